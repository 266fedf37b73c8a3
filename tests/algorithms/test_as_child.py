"""Algorithms as steps of a model: layers in memory between them, errors that come through, nothing half written."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
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


@pytest.fixture
def model(provider):
    """Zones are grown by 0 m into a layer in memory, supply and demand are balanced over them."""
    made = QgsProcessingModelAlgorithm("balance of grown zones")
    for name in ("supply", "demand"):
        made.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    zones = QgsProcessingParameterFeatureSource("zones", "zones", [QgsProcessing.SourceType.TypeVectorPolygon])
    made.addModelParameter(zones, QgsProcessingModelParameter("zones"))

    def given(name):
        return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]

    def constant(value):
        return [QgsProcessingModelChildParameterSource.fromStaticValue(value)]

    grown = QgsProcessingModelChildAlgorithm("native:buffer")
    grown.setChildId("grown")
    grown.addParameterSources("INPUT", given("zones"))
    grown.addParameterSources("DISTANCE", constant(0.0))
    made.addChildAlgorithm(grown)
    balance = QgsProcessingModelChildAlgorithm("esflow:zonalbalance")
    balance.setChildId("balance")
    balance.addParameterSources("SUPPLY", given("supply"))
    balance.addParameterSources("DEMAND", given("demand"))
    balance.addParameterSources("ZONES", [QgsProcessingModelChildParameterSource.fromChildOutput("grown", "OUTPUT")])
    balance.addParameterSources("ZONE_FIELD", constant("zone"))
    output = QgsProcessingModelOutput("table", "table")
    output.setChildId("balance")
    output.setChildOutputName("OUTPUT_ZONES")
    balance.setModelOutputs({"table": output})
    made.addChildAlgorithm(balance)
    return made


@pytest.fixture
def given(save_grid, save_zones):
    return {
        "supply": save_grid("supply", np.full((3, 4), 5.0), "m3/ha/yr"),
        "demand": save_grid("demand", np.full((3, 4), 7.0), "m3/ha/yr"),
        "zones": save_zones("zones", {"a": (X, Y - 300, X + 200, Y), "b": (X + 200, Y - 300, X + 400, Y)}),
    }


def run_model(model, parameters):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, ok = model.create().run({**parameters}, context, feedback)
    return results, ok, feedback.textLog()


def test_layers_in_memory_between_steps(model, given, rows_of, tmp_path):
    target = str(tmp_path / "table.csv")
    results, ok, log = run_model(model, {**given, "balance:table": target, "table": target})
    assert ok, log
    rows = rows_of(results.get("balance:table") or results["table"])
    found = [(row["zone"], float(row["supply"]), float(row["deficit"])) for row in rows]
    assert found == [("a", 30, 12), ("b", 30, 12)]


def test_an_error_of_a_step_reaches_the_model_s_user(model, given, save_grid, tmp_path):
    given["demand"] = save_grid("bad", np.full((3, 4), 7.0), "mm/yr")
    target = tmp_path / "table.csv"
    try:
        _, ok, log = run_model(model, {**given, "balance:table": str(target), "table": str(target)})
    except QgsProcessingException as error:
        ok, log = False, str(error)
    assert not ok
    assert "[DEMAND]" in log and "mm/yr" in log and "Traceback" not in log
    assert not target.exists()


def test_cancel_in_a_step_ends_the_model(model, given, tmp_path):
    target = tmp_path / "table.csv"
    feedback = QgsProcessingFeedback(False)

    def stop(progress):
        if progress >= 50:
            feedback.cancel()

    feedback.progressChanged.connect(stop)
    model.create().run({**given, "balance:table": str(target), "table": str(target)}, QgsProcessingContext(), feedback)
    assert not target.exists() and not [path for path in Path(tmp_path).iterdir() if path.name.startswith(".")]
