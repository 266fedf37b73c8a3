"""Weights that a user gives, as shares of a whole."""

import math

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError


def shares_of(weights, count):
    """Weights of `count` systems as shares that sum to 1; equal for None.

    Raises InputError unless there are `count` numbers of at least 0 and one is above 0.
    """
    if weights is None:
        return np.full(count, 1.0 / count)
    weights = np.asarray(weights, dtype=np.float64)
    if weights.size != count:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "WEIGHTS holds {found} numbers, but there are {count}. Give one for each."),
            found=weights.size,
            count=count,
        )
    if not ((weights >= 0).all() and 0 < weights.sum() < math.inf):
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "WEIGHTS must be numbers of at least 0, and one of them above 0. Correct them.")
        )
    return weights / weights.sum()
