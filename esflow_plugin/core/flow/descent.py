"""What a DEM says cell by cell, before any depression is treated: steepest descent, pits, saddles, catchments.

Cells are in a total order: by elevation, and among equals by position in the grid (row by row). So there are no flats
left to resolve: every cell either has a lower neighbour, or is an outlet, or is the lowest cell of a pit. Water leaves
the area wherever a cell has the outside (the edge of the grid, or nodata that drains) for a neighbour.

A saddle is a cell whose lower neighbours fall into two or more groups that are not connected around it; only there
can two depressions meet (discrete Morse theory, with the eight-neighbourhood: Edelsbrunner, Harer & Zomorodian 2003,
Discrete Comput. Geom. 30).
"""

from dataclasses import dataclass

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import part_of, row_blocks
from .directions import CODES, OFFSETS, OUTLET, OUTSIDE, flat_steps
from .pointers import find_roots, index_type

PIT = 254

NOT_FINITE = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The DEM holds a value that is not a finite number in row {row}, column {column} (counted from 1 at the upper "
    "left). Declare it as nodata, or repair the DEM.",
)

# The dozen arrays of a block of D8 stay in a core's second-level cache (20 bytes a cell).
_DESCENT_CELLS = 64 * 1024
# Larger blocks for following the arrows: the fewer paths leave a block, the smaller the graph of what is left.
_CATCHMENT_CELLS = 128 * 1024
_BEFORE_IN_ORDER = 0xF0  # W, NW, N and NE come before a cell in the order of the grid


@dataclass
class Descent:
    """Steepest descent of every cell.

    codes: uint8 (rows, columns), ESRI; 0 outlets, 254 pits, 255 outside.
    saddles, ways: flat index and ESRI code of each way down from a saddle that its own arrow does not take; code 0 is
    the way outside.
    """

    codes: np.ndarray
    saddles: np.ndarray
    ways: np.ndarray


@dataclass
class Catchments:
    """Which basin each cell lies in. Basin 0 is the outside: all that drains to outlets; each pit has one of its own.

    nodes: per cell (flat, integer), a row of `basins`; 0 for cells outside. basins: per node, its basin.
    pits: per basin, flat index of its lowest cell (for basin 0: 0, meaningless).
    """

    nodes: np.ndarray
    basins: np.ndarray
    pits: np.ndarray

    def of_cells(self, cells):
        """Basins of cells given by flat index."""
        return self.basins[self.nodes[cells]]


def _ring_groups():
    """For each set of lower neighbours (bits as in the codes) its connected groups: (256, 4) uint8, 0 where no more.

    Neighbours are connected when they touch each other, by side or corner.
    """
    groups = np.zeros((256, 4), dtype=np.uint8)
    touches = [[abs(a[0] - b[0]) <= 1 and abs(a[1] - b[1]) <= 1 for b in OFFSETS] for a in OFFSETS]
    for lower in range(256):
        left = [position for position in range(8) if lower >> position & 1]
        found = 0
        while left:
            group = [left.pop(0)]
            for member in group:
                joined = [other for other in left if touches[member][other]]
                group += joined
                left = [other for other in left if other not in joined]
            groups[lower, found] = sum(CODES[member] for member in group)
            found += 1
    return groups


_GROUPS = _ring_groups()
_IS_SADDLE = _GROUPS[:, 1] != 0
_FIRST_BIT = np.array([value & -value for value in range(256)], dtype=np.uint8)


def steepest_descent(elevation, valid, drains, cell_width, cell_height, progress=None):
    """Arrow to the steepest lower neighbour of each cell, and the saddles.

    elevation: float32 or float64, contiguous (rows, columns), any vertical unit; valid: bool, same shape;
    drains: bool, True where a cell without data takes water; cell_width, cell_height: cell size, one unit for both.
    Equal slopes: the first direction clockwise from east. A cell at the border without a lower neighbour is an outlet;
    any other cell without one points to an equal neighbour before it in the grid, and is a pit if there is none.
    Returns a Descent. Raises InputError at a valid cell that is not finite.
    """
    rows, columns = elevation.shape
    codes = np.empty(elevation.shape, dtype=np.uint8)
    nearness = neighbour_nearness(elevation.dtype, cell_width, cell_height)
    cell_type = index_type(elevation.size)
    saddles, ways = [], []
    for start, stop in row_blocks(rows, columns, _DESCENT_CELLS, progress):
        inside = valid[start:stop]
        with_rim = _with_rim(elevation, valid, start, stop)
        _refuse_non_finite(with_rim[1:-1, 1:-1], inside, start)
        block, lower = _descend(with_rim, nearness)
        outside = _outside_neighbours(drains, start, stop)
        _settle_cells_without_descent(block, lower, inside, outside)
        codes[start:stop] = block
        cells, codes_down = _other_ways_down(block, lower | outside, inside, outside)
        saddles.append((cells + start * columns).astype(cell_type))
        ways.append(codes_down)
    return Descent(codes, np.concatenate(saddles), np.concatenate(ways))


def neighbour_nearness(dtype, cell_width, cell_height):
    """Shortest distance between neighbours over the distance in each direction: eight factors of at most 1."""
    distances = [np.hypot(down * cell_height, right * cell_width) for down, right in OFFSETS]
    return [dtype.type(min(distances) / distance) for distance in distances]


def _with_rim(elevation, valid, start, stop):
    """Rows start..stop with a rim of one cell; +infinity outside the grid and where there is no data."""
    rows, columns = elevation.shape
    result = np.full((stop - start + 2, columns + 2), np.inf, dtype=elevation.dtype)
    first, last = max(start - 1, 0), min(stop + 1, rows)
    target = result[first - start + 1 : last - start + 1, 1:-1]
    np.copyto(target, elevation[first:last], where=valid[first:last])
    return result


def _refuse_non_finite(block, inside, start):
    """Raise InputError for the first valid cell that holds NaN or an infinity."""
    bad = ~np.isfinite(block)
    bad &= inside
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise InputError(NOT_FINITE, row=start + int(row) + 1, column=int(column) + 1)


def _descend(with_rim, nearness):
    """Codes of the steepest strictly lower neighbours (0 if none), and bits of all neighbours lower in the order."""
    rows, columns = with_rim.shape[0] - 2, with_rim.shape[1] - 2
    centre = np.ascontiguousarray(with_rim[1:-1, 1:-1])
    drop, steepest = np.empty_like(centre), np.zeros_like(centre)
    codes, lower = np.zeros(centre.shape, dtype=np.uint8), np.zeros(centre.shape, dtype=np.uint8)
    is_so = np.empty(centre.shape, dtype=bool)
    bit = is_so.view(np.uint8)
    with np.errstate(invalid="ignore", over="ignore"):
        for code, (down, right), near in zip(CODES, OFFSETS, nearness):
            neighbour = with_rim[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
            np.subtract(centre, neighbour, out=drop)
            precedes = np.greater_equal if code & _BEFORE_IN_ORDER else np.greater
            precedes(drop, 0, out=is_so)
            np.multiply(bit, code, out=bit)
            np.bitwise_or(lower, bit, out=lower)
            if near != 1:
                np.multiply(drop, near, out=drop)
            # Codes grow with the direction, so the last improvement is the largest code: no masked copy is needed.
            np.greater(drop, steepest, out=is_so)
            np.multiply(bit, code, out=bit)
            np.maximum(codes, bit, out=codes)
            np.maximum(steepest, drop, out=steepest)
    return codes, lower


def _outside_neighbours(drains, start, stop):
    """Bits of the neighbours of rows start..stop that take water out: beyond the grid, or nodata that drains."""
    rows, columns = drains.shape
    with_rim = np.ones((stop - start + 2, columns + 2), dtype=np.uint8)
    first, last = max(start - 1, 0), min(stop + 1, rows)
    with_rim[first - start + 1 : last - start + 1, 1:-1] = drains[first:last]
    bits = np.zeros((stop - start, columns), dtype=np.uint8)
    for code, (down, right) in zip(CODES, OFFSETS):
        bits |= with_rim[1 + down : 1 + down + stop - start, 1 + right : 1 + right + columns] * np.uint8(code)
    return bits


def _settle_cells_without_descent(codes, lower, inside, outside):
    """Give cells outside and cells without a strictly lower neighbour (outlet, equal neighbour or pit) their code."""
    codes |= np.multiply(~inside, OUTSIDE, dtype=np.uint8)
    stuck = np.flatnonzero(codes == 0)
    equal = np.take(_FIRST_BIT, lower.ravel()[stuck] & _BEFORE_IN_ORDER)
    settled = np.where(equal == 0, np.uint8(PIT), equal)
    settled[outside.ravel()[stuck] != 0] = OUTLET
    codes.ravel()[stuck] = settled


def _other_ways_down(codes, lower, inside, outside):
    """Flat index and code of one way into each group of lower neighbours that a cell's own arrow does not enter."""
    saddles = np.flatnonzero(np.take(_IS_SADDLE, lower) & inside)
    groups = _GROUPS[lower.ravel()[saddles]]
    missed = (groups & codes.ravel()[saddles, None]) == 0
    missed &= groups != 0
    which, group = np.nonzero(missed)
    cells, members = saddles[which], groups[which, group]
    leaves = members & outside.ravel()[cells]
    return cells, np.where(leaves, np.uint8(OUTLET), np.take(_FIRST_BIT, members))


def catchments(codes, progress=None):
    """Follow the arrows of every cell to its pit or outlet.

    codes: uint8 (rows, columns) as in Descent. Returns a Catchments.
    Blocks of rows are solved by themselves; what leaves a block is a small graph that is solved afterwards.
    """
    rows, columns = codes.shape
    dtype = index_type(codes.size + 1)
    nodes = np.empty(codes.size, dtype=dtype)
    steps = flat_steps(columns, dtype)
    ends, known = [np.zeros(1, dtype=dtype)], 1
    for start, stop in row_blocks(rows, columns, _CATCHMENT_CELLS, part_of(progress, 0.0, 0.9)):
        block = codes[start:stop].ravel()
        targets = _targets_in_block(block, steps, columns)
        is_end = targets == np.arange(block.size, dtype=dtype)
        is_end &= block != OUTSIDE
        block_ends = np.flatnonzero(is_end)
        numbers = np.zeros(block.size, dtype=dtype)
        numbers[block_ends] = np.arange(known, known + block_ends.size, dtype=dtype)
        nodes[start * columns : stop * columns] = np.take(numbers, find_roots(targets))
        ends.append((block_ends + start * columns).astype(dtype))
        known += block_ends.size
    return _join_blocks(codes.ravel(), nodes, np.concatenate(ends), steps, part_of(progress, 0.9, 1.0))


def _targets_in_block(block, steps, columns):
    """Index within the block that each cell drains to; cells that drain out of the block point to themselves."""
    targets = np.take(steps, block)
    own = np.arange(block.size, dtype=targets.dtype)
    targets += own
    for edge in (slice(0, columns), slice(block.size - columns, block.size)):
        leaves = (targets[edge] < 0) | (targets[edge] >= block.size)
        targets[edge][leaves] = own[edge][leaves]
    return targets


def _join_blocks(codes, nodes, ends, steps, progress):
    """Catchments from the nodes of all blocks and the cells where they end (flat arrays)."""
    end_codes = codes[ends]
    end_codes[0] = OUTSIDE
    next_nodes = nodes[ends + steps[end_codes]]
    next_nodes[0] = 0
    is_pit = end_codes == PIT
    numbers = np.cumsum(is_pit, dtype=nodes.dtype)
    numbers[~is_pit] = 0
    basins = numbers[find_roots(next_nodes, progress)]
    return Catchments(nodes, basins, np.concatenate((ends[:1], ends[is_pit])))
