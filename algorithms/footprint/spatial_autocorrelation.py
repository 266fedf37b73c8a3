"""`spatialautocorrelation`: does a quantity cluster in space, and where; for one year or for all years of a table."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ...esflow_plugin.core import autocorrelation
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.report.drawing import save_image
from ...esflow_plugin.report.moran_picture import moran_image
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..clusters import column_title, read_significance, significance_parameters
from ..drivers.result_table import result_table
from ..neighbours_input import read_weights, units_parameter, weights_parameters
from .moran_years import YearByYear, summary_columns
from .panel import INPUT, panel_parameters, read_panel

SUMMARY, PICTURE = "SUMMARY", "PICTURE"
NUMBERS = ("I", "EXPECTED", "VARIANCE", "Z_SCORE", "P_VALUE")


class SpatialAutocorrelation(ESFlowAlgorithm):
    """Global Moran's I, local Moran's I and Getis-Ord Gi*."""

    NAME = "spatialautocorrelation"
    GROUP = "footprint"

    def displayName(self):  # noqa: N802
        return self.tr("Spatial autocorrelation")

    def shortDescription(self):  # noqa: N802
        return self.tr("Whether a quantity clusters in space, and where: Moran's I, local Moran's I and Gi*, by year.")

    def tags(self):
        return self.tr(
            "Moran,LISA,Getis-Ord,Gi*,hot spot,cluster,spatial autocorrelation,permutation,carbon footprint,years"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p><b>Global:</b> Moran's I = (n/S<sub>0</sub>) Σ<sub>ij</sub> w<sub>ij</sub> z<sub>i</sub> "
            "z<sub>j</sub>/Σ z<sub>i</sub>². Above its expectation −1/(n − 1), like lies beside like; below, unlike. "
            "Variance and z-score under randomisation (Cliff and Ord 1981; those under normality are in the summary). "
            "The p-value comes from permutations: all values are put in random order, 999 times, and "
            "p = (M + 1)/(R + 1) with M of R orders at least as extreme, on the side on which I lies (two-sided: "
            "twice that). Without permutations it comes from the z-score.</p>"
            "<p><b>Local:</b> I<sub>i</sub> = (n − 1)/n · z<sub>i</sub> Σ<sub>j</sub> w<sub>ij</sub> z<sub>j</sub> "
            "(Anselin 1995, scaled as in GeoDa and PySAL; without (n − 1)/n its mean is I). Quadrants name the unit, "
            "then its neighbours: High-High and Low-Low are clusters, Low-High and High-Low outliers. p by "
            "conditional permutation: the unit keeps its value, its neighbours' are drawn from all others, with one "
            "set of draws for all units as in PySAL; ties count as extreme.</p>"
            "<p><b>Gi*</b> (Ord and Getis 1995) as z-score: hot spots where the unit and its neighbours together are "
            "high, cold spots where they are low; the unit counts with its largest weight. <code>hot_spot</code> "
            "goes by that z-score, <code>gi_p</code> by the permutations. Style: hot_spots.qml.</p>"
            "<p><b>Years:</b> a layer with one feature for each unit and year, or a layer of units with a long table "
            "beside it. Missing years of a unit are never interpolated; the unit is left out in that year. The output "
            "holds all years one after the other with a date, for the temporal controller; the summary has one row a "
            "year. The numbers and the picture are those of the last year.</p>"
            "<p><b>Left out</b> (null): units without value, without geometry and, unless linked, without "
            "neighbours; n counts the others. Some programs keep islands in the mean and in n. <b>Units:</b> any. "
            "<b>Limits:</b> results depend on the neighbours and the size of the units; p-values of neighbouring "
            "units are not independent, and of many units some are significant by chance: see the p-value adjusted "
            "for their number. <b>Run next:</b> Bivariate local Moran.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            units_parameter(
                INPUT,
                self.tr("Units"),
                self.tr("Polygons (provinces, counties, zones), or points for neighbours by distance."),
            ),
            *panel_parameters(),
            *weights_parameters(INPUT),
            *significance_parameters(),
            p.vector_output(
                p.OUTPUT,
                self.tr("Units with clusters"),
                self.tr("The units with local I, quadrant, p-values, cluster, Gi*, z-score and lag, year by year."),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                optional=False,
            ),
            p.vector_output(
                SUMMARY,
                self.tr("Summary"),
                self.tr("One row a year: I with both analytic tests and that by permutation, units in clusters."),
                QgsProcessing.SourceType.TypeVector,
            ),
            self._picture_parameter(),
        ):
            self.addParameter(parameter)
        for name, label in zip(
            NUMBERS,
            (
                self.tr("Global Moran's I"),
                self.tr("Expected I"),
                self.tr("Variance of I under randomisation"),
                self.tr("z-score under randomisation"),
                self.tr("p-value, by permutation if there are any"),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputNumber("N", self.tr("Number of units in the statistic")))

    def _picture_parameter(self):
        parameter = QgsProcessingParameterFileDestination(
            PICTURE, self.tr("Moran scatter plot"), self.tr("PNG picture (*.png)"), None, True, False
        )
        parameter.setHelp(self.tr("z-scores of the units against those of their neighbours, with quadrants and I."))
        return parameter

    def read(self, inputs):
        panel = read_panel(inputs)
        significance = read_significance(inputs)
        if panel is None:
            return None
        choice = read_weights(inputs, panel.layer, INPUT, panel.names)
        if len(panel.years) == 1:
            inputs.attempt(autocorrelation.check_values, int((panel.values == panel.values).sum()))
        return YearByYear(panel, choice, significance, inputs.label(INPUT))

    def compute(self, run, years):
        columns, rows = years.compute(run)
        last = rows[-1]
        for name, field in zip(NUMBERS, ("i", "expected", "variance", "z_score", "p_value")):
            run.result(name, last[field] if last[field] == last[field] else None)
        run.result("N", last["units"])
        run.fact("summary", [{name: _plain(value) for name, value in row.items()} for row in rows])
        panel = years.panel
        fields, features = panel.layer.features_with({**panel.year_columns(), **columns}, column_title)
        run.table(p.OUTPUT, fields, features, panel.layer.wkb_type, panel.layer.crs, style="local_clusters")
        run.table(SUMMARY, *result_table(summary_columns(), rows))
        self._draw(run, years, last)

    def _draw(self, run, years, last):
        if self.is_skipped(PICTURE, run.parameters):
            return
        shown = years.shown
        if shown is None:
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "There is nothing to draw: no unit of the last year has a local statistic.")
            )
            return
        target = self.parameterAsFileOutput(run.parameters, PICTURE, run.context)
        picture = run.file(target)
        title = self.tr("Moran scatter plot: {field}").format(field=years.panel.field)
        if last["year"] is not None:
            title += f", {last['year']}"
        note = self.tr("I = {i:.4f}, expected {expected:.4f}, z = {z:.2f}, p = {p:.4f}, n = {n}").format(
            i=last["i"], expected=last["expected"], z=last["z_score"], p=last["p_value"], n=last["units"]
        )
        axes = self.tr("z-score of the unit"), self.tr("z-scores of its neighbours, weighted")
        image = moran_image(title, note.replace("-", "−"), *axes, shown)
        save_image(picture, image)
        run.result(PICTURE, target)


def _plain(value):
    return None if isinstance(value, float) and value != value else value
