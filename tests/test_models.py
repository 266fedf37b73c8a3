"""Shipped models: they can be rebuilt, load with all their outputs, and do what the single algorithms do."""

import csv
import importlib.util
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = CHECKOUT / "resources" / "sample" / "yangtze_10km"
MODEL = CHECKOUT / "resources" / "models" / "waterflowchain.model3"
OUTPUTS = {
    "supply:water_yield": "supply.tif",
    "demand:water_demand": "demand.tif",
    "balance:balance": "balance.tif",
    "flow:received": "received.tif",
    "flow:unmet": "unmet.tif",
    "flow:ledger": "ledger.csv",
    "rates:zones": "zones.gpkg",
}


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    """The ESFlow provider, registered as the plugin does it."""
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    registered = registry.providerById("esflow")
    if registered is not None:
        yield registered
        return
    esflow = ESFlowProvider()
    registry.addProvider(esflow)
    yield esflow
    registry.removeProvider(esflow)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A copy of the sample: QGIS leaves its marks on files it opens."""
    return Path(shutil.copytree(SAMPLE, tmp_path_factory.mktemp("sample") / SAMPLE.name))


@pytest.fixture(scope="module")
def make_models():
    """The script that builds the models."""
    sys.path.append(str(CHECKOUT / "scripts"))
    spec = importlib.util.spec_from_file_location("make_models", CHECKOUT / "scripts" / "make_models.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(CHECKOUT / "scripts"))


def run(algorithm, parameters):
    import processing

    return processing.run(algorithm, parameters, feedback=QgsProcessingFeedback(False))


def inputs(sample):
    """What the chain needs, from the sample."""
    yield_inputs = {
        "LULC": str(sample / "lulc6.tif"),
        "PRECIPITATION": str(sample / "precip.tif"),
        "REFERENCE_EVAPOTRANSPIRATION": str(sample / "et0.tif"),
        "ROOT_RESTRICTING_DEPTH": str(sample / "soil_depth.tif"),
        "PLANT_AVAILABLE_WATER": str(sample / "pawc.tif"),
        "BIOPHYSICAL_TABLE": str(sample / "biophysical.csv"),
        "SEASONALITY": 5,
    }
    demand_inputs = {
        "LULC": str(sample / "lulc6.tif"),
        "POPULATION": str(sample / "population.tif"),
        "CROPLAND_CODES": "1",
        "IRRIGATED_SHARE": 0.54,
    }
    flow_inputs = {
        "FLOW_DIRECTION": str(sample / "flowdir.tif"),
        "ZONES": str(sample / "yangtze_10km.gpkg") + "|layername=subbasins",
        "ZONE_FIELD": "id",
    }
    return yield_inputs, demand_inputs, flow_inputs


def cells(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.skipif(not Qgis.QGIS_VERSION.startswith("3.22"), reason="models are built by QGIS 3.22")
def test_the_script_builds_the_committed_file_again(provider, make_models, tmp_path):
    make_models.main(tmp_path)
    assert (tmp_path / MODEL.name).read_text("utf-8") == MODEL.read_text("utf-8")


def test_the_model_was_saved_by_the_oldest_supported_qgis():
    text = MODEL.read_text("utf-8")
    assert "Version2" not in text and "internal_version" not in text


def test_the_model_stands_in_the_toolbox_with_its_outputs(provider):
    model = QgsApplication.processingRegistry().algorithmById("esflow:waterflowchain")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() != model.name() and model.groupId() == "models"
    assert set(OUTPUTS) <= {definition.name() for definition in model.outputDefinitions()}
    assert "relieves shortages" in model.shortHelpString()
    for child_id, child in model.childAlgorithms().items():
        assert child.algorithm() is not None, child_id
        assert model.validateChildAlgorithm(child_id) in (True, (True, [])), child_id


def test_parameters_keep_label_and_help_of_the_algorithms(provider):
    registry = QgsApplication.processingRegistry()
    model = registry.algorithmById("esflow:waterflowchain")
    algorithm = registry.algorithmById("esflow:wateryield")
    for name in ("LULC", "PRECIPITATION", "BIOPHYSICAL_TABLE"):
        assert model.parameterDefinition(name).description() == algorithm.parameterDefinition(name).description()
        assert model.parameterDefinition(name).help() == algorithm.parameterDefinition(name).help()
    labels = [definition.description() for definition in model.destinationParameterDefinitions()]
    assert len(labels) == len(set(labels)), "every output has a label of its own"


def test_the_chain_equals_its_steps(provider, sample, tmp_path):
    yield_inputs, demand_inputs, flow_inputs = inputs(sample)
    chain = run(
        "esflow:waterflowchain",
        {
            **yield_inputs,
            **demand_inputs,
            **flow_inputs,
            **{name: str(tmp_path / file_name) for name, file_name in OUTPUTS.items()},
        },
    )
    supply, demand, unmet = (str(tmp_path / f"step_{name}.tif") for name in ("supply", "demand", "unmet"))
    run("esflow:wateryield", {**yield_inputs, "OUTPUT": supply})
    run("esflow:waterdemand", {**demand_inputs, "OUTPUT": demand})
    step = run(
        "esflow:riverflow",
        {
            **flow_inputs,
            "SUPPLY": supply,
            "DEMAND": demand,
            "RECEIVED": str(tmp_path / "step_received.tif"),
            "UNMET": unmet,
        },
    )
    assert np.array_equal(cells(chain["supply:water_yield"]), cells(supply))
    assert np.array_equal(cells(chain["demand:water_demand"]), cells(demand))
    assert np.array_equal(cells(chain["flow:unmet"]), cells(unmet))
    with open(tmp_path / "ledger.csv", encoding="utf-8", newline="") as stream:
        ledger = next(csv.DictReader(stream))
    assert float(ledger["received"]) == pytest.approx(step["TOTAL_RECEIVED"], rel=1e-12)
    assert abs(float(ledger["closure_error"])) <= 1e-9


def test_a_model_wired_by_hand_runs(provider, sample, tmp_path):
    """An algorithm's output wires into one of QGIS' own."""
    model = QgsProcessingModelAlgorithm("by hand", "test")
    model.addModelParameter(QgsProcessingParameterRasterLayer("dem", "DEM"), QgsProcessingModelParameter("dem"))
    source = QgsProcessingModelChildParameterSource
    direction = QgsProcessingModelChildAlgorithm("esflow:flowdirection")
    direction.setChildId("direction")
    direction.addParameterSources("DEM", [source.fromModelParameter("dem")])
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [source.fromChildOutput("direction", "OUTPUT")])
    count.addParameterSources("BAND", [source.fromStaticValue(1)])
    table = QgsProcessingModelOutput("table", "Table")
    table.setChildId("count")
    table.setChildOutputName("OUTPUT_TABLE")
    count.setModelOutputs({"table": table})
    model.addChildAlgorithm(direction)
    model.addChildAlgorithm(count)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    parameters = {"dem": str(sample / "dem_hydro.tif"), "count:table": str(tmp_path / "codes.csv")}
    results, done = model.run(parameters, context, feedback)
    assert done, feedback.textLog()
    with open(tmp_path / "codes.csv", encoding="utf-8", newline="") as stream:
        codes = {int(float(row["value"])) for row in csv.DictReader(stream)}
    assert codes == {0, 1, 2, 4, 8, 16, 32, 64, 128}
    assert QgsProcessing.TEMPORARY_OUTPUT not in results.values()
