"""Shipped styles on result layers: the QML gives colours and kind, the layer's own values give ranges and labels."""

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsGraduatedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRendererRange,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core import autocorrelation, coupling
from ..i18n import translate
from ..raster.gdal_calls import GdalError, checked
from ..raster.units import unit_text
from . import classes
from .explained import explain
from .footprint_names import footprint_class_names
from .temporal import make_temporal
from .zone_names import zone_class_names

STYLES = Path(__file__).resolve().parent.parent.parent / "resources" / "styles"
SAMPLE_CELLS = 1_000_000
LINK_SHARES = (0.01, 0.05, 0.2, 0.5)
# The field `unit` of a table is that of its amounts.
_UNIT_OF_FIELD = {"yield_mm": "mm/yr", "contribution": classes.SHARE}

_SYMMETRIC = ("balance", "zone_balance", "zone_change", "zone_comprehensive")
_FIXED = ("normalised_balance", "degree")
_PLAIN = ("elevation",)
# Zones with nothing at all, or without any deficit, have a class of their own: its value.
_NONE_APART = {"zone_account": 0.0, "zone_contribution": 0.0, "footprint_depth": 1.0}

_kept_alive = {}


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style, record):
        super().__init__()
        self._style, self._record = style, record

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        if self._style is not None:
            apply_style(layer, self._style)
        explain(layer, self._record)
        make_temporal(layer)
        layer.triggerRepaint()


def style_on_load(context, destination, style, record=None):
    """Give a result its style, name and metadata when QGIS loads it; nothing happens headless.

    record: dict that holds the run's record by then.
    """
    if not context.willLoadLayerOnCompletion(destination):
        return
    processor = _StyleOnLoad(style, {} if record is None else record)
    _kept_alive[destination] = processor  # QGIS holds no reference of its own
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)


def _document(path):
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    return document


def apply_style(layer, style, limits=None):
    """Load a shipped style and fit its range to the layer; False when the style does not exist.

    limits: (low, high) instead of the layer's own range, so that maps beside each other share their colours.
    """
    path = STYLES / f"{style}.qml"
    if not path.exists():
        return False
    # Not loadNamedStyle: it takes a style that a GeoPackage keeps for the layer before the one that is asked for.
    layer.importNamedStyle(_document(path))
    if isinstance(layer, QgsRasterLayer):
        _fit_raster(layer, style, limits)
    else:
        _fit_vector(layer, style)
    if layer.renderer() is not None:
        # A legend that is already on the screen is drawn again only for a renderer that is set anew.
        layer.setRenderer(layer.renderer().clone())
    return True


# ---------------------------------------------------------------------------------- rasters


def band_values(layer, band=1):
    """Values of a raster layer's data cells, thinned out where it is large, and the band's unit.

    Returns (1-D float64 array, unit as text); both empty when the file cannot be read.
    """
    try:
        dataset = checked(gdal.Open, layer.source())
        raster_band = dataset.GetRasterBand(band)
        width, height = dataset.RasterXSize, dataset.RasterYSize
        thinning = max(1.0, (width * height / SAMPLE_CELLS) ** 0.5)
        size = (max(1, round(width / thinning)), max(1, round(height / thinning)))
        cells = checked(raster_band.ReadAsArray, buf_xsize=size[0], buf_ysize=size[1]).astype(np.float64)
    except GdalError:
        return np.array([]), ""
    nodata = raster_band.GetNoDataValue()
    valid = np.isfinite(cells) if nodata is None else np.isfinite(cells) & (cells != nodata)
    return cells[valid], unit_text(dataset, band)


def _fit_raster(layer, style, limits):
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        _translate_classes(layer, style)
        return
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer) or renderer.shader() is None:
        return
    function = renderer.shader().rasterShaderFunction()
    values, unit = band_values(layer)
    if function.colorRampType() == QgsColorRampShader.Type.Discrete:
        _fit_classes(renderer, function, values, unit)
        return
    low, high = limits or _range_of(style, values, function)
    if not high > low:
        return
    _stretch(renderer, function, low, high)
    _label_ends(function, low, high, values, unit)


def _range_of(style, values, function):
    if style in _FIXED:
        return function.minimumValue(), function.maximumValue()
    if style in _SYMMETRIC:
        return classes.symmetric_range(values)
    return (classes.plain_range if style in _PLAIN else classes.amount_range)(values)


def _stretch(renderer, function, low, high):
    """Lay the style's colours over another range."""
    items = function.colorRampItemList()
    places = np.linspace(low, high, len(items))
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(float(place), item.color, classes.number_text(place))
            for place, item in zip(places, items)
        ]
    )
    function.setMinimumValue(low)
    function.setMaximumValue(high)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)


def _label_ends(function, low, high, values, unit):
    """Write the ends of the range with their unit, and whether values lie beyond."""
    scale = classes.Scale(unit, max(abs(low), abs(high)))
    beyond, below = bool((values > high).any()), bool((values < low).any())
    settings = QgsColorRampLegendNodeSettings(function.legendSettings())
    settings.setMaximumLabel(("≥ " if beyond else "") + scale.value(high))
    settings.setMinimumLabel(("≤ " if below else "") + scale.value(low))
    function.setLegendSettings(settings)


def _fit_classes(renderer, function, values, unit):
    """Classes that grow by a constant factor, for rivers."""
    items = function.colorRampItemList()
    bounds = classes.logarithmic_bounds(values, len(items))
    if not bounds:
        return
    scale = classes.Scale(unit, bounds[-1])
    labels = ["< " + scale.value(bounds[0])]
    labels += [scale.between(low, high) for low, high in zip(bounds, bounds[1:])]
    labels.append("> " + scale.value(bounds[-1]))
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(bound, item.color, label)
            for bound, item, label in zip([*bounds, float("inf")], items, labels)
        ]
    )
    function.setMinimumValue(0.0)
    function.setMaximumValue(bounds[-1])
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(bounds[-1])


def _translate_classes(layer, style):
    """Class names in the user's language."""
    names = _class_names().get(style, {})
    translated = []
    for item in layer.renderer().classes():
        item.label = names.get(int(item.value), item.label)
        translated.append(item)
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, translated))


def cluster_names():
    """Names of the codes in the field `cluster`, in the user's language."""
    names = {code: translate("ESFlow", name) for code, name in autocorrelation.QUADRANT_NAMES.items()}
    return {0: translate("ESFlow", "Not significant"), **names}


def _coordination_names():
    return {code: translate("ESFlow", name) for code, name in enumerate(coupling.CLASS_NAMES, start=1)}


def _class_names():
    return {
        "matching_type": {
            1: translate("ESFlow", "Deficit"),
            2: translate("ESFlow", "Balanced"),
            3: translate("ESFlow", "Surplus"),
        },
        "matching_quadrant": {
            0: translate("ESFlow", "Undefined"),
            1: translate("ESFlow", "High supply, high demand"),
            2: translate("ESFlow", "Low supply, high demand"),
            3: translate("ESFlow", "Low supply, low demand"),
            4: translate("ESFlow", "High supply, low demand"),
        },
        "coordination_class": _coordination_names(),
        "zone_coordination": _coordination_names(),
        "flow_zones": zone_class_names(),
        "footprint_classes": footprint_class_names(),
        "local_clusters": cluster_names(),
        "hot_spots": {
            3: translate("ESFlow", "Hot spot, 99 %"),
            2: translate("ESFlow", "Hot spot, 95 %"),
            1: translate("ESFlow", "Hot spot, 90 %"),
            0: translate("ESFlow", "Neither"),
            -1: translate("ESFlow", "Cold spot, 90 %"),
            -2: translate("ESFlow", "Cold spot, 95 %"),
            -3: translate("ESFlow", "Cold spot, 99 %"),
        },
        "flow_direction": {
            0: translate("ESFlow", "Outlet"),
            1: translate("ESFlow", "East"),
            2: translate("ESFlow", "South-east"),
            4: translate("ESFlow", "South"),
            8: translate("ESFlow", "South-west"),
            16: translate("ESFlow", "West"),
            32: translate("ESFlow", "North-west"),
            64: translate("ESFlow", "North"),
            128: translate("ESFlow", "North-east"),
        },
    }


# ---------------------------------------------------------------------------------- vectors


def _fit_vector(layer, style):
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        _translate_rules(renderer)
        return
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        names = _class_names().get(style, {})
        for index, category in enumerate(renderer.categories()):
            code = category.value()
            none = code is None or code == NULL or code == ""
            name = translate("ESFlow", "No value") if none else names.get(int(code), category.label())
            renderer.updateCategoryLabel(index, name)
        return
    if not isinstance(renderer, QgsGraduatedSymbolRenderer):
        return
    field = renderer.classAttribute()
    values, unit = _field_values(layer, field)
    symbols = [item.symbol().clone() for item in renderer.ranges()]
    pairs = _class_pairs(style, values, symbols)
    if not pairs:
        return
    scale = classes.Scale(unit, float(np.abs(values).max()))
    ranges = [QgsRendererRange(low, high, symbol, scale.between(low, high)) for low, high, symbol in pairs]
    if style == "links":
        _leave_out_small(ranges, scale)
    if style == "footprint_depth" and ranges[0].upperValue() == _NONE_APART[style]:
        ranges[0].setLabel(translate("ESFlow", "1: no deficit"))
    fitted = QgsGraduatedSymbolRenderer(field, ranges)
    fitted.setOrderBy(renderer.orderBy())
    fitted.setOrderByEnabled(renderer.orderByEnabled())
    layer.setRenderer(fitted)


def _leave_out_small(ranges, scale):
    """Switch off the class of the smallest flows, which the legend still names: a tick there draws them too."""
    smallest = ranges[0]
    if len(ranges) > 1 and smallest.lowerValue() == 0:
        text = translate("ESFlow", "below {amount}: not drawn")
        smallest.setLabel(text.format(amount=scale.value(smallest.upperValue())))
        smallest.setRenderState(False)


def _field_values(layer, field):
    index, unit_index = layer.fields().lookupField(field), layer.fields().lookupField("unit")
    values, unit = [], _UNIT_OF_FIELD.get(field, "")
    if index < 0:
        return np.array([]), ""
    for feature in layer.getFeatures():
        value = feature.attribute(index)
        # What has no geometry, as what a zone sends to itself, is not drawn and must not stretch the classes.
        if value is not None and value != NULL and not feature.geometry().isEmpty():
            values.append(float(value))
        if unit_index >= 0 and not unit:
            text = feature.attribute(unit_index)
            unit = "" if text is None or text == NULL else str(text)
    return np.array(values), unit


def _class_pairs(style, values, symbols):
    """(low, high, symbol) of every class, from what the style is about."""
    if style in _SYMMETRIC:
        half = len(symbols) // 2
        below, above = classes.signed_bounds(values, half)
        # The classes next to 0 keep their colours when a side has fewer than there are symbols.
        return _paired(below, symbols[half - max(len(below) - 1, 0) : half]) + _paired(above, symbols[half:])
    if style == "links":
        return _paired(classes.share_bounds(values, LINK_SHARES), symbols)
    if style == "rivers":
        bounds = [bound for bound in classes.logarithmic_bounds(values, len(symbols)) if bound > values.min()]
        ends = [float(values.min()), *bounds, float(values.max())] if values.size else []
        return _paired(ends, symbols[len(symbols) - len(bounds) - 1 :])
    if style in _NONE_APART:
        none = _NONE_APART[style]
        positive = classes.quantile_bounds(values[values > none], len(symbols) - 1)
        none = [(none, none, symbols[0])] if (values == none).any() else []
        return none + _paired(positive, symbols[1:])
    return _paired(classes.quantile_bounds(values, len(symbols)), symbols)


def _paired(bounds, symbols):
    if len(bounds) == 1:
        bounds = bounds * 2
    return list(zip(bounds, bounds[1:], symbols))


def _translate_rules(renderer):
    for rule in renderer.rootRule().children():
        if rule.isElse():
            rule.setLabel(translate("ESFlow", "No deficit"))
