"""The plugin in the window of a real QGIS on a screen of its own: what no test without a window sees.

Algorithms run in a thread there, results meet a layer panel, and Cancel is a button.
"""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = CHECKOUT / "resources" / "sample" / "yangtze_10km"
QGIS = shutil.which("qgis.bin") or shutil.which("qgis")
XVFB = shutil.which("xvfb-run") and shutil.which("Xvfb") and shutil.which("xauth")
LIMIT_S = 150
LONG_RUN_SIDE = 2500
SETTINGS = "[PythonPlugins]\nesflow=true\nprocessing=true\n[qgis]\ncheckVersion=false\n"

pytestmark = [
    pytest.mark.skipif(QGIS is None, reason="the window of QGIS is not installed (Debian: qgis)"),
    pytest.mark.skipif(not XVFB, reason="there is no virtual screen (Debian: xvfb and xauth)"),
]


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    """The report of one session of QGIS, in a profile of its own."""
    folder = tmp_path_factory.mktemp("window")
    (folder / "session.json").write_text(json.dumps(inputs_of_the_session(folder)), encoding="utf-8")
    profile = folder / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text(SETTINGS, encoding="utf-8")
    (folder / "runtime").mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "TMPDIR": str(folder),
        "PYTHONNOUSERSITE": "1",
        "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
        "ESFLOW_WINDOW": str(folder),
    }
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", QGIS, "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder), "--code", str(Path(__file__).with_name("window_session.py"))]
    log = run_to_the_end(command, environment)
    path = folder / "report.json"
    if not path.exists():
        pytest.fail(f"QGIS left no report. Its last words:\n{log[-3000:]}")
    report = json.loads(path.read_text(encoding="utf-8"))
    if "error" in report:
        pytest.fail(report["error"])
    return report


def run_to_the_end(command, environment):
    """Run a command and all that it starts, for LIMIT_S at most; what it wrote."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    try:
        output = process.communicate(timeout=LIMIT_S)[0]
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        output = process.communicate()[0]
    return output.decode(errors="replace")


def inputs_of_the_session(folder):
    rows, columns = np.mgrid[0:LONG_RUN_SIDE, 0:LONG_RUN_SIDE]
    relief = np.random.default_rng(7).random(rows.shape) + rows * 0.01 + columns * 0.003
    return {
        "model": str(CHECKOUT / "resources" / "models" / "waterflowchain.model3"),
        "water yield": {
            "LULC": str(SAMPLE / "lulc6.tif"),
            "PRECIPITATION": str(SAMPLE / "precip.tif"),
            "REFERENCE_EVAPOTRANSPIRATION": str(SAMPLE / "et0.tif"),
            "ROOT_RESTRICTING_DEPTH": str(SAMPLE / "soil_depth.tif"),
            "PLANT_AVAILABLE_WATER": str(SAMPLE / "pawc.tif"),
            "BIOPHYSICAL_TABLE": str(SAMPLE / "biophysical.csv"),
            "SEASONALITY": 5,
            "ZONES": f"{SAMPLE / 'yangtze_10km.gpkg'}|layername=subbasins",
            "ZONE_FIELD": "id",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "OUTPUT_ZONES": "TEMPORARY_OUTPUT",
        },
        "river flow": {
            "SUPPLY": save(folder / "supply.tif", np.full(rows.shape, 100.0), "m3/ha/yr"),
            "DEMAND": save(folder / "demand.tif", (rows + columns) % 200, "m3/ha/yr"),
            "DEM": save(folder / "dem.tif", relief, "m"),
            "RECEIVED": str(folder / "received.tif"),
        },
    }


def save(path, values, unit):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 100, 0, 0, 0, -100))
    dataset.SetProjection("EPSG:6933")
    band = dataset.GetRasterBand(1)
    band.SetUnitType(unit)
    band.WriteArray(values.astype(np.float32))
    dataset.FlushCache()
    return str(path)


def test_the_toolbox_shows_every_algorithm_in_its_group_with_an_icon(window):
    rows = window["toolbox"]
    assert len(rows) == len(window["dialogs"]["every"])
    assert ["1 Supply", "Water yield", True] in rows and ["4 Flow", "River flow", True] in rows
    assert ["9 Whole chains", "Water: from rain to relieved shortage (whole chain)", True] in rows
    assert all(icon for _, _, icon in rows)


def test_every_dialog_opens(window):
    assert "esflow:waterflowchain" in window["dialogs"]["every"]
    assert window["dialogs"]["opened"] == window["dialogs"]["every"]


def test_the_modeler_finds_every_step_of_the_shipped_model(window):
    assert len(window["model"]) == 5
    assert all(algorithm.startswith("esflow:") for algorithm in window["model"].values())


def test_the_dialog_runs_and_the_layer_panel_shows_the_ranges_of_the_results(window):
    results, legends = window["water yield"]["results"], window["water yield"]["legends"]
    assert results["MEAN_YIELD_MM"] == pytest.approx(552.5, abs=0.01)
    assert set(legends) == {"Water yield (m3/ha/yr)", "Zone table · yield_mm"}
    assert {"0 m³/ha/yr", "≥ 12,000 m³/ha/yr"} <= set(legends["Water yield (m3/ha/yr)"])
    assert len(legends["Zone table · yield_mm"]) == 5
    assert all(label.endswith("mm/yr") for label in legends["Zone table · yield_mm"])


def test_cancel_ends_a_long_run_soon_and_leaves_nothing(window):
    cancelled = window["cancelled"]
    assert cancelled["was running"]
    assert cancelled["seconds"] < 5
    assert not cancelled["results"]
    assert not Path(cancelled["file"]).exists()
