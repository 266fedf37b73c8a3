"""Results of `reductionpotential`, and the layer and tables that hold them."""

import numpy as np
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.core import reduction
from ...esflow_plugin.i18n import translate
from ..drivers.result_table import result_table
from .footprint_tables import ROWS_A_STEP, date_of


class ReductionResults:
    """Everything (years, regions). indicators: reduction.Scaled by name; gap, excess: reduction.Gap."""

    def __init__(self, data):
        self.data = data
        equity_weight, responsibility_weight, intensity_weight = data.weights
        self.per_person = reduction.quotient(data.emission, data.population)
        self.ability = reduction.quotient(data.gdp, data.population)
        self.intensity = reduction.quotient(data.emission, data.output)
        self.indicators = {
            "emission_pp": reduction.scaled(self.per_person),
            "gdp_pp": reduction.scaled(self.ability),
            "emission_intensity": reduction.scaled(self.intensity),
        }
        if data.has_cost:
            self.indicators["cheapness"] = reduction.scaled(-data.cost)
        share = {name: one.values for name, one in self.indicators.items()}
        self.equity = reduction.weighted(share["emission_pp"], share["gdp_pp"], responsibility_weight)
        self.efficiency = share["emission_intensity"]
        if data.has_cost:
            self.efficiency = reduction.weighted(share["emission_intensity"], share["cheapness"], intensity_weight)
        self.sweep = reduction.sweep(self.equity, self.efficiency, equity_weight, data.sweep)
        chosen = int(np.flatnonzero(self.sweep.weights == equity_weight)[0])
        self.potential, self.rank = self.sweep.index[chosen], self.sweep.rank[chosen]
        self.reference = reduction.reference_intensity(self.intensity, data.groups, data.all_years, data.best_share)
        self.gap = reduction.intensity_gap(data.emission, self.intensity, self.reference)
        self.excess = reduction.footprint_excess(data.emission, data.capacity)

    def lowest_correlation(self, year=slice(None)):
        """The least agreement of the ranks with those of the chosen weight; NaN where ranks have no spread."""
        found = self.sweep.correlation[:, year]
        return float(np.nanmin(found)) if np.isfinite(found).any() else np.nan


def title_of(name):
    """What a field of these tables means, in the user's language."""
    titles = {
        "date": translate("ESFlow", "1 January of the year"),
        "year": translate("ESFlow", "Year"),
        "region": translate("ESFlow", "Region"),
        "emission_pp": translate("ESFlow", "Emission per person (tC/yr)"),
        "gdp_pp": translate("ESFlow", "GDP per person"),
        "emission_intensity": translate("ESFlow", "Emission per output (tC per unit of output)"),
        "cheapness": translate("ESFlow", "Negative marginal abatement cost"),
        "equity": translate("ESFlow", "Equity: responsibility and ability to pay (0..1)"),
        "efficiency": translate("ESFlow", "Efficiency: intensity and cheapness (0..1)"),
        "potential": translate("ESFlow", "Reduction potential index (0..1)"),
        "rank": translate("ESFlow", "Rank in the year (1: highest potential)"),
        "rank_best": translate("ESFlow", "Best rank over all weights tried"),
        "rank_worst": translate("ESFlow", "Worst rank over all weights tried"),
        "reference": translate("ESFlow", "Reference intensity (tC per unit of output)"),
        "gap_share": translate("ESFlow", "Intensity gap: share of the emission (0..1)"),
        "gap_tonnes": translate("ESFlow", "Intensity gap (tC/yr)"),
        "excess_share": translate("ESFlow", "Footprint excess: share of the emission (0..1)"),
        "excess_tonnes": translate("ESFlow", "Footprint excess (tC/yr)"),
        "weight": translate("ESFlow", "Weight of equity"),
        "rank_change": translate("ESFlow", "Places gained against the chosen weight"),
        "regions": translate("ESFlow", "Number of regions with an index"),
        "emission": translate("ESFlow", "Emission (tC/yr)"),
        "first": translate("ESFlow", "Region with the highest index"),
        "last": translate("ESFlow", "Region with the lowest index"),
        "rank_correlation": translate("ESFlow", "Lowest rank correlation between weights (-1..1)"),
        "rank_changes": translate("ESFlow", "Most places that a region gains or loses between weights"),
    }
    return titles[name]


def region_features(results, progress):
    """Fields and features of the input followed by the results."""
    data, sweep = results.data, results.sweep
    columns = {
        "emission_pp": results.per_person,
        "gdp_pp": results.ability,
        "emission_intensity": results.intensity,
        "equity": results.equity,
        "efficiency": results.efficiency,
        "potential": results.potential,
        "rank": results.rank,
        "rank_best": sweep.rank.min(axis=0),
        "rank_worst": sweep.rank.max(axis=0),
        "reference": results.reference,
        "gap_share": results.gap.share,
        "gap_tonnes": results.gap.tonnes,
    }
    if np.isfinite(data.capacity).any():
        columns.update(excess_share=results.excess.share, excess_tonnes=results.excess.tonnes)
    by_feature = {name: values[data.places].tolist() for name, values in columns.items()}
    if data.grid.years != [None]:
        dates = {"date": [date_of(data.grid.years[year]) for year in data.places[0]]}
        by_feature = {**dates, **by_feature}
    return data.layer.features_with(by_feature, title_of, data.kept, progress)


def sensitivity_table(results, progress):
    """One row for each year, region and weight; regions without an index are left out."""
    columns = [("year", int), ("date", QDate), ("region", str), ("weight", float), ("potential", float)]
    columns += [("rank", float), ("rank_change", float)]
    rows = _sensitivity_rows(results, progress)
    return result_table([(name, kind, title_of(name)) for name, kind in columns], rows)


def _sensitivity_rows(results, progress):
    places = np.argwhere(np.isfinite(results.potential)).tolist()
    for done, (year, region) in enumerate(places):
        if done % ROWS_A_STEP == 0:
            progress(done / len(places))
        number = results.data.grid.years[year]
        for weight, index, rank in zip(results.sweep.weights, results.sweep.index, results.sweep.rank):
            row = {"year": number, "date": date_of(number), "region": results.data.grid.names[region]}
            change = results.rank[year, region] - rank[year, region]
            row.update(weight=weight, potential=index[year, region], rank=rank[year, region], rank_change=change)
            yield row


def summary_rows(results):
    """One row for each year: sums, first and last region, agreement of ranks."""
    data, rows = results.data, []
    for year, number in enumerate(data.grid.years):
        index = results.potential[year]
        known = np.isfinite(index)
        names = [data.grid.names[place] for place in np.flatnonzero(known)]
        order = np.argsort(-index[known], kind="stable")
        ranks = results.sweep.rank[:, year][:, known]
        rows.append(
            {
                "year": number,
                "date": date_of(number),
                "regions": int(known.sum()),
                "emission": _total(data.emission[year]),
                "gap_tonnes": _total(results.gap.tonnes[year]),
                "gap_share": _share(results.gap.tonnes[year], data.emission[year]),
                "excess_tonnes": _total(results.excess.tonnes[year]),
                "excess_share": _share(results.excess.tonnes[year], data.emission[year]),
                "first": names[order[0]] if names else None,
                "last": names[order[-1]] if names else None,
                "rank_correlation": results.lowest_correlation(year),
                "rank_changes": float(np.ptp(ranks, axis=0).max()) if names else np.nan,
            }
        )
    return rows


def summary_table(rows):
    """Fields and features of `summary_rows`."""
    kinds = {"year": int, "date": QDate, "regions": int, "first": str, "last": str}
    return result_table([(name, kinds.get(name, float), title_of(name)) for name in rows[0]], rows)


def _total(values):
    known = values[np.isfinite(values)]
    return float(known.sum()) if known.size else np.nan


def _share(part, whole):
    """Sum of a part over the sum of the whole where the part is known; NaN where there is no whole."""
    known = np.isfinite(part)
    return float(reduction.quotient(part[known].sum(), whole[known].sum())) if known.any() else np.nan
