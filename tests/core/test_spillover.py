"""Compensation rates by hand, and classes before and after a flow."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import mismatch, spillover
from hypothesis import given
from hypothesis import strategies as st

DEFICIT = np.array([0.0, 2, 3, 0, 5, 6, 2])  # fixture F2 of the method notes
RECEIVED = np.array([0.0, 0, 3, 0, 4, 0, 0])


def rates(deficit, received, local=0.0, demand=None, **options):
    sums = spillover.relief_sums(deficit, received, **options)
    demand = deficit if demand is None else demand
    sums.update(deficit=deficit.sum(), received=received.sum(), demand=np.sum(demand), local=np.sum(local))
    return spillover.compensation_rates(sums)


def test_fixture_f2():
    found = rates(
        DEFICIT,
        RECEIVED,
        local=np.array([4.0, 6, 2, 3, 1, 3, 0]),
        demand=np.array([4.0, 8, 5, 3, 6, 9, 2]),
        area=np.array([1.0, 1, 10, 1, 1, 2, 5]),
    )
    assert found.cr_volume == pytest.approx(7 / 18)
    assert found.cr_count == pytest.approx(1 / 5)  # of five deficit units only the third is relieved to 95 %
    assert found.cr_mean == pytest.approx((0 + 1 + 4 / 5 + 0 + 0) / 5)
    assert found.cr_area == pytest.approx(10 / 19)
    assert found.sr_dyn == pytest.approx((19 + 7) / 37)
    assert found.no_deficit is False


def test_tolerance_decides_what_counts_as_relieved():
    deficit, received = np.array([100.0, 100, 100]), np.array([95.0, 94.9, 80])
    assert rates(deficit, received).cr_count == pytest.approx(1 / 3)
    assert rates(deficit, received, tolerance=0.2).cr_count == 1
    assert rates(deficit, received, tolerance=0.0).cr_count == 0


def test_area_of_one_value_counts_units():
    found = rates(DEFICIT, RECEIVED, area=900.0)
    assert found.cr_area == found.cr_count == rates(DEFICIT, RECEIVED).cr_area


def test_without_deficit_the_rates_are_undefined():
    found = rates(np.zeros(3), np.zeros(3), local=np.ones(3), demand=np.ones(3))
    assert found.no_deficit is True
    assert all(math.isnan(rate) for rate in found[:4])
    assert found.sr_dyn == 1


def test_without_demand_nothing_is_defined():
    found = rates(np.zeros(3), np.zeros(3))
    assert found.no_deficit is True
    assert all(math.isnan(rate) for rate in found[:5])


def test_deficit_without_relief_is_zero_and_not_undefined():
    assert rates(DEFICIT, np.zeros(7)) == (0, 0, 0, 0, 0, False)


amounts = st.lists(st.tuples(st.floats(0, 1e6), st.floats(0, 1), st.floats(0.1, 9)), min_size=1, max_size=20)


@given(amounts, st.floats(1e-3, 1e3))
def test_rates_lie_in_0_to_1_and_have_no_unit(units, factor):
    deficit, relief, area = (np.array(values) for values in zip(*units))
    deficit[deficit < 1e-9] = 0
    found = rates(deficit, deficit * relief, area=area)
    assert all(math.isnan(rate) or 0 <= rate <= 1 + 1e-12 for rate in found[:5])
    scaled = rates(factor * deficit, factor * (deficit * relief), area=area)
    np.testing.assert_allclose(
        (scaled.cr_volume, scaled.cr_mean), (found.cr_volume, found.cr_mean), rtol=1e-9, equal_nan=True
    )


@given(amounts, st.integers(0, 20))
def test_sums_add_up_over_blocks(units, cut):
    deficit, relief, area = (np.array(values) for values in zip(*units))
    deficit[deficit < 1e-9] = 0
    whole = spillover.relief_sums(deficit, deficit * relief, area)
    parts = [
        spillover.relief_sums(deficit[rows], (deficit * relief)[rows], area[rows])
        for rows in (slice(cut), slice(cut, None))
    ]
    for name, value in whole.items():
        assert parts[0][name] + parts[1][name] == pytest.approx(value)


SUPPLY = np.array([10.0, 100, 0, 50, 100, 0])
DEMAND = np.array([20.0, 96, 0, 100, 50, 9])
RECEIVED_AFTER = np.array([10.0, 0, 0, 47, 0, 3])
SENT_AFTER = np.array([0.0, 4, 0, 0, 46, 0])


def test_classes_before_and_after():
    before = mismatch.matching_type(SUPPLY, DEMAND)
    after = spillover.class_after(SUPPLY, DEMAND, SUPPLY - DEMAND + RECEIVED_AFTER - SENT_AFTER)
    low, even, high = mismatch.DEFICIT, mismatch.BALANCED, mismatch.SURPLUS
    assert before.tolist() == [low, even, even, low, high, low]
    assert after.tolist() == [even, even, even, even, even, low]
    table = spillover.class_transition(before, after)
    assert table.counts.tolist() == [[1, 2, 0], [0, 2, 0], [0, 1, 0]]
    assert table.before.tolist() == [3, 2, 1] and table.after.tolist() == [1, 5, 0]
    assert table.total == 6


def test_transition_by_area():
    before, after = np.array([[1, 2], [3, 3]], np.uint8), np.array([[2, 2], [2, 3]], np.uint8)
    by_unit = spillover.class_transition(before, after, np.array([[5.0, 7], [2, 1]]))
    assert by_unit.counts.tolist() == [[0, 5, 0], [0, 7, 0], [0, 2, 1]]
    assert spillover.class_transition(before, after, 2.0).total == 8


@given(st.integers(0, 10**6), st.integers(0, 30))
def test_tables_of_blocks_add_up_and_nobody_crosses(seed, cut):
    rng = np.random.default_rng(seed)
    supply, demand = rng.gamma(0.5, 10, 30), rng.gamma(0.5, 10, 30)
    deficit, surplus = np.maximum(demand - supply, 0), np.maximum(supply - demand, 0)
    after_flow = supply - demand + deficit * rng.random(30) - surplus * rng.random(30)
    before, after = mismatch.matching_type(supply, demand), spillover.class_after(supply, demand, after_flow)
    whole = spillover.class_transition(before, after)
    first, second = (spillover.class_transition(before[rows], after[rows]) for rows in (slice(cut), slice(cut, None)))
    np.testing.assert_array_equal((first + second).counts, whole.counts)
    np.testing.assert_array_equal(whole.before, [(before == code).sum() for code in spillover.CLASSES])
    np.testing.assert_array_equal(whole.after, [(after == code).sum() for code in spillover.CLASSES])
    assert whole.counts[0, 2] == whole.counts[2, 0] == 0
    assert whole.counts[1, [0, 2]].sum() == 0
    np.testing.assert_array_equal(spillover.class_after(supply, demand, supply - demand), before)
