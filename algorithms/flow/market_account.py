"""The account of a market's zones: what each has and lacks, and what the flow did."""

import math

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow.account import FlowAccount, RunTotals
from .river_account import close_account

LEVEL = "zone"


class MarketAccount:
    """The account of all zones, float64 by zone, amounts per year: what is known of them, and what the flow did.

    donors, receivers: indices of zones with a surplus and with a deficit.
    """

    def __init__(self, supply, demand, known):
        self.known = known
        self.supply, self.demand = np.where(known, supply, 0.0), np.where(known, demand, 0.0)
        self.local = np.minimum(self.supply, self.demand)
        self.surplus, self.deficit = self.supply - self.local, self.demand - self.local
        self.donors, self.receivers = np.flatnonzero(self.surplus), np.flatnonzero(self.deficit)
        self.sent, self.received = np.zeros_like(self.supply), np.zeros_like(self.supply)
        self.oversupply = np.zeros_like(self.supply)
        self.without_partner = np.zeros(self.supply.size, dtype=bool)
        self.flow = None

    def take(self, flow):
        """Take over a core.flow.market.MarketFlow between donors and receivers."""
        self.flow = flow
        self.sent[self.donors], self.received[self.receivers] = flow.sent, flow.received
        self.oversupply[self.receivers] = flow.oversupply
        self.without_partner[self.donors] = flow.unreachable_donors
        self.without_partner[self.receivers] = flow.unreachable_receivers

    def ledger_row(self, run, market, areas):
        """The ledger's row of the zones whose account is known; stops the run unless it closes."""
        known = self.known
        amounts = (self.supply, self.demand, self.local, self.sent, self.received)
        account = FlowAccount(
            *(values[known] for values in amounts),
            run=RunTotals(retained=float(self.surplus[known].sum() - self.sent[known].sum())),
        )
        return close_account(run, account.totals(areas[known]), market.service, LEVEL, market.amounts.unit)

    def tell_unknown(self, run, market):
        """Warn of zones without a cell of both rasters."""
        if self.known.all():
            return
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{count} zones hold no cell with both supply and demand; they have no account and take no part: "
                "{zones}.",
            ),
            count=int((~self.known).sum()),
            zones=market.listed(~self.known),
        )

    def tell_one_sided(self, run):
        """Tell why nothing can flow."""
        if self.receivers.size:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "No zone has a surplus, so nothing flows: the deficits of {count} zones stay unmet."
                ),
                count=int(self.receivers.size),
            )
        else:
            run.warn(QT_TRANSLATE_NOOP("ESFlow", "No zone has a deficit, so nothing flows and rates are undefined."))
        for name in ("MEAN_DISTANCE", "TOTAL_COST", "OVERSUPPLY"):
            run.result(name, math.nan if name == "MEAN_DISTANCE" else 0.0)
