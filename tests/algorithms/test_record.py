"""The record of a run: all that another person needs to judge and repeat it, whatever the inputs are."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

X, Y = 1_000_000.0, 4_000_000.0

DEFAULTS = {
    **dict.fromkeys(("SUPPLY_SERIES", "DEMAND_SERIES", "SUPPLY_REFERENCE", "DEMAND_REFERENCE")),
    "YEARS": "",
    "TOLERANCE": 0.05,
}
"""What a zonal balance goes by where nothing is given."""


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    folder = tmp_path / "Ergebnisse 流域"
    folder.mkdir()
    return {
        "SUPPLY": save_grid("supply", np.full((3, 4), 5.0), "m3/ha/yr"),
        "DEMAND": save_grid("demand", np.full((3, 4), 7.0)),
        "ZONES": save_zones("zones", {"ä": (X, Y - 300, X + 200, Y), "b": (X + 200, Y - 300, X + 400, Y)}),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(folder / "Bilanz.gpkg"),
    }


def record_of(outcome, name="OUTPUT_ZONES"):
    text = Path(str(outcome[name])).with_suffix(".esflow.json").read_bytes().decode("utf-8")
    assert "\\u" not in text, "letters are written as they are"
    return json.loads(text)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def inputs_of(record):
    return {described["parameter"]: described for described in record["inputs"]}


def test_all_is_in_it(run, given):
    outcome = run("zonalbalance", given)
    record = record_of(outcome)
    assert record["algorithm"] == "esflow:zonalbalance"
    assert set(record["software"]) == {"esflow", "qgis", "gdal", "numpy", "python"}
    assert record["software"]["numpy"] == np.__version__
    assert record["parameters"] == {**given, "ALIGN": False, **DEFAULTS}
    assert record["outputs"] == {"OUTPUT_ZONES": given["OUTPUT_ZONES"]}
    assert record["grid"] == "4 x 3 cells of 100 x 100, upper left 1000000, 4000000, EPSG:6933"
    assert len(record["warnings"]) == 1 and "[DEMAND]: the layer does not say its unit" in record["warnings"][0]
    assert record["seconds"] >= 0 and record["started"].endswith("+00:00")
    inputs = inputs_of(record)
    assert set(inputs) == {"SUPPLY", "DEMAND", "ZONES"}
    for name, described in inputs.items():
        assert described["source"] == given[name]
        assert described["bytes"] == Path(given[name]).stat().st_size and described["sha256"] == sha256(given[name])
    assert inputs["SUPPLY"]["unit"] == "m3/ha/yr" and inputs["SUPPLY"]["band"] == 1
    assert inputs["ZONES"]["features"] == 2
    assert f"Record of the run: {Path(given['OUTPUT_ZONES']).with_suffix('.esflow.json')}" in outcome.log


def test_what_was_aligned_is_in_it(run, given, save_grid):
    given["DEMAND"] = save_grid("fine", np.full((6, 8), 7.0), "m3/ha/yr", cell=50.0)
    record = record_of(run("zonalbalance", {**given, "ALIGN": True}))
    assert record["parameters"]["ALIGN"] is True
    assert any("[DEMAND]: brought to the run's grid (bilinear)" in note for note in record["notes"])


def test_layers_of_a_project(provider, given):
    import processing

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)
    supply = QgsRasterLayer(given["SUPPLY"], "Angebot")
    zones = QgsVectorLayer(given["ZONES"] + "|layername=zones", "Zonen", "ogr")
    project.addMapLayers([supply, zones])
    for raster_value, zones_value in ((supply, zones), (supply.id(), zones.id()), ("Angebot", "Zonen")):
        parameters = {**given, "SUPPLY": raster_value, "ZONES": zones_value}
        outcome = processing.run(
            "esflow:zonalbalance", parameters, context=context, feedback=QgsProcessingFeedback(False)
        )
        inputs = inputs_of(record_of(outcome))
        assert inputs["SUPPLY"]["source"] == given["SUPPLY"] and inputs["SUPPLY"]["sha256"] == sha256(given["SUPPLY"])
        assert inputs["ZONES"]["source"] == given["ZONES"] + "|layername=zones"
        assert inputs["ZONES"]["sha256"] == sha256(given["ZONES"])


def test_a_path_with_a_layer_name(run, given):
    record = record_of(run("zonalbalance", {**given, "ZONES": given["ZONES"] + "|layername=zones"}))
    assert inputs_of(record)["ZONES"]["sha256"] == sha256(given["ZONES"])


def test_a_layer_in_memory_has_a_checksum_of_its_features(run, given):
    def layer(value):
        made = QgsVectorLayer("Polygon?crs=EPSG:6933&field=zone:string", "zones", "memory")
        for feature in QgsVectorLayer(given["ZONES"], "", "ogr").getFeatures():
            copied = QgsFeature(made.fields())
            copied.setGeometry(feature.geometry())
            copied.setAttributes([value])
            made.dataProvider().addFeature(copied)
        return made

    checksums = []
    for value in ("a", "a", "b"):
        described = inputs_of(record_of(run("zonalbalance", {**given, "ZONES": layer(value)})))["ZONES"]
        assert "sha256" not in described and described["features"] == 2
        checksums.append(described["sha256_of_features"])
    assert checksums[0] == checksums[1] != checksums[2]


def test_a_csv_with_delimiters_of_qgis(run, cells_of_yield, tmp_path):
    table = Path(cells_of_yield["BIOPHYSICAL_TABLE"])
    uri = table.as_uri() + "?type=csv&delimiter=,&detectTypes=yes&geomType=none"
    layer = QgsVectorLayer(uri, "table", "delimitedtext")
    assert layer.isValid()
    outcome = run("wateryield", {**cells_of_yield, "BIOPHYSICAL_TABLE": layer})
    assert inputs_of(record_of(outcome, "OUTPUT"))["BIOPHYSICAL_TABLE"]["sha256"] == sha256(table)


@pytest.fixture
def cells_of_yield(save_grid, save_table, tmp_path):
    units = {"PRECIPITATION": ("mm", 900.0), "REFERENCE_EVAPOTRANSPIRATION": ("mm", 800.0)}
    units |= {"ROOT_RESTRICTING_DEPTH": ("mm", 1000.0), "PLANT_AVAILABLE_WATER": ("1", 0.2)}
    return {
        "LULC": save_grid("lulc", np.array([[1, 1]])),
        **{name: save_grid(name, np.full((1, 2), value), unit) for name, (unit, value) in units.items()},
        "BIOPHYSICAL_TABLE": save_table("table", [{"lucode": 1, "kc": 1, "root_depth": 900, "lulc_veg": 1}]),
        "OUTPUT": str(tmp_path / "yield.tif"),
    }


def test_virtual_rasters_are_named_with_their_source(run, given, tmp_path):
    virtual = str(tmp_path / "virtual.vrt")
    gdal.Translate(virtual, given["SUPPLY"], format="VRT")
    described = inputs_of(record_of(run("zonalbalance", {**given, "SUPPLY": virtual})))["SUPPLY"]
    # Its checksum is that of the moment: QGIS writes statistics into virtual rasters that it has opened.
    assert described["source"] == virtual and len(described["sha256"]) == 64
    assert described["read_from"] == [given["SUPPLY"]]


def test_values_that_are_no_plain_ones(provider, given):
    import processing

    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    parameters = {
        **given,
        "ZONES": QgsProcessingFeatureSourceDefinition(given["ZONES"]),
        "ZONE_FIELD": QgsProperty.fromValue("zone"),
        "ALIGN": QgsProperty.fromExpression("1 > 2"),
        "OUTPUT_ZONES": QgsProcessingOutputLayerDefinition(given["OUTPUT_ZONES"], project),
    }
    outcome = processing.run("esflow:zonalbalance", parameters, context=context, feedback=QgsProcessingFeedback(False))
    assert record_of(outcome)["parameters"] == {**given, "ALIGN": "1 > 2", **DEFAULTS}


def test_results_in_memory_leave_no_record(run, given):
    outcome = run("zonalbalance", {**given, "OUTPUT_ZONES": "memory:"})
    assert "Record of the run" not in outcome.log
    assert list(Path(given["OUTPUT_ZONES"]).parent.iterdir()) == []


# ---------------------------------------------------------------------- its parts


def test_numbers_that_json_lacks_become_text():
    from esflow.esflow_plugin.report.record import plain

    mixed = {"a": np.float64("nan"), 1: (np.int64(4), float("inf")), "b": [np.bool_(True), None, Path("x")]}
    assert plain(mixed) == {"a": "nan", "1": [4, "inf"], "b": [True, None, "x"]}


def test_checksum_of_a_file_larger_than_a_chunk(tmp_path):
    from esflow.esflow_plugin.report.record import file_facts

    path = tmp_path / "large.bin"
    path.write_bytes(np.random.default_rng(1).bytes(3_500_001))
    calls = []
    assert file_facts(str(path), lambda: calls.append(1)) == {"bytes": 3_500_001, "sha256": sha256(path)}
    assert len(calls) >= 3, "Cancel is asked for on the way"
    assert file_facts(str(tmp_path / "missing")) == {}


def test_the_version_is_the_one_of_metadata():
    from esflow.esflow_plugin.report.record import plugin_version

    text = (Path(__file__).resolve().parent.parent.parent / "metadata.txt").read_text(encoding="utf-8")
    assert f"version={plugin_version()}\n" in text
