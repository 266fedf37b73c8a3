"""The flows in the air in memory: kernel flow and wind flow; seconds and totals, one JSON object printed last."""

import json
import sys
import time

import checkout

checkout.import_from_plugin_folder()

import numpy as np  # noqa: E402
from esflow.esflow_plugin.core.flow import atmosphere, kernels, wind  # noqa: E402

CELL_M = 1000.0
BLOWS_TOWARD_DEGREES = 68.0
UPTAKE = 0.2


def generate(side, seed=3):
    """Sinks that change smoothly from place to place, and emitters in clusters, tC per cell and year."""
    random = np.random.default_rng(seed)
    across = np.linspace(0.0, 12.0, side)
    supply = 2.0 + np.sin(across)[:, None] + np.cos(1.3 * across)
    supply *= random.uniform(0.5, 1.5, (side, side))
    demand = np.full((side, side), 0.5)
    row, column = np.arange(side)[:, None], np.arange(side)
    for _ in range(40):
        centre_row, centre_column = random.uniform(0, side, 2)
        width = random.uniform(0.005, 0.03) * side
        height = random.uniform(5, 40)
        demand += (
            height * np.exp(-(((row - centre_row) / width) ** 2)) * np.exp(-(((column - centre_column) / width) ** 2))
        )
    return supply, demand


def kernel_flow(side, radius_cells):
    """Gaussian kernel flow without wind, nothing kept for zones."""
    supply, demand = generate(side)
    valid = np.ones(supply.shape, dtype=bool)
    kernel = kernels.Kernel(kernels.GAUSSIAN, radius_cells * CELL_M)
    flow, cost = timed(lambda: atmosphere.kernel_flow(supply, demand, valid, kernel, CELL_M, CELL_M))
    needed = atmosphere.required_bytes(supply.shape, kernel, CELL_M, CELL_M)
    return {**cost, "passes": flow.passes, "sent": float(flow.sent.sum()), "needed_bytes": needed}


def wind_flow(side):
    """Wind flow with one oblique wind."""
    supply, demand = generate(side)
    emitted, capacity = np.maximum(demand - supply, 0), np.maximum(supply - demand, 0)
    toward = np.radians(BLOWS_TOWARD_DEGREES)
    valid = np.ones(supply.shape, dtype=bool)
    del supply, demand
    field, first = timed(lambda: wind.wind_field(np.sin(toward), np.cos(toward), valid, CELL_M, CELL_M))
    flow, cost = timed(lambda: wind.wind_flow(emitted, capacity, field, UPTAKE))
    return {name: cost[name] + first[name] for name in cost} | {"steps": flow.steps, "sent": float(flow.uptake.sum())}


def timed(job):
    """(what the job returns, its wall and CPU seconds)."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = job()
    return result, {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    job = given.pop("job")
    sys.stdout.write(json.dumps({"kernel": kernel_flow, "wind": wind_flow}[job](**given)) + "\n")
