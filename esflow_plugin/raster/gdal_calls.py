"""GDAL calls that fail the same way whether or not GDAL raises: QGIS 3.22 leaves its exceptions off, later ones on."""

import threading

from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, InputError


class GdalError(RuntimeError):
    """GDAL could not read or write; the text is GDAL's own."""


class BoundedCache:
    """Keeps GDAL's block cache small while a run lasts; runs in several threads share the largest limit asked for."""

    _lock = threading.Lock()
    _limits = {}
    _before = None

    def limit(self, size):
        """Bound the cache to `size` bytes until `release`."""
        with self._lock:
            if not self._limits:
                BoundedCache._before = gdal.GetCacheMax()
            self._limits[id(self)] = size
            gdal.SetCacheMax(min(self._before, max(self._limits.values())))

    def release(self):
        """Take this run's bound away; the last one restores what was before."""
        with self._lock:
            if self._limits.pop(id(self), None) is not None:
                gdal.SetCacheMax(min(self._before, max(self._limits.values())) if self._limits else self._before)


def checked(call, *arguments, **keywords):
    """Call GDAL and raise GdalError on None, an error code or an exception alike."""
    gdal.ErrorReset()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        result = call(*arguments, **keywords)
        message = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() >= gdal.CE_Failure else ""
    except RuntimeError as error:
        raise GdalError(_one_line(str(error))) from error
    finally:
        gdal.PopErrorHandler()
    if result is None or (isinstance(result, int) and result != 0) or message:
        raise GdalError(_one_line(message or gdal.GetLastErrorMsg()))
    return result


def _one_line(text):
    """Newer GDAL breaks its messages over lines."""
    return " ".join(text.split())


def open_raster(path, label):
    """Open a raster for reading; InputError names the parameter `label` when the file is not a raster."""
    try:
        dataset = checked(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    except GdalError as error:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: cannot open “{path}” as a raster ({reason}). Choose a raster file."),
            label=label,
            path=path,
            reason=error,
        ) from error
    if dataset.RasterCount == 0:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: “{path}” holds no raster band. Choose a raster file or a sublayer."),
            label=label,
            path=path,
        )
    return dataset
