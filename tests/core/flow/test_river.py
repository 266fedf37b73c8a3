"""The river law against the fixtures, the identities of the account, and an oracle that follows each unit's water."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import river
from esflow.esflow_plugin.core.flow.account import FlowAccount
from esflow.esflow_plugin.core.flow.order import order_from_codes, order_from_receivers
from hypothesis import given
from hypothesis import strategies as st

# Fixture F2 of the method notes: seven units.
DOWN = np.array([2, 2, 3, 4, 5, -1, 5])
SUPPLY = np.array([10.0, 6, 2, 4, 1, 3, 0])
DEMAND = np.array([4.0, 8, 5, 3, 6, 9, 2])

seeds = st.integers(0, 10**6)
shares = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
laws = st.fixed_dictionaries({"reserve": shares, "loss": shares, "consumptive_fraction": shares})
plain = st.fixed_dictionaries({"reserve": st.just(0.0), "loss": shares, "consumptive_fraction": st.just(1.0)})


def amounts(rng, count):
    """Supply, demand and inflow from outside, in places zero, over several orders of magnitude."""
    return [rng.gamma(0.5, 10.0, count) * (rng.random(count) < present) for present in (0.8, 0.8, 0.3)]


def links_of(receiver):
    return [[(int(below), 1.0)] if below >= 0 else [] for below in receiver]


def route_and_send(order, supply, demand, **parameters):
    flow = river.route(order, supply, demand, **parameters)
    return flow, river.account(supply, demand, flow.inflow, flow.law), river.sent(order, supply, demand, flow)


def full_account(supply, demand, flow, by_unit, spillover):
    totals = river.run_totals(flow, spillover)
    return FlowAccount(supply, demand, by_unit.local, spillover.sent, by_unit.received, totals)


def test_fixture_f2():
    flow, unit, spillover = route_and_send(order_from_receivers(DOWN), SUPPLY, DEMAND)
    np.testing.assert_array_equal(flow.inflow, [0, 0, 6, 3, 4, 0, 0])
    np.testing.assert_array_equal(flow.outflow, [6, 0, 3, 4, 0, 0, 0])
    np.testing.assert_array_equal(unit.used, [4, 6, 5, 3, 5, 3, 0])
    np.testing.assert_array_equal(unit.deficit, [0, 2, 3, 0, 5, 6, 2])
    np.testing.assert_array_equal(unit.surplus, [6, 0, 0, 1, 0, 0, 0])
    np.testing.assert_array_equal(unit.received, [0, 0, 3, 0, 4, 0, 0])
    np.testing.assert_array_equal(unit.unmet, [0, 2, 0, 0, 1, 6, 2])
    np.testing.assert_array_equal(unit.local, [4, 6, 2, 3, 1, 3, 0])
    np.testing.assert_array_equal(spillover.sent, [6, 0, 0, 1, 0, 0, 0])
    assert flow.outlet_outflow == 0 and unit.used.sum() == SUPPLY.sum() == 26
    assert unit.received.sum() / unit.deficit.sum() == pytest.approx(0.38889, abs=5e-6)
    assert (spillover.imported, spillover.reused) == (0, 0)


@given(seeds, st.integers(1, 30), laws)
def test_forest_equals_the_traced_water(random_forest, trace, seed, count, law):
    receiver = random_forest(seed, count)
    check_against_trace(order_from_receivers(receiver), receiver, trace, np.random.default_rng(seed), law)


@given(seeds, st.integers(1, 6), st.integers(1, 6), st.one_of(laws, plain))
def test_grid_equals_the_traced_water(random_codes, receivers_of, trace, seed, rows, columns, law):
    codes = random_codes(seed, rows, columns, 0.0)
    check_against_trace(order_from_codes(codes), receivers_of(codes), trace, np.random.default_rng(seed), law)


def check_against_trace(order, receiver, trace, rng, law):
    supply, demand, external = amounts(rng, receiver.size)
    flow, unit, spillover = route_and_send(order, supply, demand, inflow=external, **law)
    truth = trace(links_of(receiver), supply, demand, inflow=external, **law)
    scale = supply.sum() + demand.sum() + external.sum()
    near = {"rtol": 1e-9, "atol": 1e-12 * scale}
    np.testing.assert_allclose(flow.inflow, truth.inflow, **near)
    np.testing.assert_allclose(flow.outflow, truth.outflow, **near)
    np.testing.assert_allclose(unit.used, truth.used, **near)
    np.testing.assert_allclose(unit.received, truth.received, **near)
    np.testing.assert_allclose(spillover.sent, truth.flows.sum(axis=1), **near)
    np.testing.assert_allclose(spillover.imported, truth.imported.sum(), **near)
    np.testing.assert_allclose(spillover.reused, truth.reused, **near)
    np.testing.assert_allclose(flow.outlet_outflow, truth.outlet_outflow, **near)
    np.testing.assert_allclose(flow.losses, truth.losses, **near)
    assert flow.external_inflow == pytest.approx(external.sum())


@given(seeds, st.integers(1, 60), laws)
def test_identities_and_closure(random_forest, seed, count, law):
    order = order_from_receivers(random_forest(seed, count))
    supply, demand, external = amounts(np.random.default_rng(seed), count)
    flow, unit, spillover = route_and_send(order, supply, demand, inflow=external, **law)
    sent = spillover.sent
    assert (flow.outflow >= 0).all() and (unit.received <= flow.inflow).all()
    assert (0 <= sent).all() and (sent <= unit.surplus).all()
    assert (0 <= unit.received).all() and (unit.received <= unit.deficit).all()
    assert (unit.unmet >= 0).all() and (unit.used <= demand * (1 + 1e-15)).all()
    np.testing.assert_allclose(unit.surplus - unit.deficit, supply - demand, atol=1e-12 * (supply + demand).max())
    assert spillover.reused >= 0
    if law["consumptive_fraction"] == 1:
        assert spillover.reused == 0
    full_account(supply, demand, flow, unit, spillover).check_closure()


@given(seeds, st.integers(1, 60), shares)
def test_identities_of_the_plain_law(random_forest, seed, count, loss):
    """Without reserve, return flow and inflow from outside; loss only takes from what is unused."""
    order = order_from_receivers(random_forest(seed, count))
    supply, demand, _ = amounts(np.random.default_rng(seed), count)
    flow, unit, spillover = route_and_send(order, supply, demand, loss=loss)
    surplus, deficit = np.maximum(supply - demand, 0), np.maximum(demand - supply, 0)
    np.testing.assert_array_equal(unit.surplus, surplus)
    np.testing.assert_array_equal(unit.deficit, deficit)
    np.testing.assert_array_equal(unit.local, np.minimum(supply, demand))
    np.testing.assert_array_equal(unit.received, np.minimum(deficit, flow.inflow))
    assert (unit.surplus * unit.deficit == 0).all()
    received = unit.received.sum()
    assert spillover.sent.sum() == pytest.approx(received, rel=1e-11)
    assert received <= min(surplus.sum(), deficit.sum()) * (1 + 1e-12)
    before = supply - demand
    after = before + unit.received - spillover.sent
    assert after.sum() == pytest.approx(before.sum(), abs=1e-11 * (supply.sum() + demand.sum()))
    assert (after[before >= 0] >= 0).all() and (after[before <= 0] <= 0).all()


@given(seeds, st.integers(1, 40), shares, st.booleans())
def test_short_law_equals_the_general_one(random_forest, seed, count, loss, imports):
    order = order_from_receivers(random_forest(seed, count))
    supply, demand, external = amounts(np.random.default_rng(seed), count)
    parameters = {"loss": loss, "inflow": external if imports else None}
    short = river.route(order, supply, demand, **parameters)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(river.RiverLaw, "passes_net", property(lambda law: False))
        general = river.route(order, supply, demand, **parameters)
    near = {"rtol": 1e-12, "atol": 1e-13 * (supply.sum() + demand.sum() + external.sum())}
    np.testing.assert_allclose(short.inflow, general.inflow, **near)
    np.testing.assert_allclose(short.outflow, general.outflow, **near)


@given(seeds, st.integers(1, 40), laws, st.floats(1e-6, 1e6))
def test_scaling_scales_the_flow(random_forest, seed, count, law, factor):
    order = order_from_receivers(random_forest(seed, count))
    supply, demand, external = amounts(np.random.default_rng(seed), count)
    one, _, sent_one = route_and_send(order, supply, demand, inflow=external, **law)
    other, _, sent_other = route_and_send(order, factor * supply, factor * demand, inflow=factor * external, **law)
    near = {"rtol": 1e-9, "atol": 1e-12 * factor * (supply.sum() + demand.sum() + external.sum())}
    np.testing.assert_allclose(other.inflow, factor * one.inflow, **near)
    np.testing.assert_allclose(sent_other.sent, factor * sent_one.sent, **near)


@given(seeds, laws)
def test_more_water_at_an_outlet_changes_nothing_upstream(random_forest, seed, law):
    order = order_from_receivers(random_forest(seed, 25))
    supply, demand, external = amounts(np.random.default_rng(seed), 25)
    outlet = int(order.outlets[0])
    flow, unit, spillover = route_and_send(order, supply, demand, inflow=external, **law)
    more = supply.copy()
    more[outlet] += 1000
    flow_more, unit_more, spillover_more = route_and_send(order, more, demand, inflow=external, **law)
    np.testing.assert_array_equal(flow_more.inflow, flow.inflow)
    elsewhere = np.arange(25) != outlet
    np.testing.assert_array_equal(unit_more.received[elsewhere], unit.received[elsewhere])
    assert flow_more.outlet_outflow > flow.outlet_outflow


def test_turning_the_river_round_changes_who_receives():
    east = np.array([[1, 1, 1, 0]], np.uint8)
    west = np.array([[0, 16, 16, 16]], np.uint8)
    supply, demand = np.array([[5.0, 0, 0, 1]]), np.array([[1.0, 2, 1, 2]])
    (_, down, _), (_, up, _) = (route_and_send(order_from_codes(codes), supply, demand) for codes in (east, west))
    np.testing.assert_array_equal(down.received, [[0, 2, 1, 1]])
    np.testing.assert_array_equal(up.received, [[0, 0, 0, 0]])


@given(seeds, st.integers(1, 40), shares)
def test_coarser_units_net_more_of_their_deficit(seed, count, reserve):
    rng = np.random.default_rng(seed)
    supply, demand, _ = amounts(rng, count)
    zones = rng.integers(0, 5, count)
    law = river.RiverLaw(reserve=reserve)
    deficits = []
    for level in (np.arange(count), zones, np.zeros(count, int)):
        own, wanted = np.bincount(level, supply), np.bincount(level, demand)
        deficits.append(river.account(own, wanted, np.zeros(own.size), law).deficit.sum())
    by_cell, by_zone, by_region = deficits
    slack = 1e-12 * (supply.sum() + demand.sum())
    assert by_cell >= by_zone - slack and by_zone >= by_region - slack
    if reserve == 0:
        assert by_region == pytest.approx(max(demand.sum() - supply.sum(), 0), abs=slack)


@pytest.mark.parametrize("law", [{}, {"reserve": 0.2, "loss": 0.1, "consumptive_fraction": 0.7}])
def test_what_lies_outside_does_not_matter(random_codes, law):
    codes = random_codes(8, 12, 15, 0.4)
    outside, order = codes == 255, order_from_codes(codes)
    supply, demand, external = (values.reshape(12, 15) for values in amounts(np.random.default_rng(8), 180))
    results = []
    for filling in (0.0, np.nan, -9999.0):
        inputs = [np.where(outside, filling, values) for values in (supply, demand, external)]
        flow = river.route(order, *inputs[:2], inflow=inputs[2], **law)
        spillover = river.sent(order, *inputs[:2], flow)
        assert flow.inflow.shape == flow.outflow.shape == spillover.sent.shape == (12, 15)
        totals = (flow.outlet_outflow, flow.losses, spillover.imported, spillover.reused)
        results.append((flow.inflow, flow.outflow, spillover.sent, *totals))
    for other in results[1:]:
        for one, same in zip(results[0], other):
            np.testing.assert_array_equal(one, same)
    assert all((values[outside] == 0).all() for values in results[0][:3])


def test_flat_and_windowed_accounts_equal_the_whole(random_codes):
    order = order_from_codes(random_codes(2, 20, 20, 0.1))
    supply, demand, _ = (values.reshape(20, 20) for values in amounts(np.random.default_rng(2), 400))
    flow = river.route(order, supply, demand, reserve=0.3)
    flat = river.route(order, supply.ravel(), demand.ravel(), reserve=0.3)
    np.testing.assert_array_equal(flat.inflow, flow.inflow.ravel())
    whole = river.account(supply, demand, flow.inflow, flow.law)
    for start in range(0, 20, 7):
        rows = slice(start, start + 7)
        for part, full in zip(river.account(supply[rows], demand[rows], flow.inflow[rows], flow.law), whole):
            np.testing.assert_array_equal(part, full[rows])


def test_two_runs_give_the_same_bytes(random_codes):
    codes = random_codes(4, 40, 40)
    supply, demand, _ = (values.reshape(40, 40) for values in amounts(np.random.default_rng(4), 1600))
    runs = [route_and_send(order_from_codes(codes), supply, demand, loss=0.01, reserve=0.1) for _ in range(2)]
    assert runs[0][0].inflow.tobytes() == runs[1][0].inflow.tobytes()
    assert runs[0][2].sent.tobytes() == runs[1][2].sent.tobytes()


@pytest.mark.parametrize("name", ["reserve", "loss", "consumptive_fraction"])
@pytest.mark.parametrize("value", [-0.01, 1.01, float("nan")])
def test_shares_outside_0_to_1_are_refused(name, value):
    with pytest.raises(InputError, match=name.replace("_", " ") + " must be a share"):
        river.route(order_from_receivers(DOWN), SUPPLY, DEMAND, **{name: value})


@pytest.mark.parametrize("name", ["supply", "demand", "inflow"])
@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf")])
def test_unusable_amounts_are_refused(random_codes, name, value):
    order = order_from_codes(np.where(np.arange(12).reshape(3, 4) == 6, 255, 0).astype(np.uint8))
    inputs = {key: np.ones((3, 4)) for key in ("supply", "demand", "inflow")}
    inputs[name][1, 2] = value  # outside: does not matter
    river.route(order, **inputs)
    inputs[name][2, 1:3] = value
    with pytest.raises(InputError) as caught:
        river.route(order, **inputs)
    found = caught.value.values
    assert (found["count"], found["row"], found["column"]) == (2, 3, 2)
    assert ("inflow from outside" if name == "inflow" else name) in str(caught.value)


def test_wrong_sizes_and_types_are_refused():
    order = order_from_receivers(DOWN)
    with pytest.raises(ValueError, match="7 float64"):
        river.route(order, SUPPLY[:5], DEMAND)
    with pytest.raises(ValueError, match="float32"):
        river.route(order, SUPPLY, DEMAND.astype(np.float32))


class CancelledError(Exception):
    pass


def test_progress_may_cancel():
    codes = np.ones((1, 2000), np.uint8)
    codes[0, -1] = 0
    order, supply = order_from_codes(codes), np.ones((1, 2000))
    seen = []
    flow = river.route(order, supply, supply, progress=seen.append)
    river.sent(order, supply, supply, flow, progress=seen.append)
    assert len(seen) >= 4 and 0 < min(seen) and max(seen) <= 1

    def cancel(fraction):
        raise CancelledError

    with pytest.raises(CancelledError):
        river.route(order, supply, supply, progress=cancel)
    with pytest.raises(CancelledError):
        river.sent(order, supply, supply, flow, progress=cancel)
