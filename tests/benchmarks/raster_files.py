"""GeoTIFFs of the generated inputs: uncompressed, tiled, on one projected grid."""

import numpy as np
from osgeo import gdal, osr

WEST, NORTH, EPSG = 300000.0, 4500000.0, 32650
NODATA = -9999.0
ROWS_A_BLOCK = 512


def create(path, shape, cell_size_m, data_type=gdal.GDT_Float32, nodata=NODATA, bands=1):
    """A new GeoTIFF of ``shape`` (rows, columns), ready to be written."""
    gdal.UseExceptions()
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    raster = gdal.GetDriverByName("GTiff").Create(str(path), shape[1], shape[0], bands, data_type, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((WEST, cell_size_m, 0.0, NORTH, 0.0, -cell_size_m))
    raster.GetRasterBand(1).SetNoDataValue(nodata)
    return raster


def row_blocks(rows):
    """(first row, row behind the last) of each block."""
    return ((start, min(rows, start + ROWS_A_BLOCK)) for start in range(0, rows, ROWS_A_BLOCK))


def write(path, values, valid, cell_size_m):
    """Write values as float32 where ``valid``, NODATA elsewhere; return the path as text."""
    raster = create(path, values.shape, cell_size_m)
    for start, stop in row_blocks(values.shape[0]):
        block = values[start:stop].astype(np.float32)
        block[~valid[start:stop]] = NODATA
        raster.GetRasterBand(1).WriteArray(block, 0, start)
    return str(path)
