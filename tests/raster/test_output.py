"""Rasters as they are written: values, masks, formats, and nothing under the name until it is complete."""

import os
import resource
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
BANDS = [("Water yield", "m3/ha/yr")]


@pytest.fixture
def output_of(make_grid, tmp_path):
    """Function: a RasterOutput of 5 x 4 cells in tmp_path."""
    from esflow.esflow_plugin.raster.output import RasterOutput

    def make(name="out.tif", bands=BANDS, grid=None, **keywords):
        return RasterOutput(str(tmp_path / name), grid or make_grid(5, 4), bands, {"ESFLOW_VERSION": "9"}, **keywords)

    return make


def fill(output, values, valid=None, band=1):
    from esflow.esflow_plugin.raster.grid import Window

    values = np.asarray(values, dtype=float)
    for row in range(values.shape[0]):
        window = Window(0, row, values.shape[1], 1)
        mask = np.ones((1, values.shape[1]), dtype=bool) if valid is None else valid[row : row + 1]
        output.write(window, values[row : row + 1], mask, band)


def complete(output):
    from esflow.esflow_plugin.pending import commit_all

    output.finish()
    commit_all([output.pending])
    output.discard()


def read(path, band=1):
    dataset = gdal.Open(str(path))
    source = dataset.GetRasterBand(band)
    values = source.ReadAsArray().astype(float)
    values[source.GetMaskBand().ReadAsArray() == 0] = NAN
    return values


VALUES = np.arange(20.0).reshape(4, 5) / 8 - 1


def test_values_mask_and_what_the_file_says(output_of, tmp_path, make_grid):
    valid = VALUES != 0.5
    output = output_of()
    fill(output, VALUES, valid)
    assert os.listdir(tmp_path) == [os.path.basename(output.pending.folder)], "hidden until complete"
    assert os.path.basename(output.pending.folder).startswith(".out_tif.")
    complete(output)
    assert os.listdir(tmp_path) == ["out.tif"]
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), np.where(valid, VALUES, NAN))
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    band = dataset.GetRasterBand(1)
    assert (band.GetDescription(), band.GetUnitType(), band.GetMetadataItem("ESFLOW_UNIT")) == (
        "Water yield",
        "m3/ha/yr",
        "m3/ha/yr",
    )
    assert band.GetNoDataValue() < -3.4e38 and band.DataType == gdal.GDT_Float32
    assert dataset.GetMetadataItem("ESFLOW_VERSION") == "9"
    assert dataset.GetGeoTransform() == make_grid(5, 4).geotransform
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"


def test_what_is_written_reads_back_with_its_unit(output_of, tmp_path, cells_of):
    from esflow.esflow_plugin.raster import units
    from esflow.esflow_plugin.raster.source import RasterSource

    output = output_of()
    fill(output, VALUES, VALUES > 0)
    complete(output)
    source = RasterSource(str(tmp_path / "out.tif"), "SUPPLY")
    assert units.parse(source.unit_text) == units.WATER_DENSITY
    np.testing.assert_array_equal(cells_of(source), np.where(VALUES > 0, VALUES, NAN))


def test_classes(output_of, tmp_path):
    output = output_of(classes=True, bands=[("Type", "")])
    fill(output, np.where(VALUES > 0, 3, 0), VALUES != 0.5)
    complete(output)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Byte and dataset.GetRasterBand(1).GetNoDataValue() == 255
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), np.where(VALUES == 0.5, NAN, np.where(VALUES > 0, 3, 0)))


def test_eight_bytes_where_sums_must_be_exact(output_of, tmp_path):
    output = output_of(double=True)
    fill(output, VALUES + 1e-12, VALUES > 0)
    complete(output)
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), np.where(VALUES > 0, VALUES + 1e-12, NAN))


@pytest.mark.parametrize(("value", "double"), [(1e39, False), (-1e300, False), (np.inf, True), (NAN, False)])
def test_what_cells_cannot_hold_is_refused(output_of, tmp_path, value, double):
    from esflow.esflow_plugin.core.errors import InputError

    values = VALUES.copy()
    values[2, 1] = value
    output = output_of(double=double)
    with pytest.raises(InputError, match="out.tif.*(inf|nan|e\\+39|e\\+300)"):
        fill(output, values)
    output.discard()
    output = output_of(double=double)
    fill(output, values, np.isin(values, VALUES))
    complete(output)
    assert np.isnan(read(tmp_path / "out.tif")[2, 1]), "what lies outside the data does not matter"


def test_several_bands(output_of, tmp_path):
    output = output_of(bands=[("January", "mm/month"), ("July", "mm/month")])
    fill(output, VALUES)
    fill(output, -VALUES, band=2)
    complete(output)
    np.testing.assert_array_equal(read(tmp_path / "out.tif", 1), VALUES)
    np.testing.assert_array_equal(read(tmp_path / "out.tif", 2), -VALUES)
    assert gdal.Open(str(tmp_path / "out.tif")).GetRasterBand(2).GetDescription() == "July"


@pytest.mark.parametrize(
    "name", ["out.img", "out.asc", "out.gpkg", "out.sdat", "out.nc", "Ausgabe größer 流域.img", "noextension"]
)
def test_other_formats_and_names(output_of, cells_of, tmp_path, name):
    from esflow.esflow_plugin.raster.source import RasterSource

    output = output_of(name)
    valid = VALUES != 0.5
    fill(output, VALUES, valid)
    complete(output)
    assert not [entry for entry in os.listdir(tmp_path) if entry.startswith(".")]
    # It cannot be opened without its reference system: side files such as .prj belong to the result.
    source = RasterSource(str(tmp_path / name), "SUPPLY")
    np.testing.assert_allclose(cells_of(source), np.where(valid, VALUES, NAN), rtol=1e-6)


@pytest.mark.parametrize("name", ["out.vrt", "out.jpg", "out.png", "out.docx", "out.shp"])
def test_formats_that_cannot_hold_the_numbers_are_refused(output_of, tmp_path, name):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match=rf"{name}.*\.{name[4:]}.*Choose .tif"):
        output_of(name)
    assert os.listdir(tmp_path) == []


def test_creation_options_reach_gdal(output_of, tmp_path):
    output = output_of(creation_options=("COMPRESS=LZW", "TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"))
    fill(output, VALUES)
    complete(output)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert dataset.GetRasterBand(1).GetBlockSize() == [16, 16]


def test_creation_options_that_cannot_work_are_told(output_of, tmp_path):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="Cannot write.*out.tif.*creation options"):
        output_of(creation_options=("TILED=YES", "BLOCKXSIZE=17"))
    assert os.listdir(tmp_path) == []


def test_tiles_when_the_run_reads_tiles(output_of, make_grid, tmp_path):
    output = output_of(grid=make_grid(600, 500), tiled=True)
    fill(output, np.zeros((500, 600)))
    complete(output)
    assert gdal.Open(str(tmp_path / "out.tif")).GetRasterBand(1).GetBlockSize() == [256, 256]


def test_discarding_leaves_nothing_and_spares_the_older_file(output_of, tmp_path):
    (tmp_path / "out.tif").write_bytes(b"older")
    output = output_of()
    fill(output, VALUES)
    output.discard()
    assert os.listdir(tmp_path) == ["out.tif"] and (tmp_path / "out.tif").read_bytes() == b"older"
    output.discard()


def test_two_runs_give_the_same_bytes(output_of, tmp_path):
    content = []
    for name in ("a.tif", "b.tif"):
        output = output_of(name)
        fill(output, VALUES)
        complete(output)
        content.append((tmp_path / name).read_bytes())
    assert content[0] == content[1]


def test_an_unwritable_place_is_told(make_grid):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster.output import RasterOutput

    for path in ("/proc/out.tif", "/no/such/folder/out.tif"):
        with pytest.raises(InputError, match=f"Cannot write “{path}”"):
            RasterOutput(path, make_grid(5, 4), BANDS, {})


WRITE_MUCH = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from osgeo import gdal, osr
from esflow.esflow_plugin.raster.gdal_calls import GdalError
from esflow.esflow_plugin.raster.grid import Grid, Window
from esflow.esflow_plugin.raster.output import RasterOutput
reference = osr.SpatialReference()
reference.SetFromUserInput("EPSG:32650")
grid = Grid(1000, 1000, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), reference.ExportToWkt())
output = RasterOutput(sys.argv[2], grid, [("n", "")], {})
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
values = np.random.default_rng(1).random((100, 1000))
try:
    for row in range(0, 1000, 100):
        output.write(Window(0, row, 1000, 100), values, np.ones(values.shape, dtype=bool))
    output.finish()
except GdalError as error:
    output.discard()
    sys.exit(7)
"""


@pytest.mark.parametrize("size", [1_000, 500_000, 3_000_000])
@pytest.mark.parametrize("name", ["out.tif", "out.img"])
def test_a_full_disk_is_an_error_and_leaves_nothing(tmp_path, size, name):
    """A limit on the size of files stands for a full disk; compressed, the raster takes about 3.6 MB."""
    plugins = os.environ["QGIS_PLUGINPATH"]
    ended = subprocess.run(
        [sys.executable, "-c", WRITE_MUCH, plugins, str(tmp_path / name), str(size)], capture_output=True, text=True
    )
    assert ended.returncode == 7, ended.stderr
    assert os.listdir(tmp_path) == []


def test_the_limit_is_not_left_behind():
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
