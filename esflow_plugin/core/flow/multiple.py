"""Multiple flow directions: a cell drains to all its lower neighbours, the more the steeper the way down to them.

Shares as in Freeman 1991 (Computers & Geosciences 17(3), 413-422): slope to the power p over the sum of it, p = 1.1.
The network takes the place of an `order.FlowOrder` in `river.route` and `river.sent`; the law is the same.
"""

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import row_blocks
from .directions import CODES, OFFSETS, OUTLET, OUTSIDE
from .matrix import DonorReceiverMatrix, check_zones, zones_at
from .order import DONOR_COUNT, LevelProgress, donor_bits
from .pointers import index_type
from .river import at_units, downstream_share

RISING = QT_TRANSLATE_NOOP(
    "ESFlow",
    "Water runs in a circle, and {count} cells on it or below it cannot be computed, for example row {row}, column "
    "{column} (counted from 1 at the upper left): the elevation rises along the flow directions. Use the directions "
    "and the filled elevation of one and the same run.",
)

_BLOCK_CELLS = 1 << 17
_DIRECTIONS = len(CODES)


@dataclass(frozen=True)
class MultipleFlow:
    """A grid whose cells drain to several neighbours, in an order in which donors come before their receivers.

    cells: flat index of each cell, shape (n,), int32 (int64 from 2^31 cells on). bounds: level k is
    cells[bounds[k]:bounds[k + 1]]; level 0 holds the cells without donors. size: number of grid cells. outside: bool,
    shape (size,), True where there is no cell, or None. outlets: flat indices of the cells whose outflow leaves the
    area. steps: flat step of each of the eight directions. source, weight: the links, by level and then by direction:
    the place of the donor in its level (int32) and slope^p relative to the donor's steepest (float32); no two links
    of one level and direction share a donor or a receiver. groups: links of level k and direction d are
    source[groups[8 k + d]:groups[8 k + d + 1]]. scale: by place in `cells`, 1 / sum of the weights, 0 at outlets.
    Memory: 13 bytes a cell and 8 bytes a link (3 to 4 links a cell on rough terrain, so about 40 bytes a cell);
    a pass adds 8 bytes a cell to what it returns, and building the network about 12.
    """

    cells: np.ndarray
    bounds: np.ndarray
    size: int
    outside: Optional[np.ndarray]
    outlets: np.ndarray
    steps: np.ndarray
    source: np.ndarray
    weight: np.ndarray
    groups: np.ndarray
    scale: np.ndarray

    def downstream_pass(self, release, passed=1.0, progress=None):
        """Carry amounts downstream; see `order.FlowOrder.downstream_pass`."""
        report = LevelProgress(progress, self.cells.size)
        arriving = np.zeros(self.size)
        for level in range(self.bounds.size - 1):
            cells, scale = self._level(level)
            leaving = release(cells, arriving.take(cells)) * scale
            if passed != 1:
                leaving *= passed
            for source, receivers, weight in self._links(level, cells):
                amount = leaving.take(source)
                amount *= weight
                amount += arriving.take(receivers)
                arriving[receivers] = amount
            report.advance(cells.size)

    def upstream_pass(self, respond, passed=1.0, at_outlets=0.0, progress=None):
        """Carry shares upstream; see `order.FlowOrder.upstream_pass`."""
        report = LevelProgress(progress, self.cells.size)
        of_arriving = np.zeros(self.size)
        for level in range(self.bounds.size - 2, -1, -1):
            cells, scale = self._level(level)
            of_leaving = np.zeros(cells.size)
            for source, receivers, weight in self._links(level, cells):
                share = of_arriving.take(receivers)
                share *= weight
                share += of_leaving.take(source)
                of_leaving[source] = share
            of_leaving *= scale  # at most 1, also by rounding: the weights were summed in the same order
            of_leaving *= passed
            of_leaving[scale == 0] = at_outlets
            of_arriving[cells] = respond(cells, of_leaving)
            report.advance(cells.size)

    def _level(self, level):
        start, stop = self.bounds[level], self.bounds[level + 1]
        return self.cells[start:stop].astype(np.intp), self.scale[start:stop]

    def _links(self, level, cells):
        """For each direction with links: places of the donors in the level, flat indices of the receivers, weights."""
        groups = self.groups[level * _DIRECTIONS : (level + 1) * _DIRECTIONS + 1].tolist()
        for step, start, stop in zip(self.steps, groups[:-1], groups[1:]):
            if stop > start:
                source = self.source[start:stop].astype(np.intp)
                yield source, cells.take(source) + step, self.weight[start:stop]


def multiple_flow(elevation, codes, *, exponent=1.1, cell_width=1.0, cell_height=1.0, progress=None):
    """Build the network of multiple flow directions.

    elevation: filled DEM, float32 or float64, shape (rows, columns), any unit; codes: the uint8 ESRI codes derived
    from it, same shape (0 outlet, 255 outside). Each cell drains to its strictly lower neighbours; one without any,
    on a flat, follows its code; an outlet stays one. No circle is possible, since along codes a filled DEM never
    rises. exponent: p; cell_width, cell_height: one unit. progress: optional callback(fraction).
    Returns MultipleFlow. Raises InputError when the elevation rises along the codes and water runs in a circle.
    """
    links = _lower_neighbours(elevation, codes)
    outside = (codes == OUTSIDE).ravel()
    count = codes.size - int(np.count_nonzero(outside))
    builder = _Builder(elevation, links, count, exponent, cell_width, cell_height)
    waiting = DONOR_COUNT.astype(np.uint8).take(donor_bits(links)).ravel()
    ready = np.flatnonzero((waiting == 0) & ~outside)
    report = LevelProgress(progress, count)
    while ready.size:
        report.advance(ready.size)
        ready = builder.add_level(ready, waiting)
    network = builder.network(outside if count < codes.size else None, np.flatnonzero(codes.ravel() == OUTLET))
    if network.cells.size < count:
        caught = np.flatnonzero((waiting > 0) & ~outside)
        row, column = divmod(int(caught[0]), codes.shape[1])
        raise InputError(RISING, count=caught.size, row=row + 1, column=column + 1)
    return network


def donor_receiver_matrix(network, supply, demand, flow, zones, zone_count, progress=None):
    """The donor-receiver matrix of a river routed along a MultipleFlow.

    Arguments and result as in `matrix.donor_receiver_matrix`, with a MultipleFlow for the order. Water that parts and
    meets again has no single way out of a zone, so the matrix takes one pass upstream for each zone that receives
    anything, and one more for the exports: the cost grows with the number of zones.
    """
    check_zones(zones, zone_count, network)
    receiving = _receiving_zones(network, supply, demand, flow, zones, zone_count)
    passes = len(receiving) + 1
    sums = []
    for done, zone in enumerate([*receiving, None]):
        part = None if progress is None else lambda fraction, done=done: progress((done + fraction) / passes)
        sums.append(_one_destination(network, supply, demand, flow, zones, zone_count, zone, part))
    exported, _ = sums.pop()
    imported = np.zeros(zone_count + 1)
    imported[receiving] = [from_outside for _, from_outside in sums]
    amounts = np.array([by_origin for by_origin, _ in sums]).reshape(len(sums), zone_count + 1).T
    origin, column = np.nonzero(amounts)
    names = np.append(np.arange(zone_count), -1)
    destination = names[np.array(receiving, np.intp)][column]
    return DonorReceiverMatrix(names[origin], destination, amounts[origin, column], exported, imported)


def _receiving_zones(network, supply, demand, flow, zones, zone_count):
    """The zones whose units receive anything, ascending."""
    receives = np.zeros(zone_count + 1, bool)
    for start, stop in row_blocks(network.cells.size, 1, _BLOCK_CELLS):
        cells = network.cells[start:stop].astype(np.intp)
        taken = at_units(supply, demand, flow, cells).taken
        receives[zones_at(zones, zone_count, cells[taken > 0])] = True
    return np.flatnonzero(receives).tolist()


def _one_destination(network, supply, demand, flow, zones, zone_count, destination, progress):
    """Surplus by zone of origin, and inflow from outside, used in one zone; or leaving the area for destination "
    "None."""
    by_origin = np.zeros(zone_count + 1)
    from_outside = []

    def respond(cells, later):
        unit = at_units(supply, demand, flow, cells)
        zone = zones_at(zones, zone_count, cells)
        by_origin[:] += np.bincount(zone, unit.surplus * later, zone_count + 1)
        counted = np.where(zone == destination, unit.taken, 0) if destination is not None else 0.0
        share = downstream_share(counted, unit.taken, later)
        if unit.external is not None:
            from_outside.append(float((unit.external * share).sum()))
        return share

    network.upstream_pass(respond, 1 - flow.law.loss, 1.0 if destination is None else 0.0, progress)
    return by_origin, sum(from_outside)


def _lower_neighbours(elevation, codes):
    """Sum of the codes of the directions each cell drains in, uint8: its lower neighbours, or else its own code."""
    rows, columns = codes.shape
    links = np.empty_like(codes)
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS):
        first, last = max(start - 1, 0), min(stop + 1, rows)
        around = np.full((stop - start + 2, columns + 2), np.inf, elevation.dtype)
        inner = around[first - start + 1 : last - start + 1, 1:-1]
        np.copyto(inner, elevation[first:last], where=codes[first:last] != OUTSIDE)
        here, own = around[1:-1, 1:-1], codes[start:stop]
        lower = np.zeros_like(own)
        for code, (down, right) in zip(CODES, OFFSETS):
            there = around[1 + down : 1 + down + stop - start, 1 + right : 1 + right + columns]
            lower |= (there < here).view(np.uint8) * np.uint8(code)
        drains = (own != OUTLET) & (own != OUTSIDE)
        links[start:stop] = np.where(drains, np.where(lower, lower, own), np.uint8(0))
    return links


class _Builder:
    """Collects the levels of a MultipleFlow."""

    def __init__(self, elevation, links, count, exponent, cell_width, cell_height):
        columns = links.shape[1]
        self._elevation, self._links = elevation.ravel(), links.ravel()
        self._exponent = exponent
        self._steps = np.array([down * columns + right for down, right in OFFSETS])
        self._distances = [float(np.hypot(down * cell_height, right * cell_width)) for down, right in OFFSETS]
        edges = int(np.bincount(self._links, minlength=256) @ DONOR_COUNT)
        self._cells, self._scale = np.empty(count, index_type(links.size)), np.empty(count)
        self._source, self._weight = np.empty(edges, np.int32), np.empty(edges, np.float32)
        self._bounds, self._groups = [0], [0]

    def add_level(self, cells, waiting):
        """Add a level; take its links off `waiting`, the donors each cell still waits for; return what is ready "
        "next."""
        links, here = self._links.take(cells), self._elevation.take(cells).astype(np.float64)
        steepest = np.zeros(cells.size)
        directions, ready = [], []
        for code, step, distance in zip(CODES, self._steps, self._distances):
            source = np.flatnonzero(links & np.uint8(code))
            receivers = cells.take(source) + step
            slope = (here.take(source) - self._elevation.take(receivers)) / distance
            steepest[source] = np.maximum(steepest.take(source), slope)
            directions.append((source, slope))
            still = waiting.take(receivers) - np.uint8(1)
            waiting[receivers] = still
            ready.append(receivers[still == 0])
        self._add_links(cells, directions, steepest)
        return np.concatenate(ready)

    def _add_links(self, cells, directions, steepest):
        total = np.zeros(cells.size)
        flat = steepest <= 0
        steepest[flat] = 1
        for source, slope in directions:
            weight = (slope / steepest.take(source)).astype(np.float32)
            weight[flat.take(source)] = 1
            weight **= np.float32(self._exponent)
            total[source] += weight
            start, stop = self._groups[-1], self._groups[-1] + source.size
            self._source[start:stop], self._weight[start:stop] = source, weight
            self._groups.append(stop)
        start, stop = self._bounds[-1], self._bounds[-1] + cells.size
        self._cells[start:stop] = cells
        self._scale[start:stop] = np.divide(1, total, out=np.zeros(cells.size), where=total > 0)
        self._bounds.append(stop)

    def network(self, outside, outlets):
        """The network of the levels added."""
        count, links = self._bounds[-1], self._groups[-1]
        return MultipleFlow(
            cells=self._cells[:count],
            bounds=np.array(self._bounds),
            size=self._links.size,
            outside=outside,
            outlets=outlets,
            steps=self._steps,
            source=self._source[:links],
            weight=self._weight[:links],
            groups=np.array(self._groups),
            scale=self._scale[:count],
        )
