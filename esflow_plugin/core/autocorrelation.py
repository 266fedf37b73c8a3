"""Spatial autocorrelation: global and local Moran's I, the bivariate local form, and Getis-Ord Gi*."""

import math
from typing import NamedTuple

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError
from .permutation import TIE, conditional_counts, draw_others, permuted_sums, pseudo_p

HIGH_HIGH, LOW_HIGH, LOW_LOW, HIGH_LOW = 1, 2, 3, 4
"""Quadrants: the unit itself, then its neighbours; numbered as PySAL and GeoDa's papers number them."""
QUADRANT_NAMES = {
    HIGH_HIGH: QT_TRANSLATE_NOOP("ESFlow", "High-High"),
    LOW_HIGH: QT_TRANSLATE_NOOP("ESFlow", "Low-High"),
    LOW_LOW: QT_TRANSLATE_NOOP("ESFlow", "Low-Low"),
    HIGH_LOW: QT_TRANSLATE_NOOP("ESFlow", "High-Low"),
}
FEWEST_UNITS = 3


class GlobalMoran(NamedTuple):
    """Moran's I of all units and its tests; all without unit, NaN where undefined."""

    i: float
    expected: float
    variance_randomisation: float
    variance_normality: float
    z_randomisation: float
    z_normality: float
    p_randomisation: float
    p_normality: float
    p_permutation: float
    units: int


class LocalMoran(NamedTuple):
    """Local Moran's I of each unit: arrays (n,), NaN and quadrant 0 for units without neighbours."""

    i: np.ndarray
    quadrant: np.ndarray
    p: np.ndarray
    z: np.ndarray
    lag: np.ndarray


class GetisOrd(NamedTuple):
    """Gi* of each unit: arrays (n,), NaN for units without neighbours and where it is undefined (0/0)."""

    share: np.ndarray
    z: np.ndarray
    p: np.ndarray


def z_scores(values):
    """(values - mean) / population standard deviation, float64 (n,); NaN everywhere when all values are equal."""
    values = np.asarray(values, dtype=np.float64)
    if is_constant(values):
        return np.full(values.size, np.nan)
    away = values - values.mean()
    # Squares of very small or large values would leave the range of numbers.
    away = away / np.abs(away).max()
    return away / math.sqrt((away**2).mean())


def is_constant(values):
    """True when all values are equal but for rounding."""
    values = np.asarray(values, dtype=np.float64)
    return values.size == 0 or float(np.ptp(values)) <= 1e-14 * float(np.abs(values).max())


def check_units(count):
    """InputError when there are fewer units with neighbours than any statistic of autocorrelation needs."""
    if count < FEWEST_UNITS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Only {count} units have a value and a neighbour; at least {fewest} are needed. Choose other weights "
                "(e.g. nearest neighbours), or link islands to their nearest unit.",
            ),
            count=count,
            fewest=FEWEST_UNITS,
        )


def check_values(count):
    """InputError when fewer units have a value than any statistic of autocorrelation needs."""
    if count < FEWEST_UNITS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Only {count} units have a value; at least {fewest} are needed. Choose another field or layer.",
            ),
            count=count,
            fewest=FEWEST_UNITS,
        )


def global_moran(values, weights, permutations=0, seed=1, two_sided=True, progress=None):
    """Moran's I = (n / S0) sum_ij w_ij z_i z_j / sum_i z_i^2 with analytic and permutation tests, as GlobalMoran.

    values: float64 (n,), any unit; weights: SpatialWeights of these units, none of them an island; permutations: 0 for
    none. p of the analytic tests from the normal distribution; p_permutation as `permutation.pseudo_p`. Equal values
    give NaN. InputError for fewer than three units. Cliff and Ord 1981, eqs. 1.44, 2.37, 2.39.
    """
    n = len(weights)
    check_units(n)
    z = z_scores(values)
    s0, s1, s2 = weights.sums()
    expected = -1.0 / (n - 1)
    normality = (n * n * s1 - n * s2 + 3 * s0**2) / ((n - 1) * (n + 1) * s0**2) - expected**2
    if math.isnan(z[0]):
        return GlobalMoran(math.nan, expected, math.nan, normality, *(math.nan,) * 5, n)
    total = float(np.square(z).sum())
    moran = n / s0 * float((z * weights.lag(z)).sum()) / total
    randomisation = _randomisation_variance(n, s0, s1, s2, float((z**4).mean()), expected)
    z_randomisation, p_randomisation = _normal_test(moran, expected, randomisation, two_sided)
    z_normality, p_normality = _normal_test(moran, expected, normality, two_sided)
    p = math.nan
    if permutations:
        simulated = n / s0 * permuted_sums(weights, z, permutations, seed, progress) / total
        above = np.count_nonzero(simulated >= moran - TIE)
        p = float(pseudo_p(above, np.count_nonzero(simulated <= moran + TIE), permutations, two_sided))
    return GlobalMoran(
        moran,
        expected,
        randomisation,
        normality,
        z_randomisation,
        z_normality,
        p_randomisation,
        p_normality,
        p,
        n,
    )


def _randomisation_variance(n, s0, s1, s2, kurtosis, expected):
    """Cliff and Ord 1981, eq. 2.39; NaN for three units, where it is not defined."""
    if n < 4:
        return math.nan
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2


def _normal_test(value, expected, variance, two_sided):
    if not variance > 0:
        return math.nan, math.nan
    z = (value - expected) / math.sqrt(variance)
    return z, math.erfc(abs(z) / math.sqrt(2.0)) * (1.0 if two_sided else 0.5)


def local_moran(values, weights, permutations=999, seed=1, two_sided=False, progress=None, others=None):
    """Local Moran's I_i = (n - 1)/n z_i sum_j w_ij z_j (Anselin 1995, scaled as GeoDa and PySAL), as LocalMoran.

    values: float64 (n,), any unit; weights: SpatialWeights; two_sided: see `permutation.pseudo_p`; others: random
    choices to use instead of drawing them. The mean of z_i sum_j w_ij z_j, without (n - 1)/n, is the global I for rows
    that sum to 1. InputError for fewer than three units.
    """
    return bivariate_local_moran(values, values, weights, permutations, seed, two_sided, progress, others)


def bivariate_local_moran(x, y, weights, permutations=999, seed=1, two_sided=False, progress=None, others=None):
    """I_i = (n - 1)/n zx_i sum_j w_ij zy_j: x here against y around, as LocalMoran; z holds that of x, lag that of y.

    x, y: float64 (n,), any units, not exchangeable; the other arguments as for `local_moran`. The neighbours' values
    of y are permuted while the unit keeps its own (conditional permutation). Where x or y is constant everything is
    NaN; where zx_i is 0, p is 1. Anselin, Syabri and Smirnov 2002; Lee 2001 discusses limits of the statistic.
    """
    n = len(weights)
    check_units(int((~weights.islands).sum()))
    zx, zy = z_scores(x), z_scores(y)
    islands = weights.islands
    if math.isnan(zx[0]) or math.isnan(zy[0]):
        unknown = np.full(n, np.nan)
        return LocalMoran(unknown, np.zeros(n, dtype=np.int8), unknown, zx, unknown)
    lag = np.where(islands, np.nan, weights.lag(zy))
    p = np.full(n, np.nan)
    if permutations:
        if others is None:
            others = draw_others(n, int(weights.cardinalities.max()), permutations, seed)
        above, below = conditional_counts(weights, zy, others, progress)
        nothing = np.abs(zx) <= TIE
        above[nothing] = below[nothing] = permutations
        p = np.where(islands, np.nan, pseudo_p(above, below, permutations, two_sided))
    return LocalMoran((n - 1) / n * zx * lag, _quadrants(zx, lag, islands), p, zx, lag)


def _quadrants(z, lag, islands):
    """PySAL's rule: high is above 0, anything else is low."""
    high = z > 0
    around = np.greater(lag, 0, where=~islands, out=np.zeros(z.size, dtype=bool))
    quadrant = np.where(high, np.where(around, HIGH_HIGH, HIGH_LOW), np.where(around, LOW_HIGH, LOW_LOW))
    return np.where(islands, 0, quadrant).astype(np.int8)


def getis_ord_star(values, weights, permutations=999, seed=1, two_sided=False, progress=None, others=None):
    """Getis-Ord Gi* as GetisOrd: share sum_j w_ij x_j / sum_j x_j, and its z-score (Ord and Getis 1995, eq. 14).

    z_i = (sum_j w_ij x_j - mean W_i) / (s sqrt((n sum_j w_ij^2 - W_i^2)/(n - 1))), with the unit itself as its own
    neighbour, of its largest weight (1 where weights are 1), and population standard deviation s. The z-score does not
    change with the scale of a row, so it is the same for binary and row-standardised neighbours. values: float64 (n,),
    any unit; the share is of use for values of 0 or more only. Other arguments as for `local_moran`.
    """
    values = np.asarray(values, dtype=np.float64)
    n, islands = len(weights), weights.islands
    check_units(int((~islands).sum()))
    own = np.zeros(n)
    np.maximum.at(own, weights.rows, weights.data)
    sums = weights.row_sums() + own
    own, sums = np.where(islands, np.nan, own), np.where(islands, np.nan, sums)
    around = weights.lag(values) + own * values
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = n * (weights.row_sums(2) + own**2) - sums**2
        # Where the unit and its neighbours are all units there are, the rest is rounding.
        spread = np.where(spread > TIE * n * sums**2, spread, np.nan)
        deviation = np.nan if is_constant(values) else values.std()
        z = (around - values.mean() * sums) / (deviation * np.sqrt(spread / (n - 1)))
        share = around / values.sum()
    p = np.full(n, np.nan)
    if permutations and not is_constant(values):
        if others is None:
            others = draw_others(n, int(weights.cardinalities.max()), permutations, seed)
        above, below = conditional_counts(weights, values, others, progress)
        p = np.where(np.isnan(z), np.nan, pseudo_p(above, below, permutations, two_sided))
    return GetisOrd(share, z, p)


def false_discovery_rate(p):
    """p-values adjusted for their number (Benjamini and Hochberg 1995), float64 (n,); NaN stays and does not count.

    Adjusted p <= level picks the same units as comparing p with the critical value of that level.
    """
    p = np.asarray(p, dtype=np.float64)
    adjusted = np.full(p.size, np.nan)
    known = np.flatnonzero(~np.isnan(p))
    order = known[np.argsort(p[known], kind="stable")]
    scaled = p[order] * known.size / np.arange(1, known.size + 1)
    adjusted[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return adjusted


def clusters(quadrant, p, level):
    """Quadrant code where p <= level, 0 elsewhere: int8 (n,); units whose p is NaN have 0."""
    with np.errstate(invalid="ignore"):
        return np.where(np.asarray(p) <= level, quadrant, 0).astype(np.int8)

