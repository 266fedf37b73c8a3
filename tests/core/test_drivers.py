"""Covariance, Pearson and Spearman: against longer numbers in two passes, by hand, and by their invariants."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import drivers
from hypothesis import given
from hypothesis import strategies as st

seeds = st.integers(0, 2**32 - 1)


def moments_of(values, valid=None, block=7):
    moments = drivers.CoMoments(values.shape[0])
    for start in range(0, values.shape[1], block):
        part = slice(start, start + block)
        moments.add(values[:, part], None if valid is None else valid[:, part])
    return moments


def two_pass(values):
    """Covariance over N - 1 in extended precision, first the means and then the products."""
    exact = values.astype(np.longdouble)
    centred = exact - exact.mean(axis=1, keepdims=True)
    return np.array([[(a * b).sum() for b in centred] for a in centred]) / (values.shape[1] - 1)


def filled_two_pass(values, valid):
    """Every missing value replaced by its layer's mean, literally, then the covariance in two passes."""
    cells = valid.any(axis=0)
    filled = values.astype(np.longdouble)
    for row, known in zip(filled, valid):
        row[~known] = row[known].mean()
    return two_pass(filled[:, cells])


def test_worked_example_keeps_one_denominator():
    # methods.md 7: x = 1..4, y = 2, 1, 4, 3: r = 0.6; mixing N and N - 1 would give 0.8 and a diagonal of 1.3333.
    moments = moments_of(np.array([[1.0, 2, 3, 4], [2, 1, 4, 3]]), block=3)
    assert moments.covariance() == pytest.approx(np.array([[5 / 3, 1], [1, 5 / 3]]), rel=1e-15)
    correlation = drivers.correlation_matrix(moments.covariance(), moments.constant)
    assert correlation[0, 1] == pytest.approx(0.6, rel=1e-15)
    assert np.diag(correlation).tolist() == [1.0, 1.0]


@pytest.mark.parametrize("offset", [0.0, 1e6, 1e9])
def test_blocks_far_from_zero_equal_two_passes_in_longer_numbers(offset):
    random = np.random.default_rng(3)
    shared = random.normal(size=20_000)
    values = np.stack([shared + random.normal(size=shared.size) * scale for scale in (0.1, 1.0, 10.0)]) + offset
    values[1] *= -3.0
    expected = two_pass(values)
    assert np.abs(moments_of(values, block=1013).covariance() / expected - 1).max() < 1e-12


def test_rising_values_keep_their_digits_through_many_blocks():
    # Every block has other means: a merge with wrong weights would show.
    values = np.stack([np.arange(30_000.0) ** 2, np.arange(30_000.0)[::-1]])
    assert moments_of(values, block=11).covariance() == pytest.approx(two_pass(values).astype(float), rel=1e-12)


@given(seeds, st.integers(1, 60), st.integers(1, 25))
def test_block_length_does_not_matter(seed, cells, block):
    values = np.random.default_rng(seed).normal(5.0, 2.0, (3, cells + 1))
    whole = moments_of(values, block=values.shape[1]).covariance()
    assert np.allclose(moments_of(values, block=block).covariance(), whole, rtol=1e-11, atol=1e-13)


@given(seeds, st.integers(2, 5), st.integers(3, 40))
def test_matrix_is_symmetric_bounded_and_positive_semidefinite(seed, layers, cells):
    random = np.random.default_rng(seed)
    values = random.normal(size=(layers, cells)) @ np.diag(random.uniform(0.1, 9, cells))
    values[-1] = values[0] * 3 - 1
    moments = moments_of(values)
    correlation = drivers.correlation_matrix(moments.covariance(), moments.constant)
    assert np.array_equal(correlation, correlation.T)
    assert np.abs(correlation).max() <= 1.0
    assert np.all(np.diag(correlation) == 1.0)
    assert correlation[0, -1] == pytest.approx(1.0, abs=1e-12)
    assert np.linalg.eigvalsh(correlation).min() > -1e-10


@given(seeds, st.floats(0.01, 100), st.floats(-1000, 1000))
def test_correlation_ignores_units(seed, scale, offset):
    values = np.random.default_rng(seed).normal(size=(2, 30))
    other = np.stack([values[0] * scale + offset, values[1] * -scale])
    one, two = (
        drivers.correlation_matrix(moments.covariance(), moments.constant)
        for moments in (moments_of(values), moments_of(other))
    )
    assert two[0, 1] == pytest.approx(-one[0, 1], abs=1e-9)


@given(seeds, st.integers(4, 50), st.integers(1, 20))
def test_mean_fill_equals_filling_in_literally(seed, cells, block):
    random = np.random.default_rng(seed)
    values = random.normal(100.0, 3.0, (3, cells))
    valid = random.random((3, cells)) < 0.7
    valid[:, 0] = True
    moments = moments_of(np.where(valid, values, np.nan), valid, block)
    found = moments.mean_filled_covariance(int(valid.any(axis=0).sum()))
    assert np.allclose(found, filled_two_pass(values, valid).astype(float), rtol=1e-9, atol=1e-9)


def test_layers_without_a_common_cell_are_uncorrelated_when_filled():
    values = np.array([[1.0, 2, 0, 0], [0, 0, 5, 9]])
    moments = moments_of(values, np.array([[True, True, False, False], [False, False, True, True]]))
    assert moments.mean_filled_covariance(4) == pytest.approx(np.diag([0.5 / 3, 8 / 3]))
    assert moments.counts.tolist() == [[2, 0], [0, 2]]


@pytest.mark.parametrize("value", [0.0, 0.1, 1e9 / 3, -7.0])
def test_constant_layer_gives_not_a_number(value):
    values = np.stack([np.full(1000, value), np.arange(1000.0)])
    moments = moments_of(values, block=64)
    correlation = drivers.correlation_matrix(moments.covariance(), moments.constant)
    assert moments.constant.tolist() == [True, False]
    assert np.isnan(correlation[0]).all() and np.isnan(correlation[1, 0])
    assert correlation[1, 1] == 1.0


def test_a_single_cell_has_no_covariance():
    assert np.isnan(moments_of(np.array([[1.0], [2.0]])).covariance()).all()


@pytest.mark.parametrize(
    ("values", "ranks"),
    [([3, 1, 2], [3, 1, 2]), ([5, 5, 1, 5], [3, 3, 1, 3]), ([2, 2], [1.5, 1.5]), ([7], [1]), ([], [])],
)
def test_average_ranks(values, ranks):
    assert drivers.average_ranks(np.array(values, dtype=float)).tolist() == ranks


@given(st.lists(st.integers(-4, 4), min_size=1, max_size=30))
def test_ranks_count_the_smaller_and_half_of_the_equal(values):
    expected = [sum(v < u for v in values) + (values.count(u) + 1) / 2 for u in values]
    assert drivers.average_ranks(np.array(values, dtype=float)).tolist() == expected


def test_spearman_of_ties_by_hand():
    # Ranks 1.5 1.5 3 4 and 1 2 3 4: covariance 4.5, variances 4.5 and 5 (before division by N - 1).
    moments = drivers.rank_moments(np.array([[0.0, 0, 1, 9], [2, 4, 8, 16]]))
    correlation = drivers.correlation_matrix(moments.covariance(), moments.constant)
    assert correlation[0, 1] == pytest.approx(4.5 / np.sqrt(4.5 * 5.0), rel=1e-14)


@given(seeds)
def test_spearman_ignores_any_rising_transformation(seed):
    values = np.random.default_rng(seed).normal(size=(2, 25))
    plain = drivers.rank_moments(values.copy()).covariance()
    assert np.array_equal(drivers.rank_moments(np.stack([np.exp(values[0]), values[1] ** 3])).covariance(), plain)


def test_rank_moments_report_progress():
    told = []
    drivers.rank_moments(np.random.default_rng(0).normal(size=(4, 10)), told.append)
    assert told == [0.25, 0.5, 0.75, 1.0]


def test_few_distinct_values_are_noticed():
    few, many = drivers.DistinctValues(), drivers.DistinctValues()
    for start in range(0, 60, 10):
        few.add(np.arange(start, start + 10) % 6)
        many.add(np.arange(start, start + 10))
    assert (few.count, few.are_many) == (6, False)
    assert many.are_many
