"""Which polygons share a point or a stretch of their boundaries: by shared vertices, with vertices on edges."""

from typing import NamedTuple

import numpy as np

RELATIVE_TOLERANCE = 1e-9
"""Share of the extent by which coordinates may differ and still be one point: millimetres in a large country."""
_CANDIDATES_AT_ONCE = 2_000_000
_LENGTH_STEP = 4.0


class SharedBoundaries(NamedTuple):
    """Pairs of units (int64 (pairs, 2), lower number first, in rising order) and who has a boundary of its own.

    at_points: units that share at least a point (queen); along_edges: units that share a stretch (rook); loose: bool
    (units,), True where some stretch of the boundary belongs to this unit alone; crowded: stretches that more than two
    units have in common, which happens only where polygons overlap.
    """

    at_points: np.ndarray
    along_edges: np.ndarray
    loose: np.ndarray
    crowded: int


def shared_boundaries(points, rings, ring_units, units, tolerance=None, progress=None):
    """The SharedBoundaries of polygons given as rings.

    points: float64 (n, 2), all rings one after the other, each closed (its first point again at the end); rings: int64
    (n,), the ring of each point; ring_units: int64 (rings,), the unit of each ring; units: their number; tolerance:
    distance in the unit of the points within which two points are one and a point is on an edge; None for
    RELATIVE_TOLERANCE; progress: called with a fraction, may raise. A vertex that lies on another polygon's edge counts
    as a vertex of that edge.
    """
    if len(points) == 0:
        none = np.zeros((0, 2), dtype=np.int64)
        return SharedBoundaries(none, none, np.zeros(units, dtype=bool), 0)
    look = progress or (lambda fraction: None)
    extent = float(np.ptp(points, axis=0).max())
    tolerance = tolerance or max(RELATIVE_TOLERANCE * extent, np.finfo(float).tiny)
    node, places = _nodes(points, tolerance)
    look(0.3)
    inside = rings[1:] == rings[:-1]
    start, end, owner = node[:-1][inside], node[1:][inside], ring_units[rings[:-1][inside]]
    edges = _edges(start, end, owner)
    alone = _alone(edges)
    look(0.5)
    splits = _points_on_edges(edges[alone], places, tolerance, look)
    if splits.size:
        edges = _split(edges, alone, splits, places)
    keys = edges[:, 0] * len(places) + edges[:, 1]
    loose = np.zeros(units, dtype=bool)
    loose[edges[_alone(edges), 2]] = True
    crowded = int((np.unique(keys, return_counts=True)[1] > 2).sum())
    look(0.7)
    along_edges = _sharing(keys, edges[:, 2])
    look(0.8)
    at_points = _sharing(np.concatenate([edges[:, 0], edges[:, 1]]), np.concatenate([edges[:, 2], edges[:, 2]]))
    return SharedBoundaries(at_points, along_edges, loose, crowded)


def _nodes(points, tolerance):
    """(number of the node of each point, coordinates of the nodes): points within the tolerance are one node."""
    cells = np.rint((points - points.min(axis=0)) / tolerance).astype(np.int64)
    width = int(cells[:, 1].max()) + 2
    keys, first, node = np.unique(cells[:, 0] * width + cells[:, 1], return_index=True, return_inverse=True)
    node, places = node.reshape(-1), points[first]
    # Two points close to each other may be rounded to neighbouring cells.
    label = np.arange(keys.size)
    pairs = [_close_cells(keys, places, step, tolerance) for step in (1, width - 1, width, width + 1)]
    low, high = np.concatenate([pair[0] for pair in pairs]), np.concatenate([pair[1] for pair in pairs])
    while (label[low] != label[high]).any():
        least = np.minimum(label[low], label[high])
        np.minimum.at(label, low, least)
        np.minimum.at(label, high, least)
    kept, label = np.unique(label, return_inverse=True)
    return label.reshape(-1)[node], places[kept]


def _close_cells(keys, places, step, tolerance):
    """Pairs of occupied cells `step` apart whose points lie within the tolerance."""
    found = np.minimum(np.searchsorted(keys, keys + step), keys.size - 1)
    low = np.flatnonzero(keys[found] == keys + step)
    high = found[low]
    near = ((places[low] - places[high]) ** 2).sum(axis=1) <= tolerance**2
    return low[near], high[near]


def _edges(start, end, owner):
    """Each unit's edges once: int64 (edges, 3) of lower node, higher node, unit; sorted, without those of length 0."""
    edges = np.column_stack([np.minimum(start, end), np.maximum(start, end), owner])[start != end]
    edges = edges[np.lexsort(edges.T[::-1])]
    repeated = np.zeros(len(edges), dtype=bool)
    repeated[1:] = (edges[1:] == edges[:-1]).all(axis=1)
    return edges[~repeated]


def _alone(edges):
    """True for edges that no other unit has."""
    same = np.zeros(len(edges) + 1, dtype=bool)
    same[1:-1] = (edges[1:, :2] == edges[:-1, :2]).all(axis=1)
    return ~(same[1:] | same[:-1])


def _sharing(keys, owners):
    """Pairs of different owners that have a key in common: int64 (pairs, 2), each once, sorted."""
    order = np.lexsort((owners, keys))
    keys, owners = keys[order], owners[order]
    rows, offset, found = np.arange(keys.size), 1, []
    while rows.size:
        rows = rows[rows + offset < keys.size]
        rows = rows[keys[rows] == keys[rows + offset]]
        found.append(np.column_stack([owners[rows], owners[rows + offset]]))
        offset += 1
    pairs = np.concatenate(found) if found else np.zeros((0, 2), dtype=np.int64)
    return unique_pairs(pairs[pairs[:, 0] != pairs[:, 1]])


def unique_pairs(pairs):
    """Pairs with the lower number first, each once, sorted: int64 (pairs, 2); numbers below 2^31."""
    low, high = np.minimum(pairs[:, 0], pairs[:, 1]), np.maximum(pairs[:, 0], pairs[:, 1])
    return np.column_stack(np.divmod(np.unique((low << 31) | high), 1 << 31))


# ---------------------------------------------------------------------------------- vertices on edges


def _points_on_edges(edges, places, tolerance, look):
    """Nodes that lie on an edge between its ends: int64 (found, 2) of the edge's place in `edges` and the node.

    Only nodes of these edges, which nobody shares, can do so: where polygons meet along an edge of which one side has
    further vertices, both sides' edges differ.
    """
    nodes = np.unique(edges[:, :2])
    low = np.minimum(places[edges[:, 0]], places[edges[:, 1]])
    high = np.maximum(places[edges[:, 0]], places[edges[:, 1]])
    reach = np.maximum((high - low).max(axis=1, initial=0.0), 4 * tolerance)
    # Short and long edges apart, each on a grid whose cells are as wide as they are long.
    step = np.ceil(np.log(reach / reach.min()) / np.log(_LENGTH_STEP)) if reach.size else reach
    found = [np.zeros((0, 2), dtype=np.int64)]
    for number in np.unique(step):
        chosen = np.flatnonzero(step == number)
        cell = 1.01 * float(reach[chosen].max()) + 2 * tolerance
        for edge, node in _near(places[nodes], low[chosen] - tolerance, high[chosen] + tolerance, cell):
            look(0.5)
            edge, node = chosen[edge], nodes[node]
            on = _is_on(places, edges[edge, 0], edges[edge, 1], node, tolerance)
            found.append(np.column_stack([edge[on], node[on]]))
    return np.concatenate(found)


def _near(points, low, high, cell):
    """(box, point) of points in the up to four cells that each box (narrower than a cell) reaches into, in portions."""
    origin = np.minimum(points.min(axis=0), low.min(axis=0))
    cells = np.floor((points - origin) / cell).astype(np.int64)
    first, last = (np.floor((ends - origin) / cell).astype(np.int64) for ends in (low, high))
    width = int(max(cells[:, 1].max(), last[:, 1].max())) + 1
    keys = cells[:, 0] * width + cells[:, 1]
    order = np.argsort(keys, kind="stable")
    keys = keys[order]
    for column in (0, 1):
        for row in (0, 1):
            boxes = np.flatnonzero((first[:, 0] + column <= last[:, 0]) & (first[:, 1] + row <= last[:, 1]))
            wanted = (first[boxes, 0] + column) * width + first[boxes, 1] + row
            starts = np.searchsorted(keys, wanted, side="left")
            counts = np.searchsorted(keys, wanted, side="right") - starts
            yield from _portions(boxes, starts, counts, order)


def _portions(boxes, starts, counts, order):
    ends = np.cumsum(counts)
    begin = 0
    while begin < boxes.size:
        base = ends[begin - 1] if begin else 0
        stop = max(begin + 1, int(np.searchsorted(ends, base + _CANDIDATES_AT_ONCE, side="right")))
        own = counts[begin:stop]
        offsets = np.arange(own.sum()) - np.repeat(np.cumsum(own) - own, own)
        yield np.repeat(boxes[begin:stop], own), order[np.repeat(starts[begin:stop], own) + offsets]
        begin = stop


def _is_on(places, start, end, node, tolerance):
    """True where a node lies on the edge from start to end but is not one of its ends."""
    along, away = places[end] - places[start], places[node] - places[start]
    length = np.sqrt((along**2).sum(axis=1))
    position = (along * away).sum(axis=1) / length
    aside = np.abs(along[:, 0] * away[:, 1] - along[:, 1] * away[:, 0]) / length
    between = (position > tolerance) & (position < length - tolerance)
    return between & (aside <= tolerance) & (node != start) & (node != end)


def _split(edges, alone, splits, places):
    """All edges, those with nodes on them in pieces from node to node."""
    own = edges[alone]
    edge, node = splits[:, 0], splits[:, 1]
    whole = np.ones(len(own), dtype=bool)
    whole[edge] = False
    cut = np.flatnonzero(~whole)
    # Ends and nodes of every cut edge, in order along it.
    edge = np.concatenate([cut, edge, cut])
    node = np.concatenate([own[cut, 0], node, own[cut, 1]])
    start = places[own[edge, 0]]
    position = ((places[node] - start) * (places[own[edge, 1]] - start)).sum(axis=1)
    order = np.lexsort((position, edge))
    edge, node = edge[order], node[order]
    same = edge[1:] == edge[:-1]
    pieces = _edges(node[:-1][same], node[1:][same], own[edge[:-1][same], 2])
    together = np.concatenate([edges[~alone], own[whole], pieces])
    return _edges(together[:, 0], together[:, 1], together[:, 2])
