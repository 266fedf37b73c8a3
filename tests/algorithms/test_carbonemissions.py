"""`carbonemissions` through Processing: cells by hand, totals kept, nodata, seed 1 to the letter, and bad input."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal

NAN = np.nan
CELL = 1000.0  # 100 ha
LEFT, TOP = 1_000_000.0, 4_000_000.0
PEOPLE = np.array([[1.0, 3.0, 2.0, 5.0], [4.0, NAN, 2.0, 7.0]])
LIGHTS = np.array([[0.0, 1.0, 1.0, 1.0], [1.0, 2.0, 0.0, 1.0]])
LULC = np.array([[1, 2, 3, 1], [6, 5, 4, -9999]])
SECTORS = ("people", "pigs", "livestock", "energy", "timber", "cement", "soil")


def box(first, last, rows=2):
    return LEFT + first * CELL, TOP - rows * CELL, LEFT + last * CELL, TOP


@pytest.fixture
def zones(save_zones):
    return {"ZONES": save_zones("zones", {"west": box(0, 2), "east": box(2, 3)}), "ZONE_FIELD": "zone"}


@pytest.fixture
def people(save_grid, save_table, zones, tmp_path):
    """Column 3 lies in no zone; the cell of row 1, column 1 has no weight."""
    rows = [
        {"name": "west", "persons": 8000, "swine": 1000, "cows": 100, "wood": 50, "clinker": 1e4},
        {"name": "east", "persons": 4000, "swine": 0, "cows": 10, "wood": 5, "clinker": 0},
    ]
    return {
        **zones,
        "STATISTICS": save_table("statistics", rows),
        "STATISTICS_ZONE_FIELD": "name",
        "PEOPLE_FIELD": "persons",
        "PEOPLE_WEIGHT": save_grid("people", PEOPLE, "persons", cell=CELL),
        "OUTPUT": str(tmp_path / "e.tif"),
    }


@pytest.fixture
def energy(save_grid, save_table, zones, tmp_path):
    rows = [
        {"zone": "west", "fuel": "raw coal", "amount": 1000, "unit": "t"},
        {"zone": "east", "fuel": "coal", "amount": 0.05, "unit": "1e4 tce"},
        {"zone": "west", "fuel": "natural gas", "amount": 2, "unit": "1e4 m3"},
        {"zone": "west", "fuel": "primary electricity", "amount": 99, "unit": "tce"},
    ]
    return {
        **zones,
        "ENERGY": save_table("energy", rows),
        "ENERGY_WEIGHT": save_grid("lights", LIGHTS, cell=CELL),
        "OUTPUT": str(tmp_path / "e.tif"),
    }


@pytest.fixture
def soil(save_grid, save_table, tmp_path):
    rates = {1: 15.98, 2: 23.21, 3: 21.30, 4: 4.81, 5: 0, 6: 0}
    rows = [{"lucode": code, "soil_respiration": rate} for code, rate in rates.items()]
    return {
        "LULC": save_grid("lulc", LULC, cell=CELL),
        "SOIL_TABLE": save_table("soil", rows),
        "SOIL_RESPIRATION_UNIT": 1,
        "OUTPUT": str(tmp_path / "e.tif"),
    }


# tC per cell: 8000 persons x 0.079 over weights 1 + 3 + 4; 4000 x 0.079 over 2 + 2.
OF_PEOPLE = 0.079 * np.array([[1000, 3000, 2000, NAN], [4000, NAN, 2000, NAN]])
COAL, GAS = 0.518263, 0.589688
# West: 1000 t of coal and 20 units of 1e3 m3 over lights 0 + 1 + 1 + 2; east: 500 tce over 1 + 0.
WEST = 1000 * COAL + 20 * GAS
OF_ENERGY = np.array([[0, WEST / 4, 500 * 0.7559, NAN], [WEST / 4, WEST / 2, 0, NAN]])
OF_SOIL = 100 * np.array([[15.98, 23.21, 21.30, 15.98], [0, 0, 4.81, NAN]])


def test_people_by_hand(run, people, read_grid, band_facts):
    outcome = run("carbonemissions", people)
    for band in (1, 2):
        np.testing.assert_allclose(read_grid(outcome["OUTPUT"], band), OF_PEOPLE / 100, rtol=1e-12)
    assert band_facts(outcome["OUTPUT"]) == [
        ("tC/ha/yr", "Carbon emissions", "Float64"),
        ("tC/ha/yr", "Respiration of people", "Float64"),
    ]
    assert outcome["TOTAL"] == outcome["TOTAL_PEOPLE"] == pytest.approx(12_000 * 0.079, rel=1e-12)
    assert "factor 0.079 tC/person/yr (Bai et al. 2022" in outcome.log
    assert gdal.Open(outcome["OUTPUT"]).GetMetadataItem("ESFLOW_CONTAINS") is None


def test_energy_by_hand(run, energy, read_grid):
    outcome = run("carbonemissions", energy)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"], 2), OF_ENERGY / 100, rtol=1e-5)
    assert outcome["TOTAL_ENERGY"] == pytest.approx(WEST + 500 * 0.7559, rel=1e-5)


def test_soil_by_land_cover(run, soil, read_grid):
    outcome = run("carbonemissions", soil)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), OF_SOIL / 100, rtol=1e-12)
    assert outcome["TOTAL_SOIL"] == pytest.approx(np.nansum(OF_SOIL), rel=1e-12)
    assert gdal.Open(outcome["OUTPUT"]).GetMetadataItem("ESFLOW_CONTAINS") == "soil_respiration"
    dioxide = run("carbonemissions", {**soil, "SOIL_RESPIRATION_UNIT": 2})
    assert dioxide["TOTAL"] == pytest.approx(outcome["TOTAL"] * 12 / 44, rel=1e-12)


def all_sectors(people, energy, soil, save_grid):
    weight = save_grid("even", np.ones((2, 4)), cell=CELL)
    fields = {"PIGS_FIELD": "swine", "LIVESTOCK_FIELD": "cows", "TIMBER_FIELD": "wood", "CEMENT_FIELD": "clinker"}
    weights = {f"{name}_WEIGHT": weight for name in ("PIGS", "LIVESTOCK", "TIMBER", "CEMENT")}
    return {**energy, **soil, **people, **fields, **weights}


def test_all_sectors_where_all_have_data(run, people, energy, soil, save_grid, read_grid, band_facts):
    outcome = run("carbonemissions", all_sectors(people, energy, soil, save_grid))
    titles = [title for _, title, _ in band_facts(outcome["OUTPUT"])]
    assert titles == [
        "Carbon emissions",
        "Respiration of people",
        "Respiration of pigs",
        "Respiration of other large livestock",
        "Energy",
        "Timber",
        "Cement",
        "Soil respiration",
    ]
    bands = [read_grid(outcome["OUTPUT"], band) for band in range(1, 9)]
    np.testing.assert_allclose(bands[0], sum(bands[1:]), rtol=1e-12)
    # West has data in three of its cells, so lights of 1 + 1 get what 1 + 1 + 2 got, and pigs are spread over three.
    common = np.isfinite(OF_PEOPLE)
    assert np.array_equal(np.isfinite(bands[0]), common)
    assert bands[4][0, 1] == pytest.approx(WEST / 2 / 100, rel=1e-5)
    assert bands[2][0, 0] == pytest.approx(1000 * 0.082 / 3 / 100, rel=1e-12)
    expected = {
        "PEOPLE": 12_000 * 0.079,
        "PIGS": 1000 * 0.082,
        "LIVESTOCK": 110 * 0.796,
        "ENERGY": WEST + 500 * 0.7559,
        "TIMBER": 55 * 0.36,
        "CEMENT": 1e4 * 0.136,
        "SOIL": OF_SOIL[common].sum(),
    }
    for sector, total in expected.items():
        assert outcome[f"TOTAL_{sector}"] == pytest.approx(total, rel=1e-5), sector
    assert outcome["TOTAL"] == pytest.approx(sum(outcome[f"TOTAL_{sector}"] for sector in expected), rel=1e-12)


def test_missing_data_as_zero_spreads_each_sector_over_its_own_cells(run, people, energy, save_grid, read_grid):
    outcome = run("carbonemissions", {**energy, **people, "NODATA_DEMAND": 1})
    np.testing.assert_allclose(
        read_grid(outcome["OUTPUT"], 2), np.where(np.isnan(OF_ENERGY), NAN, np.nan_to_num(OF_PEOPLE)) / 100
    )
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"], 3), OF_ENERGY / 100, rtol=1e-5)
    assert outcome["TOTAL"] == pytest.approx(12_000 * 0.079 + WEST + 500 * 0.7559, rel=1e-6)


def test_a_zone_without_statistics(run, people, energy, save_table, read_grid):
    rows = [{"zone": "west", "fuel": "raw coal", "amount": 1000, "unit": "t"}]
    given = {**energy, **people, "ENERGY": save_table("part", rows)}
    nodata = run("carbonemissions", given)
    assert np.isnan(read_grid(nodata["OUTPUT"])[:, 2]).all()
    assert nodata["TOTAL_PEOPLE"] == pytest.approx(8000 * 0.079)
    assert "no row for these zones, whose cells stay nodata: east" in nodata.log
    zero = run("carbonemissions", {**given, "NODATA_DEMAND": 1})
    assert zero["TOTAL_PEOPLE"] == pytest.approx(12_000 * 0.079)
    assert zero["TOTAL_ENERGY"] == pytest.approx(1000 * COAL, rel=1e-6)


def test_zone_table(run, people, energy, soil, save_grid, tmp_path, rows_of):
    given = {**all_sectors(people, energy, soil, save_grid), "OUTPUT_ZONES": str(tmp_path / "z.gpkg")}
    outcome = run("carbonemissions", given)
    west, east = rows_of(outcome["OUTPUT_ZONES"])
    assert (west["cells"], west["area_ha"], west["unit"]) == (3, 300, "tC/yr")
    assert west["e_people"] == pytest.approx(8000 * 0.079, rel=1e-9)
    assert east["e_energy"] == pytest.approx(500 * 0.7559, rel=1e-9)
    assert west["e_total"] == pytest.approx(sum(west[f"e_{sector}"] for sector in SECTORS), rel=1e-12)
    assert west["e_total"] + east["e_total"] == pytest.approx(outcome["TOTAL"], rel=1e-12)
    assert west["e_per_ha"] == pytest.approx(west["e_total"] / 300)


def test_zones_for_the_soil_alone(run, soil, zones, tmp_path, rows_of, read_grid):
    outcome = run("carbonemissions", {**soil, **zones, "OUTPUT_ZONES": str(tmp_path / "z.gpkg")})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), OF_SOIL / 100)
    west, east = rows_of(outcome["OUTPUT_ZONES"])
    assert (west["e_soil"], east["e_soil"]) == (pytest.approx(3919), pytest.approx(2611))


def test_own_factors_and_fuels_with_their_source(run, people, energy, save_table):
    factors = [{"sector": "People", "value": 0.3, "unit": "tCO2/person/yr", "source": "my own count"}]
    outcome = run("carbonemissions", {**people, "FACTORS": save_table("factors", factors)})
    assert outcome["TOTAL"] == pytest.approx(12_000 * 0.3 * 12 / 44)
    assert "(my own count)" in outcome.log
    fuels = [
        {"fuel": "raw coal", "unit": "t", "carbon": 0.5, "aliases": ""},
        {"fuel": "raw coal", "unit": "tce", "carbon": 0.7, "aliases": "coal"},
        {"fuel": "natural gas", "unit": "1e3 m3", "carbon": 0.6, "aliases": ""},
        {"fuel": "wind", "unit": "tce", "carbon": 0, "aliases": "primary electricity"},
    ]
    outcome = run("carbonemissions", {**energy, "FUELS": save_table("fuels", fuels)})
    assert outcome["TOTAL"] == pytest.approx(1000 * 0.5 + 20 * 0.6 + 500 * 0.7)


@pytest.mark.parametrize(("choice", "expected"), [(1, 100 * COAL + 10 * GAS), (2, 100 * 0.7559 + 10 * 0.4483)])
def test_unit_of_energy_by_choice(run, energy, save_table, choice, expected):
    rows = [{"zone": "west", "fuel": f, "amount": a} for f, a in (("raw coal", 100), ("natural gas", 10))]
    rows.append({"zone": "east", "fuel": "primary electricity", "amount": 7})
    outcome = run("carbonemissions", {**energy, "ENERGY": save_table("plain", rows), "ENERGY_UNIT": choice})
    assert outcome["TOTAL"] == pytest.approx(expected, rel=1e-5)


def test_seed_1_to_the_letter(run, soil, people, read_grid):
    given = {key: value for key, value in soil.items() if key not in ("SOIL_TABLE", "SOIL_RESPIRATION_UNIT")}
    outcome = run("carbonemissions", {**people, **given, "SEED_1": True})
    # Printed soil respiration added as carbon, although it is most of the total.
    soil_of_cells = np.where(np.isnan(OF_PEOPLE), NAN, OF_SOIL)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), (soil_of_cells + OF_PEOPLE) / 100, rtol=1e-12)
    assert "44/12 times too large" in outcome.log


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), totals=st.lists(st.floats(1e-3, 1e12), min_size=6, max_size=6))
def test_totals_are_kept_in_the_file(run, people, save_grid, save_table, save_zones, seed, totals):
    random = np.random.default_rng(seed)
    rectangles = {f"z{i}": (LEFT + 1e4 * i, TOP - 2e4, LEFT + 1e4 * (i + 1), TOP) for i in range(3)}
    rows = [
        {"name": name, "persons": repr(totals[i]), "clinker": repr(totals[i + 3])} for i, name in enumerate(rectangles)
    ]
    holes = np.where(random.random((20, 30)) < 0.1, NAN, random.gamma(0.3, 2.0, (20, 30)))
    given = {
        "ZONES": save_zones(f"z{seed}_{hash(tuple(totals))}", rectangles),
        "STATISTICS": save_table("s", rows),
        "PEOPLE_WEIGHT": save_grid("w1", holes, cell=CELL),
        "CEMENT_FIELD": "clinker",
        "CEMENT_WEIGHT": save_grid("w2", random.gamma(0.3, 2.0, (20, 30)), cell=CELL),
    }
    outcome = run("carbonemissions", {**people, **given})
    dataset = gdal.Open(outcome["OUTPUT"])
    for band, factor, first in ((2, 0.079, 0), (3, 0.136, 3)):
        values = dataset.GetRasterBand(band).ReadAsArray()
        cells = np.where(values < -1e38, 0.0, values)
        for index in range(3):
            expected = totals[first + index] * factor
            assert 100 * cells[:, 10 * index : 10 * (index + 1)].sum() == pytest.approx(expected, rel=1e-9)


def test_finer_weights_are_summed_into_the_cells(run, refused, people, soil, save_grid, read_grid):
    fine = np.kron(np.nan_to_num(PEOPLE, nan=0.0) / 4, np.ones((2, 2)))
    given = {**people, **soil, "PEOPLE_WEIGHT": save_grid("fine", fine, "persons", cell=CELL / 2)}
    message = refused("carbonemissions", given)
    assert "[PEOPLE_WEIGHT]" in message
    assert "ALIGN" in message
    outcome = run("carbonemissions", {**given, "ALIGN": True})
    expected = np.nan_to_num(OF_PEOPLE) / 100
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"], 2)[:, :3], expected[:, :3], rtol=1e-9, atol=1e-12)


BAD_STATISTICS = {
    "negative": ({"persons": -5}, ["[PEOPLE_FIELD]", "negative in west (-5)", "0 or more"]),
    "no number": ({"persons": "many"}, ["[PEOPLE_FIELD]", "many", "number in every row"]),
    "unknown zone": ({"name": "wst"}, ["[STATISTICS_ZONE_FIELD]", "wst", "[IGNORE_UNMATCHED]"]),
    "zone twice": ({"name": "east"}, ["[STATISTICS_ZONE_FIELD]", "more than one row for east"]),
    "no zone": ({"name": " "}, ["[STATISTICS_ZONE_FIELD]", "no zone in row 1"]),
}


@pytest.mark.parametrize("case", BAD_STATISTICS)
def test_bad_statistics(case, refused, people, save_table):
    change, words = BAD_STATISTICS[case]
    rows = [{"name": "west", "persons": 8000, **change}, {"name": "east", "persons": 1}]
    message = refused("carbonemissions", {**people, "STATISTICS": save_table("bad", rows)})
    assert [word for word in words if word not in message] == []


BAD_ENERGY = {
    "unknown fuel": ({"fuel": "peat"}, ["[ENERGY]", "unknown fuel “peat”", "raw coal", "natural gas", "FUELS"]),
    "negative": ({"amount": -1}, ["[ENERGY]", "raw coal is -1", "0 or more"]),
    "unit of another fuel": ({"unit": "m3"}, ["[ENERGY]", "“m3” is no unit", "t, tce"]),
    "unknown unit": ({"unit": "bags"}, ["[ENERGY]", "“bags” is no unit"]),
    "no number": ({"amount": "much"}, ["[ENERGY]", "amount", "much"]),
    "unknown zone": ({"zone": "wst"}, ["[ENERGY]", "wst", "[IGNORE_UNMATCHED]"]),
}


@pytest.mark.parametrize("case", BAD_ENERGY)
def test_bad_energy(case, refused, energy, save_table):
    change, words = BAD_ENERGY[case]
    rows = [
        {"zone": "west", "fuel": "raw coal", "amount": 1, "unit": "t", **change},
        {"zone": "east", "fuel": "coke", "amount": 1, "unit": "t"},
    ]
    message = refused("carbonemissions", {**energy, "ENERGY": save_table("bad", rows)})
    assert [word for word in words if word not in message] == []


def test_energy_without_units(refused, energy, save_table):
    rows = [{"zone": "west", "fuel": "raw coal", "amount": 1}]
    message = refused("carbonemissions", {**energy, "ENERGY": save_table("bad", rows)})
    for word in ("[ENERGY]", "column “unit” is missing", "[ENERGY_UNIT]", "standard coal"):
        assert word in message


LEFT_OUT = {
    "a weight": (("PEOPLE_WEIGHT",), ["[PEOPLE_WEIGHT]", "[PEOPLE_FIELD]", "spread"]),
    "a column": (("PEOPLE_FIELD",), ["[PEOPLE_WEIGHT]", "[PEOPLE_FIELD] is missing", "[STATISTICS]", "no column"]),
    "the statistics": (("STATISTICS",), ["[STATISTICS]", "the table is missing"]),
    "the zone's column": (("STATISTICS_ZONE_FIELD",), ["[STATISTICS_ZONE_FIELD]", "names the zone"]),
    "the zones": (("ZONES",), ["[ZONES]", "polygons"]),
    "the zone field": (("ZONE_FIELD",), ["[ZONE_FIELD]", "names each zone"]),
}


@pytest.mark.parametrize("case", LEFT_OUT)
def test_something_is_left_out(case, refused, people):
    names, words = LEFT_OUT[case]
    message = refused("carbonemissions", {key: value for key, value in people.items() if key not in names})
    assert [word for word in words if word not in message] == []


BAD_SOIL = {
    "unit not chosen": ({"SOIL_RESPIRATION_UNIT": 0}, ["[SOIL_RESPIRATION_UNIT]", "44/12", "none is assumed"]),
    "no table": ({"SOIL_TABLE": None}, ["[SOIL_TABLE]", "[LULC]"]),
    "no land cover": ({"LULC": None}, ["[SOIL_TABLE]", "needs a land cover"]),
    "against the compatibility": (
        {"SEED_1": True, "SOIL_RESPIRATION_UNIT": 2},
        ["[SOIL_RESPIRATION_UNIT]", "[SEED_1]"],
    ),
}


@pytest.mark.parametrize("case", BAD_SOIL)
def test_bad_soil(case, refused, soil):
    changes, words = BAD_SOIL[case]
    message = refused("carbonemissions", {**soil, **changes})
    assert [word for word in words if word not in message] == []


def test_land_cover_that_the_table_lacks(refused, soil, save_table):
    table = save_table("one", [{"lucode": 1, "soil_respiration": 15.98}])
    message = refused("carbonemissions", {**soil, "SOIL_TABLE": table})
    for word in ("[LULC]", "SOIL_TABLE", "2, 3, 4, 5, 6"):
        assert word in message


def test_nothing_given(refused, tmp_path):
    message = refused("carbonemissions", {"OUTPUT": str(tmp_path / "e.tif")})
    for word in ("No sector", "[STATISTICS]", "[ENERGY]", "[LULC]"):
        assert word in message


def test_own_factors_against_the_compatibility(refused, people, save_table):
    factors = save_table("f", [{"sector": "people", "value": 1, "unit": "tC/person/yr"}])
    message = refused("carbonemissions", {**people, "FACTORS": factors, "SEED_1": True})
    assert "[FACTORS]" in message
    assert "[SEED_1]" in message


@pytest.mark.parametrize(
    ("row", "word"),
    [
        ({"sector": "cows", "value": 1, "unit": "tC/head/yr"}, "unknown sector “cows”"),
        ({"sector": "people", "value": -1, "unit": "tC/person/yr"}, "factor of people is -1"),
        ({"sector": "people", "value": 1, "unit": "kg"}, "tC/person/yr"),
    ],
)
def test_bad_factors(refused, people, save_table, row, word):
    message = refused("carbonemissions", {**people, "FACTORS": save_table("f", [row])})
    assert "[FACTORS]" in message
    assert word in message


def test_negative_weight(refused, people, save_grid):
    message = refused("carbonemissions", {**people, "PEOPLE_WEIGHT": save_grid("n", -PEOPLE, cell=CELL)})
    assert "[PEOPLE_WEIGHT]" in message
    assert "at least 0" in message


def test_a_zone_without_cells(refused, people, save_zones):
    corner = (LEFT + 3100.0, TOP - 400.0, LEFT + 3400.0, TOP - 100.0)
    zones = save_zones("small", {"west": box(0, 2), "east": corner})
    assert "no place to go: east" in refused("carbonemissions", {**people, "ZONES": zones})


def test_no_common_cell(refused, people, soil, save_grid):
    lulc = np.where(np.isfinite(PEOPLE), -9999, 1)
    message = refused("carbonemissions", {**people, **soil, "LULC": save_grid("l", lulc, cell=CELL)})
    assert "no place to go" in message


# ---------------------------------------------------------------------- respiration must not count twice


@pytest.mark.parametrize("algorithm", ["supplydemandbalance", "zonalbalance"])
def test_soil_respiration_and_net_ecosystem_production_do_not_meet(
    run, refused, soil, zones, save_grid, tmp_path, algorithm
):
    demand = run("carbonemissions", soil)["OUTPUT"]
    supply = run(
        "netecosystemproduction",
        {
            "NPP": save_grid("npp", np.full((2, 4), 900.0), cell=CELL),
            "NPP_UNIT": 1,
            "TEMPERATURE": save_grid("t", np.full((12, 2, 4), 10.0), cell=CELL),
            "PRECIPITATION": save_grid("r", np.full((12, 2, 4), 50.0), cell=CELL),
            "OUTPUT": str(tmp_path / "nep.tif"),
        },
    )["OUTPUT"]
    given = {"SUPPLY": supply, "DEMAND": demand, "OUTPUT": str(tmp_path / "b.tif")}
    if algorithm == "zonalbalance":
        given = {**given, **zones, "OUTPUT_ZONES": str(tmp_path / "b.gpkg")}
    message = refused(algorithm, given)
    for word in ("[SUPPLY]", "[DEMAND]", "count twice", "without soil respiration"):
        assert word in message
