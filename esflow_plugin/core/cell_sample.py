"""A random sample of cells that does not depend on the order or the blocks in which they are read."""

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)


class CellSample:
    """Columns of at most `most` cells, each cell as likely as any other; all of them when there are no more.

    Each cell has a random number made from its index and the seed; the cells with the smallest ones are kept, in the
    order of the grid.
    """

    def __init__(self, most, seed):
        self.seen = 0
        self._most = most
        with np.errstate(over="ignore"):
            self._shift = _scrambled(np.array([seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64))[0]
        self._held = 0
        self._parts = []

    def add(self, cells, columns):
        """Take in cells (1-D indices in the grid) and their columns (factors, cells) float64."""
        self.seen += cells.size
        if cells.size == 0:
            return
        with np.errstate(over="ignore"):
            keys = _scrambled(cells.astype(np.uint64) ^ self._shift)
        self._parts.append((keys, cells.astype(np.int64), columns))
        self._held += cells.size
        if self._held > self._most + max(self._most // 2, 1 << 18):
            self._thin()

    def columns(self):
        """The sampled columns (factors, sample) in the order of the grid."""
        self._thin()
        if not self._parts:
            return np.empty((0, 0))
        _, cells, columns = self._parts[0]
        return columns[:, np.argsort(cells, kind="stable")]

    def _thin(self):
        if not self._parts:
            return
        keys, cells, columns = (np.concatenate(part, axis=-1) for part in zip(*self._parts))
        if cells.size > self._most:
            kept = np.argpartition(keys, self._most - 1)[: self._most]
            keys, cells, columns = keys[kept], cells[kept], columns[:, kept]
        self._parts = [(keys, cells, columns)]
        self._held = cells.size


def _scrambled(numbers):
    """Numbers without visible order from numbers in a row: SplitMix64's mixing (Steele, Lea and Flood 2014)."""
    mixed = numbers * _GOLDEN + _GOLDEN
    mixed = (mixed ^ (mixed >> np.uint64(30))) * _FIRST
    mixed = (mixed ^ (mixed >> np.uint64(27))) * _SECOND
    return mixed ^ (mixed >> np.uint64(31))
