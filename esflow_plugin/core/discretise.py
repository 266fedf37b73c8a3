"""Classes of a continuous quantity: quantiles, equal intervals, natural breaks and geometric intervals."""

import math

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

METHODS = ("quantile", "natural", "equal", "geometric")
FEWEST_A_CLASS = 2


class Classes:
    """Classes of values: `codes` (intp, 0..count-1 for each value) and `breaks`, the upper bounds of all but the last.

    Class k holds breaks[k-1] < value <= breaks[k]. `merged` counts classes that were joined to a neighbour because
    they held fewer than FEWEST_A_CLASS values.
    """

    def __init__(self, codes, breaks, merged=0):
        self.codes = codes
        self.breaks = breaks
        self.merged = merged

    @property
    def count(self):
        """Number of classes."""
        return self.breaks.size + 1

    def labels(self, lowest, highest):
        """Text of every class: from … to …, the lower bound of all but the first left out of the class."""
        ends = [lowest, *self.breaks.tolist(), highest]
        return [
            f"{'[' if index == 0 else '('}{low:.6g}, {high:.6g}]"
            for index, (low, high) in enumerate(zip(ends[:-1], ends[1:]))
        ]


def discretise(values, method, count, label):
    """Classes of a 1-D float64 array of finite values; there are fewer than `count` where values coincide.

    method: one of METHODS. Empty classes vanish; a class with a single value joins the smaller of its neighbours.
    InputError (naming `label`) for geometric intervals of values that are not all above 0.
    """
    breaks = _BREAKS[method](values, count, label)
    breaks = np.unique(breaks[(breaks >= values.min()) & (breaks < values.max())])
    codes = np.searchsorted(breaks, values, side="left")
    keep, merged = _kept_breaks(np.bincount(codes, minlength=breaks.size + 1))
    if not keep.all():
        breaks = breaks[keep]
        codes = np.searchsorted(breaks, values, side="left")
    return Classes(codes, breaks, merged)


def _kept_breaks(sizes):
    """Which breaks remain when empty and single-value classes join a neighbour, and how many single ones did."""
    groups = [[size, index] for index, size in enumerate(sizes.tolist()) if size]  # size, last class of the group
    merged = 0
    while len(groups) > 1 and min(size for size, _ in groups) < FEWEST_A_CLASS:
        place = next(place for place, group in enumerate(groups) if group[0] < FEWEST_A_CLASS)
        neighbours = [other for other in (place - 1, place + 1) if 0 <= other < len(groups)]
        other = min(neighbours, key=lambda index: groups[index][0])
        low, high = min(place, other), max(place, other)
        groups[low : high + 1] = [[groups[low][0] + groups[high][0], groups[high][1]]]
        merged += 1
    keep = np.zeros(max(sizes.size - 1, 0), dtype=bool)
    keep[[last for _, last in groups[:-1]]] = True
    return keep, merged


def quantile_breaks(values, count, label=""):
    """Breaks between `count` classes with about equal numbers of values; equal values share a class."""
    in_order = np.sort(values)
    places = np.ceil(np.arange(1, count) * values.size / count).astype(np.intp) - 1
    return in_order[np.maximum(places, 0)]


def equal_breaks(values, count, label=""):
    """Breaks between `count` classes of equal width."""
    low, high = float(values.min()), float(values.max())
    return low + (high - low) * np.arange(1, count) / count


def geometric_breaks(values, count, label=""):
    """Breaks between `count` classes whose bounds grow by one factor; InputError for values of 0 or below."""
    low, high = float(values.min()), float(values.max())
    if not low > 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "“{label}” has values of 0 or below (lowest: {lowest:g}), which geometric intervals cannot divide. "
                "Choose quantiles, natural breaks or equal intervals (METHOD).",
            ),
            label=label,
            lowest=low,
        )
    return low * math.exp(math.log(high / low) / count) ** np.arange(1, count)


def natural_breaks(values, count, label=""):
    """Natural breaks: the classes with the least sum of squared deviations from their means (Fisher 1958, Jenks 1977).

    Exact for any number of values: equal values count as one with a weight, and since the best start of the last class
    never moves back as values are added, each further class takes O(n log n).
    """
    unique, weights = np.unique(values, return_counts=True)
    if unique.size <= count:
        return unique[:-1]
    cost = _Deviation(unique, weights)
    ends = np.arange(unique.size)
    best = cost(np.zeros_like(ends), ends)
    starts = []
    for classes in range(2, count + 1):
        best, start = _one_class_more(best, cost, classes)
        starts.append(start)
    breaks, end = [], unique.size - 1
    for start in reversed(starts):
        end = start[end] - 1
        breaks.append(unique[end])
    return np.array(breaks[::-1])


class _Deviation:
    """Sum of squared deviations of weighted sorted values first..last from their mean, from running sums."""

    def __init__(self, unique, weights):
        # Centred, since differences of running sums of squares lose digits.
        centred = unique - np.average(unique, weights=weights)
        self._weights, self._sums, self._squares = (
            np.concatenate(([0.0], np.cumsum(terms))) for terms in (weights, weights * centred, weights * centred**2)
        )

    def __call__(self, first, last):
        weight, total, square = (
            running[last + 1] - running[first] for running in (self._weights, self._sums, self._squares)
        )
        return square - total * total / weight


def _one_class_more(best, cost, classes):
    """(least deviation, start of the last class) of values 0..end for every end, with one class more than `best`.

    Ends are met level by level like the nodes of a binary tree; each looks only between the starts of its neighbours.
    """
    size, fewest = best.size, classes - 1
    least = np.full(size, np.inf, dtype=best.dtype)
    start = np.full(size, fewest, dtype=np.intp)
    low, high = np.array([fewest]), np.array([size - 1])  # ends still to be met, by range
    from_start, to_start = np.array([fewest]), np.array([size - 1])  # where their last class may start
    while low.size:
        middle = (low + high) // 2
        last_start = np.minimum(to_start, middle)
        lengths = last_start - from_start + 1
        offsets = np.concatenate(([0], np.cumsum(lengths)[:-1]))
        candidate = np.arange(lengths.sum()) + np.repeat(from_start - offsets, lengths)
        deviation = best[candidate - 1] + cost(candidate, np.repeat(middle, lengths))
        least[middle] = np.minimum.reduceat(deviation, offsets)
        is_least = np.flatnonzero(deviation == np.repeat(least[middle], lengths))
        chosen = candidate[is_least[np.searchsorted(is_least, offsets)]]
        start[middle] = chosen
        low, high, from_start, to_start = (
            np.concatenate(pair)
            for pair in ((low, middle + 1), (middle - 1, high), (from_start, chosen), (chosen, to_start))
        )
        left = low <= high
        low, high, from_start, to_start = low[left], high[left], from_start[left], to_start[left]
    return least, start


_BREAKS = {
    "quantile": quantile_breaks,
    "natural": natural_breaks,
    "equal": equal_breaks,
    "geometric": geometric_breaks,
}
