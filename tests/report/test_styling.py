"""Shipped styles: they exist, they can be rebuilt, their colours are told apart, and they fit what they are laid on."""

import importlib.util
import json
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.report.styling import STYLES, apply_style, style_on_load
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsColorRampLegendNode,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

CHECKOUT = Path(__file__).resolve().parents[2]
NODATA = -3.4e38
# Machado, Oliveira and Fernandes 2009, IEEE TVCG 15(6): severity 1, on linear RGB.
COLOUR_BLIND = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
}


@pytest.fixture(scope="module")
def make_styles():
    """The script that builds the styles."""
    sys.path.append(str(CHECKOUT / "scripts"))
    spec = importlib.util.spec_from_file_location("make_styles", CHECKOUT / "scripts" / "make_styles.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def raster(qgis_app, tmp_path):
    """Write an array (NaN is nodata) with a unit and open it."""

    def write(values, unit=""):
        values = np.atleast_2d(np.asarray(values, dtype=np.float64))
        path = str(tmp_path / f"{len(list(tmp_path.iterdir()))}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((0, 1000, 0, 0, 0, -1000))
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(NODATA)
        band.SetUnitType(unit)
        band.WriteArray(np.where(np.isnan(values), NODATA, values))
        band.FlushCache()
        dataset.FlushCache()
        return QgsRasterLayer(path, "layer", "gdal")

    return write


def polygons(rows, fields):
    """Unit squares in a row with attributes; `unit` comes last."""
    parts = "&".join(f"field={name}:double" for name in fields)
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:6933&{parts}&field=unit:string", "layer", "memory")
    features = []
    for index, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        square = f"POLYGON(({index} 0,{index + 1} 0,{index + 1} 1,{index} 1,{index} 0))"
        feature.setGeometry(QgsGeometry.fromWkt(square))
        feature.setAttributes([*values, "m3/yr"])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def colour_of_feature(layer):
    """Colour that the renderer gives to every feature; None for one that is not drawn."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    renderer.startRender(context, layer.fields())
    colours = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        symbols = renderer.symbolsForFeature(feature, context)
        colours.append(symbols[0].color().name() if symbols else None)
    renderer.stopRender(context)
    return colours


def shade(layer, value):
    """Colour that a pseudocolour renderer gives to a value."""
    shown, *rgba = layer.renderer().shader().rasterShaderFunction().shade(value)
    return QColor(*rgba[:3]).name() if shown else None


def ramp(layer):
    return layer.renderer().shader().rasterShaderFunction()


def linear(colour):
    """Linear RGB of a colour, IEC 61966-2-1."""
    channels = np.array(QColor(colour).getRgbF()[:3])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def luminance(colour):
    """CIE Y."""
    return float(linear(colour) @ (0.2126, 0.7152, 0.0722))


# ---------------------------------------------------------------------------------- the files


def test_every_style_that_an_algorithm_names_is_shipped():
    sources = [path.read_text(encoding="utf-8") for path in (CHECKOUT / "algorithms").rglob("*.py")]
    named = set(re.findall(r"style=\"(\w+)\"", "\n".join(sources)))
    assert {"water_amount", "balance", "received", "unmet", "outflow", "links"} <= named
    assert named <= {path.stem for path in STYLES.glob("*.qml")}


@pytest.mark.skipif(not Qgis.QGIS_VERSION.startswith("3.22"), reason="styles are built by QGIS 3.22")
def test_the_script_builds_the_committed_files_again(qgis_app, make_styles, tmp_path):
    make_styles.main(tmp_path)
    assert {path.name for path in tmp_path.glob("*.qml")} == {path.name for path in STYLES.glob("*.qml")}
    for path in tmp_path.glob("*.qml"):
        built, committed = (
            re.sub(r' version="[^"]*"', "", text.read_text("utf-8")) for text in (path, STYLES / path.name)
        )
        assert built == committed, path.name


def test_sequential_colours_darken_steadily(make_styles):
    ramps = [make_styles.BLUES, make_styles.GREENS, make_styles.TEALS, make_styles.VIOLETS, make_styles.BROWNS]
    ramps.append(make_styles.GOLDS)
    for colours in [*ramps, make_styles.RIVERS, make_styles.STREAMS]:
        steps = np.diff([luminance(colour) for colour in colours])
        assert (steps < 0).all(), colours


@pytest.mark.parametrize("kind", sorted(COLOUR_BLIND))
def test_deficit_and_surplus_differ_for_the_colour_blind(make_styles, kind):
    matrix = np.array(COLOUR_BLIND[kind])
    colours = make_styles.DIVERGING
    for below, above in zip(colours[:3], reversed(colours[4:])):
        seen = [np.clip(matrix @ linear(colour), 0, 1) ** (1 / 2.2) for colour in (below, above)]
        assert np.abs(seen[0] - seen[1]).max() > 0.15, (below, above)


def test_an_unknown_style_changes_nothing(raster):
    layer = raster([[1, 2]])
    before = layer.renderer().type()
    assert not apply_style(layer, "no_such_style")
    assert layer.renderer().type() == before


# ---------------------------------------------------------------------------------- rasters


def test_balance_is_white_at_zero_brown_below_and_green_above(raster):
    layer = raster([[-900, 0, 400, 950, np.nan]], "m3/ha/yr")
    assert apply_style(layer, "balance")
    assert ramp(layer).minimumValue() == -1000 and ramp(layer).maximumValue() == 1000
    assert shade(layer, 0) == "#ffffff"
    deficit, surplus = QColor(shade(layer, -900)), QColor(shade(layer, 900))
    assert deficit.red() > deficit.green() and surplus.green() > surplus.red()


def test_legend_ends_carry_the_unit_and_say_that_values_lie_beyond(raster):
    values = np.append(np.linspace(0, 1000, 199), 50_000.0)
    layer = raster(values, "m3/ha/yr")
    apply_style(layer, "unmet")
    settings = ramp(layer).legendSettings()
    assert settings.maximumLabel() == "≥ 1,000 m³/ha/yr"
    assert settings.minimumLabel() == "0 m³/ha/yr"


def test_many_cells_without_shortage_leave_room_for_those_with_one(raster):
    values = np.zeros((100, 100))
    values[0, :20] = np.linspace(100, 2000, 20)
    layer = raster(values, "m3/ha/yr")
    apply_style(layer, "unmet")
    assert ramp(layer).maximumValue() == 2000
    assert shade(layer, 0) != shade(layer, 200) != shade(layer, 1500)


def test_rivers_show_from_headwater_to_delta(raster):
    layer = raster([[5e7, 5e8, 5e9, 5e10, 8.4e11]], "m3/yr")
    apply_style(layer, "outflow")
    colours = [shade(layer, value) for value in (5e7, 5e8, 5e9, 5e10, 8.4e11)]
    assert len(set(colours)) == 5
    assert np.all(np.diff([luminance(colour) for colour in colours]) < 0)
    labels = [item.label for item in ramp(layer).colorRampItemList()]
    assert labels[0] == "< 0.3 km³/yr" and labels[-1] == "> 300 km³/yr"
    assert labels[3] == "3 – 10 km³/yr"


def test_normalised_balance_always_runs_from_minus_one_to_one(raster):
    layer = raster([[0.2, 0.3]], "1")
    apply_style(layer, "normalised_balance")
    assert (ramp(layer).minimumValue(), ramp(layer).maximumValue()) == (-1, 1)


def test_given_limits_make_two_maps_comparable(raster):
    before, after = raster([[0, 4000]], "m3/ha/yr"), raster([[0, 700]], "m3/ha/yr")
    for layer in (before, after):
        apply_style(layer, "unmet", (0, 5000))
    assert shade(before, 700) == shade(after, 700)
    assert ramp(after).maximumValue() == 5000


def test_classes_have_names(raster):
    layer = raster([[1, 2, 3]])
    apply_style(layer, "matching_type")
    assert {item.value: item.label for item in layer.renderer().classes()} == {
        1: "Deficit",
        2: "Balanced",
        3: "Surplus",
    }


def legend_labels(model, layer):
    """What the layer panel writes beside the colours of a layer."""
    nodes = model.layerLegendNodes(model.rootGroup().findLayer(layer))
    ramps = [node.settings() for node in nodes if isinstance(node, QgsColorRampLegendNode)]
    ends = [label for settings in ramps for label in (settings.minimumLabel(), settings.maximumLabel())]
    return ends + [node.data(Qt.ItemDataRole.DisplayRole) for node in nodes]


@pytest.mark.parametrize(
    ("style", "expected"), [("unmet", "2,000 m³/ha/yr"), ("outflow", "< 1 m³/ha/yr"), ("matching_type", "Surplus")]
)
def test_a_legend_on_the_screen_follows(raster, style, expected):
    """QGIS shows a result in its layer panel before the style arrives."""
    layer = raster([[1, 2, 3, 2000]], "m3/ha/yr")
    tree = QgsLayerTree()
    tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)
    assert expected not in legend_labels(model, layer)
    apply_style(layer, style)
    assert expected in legend_labels(model, layer)


@pytest.mark.parametrize("style", ["water_amount", "balance", "outflow", "elevation", "received"])
@pytest.mark.parametrize("values", [[[0.0, 0.0]], [[7.0, 7.0]], [[np.nan, np.nan]]])
def test_a_layer_without_variation_can_be_drawn(raster, style, values):
    layer = raster(values, "m3/yr")
    assert apply_style(layer, style)
    assert layer.renderer() is not None


# ---------------------------------------------------------------------------------- vectors


def test_zone_balance_separates_deficit_from_surplus(qgis_app):
    layer = polygons([[-4e9], [-1e8], [2e8], [9e9]], ["balance"])
    apply_style(layer, "zone_balance")
    colours = [QColor(name) for name in colour_of_feature(layer)]
    assert all(colour.red() > colour.green() for colour in colours[:2])
    assert all(colour.green() > colour.red() for colour in colours[2:])
    assert all("km³/yr" in item.label() for item in layer.renderer().ranges())


def test_every_zone_with_an_amount_is_drawn(qgis_app):
    supplies = [15.0, 22.5, 31.25, 70.0, 100.0, 270.0, 1234.56789]
    layer = polygons([[value] for value in supplies], ["yield_mm"])
    apply_style(layer, "zone_supply")
    colours = colour_of_feature(layer)
    assert None not in colours
    assert np.all(np.diff([luminance(colour) for colour in colours]) <= 0) and len(set(colours)) == 5
    assert all(item.label().endswith(" mm/yr") for item in layer.renderer().ranges())


def test_zones_without_unmet_deficit_have_a_class_of_their_own(qgis_app):
    layer = polygons([[0.0], [0.0], [1e8], [5e9]], ["unmet"])
    apply_style(layer, "zone_account")
    colours = colour_of_feature(layer)
    assert colours[0] == colours[1] and len({colours[1], colours[2], colours[3]}) == 3


def test_a_loaded_zone_table_says_which_field_its_colours_are(qgis_app):
    layer, context = polygons([[0.0], [1e8], [5e9]], ["unmet"]), QgsProcessingContext()
    context.addLayerToLoadOnCompletion(
        layer.id(), QgsProcessingContext.LayerDetails("Zone table", QgsProject.instance(), "OUTPUT_ZONES")
    )
    style_on_load(context, layer.id(), "zone_account")
    layer.setName("Zone table")
    processor = context.layerToLoadOnCompletionDetails(layer.id()).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    assert layer.name() == "Zone table · m³/yr · unmet"


def test_a_table_without_geometry_takes_any_style(qgis_app):
    assert apply_style(QgsVectorLayer("NoGeometry?field=unmet:double", "layer", "memory"), "zone_account")


def test_a_zone_without_deficit_has_no_rate(qgis_app):
    layer = polygons([[0.0], [0.5], [1.0], [None]], ["rate"])
    apply_style(layer, "zone_rate")
    colours = colour_of_feature(layer)
    assert None not in colours and len(set(colours)) == 4
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels[0] == "0 – 20 %" and labels[-1] == "No deficit"


def test_large_flows_are_wide_and_opaque_small_ones_thin_and_faint(qgis_app):
    layer = QgsVectorLayer("LineString?crs=EPSG:6933&field=amount:double&field=unit:string", "links", "memory")
    features = []
    for index, amount in enumerate((1e7, 1e9, 1e10)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING(0 {index}, 9 {index})"))
        feature.setAttributes([amount, "m3/yr"])
        features.append(feature)
    own = QgsFeature(layer.fields())  # what a zone sends to itself: the largest amount, without a line
    own.setAttributes([9e10, "m3/yr"])
    layer.dataProvider().addFeatures([*features, own])
    apply_style(layer, "links")
    ranges = layer.renderer().ranges()  # the symbols live as long as this list
    lines = [item.symbol().symbolLayer(0).subSymbol() for item in ranges]
    widths = [line.symbolLayer(0).arrowWidth() for line in lines]
    assert widths == sorted(widths) and widths[0] < widths[-1] / 10
    opacities = [line.opacity() for line in lines]
    assert opacities == sorted(opacities) and opacities[0] < 0.5
    assert ranges[-1].upperValue() == 1e10


def test_flows_below_a_hundredth_of_the_largest_are_named_but_not_drawn(qgis_app):
    layer = flows((0.5, 1.5, 40.0, 100.0), own=5000.0)
    apply_style(layer, "links")
    ranges = layer.renderer().ranges()
    assert [item.renderState() for item in ranges] == [False, True, True, True, True]
    assert ranges[0].label() == "below 1 t/yr: not drawn"
    drawn = [colour is not None for colour in colour_of_feature(layer)]
    assert drawn[:4] == [False, True, True, True]
    assert layer.featureCount() == 5, "the table keeps what the map leaves out"


def test_all_flows_are_drawn_where_none_is_small(qgis_app):
    layer = flows((40.0, 100.0))
    apply_style(layer, "links")
    assert all(item.renderState() for item in layer.renderer().ranges() if item.upperValue() >= 40)


def test_widths_follow_the_share_of_the_largest_line_and_large_flows_lie_on_top(qgis_app):
    layer = flows((1.0, 25.0, 100.0), own=5000.0)
    apply_style(layer, "links")
    ranges = layer.renderer().ranges()
    curve = ranges[-1].symbol().symbolLayer(0)
    arrow = curve.subSymbol().symbolLayer(0)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    widths = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        property_ = arrow.dataDefinedProperties().property(QgsSymbolLayer.PropertyArrowWidth)
        widths.append(property_.valueAsDouble(context, -1.0)[0])
    assert widths[2] == pytest.approx(3.0) and widths[1] == pytest.approx(3.0 * 0.25**0.6)
    assert 0 < widths[0] < widths[1]
    (clause,) = layer.renderer().orderBy().list()
    assert layer.renderer().orderByEnabled()
    assert (clause.expression().expression(), clause.ascending()) == ('"amount"', True)


def test_rows_without_a_line_do_not_make_lines_thin_on_the_map(qgis_app):
    widths = []
    for own in (None, 5000.0):
        layer = flows((100.0,), own)
        apply_style(layer, "links")
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(QgsRectangle(-1, -5, 10, 6))
        settings.setOutputSize(QSize(300, 300))
        settings.setOutputDpi(96)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        image = job.renderedImage()
        column = [QColor(image.pixel(140, row)).lightness() for row in range(300)]
        widths.append(sum(value < 100 for value in column))
    assert widths[0] == widths[1] and widths[0] >= 5


def flows(amounts, own=None):
    """A layer of lines with these amounts in t/yr, and a row without a line."""
    layer = QgsVectorLayer(
        "LineString?crs=EPSG:6933&field=amount:double&field=unit:string&field=distance:double", "links", "memory"
    )
    features = []
    for index, amount in enumerate((*amounts, *([] if own is None else [own]))):
        feature = QgsFeature(layer.fields())
        # GeoPackages give rows without geometry back with an empty one.
        is_line = index < len(amounts)
        feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING(0 {index}, 9 {index})" if is_line else "LINESTRING EMPTY"))
        feature.setAttributes([amount, "t/yr", 9.0 if is_line else None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def loaded(layer, style, record):
    """What QGIS shows of a layer that a run has made."""
    context = QgsProcessingContext()
    context.addLayerToLoadOnCompletion(
        layer.id(), QgsProcessingContext.LayerDetails("Zone table", QgsProject.instance(), "OUTPUT_ZONES")
    )
    style_on_load(context, layer.id(), style, record)
    layer.setName("Zone table")
    processor = context.layerToLoadOnCompletionDetails(layer.id()).postProcessor()
    processor.postProcessLayer(layer, context, QgsProcessingFeedback())
    return layer


def test_a_loaded_layer_says_its_service_unit_and_where_it_comes_from(qgis_app):
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:6933&field=unmet:double&field=service:string&field=unit:string", "zones", "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    feature.setAttributes([5.0, "water_yield", "m3/yr"])
    layer.dataProvider().addFeature(feature)
    record = {
        "algorithm": "esflow:riverflow",
        "software": {"esflow": "0.1", "qgis": "3.22"},
        "warnings": ["Look out."],
        "parameters": {"LOSS": 0.25, "nothing": float("nan")},
    }
    loaded(layer, "zone_account", record)
    assert layer.name() == "Zone table · Water yield · m³/yr · unmet"
    assert layer.metadata().title() == layer.name()
    assert layer.metadata().abstract().splitlines()[1] == "Look out."
    maker, told = layer.metadata().history()
    assert maker == "esflow:riverflow (ESFlow 0.1, QGIS 3.22)"
    assert json.loads(told)["parameters"] == {"LOSS": 0.25, "nothing": "nan"}


def test_a_layer_without_a_style_keeps_its_look_and_is_explained(qgis_app):
    layer = loaded(polygons([[0.0], [1.0]], ["unmet"]), None, {"algorithm": "esflow:x"})
    assert layer.name() == "Zone table · m³/yr" and layer.metadata().history()


def test_the_style_asked_for_goes_before_one_that_a_geopackage_keeps(qgis_app, tmp_path):
    path = str(tmp_path / "zones.gpkg")
    source = polygons([[0.0], [1e8], [5e9]], ["unmet"])
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, source.transformContext(), options)
    kept = QgsVectorLayer(path, "kept", "ogr")
    kept.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff00ff"})))
    kept.saveStyleToDatabase("kept", "", True, "")
    layer = QgsVectorLayer(path, "zones", "ogr")
    apply_style(layer, "zone_account")
    assert layer.renderer().type() == "graduatedSymbol"
