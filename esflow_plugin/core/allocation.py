"""Distribute statistics of zones to cells by a weight, preserving every zone's total (dasymetric mapping).

amount of a cell = total of its zone x weight of the cell / sum of the weights in the zone.
It takes two passes over the blocks of a raster: `WeightSums.add` for each block, then `Allocation.amounts` for each.
Zones are indices 0 .. n - 1, -1 outside every zone. Cells count where the mask `valid` is True and the zone is not -1;
other cells may hold anything and get 0. Nothing is allotted outside the zones.

The cells' sum equals the total to 1e-9 relative in float64. Rounded to float32 it can be 6e-8 (2^-24) off, so a
raster that must preserve totals to 1e-9 has to be written as float64.
"""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError
from .zonal import ZonalSums


class WeightSums:
    """First pass: sums of weights, areas and cell counts by zone."""

    def __init__(self, zone_count):
        """Start with zeros for `zone_count` zones."""
        self.by_zone = ZonalSums(zone_count, ("weight",))

    def add(self, zone_index, weight, valid, cell_area=1.0, label="WEIGHT"):
        """Add one block.

        zone_index: integers of any shape; weight: numbers >= 0 of that shape in any unit; valid: bool of that shape;
        cell_area: number or array that broadcasts, in any one unit. Raises InputError when a cell that counts has a
        weight that is negative, infinite or not a number.
        """
        weight = np.asarray(weight)
        wrong = ~((weight >= 0) & (weight < np.inf)) & valid & (np.asarray(zone_index) >= 0)
        if wrong.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label} holds {value}, but a weight must be a number and at least 0. Set such cells to 0 or to "
                    "the nodata value.",
                ),
                label=label,
                value=f"{weight[wrong][0]:g}",
            )
        self.by_zone.add(zone_index, valid, {"weight": weight}, cell_area)

    def merge(self, other):
        """Add what another first pass over the same zones has collected."""
        self.by_zone.merge(other.by_zone)


class Allocation:
    """Second pass: the plan by zone, and the amounts of a block.

    uniform_zones: indices of zones whose weights are all 0 although their total is not; they are spread by area over
    their cells. lost_zones: indices of zones with a total but without any cell; their totals cannot be placed and
    `lost_total` (unit of the totals) is missing from the result: report or refuse it.
    """

    def __init__(self, totals, weight_sums, label="STATISTICS_FIELD", zone_names=None):
        """Plan from totals (one per zone, any unit) and a finished first pass.

        zone_names: names for the message, indices if None. Raises InputError that lists the zones whose total is not a
        finite number, and ValueError when there is not one total for each zone.
        """
        sums = weight_sums.by_zone
        totals = np.asarray(totals, dtype=np.float64)
        if totals.shape != (sums.zone_count,):
            raise ValueError(f"{totals.shape} totals for {sums.zone_count} zones")
        _check_totals(totals, label, zone_names)
        wanted = totals != 0
        has_cells = sums.cell_count > 0
        uniform = wanted & has_cells & (sums.sums["weight"] == 0)
        self.uniform_zones = np.flatnonzero(uniform)
        self.lost_zones = np.flatnonzero(wanted & ~has_cells)
        self.lost_total = float(totals[self.lost_zones].sum())
        # Entry 0 is for cells outside every zone, so that zone + 1 indexes without a mask.
        self._total = np.concatenate(([0.0], totals))
        self._uniform = np.concatenate(([False], uniform))
        divisor = np.where(uniform, sums.area, sums.sums["weight"])
        self._divisor = np.concatenate(([1.0], np.where(divisor > 0, divisor, 1.0)))

    def amounts(self, zone_index, weight, valid, cell_area=1.0):
        """Amounts of one block, float64, in the unit of the totals; arguments and values as in the first pass."""
        entry = np.where(valid, np.asarray(zone_index), -1).astype(np.intp, copy=False) + 1
        counts = entry > 0
        share = np.where(counts, np.asarray(weight, dtype=np.float64), 0.0)
        if self.uniform_zones.size:
            share = np.where(self._uniform[entry], cell_area, share)
        # The share first: total / divisor would overflow for tiny weights.
        share /= self._divisor[entry]
        share *= self._total[entry]
        return share

    def densities(self, zone_index, weight, valid, cell_area):
        """Amounts of one block per area of the cell, float64, in the unit of the totals per unit of `cell_area`."""
        return self.amounts(zone_index, weight, valid, cell_area) / cell_area


def _check_totals(totals, label, zone_names):
    missing = np.flatnonzero(~np.isfinite(totals))
    if missing.size:
        names = [str(zone) if zone_names is None else str(zone_names[zone]) for zone in missing]
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} is not a number for the zones {zones}. Enter a number for each (0 where there is nothing), or "
                "leave the zones out.",
            ),
            label=label,
            zones=", ".join(names),
        )
