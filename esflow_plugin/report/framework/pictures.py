"""The report's maps, drawn by QGIS: shortage before and after, who relieves whom, and the planning zones."""

import base64
import math
import os
import tempfile

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QBuffer
from qgis.PyQt.QtGui import QImage

from ...compat import real_field, text_field, whole_field
from ...i18n import translate
from ..maps import Panel, Picture, draw
from ..styling import apply_style
from .numbers import percent
from .palette import with_palette

# Field and style of the zones: the styles are made for these fields.
SHORTAGE, SHORTAGE_STYLE = "unmet", "zone_account"
BALANCE, BALANCE_STYLE = "balance", "zone_balance"
LINKS_STYLE = "links"
ZONE_CLASS, ZONING_STYLE = "class_code", "flow_zones"
#: More lines than these hide each other, and the zones below.
MOST_LINES = 500
PALE = {"color": "#eef1f2", "outline_color": "#9aa5ab", "outline_width": "0.2"}


def before_and_after(account, title, source):
    """What every zone lacks before and after the flow, in colours that mean the same on both maps; None without
    polygons or without any shortage."""
    if not has_polygons(account.layer) or not np.any(account.deficit > 0):
        return None
    before, after = (zone_layer(SHORTAGE, (account, values)) for values in (account.deficit, account.unmet))
    both = zone_layer(SHORTAGE, (account, account.deficit), (account, account.unmet))
    apply_style(both, SHORTAGE_STYLE)
    for layer in (before, after):
        layer.setRenderer(both.renderer().clone())
    below = ground(account.layer)
    return Picture(
        title,
        [
            Panel([before, below], translate("ESFlow", "Before flow")),
            Panel([after, below], translate("ESFlow", "After flow")),
        ],
        [(both, translate("ESFlow", "Shortage per zone"))],
        source=source,
    )


def flow_map(account, links, title, source):
    """Flow lines over the zones, coloured by their balance; None without lines or polygons."""
    if links is None or not has_polygons(account.layer):
        return None
    lines, subtitle = _line_layer(links)
    if lines is None:
        return None
    apply_style(lines, LINKS_STYLE)
    zones = zone_layer(BALANCE, (account, account.balance))
    apply_style(zones, BALANCE_STYLE)
    zones.setOpacity(0.55)
    return Picture(
        title,
        [Panel([lines, zones, ground(account.layer)])],
        [
            (lines, translate("ESFlow", "From donor to receiver")),
            (zones, translate("ESFlow", "Balance before flow")),
        ],
        subtitle=subtitle,
        source=source,
    )


def zoning_map(layer, title, source):
    """The planning zones, and colour and name of each class by its code: (Picture or None, dict)."""
    fields = QgsFields()
    fields.append(whole_field(ZONE_CLASS))
    zones = _memory_layer(layer, fields)
    features = []
    for geometry, value in zip(layer.geometries, layer.values(ZONE_CLASS)):
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry(geometry))
        feature.setAttributes([None if value is None else int(value)])
        features.append(feature)
    zones.dataProvider().addFeatures(features)
    apply_style(zones, ZONING_STYLE)
    classes = {}
    for category in zones.renderer().categories():
        # A style file keeps values as texts; the class of all others has none.
        if str(category.value()).isdigit():
            classes[int(category.value())] = category.symbol().color().name(), category.label()
    if not has_polygons(layer):
        return None, classes
    legend = [(zones, translate("ESFlow", "Planning zones"))]
    return Picture(title, [Panel([zones, ground(layer)])], legend, source=source), classes


def as_data_uri(picture):
    """A drawn picture as it stands in an HTML page, "" for None."""
    if picture is None:
        return ""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "map.png")
        draw(picture, path)
        small = QBuffer()
        small.open(QBuffer.OpenModeFlag.WriteOnly)
        with_palette(QImage(path)).save(small, "PNG")
        return "data:image/png;base64," + base64.b64encode(bytes(small.data())).decode("ascii")


# ---------------------------------------------------------------------------------- layers


def has_polygons(layer):
    """Whether a UnitsLayer can be drawn as areas."""
    return QgsWkbTypes.geometryType(layer.wkb_type) == QgsWkbTypes.GeometryType.PolygonGeometry


def _memory_layer(layer, fields, kind="MultiPolygon"):
    memory = QgsVectorLayer(kind, "", "memory")
    memory.setCrs(layer.crs)
    memory.dataProvider().addAttributes(list(fields))
    memory.updateFields()
    return memory


def zone_layer(field, *parts):
    """Zones in memory with `field` and `unit`; parts: (Account, array over its zones), one after the other."""
    fields = QgsFields()
    for item in (text_field("name"), real_field(field), text_field("unit")):
        fields.append(item)
    memory = _memory_layer(parts[0][0].layer, fields)
    features = []
    for account, values in parts:
        for name, geometry, value in zip(account.names, account.layer.geometries, values):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry(geometry))
            feature.setAttributes([name, float(value) if math.isfinite(value) else None, account.unit])
            features.append(feature)
    memory.dataProvider().addFeatures(features)
    return memory


def ground(layer):
    """The zones as pale polygons below everything, so that what has no value is seen as land."""
    land = _memory_layer(layer, QgsFields())
    features = []
    for geometry in layer.geometries:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry(geometry))
        features.append(feature)
    land.dataProvider().addFeatures(features)
    land.updateExtents()
    land.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(PALE)))
    return land


def _line_layer(links):
    """The largest flows that have a line, with all their fields, and what is left out: (layer or None, text)."""
    layer = links.layer
    amounts = layer.numbers("amount")
    rows = [row for row, geometry in enumerate(layer.geometries) if not geometry.isEmpty()]
    if not rows or not np.any(links.amounts > 0):
        return None, ""
    drawn = sorted(rows, key=lambda row: -amounts[row])[:MOST_LINES]
    memory = _memory_layer(layer, layer.fields, "LineString")
    features = []
    for row in sorted(drawn):
        feature = QgsFeature(layer.fields)
        line = QgsGeometry(layer.geometries[row])
        line.convertToSingleType()
        feature.setGeometry(line)
        feature.setAttributes(layer.rows[row])
        features.append(feature)
    memory.dataProvider().addFeatures(features)
    return memory, _left_out(amounts, rows, drawn)


def _left_out(amounts, rows, drawn):
    """What is not drawn, "" when everything is."""
    if len(drawn) == len(rows):
        return ""
    share = math.fsum(amounts[row] for row in drawn) / math.fsum(amounts[row] for row in rows)
    return translate("ESFlow", "The {count} largest of {all} flows between zones: {share} of their amount").format(
        count=f"{len(drawn):,}", all=f"{len(rows):,}", share=percent(share)
    )
