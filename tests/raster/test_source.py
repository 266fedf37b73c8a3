"""What counts as data, and what a band's numbers mean: nodata in all its forms, scale, classes, units, bands."""

import numpy as np
import pytest

NAN = np.nan
LOWEST = float(np.finfo(np.float32).min)


def test_plain_values_come_as_float64(open_source, cells_of):
    source = open_source("rain", [[1.5, 0.0], [-2.0, 1e6]])
    assert source.read(next(source.grid.windows(2, 1)))[0].dtype == np.float64
    np.testing.assert_array_equal(cells_of(source), [[1.5, 0.0], [-2.0, 1e6]])


def test_zero_is_data_unless_the_file_says_otherwise(open_source, cells_of):
    np.testing.assert_array_equal(cells_of(open_source("rain", [[0, 5]], kind="Int16")), [[0, 5]])
    np.testing.assert_array_equal(cells_of(open_source("rain", [[0, 5]], kind="Int16", nodata=-1)), [[0, 5]])
    np.testing.assert_array_equal(cells_of(open_source("rain", [[0, 5]], kind="Int16", nodata=0)), [[NAN, 5]])


@pytest.mark.parametrize(
    ("kind", "nodata"),
    [("Byte", 255), ("Int16", -32768), ("UInt16", 65535), ("Int32", -(2**31)), ("UInt32", 2**32 - 1)],
)
def test_whole_number_nodata(open_source, cells_of, kind, nodata):
    np.testing.assert_array_equal(cells_of(open_source("n", [[nodata, 7]], kind=kind, nodata=nodata)), [[NAN, 7]])


@pytest.mark.parametrize("nodata", [-9999.0, 255.5, 300.0, -1.0, NAN])
def test_nodata_that_no_cell_of_the_type_can_hold_hides_nothing(open_source, cells_of, nodata):
    np.testing.assert_array_equal(
        cells_of(open_source("n", [[0, 255, 241]], kind="Byte", nodata=nodata)), [[0, 255, 241]]
    )


@pytest.mark.parametrize("stored", [LOWEST, -3.4e38, -3.40282306e38, -3.4028235e38, -3.402823e38, -1e38])
@pytest.mark.parametrize("declared", [LOWEST, -3.4e38, -3.40282306e38, -3.402823466e38, -1.7976931348623157e308])
@pytest.mark.parametrize("kind", ["Float32", "Float64"])
def test_huge_nodata_written_with_too_few_digits(open_source, cells_of, kind, declared, stored):
    source = open_source("n", [[stored, -1e6, 0.0, 1e20]], kind=kind, nodata=declared)
    expected = np.array([[NAN, -1e6, 0.0, 1e20]], dtype=kind.lower()).astype(float)
    np.testing.assert_array_equal(cells_of(source), expected)


def test_huge_positive_nodata(open_source, cells_of):
    source = open_source("n", [[1e38, 3.4e38, 9.96921e36, 12.0, -5e30]], nodata=9.969209968386869e36)
    np.testing.assert_array_equal(cells_of(source), [[NAN, NAN, NAN, 12.0, np.float64(np.float32(-5e30))]])


def test_nodata_in_a_float_that_rounds_it(open_source, cells_of):
    np.testing.assert_array_equal(cells_of(open_source("n", [[-99.99, 1.0]], nodata=-99.99)), [[NAN, 1.0]])


@pytest.mark.parametrize("nodata", [None, -9999.0, NAN, LOWEST])
def test_what_is_no_finite_number_is_never_data(open_source, cells_of, nodata):
    source = open_source("n", [[NAN, np.inf, -np.inf, 3.0]], nodata=nodata)
    np.testing.assert_array_equal(cells_of(source), [[NAN, NAN, NAN, 3.0]])


def test_mask_band(open_source, cells_of):
    source = open_source("n", [[1, 2], [3, 4]], kind="Int16", mask=[[255, 0], [255, 255]])
    np.testing.assert_array_equal(cells_of(source), [[1, NAN], [3, 4]])


def test_mask_band_and_nodata_together(open_source, cells_of):
    source = open_source("n", [[1, 2], [3, 4]], kind="Int16", mask=[[255, 0], [255, 255]], nodata=4)
    np.testing.assert_array_equal(cells_of(source), [[1, NAN], [3, NAN]])


def test_alpha_band(open_source, cells_of):
    source = open_source("n", [[1, 2], [3, 4]], kind="Byte", alpha=[[255, 0], [1, 255]])
    np.testing.assert_array_equal(cells_of(source), [[1, NAN], [3, 4]])


def test_scale_and_offset_apply_to_cells_and_not_to_nodata(open_source, cells_of):
    source = open_source("n", [[200, -1, 0]], kind="Int16", nodata=-1, scale=0.1, offset=-5.0)
    np.testing.assert_allclose(cells_of(source), [[15.0, NAN, -5.0]])


# ---------------------------------------------------------------------- classes


def test_a_scale_that_makes_no_number_leaves_no_data(open_source, cells_of):
    source = open_source("a", [[1, 2]], kind="Int16", scale=NAN)
    np.testing.assert_array_equal(cells_of(source), [[NAN, NAN]])
    source = open_source("b", [[1, 0]], kind="Float64", scale=1e308, offset=1e308)
    np.testing.assert_array_equal(cells_of(source), [[NAN, 1e308]])


def test_classes_keep_their_whole_numbers(open_source):
    source = open_source("lulc", [[3, 200, 7]], "CLASSES", kind="Byte", nodata=200)
    codes, valid = source.read_classes(next(source.grid.windows(3, 1)))
    assert codes.dtype == np.int64
    np.testing.assert_array_equal(codes[valid], [3, 7])


def test_classes_in_floating_point(open_source):
    source = open_source("lulc", [[3.0, NAN, 16_777_216.0]], "CLASSES", nodata=-9999.0)
    codes, valid = source.read_classes(next(source.grid.windows(3, 1)))
    np.testing.assert_array_equal(codes[valid], [3, 16_777_216])


def test_classes_that_are_no_whole_numbers_are_refused(open_source):
    from esflow.esflow_plugin.core.errors import InputError

    source = open_source("lulc", [[3.0, 3.5]], "CLASSES")
    with pytest.raises(InputError, match="LULC.*whole numbers.*3.5.*categorical"):
        source.read_classes(next(source.grid.windows(2, 1)))


# ---------------------------------------------------------------------- bands and units


def test_bands_have_their_own_nodata_scale_and_unit(open_source, cells_of):
    source = open_source(
        "months", [[[1, -1]], [[-9, 4]]], kind="Int16", nodata=-9, scale=[1.0, 0.5], unit=["mm", "degC"]
    )
    assert (source.band_count, source.unit_text, source.band(2).unit_text) == (2, "mm", "degC")
    np.testing.assert_array_equal(cells_of(source), [[1, -1]])
    np.testing.assert_array_equal(cells_of(source.band(2)), [[NAN, 2]])


def test_a_band_that_is_missing(open_source):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="RAIN.*band 3.*has 1"):
        open_source("rain", [[1.0]], band=3)


def test_complex_numbers_are_refused(open_source):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="RAIN.*complex"):
        open_source("rain", [[1 + 2j]], kind="CFloat32")


@pytest.mark.parametrize("content", [b"", b"no raster", b"II*\0 broken"])
def test_a_file_that_is_no_raster(tmp_path, qgis_app, content):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster.source import RasterSource

    path = tmp_path / "ä raster?.tif"
    path.write_bytes(content)
    with pytest.raises(InputError, match="RAIN.*ä raster.*Choose a raster"):
        RasterSource(str(path), "RAIN")


def test_a_truncated_file_is_an_error_and_not_zeros(make_raster, cells_of):
    from esflow.esflow_plugin.raster.gdal_calls import GdalError
    from esflow.esflow_plugin.raster.source import RasterSource

    path = make_raster("n", np.random.default_rng(1).random((400, 300)), options=["COMPRESS=DEFLATE"])
    with open(path, "r+b") as stream:
        stream.truncate(150_000)
    with pytest.raises(GdalError):
        cells_of(RasterSource(path, "RAIN"))


def test_sizes_above_float32_are_known(open_source):
    assert open_source("a", [[1]], kind="Float64").is_double and open_source("b", [[1]], kind="Int32").is_double
    assert not open_source("c", [[1]], kind="Float32").is_double and not open_source("d", [[1]], kind="Int16").is_double


def test_files_of_a_virtual_raster(make_raster, tmp_path):
    from esflow.esflow_plugin.raster.source import RasterSource
    from osgeo import gdal

    first = make_raster("first", [[1.0]])
    virtual = str(tmp_path / "virtual.vrt")
    gdal.Translate(virtual, first, format="VRT")
    assert {virtual, first} <= set(RasterSource(virtual, "RAIN").files())
