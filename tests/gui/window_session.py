"""What test_window.py lets a real QGIS do in its window, in English: QGIS runs this file with --code."""

from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window_actions import (
    algorithms,
    answer_to_run,
    cancelled,
    dialog_of,
    heard,
    layers,
    legends,
    picture,
    run_in,
    start,
    toolbox,
    wait_for,
)


def dialogs(inputs):
    """{id: what happens when its dialog is opened and Run pressed without any input}."""
    found = {}
    for name in algorithms():
        dialog = dialog_of(name, {})
        found[name] = {"opened": dialog.isVisible()}
        if name not in inputs["run without inputs"]:
            found[name]["answer"] = answer_to_run(dialog)
            picture(dialog, name.replace(":", "_"))
        dialog.close()
    return found


def batches():
    """Ids of the algorithms whose table for batch runs opens."""
    opened = []
    for name, algorithm in algorithms().items():
        dialog = BatchAlgorithmDialog(algorithm.create(), parent=iface.mainWindow())
        dialog.show()
        QCoreApplication.processEvents()
        opened += [name] if dialog.isVisible() else []
        dialog.close()
    return opened


def model_steps(path):
    """Step -> algorithm of a model in the modeler, None where it is missing."""
    modeler = ModelerDialog()
    modeler.loadModel(path)
    modeler.show()
    QCoreApplication.processEvents()
    picture(modeler, path.rpartition("/")[2])
    steps = modeler.model().childAlgorithms()
    found = {name: step.algorithm() and step.algorithm().id() for name, step in steps.items()}
    modeler.setDirty(False)
    modeler.close()
    return found


def single_run(name, parameters, count):
    """Run one dialog in an empty project: its results, and the legends of the layers that it loads."""
    QgsProject.instance().clear()
    dialog = dialog_of(name, parameters)
    results = run_in(dialog)
    wait_for(lambda: len(layers()) == count, f"the layers of {name}")
    dialog.close()
    picture(iface.mainWindow(), f"run_{name.partition(':')[2]}")
    return {"results": results, "legends": legends()}


def first_day(folder):
    """Open the sample with the framework's dialog and press Run there, as the tutorial says."""
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    before = set(QApplication.topLevelWidgets())
    opening = dialog_of("esflow:opensample", {"AREA": 0, "FOLDER": folder, "FRAMEWORK": True})
    sample = run_in(opening)
    opening.close()
    wait_for(lambda: len(layers()) >= 20, "the sample's project")

    def framework_dialogs():
        found = [each for each in QApplication.topLevelWidgets() if each not in before and hasattr(each, "runButton")]
        return [each for each in found if each is not opening and each.isVisible()]

    wait_for(framework_dialogs, "the framework's dialog")
    project, invalid = len(layers()), [layer.name() for layer in layers() if not layer.isValid()]
    dialog = framework_dialogs()[0]
    picture(dialog, "framework")
    results = run_in(dialog)
    dialog.close()
    picture(iface.mainWindow(), "run_framework")
    loaded = legends()
    return {"sample": sample, "project": project, "invalid": invalid, "results": results, "legends": loaded}


def session(inputs):
    return {
        "every": {name: [algorithm.group(), algorithm.displayName()] for name, algorithm in algorithms().items()},
        "toolbox": toolbox(),
        "search": toolbox("InVEST"),
        "dialogs": dialogs(inputs),
        "batches": batches(),
        "models": {name: model_steps(path) for name, path in inputs["models"].items()},
        "water yield": single_run("esflow:wateryield", inputs["water yield"], 2),
        "market": single_run("esflow:marketflow", inputs["market"], 3),
        "first day": first_day(inputs["sample folder"]),
        "cancelled": {name: cancelled(f"esflow:{name}", given) for name, given in inputs["long runs"].items()},
        "boxes": heard["boxes"],
    }


start(session)
