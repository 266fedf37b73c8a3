"""Food that people need in a year: population x need per head, one for all or one each for town and country.

Amounts are t/yr of grain, kcal/yr or t of protein/yr per cell, float64. Functions take `valid` (bool array, or True
for all cells) and raise InputError when a valid cell or a need is negative, infinite or not a number. Cells outside may
hold anything; the caller masks the results.
"""

import numpy as np

from .checks import check_not_negative, check_share
from .errors import QT_TRANSLATE_NOOP, InputError
from .food_products import ENERGY, PROTEIN, TONNES
from .water_demand import DAYS_PER_YEAR

KILOGRAMMES_PER_TONNE = 1e3
GRAMMES_PER_TONNE = 1e6

NEED_UNITS = {
    "kg/person/yr": (TONNES, 1.0 / KILOGRAMMES_PER_TONNE),
    "kcal/person/day": (ENERGY, DAYS_PER_YEAR),
    "g protein/person/day": (PROTEIN, DAYS_PER_YEAR / GRAMMES_PER_TONNE),
}
"""By unit of a need: what it counts, and the factor to t, kcal or t of protein per person and year."""

LOWEST_PLAUSIBLE, HIGHEST_PLAUSIBLE = 20.0, 5000.0
"""Persons per square kilometre, mean of a study area: from thinly settled land to a city with its suburbs."""

ROUNDING = 1e-6


def yearly_need(value, unit):
    """A need per head and year and what it counts: (t, kcal or t of protein per person and year, measure).

    value: number >= 0 in `unit`, a key of NEED_UNITS. Raises InputError for a negative or infinite value.
    """
    check_not_negative(value, True, "NEED", unit)
    measure, factor = NEED_UNITS[unit]
    return value * factor, measure


def food_demand(population, need, valid=True, label="POPULATION"):
    """Demand of a year per cell: persons x need per person and year (number, or an array that broadcasts)."""
    check_not_negative(population, valid, label, "persons")
    return np.where(valid, population, 0.0) * need


def urban_persons(population, urban_share, valid=True, label="URBAN_SHARE"):
    """Persons in towns: persons x share of them that lives in towns (0..1); InputError for another share, too."""
    check_share(urban_share, valid, label)
    return np.where(valid, population, 0.0) * np.where(valid, urban_share, 0.0)


def check_urban_persons(urban, population, valid, label, population_label):
    """InputError when in a valid cell more persons live in towns than live there at all (beyond rounding)."""
    check_not_negative(urban, valid, label, "persons")
    wrong = (np.asarray(urban) > np.asarray(population) * (1.0 + ROUNDING) + ROUNDING) & valid
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} cells hold more persons than {population} (first: {urban:g} of {all:g}). Give two "
                "rasters of one source and year, both counts.",
            ),
            label=label,
            population=population_label,
            count=int(wrong.sum()),
            urban=float(np.asarray(urban)[wrong][0]),
            all=float(np.asarray(population)[wrong][0]),
        )


def looks_like_density(persons, cell_count, area):
    """True when a population raster is probably a density and no count of persons per cell.

    persons: sum of the cells; cell_count: cells with data; area: of these cells, km2. Read as counts the region would
    have an implausible density, while the same numbers read as persons per km2 give a plausible one. Cells of about
    1 km2 cannot be told apart, and need not be.
    """
    if not (persons > 0 and area > 0):
        return False
    as_counts, as_densities = persons / area, persons / cell_count
    return not _plausible(as_counts) and _plausible(as_densities)


def _plausible(persons_per_km2):
    return LOWEST_PLAUSIBLE <= persons_per_km2 <= HIGHEST_PLAUSIBLE
