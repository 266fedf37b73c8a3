"""Algorithms that work on the results of the whole framework."""
