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
from ..base import ESFlowAlgorithm

INPUT, TOLERANCE, TRANSITION = "INPUT", "TOLERANCE", "TRANSITION"
NEEDED = ("supply", "demand", "sent", "received")
RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")
SQUARE_METRES_PER_HECTARE = 10_000.0


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
        missing = [name for name in NEEDED if not layer.has(name)]
        if missing:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: fields are missing: {fields}. Give the zone table of a flow, e.g. OUTPUT_ZONES of "
                    "River flow.",
                ),
                label=inputs.label(INPUT),
                fields=", ".join(missing),
            )
            return None
        return _Account.read(inputs, layer, tolerance)

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
        row = account.ledger_row()
        run.result("COMPENSATION_RATE", row["cr_volume"])
        run.result("UNITS", row["units"])
        run.ledger([row])


class _Account:
    """The units that have an account, as arrays; `spread` puts results back among all features."""

    def __init__(self, layer, known, tolerance):
        self.layer = layer
        self.known = known
        self.tolerance = tolerance

    @classmethod
    def read(cls, inputs, layer, tolerance):
        """Read the account's fields; faults are gathered in `inputs`."""
        raw = {name: layer.values(name) for name in NEEDED}
        known = np.array([all(_is_given(raw[name][row]) for name in NEEDED) for row in range(len(layer))])
        if not known.any():
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no unit has supply, demand, sent and received. Nothing to rate."),
                label=inputs.label(INPUT),
            )
            return None
        account = cls(layer, known, tolerance)
        account.supply = account.numbers(inputs, "supply")
        account.demand = account.numbers(inputs, "demand")
        account.sent = account.numbers(inputs, "sent")
        account.received = account.numbers(inputs, "received")
        if any(values is None for values in (account.supply, account.demand, account.sent, account.received)):
            return None
        account.local = account.numbers(inputs, "local") if layer.has("local") else None
        if account.local is None:
            account.local = mismatch.local_use(account.supply, account.demand)
        account.deficit = account.demand - account.local
        account.balance_after = account.supply - account.demand + account.received - account.sent
        account.hectares = account.areas(inputs)
        for name, values in (("sent", account.sent), ("received", account.received)):
            account.check_range(inputs, name, values)
        return account

    @property
    def left_out(self):
        """Number of features without an account."""
        return int((~self.known).sum())

    def numbers(self, inputs, name):
        """A field of the known units as float64; None and a gathered fault for what is no number or negative."""
        values = inputs.attempt(self.layer.numbers_where, name, self.known)
        if values is None:
            return None
        values = np.array(values, dtype=np.float64)
        if (values < 0).any():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: field “{name}” holds negative values (lowest {value:g}). Correct them."
                ),
                label=inputs.label(INPUT),
                name=name,
                value=float(values.min()),
            )
            return None
        return values

    def areas(self, inputs):
        """Hectares of the known units: the field area_ha, or the polygons themselves; None for plain tables."""
        if self.layer.has("area_ha"):
            return self.numbers(inputs, "area_ha")
        areas = np.array(self.layer.areas_m2(inputs.context.transformContext()))[self.known] / SQUARE_METRES_PER_HECTARE
        return areas if np.isfinite(areas).all() else None

    def check_range(self, inputs, name, values):
        """Nobody sends more than the surplus or receives more than the deficit (but for rounding)."""
        most = self.supply - self.local if name == "sent" else self.deficit
        if (values > most * (1 + 1e-6) + 1e-6 * np.maximum(self.supply, self.demand)).any():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: “{name}” exceeds what the unit's supply and demand allow. Give a zone table of a flow "
                    "with its "
                    "field “local”.",
                ),
                label=inputs.label(INPUT),
                name=name,
            )

    def spread(self, values):
        """Numbers of the known units among all features, NaN elsewhere."""
        spread = np.full(self.known.size, np.nan)
        spread[self.known] = values
        return spread

    def spread_text(self, texts):
        """Texts of the known units among all features, None elsewhere."""
        own = iter(texts)
        return [next(own) if known else None for known in self.known]

    def ledger_row(self):
        """The ledger's row at the level of these units."""
        sums = {
            "supply": self.supply.sum(),
            "demand": self.demand.sum(),
            "local": self.local.sum(),
            "surplus": (self.supply - self.local).sum(),
            "deficit": self.deficit.sum(),
            "sent": self.sent.sum(),
            "received": self.received.sum(),
            "unmet": (self.deficit - self.received).sum(),
            "unused": (self.supply - self.local - self.sent).sum(),
        }
        sums = {name: float(sums[name]) for name in AMOUNTS}
        areas = np.nan if self.hectares is None else self.hectares
        relief = spillover.relief_sums(self.deficit, self.received, areas, self.tolerance)
        rates = spillover.compensation_rates({**sums, **relief})
        level = self._text("level")
        if level == "cell":
            level = translate("ESFlow", "zone (sums of cells)")
        return {
            "service": self._text("service"),
            "level": level or translate("ESFlow", "unit"),
            "unit": self._text("unit"),
            "units": int(self.supply.size),
            **sums,
            **rates._asdict(),
        }

    def _text(self, name):
        """What a text field says, when it says the same everywhere."""
        if not self.layer.has(name):
            return ""
        found = {value for value in self.layer.values(name) if value is not None}
        return str(found.pop()) if len(found) == 1 else ""


def _is_given(value):
    """Whether a raw value is there; not-a-number stands for a missing one."""
    return value is not None and str(value).strip().lower() != "nan"


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
