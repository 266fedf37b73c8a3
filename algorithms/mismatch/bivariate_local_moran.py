"""`bivariatelocalmoran`: where one quantity here goes with another around, such as supply with demand nearby."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.core import autocorrelation
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..clusters import cluster_counts, column_title, local_columns, read_significance, significance_parameters
from ..neighbourhood import Features, neighbourhood, tell_without_value
from ..neighbours_input import read_names, read_values, read_weights, units_parameter, weights_parameters

INPUT, FIELD, LAG_FIELD = "INPUT", "FIELD", "LAG_FIELD"


class BivariateLocalMoran(ESFlowAlgorithm):
    """Local Moran's I of a unit's value against its neighbours' values of another quantity."""

    NAME = "bivariatelocalmoran"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Bivariate local Moran")

    def shortDescription(self):  # noqa: N802
        return self.tr("Where high or low supply goes with high or low demand around it: clusters of spatial mismatch.")

    def tags(self):
        return self.tr(
            "Moran,LISA,bivariate,spatial autocorrelation,cluster,hot spot,supply,demand,mismatch,permutation"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Compares a unit's own value of one field (x, e.g. supply) with its neighbours' values of another (y, "
            "e.g. demand): I<sub>i</sub> = (n − 1)/n · z<sub>x,i</sub> Σ<sub>j</sub> w<sub>ij</sub> z<sub>y,j</sub>, "
            "with z-scores from the population standard deviation and weights w whose rows sum to 1 (Anselin, Syabri "
            "and Smirnov 2002; scaled as in GeoDa and PySAL). The statistic is not symmetric: x around y is another "
            "question than y around x.</p>"
            "<p><b>Quadrants</b> name the unit first, then its neighbours: High-High (plenty here, much asked for "
            "around), Low-Low, Low-High (little here, much asked for around), High-Low. High is above the mean, low "
            "is the mean or below.</p>"
            "<p><b>Significance</b> by conditional permutation: the unit keeps its value, its neighbours' values are "
            "drawn at random from all other units, 999 times, with one set of draws for all units as in PySAL. "
            "p = (M + 1)/(R + 1), where M of R draws are at least as extreme as what is observed, ties included, on "
            "the side on which it lies (one-sided, as GeoDa and PySAL); two-sided is twice that. <code>cluster</code> "
            "is the quadrant where p is not above the level, 0 elsewhere; <code>local_p_fdr</code> allows for the "
            "number of units.</p>"
            "<p><b>Left out</b> (null): units without value, without geometry and, unless linked, without "
            "neighbours; means and deviations are those of the others. <b>Units:</b> any; z-scores have none. "
            "<b>Limits:</b> the statistic mixes the correlation of x and y in one place with that across places "
            "(Lee 2001): a cluster may reflect no more than their ordinary correlation. Results depend on the "
            "neighbours chosen and on the size of the units. Pseudo p-values of neighbouring units are not "
            "independent. <b>Run before:</b> Balance of supply and demand by zone. <b>Run next:</b> Flow zoning.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            units_parameter(
                INPUT,
                self.tr("Units"),
                self.tr("Polygons (zones, counties, sub-basins), or points, with both fields, e.g. a zone table."),
            ),
            p.field(
                FIELD,
                self.tr("Field of the unit itself (x)"),
                self.tr("Taken at the unit, e.g. supply. Densities or rates rather than totals of unequal units."),
                INPUT,
                numeric=True,
            ),
            p.field(
                LAG_FIELD,
                self.tr("Field of the neighbours (y)"),
                self.tr("Taken around the unit, e.g. demand."),
                INPUT,
                numeric=True,
            ),
            *weights_parameters(INPUT),
            *significance_parameters(),
            p.vector_output(
                p.OUTPUT,
                self.tr("Units with clusters"),
                self.tr("The units with local I, quadrant, p-values, cluster, z-score, lag and number of neighbours."),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                optional=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("I", self.tr("Bivariate global I, mean of z of x times lag of y")))
        self.addOutput(QgsProcessingOutputNumber("N", self.tr("Number of units in the statistic")))
        self.addOutput(QgsProcessingOutputNumber("SIGNIFICANT", self.tr("Number of significant units")))

    def read(self, inputs):
        layer = inputs.units_layer(INPUT)
        significance = read_significance(inputs)
        if layer is None:
            return None
        names = read_names(inputs, layer)
        choice = read_weights(inputs, layer, INPUT, names)
        x, y = (read_values(inputs, layer, inputs.field(name), inputs.label(name)) for name in (FIELD, LAG_FIELD))
        if x is not None and y is not None:
            known = int((~np.isnan(x + y)).sum())
            inputs.attempt(autocorrelation.check_values, known)
        return layer, names, choice, significance, x, y, inputs.label(INPUT)

    def compute(self, run, data):
        layer, names, choice, significance, x, y, label = data
        known = ~np.isnan(x) & ~np.isnan(y)
        features = Features(layer.geometries, names, label)
        tell_without_value(run, features, known)
        with run.step(0.0, 0.4):
            weights, units = neighbourhood(run, choice, features, known)
        for name, values in ((FIELD, x[units]), (LAG_FIELD, y[units])):
            self._tell_constant(run, name, values)
        with run.step(0.4, 0.95):
            local = autocorrelation.bivariate_local_moran(
                x[units],
                y[units],
                weights,
                significance.permutations,
                significance.seed,
                significance.two_sided,
                run.progress,
            )
        columns = local_columns(local, weights, significance, units, len(layer))
        counts = cluster_counts(columns)
        run.fact("clusters", counts)
        run.result("I", _known_number(float(np.mean(local.z * local.lag))))
        run.result("N", int(units.size))
        run.result("SIGNIFICANT", sum(counts.values()) - counts["not significant"])
        run.feedback.pushInfo(", ".join(f"{name}: {count}" for name, count in counts.items()))
        fields, features = layer.features_with(columns, column_title)
        run.table(p.OUTPUT, fields, features, layer.wkb_type, layer.crs, style="local_clusters")

    def _tell_constant(self, run, name, values):
        if values.size and autocorrelation.is_constant(values):
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "[{name}]: all values are equal, so there is nothing to compare; local I and p are null. Choose "
                    "another field.",
                ),
                name=name,
            )


def _known_number(value):
    """A number for the results, None where it is undefined."""
    return value if value == value else None
