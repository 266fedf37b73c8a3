"""`wateryield` through Processing: published values, InVEST's rasters, holes in inputs, zones, units, alignment."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
INVEST = Path(__file__).resolve().parent.parent / "data" / "invest_annual_water_yield"
UNITS = {
    "PRECIPITATION": "mm/yr",
    "REFERENCE_EVAPOTRANSPIRATION": "mm/yr",
    "ROOT_RESTRICTING_DEPTH": "mm",
    "PLANT_AVAILABLE_WATER": "1",
}
YANGTZE = {
    "LULC": "lulc6.tif",
    "PRECIPITATION": "precip.tif",
    "REFERENCE_EVAPOTRANSPIRATION": "et0.tif",
    "ROOT_RESTRICTING_DEPTH": "soil_depth.tif",
    "PLANT_AVAILABLE_WATER": "pawc.tif",
    "BIOPHYSICAL_TABLE": "biophysical.csv",
}

# Cells of fixture F1 with Z = 10: P, ET0, kc, root depth, restricting depth, PAWC, vegetation -> yield in mm
F1 = (
    (1400, 1000, 1, 3000, 1500, 0.15, 1, 568.0043687),
    (1400, 1000, 0.65, 400, 1500, 0.15, 1, 968.6684463),
    (500, 1000, 0.8, 400, 1000, 0.12, 1, 117.5571381),
    (1400, 1000, 0.3, 0, 0, 0, 0, 1100),
    (400, 1000, 1, 0, 0, 0, 0, 0),
    (1000, 1000, 1, 0, 1000, 0.15, 1, 741.1011266),
    (0, 1000, 1, 1000, 1000, 0.15, 1, 0),
)
F1_YIELD = np.array([[row[-1] for row in F1]])


@pytest.fixture
def cells_of_f1(save_grid, save_table, tmp_path):
    """Parameters for F1's cells in one row, one land-cover class each."""
    rain, et0, kc, root, depth, pawc, vegetated, _ = (np.array([column], dtype=float) for column in zip(*F1))
    layers = dict(zip(UNITS, (rain, et0, depth, pawc)))
    table = [
        {"lucode": code + 1, "kc": kc[0, code], "root_depth": root[0, code], "lulc_veg": int(vegetated[0, code])}
        for code in range(len(F1))
    ]
    return {
        "LULC": save_grid("lulc", np.arange(1, len(F1) + 1)[None, :]),
        **{name: save_grid(name.lower(), values, UNITS[name]) for name, values in layers.items()},
        "BIOPHYSICAL_TABLE": save_table("biophysical", table),
        "SEASONALITY": 10,
        **{name: str(tmp_path / f"{name.lower()}.tif") for name in ("OUTPUT", "YIELD_MM", "AET")},
    }


@pytest.fixture
def basin(sample, tmp_path):
    """Parameters for the Yangtze sample."""
    return {
        **{name: str(sample / file) for name, file in YANGTZE.items()},
        "SEASONALITY": 5,
        "OUTPUT": str(tmp_path / "yield.tif"),
    }


# ---------------------------------------------------------------------- values


def test_published_cells(run, cells_of_f1, read_grid):
    outcome = run("wateryield", cells_of_f1)
    np.testing.assert_allclose(read_grid(outcome["YIELD_MM"]), F1_YIELD, rtol=1e-6)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), 10 * F1_YIELD, rtol=1e-6)
    rain = np.array([[row[0] for row in F1]])
    np.testing.assert_allclose(read_grid(outcome["AET"]), rain - F1_YIELD, rtol=1e-6, atol=1e-4)
    # 1 ha a cell: 1 mm = 10 m3
    assert outcome["VOLUME"] == pytest.approx(10 * F1_YIELD.sum(), rel=1e-8)
    assert outcome["MEAN_YIELD_MM"] == pytest.approx(F1_YIELD.mean(), rel=1e-8)


def test_shape_is_capped_at_five(run, cells_of_f1, save_grid, read_grid):
    """F1: P 1000, ET0 1000, kc 1, root and restricting depth 5000, PAWC 0.5, Z 30 -> 148.6983550 mm."""
    for name, value in (
        ("PRECIPITATION", 1000.0),
        ("REFERENCE_EVAPOTRANSPIRATION", 1000.0),
        ("ROOT_RESTRICTING_DEPTH", 5000.0),
        ("PLANT_AVAILABLE_WATER", 0.5),
    ):
        cells_of_f1[name] = save_grid(f"new {name}", np.array([[value]]), UNITS[name])
    table = Path(cells_of_f1["BIOPHYSICAL_TABLE"])
    table.write_text("lucode,kc,root_depth,lulc_veg\n1,1,5000,1\n", encoding="utf-8")
    cells_of_f1["LULC"] = save_grid("one", np.array([[1]]))
    outcome = run("wateryield", {**cells_of_f1, "SEASONALITY": 30})
    np.testing.assert_allclose(read_grid(outcome["YIELD_MM"]), [[148.6983550]], rtol=1e-7)


def test_no_rain_is_data_and_yields_nothing(run, cells_of_f1, read_grid):
    outcome = run("wateryield", cells_of_f1)
    assert read_grid(outcome["OUTPUT"])[0, -1] == 0.0


@pytest.mark.parametrize("area", ["synthetic", "yangtze_10km"])
def test_equals_invest_cell_by_cell(run, read_grid, tmp_path, sample, basin, area):
    folder = INVEST / area
    given = basin
    if area == "synthetic":
        shutil.copytree(folder, tmp_path / "inputs")
        files = {name: f"{name.lower()}.tif" for name in ("LULC", *UNITS)} | {"BIOPHYSICAL_TABLE": "biophysical.csv"}
        given = {**{name: str(tmp_path / "inputs" / file) for name, file in files.items()}, "SEASONALITY": 7.5}
    results = {name: str(tmp_path / f"{name}.tif") for name in ("OUTPUT", "YIELD_MM", "AET")}
    outcome = run("wateryield", {**given, **results})
    found = read_grid(outcome["YIELD_MM"])
    wanted = read_grid(folder / "invest_wyield.tif")
    known = np.isfinite(wanted)
    assert known.sum() > 1000
    assert np.abs(found - wanted)[known].max() < 1e-3, "mm, and data wherever InVEST has data"
    if area == "synthetic":
        evapotranspiration = read_grid(folder / "invest_aet.tif")
        assert np.abs(read_grid(outcome["AET"]) - evapotranspiration)[np.isfinite(evapotranspiration)].max() < 1e-3


def test_yangtze_totals(run, basin):
    outcome = run("wateryield", basin)
    assert outcome["MEAN_YIELD_MM"] == pytest.approx(553, rel=0.01)
    assert outcome["VOLUME"] == pytest.approx(981e9, rel=0.01)
    assert "Water yield: 9.8" in outcome.log


def test_zone_means_equal_invest(run, basin, rows_of, tmp_path):
    zones = str(Path(basin["LULC"]).parent / "yangtze_10km.gpkg") + "|layername=subbasins"
    outcome = run(
        "wateryield", {**basin, "ZONES": zones, "ZONE_FIELD": "id", "OUTPUT_ZONES": str(tmp_path / "zones.gpkg")}
    )
    found = {row["id"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    with open(INVEST / "yangtze_10km" / "invest_watersheds.csv", encoding="utf-8", newline="") as stream:
        wanted = list(csv.DictReader(stream))
    assert len(wanted) == len(found) == 27
    for row in wanted:
        zone = found[int(row["ws_id"])]
        assert zone["yield_mm"] == pytest.approx(float(row["wyield_mn"]), rel=1e-6)
        assert zone["precipitation_mm"] == pytest.approx(float(row["precip_mn"]), rel=1e-6)
        assert zone["supply"] == pytest.approx(float(row["wyield_vol"]), rel=1e-6)
        assert zone["cells"] == int(row["wyield_cells"])
        assert (zone["unit"], zone["service"]) == ("m3/yr", "water_yield")


# ---------------------------------------------------------------------- nodata


@pytest.mark.parametrize("hole", ["LULC", *UNITS])
@pytest.mark.parametrize("as_nan", [True, False])
def test_a_hole_in_any_input_is_a_hole_in_all_results(run, cells_of_f1, save_grid, read_grid, hole, as_nan):
    dataset = gdal.Open(cells_of_f1[hole])
    values = dataset.GetRasterBand(1).ReadAsArray()
    dataset = None
    if hole == "LULC":
        values[0, 2] = -1
        cells_of_f1[hole] = save_grid("holed", values, nodata=-1)
    else:
        values[0, 2] = NAN
        cells_of_f1[hole] = save_grid("holed", values, UNITS[hole], nodata=NAN if as_nan else -7777.0)
    outcome = run("wateryield", cells_of_f1)
    expected = F1_YIELD.copy()
    expected[0, 2] = NAN
    for name, factor in (("OUTPUT", 10), ("YIELD_MM", 1)):
        np.testing.assert_allclose(read_grid(outcome[name]), factor * expected, rtol=1e-6)
    assert np.isnan(read_grid(outcome["AET"])[0, 2])
    assert outcome["VOLUME"] == pytest.approx(10 * np.nansum(expected), rel=1e-8)


def test_impossible_numbers_in_a_hole_do_not_stop_the_run(run, cells_of_f1, save_grid, read_grid):
    """The lakes of a soil map often hold -1 or 255: where land cover says nodata, nobody asks."""
    cells_of_f1["LULC"] = save_grid("holed", np.array([[1, 2, 3, -1, 5, 6, 7]]), nodata=-1)
    pawc = np.array([[row[5] for row in F1]])
    pawc[0, 3] = 255.0
    cells_of_f1["PLANT_AVAILABLE_WATER"] = save_grid("lakes", pawc, "1")
    found = read_grid(run("wateryield", cells_of_f1)["YIELD_MM"])
    assert np.isnan(found[0, 3]) and np.isfinite(np.delete(found, 3)).all()


# ---------------------------------------------------------------------- units and names


def test_outputs_say_what_they_are(run, cells_of_f1, band_facts):
    outcome = run("wateryield", cells_of_f1)
    assert band_facts(outcome["OUTPUT"]) == [("m3/ha/yr", "Water yield", "Float32")]
    assert band_facts(outcome["YIELD_MM"]) == [("mm/yr", "Water yield", "Float32")]
    assert band_facts(outcome["AET"]) == [("mm/yr", "Actual evapotranspiration", "Float32")]
    tags = gdal.Info(outcome["OUTPUT"], format="json")["metadata"][""]
    assert tags["ESFLOW_ALGORITHM"] == "esflow:wateryield" and tags["ESFLOW_VERSION"]


def test_the_next_stage_takes_the_unit_without_a_word(run, cells_of_f1, tmp_path):
    outcome = run("wateryield", cells_of_f1)
    both = {"SUPPLY": outcome["OUTPUT"], "DEMAND": outcome["OUTPUT"], "OUTPUT": str(tmp_path / "balance.tif")}
    assert "unit" not in run("supplydemandbalance", both).log.lower().replace("units", "")


def test_silence_about_units_is_told_and_synonyms_are_not(run, cells_of_f1, save_grid):
    rain = np.array([[float(row[0]) for row in F1]])
    cells_of_f1["PRECIPITATION"] = save_grid("silent", rain)
    log = run("wateryield", cells_of_f1).log
    assert "[PRECIPITATION]: the layer does not say its unit; taken as mm/yr" in log
    assert "[REFERENCE_EVAPOTRANSPIRATION]: the layer does not" not in log
    for spelling in ("mm", "mm a-1", "mm yr⁻¹", "mm/year"):
        cells_of_f1["PRECIPITATION"] = save_grid("spelled", rain, spelling)
        assert "[PRECIPITATION]" not in run("wateryield", cells_of_f1).log


# ---------------------------------------------------------------------- grids


def test_the_same_cells_with_another_extent_are_read_in_place(run, cells_of_f1, save_grid, read_grid):
    rain = np.array([[55.0, *(row[0] for row in F1), 66.0]])
    cells_of_f1["PRECIPITATION"] = save_grid("wide", rain, "mm/yr", origin=(1_000_000.0 - 100, 4_000_000.0))
    outcome = run("wateryield", cells_of_f1)
    assert "[PRECIPITATION]: other extent, same cells" in outcome.log
    np.testing.assert_allclose(read_grid(outcome["YIELD_MM"]), F1_YIELD, rtol=1e-6)


def test_other_cells_are_aligned_on_request_and_aloud(run, cells_of_f1, save_grid, read_grid):
    """Rain on half as wide cells, each pair the same: the bilinear mean gives the cell back."""
    rain = np.repeat(np.repeat([[float(row[0]) for row in F1]], 2, axis=1), 2, axis=0)
    cells_of_f1["PRECIPITATION"] = save_grid("fine", rain, "mm/yr", cell=50.0)
    outcome = run("wateryield", {**cells_of_f1, "ALIGN": True})
    assert "[PRECIPITATION]: brought to the run's grid (bilinear); it was 14 x 2 cells of 50 x 50" in outcome.log
    np.testing.assert_allclose(read_grid(outcome["YIELD_MM"]), F1_YIELD, rtol=1e-6)


def test_degrees_are_accepted_with_true_areas(run, cells_of_f1, save_grid, read_grid, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsGeometry, QgsProject, QgsRectangle

    # 0.01 degrees at 60 north: about half as large as at the equator
    degrees = {"crs": "EPSG:4326", "cell": 0.01, "origin": (100.0, 60.0)}
    given = {
        "LULC": save_grid("l", np.array([[1]]), **degrees),
        **{
            name: save_grid(name, np.array([[value]], dtype=float), UNITS[name], **degrees)
            for name, value in zip(UNITS, (1400.0, 1000.0, 1500.0, 0.15))
        },
        "BIOPHYSICAL_TABLE": cells_of_f1["BIOPHYSICAL_TABLE"],
        "SEASONALITY": 10,
        "OUTPUT": str(tmp_path / "degrees.tif"),
    }
    outcome = run("wateryield", given)
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    area = measure.measureArea(QgsGeometry.fromRect(QgsRectangle(100.0, 59.99, 100.01, 60.0)))
    assert outcome["VOLUME"] == pytest.approx(0.5680043687 * area, rel=1e-6)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[5680.043687]], rtol=1e-6)


# ---------------------------------------------------------------------- zones


def test_zone_totals_by_hand(run, cells_of_f1, save_zones, rows_of, tmp_path):
    x, y = 1_000_000.0, 4_000_000.0
    zones = save_zones(
        "zones",
        {"west": (x, y - 100, x + 320, y), "east": (x + 320, y - 100, x + 700, y), "far": (0.0, 0.0, 1.0, 1.0)},
    )
    given = {**cells_of_f1, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "totals.gpkg")}
    west, east, far = rows_of(run("wateryield", given)["OUTPUT_ZONES"])
    assert (west["zone"], west["cells"], west["area_ha"]) == ("west", 3, 3)
    assert west["supply"] == pytest.approx(10 * F1_YIELD[0, :3].sum(), rel=1e-8)
    assert east["yield_mm"] == pytest.approx(F1_YIELD[0, 3:].mean(), rel=1e-8)
    assert east["precipitation_mm"] == pytest.approx(np.mean([row[0] for row in F1[3:]]), rel=1e-12)
    assert (far["cells"], far["supply"], far["yield_mm"]) == (0, None, None)


def test_nested_zones_are_told(run, cells_of_f1, save_zones, tmp_path):
    x, y = 1_000_000.0, 4_000_000.0
    zones = save_zones("zones", {"all": (x, y - 100, x + 700, y), "part": (x, y - 100, x + 350, y)})
    given = {**cells_of_f1, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "totals.gpkg")}
    assert "of the zones' area lies in more than one zone" in run("wateryield", given).log


# ---------------------------------------------------------------------- outputs


def test_only_wanted_outputs_are_written(run, cells_of_f1, tmp_path):
    wanted = {key: value for key, value in cells_of_f1.items() if key not in ("YIELD_MM", "AET")}
    before = set(tmp_path.iterdir())
    outcome = run("wateryield", wanted)
    assert set(outcome) == {"OUTPUT", "VOLUME", "MEAN_YIELD_MM"}
    # QGIS itself leaves statistics (.aux.xml) beside rasters that it opens to check a parameter.
    new = {path.name for path in set(tmp_path.iterdir()) - before if path.suffix != ".xml"}
    assert new == {"output.tif", "output.esflow.json"}


def test_two_runs_give_the_same_bytes(run, basin, tmp_path):
    zones = str(Path(basin["LULC"]).parent / "yangtze_10km.gpkg") + "|layername=subbasins"
    content = []
    for name in ("first", "second"):
        outcome = run(
            "wateryield",
            {
                **basin,
                "OUTPUT": str(tmp_path / f"{name}.tif"),
                "ZONES": zones,
                "ZONE_FIELD": "id",
                "OUTPUT_ZONES": str(tmp_path / f"{name}.csv"),
            },
        )
        content.append([Path(outcome[key]).read_bytes() for key in ("OUTPUT", "OUTPUT_ZONES")])
    assert content[0] == content[1]


def test_the_seasonality_that_was_not_given_is_in_the_record(run, cells_of_f1):
    given = {key: value for key, value in cells_of_f1.items() if key != "SEASONALITY"}
    outcome = run("wateryield", given)
    record = json.loads(Path(outcome["OUTPUT"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert record["parameters"]["SEASONALITY"] == 5.0
    assert record["facts"]["valid_cells"] == 7
    assert record["facts"]["volume_m3"] == pytest.approx(outcome["VOLUME"], rel=1e-12)


def test_invariants_on_the_basin(run, basin, read_grid, tmp_path):
    outcomes = {}
    for z in (1, 5, 30):
        names = {name: str(tmp_path / f"{name}{z}.tif") for name in ("OUTPUT", "YIELD_MM", "AET")}
        outcomes[z] = run("wateryield", {**basin, **names, "SEASONALITY": z})
    rain = read_grid(basin["PRECIPITATION"])
    for outcome in outcomes.values():
        yields, evapotranspiration = read_grid(outcome["YIELD_MM"]), read_grid(outcome["AET"])
        known = np.isfinite(yields)
        assert (yields[known] >= 0).all() and (yields[known] <= rain[known] * (1 + 1e-6)).all()
        np.testing.assert_allclose((yields + evapotranspiration)[known], rain[known], rtol=1e-5)
    assert outcomes[1]["VOLUME"] > outcomes[5]["VOLUME"] > outcomes[30]["VOLUME"]
