"""Carbon on the wind: what a cell cannot fix is carried downwind, cell by cell, to cells with capacity to spare.

At each step all that is aloft moves one cell along the wind of the cell it is over, and a cell takes up
min(spare capacity, uptake x arrival) of what arrives. The mass is divided between the two neighbours that the wind
points between, in such shares that its centre moves exactly along the wind: with the wind in units of cells (a, b)
and |a| >= |b|, the diagonal neighbour gets |b| / |a| and the straight one the rest. (Shares by angle, as in
D-infinity, would bend the way by up to 4 degrees.) What leaves the grid or the data is exported; over calm cells it
stays aloft.

After the picture of Bai et al. 2022, who draw arrows along the prevailing wind and give no equation; everything else
is a convention of this plugin. Carbon dioxide is well mixed: this shows responsibility in space, not transport.

Which source a sink serves: mass that arrives together is mixed, and all of it is taken up in the same proportion.
"""

import math
from typing import NamedTuple, Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import part_of, row_blocks
from .matrix import DonorReceiverMatrix

#: The flow ends when less than this share of what set out is still aloft.
REST = 1e-12
#: Wind this close to an axis or a diagonal, as a share of a cell, is along it: radians of whole degrees are not exact.
STRAIGHT = 1e-9
#: Steps after which a flow ends at the latest, in multiples of the grid's longer side: wind may turn in circles.
MOST_STEPS_PER_SIDE = 8
_BLOCK_CELLS = 1 << 13

NOT_A_SHARE = QT_TRANSLATE_NOOP("ESFlow", "The uptake must be a share above 0 and at most 1, not {value}.")
NO_STEPS = QT_TRANSLATE_NOOP("ESFlow", "The number of steps must be at least 1, not {value}.")


class WindField(NamedTuple):
    """Where what is over each cell moves in one step; flat arrays over the grid.

    straight, diagonal: intp, flat index of the two neighbours; `size` where that lies outside the grid or the data, and
    where nothing moves. share: float64, part that goes to the diagonal one. moves: bool, False over calm cells and
    outside the data.
    """

    straight: np.ndarray
    diagonal: np.ndarray
    share: np.ndarray
    moves: np.ndarray

    @property
    def size(self):
        """Number of cells; also the index that stands for outside."""
        return self.straight.size


NEVER_FILLED = np.iinfo(np.int32).max


class WindRecord(NamedTuple):
    """Which share of what arrived each cell took, in every step: flat arrays over the grid.

    A cell takes the share `uptake` in each step before the one in which its capacity is filled, in that step
    last_share (float64), and nothing after it. filled_at: int32, number of that step from 1; 0 without capacity,
    NEVER_FILLED where some capacity is left at the end.
    """

    uptake: float
    filled_at: np.ndarray
    last_share: np.ndarray


class WindFlow(NamedTuple):
    """What the wind did, amounts per year, arrays of the grid's shape.

    uptake: taken up by each cell. fixed: part of what set out at each cell that is taken up somewhere; its sum is that
    of the uptake. steps_to_uptake: mean number of steps until then, NaN where nothing is emitted or fixed. exported:
    left the grid or the data; aloft: still in the air at the end, by cell. steps: their number. record: for
    `zone_matrix`.
    """

    uptake: np.ndarray
    fixed: np.ndarray
    steps_to_uptake: np.ndarray
    exported: float
    aloft: np.ndarray
    steps: int
    record: WindRecord


def wind_field(u, v, valid, cell_width, cell_height):
    """The way of the wind over a grid whose row 0 is north.

    u, v: eastward and northward component, float64, shape (rows, columns) or numbers, any one unit, finite where
    `valid` (bool, shape of the grid). cell_width, cell_height: one unit.
    """
    right = np.broadcast_to(np.asarray(u, dtype=np.float64) / cell_width, valid.shape)
    down = np.broadcast_to(-np.asarray(v, dtype=np.float64) / cell_height, valid.shape)
    right, down = np.where(valid, right, 0.0), np.where(valid, down, 0.0)
    level = np.abs(right) >= np.abs(down)
    larger = np.where(level, np.abs(right), np.abs(down))
    moves = larger > 0
    share = np.divide(np.where(level, np.abs(down), np.abs(right)), larger, out=np.zeros(valid.shape), where=moves)
    share[share < STRAIGHT] = 0.0
    share[share > 1 - STRAIGHT] = 1.0
    step_right, step_down = np.sign(right).astype(np.intp), np.sign(down).astype(np.intp)
    straight = _neighbour(valid, np.where(level, 0, step_down), np.where(level, step_right, 0))
    diagonal = _neighbour(valid, step_down, step_right)
    straight[~moves] = diagonal[~moves] = valid.size
    return WindField(straight.ravel(), diagonal.ravel(), share.ravel(), moves.ravel())


def _neighbour(valid, down, right):
    """Flat index of the cell so many rows down and columns to the right, valid.size where there is no data."""
    rows, columns = valid.shape
    row = np.arange(rows)[:, None] + down
    column = np.arange(columns)[None, :] + right
    inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
    place = np.where(inside, row * columns + column, 0)
    return np.where(inside & valid.ravel()[place], place, valid.size)


def wind_flow(emitted, capacity, field, uptake=1.0, steps: Optional[int] = None, progress=None):
    """Carry what is emitted downwind until it is taken up, has left, or the steps are over.

    emitted, capacity: float64, shape of the grid, amounts per year, >= 0, 0 outside the data: what each cell cannot fix
    itself, and what it could fix beyond its own. field: WindField. uptake: share of what arrives that a cell takes up
    at most, above 0 to 1. steps: the most steps; default MOST_STEPS_PER_SIDE times the longer side. progress: optional
    callback(fraction). Returns WindFlow: emitted = uptake + exported + aloft in total. Time: cells times
    steps. Raises InputError for an uptake or steps out of range.
    """
    if not 0 < uptake <= 1:
        raise InputError(NOT_A_SHARE, value=uptake)
    most = MOST_STEPS_PER_SIDE * max(emitted.shape) if steps is None else steps
    if most < 1:
        raise InputError(NO_STEPS, value=most)
    aloft, left = emitted.ravel().copy(), capacity.ravel().copy()
    still = np.flatnonzero(~field.moves)
    resting = aloft[still]
    aloft[still] = 0.0
    total, exported, done = float(emitted.sum()), [], 0
    record = WindRecord(uptake, np.where(left > 0, NEVER_FILLED, 0).astype(np.int32), np.zeros(left.size))
    while done < most and float(aloft.sum()) > REST * total:
        done += 1
        arriving, out = _carry(aloft, field)
        exported.append(out)
        taken = np.minimum(left, arriving * uptake)
        filled = np.flatnonzero((taken == left) & (left > 0))
        record.filled_at[filled] = done
        record.last_share[filled] = taken[filled] / arriving[filled]
        left -= taken
        aloft = np.subtract(arriving, taken, out=arriving)
        resting += aloft[still]
        aloft[still] = 0.0
        if progress is not None:
            progress(0.5 * done / most)
    shape = emitted.shape
    share, mean_steps = _share_fixed(field, record, done, part_of(progress, 0.5, 1.0))
    aloft[still] += resting
    return WindFlow(
        uptake=capacity - left.reshape(shape),
        fixed=emitted * np.minimum(share, 1.0).reshape(shape),
        steps_to_uptake=np.where(emitted > 0, mean_steps.reshape(shape), np.nan),
        exported=math.fsum(exported),
        aloft=aloft.reshape(shape),
        steps=done,
        record=record,
    )


def _carry(aloft, field):
    """(what arrives at each cell, what leaves) when everything aloft moves one step."""
    cells = np.flatnonzero(aloft)
    mass, share = aloft[cells], field.share[cells]
    to_diagonal = mass * share
    arriving = np.bincount(field.diagonal[cells], to_diagonal, field.size + 1)
    mass -= to_diagonal
    arriving += np.bincount(field.straight[cells], mass, field.size + 1)
    return arriving[:-1], float(arriving[-1])


def _back_in_time(record, steps):
    """Share of what arrives that each cell takes, from the last step to the first: one array, changed in between."""
    by_time = np.argsort(record.filled_at, kind="stable")
    bounds = np.searchsorted(record.filled_at[by_time], np.arange(steps + 2))
    taken = np.where(record.filled_at == NEVER_FILLED, record.uptake, 0.0)
    for step in range(steps, 0, -1):
        filled = by_time[bounds[step] : bounds[step + 1]]
        taken[filled] = record.last_share[filled]
        yield taken
        taken[filled] = record.uptake


class _Downwind:
    """Looks from each cell to where the wind carries what is over it; values: float64 (channels, cells and 1).

    The last column stands for outside and stays 0.
    """

    def __init__(self, field, channels):
        self._field = field
        self.values, self._next = np.zeros((2, channels, field.size + 1))
        self._diagonal = np.empty(min(field.size, _BLOCK_CELLS))

    def look(self):
        """Make `values` of each cell the mean of those where its load arrives."""
        field = self._field
        # In blocks that stay in the processor's cache, with the field that all channels share.
        for start, stop in row_blocks(field.size, 1, _BLOCK_CELLS):
            straight, diagonal, share = (part[start:stop] for part in (field.straight, field.diagonal, field.share))
            other = self._diagonal[: stop - start]
            for values, seen in zip(self.values, self._next[:, start:stop]):
                # "clip" spares a copy; no index is out of range.
                np.take(values, straight, out=seen, mode="clip")
                np.take(values, diagonal, out=other, mode="clip")
                other -= seen
                other *= share
                seen += other
        self.values, self._next = self._next, self.values


def _share_fixed(field, record, steps, progress):
    """(share of what leaves each cell at the start that is fixed, mean steps until then), by going back in time."""
    downwind = _Downwind(field, 2)
    for done, taken in enumerate(_back_in_time(record, steps)):
        share, weighted = downwind.values[:, :-1]
        passed = 1.0 - taken
        # Of what arrives: taken here, or later; the steps are weighted with the share.
        weighted += share
        for values in (share, weighted):
            values *= passed
            values += taken
        downwind.look()
        if progress is not None:
            progress((done + 1) / steps)
    share, weighted = downwind.values[:, :-1]
    return share, np.divide(weighted, share, out=np.full(field.size, np.nan), where=share > 0)


def zone_matrix(emitted, field, flow, zones, zone_count, progress=None, channels=8):
    """Who fixed whose carbon: from the zones of the sinks (donors of the service) to the zones of the emitters.

    emitted, field: as handed to `wind_flow`; flow: what it returned; zones: integers, shape of the grid, -1 outside all
    zones. channels: zones that are followed at a time, 16 bytes a cell each. progress: optional callback(fraction).
    Returns DonorReceiverMatrix (nothing exported or imported); its amounts sum to the uptake.
    """
    zone = np.where(zones < 0, zone_count, zones).ravel()
    amounts = np.zeros((zone_count + 1, zone_count + 1))
    donors = np.unique(zone[flow.uptake.ravel() > 0])
    batches = [donors[start : start + channels] for start in range(0, donors.size, channels)]
    mass = emitted.ravel()
    for number, batch in enumerate(batches):
        report = part_of(progress, number / len(batches), (number + 1) / len(batches))
        shares = _share_fixed_by(field, flow, zone, batch, report)
        for donor, share in zip(batch, shares):
            amounts[donor] = np.bincount(zone, mass * share, zone_count + 1)
    origin, destination = np.nonzero(amounts > 0)
    found = amounts[origin, destination]
    found *= flow.uptake.sum() / found.sum() if found.size else 1.0
    outside = zone_count
    nothing = np.zeros(zone_count + 1)
    return DonorReceiverMatrix(
        np.where(origin == outside, -1, origin),
        np.where(destination == outside, -1, destination),
        found,
        nothing,
        nothing,
    )


def _share_fixed_by(field, flow, zone, batch, progress):
    """Share of what leaves each cell at the start that each zone of the batch fixes: float64 (zones, cells)."""
    place = np.full(int(zone.max()) + 1, -1)
    place[batch] = np.arange(batch.size)
    sinks = np.flatnonzero((place[zone] >= 0) & (flow.uptake.ravel() > 0))
    channel = place[zone[sinks]]
    downwind = _Downwind(field, batch.size)
    for done, taken in enumerate(_back_in_time(flow.record, flow.steps)):
        later = downwind.values[:, :-1]
        later *= 1.0 - taken
        later[channel, sinks] += taken[sinks]
        downwind.look()
        if progress is not None:
            progress((done + 1) / flow.steps)
    return downwind.values[:, :-1]


def path(u, v, valid, cell_width, cell_height, start, steps):
    """The way of the air from a cell, as (row, column) places in cells, whose whole numbers are cell centres.

    u, v, valid, cell_width, cell_height: as for `wind_field`; start: (row, column); steps: how far, may be a fraction.
    It ends early where the wind is calm or the data end.
    """
    row, column = float(start[0]), float(start[1])
    places = [(row, column)]
    rows, columns = valid.shape
    while steps > 0:
        cell = int(round(row)), int(round(column))
        inside = 0 <= cell[0] < rows and 0 <= cell[1] < columns and valid[cell]
        right, down = (float(u[cell]) / cell_width, -float(v[cell]) / cell_height) if inside else (0.0, 0.0)
        larger = max(abs(right), abs(down))
        if larger == 0:
            break
        part = min(steps, 1.0)
        row, column = row + part * down / larger, column + part * right / larger
        places.append((row, column))
        steps -= part
    return places
