"""`carbonstorage` against InVEST's carbon model: reading, computing and writing, from file to file."""

import shutil

import measure
import peers
from table import Row

TITLE = "Carbon storage"
AT_LEAST_RATIO = 8.0
PEAK_AT_MOST_MIB = 300.0


def rows(setting):
    """Medians over the repeats, ours and InVEST's taking turns."""
    side = setting.side("climate")
    inputs = setting.inputs("climate")
    folder = setting.scratch("carbon_storage")
    parameters = {
        "LULC": inputs["lulc"],
        "CARBON_TABLE": inputs["carbon_table"],
        "OUTPUT": str(folder / "storage.tif"),
    }
    ours, theirs = [], []
    for repeat in range(setting.repeats):
        setting.say(f"carbon storage of {side} x {side} cells, {repeat + 1} of {setting.repeats}")
        ours.append(setting.own("qgis_worker.py", {"steps": [["esflow:carbonstorage", parameters]]}))
        if setting.peers_python:
            workspace = setting.scratch(f"invest_carbon_{repeat}")
            theirs.append(setting.peer({**inputs, "job": "carbon", "workspace": str(workspace)}))
            shutil.rmtree(workspace)
    peer_s, peer_mib = peers.RECORDED_CARBON_S.get(side), peers.RECORDED_CARBON_MIB.get(side)
    if theirs:
        peer_s = measure.median(cost.said["carbon"]["wall_s"] for cost in theirs)
        peer_mib = max(cost.peak_mib for cost in theirs)
    own_s = measure.median(cost.said["steps"][0]["wall_s"] for cost in ours)
    own_mib = max(cost.peak_mib for cost in ours)
    what, recorded = f"carbonstorage {side * side / 1e6:g} M cells", not theirs
    at_least = setting.target(AT_LEAST_RATIO)
    return [
        Row(f"{what}, wall", own_s, "s", peer_s, at_least_ratio=at_least, recorded=recorded),
        Row(f"{what}, peak memory with QGIS", own_mib, "MiB", peer_mib, at_most=PEAK_AT_MOST_MIB, recorded=recorded),
    ]
