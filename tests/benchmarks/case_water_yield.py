"""`wateryield` against InVEST's annual water yield: reading, computing and writing, from file to file."""

import shutil

import measure
import peers
from table import Row

TITLE = "Water yield"
AT_LEAST_RATIO = 8.0
PEAK_AT_MOST_MIB = 300.0


def own_parameters(inputs, output):
    """What `wateryield` is given, from the paths of the generated inputs."""
    return {
        "LULC": inputs["lulc"],
        "PRECIPITATION": inputs["precipitation"],
        "REFERENCE_EVAPOTRANSPIRATION": inputs["reference_evapotranspiration"],
        "ROOT_RESTRICTING_DEPTH": inputs["root_restricting_depth"],
        "PLANT_AVAILABLE_WATER": inputs["plant_available_water"],
        "BIOPHYSICAL_TABLE": inputs["biophysical_table"],
        "SEASONALITY": inputs["seasonality"],
        "OUTPUT": str(output),
    }


def rows(setting):
    """Medians over the repeats, ours and InVEST's taking turns."""
    side = setting.side("climate")
    inputs = setting.inputs("climate")
    folder = setting.scratch("water_yield")
    step = ["esflow:wateryield", own_parameters(inputs, folder / "yield.tif")]
    ours, theirs = [], []
    for repeat in range(setting.repeats):
        setting.say(f"water yield of {side} x {side} cells, {repeat + 1} of {setting.repeats}")
        ours.append(setting.own("qgis_worker.py", {"steps": [step]}))
        if setting.peers_python:
            # a workspace of its own each time: InVEST skips what it finds done
            workspace = setting.scratch(f"invest_{repeat}")
            theirs.append(setting.peer({**inputs, "job": "water_yield", "workspace": str(workspace)}))
            shutil.rmtree(workspace)
    own_s = measure.median(cost.said["steps"][0]["wall_s"] for cost in ours)
    own_cpu_s = measure.median(cost.said["steps"][0]["cpu_s"] for cost in ours)
    own_mib = max(cost.peak_mib for cost in ours)
    recorded = not theirs
    if recorded:
        peer_s, peer_cpu_s = peers.RECORDED_WATER_YIELD_S.get(side), None
        peer_mib = peers.RECORDED_WATER_YIELD_MIB.get(side)
    else:
        peer_s = measure.median(cost.said["annual_water_yield"]["wall_s"] for cost in theirs)
        peer_cpu_s = measure.median(cost.said["annual_water_yield"]["cpu_s"] for cost in theirs)
        peer_mib = max(cost.peak_mib for cost in theirs)
    what = f"wateryield {side * side / 1e6:g} M cells"
    at_least = setting.target(AT_LEAST_RATIO)
    return [
        Row(f"{what}, wall", own_s, "s", peer_s, at_least_ratio=at_least, recorded=recorded),
        Row(f"{what}, CPU", own_cpu_s, "s", peer_cpu_s, recorded=recorded),
        Row(f"{what}, peak memory with QGIS", own_mib, "MiB", peer_mib, at_most=PEAK_AT_MOST_MIB, recorded=recorded),
    ]
