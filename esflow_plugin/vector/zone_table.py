"""Zone tables: the zones of a run with the fields that every stage shares."""

import math

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry
from qgis.PyQt.QtCore import QDate

from ..compat import date_field, real_field, text_field, whole_field
from ..i18n import translate

ACCOUNT_FIELDS = (
    "supply",
    "demand",
    "local",
    "surplus",
    "deficit",
    "sent",
    "received",
    "unmet",
    "unused",
    "balance",
    "balance_after",
    "ratio",
    "rate",
)
"""Fields of a zone's account in their fixed order; amounts per year in the unit that the field `unit` names."""


STEP = 1000

_MAKERS = {"O": text_field, "i": whole_field, "u": whole_field}
"""What makes a field, by NumPy's kind of its values; real_field for all others."""


def _maker(values):
    sample = next((value for value in values if value is not None), None)
    if isinstance(sample, QDate):
        return date_field
    if isinstance(sample, int):
        # A list of whole numbers and None.
        return whole_field
    return _MAKERS.get(np.asarray(values).dtype.kind, real_field)


def zone_features(zones, columns, texts=None, title=None, progress=None):
    """Fields and features of a zone table.

    zones: vector.zones.Zones; columns: mapping of field name to one array over the zones (integers give whole-number
    fields, objects text fields; NaN, infinity and None become null); texts: mapping of field name to one text for all
    zones, e.g. unit and level; title: function from a field's name to its alias, default `field_title`; progress:
    callback(fraction) for tables of very many zones.
    """
    title = title or field_title
    texts = texts or {}
    fields = QgsFields()
    fields.append(_zone_field(zones.field, {*columns, *texts}))
    for name, values in columns.items():
        fields.append(_maker(values)(name, title(name)))
    for name in texts:
        fields.append(text_field(name, title(name)))
    features = []
    for index, name in enumerate(zones.names):
        if progress is not None and index % STEP == 0:
            progress(index / len(zones.names))
        feature = QgsFeature(fields)
        geometry = QgsGeometry(zones.geometries[index])
        if not geometry.isEmpty():
            geometry.convertToMultiType()
        feature.setGeometry(geometry)
        values = [_value(column[index]) for column in columns.values()]
        feature.setAttributes([name, *values, *texts.values()])
        features.append(feature)
    return fields, features


def _zone_field(field, taken):
    """The zone field under its own name, or one of its kind under another where a result has that name."""
    field = QgsField(field)
    while field.name().lower() in {"fid", *(name.lower() for name in taken)}:
        field.setName(f"zone_{field.name()}")
    return field


def _value(value):
    if value is None or isinstance(value, (str, QDate)):
        return value
    if isinstance(value, (int, np.integer)):
        return int(value)
    value = float(value)
    return value if math.isfinite(value) else None


def field_title(name):
    """What a field of a zone table means, in the user's language."""
    titles = {
        "cells": translate("ESFlow", "Number of valid cells"),
        "area_ha": translate("ESFlow", "Area of valid cells (ha)"),
        "valid_share": translate("ESFlow", "Share of the zone's area that has data (0..1)"),
        "supply": translate("ESFlow", "Supply per year"),
        "demand": translate("ESFlow", "Demand per year"),
        "local": translate("ESFlow", "Used where it is supplied, per year"),
        "surplus": translate("ESFlow", "Surplus per year"),
        "deficit": translate("ESFlow", "Deficit per year before flow"),
        "sent": translate("ESFlow", "Sent and used elsewhere, per year"),
        "received": translate("ESFlow", "Received from elsewhere, per year"),
        "unmet": translate("ESFlow", "Deficit per year after flow"),
        "oversupply": translate("ESFlow", "Offered beyond the deficit, per year"),
        "without_partner": translate("ESFlow", "1: reaches no partner within limit, network and barriers"),
        "unused": translate("ESFlow", "Surplus not used inside the area, per year"),
        "balance": translate("ESFlow", "Supply minus demand, per year"),
        "balance_after": translate("ESFlow", "Balance after flow, per year"),
        "ratio": translate("ESFlow", "Supply divided by demand"),
        "ratio_sum": translate("ESFlow", "Supply divided by demand, ratio of sums"),
        "ratio_cellmean": translate("ESFlow", "Supply divided by demand, mean of the cells' ratios"),
        "ratio_cells": translate("ESFlow", "Number of cells whose ratio is defined"),
        "rate": translate("ESFlow", "Compensation rate: received / deficit (0..1)"),
        "class_before": translate("ESFlow", "Class before flow"),
        "class_after": translate("ESFlow", "Class after flow"),
        "inflow": translate("ESFlow", "Inflow from upstream and outside, per year"),
        "outflow": translate("ESFlow", "Outflow, per year"),
        "given": translate("ESFlow", "Total of the statistics"),
        "distributed": translate("ESFlow", "Sum of the cells"),
        "uniform": translate("ESFlow", "1: spread evenly, because every weight is 0"),
        "flow_per_ha": translate("ESFlow", "Local flow per hectare"),
        "flow_per_km2": translate("ESFlow", "Local flow per square kilometre"),
        "demand_supply_ratio": translate("ESFlow", "Demand divided by supply, ratio of sums"),
        "demand_supply_ratio_cellmean": translate("ESFlow", "Demand divided by supply, mean of the cells' ratios"),
        "e_total": translate("ESFlow", "Carbon emissions per year"),
        "e_people": translate("ESFlow", "Respiration of people per year"),
        "e_pigs": translate("ESFlow", "Respiration of pigs per year"),
        "e_livestock": translate("ESFlow", "Respiration of other large livestock per year"),
        "e_energy": translate("ESFlow", "Emissions of energy use per year"),
        "e_timber": translate("ESFlow", "Emissions of timber per year"),
        "e_cement": translate("ESFlow", "Emissions of cement per year"),
        "e_soil": translate("ESFlow", "Soil respiration per year"),
        "e_per_ha": translate("ESFlow", "Carbon emissions per hectare and year"),
        "npp": translate("ESFlow", "Net primary production per year"),
        "respiration": translate("ESFlow", "Heterotrophic respiration per year"),
        "nep": translate("ESFlow", "Net ecosystem production per year"),
        "uptake": translate("ESFlow", "Taken up per year, cells above 0"),
        "release": translate("ESFlow", "Released per year, cells below 0"),
        "nep_per_ha": translate("ESFlow", "Net ecosystem production per hectare and year"),
        "stock": translate("ESFlow", "Carbon stock"),
        "stock_per_ha": translate("ESFlow", "Carbon stock per hectare"),
        "stock_future": translate("ESFlow", "Carbon stock of the second land cover"),
        "change": translate("ESFlow", "Change over the period"),
        "annual_change": translate("ESFlow", "Change per year"),
        "unit": translate("ESFlow", "Unit of the amounts"),
        "level": translate("ESFlow", "Level at which surplus and deficit were taken"),
        "service": translate("ESFlow", "Ecosystem service"),
    }
    return titles.get(name, name)
