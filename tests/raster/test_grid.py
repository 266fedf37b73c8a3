"""Grids: sameness, offsets, windows, cell areas, and the rasters that are refused."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
)

pytestmark = pytest.mark.usefixtures("qgis_app")

UTM = "EPSG:32650"


def wkt(code):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    return reference.ExportToWkt()


def grid(width=10, height=8, x=500_000.0, y=4_000_000.0, cell=100.0, cell_height=None, crs=UTM):
    from esflow.esflow_plugin.raster.grid import Grid

    return Grid(width, height, (x, cell, 0.0, y, 0.0, -(cell_height or cell)), wkt(crs))


def dataset(geotransform=(500_000.0, 100.0, 0.0, 4_000_000.0, 0.0, -100.0), crs=UTM):
    made = gdal.GetDriverByName("MEM").Create("", 4, 3, 1, gdal.GDT_Byte)
    if geotransform is not None:
        made.SetGeoTransform(geotransform)
    if crs:
        made.SetProjection(wkt(crs))
    return made


# ---------------------------------------------------------------------- what is refused


def test_a_north_up_raster_is_taken_as_it_is():
    from esflow.esflow_plugin.raster.grid import Grid

    found = Grid.from_dataset(dataset(), "RAIN")
    assert (found.shape, found.size) == ((3, 4), 12)
    assert found.extent == (500_000.0, 3_999_700.0, 500_400.0, 4_000_000.0)
    assert (found.cell_width, found.cell_height) == (100.0, 100.0)


@pytest.mark.parametrize(
    "geotransform",
    [
        (500_000.0, 100.0, 5.0, 4_000_000.0, 0.0, -100.0),
        (500_000.0, 100.0, 0.0, 4_000_000.0, 5.0, -100.0),
        (500_000.0, 100.0, 0.0, 4_000_000.0, 0.0, 100.0),
        (500_000.0, -100.0, 0.0, 4_000_000.0, 0.0, -100.0),
        None,
    ],
    ids=["sheared in x", "sheared in y", "south-up", "east-west mirrored", "without position"],
)
def test_rasters_that_are_not_north_up_are_refused(geotransform):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster.grid import Grid

    with pytest.raises(InputError, match="RAIN.*not north-up.*Warp"):
        Grid.from_dataset(dataset(geotransform), "RAIN")


def test_a_raster_without_reference_system_is_refused():
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster.grid import Grid

    with pytest.raises(InputError, match="RAIN.*no coordinate reference system.*Assign projection"):
        Grid.from_dataset(dataset(crs=None), "RAIN")


# ---------------------------------------------------------------------- sameness


def test_grids_that_coincide():
    assert grid().same_as(grid())
    assert not grid().same_as(grid(width=11))
    assert not grid().same_as(grid(x=500_100.0))
    assert not grid().same_as(grid(cell=50.0))
    assert not grid().same_as(grid(crs="EPSG:32651"))


def test_ways_of_writing_one_reference_system():
    reference = osr.SpatialReference()
    reference.SetFromUserInput(UTM)
    for form in ("WKT1_ESRI", "WKT1_GDAL", "WKT2_2018"):
        other = grid()
        object.__setattr__(other, "crs_wkt", reference.ExportToWkt([f"FORMAT={form}"]))
        assert grid().same_crs(other) and other.same_crs(grid()), form


@pytest.mark.parametrize(("with_heights", "without"), [("EPSG:32650+5773", UTM), ("EPSG:4979", "EPSG:4326")])
def test_a_datum_of_heights_does_not_matter(with_heights, without):
    from esflow.esflow_plugin.raster.grid import Grid

    high = Grid.from_dataset(dataset(crs=with_heights), "DEM")
    assert high.same_as(Grid.from_dataset(dataset(crs=without), "RAIN"))
    assert high.crs.authid() == without


def test_another_extent_on_the_same_lattice():
    for columns, rows in ((3, -2), (-7, 0), (1000, 1000)):
        other = grid(width=5, height=9, x=500_000.0 + 100.0 * columns, y=4_000_000.0 - 100.0 * rows)
        assert grid().same_lattice(other) and not grid().same_as(other)
        assert grid().cell_offset(other) == pytest.approx((columns, rows), abs=1e-9)
        assert other.cell_offset(grid()) == pytest.approx((-columns, -rows), abs=1e-9)


@pytest.mark.parametrize("shift", [50.0, 25.0, 1.0, 0.2])
def test_a_shift_within_a_cell_is_another_lattice(shift):
    assert not grid().same_lattice(grid(x=500_000.0 + shift))
    assert not grid().same_lattice(grid(y=4_000_000.0 + shift))


def test_rounding_in_the_header_is_forgiven_but_drift_is_not():
    # 30 arc seconds round the world, written with ten digits: 2e-4 of a cell off at the far end.
    exact = grid(width=43_200, height=21_600, x=-180.0, y=90.0, cell=1 / 120, crs="EPSG:4326")
    rounded = grid(width=43_200, height=21_600, x=-180.0, y=90.0, cell=0.0083333333, crs="EPSG:4326")
    assert exact.same_as(rounded)
    drifting = grid(width=43_200, height=21_600, x=-180.0, y=90.0, cell=0.0083333, crs="EPSG:4326")
    assert not exact.same_cell_size(drifting)


def test_non_square_cells_are_compared_by_both_sides():
    assert not grid(cell=100.0, cell_height=50.0).same_cell_size(grid())
    assert grid(cell=100.0, cell_height=50.0).same_as(grid(cell=100.0, cell_height=50.0))


def test_overlap():
    assert grid().overlaps(grid(x=500_900.0))
    assert not grid().overlaps(grid(x=501_000.0)), "grids that touch share no area"
    assert not grid().overlaps(grid(y=4_000_800.0))


def test_centre_of_a_cell():
    assert grid().centre(2, 3) == QgsPointXY(500_350.0, 3_999_750.0)


# ---------------------------------------------------------------------- areas


def ellipsoidal_area(west, south, east, north, crs):
    """By QGIS, with edges cut so finely that parallels, which are no geodesics, are followed."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(crs), QgsCoordinateTransformContext())
    measure.setEllipsoid(QgsCoordinateReferenceSystem(crs).ellipsoidAcronym())
    along = np.linspace(west, east, 65)
    ring = [QgsPointXY(x, south) for x in along] + [QgsPointXY(x, north) for x in along[::-1]]
    return measure.measureArea(QgsGeometry.fromPolygonXY([[*ring, ring[0]]]))


@pytest.mark.parametrize("north", [84.0, 60.0, 31.0, 0.25, 0.0, -45.0, -80.0])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4490", "EPSG:4214"])
def test_geographic_cells_have_their_true_area(north, crs):
    geographic = grid(width=4, height=3, x=110.0, y=north, cell=0.25, crs=crs)
    areas = geographic.cell_area_m2()
    assert areas.shape == (3, 1)
    for row in range(3):
        top = north - 0.25 * row
        expected = ellipsoidal_area(110.0, top - 0.25, 110.25, top, crs)
        assert areas[row, 0] == pytest.approx(expected, rel=1e-6)


def test_all_geographic_cells_make_up_the_earth():
    earth = grid(width=360, height=180, x=-180.0, y=90.0, cell=1.0, crs="EPSG:4326")
    total = float(earth.cell_area_m2().sum() * earth.width)
    # The surface of the WGS 84 ellipsoid, 2 pi a^2 (1 + (1 - e^2) / e artanh e)
    a, f = 6_378_137.0, 1 / 298.257223563
    e = math.sqrt(f * (2 - f))
    assert total == pytest.approx(2 * math.pi * a**2 * (1 + (1 - e * e) / e * math.atanh(e)), rel=1e-12)


def test_areas_of_a_window_are_those_of_its_rows():
    from esflow.esflow_plugin.raster.grid import Window

    geographic = grid(width=6, height=40, x=100.0, y=60.0, cell=0.5, crs="EPSG:4326")
    window = Window(2, 17, 3, 9)
    np.testing.assert_allclose(geographic.cell_area_m2(window), geographic.cell_area_m2()[17:26], rtol=1e-14)


def test_projected_cells_in_metres_and_in_feet():
    assert grid(cell=30.0, cell_height=20.0).cell_area_m2() == pytest.approx(np.full((8, 1), 600.0))
    # California zone 5, US survey foot = 1200/3937 m
    foot = grid(cell=100.0, crs="EPSG:2229")
    assert foot.metres_per_unit == pytest.approx(1200 / 3937, rel=1e-12)
    assert foot.cell_area_m2()[0, 0] == pytest.approx((100.0 * 1200 / 3937) ** 2, rel=1e-12)
    assert not foot.is_geographic


def test_degrees_in_disguise_are_geographic():
    reference = osr.SpatialReference()
    reference.SetFromUserInput("EPSG:4807")  # Paris, in grads
    grads = grid(width=2, height=2, x=2.0, y=50.0, cell=0.5, crs="EPSG:4807")
    assert grads.is_geographic
    degrees = grid(width=2, height=2, x=2.0, y=45.0, cell=0.45, crs="EPSG:4275")  # the same datum in degrees
    np.testing.assert_allclose(grads.cell_area_m2(), degrees.cell_area_m2(), rtol=1e-9)


def test_area_distortion_tells_equal_area_from_the_rest():
    context = QgsCoordinateTransformContext()
    assert grid(crs="EPSG:6933", x=1e7, y=4e6, cell=10_000.0).area_distortion(context) == pytest.approx(1, abs=1e-3)
    # UTM in the middle of its zone: 0.9996 squared
    assert grid(x=499_500.0).area_distortion(context) == pytest.approx(0.9996**2, abs=1e-5)
    mercator = grid(x=1.2e7, y=8_399_800.0, crs="EPSG:3857")  # near 60 N: a factor of about 4
    assert mercator.area_distortion(context) == pytest.approx(4.0, rel=0.02)
    assert grid(x=100.0, y=60.0, cell=0.5, crs="EPSG:4326").area_distortion(context) == 1.0


# ---------------------------------------------------------------------- windows


@given(
    width=st.integers(1, 3000),
    height=st.integers(1, 3000),
    block_width=st.integers(1, 4000),
    block_height=st.integers(1, 4000),
)
def test_windows_cover_every_cell_once_and_keep_blocks_whole(width, height, block_width, block_height):
    from esflow.esflow_plugin.raster.grid import LARGEST_BLOCK_CELLS, WINDOW_CELLS, Grid

    windows = list(Grid(width, height, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "").windows(block_width, block_height))
    assert sum(window.width * window.height for window in windows) == width * height
    columns = sorted({window.column for window in windows})
    rows = sorted({window.row for window in windows})
    assert {(window.column, window.row) for window in windows} == {(c, r) for c in columns for r in rows}
    assert all(window.column + window.width <= width and window.row + window.height <= height for window in windows)
    assert all(column % min(block_width, width) == 0 for column in columns)
    block = min(block_width, width) * min(block_height, height)
    assert max(window.width * window.height for window in windows) <= max(WINDOW_CELLS, block)
    if block <= LARGEST_BLOCK_CELLS:
        assert all(row % min(block_height, height) == 0 for row in rows)


def test_huge_blocks_are_met_in_parts():
    from esflow.esflow_plugin.raster.grid import LARGEST_BLOCK_CELLS, Grid

    raster = Grid(50_000, 50_000, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), "")
    for block in ((50_000, 50_000), (16_384, 16_384)):
        assert max(window.width * window.height for window in raster.windows(*block)) <= LARGEST_BLOCK_CELLS


def test_a_window_indexes_the_whole_array():
    from esflow.esflow_plugin.raster.grid import Window

    cells = np.arange(80).reshape(8, 10)
    window = Window(3, 2, 4, 5)
    assert window.shape == (5, 4)
    np.testing.assert_array_equal(cells[window.slices], cells[2:7, 3:7])


def test_description_names_size_cell_corner_and_system():
    assert grid().describe() == "10 x 8 cells of 100 x 100, upper left 500000, 4000000, EPSG:32650"
