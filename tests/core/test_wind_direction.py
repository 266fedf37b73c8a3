"""Wind directions against hand-calculated values (method of each number in its line)."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import wind_direction as wind
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st


def angles(*values):
    return np.array(values, dtype=float)


def apart(one, other):
    return abs((one - other + 180) % 360 - 180)


@pytest.mark.parametrize(
    "direction, u, v", [(0, 0, -1), (90, -1, 0), (180, 0, 1), (270, 1, 0), (225, 0.5**0.5, 0.5**0.5)]
)
def test_components_say_where_the_air_goes(direction, u, v):
    assert wind.components(direction, 1.0) == pytest.approx((u, v), abs=1e-12)
    assert wind.direction_from(u, v) == pytest.approx(direction)


@given(st.floats(0, 359.999), st.floats(0.01, 100))
def test_components_and_back(direction, speed):
    back = float(wind.direction_from(*wind.components(direction, speed)))
    assert 0 <= back < 360
    assert apart(back, direction) < 1e-9


def test_no_wind_has_no_direction():
    assert math.isnan(wind.direction_from(0.0, 0.0))


def test_mean_across_north_is_north():
    mean = wind.vector_mean(angles(350, 10))
    assert apart(mean.direction, 0) < 1e-9
    assert mean.constancy == pytest.approx(0.98481, abs=5e-6)  # cos 10 degrees


def test_winds_that_cancel_have_no_mean_direction():
    mean = wind.vector_mean(angles(90, 270))
    assert math.isnan(mean.direction)
    assert mean.constancy == pytest.approx(0, abs=1e-12)


def test_the_most_frequent_is_not_the_mean():
    directions = angles(0, 0, 0, 180, 180)
    assert wind.prevailing(directions).direction == 0
    assert wind.prevailing(directions).share == pytest.approx(0.6)
    assert wind.vector_mean(directions).constancy == pytest.approx(0.2)


def test_speeds_weigh_the_mean():
    assert wind.vector_mean(angles(0, 90), angles(1, 3)).direction == pytest.approx(71.5651, abs=5e-5)  # atan 3


def test_calms_lower_the_mean_speed_only():
    calm = np.array([False, True])
    mean = wind.vector_mean(np.array([90.0, np.nan]), angles(4, 0), calm)
    assert (mean.direction, mean.speed, mean.constancy) == pytest.approx((90, 2, 1))


@pytest.mark.parametrize(
    "direction, sectors, expected",
    [
        (348.74, 16, 15),
        (348.75, 16, 0),
        (11.24, 16, 0),
        (11.25, 16, 1),
        (359.9, 8, 0),
        (337.5, 8, 0),
        (22.5, 8, 1),
        (180, 8, 4),
    ],
)
def test_sectors_are_centred_on_their_direction(direction, sectors, expected):
    assert wind.sector_of(direction, sectors) == expected


def test_ties_go_to_the_stronger_wind_then_clockwise():
    strong = wind.prevailing(angles(90, 270), angles(2, 5))
    assert (strong.direction, strong.tied) == (270, True)
    assert wind.prevailing(angles(270, 90), angles(2, 2)).direction == 90


def test_by_speed_counts_metres_not_hours():
    directions, speeds = angles(0, 0, 0, 90), angles(1, 1, 1, 5)
    assert wind.prevailing(directions, speeds).direction == 0
    assert wind.prevailing(directions, speeds, by_speed=True).direction == 90


def test_calm_air_does_not_vote():
    result = wind.prevailing(angles(0, 0, 90), angles(0.1, 0.2, 3))
    assert (result.direction, result.count) == (90, 1)
    nothing = wind.prevailing(angles(0, 0), angles(0, 0.29))
    assert math.isnan(nothing.direction) and nothing.count == 0


def test_what_stations_write():
    direction, calm = wind.parse_directions([0, 360, "90", "nne", 999, -9999, "C", None, "VRB", 45.5])
    assert direction[[0, 1, 2, 3, 9]] == pytest.approx([0, 0, 90, 22.5, 45.5])
    assert np.isnan(direction[4:9]).all()
    assert calm.tolist() == [False] * 6 + [True] + [False] * 3


def test_points_of_the_chinese_daily_data():
    direction, calm = wind.parse_directions([1, 5, 16, 17, 999], wind.CMA_16_POINTS)
    assert direction[:3] == pytest.approx([0, 90, 337.5])
    assert calm.tolist() == [False, False, False, True, False]


@pytest.mark.parametrize("value", [-1, 361, "north", 720])
def test_what_is_no_direction_is_named(value):
    with pytest.raises(InputError, match=rf"Wind.*2: {value}.*360"):
        wind.parse_directions([10, value], label="Wind")


def test_fields_with_numbers_that_are_none():
    with pytest.raises(InputError, match="WIND.*1 cells"):
        wind.check_components(np.array([1.0, np.nan, np.nan]), np.ones(3), np.array([True, True, False]), "WIND")
