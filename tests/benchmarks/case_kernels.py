"""The flow kernels in memory: nanoseconds of CPU time per cell with data.

They run on one core and wait for nothing: on a quiet machine CPU and wall time are one, and CPU time bears a busy one.
"""

import measure
import peers
from table import Row

TITLE = "Flow kernels in memory, CPU time per cell with data"
CHAIN = ("condition", "order", "route", "account", "sent")
CHAIN_AT_MOST_NS = 350.0
AGAIN_AT_MOST_NS = 60.0
MATRIX_AT_MOST_NS = 400.0
ZONE_COUNTS = (10, 200, 2000)
LABELS = {
    "condition": "DEM to directions, with the filled DEM",
    "order": "order of the cells",
    "route": "routing",
    "account": "account of the cells",
    "sent": "sent: who serves someone downstream",
}


def rows(setting):
    """Medians over the repeats; the chain's wall time beside them."""
    side = setting.side("dem")
    runs = []
    for repeat in range(setting.repeats):
        setting.say(f"kernels on {side} x {side} cells, {repeat + 1} of {setting.repeats}")
        runs.append(setting.own("kernel_worker.py", {"side": side, "zone_counts": ZONE_COUNTS}))

    def nanoseconds(*names, measured="cpu_s"):
        return measure.median(
            1e9 * sum(run.said["stages"][name][measured] for name in names) / run.said["cells"] for run in runs
        )

    recorded = setting.peer_chain_cpu_s is None
    peer_s = sum(peers.RECORDED_DRAINAGE_S[side].values()) if recorded else setting.peer_chain_cpu_s
    peer_ns = 1e9 * peer_s / runs[0].said["cells"]
    result = [Row(f"  {LABELS[name]}", nanoseconds(name), "ns") for name in CHAIN]
    result += [
        Row(
            "whole chain, DEM to account (theirs from file to file)",
            nanoseconds(*CHAIN),
            "ns",
            peer_ns,
            at_most=setting.target(CHAIN_AT_MOST_NS),
            recorded=recorded,
        ),
        Row("whole chain, wall", nanoseconds(*CHAIN, measured="wall_s"), "ns"),
        Row("routing again, order kept", nanoseconds("route_again"), "ns", at_most=setting.target(AGAIN_AT_MOST_NS)),
        Row(
            "again, with account and sent",
            nanoseconds("route_again", "account", "sent"),
            "ns",
        ),
    ]
    for count in ZONE_COUNTS:
        at_most = setting.target(MATRIX_AT_MOST_NS)
        result.append(
            Row(f"donor-receiver matrix, {count} zones", nanoseconds(f"matrix_{count}"), "ns", at_most=at_most)
        )
    result.append(Row("peak memory of all that", max(run.peak_mib for run in runs), "MiB"))
    return result
