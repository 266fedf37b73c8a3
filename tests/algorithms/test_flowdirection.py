"""`flowdirection` through Processing: small terrain by hand, the sample basin against its measured rivers, options."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

NAN = np.nan
ARROWS = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}


@pytest.fixture
def outputs(tmp_path):
    """Paths of all outputs."""
    return {name: str(tmp_path / f"{name.lower()}.tif") for name in ("OUTPUT", "CONDITIONED_DEM", "UPSTREAM_AREA")}


@pytest.fixture
def save_lines(tmp_path):
    """Function: save lines, given as lists of (x, y), as a layer and return its path."""
    from osgeo import osr

    def save(name, lines, crs="EPSG:6933"):
        path = str(tmp_path / f"{name}.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer(name, reference, ogr.wkbLineString)
        for line in lines:
            feature = ogr.Feature(layer.GetLayerDefn())
            text = ", ".join(f"{x} {y}" for x, y in line)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING ({text})"))
            layer.CreateFeature(feature)
        dataset = None
        return path

    return save


def upstream_cells(codes):
    """Number of cells that drain through each cell, itself included, found by walking down from every cell."""
    count = np.where(np.isnan(codes), NAN, 0.0)
    for start in np.argwhere(np.isfinite(codes)):
        row, column = start
        for _ in range(codes.size + 1):
            count[row, column] += 1
            code = int(codes[row, column])
            if code == 0:
                break
            down, right = ARROWS[code]
            row, column = row + down, column + right
        else:
            raise AssertionError(f"no outlet below {start}")
    return count


def test_a_plane_drains_along_its_slope(run, save_grid, read_grid, outputs):
    height = np.array([[6.0, 5, 4], [6, 5, 4], [6, 5, 4]])
    outcome = run("flowdirection", {"DEM": save_grid("z", height, "m"), **outputs})
    codes = read_grid(outcome["OUTPUT"])
    assert codes[:, :2].tolist() == [[1, 1]] * 3 and outcome["DEPRESSIONS"] == 0
    np.testing.assert_array_equal(read_grid(outcome["CONDITIONED_DEM"]), height)
    # Cells of 100 m are 0.01 km2.
    np.testing.assert_allclose(read_grid(outcome["UPSTREAM_AREA"])[:, :2], [[0.01, 0.02]] * 3, rtol=1e-6)


def test_steepest_descent_weighs_the_diagonal_by_its_length(run, save_grid, read_grid, outputs):
    # South-east falls 4 over 1.41 cells (2.83), south falls 3 over 1.
    height = np.array([[9.0, 9, 9], [9, 5, 9], [9, 2, 1]])
    codes = read_grid(run("flowdirection", {"DEM": save_grid("z", height, "m"), **outputs})["OUTPUT"])
    assert codes[1, 1] == 4
    height[2, 2] = 0.5  # 4.5 over 1.41 cells: 3.18
    codes = read_grid(run("flowdirection", {"DEM": save_grid("z", height, "m"), **outputs})["OUTPUT"])
    assert codes[1, 1] == 2


def test_a_depression_is_filled_and_carved_through_its_pass(run, save_grid, read_grid, outputs):
    height = np.full((5, 7), 9.0)
    height[2, 1:6] = [3, 2, 4, 6, 5]  # pit of 2 behind a pass of 6, the way out east over 5 to the edge at 1
    height[2, 6] = 1
    outcome = run("flowdirection", {"DEM": save_grid("z", height, "m"), **outputs})
    assert outcome["DEPRESSIONS"] == 1
    assert read_grid(outcome["CONDITIONED_DEM"])[2].tolist() == [9, 6, 6, 6, 6, 5, 1]
    assert read_grid(outcome["OUTPUT"])[2, 1:6].tolist() == [1, 1, 1, 1, 1]
    assert "1 depressions" in outcome.log


@pytest.mark.parametrize("enclosed", [0, 1])
def test_every_cell_reaches_an_outlet_and_areas_add_up(run, save_grid, read_grid, outputs, enclosed):
    random = np.random.default_rng(3)
    height = random.normal(0, 1, (31, 40)) - 0.1 * np.arange(31)[:, None]
    height[10:14, 20:24] = NAN
    height[0:5, 0:7] = NAN
    given = {"DEM": save_grid("z", height, "m"), "ENCLOSED_NODATA": enclosed, **outputs}
    outcome = run("flowdirection", given)
    codes, filled = read_grid(outcome["OUTPUT"]), read_grid(outcome["CONDITIONED_DEM"])
    count = upstream_cells(codes)
    np.testing.assert_allclose(read_grid(outcome["UPSTREAM_AREA"]), count * 0.01, rtol=1e-6)
    assert np.nansum(np.where(codes == 0, count, 0)) == np.isfinite(height).sum()
    assert (filled >= height)[np.isfinite(height)].all()
    for row, column in np.argwhere(np.isfinite(codes) & (codes > 0)):
        down, right = ARROWS[int(codes[row, column])]
        assert filled[row + down, column + right] <= filled[row, column]


def test_enclosed_nodata_takes_water_or_holds_it_back(run, save_grid, read_grid, outputs):
    height = np.array([[9.0, 9, 9, 9, 9], [9, 5, 5, 5, 9], [9, 5, NAN, 5, 9], [9, 5, 5, 5, 9], [9, 9, 8, 9, 9]])
    given = {"DEM": save_grid("z", height, "m"), **outputs}
    around = np.isfinite(height)
    around[[0, 4], :] = around[:, [0, 4]] = False
    as_outlet = run("flowdirection", given)
    assert (read_grid(as_outlet["OUTPUT"])[around] == 0).all()
    np.testing.assert_array_equal(read_grid(as_outlet["CONDITIONED_DEM"]), height)
    as_wall = run("flowdirection", {**given, "ENCLOSED_NODATA": 1})
    assert (read_grid(as_wall["OUTPUT"])[around] != 0).all()
    assert (read_grid(as_wall["CONDITIONED_DEM"])[around] == 8).all()


def test_outputs_say_what_they_hold(run, save_grid, outputs, band_facts):
    outcome = run("flowdirection", {"DEM": save_grid("z", np.eye(4), "m", kind="Float32"), **outputs})
    assert band_facts(outcome["OUTPUT"]) == [("D8", "Flow direction", "Byte")]
    assert band_facts(outcome["CONDITIONED_DEM"]) == [("m", "Conditioned elevation", "Float32")]
    assert band_facts(outcome["UPSTREAM_AREA"]) == [("km2", "Upstream area", "Float32")]
    dataset = gdal.Open(outcome["OUTPUT"])
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255


def test_a_double_dem_stays_double(run, save_grid, read_grid, outputs, band_facts):
    height = 1000 + 1e-7 * np.arange(12.0).reshape(3, 4)
    outcome = run("flowdirection", {"DEM": save_grid("z", height, "m"), **outputs})
    assert band_facts(outcome["CONDITIONED_DEM"])[0][2] == "Float64"
    np.testing.assert_array_equal(read_grid(outcome["CONDITIONED_DEM"]), height)


def test_feet_of_the_reference_system_count_in_areas(run, save_grid, read_grid, outputs):
    given = {"DEM": save_grid("z", np.ones((1, 1)), "ft", crs="EPSG:2263", cell=1000.0), **outputs}
    outcome = run("flowdirection", given)
    assert read_grid(outcome["UPSTREAM_AREA"])[0, 0] == pytest.approx(0.3048006096**2, rel=1e-6)


def test_streams_are_burned_in_and_in_any_reference_system(run, save_grid, read_grid, save_lines, outputs):
    # The plane falls south; the stream runs east along the middle row.
    height = np.repeat(np.arange(9.0, 0, -1)[:, None], 9, axis=1)
    x, y = 1_000_000.0, 4_000_000.0
    along = [(x + 50, y - 450), (x + 899, y - 450)]
    given = {"DEM": save_grid("z", height, "m"), **outputs}
    plain = read_grid(run("flowdirection", given)["OUTPUT"])
    assert (plain[4, :-1] != 1).all()
    burned = run("flowdirection", {**given, "STREAMS": save_lines("s", [along]), "BURN_DEPTH": 50.0})
    codes, area = read_grid(burned["OUTPUT"]), read_grid(burned["UPSTREAM_AREA"])
    assert np.isin(codes[3], [2, 4, 8]).all() and np.isin(codes[5], [32, 64, 128]).all()
    assert area[4][codes[4] == 0].sum() == pytest.approx(0.01 * 9 * 6, rel=1e-6)
    np.testing.assert_allclose(read_grid(burned["CONDITIONED_DEM"])[4], 5 - 50)
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:6933"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    points = [to_degrees.transform(QgsPointXY(*point)) for point in along]
    degrees = save_lines("degrees", [[(point.x(), point.y()) for point in points]], "EPSG:4326")
    first = Path(burned["OUTPUT"]).read_bytes()
    again = run("flowdirection", {**given, "STREAMS": degrees, "BURN_DEPTH": 50.0})
    assert Path(again["OUTPUT"]).read_bytes() == first


def test_only_wanted_outputs_and_the_record(run, save_grid, tmp_path, outputs):
    folder = tmp_path / "out put 输出"
    folder.mkdir()
    dem = shutil.copy(save_grid("z", np.ones((3, 3)), "m"), folder / "höhe.tif")
    outcome = run("flowdirection", {"DEM": str(dem), "OUTPUT": str(folder / "richtung 流向.tif")})
    assert sorted(path.name for path in folder.iterdir() if path.suffix != ".xml") == [
        "höhe.tif",
        "richtung 流向.esflow.json",
        "richtung 流向.tif",
    ]
    record = json.loads((folder / "richtung 流向.esflow.json").read_text(encoding="utf-8"))
    assert record["algorithm"] == "esflow:flowdirection" and record["parameters"]["BURN_DEPTH"] == 20
    assert set(outcome) == {"OUTPUT", "DEPRESSIONS"}


def test_two_runs_give_the_same_bytes(run, save_grid, outputs):
    given = {"DEM": save_grid("z", np.random.default_rng(1).normal(0, 1, (60, 50)), "m"), **outputs}
    seen = []
    for _ in range(2):
        outcome = run("flowdirection", given)
        seen.append([Path(outcome[name]).read_bytes() for name in outputs])
    assert seen[0] == seen[1]


# ---------------------------------------------------------------------- the sample basin


def sample_layer(sample, name, touched):
    """Cells of a layer of the sample basin: those a line touches, or those whose centre lies in a polygon."""
    like, vectors = gdal.Open(str(sample / "dem.tif")), ogr.Open(str(sample / "yangtze_10km.gpkg"))
    target = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1, gdal.GDT_Byte)
    target.SetGeoTransform(like.GetGeoTransform())
    target.SetProjection(like.GetProjection())
    options = ["ALL_TOUCHED=TRUE"] if touched else []
    gdal.RasterizeLayer(target, [1], vectors.GetLayer(name), burn_values=[1], options=options)
    return target.ReadAsArray() == 1


def within_one_cell(cells):
    """Cells that are chosen or touch a chosen one."""
    padded = np.pad(cells, 1)
    rows, columns = cells.shape
    return np.any([padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)], axis=0)


def test_streams_of_the_sample_follow_the_measured_rivers(run, sample, read_grid, outputs):
    """Of the cells below more than 50,000 km2, 94.7 % lie within one cell (10 km) of a measured river; 73.0 % would
    without burning the rivers in. The rivers layer holds large rivers only."""
    rivers, basin = sample_layer(sample, "rivers", True), sample_layer(sample, "study_area", False)

    def share_near_rivers(**options):
        outcome = run("flowdirection", {"DEM": str(sample / "dem.tif"), **outputs, **options})
        streams = basin & (read_grid(outcome["UPSTREAM_AREA"]) > 50_000)
        assert streams.sum() > 600
        return within_one_cell(rivers)[streams].mean()

    layer = f"{sample / 'yangtze_10km.gpkg'}|layername=rivers"
    assert share_near_rivers(STREAMS=layer, BURN_DEPTH=800.0) == pytest.approx(0.947, abs=0.005)
    assert share_near_rivers() == pytest.approx(0.730, abs=0.005)


def test_upstream_areas_of_the_sample_equal_those_delivered_with_it(run, sample, read_grid, outputs):
    """flowacc_km2.tif comes from another program's priority-flood with gradients. Six of 41,840 cells have almost
    equally steep ways down and took the other one; all others are the same."""
    outcome = run("flowdirection", {"DEM": str(sample / "dem_hydro.tif"), **outputs})
    codes, theirs = read_grid(outcome["OUTPUT"]), read_grid(sample / "flowdir.tif")
    height = read_grid(sample / "dem_hydro.tif")
    assert np.isfinite(codes).sum() == 41_840
    different = np.argwhere(np.isfinite(codes) & (codes != theirs))
    assert len(different) == 6
    for row, column in different:
        drops = [
            (height[row, column] - height[row + ARROWS[code][0], column + ARROWS[code][1]]) / np.hypot(*ARROWS[code])
            for code in (int(codes[row, column]), int(theirs[row, column]))
        ]
        assert drops[0] >= drops[1] > 0.9 * drops[0]
    area, their_area = read_grid(outcome["UPSTREAM_AREA"]), read_grid(sample / "flowacc_km2.tif")
    one_cell_km2 = 100.0
    assert (np.abs(area - their_area)[np.isfinite(area)] > one_cell_km2).sum() <= 7
    assert np.nanmax(area) == pytest.approx(np.nanmax(their_area), abs=one_cell_km2)
