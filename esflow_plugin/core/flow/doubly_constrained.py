"""Doubly constrained gravity: the most probable flows when all that can flow does.

    F_ij = A_i B_j R_i Q_j f(c_ij)        sum_j F_ij = R_i        sum_i F_ij = Q_j

(entropy model, Wilson 1971), with the balancing factors A and B found in turns (Furness 1965). Surpluses and deficits
hardly ever match: what remains goes to a dummy destination (unsold) or comes from a dummy origin (unmet), equally far
from every zone, a convention of this plugin that decides who keeps what remains. How far does not matter: the dummy's
own factor takes up a decay that is the same for all.

Where not every donor reaches every receiver no such flow need exist. The largest flow then parts the zones: those
where surplus remains, with the dummy destination; those where deficit remains, with the dummy origin; and groups of
zones with neither, which are balanced among themselves. Pairs across these parts trade nothing in any largest flow and
are left out; all others do in some, so that the factors exist (Dulmage and Mendelsohn 1958; Sinkhorn and Knopp 1967).
"""

from typing import NamedTuple

import numpy as np

from .amounts import close_sums
from .capped import CappedFlow, PairSums, Pass, nothing
from .transport import largest_flow

#: Turns go on until no factor changes by more than this share of it.
TOLERANCE = 1e-12
#: The factors are found when after the last turn none changes by more than this share of it.
FOUND = 1e-9
#: Most turns.
MOST_TURNS = 5000
#: What remains of a surplus or deficit below this share of all is rounding.
_ROUNDING = 1e-13


class DoublyConstrainedFlow(NamedTuple):
    """flow: CappedFlow whose one recorded Pass holds the factors; sums: the PairSums that it belongs to; converged:
    whether the factors were found, within MOST_TURNS and without overflow; otherwise less flows than could."""

    flow: CappedFlow
    sums: PairSums
    converged: bool


def doubly_constrained_flow(surplus, deficit, weights, distance, pull=None, tick=None):
    """The DoublyConstrainedFlow of surplus and deficit; all that can flow over pairs with a weight does.

    surplus, deficit: float64, >= 0, amounts per year, shapes (donors,) and (receivers,); weights: f(c), float64, shape
    (donors, receivers), >= 0, is changed; distance: float64, same shape; pull: by receiver, multiplies its weights but
    not those of the dummy origin; tick: optional, called once a sum or a block of pairs.
    """
    if pull is not None:
        weights *= pull
    sums = PairSums(weights, tick, in_place=True)
    parts = _parted(surplus, deficit, sums.weights, distance, tick)
    factors = _Factors(surplus, deficit, sums, parts)
    with np.errstate(over="ignore", invalid="ignore"):
        turns, converged = factors.balance()
    return DoublyConstrainedFlow(factors.flow(turns), sums, converged)


class _Parts(NamedTuple):
    """Masks of the zones that take part, of the donors with an unsold rest and of the receivers with an unmet one."""

    donors: np.ndarray
    receivers: np.ndarray
    unsold: np.ndarray
    unmet: np.ndarray


def _parted(surplus, deficit, weights, distance, tick):
    """The _Parts; weights of pairs that trade nothing in any largest flow are set to 0 in place."""
    tick = tick or nothing
    trades = weights > 0
    donors, receivers = surplus > 0, deficit > 0
    trades &= donors[:, None]
    trades &= receivers
    donors, receivers = trades.any(axis=1), trades.any(axis=0)
    if np.count_nonzero(trades) == np.count_nonzero(donors) * np.count_nonzero(receivers):
        more = surplus[donors].sum() - deficit[receivers].sum()
        return _Parts(donors, receivers, donors & (more > 0), receivers & (more < 0))
    largest = largest_flow(surplus, deficit, distance, trades, tick)
    links = _Links.of(largest.pairs, trades)
    tick()
    unsold, sold_to = links.reached(donors & (surplus - largest.sent > _ROUNDING * surplus.sum()))
    unmet, bought_from = links.reaching(receivers & (deficit - largest.received > _ROUNDING * deficit.sum()))
    tick()
    _part(weights, bought_from, unmet)
    tick()
    _part_groups(weights, links, donors & ~(unsold | bought_from), receivers & ~(sold_to | unmet))
    return _Parts(donors, receivers, unsold, unmet)


def _part(weights, donors, receivers):
    """Set the weights of pairs of which just one end belongs to the group to 0."""
    for donor, own in enumerate(donors):
        weights[donor, ~receivers if own else receivers] = 0


def _part_groups(weights, links, donors, receivers):
    """Part the balanced zones into their groups: zones that can shift amounts to each other in both directions."""
    links = _Links(links.trades & donors[:, None] & receivers, links.sells & donors[:, None] & receivers)
    while donors.any():
        one = np.zeros_like(donors)
        one[np.argmax(donors)] = True
        forth_donors, forth_receivers = links.reached(one)
        back_receivers, back_donors = links.reaching(links.sells[one].any(axis=0))
        group = forth_donors & back_donors | one
        _part(weights, group, forth_receivers & back_receivers)
        donors = donors & ~group


class _Links(NamedTuple):
    """Pairs that may trade and pairs that do, in a largest flow: bool, shape (donors, receivers)."""

    trades: np.ndarray
    sells: np.ndarray

    @classmethod
    def of(cls, pairs, trades):
        """The links of PairAmounts; amounts that are rounding do not count."""
        some = pairs.amount > _ROUNDING * pairs.amount.sum()
        sells = np.zeros_like(trades)
        sells[pairs.origin[some], pairs.destination[some]] = True
        return cls(trades, sells)

    def reached(self, donors):
        """Donors and receivers to which a rest can be shifted: sell to whom one reaches, who then buys less."""
        new, receivers = donors, np.zeros(self.trades.shape[1], bool)
        while new.any():
            receivers = receivers | self.trades[new].any(axis=0)
            new = (self.sells & receivers).any(axis=1) & ~donors
            donors = donors | new
        return donors, receivers

    def reaching(self, receivers):
        """Receivers and donors from which a lack can be shifted: buy of whom one reaches, who then sells less."""
        new, donors = receivers, np.zeros(self.trades.shape[0], bool)
        while new.any():
            donors = donors | (self.trades & new).any(axis=1)
            new = self.sells[donors].any(axis=0) & ~receivers
            receivers = receivers | new
        return receivers, donors


class _Factors:
    """The balancing factors a_i = A_i R_i and b_j = B_j Q_j, and those of the dummies."""

    def __init__(self, surplus, deficit, sums, parts):
        self.surplus, self.deficit, self.sums, self.parts = surplus, deficit, sums, parts
        self.supplied, self.wanted = surplus * parts.donors, deficit * parts.receivers
        self.unsold = self._rest(parts.unsold, surplus, deficit, sums.to_receivers)
        self.unmet = self._rest(parts.unmet, deficit, surplus, sums.to_donors)
        self.a, self.b = parts.donors.astype(np.float64), parts.receivers.astype(np.float64)
        self.a_dummy = self.b_dummy = 0.0

    @staticmethod
    def _rest(own, amounts, others, reached):
        """What the zones `own` have more than all that they reach or are reached by."""
        return max(float(amounts[own].sum() - others[reached(own.astype(np.float64)) > 0].sum()), 0.0)

    def balance(self):
        """Find the factors: (turns, whether they were found)."""
        change = np.inf
        for turn in range(MOST_TURNS):
            before = self.a, self.b
            self.a = _ratio(self.supplied, self.sums.to_donors(self.b) + self.b_dummy * self.parts.unsold)
            self.a_dummy = _ratio(self.unmet, self.b[self.parts.unmet].sum())
            self.b = _ratio(self.wanted, self.sums.to_receivers(self.a) + self.a_dummy * self.parts.unmet)
            self.b_dummy = _ratio(self.unsold, self.a[self.parts.unsold].sum())
            if not (np.isfinite(self.a).all() and np.isfinite(self.b).all()):
                self.a, self.b = before
                return turn, False
            if turn:
                change = float(_ratio(np.abs(self.a - before[0]), before[0]).max(initial=0.0))
            if change <= TOLERANCE:
                return turn + 1, True
        return MOST_TURNS, change <= FOUND

    def flow(self, turns):
        """The CappedFlow of the factors, cut where a donor would send more than it has."""
        sent = self.a * self.sums.to_donors(self.b)
        self.a *= np.minimum(1.0, _ratio(self.surplus, sent))
        sent = np.minimum(self.a * self.sums.to_donors(self.b), self.surplus)
        received = np.minimum(self.b * self.sums.to_receivers(self.a), self.deficit)
        close_sums(sent, received, self.surplus, self.deficit)
        donors, receivers = np.flatnonzero(self.a), np.flatnonzero(self.b)
        record = [Pass(donors, self.a[donors], receivers, self.b[receivers])]
        return CappedFlow(sent, received, turns, record)


def _ratio(amount, other):
    """amount / other, 0 where other is 0."""
    amount, other = np.asarray(amount, np.float64), np.asarray(other, np.float64)
    return np.divide(amount, other, out=np.zeros(np.broadcast(amount, other).shape), where=other > 0)
