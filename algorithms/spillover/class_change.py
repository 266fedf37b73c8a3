"""How units change class by a flow: names, columns and the table of transitions."""

import numpy as np

from ...esflow_plugin.core import mismatch, spillover
from ...esflow_plugin.i18n import translate
from ..drivers.result_table import result_table
from .rates_table import account_level

KEYS = ("deficit", "balanced", "surplus", "total")


def class_names():
    """Names of the classes by their code, in the user's language."""
    return {
        mismatch.DEFICIT: translate("ESFlow", "deficit"),
        mismatch.BALANCED: translate("ESFlow", "balanced"),
        mismatch.SURPLUS: translate("ESFlow", "surplus"),
    }


def classes_of(account, tolerance):
    """(before, after) the flow: class codes of an Account's known units, uint8."""
    before = mismatch.matching_type(account.supply, account.demand, tolerance)
    return before, spillover.class_after(account.supply, account.demand, account.balance_after, tolerance)


def transition_table(parts):
    """Fields and features of class transitions: of each service a row for each class before flow and one for all.

    parts: (account, before, after) of each service.
    """
    names = [*(class_names()[code] for code in spillover.CLASSES), translate("ESFlow", "total")]
    units, areas = (
        [(f"{prefix}_{key}", float, text.format(name=name)) for key, name in zip(KEYS, names)]
        for prefix, text in (
            ("units", translate("ESFlow", "Units: {name} after flow")),
            ("ha", translate("ESFlow", "Area (ha): {name} after flow")),
        )
    )
    columns = [("class_before", str, translate("ESFlow", "Class before flow")), *units, *areas]
    columns += [
        ("service", str, translate("ESFlow", "Ecosystem service")),
        ("level", str, translate("ESFlow", "Level at which surplus and deficit were taken")),
    ]
    rows = []
    for account, before, after in parts:
        texts = {"service": account.text("service") or None, "level": account_level(account)}
        counts = _with_totals(spillover.class_transition(before, after))
        hectares = np.full((4, 4), np.nan)
        if account.hectares is not None:
            hectares = _with_totals(spillover.class_transition(before, after, account.hectares))
        for name, of_units, of_area in zip(names, counts, hectares):
            row = {f"units_{key}": float(value) for key, value in zip(KEYS, of_units)}
            row.update({f"ha_{key}": float(value) for key, value in zip(KEYS, of_area)})
            rows.append({"class_before": name, **row, **texts})
    return result_table(columns, rows)


def _with_totals(transition):
    table = np.zeros((4, 4))
    table[:3, :3] = transition.counts
    table[3, :3], table[:3, 3], table[3, 3] = transition.after, transition.before, transition.total
    return table
