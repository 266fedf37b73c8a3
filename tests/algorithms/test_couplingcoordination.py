"""`couplingcoordination` through Processing: the fixture by cell, years, fixed ranges, zones, classes, bad input."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0
# With ranges 0 .. 10 and 0 .. 100 the first cell is the fixture (0.8, 0.2).
ONE = np.array([[8.0, 0.0, 10.0, 5.0, NAN]])
TWO = np.array([[20.0, 0.0, 100.0, 50.0, 30.0]])


@pytest.fixture
def outputs(tmp_path):
    """Function: paths of all outputs in a folder of their own."""

    def paths(folder="out"):
        (tmp_path / folder).mkdir(exist_ok=True)
        names = {name: f"{name.lower()}.tif" for name in ("OUTPUT", "COUPLING", "DEVELOPMENT", "CLASS")}
        names.update({name: f"{name.lower()}.gpkg" for name in ("OUTPUT_ZONES", "AREAS")})
        return {name: str(tmp_path / folder / file) for name, file in names.items()}

    return paths


@pytest.fixture
def given(save_grid, save_zones, outputs):
    zones = {"a": (X, Y - 100, X + 200, Y), "b": (X + 200, Y - 100, X + 500, Y), "far": (0.0, 0.0, 9.0, 9.0)}
    return {
        "SYSTEM_1": [save_grid("one", ONE, "m3/ha/yr")],
        "SYSTEM_2": [save_grid("two", TWO, "persons")],
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        **outputs(),
    }


def test_cells_of_the_reference(run, given, read_grid):
    outcome = run("couplingcoordination", given)
    np.testing.assert_allclose(read_grid(outcome["COUPLING"]), [[0.8, 0, 1, 1, NAN]], rtol=1e-6)
    np.testing.assert_allclose(read_grid(outcome["DEVELOPMENT"]), [[0.5, 0, 1, 0.5, NAN]], rtol=1e-6)
    found = read_grid(outcome["OUTPUT"])
    np.testing.assert_allclose(found, [[0.632456, 0, 1, 0.5**0.5, NAN]], rtol=1e-6)
    np.testing.assert_array_equal(read_grid(outcome["CLASS"]), [[7, 1, 10, 8, NAN]])
    assert outcome["MEAN_COORDINATION"] == pytest.approx(np.nanmean(found), rel=1e-6)
    assert "[SYSTEM_1]: share 0 at 0, 1 at 10." in outcome.log


def test_zones_by_hand(run, given, rows_of):
    a, b, far = rows_of(run("couplingcoordination", given)["OUTPUT_ZONES"])
    # Zone a: mean shares (0.8 + 0)/2 and (0.2 + 0)/2.
    assert (a["u_1"], a["u_2"], a["development"]) == pytest.approx((0.4, 0.1, 0.25))
    assert a["coupling"] == pytest.approx(2 * (0.4 * 0.1) ** 0.5 / 0.5)
    assert a["coordination"] == pytest.approx((0.4 * 0.1) ** 0.25)
    assert a["coordination_cellmean"] == pytest.approx(0.632456 / 2, rel=1e-5)
    assert (a["class"], a["class_name"]) == (5, "Near imbalance")
    assert (b["cells"], b["u_1"]) == (2, pytest.approx(0.75))
    empty = ("u_1", "coupling", "development", "coordination", "coordination_cellmean", "class", "class_name")
    assert far["cells"] == 0 and all(far[name] is None for name in empty)


def test_areas_by_class(run, given, rows_of):
    rows = rows_of(run("couplingcoordination", given)["AREAS"])
    assert [row["class"] for row in rows] == list(range(1, 11))
    assert {row["class"]: row["area_ha"] for row in rows if row["area_ha"]} == {1: 1, 7: 1, 8: 1, 10: 1}
    assert sum(row["share"] for row in rows) == pytest.approx(1)
    assert (rows[0]["name"], rows[0]["name_zh"]) == ("Extreme imbalance", "极度失调")
    assert (rows[-1]["name"], rows[-1]["name_zh"]) == ("High-quality coordination", "优质协调")


def test_years_share_one_range_and_one_mask(run, given, save_grid, read_grid, rows_of, band_facts):
    given["SYSTEM_1"] = [save_grid("one 2000", ONE), save_grid("one 2020", np.array([[20.0, 4, NAN, 6, 8]]))]
    given["SYSTEM_2"] = [save_grid("two 2000", TWO), save_grid("two 2020", TWO[:, ::-1].copy())]
    outcome = run("couplingcoordination", given)
    # Common cells: the first, second and fourth. System 1 runs from 0 to 20, system 2 from 0 to 100 (2020: 30 .. 20).
    first = np.array([[8, 0, NAN, 5, NAN]]) / 20, np.array([[20, 0, NAN, 50, NAN]]) / 50
    last = np.array([[20, 4, NAN, 6, NAN]]) / 20, np.array([[30, 50, NAN, 0, NAN]]) / 50
    for band, (one, two) in enumerate((first, last), start=1):
        np.testing.assert_allclose(read_grid(outcome["OUTPUT"], band), (one * two) ** 0.25, rtol=1e-6, atol=1e-7)
    assert [facts[1] for facts in band_facts(outcome["OUTPUT"])] == ["2000: Coordination D", "2020: Coordination D"]
    assert [(row["year"], row["zone"]) for row in rows_of(outcome["OUTPUT_ZONES"])] == [
        (year, zone) for year in ("2000", "2020") for zone in ("a", "b", "far")
    ]


def test_three_systems_and_weights(run, given, save_grid, read_grid):
    given["SYSTEM_3"] = [save_grid("three", np.array([[0.5, 0, 1, 1, 1]]))]
    outcome = run("couplingcoordination", {**given, "WEIGHTS": "2, 1, 1"})
    assert read_grid(outcome["COUPLING"])[0, 0] == pytest.approx(3 * (0.8 * 0.2 * 0.5) ** (1 / 3) / 1.5, rel=1e-6)
    assert read_grid(outcome["DEVELOPMENT"])[0, 0] == pytest.approx(0.8 / 2 + 0.2 / 4 + 0.5 / 4, rel=1e-6)


def test_fixed_ranges_are_kept_and_what_lies_beyond_is_told(run, given, read_grid):
    outcome = run("couplingcoordination", {**given, "MINIMA": "0, 0", "MAXIMA": "5; 200"})
    np.testing.assert_allclose(
        read_grid(outcome["OUTPUT"]), [[(1 * 0.1) ** 0.25, 0, 0.5**0.25, 0.25**0.25, NAN]], rtol=1e-6
    )
    assert "2 values lie outside the fixed" in outcome.log


def test_less_may_be_better(run, given, read_grid):
    outcome = run("couplingcoordination", {**given, "INVERSE": [1]})
    np.testing.assert_allclose(
        read_grid(outcome["OUTPUT"]), [[(0.8 * 0.8) ** 0.25, 0, 0, 0.25**0.25, NAN]], rtol=1e-6, atol=1e-7
    )


def test_units_change_nothing_and_systems_may_swap(run, given, outputs, save_grid, read_grid):
    before = read_grid(run("couplingcoordination", given)["OUTPUT"])
    other = {"SYSTEM_1": given["SYSTEM_2"], "SYSTEM_2": [save_grid("one in mm", ONE * 0.125)]}
    after = read_grid(run("couplingcoordination", {**given, **other, **outputs("other")})["OUTPUT"])
    np.testing.assert_allclose(after, before, rtol=1e-6)


def test_blocks_do_not_matter_and_bytes_are_the_same(run, save_grid, outputs, read_grid, monkeypatch):
    from esflow.esflow_plugin.raster import grid

    random = np.random.default_rng(5)
    values = random.gamma(2.0, 3.0, (2, 80, 60))
    values[0, 5:9, 6:8] = NAN
    rasters = {f"SYSTEM_{place}": [save_grid(f"s{place}", layer)] for place, layer in enumerate(values, start=1)}
    whole = run("couplingcoordination", {**rasters, **outputs("whole")})
    again = run("couplingcoordination", {**rasters, **outputs("again")})
    for name in ("OUTPUT", "COUPLING", "DEVELOPMENT", "CLASS"):
        assert Path(whole[name]).read_bytes() == Path(again[name]).read_bytes()
    monkeypatch.setattr(grid, "WINDOW_CELLS", 100)
    cut = run("couplingcoordination", {**rasters, **outputs("cut")})
    np.testing.assert_array_equal(read_grid(cut["CLASS"]), read_grid(whole["CLASS"]))
    common = np.isfinite(values).all(axis=0)
    one, two = ((layer - layer[common].min()) / np.ptp(layer[common]) for layer in values)
    np.testing.assert_allclose(read_grid(whole["OUTPUT"])[common], ((one * two) ** 0.25)[common], rtol=1e-5, atol=1e-6)


def test_cancelled_run_leaves_nothing(run, given, tmp_path):
    class StopAt(QgsProcessingFeedback):
        def __init__(self, count):
            super().__init__(False)
            self.count, self.asked = count, 0

        def isCanceled(self):  # noqa: N802
            self.asked += 1
            return self.asked > self.count

    whole = StopAt(10**9)
    run("couplingcoordination", given, whole)
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    for moment in range(whole.asked - 1):
        assert "Cancelled: nothing was written." in run("couplingcoordination", given, StopAt(moment)).log
        assert list((tmp_path / "out").iterdir()) == [], moment


BAD = {
    "one weight": ({"WEIGHTS": "1"}, ["WEIGHTS holds 1 numbers, but there are 2"]),
    "no number": ({"WEIGHTS": "a lot, 1"}, ["[WEIGHTS]", "“a, lot” is no number"]),
    "all weights 0": ({"WEIGHTS": "0 0"}, ["WEIGHTS", "above 0"]),
    "one minimum": ({"MINIMA": "1"}, ["[MINIMA]", "1 numbers for 2 systems"]),
    "empty range": ({"MINIMA": "1, 2", "MAXIMA": "3, 2"}, ["[SYSTEM_2]", "highest value 2", "lowest one 2"]),
    "no second system": ({"SYSTEM_2": []}, ["[SYSTEM_2]", "at least two systems"]),
    "fourth without third": ({"SYSTEM_4": "two"}, ["[SYSTEM_4] is given without", "[SYSTEM_3]"]),
    "years of one system": ({"SYSTEM_2": ["two", "two"]}, ["different numbers of rasters", "[SYSTEM_2]: 2"]),
    "one value": ({"SYSTEM_2": ["flat"]}, ["[SYSTEM_2]", "no range", "MINIMA"]),
    "beside": ({"SYSTEM_2": ["beside"]}, ["“beside”", "0.500 columns", "ALIGN"]),
    "nothing in common": ({"SYSTEM_2": ["nothing"]}, ["No cell has data in all systems", "nodata"]),
    "no field": ({"ZONE_FIELD": None}, ["[ZONE_FIELD]", "choose the field"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(case, refused, given, save_grid):
    made = {
        "two": given["SYSTEM_2"][0],
        "flat": save_grid("flat", np.full((1, 5), 3.0)),
        "beside": save_grid("beside", TWO, origin=(X + 50, Y)),
        "nothing": save_grid("nothing", np.array([[NAN, NAN, NAN, NAN, 1.0]])),
    }
    changes, words = BAD[case]
    changes = {
        name: [made[item] for item in ([value] if isinstance(value, str) else value)] if "SYSTEM" in name else value
        for name, value in changes.items()
    }
    message = refused("couplingcoordination", {**given, **changes})
    assert [word for word in words if word not in message] == [], message
