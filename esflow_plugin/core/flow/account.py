"""The flow account: what every carrier (river, market, atmosphere) leaves behind, and the proof that it closes.

By unit, in amounts per year: supply S, demand D, local use L, surplus R = S - L, deficit Q = D - L, sent X,
received K, unmet M = Q - K, unused V = R - X, balance B = S - D and balance after the flow B' = B + K - X.
"""

import math
from dataclasses import dataclass, field

import numpy as np

from .. import spillover
from ..errors import ClosureError
from ..mismatch import DEFAULT_TOLERANCE

#: Largest relative gap of an account that closes.
CLOSURE_TOLERANCE = 1e-9

AMOUNTS = ("supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet", "unused")


@dataclass(frozen=True)
class RunTotals:
    """What a run books once and not by unit, in amounts per year.

    external_inflow: comes in from outside the area. consumptive_fraction: share of the use that does not come back.
    boundary_export: leaves the area. losses: lost on the way. retained: surplus that stays, unused, where it arose
    (none in a river). imported, reused: what is received of the inflow from outside, and of water used before; both
    are received, but no spillover.
    """

    external_inflow: float = 0.0
    consumptive_fraction: float = 1.0
    boundary_export: float = 0.0
    losses: float = 0.0
    retained: float = 0.0
    imported: float = 0.0
    reused: float = 0.0


@dataclass(frozen=True)
class FlowAccount:
    """The account of some units, a whole run or a block of it: float64 arrays of one shape, amounts per year.

    Units only: cells without data are left out before (one that is not a number spoils every total).
    """

    supply: np.ndarray
    demand: np.ndarray
    local: np.ndarray
    sent: np.ndarray
    received: np.ndarray
    run: RunTotals = field(default_factory=RunTotals)

    @property
    def surplus(self):
        """Supply that is not used where it arises."""
        return self.supply - self.local

    @property
    def deficit(self):
        """Demand that the unit's own supply does not meet."""
        return self.demand - self.local

    @property
    def unmet(self):
        """Deficit that remains after the flow."""
        return self.deficit - self.received

    @property
    def unused(self):
        """Surplus that meets no deficit: it leaves the area, is lost or stays."""
        return self.surplus - self.sent

    @property
    def balance(self):
        """Supply less demand."""
        return self.supply - self.demand

    @property
    def balance_after(self):
        """Balance after the flow: with what is received, without what is sent."""
        return self.balance + self.received - self.sent

    def totals(self, area=None, tolerance=DEFAULT_TOLERANCE):
        """The LedgerTotals of these units."""
        totals = LedgerTotals(self.run, tolerance)
        totals.add(self, area)
        return totals

    def closure_error(self):
        """See `LedgerTotals.closure_error`."""
        return self.totals().closure_error()

    def check_closure(self, tolerance=CLOSURE_TOLERANCE):
        """See `LedgerTotals.check_closure`."""
        self.totals().check_closure(tolerance)

    def ledger_row(self, service, level, unit, area=None):
        """See `LedgerTotals.ledger_row`."""
        return self.totals(area).ledger_row(service, level, unit)


class LedgerTotals:
    """The totals of an account, summed block by block without loss of digits whatever the order of the blocks.

    run: RunTotals of the whole run. tolerance: see `spillover.relief_sums`.
    """

    def __init__(self, run=None, tolerance=DEFAULT_TOLERANCE):
        self.run = run or RunTotals()
        self._tolerance = tolerance
        self._parts = {}

    def add(self, account, area=None):
        """Add the units of a FlowAccount (its `run` does not count); area: by unit, any unit, default 1 each."""
        sums = {name: float(np.sum(getattr(account, name))) for name in AMOUNTS}
        sums.update(spillover.relief_sums(account.deficit, account.received, area, self._tolerance))
        sums["units"] = float(np.size(account.supply))
        for name, value in sums.items():
            self._parts.setdefault(name, []).append(value)

    def merge(self, other):
        """Add the units of other LedgerTotals of the same run."""
        for name, values in other._parts.items():
            self._parts.setdefault(name, []).extend(values)

    def __getitem__(self, name):
        """A sum over all units: one of AMOUNTS, of the entries of `spillover.relief_sums`, or units."""
        return math.fsum(self._parts.get(name, ()))

    @property
    def consumed(self):
        """Use that does not come back."""
        return self.run.consumptive_fraction * (self["local"] + self["received"])

    def rates(self):
        """The CompensationRates of these units."""
        return spillover.compensation_rates(self)

    def closure_error(self):
        """The larger of two relative gaps: of the mass balance, and between what is sent and what is received.

        Supply + external inflow = consumed + boundary export + losses + retained; and
        sent + imported + reused = received.
        """
        run = self.run
        mass = _gap(
            self["supply"] + run.external_inflow, self.consumed + run.boundary_export + run.losses + run.retained
        )
        spill = _gap(self["sent"] + run.imported + run.reused, self["received"])
        return mass if math.isnan(mass) else max(spill, mass)

    def check_closure(self, tolerance=CLOSURE_TOLERANCE):
        """Raise ClosureError when the closure error exceeds `tolerance` or is no number."""
        error = self.closure_error()
        if not error <= tolerance:
            raise ClosureError(f"the flow account does not close: relative error {error:.3g}, allowed {tolerance:.3g}")

    def ledger_row(self, service, level, unit):
        """One row of the ledger: a dict in the order of its columns.

        service: e.g. "water_yield"; level: what the units are, e.g. "cell"; unit: of the amounts, e.g. "m3/yr".
        """
        run = self.run
        return {
            "service": service,
            "level": level,
            "unit": unit,
            "units": int(self["units"]),
            **{name: self[name] for name in AMOUNTS},
            "external_inflow": run.external_inflow,
            "consumed": self.consumed,
            "boundary_export": run.boundary_export,
            "losses": run.losses,
            "retained": run.retained,
            "imported": run.imported,
            "reused": run.reused,
            "closure_error": self.closure_error(),
            **self.rates()._asdict(),
        }


def _gap(one, other):
    """Difference of two amounts relative to the larger; 0 when both are 0."""
    return 0.0 if one == other else abs(one - other) / max(abs(one), abs(other))
