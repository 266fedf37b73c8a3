"""Who served whom along a river: the donor-receiver matrix between zones, whatever their number.

Within a zone the share of a unit's water that is used, and the share that leaves the zone, are plain numbers found in
one pass upstream. Only where water crosses from one zone to the next must its origin be remembered: these crossings
form a forest of their own, far smaller than the grid, down which the amounts are carried by zone of origin. Exact for
first use by proportional mixing (see `river`).
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from .blocks import part_of
from .order import order_from_receivers
from .river import at_units, downstream_share

_UNITS_SHARE = 0.8  # of the progress goes to the pass over the units, the rest to the crossings
_BUFFERED = 1 << 20


@dataclass(frozen=True)
class DonorReceiverMatrix:
    """Spillover from zone to zone, in the unit of the supply.

    origin, destination, amount: shape (n,), one entry for each pair of zones with a flow, by origin and then by
    destination; also within a zone, from unit to unit. Zones are 0 .. zone_count - 1, followed by -1, the units
    outside all zones. exported: what of each zone's surplus leaves the area; imported: what each zone receives of the
    inflow from outside; float64, shape (zone_count + 1,), their last value (index -1) for the units outside all zones.
    The amounts sum to all that is sent; with imported and reused water they sum to all that is received.
    """

    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray
    exported: np.ndarray
    imported: np.ndarray


def donor_receiver_matrix(order, supply, demand, flow, zones, zone_count, progress=None):
    """The donor-receiver matrix of a river routed along a FlowOrder (for several receivers a unit see `multiple`).

    order, supply, demand: as handed to `river.route`; flow: what it returned; zones: integers, shape of the supply,
    0 .. zone_count - 1, or -1 outside all zones; progress: optional callback(fraction). Returns DonorReceiverMatrix.
    Cost: one pass over the units, and at each place where water crosses a zone boundary one step for each zone
    upstream of it; 36 bytes for each such crossing.
    """
    check_zones(zones, zone_count, order)
    crossings, tally = _follow_zones(
        order, supply, demand, flow, zones, zone_count, part_of(progress, 0.0, _UNITS_SHARE)
    )
    pairs = _PairSums(zone_count + 2)
    zone = np.arange(zone_count + 1)
    pairs.add(zone, zone, tally.within)
    pairs.add(np.full(zone.size, zone.size), zone, tally.imported)
    _carry(crossings, tally, pairs, zone_count + 1, part_of(progress, _UNITS_SHARE, 1.0))
    return _as_matrix(*pairs.result(), zone_count)


def check_zones(zones, zone_count, network):
    """Raise ValueError unless `zones` holds one of -1 .. zone_count - 1 for every index of the network."""
    if zones.size != network.size:
        raise ValueError(f"zones has {zones.size} values, the network has {network.size}")
    if zones.size and (zones.min() < -1 or zones.max() >= zone_count):
        raise ValueError(f"zones must lie in -1 .. {zone_count - 1}")


def zones_at(zones, zone_count, cells):
    """Zones of the units `cells`, with `zone_count` in place of -1 so that they can be counted."""
    zone = zones.take(cells)
    zone[zone < 0] = zone_count
    return zone


class _Level(NamedTuple):
    """By unit of a level: its zone, the share of some water used in it, the share that leaves it, and the crossing."""

    zone: np.ndarray
    used: np.ndarray
    left: np.ndarray
    crossing: np.ndarray


class _Crossings(NamedTuple):
    """Where water leaves a zone: the zone it comes from, the zone it enters, the share used there, the share that
    leaves that zone again, and the crossing over which it does (-1: none, the zone entered is the outside)."""

    origin: np.ndarray
    into: np.ndarray
    used: np.ndarray
    left: np.ndarray
    onward: np.ndarray


def _follow_zones(order, supply, demand, flow, zones, zone_count, progress):
    """Find the crossings, and sum what of the units' water is used before it leaves its zone, and what leaves it."""
    tally = _Tally(zone_count)
    levels, count = [], 0
    passed = 1 - flow.law.loss
    below = None
    for cells, receiver in order.upstream_levels(progress):
        unit = at_units(supply, demand, flow, cells)
        zone = zones_at(zones, zone_count, cells)
        if receiver is None:
            leaving, crossings = _leave_area(zone, zone_count + 1)
        else:
            leaving, crossings = _leave_zone(zone, receiver, below, count)
        levels.append(crossings)
        count += crossings.origin.size
        tally.add(leaving, unit.surplus * leaving.used, unit.surplus * leaving.left)
        used = downstream_share(unit.taken, unit.taken, leaving.used)
        left = (1 - unit.taken) * leaving.left
        if unit.external is not None:
            tally.add_imported(leaving, unit.external * used, unit.external * left)
        below = _Level(zone, passed * used, passed * left, leaving.crossing)
    tally.finish(count)
    return _Crossings(*(np.concatenate(parts) for parts in zip(*levels))), tally


def _leave_area(zone, outside):
    """Shares of the water that leaves outlets, and their crossings into `outside`, where all of it ends."""
    none, number = np.zeros(zone.size), np.arange(zone.size)
    crossings = _Crossings(zone, np.full_like(zone, outside), none + 1, none, np.full_like(number, -1))
    return _Level(zone, none, none + 1, number), crossings


def _leave_zone(zone, receiver, below, count):
    """Shares of the water that leaves the units of a level, while it stays in their zone, and the crossings there.

    below: the level of the receivers, with the shares of the water handed to them; count: crossings found so far.
    """
    into, used, left, crossing = (values.take(receiver) for values in below)
    leaves = np.flatnonzero(into != zone)
    crossings = _Crossings(zone[leaves], into[leaves], used[leaves], left[leaves], crossing[leaves])
    used[leaves], left[leaves], crossing[leaves] = 0, 1, np.arange(count, count + leaves.size)
    return _Level(zone, used, left, crossing), crossings


class _Tally:
    """Sums over the units, with zones counted to zone_count: `within` and `imported`, surplus and inflow from outside
    used in the zone where it arose; `over` and `imported_over`, what of them reaches each crossing."""

    def __init__(self, zone_count):
        self.within, self.imported = np.zeros(zone_count + 1), np.zeros(zone_count + 1)
        self.over, self.imported_over = np.zeros(0), np.zeros(0)
        self._levels, self._buffered = [], 0

    def add(self, level, used, left):
        """Add what is used of the surplus of each unit of a level, and what leaves its zone."""
        self._levels.append((level.zone, used, level.crossing, left))
        self._buffered += used.size
        if self._buffered >= _BUFFERED:
            self._flush()

    def add_imported(self, level, used, left):
        """Add the same of the inflow from outside, which most units do not have."""
        some = np.flatnonzero((used > 0) | (left > 0))
        if some.size:
            np.add.at(self.imported, level.zone[some], used[some])
            self.imported_over = _grown(self.imported_over, int(level.crossing[some].max()) + 1)
            np.add.at(self.imported_over, level.crossing[some], left[some])

    def finish(self, crossings):
        """Complete the sums, over so many crossings."""
        self._flush()
        self.over, self.imported_over = _grown(self.over, crossings), _grown(self.imported_over, crossings)

    def _flush(self):
        if not self._levels:
            return
        zone, used, crossing, left = (np.concatenate(parts) for parts in zip(*self._levels))
        self.within += np.bincount(zone, used, self.within.size)
        over = np.bincount(crossing, left)
        self.over = _grown(self.over, over.size)
        self.over[: over.size] += over
        self._levels, self._buffered = [], 0


def _carry(crossings, tally, pairs, outside, progress):
    """Carry amounts by origin down the crossings; add what is used beyond each, or leaves the area, to `pairs`."""
    arriving = _no_amounts()
    for numbers, receiver, _ in order_from_receivers(crossings.onward).downstream_levels(progress):
        over = _Amounts.by_place(crossings.origin.take(numbers), tally.over.take(numbers))
        imported = _Amounts.by_place(np.full(numbers.size, outside), tally.imported_over.take(numbers))
        amounts = _merged([arriving, over, imported], outside + 1)
        crossing = numbers.take(amounts.place)
        pairs.add(amounts.origin, crossings.into.take(crossing), amounts.amount * crossings.used.take(crossing))
        if receiver is not None:
            onward = amounts.amount * crossings.left.take(crossing)
            some = np.flatnonzero(onward)
            arriving = _Amounts(receiver.take(amounts.place[some]), amounts.origin[some], onward[some])


class _Amounts(NamedTuple):
    """Amounts by place in a level and zone of origin."""

    place: np.ndarray
    origin: np.ndarray
    amount: np.ndarray

    @classmethod
    def by_place(cls, origin, amount):
        """One amount for each place, without the zeros."""
        some = np.flatnonzero(amount)
        return cls(some, origin[some], amount[some])


def _no_amounts():
    return _Amounts(np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0))


def _merged(parts, width):
    """The sum of several _Amounts whose origins are below `width`."""
    keys = np.concatenate([part.place.astype(np.int64) * width + part.origin for part in parts])
    keys, amount = _summed_by_key(keys, np.concatenate([part.amount for part in parts]))
    return _Amounts(*np.divmod(keys, width), amount)


class _PairSums:
    """Sums of amounts by pairs of numbers below `width`; memory follows the number of different pairs."""

    def __init__(self, width):
        self._width, self._limit = width, _BUFFERED
        self._keys, self._amounts, self._buffered = [], [], 0

    def add(self, first, second, amount):
        """Add amounts to the pairs (first, second)."""
        self._keys.append(first.astype(np.int64) * self._width + second)
        self._amounts.append(amount)
        self._buffered += amount.size
        if self._buffered > self._limit:
            self._merge()

    def result(self):
        """(first, second, amount) of the pairs with an amount, sorted."""
        self._merge()
        keys, amounts = self._keys[0], self._amounts[0]
        some = amounts > 0
        return (*np.divmod(keys[some], self._width), amounts[some])

    def _merge(self):
        keys, amounts = _summed_by_key(np.concatenate(self._keys), np.concatenate(self._amounts))
        self._keys, self._amounts, self._buffered = [keys], [amounts], keys.size
        self._limit = max(_BUFFERED, 2 * keys.size)


def _summed_by_key(keys, amounts):
    """The different keys, ascending, and the sum of the amounts of each."""
    if not keys.size:
        return keys, amounts
    by_key = np.argsort(keys, kind="stable")
    keys = keys.take(by_key)
    first = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]]))
    return keys.take(first), np.add.reduceat(amounts.take(by_key), first)


def _grown(values, size):
    """`values` followed by zeros up to `size`."""
    return values if values.size >= size else np.concatenate([values, np.zeros(size - values.size)])


def _as_matrix(origin, destination, amount, zone_count):
    """Part the sums into flows between zones, exports and imports; number zone_count + 1 is the outside of the area."""
    outside = zone_count + 1
    exported, imported = np.zeros(outside), np.zeros(outside)
    leaves, comes = destination == outside, origin == outside
    exported[origin[leaves & ~comes]] = amount[leaves & ~comes]
    imported[destination[comes & ~leaves]] = amount[comes & ~leaves]
    between = ~(leaves | comes)
    zone = np.arange(outside)
    zone[zone_count] = -1
    return DonorReceiverMatrix(
        zone[origin[between]], zone[destination[between]], amount[between], exported, imported
    )
