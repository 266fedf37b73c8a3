"""Minimum-cost transport: the largest flow, and of all largest flows one of the least sum of amount x distance.

The transport problem (Hitchcock 1941) over the pairs that may trade, solved exactly by the network simplex of
`network_simplex`. Prices are looked at for all pairs at once, and the best pair of each donor, or of each receiver when
each has a few donors only, is brought in if it still pays. Where distances tie there are several such flows.
"""

import math
from typing import NamedTuple

import numpy as np

from .amounts import close_sums
from .capped import nothing
from .network_simplex import SpanningTree
from .pairs import PairAmounts
from .transport_prices import prices_of

#: Amounts and prices are computed afresh at the end, and what then still pays is brought in; at most so many times.
MOST_SETTLEMENTS = 8


class TransportFlow(NamedTuple):
    """sent, received: float64, shapes of surplus and deficit, amounts per year, equal in sum; pairs: PairAmounts, fewer
    than donors and receivers together; passes: number of pivots; total: sum of what is sent."""

    sent: np.ndarray
    received: np.ndarray
    pairs: PairAmounts
    passes: int
    total: float


def minimum_cost_flow(surplus, deficit, distance, reachable, tick=None):
    """The largest flow over the reachable pairs at the least sum of amount x distance: TransportFlow.

    surplus, deficit: float64, >= 0, amounts per year, shapes (donors,) and (receivers,); distance: float64, shape
    (donors, receivers), >= 0, finite where reachable (bool, same shape); tick: optional, called once a block of pairs.
    Time: some 30 us a pivot, of which there are some ten for each zone, and a look at all pairs some thirty times.
    """
    return _solved(surplus, deficit, distance, reachable, tick, lack_only=False)


def largest_flow(surplus, deficit, distance, reachable, tick=None):
    """A largest flow over the reachable pairs, near ones first but not at the least cost: TransportFlow.

    Arguments: see `minimum_cost_flow`.
    """
    return _solved(surplus, deficit, distance, reachable, tick, lack_only=True)


def _solved(surplus, deficit, distance, reachable, tick, lack_only):
    if not (surplus.size and deficit.size):
        nobody = np.zeros(0, np.intp)
        return _flow_of(surplus, deficit, nobody, nobody, np.zeros(0), distance, 0)
    tick = tick or nothing
    tree = SpanningTree(surplus, deficit)
    pivots = _optimise(tree, prices_of(tree, deficit, distance, reachable, lack_only, tick), tick)
    return _flow_of(surplus, deficit, *tree.trades(), distance, pivots)


def _optimise(tree, prices, tick):
    """Bring arcs in until none pays any more; the number of pivots."""
    pivots, settlements, settled_at = 0, 0, -1
    while True:
        before = pivots
        for candidates in prices.candidates():
            tick()
            for tail, head, cost in candidates:
                if prices.pays(tail, head, cost):
                    tree.pivot(tail, head, cost)
                    pivots += 1
        if pivots > before:
            continue
        if pivots == settled_at or settlements == MOST_SETTLEMENTS:
            return pivots
        tree.settle()
        settlements, settled_at = settlements + 1, pivots


def _flow_of(surplus, deficit, donor, receiver, amount, distance, pivots):
    order = np.lexsort((receiver, donor))
    donor, receiver, amount = donor[order], receiver[order], amount[order]
    sent = np.minimum(np.bincount(donor, amount, surplus.size), surplus)
    received = np.minimum(np.bincount(receiver, amount, deficit.size), deficit)
    close_sums(sent, received, surplus, deficit)
    cost = math.fsum(amount * distance[donor, receiver])
    pairs = PairAmounts(donor.astype(np.int32), receiver.astype(np.int32), amount, cost)
    return TransportFlow(sent, received, pairs, pivots, float(sent.sum()))
