"""Capacity-constrained gravity: surplus shared out by weight and deficit until no surplus reaches a deficit.

In each pass every donor i offers all that it has left, r, to the deficits q that it reaches, in proportion to them and
to the weights w; a receiver j takes of every offer the same part, so that it never gets more than it lacks:

    T_ij = r_i q_j w_ij / sum_k q_k w_ik      s_j = min(1, q_j / sum_i T_ij)      T_ij s_j is the flow of the pass

Offers that were refused are offered again in the next pass. The first pass is the enhanced two-step floating catchment
area method (Luo and Qi 2009); the passes after it, which keep receivers from being served beyond their deficit, are a
convention of this plugin. At the end no donor with a surplus left reaches a receiver with a deficit left; that need
not be the largest flow possible. Only sums over pairs are needed, so that the pairs may be a matrix or a convolution.

Where sums carry noise (`kernels.GridSums`), what is sent and what is received are computed apart: any offer whatever
makes a flow that gives what it takes, but the noise of the two sums differs, by some 1e-10 of all that is moved at
most. At the end the smaller of the two is raised within its room, so that the account closes exactly and met deficits
and spent surpluses stay exact; where there is no room, the larger is cut (`amounts.close_sums`).
"""

import math
import time
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .amounts import close_sums

#: A pass that moves less than this share of what could be moved at most is the last.
TOLERANCE = 1e-12
#: Error of a sum of amounts that does no harm, as a share of what could be moved at most.
ALLOWED = 1e-12
#: A donor that keeps no more than this share of what it had left has spent it.
SPENT = 1e-11
#: How often deficits that no surplus reaches are put aside before the end, so that their noise hides nothing.
NARROWINGS = 2
#: Weights of pairs below this share of the largest are none.
SMALLEST_WEIGHT = 1e-60
#: Largest difference by noise between what is sent and what is received that an account is closed over, as a share of
#: what could be moved at most.
MOST_NOISE = 1e-6
_PROGRESS_PER_TICK = 0.02

TOO_DIFFERENT = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The amounts of the cells differ by so many orders of magnitude that the flow cannot be computed precisely: what "
    "is sent and what is received differ by {gap:.1g} of all that could flow. Set amounts that mean nothing to 0.",
)


class Pass(NamedTuple):
    """One pass, for `GridSums` and `PairSums` alike: the flow from i to j is offer_i w_ij accepted_j.

    donors, receivers: flat indices (intp) of the units that take part; offer: r_i / sum_k q_k w_ik; accepted: q_j s_j.
    """

    donors: np.ndarray
    offer: np.ndarray
    receivers: np.ndarray
    accepted: np.ndarray


class PackedPass:
    """A Pass that holds one bit for each unit in place of indices."""

    def __init__(self, donor_bits, offer, receiver_bits, accepted):
        self._donor_bits, self._receiver_bits = donor_bits, receiver_bits
        self.offer, self.accepted = offer, accepted

    @property
    def donors(self):
        return np.flatnonzero(np.unpackbits(self._donor_bits))

    @property
    def receivers(self):
        return np.flatnonzero(np.unpackbits(self._receiver_bits))


@dataclass(frozen=True)
class CappedFlow:
    """sent, received: float64, shapes of surplus and deficit, amounts per year; their sums are equal. passes: number
    of passes. record: a list of Pass when asked for, otherwise None."""

    sent: np.ndarray
    received: np.ndarray
    passes: int
    record: Optional[list[Pass]]


class PairSums:
    """Sums over pairs of units whose weights are a matrix: float64, shape (donors, receivers), not negative.

    Weights below SMALLEST_WEIGHT of the largest are none, so that quotients stay finite. in_place: take over the
    matrix and change it, which spares a copy; tick: optional, called once a sum.
    Sums are NumPy's own and not those of a BLAS library: inside QGIS another one may answer than outside (GSL's), with
    other last digits, and two runs are to leave the same bytes.
    """

    def __init__(self, weights, tick=None, in_place=False):
        largest = weights.max(initial=0.0) or 1.0
        self.weights = np.divide(weights, largest, out=weights if in_place else None)
        for row in self.weights:
            row[row < SMALLEST_WEIGHT] = 0
        self._tick = tick or nothing

    def to_receivers(self, values, harmless=math.inf):
        """For each receiver j the sum of w_ij x values_i over the donors i; exact, whatever error were harmless."""
        self._tick()
        return np.einsum("i,ij->j", values, self.weights)

    def to_donors(self, values, harmless=math.inf):
        """For each donor i the sum of w_ij x values_j over the receivers j; exact, whatever error were harmless."""
        self._tick()
        return np.einsum("ij,j->i", self.weights, values)


def capped_flow(surplus, deficit, sums, keep=False, most_passes=math.inf):
    """Share surplus out to deficits, never more than the one nor more than the other.

    surplus, deficit: float64, >= 0, amounts per year, by donor and by receiver; sums: `kernels.GridSums` or PairSums;
    keep: also return the passes, 8 bytes for each unit that takes part in a pass; most_passes: stop after so many
    (after the first, what receivers refused is left with the donors). Returns CappedFlow.
    What could still be moved at the end is at most about 1e-9 of what was moved. Raises InputError when the noise of
    the sums exceeds MOST_NOISE, which takes amounts that lie some 20 orders of magnitude apart.
    """
    left, wanted = surplus.copy(), deficit.copy()
    passes, record = share_out(left, wanted, sums, keep, most_passes)
    return as_flow(surplus, deficit, left, wanted, passes, record)


def share_out(left, wanted, sums, keep=False, most_passes=math.inf):
    """The passes of `capped_flow`, in place: from surplus and deficit to what remains of them.

    Returns the number of passes and, with `keep`, their list, otherwise None.
    """
    aside = np.zeros_like(wanted)
    most = min(float(left.sum()), float(wanted.sum()))
    passes, narrowed, record = 0, 0, [] if keep else None
    while passes < most_passes and left.any() and wanted.any():
        moved = _one_pass(left, wanted, sums, ALLOWED * most, record)
        passes += moved > 0
        if moved > TOLERANCE * most:
            continue
        beyond = (wanted > 0) & (sums.to_receivers((left > 0).astype(np.float64)) == 0)
        if narrowed == NARROWINGS or not beyond.any():
            break
        narrowed += 1
        aside[beyond] = wanted[beyond]
        wanted[beyond] = 0
    wanted += aside
    return passes, record


def as_flow(surplus, deficit, left, wanted, passes, record):
    """CappedFlow from surplus and deficit and what `share_out` left of them, with its sums closed."""
    most = min(float(surplus.sum()), float(deficit.sum()))
    sent, received = surplus - left, deficit - wanted
    gap = close_sums(sent, received, surplus, deficit)
    if gap > MOST_NOISE * most:
        raise InputError(TOO_DIFFERENT, gap=gap / most)
    return CappedFlow(sent, received, passes, record)


def pair_amounts(flow, sums, donors=slice(None)):
    """The flow of each pair, float64, shape (donors, receivers): of a CappedFlow kept, over PairSums.

    donors: slice of the donors whose pairs are wanted.
    """
    offer, accepted = pass_factors(flow.record, sums.weights.shape)
    return np.einsum("pi,pj->ij", offer[:, donors], accepted) * sums.weights[donors]


def pass_factors(record, shape):
    """Offers, shape (passes, donors), and what was accepted of them, shape (passes, receivers), of a list of Pass.

    float64, 0 for units that take no part; the flow from i to j is w_ij times the sum of their products over the
    passes. shape: (donors, receivers).
    """
    offer, accepted = (np.zeros((len(record), units)) for units in shape)
    for number, step in enumerate(record):
        offer[number, step.donors] = step.offer
        accepted[number, step.receivers] = step.accepted
    return offer, accepted


def _one_pass(left, wanted, sums, allowed, record):
    """Move amounts from `left` to `wanted` in place; the sum of them. allowed: harmless error of that sum."""
    attraction = sums.to_donors(wanted)
    active = (left > 0) & (attraction > 0)
    if not active.any():
        return 0.0
    offer = np.divide(left, attraction, out=np.zeros_like(left), where=active)
    # Each array is as large as the grid, and this is where most of them are needed at once.
    del attraction
    pressure = sums.to_receivers(offer, harmless=allowed / float(wanted.sum()))
    accepted = np.divide(wanted, pressure, out=wanted.copy(), where=pressure > 1)
    if record is not None:
        record.append(_kept(offer, accepted, pressure))
    taken = np.minimum(pressure, 1, out=pressure)
    taken *= wanted
    wanted -= taken
    moved = float(taken.sum())
    del pressure, taken
    given = sums.to_donors(accepted, harmless=allowed / float(offer.sum()))
    given *= offer
    given[given > (1 - SPENT) * left] = np.inf
    np.maximum(left - given, 0, out=left, where=active)
    return moved


def _kept(offer, accepted, pressure):
    return PackedPass(*_packed(offer, offer > 0), *_packed(accepted, (accepted > 0) & (pressure > 0)))


def _packed(values, chosen):
    return np.packbits(chosen.ravel()), values[chosen]


class PassProgress:
    """Progress of an unknown number of passes: each tick covers the same small part of what is left to report.

    seconds: ticks that follow the last report within this time are not reported.
    """

    def __init__(self, progress, seconds=0.0):
        self._progress, self._left = progress, 1.0
        self._seconds, self._reported = seconds, -math.inf

    def tick(self):
        """Report one more step."""
        if self._progress is None:
            return
        now = time.monotonic()
        if now - self._reported >= self._seconds:
            self._reported = now
            self._left *= 1 - _PROGRESS_PER_TICK
            self._progress(1 - self._left)


def nothing():
    """Take no notice."""
