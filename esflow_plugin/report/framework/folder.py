"""What a folder of results holds: the layers that its run records name, and the records themselves."""

import json
import os
from pathlib import Path

from qgis.core import QgsVectorLayer

from ..record import RECORD_PROPERTY

RECORD_SUFFIX = ".esflow.json"


def records_in(folder):
    """(path, record) of every run record below a folder, in the order in which the runs began; files that are no
    record are left out."""
    found = []
    for path in sorted(Path(folder).rglob(f"*{RECORD_SUFFIX}")):
        record = _read(path)
        if record is not None:
            found.append((path, record))
    return sorted(found, key=lambda pair: (str(pair[1].get("started", "")), str(pair[0])))


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
        return json.loads(text)
    file = layer.source().partition("|")[0]
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
        with open(path, encoding="utf-8") as stream:
            record = json.load(stream)
    except (OSError, ValueError):
        return None
    return record if isinstance(record, dict) and "algorithm" in record else None
