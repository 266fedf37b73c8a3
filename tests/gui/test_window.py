"""The plugin in the window of a real QGIS on a screen of its own: what no test without a window sees.

Algorithms run in a thread there, results meet a layer panel, and Cancel is a button.
"""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = CHECKOUT / "resources" / "sample" / "yangtze_10km"
MODELS = tuple(sorted(path.stem for path in (CHECKOUT / "resources" / "models").glob("*.model3")))
RUN_WITHOUT_INPUTS = ("esflow:opensample",)
LONG_RUN_SIDE = 2500
LONG_RUN_ZONES = 3600
LONGEST_WAIT_S = 1.0


@pytest.fixture(scope="module")
def window(tmp_path_factory, run_session, water_yield_inputs):
    """The report of one session of QGIS."""
    folder = tmp_path_factory.mktemp("window")
    inputs = {
        "models": {name: str(CHECKOUT / "resources" / "models" / f"{name}.model3") for name in MODELS},
        "run without inputs": RUN_WITHOUT_INPUTS,
        "water yield": water_yield_inputs,
        "market": market_inputs(folder),
        "sample folder": str(folder / "my sample"),
        "long runs": {"riverflow": long_river(folder), "marketflow": long_market(folder)},
    }
    return {**run_session(folder, "window_session.py", inputs), "inputs": inputs}


def market_inputs(folder):
    regions = f"{SAMPLE / 'market_regions_constructed.gpkg'}|layername=market_regions_constructed"
    return {
        "ZONES": regions,
        "ZONE_FIELD": "region",
        "SUPPLY": in_tonnes(folder, "npp"),
        "DEMAND": in_tonnes(folder, "population"),
        "DISTANCE_LIMIT": 200,
        "OUTPUT_ZONES": "TEMPORARY_OUTPUT",
        "LINKS": "TEMPORARY_OUTPUT",
        "LEDGER": "TEMPORARY_OUTPUT",
    }


def in_tonnes(folder, name):
    """A raster of the sample that claims to be in t/ha/yr: where it varies is all that matters here."""
    path = str(folder / f"{name}.tif")
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(path, gdal.Open(str(SAMPLE / f"{name}.tif")))
    dataset.GetRasterBand(1).SetUnitType("t/ha/yr")
    dataset.FlushCache()
    return path


def long_river(folder):
    rows, columns = np.mgrid[0:LONG_RUN_SIDE, 0:LONG_RUN_SIDE]
    relief = np.random.default_rng(7).random(rows.shape) + rows * 0.01 + columns * 0.003
    return {
        "SUPPLY": save(folder / "supply.tif", np.full(rows.shape, 100.0), "m3/ha/yr"),
        "DEMAND": save(folder / "demand.tif", (rows + columns) % 200, "m3/ha/yr"),
        "DEM": save(folder / "dem.tif", relief, "m"),
        "RECEIVED": str(folder / "received.tif"),
    }


def long_market(folder):
    """A chessboard of zones with random amounts, and the method that takes longest on it."""
    path = str(folder / "zones.gpkg")
    random = np.random.default_rng(2)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("zones", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("zone", ogr.OFTInteger64))
    for name in ("grain", "need"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    layer.StartTransaction()
    side = round(LONG_RUN_ZONES**0.5)
    for number in range(LONG_RUN_ZONES):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("zone", number)
        feature.SetField("grain", float(random.gamma(2.0, 50.0)))
        feature.SetField("need", float(random.gamma(2.0, 50.0)))
        place = f"POINT ({500_000 + 10_000 * (number % side)} {3_300_000 + 10_000 * (number // side)})"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(place))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return {
        "ZONES": path,
        "ZONE_FIELD": "zone",
        "SUPPLY_FIELD": "grain",
        "DEMAND_FIELD": "need",
        "METHOD": 2,
        "DISTANCE_LIMIT": 300.0,
        "OUTPUT_ZONES": str(folder / "zones_of_market.gpkg"),
    }


def save(path, values, unit):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 100, 0, 0, 0, -100))
    dataset.SetProjection("EPSG:6933")
    band = dataset.GetRasterBand(1)
    band.SetUnitType(unit)
    band.WriteArray(values.astype(np.float32))
    dataset.FlushCache()
    return str(path)


def test_the_toolbox_shows_every_algorithm_and_model_in_its_group_with_an_icon(window):
    rows = window["toolbox"]
    assert sorted(row[:2] for row in rows) == sorted(window["every"].values())
    assert ["1 Supply", "Water yield", True] in rows and ["4 Flow", "River flow", True] in rows
    assert ["9 Whole chains", "Water: from rain to relieved shortage (whole chain)", True] in rows
    assert len(MODELS) >= 4
    assert {f"esflow:{name}" for name in MODELS} <= set(window["every"])
    assert all(icon for _, _, icon in rows)


def test_the_search_finds_by_a_tag(window):
    titles = [title for _, title, _ in window["search"]]
    assert "Water yield" in titles
    assert len(titles) < len(window["every"])


def test_every_dialog_opens(window):
    assert list(window["dialogs"]) == list(window["every"])
    assert [name for name, found in window["dialogs"].items() if not found["opened"]] == []


def test_run_without_inputs_is_answered_by_a_message(window):
    answers = {name: found.get("answer") for name, found in window["dialogs"].items()}
    assert [name for name, answer in answers.items() if not answer] == list(RUN_WITHOUT_INPUTS)
    assert all(all(answer) for answer in answers.values() if answer)


def test_nothing_ended_in_a_traceback(window):
    assert window["tracebacks"] == []


def test_every_table_for_batch_runs_opens(window):
    assert window["batches"] == list(window["every"])


@pytest.mark.parametrize("model", MODELS)
def test_the_modeler_finds_every_step_of_a_shipped_model(window, model):
    steps = window["models"][model]
    assert len(steps) >= 4
    assert all(algorithm and algorithm.startswith("esflow:") for algorithm in steps.values()), steps


def test_the_dialog_runs_and_the_layer_panel_shows_the_ranges_of_the_results(window):
    results, legends = window["water yield"]["results"], window["water yield"]["legends"]
    assert results["MEAN_YIELD_MM"] == pytest.approx(552.5, abs=0.01)
    table, raster = sorted(legends, key=lambda name: not name.endswith("yield_mm"))
    assert table.startswith("Zone table") and raster == "Water yield (m3/ha/yr)"
    assert {"0 m³/ha/yr", "≥ 12,000 m³/ha/yr"} <= set(legends[raster])
    assert len(legends[table]) == 5
    assert all(label.endswith("mm/yr") for label in legends[table])


def test_the_first_day_ends_with_a_report_and_styled_layers(window):
    day = window["first day"]
    assert day["project"] == 22 and day["invalid"] == []
    assert Path(day["sample"]["PROJECT"]).is_file()
    assert Path(day["results"]["report:report"]).is_file()
    assert len(day["legends"]) > day["project"]


@pytest.mark.parametrize("name", ("riverflow", "marketflow"))
def test_cancel_ends_a_long_run_within_a_second_and_leaves_nothing(window, name):
    cancelled, given = window["cancelled"][name], window["inputs"]["long runs"][name]
    assert cancelled["was running"]
    assert cancelled["seconds"] < LONGEST_WAIT_S
    assert not cancelled["results"]
    assert not Path(given["RECEIVED" if name == "riverflow" else "OUTPUT_ZONES"]).exists()
