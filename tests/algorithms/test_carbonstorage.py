"""`carbonstorage` through Processing: seed 1's pools, InVEST's rules by hand, changes, zones and bad input."""

import json
from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
CELL = 1000.0  # 100 ha
LEFT, TOP = 1_000_000.0, 4_000_000.0
POOLS = Path(__file__).resolve().parent.parent.parent / "resources" / "tables" / "carbon_bai_2022.csv"
# Bai et al. 2022, table 2, sums of the pools in t/hm2: cropland, forest, grass, water, built-up, unused.
DENSITY = {1: 215.92, 2: 331.21, 3: 228.98, 4: 0.3, 5: 30.0, 6: 22.9, -9999: NAN}
LULC = np.array([[1, 2, 3], [4, 5, 6], [1, -9999, 2]])
FUTURE = np.array([[2, 2, 5], [4, 5, -9999], [1, 1, 3]])


def densities(codes):
    return np.vectorize(DENSITY.get)(codes)


@pytest.fixture
def one(save_grid, tmp_path):
    return {
        "LULC": save_grid("lulc", LULC, cell=CELL),
        "CARBON_TABLE": str(POOLS),
        "OUTPUT": str(tmp_path / "stock.tif"),
    }


@pytest.fixture
def two(one, save_grid, tmp_path):
    rasters = ("OUTPUT_FUTURE", "CHANGE", "ANNUAL_CHANGE")
    return {
        **one,
        "LULC_FUTURE": save_grid("future", FUTURE, cell=CELL),
        "YEARS": 5,
        **{name: str(tmp_path / f"{name.lower()}.tif") for name in rasters},
    }


def test_stock_by_class(run, one, read_grid, band_facts):
    outcome = run("carbonstorage", one)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), densities(LULC), rtol=1e-7)
    assert band_facts(outcome["OUTPUT"]) == [("tC/ha", "Carbon stock", "Float32")]
    # 100 ha a cell; the nodata cell counts for nothing.
    expected = 100 * (2 * 215.92 + 2 * 331.21 + 228.98 + 0.3 + 30 + 22.9)
    assert outcome["TOTAL"] == pytest.approx(expected, rel=1e-12)
    assert {"TOTAL_FUTURE", "TOTAL_CHANGE"}.isdisjoint(outcome)
    record = json.loads(Path(outcome["OUTPUT"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert record["facts"]["total_tC"] == outcome["TOTAL"]
    assert [entry["parameter"] for entry in record["inputs"]] == ["LULC", "CARBON_TABLE"]


def test_invest_rules_an_empty_pool_is_zero_and_results_are_per_hectare(run, save_grid, save_table, read_grid):
    rows = [
        {"lucode": 7, "C_above": 10.5, "c_below": "", "c_soil": 20, "c_dead": ""},
        {"lucode": 0, "C_above": "", "c_below": "", "c_soil": "", "c_dead": ""},
    ]
    # The same classes on cells of 1 ha and of 4 ha: per hectare, so the same numbers.
    for cell, hectares in ((100.0, 1), (200.0, 4)):
        parameters = {
            "LULC": save_grid(f"cells{hectares}", np.array([[7, 0]]), cell=cell),
            "CARBON_TABLE": save_table("pools", rows),
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        outcome = run("carbonstorage", parameters)
        np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[30.5, 0.0]])
        assert outcome["TOTAL"] == 30.5 * hectares


def test_equal_to_invest_in_single_precision(run, save_grid, read_grid, tmp_path):
    """InVEST writes each pool as float32 and adds the files."""
    outcome = run(
        "carbonstorage",
        {
            "LULC": save_grid("classes", np.array([[1, 2, 3, 4, 5, 6]])),
            "CARBON_TABLE": str(POOLS),
            "OUTPUT": str(tmp_path / "s.tif"),
        },
    )
    pools = np.loadtxt(POOLS, delimiter=",", skiprows=1, usecols=(2, 3, 4, 5), dtype=np.float32, quotechar='"')
    added = pools[:, 0] + pools[:, 1] + pools[:, 2] + pools[:, 3]
    assert added.dtype == np.float32
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"])[0], added)


def test_change_between_two_land_covers(run, two, read_grid, band_facts):
    outcome = run("carbonstorage", two)
    present, future = densities(LULC), densities(FUTURE)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), present, rtol=1e-7)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT_FUTURE"]), future, rtol=1e-7)
    np.testing.assert_allclose(read_grid(outcome["CHANGE"]), future - present, rtol=1e-6, atol=1e-12)
    np.testing.assert_allclose(read_grid(outcome["ANNUAL_CHANGE"]), (future - present) / 5, rtol=1e-6, atol=1e-12)
    np.testing.assert_array_equal(
        read_grid(outcome["OUTPUT_FUTURE"]) - read_grid(outcome["OUTPUT"]), read_grid(outcome["CHANGE"])
    )
    assert band_facts(outcome["CHANGE"])[0][0] == "tC/ha"
    assert band_facts(outcome["ANNUAL_CHANGE"])[0][0] == "tC/ha/yr"
    # 1 -> 2, 3 -> 5 and 2 -> 3, on 100 ha each.
    change = 100 * (115.29 - 198.98 - 102.23)
    assert outcome["TOTAL_CHANGE"] == pytest.approx(change, rel=1e-12)
    assert outcome["TOTAL_FUTURE"] - outcome["TOTAL"] == pytest.approx(change, rel=1e-12)
    assert "2 cells have data in only one of" in outcome.log


def test_a_change_of_exactly_minus_one_is_data(run, save_grid, save_table, read_grid, tmp_path):
    rows = [
        {"lucode": code, "c_above": above, "c_below": 0, "c_soil": 0, "c_dead": 0} for code, above in ((1, 51), (2, 50))
    ]
    outcome = run(
        "carbonstorage",
        {
            "LULC": save_grid("now", np.array([[1, 2]])),
            "LULC_FUTURE": save_grid("then", np.array([[2, 1]])),
            "CARBON_TABLE": save_table("pools", rows),
            "YEARS": 1,
            "OUTPUT": str(tmp_path / "o.tif"),
            "CHANGE": str(tmp_path / "c.tif"),
            "ANNUAL_CHANGE": str(tmp_path / "a.tif"),
        },
    )
    for name in ("CHANGE", "ANNUAL_CHANGE"):
        np.testing.assert_array_equal(read_grid(outcome[name]), [[-1.0, 1.0]])
    assert outcome["TOTAL_CHANGE"] == 0


def test_the_way_there_and_back_cancels(run, two):
    there = run("carbonstorage", two)["TOTAL_CHANGE"]
    back = run("carbonstorage", {**two, "LULC": two["LULC_FUTURE"], "LULC_FUTURE": two["LULC"]})["TOTAL_CHANGE"]
    assert back == pytest.approx(-there, rel=1e-12)


def test_zone_table(run, two, save_zones, tmp_path, rows_of):
    zones = save_zones(
        "zones",
        {
            "north": (LEFT, TOP - CELL, LEFT + 3 * CELL, TOP),
            "rest": (LEFT, TOP - 3 * CELL, LEFT + 3 * CELL, TOP - CELL),
            "far": (LEFT + 9 * CELL, TOP - CELL, LEFT + 10 * CELL, TOP),
        },
    )
    outcome = run(
        "carbonstorage", {**two, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "z.gpkg")}
    )
    north, rest, far = rows_of(outcome["OUTPUT_ZONES"])
    assert (north["cells"], north["area_ha"], north["unit"]) == (3, 300, "tC")
    assert north["stock"] == pytest.approx(100 * (215.92 + 331.21 + 228.98))
    assert north["stock_per_ha"] == pytest.approx((215.92 + 331.21 + 228.98) / 3)
    assert north["change"] == pytest.approx(100 * (115.29 - 198.98))
    assert north["annual_change"] == pytest.approx(20 * (115.29 - 198.98))
    assert north["change"] + rest["change"] == pytest.approx(outcome["TOTAL_CHANGE"])
    assert north["stock_future"] + rest["stock_future"] == pytest.approx(outcome["TOTAL_FUTURE"])
    assert (far["cells"], far["stock"], far["change"]) == (0, None, None)


def test_change_without_years(run, two, tmp_path, rows_of, save_zones):
    zones = save_zones("all", {"all": (LEFT, TOP - 3 * CELL, LEFT + 3 * CELL, TOP)})
    parameters = {key: value for key, value in two.items() if key not in ("YEARS", "ANNUAL_CHANGE")}
    outcome = run(
        "carbonstorage", {**parameters, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "z.gpkg")}
    )
    (row,) = rows_of(outcome["OUTPUT_ZONES"])
    assert row["change"] == pytest.approx(outcome["TOTAL_CHANGE"])
    assert "annual_change" not in row


def test_geographic_cells_count_by_their_area(run, save_grid, tmp_path):
    outcome = run(
        "carbonstorage",
        {
            "LULC": save_grid("degrees", np.array([[5], [5]]), crs="EPSG:4326", cell=1.0, origin=(105.0, 1.0)),
            "CARBON_TABLE": str(POOLS),
            "OUTPUT": str(tmp_path / "o.tif"),
        },
    )
    # A degree at the equator: 111.3195 km by 110.5743 km (WGS 84); the two rows are alike.
    assert outcome["TOTAL"] == pytest.approx(2 * 30.0 * 111.3195 * 110.5743 * 100, rel=2e-4)


def test_other_cells_are_aligned_on_request(run, two, save_grid, read_grid):
    fine = np.kron(FUTURE, np.ones((2, 2), dtype=int))
    two["LULC_FUTURE"] = save_grid("fine", fine, cell=CELL / 2)
    outcome = run("carbonstorage", {**two, "ALIGN": True})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT_FUTURE"]), densities(FUTURE), rtol=1e-7)
    assert "nearest neighbour" in outcome.log


GOOD_ROW = {"lucode": 1, "c_above": 1, "c_below": 1, "c_soil": 1, "c_dead": 1}
BAD_TABLES = {
    "codes that the table lacks": ([GOOD_ROW], ["[LULC]", "CARBON_TABLE", "2, 3, 4, 5, 6", "Add one row"]),
    "negative pool": ([{**GOOD_ROW, "c_soil": -3}], ["[CARBON_TABLE]", "c_soil is negative", "code 1"]),
    "no number": ([{**GOOD_ROW, "c_dead": "few"}], ["[CARBON_TABLE]", "c_dead", "“few”"]),
    "code twice": ([GOOD_ROW, GOOD_ROW], ["[CARBON_TABLE]", "more than one row", "code 1"]),
    "missing column": ([{"lucode": 1, "c_above": 1}], ["c_below", "c_soil", "c_dead", "missing", "lucode, c_above"]),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_bad_table(case, refused, one, save_table):
    rows, words = BAD_TABLES[case]
    message = refused("carbonstorage", {**one, "CARBON_TABLE": save_table("bad", rows)})
    assert [word for word in words if word not in message] == []


BAD_FUTURE = {
    "other cells": ({"cell": 900.0}, ["[LULC_FUTURE]", "900 x 900", "1000 x 1000", "ALIGN"]),
    "half a cell beside": ({"cell": CELL, "origin": (LEFT + 500, TOP)}, ["[LULC_FUTURE]", "0.500 columns", "ALIGN"]),
    "other system": ({"cell": CELL, "crs": "EPSG:3857"}, ["[LULC_FUTURE]", "EPSG:3857", "Reproject", "ALIGN"]),
    "elsewhere": ({"cell": CELL, "origin": (9e6, TOP)}, ["[LULC_FUTURE]", "does not overlap"]),
}


@pytest.mark.parametrize("case", BAD_FUTURE)
def test_land_covers_that_do_not_coincide(case, refused, two, save_grid):
    place, words = BAD_FUTURE[case]
    message = refused("carbonstorage", {**two, "LULC_FUTURE": save_grid("other", FUTURE, **place)})
    assert [word for word in words if word not in message] == []


@pytest.mark.parametrize("years", [0, -5])
def test_years_must_pass(refused, two, years):
    assert "greater than 0" in refused("carbonstorage", {**two, "YEARS": years})


def test_years_are_needed_for_the_annual_change(refused, two):
    message = refused("carbonstorage", {key: value for key, value in two.items() if key != "YEARS"})
    assert "[ANNUAL_CHANGE]" in message
    assert "[YEARS]" in message


def test_outputs_of_change_need_a_second_land_cover(refused, two):
    message = refused("carbonstorage", {key: value for key, value in two.items() if key != "LULC_FUTURE"})
    for name in ("[OUTPUT_FUTURE]", "[CHANGE]", "[ANNUAL_CHANGE]", "[YEARS]", "Give Second land cover"):
        assert name in message


def test_codes_that_are_no_whole_numbers(refused, one, save_grid):
    message = refused("carbonstorage", {**one, "LULC": save_grid("real", np.array([[1.5, 2.0]]))})
    assert "whole numbers" in message
    assert "1.5" in message


def test_no_data_at_all(refused, one, save_grid):
    message = refused("carbonstorage", {**one, "LULC": save_grid("empty", np.full((2, 2), -9999))})
    assert "[LULC]" in message
    assert "no cell has data" in message


def test_no_cell_in_both_land_covers(refused, two, save_grid):
    two["LULC"] = save_grid("a", np.array([[1, -9999]]), cell=CELL)
    two["LULC_FUTURE"] = save_grid("b", np.array([[-9999, 1]]), cell=CELL)
    assert "no cell has data" in refused("carbonstorage", two)


def test_the_stock_is_refused_as_a_yearly_supply(run, refused, one, save_grid, tmp_path):
    stock = run("carbonstorage", one)["OUTPUT"]
    demand = save_grid("demand", np.ones((3, 3)), "tC/ha/yr", cell=CELL)
    message = refused(
        "supplydemandbalance", {"SUPPLY": stock, "DEMAND": demand, "OUTPUT": str(tmp_path / "balance.tif")}
    )
    for word in ("[SUPPLY]", "stock (tC/ha)", "annual change"):
        assert word in message
