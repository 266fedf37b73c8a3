"""Vector geometries on the grid of a run."""

import numpy as np
from osgeo import gdal, ogr

from .gdal_calls import checked


def memory_layer(geometries, grid):
    """An OGR layer in memory with field `value` holding each geometry's index; empty geometries are left out.

    Returns (dataset, layer); keep both: the layer dies with its dataset.
    """
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    dataset = driver.CreateDataSource("geometries")
    layer = dataset.CreateLayer("geometries", grid.spatial_reference(), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    for index, geometry in enumerate(geometries):
        if geometry.isEmpty():
            continue
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", index)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(geometry.asWkb())))
        layer.CreateFeature(feature)
    return dataset, layer


def burn_indices(layer, grid, window):
    """Index of the geometry that holds each cell's centre in a window, int32, -1 where none does."""
    target = _memory_raster(grid, window, gdal.GDT_Int32)
    band = target.GetRasterBand(1)
    band.Fill(-1)
    x, step_x, _, y, _, step_y = target.GetGeoTransform()
    # Without it every vertex of every geometry is looked at again for every window.
    layer.SetSpatialFilterRect(x, y + window.height * step_y, x + window.width * step_x, y)
    checked(gdal.RasterizeLayer, target, [1], layer, options=["ATTRIBUTE=value"])
    return checked(band.ReadAsArray).astype(np.int32)


def overlapping_share(layer, grid, samples=1000):
    """Share (0..1) of the covered area that lies in more than one geometry, at samples x samples points of the grid."""
    columns, rows = min(grid.width, samples), min(grid.height, samples)
    target = checked(gdal.GetDriverByName("MEM").Create, "", columns, rows, 1, gdal.GDT_UInt16)
    xmin, ymin, xmax, ymax = grid.extent
    target.SetGeoTransform((xmin, (xmax - xmin) / columns, 0.0, ymax, 0.0, (ymin - ymax) / rows))
    target.SetProjection(grid.crs_wkt)
    layer.SetSpatialFilter(None)
    checked(gdal.RasterizeLayer, target, [1], layer, burn_values=[1], options=["MERGE_ALG=ADD"])
    count = checked(target.GetRasterBand(1).ReadAsArray)
    covered = np.count_nonzero(count)
    return np.count_nonzero(count > 1) / covered if covered else 0.0


def touched_cells(geometries, grid):
    """Bool array of the whole grid: cells that a line or polygon touches."""
    dataset, layer = memory_layer(geometries, grid)
    target = _memory_raster(grid, None, gdal.GDT_Byte)
    band = target.GetRasterBand(1)
    checked(gdal.RasterizeLayer, target, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    cells = checked(band.ReadAsArray).astype(bool)
    del layer, dataset
    return cells


def _memory_raster(grid, window, data_type):
    column, row = (0, 0) if window is None else (window.column, window.row)
    width, height = (grid.width, grid.height) if window is None else (window.width, window.height)
    target = checked(gdal.GetDriverByName("MEM").Create, "", width, height, 1, data_type)
    x, step_x, _, y, _, step_y = grid.geotransform
    target.SetGeoTransform((x + column * step_x, step_x, 0.0, y + row * step_y, 0.0, step_y))
    target.SetProjection(grid.crs_wkt)
    return target
