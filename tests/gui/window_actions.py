"""What the sessions do with the window of QGIS: they wait, press buttons, and read what a user would read.

ESFLOW_WINDOW names a folder: it holds `session.json` with the inputs, and takes `report.json`. ESFLOW_PICTURES may name
another one, for pictures to look at.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLineEdit, QMessageBox, QTextEdit, QTreeView
from qgis.utils import iface

FOLDER = Path(os.environ["ESFLOW_WINDOW"])
PICTURES = os.environ.get("ESFLOW_PICTURES")
LIMIT_S = 120.0
EYES_MS = 20

heard = {"tracebacks": [], "boxes": []}
"""Errors that nobody caught, and the texts of boxes that asked for a click."""


def start(session):
    """Run a session once QGIS is up, leave its report and end QGIS."""
    sys.excepthook = lambda *error: heard["tracebacks"].append("".join(traceback.format_exception(*error)))
    eyes = QTimer(iface.mainWindow())
    eyes.timeout.connect(click_boxes_away)
    eyes.start(EYES_MS)
    QTimer.singleShot(0, lambda: report(session))


def report(session):
    try:
        inputs = json.loads((FOLDER / "session.json").read_text(encoding="utf-8"))
        wait_for(provider, "the provider")
        answer = session(inputs)
        answer["tracebacks"] = heard["tracebacks"]
    except Exception:
        answer = {"error": "\n".join([traceback.format_exc(), *heard["tracebacks"], *heard["boxes"]])}
    (FOLDER / "report.json").write_text(json.dumps(answer, default=str), encoding="utf-8")
    os._exit(0)  # closing the window would ask whether to save the project


def click_boxes_away():
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            heard["boxes"].append(box.text())
            box.close()


def wait_for(condition, what, words=str):
    """Let QGIS work until a condition holds; seconds that it took. words(): what else to tell where it never does."""
    begin = time.monotonic()
    while not condition():
        if time.monotonic() - begin > LIMIT_S:
            raise TimeoutError(f"{what} {words()}")
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return time.monotonic() - begin


def pause(seconds):
    end = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > end, "a pause")


def idle():
    return QgsApplication.taskManager().countActiveTasks() == 0


def picture(widget, name):
    """Save what a widget shows, where pictures are wanted."""
    if PICTURES:
        pause(1.0)
        widget.grab().save(os.path.join(PICTURES, f"{name}.png"))


def provider():
    return QgsApplication.processingRegistry().providerById("esflow")


def algorithms():
    """All of the provider, models too, by id."""
    return {algorithm.id(): algorithm for algorithm in sorted(provider().algorithms(), key=lambda each: each.id())}


# ---------------------------------------------------------------------- the toolbox


def toolbox(searched=""):
    """[group, title, whether it has an icon] of what stands under ESFlow in the toolbox when a text is searched."""
    dock = iface.mainWindow().findChild(QgsDockWidget, "ProcessingToolbox")
    dock.findChild(QLineEdit, "searchBox").setText(searched)
    QCoreApplication.processEvents()
    model = dock.findChild(QTreeView).model()
    rows = []
    for found in children(model):
        if model.data(found) == "ESFlow":
            for group in children(model, found):
                for entry in children(model, group):
                    icon = model.data(entry, Qt.ItemDataRole.DecorationRole)
                    rows.append([model.data(group), model.data(entry), not icon.isNull()])
    return rows


def children(model, *parent):
    return [model.index(row, 0, *parent) for row in range(model.rowCount(*parent))]


# ---------------------------------------------------------------------- dialogs


def dialog_of(name, parameters):
    dialog = processing.createAlgorithmDialog(name, parameters)
    dialog.show()
    QCoreApplication.processEvents()
    return dialog


def answer_to_run(dialog):
    """Press Run: what boxes and bars then say to the user, nothing where the inputs are good."""
    heard["boxes"].clear()
    dialog.runButton().click()
    QCoreApplication.processEvents()
    return [*heard["boxes"], *(item.text() for item in dialog.messageBar().items())]


def run_in(dialog):
    """Press Run and wait for the end: the results."""
    finished = []
    dialog.algorithmFinished.connect(lambda successful, results: finished.append(results))
    refusals = answer_to_run(dialog)
    if refusals:
        raise ValueError(f"{dialog.windowTitle()}: {refusals}")
    log = dialog.findChild(QTextEdit, "txtLog")
    wait_for(lambda: finished and idle(), f"the end of {dialog.windowTitle()}", log.toPlainText)
    return finished[0]


def cancelled(name, parameters):
    """Press Cancel in the dialog of a long run: whether it was running, seconds until it ended, its results."""
    dialog = dialog_of(name, parameters)
    dialog.runButton().click()
    wait_for(dialog.cancelButton().isEnabled, "the Cancel button")
    pause(0.5)
    running = not idle()
    dialog.cancelButton().click()
    seconds = wait_for(idle, "the end after Cancel")
    dialog.close()
    return {"was running": running, "seconds": seconds, "results": dialog.results()}


# ---------------------------------------------------------------------- layers


def layers():
    return list(QgsProject.instance().mapLayers().values())


def legends():
    """{name of a layer: the texts of its legend} as the layer panel shows them."""
    model = iface.layerTreeView().layerTreeModel()
    found = {}
    for node in model.rootGroup().findLayers():
        labels = []
        for entry in model.layerLegendNodes(node):
            labels.append(entry.data(Qt.ItemDataRole.DisplayRole))
            if hasattr(entry, "settings"):
                labels += [entry.settings().minimumLabel(), entry.settings().maximumLabel()]
        found[node.layer().name()] = labels
    return found
