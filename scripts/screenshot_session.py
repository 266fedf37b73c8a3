"""What make_screenshots.py lets a real QGIS do in its window: the steps of the tutorial, with a picture of each.

ESFLOW_SHOTS names the folder that takes the pictures, and error.txt if something fails.
"""

import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QDockWidget, QTreeView
from qgis.utils import iface

FOLDER = Path(os.environ["ESFLOW_SHOTS"])
LIMIT_S = 120.0
SETTLE_S = 1.5
WINDOW, PANEL, DIALOG, TOOLBOX = (1200, 760), 360, (1000, 720), (420, 760)


def wait_for(condition, what):
    """Let QGIS work until a condition holds."""
    start = time.monotonic()
    while not condition():
        if time.monotonic() - start > LIMIT_S:
            raise TimeoutError(what)
        QCoreApplication.processEvents()
        time.sleep(0.01)


def settle():
    end = time.monotonic() + SETTLE_S
    wait_for(lambda: time.monotonic() > end, "a pause")


def shoot(widget, name):
    settle()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def toolbox():
    """The toolbox with the groups of the plugin."""
    dock = iface.mainWindow().findChild(QgsDockWidget, "ProcessingToolbox")
    dock.show()
    dock.setFloating(True)
    dock.resize(*TOOLBOX)
    tree = dock.findChild(QTreeView)
    model = tree.model()
    for row in range(model.rowCount()):
        provider = model.index(row, 0)
        if model.data(provider) == "ESFlow":
            tree.expand(provider)
            tree.expand(model.index(0, 0, provider))
            tree.expand(model.index(model.rowCount(provider) - 1, 0, provider))
            tree.scrollTo(provider, QAbstractItemView.ScrollHint.PositionAtTop)
    shoot(dock, "toolbox")
    dock.setFloating(False)
    dock.hide()


def open_sample():
    """The sample's project, and the framework's dialog that comes with it."""
    dialog = processing.createAlgorithmDialog(
        "esflow:opensample", {"AREA": 0, "FRAMEWORK": True, "FOLDER": str(FOLDER / "sample")}
    )
    dialog.show()
    dialog.runAlgorithm()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) >= 22, "the sample's layers")
    dialog.close()
    wait_for(lambda: framework() is not None, "the framework's dialog")
    return framework()


def framework():
    """The dialog of the framework, None while it is not there."""
    for widget in QgsApplication.topLevelWidgets():
        algorithm = getattr(widget, "algorithm", None)
        if isinstance(widget, QDialog) and widget.isVisible() and algorithm is not None:
            if algorithm().name() == "esflowframework":
                return widget
    return None


def session():
    wait_for(lambda: QgsApplication.processingRegistry().providerById("esflow"), "the provider")
    window = iface.mainWindow()
    window.resize(*WINDOW)
    window.findChild(QDockWidget, "Browser").hide()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers], [PANEL], Qt.Orientation.Horizontal)
    settle()
    toolbox()
    dialog = open_sample()
    dialog.resize(*DIALOG)
    shoot(dialog, "framework")
    dialog.hide()
    # The message bar tells of what only this session does.
    iface.messageBar().clearWidgets()
    shoot(window, "project")
    dialog.show()
    dialog.runAlgorithm()
    wait_for(lambda: dialog.results(), "the framework")
    wait_for(lambda: list(FOLDER.rglob("report.html")), "the report")


def main():
    try:
        session()
    except Exception:
        (FOLDER / "error.txt").write_text(traceback.format_exc(), encoding="utf-8")
    os._exit(0)  # closing the window would ask whether to save the project


QTimer.singleShot(2000, main)
