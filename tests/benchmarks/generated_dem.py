"""A DEM of any size that behaves like a measured one: fractal relief on a tilted plain, sensor noise, flat lakes, an
irregular outline and holes without data.

The roughness is chosen so that a tenth to a fifth of the cells lies in depressions and one cell in two hundred is a
pit, close to what a stream-eroded landscape with the same noise has; noise alone would be far from it. Elevations have
steps of 1 cm, as delivered DEMs do, so that equal neighbours occur.
"""

import numpy as np

CELL_SIZE_M = 30.0
NODATA = -9999.0
SEED = 42
SPECTRAL_EXPONENT = 4.1
RELIEF_M_PER_CELL = 0.3
TILT = 0.005
NOISE_M = 0.25
STEP_M = 0.01
CELLS_PER_LAKE = 400_000
LAKE_RADIUS_CELLS = 50
OUTLINE_COARSENESS = 4


def generate(side, seed=SEED):
    """A DEM of ``side`` x ``side`` cells: (elevation in m, float32, NODATA where there is no data; valid, bool)."""
    random = np.random.default_rng(seed)
    elevation = _fractal(side, SPECTRAL_EXPONENT, random)
    elevation *= RELIEF_M_PER_CELL * side
    elevation -= TILT * CELL_SIZE_M * np.arange(side, dtype=np.float32)[:, None]
    elevation += NOISE_M * random.standard_normal((side, side), dtype=np.float32)
    elevation -= elevation.min()
    _add_lakes(elevation, random)
    elevation = np.round(elevation / STEP_M).astype(np.float32) * np.float32(STEP_M)
    valid = _outline(side, random)
    elevation[~valid] = NODATA
    return elevation, valid


def _fractal(side, exponent, random):
    """Field with a power spectrum of frequency to the minus ``exponent``: float32, mean 0, standard deviation 1."""
    spectrum = np.fft.rfft2(random.standard_normal((side, side), dtype=np.float32))
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None, :])
    frequency[0, 0] = np.inf
    spectrum *= frequency ** (-exponent / 2)
    field = np.fft.irfft2(spectrum, s=(side, side)).astype(np.float32)
    return field / field.std()


def _add_lakes(elevation, random):
    """Fill the lowest ground of some round windows to one level each, in place."""
    side = elevation.shape[0]
    radius = min(LAKE_RADIUS_CELLS, side // 4)
    down, right = np.ogrid[-radius:radius, -radius:radius]
    round_window = down * down + right * right < radius * radius
    for row, column in random.integers(radius, side - radius, (max(4, side * side // CELLS_PER_LAKE), 2)):
        window = elevation[row - radius : row + radius, column - radius : column + radius]
        level = window.min() + np.float32(random.uniform(1.0, 8.0))
        np.copyto(window, level, where=round_window & (window < level))


def _outline(side, random):
    """Valid cells: inside an irregular square, without some holes that the edge of the grid does not reach."""
    coarse = -(-side // OUTLINE_COARSENESS)
    from_centre = np.abs(np.linspace(-1.0, 1.0, coarse))
    inside = np.maximum(from_centre[:, None], from_centre[None, :]) + 0.07 * _fractal(coarse, 3.2, random) < 0.93
    inside &= _fractal(coarse, 3.2, random) < 2.6
    fine = inside.repeat(OUTLINE_COARSENESS, axis=0).repeat(OUTLINE_COARSENESS, axis=1)
    return np.ascontiguousarray(fine[:side, :side])
