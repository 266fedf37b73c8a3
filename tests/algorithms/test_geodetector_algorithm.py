"""`geodetector` through Processing: the fixture, tables and rasters of one content, the sample, and bad input."""

import math

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
WEST, NORTH = 1_000_000.0, 4_000_000.0
QUANTILE, NATURAL, EQUAL, GEOMETRIC = range(4)
# methods.md 7: y = 1, 2, 3, 10, 11, 12 in two strata.
ROWS = [
    {"y": 1.0, "side": "west", "code": 7, "height": 1.0},
    {"y": 2.0, "side": "west", "code": 7, "height": 2.0},
    {"y": 3.0, "side": "west", "code": 7, "height": 2.5},
    {"y": 10.0, "side": "east", "code": 4, "height": 8.0},
    {"y": 11.0, "side": "east", "code": 4, "height": 9.0},
    {"y": 12.0, "side": "east", "code": 4, "height": 9.5},
]
OUTPUTS = ("OUTPUT", "INTERACTIONS", "RISK", "ECOLOGICAL")


@pytest.fixture
def detect(run, tmp_path, rows_of):
    """Function: run it and return (outcome, rows of its four tables by parameter name)."""

    def call(**parameters):
        tables = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
        outcome = run("geodetector", {**tables, **parameters})
        return outcome, {name: rows_of(outcome[name]) for name in OUTPUTS}

    return call


@pytest.fixture
def units(save_units):
    def save(rows=ROWS, **more):
        return {"INPUT": save_units("units", rows), "RESPONSE_FIELD": "y", "FACTOR_FIELDS": ["side"], **more}

    return save


def by_factor(tables):
    return {row["factor"]: row for row in tables["OUTPUT"]}


def test_fixture_by_text_codes_and_classes(detect, units):
    outcome, tables = detect(**units(FACTOR_FIELDS=["side", "code", "height"], CATEGORICAL="code", CLASSES=2))
    assert outcome["N"] == 6 and outcome["LARGEST_Q"] == pytest.approx(0.96812749, abs=5e-9)
    for row in tables["OUTPUT"]:
        assert row["q"] == pytest.approx(0.96812749, abs=5e-9)
        assert row["f"] == pytest.approx(121.5)
        assert row["noncentrality"] == pytest.approx(1.936255, abs=5e-7)
        assert row["p"] == pytest.approx(0.0022587, abs=5e-8)
        assert (row["strata"], row["n"], row["smallest"]) == (2, 6, 3)
    types = {row["factor"]: (row["type"], row["breaks"]) for row in tables["OUTPUT"]}
    assert types == {"side": ("categorical", None), "code": ("categorical", None), "height": ("classes", "2.5")}


def test_risk_and_ecological_tables(detect, units):
    _, tables = detect(**units(FACTOR_FIELDS=["side", "height"], CLASSES=2))
    risk = {row["factor"]: row for row in tables["RISK"]}
    assert (risk["side"]["stratum_a"], risk["side"]["stratum_b"]) == ("east", "west")
    assert (risk["side"]["mean_a"], risk["side"]["mean_b"]) == (pytest.approx(11), pytest.approx(2))
    assert risk["side"]["t"] == pytest.approx(9 / math.sqrt(2 / 3)) and risk["side"]["significant"] == "yes"
    assert (risk["height"]["stratum_a"], risk["height"]["n_a"]) == ("[1, 2.5]", 3)
    (ecological,) = tables["ECOLOGICAL"]
    assert (ecological["f"], ecological["significant"]) == (pytest.approx(1.0), "no")


def test_interaction_of_exclusive_or(detect, save_units):
    rows = [{"y": float(a != b), "a": a, "b": b} for a in "pq" for b in "pq" for _ in range(3)]
    _, tables = detect(INPUT=save_units("xor", rows), RESPONSE_FIELD="y", FACTOR_FIELDS=["a", "b"])
    (row,) = tables["INTERACTIONS"]
    assert (row["q_a"], row["q_b"], row["q_both"]) == (pytest.approx(0), pytest.approx(0), 1.0)
    assert (row["interaction"], row["strata"], row["small_strata"]) == ("enhanced, nonlinear", 4, 0)


def test_csv_without_types(detect, save_table):
    table = {"INPUT": save_table("units", ROWS), "RESPONSE_FIELD": "y", "FACTOR_FIELDS": ["side", "height", "code"]}
    outcome, tables = detect(**table, CLASSES=2, CATEGORICAL="3")
    found = by_factor(tables)
    assert [found[name]["q"] for name in ("side", "height", "code")] == [pytest.approx(0.96812749, abs=5e-9)] * 3
    assert [found[name]["type"] for name in ("side", "height", "code")] == ["categorical", "classes", "categorical"]
    if "The texts in" in outcome.log:  # how QGIS 3.22 reads CSV; later ones find the types
        assert "The texts in “height” are all numbers" in outcome.log


def test_texts_that_are_numbers_are_told(detect, units):
    outcome, tables = detect(**units([{**row, "side": str(row["code"])} for row in ROWS], CLASSES=2))
    assert "The texts in “side” are all numbers" in outcome.log and "CATEGORICAL" in outcome.log
    assert by_factor(tables)["side"]["type"] == "classes"


def test_rows_with_nulls_are_left_out_and_counted(detect, units):
    extra = [
        {"y": None, "side": "west", "code": 1, "height": 1.0},
        {"y": 5.0, "side": None, "code": 1, "height": 1.0},
        {"y": 5.0, "side": "", "code": 1, "height": 1.0},
        {"y": 5.0, "side": "west", "code": 1, "height": None},
    ]
    outcome, tables = detect(**units(ROWS + extra, FACTOR_FIELDS=["side", "height"], CLASSES=2))
    assert outcome["N"] == 6 and "4 of 10 rows have a null" in outcome.log
    assert by_factor(tables)["side"]["q"] == pytest.approx(0.96812749, abs=5e-9)


def test_constant_response_is_null_and_told(detect, units):
    outcome, tables = detect(**units([{**row, "y": 0.1} for row in ROWS]))
    assert by_factor(tables)["side"]["q"] is None and by_factor(tables)["side"]["p"] is None
    assert "“y” is the same in all 6 units" in outcome.log and outcome["LARGEST_Q"] is None


def test_constant_factor_explains_nothing_and_is_told(detect, units):
    outcome, tables = detect(**units([{**row, "height": 3.0} for row in ROWS], FACTOR_FIELDS=["height"]))
    assert by_factor(tables)["height"]["q"] == 0.0 and by_factor(tables)["height"]["p"] is None
    assert "“height”: one stratum only" in outcome.log


def test_small_strata_are_told(detect, units):
    outcome, tables = detect(**units([*ROWS, {"y": 100.0, "side": "north", "code": 1, "height": 4.0}]))
    assert "“side”: 1 of 3 strata have fewer than three units" in outcome.log
    # By the textbook the single unit stays, with variance 0.
    values = np.array([row["y"] for row in ROWS] + [100.0])
    assert by_factor(tables)["side"]["q"] == pytest.approx(1 - 4 / (values.size * values.var()), rel=1e-12)


def test_names_as_factor_are_told(detect, units):
    outcome, tables = detect(**units([{**row, "side": f"county {place}"} for place, row in enumerate(ROWS)]))
    assert by_factor(tables)["side"]["q"] == 1.0 and by_factor(tables)["side"]["p"] is None
    assert "6 strata for 6 units" in outcome.log


# ---------------------------------------------------------------------- rasters


@pytest.fixture
def grids(save_grid):
    random = np.random.default_rng(8)
    cover = random.integers(1, 5, (60, 70))
    height = random.lognormal(5, 1, cover.shape)
    response = cover * 2.0 + np.log(height) + random.normal(0, 0.5, cover.shape)
    response[random.random(cover.shape) < 0.2] = NAN
    height[random.random(cover.shape) < 0.1] = NAN
    return response, {"cover": cover, "height": height}


@pytest.fixture
def rasters(grids, save_grid):
    response, factors = grids
    return {
        "RESPONSE": save_grid("response", response),
        "FACTORS": [save_grid(name, values) for name, values in factors.items()],
        "CATEGORICAL": "cover",
    }


@pytest.mark.parametrize("method", [QUANTILE, NATURAL, EQUAL, GEOMETRIC])
def test_rasters_and_a_table_of_their_cells_agree(detect, rasters, grids, save_units, method):
    response, factors = grids
    rows = [
        {"y": float(y), "cover": int(cover), "height": float(height)}
        for y, cover, height in zip(response.ravel(), factors["cover"].ravel(), factors["height"].ravel())
        if np.isfinite(y + height)
    ]
    table = {
        "INPUT": save_units("cells", rows),
        "RESPONSE_FIELD": "y",
        "FACTOR_FIELDS": ["cover", "height"],
        "CATEGORICAL": "cover",
    }
    one, of_table = detect(**table, METHOD=method, CLASSES=4)
    other, of_rasters = detect(**rasters, METHOD=method, CLASSES=4)
    assert one["N"] == other["N"] == len(rows)
    assert of_rasters == of_table
    assert by_factor(of_rasters)["cover"]["q"] > 0.5


def test_sample_of_cells(detect, rasters):
    outcome, tables = detect(**rasters, SAMPLE=500, SEED=3)
    assert outcome["N"] == 500 and "500 of 3,0" in outcome.log and "seed 3" in outcome.log
    again, same = detect(**rasters, SAMPLE=500, SEED=3)
    _, others = detect(**rasters, SAMPLE=500, SEED=4)
    whole, all_cells = detect(**rasters)
    assert same == tables and others != tables
    assert by_factor(tables)["cover"]["q"] == pytest.approx(by_factor(all_cells)["cover"]["q"], abs=0.08)


def test_raster_with_a_colour_table_is_categorical(detect, grids, save_grid, rasters):
    path = save_grid("cover", grids[1]["cover"], kind="Byte", nodata=0)
    dataset = gdal.Open(path, gdal.GA_Update)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (10, 200, 30, 255))
    dataset.GetRasterBand(1).SetRasterColorTable(colours)
    dataset = None
    _, tables = detect(RESPONSE=rasters["RESPONSE"], FACTORS=[path])
    assert by_factor(tables)["cover"]["type"] == "categorical" and by_factor(tables)["cover"]["strata"] == 4


def test_land_cover_and_relief_of_the_sample(detect, sample):
    outcome, tables = detect(
        RESPONSE=str(sample / "npp.tif"),
        FACTORS=[str(sample / f"{name}.tif") for name in ("lulc6", "dem", "precip", "tmean")],
        CATEGORICAL="lulc6",
    )
    assert outcome["N"] > 10_000
    assert all(0 < row["q"] < 1 and row["p"] < 1e-6 for row in tables["OUTPUT"])
    assert all(row["q_both"] >= max(row["q_a"], row["q_b"]) - 1e-12 for row in tables["INTERACTIONS"])
    assert len(tables["INTERACTIONS"]) == len(tables["ECOLOGICAL"]) == 6


# ---------------------------------------------------------------------- bad input

TEXTS = [{**row, "y": f"{row['y']} t"} for row in ROWS]


@pytest.mark.parametrize(
    ("rows", "more", "words"),
    [
        (ROWS, {"RESPONSE_FIELD": "yield"}, ["[RESPONSE_FIELD]", "“yield”", "y, side, code, height"]),
        (ROWS, {"FACTOR_FIELDS": ["slope"]}, ["[FACTOR_FIELDS]", "“slope”", "y, side, code, height"]),
        (TEXTS, {}, ["[RESPONSE_FIELD]", "“y”", "6 rows", "1: 1.0 t", "Choose a numeric field"]),
        (ROWS, {"RESPONSE_FIELD": None}, ["[RESPONSE_FIELD]", "nothing is given", "RESPONSE, FACTORS"]),
        (ROWS, {"FACTOR_FIELDS": None}, ["[FACTOR_FIELDS]", "nothing is given"]),
        (ROWS, {"FACTOR_FIELDS": ["side", "y"]}, ["[FACTOR_FIELDS]", "“y”", "also the response"]),
        (ROWS, {"CATEGORICAL": "soil"}, ["[CATEGORICAL]", "soil", "side"]),
        (ROWS, {"CLASSES": 1}, ["[CLASSES]", "outside 2", "Give a value inside"]),
        (ROWS[:2], {}, ["INPUT", "2 units", "at least 3"]),
        (
            [{**row, "height": row["height"] - 5} for row in ROWS],
            {"FACTOR_FIELDS": ["height"], "METHOD": GEOMETRIC},
            ["“height”", "0 or below", "METHOD"],
        ),
    ],
)
def test_bad_tables(refused, units, rows, more, words):
    message = refused("geodetector", {**units(rows), "OUTPUT": "memory:", **more})
    assert [word for word in words if word not in message] == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"FACTORS": None}, ["[FACTORS]", "nothing is given", "INPUT, RESPONSE_FIELD, FACTOR_FIELDS"]),
        ({"INPUT": "table"}, ["[INPUT]", "[RESPONSE]", "[FACTORS]", "Remove"]),
        ({"FACTORS": ["nothing"]}, ["no cell has data in all rasters", "nothing 0"]),
        ({"FACTORS": ["coarse"]}, ["“coarse”", "ALIGN"]),
        ({"FACTORS": ["away"]}, ["“away”", "does not overlap"]),
        ({"CATEGORICAL": "height"}, ["“height”", "whole numbers"]),
        ({"SAMPLE": -1}, ["[SAMPLE]", "outside"]),
    ],
)
def test_bad_rasters(refused, rasters, save_grid, save_units, change, words):
    recipes = {
        "table": lambda: save_units("units", ROWS),
        "nothing": lambda: save_grid("nothing", np.full((60, 70), NAN)),
        "coarse": lambda: save_grid("coarse", np.ones((30, 35)), cell=200.0),
        "away": lambda: save_grid("away", np.ones((60, 70)), origin=(WEST + 90_000, NORTH)),
    }
    given = {**rasters, "OUTPUT": "memory:", **change}
    if change.get("FACTORS"):
        given.update(FACTORS=[recipes[name]() for name in change["FACTORS"]], CATEGORICAL="")
    if "INPUT" in change:
        given["INPUT"] = recipes[change["INPUT"]]()
    message = refused("geodetector", given)
    assert [word for word in words if word not in message] == []
