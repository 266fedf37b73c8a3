"""Shipped styles on result layers: the QML gives colours and kind, the layer's own values give the range."""

from pathlib import Path

from qgis.core import (
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRectangle,
)

STYLES = Path(__file__).resolve().parent.parent.parent / "resources" / "styles"
SAMPLE_CELLS = 250_000
_DIVERGING = ("balance",)
_FIXED_RANGE = ("normalised_balance", "matching_type", "flow_direction")

_kept_alive = {}


class _StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, style):
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        apply_style(layer, self._style)
        layer.triggerRepaint()


def style_on_load(context, destination, style):
    """Give a result its style when QGIS loads it; nothing happens headless."""
    if style is None or not context.willLoadLayerOnCompletion(destination):
        return
    processor = _StyleOnLoad(style)
    _kept_alive[destination] = processor  # QGIS holds no reference of its own
    context.layerToLoadOnCompletionDetails(destination).setPostProcessor(processor)


def apply_style(layer, style):
    """Load a shipped style and fit its range to the layer; False when the style does not exist."""
    path = STYLES / f"{style}.qml"
    if not path.exists():
        return False
    layer.loadNamedStyle(str(path))
    if isinstance(layer, QgsRasterLayer) and style not in _FIXED_RANGE:
        _fit_range(layer, symmetric=style in _DIVERGING)
    return True


def _fit_range(layer, symmetric):
    renderer = layer.renderer()
    if not hasattr(renderer, "shader") or renderer.shader() is None:
        return
    low, high = layer.dataProvider().cumulativeCut(1, 0.02, 0.98, QgsRectangle(), SAMPLE_CELLS)
    if not high > low:
        stats = layer.dataProvider().bandStatistics(1, QgsRasterBandStats.Stats.All, QgsRectangle(), SAMPLE_CELLS)
        low, high = stats.minimumValue, stats.maximumValue
    if symmetric:
        high = max(abs(low), abs(high))
        low = -high
    if not high > low:
        return
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    function = renderer.shader().rasterShaderFunction()
    function.setMinimumValue(low)
    function.setMaximumValue(high)
    function.classifyColorRamp(0, -1, QgsRectangle(), layer.dataProvider())
