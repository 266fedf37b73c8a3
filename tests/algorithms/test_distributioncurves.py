"""`distributioncurves` through Processing: curves by hand, years, weights, bounds, bad input, Cancel, pictures."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtGui import QImage

YEARS = (2010, 2000, 2005)


def values_of(year):
    return [1.0 + 0.1 * (year - 2000) * place + 0.3 * place for place in range(6)]


@pytest.fixture
def rows():
    return [
        {"region": f"unit {place}", "year": year, "value": value, "people": place + 1}
        for year in YEARS
        for place, value in enumerate(values_of(year))
    ]


@pytest.fixture
def given(save_table, rows, tmp_path):
    (tmp_path / "out").mkdir()
    return {
        "INPUT": save_table("long", rows),
        "FIELD": "value",
        "YEAR_FIELD": "year",
        "OUTPUT": str(tmp_path / "out" / "curves.csv"),
        "SUMMARY": str(tmp_path / "out" / "summary.csv"),
        "PICTURE": str(tmp_path / "out" / "curves.png"),
    }


def table(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def curve_of(outcome, year):
    rows = [row for row in table(outcome["OUTPUT"]) if row["year"] == str(year)]
    return np.array([[float(row["value"]), float(row["density"])] for row in rows]).T


def silverman(values):
    low, high = np.percentile(values, [25, 75])
    return 0.9 * min(np.std(values, ddof=1), (high - low) / 1.34) * len(values) ** -0.2


def gaussian(values, places, bandwidth, weights=None):
    """The density by a plain loop."""
    weights = weights or [1.0] * len(values)
    found = np.zeros(len(places))
    for value, weight in zip(values, weights):
        found += weight * np.exp(-0.5 * ((places - value) / bandwidth) ** 2)
    return found / (sum(weights) * bandwidth * math.sqrt(2 * math.pi))


def test_curves_of_years(run, given):
    outcome = run("distributioncurves", given)
    summary = table(outcome["SUMMARY"])
    assert [(row["year"], row["date"]) for row in summary] == [(f"{y}", f"{y}/01/01") for y in sorted(YEARS)]
    for row in summary:
        values = values_of(int(row["year"]))
        bandwidth = silverman(values)
        assert float(row["bandwidth"]) == pytest.approx(bandwidth, rel=1e-12)
        x, density = curve_of(outcome, row["year"])
        assert len(x) >= 512 and density == pytest.approx(gaussian(values, x, bandwidth), rel=1e-9, abs=1e-12)
        assert float(row["area"]) == pytest.approx(1, abs=2e-4)
        assert float(row["area"]) == pytest.approx(((density[1:] + density[:-1]) / 2 * np.diff(x)).sum(), rel=1e-9)
        assert float(row["mean"]) == pytest.approx(np.mean(values))
        assert float(row["median"]) == pytest.approx(np.median(values))
        assert float(row["standard_deviation"]) == pytest.approx(np.std(values, ddof=1))
        assert (float(row["minimum"]), float(row["maximum"])) == pytest.approx((min(values), max(values)))
        # The values are symmetric, and so is the curve.
        step = x[1] - x[0]
        assert float(row["mode"]) == pytest.approx(np.mean(values), abs=step) and row["units"] == "6"
        assert float(row["peak_density"]) == pytest.approx(density.max()) and row["peaks"] == "1"
    assert outcome["BANDWIDTH_USED"] == pytest.approx(silverman(values_of(2010))) and outcome["PEAKS"] == 1
    # All curves are over the same values, so that they can be compared.
    assert (curve_of(outcome, 2000)[0] == curve_of(outcome, 2010)[0]).all()


def test_dates_in_a_layer(run, given, save_units, lattice, rows_of, tmp_path):
    rows = [{"value": value, "year": 2001} for value in values_of(2000)]
    given["INPUT"] = save_units("units", rows, lattice(2, 3))
    outcome = run("distributioncurves", {**given, "OUTPUT": str(tmp_path / "curves.gpkg")})
    assert {(row["year"], row["date"]) for row in rows_of(outcome["OUTPUT"])} == {(2001, QDate(2001, 1, 1))}


def test_one_year_without_field_of_years(run, given, save_table, rows):
    given["INPUT"] = save_table("one", [row for row in rows if row["year"] == 2000])
    outcome = run("distributioncurves", {**given, "YEAR_FIELD": None})
    assert {row["year"] for row in table(outcome["OUTPUT"])} == {""}
    (row,) = table(outcome["SUMMARY"])
    assert float(row["bandwidth"]) == pytest.approx(silverman(values_of(2000)))


def test_weights(run, given):
    """Weights 1 .. 6 count as so many units would at the same bandwidth."""
    outcome = run("distributioncurves", {**given, "WEIGHT_FIELD": "people", "BANDWIDTH": 0.4})
    x, density = curve_of(outcome, 2005)
    repeated = [value for place, value in enumerate(values_of(2005)) for _ in range(place + 1)]
    assert density == pytest.approx(gaussian(repeated, x, 0.4), rel=1e-9, abs=1e-12)
    row = table(outcome["SUMMARY"])[1]
    assert float(row["mean"]) == pytest.approx(np.mean(repeated)) and float(row["bandwidth"]) == 0.4


def test_epanechnikov(run, given):
    outcome = run("distributioncurves", {**given, "KERNEL": 1, "BANDWIDTH": 0.5})
    x, density = curve_of(outcome, 2010)
    u = (x[:, None] - np.array(values_of(2010))) / 0.5
    expected = (np.where(u * u < 5, 1 - u * u / 5, 0) * 3 / (4 * math.sqrt(5))).mean(axis=1) / 0.5
    assert density == pytest.approx(expected, rel=1e-9, abs=1e-12)
    assert all(abs(float(row["area"]) - 1) < 2e-3 for row in table(outcome["SUMMARY"]))


def test_a_lowest_value(run, refused, given):
    outcome = run("distributioncurves", {**given, "LOWEST": 1.0, "BANDWIDTH": 0.5})
    x, density = curve_of(outcome, 2000)
    values = values_of(2000)
    assert x[0] == 1.0
    expected = gaussian(values, x, 0.5) + gaussian(values, 2.0 - x, 0.5)
    assert density == pytest.approx(expected, rel=1e-9, abs=1e-12)
    assert all(abs(float(row["area"]) - 1) < 2e-4 for row in table(outcome["SUMMARY"]))
    assert "below the lowest possible value, 2" in refused("distributioncurves", {**given, "LOWEST": 2.0})


def test_chosen_years_and_points(run, given):
    outcome = run("distributioncurves", {**given, "YEARS": "2010，2000", "POINTS": 1000})
    assert {row["year"] for row in table(outcome["OUTPUT"])} == {"2000", "2010"}
    assert len(curve_of(outcome, 2000)[0]) == 1000


def test_rows_without_value_or_weight(run, given, save_table, rows):
    rows = [{**row, "value": ""} if row["year"] == 2000 and row["people"] == 2 else row for row in rows]
    rows = [{**row, "people": 0} if row["year"] == 2005 and row["people"] == 1 else row for row in rows]
    changed = {"INPUT": save_table("holes", rows), "WEIGHT_FIELD": "people", "ID_FIELD": "region"}
    outcome = run("distributioncurves", {**given, **changed})
    assert "2000: 1 rows without value or weight are left out (unit 1)." in outcome.log
    assert "2005: 1 rows without value or weight are left out (unit 0)." in outcome.log
    assert [row["units"] for row in table(outcome["SUMMARY"])] == ["5", "5", "6"]


def test_a_year_of_equal_values_does_not_lose_the_others(run, given, save_table, rows):
    rows = [{**row, "value": 3.3} if row["year"] == 2010 else row for row in rows]
    given["INPUT"] = save_table("equal", rows)
    outcome = run("distributioncurves", given)
    assert "2010: no curve: 6 values that do not vary have no bandwidth" in outcome.log
    assert {row["year"] for row in table(outcome["OUTPUT"])} == {"2000", "2005"}
    last = table(outcome["SUMMARY"])[2]
    assert last["bandwidth"] == "" and float(last["mean"]) == pytest.approx(3.3) and last["peaks"] == ""
    assert outcome["BANDWIDTH_USED"] == pytest.approx(silverman(values_of(2005)))
    outcome = run("distributioncurves", {**given, "BANDWIDTH": 0.2})
    x, density = curve_of(outcome, 2010)
    assert density == pytest.approx(gaussian([3.3], x, 0.2), rel=1e-9, abs=1e-12)


def test_a_narrow_year_gets_enough_points(run, given, save_table, rows):
    rows = [{**row, "value": row["value"] / 200} if row["year"] == 2010 else row for row in rows]
    outcome = run("distributioncurves", {**given, "INPUT": save_table("narrow", rows)})
    assert len(curve_of(outcome, 2010)[0]) > 600
    assert all(abs(float(row["area"]) - 1) < 1e-3 for row in table(outcome["SUMMARY"]))


def test_a_bandwidth_too_narrow_for_the_range_is_told(run, given, save_table, rows):
    rows = [{**row, "value": row["value"] / 1e5} if row["year"] == 2010 else row for row in rows]
    outcome = run("distributioncurves", {**given, "INPUT": save_table("narrow", rows), "SUMMARY": None})
    assert "too small beside the range of values" in outcome.log
    assert len(curve_of(outcome, 2010)[0]) == 50_000


# ---------------------------------------------------------------------- the picture


def test_the_picture(run, given):
    outcome = run("distributioncurves", given)
    image = QImage(outcome["PICTURE"])
    assert image.width() > 800 and image.height() > 500
    colours = {image.pixelColor(x, y).name() for x in range(60, 840, 2) for y in range(70, 540, 2)}
    # First, middle and last year.
    assert {"#f0b429", "#c8475e", "#3d1e6d"} <= colours
    again = given["PICTURE"] + ".again.png"
    run("distributioncurves", {**given, "PICTURE": again})
    assert QImage(again) == image


def test_many_years_are_thinned_out_in_the_picture_only(run, given, save_table):
    rows = [{"year": 1980 + n, "value": n / 40 + place} for n in range(40) for place in range(4)]
    outcome = run("distributioncurves", {**given, "INPUT": save_table("many", rows)})
    assert "The picture shows 20 of 40 curves." in outcome.log
    assert len(table(outcome["SUMMARY"])) == 40


@pytest.mark.parametrize("factor", [1e-9, 1e12])
def test_numbers_of_any_size_are_drawn(run, given, save_table, rows, factor):
    scaled = [{**row, "value": repr(row["value"] * factor)} for row in rows]
    outcome = run("distributioncurves", {**given, "INPUT": save_table("scaled", scaled)})
    assert QImage(outcome["PICTURE"]).width() > 800
    assert outcome["BANDWIDTH_USED"] == pytest.approx(factor * silverman(values_of(2010)))
    assert all(abs(float(row["area"]) - 1) < 2e-4 for row in table(outcome["SUMMARY"]))


def test_optional_outputs_may_be_left_out(run, given, tmp_path):
    outcome = run("distributioncurves", {**given, "SUMMARY": None, "PICTURE": None})
    assert "SUMMARY" not in outcome and "PICTURE" not in outcome
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["curves.csv", "curves.esflow.json"]


# ---------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"FIELD": "region"}, ["“region” must hold a number"]),
        ({"FIELD": "nothing"}, ["nothing"]),
        ({"YEAR_FIELD": "region"}, ["[YEAR_FIELD]: years must be whole numbers", "1: unit 0"]),
        ({"YEARS": "1999"}, ["[YEARS]: there is no year 1999", "2000, 2005, 2010"]),
        ({"BANDWIDTH": 0.0}, ["The bandwidth must be above 0", "not 0"]),
        ({"BANDWIDTH": -2.0, "POINTS": 3}, ["The bandwidth must be above 0", "[POINTS]"]),
        ({"ID_FIELD": "region", "YEAR_FIELD": None}, ["[ID_FIELD]: every unit needs a name of its own", "unit 0"]),
        ({"WEIGHT_FIELD": "region"}, ["“region” must hold a number"]),
    ],
)
def test_bad_parameters(refused, given, changes, words):
    message = refused("distributioncurves", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


def test_negative_weights(refused, given, save_table, rows):
    rows = [{**row, "people": -row["people"]} for row in rows]
    message = refused("distributioncurves", {**given, "INPUT": save_table("bad", rows), "WEIGHT_FIELD": "people"})
    assert "[WEIGHT_FIELD]: weights must be 0 or more; the lowest is -6." in message


def test_a_doubled_unit(refused, given, save_table, rows):
    message = refused(
        "distributioncurves", {**given, "INPUT": save_table("twice", [*rows, rows[0]]), "ID_FIELD": "region"}
    )
    assert "[ID_FIELD]: every unit needs a name of its own; not so: unit 0" in message


def test_equal_values_only(refused, given, save_table, rows):
    given["INPUT"] = save_table("equal", [{**row, "value": 0.1} for row in rows])
    assert "no year has two different values of “value”" in refused("distributioncurves", given)


# ---------------------------------------------------------------------- the same bytes, Cancel


def test_two_runs_give_the_same_bytes(run, given, tmp_path):
    seen = []
    for turn in ("a", "b"):
        (tmp_path / turn).mkdir()
        paths = {name: str(tmp_path / turn / Path(given[name]).name) for name in ("OUTPUT", "SUMMARY", "PICTURE")}
        run("distributioncurves", {**given, **paths})
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


def test_cancel_at_many_moments(run, given, tmp_path):
    folder = tmp_path / "out"
    whole = Watch()
    run("distributioncurves", given, whole)
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, whole.looks - 2, 6).astype(int):
        outcome = run("distributioncurves", given, Watch(int(moment)))
        assert list(folder.iterdir()) == []
        assert "Cancelled: nothing was written." in outcome.log
