"""What the demo draws of water, and the GeoPackage with styles that it leaves; pieces that carbon uses too."""

from contextlib import contextmanager

import numpy as np
from demo_sample import StepError
from esflow.esflow_plugin.report.map_layers import (
    named,
    outline,
    places,
    quiet_rivers,
    relief,
    styled_raster,
    styled_vector,
)
from esflow.esflow_plugin.report.maps import Panel, Picture, draw
from esflow.esflow_plugin.report.river_lines import river_lines
from esflow.esflow_plugin.report.styling import apply_style
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsMapLayer,
    QgsVectorFileWriter,
)
from steady_xml import put_in_order

# A river is drawn where it carries this share of the largest one; all the brooks would hide the land.
SMALLEST_RIVER, SMALLEST_QUIET_RIVER = 2.5e-4, 2.5e-3
RELIEF_EXAGGERATION = 25.0
PLACES = 12
SOURCE = (
    "Data: ERA5 (Copernicus, CC BY 4.0), MODIS MCD12C1 (NASA), Natural Earth, GeoNames (CC BY 4.0), bulletins and "
    "yearbooks of China. Soil is synthetic, population and evapotranspiration\nare modelled, industrial value added is "
    "constructed for the demonstration. Made with ESFlow. Single cells are not to be interpreted: read sums over "
    "watersheds and provinces."
)
# Layer of the GeoPackage: the file it comes from and its style.
LAYERS = {
    "provinces": ("provinces.gpkg", "zone_rate"),
    "province_links": ("province_links.gpkg", "links"),
    "subbasins": ("subbasins.gpkg", "zone_balance"),
    "subbasin_links": ("subbasin_links.gpkg", "links"),
}
RASTER_STYLES = {
    "water_yield": "water_amount",
    "water_demand": "water_amount",
    "balance": "balance",
    "matching_type": "matching_type",
    "received": "received",
    "sent": "sent",
    "unmet": "unmet",
    "deficit": "unmet",
    "outflow": "outflow",
    "upstream_area": "outflow",
    "flow_direction": "flow_direction",
}


@contextmanager
def qgis():
    """QGIS without a window; its end also takes GDAL's drivers away."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    application = QgsApplication([], False)
    application.initQgis()
    try:
        yield
    finally:
        application.exitQgis()


def picture_all(sample, folder, parts):
    """Gather the layers in one GeoPackage, give everything its style, and draw the maps."""
    write_deficit(folder)
    gather_layers(folder / "water_flow.gpkg", parts, LAYERS, rivers(folder, SMALLEST_RIVER))
    save_raster_styles(folder, RASTER_STYLES)
    draw_all(sample, folder)


# ---------------------------------------------------------------------------------- layers


def write_deficit(folder):
    """The deficit before flow, which is what was received and what is still unmet."""
    source = gdal.Open(str(folder / "received.tif"))
    received = source.ReadAsArray()
    unmet = gdal.Open(str(folder / "unmet.tif")).ReadAsArray()
    valid = received != np.float32(source.GetRasterBand(1).GetNoDataValue())
    target = gdal.GetDriverByName("GTiff").CreateCopy(
        str(folder / "deficit.tif"), source, options=["COMPRESS=DEFLATE", "ZLEVEL=1"]
    )
    deficit = target.GetRasterBand(1)
    deficit.SetDescription("Deficit before flow")
    deficit.WriteArray(np.add(received, unmet, out=received.copy(), where=valid))
    target.FlushCache()


def gather_layers(path, parts, layers, river_lines_layer=None):
    """One GeoPackage with all zones and lines, and the rivers if given, each with its style inside.

    layers: name -> (file in parts, style).
    """
    target = str(path)
    gdal.GetDriverByName("GPKG").Create(target, 0, 0, 0, gdal.GDT_Unknown).FlushCache()
    for name, (file_name, _) in layers.items():
        gdal.VectorTranslate(target, str(parts / file_name), format="GPKG", layerName=name, accessMode="update")
    styles = {name: style for name, (_, style) in layers.items()}
    if river_lines_layer is not None:
        save_rivers(river_lines_layer, target)
        styles["rivers"] = "rivers"
    for name, style in styles.items():
        layer = styled_vector(f"{target}|layername={name}", style)
        layer.saveStyleToDatabase(name, "ESFlow", True, "")
        save_symbology(layer, parts / f"{name}.qml")
        del layer
    steady_styles(target, parts)


def rivers(folder, smallest):
    """Rivers as lines, from the directions and the outflow of the run."""
    outflow = gdal.Open(str(folder / "outflow.tif"))
    band = outflow.GetRasterBand(1)
    amounts = band.ReadAsArray().astype(np.float64)
    amounts[amounts == np.float32(band.GetNoDataValue())] = np.nan
    codes = gdal.Open(str(folder / "flow_direction.tif")).ReadAsArray()
    layer = river_lines(
        codes,
        amounts,
        outflow.GetGeoTransform(),
        outflow.GetProjection(),
        smallest * float(np.nanmax(amounts)),
        band.GetUnitType(),
    )
    apply_style(layer, "rivers")
    return layer


def save_rivers(layer, path):
    """Add the rivers to the GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "rivers"
    options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, QgsCoordinateTransformContext(), options
    )
    if error != QgsVectorFileWriter.NoError:
        raise StepError(f"The rivers could not be written: {message}")


def save_symbology(layer, path):
    """A QML file with the drawing alone: all else of a layer's style is random or says nothing here."""
    layer.saveNamedStyle(str(path), QgsMapLayer.StyleCategories(QgsMapLayer.Symbology))
    put_in_order(path, "qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'")


def steady_styles(path, parts):
    """Styles in a GeoPackage hold the time of saving and random colours; two runs are to leave the same."""
    dataset = ogr.Open(path, 1)
    styles = dataset.GetLayerByName("layer_styles")
    for style in styles:
        style.SetField("styleQML", (parts / f"{style.GetField('styleName')}.qml").read_text(encoding="utf-8"))
        style.SetFieldNull("styleSLD")
        style.SetField("update_time", "2020-01-01T00:00:00.000Z")
        styles.SetFeature(style)
    # What was replaced still lies in the file's unused space.
    dataset.ExecuteSQL("VACUUM")
    dataset.FlushCache()


def save_raster_styles(folder, styles):
    """A QML file beside every raster, so that QGIS opens it as the maps show it."""
    for name, style in styles.items():
        layer = styled_raster(folder / f"{name}.tif", style)
        save_symbology(layer, folder / f"{name}.qml")


# ---------------------------------------------------------------------------------- pictures


def draw_all(sample, folder):
    """Draw every picture into maps/."""
    (folder / "maps").mkdir(exist_ok=True)
    border, towns = outline(sample.layer("study_area")), places(sample.layer("cities"), PLACES)
    where = f"{sample.title[0].upper()}{sample.title[1:]}, {sample.cell_km} km cells"
    pictures = {
        "1_water_yield": cellwise(
            folder,
            "water_yield",
            border,
            towns,
            "Water yield",
            "Rain that the land does not evaporate: the supply",
            where,
        ),
        "2_water_demand": cellwise(
            folder,
            "water_demand",
            border,
            towns,
            "Water demand",
            "Withdrawals of people, industry and irrigation",
            where,
        ),
        "3_balance": cellwise(
            folder,
            "balance",
            border,
            towns,
            "Supply minus demand",
            "Before any water flows: where the water of the place itself does, and where it does not",
            where,
        ),
        "4_rivers": river_map(sample, folder, border, towns, where),
        "5_shortage": shortage_map(folder, border, towns, where),
        "6_provinces": province_map(folder, border, where),
    }
    draw_pictures(pictures, folder, border, SOURCE)


def draw_pictures(pictures, folder, border, source):
    """Draw pictures by name into maps/, all of the same extent and with the same source."""
    for name, picture in pictures.items():
        picture.extent = border.extent()
        picture.source = source
        draw(picture, str(folder / "maps" / f"{name}.png"))


def cellwise(folder, name, border, towns, title, meaning, where):
    """One raster with its legend."""
    layer = styled_raster(folder / f"{name}.tif", RASTER_STYLES[name])
    return Picture(title, [Panel([towns, border, layer])], [(layer, title)], f"{meaning}. {where}.")


def river_map(sample, folder, border, towns, where):
    """Rivers that grow from the headwaters to the mouth, over the relief."""
    lines = rivers(folder, SMALLEST_RIVER)
    ground = relief(sample.folder / "dem.tif", RELIEF_EXAGGERATION)
    return Picture(
        "Where the water goes",
        [Panel([towns, lines, border, ground])],
        [(lines, "Water in the river, after all use")],
        f"What nobody uses on the spot flows downstream. {where}.",
    )


def shortage_map(folder, border, towns, where):
    """The shortage before and after the flow, in the same colours."""
    before = styled_raster(folder / "deficit.tif", "unmet")
    function = before.renderer().shader().rasterShaderFunction()
    after = styled_raster(folder / "unmet.tif", "unmet", (function.minimumValue(), function.maximumValue()))
    lines = quiet_rivers(rivers(folder, SMALLEST_QUIET_RIVER))
    return Picture(
        "Shortage before and after the rivers brought their water",
        [
            Panel([towns, lines, border, before], "Before: demand that the water of the place does not meet"),
            Panel([towns, lines, border, after], "After: what surplus from upstream leaves unmet"),
        ],
        [(before, "Shortage"), (lines, "Rivers")],
        f"Along the rivers shortages shrink. {where}.",
    )


def province_map(folder, border, where):
    """How much of each province's deficit is relieved, and who relieves whom."""
    path = f"{folder / 'water_flow.gpkg'}|layername="
    provinces = named(styled_vector(f"{path}provinces", "zone_rate"))
    links = styled_vector(f"{path}province_links", "links")
    return Picture(
        "Who relieves whom",
        [Panel([links, border, provinces])],
        [(provinces, "Relieved share of the deficit"), (links, "Water sent and needed there")],
        f"Water of one province that meets a shortage in another. {where}.",
    )
