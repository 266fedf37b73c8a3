"""Distances along roads between 1000 donors and 1000 receivers on 100,000 roads, straight and winding, in memory."""

import measure
from table import Row

TITLE = "Distances along roads"
ROADS, POINTS = 100_000, {"small": 200, "full": 2000}
SEGMENTS = {"small": (1,), "full": (1, 10)}
MINUTES_AT_MOST_S, CANCEL_AT_MOST_S = 180.0, 1.0


def rows(setting):
    """Medians over the repeats; the longest time between two chances to cancel is the worst of them."""
    points = POINTS[setting.size]
    result = []
    for segments in SEGMENTS[setting.size]:
        costs = []
        for repeat in range(setting.repeats):
            setting.say(f"{ROADS:,} roads of {segments} segments, {repeat + 1} of {setting.repeats}")
            job = {"roads": ROADS, "segments": segments, "points": points}
            costs.append(setting.own("roads_worker.py", job))
        said = [cost.said for cost in costs]
        what = f"{points} zones, {ROADS:,} roads of {segments} segment{'s' if segments > 1 else ''}"
        result += [
            Row(
                f"{what}, wall",
                measure.median(one["wall_s"] for one in said),
                "s",
                at_most=setting.target(MINUTES_AT_MOST_S),
            ),
            Row(f"{what}, CPU", measure.median(one["cpu_s"] for one in said), "s"),
            Row(
                f"{what}, longest wait for Cancel",
                max(one["longest_wait_s"] for one in said),
                "s",
                at_most=setting.target(CANCEL_AT_MOST_S),
            ),
            Row(f"{what}, peak memory with QGIS", max(cost.peak_mib for cost in costs), "MiB"),
        ]
    return result
