"""Bad input to the flows in the air: refused, naming the parameter and the remedy, nothing written."""

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
CELL = 100.0
WEST, NORTH = 1_000_000.0, 4_000_000.0
SUPPLY = np.array([[5.0, 0, 0, 1], [2, 2, 2, 2]])
DEMAND = np.array([[0.0, 3, 4, 0], [1, 3, 1, 3]])
BOTH = ("atmosphericflow", "windflow")


@pytest.fixture
def job(save_grid, tmp_path):
    """Function: parameters of an algorithm that would run."""
    (tmp_path / "out").mkdir()

    def parameters(algorithm):
        own = {"DISTANCE": 300.0} if algorithm == "atmosphericflow" else {"WIND_FROM": 270.0}
        return {
            "SUPPLY": save_grid("supply", SUPPLY, "tC/ha/yr"),
            "DEMAND": save_grid("demand", DEMAND, "tC/ha/yr"),
            **{name: str(tmp_path / "out" / f"{name}.tif") for name in ("RECEIVED", "SENT", "UNMET")},
            **{name: str(tmp_path / "out" / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")},
            **own,
        }

    return parameters


def missing(message, words):
    return [word for word in words if word not in message]


# ---------------------------------------------------------------------- both: the rasters

RASTERS = {
    "degrees": (
        {
            "SUPPLY": (SUPPLY, {"crs": "EPSG:4326", "cell": 0.01, "origin": (100.0, 30.0)}),
            "DEMAND": (DEMAND, {"crs": "EPSG:4326", "cell": 0.01, "origin": (100.0, 30.0)}),
        },
        ["[SUPPLY]", "degrees", "Reproject"],
    ),
    "two systems": ({"DEMAND": (DEMAND, {"crs": "EPSG:32650"})}, ["[DEMAND]", "EPSG:32650"]),
    "half a cell off": ({"DEMAND": (DEMAND, {"origin": (WEST + 50, NORTH)})}, ["[DEMAND]", "ALIGN"]),
    "elsewhere": ({"DEMAND": (DEMAND, {"origin": (WEST + 90_000, NORTH)})}, ["[DEMAND]"]),
    "no data": ({"DEMAND": (DEMAND * NAN, {})}, ["[SUPPLY]", "[DEMAND]", "no cell has both", "overlap"]),
    "negative demand": ({"DEMAND": (-DEMAND, {})}, ["[DEMAND]", "negative"]),
    "a stock": ({"SUPPLY": (SUPPLY, {"unit": "tC/ha"})}, ["[SUPPLY]", "stock (tC/ha)", "net ecosystem production"]),
    "two units": ({"DEMAND": (DEMAND, {"unit": "tCO2/ha/yr"})}, ["different units", "[SUPPLY]", "same unit"]),
    "a depth": ({"SUPPLY": (SUPPLY, {"unit": "mm/yr"})}, ["[SUPPLY]", "mm/yr"]),
}


@pytest.mark.parametrize("algorithm", BOTH)
@pytest.mark.parametrize("case", RASTERS)
def test_rasters(refused, job, save_grid, algorithm, case):
    rasters, words = RASTERS[case]
    given = job(algorithm)
    for name, (values, keywords) in rasters.items():
        given[name] = save_grid(f"bad_{name}", values, **{"unit": "tC/ha/yr", **keywords})
    message = refused(algorithm, given)
    assert missing(message, words) == [], message


@pytest.mark.parametrize("algorithm", BOTH)
def test_respiration_must_not_count_twice(run, refused, job, algorithm):
    given = job(algorithm)
    for name, text in (("SUPPLY", "net_of_heterotrophic_respiration"), ("DEMAND", "soil_respiration")):
        dataset = gdal.Open(given[name], gdal.GA_Update)
        dataset.SetMetadataItem("ESFLOW_CONTAINS", text)
        dataset = None
    message = refused(algorithm, given)
    assert missing(message, ["[SUPPLY]", "[DEMAND]", "count twice", "Carbon emissions"]) == [], message


@pytest.mark.parametrize("unit", ["m3/ha/yr", "t/ha/yr"])
def test_wind_carries_carbon_only(refused, job, save_grid, unit):
    given = {**job("windflow"), "SUPPLY": save_grid("w", SUPPLY, unit)}
    assert missing(refused("windflow", given), ["[SUPPLY]", unit, "tC/ha/yr"]) == []


@pytest.mark.parametrize("algorithm", BOTH)
def test_zones(refused, job, save_zones, algorithm):
    far = save_zones("far", {"far": (WEST + 9e5, NORTH - 200, WEST + 9e5 + 400, NORTH)})
    message = refused(algorithm, {**job(algorithm), "ZONES": far, "ZONE_FIELD": "zone"})
    assert missing(message, ["[ZONES]", "same region"]) == [], message
    message = refused(algorithm, {**job(algorithm), "ZONES": far})
    assert missing(message, ["[ZONE_FIELD]", "choose the field"]) == [], message


# ---------------------------------------------------------------------- atmosphericflow

KERNEL = {
    "no distance": ({"DISTANCE": None}, ["DISTANCE"]),
    "distance 0": ({"DISTANCE": 0.0}, ["[DISTANCE]", "above 0 m"]),
    "negative distance": ({"DISTANCE": -5.0}, ["[DISTANCE]", "Give a value inside"]),
    "larger than the region": ({"DISTANCE": 400.1}, ["[DISTANCE]", "larger than the region (400 m)", "smaller"]),
    "shorter than a cell": ({"DISTANCE": 99.0}, ["[DISTANCE]", "100 m away", "several cells"]),
    "just a cell": ({"DISTANCE": 100.0}, ["[DISTANCE]", "100 m away", "several cells"]),
    "breakpoint shorter than a cell": ({"DISTANCE": 99.0, "BREAKPOINT": True}, ["[DISTANCE]", "several cells"]),
    "radius 0": ({"KERNEL": 1, "RADIUS": 0.0}, ["[RADIUS]", "above 0 m"]),
    "negative radius": ({"KERNEL": 1, "RADIUS": -1.0}, ["[RADIUS]", "Give a value inside"]),
    "radius shorter than a cell": ({"KERNEL": 1, "RADIUS": 99.0}, ["[RADIUS]", "100 m away", "several cells"]),
    "strength below 0": ({"WIND_STRENGTH": -0.1, "WIND_FROM": 90.0}, ["[WIND_STRENGTH]", "0 … 5"]),
    "strength above 5": ({"WIND_STRENGTH": 5.1, "WIND_FROM": 90.0}, ["[WIND_STRENGTH]", "0 … 5"]),
    "strength without direction": ({"WIND_STRENGTH": 1.0}, ["[WIND_STRENGTH]", "[WIND_FROM]", "direction"]),
    "direction below 0": ({"WIND_STRENGTH": 1.0, "WIND_FROM": -1.0}, ["[WIND_FROM]", "0 … 360"]),
    "direction above 360": ({"WIND_STRENGTH": 1.0, "WIND_FROM": 361.0}, ["[WIND_FROM]", "0 … 360"]),
    "no such kernel": ({"KERNEL": 7}, ["KERNEL"]),
    "several faults": ({"DISTANCE": 0.0, "WIND_STRENGTH": 9.0}, ["[DISTANCE]", "[WIND_STRENGTH]"]),
}


@pytest.mark.parametrize("case", KERNEL)
def test_kernel(refused, job, case):
    changes, words = KERNEL[case]
    message = refused("atmosphericflow", {**job("atmosphericflow"), **changes})
    assert missing(message, words) == [], message
    assert message.count("[WIND_FROM]") <= 1


# ---------------------------------------------------------------------- windflow

EAST = np.full((2, 4), 3.0)
HOLED = np.where(SUPPLY == 5, NAN, EAST)
WIND = {
    "no wind": ({"WIND_FROM": None}, None, ["[WIND]", "[WIND_FROM]"]),
    "direction below 0": ({"WIND_FROM": -1.0}, None, ["[WIND_FROM]", "0 … 360"]),
    "direction 999": ({"WIND_FROM": 999.0}, None, ["[WIND_FROM]", "0 … 360"]),
    "uptake 0": ({"UPTAKE": 0.0}, None, ["[UPTAKE]", "Give a value inside"]),
    "uptake above 1": ({"UPTAKE": 1.01}, None, ["[UPTAKE]", "Give a value inside"]),
    "no step": ({"STEPS": 0}, None, ["[STEPS]", "Give a value inside"]),
    "steps below 0": ({"STEPS": -4}, None, ["[STEPS]", "Give a value inside"]),
    "no arrow": ({"ARROW_COUNT": 0}, None, ["[ARROW_COUNT]", "Give a value inside"]),
    "wind with a hole": ({}, ([EAST, HOLED], {}), ["[WIND]", "1 cells", "no wind", "Fill the wind raster"]),
    "one band": ({}, ([EAST], {}), ["[V_BAND]", "[WIND]", "band of v"]),
    "no such band of u": ({"U_BAND": 3}, ([EAST, EAST], {}), ["[WIND]", "band 3", "Choose another band"]),
    "the same band twice": ({"V_BAND": 1}, ([EAST, EAST], {}), ["[V_BAND]", "[WIND]", "another one"]),
    "wind in another system": ({}, ([EAST, EAST], {"crs": "EPSG:32650"}), ["[WIND]", "EPSG:32650"]),
    "wind on other cells": ({}, ([EAST, EAST], {"origin": (WEST + 50, NORTH)}), ["[WIND]", "ALIGN"]),
    "wind elsewhere": ({}, ([EAST, EAST], {"origin": (WEST + 90_000, NORTH)}), ["[WIND]"]),
    "wind in degrees": ({}, ([EAST, EAST], {"unit": "degC"}), ["[WIND]", "m/s"]),
    "no raster": ({"WIND": "/nowhere/wind.tif"}, None, ["WIND"]),
}


@pytest.mark.parametrize("case", WIND)
def test_wind(refused, job, save_grid, case):
    changes, wind, words = WIND[case]
    given = {**job("windflow"), **changes}
    if wind is not None:
        bands, keywords = wind
        given["WIND"] = save_grid("wind", np.stack(bands), **{"unit": "m/s", **keywords})
        del given["WIND_FROM"]
    message = refused("windflow", given)
    assert missing(message, words) == [], message
