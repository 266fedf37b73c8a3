"""`supplydemandbalance`: the static match of supply and demand in every cell."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster.units import AMOUNT_OF_DENSITY, FRACTION, SERVICE_OF_UNIT
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import read_supply_and_demand

TOLERANCE, NORMALISED, LOG_RATIO, TYPE = "TOLERANCE", "NORMALISED", "LOG_RATIO", "TYPE"
LARGEST_TOLERANCE = 0.99
SQUARE_METRES_PER_HECTARE = 10_000.0
AMOUNTS = ("supply", "demand", "local", "surplus", "deficit")


class SupplyDemandBalance(ESFlowAlgorithm):
    """Balance, normalised balance, log ratio and matching type of every cell, with a static ledger."""

    NAME = "supplydemandbalance"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Balance supply and demand by cell")

    def shortDescription(self):  # noqa: N802
        return self.tr("Surplus or deficit of every cell: balance, normalised balance, log ratio and matching type.")

    def tags(self):
        return self.tr("ecosystem services,supply,demand,mismatch,balance,deficit,surplus,ratio,matching").split(",")

    def description_html(self):
        return self.tr(
            "<p>Compares a service's supply S with its demand D in every cell, before anything flows.</p>"
            "<p>Balance S − D; normalised balance (S − D)/(S + D), from −1 (demand only) to 1 (supply only); log ratio "
            "log<sub>10</sub>(S/D), 0 where they are equal; matching type 1 deficit, 2 balanced "
            "(|S − D| ≤ tolerance × max(S, D)), 3 surplus.</p>"
            "<p><b>Zeros:</b> 0 is data. A cell with neither supply nor demand has balance 0, normalised balance 0 and "
            "type 2, and no log ratio. The log ratio is nodata wherever it is not a finite number: S = 0, D = 0 or "
            "both. How many cells that concerns is printed.</p>"
            "<p><b>Units:</b> densities per hectare and year in; the balance has the same unit, the ratios have none. "
            "Totals are amounts per year, summed from cells.</p>"
            "<p><b>Ledger:</b> the row of level <code>cell</code> sums the cells' surpluses and deficits; the row of "
            "level <code>region</code> nets them over the whole region, so its deficit is never larger. Figures of "
            "flows are empty here.</p>"
            "<p><b>Default:</b> the tolerance 0.05 is a convention of this plugin; 0 calls only equal amounts "
            "balanced. <b>Limits:</b> a static comparison: no cell serves another one. <b>Run next:</b> River flow, "
            "Balance supply and demand by zone.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.advanced(
                p.real(
                    TOLERANCE,
                    self.tr("Tolerance of “balanced” (0..0.99)"),
                    self.tr(
                        "Supply and demand count as balanced when they differ by at most this share of the larger one."
                    ),
                    mismatch.DEFAULT_TOLERANCE,
                )
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Balance"), self.tr("Supply minus demand, in their unit; below 0 is a deficit.")
            ),
            p.raster_output(
                NORMALISED,
                self.tr("Normalised balance"),
                self.tr("(S − D)/(S + D), −1..1; 0 where there is neither."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                LOG_RATIO,
                self.tr("Log ratio"),
                self.tr("log10(S/D); nodata where supply or demand is 0."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                TYPE,
                self.tr("Matching type"),
                self.tr("1 deficit, 2 balanced, 3 surplus; 255 nodata."),
                optional=True,
                by_default=False,
            ),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL_SUPPLY", self.tr("Supply of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_DEMAND", self.tr("Demand of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_DEFICIT", self.tr("Sum of the cells' deficits (per year)")))

    def read(self, inputs):
        data = read_supply_and_demand(inputs)
        data.tolerance = inputs.number(TOLERANCE, 0.0, LARGEST_TOLERANCE)
        return data

    def compute(self, run, data):
        write = self._outputs(run, data)
        sums = ZonalSums(1, AMOUNTS)
        cells_without_ratio = 0
        for window in run.blocks(data.grid):
            supply, demand, valid = data.read(window, negative_supply_to_demand=data.is_carbon)
            ratio_defined = valid & (supply > 0) & (demand > 0)
            write(window, supply, demand, valid, ratio_defined)
            cells_without_ratio += int(valid.sum() - ratio_defined.sum())
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            sums.add(np.zeros(window.shape, dtype=np.int32), valid, _amounts(supply, demand, hectares), hectares)
        if not sums.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has both supply and demand. Check that SUPPLY and DEMAND cover the same region and that "
                    "their nodata values are set.",
                )
            )
        data.tell_moved(run)
        self._report(run, data, sums, cells_without_ratio)

    def _outputs(self, run, data):
        """A function that writes one block to every output the user wants."""
        grid = data.grid
        balance = run.raster(p.OUTPUT, grid, [(self.tr("Balance: supply minus demand"), data.unit)], style="balance")
        normalised = run.raster(NORMALISED, grid, [(self.tr("(S − D)/(S + D)"), FRACTION)], style="normalised_balance")
        log_ratio = run.raster(LOG_RATIO, grid, [(self.tr("log10(S/D)"), FRACTION)], style="balance")
        types = run.raster(
            TYPE, grid, [(self.tr("1 deficit, 2 balanced, 3 surplus"), "")], classes=True, style="matching_type"
        )

        def write(window, supply, demand, valid, ratio_defined):
            if balance is not None:
                balance.write(window, mismatch.balance(supply, demand), valid)
            if normalised is not None:
                normalised.write(window, mismatch.normalized_difference(supply, demand)[0], valid)
            if log_ratio is not None:
                log_ratio.write(window, mismatch.log_ratio(supply, demand), ratio_defined)
            if types is not None:
                types.write(window, mismatch.matching_type(supply, demand, data.tolerance), valid)

        return write

    def _report(self, run, data, sums, cells_without_ratio):
        totals = {name: float(values[0]) for name, values in sums.sums.items()}
        run.result("TOTAL_SUPPLY", totals["supply"])
        run.result("TOTAL_DEMAND", totals["demand"])
        run.result("TOTAL_DEFICIT", totals["deficit"])
        run.fact("valid_cells", int(sums.cell_count[0]))
        run.fact("cells_without_log_ratio", cells_without_ratio)
        if cells_without_ratio:
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{count} cells have no supply or no demand and therefore no log ratio."),
                count=cells_without_ratio,
            )
        run.ledger(_ledger_rows(data.unit, totals, int(sums.cell_count[0])))


def _amounts(supply, demand, hectares):
    """Amounts per cell and year of densities per hectare."""
    supply, demand = supply * hectares, demand * hectares
    return {
        "supply": supply,
        "demand": demand,
        "local": mismatch.local_use(supply, demand),
        "surplus": mismatch.surplus(supply, demand),
        "deficit": mismatch.deficit(supply, demand),
    }


def _ledger_rows(unit, totals, cells):
    """The static account at the level of cells, and netted over the whole region."""
    head = {"service": SERVICE_OF_UNIT.get(unit, ""), "unit": AMOUNT_OF_DENSITY.get(unit, "")}
    supply, demand = totals["supply"], totals["demand"]
    netted = {name: float(value) for name, value in _amounts(supply, demand, 1.0).items()}
    return [
        {**head, "level": "cell", "units": cells, **totals},
        {**head, "level": "region", "units": 1, **netted},
    ]
