"""The geographical detector: how far strata of factors explain the spatial variance of a response.

Wang et al. 2010 (Int. J. Geogr. Inf. Sci. 24(1), 107-127) and Wang, Zhang and Fu 2016 (Ecol. Indic. 67, 250-256), by
the textbook definition: every stratum counts, those with a single unit too (their variance is 0). Some packages drop
such strata instead, which changes q where there are any.
"""

import math
from dataclasses import dataclass

import numpy as np

from .distributions import f_upper, student_two_sided
from .errors import QT_TRANSLATE_NOOP

TOLERANCE = 1e-9
SIGNIFICANCE = 0.05
NONLINEAR_WEAKEN, UNI_WEAKEN, BI_ENHANCE, INDEPENDENT, NONLINEAR_ENHANCE = range(5)
INTERACTION_NAMES = {
    NONLINEAR_WEAKEN: QT_TRANSLATE_NOOP("ESFlow", "weakened, nonlinear"),
    UNI_WEAKEN: QT_TRANSLATE_NOOP("ESFlow", "weakened, by one"),
    BI_ENHANCE: QT_TRANSLATE_NOOP("ESFlow", "enhanced, by both"),
    INDEPENDENT: QT_TRANSLATE_NOOP("ESFlow", "independent"),
    NONLINEAR_ENHANCE: QT_TRANSLATE_NOOP("ESFlow", "enhanced, nonlinear"),
}
_MOST_CROSSED = 1 << 20


class Response:
    """The response, centred for exact sums: `values` (units) are deviations from `mean`; `total` is their square sum.

    A constant response has the total NaN: nothing is left to explain.
    """

    def __init__(self, values):
        values = np.asarray(values, dtype=np.float64)
        self.mean = float(values.mean())
        self.values = values - self.mean
        total = float(np.square(self.values).sum())
        self.total = total if values.max() > values.min() and total > 0 else math.nan

    @property
    def units(self):
        """Number of units N."""
        return self.values.size


@dataclass(frozen=True)
class Strata:
    """Units by stratum: `sizes`, `means` (of the centred response) and `squares` about them, one entry a stratum."""

    sizes: np.ndarray
    means: np.ndarray
    squares: np.ndarray

    @classmethod
    def of(cls, response, codes):
        """Strata of a Response by `codes` (units, from 0); codes that no unit has leave no stratum."""
        sizes = np.bincount(codes)
        means = np.bincount(codes, weights=response.values) / np.maximum(sizes, 1)
        apart = response.values - means[codes]
        squares = np.bincount(codes, weights=apart * apart)
        met = sizes > 0
        return cls(sizes[met], means[met], squares[met])

    @property
    def count(self):
        """Number of strata L."""
        return self.sizes.size

    @property
    def within(self):
        """Sum of squares within strata, Σ N_h σ_h²."""
        return float(self.squares.sum())


@dataclass(frozen=True)
class FactorResult:
    """What one factor explains: q, F, noncentrality λ, p, and the strata; NaN where undefined."""

    q: float
    f: float
    noncentrality: float
    p: float
    strata: Strata


def factor_detector(response, codes):
    """FactorResult of one factor.

    q = 1 − Σ N_h σ_h² / (N σ²) with population variances; F = (N − L)/(L − 1) · q/(1 − q) follows the noncentral
    F(L − 1, N − L; λ), λ = [Σ Ȳ_h² − (Σ √N_h Ȳ_h)²/N]/σ². With strata of unequal size λ depends on where the response
    has its zero; this is in the published formula. One stratum: q = 0 and no test. Constant response: q is NaN.
    """
    strata = Strata.of(response, codes)
    q = power(response, strata)
    units, count = response.units, strata.count
    means = strata.means + response.mean
    spread = float(np.square(means).sum()) - float((np.sqrt(strata.sizes) * means).sum()) ** 2 / units
    noncentrality = max(spread, 0.0) / (response.total / units)
    if math.isnan(q) or count < 2 or units <= count:
        return FactorResult(q, math.nan, noncentrality, math.nan, strata)
    unexplained = strata.within / response.total
    f = (units - count) / (count - 1) * q / unexplained if unexplained > 0 else math.inf
    return FactorResult(q, f, noncentrality, f_upper(f, count - 1, units - count, noncentrality), strata)


def power(response, strata):
    """The q of strata, 0..1; exactly 0 for one stratum, NaN for a constant response."""
    if strata.count == 1:
        return 0.0 if response.total > 0 else math.nan
    q = 1.0 - strata.within / response.total
    return q if math.isnan(q) else min(max(q, 0.0), 1.0)


@dataclass(frozen=True)
class InteractionResult:
    """What two factors explain together: q of their crossed strata and the kind of interaction (None where NaN)."""

    q: float
    kind: object
    strata: Strata


def interaction_detector(response, first_codes, second_codes, first_q, second_q):
    """InteractionResult of two factors with their own q."""
    strata = Strata.of(response, crossed(first_codes, second_codes))
    q = power(response, strata)
    return InteractionResult(q, interaction_kind(q, first_q, second_q), strata)


def crossed(first_codes, second_codes):
    """Codes of the strata that two factors form together."""
    width = int(second_codes.max()) + 1
    codes = first_codes * width + second_codes
    if (int(first_codes.max()) + 1) * width > _MOST_CROSSED:
        codes = np.unique(codes, return_inverse=True)[1].reshape(-1)
    return codes


def interaction_kind(q, first_q, second_q):
    """The kind of interaction by q of the crossed strata against the two q, their sum and their extremes."""
    if math.isnan(q):
        return None
    if abs(q - (first_q + second_q)) <= TOLERANCE:
        return INDEPENDENT
    if q > first_q + second_q:
        return NONLINEAR_ENHANCE
    if q > max(first_q, second_q) + TOLERANCE:
        return BI_ENHANCE
    return UNI_WEAKEN if q >= min(first_q, second_q) - TOLERANCE else NONLINEAR_WEAKEN


@dataclass(frozen=True)
class RiskResult:
    """Two strata (by position) and whether their means differ: first − second, Welch's t, its freedom (df) and p."""

    first: int
    second: int
    difference: float
    t: float
    freedom: float
    p: float


def risk_detector(strata):
    """RiskResult of every pair of strata; t, df and p are NaN where a stratum has a single unit (Welch 1947)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        variances = np.where(strata.sizes > 1, strata.squares / (strata.sizes - 1), math.nan)
        errors = variances / strata.sizes
        weights = errors * errors / (strata.sizes - 1)
    return [
        _welch(first, second, strata.means, errors, weights)
        for first in range(strata.count)
        for second in range(first + 1, strata.count)
    ]


def _welch(first, second, means, errors, weights):
    difference = float(means[first] - means[second])
    error, weight = float(errors[first] + errors[second]), float(weights[first] + weights[second])
    if math.isnan(error):
        return RiskResult(first, second, difference, math.nan, math.nan, math.nan)
    if not weight > 0:
        # Neither stratum varies: any difference is certain.
        t = math.copysign(math.inf, difference) if difference else 0.0
        return RiskResult(first, second, difference, t, math.nan, 0.0 if difference else 1.0)
    t, freedom = difference / math.sqrt(error), error * error / weight
    return RiskResult(first, second, difference, t, freedom, student_two_sided(t, freedom))


def ecological_detector(response, first, second):
    """(F, p): whether two factors' strata leave different sums of squares unexplained.

    F = SSW_first / SSW_second ~ F(N − 1, N − 1), since both factors cover the same N units (Wang et al. 2010); p is
    two-sided, so that the order of the factors does not matter. NaN where neither leaves anything unexplained or there
    are fewer than two units.
    """
    above, below = first.within, second.within
    freedom = response.units - 1
    if freedom < 1 or math.isnan(response.total) or not (above > 0 or below > 0):
        return math.nan, math.nan
    f = above / below if below > 0 else math.inf
    larger = max(f, 1.0 / f if f > 0 else math.inf)
    return f, min(1.0, 2.0 * f_upper(larger, freedom, freedom))
