"""The account of a river run, closed and told the same way for cells and sub-basins."""

from ...esflow_plugin.core.flow.account import RunTotals


def run_totals(flow, sent):
    """What a run books once: from river.route's RiverFlow and river.sent's Sent."""
    return RunTotals(
        external_inflow=flow.external_inflow,
        consumptive_fraction=flow.law.consumptive_fraction,
        boundary_export=flow.outlet_outflow,
        losses=flow.losses,
        imported=sent.imported,
        reused=sent.reused,
    )


def close_account(run, totals, service, level, unit):
    """Stop the run unless its account closes; give its figures as results and return the ledger's row."""
    totals.check_closure()
    row = totals.ledger_row(service, level, unit)
    run.result("COMPENSATION_RATE", row["cr_volume"])
    run.result("TOTAL_RECEIVED", row["received"])
    run.result("TOTAL_UNMET", row["unmet"])
    run.result("CLOSURE_ERROR", row["closure_error"])
    return row
