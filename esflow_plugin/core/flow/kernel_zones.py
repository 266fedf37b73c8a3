"""Who served whom between zones, for a flow by a kernel."""

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
    that is sent. Cost: for each donor zone and each pass in which it takes part one sum over the zone's bounding box
    and the radius around it. Compact zones are quick; a zone that spans the grid costs a third of the flow itself, so
    that hundreds of such zones on a large grid take hours.
    """
    if flow.capped.record is None:
        raise ValueError("the flow was computed without keep")
    if zones.shape != flow.sent.shape:
        raise ValueError(f"zones has the shape {zones.shape}, the grid {flow.sent.shape}")
    if zones.size and (zones.min() < -1 or zones.max() >= zone_count):
        raise ValueError(f"zones must lie in -1 .. {zone_count - 1}")
    zone_of = np.where(zones < 0, zone_count, zones).ravel()
    parts = [_by_zone(step, zone_of, zone_count + 1) for step in flow.capped.record]
    donors = np.unique(np.concatenate([np.flatnonzero(np.diff(part.bounds)) for part in parts] or [np.zeros(0, int)]))
    amounts = np.zeros((zone_count + 1, zone_count + 1))
    for done, zone in enumerate(donors):
        report = part_of(progress, done / donors.size, (done + 1) / donors.size)
        amounts[zone] = _received_from(zone, parts, flow, zone_of, zone_count + 1, report)
    return _as_matrix(amounts, float(flow.sent.sum()))


class _Part(NamedTuple):
    """A pass with its donors sorted by zone: those of zone z are at bounds[z]:bounds[z + 1]; total: of accepted."""

    donors: np.ndarray
    offer: np.ndarray
    bounds: np.ndarray
    receivers: np.ndarray
    accepted: np.ndarray
    total: float


def _by_zone(step, zone_of, zone_count):
    zone = zone_of.take(step.donors)
    order = np.argsort(zone, kind="stable")
    bounds = np.concatenate([[0], np.cumsum(np.bincount(zone, minlength=zone_count))])
    total = float(step.accepted.sum())
    return _Part(step.donors.take(order), step.offer.take(order), bounds, step.receivers, step.accepted, total)


class _Window(NamedTuple):
    """Rows and columns first .. last (excluded) of the grid."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self):
        return self.bottom - self.top, self.right - self.left

    def around(self, reach, shape):
        """The window and the reach around it, as far as the grid goes."""
        return _Window(
            max(self.top - reach[0], 0),
            min(self.bottom + reach[0], shape[0]),
            max(self.left - reach[1], 0),
            min(self.right + reach[1], shape[1]),
        )


def _received_from(zone, parts, flow, zone_of, zone_count, progress):
    """What each zone receives from one donor zone."""
    shape, reach = flow.sent.shape, reach_of(flow.weights)
    allowed = ALLOWED * float(flow.sent.sum())
    offers = [(part, slice(part.bounds[zone], part.bounds[zone + 1])) for part in parts]
    offers = [(part, own) for part, own in offers if own.stop > own.start]
    inner = _bounding_window([part.donors[own] for part, own in offers], shape[1])
    outer = inner.around(reach, shape)
    # Donors lie in the inner window only: what wraps around from them lies outside the outer one.
    padded = [
        quick_size(min(inside + 2 * width, whole + width))
        for inside, whole, width in zip(inner.shape, outer.shape, reach)
    ]
    sums = GridSums(flow.weights, outer.shape, padded=tuple(padded))
    received = np.zeros(zone_count)
    for done, (part, own) in enumerate(offers):
        offer = np.zeros(outer.shape)
        row, column = np.divmod(part.donors[own], shape[1])
        offer[row - outer.top, column - outer.left] = part.offer[own]
        pressure = sums.to_receivers(offer, harmless=allowed / part.total)
        first, last = np.searchsorted(part.receivers, [outer.top * shape[1], outer.bottom * shape[1]])
        row, column = np.divmod(part.receivers[first:last], shape[1])
        inside = np.flatnonzero((column >= outer.left) & (column < outer.right))
        amount = pressure[row[inside] - outer.top, column[inside] - outer.left]
        amount *= part.accepted[first:last][inside]
        received += np.bincount(zone_of.take(part.receivers[first:last][inside]), amount, zone_count)
        if progress is not None:
            progress((done + 1) / len(offers))
    return received


def _bounding_window(cells, columns):
    row = np.concatenate([(part.min() // columns, part.max() // columns) for part in cells])
    column = np.concatenate([((part % columns).min(), (part % columns).max()) for part in cells])
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
