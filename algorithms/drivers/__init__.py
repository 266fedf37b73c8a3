"""Algorithms of the stage “drivers”."""
