"""Geometries on the grid of a run."""

import numpy as np
from qgis.core import QgsGeometry

X, Y = 500_000.0, 4_000_000.0


def wkt(kind, *points):
    return QgsGeometry.fromWkt(f"{kind}({', '.join(f'{X + x} {Y - y}' for x, y in points)})")


def box(left, top, right, bottom):
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    return QgsGeometry.fromWkt(f"POLYGON(({', '.join(f'{X + x} {Y - y}' for x, y in corners)}))")


def burnt(geometries, grid, window=None):
    from esflow.esflow_plugin.raster.grid import Window
    from esflow.esflow_plugin.raster.rasterize import burn_indices, memory_layer

    dataset, layer = memory_layer(geometries, grid)
    found = burn_indices(layer, grid, window or Window(0, 0, grid.width, grid.height))
    assert dataset is not None
    return found


def test_cells_hold_the_index_of_their_polygon(qgis_app, make_grid):
    grid = make_grid(4, 3)
    found = burnt([box(0, 0, 200, 100), QgsGeometry(), box(200, 100, 400, 300)], grid)
    np.testing.assert_array_equal(found, [[0, 0, -1, -1], [-1, -1, 2, 2], [-1, -1, 2, 2]])
    assert found.dtype == np.int32


def test_a_cell_counts_where_its_centre_lies(qgis_app, make_grid):
    grid = make_grid(4, 1)
    np.testing.assert_array_equal(burnt([box(51, 0, 249, 100)], grid), [[-1, 0, -1, -1]])
    np.testing.assert_array_equal(burnt([box(49, 0, 251, 100)], grid), [[0, 0, 0, -1]])


def test_polygons_that_share_edges_leave_no_gap_and_no_overlap(qgis_app, make_grid):
    """Slanting borders through many cells, some through their very centres."""
    grid = make_grid(60, 50)
    random = np.random.default_rng(2)
    borders = [0.0, *np.sort(random.choice(np.arange(250, 5800, 50), 6, replace=False)).tolist(), 6000.0]
    polygons = []
    for left, right in zip(borders[:-1], borders[1:]):
        lower = [max(0.0, min(6000.0, x + (0 if x in (0.0, 6000.0) else 400))) for x in (left, right)]
        corners = ((left, 0), (right, 0), (lower[1], 5000), (lower[0], 5000), (left, 0))
        polygons.append(QgsGeometry.fromWkt(f"POLYGON(({', '.join(f'{X + x} {Y - y}' for x, y in corners)}))"))
    assert (burnt(polygons, grid) >= 0).all()
    backwards = burnt(polygons[::-1], grid)
    np.testing.assert_array_equal(burnt(polygons, grid), len(polygons) - 1 - backwards)


def test_a_line_touches_every_cell_it_crosses(qgis_app, make_grid):
    from esflow.esflow_plugin.raster.rasterize import touched_cells

    across, down = wkt("LINESTRING", (50, 50), (350, 50)), wkt("LINESTRING", (50, 150), (50, 250))
    cells = touched_cells([across, down], make_grid(4, 3))
    np.testing.assert_array_equal(cells, np.array([[1, 1, 1, 1], [1, 0, 0, 0], [1, 0, 0, 0]], dtype=bool))


def test_no_geometry_touches_nothing(qgis_app, make_grid):
    from esflow.esflow_plugin.raster.rasterize import touched_cells

    assert not touched_cells([QgsGeometry()], make_grid(4, 3)).any()
