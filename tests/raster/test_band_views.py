"""Bands that share one open file, and rasters that end before the run's grid does."""

import numpy as np
import pytest
from osgeo import gdal, osr

NAN = np.nan


@pytest.fixture
def source_of(tmp_path):
    from esflow.esflow_plugin.raster.source import Kind, RasterSource

    def make(name, values, kind=Kind.INTENSIVE, nodata=None, left=1e6):
        bands = np.asarray(values)
        is_float = np.issubdtype(bands.dtype, np.floating)
        path = str(tmp_path / f"{name}.tif")
        data_type = gdal.GDT_Float32 if is_float else gdal.GDT_Byte
        dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], len(bands), data_type)
        reference = osr.SpatialReference()
        reference.SetFromUserInput("EPSG:6933")
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((left, 100.0, 0.0, 4e6, 0.0, -100.0))
        for index, cells in enumerate(bands, start=1):
            band = dataset.GetRasterBand(index)
            band.WriteArray(cells)
            band.SetUnitType(f"unit {index}")
            if nodata is not None:
                band.SetNoDataValue(nodata)
        dataset.FlushCache()
        dataset = None
        return RasterSource(path, name, 1, kind)

    return make


@pytest.fixture
def cells_of():
    from esflow.esflow_plugin.raster.grid import Window

    def cells(source):
        values, valid = source.read(Window(0, 0, source.grid.width, source.grid.height))
        return np.where(valid, values, NAN)

    return cells


def test_bands_follow_to_another_grid(source_of, cells_of):
    source = source_of("two", [[[1.0, 2.0]], [[3.0, 4.0]]])
    np.testing.assert_array_equal(cells_of(source.band(2)), [[3, 4]])
    assert source.band(2).unit_text == "unit 2"
    source.bring_to(source_of("wide", [[[0.0, 0.0, 0.0]]], left=1e6 - 100).grid)
    np.testing.assert_array_equal(cells_of(source), [[NAN, 1, 2]])
    np.testing.assert_array_equal(cells_of(source.band(2)), [[NAN, 3, 4]])


@pytest.mark.parametrize("nodata", [None, 0, 255])
def test_outside_a_whole_number_raster_is_no_data(source_of, cells_of, nodata):
    from esflow.esflow_plugin.raster.source import Kind

    source = source_of("codes", np.array([[[3, 4]]]), Kind.CLASSES, nodata)
    source.bring_to(source_of("wide", [[[0.0, 0.0, 0.0]]]).grid)
    np.testing.assert_array_equal(cells_of(source), [[3, 4, NAN]])
