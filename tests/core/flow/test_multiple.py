"""Multiple flow directions against the formula, the identities and each cell's water followed by itself."""

import heapq

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import multiple, river
from esflow.esflow_plugin.core.flow.account import FlowAccount
from esflow.esflow_plugin.core.flow.order import order_from_codes
from hypothesis import given
from hypothesis import strategies as st

STEP = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}
OPPOSITE = {1: 16, 2: 32, 4: 64, 8: 128, 16: 1, 32: 2, 64: 4, 128: 8}

seeds = st.integers(0, 10**6)
shares = st.one_of(st.sampled_from([0.0, 1.0]), st.floats(0, 1))
laws = st.fixed_dictionaries({"reserve": shares, "loss": shares, "consumptive_fraction": shares})


def neighbours(cell, shape):
    for code, (down, right) in STEP.items():
        row, column = cell[0] + down, cell[1] + right
        if 0 <= row < shape[0] and 0 <= column < shape[1]:
            yield code, (row, column)


def flooded(height, outside):
    """Priority flood from the rim: (filled height, codes towards the cell from which each was flooded)."""
    filled, codes = np.where(outside, np.nan, height), np.full(height.shape, 255, np.uint8)
    queue = []
    for cell in zip(*np.nonzero(~outside)):
        around = [there for _, there in neighbours(cell, height.shape) if not outside[there]]
        if len(around) < 8:
            codes[cell] = 0
            heapq.heappush(queue, (height[cell], cell))
    while queue:
        level, cell = heapq.heappop(queue)
        for code, there in neighbours(cell, height.shape):
            if not outside[there] and codes[there] == 255:
                filled[there], codes[there] = max(height[there], level), OPPOSITE[code]
                heapq.heappush(queue, (filled[there], there))
    return filled, codes


def random_terrain(seed, rows, columns, outside_share=0.1, steps=6):
    """Filled height and codes of a random surface of few different heights, so that there are flats."""
    rng = np.random.default_rng(seed)
    height = rng.integers(0, steps, (rows, columns)).astype(float)
    return flooded(height, rng.random((rows, columns)) < outside_share)


def shares_by_formula(filled, codes, exponent=1.1, width=1.0, height=1.0):
    """Flat links of each cell, [(receiver, share)], cell by cell after Freeman 1991."""
    links = []
    for cell in np.ndindex(codes.shape):
        found = {}
        for code, there in neighbours(cell, codes.shape):
            if codes[cell] not in (0, 255) and codes[there] != 255:
                down, right = STEP[code]
                slope = (filled[cell] - filled[there]) / ((down * height) ** 2 + (right * width) ** 2) ** 0.5
                if slope > 0:
                    found[there[0] * codes.shape[1] + there[1]] = slope**exponent
                elif code == codes[cell]:
                    flat = there[0] * codes.shape[1] + there[1]
        if codes[cell] not in (0, 255) and not found:
            found = {flat: 1.0}
        links.append([(receiver, part / sum(found.values())) for receiver, part in found.items()])
    return links


def links_of(network):
    """Links of a network in the same form, read from one unit of water poured out of each cell alone."""
    links = [[] for _ in range(network.size)]
    for cell in network.cells.tolist():
        got = {}

        def release(cells, arriving, cell=cell, got=got):
            got.update((int(place), amount) for place, amount in zip(cells, arriving) if amount > 0)
            return np.where(cells == cell, 1.0, 0.0)

        network.downstream_pass(release)
        links[cell] = sorted(got.items())
    return links


def amounts(rng, count):
    """Supply, demand and inflow from outside, in places zero, over several orders of magnitude."""
    return [rng.gamma(0.5, 10.0, count) * (rng.random(count) < present) for present in (0.8, 0.8, 0.3)]


def test_fixture_of_the_method_notes():
    filled = np.array([[9.0, 8, 7], [9, 5, 4], [9, 4, 3]])
    codes = np.array([[2, 2, 4], [2, 2, 4], [1, 1, 0]], np.uint8)
    centre = dict(links_of(multiple.multiple_flow(filled, codes))[4])
    assert centre == pytest.approx({5: 0.2887, 7: 0.2887, 8: 0.4226}, abs=5e-5)


@given(seeds, st.integers(1, 6), st.integers(1, 6), st.sampled_from([0.0, 1.0, 1.1, 4.0]), st.sampled_from([1.0, 2.5]))
def test_shares_follow_the_formula(seed, rows, columns, exponent, width):
    filled, codes = random_terrain(seed, rows, columns)
    network = multiple.multiple_flow(filled, codes, exponent=exponent, cell_width=width, cell_height=1.5)
    expected = shares_by_formula(filled, codes, exponent, width, 1.5)
    for found, wanted in zip(links_of(network), expected):
        assert dict(found) == pytest.approx(dict(wanted), rel=1e-6)
        assert not found or sum(share for _, share in found) == pytest.approx(1, abs=1e-15)
    np.testing.assert_array_equal(network.outlets, np.flatnonzero(codes == 0))
    np.testing.assert_array_equal(np.sort(network.cells), np.flatnonzero(codes != 255))


def test_a_peak_drains_all_round():
    height = np.array([[1.0, 2, 1], [2, 9, 2], [1, 2, 1]])
    codes = np.array([[0, 0, 0], [0, 1, 0], [0, 0, 0]], np.uint8)
    network = multiple.multiple_flow(height, codes)
    assert sorted(receiver for receiver, _ in links_of(network)[4]) == [0, 1, 2, 3, 5, 6, 7, 8]


def test_gentle_slopes_keep_their_shares():
    """Differences of 1e-30 m are too small for float32 when raised to a power, but not relative to each other."""
    height = 1e-30 * np.array([[9.0, 8, 7], [9, 5, 4], [9, 4, 3]])
    codes = np.array([[2, 2, 4], [2, 2, 4], [1, 1, 0]], np.uint8)
    centre = dict(links_of(multiple.multiple_flow(height, codes))[4])
    assert centre == pytest.approx({5: 0.2887, 7: 0.2887, 8: 0.4226}, abs=5e-5)


@pytest.mark.filterwarnings("error")
def test_flats_follow_the_codes_and_outlets_stay():
    codes = np.array([[1, 1, 4], [0, 16, 16]], np.uint8)
    links = links_of(multiple.multiple_flow(np.full((2, 3), 7.0), codes))
    assert links == [[(1, 1)], [(2, 1)], [(5, 1)], [], [(3, 1)], [(4, 1)]]
    lower = np.array([[5.0, 4.0]])
    assert links_of(multiple.multiple_flow(lower, np.zeros((1, 2), np.uint8))) == [[], []]


@given(seeds, st.integers(1, 5), st.integers(1, 6), laws)
def test_flow_equals_the_traced_water(trace, seed, rows, columns, law):
    filled, codes = random_terrain(seed, rows, columns, outside_share=0.0)
    network, rng = multiple.multiple_flow(filled, codes), np.random.default_rng(seed)
    supply, demand, external = amounts(rng, codes.size)
    zones = rng.integers(-1, 3, codes.size)
    flow = river.route(network, supply, demand, inflow=external, **law)
    spillover = river.sent(network, supply, demand, flow)
    truth = trace(links_of(network), supply, demand, inflow=external, **law)
    near = {"rtol": 1e-9, "atol": 1e-12 * (supply.sum() + demand.sum() + external.sum())}
    np.testing.assert_allclose(flow.inflow, truth.inflow, **near)
    np.testing.assert_allclose(flow.outflow, truth.outflow, **near)
    np.testing.assert_allclose(spillover.sent, truth.flows.sum(axis=1), **near)
    np.testing.assert_allclose(spillover.imported, truth.imported.sum(), **near)
    np.testing.assert_allclose(spillover.reused, truth.reused, **near)
    np.testing.assert_allclose(flow.outlet_outflow, truth.outlet_outflow, **near)
    np.testing.assert_allclose(flow.losses, truth.losses, **near)
    found = multiple.donor_receiver_matrix(network, supply, demand, flow, zones, 3)
    member = np.zeros((codes.size, 4))
    member[np.arange(codes.size), zones] = 1
    flows = np.zeros((4, 4))
    flows[found.origin, found.destination] = found.amount
    np.testing.assert_allclose(flows, member.T @ truth.flows @ member, **near)
    np.testing.assert_allclose(found.exported, truth.exported @ member, **near)
    np.testing.assert_allclose(found.imported, truth.imported @ member, **near)


@given(seeds, laws)
def test_identities_and_closure(seed, law):
    filled, codes = random_terrain(seed, 9, 11, steps=30)
    network, inside = multiple.multiple_flow(filled, codes), codes != 255
    supply, demand, external = (
        np.where(inside, values.reshape(codes.shape), np.nan) for values in amounts(np.random.default_rng(seed), 99)
    )
    flow = river.route(network, supply, demand, inflow=external, **law)
    spillover = river.sent(network, supply, demand, flow)
    assert (flow.inflow[~inside] == 0).all() and (flow.outflow[~inside] == 0).all()
    supply, demand, sent = supply[inside], demand[inside], spillover.sent[inside]
    unit = river.account(supply, demand, flow.inflow[inside], flow.law)
    assert (flow.outflow >= 0).all() and (0 <= sent).all() and (sent <= unit.surplus).all()
    assert (0 <= unit.received).all() and (unit.received <= unit.deficit).all()
    totals = river.run_totals(flow, spillover)
    FlowAccount(supply, demand, unit.local, sent, unit.received, totals).check_closure()


def test_rounding_sends_no_more_than_the_surplus():
    """Everywhere all water is used at the next cell, so that each share is 1 up to the rounding of its parts."""
    rng = np.random.default_rng(0)
    filled, codes = flooded(rng.random((60, 60)), np.zeros((60, 60), bool))
    network = multiple.multiple_flow(filled, codes)
    gives = np.indices(codes.shape).sum(axis=0) % 2 == 0
    supply, demand = np.where(gives, 1.0, 0.0), np.where(gives, 0.0, 1e6)
    spillover = river.sent(network, supply, demand, river.route(network, supply, demand))
    assert (spillover.sent <= supply).all()
    assert (spillover.sent > 0.999).sum() > 500


def test_a_river_with_one_way_down_equals_single_directions():
    """On a staircase one cell wide, multiple directions have no choice."""
    filled, codes = np.arange(20.0, 0, -1)[None], np.ones((1, 20), np.uint8)
    codes[0, -1] = 0
    supply, demand, _ = (values.reshape(1, 20) for values in amounts(np.random.default_rng(1), 20))
    one = river.route(multiple.multiple_flow(filled, codes), supply, demand, loss=0.1)
    other = river.route(order_from_codes(codes), supply, demand, loss=0.1)
    np.testing.assert_allclose(one.inflow, other.inflow, rtol=1e-14)
    assert one.losses == pytest.approx(other.losses)


def test_rising_elevation_is_refused():
    filled = np.array([[5.0, 1.0, 9.0, 9.0]])
    codes = np.array([[1, 1, 16, 0]], np.uint8)
    with pytest.raises(InputError, match="one and the same run") as caught:
        multiple.multiple_flow(filled, codes)
    assert (caught.value.values["row"], caught.value.values["column"]) == (1, 2)


def test_blocks_of_rows_do_not_show(monkeypatch):
    filled, codes = random_terrain(3, 9, 7)
    whole = multiple.multiple_flow(filled, codes)
    monkeypatch.setattr(multiple, "_BLOCK_CELLS", 8)
    pieces = multiple.multiple_flow(filled, codes)
    for name in ("cells", "bounds", "source", "weight", "groups", "scale"):
        np.testing.assert_array_equal(getattr(pieces, name), getattr(whole, name))


def test_float32_elevation_and_narrow_types():
    filled, codes = random_terrain(4, 8, 8)
    network = multiple.multiple_flow(filled.astype(np.float32), codes)
    assert (network.cells.dtype, network.source.dtype, network.weight.dtype) == (np.int32, np.int32, np.float32)
    same = multiple.multiple_flow(filled, codes)
    np.testing.assert_array_equal(network.weight, same.weight)


def test_progress_may_cancel():
    filled, codes = np.arange(2000.0, 0, -1)[None], np.ones((1, 2000), np.uint8)
    codes[0, -1] = 0
    seen = []
    network = multiple.multiple_flow(filled, codes, progress=seen.append)
    supply = np.ones((1, 2000))
    zones = np.zeros((1, 2000), int)
    flow = river.route(network, supply, supply, progress=seen.append)
    river.sent(network, supply, supply, flow, progress=seen.append)
    assert len(seen) >= 6 and min(seen) > 0 and max(seen) <= 1
    seen.clear()
    demand = np.full((1, 2000), 2.0)
    flow = river.route(network, supply, demand, inflow=supply)
    multiple.donor_receiver_matrix(network, supply, demand, flow, zones, 1, seen.append)
    assert seen == sorted(seen) and seen[0] < 0.5 < seen[-1] <= 1

    def cancel(fraction):
        raise InterruptedError

    for run in (
        lambda: multiple.multiple_flow(filled, codes, progress=cancel),
        lambda: river.route(network, supply, supply, progress=cancel),
        lambda: river.sent(network, supply, supply, flow, progress=cancel),
        lambda: multiple.donor_receiver_matrix(network, supply, demand, flow, zones, 1, cancel),
    ):
        with pytest.raises(InterruptedError):
            run()
