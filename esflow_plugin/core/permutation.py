"""Random permutations for statistics of spatial association: of all values, and conditional on one unit's own."""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

TIE = 1e-12
"""Simulated statistics this close to the observed one, relative to the largest possible, count as equal to it."""
_NUMBERS_AT_ONCE = 1_000_000
_LONG_COLUMN = 512
MOST_CHOICES = 20_000_000
"""Permutations times neighbours that are held at a time: about 1 GB with what goes with them."""


def pseudo_p(above, below, permutations, two_sided=False):
    """Pseudo p-value (M + 1) / (R + 1), no unit; arrays or numbers.

    above, below: how many of R simulated statistics are at least, and at most, the observed one. M is the smaller of
    the two (the side on which the observed value lies), as in GeoDa and PySAL; two_sided: twice that p, at most 1.
    """
    p = (np.minimum(above, below) + 1.0) / (permutations + 1.0)
    return np.minimum(2.0 * p, 1.0) if two_sided else p


def draw_others(units, most, permutations, seed):
    """Random choices among the others of a unit: int64 (permutations, most), without repeats in a row, 0..units - 2.

    Number j stands for unit j below the unit itself and for j + 1 from there on, so that one set serves every unit.
    InputError for more than MOST_CHOICES of them.
    """
    if permutations * most > MOST_CHOICES:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{permutations:,} permutations with up to {most:,} neighbours need too much memory. Choose at most "
                "{fewer:,} permutations, or fewer neighbours.",
            ),
            permutations=permutations,
            most=most,
            fewer=MOST_CHOICES // most,
        )
    random = np.random.default_rng(seed)
    drawn = np.empty((permutations, most), dtype=np.int64)
    for row in drawn:
        row[:] = random.choice(units - 1, size=most, replace=False)
    return drawn


def conditional_counts(weights, values, others, progress=None):
    """How often chance puts a spatial lag at least as high, and at most as high, as the observed one.

    weights: SpatialWeights (n units); values: float64 (n,); others: from `draw_others`, at least as wide as the most
    neighbours. In permutation r the neighbours of unit i, in the order of their weights, are the first of others[r].
    Returns (above, below), int64 (n,) of 0..permutations; a unit without neighbours has all of them in both.

    Conditional permutation of Anselin 1995 with one set of choices for all units, as PySAL's esda has it.
    """
    permutations = len(others)
    above = np.full(len(weights), permutations, dtype=np.int64)
    below = above.copy()
    observed = weights.lag(values)
    cardinalities = weights.cardinalities
    bucket = np.ceil(np.log2(np.maximum(cardinalities, 1))).astype(np.int64)
    done, total = 0, max(int((cardinalities > 0).sum()), 1)
    for number in np.unique(bucket[cardinalities > 0]):
        units = np.flatnonzero((bucket == number) & (cardinalities > 0))
        for part, part_above, part_below in _Bucket(weights, values, others, units, observed).blocks():
            above[part], below[part] = part_above, part_below
            done += part.size
            if progress is not None:
                progress(done / total)
    return above, below


class _Bucket:
    """Units of similar cardinality, in rising order.

    The value that choice (r, k) stands for changes once only, when the units pass others[r, k]. So a table of values
    is kept up from block to block, all lags of a block are one matrix product, and the few choices that change within
    the block are corrected afterwards.
    """

    def __init__(self, weights, values, others, units, observed):
        self.weights = weights
        self.values = values
        self.units = units
        self._observed = observed
        self.width = int(weights.cardinalities[units].max())
        self.permutations = len(others)
        chosen = np.ascontiguousarray(others[:, : self.width])
        self._table = values[chosen + 1]
        flat = chosen.reshape(-1)
        self._order = np.argsort(flat, kind="stable")
        self._sorted = flat[self._order]
        self._step = values[self._sorted] - values[self._sorted + 1]
        self._passed = 0

    def blocks(self):
        """(units, above, below) block by block."""
        by_memory = _NUMBERS_AT_ONCE // self.permutations
        by_changes = (_NUMBERS_AT_ONCE * self.units.size / (self.permutations * self.width)) ** 0.5
        size = max(1, min(by_memory, int(by_changes)))
        for first in range(0, self.units.size, size):
            part = self.units[first : first + size]
            yield (part, *self._counts(part))

    def _counts(self, part):
        self._pass(np.searchsorted(self._sorted, part[0], side="left"))
        dense = self._dense(part)
        simulated = dense @ self._table.T
        self._correct(simulated, dense, part)
        observed = self._observed[part]
        tie = TIE * np.abs(dense).sum(axis=1) * np.abs(self.values).max()
        above = np.count_nonzero(simulated >= (observed - tie)[:, None], axis=1)
        return above, np.count_nonzero(simulated <= (observed + tie)[:, None], axis=1)

    def _pass(self, end):
        """Let the table hold what is right for units beyond the first `end` choices."""
        changed = slice(self._passed, end)
        self._table.reshape(-1)[self._order[changed]] = self.values[self._sorted[changed]]
        self._passed = int(end)

    def _dense(self, part):
        """Weights of a block's units side by side, padded with zeros: (units, width)."""
        starts, sizes = self.weights.indptr[part], self.weights.cardinalities[part]
        dense = np.zeros((part.size, self.width))
        filled = np.arange(self.width) < sizes[:, None]
        dense[filled] = self.weights.data[(starts[:, None] + np.arange(self.width))[filled]]
        return dense

    def _correct(self, simulated, dense, part):
        """Apply the choices that change within the block to the units behind the change."""
        end = np.searchsorted(self._sorted, part[-1], side="left")
        changed = self._order[self._passed : end]
        if not changed.size:
            return
        by_row = np.argsort(changed, kind="stable")
        rows, columns = np.divmod(changed[by_row], self.width)
        passing = self._sorted[self._passed : end][by_row]
        steps = self._step[self._passed : end][by_row]
        change = dense[:, columns] * steps * (part[:, None] > passing)
        rows, starts = np.unique(rows, return_index=True)
        simulated[:, rows] += np.add.reduceat(change, starts, axis=1)


class PairSum:
    """sum_ij w_ij z_i z_j for one permutation of z after another.

    Units are renumbered so that those with many pairs come first: then the k-th neighbours of all units that have so
    many lie in one array, and only the other side of a pair has to be fetched. For permuted values the numbering does
    not matter.
    """

    def __init__(self, weights):
        first, second, both = weights.pairs_summed()
        count = len(weights)
        rank = np.empty(count, dtype=np.int64)
        rank[np.argsort(-np.bincount(first, minlength=count), kind="stable")] = np.arange(count)
        order = np.argsort(rank[first], kind="stable")
        first, second, both = rank[first[order]], rank[second[order]], both[order]
        sizes = np.bincount(first, minlength=count)
        nth = np.arange(first.size) - (np.cumsum(sizes) - sizes)[first]
        self._columns, self._rest = [], nth >= 0
        for k in range(int(sizes.max(initial=0))):
            column = nth == k
            if np.count_nonzero(column) < _LONG_COLUMN:
                break
            self._columns.append((second[column], both[column]))
            self._rest &= ~column
        self._first, self._second, self._both = first[self._rest], second[self._rest], both[self._rest]

    def of(self, values):
        """The sum for values (n,) that stand in random order."""
        total = float(np.dot(values[self._first] * values[self._second], self._both))
        for second, both in self._columns:
            other = values.take(second)
            other *= both
            total += float(np.dot(other, values[: second.size]))
        return total


def permuted_sums(weights, values, permutations, seed, progress=None):
    """sum_ij w_ij z_i z_j of `permutations` random orders of the values: float64 (permutations,), unit of z squared."""
    random = np.random.default_rng(seed)
    pairs = PairSum(weights)
    sums = np.empty(permutations)
    for number in range(permutations):
        sums[number] = pairs.of(random.permutation(values))
        if progress is not None:
            progress((number + 1) / permutations)
    return sums
