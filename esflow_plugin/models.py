"""Ready-made models under the provider, with translated titles."""

from qgis.core import Qgis, QgsMessageLog, QgsProcessingModelAlgorithm

from .i18n import translate


def _titles():
    return {
        "carbonflowchain": translate("ESFlow", "Carbon: from production and emission to flows (whole chain)"),
        "esflowframework": translate("ESFlow", "The whole framework: water, food and carbon, from inputs to the report"),
        "foodflowchain": translate("ESFlow", "Food: from harvest and need to the market (whole chain)"),
        "waterflowchain": translate("ESFlow", "Water: from rain to relieved shortage (whole chain)"),
    }


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model file with an id of its own and a title in the user's language; it opens in the modeler like any other."""

    def displayName(self):  # noqa: N802
        return _titles().get(self.name(), self.name())

    def group(self):
        return translate("ESFlow", "9 Whole chains")

    def groupId(self):  # noqa: N802
        return "models"

    def createInstance(self):  # noqa: N802
        copy = ShippedModel()
        copy.loadVariant(self.toVariant())
        copy.setProvider(self.provider())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def load_models(folder):
    """All model files of a folder; one that cannot be read is logged and leaves the others alone."""
    models = []
    for path in sorted(folder.glob("*.model3")):
        model = ShippedModel()
        if model.fromFile(str(path)):
            model.setSourceFilePath(str(path))
            models.append(model)
        else:
            QgsMessageLog.logMessage(f"cannot read {path.name}", "ESFlow", Qgis.MessageLevel.Warning)
    return models
