"""Kernels against their formulas, and sums over pairs against loops over all pairs."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import kernels
from esflow.esflow_plugin.core.flow.kernels import EXPONENTIAL, GAUSSIAN, INVERSE_SQUARE, GridSums, Kernel
from hypothesis import given
from hypothesis import strategies as st


def at(weights, down, right):
    """Weight of the receiver so many rows further down and columns further right."""
    return weights[weights.shape[0] // 2 + down, weights.shape[1] // 2 + right]


def test_gaussian_decay_is_that_of_the_two_step_floating_catchment_area():
    kernel = Kernel(GAUSSIAN, 100.0)
    edge = math.exp(-0.5)
    assert kernel.decay(20.0) == pytest.approx((math.exp(-0.5 * 0.04) - edge) / (1 - edge), rel=1e-15)
    assert kernel.decay(1e-9) == pytest.approx(1)
    assert kernel.decay(100.0) == pytest.approx(0, abs=1e-15)
    assert kernel.decay(100.1) == 0
    assert kernel.end == 100 and Kernel(GAUSSIAN, 100.0, radius=60.0).decay(61.0) == 0


def test_the_other_decays():
    kernel = Kernel(EXPONENTIAL, 10.0)
    np.testing.assert_allclose(kernel.decay([10.0, 20.0, 50.0]), np.exp([-1.0, -2.0, -5.0]))
    assert kernel.end == 50 and kernel.decay(50.1) == 0 and Kernel(EXPONENTIAL, 10.0, radius=20.0).decay(21.0) == 0
    kernel = Kernel(INVERSE_SQUARE, 30.0)
    assert kernel.decay(10.0) / kernel.decay(20.0) == 4 and kernel.decay(31.0) == 0


def test_weights_by_offset_on_cells_that_are_not_square():
    weights = Kernel(EXPONENTIAL, 100.0, radius=301.0).weights((50, 50), cell_width=100.0, cell_height=150.0)
    assert weights.shape == (5, 7)
    assert at(weights, 0, 0) == 0 and weights.max() == at(weights, 0, 1) == 1
    assert at(weights, 2, 0) == pytest.approx(math.exp(-2))
    assert at(weights, -1, 2) == pytest.approx(math.exp(1 - math.hypot(1.5, 2)))
    assert at(weights, 2, 1) == 0
    np.testing.assert_array_equal(weights, weights[::-1, ::-1])


def test_the_kernel_ends_at_the_far_side_of_a_small_grid():
    assert Kernel(GAUSSIAN, 1e6).weights((3, 5), 10.0, 10.0).shape == (5, 9)
    assert Kernel(GAUSSIAN, 1e6).weights((1, 1), 10.0, 10.0).sum() == 0


def test_wind_favours_its_direction_clockwise_from_north():
    for toward, down, right in ((0, -1, 0), (90, 0, 1), (180, 1, 0), (270, 0, -1)):
        weights = Kernel(EXPONENTIAL, 1000.0, toward=toward, strength=1.5).weights((9, 9), 10.0, 10.0)
        assert at(weights, down, right) == 1
        assert at(weights, down, right) / at(weights, -down, -right) == pytest.approx(math.exp(3))
        assert at(weights, right, down) == pytest.approx(at(weights, -right, -down)) == pytest.approx(math.exp(-1.5))
    weights = Kernel(EXPONENTIAL, 1e9, toward=30.0, strength=2.0).weights((9, 9), 10.0, 10.0)
    bearing = math.degrees(math.atan2(3, 2))
    share = math.exp(2 * math.cos(math.radians(bearing - 30))) / math.exp(2 * math.cos(math.radians(-30)))
    assert at(weights, -2, 3) / at(weights, -1, 0) == pytest.approx(share)


def test_no_strength_needs_no_direction():
    plain = Kernel(EXPONENTIAL, 25.0).weights((9, 9), 10.0, 10.0)
    np.testing.assert_array_equal(plain, Kernel(EXPONENTIAL, 25.0, toward=70.0).weights((9, 9), 10.0, 10.0))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"distance": 0.0}, "positive number of metres, not 0.0"),
        ({"distance": -5.0}, "not -5.0"),
        ({"distance": math.nan}, "not nan"),
        ({"distance": math.inf}, "not inf"),
        ({"distance": 5.0, "radius": 0.0}, "not 0.0"),
        ({"distance": 5.0, "toward": 1.0, "strength": -0.1}, "between 0 .* and 5.0, not -0.1"),
        ({"distance": 5.0, "toward": 1.0, "strength": 5.1}, "not 5.1"),
        ({"distance": 5.0, "toward": 1.0, "strength": math.nan}, "not nan"),
        ({"distance": 5.0, "strength": 1.0}, "direction that it favours in degrees, not None"),
        ({"distance": 5.0, "strength": 1.0, "toward": math.inf}, "in degrees, not inf"),
    ],
)
def test_impossible_kernels_are_refused(parameters, message):
    with pytest.raises(InputError, match=message):
        Kernel(GAUSSIAN, **parameters)


def test_a_kernel_that_does_not_reach_the_next_cell_is_refused():
    for form in (GAUSSIAN, EXPONENTIAL, INVERSE_SQUARE):
        with pytest.raises(InputError, match="ends before the neighbouring cell, 100.0 m away"):
            Kernel(form, 99.0, radius=99.0).weights((9, 9), 120.0, 100.0)
    with pytest.raises(InputError, match="100.0 m"):
        Kernel(GAUSSIAN, 100.0).weights((9, 9), 100.0, 100.0)
    with pytest.raises(ValueError, match="form"):
        Kernel("cubic", 1.0)


def test_quick_sizes_are_the_smallest():
    def is_quick(number):
        for factor in (2, 3, 5):
            while number % factor == 0:
                number //= factor
        return number == 1

    expected = [next(size for size in range(least, 2 * least + 1) if is_quick(size)) for least in range(1, 1500)]
    assert [kernels.quick_size(least) for least in range(1, 1500)] == expected


def sums_by_loops(weights, values):
    """(to receivers, to donors), one pair of cells after the other."""
    rows, columns = values.shape
    up, left = weights.shape[0] // 2, weights.shape[1] // 2
    received, attraction = np.zeros(values.shape), np.zeros(values.shape)
    for row in range(rows):
        for column in range(columns):
            for down in range(max(-up, -row), min(up, rows - 1 - row) + 1):
                for right in range(max(-left, -column), min(left, columns - 1 - column) + 1):
                    weight = weights[up + down, left + right]
                    received[row + down, column + right] += weight * values[row, column]
                    attraction[row, column] += weight * values[row + down, column + right]
    return received, attraction


@given(
    st.integers(0, 10**6),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.floats(11, 120),
    st.sampled_from([0.0, 2.0]),
)
def test_sums_equal_loops_over_the_pairs(seed, shape, distance, strength):
    rng = np.random.default_rng(seed)
    weights = Kernel(EXPONENTIAL, distance, toward=rng.uniform(0, 360), strength=strength).weights(shape, 10.0, 14.0)
    values = rng.random(shape)
    sums = GridSums(weights, shape)
    received, attraction = sums_by_loops(weights, values)
    np.testing.assert_allclose(sums.to_receivers(values), received, rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(sums.to_donors(values), attraction, rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(sums.to_receivers(values, harmless=0.0), received, rtol=1e-12, atol=1e-13)


def test_noise_is_never_a_sum():
    """Half of the grid lies beyond the reach of any value, however large the values are."""
    rng = np.random.default_rng(5)
    weights = Kernel(GAUSSIAN, 9.5).weights((60, 300), 1.0, 1.0)
    values = 10 ** rng.normal(0, 3, (60, 300))
    values[:, 150:] = 0
    sums = GridSums(weights, values.shape).to_receivers(values)
    assert (sums[:, :150] > 0).all() and not sums[:, 160:].any()


def test_small_values_are_heard_beside_large_ones_when_asked_for():
    weights = Kernel(GAUSSIAN, 9.5).weights((40, 400), 1.0, 1.0)
    values = np.zeros((40, 400))
    values[:, :100] = 1e9
    values[20, 300] = 1e-9
    sums = GridSums(weights, values.shape)
    assert not sums.to_receivers(values)[:, 250:].any()
    heard = sums.to_receivers(values, harmless=0.0)
    np.testing.assert_allclose(heard[11:30, 291:310], 1e-9 * weights, rtol=1e-9, atol=1e-22)
    assert not heard[:, 150:250].any()


@pytest.mark.parametrize("strength", [0.0, 2.0])
def test_sums_of_another_window_share_a_transform_only_when_padded_alike(strength):
    kernel = Kernel(EXPONENTIAL, 200.0, radius=350.0, toward=30.0, strength=strength)
    weights = kernel.weights((20, 30), 100.0, 100.0)
    first = GridSums(weights, (12, 16), padded=(16, 20))
    for padded in ((16, 20), (20, 24)):
        second = GridSums(weights, (9, 14), padded=padded, like=first)
        values = np.zeros((9, 14))
        values[4:6] = np.random.default_rng(1).random((2, 14))
        assert (second._transform is first._transform) == (padded == (16, 20))
        received, _ = sums_by_loops(weights, values)
        np.testing.assert_allclose(second.to_receivers(values), received, rtol=1e-12)
