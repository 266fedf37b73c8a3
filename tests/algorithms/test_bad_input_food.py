"""Bad input to the food algorithms: refused, naming the parameter and the remedy, nothing written."""

import numpy as np
import pytest

NAN = np.nan
LEFT, TOP, CELL = 1_000_000.0, 4_000_000.0, 1000.0
LAND = np.array([[1, 1, 3, 1], [1, 4, 2, 1]])
ROWS = [{"county": "west", "grain": 800, "oil": 3}, {"county": "east", "grain": 300, "oil": 4}]


def missing(message, words):
    return [word for word in words if word not in message]


@pytest.fixture
def production(save_grid, save_zones, save_table, tmp_path):
    west, east = (LEFT, TOP - 2 * CELL, LEFT + 2 * CELL, TOP), (LEFT + 2 * CELL, TOP - 2 * CELL, LEFT + 4 * CELL, TOP)
    return {
        "LULC": save_grid("lulc", LAND, cell=CELL),
        "CROPLAND_CODES": "1",
        "STATISTICS": save_table("statistics", ROWS),
        "STATISTICS_ZONE_FIELD": "county",
        "STATISTICS_FIELD": "grain",
        "STATISTICS_UNIT": 1,
        "WEIGHT": save_grid("ndvi", np.full(LAND.shape, 0.5), cell=CELL),
        "ZONES": save_zones("zones", {"west": west, "east": east}),
        "ZONE_FIELD": "zone",
        "OUTPUT": str(tmp_path / "out.tif"),
        "OUTPUT_ZONES": str(tmp_path / "out.gpkg"),
    }


GIVEN = {
    "no unit chosen": ({"STATISTICS_UNIT": None}, ["[STATISTICS_UNIT]", "choose one", "1e4 t", "none is assumed"]),
    "no table": ({"STATISTICS": None}, ["[STATISTICS]", "Give it"]),
    "no zone field": ({"STATISTICS_ZONE_FIELD": None}, ["[STATISTICS_ZONE_FIELD]", "choose the column"]),
    "no production": ({"STATISTICS_FIELD": None}, ["[STATISTICS_FIELD]", "choose the column"]),
    "no such column": ({"STATISTICS_FIELD": "wine"}, ["wine"]),
    "no zones": ({"ZONES": None}, ["[ZONES]", "polygons of their zones"]),
    "no zone names": ({"ZONE_FIELD": None}, ["[ZONE_FIELD]", "choose the field"]),
    "no cropland": ({"CROPLAND_CODES": ""}, ["[CROPLAND_CODES]", "grain comes from this land", "[PRODUCTS]"]),
    "codes in words": ({"CROPLAND_CODES": "paddy"}, ["[CROPLAND_CODES]", "“paddy”", "whole numbers"]),
    "unknown product": ({"PRODUCT": "wine"}, ["[PRODUCT]", "unknown products: wine", "Known are", "rice"]),
    "no product": ({"PRODUCT": ""}, ["[PRODUCT]"]),
    "another land": ({"PRODUCT": "beef"}, ["[GRASSLAND_CODES]", "beef comes from this land"]),
    "no factor": (
        {"PRODUCT": "eggs", "MEASURE": 1},
        ["[PRODUCT]", "no factor to grain equivalent is known for eggs", "grain_equivalent"],
    ),
    "column that is no product": (
        {"STATISTICS_FIELD": ["grain", "oil"]},
        ["[STATISTICS_FIELD]", "unknown products: oil", "oil crops"],
    ),
    "columns and a field of products": (
        {"STATISTICS_FIELD": ["grain", "oil"], "PRODUCT_FIELD": "county"},
        ["[PRODUCT_FIELD]", "one column", "[STATISTICS_FIELD]"],
    ),
    "no such band": ({"WEIGHT_BAND": 3}, ["[WEIGHT]", "band 3", "Choose another band"]),
    "no yields": ({"METHOD": 1}, ["[YIELDS]", "needs a table of yields"]),
    "several faults": (
        {"STATISTICS_UNIT": None, "CROPLAND_CODES": "x", "ZONE_FIELD": None},
        ["[STATISTICS_UNIT]", "[ZONE_FIELD]"],
    ),
}


@pytest.mark.parametrize("case", GIVEN)
def test_what_is_given(refused, production, case):
    changes, words = GIVEN[case]
    given = {key: value for key, value in {**production, **changes}.items() if value is not None}
    message = refused("foodproduction", given)
    assert missing(message, words) == [], message


TABLES = {
    "zone that the layer lacks": (
        [*ROWS, {"county": "north", "grain": 9, "oil": 1}],
        {},
        ["[STATISTICS_ZONE_FIELD]", "lacks: north", "[IGNORE_UNMATCHED]"],
    ),
    "zone twice": ([*ROWS, ROWS[0]], {}, ["[STATISTICS_ZONE_FIELD]", "more than one row for west", "e.g. of one year"]),
    "no zone in common": ([{"county": "42", "grain": 1}], {}, ["none of its zones (42)", "[ZONE_FIELD]"]),
    "negative": ([{"county": "west", "grain": -5}], {}, ["[STATISTICS_FIELD]", "negative in row 1: -5"]),
    "no number": ([{"county": "west", "grain": "n/a"}], {}, ["[STATISTICS_FIELD]", "1: n/a", "number in every row"]),
    "whole and part": (
        [{"county": "west", "grain": 5, "rice": 3}],
        {"STATISTICS_FIELD": ["grain", "rice"]},
        ["[STATISTICS_FIELD]", "grain ∋ rice", "count twice", "the whole or its parts"],
    ),
    "product of a zone twice": (
        [{"county": "west", "crop": "rice", "grain": 5}, {"county": "west", "crop": "rice", "grain": 6}],
        {"PRODUCT_FIELD": "crop"},
        ["[PRODUCT_FIELD]", "more than one row for west: rice", "of one year"],
    ),
    "row without a product": (
        [{"county": "west", "crop": "rice", "grain": 5}, {"county": "east", "crop": "", "grain": 6}],
        {"PRODUCT_FIELD": "crop"},
        ["[PRODUCT_FIELD]", "missing in row 2", "Name both"],
    ),
}


@pytest.mark.parametrize("case", TABLES)
def test_statistics(refused, production, save_table, case):
    rows, changes, words = TABLES[case]
    message = refused("foodproduction", {**production, "STATISTICS": save_table("bad", rows), **changes})
    assert missing(message, words) == [], message


def test_zone_between_the_cells(refused, production, save_zones):
    corner = (LEFT + 3100, TOP - 400, LEFT + 3400, TOP - 100)
    zones = save_zones("small", {"west": (LEFT, TOP - 2000, LEFT + 2000, TOP), "east": corner})
    message = refused("foodproduction", {**production, "ZONES": zones})
    assert missing(message, ["[LULC]", "no place to go: east", "finer cells"]) == [], message


def test_ndvi_on_other_cells(refused, production, save_grid):
    beside = save_grid("beside", np.full(LAND.shape, 0.5), cell=CELL, origin=(LEFT + 500, TOP))
    assert missing(refused("foodproduction", {**production, "WEIGHT": beside}), ["[WEIGHT]", "ALIGN"]) == []


def test_land_cover_without_data(refused, production, save_grid):
    empty = save_grid("empty", np.full(LAND.shape, -9999), cell=CELL)
    message = refused("foodproduction", {**production, "LULC": empty})
    assert missing(message, ["[LULC]", "west, east"]) == [], message


YIELDS = {
    "code that the table lacks": ([{"lucode": 1, "yield": 5}], ["[LULC]", "[YIELDS]", "2, 3, 4", "one row for each"]),
    "negative yield": ([{"lucode": 1, "yield": -5}], ["[YIELDS]", "yield is negative", "Enter 0 or more"]),
    "no yields": ([{"lucode": 1, "harvest": 5}], ["[YIELDS]", "“yield” is missing", "harvest"]),
    "code twice": ([{"lucode": 1, "yield": 5}, {"lucode": 1, "yield": 6}], ["[YIELDS]", "more than one row", "1"]),
    "unknown product": ([{"lucode": 1, "yield": 5, "product": "wine"}], ["[YIELDS]", "unknown products: wine"]),
}


@pytest.mark.parametrize("case", YIELDS)
def test_yields(refused, production, save_table, case):
    rows, words = YIELDS[case]
    given = {name: production[name] for name in ("LULC", "OUTPUT")}
    message = refused("foodproduction", {**given, "METHOD": 1, "YIELDS": save_table("y", rows)})
    assert missing(message, words) == [], message


# ---------------------------------------------------------------------- fooddemand

PERSONS = np.array([[1000.0, 0.0], [10.0, NAN]])


@pytest.fixture
def demand(save_grid, tmp_path):
    return {
        "POPULATION": save_grid("persons", PERSONS, "persons", cell=CELL),
        "NEED": 1,
        "OUTPUT": str(tmp_path / "demand.tif"),
    }


NEEDS = {
    "no need chosen": ({"NEED": None}, ["[NEED]", "choose one", "none is assumed"]),
    "own need without a value": ({"NEED": 6}, ["[NEED_VALUE]", "your own value", "kg/person/yr"]),
    "negative need": ({"NEED": 6, "NEED_VALUE": -1}, ["[NEED_VALUE]", "Give a value inside"]),
    "a value beside a preset": ({"NEED": 1, "NEED_VALUE": 300}, ["[NEED_VALUE]", "[NEED]", "Choose “my own”"]),
    "needs of town and country without them": (
        {"NEED": 6, "URBAN_NEED": 100, "RURAL_NEED": 200},
        ["[NEED_VALUE]", "[URBAN_NEED]", "what tells them apart"],
    ),
    "codes without a land cover": ({"URBAN_CODES": "5"}, ["[URBAN_CODES]", "need a land cover", "[LULC]"]),
    "no population": ({"POPULATION": "/nowhere.tif"}, ["POPULATION"]),
}


@pytest.mark.parametrize("case", NEEDS)
def test_needs(refused, demand, case):
    changes, words = NEEDS[case]
    given = {key: value for key, value in {**demand, **changes}.items() if value is not None}
    message = refused("fooddemand", given)
    assert missing(message, words) == [], message


@pytest.mark.parametrize(
    ("rasters", "words"),
    [
        ({"POPULATION": -PERSONS}, ["[POPULATION]", "negative"]),
        ({"POPULATION": PERSONS * NAN}, ["[POPULATION]", "no cell has data"]),
        ({"URBAN_SHARE": np.full((2, 2), 64.0)}, ["[URBAN_SHARE]", "looks like percent", "divide it by 100"]),
        ({"URBAN_SHARE": np.full((2, 2), -0.1)}, ["[URBAN_SHARE]", "negative"]),
        ({"URBAN_POPULATION": PERSONS + 1}, ["[URBAN_POPULATION]", "more persons than", "[POPULATION]", "one source"]),
        (
            {"URBAN_POPULATION": PERSONS, "URBAN_SHARE": np.full((2, 2), 0.5)},
            ["[URBAN_POPULATION]", "[URBAN_SHARE]", "more than once", "Give one"],
        ),
    ],
)
def test_people(refused, demand, save_grid, rasters, words):
    given = {name: save_grid(f"bad_{name}", values, cell=CELL) for name, values in rasters.items()}
    message = refused("fooddemand", {**demand, **given})
    assert missing(message, words) == [], message
