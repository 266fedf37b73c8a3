"""Dasymetric allocation against exact fractions, its invariants, and what float32 costs."""

from fractions import Fraction

import numpy as np
import pytest
from esflow.esflow_plugin.core.allocation import Allocation, WeightSums
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

ZONES = 5


def allocate(totals, zones, weight, valid, area=1.0, cuts=()):
    """Both passes over blocks of rows; returns (amounts, allocation)."""
    edges = [0, *cuts, zones.shape[0]]
    blocks = [np.s_[top:bottom] for top, bottom in zip(edges, edges[1:])]
    area = np.broadcast_to(area, zones.shape)
    sums = WeightSums(len(totals))
    for rows in blocks:
        sums.add(zones[rows], weight[rows], valid[rows], area[rows])
    allocation = Allocation(totals, sums)
    parts = [allocation.amounts(zones[rows], weight[rows], valid[rows], area[rows]) for rows in blocks]
    return np.concatenate(parts), allocation


def zone_sums(amounts, zones, zone_count=ZONES):
    """Exactly rounded sums of the cells of each zone."""
    return [float(sum(map(Fraction, amounts[zones == zone].tolist()))) for zone in range(zone_count)]


def random_case(seed, shape=(19, 13)):
    """Zones (0 without weight, 4 without cells), weights with zeros, garbage in invalid cells, totals over decades."""
    rng = np.random.default_rng(seed)
    zones = rng.integers(-1, ZONES - 1, shape)
    valid = rng.random(shape) < 0.8
    weight = rng.uniform(0, 1, shape) * (rng.random(shape) < 0.7)
    weight[zones == 0] = 0
    weight = np.where(valid, weight, np.nan)
    totals = 10 ** rng.uniform(-3, 12, ZONES)
    return totals, zones, weight, valid


@given(st.integers(0, 10_000), st.lists(st.integers(0, 19), max_size=3).map(sorted))
def test_every_total_is_preserved_and_every_cell_gets_its_share(seed, cuts):
    totals, zones, weight, valid = random_case(seed)
    amounts, allocation = allocate(totals, zones, weight, valid, cuts=cuts)
    inside = np.where(valid, zones, -1)
    np.testing.assert_allclose(zone_sums(amounts, inside)[:4], totals[:4], rtol=1e-12)
    assert (amounts[inside < 0] == 0).all()
    assert (amounts >= 0).all()
    assert allocation.uniform_zones.tolist() == [0]
    assert allocation.lost_zones.tolist() == [4]
    assert allocation.lost_total == totals[4]
    for zone in (1, 2, 3):
        total_weight = sum(map(Fraction, weight[inside == zone].tolist()))
        for share, amount in zip(weight[inside == zone].tolist(), amounts[inside == zone]):
            assert amount == pytest.approx(float(Fraction(totals[zone]) * Fraction(share) / total_weight), rel=1e-12)
    uniform = amounts[inside == 0]
    np.testing.assert_allclose(uniform, totals[0] / uniform.size, rtol=1e-12)


@given(st.integers(0, 10_000), st.floats(1e-9, 1e9))
def test_the_scale_of_the_weights_does_not_matter(seed, scale):
    totals, zones, weight, valid = random_case(seed)
    amounts, _ = allocate(totals, zones, weight, valid)
    scaled, _ = allocate(totals, zones, weight * scale, valid)
    np.testing.assert_allclose(scaled, amounts, rtol=1e-12)
    exact, _ = allocate(totals, zones, weight * 1024, valid)
    np.testing.assert_array_equal(exact, amounts)


@given(st.integers(0, 10_000))
def test_the_order_of_the_cells_and_the_numbers_of_the_zones_do_not_matter(seed):
    totals, zones, weight, valid = random_case(seed)
    amounts, _ = allocate(totals, zones, weight, valid)
    rng = np.random.default_rng(seed)
    order = rng.permutation(zones.size)
    shuffled = [values.reshape(-1)[order] for values in (zones, weight, valid)]
    moved, _ = allocate(totals, *shuffled)
    np.testing.assert_allclose(moved, amounts.reshape(-1)[order], rtol=1e-12)
    renumber = rng.permutation(ZONES)
    renumbered_totals = np.empty(ZONES)
    renumbered_totals[renumber] = totals
    renamed, _ = allocate(renumbered_totals, np.where(zones < 0, -1, renumber[zones]), weight, valid)
    np.testing.assert_array_equal(renamed, amounts)


def test_a_uniform_zone_is_spread_by_area():
    zones = np.zeros((2, 2), int)
    area = np.array([[1.0], [3.0]])
    amounts, allocation = allocate([80.0], zones, np.zeros((2, 2)), np.ones((2, 2), bool), area)
    assert amounts.tolist() == [[10, 10], [30, 30]]
    assert allocation.uniform_zones.tolist() == [0]
    densities = allocation.densities(zones, np.zeros((2, 2)), np.ones((2, 2), bool), area)
    assert densities.tolist() == [[10, 10], [10, 10]]


def test_densities_are_amounts_per_area():
    zones = np.zeros((1, 2), int)
    weight = np.array([[1.0, 3.0]])
    valid = np.ones((1, 2), bool)
    sums = WeightSums(1)
    sums.add(zones, weight, valid, 4.0)
    assert Allocation([100.0], sums).densities(zones, weight, valid, 4.0).tolist() == [[6.25, 18.75]]


def test_a_total_of_zero_is_neither_uniform_nor_lost():
    zones = np.array([0, 0])
    amounts, allocation = allocate([0.0, 0.0], zones, np.zeros(2), np.ones(2, bool))
    assert amounts.tolist() == [0, 0]
    assert allocation.uniform_zones.size == allocation.lost_zones.size == allocation.lost_total == 0


def test_a_zone_whose_cells_are_all_invalid_is_lost():
    zones = np.array([0, 1, 1])
    amounts, allocation = allocate([5.0, 7.0], zones, np.ones(3), np.array([True, False, False]))
    assert amounts.tolist() == [5, 0, 0]
    assert allocation.lost_zones.tolist() == [1]
    assert allocation.lost_total == 7


@pytest.mark.parametrize("weight", [5e-324, 1e-300, 1e300])
def test_tiny_and_huge_weights_neither_overflow_nor_vanish(weight):
    amounts, _ = allocate([1e12], np.zeros(4, int), np.full(4, weight), np.ones(4, bool))
    np.testing.assert_allclose(amounts, 2.5e11, rtol=1e-12)


def test_changes_may_be_negative():
    amounts, _ = allocate([-10.0], np.zeros(4, int), np.array([1.0, 1, 2, 0]), np.ones(4, bool))
    assert amounts.tolist() == [-2.5, -2.5, -5, 0]


def test_merged_first_passes_equal_one():
    totals, zones, weight, valid = random_case(7)
    whole, _ = allocate(totals, zones, weight, valid)
    left, right = WeightSums(ZONES), WeightSums(ZONES)
    left.add(zones[:8], weight[:8], valid[:8])
    right.add(zones[8:], weight[8:], valid[8:])
    left.merge(right)
    np.testing.assert_allclose(Allocation(totals, left).amounts(zones, weight, valid), whole, rtol=1e-13)


@pytest.mark.parametrize("value", [-1e-9, np.nan, np.inf])
def test_weights_that_are_no_weights_are_refused_where_they_count(value):
    zones, valid = np.array([0, 0, -1]), np.array([True, True, True])
    with pytest.raises(InputError, match="^Night lights holds .* at least 0"):
        WeightSums(1).add(zones, np.array([1.0, value, 1.0]), valid, label="Night lights")
    WeightSums(1).add(zones, np.array([1.0, 1.0, value]), valid)
    WeightSums(1).add(zones, np.array([1.0, value, 1.0]), np.array([True, False, True]))


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_totals_that_are_no_numbers_are_refused_by_zone(value):
    with pytest.raises(InputError, match="^GDP is not a number for the zones Hubei, Hunan"):
        Allocation([1.0, value, value], WeightSums(3), "GDP", ["Jiangxi", "Hubei", "Hunan"])
    with pytest.raises(InputError, match="for the zones 0"):
        Allocation([value], WeightSums(1))
    with pytest.raises(ValueError, match="totals for 3 zones"):
        Allocation([1.0, 2.0], WeightSums(3))


def test_a_million_cells_preserve_a_total_to_a_billionth_in_float64_but_not_in_float32():
    rng = np.random.default_rng(2)
    cells = 1_000_000
    zones = np.arange(cells) % 4
    # Zone 3 has one heavy cell: there is nothing to average the rounding out.
    weight = np.where(zones == 3, np.arange(cells) == 3, rng.uniform(0, 1, cells))
    totals = np.array([5812.9e8, 3612.4e8, 1e-3, 863.1e8])
    amounts, _ = allocate(totals, zones.reshape(1000, 1000), weight.reshape(1000, 1000), np.ones((1000, 1000), bool))
    for values, limit in ((amounts, 1e-12), (amounts.astype(np.float32), 2.0**-24)):
        sums = np.bincount(zones, weights=values.reshape(-1).astype(np.float64))
        assert np.abs(sums / totals - 1).max() <= limit
    rounded = np.bincount(zones, weights=amounts.astype(np.float32).reshape(-1).astype(np.float64))
    assert np.abs(rounded / totals - 1)[3] > 1e-9
    assert np.abs(rounded / totals - 1)[:3].max() < 1e-9
