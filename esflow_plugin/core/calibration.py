"""The seasonality factor Z that makes the modelled water yield equal an observed volume."""

import math
from dataclasses import dataclass

from .errors import QT_TRANSLATE_NOOP, InputError
from .water_yield import SEASONALITY_MAXIMUM, SEASONALITY_MINIMUM

RELATIVE_TOLERANCE = 1e-6
_MOST_EVALUATIONS = 100
_BISECT_AFTER = 20


@dataclass(frozen=True)
class Calibration:
    """Result of `calibrate_seasonality`.

    seasonality: Z (dimensionless); attained_volume: volume at that Z, m3/yr; iterations: evaluations of the volume,
    the two at the ends included; smallest_volume, largest_volume: what Z = 30 and Z = 1 give, m3/yr. Where these two
    are equal within the tolerance, Z does not matter (no vegetation) and 1 is returned.
    """

    seasonality: float
    attained_volume: float
    iterations: int
    smallest_volume: float
    largest_volume: float


def calibrate_seasonality(volume_at, observed_volume, relative_tolerance=RELATIVE_TOLERANCE, progress=None):
    """Find the seasonality Z in 1..30 whose total water yield is the observed volume.

    volume_at: function of Z that returns the total yield in m3/yr; it must not increase with Z (the yield never does)
    and is called about seven times, each a pass over the rasters. observed_volume: m3/yr, above 0.
    relative_tolerance: how far the attained volume may be from the observed one. progress: called with 0..1 after
    every evaluation (the number of evaluations is not known beforehand, so the fraction is an estimate).
    Returns a Calibration. Raises InputError when the observed volume is not a positive number, and when no Z in 1..30
    reproduces it; that message gives the range that can be reached.
    Method: false position with Anderson and Björck's 1973 weight on the end that stays, in ln Z, because yield falls
    ever more slowly with Z; it keeps the root bracketed as bisection does but needs fewer evaluations, and after 20
    it halves the bracket instead.
    """
    if not (observed_volume > 0 and math.isfinite(observed_volume)):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "OBSERVED_VOLUME is {value}, but must be above 0 m3/yr. Enter the gauged annual runoff "
                "volume."
            ),
            value=f"{observed_volume:g}",
        )
    search = _Search(volume_at, observed_volume, relative_tolerance * observed_volume, progress)
    largest = search.evaluate(math.log(SEASONALITY_MINIMUM))
    smallest = search.evaluate(math.log(SEASONALITY_MAXIMUM))
    search.check_reachable(smallest, largest)
    logarithm = search.run(math.log(SEASONALITY_MINIMUM), largest, math.log(SEASONALITY_MAXIMUM), smallest)
    return Calibration(
        seasonality=min(max(math.exp(logarithm), SEASONALITY_MINIMUM), SEASONALITY_MAXIMUM),
        attained_volume=search.target + search.difference,
        iterations=search.evaluations,
        smallest_volume=search.target + smallest,
        largest_volume=search.target + largest,
    )


class _Search:
    """Bracketing search on the difference between modelled and observed volume, as a function of ln Z."""

    def __init__(self, volume_at, target, tolerance, progress):
        self.volume_at, self.target, self.tolerance, self.progress = volume_at, target, tolerance, progress
        self.evaluations = 0
        self.difference = math.nan

    def evaluate(self, logarithm):
        """Difference of the volume at exp(logarithm) from the target; remembers the last one."""
        seasonality = min(max(math.exp(logarithm), SEASONALITY_MINIMUM), SEASONALITY_MAXIMUM)
        self.difference = float(self.volume_at(seasonality)) - self.target
        self.evaluations += 1
        if self.progress is not None:
            self.progress(1.0 - 0.75**self.evaluations)
        return self.difference

    def check_reachable(self, smallest, largest):
        if smallest <= self.tolerance and largest >= -self.tolerance:
            return
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "No Z in 1..30 gives OBSERVED_VOLUME = {observed} m3/yr: Z = 30 gives {smallest} m3/yr and Z = 1 gives "
                "{largest} m3/yr. Check the observed volume, its unit and area, and the climate layers.",
            ),
            observed=f"{self.target:.6g}",
            smallest=f"{self.target + smallest:.6g}",
            largest=f"{self.target + largest:.6g}",
        )

    def run(self, low, at_low, high, at_high):
        """ln Z at which the difference is within the tolerance; at_low >= 0 >= at_high but for the tolerance."""
        for end, at_end in ((low, at_low), (high, at_high)):
            if abs(at_end) <= self.tolerance:
                self.difference = at_end
                return end
        while self.evaluations < _MOST_EVALUATIONS:
            bisect = self.evaluations > _BISECT_AFTER
            middle = (low + high) / 2 if bisect else (low * at_high - high * at_low) / (at_high - at_low)
            at_middle = self.evaluate(middle)
            if abs(at_middle) <= self.tolerance:
                return middle
            if at_middle > 0:
                low, at_high = middle, at_high * _weight(at_middle, at_low)
                at_low = at_middle
            else:
                high, at_low = middle, at_low * _weight(at_middle, at_high)
                at_high = at_middle
        raise ArithmeticError("the yield does not vary continuously with Z")


def _weight(new, replaced):
    """Factor for the value at the end of the bracket that stays (Anderson and Björck 1973)."""
    weight = 1.0 - new / replaced
    return weight if weight > 0 else 0.5
