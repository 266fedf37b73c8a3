"""Three-dimensional footprint: the fixture F4 of the reference, its identities on random input, edges, classes."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import footprint as f
from hypothesis import given
from hypothesis import strategies as st

F4 = [
    # footprint, biocapacity, (size, depth, 3-D) of the region in Fang's form, naive depth
    ([30.0, 120.0], [50.0, 60.0], (90.0, 1 + 60 / 110, 90 * (1 + 60 / 110)), 1 + 40 / 110),
    ([60.0, 120.0], [50.0, 60.0], (110.0, 1 + 70 / 110, 180.0), 1 + 70 / 110),
    ([10.0, 20.0], [50.0, 60.0], (30.0, 1.0, 30.0), 1.0),
]


@pytest.mark.parametrize(("footprint", "biocapacity", "fang", "naive"), F4)
def test_fixture_f4(footprint, biocapacity, fang, naive):
    region = f.region_indices(np.array(footprint), np.array(biocapacity))
    assert (region.size, region.depth, region.footprint_3d) == pytest.approx(fang, rel=1e-14)
    assert f.naive_indices(np.array(footprint), np.array(biocapacity)).depth == pytest.approx(naive, rel=1e-14)


def test_fixture_f4_by_type_and_as_printed():
    each = f.sink_indices([30.0, 120.0], [50.0, 60.0])
    assert each.size.tolist() == [30, 60] and each.depth.tolist() == [1, 2] and each.footprint_3d.tolist() == [30, 120]
    assert each.deficit.tolist() == [0, 60] and each.surplus.tolist() == [20, 0]
    assert each.flow_occupancy.tolist() == [0.6, 1] and each.stock_flow.tolist() == [0, 1]
    region = f.region_indices(np.array([30.0, 120.0]), np.array([50.0, 60.0]))
    assert region.footprint_3d == pytest.approx(139.0909, abs=5e-5) and region.depth == pytest.approx(
        1.545455, abs=5e-7
    )


def test_fixed_shares_of_xie():
    """827.2 t / 3.8096 t/ha + 172.8 t / 0.9482 t/ha, computed with paper and pencil."""
    hectares = f.shared_by_fixed(np.array(1000.0), [0.8272, 0.1728]) / [3.8096, 0.9482]
    assert hectares.tolist() == pytest.approx([217.13566, 182.24003], abs=5e-6)
    assert hectares.sum() == pytest.approx(399.37569, abs=5e-6)


def test_shares_by_capacity_are_the_mean_absorption():
    """Summed over sinks in hectares, EF = CE / mean absorption, and EF / BC = CE / CC."""
    area, absorption, emission = np.array([[100.0, 300.0]]), np.array([3.8096, 0.9482]), np.array([2000.0])
    capacity = area * absorption
    hectares = f.shared_by_capacity(emission, capacity) / absorption
    mean = capacity.sum() / area.sum()
    assert hectares.sum() == pytest.approx(2000 / mean, rel=1e-14)
    assert hectares.sum() / area.sum() == pytest.approx(2000 / capacity.sum(), rel=1e-14)


amounts = st.one_of(st.just(0.0), st.floats(1e-3, 1e9))
capacities = st.floats(1e-3, 1e9)


@given(amounts, capacities)
def test_one_type_gives_its_own_footprint(footprint, biocapacity):
    for found in (
        f.sink_indices(footprint, biocapacity),
        f.region_indices(np.array([footprint]), np.array([biocapacity])),
        f.naive_indices(np.array([footprint]), np.array([biocapacity])),
    ):
        assert found.footprint_3d == pytest.approx(footprint, rel=3e-16)
        assert found.size * found.depth == pytest.approx(footprint, rel=1e-12)


@st.composite
def regions(draw, least=1):
    count = draw(st.integers(least, 6))
    lists = [draw(st.lists(one, min_size=count, max_size=count)) for one in (amounts, capacities)]
    return tuple(np.array(values) for values in lists)


@given(regions())
def test_identities_of_a_region(region):
    footprint, biocapacity = region
    each, fang, naive = (g(footprint, biocapacity) for g in (f.sink_indices, f.region_indices, f.naive_indices))
    total, slack = footprint.sum(), 1e-12 * footprint.sum()
    assert (each.size <= footprint).all() and (each.size <= biocapacity).all()
    assert (each.deficit * each.surplus == 0).all() and (each.depth >= 1).all()
    assert ((each.depth == 1) == (each.deficit / biocapacity < 1.2e-16)).all()
    assert each.size + each.deficit == pytest.approx(footprint, rel=1e-15)
    assert fang.footprint_3d <= total + slack and naive.depth <= fang.depth * (1 + 1e-15)
    assert fang.size * fang.depth == pytest.approx(fang.footprint_3d, rel=1e-12)
    all_or_none = (footprint <= biocapacity).all() or (footprint >= biocapacity).all()
    lost = total - fang.footprint_3d
    # What is lost is sum of deficits x share of biocapacity that is not in use.
    expected = each.deficit.sum() * each.surplus.sum() / biocapacity.sum()
    assert lost == pytest.approx(expected, rel=1e-6, abs=4 * slack)
    assert not all_or_none or abs(lost) <= 4 * slack
    for found in (each, fang, naive):
        assert ((found.flow_occupancy >= 0) & (found.flow_occupancy <= 1 + 1e-15)).all()
        assert (found.stock_flow >= 0).all()
    assert each.stock_flow == pytest.approx(each.depth - 1, rel=1e-9, abs=1e-9)


@given(regions(), st.floats(1e-3, 1e3))
def test_units_do_not_matter(region, factor):
    footprint, biocapacity = region
    plain, other = f.region_indices(footprint, biocapacity), f.region_indices(factor * footprint, factor * biocapacity)
    assert other.depth == pytest.approx(plain.depth, rel=1e-9)
    assert other.footprint_3d == pytest.approx(factor * plain.footprint_3d, rel=1e-9)


def test_no_sink_and_no_footprint():
    found = f.sink_indices([0.0, 5.0, np.nan, 5.0], [0.0, 0.0, 5.0, np.nan])
    assert found.depth.tolist()[0] == 1 and np.isnan(found.depth[1:]).all()
    assert found.footprint_3d[0] == 0 and np.isnan(found.footprint_3d[1:]).all()
    assert found.deficit.tolist()[:2] == [0, 5] and np.isnan(found.deficit[2:]).all()
    assert found.stock_flow[0] == 0 and np.isnan(found.stock_flow[1:]).all()
    assert np.isnan(found.flow_occupancy).all()
    assert np.isnan(f.shared_by_capacity(np.array([3.0]), np.zeros((1, 2)))).all()


def test_a_type_without_area_joins_the_region():
    """Fixed shares ask grassland that is not there: all of its part is deficit, and the region's depth shows it."""
    region = f.region_indices(np.array([10.0, 5.0]), np.array([20.0, 0.0]))
    assert region.depth == pytest.approx(1.25) and region.size == 10 and region.stock_flow == pytest.approx(0.5)


def test_classes_by_the_mean_of_all_years_or_of_each():
    size, depth = np.array([[1.0, 3.0], [5.0, 7.0]]), np.array([[2.0, 1.0], [4.0, 5.0]])
    assert f.breadth_depth_classes(size, depth).tolist() == [[3, 3], [1, 1]]
    assert f.breadth_depth_classes(size, depth, each_year_apart=True).tolist() == [[2, 4], [3, 1]]
    size[0, 0] = np.nan
    assert f.breadth_depth_classes(size, depth).tolist()[0][0] == 0


def test_equal_values_have_no_class():
    equal, other = np.full((1, 3), 0.1), np.array([[1.0, 2.0, 3.0]])
    assert f.breadth_depth_classes(equal, other).tolist() == [[0, 0, 0]]
    assert f.breadth_depth_classes(other, equal).tolist() == [[0, 0, 0]]
