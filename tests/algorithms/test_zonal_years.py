"""`zonalbalance` over several years: densities, ESDR, quadrants, types, changes; pooled and on common cells."""

import statistics

import numpy as np
import pytest

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0
# Cells of 1 ha. Zones a: columns 0-1, b: column 2, c: columns 3-4, far: without cells.
SUPPLY = {"2000": np.array([[4.0, 6.0, 2.0, 1.0, NAN]]), "2010": np.array([[3.0, 5.0, 7.0, 1.0, 90.0]])}
DEMAND = {"2000": np.array([[1.0, 1.0, 2.0, 5.0, 9.0]]), "2010": np.array([[2.0, 2.0, 6.0, 8.0, 9.0]])}
YEARS = tuple(SUPPLY)


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    def series(name, values):
        return [save_grid(f"{name} {year}", values[year], "m3/ha/yr") for year in YEARS]

    (supply, *supplies), (demand, *demands) = series("supply", SUPPLY), series("demand", DEMAND)
    zones = {
        "a": (X, Y - 100, X + 200, Y),
        "b": (X + 200, Y - 100, X + 300, Y),
        "c": (X + 300, Y - 100, X + 500, Y),
        "far": (0.0, 0.0, 100.0, 100.0),
    }
    return {
        "SUPPLY": supply,
        "DEMAND": demand,
        "SUPPLY_SERIES": supplies,
        "DEMAND_SERIES": demands,
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(tmp_path / "balance.gpkg"),
        "CHANGES": str(tmp_path / "changes.gpkg"),
    }


def test_zones_of_two_years_by_hand(run, given, rows_of):
    outcome = run("zonalbalance", given)
    rows = {(row["year"], row["zone"]): row for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert list(rows) == [(year, zone) for year in YEARS for zone in ("a", "b", "c", "far")]
    assert "1 cells have data in some years only" in outcome.log
    # Densities over the common cells.
    keys = [(year, zone) for year in YEARS for zone in "abc"]
    supply, demand = dict(zip(keys, (5, 2, 1, 4, 7, 1))), dict(zip(keys, (1, 2, 5, 2, 6, 8)))
    assert {key: rows[key]["supply_per_ha"] for key in supply} == supply
    assert {key: rows[key]["demand_per_ha"] for key in demand} == demand
    means = statistics.fmean(supply.values()), statistics.fmean(demand.values())
    spreads = statistics.pstdev(supply.values()), statistics.pstdev(demand.values())
    for key in supply:
        assert rows[key]["esdr"] == pytest.approx((supply[key] - demand[key]) / 7.5)
        assert rows[key]["z_supply"] == pytest.approx((supply[key] - means[0]) / spreads[0])
        assert rows[key]["z_demand"] == pytest.approx((demand[key] - means[1]) / spreads[1])
    found = {key: (rows[key]["quadrant"], rows[key]["type"]) for key in supply}
    assert found == {
        ("2000", "a"): ("H-L", "surplus"),
        ("2000", "b"): ("L-L", "balanced"),
        ("2000", "c"): ("L-H", "deficit"),
        ("2010", "a"): ("H-L", "surplus"),
        ("2010", "b"): ("H-H", "surplus"),
        ("2010", "c"): ("L-H", "deficit"),
    }
    assert rows["2000", "c"]["valid_share"] == 0.5 and rows["2000", "a"]["valid_share"] == 1
    for year in YEARS:
        far = rows[year, "far"]
        empty = ("esdr", "z_supply", "quadrant", "type", "normalised", "supply_per_ha", "deficit_share")
        assert far["cells"] == 0 and all(far[name] is None for name in empty)


def test_changes_by_hand(run, given, rows_of):
    a, b, c, far = rows_of(run("zonalbalance", given)["CHANGES"])
    assert (a["from_year"], a["to_year"]) == YEARS
    assert [a["supply_change"], a["demand_change"], a["balance_change"]] == [-2, 2, -4]
    assert [b["supply_change"], b["demand_change"], b["balance_change"]] == [5, 4, 1]
    assert b["esdr_change"] == pytest.approx(1 / 7.5) and b["supply_per_ha_change"] == 5
    moved = [b[f"{name}_{when}"] for name in ("type", "quadrant") for when in ("before", "after")]
    assert moved == ["balanced", "surplus", "L-L", "H-H"]
    assert far["balance_change"] is None and far["type_before"] is None and c["supply_change"] == 0


def test_three_years_are_compared_one_by_one_and_as_a_whole(run, given, rows_of):
    given["SUPPLY_SERIES"] += given["SUPPLY_SERIES"]
    given["DEMAND_SERIES"] += given["DEMAND_SERIES"]
    rows = rows_of(run("zonalbalance", {**given, "YEARS": "x,y,z"})["CHANGES"])
    assert [(row["from_year"], row["to_year"]) for row in rows[::4]] == [("x", "y"), ("y", "z"), ("x", "z")]
    assert [row["balance_change"] for row in rows if row["zone"] == "a"] == [-4, 0, -4]


def test_one_year_has_neither_year_nor_changes(run, given, rows_of):
    alone = {key: value for key, value in given.items() if not key.endswith("_SERIES")}
    outcome = run("zonalbalance", alone)
    assert "year" not in rows_of(outcome["OUTPUT_ZONES"])[0]
    assert rows_of(outcome["CHANGES"]) == []


def test_zone_ratio_is_the_mean_of_its_cells_with_the_same_references(run, given, rows_of, read_grid, tmp_path):
    references = {"SUPPLY_REFERENCE": 10.0, "DEMAND_REFERENCE": 6.0}
    rows = rows_of(run("zonalbalance", {**given, **references})["OUTPUT_ZONES"])
    series = {name: given[name] for name in ("SUPPLY", "DEMAND", "SUPPLY_SERIES", "DEMAND_SERIES")}
    cells = run(
        "supplydemandbalance",
        {**series, **references, "ESDR": str(tmp_path / "esdr.tif"), "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    for band, year in enumerate(YEARS, start=1):
        ratio = read_grid(cells["ESDR"], band)[0]
        expected = [ratio[:2].mean(), ratio[2], ratio[3]]
        found = [row["esdr"] for row in rows if row["year"] == year and row["zone"] != "far"]
        assert found == pytest.approx(expected, rel=1e-6)


def test_tolerance_and_shares_of_area(run, given, rows_of):
    rows = rows_of(run("zonalbalance", {**given, "TOLERANCE": 0.2})["OUTPUT_ZONES"])
    b = next(row for row in rows if (row["zone"], row["year"]) == ("b", "2010"))
    assert b["type"] == "balanced" and b["balanced_share"] == 1
    for row in rows:
        if row["cells"]:
            assert row["deficit_share"] + row["balanced_share"] + row["surplus_share"] == pytest.approx(1)


def test_zones_of_few_cells_are_told(run, given):
    assert "3 zones hold fewer than 10 cells" in run("zonalbalance", given).log


def test_unit_of_a_service_changes_no_class(run, given, save_grid, rows_of):
    before = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    for name, values in (("SUPPLY", SUPPLY), ("DEMAND", DEMAND)):
        first, *others = [save_grid(f"{name} {year} kg", values[year] * 1000, "m3/ha/yr") for year in YEARS]
        given[name], given[f"{name}_SERIES"] = first, others
    after = rows_of(run("zonalbalance", given)["OUTPUT_ZONES"])
    for one, other in zip(before, after):
        assert (one["quadrant"], one["type"]) == (other["quadrant"], other["type"])
        assert one["esdr"] == (None if other["esdr"] is None else pytest.approx(other["esdr"], rel=1e-12))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"DEMAND_SERIES": []}, ["[SUPPLY_SERIES] holds 1", "[DEMAND_SERIES] holds 0"]),
        ({"TOLERANCE": 2}, ["[TOLERANCE]", "0 … 0.99"]),
        ({"DEMAND_REFERENCE": 2}, ["Only one", "SUPPLY_REFERENCE"]),
        ({"ZONE_FIELD": "name"}, ["[ZONE_FIELD]", "name"]),
    ],
)
def test_bad_parameters(refused, given, changes, words):
    message = refused("zonalbalance", {**given, **changes})
    assert [word for word in words if word not in message] == [], message
