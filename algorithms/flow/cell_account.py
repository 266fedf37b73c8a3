"""The account of a flow between cells, written and summed window by window: the same for every carrier."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow.account import FlowAccount, LedgerTotals
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.vector.links import link_features, link_fields
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from .river_account import SUMMED, account_columns

SQUARE_METRES_PER_HECTARE = 10_000.0


def read_amounts(run, data, **options):
    """Supply and demand of every cell per year, 0 where they are not data, and the mask.

    data: services.SupplyAndDemand; options: of its `read`. Float64 arrays of the grid, in the amount of its unit.
    """
    supply, demand = np.empty(data.grid.shape), np.empty(data.grid.shape)
    valid = np.empty(data.grid.shape, dtype=bool)
    for window in run.blocks(data.grid):
        hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        block_supply, block_demand, valid[window.slices] = data.read(window, **options)
        np.multiply(block_supply, hectares, out=supply[window.slices])
        np.multiply(block_demand, hectares, out=demand[window.slices])
    return supply, demand, valid


class CellTotals(LedgerTotals):
    """LedgerTotals of blocks of cells; `cells` counts those of the account, for a block may hold others too."""

    def __init__(self, run_totals):
        super().__init__(run_totals)
        self.cells = 0

    def ledger_row(self, service, level, unit):
        return {**super().ledger_row(service, level, unit), "units": self.cells}


class CellSums:
    """The account of all cells: CellTotals, and by zone ZonalSums with the zone of every cell (None without zones).

    zone_index: int32, shape of the grid, -1 outside all zones.
    """

    def __init__(self, totals, grid, zones):
        self.totals = CellTotals(totals)
        self.by_zone = None if zones is None else ZonalSums(len(zones), SUMMED)
        self.zone_index = None if zones is None else np.empty(grid.shape, dtype=np.int32)


def write_and_sum(run, data, rasters, account_of, valid, totals, zero_outside=False):
    """Write the rasters (received, sent, unmet; None where not wanted) and sum the account: CellSums.

    account_of: function from a window's slices to its FlowAccount (amounts per year); valid: mask of the account's
    cells; totals: the run's RunTotals; zero_outside: all amounts outside the mask are 0, so that they need no leaving
    out of the sums.
    """
    sums = CellSums(totals, data.grid, data.zones)
    for window in run.blocks(data.grid):
        cells = window.slices
        chosen = valid[cells]
        square_metres = data.grid.cell_area_m2(window)
        hectares = square_metres / SQUARE_METRES_PER_HECTARE
        account = account_of(cells)
        for name, raster in rasters.items():
            if raster is not None:
                raster.write(window, getattr(account, name) / hectares, chosen)
        _add_to_totals(sums.totals, account, chosen, square_metres, zero_outside)
        if data.zones is not None:
            sums.zone_index[cells] = data.zones.index_of_cells(data.grid, window)
            amounts = {name: getattr(account, name) for name in SUMMED}
            sums.by_zone.add(sums.zone_index[cells], chosen, amounts, hectares)
    return sums


def _add_to_totals(totals, account, chosen, square_metres, zero_outside):
    area = np.broadcast_to(square_metres, chosen.shape)
    count = int(np.count_nonzero(chosen))
    if count < chosen.size and not zero_outside:
        names = ("supply", "demand", "local", "sent", "received")
        account = FlowAccount(*(getattr(account, name)[chosen] for name in names))
        area = area[chosen]
    totals.cells += count
    totals.add(account, area)


def zone_table(run, data, sums, service, unit):
    """Write the zone table; returns its columns. sums: ZonalSums; data: with grid, zones and zones_label."""
    if not sums.cell_count.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no zone holds the centre of a cell of the account. Choose zones of the same region, or "
                "larger ones.",
            ),
            label=data.zones_label,
        )
    columns = _zone_columns(sums)
    texts = {"service": service, "level": "cell", "unit": unit}
    fields, features = zone_features(data.zones, columns, texts)
    run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs, style="zone_account")
    return columns


def _zone_columns(sums):
    """Columns of a zone table from sums over its cells; null where a zone has no cell."""
    empty = sums.cell_count == 0
    columns = {name: np.where(empty, np.nan, values) for name, values in account_columns(sums.sums).items()}
    return {"cells": sums.cell_count, "area_ha": sums.area, **columns}


def links_table(run, data, pairs, columns, service, unit, reverse=False):
    """Write the origin-destination lines.

    pairs: core's DonorReceiverMatrix; columns: of the zone table; reverse: draw lines from receiver to donor, the way
    that the matter itself moves where it is opposite to the service.
    """
    features = link_features(
        service,
        unit,
        pairs.origin.tolist(),
        pairs.destination.tolist(),
        pairs.amount.tolist(),
        data.zones.names,
        data.zones.points(),
        columns["sent"],
        columns["deficit"],
        data.grid.crs,
        run.context.transformContext(),
        reverse=reverse,
    )
    run.table(p.LINKS, link_fields(), features, QgsWkbTypes.Type.LineString, data.grid.crs, style="links")
