"""The account of a river run, closed and told the same way for cells and sub-basins."""


def close_account(run, totals, service, level, unit):
    """Stop the run unless its account closes; give its figures as results and return the ledger's row."""
    totals.check_closure()
    row = totals.ledger_row(service, level, unit)
    run.result("COMPENSATION_RATE", row["cr_volume"])
    run.result("TOTAL_RECEIVED", row["received"])
    run.result("TOTAL_UNMET", row["unmet"])
    run.result("CLOSURE_ERROR", row["closure_error"])
    return row
