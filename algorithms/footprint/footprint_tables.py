"""The layer and the tables that `carbonfootprint3d` writes."""

import numpy as np
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.core.reduction import quotient
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.footprint_names import footprint_class_names
from ...esflow_plugin.vector.zone_table import zone_features
from ..drivers.result_table import result_table

INDEX_NAMES = (
    "footprint",
    "biocapacity",
    "size",
    "deficit",
    "surplus",
    "depth",
    "footprint_3d",
    "flow_occupancy",
    "stock_flow",
)
PER_PERSON = ("footprint", "biocapacity", "size", "deficit", "footprint_3d")
ROWS_A_STEP = 500
CHANGED = ("emission", "capacity", "footprint", "biocapacity", "size", "deficit", "depth", "footprint_3d")


def title_of(name):
    """What a field of these tables means, in the user's language."""
    titles = {
        "region": translate("ESFlow", "Region"),
        "year": translate("ESFlow", "Year"),
        "date": translate("ESFlow", "1 January of the year"),
        "sink": translate("ESFlow", "Type of sink"),
        "emission": translate("ESFlow", "Emission (tC/yr)"),
        "capacity": translate("ESFlow", "Uptake of the sinks (tC/yr)"),
        "footprint": translate("ESFlow", "Footprint (unit: field footprint_unit)"),
        "biocapacity": translate("ESFlow", "Biocapacity (unit: field footprint_unit)"),
        "size": translate("ESFlow", "Breadth: flow of the sinks that is taken"),
        "deficit": translate("ESFlow", "Deficit: footprint beyond the biocapacity"),
        "surplus": translate("ESFlow", "Surplus: biocapacity that is not taken"),
        "depth": translate("ESFlow", "Depth, Fang's form (1: no deficit)"),
        "footprint_3d": translate("ESFlow", "Three-dimensional footprint: breadth × depth"),
        "flow_occupancy": translate("ESFlow", "Flow occupancy: breadth / biocapacity (0..1)"),
        "stock_flow": translate("ESFlow", "Stock-flow utilisation: deficit / breadth"),
        "depth_naive": translate("ESFlow", "Depth, all sinks as one (Niccolucci)"),
        "footprint_3d_naive": translate("ESFlow", "Breadth × depth, all sinks as one"),
        "population": translate("ESFlow", "Population (persons)"),
        "gdp": translate("ESFlow", "GDP (unit: field gdp_unit)"),
        "intensity": translate("ESFlow", "Emission per GDP (tC per unit of GDP)"),
        "emission_pp": translate("ESFlow", "Emission per person (tC/yr)"),
        "footprint_pp": translate("ESFlow", "Footprint per person"),
        "biocapacity_pp": translate("ESFlow", "Biocapacity per person"),
        "size_pp": translate("ESFlow", "Breadth per person"),
        "deficit_pp": translate("ESFlow", "Deficit per person"),
        "footprint_3d_pp": translate("ESFlow", "Three-dimensional footprint per person"),
        "in_deficit": translate("ESFlow", "1: some sink is in deficit"),
        "filled": translate("ESFlow", "1: filled in between years"),
        "class_code": translate("ESFlow", "Code of the class of breadth and depth (1..4, 0 undefined)"),
        "class_name": translate("ESFlow", "Class of breadth and depth"),
        "footprint_unit": translate("ESFlow", "Unit of the footprint"),
        "gdp_unit": translate("ESFlow", "Unit of the GDP"),
        "from_year": translate("ESFlow", "Earlier year"),
        "to_year": translate("ESFlow", "Later year"),
        "class_before": translate("ESFlow", "Class in the earlier year"),
        "class_after": translate("ESFlow", "Class in the later year"),
        "regions": translate("ESFlow", "Number of regions with complete data"),
        "missing": translate("ESFlow", "Number of regions without complete data"),
        "without_sink": translate("ESFlow", "Number of regions without any sink"),
    }
    if name.endswith("_change"):
        return translate("ESFlow", "Change: {what}").format(what=title_of(name[: -len("_change")]))
    return titles[name]


def date_of(year):
    """The day that stands for a year, None where there are no years."""
    return None if year is None else QDate(int(year), 1, 1)


def _time_columns(years):
    """Columns of all features or rows that tell the year; none where there are no years."""
    if years[0] is None:
        return {}
    return {"year": np.array(years, dtype=np.int64), "date": np.array([date_of(year) for year in years], dtype=object)}


# ---------------------------------------------------------------------- regions


def region_features(account, progress):
    """Fields and features of the regions in the years that are to be shown, one year after the other."""
    data, shown = account.data, account.data.shown
    count = len(data.regions)
    columns = _time_columns([data.grid.years[year] for year in shown for _ in range(count)])
    numbers = {"emission": account.emission, "capacity": account.capacity}
    numbers.update({name: getattr(account.region, name) for name in INDEX_NAMES})
    numbers.update(depth_naive=account.naive.depth, footprint_3d_naive=account.naive.footprint_3d)
    if np.isfinite(data.population).any():
        numbers["population"] = data.population
        numbers["emission_pp"] = quotient(account.emission, data.population)
        numbers.update(_per_person(account.region, data.population))
    if np.isfinite(data.gdp).any():
        numbers.update(gdp=data.gdp, intensity=quotient(account.emission, data.gdp))
    columns.update({name: values[shown].ravel() for name, values in numbers.items()})
    columns["in_deficit"] = _flags(account.in_deficit[shown])
    columns["filled"] = data.filled[shown].ravel().astype(np.int64)
    columns["class_code"] = account.classes[shown].ravel().astype(np.int64)
    columns["class_name"] = np.array([_class_name(code) for code in columns["class_code"]], dtype=object)
    texts = {"footprint_unit": account.unit}
    if "gdp" in numbers:
        texts["gdp_unit"] = data.gdp_unit
    places = list(range(count)) * len(shown)
    return zone_features(data.regions.chosen(places), columns, texts, title_of, progress)


def _per_person(indices, population):
    return {f"{name}_pp": quotient(getattr(indices, name), population) for name in PER_PERSON}


def _flags(values):
    """0, 1 or None as an array of whole numbers or nothing."""
    return [None if value != value else int(value) for value in values.ravel()]


def _class_name(code):
    return footprint_class_names()[int(code)]


# ---------------------------------------------------------------------- long table


def long_table(account, progress):
    """One row for each region, year and sink, and one for all sinks of the region."""
    own = {"region": str, "year": int, "date": QDate, "sink": str, "emission": float, "capacity": float}
    names = [*INDEX_NAMES, "depth_naive", *(f"{name}_pp" for name in PER_PERSON)]
    columns = [*own.items(), *((name, float) for name in names), ("filled", int), ("footprint_unit", str)]
    rows = _long_rows(account, progress)
    return result_table([(name, kind, title_of(name)) for name, kind in columns], rows)


def _long_rows(account, progress):
    data = account.data
    per_person = _per_person(account.region, data.population)
    sink_per_person = _per_person(account.by_sink, data.population[..., None])
    for done, (year, region) in enumerate(np.ndindex(account.emission.shape)):
        if done % ROWS_A_STEP == 0:
            progress(done / account.emission.size)
        place = (year, region)
        common = {
            "region": data.grid.names[region],
            "year": data.grid.years[year],
            "date": date_of(data.grid.years[year]),
            "filled": int(data.filled[place]),
            "footprint_unit": account.unit,
        }
        for sink, known in enumerate(data.sinks):
            at = (*place, sink)
            row = {"sink": known.name, "emission": account.sink_emission[at], "capacity": data.uptake[at]}
            row.update({name: getattr(account.by_sink, name)[at] for name in INDEX_NAMES})
            row.update({name: values[at] for name, values in sink_per_person.items()})
            yield {**common, **row}
        whole = {"sink": translate("ESFlow", "all sinks"), "emission": account.emission[place]}
        whole.update(capacity=account.capacity[place], depth_naive=account.naive.depth[place])
        whole.update({name: getattr(account.region, name)[place] for name in INDEX_NAMES})
        whole.update({name: values[place] for name, values in per_person.items()})
        yield {**common, **whole}


# ---------------------------------------------------------------------- changes and totals


def change_table(account, progress):
    """Later minus earlier: each year with the next, and the first with the last where there are more than two."""
    years = account.data.grid.years
    pairs = list(zip(range(len(years) - 1), range(1, len(years))))
    if len(years) > 2:
        pairs.append((0, len(years) - 1))
    columns = [("region", str), ("from_year", int), ("to_year", int)]
    columns += [(f"{name}_change", float) for name in CHANGED]
    columns += [("class_before", str), ("class_after", str), ("footprint_unit", str)]
    rows = _change_rows(account, pairs, progress)
    return result_table([(name, kind, title_of(name)) for name, kind in columns], rows)


def _change_rows(account, pairs, progress):
    years, values = account.data.grid.years, {"emission": account.emission, "capacity": account.capacity}
    values.update({name: getattr(account.region, name) for name in CHANGED if name not in values})
    for done, (earlier, later) in enumerate(pairs):
        for region, name in enumerate(account.data.grid.names):
            if region % ROWS_A_STEP == 0:
                progress(done / len(pairs))
            row = {"region": name, "from_year": years[earlier], "to_year": years[later]}
            row.update({f"{key}_change": one[later, region] - one[earlier, region] for key, one in values.items()})
            row.update(class_before=_class_name(account.classes[earlier, region]))
            row.update(class_after=_class_name(account.classes[later, region]), footprint_unit=account.unit)
            yield row


def total_table(account, totals):
    """One row for each year. totals: FootprintAccount.totals of every year."""
    columns = [("year", int), ("date", QDate)]
    columns += [(name, int if isinstance(value, int) else float) for name, value in totals[0].items()]
    columns += [("footprint_unit", str), ("gdp_unit", str)]
    rows = [
        {**one, "year": year, "date": date_of(year), "footprint_unit": account.unit, "gdp_unit": account.data.gdp_unit}
        for year, one in zip(account.data.grid.years, totals)
    ]
    return result_table([(name, kind, title_of(name)) for name, kind in columns], rows)
