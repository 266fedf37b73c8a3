"""Kernel density of an indicator's distribution: one curve over the indicator's values, not a map."""

import math

import numpy as np

from .checks import check_not_negative
from .errors import QT_TRANSLATE_NOOP, InputError

GAUSSIAN, EPANECHNIKOV = "gaussian", "epanechnikov"
KERNELS = (GAUSSIAN, EPANECHNIKOV)
#: Beyond this many bandwidths a kernel is 0, or holds less than 1 part in 15,000 of its area.
REACH = {GAUSSIAN: 4.0, EPANECHNIKOV: math.sqrt(5.0)}
#: Of the normal distribution: interquartile range / standard deviation, as Silverman rounds it.
NORMAL_RANGE = 1.34
#: Share of a curve's highest value below which differences are rounding.
LEVEL = 1e-9
_PAIRS_AT_ONCE = 1 << 20


def silverman_bandwidth(values, weights=None):
    """Silverman's bandwidth h = 0.9 min(sd, IQR/1.34) n^(-1/5), in units of the values; NaN where they do not vary.

    values: float64, shape (n,); weights: float64, shape (n,), >= 0, or None for equal ones. sd has n - 1 below; the
    quartiles interpolate linearly between order statistics (type 7 of Hyndman and Fan 1996). Where more than half of
    the values are equal (IQR = 0) the standard deviation stands alone. With weights n is Kish's effective number
    (sum w)^2 / sum w^2, and sd and quartiles are weighted; equal weights change nothing.
    Raises InputError for values or weights that are not finite and for negative weights.
    Source: Silverman 1986, Density Estimation, eq. 3.31.
    """
    values, weights = _checked(values, weights)
    effective = effective_number(weights)
    deviation = standard_deviation(values, weights)
    if not deviation > 0:
        return math.nan
    low, high = quantiles(values, weights, (0.25, 0.75))
    spread = (high - low) / NORMAL_RANGE
    return 0.9 * (min(deviation, spread) if spread > 0 else deviation) * effective**-0.2


def effective_number(weights):
    """Kish's effective number of observations, (sum w)^2 / sum w^2; 0 without weight."""
    squares = float(np.square(weights).sum())
    return float(np.sum(weights)) ** 2 / squares if squares > 0 else 0.0


def standard_deviation(values, weights):
    """Weighted standard deviation with n - 1 below, n the effective number; NaN for one value, 0 for equal ones."""
    effective = effective_number(weights)
    if not effective > 1:
        return math.nan
    if np.ptp(values[weights > 0]) == 0:
        return 0.0
    mean = np.average(values, weights=weights)
    variance = np.average(np.square(values - mean), weights=weights)
    return math.sqrt(variance * effective / (effective - 1))


def quantiles(values, weights, shares):
    """Weighted quantiles at shares 0..1, tuple of floats; with equal weights those of type 7 of Hyndman and Fan 1996.

    The k-th of the sorted values has the place (k - 1) w_k + (n - 1) sum_(i<k) w_i, of which the last one is 1;
    between places it is linear.
    """
    used = weights > 0
    order = np.argsort(values[used], kind="stable")
    sorted_values, sorted_weights = values[used][order], weights[used][order]
    count = sorted_values.size
    before = np.concatenate([[0.0], np.cumsum(sorted_weights)[:-1]])
    places = np.arange(count) * sorted_weights + (count - 1) * before
    if count == 1 or not places[-1] > 0:
        return tuple(float(sorted_values[0]) for _ in shares)
    return tuple(float(value) for value in np.interp(shares, places / places[-1], sorted_values))


def density_curve(values, places, bandwidth, kernel=GAUSSIAN, weights=None, lowest=None, progress=None):
    """Density at `places`, float64 of their shape, per unit of the values; its integral over all places is 1.

    values: float64, shape (n,); bandwidth h > 0 in the unit of the values; weights: as in silverman_bandwidth.
    f(x) = sum w_i K((x - x_i)/h) / (h sum w_i); both kernels have a standard deviation of 1, so that one bandwidth
    means the same smoothing: GAUSSIAN exp(-u^2/2)/sqrt(2 pi); EPANECHNIKOV 3/(4 sqrt 5) (1 - u^2/5) for u^2 < 5.
    lowest: what no value can be below, or None; density that would lie below is reflected there: f(x) + f(2 lowest -
    x) above, 0 below. progress: optional callback(fraction). Raises InputError as silverman_bandwidth does, without
    any weight, and for values below the lowest. Source: Silverman 1986, Density Estimation, table 3.1, sec. 2.10.
    """
    values, weights = _checked(values, weights)
    if kernel not in KERNELS:
        raise ValueError(kernel)
    check_bandwidth(bandwidth)
    if not weights.sum() > 0:
        raise InputError(QT_TRANSLATE_NOOP("ESFlow", "No value has a weight above 0. Give some weights above 0."))
    if lowest is not None:
        check_lowest(values, lowest)
    places = np.asarray(places, dtype=np.float64)
    share = weights / weights.sum()
    density = np.zeros(places.size)
    at_once = max(1, _PAIRS_AT_ONCE // max(places.size, 1))
    for first in range(0, values.size, at_once):
        block = slice(first, first + at_once)
        density += share[block] @ _kernel((places.ravel() - values[block, None]) / bandwidth, kernel)
        if lowest is not None:
            density += share[block] @ _kernel((2 * lowest - places.ravel() - values[block, None]) / bandwidth, kernel)
        if progress is not None:
            progress(min(first + at_once, values.size) / values.size)
    if lowest is not None:
        density[places.ravel() < lowest] = 0.0
    return (density / bandwidth).reshape(places.shape)


def check_lowest(values, lowest):
    """Raise InputError when a value is below what is said to be the lowest possible one."""
    if values.size and values.min() < lowest:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "Values reach {least:g}, below the lowest possible value, {lowest:g}."),
            least=float(values.min()),
            lowest=float(lowest),
        )


def _kernel(u, kernel):
    if kernel == GAUSSIAN:
        return np.exp(-0.5 * u * u) / math.sqrt(2 * math.pi)
    return np.maximum(1 - u * u / 5.0, 0.0) * (0.75 / math.sqrt(5.0))


def check_bandwidth(bandwidth):
    """Raise InputError for a bandwidth that is not above 0 and finite."""
    if not 0 < bandwidth < math.inf:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "The bandwidth must be above 0 and finite, not {value:g}."),
            value=float(bandwidth),
        )


def integral(places, density):
    """Area below a curve by the trapezoidal rule."""
    return float(np.sum((density[1:] + density[:-1]) * np.diff(places)) / 2)


def peaks(density):
    """Places (indices) of the local maxima of a curve, highest first; a level top counts once, at its middle.

    Beyond its ends the curve is taken as 0, so that it may have a maximum at an end. Of equally high ones the first
    comes first.
    """
    padded = np.concatenate([[0.0], density, [0.0]])
    highest = padded.max()
    # Rounding makes waves where there are none, and one of two equal peaks higher.
    steps = np.diff(padded)
    changes = np.flatnonzero(np.abs(steps) > LEVEL * highest)
    rising = steps[changes] > 0
    # Between the last step up and the first one down lies the top; the first place of `density` is the second here.
    tops = [(changes[i] + changes[i + 1]) // 2 for i in range(len(changes) - 1) if rising[i] and not rising[i + 1]]
    return sorted((int(top) for top in tops), key=lambda place: (-round(density[place] / highest / LEVEL), place))


def _checked(values, weights):
    values = np.asarray(values, dtype=np.float64)
    if not np.isfinite(values).all():
        raise InputError(QT_TRANSLATE_NOOP("ESFlow", "Values must be finite numbers. Correct or remove the others."))
    weights = np.ones(values.size) if weights is None else np.asarray(weights, dtype=np.float64)
    check_not_negative(weights, True, "weights")
    return values, weights
