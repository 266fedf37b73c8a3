"""The published tools that are compared with, when they are at hand.

``ESFLOW_PEERS`` names a Python executable that has pygeoprocessing and natcap.invest. Without it the figures recorded
below stand in, marked as such.
"""

import os
import subprocess

VARIABLE = "ESFLOW_PEERS"
# pygeoprocessing 2.4.11 and natcap.invest 3.20.2 on one core of an AMD EPYC (Zen 3): wall seconds and peak MiB,
# by cells on a side.
RECORDED_DRAINAGE_S = {
    1000: {"fill_pits": 0.81, "flow_dir_d8": 0.35, "flow_accumulation_d8": 0.49},
    6000: {"fill_pits": 74.8, "flow_dir_d8": 15.7, "flow_accumulation_d8": 17.8},
}
RECORDED_WATER_YIELD_S = {1000: 2.9, 5000: 51.0}
RECORDED_CARBON_S = {5000: 23.0}
RECORDED_CARBON_MIB = {5000: 884.0}
RECORDED_WATER_YIELD_MIB = {1000: 342.0, 5000: 1041.0}


def python_of_peers():
    """The executable that ``ESFLOW_PEERS`` names, or None when the variable is not set.

    Raises RuntimeError when the variable is set but that Python cannot import the peers: a typing error must not pass
    for a missing peer.
    """
    python = os.environ.get(VARIABLE)
    if not python:
        return None
    asked = [python, "-c", "import pygeoprocessing, natcap.invest"]
    try:
        finished = subprocess.run(asked, capture_output=True, text=True, check=False)
    except OSError as error:
        raise RuntimeError(f"{VARIABLE}={python} cannot be started: {error}") from error
    if finished.returncode != 0:
        raise RuntimeError(f"{VARIABLE}={python} cannot import the peers:\n{finished.stderr[-1000:]}")
    return python
