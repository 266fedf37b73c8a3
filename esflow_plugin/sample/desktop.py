"""The sample in the window of QGIS: its project, and the framework's dialog with it filled in."""

from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from .framework import MODEL, framework_inputs
from .project import add_to

RESULTS = "results"

_kept_alive = []


def has_window():
    """Whether QGIS runs with its window."""
    from qgis.utils import iface

    return iface is not None


def open_sample(area, folder, path, framework):
    """Open an area's project in the window, or add it to the one that is open; then the framework's dialog."""
    from qgis.utils import iface

    project = QgsProject.instance()
    if not project.fileName() and not project.isDirty() and not project.mapLayers():
        iface.addProject(str(path))
    else:
        add_to(project, path)
    if framework:
        open_dialog(area, folder)


def open_dialog(area, folder):
    """The framework's dialog with the area's files chosen and every result in a folder of the area."""
    from qgis import processing

    target = empty_folder(folder / RESULTS)
    dialog = processing.createAlgorithmDialog(MODEL, {**framework_inputs(area, folder), **results_in(target)})
    if dialog is not None:
        # QGIS leaves it to whoever made a dialog to keep it.
        _kept_alive[:] = [dialog]
        dialog.show()


def results_in(folder):
    """{output: file} of the framework in a folder."""
    model = QgsApplication.processingRegistry().algorithmById(MODEL)
    found = {}
    for definition in model.destinationParameterDefinitions():
        name = definition.name().rpartition(":")[2]
        found[definition.name()] = str(folder / f"{name}.{definition.defaultFileExtension()}")
    return found


def empty_folder(path):
    """The first of “path”, “path 2”, “path 3” … that holds nothing yet; it is made."""
    number, free = 1, Path(path)
    while free.exists() and any(free.iterdir()):
        number += 1
        free = path.with_name(f"{path.name} {number}")
    free.mkdir(exist_ok=True)
    return free
