"""Zonal sums against loops over cells, whatever the blocks."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.zonal import ZonalSums
from hypothesis import given
from hypothesis import strategies as st


def by_loops(zones, valid, supply, demand, area, zone_count):
    """Per zone: count, area, sums, and cell ratios, cell by cell with exact summation."""
    found = [{"area": [], "supply": [], "demand": [], "ratio": []} for _ in range(zone_count)]
    for cell in np.ndindex(zones.shape):
        if valid[cell] and zones[cell] >= 0:
            entry = found[zones[cell]]
            entry["area"].append(area[cell])
            entry["supply"].append(supply[cell])
            entry["demand"].append(demand[cell])
            if demand[cell] != 0:
                entry["ratio"].append(supply[cell] / demand[cell])
    return found


def random_case(seed, shape=(23, 17), zone_count=6):
    """Arrays with garbage in invalid cells and the zone 2 without cells."""
    rng = np.random.default_rng(seed)
    zones = rng.integers(-1, zone_count, shape).astype(np.int32)
    zones[zones == 2] = -1
    valid = rng.random(shape) < 0.8
    supply = np.where(valid, rng.uniform(0, 100, shape), np.nan)
    demand = np.where(valid, rng.integers(0, 4, shape), -3.4e38)
    area = np.broadcast_to(rng.uniform(1, 2, (shape[0], 1)), shape)
    return zones, valid, supply, demand, area, zone_count


def accumulate(zones, valid, supply, demand, area, zone_count, cuts=()):
    """The accumulator after blocks of rows that end at `cuts`."""
    sums = ZonalSums(zone_count, ("supply", "demand"))
    edges = [0, *cuts, zones.shape[0]]
    for top, bottom in zip(edges, edges[1:]):
        rows = np.s_[top:bottom]
        sums.add(zones[rows], valid[rows], {"supply": supply[rows], "demand": demand[rows]}, area[rows])
        sums.add_cell_ratio("ratio", zones[rows], valid[rows], supply[rows], demand[rows])
    return sums


@given(st.integers(0, 10_000), st.lists(st.integers(0, 23), max_size=4).map(sorted))
def test_equals_a_loop_over_cells_for_any_blocks(seed, cuts):
    case = random_case(seed)
    sums = accumulate(*case, cuts)
    for zone, entry in enumerate(by_loops(*case)):
        assert sums.cell_count[zone] == len(entry["area"])
        for name, values in (("supply", sums.sums["supply"]), ("demand", sums.sums["demand"]), ("area", sums.area)):
            assert values[zone] == pytest.approx(math.fsum(entry[name]), rel=1e-12)
        assert sums.ratio_counts["ratio"][zone] == len(entry["ratio"])
        if entry["ratio"]:
            mean = math.fsum(entry["ratio"]) / len(entry["ratio"])
            assert sums.mean_of_cell_ratios("ratio")[zone] == pytest.approx(mean, rel=1e-12)


def test_a_zone_without_cells_has_sums_of_zero_and_no_means():
    sums = accumulate(*random_case(1))
    assert (sums.cell_count[2], sums.area[2], sums.sums["supply"][2]) == (0, 0, 0)
    for values in (sums.mean("supply"), sums.density("supply"), sums.mean_of_cell_ratios("ratio")):
        assert np.isnan(values[2]) and np.isfinite(values[[0, 1, 3]]).all()


def test_merging_parts_equals_one_pass():
    case = random_case(5)
    whole = accumulate(*case)
    zones, valid, supply, demand, area, zone_count = case
    parts = [
        accumulate(*(values[rows] for values in (zones, valid, supply, demand, area)), zone_count)
        for rows in (np.s_[:9], np.s_[9:])
    ]
    parts[0].merge(parts[1])
    np.testing.assert_array_equal(parts[0].cell_count, whole.cell_count)
    np.testing.assert_allclose(parts[0].area, whole.area, rtol=1e-13)
    np.testing.assert_allclose(parts[0].sums["supply"], whole.sums["supply"], rtol=1e-13)
    np.testing.assert_allclose(parts[0].mean_of_cell_ratios("ratio"), whole.mean_of_cell_ratios("ratio"), rtol=1e-13)
    empty = ZonalSums(zone_count, ("supply", "demand"))
    empty.merge(whole)
    np.testing.assert_array_equal(empty.sums["demand"], whole.sums["demand"])
    np.testing.assert_array_equal(empty.ratio_counts["ratio"], whole.ratio_counts["ratio"])


def test_ratio_of_sums_is_not_the_mean_of_cell_ratios():
    # Methods reference 4: 99 % forest at demand/supply 0.07 and 1 % built-up at 4.89 give 0.1183 as a mean of ratios.
    zones = np.zeros(100, dtype=int)
    valid = np.ones(100, dtype=bool)
    supply = np.full(100, 300.0)
    demand = np.where(np.arange(100) == 0, 4.89, 0.07) * supply
    supply[0], demand[0] = 30.0, 146.7
    sums = ZonalSums(1, ("supply", "demand"))
    sums.add(zones, valid, {"supply": supply, "demand": demand})
    sums.add_cell_ratio("ratio", zones, valid, demand, supply)
    assert sums.mean_of_cell_ratios("ratio")[0] == pytest.approx(0.99 * 0.07 + 0.01 * 4.89, rel=1e-12)
    assert sums.ratio_of_sums("demand", "supply")[0] == pytest.approx((99 * 21 + 146.7) / (99 * 300 + 30), rel=1e-12)


def test_ratios_over_zero_are_undefined_or_infinite():
    sums = ZonalSums(2, ("supply", "demand"))
    sums.add(np.array([0, 1]), np.array([True, True]), {"supply": [0, 2], "demand": [0, 0]})
    ratio = sums.ratio_of_sums("supply", "demand")
    assert np.isnan(ratio[0]) and ratio[1] == np.inf


def test_one_area_for_all_cells():
    sums = ZonalSums(2, ("amount",))
    sums.add(np.array([[0, 1], [1, -1]]), np.ones((2, 2), bool), {"amount": np.full((2, 2), 3.0)}, 2.5)
    assert sums.area.tolist() == [2.5, 5.0]
    assert sums.density("amount").tolist() == [1.2, 1.2]
    assert sums.mean("amount").tolist() == [3, 3]


def test_millions_of_equal_cells_sum_to_a_billionth():
    count = 3_000_000
    sums = ZonalSums(1, ("amount",))
    for _ in range(3):
        sums.add(np.zeros(count, np.int32), np.ones(count, bool), {"amount": np.full(count, 0.1)})
    assert sums.sums["amount"][0] == pytest.approx(3 * count * 0.1, rel=1e-9)


@pytest.mark.parametrize("zone", [-2, 3])
def test_zone_indices_that_do_not_exist_are_refused(zone):
    sums = ZonalSums(3, ("amount",))
    with pytest.raises(ValueError, match="zone index outside"):
        sums.add(np.array([0, zone]), np.array([True, True]), {"amount": [1.0, 1.0]})
    sums.add(np.array([0, zone]), np.array([True, False]), {"amount": [1.0, 1.0]})
    assert sums.sums["amount"].tolist() == [1, 0, 0]


def test_names_and_zones_must_match():
    sums = ZonalSums(3, ("amount",))
    with pytest.raises(ValueError, match="do not match"):
        sums.add(np.array([0]), np.array([True]), {"other": [1.0]})
    with pytest.raises(ValueError, match="cannot be merged"):
        sums.merge(ZonalSums(2, ("amount",)))
