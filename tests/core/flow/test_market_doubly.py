"""Doubly constrained gravity: margins, the form of the flows, and the parts of markets that not all can reach."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow import doubly_constrained, market
from hypothesis import given
from hypothesis import strategies as st

LENGTH = 40.0


def run(surplus, deficit, distance, **options):
    options = {"decay": "exponential", "decay_length": LENGTH, **options}
    flow = market.market_flow(surplus, deficit, distance, method="doubly_constrained", **options)
    amounts = np.zeros(distance.shape)
    amounts[flow.origin, flow.destination] = flow.amount
    return flow, amounts


def furness(surplus, deficit, distance):
    """Textbook balancing with a dummy as far away as the farthest pair; flows of the real zones."""
    more = surplus.sum() - deficit.sum()
    far = distance.max()
    if more > 0:
        distance, deficit = np.c_[distance, np.full(surplus.size, far)], np.r_[deficit, more]
    elif more < 0:
        distance, surplus = np.r_[distance, np.full((1, deficit.size), far)], np.r_[surplus, -more]
    flows = np.exp(-distance / LENGTH)
    for _ in range(3000):
        flows *= (surplus / flows.sum(axis=1))[:, None]
        flows *= deficit / flows.sum(axis=0)
    return flows[: len(surplus) - (more < 0), : len(deficit) - (more > 0)]


@given(st.integers(0, 10**6), st.integers(1, 8), st.integers(1, 8), st.sampled_from([0.3, 1, 3]))
def test_equals_textbook_balancing(seed, donors, receivers, plenty):
    rng = np.random.default_rng(seed)
    surplus, deficit = plenty * rng.uniform(1, 10, donors), rng.uniform(1, 10, receivers)
    distance = rng.uniform(0, 100, (donors, receivers))
    flow, amounts = run(surplus, deficit, distance)
    np.testing.assert_allclose(amounts, furness(surplus, deficit, distance), rtol=1e-7, atol=1e-9)
    less = surplus.sum() < deficit.sum()
    np.testing.assert_allclose(flow.sent if less else flow.received, surplus if less else deficit, rtol=1e-10)


@given(st.integers(0, 10**6), st.floats(0.15, 1), st.booleans())
def test_all_that_can_flow_flows_whoever_reaches_whom(seed, density, ties):
    rng = np.random.default_rng(seed)
    donors, receivers = rng.integers(1, 12, 2)
    surplus, deficit = (rng.uniform(1, 6, units) for units in (donors, receivers))
    if ties:
        surplus, deficit = np.floor(surplus), np.floor(deficit)
    allowed = rng.random((donors, receivers)) < density
    distance = rng.uniform(0, 100, (donors, receivers))
    flow, amounts = run(surplus, deficit, distance, allowed=allowed)
    best = market.market_flow(surplus, deficit, distance, method="minimum_cost", allowed=allowed)
    assert flow.converged
    assert flow.sent.sum() == pytest.approx(best.sent.sum(), rel=1e-9)
    assert not amounts[~allowed].any()
    # Odds of trades are those of the decay: F_ij F_kl / (F_il F_kj) = f_ij f_kl / (f_il f_kj), where all four trade.
    for _ in range(20):
        i, k, j, m = rng.integers(donors), rng.integers(donors), rng.integers(receivers), rng.integers(receivers)
        four = amounts[i, j] * amounts[k, m], amounts[i, m] * amounts[k, j]
        if min(amounts[i, j], amounts[k, m], amounts[i, m], amounts[k, j]) > 1e-9:
            apart = distance[i, j] + distance[k, m] - distance[i, m] - distance[k, j]
            assert four[0] / four[1] == pytest.approx(math.exp(-apart / LENGTH), rel=1e-7)


def test_pairs_that_can_trade_in_no_largest_flow_do_not():
    """The second donor must leave the first receiver to the first, who has no other."""
    _, amounts = run(np.full(2, 5.0), np.full(2, 5.0), np.ones((2, 2)), allowed=np.array([[True, False], [True, True]]))
    np.testing.assert_allclose(amounts, [[5, 0], [0, 5]])


def test_a_donor_wanted_elsewhere_sells_nothing_where_there_is_plenty():
    """The second donor reaches both receivers, but only the second receiver goes without."""
    allowed = np.array([[True, False], [True, True]])
    flow, amounts = run(np.array([10.0, 2]), np.array([3.0, 9]), np.ones((2, 2)), allowed=allowed)
    np.testing.assert_allclose(amounts, [[3, 0], [0, 2]], rtol=1e-12)
    assert flow.amount.size == 2 and flow.passes < 5


def test_a_province_with_plenty_and_one_in_need():
    allowed = np.array([[True, True, False], [False, False, True]])
    flow, amounts = run(np.array([10.0, 2]), np.array([3.0, 4, 9]), np.ones((2, 3)), allowed=allowed)
    np.testing.assert_allclose(amounts, [[3, 4, 0], [0, 0, 2]], rtol=1e-10)
    assert flow.converged


def test_longer_decay_lengthens_the_ways():
    rng = np.random.default_rng(2)
    surplus, deficit, distance = rng.uniform(1, 9, 20), rng.uniform(1, 9, 25), rng.uniform(0, 100, (20, 25))
    best = market.market_flow(surplus, deficit, distance, method="minimum_cost").mean_distance
    means = [run(surplus, deficit, distance, decay_length=length)[0].mean_distance for length in (2.0, 10, 50, 1e6)]
    assert best < means[0] < means[1] < means[2] < means[3]


def test_an_iteration_that_is_cut_short_leaves_a_sound_account(monkeypatch):
    monkeypatch.setattr(doubly_constrained, "MOST_TURNS", 2)
    rng = np.random.default_rng(6)
    surplus, deficit, distance = rng.uniform(1, 9, 12), rng.uniform(1, 9, 15), rng.uniform(0, 100, (12, 15))
    flow, amounts = run(surplus, deficit, distance, decay_length=5.0)
    assert not flow.converged and flow.sent.sum() < 0.999 * min(surplus.sum(), deficit.sum())
    assert (amounts.sum(axis=1) <= surplus * (1 + 1e-12)).all() and (amounts.sum(axis=0) <= deficit * (1 + 1e-12)).all()
    np.testing.assert_allclose(amounts.sum(axis=1), flow.sent, rtol=1e-9)
    np.testing.assert_allclose(amounts.sum(axis=0), flow.received, rtol=1e-9)


def test_decay_too_steep_for_any_number_leaves_a_sound_account():
    """Weights span hundreds of orders of magnitude: what cannot be balanced is said and stays unsold."""
    rng = np.random.default_rng(4)
    surplus, deficit, distance = rng.uniform(1, 9, 12), rng.uniform(1, 9, 12), rng.uniform(0, 100, (12, 12))
    for length in (0.5, 0.1, 0.01):
        flow, amounts = run(surplus, deficit, distance, decay_length=length)
        assert np.isfinite(amounts).all() and flow.sent.sum() == pytest.approx(flow.received.sum(), rel=1e-12)
        assert (flow.sent <= surplus).all() and (flow.received <= deficit).all()
        np.testing.assert_allclose(amounts.sum(axis=1), flow.sent, rtol=1e-9, atol=1e-9)
        np.testing.assert_allclose(amounts.sum(axis=0), flow.received, rtol=1e-9, atol=1e-9)
