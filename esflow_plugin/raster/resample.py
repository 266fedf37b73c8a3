"""Cells of a raster on another grid: nearest neighbour, bilinear, or counts shared out so that totals are kept.

GDAL's warper is not used: its sums lose up to 1e-3 of a total between reference systems (GDAL 3.6), its bilinear values
leave a plane where cells get coarser, and it knows nodata as one exact number only.
"""

import math
from enum import Enum

import numpy as np

from .grid import Window
from .positions import Positions

_POINTS_AT_ONCE = 1 << 19
_MOST_SAMPLES_PER_SIDE = 16
_PARTS_PER_SIDE = 4
_TOUCH = 1e-6


class Kind(Enum):
    """What a raster's values are, which decides how they may be brought to another grid."""

    CLASSES = "classes"
    INTENSIVE = "intensive"
    COUNTS = "counts"


class Resampled:
    """A raster seen on another grid.

    stored: function of a Window inside the raster's own grid that returns (values, valid) of it.
    * Classes: the cell in which the centre lies.
    * Intensive quantities: the mean of bilinear values at sample points, about one for each cell of the raster, at most
      16 x 16; a plane stays one exactly. Cells without data and beyond the edge have no weight; a cell has data where
      at least half of its sample points lie in cells with data.
    * Counts: shared out by area; a cell has data where any cell with data shares in it. In one reference system the
      shares are exact. Between systems a coarser grid gets each count in 4 x 4 (or 2 x 2) equal parts, each put into
      the cell in which it lies, and a finer grid gets it in equal parts for all points that lie in its cell: totals are
      kept to rounding, a cell's share to about a sixteenth of one cell of the coarser grid along its border.
    """

    def __init__(self, native, grid, kind, stored):
        self._native = native
        self._grid = grid
        self._kind = kind
        self._stored = stored
        self._positions = Positions(grid, native)
        self.scale = self._largest_scale()

        self._per_side, self._points_per_cell = self._effort(native.same_crs(grid))

    def read(self, window):
        """(values, valid) of a window of the grid; float64, and for classes the raster's own type."""
        if window.width * window.height > max(1.0, _POINTS_AT_ONCE / self._points_per_cell):
            return self._in_halves(window)
        if self._kind is Kind.COUNTS:
            if self._per_side is None:
                return self._shared_along_axes(window)
            return self._shared_among_points(window) if self.scale < 1.0 else self._shared_in_parts(window)
        columns, rows = self._positions.of(window, self._per_side)
        area = self._area(columns, rows)
        values, valid = self._stored(area) if area else _nothing((1, 1))
        if area:
            columns, rows = columns - area.column, rows - area.row
        if self._kind is Kind.CLASSES:
            index, inside = _index(columns, rows, valid.shape)
            return values.reshape(-1).take(index), inside & valid.reshape(-1).take(index)
        return _bilinear(values, valid, columns, rows, self._per_side)

    # ------------------------------------------------------------------ how much at once

    def _largest_scale(self):
        """Sampled at 3 x 3 places, because projections stretch."""
        spans = [_TOUCH]
        for row in {0, self._grid.height // 2, self._grid.height - 1}:
            for column in {0, self._grid.width // 2, self._grid.width - 1}:
                columns, rows = self._positions.of(Window(column, row, 1, 1), 2)
                spans += [2.0 * np.ptp(columns), 2.0 * np.ptp(rows)]
        return max(span for span in spans if span <= max(self._native.shape))

    def _effort(self, straight):
        """Points per side of a cell (of the raster's cell, where counts go to a coarser grid), and points in a cell."""
        area = max(self.scale**2, 1.0)
        if self._kind is Kind.CLASSES:
            return 1, area
        if self._kind is Kind.INTENSIVE:
            per_side = min(_MOST_SAMPLES_PER_SIDE, max(1, round(self.scale)))
            return per_side, max(area, per_side**2)
        if straight:
            return None, area
        if self.scale < 1.0:
            per_side = math.ceil(_PARTS_PER_SIDE * self.scale)
            return per_side, float(per_side**2)
        per_side = _PARTS_PER_SIDE if self.scale < _PARTS_PER_SIDE else 2
        return per_side, area * per_side**2

    def _in_halves(self, window):
        wide = window.width >= window.height
        width, height = (window.width // 2, window.height) if wide else (window.width, window.height // 2)
        first = Window(window.column, window.row, width, height)
        rest = (
            Window(window.column + width, window.row, window.width - width, height)
            if wide
            else Window(window.column, window.row + height, width, window.height - height)
        )
        parts = self.read(first), self.read(rest)
        return tuple(np.concatenate(pair, axis=1 if wide else 0) for pair in zip(*parts))

    def _area(self, columns, rows, margin=1):
        """The part of the raster around all positions, None when they lie beyond it."""
        with np.errstate(invalid="ignore"):
            near = (columns > -margin) & (columns < self._native.width + margin)
            near &= (rows > -margin) & (rows < self._native.height + margin)
        if not near.any():
            return None
        left, top = (max(math.floor(cells[near].min()) - margin, 0) for cells in (columns, rows))
        right = min(math.floor(columns[near].max()) + margin + 1, self._native.width)
        bottom = min(math.floor(rows[near].max()) + margin + 1, self._native.height)
        return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None

    # ------------------------------------------------------------------ counts

    def _shared_along_axes(self, window):
        columns, rows = self._positions.edges(window)
        left, right = max(math.floor(columns[0]), 0), min(math.ceil(columns[-1]), self._native.width)
        top, bottom = max(math.floor(rows[0]), 0), min(math.ceil(rows[-1]), self._native.height)
        if left >= right or top >= bottom:
            return _nothing(window.shape)
        values, valid = self._stored(Window(left, top, right - left, bottom - top))
        shared, covered = (
            _share(_share(cells, rows - top).T, columns - left).T
            for cells in (np.where(valid, values, 0.0), valid.astype(np.float64))
        )
        cell = (columns[1] - columns[0]) * (rows[1] - rows[0])
        return shared, covered > _TOUCH * min(cell, 1.0)

    def _shared_in_parts(self, window):
        area = self._area(*self._positions.of(window, 2), margin=math.ceil(self.scale) + 1)
        if area is None:
            return _nothing(window.shape)
        values, valid = self._stored(area)
        columns, rows = Positions(self._native, self._grid).of(area, self._per_side)
        index, inside = _index(columns - window.column, rows - window.row, window.shape)
        inside &= _in_parts(valid, self._per_side)
        parts = _in_parts(values / self._per_side**2, self._per_side)[inside]
        index = index[inside]
        shared = np.bincount(index, weights=parts, minlength=window.width * window.height)
        touched = np.bincount(index, minlength=window.width * window.height) > 0
        return shared.reshape(window.shape), touched.reshape(window.shape)

    def _shared_among_points(self, window):
        area = self._area(*self._positions.of(window, self._per_side))
        if area is None:
            return _nothing(window.shape)
        values, valid = self._stored(area)
        # Every point in the area's cells has to be counted, also those outside the window.
        columns, rows = Positions(self._native, self._grid).of(area, 3)
        margin = math.ceil(1.0 / self.scale)
        left, top = (
            min(math.floor(np.nanmin(cells)) - margin, start)
            for cells, start in ((columns, window.column), (rows, window.row))
        )
        right = max(math.ceil(np.nanmax(columns)) + margin, window.column + window.width)
        bottom = max(math.ceil(np.nanmax(rows)) + margin, window.row + window.height)
        columns, rows = self._positions.of(Window(left, top, right - left, bottom - top), self._per_side)
        index, inside = _index(columns - area.column, rows - area.row, valid.shape)
        points = np.bincount(index[inside], minlength=valid.size)
        share = np.where(valid, values, 0.0).reshape(-1) / np.maximum(points, 1)
        first_row, first_column = (
            (start - begin) * self._per_side for start, begin in ((window.row, top), (window.column, left))
        )
        own = (
            slice(first_row, first_row + window.height * self._per_side),
            slice(first_column, first_column + window.width * self._per_side),
        )
        index, inside = index[own], inside[own]
        shared = np.where(inside, share.take(index), 0.0)
        touched = inside & valid.reshape(-1).take(index)
        return _by_cell(shared, self._per_side), _by_cell(touched, self._per_side) > 0


def _nothing(shape):
    return np.zeros(shape), np.zeros(shape, dtype=bool)


def _by_cell(points, per_side):
    """Sums of the points of every cell."""
    if per_side == 1:
        return points.astype(np.float64)
    rows, columns = points.shape[0] // per_side, points.shape[1] // per_side
    return points.reshape(rows, per_side, columns, per_side).sum(axis=(1, 3), dtype=np.float64)


def _in_parts(cells, per_side):
    return np.repeat(np.repeat(cells, per_side, axis=0), per_side, axis=1)


def _index(columns, rows, shape):
    """Flat index of the cell in which each position lies, 0 where none, and whether there is one."""
    with np.errstate(invalid="ignore"):
        inside = (columns >= 0) & (columns < shape[1]) & (rows >= 0) & (rows < shape[0])
    column = np.where(inside, columns, 0.0).astype(np.intp)
    row = np.where(inside, rows, 0.0).astype(np.intp)
    return row * shape[1] + column, inside


def _bilinear(values, valid, columns, rows, per_side):
    """Bilinear values at positions, averaged by cell; cells without data have no weight."""
    height, width = valid.shape
    # A border without data: one cell before, two behind, so that every position has its four neighbours.
    weighed = np.zeros((2, height + 3, width + 3))
    weighed[0, 1:-2, 1:-2] = np.where(valid, values, 0.0)
    weighed[1, 1:-2, 1:-2] = valid
    weighed = weighed.reshape(2, -1)
    with np.errstate(invalid="ignore"):
        inside = (columns >= -0.5) & (columns <= width + 0.5) & (rows >= -0.5) & (rows <= height + 0.5)
    columns, rows = np.where(inside, columns + 0.5, 0.0), np.where(inside, rows + 0.5, 0.0)
    column, row = columns.astype(np.intp), rows.astype(np.intp)
    right, below = columns - column, rows - row
    index = row * (width + 3) + column
    shares = (
        (0, (1.0 - below) * (1.0 - right)),
        (1, (1.0 - below) * right),
        (width + 3, below * (1.0 - right)),
        (width + 4, below * right),
    )
    total = _by_cell(sum(share * weighed[0].take(index + step) for step, share in shares), per_side)
    within = column.min() >= 1 and column.max() < width and row.min() >= 1 and row.max() < height
    if within and valid.all():
        return total / per_side**2, np.ones(total.shape, dtype=bool)
    weight = _by_cell(sum(share * weighed[1].take(index + step) for step, share in shares), per_side)
    nearest = index + (right >= 0.5) + (below >= 0.5) * (width + 3)
    has_data = _by_cell(weighed[1].take(nearest), per_side) >= 0.5 * per_side**2
    return total / np.where(weight > 0, weight, 1.0), has_data & (weight > 0)


def _share(values, edges):
    """Sums of rows between ascending `edges` (in rows), each row counting by the part of it that lies between them."""
    shared = np.zeros((edges.size - 1, values.shape[1]))
    inside = np.clip(edges, 0.0, values.shape[0])
    borders = np.arange(math.ceil(inside[0]), math.floor(inside[-1]) + 1)
    pieces = np.union1d(inside, borders)
    if pieces.size < 2:
        return shared
    middle = (pieces[1:] + pieces[:-1]) / 2.0
    parts = values[np.minimum(middle.astype(np.intp), values.shape[0] - 1)] * np.diff(pieces)[:, None]
    target = np.clip(np.searchsorted(edges, middle, side="right") - 1, 0, edges.size - 2)
    starts = np.flatnonzero(np.diff(target, prepend=-1))
    shared[target[starts]] = np.add.reduceat(parts, starts, axis=0)
    return shared
