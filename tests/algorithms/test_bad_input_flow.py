"""Bad input to the flow algorithms: each is refused with a message that names the parameter and the remedy, and
nothing is written."""

from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
NO = 255
SUPPLY = np.array([[5.0, 0, 0, 1], [2, 2, 2, 2]])
DEMAND = np.array([[0.0, 3, 4, 0], [1, 3, 1, 3]])
CODES = np.array([[1, 1, 4, 4], [1, 1, 1, 0]])
HEIGHT = np.array([[8.0, 7, 6, 5], [7, 6, 5, 4]])
WEST, NORTH = 1_000_000.0, 4_000_000.0


@pytest.fixture
def make(save_grid, save_zones, save_units, tmp_path):
    """Files by a short name, each made when it is asked for."""

    def grid(name, values, unit="m3/ha/yr", **keywords):
        return save_grid(name, values, unit, **keywords)

    def lines(shapes):
        from osgeo import ogr, osr

        path = str(tmp_path / "streams.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput("EPSG:6933")
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer("streams", reference, ogr.wkbLineString)
        for shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
            layer.CreateFeature(feature)
        dataset = None
        return path

    def text_file(name):
        path = tmp_path / name
        path.write_text("no raster", encoding="utf-8")
        return str(path)

    def codes(values=CODES, **keywords):
        return grid("codes", values, "", **{"kind": "Byte", "nodata": NO, **keywords})

    def half_cell():
        return codes(origin=(WEST + 50, NORTH))

    x, y = WEST, NORTH
    square = f"POLYGON (({x} {y}, {x + 200} {y}, {x + 200} {y - 200}, {x} {y - 200}, {x} {y}))"
    recipes = {
        "supply": lambda: grid("supply", SUPPLY),
        "demand": lambda: grid("demand", DEMAND),
        "codes": codes,
        "dem": lambda: grid("dem", HEIGHT, "m"),
        "degrees": lambda: grid("degrees", SUPPLY, crs="EPSG:4326", cell=0.01, origin=(100.0, 30.0)),
        "dem in degrees": lambda: grid("degrees", HEIGHT, "m", crs="EPSG:4326", cell=0.01, origin=(100.0, 30.0)),
        "no crs": lambda: grid("nocrs", SUPPLY, crs=None),
        "demand in UTM": lambda: grid("utm", DEMAND, crs="EPSG:32650"),
        "demand elsewhere": lambda: grid("away", DEMAND, origin=(WEST + 90_000, NORTH)),
        "demand half a cell off": lambda: grid("half", DEMAND, origin=(WEST + 50, NORTH)),
        "coarse demand": lambda: grid("coarse", np.array([[3.0, 4.0]]), cell=200.0),
        "demand in mm": lambda: grid("mm", DEMAND, "mm/yr"),
        "demand in tonnes": lambda: grid("tonnes", DEMAND, "t/ha/yr"),
        "both in tonnes": lambda: grid("tonnes", SUPPLY, "t/ha/yr"),
        "inflow per hectare": lambda: grid("inflow", SUPPLY, "m3/ha/yr"),
        "dem in mm": lambda: grid("mm", HEIGHT, "mm"),
        "negative supply": lambda: grid("minus", SUPPLY - 3),
        "negative demand": lambda: grid("minus", DEMAND - 3),
        "negative inflow": lambda: grid("minus", SUPPLY - 3, "m3/yr"),
        "supply without data": lambda: grid("nothing", np.full((2, 4), NAN)),
        "demand without data": lambda: grid("nothing", np.full((2, 4), NAN)),
        "dem without data": lambda: grid("nothing", np.full((2, 4), NAN), "m"),
        "codes without data": lambda: codes(np.full((2, 4), NO)),
        "codes half a cell off": half_cell,
        "coarse codes": lambda: codes(np.array([[1, 0]]), cell=200.0),
        "codes elsewhere": lambda: codes(origin=(WEST + 90_000, NORTH)),
        "codes with a circle": lambda: codes(np.array([[1, 1, 4, 4], [1, 1, 1, 32]])),
        "codes with 3": lambda: codes(np.array([[1, 1, 3, 4], [1, 1, 1, 0]])),
        "codes with 7.5": lambda: grid("c", np.where(CODES == 0, 7.5, CODES), "", kind="Float32"),
        "text": lambda: text_file("text.tif"),
        "missing": lambda: str(tmp_path / "missing.tif"),
        "zones": lambda: save_zones("zones", {"a": (x, y - 200, x + 200, y)}),
        "zones elsewhere": lambda: save_zones("zones", {"a": (x + 9e4, y, x + 9.1e4, y + 9e2)}),
        "zones between centres": lambda: save_zones("zones", {"a": (x + 60, y - 40, x + 140, y - 10)}),
        "zones with a null": lambda: save_units("zones", [{"zone": "a"}, {"zone": None}], [square, square]),
        "empty zones": lambda: save_zones("zones", {}),
        "streams": lambda: lines([f"LINESTRING ({x} {y - 50}, {x + 400} {y - 50})"]),
        "streams elsewhere": lambda: lines([f"LINESTRING ({x + 9e4} {y}, {x + 9.1e4} {y})"]),
        "empty streams": lambda: lines([]),
    }
    return lambda name: recipes[name]()


RIVER = {"SUPPLY": "supply", "DEMAND": "demand", "FLOW_DIRECTION": "codes"}
FROM_DEM = {"FLOW_DIRECTION": None, "DEM": "dem"}
ZONED = {"ZONES": "zones", "ZONE_FIELD": "=zone"}
RIVER_FAULTS = {
    "degrees": (
        {"SUPPLY": "degrees"},
        "[SUPPLY]: the raster is in degrees (EPSG:4326)",
        "Reproject all rasters to one projected system",
    ),
    "no reference system": ({"SUPPLY": "no crs"}, "[SUPPLY]: the raster has no coordinate reference", "Assign"),
    "reference systems differ": ({"DEMAND": "demand in UTM"}, "[DEMAND]: its reference system is EPSG:32650", "ALIGN"),
    "no overlap": ({"DEMAND": "demand elsewhere"}, "[DEMAND]: does not overlap", "Choose layers of the same region"),
    "half a cell": ({"DEMAND": "demand half a cell off"}, "[DEMAND]: its cells lie 0.500 columns", "ALIGN"),
    "other cells": ({"DEMAND": "coarse demand"}, "[DEMAND]: its cells are 200 x 200, the run's are 100 x 100", "ALIGN"),
    "mm": ({"DEMAND": "demand in mm"}, "[DEMAND]: the layer's unit is mm/yr, needed is m3/ha/yr", "1 mm = 10 m3/ha"),
    "tonnes": ({"DEMAND": "demand in tonnes"}, "[DEMAND]: the layer's unit is t/ha/yr", "Convert it"),
    "food": (
        {"SUPPLY": "both in tonnes", "DEMAND": "demand in tonnes"},
        "[SUPPLY]: the layer's unit is t/ha/yr, needed is m3/ha/yr",
        "Convert it",
    ),
    "inflow is no density": ({"INFLOW": "inflow per hectare"}, "[INFLOW]: the layer's unit is m3/ha/yr", "Convert it"),
    "dem in mm": ({**FROM_DEM, "DEM": "dem in mm"}, "[DEM]: the layer's unit is mm, needed is m / ft", "Convert it"),
    "negative supply": (
        {"SUPPLY": "negative supply"},
        "[SUPPLY]: holds negative values (lowest -3)",
        "mask or correct the layer",
    ),
    "negative demand": ({"DEMAND": "negative demand"}, "[DEMAND]: holds negative values", "mask or correct the layer"),
    "negative inflow": ({"INFLOW": "negative inflow"}, "[INFLOW]: holds negative values (lowest -3)", "correct it"),
    "no supply": ({"SUPPLY": "supply without data"}, "[SUPPLY]; ", "Check that the layers overlap"),
    "no demand": ({"DEMAND": "demand without data"}, "[DEMAND]: no cell has a supply", "nodata values are right"),
    "no elevation": ({**FROM_DEM, "DEM": "dem without data"}, "[DEM]: The DEM has no data cell", "Check the DEM"),
    "no direction": (
        {"FLOW_DIRECTION": "codes without data"},
        "[FLOW_DIRECTION]: The flow directions have no data cell",
        "Check the raster",
    ),
    "directions half a cell off": (
        {"FLOW_DIRECTION": "codes half a cell off"},
        "[FLOW_DIRECTION]: its cells (4 x 2",
        "directions cannot be resampled. Derive them on the run's grid",
    ),
    "directions half a cell off, aligned": (
        {"FLOW_DIRECTION": "codes half a cell off", "ALIGN": True},
        "[FLOW_DIRECTION]: its cells (4 x 2",
        "directions cannot be resampled",
    ),
    "coarse directions": (
        {"FLOW_DIRECTION": "coarse codes", "ALIGN": True},
        "[FLOW_DIRECTION]: its cells (2 x 1 cells of 200",
        "directions cannot be resampled",
    ),
    "directions elsewhere": ({"FLOW_DIRECTION": "codes elsewhere"}, "[FLOW_DIRECTION]: does not overlap", "Choose"),
    "circle": (
        {"FLOW_DIRECTION": "codes with a circle"},
        "[FLOW_DIRECTION]: The flow directions run in circles: 3 cells lie on a cycle, for example row 1, column 3",
        "flowdirection",
    ),
    "circle by a wrong encoding": (
        {"FLOW_DIRECTION": "codes with a circle"},
        "Directions read with the wrong ENCODING run in circles, too; now it is ESRI",
        "correct these cells",
    ),
    "unknown code": (
        {"FLOW_DIRECTION": "codes with 3"},
        "[FLOW_DIRECTION]: The flow directions hold values that ESRI does not use: 3 (1 cells)",
        "Check ENCODING",
    ),
    "no whole number": (
        {"FLOW_DIRECTION": "codes with 7.5"},
        "[FLOW_DIRECTION]: The flow directions hold values that ESRI does not use: 7.5 (1 cells)",
        "Check ENCODING",
    ),
    "wrong encoding": (
        {"ENCODING": 3},
        "[FLOW_DIRECTION]: The flow directions hold values that TauDEM does not use: 0 (1 cells)",
        "Check ENCODING; TauDEM uses 1, 2, 3, 4, 5, 6, 7, 8",
    ),
    "dem as directions": ({"FLOW_DIRECTION": "dem"}, "values that ESRI does not use: 5, 6, 7", "Check ENCODING"),
    "neither": (
        {"FLOW_DIRECTION": None},
        "[FLOW_DIRECTION]: give flow directions, or a DEM to derive them from (Elevation (DEM) [DEM])",
        "give",
    ),
    "MFD without DEM": ({"ROUTING": 1}, "[DEM]: multiple flow directions need the DEM itself", "Give it"),
    "reserve": ({"RESERVE": 1.5}, "[RESERVE]: 1.5 is outside 0 … 1", "Give a value inside"),
    "loss": ({"LOSS": -0.1}, "[LOSS]: -0.1 is outside 0 … 1", "Give a value inside"),
    "consumptive fraction": ({"CONSUMPTIVE_FRACTION": 2}, "[CONSUMPTIVE_FRACTION]: 2 is outside", "Give a value"),
    "exponent": ({**FROM_DEM, "ROUTING": 1, "EXPONENT": 0}, "[EXPONENT]: 0 is outside 0.01 … 100", "Give a value"),
    "no raster": ({"DEMAND": "text"}, "DEMAND", "text.tif not found"),  # QGIS' own words
    "no such file": ({"DEMAND": "missing"}, "DEMAND", "missing.tif not found"),
    "directions are no raster": ({"FLOW_DIRECTION": "text"}, "FLOW_DIRECTION", "text.tif not found"),
    "zone field missing": ({"ZONES": "zones"}, "[ZONE_FIELD]: choose the field that names each zone", "choose"),
    "zone field unknown": (
        {"ZONES": "zones", "ZONE_FIELD": "=nome"},
        "[ZONE_FIELD]: the layer has no field “nome”",
        "It has: fid, zone",
    ),
    "zone field null": (
        {**ZONED, "ZONES": "zones with a null"},
        "[ZONE_FIELD]: field “zone” is null in 1 features",
        "Give every zone a value",
    ),
    "zones elsewhere": ({**ZONED, "ZONES": "zones elsewhere"}, "[ZONES]: no zone overlaps", "of the same region"),
    "zones between centres": (
        {**ZONED, "ZONES": "zones between centres"},
        "[ZONES]: no zone holds the centre of a cell",
        "Choose zones of the same region, or larger ones",
    ),
    "empty zones": ({**ZONED, "ZONES": "empty zones"}, "[ZONES]: the layer", "Choose"),
    "output folder": ({"RECEIVED": "=/no/such/folder/r.tif"}, "[RECEIVED]: cannot write", "in an existing folder"),
    "output format": ({"SENT": "=sent.vrt"}, "vrt", "Choose"),
    "output folder is read-only": ({"LEDGER": "=/proc/ledger.csv"}, "/proc/ledger.csv", "Choose"),
}


def given_for(recipe, make, tmp_path, rasters, tables):
    """Parameters with files in place of recipes ("=" keeps a text), and all outputs that nothing replaces."""
    folder = tmp_path / "outputs"
    folder.mkdir()
    given = {name: str(folder / f"{name.lower()}.tif") for name in rasters}
    given.update({name: str(folder / f"{name.lower()}.gpkg") for name in tables})
    for name, value in recipe.items():
        if isinstance(value, str):
            value = value[1:] if value.startswith("=") else make(value)
            value = str(folder / value) if value == "sent.vrt" else value
        given[name] = value
    return {name: value for name, value in given.items() if value is not None}


@pytest.mark.parametrize("changes, fault, remedy", RIVER_FAULTS.values(), ids=RIVER_FAULTS.keys())
def test_river_flow(refused, make, tmp_path, changes, fault, remedy):
    rasters, tables = ("RECEIVED", "SENT", "UNMET", "OUTFLOW"), ("OUTPUT_ZONES", "LINKS", "LEDGER")
    message = refused("riverflow", given_for({**RIVER, **changes}, make, tmp_path, rasters, tables))
    assert fault in message and remedy in message, message


def test_all_faults_are_told_at_once(refused, make, tmp_path):
    changes = {"DEMAND": "demand in mm", "RESERVE": 7, "FLOW_DIRECTION": "codes half a cell off", "EXPONENT": -1}
    message = refused("riverflow", given_for({**RIVER, **changes}, make, tmp_path, ("RECEIVED",), ()))
    assert all(f"[{name}]" in message for name in changes), message


def test_the_valid_parameters_are_valid(run, make, tmp_path):
    given = given_for({**RIVER, **ZONED, "INFLOW": None}, make, tmp_path, ("RECEIVED",), ("OUTPUT_ZONES", "LINKS"))
    assert run("riverflow", given)["CLOSURE_ERROR"] == 0


DIRECTION_FAULTS = {
    "degrees": ({"DEM": "dem in degrees"}, "[DEM]: the raster is in degrees (EPSG:4326)", "Reproject"),
    "no data": ({"DEM": "dem without data"}, "[DEM]: The DEM has no data cell", "Check the DEM"),
    "unit": ({"DEM": "dem in mm"}, "[DEM]: the layer's unit is mm", "Convert it"),
    "no raster": ({"DEM": "text"}, "DEM", "text.tif not found"),
    "burn depth 0": (
        {"STREAMS": "streams", "BURN_DEPTH": 0},
        "[BURN_DEPTH]: must be greater than 0",
        "to burn streams",
    ),
    "burn depth": ({"STREAMS": "streams", "BURN_DEPTH": -5}, "[BURN_DEPTH]: must be greater than 0", "it is -5"),
    "streams elsewhere": (
        {"STREAMS": "streams elsewhere"},
        "[STREAMS]: no stream touches a cell of the DEM",
        "Choose streams of the same region",
    ),
    "empty streams": ({"STREAMS": "empty streams"}, "[STREAMS]: the layer has no geometry", "Choose another layer"),
    "no vector layer": ({"STREAMS": "text"}, "STREAMS", "text.tif not found"),
    "output folder": ({"OUTPUT": "=/no/such/folder/r.tif"}, "[OUTPUT]: cannot write", "in an existing folder"),
    "format": ({"CONDITIONED_DEM": "=sent.vrt"}, "vrt", "Choose"),
}


@pytest.mark.parametrize("changes, fault, remedy", DIRECTION_FAULTS.values(), ids=DIRECTION_FAULTS.keys())
def test_flow_direction(refused, make, tmp_path, changes, fault, remedy):
    rasters = ("OUTPUT", "CONDITIONED_DEM", "UPSTREAM_AREA")
    message = refused("flowdirection", given_for({"DEM": "dem", **changes}, make, tmp_path, rasters, ()))
    assert fault in message and remedy in message, message


UNITS = [
    {"id": 1, "down": 2, "wy": 5.0, "use": 1.0, "in": 0.0},
    {"id": 2, "down": 3, "wy": 1.0, "use": 4.0, "in": 0.0},
    {"id": 3, "down": None, "wy": 0.0, "use": 2.0, "in": 0.0},
]
FIELDS = {"SUPPLY_FIELD": "wy", "DEMAND_FIELD": "use", "ID_FIELD": "id", "DOWN_ID_FIELD": "down"}


def changed(row, **values):
    return [{**unit, **values} if index == row else unit for index, unit in enumerate(UNITS)]


UNIT_FAULTS = {
    "circle": (
        changed(2, down=2),
        {},
        "[DOWN_ID_FIELD]: water would run in a circle: 2 → 3 → 2",
        "Give one of them another receiver",
    ),
    "itself": (changed(1, down=2), {}, "[DOWN_ID_FIELD]: these units drain to themselves: 2", "Leave the field empty"),
    "unknown": (changed(1, down=77), {}, "[DOWN_ID_FIELD]: names units that do not exist: 77", "leave the field empty"),
    "twice": (changed(1, id=1), {}, "[ID_FIELD]: ids must be unique; these appear more than once: 1", "unique"),
    "null id": (changed(1, id=None), {}, "[ID_FIELD]: is null in 1 features", "Give every unit an id"),
    "negative supply": (
        changed(0, wy=-5.0),
        {},
        "[SUPPLY_FIELD]: must be 0 or more; it is negative in 1 features (lowest -5)",
        "must be 0 or more",
    ),
    "negative demand": (changed(0, use=-1.0), {}, "[DEMAND_FIELD]: must be 0 or more", "lowest -1"),
    "negative inflow": (changed(0, **{"in": -1.0}), {"INFLOW_FIELD": "in"}, "[INFLOW_FIELD]: must be 0 or more", ""),
    "null supply": (changed(2, wy=None), {}, "[SUPPLY_FIELD]: column “wy” must hold a number in every row", "3: null"),
    "no numbers": (UNITS, {"SUPPLY_FIELD": "name"}, "[SUPPLY_FIELD]: the layer has no field “name”", "It has: "),
    "reserve": (UNITS, {"RESERVE": -1}, "[RESERVE]: -1 is outside 0 … 1", "Give a value inside"),
    "loss": (UNITS, {"LOSS": 1.01}, "[LOSS]: 1.01 is outside", "Give a value inside"),
    "empty": ([], {}, "[INPUT]: the layer is empty", "Choose one with at least one feature"),
    "output folder": (UNITS, {"OUTPUT": "/no/such/folder/u.gpkg"}, "[OUTPUT]: cannot write", "existing folder"),
}


@pytest.mark.parametrize("rows, changes, fault, remedy", UNIT_FAULTS.values(), ids=UNIT_FAULTS.keys())
def test_sub_basin_flow(refused, save_units, tmp_path, rows, changes, fault, remedy):
    if rows:
        layer = save_units("units", rows)
    else:
        from osgeo import ogr

        layer = str(tmp_path / "empty.gpkg")
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(layer)
        table = dataset.CreateLayer("empty", None, ogr.wkbNone)
        for name in UNITS[0]:
            table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
        dataset = table = None
    files = {name: str(tmp_path / f"out {name}.csv") for name in ("OUTPUT", "LINKS", "LEDGER")}
    message = refused("subbasinflow", {"INPUT": layer, **FIELDS, **files, **changes})
    assert fault in message and remedy in message, message


def test_every_fault_of_a_topology_at_once(refused, save_units, tmp_path):
    rows = [{**UNITS[0], "id": 2, "wy": -1.0}, {**UNITS[1], "down": 9}, UNITS[2]]
    message = refused("subbasinflow", {"INPUT": save_units("u", rows), **FIELDS, "OUTPUT": str(tmp_path / "o.csv")})
    assert all(f"[{name}]" in message for name in ("SUPPLY_FIELD", "ID_FIELD", "DOWN_ID_FIELD")), message


# ---------------------------------------------------------------------- memory


@pytest.mark.parametrize("name", ["riverflow", "flowdirection"])
def test_a_machine_that_is_too_small_is_told_what_to_do(refused, make, tmp_path, monkeypatch, name):
    from esflow.esflow_plugin.raster import memory

    monkeypatch.setattr(memory, "present_memory", lambda: 100)
    recipe = RIVER if name == "riverflow" else {"DEM": "dem"}
    output = "RECEIVED" if name == "riverflow" else "OUTPUT"
    message = refused(name, given_for(recipe, make, tmp_path, (output,), ()))
    assert "8 cells" in message and "Use a coarser grid, or run one river basin at a time" in message


def test_where_the_memory_is_unknown_the_run_goes_on(run, make, tmp_path, monkeypatch):
    from esflow.esflow_plugin.raster import memory

    monkeypatch.setattr(memory, "present_memory", lambda: 0)
    assert Path(run("riverflow", given_for(RIVER, make, tmp_path, ("RECEIVED",), ()))["RECEIVED"]).is_file()
