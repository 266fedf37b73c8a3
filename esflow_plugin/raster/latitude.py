"""Latitudes of a grid's cell centres, for methods that need the sun's path."""

import math

import numpy as np
from osgeo import osr

from .gdal_calls import GdalError, checked

TOLERANCE_DEGREES = 1e-4
"""Largest error of an interpolated latitude: 11 m on the ground, below 1e-5 of the daily solar radiation."""

_STEPS = (32, 8)
_SAME_ROW_DEGREES = 1e-9


class Latitudes:
    """Latitude of cells by window, on the datum of the grid's own reference system."""

    def __init__(self, grid):
        self._grid = grid
        self._to_geographic = None
        if not grid.is_geographic:
            reference = grid.spatial_reference()
            geographic = reference.CloneGeogCS()
            geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            self._to_geographic = checked(osr.CoordinateTransformation, reference, geographic)

    def of(self, window):
        """Latitude in degrees, float64, north positive, NaN where the projection has no inverse.

        Shape (rows, 1) where latitude is the same along every row (degrees, cylindrical projections), otherwise
        (rows, columns). Other projections are evaluated on a lattice of cells and interpolated bilinearly where that is
        exact to TOLERANCE_DEGREES, and cell by cell elsewhere.
        """
        rows = np.arange(window.row, window.row + window.height, dtype=np.float64)
        columns = np.arange(window.column, window.column + window.width, dtype=np.float64)
        if self._to_geographic is None:
            degrees = math.degrees(self._grid.spatial_reference().GetAngularUnits())
            return (self._y(rows) * degrees)[:, None]
        corners = self._exact(rows[[0, -1]], np.array([columns[0], columns[columns.size // 2], columns[-1]]))
        if np.ptp(corners, axis=1).max() <= _SAME_ROW_DEGREES:
            return self._exact(rows, columns[:1])
        for step in _STEPS:
            interpolated = self._interpolated(rows, columns, step)
            if interpolated is not None:
                return interpolated
        return self._exact(rows, columns)

    def _y(self, rows):
        return self._grid.geotransform[3] - (rows + 0.5) * self._grid.cell_height

    def _exact(self, rows, columns):
        """Latitudes of the lattice of these rows and columns (cell numbers), shape (rows, columns)."""
        x, y = np.meshgrid(self._grid.geotransform[0] + (columns + 0.5) * self._grid.cell_width, self._y(rows))
        points = np.column_stack([x.ravel(), y.ravel()])
        try:
            found = np.array(checked(self._to_geographic.TransformPoints, points))[:, 1]
        except GdalError:
            found = np.array([self._of_point(*point) for point in points.tolist()])
        return np.where(np.isfinite(found), found, np.nan).reshape(x.shape)

    def _of_point(self, x, y):
        try:
            return checked(self._to_geographic.TransformPoint, x, y)[1]
        except GdalError:
            return math.nan

    def _interpolated(self, rows, columns, step):
        """Latitudes interpolated from every `step`-th cell, None where that is not exact enough."""
        if min(rows.size, columns.size) < 2:
            return None
        node_rows, node_columns = (np.unique(np.append(cells[::step], cells[-1])) for cells in (rows, columns))
        nodes = self._exact(node_rows, node_columns)
        middle_rows, middle_columns = ((cells[:-1] + cells[1:]) / 2 for cells in (node_rows, node_columns))
        middle = (nodes[:-1, :-1] + nodes[1:, :-1] + nodes[:-1, 1:] + nodes[1:, 1:]) / 4
        error = np.abs(middle - self._exact(middle_rows, middle_columns)).max()
        if not error <= TOLERANCE_DEGREES:
            return None
        along_rows = _interpolate(nodes, node_rows, rows)
        return _interpolate(along_rows.T, node_columns, columns).T


def _interpolate(values, nodes, cells):
    """Values given at ascending `nodes` along the first axis, linearly interpolated at `cells`."""
    lower = np.clip(np.searchsorted(nodes, cells, side="right") - 1, 0, nodes.size - 2)
    share = ((cells - nodes[lower]) / (nodes[lower + 1] - nodes[lower]))[:, None]
    return values[lower] * (1.0 - share) + values[lower + 1] * share
