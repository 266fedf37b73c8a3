"""Raster outputs that appear only when they are complete."""

import os

import numpy as np
from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .gdal_calls import GdalError, checked
from .units import UNIT_ITEM

NODATA = float(np.finfo(np.float32).min)
CLASS_NODATA = 255
DEFAULT_CREATION_OPTIONS = ("COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER")


class RasterOutput:
    """A raster that is written beside its target by blocks and takes the target's name in `commit`.

    Float32 with nodata -3.4e38 for quantities, Byte with nodata 255 for classes and direction codes.
    bands: list of (description, unit) pairs. metadata: ESFLOW_* items for the file.
    """

    def __init__(self, path, grid, bands, metadata, classes=False, creation_options=(), tiled=False):
        self.path = path
        self._classes = classes
        self._driver_name = _driver_for(path)
        self._creation_options = tuple(creation_options)
        folder, name = os.path.split(os.path.abspath(path))
        self._part = os.path.join(folder, f".{name}.{os.getpid()}.part.tif")
        self._ready = None
        options = list(self._creation_options) if self._driver_name == "GTiff" and creation_options else []
        options = options or list(DEFAULT_CREATION_OPTIONS)
        if tiled and not any(option.upper().startswith("TILED") for option in options):
            options += ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
        data_type = gdal.GDT_Byte if classes else gdal.GDT_Float32
        try:
            self._dataset = checked(
                gdal.GetDriverByName("GTiff").Create,
                self._part,
                grid.width,
                grid.height,
                len(bands),
                data_type,
                options=options,
            )
        except GdalError as error:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "Cannot write “{path}” ({reason}). Choose a folder you may write to."),
                path=path,
                reason=error,
            ) from error
        self._dataset.SetGeoTransform(grid.geotransform)
        self._dataset.SetProjection(grid.crs_wkt)
        self._dataset.SetMetadata({key: str(value) for key, value in metadata.items()})
        for index, (description, unit) in enumerate(bands, start=1):
            band = self._dataset.GetRasterBand(index)
            band.SetNoDataValue(CLASS_NODATA if classes else NODATA)
            band.SetDescription(description)
            if unit:
                band.SetUnitType(unit)
                band.SetMetadataItem(UNIT_ITEM, unit)

    def write(self, window, values, valid, band=1):
        """Write a window: values (rows, columns), `valid` True where they are data."""
        if self._classes:
            cells = np.where(valid, values, CLASS_NODATA).astype(np.uint8)
        else:
            cells = values.astype(np.float32)
            np.copyto(cells, np.float32(NODATA), where=~valid)
        checked(self._dataset.GetRasterBand(band).WriteArray, cells, window.column, window.row)

    def finish(self):
        """Flush everything to disk beside the target; nothing has the target's name yet."""
        checked(_flush, self._dataset)
        self._dataset = None
        self._ready = self._part
        if self._driver_name != "GTiff":
            copy = self._part[: -len(".tif")] + os.path.splitext(self.path)[1]
            source = checked(gdal.Open, self._part)
            target = checked(
                gdal.GetDriverByName(self._driver_name).CreateCopy,
                copy,
                source,
                0,
                options=list(self._creation_options),
            )
            checked(_flush, target)
            target = source = None
            os.remove(self._part)
            self._ready = copy

    def commit(self):
        """Give the finished file its name, replacing an older one."""
        for suffix in _side_files(self._ready):
            os.replace(self._ready + suffix, self.path + suffix)
        if not os.path.exists(self._ready + ".aux.xml") and os.path.exists(self.path + ".aux.xml"):
            os.remove(self.path + ".aux.xml")
        os.replace(self._ready, self.path)

    def discard(self):
        """Remove whatever was written beside the target."""
        self._dataset = None
        for path in {self._part, self._ready} - {None}:
            for suffix in ["", *_side_files(path)]:
                if os.path.exists(path + suffix):
                    os.remove(path + suffix)


def _flush(dataset):
    """FlushCache returns nothing on older GDAL, an error code on newer ones; errors raise through `checked`."""
    dataset.FlushCache()
    return dataset


def _side_files(path):
    return [suffix for suffix in (".aux.xml",) if os.path.exists(path + suffix)]


def _driver_for(path):
    """GDAL's driver for an output file; InputError for a format that cannot be made."""
    from qgis.core import QgsRasterFileWriter

    extension = os.path.splitext(path)[1].lstrip(".").lower() or "tif"
    name = QgsRasterFileWriter.driverForExtension(extension)
    driver = gdal.GetDriverByName(name) if name else None
    can_write = driver is not None and (
        driver.GetMetadataItem("DCAP_CREATE") or driver.GetMetadataItem("DCAP_CREATECOPY")
    )
    if not can_write or name == "VRT":
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Cannot write a raster as “.{extension}”. Choose .tif or another raster format."
            ),
            extension=extension,
        )
    return name
