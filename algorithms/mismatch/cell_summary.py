"""Totals of a balance of cells by year, as ledger rows and as a table of years."""

import numpy as np

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.relative_levels import QUADRANT_LABELS
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster.units import AMOUNT_OF_DENSITY, SERVICE_OF_UNIT
from ..drivers.result_table import result_table

SQUARE_METRES_PER_HECTARE = 10_000.0
AMOUNTS = ("supply", "demand", "local", "surplus", "deficit")
TYPE_SHARES = {
    "deficit_share": mismatch.DEFICIT,
    "balanced_share": mismatch.BALANCED,
    "surplus_share": mismatch.SURPLUS,
}
QUADRANT_SHARES = {"hh_share": 1, "lh_share": 2, "ll_share": 3, "hl_share": 4}


class CellSummary:
    """Amounts of every year, and the areas of types and quadrants where `normalisers` are given."""

    def __init__(self, years, tolerance, normalisers):
        self._tolerance = tolerance
        self._normalisers = normalisers
        names = AMOUNTS if normalisers is None else (*AMOUNTS, "esdr", *TYPE_SHARES, *QUADRANT_SHARES)
        self._sums = [ZonalSums(1, names) for _ in range(years)]

    @property
    def cells(self):
        """Number of cells, the same in all years."""
        return int(self._sums[0].cell_count[0])

    @property
    def has_levels(self):
        """True when ESDR, types and quadrants were gathered too."""
        return self._normalisers is not None

    @property
    def hectares(self):
        """Area of these cells."""
        return float(self._sums[0].area[0])

    def totals(self, year):
        """Amounts per year of all cells, by name."""
        return {name: float(self._sums[year].sums[name][0]) for name in AMOUNTS}

    def mean(self, year, name):
        """Mean of a quantity over the area."""
        return float(self._sums[year].sums[name][0]) / self.hectares

    def add(self, pairs, valid, cell_area_m2):
        """Take in a block: (supply, demand) densities of every year; cell_area_m2 as the grid gives it."""
        hectares = cell_area_m2 / SQUARE_METRES_PER_HECTARE
        zone = np.zeros(valid.shape, dtype=np.int32)
        for sums, (supply, demand) in zip(self._sums, pairs):
            quantities = amounts_of(supply * hectares, demand * hectares)
            if self._normalisers is not None:
                quantities.update(self._areas(supply, demand, hectares))
            sums.add(zone, valid, quantities, hectares)

    def _areas(self, supply, demand, hectares):
        types = mismatch.matching_type(supply, demand, self._tolerance)
        quadrants = self._normalisers.quadrants(supply, demand)
        return {
            "esdr": self._normalisers.esdr(supply, demand) * hectares,
            **{name: (types == code) * hectares for name, code in TYPE_SHARES.items()},
            **{name: (quadrants == code) * hectares for name, code in QUADRANT_SHARES.items()},
        }

    def ledger_rows(self, years):
        """The static account of every year at the level of cells, and netted over the whole region."""
        head = {"service": SERVICE_OF_UNIT.get(years.unit, ""), "unit": AMOUNT_OF_DENSITY.get(years.unit, "")}
        rows = []
        for place, name in enumerate(years.names):
            totals = self.totals(place)
            netted = {key: float(value) for key, value in amounts_of(totals["supply"], totals["demand"]).items()}
            remark = {"flag": name} if years.are_several else {}
            rows.append({**head, "level": "cell", "units": self.cells, **totals, **remark})
            rows.append({**head, "level": "region", "units": 1, **netted, **remark})
        return rows


def amounts_of(supply, demand):
    """The static account of amounts, by name."""
    return {
        "supply": supply,
        "demand": demand,
        "local": mismatch.local_use(supply, demand),
        "surplus": mismatch.surplus(supply, demand),
        "deficit": mismatch.deficit(supply, demand),
    }


def summary_table(summary, years):
    """(fields, features): one row a year with totals, mean ESDR, shares of area and changes since the first year."""
    columns = [
        ("year", str, translate("ESFlow", "Year")),
        ("cells", int, translate("ESFlow", "Number of valid cells")),
        ("area_ha", float, translate("ESFlow", "Area of valid cells (ha)")),
        *((name, float, _amount_titles()[name]) for name in _amount_titles()),
        ("ratio_sum", float, translate("ESFlow", "Supply divided by demand, ratio of sums")),
        ("esdr_mean", float, translate("ESFlow", "Mean ESDR of the area")),
        *((name, float, title) for name, title in _share_titles().items()),
        ("supply_change", float, translate("ESFlow", "Change of the supply since the first year")),
        ("demand_change", float, translate("ESFlow", "Change of the demand since the first year")),
        ("balance_change", float, translate("ESFlow", "Change of the balance since the first year")),
        ("unit", str, translate("ESFlow", "Unit of the amounts")),
        ("service", str, translate("ESFlow", "Ecosystem service")),
    ]
    return result_table(columns, [_summary_row(summary, years, place) for place in range(len(years))])


def _summary_row(summary, years, place):
    totals, first = summary.totals(place), summary.totals(0)
    balance = totals["supply"] - totals["demand"]
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = float(np.float64(totals["supply"]) / totals["demand"])
    shares = {}
    if summary.has_levels:
        shares = {name: summary.mean(place, name) for name in (*TYPE_SHARES, *QUADRANT_SHARES)}
        shares["esdr_mean"] = summary.mean(place, "esdr")
    return {
        "year": years.names[place],
        "cells": summary.cells,
        "area_ha": summary.hectares,
        **totals,
        "balance": balance,
        "ratio_sum": ratio,
        **shares,
        "supply_change": totals["supply"] - first["supply"],
        "demand_change": totals["demand"] - first["demand"],
        "balance_change": balance - (first["supply"] - first["demand"]),
        "unit": AMOUNT_OF_DENSITY.get(years.unit, ""),
        "service": SERVICE_OF_UNIT.get(years.unit, ""),
    }


def _amount_titles():
    return {
        "supply": translate("ESFlow", "Supply per year"),
        "demand": translate("ESFlow", "Demand per year"),
        "balance": translate("ESFlow", "Supply minus demand, per year"),
        "local": translate("ESFlow", "Used where it is supplied, per year"),
        "surplus": translate("ESFlow", "Sum of the cells' surpluses per year"),
        "deficit": translate("ESFlow", "Sum of the cells' deficits per year"),
    }


def _share_titles():
    titles = {
        "deficit_share": translate("ESFlow", "Share of the area in deficit (0..1)"),
        "balanced_share": translate("ESFlow", "Share of the area that is balanced (0..1)"),
        "surplus_share": translate("ESFlow", "Share of the area in surplus (0..1)"),
    }
    quadrant = translate("ESFlow", "Share of the area in quadrant {name} (0..1)")
    titles.update({name: quadrant.format(name=QUADRANT_LABELS[code]) for name, code in QUADRANT_SHARES.items()})
    return titles
