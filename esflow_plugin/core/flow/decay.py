"""Decay of interaction with distance: the weight of a pair of zones by how far they lie apart."""

import math
from dataclasses import dataclass

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .kernels import GAUSSIAN as GAUSSIAN_KERNEL
from .kernels import Kernel

GAUSSIAN, EXPONENTIAL, POWER, LINEAR, NONE = "gaussian", "exponential", "power", "linear", "none"
DECAYS = (GAUSSIAN, EXPONENTIAL, POWER, LINEAR, NONE)

#: Exponent of the power law unless told otherwise.
EXPONENT = 1.0

NO_LIMIT = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The decay function ends at the distance limit, and there is none. Set a distance limit, or choose another decay "
    "function.",
)
NOT_POSITIVE_LENGTH = QT_TRANSLATE_NOOP("ESFlow", "The decay length must be a positive number, not {value}.")
NOT_POSITIVE_LIMIT = QT_TRANSLATE_NOOP("ESFlow", "The distance limit must be a positive number, not {value}.")
NOT_POSITIVE_EXPONENT = QT_TRANSLATE_NOOP("ESFlow", "The exponent of the decay must be a positive number, not {value}.")


@dataclass(frozen=True)
class Decay:
    """Weight of a pair by its distance d, 1 at 0 and 0 beyond the limit; see `decay_of`.

    form: GAUSSIAN, (exp(-(d / length)^2 / 2) - exp(-1/2)) / (1 - exp(-1/2)), 0 from the length on (two-step floating
    catchment area, Dai 2010); EXPONENTIAL, exp(-d / length); POWER, (d / length)^-exponent, but 1 within the length, so
    that zones at one place have a weight; LINEAR, 1 - d / length, 0 from the length on; NONE, 1. length, limit: in the
    unit of the distance; limit may be infinite.
    """

    form: str
    length: float
    limit: float = math.inf
    exponent: float = EXPONENT

    def weights(self, distance):
        """Weights, float64, shape of `distance` (float64, >= 0, may be infinite: then 0)."""
        if self.form == GAUSSIAN:
            weights = Kernel(GAUSSIAN_KERNEL, self.length).decay(distance)
        elif self.form == EXPONENTIAL:
            weights = np.exp(distance / -self.length)
        elif self.form == POWER:
            weights = np.maximum(distance / self.length, 1.0) ** -self.exponent
        elif self.form == LINEAR:
            weights = np.maximum(1 - distance / self.length, 0.0)
        else:
            weights = np.ones_like(distance)
        weights[~(distance <= min(self.limit, np.finfo(np.float64).max))] = 0
        return weights


def decay_of(form, length, limit, exponent, distances):
    """The Decay with its defaults filled in.

    form: one of DECAYS; length, limit: in the unit of the distance, or None; distances: function without arguments
    that returns (mean, smallest positive) distance of the pairs in question. Length by default: for GAUSSIAN and LINEAR
    the limit, for EXPONENTIAL the mean distance, for POWER the smallest. Raises InputError for numbers that are not
    positive, and without length and limit where the decay needs one.
    """
    if form not in DECAYS:
        raise ValueError(f"decay must be one of {DECAYS}, not {form!r}")
    check_limit(limit)
    if length is not None and not 0 < length < math.inf:
        raise InputError(NOT_POSITIVE_LENGTH, value=length)
    if not 0 < exponent < math.inf:
        raise InputError(NOT_POSITIVE_EXPONENT, value=exponent)
    if length is None and form in (GAUSSIAN, LINEAR):
        if limit is None or limit == math.inf:
            raise InputError(NO_LIMIT)
        length = limit
    elif length is None and form in (EXPONENTIAL, POWER):
        mean, smallest = distances()
        length = mean if form == EXPONENTIAL else smallest
    return Decay(form, length or 1.0, math.inf if limit is None else limit, exponent)


def check_limit(limit):
    """Raise InputError unless the distance limit is None or positive."""
    if limit is not None and not limit > 0:
        raise InputError(NOT_POSITIVE_LIMIT, value=limit)
