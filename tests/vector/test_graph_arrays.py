"""Graphs as arrays, against a search that knows nothing of chains and pieces."""

import heapq

import numpy as np
import pytest
from esflow.esflow_plugin.vector.graph_arrays import Edges, connected_pieces, without_chains
from hypothesis import given
from hypothesis import strategies as st


def edges_of(rows):
    columns = list(zip(*rows)) if rows else [(), (), ()]
    return Edges(
        np.array(columns[0], dtype=np.int64), np.array(columns[1], dtype=np.int64), np.array(columns[2], dtype=float)
    )


def both_ways(rows):
    return [edge for a, b, cost in rows for edge in ((a, b, cost), (b, a, cost))]


def cheapest(rows, start):
    """Costs by a heap, {vertex: cost}."""
    found, heap = {}, [(0.0, start)]
    while heap:
        cost, vertex = heapq.heappop(heap)
        if vertex in found:
            continue
        found[vertex] = cost
        for tail, head, step in rows:
            if tail == vertex and head not in found:
                heapq.heappush(heap, (cost + step, head))
    return found


def contracted(count, rows, needed):
    marks = np.zeros(count, dtype=bool)
    marks[list(needed)] = True
    edges, kept = without_chains(count, edges_of(rows), marks)
    return sorted(zip(edges.tails.tolist(), edges.heads.tolist(), edges.costs.tolist())), kept.tolist()


@st.composite
def graphs(draw):
    """Up to 12 vertices, edges one way and both ways, loops, doubles and chains among them."""
    count = draw(st.integers(2, 12))
    vertex = st.integers(0, count - 1)
    rows = draw(st.lists(st.tuples(vertex, vertex, st.integers(1, 9), st.booleans()), max_size=16))
    # A way through all vertices makes long chains likely.
    if draw(st.booleans()):
        order = draw(st.permutations(range(count)))
        rows += [(a, b, 1 + a, draw(st.booleans())) for a, b in zip(order, order[1:])]
    directed = [
        edge for a, b, cost, both in rows for edge in ([(a, b, cost), (b, a, cost)] if both else [(a, b, cost)])
    ]
    return count, [(a, b, float(cost)) for a, b, cost in directed]


def test_a_winding_road_becomes_one_edge():
    rows = both_ways([(0, 1, 2.0), (1, 2, 3.0), (2, 3, 5.0)])
    assert contracted(4, rows, [0, 3]) == ([(0, 3, 10.0), (3, 0, 10.0)], [0, 3])
    assert contracted(4, rows, [0, 2, 3]) == (
        [(0, 2, 5.0), (2, 0, 5.0), (2, 3, 5.0), (3, 2, 5.0)],
        [0, 2, 3],
    )


def test_a_one_way_road_stays_one_way():
    assert contracted(4, [(0, 1, 2.0), (1, 2, 3.0), (2, 3, 5.0)], [0, 3]) == ([(0, 3, 10.0)], [0, 3])


def test_a_junction_stays():
    rows = both_ways([(0, 1, 1.0), (1, 2, 1.0), (1, 3, 1.0)])
    assert contracted(4, rows, [0, 2, 3])[1] == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "rows",
    [
        [(0, 4, 1.0), (1, 4, 1.0), (4, 2, 1.0), (4, 3, 1.0)],
        [(0, 4, 1.0), (1, 4, 1.0), (4, 0, 1.0), (4, 3, 1.0)],
        [(0, 4, 1.0), (0, 4, 2.0), (4, 0, 1.0), (4, 3, 1.0)],
        [(0, 4, 1.0), (4, 4, 2.0), (4, 3, 1.0)],
    ],
    ids=["one-way roads meet", "one way in only", "two ways in", "a loop"],
)
def test_what_is_no_chain_stays(rows):
    edges, kept = contracted(5, rows, [0, 1, 2, 3])
    assert kept == [0, 1, 2, 3, 4] and edges == sorted(edge for edge in rows if edge[0] != edge[1])


def test_a_ring_that_nothing_joins_ends():
    rows = both_ways([(0, 1, 1.0)]) + both_ways([(2, 3, 1.0), (3, 4, 1.0), (4, 2, 1.0)])
    assert contracted(5, rows, [0, 1]) == ([(0, 1, 1.0), (1, 0, 1.0)], [0, 1])


def test_two_ways_round_stay_two():
    rows = both_ways([(0, 1, 1.0), (1, 3, 1.0), (0, 2, 4.0), (2, 3, 4.0)])
    assert contracted(4, rows, [0, 3])[0] == [(0, 3, 2.0), (0, 3, 8.0), (3, 0, 2.0), (3, 0, 8.0)]


def test_chains_of_ten_thousand_vertices():
    count = 10_001
    edges, kept = contracted(count, both_ways([(i, i + 1, 1.0) for i in range(count - 1)]), [0, count - 1])
    assert edges == [(0, count - 1, 10_000.0), (count - 1, 0, 10_000.0)] and kept == [0, count - 1]


@pytest.mark.parametrize("count", [1, 3])
def test_no_edges(count):
    assert contracted(count, [], [0]) == ([], list(range(count)))
    assert connected_pieces(count, edges_of([])).tolist() == list(range(count))


@given(graphs(), st.data())
def test_costs_between_needed_vertices_stay(graph, data):
    count, rows = graph
    needed = data.draw(st.sets(st.integers(0, count - 1), min_size=1))
    edges, kept = contracted(count, rows, needed)
    assert needed <= set(kept) and len(edges) <= len(rows)
    for start in needed:
        before, after = cheapest(rows, start), cheapest(edges, start)
        assert {v: before.get(v) for v in needed} == {v: after.get(v) for v in needed}


@given(graphs())
def test_pieces_are_those_of_a_walk(graph):
    count, rows = graph
    found = connected_pieces(count, edges_of(rows))
    undirected = both_ways(rows)
    for vertex in range(count):
        assert found[vertex] == min(cheapest(undirected, vertex))
