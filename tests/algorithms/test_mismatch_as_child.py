"""The stage of mismatch inside a model: balances of two services, their comprehensive ratio, and its inequality."""

import numpy as np
import pytest
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
    QgsProcessingParameterRasterLayer,
)

X, Y = 1_000_000.0, 4_000_000.0
SERVICES = ("water", "food")


def constant(value):
    return [QgsProcessingModelChildParameterSource.fromStaticValue(value)]


def given(name):
    return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]


def result(child, output):
    return QgsProcessingModelChildParameterSource.fromChildOutput(child, output)


def step(model, name, child, sources, output=None):
    """Add a child algorithm; output: which of its results becomes the model's, under the child's name."""
    algorithm = QgsProcessingModelChildAlgorithm(f"esflow:{name}")
    algorithm.setChildId(child)
    for parameter, source in sources.items():
        algorithm.addParameterSources(parameter, source)
    if output:
        wanted = QgsProcessingModelOutput(child, child)
        wanted.setChildId(child)
        wanted.setChildOutputName(output)
        algorithm.setModelOutputs({child: wanted})
    model.addChildAlgorithm(algorithm)


@pytest.fixture
def model(provider):
    made = QgsProcessingModelAlgorithm("mismatch")
    for name in [f"{kind}_{service}" for service in SERVICES for kind in ("supply", "demand")]:
        made.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    zones = QgsProcessingParameterFeatureSource("zones", "zones", [QgsProcessing.SourceType.TypeVectorPolygon])
    made.addModelParameter(zones, QgsProcessingModelParameter("zones"))
    for service in SERVICES:
        rasters = {"SUPPLY": given(f"supply_{service}"), "DEMAND": given(f"demand_{service}")}
        # In a model the optional outputs that other steps take must be asked for.
        temporary = constant(QgsProcessing.TEMPORARY_OUTPUT)
        step(made, "supplydemandbalance", service, {**rasters, "ESDR": temporary})
    ratios = [result(service, "ESDR") for service in SERVICES]
    step(
        made,
        "comprehensiveratio",
        "together",
        {"RATIOS": ratios, "ZONES": given("zones"), "ZONE_FIELD": constant("zone")},
        "OUTPUT_ZONES",
    )
    step(
        made,
        "couplingcoordination",
        "coupled",
        {
            "SYSTEM_1": given("supply_water"),
            "SYSTEM_2": given("demand_water"),
            "ZONES": given("zones"),
            "ZONE_FIELD": constant("zone"),
        },
        "OUTPUT_ZONES",
    )
    zoned = {
        "SUPPLY": given("supply_water"),
        "DEMAND": given("demand_water"),
        "ZONES": given("zones"),
        "ZONE_FIELD": constant("zone"),
    }
    step(made, "zonalbalance", "zoned", zoned)
    fields = {"SUPPLY_FIELD": constant("supply"), "DEMAND_FIELD": constant("demand")}
    step(made, "spatialinequality", "unequal", {"INPUT": [result("zoned", "OUTPUT_ZONES")], **fields}, "SUMMARY")
    return made


def test_layers_pass_from_step_to_step(model, save_grid, save_zones, rows_of, tmp_path):
    densities = {
        "supply_water": np.array([[1.0, 2.0, 6.0, 9.0]]),
        "demand_water": np.array([[1.0, 1.0, 1.0, 1.0]]),
        "supply_food": np.array([[0.0, 2.0, 0.0, 4.0]]),
        "demand_food": np.array([[4.0, 2.0, 0.0, 0.0]]),
    }
    units = {"water": "m3/ha/yr", "food": "t/ha/yr"}
    rasters = {name: save_grid(name, values, units[name.split("_")[1]]) for name, values in densities.items()}
    rasters["demand_water"] = save_grid("varied", np.array([[1.0, 1.0, 1.0, 2.0]]), "m3/ha/yr")
    halves = {"west": (X, Y - 100, X + 200, Y), "east": (X + 200, Y - 100, X + 400, Y)}
    targets = {child: str(tmp_path / f"{child}.gpkg") for child in ("together", "coupled", "unequal")}
    named = {f"{child}:{child}": path for child, path in targets.items()}
    feedback = QgsProcessingFeedback(False)
    parameters = {**rasters, "zones": save_zones("halves", halves), **targets, **named}
    results, ok = model.create().run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    # Water: (Smax + Dmax)/2 = 5.5, food: 4.
    water, food = np.array([0, 1, 5, 7]) / 5.5, np.array([-4, 0, 0, 4]) / 4
    west, east = rows_of(targets["together"])
    assert west["comprehensive"] == pytest.approx(((water + food) / 2)[:2].mean(), rel=1e-6)
    assert east["comprehensive"] == pytest.approx(((water + food) / 2)[2:].mean(), rel=1e-6)
    # Sums of water 3 and 15 for a demand of 2 and 3: shares (0.4, 1/6) and (1, 1).
    (row,) = rows_of(targets["unequal"])
    assert row["gini"] == pytest.approx(1 - 0.4 / 6 - 0.6 * (1 / 6 + 1))
    west, east = rows_of(targets["coupled"])
    assert west["coordination"] == 0 and east["u_1"] == pytest.approx((5 / 8 + 1) / 2)
