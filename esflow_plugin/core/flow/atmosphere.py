"""Flow through the atmosphere: each cell's surplus is shared out to the deficits around it, the near ones first.

Cells are donors and receivers in the capacity-constrained gravity of `capped`, with the weights of a `kernels.Kernel`.
That the service follows a diffusion kernel is an accounting convention of this plugin (its kernel after the revised
two-step floating catchment area of Su et al. 2023); carbon dioxide is well mixed, no transport is modelled.

Direction: the flow runs from the surplus of supply to the deficit, which for carbon is from the sink to the emitter.
Carbon itself moves the other way. A wind that carries it towards a bearing b favours services towards b + 180, the
direction from which the wind blows: that is what `Kernel.toward` must be.
"""

from dataclasses import dataclass

import numpy as np

from .. import mismatch
from .amounts import checked_amounts
from .capped import CappedFlow, PassProgress, as_flow, share_out
from .kernels import GridSums, padded_shape


@dataclass(frozen=True)
class KernelFlow:
    """sent, received: float64, shape of the grid, amounts per year, 0 outside the data; their sums are equal.

    passes: number of passes. weights: float64, by offset in cells from donor to receiver. capped: for `kernel_zones`.
    """

    sent: np.ndarray
    received: np.ndarray
    passes: int
    weights: np.ndarray
    capped: CappedFlow


def kernel_flow(supply, demand, valid, kernel, cell_width, cell_height, keep=False, progress=None):
    """Share the surplus of each cell out to the deficits within the kernel until no surplus reaches a deficit.

    supply, demand: float64, shape (rows, columns), amounts per cell and year, >= 0 where `valid` (bool, same shape);
    kernel: `kernels.Kernel`; cell_width, cell_height: metres; keep: keep what `kernel_zones` needs, 8 bytes for each
    cell and pass in which it takes part. progress: optional callback(fraction), three times for each sum over the grid.
    Returns KernelFlow. Never sends more than the surplus nor receives more than the deficit. What could still be
    moved at the end is about 1e-9 of what was moved, at most. Memory: see `required_bytes`. Time: some ten passes of
    three sums, or up to seven where amounts lie orders of magnitude apart; a sum takes some 0.04 us a cell whatever
    the radius. Raises InputError for negative or not finite amounts and for a kernel that does not reach the next
    cell.
    """
    weights = kernel.weights(supply.shape, cell_width, cell_height)
    left, wanted = _surplus_and_deficit(supply, demand, valid)
    sums = GridSums(weights, left.shape, PassProgress(progress).tick)
    passes, record = share_out(left, wanted, sums, keep)
    # Computing them once more takes less than holding them all the time.
    flow = as_flow(*_surplus_and_deficit(supply, demand, valid), left, wanted, passes, record)
    return KernelFlow(flow.sent, flow.received, flow.passes, weights, flow)


def _surplus_and_deficit(supply, demand, valid):
    supply = checked_amounts("supply", supply, valid)
    demand = checked_amounts("demand", demand, valid)
    return mismatch.surplus(supply, demand), mismatch.deficit(supply, demand)


def required_bytes(shape, kernel, cell_width, cell_height):
    """Memory that `kernel_flow` needs at its peak, in bytes, without its inputs and without `keep`."""
    reach = [min(int(kernel.end / size), cells - 1) for cells, size in zip(shape, (cell_height, cell_width))]
    padded = padded_shape(shape, reach)
    return 72 * shape[0] * shape[1] + 12 * padded[0] * padded[1] + (4 << 20)
