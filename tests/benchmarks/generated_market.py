"""A market of scattered zones: most are small, some are large, and what they have and lack does not match."""

import numpy as np

SIDE_M = 1.0e6


def generate(donors, receivers, seed=4):
    """Surplus and deficit in t per year, and distances in m between points in a square of 1000 km: float64."""
    random = np.random.default_rng(seed)
    surplus, deficit = random.gamma(0.7, 2e4, donors), random.gamma(0.7, 2e4, receivers)
    start, end = random.uniform(0, SIDE_M, (donors, 2)), random.uniform(0, SIDE_M, (receivers, 2))
    distance = np.subtract.outer(start[:, 0], end[:, 0])
    np.hypot(distance, np.subtract.outer(start[:, 1], end[:, 1]), out=distance)
    return surplus, deficit, distance
