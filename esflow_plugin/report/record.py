"""The record of a run: everything another person needs to judge and repeat it, as JSON."""

import hashlib
import json
import math
import os
import platform
from configparser import ConfigParser
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import NULL, Qgis

from ..vector.features import features_of

#: Where a layer in memory keeps the record of the run that made it, as JSON.
RECORD_PROPERTY = "esflow/record"
PLUGIN_FOLDER = Path(__file__).resolve().parent.parent.parent


def plugin_version():
    """ESFlow's version as metadata.txt has it, the only place that says it."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(PLUGIN_FOLDER / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "version")


def software_versions():
    """Versions of all that took part in computing."""
    return {
        "esflow": plugin_version(),
        "qgis": Qgis.QGIS_VERSION,
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "numpy": np.__version__,
        "python": platform.python_version(),
    }


def file_facts(path, progress=None):
    """Size in bytes and SHA-256 of a file; nothing for what is no file. progress: called now and then, may raise."""
    if not os.path.isfile(path):
        return {}
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        while True:
            chunk = stream.read(1 << 20)
            if not chunk:
                break
            digest.update(chunk)
            if progress is not None:
                progress()
    return {"bytes": os.path.getsize(path), "sha256": digest.hexdigest()}


def features_digest(source):
    """SHA-256 over fields, attributes and geometries of a feature source that is no file, such as a memory layer."""
    digest = hashlib.sha256(repr([(field.name(), field.typeName()) for field in source.fields()]).encode())
    for feature in features_of(source):
        values = [None if value == NULL else str(value) for value in feature.attributes()]
        digest.update(repr(values).encode())
        digest.update(bytes(feature.geometry().asWkb()))
    return digest.hexdigest()


def plain(value):
    """A value as JSON has it: NaN and infinities as text, everything unknown as text."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (np.integer, np.floating, np.bool_)):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def write_record(path, record):
    """Write a record as UTF-8 JSON."""
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(plain(record), stream, ensure_ascii=False, indent=2)
        stream.write("\n")


def attach_record(results, record, context):
    """Give the record to all results that are layers in memory, so that it travels with them through a model."""
    text = json.dumps(plain(record), ensure_ascii=False)
    for value in results:
        layer = context.temporaryLayerStore().mapLayer(value) if isinstance(value, str) else None
        if layer is not None:
            layer.setCustomProperty(RECORD_PROPERTY, text)
