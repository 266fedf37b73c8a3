"""The seasonality that reproduces a volume: known roots, flat and steep yields, ranges that cannot be reached."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import calibration, water_yield
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st


def catchment():
    """A function of Z that returns the volume (m3/yr) of 2000 varied cells of 1 km2."""
    rng = np.random.default_rng(11)
    size = 2000
    table = water_yield.LandCoverTable.from_columns(
        {"lucode": [1, 2, 3], "kc": [0.9, 1, 1.05], "root_depth": [2000, 3500, 100], "lulc_veg": [1, 1, 0]}
    )
    valid = np.ones(size, bool)
    index, _ = table.lookup(rng.integers(1, 4, size), valid)
    blocks = (rng.uniform(200, 2200, size), rng.uniform(400, 1400, size), rng.uniform(300, 3000, size))
    water = rng.uniform(0.05, 0.3, size)
    return lambda z: water_yield.water_yield(table, index, *blocks, water, valid, z)[0].sum() * 1000.0


VOLUME = catchment()


@given(st.floats(1, 30))
def test_recovers_the_seasonality_behind_a_volume_in_few_passes(z):
    result = calibration.calibrate_seasonality(VOLUME, VOLUME(z))
    assert result.attained_volume == pytest.approx(VOLUME(z), rel=1e-6)
    assert result.attained_volume == VOLUME(result.seasonality)
    assert result.seasonality == pytest.approx(z, rel=2e-4)
    assert result.iterations <= 8


@pytest.mark.parametrize("power", [0.1, 1, 5, 40])
@pytest.mark.parametrize("position", [0.001, 0.1, 0.5, 0.9, 0.999])
def test_recovers_the_seasonality_of_steep_and_shallow_functions(power, position):
    z = 1 + 29 * position
    result = calibration.calibrate_seasonality(lambda value: 1e9 + 1e9 * value**-power, 1e9 + 1e9 * z**-power)
    attained = 1e9 + 1e9 * result.seasonality**-power
    assert attained == pytest.approx(1e9 + 1e9 * z**-power, rel=1e-6)


def test_counts_every_evaluation_and_stays_in_the_range():
    asked = []

    def volume_at(z):
        asked.append(z)
        return VOLUME(z)

    result = calibration.calibrate_seasonality(volume_at, VOLUME(5))
    assert result.iterations == len(asked)
    assert len(set(asked)) == len(asked)
    assert min(asked) == 1 and max(asked) == 30
    assert result.smallest_volume == VOLUME(30) and result.largest_volume == VOLUME(1)


def test_a_jump_is_bracketed_until_it_is_given_up():
    with pytest.raises(ArithmeticError, match="continuously"):
        calibration.calibrate_seasonality(lambda z: 2.0 if z < 7 else 1.0, 1.5)


@pytest.mark.parametrize("z", [1, 30])
def test_the_ends_of_the_range_are_solutions_too(z):
    result = calibration.calibrate_seasonality(VOLUME, VOLUME(z))
    assert result.seasonality == pytest.approx(z, rel=1e-12)
    assert result.iterations == 2


def test_where_seasonality_does_not_matter_one_is_returned():
    result = calibration.calibrate_seasonality(lambda z: 5e8, 5e8)
    assert (result.seasonality, result.attained_volume, result.iterations) == (1, 5e8, 2)
    assert result.smallest_volume == result.largest_volume


@pytest.mark.parametrize("factor", [0.5, 2])
def test_an_unreachable_volume_names_the_range_that_can_be_reached(factor):
    target = VOLUME(30) * factor if factor < 1 else VOLUME(1) * factor
    with pytest.raises(InputError) as caught:
        calibration.calibrate_seasonality(VOLUME, target)
    message = str(caught.value)
    assert "No Z in 1..30 gives OBSERVED_VOLUME" in message
    for volume in (target, VOLUME(1), VOLUME(30)):
        assert f"{volume:.6g} m3/yr" in message


@pytest.mark.parametrize("volume", [0, -5, math.nan, math.inf])
def test_an_observed_volume_that_is_no_volume_is_refused(volume):
    with pytest.raises(InputError, match="OBSERVED_VOLUME is .*above 0"):
        calibration.calibrate_seasonality(VOLUME, volume)


def test_progress_advances_and_may_cancel():
    seen = []
    calibration.calibrate_seasonality(VOLUME, VOLUME(5), progress=seen.append)
    assert seen == sorted(seen) and 0 < seen[0] and seen[-1] <= 1

    class CancelledError(Exception):
        pass

    def cancel(_):
        raise CancelledError

    with pytest.raises(CancelledError):
        calibration.calibrate_seasonality(VOLUME, VOLUME(5), progress=cancel)
