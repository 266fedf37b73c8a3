"""Raster outputs that appear only when they are complete."""

import os

import numpy as np
from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from ..pending import PendingFile
from .gdal_calls import GdalError, checked
from .units import UNIT_ITEM

NODATA = float(np.finfo(np.float32).min)
CLASS_NODATA = 255
DEFAULT_CREATION_OPTIONS = ("COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER")
# A virtual raster holds no cells; the others change them.
_UNFIT_DRIVERS = ("VRT", "JPEG", "JP2OpenJPEG", "JP2ECW", "JP2KAK", "WEBP")
_GDAL_TYPES = {np.uint8: gdal.GDT_Byte, np.float32: gdal.GDT_Float32, np.float64: gdal.GDT_Float64}


class RasterOutput:
    """A raster that is written by blocks in a hidden folder beside its target; `pending` gives it the target's name.

    Float32 with nodata -3.4e38 for quantities, Byte with nodata 255 for classes and direction codes; `double` makes it
    Float64, for cells whose sum must be exact to more than 1e-7. bands: list of (description, unit) pairs. metadata:
    ESFLOW_* items for the file. mostly_zero: without the predictor, which helps smooth fields and hinders sparse ones.
    """

    def __init__(
        self,
        path,
        grid,
        bands,
        metadata,
        classes=False,
        creation_options=(),
        tiled=False,
        double=False,
        mostly_zero=False,
    ):
        self._classes = classes
        self._cell_type = np.uint8 if classes else np.float64 if double else np.float32
        self._driver_name = driver_for(path, _GDAL_TYPES[self._cell_type])
        self._creation_options = tuple(creation_options)
        self.pending = PendingFile(path)
        self._dataset = None
        own_options = self._driver_name == "GTiff" and creation_options
        options = list(creation_options if own_options else DEFAULT_CREATION_OPTIONS)
        if not own_options and not classes and not mostly_zero:
            options.append("PREDICTOR=3")
        if tiled and not any(option.upper().startswith("TILED") for option in options):
            options += ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
        self._written = self.pending.path if self._driver_name == "GTiff" else self.pending.path + ".tif"
        try:
            self._dataset = checked(
                gdal.GetDriverByName("GTiff").Create,
                self._written,
                grid.width,
                grid.height,
                len(bands),
                _GDAL_TYPES[self._cell_type],
                options=options,
            )
        except GdalError as error:
            self.discard()
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "Cannot write “{path}” ({reason}). Choose another file or other creation options."
                ),
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
            cells = np.where(valid, values, CLASS_NODATA).astype(self._cell_type)
        else:
            with np.errstate(over="ignore", invalid="ignore"):
                cells = values.astype(self._cell_type)
            np.copyto(cells, self._cell_type(NODATA), where=~valid)
            self._refuse_infinite(cells, values)
        checked(self._dataset.GetRasterBand(band).WriteArray, cells, window.column, window.row)

    def _refuse_infinite(self, cells, values):
        wrong = ~np.isfinite(cells)
        if wrong.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "A cell of “{path}” would be {value:g}, which cells of a raster cannot hold. Check the inputs for "
                    "far too large values, and their units.",
                ),
                path=self.pending.target,
                value=float(values[wrong][0]),
            )

    def finish(self):
        """Write everything to disk in the hidden folder; GdalError when that fails, such as on a full disk."""
        dataset, self._dataset = [self._dataset], None
        checked(_close, dataset)
        if self._driver_name != "GTiff":
            driver = gdal.GetDriverByName(self._driver_name)
            source = checked(gdal.Open, self._written)
            options = list(self._creation_options)
            copy = [checked(driver.CreateCopy, self.pending.path, source, 1, options=options)]
            checked(_close, copy)
            source = None
            os.remove(self._written)

    def discard(self):
        """Remove whatever was written beside the target."""
        self._dataset = None
        self.pending.discard()


def _close(holder):
    """Write and close the dataset in a list of one, whose last reference this must be: closing may fail as well."""
    failure = holder[0].FlushCache()
    holder.clear()
    return failure or holder


def driver_for(path, data_type=gdal.GDT_Float32):
    """GDAL's driver for an output file; InputError for a format that cannot be made or not hold the cells exactly."""
    from qgis.core import QgsRasterFileWriter

    extension = os.path.splitext(path)[1].lstrip(".").lower() or "tif"
    name = QgsRasterFileWriter.driverForExtension(extension)
    driver = gdal.GetDriverByName(name) if name else None
    can_write = driver is not None and (
        driver.GetMetadataItem("DCAP_CREATE") or driver.GetMetadataItem("DCAP_CREATECOPY")
    )
    types = (driver.GetMetadataItem("DMD_CREATIONDATATYPES") or "").split() if can_write else []
    if gdal.GetDataTypeName(data_type) not in types or name in _UNFIT_DRIVERS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Cannot write “{path}”: “.{extension}” cannot hold this raster's numbers exactly. Choose .tif or "
                "another raster format.",
            ),
            path=path,
            extension=extension,
        )
    return name
