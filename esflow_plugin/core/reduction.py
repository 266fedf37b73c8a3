"""Where emissions may be reduced: an index of equity and efficiency, the gap to the best intensity, footprint excess.

All of it is a comparison of regions with each other: another region or year among them changes the index of all.
The index is a convention of ESFlow after Wei Chu, Ni Jinlan and Du Limin 2012, China Economic Review 23:552, whose
composition it does not copy; the other two are plain differences.
"""

from typing import NamedTuple

import numpy as np

from .coupling import normalise
from .drivers import average_ranks
from .relative_levels import level_of
from .zoning import rank_correlation

DEFAULT_SWEEP = (0.3, 0.5, 0.7)
BEST_DECILE = 0.1


class Scaled(NamedTuple):
    """An indicator on 0..1: values (NaN where unknown), its lowest and highest value; is_constant: all values equal."""

    values: np.ndarray
    lowest: float
    highest: float
    is_constant: bool


def scaled(values):
    """Min-max share of an indicator over all regions and years together; 0 everywhere where all values are equal.

    values: float64 (years, regions) in any unit, more meaning more potential; NaN where unknown.
    """
    values = np.asarray(values, dtype=np.float64)
    level = level_of(values)
    if level.is_constant:
        return Scaled(np.where(np.isfinite(values), 0.0, np.nan), level.lowest, level.highest, True)
    return Scaled(normalise(values, level.lowest, level.highest), level.lowest, level.highest, False)


def weighted(first, second, weight):
    """weight x first + (1 - weight) x second; weight 0..1. A part of weight 0 may be unknown."""
    if weight == 1.0:
        return np.asarray(first, dtype=np.float64)
    return np.asarray(second, dtype=np.float64) if weight == 0.0 else weight * first + (1.0 - weight) * second


def quotient(amount, divisor):
    """amount / divisor; NaN where the divisor is 0 or unknown."""
    amount, divisor = np.asarray(amount, dtype=np.float64), np.asarray(divisor, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(divisor > 0, amount / divisor, np.nan)


# ---------------------------------------------------------------------- the gap to a reference


def reference_intensity(intensity, groups=None, all_years=False, best_share=0.0):
    """The intensity that each region is held against, (years, regions), in the unit of `intensity`.

    intensity: float64 (years, regions), emission per output, NaN where unknown; groups: whole number of each region's
    group, (regions,), None for one group; all_years: against the best of all years instead of the same year's;
    best_share: 0 for the lowest intensity, .1 for the best decile (linear between ranks). NaN where nobody is known.
    """
    reference = np.full(intensity.shape, np.nan)
    groups = np.zeros(intensity.shape[1], dtype=np.int64) if groups is None else np.asarray(groups)
    years = [slice(None)] if all_years else [slice(year, year + 1) for year in range(len(intensity))]
    for group in np.unique(groups):
        members = np.flatnonzero(groups == group)
        for year in years:
            found = intensity[year][:, members]
            found = found[np.isfinite(found)]
            if found.size:
                reference[year, members] = np.quantile(found, best_share)
    return reference


class Gap(NamedTuple):
    """share: 0..1 of the emission; tonnes: the emission's unit; both NaN where unknown."""

    share: np.ndarray
    tonnes: np.ndarray


def intensity_gap(emission, intensity, reference):
    """Share and tonnes of the emission that would not be there at the reference intensity: max(1 - ref / own, 0)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(intensity > 0, np.maximum(1.0 - reference / intensity, 0.0), 0.0)
    share = np.where(np.isfinite(intensity) & np.isfinite(reference), share, np.nan)
    return Gap(share, share * emission)


def footprint_excess(emission, capacity):
    """Share and tonnes of the emission beyond what the sinks take up: max(0, 1 - CC / CE) = 1 - 1 / depth."""
    emission, capacity = np.asarray(emission, dtype=np.float64), np.asarray(capacity, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(emission > 0, np.maximum(1.0 - capacity / emission, 0.0), 0.0)
    share = np.where(np.isfinite(emission) & np.isfinite(capacity), share, np.nan)
    return Gap(share, np.maximum(emission - capacity, 0.0))


# ---------------------------------------------------------------------- ranks and their sweep


def ranks(index):
    """Rank of every region in its year, 1 the highest index; equal ones share the mean rank; NaN where unknown.

    index: float64 (years, regions).
    """
    found = np.full(index.shape, np.nan)
    for row, target in zip(index, found):
        known = np.isfinite(row)
        # Equal but for rounding is equal.
        target[known] = average_ranks(-np.round(row[known], 12))
    return found


class Sweep(NamedTuple):
    """weights (w,) of equity; index and rank (w, years, regions); correlation (w, years): Spearman with the chosen."""

    weights: np.ndarray
    index: np.ndarray
    rank: np.ndarray
    correlation: np.ndarray


def sweep(equity, efficiency, chosen, weights=DEFAULT_SWEEP):
    """How index and ranks change with the weight of equity. equity, efficiency: 0..1 (years, regions).

    weights: those tried, each 0..1; the chosen one is added where it is not among them. In ascending order.
    """
    weights = np.array(sorted({*weights, chosen}), dtype=np.float64)
    index = np.stack([weighted(equity, efficiency, weight) for weight in weights])
    rank = np.stack([ranks(values) for values in index])
    own = rank[int(np.flatnonzero(weights == chosen)[0])]
    correlation = np.array([[rank_correlation(one, other) for one, other in zip(each, own)] for each in rank])
    return Sweep(weights, index, rank, correlation)
