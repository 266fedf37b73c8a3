"""What test_window.py lets a real QGIS do in its window: QGIS runs this file with --code and leaves a report.

ESFLOW_WINDOW names a folder: it holds `session.json` with the inputs, and takes `report.json`.
"""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QTreeView
from qgis.utils import iface

FOLDER = Path(os.environ["ESFLOW_WINDOW"])
LIMIT_S = 60.0


def wait_for(condition, what):
    """Let QGIS work until a condition holds; seconds that it took."""
    start = time.monotonic()
    while not condition():
        if time.monotonic() - start > LIMIT_S:
            raise TimeoutError(what)
        QCoreApplication.processEvents()
        time.sleep(0.005)
    return time.monotonic() - start


def pause(seconds):
    end = time.monotonic() + seconds
    wait_for(lambda: time.monotonic() > end, "a pause")


def idle():
    return QgsApplication.taskManager().countActiveTasks() == 0


def toolbox():
    """[group, title, whether it has an icon] of everything under ESFlow in the toolbox."""
    dock = iface.mainWindow().findChild(QgsDockWidget, "ProcessingToolbox")
    model = dock.findChild(QTreeView).model()
    rows = []
    for provider in children(model):
        if model.data(provider) == "ESFlow":
            for group in children(model, provider):
                for entry in children(model, group):
                    icon = model.data(entry, Qt.ItemDataRole.DecorationRole)
                    rows.append([model.data(group), model.data(entry), not icon.isNull()])
    return rows


def children(model, *parent):
    return [model.index(row, 0, *parent) for row in range(model.rowCount(*parent))]


def dialogs():
    """Ids of the algorithms whose dialog opens, and of all."""
    every = [algorithm.id() for algorithm in QgsApplication.processingRegistry().providerById("esflow").algorithms()]
    opened = []
    for name in every:
        dialog = processing.createAlgorithmDialog(name, {})
        dialog.show()
        QCoreApplication.processEvents()
        opened += [name] if dialog.isVisible() else []
        dialog.close()
    return {"every": sorted(every), "opened": sorted(opened)}


def model_steps(path):
    """Step -> algorithm of a model in the modeler, None where it is missing."""
    from processing.modeler.ModelerDialog import ModelerDialog

    modeler = ModelerDialog()
    modeler.loadModel(path)
    steps = modeler.model().childAlgorithms()
    return {name: step.algorithm() and step.algorithm().id() for name, step in steps.items()}


def water_yield(parameters):
    """Run the dialog on the sample: what is loaded, with the legends that the layer panel shows."""
    dialog = processing.createAlgorithmDialog("esflow:wateryield", parameters)
    dialog.show()
    dialog.runAlgorithm()
    wait_for(lambda: dialog.results() and idle(), "the water yield")
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2, "the layers of the water yield")
    dialog.close()
    model = iface.layerTreeView().layerTreeModel()
    legends = {}
    for node in model.rootGroup().findLayers():
        labels = []
        for entry in model.layerLegendNodes(node):
            labels.append(entry.data(Qt.ItemDataRole.DisplayRole))
            if hasattr(entry, "settings"):
                labels += [entry.settings().minimumLabel(), entry.settings().maximumLabel()]
        legends[node.layer().name()] = labels
    return {"results": dialog.results(), "legends": legends}


def cancelled_flow(parameters):
    """Press Cancel in the dialog of a long river flow: whether it was running, seconds until it ended, its results."""
    dialog = processing.createAlgorithmDialog("esflow:riverflow", parameters)
    dialog.show()
    dialog.runAlgorithm()
    wait_for(dialog.cancelButton().isEnabled, "the Cancel button")
    pause(0.3)
    running = not idle()
    dialog.cancelButton().click()
    seconds = wait_for(idle, "the end after Cancel")
    dialog.close()
    return {"was running": running, "seconds": seconds, "results": dialog.results(), "file": parameters["RECEIVED"]}


def session():
    inputs = json.loads((FOLDER / "session.json").read_text(encoding="utf-8"))
    wait_for(lambda: QgsApplication.processingRegistry().providerById("esflow"), "the provider")
    return {
        "toolbox": toolbox(),
        "dialogs": dialogs(),
        "model": model_steps(inputs["model"]),
        "water yield": water_yield(inputs["water yield"]),
        "cancelled": cancelled_flow(inputs["river flow"]),
    }


def report():
    try:
        answer = session()
    except Exception:
        answer = {"error": traceback.format_exc()}
    (FOLDER / "report.json").write_text(json.dumps(answer, default=str), encoding="utf-8")
    os._exit(0)  # closing the window would ask whether to save the project


QTimer.singleShot(0, report)
