"""Bad input to `wateryield` and `zonalbalance`: each refused with a message that names the parameter and the remedy,
and nothing written."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0
UNITS = {
    "PRECIPITATION": "mm/yr",
    "REFERENCE_EVAPOTRANSPIRATION": "mm/yr",
    "ROOT_RESTRICTING_DEPTH": "mm",
    "PLANT_AVAILABLE_WATER": "1",
}
VALUES = {
    "PRECIPITATION": 1000.0,
    "REFERENCE_EVAPOTRANSPIRATION": 900.0,
    "ROOT_RESTRICTING_DEPTH": 1500.0,
    "PLANT_AVAILABLE_WATER": 0.2,
}
TABLE = [
    {"lucode": 1, "kc": 0.8, "root_depth": 2000, "lulc_veg": 1},
    {"lucode": 2, "kc": 1.0, "root_depth": 100, "lulc_veg": 0},
]


@pytest.fixture
def make(save_grid, save_table, save_zones, tmp_path):
    """Function: a file by its recipe: (kind, keywords)."""

    def raster(parameter="PRECIPITATION", value=None, unit=None, **keywords):
        value = VALUES.get(parameter, 5.0) if value is None else value
        values = value if isinstance(value, np.ndarray) else np.full((3, 4), value)
        return save_grid("bad", values, UNITS.get(parameter, "") if unit is None else unit, **keywords)

    def table(*changes, drop=()):
        rows = [{**row, **change} for row, change in zip(TABLE + TABLE, changes or ({}, {}))]
        return save_table("bad", [{key: value for key, value in row.items() if key not in drop} for row in rows])

    def text(name="bad.tif", content="no raster"):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        return str(path)

    def zones(rectangles=None, **keywords):
        return save_zones("bad", rectangles or {"a": (X, Y - 300, X + 400, Y)}, **keywords)

    def two_bands_missing():
        path = str(tmp_path / "bad.vrt")
        gdal.Translate(path, raster(), format="VRT")
        Path(tmp_path / "bad.tif").unlink()
        return path

    recipes = {
        "raster": raster,
        "table": table,
        "text": text,
        "zones": zones,
        "broken virtual raster": two_bands_missing,
        "path": lambda value: value,
        "value": lambda value: value,
    }
    return lambda recipe: recipes[recipe[0]](*recipe[1:-1], **recipe[-1]) if isinstance(recipe, tuple) else recipe


@pytest.fixture
def good_yield(save_grid, save_table, save_zones, tmp_path):
    return {
        "LULC": save_grid("lulc", np.array([[1, 2, 1, 2]] * 3), nodata=-1),
        **{name: save_grid(name.lower(), np.full((3, 4), value), UNITS[name]) for name, value in VALUES.items()},
        "BIOPHYSICAL_TABLE": save_table("table", TABLE),
        "SEASONALITY": 5,
        "ZONES": save_zones("zones", {"a": (X, Y - 300, X + 200, Y), "b": (X + 200, Y - 300, X + 400, Y)}),
        "ZONE_FIELD": "zone",
        "OUTPUT": str(tmp_path / "out.tif"),
        "OUTPUT_ZONES": str(tmp_path / "out.gpkg"),
    }


@pytest.fixture
def good_balance(save_grid, save_zones, tmp_path):
    return {
        "SUPPLY": save_grid("supply", np.full((3, 4), 5.0), "m3/ha/yr"),
        "DEMAND": save_grid("demand", np.full((3, 4), 7.0), "m3/ha/yr"),
        "ZONES": save_zones("zones", {"a": (X, Y - 300, X + 200, Y), "b": (X + 200, Y - 300, X + 400, Y)}),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(tmp_path / "out.gpkg"),
    }


def raster(parameter="PRECIPITATION", **keywords):
    return ("raster", parameter, keywords)


def table(*changes, **keywords):
    return ("table", *changes, keywords)


HALF_CELL = {"origin": (X + 50, Y)}
COARSE = {"cell": 200.0}
DEGREES = {"crs": "EPSG:4326", "cell": 0.01, "origin": (100.0, 30.0)}
ELSEWHERE = {"origin": (X + 90_000, Y)}
EMPTY = {"value": np.full((3, 4), NAN)}
ONE_BELOW = np.array([[1.0] * 4, [1.0, -4.0, 1.0, 1.0], [1.0] * 4])

WATER_YIELD = {
    # what is not there or cannot be opened
    "no raster given": ({"PRECIPITATION": None}, ["PRECIPITATION"]),
    "a file that does not exist": ({"PRECIPITATION": "/no/such/rain.tif"}, ["PRECIPITATION"]),
    "a text file": ({"PRECIPITATION": ("text", {})}, ["PRECIPITATION"]),
    "an empty file": ({"LULC": ("text", {"content": ""})}, ["LULC"]),
    "a table as raster": ({"LULC": table()}, ["LULC"]),
    "a raster whose source is gone": ({"PRECIPITATION": ("broken virtual raster", {})}, ["bad.tif"]),
    "a raster as table": ({"BIOPHYSICAL_TABLE": raster()}, ["BIOPHYSICAL_TABLE"]),
    "a table that does not exist": ({"BIOPHYSICAL_TABLE": "/no/such/table.csv"}, ["BIOPHYSICAL_TABLE"]),
    # grids
    "half a cell beside": (
        {"PRECIPITATION": raster(**HALF_CELL)},
        ["[PRECIPITATION]", "0.500 columns and 0.000 rows", "ALIGN"],
    ),
    "coarser cells": ({"PRECIPITATION": raster(**COARSE)}, ["[PRECIPITATION]", "200 x 200", "100 x 100", "ALIGN"]),
    "another reference system": (
        {"PRECIPITATION": raster(crs="EPSG:32650")},
        ["[PRECIPITATION]", "EPSG:32650", "EPSG:6933", "ALIGN"],
    ),
    "another region": ({"PRECIPITATION": raster(**ELSEWHERE)}, ["[PRECIPITATION]", "does not overlap", "same region"]),
    "another region, aligned": (
        {"PRECIPITATION": raster(**ELSEWHERE, cell=50.0), "ALIGN": True},
        ["[PRECIPITATION]", "does not overlap"],
    ),
    "no reference system": ({"PRECIPITATION": raster(crs="")}, ["[PRECIPITATION]", "no coordinate reference system"]),
    "no reference system of the land cover": ({"LULC": raster("LULC", value=1.0, crs="")}, ["[LULC]"]),
    # units
    "rain in m3/ha": ({"PRECIPITATION": raster(unit="m3/ha/yr")}, ["[PRECIPITATION]", "m3/ha/yr", "mm/yr", "Convert"]),
    "rain of a month": ({"PRECIPITATION": raster(unit="mm/month")}, ["[PRECIPITATION]", "mm/month"]),
    "depth in metres": (
        {"ROOT_RESTRICTING_DEPTH": raster("ROOT_RESTRICTING_DEPTH", unit="m")},
        ["[ROOT_RESTRICTING_DEPTH]", "mm"],
    ),
    "water content labelled percent": (
        {"PLANT_AVAILABLE_WATER": raster("PLANT_AVAILABLE_WATER", unit="%")},
        ["[PLANT_AVAILABLE_WATER]", "%"],
    ),
    # values
    "water content in percent": (
        {"PLANT_AVAILABLE_WATER": raster("PLANT_AVAILABLE_WATER", value=20.0)},
        ["[PLANT_AVAILABLE_WATER]", "20", "divide", "100"],
    ),
    "negative rain": ({"PRECIPITATION": raster(value=ONE_BELOW)}, ["[PRECIPITATION]", "negative", "-4 mm/yr"]),
    "negative evapotranspiration": (
        {"REFERENCE_EVAPOTRANSPIRATION": raster("REFERENCE_EVAPOTRANSPIRATION", value=ONE_BELOW)},
        ["[REFERENCE_EVAPOTRANSPIRATION]", "negative", "-4 mm/yr"],
    ),
    "negative depth": (
        {"ROOT_RESTRICTING_DEPTH": raster("ROOT_RESTRICTING_DEPTH", value=ONE_BELOW)},
        ["[ROOT_RESTRICTING_DEPTH]", "negative", "-4 mm"],
    ),
    "nodata that was not declared": (
        {"PRECIPITATION": raster(value=np.full((3, 4), -3.4e38), nodata=None)},
        ["[PRECIPITATION]", "negative", "nodata"],
    ),
    "all nodata": ({"PRECIPITATION": raster(**EMPTY)}, ["No cell has data in all rasters at once", "nodata"]),
    "land cover all nodata": (
        {"LULC": ("raster", "LULC", {"value": np.full((3, 4), -1), "nodata": -1})},
        ["No cell has data in all rasters at once"],
    ),
    "land cover in fractions": ({"LULC": raster("LULC", value=1.5)}, ["[LULC]", "whole numbers", "1.5", "categorical"]),
    "seasonality too small": ({"SEASONALITY": 0.5}, ["[SEASONALITY]", "0.5", "1..30"]),
    "seasonality too large": ({"SEASONALITY": 31}, ["[SEASONALITY]", "31", "1..30"]),
    "seasonality that is no number": ({"SEASONALITY": "five"}, ["SEASONALITY"]),
    "seasonality not a number": ({"SEASONALITY": NAN}, ["SEASONALITY"]),
    # table
    "codes that the table lacks": (
        {"LULC": ("raster", "LULC", {"value": np.array([[1, 7, 3, 2]] * 3), "nodata": -1})},
        ["[LULC]", "BIOPHYSICAL_TABLE", "3, 7", "Add one row"],
    ),
    "a code twice": (
        {"BIOPHYSICAL_TABLE": table({}, {"lucode": 1})},
        ["[BIOPHYSICAL_TABLE]", "more than one", "code 1"],
    ),
    "a code in fractions": ({"BIOPHYSICAL_TABLE": table({}, {"lucode": 2.5})}, ["[BIOPHYSICAL_TABLE]", "2.5"]),
    "no column kc": ({"BIOPHYSICAL_TABLE": table(drop=("kc",))}, ["[BIOPHYSICAL_TABLE]", "“kc”", "lucode", "lulc_veg"]),
    "no column of the codes": ({"BIOPHYSICAL_TABLE": table(drop=("lucode",))}, ["[BIOPHYSICAL_TABLE]", "“lucode”"]),
    "a word for a number": (
        {"BIOPHYSICAL_TABLE": table({"kc": "high"}, {})},
        ["[BIOPHYSICAL_TABLE]", "“kc”", "number", "“high”"],
    ),
    "an empty cell": ({"BIOPHYSICAL_TABLE": table({"kc": ""}, {})}, ["[BIOPHYSICAL_TABLE]", "“kc”", "row 1"]),
    "negative kc": ({"BIOPHYSICAL_TABLE": table({"kc": -0.1}, {})}, ["[BIOPHYSICAL_TABLE]", "kc", "negative"]),
    "vegetation neither 0 nor 1": (
        {"BIOPHYSICAL_TABLE": table({"lulc_veg": 2}, {})},
        ["[BIOPHYSICAL_TABLE]", "lulc_veg", "1 (vegetation) or 0"],
    ),
    "a table without rows": (
        {"BIOPHYSICAL_TABLE": ("text", {"name": "bad.csv", "content": "lucode,kc,root_depth,lulc_veg\n"})},
        ["[BIOPHYSICAL_TABLE]", "empty"],
    ),
    # zones
    "zones without a field": ({"ZONE_FIELD": None}, ["[ZONE_FIELD]", "choose the field"]),
    "a field that does not exist": ({"ZONE_FIELD": "name"}, ["[ZONE_FIELD]", "“name”", "zone"]),
    "zones elsewhere": (
        {"ZONES": ("zones", {"rectangles": {"a": (0.0, 0.0, 10.0, 10.0)}})},
        ["[ZONES]", "no zone overlaps", "same region"],
    ),
    "a zone without a name": (
        {"ZONES": ("zones", {"rectangles": {"a": (X, Y - 300, X + 200, Y), None: (X, Y - 300, X + 200, Y)}})},
        ["[ZONE_FIELD]", "null in 1"],
    ),
    "a table as zones": ({"ZONES": table(), "ZONE_FIELD": "lucode"}, ["[ZONES]", "no polygons"]),
    # outputs
    "a folder that does not exist": ({"OUTPUT": "/no/such/folder/out.tif"}, ["[OUTPUT]", "cannot write", "folder"]),
    "a folder as file": ({"OUTPUT": "/tmp"}, ["[OUTPUT]", "cannot write"]),
    "a place that cannot be written": ({"OUTPUT": "/proc/out.tif"}, ["/proc/out.tif", "annot write"]),
    "a zone table that cannot be written": ({"OUTPUT_ZONES": "/proc/out.gpkg"}, ["/proc/out.gpkg", "annot write"]),
    "a virtual raster": ({"OUTPUT": "{folder}/out.vrt"}, ["out.vrt", "Choose .tif"]),
    "a picture": ({"OUTPUT": "{folder}/out.jpg"}, [".jpg", "Choose .tif"]),
    "an unknown format": ({"OUTPUT": "{folder}/out.docx"}, ["out.docx"]),
    "one file for two results": (
        {"OUTPUT": "{folder}/same.tif", "YIELD_MM": "{folder}/same.tif"},
        ["[YIELD_MM]", "same.tif", "[OUTPUT]", "two files"],
    ),
    "a result over its own input": (
        {"OUTPUT": "{folder}/precipitation.tif"},
        ["[OUTPUT]", "[PRECIPITATION]", "another"],
    ),
    "a result over its own input by another way": (
        {"OUTPUT": "{folder}/../{name}/precipitation.tif"},
        ["[OUTPUT]", "[PRECIPITATION]"],
    ),
    "a zone table over the zones": ({"OUTPUT_ZONES": "{folder}/zones.gpkg"}, ["[OUTPUT_ZONES]", "[ZONES]", "another"]),
    "creation options that cannot be": (
        {"CREATION_OPTIONS": "TILED=YES|BLOCKXSIZE=17"},
        ["out.tif", "Cannot write", "creation options"],
    ),
}

ZONAL_BALANCE = {
    "units that contradict each other": (
        {"DEMAND": raster("DEMAND", unit="t/ha/yr")},
        ["different units", "[SUPPLY]: m3/ha/yr", "[DEMAND]: t/ha/yr", "same unit"],
    ),
    "carbon and carbon dioxide": (
        {"SUPPLY": raster("SUPPLY", unit="tC/ha/yr"), "DEMAND": ("value", {"value": "co2"})},
        ["different units", "tC/ha/yr", "tCO2/ha/yr"],
    ),
    "a depth for a density": ({"SUPPLY": raster("SUPPLY", unit="mm/yr")}, ["[SUPPLY]", "mm/yr", "1 mm = 10 m3/ha"]),
    "people for a demand": ({"DEMAND": raster("DEMAND", unit="persons")}, ["[DEMAND]", "persons"]),
    "negative demand": ({"DEMAND": raster("DEMAND", value=ONE_BELOW)}, ["[DEMAND]", "negative", "-4", "0 or more"]),
    "negative supply": ({"SUPPLY": raster("SUPPLY", value=ONE_BELOW)}, ["[SUPPLY]", "negative", "-4"]),
    "half a cell beside": ({"DEMAND": raster("DEMAND", **HALF_CELL)}, ["[DEMAND]", "0.500 columns", "ALIGN"]),
    "other cells": ({"DEMAND": raster("DEMAND", **COARSE)}, ["[DEMAND]", "200 x 200", "ALIGN"]),
    "degrees against metres": ({"DEMAND": raster("DEMAND", **DEGREES)}, ["[DEMAND]", "EPSG:4326", "EPSG:6933"]),
    "another region": ({"DEMAND": raster("DEMAND", **ELSEWHERE)}, ["[DEMAND]", "does not overlap"]),
    "all nodata": ({"DEMAND": raster("DEMAND", **EMPTY)}, ["No zone holds a valid cell", "one region"]),
    "no zones": ({"ZONES": None}, ["ZONES"]),
    "no field": ({"ZONE_FIELD": None}, ["ZONE_FIELD"]),
    "zones elsewhere": (
        {"ZONES": ("zones", {"rectangles": {"a": (0.0, 0.0, 10.0, 10.0)}})},
        ["[ZONES]", "no zone overlaps"],
    ),
    "points for zones": ({"ZONES": "{points}"}, ["[ZONES]", "no polygons"]),
    "a text file for zones": ({"ZONES": ("text", {"name": "bad.gpkg"})}, ["ZONES"]),
}


def refuse(refused, name, good, changes, words, make, tmp_path):
    given = {**good, **{key: make(value) for key, value in changes.items()}}
    for key, value in given.items():
        if isinstance(value, str):
            given[key] = value.replace("{folder}", str(tmp_path)).replace("{name}", tmp_path.name)
    message = refused(name, given)
    for word in words:
        assert word in message, message
    assert "Traceback" not in message, message


@pytest.mark.parametrize(("changes", "words"), WATER_YIELD.values(), ids=WATER_YIELD.keys())
def test_water_yield(refused, good_yield, make, tmp_path, changes, words):
    refuse(refused, "wateryield", good_yield, changes, words, make, tmp_path)


@pytest.mark.parametrize(("changes", "words"), ZONAL_BALANCE.values(), ids=ZONAL_BALANCE.keys())
def test_zonal_balance(refused, good_balance, make, save_grid, tmp_path, changes, words):
    changes = dict(changes)
    if changes.get("DEMAND") == ("value", {"value": "co2"}):
        changes["DEMAND"] = save_grid("co2", np.full((3, 4), 1.0), "tCO2/ha/yr")
    if changes.get("ZONES") == "{points}":
        changes["ZONES"] = points(tmp_path)
    refuse(refused, "zonalbalance", good_balance, changes, words, make, tmp_path)


def points(folder):
    from osgeo import ogr, osr

    path = str(folder / "points.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(6933)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("points", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("zone", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("zone", "a")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({X + 50} {Y - 50})"))
    layer.CreateFeature(feature)
    dataset = None
    return path


def test_all_errors_are_told_at_once(refused, good_yield, make, save_grid, save_table):
    good_yield.update(
        PRECIPITATION=save_grid("shifted", np.full((3, 4), 1.0), "mm/yr", origin=(X + 50, Y)),
        PLANT_AVAILABLE_WATER=save_grid("percent", np.full((3, 4), 0.2), "%"),
        BIOPHYSICAL_TABLE=save_table("bad", [{"lucode": 1, "root_depth": "deep", "lulc_veg": 3}]),
        SEASONALITY=99,
        ZONE_FIELD="nothing",
        YIELD_MM=good_yield["OUTPUT"],
    )
    message = refused("wateryield", good_yield)
    for word in (
        "[PRECIPITATION]",
        "[PLANT_AVAILABLE_WATER]",
        "“kc”",
        "“deep”",
        "lulc_veg",
        "99",
        "“nothing”",
        "[YIELD_MM]",
    ):
        assert word in message, message
    assert len(message.splitlines()) >= 8


def test_the_good_ones_run(run, good_yield, good_balance):
    """Without this the tables above could pass for a wrong reason."""
    assert Path(run("wateryield", good_yield)["OUTPUT"]).exists()
    assert Path(run("zonalbalance", good_balance)["OUTPUT_ZONES"]).exists()


def test_a_single_cell_is_enough(run, save_grid, good_yield):
    for name in ("LULC", *UNITS):
        good_yield[name] = save_grid(
            f"one {name}", np.array([[1 if name == "LULC" else VALUES[name]]]), UNITS.get(name, "")
        )
    assert run("wateryield", good_yield)["VOLUME"] > 0


def test_unicode_and_spaces_in_all_paths(run, good_yield, tmp_path):
    folder = tmp_path / "Ein Ordner mit Ümläuten 流域 & 'more'"
    folder.mkdir()
    moved = {}
    for name, value in good_yield.items():
        if isinstance(value, str) and value.startswith(str(tmp_path)):
            target = folder / f"ä {name} 名.{value.rsplit('.', 1)[1]}"
            if Path(value).exists():
                Path(value).rename(target)
            value = str(target)
        moved[name] = value
    outcome = run("wateryield", moved)
    assert Path(outcome["OUTPUT"]).exists() and Path(outcome["OUTPUT_ZONES"]).exists()
    assert Path(outcome["OUTPUT"]).with_suffix(".esflow.json").exists()
