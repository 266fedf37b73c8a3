"""A supply and a demand for the flow benchmarks: rain everywhere, users in patches."""

import numpy as np

SEED = 23
PATCH_CELLS = 40  # cells on a side of one patch of users
SHARE_OF_PATCHES = 0.3
ROWS_A_BLOCK = 512


def generate(shape, seed=SEED):
    """(supply, demand) in m3/ha/yr, float64 of that shape: about as much wanted as there is, in a third of the area."""
    random = np.random.default_rng(seed)
    supply, demand = np.empty(shape), np.empty(shape)
    patches = [-(-length // PATCH_CELLS) for length in shape]
    wanted = random.uniform(0.0, 30000.0, patches) * (random.random(patches) < SHARE_OF_PATCHES)
    column = np.arange(shape[1]) // PATCH_CELLS
    for start in range(0, shape[0], ROWS_A_BLOCK):
        stop = min(shape[0], start + ROWS_A_BLOCK)
        supply[start:stop] = random.uniform(1000.0, 9000.0, (stop - start, shape[1]))
        demand[start:stop] = wanted[np.arange(start, stop) // PATCH_CELLS][:, column]
        demand[start:stop] *= random.uniform(0.5, 1.5, (stop - start, shape[1]))
    return supply, demand
