"""How basins spill into each other: lowest passes, the tree of spills, spill levels.

The basins are the nodes of a graph, its edges the passes between them. The lowest way from every basin to the outside
(basin 0) lies on the minimum spanning tree (Boruvka 1926; for drainage: Cordonnier, Bovy & Braun 2019, Earth Surf.
Dynam. 7). The tree is grown in a few rounds, each on whole arrays, and kept rooted throughout.
"""

from dataclasses import dataclass

import numpy as np

from .blocks import part_of
from .directions import OUTLET, flat_steps, opposite_codes
from .pointers import find_roots, path_to_root

_NONE = -1


@dataclass
class Passes:
    """Ways between basins, in ascending order of level.

    cells: flat index of the higher cell; ways: ESRI code of the step down into the other basin (0: the outside);
    levels: elevation of the higher cell; basins_of_cells, basins_below: the basins on the two sides.
    """

    cells: np.ndarray
    ways: np.ndarray
    levels: np.ndarray
    basins_of_cells: np.ndarray
    basins_below: np.ndarray


@dataclass
class Spill:
    """How each basin spills.

    levels: per basin, the elevation it fills up to; -infinity for basin 0. depressions: number of cells over which
    filled depressions overflow.
    cells, ways: for each basin that spills into another, the flat index of its last cell and the ESRI code of the step
    out of it (0: the outside). closed: flat index of the lowest cells of areas without any way out.
    """

    levels: np.ndarray
    depressions: int
    cells: np.ndarray
    ways: np.ndarray
    closed: np.ndarray


def find_spill(elevation, descent, catchments, progress=None):
    """Spill level and lowest way out of every basin.

    elevation: float32 or float64 (rows, columns); descent, catchments: of the same DEM. Returns a Spill.
    """
    passes = find_passes(elevation, descent, catchments, part_of(progress, 0.0, 0.4))
    parents, edges = spill_tree(
        catchments.pits.size, passes.basins_of_cells, passes.basins_below, part_of(progress, 0.4, 0.9)
    )
    bottoms = elevation.ravel()[catchments.pits]
    closed = root_at_lowest(parents, edges, bottoms)
    spilling = np.flatnonzero(edges != _NONE)
    taken = edges[spilling]
    levels = np.full(parents.size, -np.inf, dtype=elevation.dtype)
    levels[spilling] = passes.levels[taken]
    levels[closed] = bottoms[closed]
    levels = spill_levels(parents, levels, part_of(progress, 0.9, 1.0))
    # Basins of one depression share its level; only one that spills out of it has a lower basin to spill into.
    overflowing = (levels > bottoms) & (levels > levels[parents])
    depressions = np.unique(passes.cells[edges[overflowing]]).size
    cells, ways = _ways_out(passes, taken, spilling, elevation.shape[1])
    return Spill(levels, depressions, cells, ways, catchments.pits[closed])


def _ways_out(passes, taken, basins, columns):
    """Last cell of each basin and the step out of it, when each of `basins` leaves over the pass `taken`."""
    cells, ways = passes.cells[taken], passes.ways[taken]
    downwards = passes.basins_of_cells[taken] == basins
    steps = flat_steps(columns, cells.dtype)
    return np.where(downwards, cells, cells + steps[ways]), np.where(downwards, ways, opposite_codes()[ways])


def find_passes(elevation, descent, catchments, progress=None):
    """The passes between different basins at the saddles of a DEM.

    elevation: float32 or float64 (rows, columns); descent, catchments: of the same DEM (see `descent`).
    Returns Passes; equal levels stay in the order of the grid.
    """
    cells, ways = descent.saddles, descent.ways
    steps = flat_steps(elevation.shape[1], cells.dtype)
    here = catchments.of_cells(cells)
    below = catchments.of_cells(cells + steps[ways])
    below[ways == OUTLET] = 0
    between = np.flatnonzero(here != below)
    if progress is not None:
        progress(0.5)
    levels = elevation.ravel()[cells[between]]
    order = ascending(levels)
    between = between[order]
    if progress is not None:
        progress(1.0)
    return Passes(cells[between], ways[between], levels[order], here[between], below[between])


def ascending(levels):
    """Stable order of finite elevations (1-D, float32 or float64), as int64 positions."""
    if levels.dtype != np.float32 or levels.size >= 2**32:
        return np.argsort(levels, kind="stable")
    # One sort of plain integers is several times faster than argsort: the elevation's bits, made monotone, in the
    # upper half, and the position in the lower. Adding 0 turns -0.0 into 0.0, which has the same bits as its equal.
    bits = (levels + np.float32(0)).view(np.uint32)
    negative = bits >> np.uint32(31) != 0
    keys = np.where(negative, ~bits, bits | np.uint32(1 << 31)).astype(np.uint64)
    keys <<= np.uint64(32)
    keys |= np.arange(levels.size, dtype=np.uint64)
    keys.sort()
    return (keys & np.uint64(2**32 - 1)).astype(np.int64)


def spill_tree(count, ends_a, ends_b, progress=None):
    """Minimum spanning tree of a graph, rooted at node 0.

    count: number of nodes; ends_a, ends_b: the nodes on the two ends of each edge, edges in ascending order of weight
    (equal weights are taken in the order given).
    progress: optional callback(fraction), called several times a round; it may raise to cancel.
    Returns (parents, edges): for each node its parent and the edge to it. Node 0 has itself and -1, and so has the
    root of every part of the graph that is not connected to node 0.
    """
    report = progress or (lambda fraction: None)
    parents = np.arange(count, dtype=ends_a.dtype)
    edges = np.full(count, _NONE, dtype=np.int64)
    remaining = np.arange(ends_a.size)
    part_a, part_b = ends_a, ends_b
    while remaining.size:
        share = 1.0 - remaining.size / ends_a.size
        parts, choices, others = _choose_lowest(count, part_a, part_b)
        report(share)
        chosen = remaining[choices]
        starts_at_a = part_a[choices] == parts
        starts = np.where(starts_at_a, ends_a[chosen], ends_b[chosen])
        _reroot(parents, edges, starts)
        parents[starts] = np.where(starts_at_a, ends_b[chosen], ends_a[chosen])
        edges[starts] = chosen
        report(share)
        joined = np.arange(count, dtype=parents.dtype)
        joined[parts] = others
        joined = find_roots(joined)
        part_a, part_b = joined[part_a], joined[part_b]
        open_edges = part_a != part_b
        part_a, part_b, remaining = part_a[open_edges], part_b[open_edges], remaining[open_edges]
        report(1.0 - remaining.size / ends_a.size)
    return parents, edges


def _choose_lowest(count, part_a, part_b):
    """The lowest edge of each part but part 0, without the second of two parts that choose the same edge.

    Returns (parts, choices, others): the parts, the positions of their edges and the parts on the other ends.
    """
    positions = np.arange(part_a.size - 1, -1, -1)
    lowest = np.full(count, part_a.size)
    # Of several values assigned to one place the last one stays: written backwards, the lowest edge.
    lowest[part_a[::-1]] = positions
    lowest_b = np.full(count, part_a.size)
    lowest_b[part_b[::-1]] = positions
    np.minimum(lowest, lowest_b, out=lowest)
    lowest[0] = part_a.size
    parts = np.flatnonzero(lowest < part_a.size)
    choices = lowest[parts]
    others = np.where(part_a[choices] == parts, part_b[choices], part_a[choices])
    keep = (lowest[others] != choices) | (parts > others)
    return parts[keep], choices[keep], others[keep]


def _reroot(parents, edges, starts):
    """Turn the paths from `starts` to their roots round, in place, so that the starts become the roots.

    Each start must belong to another tree.
    """
    path = path_to_root(parents, starts)
    path = path[parents[path] != path]
    above, via = parents[path], edges[path]
    parents[above] = path
    edges[above] = via
    parents[starts] = starts
    edges[starts] = _NONE


def spill_levels(parents, levels, progress=None):
    """Highest level on the way from each node to its root.

    parents: rooted forest; levels: level of each node's way to its parent, for a root its own level.
    progress: optional callback(fraction), which may raise to cancel.
    """
    result, jump = levels.copy(), parents
    rounds = int(parents.size).bit_length()
    for done in range(rounds + 1):
        np.maximum(result, result[jump], out=result)
        further = np.take(jump, jump)
        if np.array_equal(further, jump):
            break
        jump = further
        if progress is not None:
            progress(done / (rounds + 1))
    return result


def root_at_lowest(parents, edges, heights):
    """Re-root every tree without node 0 at its node of least height (the first of equals), in place.

    parents, edges: as `spill_tree` returns them; heights: one for each node. Returns the roots chosen.
    """
    roots = find_roots(parents)
    apart = np.flatnonzero(roots != 0)
    if not apart.size:
        return apart
    apart = apart[np.lexsort((apart, heights[apart], roots[apart]))]
    of_tree = roots[apart]
    first_of_tree = np.concatenate(([True], of_tree[1:] != of_tree[:-1]))
    lowest = apart[first_of_tree]
    _reroot(parents, edges, lowest)
    return lowest
