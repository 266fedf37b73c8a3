"""Where the water of every cell goes: from a direction raster of any known program, or from a DEM."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import directions, drainage
from ...esflow_plugin.i18n import message, translate
from .. import parameters as p

FLOW_DIRECTION, ENCODING, DEM, ENCLOSED_NODATA = "FLOW_DIRECTION", "ENCODING", "DEM", "ENCLOSED_NODATA"

ENCODINGS = ("ESRI", "GRASS", "SAGA", "TauDEM")
ENCLOSED_CHOICES = ("outlet", "wall")


def encoding_parameter():
    """ENCODING: how a direction raster writes the eight directions."""
    return p.choice(
        ENCODING,
        translate("ESFlow", "Encoding of the flow directions"),
        translate(
            "ESFlow",
            "ESRI: 1 E, 2 SE, 4 S … 128 NE (also ESFlow's own). GRASS: 1 NE, 2 N … 8 E, negative leaves the region. "
            "SAGA: 0 N, 1 NE … 7 NW. TauDEM: 1 E, 2 NE … 8 SE.",
        ),
        list(ENCODINGS),
    )


def enclosed_nodata_parameter():
    """ENCLOSED_NODATA: what holes of nodata inside the DEM are."""
    return p.advanced(
        p.choice(
            ENCLOSED_NODATA,
            translate("ESFlow", "Enclosed cells without data are"),
            translate(
                "ESFlow",
                "Outlets: water may end in a hole inside the DEM (sinks, closed basins, a lake cut out). Walls: "
                "water flows "
                "round it. Nodata that touches the raster's frame always is an outlet.",
            ),
            [translate("ESFlow", "Outlets"), translate("ESFlow", "Walls")],
        )
    )


def named(label, call, *arguments, **keywords):
    """Call something whose InputError knows cells only; the error then begins with the parameter's label."""
    try:
        return call(*arguments, **keywords)
    except InputError as error:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: {reason}"), label=label, reason=message(error)
        ) from error


def read_elevation(run, source, grid):
    """The whole DEM as float32 or float64 (as the file has it) and its mask."""
    elevation = np.empty(grid.shape, dtype=np.float64 if source.is_double else np.float32)
    valid = np.empty(grid.shape, dtype=bool)
    for window in run.blocks(grid, source):
        elevation[window.slices], valid[window.slices] = source.read(window)
    return elevation, valid


def read_directions(run, source, grid, encoding):
    """ESRI codes of the whole grid from a direction raster; InputError for unknown codes."""
    raw, valid = None, np.empty(grid.shape, dtype=bool)
    for window in run.blocks(grid, source):
        values, block_valid = source.read(window)
        if raw is None:
            raw = np.empty(grid.shape, dtype=values.dtype)
        raw[window.slices], valid[window.slices] = values, block_valid
    return named(source.label, directions.to_esri, raw, valid, encoding, run.progress)


def condition(run, source, elevation, valid, grid, enclosed_choice, want_filled=True):
    """Depressions carved, directions found: core's Drainage. source: the DEM's RasterSource."""
    metres = grid.metres_per_unit
    return named(
        source.label,
        drainage.condition,
        elevation,
        valid,
        cell_width=grid.cell_width * metres,
        cell_height=grid.cell_height * metres,
        enclosed_nodata=ENCLOSED_CHOICES[enclosed_choice],
        want_filled=want_filled,
        progress=run.progress,
    )
