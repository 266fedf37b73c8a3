"""The flows in the air in memory: kernel flow with a wide radius, and wind flow."""

import measure
from table import Row

TITLE = "Flows in the air"
KERNEL_AT_MOST_S = 60.0
KERNEL_PEAK_AT_MOST_MIB = 3e9 / 2**20
KERNEL = {"small": {"side": 600, "radius_cells": 60}, "full": {"side": 3000, "radius_cells": 300}}
WIND = {"small": {"side": 200}, "full": {"side": 1000}}


def rows(setting):
    """Medians over the repeats; each in a process of its own, so that each has its own peak."""
    result = []
    for job, size in (("kernel", KERNEL[setting.size]), ("wind", WIND[setting.size])):
        costs = []
        for repeat in range(setting.repeats):
            setting.say(f"{job} flow on {size['side']} x {size['side']} cells, {repeat + 1} of {setting.repeats}")
            costs.append(setting.own("atmosphere_worker.py", {"job": job, **size}))
        result += _rows_of(setting, job, size, costs)
    return result


def _rows_of(setting, job, size, costs):
    side = size["side"]
    if job == "kernel":
        what = f"kernel flow, {side} x {side} cells, radius {size['radius_cells']} cells"
        wall, peak = setting.target(KERNEL_AT_MOST_S), setting.target(KERNEL_PEAK_AT_MOST_MIB)
    else:
        what, wall, peak = f"wind flow, {side} x {side} cells", None, None
    return [
        Row(f"{what}, wall", measure.median(cost.said["wall_s"] for cost in costs), "s", at_most=wall),
        Row(f"{what}, CPU", measure.median(cost.said["cpu_s"] for cost in costs), "s"),
        Row(f"{what}, peak memory", max(cost.peak_mib for cost in costs), "MiB", at_most=peak),
    ]
