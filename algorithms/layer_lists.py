"""Parameters that take several vector layers or tables, such as the accounts of several services."""

import os

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.i18n import message
from ..esflow_plugin.vector.units_layer import UnitsLayer
from .inputs import Inputs


def vector_list(name, label, help_text, optional=False):
    """A parameter that takes several vector layers or tables."""
    vectors = QgsProcessing.SourceType.TypeVector
    parameter = QgsProcessingParameterMultipleLayers(name, label, vectors, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def listed_items(inputs, name):
    """The values of a parameter that takes several layers: layers, or texts that name one each."""
    value = inputs.parameters.get(name)
    if value is None or value == "":
        return []
    if isinstance(value, str):
        return [value] if os.path.isfile(value) else value.split(";")
    if isinstance(value, (list, tuple)):
        return list(value)
    return inputs.algorithm.parameterAsLayerList(inputs.parameters, name, inputs.context)


def read_units_layers(inputs, name):
    """All vector layers of a parameter as UnitsLayers in the order given; faults are gathered in `inputs`.

    The label of each is that of the parameter and the layer's name.
    """
    layers = [
        inputs.attempt(UnitsLayer.from_source, layer, f"{inputs.label(name)} “{_title(layer)}”")
        for layer in vector_layers(inputs, name)
    ]
    return [layer for layer in layers if layer is not None]


def vector_layers(inputs, name):
    """All vector layers of a parameter in the order given; what cannot be opened is gathered in `inputs`."""
    layers = []
    for value in listed_items(inputs, name):
        layer = value if isinstance(value, QgsMapLayer) else _layer_from_text(inputs, str(value))
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: cannot open “{path}”. Choose a vector layer or table."),
                label=inputs.label(name),
                path=layer.name() if layer is not None else str(value),
            )
            continue
        inputs.note_source(name, layer, layer)
        layers.append(layer)
    return layers


def explained(algorithm, parameters, context, text):
    """Why the parameters are refused, instead of QGIS' `text`: QGIS does not say which layer of a list is wrong."""
    try:
        inputs = Inputs(algorithm, parameters, context)
        algorithm.read(inputs)
        inputs.check()
    except InputError as error:
        return message(error)
    return text


def _title(layer):
    """A layer's name, with that of its table where a file holds several and the name does not say which."""
    table = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("layerName") or ""
    return layer.name() if table in layer.name() else f"{layer.name()} {table}"


def _layer_from_text(inputs, text):
    return QgsProcessingUtils.mapLayerFromString(text, inputs.context, True, QgsProcessingUtils.LayerHint.Vector)
