"""Map pictures: complete, readable in size, the same on every run, and rivers that follow the directions."""

import numpy as np
import pytest
from esflow.esflow_plugin.report import map_layers, maps
from esflow.esflow_plugin.report.river_lines import river_lines
from esflow.esflow_plugin.report.styling import apply_style
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtGui import QImage

CELL = 10_000.0


@pytest.fixture
def crs(qgis_app):
    return QgsCoordinateReferenceSystem("EPSG:6933")


@pytest.fixture
def raster_file(crs, tmp_path):
    """Write an array as GeoTIFF in EPSG:6933 and return its path."""

    def write(name, values, unit="m3/ha/yr"):
        path = tmp_path / name
        rows, columns = values.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((1e7, CELL, 0, 4e6, 0, -CELL))
        dataset.SetProjection(crs.toWkt())
        band = dataset.GetRasterBand(1)
        band.SetUnitType(unit)
        band.WriteArray(values)
        dataset.FlushCache()
        return path

    return write


def colours_of(path):
    """Distinct colours of a picture and their number of pixels."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bytes(data), np.uint8).reshape(image.height(), image.bytesPerLine())
    pixels = pixels[:, : 3 * image.width()].reshape(-1, 3)
    return image.width(), image.height(), dict(zip(*np.unique(pixels @ (65536, 256, 1), return_counts=True)))


def a_picture(layer, count=1):
    panels = [maps.Panel([layer], f"Panel {index}" if count > 1 else "") for index in range(count)]
    return maps.Picture("Water balance", panels, [(layer, "Supply minus demand")], "Subtitle", "Source: test")


@pytest.mark.parametrize("shape", [(20, 50), (40, 40), (60, 20)])
@pytest.mark.parametrize("count", [1, 2])
def test_a_picture_holds_the_map_in_its_colours(raster_file, tmp_path, shape, count):
    values = np.full(shape, -1000.0)
    values[:, shape[1] // 2 :] = 1000.0
    layer = map_layers.styled_raster(raster_file("balance.tif", values), "balance")
    maps.draw(a_picture(layer, count), str(tmp_path / "map.png"))
    width, height, colours = colours_of(tmp_path / "map.png")
    assert width == 1600 and 500 < height < 2500
    deficit, surplus = colours[0x7F2A0E], colours[0x0B554F]
    assert deficit > 20_000 and surplus == pytest.approx(deficit, rel=0.03)
    assert colours[0xFFFFFF] > 50_000
    ink = sum(number for colour, number in colours.items() if colour in (0x22303A, 0x66727A))
    assert ink > 1000, "title, legend, scale bar and arrow"


@pytest.mark.parametrize("shape", [(40, 40), (20, 60)])
def test_many_maps_stand_in_rows_of_equal_size(raster_file, tmp_path, shape):
    """Ten years must stay large enough to be read, and none may lie upon another."""
    values = np.full(shape, -1000.0)
    values[:, shape[1] // 2 :] = 1000.0
    layer = map_layers.styled_raster(raster_file("balance.tif", values), "balance")
    areas = []
    for count in (4, 20):
        maps.draw(a_picture(layer, count), str(tmp_path / f"{count}.png"))
        width, height, colours = colours_of(tmp_path / f"{count}.png")
        assert width == 1600
        areas.append(colours[0x7F2A0E])
    assert areas[1] == pytest.approx(5 * areas[0], rel=0.05)


def test_two_runs_draw_the_same_bytes(raster_file, tmp_path):
    path = raster_file("supply.tif", np.arange(200.0).reshape(10, 20))
    for name in ("first.png", "second.png"):
        maps.draw(a_picture(map_layers.styled_raster(path, "water_amount")), str(tmp_path / name))
    assert (tmp_path / "first.png").read_bytes() == (tmp_path / "second.png").read_bytes()


def test_a_folder_that_does_not_exist_is_told_and_nothing_is_left(raster_file, tmp_path):
    layer = map_layers.styled_raster(raster_file("supply.tif", np.ones((5, 5))), "water_amount")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(OSError, match="could not be drawn"):
        maps.draw(a_picture(layer), str(tmp_path / "missing" / "map.png"))
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_file_that_is_no_raster_is_told(qgis_app, tmp_path):
    (tmp_path / "text.tif").write_text("no raster", encoding="utf-8")
    with pytest.raises(OSError, match="text.tif"):
        map_layers.styled_raster(tmp_path / "text.tif", "water_amount")


def test_rivers_run_from_cell_to_cell_and_grow(crs):
    # Two headwaters meet in the middle of the second row and leave to the east.
    codes = np.array([[2, 4, 255], [1, 1, 0]], dtype=np.uint8)
    outflow = np.array([[1.0, 2.0, np.nan], [3.0, 6.0, 6.5]])
    geotransform = (0.0, 10.0, 0.0, 20.0, 0.0, -10.0)
    layer = river_lines(codes, outflow, geotransform, crs.toWkt(), 0.5, "m3/yr")
    lines = [(feature.attribute(0), feature.geometry().asPolyline()) for feature in layer.getFeatures()]
    amounts = [amount for amount, _ in lines]
    assert amounts == sorted(amounts) and set(amounts) == {1.0, 2.0, 3.0, 6.0}
    starts = {(amount, (line[0].x(), line[0].y())) for amount, line in lines}
    assert {(1.0, (5.0, 15.0)), (2.0, (15.0, 15.0)), (3.0, (5.0, 5.0))} <= starts
    into = [line for amount, line in lines if amount == 6.0]
    assert {(line[-1].x(), line[-1].y()) for line in into} == {(25.0, 5.0)}
    # Every stretch begins where the one above it ends.
    ends = {(line[-1].x(), line[-1].y()) for _, line in lines}
    assert (20.0, 5.0) in ends
    assert layer.crs().authid() == "EPSG:6933"


def test_brooks_below_the_minimum_are_left_out(crs):
    codes, outflow = np.array([[1, 1, 0]], dtype=np.uint8), np.array([[1.0, 2.0, 3.0]])
    layer = river_lines(codes, outflow, (0, 1, 0, 1, 0, -1), crs.toWkt(), 1.5, "m3/yr")
    assert {feature.attribute(0) for feature in layer.getFeatures()} == {2.0}
    apply_style(layer, "rivers")
    assert all("m³/yr" in item.label() for item in layer.renderer().ranges())
