"""Which arcs pay in the network simplex: reduced costs of all pairs, looked at in blocks.

Of each block the best pair of every row is a candidate. Blocks are small, so that few pivots lie between the look at a
pair and its turn; that makes for more pivots but far fewer looks than the best of all pairs each time.
"""

import math

import numpy as np

from .pairs import donor_blocks

#: Pairs that would spare less than this share of the largest distance do not pay.
TOLERANCE = 1e-12
#: When no receiver has more than this share of the donors, the pairs are worked on as lists.
SPARSE = 0.25
_BLOCK_PAIRS = 1 << 16
_DONORS_A_TICK = 64


def prices_of(tree, deficit, distance, reachable, lack_only, tick):
    """The prices of the reachable pairs in a `network_simplex.SpanningTree`, with `pays` and `candidates`.

    deficit: float64, shape (receivers,); distance: float64, reachable: bool, shapes (donors, receivers);
    lack_only: only pairs that spare a lack pay, whatever they cost; tick: called once a block.
    """
    largest, donors_of = 0.0, np.zeros(reachable.shape[1], np.intp)
    for rows in donor_blocks(reachable.shape):
        largest = max(largest, float(distance[rows].max(initial=0.0, where=reachable[rows])))
        donors_of += np.count_nonzero(reachable[rows], axis=0)
        tick()
    most = int(donors_of.max(initial=0))
    if most <= SPARSE * reachable.shape[0]:
        return _ListPrices(tree, deficit, largest, lack_only, distance, reachable, most, tick)
    return _MatrixPrices(tree, deficit, largest, lack_only, distance, reachable)


class _Prices:
    """What arcs would spare: their reduced costs, those that spare a lack before all others."""

    def __init__(self, tree, deficit, largest, lack_only):
        self.tree, self.donors = tree, tree.donors
        self.ends = slice(tree.donors, tree.root)
        # Sets those that spare a lack apart; `pays` looks at the ranks themselves, so that no digit is lost by it.
        self.higher = 4 * (largest or 1.0) * (tree.root + 1)
        self.tolerance = self.higher / 2 if lack_only else TOLERANCE * largest
        self.closed = np.where(deficit > 0, 0.0, math.inf)

    def pays(self, tail, head, cost):
        """Whether the arc from tail (a donor or the root) to head spares a lack, or costs no lack and spares cost."""
        tree = self.tree
        if tail == tree.root:
            fits = tree.lacking[head]
        elif head == tree.root:
            fits = not tree.lacking[tail]
        elif tree.lacking[head] and not tree.lacking[tail]:
            return True
        else:
            fits = tree.lacking[head] == tree.lacking[tail]
        return fits and cost + tree.potential[tail] - tree.potential[head] < -self.tolerance

    def candidates(self):
        """Lists of (tail, head, cost) that paid when they were listed; arcs with the root at last."""
        yield from self._pairs()
        tree = self.tree
        potential, lacking = tree.potential, tree.lacking
        keeps = np.flatnonzero(~lacking[: self.donors] & (potential[: self.donors] < -self.tolerance))
        yield [(donor, tree.root, 0.0) for donor in keeps.tolist()]
        lacks = np.flatnonzero(lacking[self.ends] & (potential[self.ends] > self.tolerance))
        yield [(tree.root, receiver, 0.0) for receiver in (self.donors + lacks).tolist()]

    def _paying(self, reduced, tails, heads, costs):
        """(tail, head, cost) of those that pay, the best first."""
        some = np.flatnonzero(reduced < -self.tolerance)
        some = some[np.argsort(reduced[some], kind="stable")]
        return list(zip(tails[some].tolist(), heads[some].tolist(), costs[some].tolist()))


class _MatrixPrices(_Prices):
    """Prices over a matrix of pairs: the best receiver of each donor."""

    def __init__(self, tree, deficit, largest, lack_only, distance, reachable):
        super().__init__(tree, deficit, largest, lack_only)
        self.distance, self.reachable = distance, reachable

    def _pairs(self):
        tree = self.tree
        step = max(_BLOCK_PAIRS // self.distance.shape[1], 1)
        for start in range(0, self.donors, step):
            rows = slice(start, min(start + step, self.donors))
            donor = np.arange(rows.start, rows.stop)
            gain, lacking = self.closed - tree.potential[self.ends], tree.lacking[self.ends]
            from_keeper, from_other = np.where(lacking, gain - self.higher, gain), np.where(lacking, gain, math.inf)
            reduced = np.where(self.reachable[rows], self.distance[rows], math.inf)
            reduced += np.where(tree.lacking[rows, None], from_other, from_keeper)
            receiver = reduced.argmin(axis=1)
            least = reduced[donor - start, receiver] + tree.potential[rows]
            yield self._paying(least, donor, self.donors + receiver, self.distance[donor, receiver])


class _ListPrices(_Prices):
    """Prices over lists of pairs: the best donor of each receiver; lists are filled up with pairs of endless cost."""

    def __init__(self, tree, deficit, largest, lack_only, distance, reachable, most, tick):
        super().__init__(tree, deficit, largest, lack_only)
        self.donor = np.zeros((deficit.size, max(most, 1)), np.intp)
        self.cost = np.full(self.donor.shape, math.inf)
        listed = np.zeros(deficit.size, np.intp)
        for donor, near in enumerate(reachable):
            receiver = np.flatnonzero(near)
            self.donor[receiver, listed[receiver]] = donor
            self.cost[receiver, listed[receiver]] = distance[donor, receiver]
            listed[receiver] += 1
            if donor % _DONORS_A_TICK == 0:
                tick()

    def _pairs(self):
        tree = self.tree
        receivers, listed = self.donor.shape
        step = max(_BLOCK_PAIRS // listed, 1)
        for start in range(0, receivers, step):
            rows = slice(start, min(start + step, receivers))
            receiver = np.arange(rows.start, rows.stop)
            pay, keeper = tree.potential[: self.donors], ~tree.lacking[: self.donors]
            to_lacking, to_other = np.where(keeper, pay - self.higher, pay), np.where(keeper, pay, math.inf)
            donor, lacking = self.donor[rows], tree.lacking[self.ends][rows, None]
            reduced = self.cost[rows] + np.where(lacking, to_lacking[donor], to_other[donor])
            best = reduced.argmin(axis=1)
            own = self.closed[rows] - tree.potential[self.ends][rows]
            least = reduced[receiver - start, best] + own
            yield self._paying(least, donor[receiver - start, best], self.donors + receiver, self.cost[receiver, best])
