"""Work on a grid in blocks of whole rows: small enough for a core's cache, and a place to report progress."""

import numpy as np

_LARGE_BYTES = 31 << 20


def row_blocks(rows, columns, cells, progress=None):
    """Yield (first row, row behind the last) of blocks of about `cells` cells, at least one row each.

    `progress(fraction)` is called after each block, with the share of the rows that are done; it may raise to cancel.
    """
    step = max(1, cells // columns)
    for start in range(0, rows, step):
        stop = min(rows, start + step)
        yield start, stop
        if progress is not None:
            progress(stop / rows)


def part_of(progress, start, stop):
    """A callback that reports 0..1 of a step as `start`..`stop` of the whole; None when `progress` is None."""
    if progress is None:
        return None
    return lambda fraction: progress(start + (stop - start) * fraction)


def keep_freed_memory():
    """Make the C library keep the memory of freed arrays for the next ones (glibc; elsewhere nothing happens).

    It hands every freed array back to the system until it has seen a larger one freed, up to 32 MB. Loops over blocks
    would then spend more time on getting zeroed pages than on the work. The array is never touched and costs nothing.
    """
    np.empty(_LARGE_BYTES, dtype=np.uint8)
