"""`zonalbalance` through Processing: sums and both ratios by hand, holes, units, zones as they come."""

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0
# Cells of 1 ha: densities are amounts. Columns 0-1 are zone west, 2-4 zone east.
SUPPLY = np.array([[10.0, 100.0, 0.0, 8.0, 1000.0], [4.0, NAN, 6.0, 0.0, 50.0]])
DEMAND = np.array([[40.0, 20.0, 3.0, 0.0, NAN], [16.0, 5.0, 2.0, 0.0, 100.0]])


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    return {
        "SUPPLY": save_grid("supply", SUPPLY, "m3/ha/yr"),
        "DEMAND": save_grid("demand", DEMAND, "m3/ha/yr"),
        "ZONES": save_zones(
            "zones",
            {
                "west": (X, Y - 200, X + 200, Y),
                "east": (X + 200, Y - 200, X + 500, Y),
                "far": (0.0, 0.0, 100.0, 100.0),
            },
        ),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(tmp_path / "balance.gpkg"),
    }


def test_zones_by_hand(run, given, rows_of):
    west, east, far = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    # West: 10 + 100 + 4 against 40 + 20 + 16; the cell without supply counts on neither side.
    expected = {"cells": 3, "area_ha": 3, "supply": 114, "demand": 76, "local": 76, "surplus": 38, "deficit": 0}
    assert {name: west[name] for name in expected} == expected
    assert west["balance"] == 38 and west["ratio_sum"] == 114 / 76
    assert west["ratio_cellmean"] == pytest.approx((10 / 40 + 100 / 20 + 4 / 16) / 3) and west["ratio_cells"] == 3
    # East: 0 + 8 + 6 + 0 + 50 against 3 + 0 + 2 + 0 + 100; two cells without demand have no ratio.
    expected = {"cells": 5, "area_ha": 5, "supply": 64, "demand": 105, "local": 64, "surplus": 0, "deficit": 41}
    assert {name: east[name] for name in expected} == expected
    assert east["ratio_cellmean"] == pytest.approx((0 / 3 + 6 / 2 + 50 / 100) / 3) and east["ratio_cells"] == 3
    assert far["cells"] == 0 and far["ratio_cells"] == 0
    assert all(far[name] is None for name in ("supply", "demand", "surplus", "deficit", "ratio_sum", "ratio_cellmean"))
    assert {(row["service"], row["level"], row["unit"]) for row in (west, east, far)} == {
        ("water_yield", "zone", "m3/yr")
    }


@pytest.mark.parametrize(
    ("unit", "service", "amount"),
    [
        ("m3/ha/yr", "water_yield", "m3/yr"),
        ("t/ha/yr", "food_production", "t/yr"),
        ("tC/ha/yr", "carbon_sequestration", "tC/yr"),
        ("tCO2/ha/yr", "carbon_sequestration", "tCO2/yr"),
    ],
)
def test_every_service_has_its_name_and_unit(run, given, save_grid, rows_of, unit, service, amount):
    given["SUPPLY"] = save_grid("s", SUPPLY, unit)
    given["DEMAND"] = save_grid("d", DEMAND, unit)
    row = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])[0]
    assert (row["service"], row["unit"]) == (service, amount)


def test_one_silent_layer_takes_the_other_s_unit(run, given, save_grid, rows_of):
    given["SUPPLY"] = save_grid("s", SUPPLY)
    given["DEMAND"] = save_grid("d", DEMAND, "t/ha/yr")
    outcome = run("zonalbalance", given)
    assert "[SUPPLY]: the layer does not say its unit; taken as t/ha/yr" in outcome.log
    assert rows_of(outcome["OUTPUT_ZONES"])[0]["unit"] == "t/yr"


def test_two_silent_layers_are_taken_as_water_aloud(run, given, save_grid, rows_of):
    given["SUPPLY"], given["DEMAND"] = save_grid("s", SUPPLY), save_grid("d", DEMAND)
    outcome = run("zonalbalance", given)
    assert outcome.log.count("does not say its unit; taken as m3/ha/yr") == 2
    assert rows_of(outcome["OUTPUT_ZONES"])[0]["unit"] == "m3/yr"


def test_amounts_follow_the_cell_area(run, given, save_grid, save_zones, rows_of):
    wide = {"cell": 1000.0}  # 100 ha
    given["SUPPLY"] = save_grid("s", SUPPLY, "t/ha/yr", **wide)
    given["DEMAND"] = save_grid("d", DEMAND, "t/ha/yr", **wide)
    given["ZONES"] = save_zones("all", {"all": (X, Y - 2000, X + 5000, Y)})
    row = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])[0]
    known = np.isfinite(SUPPLY + DEMAND)
    assert (row["area_ha"], row["supply"], row["demand"]) == (800, 100 * SUPPLY[known].sum(), 100 * DEMAND[known].sum())


def test_zone_sums_do_not_depend_on_how_the_raster_is_cut(run, given, save_grid, rows_of, monkeypatch):
    from esflow.esflow_plugin.raster import grid

    whole = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    monkeypatch.setattr(grid, "WINDOW_CELLS", 1)
    assert rows_of(run("zonalbalance", given)["OUTPUT_ZONES"]) == whole


def memory_zones(path, field="zone"):
    """The zones of a file as a layer in memory, its first text field renamed."""
    origin = QgsVectorLayer(path, "zones", "ogr")
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:6933&field={field}:string", "zones", "memory")
    for feature in origin.getFeatures():
        copied = QgsFeature(layer.fields())
        copied.setAttributes([feature["zone"]])
        copied.setGeometry(feature.geometry())
        layer.dataProvider().addFeature(copied)
    return layer


def test_zones_and_results_in_memory(run, given, rows_of):
    on_disk = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    given["ZONES"] = memory_zones(given["ZONES"])
    outcome = run("zonalbalance", {**given, "OUTPUT_ZONES": "memory:"})
    assert isinstance(outcome["OUTPUT_ZONES"], QgsVectorLayer)
    assert rows_of(outcome["OUTPUT_ZONES"]) == [
        {name: value for name, value in row.items() if name != "fid"} for row in on_disk
    ]


def test_a_zone_field_named_like_a_result(run, given, rows_of):
    given["ZONES"] = memory_zones(given["ZONES"], "supply")
    west = rows_of(run("zonalbalance", {**given, "ZONE_FIELD": "supply"})["OUTPUT_ZONES"])[0]
    assert (west["zone_supply"], west["supply"], west["cells"]) == ("west", 114, 3)


def test_the_feature_number_as_zone_field(run, given, rows_of):
    rows = rows_of(run("zonalbalance", {**given, "ZONE_FIELD": "fid"})["OUTPUT_ZONES"])
    assert [(row["zone_fid"], row["cells"]) for row in rows] == [(1, 3), (2, 5), (3, 0)]


def test_a_layer_in_memory_may_have_rings_that_cross(run, given, rows_of):
    """QGIS calls the bow tie invalid and, on reading it with checks, would end the whole program."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:6933&field=zone:string", "bow", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttribute(0, "bow")
    corners = ((X, Y - 200), (X + 500, Y), (X + 500, Y - 200), (X, Y), (X, Y - 200))
    feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in corners]]))
    layer.dataProvider().addFeatures([feature])
    given["ZONES"] = layer
    (bow,) = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    assert bow["cells"] > 0
