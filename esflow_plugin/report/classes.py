"""Ranges, classes and labels of legends, from the values that a layer holds."""

import math

import numpy as np

_NICE = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
CUBIC_METRES_PER_CUBIC_KILOMETRE = 1e9
#: Unit of shares of a whole, which are written as percent.
SHARE = "share"
# No land is larger, and 0.003 × 10⁶ km² says less than 3,000 km².
_LARGEST_AREA_IN_FULL = 1e9


def nice_ceiling(value):
    """The smallest handy number (1, 1.2, 1.5, 2, … × 10^k) that is not below `value`; 0 for 0 or less."""
    if not value > 0 or not math.isfinite(value):
        return 0.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in _NICE if step * power >= value * (1 - 1e-9))


def nice_round(value):
    """A number with two significant digits."""
    return float(f"{value:.1e}")


def amount_range(values, share=0.98):
    """(0, upper end) of a legend for amounts: the upper end leaves out the rarest large values.

    values: 1-D array. Zeros do not count: where most cells have nothing, the range is that of the others.
    """
    positive = values[values > 0]
    if positive.size == 0:
        return 0.0, 0.0
    return 0.0, nice_ceiling(float(np.quantile(positive, share)))


def symmetric_range(values, share=0.9):
    """(-reach, reach) of a legend around 0."""
    reach = nice_ceiling(float(np.quantile(np.abs(values), share))) if values.size else 0.0
    return -reach, reach


def plain_range(values, share=0.98):
    """(low, high) that leaves out the rarest values on both sides."""
    if values.size == 0:
        return 0.0, 0.0
    return tuple(float(end) for end in np.quantile(values, (1 - share, share)))


def logarithmic_bounds(values, classes):
    """Bounds between `classes` classes that grow about threefold (1, 3, 10, 30, …), the last one below the maximum.

    Rivers carry many thousand times as much at the mouth as at the source; only such classes show both.
    """
    highest = float(values.max()) if values.size else 0.0
    if not highest > 0:
        return []
    step = math.floor(2 * math.log10(highest))
    if _half_decade(step) > 0.8 * highest:
        step -= 1
    return [_half_decade(k) for k in range(step - classes + 2, step + 1)]


def _half_decade(step):
    power, odd = divmod(step, 2)
    return (3.0 if odd else 1.0) * 10.0**power


def quantile_bounds(values, classes):
    """Bounds of `classes` classes with about equal numbers of values, rounded; fewer when values coincide."""
    ends = np.quantile(values, np.linspace(0.0, 1.0, classes + 1)) if values.size else np.array([])
    inner = [nice_round(float(value)) for value in ends[1:-1]]
    return _increasing([float(ends[0]), *inner, float(ends[-1])]) if values.size else []


def share_bounds(values, shares):
    """Bounds at shares of the largest value, rounded: few large things stand out, many small ones step back."""
    highest = float(values.max()) if values.size else 0.0
    if not highest > 0:
        return []
    return _increasing([0.0, *(nice_round(highest * share) for share in shares), highest])


def signed_bounds(values, classes_a_side):
    """Bounds for classes below and above 0, of equal quantiles on each side."""
    below = quantile_bounds(np.append(values[values < 0], 0.0), classes_a_side)
    above = quantile_bounds(np.append(values[values > 0], 0.0), classes_a_side)
    return below, above


def _increasing(bounds):
    kept = []
    for bound in bounds:
        if not kept or bound > kept[-1]:
            kept.append(bound)
    return kept


# ---------------------------------------------------------------------------------- labels


class Scale:
    """How numbers of one legend are written: divided by `factor`, followed by `unit`."""

    def __init__(self, unit, largest):
        self.factor, self.unit = _scaled_unit(unit, abs(largest))

    def number(self, value):
        """A number alone."""
        return number_text(value / self.factor)

    def value(self, value):
        """A number with its unit."""
        return f"{self.number(value)} {self.unit}".rstrip()

    def between(self, low, high):
        """From … to … with the unit."""
        if low == high:
            return self.value(low)
        return f"{self.number(low)} – {self.number(high)} {self.unit}".rstrip()


def number_text(value):
    """Three significant digits, thousands apart, a real minus sign."""
    if value == 0:
        return "0"
    digits = max(0, 2 - math.floor(math.log10(abs(value))))
    text = f"{round(value, digits):,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace("-", "−")


def shown_unit(unit):
    """A unit with raised digits, as print has it."""
    if unit in ("", "1"):
        return ""
    for plain, raised in (("m3", "m³"), ("km2", "km²"), ("m2", "m²")):
        unit = unit.replace(plain, raised)
    return unit


def _scaled_unit(unit, largest):
    if unit == SHARE:
        return 0.01, "%"
    if largest < (_LARGEST_AREA_IN_FULL if unit == "km2" else 1e6):
        return 1.0, shown_unit(unit)
    if unit.startswith("m3") and largest >= 0.1 * CUBIC_METRES_PER_CUBIC_KILOMETRE:
        return CUBIC_METRES_PER_CUBIC_KILOMETRE, "km³" + unit[2:]
    exponent = 3 * (math.floor(math.log10(largest)) // 3)
    return 10.0**exponent, f"× 10{str(exponent).translate(_SUPERSCRIPTS)} {shown_unit(unit)}"
