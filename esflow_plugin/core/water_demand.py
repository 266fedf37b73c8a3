"""Water demand of people, industry, irrigation and environment in each cell, by sector.

Demand is what is withdrawn, as the quotas of water bulletins count it; what returns to the river is the business of
the flow's consumptive fraction. Amounts are m3/yr per cell, float64. Rain that crops use themselves is in the water
yield already: only irrigation belongs here.
Every function takes `valid` (bool array of the cells' shape, or True for all cells) and raises InputError when a valid
cell or a quota is negative, infinite or not a number. Cells outside may hold anything; the caller masks the results.
Quotas are numbers, or arrays that broadcast, for quotas that differ by province. With arrays an amount 0 stays 0.
"""

import numpy as np

from .checks import check_not_negative, check_share
from .errors import QT_TRANSLATE_NOOP, InputError

SECTORS = ("domestic", "industry", "irrigation", "ecological")

MU_PER_HECTARE = 15.0
DAYS_PER_YEAR = 365.0
LITRES_PER_CUBIC_METRE = 1000.0

# Factor to m3 per hectare and year.
IRRIGATION_QUOTA_UNITS = {"m3/ha": 1.0, "m3/mu": MU_PER_HECTARE}


def domestic_demand(population, quota, valid=True, label="POPULATION"):
    """Domestic demand, m3/yr: persons x quota in litres per person and day x 365 days / 1000."""
    check_not_negative(population, valid, label, "persons")
    check_not_negative(quota, True, "DOMESTIC_QUOTA", "L/person/day")
    return _product(population, quota) * (DAYS_PER_YEAR / LITRES_PER_CUBIC_METRE)


def domestic_demand_by_residence(population, urban_share, urban_quota, rural_quota, valid=True):
    """Domestic demand, m3/yr, of urban and rural population with a quota each.

    population: persons; urban_share: share of it that lives in towns, 0..1, number or array; quotas: litres per
    person and day. Raises InputError for a share outside 0..1, too.
    """
    check_share(urban_share, valid, "URBAN_SHARE")
    urban = _product(population, urban_share)
    rural = _product(population, 1.0 - np.asarray(urban_share, dtype=np.float64))
    return domestic_demand(urban, urban_quota, valid) + domestic_demand(rural, rural_quota, valid)


def industrial_demand(value_added, quota, valid=True, label="SECONDARY_INDUSTRY"):
    """Industrial demand, m3/yr: value added of secondary industry in 10^4 CNY/yr x quota in m3 per 10^4 CNY.

    The quota must be the one per value added of industry. The bulletins' figure per 10^4 CNY of whole GDP counts all
    sectors and must not be used with it.
    """
    check_not_negative(value_added, valid, label, "1e4 CNY/yr")
    check_not_negative(quota, True, "INDUSTRY_QUOTA", "m3/1e4 CNY")
    return _product(value_added, quota)


def irrigation_demand(area, quota, quota_unit="m3/ha", valid=True, label="IRRIGATED_AREA"):
    """Irrigation demand, m3/yr: irrigated area in ha per cell x quota per area and year.

    quota_unit: "m3/ha" or "m3/mu" (1 ha = 15 mu). Raises InputError for another unit, too.
    """
    if quota_unit not in IRRIGATION_QUOTA_UNITS:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "The unit of the irrigation quota is {unit}, but must be one of {known}."),
            unit=str(quota_unit),
            known=", ".join(IRRIGATION_QUOTA_UNITS),
        )
    check_not_negative(area, valid, label, "ha")
    check_not_negative(quota, True, "IRRIGATION_QUOTA", quota_unit)
    return _product(area, quota) * IRRIGATION_QUOTA_UNITS[quota_unit]


def ecological_demand(area, quota, valid=True, label="ECOLOGICAL_AREA"):
    """Ecological demand, m3/yr: area in ha per cell x quota in m3/ha/yr."""
    check_not_negative(area, valid, label, "ha")
    check_not_negative(quota, True, "ECOLOGICAL_QUOTA", "m3/ha/yr")
    return _product(area, quota)


def ecological_demand_of_amount(amount, valid=True, label="ECOLOGICAL_USE"):
    """Ecological demand, m3/yr, where it is given as an amount per cell in m3/yr."""
    check_not_negative(amount, valid, label, "m3/yr")
    return np.asarray(amount, dtype=np.float64)


def total_demand(sectors):
    """Sum over the sectors, m3/yr per cell.

    sectors: mapping of a name in SECTORS to its amounts, or to None for a sector that is left out.
    Raises InputError when no sector is given, ValueError for an unknown name.
    """
    unknown = set(sectors) - set(SECTORS)
    if unknown:
        raise ValueError(f"unknown sectors {sorted(unknown)}")
    given = [sectors[name] for name in SECTORS if sectors.get(name) is not None]
    if not given:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "No sector of water demand is given. Give at least one of: population, value added of secondary "
                "industry, irrigated area, ecological use.",
            )
        )
    total = np.array(given[0], dtype=np.float64)
    for amounts in given[1:]:
        total = total + amounts
    return total


def demand_density(amount, cell_area):
    """Density in m3/ha/yr of an amount in m3/yr per cell; cell_area: ha, number or array that broadcasts."""
    return np.asarray(amount, dtype=np.float64) / cell_area


def _product(amount, factor):
    with np.errstate(over="ignore", invalid="ignore"):
        return np.asarray(amount, dtype=np.float64) * factor
