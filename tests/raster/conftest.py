"""Rasters made on the spot, with everything that a file can say about its cells."""

import numpy as np
import pytest
from osgeo import gdal, osr

UTM = "EPSG:32650"


def wkt(code):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    return reference.ExportToWkt()


@pytest.fixture
def make_raster(qgis_app, tmp_path):
    """Function: write `values` (rows, columns) or (bands, rows, columns) as they are and return the path.

    kind: GDAL's name of a type; nodata, scale, offset, unit: one for all bands or a list; mask: a mask band; alpha: a
    further band; origin: upper left corner; cell: width (and height); options: of the GeoTIFF driver.
    """

    def make(
        name,
        values,
        kind="Float32",
        nodata=None,
        scale=None,
        offset=None,
        unit=None,
        mask=None,
        alpha=None,
        crs=UTM,
        origin=(500_000.0, 4_000_000.0),
        cell=100.0,
        options=(),
    ):
        bands = np.asarray(values)
        bands = bands if bands.ndim == 3 else bands[None]
        extra = [] if alpha is None else [np.asarray(alpha)]
        path = str(tmp_path / f"{name}.tif")
        creation = [*options, *(["ALPHA=YES"] if extra else [])]
        dataset = gdal.GetDriverByName("GTiff").Create(
            path, bands.shape[2], bands.shape[1], len(bands) + len(extra), gdal.GetDataTypeByName(kind), creation
        )
        width, height = cell if isinstance(cell, tuple) else (cell, cell)
        dataset.SetGeoTransform((origin[0], width, 0.0, origin[1], 0.0, -height))
        dataset.SetProjection(wkt(crs))
        for index, cells in enumerate([*bands, *extra], start=1):
            band = dataset.GetRasterBand(index)
            band.WriteArray(cells)
            if index > len(bands):
                band.SetColorInterpretation(gdal.GCI_AlphaBand)
                continue
            for value, setter in (
                (nodata, band.SetNoDataValue),
                (scale, band.SetScale),
                (offset, band.SetOffset),
                (unit, band.SetUnitType),
            ):
                value = value[index - 1] if isinstance(value, list) else value
                if value is not None:
                    setter(value)
        if mask is not None:
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.asarray(mask, dtype=np.uint8))
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        dataset.FlushCache()
        dataset = None
        return path

    return make


@pytest.fixture
def open_source(make_raster):
    """Function: make a raster as `make_raster` does and open it; kind_of_values: name of a Kind."""
    from esflow.esflow_plugin.raster.source import Kind, RasterSource

    def opened(name, values, kind_of_values="INTENSIVE", band=1, **keywords):
        return RasterSource(make_raster(name, values, **keywords), name.upper(), band, Kind[kind_of_values])

    return opened


@pytest.fixture
def cells_of():
    """Function: all cells of a source on its grid as float64, NaN where invalid; read in windows of `step` cells."""
    from esflow.esflow_plugin.raster.grid import Window

    def cells(source, step=None):
        grid = source.grid
        result = np.full(grid.shape, np.nan)
        step = step or max(grid.shape)
        for row in range(0, grid.height, step):
            for column in range(0, grid.width, step):
                window = Window(column, row, min(step, grid.width - column), min(step, grid.height - row))
                values, valid = source.read(window)
                assert values.shape == valid.shape == window.shape and valid.dtype == bool
                result[window.slices] = np.where(valid, values, np.nan)
        return result

    return cells


@pytest.fixture
def make_grid():
    """Function: a Grid; extent by origin, size and cell."""
    from esflow.esflow_plugin.raster.grid import Grid

    def make(width, height, origin=(500_000.0, 4_000_000.0), cell=100.0, crs=UTM):
        cell_width, cell_height = cell if isinstance(cell, tuple) else (cell, cell)
        return Grid(width, height, (origin[0], cell_width, 0.0, origin[1], 0.0, -cell_height), wkt(crs))

    return make
