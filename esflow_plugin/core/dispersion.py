"""Where a quantity has its centre of gravity and how it spreads around it: the standard deviational ellipse."""

import math
from typing import NamedTuple

import numpy as np

from .checks import check_not_negative
from .errors import QT_TRANSLATE_NOOP, InputError

YUILL, CRIMESTAT = "yuill", "crimestat"
FORMS = (YUILL, CRIMESTAT)
FEWEST_FOR_CRIMESTAT = 3
#: Below this share of the major axis the minor one is rounding: the points lie on a line.
LINE = 1e-9
#: Variances along and across that differ by less than this share of their sum have no direction: a circle.
CIRCLE = 1e-10


class Ellipse(NamedTuple):
    """A standard deviational ellipse in the plane of its points.

    centre: (x, y); sigma_major, sigma_minor: half axes of one standard deviation, in units of the coordinates;
    azimuth: of the major axis in degrees clockwise from the y-axis, 0 <= azimuth < 180, NaN where the ellipse is a
    circle or a point; units: number of points with a weight above 0; total: sum of weights.
    """

    centre: tuple
    sigma_major: float
    sigma_minor: float
    azimuth: float
    units: int
    total: float

    @property
    def area(self):
        """Area of the ellipse of one standard deviation, in squared units of the coordinates."""
        return math.pi * self.sigma_major * self.sigma_minor

    @property
    def has_area(self):
        """False for a point, for points on a line, and where the ellipse is undefined."""
        return self.sigma_minor > 0


def deviational_ellipse(points, weights, form=YUILL, weight_power=1.0):
    """The standard deviational Ellipse of weighted points; all NaN where no weight is above 0.

    points: float64, shape (n, 2), planar coordinates x, y; weights: float64, shape (n,), >= 0, any unit; form: YUILL,
    axes sqrt(sum v d^2 / sum v) of the deviations d along them, or CRIMESTAT, the same times sqrt(2 n/(n - 2)), NaN
    for n < 3; weight_power: v = w^weight_power in axes and azimuth; the centre always has v = w. Some papers print
    w^2 there. The axes are those of the weighted covariance: azimuth = 1/2 atan2(2 C_xy, C_yy - C_xx).
    Raises InputError for negative or infinite weights or coordinates and for an unknown form.
    Source: Lefever 1926; Yuill 1971 (Geografiska Annaler B 53); Levine, CrimeStat manual, ch. 4.
    """
    points, weights = _checked(points, weights)
    if form not in FORMS:
        raise ValueError(form)
    used = weights > 0
    units = int(np.count_nonzero(used))
    total = float(weights.sum())
    if not units:
        return Ellipse((math.nan, math.nan), math.nan, math.nan, math.nan, 0, 0.0)
    points = points[used]
    # Neither large coordinates nor weights of any size may cost digits.
    share = weights[used] / weights[used].max()
    middle = points.mean(axis=0)
    moved = points - middle
    offset = share @ moved / share.sum()
    deviations = moved - offset
    share = share**weight_power
    azimuth = _azimuth(deviations, share)
    major, minor = _spread(deviations, share, 0.0 if math.isnan(azimuth) else azimuth)
    if minor <= LINE * major:
        minor = 0.0
    factor = _factor(form, units)
    centre = tuple((middle + offset).tolist())
    return Ellipse(centre, factor * major, factor * minor, azimuth, units, total)


def _checked(points, weights):
    points = np.asarray(points, dtype=np.float64).reshape(-1, 2)
    weights = np.asarray(weights, dtype=np.float64)
    check_not_negative(weights, True, "weights")
    if not np.isfinite(points).all():
        raise InputError(QT_TRANSLATE_NOOP("ESFlow", "A unit has no finite coordinates. Check its geometry."))
    return points, weights


def _azimuth(deviations, weights):
    """Degrees clockwise from the y-axis in which the weighted variance is largest; NaN where it is in none."""
    x, y = deviations.T
    xx, yy, xy = float(weights @ (x * x)), float(weights @ (y * y)), float(weights @ (x * y))
    if math.hypot(yy - xx, 2 * xy) <= CIRCLE * (xx + yy):
        return math.nan
    azimuth = math.degrees(math.atan2(2 * xy, yy - xx)) / 2 % 180.0
    # A tiny negative angle comes out of the division as 180.
    return 0.0 if azimuth == 180.0 else azimuth


def _spread(deviations, weights, azimuth):
    """Standard deviations along an azimuth and across it."""
    sine, cosine = math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))
    x, y = deviations.T
    along, across = x * sine + y * cosine, x * cosine - y * sine
    total = weights.sum()
    return math.sqrt(weights @ (along * along) / total), math.sqrt(weights @ (across * across) / total)


def _factor(form, units):
    if form == YUILL:
        return 1.0
    return math.sqrt(2.0 * units / (units - 2)) if units >= FEWEST_FOR_CRIMESTAT else math.nan


def outline(ellipse, size=1.0, vertices=180):
    """Corners of an ellipse with `size` standard deviations as half axes, float64, shape (vertices + 1, 2), closed."""
    angle = np.linspace(0.0, 2 * math.pi, vertices + 1)
    azimuth = math.radians(0.0 if math.isnan(ellipse.azimuth) else ellipse.azimuth)
    along, across = size * ellipse.sigma_major * np.cos(angle), size * ellipse.sigma_minor * np.sin(angle)
    corners = np.column_stack(
        [
            ellipse.centre[0] + along * math.sin(azimuth) + across * math.cos(azimuth),
            ellipse.centre[1] + along * math.cos(azimuth) - across * math.sin(azimuth),
        ]
    )
    corners[-1] = corners[0]
    return corners


def share_inside(points, weights, ellipse, size=1.0):
    """Share (0..1) of the weights whose points lie in the ellipse or on it; NaN for one without area."""
    if not ellipse.has_area:
        return math.nan
    points, weights = _checked(points, weights)
    azimuth = math.radians(0.0 if math.isnan(ellipse.azimuth) else ellipse.azimuth)
    x, y = (points - ellipse.centre).T
    along, across = x * math.sin(azimuth) + y * math.cos(azimuth), x * math.cos(azimuth) - y * math.sin(azimuth)
    inside = np.hypot(along / ellipse.sigma_major, across / ellipse.sigma_minor) <= size * (1 + 1e-12)
    return float(weights[inside].sum() / weights.sum())
