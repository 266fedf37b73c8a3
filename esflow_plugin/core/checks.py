"""Checks that a quantity in a raster or parameter is possible at all."""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

#: More than any place on Earth has: most rain measured in 12 months is 26,461 mm and in one month 9,300 mm
#: (Cherrapunji 1860-61, World Meteorological Organization); the highest evapotranspiration is some 4,000 mm a year.
MOST_PRECIPITATION_MM, MOST_MONTHLY_PRECIPITATION_MM = 30_000.0, 10_000.0
MOST_EVAPOTRANSPIRATION_MM = 6_000.0


def check_not_negative(values, valid, label, unit="", most=np.inf):
    """Raise InputError naming `label` when a valid cell is negative, infinite, not a number, or above `most`.

    values: array or number; valid: bool array of the same shape, or True for all cells; unit: text for the message;
    most: what no real value exceeds, in that unit: a fill value that nobody declared as nodata does.
    """
    values = np.asarray(values)
    wrong = ~((values >= 0) & (values <= most) & (values < np.inf)) & valid
    if not wrong.any():
        return
    highest = np.fmax.reduce(values[wrong])
    if most < highest < np.inf:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} reaches {highest}, more than is possible ({most}). Check the unit and the scale; where it is "
                "a fill value, declare it as nodata.",
            ),
            label=label,
            highest=f"{highest:g} {unit}".strip(),
            most=f"{most:g} {unit}".strip(),
        )
    lowest = np.fmin.reduce(values[wrong])
    if lowest < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} holds negative values (lowest: {lowest}), but cannot be negative. Check the unit, the scale "
                "and the nodata value.",
            ),
            label=label,
            lowest=f"{lowest:g} {unit}".strip(),
        )
    raise InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{label} holds values that are infinite or not a number. Set them to the nodata value."
        ),
        label=label,
    )


def check_share(values, valid, label):
    """Raise InputError naming `label` when a valid cell is no share from 0 to 1; arguments as in check_not_negative."""
    check_not_negative(values, valid, label)
    too_high = (np.asarray(values) > 1) & valid
    if too_high.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} reaches {highest}, but is a share from 0 to 1. It looks like percent: divide it by 100.",
            ),
            label=label,
            highest=f"{np.max(np.broadcast_to(values, too_high.shape)[too_high]):g}",
        )
