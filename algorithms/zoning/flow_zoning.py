"""`flowzoning`: four kinds of zones from the intensity and the volume of what they exchange."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.core import zoning
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..layer_lists import explained, vector_list
from .zoning_input import (
    ACCOUNTS,
    MISSING,
    NORMALISATION,
    QUANTILE,
    THRESHOLD,
    TOLERANCE,
    TRANSFER,
    WEIGHTS,
    read_zoning,
)
from .zoning_tables import ZoneResults, class_rows, classes_table, tell, variants_table, zones_table

CLASSES, SENSITIVITY = "CLASSES", "SENSITIVITY"
ALIKE = 1.1
"""Zones of which the largest is at most this many times the smallest are of one size."""
STRONG_CORRELATION = 0.7


class FlowZoning(ESFlowAlgorithm):
    """Classes of zones by thresholds on two composites, with conflict as sub-type and the stability of each class."""

    NAME = "flowzoning"
    GROUP = "zoning"

    def displayName(self):  # noqa: N802
        return self.tr("Flow zoning")

    def shortDescription(self):  # noqa: N802
        return self.tr("Key, scale, efficiency and potential zones from intensity, volume and conflict of the flows.")

    def tags(self):
        return self.tr(
            "ecosystem service flow,zoning,key functional zone,scale advantage zone,efficiency focal zone,"
            "potential cultivation zone,conflict,planning"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Tells zones apart by what they exchange. Takes the accounts of one or more services over the same "
            "zones. Of each service a zone z transfers the volume V = X + K (sent and received) per year, with the "
            "intensity I = V/area. Both are brought to 0..1 over the zones, service by service, so that m3 and t are "
            "never added, and averaged over the services: I<sub>z</sub> = Σ w<sub>k</sub> nI<sub>zk</sub>, "
            "V<sub>z</sub> = Σ w<sub>k</sub> nV<sub>zk</sub>.</p>"
            "<p><table><tr><td></td><td><b>intensity high</b></td><td><b>intensity low</b></td></tr>"
            "<tr><td><b>volume high</b></td><td>1 Key Functional Zone</td><td>2 Scale Advantage Zone</td></tr>"
            "<tr><td><b>volume low</b></td><td>3 Efficiency Focal Zone</td><td>4 Potential Cultivation Zone</td></tr>"
            "</table></p>"
            "<p>High is above the threshold; what equals it is low. “Rank” is the share of the other zones that have "
            "less (equal ones share it, the lowest have 0); “min-max” is (V − min)/(max − min).</p>"
            "<p><b>Conflict:</b> in each service a zone is a donor (+), a receiver (−) or neither (0: X and K differ "
            "by at most τ × the larger one): pattern “WY+ FP- CS+”. c = 1 − |Σ roles|/number of roles is 0 when all "
            "services pull the same way; with three services 2/3 is the most, with two 1. It makes sub-types, not "
            "further classes; Key Functional Zones with c ≥ 2/3 are flagged for priority coordination.</p>"
            "<p><b>Stability:</b> the share of variants in which a zone keeps its class. Variants: thresholds median, "
            "mean, natural breaks, quantiles 0.4 and 0.6 and the chosen one, each with the chosen weights and with "
            "each service's weight doubled and halved. A zone with low stability lies at a boundary: do not build on "
            "its class alone.</p>"
            "<p><b>Area:</b> volume grows with the size of a zone and intensity does not; with very unequal zones the "
            "classes partly show size. The rank correlation of volume and area is reported, with a warning from 0.7 "
            "on. The area is the field area_ha (valid cells) where the accounts have it, otherwise the polygon's.</p>"
            "<p><b>Source:</b> the axes and names of the zones are those of Zhou et al. 2026 (J. Clean. Prod. 558, "
            "148285), whose rules are not public; thresholds, normalisation, conflict and tolerance are ESFlow's "
            "conventions. <b>Limits:</b> in accounts summed from cells, what cells of one zone hand to each other "
            "counts as sent and as received; classes are relative to the zones given. <b>Run before:</b> River flow, "
            "Sub-basin flow, Market flow, Atmospheric flow. <b>Run next:</b> Spillover contributions.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._inputs(), *self._rules(), *self._results()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("ZONES", self.tr("Number of classed zones")))
        self.addOutput(QgsProcessingOutputNumber("STABILITY", self.tr("Mean stability of the classes (0..1)")))
        self.addOutput(
            QgsProcessingOutputNumber("AREA_CORRELATION", self.tr("Rank correlation of volume and area (-1..1)"))
        )

    def _inputs(self):
        return (
            vector_list(
                ACCOUNTS,
                self.tr("Accounts of the services"),
                self.tr(
                    "Zone tables of flows (OUTPUT_ZONES of River flow, OUTPUT of Sub-basin flow or Compensation, …), "
                    "one for each service, all over the same zones."
                ),
            ),
            p.zone_field(optional=False, parent=ACCOUNTS),
        )

    def _rules(self):
        return (
            p.choice(
                TRANSFER,
                self.tr("What counts as transfer"),
                self.tr("Local use L is no transfer; the last choice adds it all the same."),
                [
                    self.tr("Sent and received (X + K)"),
                    self.tr("Sent (X)"),
                    self.tr("Received (K)"),
                    self.tr("Used locally, sent and received (L + X + K)"),
                ],
            ),
            p.choice(
                NORMALISATION,
                self.tr("Normalisation"),
                self.tr("Ranks do not depend on how unequal the zones are; min-max lets the largest stand out."),
                [self.tr("Rank (share of the other zones with less)"), self.tr("Min-max")],
            ),
            p.choice(
                THRESHOLD,
                self.tr("Threshold between low and high"),
                self.tr("Natural breaks: two classes with the least squared deviations (Fisher 1958, Jenks 1977)."),
                [self.tr("Median"), self.tr("Mean"), self.tr("Quantile"), self.tr("Natural breaks")],
            ),
            p.advanced(
                p.real(
                    QUANTILE,
                    self.tr("Quantile (0..1)"),
                    self.tr("Share of the zones below the threshold; only for the threshold “Quantile”."),
                    0.5,
                )
            ),
            p.advanced(
                p.text(
                    WEIGHTS,
                    self.tr("Weights of the services"),
                    self.tr(
                        "Such as “water_yield=2, food_production=1” (or WY=2, FP=1); numbers alone go by the order of "
                        "the layers. Services left out weigh 1. Empty: all the same."
                    ),
                )
            ),
            p.advanced(
                p.choice(
                    MISSING,
                    self.tr("Zones without an account of some service"),
                    self.tr("Such zones are listed in the log either way."),
                    [self.tr("Rate them by the services they have"), self.tr("Leave them out (no class)")],
                )
            ),
            p.advanced(
                p.real(
                    TOLERANCE,
                    self.tr("Tolerance τ for “neither donor nor receiver” (0..1)"),
                    self.tr("Share of the larger of sent and received by which they may differ. ESFlow's convention."),
                    zoning.DEFAULT_ROLE_TOLERANCE,
                )
            ),
        )

    def _results(self):
        return (
            p.vector_output(
                p.OUTPUT,
                self.tr("Zones with their class"),
                self.tr("The zones with volume, intensity, class, pattern, conflict and stability."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                CLASSES,
                self.tr("Areas by class"),
                self.tr("Number of zones, area, and shares of area and transfer of each of the four classes."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.vector_output(
                SENSITIVITY,
                self.tr("Variants of threshold and weights"),
                self.tr("One row for every variant: how many zones change class, and how many are in each class."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
        )

    # ------------------------------------------------------------------ what it takes

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        return read_zoning(inputs)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        hectares = data.accounts.hectares
        found = zoning.zoning(data.volume, hectares, data.rules)
        sensitivity = zoning.sensitivity(data.volume, hectares, data.rules, found.classes, run.progress)
        results = ZoneResults(data, found, sensitivity)
        rows = class_rows(results)
        tell(run, results, rows)
        self._tell_stability(run, results)
        self._tell_area_dependence(run, results)
        run.result("ZONES", int(results.classed.sum()))
        run.fact("thresholds", {"intensity": found.intensity_threshold, "volume": found.volume_threshold})
        run.fact("classes", rows)
        fields, features = zones_table(results)
        accounts = data.accounts
        run.table(p.OUTPUT, fields, features, accounts.wkb_type, accounts.crs, style="flow_zones")
        run.table(CLASSES, *classes_table(results, rows))
        run.table(SENSITIVITY, *variants_table(results))

    @staticmethod
    def _tell_stability(run, results):
        kept = results.sensitivity.kept[results.classed]
        run.result("STABILITY", float(kept.mean()) if kept.size else np.nan)
        if kept.size:
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "Stability: over {variants} variants of threshold and weights a zone keeps its class in "
                    "{share:.0f} % on average; {sure} of {zones} zones keep it in all of them.",
                ),
                variants=len(results.sensitivity.variants),
                share=100.0 * float(kept.mean()),
                sure=int((kept == 1.0).sum()),
                zones=kept.size,
            )

    @staticmethod
    def _tell_area_dependence(run, results):
        hectares = results.data.accounts.hectares
        volume = zoning.rank_correlation(results.found.volume, hectares)
        intensity = zoning.rank_correlation(results.found.intensity, hectares)
        run.result("AREA_CORRELATION", volume)
        run.fact("area_correlation", {"volume": volume, "intensity": intensity})
        if np.isnan(volume):
            return
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Rank correlation with the area of the zones: volume {volume:.2f}, intensity {intensity:.2f}."
            ),
            volume=volume,
            intensity=intensity,
        )
        classed = hectares[np.isfinite(results.found.volume) & np.isfinite(hectares)]
        if abs(volume) >= STRONG_CORRELATION and classed.max() > ALIKE * classed.min():
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The volume of a zone goes with its size (rank correlation {volume:.2f}), so that the classes "
                    "partly show size. Compare zones of similar size, or look at the intensity alone.",
                ),
                volume=volume,
            )
