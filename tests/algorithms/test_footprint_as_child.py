"""Footprints inside a model: their layer of years goes on to gravity centre and distribution curves."""

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
)

ROWS = [
    {"region": "west", "year": 2000, "ce": 300.0, "forest_ha": 50.0},
    {"region": "east", "year": 2000, "ce": 100.0, "forest_ha": 50.0},
    {"region": "west", "year": 2010, "ce": 100.0, "forest_ha": 50.0},
    {"region": "east", "year": 2010, "ce": 300.0, "forest_ha": 50.0},
]


def constant(value):
    return [QgsProcessingModelChildParameterSource.fromStaticValue(value)]


def given(name):
    return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]


def result(child, output):
    return [QgsProcessingModelChildParameterSource.fromChildOutput(child, output)]


def step(model, name, sources, outputs=()):
    algorithm = QgsProcessingModelChildAlgorithm(f"esflow:{name}")
    algorithm.setChildId(name)
    for parameter, source in sources.items():
        algorithm.addParameterSources(parameter, source)
    wanted = {}
    for output in outputs:
        wanted[output] = QgsProcessingModelOutput(output, output)
        wanted[output].setChildId(name)
        wanted[output].setChildOutputName(output)
    algorithm.setModelOutputs(wanted)
    model.addChildAlgorithm(algorithm)


@pytest.fixture
def model(provider):
    made = QgsProcessingModelAlgorithm("footprints")
    for name, kind in (("zones", "TypeVectorPolygon"), ("statistics", "TypeVector")):
        source = QgsProcessingParameterFeatureSource(name, name, [getattr(QgsProcessing.SourceType, kind)])
        made.addModelParameter(source, QgsProcessingModelParameter(name))
    account = {
        "ZONES": given("zones"),
        "ZONE_FIELD": constant("name"),
        "STATISTICS": given("statistics"),
        "STATISTICS_ZONE_FIELD": constant("region"),
        "YEAR_FIELD": constant("year"),
        "EMISSION_FIELD": constant("ce"),
        "EMISSION_UNIT": constant(1),
        "SINK_FIELDS": constant(["forest_ha"]),
        "SINK_UNIT": constant(1),
        "OUTPUT_ZONES": constant(QgsProcessing.TEMPORARY_OUTPUT),
    }
    step(made, "carbonfootprint3d", account)
    years = {"INPUT": result("carbonfootprint3d", "OUTPUT_ZONES"), "YEAR_FIELD": constant("year")}
    centre = {**years, "ID_FIELD": constant("name"), "FIELD": constant("footprint"), "COMPLETE_ONLY": constant(True)}
    step(made, "centreandellipse", centre, ("OUTPUT", "PATH"))
    step(made, "distributioncurves", {**years, "FIELD": constant("depth"), "LOWEST": constant(1.0)}, ("SUMMARY",))
    return made


def test_footprints_go_on_to_centre_and_curves(model, save_units, square, save_table, rows_of, tmp_path):
    shapes = [square(column, 0, 5000.0) for column in (0, 1)]
    zones = save_units("zones", [{"name": "west"}, {"name": "east"}], shapes, crs="EPSG:6933")
    targets = {
        "centreandellipse:OUTPUT": str(tmp_path / "centres.gpkg"),
        "centreandellipse:PATH": str(tmp_path / "path.gpkg"),
        "distributioncurves:SUMMARY": str(tmp_path / "curves.csv"),
    }
    feedback = QgsProcessingFeedback(False)
    parameters = {"zones": zones, "statistics": save_table("statistics", ROWS), **targets}
    _, ok = model.create().run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    # Centroids at 2.5 and 7.5 km, footprints 3 : 1, then 1 : 3.
    centres = rows_of(targets["centreandellipse:OUTPUT"])
    assert [(row["year"], round(row["x"])) for row in centres] == [(2000, 3750), (2010, 6250)]
    (way,) = rows_of(targets["centreandellipse:PATH"])
    assert way["direction"] == "East" and (way["from_year"], way["to_year"]) == (2000, 2010)
    summary = rows_of(targets["distributioncurves:SUMMARY"])
    assert [int(row["units"]) for row in summary] == [2, 2]
    assert float(summary[0]["area"]) == pytest.approx(1, abs=2e-4)
