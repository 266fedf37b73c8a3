"""`spatialinequality` through Processing: known coefficients, groups, zones without people, the picture, bad input."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0


@pytest.fixture
def measure(run, save_units, tmp_path, rows_of):
    """Function: coefficients of rows (name, supply, people, group), the curve's rows and the outcome."""

    def call(rows, **more):
        names = ("name", "supply", "people", "year")
        given = {
            "INPUT": save_units("units", [dict(zip(names, row)) for row in rows]),
            "SUPPLY_FIELD": "supply",
            "DEMAND_FIELD": "people",
            "NAME_FIELD": "name",
            "OUTPUT": str(tmp_path / "curve.gpkg"),
            "SUMMARY": str(tmp_path / "gini.gpkg"),
            **more,
        }
        outcome = run("spatialinequality", given)
        return rows_of(outcome["SUMMARY"]), rows_of(outcome["OUTPUT"]), outcome

    return call


FIVE = [(f"z{place}", float(place), 1.0, "2000") for place in (3, 1, 5, 2, 4)]


def test_one_to_five(measure):
    """Supplies 1 .. 5 for equal people: 0.266667 (methods 4)."""
    (row,), curve, outcome = measure(FIVE)
    assert round(row["gini"], 6) == 0.266667 and outcome["GINI"] == row["gini"]
    assert (row["zones"], row["supply"], row["demand"], row["band"]) == (5, 15, 5, "fairly even")
    assert [point["zone"] for point in curve] == [None, "z1", "z2", "z3", "z4", "z5"]
    assert [point["supply_share"] for point in curve] == pytest.approx(np.cumsum([0, 1, 2, 3, 4, 5]) / 15)
    assert [point["demand_share"] for point in curve] == pytest.approx(np.arange(6) / 5)
    assert "Gini 0.2667, fairly even, of 5 zones" in outcome.log


def test_groups_have_curves_of_their_own(measure):
    even = [(f"z{place}", 2.0, 1.0, "2010") for place in range(5)]
    one = [(f"z{place}", float(place == 3), 1.0, "2020") for place in range(5)]
    rows, curve, outcome = measure([*FIVE, *even, *one], GROUP_FIELD="year")
    assert {row["group"]: row["band"] for row in rows} == {"2000": "fairly even", "2010": "even", "2020": "very uneven"}
    assert [row["gini"] for row in rows] == pytest.approx([4 / 15, 0, 0.8], abs=1e-12)
    assert [point["group"] for point in curve] == ["2000"] * 6 + ["2010"] * 6 + ["2020"] * 6


def test_zones_without_people(measure):
    rows = [*FIVE, ("empty", 15.0, 0.0, "2000")]
    (left_out,), curve, outcome = measure(rows)
    assert round(left_out["gini"], 6) == 0.266667 and left_out["without_demand"] == 1 and len(curve) == 6
    assert "1 zones without demand or people were left out" in outcome.log
    (merged,), curve, outcome = measure(rows, NO_DEMAND=1)
    # Half of the supply serves nobody: 1 - (1 - 4/15) / 2.
    assert merged["gini"] == pytest.approx(1 - (1 - 4 / 15) / 2)
    assert (curve[-1]["zone"], curve[-1]["demand_share"]) == ("zones without demand", 1)
    assert curve[-2]["supply_share"] == pytest.approx(0.5) and "merged into a last one" in outcome.log


def test_zones_without_values_are_skipped(measure):
    (row,), _, outcome = measure([*FIVE, ("far", None, None, "2000")])
    assert round(row["gini"], 6) == 0.266667 and "1 zones without any value were skipped" in outcome.log


def test_a_group_without_supply_is_null_and_told(measure):
    rows, curve, outcome = measure([*FIVE, ("a", 0.0, 1.0, "2010"), ("b", 0.0, 2.0, "2010")], GROUP_FIELD="year")
    assert rows[1]["gini"] is None and rows[1]["band"] is None
    assert "“2010”: no supply, or nobody to be supplied" in outcome.log


def test_picture_is_drawn(measure, tmp_path):
    from qgis.PyQt.QtGui import QImage

    target = tmp_path / "lorenz.png"
    _, _, outcome = measure(FIVE, PICTURE=str(target))
    assert outcome["PICTURE"] == str(target)
    image = QImage(str(target))
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert image.width() > 500 and "#0072b2" in colours


def test_few_zones_are_told(measure):
    _, _, outcome = measure(FIVE[:2])
    assert "only 2 zones, so the Gini coefficient can reach 0.50 at most" in outcome.log


def test_it_takes_the_zone_table_of_years(run, save_grid, save_zones, tmp_path, rows_of):
    """Water of two zones in two years, straight from zonalbalance, whose far zone has no value."""
    supplies = {2000: [1.0, 3.0], 2010: [2.0, 2.0]}
    supply = [save_grid(f"s {year}", np.array([values]), "m3/ha/yr") for year, values in supplies.items()]
    demand = save_grid("d", np.array([[1.0, 1.0]]), "m3/ha/yr")
    zones = {"a": (X, Y - 100, X + 100, Y), "b": (X + 100, Y - 100, X + 200, Y), "far": (0.0, 0.0, 9.0, 9.0)}
    table = run(
        "zonalbalance",
        {
            "SUPPLY": supply[0],
            "DEMAND": demand,
            "SUPPLY_SERIES": supply[1:],
            "DEMAND_SERIES": [demand],
            "ZONES": save_zones("zones", zones),
            "ZONE_FIELD": "zone",
            "OUTPUT_ZONES": str(tmp_path / "zones_out.gpkg"),
        },
    )["OUTPUT_ZONES"]
    outcome = run(
        "spatialinequality",
        {
            "INPUT": table,
            "SUPPLY_FIELD": "supply",
            "DEMAND_FIELD": "demand",
            "GROUP_FIELD": "year",
            "OUTPUT": str(tmp_path / "c.csv"),
            "SUMMARY": str(tmp_path / "g.gpkg"),
        },
    )
    assert [(row["group"], row["gini"]) for row in rows_of(outcome["SUMMARY"])] == [("2000", 0.25), ("2010", 0)]


def test_same_inputs_give_the_same_bytes(measure, tmp_path):
    paths = [{"OUTPUT": str(tmp_path / f"c{n}.csv"), "PICTURE": str(tmp_path / f"p{n}.png")} for n in (1, 2)]
    for more in paths:
        measure(FIVE, **more)
    for name in ("OUTPUT", "PICTURE"):
        assert Path(paths[0][name]).read_bytes() == Path(paths[1][name]).read_bytes()


def test_cancelled_run_leaves_nothing(run, save_units, tmp_path):
    class Cancelling(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802
            return True

    layer = save_units("units", [{"supply": 1.0, "people": 1.0}, {"supply": 2.0, "people": 1.0}])
    files = {"OUTPUT": str(tmp_path / "c.csv"), "PICTURE": str(tmp_path / "p.png")}
    given = {"INPUT": layer, "SUPPLY_FIELD": "supply", "DEMAND_FIELD": "people", **files}
    outcome = run("spatialinequality", given, Cancelling(False))
    assert "GINI" not in outcome and "Cancelled" in outcome.log
    assert not [path for path in files.values() if Path(path).exists()]


BAD = {
    "negative supply": ([(1.0, 1.0), (-2.0, 1.0)], {}, ["[SUPPLY_FIELD]", "negative values (lowest: -2)"]),
    "negative people": ([(1.0, -1.0), (2.0, 1.0)], {}, ["[DEMAND_FIELD]", "negative values"]),
    "no supply": ([(0.0, 1.0), (0.0, 1.0)], {}, ["no supply at all", "undefined", "Choose other fields"]),
    "nobody": ([(1.0, 0.0), (2.0, 0.0)], {}, ["no zone with demand or people"]),
    "a gap": ([(1.0, None), (2.0, 1.0)], {}, ["column “people”", "1: null"]),
    "no field": ([(1.0, 1.0), (2.0, 1.0)], {"SUPPLY_FIELD": "yield"}, ["yield"]),
    "no group": ([(1.0, 1.0), (2.0, 1.0)], {"GROUP_FIELD": "period"}, ["period"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(case, refused, save_units, tmp_path):
    rows, more, words = BAD[case]
    layer = save_units("units", [{"supply": supply, "people": people} for supply, people in rows])
    given = {"INPUT": layer, "SUPPLY_FIELD": "supply", "DEMAND_FIELD": "people", "OUTPUT": str(tmp_path / "curve.gpkg")}
    message = refused("spatialinequality", {**given, **more})
    assert [word for word in words if word not in message] == [], message
