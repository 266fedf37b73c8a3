"""`waterdemand` through Processing: cells worked out by hand, quotas and their sources, nodata, bad input."""

import json
from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
CELL = 1000.0  # 100 ha
# Persons, land cover (1 cropland, 4 water, 9 wetland; -9999 nodata) and value added of 2 x 2 cells.
POPULATION = np.array([[1000.0, 0.0], [10.0, NAN]])
LAND_COVER = np.array([[1, 4], [9, 1]])
VALUE_ADDED = np.array([[2.0, 0.0], [NAN, 3.0]])


@pytest.fixture
def layers(save_grid, tmp_path):
    return {
        "POPULATION": save_grid("population", POPULATION, "persons", cell=CELL),
        "DOMESTIC_QUOTA": 100,
        "VALUE_ADDED": save_grid("value", VALUE_ADDED, "1e4 CNY", cell=CELL),
        "INDUSTRY_QUOTA": 20,
        "LULC": save_grid("lulc", LAND_COVER, cell=CELL),
        "CROPLAND_CODES": "1",
        "IRRIGATED_SHARE": 0.5,
        "IRRIGATION_QUOTA": 6000,
        "ECOLOGICAL_CODES": "4, 9",
        "ECOLOGICAL_QUOTA": 50,
        "OUTPUT": str(tmp_path / "demand.tif"),
    }


# m3/yr per cell: 1000 persons x 100 L x 365 d = 36500; 2 x 20 = 40; 100 ha x 0.5 x 6000 = 300000; 100 ha x 50 = 5000.
DOMESTIC = np.array([[36500.0, 0.0], [365.0, NAN]])
INDUSTRY = np.array([[40.0, 0.0], [NAN, 60.0]])
IRRIGATION = np.array([[300_000.0, 0.0], [0.0, 300_000.0]])
ECOLOGICAL = np.array([[0.0, 5000.0], [5000.0, 0.0]])
SECTORS = (DOMESTIC, INDUSTRY, IRRIGATION, ECOLOGICAL)


def test_nodata_of_one_sector_makes_the_cell_nodata(run, layers, read_grid):
    outcome = run("waterdemand", layers)
    everywhere = np.isfinite(sum(SECTORS))
    assert everywhere.tolist() == [[True, True], [False, False]]
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), sum(SECTORS) / 100.0, rtol=1e-6)
    for band, sector in enumerate(SECTORS, start=2):
        np.testing.assert_allclose(
            read_grid(outcome["OUTPUT"], band), np.where(everywhere, sector, NAN) / 100.0, rtol=1e-6
        )
    assert outcome["TOTAL"] == 36_540 + 300_000 + 5000
    assert outcome["TOTAL_DOMESTIC"] == 36_500
    assert outcome["TOTAL_INDUSTRY"] == 40
    assert outcome["TOTAL_IRRIGATION"] == 300_000
    assert outcome["TOTAL_ECOLOGICAL"] == 5000


def test_nodata_counts_as_zero_on_request(run, layers, read_grid):
    outcome = run("waterdemand", {**layers, "NODATA_DEMAND": 1})
    filled = [np.nan_to_num(sector) for sector in SECTORS]
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), sum(filled) / 100.0, rtol=1e-6)
    for band, sector in enumerate(filled, start=2):
        np.testing.assert_allclose(read_grid(outcome["OUTPUT"], band), sector / 100.0, rtol=1e-6)
    assert outcome["TOTAL"] == pytest.approx(36_865 + 100 + 600_000 + 10_000, rel=1e-12)


def test_a_cell_without_any_data_stays_nodata(run, save_grid, tmp_path, read_grid):
    parameters = {
        "POPULATION": save_grid("p", np.array([[5.0, NAN, 7.0]])),
        "VALUE_ADDED": save_grid("v", np.array([[1.0, NAN, NAN]])),
        "NODATA_DEMAND": 1,
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    cells = read_grid(run("waterdemand", parameters)["OUTPUT"])
    assert np.isnan(cells).tolist() == [[False, True, False]]


def test_bands_tell_sector_and_unit(run, layers, band_facts):
    described = band_facts(run("waterdemand", layers)["OUTPUT"])
    assert [unit for unit, _, _ in described] == ["m3/ha/yr"] * 5
    assert [title for _, title, _ in described] == [
        "Water demand",
        "Domestic water demand",
        "Industrial water demand",
        "Irrigation water demand",
        "Ecological water demand",
    ]


@pytest.mark.parametrize(
    ("wanted", "sector", "expected"),
    [
        (("POPULATION", "DOMESTIC_QUOTA"), "DOMESTIC", DOMESTIC),
        (("VALUE_ADDED", "INDUSTRY_QUOTA"), "INDUSTRY", INDUSTRY),
        (("LULC", "CROPLAND_CODES", "IRRIGATION_QUOTA", "IRRIGATED_SHARE"), "IRRIGATION", IRRIGATION),
        (("LULC", "ECOLOGICAL_CODES", "ECOLOGICAL_QUOTA"), "ECOLOGICAL", ECOLOGICAL),
    ],
)
def test_any_sector_alone(run, layers, read_grid, band_facts, wanted, sector, expected):
    outcome = run("waterdemand", {key: layers[key] for key in (*wanted, "OUTPUT")})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), expected / 100.0, rtol=1e-6)
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), read_grid(outcome["OUTPUT"], 2))
    assert len(band_facts(outcome["OUTPUT"])) == 2
    assert outcome["TOTAL"] == outcome[f"TOTAL_{sector}"] == pytest.approx(np.nansum(expected), rel=1e-12)
    assert {key for key in outcome if key.startswith("TOTAL_")} == {f"TOTAL_{sector}"}


def test_areas_and_ecological_use_as_rasters(run, save_grid, tmp_path, read_grid):
    parameters = {
        "IRRIGATED_AREA": save_grid("area", np.array([[10.0, 0.0]]), "ha", cell=CELL),
        "IRRIGATION_QUOTA": 5000,
        "ECOLOGICAL": save_grid("eco", np.array([[3.0, 4.0]]), "m3/ha/yr", cell=CELL),
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    outcome = run("waterdemand", parameters)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"], 2), [[500.0, 0.0]])
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"], 3), [[3.0, 4.0]])
    assert outcome["TOTAL_IRRIGATION"] == 50_000
    assert outcome["TOTAL_ECOLOGICAL"] == 700


def test_default_quotas_are_told_with_their_source(run, save_grid, tmp_path):
    parameters = {
        "POPULATION": save_grid("p", np.array([[1000.0]])),
        "VALUE_ADDED": save_grid("v", np.array([[1.0]])),
        "IRRIGATED_AREA": save_grid("a", np.array([[1.0]])),
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    outcome = run("waterdemand", parameters)
    # China 2022: 176 L/person/day, 24.1 m3 per 1e4 CNY, 364 m3/mu (methods 1.2, China Water Resources Bulletin).
    assert outcome["TOTAL_DOMESTIC"] == pytest.approx(1000 * 0.176 * 365)
    assert outcome["TOTAL_INDUSTRY"] == pytest.approx(24.1)
    assert outcome["TOTAL_IRRIGATION"] == pytest.approx(364 * 15)
    assert outcome.log.count("China Water Resources Bulletin 2022") == 3
    record = json.loads(Path(outcome["OUTPUT"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert sum("Bulletin 2022" in note for note in record["notes"]) == 3


def test_table_of_quotas_overrides_the_numbers(run, layers, save_table):
    rows = [
        {"sector": "Irrigation", "value": 100, "unit": "m3/mu", "source": "our county 2019"},
        {"sector": "domestic", "value": 36.5, "unit": "m3/person/yr", "source": ""},
    ]
    outcome = run("waterdemand", {**layers, "QUOTAS": save_table("quotas", rows), "NODATA_DEMAND": 1})
    assert outcome["TOTAL_IRRIGATION"] == pytest.approx(200 * 0.5 * 1500)
    assert outcome["TOTAL_DOMESTIC"] == pytest.approx(1010 * 36.5)
    assert outcome["TOTAL_INDUSTRY"] == 100
    assert "our county 2019" in outcome.log


def test_population_of_finer_cells_keeps_its_total(run, save_grid, tmp_path):
    parameters = {
        "LULC": save_grid("lulc", np.array([[1, 1], [2, 2]]), cell=CELL),
        "CROPLAND_CODES": "1",
        "POPULATION": save_grid("fine", np.arange(400.0).reshape(20, 20), "persons", cell=100.0),
        "DOMESTIC_QUOTA": 1000,
        "ALIGN": True,
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    outcome = run("waterdemand", parameters)
    assert outcome["TOTAL_DOMESTIC"] == pytest.approx(np.arange(400.0).sum() * 365, rel=1e-6)
    assert "area-weighted sum" in outcome.log


def test_code_that_no_cell_has_is_warned_of(run, layers):
    outcome = run("waterdemand", {**layers, "CROPLAND_CODES": "1;12"})
    assert "[CROPLAND_CODES]: no cell of the land cover has the codes 12." in outcome.log


def test_yangtze_sample(run, sample, tmp_path, read_grid):
    parameters = {
        "LULC": str(sample / "lulc6.tif"),
        "CROPLAND_CODES": "1",
        "POPULATION": str(sample / "population.tif"),
        "OUTPUT": str(tmp_path / "o.tif"),
    }
    outcome = run("waterdemand", parameters)
    land_cover, people = read_grid(parameters["LULC"]), read_grid(parameters["POPULATION"])
    people[np.isnan(land_cover)] = NAN
    cropland_ha = 1e4 * np.count_nonzero((land_cover == 1) & np.isfinite(people))
    assert outcome["TOTAL_DOMESTIC"] == pytest.approx(np.nansum(people) * 0.176 * 365, rel=1e-9)
    assert outcome["TOTAL_IRRIGATION"] == pytest.approx(cropland_ha * 5460, rel=1e-9)
    assert outcome["TOTAL"] == pytest.approx(outcome["TOTAL_DOMESTIC"] + outcome["TOTAL_IRRIGATION"], rel=1e-12)


BAD = {
    "no sector": (
        {
            "POPULATION": None,
            "VALUE_ADDED": None,
            "LULC": None,
            **dict.fromkeys(("CROPLAND_CODES", "ECOLOGICAL_CODES")),
        },
        ["No sector", "[POPULATION]", "[IRRIGATED_AREA]", "[ECOLOGICAL]"],
    ),
    "negative quota": ({"DOMESTIC_QUOTA": -1}, ["[DOMESTIC_QUOTA]", "-1", "0 … ∞"]),
    "share in percent": ({"IRRIGATED_SHARE": 50}, ["[IRRIGATED_SHARE]", "0 … 1"]),
    "codes are no numbers": ({"CROPLAND_CODES": "rice"}, ["[CROPLAND_CODES]", "rice", "whole numbers"]),
    "codes without land cover": ({"LULC": None}, ["[CROPLAND_CODES]", "[ECOLOGICAL_CODES]", "[LULC]"]),
    "land cover without codes and nothing else": (
        {"CROPLAND_CODES": "", "ECOLOGICAL_CODES": "", "POPULATION": None, "VALUE_ADDED": None},
        ["No sector", "[CROPLAND_CODES]"],
    ),
    "no ecological quota": ({"ECOLOGICAL_QUOTA": None}, ["[ECOLOGICAL_QUOTA]", "m3/ha/yr", "table of quotas"]),
}


def test_a_land_cover_without_codes_is_told_and_not_used(run, layers):
    """The whole chain has a land cover for the yield and hands it to the demand as well."""
    people = {name: layers[name] for name in ("POPULATION", "OUTPUT")}
    outcome = run("waterdemand", {**people, "LULC": layers["LULC"], "CROPLAND_CODES": ""})
    assert outcome["TOTAL"] == outcome["TOTAL_DOMESTIC"] == run("waterdemand", people)["TOTAL"] > 0
    assert "[LULC]: a land cover is given but no codes" in outcome.log


@pytest.mark.parametrize("case", BAD)
def test_bad_numbers(case, refused, layers):
    changes, words = BAD[case]
    message = refused("waterdemand", {**layers, **changes})
    assert [word for word in words if word not in message] == []


BAD_LAYERS = {
    "persons per km2": ({"POPULATION": ("x", POPULATION, "people/km2")}, ["[POPULATION]", "people/km2", "persons"]),
    "negative persons": ({"POPULATION": ("x", -POPULATION, "persons")}, ["[POPULATION]", "negative", "nodata value"]),
    "value added in another unit": ({"VALUE_ADDED": ("x", VALUE_ADDED, "t/ha/yr")}, ["[VALUE_ADDED]", "1e4 CNY"]),
    "negative value added": ({"VALUE_ADDED": ("x", -VALUE_ADDED)}, ["[VALUE_ADDED]", "negative"]),
    "both areas": ({"IRRIGATED_AREA": ("x", POPULATION, "ha")}, ["[IRRIGATED_AREA]", "[CROPLAND_CODES]", "one of"]),
    "both ecological": ({"ECOLOGICAL": ("x", POPULATION)}, ["[ECOLOGICAL]", "[ECOLOGICAL_CODES]", "one of"]),
    "ecological depth": ({"ECOLOGICAL": ("x", POPULATION, "mm/yr")}, ["[ECOLOGICAL]", "mm/yr", "Convert"]),
    "land cover with fractions": ({"LULC": ("x", LAND_COVER + 0.5)}, ["[LULC]", "whole numbers", "categorical"]),
    "all nodata": ({"POPULATION": ("x", POPULATION * NAN)}, ["No cell has data in every sector"]),
}


@pytest.mark.parametrize("case", BAD_LAYERS)
def test_bad_layers(case, refused, layers, save_grid):
    changes, words = BAD_LAYERS[case]
    changed = {name: save_grid(*arguments, cell=CELL) for name, arguments in changes.items()}
    message = refused("waterdemand", {**layers, **changed})
    assert [word for word in words if word not in message] == []


BAD_QUOTAS = {
    "unknown sector": ([{"sector": "mining", "value": 1, "unit": "m3"}], ["unknown sectors mining", "irrigation"]),
    "sector twice": (
        [{"sector": "domestic", "value": 1, "unit": "L/person/day"}] * 2,
        ["more than one row for domestic", "Keep one row"],
    ),
    "unit of another sector": (
        [{"sector": "domestic", "value": 1, "unit": "m3/mu"}],
        ["domestic is “m3/mu”", "L/person/day", "Convert"],
    ),
    "negative": ([{"sector": "industry", "value": -1, "unit": "m3/1e4 CNY"}], ["industry is -1", "0 or more"]),
    "no number": ([{"sector": "industry", "value": "few", "unit": "m3/1e4 CNY"}], ["value", "1: few"]),
    "no unit": ([{"sector": "industry", "value": 1}], ["column “unit” is missing"]),
}


@pytest.mark.parametrize("case", BAD_QUOTAS)
def test_bad_table_of_quotas(case, refused, layers, save_table):
    rows, words = BAD_QUOTAS[case]
    message = refused("waterdemand", {**layers, "QUOTAS": save_table("bad", rows)})
    assert "[QUOTAS]" in message
    assert [word for word in words if word not in message] == []


def test_other_grid_is_refused_without_consent(refused, layers, save_grid):
    finer = save_grid("finer", np.ones((4, 4)), "persons", cell=500.0)
    message = refused("waterdemand", {**layers, "POPULATION": finer})
    for word in ("[POPULATION]", "500 x 500", "ALIGN"):
        assert word in message
