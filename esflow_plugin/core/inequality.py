"""How evenly supply is spread over demand or people: Lorenz curve and Gini coefficient."""

from dataclasses import dataclass

import numpy as np

from .checks import check_not_negative
from .errors import QT_TRANSLATE_NOOP

BANDS = (0.2, 0.3, 0.4, 0.6)
BAND_NAMES = (
    QT_TRANSLATE_NOOP("ESFlow", "even"),
    QT_TRANSLATE_NOOP("ESFlow", "fairly even"),
    QT_TRANSLATE_NOOP("ESFlow", "acceptable"),
    QT_TRANSLATE_NOOP("ESFlow", "uneven"),
    QT_TRANSLATE_NOOP("ESFlow", "very uneven"),
)
"""Names of the bands below 0.2, 0.3, 0.4, 0.6 and above (bounds: Wu et al. 2020, Acta Ecologica Sinica 40(19))."""


@dataclass
class Lorenz:
    """A Lorenz curve. order: units from the worst to the best supplied; people, supply: cumulated shares 0 .. 1.

    `people` and `supply` begin with 0 and end with 1, one point more than there are units. left_out: units without
    people that were left out; merged: units without people whose supply was counted as one last unit.
    """

    order: np.ndarray
    people: np.ndarray
    supply: np.ndarray
    left_out: int
    merged: int

    @property
    def gini(self):
        """Gini coefficient G = 1 - sum (X_k - X_k-1)(Y_k + Y_k-1), 0 even .. 1; NaN when the curve is undefined."""
        if not self.is_defined:
            return np.nan
        steps = np.diff(self.people) * (self.supply[1:] + self.supply[:-1])
        return float(min(max(1.0 - steps.sum(), 0.0), 1.0))

    @property
    def is_defined(self):
        """False when there is no supply at all, or nobody to be supplied."""
        return bool(self.people.size > 1 and np.isfinite(self.people[-1]) and np.isfinite(self.supply[-1]))


def lorenz_curve(supply, people, keep_without_people=False):
    """Lorenz curve of supply over demand or people, units sorted by S / D from the lowest.

    supply, people: float64 arrays (units,), amounts >= 0. keep_without_people: False leaves units with D = 0 out, their
    supply too; True merges them into one last unit, where the curve rises steeply at X = 1. Raises InputError for
    negative amounts. Source: Lorenz 1905; Gini by the trapezoidal rule as in Wu et al. 2020.
    """
    supply, people = np.asarray(supply, dtype=np.float64), np.asarray(people, dtype=np.float64)
    check_not_negative(supply, True, "SUPPLY_FIELD")
    check_not_negative(people, True, "DEMAND_FIELD")
    peopled = people > 0
    inside = np.flatnonzero(peopled)
    # Ties lie on one straight part of the curve; their order is that of the layer.
    with np.errstate(over="ignore"):
        ratio = supply[inside] / people[inside]
    order = inside[np.argsort(ratio, kind="stable")]
    people_steps, supply_steps = people[order], supply[order]
    outside = np.flatnonzero(~peopled)
    if keep_without_people and outside.size:
        people_steps = np.append(people_steps, 0.0)
        supply_steps = np.append(supply_steps, supply[outside].sum())
    return Lorenz(
        order,
        _shares(people_steps),
        _shares(supply_steps),
        left_out=0 if keep_without_people else int(outside.size),
        merged=int(outside.size) if keep_without_people else 0,
    )


def _shares(steps):
    """Cumulated shares from 0 to exactly 1; NaN when there is nothing to share."""
    sums = np.concatenate([[0.0], np.cumsum(steps)])
    return sums / sums[-1] if sums[-1] > 0 else np.full(sums.size, np.nan)


def band_of(gini):
    """Place of a Gini coefficient in BAND_NAMES; a bound belongs to the band above it. None for NaN."""
    return None if np.isnan(gini) else int(np.searchsorted(BANDS, gini, side="right"))
