"""The provider: loads and unloads cleanly, and every algorithm in it keeps the conventions."""

import html
import re

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

GROUPS = ("supply", "demand", "mismatch", "flow", "spillover", "zoning", "drivers", "footprint", "models")
WATER = (
    "wateryield",
    "calibratez",
    "referenceevapotranspiration",
    "distributestatistics",
    "waterdemand",
    "supplydemandbalance",
    "zonalbalance",
    "flowdirection",
    "riverflow",
    "subbasinflow",
    "compensation",
)


_KEPT = []
"""QGIS keeps a provider's C++ half only; the Python half has to be held by someone, as the plugin object does."""


def registered():
    """The provider as it is registered now, registered first where it is not."""
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("esflow") is None:
        _KEPT.append(ESFlowProvider())
        assert registry.addProvider(_KEPT[-1])
    return registry.providerById("esflow")


@pytest.fixture(scope="module")
def processing_ready(qgis_app, qgis_processing):
    yield
    registered()  # other modules may count on it


@pytest.fixture
def provider(processing_ready):
    return registered()


def plain(text):
    """HTML as the words that a reader sees."""
    return html.unescape(re.sub(r"<[^>]+>", " ", text)).strip()


def faults(provider, check):
    """What `check(algorithm)` finds in all algorithms, so that one failure names them all."""
    return [f"{found.id()}: {fault}" for found in provider.algorithms() for fault in check(found)]


def test_the_water_chain_is_there(provider):
    names = {found.name() for found in provider.algorithms()}
    assert set(WATER) <= names, set(WATER) - names


def test_loading_and_unloading_three_times(provider):
    registry = QgsApplication.processingRegistry()
    expected = sorted(found.id() for found in provider.algorithms())
    for _ in range(3):
        registry.removeProvider("esflow")
        assert registry.providerById("esflow") is None
        assert registry.algorithmById("esflow:wateryield") is None
        again = registered()
        assert sorted(found.id() for found in again.algorithms()) == expected
    assert registry.algorithmById("esflow:wateryield").displayName()


def test_the_plugin_object_adds_and_removes_the_provider(processing_ready):
    from esflow import classFactory

    registry = QgsApplication.processingRegistry()
    registry.removeProvider("esflow")
    for _ in range(3):
        plugin = classFactory(None)
        plugin.initProcessing()
        assert registry.providerById("esflow") is plugin.provider
        plugin.unload()
        plugin.unload()
        assert registry.providerById("esflow") is None


def test_a_broken_model_does_not_take_the_others_along(tmp_path, qgis_app):
    from esflow.esflow_plugin.models import load_models

    (tmp_path / "broken.model3").write_text("<not a model", encoding="utf-8")
    assert load_models(tmp_path) == []
    assert load_models(tmp_path / "nothing here") == []


def test_ids_are_lower_case_letters_and_digits(provider):
    def check(found):
        if not re.fullmatch(r"[a-z0-9]+", found.name()):
            yield "its name"

    assert faults(provider, check) == []


def test_every_algorithm_stands_in_a_stage(provider):
    def check(found):
        if found.groupId() not in GROUPS:
            yield found.groupId()
        elif not re.match(rf"{GROUPS.index(found.groupId()) + 1} \w", found.group()):
            yield f"group “{found.group()}” lacks its number"

    assert faults(provider, check) == []


def test_titles_are_sentences_and_unique(provider):
    titles = [found.displayName() for found in provider.algorithms()]
    assert len(set(titles)) == len(titles)
    assert [title for title in titles if not title[:1].isupper() or title.endswith(".")] == []


def test_every_algorithm_explains_itself(provider):
    def check(found):
        if len(plain(found.shortHelpString())) < 100 and found.groupId() != "models":
            yield "no help"
        if found.groupId() != "models" and not found.shortDescription().endswith("."):
            yield "no short description"
        if found.icon().isNull():
            yield "no icon"

    assert faults(provider, check) == []


def test_every_parameter_has_a_label_and_help(provider):
    def check(found):
        if found.groupId() == "models":
            return
        for definition in found.parameterDefinitions():
            if not re.fullmatch(r"[A-Z][A-Z0-9_]*", definition.name()):
                yield f"{definition.name()}: not upper case"
            if not definition.description()[:1].isupper() or definition.description() == definition.name():
                yield f"{definition.name()}: no label"
            if len(definition.help()) < 10:
                yield f"{definition.name()}: no help"

    assert faults(provider, check) == []


def test_a_parameter_used_twice_reads_the_same_everywhere(provider):
    fixed = ("SUPPLY", "DEMAND", "LULC", "ZONE_FIELD", "ALIGN", "CREATION_OPTIONS", "LINKS")
    seen, differences = {}, []
    for found in provider.algorithms():
        if found.groupId() == "models":
            continue
        for definition in found.parameterDefinitions():
            if definition.name() in fixed:
                words = (definition.description(), definition.help())
                if seen.setdefault(definition.name(), words) != words:
                    differences.append(f"{found.id()} {definition.name()}")
    assert differences == []


def test_inputs_come_before_settings_and_outputs_last(provider):
    def check(found):
        if found.groupId() == "models":
            return
        outputs = [definition.isDestination() for definition in found.parameterDefinitions()]
        if outputs != sorted(outputs):
            yield "an input after an output"
        if not any(outputs) and not found.outputDefinitions():
            yield "no result"

    assert faults(provider, check) == []


def test_required_parameters_can_be_left_to_their_defaults(provider):
    """qgis_process of QGIS 3.22 asks for required bands, fields, ranges and the like even when they have a default."""
    asked_for = ("band", "field", "crs", "range", "extent", "point", "matrix", "file")

    def check(found):
        for definition in found.parameterDefinitions():
            optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            if definition.type() in asked_for and definition.defaultValue() is not None and not optional:
                yield definition.name()

    assert faults(provider, check) == []


def test_every_algorithm_can_be_copied_and_cancelled(provider):
    def check(found):
        copy = found.create()
        if copy is None or copy.id() != found.id() or type(copy) is not type(found):
            yield "no copy"
        if not found.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel:
            yield "cannot be cancelled"
        if {d.name() for d in copy.parameterDefinitions()} != {d.name() for d in found.parameterDefinitions()}:
            yield "its copy has other parameters"

    assert faults(provider, check) == []


def test_models_find_their_algorithms(provider):
    models = [found for found in provider.algorithms() if found.groupId() == "models"]
    assert [model.name() for model in models if not model.outputDefinitions()] == []
    assert [model.name() for model in models if not model.canExecute()[0]] == []
