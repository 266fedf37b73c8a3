"""The flow kernels in memory, without QGIS and GDAL; seconds of each stage, one JSON object printed last."""

import json
import math
import sys
import time

import checkout

checkout.import_from_plugin_folder()

import generated_dem  # noqa: E402
import generated_water  # noqa: E402
import numpy as np  # noqa: E402
from esflow.esflow_plugin.core.flow import drainage, matrix, order, river  # noqa: E402

ROWS_A_BLOCK = 32


class Stages:
    """Wall and CPU seconds of named stages."""

    def __init__(self):
        self.seconds = {}

    def timed(self, name, job):
        """Run job(), book its time under the name and return what it returned."""
        wall, cpu = time.perf_counter(), time.process_time()
        result = job()
        self.seconds[name] = {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}
        return result


def zones_of(shape, count):
    """About square patches numbered from 0, exactly ``count`` of them."""
    across = max(divisor for divisor in range(1, math.isqrt(count) + 1) if count % divisor == 0)
    down = count // across
    row = np.arange(shape[0]) * down // shape[0]
    column = np.arange(shape[1]) * across // shape[1]
    return (row[:, None] * across + column).astype(np.int32)


def account_by_blocks(supply, demand, flow):
    """The account as the algorithm takes it: window by window, each thrown away once it is written."""
    for start in range(0, supply.shape[0], ROWS_A_BLOCK):
        rows = slice(start, start + ROWS_A_BLOCK)
        river.account(supply[rows], demand[rows], flow.inflow[rows], flow.law)


def measure_kernels(side, zone_counts):
    """Seconds of each stage of the chain, of a second routing with the order at hand, and of each matrix."""
    elevation, valid = generated_dem.generate(side)
    supply, demand = generated_water.generate(valid.shape)
    stages = Stages()
    size = {"cell_width": generated_dem.CELL_SIZE_M, "cell_height": generated_dem.CELL_SIZE_M}
    terrain = stages.timed("condition", lambda: drainage.condition(elevation, valid, **size))
    network = stages.timed("order", lambda: order.order_from_codes(terrain.codes))
    flow = stages.timed("route", lambda: river.route(network, supply, demand))
    stages.timed("account", lambda: account_by_blocks(supply, demand, flow))
    stages.timed("sent", lambda: river.sent(network, supply, demand, flow))
    flow = stages.timed("route_again", lambda: river.route(network, supply, demand))
    for count in zone_counts:
        zones = zones_of(valid.shape, count)
        stages.timed(
            f"matrix_{count}",
            lambda: matrix.donor_receiver_matrix(network, supply, demand, flow, zones, count),  # noqa: B023
        )
    return {"cells": int(valid.sum()), "stages": stages.seconds}


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(measure_kernels(given["side"], given["zone_counts"])) + "\n")
