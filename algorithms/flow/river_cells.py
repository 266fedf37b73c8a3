"""What only rivers have: inflow from outside, cells that merely let water pass, and outflow."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow.account import FlowAccount


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


def cells_of_account(run, data, supply, demand, valid, inside):
    """Mask of the cells that have both amounts and a place in the network; says which others there are.

    Supply and demand become 0, in place, where there is no place in the network.
    """
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
        supply[~inside], demand[~inside] = 0.0, 0.0
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


def account_of_cells(supply, demand, flow, sent=None):
    """Function from a window's slices to its FlowAccount; flow: from river.route, sent: m3/yr by cell.

    sent: None where nobody asks which cells send (see `needs_senders`): then what is received stands for it, which has
    the same sum.
    """

    def account_of(cells):
        local = flow.law.local(supply[cells], demand[cells])
        received = flow.law.received(demand[cells] - local, flow.inflow[cells])
        return FlowAccount(supply[cells], demand[cells], local, received if sent is None else sent[cells], received)

    return account_of


def needs_senders(flow):
    """Whether totals can be known only by asking which cells send: all that is received was sent once, unless some of
    it comes from outside or from return flow."""
    return flow.external is not None or flow.law.consumptive_fraction < 1
