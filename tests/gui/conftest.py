"""Sessions of a real QGIS in a window, on a screen of their own."""

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parents[1] / "resources" / "sample" / "yangtze_10km"
QGIS = shutil.which("qgis.bin") or shutil.which("qgis")
XVFB = shutil.which("xvfb-run") and shutil.which("Xvfb") and shutil.which("xauth")
LIMIT_S = 400
SETTINGS = "[PythonPlugins]\nesflow=true\nprocessing=true\n[qgis]\ncheckVersion=false\n"
FIRST_SCREEN, SCREENS = 200, 5000


@pytest.fixture(scope="session")
def water_yield_inputs():
    return {
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
    }


@pytest.fixture(scope="session")
def run_session():
    """Function: let QGIS run a file of this folder in a profile of its own; the report that it leaves."""
    if QGIS is None:
        pytest.skip("the window of QGIS is not installed (Debian: qgis)")
    if not XVFB:
        pytest.skip("there is no virtual screen (Debian: xvfb and xauth)")

    def run(folder, script, inputs, settings=""):
        (folder / "session.json").write_text(json.dumps(inputs), encoding="utf-8")
        profile = folder / "profiles" / "default" / "QGIS"
        profile.mkdir(parents=True)
        (profile / "QGIS3.ini").write_text(SETTINGS + settings, encoding="utf-8")
        (folder / "runtime").mkdir(mode=0o700)
        environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
            "TMPDIR": str(folder),
            "PYTHONNOUSERSITE": "1",
            "PYTHONPATH": str(HERE),
            "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
            "ESFLOW_WINDOW": str(folder),
            "ESFLOW_PICTURES": os.environ.get("ESFLOW_PICTURES", ""),
        }
        # Screens of other roots on this machine share their numbers with this one, but not the files that tell them.
        screen = str(FIRST_SCREEN + os.getpid() % SCREENS)
        command = ["xvfb-run", "-a", "-n", screen, "-s", "-screen 0 1280x800x24", QGIS, "--nologo", "--noversioncheck"]
        command += ["--profiles-path", str(folder), "--code", str(HERE / script)]
        log = run_to_the_end(command, environment)
        path = folder / "report.json"
        if not path.exists():
            pytest.fail(f"QGIS left no report. Its last words:\n{log[-3000:]}")
        report = json.loads(path.read_text(encoding="utf-8"))
        if "error" in report:
            pytest.fail(report["error"])
        return report

    return run


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
