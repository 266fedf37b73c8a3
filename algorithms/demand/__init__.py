"""Algorithms of the stage “demand”."""
