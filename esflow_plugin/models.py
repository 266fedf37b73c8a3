"""Ready-made models under the provider, with titles, labels and help in the user's language."""

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtGui import QIcon

from . import model_texts
from .compat import takes_model_parameter
from .i18n import translate
from .manual import algorithm_url

ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "esflow.svg"


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model file with an id of its own and a title in the user's language; it opens in the modeler like any other."""

    def displayName(self):  # noqa: N802
        return model_texts.titles().get(self.name(), self.name())

    def shortDescription(self):  # noqa: N802
        return model_texts.short_descriptions().get(self.name(), "")

    def tags(self):
        return model_texts.tags().get(self.name(), "").split(",")

    def helpUrl(self):  # noqa: N802
        return algorithm_url(self.name())

    def group(self):
        return translate("ESFlow", "9 Whole chains")

    def groupId(self):  # noqa: N802
        return "models"

    def icon(self):
        return QIcon(str(ICON))

    def createInstance(self):  # noqa: N802
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy

    def speak(self):
        """Take labels, help and options from the steps, which have them in the user's language; the file's are English.

        Steps that are not registered yet are left as they are in the file.
        """
        children = _in_order(self.childAlgorithms())
        for name, text in self._texts_of_parameters(children).items():
            text.apply(self.parameterDefinition(name))
        for child in children:
            self._label_outputs(child)
        self.updateDestinationParameters()
        texts = model_texts.descriptions()
        if self.name() in texts:
            own = {item.name(): item.help() for item in self.parameterDefinitions() if item.help()}
            self.setHelpContent({**self.helpContent(), "ALG_DESC": texts[self.name()], **own})

    def _texts_of_parameters(self, children):
        """{parameter of the model: texts of the first step's parameter that takes it}."""
        found = {}
        for child in children:
            algorithm = child.algorithm()
            for taken, sources in child.parameterSources().items() if algorithm is not None else ():
                for source in sources:
                    if takes_model_parameter(source):
                        found.setdefault(source.parameterName(), _Texts(algorithm.parameterDefinition(taken)))
        return found

    def _label_outputs(self, child):
        algorithm = child.algorithm()
        if algorithm is None:
            return
        outputs = child.modelOutputs()
        for output in outputs.values():
            own = algorithm.parameterDefinition(output.childOutputName())
            output.setDescription(_label(output.description(), own.description()))
        child.setModelOutputs(outputs)
        self.setChildAlgorithm(child)


class _Texts:
    """What a parameter tells the user, kept because QGIS deletes the parameter with its algorithm."""

    def __init__(self, definition):
        self.label = definition.description()
        self.help = definition.help()
        self.options = definition.options() if isinstance(definition, QgsProcessingParameterEnum) else None

    def apply(self, definition):
        """Put the texts into a model's parameter."""
        if definition is None:
            return
        definition.setDescription(_label(definition.description(), self.label))
        definition.setHelp(self.help)
        if self.options is not None and isinstance(definition, QgsProcessingParameterEnum):
            definition.setOptions(self.options)


def _label(of_model, of_step):
    """The model's own label where it has one, in the user's language, else the step's."""
    return translate("ESFlow", of_model) if of_model in model_texts.LABELS else of_step


def _in_order(children):
    """Steps as they stand in the modeler from left to right, which is the order in which they were written down."""
    return sorted(children.values(), key=lambda child: (child.position().x(), child.position().y()))


def load_models(folder):
    """All model files of a folder; one that cannot be read is logged and leaves the others alone."""
    models = []
    for path in sorted(folder.glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(path)):
            model.setSourceFilePath(str(path))
            model.speak()
            models.append(model)
        else:
            QgsMessageLog.logMessage(f"cannot read {path.name}", "ESFlow", Qgis.MessageLevel.Warning)
    return models
