"""`compensation`: how much of the shortages a flow relieves, and how units change class by it."""

import numpy as np
from qgis.core import QgsFeature, QgsFields, QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.compat import real_field, text_field
from ...esflow_plugin.core import mismatch, spillover
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow.account import AMOUNTS
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.zone_table import field_title
from .. import parameters as p
from ..accounts import Account
from ..base import ESFlowAlgorithm

INPUT, TOLERANCE, TRANSITION = "INPUT", "TOLERANCE", "TRANSITION"
RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")


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
            "<p><b>Limits:</b> a rate depends on the level of its units (cells, sub-basins, zones); the ledger names "
            "level "
            "and number of units, and rates of different levels must not be compared. The rates of the published "
            "framework "
            "(79.68 %, 74.79 %, 61.94 %) cannot be reproduced from public information.</p>"
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
                self.tr("The units with their rate, and their class before and after flow."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                TRANSITION,
                self.tr("Class transition"),
                self.tr("How many units of each class before flow are in each class after it, with totals."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")))
        self.addOutput(QgsProcessingOutputNumber("UNITS", self.tr("Number of units")))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        layer = inputs.units_layer(INPUT)
        tolerance = inputs.number(TOLERANCE, 0.0, 0.999999)
        if layer is None:
            return None
        account = Account.read(inputs, layer)
        if account is not None:
            account.tolerance = tolerance
        return account

    # ------------------------------------------------------------------ what it does

    def compute(self, run, account):
        if account.left_out:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{count} units have no account (no valid cell); they are left out of the rates."
                ),
                count=account.left_out,
            )
        before = mismatch.matching_type(account.supply, account.demand, account.tolerance)
        after = spillover.class_after(account.supply, account.demand, account.balance_after, account.tolerance)
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
        run.table(TRANSITION, *transition_table(before, after, account.hectares))
        row = ledger_row(account, account.tolerance)
        run.result("COMPENSATION_RATE", row["cr_volume"])
        run.result("UNITS", row["units"])
        run.ledger([row])


def ledger_row(account, tolerance):
    """The ledger's row of an Account, at the level of its units."""
    sums = {
        "supply": account.supply.sum(),
        "demand": account.demand.sum(),
        "local": account.local.sum(),
        "surplus": account.surplus.sum(),
        "deficit": account.deficit.sum(),
        "sent": account.sent.sum(),
        "received": account.received.sum(),
        "unmet": (account.deficit - account.received).sum(),
        "unused": (account.surplus - account.sent).sum(),
    }
    sums = {name: float(sums[name]) for name in AMOUNTS}
    areas = np.nan if account.hectares is None else account.hectares
    relief = spillover.relief_sums(account.deficit, account.received, areas, tolerance)
    rates = spillover.compensation_rates({**sums, **relief})
    level = account.text("level")
    if level == "cell":
        level = translate("ESFlow", "zone (sums of cells)")
    return {
        "service": account.text("service"),
        "level": level or translate("ESFlow", "unit"),
        "unit": account.text("unit"),
        "units": int(account.supply.size),
        **sums,
        **rates._asdict(),
    }


def class_names():
    """Names of the classes by their code, in the user's language."""
    return {
        mismatch.DEFICIT: translate("ESFlow", "deficit"),
        mismatch.BALANCED: translate("ESFlow", "balanced"),
        mismatch.SURPLUS: translate("ESFlow", "surplus"),
    }


def transition_table(before, after, hectares):
    """Fields and features of the class transition: one row for each class before flow and one for the totals."""
    names = class_names()
    fields = QgsFields()
    fields.append(text_field("class_before", translate("ESFlow", "Class before flow")))
    keys = ("deficit", "balanced", "surplus", "total")
    titles = [names[code] for code in spillover.CLASSES] + [translate("ESFlow", "total")]
    for key, title in zip(keys, titles):
        fields.append(real_field(f"units_{key}", translate("ESFlow", "Units: {name} after flow").format(name=title)))
    for key, title in zip(keys, titles):
        fields.append(real_field(f"ha_{key}", translate("ESFlow", "Area (ha): {name} after flow").format(name=title)))
    units = _with_totals(spillover.class_transition(before, after))
    areas = (
        np.full((4, 4), np.nan)
        if hectares is None
        else _with_totals(spillover.class_transition(before, after, hectares))
    )
    features = []
    for title, unit_row, area_row in zip(titles, units, areas):
        feature = QgsFeature(fields)
        values = [float(value) if np.isfinite(value) else None for value in (*unit_row, *area_row)]
        feature.setAttributes([title, *values])
        features.append(feature)
    return fields, features


def _with_totals(transition):
    table = np.zeros((4, 4))
    table[:3, :3] = transition.counts
    table[3, :3], table[:3, 3], table[3, 3] = transition.after, transition.before, transition.total
    return table
