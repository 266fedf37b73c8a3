"""The demo as `make demo` runs it: what it leaves, that it can be repeated, and that it fails loudly."""

import csv
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.PyQt.QtGui import QImage

CHECKOUT = Path(__file__).resolve().parent.parent
RASTERS = (
    "water_yield",
    "water_demand",
    "balance",
    "matching_type",
    "received",
    "sent",
    "unmet",
    "deficit",
    "outflow",
    "flow_direction",
    "upstream_area",
)
MAPS = ("1_water_yield", "2_water_demand", "3_balance", "4_rivers", "5_shortage", "6_provinces")

pytestmark = pytest.mark.skipif(
    not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")), reason="needs qgis_process"
)


def run_demo(*arguments):
    """Run the demo in a process of its own, as make does."""
    command = ["bash", "scripts/qgis_env.sh", sys.executable, "scripts/demo.py", *map(str, arguments)]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)


def sample_state():
    """Size and time of every file of the sample; the demo must not touch them, nor leave one beside them."""
    files = (CHECKOUT / "resources" / "sample" / "yangtze_10km").rglob("*")
    return {path: (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The folder that one run leaves, and what it printed."""
    folder = tmp_path_factory.mktemp("demo with space 长江")
    before = sample_state()
    done = run_demo("--output", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sample_state() == before
    return folder, done.stdout


@pytest.fixture(scope="module")
def demo_module():
    """scripts/demo.py as a module."""
    sys.path.append(str(CHECKOUT / "scripts"))
    spec = importlib.util.spec_from_file_location("demo", CHECKOUT / "scripts" / "demo.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(CHECKOUT / "scripts"))


def ledger_rows(folder):
    with open(folder / "ledger.csv", encoding="utf-8", newline="") as stream:
        return {(row["stage"], row["level"]): row for row in csv.DictReader(stream)}


def test_it_leaves_rasters_maps_layers_ledger_and_records(demo):
    folder, _ = demo
    for name in RASTERS:
        dataset = gdal.Open(str(folder / f"{name}.tif"))
        assert dataset.RasterXSize == 319 and dataset.RasterYSize == 140, name
        assert (folder / f"{name}.qml").exists()
    layers = ogr.Open(str(folder / "water_flow.gpkg"))
    counts = {layer.GetName(): layer.GetFeatureCount() for layer in layers}
    assert counts["provinces"] == 18 and counts["subbasins"] == 27
    assert counts["province_links"] > 20 and counts["rivers"] > 500 and counts["layer_styles"] == 5
    for name in MAPS:
        image = QImage(str(folder / "maps" / f"{name}.png"))
        assert image.width() == 1600 and image.height() > 700, name
    records = {path.name.split(".")[0] for path in folder.glob("*.esflow.json")}
    assert {"water_yield", "water_demand", "balance", "received", "provinces", "subbasins"} <= records
    assert not (folder / ".parts").exists()


def test_the_figures_are_those_of_the_basin(demo):
    """Published long-term mean of the basin: 552.9 mm and 985.7 km3 a year (China's water resources assessment)."""
    folder, printed = demo
    cells = ledger_rows(folder)["river flow by cell", "cell"]
    amounts = {name: float(cells[name]) for name in ("supply", "demand", "local", "deficit", "received", "unmet")}
    assert amounts["supply"] == pytest.approx(985.7e9, rel=0.01)
    assert 100e9 < amounts["demand"] < 300e9
    assert amounts["demand"] == pytest.approx(amounts["local"] + amounts["deficit"], rel=1e-9)
    assert amounts["deficit"] == pytest.approx(amounts["received"] + amounts["unmet"], rel=1e-9)
    assert abs(float(cells["closure_error"])) <= 1e-9
    assert "552.5 mm" in printed and f"{amounts['received'] / 1e9:.1f} km3/yr" in printed
    assert "relative error" in printed and "Time:" in printed


def test_levels_are_told_apart(demo):
    folder, _ = demo
    ledger = ledger_rows(folder)
    deficits = [
        float(ledger[key]["deficit"])
        for key in (("river flow by cell", "cell"), ("river flow by sub-basin", "sub-basin"), ("before flow", "region"))
    ]
    assert deficits == sorted(deficits, reverse=True)


def test_shortages_shrink_and_rivers_grow(demo):
    folder, _ = demo
    deficit, unmet, outflow, upstream = (
        gdal.Open(str(folder / f"{name}.tif")).ReadAsArray().astype(float)
        for name in ("deficit", "unmet", "outflow", "upstream_area")
    )
    valid = deficit > -1e30
    assert (unmet[valid] <= deficit[valid]).all() and (unmet[valid] < deficit[valid]).sum() > 500
    mouth, plateau = outflow.argmax(), 50
    row, column = divmod(int(mouth), outflow.shape[1])
    assert column > 280, "the mouth lies in the east"
    assert outflow[row, column] > 25 * outflow[:, :plateau].max()
    assert upstream[row, column] > 1.7e6


def test_a_second_run_leaves_the_same_bytes(demo):
    folder, printed = demo
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    (folder / "notes.txt").write_text("of the user", encoding="utf-8")
    done = run_demo("--output", folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (folder / "notes.txt").exists()
    after = {path: path.read_bytes() for path in before}
    changed = {path.name for path in before if after[path] != before[path] and not path.match("*.esflow.json")}
    assert not changed, "only records say when they were made"
    assert done.stdout.split("Time:")[0] == printed.split("Time:")[0]


def test_it_says_why_it_failed(tmp_path):
    target = tmp_path / "file"
    target.write_text("in the way", encoding="utf-8")
    done = run_demo("--output", target)
    assert done.returncode == 1
    assert "The demo failed" in done.stderr and "file" in done.stderr
    assert target.read_text(encoding="utf-8") == "in the way"


def test_an_account_that_does_not_close_fails(demo_module):
    row = {"closure_error": "2e-9"}
    with pytest.raises(demo_module.StepError, match="does not close"):
        demo_module.check_closure({("river flow by cell", "cell"): row})
    with pytest.raises(demo_module.StepError, match="No ledger"):
        demo_module.check_closure({("before flow", "cell"): {"closure_error": ""}})
    assert demo_module.check_closure({("river flow by cell", "cell"): {"closure_error": "-3e-16"}}) == -3e-16


def test_a_step_that_fails_stops_the_chain(demo_module, monkeypatch):
    chain = demo_module.Chain()
    monkeypatch.setattr(chain, "program", shutil.which("false"))
    with pytest.raises(demo_module.StepError, match="Rain .esflow:wateryield. failed with status 1"):
        chain.run("Rain", "esflow:wateryield")
    monkeypatch.setattr(chain, "program", shutil.which("true"))
    with pytest.raises(demo_module.StepError, match="did not write nowhere.tif"):
        chain.run("Rain", "esflow:wateryield", OUTPUT=demo_module.Result("nowhere.tif"))


def test_constructed_value_added_follows_its_rule():
    """GDP x national share of industrial value added x part of the population inside, as SOURCES.md says."""
    folder = CHECKOUT / "resources" / "sample"
    with open(folder / "industrial_value_added_2020.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    with open(folder / "published_figures.csv", encoding="utf-8", newline="") as stream:
        census = {row["province"]: int(row["population_2020"]) for row in csv.DictReader(stream)}
    for sample in ("yangtze_10km", "mryr_5km"):
        with open(folder / sample / "provinces.csv", encoding="utf-8", newline="") as stream:
            inside = {row["name"]: int(row["population_modelled"]) for row in csv.DictReader(stream)}
        assert set(inside) <= {row["province"] for row in rows}
        for row in rows:
            part = min(1.0, inside.get(row["province"], 0) / census[row["province"]])
            expected = float(row["gdp_2020_1e8_cny"]) * 1e4 * 313071.1 / 1013567.0 * part
            assert float(row[f"value_added_{sample}_1e4_cny"]) == pytest.approx(expected, abs=0.51)
            assert "constructed for the demonstration" in row["how_made"]


def test_the_environment_of_the_tests_is_left_alone(demo_module):
    assert "OGR_CURRENT_DATE" not in os.environ
