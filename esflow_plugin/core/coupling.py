"""Coupling coordination of two or more systems: normalisation, coupling degree, development, coordination, classes."""

import math

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

CLASS_NAMES = (
    QT_TRANSLATE_NOOP("ESFlow", "Extreme imbalance"),
    QT_TRANSLATE_NOOP("ESFlow", "Serious imbalance"),
    QT_TRANSLATE_NOOP("ESFlow", "Moderate imbalance"),
    QT_TRANSLATE_NOOP("ESFlow", "Mild imbalance"),
    QT_TRANSLATE_NOOP("ESFlow", "Near imbalance"),
    QT_TRANSLATE_NOOP("ESFlow", "Bare coordination"),
    QT_TRANSLATE_NOOP("ESFlow", "Primary coordination"),
    QT_TRANSLATE_NOOP("ESFlow", "Intermediate coordination"),
    QT_TRANSLATE_NOOP("ESFlow", "Good coordination"),
    QT_TRANSLATE_NOOP("ESFlow", "High-quality coordination"),
)
CHINESE_CLASS_NAMES = (
    "极度失调",
    "严重失调",
    "中度失调",
    "轻度失调",
    "濒临失调",
    "勉强协调",
    "初级协调",
    "中级协调",
    "良好协调",
    "优质协调",
)
"""Names of the classes 1 .. 10, steps of 0.1 (Acta Geographica Sinica 76(4), table 1)."""

_ROUNDING = 1e-9


def normalise(values, lowest, highest, inverse=False):
    """Min-max share U = (x - min) / (max - min) of a system, dimensionless, limited to 0 .. 1.

    values: float64 array in the unit of `lowest` and `highest`, which belong to all years that are compared.
    inverse: True where less is better, U = (max - x) / (max - min). Raises InputError when the range is empty.
    """
    span = highest - lowest
    if not (span > 0 and math.isfinite(span)):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "A system has no range (lowest {lowest:g}, highest {highest:g}). Give a highest value above the "
                "lowest one.",
            ),
            lowest=lowest,
            highest=highest,
        )
    share = (np.asarray(values, dtype=np.float64) - lowest) / span
    return np.clip(1.0 - share if inverse else share, 0.0, 1.0)


def coupling_degree(systems):
    """Coupling degree C = n (U1 U2 ... Un)^(1/n) / (U1 + ... + Un), dimensionless, 0 .. 1.

    systems: sequence of n >= 2 arrays of one shape, each 0 .. 1. For two systems this is 2 sqrt(U1 U2) / (U1 + U2); the
    form without the factor 2, which cannot exceed 0.5, is a known misprint (Wang Shujia et al. 2021, Journal of Natural
    Resources 36(3):793). 0 where all systems are 0.
    """
    count = len(systems)
    total = np.zeros(np.shape(systems[0]))
    mean_product = np.ones(np.shape(systems[0]))
    for system in systems:
        total += system
        # Roots first: the product of small shares would vanish.
        mean_product *= np.asarray(system, dtype=np.float64) ** (1.0 / count)
    degree = count * mean_product / np.where(total > 0, total, 1.0)
    return np.minimum(degree, 1.0)


def development(systems, weights):
    """Comprehensive development T = sum of weight x U, dimensionless, 0 .. 1; weights sum to 1."""
    total = np.zeros(np.shape(systems[0]))
    for system, weight in zip(systems, weights):
        total += weight * np.asarray(system, dtype=np.float64)
    return total


def coordination(degree, developed):
    """Coordination D = sqrt(C T), dimensionless, 0 .. 1. Two systems of equal weight: D = (U1 U2)^(1/4)."""
    return np.sqrt(np.asarray(degree, dtype=np.float64) * developed)


def coordination_class(values):
    """Class 1 .. 10 of a coordination D in 0 .. 1, uint8: class k holds 0.1 (k - 1) <= D < 0.1 k, class 10 also 1."""
    # 0.3 may have been computed as 0.29999999999999998.
    steps = np.floor(np.asarray(values, dtype=np.float64) * len(CLASS_NAMES) + _ROUNDING)
    return (np.clip(np.nan_to_num(steps), 0, len(CLASS_NAMES) - 1) + 1).astype(np.uint8)
