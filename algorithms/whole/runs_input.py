"""A table of runs: one row a run, one column a parameter; what all runs share comes as JSON."""

import json
import os
import re
from dataclasses import dataclass

from qgis.core import QgsApplication

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.vector.topology import id_text

#: What a folder's name may hold on every system.
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]|^\.|\.$')
_MOST_BYTES = 200


@dataclass
class PlannedRun:
    """One run: its name, which is also its folder's, and all parameters but the destinations."""

    name: str
    parameters: dict


def read_algorithm(inputs, name):
    """The algorithm or model that all runs run, None and a gathered fault for an unknown one."""
    text = inputs.text(name).strip()
    algorithm = QgsApplication.processingRegistry().algorithmById(text)
    if algorithm is None:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: there is no algorithm or model “{text}”. Give its id, e.g. esflow:esflowframework; the "
                "toolbox shows it when the mouse rests on its name.",
            ),
            label=inputs.label(name),
            text=text,
        )
    return algorithm


def read_common(inputs, name, algorithm):
    """Parameters that all runs share, by name; {} and a gathered fault for what cannot be read."""
    text = inputs.text(name).strip()
    if not text:
        return {}
    try:
        found = json.loads(text)
    except ValueError as error:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: this is no JSON ({reason}). Fill in the algorithm's own dialog and choose Advanced ▸ Copy as "
                "JSON there.",
            ),
            label=inputs.label(name),
            reason=error,
        )
        return {}
    found = found.get("inputs", found) if isinstance(found, dict) else None
    if not isinstance(found, dict):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: give an object with one entry for each parameter, {example}."),
            label=inputs.label(name),
            example='{"ALIGN": true}',
        )
        return {}
    destinations = {item.name() for item in algorithm.destinationParameterDefinitions()}
    given = {key: value for key, value in found.items() if key not in destinations}
    _check_names(inputs, name, given, algorithm)
    return given


def read_runs(inputs, table, run_field, common, algorithm, folder):
    """PlannedRuns in the table's order; faults of the table as a whole are gathered in `inputs`.

    table: Table; run_field: name of the column that names each run; folder: where relative paths of the table begin.
    """
    names = inputs.attempt(table.column, run_field)
    if names is None:
        return []
    names = [id_text(name) for name in names]
    _check_run_names(inputs, names)
    own = {definition.name().lower(): definition.name() for definition in algorithm.parameterDefinitions()}
    columns = {key: values for key, values in table.columns.items() if key != run_field.lower()}
    _check_names(inputs, "RUNS", {own.get(key, key): None for key in columns}, algorithm)
    runs = []
    for row, name in enumerate(names):
        given = {own[key]: values[row] for key, values in columns.items() if key in own}
        given = {key: _resolved(value, folder) for key, value in given.items() if value not in (None, "")}
        runs.append(PlannedRun(name, {**common, **given}))
    return runs


def free_folder(inputs, name, runs, folder):
    """Gather a fault for runs whose folder is taken already; returns the folder."""
    taken = [run.name for run in runs if os.path.lexists(os.path.join(folder, run.name))]
    if taken:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: “{folder}” already holds {runs}. Choose another folder, or remove them: results of two runs "
                "must not mix.",
            ),
            label=inputs.label(name),
            folder=folder,
            runs=", ".join(taken),
        )
    return folder


def _check_names(inputs, label_of, given, algorithm):
    """Gather a fault for names that are no parameter of the algorithm."""
    own = {definition.name() for definition in algorithm.parameterDefinitions()}
    unknown = [name for name in given if name not in own]
    if unknown:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: “{algorithm}” has no parameter {names}. It has: {own}. Correct or remove them."
            ),
            label=inputs.label(label_of),
            algorithm=algorithm.id(),
            names=", ".join(unknown),
            own=", ".join(sorted(own)),
        )


def _check_run_names(inputs, names):
    label = inputs.label("RUN_FIELD")
    wrong = [
        str(row)
        for row, name in enumerate(names, start=1)
        if not name or _UNSAFE.search(name) or len(name.encode()) > _MOST_BYTES
    ]
    if wrong:
        inputs.problems.append(
            InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: in row {rows} it is empty or cannot name a folder. Use letters, digits, blanks, - and _.",
                ),
                label=label,
                rows=", ".join(wrong),
            )
        )
    folded = [name.casefold() for name in names]
    repeated = sorted({name for name in names if folded.count(name.casefold()) > 1 and name})
    if repeated:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: more than one row is named {names}. Give each run its own name."),
            label=label,
            names=", ".join(repeated),
        )


def _resolved(value, folder):
    """A value of the table; a path is taken from the table's folder when a file lies there."""
    if not isinstance(value, str) or not folder:
        return value
    file, _, part = value.partition("|")
    path = os.path.join(folder, file)
    if os.path.isabs(file) or not os.path.exists(path):
        return value
    return path + (f"|{part}" if part else "")
