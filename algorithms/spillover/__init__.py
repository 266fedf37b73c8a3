"""Algorithms of the stage “spillover”."""
