"""`centreandellipse` through Processing: fixtures, years of layers and tables, planes, bad input, Cancel."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

RECTANGLE = ((0, 0), (4, 0), (4, 2), (0, 2))
METRES = 1000.0
EAST, NORTH = 1_000_000.0, 4_000_000.0
# Lambert's azimuthal equal-area system of Europe: distances near its middle are true.
EUROPE, EUROPE_MIDDLE = "EPSG:3035", (4_321_000.0, 3_210_000.0)


@pytest.fixture
def save_points(tmp_path):
    """Function: save points with rows of attributes; None is a feature without geometry."""

    def save(name, points, rows, crs=EUROPE, origin=EUROPE_MIDDLE, scale=METRES):
        path = str(tmp_path / f"{name}.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer(name, reference, ogr.wkbPoint)
        kinds = {int: ogr.OFTInteger64, float: ogr.OFTReal}
        for field in rows[0]:
            sample = next((row[field] for row in rows if row[field] is not None), "")
            layer.CreateField(ogr.FieldDefn(field, kinds.get(type(sample), ogr.OFTString)))
        for point, row in zip(points, rows):
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                if value is not None:
                    feature.SetField(field, value)
            if point is not None:
                x, y = (origin[axis] + scale * point[axis] for axis in (0, 1))
                feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
            layer.CreateFeature(feature)
        dataset = None
        return path

    return save


@pytest.fixture
def outputs(tmp_path):
    (tmp_path / "out").mkdir()
    names = {"OUTPUT": "centres.gpkg", "ELLIPSES": "ellipses.gpkg", "PATH": "path.gpkg", "SUMMARY": "summary.csv"}
    return {name: str(tmp_path / "out" / file) for name, file in names.items()}


@pytest.fixture
def given(save_points, outputs):
    """The rectangle of the reference, 4 x 2 km, with equal values."""
    return {
        "INPUT": save_points("units", RECTANGLE, [{"name": f"unit {n}", "value": 1.0} for n in range(4)]),
        "FIELD": "value",
        **outputs,
    }


def summary_of(outcome):
    with open(outcome["SUMMARY"], encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def geometries_of(path):
    layer = QgsVectorLayer(path, "layer", "ogr")
    shapes = [feature.geometry() for feature in layer.getFeatures()]
    return [None if shape.isEmpty() else shape.asWkt(3) for shape in shapes]


def corners_of(path):
    layer = QgsVectorLayer(path, "layer", "ogr")
    return [
        np.array([(vertex.x(), vertex.y()) for vertex in feature.geometry().vertices()])
        for feature in layer.getFeatures()
    ]


# ---------------------------------------------------------------------- one year


def test_the_rectangle(run, given, rows_of):
    """Centre (2, 1), half axes (2, 1), azimuth 90 degrees (methods 8.3)."""
    outcome = run("centreandellipse", given)
    assert outcome["X"] - EUROPE_MIDDLE[0] == pytest.approx(2000, abs=1e-6)
    assert outcome["Y"] - EUROPE_MIDDLE[1] == pytest.approx(1000, abs=1e-6)
    assert (outcome["SIGMA_MAJOR"], outcome["SIGMA_MINOR"]) == pytest.approx((2, 1))
    assert outcome["AZIMUTH"] == pytest.approx(90) and outcome["PATH_LENGTH"] == 0
    assert outcome["NET_DISTANCE"] == 0 and outcome["NET_BEARING"] is None
    (row,) = rows_of(outcome["OUTPUT"])
    assert (row["units"], row["total"], row["year"], row["date"]) == (4, 4.0, None, None)
    # 10° east, 52° north is the middle of the system.
    assert row["longitude"] == pytest.approx(10.0291, abs=1e-4) and row["latitude"] == pytest.approx(52.009, abs=1e-4)
    (row,) = rows_of(outcome["ELLIPSES"])
    assert row["unit"] == "km" and row["axis_ratio"] == pytest.approx(0.5)
    assert row["area"] == pytest.approx(2 * math.pi)
    # The corners lie at sqrt(2) standard deviations.
    assert row["share_inside"] == 0
    (corners,) = corners_of(outcome["ELLIPSES"])
    assert corners.max(axis=0) - EUROPE_MIDDLE == pytest.approx((4000, 2000), abs=0.5)
    assert corners.min(axis=0) - EUROPE_MIDDLE == pytest.approx((0, 0), abs=0.5)
    assert rows_of(outcome["PATH"]) == []


def test_crimestat_size_and_power(run, save_points, given, rows_of):
    rows = [{"value": float(n + 1)} for n in range(4)]
    given["INPUT"] = save_points("weighted", RECTANGLE, rows)
    plain = run("centreandellipse", given)
    other = run("centreandellipse", {**given, "FORM": 1, "SIZE": 2.0})
    assert other["SIGMA_MAJOR"] == pytest.approx(plain["SIGMA_MAJOR"] * math.sqrt(2 * 4 / 2))
    (row,) = rows_of(other["ELLIPSES"])
    assert row["area"] == pytest.approx(math.pi * other["SIGMA_MAJOR"] * other["SIGMA_MINOR"] * 4)
    assert row["share_inside"] == 1.0
    # Weights 1 2 3 4 by hand: centre (2, 1.4); squares 1 4 9 16 in the covariance, taken around that centre.
    squared = run("centreandellipse", {**given, "WEIGHT_POWER": 2.0})
    assert (squared["X"], squared["Y"]) == pytest.approx((plain["X"], plain["Y"]))
    weights = np.array([1.0, 4, 9, 16]) / 30
    deviations = np.array(RECTANGLE) - (2, 1.4)
    values, vectors = np.linalg.eigh((deviations * weights[:, None]).T @ deviations)
    assert (squared["SIGMA_MINOR"], squared["SIGMA_MAJOR"]) == pytest.approx(np.sqrt(values), rel=1e-6)
    assert squared["AZIMUTH"] == pytest.approx(math.degrees(math.atan2(*vectors[:, 1])) % 180, rel=1e-6)


def test_polygons_count_at_their_centroids(run, given, save_units, lattice):
    rows = [{"value": float(n)} for n in (1, 0, 0, 3)]
    given["INPUT"] = save_units("squares", rows, lattice(2, 2), crs=EUROPE)
    outcome = run("centreandellipse", {**given, "PLANE": 0})
    assert (outcome["X"], outcome["Y"]) == pytest.approx((500 + 750, 500 + 750))


def test_optional_outputs_may_be_left_out(run, given, tmp_path):
    outcome = run("centreandellipse", {**given, "ELLIPSES": None, "PATH": None, "SUMMARY": None})
    assert "PATH" not in outcome
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["centres.esflow.json", "centres.gpkg"]


# ---------------------------------------------------------------------- planes


def test_degrees_are_projected_around_the_units(run, given, save_points):
    """Points on a circle of latitude: their middle on the globe lies poleward of it, that of degrees on it.

    The mean of their directions from the Earth's middle is at tan(latitude) = tan(60°) / mean(cos 30°, cos 10°).
    """
    points = [(60, 60), (80, 60), (100, 60), (120, 60)]
    given["INPUT"] = save_points("wide", points, [{"value": 1.0}] * 4, "EPSG:4326", (0, 0), 1)
    plain = run("centreandellipse", {**given, "PLANE": 3})
    assert (plain["X"], plain["Y"]) == pytest.approx((90, 60)) and plain["SIGMA_MINOR"] == 0
    assert "Degrees of longitude and latitude are averaged" in plain.log
    around = run("centreandellipse", given)
    middle = math.degrees(math.atan(math.tan(math.radians(60)) / np.cos(np.radians([30, 10])).mean()))
    assert around["X"] == pytest.approx(90) and around["Y"] == pytest.approx(middle, abs=0.1) and middle > 61.8
    assert "+proj=laea +lat_0=" in around.log and "+lon_0=90.00" in around.log
    (row,) = summary_of(around)
    assert float(row["latitude"]) == pytest.approx(around["Y"]) and row["unit"] == "km"


def test_across_the_date_line(run, given, save_points):
    points = [(178, -17), (-178, -17), (179, -16), (-179, -18)]
    given["INPUT"] = save_points("fiji", points, [{"value": 1.0}] * 4, "EPSG:4326", (0, 0), 1)
    outcome = run("centreandellipse", given)
    assert abs(abs(outcome["X"]) - 180) < 0.01 and outcome["Y"] == pytest.approx(-17, abs=0.01)
    assert outcome["SIGMA_MAJOR"] < 250


def test_a_distorting_system_is_told_and_another_plane_mends_it(run, given, save_points, rows_of):
    """Web Mercator shows a degree of latitude at 65° 1.5 times as long as at 50°."""
    points = [(6e5, 6.4e6), (3e6, 6.4e6), (3e6, 9.7e6), (6e5, 9.7e6)]
    given["INPUT"] = save_points("web", points, [{"value": 1.0}] * 4, "EPSG:3857", (0, 0), 1)
    plain = run("centreandellipse", given)
    assert "In EPSG:3857 distances between units are off by up to" in plain.log
    around = run("centreandellipse", {**given, "PLANE": 1})
    assert "are off by" not in around.log and around["SIGMA_MAJOR"] < 0.7 * plain["SIGMA_MAJOR"]
    chosen = run("centreandellipse", {**given, "PLANE": 2, "PLANE_CRS": EUROPE})
    assert chosen["SIGMA_MAJOR"] == pytest.approx(around["SIGMA_MAJOR"], rel=0.02)
    # Results lie in the layer's own system whatever the plane.
    assert QgsVectorLayer(chosen["ELLIPSES"], "e", "ogr").crs().authid() == "EPSG:3857"
    (row,) = rows_of(chosen["OUTPUT"])
    assert 6e5 < row["x"] < 3e6 and 6.4e6 < row["y"] < 9.7e6


def test_feet_become_kilometres(run, given, save_points):
    """EPSG:2263, New York, is in US feet of 1200/3937 m."""
    given["INPUT"] = save_points("feet", RECTANGLE, [{"value": 1.0}] * 4, "EPSG:2263", (980_000.0, 200_000.0), 3937.0)
    outcome = run("centreandellipse", given)
    assert (outcome["SIGMA_MAJOR"], outcome["SIGMA_MINOR"]) == pytest.approx((2.4, 1.2), rel=1e-5)


# ---------------------------------------------------------------------- years

YEARS = (2010, 2000, 2005)


def values_of(year):
    """The weight wanders from west to east."""
    share = (year - 2000) / 10
    return [4 - 3 * share, 1 + 3 * share, 1 + 3 * share, 4 - 3 * share]


@pytest.fixture
def long_layer(given, save_points):
    rows = [
        {"name": f"unit {n}", "jahr": year, "value": value}
        for year in YEARS
        for n, value in enumerate(values_of(year))
    ]
    given["INPUT"] = save_points("long", RECTANGLE * 3, rows)
    return {**given, "YEAR_FIELD": "jahr", "ID_FIELD": "name"}


@pytest.fixture
def long_table(given, save_table):
    rows = [
        {"region": f"unit {n}", "year": year, "value": value}
        for n in range(4)
        for year in YEARS
        for value in values_of(year)[n : n + 1]
    ]
    joined = {"TABLE_ID_FIELD": "region", "TABLE_YEAR_FIELD": "year", "TABLE_FIELD": "value", "ID_FIELD": "name"}
    return {**given, "FIELD": None, **joined, "TABLE": save_table("table", rows)}, rows


def check_way(outcome, rows_of):
    """4 x 4, 1 x 1 in the west and east in 2000; evenly in 2005; the other way round in 2010: from 0.8 to 3.2 km."""
    rows = rows_of(outcome["OUTPUT"])
    assert [row["year"] for row in rows] == [2000, 2005, 2010]
    assert [row["date"] for row in rows] == [QDate(year, 1, 1) for year in (2000, 2005, 2010)]
    assert [row["x"] - EUROPE_MIDDLE[0] for row in rows] == pytest.approx([800, 2000, 3200], abs=1e-6)
    ways = rows_of(outcome["PATH"])
    assert [(way["from_year"], way["to_year"], way["years"]) for way in ways] == [(2000, 2005, 5), (2005, 2010, 5)]
    assert [way["date"] for way in ways] == [QDate(2005, 1, 1), QDate(2010, 1, 1)]
    for way in ways:
        assert (way["distance_km"], way["km_per_year"]) == pytest.approx((1.2, 0.24), rel=1e-4)
        assert way["bearing"] == pytest.approx(90, abs=0.05) and way["direction"] == "East"
    assert outcome["PATH_LENGTH"] == pytest.approx(sum(way["distance_km"] for way in ways), rel=1e-12)
    assert outcome["NET_DISTANCE"] == pytest.approx(2.4, rel=1e-4)
    assert outcome["NET_BEARING"] == pytest.approx(90, abs=0.05)
    starts = [corners[0] for corners in corners_of(outcome["PATH"])]
    assert starts[1] - EUROPE_MIDDLE == pytest.approx((2000, 1000), abs=1e-3)
    summary = summary_of(outcome)
    assert [row["distance_km"] == "" for row in summary] == [True, False, False]
    assert "From 2000 to 2010 the centre moved 2.4 km towards East (90°), on a way of 2.4 km." in outcome.log


def test_years_of_a_layer(run, long_layer, rows_of):
    check_way(run("centreandellipse", long_layer), rows_of)


def test_years_of_a_table(run, long_table, rows_of):
    check_way(run("centreandellipse", long_table[0]), rows_of)


def test_each_year_is_that_of_a_run_of_its_own(run, long_layer):
    together = summary_of(run("centreandellipse", long_layer))
    for row in together:
        (alone,) = summary_of(run("centreandellipse", {**long_layer, "YEARS": row["year"]}))
        for name in set(row) - {"distance_km", "bearing", "direction", "km_per_year"}:
            assert alone[name] == row[name], name


def on_a_sphere(start, end):
    """Initial bearing in degrees between two places (longitude, latitude)."""
    (a, b), (c, d) = np.radians(start), np.radians(end)
    east = math.sin(c - a) * math.cos(d)
    north = math.cos(b) * math.sin(d) - math.sin(b) * math.cos(d) * math.cos(c - a)
    return math.degrees(math.atan2(east, north)) % 360


def test_way_on_the_ellipsoid(run, given, save_points, rows_of):
    """A way from Beijing to Lhasa and back, measured by QGIS itself."""
    ends = {"Beijing": (116.4, 39.9), "Lhasa": (91.1, 29.6)}
    rows = [
        {"name": name, "year": 2000 + step, "value": float((step % 2 == 0) == (name == "Beijing"))}
        for step in range(3)
        for name in ends
    ]
    given["INPUT"] = save_points("two", list(ends.values()) * 3, rows, "EPSG:4326", (0, 0), 1)
    outcome = run("centreandellipse", {**given, "YEAR_FIELD": "year", "ID_FIELD": "name"})
    measure = QgsDistanceArea()
    measure.setEllipsoid("WGS84")
    there = measure.measureLine(QgsPointXY(*ends["Beijing"]), QgsPointXY(*ends["Lhasa"])) / 1000
    assert 2540 < there < 2580
    first, second = rows_of(outcome["PATH"])
    assert (first["distance_km"], second["distance_km"]) == pytest.approx((there, there), rel=1e-9)
    assert first["direction"] == "West" and second["direction"] == "North-east"
    for way, (start, end) in zip((first, second), (("Beijing", "Lhasa"), ("Lhasa", "Beijing"))):
        assert way["bearing"] == pytest.approx(on_a_sphere(ends[start], ends[end]), abs=0.3)
    assert outcome["PATH_LENGTH"] == pytest.approx(2 * there) and outcome["NET_DISTANCE"] == 0
    assert outcome["NET_BEARING"] is None
    assert outcome.log.count("no ellipse: 1 units with a value above 0") == 3
    assert geometries_of(outcome["ELLIPSES"]) == [None] * 3


def test_what_a_table_lacks_is_told_and_never_filled_in(run, long_table, save_table, rows_of):
    given, rows = long_table
    rows = [row for row in rows if (row["region"], row["year"]) != ("unit 1", 2005)]
    rows = [{**row, "value": ""} if (row["region"], row["year"]) == ("unit 2", 2010) else row for row in rows]
    rows = [row for row in rows if row["region"] != "unit 3"]
    rows.append({"region": "Atlantis", "year": 2000, "value": "1"})
    given["TABLE"] = save_table("holes", rows)
    outcome = run("centreandellipse", given)
    for text in (
        "In the layer but not in the table: unit 3.",
        "In the table but not in the layer: Atlantis.",
        "2005: Left out, no value: 2 units (unit 1, unit 3)",
        "2010: Left out, no value: 2 units (unit 2, unit 3)",
        "Years differ in their units: unit 1, unit 2 have a value in some years only.",
    ):
        assert text in outcome.log
    assert [row["units"] for row in rows_of(outcome["OUTPUT"])] == [3, 2, 2]
    only = run("centreandellipse", {**given, "COMPLETE_ONLY": True})
    assert [row["units"] for row in rows_of(only["OUTPUT"])] == [1, 1, 1]
    assert "Years differ" not in only.log and "2000: Left out, not in every year: 2 units (unit 1, unit 2)" in only.log
    assert only["PATH_LENGTH"] == 0 and geometries_of(only["PATH"]) == [None, None]


def test_a_year_without_any_value_does_not_lose_the_others(run, long_table, save_table, rows_of):
    given, rows = long_table
    rows = [{**row, "value": "0"} if row["year"] == 2005 else row for row in rows]
    outcome = run("centreandellipse", {**given, "TABLE": save_table("zero", rows)})
    assert "2005: no unit has a value above 0" in outcome.log
    assert [row["x"] is None for row in rows_of(outcome["OUTPUT"])] == [False, True, False]
    (way,) = rows_of(outcome["PATH"])
    assert (way["from_year"], way["to_year"], way["years"]) == (2000, 2010, 10)
    assert way["km_per_year"] == pytest.approx(0.24, rel=1e-4)


def test_a_unit_without_geometry(run, given, save_points, rows_of):
    rows = [{"name": f"unit {n}", "value": 1.0} for n in range(5)]
    given["INPUT"] = save_points("hole", (*RECTANGLE, None), rows)
    outcome = run("centreandellipse", {**given, "ID_FIELD": "name"})
    assert "Left out, no geometry: 1 units (unit 4)" in outcome.log
    assert rows_of(outcome["OUTPUT"])[0]["units"] == 4


@pytest.mark.parametrize(("form", "count", "drawn"), [(0, 3, True), (1, 3, True), (0, 2, False), (1, 2, False)])
def test_few_units(run, given, save_points, form, count, drawn):
    given["INPUT"] = save_points("few", RECTANGLE[:count], [{"value": 1.0}] * count)
    outcome = run("centreandellipse", {**given, "FORM": form})
    assert ("no ellipse: 2 units" in outcome.log) != drawn
    assert (geometries_of(outcome["ELLIPSES"])[0] is None) != drawn
    assert outcome["X"] > EUROPE_MIDDLE[0]
    assert (outcome["SIGMA_MAJOR"] is None) == (form == 1 and count == 2)


def test_units_on_a_line(run, given, save_points):
    given["INPUT"] = save_points("line", [(n, 3 * n) for n in range(5)], [{"value": 1.0}] * 5)
    outcome = run("centreandellipse", given)
    assert outcome["SIGMA_MINOR"] == 0 and outcome["AZIMUTH"] == pytest.approx(math.degrees(math.atan2(1, 3)))
    assert "no ellipse" in outcome.log and geometries_of(outcome["ELLIPSES"]) == [None]


# ---------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"FIELD": None}, ["[FIELD]: choose the field to analyse"]),
        ({"FIELD": "name"}, ["“name” must hold a number"]),
        ({"SIZE": 0.0}, ["[SIZE]", "outside 0.01"]),
        ({"WEIGHT_POWER": 99.0, "SIZE": -1.0}, ["[WEIGHT_POWER]", "[SIZE]"]),
        ({"PLANE": 2}, ["[PLANE_CRS]: give a projected reference system", "Given: –"]),
        ({"PLANE": 2, "PLANE_CRS": "EPSG:4326"}, ["[PLANE_CRS]: give a projected reference system", "EPSG:4326"]),
    ],
)
def test_bad_parameters(refused, given, changes, words):
    message = refused("centreandellipse", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"TABLE_ID_FIELD": None}, ["[TABLE_ID_FIELD]: needed to join"]),
        ({"ID_FIELD": None}, ["[ID_FIELD]: needed to join"]),
        ({"TABLE_FIELD": "nothing"}, ["[TABLE]: column “nothing” is missing"]),
        ({"TABLE_YEAR_FIELD": "region"}, ["[TABLE_YEAR_FIELD]: years must be whole numbers"]),
        ({"YEARS": "1999"}, ["[YEARS]: there is no year 1999"]),
    ],
)
def test_bad_tables(refused, long_table, changes, words):
    message = refused("centreandellipse", {**long_table[0], **changes})
    assert [word for word in words if word not in message] == [], message


def test_a_doubled_row(refused, long_table, save_table):
    given, rows = long_table
    message = refused("centreandellipse", {**given, "TABLE": save_table("double", [*rows, rows[0]])})
    assert "more than one row for unit 0 2010" in message


def test_negative_values_name_their_units(refused, long_table, save_table):
    given, rows = long_table
    rows = [{**row, "value": -1} if (row["region"], row["year"]) == ("unit 1", 2005) else row for row in rows]
    message = refused("centreandellipse", {**given, "TABLE": save_table("negative", rows)})
    assert "“value” is negative for unit 1 2005." in message


def test_complete_units_need_names(refused, long_layer):
    message = refused("centreandellipse", {**long_layer, "ID_FIELD": None, "COMPLETE_ONLY": True})
    assert "[COMPLETE_ONLY]: needs names that are the same in every year" in message


def test_nothing_above_zero(refused, given, save_points):
    given["INPUT"] = save_points("zero", RECTANGLE, [{"value": 0.0}] * 4)
    assert "no unit has a place and a value of “value” above 0" in refused("centreandellipse", given)


def test_a_layer_without_reference_system(refused, given):
    layer = QgsVectorLayer("Point?field=value:double", "nowhere", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1, 2)))
    feature.setAttributes([1.0])
    layer.dataProvider().addFeatures([feature])
    layer.setCrs(QgsCoordinateReferenceSystem())
    message = refused("centreandellipse", {**given, "INPUT": layer})
    assert "[INPUT]: the layer has no coordinate reference system" in message


def test_metres_said_to_be_degrees(refused, given, save_points):
    given["INPUT"] = save_points("wrong", RECTANGLE, [{"value": 1.0}] * 4, "EPSG:4326")
    assert "has no place on the globe" in refused("centreandellipse", given)


# ---------------------------------------------------------------------- the same bytes, Cancel


def test_two_runs_give_the_same_bytes(run, long_layer, tmp_path):
    seen = []
    for turn in ("a", "b"):
        (tmp_path / turn).mkdir()
        files = {"OUTPUT": "c.geojson", "ELLIPSES": "e.geojson", "PATH": "p.geojson", "SUMMARY": "s.csv"}
        paths = {name: str(tmp_path / turn / file) for name, file in files.items()}
        run("centreandellipse", {**long_layer, **paths})
        seen.append([Path(path).read_bytes() for path in paths.values()])
    assert seen[0] == seen[1] and all(seen[0])


class Watch(QgsProcessingFeedback):
    """Counts looks whether the run is to stop, and says yes from the `stop_at`-th on."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at = stop_at
        self.looks = 0

    def isCanceled(self):  # noqa: N802
        self.looks += 1
        return self.stop_at is not None and self.looks > self.stop_at


def test_cancel_at_many_moments(run, long_layer, tmp_path):
    folder = tmp_path / "out"
    whole = Watch()
    run("centreandellipse", long_layer, whole)
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, whole.looks - 2, 6).astype(int):
        outcome = run("centreandellipse", long_layer, Watch(int(moment)))
        assert list(folder.iterdir()) == []
        assert "Cancelled: nothing was written." in outcome.log
