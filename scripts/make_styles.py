"""Build resources/styles/*.qml through the API of the oldest supported QGIS (3.22), so that newer ones load them too.

Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_styles.py [FOLDER]
Colours: lightness falls (or rises) steadily along every ramp, and the two ends of a diverging ramp are red-brown and
blue-green, which people who confuse red with green tell apart. Ranges here are placeholders: report/styling.py fits
them to the layer.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsArrowSymbolLayer,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTemplatedLineSymbolLayerBase,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtGui import QColor
from steady_xml import put_in_order

OLDEST_QGIS = "3.22"
DOCTYPE = "qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'"
STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"

# The first colour of an amount is that of paper, so that nothing looks like nothing.
PAPER = "#f3f1ea"
BLUES = ("#f4f9fc", "#cfe4f0", "#98c6e0", "#559fcb", "#1f72ae", "#0b4681", "#062a54")
GREENS = ("#fbfbe8", "#e0edbd", "#b2d78f", "#77bb6c", "#3f9558", "#1c6b47", "#0b4432")
TEALS = (PAPER, "#cbe6df", "#8fcabe", "#4aa79b", "#1b7f77", "#0a5a55", "#063b39")
VIOLETS = (PAPER, "#ded3ea", "#bda6d6", "#9a78bd", "#774ea2", "#562d80", "#391659")
BROWNS = (PAPER, "#fbdcae", "#f3ae68", "#e0772f", "#b94a13", "#8a2c08", "#5a1a05")
GOLDS = (PAPER, "#f3e2a0", "#e3c25a", "#c79a25", "#9d7516", "#6f500e", "#412d08")
DIVERGING = ("#7f2a0e", "#c4622d", "#ecb98c", "#ffffff", "#9fd2c8", "#3a9a8f", "#0b554f")
LAND = ("#dde5cf", "#e9e3c9", "#dfcba4", "#c9ab82", "#b39a86", "#d3cbc4", "#f7f6f4")
RATES = ("#a83d10", "#e39a57", "#f1e4c8", "#86c3b8", "#1c7a72")
RIVERS = ("#f0f3f3", "#e0e9ec", "#cadde6", "#a3c8dc", "#6fadd0", "#3a8abd", "#15649c", "#073a6b")
# Thin lines need more contrast with the paper than areas do.
STREAMS = ("#a5c9dc", "#8fbdd6", "#78afd0", "#5fa1ca", "#4690c0", "#2677ad", "#115892", "#073a6b")
# Years from the first to the last, as in pictures of curves.
YEARS = ("#f0b429", "#e8793a", "#c8475e", "#8a2f7b", "#3d1e6d")

CONTINUOUS = {
    "water_amount": BLUES,
    "evapotranspiration": GREENS,
    "carbon_amount": GREENS,
    "food_amount": GOLDS,
    "emission": BROWNS,
    "received": TEALS,
    "sent": VIOLETS,
    "unmet": BROWNS,
    "elevation": LAND,
}
# Rows without a line, as what a zone sends to itself, must not make all others thin.
# They have no distance; inside a geometry generator $geometry would be the generated one for all rows.
SHARE_OF_LARGEST = '"amount" / maximum("amount", filter:="distance" IS NOT NULL)'
WIDEST_ARROW, WIDTH_EXPONENT = 3.0, 0.6
# Darker than any area, with a white rim: to be seen over every colour of a map.
ARROW = "#14202b"
THINNEST_RIMMED = 0.7
DIVERGING_RANGES = {"balance": 1000.0, "normalised_balance": 1.0}
SHARES = {"degree": TEALS}

CLASSES = {
    "matching_type": ((1, "#b94a13", "Deficit"), (2, "#efe3b0", "Balanced"), (3, "#2a8c86", "Surplus")),
    # The supply is named first: low supply and high demand is what worries.
    "matching_quadrant": (
        (0, "#8d8d88", "Undefined"),
        (1, "#6a4c9c", "High supply, high demand"),
        (2, "#b94a13", "Low supply, high demand"),
        (3, "#ece6d2", "Low supply, low demand"),
        (4, "#5fb7aa", "High supply, low demand"),
    ),
    "coordination_class": (
        (1, "#6b210a", "Extreme imbalance"),
        (2, "#96421c", "Serious imbalance"),
        (3, "#c0673a", "Moderate imbalance"),
        (4, "#dd9a6c", "Mild imbalance"),
        (5, "#f2d2b0", "Near imbalance"),
        (6, "#d6ebe5", "Bare coordination"),
        (7, "#9fd2c8", "Primary coordination"),
        (8, "#5cb0a5", "Intermediate coordination"),
        (9, "#2a857c", "Good coordination"),
        (10, "#084c47", "High-quality coordination"),
    ),
    # Opposite directions have opposite hues, neighbouring ones neighbouring hues.
    "flow_direction": (
        (0, "#111111", "Outlet"),
        (1, "#d9a13a", "East"),
        (2, "#c2643c", "South-east"),
        (4, "#a63a5f", "South"),
        (8, "#7a4d9e", "South-west"),
        (16, "#4a6fb5", "West"),
        (32, "#3b9ab2", "North-west"),
        (64, "#5fae7e", "North"),
        (128, "#a8bb4d", "North-east"),
    ),
}

# The unit first, then its neighbours; likes in full colours, outliers in pale ones, as GeoDa draws them.
LOCAL_CLUSTERS = (
    (1, "#b2182b", "High-High"),
    (2, "#92c5de", "Low-High"),
    (3, "#2166ac", "Low-Low"),
    (4, "#f4a582", "High-Low"),
    (0, "#e6e6e1", "Not significant"),
)
HOT_SPOTS = (
    (3, "#b2182b", "Hot spot, 99 %"),
    (2, "#e0684f", "Hot spot, 95 %"),
    (1, "#f6b89a", "Hot spot, 90 %"),
    (0, "#e6e6e1", "Neither"),
    (-1, "#a9cfe5", "Cold spot, 90 %"),
    (-2, "#5a9fcc", "Cold spot, 95 %"),
    (-3, "#2166ac", "Cold spot, 99 %"),
)
# Depth warms and breadth darkens: who eats into its stock stands out, who only uses much of its flow does not.
FOOTPRINT_CLASSES = (
    (1, "#7a2208", "High breadth, high depth"),
    (2, "#e58a4e", "Low breadth, high depth"),
    (3, "#ece6d2", "Low breadth, low depth"),
    (4, "#3f8f8a", "High breadth, low depth"),
    (0, "#b9b9b4", "Undefined"),
)
# Volume darkens, and intensity without volume warms: the four differ in lightness, not in hue alone.
FLOW_ZONES = (
    (1, "#16335f", "Key Functional Zone"),
    (2, "#5d9bcb", "Scale Advantage Zone"),
    (3, "#e8963a", "Efficiency Focal Zone"),
    (4, "#efe7cf", "Potential Cultivation Zone"),
)


# ---------------------------------------------------------------------------------- rasters


def gradient(colours):
    """A colour ramp with evenly spaced stops."""
    stops = [QgsGradientStop(i / (len(colours) - 1), QColor(colours[i])) for i in range(1, len(colours) - 1)]
    return QgsGradientColorRamp(QColor(colours[0]), QColor(colours[-1]), False, stops)


def pseudocolour(layer, low, high, colours):
    """A renderer that runs through the colours between two values."""
    function = QgsColorRampShader(low, high, gradient(colours), QgsColorRampShader.Interpolated)
    values = np.linspace(low, high, len(colours))
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(float(v), QColor(c), f"{v:g}") for v, c in zip(values, colours)]
    )
    return shaded(layer, function, low, high)


def logarithmic(layer, colours):
    """A renderer with one colour a class; the classes grow by a constant factor."""
    bounds = [10.0**power for power in range(len(colours) - 1)] + [float("inf")]
    function = QgsColorRampShader(0.0, bounds[-2], gradient(colours), QgsColorRampShader.Discrete)
    function.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(v, QColor(c), f"≤ {v:g}") for v, c in zip(bounds, colours)]
    )
    return shaded(layer, function, 0.0, bounds[-2])


def shaded(layer, function, low, high):
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def paletted(layer, classes):
    """A renderer with one colour a class code."""
    return QgsPalettedRasterRenderer(
        layer.dataProvider(),
        1,
        [QgsPalettedRasterRenderer.Class(value, QColor(colour), label) for value, colour, label in classes],
    )


def raster_renderers(layer):
    """Pairs of style name and renderer."""
    for name, colours in CONTINUOUS.items():
        yield name, pseudocolour(layer, 0.0, 1000.0, colours)
    for name, reach in DIVERGING_RANGES.items():
        yield name, pseudocolour(layer, -reach, reach, DIVERGING)
    for name, colours in SHARES.items():
        yield name, pseudocolour(layer, 0.0, 1.0, colours)
    for name, classes in CLASSES.items():
        yield name, paletted(layer, classes)
    yield "outflow", logarithmic(layer, RIVERS)


# ---------------------------------------------------------------------------------- vectors


def polygon(colour):
    """A filled polygon with a thin white border."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#ffffff", "outline_width": "0.26"})


def hatched():
    """Grey lines on white: there is nothing to show for this polygon."""
    symbol = QgsFillSymbol.createSimple({"color": "#f7f7f5", "outline_color": "#ffffff", "outline_width": "0.26"})
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45.0)
    lines.setDistance(1.6)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"color": "#b9b9b4", "width": "0.16"}))
    symbol.appendSymbolLayer(lines)
    return symbol


def graduated(field, symbols):
    """A graduated renderer whose ranges are placeholders of width 1."""
    ranges = [QgsRendererRange(float(i), i + 1.0, symbol, f"{i} – {i + 1}") for i, symbol in enumerate(symbols)]
    return QgsGraduatedSymbolRenderer(field, ranges)


def categorised(field, classes, with_null=False):
    """One polygon colour for each code of a field; with_null: and hatching for polygons without."""
    categories = [QgsRendererCategory(code, polygon(colour), label) for code, colour, label in classes]
    if with_null:
        categories.append(QgsRendererCategory(QVariant(), hatched(), "No value"))
    return QgsCategorizedSymbolRenderer(field, categories)


def largest_on_top(renderer):
    """The same renderer, which draws small amounts first."""
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause('"amount"', True)]))
    renderer.setOrderByEnabled(True)
    return renderer


def rate_rules():
    """Compensation rates in fifths; polygons without a rate had no deficit."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey("rates")
    for index, colour in enumerate(RATES):
        low, high = index / len(RATES), (index + 1) / len(RATES)
        upper = "<=" if index == len(RATES) - 1 else "<"
        label = f"{100 * low:.0f} – {100 * high:.0f} %"
        expression = f'"rate" >= {low:g} AND "rate" {upper} {high:g}'
        append_rule(root, f"rate {index}", polygon(colour), expression, label)
    append_rule(root, "no deficit", hatched(), "ELSE", "No deficit")
    return QgsRuleBasedRenderer(root)


def append_rule(root, key, symbol, expression, label):
    """A rule with a key of its own instead of a random one."""
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, expression, label)
    rule.setRuleKey(key)
    root.appendChild(rule)


def arrow(width, opacity):
    """A curved arrow from the first to the last point; it bends to the left, so that return flows stay apart.

    Its width follows the amount as a share of the layer's largest; `width` is what the legend shows.
    """
    head = QgsArrowSymbolLayer()
    head.setArrowWidth(width)
    head.setArrowStartWidth(0.35 * width)
    head.setHeadLength(1.0 + 1.1 * width)
    head.setHeadThickness(0.6 + 0.7 * width)
    for part, factor, least in (
        (QgsSymbolLayer.PropertyArrowWidth, 1.0, 0.0),
        (QgsSymbolLayer.PropertyArrowStartWidth, 0.35, 0.0),
        (QgsSymbolLayer.PropertyArrowHeadLength, 1.1, 1.0),
        (QgsSymbolLayer.PropertyArrowHeadThickness, 0.7, 0.6),
    ):
        expression = f"{least:g} + {factor:g} * {WIDEST_ARROW:g} * ({SHARE_OF_LARGEST}) ^ {WIDTH_EXPONENT:g}"
        head.setDataDefinedProperty(part, QgsProperty.fromExpression(expression))
    head.setIsCurved(True)
    head.setIsRepeated(False)
    rim = {"outline_color": "255,255,255,200", "outline_width": "0.18"} if width >= THINNEST_RIMMED else {}
    head.setSubSymbol(QgsFillSymbol.createSimple({"color": ARROW, "outline_style": "solid" if rim else "no", **rim}))
    curve = QgsGeometryGeneratorSymbolLayer.create(
        {
            "geometryModifier": "make_line(start_point($geometry), project(centroid($geometry), "
            "0.1 * length($geometry), azimuth(start_point($geometry), end_point($geometry)) - pi() / 2), "
            "end_point($geometry))",
            "SymbolType": "Line",
        }
    )
    line = with_layer(QgsLineSymbol(), head)
    line.setOpacity(opacity)
    curve.setSubSymbol(line)
    return with_layer(QgsLineSymbol(), curve)


def wind_arrow(width, opacity):
    """A line along the wind with a head at its end; wind turns on its way, so the line keeps all its points."""
    symbol = QgsLineSymbol.createSimple(
        {"line_color": "#5d2a8a", "line_width": f"{width:g}", "capstyle": "flat", "joinstyle": "round"}
    )
    head = QgsMarkerLineSymbolLayer(True)
    head.setPlacement(QgsTemplatedLineSymbolLayerBase.LastVertex)
    head.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {
                "name": "filled_arrowhead",
                "color": "#5d2a8a",
                "outline_style": "no",
                "size": f"{1.4 + 1.8 * width:g}",
            }
        )
    )
    symbol.appendSymbolLayer(head)
    symbol.setOpacity(opacity)
    return symbol


def with_layer(symbol, symbol_layer):
    """A symbol with one layer, which it owns (a list given to its constructor would be freed twice)."""
    symbol.changeSymbolLayer(0, symbol_layer)
    return symbol


def flow_line(width, colour):
    """A river stretch with round ends, so that widths join smoothly."""
    return QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": f"{width:g}", "capstyle": "round", "joinstyle": "round"}
    )


def polygon_renderers():
    """Pairs of style name and renderer for zones."""
    yield "zone_supply", graduated("yield_mm", [polygon(colour) for colour in BLUES[1:6]])
    yield "zone_account", graduated("unmet", [polygon(colour) for colour in BROWNS[:6]])
    yield "zone_balance", graduated("balance", [polygon(DIVERGING[i]) for i in (0, 1, 2, 4, 5, 6)])
    yield "zone_change", graduated("balance_change", [polygon(DIVERGING[i]) for i in (0, 1, 2, 4, 5, 6)])
    yield "zone_comprehensive", graduated("comprehensive", [polygon(DIVERGING[i]) for i in (0, 1, 2, 4, 5, 6)])
    yield "zone_coordination", categorised("class", CLASSES["coordination_class"])
    yield "zone_rate", rate_rules()
    yield "zone_contribution", graduated("contribution", [polygon(colour) for colour in VIOLETS[:6]])
    yield "flow_zones", categorised("class_code", FLOW_ZONES)
    yield "footprint_depth", graduated("depth", [polygon(DIVERGING[5]), *(polygon(colour) for colour in BROWNS[1:6])])
    yield "footprint_classes", categorised("class_code", FOOTPRINT_CLASSES)
    yield "reduction_potential", graduated("potential", [polygon(colour) for colour in VIOLETS[1:6]])
    yield "local_clusters", categorised("cluster", LOCAL_CLUSTERS, with_null=True)
    yield "hot_spots", categorised("hot_spot", HOT_SPOTS, with_null=True)
    yield "deviational_ellipses", QgsSingleSymbolRenderer(ellipse())


def line_renderers():
    """Pairs of style name and renderer for lines."""
    arrows = ((0.12, 0.3), (0.35, 0.5), (0.85, 0.7), (1.6, 0.85), (2.5, 0.95))
    yield "links", largest_on_top(graduated("amount", [arrow(width, opacity) for width, opacity in arrows]))
    winds = ((0.15, 0.5), (0.22, 0.6), (0.32, 0.7), (0.45, 0.8), (0.65, 0.9))
    yield "wind_arrows", graduated("fixed", [wind_arrow(width, opacity) for width, opacity in winds])
    widths = (0.12, 0.25, 0.45, 0.75, 1.15, 1.7, 2.4, 3.2)
    yield "rivers", graduated("outflow", [flow_line(width, colour) for width, colour in zip(widths, STREAMS)])
    yield "centre_path", QgsSingleSymbolRenderer(migration())


def point_renderers():
    """Pairs of style name and renderer for points."""
    yield "gravity_centres", QgsSingleSymbolRenderer(centre())


def year_colour(field):
    """An expression: the colour of a year, the later the darker; the last one where there are no years."""
    span = f'maximum("{field}") - minimum("{field}")'
    share = f'coalesce(("{field}" - minimum("{field}")) / nullif({span}, 0), 1)'
    stops = ", ".join(f"{place / (len(YEARS) - 1):g}, '{colour}'" for place, colour in enumerate(YEARS))
    return QgsProperty.fromExpression(f"ramp_color(create_ramp(map({stops})), {share})")


def centre():
    """A dot in the colour of its year."""
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": YEARS[-1], "outline_color": "#ffffff", "outline_width": "0.3", "size": "2.6"}
    )
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyFillColor, year_colour("year"))
    return symbol


def ellipse():
    """An outline in the colour of its year, with nothing inside that would hide the others."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": YEARS[-1], "outline_width": "0.5"})
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyStrokeColor, year_colour("year"))
    return symbol


def migration():
    """A line in the colour of the year it leads to, with a head in its middle, where no dot hides it."""
    symbol = QgsLineSymbol.createSimple({"line_color": YEARS[-1], "line_width": "0.5", "capstyle": "round"})
    head = QgsMarkerSymbol.createSimple(
        {"name": "filled_arrowhead", "color": YEARS[-1], "outline_style": "no", "size": "2.2"}
    )
    head.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyFillColor, year_colour("to_year"))
    ends = QgsMarkerLineSymbolLayer(True)
    ends.setPlacement(QgsTemplatedLineSymbolLayerBase.CentralPoint)
    ends.setSubSymbol(head)
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertyStrokeColor, year_colour("to_year"))
    symbol.appendSymbolLayer(ends)
    return symbol


def year_labels():
    """Labels with the year, where there is room for them."""
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setSize(8.0)
    text.setColor(QColor(ARROW))
    text.setBuffer(buffer)
    labels = QgsPalLayerSettings()
    labels.fieldName = "year"
    # Ways go sideways more often than up.
    labels.placement = QgsPalLayerSettings.OverPoint
    labels.quadOffset = QgsPalLayerSettings.QuadrantAbove
    labels.yOffset = -1.0
    labels.setFormat(text)
    return QgsVectorLayerSimpleLabeling(labels)


# ---------------------------------------------------------------------------------- files


def save(layer, renderer, path, labels=None):
    """Write only what concerns drawing: a style must not bring names, forms or scales of its own."""
    layer.setRenderer(renderer)
    categories = QgsMapLayer.StyleCategories(QgsMapLayer.Symbology)
    if labels is not None:
        layer.setLabeling(labels)
        layer.setLabelsEnabled(True)
        categories |= QgsMapLayer.Labeling
    message, done = layer.saveNamedStyle(str(path), categories)
    if not done:
        raise OSError(message)
    put_in_order(path, DOCTYPE, version=OLDEST_QGIS)


def write_raster_styles(folder, scratch):
    """Write the styles of rasters; any raster will do to save them from."""
    path = str(Path(scratch) / "placeholder.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    dataset.FlushCache()
    layer = QgsRasterLayer(path, "placeholder")
    for name, renderer in raster_renderers(layer):
        save(layer, renderer, folder / f"{name}.qml")


def write_vector_styles(folder, geometry, renderers, labels=None):
    """Write the styles of one kind of geometry; labels: the labelling that all of them have."""
    names = ("supply", "balance", "balance_change", "unmet", "rate", "amount", "outflow", "fixed", "class")
    names += ("comprehensive", "class_code", "cluster", "contribution", "depth", "potential")
    fields = "&".join(f"field={name}:double" for name in names)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:6933&{fields}", "placeholder", "memory")
    for name, renderer in renderers:
        save(layer, renderer, folder / f"{name}.qml", labels)


def main(folder=STYLES):
    """Write every style into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        write_raster_styles(folder, scratch)
    write_vector_styles(folder, "Polygon", polygon_renderers())
    write_vector_styles(folder, "LineString", line_renderers())
    write_vector_styles(folder, "Point", point_renderers(), year_labels())


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main(*(Path(argument) for argument in sys.argv[1:]))
    application.exitQgis()
