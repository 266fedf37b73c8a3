"""Tail probabilities: closed forms, published table values, and SciPy where it is installed."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.distributions import f_upper, student_two_sided


@pytest.mark.parametrize("t", [0.0, 0.3, 1.0, 12.7062, 4000.0])
def test_student_with_one_and_two_degrees_of_freedom_in_closed_form(t):
    # Cauchy's distribution, and P(|T| > t) = 1 - t / sqrt(2 + t^2).
    assert student_two_sided(t, 1.0) == pytest.approx(1 - 2 / math.pi * math.atan(t), rel=1e-10, abs=1e-13)
    root = math.sqrt(2 + t * t)
    assert student_two_sided(-t, 2.0) == pytest.approx(2 / (root * (root + t)), rel=1e-12)


@pytest.mark.parametrize(("t", "freedom", "p"), [(2.228139, 10, 0.05), (1.959964, 1e9, 0.05), (2.845340, 20, 0.01)])
def test_student_table(t, freedom, p):
    assert student_two_sided(t, freedom) == pytest.approx(p, rel=2e-6)


@pytest.mark.parametrize("value", [1e-3, 0.7, 1.0, 3.0, 500.0])
def test_central_f_with_two_degrees_of_freedom_in_closed_form(value):
    assert f_upper(value, 2, 8) == pytest.approx((1 + 2 * value / 8) ** -4, rel=1e-12)
    assert f_upper(value, 2, 400_000) == pytest.approx(math.exp(-200_000 * math.log1p(2 * value / 400_000)), rel=1e-8)


def test_fixture_of_the_geographical_detector():
    assert f_upper(121.5, 1, 4, 40.5 / (125.5 / 6)) == pytest.approx(0.0022587, abs=5e-8)


@pytest.mark.parametrize("noncentrality", [0.5, 8.0, 300.0])
def test_noncentral_f_against_drawn_numbers(noncentrality):
    random = np.random.default_rng(5)
    above = random.noncentral_chisquare(4, noncentrality, 400_000) / 4
    drawn = above / (random.chisquare(30, above.size) / 30)
    for value in np.quantile(drawn, [0.1, 0.5, 0.95]):
        share = (drawn >= value).mean()
        assert f_upper(float(value), 4, 30, noncentrality) == pytest.approx(share, abs=0.004)


def test_noncentral_f_against_scipy():
    stats = pytest.importorskip("scipy.stats")
    random = np.random.default_rng(1)
    compared = 0
    for _ in range(200):
        above, below = int(random.integers(1, 60)), float(10 ** random.uniform(0.3, 5.3))
        noncentrality = float(10 ** random.uniform(-2, 4))
        value = float((1 + noncentrality / above) * 10 ** random.uniform(-0.3, 0.6))
        expected = stats.ncf.sf(value, above, below, noncentrality)
        if expected > 1e-8:  # SciPy takes smaller ones from 1 - cdf
            compared += 1
            assert f_upper(value, above, below, noncentrality) == pytest.approx(expected, rel=1e-7)
    assert compared > 100


@pytest.mark.parametrize("freedom", [1.0, 2.5, 40.0, 1e5])
def test_central_tails_against_scipy(freedom):
    stats = pytest.importorskip("scipy.stats")
    for t in (0.01, 0.9, 2.0, 7.0, 30.0):
        expected = 2 * stats.t.sf(t, freedom)
        if expected > 1e-280:
            assert student_two_sided(t, freedom) == pytest.approx(expected, rel=1e-9)
        expected = stats.f.sf(t, 5, freedom)
        if expected > 1e-280:
            assert f_upper(t, 5, freedom) == pytest.approx(expected, rel=1e-9)


def test_noncentrality_towards_zero_is_the_central_distribution():
    assert f_upper(2.0, 3, 20, 1e-12) == pytest.approx(f_upper(2.0, 3, 20), rel=1e-10)


@pytest.mark.parametrize("share", [0.97, 1.0, 1.02])
def test_huge_noncentrality_goes_over_smoothly(share):
    sum_of_terms, stand_in = (f_upper(value / 4 * share, 4, 5000, value) for value in (1.99e8, 2.01e8))
    assert stand_in == pytest.approx(sum_of_terms, abs=1e-5)
    assert 0.01 < stand_in < 0.99


@pytest.mark.parametrize("share", [0.2, 1.0, 3.0])
def test_boundless_noncentrality_leaves_the_denominator_alone(share):
    # Then F is near (λ/4) / (χ²_2 / 2), and P(χ²_2 <= y) = 1 - exp(-y/2).
    assert f_upper(1e14 / 4 * share, 4, 2, 1e14) == pytest.approx(1 - math.exp(-1 / share), rel=1e-5)


def test_tails_fall_with_the_value_and_rise_with_noncentrality():
    values = [f_upper(value, 4, 1000, 25.0) for value in (0.0, 1, 5, 10, 20, 60, 400)]
    assert values[0] == 1.0 and values == sorted(values, reverse=True) and values[-1] > 0
    noncentral = [f_upper(6.0, 4, 1000, value) for value in (0.0, 1.0, 10.0, 100.0, 1e6)]
    assert noncentral == sorted(noncentral) and noncentral[-1] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((math.inf, 2, 3, 1.0), 0.0),
        ((-1.0, 2, 3, 1.0), 1.0),
        ((math.nan, 2, 3, 1.0), math.nan),
        ((1.0, 0, 3), math.nan),
        ((1.0, 2, 3, math.nan), math.nan),
    ],
)
def test_ends(arguments, expected):
    assert f_upper(*arguments) == pytest.approx(expected, nan_ok=True)


def test_student_ends():
    assert student_two_sided(math.inf, 3.0) == 0.0
    assert student_two_sided(0.0, 3.0) == 1.0
    assert math.isnan(student_two_sided(math.nan, 3.0)) and math.isnan(student_two_sided(1.0, 0.0))
