"""From an elevation model to the routed account, from file to file, against pygeoprocessing's linear chain.

Ours: `flowdirection`, then `riverflow` with a supply and a demand. Theirs: depressions filled, D8 directions, upstream
cells, which is the nearest that the peer has to an account.
"""

import measure
import peers
from table import Row

TITLE = "Elevation to routed account, file to file"
AT_LEAST_RATIO = 8.0
OPTIONAL_RASTERS = ("SENT", "UNMET", "OUTFLOW")
PEER_STAGES = ("fill_pits", "flow_dir_d8", "flow_accumulation_d8")


def rows(setting):
    """Medians over the repeats, ours and the peer's taking turns."""
    side = setting.side("dem")
    inputs = setting.inputs("dem")
    folder = setting.scratch("drainage")
    ours, theirs = [], []
    for repeat in range(setting.repeats):
        setting.say(f"elevation to account on {side} x {side} cells, {repeat + 1} of {setting.repeats}")
        ours.append(setting.own("qgis_worker.py", {"steps": _own_steps(inputs, folder)}))
        if setting.peers_python:
            theirs.append(setting.peer({"job": "drainage", "dem": inputs["dem"], "folder": str(folder)}))
    recorded = not theirs
    peer_mib = None if recorded else max(cost.peak_mib for cost in theirs)
    wall, cpu = _own_seconds(ours, "wall_s"), _own_seconds(ours, "cpu_s")
    peer_wall = _recorded_seconds(side) if recorded else _peer_seconds(theirs, "wall_s")
    peer_cpu = None if recorded else _peer_seconds(theirs, "cpu_s")
    setting.peer_chain_cpu_s = peer_cpu and peer_cpu[2]
    at_least = setting.target(AT_LEAST_RATIO)
    size = f"{side * side / 1e6:g} M cells"
    result = [
        Row(f"{size}: directions (theirs: filled, directions), wall", wall[0], "s", peer_wall and peer_wall[0]),
        Row(f"{size}: routed account (theirs: upstream cells), wall", wall[1], "s", peer_wall and peer_wall[1]),
        Row(f"{size}: both, received and ledger, wall", wall[2], "s", peer_wall and peer_wall[2], at_least),
        Row(f"{size}: both, all four rasters and ledger, wall", wall[3], "s", peer_wall and peer_wall[2]),
        Row(f"{size}: both, received and ledger, CPU", cpu[2], "s", peer_cpu and peer_cpu[2]),
        Row(f"{size}: both, all four rasters and ledger, CPU", cpu[3], "s", peer_cpu and peer_cpu[2]),
        Row(f"{size}: peak memory with QGIS", max(cost.peak_mib for cost in ours), "MiB", peer_mib),
    ]
    for row in result:
        row.recorded = recorded
    return result


def _own_steps(inputs, folder):
    directions = str(folder / "directions.tif")
    account = {
        "SUPPLY": inputs["supply"],
        "DEMAND": inputs["demand"],
        "FLOW_DIRECTION": directions,
        "RECEIVED": str(folder / "received.tif"),
        "LEDGER": str(folder / "ledger.csv"),
    }
    whole = {**account, **{name: str(folder / f"{name.lower()}.tif") for name in OPTIONAL_RASTERS}}
    return [
        ["esflow:flowdirection", {"DEM": inputs["dem"], "OUTPUT": directions}],
        ["esflow:riverflow", account],
        ["esflow:riverflow", whole],
    ]


def _own_seconds(costs, measured):
    """Directions, account, both, both with all rasters: medians in seconds."""
    steps = [[cost.said["steps"][step][measured] for cost in costs] for step in range(3)]
    directions, account, whole = (measure.median(seconds) for seconds in steps)
    return directions, account, directions + account, directions + whole


def _peer_seconds(costs, measured):
    """Filled and directions, upstream cells, all three: medians in seconds."""
    fill, directions, upstream = (measure.median(cost.said[stage][measured] for cost in costs) for stage in PEER_STAGES)
    return fill + directions, upstream, fill + directions + upstream


def _recorded_seconds(side):
    stages = peers.RECORDED_DRAINAGE_S.get(side)
    if stages is None:
        return None
    fill, directions, upstream = (stages[stage] for stage in PEER_STAGES)
    return fill + directions, upstream, fill + directions + upstream
