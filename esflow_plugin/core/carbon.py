"""Carbon that ecosystems hold (a stock) and take up (a flux).

Stocks and fluxes are different things: a stock is tC/ha, a flux tC/ha/yr. Dividing one by the other, as Bai et al. 2022
do, gives years; only `localflow`'s compatibility mode does so, and says it.
Mask policy as in `water_yield`: values of invalid cells are never looked at, and the caller masks the results.
"""

from dataclasses import dataclass

import numpy as np

from .class_table import NEGATIVE_ENTRY, ClassTable, ClassTableReader
from .errors import QT_TRANSLATE_NOOP, InputError

MONTHS = 12
TONNES_CO2_PER_TONNE_C = 44.0 / 12.0
TONNES_PER_HECTARE_PER_GRAM_PER_M2 = 0.01
CARBON_PER_DRY_MATTER = 72.0 / 162.0
"""Grams of carbon in a gram of carbohydrate (C6H10O5, 162 g with 72 g of carbon); times 44/12 it is the factor 1.63."""

MOD17_SCALE_KG_PER_M2 = 0.0001
MOD17_FIRST_FILL = 32761
"""MOD17A3HGF writes 32761..32767 where it has no net primary production (water, built-up, unclassified ...)."""

POOLS = ("c_above", "c_below", "c_soil", "c_dead")


@dataclass(frozen=True)
class CarbonTable(ClassTable):
    """Carbon by land-cover code in the pools above and below ground, soil and dead matter: float64, tC/ha."""

    above: np.ndarray
    below: np.ndarray
    soil: np.ndarray
    dead: np.ndarray

    @classmethod
    def from_columns(cls, columns, label="CARBON_TABLE"):
        """Check raw table columns and build the table.

        columns: mapping of column name (any case) to a sequence of raw values, all of one length: InVEST's `lucode`,
        `c_above`, `c_below`, `c_soil`, `c_dead` in tC/ha (`c_above_t_ha` and so on are read too); an empty pool is 0,
        as in InVEST. Raises CombinedInputError, which lists all that is wrong at once.
        """
        reader = ClassTableReader(columns, label)
        codes = reader.numbers("lucode")
        pools = [reader.numbers(pool, alias=f"{pool}_t_ha", may_be_empty=True) for pool in POOLS]
        reader.check_codes(codes)
        for name, values in zip(POOLS, pools):
            reader.report_entries(NEGATIVE_ENTRY, name, values < 0, codes)
        reader.check()
        order = np.argsort(codes)
        return cls(codes[order].astype(np.int64), *(values[order] for values in pools))

    @property
    def total(self):
        """Carbon of all four pools by row, tC/ha (Bai et al. 2022, eq. 1: C_T = C_a + C_b + C_s + C_d)."""
        return self.above + self.below + self.soil + self.dead

    @property
    def total_in_single_precision(self):
        """`total` as InVEST's files have it, float32: pools rounded first and added one after the other.

        It may be 1e-7 (relative) beside `total`, which is 1.5e-5 t/ha at 200 t/ha.
        """
        above, below, soil, dead = (pool.astype(np.float32) for pool in (self.above, self.below, self.soil, self.dead))
        return above + below + soil + dead


def carbon_density(table, index, single_precision=False):
    """Carbon stock of every cell, tC/ha, from rows of the table as its `lookup` gives them.

    float64 for sums; float32 with `single_precision`, for files whose cells are to equal InVEST's.
    """
    values = table.total_in_single_precision if single_precision else table.total
    return values.take(index, mode="clip")


def annual_change(present, future, years):
    """Change of a stock (tC/ha) over `years` as a flux, tC/ha/yr; InputError unless years > 0.

    A change of exactly -1 is a change like any other.
    """
    if not years > 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "YEARS is {value:g}, but must be greater than 0: the years between the two land covers."
            ),
            value=years,
        )
    return (np.asarray(future, dtype=np.float64) - present) / years


# ---------------------------------------------------------------------- net ecosystem production


def carbon_of_production(production, unit):
    """Net primary production as gC/m2/yr.

    production: array in `unit`: "gC/m2" (carbon), "gDM/m2" (dry matter: x 72/162) or "MOD17" (MOD17A3HGF's whole
    numbers: x 0.0001 kgC/m2; mask its fill values with `mod17_valid` before). KeyError for another unit.
    """
    factors = {"gC/m2": 1.0, "gDM/m2": CARBON_PER_DRY_MATTER, "MOD17": MOD17_SCALE_KG_PER_M2 * 1000.0}
    return np.asarray(production, dtype=np.float64) * factors[unit]


def mod17_valid(numbers, valid):
    """Where MOD17's whole numbers are data: no fill value, which lie at 32761 and above."""
    numbers = np.asarray(numbers)
    return valid & (numbers < MOD17_FIRST_FILL)


def heterotrophic_respiration(temperature, precipitation, coefficient=0.0913):
    """Carbon that soil organisms breathe out in one month, gC/m2/month.

    temperature: monthly mean, degC; precipitation: mm/month; arrays that broadcast. coefficient: 0.0913 (some papers
    print 0.0912). Rh = 0.22 (exp(0.0913 T) + ln(0.3145 R + 1)) x 30 x 46.5 % (regression of Pei Zhiyong et al., used
    throughout Chinese studies of net ecosystem production; source to confirm).
    """
    warm = np.exp(coefficient * np.asarray(temperature, dtype=np.float64))
    wet = np.log(0.3145 * np.asarray(precipitation, dtype=np.float64) + 1.0)
    return 0.22 * (warm + wet) * 30.0 * 0.465


def heterotrophic_respiration_of_annual_means(temperature, precipitation, coefficient=0.0913):
    """The same formula with a year's mean temperature (degC) and rain (mm/yr) put in as a month, x 365/30: gC/m2/yr.

    Some papers do this. It is not the formula's meaning, since rain of a year counts as rain of a month: only by
    explicit choice.
    """
    return heterotrophic_respiration(temperature, precipitation, coefficient) * (365.0 / 30.0)


def net_ecosystem_production(net_primary_production, respiration):
    """Uptake (positive) or release (negative), tC/ha/yr, from gC/m2/yr: NEP = NPP - Rh."""
    return (np.asarray(net_primary_production, dtype=np.float64) - respiration) * TONNES_PER_HECTARE_PER_GRAM_PER_M2
