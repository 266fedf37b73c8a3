"""Sums by zone over rasters that are read block by block."""

import numpy as np


class ZonalSums:
    """Accumulate sums, cell counts and areas by zone over any number of blocks.

    Zones are indices 0 .. zone_count - 1; -1 marks a cell outside every zone. A cell counts when its mask `valid` is
    True and its zone is not -1; what the arrays hold in other cells (NaN, nodata) is never read into a sum.
    `sums` holds one float64 array of shape (zone_count,) per quantity, in the unit in which the quantity was added;
    `cell_count` (int64) the cells; `area` (float64) their area in the unit of `cell_area`.
    Sums are additive: blocks may come in any order, and accumulators of parts can be merged.
    """

    def __init__(self, zone_count, quantities):
        """Start with zeros for `zone_count` zones and the names in `quantities`."""
        self.zone_count = int(zone_count)
        self.cell_count = np.zeros(self.zone_count, dtype=np.int64)
        self.area = np.zeros(self.zone_count)
        self.sums = {name: np.zeros(self.zone_count) for name in quantities}
        self.ratio_sums = {}
        self.ratio_counts = {}

    def add(self, zone_index, valid, quantities, cell_area=1.0):
        """Add one block.

        zone_index: integer array of any shape; valid: bool array of that shape; quantities: mapping of every name
        given at the start to an array of that shape (amounts per cell); cell_area: a number, or an array that
        broadcasts to the shape (area of one cell). Raises ValueError when the names or the zone indices do not fit.
        """
        if set(quantities) != set(self.sums):
            raise ValueError(f"quantities {sorted(quantities)} do not match {sorted(self.sums)}")
        bins = self._bins(zone_index, valid)
        counts = self._sum(bins)
        self.cell_count += counts
        if np.ndim(cell_area) == 0:
            self.area += counts * float(cell_area)
        else:
            self.area += self._sum(bins, np.broadcast_to(cell_area, np.shape(zone_index)))
        for name, values in quantities.items():
            self.sums[name] += self._sum(bins, values)

    def add_cell_ratio(self, name, zone_index, valid, numerator, denominator):
        """Add one block of the cell ratio numerator / denominator, to be averaged by zone.

        Cells whose denominator is 0 have no ratio: they are left out, and `ratio_counts[name]` tells how many cells
        went into the mean. Shapes as in `add`.
        """
        defined = np.asarray(valid, dtype=bool) & (np.asarray(denominator) != 0)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            ratio = np.asarray(numerator, dtype=np.float64) / denominator
        bins = self._bins(zone_index, defined)
        sums = self.ratio_sums.setdefault(name, np.zeros(self.zone_count))
        counts = self.ratio_counts.setdefault(name, np.zeros(self.zone_count, dtype=np.int64))
        sums += self._sum(bins, ratio)
        counts += self._sum(bins)

    def merge(self, other):
        """Add what another accumulator over the same zones and quantities has collected."""
        if other.zone_count != self.zone_count or set(other.sums) != set(self.sums):
            raise ValueError("accumulators over different zones or quantities cannot be merged")
        self.cell_count += other.cell_count
        self.area += other.area
        for name, values in other.sums.items():
            self.sums[name] += values
        for name, values in other.ratio_sums.items():
            self.ratio_sums[name] = self.ratio_sums.get(name, 0.0) + values
            self.ratio_counts[name] = self.ratio_counts.get(name, 0) + other.ratio_counts[name]

    def mean(self, name):
        """Mean of `name` over the cells of each zone; NaN for a zone without cells."""
        return _divide(self.sums[name], self.cell_count)

    def density(self, name):
        """Sum of `name` per area of valid cells of each zone; NaN for a zone without cells."""
        return _divide(self.sums[name], self.area)

    def ratio_of_sums(self, numerator, denominator):
        """Ratio of two sums by zone, the default ratio of a zone; NaN for 0/0, inf for x/0."""
        return _divide(self.sums[numerator], self.sums[denominator])

    def mean_of_cell_ratios(self, name):
        """Mean of the cell ratios added as `name`; NaN for a zone in which no cell has a ratio.

        It weighs every cell alike whatever its amount, so it can be far from `ratio_of_sums`: report both.
        """
        return _divide(self.ratio_sums[name], self.ratio_counts[name])

    def _bins(self, zone_index, valid):
        """Bin number of every cell, flat: zone + 1, and 0 for the cells that do not count."""
        zones = np.asarray(zone_index)
        bins = np.where(valid, zones, -1).astype(np.intp, copy=False).reshape(-1) + 1
        if bins.size and (bins.min() < 0 or bins.max() > self.zone_count):
            raise ValueError(f"zone index outside -1 .. {self.zone_count - 1}")
        return bins

    def _sum(self, bins, values=None):
        if values is not None:
            values = np.asarray(values, dtype=np.float64).reshape(-1)
        return np.bincount(bins, weights=values, minlength=self.zone_count + 1)[1:]


def _divide(numerator, denominator):
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(numerator, dtype=np.float64) / denominator
