"""GDAL calls fail alike with its exceptions on and off; its cache comes back to what it was."""

import numpy as np
import pytest
from osgeo import gdal


@pytest.fixture(params=[True, False], ids=["exceptions on", "exceptions off"])
def exceptions(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_a_call_that_works_passes_its_result_on(exceptions, make_raster):
    from esflow.esflow_plugin.raster.gdal_calls import checked

    dataset = checked(gdal.Open, make_raster("a", [[1.0]]))
    assert dataset.RasterCount == 1
    assert checked(dataset.GetRasterBand(1).ReadAsArray, 0, 0, 1, 1)[0, 0] == 1.0


def test_a_call_that_fails_raises_with_gdal_s_words(exceptions, make_raster, capfd):
    from esflow.esflow_plugin.raster.gdal_calls import GdalError, checked

    with pytest.raises(GdalError, match="no/such"):
        checked(gdal.Open, "/no/such/file.tif")
    dataset = checked(gdal.Open, make_raster("a", [[1.0]]))
    with pytest.raises(GdalError, match="out of range"):
        checked(dataset.GetRasterBand(1).ReadAsArray, 5, 5, 1, 1)
    assert capfd.readouterr().err == "", "the message is in the exception, not on the screen"


def test_error_codes_count_as_failures():
    from esflow.esflow_plugin.raster.gdal_calls import GdalError, checked

    assert checked(lambda: 0) == 0
    for failure in (None, 3):
        with pytest.raises(GdalError):
            checked(lambda failure=failure: failure)


def test_the_cache_comes_back_even_when_runs_overlap():
    from esflow.esflow_plugin.raster.gdal_calls import BoundedCache

    before = gdal.GetCacheMax()
    first, second = BoundedCache(), BoundedCache()
    first.limit(16 << 20)
    assert gdal.GetCacheMax() == 16 << 20
    second.limit(40 << 20)
    assert gdal.GetCacheMax() == 40 << 20
    first.release()
    assert gdal.GetCacheMax() == 40 << 20
    second.release()
    second.release()
    assert gdal.GetCacheMax() == before


def test_the_cache_never_grows_beyond_the_user_s_own_limit():
    from esflow.esflow_plugin.raster.gdal_calls import BoundedCache

    before = gdal.GetCacheMax()
    gdal.SetCacheMax(8 << 20)
    cache = BoundedCache()
    cache.limit(64 << 20)
    assert gdal.GetCacheMax() == 8 << 20
    cache.release()
    assert gdal.GetCacheMax() == 8 << 20
    gdal.SetCacheMax(before)


def test_a_file_without_bands_is_told(tmp_path, make_raster):
    """A GeoPackage with two rasters does not say which one is meant."""
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster.gdal_calls import open_raster

    path = str(tmp_path / "two.gpkg")
    source = gdal.Open(make_raster("a", np.ones((300, 300)), kind="Byte"))
    for table in ("first", "second"):
        options = [f"RASTER_TABLE={table}", *(["APPEND_SUBDATASET=YES"] if table == "second" else [])]
        copy = gdal.GetDriverByName("GPKG").CreateCopy(path, source, options=options)
        copy = None
    assert copy is None
    with pytest.raises(InputError, match="RAIN.*no raster band.*sublayer"):
        open_raster(path, "RAIN")
    assert open_raster(f"GPKG:{path}:second", "RAIN").RasterCount > 0
