"""Permutations: counts of the fast kernels against the plain recipe, unit by unit."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import permutation
from esflow.esflow_plugin.core import spatial_weights as sw
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st


def plain_counts(matrix, values, others):
    """The recipe of esda, unit by unit: choices among the others, the first as many as there are neighbours."""
    above, below = [], []
    for i, row in enumerate(matrix):
        neighbours = np.flatnonzero(row)
        rest = np.delete(values, i)
        tie = 1e-12 * row.sum() * np.abs(values).max()
        simulated = rest[others[:, : neighbours.size]] @ row[neighbours]
        observed = row @ values
        above.append(int((simulated >= observed - tie).sum()))
        below.append(int((simulated <= observed + tie).sum()))
    return above, below


def random_matrix(random, size, share, uniform):
    matrix = (random.random((size, size)) < share) * (1.0 if uniform else random.random((size, size)))
    np.fill_diagonal(matrix, 0.0)
    return matrix


def sparse(matrix):
    rows, columns = np.nonzero(matrix)
    return sw.from_entries(len(matrix), rows, columns, matrix[rows, columns])


@given(st.integers(3, 60), st.floats(0.02, 1.0), st.booleans(), st.booleans(), st.integers(0, 10**6))
def test_counts_of_the_plain_recipe(size, share, uniform, ties, seed):
    random = np.random.default_rng(seed)
    matrix = random_matrix(random, size, share, uniform)
    values = random.integers(0, 4, size).astype(float) if ties else random.normal(size=size)
    others = permutation.draw_others(size, max(int((matrix > 0).sum(axis=1).max()), 1), 29, seed)
    above, below = permutation.conditional_counts(sparse(matrix), values, others)
    expected = plain_counts(matrix, values, others)
    assert (above.tolist(), below.tolist()) == expected


@pytest.mark.parametrize("numbers_at_once", [1, 300, 20_000])
def test_blocks_do_not_matter(monkeypatch, numbers_at_once):
    random = np.random.default_rng(5)
    matrix = random_matrix(random, 200, 0.03, False)
    matrix[17, :150] = 0.5  # one unit with many more neighbours than the others
    matrix[17, 17] = 0.0
    values = random.gamma(0.3, 10.0, 200)
    others = permutation.draw_others(200, 150, 99, 1)
    monkeypatch.setattr(permutation, "_NUMBERS_AT_ONCE", numbers_at_once)
    above, below = permutation.conditional_counts(sparse(matrix), values, others)
    assert (above.tolist(), below.tolist()) == plain_counts(matrix, values, others)


def test_choices_are_others_without_repeats_and_evenly_often():
    others = permutation.draw_others(20, 19, 500, 3)
    assert (np.sort(others, axis=1) == np.arange(19)).all()
    few = permutation.draw_others(20, 4, 5000, 3)
    counts = np.bincount(few.reshape(-1), minlength=19)
    # 20,000 choices among 19: each 1053 times, give or take 5 standard deviations of about 32.
    assert counts.size == 19 and abs(counts - 20_000 / 19).max() < 160


def test_choices_of_a_seed_are_the_same_everywhere():
    """Recorded under NumPy 1.24; NumPy 2 must draw the same."""
    assert permutation.draw_others(1000, 3, 2, 7).tolist() == RECORDED_OTHERS
    order = np.random.default_rng(7).permutation(np.arange(8.0))
    assert order.tolist() == RECORDED_ORDER


RECORDED_OTHERS = [[942, 623, 683], [831, 224, 773]]
RECORDED_ORDER = [0.0, 6.0, 7.0, 2.0, 4.0, 5.0, 1.0, 3.0]


def test_more_choices_than_fit_into_memory_are_refused():
    with pytest.raises(InputError, match="99,999 permutations with up to 1,000 .* at most 20,000"):
        permutation.draw_others(5000, 1000, 99_999, 1)


def test_pseudo_p():
    above, below = np.array([0, 3, 96, 60, 99]), np.array([99, 96, 3, 45, 99])
    assert permutation.pseudo_p(above, below, 99).tolist() == [0.01, 0.04, 0.04, 0.46, 1.0]
    assert permutation.pseudo_p(above, below, 99, two_sided=True).tolist() == [0.02, 0.08, 0.08, 0.92, 1.0]


@pytest.mark.parametrize("long_column", [1, 20, 10**9])
def test_sums_of_pairs(monkeypatch, long_column):
    monkeypatch.setattr(permutation, "_LONG_COLUMN", long_column)
    random = np.random.default_rng(4)
    matrix = random_matrix(random, 50, 0.1, False)
    matrix[3, 4:] = 1.0
    weights = sparse(matrix)
    pairs = permutation.PairSum(weights)
    # Units are numbered anew, so what can be compared is the heap of all pairs' weights.
    units = np.eye(50)
    found = [pairs.of(units[a] + units[b]) for a in range(50) for b in range(a)]
    assert np.sort(found) == pytest.approx(np.sort((matrix + matrix.T)[np.tril_indices(50, -1)]))


def test_permuted_sums_have_the_mean_of_chance():
    """E of sum_ij w_ij z_i z_j over all orders: S0 times the mean product of two different values."""
    random = np.random.default_rng(6)
    matrix = random_matrix(random, 30, 0.2, False)
    values = random.gamma(1.0, 1.0, 30)
    sums = permutation.permuted_sums(sparse(matrix), values, 4000, 1)
    product = (values.sum() ** 2 - (values**2).sum()) / (30 * 29)
    assert sums.mean() == pytest.approx(matrix.sum() * product, abs=4 * sums.std() / 4000**0.5)


def test_progress_runs_to_the_end_and_may_stop_it():
    random = np.random.default_rng(8)
    weights = sparse(random_matrix(random, 80, 0.1, True))
    values = random.normal(size=80)
    others = permutation.draw_others(80, 40, 9, 1)
    seen = []
    permutation.conditional_counts(weights, values, others, seen.append)
    assert seen == sorted(seen) and seen[-1] == 1.0

    def stop(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        permutation.conditional_counts(weights, values, others, stop)
    with pytest.raises(KeyboardInterrupt):
        permutation.permuted_sums(weights, values, 9, 1, stop)
