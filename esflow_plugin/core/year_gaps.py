"""Years that are missing in a series, filled only between years that are there."""

import numpy as np


def filled_between(years, values):
    """Values with gaps filled linearly between the known years on both sides; nothing is drawn out beyond them.

    years: ascending whole numbers (years,); values: float64 (years, regions), NaN where unknown. Returns (filled
    values, bool array that is True where a value was filled in).
    """
    years, filled = np.asarray(years, dtype=np.float64), np.array(values, dtype=np.float64)
    known = np.isfinite(filled)
    for region in np.flatnonzero(known.any(axis=0) & ~known.all(axis=0)):
        there = known[:, region]
        filled[~there, region] = np.interp(years[~there], years[there], filled[there, region], np.nan, np.nan)
    return filled, np.isfinite(filled) & ~known
