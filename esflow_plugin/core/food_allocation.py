"""Food production of zones spread over the cells of the land that yields it, every zone's total preserved.

amount of a cell = total of its zone x weight x area of the cell / sum of weight x area over that land in the zone.
The weight is a vegetation index (NDVI), net primary production, or 1 (by area); only its proportions inside a zone
matter, so its scale does not. That yields follow it linearly is the assumption of this common method, not a finding.
Negative weights count as 0, because nothing grows there. A cell of the land without a weight gets the mean weight of
that land in its zone. Where the weights of a zone are all 0 or missing, its total is spread evenly over that land;
where a zone has none of that land, evenly over all its cells.

It takes two passes over the blocks of a raster: `LandSums.add` for each, then `FoodAllocation.amounts` for each. Zones
are indices 0 .. n - 1, -1 outside every zone; arrays of a block share one shape.
"""

import numpy as np

from .allocation import Allocation, WeightSums
from .zonal import ZonalSums

SPREAD_BY_WEIGHT, SPREAD_OVER_LAND, SPREAD_OVER_ZONE = range(3)


class LandSums:
    """First pass over one kind of land: weight and area by zone, apart for cells with and without a weight.

    negative_cells: how many cells of the land had a negative weight, counted as 0.
    """

    def __init__(self, zone_count):
        """Start with zeros for `zone_count` zones."""
        self.known = ZonalSums(zone_count, ("weight",))
        self.missing = ZonalSums(zone_count, ())
        self.negative_cells = 0

    def add(self, zone_index, on_land, weight, has_weight, cell_area):
        """Add one block.

        on_land: bool, cells of this land that count; weight: float64 in any unit, arbitrary where `has_weight` (bool)
        is False, or None to spread by area; cell_area: number or array that broadcasts, in any one unit.
        """
        if weight is None:
            self.known.add(zone_index, on_land, {"weight": np.broadcast_to(cell_area, np.shape(on_land))}, cell_area)
            return
        known = on_land & has_weight
        self.negative_cells += int(np.count_nonzero(known & (weight < 0) & (np.asarray(zone_index) >= 0)))
        self.known.add(zone_index, known, {"weight": _grown(weight, known) * cell_area}, cell_area)
        self.missing.add(zone_index, on_land & ~has_weight, {}, cell_area)

    @property
    def area(self):
        """Area of the land by zone, float64 (zones,), in the unit of `cell_area`."""
        return self.known.area + self.missing.area

    @property
    def cell_count(self):
        """Cells of the land by zone, int64 (zones,)."""
        return self.known.cell_count + self.missing.cell_count


class FoodAllocation:
    """Second pass: how the total of every zone is spread, and the amounts of a block.

    how: int8 (zones,): SPREAD_BY_WEIGHT, SPREAD_OVER_LAND or SPREAD_OVER_ZONE; lost_zones: indices of zones with a
    total but without any cell, whose totals cannot be placed: report or refuse them.
    """

    def __init__(self, totals, land, every_cell, label="STATISTICS_FIELD", zone_names=None):
        """Plan from totals (zones,), float64, any unit, 0 where there is none, and finished first passes.

        land: LandSums; every_cell: ZonalSums of all cells that count, of this land or another. Raises InputError that
        lists the zones whose total is not a finite number.
        """
        wanted = np.asarray(totals, dtype=np.float64) != 0
        weight, no_land = land.known.sums["weight"], land.cell_count == 0
        self.how = np.full(land.known.zone_count, SPREAD_BY_WEIGHT, dtype=np.int8)
        self.how[wanted & ~no_land & (weight == 0)] = SPREAD_OVER_LAND
        self.how[wanted & no_land & (every_cell.cell_count > 0)] = SPREAD_OVER_ZONE
        # One more entry serves index -1, outside all zones.
        self._over_zone = np.append(self.how == SPREAD_OVER_ZONE, False)
        mean = np.divide(weight, land.known.area, out=np.zeros_like(weight), where=land.known.area > 0)
        self._mean = np.append(mean, 0.0)
        over_zone = self._over_zone[:-1]
        sums = WeightSums(land.known.zone_count)
        sums.add(
            np.arange(land.known.zone_count),
            np.where(over_zone, every_cell.area, weight + mean * land.missing.area),
            ~no_land | over_zone,
            np.where(over_zone, every_cell.area, land.area),
        )
        self._plan = Allocation(totals, sums, label, zone_names)
        self.lost_zones = self._plan.lost_zones

    def amounts(self, zone_index, counts, on_land, weight, has_weight, cell_area):
        """Amounts of one block, float64, in the unit of the totals.

        counts: bool, cells that may get something at all; the other arguments as in the first pass.
        """
        zone = np.asarray(zone_index)
        over_zone = self._over_zone[zone]
        area = np.broadcast_to(np.asarray(cell_area, dtype=np.float64), zone.shape)
        if weight is None:
            shares = area
        else:
            shares = np.where(has_weight, _grown(weight, has_weight), self._mean[zone]) * area
            shares = np.where(over_zone, area, shares)
        return self._plan.amounts(zone, shares, counts & (on_land | over_zone), area)


def _grown(weight, known):
    """Weights with negative ones, and those that are not known, as 0."""
    return np.maximum(np.where(known, weight, 0.0), 0.0)
