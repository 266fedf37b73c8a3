"""Where points of one grid lie on another one, in whatever reference systems the two are."""

import math

import numpy as np
from numpy.polynomial import chebyshev
from osgeo import osr

from .gdal_calls import GdalError, checked

TOLERANCE_CELLS = 1e-3
"""Largest error of a position, in cells of the grid it lies on: a tenth of what GDAL's own warper allows by default."""

_NODES = 9
_FEW_POINTS = 4096


class Positions:
    """Columns and rows on grid `onto` (floats, cell centres at .5) of points spread evenly over cells of `grid`.

    Between reference systems a polynomial through exactly transformed points is used where further exactly transformed
    points prove it, on ever smaller pieces; where none does, every point is transformed.
    """

    def __init__(self, grid, onto):
        self._grid = grid
        self._onto = onto
        self._transform = None
        self._turn = None
        if not grid.same_crs(onto):
            references = grid.spatial_reference(), onto.spatial_reference()
            self._transform = checked(osr.CoordinateTransformation, *references)
        if onto.is_geographic:
            degrees = math.degrees(onto.spatial_reference().GetAngularUnits())
            self._turn = 360.0 / degrees / onto.cell_width

    def of(self, window, points_per_side=1):
        """Columns and rows, float64 arrays (rows x points, columns x points) of a window; NaN where there is no place.

        Every cell has points_per_side x points_per_side points at the centres of equal parts.
        """
        across = window.column + (np.arange(window.width * points_per_side) + 0.5) / points_per_side
        down = window.row + (np.arange(window.height * points_per_side) + 0.5) / points_per_side
        columns, rows = self._straight(across, down) if self._transform is None else self._through(across, down)
        if self._turn is not None:
            # A longitude is on the raster whether it is written as -170 or as 190 degrees.
            columns = np.where((columns >= 0) & (columns < self._onto.width), columns, columns % self._turn)
        return columns, rows

    def edges(self, window):
        """Columns and rows of the edges of a window's cells, ascending; both grids must share a reference system."""
        across = window.column + np.arange(window.width + 1)
        down = window.row + np.arange(window.height + 1)
        return self._cells(*self._map(across, down))

    def _map(self, across, down):
        x, step_x, _, y, _, step_y = self._grid.geotransform
        return x + across * step_x, y + down * step_y

    def _cells(self, x, y):
        left, step_x, _, top, _, step_y = self._onto.geotransform
        return (x - left) / step_x, (y - top) / step_y

    def _straight(self, across, down):
        columns, rows = self._cells(*self._map(across, down))
        shape = down.size, across.size
        return np.broadcast_to(columns, shape), np.broadcast_to(rows[:, None], shape)

    def _exact(self, across, down):
        """Positions of the lattice of `across` x `down`, each point transformed by itself."""
        x, y = np.meshgrid(*self._map(across, down))
        points = np.column_stack([x.ravel(), y.ravel()])
        try:
            found = np.array(checked(self._transform.TransformPoints, points))[:, :2]
        except GdalError:
            found = np.array([self._point(*point) for point in points.tolist()])
        found[~np.isfinite(found).all(axis=1)] = np.nan
        columns, rows = self._cells(found[:, 0], found[:, 1])
        return columns.reshape(x.shape), rows.reshape(x.shape)

    def _point(self, x, y):
        try:
            return checked(self._transform.TransformPoint, x, y)[:2]
        except GdalError:
            return math.nan, math.nan

    def _through(self, across, down):
        if across.size * down.size <= _NODES**2:
            return self._exact(across, down)
        found = self._polynomial(across, down)
        if found is None and across.size * down.size <= _FEW_POINTS:
            found = self._exact(across, down)
        if found is not None:
            return found
        wide = across.size >= down.size
        if wide:
            middle = across.size // 2
            parts = self._through(across[:middle], down), self._through(across[middle:], down)
        else:
            middle = down.size // 2
            parts = self._through(across, down[:middle]), self._through(across, down[middle:])
        return tuple(np.concatenate(pair, axis=1 if wide else 0) for pair in zip(*parts))

    def _polynomial(self, across, down):
        """Positions by Chebyshev polynomials through _NODES x _NODES points; None where they are not good enough."""
        nodes = chebyshev.chebpts1(_NODES)
        # The ends of the range and points between the nodes tell most about the error.
        tests = np.linspace(-1.0, 1.0, _NODES - 1)
        known = self._exact(_within(across, nodes), _within(down, nodes))
        wanted = self._exact(_within(across, tests), _within(down, tests))
        if all(np.isnan(values).all() for values in (*known, *wanted)):
            return tuple(np.full((down.size, across.size), np.nan) for _ in range(2))
        if self._turn is not None:
            known, wanted = ((_near(columns, known[0][0, 0], self._turn), rows) for columns, rows in (known, wanted))
        fit = np.linalg.inv(chebyshev.chebvander(nodes, _NODES - 1))
        coefficients = [fit @ values @ fit.T for values in known]
        for found, exact in zip(coefficients, wanted):
            if not np.abs(_evaluate(found, tests, tests) - exact).max() <= TOLERANCE_CELLS:
                return None
        return tuple(_evaluate(found, _unit(down), _unit(across)) for found in coefficients)


def _near(values, reference, turn):
    """The same longitudes, each written within half a turn of the reference."""
    return reference + (values - reference + turn / 2) % turn - turn / 2


def _evaluate(coefficients, down, across):
    degree = coefficients.shape[0] - 1
    return chebyshev.chebvander(down, degree) @ coefficients @ chebyshev.chebvander(across, degree).T


def _within(cells, unit):
    """Positions between the first and the last of `cells` for numbers in -1..1."""
    return cells[0] + (unit + 1.0) / 2.0 * (cells[-1] - cells[0])


def _unit(cells):
    return np.linspace(-1.0, 1.0, cells.size) if cells.size > 1 else np.zeros(1)
