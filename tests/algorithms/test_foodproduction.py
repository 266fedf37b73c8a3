"""`foodproduction` through Processing: cells worked out by hand, tables as yearbooks have them, totals in the files."""

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

NAN = np.nan
LEFT, TOP, CELL = 1_000_000.0, 4_000_000.0, 1000.0  # cells of 100 ha
# 1 cropland, 2 woodland, 3 grassland, 4 water; -9999 nodata.
LAND = np.array([[1, 1, 3, 1], [1, 4, 2, -9999]])
NDVI = np.array([[0.2, 0.6, 0.9, 0.5], [-0.1, -0.3, 0.8, 0.7]])
WEST, EAST = (0, 2), (2, 4)


def box(columns, rows=2):
    return LEFT + columns[0] * CELL, TOP - rows * CELL, LEFT + columns[1] * CELL, TOP


@pytest.fixture
def job(save_grid, save_zones, save_table, tmp_path):
    rows = [{"county": "west", "grain": 0.8}, {"county": "east", "grain": 0.03}]
    return {
        "LULC": save_grid("lulc", LAND, cell=CELL),
        "CROPLAND_CODES": "1",
        "STATISTICS": save_table("statistics", rows),
        "STATISTICS_ZONE_FIELD": "county",
        "STATISTICS_FIELD": "grain",
        "STATISTICS_UNIT": 2,  # 1e3 t
        "WEIGHT": save_grid("ndvi", NDVI, cell=CELL),
        "ZONES": save_zones("zones", {"west": box(WEST), "east": box(EAST)}),
        "ZONE_FIELD": "zone",
        "OUTPUT": str(tmp_path / "food.tif"),
        "OUTPUT_ZONES": str(tmp_path / "zones_out.gpkg"),
    }


def test_cells_by_hand(run, job, read_grid, band_facts):
    outcome = run("foodproduction", job)
    # West: 800 t over NDVI 0.2, 0.6 and a negative one: 200, 600, 0 t on 100 ha each. East: 30 t on one cell.
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[2, 6, 0, 0.3], [0, 0, 0, NAN]], rtol=1e-12)
    assert band_facts(outcome["OUTPUT"]) == [("t/ha/yr", "Food production", "Float64")]
    assert outcome["TOTAL"] == pytest.approx(830.0, rel=1e-12)
    assert outcome["LAND_AREA"] == 400.0
    assert "1 cells" in outcome.log and "negative and count as 0" in outcome.log


def test_zone_table(run, job, rows_of):
    west, east = rows_of(run("foodproduction", job)["OUTPUT_ZONES"])
    names = ("zone", "cells", "area_ha", "land_ha", "given", "per_land_ha", "spread", "service", "unit")
    assert [west[name] for name in names] == ["west", 4, 400, 300, 800, 800 / 300, 0, "food_production", "t/yr"]
    assert [east[name] for name in names] == ["east", 3, 300, 100, 30, 0.3, 0, "food_production", "t/yr"]
    assert [row["supply"] for row in (west, east)] == pytest.approx([800, 30], rel=1e-12)


def test_by_area_when_there_is_no_weight(run, job, read_grid):
    outcome = run("foodproduction", {**job, "WEIGHT": None})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, :2], [[8 / 3, 8 / 3], [8 / 3, 0]], rtol=1e-12)
    assert "spread by area" in outcome.log


@pytest.mark.parametrize("factor", [1e-4, 1e4])
def test_scale_of_ndvi_does_not_matter(run, job, save_grid, read_grid, factor):
    expected = read_grid(run("foodproduction", job)["OUTPUT"])
    scaled = save_grid("scaled", NDVI * factor, cell=CELL)
    np.testing.assert_allclose(
        read_grid(run("foodproduction", {**job, "WEIGHT": scaled})["OUTPUT"]), expected, rtol=1e-12
    )


def test_band_of_the_weight(run, job, save_grid, read_grid):
    two = save_grid("two", np.stack([np.full_like(NDVI, 0.5), NDVI]), cell=CELL)
    expected = read_grid(run("foodproduction", job)["OUTPUT"])
    found = read_grid(run("foodproduction", {**job, "WEIGHT": two, "WEIGHT_BAND": 2})["OUTPUT"])
    np.testing.assert_array_equal(found, expected)


def test_land_without_ndvi_gets_the_mean_and_is_told(run, job, save_grid, read_grid):
    ndvi = NDVI.copy()
    ndvi[1, 0] = NAN
    outcome = run("foodproduction", {**job, "WEIGHT": save_grid("gaps", ndvi, cell=CELL)})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, :2], [[4 / 3, 4], [8 / 3, 0]], rtol=1e-12)
    assert "no data in 1 cells" in outcome.log
    assert "(25.0 % of its area)" in outcome.log


def test_ndvi_of_zero_spreads_evenly_over_the_land(run, job, save_grid, read_grid, rows_of):
    ndvi = NDVI.copy()
    ndvi[:, :2] = [[-0.2, 0.0], [-0.1, 0.9]]
    outcome = run("foodproduction", {**job, "WEIGHT": save_grid("zero", ndvi, cell=CELL)})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, :2], [[8 / 3, 8 / 3], [8 / 3, 0]], rtol=1e-12)
    assert "spread evenly over it: west" in outcome.log
    assert [row["spread"] for row in rows_of(outcome["OUTPUT_ZONES"])] == [1, 0]


def test_zone_without_cropland_but_with_production(run, job, save_grid, read_grid, rows_of):
    land = LAND.copy()
    land[0, 3] = 2
    outcome = run("foodproduction", {**job, "LULC": save_grid("bare", land, cell=CELL)})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, 2:], [[0.1, 0.1], [0.1, NAN]], rtol=1e-12)
    assert "but no cell of its land" in outcome.log and ": east. It is spread evenly" in outcome.log
    assert [row["spread"] for row in rows_of(outcome["OUTPUT_ZONES"])] == [0, 2]


def test_zone_that_the_table_lacks_is_nodata(run, job, save_table, read_grid, rows_of):
    one = save_table("one", [{"county": "west", "grain": 0.8}])
    outcome = run("foodproduction", {**job, "STATISTICS": one})
    assert np.isnan(read_grid(outcome["OUTPUT"])[:, 2:]).all()
    assert "cells stay nodata: east" in outcome.log
    east = rows_of(outcome["OUTPUT_ZONES"])[1]
    assert east["given"] is None and east["supply"] is None and east["land_ha"] is None


def test_rows_that_the_layer_lacks_can_be_left_out(run, job, save_table):
    rows = [{"county": "west", "grain": 0.8}, {"county": "east", "grain": 0.03}, {"county": "north", "grain": 9}]
    outcome = run("foodproduction", {**job, "STATISTICS": save_table("more", rows), "IGNORE_UNMATCHED": True})
    assert outcome["TOTAL"] == pytest.approx(830, rel=1e-12)
    assert "left out, because the zone layer lacks them: north" in outcome.log


def test_part_of_a_zone_is_warned_of(run, job, save_zones):
    wide = save_zones("wide", {"west": (LEFT - 8000.0, TOP - 2000.0, LEFT + 2000.0, TOP), "east": box(EAST)})
    assert "west (20 %)" in run("foodproduction", {**job, "ZONES": wide}).log


@pytest.mark.parametrize(("unit", "tonnes"), [(1, 0.83), (2, 830.0), (3, 8300.0)])
def test_units_of_the_statistics(run, job, unit, tonnes):
    outcome = run("foodproduction", {**job, "STATISTICS_UNIT": unit})
    assert outcome["TOTAL"] == pytest.approx(tonnes, rel=1e-12)
    assert ("which no land yields" in outcome.log) == (unit == 1)


# ---------------------------------------------------------------------- several products

LONG = [
    {"county": "west", "crop": "稻谷", "t": 600},
    {"county": "west", "crop": "wheat", "t": 200},
    {"county": "east", "crop": "Wheat ", "t": 30},
    {"county": "west", "crop": "beef", "t": 10},
    {"county": "east", "crop": "beef", "t": 5},
    {"county": "west", "crop": "aquatic products", "t": 40},
]
LONG_JOB = {"STATISTICS_FIELD": "t", "PRODUCT_FIELD": "crop", "STATISTICS_UNIT": 1}
LANDS = {"GRASSLAND_CODES": "3", "WATER_CODES": "4"}


def test_a_long_table_on_three_lands(run, job, save_table, read_grid, band_facts):
    table = save_table("long", [{**row, "crop": row["crop"].strip().lower()} for row in LONG])
    outcome = run("foodproduction", {**job, **LONG_JOB, **LANDS, "STATISTICS": table, "MEASURE": 2})
    # kcal per tonne: rice 2.8e6, wheat 3.34e6, beef 1.5e6, fish 0.69e6. The west has no grassland: beef everywhere.
    grain, beef, fish = 600 * 2.8e6 + 200 * 3.34e6, 10 * 1.5e6, 40 * 0.69e6
    west = np.array([[0.25 * grain + beef / 4, 0.75 * grain + beef / 4], [beef / 4, fish + beef / 4]])
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, :2], west / 100, rtol=1e-12)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[0, 2:], [5 * 1.5e4, 30 * 3.34e4], rtol=1e-12)
    assert [unit for unit, _, _ in band_facts(outcome["OUTPUT"])] == ["kcal/ha/yr"] * 4
    assert [title for _, title, _ in band_facts(outcome["OUTPUT"])][1:] == [
        "Food from cropland",
        "Food from grassland",
        "Food from water",
    ]
    assert outcome["TOTAL"] == pytest.approx(grain + 15 * 1.5e6 + 30 * 3.34e6 + fish, rel=1e-12)
    assert "no row of 稻谷 for east; it counts as 0 there" in outcome.log
    assert "One tonne of rice is 2.8e+06 kcal (FAO 2001" in outcome.log
    assert "have production, but no cell of its land" in outcome.log and ": west. It is spread" in outcome.log


def test_a_wide_table(run, job, save_table, read_grid):
    rows = [{"county": "west", "rice": 600, "小麦": 200}, {"county": "east", "rice": 0, "小麦": 30}]
    wide = {"STATISTICS": save_table("wide", rows), "STATISTICS_FIELD": ["rice", "小麦"], "STATISTICS_UNIT": 1}
    outcome = run("foodproduction", {**job, **wide})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[0], [2, 6, 0, 0.3], rtol=1e-12)
    assert "tonnes of different products are added as they are (rice, wheat)" in outcome.log
    in_equivalents = run("foodproduction", {**job, **wide, "MEASURE": 1})
    assert in_equivalents["TOTAL"] == pytest.approx(830, rel=1e-12)
    assert "added as they are" not in in_equivalents.log


def test_protein_of_a_named_product(run, job, band_facts):
    outcome = run("foodproduction", {**job, "PRODUCT": "soybeans", "MEASURE": 3})
    assert outcome["TOTAL"] == pytest.approx(830 * 0.38, rel=1e-12)
    assert band_facts(outcome["OUTPUT"])[0][0] == "t protein/ha/yr"


def test_own_products(run, job, save_table, read_grid):
    own = save_table("own", [{"product": "acorns", "land": "2 3", "kcal_per_t": 3_000_000, "source": "our survey"}])
    outcome = run("foodproduction", {**job, "PRODUCTS": own, "PRODUCT": "acorns", "MEASURE": 2, "CROPLAND_CODES": ""})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[:, 2], np.array([0.9, 0.8]) / 1.7 * 30 * 3e4, rtol=1e-12)
    assert "our survey" in outcome.log
    assert "Table of products [PRODUCTS]): west" in outcome.log


# ---------------------------------------------------------------------- yields


@pytest.fixture
def yields(job, save_table):
    rows = [
        {"lucode": 1, "yield": 6.0},
        {"lucode": 3, "yield": 0.5},
        {"lucode": 2, "yield": 0},
        {"lucode": 4, "yield": 0},
    ]
    zones = {name: job[name] for name in ("ZONES", "ZONE_FIELD", "OUTPUT_ZONES")}
    return {"METHOD": 1, "LULC": job["LULC"], "YIELDS": save_table("yields", rows), "OUTPUT": job["OUTPUT"], **zones}


def test_yields_by_land_cover(run, yields, read_grid, rows_of):
    outcome = run("foodproduction", yields)
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[6, 6, 0.5, 6], [6, 0, 0, NAN]])
    assert (outcome["TOTAL"], outcome["LAND_AREA"]) == (2450, 500)
    west, east = rows_of(outcome["OUTPUT_ZONES"])
    assert (west["supply"], west["land_ha"], west["per_land_ha"]) == (1800, 300, 6)
    assert (east["supply"], east["land_ha"], east["cells"]) == (650, 200, 3)


def test_yields_as_energy_by_product(run, yields, save_table, read_grid):
    rows = [{"lucode": code, "yield": 2.0, "product": "milk" if code == 3 else "wheat"} for code in (1, 2, 3, 4)]
    outcome = run("foodproduction", {**yields, "YIELDS": save_table("y2", rows), "MEASURE": 2})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"])[0, 1:3], [2 * 3.34e6, 2 * 0.61e6], rtol=1e-12)


# ---------------------------------------------------------------------- whole runs


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), exponent=st.integers(-8, 8))
def test_totals_are_preserved_in_the_files(run, job, read_grid, save_grid, save_zones, save_table, seed, exponent):
    random = np.random.default_rng(seed)
    shape = (30, 40)
    totals = random.gamma(0.3, 1e5, 4)
    zones = {f"z{i}": (LEFT + 1e4 * i, TOP - 3e4, LEFT + 1e4 * (i + 1), TOP) for i in range(4)}
    changed = {
        "LULC": save_grid("l", random.choice([1, 2, 3], shape, p=[0.05, 0.85, 0.1]), cell=CELL),
        "WEIGHT": save_grid("w", random.normal(0.3, 0.4, shape) * 10.0**exponent, cell=CELL),
        "ZONES": save_zones(f"z{seed}_{exponent}", zones),
        "STATISTICS": save_table("s", [{"county": name, "grain": repr(float(t))} for name, t in zip(zones, totals)]),
        "STATISTICS_UNIT": 3,
        "OUTPUT_ZONES": None,
    }
    cells = read_grid(run("foodproduction", {**job, **changed})["OUTPUT"]) * 100.0
    for index, total in enumerate(totals):
        assert cells[:, 10 * index : 10 * (index + 1)].sum() == pytest.approx(total * 1e4, rel=1e-9)


def test_same_inputs_same_bytes(run, job):
    bytes_of = [Path(run("foodproduction", job)["OUTPUT"]).read_bytes() for _ in range(2)]
    assert bytes_of[0] == bytes_of[1]


def test_the_record_names_inputs_and_totals(run, job):
    record = Path(run("foodproduction", job)["OUTPUT"]).with_suffix(".esflow.json")
    facts = json.loads(record.read_text(encoding="utf-8"))
    assert facts["facts"]["total"] == pytest.approx(830, rel=1e-12)
    assert {described["parameter"] for described in facts["inputs"]} == {"LULC", "WEIGHT", "ZONES", "STATISTICS"}


def test_provinces_of_the_sample(run, sample, tmp_path, rows_of):
    layers = sample / "yangtze_10km.gpkg"
    outcome = run(
        "foodproduction",
        {
            "LULC": str(sample / "lulc6.tif"),
            "CROPLAND_CODES": "1",
            "STATISTICS": str(sample.parent / "published_figures.csv"),
            "STATISTICS_ZONE_FIELD": "province",
            "STATISTICS_FIELD": "grain_output_2020_1e4t",
            "STATISTICS_UNIT": 3,
            "WEIGHT": str(sample / "ndvi.tif"),
            "ZONES": f"{layers}|layername=provinces",
            "ZONE_FIELD": "name",
            "IGNORE_UNMATCHED": True,
            "OUTPUT": str(tmp_path / "grain.tif"),
            "OUTPUT_ZONES": str(tmp_path / "grain.gpkg"),
        },
    )
    rows = {row["name"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert rows["Hubei"]["given"] == pytest.approx(27_274_300, rel=1e-12)  # China Statistical Yearbook 2021
    assert rows["Hubei"]["supply"] == pytest.approx(27_274_300, rel=1e-9)
    # China's mean is 5.7 t/ha sown; two harvests a year and fields of 10 km leave a wide margin.
    assert 3 < rows["Hubei"]["per_land_ha"] < 9
    assert 3 < rows["Hunan"]["per_land_ha"] < 12


def test_balances_take_it_and_refuse_other_measures(run, refused, job, save_grid, tmp_path, rows_of):
    energy = run("foodproduction", {**job, "MEASURE": 2, "OUTPUT": str(tmp_path / "kcal.tif")})["OUTPUT"]
    tonnes = run("foodproduction", job)["OUTPUT"]
    balance = {"SUPPLY": energy, "ZONES": job["ZONES"], "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "b.gpkg")}
    message = refused("zonalbalance", {**balance, "DEMAND": tonnes})
    for word in ("different units", "kcal/ha/yr", "t/ha/yr", "same unit"):
        assert word in message
    demand = save_grid("need", np.full(LAND.shape, 1e6), "kcal/ha/yr", cell=CELL)
    rows = rows_of(run("zonalbalance", {**balance, "DEMAND": demand})["OUTPUT_ZONES"])
    assert {(row["service"], row["unit"]) for row in rows} == {("food_production", "kcal/yr")}
    west = next(row for row in rows if row["zone"] == "west")
    assert (west["demand"], west["supply"]) == pytest.approx((4e8, 800 * 3.257e6), rel=1e-9)
