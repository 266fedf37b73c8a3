"""The plugin in `qgis_process`, as a script uses it: listed, explained, run, stopped; in a profile of its own."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from osgeo import gdal

# Debian 12's wrapper passes an option that its own program does not know.
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample" / "yangtze_10km"

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")


@pytest.fixture(scope="module")
def shell(tmp_path_factory):
    """Function: run qgis_process with these arguments, in a fresh profile that has the plugin enabled."""
    home = tmp_path_factory.mktemp("home")
    settings = home / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nesflow=true\n", encoding="utf-8")
    (home / "runtime").mkdir(mode=0o700)
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
    }

    def start(*arguments, **keywords):
        return subprocess.Popen(
            [PROGRAM, *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=home,
            **keywords,
        )

    def run(*arguments):
        process = start(*arguments)
        output, errors = process.communicate(timeout=120)
        return process.returncode, output, errors

    run.start = start
    return run


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A copy of the sample basin in a folder whose name has spaces and letters of two scripts."""
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("data") / "Yangtze 长江 größer"))


@pytest.fixture
def yield_of(sample, tmp_path):
    """Arguments of the water yield of the sample."""
    files = {
        "LULC": "lulc6.tif",
        "PRECIPITATION": "precip.tif",
        "REFERENCE_EVAPOTRANSPIRATION": "et0.tif",
        "ROOT_RESTRICTING_DEPTH": "soil_depth.tif",
        "PLANT_AVAILABLE_WATER": "pawc.tif",
        "BIOPHYSICAL_TABLE": "biophysical.csv",
    }
    return [
        *(f"{name}={sample / file}" for name, file in files.items()),
        "SEASONALITY=5",
        f"OUTPUT={tmp_path / 'yield 产水.tif'}",
    ]


def test_the_algorithms_are_listed(shell):
    code, output, errors = shell("--json", "list")
    assert code == 0, errors
    algorithms = json.loads(output)["providers"]["esflow"]["algorithms"]
    assert {"esflow:wateryield", "esflow:zonalbalance"} <= set(algorithms)
    assert all(found["name"] and found["group"] for found in algorithms.values())


@pytest.mark.parametrize("name", ["wateryield", "zonalbalance"])
def test_help_explains_every_parameter(shell, name):
    code, output, errors = shell("--json", "help", f"esflow:{name}")
    assert code == 0, errors
    told = json.loads(output)
    assert told["parameters"] and told["outputs"]
    assert [name for name, parameter in told["parameters"].items() if not parameter["description"]] == []
    code, output, _ = shell("help", f"esflow:{name}")
    assert code == 0 and "Traceback" not in output and "Units:" in output


def test_the_water_yield_of_the_sample(shell, yield_of, sample, tmp_path):
    code, output, errors = shell(
        "--json",
        "run",
        "esflow:wateryield",
        "--",
        *yield_of,
        f"ZONES={sample / 'yangtze_10km.gpkg'}|layername=subbasins",
        "ZONE_FIELD=id",
        f"OUTPUT_ZONES={tmp_path / 'zones.csv'}",
    )
    assert code == 0, errors
    result = json.loads(output)
    assert result["results"]["MEAN_YIELD_MM"] == pytest.approx(553, rel=0.01)
    assert result["results"]["VOLUME"] == pytest.approx(981e9, rel=0.01)
    dataset = gdal.Open(str(tmp_path / "yield 产水.tif"))
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray()
    known = band.GetMaskBand().ReadAsArray() != 0
    assert values[known].mean() == pytest.approx(5530, rel=0.01) and band.GetUnitType() == "m3/ha/yr"
    with open(tmp_path / "zones.csv", encoding="utf-8", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == 27
    record = json.loads((tmp_path / "yield 产水.esflow.json").read_text(encoding="utf-8"))
    assert record["parameters"]["OUTPUT"] == str(tmp_path / "yield 产水.tif")
    assert {path.name for path in tmp_path.iterdir()} == {"yield 产水.tif", "yield 产水.esflow.json", "zones.csv"}
    assert "Traceback" not in errors


def test_bad_input_ends_with_a_message_and_no_file(shell, yield_of, tmp_path):
    bad = [argument.replace("SEASONALITY=5", "SEASONALITY=50") for argument in yield_of]
    code, output, errors = shell("run", "esflow:wateryield", "--", *bad)
    assert code == 1
    assert "SEASONALITY" in output + errors and "1..30" in output + errors
    assert "Traceback" not in output + errors and list(tmp_path.iterdir()) == []


def test_all_errors_come_at_once(shell, yield_of, tmp_path):
    bad = [argument.replace("SEASONALITY=5", "SEASONALITY=50") for argument in yield_of]
    bad = ["OUTPUT=/no/such/folder/out.tif" if argument.startswith("OUTPUT=") else argument for argument in bad]
    code, output, errors = shell("run", "esflow:wateryield", "--", *bad)
    assert code == 1 and "[SEASONALITY]" in output + errors and "[OUTPUT]" in output + errors


def large_inputs(folder, side):
    """Supply and demand without a value in the file: sparse, so that they are made at once."""
    dataset = gdal.Open(str(SAMPLE / "precip.tif"))
    reference = dataset.GetProjection()
    paths = []
    for name in ("SUPPLY", "DEMAND"):
        path = folder / f"{name}.tif"
        made = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 1, gdal.GDT_Float32, ["SPARSE_OK=YES"])
        made.SetGeoTransform((8e6, 100.0, 0.0, 4e6, 0.0, -100.0))
        made.SetProjection(reference)
        made.GetRasterBand(1).SetUnitType("m3/ha/yr")
        made.FlushCache()
        paths.append(f"{name}={path}")
    return paths


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped_leaves_no_result(shell, tmp_path, ending):
    """Ctrl-C reaches the run as Cancel; the others end it where it is, and the next run clears away what they left."""
    target = tmp_path / "balance.tif"
    inputs = large_inputs(tmp_path, 12_000)
    before = {path.name for path in tmp_path.iterdir()}
    process = shell.start("run", "esflow:supplydemandbalance", "--", *inputs, f"OUTPUT={target}")
    deadline = time.monotonic() + 60
    while not [path for path in tmp_path.iterdir() if path.name.endswith(".part")]:
        assert time.monotonic() < deadline and process.poll() is None, process.communicate()
        time.sleep(0.01)
    process.send_signal(ending)
    process.communicate(timeout=60)
    left = {path.name for path in tmp_path.iterdir()} - before
    assert not [name for name in left if not name.endswith((".part", ".aux.xml"))], left
    if ending == signal.SIGINT:
        assert not [name for name in left if name.endswith(".part")], "Cancel clears up at once"


def test_python_alone_can_import_the_core(tmp_path):
    """The science needs neither QGIS nor GDAL."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from esflow.esflow_plugin.core import cell_area, mismatch, water_yield, zonal\n"
        "assert not {'qgis', 'osgeo', 'PyQt5'} & set(sys.modules), sorted(sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, os.environ["QGIS_PLUGINPATH"]], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
