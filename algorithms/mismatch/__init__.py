"""Algorithms of the stage “mismatch”."""
