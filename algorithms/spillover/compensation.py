"""`compensation`: how much of the shortages a flow relieves, and how units change class by it."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.vector.zone_table import field_title
from .. import parameters as p
from ..accounts import Account, check_service, join_accounts
from ..base import ESFlowAlgorithm
from ..layer_lists import explained, read_units_layers, vector_list
from .class_change import class_names, classes_of, transition_table
from .joined_rates import joined_table, tell_unshared_zones
from .rates_table import gathered_rows, ledger_row, mean_rows, rates_table, read_ledger_rows, region_row

INPUT, MORE, LEDGERS, TOLERANCE = "INPUT", "MORE", "LEDGERS", "TOLERANCE"
TRANSITION, RATES = "TRANSITION", "RATES"


class Compensation(ESFlowAlgorithm):
    """The five compensation rates of an account, with their level, and the classes before and after flow."""

    NAME = "compensation"
    GROUP = "spillover"

    def displayName(self):  # noqa: N802
        return self.tr("Compensation rates")

    def shortDescription(self):  # noqa: N802
        return self.tr("How much of the shortages a flow relieves: five rates, and classes before and after.")

    def tags(self):
        return self.tr("ecosystem service flow,spillover,compensation rate,deficit,relief,before and after").split(",")

    def description_html(self):
        return self.tr(
            "<p>Takes the account of any flow (zone table of “River flow”, sub-basins of “Sub-basin flow”) and tells "
            "how "
            "far it relieves the shortages. The papers print a compensation rate without a formula, so five "
            "definitions "
            "stand side by side:</p>"
            "<ul><li><code>cr_volume</code> = ΣK/ΣQ, received over deficit (the headline rate)</li>"
            "<li><code>cr_count</code>: share of the units in deficit that end up balanced (unmet ≤ τ × deficit)</li>"
            "<li><code>cr_mean</code>: mean of K/Q over the units in deficit</li>"
            "<li><code>cr_area</code>: like cr_count, by area</li>"
            "<li><code>sr_dyn</code> = (ΣL + ΣK)/ΣD, demand met after flow; not a compensation rate</li></ul>"
            "<p>Without any deficit the rates are undefined: null with the flag <code>no_deficit</code>, never 0 or "
            "100 %. "
            "Classes: balanced when |S − D| ≤ τ × max(S, D), otherwise surplus or deficit; after flow with "
            "B′ = B + K − X in the place of S − D.</p>"
            "<p><b>Several services:</b> give their accounts over the same zones, with the field that names each zone. "
            "They stand side by side: each keeps its unit, fields carry its code (WY_rate), and over the services "
            "there are only means of rates, never sums of m3 and t. A mean is taken only over rates of the same level: "
            "cells (from the ledgers), zones or sub-basins (from the accounts), and the whole region as one unit, in "
            "which nothing is sent and only what it lacks as a whole is a deficit.</p>"
            "<p><b>Limits:</b> a rate depends on the level of its units (cells, sub-basins, zones); the ledger names "
            "level and number of units, and rates of different levels must not be compared. No unit crosses from "
            "surplus to deficit at the level of the flow; a zone summed from cells may, because its cells with a "
            "surplus serve other zones while its own deficits remain. The rates of the published framework (79.68 %, "
            "74.79 %, 61.94 %) cannot be reproduced from public information.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(
                INPUT,
                self.tr("Account (zone table of a flow)"),
                self.tr(
                    "A layer with the fields supply, demand, sent and received, as the flow algorithms give it; local, "
                    "deficit and area_ha are used where present."
                ),
            ),
            vector_list(
                MORE,
                self.tr("Accounts of further services"),
                self.tr(
                    "Zone tables of flows of other services over the same zones; the output then has all services "
                    "side by side."
                ),
                optional=True,
            ),
            p.zone_field(parent=INPUT),
            vector_list(
                LEDGERS,
                self.tr("Ledgers of the same runs"),
                self.tr(
                    "LEDGER tables, which know the account at its own level (cells); gathered in the ledger and in the "
                    "table of rates."
                ),
                optional=True,
            ),
            p.real(
                TOLERANCE,
                self.tr("Tolerance τ for “balanced” (0..1)"),
                self.tr(
                    "Share of the larger of supply and demand by which a balanced unit may miss. ESFlow's convention."
                ),
                mismatch.DEFAULT_TOLERANCE,
            ),
            p.vector_output(
                p.OUTPUT,
                self.tr("Units with rates and classes"),
                self.tr(
                    "The units with their rate, and their class before and after flow; of several services all their "
                    "fields side by side, with the service's code in front."
                ),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                TRANSITION,
                self.tr("Class transition"),
                self.tr("How many units of each class before flow are in each class after it, with totals."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.vector_output(
                RATES,
                self.tr("Rates by service and level"),
                self.tr("One row for every service and level, and the mean of the services at each level."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")))
        self.addOutput(
            QgsProcessingOutputNumber("MEAN_RATE", self.tr("Mean compensation rate of the services (0..1)"))
        )
        self.addOutput(QgsProcessingOutputNumber("UNITS", self.tr("Number of units")))

    # ------------------------------------------------------------------ what it takes

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        layer = inputs.units_layer(INPUT)
        more = read_units_layers(inputs, MORE)
        tolerance = inputs.number(TOLERANCE, 0.0, 0.999999)
        ledgers = _read_ledgers(inputs)
        if layer is None:
            return None
        if not inputs.given(MORE):
            account = Account.read(inputs, layer)
            if account is not None:
                inputs.attempt(check_service, account, needed=False)
            return None if account is None else _Data.read(inputs, [account], None, tolerance, ledgers)
        if not inputs.field(p.ZONE_FIELD):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the field that names each zone."),
                label=inputs.label(p.ZONE_FIELD),
            )
            return None
        joined = join_accounts(inputs, [layer, *more], p.ZONE_FIELD, inputs.label(MORE))
        if joined is not None and len(joined) == sum(len(account.layer) for account in joined.accounts):
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the accounts have no zone in common. Choose the field with the same names in all of "
                    "them, or rate each account by itself.",
                ),
                label=inputs.label(p.ZONE_FIELD),
            )
        return None if joined is None else _Data.read(inputs, joined.accounts, joined, tolerance, ledgers)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        rows = data.rows
        parts = [(account, *classes_of(account, data.tolerance)) for account in data.accounts]
        if data.joined is None:
            self._write_units(run, *parts[0])
        else:
            tell_unshared_zones(run, data.joined)
            fields, features = joined_table(data.joined, parts)
            run.table(p.OUTPUT, fields, features, data.joined.wkb_type, data.joined.crs, style="zone_rate")
        run.table(TRANSITION, *transition_table(parts))
        every = [*data.gathered, *(region_row(row) for row in rows)]
        means = mean_rows(every)
        run.table(RATES, *rates_table(every, means))
        _tell_means(run, rows, means)
        run.result("COMPENSATION_RATE", rows[0]["cr_volume"])
        run.result("MEAN_RATE", _common_mean(rows, means))
        run.result("UNITS", rows[0]["units"])
        run.ledger(data.gathered)

    @staticmethod
    def _write_units(run, account, before, after):
        if account.left_out:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{count} units have no account (no valid cell); they are left out of the rates."
                ),
                count=account.left_out,
            )
        names = class_names()
        with np.errstate(divide="ignore", invalid="ignore"):
            columns = {
                "rate": account.spread(account.received / account.deficit),
                "unmet": account.spread(account.deficit - account.received),
                "balance_after": account.spread(account.balance_after),
                "class_before": account.spread_text([names[code] for code in before]),
                "class_after": account.spread_text([names[code] for code in after]),
            }
        fields, features = account.layer.features_with(columns, field_title)
        run.table(p.OUTPUT, fields, features, account.layer.wkb_type, account.layer.crs, style="zone_rate")


class _Data:
    """What `compute` needs: accounts, the same as JoinedAccounts (None for one), and the tolerance.

    rows: the ledger's row of each account; gathered: these and the rows of the ledgers given.
    """

    def __init__(self, accounts, joined, tolerance, rows, gathered):
        self.accounts = accounts
        self.joined = joined
        self.tolerance = tolerance
        self.rows = rows
        self.gathered = gathered

    @classmethod
    def read(cls, inputs, accounts, joined, tolerance, ledgers):
        """Rate the accounts, and put the rows of the ledgers beside them; None when they contradict each other."""
        if tolerance is None:
            return None
        rows = [ledger_row(account, tolerance) for account in accounts]
        gathered = inputs.attempt(gathered_rows, ledgers, rows, inputs.label(LEDGERS))
        return None if gathered is None else cls(accounts, joined, tolerance, rows, gathered)


def _read_ledgers(inputs):
    """Rows of all ledgers given."""
    rows = [inputs.attempt(read_ledger_rows, layer) for layer in read_units_layers(inputs, LEDGERS)]
    return [row for part in rows if part is not None for row in part]


def _common_mean(rows, means):
    """Mean rate of the services when their accounts are of one level, otherwise not-a-number."""
    levels = {row["level"] for row in rows}
    if len(rows) == 1:
        return rows[0]["cr_volume"]
    return next((mean["cr_volume"] for mean in means if levels == {mean["level"]}), np.nan)


def _tell_means(run, rows, means):
    levels = list(dict.fromkeys(row["level"] for row in rows))
    for mean in means:
        if np.isfinite(mean["cr_volume"]):
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "Level “{level}”: mean compensation rate by volume of {count} services {rate:.1f} %."
                ),
                level=mean["level"],
                count=mean["defined"],
                rate=100.0 * mean["cr_volume"],
            )
    if len(levels) > 1:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The accounts are of different levels ({levels}): their rates must not be compared or averaged.",
            ),
            levels=", ".join(levels),
        )
