"""Layers that explain themselves when QGIS loads them: service and unit in the name, their origin in the metadata."""

import json

from osgeo import gdal
from qgis.core import NULL, QgsGraduatedSymbolRenderer, QgsRasterLayer, QgsVectorLayer

from ..i18n import translate
from ..raster.gdal_calls import GdalError, checked
from ..raster.units import unit_text
from .classes import shown_unit
from .framework.numbers import service_title
from .record import plain

FIELDS_THAT_NAME = ("service", "unit")


def explain(layer, record):
    """Name a result layer by service, unit and what its colours show, and fill in its metadata.

    record: the run's record as a dict; empty when nothing is known of the run.
    """
    parts = [layer.name(), *_service_and_unit(layer)]
    renderer = layer.renderer()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        # The legend does not say which field its colours or widths stand for.
        parts.append(renderer.classAttribute())
    layer.setName(" · ".join(dict.fromkeys(part for part in parts if part)))
    if record:
        _fill_metadata(layer, record)


def _service_and_unit(layer):
    """What the fields `service` and `unit` of a table say, or the unit of a raster's band where its name lacks it."""
    if isinstance(layer, QgsVectorLayer):
        feature = next(layer.getFeatures(), None) if layer.isSpatial() else None
        found = []
        for name in FIELDS_THAT_NAME:
            index = layer.fields().lookupField(name)
            value = NULL if feature is None or index < 0 else feature.attribute(index)
            if value is not None and value != NULL and str(value):
                found.append(service_title(str(value)) if name == "service" else shown_unit(str(value)))
        return found
    if not isinstance(layer, QgsRasterLayer):
        return []
    try:
        unit = unit_text(checked(gdal.Open, layer.source()), 1)
    except GdalError:
        return []
    # Labels have units in brackets, in Chinese in full-width ones.
    return [] if "(" in layer.name() or "（" in layer.name() else [shown_unit(unit)]


def _fill_metadata(layer, record):
    metadata = layer.metadata()
    software = record.get("software", {})
    maker = f"{record.get('algorithm', '')} (ESFlow {software.get('esflow', '')}, QGIS {software.get('qgis', '')})"
    metadata.setTitle(layer.name())
    metadata.setAbstract(
        "\n".join([translate("ESFlow", "Made by {algorithm}").format(algorithm=maker), *record.get("warnings", [])])
    )
    # Everything another person needs to judge and repeat it.
    metadata.setHistory([maker, json.dumps(plain(record), ensure_ascii=False)])
    layer.setMetadata(metadata)
