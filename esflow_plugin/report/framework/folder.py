"""What a folder of results holds: the layers that its run records name, and the records themselves."""

import json
import os
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..record import RECORD_PROPERTY

RECORD_SUFFIX = ".esflow.json"


def records_in(folder):
    """(path, record) of every run record below a folder, by path; files that are no record are left out."""
    found = []
    for path in sorted(Path(folder).rglob(f"*{RECORD_SUFFIX}")):
        record = _read(path)
        if record is not None:
            found.append((path, record))
    return found


def in_order(records):
    """Records of runs, each once, so that every run comes after those whose results it takes.

    Not by their times: those that ran within one second would stand in another order the next time.
    """
    waiting = list({(record["algorithm"], str(sorted(_results(record)))): record for record in records}.items())
    waiting.sort(key=lambda item: item[0])
    ordered = []
    while waiting:
        missing = set().union(*(_results(record) for _, record in waiting))
        ready = [item for item in waiting if not _taken(item[1]) & (missing - _results(item[1]))]
        # What takes its own result in a circle was put together from several folders: then any order is as good.
        chosen = (ready or waiting)[0]
        waiting.remove(chosen)
        ordered.append(chosen[1])
    return ordered


def _results(record):
    return {value for value in record.get("outputs", {}).values() if isinstance(value, str) and value}


def _taken(record):
    """Values of a run's parameters, single and in lists, but for its outputs."""
    taken = set()
    for value in record.get("parameters", {}).values():
        taken.update(str(item) for item in (value if isinstance(value, list) else [value]))
    return taken - _results(record)


def tables_of(path, record):
    """Sources of the vector layers and tables that a record names as its outputs and that are still there."""
    sources = []
    for value in record.get("outputs", {}).values():
        if not isinstance(value, str):
            continue
        file, _, part = value.partition("|")
        # A folder of results may have been moved as a whole since.
        beside = str(Path(path).parent / os.path.basename(file))
        here = beside if os.path.isfile(beside) else file
        source = here + (f"|{part}" if part else "")
        if os.path.isfile(here) and QgsVectorLayer(source, "", "ogr").isValid():
            sources.append(source)
    return sources


def record_of_layer(layer):
    """The record of the run that made a layer, None where there is none."""
    text = layer.customProperty(RECORD_PROPERTY)
    if text:
        return _sound(text)
    return _record_of_file(layer.source().partition("|")[0])


def with_sources(records):
    """Records of runs, and of all runs that made what these took, as far as their records lie beside their results."""
    found = list(records)
    seen = set()
    for record in found:
        for entry in record.get("inputs", []):
            file = str(entry.get("source", "")).partition("|")[0] if isinstance(entry, dict) else ""
            if file and file not in seen:
                seen.add(file)
                made_by = _record_of_file(file)
                if made_by is not None and made_by not in found:
                    found.append(made_by)
    return found


def _record_of_file(file):
    if not os.path.isfile(file):
        return None
    for path in sorted(Path(file).parent.glob(f"*{RECORD_SUFFIX}")):
        record = _read(path)
        outputs = [] if record is None else record.get("outputs", {}).values()
        if any(isinstance(value, str) and _same_file(value.partition("|")[0], file) for value in outputs):
            return record
    return None


def _same_file(one, other):
    return bool(one) and os.path.realpath(one) == os.path.realpath(other)


def _read(path):
    try:
        return _sound(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _sound(text):
    """The record in a JSON text; None for what no run of an algorithm has written."""
    try:
        record = json.loads(text)
    except ValueError:
        return None
    if not isinstance(record, dict) or not isinstance(record.get("algorithm"), str):
        return None
    parts = ((dict, ("software", "parameters", "facts", "outputs")), (list, ("inputs", "notes", "warnings")))
    sound = all(isinstance(record.get(name, kind()), kind) for kind, names in parts for name in names)
    return record if sound else None
