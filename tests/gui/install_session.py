"""What test_window_install.py lets a real QGIS do: the plugin manager installs a package, then it is tried out.

QGIS runs this file with --code, in a profile that has never seen the plugin.
"""

import json
import sys
import traceback
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QTextEdit
from qgis.utils import iface
from window_actions import (
    EYES_MS,
    FOLDER,
    algorithms,
    dialog_of,
    heard,
    layers,
    picture,
    provider,
    run_in,
    start,
    wait_for,
)

SWITCH = "PythonPlugins/esflow"
logged = []
before = {}


def note_message(text, tag, level):
    logged.append([tag, text])


def agree():
    """Answer a question as a user who wants the plugin does, and close a dialog that shows an error."""
    window = QApplication.activeModalWidget()
    if isinstance(window, QMessageBox):
        heard["boxes"].append(window.text())
        (window.defaultButton() or window.buttons()[0]).click()
    elif window is not None:
        shown = [each.toPlainText() for each in window.findChildren(QTextEdit)]
        heard["boxes"].append("\n".join([window.windowTitle(), *shown]))
        window.close()


def install():
    """“Install from ZIP” of the plugin manager."""
    # Sessions share a profile in which the plugin is switched on; a new one does not know it.
    QgsSettings().remove(SWITCH)
    before.update(available="esflow" in qgis.utils.available_plugins, provider=provider() is not None)
    eyes = QTimer(iface.mainWindow())
    eyes.timeout.connect(agree)
    eyes.start(EYES_MS)
    package = json.loads((FOLDER / "session.json").read_text(encoding="utf-8"))["package"]
    try:
        pyplugin_installer.instance().installFromZipFile(package)
    except Exception:
        heard["tracebacks"].append(traceback.format_exc())
    eyes.stop()
    if provider() is None:
        heard["tracebacks"] += [text for _, text in logged]


def open_sample(folder):
    dialog = dialog_of("esflow:opensample", {"AREA": 0, "FOLDER": folder, "FRAMEWORK": False})
    results = run_in(dialog)
    dialog.close()
    project = QgsProject.instance()
    wait_for(lambda: project.fileName() and layers(), "the sample's project")
    picture(iface.mainWindow(), "installed")
    return {
        "written": results["PROJECT"],
        "opened": project.fileName(),
        "layers": len(layers()),
        "invalid": [layer.name() for layer in layers() if not layer.isValid()],
    }


def session(inputs):
    sample = open_sample(inputs["sample folder"])
    helps = {name: QUrl(algorithm.helpUrl()).toLocalFile() for name, algorithm in algorithms().items()}
    return {
        "before": before,
        "boxes": heard["boxes"],
        "folder": str(Path(sys.modules["esflow"].__file__).resolve().parent),
        "home": str(Path(QgsApplication.qgisSettingsDirPath()).resolve()),
        "active": "esflow" in qgis.utils.active_plugins,
        "switched on": QgsSettings().value(SWITCH, False, bool),
        "helps": helps,
        "sample": sample,
        "logged": logged,
    }


def install_and_try():
    install()
    start(session)


QgsApplication.messageLog().messageReceived.connect(note_message)
QTimer.singleShot(0, install_and_try)
