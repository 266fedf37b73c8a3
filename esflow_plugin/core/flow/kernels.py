"""Distance kernels on a grid, and sums over all pairs of cells by Fourier transform.

A kernel gives the weight of a pair of cells by the way from the donor to the receiver. A sum over all pairs is a
convolution, so that no list of pairs is needed and its cost does not depend on the radius. The cells around the grid
are padded with zeros, just so many that nothing wraps around within the radius.
"""

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import row_blocks

GAUSSIAN, EXPONENTIAL, INVERSE_SQUARE = "gaussian", "exponential", "inverse_square"
FORMS = (GAUSSIAN, EXPONENTIAL, INVERSE_SQUARE)

#: An exponential kernel ends here unless told otherwise, in multiples of its length: 96 % of it lie within.
EXPONENTIAL_REACH = 5.0
#: Weights below this share of the largest are none: Fourier noise would hide them.
SMALLEST_WEIGHT = 1e-6
#: Strongest concentration along the wind: 22,000 times the weight downwind that there is upwind.
STRONGEST_WIND = 5.0
#: Fourier noise of a sum, at most, by sum of the weights and root mean square of the values (measured: half of it).
NOISE = 1e-15
#: Sums below so many times the noise count as 0.
CERTAIN = 10.0
#: Where noise would do harm, values are summed in parts that lie within this ratio of their largest, at most so many.
MAGNITUDE = 1e-5
MAGNITUDES = 3
_BLOCK_CELLS = 1 << 15

NO_LENGTH = QT_TRANSLATE_NOOP("ESFlow", "The distance of the kernel must be a positive number of metres, not {value}.")
TOO_SHORT = QT_TRANSLATE_NOOP(
    "ESFlow",
    "With a distance of {distance} m and a radius of {radius} m the kernel ends before the neighbouring cell, "
    "{cell} m away. Choose a distance above the cell size; several cells are sensible.",
)
NO_STRENGTH = QT_TRANSLATE_NOOP(
    "ESFlow", "The wind anisotropy must lie between 0 (all directions alike) and {largest}, not {value}."
)
NO_DIRECTION = QT_TRANSLATE_NOOP(
    "ESFlow", "A kernel with wind anisotropy needs the direction that it favours in degrees, not {value}."
)


@dataclass(frozen=True)
class Kernel:
    """Weight of a pair by its distance d in metres, and by its direction where there is wind.

    form: GAUSSIAN, (exp(-(d / distance)^2 / 2) - exp(-1/2)) / (1 - exp(-1/2)), which ends at the distance (two-step
    floating catchment area, Dai 2010); EXPONENTIAL, exp(-d / distance); INVERSE_SQUARE, 1 / d^2 (the field strength of
    a source), for which the distance is the radius. radius: where the kernel ends, in metres; default: the distance,
    for EXPONENTIAL EXPONENTIAL_REACH distances. toward, strength: with a strength k > 0 the weight is multiplied by
    exp(k cos(bearing - toward)), where the bearing is the direction from the donor to the receiver, in degrees
    clockwise from north; k at most STRONGEST_WIND. Only ratios of weights count. Raises InputError.
    """

    form: str
    distance: float
    radius: Optional[float] = None
    toward: Optional[float] = None
    strength: float = 0.0

    def __post_init__(self):
        if self.form not in FORMS:
            raise ValueError(f"form must be one of {FORMS}, not {self.form!r}")
        for value in (self.distance, self.distance if self.radius is None else self.radius):
            if not 0 < value < math.inf:
                raise InputError(NO_LENGTH, value=value)
        if not 0 <= self.strength <= STRONGEST_WIND:
            raise InputError(NO_STRENGTH, largest=STRONGEST_WIND, value=self.strength)
        if self.strength and not (self.toward is not None and math.isfinite(self.toward)):
            raise InputError(NO_DIRECTION, value=self.toward)

    @property
    def end(self):
        """Distance in metres beyond which every weight is 0."""
        reach = self.distance * (EXPONENTIAL_REACH if self.form == EXPONENTIAL else 1.0)
        if self.radius is None:
            return reach
        return min(self.radius, self.distance) if self.form == GAUSSIAN else self.radius

    def decay(self, distance):
        """Weight by distance alone: float64, shape of `distance` (metres, > 0); 0 beyond the end."""
        distance = np.asarray(distance, dtype=np.float64)
        if self.form == GAUSSIAN:
            edge = math.exp(-0.5)
            weight = (np.exp(-0.5 * (distance / self.distance) ** 2) - edge) / (1 - edge)
        elif self.form == EXPONENTIAL:
            weight = np.exp(-distance / self.distance)
        else:
            weight = 1 / distance**2
        return np.where(distance <= self.end, np.maximum(weight, 0), 0)

    def weights(self, shape, cell_width, cell_height):
        """Weights by offset in cells from the donor to the receiver, for a grid of this shape whose row 0 is north.

        cell_width, cell_height: metres. Returns float64, shape (2 a + 1, 2 b + 1), where the donor is in the middle; a
        and b reach to the end of the kernel or across the grid. The largest weight is 1, those below SMALLEST_WEIGHT
        and that of the cell itself are 0. Raises InputError when the kernel does not reach the nearest neighbour.
        """
        nearest = min(cell_width, cell_height)
        if not self.decay(nearest) > 0:
            raise InputError(TOO_SHORT, distance=self.distance, radius=self.end, cell=nearest)
        down = _offsets(shape[0], self.end, cell_height)[:, None]
        right = _offsets(shape[1], self.end, cell_width)[None, :]
        distance = np.hypot(down, right)
        distance[distance == 0] = math.inf
        weight = self.decay(distance)
        if self.strength:
            toward = math.radians(self.toward)
            along = (right * math.sin(toward) - down * math.cos(toward)) / distance
            weight *= np.exp(self.strength * (along - 1))
        largest = weight.max()
        if largest > 0:
            weight /= largest
            weight[weight < SMALLEST_WEIGHT] = 0
        return weight


def _offsets(cells, end, size):
    """Distances in metres to the cells on either side, as far as the kernel and the grid go."""
    count = min(int(end / size * (1 + 1e-12)), cells - 1)
    return np.arange(-count, count + 1) * size


class GridSums:
    """Sums over all pairs of cells of a grid, weighted by a kernel; see `capped.capped_flow`.

    weights: of `Kernel.weights`; shape: of the grid; tick: called three times a sum; padded: shape to transform in,
    default `padded_shape`; like: sums with the same weights, whose transform of the kernel serves these too if they
    are padded alike. Holds that transform, 4 bytes a padded cell when the kernel is the same in opposite directions,
    otherwise 8, and as much as 9 bytes a cell to work in.

    A transform spreads the noise of the largest values over the whole grid. Sums that may be nothing but noise are 0;
    where noise would do harm, the values are summed by order of magnitude, each with its own smaller noise.
    """

    def __init__(self, weights, shape, tick=None, padded=None, like=None):
        self.shape = shape
        self._padded = padded or padded_shape(shape, reach_of(weights))
        self._tick = tick or _nothing
        if like is not None and like._padded == self._padded:
            self._sum, self._transform = like._sum, like._transform
        else:
            self._sum, self._transform = float(weights.sum()), _transformed(weights, self._padded)
        self._spectrum = np.empty((shape[0], self._padded[1] // 2 + 1), np.complex128)
        self._tick()

    def to_receivers(self, values, harmless=math.inf):
        """For each receiver j the sum of w_ij x values_i over the donors i; harmless: error that does no harm."""
        return self._pair_sums(values, harmless, reverse=False)

    def to_donors(self, values, harmless=math.inf):
        """For each donor i the sum of w_ij x values_j over the receivers j; harmless: error that does no harm."""
        return self._pair_sums(values, harmless, reverse=True)

    def _pair_sums(self, values, harmless, reverse):
        noise = self._noise(values)
        sums = np.zeros(self.shape)
        if noise <= harmless:
            self._add_convolved(sums, values, noise, reverse)
            return sums
        top = float(values.max())
        for number in range(MAGNITUDES):
            bottom = top * MAGNITUDE if number < MAGNITUDES - 1 else 0.0
            within = values > bottom
            within &= values <= top
            top = bottom
            if within.any():
                band = values * within
                self._add_convolved(sums, band, self._noise(band), reverse)
        return sums

    def _noise(self, values):
        cells = self._padded[0] * self._padded[1]
        return NOISE * self._sum * math.sqrt(float(np.vdot(values, values)) / cells)

    def _add_convolved(self, sums, values, noise, reverse):
        """Add the sums over the pairs, 0 where they may be noise: along the rows, along the columns and back, in blocks
        that stay in the processor's cache, with room to spare for one spectrum only."""
        rows, columns = self.shape
        spectrum = self._spectrum
        for start, stop in row_blocks(rows, self._padded[1], _BLOCK_CELLS):
            block = values[start:stop]
            spectrum[start:stop] = np.fft.rfft(block, self._padded[1]) if block.any() else 0
        self._tick()
        for start, stop in row_blocks(spectrum.shape[1], self._padded[0], _BLOCK_CELLS):
            part = np.fft.fft(np.ascontiguousarray(spectrum[:, start:stop].T), self._padded[0])
            transform = self._transform[start:stop]
            part *= transform.conj() if reverse else transform
            spectrum[:, start:stop] = np.fft.ifft(part)[:, :rows].T
        self._tick()
        for start, stop in row_blocks(rows, self._padded[1], _BLOCK_CELLS):
            part = np.fft.irfft(spectrum[start:stop], self._padded[1])[:, :columns]
            sums[start:stop] += np.multiply(part, part > CERTAIN * noise, out=part)
        self._tick()


def reach_of(weights):
    """Reach of a kernel in cells, (up and down, left and right)."""
    return weights.shape[0] // 2, weights.shape[1] // 2


def padded_shape(shape, reach):
    """Shape (rows, columns) to transform a grid in: its size and the reach on one side, rounded up to quick sizes."""
    return tuple(quick_size(cells + width) for cells, width in zip(shape, reach))


def quick_size(least):
    """Smallest number of the form 2^a 3^b 5^c that is not below `least`: transforms of such sizes are quick."""
    best = 1 << max(least - 1, 0).bit_length()
    five = 1
    while five < best:
        three = five
        while three < best:
            size = three << max(-(-least // three) - 1, 0).bit_length()
            best = min(best, size)
            three *= 3
        five *= 5
    return best


def _transformed(weights, padded):
    """The kernel's transform, real where it is the same in opposite directions."""
    # Columns of the grid are rows here, so that both transforms run along memory.
    transform = np.fft.rfft2(_wrapped(weights, padded)).T
    symmetric = np.array_equal(weights, weights[::-1, ::-1])
    return np.ascontiguousarray(transform.real if symmetric else transform)


def _wrapped(weights, padded):
    """The weights with offset (0, 0) in the first cell of the padded grid, negative offsets at its far ends."""
    rows, columns = reach_of(weights)
    grid = np.zeros(padded)
    grid[: weights.shape[0], : weights.shape[1]] = weights
    return np.roll(grid, (-rows, -columns), axis=(0, 1))


def _nothing():
    """Take no notice."""
