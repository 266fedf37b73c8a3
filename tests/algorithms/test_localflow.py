"""`localflow` through Processing: minima, two kinds of ratio, negative supply, compatibility mode and bad input."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

NAN = np.nan
CELL = 1000.0  # 100 ha
LEFT, TOP = 1_000_000.0, 4_000_000.0
SUPPLY = np.array([[10.0, 4.0, 0.0], [8.0, NAN, 5.0]])
DEMAND = np.array([[2.0, 8.0, 3.0], [0.0, 1.0, NAN]])


@pytest.fixture
def job(save_grid, tmp_path):
    return {
        "SUPPLY": save_grid("c", SUPPLY, "tC/ha/yr", cell=CELL),
        "DEMAND": save_grid("e", DEMAND, "tC/ha/yr", cell=CELL),
        "OUTPUT": str(tmp_path / "flow.tif"),
        "RATIO": str(tmp_path / "ratio.tif"),
        "LEDGER": str(tmp_path / "ledger.gpkg"),
    }


@pytest.fixture
def compatible(job, save_grid):
    stock = np.array([[331.21, 30.0, NAN], [215.92, 22.9, 0.3]])
    emission = np.array([[23.21, 146.63, 1.0], [21.0, 0.0, 4.81]])
    return {
        **job,
        "SUPPLY": save_grid("stock", stock, "tC/ha", cell=CELL),
        "DEMAND": save_grid("emission", emission, "tC/ha/yr", cell=CELL),
        "SEED_1": True,
    }


def test_cells_by_hand(run, job, read_grid, band_facts):
    outcome = run("localflow", job)
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[2, 4, 0], [0, NAN, NAN]])
    np.testing.assert_allclose(read_grid(outcome["RATIO"]), [[0.2, 2.0, NAN], [0.0, NAN, NAN]], rtol=1e-7)
    assert band_facts(outcome["OUTPUT"])[0][:2] == ("tC/ha/yr", "Local flow")
    assert band_facts(outcome["RATIO"])[0][:2] == ("1", "demand_supply_ratio")
    assert outcome["TOTAL_FLOW"] == 600
    assert outcome["FLOW_PER_HA"] == 600 / 400
    assert outcome["RATIO_OF_SUMS"] == 13 / 22
    assert outcome["RATIO_CELLMEAN"] == pytest.approx(2.2 / 3)
    assert "1 cells have no supply" in outcome.log


def test_ledger_books_what_stays(run, job, rows_of):
    (row,) = rows_of(run("localflow", job)["LEDGER"])
    names = ("service", "level", "unit", "units", "supply", "demand", "local", "surplus", "deficit")
    expected = ["carbon_sequestration", "cell", "tC/yr", 4, 2200, 1300, 600, 1600, 700]
    assert [row[name] for name in names] == expected
    moved = ("sent", "received", "unmet", "unused", "retained", "cr_volume", "closure_error")
    assert [row[name] for name in moved] == [0, 0, 700, 1600, 1600, 0, 0]


def test_zone_table(run, job, save_zones, tmp_path, rows_of):
    zones = save_zones(
        "zones",
        {
            "north": (LEFT, TOP - CELL, LEFT + 3 * CELL, TOP),
            "far": (LEFT + 9 * CELL, TOP - CELL, LEFT + 10 * CELL, TOP),
        },
    )
    outcome = run("localflow", {**job, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "z.gpkg")})
    north, far = rows_of(outcome["OUTPUT_ZONES"])
    amounts = ("cells", "area_ha", "supply", "demand", "local", "surplus", "deficit", "ratio_cells")
    assert [north[name] for name in amounts] == [3, 300, 1400, 1300, 600, 800, 700, 2]
    assert (north["flow_per_ha"], north["flow_per_km2"]) == (2, 200)
    assert north["demand_supply_ratio"] == pytest.approx(13 / 14)
    assert north["demand_supply_ratio_cellmean"] == pytest.approx(1.1)
    assert (north["service"], north["level"], north["unit"]) == ("carbon_sequestration", "cell", "tC/yr")
    assert (far["cells"], far["local"], far["demand_supply_ratio"]) == (0, None, None)


def test_one_built_up_cell_in_a_hundred(run, save_grid, tmp_path):
    """Stock 331.21 and emission 23.21 in forest, 30 and 146.63 in built-up land: .0745 against .1183."""
    built_up = np.zeros((10, 10), dtype=bool)
    built_up[4, 7] = True
    given = {
        "SUPPLY": save_grid("s", np.where(built_up, 30.0, 331.21), "tC/ha"),
        "DEMAND": save_grid("d", np.where(built_up, 146.63, 23.21), "tC/ha/yr"),
        "SEED_1": True,
        "OUTPUT": str(tmp_path / "f.tif"),
    }
    outcome = run("localflow", given)
    assert outcome["RATIO_OF_SUMS"] == pytest.approx(0.0745, abs=5e-5)
    assert outcome["RATIO_CELLMEAN"] == pytest.approx(0.1183, abs=5e-5)


@pytest.mark.parametrize(
    ("unit", "service", "amount"),
    [
        ("m3/ha/yr", "water_yield", "m3/yr"),
        ("t/ha/yr", "food_production", "t/yr"),
        ("tCO2/ha/yr", "carbon_sequestration", "tCO2/yr"),
    ],
)
def test_any_service(run, job, save_grid, rows_of, band_facts, unit, service, amount):
    job["SUPPLY"] = save_grid("c", SUPPLY, unit, cell=CELL)
    job["DEMAND"] = save_grid("e", DEMAND, unit, cell=CELL)
    outcome = run("localflow", job)
    (row,) = rows_of(outcome["LEDGER"])
    assert (row["service"], row["unit"], row["local"]) == (service, amount, 600)
    assert band_facts(outcome["OUTPUT"])[0][0] == unit


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), scale=st.floats(0.01, 100))
def test_invariants(run, save_grid, tmp_path, read_grid, seed, scale):
    random = np.random.default_rng(seed)
    supply, demand = random.gamma(0.7, 3.0, (6, 7)), random.gamma(0.7, 3.0, (6, 7))
    outcomes = []
    for factor in (1.0, scale):
        given = {
            "SUPPLY": save_grid("s", factor * supply, "tC/ha/yr"),
            "DEMAND": save_grid("d", factor * demand, "tC/ha/yr"),
            "OUTPUT": str(tmp_path / "f.tif"),
        }
        outcomes.append(run("localflow", given))
    one, other = outcomes
    # Jensen: the mean of minima is never above the minimum of means; ratios do not know the unit.
    assert one["FLOW_PER_HA"] <= min(supply.mean(), demand.mean()) * (1 + 1e-12)
    assert one["TOTAL_FLOW"] == pytest.approx(np.minimum(supply, demand).sum(), rel=1e-12)
    assert other["TOTAL_FLOW"] == pytest.approx(scale * one["TOTAL_FLOW"], rel=1e-9)
    for name in ("RATIO_OF_SUMS", "RATIO_CELLMEAN"):
        assert other[name] == pytest.approx(one[name], rel=1e-9)


# ---------------------------------------------------------------------- negative supply


def test_negative_carbon_supply_is_demand(run, job, save_grid, read_grid, rows_of):
    supply = np.where(SUPPLY == 4.0, -4.0, SUPPLY)
    outcome = run("localflow", {**job, "SUPPLY": save_grid("negative", supply, "tC/ha/yr", cell=CELL)})
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[2, 0, 0], [0, NAN, NAN]])
    (row,) = rows_of(outcome["LEDGER"])
    # Cell 2: supply -4 becomes 0, demand 8 becomes 12; the balance stays.
    assert (row["supply"], row["demand"]) == (1800, 1700)
    assert row["supply"] - row["demand"] == 100 * (10 - 4 + 0 + 8 - 2 - 8 - 3 - 0)
    assert "1 cells have a negative supply (they release); 400 tC/yr are counted as demand" in outcome.log


@pytest.mark.parametrize("algorithm", ["supplydemandbalance", "zonalbalance"])
def test_balances_take_it_as_well(run, job, save_grid, save_zones, tmp_path, read_grid, rows_of, algorithm):
    supply = np.where(SUPPLY == 4.0, -4.0, SUPPLY)
    given = {
        "SUPPLY": save_grid("negative", supply, "tC/ha/yr", cell=CELL),
        "DEMAND": job["DEMAND"],
        "ZONES": save_zones("all", {"all": (LEFT, TOP - 2 * CELL, LEFT + 3 * CELL, TOP)}),
        "ZONE_FIELD": "zone",
    }
    if algorithm == "supplydemandbalance":
        given = {**given, "OUTPUT": str(tmp_path / "b.tif")}
        outcome = run(algorithm, given)
        np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[8, -12, -3], [8, NAN, NAN]])
    else:
        outcome = run(algorithm, {**given, "OUTPUT_ZONES": str(tmp_path / "b.gpkg")})
        (row,) = rows_of(outcome["OUTPUT_ZONES"])
        assert (row["supply"], row["demand"], row["balance"]) == (1800, 1700, 100)
    assert "counted as demand" in outcome.log


def test_negative_supply_of_water_is_refused(refused, job, save_grid):
    changes = {
        "SUPPLY": save_grid("s", -SUPPLY, "m3/ha/yr", cell=CELL),
        "DEMAND": save_grid("d", DEMAND, "m3/ha/yr", cell=CELL),
    }
    message = refused("localflow", {**job, **changes})
    assert "[SUPPLY]" in message
    assert "negative" in message


# ---------------------------------------------------------------------- compatibility


def test_stock_against_emission_says_what_is_wrong(run, compatible, read_grid, band_facts):
    outcome = run("localflow", compatible)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[23.21, 30, NAN], [21, 0, 0.3]], rtol=1e-6)
    np.testing.assert_allclose(
        read_grid(outcome["RATIO"]),
        [[23.21 / 331.21, 146.63 / 30, NAN], [21 / 215.92, 0, 4.81 / 0.3]],
        rtol=1e-6,
    )
    assert band_facts(outcome["RATIO"])[0][0] == "1/yr"
    assert "a stock (tC/ha) is set against an emission per year (tC/ha/yr)" in outcome.log
    assert "LEDGER" not in outcome


def test_no_ledger_but_a_zone_table_in_compatibility(run, compatible, save_zones, tmp_path, rows_of):
    zones = {
        "ZONES": save_zones("all", {"all": (LEFT, TOP - 2 * CELL, LEFT + 3 * CELL, TOP)}),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(tmp_path / "z.gpkg"),
    }
    (row,) = rows_of(run("localflow", {**compatible, **zones})["OUTPUT_ZONES"])
    assert row["unit"] == "tC; tC/yr"
    assert row["flow_per_km2"] == pytest.approx(100 * (23.21 + 30 + 21 + 0 + 0.3) / 5)


def test_a_stock_needs_the_switch(refused, compatible):
    message = refused("localflow", {**compatible, "SEED_1": False})
    for word in ("[SUPPLY]", "stock (tC/ha)", "Net ecosystem production".lower()):
        assert word in message


def test_a_flux_is_no_stock(refused, compatible, job):
    message = refused("localflow", {**compatible, "SUPPLY": job["SUPPLY"]})
    for word in ("[SUPPLY]", "tC/ha/yr", "needed is tC/ha"):
        assert word in message


# ---------------------------------------------------------------------- bad input


def tag(path, text):
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadataItem("ESFLOW_CONTAINS", text)
    dataset = None
    return path


def test_respiration_must_not_count_twice(run, refused, job):
    tag(job["SUPPLY"], "net_of_heterotrophic_respiration")
    run("localflow", job)
    tag(job["DEMAND"], "soil_respiration")
    message = refused("localflow", job)
    for word in ("[SUPPLY]", "[DEMAND]", "count twice", "Carbon emissions"):
        assert word in message
    tag(job["SUPPLY"], "")
    run("localflow", job)


BAD = {
    "negative demand": ({"DEMAND": (-DEMAND, "tC/ha/yr")}, ["[DEMAND]", "negative"]),
    "two units": ({"DEMAND": (DEMAND, "tCO2/ha/yr")}, ["different units", "tC/ha/yr", "tCO2/ha/yr"]),
    "no common cell": ({"DEMAND": (DEMAND * NAN, "tC/ha/yr")}, ["No cell has both", "nodata"]),
    "another quantity": ({"SUPPLY": (SUPPLY, "mm/yr")}, ["[SUPPLY]", "mm/yr"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_rasters(case, refused, job, save_grid):
    rasters, words = BAD[case]
    files = {name: save_grid(f"bad_{name}", values, unit, cell=CELL) for name, (values, unit) in rasters.items()}
    message = refused("localflow", {**job, **files})
    assert [word for word in words if word not in message] == []


def test_other_cells(run, refused, job, save_grid):
    fine = save_grid("fine", np.kron(DEMAND, np.ones((2, 2))), "tC/ha/yr", cell=CELL / 2)
    message = refused("localflow", {**job, "DEMAND": fine})
    assert "[DEMAND]" in message
    assert "ALIGN" in message
    assert "bilinear" in run("localflow", {**job, "DEMAND": fine, "ALIGN": True}).log


def test_zones_without_their_field(refused, job, save_zones):
    zones = save_zones("zones", {"north": (LEFT, TOP - CELL, LEFT + 3 * CELL, TOP)})
    message = refused("localflow", {**job, "ZONES": zones})
    assert "[ZONE_FIELD]" in message


def test_reaches_of_bai_et_al(run, save_grid, tmp_path, read_grid):
    """Printed carbon and emission of the upper, middle and lower reach in 2015; printed ratios .090, .089, .136."""
    given = {
        "SUPPLY": save_grid("s", np.array([[244.25, 265.42, 196.75]]), "tC/ha"),
        "DEMAND": save_grid("d", np.array([[22.10, 23.78, 26.82]]), "tC/ha/yr"),
        "SEED_1": True,
        "OUTPUT": str(tmp_path / "f.tif"),
        "RATIO": str(tmp_path / "r.tif"),
    }
    outcome = run("localflow", given)
    np.testing.assert_allclose(read_grid(outcome["RATIO"]), [[0.0905, 0.0896, 0.1363]], atol=5e-5)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[22.10, 23.78, 26.82]], rtol=1e-6)
