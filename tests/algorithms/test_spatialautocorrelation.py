"""`spatialautocorrelation` through Processing: esda's values, years of layers and tables, bad input, Cancel."""

import csv
import json
import math
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QImage

REFERENCE = json.loads(
    (Path(__file__).resolve().parent.parent / "data" / "esda" / "reference.json").read_text(encoding="utf-8")
)["cases"]
QUADRANTS = {1: "High-High", 2: "Low-High", 3: "Low-Low", 4: "High-Low"}


def formula():
    """x of tests/data/esda/make_reference.py."""
    r, c = (part.ravel().astype(float) for part in np.mgrid[:8, :9])
    return 10 + 3 * np.sin(r / 2) + 2 * np.cos(c) + ((7 * r + 11 * c + r * c) % 13) / 4


@pytest.fixture
def given(save_units, lattice, tmp_path):
    (tmp_path / "out").mkdir()
    rows = [{"name": f"unit {number}", "value": float(value)} for number, value in enumerate(formula())]
    return {
        "INPUT": save_units("units", rows, lattice(8, 9)),
        "FIELD": "value",
        "OUTPUT": str(tmp_path / "out" / "units.gpkg"),
        "SUMMARY": str(tmp_path / "out" / "summary.csv"),
        "PICTURE": str(tmp_path / "out" / "scatter.png"),
    }


def column(rows, name):
    return [row[name] for row in rows]


def summary_of(outcome):
    with open(outcome["SUMMARY"], encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(
    ("choices", "name"),
    [
        ({}, "lattice queen"),
        ({"ROW_STANDARDISE": False}, "lattice queen binary"),
        ({"WEIGHTS": 1}, "lattice rook"),
        ({"WEIGHTS": 3, "DISTANCE": 1000.0}, "lattice rook"),
    ],
)
def test_the_values_of_esda(run, given, rows_of, choices, name):
    expected = REFERENCE[name]
    outcome = run("spatialautocorrelation", {**given, **choices})
    for number, field in (("I", "i"), ("EXPECTED", "expected"), ("VARIANCE", "variance_randomisation")):
        assert outcome[number] == pytest.approx(expected[field], rel=1e-10), number
    assert outcome["Z_SCORE"] == pytest.approx(expected["z_randomisation"], rel=1e-10)
    assert outcome["N"] == 72 and outcome["P_VALUE"] == 0.001
    rows = rows_of(outcome["OUTPUT"])
    assert column(rows, "local_i") == pytest.approx(expected["local_i"], rel=1e-10, abs=1e-10)
    assert column(rows, "quadrant") == [QUADRANTS[code] for code in expected["quadrant"]]
    p, theirs = np.array(column(rows, "local_p")), np.array(expected["local_p"])
    middle = (p + theirs) / 2
    assert (abs(p - theirs) / np.sqrt(2 * middle * (1 - middle) / 999)).max() < 4
    binary = REFERENCE["lattice queen binary"]
    if "queen" in name:
        assert column(rows, "gi_star") == pytest.approx(binary["gi_z"], rel=1e-10, abs=1e-10)
    for row in rows:
        bounds = [abs(row["gi_star"]) >= bound for bound in (1.645, 1.96, 2.576)]
        assert row["hot_spot"] == math.copysign(sum(bounds), row["gi_star"])
    (summary,) = summary_of(outcome)
    assert float(summary["z_normality"]) == pytest.approx(expected["z_normality"], rel=1e-10)
    assert float(summary["p_randomisation"]) == pytest.approx(expected["p_randomisation"] / 2, rel=1e-8)
    assert summary["year"] == "" and int(summary["high_high"]) == column(rows, "cluster").count(1)


def test_without_permutations_the_p_value_is_that_of_the_z_score(run, given, rows_of):
    expected = REFERENCE["lattice queen"]
    outcome = run("spatialautocorrelation", {**given, "PERMUTATIONS": 0, "SIDES": 1})
    assert outcome["P_VALUE"] == pytest.approx(expected["p_randomisation"], rel=1e-8)
    rows = rows_of(outcome["OUTPUT"])
    assert {row[name] for row in rows for name in ("local_p", "local_p_fdr", "cluster", "gi_p")} == {None}
    assert column(rows, "local_i") == pytest.approx(expected["local_i"], rel=1e-10, abs=1e-10)


def test_the_picture(run, given):
    outcome = run("spatialautocorrelation", given)
    image = QImage(outcome["PICTURE"])
    assert image.width() > 600 and image.height() > 600
    colours = {image.pixelColor(x, y).name() for x in range(60, 660, 1) for y in range(60, 660, 1)}
    assert len(colours) > 20
    again = given["PICTURE"] + ".again.png"
    run("spatialautocorrelation", {**given, "PICTURE": again})
    assert QImage(again) == image


def test_the_picture_and_the_summary_may_be_left_out(run, given, tmp_path):
    outcome = run("spatialautocorrelation", {**given, "SUMMARY": None, "PICTURE": None})
    assert "SUMMARY" not in outcome and "PICTURE" not in outcome
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["units.esflow.json", "units.gpkg"]


# ---------------------------------------------------------------------- years

YEARS = (2010, 2000, 2005)


def values_of(year):
    return formula() + (year - 2000) * np.cos(np.arange(72))


@pytest.fixture
def long_layer(given, save_units, lattice):
    """The lattice once a year, in the table's order 2010, 2000, 2005."""
    rows = [
        {"name": f"unit {n}", "jahr": year, "value": float(value)}
        for year in YEARS
        for n, value in enumerate(values_of(year))
    ]
    path = save_units("long", rows, lattice(8, 9) * 3)
    return {**given, "INPUT": path, "YEAR_FIELD": "jahr", "ID_FIELD": "name"}


@pytest.fixture
def long_table(given, save_table):
    rows = [
        {"region": f"unit {n}", "year": year, "value": repr(float(value))}
        for n in range(72)
        for year in YEARS
        for value in values_of(year)[n : n + 1]
    ]
    joined = {"TABLE_ID_FIELD": "region", "TABLE_YEAR_FIELD": "year", "TABLE_FIELD": "value", "ID_FIELD": "name"}
    return {**given, **joined, "TABLE": save_table("table", rows), "FIELD": None}, rows


def by_single_runs(run, given, save_units, lattice, rows_of):
    """Rows and numbers of one run a year."""
    found = {}
    for year in sorted(YEARS):
        rows = [{"name": f"unit {n}", "value": float(value)} for n, value in enumerate(values_of(year))]
        alone = {**given, "INPUT": save_units(f"y{year}", rows, lattice(8, 9)), "SUMMARY": None, "PICTURE": None}
        outcome = run("spatialautocorrelation", alone)
        found[year] = outcome["I"], outcome["P_VALUE"], rows_of(outcome["OUTPUT"])
    return found


def check_years(outcome, rows_of, alone):
    # GeoPackage gives features back by the number they had in the input.
    rows, summary = sorted(rows_of(outcome["OUTPUT"]), key=lambda row: row["year"]), summary_of(outcome)
    assert [int(row["year"]) for row in summary] == sorted(alone)
    assert [row["year"] for row in rows] == [year for year in sorted(alone) for _ in range(72)]
    assert {(row["year"], row["date"]) for row in rows} == {(year, QDate(year, 1, 1)) for year in alone}
    for year, line in zip(sorted(alone), summary):
        i, p, expected = alone[year]
        assert (float(line["i"]), float(line["p_value"])) == pytest.approx((i, p))
        of_year = [row for row in rows if row["year"] == year]
        for name in ("name", "quadrant", "cluster", "hot_spot", "neighbours"):
            assert column(of_year, name) == column(expected, name)
        for name in ("local_i", "local_p", "local_p_fdr", "gi_star", "gi_p", "z", "lag"):
            assert column(of_year, name) == pytest.approx(column(expected, name), rel=1e-9, abs=1e-12)
    assert (outcome["I"], outcome["P_VALUE"]) == pytest.approx(alone[max(alone)][:2])


def test_years_of_a_layer(run, given, long_layer, save_units, lattice, rows_of):
    alone = by_single_runs(run, given, save_units, lattice, rows_of)
    outcome = run("spatialautocorrelation", long_layer)
    check_years(outcome, rows_of, alone)
    assert outcome.log.count("units with 3 to 8 neighbours") == 1, "neighbours of the same shapes are found once"


def test_years_of_a_table(run, given, long_table, save_units, lattice, rows_of):
    alone = by_single_runs(run, given, save_units, lattice, rows_of)
    check_years(run("spatialautocorrelation", long_table[0]), rows_of, alone)


def test_chosen_years(run, long_layer, long_table, rows_of):
    for given in (long_layer, long_table[0]):
        outcome = run("spatialautocorrelation", {**given, "YEARS": "2010, 2000"})
        assert [row["year"] for row in summary_of(outcome)] == ["2000", "2010"]
        assert len(rows_of(outcome["OUTPUT"])) == 144


def test_a_table_without_years(run, given, long_table, save_table, rows_of):
    rows = [row for row in long_table[1] if row["year"] == 2005]
    parameters = {**long_table[0], "TABLE": save_table("one", rows), "TABLE_YEAR_FIELD": None}
    outcome = run("spatialautocorrelation", parameters)
    found = rows_of(outcome["OUTPUT"])
    assert len(found) == 72 and "year" not in found[0] and summary_of(outcome)[0]["year"] == ""


def test_what_a_table_lacks_is_told_and_never_filled_in(run, long_table, save_table, rows_of):
    given, rows = long_table
    rows = [row for row in rows if not (row["region"] == "unit 5" and row["year"] == 2005)]
    rows = [row for row in rows if row["region"] != "unit 7"]
    rows = [{**row, "value": ""} if row["region"] == "unit 9" and row["year"] == 2000 else row for row in rows]
    rows.append({"region": "Atlantis", "year": 2000, "value": "1"})
    outcome = run("spatialautocorrelation", {**given, "TABLE": save_table("holes", rows)})
    for text in (
        "In the layer but not in the table: unit 7.",
        "In the table but not in the layer: Atlantis.",
        "2005: Left out, no value: 2 units (unit 5, unit 7)",
        "2000: Left out, no value: 2 units (unit 7, unit 9)",
    ):
        assert text in outcome.log
    missing = {(row["year"], row["name"]) for row in rows_of(outcome["OUTPUT"]) if row["local_i"] is None}
    assert missing == {*((year, "unit 7") for year in YEARS), (2005, "unit 5"), (2000, "unit 9")}
    assert [int(row["units"]) for row in summary_of(outcome)] == [70, 70, 71]


def test_a_year_that_fails_does_not_lose_the_others(run, long_table, save_table, rows_of):
    given, rows = long_table
    rows = [row for row in rows if row["year"] != 2005 or row["region"] in ("unit 1", "unit 2")]
    outcome = run("spatialautocorrelation", {**given, "TABLE": save_table("few", rows)})
    assert "2005: Only 2 units have a value" in outcome.log
    assert [row["i"] == "" for row in summary_of(outcome)] == [False, True, False]
    rows = rows_of(outcome["OUTPUT"])
    assert {row["year"] for row in rows if row["local_i"] is None} == {2005}


def test_equal_values_in_one_year(run, long_table, save_table, rows_of):
    given, rows = long_table
    rows = [{**row, "value": "4"} if row["year"] == 2010 else row for row in rows]
    outcome = run("spatialautocorrelation", {**given, "TABLE": save_table("equal", rows)})
    assert "2010: “value” has one value in all units" in outcome.log
    assert "There is nothing to draw" in outcome.log and "PICTURE" not in outcome
    assert outcome["I"] is None and outcome["EXPECTED"] == -1 / 71 and outcome["P_VALUE"] is None
    assert summary_of(outcome)[2]["i"] == ""


# ---------------------------------------------------------------------- bad input


def test_a_table_s_faults_are_told_together(refused, long_table, save_table):
    given, rows = long_table
    rows = [{**row, "value": "much"} if row["region"] == "unit 3" else row for row in rows]
    rows.append({"region": "unit 1", "year": 2000, "value": "1"})
    message = refused("spatialautocorrelation", {**given, "TABLE": save_table("bad", rows), "SEED": -3})
    for words in ("[TABLE]: more than one row for unit 1 2000", "no number in row 10: much", "[SEED]"):
        assert words in message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"TABLE_ID_FIELD": None}, ["[TABLE_ID_FIELD]: needed to join"]),
        ({"ID_FIELD": None}, ["[ID_FIELD]: needed to join"]),
        ({"TABLE_FIELD": None}, ["[TABLE_FIELD]: needed to join"]),
        ({"TABLE_FIELD": "nothing"}, ["[TABLE]: column “nothing” is missing", "region, year, value"]),
        ({"TABLE_ID_FIELD": "year"}, ["no name of the table is one of the layer's", "unit 0", "2000"]),
        ({"TABLE_YEAR_FIELD": "region"}, ["[TABLE_YEAR_FIELD]: years must be whole numbers", "1: unit 0"]),
        ({"YEAR_FIELD": "value"}, ["[YEAR_FIELD]: with a table the years come from the table"]),
        ({"YEARS": "2000, 1999, x"}, ["[YEARS]: there is no year 1999, x", "2000, 2005, 2010"]),
    ],
)
def test_bad_tables(refused, long_table, save_table, changes, words):
    given, rows = long_table
    if changes.get("TABLE_ID_FIELD") == "year":
        given["TABLE"] = save_table("one", rows[:3])
        given["TABLE_YEAR_FIELD"] = None
    message = refused("spatialautocorrelation", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"FIELD": None}, ["[FIELD]: choose the field to analyse", "[TABLE]"]),
        ({"FIELD": "name"}, ["“name” must hold a number"]),
        ({"YEAR_FIELD": "name"}, ["[YEAR_FIELD]: years must be whole numbers", "1: unit 0"]),
        ({"YEAR_FIELD": "value"}, ["[YEAR_FIELD]: years must be whole numbers"]),
        ({"PERMUTATIONS": 100_000}, ["[PERMUTATIONS]", "outside 0"]),
        ({"WEIGHTS": 2, "NEIGHBOURS": 99}, ["between 1 and 71"]),
        ({"WEIGHTS": 3, "DISTANCE": 10.0}, ["Only 0 units have a value and a neighbour"]),
    ],
)
def test_bad_parameters(refused, given, changes, words):
    message = refused("spatialautocorrelation", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


def test_names_repeated_by_year_need_the_field_of_years(refused, long_layer):
    message = refused("spatialautocorrelation", {**long_layer, "YEAR_FIELD": None})
    assert "[ID_FIELD]: every unit needs a name of its own" in message and "give the field of years" in message


def test_two_units(refused, given, save_units, lattice):
    given["INPUT"] = save_units("two", [{"value": 1.0}, {"value": 2.0}], lattice(1, 2))
    assert "Only 2 units have a value" in refused("spatialautocorrelation", given)


def test_points(run, refused, given, rows_of, tmp_path):
    """Points have nearest neighbours but no boundaries."""
    path = str(tmp_path / "points.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("points", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    for place, value in enumerate((1.0, 2.0, 4.0, 3.0, 9.0)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({place * 10} 0)"))
        layer.CreateFeature(feature)
    dataset = None
    given["INPUT"] = path
    outcome = run("spatialautocorrelation", {**given, "WEIGHTS": 2, "NEIGHBOURS": 1})
    values = np.array([1.0, 2, 4, 3, 9])
    z = (values - values.mean()) / values.std()
    assert column(rows_of(outcome["OUTPUT"]), "lag") == pytest.approx(z[[1, 0, 1, 2, 3]])
    assert "feature 1 is not a polygon" in refused("spatialautocorrelation", given)


# ---------------------------------------------------------------------- Cancel


class Watch(QgsProcessingFeedback):
    """Notes when the run looks whether it is to stop, and says yes from the `stop_at`-th look on."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at = stop_at
        self.looks = []

    def isCanceled(self):  # noqa: N802
        self.looks.append(time.process_time())
        return self.stop_at is not None and len(self.looks) > self.stop_at


def test_cancel_at_many_moments(run, long_layer, tmp_path):
    folder = tmp_path / "out"
    whole = Watch()
    run("spatialautocorrelation", long_layer, whole)
    assert np.diff(whole.looks).max() < 0.5
    assert len(list(folder.iterdir())) == 4
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, len(whole.looks) - 2, 8).astype(int):
        outcome = run("spatialautocorrelation", long_layer, Watch(int(moment)))
        assert list(folder.iterdir()) == []
        assert "Cancelled: nothing was written." in outcome.log
