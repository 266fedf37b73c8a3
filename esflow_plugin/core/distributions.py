"""Tail probabilities of Student's t and of the (noncentral) F distribution, without SciPy."""

import math

import numpy as np

_SMALLEST = 1e-300
_PRECISION = 1e-16
_TERMS_AT_ONCE = 1 << 12
_MOST_TERMS = 1 << 22
_LARGEST_NONCENTRALITY = 2e8


def student_two_sided(t, freedom):
    """P(|T| >= |t|) of Student's t with `freedom` > 0 degrees of freedom, not necessarily a whole number."""
    if math.isnan(t) or not freedom > 0:
        return math.nan
    if math.isinf(t):
        return 0.0
    return math.exp(_log_upper_beta(0.5, freedom / 2.0, t * t / freedom))


def f_upper(value, freedom_above, freedom_below, noncentrality=0.0):
    """P(F >= value) of the noncentral F distribution.

    freedom_above, freedom_below: degrees of freedom > 0; noncentrality λ >= 0. The mixture of incomplete beta functions
    with Poisson weights of mean λ/2 (Johnson, Kotz and Balakrishnan 1995, ch. 30) is summed in logarithms from its
    smallest terms that matter, by a recurrence whose steps are all positive: small probabilities keep their digits.
    Beyond λ = 2e8, where that would take too many terms, the central F with the same mean and variance above stands in
    (Patnaik 1949), whose error is below 1e-5 there.
    """
    if math.isnan(value) or math.isnan(noncentrality) or not (freedom_above > 0 and freedom_below > 0):
        return math.nan
    if value <= 0:
        return 1.0
    if math.isinf(value):
        return 0.0
    if noncentrality > _LARGEST_NONCENTRALITY:
        grown = freedom_above + noncentrality
        value *= freedom_above / grown
        freedom_above, noncentrality = grown * grown / (grown + noncentrality), 0.0
    odds = freedom_above * value / freedom_below
    a, b = freedom_above / 2.0, freedom_below / 2.0
    mean = noncentrality / 2.0
    if mean == 0:
        return min(1.0, math.exp(_log_upper_beta(a, b, odds)))
    first = max(0, math.floor(mean - 12.0 * math.sqrt(mean) - 20.0))
    return min(1.0, math.exp(_log_mixture(a + first, b, odds, mean, first)))


def _log_mixture(a, b, odds, mean, first):
    """Logarithm of the sum over j >= first of Poisson(j; mean) times the upper beta tail at (a + j - first, b)."""
    log_tail = _log_upper_beta(a, b, odds)
    log_step = _log_power(a, b, odds) - math.log(a)
    log_weight = first * math.log(mean) - mean - math.lgamma(first + 1.0)
    log_x = -math.log1p(1.0 / odds)
    total = -math.inf
    for start in range(0, _MOST_TERMS, _TERMS_AT_ONCE):
        index = np.arange(start, start + _TERMS_AT_ONCE, dtype=np.float64)
        # tail(a + 1) = tail(a) + step(a), step(a + 1) = step(a) x (a + b) / (a + 1)
        steps = log_step + np.cumsum(np.log((a + b + index) / (a + 1.0 + index)) + log_x)
        steps = np.concatenate(([log_step], steps))
        tails = np.logaddexp.accumulate(np.concatenate(([log_tail], steps[:-1])))
        weights = log_weight + np.cumsum(np.log(mean / (first + 1.0 + index)))
        weights = np.concatenate(([log_weight], weights))
        terms = weights[:-1] + tails[:-1]
        total = np.logaddexp(total, np.logaddexp.reduce(terms))
        log_tail, log_step, log_weight = tails[-1], steps[-1], weights[-1]
        # Beyond the mode weights fall, and no tail exceeds 1.
        if first + index[-1] > mean and weights[-1] < total + math.log(_PRECISION * 1e-3):
            break
    return float(total)


def _log_power(a, b, odds):
    """Logarithm of x^a (1-x)^b / B(a, b) with x = odds / (1 + odds).

    The large parts of the gamma functions are taken together with the powers, so that a and b of any size keep digits.
    """
    apart = (b * odds - a) / (1.0 + odds)
    powers = a * math.log1p(apart / a) + b * math.log1p(-apart / b)
    rest = _beyond_stirling(a + b) - _beyond_stirling(a) - _beyond_stirling(b)
    return powers + 0.5 * math.log(a / (2.0 * math.pi) * (b / (a + b))) + rest


def _beyond_stirling(z):
    """ln Γ(z) less Stirling's formula."""
    if z < 15.0:
        return math.lgamma(z) - ((z - 0.5) * math.log(z) - z + 0.5 * math.log(2.0 * math.pi))
    square = z * z
    return (1.0 / 12.0 - (1.0 / 360.0 - (1.0 / 1260.0 - 1.0 / (1680.0 * square)) / square) / square) / z


def _log_upper_beta(a, b, odds):
    """Logarithm of 1 − I_x(a, b), I the regularised incomplete beta function, x = odds / (1 + odds)."""
    if odds <= 0:
        return 0.0
    x, rest = odds / (1.0 + odds), 1.0 / (1.0 + odds)
    log_front = _log_power(a, b, odds)
    if rest < (b + 1.0) / (a + b + 2.0):
        return log_front - math.log(b) + math.log(_continued_fraction(b, a, rest))
    lower = math.exp(log_front - math.log(a)) * _continued_fraction(a, b, x)
    return math.log1p(-lower) if lower < 1.0 else -math.inf


def _continued_fraction(a, b, x):
    """The continued fraction of the incomplete beta function by Lentz' method (Press et al. 2007, ch. 6.4)."""
    above, below = 1.0, 1.0 - (a + b) * x / (a + 1.0)
    below = 1.0 / (below if abs(below) > _SMALLEST else _SMALLEST)
    result = below
    for step in range(1, 1000 + 20 * math.isqrt(int(max(a, b)))):
        for factor in (
            step * (b - step) * x / ((a + 2 * step - 1.0) * (a + 2 * step)),
            -(a + step) * (a + b + step) * x / ((a + 2 * step) * (a + 2 * step + 1.0)),
        ):
            below = 1.0 + factor * below
            below = 1.0 / (below if abs(below) > _SMALLEST else _SMALLEST)
            above = 1.0 + factor / above
            above = above if abs(above) > _SMALLEST else _SMALLEST
            change = below * above
            result *= change
        if abs(change - 1.0) < _PRECISION * 4:
            return result
    return result
