"""Which parts of a mask are connected to the edge of the grid, and which are holes."""

import numpy as np

from .basins import spill_tree
from .blocks import part_of, row_blocks
from .pointers import find_roots

_BLOCK_CELLS = 1 << 20


def connected_to_frame(mask, progress=None):
    """Those True cells from which the edge of the grid can be reached over True cells, by side or corner.

    mask: 2-D bool; progress: optional callback(fraction), which may raise to cancel. Returns a bool array like `mask`.
    """
    first, last, rows = _runs(mask, part_of(progress, 0.0, 0.4))
    touching_runs = _touching_runs(first, last, rows, mask.shape[1])
    on_frame = (first == 0) | (last == mask.shape[1] - 1) | (rows == 0) | (rows == mask.shape[0] - 1)
    at_frame = np.flatnonzero(on_frame)
    # Node 0 is the frame, the runs follow.
    ends_a = np.concatenate((np.zeros_like(at_frame), touching_runs[0] + 1))
    ends_b = np.concatenate((at_frame + 1, touching_runs[1] + 1))
    parents, _ = spill_tree(first.size + 1, ends_a, ends_b, part_of(progress, 0.4, 1.0))
    reaches = find_roots(parents)[1:] == 0
    result = np.zeros(mask.shape, dtype=bool)
    result[mask] = np.repeat(reaches, last - first + 1)
    return result


def _runs(mask, progress):
    """Runs of True along the rows, in the order of the grid: first column, last column and row of each (int64)."""
    columns = mask.shape[1]
    begins, stops = [], []
    for start, stop in row_blocks(mask.shape[0], columns, _BLOCK_CELLS, progress):
        block = mask[start:stop]
        edges = block.copy()
        edges[:, 1:] &= ~block[:, :-1]
        begins.append(np.flatnonzero(edges) + start * columns)
        edges[:] = block
        edges[:, :-1] &= ~block[:, 1:]
        stops.append(np.flatnonzero(edges) + start * columns)
    rows, first = np.divmod(np.concatenate(begins), columns)
    return first, np.concatenate(stops) - rows * columns, rows


def _touching_runs(first, last, rows, columns):
    """Pairs of runs in neighbouring rows that touch by side or corner: two int64 arrays of positions."""
    # One number for each cell, in the order of the grid; two spare columns keep the rows apart.
    width = columns + 2
    begins, stops = rows * width + first + 1, rows * width + last + 1
    from_run = np.searchsorted(stops, begins + width - 1, side="left")
    to_run = np.searchsorted(begins, stops + width + 1, side="right")
    counts = np.maximum(to_run - from_run, 0)
    upper = np.repeat(np.arange(first.size), counts)
    within = np.arange(upper.size) - np.repeat(np.cumsum(counts) - counts, counts)
    return upper, np.repeat(from_run, counts) + within
