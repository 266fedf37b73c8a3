"""The capped iteration over a matrix of weights against fixtures and what must always hold."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import capped
from esflow.esflow_plugin.core.flow.kernels import GAUSSIAN, Kernel
from hypothesis import given
from hypothesis import strategies as st

# Fixture F3 of the method notes: surplus, deficit and distance of three donors and four receivers.
SURPLUS, DEFICIT = np.array([100.0, 60, 40]), np.array([80.0, 50, 30, 20])
DISTANCE = np.array([[20.0, 60, 120, 300], [80, 30, 40, 90], [150, 70, 25, 60]])


def run(surplus, deficit, weights):
    sums = capped.PairSums(weights)
    flow = capped.capped_flow(surplus, deficit, sums, keep=True)
    return flow, capped.pair_amounts(flow, sums)


def test_fixture_f3():
    flow, amounts = run(SURPLUS, DEFICIT, Kernel(GAUSSIAN, 100.0).decay(DISTANCE))
    np.testing.assert_allclose(flow.sent, [85.875119, 56.197862, 37.927019], atol=1e-6)
    np.testing.assert_array_equal(flow.received, DEFICIT)
    assert flow.passes == 2
    assert (amounts * DISTANCE).sum() / amounts.sum() == pytest.approx(40.89018, abs=5e-6)
    np.testing.assert_allclose(amounts.sum(axis=1), flow.sent, rtol=1e-13)
    np.testing.assert_allclose(amounts.sum(axis=0), flow.received, rtol=1e-13)


def test_fixture_f3_when_supply_is_scarce():
    flow, _ = run(np.array([50.0, 40, 20]), DEFICIT, Kernel(GAUSSIAN, 100.0).decay(DISTANCE))
    assert flow.sent.sum() == pytest.approx(110, rel=1e-12)
    assert flow.received.sum() / DEFICIT.sum() == pytest.approx(0.611111, abs=5e-7)


def test_maximal_is_not_the_maximum():
    flow, amounts = run(np.array([10.0, 10]), np.array([10.0, 10]), np.array([[1.0, 1], [1, 0]]))
    np.testing.assert_allclose(amounts, [[10 / 3, 20 / 3], [20 / 3, 0]], rtol=1e-12)
    assert flow.sent.sum() == pytest.approx(50 / 3)


@given(st.integers(0, 10**6), st.integers(1, 12), st.integers(1, 12), st.floats(0, 1))
def test_properties_of_any_matrix(seed, donors, receivers, density):
    rng = np.random.default_rng(seed)
    surplus = rng.gamma(0.3, 10.0, donors) * (rng.random(donors) < 0.8)
    deficit = rng.gamma(0.3, 10.0, receivers) * (rng.random(receivers) < 0.8)
    weights = 10 ** rng.normal(0, 2, (donors, receivers)) * (rng.random((donors, receivers)) < density)
    flow, amounts = run(surplus, deficit, weights)
    assert (flow.sent >= 0).all() and (flow.sent <= surplus).all()
    assert (flow.received >= 0).all() and (flow.received <= deficit).all()
    assert flow.sent.sum() == pytest.approx(flow.received.sum(), rel=1e-13)
    scale = min(surplus.sum(), deficit.sum())
    np.testing.assert_allclose(amounts.sum(axis=1), flow.sent, rtol=1e-9, atol=1e-10 * scale)
    np.testing.assert_allclose(amounts.sum(axis=0), flow.received, rtol=1e-9, atol=1e-10 * scale)
    assert not amounts[weights == 0].any()
    movable = np.minimum((surplus - flow.sent)[:, None], deficit - flow.received)[weights > 0]
    assert movable.max(initial=0.0) <= 1e-9 * scale
    order, rank = rng.permutation(donors), rng.permutation(receivers)
    again, _ = run(surplus[order], deficit[rank], weights[np.ix_(order, rank)])
    np.testing.assert_allclose(again.sent, flow.sent[order], rtol=1e-9, atol=1e-10 * scale)
    scaled, _ = run(8.0 * surplus, 8.0 * deficit, 3.0 * weights)
    np.testing.assert_allclose(scaled.sent, 8.0 * flow.sent, rtol=1e-9, atol=1e-10 * scale)


@given(st.integers(0, 10**6), st.integers(1, 12), st.integers(1, 12))
def test_all_that_can_flow_flows_when_all_reach_all(seed, donors, receivers):
    rng = np.random.default_rng(seed)
    surplus, deficit = rng.gamma(0.3, 10.0, donors), rng.gamma(0.3, 10.0, receivers)
    flow, _ = run(surplus, deficit, rng.uniform(0.01, 1, (donors, receivers)))
    assert flow.sent.sum() == pytest.approx(min(surplus.sum(), deficit.sum()), rel=1e-9)


def test_extreme_weights_stay_finite():
    weights = np.array([[1e-300, 1.0], [5e-324, 1e-59]])
    flow, _ = run(np.array([1e12, 1e-12]), np.array([1e-9, 1e9]), weights)
    assert np.isfinite(flow.sent).all() and flow.sent.sum() == pytest.approx(1e9)
    assert flow.received[0] == 0


def test_noise_that_no_account_should_be_closed_over_is_refused():
    class Noisy(capped.PairSums):
        def to_donors(self, values, harmless=math.inf):
            return 1.001 * super().to_donors(values, harmless)

    with pytest.raises(InputError, match="differ by 0.001 of all .* Set amounts that mean nothing to 0"):
        capped.capped_flow(SURPLUS, DEFICIT, Noisy(np.ones((3, 4))))


def test_progress_of_an_unknown_number_of_steps_rises_and_stays_below_one():
    seen = []
    progress = capped.PassProgress(seen.append)
    for _ in range(2000):
        progress.tick()
    assert seen == sorted(seen) and 0 < seen[0] < 0.1 and 0.8 < seen[100] < 1 and seen[-1] <= 1
    capped.PassProgress(None).tick()
