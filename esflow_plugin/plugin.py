"""The plugin object: it adds the Processing provider and the translation, nothing else."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from .i18n import install_translator
from .provider import ESFlowProvider


class ESFlowPlugin:
    """What QGIS loads; `iface` is None in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self._translator = install_translator()
        self.provider = None

    def initProcessing(self):  # noqa: N802
        """Called by QGIS and by qgis_process."""
        self.provider = ESFlowProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802
        self.initProcessing()

    def unload(self):
        registry = QgsApplication.processingRegistry()
        if registry is not None and self.provider is not None:
            registry.removeProvider(self.provider)
        self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
