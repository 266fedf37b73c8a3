"""Conditioning of a DEM: D8 directions in which all water leaves the area, and the DEM with its depressions filled.

No queue and no treatment of flats is needed. Every cell drains to its steepest lower neighbour (O'Callaghan & Mark
1984); where that ends in a pit, the lowest pass out of the pit's basin is found on a graph of basins, and the arrows
between pit and pass are turned round, so that the water is carved out along the bottom of the depression (as
least-cost search does: Metz, Mitasova & Harmon 2011, Hydrol. Earth Syst. Sci. 15). The filled DEM is exactly that of
priority-flood (Barnes, Lehman & Mulla 2014, Comput. Geosci. 62): each cell has the lowest level at which it can spill.
"""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .basins import find_spill
from .blocks import keep_freed_memory, part_of, row_blocks
from .descent import PIT, catchments, neighbour_nearness, steepest_descent
from .directions import CODES, OFFSETS, OUTLET, OUTSIDE, flat_steps, opposite_codes
from .enclosure import connected_to_frame

NO_ELEVATION = QT_TRANSLATE_NOOP(
    "ESFlow", "The DEM has no data cell in the area. Check the DEM, its nodata value and the extent."
)
BURN_DEPTH = QT_TRANSLATE_NOOP(
    "ESFlow", "Streams can be burned in only by a depth above 0 m, not by {depth}. Enter, for example, 20."
)
NO_STREAM_CELL = QT_TRANSLATE_NOOP(
    "ESFlow", "No stream crosses a data cell of the DEM. Check the streams' layer, its CRS and the extent."
)

_BLOCK_CELLS = 1 << 17
# Fewer paths than this are followed one by one: for so few, a step costs less in Python than in NumPy.
_FEW_PATHS = 24
_STEPS_BETWEEN_REPORTS = 1 << 14


@dataclass(frozen=True)
class Drainage:
    """A conditioned DEM.

    codes: uint8 (rows, columns), ESRI codes, 0 outlet, 255 outside (see `directions`); free of cycles.
    filled: elevation with every depression filled to its spill level, dtype and unit of the input, which is kept where
    there is no data; None if it was not wanted.
    depressions: number of separate depressions; those within a larger one, or spilling over one cell, count as one.
    """

    codes: np.ndarray
    filled: Optional[np.ndarray]
    depressions: int


def condition(
    elevation, valid, *, cell_width, cell_height, enclosed_nodata="outlet", want_filled=True, progress=None
):
    """D8 directions that lead every cell to an outlet, and the filled DEM.

    elevation: 2-D float32 or float64, any vertical unit; valid: bool, same shape (True = data).
    cell_width, cell_height: > 0, one unit for both; slopes are drops over true distances.
    enclosed_nodata: with "outlet" water leaves into every cell without data; with "wall" only into nodata that is
    connected to the edge of the grid, and holes in the data hold it back. An area without any way out drains to its
    lowest cell, which becomes an outlet.
    Outside depressions each cell drains to its steepest lower neighbour. Returns a Drainage, the same bits for the same
    input. Memory: about 12 bytes a cell besides the input, 30 on pure noise.
    Raises InputError when no cell is valid or a valid cell is not finite.
    """
    _check_grid(elevation, valid, cell_width, cell_height)
    keep_freed_memory()
    elevation = np.ascontiguousarray(elevation)
    drains = _draining_nodata(valid, enclosed_nodata, part_of(progress, 0.0, 0.05))
    descent = steepest_descent(elevation, valid, drains, cell_width, cell_height, part_of(progress, 0.05, 0.4))
    areas = catchments(descent.codes, part_of(progress, 0.4, 0.75))
    spill = find_spill(elevation, descent, areas, part_of(progress, 0.75, 0.85))
    codes = descent.codes
    ways = _steepest_ways_out(elevation, codes, areas, spill, cell_width, cell_height)
    _carve(codes, spill.cells, ways, part_of(progress, 0.85, 0.9))
    codes.ravel()[spill.closed] = OUTLET
    filled = _fill(elevation, areas, spill.levels, part_of(progress, 0.9, 1.0)) if want_filled else None
    return Drainage(codes, filled, spill.depressions)


def burn_streams(elevation, valid, streams, depth_m):
    """Lower the cells on streams, so that conditioning leads the water along them.

    elevation: 2-D float array in metres; valid, streams: bool, same shape; depth_m: > 0.
    Returns a new array of the same dtype. Every valid cell of a stream is lowered by the same depth (the burning step
    of AGREE, Hellweger 1997, without its smooth banks). Neighbours then drain into the stream, and `condition` carves
    through what is uneven along it, because the lowest pass out of a pit in a burned channel is the channel itself as
    long as the bumps along the stream are lower than the depth. The filled DEM of a burned DEM is burned too.
    Raises InputError when the depth is not above 0 or no stream cell is valid.
    """
    if not (math.isfinite(depth_m) and depth_m > 0):
        raise InputError(BURN_DEPTH, depth=depth_m)
    burned = streams & valid
    if not burned.any():
        raise InputError(NO_STREAM_CELL)
    result = elevation.copy()
    result[burned] -= elevation.dtype.type(depth_m)
    return result


def _check_grid(elevation, valid, cell_width, cell_height):
    """Raise ValueError for arguments no user can be blamed for, InputError for a DEM without data."""
    if elevation.ndim != 2 or elevation.dtype not in (np.float32, np.float64):
        raise ValueError(f"elevation must be 2-D float32 or float64, not {elevation.ndim}-D {elevation.dtype}")
    if valid.shape != elevation.shape or valid.dtype != bool:
        raise ValueError("valid must be a bool array of the shape of elevation")
    if not (cell_width > 0 and cell_height > 0):
        raise ValueError(f"cell size must be positive, not {cell_width} x {cell_height}")
    if not valid.any():
        raise InputError(NO_ELEVATION)


def _draining_nodata(valid, enclosed_nodata, progress):
    """bool, True where a cell without data takes water."""
    if enclosed_nodata == "outlet":
        return ~valid
    if enclosed_nodata == "wall":
        return connected_to_frame(~valid, progress)
    raise ValueError(f'enclosed_nodata must be "outlet" or "wall", not {enclosed_nodata!r}')


def _steepest_ways_out(elevation, codes, areas, spill, cell_width, cell_height):
    """Codes of the steps out of the basins; from a pass that stays dry, to its steepest neighbour on the filled DEM.

    Any neighbour that is lower on the filled DEM will do: no arrow leads up on it, so none can lead back.
    """
    rows, columns = elevation.shape
    flat_elevation, flat_codes = elevation.ravel(), codes.ravel()
    levels_of_nodes = spill.levels[areas.basins]
    heights = flat_elevation[spill.cells]
    dry = np.flatnonzero((heights >= levels_of_nodes[areas.nodes[spill.cells]]) & (spill.ways != OUTLET))
    cells, heights = spill.cells[dry], heights[dry]
    cell_rows, cell_columns = np.divmod(cells, columns)
    steepest, ways = np.zeros_like(heights), spill.ways[dry]
    nearness = neighbour_nearness(elevation.dtype, cell_width, cell_height)
    for code, (down, right), near in zip(CODES, OFFSETS, nearness):
        row, column = cell_rows + down, cell_columns + right
        in_grid = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        neighbours = np.where(in_grid, cells + (down * columns + right), cells)
        has_data = flat_codes[neighbours] != OUTSIDE
        surface = np.maximum(flat_elevation[neighbours], levels_of_nodes[areas.nodes[neighbours]])
        drops = np.where(has_data, heights - surface, 0) * near
        better = drops > steepest
        steepest[better], ways[better] = drops[better], code
    result = spill.ways.copy()
    result[dry] = ways
    return result


def _carve(codes, starts, ways, progress):
    """Turn the arrows on the paths from `starts` to their pits round, in place; the starts get the codes `ways`.

    codes: 2-D uint8 with PIT at the end of every path. The paths have no cell in common.
    """
    flat = codes.ravel()
    steps, opposite = flat_steps(codes.shape[1], starts.dtype), opposite_codes()
    cells, arrows, done = starts, ways, 0
    while cells.size > _FEW_PATHS:
        old = flat[cells]
        flat[cells] = arrows
        onward = old != PIT
        cells, old = cells[onward], old[onward]
        cells, arrows = cells + steps[old], opposite[old]
        done += 1
        if progress is not None:
            progress(1.0 - cells.size / starts.size)
    for cell, arrow in zip(cells.tolist(), arrows.tolist()):
        _carve_path(flat, cell, arrow, steps.tolist(), opposite.tolist(), progress)


def _carve_path(flat, cell, arrow, steps, opposite, progress):
    """`_carve` for one path, step by step."""
    walked = 0
    while True:
        old = int(flat[cell])
        flat[cell] = arrow
        if old == PIT:
            return
        cell, arrow = cell + steps[old], opposite[old]
        walked += 1
        if progress is not None and walked % _STEPS_BETWEEN_REPORTS == 0:
            progress(1.0)


def _fill(elevation, areas, levels, progress):
    """The elevation, raised to the spill level of its basin where that is higher."""
    rows, columns = elevation.shape
    levels_of_nodes = levels[areas.basins]
    filled = np.empty_like(elevation)
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS, progress):
        spill = np.take(levels_of_nodes, areas.nodes[start * columns : stop * columns])
        np.maximum(spill.reshape(stop - start, columns), elevation[start:stop], out=filled[start:stop])
    return filled
