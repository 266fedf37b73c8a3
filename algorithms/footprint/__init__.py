"""Algorithms of the stage “footprint”."""
