"""Factors of emission and uptake: the shipped tables with their sources, and tables of the user's own."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...esflow_plugin.core.carbon_sinks import SinkTable
from ...esflow_plugin.core.emissions import COUNTED, FACTOR_UNITS, FuelTable, SoilTable, carbon_factor
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError

TABLES = Path(__file__).resolve().parent.parent.parent / "resources" / "tables"
FACTORS_FILE, FUELS_FILE, SOIL_FILE = "emission_factors.csv", "fuel_carbon.csv", "carbon_bai_2022.csv"
SINKS_FILE = "carbon_sinks.csv"


@dataclass(frozen=True)
class Factor:
    """A sector's factor in its unit of FACTOR_UNITS, and where it comes from."""

    value: float
    source: str


def _shipped(name):
    """Columns of a shipped table."""
    with open(TABLES / name, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {column: [row[column] for row in rows] for column in rows[0]}


@cache
def shipped_factors():
    """Factors by sector from the shipped table."""
    columns = _shipped(FACTORS_FILE)
    rows = zip(columns["sector"], columns["value"], columns["unit"], columns["source"])
    return {sector: Factor(carbon_factor(sector, float(value), unit), source) for sector, value, unit, source in rows}


@cache
def shipped_fuels():
    """The shipped FuelTable."""
    return FuelTable.from_columns(_shipped(FUELS_FILE), FUELS_FILE)


@cache
def shipped_soil():
    """Bai et al.'s soil respiration for the six classes of the Chinese land-use maps, codes 1 to 6."""
    return SoilTable.from_columns(_shipped(SOIL_FILE), SOIL_FILE)


@cache
def shipped_sinks():
    """The shipped SinkTable: what forest and grassland take up."""
    return SinkTable.from_columns(_shipped(SINKS_FILE), SINKS_FILE)


def factors_of_table(table):
    """Factors by sector from a user's table: columns sector, value, unit and source if there is one.

    Sectors that it lacks keep the shipped factor. InputError for the first thing that is wrong with it.
    """
    sectors = [str(name or "").strip().lower() for name in table.column("sector")]
    values = table.numbers("value", aliases=("factor",))
    units = table.column("unit")
    sources = table.columns.get("source", [None] * len(sectors))
    repeated = sorted({sector for sector in sectors if sectors.count(sector) > 1})
    if repeated:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: more than one row for {names}. Keep one row for each sector."),
            label=table.label,
            names=", ".join(repeated),
        )
    factors = dict(shipped_factors())
    for sector, value, unit, source in zip(sectors, values, units, sources):
        factors[sector] = Factor(carbon_factor(sector, value, unit or "", table.label), str(source or table.label))
    return factors


def factor_list():
    """The shipped factors as text for help: people 0.079 tC/person/yr, …"""
    factors = shipped_factors()
    return ", ".join(f"{sector} {factors[sector].value:g} {FACTOR_UNITS[sector]}" for sector in COUNTED)
