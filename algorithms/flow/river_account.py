"""The account of a river run, closed and told the same way for cells and sub-basins."""

import numpy as np

from ...esflow_plugin.vector.zone_table import ACCOUNT_FIELDS

SUMMED = ("supply", "demand", "local", "surplus", "deficit", "sent", "received")


def account_columns(amounts):
    """The fields of an account in their order, from the amounts SUMMED by unit (float64 arrays, m3/yr)."""
    columns = dict(amounts)
    columns["unmet"] = amounts["deficit"] - amounts["received"]
    columns["unused"] = amounts["surplus"] - amounts["sent"]
    columns["balance"] = amounts["supply"] - amounts["demand"]
    columns["balance_after"] = columns["balance"] + amounts["received"] - amounts["sent"]
    with np.errstate(divide="ignore", invalid="ignore"):
        columns["ratio"] = amounts["supply"] / amounts["demand"]
        columns["rate"] = amounts["received"] / amounts["deficit"]
    return {name: columns[name] for name in ACCOUNT_FIELDS}


def close_account(run, totals, service, level, unit):
    """Stop the run unless its account closes; give its figures as results and return the ledger's row."""
    totals.check_closure()
    row = totals.ledger_row(service, level, unit)
    run.result("COMPENSATION_RATE", row["cr_volume"])
    run.result("TOTAL_RECEIVED", row["received"])
    run.result("TOTAL_UNMET", row["unmet"])
    run.result("CLOSURE_ERROR", row["closure_error"])
    return row
