"""Weights from distances between points, found by a grid over them: nearest neighbours, bands, inverse distance."""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError
from .spatial_weights import SpatialWeights, from_entries, from_unique_entries

CANDIDATES_AT_ONCE = 2_000_000
MOST_PAIRS = 20_000_000
"""Entries that the weights of a band may have; beyond, memory and patience end."""
POINTS_A_CELL = 2.0
_AROUND = [(dx, dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]


class _Grid:
    """Points sorted into square cells, so that those near a point are looked for in nine cells."""

    def __init__(self, points, cell):
        self.points = points
        self.cell = cell
        # One empty column on both sides keeps a cell's neighbours from running into the next row.
        places = np.floor((points - points.min(axis=0)) / cell).astype(np.int64) + 1
        self.width = int(places[:, 0].max()) + 2
        self.keys = places[:, 1] * self.width + places[:, 0]
        self.order = np.argsort(self.keys, kind="stable")
        self._sorted = self.keys[self.order]

    def ranges(self, chosen):
        """(starts, counts) of the candidates of chosen points, (9, chosen): places in `order`."""
        around = np.array([dy * self.width + dx for dx, dy in _AROUND])
        keys = self.keys[chosen] + around[:, None]
        starts = np.searchsorted(self._sorted, keys, side="left")
        return starts, np.searchsorted(self._sorted, keys, side="right") - starts

    def candidates(self, chosen, progress=None):
        """(part of `chosen`, place in the part, candidate, squared distance) in portions that fit into memory."""
        starts, counts = self.ranges(chosen)
        ends = np.cumsum(counts.sum(axis=0))
        first = 0
        while first < len(chosen):
            base = ends[first - 1] if first else 0
            last = max(first + 1, int(np.searchsorted(ends, base + CANDIDATES_AT_ONCE, side="right")))
            part = chosen[first:last]
            own = counts[:, first:last].T.reshape(-1)
            offsets = np.arange(own.sum()) - np.repeat(np.cumsum(own) - own, own)
            found = self.order[np.repeat(starts[:, first:last].T.reshape(-1), own) + offsets]
            place = np.repeat(np.arange(part.size), counts[:, first:last].sum(axis=0))
            away = self.points[found] - self.points[part[place]]
            if progress is not None:
                progress(last / len(chosen))
            yield part, place, found, (away**2).sum(axis=1)
            first = last


def _checked(points):
    points = np.asarray(points, dtype=np.float64)
    if not np.isfinite(points).all():
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "Every unit needs a finite position. Check the geometries of the layer.")
        )
    return points


def _starting_cell(points):
    """Side of a cell that holds a few points on average."""
    extent = np.ptp(points, axis=0)
    longest = float(extent.max())
    if longest == 0.0:
        return 1.0
    area = max(float(extent[0] * extent[1]), longest**2 / len(points))
    return max((POINTS_A_CELL * area / len(points)) ** 0.5, longest / 1e6)


def nearest(points, count, progress=None):
    """Nearest other points: (neighbours int64, distances float64), both (n, count), nearest first.

    points: (n, 2) in metres. Of points equally far the lower number comes first. InputError unless 1 <= count < n.
    """
    points = _checked(points)
    if not 1 <= count < len(points):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{count} nearest neighbours cannot be found among {units} units. Choose between 1 and {most}.",
            ),
            count=count,
            units=len(points),
            most=len(points) - 1,
        )
    neighbours = np.zeros((len(points), count), dtype=np.int64)
    squares = np.full((len(points), count), np.inf)
    cell = _starting_cell(points) * max(1.0, (count / 4.0) ** 0.5)
    extent = float(np.ptp(points, axis=0).max())
    left = np.arange(len(points))
    while left.size:
        grid = _Grid(points, cell)
        # Beyond the nine cells nothing was looked at, unless they hold everything.
        reach = np.inf if cell >= extent else cell**2
        _, counts = grid.ranges(left)
        enough = counts.sum(axis=0) > count
        for part, place, found, square in grid.candidates(left[enough], progress):
            _keep_nearest(part, place, found, square, count, neighbours, squares)
        left = left[~enough | (squares[left, -1] > reach)]
        cell *= 2.0
    return neighbours, np.sqrt(squares)


def _keep_nearest(part, place, found, square, count, neighbours, squares):
    other = found != part[place]
    place, found, square = place[other], found[other], square[other]
    order = np.lexsort((found, square, place))
    sizes = np.bincount(place, minlength=part.size)
    starts = np.cumsum(sizes) - sizes
    chosen = order[starts[:, None] + np.arange(count)]
    neighbours[part], squares[part] = found[chosen], square[chosen]


def largest_nearest_distance(points, progress=None):
    """The distance (in the unit of the points) within which every point has a neighbour: float."""
    _, distances = nearest(points, 1, progress)
    return float(distances.max())


def k_nearest(points, count, progress=None):
    """Weights 1 for each unit's `count` nearest others; not symmetric. points: (n, 2) in metres."""
    neighbours, _ = nearest(points, count, progress)
    rows = np.repeat(np.arange(len(neighbours)), count)
    return from_entries(len(neighbours), rows, neighbours.reshape(-1))


def distance_band(points, distance, progress=None):
    """Weights 1 between units at most `distance` apart. points: (n, 2) and distance in metres, above 0."""
    weights, _ = _within(points, distance, progress)
    return weights


def inverse_distance(points, distance, power=1.0, progress=None):
    """Weights 1 / d^power between units at most `distance` apart (numpy.inf: all), d in units of that distance.

    points: (n, 2) in metres. Without a limit d is in metres. InputError where two units lie at one place: their
    weight would be infinite.
    """
    weights, distances = _within(points, distance, progress)
    if (distances == 0).any():
        first = int(np.flatnonzero(distances == 0)[0])
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{count} units lie at the same place as another (e.g. features {first} and {second}); their inverse "
                "distance is infinite. Merge them, or choose other weights.",
            ),
            count=int(np.unique(weights.rows[distances == 0]).size),
            first=int(weights.rows[first]) + 1,
            second=int(weights.indices[first]) + 1,
        )
    scale = distance if np.isfinite(distance) else 1.0
    return SpatialWeights(weights.indptr, weights.indices, (distances / scale) ** -power)


def _within(points, distance, progress):
    """(weights 1, distances in the order of their data) of all pairs at most `distance` apart."""
    points = _checked(points)
    if not distance > 0:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "The distance must be above 0; it is {distance:g}. Give a larger one."),
            distance=float(distance),
        )
    extent = float(np.ptp(points, axis=0).max())
    grid = _Grid(points, max(min(distance, extent), extent / 1e6, np.finfo(float).tiny))
    rows, columns, squares, pairs = [], [], [], 0
    for part, place, found, square in grid.candidates(grid.order, progress):
        near = (square <= distance**2) & (found != part[place])
        pairs += int(near.sum())
        if pairs > MOST_PAIRS:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "A distance of {distance:g} makes more than {most:,} pairs of neighbours. Choose a smaller one, "
                    "or nearest neighbours.",
                ),
                distance=float(distance),
                most=MOST_PAIRS,
            )
        rows.append(part[place[near]])
        columns.append(found[near])
        squares.append(square[near])
    rows, columns, squares = np.concatenate(rows), np.concatenate(columns), np.concatenate(squares)
    order = np.lexsort((columns, rows))
    weights = from_unique_entries(len(points), rows, columns, np.ones(rows.size))
    return weights, np.sqrt(squares[order])
