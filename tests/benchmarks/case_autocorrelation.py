"""Spatial autocorrelation of 90,000 polygons with 999 permutations, beside PySAL's esda.

The peer is looked for in the Python that ``ESFLOW_ESDA`` names, in that of the other peers and in our own.
"""

import os
import sys

import measure
from table import Row

TITLE = "Spatial autocorrelation"
VARIABLE = "ESFLOW_ESDA"
SIDES = {"small": 100, "full": 300}
PERMUTATIONS = 999
WEIGHTS_AT_MOST_S = 10.0
PEAK_AT_MOST_MIB = 1024.0
LOCAL_AT_LEAST_RATIO = 3.0
GLOBAL_AT_LEAST_RATIO = 1.0
SAME = 1e-10
# esda 2.9.0 after its first call, 300 x 300, on one core of the machine that this was developed on.
RECORDED = {"global": 3.0, "local": 15.0}
VALUES = {
    "links": "links",
    "i": "I",
    "variance": "variance under randomisation",
    "z": "z-score",
    "local_i_squares": "sum of squared local I",
    "gi_squares": "sum of squared z-scores of Gi*",
}


def rows(setting):
    """Medians over the repeats; the full size is that of the targets."""
    side = SIDES[setting.size]
    units = f"{side * side:,} polygons"
    ours, theirs, version = [], [], None
    for repeat in range(setting.repeats):
        setting.say(f"autocorrelation of {units}, {repeat + 1} of {setting.repeats}")
        ours.append(setting.own("autocorrelation_worker.py", _job(side)))
        cost, version = _peer(side)
        theirs += [cost] if cost else []
    result = [
        _row("queen weights", "weights", units, ours, theirs, at_most=setting.target(WEIGHTS_AT_MOST_S)),
        _row("global Moran", "global", units, ours, theirs, setting.target(GLOBAL_AT_LEAST_RATIO)),
        _row("local Moran", "local", units, ours, theirs, setting.target(LOCAL_AT_LEAST_RATIO)),
        _row("Gi*", "gi_star", units, ours, []),
        Row(
            f"all of it, peak memory with QGIS (peer: {version})",
            max(cost.peak_mib for cost in ours),
            "MiB",
            max(cost.peak_mib for cost in theirs) if theirs else None,
            at_most=setting.target(PEAK_AT_MOST_MIB),
        ),
    ]
    if theirs:
        result += _differences(ours[-1].said["values"], theirs[-1].said["values"])
    folder = setting.scratch("autocorrelation")
    setting.say(f"spatialautocorrelation of {units} from file to file")
    whole = setting.own("autocorrelation_worker.py", {**_job(side), "folder": str(folder)})
    result.append(Row(f"spatialautocorrelation, {units}, file to file", whole.said["algorithm"]["wall_s"], "s"))
    result.append(Row("  its peak memory with QGIS", whole.peak_mib, "MiB"))
    return result


def _job(side):
    return {"side": side, "permutations": PERMUTATIONS, "folder": ""}


def _row(what, key, units, ours, theirs, at_least_ratio=None, at_most=None):
    own = measure.median(cost.said[key]["wall_s"] for cost in ours)
    measured = [cost.said[key]["wall_s"] for cost in theirs if cost.said.get(key)]
    full = units.startswith("90,000")
    peer = measure.median(measured) if measured else RECORDED.get(key) if full else None
    recorded = not measured and peer is not None
    text = what if key == "weights" else f"{what}, {PERMUTATIONS} permutations"
    return Row(f"{text}, {units}", own, "s", peer, at_least_ratio, at_most, recorded)


def _differences(ours, theirs):
    result = []
    for key, what in VALUES.items():
        difference = abs(ours[key] - theirs[key]) / max(abs(theirs[key]), 1e-300)
        text = f"  {what} {ours[key]:.12g}, relative difference to the peer's"
        result.append(Row(text, difference, "", at_most=SAME))
    result.append(Row("  units with p <= 0.05", ours["significant"], "", theirs["significant"]))
    return result


def _peer(side):
    """(Cost, version) of the first Python that has the peer, (None, text) where none has."""
    for python in (os.environ.get(VARIABLE), os.environ.get("ESFLOW_PEERS"), sys.executable):
        if not python:
            continue
        try:
            cost = measure.run_worker("esda_worker.py", _job(side), python=python)
        except (measure.WorkerFailedError, OSError):
            if python == os.environ.get(VARIABLE):
                raise
            continue
        return cost, cost.said["version"]
    return None, "not at hand"
