"""Supply and demand against the level of the whole study: ESDR, z-score quadrants, and the normalisers of both.

All of it changes with the area and the years that are looked at together, so the normalisers are gathered apart, over
every year that is to be compared, or given from elsewhere.
"""

import math
from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

UNDEFINED, HIGH_HIGH, LOW_HIGH, LOW_LOW, HIGH_LOW = 0, 1, 2, 3, 4
QUADRANT_LABELS = ("undefined", "H-H", "L-H", "L-L", "H-L")
"""By class; the first letter is the level of the supply, the second that of the demand."""


@dataclass
class Level:
    """Number of values, lowest, highest and mean of a quantity, in its unit; NaN or infinite when there is no value."""

    count: int
    lowest: float
    highest: float
    mean: float

    @property
    def is_constant(self):
        """True when no two values differ, so that the standard deviation is 0."""
        return not self.highest > self.lowest


class LevelGatherer:
    """Gathers the Level of a quantity from blocks of any shape and of any number of years."""

    def __init__(self):
        self._count = 0
        self._lowest, self._highest = math.inf, -math.inf
        self._sums = []

    def add(self, values, valid):
        """Take in a block: values float64, valid a bool array of the same shape."""
        chosen = values[valid]
        if not chosen.size:
            return
        self._count += chosen.size
        self._lowest = min(self._lowest, float(chosen.min()))
        self._highest = max(self._highest, float(chosen.max()))
        self._sums.append(float(chosen.sum()))

    def level(self):
        """What was gathered so far, as a Level."""
        mean = math.fsum(self._sums) / self._count if self._count else math.nan
        return Level(self._count, self._lowest, self._highest, mean)


def level_of(values):
    """Level of all finite values of an array."""
    gatherer = LevelGatherer()
    gatherer.add(np.asarray(values, dtype=np.float64), np.isfinite(values))
    return gatherer.level()


# ---------------------------------------------------------------------------------- ESDR


def esdr(supply, demand, largest_supply, largest_demand):
    """Ecological supply-demand ratio (S - D) / ((Smax + Dmax) / 2), dimensionless; 0 where S = D.

    supply, demand: arrays of one shape in one unit; largest_supply, largest_demand: the references Smax and Dmax in
    that unit, the highest values over the study area and over all years that are compared, or fixed ones. With the
    highest values it lies within -2 .. 2, not within -1 .. 1. 0 everywhere when both references are 0: then nobody
    has or needs anything.
    Source: Li et al. 2016, Ecological Indicators (Taihu basin).
    """
    reference = (largest_supply + largest_demand) / 2.0
    difference = np.asarray(supply, dtype=np.float64) - demand
    return difference / reference if reference > 0 else np.zeros_like(difference)


def check_references(largest_supply, largest_demand):
    """Raise InputError unless both references are numbers of at least 0 and one is above 0."""
    for name, value in (("SUPPLY_REFERENCE", largest_supply), ("DEMAND_REFERENCE", largest_demand)):
        if not 0 <= value < math.inf:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{name} is {value:g}. Give a number of at least 0."),
                name=name,
                value=value,
            )
    if largest_supply + largest_demand == 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "SUPPLY_REFERENCE and DEMAND_REFERENCE are both 0. Give the highest supply and demand."
            )
        )


# ---------------------------------------------------------------------------------- quadrants


def z_scores(values):
    """Z-scores (x - mean) / sd of all finite values of an array, population sd; NaN where a value is not finite.

    0 where the value equals the mean but for its rounding, and everywhere when all values are equal.
    """
    values = np.asarray(values, dtype=np.float64)
    level = level_of(values)
    known = np.isfinite(values)
    scores = np.where(known, 0.0, np.nan)
    if level.is_constant:
        return scores
    deviations = values[known] - level.mean
    spread = math.sqrt(float(np.mean(deviations**2)))
    apart = is_high(values[known], level) | is_low(values[known], level)
    scores[known] = np.where(apart, deviations / spread, 0.0)
    return scores


def is_high(values, level):
    """True where a value lies above the mean by more than the mean's own rounding."""
    return values - level.mean > _rounding(level)


def is_low(values, level):
    """True where a value lies below the mean by more than the mean's own rounding."""
    return level.mean - values > _rounding(level)


def _rounding(level):
    return 8.0 * np.finfo(np.float64).eps * max(abs(level.lowest), abs(level.highest))


def quadrants(supply, demand, supply_level, demand_level):
    """Z-score quadrant of every unit, uint8: 1 H-H, 2 L-H, 3 L-L, 4 H-L (supply first), 0 undefined.

    supply, demand: arrays of one shape; supply_level, demand_level: their Levels over all units and years that are
    compared. High means z > 0; z = 0 is low. Only the side of the mean counts, so sample or population sd make no
    difference; when either quantity has one value everywhere (sd = 0) all units are undefined.
    """
    if supply_level.is_constant or demand_level.is_constant:
        return np.full(np.shape(supply), UNDEFINED, dtype=np.uint8)
    much, wanted = is_high(supply, supply_level), is_high(demand, demand_level)
    by_demand = np.where(wanted, np.uint8(LOW_HIGH), np.uint8(LOW_LOW))
    return np.where(much, np.where(wanted, np.uint8(HIGH_HIGH), np.uint8(HIGH_LOW)), by_demand)


# ---------------------------------------------------------------------------------- several services


def comprehensive_ratio(ratios, weights=None):
    """Comprehensive ratio CESDR: mean of the services' ESDR, dimensionless.

    ratios: sequence of arrays of one shape, one for each service; weights: shares of the services that sum to 1, equal
    by default.
    """
    weights = np.full(len(ratios), 1.0 / len(ratios)) if weights is None else weights
    total = np.zeros(np.shape(ratios[0]))
    for ratio, weight in zip(ratios, weights):
        total += weight * np.asarray(ratio, dtype=np.float64)
    return total
