"""`geodetector`: how far factors, alone and in pairs, explain the spatial variance of a response."""

import itertools

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterField

from ...esflow_plugin.core import geodetector as g
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..layer_lists import explained
from .detector_input import (
    CLASSES,
    FACTOR_FIELDS,
    FACTORS,
    INPUT,
    METHOD,
    RESPONSE,
    RESPONSE_FIELD,
    SAMPLE,
    SEED,
    read_analysis,
)
from .detector_tables import ecological_table, factors_table, interactions_table, risk_table
from .layers_input import categorical_parameter, raster_list

INTERACTIONS, RISK, ECOLOGICAL = "INTERACTIONS", "RISK", "ECOLOGICAL"
FEW_IN_A_STRATUM = 3
FINE_SHARE = 0.5


class Geodetector(ESFlowAlgorithm):
    """Factor, interaction, risk and ecological detector, from a table or from rasters."""

    NAME = "geodetector"
    GROUP = "drivers"

    def displayName(self):  # noqa: N802
        return self.tr("Geodetector")

    def shortDescription(self):  # noqa: N802
        return self.tr("How far factors explain the variance of a response: q, interactions, risk and more.")

    def tags(self):
        return self.tr("geodetector,geographical detector,q statistic,drivers,interaction,stratified,factor").split(",")

    def description_html(self):
        return self.tr(
            "<p>The geographical detector (Wang et al. 2010, 2016): if a factor drives a response, the response varies "
            "less within the factor's strata than over all. It takes classes as they are and finds relations that are "
            "not straight.</p>"
            "<ul><li><b>Factor:</b> q = 1 − Σ N<sub>h</sub>σ<sub>h</sub>²/(Nσ²), 0..1, the share of the variance that "
            "the strata explain. F = (N − L)/(L − 1) · q/(1 − q) follows a noncentral F(L − 1, N − L; λ) with "
            "λ = [Σ Ȳ<sub>h</sub>² − (Σ √N<sub>h</sub> Ȳ<sub>h</sub>)²/N]/σ²; p is the chance of so large an F. As "
            "published, λ and with it p depend on where the response has its zero when strata differ in size.</li>"
            "<li><b>Interaction:</b> q of two factors' crossed strata, against both q: weakened (nonlinear: below "
            "both; by one: between them), enhanced by both (above the larger), independent (their sum), enhanced "
            "nonlinear (above their sum).</li>"
            "<li><b>Risk:</b> whether the means of two strata differ; Welch's t-test, two-sided.</li>"
            "<li><b>Ecological:</b> whether two factors leave different sums of squares unexplained; "
            "F = SSW<sub>a</sub>/SSW<sub>b</sub> with N − 1 and N − 1 degrees of freedom, two-sided.</li></ul>"
            "<p><b>Input:</b> a table or layer with a response field and factor fields, or a response raster and "
            "factor rasters; the response's grid is the run's. Text fields (unless all texts are "
            "numbers), rasters of whole numbers with a colour or "
            "attribute table, and whatever is listed as categorical are taken as they are. All others are divided into "
            "classes (low &lt; value ≤ high): quantiles (default, 5 classes, ESFlow's convention), natural breaks "
            "(Fisher 1958 and Jenks, exact; seconds for each million values), equal or geometric intervals. Classes "
            "without values vanish; one with a single value joins its smaller neighbour, which is told.</p>"
            "<p><b>Textbook definition:</b> every stratum counts, those of one unit too (variance 0); some packages "
            "drop these, so their q differs where there are any. Strata of fewer than three units are told. Rows with "
            "a null, and cells without data in any raster, are left out. All cells are analysed up to 5 million, "
            "beyond that a random sample, which does not depend on how the raster is stored.</p>"
            "<p><b>Limits:</b> q rises with the number of strata, most of all towards as many strata as units; compare "
            "factors with similar numbers of strata. q is no cause. Neighbouring cells resemble each other, so that "
            "p-values of many cells are too small: read q first. A constant response has no q (null). Factors of more "
            "than 100 strata are left out of the risk table. <b>Run next:</b> map the strata with the highest "
            "means.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(
                INPUT,
                self.tr("Table or layer of units"),
                self.tr("One row a unit (county, sub-basin, sample point). Leave empty to analyse rasters."),
                optional=True,
            ),
            p.field(
                RESPONSE_FIELD,
                self.tr("Response field"),
                self.tr("Numeric field whose variance is to be explained."),
                INPUT,
                optional=True,
            ),
            self._factor_fields(),
            p.raster(
                RESPONSE,
                self.tr("Response raster"),
                self.tr("Raster whose variance is to be explained. Leave empty to analyse a table."),
                optional=True,
            ),
            raster_list(
                FACTORS,
                self.tr("Factor rasters"),
                self.tr("Rasters that may explain the response; the first band of each."),
                optional=True,
            ),
            categorical_parameter(
                self.tr("Factors that are classes already"),
                self.tr("Names, or numbers from 1, separated by commas; text fields need not be listed."),
            ),
            p.choice(
                METHOD,
                self.tr("Classes of continuous factors"),
                self.tr("How factors that are not categorical are divided."),
                [
                    self.tr("Quantiles"),
                    self.tr("Natural breaks (Fisher-Jenks)"),
                    self.tr("Equal intervals"),
                    self.tr("Geometric intervals (values above 0)"),
                ],
            ),
            p.whole(CLASSES, self.tr("Number of classes (2..100)"), self.tr("Classes of each continuous factor."), 5),
            p.advanced(
                p.whole(
                    SAMPLE,
                    self.tr("Cells in the sample (0: all)"),
                    self.tr("Rasters only: analyse so many random cells, at most 5 million."),
                    0,
                )
            ),
            p.advanced(p.whole(SEED, self.tr("Seed of the sample"), self.tr("The same seed draws the same cells."), 1)),
            p.align(),
            p.vector_output(
                p.OUTPUT,
                self.tr("Factors"),
                self.tr("One row for every factor: q, F, λ, p and its strata."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                INTERACTIONS,
                self.tr("Interactions"),
                self.tr("One row for every pair of factors: q of both together and the kind of interaction."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.vector_output(
                RISK,
                self.tr("Risk"),
                self.tr("One row for every pair of a factor's strata: means and whether they differ."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
            p.vector_output(
                ECOLOGICAL,
                self.tr("Ecological detector"),
                self.tr("One row for every pair of factors: whether they differ in what they leave unexplained."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("N", self.tr("Number of units N")))
        self.addOutput(QgsProcessingOutputNumber("LARGEST_Q", self.tr("Largest q of a single factor (0..1)")))

    def _factor_fields(self):
        parameter = QgsProcessingParameterField(
            FACTOR_FIELDS, self.tr("Factor fields"), None, INPUT, allowMultiple=True, optional=True
        )
        parameter.setHelp(self.tr("Fields that may explain the response."))
        return parameter

    # ------------------------------------------------------------------ what it takes

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        return read_analysis(inputs)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, analysis):
        values, factors = analysis.prepare(run)
        response = g.Response(values)
        if response.total != response.total:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The response “{name}” is the same in all {units} units: there is no variance to explain, q is "
                    "null. Choose another response.",
                ),
                name=analysis.response_name,
                units=response.units,
            )
        results = []
        for place, factor in enumerate(factors):
            run.progress(0.7 + 0.1 * place / len(factors))
            results.append(g.factor_detector(response, factor.codes))
            _warn_of_strata(run, factor, results[-1].strata, response.units)
        self._report(run, response, factors, results)
        run.table(p.OUTPUT, *factors_table(response, factors, results))
        run.table(INTERACTIONS, *interactions_table(self._interactions(run, response, factors, results)))
        if not self.is_skipped(RISK, run.parameters):
            run.table(RISK, *risk_table(run, response, factors, results))
        run.table(ECOLOGICAL, *ecological_table(response, factors, results))

    def _report(self, run, response, factors, results):
        known = [result.q for result in results if result.q == result.q]
        run.result("N", response.units)
        run.result("LARGEST_Q", max(known, default=None))
        run.fact("units", response.units)
        for factor, result in sorted(zip(factors, results), key=lambda pair: -pair[1].q):
            run.feedback.pushInfo(
                translate("ESFlow", "{name}: q = {q:.4f}, p = {p:.3g}, {strata} strata").format(
                    name=factor.name, q=result.q, p=result.p, strata=result.strata.count
                )
            )

    def _interactions(self, run, response, factors, results):
        rows = []
        pairs = list(itertools.combinations(range(len(factors)), 2))
        for done, (i, j) in enumerate(pairs):
            run.progress(0.8 + 0.2 * done / len(pairs))
            found = g.interaction_detector(response, factors[i].codes, factors[j].codes, results[i].q, results[j].q)
            rows.append(
                {
                    "factor_a": factors[i].name,
                    "factor_b": factors[j].name,
                    "q_a": results[i].q,
                    "q_b": results[j].q,
                    "q_both": found.q,
                    "interaction": None if found.kind is None else translate("ESFlow", g.INTERACTION_NAMES[found.kind]),
                    "strata": found.strata.count,
                    "small_strata": int((found.strata.sizes < FEW_IN_A_STRATUM).sum()),
                }
            )
        return rows


def _warn_of_strata(run, factor, strata, units):
    if factor.merged:
        run.inform(
            QT_TRANSLATE_NOOP("ESFlow", "“{name}”: {count} classes with a single value were joined to a neighbour."),
            name=factor.name,
            count=factor.merged,
        )
    if strata.count == 1:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "“{name}”: one stratum only (a constant factor?), so it explains nothing: q = 0."
            ),
            name=factor.name,
        )
        return
    small = int((strata.sizes < FEW_IN_A_STRATUM).sum())
    if small:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "“{name}”: {count} of {strata} strata have fewer than three units. They count as the textbook has it "
                "and make q larger; join classes, or choose fewer (CLASSES).",
            ),
            name=factor.name,
            count=small,
            strata=strata.count,
        )
    if strata.count > FINE_SHARE * units:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "“{name}”: {strata} strata for {units} units. So fine a division explains anything; a q near 1 means "
                "nothing. Join classes, or check that the field is meant to be categorical.",
            ),
            name=factor.name,
            strata=strata.count,
            units=units,
        )
