"""Finished map pictures, drawn by QGIS' print layout: title, map, legend with units, scale bar, north arrow, source."""

import os
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRectangle,
    QgsSimpleLegendNode,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPolygonF

from ..compat import write_legend_with, write_with
from ..i18n import translate

FONT = "DejaVu Sans"
INK, FAINT = QColor("#22303a"), QColor("#66727a")
PAGE_MM, MARGIN_MM, GAP_MM = 320.0, 7.0, 4.0
DOTS_PER_MM = 5
TALLEST_MAP_MM = 180.0
NARROWEST_COLUMN_MM = 70.0
WIDE = 1.5
MOST_COLUMNS, MOST_WIDE_ROWS = 4, 3
RAMP_MM = QSizeF(75.0, 5.0)
STRIP_ROWS = 4


@dataclass
class Panel:
    """One map of a picture. layers: topmost first; caption: shown above the map where there are several."""

    layers: list
    caption: str = ""


@dataclass
class Picture:
    """A picture of one map, or of several that share extent, legend and source.

    legend: (layer, title) pairs in the order of reading; extent: in the first layer's reference system, by default that
    of the first panel's last layer.
    """

    title: str
    panels: list
    legend: list
    subtitle: str = ""
    source: str = ""
    extent: QgsRectangle = None


def draw(picture, path):
    """Draw a picture 1600 pixels wide as PNG, complete or not at all. Raises OSError when it cannot be written."""
    layout = _lay_out(picture)
    page = layout.pageCollection().page(0).pageSize()
    size = QSize(round(page.width() * DOTS_PER_MM), round(page.height() * DOTS_PER_MM))
    # Not exportToImage: it notes the time of drawing in the file, and two runs are to leave the same bytes.
    image = QgsLayoutExporter(layout).renderPageToImage(0, size).convertToFormat(QImage.Format.Format_RGB888)
    part = f"{path}.{os.getpid()}.part"
    if image.isNull() or not image.save(part, "PNG"):
        raise OSError(translate("ESFlow", "The map “{path}” could not be drawn.").format(path=path))
    os.replace(part, path)
    return path


# ---------------------------------------------------------------------------------- the page


def _lay_out(picture):
    project = QgsProject()
    reference = picture.panels[0].layers[-1]
    project.setCrs(reference.crs())
    project.setEllipsoid(reference.crs().ellipsoidAcronym() or "EPSG:7030")
    layout = QgsLayout(project)
    layout.project_kept_alive = project
    layout.initializeDefaults()
    layout.renderContext().setDpi(DOTS_PER_MM * 25.4)
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(PAGE_MM, 200.0))

    top = MARGIN_MM + _text(layout, picture.title, MARGIN_MM, MARGIN_MM, PAGE_MM - 2 * MARGIN_MM, 17, bold=True)
    if picture.subtitle:
        top += _text(layout, picture.subtitle, MARGIN_MM, top, PAGE_MM - 2 * MARGIN_MM, 10.5, colour=FAINT)
    extent = _with_border(picture.extent or reference.extent())
    top += 1.0
    maps, right, bottom = _panels(layout, picture, extent, top)
    bottom = _furniture(layout, picture, maps[0], top, right, bottom)
    if picture.source:
        bottom += 1.0
        bottom += _text(layout, picture.source, MARGIN_MM, bottom, PAGE_MM - 2 * MARGIN_MM, 7.5, colour=FAINT)
    page.setPageSize(QgsLayoutSize(PAGE_MM, round(bottom + MARGIN_MM - 2.0)))
    return layout


def _with_border(extent):
    border = 0.02 * max(extent.width(), extent.height())
    return extent.buffered(border)


def _panels(layout, picture, extent, top):
    """Place the maps in rows: many beside each other where they are tall, few where they are wide.

    Returns (map items, right edge, bottom edge), in mm.
    """
    count = len(picture.panels)
    aspect = extent.width() / extent.height()
    columns = _columns(count, aspect)
    width = (PAGE_MM - 2 * MARGIN_MM - (columns - 1) * GAP_MM) / columns
    height = min(width / aspect, TALLEST_MAP_MM)
    width = min(width, height * aspect)
    maps, right, bottom = [], MARGIN_MM, top
    for first in range(0, count, columns):
        x, y = MARGIN_MM, bottom + (GAP_MM if first else 0.0)
        for panel in picture.panels[first : first + columns]:
            below = y
            if panel.caption:
                below += _text(layout, panel.caption, x, y, width, 11, bold=True)
            maps.append(_map(layout, panel, extent, x, below, width, height))
            bottom, right = max(bottom, below + height), max(right, x + width)
            x += width + GAP_MM
    return maps, right, bottom


def _columns(count, aspect):
    """How many maps stand beside each other."""
    if aspect < WIDE:
        return min(count, MOST_COLUMNS)
    return 1 if count <= MOST_WIDE_ROWS else 2


def _map(layout, panel, extent, x, y, width, height):
    item = QgsLayoutItemMap(layout)
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))
    item.setCrs(panel.layers[-1].crs())
    item.setLayers(panel.layers)
    item.setKeepLayerSet(True)
    item.setExtent(extent)
    item.setBackgroundColor(QColor("#ffffff"))
    layout.addLayoutItem(item)
    return item


def _furniture(layout, picture, map_item, top, right, bottom):
    """Legend, scale bar and north arrow: in a column right of the map where there is room, else in a strip below."""
    column_left = right + GAP_MM
    in_column = PAGE_MM - MARGIN_MM - column_left >= NARROWEST_COLUMN_MM
    legend = _legend(layout, picture.legend, in_column)
    bar = _scale_bar(layout, map_item)
    bar_width, bar_height = bar.rect().width(), bar.rect().height()
    if in_column:
        legend.attemptMove(QgsLayoutPoint(column_left, top))
        bar.attemptMove(QgsLayoutPoint(column_left + 2.0, bottom - bar_height))
        _north_arrow(layout, column_left + bar_width + 8.0, bottom - bar_height - 1.0)
        return max(bottom, top + legend.rect().height())
    strip = bottom + 2.0
    legend.attemptMove(QgsLayoutPoint(MARGIN_MM - 2.0, strip))
    _north_arrow(layout, PAGE_MM - MARGIN_MM - 8.0, strip + 1.0)
    bar.attemptMove(QgsLayoutPoint(PAGE_MM - MARGIN_MM - 14.0 - bar_width, strip + 1.0))
    return strip + max(legend.rect().height(), bar_height, 14.0)


# ---------------------------------------------------------------------------------- its parts


def _font(points, bold=False):
    font = QFont(FONT)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _text_format(points, bold, colour):
    text = QgsTextFormat()
    text.setFont(_font(points, bold))
    text.setSize(points)
    text.setColor(colour)
    return text


def _write_with(item, points, bold=False, colour=INK):
    """Font of a layout item."""
    write_with(item, _text_format(points, bold, colour))


def _write_legend_with(item, part, points, bold=False):
    """Font of a part of a legend."""
    write_legend_with(item, part, _text_format(points, bold, INK))


def _text(layout, text, x, y, width, points, bold=False, colour=INK):
    """Put a text on the page, each of its lines on one, and return the height it takes, in mm."""
    top = y
    for part in text.split("\n"):
        label = QgsLayoutItemLabel(layout)
        label.setText(part)
        _write_with(label, points, bold, colour)
        label.setMarginX(0.0)
        label.setMarginY(0.0)
        needed = label.sizeForText()
        lines = max(1, -(-round(needed.width()) // round(width)))
        height = lines * needed.height() + 0.9
        label.attemptMove(QgsLayoutPoint(x, top))
        label.attemptResize(QgsLayoutSize(width, height))
        layout.addLayoutItem(label)
        top += height
    return top - y


def _legend(layout, entries, in_column):
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    model, root = item.model(), item.model().rootGroup()
    root.clear()
    rows = 0
    for layer, title in entries:
        node = root.addLayer(layer)
        node.setUseLayerName(False)
        node.setName(title)
        node.setCustomProperty("legend/title-label", title)
        parts = model.layerLegendNodes(node)
        kept = [index for index, part in enumerate(parts) if not _is_band_name(part)]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
        if len(kept) == 1 and _lay_ramp_down(layer):
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, kept[0], RAMP_MM)
        model.refreshLayerLegend(node)
        rows += 1 + len(kept)
    for style in (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup):
        _write_legend_with(item, style, 10, bold=True)
    _write_legend_with(item, QgsLegendStyle.Style.SymbolLabel, 9)
    item.setColumnCount(1 if in_column else max(len(entries), -(-rows // STRIP_ROWS)))
    item.setSplitLayer(True)
    item.setSymbolHeight(4.0)
    item.setSymbolWidth(7.0)
    item.setColumnSpace(6.0)
    # The item learns its size only when it is painted; the page has to be cut to it before.
    item.setResizeToContents(False)
    size = QgsLegendRenderer(model, item.legendSettings()).minimumSize()
    item.attemptResize(QgsLayoutSize(size.width(), size.height()))
    layout.addLayoutItem(item)
    return item


def _lay_ramp_down(layer):
    """Turn a colour ramp's legend on its side; False for a layer without one."""
    shader = layer.renderer().shader() if hasattr(layer.renderer(), "shader") else None
    if shader is None:
        return False
    function = shader.rasterShaderFunction()
    settings = QgsColorRampLegendNodeSettings(function.legendSettings())
    settings.setOrientation(Qt.Orientation.Horizontal)
    function.setLegendSettings(settings)
    layer.emitStyleChanged()
    return True


def _is_band_name(node):
    """QGIS puts the band's name above a raster's colours; the legend has a title of its own."""
    return type(node) is QgsSimpleLegendNode


def _scale_bar(layout, map_item):
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Line Ticks Up")
    item.setLinkedMap(map_item)
    item.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    _write_with(item, 9)
    item.setUnitLabel("km")
    layout.addLayoutItem(item)
    item.update()
    return item


def _north_arrow(layout, x, y):
    shape = QPolygonF([QPointF(3.5, 0.0), QPointF(7.0, 10.0), QPointF(3.5, 7.6), QPointF(0.0, 10.0)])
    arrow = QgsLayoutItemPolygon(shape, layout)
    arrow.setSymbol(QgsFillSymbol.createSimple({"color": "#22303a", "outline_style": "no"}))
    layout.addLayoutItem(arrow)
    arrow.attemptMove(QgsLayoutPoint(x, y))
    label = QgsLayoutItemLabel(layout)
    label.setText(translate("ESFlow", "N"))
    _write_with(label, 9, bold=True)
    label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    label.attemptMove(QgsLayoutPoint(x, y + 10.5))
    label.attemptResize(QgsLayoutSize(7.0, 4.5))
    layout.addLayoutItem(label)
