"""Parameters that take many layers: opened one by one, named as the user knows them, classes told from quantities."""

import os
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, gdal_array
from qgis.core import QgsMapLayer, QgsProcessing, QgsProcessingParameterMultipleLayers, QgsProcessingUtils

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.raster.gdal_calls import open_raster
from .. import parameters as p
from ..layer_lists import listed_items


@dataclass
class Layer:
    """A raster of a list: its name in results, its RasterSource, and whether its file says that it holds classes."""

    name: str
    source: object
    has_class_table: bool
    is_integer: bool


def raster_list(name, label, help_text, optional=False):
    """A parameter that takes several rasters."""
    parameter = QgsProcessingParameterMultipleLayers(
        name, label, QgsProcessing.SourceType.TypeRaster, optional=optional
    )
    parameter.setHelp(help_text)
    return parameter


def categorical_parameter(label, help_text):
    """CATEGORICAL: names of layers or fields that hold classes."""
    return p.text(CATEGORICAL, label, help_text)


CATEGORICAL = "CATEGORICAL"


def read_layers(inputs, name, several_bands=False):
    """All rasters of a parameter as Layers in the order given; faults are gathered in `inputs`.

    several_bands: True where the caller reads more than the first band, so that there is nothing to warn of.
    """
    layers = []
    for value in listed_items(inputs, name):
        title, path = _title_and_path(inputs, name, value)
        layer = path and inputs.attempt(_open, inputs, name, title, path)
        if layer:
            layers.append(layer)
    _make_names_unique(layers)
    for layer in layers:
        layer.source.label = f"{inputs.label(name)} “{layer.name}”"
        if layer.source.band_count > 1 and not several_bands:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the raster has {count} bands; only the first one is used."),
                label=layer.source.label,
                count=layer.source.band_count,
            )
    return layers


def read_layer(inputs, name):
    """A single raster parameter as a Layer, None when it is not given or faulty."""
    source = inputs.raster(name)
    return source and Layer(layer_name(inputs, name), source, *_class_facts(source.path, source.label))


def layer_name(inputs, name):
    """How the user calls the raster of a parameter: the layer's name, or the file's."""
    value = inputs.parameters.get(name)
    if isinstance(value, str) and os.path.isfile(value):
        return _stem(value)
    layer = inputs.algorithm.parameterAsRasterLayer(inputs.parameters, name, inputs.context)
    return "" if layer is None else layer.name()


def _title_and_path(inputs, name, value):
    """A layer's name and what GDAL opens for it; ("", "") and a gathered fault when that is not possible."""
    if isinstance(value, str) and os.path.isfile(value):
        # A QGIS layer made from it would gather statistics and leave them beside the user's file.
        return _stem(value), value
    layer = value if isinstance(value, QgsMapLayer) else _layer_from_text(inputs, value)
    if layer is not None and layer.isValid() and layer.providerType() == "gdal":
        return layer.name(), layer.source().split("|")[0]
    inputs.problem(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{label}: cannot open “{path}” as a raster file. Choose raster files, or save the layer as one."
        ),
        label=inputs.label(name),
        path=layer.name() if layer is not None else str(value),
    )
    return "", ""


def _layer_from_text(inputs, value):
    return QgsProcessingUtils.mapLayerFromString(str(value), inputs.context, True, QgsProcessingUtils.LayerHint.Raster)


def _stem(path):
    return os.path.splitext(os.path.basename(path))[0]


def _open(inputs, name, title, path):
    try:
        source = inputs.open_raster(path, name)
    except InputError as error:
        # Which one of the list it is.
        values = {**error.values, "label": f"{inputs.label(name)} “{title}”"}
        raise InputError(error.template, **values) from error
    return Layer(title, source, *_class_facts(path, source.label))


def _class_facts(path, label):
    """(has a table that makes its numbers classes, holds whole numbers) of a raster's first band."""
    dataset = open_raster(path, label)
    band = dataset.GetRasterBand(1)
    kind = gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType)
    if kind is None or not np.issubdtype(kind, np.integer):
        return False, False
    table = band.GetDefaultRAT()
    thematic = table is not None and table.GetRowCount() > 0 and table.GetTableType() == gdal.GRTT_THEMATIC
    return bool(band.GetRasterColorTable() or band.GetRasterCategoryNames() or thematic), True


def _make_names_unique(layers):
    taken = set()
    for layer in layers:
        name, count = layer.name, 1
        while name.casefold() in taken:
            count += 1
            name = f"{layer.name} ({count})"
        layer.name = name
        taken.add(name.casefold())


def chosen_names(inputs, parameter, names):
    """Positions in `names` that a parameter lists by name or number from 1, separated by commas or semicolons."""
    by_name = {name.casefold(): position for position, name in enumerate(names)}
    chosen, unknown = set(), []
    for word in inputs.text(parameter).replace(";", ",").split(","):
        word = word.strip().strip("\"'“”")
        if not word:
            continue
        if word.casefold() in by_name:
            chosen.add(by_name[word.casefold()])
        elif word.isdecimal() and 1 <= int(word) <= len(names):
            chosen.add(int(word) - 1)
        else:
            unknown.append(word)
    if unknown:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: nothing is called “{words}”. Choose from: {names} (or their numbers from 1)."
            ),
            label=inputs.label(parameter),
            words=", ".join(unknown),
            names=", ".join(names),
        )
    return chosen
