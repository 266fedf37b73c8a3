"""Spatial weights: who is whose neighbour, and how much that counts."""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError


class SpatialWeights:
    """A sparse square matrix of weights w_ij >= 0 without self-weights, rows in compressed form (CSR).

    indptr: int64 (n + 1,); indices: int64, the neighbours of unit i at indptr[i]:indptr[i + 1] in rising order; data:
    float64 of the same length, no unit. InputError for weights that are negative, infinite or not a number.
    """

    def __init__(self, indptr, indices, data):
        self.indptr = np.asarray(indptr, dtype=np.int64)
        self.indices = np.asarray(indices, dtype=np.int64)
        self.data = np.asarray(data, dtype=np.float64)
        if not ((self.data >= 0) & (self.data < np.inf)).all():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "Spatial weights must be finite and 0 or more; the lowest is {lowest:g}. Correct the weights.",
                ),
                lowest=float(np.min(self.data)),
            )

    def __len__(self):
        return self.indptr.size - 1

    @property
    def cardinalities(self):
        """Number of neighbours of each unit, int64 (n,)."""
        return np.diff(self.indptr)

    @property
    def islands(self):
        """True for units without neighbours, bool (n,)."""
        return self.cardinalities == 0

    @property
    def rows(self):
        """The unit that each stored weight belongs to, int64."""
        return np.repeat(np.arange(len(self), dtype=np.int64), self.cardinalities)

    def row_sums(self, power=1):
        """Sum of each row's weights to the first or another power, float64 (n,)."""
        return np.bincount(self.rows, self.data**power, len(self))

    def lag(self, values):
        """Spatial lag sum_j w_ij y_j of each unit: float64 (n,), in the unit of the values if rows sum to 1."""
        return np.bincount(self.rows, self.data * np.asarray(values, dtype=np.float64)[self.indices], len(self))

    def sums(self):
        """(S0, S1, S2) of Cliff and Ord 1981: sum w, half the sum of (w_ij + w_ji)^2, sum of (w_i. + w_.i)^2."""
        columns = np.bincount(self.indices, self.data, len(self))
        _, _, both = self.pairs_summed()
        return float(self.data.sum()), float((both**2).sum()), float(((self.row_sums() + columns) ** 2).sum())

    def pairs_summed(self):
        """(first, second, w_ij + w_ji) of each pair that has a weight in either direction, first < second."""
        rows = self.rows
        keys = np.minimum(rows, self.indices) * len(self) + np.maximum(rows, self.indices)
        keys, place = np.unique(keys, return_inverse=True)
        return keys // len(self), keys % len(self), np.bincount(place.reshape(-1), self.data, keys.size)

    def standardised(self):
        """The same neighbours with rows that sum to 1; a row of zeros stays as it is."""
        sums = self.row_sums()
        return SpatialWeights(self.indptr, self.indices, self.data / np.where(sums > 0, sums, 1.0)[self.rows])

    def subset(self, kept):
        """Weights among the units that `kept` (bool) picks, numbered anew, as they were (not standardised again)."""
        kept = np.asarray(kept, dtype=bool)
        numbers = np.cumsum(kept) - 1
        inside = kept[self.rows] & kept[self.indices]
        rows, columns = numbers[self.rows[inside]], numbers[self.indices[inside]]
        return from_unique_entries(int(kept.sum()), rows, columns, self.data[inside])

    def with_links(self, first, second, weight=1.0):
        """The same weights and links in both directions between units first[k] and second[k] that are not linked."""
        first, second = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
        rows = np.concatenate([self.rows, first, second])
        columns = np.concatenate([self.indices, second, first])
        data = np.concatenate([self.data, np.full(2 * first.size, weight)])
        _, kept = np.unique(rows * len(self) + columns, return_index=True)
        return from_unique_entries(len(self), rows[kept], columns[kept], data[kept])


def from_unique_entries(count, rows, columns, data):
    """Weights from single entries, each place once and none on the diagonal: w[rows[k], columns[k]] = data[k]."""
    order = np.lexsort((columns, rows))
    indptr = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=count))])
    return SpatialWeights(indptr, columns[order], data[order])


def from_entries(count, rows, columns, data=None):
    """Weights from single entries: w[rows[k], columns[k]] = data[k], 1 where no data is given.

    Entries may come in any order; of entries of the same place the first counts, and those on the diagonal do not.
    """
    rows, columns = np.asarray(rows, dtype=np.int64), np.asarray(columns, dtype=np.int64)
    data = np.ones(rows.size) if data is None else np.asarray(data, dtype=np.float64)
    _, kept = np.unique(rows * count + columns, return_index=True)
    kept = kept[rows[kept] != columns[kept]]
    return from_unique_entries(count, rows[kept], columns[kept], data[kept])


def from_pairs(count, first, second, data=None):
    """Symmetric weights from pairs of neighbours, each given once in either direction; data: 1 where not given."""
    data = np.ones(len(first)) if data is None else np.asarray(data, dtype=np.float64)
    return from_entries(
        count, np.concatenate([first, second]), np.concatenate([second, first]), np.concatenate([data, data])
    )
