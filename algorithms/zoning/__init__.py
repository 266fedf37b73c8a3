"""Algorithms of the stage “zoning”."""
