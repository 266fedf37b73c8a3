"""Market: surpluses of many zones serve the deficits of many others over distance, by one of five methods.

A network of many sources: each deficit is served by several donors, each donor serves several receivers, limited by
what they have and lack. The methods differ in what they take for given:

    capped              capacity-constrained gravity, the first pass of which is E2SFCA (see `capped`)
    uncapped            two-step floating catchment area as published, with the over-supply that it causes (`uncapped`)
    doubly_constrained  entropy model of Wilson (1971): all that can flow flows (`doubly_constrained`)
    minimum_cost        all that can flow flows, over the least sum of amount x distance (`transport`)
    breakpoint          influence up to a breakpoint, rescaled so that it conserves mass (`breakpoint`)
"""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from . import pairs
from .blocks import part_of
from .breakpoint import breakpoint_weights, check_transferred
from .capped import PairSums, PassProgress, capped_flow, pass_factors
from .decay import EXPONENT, Decay, check_limit, decay_of
from .doubly_constrained import doubly_constrained_flow
from .transport import largest_flow, minimum_cost_flow
from .uncapped import uncapped_flow

CAPPED, UNCAPPED, DOUBLY_CONSTRAINED, MINIMUM_COST, BREAKPOINT = METHODS = (
    "capped",
    "uncapped",
    "doubly_constrained",
    "minimum_cost",
    "breakpoint",
)
#: Methods in which the decay with distance counts, and those in which attraction and deficit exponent do.
WITH_DECAY = (CAPPED, UNCAPPED, DOUBLY_CONSTRAINED)
WITH_ATTRACTION = (CAPPED, UNCAPPED, DOUBLY_CONSTRAINED, BREAKPOINT)

# Of the progress: what the nearest take, and where of the rest the weights end and the flow ends.
_NEAREST_SHARE, _WEIGHTS_SHARE, _FLOW_SHARE = 0.3, 0.3, 0.8
_SECONDS = 0.1
# What differs by less than this share differs by the order of sums only.
_ROUNDING = 1e-12

NO_NUMBER = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The market attraction of {count} zones with a deficit is empty, negative or no finite number. Enter 0 for a zone "
    "that buys nothing, 1 for one like all others.",
)
NOT_AN_EXPONENT = QT_TRANSLATE_NOOP("ESFlow", "The exponents of market attraction and deficit must be 0 or more.")
NOT_A_COUNT = QT_TRANSLATE_NOOP(
    "ESFlow", "The number of nearest donors must be a whole number of 1 or more, not {value}."
)


@dataclass(frozen=True)
class MarketFlow:
    """Who serves whom; amounts per year, distances in the unit that was given.

    sent, received: float64, shapes (donors,) and (receivers,); their sums are equal. origin, destination: int32,
    amount: float64, one entry for each pair with a flow, by donor and then by receiver. oversupply: float64, shape
    (receivers,), what receivers were offered beyond their deficit; it is not part of what they received (0 but for
    "uncapped"). unreachable_donors, unreachable_receivers: bool, those without any pair that may trade. cost: sum of
    amount x distance; mean_distance: by amount, NaN without a flow. passes: of the iteration, pivots of "minimum_cost".
    converged: False when "doubly_constrained" found no exact solution, so that less flows than could. decay: the Decay
    with the numbers that were used, or None. pairs: how many may trade; pairs_at_zero_distance: how many pairs of
    different zones have no distance (they do not trade in "breakpoint", otherwise as the nearest of all).
    not_shipped_for_nearest: how much more could have been sent had not `nearest` kept pairs out.
    """

    method: str
    sent: np.ndarray
    received: np.ndarray
    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray
    oversupply: np.ndarray
    unreachable_donors: np.ndarray
    unreachable_receivers: np.ndarray
    cost: float
    mean_distance: float
    passes: int
    converged: bool
    decay: Optional[Decay]
    pairs: int
    pairs_at_zero_distance: int
    not_shipped_for_nearest: float


@dataclass
class _Market:
    """What the methods work on: who brings what, the distances, and which pairs may trade."""

    surplus: np.ndarray
    deficit: np.ndarray
    distance: np.ndarray
    reachable: np.ndarray


def market_flow(
    surplus,
    deficit,
    distance,
    *,
    method=CAPPED,
    decay="gaussian",
    decay_length=None,
    decay_exponent=EXPONENT,
    distance_limit=None,
    attraction=None,
    attraction_exponent=1.0,
    deficit_exponent=1.0,
    allowed=None,
    nearest=None,
    breakpoint=None,
    progress=None,
):
    """Share the surpluses of donors out to the deficits of receivers. Returns MarketFlow.

    surplus, deficit: float64, shapes (donors,) and (receivers,), amounts per year, >= 0; distance: float64, shape
    (donors, receivers), >= 0, metres or any other unit of cost, infinite where there is no way; a donor is never its
    own receiver. decay, decay_length, decay_exponent: see `decay.decay_of`, for the methods WITH_DECAY; distance_limit:
    in the unit of the distance, or None. attraction: of the receivers, float64, >= 0, such as income or price;
    receivers weigh attraction^attraction_exponent x deficit^deficit_exponent, for the methods WITH_ATTRACTION
    ("minimum_cost" takes no notice; in "doubly_constrained" it decides only who goes without where the surpluses do not
    suffice). allowed: bool, shape of the distance, pairs that no barrier parts, default all. nearest: keep for each
    receiver only so many donors (and those as far away as the last). breakpoint: `breakpoint.BreakpointField`, for that
    method. progress: optional callback(fraction). Memory: beside the distances as much again, and 16 bytes for each
    pair with a flow. Raises InputError.
    """
    surplus, deficit, distance = (np.ascontiguousarray(values, np.float64) for values in (surplus, deficit, distance))
    _check(method, surplus, deficit, distance, allowed, breakpoint)
    check_limit(distance_limit)
    reachable = pairs.reachable_pairs(distance, distance_limit, allowed)
    at_zero = int(np.count_nonzero(reachable & (distance == 0)))
    if method == BREAKPOINT:
        reachable &= distance > 0
    market = _Market(surplus, deficit, distance, reachable)
    unreachable = ~reachable.any(axis=1), ~reachable.any(axis=0)
    missed = 0.0
    if nearest is not None:
        missed = _keep_nearest(market, nearest, PassProgress(part_of(progress, 0.0, _NEAREST_SHARE), _SECONDS).tick)
        progress = part_of(progress, _NEAREST_SHARE, 1.0)
    rule = None
    if method in WITH_DECAY:
        rule = decay_of(
            decay, decay_length, distance_limit, decay_exponent, lambda: pairs.mean_and_smallest(distance, reachable)
        )
    if method == MINIMUM_COST:
        tick = PassProgress(progress, _SECONDS).tick
        found = minimum_cost_flow(surplus, deficit, distance, market.reachable, tick)
        flow, trade, oversupply, converged = found, found.pairs, np.zeros(deficit.size), True
    else:
        pull = _pull(deficit, attraction, attraction_exponent, deficit_exponent)
        flow, trade, oversupply, converged = _weighted(method, market, rule, pull, breakpoint, progress)
    total = float(trade.amount.sum())
    return MarketFlow(
        method,
        flow.sent,
        flow.received,
        trade.origin,
        trade.destination,
        trade.amount,
        oversupply,
        *unreachable,
        trade.cost,
        trade.cost / total if total else math.nan,
        flow.passes,
        converged,
        rule,
        int(np.count_nonzero(market.reachable)),
        at_zero,
        missed,
    )


def _weighted(method, market, rule, pull, field, progress):
    """(flow, its PairAmounts, over-supply, converged) of the methods that weigh pairs."""
    weigh = _Steps(progress, 0.0, _WEIGHTS_SHARE, market.distance.shape)
    surplus, deficit, oversupply, converged = market.surplus, market.deficit, np.zeros(market.deficit.size), True
    if method == BREAKPOINT:
        weights = breakpoint_weights(surplus, deficit, market.distance, field, market.reachable, weigh.step)
        surplus = field.transferred * surplus
    else:
        weights = _decay_weights(market, rule, weigh.step)
    tick = PassProgress(part_of(progress, _WEIGHTS_SHARE, _FLOW_SHARE), _SECONDS).tick
    if method == DOUBLY_CONSTRAINED:
        found = doubly_constrained_flow(surplus, deficit, weights, market.distance, pull, tick)
        flow, sums, converged = found.flow, found.sums, found.converged
    else:
        if pull is not None:
            weights *= pull
        sums = PairSums(weights, tick, in_place=True)
        if method == UNCAPPED:
            found = uncapped_flow(surplus, deficit, sums)
            flow, beyond = found.flow, found.offered - found.flow.received
            oversupply = np.where(beyond > _ROUNDING * found.offered, beyond, 0.0)
        else:
            flow = capped_flow(surplus, deficit, sums, keep=True)
    return flow, _pair_amounts(flow, sums.weights, market.distance, progress), oversupply, converged


def _decay_weights(market, rule, tick):
    weights = np.empty(market.distance.shape)
    for rows in pairs.donor_blocks(weights.shape):
        np.multiply(rule.weights(market.distance[rows]), market.reachable[rows], out=weights[rows])
        tick()
    return weights


def _pair_amounts(flow, weights, distance, progress):
    offer, accepted = pass_factors(flow.record, weights.shape)
    return pairs.collect_amounts(
        weights.shape,
        lambda rows: np.einsum("pi,pj->ij", offer[:, rows], accepted) * weights[rows],
        distance,
        int(np.count_nonzero(weights)),
        _Steps(progress, _FLOW_SHARE, 1.0, weights.shape).step,
    )


def _pull(deficit, attraction, attraction_exponent, deficit_exponent):
    """How much a receiver weighs beyond its deficit, largest 1; None when all weigh the same."""
    if not (0 <= attraction_exponent < math.inf and 0 <= deficit_exponent < math.inf):
        raise InputError(NOT_AN_EXPONENT)
    if attraction is None and deficit_exponent == 1:
        return None
    pull = np.zeros(deficit.size)
    np.power(deficit, deficit_exponent - 1, out=pull, where=deficit > 0)
    if attraction is not None:
        attraction = np.asarray(attraction, np.float64)
        if attraction.shape != deficit.shape:
            raise ValueError(f"attraction has the shape {attraction.shape}, deficit {deficit.shape}")
        wrong = ~((attraction >= 0) & (attraction < math.inf))
        if wrong.any():
            raise InputError(NO_NUMBER, count=int(np.count_nonzero(wrong)))
        pull *= (attraction / (attraction.max(initial=0.0) or 1.0)) ** attraction_exponent
    return pull / (pull.max(initial=0.0) or 1.0)


def _keep_nearest(market, nearest, tick):
    """Keep the pairs of each receiver with its nearest donors; how much more could have been sent over all pairs."""
    if not (nearest >= 1 and nearest == int(nearest)):
        raise InputError(NOT_A_COUNT, value=nearest)
    everywhere = market.reachable
    market.reachable = pairs.nearest_pairs(market.distance, everywhere, int(nearest), tick)
    possible, left = (
        largest_flow(market.surplus, market.deficit, market.distance, trades, tick).total
        for trades in (everywhere, market.reachable)
    )
    return max(possible - left, 0.0)


def _check(method, surplus, deficit, distance, allowed, field):
    if method not in METHODS:
        raise ValueError(f"method must be one of {METHODS}, not {method!r}")
    shape = (surplus.size, deficit.size)
    if surplus.ndim != 1 or deficit.ndim != 1 or distance.shape != shape:
        raise ValueError(f"distance has the shape {distance.shape}, not {shape}")
    if allowed is not None and (allowed.shape != shape or allowed.dtype != bool):
        raise ValueError(f"allowed must be bool of the shape {shape}")
    for name, values in (("surplus", surplus), ("deficit", deficit)):
        if not ((values >= 0) & (values < math.inf)).all():
            raise ValueError(f"{name} must be finite and not negative")
    if np.isnan(distance.min(initial=0.0)) or distance.min(initial=0.0) < 0:
        raise ValueError("distance must be a number and not negative")
    if (field is None) != (method != BREAKPOINT):
        raise ValueError(f"breakpoint belongs to the method {BREAKPOINT!r}")
    if field is not None:
        check_transferred(field.transferred)


class _Steps:
    """Reports the blocks of a matrix of some shape as a part of the progress."""

    def __init__(self, progress, start, stop, shape):
        self._report, self._done, self._all = part_of(progress, start, stop), 0, len(pairs.donor_blocks(shape))

    def step(self):
        """One more block is done."""
        self._done += 1
        if self._report is not None:
            self._report(self._done / self._all)
