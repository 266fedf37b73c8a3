"""Kernel density of a distribution: numbers by hand, SciPy's and scikit-learn's values, and that all areas are 1."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import density_curves
from esflow.esflow_plugin.core.density_curves import EPANECHNIKOV, GAUSSIAN, KERNELS, REACH
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import assume, given
from hypothesis import strategies as st

REFERENCE = json.loads(
    (Path(__file__).resolve().parent.parent / "data" / "pointpats" / "reference.json").read_text(encoding="utf-8")
)

numbers = st.lists(st.integers(-500, 500).map(lambda value: value / 8), min_size=2, max_size=30)


def formula():
    """x and weights of tests/data/pointpats/make_reference.py."""
    k = np.arange(40.0)
    return 100 + 50 * np.sin(1.3 * k) + 0.9 * k, 1 + ((7 * k + k * k) % 11) / 3


# ---------------------------------------------------------------------- bandwidth


def test_silverman_by_hand():
    """1 .. 5: sd sqrt(2.5), quartiles 2 and 4; 1, 2, 3, 30: the quartiles 1.75 and 9.75 give more than the sd."""
    assert density_curves.silverman_bandwidth([1, 2, 3, 4, 5]) == pytest.approx(0.9 * 2 / 1.34 * 5**-0.2)
    deviation = math.sqrt(2.5)
    assert deviation > 2 / 1.34
    two = density_curves.silverman_bandwidth([0, 4])
    # One half of the range is the interquartile range: 2/1.34 = 1.49 < sd = 2.83.
    assert two == pytest.approx(0.9 * 2 / 1.34 * 2**-0.2)
    wide = density_curves.silverman_bandwidth([0, 0, 1, 1])
    assert wide == pytest.approx(0.9 * math.sqrt(1 / 3) * 4**-0.2), "sd 0.577 < IQR/1.34 = 0.746"


def test_without_interquartile_range_the_deviation_stands_alone():
    values = [3.0] * 8 + [5.0]
    assert density_curves.silverman_bandwidth(values) == pytest.approx(0.9 * np.std(values, ddof=1) * 9**-0.2)


def test_values_that_do_not_vary_have_no_bandwidth():
    for values in ([2.0], [0.1, 0.1, 0.1], [0.1, 0.1, 7.0]):
        weights = np.where(np.array(values) == 7.0, 0.0, 1.0)
        assert math.isnan(density_curves.silverman_bandwidth(values, weights))


@given(numbers, st.sampled_from([0.25, 3.0]))
def test_equal_weights_change_no_bandwidth(values, weight):
    equal = density_curves.silverman_bandwidth(values, np.full(len(values), weight))
    assert equal == pytest.approx(density_curves.silverman_bandwidth(values), rel=1e-9, nan_ok=True)


@given(numbers, st.lists(st.floats(0, 1), min_size=1, max_size=4))
def test_quartiles_are_numpys(values, shares):
    found = density_curves.quantiles(np.array(values), np.ones(len(values)), shares)
    assert found == pytest.approx(np.quantile(values, shares), abs=1e-9)


@given(numbers, st.integers(0, 29))
def test_a_value_without_weight_is_no_value(values, place):
    weights = np.arange(1.0, len(values) + 1)
    more = [*values, 1000.0]
    with_nothing = density_curves.silverman_bandwidth(more, np.append(weights, 0.0))
    assert with_nothing == pytest.approx(density_curves.silverman_bandwidth(values, weights), rel=1e-9, nan_ok=True)


@given(numbers, st.integers(-100, 100), st.sampled_from([-2.0, 0.5, 1000.0]))
def test_the_bandwidth_shifts_and_scales(values, shift, scale):
    moved = density_curves.silverman_bandwidth(np.array(values) * scale + shift)
    assert moved == pytest.approx(abs(scale) * density_curves.silverman_bandwidth(values), rel=1e-6, nan_ok=True)


# ---------------------------------------------------------------------- curves


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("kind", ["equal", "weighted"])
def test_the_values_of_scipy_and_scikit_learn(kernel, kind):
    values, weights = formula()
    found = density_curves.density_curve(
        values,
        REFERENCE["densities"]["places"],
        REFERENCE["bandwidth"],
        kernel,
        weights if kind == "weighted" else None,
    )
    assert found == pytest.approx(REFERENCE["densities"][f"{kernel} {kind}"], rel=1e-10, abs=1e-16)


def test_kernels_by_hand():
    curve = density_curves.density_curve
    assert curve([0.0], [0.0], 1.0) == pytest.approx([1 / math.sqrt(2 * math.pi)])
    assert curve([0.0], [0.0, 2.0], 2.0) == pytest.approx(np.array([1, math.exp(-0.5)]) / math.sqrt(2 * math.pi) / 2)
    edge = math.sqrt(5)
    found = curve([0.0], [-edge, 0.0, 1.0, edge, 3.0], 1.0, EPANECHNIKOV)
    assert found == pytest.approx(np.array([0, 1, 0.8, 0, 0]) * 0.75 / edge, abs=1e-15)


@given(numbers, st.sampled_from(KERNELS), st.booleans())
def test_the_area_below_is_1_and_the_moments_are_those_of_the_values(values, kernel, weighted):
    values = np.array(values)
    weights = np.arange(1.0, values.size + 1) if weighted else np.ones(values.size)
    bandwidth = density_curves.silverman_bandwidth(values, weights)
    assume(bandwidth > 0)
    # With REACH of the Gaussian more than far enough for both.
    low, high = values.min() - 8 * bandwidth, values.max() + 8 * bandwidth
    places = np.linspace(low, high, 40 + int((high - low) / bandwidth * 40))
    density = density_curves.density_curve(values, places, bandwidth, kernel, weights)
    assert density.min() >= 0
    assert density_curves.integral(places, density) == pytest.approx(1, abs=1e-3)
    mean = density_curves.integral(places, density * places)
    assert mean == pytest.approx(np.average(values, weights=weights), abs=2e-3 * (1 + abs(places).max()))
    variance = density_curves.integral(places, density * (places - mean) ** 2)
    expected = np.average((values - np.average(values, weights=weights)) ** 2, weights=weights) + bandwidth**2
    assert variance == pytest.approx(expected, rel=2e-2)


@pytest.mark.parametrize("kernel", KERNELS)
def test_within_reach_lies_all_that_matters(kernel):
    places = np.linspace(-REACH[kernel], REACH[kernel], 4001)
    density = density_curves.density_curve([0.0], places, 1.0, kernel)
    assert density_curves.integral(places, density) == pytest.approx(1, abs=7e-5)


def test_many_values_are_taken_in_parts():
    """More pairs than are computed at once: the same as value by value, and progress is told."""
    values = np.random.default_rng(1).normal(0, 1, 5000)
    places = np.linspace(-5, 5, 700)
    told = []
    found = density_curves.density_curve(values, places, 0.3, progress=told.append)
    expected = sum(np.exp(-0.5 * ((places - value) / 0.3) ** 2) for value in values)
    assert found == pytest.approx(expected / (5000 * 0.3 * math.sqrt(2 * math.pi)), rel=1e-9)
    assert len(told) > 2 and told == sorted(told) and told[-1] == 1


@given(numbers, st.randoms(use_true_random=False), st.sampled_from(KERNELS))
def test_order_unit_of_weights_and_repeated_values(values, random, kernel):
    places = np.linspace(-70, 70, 50)
    counts = [random.randint(1, 3) for _ in values]
    plain = density_curves.density_curve(np.repeat(values, counts)[::-1], places, 2.5, kernel)
    weighted = density_curves.density_curve(values, places, 2.5, kernel, 1e-7 * np.array(counts))
    assert weighted == pytest.approx(plain, abs=1e-12)


# ---------------------------------------------------------------------- peaks


def test_peaks():
    assert density_curves.peaks(np.array([0, 1, 3, 1, 0, 2, 0])) == [2, 5]
    assert density_curves.peaks(np.array([0, 2, 2, 2, 0])) == [2]
    assert density_curves.peaks(np.array([0, 1, 1, 2, 0])) == [3]
    assert density_curves.peaks(np.array([3.0, 2, 1, 2])) == [0, 3]
    assert density_curves.peaks(np.array([1.0, 1, 1])) == [1]
    assert density_curves.peaks(np.zeros(4)) == []
    assert density_curves.peaks(np.array([0, 1, 0, 1 + 1e-14, 0])) == [1, 3]
    noisy = np.array([0, 1, 2, 2 - 1e-13, 2, 1, 0])
    assert len(density_curves.peaks(noisy)) == 1


def test_two_groups_have_two_peaks():
    values = np.concatenate([np.linspace(-1, 1, 11), np.linspace(9, 11, 21)])
    places = np.linspace(-5, 15, 2001)
    tops = density_curves.peaks(density_curves.density_curve(values, places, 1.0))
    assert places[tops] == pytest.approx([10, 0], abs=0.02)


# ---------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("values", "bandwidth", "weights", "words"),
    [
        ([1, 2], 0.0, None, "above 0"),
        ([1, 2], -1.0, None, "above 0"),
        ([1, 2], math.nan, None, "above 0"),
        ([1, math.nan], 1.0, None, "finite"),
        ([1, math.inf], 1.0, None, "finite"),
        ([1, 2], 1.0, [1, -1], "negative"),
        ([1, 2], 1.0, [0, 0], "No value has a weight above 0"),
    ],
)
def test_what_is_refused(values, bandwidth, weights, words):
    with pytest.raises(InputError) as caught:
        density_curves.density_curve(values, [0.0], bandwidth, GAUSSIAN, weights)
    assert words in str(caught.value)


def test_an_unknown_kernel_is_an_error_of_the_caller():
    with pytest.raises(ValueError):
        density_curves.density_curve([1], [0.0], 1.0, "other")


# ---------------------------------------------------------------------- a lowest possible value


def test_reflection_by_hand():
    """One value 1 above the bound: f(x) = K(x - 1) + K(-x - 1) for x >= 0."""
    places = np.array([-0.5, 0.0, 1.0])
    found = density_curves.density_curve([1.0], places, 1.0, lowest=0.0)
    normal = [math.exp(-0.5 * u * u) / math.sqrt(2 * math.pi) for u in (0.0, 1.0, 2.0)]
    assert found == pytest.approx([0, 2 * normal[1], normal[0] + normal[2]])


@given(numbers, st.sampled_from(KERNELS), st.integers(0, 20))
def test_with_a_bound_all_lies_above_it_and_the_area_stays_1(values, kernel, below):
    lowest = min(values) - below / 8
    bandwidth = 3.0
    places = np.linspace(lowest, max(values) + 5 * bandwidth, 3000)
    density = density_curves.density_curve(values, places, bandwidth, kernel, lowest=lowest)
    assert density_curves.integral(places, density) == pytest.approx(1, abs=1e-3)
    assert not density_curves.density_curve(values, places - 1e6, bandwidth, kernel, lowest=lowest).any()


def test_values_below_the_lowest_possible_one_are_refused():
    with pytest.raises(InputError) as caught:
        density_curves.density_curve([-1.0, 2.0], [0.0], 1.0, lowest=0.0)
    assert "reach -1, below" in str(caught.value)
