"""Who served whom between zones, for a flow by a kernel."""

from functools import partial
from itertools import groupby
from typing import NamedTuple

import numpy as np

from .blocks import part_of
from .capped import ALLOWED
from .kernels import GridSums, quick_size, reach_of
from .matrix import DonorReceiverMatrix
from .threads import in_threads


def zone_matrix(flow, zones, zone_count, progress=None):
    """The donor-receiver matrix of an `atmosphere.KernelFlow` that was computed with `keep`.

    zones: integers, shape of the grid, 0 .. zone_count - 1, or -1 outside all zones; progress: optional
    callback(fraction). Returns `matrix.DonorReceiverMatrix` (nothing is exported nor imported); its amounts sum to all
    that is sent. Cost: for each pass and each zone that gives in it, or takes if those are fewer, one sum over the
    zone's bounding box and the radius around it. Compact zones are quick; a zone that spans the grid costs a third of
    the flow itself, so that hundreds of such zones on a large grid take hours. Memory: some 40 bytes a cell.
    """
    if flow.capped.record is None:
        raise ValueError("the flow was computed without keep")
    if zones.shape != flow.sent.shape:
        raise ValueError(f"zones has the shape {zones.shape}, the grid {flow.sent.shape}")
    if zones.size and (zones.min() < -1 or zones.max() >= zone_count):
        raise ValueError(f"zones must lie in -1 .. {zone_count - 1}")
    zone_of = np.where(zones < 0, zone_count, zones)
    total = float(flow.sent.sum())
    amounts = np.zeros((zone_count + 1, zone_count + 1))
    passes = len(flow.capped.record)
    for number, step in enumerate(flow.capped.record):
        report = part_of(progress, number / passes, (number + 1) / passes)
        _add_pass(amounts, step, flow.weights, zone_of, ALLOWED * total, report)
    return _as_matrix(amounts, total)


def _add_pass(amounts, step, weights, zone_of, allowed, progress):
    """Add what one pass moved from zone to zone; allowed: error of the sum of amounts that does no harm."""
    ends = _Ends.of(step, weights, zone_of, amounts.shape[0], allowed)
    done, jobs = 0, sorted(_job(zone, ends.near, weights, zone_of.shape) for zone in ends.near.zones)
    for padded, alike in groupby(jobs, key=lambda job: job.padded):
        alike = list(alike)
        # In the same shape the transform of the kernel serves all of them.
        like = GridSums(weights, alike[0].outer.shape, padded=padded)
        report = part_of(progress, done / len(jobs), (done + len(alike)) / len(jobs))
        for moved, job in zip(in_threads(partial(ends.moved, like), alike, report), alike):
            into = amounts[job.zone] if ends.from_donors else amounts[:, job.zone]
            into += moved
        done += len(alike)


class _Ends(NamedTuple):
    """A pass seen from its donors or its receivers, whichever lie in fewer zones: in late passes few lack anything.

    near: the _Side that it is gone through by; far: float64, shape of the grid, offers or acceptances of the others.
    """

    from_donors: bool
    near: "_Side"
    far: np.ndarray
    weights: np.ndarray
    zone_of: np.ndarray
    zone_count: int
    allowed: float

    @classmethod
    def of(cls, step, weights, zone_of, zone_count, allowed):
        donors = _Side.of(step.donors, step.offer, zone_of, zone_count)
        receivers = _Side.of(step.receivers, step.accepted, zone_of, zone_count)
        from_donors = donors.zones.size <= receivers.zones.size
        near, others = (donors, receivers) if from_donors else (receivers, donors)
        far = np.zeros(zone_of.size)
        far[others.units] = others.values
        return cls(from_donors, near, far.reshape(zone_of.shape), weights, zone_of, zone_count, allowed)

    def moved(self, like, job, tick):
        """What moved between a zone and each of the others, float64; like: GridSums padded alike."""
        window = job.outer.slices
        others = float(self.far[window].sum())
        if not others > 0:
            return np.zeros(self.zone_count)
        sums = GridSums(self.weights, job.outer.shape, tick, job.padded, like)
        over_pairs = sums.to_receivers if self.from_donors else sums.to_donors
        values = self.near.spread(job.zone, job.outer, self.zone_of.shape[1])
        moved = over_pairs(values, harmless=self.allowed / others)
        moved *= self.far[window]
        return np.bincount(self.zone_of[window].ravel(), moved.ravel(), self.zone_count)


class _Side(NamedTuple):
    """Donors with their offers or receivers with what they accept, sorted by zone.

    zones: those that occur; zone z holds bounds[z]:bounds[z + 1] of units (flat indices) and values.
    """

    units: np.ndarray
    values: np.ndarray
    bounds: np.ndarray
    zones: np.ndarray

    @classmethod
    def of(cls, units, values, zone_of, zone_count):
        zone = zone_of.ravel().take(units)
        order = np.argsort(zone, kind="stable")
        bounds = np.concatenate([[0], np.cumsum(np.bincount(zone, minlength=zone_count))])
        return cls(units.take(order), values.take(order), bounds, np.flatnonzero(np.diff(bounds)))

    def of_zone(self, zone):
        return slice(self.bounds[zone], self.bounds[zone + 1])

    def spread(self, zone, window, columns):
        """The values of one zone in a window of the grid, 0 elsewhere."""
        values = np.zeros(window.shape)
        row, column = np.divmod(self.units[self.of_zone(zone)], columns)
        values[row - window.top, column - window.left] = self.values[self.of_zone(zone)]
        return values


class _Window(NamedTuple):
    """Rows and columns first .. last (excluded) of the grid."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self):
        return self.bottom - self.top, self.right - self.left

    @property
    def slices(self):
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def around(self, reach, shape):
        """The window and the reach around it, as far as the grid goes."""
        return _Window(
            max(self.top - reach[0], 0),
            min(self.bottom + reach[0], shape[0]),
            max(self.left - reach[1], 0),
            min(self.right + reach[1], shape[1]),
        )


class _Job(NamedTuple):
    """A zone of the near side: shape to transform in, zone, and the window round it and all that it reaches."""

    padded: tuple
    zone: int
    outer: _Window


def _job(zone, near, weights, shape):
    """The _Job of a zone."""
    reach = reach_of(weights)
    inner = _bounding_window(near.units[near.of_zone(zone)], shape[1])
    outer = inner.around(reach, shape)
    # The zone's units lie in the inner window only: what wraps around from them lies outside the outer one.
    padded = [
        quick_size(min(inside + 2 * width, whole + width))
        for inside, whole, width in zip(inner.shape, outer.shape, reach)
    ]
    return _Job(tuple(padded), int(zone), outer)


def _bounding_window(cells, columns):
    row, column = np.divmod(cells, columns)
    return _Window(int(row.min()), int(row.max()) + 1, int(column.min()), int(column.max()) + 1)


def _as_matrix(amounts, total):
    """The amounts as a list of flows that sum to the total; the last zone is the outside."""
    if total > 0:
        amounts *= total / amounts.sum()
    origin, destination = np.nonzero(amounts)
    count = amounts.shape[0]
    zone = np.arange(count)
    zone[-1] = -1
    none = np.zeros(count)
    return DonorReceiverMatrix(zone[origin], zone[destination], amounts[origin, destination], none, none.copy())
