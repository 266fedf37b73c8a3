"""Static match of supply and demand in each cell or zone: balance, ratios, matching type.

All functions take supply S and demand D of one service in the same unit (an amount or a density per year), both
>= 0, as arrays of any shape, and return arrays of that shape. Cells outside the data may hold anything; the caller
masks the results with the same mask as the inputs. Floating-point warnings are off: those cells and ratios over zero
would raise them for nothing.
"""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

DEFICIT, BALANCED, SURPLUS = 1, 2, 3
DEFAULT_TOLERANCE = 0.05
LOG_RATIO_DISPLAY_LIMIT = 5.0


@np.errstate(all="ignore")
def balance(supply, demand):
    """Balance S - D, in the unit of the inputs."""
    return _float64(supply) - demand


@np.errstate(all="ignore")
def surplus(supply, demand):
    """Surplus R = max(S - D, 0), in the unit of the inputs."""
    return np.maximum(_float64(supply) - demand, 0.0)


@np.errstate(all="ignore")
def deficit(supply, demand):
    """Deficit Q = max(D - S, 0), in the unit of the inputs."""
    return np.maximum(_float64(demand) - supply, 0.0)


def local_use(supply, demand):
    """Local use L = min(S, D): what a unit serves from its own supply, in the unit of the inputs."""
    return np.minimum(_float64(supply), demand)


@np.errstate(all="ignore")
def normalized_difference(supply, demand):
    """Normalised difference (S - D) / (S + D), dimensionless, -1 .. 1, antisymmetric.

    Returns (values, undefined): float64, and a bool array that is True where S = D = 0; there the value is 0 because
    nothing is missing, but the flag keeps these cells apart from cells in which supply meets demand.
    """
    supply = _float64(supply)
    total = supply + demand
    undefined = total == 0
    return (supply - demand) / np.where(undefined, 1.0, total), undefined


@np.errstate(all="ignore")
def supply_demand_ratio(supply, demand):
    """Ratio S / D, dimensionless; NaN where S = D = 0, +inf where only D = 0. Mask what is not finite."""
    return _float64(supply) / demand


def demand_supply_ratio(supply, demand):
    """Ratio D / S, dimensionless; NaN where S = D = 0, +inf where only S = 0. Mask what is not finite.

    Bai et al. 2022 call it supply-demand ratio (emission / fixation); up to 1 the supply suffices.
    """
    return supply_demand_ratio(demand, supply)


@np.errstate(all="ignore")
def log_ratio(supply, demand):
    """Log ratio log10(S / D), dimensionless; 0 where they are equal, the sign flips when they are swapped.

    NaN where S = D = 0, +inf where only D = 0, -inf where only S = 0: mask what is not finite before it is written,
    or clip it with `clip_log_ratio`. Computed as a difference of logarithms, so that no quotient overflows and the
    swap is exact.
    """
    return np.log10(_float64(supply)) - np.log10(_float64(demand))


def clip_log_ratio(values, limit=LOG_RATIO_DISPLAY_LIMIT):
    """Limit a log ratio to -limit .. limit for display; infinities become the limits, NaN stays NaN."""
    return np.clip(values, -limit, limit)


@np.errstate(all="ignore")
def matching_type(supply, demand, tolerance=DEFAULT_TOLERANCE):
    """Class of the match: DEFICIT (1), BALANCED (2) or SURPLUS (3), as uint8.

    Balanced means |S - D| <= tolerance x max(S, D). The tolerance (dimensionless, 0 <= tolerance < 1, default 0.05)
    is a convention of this plugin, not of a publication. Raises InputError for a tolerance outside that range.
    """
    if not 0 <= tolerance < 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "TOLERANCE is {tolerance}, but must be at least 0 and below 1: 0.05 calls supply and demand balanced "
                "when they differ by at most 5 % of the larger one.",
            ),
            tolerance=tolerance,
        )
    difference = balance(supply, demand)
    types = np.where(difference > 0, np.uint8(SURPLUS), np.uint8(DEFICIT))
    types[np.abs(difference) <= tolerance * np.maximum(_float64(supply), demand)] = BALANCED
    return types


def _float64(values):
    return np.asarray(values, dtype=np.float64)
