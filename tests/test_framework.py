"""The whole framework on the middle reaches: report, ledger and layers tell the same, headless and inside QGIS."""

import csv
import math
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from osgeo import gdal

CHECKOUT = Path(__file__).resolve().parent.parent
SERVICES = {"water": ("water_yield", 1e9, "km³/yr"), "food": ("food_production", 1e6, "Mt/yr")}
SERVICES["carbon"] = ("carbon_sequestration", 1e6, "MtC/yr")
MOST_SECONDS = 60.0

pytestmark = pytest.mark.skipif(
    not (shutil.which("qgis_process.bin") or shutil.which("qgis_process")), reason="needs qgis_process"
)


@pytest.fixture(scope="module")
def headless(tmp_path_factory):
    """Folder of the framework as the demo runs it by qgis_process, and the seconds that took from a cold start."""
    output = tmp_path_factory.mktemp("framework")
    arguments = ["--service", "framework", "--sample", "mryr_5km", "--output", str(output)]
    command = ["bash", "scripts/qgis_env.sh", sys.executable, "scripts/demo.py", *arguments]
    start = time.perf_counter()
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return output / "framework_mryr_5km", time.perf_counter() - start


@pytest.fixture(scope="module")
def folder(headless):
    return headless[0]


def rows_of(path):
    """Rows of a CSV table or of a layer, as dictionaries."""
    if path.suffix == ".csv":
        with open(path, encoding="utf-8-sig", newline="") as stream:
            return list(csv.DictReader(stream))
    dataset = gdal.OpenEx(str(path))
    return [feature.items() for feature in dataset.GetLayer(0)]


def text_of(folder):
    page = (folder / "report.html").read_text(encoding="utf-8")
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return re.sub(r"<[^>]+>", "\n", page)


def total(rows, name):
    return math.fsum(row[name] for row in rows if row[name] is not None)


@pytest.mark.parametrize("service", SERVICES)
def test_report_ledger_and_layers_agree_to_the_last_printed_digit(folder, service):
    _, factor, unit = SERVICES[service]
    zones = rows_of(folder / f"{service}_zones.gpkg")
    (ledger,) = [row for row in rows_of(folder / f"{service}_ledger.csv") if row["received"]][:1]
    text = text_of(folder)
    supply = total(zones, "supply") / factor
    decimals = 5 - math.floor(math.log10(max(supply, total(zones, "demand") / factor)))
    for label, name in (
        ("Supply", "supply"),
        ("Demand", "demand"),
        ("Short before flow", "deficit"),
        ("Relieved by flow", "received"),
        ("Still short", "unmet"),
    ):
        shown = f"{label}: {total(zones, name) / factor:,.{decimals}f} {unit}"
        assert shown in text
        assert shown == f"{label}: {float(ledger[name]) / factor:,.{decimals}f} {unit}"
    rate = 100 * total(zones, "received") / total(zones, "deficit")
    assert f"\n{rate:.1f} %\n" in text


@pytest.mark.parametrize("service", SERVICES)
def test_lines_bring_what_zones_receive_and_take_what_they_send(folder, service):
    zones = {row["region"]: row for row in rows_of(folder / f"{service}_zones.gpkg")}
    links = rows_of(folder / f"{service}_links.gpkg")
    for end, name in (("origin", "sent"), ("destination", "received")):
        for zone, row in zones.items():
            amount = math.fsum(link["amount"] for link in links if link[end] == zone)
            assert amount == pytest.approx(row[name], rel=1e-6, abs=1e-6 * total(links, "amount"))


def test_every_zone_has_one_class_and_the_report_its_area(folder):
    zones = rows_of(folder / "planning_zones.gpkg")
    assert len(zones) == 108
    assert {row["class_code"] for row in zones} == {1, 2, 3, 4}
    assert len({row["region"] for row in zones}) == 108
    text = re.sub(r"\n+", "\n", text_of(folder))
    for name in ("Key Functional Zone", "Scale Advantage Zone", "Efficiency Focal Zone", "Potential Cultivation Zone"):
        own = [row for row in zones if row["class_name"] == name]
        area = math.fsum(row["area_ha"] for row in own) / 100.0
        decimals = max(0, 4 - math.floor(math.log10(area)))
        assert f"\n{name}\n{len(own)}\n{area:,.{decimals}f}\n" in text


def test_accounts_close(folder):
    for service in SERVICES:
        for row in rows_of(folder / f"{service}_ledger.csv"):
            assert float(row["closure_error"]) <= 1e-9


def test_it_takes_less_than_a_minute_from_a_cold_start(headless):
    assert headless[1] <= MOST_SECONDS


def test_the_report_says_what_the_sample_cannot_show(folder):
    text = text_of(folder)
    assert "cannot be reproduced from public information" in text
    assert "it is no assessment of these provinces" in text
    assert "qgis_process run esflow:riverflow --" in text
    assert "Left out, because it is no result" not in text


def test_a_run_inside_qgis_gives_identical_numbers(folder, tmp_path, qgis_app, qgis_processing):
    import processing
    from esflow.esflow_plugin.provider import ESFlowProvider
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    own = registry.providerById("esflow") is None
    if own:
        registry.addProvider(ESFlowProvider())
    parameters = parameters_of(folder / "commands.sh", tmp_path)
    outcome = processing.run("esflow:esflowframework", parameters)
    assert outcome["report:report"] == str(tmp_path / "report.html")
    for name in ("water_ledger.csv", "food_ledger.csv", "carbon_ledger.csv", "rates.csv", "areas_by_class.csv"):
        assert rows_of(tmp_path / name) == rows_of(folder / name)
    for name in ("planning_zones.gpkg", "zones_with_rates.gpkg", "zones_with_contribution.gpkg"):
        assert rows_of(tmp_path / name) == rows_of(folder / name)
    if own:
        registry.removeProvider("esflow")


def parameters_of(script, folder):
    """The framework's parameters as the demo's commands have them, with results in another folder."""
    import shlex

    (command,) = [part for part in script.read_text(encoding="utf-8").split("\n\n") if "esflow:esflowframework" in part]
    arguments = shlex.split(command[command.index("qgis_process") :])
    given = dict(argument.split("=", 1) for argument in arguments[4:])
    for name, value in given.items():
        if ":" in name:
            given[name] = str(folder / os.path.basename(value))
        elif "/" in value and not os.path.isabs(value):
            given[name] = str(CHECKOUT / value)
    return given
