"""Layers that help to read a map: relief, outline, places; each ready to be drawn."""

from qgis.core import (
    QgsBilinearRasterResampler,
    QgsFillSymbol,
    QgsHillshadeRenderer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from .maps import FONT, INK
from .styling import apply_style


def styled_raster(path, style, limits=None):
    """A raster file with a shipped style. Raises OSError when it is not a raster."""
    return _styled(QgsRasterLayer(str(path), "", "gdal"), path, style, limits)


def styled_vector(path, style):
    """A vector file (or `file|layername=…`) with a shipped style. Raises OSError when it is not one."""
    return _styled(QgsVectorLayer(str(path), "", "ogr"), path, style, None)


def _styled(layer, path, style, limits):
    if not layer.isValid():
        raise OSError(f"{path}: {layer.error().summary()}")
    apply_style(layer, style, limits)
    return layer


def relief(path, exaggeration):
    """Shaded relief, pale enough to draw upon. exaggeration: how many times heights are drawn too large."""
    layer = QgsRasterLayer(str(path), "", "gdal")
    if not layer.isValid():
        raise OSError(f"{path}: {layer.error().summary()}")
    shade = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    shade.setZFactor(exaggeration)
    shade.setMultiDirectional(True)
    shade.setOpacity(0.28)
    layer.setRenderer(shade)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    return layer


def quiet_rivers(lines, share=0.35):
    """Rivers drawn thinner, so that what lies beneath them can be seen."""
    apply_style(lines, "rivers")
    renderer = lines.renderer().clone()
    for index, item in enumerate(renderer.ranges()):
        symbol = item.symbol().clone()
        symbol.setWidth(share * symbol.width())
        renderer.updateRangeSymbol(index, symbol)
    lines.setRenderer(renderer)
    return lines


def outline(path, width=0.5, colour="#44525b"):
    """The border of polygons."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": colour, "outline_width": f"{width:g}", "joinstyle": "round"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def places(path, count, size_field="pop_max", name_field="name"):
    """The `count` largest named places as dots with labels."""
    layer = QgsVectorLayer(str(path), "", "ogr")
    largest = sorted(layer.getFeatures(), key=lambda feature: (-feature.attribute(size_field), feature.id()))[:count]
    layer.setSubsetString("fid IN ({})".format(",".join(str(feature.id()) for feature in largest)))
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": "#ffffff", "outline_color": "#22303a", "outline_width": "0.5", "size": "2"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    labels = _labels(name_field, 9.0)
    labels.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    labels.dist = 1.2
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    return layer


def named(polygons, name_field="name"):
    """Polygons with their names written on them."""
    labels = _labels(name_field, 8.0)
    labels.placement = QgsPalLayerSettings.Placement.OverPoint
    labels.centroidInside = True
    polygons.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    polygons.setLabelsEnabled(True)
    return polygons


def _labels(name_field, points):
    text = QgsTextFormat()
    text.setFont(QFont(FONT))
    text.setSize(points)
    text.setColor(INK)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(QColor(255, 255, 255, 190))
    text.setBuffer(halo)
    labels = QgsPalLayerSettings()
    labels.fieldName = name_field
    labels.setFormat(text)
    return labels
