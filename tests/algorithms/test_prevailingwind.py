"""`prevailingwind` through Processing: stations, months, codes, interpolation, stacks of rasters, bad input."""

import numpy as np
import pytest

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0


def records(station, directions, speeds=None, dates=None):
    rows = []
    for number, direction in enumerate(directions):
        rows.append(
            {
                "id": station,
                "dd": direction,
                "ff": 2 if speeds is None else speeds[number],
                "day": "2020-01-01" if dates is None else dates[number],
            }
        )
    return rows


FIELDS = {"STATION_FIELD": "id", "DIRECTION_FIELD": "dd", "SPEED_FIELD": "ff"}


@pytest.fixture
def two_stations(save_units):
    rows = records("A", ["350", "10", "C", "999"], [1, 3, 0, 5]) + records("B", ["90", "90", "270", "E"])
    places = ["POINT(1000050 3999950)"] * 4 + ["POINT(1000850 3999950)"] * 4
    return save_units("stations", rows, places)


def test_stations_by_hand(run, two_stations, rows_of, tmp_path):
    result = run("prevailingwind", {"STATIONS": two_stations, **FIELDS, "OUTPUT": str(tmp_path / "out.gpkg")})
    a, b = rows_of(result["OUTPUT"])
    assert (a["station"], a["records"], a["calms"]) == ("A", 3, 1)
    assert a["direction"] == 0 and a["share"] == 1  # both lie in the sector around north
    # u = -(sin 350 + 3 sin 10) / 3, v = -(cos 350 + 3 cos 10) / 3; the calm counts as speed 0.
    assert a["u"] == pytest.approx(-2 * np.sin(np.radians(10)) / 3)
    assert a["v"] == pytest.approx(-4 * np.cos(np.radians(10)) / 3)
    assert a["mean_speed"] == pytest.approx(4 / 3)
    assert (b["direction"], b["share"], b["tied"]) == (90, 0.75, 0)
    assert b["constancy"] == pytest.approx(0.5)


def test_months_choose_records(run, save_table, rows_of, tmp_path):
    rows = records("A", [0, 0, 180], dates=["2020-01-05", "20200217", "2020-07-01"])
    table = save_table("daily", rows)
    given = {"STATIONS": table, **FIELDS, "DATE_FIELD": "day", "OUTPUT": str(tmp_path / "o.csv")}
    assert rows_of(run("prevailingwind", {**given, "MONTHS": "7"})["OUTPUT"])[0]["direction"] in (180, "180")
    assert float(rows_of(run("prevailingwind", {**given, "MONTHS": "12,1,2"})["OUTPUT"])[0]["records"]) == 2


def test_chinese_points(run, save_table, rows_of, tmp_path):
    table = save_table("cma", records("A", [5, 5, 17, 1]))
    given = {"STATIONS": table, **FIELDS, "DIRECTION_CODES": 1, "OUTPUT": str(tmp_path / "o.csv")}
    row = rows_of(run("prevailingwind", given)["OUTPUT"])[0]
    assert float(row["direction"]) == 90 and float(row["calms"]) == 1


def test_between_stations_components_are_interpolated(run, two_stations, save_grid, read_grid, tmp_path):
    template = save_grid("template", np.ones((1, 9)), "m")
    given = {"STATIONS": two_stations, **FIELDS, "TEMPLATE": template, "METHOD": 1}
    result = run(
        "prevailingwind", {**given, "WIND": str(tmp_path / "wind.tif"), "DIRECTION": str(tmp_path / "from.tif")}
    )
    u, v = read_grid(result["WIND"], 1)[0], read_grid(result["WIND"], 2)[0]
    a_u, a_v = -2 * np.sin(np.radians(10)) / 3, -4 * np.cos(np.radians(10)) / 3
    b_u = -1.0  # three winds of 2 m/s from the east, one from the west
    assert (u[0], v[0]) == pytest.approx((a_u, a_v), rel=1e-6)
    assert (u[8], v[8]) == pytest.approx((b_u, 0), abs=1e-6)
    assert u[4] == pytest.approx((a_u + b_u) / 2, rel=1e-6)  # half way
    direction = read_grid(result["DIRECTION"])[0]
    assert direction[8] == pytest.approx(90, abs=1e-4)
    assert 0 < direction[4] < 90


def test_a_stack_of_rasters(run, save_grid, read_grid, tmp_path):
    # Cell 1: from north, north, south; cell 2: from east twice, calm once; cell 3: one step without data.
    u = np.array([[[0.0, -2.0, NAN]], [[0.0, -4.0, 1.0]], [[0.0, 0.0, 1.0]]])
    v = np.array([[[-1.0, 0.0, NAN]], [[-1.0, 0.0, 0.0]], [[3.0, 0.0, 0.0]]])
    given = {"WIND_U": save_grid("u", u, "m/s"), "WIND_V": save_grid("v", v, "m/s")}
    outputs = {"WIND": str(tmp_path / "wind.tif"), "DIRECTION": str(tmp_path / "from.tif")}
    mode = run("prevailingwind", {**given, **outputs})
    assert read_grid(mode["DIRECTION"])[0] == pytest.approx([0, 90, 270], abs=1e-4)
    assert read_grid(mode["WIND"], 1)[0] == pytest.approx([0, -2, 1], abs=1e-6)  # mean speed 2, calm included
    mean = run("prevailingwind", {**given, **outputs, "METHOD": 1})
    assert read_grid(mean["DIRECTION"])[0] == pytest.approx([180, 90, 270], abs=1e-4)
    assert read_grid(mean["WIND"], 2)[0] == pytest.approx([1 / 3, 0, 0], abs=1e-6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"STATIONS": None}, ["STATIONS", "WIND_U", "WIND_V"]),
        ({"DIRECTION_FIELD": "ff"}, ["DIRECTION_FIELD", "no wind direction", "0 and 360"]),
        ({"DIRECTION_FIELD": "nope"}, ["DIRECTION_FIELD", "nope"]),
        ({"DIRECTION_FIELD": ""}, ["DIRECTION_FIELD", "choose a field"]),
        ({"SPEED_FIELD": "dd"}, ["SPEED_FIELD", "number"]),
        ({"MONTHS": "13"}, ["MONTHS", "1 to 12"]),
        ({"MONTHS": "7", "DATE_FIELD": "day"}, ["DIRECTION_FIELD", "no record"]),
        ({"WIND": "w.tif"}, ["TEMPLATE", "grid"]),
        ({"CALM_THRESHOLD": -1}, ["CALM_THRESHOLD"]),
    ],
)
def test_bad_input(refused, save_table, tmp_path, change, words):
    rows = records("A", ["350", "E", "C"], [400, 800, 900])
    given = {"STATIONS": save_table("daily", rows), **FIELDS, "OUTPUT": str(tmp_path / "o.csv")}
    if "WIND" in change:
        change = {"WIND": str(tmp_path / "w.tif")}
    text = refused("prevailingwind", {**given, **change})
    assert all(word in text for word in words), text


def test_bands_must_match(refused, save_grid, tmp_path):
    one, two = save_grid("u", np.ones((1, 2, 2)), "m/s"), save_grid("v", np.ones((2, 2, 2)), "m/s")
    text = refused("prevailingwind", {"WIND_U": one, "WIND_V": two, "WIND": str(tmp_path / "w.tif")})
    assert "WIND_U" in text and "1 bands" in text and "2" in text
    text = refused("prevailingwind", {"WIND_U": one, "WIND": str(tmp_path / "w.tif")})
    assert "WIND_V" in text
