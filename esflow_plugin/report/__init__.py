"""What a run leaves for a reader: its record, ledger tables, styles and maps."""
