"""Lorenz curve and Gini coefficient: values known in closed form, another formula as oracle, and the invariants."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import inequality
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

units = st.lists(
    st.tuples(st.integers(0, 500).map(float), st.integers(1, 500).map(float)), min_size=1, max_size=25
).filter(lambda rows: sum(row[0] for row in rows) > 0)


def gini(supply, people, **more):
    return inequality.lorenz_curve(supply, people, **more).gini


def test_closed_forms():
    """Equal shares 0; 1 .. 5 of equal weight 4/15 = 0.266667; one of n has all: 1 - 1/n (methods 4)."""
    assert gini([3, 3, 3], [1, 1, 1]) == pytest.approx(0, abs=1e-15)
    assert gini([2, 4, 10], [1, 2, 5]) == pytest.approx(0, abs=1e-15)
    assert round(gini([1, 2, 3, 4, 5], [1] * 5), 6) == 0.266667
    for count in (2, 5, 40):
        assert gini([0] * (count - 1) + [7], [1] * count) == pytest.approx(1 - 1 / count, rel=1e-14)
    assert gini([5], [2]) == 0


@given(units)
def test_it_is_half_the_relative_mean_difference(rows):
    """G = sum_ij w_i w_j |y_i - y_j| / (2 mean y), with y = S / D and w the shares of people (Sen 1973)."""
    supply, people = (np.array(column) for column in zip(*rows))
    ratio, weight = supply / people, people / people.sum()
    difference = (weight[:, None] * weight[None, :] * np.abs(ratio[:, None] - ratio[None, :])).sum()
    assert gini(supply, people) == pytest.approx(difference / (2 * (weight * ratio).sum()), abs=1e-12)


@given(units, st.randoms(use_true_random=False))
def test_order_unit_and_splitting_change_nothing(rows, random):
    supply, people = (np.array(column) for column in zip(*rows))
    expected = gini(supply, people)
    mixed = rows[:]
    random.shuffle(mixed)
    assert gini(*zip(*mixed)) == pytest.approx(expected, abs=1e-12)
    assert gini(supply * 1000, people / 7) == pytest.approx(expected, abs=1e-12)
    halves = np.repeat(supply / 2, 2), np.repeat(people / 2, 2)
    assert gini(*halves) == pytest.approx(expected, abs=1e-12)
    assert 0 <= expected < 1


@given(units)
def test_the_curve_rises_from_corner_to_corner_below_the_diagonal(rows):
    curve = inequality.lorenz_curve(*zip(*rows))
    assert (curve.people[0], curve.supply[0], curve.people[-1], curve.supply[-1]) == (0, 0, 1, 1)
    assert (np.diff(curve.people) > 0).all() and (np.diff(curve.supply) >= 0).all()
    assert (curve.supply <= curve.people + 1e-12).all()
    slopes = np.diff(curve.supply) / np.diff(curve.people)
    assert (np.diff(slopes) >= -1e-9 * slopes.max()).all()


def test_units_without_people():
    supply, people = np.array([4.0, 2.0, 6.0, 0.0]), np.array([2.0, 0.0, 2.0, 0.0])
    dropped = inequality.lorenz_curve(supply, people)
    assert dropped.gini == pytest.approx(gini([4, 6], [2, 2])) and (dropped.left_out, dropped.merged) == (2, 0)
    kept = inequality.lorenz_curve(supply, people, keep_without_people=True)
    # 12 in all: 4, 6 for the people, 2 for nobody; the curve goes through (0.5, 1/3) and (1, 10/12).
    assert (kept.left_out, kept.merged) == (0, 2)
    assert kept.supply.tolist() == pytest.approx([0, 1 / 3, 10 / 12, 1]) and kept.people.tolist() == [0, 0.5, 1, 1]
    assert kept.gini == pytest.approx(1 - 0.5 * (1 / 3) - 0.5 * (1 / 3 + 10 / 12))


def test_undefined_without_supply_or_people():
    for supply, people in (([0, 0], [1, 2]), ([1, 2], [0, 0]), ([], [])):
        curve = inequality.lorenz_curve(supply, people)
        assert not curve.is_defined and np.isnan(curve.gini) and inequality.band_of(curve.gini) is None


def test_negative_amounts_are_refused():
    for supply, people, word in (([1, -1], [1, 1], "SUPPLY_FIELD"), ([1, 1], [-1, 1], "DEMAND_FIELD")):
        with pytest.raises(InputError, match=f"{word} holds negative values"):
            inequality.lorenz_curve(supply, people)


def test_bands():
    values = (0.0, 0.1999, 0.2, 0.3, 0.39, 0.4, 0.5, 0.6, 0.9)
    assert [inequality.band_of(value) for value in values] == [0, 0, 1, 2, 2, 3, 3, 4, 4]
    assert len(inequality.BAND_NAMES) == len(inequality.BANDS) + 1
