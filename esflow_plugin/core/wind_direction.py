"""Wind directions: reading what stations write, components, and the prevailing direction.

A direction is where the wind comes from, in degrees clockwise from north (0 and 360 north, 90 east), as weather
stations report it. Components u (to the east) and v (to the north) say where the air moves: u = -V sin(direction),
v = -V cos(direction). Directions are never averaged as numbers: the mean of 350 and 10 is 0, not 180.
"""

import math
from typing import NamedTuple

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

#: Wind slower than this (m/s) has no direction (WMO: calm below 0.3 m/s).
CALM_THRESHOLD = 0.3
#: Below this ratio of vector mean to mean speed a mean direction means little. A convention of this plugin.
LOW_CONSTANCY = 0.2

COMPASS = ("N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW")
CALM_TEXTS = ("C", "CALM", "PPC")
#: What stations write where the direction is missing or variable.
MISSING_TEXTS = ("", "VRB", "999", "999.0", "999.9", "9999", "-999", "-9999", "-9999.0", "999999", "32744", "32766")
CMA_CALM = 17

DEGREES, CMA_16_POINTS = "degrees", "cma16"
SHOWN = 10


class Prevailing(NamedTuple):
    """Most frequent direction of some observations.

    direction: degrees, middle of the sector; NaN without any wind. share: of the observations with a direction, 0..1
    (by weight). tied: another sector was as frequent. count: observations with a direction.
    """

    direction: float
    share: float
    tied: bool
    count: int


class MeanWind(NamedTuple):
    """Vector mean of some observations.

    direction: degrees, NaN where the winds cancel out; speed: of the mean vector, m/s; constancy: that speed over the
    mean of the speeds, 0..1; u, v: mean components, m/s.
    """

    direction: float
    speed: float
    constancy: float
    u: float
    v: float


def parse_directions(values, encoding=DEGREES, label="DIRECTION_FIELD"):
    """Directions and calms from what a table holds.

    values: numbers, texts or None; encoding: DEGREES (0..360, compass names such as NNE, "C" for calm; 999, -9999 and
    the like are missing) or CMA_16_POINTS (1 = N clockwise to 16 = NNW, 17 calm). Returns (direction, calm): float64
    degrees 0 <= direction < 360, NaN where there is none, and bool. Raises InputError that lists what it cannot read.
    """
    direction, calm, wrong = np.full(len(values), np.nan), np.zeros(len(values), bool), []
    for row, value in enumerate(values):
        text = "" if value is None else str(value).strip().upper()
        if text in MISSING_TEXTS:
            continue
        if text in CALM_TEXTS:
            calm[row] = True
            continue
        degrees = _degrees(text, encoding)
        if degrees is None:
            wrong.append(f"{row + 1}: {value}")
        elif math.isnan(degrees):
            calm[row] = True
        else:
            direction[row] = degrees % 360.0
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} rows hold no wind direction (row: value) {rows}. Degrees lie between 0 and 360; give "
                "missing ones as 999, calm ones as C.",
            ),
            label=label,
            count=len(wrong),
            rows="; ".join(wrong[:SHOWN]) + (" …" if len(wrong) > SHOWN else ""),
        )
    return direction, calm


def _degrees(text, encoding):
    """One direction in degrees, NaN for a calm, None when it is none."""
    if encoding == DEGREES and text in COMPASS:
        return COMPASS.index(text) * 22.5
    try:
        number = float(text)
    except ValueError:
        return None
    if encoding == CMA_16_POINTS:
        if number == CMA_CALM:
            return math.nan
        return (number - 1) * 22.5 if number in range(1, 17) else None
    return number if 0 <= number <= 360 else None


def components(direction, speed):
    """(u, v) in the unit of the speed, from directions in degrees; arrays that broadcast."""
    angle = np.radians(np.asarray(direction, dtype=np.float64))
    return -speed * np.sin(angle), -speed * np.cos(angle)


def direction_from(u, v):
    """Direction in degrees, 0 <= direction < 360, from components; NaN where both are 0."""
    u, v = np.asarray(u, dtype=np.float64), np.asarray(v, dtype=np.float64)
    direction = np.degrees(np.arctan2(-u, -v)) % 360.0
    # A tiny negative angle rounds to 360 itself.
    direction = np.where(direction >= 360.0, 0.0, direction)
    return np.where((u == 0) & (v == 0), np.nan, direction)


def sector_of(direction, sectors):
    """Number of the sector of each direction, 0 = the one around north, clockwise; sectors: 8 or 16."""
    width = 360.0 / sectors
    return (np.floor(np.asarray(direction) / width + 0.5) % sectors).astype(np.int64)


def with_direction(direction, speed, calm_threshold=CALM_THRESHOLD):
    """Which observations have a direction: bool. speed: m/s, or None when it is not known."""
    chosen = np.isfinite(direction)
    if speed is not None:
        chosen &= np.isfinite(speed) & (np.asarray(speed) >= calm_threshold)
    return chosen


def prevailing(direction, speed=None, sectors=16, by_speed=False, calm_threshold=CALM_THRESHOLD):
    """The most frequent direction ("prevailing wind") over 8 or 16 sectors.

    direction: degrees, NaN where there is none; speed: m/s, same shape, or None; by_speed: weigh each observation by
    its speed. Of equally frequent sectors the one with the larger sum of speeds wins, then the first clockwise from
    north.
    """
    chosen = with_direction(direction, speed, calm_threshold)
    count = int(np.count_nonzero(chosen))
    if not count:
        return Prevailing(math.nan, math.nan, False, 0)
    sector = sector_of(direction[chosen], sectors)
    speeds = np.bincount(sector, None if speed is None else speed[chosen], minlength=sectors)
    weights = speeds if by_speed and speed is not None else np.bincount(sector, minlength=sectors)
    best = max(range(sectors), key=lambda number: (weights[number], speeds[number], -number))
    tied = int(np.count_nonzero(weights == weights[best])) > 1
    return Prevailing(best * 360.0 / sectors, float(weights[best] / weights.sum()), tied, count)


def vector_mean(direction, speed=None, calm=None):
    """Mean of the wind vectors, with how constant they are.

    direction: degrees, NaN where there is none; speed: m/s, same shape, or None (each counts 1); calm: bool,
    observations that count as speed 0.
    """
    chosen = np.isfinite(direction)
    if speed is not None:
        chosen &= np.isfinite(speed)
    speeds = np.ones(int(chosen.sum())) if speed is None else np.asarray(speed, dtype=np.float64)[chosen]
    count = speeds.size + (0 if calm is None else int(np.count_nonzero(calm & ~chosen)))
    total = float(speeds.sum())
    if not total > 0:
        return MeanWind(math.nan, 0.0 if count else math.nan, math.nan, 0.0, 0.0)
    u, v = (float(part.sum()) for part in components(np.asarray(direction)[chosen], speeds))
    length = math.hypot(u, v)
    constancy = min(length / total, 1.0)
    # Sums of sines and cosines leave noise where the winds cancel out.
    direction = float(direction_from(u, v)) if constancy > 1e-12 else math.nan
    return MeanWind(direction, length / count, constancy, u / count, v / count)


def check_components(u, v, valid, label):
    """Raise InputError when valid cells of a wind field are not finite."""
    wrong = valid & ~(np.isfinite(u) & np.isfinite(v))
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} cells of the wind field are not a number. Set them to nodata, or fill them.",
            ),
            label=label,
            count=int(wrong.sum()),
        )
