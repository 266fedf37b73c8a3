"""`supplydemandbalance`: the static match of supply and demand in every cell, in one year or several."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.relative_levels import LevelGatherer
from ...esflow_plugin.raster.units import FRACTION
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..layer_lists import explained
from .cell_summary import CellSummary, summary_table
from .references import (
    LARGEST_TOLERANCE,
    TOLERANCE,
    Normalisers,
    read_references,
    reference_parameters,
    tolerance_parameter,
)
from .years_input import read_years, refuse_no_cells, series_parameters

NORMALISED, LOG_RATIO, TYPE = "NORMALISED", "LOG_RATIO", "TYPE"
ESDR, QUADRANT, CHANGE, SUMMARY = "ESDR", "QUADRANT", "CHANGE", "SUMMARY"
QUANTITY_ITEM = "ESFLOW_QUANTITY"
YEARS_ITEM = "ESFLOW_YEARS"
"""Metadata items of a file that say what its bands hold and of which years; comprehensiveratio reads them."""


class SupplyDemandBalance(ESFlowAlgorithm):
    """Balance, ratios, ESDR, matching type and quadrant of every cell, with a static ledger."""

    NAME = "supplydemandbalance"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Balance supply and demand by cell")

    def shortDescription(self):  # noqa: N802
        return self.tr(
            "Surplus or deficit of every cell: balance, ratios, ESDR, matching type and quadrant, for one year or more."
        )

    def tags(self):
        return self.tr(
            "ecosystem services,supply,demand,mismatch,balance,deficit,surplus,ratio,ESDR,quadrant,z-score,matching"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Compares a service's supply S with its demand D in every cell, before anything flows.</p>"
            "<p>Balance S − D; normalised balance (S − D)/(S + D), from −1 (demand only) to 1 (supply only); log ratio "
            "log<sub>10</sub>(S/D), 0 where they are equal; matching type 1 deficit, 2 balanced "
            "(|S − D| ≤ tolerance × max(S, D)), 3 surplus.</p>"
            "<p><b>ESDR</b> (ecological supply-demand ratio, Li et al. 2016): (S − D)/((S<sub>max</sub> + "
            "D<sub>max</sub>)/2) with the highest supply and demand of the run, or fixed references. It lies within "
            "−2 … 2 and depends on the region: one extreme cell makes all others small. Fix the references to compare "
            "regions or runs.</p>"
            "<p><b>Quadrants</b> from z-scores z = (x − mean)/sd over all cells, the supply named first: 1 H-H, "
            "2 L-H (low supply, high demand), 3 L-L, 4 H-L; z = 0 counts as low; 0 undefined when all supplies or all "
            "demands are equal. They speak of relative levels: a cell in deficit can be H-L.</p>"
            "<p><b>Several years:</b> give the further years' rasters. Every output raster then has one band a year, "
            "references and means are pooled over all years, and only cells with data in all years count.</p>"
            "<p><b>Zeros:</b> 0 is data. A cell with neither supply nor demand has balance 0, normalised balance 0 and "
            "type 2, and no log ratio. The log ratio is nodata wherever it is not a finite number: S = 0, D = 0 or "
            "both. How many cells that concerns is printed.</p>"
            "<p><b>Negative carbon supply</b> (an ecosystem that releases carbon) is moved to the demand: D + |S| and "
            "S = 0, so that S − D stays the same; what was moved is printed. Other negative values are refused.</p>"
            "<p><b>Units:</b> densities per hectare and year in; the balance has the same unit, the ratios have none. "
            "Totals are amounts per year, summed from cells.</p>"
            "<p><b>Ledger:</b> the row of level <code>cell</code> sums the cells' surpluses and deficits; the row of "
            "level <code>region</code> nets them over the whole region, so its deficit is never larger. Figures of "
            "flows are empty here.</p>"
            "<p><b>Default:</b> the tolerance 0.05 is a convention of this plugin; 0 calls only equal amounts "
            "balanced. <b>Limits:</b> a static comparison: no cell serves another one. <b>Run next:</b> River flow, "
            "Balance supply and demand by zone, Comprehensive ratio of services.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            *series_parameters(),
            tolerance_parameter(),
            *reference_parameters(),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Balance"), self.tr("Supply minus demand, in their unit; below 0 is a deficit.")
            ),
            self._extra(NORMALISED, self.tr("Normalised balance"), self.tr("(S − D)/(S + D), −1..1; 0 where neither.")),
            self._extra(LOG_RATIO, self.tr("Log ratio"), self.tr("log10(S/D); nodata where supply or demand is 0.")),
            self._extra(TYPE, self.tr("Matching type"), self.tr("1 deficit, 2 balanced, 3 surplus; 255 nodata.")),
            self._extra(
                ESDR,
                self.tr("Ecological supply-demand ratio (ESDR)"),
                self.tr("(S − D) over the mean of both references, −2..2."),
            ),
            self._extra(
                QUADRANT,
                self.tr("Quadrant of z-scores"),
                self.tr("1 H-H, 2 L-H, 3 L-L, 4 H-L, supply first; 0 undefined, 255 nodata."),
            ),
            self._extra(
                CHANGE,
                self.tr("Change of the balance"),
                self.tr("Balance of the last year minus that of the first; 0 everywhere with one year."),
            ),
            p.ledger_output(),
            p.vector_output(
                SUMMARY,
                self.tr("Summary by year"),
                self.tr("One row a year: totals, mean ESDR, shares of area by type and quadrant, changes."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL_SUPPLY", self.tr("Supply of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_DEMAND", self.tr("Demand of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_DEFICIT", self.tr("Sum of the cells' deficits (per year)")))

    @staticmethod
    def _extra(name, label, help_text):
        return p.raster_output(name, label, help_text, optional=True, by_default=False)

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        tolerance = inputs.number(TOLERANCE, 0.0, LARGEST_TOLERANCE)
        references = read_references(inputs)
        return _Data(read_years(inputs), tolerance, references)

    def compute(self, run, data):
        years = data.years
        skipped = [self.is_skipped(name, run.parameters) for name in (ESDR, QUADRANT, SUMMARY)]
        normalisers, start = None, 0.0
        if not all(skipped):
            start = 0.4
            with run.step(0.0, start):
                normalisers = _normalisers(run, years, data.references)
            normalisers.tell(run, years.unit)
        with run.step(start, 1.0):
            summary, cells_without_ratio = self._write_all(run, data, normalisers)
        years.tell(run)
        self._report(run, years, summary, cells_without_ratio)

    def _write_all(self, run, data, normalisers):
        years = data.years
        writers = self._writers(run, data, normalisers)
        change = self._raster(run, CHANGE, data, self.tr("Change of the balance"), years.unit, one_band=True)
        wanted = None if self.is_skipped(SUMMARY, run.parameters) else normalisers
        summary = CellSummary(len(years), data.tolerance, wanted)
        cells_without_ratio = 0
        for window in run.blocks(years.grid):
            pairs, valid = years.read(window)
            without_ratio = np.zeros(valid.shape, dtype=bool)
            for band, (supply, demand) in enumerate(pairs, start=1):
                defined = valid & (supply > 0) & (demand > 0)
                without_ratio |= valid & ~defined
                for output, values_of, needs_ratio in writers:
                    output.write(window, values_of(supply, demand), defined if needs_ratio else valid, band)
            cells_without_ratio += int(np.count_nonzero(without_ratio))
            summary.add(pairs, valid, years.grid.cell_area_m2(window))
            if change is not None:
                first, last = (mismatch.balance(*pairs[place]) for place in (0, -1))
                change.write(window, last - first, valid)
        refuse_no_cells(summary.cells, years)
        return summary, cells_without_ratio

    def _writers(self, run, data, normalisers):
        """(output, function of supply and demand, only where both are above 0) of every raster the user wants."""
        unit = data.years.unit
        signed = "balance"
        wanted = [
            (
                self._raster(run, p.OUTPUT, data, self.tr("Balance: supply minus demand"), unit, style=signed),
                mismatch.balance,
                False,
            ),
            (
                self._raster(run, NORMALISED, data, self.tr("(S − D)/(S + D)"), FRACTION, style="normalised_balance"),
                lambda supply, demand: mismatch.normalized_difference(supply, demand)[0],
                False,
            ),
            (
                self._raster(run, LOG_RATIO, data, self.tr("log10(S/D)"), FRACTION, style=signed),
                mismatch.log_ratio,
                True,
            ),
            (
                self._raster(run, TYPE, data, self.tr("1 deficit, 2 balanced, 3 surplus"), "", style="matching_type"),
                lambda supply, demand: mismatch.matching_type(supply, demand, data.tolerance),
                False,
            ),
        ]
        if normalisers is not None:
            quadrant_text = self.tr("1 H-H, 2 L-H, 3 L-L, 4 H-L, 0 undefined (supply first)")
            wanted += [
                (
                    self._raster(run, ESDR, data, self.tr("ESDR"), FRACTION, style=signed),
                    normalisers.esdr,
                    False,
                ),
                (
                    self._raster(run, QUADRANT, data, quadrant_text, "", style="matching_quadrant"),
                    normalisers.quadrants,
                    False,
                ),
            ]
        return [writer for writer in wanted if writer[0] is not None]

    def _raster(self, run, name, data, description, unit, style="balance", one_band=False):
        names = data.years.names
        bands = [(description, unit)]
        if one_band and len(names) > 1:
            bands = [(f"{description}: {names[0]} → {names[-1]}", unit)]
        elif len(names) > 1:
            bands = [(f"{year}: {description}", unit) for year in names]
        quantity = "balance" if name == p.OUTPUT else name.lower()
        return run.raster(
            name,
            data.years.grid,
            bands,
            classes=name in (TYPE, QUADRANT),
            style=style,
            metadata={QUANTITY_ITEM: quantity, **({} if one_band else {YEARS_ITEM: ";".join(names)})},
        )

    def _report(self, run, years, summary, cells_without_ratio):
        totals = summary.totals(0)
        run.result("TOTAL_SUPPLY", totals["supply"])
        run.result("TOTAL_DEMAND", totals["demand"])
        run.result("TOTAL_DEFICIT", totals["deficit"])
        run.fact("valid_cells", summary.cells)
        run.fact("cells_without_log_ratio", cells_without_ratio)
        if cells_without_ratio:
            run.inform(
                _NO_RATIO_IN_A_YEAR if years.are_several else _NO_RATIO,
                count=cells_without_ratio,
            )
        run.ledger(summary.ledger_rows(years))
        run.table(SUMMARY, *summary_table(summary, years))


_NO_RATIO = QT_TRANSLATE_NOOP(
    "ESFlow", "{count} cells have no supply or no demand and therefore no log ratio."
)
_NO_RATIO_IN_A_YEAR = QT_TRANSLATE_NOOP(
    "ESFlow", "{count} cells have no supply or no demand in one of the years and therefore no log ratio in it."
)


class _Data:
    """What `compute` needs."""

    def __init__(self, years, tolerance, references):
        self.years = years
        self.tolerance = tolerance
        self.references = references
        self.grid = None if years is None else years.grid


def _normalisers(run, years, fixed):
    """Levels of all cells and years, and the ESDR's references."""
    supplies, demands = LevelGatherer(), LevelGatherer()
    cells = 0
    for window in run.blocks(years.grid):
        pairs, valid = years.read(window)
        cells += int(valid.sum())
        for supply, demand in pairs:
            supplies.add(supply, valid)
            demands.add(demand, valid)
    refuse_no_cells(cells, years)
    return Normalisers.of(supplies.level(), demands.level(), fixed)
