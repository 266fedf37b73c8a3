"""A square lattice with values that resemble their neighbours, in NumPy alone: both programs read the same."""

import numpy as np


def values(side, seed=7):
    """float64 (side * side,), row by row: skewed noise, shared with the unit to the south."""
    noise = np.random.default_rng(seed).gamma(2.0, 1.0, (side, side))
    return (noise + np.roll(noise, 1, axis=0)).reshape(-1)
