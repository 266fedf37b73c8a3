"""Water quotas by sector: the shipped defaults with their source, and a table of the user's own."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.water_demand import (
    DAYS_PER_YEAR,
    IRRIGATION_QUOTA_UNITS,
    LITRES_PER_CUBIC_METRE,
    SECTORS,
)

SHIPPED = Path(__file__).resolve().parent.parent.parent / "resources" / "tables" / "water_quotas.csv"
DEFAULT_REGION = "China"
DEFAULT_QUOTAS = {
    "domestic": "all residents, public use included",
    "industry": "per industrial value added",
    "irrigation": "per irrigated cropland",
}

UNITS = {
    "domestic": "L/person/day",
    "industry": "m3/1e4 CNY",
    "irrigation": "m3/ha/yr",
    "ecological": "m3/ha/yr",
}
"""The unit in which each sector's quota is a parameter."""

_FACTORS = {
    "domestic": {"L/person/day": 1.0, "m3/person/yr": LITRES_PER_CUBIC_METRE / DAYS_PER_YEAR},
    "industry": {"m3/1e4 CNY": 1.0},
    "irrigation": {**IRRIGATION_QUOTA_UNITS, **{f"{unit}/yr": f for unit, f in IRRIGATION_QUOTA_UNITS.items()}},
    "ecological": {"m3/ha": 1.0, "m3/ha/yr": 1.0},
}


@dataclass(frozen=True)
class Quota:
    """A sector's quota in its unit of UNITS, and where it comes from."""

    value: float
    source: str


@cache
def default_quota(sector):
    """The newest national figure of the shipped table, None for a sector that has no quota by area there."""
    with open(SHIPPED, encoding="utf-8", newline="") as stream:
        rows = [
            row
            for row in csv.DictReader(stream)
            if row["sector"] == sector
            and row["region"] == DEFAULT_REGION
            and row["quota"] == DEFAULT_QUOTAS.get(sector)
        ]
    if not rows:
        return None
    newest = max(rows, key=lambda row: int(row["year"]))
    value = float(newest["value"]) * _FACTORS[sector][newest["unit"]]
    return Quota(value, f"{newest['region']} {newest['year']}: {newest['source']}")


def quotas_of_table(table):
    """Quotas by sector from a user's table; InputError for the first thing that is wrong with it.

    Columns: sector (one of SECTORS), value (or quota), unit, and source if there is one; one row for each sector.
    """
    sectors = [str(name).strip().lower() for name in table.column("sector")]
    values = table.numbers("value", aliases=("quota",))
    units = [str(unit).strip() for unit in table.column("unit")]
    sources = table.columns.get("source", [None] * len(sectors))
    _check_sectors(table.label, sectors)
    quotas = {}
    for sector, value, unit, source in zip(sectors, values, units, sources):
        factor = _factor(table.label, sector, unit)
        if value < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: the quota of {sector} is {value:g}, but must be 0 or more. Correct the table."
                ),
                label=table.label,
                sector=sector,
                value=value,
            )
        quotas[sector] = Quota(value * factor, str(source or table.label))
    return quotas


def _check_sectors(label, sectors):
    unknown = sorted(set(sectors) - set(SECTORS))
    if unknown:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: unknown sectors {names}. Use these: {known}."),
            label=label,
            names=", ".join(unknown),
            known=", ".join(SECTORS),
        )
    repeated = sorted({sector for sector in sectors if sectors.count(sector) > 1})
    if repeated:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: more than one row for {names}. Keep one row for each sector: the figure of your region and "
                "year.",
            ),
            label=label,
            names=", ".join(repeated),
        )


def _factor(label, sector, unit):
    factors = {known.lower(): factor for known, factor in _FACTORS[sector].items()}
    if unit.lower() not in factors:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the unit of {sector} is “{unit}”, but must be one of {known}. Convert the quota."
            ),
            label=label,
            sector=sector,
            unit=unit,
            known=", ".join(_FACTORS[sector]),
        )
    return factors[unit.lower()]
