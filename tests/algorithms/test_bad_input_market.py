"""Bad input to the market: refused, naming the parameter and the remedy, nothing written."""

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsVectorLayer

NAN, INFINITY = float("nan"), float("inf")
CAPPED, UNCAPPED, DOUBLY, CHEAPEST, BREAKPOINT = range(5)
ROAD = 2
WEST, NORTH = 500_000.0, 3_300_000.0
ROWS = [
    {"zone": "a", "grain": 10.0, "need": 2.0, "province": "x", "gdp": 1.0},
    {"zone": "b", "grain": 1.0, "need": 6.0, "province": "x", "gdp": 2.0},
    {"zone": "c", "grain": 0.0, "need": 5.0, "province": "y", "gdp": 0.0},
]


def square(index, side=4000.0):
    west, south = WEST + 20_000.0 * index, NORTH
    east, north = west + side, south + side
    return f"POLYGON (({west} {south}, {west} {north}, {east} {north}, {east} {south}, {west} {south}))"


@pytest.fixture
def job(save_units, tmp_path):
    """Function: parameters that would run, but for the changed rows and parameters."""
    (tmp_path / "out").mkdir()

    def parameters(changes=(), rows=None, shapes=None, crs="EPSG:32650"):
        rows = ROWS if rows is None else rows
        shapes = [square(index) for index in range(len(rows))] if shapes is None else shapes
        return {
            "ZONES": save_units("zones", rows, shapes, crs),
            "ZONE_FIELD": "zone",
            "SUPPLY_FIELD": "grain",
            "DEMAND_FIELD": "need",
            "DISTANCE_LIMIT": 100.0,
            **{name: str(tmp_path / "out" / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")},
            **dict(changes),
        }

    return parameters


def changed(index, **values):
    return [{**row, **(values if place == index else {})} for place, row in enumerate(ROWS)]


def missing(message, words):
    return [word for word in words if word not in message]


def test_the_job_runs(run, job):
    assert run("marketflow", job())["TOTAL_RECEIVED"] == 8


PARAMETERS = {
    "no amounts": ({"SUPPLY_FIELD": None, "DEMAND_FIELD": None}, ["[SUPPLY_FIELD]", "[DEMAND]", "either", "Given: –"]),
    "no demand": ({"DEMAND_FIELD": None}, ["either as two fields", "Given: SUPPLY_FIELD."]),
    "no such field": ({"SUPPLY_FIELD": "grane"}, ["[SUPPLY_FIELD]", "“grane”", "grain, need"]),
    "no such zone field": ({"ZONE_FIELD": "name"}, ["[ZONE_FIELD]", "“name”"]),
    "no such barrier field": ({"BARRIER_FIELD": "land"}, ["[BARRIER_FIELD]", "“land”", "province"]),
    "words as attraction": ({"ATTRACTION_FIELD": "province"}, ["[ATTRACTION_FIELD]", "“province”", "number"]),
    "no unit": ({"UNIT": " "}, ["[UNIT]", "is empty", "t/yr"]),
    "limit 0": ({"DISTANCE_LIMIT": 0.0}, ["[DISTANCE_LIMIT]", "above 0"]),
    "negative limit": ({"DISTANCE_LIMIT": -5.0}, ["[DISTANCE_LIMIT]", "Give a value inside"]),
    "Gaussian without a limit": ({"DISTANCE_LIMIT": None}, ["[DISTANCE_LIMIT]", "gaussian", "[DECAY]"]),
    "linear without a limit": (
        {"DISTANCE_LIMIT": None, "DECAY": 3},
        ["[DISTANCE_LIMIT]", "linear", "Give the distance"],
    ),
    "a limit without end": ({"DISTANCE_LIMIT": INFINITY}, ["DISTANCE_LIMIT"]),
    "decay length 0": ({"DECAY": 1, "DECAY_LENGTH": 0.0}, ["[DECAY_LENGTH]", "above 0"]),
    "exponent 0 of the power": ({"DECAY": 2, "DECAY_EXPONENT": 0.0}, ["[DECAY_EXPONENT]", "above 0"]),
    "negative attraction exponent": ({"ATTRACTION_EXPONENT": -1.0}, ["[ATTRACTION_EXPONENT]", "Give a value inside"]),
    "negative deficit exponent": ({"DEFICIT_EXPONENT": -1.0}, ["[DEFICIT_EXPONENT]", "Give a value inside"]),
    "no donors": ({"NEAREST": 0}, ["[NEAREST]", "1 … ∞"]),
    "share above 1": ({"SMALLEST_FLOW": 1.5}, ["[SMALLEST_FLOW]", "0 … 1"]),
    "detour below 1": ({"DISTANCE": 1, "DETOUR_FACTOR": 0.9}, ["[DETOUR_FACTOR]", "1 … 100"]),
    "roads without roads": ({"DISTANCE": ROAD}, ["[NETWORK]", "give the lines", "[DISTANCE]"]),
    "roads that do not exist": ({"DISTANCE": ROAD, "NETWORK": "/nowhere.gpkg"}, ["NETWORK"]),
    "no such method": ({"METHOD": 9}, ["METHOD"]),
    "no such decay": ({"DECAY": -1}, ["DECAY"]),
    "share 0 of the breakpoint": ({"METHOD": BREAKPOINT, "BREAKPOINT_SHARE": 0.0}, ["[BREAKPOINT_SHARE]", "above 0"]),
    "share 2 of the breakpoint": ({"METHOD": BREAKPOINT, "BREAKPOINT_SHARE": 2.0}, ["[BREAKPOINT_SHARE]", "0 … 1"]),
    "exponential field without a length": (
        {"METHOD": BREAKPOINT, "BREAKPOINT_FORM": 1},
        ["[DECAY_LENGTH]", "exponential field strength", "Give a length"],
    ),
    "zones over themselves": ({"OUTPUT_ZONES": "ZONES"}, ["[OUTPUT_ZONES]", "[ZONES]", "another file"]),
    "a folder that does not exist": ({"LINKS": "/no/such/folder/links.gpkg"}, ["[LINKS]", "cannot write", "folder"]),
    "several faults": (
        {"DISTANCE_LIMIT": 0.0, "NEAREST": 0, "DEMAND_FIELD": None},
        ["[DISTANCE_LIMIT]", "[NEAREST]", "either as two fields"],
    ),
}


@pytest.mark.parametrize("case", PARAMETERS)
def test_parameters(refused, job, case):
    changes, words = PARAMETERS[case]
    given = job()
    given.update({name: given["ZONES"] if value == "ZONES" else value for name, value in changes.items()})
    message = refused("marketflow", given)
    assert missing(message, words) == [], message
    assert "Traceback" not in message


TABLES = {
    "negative supply": (changed(0, grain=-3.0), ["[SUPPLY_FIELD]", "0 or more", "1 features", "lowest -3"]),
    "negative demand": (changed(1, need=-1.0), ["[DEMAND_FIELD]", "0 or more", "lowest -1"]),
    "null supply": (changed(1, grain=None), ["[SUPPLY_FIELD]", "“grain”", "row 2: null"]),
    "null demand": (changed(2, need=None), ["[DEMAND_FIELD]", "row 3: null"]),
    "a zone without a name": (changed(2, zone=None), ["[ZONE_FIELD]", "“zone” is null in 1 features"]),
    "a blank name": (changed(2, zone=" "), ["[ZONE_FIELD]", "null in 1 features"]),
    "a name twice": (changed(2, zone="a"), ["[ZONE_FIELD]", "unique", "more than once: a.", "Dissolve"]),
    "a name twice but for blanks": (changed(2, zone="a "), ["[ZONE_FIELD]", "more than once: a."]),
    "a barrier that is null": (changed(1, province=None), ["[BARRIER_FIELD]", "“province” is null in 1 features"]),
    "negative attraction": (changed(1, gdp=-2.0), ["[ATTRACTION_FIELD]", "0 or more", "lowest -2"]),
    "null attraction": (changed(1, gdp=None), ["[ATTRACTION_FIELD]", "row 2: null"]),
}


@pytest.mark.parametrize("case", TABLES)
def test_tables(refused, job, case):
    rows, words = TABLES[case]
    given = job({"BARRIER_FIELD": "province", "ATTRACTION_FIELD": "gdp"}, rows)
    message = refused("marketflow", given)
    assert missing(message, words) == [], message


def test_zones_without_geometry(refused, job, save_table):
    message = refused("marketflow", job(shapes=[square(0), None, square(2)]))
    assert missing(message, ["[ZONES]", "1 zones have no geometry", "b"]) == [], message
    message = refused("marketflow", {**job(), "ZONES": save_table("plain", ROWS)})
    assert "ZONES" in message


def test_zones_without_a_reference_system(refused, job):
    layer = QgsVectorLayer("Polygon?field=zone:string&field=grain:double&field=need:double", "z", "memory")
    feature = next(QgsVectorLayer(job()["ZONES"], "z", "ogr").getFeatures())
    copy = type(feature)(layer.fields())
    copy.setGeometry(feature.geometry())
    copy.setAttributes(["a", 3.0, 1.0])
    layer.dataProvider().addFeatures([copy])
    layer.setCrs(QgsCoordinateReferenceSystem())
    message = refused("marketflow", {**job(), "ZONES": layer})
    assert missing(message, ["[ZONES]", "no coordinate reference system", "Assign"]) == [], message


def test_an_empty_layer(refused, job):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32650&field=zone:string&field=grain:double&field=need:double", "z", "memory"
    )
    message = refused("marketflow", {**job(), "ZONES": layer})
    assert missing(message, ["[ZONES]", "empty", "at least one feature"]) == [], message


def test_zones_off_the_globe(refused, job):
    far = "POLYGON ((400 95, 401 95, 401 96, 400 96, 400 95))"
    message = refused("marketflow", job(shapes=[far, far, far], crs="EPSG:4326"))
    assert missing(message, ["[ZONES]", "no place on the globe", "EPSG:4326"]) == [], message


def test_points_have_no_area_for_the_breakpoint(refused, job, tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:32650&field=zone:string&field=grain:double&field=need:double", "z", "memory")
    stored = QgsVectorLayer(job()["ZONES"], "z", "ogr")
    copies = []
    for feature in stored.getFeatures():
        copy = type(feature)(layer.fields())
        copy.setGeometry(feature.geometry().centroid())
        copy.setAttributes([feature["zone"], feature["grain"], feature["need"]])
        copies.append(copy)
    layer.dataProvider().addFeatures(copies)
    message = refused("marketflow", {**job({"METHOD": BREAKPOINT}), "ZONES": layer})
    assert missing(message, ["[ZONES]", "breakpoint", "polygons"]) == [], message


# ---------------------------------------------------------------------- rasters

GRID = {"origin": (WEST, NORTH + 4000.0), "crs": "EPSG:32650", "cell": 1000.0}


@pytest.fixture
def with_rasters(job, save_grid):
    """Parameters with two rasters over the zones."""
    values = np.ones((4, 60))
    return {
        **job(),
        "SUPPLY_FIELD": None,
        "DEMAND_FIELD": None,
        "SUPPLY": save_grid("supply", values, "t/ha/yr", **GRID),
        "DEMAND": save_grid("demand", values, "t/ha/yr", **GRID),
    }


def test_fields_and_rasters_at_once(refused, with_rasters):
    message = refused("marketflow", {**with_rasters, "SUPPLY_FIELD": "grain", "DEMAND_FIELD": "need"})
    assert missing(message, ["either as two fields", "SUPPLY_FIELD, DEMAND_FIELD, SUPPLY, DEMAND"]) == [], message


def test_a_field_and_a_raster(refused, with_rasters):
    message = refused("marketflow", {**with_rasters, "SUPPLY": None, "SUPPLY_FIELD": "grain"})
    assert missing(message, ["either as two fields", "Given: SUPPLY_FIELD, DEMAND."]) == [], message


RASTERS = {
    "negative supply": ("SUPPLY", np.full((4, 60), -1.0), {}, ["[SUPPLY]", "negative", "lowest -1"]),
    "negative demand": ("DEMAND", np.full((4, 60), -1.0), {}, ["[DEMAND]", "negative"]),
    "two units": ("DEMAND", np.ones((4, 60)), {"unit": "m3/ha/yr"}, ["different units", "same unit"]),
    "half a cell off": ("DEMAND", np.ones((4, 60)), {"origin": (WEST + 500, NORTH + 4000)}, ["[DEMAND]", "ALIGN"]),
    "nothing but nodata": ("DEMAND", np.full((4, 60), NAN), {}, ["No zone holds a valid cell", "one region"]),
}


@pytest.mark.parametrize("case", RASTERS)
def test_rasters(refused, with_rasters, save_grid, case):
    name, values, keywords, words = RASTERS[case]
    with_rasters[name] = save_grid("bad", values, **{**GRID, "unit": "t/ha/yr", **keywords})
    message = refused("marketflow", with_rasters)
    assert missing(message, words) == [], message


def test_zones_elsewhere(refused, with_rasters, save_grid):
    for name in ("SUPPLY", "DEMAND"):
        far = {**GRID, "origin": (WEST + 900_000.0, NORTH)}
        with_rasters[name] = save_grid(f"far_{name}", np.ones((4, 60)), "t/ha/yr", **far)
    message = refused("marketflow", with_rasters)
    assert missing(message, ["[ZONES]", "no zone overlaps", "same region"]) == [], message


def test_rasters_cannot_be_summed_over_points(refused, with_rasters):
    layer = QgsVectorLayer("Point?crs=EPSG:32650&field=zone:string", "z", "memory")
    feature = next(QgsVectorLayer(with_rasters["ZONES"], "z", "ogr").getFeatures())
    copy = type(feature)(layer.fields())
    copy.setGeometry(feature.geometry().centroid())
    copy.setAttributes(["a"])
    layer.dataProvider().addFeatures([copy])
    message = refused("marketflow", {**with_rasters, "ZONES": layer})
    assert missing(message, ["[ZONES]", "polygons", "[SUPPLY_FIELD]"]) == [], message


# ---------------------------------------------------------------------- roads


@pytest.fixture
def roads(job, save_units):
    """Function: parameters of a run along a network given as WKT."""

    def parameters(lines, crs="EPSG:32650", **changes):
        layer = QgsVectorLayer(f"LineString?crs={crs}&field=speed:double&field=oneway:string", "roads", "memory")
        copies = []
        for line in lines:
            feature = type(next(QgsVectorLayer(job()["ZONES"], "z", "ogr").getFeatures()))(layer.fields())
            feature.setGeometry(QgsGeometry.fromWkt(line))
            feature.setAttributes([60.0, "B"])
            copies.append(feature)
        layer.dataProvider().addFeatures(copies)
        return {**job(), "DISTANCE": ROAD, "NETWORK": layer, **changes}

    return parameters


ROAD_LINE = f"LINESTRING ({WEST} {NORTH}, {WEST + 50_000} {NORTH})"


def test_roads_that_would_run(run, roads):
    assert run("marketflow", roads([ROAD_LINE]))["TOTAL_RECEIVED"] == 8


ROADS = {
    "no road": ([], {}, ["[NETWORK]"]),
    "no such speed field": ([ROAD_LINE], {"NETWORK_COST": 1, "SPEED_FIELD": "v"}, ["[NETWORK]", "“v”"]),
    "no such direction field": ([ROAD_LINE], {"DIRECTION_FIELD": "way"}, ["[NETWORK]", "“way”"]),
    "speed 0": ([ROAD_LINE], {"DEFAULT_SPEED": 0.0}, ["[DEFAULT_SPEED]", "above 0"]),
    "negative speed": ([ROAD_LINE], {"DEFAULT_SPEED": -3.0}, ["[DEFAULT_SPEED]", "Give a value inside"]),
    "snap limit 0": ([ROAD_LINE], {"SNAP_LIMIT": 0.0}, ["[SNAP_LIMIT]", "above 0"]),
    "hours for the breakpoint": (
        [ROAD_LINE],
        {"NETWORK_COST": 1, "METHOD": BREAKPOINT},
        ["[METHOD]", "lengths, not hours", "shortest way"],
    ),
}


@pytest.mark.parametrize("case", ROADS)
def test_roads(refused, roads, case):
    lines, changes, words = ROADS[case]
    message = refused("marketflow", roads(lines, **changes))
    assert missing(message, words) == [], message


def test_zones_as_roads(refused, job):
    given = job({"DISTANCE": ROAD})
    message = refused("marketflow", {**given, "NETWORK": given["ZONES"]})
    assert "NETWORK" in message


def test_a_network_that_is_not_used_is_told(run, roads):
    outcome = run("marketflow", roads([ROAD_LINE], DISTANCE=0))
    assert "[NETWORK] is not used" in outcome.log
