"""`subbasinflow` through Processing: fixture F2 as a table and as polygons, tables as users have them, the sample."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer

# Fixture F2 of the methods reference.
DOWN = [2, 2, 3, 4, 5, -1, 5]
SUPPLY = [10, 6, 2, 4, 1, 3, 0]
DEMAND = [4, 8, 5, 3, 6, 9, 2]
ROWS = [{"id": unit, "down": DOWN[unit], "wy": float(SUPPLY[unit]), "use": float(DEMAND[unit])} for unit in range(7)]
FIELDS = {"SUPPLY_FIELD": "wy", "DEMAND_FIELD": "use", "ID_FIELD": "id", "DOWN_ID_FIELD": "down"}
EXPECTED = {
    "supply": SUPPLY,
    "demand": DEMAND,
    "local": [4, 6, 2, 3, 1, 3, 0],
    "surplus": [6, 0, 0, 1, 0, 0, 0],
    "deficit": [0, 2, 3, 0, 5, 6, 2],
    "sent": [6, 0, 0, 1, 0, 0, 0],
    "received": [0, 0, 3, 0, 4, 0, 0],
    "unmet": [0, 2, 0, 0, 1, 6, 2],
    "unused": [0] * 7,
    "balance": [6, -2, -3, 1, -5, -6, -2],
    "balance_after": [0, -2, 0, 0, -1, -6, -2],
    "ratio": [2.5, 0.75, 0.4, 4 / 3, 1 / 6, 1 / 3, 0],
    "rate": [None, 0, 1, None, 0.8, 0, 0],
    "inflow": [0, 0, 6, 3, 4, 0, 0],
    "outflow": [6, 0, 3, 4, 0, 0, 0],
}
LINKS = [("0", "2", 3), ("0", "4", 3), ("3", "4", 1)]


def square(unit):
    """A square of 100 ha for each unit, side by side."""
    x, y = 1_000_000 + 2000 * unit, 4_000_000
    return f"POLYGON (({x} {y}, {x + 1000} {y}, {x + 1000} {y - 1000}, {x} {y - 1000}, {x} {y}))"


@pytest.fixture
def outputs(tmp_path):
    """Paths of all outputs."""
    return {
        "OUTPUT": str(tmp_path / "units.gpkg"),
        "LINKS": str(tmp_path / "links.gpkg"),
        "LEDGER": str(tmp_path / "ledger.csv"),
    }


@pytest.fixture
def f2(save_units, outputs):
    """Parameters of fixture F2 with polygons."""
    return {"INPUT": save_units("f2", ROWS, [square(unit) for unit in range(7)]), **FIELDS, **outputs}


def ledger_of(outcome):
    with open(outcome["LEDGER"], encoding="utf-8") as stream:
        (row,) = csv.DictReader(stream)
    return row


def by_id(rows, field="id"):
    return sorted(rows, key=lambda row: row[field])


def test_fixture_f2_as_polygons(run, f2, rows_of):
    outcome = run("subbasinflow", f2)
    rows = by_id(rows_of(outcome["OUTPUT"]))
    for name, values in EXPECTED.items():
        assert [row[name] for row in rows] == values, name
    assert [(row["wy"], row["use"], row["down"]) for row in rows] == list(zip(SUPPLY, DEMAND, DOWN))
    said = {(row["service"], row["level"], row["unit"]) for row in rows}
    assert said == {("water_yield", "sub-basin", "m3/yr")}
    links = rows_of(outcome["LINKS"])
    assert [(row["origin"], row["destination"], row["amount"]) for row in links] == LINKS
    assert links[1]["distance"] == pytest.approx(2 * links[0]["distance"], rel=1e-6)
    assert [row["share_of_destination"] for row in links] == [1, 0.6, 0.2]
    assert (outcome["TOTAL_RECEIVED"], outcome["TOTAL_UNMET"], outcome["CLOSURE_ERROR"]) == (7, 11, 0)
    assert outcome["COMPENSATION_RATE"] == pytest.approx(7 / 18, abs=1e-15)
    ledger = ledger_of(outcome)
    for name, value in (
        *(("supply", 26), ("demand", 37), ("local", 19), ("surplus", 7), ("deficit", 18), ("sent", 7)),
        *(("received", 7), ("unmet", 11), ("unused", 0), ("consumed", 26), ("boundary_export", 0), ("losses", 0)),
        *(("units", 7), ("imported", 0), ("reused", 0), ("external_inflow", 0), ("cr_volume", 7 / 18)),
        *(("cr_count", 1 / 5), ("cr_mean", 1.8 / 5), ("cr_area", 1 / 5), ("sr_dyn", 26 / 37)),
    ):
        assert float(ledger[name]) == pytest.approx(value, abs=1e-9), name
    assert (ledger["level"], ledger["unit"], ledger["flag"]) == ("sub-basin", "m3/yr", "")


def test_fixture_f2_as_a_table(run, outputs, save_table, rows_of):
    outcome = run("subbasinflow", {"INPUT": save_table("f2", ROWS), **FIELDS, **outputs})
    rows = by_id(rows_of(outcome["OUTPUT"]))
    for name, values in EXPECTED.items():
        assert [row[name] for row in rows] == values, name
    links = rows_of(outcome["LINKS"])
    assert [(row["origin"], row["destination"], row["amount"]) for row in links] == LINKS
    assert all(row["distance"] is None for row in links)
    ledger = ledger_of(outcome)
    assert float(ledger["cr_volume"]) == pytest.approx(7 / 18) and ledger["cr_area"] == ""


def test_order_of_the_rows_does_not_matter(run, outputs, save_table, rows_of):
    shuffled = [ROWS[unit] for unit in (4, 0, 6, 2, 5, 1, 3)]
    outcome = run("subbasinflow", {"INPUT": save_table("f2", shuffled), **FIELDS, **outputs})
    rows = by_id(rows_of(outcome["OUTPUT"]))
    assert [row["received"] for row in rows] == EXPECTED["received"]


def test_ids_as_spreadsheets_and_people_write_them(run, outputs, save_table, rows_of):
    # Empty cells make a column of whole numbers one of decimals; outlets are empty.
    rows = [{**row, "id": row["id"] + 1, "down": "" if row["down"] < 0 else f"{row['down'] + 1}.0"} for row in ROWS]
    outcome = run("subbasinflow", {"INPUT": save_table("decimals", rows), **FIELDS, **outputs})
    assert [row["received"] for row in by_id(rows_of(outcome["OUTPUT"]))] == EXPECTED["received"]
    names = ["金沙江", "岷江", "重庆 段", "宜昌", "汉口", "Mündung", "ñ 7"]
    rows = [{**row, "id": names[row["id"]], "down": names[row["down"]] if row["down"] >= 0 else ""} for row in ROWS]
    outcome = run("subbasinflow", {"INPUT": save_table("names", rows), **FIELDS, **outputs})
    links = rows_of(outcome["LINKS"])
    assert [(row["origin"], row["destination"]) for row in links] == [
        ("金沙江", "重庆 段"),
        ("金沙江", "汉口"),
        ("宜昌", "汉口"),
    ]


def test_several_outlets_and_a_single_unit(run, outputs, save_table):
    rows = [{"id": unit, "down": 0, "wy": 2.0, "use": 1.0} for unit in (1, 2, 3)]
    outcome = run("subbasinflow", {"INPUT": save_table("outlets", rows), **FIELDS, **outputs})
    ledger = ledger_of(outcome)
    assert (float(ledger["boundary_export"]), float(ledger["unused"])) == (3, 3)
    assert ledger["flag"] == "no_deficit" and ledger["cr_volume"] == "" and math.isnan(outcome["COMPENSATION_RATE"])
    outcome = run("subbasinflow", {"INPUT": save_table("single", rows[:1]), **FIELDS, **outputs})
    assert ledger_of(outcome)["units"] == "1"


def test_no_surplus(run, f2, save_table):
    f2["INPUT"] = save_table("dry", [{**row, "wy": 0.0} for row in ROWS])
    outcome = run("subbasinflow", f2)
    assert (outcome["COMPENSATION_RATE"], outcome["TOTAL_UNMET"]) == (0, 37)


def test_own_fields_that_results_are_named_after(run, outputs, save_units, rows_of):
    rows = [
        {"fid": row["id"] + 1, "unit": f"u{row['id']}", "Down": f"u{row['down']}" if row["down"] >= 0 else None}
        | {"SUPPLY": row["wy"], "demand": row["use"], "Rate": "old", "name": "ñ"}
        for row in ROWS
    ]
    fields = {"SUPPLY_FIELD": "SUPPLY", "DEMAND_FIELD": "demand", "ID_FIELD": "unit", "DOWN_ID_FIELD": "Down"}
    shapes = [square(unit) for unit in range(7)]
    outcome = run("subbasinflow", {"INPUT": save_units("own", rows, shapes), **fields, **outputs})
    table = by_id(rows_of(outcome["OUTPUT"]), "unit_input")
    assert [row["unit_input"] for row in table] == [f"u{unit}" for unit in range(7)]
    assert [row["rate"] for row in table] == EXPECTED["rate"]
    assert {(row["unit"], row["name"]) for row in table} == {("m3/yr", "ñ")}
    assert "Rate" not in table[0] and "SUPPLY" not in table[0]


def test_law_parameters_by_hand(run, outputs, save_table, rows_of):
    # As for cells: 10 supplied, 2 used, 20 % reserved; 10 % of the 8 that leave are lost; 5.76 of 7.2 may be taken.
    rows = [{"id": 1, "down": 2, "wy": 10.0, "use": 2.0}, {"id": 2, "down": None, "wy": 0.0, "use": 9.0}]
    given = {"INPUT": save_table("law", rows), **FIELDS, **outputs, "RESERVE": 0.2, "LOSS": 0.1}
    first, second = by_id(rows_of(run("subbasinflow", given)["OUTPUT"]))
    assert (first["sent"], first["outflow"]) == (pytest.approx(5.76), 8)
    assert (second["inflow"], second["received"], second["outflow"]) == tuple(
        pytest.approx(value) for value in (7.2, 5.76, 1.44)
    )
    assert float(ledger_of(given)["losses"]) == pytest.approx(0.8)


def test_inflow_from_outside_is_imported_and_return_flow_reused(run, outputs, save_table, rows_of):
    rows = [
        {"id": 1, "down": 2, "wy": 0.0, "use": 4.0, "in": 6.0},
        {"id": 2, "down": 3, "wy": 0.0, "use": 9.0, "in": 0.0},
        {"id": 3, "down": None, "wy": 0.0, "use": 1.0, "in": 0.0},
    ]
    given = {"INPUT": save_table("in", rows), **FIELDS, **outputs, "INFLOW_FIELD": "in"}
    table = by_id(rows_of(run("subbasinflow", given)["OUTPUT"]))
    assert [row["received"] for row in table] == [4, 2, 0] and [row["sent"] for row in table] == [0, 0, 0]
    ledger = {name: float(ledger_of(given)[name] or 0) for name in ("imported", "reused", "sent", "external_inflow")}
    assert ledger == {"imported": 6, "reused": 0, "sent": 0, "external_inflow": 6}
    table = by_id(rows_of(run("subbasinflow", {**given, "CONSUMPTIVE_FRACTION": 0.5})["OUTPUT"]))
    # 6 arrive, 4 are used, 2 + 2 leave; 4 are used again, 2 leave; 1 is used of them.
    assert [row["received"] for row in table] == [4, 4, 1]
    ledger = ledger_of(given)
    assert float(ledger["imported"]) + float(ledger["reused"]) == 9 and float(ledger["boundary_export"]) == 1.5
    assert float(ledger["closure_error"]) <= 1e-12


def test_identities_on_the_sub_basins_of_the_sample(run, sample, outputs, save_units, rows_of):
    """Topology and polygons of the sample's nested sub-basins; supply and demand are made up."""
    layer = QgsVectorLayer(f"{sample / 'yangtze_10km.gpkg'}|layername=subbasins", "subbasins", "ogr")
    random = np.random.default_rng(5)
    rows, shapes = [], []
    for feature in layer.getFeatures():
        supply, demand = random.uniform(0, 1e9, 2).tolist()
        rows.append({"id": feature["id"], "down": feature["down_id"], "wy": supply, "use": demand})
        shapes.append(feature.geometry().asWkt())
    given = {"INPUT": save_units("yangtze", rows, shapes), **FIELDS, **outputs}
    outcome = run("subbasinflow", given)
    rows, ledger = rows_of(outcome["OUTPUT"]), ledger_of(outcome)
    assert len(rows) == 27
    for row in rows:
        assert row["surplus"] - row["deficit"] == pytest.approx(row["supply"] - row["demand"], rel=1e-12)
        assert row["surplus"] * row["deficit"] == 0
        assert 0 <= row["sent"] <= row["surplus"] and 0 <= row["received"] <= row["deficit"]
        assert row["balance"] * row["balance_after"] >= 0
    totals = {name: math.fsum(row[name] for row in rows) for name in ("sent", "received", "deficit", "surplus")}
    for name, total in totals.items():
        assert float(ledger[name]) == pytest.approx(total, rel=1e-12), name
    links = rows_of(outcome["LINKS"])
    assert math.fsum(row["amount"] for row in links) == pytest.approx(totals["sent"], rel=1e-9)
    assert totals["sent"] == pytest.approx(totals["received"], rel=1e-9) and totals["sent"] > 0
    assert all(row["origin"] != row["destination"] and row["distance"] > 1000 for row in links)
    assert float(ledger["closure_error"]) <= 1e-9


def test_two_runs_give_the_same_bytes(run, save_table, tmp_path):
    given = {"INPUT": save_table("f2", ROWS), **FIELDS}
    seen = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        outcome = run(
            "subbasinflow",
            {**given, **{name: str(tmp_path / folder / f"{name}.csv") for name in ("OUTPUT", "LINKS", "LEDGER")}},
        )
        seen.append([Path(outcome[name]).read_bytes() for name in ("OUTPUT", "LINKS", "LEDGER")])
    assert seen[0] == seen[1]
