"""The drainage network of a river run: D8 from directions or a DEM, or multiple directions from a DEM."""

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import directions, multiple, order
from ...esflow_plugin.i18n import message
from . import directions_input as d

D8, MFD = 0, 1


def find_network(run, data, end):
    """The network and the mask of cells that belong to it; progress runs from 0 to `end`.

    data: what `riverflow` read, with extras, grid, routing, exponent, encoding and enclosed.
    """
    if d.FLOW_DIRECTION in data.extras:
        return _from_directions(run, data, end)
    source = data.extras[d.DEM]
    with run.step(0.0, 0.15 * end):
        elevation, valid = d.read_elevation(run, source, data.grid)
    with run.step(0.15 * end, 0.7 * end):
        terrain = d.condition(run, source, elevation, valid, data.grid, data.enclosed, data.routing == MFD)
    del elevation, valid
    with run.step(0.7 * end, end):
        network = _multiple(run, data, terrain) if data.routing == MFD else _single(run, terrain.codes)
    return network, terrain.codes != directions.OUTSIDE


def _from_directions(run, data, end):
    source = data.extras[d.FLOW_DIRECTION]
    with run.step(0.0, 0.3 * end):
        codes = d.read_directions(run, source, data.grid, data.encoding)
    with run.step(0.3 * end, end):
        try:
            network = _single(run, codes)
        except InputError as error:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: {reason} Directions read with the wrong ENCODING run in circles, too; now it is "
                    "{encoding}.",
                ),
                label=source.label,
                reason=message(error),
                encoding=data.encoding,
            ) from error
    return network, codes != directions.OUTSIDE


def _single(run, codes):
    return order.order_from_codes(codes, run.progress)


def _multiple(run, data, terrain):
    metres = data.grid.metres_per_unit
    return multiple.multiple_flow(
        terrain.filled,
        terrain.codes,
        cell_width=data.grid.cell_width * metres,
        cell_height=data.grid.cell_height * metres,
        exponent=data.exponent,
        progress=run.progress,
    )
