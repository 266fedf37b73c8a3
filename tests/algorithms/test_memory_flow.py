"""What the flow algorithms say they need is what they take: peaks of runs in processes of their own."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells the peak of a process")

SIDE = 1600
# GDAL's block cache and what libraries set aside do not grow with the raster; the bytes a cell do.
FIXED_BYTES = 48 << 20

WORKER = """
import json, os, sys
sys.path[:0] = [os.environ["QGIS_PLUGINPATH"], sys.argv[1]]
from qgis.core import QgsApplication, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
import processing
from esflow.esflow_plugin.provider import ESFlowProvider
provider = ESFlowProvider()
QgsApplication.processingRegistry().addProvider(provider)
def peak():
    # ru_maxrss would begin with what the process that started this one took.
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) * 1024
name, parameters = json.loads(sys.argv[2])
before = peak()
processing.run(name, parameters, feedback=QgsProcessingFeedback(False))
print("PEAK", peak() - before, flush=True)
os._exit(0)
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """A generated DEM with supply, demand and inflow."""
    path = Path(__file__).resolve().parent.parent / "benchmarks" / "generated_dem.py"
    specification = importlib.util.spec_from_file_location("generated_dem", path)
    generated = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(generated)
    folder = tmp_path_factory.mktemp("memory")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    random = np.random.default_rng(1)
    rasters = {
        "DEM": generated.generate(SIDE)[0],
        "SUPPLY": random.uniform(0, 5000, (SIDE, SIDE)),
        "DEMAND": random.uniform(0, 5000, (SIDE, SIDE)),
        "INFLOW": random.uniform(0, 1, (SIDE, SIDE)),
    }
    paths = {}
    for name, values in rasters.items():
        paths[name] = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(paths[name], SIDE, SIDE, 1, gdal.GDT_Float32, ["TILED=YES"])
        dataset.SetGeoTransform((300_000.0, 30.0, 0.0, 4_000_000.0, 0.0, -30.0))
        dataset.SetProjection(reference.ExportToWkt())
        dataset.GetRasterBand(1).SetNoDataValue(-9999.0)
        dataset.GetRasterBand(1).WriteArray(values.astype(np.float32))
        dataset = None
    return paths


def peak_of(name, parameters):
    """Bytes that a run takes on top of a QGIS that is ready."""
    plugins = next(path for path in sys.path if path.endswith("/python/plugins"))
    process = subprocess.run(
        [sys.executable, "-c", WORKER, plugins, json.dumps([f"esflow:{name}", parameters])],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert "PEAK" in process.stdout, process.stdout + process.stderr
    return int(process.stdout.split("PEAK")[1])


@pytest.mark.parametrize("routing, inflow", [(0, False), (0, True), (1, False)], ids=["D8", "D8, inflow", "MFD"])
def test_river_flow(provider, files, tmp_path, routing, inflow):
    from esflow.algorithms.flow import river_flow

    names = ("RECEIVED", "SENT", "UNMET", "OUTFLOW")
    given = {**files, "ROUTING": routing, **{name: str(tmp_path / f"{name}.tif") for name in names}}
    if not inflow:
        del given["INFLOW"]
    bytes_per_cell = river_flow.BYTES_PER_CELL[routing] + inflow * river_flow.BYTES_PER_CELL_OF_INFLOW
    peak = peak_of("riverflow", given)
    assert 0.5 * bytes_per_cell * SIDE**2 < peak < bytes_per_cell * SIDE**2 + FIXED_BYTES


def test_flow_direction(provider, files, tmp_path):
    from esflow.algorithms.flow import flow_direction

    names = ("OUTPUT", "CONDITIONED_DEM", "UPSTREAM_AREA")
    given = {"DEM": files["DEM"], **{name: str(tmp_path / f"{name}.tif") for name in names}}
    peak = peak_of("flowdirection", given)
    bytes_per_cell = flow_direction.BYTES_PER_CELL
    assert 0.5 * bytes_per_cell * SIDE**2 < peak < bytes_per_cell * SIDE**2 + FIXED_BYTES
