"""`spatialinequality`: Lorenz curve and Gini coefficient of a supply over demand or people."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ...esflow_plugin.core import inequality
from ...esflow_plugin.core.checks import check_not_negative
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.drawing import save_image
from ...esflow_plugin.report.lorenz_picture import lorenz_image
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..drivers.result_table import result_table

INPUT, SUPPLY_FIELD, DEMAND_FIELD, GROUP_FIELD, NAME_FIELD = (
    "INPUT",
    "SUPPLY_FIELD",
    "DEMAND_FIELD",
    "GROUP_FIELD",
    "NAME_FIELD",
)
NO_DEMAND, SUMMARY, PICTURE = "NO_DEMAND", "SUMMARY", "PICTURE"
LEAVE_OUT, KEEP = 0, 1
MOST_CURVES = 14
FEW_UNITS = 5


class SpatialInequality(ESFlowAlgorithm):
    """Lorenz curve and Gini coefficient over the features of a layer, for each group apart."""

    NAME = "spatialinequality"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Inequality of supply")

    def shortDescription(self):  # noqa: N802
        return self.tr("Lorenz curve and Gini coefficient of a supply over demand or people, for each group or year.")

    def tags(self):
        return self.tr(
            "Gini coefficient,Lorenz curve,inequality,equity,distribution,population,ecosystem services"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>How evenly a service's supply S is spread over those who need it: over demand or people D of zones.</p>"
            "<p>Zones are sorted by S/D from the worst supplied; X and Y are the cumulated shares of D and S; Gini "
            "G = 1 − Σ (X<sub>k</sub> − X<sub>k−1</sub>)(Y<sub>k</sub> + Y<sub>k−1</sub>), 0 where everyone has the "
            "same, near 1 where one has all. Bands (Wu et al. 2020, Acta Ecologica Sinica 40(19)): below 0.2 even, "
            "0.2 – 0.3 fairly even, 0.3 – 0.4 acceptable, 0.4 – 0.6 uneven, from 0.6 very uneven; they were made for "
            "incomes.</p>"
            "<p><b>Zones without D</b> have no S/D. They are left out together with their supply, or merged into one "
            "last zone that has supply for nobody, which raises G. Zones without any value are skipped. Negative "
            "values are refused: move negative carbon supply to the demand first, as “Balance supply and demand by "
            "zone” does.</p>"
            "<p><b>Input:</b> any layer with both fields, such as that table; with a group field (year, province, "
            "service) every group has a curve of its own. <b>Units:</b> amounts of zones, not densities; the units "
            "cancel out. <b>Limits:</b> G depends on how the region is cut: larger zones hide the inequality inside "
            "them, so compare only the same zones. It says nothing about whether the supply suffices. <b>Run next:</b> "
            "flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(INPUT, self.tr("Zones"), self.tr("One feature for every zone (and year), with supply and demand.")),
            p.field(
                SUPPLY_FIELD,
                self.tr("Supply field (amount)"),
                self.tr("Amount that each zone supplies or has; 0 or more."),
                INPUT,
                numeric=True,
            ),
            p.field(
                DEMAND_FIELD,
                self.tr("Field of demand or people (amount)"),
                self.tr("Demand, population or area over which the supply is spread; 0 or more."),
                INPUT,
                numeric=True,
            ),
            p.field(
                GROUP_FIELD,
                self.tr("Group field"),
                self.tr("One curve for each of its values, e.g. year. Empty: all zones together."),
                INPUT,
                optional=True,
            ),
            p.field(
                NAME_FIELD,
                self.tr("Name field"),
                self.tr("Names the zones in the table of the curve. Empty: their numbers in the layer, from 1."),
                INPUT,
                optional=True,
            ),
            p.choice(
                NO_DEMAND,
                self.tr("Zones without demand or people"),
                self.tr("Leave them out with their supply, or merge them into a last zone whose supply serves nobody."),
                [self.tr("Leave out"), self.tr("Merge into one last zone")],
            ),
            p.vector_output(
                p.OUTPUT,
                self.tr("Lorenz curve"),
                self.tr("Points of every curve: zones from the worst supplied, cumulated shares of demand and supply."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                SUMMARY,
                self.tr("Gini coefficients"),
                self.tr("One row a group: number of zones, totals, Gini coefficient and its band."),
                QgsProcessing.SourceType.TypeVector,
            ),
            self._picture_parameter(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("GINI", self.tr("Gini coefficient of the first group (0..1)")))

    def _picture_parameter(self):
        parameter = QgsProcessingParameterFileDestination(
            PICTURE, self.tr("Picture of the curves"), self.tr("PNG picture (*.png)"), None, True, False
        )
        parameter.setHelp(self.tr("Lorenz curves of all groups with their Gini coefficients, at most 14."))
        return parameter

    def read(self, inputs):
        layer = inputs.units_layer(INPUT)
        if layer is None:
            return None
        fields = [inputs.field(name) for name in (SUPPLY_FIELD, DEMAND_FIELD)]
        values = [inputs.attempt(layer.values, field, inputs.label(name)) for field, name in zip(fields, _AMOUNTS)]
        if None in values:
            return None
        known = [not (one is None and other is None) for one, other in zip(*values)]
        amounts = [_amounts(inputs, layer, name, known) for name in _AMOUNTS]
        groups = inputs.attempt(layer.values, inputs.field(GROUP_FIELD)) if inputs.given(GROUP_FIELD) else None
        names = inputs.attempt(layer.values, inputs.field(NAME_FIELD)) if inputs.given(NAME_FIELD) else None
        return _Data(amounts, known, groups, names or list(range(1, len(layer) + 1)), inputs.choice(NO_DEMAND), fields)

    def compute(self, run, data):
        skipped = len(data.known) - int(np.count_nonzero(data.known))
        if skipped:
            run.inform(QT_TRANSLATE_NOOP("ESFlow", "{count} zones without any value were skipped."), count=skipped)
        curves = []
        for name, places in data.groups():
            run.progress(len(curves) / max(len(data.known), 1))
            supply, people = data.supply[places], data.people[places]
            curve = inequality.lorenz_curve(supply, people, keep_without_people=data.no_demand == KEEP)
            self._tell(run, name, curve)
            curves.append((name, places, curve))
        if not any(curve.is_defined for *_, curve in curves):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "SUPPLY_FIELD and DEMAND_FIELD: there is no supply at all, or no zone with demand or people, so "
                    "the Gini coefficient is undefined. Choose other fields.",
                )
            )
        run.result("GINI", next(curve.gini for *_, curve in curves if curve.is_defined))
        run.fact("gini", {name: None if np.isnan(curve.gini) else curve.gini for name, _, curve in curves})
        run.table(p.OUTPUT, *_curve_table(data, curves))
        run.table(SUMMARY, *_summary_table(data, curves))
        self._draw(run, data, [(name, curve) for name, _, curve in curves if curve.is_defined])

    def _tell(self, run, name, curve):
        units = curve.order.size
        if not curve.is_defined:
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "“{name}”: no supply, or nobody to be supplied; the Gini is undefined."),
                name=name,
            )
            return
        run.inform(
            QT_TRANSLATE_NOOP("ESFlow", "“{name}”: Gini {gini:.4f}, {band}, of {count} zones."),
            name=name,
            gini=curve.gini,
            band=inequality.BAND_NAMES[inequality.band_of(curve.gini)],
            count=units,
        )
        if curve.left_out or curve.merged:
            template = _LEFT_OUT if curve.left_out else _MERGED
            run.inform(template, name=name, count=curve.left_out or curve.merged)
        if units < FEW_UNITS and not curve.merged:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "“{name}”: only {count} zones, so the Gini coefficient can reach {highest:.2f} at most."
                ),
                name=name,
                count=units,
                highest=1.0 - 1.0 / units,
            )

    def _draw(self, run, data, curves):
        if self.is_skipped(PICTURE, run.parameters):
            return
        if len(curves) > MOST_CURVES:
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "The picture shows the first {shown} of {count} curves."),
                shown=MOST_CURVES,
                count=len(curves),
            )
        target = self.parameterAsFileOutput(run.parameters, PICTURE, run.context)
        picture = run.file(target)
        image = lorenz_image(
            self.tr("Lorenz curve"),
            self.tr("Zones sorted by supply per demand, the worst supplied first"),
            self.tr("Cumulated share of {field}").format(field=data.fields[1]),
            self.tr("Cumulated share of {field}").format(field=data.fields[0]),
            [(name, curve.people, curve.supply, curve.gini) for name, curve in curves[:MOST_CURVES]],
        )
        save_image(picture, image)
        run.result(PICTURE, target)


_AMOUNTS = (SUPPLY_FIELD, DEMAND_FIELD)
_LEFT_OUT = QT_TRANSLATE_NOOP("ESFlow", "“{name}”: {count} zones without demand or people were left out.")
_MERGED = QT_TRANSLATE_NOOP("ESFlow", "“{name}”: {count} zones without demand or people were merged into a last one.")


class _Data:
    """Amounts of the zones, and how they are grouped."""

    def __init__(self, amounts, known, groups, names, no_demand, fields):
        self.supply, self.people = amounts
        self.known = np.array(known, dtype=bool)
        self.names = names
        self.no_demand = no_demand
        self.fields = fields
        self._groups = groups

    def groups(self):
        """(name, places) of every group in the order of the layer; the name is empty without a group field."""
        if self._groups is None:
            return [("", np.flatnonzero(self.known))]
        places = {}
        for place, (group, known) in enumerate(zip(self._groups, self.known)):
            if known:
                places.setdefault("" if group is None else id_text(group), []).append(place)
        return [(name, np.array(members)) for name, members in places.items()]


def _amounts(inputs, layer, name, known):
    """A field as float64, 0 where there is no value at all; negative amounts are a fault."""
    numbers = inputs.attempt(layer.numbers_where, inputs.field(name), known)
    if numbers is None:
        return np.zeros(len(layer))
    amounts = np.zeros(len(layer))
    amounts[np.array(known, dtype=bool)] = numbers
    inputs.attempt(check_not_negative, amounts, True, inputs.label(name))
    return amounts


def _curve_table(data, curves):
    columns = (
        ("group", str, translate("ESFlow", "Group")),
        ("rank", int, translate("ESFlow", "Rank from the worst supplied, 0: begin of the curve")),
        ("zone", str, translate("ESFlow", "Zone")),
        ("supply", float, translate("ESFlow", "Supply")),
        ("demand", float, translate("ESFlow", "Demand or people")),
        ("ratio", float, translate("ESFlow", "Supply divided by demand")),
        ("demand_share", float, translate("ESFlow", "Cumulated share of demand or people X (0..1)")),
        ("supply_share", float, translate("ESFlow", "Cumulated share of supply Y (0..1)")),
    )
    rows = []
    for name, places, curve in curves:
        ordered = places[curve.order]
        for rank, (x, y) in enumerate(zip(curve.people.tolist(), curve.supply.tolist())):
            row = {"group": name, "rank": rank, "demand_share": x, "supply_share": y}
            if 0 < rank <= ordered.size:
                row.update(_zone_row(data, int(ordered[rank - 1])))
            elif rank:
                row.update(zone=translate("ESFlow", "zones without demand"), demand=0.0)
            rows.append(row)
    return result_table(columns, rows)


def _zone_row(data, place):
    supply, people = float(data.supply[place]), float(data.people[place])
    return {"zone": id_text(data.names[place]), "supply": supply, "demand": people, "ratio": supply / people}


def _summary_table(data, curves):
    columns = (
        ("group", str, translate("ESFlow", "Group")),
        ("zones", int, translate("ESFlow", "Number of zones")),
        ("without_demand", int, translate("ESFlow", "Zones without demand or people")),
        ("supply", float, translate("ESFlow", "Supply")),
        ("demand", float, translate("ESFlow", "Demand or people")),
        ("gini", float, translate("ESFlow", "Gini coefficient (0..1)")),
        ("band", str, translate("ESFlow", "Band of the Gini coefficient")),
    )
    rows = []
    for name, places, curve in curves:
        band = inequality.band_of(curve.gini)
        rows.append(
            {
                "group": name,
                "zones": curve.order.size,
                "without_demand": curve.left_out + curve.merged,
                "supply": float(data.supply[places].sum()),
                "demand": float(data.people[places].sum()),
                "gini": curve.gini,
                "band": None if band is None else translate("ESFlow", inequality.BAND_NAMES[band]),
            }
        )
    return result_table(columns, rows)
