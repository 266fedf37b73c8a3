"""`zonalbalance`: supply and demand summed by zone, with both kinds of ratio."""

import numpy as np

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster.units import AMOUNT_OF_DENSITY, SERVICE_OF_UNIT
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import read_supply_and_demand

SQUARE_METRES_PER_HECTARE = 10_000.0


class ZonalBalance(ESFlowAlgorithm):
    """Sums by zone of supply, demand, surplus, deficit; ratio of sums and mean of cell ratios."""

    NAME = "zonalbalance"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Balance supply and demand by zone")

    def shortDescription(self):  # noqa: N802
        return self.tr("Sums supply and demand over zones and gives each zone's surplus, deficit and ratios.")

    def tags(self):
        return self.tr("ecosystem services,supply,demand,zonal statistics,balance,deficit,ratio").split(",")

    def description_html(self):
        return self.tr(
            "<p>Sums a service's supply S and demand D over zones. Surplus max(S−D, 0), deficit max(D−S, 0) and "
            "local use "
            "min(S, D) are taken from the zone's sums, so shortages inside a zone are netted: the sum of zone "
            "deficits is "
            "never larger than the sum of cell deficits. The field <code>level</code> says so.</p>"
            "<p><code>ratio_sum</code> is ΣS/ΣD. <code>ratio_cellmean</code> is the mean of the cells' S/D; it "
            "weighs a "
            "desert cell like a city cell and can differ widely. Cells without demand have no ratio.</p>"
            "<p><b>Units:</b> densities per hectare and year in, amounts per year out. <b>Cells</b> belong to the "
            "zone in "
            "which their centre lies. <b>Run next:</b> river flow, market flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.zones(optional=False),
            p.zone_field(optional=False),
            p.align(),
            p.vector_output(
                p.OUTPUT_ZONES,
                self.tr("Zone table"),
                self.tr("The zones with sums, balance and ratios."),
                optional=False,
            ),
        ):
            self.addParameter(parameter)

    def read(self, inputs):
        data = read_supply_and_demand(inputs)
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD)
        return data

    def compute(self, run, data):
        sums = ZonalSums(len(data.zones), ("supply", "demand"))
        for window in run.blocks(data.grid):
            supply, demand, valid = data.read(window, negative_supply_to_demand=data.is_carbon)
            zone = data.zones.index_of_cells(data.grid, window)
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            sums.add(zone, valid, {"supply": supply * hectares, "demand": demand * hectares}, hectares)
            sums.add_cell_ratio("ratio", zone, valid, supply, demand)
        if not sums.cell_count.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "No zone holds a valid cell of supply and demand. Choose zones and rasters of one region."
                )
            )
        data.tell_moved(run)
        columns = zone_columns(sums)
        texts = {
            "service": SERVICE_OF_UNIT.get(data.unit, ""),
            "level": "zone",
            "unit": AMOUNT_OF_DENSITY.get(data.unit, ""),
        }
        fields, features = zone_features(data.zones, columns, texts)
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs, style="zone_balance")


def zone_columns(sums):
    """Columns of the zone table from sums of `supply` and `demand` and the cell ratio `ratio`."""
    supply, demand = sums.sums["supply"], sums.sums["demand"]
    empty = sums.cell_count == 0
    amounts = {
        "supply": supply,
        "demand": demand,
        "local": mismatch.local_use(supply, demand),
        "surplus": mismatch.surplus(supply, demand),
        "deficit": mismatch.deficit(supply, demand),
        "balance": mismatch.balance(supply, demand),
        "ratio_sum": sums.ratio_of_sums("supply", "demand"),
        "ratio_cellmean": sums.mean_of_cell_ratios("ratio"),
    }
    columns = {"cells": sums.cell_count, "area_ha": sums.area}
    columns.update({name: np.where(empty, np.nan, values) for name, values in amounts.items()})
    columns["ratio_cells"] = sums.ratio_counts["ratio"]
    return columns
