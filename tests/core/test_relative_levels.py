"""ESDR and z-score quadrants: known values, labels at the edges, and what must not change them."""

import math
import statistics

import numpy as np
import pytest
from esflow.esflow_plugin.core import relative_levels as levels
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(0, 1000).map(float)
pairs = st.lists(st.tuples(numbers, numbers), min_size=2, max_size=30).map(lambda rows: np.array(rows).T)


def test_esdr_of_known_pairs():
    """Smax = 8, Dmax = 7: the largest supply without demand gives 8 / 7.5 = 1.067, beyond 1 (methods 4)."""
    found = levels.esdr(np.array([8.0, 0.0, 3.0, 4.0]), np.array([0.0, 7.0, 3.0, 1.0]), 8.0, 7.0)
    assert found.tolist() == pytest.approx([16 / 15, -14 / 15, 0.0, 0.4], rel=1e-15)
    assert round(found[0], 3) == 1.067


@given(pairs)
def test_esdr_is_antisymmetric_bounded_by_two_and_has_no_unit(pair):
    supply, demand = pair
    highest = float(supply.max()), float(demand.max())
    found = levels.esdr(supply, demand, *highest)
    if sum(highest) == 0:
        assert (found == 0).all()
        return
    np.testing.assert_array_equal(found, -levels.esdr(demand, supply, *highest[::-1]))
    assert (np.abs(found) <= 2 + 1e-12).all()
    np.testing.assert_array_equal(np.sign(found), np.sign(supply - demand))
    scaled = levels.esdr(supply * 8, demand * 8, 8 * highest[0], 8 * highest[1])
    np.testing.assert_allclose(scaled, found, rtol=1e-14, atol=0)


def test_fixed_references_are_checked():
    for references, word in (((-1.0, 2.0), "SUPPLY_REFERENCE is -1"), ((1.0, math.nan), "DEMAND_REFERENCE is nan")):
        with pytest.raises(InputError, match=word):
            levels.check_references(*references)
    with pytest.raises(InputError, match="both 0"):
        levels.check_references(0.0, 0.0)
    levels.check_references(0.0, 3.0)


def test_levels_are_pooled_over_blocks_and_skip_what_is_no_data():
    gatherer = levels.LevelGatherer()
    gatherer.add(np.array([[1.0, 2.0], [99.0, 3.0]]), np.array([[True, True], [False, True]]))
    gatherer.add(np.array([np.nan, 7.0]), np.array([False, True]))
    gatherer.add(np.array([5.0]), np.array([False]))
    assert gatherer.level() == levels.Level(4, 1.0, 7.0, 13 / 4)
    assert levels.LevelGatherer().level().is_constant


def test_quadrants_carry_the_published_labels():
    """I H-H, II L-H, III L-L, IV H-L, the supply first; the means are 5 and 5."""
    supply, demand = np.array([9.0, 1.0, 2.0, 8.0]), np.array([9.0, 8.0, 1.0, 2.0])
    codes = levels.quadrants(supply, demand, levels.level_of(supply), levels.level_of(demand))
    assert codes.tolist() == [1, 2, 3, 4] and codes.dtype == np.uint8
    assert [levels.QUADRANT_LABELS[code] for code in codes] == ["H-H", "L-H", "L-L", "H-L"]


def test_the_mean_itself_is_low():
    values = np.array([1.0, 2.0, 3.0])
    assert levels.quadrants(values, values[::-1], *[levels.level_of(values)] * 2).tolist() == [2, 3, 4]


def test_a_mean_that_is_rounded_is_still_the_mean():
    """0.1 + 0.2 + 0.3 over 3 is a little more than 0.2, and 0.3 + 0.2 + 0.1 may be a little less."""
    for values in ([0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.3]):
        values = np.array(values)
        middle = values == np.median(values)
        assert levels.z_scores(values)[middle] == 0
        assert not levels.is_high(values, levels.level_of(values))[middle]


def test_one_value_everywhere_has_no_quadrant():
    flat, other = np.full(3, 0.1), np.array([1.0, 2.0, 3.0])
    assert levels.z_scores(flat).tolist() == [0, 0, 0]
    for supply, demand in ((flat, other), (other, flat)):
        codes = levels.quadrants(supply, demand, levels.level_of(supply), levels.level_of(demand))
        assert codes.tolist() == [0, 0, 0] and levels.QUADRANT_LABELS[0] == "undefined"


def test_z_scores_equal_the_standard_library_and_skip_gaps():
    values = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0]
    mean, spread = statistics.fmean(values), statistics.pstdev(values)
    found = levels.z_scores(np.array([*values, np.nan]))
    assert found[:-1].tolist() == pytest.approx([(value - mean) / spread for value in values], rel=1e-14)
    assert np.isnan(found[-1])


@given(pairs, st.sampled_from([0.25, 2.0, 1024.0]), st.integers(-500, 500))
def test_quadrants_do_not_depend_on_units_or_zero(pair, factor, shift):
    supply, demand = pair
    codes = levels.quadrants(supply, demand, levels.level_of(supply), levels.level_of(demand))
    moved = factor * supply + shift
    np.testing.assert_array_equal(
        levels.quadrants(moved, demand, levels.level_of(moved), levels.level_of(demand)), codes
    )
    swapped = levels.quadrants(demand, supply, levels.level_of(demand), levels.level_of(supply))
    assert [{2: 4, 4: 2}.get(code, code) for code in swapped.tolist()] == codes.tolist()


@given(pairs)
def test_quadrants_agree_with_exact_z_scores(pair):
    supply, demand = pair
    codes = levels.quadrants(supply, demand, levels.level_of(supply), levels.level_of(demand))
    for code, s, d in zip(codes.tolist(), supply, demand):
        if len(set(supply)) == 1 or len(set(demand)) == 1:
            assert code == 0
            continue
        # Whole numbers: n x > sum is exact.
        high = s * supply.size > supply.sum(), d * demand.size > demand.sum()
        assert code == {(True, True): 1, (False, True): 2, (False, False): 3, (True, False): 4}[high]


def test_comprehensive_ratio_is_the_mean_of_services():
    ratios = [np.array([1.0, -0.5]), np.array([0.4, 0.5]), np.array([-0.2, 0.6])]
    assert levels.comprehensive_ratio(ratios).tolist() == pytest.approx([0.4, 0.2])
    assert levels.comprehensive_ratio(ratios, [0.5, 0.5, 0.0]).tolist() == pytest.approx([0.7, 0.0])
