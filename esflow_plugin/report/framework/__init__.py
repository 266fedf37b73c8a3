"""The report of the whole framework: what the results say, as one HTML page."""
