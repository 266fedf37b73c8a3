"""Vector side of a run: tables, zones on the grid, origin-destination lines."""
