"""`fooddemand` through Processing: needs and their units, town and country, counts told from densities."""

import json
from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
LEFT, TOP, CELL = 1_000_000.0, 4_000_000.0, 1000.0  # cells of 100 ha
PERSONS = np.array([[1000.0, 0.0], [10.5, NAN]])
SECURITY, HOUSEHOLDS, STAPLE, ENERGY, PROTEIN, OWN = range(1, 7)


@pytest.fixture
def job(save_grid, tmp_path):
    return {
        "POPULATION": save_grid("persons", PERSONS, "persons", cell=CELL),
        "NEED": SECURITY,
        "OUTPUT": str(tmp_path / "demand.tif"),
    }


@pytest.mark.parametrize(
    ("need", "yearly", "unit"),
    [
        (SECURITY, 0.4, "t/ha/yr"),
        (HOUSEHOLDS, 0.141, "t/ha/yr"),
        (STAPLE, 0.135, "t/ha/yr"),
        (ENERGY, 2250 * 365, "kcal/ha/yr"),
        (PROTEIN, 78 * 365 / 1e6, "t protein/ha/yr"),
    ],
)
def test_needs_with_their_units(run, job, read_grid, band_facts, need, yearly, unit):
    outcome = run("fooddemand", {**job, "NEED": need})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), PERSONS * yearly / 100, rtol=1e-6)
    assert [fact[0] for fact in band_facts(outcome["OUTPUT"])] == [unit]
    assert outcome["TOTAL"] == pytest.approx(1010.5 * yearly, rel=1e-12)
    assert outcome["PERSONS"] == 1010.5
    assert "Need per head: " in outcome.log


@pytest.mark.parametrize(("unit", "yearly"), [(0, 0.25), (1, 250 * 365), (2, 250 * 365 / 1e6)])
def test_own_need(run, job, unit, yearly):
    outcome = run("fooddemand", {**job, "NEED": OWN, "NEED_VALUE": 250, "NEED_UNIT": unit})
    assert outcome["TOTAL"] == pytest.approx(1010.5 * yearly, rel=1e-12)


def test_a_need_of_zero_is_told(run, job):
    outcome = run("fooddemand", {**job, "NEED": OWN, "NEED_VALUE": 0})
    assert outcome["TOTAL"] == 0
    assert "[NEED_VALUE] is 0" in outcome.log and "Is that meant?" in outcome.log


def test_sources_are_in_the_record(run, job):
    record = Path(run("fooddemand", {**job, "NEED": STAPLE})["OUTPUT"]).with_suffix(".esflow.json")
    notes = json.loads(record.read_text(encoding="utf-8"))["notes"]
    assert any("135 kg/person/yr" in note and "State Council of China 2014" in note for note in notes)


# ---------------------------------------------------------------------- town and country

URBAN = {
    "persons": ("URBAN_POPULATION", np.array([[600.0, 0.0], [0.0, 0.0]]), "persons", {}),
    "share": ("URBAN_SHARE", np.array([[0.6, NAN], [0.0, 0.5]]), "1", {}),
    "codes": ("LULC", np.array([[5, 1], [1, 5]]), "", {"URBAN_CODES": "5"}),
}


@pytest.mark.parametrize("kind", URBAN)
def test_town_and_country(run, job, save_grid, read_grid, band_facts, kind):
    name, values, unit, more = URBAN[kind]
    given = {**job, "NEED": HOUSEHOLDS, name: save_grid("urban", values, unit, cell=CELL), **more}
    outcome = run("fooddemand", given)
    towns = 1000.0 if kind == "codes" else 600.0
    urban = np.array([[towns * 0.120, 0.0], [0.0, NAN]]) / 100
    rural = np.array([[(1000 - towns) * 0.168, 0.0], [10.5 * 0.168, NAN]]) / 100
    for band, expected in enumerate((urban + rural, urban, rural), start=1):
        np.testing.assert_allclose(read_grid(outcome["OUTPUT"], band), expected, rtol=1e-6, atol=1e-12)
    assert len(band_facts(outcome["OUTPUT"])) == 3
    assert outcome["TOTAL_URBAN"] == pytest.approx(towns * 0.120, rel=1e-12)
    assert outcome["TOTAL"] == pytest.approx(outcome["TOTAL_URBAN"] + outcome["TOTAL_RURAL"], rel=1e-12)
    assert f"{100 * towns / 1010.5:.1f} % of the persons are urban" in outcome.log
    assert "120 kg/person/yr" in outcome.log and "168 kg/person/yr" in outcome.log


def test_own_needs_of_town_and_country(run, job, save_grid):
    share = save_grid("share", np.full(PERSONS.shape, 0.5), "1", cell=CELL)
    own = {"NEED": OWN, "URBAN_NEED": 100, "RURAL_NEED": 200, "URBAN_SHARE": share}
    assert run("fooddemand", {**job, **own})["TOTAL"] == pytest.approx(1010.5 * 0.15, rel=1e-12)


def test_one_need_for_both_is_told(run, job, save_grid):
    share = save_grid("share", np.full(PERSONS.shape, 0.3), "1", cell=CELL)
    outcome = run("fooddemand", {**job, "URBAN_SHARE": share})
    assert outcome["TOTAL"] == pytest.approx(1010.5 * 0.4, rel=1e-12)
    assert "the same for town and country" in outcome.log


def test_people_of_unknown_residence_are_nodata(run, job, save_grid, read_grid):
    share = save_grid("share", np.array([[NAN, NAN], [0.5, 0.5]]), "1", cell=CELL)
    outcome = run("fooddemand", {**job, "NEED": HOUSEHOLDS, "URBAN_SHARE": share})
    assert np.isnan(read_grid(outcome["OUTPUT"])).tolist() == [[True, False], [False, True]]
    assert outcome["PERSONS"] == 10.5


# ---------------------------------------------------------------------- nodata and densities


def test_nodata_of_people(run, job, read_grid):
    assert np.isnan(read_grid(run("fooddemand", job)["OUTPUT"])[1, 1])
    cells = read_grid(run("fooddemand", {**job, "NODATA_DEMAND": 1})["OUTPUT"])
    np.testing.assert_allclose(cells, np.nan_to_num(PERSONS) * 0.004, rtol=1e-6)


def test_a_density_without_a_unit_is_warned_of(run, job, save_grid):
    density = save_grid("density", np.full((4, 4), 300.0), cell=5000.0)
    log = run("fooddemand", {**job, "POPULATION": density}).log
    assert "[POPULATION]: looks like a density" in log and "12 persons/km2" in log
    counts = save_grid("counts", np.full((4, 4), 7500.0), cell=5000.0)
    assert "looks like a density" not in run("fooddemand", {**job, "POPULATION": counts}).log


@pytest.mark.parametrize("unit", ["persons/km2", "people/ha"])
def test_a_density_that_says_so_is_refused(refused, job, save_grid, unit):
    message = refused("fooddemand", {**job, "POPULATION": save_grid("density", PERSONS, unit, cell=CELL)})
    assert "[POPULATION]" in message and unit in message and "persons" in message


def test_zone_table(run, job, save_zones, save_grid, rows_of, tmp_path):
    halves = {"west": (LEFT, TOP - 2000, LEFT + 1000, TOP), "east": (LEFT + 1000, TOP - 2000, LEFT + 2000, TOP)}
    zones = {"ZONES": save_zones("zones", halves), "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "z.gpkg")}
    west, east = rows_of(run("fooddemand", {**job, **zones})["OUTPUT_ZONES"])
    names = ("cells", "area_ha", "persons", "service", "unit")
    assert [west[name] for name in names] == [2, 200, 1010.5, "food_production", "t/yr"]
    assert (west["demand"], west["demand_per_ha"]) == pytest.approx((404.2, 2.021), rel=1e-9)
    assert (east["cells"], east["demand"]) == (1, 0)


def test_counts_keep_their_sum_when_aligned(run, job, save_grid):
    land = save_grid("lulc", np.full((8, 8), 5), cell=250.0)
    full = save_grid("full", np.array([[1000.0, 0.0], [10.5, 7.0]]), "persons", cell=CELL)
    given = {**job, "POPULATION": full, "LULC": land, "URBAN_CODES": "5", "ALIGN": True, "NEED": HOUSEHOLDS}
    assert run("fooddemand", given)["PERSONS"] == pytest.approx(1017.5, rel=1e-12)


def test_the_sample_against_the_security_line(run, sample, tmp_path):
    given = {"POPULATION": str(sample / "population.tif"), "NEED": SECURITY, "OUTPUT": str(tmp_path / "d.tif")}
    outcome = run("fooddemand", given)
    assert outcome["TOTAL"] == pytest.approx(0.4 * outcome["PERSONS"], rel=1e-9)
    assert 3e8 < outcome["PERSONS"] < 7e8  # the Yangtze basin
    assert "looks like a density" not in outcome.log


def test_same_inputs_same_bytes(run, job):
    assert len({Path(run("fooddemand", job)["OUTPUT"]).read_bytes() for _ in range(2)}) == 1
