"""Shipped models in the user's language: their labels, options and help are those of their steps, or marked."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
SIGN = "»"


class Marking(QTranslator):
    """Stands for a translation file in which everything is translated."""

    def translate(self, context, text, *_):
        return SIGN + text if text and (context == "ESFlow" or context[:1].isupper()) else None

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def provider(qgis_app, qgis_processing):
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("esflow") is None:
        provider.kept = ESFlowProvider()
        registry.addProvider(provider.kept)
    return registry.providerById("esflow")


@pytest.fixture
def translated(provider):
    """The models as they are loaded when all texts are translated."""
    from esflow.esflow_plugin.models import load_models

    translator = Marking()
    QCoreApplication.installTranslator(translator)
    yield load_models(MODELS)
    QCoreApplication.removeTranslator(translator)


def labels_of_steps(model):
    """{label} of every parameter of every step."""
    found = set()
    for child in model.childAlgorithms().values():
        algorithm = child.algorithm()
        found.update(definition.description() for definition in algorithm.parameterDefinitions())
    return found


def test_every_label_of_a_model_s_own_is_marked_for_translation(provider):
    from esflow.esflow_plugin.model_texts import LABELS

    unmarked, used = [], set()
    for path in sorted(MODELS.glob("*.model3")):
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(path))
        steps = labels_of_steps(model)
        for definition in model.parameterDefinitions():
            used.add(definition.description())
            if definition.description() not in steps and definition.description() not in LABELS:
                unmarked.append(f"{path.name}: {definition.description()}")
    assert unmarked == []
    assert [label for label in LABELS if label not in used] == []


def test_labels_help_and_options_are_translated(translated):
    assert len(translated) == len(list(MODELS.glob("*.model3")))
    for model in translated:
        for definition in model.parameterDefinitions():
            assert definition.description().startswith(SIGN), (model.name(), definition.name())
            if not definition.isDestination():
                assert definition.help().startswith(SIGN), (model.name(), definition.name())
        assert model.displayName().startswith(SIGN)
        assert model.shortDescription().startswith(SIGN) and model.shortDescription().endswith(".")
        assert SIGN + "<p>" in model.shortHelpString()
        assert model.tags()[0] == SIGN + "model"


def test_options_are_translated(translated):
    model = next(model for model in translated if model.name() == "esflowframework")
    for name in ("NEED", "MARKET_METHOD", "CARBON_KERNEL", "ZONING_TRANSFER"):
        assert all(option.startswith(SIGN) for option in model.parameterDefinition(name).options()), name


def test_a_copy_keeps_its_language(translated):
    """Dialogs and runs work on copies."""
    for model in translated:
        copy = model.create()
        labels = {definition.name(): definition.description() for definition in model.parameterDefinitions()}
        assert {item.name(): item.description() for item in copy.parameterDefinitions()} == labels


def test_the_label_is_that_of_the_step_that_takes_the_parameter(translated):
    from esflow.esflow_plugin.compat import takes_model_parameter

    model = next(model for model in translated if model.name() == "waterflowchain")
    taken = {}
    for child in model.childAlgorithms().values():
        algorithm = child.algorithm()
        for name, sources in child.parameterSources().items():
            for source in sources:
                if takes_model_parameter(source):
                    label = algorithm.parameterDefinition(name).description()
                    taken.setdefault(source.parameterName(), set()).add(label)
    for name in ("LULC", "PRECIPITATION", "DOMESTIC_QUOTA", "RESERVE"):
        assert model.parameterDefinition(name).description() in taken[name]


def test_the_files_themselves_stay_english(translated):
    """What the modeler opens and saves must not take one user's language to another."""
    for path in MODELS.glob("*.model3"):
        assert SIGN not in path.read_text(encoding="utf-8")
