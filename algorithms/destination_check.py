"""Where an algorithm writes: outputs need a folder that may be written to, and must not replace what the run reads."""

import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
)

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ..esflow_plugin.raster.output import driver_for
from .destinations import destination_text, own_file, same_files, same_name, table_in_file, vector_file

WRITTEN_AS_NAMED = (QgsProcessingParameterFileDestination.typeName(),)
LONGEST_PATH = 1500
"""Characters; beyond 2048, the hidden folder included, GDAL writes to the current folder instead."""


def check_destinations(inputs):
    """Outputs that are files must have a folder that may be written to, and must not replace what the run reads."""
    names = {}
    for definition in inputs.algorithm.parameterDefinitions():
        if not definition.isDestination():
            continue
        if definition.type() == QgsProcessingParameterFolderDestination.typeName():
            _check_folder(inputs, definition.name())
            continue
        is_raster = definition.type() == QgsProcessingParameterRasterDestination.typeName()
        value = inputs.parameters.get(definition.name())
        label = inputs.label(definition.name())
        path, (database, table) = own_file(value), table_in_file(value)
        text = destination_text(value)
        if is_raster and not path and text not in ("", QgsProcessing.TEMPORARY_OUTPUT):
            _refuse_destination(inputs, text, label)
            continue
        if not (path or database):
            continue
        if not _writable(path or database):
            _refuse_destination(inputs, path or database, label)
            continue
        if path and not is_raster and definition.type() not in WRITTEN_AS_NAMED:
            path = vector_file(path)
        # Tables are told apart without case.
        files, table = same_files(path or database), table.casefold()
        # A file of its own replaces all tables that another output puts into it.
        others = [
            other for (file, part), other in names.items() if file in files and (path or not part or part == table)
        ]
        if others:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: “{path}” is also chosen for {other}. Choose two files."),
                label=label,
                path=path or database,
                other=others[0],
            )
        names.update(((file, table), label) for file in files)
        if path and is_raster:
            inputs.attempt(driver_for, path)
        _spare_inputs(inputs, path, files, table, label)


def _check_folder(inputs, name):
    """A folder may be there already; otherwise the one above it must be, and may be written to."""
    path = destination_text(inputs.parameters.get(name))
    if path in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return
    path = os.path.abspath(path)
    above = path if os.path.isdir(path) else os.path.dirname(path)
    if (os.path.lexists(path) and not os.path.isdir(path)) or not os.access(above, os.W_OK):
        _refuse_destination(inputs, path, inputs.label(name))


def _writable(path):
    folder = os.path.dirname(os.path.abspath(path))
    # What is there may be a folder or a device, which must not be replaced.
    replaceable = os.path.isfile(path) or not os.path.exists(path)
    fits = len(os.path.abspath(path)) <= LONGEST_PATH
    return os.path.isdir(folder) and os.access(folder, os.W_OK) and replaceable and fits


def _refuse_destination(inputs, path, label):
    inputs.problem(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{label}: cannot write “{path}”. Choose a file in an existing folder you may write to."
        ),
        label=label,
        path=path,
    )


def _spare_inputs(inputs, path, files, table, label):
    read = {same_name(file): name for file, name in inputs.files_read.items()}
    overwritten = next((read[file] for file in sorted(files) if file in read), None)
    if overwritten is not None and (path or any((file, table) in inputs.tables_read for file in files)):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: “{path}” is read as {input} and cannot be written. Choose another file."
            ),
            label=label,
            path=path or min(files),
            input=overwritten,
        )
