"""`reductionpotential`: which regions may reduce their emissions, by equity and efficiency, and by how much."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..neighbours_input import listed
from . import reduction_parameters as r
from .reduction_input import read_reduction
from .reduction_tables import (
    ReductionResults,
    region_features,
    sensitivity_table,
    summary_rows,
    summary_table,
    title_of,
)

SMALL_SPREAD = 0.05


class ReductionPotential(ESFlowAlgorithm):
    """Index of equity and efficiency with a sweep of its weight, intensity gap and footprint excess in tonnes."""

    NAME = "reductionpotential"
    GROUP = "footprint"

    def displayName(self):  # noqa: N802
        return self.tr("Reduction potential")

    def shortDescription(self):  # noqa: N802
        return self.tr("Where emissions may be reduced: equity and efficiency, gap to the best intensity, excess.")

    def tags(self):
        return self.tr(
            "carbon,emission reduction potential,equity,efficiency,carbon intensity,abatement cost,responsibility,"
            "sensitivity,ranking"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Three answers to “who can or should reduce its emissions?”, side by side because they differ.</p>"
            "<p><b>1 Index</b> (0..1): ω × equity + (1 − ω) × efficiency, ω = 0.5. Equity = ½ mm(emission per person) "
            "+ ½ mm(GDP per person): responsibility and ability to pay. Efficiency = mm(emission per output), or, with "
            "costs, ½ mm(emission per output) + ½ mm(−marginal abatement cost). mm is the min-max share over <b>all "
            "regions and years together</b>, so that years can be compared; an indicator that is equal everywhere "
            "counts as 0 and is told. One odd region or year changes the index of all others.</p>"
            "<p><b>Sweep:</b> the index is computed again with other ω (0.3, 0.5, 0.7): best and worst rank of every "
            "region, a table of all ranks, and the lowest rank correlation. Where ranks change much, do not build on "
            "one of them.</p>"
            "<p><b>2 Intensity gap:</b> share = max(0, 1 − reference/own intensity), tonnes = share × emission. "
            "Reference: the lowest intensity or the best decile, of the same year or of all years, of the group or of "
            "all. <b>3 Footprint excess:</b> share = max(0, 1 − uptake/emission) = 1 − 1/depth, tonnes = max(0, "
            "emission − uptake); needs the sinks' uptake.</p>"
            "<p><b>Units:</b> emissions in the unit chosen, results in tC/yr (× 44/12 = tCO2); persons; GDP in any "
            "unit, at prices of one year where years are compared. <b>Defaults</b> (ω, the halves, the sweep) are "
            "ESFlow's conventions.</p>"
            "<p><b>Source:</b> the idea of equity and efficiency is Wei, Ni and Du 2012, China Econ. Rev. 23:552, "
            "whose index is composed differently. Zuo and Zhao 2025 (Arid Zone Research 42(9)) do not publish theirs: "
            "no equivalence is claimed. <b>Limits:</b> responsibility points to rich regions, the intensity gap to "
            "those with heavy industry: which of them has the larger “potential” is decided by the weights, not by the "
            "data. No technology or cost is modelled. <b>Run before:</b> Three-dimensional carbon footprint.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*r.data_parameters(), *r.rule_parameters(), *r.output_parameters()):
            self.addParameter(parameter)
        for name, label in (
            ("REGIONS", self.tr("Regions with an index in the last year")),
            ("GAP", self.tr("Intensity gap of all regions in the last year (tC/yr)")),
            ("EXCESS", self.tr("Footprint excess of all regions in the last year (tC/yr)")),
            ("RANK_CORRELATION", self.tr("Lowest rank correlation between weights (-1..1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, inputs):
        return read_reduction(inputs)

    def compute(self, run, data):
        with run.step(0.0, 0.2):
            results = ReductionResults(data)
            rows = summary_rows(results)
            self._tell_indicators(run, results)
            self._tell(run, results, rows)
        with run.step(0.2, 0.6):
            fields, features = region_features(results, run.progress)
        run.table(p.OUTPUT, fields, features, data.layer.wkb_type, data.layer.crs, style="reduction_potential")
        with run.step(0.6, 1.0):
            if not self.is_skipped(r.SENSITIVITY, run.parameters):
                run.table(r.SENSITIVITY, *sensitivity_table(results, run.progress))
        run.table(r.SUMMARY, *summary_table(rows))

    def _tell_indicators(self, run, results):
        facts = {}
        for name, one in results.indicators.items():
            facts[name] = {"lowest": one.lowest, "highest": one.highest}
            values = {"indicator": title_of(name), "lowest": one.lowest, "highest": one.highest}
            if not np.isfinite(one.values).any():
                run.warn(QT_TRANSLATE_NOOP("ESFlow", "{indicator}: no value at all, so there is no index."), **values)
            elif one.is_constant:
                run.warn(
                    QT_TRANSLATE_NOOP(
                        "ESFlow", "{indicator}: {lowest:.6g} everywhere, so that it tells nothing and counts as 0."
                    ),
                    **values,
                )
            elif one.highest - one.lowest < SMALL_SPREAD * max(abs(one.highest), abs(one.lowest)):
                run.warn(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{indicator}: nearly the same everywhere ({lowest:.6g} … {highest:.6g}), yet min-max stretches "
                        "it to 0..1. Do not read much into its differences.",
                    ),
                    **values,
                )
            else:
                run.inform(
                    QT_TRANSLATE_NOOP("ESFlow", "{indicator}: {lowest:.6g} … {highest:.6g} become 0 … 1."), **values
                )
        run.fact("indicators", facts)

    def _tell(self, run, results, rows):
        data, last = results.data, rows[-1]
        run.fact("weights", dict(zip(("equity", "responsibility", "intensity"), data.weights)))
        run.fact("summary", [{**row, "date": None} for row in rows])
        for name, value in (
            ("REGIONS", last["regions"]),
            ("GAP", last["gap_tonnes"]),
            ("EXCESS", last["excess_tonnes"]),
            ("RANK_CORRELATION", results.lowest_correlation()),
        ):
            run.result(name, value if value == value else None)
        zero = (results.reference == 0).any(axis=1)
        if zero.any():
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The reference intensity is 0 in {years}, so that the gap of all others is their whole emission. "
                    "Check the region without emission, or take the best decile.",
                ),
                years=listed(str(data.grid.years[year] or "–") for year in np.flatnonzero(zero)),
            )
        for row in rows:
            if row["regions"] < 2:
                run.warn(
                    QT_TRANSLATE_NOOP("ESFlow", "{year}: fewer than two regions with an index, nothing to compare."),
                    year=row["year"] or self.tr("All"),
                )
                continue
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{year}: highest index {first}, lowest {last}; intensity gap {gap_tonnes:.4g} tC; over the weights "
                    "tried a region moves by up to {rank_changes:g} ranks, rank correlation {rank_correlation:.2f} or "
                    "more.",
                ),
                **{**row, "year": row["year"] or self.tr("All")},
            )
