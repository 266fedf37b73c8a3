"""Breadth-first layout of a drainage forest: the order in which the river law visits its units.

Units are laid out level by level from the outlets upstream. The donors of a level are then exactly the next level, so
that a whole level is computed at once and the only sequential work left is one sum a level.
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import row_blocks
from .directions import CODES, OFFSETS, OUTLET, OUTSIDE, find_cycles
from .pointers import find_roots, index_type

UNKNOWN_RECEIVERS = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{count} units drain to a unit that does not exist, for example unit {unit} (counted from 1). Correct their "
    "receivers, or make them outlets.",
)
CIRCLES = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The water of {count} units never reaches an outlet because it runs in a circle, for example through unit {unit} "
    "(counted from 1). Give one unit of the circle another receiver, or make it an outlet.",
)

_BLOCK_CELLS = 1 << 17
DONOR_COUNT = np.array([bin(bits).count("1") for bits in range(256)], np.intp)
_FIRST_STEP = np.cumsum(DONOR_COUNT) - DONOR_COUNT  # where the steps of each sum of codes begin in _donor_steps


class LevelProgress:
    """Reports the finished share of `total` units, often enough to cancel and seldom enough to cost nothing."""

    _UNITS_PER_REPORT = 1 << 20
    _UNITS_PER_LEVEL = 1 << 12  # the fixed cost of a level, expressed in units

    def __init__(self, progress, total):
        self._progress, self._total = progress, max(total, 1)
        self._done = self._since = 0

    def advance(self, units):
        """Count one finished level of `units` units."""
        self._done += units
        self._since += units + self._UNITS_PER_LEVEL
        if self._progress is not None and self._since >= self._UNITS_PER_REPORT:
            self._since = 0
            self._progress(min(self._done / self._total, 1.0))


@dataclass(frozen=True)
class FlowOrder:
    """A forest of units in breadth-first order from its outlets.

    cells: flat index of each unit, shape (n,), int32 (int64 from 2^31 units on). parent: position in `cells` of its
    receiver, -1 at outlets, same shape and dtype. bounds: level k is cells[bounds[k]:bounds[k + 1]]; level 0 holds the
    outlets. size: length of the flat arrays that `cells` points into. outside: bool, shape (size,), True where there
    is no unit; None when every index is a unit. Memory: 8 bytes a unit and 1 byte an index.
    """

    cells: np.ndarray
    parent: np.ndarray
    bounds: np.ndarray
    size: int
    outside: Optional[np.ndarray] = None

    @property
    def outlets(self):
        """Flat indices of the units whose outflow leaves the area."""
        return self.cells[: self.bounds[1]]

    def upstream_levels(self, progress=None):
        """Yield (cells, receiver) from the outlets to the farthest level.

        cells: flat indices of the level, intp; receiver: the place of each one's receiver in the level yielded before
        (None at the outlets).
        """
        report = LevelProgress(progress, self.cells.size)
        bounds = self.bounds.tolist()
        for level, (start, stop) in enumerate(zip(bounds[:-1], bounds[1:])):
            receiver = np.subtract(self.parent[start:stop], bounds[level - 1], dtype=np.intp) if level else None
            yield self.cells[start:stop].astype(np.intp), receiver
            report.advance(stop - start)

    def downstream_levels(self, progress=None):
        """Yield (cells, receiver, receivers) from the farthest level to the outlets.

        cells: flat indices of the level, intp; receiver: the place of each one's receiver in the level yielded next
        (None at the outlets); receivers: how many units that next level has.
        """
        report = LevelProgress(progress, self.cells.size)
        bounds = self.bounds.tolist()
        for level in range(len(bounds) - 2, -1, -1):
            start, stop = bounds[level], bounds[level + 1]
            below = bounds[level - 1] if level else 0
            receiver = np.subtract(self.parent[start:stop], below, dtype=np.intp) if level else None
            yield self.cells[start:stop].astype(np.intp), receiver, start - below
            report.advance(stop - start)

    def downstream_pass(self, release, passed=1.0, progress=None):
        """Carry amounts downstream: what leaves a unit is release(cells, arriving).

        release: takes the flat indices of a level (intp) and what arrives there from upstream (float64, may be
        changed in place); returns what leaves. passed: share of what leaves a unit that arrives at its receiver.
        """
        arriving = None
        for cells, receiver, receivers in self.downstream_levels(progress):
            if arriving is None:
                arriving = np.zeros(cells.size)
            leaving = release(cells, arriving)
            if receiver is not None:
                arriving = np.bincount(receiver, leaving if passed == 1 else leaving * passed, receivers)

    def upstream_pass(self, respond, passed=1.0, at_outlets=0.0, progress=None):
        """Carry shares upstream: the share of water that arrives at a unit follows from that of the water leaving it.

        respond: takes the flat indices of a level (intp) and the share of the water that leaves each (float64, may be
        changed in place); returns the share of the water that arrives there. passed: as in `downstream_pass`.
        at_outlets: the share of the water that leaves the area.
        """
        of_arriving = None
        for cells, receiver in self.upstream_levels(progress):
            if receiver is None:
                of_leaving = np.full(cells.size, float(at_outlets))
            else:
                of_leaving = of_arriving.take(receiver)
                if passed != 1:
                    of_leaving *= passed
            of_arriving = respond(cells, of_leaving)


def order_from_codes(codes, progress=None):
    """Breadth-first layout of a grid of flow directions.

    codes: 2-D uint8 ESRI codes as `directions.to_esri` or `drainage.condition` return them (0 outlet, 255 outside, no
    arrow leaves the data). progress: optional callback(fraction). Returns a FlowOrder over the flattened grid.
    Raises InputError for cells whose water runs in a circle. Needs 11 bytes a cell beside the codes, 2 of them
    only while it runs; nothing is sorted.
    """
    outside = (codes == OUTSIDE).ravel()
    total = codes.size - int(np.count_nonzero(outside))
    donors = donor_bits(np.where(codes == OUTSIDE, np.uint8(0), codes)).ravel()
    steps = _donor_steps(codes.shape[1])

    def donors_of(cells):
        bits = donors.take(cells)
        place, entry = _ranges(_FIRST_STEP.take(bits), DONOR_COUNT.take(bits))
        upstream = steps.take(entry)
        upstream += cells.take(place)
        return upstream, place

    outlets = np.flatnonzero(codes.ravel() == OUTLET)
    order = _breadth_first(outlets, donors_of, total, codes.size, outside if total < codes.size else None, progress)
    if order.cells.size < total:
        find_cycles(codes)
        raise ValueError("flow directions that leave the data: pass them through directions.to_esri")
    return order


def order_from_receivers(receiver, progress=None):
    """Breadth-first layout of a list of units that each drain to at most one other.

    receiver: integers, shape (n,): the index of the unit that takes each one's outflow, -1 at outlets. progress:
    optional callback(fraction). Returns a FlowOrder over the n units. Raises InputError for receivers that do not
    exist and for units whose water runs in a circle.
    """
    receiver = np.asarray(receiver)
    unknown = np.flatnonzero((receiver < -1) | (receiver >= receiver.size))
    if unknown.size:
        raise InputError(UNKNOWN_RECEIVERS, count=unknown.size, unit=int(unknown[0]) + 1)
    by_receiver = np.argsort(receiver, kind="stable").astype(index_type(receiver.size))
    outlets = by_receiver[: np.count_nonzero(receiver == -1)]
    count = np.bincount(receiver[receiver >= 0], minlength=receiver.size)
    first = outlets.size + np.cumsum(count) - count

    def donors_of(units):
        place, entry = _ranges(first.take(units), count.take(units))
        return by_receiver.take(entry), place

    order = _breadth_first(outlets, donors_of, receiver.size, receiver.size, None, progress)
    if order.cells.size < receiver.size:
        raise _circle(receiver, order)
    return order


def donor_bits(links):
    """Which neighbours drain into each cell: the sum of their codes, uint8, shape (rows, columns).

    links: uint8, same shape: ESRI codes, 0 where there is none, or sums of them for cells with several receivers (255
    is all eight of them). Each code stands for one direction, so no two donors of a cell share one: the sum needs no
    sorting to take apart.
    """
    rows, columns = links.shape
    donors = np.zeros_like(links)
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS):
        for code, (down, right) in zip(CODES, OFFSETS):
            top, bottom = max(start, down), min(stop, rows + down)
            if top < bottom:
                source = links[top - down : bottom - down, max(0, -right) : columns - max(0, right)]
                donors[top:bottom, max(0, right) : columns - max(0, -right)] |= source & np.uint8(code)
    return donors


def _donor_steps(columns):
    """Flat steps from a cell to its donors, for each sum of their codes one after the other, ascending in each."""
    steps = [(code, -(down * columns + right)) for code, (down, right) in zip(CODES, OFFSETS)]
    return np.array([step for bits in range(256) for step in sorted(step for code, step in steps if bits & code)])


def _ranges(first, count):
    """The ranges first[i] .. first[i] + count[i] - 1 in a row: for each element its i, and the element."""
    end = np.cumsum(count)
    place = np.repeat(np.arange(first.size), count)
    element = (first - (end - count)).take(place)
    element += np.arange(element.size)
    return place, element


def _breadth_first(outlets, donors_of, total, size, outside, progress):
    """Lay out what drains to `outlets`, at most `total` units.

    donors_of(cells) returns the donors of these cells, and for each the place of its receiver in `cells`.
    """
    cells, parent = np.empty(total, index_type(size)), np.empty(total, index_type(size))
    cells[: outlets.size], parent[: outlets.size] = outlets, -1
    bounds = [0, outlets.size]
    report = LevelProgress(progress, total)
    while True:
        start, stop = bounds[-2:]
        donors, place = donors_of(cells[start:stop])
        if not donors.size:
            return FlowOrder(cells[:stop], parent[:stop], np.array(bounds), size, outside)
        bounds.append(stop + donors.size)
        cells[stop : stop + donors.size] = donors
        np.add(place, start, out=parent[stop : stop + donors.size], casting="same_kind")
        report.advance(donors.size)


def _circle(receiver, order):
    """The error for units that `order` does not reach."""
    reached = np.zeros(receiver.size, bool)
    reached[order.cells] = True
    on_circle = find_roots(np.where(reached, np.arange(receiver.size), receiver))[~reached]
    return InputError(CIRCLES, count=on_circle.size, unit=int(on_circle.min()) + 1)
