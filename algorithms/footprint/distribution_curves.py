"""`distributioncurves`: the distribution of an indicator over units as one density curve a year."""

import math
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.core import density_curves
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.density_picture import MOST_CURVES, density_image, shown_years
from ...esflow_plugin.report.drawing import save_image
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..drivers.result_table import result_table
from ..neighbours_input import ID_FIELD, listed, read_values
from .panel import FIELD, INPUT, YEAR_FIELD, YEARS_CHOSEN, read_panel

WEIGHT_FIELD, KERNEL, BANDWIDTH = "WEIGHT_FIELD", "KERNEL", "BANDWIDTH"
LOWEST, POINTS = "LOWEST", "POINTS"
SUMMARY, PICTURE = "SUMMARY", "PICTURE"
#: A curve is drawn by at least so many points a bandwidth, so that its area comes out as 1.
POINTS_A_BANDWIDTH = 8
MOST_POINTS = 50_000
AREA_TOLERANCE = 2e-3


class DistributionCurves(ESFlowAlgorithm):
    """Kernel density of an indicator's distribution, year by year."""

    NAME = "distributioncurves"
    GROUP = "footprint"

    def displayName(self):  # noqa: N802
        return self.tr("Distribution curves")

    def shortDescription(self):  # noqa: N802
        return self.tr("How an indicator is distributed over units: one kernel density curve a year.")

    def tags(self):
        return self.tr(
            "kernel density,distribution,Gaussian,Epanechnikov,Silverman,bandwidth,curve,convergence,polarisation,years"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>f(x) = Σ w<sub>i</sub> K((x − x<sub>i</sub>)/h) / (h Σ w<sub>i</sub>): how frequent a value x of the "
            "indicator is among the units of a year. A curve over values, not a map; the area below it is 1 (checked "
            "and reported).</p>"
            "<p><b>Kernels</b> have a standard deviation of 1, as in R and Stata: Gaussian exp(−u²/2)/√(2π); "
            "Epanechnikov 3/(4√5) (1 − u²/5) for u² &lt; 5. <b>Bandwidth</b> h, if none is given, by Silverman (1986): "
            "0.9 min(sd, IQR/1.34) n<sup>−1/5</sup>, for each year of its own. <b>Weights</b>, such as people, make "
            "every unit count by them; n is then (Σw)²/Σw².</p>"
            "<p><b>How to read it:</b> a curve that moves right: the indicator grows; that becomes higher and "
            "narrower: units become alike; a long right tail: a few units are far ahead; two peaks: units part into "
            "two groups. Small peaks come and go with the bandwidth.</p>"
            "<p><b>Input:</b> any layer or table with one row for each unit and year. <b>Units:</b> x in those of the "
            "indicator, f in one divided by it. Rows without value or weight are left out and told; missing years are "
            "never filled in. <b>Limits:</b> with few units a curve says little; without a lowest possible value part "
            "of it can lie where no value can be, such as below 0. It knows nothing of where units are. "
            "<b>Run next:</b> Spatial autocorrelation.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(INPUT, self.tr("Units"), self.tr("One feature or row for each unit (and year).")),
            p.field(
                FIELD,
                self.tr("Field"),
                self.tr("The numeric indicator: a density, rate, index or share."),
                INPUT,
                numeric=True,
            ),
            p.field(
                YEAR_FIELD,
                self.tr("Field of years"),
                self.tr("Whole numbers or dates. Empty: all rows are of one year."),
                INPUT,
                optional=True,
            ),
            p.text(
                YEARS_CHOSEN,
                self.tr("Years to analyse"),
                self.tr("Separated by commas. Empty: all years."),
            ),
            p.field(
                ID_FIELD,
                self.tr("Field of names"),
                self.tr("Names the units in messages; unique in every year. Empty: row numbers."),
                INPUT,
                optional=True,
            ),
            p.field(
                WEIGHT_FIELD,
                self.tr("Field of weights"),
                self.tr("How much each unit counts, 0 or more, e.g. its population. Empty: all alike."),
                INPUT,
                optional=True,
                numeric=True,
            ),
            p.choice(
                KERNEL,
                self.tr("Kernel"),
                self.tr("The shape each unit is smoothed to; it matters far less than the bandwidth."),
                [self.tr("Gaussian"), self.tr("Epanechnikov")],
            ),
            p.real(
                BANDWIDTH,
                self.tr("Bandwidth (unit of the indicator)"),
                self.tr("One for all years. Empty: Silverman's, for each year of its own."),
                optional=True,
            ),
            p.real(
                LOWEST,
                self.tr("Lowest possible value"),
                self.tr(
                    "What the indicator cannot be below, often 0: the part of the curve that would lie below is "
                    "reflected there. Empty: the curve may reach below the lowest value."
                ),
                optional=True,
            ),
            p.advanced(
                p.whole(
                    POINTS,
                    self.tr("Points of each curve"),
                    self.tr("At least so many; more are used where a bandwidth is narrow."),
                    512,
                )
            ),
            p.vector_output(
                p.OUTPUT,
                self.tr("Curves"),
                self.tr("One row for each point of a curve: year, date, value and density."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                SUMMARY,
                self.tr("Summary"),
                self.tr("One row a year: units, mean, spread, bandwidth, highest peak, number of peaks, area."),
                QgsProcessing.SourceType.TypeVector,
            ),
            self._picture_parameter(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("BANDWIDTH_USED", self.tr("Bandwidth of the last year")))
        self.addOutput(QgsProcessingOutputNumber("MODE", self.tr("Value at the highest peak of the last year")))
        self.addOutput(QgsProcessingOutputNumber("PEAKS", self.tr("Number of peaks of the last year")))

    def _picture_parameter(self):
        parameter = QgsProcessingParameterFileDestination(
            PICTURE, self.tr("Picture of the curves"), self.tr("PNG picture (*.png)"), None, True, False
        )
        parameter.setHelp(self.tr("Curves of all years, the later the darker; at most 20, evenly chosen."))
        return parameter

    def read(self, inputs):
        points = inputs.number(POINTS, 50, MOST_POINTS)
        bandwidth = inputs.number(BANDWIDTH) if inputs.given(BANDWIDTH) else None
        if bandwidth is not None:
            inputs.attempt(density_curves.check_bandwidth, bandwidth)
        if not inputs.field(FIELD):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the numeric field whose distribution is wanted."),
                label=inputs.label(FIELD),
            )
            return None
        lowest = inputs.number(LOWEST) if inputs.given(LOWEST) else None
        panel = read_panel(inputs)
        if panel is None:
            return None
        if lowest is not None:
            inputs.attempt(density_curves.check_lowest, panel.values[~np.isnan(panel.values)], lowest)
        weights = np.ones(len(panel.layer))
        if inputs.given(WEIGHT_FIELD):
            weights = read_values(inputs, panel.layer, inputs.field(WEIGHT_FIELD), inputs.label(WEIGHT_FIELD))
            if weights is None:
                return None
            _check_weights(inputs, weights)
        kernel = density_curves.KERNELS[inputs.choice(KERNEL)]
        return _Data(panel, weights, kernel, bandwidth, lowest, int(points or 0), inputs.label(INPUT))

    def compute(self, run, data):
        years = [_year(run, data, year, places) for year, places in data.panel.years]
        with_curve = [number for number, one in enumerate(years) if one.bandwidth > 0]
        if not with_curve:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: no year has two different values of “{field}”, so there is no bandwidth. Give a "
                    "bandwidth, or choose another field.",
                ),
                label=data.label,
                field=data.panel.field,
            )
        curves = [years[number] for number in with_curve]
        x = _places(run, data, curves)
        densities, rows = [], [_empty_row(one) for one in years]
        for number, one in zip(with_curve, curves):
            with run.step(0.9 * number / len(years), 0.9 * (number + 1) / len(years)):
                density = density_curves.density_curve(
                    one.values, x, one.bandwidth, data.kernel, one.weights, data.lowest, run.progress
                )
            densities.append(density)
            rows[number] = _row(one, x, density)
            _tell_area(run, rows[number])
        run.fact("summary", [{name: _plain(value) for name, value in row.items()} for row in rows])
        last = rows[with_curve[-1]]
        run.result("BANDWIDTH_USED", last["bandwidth"])
        run.result("MODE", last["mode"])
        run.result("PEAKS", last["peaks"])
        run.table(p.OUTPUT, *result_table(_curve_columns(), _curve_rows(curves, x, densities)))
        run.table(SUMMARY, *result_table(_summary_columns(), rows))
        self._draw(run, data, curves, x, densities)

    def _draw(self, run, data, curves, x, densities):
        if self.is_skipped(PICTURE, run.parameters):
            return
        shown = shown_years(len(curves))
        if len(shown) < len(curves):
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "The picture shows {shown} of {count} curves."),
                shown=MOST_CURVES,
                count=len(curves),
            )
        target = self.parameterAsFileOutput(run.parameters, PICTURE, run.context)
        picture = run.file(target)
        bandwidths = [one.bandwidth for one in curves]
        kernel = {"gaussian": self.tr("Gaussian"), "epanechnikov": self.tr("Epanechnikov")}[data.kernel]
        note = self.tr("{kernel} kernel, bandwidth {low:.4g} to {high:.4g}, {units} units")
        if min(bandwidths) == max(bandwidths):
            note = self.tr("{kernel} kernel, bandwidth {low:.4g}, {units} units")
        counts = sorted({one.values.size for one in curves})
        units = f"{counts[0]}" if len(counts) == 1 else f"{counts[0]} – {counts[-1]}"
        image = density_image(
            self.tr("Distribution: {field}").format(field=data.panel.field),
            note.format(kernel=kernel, low=min(bandwidths), high=max(bandwidths), units=units),
            data.panel.field,
            self.tr("Density"),
            x,
            [("" if curves[place].year is None else f"{curves[place].year}", densities[place]) for place in shown],
        )
        save_image(picture, image)
        run.result(PICTURE, target)


class _Data(NamedTuple):
    """What a run needs; bandwidth: None for Silverman's; lowest: None for no bound."""

    panel: object
    weights: np.ndarray
    kernel: str
    bandwidth: float
    lowest: float
    points: int
    label: str


class _Year(NamedTuple):
    """Values and weights of a year; bandwidth: NaN where the values do not vary and none was given."""

    year: object
    values: np.ndarray
    weights: np.ndarray
    bandwidth: float


def _check_weights(inputs, weights):
    if (weights < 0).any():
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: weights must be 0 or more; the lowest is {lowest:g}."),
            label=inputs.label(WEIGHT_FIELD),
            lowest=float(np.nanmin(weights)),
        )


def _year(run, data, year, places):
    values, weights = data.panel.values[places], data.weights[places]
    when = "" if year is None else f"{year}: "
    used = ~np.isnan(values) & (weights > 0)
    if not used.all():
        names = [data.panel.names[place] for place in places[~used]]
        run.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{when}{count} rows without value or weight are left out ({names})."),
            when=when,
            count=len(names),
            names=listed(names),
        )
    values, weights = values[used], weights[used]
    if not values.size:
        bandwidth = math.nan
    elif data.bandwidth is not None:
        bandwidth = data.bandwidth
    else:
        bandwidth = density_curves.silverman_bandwidth(values, weights)
    if not bandwidth > 0:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{when}no curve: {count} values that do not vary have no bandwidth. Give one to get a curve."
            ),
            when=when,
            count=values.size,
        )
    return _Year(year, values, weights, bandwidth)


def _places(run, data, curves):
    """Values at which all curves are computed: from end to end of the widest, close enough for the narrowest."""
    reach = density_curves.REACH[data.kernel]
    low = min(float(one.values.min()) - reach * one.bandwidth for one in curves)
    high = max(float(one.values.max()) + reach * one.bandwidth for one in curves)
    low = low if data.lowest is None else max(low, data.lowest)
    narrowest = min(one.bandwidth for one in curves)
    wanted = math.ceil((high - low) / narrowest * POINTS_A_BANDWIDTH) + 1
    if wanted > MOST_POINTS:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The narrowest bandwidth ({bandwidth:.4g}) is too small beside the range of values to be drawn "
                "exactly. Give one bandwidth for all years.",
            ),
            bandwidth=narrowest,
        )
    return np.linspace(low, high, max(data.points, min(wanted, MOST_POINTS)))


def _tell_area(run, row):
    if abs(row["area"] - 1) > AREA_TOLERANCE:
        run.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{year}: the area below the curve is {area:.4f} instead of 1."),
            year=row["year"] or "–",
            area=row["area"],
        )


def _row(one, x, density):
    tops = density_curves.peaks(density)
    highest = tops[0]
    return {
        **_empty_row(one),
        "bandwidth": one.bandwidth,
        "mode": float(x[highest]),
        "peak_density": float(density[highest]),
        "peaks": len(tops),
        "area": density_curves.integral(x, density),
    }


def _empty_row(one):
    row = {"year": one.year, "date": None if one.year is None else QDate(one.year, 1, 1), "units": one.values.size}
    if one.values.size:
        row.update(
            mean=float(np.average(one.values, weights=one.weights)),
            standard_deviation=density_curves.standard_deviation(one.values, one.weights),
            minimum=float(one.values.min()),
            maximum=float(one.values.max()),
        )
        row["median"] = density_curves.quantiles(one.values, one.weights, (0.5,))[0]
    return row


def _curve_rows(curves, x, densities):
    for one, density in zip(curves, densities):
        date = None if one.year is None else QDate(one.year, 1, 1)
        for value, height in zip(x.tolist(), density.tolist()):
            yield {"year": one.year, "date": date, "value": value, "density": height}


def _curve_columns():
    return (
        ("year", int, translate("ESFlow", "Year")),
        ("date", QDate, translate("ESFlow", "First day of the year")),
        ("value", float, translate("ESFlow", "Value of the indicator")),
        ("density", float, translate("ESFlow", "Density (one divided by the indicator's unit)")),
    )


def _summary_columns():
    return (
        ("year", int, translate("ESFlow", "Year")),
        ("date", QDate, translate("ESFlow", "First day of the year")),
        ("units", int, translate("ESFlow", "Number of units")),
        ("mean", float, translate("ESFlow", "Mean")),
        ("median", float, translate("ESFlow", "Median")),
        ("standard_deviation", float, translate("ESFlow", "Standard deviation")),
        ("minimum", float, translate("ESFlow", "Lowest value")),
        ("maximum", float, translate("ESFlow", "Highest value")),
        ("bandwidth", float, translate("ESFlow", "Bandwidth")),
        ("mode", float, translate("ESFlow", "Value at the highest peak")),
        ("peak_density", float, translate("ESFlow", "Density at the highest peak")),
        ("peaks", int, translate("ESFlow", "Number of peaks")),
        ("area", float, translate("ESFlow", "Area below the curve")),
    )


def _plain(value):
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd")
    return None if isinstance(value, float) and value != value else value
