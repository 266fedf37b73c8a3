"""`marketflow` with amounts summed from rasters: the same as fields, zones without cells, cells without zones."""

import json
from pathlib import Path

import numpy as np
import pytest

X, Y, CELL = 1_000_000.0, 4_000_000.0, 1000.0  # EPSG:6933; 100 ha a cell
SUPPLY = np.array([[3.0, 3, 0, 0, 1, 1], [3, 3, 0, 0, 1, 1]])
DEMAND = np.array([[1.0, 1, 2, 2, 0, 2], [1, 1, 2, 2, 3, 2]])
ZONES = {"a": (0, 2), "b": (2, 4), "c": (4, 6)}


def rectangle(first, last):
    return (X + CELL * first, Y - 2 * CELL, X + CELL * last, Y)


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    """Three zones of four cells each: a has 8 t/ha too much, b lacks 8 and c lacks 3."""
    return {
        "ZONES": save_zones("zones", {name: rectangle(*span) for name, span in ZONES.items()}),
        "ZONE_FIELD": "zone",
        "SUPPLY": save_grid("supply", SUPPLY, "t/ha/yr", cell=CELL),
        "DEMAND": save_grid("demand", DEMAND, "t/ha/yr", cell=CELL),
        "DISTANCE_LIMIT": 50.0,
        **{name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS")},
        "LEDGER": str(tmp_path / "LEDGER.csv"),
    }


def test_sums_of_zones(run, given, rows_of, ledger_of):
    outcome = run("marketflow", given)
    rows = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert {name: (row["supply"], row["demand"]) for name, row in rows.items()} == {
        "a": (1200, 400),
        "b": (0, 800),
        "c": (400, 700),
    }
    assert {row["unit"] for row in rows.values()} == {"t/yr"}
    assert ledger_of(outcome)["service"] == "food_production"
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(800) and rows["b"]["received"] > rows["c"]["received"] > 0


def test_as_with_fields(run, given, save_units, rows_of):
    first = {row["zone"]: row["received"] for row in rows_of(run("marketflow", given)["OUTPUT_ZONES"])}
    shapes = []
    for first_column, last in ZONES.values():
        west, south, east, north = rectangle(first_column, last)
        shapes.append(f"POLYGON (({west} {south}, {west} {north}, {east} {north}, {east} {south}, {west} {south}))")
    amounts = {"a": (1200.0, 400.0), "b": (0.0, 800.0), "c": (400.0, 700.0)}
    rows = [{"zone": name, "grain": grain, "need": need} for name, (grain, need) in amounts.items()]
    fields = {"SUPPLY": None, "DEMAND": None, "SUPPLY_FIELD": "grain", "DEMAND_FIELD": "need"}
    outcome = run("marketflow", {**given, "ZONES": save_units("units", rows, shapes), **fields})
    assert {row["zone"]: row["received"] for row in rows_of(outcome["OUTPUT_ZONES"])} == pytest.approx(first, rel=1e-12)


@pytest.mark.parametrize(
    "density, amount, service",
    [
        ("m3/ha/yr", "m3/yr", "water_yield"),
        ("tC/ha/yr", "tC/yr", "carbon_sequestration"),
        ("tCO2/ha/yr", "tCO2/yr", "carbon_sequestration"),
    ],
)
def test_any_service(run, given, save_grid, ledger_of, density, amount, service):
    given["SUPPLY"] = save_grid("other_supply", SUPPLY, density, cell=CELL)
    given["DEMAND"] = save_grid("other_demand", DEMAND, density, cell=CELL)
    ledger = ledger_of(run("marketflow", given))
    assert (ledger["unit"], ledger["service"]) == (amount, service)


def test_a_zone_without_a_cell_has_no_account(run, given, save_grid, rows_of, ledger_of):
    holed = DEMAND.copy()
    holed[:, 2:4] = np.nan
    given["DEMAND"] = save_grid("holed", holed, "t/ha/yr", cell=CELL)
    outcome = run("marketflow", given)
    rows = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert rows["b"]["demand"] is None and rows["b"]["received"] is None and rows["b"]["rate"] is None
    assert rows["c"]["received"] == pytest.approx(300)
    assert "1 zones hold no cell with both supply and demand" in outcome.log and ": b." in outcome.log
    assert ledger_of(outcome)["units"] == "2"


def test_what_lies_outside_all_zones_is_told(run, given, save_zones):
    given["ZONES"] = save_zones("fewer", {name: rectangle(*ZONES[name]) for name in "ab"})
    outcome = run("marketflow", given)
    assert "[DEMAND]: 700 t/yr lie outside all zones (36.8 % of all)" in outcome.log
    assert "[SUPPLY]: 400 t/yr lie outside all zones" in outcome.log
    record = json.loads(Path(outcome["OUTPUT_ZONES"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert any("outside all zones" in text for text in record["warnings"])
    assert [row["parameter"] for row in record["inputs"]].count("ZONES") == 1


def test_a_carbon_source_counts_as_demand(run, given, save_grid, rows_of):
    supply = SUPPLY.copy()
    supply[0, 2] = -1.0
    given["SUPPLY"] = save_grid("nep", supply, "tC/ha/yr", cell=CELL)
    given["DEMAND"] = save_grid("emission", DEMAND, "tC/ha/yr", cell=CELL)
    rows = {row["zone"]: row for row in rows_of(run("marketflow", given)["OUTPUT_ZONES"])}
    assert (rows["b"]["supply"], rows["b"]["demand"]) == (0, 900)


def test_another_reference_system_of_the_zones(run, given, rows_of, tmp_path):
    from osgeo import gdal

    moved = str(tmp_path / "moved.gpkg")
    gdal.VectorTranslate(moved, given["ZONES"], dstSRS="EPSG:4326", reproject=True)
    first = {row["zone"]: row["received"] for row in rows_of(run("marketflow", given)["OUTPUT_ZONES"])}
    outcome = run("marketflow", {**given, "ZONES": moved})
    found = {row["zone"]: row["received"] for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert found == pytest.approx(first, rel=1e-6)
