"""Latitudes of cells against published projection formulas."""

import math

import numpy as np
import pytest
from osgeo import osr

SPHERE_RADIUS = 6371007.181
WGS84_A, WGS84_E2 = 6378137.0, 0.00669437999014


@pytest.fixture
def grid_of():
    from esflow.esflow_plugin.raster.grid import Grid

    def make(system, width, height, geotransform):
        reference = osr.SpatialReference()
        reference.SetFromUserInput(system)
        return Grid(width, height, geotransform, reference.ExportToWkt())

    return make


@pytest.fixture
def latitudes():
    from esflow.esflow_plugin.raster.grid import Window
    from esflow.esflow_plugin.raster.latitude import Latitudes

    return lambda grid, *window: Latitudes(grid).of(
        Window(*window) if window else Window(0, 0, grid.width, grid.height)
    )


def test_degrees_are_the_rows_centres(grid_of, latitudes):
    grid = grid_of("EPSG:4326", 5, 4, (100.0, 0.5, 0.0, 31.0, 0.0, -0.5))
    np.testing.assert_allclose(latitudes(grid), [[30.75], [30.25], [29.75], [29.25]], rtol=1e-15)
    np.testing.assert_allclose(latitudes(grid, 2, 1, 3, 2), [[30.25], [29.75]], rtol=1e-15)


def test_cylindrical_equal_area_has_one_latitude_a_row(grid_of, latitudes):
    # Snyder 1987, eq. 10-26 to 10-28 with standard parallel 30 degrees: y = a q / (2 k0), solved for q's latitude.
    grid = grid_of("EPSG:6933", 40, 3, (8_640_000.0, 10_000.0, 0.0, 4_350_000.0, 0.0, -10_000.0))
    found = latitudes(grid)
    assert found.shape == (3, 1)
    for row, latitude in enumerate(found[:, 0]):
        y = 4_345_000.0 - 10_000.0 * row
        assert _authalic_q(latitude) * WGS84_A / (2.0 * _scale(30.0)) == pytest.approx(y, abs=0.01)


def test_sinusoidal_follows_the_meridian(grid_of, latitudes):
    # Sphere: y = R phi, whatever x (Snyder 1987, eq. 30-1).
    text = f"+proj=sinu +R={SPHERE_RADIUS} +units=m +no_defs"
    grid = grid_of(text, 30, 20, (1_000_000.0, 1000.0, 0.0, 5_000_000.0, 0.0, -1000.0))
    y = 5_000_000.0 - (np.arange(20) + 0.5) * 1000.0
    np.testing.assert_allclose(latitudes(grid)[:, 0], np.degrees(y / SPHERE_RADIUS), rtol=1e-12)


@pytest.mark.parametrize(("cell", "width", "height"), [(1000.0, 300, 200), (30_000.0, 150, 120), (1000.0, 1, 50)])
def test_azimuthal_equal_area_cell_by_cell(grid_of, latitudes, cell, width, height):
    # Sphere, centre 30 N 105 E (Snyder 1987, eq. 20-14, 20-18): sin phi = cos c sin phi1 + y sin c cos phi1 / rho.
    text = f"+proj=laea +lat_0=30 +lon_0=105 +R={SPHERE_RADIUS} +units=m +no_defs"
    left, top = -cell * width / 3, cell * height / 2
    grid = grid_of(text, width, height, (left, cell, 0.0, top, 0.0, -cell))
    x = left + (np.arange(width) + 0.5) * cell
    y = (top - (np.arange(height) + 0.5) * cell)[:, None]
    rho = np.hypot(x, y)
    c = 2.0 * np.arcsin(rho / (2.0 * SPHERE_RADIUS))
    sine = np.cos(c) * 0.5 + y * np.sin(c) * math.cos(math.radians(30.0)) / rho
    np.testing.assert_allclose(
        np.broadcast_to(latitudes(grid), sine.shape), np.degrees(np.arcsin(sine)), rtol=0, atol=1e-4
    )


@pytest.fixture(params=[False, True], ids=["error codes", "exceptions"])
def gdal_errors(request):
    before = osr.GetUseExceptions()
    (osr.UseExceptions if request.param else osr.DontUseExceptions)()
    yield
    (osr.UseExceptions if before else osr.DontUseExceptions)()


def test_outside_the_projection_there_is_no_latitude(grid_of, latitudes, gdal_errors):
    # Mollweide: the corners of the sheet lie outside the ellipse.
    grid = grid_of("ESRI:54009", 36, 18, (-18_000_000.0, 1_000_000.0, 0.0, 9_000_000.0, 0.0, -1_000_000.0))
    found = latitudes(grid)
    assert found.shape == (18, 36)
    assert np.isnan(found[0, 0])
    assert found[8, 18] == pytest.approx(4.04, abs=0.05)
    assert np.isfinite(found[:, 18]).all()
    assert (np.diff(found[:, 18]) < 0).all()


def _authalic_q(latitude):
    e = math.sqrt(WGS84_E2)
    s = math.sin(math.radians(latitude))
    return (1 - WGS84_E2) * (s / (1 - WGS84_E2 * s * s) - math.log((1 - e * s) / (1 + e * s)) / (2 * e))


def _scale(standard_parallel):
    phi = math.radians(standard_parallel)
    return math.cos(phi) / math.sqrt(1 - WGS84_E2 * math.sin(phi) ** 2)
