"""`marketflow` where users meet it: as a step of a model, from the shell, on the sample of three provinces."""

import csv
import json
import math
import os
import shutil
import subprocess

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
)

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
X, Y = 500_000.0, 3_300_000.0
ROWS = [{"zone": "a", "grain": 10.0, "need": 2.0}, {"zone": "b", "grain": 1.0, "need": 6.0}]


def square(index):
    west = X + 20_000.0 * index
    return f"POLYGON (({west} {Y}, {west} {Y + 9000}, {west + 9000} {Y + 9000}, {west + 9000} {Y}, {west} {Y}))"


@pytest.fixture
def zones(save_units):
    return save_units("zones", ROWS, [square(0), square(1)], "EPSG:32650")


def test_as_a_step_of_a_model(provider, zones, tmp_path, rows_of):
    """Zones pass a step in memory; choices are numbers fixed in the model; the account goes on to its rates."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("market of cleaned zones")
    parameter = QgsProcessingParameterFeatureSource("zones", "zones", [QgsProcessing.SourceType.TypeVectorPolygon])
    model.addModelParameter(parameter, QgsProcessingModelParameter("zones"))

    def child(name, algorithm, sources, output=""):
        made = QgsProcessingModelChildAlgorithm(algorithm)
        made.setChildId(name)
        for key, value in sources.items():
            made.addParameterSources(key, [value])
        if output:
            result = QgsProcessingModelOutput(output, output)
            result.setChildId(name)
            result.setChildOutputName("OUTPUT" if name == "rates" else "LINKS")
            made.setModelOutputs({output: result})
        model.addChildAlgorithm(made)

    child("clean", "native:fixgeometries", {"INPUT": source.fromModelParameter("zones")})
    fixed = {"ZONE_FIELD": "zone", "SUPPLY_FIELD": "grain", "DEMAND_FIELD": "need", "METHOD": 2, "DECAY": 1}
    sources = {name: source.fromStaticValue(value) for name, value in fixed.items()}
    child("market", "esflow:marketflow", {"ZONES": source.fromChildOutput("clean", "OUTPUT"), **sources}, "lines")
    child("rates", "esflow:compensation", {"INPUT": source.fromChildOutput("market", "OUTPUT_ZONES")}, "table")
    targets = {"lines": str(tmp_path / "lines.gpkg"), "table": str(tmp_path / "table.gpkg")}
    given = {"zones": zones, **targets, "market:lines": targets["lines"], "rates:table": targets["table"]}
    results, ok = model.create().run(given, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert ok
    (line,) = rows_of(results.get("market:lines") or results["lines"])
    assert (line["origin"], line["destination"], line["amount"]) == ("a", "b", 5)
    rates = {row["zone"]: row["rate"] for row in rows_of(results.get("rates:table") or results["table"])}
    assert rates == {"a": None, "b": 1}


@pytest.mark.skipif(PROGRAM is None, reason="qgis_process is not installed")
def test_from_the_shell(zones, tmp_path):
    home = tmp_path / "home"
    settings = home / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    (settings / "QGIS3.ini").write_text("[PythonPlugins]\nesflow=true\n", encoding="utf-8")
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
    }
    arguments = {
        "ZONES": zones,
        "ZONE_FIELD": "zone",
        "SUPPLY_FIELD": "grain",
        "DEMAND_FIELD": "need",
        "DISTANCE_LIMIT": "50",
        "OUTPUT_ZONES": str(tmp_path / "account.gpkg"),
        "LINKS": str(tmp_path / "links.csv"),
    }
    call = [
        PROGRAM,
        "--json",
        "run",
        "esflow:marketflow",
        "--",
        *(f"{name}={value}" for name, value in arguments.items()),
    ]
    done = subprocess.run(call, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["TOTAL_RECEIVED"] == 5
    with open(tmp_path / "links.csv", encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["origin"], row["destination"], float(row["amount"])) == ("a", "b", 5)
    assert "Traceback" not in done.stderr


@pytest.fixture
def regions(sample, tmp_path):
    """Parameters for the constructed market regions of the sample; supply and demand are made up."""
    made = str(tmp_path / "regions.gpkg")
    shutil.copy(sample / "market_regions_constructed.gpkg", made)
    layer = "market_regions_constructed"
    dataset = ogr.Open(made, update=1)
    table = dataset.GetLayerByName(layer)
    for name in ("grain", "need"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    random = np.random.default_rng(6)
    table.StartTransaction()
    for feature in table:
        for name in ("grain", "need"):
            feature.SetField(name, float(random.gamma(2.0, 1e5)))
        table.SetFeature(feature)
    table.CommitTransaction()
    dataset = table = None
    return {
        "ZONES": f"{made}|layername={layer}",
        "ZONE_FIELD": "region",
        "SUPPLY_FIELD": "grain",
        "DEMAND_FIELD": "need",
        "DISTANCE_LIMIT": 300.0,
        **{name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS")},
    }


def test_free_provincial_and_local_markets_of_the_sample(run, regions):
    free, provincial, local = (
        run("marketflow", {**regions, "METHOD": 3, "BARRIER_FIELD": barrier})["TOTAL_RECEIVED"]
        for barrier in (None, "province", "city")
    )
    assert free >= provincial * (1 - 1e-12) and provincial >= local * (1 - 1e-12) and local > 0
    capped = run("marketflow", regions)
    assert 0 < capped["TOTAL_RECEIVED"] <= free * (1 + 1e-12) and capped["CLOSURE_ERROR"] <= 1e-9
    assert 20 < capped["MEAN_DISTANCE"] < 300


def test_along_the_synthetic_network_of_the_sample(run, regions, sample, rows_of):
    network = f"{sample / 'yangtze_10km.gpkg'}|layername=network_synthetic"
    given = {**regions, "DISTANCE": 2, "NETWORK": network, "SNAP_LIMIT": 80.0}
    outcome = run("marketflow", given)
    rows = rows_of(outcome["LINKS"])
    assert rows and all(row["travel_km"] >= row["distance"] / 1000 * (1 - 1e-6) for row in rows)
    assert max(row["travel_km"] for row in rows) <= 300
    cost = math.fsum(row["amount"] * row["travel_km"] for row in rows)
    assert outcome["TOTAL_COST"] == pytest.approx(cost, rel=1e-9)
