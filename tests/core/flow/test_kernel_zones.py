"""The donor-receiver matrix of a kernel flow against flows of all pairs of cells."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow import atmosphere, kernel_zones
from esflow.esflow_plugin.core.flow.kernels import EXPONENTIAL, GAUSSIAN, Kernel
from hypothesis import given, settings
from hypothesis import strategies as st

WIND = Kernel(EXPONENTIAL, 1500.0, radius=4000.0, toward=70.0, strength=2.0)


def case(seed, shape, kernel, spread=0.0):
    rng = np.random.default_rng(seed)
    supply, demand = (rng.gamma(0.5, 10.0, shape) * 10 ** rng.normal(0, spread, shape) for _ in range(2))
    valid = rng.random(shape) < 0.9
    return atmosphere.kernel_flow(supply, demand, valid, kernel, 1000.0, 800.0, keep=True)


def by_pairs(flow, zones, zone_count):
    """Sum of offer x weight x accepted over all pairs of cells and all passes; zone -1 is the last."""
    amounts = np.zeros((zone_count + 1, zone_count + 1))
    up, left = flow.weights.shape[0] // 2, flow.weights.shape[1] // 2
    for step in flow.capped.record:
        for donor, offer in zip(step.donors.tolist(), step.offer):
            for receiver, accepted in zip(step.receivers.tolist(), step.accepted):
                down = receiver // zones.shape[1] - donor // zones.shape[1]
                right = receiver % zones.shape[1] - donor % zones.shape[1]
                if abs(down) <= up and abs(right) <= left:
                    amount = offer * flow.weights[up + down, left + right] * accepted
                    amounts[zones.flat[donor], zones.flat[receiver]] += amount
    return amounts


def dense(matrix, zone_count):
    amounts = np.zeros((zone_count + 1, zone_count + 1))
    assert len(set(zip(matrix.origin.tolist(), matrix.destination.tolist()))) == matrix.amount.size
    amounts[matrix.origin, matrix.destination] = matrix.amount
    return amounts


@given(
    st.integers(0, 10**6),
    st.tuples(st.integers(1, 11), st.integers(1, 11)),
    st.sampled_from([WIND, Kernel(GAUSSIAN, 2500.0), Kernel(GAUSSIAN, 50_000.0)]),
)
@settings(max_examples=30)
def test_equals_the_pairs_of_cells(seed, shape, kernel):
    flow = case(seed, shape, kernel)
    zones = np.random.default_rng(seed).integers(-1, 3, shape)
    found = dense(kernel_zones.zone_matrix(flow, zones, 3), 3)
    np.testing.assert_allclose(found, by_pairs(flow, zones, 3), rtol=1e-9, atol=1e-11 * flow.sent.sum())


@pytest.mark.parametrize("spread", [0.0, 2.0])
@pytest.mark.parametrize("kernel", [WIND, Kernel(GAUSSIAN, 6000.0), Kernel(GAUSSIAN, 40_000.0)], ids=str)
def test_margins_are_what_zones_send_and_receive(kernel, spread):
    flow = case(1, (70, 90), kernel, spread)
    row, column = np.mgrid[0:70, 0:90]
    zones = row // 18 * 4 + column // 23
    zones[(row + column) % 17 == 0] = -1
    matrix = kernel_zones.zone_matrix(flow, zones, 20)
    assert matrix.amount.sum() == pytest.approx(flow.sent.sum(), rel=1e-13)
    assert (matrix.amount > 0).all() and not matrix.exported.any() and not matrix.imported.any()
    assert matrix.exported.shape == matrix.imported.shape == (21,)
    index = np.where(zones < 0, 20, zones).ravel()
    amounts, total = dense(matrix, 20), flow.sent.sum()
    sent, received = (np.bincount(index, values.ravel(), 21) for values in (flow.sent, flow.received))
    np.testing.assert_allclose(amounts.sum(axis=1), sent, rtol=0, atol=1e-9 * total)
    np.testing.assert_allclose(amounts.sum(axis=0), received, rtol=0, atol=1e-9 * total)


def test_zones_out_of_reach_exchange_nothing():
    flow = case(2, (10, 40), Kernel(GAUSSIAN, 3500.0))
    zones = np.repeat(np.arange(4), 10)[None, :].repeat(10, axis=0)
    amounts = dense(kernel_zones.zone_matrix(flow, zones, 4), 4)
    near = np.abs(np.subtract.outer(np.arange(5), np.arange(5))) <= 1
    near[4, :] = near[:, 4] = False
    assert (amounts[near] > 0).all() and not amounts[~near].any()


def test_one_zone_and_no_flow():
    flow = case(3, (12, 12), WIND)
    matrix = kernel_zones.zone_matrix(flow, np.full((12, 12), -1), 0)
    assert (matrix.origin, matrix.destination) == (-1, -1)
    assert matrix.amount[0] == pytest.approx(flow.sent.sum(), rel=1e-13)
    none = atmosphere.kernel_flow(np.ones((3, 3)), np.ones((3, 3)), np.ones((3, 3), bool), WIND, 1e3, 1e3, keep=True)
    assert kernel_zones.zone_matrix(none, np.zeros((3, 3), int), 1).amount.size == 0


def test_wrong_zones_are_refused():
    flow = case(4, (5, 5), WIND)
    for wrong in (-2, 2):
        with pytest.raises(ValueError, match="zones must lie in -1 .. 1"):
            kernel_zones.zone_matrix(flow, np.full((5, 5), wrong), 2)
    with pytest.raises(ValueError, match="shape"):
        kernel_zones.zone_matrix(flow, np.zeros((5, 4), int), 1)
    without = atmosphere.kernel_flow(np.ones((3, 3)), np.ones((3, 3)), np.ones((3, 3), bool), WIND, 1e3, 1e3)
    with pytest.raises(ValueError, match="without keep"):
        kernel_zones.zone_matrix(without, np.zeros((3, 3), int), 1)


def test_progress_rises_to_one_and_may_cancel():
    flow = case(5, (20, 20), WIND)
    zones, seen = np.arange(400).reshape(20, 20) % 6, []
    kernel_zones.zone_matrix(flow, zones, 6, seen.append)
    assert seen == sorted(seen) and len(seen) >= 6 and seen[-1] == pytest.approx(1)

    def cancel(fraction):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        kernel_zones.zone_matrix(flow, zones, 6, cancel)
