"""A model that a user wires from these algorithms runs in QGIS and, saved as a file, from the shell."""

import csv
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
RASTERS = ("lulc", "rain", "evapotranspiration", "depth", "pawc", "demand", "dem")
OUTPUTS = {
    "balance:zone_balance": "balance.csv",
    "flow:received": "received.tif",
    "flow:lines": "lines.gpkg",
    "flow:ledger": "ledger.csv",
    "rates:zone_rates": "rates.gpkg",
    "rates:transition": "transition.csv",
    "rates:rate_ledger": "rates.csv",
}
# Child id -> algorithm, {parameter: model parameter, or (child id, output), or [a constant]}, {output: its name}.
WIRING = {
    "yield": (
        "esflow:wateryield",
        {
            "LULC": "lulc",
            "PRECIPITATION": "rain",
            "REFERENCE_EVAPOTRANSPIRATION": "evapotranspiration",
            "ROOT_RESTRICTING_DEPTH": "depth",
            "PLANT_AVAILABLE_WATER": "pawc",
            "BIOPHYSICAL_TABLE": "table",
            "SEASONALITY": [5.0],
        },
        {},
    ),
    "balance": (
        "esflow:zonalbalance",
        {"SUPPLY": ("yield", "OUTPUT"), "DEMAND": "demand", "ZONES": "zones", "ZONE_FIELD": "zone_field"},
        {"OUTPUT_ZONES": "zone_balance"},
    ),
    "direction": ("esflow:flowdirection", {"DEM": "dem"}, {}),
    "flow": (
        "esflow:riverflow",
        {
            "SUPPLY": ("yield", "OUTPUT"),
            "DEMAND": "demand",
            "FLOW_DIRECTION": ("direction", "OUTPUT"),
            "ZONES": "zones",
            "ZONE_FIELD": "zone_field",
        },
        {"RECEIVED": "received", "LINKS": "lines", "LEDGER": "ledger"},
    ),
    "rates": (
        "esflow:compensation",
        {"INPUT": ("flow", "OUTPUT_ZONES")},
        {"OUTPUT": "zone_rates", "TRANSITION": "transition", "LEDGER": "rate_ledger"},
    ),
}


def parameter_source(value):
    source = QgsProcessingModelChildParameterSource
    if isinstance(value, list):
        return source.fromStaticValue(value[0])
    return source.fromChildOutput(*value) if isinstance(value, tuple) else source.fromModelParameter(value)


@pytest.fixture
def model(provider):
    """The wired model."""
    model = QgsProcessingModelAlgorithm("Rain to relief", "by hand")
    definitions = [QgsProcessingParameterRasterLayer(name, name) for name in RASTERS]
    definitions.append(QgsProcessingParameterFeatureSource("table", "table", [QgsProcessing.SourceType.TypeVector]))
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    definitions.append(QgsProcessingParameterFeatureSource("zones", "zones", polygons))
    definitions.append(QgsProcessingParameterField("zone_field", "zone field", None, "zones"))
    for definition in definitions:
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    for child_id, (algorithm, parameters, outputs) in WIRING.items():
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(child_id)
        for definition in child.algorithm().parameterDefinitions():
            name = definition.name()
            if name in parameters:
                child.addParameterSources(name, [parameter_source(parameters[name])])
            elif not definition.isDestination():  # the modeler fills in defaults
                child.addParameterSources(name, [parameter_source([definition.defaultValue()])])
        model_outputs = {}
        for output_name, name in outputs.items():
            output = QgsProcessingModelOutput(name, name)
            output.setChildId(child_id)
            output.setChildOutputName(output_name)
            model_outputs[name] = output
        child.setModelOutputs(model_outputs)
        model.addChildAlgorithm(child)
    return model


@pytest.fixture
def inputs(sample, tmp_path):
    """The sample basin: people want 500 m3 a year each; zones are its sub-basins."""
    source = gdal.Open(str(sample / "population.tif"))
    people = source.ReadAsArray().astype(np.float64)
    people[source.GetRasterBand(1).GetMaskBand().ReadAsArray() == 0] = 0.0
    path = str(tmp_path / "demand.tif")
    demand = gdal.GetDriverByName("GTiff").Create(path, *people.shape[::-1], 1, gdal.GDT_Float64)
    demand.SetGeoTransform(source.GetGeoTransform())
    demand.SetProjection(source.GetProjection())
    demand.GetRasterBand(1).WriteArray(people * 500.0 / 10_000.0)  # cells of 10,000 ha
    demand.GetRasterBand(1).SetUnitType("m3/ha/yr")
    demand = None
    files = {"lulc": "lulc6", "rain": "precip", "evapotranspiration": "et0", "depth": "soil_depth", "pawc": "pawc"}
    rasters = {name: str(sample / f"{file}.tif") for name, file in {**files, "dem": "dem_hydro"}.items()}
    zones = f"{sample / 'yangtze_10km.gpkg'}|layername=subbasins"
    table = str(sample / "biophysical.csv")
    return {**rasters, "demand": path, "table": table, "zones": zones, "zone_field": "id"}


def output_names(model):
    """Names of OUTPUTS as this QGIS calls them: from 3.40 on without the child that makes them."""
    present = {definition.name() for definition in model.outputDefinitions()}
    return {name: name if name in present else name.split(":")[1] for name in OUTPUTS}


def destinations(model, folder):
    folder.mkdir()
    names = output_names(model)
    return {names[name]: str(folder / file) for name, file in OUTPUTS.items()}


def ledger(path):
    with open(path, encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    return row


def check_results(folder):
    cells, zones = ledger(folder / "ledger.csv"), ledger(folder / "rates.csv")
    assert (cells["level"], zones["level"], zones["units"]) == ("cell", "zone (sums of cells)", "27")
    assert abs(float(cells["closure_error"])) <= 1e-9
    # The nested sub-basins cover the basin's cells, which are not all that the frame holds.
    assert 0 < float(zones["deficit"]) <= float(cells["deficit"])
    assert 0 < float(zones["cr_volume"]) < 1
    with open(folder / "balance.csv", encoding="utf-8", newline="") as stream:
        static = list(csv.DictReader(stream))
    supply = sum(float(row["supply"]) for row in static)
    assert supply == pytest.approx(float(zones["supply"]), rel=1e-9)
    assert supply / 1e9 == pytest.approx(981, rel=0.01), "km3 of water yield (methods reference, Z = 5)"
    lines = ogr.Open(str(folder / "lines.gpkg"))
    assert lines.GetLayer(0).GetFeatureCount() > 27


def test_it_validates(model):
    for child_id, child in model.childAlgorithms().items():
        assert child.algorithm() is not None and model.validateChildAlgorithm(child_id) in (True, (True, []))
    assert set(output_names(model).values()) <= {definition.name() for definition in model.outputDefinitions()}


def test_it_runs_in_qgis_and_from_the_shell_alike(run, model, inputs, tmp_path):
    import processing

    results = processing.run(model, {**inputs, **destinations(model, tmp_path / "in qgis")})
    assert set(output_names(model).values()) <= set(results)
    check_results(tmp_path / "in qgis")

    file = tmp_path / "rain to relief.model3"
    assert model.toFile(str(file))
    given = {**inputs, **destinations(model, tmp_path / "in the shell")}
    assert_done(qgis_process(tmp_path, "run", str(file), "--", *(f"{name}={value}" for name, value in given.items())))
    check_results(tmp_path / "in the shell")
    for name in ("balance.csv", "received.tif", "ledger.csv", "rates.csv", "transition.csv"):
        first, second = (tmp_path / folder / name for folder in ("in qgis", "in the shell"))
        assert first.read_bytes() == second.read_bytes(), name


def qgis_process(folder, *arguments):
    """Run qgis_process with the plugin enabled in a profile of its own."""
    profile = folder / "profile" / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True)
    (profile / "QGIS3.ini").write_text("[PythonPlugins]\nesflow=true\n", encoding="utf-8")
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
        "QGIS_PLUGINPATH": os.environ["QGIS_PLUGINPATH"],
    }
    return subprocess.run(
        [QGIS_PROCESS, *arguments], env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def assert_done(process):
    assert process.returncode == 0, process.stdout + process.stderr
    assert "Traceback" not in process.stderr, process.stderr


def test_the_output_folder_holds_nothing_else(run, model, inputs, tmp_path):
    import processing

    processing.run(model, {**inputs, **destinations(model, tmp_path / "out")})
    names = {path.name for path in Path(tmp_path / "out").iterdir() if path.suffix != ".xml"}  # QGIS' statistics
    records = {name for name in names if name.endswith(".esflow.json")}
    assert names - records == set(OUTPUTS.values())
    assert records == {"balance.esflow.json", "received.esflow.json", "rates.esflow.json"}
