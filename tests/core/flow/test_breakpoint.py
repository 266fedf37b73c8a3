"""Breakpoint and field strength against published relations, drawn discs, and the rules of every flow."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import breakpoint as breakpoints
from hypothesis import given
from hypothesis import strategies as st

masses = st.floats(1e-6, 1e6)


def test_breakpoint_of_the_method_notes():
    assert breakpoints.breakpoint_distance(100.0, 400.0, 100.0) == pytest.approx(66.6667, abs=5e-5)
    assert breakpoints.breakpoint_distance(100.0, 100.0, 400.0) == pytest.approx(33.3333, abs=5e-5)
    assert breakpoints.breakpoint_distance(100.0, 7.0, 7.0) == 50
    assert breakpoints.breakpoint_distance(100.0, 7.0, 0.0) == 100
    assert breakpoints.breakpoint_distance(100.0, 0.0, 7.0) == 0
    assert math.isnan(breakpoints.breakpoint_distance(100.0, 0.0, 0.0))


@given(st.floats(1, 1e6), masses, masses)
def test_both_radii_sum_to_the_distance_and_the_fields_balance_there(distance, mass, other):
    own = breakpoints.breakpoint_distance(distance, mass, other)
    theirs = breakpoints.breakpoint_distance(distance, other, mass)
    assert own + theirs == pytest.approx(distance, rel=1e-12)
    assert own == pytest.approx(distance / (1 + math.sqrt(other / mass)), rel=1e-12)
    assert breakpoints.field_strength(mass, own) == pytest.approx(breakpoints.field_strength(other, theirs), rel=1e-9)


def test_field_strengths():
    assert breakpoints.field_strength(8.0, 2.0) == 2
    assert breakpoints.field_strength(8.0, 2.0, "exponential", 4.0) == pytest.approx(8 * math.exp(-0.5))
    with pytest.raises(ValueError, match="form"):
        breakpoints.field_strength(8.0, 2.0, "linear")


@pytest.mark.parametrize(("one", "other", "apart"), [(3, 2, 4), (3, 2, 1.5), (1, 5, 5), (2, 2, 0.5), (4, 1, 4.4)])
def test_disc_overlap_equals_counted_points(one, other, apart):
    step = 0.01
    x, y = np.meshgrid(np.arange(-6, 12, step), np.arange(0, 6, step) + step / 2)
    inside = (x**2 + y**2 < one**2) & ((x - apart) ** 2 + y**2 < other**2)
    assert breakpoints.disc_overlap(one, other, apart) == pytest.approx(2 * inside.sum() * step**2, rel=5e-3)


def test_disc_overlap_at_its_limits():
    overlap = breakpoints.disc_overlap([2.0, 2.0, 1.0, 0.0], [1.0, 1.0, 3.0, 2.0], [3.0, 1.0, 1.0, 1.0])
    np.testing.assert_allclose(overlap, [0, math.pi, math.pi, 0], atol=1e-12)


def region(seed, count=40):
    rng = np.random.default_rng(seed)
    supply, demand = rng.gamma(0.5, 10.0, count), rng.gamma(0.5, 10.0, count)
    x, y = rng.uniform(0, 1e5, (2, count))
    return supply, demand, x, y, rng.uniform(1e8, 6e8, count)


@given(
    st.integers(0, 10**6),
    st.floats(0.05, 1),
    st.booleans(),
    st.sampled_from([("inverse_square", None), ("exponential", 2e4)]),
)
def test_mass_is_conserved_within_the_limits(seed, transferred, within, field):
    supply, demand, x, y, area = region(seed)
    flow = breakpoints.breakpoint_flow(
        supply, demand, x, y, area, form=field[0], length=field[1], transferred=transferred, within_breakpoint=within
    )
    surplus, deficit = np.maximum(supply - demand, 0), np.maximum(demand - supply, 0)
    assert (flow.sent <= transferred * surplus * (1 + 1e-15)).all() and (flow.received <= deficit).all()
    assert flow.sent.sum() == pytest.approx(flow.received.sum(), rel=1e-12)
    for units, margin in ((flow.origin, flow.sent), (flow.destination, flow.received)):
        summed = np.bincount(units, flow.amount, supply.size)
        np.testing.assert_allclose(summed, margin, rtol=1e-9, atol=1e-10 * max(flow.sent.sum(), 1e-300))
    if not within:
        assert flow.sent.sum() == pytest.approx(min(transferred * surplus.sum(), deficit.sum()), rel=1e-9)


def test_shares_follow_field_and_area():
    """One donor, ample deficits: shares are those of deficit x area / distance^2."""
    supply, demand = np.array([10.0, 0, 0]), np.array([0.0, 50, 100])
    x, y, area = np.array([0.0, 1000, 0]), np.array([0.0, 0, 2000]), np.array([1.0, 4e4, 2e4])
    flow = breakpoints.breakpoint_flow(supply, demand, x, y, area, within_breakpoint=False)
    assert flow.sent[0] == pytest.approx(6) and list(flow.origin) == [0, 0] and list(flow.destination) == [1, 2]
    assert flow.received[1] / flow.received[2] == pytest.approx(50 * 4e4 / 1e6 / (100 * 2e4 / 4e6))


def test_beyond_the_breakpoint_nothing_flows():
    """Of two equal units the influence ends half-way, and the receiver's disc begins there or beyond."""
    supply, demand, x, y = np.array([10.0, 0]), np.array([0.0, 10]), np.array([0.0, 1000]), np.zeros(2)
    for radius, flows in ((499.0, False), (520.0, True)):
        flow = breakpoints.breakpoint_flow(supply, demand, x, y, np.full(2, math.pi * radius**2))
        assert bool(flow.amount.size) == flows
        assert flow.sent.sum() == pytest.approx(6.0 * flows)


def test_units_at_one_point_do_not_serve_each_other():
    flow = breakpoints.breakpoint_flow(
        np.array([10.0, 0]), np.array([0.0, 10]), np.zeros(2), np.zeros(2), np.ones(2), within_breakpoint=False
    )
    assert not flow.sent.any() and flow.amount.size == 0


@pytest.mark.parametrize("value", [0.0, -0.1, 1.01, math.nan])
def test_impossible_shares_are_refused(value):
    with pytest.raises(InputError, match="transferred share"):
        breakpoints.breakpoint_flow(*region(1), transferred=value)


def test_too_many_pairs_are_refused(monkeypatch):
    monkeypatch.setattr(breakpoints, "MOST_PAIRS", 100)
    with pytest.raises(InputError, match="Use zones"):
        breakpoints.breakpoint_flow(*region(1))
