"""Compensation: which part of the deficits a flow relieves, and how units change class by it.

The published studies give compensation rates without a formula, so five definitions stand side by side under names of
their own; none is called "the" rate. Every rate depends on the level of the units (cells net less than zones do), so a
rate is only meaningful with its level and number of units.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .mismatch import BALANCED, DEFAULT_TOLERANCE, DEFICIT, SURPLUS

#: Order of rows and columns of a class transition.
CLASSES = (DEFICIT, BALANCED, SURPLUS)


class CompensationRates(NamedTuple):
    """Shares between 0 and 1; NaN where undefined.

    cr_volume: received over deficit, both summed. cr_count: share of the deficit units that end up balanced. cr_mean:
    mean of received over deficit of the deficit units. cr_area: share of the area in deficit that ends up balanced.
    sr_dyn: (local use + received) over demand, the satisfaction of demand, which is no compensation rate.
    no_deficit: there is no deficit, so that the first four are NaN (never 0 or 1).
    """

    cr_volume: float
    cr_count: float
    cr_mean: float
    cr_area: float
    sr_dyn: float
    no_deficit: bool


def relief_sums(deficit, received, area=None, tolerance=DEFAULT_TOLERANCE):
    """What `compensation_rates` needs of some units, as sums that add up over blocks of units.

    deficit, received: float64, any one shape, amounts per year; area: same shape, any unit, default 1 for each unit;
    tolerance: a unit is relieved when what remains unmet is at most this share of its deficit.
    Returns a dict: deficit_units, relieved_units, relief (sum of received / deficit), deficit_area, relieved_area.
    """
    lacking = deficit > 0
    deficit, received = deficit[lacking], received[lacking]
    area = np.ones(deficit.size) if area is None else np.broadcast_to(area, lacking.shape)[lacking]
    relieved = deficit - received <= tolerance * deficit
    return {
        "deficit_units": float(deficit.size),
        "relieved_units": float(np.count_nonzero(relieved)),
        "relief": float((received / deficit).sum()),
        "deficit_area": float(area.sum()),
        "relieved_area": float(area[relieved].sum()),
    }


def compensation_rates(sums):
    """The five rates from sums over all units of a level.

    sums: mapping with demand, local, deficit, received (amounts per year) and the entries of `relief_sums`.
    """
    return CompensationRates(
        cr_volume=_ratio(sums["received"], sums["deficit"]),
        cr_count=_ratio(sums["relieved_units"], sums["deficit_units"]),
        cr_mean=_ratio(sums["relief"], sums["deficit_units"]),
        cr_area=_ratio(sums["relieved_area"], sums["deficit_area"]),
        sr_dyn=_ratio(sums["local"] + sums["received"], sums["demand"]),
        no_deficit=not sums["deficit"] > 0,
    )


def _ratio(part, whole):
    return part / whole if whole > 0 else math.nan


def class_after(supply, demand, balance_after, tolerance=DEFAULT_TOLERANCE):
    """Class of each unit after a flow, in the codes of `mismatch.matching_type`, which gives the class before it.

    supply, demand, balance_after: float64, any one shape, amounts per year. Balanced means that |balance after| is at
    most tolerance * max(supply, demand): the same band as before the flow. Returns uint8.
    """
    types = np.where(balance_after > 0, np.uint8(SURPLUS), np.uint8(DEFICIT))
    types[np.abs(balance_after) <= tolerance * np.maximum(supply, demand)] = BALANCED
    return types


@dataclass(frozen=True)
class ClassTransition:
    """How many units (or how much area) of each class before a flow, by row, are in each class after it, by column.

    counts: float64, shape (3, 3), rows and columns in the order of CLASSES. Tables of blocks of units add up with +.
    """

    counts: np.ndarray

    @property
    def before(self):
        """Row totals, shape (3,)."""
        return self.counts.sum(axis=1)

    @property
    def after(self):
        """Column totals, shape (3,)."""
        return self.counts.sum(axis=0)

    @property
    def total(self):
        """All units."""
        return float(self.counts.sum())

    def __add__(self, other):
        return ClassTransition(self.counts + other.counts)


def class_transition(before, after, weight=None):
    """The ClassTransition of units: `before` from `mismatch.matching_type`, `after` from `class_after`.

    weight: what each unit counts, for instance its area; default 1.
    """
    size = len(CLASSES)
    place = (before.ravel().astype(np.intp) - CLASSES[0]) * size + (after.ravel() - CLASSES[0])
    weight = None if weight is None else np.broadcast_to(weight, before.shape).ravel()
    return ClassTransition(np.bincount(place, weight, size**2).astype(np.float64).reshape(size, size))
