"""The ledger of a flow as a table and as lines a person reads."""

import math

from qgis.core import QgsFeature, QgsFields

from ..compat import real_field, text_field, whole_field
from ..i18n import translate

_TEXTS = ("service", "level", "unit", "flag")
_COUNTS = ("units",)
_WHOLE_NUMBERS_FROM = 1e5
COLUMNS = (
    "service",
    "level",
    "unit",
    "units",
    "supply",
    "demand",
    "local",
    "surplus",
    "deficit",
    "sent",
    "received",
    "unmet",
    "unused",
    "external_inflow",
    "consumed",
    "boundary_export",
    "losses",
    "retained",
    "imported",
    "reused",
    "closure_error",
    "cr_volume",
    "cr_count",
    "cr_mean",
    "cr_area",
    "sr_dyn",
    "flag",
)


def ledger_fields():
    """Fields of a LEDGER table."""
    fields = QgsFields()
    for name in COLUMNS:
        make = text_field if name in _TEXTS else whole_field if name in _COUNTS else real_field
        fields.append(make(name, column_title(name)))
    return fields


def ledger_features(rows):
    """One feature a row; a figure that is undefined (NaN) or does not apply is null."""
    fields = ledger_fields()
    features = []
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([_value(_entry(row, name)) for name in COLUMNS])
        features.append(feature)
    return features


def column_title(name):
    """What a ledger column means, in the user's language."""
    titles = {
        "service": translate("ESFlow", "Service"),
        "level": translate("ESFlow", "Level of the account (cell, sub-basin, zone, region)"),
        "unit": translate("ESFlow", "Unit of the amounts"),
        "units": translate("ESFlow", "Number of units at this level"),
        "supply": translate("ESFlow", "Supply"),
        "demand": translate("ESFlow", "Demand"),
        "local": translate("ESFlow", "Used where it is supplied"),
        "surplus": translate("ESFlow", "Surplus"),
        "deficit": translate("ESFlow", "Deficit before flow"),
        "sent": translate("ESFlow", "Sent and used elsewhere (spillover)"),
        "received": translate("ESFlow", "Received from elsewhere"),
        "unmet": translate("ESFlow", "Deficit after flow"),
        "unused": translate("ESFlow", "Surplus not used inside the area"),
        "external_inflow": translate("ESFlow", "Inflow from outside"),
        "consumed": translate("ESFlow", "Use that does not return"),
        "retained": translate("ESFlow", "Surplus that stays where it arose"),
        "boundary_export": translate("ESFlow", "Left the area"),
        "losses": translate("ESFlow", "Lost on the way"),
        "imported": translate("ESFlow", "Received from outside inflow"),
        "reused": translate("ESFlow", "Received again from return flow"),
        "closure_error": translate("ESFlow", "Closure error (relative)"),
        "cr_volume": translate("ESFlow", "Compensation rate by volume (0..1)"),
        "cr_count": translate("ESFlow", "Share of deficit units balanced after flow (0..1)"),
        "cr_mean": translate("ESFlow", "Mean compensation rate of deficit units (0..1)"),
        "cr_area": translate("ESFlow", "Share of deficit area balanced after flow (0..1)"),
        "sr_dyn": translate("ESFlow", "Demand met after flow (0..1)"),
        "flag": translate("ESFlow", "Remark"),
    }
    return titles[name]


def ledger_text(rows):
    """The ledger as lines for the log."""
    lines = []
    for row in rows:
        lines.append(f"— {row.get('service')} · {row.get('level')} · {row.get('unit')}")
        for name in COLUMNS[3:]:
            value = _entry(row, name)
            if value is None or value == "":
                continue
            lines.append(f"  {column_title(name)}: {_shown(name, value)}")
    return "\n".join(lines)


def _entry(row, name):
    """A column's entry; the flag says in a word why rates are undefined."""
    if name == "flag" and row.get("no_deficit"):
        return "no_deficit"
    return row.get(name)


def _shown(name, value):
    if isinstance(value, float) and math.isnan(value):
        return translate("ESFlow", "undefined")
    if name.startswith(("cr_", "sr_")):
        return f"{value:.4f}"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= _WHOLE_NUMBERS_FROM else f"{value:.6g}"
    return str(value)


def _value(value):
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if value is not None and not isinstance(value, (str, int)):
        return float(value)
    return value
