"""Areas of raster cells on an ellipsoid, for grids in degrees."""

import numpy as np


def area_from_equator(latitude_degrees, semi_major_m, semi_minor_m):
    """Area between the equator and a latitude, per radian of longitude, in m2 (negative in the south).

    latitude_degrees: float or array; semi_major_m, semi_minor_m: the ellipsoid's axes in metres.
    Source: Snyder 1987, Map Projections, USGS Professional Paper 1395, eq. 3-12 (authalic q) times a^2 / 2.
    """
    sine = np.sin(np.radians(np.asarray(latitude_degrees, dtype=float)))
    squared_eccentricity = 1.0 - (semi_minor_m / semi_major_m) ** 2
    if squared_eccentricity < 1e-15:
        return semi_major_m**2 * sine
    eccentricity = np.sqrt(squared_eccentricity)
    ratio = sine / (1.0 - squared_eccentricity * sine**2)
    logarithm = np.log((1.0 + eccentricity * sine) / (1.0 - eccentricity * sine)) / (2.0 * eccentricity)
    return semi_major_m**2 * (1.0 - squared_eccentricity) / 2.0 * (ratio + logarithm)


def row_areas(top_degrees, cell_height_degrees, cell_width_degrees, rows, semi_major_m, semi_minor_m):
    """Area in m2 of one cell in each of `rows` rows, from the northern edge `top_degrees` downwards; shape (rows,)."""
    edges = top_degrees - cell_height_degrees * np.arange(rows + 1)
    edges = np.clip(edges, -90.0, 90.0)
    band = area_from_equator(edges, semi_major_m, semi_minor_m)
    return (band[:-1] - band[1:]) * np.radians(cell_width_degrees)
