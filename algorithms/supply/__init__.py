"""Algorithms of the stage “supply”."""
