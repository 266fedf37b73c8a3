"""Gravity centre and standard deviational ellipse: fixtures, pointpats' values, an oracle, and what must not matter."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import dispersion
from esflow.esflow_plugin.core.dispersion import CRIMESTAT, YUILL, deviational_ellipse, outline, share_inside
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import assume, given
from hypothesis import strategies as st

REFERENCE = json.loads(
    (Path(__file__).resolve().parent.parent / "data" / "pointpats" / "reference.json").read_text(encoding="utf-8")
)
RECTANGLE = ((0, 0), (4, 0), (4, 2), (0, 2))

whole = st.integers(-50, 50).map(float)
weighted = st.lists(st.tuples(whole, whole, st.integers(0, 20).map(float)), min_size=3, max_size=20).filter(
    lambda rows: sum(row[2] > 0 for row in rows) >= 3
)


def formula():
    """The data of tests/data/pointpats/make_reference.py."""
    k = np.arange(40.0)
    x = 100 + 50 * np.sin(1.3 * k) + 0.9 * k
    y = -20 + 30 * np.cos(0.7 * k) + 0.6 * k + 8 * np.sin(1.3 * k)
    return np.column_stack([x, y]), 1 + ((7 * k + k * k) % 11) / 3


def parted(rows):
    table = np.array(rows)
    return table[:, :2], table[:, 2]


def by_eigenvectors(points, weights, power=1.0):
    """(centre, axes, azimuth) from the eigenvectors of the weighted covariance, larger axis first."""
    points, weights = np.asarray(points, dtype=float), np.asarray(weights, dtype=float)
    centre = np.average(points, axis=0, weights=weights)
    covariance = np.cov(points - centre, rowvar=False, aweights=weights**power, ddof=0)
    if power != 1.0:
        # The centre is not the mean by these weights, so nothing may be subtracted once more.
        shares = weights**power / (weights**power).sum()
        covariance = (shares[:, None, None] * np.einsum("ni,nj->nij", points - centre, points - centre)).sum(axis=0)
    values, vectors = np.linalg.eigh(covariance)
    return centre, np.sqrt(np.maximum(values[::-1], 0)), math.degrees(math.atan2(*vectors[:, 1])) % 180


def apart(one, other):
    """Angle in degrees between two axes."""
    return abs((one - other + 90) % 180 - 90)


# ---------------------------------------------------------------------- fixtures


def test_the_rectangle():
    """Centre (2, 1), axes (2, 1), azimuth 90 degrees (methods 8.3)."""
    found = deviational_ellipse(RECTANGLE, [1, 1, 1, 1])
    assert found.centre == (2.0, 1.0)
    assert (found.sigma_major, found.sigma_minor, found.azimuth) == pytest.approx((2, 1, 90), abs=1e-13)
    assert (found.units, found.total) == (4, 4.0)
    assert found.area == pytest.approx(2 * math.pi)


def test_the_rectangle_upright():
    found = deviational_ellipse([(y, x) for x, y in RECTANGLE], [1, 1, 1, 1])
    assert (found.sigma_major, found.sigma_minor, found.azimuth) == pytest.approx((2, 1, 0), abs=1e-13)


@pytest.mark.parametrize(("direction", "azimuth"), [((1, 1), 45), ((-1, 1), 135), ((1, -1), 135), ((0, 1), 0)])
def test_azimuths_run_clockwise_from_the_y_axis(direction, azimuth):
    points = [(0, 0), direction, (3 * direction[0], 3 * direction[1])]
    assert deviational_ellipse(points, [1, 2, 1]).azimuth == pytest.approx(azimuth, abs=1e-12)


def test_the_centre_by_hand():
    found = deviational_ellipse(RECTANGLE, [1, 2, 3, 4])
    assert found.centre == pytest.approx((4 * 5 / 10, 2 * 7 / 10))
    assert found.total == 10


@pytest.mark.parametrize("form", [YUILL, CRIMESTAT])
@pytest.mark.parametrize("kind", ["equal", "weighted"])
def test_the_values_of_pointpats(form, kind):
    points, weights = formula()
    major, minor, angle = REFERENCE["ellipses"][f"{form} {kind}"]
    found = deviational_ellipse(points, weights if kind == "weighted" else np.ones(40), form)
    assert (found.sigma_major, found.sigma_minor) == pytest.approx((major, minor), rel=1e-13)
    # They give the angle counterclockwise from the x-axis.
    assert found.azimuth == pytest.approx(90 - math.degrees(angle), rel=1e-13)


def test_squared_weights_in_the_axes_only():
    """sqrt(sum w^2 d^2 / sum w^2) with the centre sum w x / sum w, as some papers print it; by hand on a line."""
    found = deviational_ellipse([(0, 0), (3, 0), (6, 0)], [1, 1, 2], weight_power=2.0)
    assert found.centre == pytest.approx((3.75, 0))
    assert found.sigma_major == pytest.approx(math.sqrt((3.75**2 + 0.75**2 + 4 * 2.25**2) / 6))
    assert found.sigma_minor == 0 and found.azimuth == pytest.approx(90)


# ---------------------------------------------------------------------- where there is no ellipse


def test_no_weight_at_all():
    found = deviational_ellipse(RECTANGLE, [0, 0, 0, 0])
    assert found.units == 0 and found.total == 0
    assert all(math.isnan(value) for value in (*found.centre, found.sigma_major, found.sigma_minor, found.azimuth))
    assert not found.has_area and math.isnan(share_inside(RECTANGLE, [0, 0, 0, 0], found))
    assert deviational_ellipse(np.zeros((0, 2)), []).units == 0


def test_one_point_and_many_in_one_place():
    for points in ([(7, 3)], [(7, 3)] * 5):
        found = deviational_ellipse(points, [2.0] * len(points))
        assert found.centre == (7, 3) and (found.sigma_major, found.sigma_minor) == (0, 0)
        assert math.isnan(found.azimuth) and not found.has_area


def test_two_points_have_no_minor_axis_and_no_crimestat():
    found = deviational_ellipse([(0, 0), (2, 2)], [1, 1])
    assert found.sigma_major == pytest.approx(math.sqrt(2)) and found.sigma_minor == 0
    assert found.azimuth == pytest.approx(45) and not found.has_area
    found = deviational_ellipse([(0, 0), (2, 2)], [1, 1], CRIMESTAT)
    assert math.isnan(found.sigma_major) and found.centre == (1, 1) and not found.has_area


def test_points_on_a_line_have_no_minor_axis():
    slanted = [(1e6 + 0.1 * k, 4e6 + 0.3 * k) for k in range(9)]
    found = deviational_ellipse(slanted, range(1, 10))
    assert found.sigma_minor == 0 and found.azimuth == pytest.approx(math.degrees(math.atan2(1, 3)), abs=1e-6)


def test_a_square_is_a_circle_without_azimuth():
    found = deviational_ellipse([(0, 0), (2, 0), (2, 2), (0, 2)], [3, 3, 3, 3])
    assert (found.sigma_major, found.sigma_minor) == pytest.approx((1, 1)) and math.isnan(found.azimuth)
    assert found.has_area and share_inside([(1, 1.5), (1, 3)], [1, 3], found) == 0.25


@pytest.mark.parametrize(
    ("points", "weights", "words"),
    [
        (RECTANGLE, [1, -2, 1, 1], "negative"),
        (RECTANGLE, [1, np.inf, 1, 1], "infinite"),
        (RECTANGLE, [1, np.nan, 1, 1], "not a number"),
        (((0, 0), (np.nan, 1), (1, 1), (2, 2)), [1, 1, 1, 1], "finite coordinates"),
    ],
)
def test_what_is_refused(points, weights, words):
    with pytest.raises(InputError) as caught:
        deviational_ellipse(points, weights)
    assert words in str(caught.value)


def test_an_unknown_form_is_an_error_of_the_caller():
    with pytest.raises(ValueError):
        deviational_ellipse(RECTANGLE, [1, 1, 1, 1], "other")


# ---------------------------------------------------------------------- the oracle and invariants


@given(weighted, st.sampled_from([1.0, 2.0, 0.5]))
def test_the_axes_are_those_of_the_covariance(rows, power):
    points, weights = parted(rows)
    centre, axes, azimuth = by_eigenvectors(points[weights > 0], weights[weights > 0], power)
    found = deviational_ellipse(points, weights, weight_power=power)
    assert found.centre == pytest.approx(centre, abs=1e-10)
    assert (found.sigma_major, found.sigma_minor) == pytest.approx(axes, rel=1e-9, abs=1e-6)
    if axes[0] ** 2 - axes[1] ** 2 > 1e-3 * axes[0] ** 2:
        assert apart(found.azimuth, azimuth) < 1e-6


@given(weighted, st.integers(1, 179), st.tuples(whole, whole), st.sampled_from([0.01, 3.0, 1e4]))
def test_turning_shifting_and_scaling_move_the_ellipse_along(rows, turn, shift, scale):
    points, weights = parted(rows)
    sine, cosine = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    # Clockwise, as azimuths run.
    turned = scale * points @ np.array([[cosine, -sine], [sine, cosine]]) + shift
    before, after = deviational_ellipse(points, weights), deviational_ellipse(turned, weights)
    expected = scale * np.array(before.centre) @ np.array([[cosine, -sine], [sine, cosine]]) + shift
    assert after.centre == pytest.approx(expected, rel=1e-9, abs=1e-9 * scale)
    for name in ("sigma_major", "sigma_minor"):
        assert getattr(after, name) == pytest.approx(scale * getattr(before, name), rel=1e-7, abs=1e-7 * scale)
    if before.sigma_major - before.sigma_minor > 1e-3 * before.sigma_major:
        assert apart(after.azimuth, before.azimuth + turn) < 1e-6


@given(weighted, st.sampled_from([1e-300, 1e-6, 7.0, 1e300]))
def test_the_unit_and_the_order_of_weights_do_not_matter(rows, factor):
    points, weights = parted(rows)
    before, after = deviational_ellipse(points, weights), deviational_ellipse(points[::-1], weights[::-1] * factor)
    assert after.centre == pytest.approx(before.centre, abs=1e-9)
    assert (after.sigma_major, after.sigma_minor) == pytest.approx((before.sigma_major, before.sigma_minor), abs=1e-7)


@given(weighted)
def test_a_weight_of_three_is_three_points_and_none_is_no_point(rows):
    points, weights = parted(rows)
    copies = np.repeat(points, weights.astype(int), axis=0)
    before, after = deviational_ellipse(points, weights), deviational_ellipse(copies, np.ones(len(copies)))
    assert after.centre == pytest.approx(before.centre, abs=1e-9)
    assert (after.sigma_major, after.sigma_minor) == pytest.approx((before.sigma_major, before.sigma_minor), abs=1e-7)
    assert before.units == int((weights > 0).sum())


@given(weighted)
def test_crimestat_is_yuill_times_a_factor(rows):
    points, weights = parted(rows)
    yuill, crimestat = (deviational_ellipse(points, weights, form) for form in (YUILL, CRIMESTAT))
    factor = math.sqrt(2) * math.sqrt(yuill.units / (yuill.units - 2))
    assert crimestat.sigma_major == pytest.approx(factor * yuill.sigma_major)
    assert crimestat.sigma_minor == pytest.approx(factor * yuill.sigma_minor)
    assert crimestat.centre == yuill.centre


def shoelace(corners):
    x, y = corners.T
    return abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2


@given(weighted, st.sampled_from([1.0, 2.0, 3.0]))
def test_the_outline_has_the_area_and_the_second_moments(rows, size):
    points, weights = parted(rows)
    found = deviational_ellipse(points, weights)
    assume(found.has_area and found.sigma_minor > 1e-3 * found.sigma_major)
    corners = outline(found, size, 720)
    assert (corners[0] == corners[-1]).all()
    # A polygon of n corners has sin(2 pi/n)/(2 pi/n) of the ellipse's area.
    polygon = found.area * size**2 * math.sin(2 * math.pi / 720) / (2 * math.pi / 720)
    assert shoelace(corners - found.centre) == pytest.approx(polygon, rel=1e-9)
    # Its corners' own ellipse is 1/sqrt(2) as large and points the same way.
    again = deviational_ellipse(corners[:-1], np.ones(720))
    assert again.sigma_major * math.sqrt(2) == pytest.approx(size * found.sigma_major, rel=1e-6)
    if found.sigma_major - found.sigma_minor > 1e-3 * found.sigma_major:
        assert apart(again.azimuth, found.azimuth) < 1e-4


@given(weighted)
def test_all_lies_inside_a_large_ellipse_and_the_share_grows(rows):
    points, weights = parted(rows)
    found = deviational_ellipse(points, weights)
    assume(found.has_area)
    shares = [share_inside(points, weights, found, size) for size in (0.5, 1.0, 2.0, 100.0)]
    assert shares == sorted(shares) and 0 <= shares[0] and shares[3] == 1
    # Chebyshev: at most 2/k^2 beyond k standard deviations.
    assert shares[2] >= 1 - 2 / 4


def test_normal_points_have_39_percent_inside():
    random = np.random.default_rng(3)
    points = random.normal(0, 1, (40_000, 2)) @ np.array([[3.0, 1.0], [0.5, 2.0]])
    found = deviational_ellipse(points, np.ones(40_000))
    assert share_inside(points, np.ones(40_000), found) == pytest.approx(1 - math.exp(-0.5), abs=0.01)
    assert share_inside(points, np.ones(40_000), found, 2.0) == pytest.approx(1 - math.exp(-2), abs=0.01)


def test_large_coordinates_keep_their_digits():
    points, weights = formula()
    near, far = (deviational_ellipse(points + offset, weights) for offset in (0.0, 4e7))
    assert far.sigma_minor == pytest.approx(near.sigma_minor, rel=1e-7)
    assert dispersion.FORMS == (YUILL, CRIMESTAT)
