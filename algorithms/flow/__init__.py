"""Algorithms of the stage “flow”."""
