"""Where results go: files of their own, tables in a database, memory."""

import os
import re

from osgeo import ogr
from qgis.core import QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProperty, QgsVectorFileWriter

from ..esflow_plugin.pending import companions_of_stem

_TABLE = re.compile(r"""ogr:dbname=(?:'([^']*)'|"([^"]*)"|(\S+))\s+table=(?:"([^"]*)"|(\S+))""")
_DATABASES = ("postgis:", "postgres:", "spatialite:", "oracle:", "mssql:", "hana:")


def destination_text(value):
    """What the user gave as destination, as text; "" when there is none or it is not fixed yet."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def own_file(value):
    """The file that a destination makes or replaces as a whole, "" for temporary, memory and database destinations."""
    text = destination_text(value)
    if text in ("", QgsProcessing.TEMPORARY_OUTPUT) or text.startswith(("memory:", "ogr:", *_DATABASES)):
        return ""
    return text


def vector_file(path):
    """The file that QGIS makes of a layer at `path`: it adds an extension where it knows none for what it writes."""
    driver = QgsVectorFileWriter.driverForExtension(os.path.splitext(path)[1]) or "GPKG"
    metadata = QgsVectorFileWriter.MetaData()
    QgsVectorFileWriter.driverMetadata(driver, metadata)
    extensions = metadata.ext.split()
    if not extensions or path.lower().endswith(tuple(f".{extension}" for extension in extensions)):
        return path
    return f"{path}.{extensions[0]}"


def same_name(path):
    """A file's path in one spelling: without links, and .SHP is no other than .shp."""
    stem, extension = os.path.splitext(os.path.realpath(path))
    return stem + extension.lower()


def same_files(path):
    """All files, in one spelling, that a layer at `path` replaces: a shapefile has parts."""
    stem, extension = os.path.splitext(same_name(path))
    return {stem + part for part in (extension, *companions_of_stem(extension))}


def table_in_file(value):
    """(file, table) of a destination that is one table among others in a file, ("", "") for every other one."""
    found = _TABLE.match(destination_text(value))
    if not found:
        return "", ""
    return next(filter(None, found.groups()[:3]), ""), next(filter(None, found.groups()[3:]), "")


def moved_to(value, path):
    """The same destination with another file; a layer to be loaded is left to the caller."""
    if not isinstance(value, QgsProcessingOutputLayerDefinition):
        return path
    moved = QgsProcessingOutputLayerDefinition(value)
    moved.sink = QgsProperty.fromValue(path)
    moved.destinationProject = None
    return moved


class DatabaseTable:
    """A destination that is one table among others in a file; what stood there is kept until the run is complete.

    Does nothing for databases that are no files.
    """

    def __init__(self, value):
        self._path, self._table = table_in_file(value)
        self._former = ""
        if self._path and os.path.isfile(self._path):
            self._set_aside()

    def _set_aside(self):
        names = _table_names(ogr.Open(self._path))
        if self._table not in names:
            return
        former = f"{self._table}_former"
        while former in names:
            former += "_"
        dataset = ogr.Open(self._path, update=1)
        dataset.ExecuteSQL(f'ALTER TABLE "{self._table}" RENAME TO "{former}"')
        if former in _table_names(dataset):
            self._former = former
        dataset = None

    def keep(self):
        """The run is complete: what stood there before goes."""
        if self._former:
            _drop(self._path, self._former)

    def take_back(self):
        """The run failed: the new table goes, and what stood there before comes back."""
        if not self._path:
            return
        _drop(self._path, self._table)
        if self._former:
            dataset = ogr.Open(self._path, update=1)
            dataset.ExecuteSQL(f'ALTER TABLE "{self._former}" RENAME TO "{self._table}"')
            dataset = None


def _table_names(dataset):
    return [] if dataset is None else [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]


def _drop(path, table):
    dataset = ogr.Open(path, update=1)
    names = _table_names(dataset)
    if table in names:
        dataset.DeleteLayer(names.index(table))
    dataset = None
