"""Amounts that cells bring to a flow, checked and 0 where there is no data; and sums that must be equal, closed."""

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


def close_sums(sent, received, surplus, deficit):
    """Make the sums of sent and received equal, in place, where rounding or noise has set them apart.

    float64; sent <= surplus and received <= deficit, elementwise. The smaller sum is raised, in proportion to the room
    below its limits and only where there is something already, so that spent surpluses, met deficits and zeros stay
    exact; where the room does not suffice, the larger is cut in proportion. Returns how far apart they were.
    """
    totals = float(sent.sum()), float(received.sum())
    gap = abs(totals[1] - totals[0])
    if gap == 0:
        return 0.0
    smaller, limit, larger = (sent, surplus, received) if totals[0] < totals[1] else (received, deficit, sent)
    room = np.where(smaller > 0, limit - smaller, 0)
    within = float(room.sum())
    if within > gap:
        room *= gap / within
        smaller += room
        np.minimum(smaller, limit, out=smaller)
    else:
        larger *= min(totals) / max(totals)
    return gap
