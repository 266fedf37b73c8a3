"""What changes from run to run: the ledgers' figures in a long table, and the zones' shortages in a wide one."""

import math

import numpy as np
from qgis.core import QgsFields, QgsWkbTypes

from ...esflow_plugin.compat import text_field
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.ledger import column_title
from ...esflow_plugin.vector.units_layer import UnitsLayer
from ...esflow_plugin.vector.zone_table import field_title
from ..drivers.result_table import result_table

QUANTITIES = ("supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet", "unused")
RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")
#: Of each zone and service: the field's ending and how it comes from an Account.
ZONE_FIELDS = ("deficit", "unmet", "rate")
LONGEST_FIELD = 60
ZONE = "zone"


def status_table(states):
    """One row a run. states: dicts with run, status, seconds and message."""
    columns = [
        ("run", str, translate("ESFlow", "Run")),
        ("status", str, translate("ESFlow", "Status")),
        ("seconds", float, translate("ESFlow", "Time (s)")),
        ("message", str, translate("ESFlow", "Message")),
    ]
    return result_table(columns, states)


def changes_table(results):
    """One row for each service, level, quantity and run, with the change against the first run that has it.

    results: run -> Results, in the order of the table of runs.
    """
    columns = [
        ("service", str, translate("ESFlow", "Service")),
        ("level", str, column_title("level")),
        ("unit", str, column_title("unit")),
        ("quantity", str, translate("ESFlow", "Quantity")),
        ("run", str, translate("ESFlow", "Run")),
        ("value", float, translate("ESFlow", "Value")),
        ("first_run", str, translate("ESFlow", "Run that it is compared with")),
        ("change", float, translate("ESFlow", "Change against that run")),
        ("change_share", float, translate("ESFlow", "Change as a share of that run's value")),
    ]
    return result_table(columns, list(_change_rows(results)))


def _change_rows(results):
    first = {}
    for run, found in results.items():
        for service in found.services:
            for row in _one_a_level(found, service):
                for quantity in (*QUANTITIES, *RATES):
                    value = row[quantity]
                    if value is None or not math.isfinite(value):
                        continue
                    unit = "1" if quantity in RATES else row["unit"]
                    key = service, row["level"], unit, quantity
                    base_run, base = first.setdefault(key, (run, value))
                    yield {
                        **dict(zip(("service", "level", "unit", "quantity"), key)),
                        "run": run,
                        "value": value,
                        "first_run": base_run,
                        "change": value - base,
                        "change_share": (value - base) / base if base else None,
                    }


def _one_a_level(found, service):
    """The ledger rows of one run's service, one a level: of two flows of one service, the one the zones belong to."""
    headline, chosen = found.headline(service), {}
    for row in found.rows_of(service):
        key = row["level"], row["unit"]
        if key not in chosen or row == headline:
            chosen[key] = row
    return chosen.values()


def zone_changes(results):
    """The zones of all runs, once each, with deficit, unmet deficit and rate by service and run.

    Returns (fields, features, wkb_type, crs), or None when no run has zones. A zone that a run lacks is null there.
    """
    accounts = {
        (service, run): account for run, found in results.items() for service, account in found.accounts.items()
    }
    if not accounts:
        return None
    layer, names = _all_zones(list(accounts.values()))
    columns, titles = {}, {}
    for service in dict.fromkeys(service for service, _ in accounts):
        for field in ZONE_FIELDS:
            for run in results:
                account = accounts.get((service, run))
                if account is None:
                    continue
                column = f"{service}_{field}_{run}"[:LONGEST_FIELD]
                while column.lower() in {name.lower() for name in columns}:
                    column += "_"
                columns[column] = _by_name(account, _value_of(account, field), names)
                unit = "" if field == "rate" else f" ({account.unit})"
                titles[column] = f"{service}, {run}: {field_title(field)}{unit}"
    fields, features = layer.features_with(columns, titles.get)
    return fields, features, QgsWkbTypes.multiType(layer.wkb_type), layer.crs


def _all_zones(accounts):
    """A layer that holds every zone once, those of the first account first, and the zones' names."""
    geometries, first = {}, next(iter(accounts))
    for account in accounts:
        for name, geometry in zip(account.names, account.layer.geometries):
            geometries.setdefault(name, geometry)
    fields = QgsFields()
    fields.append(text_field(ZONE, translate("ESFlow", "Zone")))
    rows = [[name] for name in geometries]
    layer = UnitsLayer("", fields, list(geometries.values()), rows, first.layer.crs, first.layer.wkb_type)
    return layer, list(geometries)


def _value_of(account, field):
    if field == "deficit":
        return account.deficit
    if field == "unmet":
        return account.unmet
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(account.deficit > 0, account.columns["received"] / account.deficit, np.nan)


def _by_name(account, values, names):
    found = dict(zip(account.names, values))
    return np.array([found.get(name, math.nan) for name in names])
