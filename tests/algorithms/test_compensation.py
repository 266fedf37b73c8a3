"""`compensation` through Processing: on both flows' accounts, on plain tables, and where rates are undefined."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest

# The account of fixture F2 of the methods reference, with areas; unit 7 has no account.
SUPPLY, DEMAND = [10, 6, 2, 4, 1, 3, 0], [4, 8, 5, 3, 6, 9, 2]
SENT, RECEIVED = [6, 0, 0, 1, 0, 0, 0], [0, 0, 3, 0, 4, 0, 0]
AREAS = [1, 2, 4, 8, 16, 32, 64]
ACCOUNT = [
    {"name": f"unit {unit}", "supply": SUPPLY[unit], "demand": DEMAND[unit], "sent": SENT[unit]}
    | {"received": RECEIVED[unit], "area_ha": AREAS[unit], "level": "sub-basin", "unit": "m3/yr"}
    for unit in range(7)
]
# Deficits 2, 3, 5, 6, 2 of the units 1, 2, 4, 5, 6; unit 2 is relieved whole, unit 4 by 4 of 5.
RATES = {
    "cr_volume": 7 / 18,
    "cr_count": 1 / 5,
    "cr_mean": (1 + 0.8) / 5,
    "cr_area": 4 / (2 + 4 + 16 + 32 + 64),
    "sr_dyn": (19 + 7) / 37,
}


@pytest.fixture
def outputs(tmp_path):
    return {
        "OUTPUT": str(tmp_path / "rated.gpkg"),
        "TRANSITION": str(tmp_path / "transition.csv"),
        "LEDGER": str(tmp_path / "ledger.csv"),
    }


def table_of(path):
    with open(path, encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def rates_of(outcome):
    (row,) = table_of(outcome["LEDGER"])
    return {name: float(row[name]) for name in RATES}


def test_five_rates_by_hand(run, save_table, outputs):
    outcome = run("compensation", {"INPUT": save_table("account", ACCOUNT), **outputs})
    assert rates_of(outcome) == pytest.approx(RATES, rel=1e-12)
    (row,) = table_of(outcome["LEDGER"])
    assert (row["level"], row["unit"], row["units"], row["flag"]) == ("sub-basin", "m3/yr", "7", "")
    amounts = {"supply": 26, "demand": 37, "local": 19, "surplus": 7, "deficit": 18, "sent": 7, "received": 7}
    assert {name: float(row[name]) for name in amounts} == amounts
    assert (float(row["unmet"]), float(row["unused"])) == (11, 0)
    assert all(row[name] == "" for name in ("closure_error", "boundary_export", "imported", "losses"))
    assert outcome["COMPENSATION_RATE"] == pytest.approx(7 / 18) and outcome["UNITS"] == 7
    assert "Compensation rate by volume (0..1): 0.3889" in outcome.log


def test_units_keep_their_attributes_and_gain_rate_and_classes(run, save_table, outputs, rows_of):
    rows = rows_of(run("compensation", {"INPUT": save_table("account", ACCOUNT), **outputs})["OUTPUT"])
    assert [row["name"] for row in rows] == [f"unit {unit}" for unit in range(7)]
    assert [row["rate"] for row in rows] == [None, 0, 1, None, 0.8, 0, 0]
    assert [row["unmet"] for row in rows] == [0, 2, 0, 0, 1, 6, 2]
    assert [row["balance_after"] for row in rows] == [0, -2, 0, 0, -1, -6, -2]
    before = ["surplus", "deficit", "deficit", "surplus", "deficit", "deficit", "deficit"]
    after = ["balanced", "deficit", "balanced", "balanced", "deficit", "deficit", "deficit"]
    assert [row["class_before"] for row in rows] == before and [row["class_after"] for row in rows] == after


def test_transition_counts_units_and_hectares(run, save_table, outputs):
    rows = table_of(run("compensation", {"INPUT": save_table("account", ACCOUNT), **outputs})["TRANSITION"])
    units = {row["class_before"]: [float(row[f"units_{name}"]) for name in CLASSES] for row in rows}
    assert units == {
        "deficit": [4, 1, 0, 5],
        "balanced": [0, 0, 0, 0],
        "surplus": [0, 2, 0, 2],
        "total": [4, 3, 0, 7],
    }
    hectares = {row["class_before"]: [float(row[f"ha_{name}"]) for name in CLASSES] for row in rows}
    assert hectares["deficit"] == [2 + 16 + 32 + 64, 4, 0, 118] and hectares["total"] == [114, 13, 0, 127]


CLASSES = ("deficit", "balanced", "surplus", "total")


@pytest.mark.parametrize("tolerance, relieved, balanced", [(0.0, 1, 3), (0.2, 2, 4), (0.9, 2, 6)])
def test_tolerance_decides_what_counts_as_balanced(run, save_table, outputs, rows_of, tolerance, relieved, balanced):
    # Unit 4 misses 1 of 5; its balance after flow is -1 of a demand of 6. Unit 6 lacks all it wants.
    outcome = run("compensation", {"INPUT": save_table("account", ACCOUNT), "TOLERANCE": tolerance, **outputs})
    assert rates_of(outcome)["cr_count"] == pytest.approx(relieved / 5)
    assert sum(row["class_after"] == "balanced" for row in rows_of(outcome["OUTPUT"])) == balanced


def test_units_without_an_account_are_left_out_with_a_warning(run, save_table, outputs, rows_of):
    empty = dict.fromkeys(ACCOUNT[0], "")
    for missing in ({"name": "none"}, {"name": "half", "supply": 3, "demand": "nan", "sent": 0, "received": 0}):
        given = {"INPUT": save_table("account", [*ACCOUNT, {**empty, **missing}]), **outputs}
        outcome = run("compensation", given)
        assert "1 units have no account" in outcome.log
        assert rates_of(outcome) == pytest.approx(RATES, rel=1e-12) and outcome["UNITS"] == 7
        last = rows_of(outcome["OUTPUT"])[-1]
        assert all(last[name] is None for name in ("rate", "class_before", "class_after", "balance_after"))


def test_no_deficit_is_undefined_and_never_0_or_100_percent(run, save_table, outputs, rows_of):
    rows = [{**row, "demand": 0, "received": 0, "sent": 0} for row in ACCOUNT]
    outcome = run("compensation", {"INPUT": save_table("account", rows), **outputs})
    (row,) = table_of(outcome["LEDGER"])
    assert row["flag"] == "no_deficit"
    assert [row[name] for name in RATES] == [""] * 5
    assert math.isnan(outcome["COMPENSATION_RATE"]) and "undefined" in outcome.log
    assert all(row["rate"] is None for row in rows_of(outcome["OUTPUT"]))


def test_no_surplus_means_nothing_is_relieved(run, save_table, outputs):
    rows = [{**row, "supply": 0, "received": 0, "sent": 0} for row in ACCOUNT]
    assert rates_of(run("compensation", {"INPUT": save_table("account", rows), **outputs})) == dict.fromkeys(RATES, 0)


def test_plain_tables_without_area_have_no_rate_by_area(run, save_table, outputs):
    rows = [{name: row[name] for name in ("supply", "demand", "sent", "received")} for row in ACCOUNT]
    outcome = run("compensation", {"INPUT": save_table("account", rows), **outputs})
    (row,) = table_of(outcome["LEDGER"])
    assert row["cr_area"] == "" and float(row["cr_count"]) == 1 / 5 and row["level"] == "unit"
    assert all(line["ha_total"] == "" for line in table_of(outcome["TRANSITION"]))


def test_polygons_count_with_their_area(run, save_units, outputs):
    rows = [{name: float(row[name]) for name in ("supply", "demand", "sent", "received")} for row in ACCOUNT]
    shapes = [f"POLYGON ((0 0, 0 1000, {area * 1000} 1000, {area * 1000} 0, 0 0))" for area in AREAS]
    outcome = run("compensation", {"INPUT": save_units("account", rows, shapes), **outputs})
    assert rates_of(outcome)["cr_area"] == pytest.approx(RATES["cr_area"], rel=1e-4)


def test_a_reserve_is_known_from_local_use(run, save_table, outputs):
    # A reserve of 20 %: of 10 only 8 may be used here, so that 2 of the 10 wanted are a deficit that 1 arrives for.
    rows = [{"supply": 10, "demand": 10, "local": 8, "sent": 0, "received": 1}]
    outcome = run("compensation", {"INPUT": save_table("account", rows), **outputs})
    assert outcome["COMPENSATION_RATE"] == 0.5


# ---------------------------------------------------------------------- after the flows


@pytest.fixture
def flows(run, save_grid, save_zones, save_table, tmp_path):
    """Outcomes of river flow by zone and of sub-basin flow, in layers and in plain tables."""
    random = np.random.default_rng(11)
    height = 100 - np.add.outer(np.arange(20.0), np.arange(30.0)) + random.normal(0, 0.3, (20, 30))
    x, y = 1_000_000.0, 4_000_000.0
    zones = {f"zone {i}": (x + 600 * i, y - 2000, x + 600 * i + 600, y) for i in range(5)} | {
        "elsewhere": (x - 900, y, x, y + 900)
    }
    supply = random.uniform(0, 900, (20, 30))
    demand = random.uniform(0, 900, (20, 30)) * (random.random((20, 30)) < 0.5)
    given = {
        "SUPPLY": save_grid("s", supply, "m3/ha/yr"),
        "DEMAND": save_grid("d", demand, "m3/ha/yr"),
        "DEM": save_grid("z", height, "m"),
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        "RECEIVED": "TEMPORARY_OUTPUT",
        "LEDGER": str(tmp_path / "cells.csv"),
    }
    units = [
        {"id": unit, "down": unit + 1 if unit < 8 else "", "wy": 9 - unit, "use": 2 * unit} for unit in range(1, 9)
    ]
    fields = {"SUPPLY_FIELD": "wy", "DEMAND_FIELD": "use", "ID_FIELD": "id", "DOWN_ID_FIELD": "down"}
    table = {"INPUT": save_table("units", units), **fields, "LEDGER": str(tmp_path / "units ledger.csv")}
    return {
        "river, layer": run("riverflow", {**given, "OUTPUT_ZONES": str(tmp_path / "zones out.gpkg")}),
        "river, table": run("riverflow", {**given, "OUTPUT_ZONES": str(tmp_path / "zones out.csv")}),
        "sub-basins": run("subbasinflow", {**table, "OUTPUT": str(tmp_path / "units out.csv")}),
    }


def test_rates_of_river_flow_by_zone(run, flows, outputs, rows_of):
    of_flow = flows["river, layer"]
    outcome = run("compensation", {"INPUT": of_flow["OUTPUT_ZONES"], **outputs})
    (cells,), (zones,) = table_of(of_flow["LEDGER"]), table_of(outcome["LEDGER"])
    for name in ("supply", "demand", "deficit", "surplus", "sent", "received", "unmet"):
        assert float(zones[name]) == pytest.approx(float(cells[name]), rel=1e-9), name
    assert float(zones["cr_volume"]) == pytest.approx(float(cells["cr_volume"]), rel=1e-9)
    assert (cells["level"], zones["level"]) == ("cell", "zone (sums of cells)")
    assert (cells["units"], zones["units"]) == ("600", "5")
    assert float(zones["cr_mean"]) != float(cells["cr_mean"])
    assert "1 units have no account" in outcome.log
    for row in rows_of(outcome["OUTPUT"]):
        if row["zone"] != "elsewhere":
            assert row["rate"] == pytest.approx(row["received"] / row["deficit"])
            assert row["balance_after"] == pytest.approx(row["supply"] - row["demand"] + row["received"] - row["sent"])


def test_a_table_without_geometry_gives_the_same_rates(run, flows, outputs):
    seen = []
    for source in ("river, layer", "river, table"):
        rates = rates_of(run("compensation", {"INPUT": flows[source]["OUTPUT_ZONES"], **outputs}))
        seen.append(rates)
    assert seen[0] == pytest.approx(seen[1], rel=1e-9)


def test_rates_of_sub_basins_equal_those_of_their_own_ledger(run, flows, outputs):
    outcome = run("compensation", {"INPUT": flows["sub-basins"]["OUTPUT"], **outputs})
    (theirs,), (ours,) = table_of(flows["sub-basins"]["LEDGER"]), table_of(outcome["LEDGER"])
    assert ours["level"] == theirs["level"] == "sub-basin" and ours["service"] == "water_yield"
    for name in ("cr_volume", "cr_count", "cr_mean", "sr_dyn", "received", "unused"):
        assert float(ours[name]) == pytest.approx(float(theirs[name]), rel=1e-12), name


def test_two_runs_give_the_same_bytes(run, flows, tmp_path):
    seen = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        files = {name: str(tmp_path / folder / f"{name}.csv") for name in ("OUTPUT", "TRANSITION", "LEDGER")}
        run("compensation", {"INPUT": flows["river, layer"]["OUTPUT_ZONES"], **files})
        seen.append([Path(path).read_bytes() for path in files.values()])
    assert seen[0] == seen[1]


# ---------------------------------------------------------------------- bad input

FAULTS = {
    "not an account": (
        [{"id": 1, "area": 2}],
        "[INPUT]: fields are missing: supply, demand, sent, received. Give the zone table of a flow",
    ),
    "no number": (
        [{**ACCOUNT[0], "sent": "much"}],
        "column “sent” must hold a number in every row; it does not in row 1: much",
    ),
    "negative": ([{**ACCOUNT[0], "demand": -3}], "field “demand” holds negative values (lowest -3). Correct them."),
    "nothing known": (
        [dict.fromkeys(ACCOUNT[0], "")],
        "[INPUT]: no unit has supply, demand, sent and received. Nothing to rate.",
    ),
    "more sent than left over": ([{**ACCOUNT[0], "sent": 7}], "“sent” exceeds what the unit's supply and demand allow"),
    "more received than lacking": ([{**ACCOUNT[2], "received": 4}], "“received” exceeds what the unit's supply"),
}


FAULTS["two units"] = (
    [ACCOUNT[0], {**ACCOUNT[1], "unit": "km3/yr"}],
    "field “unit” says different things (km3/yr, m3/yr). Give one layer for each service",
)
FAULTS["two services"] = (
    [{**ACCOUNT[0], "service": "water_yield"}, {**ACCOUNT[1], "service": "food_production"}],
    "field “service” says different things",
)


@pytest.mark.parametrize("rows, text", FAULTS.values(), ids=FAULTS.keys())
def test_faulty_tables(refused, save_table, outputs, rows, text):
    message = refused("compensation", {"INPUT": save_table("account", rows), **outputs})
    assert text in message and "[INPUT]" in message


def test_empty_layer(refused, save_units, outputs, tmp_path):
    from osgeo import ogr

    path = str(tmp_path / "empty.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    dataset.CreateLayer("empty", None, ogr.wkbNone)
    dataset = None
    assert "[INPUT]: the layer is empty" in refused("compensation", {"INPUT": path, **outputs})


@pytest.mark.parametrize("tolerance", [-0.1, 1.0])
def test_tolerance_outside_its_range(refused, save_table, outputs, tolerance):
    message = refused("compensation", {"INPUT": save_table("a", ACCOUNT), "TOLERANCE": tolerance, **outputs})
    assert "[TOLERANCE]" in message
