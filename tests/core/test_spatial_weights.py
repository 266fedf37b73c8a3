"""Sparse weights: rows, sums, lags, subsets and links against dense matrices."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import spatial_weights as sw
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st


def dense(weights):
    matrix = np.zeros((len(weights), len(weights)))
    matrix[weights.rows, weights.indices] = weights.data
    return matrix


@st.composite
def matrices(draw):
    """A square matrix of weights with many zeros and an empty diagonal."""
    size = draw(st.integers(1, 7))
    cells = draw(st.lists(st.sampled_from([0.0, 0.0, 0.5, 1.0, 3.0]), min_size=size * size, max_size=size * size))
    matrix = np.reshape(cells, (size, size))
    np.fill_diagonal(matrix, 0.0)
    return matrix


def sparse(matrix):
    rows, columns = np.nonzero(matrix)
    return sw.from_entries(len(matrix), rows, columns, matrix[rows, columns])


@given(matrices())
def test_everything_as_the_dense_matrix_has_it(matrix):
    weights = sparse(matrix)
    assert np.array_equal(dense(weights), matrix)
    values = np.arange(len(matrix)) ** 2.0
    assert weights.lag(values) == pytest.approx(matrix @ values)
    assert np.array_equal(weights.cardinalities, (matrix > 0).sum(axis=1))
    assert np.array_equal(weights.islands, ~matrix.any(axis=1))
    assert weights.row_sums(2) == pytest.approx((matrix**2).sum(axis=1))
    both = matrix + matrix.T
    expected = matrix.sum(), (both**2).sum() / 2, ((matrix.sum(axis=0) + matrix.sum(axis=1)) ** 2).sum()
    assert weights.sums() == pytest.approx(expected)


@given(matrices())
def test_standardised_rows_sum_to_one(matrix):
    sums = sparse(matrix).standardised().row_sums()
    assert sums == pytest.approx(np.where(matrix.any(axis=1), 1.0, 0.0))


@given(matrices(), st.integers(0, 127))
def test_a_subset_is_the_matrix_without_rows_and_columns(matrix, mask):
    kept = np.array([bool(mask >> number & 1) for number in range(len(matrix))])
    assert np.array_equal(dense(sparse(matrix).subset(kept)), matrix[kept][:, kept])


def test_pairs_are_neighbours_both_ways_once():
    weights = sw.from_pairs(4, np.array([0, 1, 1, 0]), np.array([1, 0, 2, 0]))
    assert dense(weights).tolist() == [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert weights.islands.tolist() == [False, False, False, True]


def test_links_are_added_both_ways_and_leave_others_alone():
    weights = sw.from_entries(4, [0, 1], [1, 0], [0.5, 2.0]).with_links([3, 1], [0, 0])
    assert dense(weights).tolist() == [[0, 0.5, 0, 1], [2, 0, 0, 0], [0, 0, 0, 0], [1, 0, 0, 0]]


@pytest.mark.parametrize("wrong", [-0.5, np.nan, np.inf])
def test_weights_must_be_finite_and_not_negative(wrong):
    with pytest.raises(InputError, match="finite and 0 or more"):
        sw.from_entries(2, [0, 1], [1, 0], [1.0, wrong])
