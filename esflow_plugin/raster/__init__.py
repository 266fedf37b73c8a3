"""Rasters on disk: grids, reading by blocks, alignment, units and complete-or-nothing writing."""
