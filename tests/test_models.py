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
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterLayer,
)

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLE = CHECKOUT / "resources" / "sample" / "yangtze_10km"
NAMES = ("waterflowchain", "carbonflowchain", "foodflowchain", "esflowframework", "carbonfootprintchain")
MODELS = {name: CHECKOUT / "resources" / "models" / f"{name}.model3" for name in NAMES}
OUTPUTS = {
    "supply:water_yield": "supply.tif",
    "demand:water_demand": "demand.tif",
    "balance:balance": "balance.tif",
    "flow:received": "received.tif",
    "flow:unmet": "unmet.tif",
    "flow:ledger_of_flow": "ledger.csv",
    "rates:zones_with_rates": "zones.gpkg",
}
CARBON_OUTPUTS = {
    "supply:net_ecosystem_production": "production.tif",
    "demand:carbon_emissions": "emissions.tif",
    "balance:balance": "carbon_balance.tif",
    "kernel:received_by_distance": "by_distance.tif",
    "kernel:ledger_by_distance": "by_distance.csv",
    "wind:received_on_wind": "on_wind.tif",
    "wind:unmet_on_wind": "unmet_on_wind.tif",
    "wind:ledger_on_wind": "on_wind.csv",
    "rates:zones_with_rates": "carbon_zones.gpkg",
}
FOOD_OUTPUTS = {
    "supply:food_production": "food_production.tif",
    "demand:food_demand": "food_demand.tif",
    "balance:balance": "food_balance.tif",
    "market:links_of_market": "food_links.gpkg",
    "market:ledger_of_market": "food_market.csv",
    "rates:zones_with_rates": "food_zones.gpkg",
}
# tests/test_framework.py runs it and looks at what comes out.
FRAMEWORK_OUTPUTS = {
    "water_flow:water_zones": "water_zones.gpkg",
    "food_flow:food_links": "food_links.gpkg",
    "carbon_flow:carbon_ledger": "carbon_ledger.csv",
    "zoning:planning_zones": "planning_zones.gpkg",
    "report:report": "report.html",
}
FOOTPRINT_OUTPUTS = {
    "footprint:regions_with_footprint": "regions.gpkg",
    "clusters:clusters_of_depth": "clusters.gpkg",
    "clusters:clusters_by_year": "clusters.csv",
    "centre:centres": "centres.gpkg",
    "centre:ellipses": "ellipses.gpkg",
    "centre:migration": "migration.gpkg",
    "curves:curves_of_depth": "curves.csv",
    "potential:reduction_potential": "potential.gpkg",
    "potential:ranks_by_weight": "ranks.csv",
}
CHAINS = {
    "carbonfootprintchain": (FOOTPRINT_OUTPUTS, "never made up unless you choose so"),
    "esflowframework": (FRAMEWORK_OUTPUTS, "The whole framework in one run"),
    "waterflowchain": (OUTPUTS, "relieves shortages"),
    "carbonflowchain": (CARBON_OUTPUTS, "never add them"),
    "foodflowchain": (FOOD_OUTPUTS, "Two layers of zones"),
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


def carbon_inputs(sample):
    """What carbon's chain needs, from the sample; energy spread by population."""
    supply_inputs = {
        "NPP": str(sample / "npp.tif"),
        "NPP_UNIT": 1,
        "TEMPERATURE": str(sample / "tmean.tif"),
        "PRECIPITATION": str(sample / "precip.tif"),
        "ANNUAL_MEANS": True,
    }
    zones = {"ZONES": str(sample / "yangtze_10km.gpkg") + "|layername=provinces", "ZONE_FIELD": "name"}
    demand_inputs = {
        "STATISTICS": str(sample / "provinces.csv"),
        "STATISTICS_ZONE_FIELD": "name",
        "PEOPLE_FIELD": "population_modelled",
        "PEOPLE_WEIGHT": str(sample / "population.tif"),
        "ENERGY": str(sample / "energy_use_2020.csv"),
        "ENERGY_WEIGHT": str(sample / "population.tif"),
    }
    return supply_inputs, {**demand_inputs, **zones}, zones


def food_inputs(sample):
    """What food's chain needs, from the sample."""
    supply_inputs = {
        "LULC": str(sample / "lulc6.tif"),
        "CROPLAND_CODES": "1",
        "STATISTICS": str(sample / "food_2020.csv"),
        "STATISTICS_ZONE_FIELD": "province",
        "STATISTICS_FIELD": ["grain_inside_t"],
        "STATISTICS_UNIT": 1,
        "WEIGHT": str(sample / "ndvi.tif"),
    }
    provinces = (str(sample / "yangtze_10km.gpkg") + "|layername=provinces", "name")
    demand_inputs = {"POPULATION": str(sample / "population.tif"), "NEED": 1}
    market_inputs = {
        "ZONES": str(sample / "market_regions_constructed.gpkg") + "|layername=market_regions_constructed",
        "ZONE_FIELD": "region",
        "DISTANCE_LIMIT": 200,
        "BARRIER_FIELD": "province",
    }
    return supply_inputs, provinces, demand_inputs, market_inputs


def first_row(path):
    """The first row of a CSV as a dictionary."""
    with open(path, encoding="utf-8", newline="") as stream:
        return next(csv.DictReader(stream))


def cells(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.skipif(not Qgis.QGIS_VERSION.startswith("3.22"), reason="models are built by QGIS 3.22")
def test_the_script_builds_the_committed_files_again(provider, make_models, tmp_path):
    make_models.main(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in MODELS.values()}
    for path in MODELS.values():
        assert (tmp_path / path.name).read_text("utf-8") == path.read_text("utf-8"), path.name


@pytest.mark.parametrize("name", MODELS)
def test_the_model_was_saved_by_the_oldest_supported_qgis(name):
    text = MODELS[name].read_text("utf-8")
    assert "Version2" not in text and "internal_version" not in text


@pytest.mark.parametrize("name", MODELS)
def test_the_model_stands_in_the_toolbox_with_its_outputs(provider, name):
    outputs, told = CHAINS[name]
    model = QgsApplication.processingRegistry().algorithmById(f"esflow:{name}")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.displayName() != model.name() and model.groupId() == "models"
    assert set(outputs) <= {definition.name() for definition in model.outputDefinitions()}
    assert told in model.shortHelpString()
    for child_id, child in model.childAlgorithms().items():
        assert child.algorithm() is not None, child_id
        assert model.validateChildAlgorithm(child_id) in (True, (True, [])), child_id


@pytest.mark.parametrize(
    ("chain", "step", "names"),
    [
        ("waterflowchain", "wateryield", ("LULC", "PRECIPITATION", "BIOPHYSICAL_TABLE")),
        ("carbonflowchain", "windflow", ("WIND", "WIND_FROM", "UPTAKE")),
        ("foodflowchain", "marketflow", ("METHOD", "DISTANCE_LIMIT", "BARRIER_FIELD", "ZONES")),
        ("esflowframework", "riverflow", ("FLOW_DIRECTION", "DEM", "RESERVE", "ZONES")),
    ],
)
def test_parameters_keep_label_and_help_of_the_algorithms(provider, chain, step, names):
    registry = QgsApplication.processingRegistry()
    model = registry.algorithmById(f"esflow:{chain}")
    algorithm = registry.algorithmById(f"esflow:{step}")
    for name in names:
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
    ledger = first_row(tmp_path / "ledger.csv")
    assert float(ledger["received"]) == pytest.approx(step["TOTAL_RECEIVED"], rel=1e-12)
    assert abs(float(ledger["closure_error"])) <= 1e-9


def test_the_chain_of_carbon_equals_its_steps(provider, sample, tmp_path):
    supply_inputs, demand_inputs, zones = carbon_inputs(sample)
    chain = run(
        "esflow:carbonflowchain",
        {
            **supply_inputs,
            **demand_inputs,
            "DISTANCE": 200_000,
            "WIND": str(sample / "wind_uv.tif"),
            **{name: str(tmp_path / file_name) for name, file_name in CARBON_OUTPUTS.items()},
        },
    )
    both = {"SUPPLY": str(tmp_path / "step_supply.tif"), "DEMAND": str(tmp_path / "step_demand.tif")}
    run("esflow:netecosystemproduction", {**supply_inputs, "OUTPUT": both["SUPPLY"]})
    run("esflow:carbonemissions", {**demand_inputs, "OUTPUT": both["DEMAND"]})
    received, unmet = str(tmp_path / "step_received.tif"), str(tmp_path / "step_unmet.tif")
    step = run("esflow:atmosphericflow", {**both, **zones, "DISTANCE": 200_000, "RECEIVED": received})
    run("esflow:windflow", {**both, "WIND": str(sample / "wind_uv.tif"), "RECEIVED": unmet + ".tif", "UNMET": unmet})
    assert np.array_equal(cells(chain["supply:net_ecosystem_production"]), cells(both["SUPPLY"]))
    assert np.array_equal(cells(chain["demand:carbon_emissions"]), cells(both["DEMAND"]))
    assert np.array_equal(cells(chain["kernel:received_by_distance"]), cells(received))
    assert np.array_equal(cells(chain["wind:unmet_on_wind"]), cells(unmet))
    ledger, on_wind = first_row(tmp_path / "by_distance.csv"), first_row(tmp_path / "on_wind.csv")
    assert float(ledger["received"]) == pytest.approx(step["TOTAL_RECEIVED"], rel=1e-12)
    assert float(ledger["deficit"]) == pytest.approx(float(on_wind["deficit"]), rel=1e-9)
    assert abs(float(ledger["closure_error"])) <= 1e-9 and abs(float(on_wind["closure_error"])) <= 1e-9


def test_the_chain_of_food_equals_its_steps(provider, sample, tmp_path):
    supply_inputs, (provinces, name), demand_inputs, market_inputs = food_inputs(sample)
    chain = run(
        "esflow:foodflowchain",
        {
            **supply_inputs,
            "STATISTICS_ZONES": provinces,
            "STATISTICS_ZONES_FIELD": name,
            **demand_inputs,
            **market_inputs,
            **{output: str(tmp_path / file_name) for output, file_name in FOOD_OUTPUTS.items()},
        },
    )
    both = {"SUPPLY": str(tmp_path / "step_supply.tif"), "DEMAND": str(tmp_path / "step_demand.tif")}
    run(
        "esflow:foodproduction",
        {**supply_inputs, "ZONES": provinces, "ZONE_FIELD": name, "OUTPUT": both["SUPPLY"]},
    )
    run("esflow:fooddemand", {**demand_inputs, "OUTPUT": both["DEMAND"]})
    step = run(
        "esflow:marketflow",
        {**both, **market_inputs, "OUTPUT_ZONES": str(tmp_path / "step_zones.gpkg"), "LINKS": "TEMPORARY_OUTPUT"},
    )
    assert np.array_equal(cells(chain["supply:food_production"]), cells(both["SUPPLY"]))
    assert np.array_equal(cells(chain["demand:food_demand"]), cells(both["DEMAND"]))
    ledger = first_row(tmp_path / "food_market.csv")
    assert float(ledger["received"]) == pytest.approx(step["TOTAL_RECEIVED"], rel=1e-12)
    assert 0 < float(ledger["received"]) < float(ledger["deficit"])
    assert abs(float(ledger["closure_error"])) <= 1e-9


def test_the_chain_of_the_footprint_gives_what_its_steps_give(provider, sample, tmp_path):
    """On the synthetic series: 18 provinces, 22 years."""
    shared = {
        "ZONES": str(sample / "yangtze_10km.gpkg") + "|layername=provinces",
        "ZONE_FIELD": "name",
        "STATISTICS": str(sample / "synthetic_carbon_2000_2021.csv"),
        "STATISTICS_ZONE_FIELD": "province",
        "YEAR_FIELD": "year",
        "EMISSION_FIELD": "emission_tC",
        "EMISSION_UNIT": 1,
        "SINK_FIELDS": ["forest_ha", "grass_ha"],
        "SINK_UNIT": 1,
        "POPULATION_FIELD": "population",
        "GDP_FIELD": "gdp_1e4_cny",
    }
    outputs = {name: str(tmp_path / file_name) for name, file_name in FOOTPRINT_OUTPUTS.items()}
    run("esflow:carbonfootprintchain", {**shared, "PERMUTATIONS": 99, **outputs})
    regions = str(tmp_path / "step_regions.gpkg")
    run("esflow:carbonfootprint3d", {**shared, "OUTPUT_ZONES": regions})
    assert rows_of(tmp_path / "regions.gpkg") == rows_of(regions)
    own = {"INPUT": regions, "YEAR_FIELD": "year", "ID_FIELD": "name"}
    steps = {
        "clusters.csv": ("spatialautocorrelation", {"FIELD": "depth", "PERMUTATIONS": 99}, "SUMMARY"),
        "centres.gpkg": ("centreandellipse", {"FIELD": "footprint_3d"}, "OUTPUT"),
        "curves.csv": ("distributioncurves", {"FIELD": "depth"}, "OUTPUT"),
    }
    for name, (algorithm, parameters, output) in steps.items():
        step = str(tmp_path / f"step_{name}")
        main = {"OUTPUT": str(tmp_path / f"all_{algorithm}.gpkg")}
        run(f"esflow:{algorithm}", {**own, **parameters, **main, output: step})
        assert rows_of(tmp_path / name) == rows_of(step), name
    years = [row["year"] for row in rows_of(tmp_path / "centres.gpkg")]
    assert [int(year) for year in years] == list(range(2000, 2022))
    assert len(rows_of(tmp_path / "potential.gpkg")) == 18 * 22


def rows_of(path):
    """Rows of a layer or table as dictionaries."""
    dataset = gdal.OpenEx(str(path))
    return [feature.items() for feature in dataset.GetLayer(0)]


def test_food_needs_zones_of_the_statistics_and_of_the_market(provider):
    """Two steps use ZONES for different things; in the model each has a name and a field of its own."""
    model = QgsApplication.processingRegistry().algorithmById("esflow:foodflowchain")
    for zones, zone_field in (("ZONES", "ZONE_FIELD"), ("STATISTICS_ZONES", "STATISTICS_ZONES_FIELD")):
        for name in (zones, zone_field):
            assert not model.parameterDefinition(name).flags() & QgsProcessingParameterDefinition.FlagOptional, name
        assert model.parameterDefinition(zone_field).parentLayerParameterName() == zones
    assert model.parameterDefinition("BARRIER_FIELD").parentLayerParameterName() == "ZONES"
    assert (
        model.parameterDefinition("STATISTICS_ZONES").description() != model.parameterDefinition("ZONES").description()
    )
    assert not model.parameterDefinition("STATISTICS").flags() & QgsProcessingParameterDefinition.FlagOptional


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
