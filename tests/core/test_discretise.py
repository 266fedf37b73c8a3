"""Classes of continuous values: by hand, and natural breaks against every possible division."""

import itertools

import numpy as np
import pytest
from esflow.esflow_plugin.core import discretise as d
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st


def classes(values, method, count):
    return d.discretise(np.array(values, dtype=float), method, count, "height")


@pytest.mark.parametrize(
    ("method", "values", "count", "breaks"),
    [
        ("quantile", range(1, 11), 5, [2, 4, 6, 8]),
        ("quantile", [1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 5, [1, 3]),
        ("equal", range(0, 11), 5, [2, 4, 6, 8]),
        ("equal", [0, 1, 1, 2, 9, 10], 2, [5]),
        ("geometric", [1, 2, 3, 5, 9, 12, 70, 90, 500, 1000], 3, [10, 100]),
        ("natural", [1, 2, 3, 10, 11, 12], 2, [3]),
        ("natural", [4, 5, 9, 10], 2, [5]),
        ("natural", [1, 1, 50, 50, 51, 900, 900, 901], 3, [1, 51]),
    ],
)
def test_breaks_by_hand(method, values, count, breaks):
    found = classes(list(values), method, count)
    assert found.breaks == pytest.approx(breaks)
    bounds = np.array([-np.inf, *breaks, np.inf])
    for value, code in zip(values, found.codes):
        assert bounds[code] < value <= bounds[code + 1] * (1 + 1e-12)


def squares(parts):
    return sum(((np.array(part) - np.mean(part)) ** 2).sum() for part in parts)


@given(st.lists(st.integers(-20, 20), min_size=2, max_size=12), st.integers(2, 5))
def test_natural_breaks_are_the_best_of_all_divisions(values, count):
    values = sorted(values)
    unique = sorted(set(values))
    count = min(count, len(unique))
    if count < 2:
        return
    breaks = d.natural_breaks(np.array(values, dtype=float), count)
    codes = np.searchsorted(breaks, values, side="left")
    found = squares([[v for v, k in zip(values, codes) if k == code] for code in range(count)])
    best = min(
        squares([[v for v in values if low < v <= high] for low, high in zip((-99, *cut), (*cut, 99))])
        for cut in itertools.combinations(unique[:-1], count - 1)
    )
    assert len(breaks) == count - 1
    assert found == pytest.approx(best, abs=1e-9)


def test_natural_breaks_of_many_values_equal_the_plain_recurrence():
    values = np.sort(np.concatenate([np.random.default_rng(4).normal(mean, 1, 60) for mean in (0, 4, 15)]))
    n, count = values.size, 4
    table = [[squares([values[: end + 1]]) for end in range(n)]]
    for classes_so_far in range(1, count):
        table.append(
            [
                min(
                    (table[-1][start - 1] + squares([values[start : end + 1]]) for start in range(1, end + 1)),
                    default=np.inf,
                )
                if end >= classes_so_far
                else np.inf
                for end in range(n)
            ]
        )
    codes = np.searchsorted(d.natural_breaks(values, count), values, side="left")
    assert squares([values[codes == code] for code in range(count)]) == pytest.approx(table[-1][-1], rel=1e-9)


@pytest.mark.parametrize("method", d.METHODS)
@given(st.integers(0, 2**32 - 1), st.integers(2, 40), st.integers(2, 8))
def test_every_class_has_two_values_and_order_is_kept(method, seed, size, count):
    values = np.round(np.random.default_rng(seed).lognormal(0, 1, size), 1) + 0.1
    found = classes(values, method, count)
    sizes = np.bincount(found.codes, minlength=found.count)
    assert found.count <= count and sizes.size == found.count
    assert sizes.min() >= 2 or found.count == 1
    order = np.argsort(values, kind="stable")
    assert np.all(np.diff(found.codes[order]) >= 0)
    assert all(len(set(found.codes[values == value])) == 1 for value in values)


def test_single_value_joins_the_smaller_neighbour():
    found = classes([0, 0, 0, 1.5, 5, 9, 10], "equal", 10)
    assert found.merged == 2
    assert found.codes.tolist() == [0, 0, 0, 1, 1, 2, 2]


def test_empty_classes_vanish_without_being_called_merged():
    found = classes([0, 0, 1, 99, 100], "equal", 10)
    assert (found.count, found.merged) == (2, 0)
    assert found.codes.tolist() == [0, 0, 0, 1, 1]


@pytest.mark.parametrize("method", d.METHODS)
def test_constant_values_are_one_class(method):
    found = classes([3.0] * 6, method, 5)
    assert found.count == 1 and found.codes.tolist() == [0] * 6


def test_labels_tell_the_bounds():
    assert classes(range(0, 11), "equal", 2).labels(0, 10) == ["[0, 5]", "(5, 10]"]


@pytest.mark.parametrize("lowest", [0.0, -3.5])
def test_geometric_needs_values_above_zero(lowest):
    with pytest.raises(InputError, match=r"“height”.*lowest: .*METHOD"):
        classes([lowest, 1, 2, 3], "geometric", 3)
