"""The plugin object: it adds the Processing provider, the translation and the manual to the Help menu."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from .i18n import install_translator, translate
from .manual import page_url
from .provider import RESOURCES, ESFlowProvider


class ESFlowPlugin:
    """What QGIS loads; `iface` is None in qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self._translator = install_translator()
        self.provider = None
        self._manual = None

    def initProcessing(self):  # noqa: N802
        """Called by QGIS and by qgis_process."""
        self.provider = ESFlowProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802
        self.initProcessing()
        icon = QIcon(str(RESOURCES / "icons" / "esflow.svg"))
        self._manual = QAction(icon, translate("ESFlow", "ESFlow manual"), self.iface.mainWindow())
        self._manual.triggered.connect(open_manual)
        self.iface.pluginHelpMenu().addAction(self._manual)

    def unload(self):
        if self._manual is not None:
            self.iface.pluginHelpMenu().removeAction(self._manual)
            self._manual = None
        registry = QgsApplication.processingRegistry()
        if registry is not None and self.provider is not None:
            registry.removeProvider(self.provider)
        self.provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def open_manual():
    """The manual's first page in the browser."""
    QDesktopServices.openUrl(QUrl(page_url("README")))
