"""Who served whom between zones, for a flow by a kernel."""

from functools import partial
from typing import NamedTuple

import numpy as np

from .blocks import part_of
from .capped import ALLOWED
from .kernels import GridSums, quick_size, reach_of
from .matrix import DonorReceiverMatrix


def zone_matrix(flow, zones, zone_count, progress=None):
    """The donor-receiver matrix of an `atmosphere.KernelFlow` that was computed with `keep`.

    zones: integers, shape of the grid, 0 .. zone_count - 1, or -1 outside all zones; progress: optional
    callback(fraction). Returns `matrix.DonorReceiverMatrix` (nothing is exported nor imported); its amounts sum to all
    that is sent. Cost: for each pass and each donor zone that takes part in it one sum over the zone's bounding box
    and the radius around it. Compact zones are quick; a zone that spans the grid costs a third of the flow itself, so
    that hundreds of such zones on a large grid take hours. Memory: some 40 bytes a cell.
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
    columns = zone_of.shape[1]
    accepted = np.zeros(zone_of.size)
    accepted[step.receivers] = step.accepted
    accepted, harmless = accepted.reshape(zone_of.shape), allowed / float(step.accepted.sum())
    sums = None
    jobs = sorted(_jobs(step, weights, zone_of, amounts.shape[0]), key=lambda job: (job.padded, job.zone))
    for done, (padded, zone, own, inner) in enumerate(jobs):
        tick = None if progress is None else partial(progress, done / len(jobs))
        outer = inner.around(reach_of(weights), zone_of.shape)
        sums = GridSums(weights, outer.shape, tick, padded, like=sums)
        offer = np.zeros(outer.shape)
        row, column = np.divmod(step.donors.take(own), columns)
        offer[row - outer.top, column - outer.left] = step.offer.take(own)
        moved = sums.to_receivers(offer, harmless)
        moved *= accepted[outer.slices]
        amounts[zone] += np.bincount(zone_of[outer.slices].ravel(), moved.ravel(), amounts.shape[0])
    if progress is not None:
        progress(1.0)


class _Job(NamedTuple):
    """A donor zone in a pass: shape to transform in, zone, positions among the pass' donors, window that holds them."""

    padded: tuple
    zone: int
    own: np.ndarray
    inner: "_Window"


def _jobs(step, weights, zone_of, zone_count):
    """Yield a _Job for every zone with a donor; in the same shape the transform of the kernel serves all of them."""
    zone = zone_of.ravel().take(step.donors)
    order = np.argsort(zone, kind="stable")
    bounds = np.concatenate([[0], np.cumsum(np.bincount(zone, minlength=zone_count))])
    for number in np.flatnonzero(np.diff(bounds)).tolist():
        own = order[bounds[number] : bounds[number + 1]]
        inner = _bounding_window(step.donors.take(own), zone_of.shape[1])
        outer = inner.around(reach_of(weights), zone_of.shape)
        # Donors lie in the inner window only: what wraps around from them lies outside the outer one.
        padded = [
            quick_size(min(inside + 2 * width, whole + width))
            for inside, whole, width in zip(inner.shape, outer.shape, reach_of(weights))
        ]
        yield _Job(tuple(padded), number, own, inner)


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
