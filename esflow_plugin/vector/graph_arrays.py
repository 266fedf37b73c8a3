"""Graphs as arrays of directed edges: their connected pieces, and their chains taken as one edge each."""

from typing import NamedTuple

import numpy as np


class Edges(NamedTuple):
    """Directed edges: tail and head vertices, int64, and cost, float64."""

    tails: np.ndarray
    heads: np.ndarray
    costs: np.ndarray


def connected_pieces(vertex_count, edges):
    """For every vertex the lowest vertex that it is connected with, int64; edges count in both directions."""
    lowest = np.arange(vertex_count)
    while True:
        one, other = lowest[edges.tails], lowest[edges.heads]
        apart = one != other
        if not apart.any():
            return lowest
        one, other = one[apart], other[apart]
        np.minimum.at(lowest, np.maximum(one, other), np.minimum(one, other))
        while True:
            further = lowest[lowest]
            if np.array_equal(further, lowest):
                break
            lowest = further


def without_chains(vertex_count, edges, needed):
    """Edges between the vertices where ways meet, end or begin, and those vertices, int64.

    A chain of vertices where nothing branches off becomes one edge with the sum of its costs, so that a winding road
    costs a search no more than a straight one. Costs between the remaining vertices stay the same. needed: bool, the
    vertices that must remain. Edges keep their vertex numbers.
    """
    tails, heads, costs = edges
    count = len(heads)
    passed, first, second = _passed(vertex_count, tails, heads, needed)
    inner = passed[heads]
    through = heads[inner]
    onward = first[through]
    # Where both directions are open, the way goes on by the edge that does not lead back.
    back = heads[onward] == tails[inner]
    # The edge after each edge on its chain, and `count` where the chain ends.
    following = np.full(count + 1, count)
    following[:-1][inner] = np.where(back, second[through], onward)
    total, last = np.append(costs, 0.0), np.arange(count + 1)
    # Every round doubles the part of the chain that is known; only rings that nothing joins go on for ever.
    for _ in range(count.bit_length()):
        if (following == count).all():
            break
        last = np.where(following < count, last[following], last)
        total += total[following]
        following = following[following]
    ends = heads[last[:-1]]
    kept = ~passed[tails] & (tails != ends)
    return Edges(tails[kept], ends[kept], total[:-1][kept]), np.flatnonzero(~passed)


def _passed(vertex_count, tails, heads, needed):
    """Vertices inside a chain (bool), and the first and second edge out of every vertex."""
    leaving = np.bincount(tails, minlength=vertex_count)
    arriving = np.bincount(heads, minlength=vertex_count)
    one_way = (leaving == 1) & (arriving == 1) & ~needed
    two_way = (leaving == 2) & (arriving == 2) & ~needed
    first, second = _first_two(vertex_count, tails, leaving)
    first_in, second_in = _first_two(vertex_count, heads, arriving)
    at = np.flatnonzero(one_way)
    one_way[at] = (heads[first[at]] != tails[first_in[at]]) & (heads[first[at]] != at) & (tails[first_in[at]] != at)
    at = np.flatnonzero(two_way)
    out_a, out_b = heads[first[at]], heads[second[at]]
    in_a, in_b = tails[first_in[at]], tails[second_in[at]]
    same = ((out_a == in_a) & (out_b == in_b)) | ((out_a == in_b) & (out_b == in_a))
    two_way[at] = same & (out_a != out_b) & (out_a != at) & (out_b != at)
    return one_way | two_way, first, second


def _first_two(vertex_count, ends, counts):
    """The first and the second edge at each vertex; meaningless where it has fewer."""
    # Two more entries, for the vertices at the end that have no edge.
    order = np.append(np.argsort(ends, kind="stable"), [0, 0])
    start = np.cumsum(counts) - counts
    return order[start], order[start + 1]
