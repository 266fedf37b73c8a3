"""The cells of a river run: amounts in, rasters and sums out, window by window."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import river
from ...esflow_plugin.core.flow.account import FlowAccount, LedgerTotals
from ...esflow_plugin.core.zonal import ZonalSums
from .river_account import SUMMED

SQUARE_METRES_PER_HECTARE = 10_000.0


def read_amounts(run, data):
    """Supply and demand of every cell in m3/yr, 0 where they are not data, and the mask."""
    supply, demand = np.empty(data.grid.shape), np.empty(data.grid.shape)
    valid = np.empty(data.grid.shape, dtype=bool)
    for window in run.blocks(data.grid, data.supply):
        hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        block_supply, block_demand, valid[window.slices] = data.read(window)
        np.multiply(block_supply, hectares, out=supply[window.slices])
        np.multiply(block_demand, hectares, out=demand[window.slices])
    return supply, demand, valid


def read_inflow(run, source, grid, inside):
    """Inflow from outside on every cell in m3/yr; what lies outside the network is told and left out."""
    inflow = np.zeros(grid.shape)
    for window in run.blocks(grid, source):
        values, valid = source.read(window)
        values = np.where(valid, values, 0.0)
        if values.size and values.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: holds negative values (lowest {value:g}). Inflow must be 0 or more; correct it."
                ),
                label=source.label,
                value=float(values.min()),
            )
        inflow[window.slices] = values
    outside = float(inflow[~inside].sum())
    if outside > 0:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{amount:.6g} m3/yr of inflow lie on cells without a flow direction and are left out."
            ),
            amount=outside,
        )
    return inflow


def cells_of_account(run, data, supply, valid, inside):
    """Mask of the cells that have both amounts and a place in the network; says which others there are."""
    both = valid & inside
    if not both.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{supply}; {demand}: no cell has a supply, a demand and a flow direction. Check that the layers "
                "overlap and "
                "that their nodata values are right.",
            ),
            supply=data.supply.label,
            demand=data.demand.label,
        )
    left_out = int(np.count_nonzero(valid)) - int(np.count_nonzero(both))
    if left_out:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{count} cells have supply and demand but no flow direction; they are left out of the account with "
                "{amount:.6g} m3/yr of supply.",
            ),
            count=left_out,
            amount=float(supply[valid & ~inside].sum()),
        )
    passing = int(np.count_nonzero(inside)) - int(np.count_nonzero(both))
    if passing:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{count} cells have a flow direction but no supply or demand; water only passes them."
            ),
            count=passing,
        )
    return both


def write_outflow(run, output, grid, outflow, inside):
    """The raster of what leaves every cell, m3/yr."""
    for window in run.blocks(grid):
        output.write(window, outflow[window.slices], inside[window.slices])


class CellSums:
    """The account of all cells: LedgerTotals, and by zone ZonalSums with the zone of every cell (None without zones).

    zone_index: int32, shape of the grid, -1 outside all zones.
    """

    def __init__(self, totals, grid, zones):
        self.totals = LedgerTotals(totals)
        self.by_zone = None if zones is None else ZonalSums(len(zones), SUMMED)
        self.zone_index = None if zones is None else np.empty(grid.shape, dtype=np.int32)


def write_and_sum(run, data, rasters, supply, demand, valid, flow, sent, totals):
    """Write the rasters (received, sent, unmet; None where not wanted) and sum the account: CellSums.

    supply, demand: m3/yr; valid: mask of the account's cells; flow: what river.route returned; sent: float64, m3/yr,
    same shape; totals: the run's RunTotals.
    """
    sums = CellSums(totals, data.grid, data.zones)
    for window in run.blocks(data.grid):
        cells = window.slices
        chosen = valid[cells]
        square_metres = data.grid.cell_area_m2(window)
        hectares = square_metres / SQUARE_METRES_PER_HECTARE
        unit = river.account(supply[cells], demand[cells], flow.inflow[cells], flow.law)
        for name, values in (("received", unit.received), ("sent", sent[cells]), ("unmet", unit.unmet)):
            if rasters[name] is not None:
                rasters[name].write(window, values / hectares, chosen)
        account = {
            "supply": supply[cells],
            "demand": demand[cells],
            "local": unit.local,
            "surplus": unit.surplus,
            "deficit": unit.deficit,
            "sent": sent[cells],
            "received": unit.received,
        }
        _add_to_totals(sums.totals, account, chosen, square_metres)
        if data.zones is not None:
            sums.zone_index[cells] = data.zones.index_of_cells(data.grid, window)
            sums.by_zone.add(sums.zone_index[cells], chosen, account, hectares)
    return sums


def _add_to_totals(totals, account, chosen, square_metres):
    columns = [account[name] for name in ("supply", "demand", "local", "sent", "received")]
    area = np.broadcast_to(square_metres, chosen.shape)
    if not chosen.all():
        columns, area = [values[chosen] for values in columns], area[chosen]
    totals.add(FlowAccount(*columns), area)
