"""Four zones from the intensity and the volume of what each zone exchanges, and the conflict of its services.

Zhou et al. 2026 name the axes (flow intensity, total volume, conflict patterns) and the four zones, and no formula; the
rules here are a convention of this plugin. Of each service a zone exchanges a volume (amount per year) and has an
intensity (volume per hectare). Both are put on a scale of 0 to 1 over all zones, service by service, so that amounts of
different units are never added, and averaged over the services. A threshold parts high from low on both axes:

    high intensity, high volume: Key Functional          low intensity, high volume: Scale Advantage
    high intensity, low volume: Efficiency Focal         low intensity, low volume: Potential Cultivation

Arrays are float64 of shape (services, zones) with NaN where a zone lacks a service, or (zones,).
"""

import math
from typing import NamedTuple

import numpy as np

from .discretise import natural_breaks
from .drivers import average_ranks

KEY_FUNCTIONAL, SCALE_ADVANTAGE, EFFICIENCY_FOCAL, POTENTIAL_CULTIVATION = 1, 2, 3, 4
CLASSES = (KEY_FUNCTIONAL, SCALE_ADVANTAGE, EFFICIENCY_FOCAL, POTENTIAL_CULTIVATION)
NOT_CLASSED = 0

TRANSFERS = ("sent_and_received", "sent", "received", "local_sent_and_received")
NORMALISATIONS = ("rank", "min_max")
THRESHOLDS = ("median", "mean", "quantile", "natural")
DEFAULT_ROLE_TOLERANCE = 0.05
#: From this conflict on, two of three services pull against the third.
PRIORITY_CONFLICT = 2.0 / 3.0
#: Thresholds that the sensitivity tries: (method, quantile).
THRESHOLD_VARIANTS = (("median", 0.5), ("mean", 0.5), ("natural", 0.5), ("quantile", 0.4), ("quantile", 0.6))
#: What the sensitivity multiplies the weight of one service by, all others being kept.
WEIGHT_FACTORS = (2.0, 0.5)
# Sums of the same numbers in another order or unit differ in their last digits, which must not part equal zones.
_SAME = 1e-9
_DECIMALS = 12


class Rules(NamedTuple):
    """How zones are classed.

    weights: one for each service, >= 0, not all 0; normalisation: one of NORMALISATIONS; threshold: one of THRESHOLDS;
    quantile: 0..1, for that threshold; complete: True leaves zones out that lack a service (of weight above 0), False
    rates them by the services they have.
    """

    weights: tuple
    normalisation: str = "rank"
    threshold: str = "median"
    quantile: float = 0.5
    complete: bool = False


class Zoning(NamedTuple):
    """Composites 0..1 of both axes (NaN for a zone that is not classed), their thresholds, and the class codes."""

    intensity: np.ndarray
    volume: np.ndarray
    intensity_threshold: float
    volume_threshold: float
    classes: np.ndarray


class Variant(NamedTuple):
    """One variant of the sensitivity: its Rules, the classes it gives, and how many zones leave their class."""

    rules: Rules
    classes: np.ndarray
    changed: int


class Sensitivity(NamedTuple):
    """Variants, and by zone the share (0..1) of them in which it keeps its class.

    kept: of all variants; kept_threshold, kept_weights: of those that change only the threshold or only the weights.
    NaN for zones that are not classed, and where there is no variant.
    """

    variants: list
    kept: np.ndarray
    kept_threshold: np.ndarray
    kept_weights: np.ndarray


def transfer(kind, local, sent, received):
    """What a zone exchanges, in the unit of the amounts. kind: one of TRANSFERS; local use counts in the last only."""
    if kind == "sent":
        return sent
    if kind == "received":
        return received
    both = sent + received
    return both + local if kind == "local_sent_and_received" else both


def zoning(volume, area, rules):
    """The Zoning of zones by their volumes (services, zones), amounts >= 0 per year, and areas (zones,), > 0."""
    intensity = composite(volume / area, rules)
    total = composite(volume, rules)
    return classify(intensity, total, rules.threshold, rules.quantile)


def classify(intensity, volume, method, quantile=0.5):
    """The Zoning of two composites (zones,); what equals its threshold is low."""
    intensity, volume = np.round(intensity, _DECIMALS), np.round(volume, _DECIMALS)
    thresholds = [threshold(axis[np.isfinite(axis)], method, quantile) for axis in (intensity, volume)]
    intense, large = intensity > thresholds[0], volume > thresholds[1]
    classes = np.where(
        large,
        np.where(intense, KEY_FUNCTIONAL, SCALE_ADVANTAGE),
        np.where(intense, EFFICIENCY_FOCAL, POTENTIAL_CULTIVATION),
    )
    classes[~(np.isfinite(intensity) & np.isfinite(volume))] = NOT_CLASSED
    return Zoning(intensity, volume, *thresholds, classes)


def composite(values, rules):
    """Weighted mean (zones,) of the services' values (services, zones), each first brought to 0..1 over its zones.

    A zone that lacks a service has the mean of the others, or NaN with `rules.complete`; NaN without any.
    """
    scale = {"rank": rank_share, "min_max": min_max}[rules.normalisation]
    weights = np.asarray(rules.weights, dtype=np.float64)[:, None]
    known = np.isfinite(values)
    scaled = np.zeros_like(values)
    for row, there, target in zip(values, known, scaled):
        target[there] = scale(row[there])
    weight_there = (weights * known).sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = (weights * scaled).sum(axis=0) / weight_there
    if rules.complete:
        mean[(~known & (weights > 0)).any(axis=0)] = np.nan
    return mean


def rank_share(values):
    """Share (0..1) of the other zones whose value (>= 0) is lower; equal values share it, the lowest have 0."""
    if values.size < 2:
        return np.zeros(values.size)
    lower = np.searchsorted(np.sort(values), values * (1.0 - _SAME), side="left")
    return lower / (values.size - 1.0)


def min_max(values):
    """(value - lowest) / (highest - lowest), 0..1; 0 where all values (>= 0) are equal."""
    if values.size == 0 or values.max() - values.min() <= _SAME * values.max():
        return np.zeros(values.size)
    return (values - values.min()) / (values.max() - values.min())


def threshold(values, method, quantile=0.5):
    """Where high begins on an axis, from its finite composites; NaN without any. method: one of THRESHOLDS.

    natural: the upper end of the lower one of two classes by natural breaks (Fisher 1958, Jenks 1977).
    """
    if values.size == 0:
        return math.nan
    if method == "mean":
        found = math.fsum(values) / values.size
    elif method == "natural":
        breaks = natural_breaks(values, 2)
        found = float(breaks[0]) if breaks.size else float(values[0])
    else:
        found = float(np.quantile(values, 0.5 if method == "median" else quantile))
    return round(found, _DECIMALS)


# ---------------------------------------------------------------------- conflict of services


def roles(sent, received, tolerance=DEFAULT_ROLE_TOLERANCE):
    """1 donor, -1 receiver, 0 neither, int8 (services, zones).

    Neither: sent and received differ by at most tolerance x the larger of them; also where a zone lacks the service.
    """
    with np.errstate(invalid="ignore"):
        difference = sent - received
        clear = np.abs(difference) > tolerance * np.maximum(sent, received)
    return np.where(clear, np.sign(difference), 0.0).astype(np.int8)


def conflict_degree(role):
    """1 - |sum of roles| / number of services with a role, 0..1 (zones,); 0 where all agree or none has a role."""
    total = np.abs(role.sum(axis=0, dtype=np.int64))
    count = np.abs(role).sum(axis=0, dtype=np.int64)
    return np.where(count > 0, 1.0 - total / np.maximum(count, 1), 0.0)


def needs_coordination(classes, conflict):
    """True for Key Functional Zones whose services conflict strongly (from PRIORITY_CONFLICT on)."""
    return (classes == KEY_FUNCTIONAL) & (conflict >= PRIORITY_CONFLICT - _SAME)


# ---------------------------------------------------------------------- how sure the classes are


def variants_of(rules):
    """Rules with other thresholds and weights than `rules`, in a fixed order: every threshold with every weighting.

    Thresholds: that of `rules` and THRESHOLD_VARIANTS; weightings: that of `rules`, and each service's weight times
    each of WEIGHT_FACTORS when there are several services. `rules` itself is left out.
    """
    own = (rules.threshold, rules.quantile if rules.threshold == "quantile" else 0.5)
    thresholds = [own, *(variant for variant in THRESHOLD_VARIANTS if variant != own)]
    weightings = [tuple(rules.weights)]
    if sum(weight > 0 for weight in rules.weights) > 1:
        for place, weight in enumerate(rules.weights):
            for factor in WEIGHT_FACTORS if weight > 0 else ():
                weightings.append((*rules.weights[:place], weight * factor, *rules.weights[place + 1 :]))
    every = [
        rules._replace(threshold=method, quantile=quantile, weights=weights)
        for method, quantile in thresholds
        for weights in weightings
    ]
    return every[1:]


def sensitivity(volume, area, rules, classes, progress=None):
    """The Sensitivity of `classes`, which `zoning` gave for the same arguments; progress: callback(fraction)."""
    variants, own = [], _threshold_of(rules)
    every = variants_of(rules)
    for done, variant in enumerate(every, start=1):
        found = zoning(volume, area, variant).classes
        variants.append(Variant(variant, found, int(np.count_nonzero(found != classes))))
        if progress is not None:
            progress(done / len(every))
    same_weights = [one for one in variants if tuple(one.rules.weights) == tuple(rules.weights)]
    same_threshold = [one for one in variants if _threshold_of(one.rules) == own]
    shares = (_kept(chosen, classes) for chosen in (variants, same_weights, same_threshold))
    return Sensitivity(variants, *shares)


def _threshold_of(rules):
    return rules.threshold, rules.quantile if rules.threshold == "quantile" else 0.5


def _kept(variants, classes):
    kept = np.full(classes.size, np.nan)
    if variants:
        kept = np.mean([one.classes == classes for one in variants], axis=0)
        kept[classes == NOT_CLASSED] = np.nan
    return kept


def rank_correlation(one, other):
    """Spearman's coefficient of two 1-D arrays over the places where both are finite; NaN for a constant one."""
    known = np.isfinite(one) & np.isfinite(other)
    ranks = [average_ranks(values[known]) for values in (one, other)]
    first, second = (rank - rank.mean() if rank.size else rank for rank in ranks)
    spread = math.sqrt(float(np.square(first).sum() * np.square(second).sum())) if first.size else 0.0
    return float((first * second).sum()) / spread if spread > 0 else math.nan
