"""The donor-receiver matrix against the fixture and against each unit's water followed by itself."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow import matrix, river
from esflow.esflow_plugin.core.flow.order import order_from_codes, order_from_receivers
from hypothesis import given
from hypothesis import strategies as st

seeds = st.integers(0, 10**6)
shares = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
laws = st.fixed_dictionaries({"reserve": shares, "loss": shares, "consumptive_fraction": shares})


def amounts(rng, count):
    """Supply, demand and inflow from outside, in places zero, over several orders of magnitude."""
    return [rng.gamma(0.5, 10.0, count) * (rng.random(count) < present) for present in (0.8, 0.8, 0.3)]


def dense(found, zone_count):
    """The matrix with zone -1 in the last row and column."""
    result = np.zeros((zone_count + 1, zone_count + 1))
    assert len(set(zip(found.origin.tolist(), found.destination.tolist()))) == found.amount.size
    result[found.origin, found.destination] = found.amount
    return result


def by_zone(flows, zones, zone_count):
    """Unit-to-unit flows summed by zone; zone -1 is the last."""
    member = np.zeros((zones.size, zone_count + 1))
    member[np.arange(zones.size), zones] = 1
    return member.T @ flows @ member, member


def check_against_trace(order, receiver, zones, zone_count, trace, rng, law):
    supply, demand, external = amounts(rng, receiver.size)
    flow = river.route(order, supply, demand, inflow=external, **law)
    found = matrix.donor_receiver_matrix(order, supply, demand, flow, zones, zone_count)
    links = [[(int(below), 1.0)] if below >= 0 else [] for below in receiver]
    truth = trace(links, supply, demand, inflow=external, **law)
    expected, member = by_zone(truth.flows, zones, zone_count)
    near = {"rtol": 1e-9, "atol": 1e-12 * (supply.sum() + demand.sum() + external.sum())}
    np.testing.assert_allclose(dense(found, zone_count), expected, **near)
    np.testing.assert_allclose(found.exported, truth.exported @ member, **near)
    np.testing.assert_allclose(found.imported, truth.imported @ member, **near)
    spillover = river.sent(order, supply, demand, flow)
    received = river.account(supply, demand, flow.inflow, flow.law).received
    assert found.amount.sum() == pytest.approx(spillover.sent.sum(), rel=1e-11)
    assert found.imported.sum() == pytest.approx(spillover.imported, rel=1e-11)
    total = found.amount.sum() + found.imported.sum() + spillover.reused
    assert total == pytest.approx(received.sum(), rel=1e-11)


def test_fixture_f2_by_unit():
    order = order_from_receivers(np.array([2, 2, 3, 4, 5, -1, 5]))
    supply, demand = np.array([10.0, 6, 2, 4, 1, 3, 0]), np.array([4.0, 8, 5, 3, 6, 9, 2])
    flow = river.route(order, supply, demand)
    found = matrix.donor_receiver_matrix(order, supply, demand, flow, np.arange(7), 7)
    assert list(zip(found.origin, found.destination, found.amount)) == [(0, 2, 3), (0, 4, 3), (3, 4, 1)]
    assert found.exported.sum() == 0 and found.imported.sum() == 0


@given(seeds, st.integers(1, 30), st.integers(0, 6), laws)
def test_forest_equals_the_traced_water(random_forest, trace, seed, count, zone_count, law):
    receiver, rng = random_forest(seed, count), np.random.default_rng(seed)
    zones = rng.integers(-1, zone_count, count)
    check_against_trace(order_from_receivers(receiver), receiver, zones, zone_count, trace, rng, law)


@given(seeds, st.integers(2, 7), st.sampled_from([1, 2, 3]), laws)
def test_grid_of_blocks_equals_the_traced_water(random_codes, receivers_of, trace, seed, size, block, law):
    codes, rng = random_codes(seed, size, size, 0.0), np.random.default_rng(seed)
    row, column = np.mgrid[0:size, 0:size] // block
    zones = (row * size + column).astype(np.int32).ravel()
    check_against_trace(order_from_codes(codes), receivers_of(codes), zones, zones.max() + 1, trace, rng, law)


@given(seeds, laws)
def test_a_long_river_through_two_zones_by_turns(trace, seed, law):
    receiver, rng = np.arange(-1, 39), np.random.default_rng(seed)
    zones = np.arange(40) // rng.integers(1, 5) % 2
    check_against_trace(order_from_receivers(receiver), receiver, zones, 2, trace, rng, law)


def test_one_zone_holds_all_spillover(random_codes):
    order = order_from_codes(random_codes(1, 30, 30, 0.1))
    supply, demand, _ = (values.reshape(30, 30) for values in amounts(np.random.default_rng(1), 900))
    flow = river.route(order, supply, demand)
    found = matrix.donor_receiver_matrix(order, supply, demand, flow, np.zeros((30, 30), int), 1)
    assert (found.origin, found.destination) == (0, 0)
    assert found.amount[0] == pytest.approx(river.sent(order, supply, demand, flow).sent.sum())
    assert found.exported[0] == pytest.approx(flow.outlet_outflow)


def test_many_zones_cost_no_dense_matrix(random_codes):
    """A million zone numbers, of which few occur: a dense matrix would take 8 TB."""
    codes = random_codes(6, 30, 30, 0.0)
    order, rng = order_from_codes(codes), np.random.default_rng(6)
    supply, demand, _ = amounts(rng, 900)
    zones = rng.permutation(10**6)[:900]
    flow = river.route(order, supply, demand)
    found = matrix.donor_receiver_matrix(order, supply, demand, flow, zones, 10**6)
    sent = np.zeros(10**6)
    np.add.at(sent, found.origin, found.amount)
    np.testing.assert_allclose(sent[zones], river.sent(order, supply, demand, flow).sent, rtol=1e-11, atol=1e-12)


def test_small_buffers_give_the_same_sums(random_codes, monkeypatch):
    order, rng = order_from_codes(random_codes(6, 25, 25, 0.1)), np.random.default_rng(6)
    supply, demand, external = amounts(rng, 625)
    zones = rng.integers(-1, 9, 625)
    flow = river.route(order, supply, demand, inflow=external)
    whole = matrix.donor_receiver_matrix(order, supply, demand, flow, zones, 9)
    monkeypatch.setattr(matrix, "_BUFFERED", 3)
    pieces = matrix.donor_receiver_matrix(order, supply, demand, flow, zones, 9)
    np.testing.assert_allclose(dense(pieces, 9), dense(whole, 9), rtol=1e-12)
    np.testing.assert_allclose(pieces.exported, whole.exported, rtol=1e-12)


def test_zones_out_of_range_are_refused():
    order, ones = order_from_receivers(np.array([-1, 0])), np.ones(2)
    flow = river.route(order, ones, ones)
    for zones in ([0, 2], [0, -2]):
        with pytest.raises(ValueError, match="zones must lie in -1 .. 1"):
            matrix.donor_receiver_matrix(order, ones, ones, flow, np.array(zones), 2)
    with pytest.raises(ValueError, match="3 values"):
        matrix.donor_receiver_matrix(order, ones, ones, flow, np.zeros(3, int), 2)


def test_progress_may_cancel(random_codes):
    codes = np.ones((1, 2000), np.uint8)
    codes[0, -1] = 0
    order, supply = order_from_codes(codes), np.ones((1, 2000))
    zones = np.arange(2000).reshape(1, -1) % 2
    flow = river.route(order, supply, supply)
    seen = []
    matrix.donor_receiver_matrix(order, supply, supply, flow, zones, 2, seen.append)
    assert seen == sorted(seen) and seen[0] < 0.8 < seen[-1] <= 1

    def cancel(fraction):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        matrix.donor_receiver_matrix(order, supply, supply, flow, zones, 2, cancel)
