"""Balance, ratios and matching type: their definitions at the edges, and the identities that tie them together."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import mismatch
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

amount = st.one_of(st.just(0.0), st.floats(1e-6, 1e12))
pairs = st.lists(st.tuples(amount, amount), min_size=1, max_size=20).map(lambda rows: np.array(rows).T)


@given(pairs)
def test_surplus_less_deficit_is_the_balance_and_never_both(pair):
    supply, demand = pair
    surplus, deficit = mismatch.surplus(supply, demand), mismatch.deficit(supply, demand)
    np.testing.assert_array_equal(surplus - deficit, supply - demand)
    np.testing.assert_array_equal(mismatch.balance(supply, demand), supply - demand)
    assert (surplus * deficit == 0).all()
    assert (surplus >= 0).all() and (deficit >= 0).all()


@given(pairs)
def test_local_use_completes_supply_and_demand(pair):
    supply, demand = pair
    local = mismatch.local_use(supply, demand)
    np.testing.assert_allclose(local + mismatch.surplus(supply, demand), supply, rtol=1e-15)
    np.testing.assert_allclose(local + mismatch.deficit(supply, demand), demand, rtol=1e-15)


@given(pairs)
def test_normalised_difference_is_bounded_and_antisymmetric(pair):
    supply, demand = pair
    values, undefined = mismatch.normalized_difference(supply, demand)
    swapped, undefined_swapped = mismatch.normalized_difference(demand, supply)
    np.testing.assert_array_equal(values, -swapped)
    np.testing.assert_array_equal(undefined, undefined_swapped)
    np.testing.assert_array_equal(undefined, (supply == 0) & (demand == 0))
    assert (np.abs(values) <= 1).all()
    assert (values[undefined] == 0).all()
    np.testing.assert_array_equal(np.sign(values), np.sign(supply - demand))


def test_normalised_difference_of_known_pairs():
    values, undefined = mismatch.normalized_difference([3, 1, 0, 5, 0], [1, 3, 5, 0, 0])
    assert values.tolist() == [0.5, -0.5, -1, 1, 0]
    assert undefined.tolist() == [False, False, False, False, True]


@given(pairs)
def test_log_ratio_flips_its_sign_when_swapped(pair):
    supply, demand = pair
    ratio = mismatch.log_ratio(supply, demand)
    np.testing.assert_array_equal(ratio, -mismatch.log_ratio(demand, supply))
    assert (ratio[(supply == demand) & (supply > 0)] == 0).all()
    for s, d, value in zip(supply, demand, ratio):
        if s > 0 and d > 0:
            assert value == pytest.approx(math.log10(s / d), abs=1e-13)


def test_log_ratio_and_ratio_over_zero():
    supply, demand = np.array([0.0, 2.0, 0.0, 1e300]), np.array([0.0, 0.0, 2.0, 1e-300])
    log = mismatch.log_ratio(supply, demand)
    assert np.isnan(log[0])
    assert log[1:].tolist() == [np.inf, -np.inf, 600]
    clipped = mismatch.clip_log_ratio(log)
    assert np.isnan(clipped[0])
    assert clipped[1:].tolist() == [5, -5, 5]
    assert mismatch.clip_log_ratio(log, 2)[1] == 2
    ratio = mismatch.supply_demand_ratio(supply, demand)
    assert np.isnan(ratio[0]) and ratio[1] == np.inf and ratio[2] == 0


@pytest.mark.parametrize(
    "supply, demand, tolerance, expected",
    [
        (0, 0, 0.05, mismatch.BALANCED),
        (100, 95, 0.05, mismatch.BALANCED),
        (100, 94.9, 0.05, mismatch.SURPLUS),
        (95, 100, 0.05, mismatch.BALANCED),
        (94.9, 100, 0.05, mismatch.DEFICIT),
        (100, 100, 0, mismatch.BALANCED),
        (100.000001, 100, 0, mismatch.SURPLUS),
        (99.999999, 100, 0, mismatch.DEFICIT),
        (0, 1e-9, 0.5, mismatch.DEFICIT),
        (1e-9, 0, 0.5, mismatch.SURPLUS),
    ],
)
def test_matching_type(supply, demand, tolerance, expected):
    types = mismatch.matching_type(np.array([supply]), np.array([demand]), tolerance)
    assert types.dtype == np.uint8
    assert types.tolist() == [expected]


@given(pairs, st.floats(0, 0.99), st.floats(0.01, 100))
def test_matching_type_mirrors_when_swapped(pair, tolerance, scale):
    supply, demand = pair
    types = mismatch.matching_type(supply, demand, tolerance)
    np.testing.assert_array_equal(4 - types, mismatch.matching_type(demand, supply, tolerance))
    strict = mismatch.matching_type(supply, demand, 0)
    np.testing.assert_array_equal(np.sign(supply - demand), strict.astype(int) - 2)
    assert ((types == strict) | (types == mismatch.BALANCED)).all()


def test_codes_of_the_matching_types_are_fixed():
    assert (mismatch.DEFICIT, mismatch.BALANCED, mismatch.SURPLUS) == (1, 2, 3)


@pytest.mark.parametrize("tolerance", [-0.01, 1, 5, math.nan])
def test_tolerances_outside_their_range_are_refused(tolerance):
    with pytest.raises(InputError, match="TOLERANCE is"):
        mismatch.matching_type(1.0, 1.0, tolerance)


def test_garbage_in_masked_cells_raises_no_floating_point_error():
    supply, demand = np.meshgrid([np.nan, np.inf, -np.inf, -3.4e38, -1.0, 0.0, 1e308], [np.inf, -1e308, 0.0, np.nan])
    with np.errstate(all="raise"):
        for function in (
            mismatch.balance,
            mismatch.surplus,
            mismatch.deficit,
            mismatch.local_use,
            mismatch.normalized_difference,
            mismatch.supply_demand_ratio,
            mismatch.log_ratio,
            mismatch.matching_type,
        ):
            function(supply, demand)
