"""Checks that a quantity in a raster or parameter is possible at all."""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError


def check_not_negative(values, valid, label, unit=""):
    """Raise InputError naming `label` when a valid cell is negative, infinite or not a number.

    values: array or number; valid: bool array of the same shape, or True for all cells; unit: text for the message.
    """
    values = np.asarray(values)
    wrong = ~((values >= 0) & (values < np.inf)) & valid
    if not wrong.any():
        return
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
