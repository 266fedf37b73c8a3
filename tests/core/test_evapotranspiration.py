"""Reference evapotranspiration against FAO-56's own example and table, published formulas and physical limits."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import evapotranspiration as et
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

# FAO-56, annex 2, table 2.6: Ra on the 15th of each month, MJ m-2 d-1, northern latitudes.
FAO_TABLE = {
    0: (36.2, 37.5, 37.9, 36.8, 34.8, 33.4, 33.9, 35.7, 37.2, 37.4, 36.3, 35.6),
    20: (26.8, 30.6, 34.7, 37.9, 39.3, 39.5, 39.3, 38.3, 35.8, 31.8, 27.7, 25.6),
    30: (21.1, 25.8, 31.4, 36.8, 40.0, 41.2, 40.6, 38.1, 33.4, 27.6, 22.2, 19.8),
    40: (15.0, 20.4, 27.2, 34.7, 39.7, 41.9, 40.8, 36.7, 30.0, 22.5, 16.3, 13.6),
    60: (3.3, 8.3, 16.6, 27.5, 36.5, 41.2, 39.2, 31.3, 20.6, 10.9, 4.4, 2.2),
}
FIFTEENTH = (15, 46, 74, 105, 135, 166, 196, 227, 258, 288, 319, 349)

latitude = st.floats(-90, 90)
day = st.integers(1, 366)


def test_example_8_of_fao_56():
    assert et.extraterrestrial_radiation(-20, 246) == pytest.approx(32.2, abs=0.05)


@pytest.mark.parametrize("degrees", FAO_TABLE)
def test_table_of_fao_56(degrees):
    radiation = et.extraterrestrial_radiation(degrees, np.array(FIFTEENTH))
    np.testing.assert_allclose(radiation, FAO_TABLE[degrees], atol=0.17)
    assert np.abs(radiation - FAO_TABLE[degrees]).mean() < 0.06


def test_mid_month_days_are_those_of_fao_56():
    assert [et.mid_month_day(month) for month in (1, 2, 3, 9, 12)] == [15, 45, 76, 258, 349]
    for month in (0, 13, 1.5):
        with pytest.raises(ValueError, match="not in 1..12"):
            et.mid_month_day(month)


def brute_force_radiation(degrees, day_of_year, steps=20_000):
    """Mean over a day of the sun's height above the horizon, summed hour by hour without a sunset formula."""
    phi = math.radians(degrees)
    declination = 0.409 * math.sin(2 * math.pi * day_of_year / 365 - 1.39)
    distance = 1 + 0.033 * math.cos(2 * math.pi * day_of_year / 365)
    hours = (np.arange(steps) + 0.5) / steps * 2 * math.pi
    height = math.sin(phi) * math.sin(declination) + math.cos(phi) * math.cos(declination) * np.cos(hours)
    return 24 * 60 * 0.0820 * distance * np.maximum(height, 0).mean()


@given(latitude, day)
def test_radiation_is_the_sun_above_the_horizon_summed_over_the_day(degrees, day_of_year):
    ours = et.extraterrestrial_radiation(degrees, day_of_year)
    assert ours == pytest.approx(brute_force_radiation(degrees, day_of_year), abs=2e-3)
    assert ours >= 0


def test_polar_night_and_midnight_sun():
    poles = np.array([90.0, 80.0, -80.0, -90.0])
    june, december = et.monthly_radiation(poles, 6), et.monthly_radiation(poles, 12)
    assert (june[:2] > 43).all() and (june[2:] == 0).all()
    assert (december[:2] == 0).all() and (december[2:] > 43).all()


@pytest.mark.parametrize("degrees", [90.001, -91, math.nan, 4_500_000.0])
def test_latitudes_beyond_the_poles_are_refused(degrees):
    with pytest.raises(InputError, match="coordinate reference system"):
        et.extraterrestrial_radiation(np.array([10.0, degrees]), 100)


def test_oudin():
    # 24.5 MJ m-2 d-1 evaporate 10 mm/day; a tenth of it at 5 degrees, a quarter at 20, nothing at -5 and below.
    np.testing.assert_allclose(et.oudin([5, 20, -5, -30], 24.5), [1.0, 2.5, 0, 0], rtol=1e-15)


def test_modified_hargreaves_fixture():
    # Methods reference 1.1: Ra = 35, Tav = 20, TD = 10, P = 100 gives 3.5773 mm/day.
    assert et.modified_hargreaves(20, 10, 100, 35) == pytest.approx(3.5773, abs=5e-5)


def test_modified_hargreaves_without_warmth_or_range_is_zero():
    assert et.modified_hargreaves(20, 1, 100, 35) == 0
    assert et.modified_hargreaves(20, 1.23, 100, 35) == 0
    assert et.modified_hargreaves(-40, 10, 10, 35) == 0
    assert et.modified_hargreaves(-17, 10, 10, 35) == 0


def test_the_days_of_the_months_make_a_mean_year():
    assert sum(et.DAYS_IN_MONTH) == 365.25
    assert et.DAYS_IN_MONTH[1] == 28.25


def test_a_year_is_the_sum_of_its_months_in_both_formulas():
    rows = np.linspace(60, -60, 5)[:, None]
    shape = (12, 5, 3)
    rng = np.random.default_rng(1)
    mean, span, rain = rng.uniform(-20, 30, shape), rng.uniform(0, 20, shape), rng.uniform(0, 400, shape)
    lengths = [31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    days = [15, 45, 76, 106, 137, 167, 197, 228, 258, 289, 319, 349]
    oudin, hargreaves = np.zeros(shape[1:]), np.zeros(shape[1:])
    for month, row, column in np.ndindex(shape):
        radiation = brute_force_radiation(float(rows[row, 0]), days[month])
        t, td, p = mean[month, row, column], span[month, row, column], rain[month, row, column]
        oudin[row, column] += lengths[month] * radiation / 2.45 * max(t + 5, 0) / 100
        dry = max(td - 0.0123 * p, 0)
        hargreaves[row, column] += lengths[month] * 0.0013 * 0.408 * radiation * max(t + 17, 0) * dry**0.76
    np.testing.assert_allclose(et.annual_reference_evapotranspiration(rows, mean), oudin, rtol=1e-4)
    np.testing.assert_allclose(
        et.annual_reference_evapotranspiration(rows, mean, span, rain), hargreaves, rtol=1e-4
    )


@given(latitude, st.integers(1, 12), st.floats(-60, 45), st.floats(0, 30), st.floats(0, 1000), st.floats(0, 10))
def test_warmer_is_more_and_wetter_is_less(degrees, month, temperature, span, rain, step):
    def oudin(t):
        return et.monthly_reference_evapotranspiration(month, degrees, t)

    def hargreaves(t, p):
        return et.monthly_reference_evapotranspiration(month, degrees, t, span, p)

    assert 0 <= oudin(temperature) <= oudin(temperature + step)
    assert 0 <= hargreaves(temperature, rain) <= hargreaves(temperature + step, rain)
    assert hargreaves(temperature, rain + step) <= hargreaves(temperature, rain)


def test_hargreaves_needs_both_range_and_rain():
    for given_one in ({"temperature_range": 10.0}, {"precipitation": 10.0}):
        with pytest.raises(InputError, match="needs both"):
            et.monthly_reference_evapotranspiration(1, 30.0, 10.0, **given_one)


def test_a_year_needs_twelve_months():
    with pytest.raises(InputError, match="Twelve months .* there are 11"):
        et.annual_reference_evapotranspiration(30.0, np.zeros((11, 2, 2)))


@pytest.mark.parametrize("value", [288.15, 213.0, -273.0, math.nan, math.inf])
def test_temperatures_that_cannot_be_celsius_are_refused(value):
    temperature = np.array([10.0, value])
    with pytest.raises(InputError, match="^Tmean holds .*Kelvin: subtract 273.15"):
        et.check_temperature(temperature, np.array([True, True]), "Tmean")
    et.check_temperature(temperature, np.array([True, False]))


@pytest.mark.parametrize("value", [-0.1, 80.0, math.nan])
def test_impossible_daily_ranges_are_refused(value):
    span = np.array([10.0, value])
    with pytest.raises(InputError, match="^TEMPERATURE_RANGE holds .*0..60"):
        et.check_temperature_range(span, np.array([True, True]))
    et.check_temperature_range(span, np.array([True, False]))
