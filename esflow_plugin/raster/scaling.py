"""The scale that a file stores with a band, for values whose meaning is fixed before any scale."""

from .gdal_calls import open_raster


def band_scale(path, label, band=1):
    """(scale, offset) by which readers multiply and shift the stored numbers of a band; (1.0, 0.0) when it has none."""
    # A band outlives its dataset only at the price of a crash.
    dataset = open_raster(path, label)
    stored = dataset.GetRasterBand(band)
    scale, offset = stored.GetScale(), stored.GetOffset()
    return 1.0 if scale is None else scale, 0.0 if offset is None else offset
