"""Amounts that cells bring to a flow: checked, and 0 where there is no data."""

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError

UNUSABLE = {
    "supply": QT_TRANSLATE_NOOP(
        "ESFlow",
        "The supply of {count} cells is negative or no finite number, for example {value} in row {row}, column "
        "{column} (counted from 1). Correct it, or make these cells nodata.",
    ),
    "demand": QT_TRANSLATE_NOOP(
        "ESFlow",
        "The demand of {count} cells is negative or no finite number, for example {value} in row {row}, column "
        "{column} (counted from 1). Correct it, or make these cells nodata.",
    ),
}


def checked_amounts(name, values, valid):
    """A float64 copy of `values` that is 0 outside the data.

    name: "supply" or "demand", for the message; values: shape (rows, columns), amounts per year; valid: bool, same
    shape, True where there is data. Raises InputError where a valid cell is negative or not finite.
    """
    if values.shape != valid.shape or values.ndim != 2:
        raise ValueError(f"{name} has the shape {values.shape}, its mask {valid.shape}")
    amounts = np.where(valid, values, 0.0)
    unusable = ~((amounts >= 0) & (amounts < np.inf))
    if unusable.any():
        row, column = np.unravel_index(int(np.argmax(unusable)), unusable.shape)
        raise InputError(
            UNUSABLE[name],
            count=int(np.count_nonzero(unusable)),
            value=float(amounts[row, column]),
            row=int(row) + 1,
            column=int(column) + 1,
        )
    return amounts
