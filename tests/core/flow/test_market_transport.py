"""Minimum-cost transport: proofs that a flow is best, an independent solver, and the rules of barriers and limits."""

import math
from itertools import product

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow import market, network_simplex, transport, transport_prices
from hypothesis import given
from hypothesis import strategies as st


def problem(seed, largest=14):
    """Random problems of many kinds: round or any amounts, ties, few or many pairs, many times equal distances."""
    rng = np.random.default_rng(seed)
    donors, receivers = rng.integers(1, largest + 1, 2)
    if rng.random() < 0.5:
        surplus, deficit = rng.integers(0, 6, donors) * 1.0, rng.integers(0, 6, receivers) * 1.0
    else:
        surplus, deficit = rng.gamma(0.4, 10.0, donors), rng.gamma(0.4, 10.0, receivers)
    distance = rng.uniform(0, 100, (donors, receivers))
    if rng.random() < 0.4:
        distance = np.floor(distance / 25)
    reachable = rng.random((donors, receivers)) < rng.choice([0.15, 0.5, 1.0])
    return rng, surplus, deficit, np.where(reachable, distance, math.inf), reachable


def solve(surplus, deficit, distance, reachable):
    return transport.minimum_cost_flow(surplus, deficit, distance, reachable)


def shortest_ways(amounts, distance, small):
    """Least cost of shifting amounts between all nodes, donors first: forward over pairs, back over flows (Floyd)."""
    donors, receivers = amounts.shape
    way = np.full((donors + receivers,) * 2, math.inf)
    way[:donors, donors:] = distance
    way[donors:, :donors] = np.where(amounts > small, -distance, math.inf).T
    for middle in range(donors + receivers):
        np.minimum(way, way[:, middle, None] + way[middle], out=way)
    return way


@given(st.integers(0, 10**6))
def test_proof_that_no_flow_is_larger_and_none_as_large_is_cheaper(seed):
    """Klein (1967): best if and only if no way leads from an unsold rest to an unmet one, and no cycle spares cost;
    nor does it spare to let another donor keep the rest, or another receiver go without."""
    _, surplus, deficit, distance, reachable = problem(seed)
    flow = solve(surplus, deficit, distance, reachable)
    amounts = np.zeros(distance.shape)
    amounts[flow.pairs.origin, flow.pairs.destination] = flow.pairs.amount
    assert not amounts[~reachable].any()
    small = 1e-9 * max(surplus.sum(), deficit.sum())
    assert (amounts.sum(axis=1) <= surplus + small).all() and (amounts.sum(axis=0) <= deficit + small).all()
    way = shortest_ways(amounts, distance, small)
    unsold, unmet = surplus - amounts.sum(axis=1) > small, deficit - amounts.sum(axis=0) > small
    donors = surplus.size
    assert np.isinf(way[:donors, donors:][unsold][:, unmet]).all()
    assert (np.diagonal(way) >= -1e-9).all()
    sells, buys = amounts.sum(axis=1) > small, amounts.sum(axis=0) > small
    assert (way[:donors, :donors][unsold][:, sells] >= -1e-9).all()
    assert (way[donors:, donors:][buys][:, unmet] >= -1e-9).all()
    assert flow.pairs.amount.size < donors + deficit.size


@given(st.integers(0, 10**6))
def test_cost_equals_that_of_an_independent_solver(seed):
    optimize = pytest.importorskip("scipy.optimize")
    _, surplus, deficit, distance, reachable = problem(seed)
    flow = solve(surplus, deficit, distance, reachable)
    donor, receiver = np.nonzero(reachable)
    if not donor.size:
        assert flow.total == 0
        return
    margins = np.zeros((surplus.size + deficit.size, donor.size))
    margins[donor, np.arange(donor.size)] = margins[surplus.size + receiver, np.arange(donor.size)] = 1
    limits = np.r_[surplus, deficit]
    exact = {"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10}
    most = optimize.linprog(-np.ones(donor.size), A_ub=margins, b_ub=limits, method="highs-ds", options=exact)
    assert flow.total == pytest.approx(-most.fun, rel=1e-9, abs=1e-12)
    # A penalty beyond any way there can be makes the largest flow the cheapest.
    penalty = 10 * (surplus.size + deficit.size) * (distance[reachable].max() + 1)
    least = optimize.linprog(
        distance[reachable] - penalty, A_ub=margins, b_ub=limits, method="highs-ds", options=exact
    )
    cost = float(distance[reachable] @ least.x)
    assert flow.pairs.cost == pytest.approx(cost, rel=1e-9, abs=1e-9 * penalty)


@pytest.mark.parametrize("seed", range(3))
def test_a_hundred_zones_equal_an_independent_solver(seed):
    optimize = pytest.importorskip("scipy.optimize")
    rng = np.random.default_rng(seed)
    surplus, deficit = rng.gamma(0.5, 10.0, 60), rng.gamma(0.5, 10.0, 50)
    distance = np.hypot(*(rng.uniform(0, 100, (60, 1)) - rng.uniform(0, 100, 50) for _ in range(2)))
    flow = market.market_flow(surplus, deficit, distance, method="minimum_cost")
    rows, columns = np.kron(np.eye(60), np.ones(50)), np.kron(np.ones(60), np.eye(50))
    less = surplus.sum() < deficit.sum()
    equal, at_most = ((rows, surplus), (columns, deficit)) if less else ((columns, deficit), (rows, surplus))
    best = optimize.linprog(
        distance.ravel(), A_ub=at_most[0], b_ub=at_most[1], A_eq=equal[0], b_eq=equal[1], method="highs-ds"
    )
    assert flow.cost == pytest.approx(best.fun, rel=1e-9)
    assert flow.sent.sum() == pytest.approx(min(surplus.sum(), deficit.sum()), rel=1e-12)


@given(st.integers(0, 10**6))
def test_best_of_all_flows_in_whole_numbers(seed):
    """With whole amounts some best flow is whole: all of them are tried."""
    rng = np.random.default_rng(seed)
    surplus, deficit = rng.integers(0, 3, 2), rng.integers(0, 3, 3)
    distance = rng.integers(0, 9, (2, 3)) * 1.0
    reachable = rng.random((2, 3)) < 0.8
    tried = (np.array(amounts).reshape(2, 3) for amounts in product(range(3), repeat=6))
    fit = [
        (-amounts.sum(), (amounts * distance).sum())
        for amounts in tried
        if (amounts.sum(axis=1) <= surplus).all()
        and (amounts.sum(axis=0) <= deficit).all()
        and not amounts[~reachable].any()
    ]
    flow = solve(surplus * 1.0, deficit * 1.0, distance, reachable)
    assert (-flow.total, flow.pairs.cost) == pytest.approx(min(fit))


@given(st.integers(0, 10**6), st.sampled_from([1, 5, 1 << 16]))
def test_lists_and_matrix_and_any_size_of_block_find_the_same_cost(seed, block):
    _, surplus, deficit, distance, reachable = problem(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(transport_prices, "_BLOCK_PAIRS", block)
        found = []
        for sparse in (0.0, 1.0):
            patch.setattr(transport_prices, "SPARSE", sparse)
            found.append(solve(surplus, deficit, distance, reachable))
    assert found[0].total == pytest.approx(found[1].total, rel=1e-12)
    assert found[0].pairs.cost == pytest.approx(found[1].pairs.cost, rel=1e-11)


@given(st.integers(0, 10**6), st.floats(1, 100))
def test_relaxing_a_barrier_or_the_limit_never_lowers_the_optimum(seed, limit):
    rng, surplus, deficit, distance, _ = problem(seed)
    district = rng.integers(0, 6, surplus.size)[:, None], rng.integers(0, 6, deficit.size)
    province = district[0] // 2, district[1] // 2
    totals = [
        market.market_flow(
            surplus, deficit, distance, method="minimum_cost", allowed=allowed, distance_limit=reach
        ).sent.sum()
        for allowed, reach in (
            (district[0] == district[1], limit),
            (province[0] == province[1], limit),
            (None, limit),
            (None, 2 * limit),
            (None, None),
        )
    ]
    assert all(more >= less * (1 - 1e-12) for less, more in zip(totals, totals[1:]))


@given(st.integers(0, 10**6))
def test_largest_flow_is_as_large_as_that_of_least_cost(seed):
    _, surplus, deficit, distance, reachable = problem(seed)
    least = solve(surplus, deficit, distance, reachable)
    assert transport.largest_flow(surplus, deficit, distance, reachable).total == pytest.approx(least.total, rel=1e-12)


def test_where_all_ties_the_end_is_found():
    """Equal amounts and distances: every pivot but a few moves nothing, and rules against cycling are needed."""
    for distance in (np.zeros((40, 40)), np.ones((40, 40)), np.add.outer(np.arange(40), np.arange(40)) % 3 * 1.0):
        flow = market.market_flow(np.ones(40), np.ones(40), distance, method="minimum_cost")
        assert flow.sent.sum() == 40 and flow.cost == 40 * distance.min() and flow.amount.size == 40


def test_amounts_and_distances_of_any_size():
    rng = np.random.default_rng(11)
    surplus, deficit = 10.0 ** rng.uniform(-6, 9, 60), 10.0 ** rng.uniform(-6, 9, 60)
    distance = 10.0 ** rng.uniform(-3, 7, (60, 60))
    flow = market.market_flow(surplus, deficit, distance, method="minimum_cost")
    assert flow.sent.sum() == pytest.approx(min(surplus.sum(), deficit.sum()), rel=1e-12)
    same = market.market_flow(surplus * 2.0**-30, deficit * 2.0**-30, distance * 2.0**20, method="minimum_cost")
    assert same.cost == pytest.approx(flow.cost * 2.0**-10, rel=1e-12)


def test_rounding_of_many_pivots_is_taken_out_at_the_end(monkeypatch):
    """Prices that have drifted, here by a tenth, are computed afresh before the last look at all pairs."""
    rng = np.random.default_rng(7)
    surplus, deficit, distance = rng.gamma(0.5, 10, 40), rng.gamma(0.5, 10, 40), rng.uniform(1, 100, (40, 40))
    exact = market.market_flow(surplus, deficit, distance, method="minimum_cost")

    class DriftingTree(network_simplex.SpanningTree):
        def pivot(self, tail, head, cost):
            super().pivot(tail, head, cost)
            if rng.random() < 0.01:
                self.potential *= rng.uniform(0.9, 1.1, self.potential.size)

    monkeypatch.setattr(transport, "SpanningTree", DriftingTree)
    flow = market.market_flow(surplus, deficit, distance, method="minimum_cost")
    assert flow.cost == pytest.approx(exact.cost, rel=1e-9) and flow.passes != exact.passes


def test_which_arcs_pay():
    """Of two donors one trades with one receiver; the others keep and lack, and a deficit of 0 is none."""
    tree = network_simplex.SpanningTree(np.array([5.0, 5]), np.array([2.0, 2, 0]))
    distance = np.array([[1.0, 3, 0], [2, 9, 0]])
    prices = transport_prices.prices_of(
        tree, np.array([2.0, 2, 0]), distance, np.ones((2, 3), bool), False, lambda: None
    )
    listed = [arc for arcs in prices.candidates() for arc in arcs]
    assert listed == [(0, 2, 1.0), (1, 2, 2.0)]
    tree.pivot(0, 2, 1.0)
    assert not tree.lacking[2] and tree.lacking[3]
    assert prices.pays(1, 3, 9.0)  # spares a lack at any cost
    assert not prices.pays(1, 2, 2.0) and prices.pays(1, 2, 0.5)  # costs more, less than what is there
    assert not prices.pays(tree.root, 2, 0.0)  # brings in a lack
    tree.pivot(1, 3, 9.0)
    tree.lacking[[1, 3]] = True
    assert not prices.pays(1, 2, -99.0)  # would cost a lack, whatever it spared


@given(st.integers(0, 10**6), st.integers(1, 60))
def test_the_tree_stays_a_tree_in_depth_first_order(seed, steps):
    rng = np.random.default_rng(seed)
    donors, receivers = rng.integers(1, 9, 2)
    tree = network_simplex.SpanningTree(rng.integers(1, 5, donors) * 1.0, rng.integers(1, 5, receivers) * 1.0)
    cost = rng.uniform(0, 9, (donors, receivers))
    hanging = set()
    for _ in range(steps):
        tail, head = int(rng.integers(donors)), int(donors + rng.integers(receivers))
        inside = {(node, tree._parent[node]) for node in range(tree.root)}
        if (tail, head) not in inside and (head, tail) not in inside:
            tree.pivot(tail, head, float(cost[tail, head - donors]))
            hanging.add((tail, head))
        order = tree._order.tolist()
        assert sorted(order) == list(range(tree.root + 1)) and order[0] == tree.root
        for place, node in enumerate(order):
            assert tree._place[node] == place
            below = order[place + 1 : place + tree._size[node]]
            children = [other for other in range(tree.root) if tree._parent[other] == node]
            assert set(children) <= set(below)
            assert tree._size[node] == 1 + sum(tree._size[child] for child in children)
        for node in range(tree.root):
            above = tree._parent[node]
            arc = (node, above) if node < donors else (above, node)
            length = 0.0 if tree.root in arc else cost[arc[0], arc[1] - donors]
            assert tree._cost[node] == length
            assert length + tree.potential[arc[0]] - tree.potential[arc[1]] == pytest.approx(0, abs=1e-9)
            # Strongly feasible: what carries nothing points to the root (Cunningham 1976).
            assert tree._flow[node] > 0 or (tree._flow[node] == 0 and node < donors)
            assert tree.lacking[node] == (tree.lacking[above] if above != tree.root else node >= donors)
        flows = list(tree._flow)
        potential = tree.potential.copy()
        tree.settle()
        np.testing.assert_allclose(tree._flow[: tree.root], flows[: tree.root], atol=1e-9)
        np.testing.assert_allclose(tree.potential, potential, atol=1e-9)
