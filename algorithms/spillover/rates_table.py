"""Compensation rates of several services and levels side by side: rates of different levels are never mixed."""

import math

from ...esflow_plugin.core import spillover
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow.account import AMOUNTS
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.ledger import COLUMNS, column_title
from ...esflow_plugin.vector.tables import to_number
from ..drivers.result_table import result_table

RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")
SHOWN_AMOUNTS = ("deficit", "received", "unmet")
_TEXTS = ("service", "level", "unit", "flag")


def ledger_row(account, tolerance):
    """The ledger's row of an Account, at the level of its units."""
    sums = {
        "supply": account.supply.sum(),
        "demand": account.demand.sum(),
        "local": account.local.sum(),
        "surplus": account.surplus.sum(),
        "deficit": account.deficit.sum(),
        "sent": account.sent.sum(),
        "received": account.received.sum(),
        "unmet": (account.deficit - account.received).sum(),
        "unused": (account.surplus - account.sent).sum(),
    }
    sums = {name: float(sums[name]) for name in AMOUNTS}
    areas = math.nan if account.hectares is None else account.hectares
    relief = spillover.relief_sums(account.deficit, account.received, areas, tolerance)
    rates = spillover.compensation_rates({**sums, **relief})
    return {
        "service": account.text("service"),
        "level": account_level(account),
        "unit": account.text("unit"),
        "units": int(account.supply.size),
        **sums,
        **rates._asdict(),
    }


def account_level(account):
    """What the units of an Account are; zones whose amounts were summed from cells are told from zones as units."""
    level = account.text("level")
    return translate("ESFlow", "zone (sums of cells)") if level == "cell" else level or translate("ESFlow", "unit")


def region_row(row):
    """The same service with the whole region as one unit, inside which nothing needs to be sent.

    row: of the ledger. Shortages are netted over the whole region: its deficit is what the region lacks as a whole.
    """
    supply, demand = row["supply"], row["demand"]
    local = min(supply, demand)
    sums = dict.fromkeys(AMOUNTS, 0.0)
    sums.update(supply=supply, demand=demand, local=local, surplus=supply - local, unused=supply - local)
    sums.update(deficit=demand - local, unmet=demand - local)
    rates = dict.fromkeys(RATES, math.nan)
    rates["sr_dyn"] = local / demand if demand > 0 else math.nan
    level = {"service": row["service"], "level": translate("ESFlow", "region"), "unit": row["unit"], "units": 1}
    return {**level, **sums, **rates, "no_deficit": not sums["deficit"] > 0}


def read_ledger_rows(layer):
    """Rows of a LEDGER table (UnitsLayer) as the algorithms write them; InputError for another table."""
    missing = [name for name in ("service", "level", "unit", "received", "cr_volume") if not layer.has(name)]
    if missing:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: fields are missing: {fields}. Give the LEDGER of a flow."),
            label=layer.label,
            fields=", ".join(missing),
        )
    columns = {name: layer.values(name) for name in COLUMNS if layer.has(name)}
    rows = []
    for place in range(len(layer)):
        row = {}
        for name, values in columns.items():
            value = values[place]
            row[name] = ("" if value is None else str(value)) if name in _TEXTS else to_number(value)
        row["units"] = None if row.get("units") is None else int(row["units"])
        rows.append(row)
    return rows


def gathered_rows(ledgers, rows, label):
    """Rows of ledgers followed by those of the accounts that no ledger has; InputError for what does not agree.

    A ledger may be of the level of an account (sub-basins): the two rows must be of the same run then, and that of the
    ledger is kept, which knows more. Two runs of one service at one level are alternatives and refused.
    """
    own, gathered = {(row["service"], row["level"]): row for row in rows}, {}
    for row in ledgers:
        key = (row["service"], row["level"])
        if key in gathered or (key in own and not _same_run(row, own[key])):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: “{service}” at the level “{level}” appears twice. Two runs are alternatives: give one "
                    "for each service and level.",
                ),
                label=label,
                service=key[0],
                level=key[1],
            )
        gathered[key] = row
    return [*gathered.values(), *(row for key, row in own.items() if key not in gathered)]


def _same_run(row, other):
    pairs = [(row.get(name), other.get(name)) for name in ("received", "deficit")]
    return all(one is not None and math.isclose(one, two, rel_tol=1e-6) for one, two in pairs)


def mean_rows(rows):
    """One row for each level that several services have: the mean of their rates; amounts are never added.

    A rate that is undefined for a service (no deficit) is left out of its mean. services: number of rows at the level;
    defined: of those with cr_volume, the others are named in `flag`.
    """
    means = []
    for level in dict.fromkeys(row["level"] for row in rows):
        own = [row for row in rows if row["level"] == level]
        if len(own) < 2:
            continue
        mean = {"service": translate("ESFlow", "mean of the services"), "level": level, "unit": ""}
        for name in RATES:
            known = [row[name] for row in own if _is_known(row.get(name))]
            mean[name] = math.fsum(known) / len(known) if known else math.nan
        undefined = [row["service"] for row in own if not _is_known(row.get("cr_volume"))]
        mean.update(services=len(own), defined=len(own) - len(undefined))
        mean["flag"] = translate("ESFlow", "undefined: {services}").format(services=", ".join(sorted(undefined)))
        means.append(mean if undefined else {**mean, "flag": None})
    return means


def _is_known(value):
    return value is not None and math.isfinite(value)


def rates_table(rows, means):
    """Fields and features: rows of the same level together, their mean last."""
    columns = [
        ("level", str, column_title("level")),
        ("service", str, column_title("service")),
        *((name, float, column_title(name)) for name in RATES),
        ("unit", str, column_title("unit")),
        ("units", int, column_title("units")),
        *((name, float, column_title(name)) for name in SHOWN_AMOUNTS),
        ("services", int, translate("ESFlow", "Number of services at this level")),
        ("flag", str, column_title("flag")),
    ]
    shown = []
    for level in dict.fromkeys(row["level"] for row in rows):
        for row in (*rows, *means):
            if row["level"] == level:
                flag = "no_deficit" if row.get("no_deficit") else row.get("flag") or None
                shown.append({**{name: row.get(name) for name, _, _ in columns}, "flag": flag})
    return result_table([(name, kind, title) for name, kind, title in columns], [_without_nan(row) for row in shown])


def _without_nan(row):
    return {name: None if isinstance(value, float) and math.isnan(value) else value for name, value in row.items()}
