"""The Processing provider: every algorithm and every ready-made model, registered in one list each."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .i18n import translate
from .models import load_models

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class ESFlowProvider(QgsProcessingProvider):
    """Provider `esflow`."""

    def __init__(self):
        super().__init__()
        self._refreshing = False

    def id(self):
        return "esflow"

    def name(self):
        return "ESFlow"

    def longName(self):  # noqa: N802
        return translate("ESFlow", "ESFlow: ecosystem service supply, demand and flow")

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "esflow.svg"))

    def load(self):
        # A model that uses this provider's own algorithms finds them only once the provider is registered, so the list
        # is built a second time then.
        QgsApplication.processingRegistry().providerAdded.connect(self._refresh_models)
        self.refreshAlgorithms()
        return True

    def _refresh_models(self, provider_id):
        if provider_id == self.id() and not self._refreshing:
            self._refreshing = True
            self.refreshAlgorithms()
            self._refreshing = False

    def loadAlgorithms(self):  # noqa: N802
        from ..algorithms.registry import ALGORITHMS

        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in load_models(RESOURCES / "models"):
            self.addAlgorithm(model)
