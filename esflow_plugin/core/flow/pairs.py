"""Pairs of donors and receivers: which may trade at all, and amounts of pairs as three short columns.

Matrices of pairs are large, so that they are worked on in blocks of rows; a row is a donor.
"""

import math
from typing import NamedTuple

import numpy as np

_BLOCK_PAIRS = 1 << 18


class PairAmounts(NamedTuple):
    """One entry for each pair with a flow, by donor and then by receiver.

    origin, destination: int32, indices of the donor and of the receiver; amount: float64, per year, > 0; cost: float64
    number, sum of distance x amount.
    """

    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray
    cost: float


def donor_blocks(shape):
    """Slices that cut the donors of a matrix of this shape into blocks of some 2 MB of float64."""
    step = max(_BLOCK_PAIRS // max(shape[1], 1), 1)
    return [slice(start, min(start + step, shape[0])) for start in range(0, shape[0], step)]


def reachable_pairs(distance, limit=None, allowed=None):
    """Which pairs may trade: bool, shape (donors, receivers).

    distance: float64, same shape, infinite where there is no way; limit: largest distance, or None; allowed: bool,
    same shape, or None for all.
    """
    largest = np.finfo(np.float64).max if limit is None else min(limit, np.finfo(np.float64).max)
    reachable = distance <= largest
    if allowed is not None:
        reachable &= allowed
    return reachable


def nearest_pairs(distance, reachable, nearest, tick=None):
    """Of the reachable pairs those of each receiver with its nearest donors: bool, shape (donors, receivers).

    nearest: how many; donors as far away as the last of them are kept too, so that the order of the donors decides
    nothing. distance: float64; reachable: bool, same shape; tick: optional, called once a block of receivers.
    """
    if nearest >= distance.shape[0]:
        return reachable.copy()
    kept = np.empty(distance.shape, bool)
    step = max(_BLOCK_PAIRS // distance.shape[0], 1)
    for start in range(0, distance.shape[1], step):
        part = slice(start, start + step)
        near = np.where(reachable[:, part], distance[:, part], math.inf)
        kept[:, part] = (near <= np.partition(near, nearest - 1, axis=0)[nearest - 1]) & (near < math.inf)
        if tick:
            tick()
    return kept


def mean_and_smallest(distance, reachable):
    """(mean, smallest positive) distance of the reachable pairs; 0 where there is none."""
    total, smallest = 0.0, math.inf
    for rows in donor_blocks(distance.shape):
        near = distance[rows][reachable[rows]]
        total += float(near.sum())
        smallest = min(smallest, float(near[near > 0].min(initial=math.inf)))
    count = np.count_nonzero(reachable)
    return (total / count if count else 0.0), (smallest if smallest < math.inf else 0.0)


def collect_amounts(shape, amounts_of, distance, most=None, tick=None):
    """The PairAmounts of a matrix that is made block by block.

    amounts_of: function of a slice of donors that returns their amounts, float64, shape (block, receivers); most:
    upper bound of the number of pairs with a flow, default all; tick: optional, called once a block.
    """
    room = shape[0] * shape[1] if most is None else most
    origin, destination, amount = np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room)
    count, costs = 0, []
    for rows in donor_blocks(shape):
        block = amounts_of(rows)
        donor, receiver = np.nonzero(block)
        part = slice(count, count + donor.size)
        origin[part], destination[part], amount[part] = donor + rows.start, receiver, block[donor, receiver]
        costs.append(float((amount[part] * distance[rows][donor, receiver]).sum()))
        count += donor.size
        if tick:
            tick()
    return PairAmounts(origin[:count], destination[:count], amount[:count], math.fsum(costs))
