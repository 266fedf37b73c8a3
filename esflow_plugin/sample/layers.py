"""The sample's layers for a project: titles in the user's language, and how each is drawn."""

from qgis.core import (
    QgsLineSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..i18n import translate
from ..report.map_layers import outline, places
from ..report.styling import apply_style

SHOWN = ("cities", "rivers", "provinces", "lulc6")


def groups(area, folder):
    """(title of a group, its layers with their titles) from the top; the path names the area's folder."""
    package = folder / f"{area.name}.gpkg"
    regions = folder / "market_regions_constructed.gpkg"

    def vector(name, file=package):
        return f"{file}|layername={name}"

    def raster(name):
        return folder / f"{name}.tif"

    return [
        (
            translate("ESFlow", "Places and zones"),
            [
                _named("cities", translate("ESFlow", "Cities"), _cities(vector("cities"))),
                _named("rivers", translate("ESFlow", "Rivers"), _lines(vector("rivers"), "#2677ad", 0.5)),
                _named(
                    "market_regions",
                    translate("ESFlow", "Market regions (constructed)"),
                    outline(vector("market_regions_constructed", regions), 0.25, "#8a5a2b"),
                ),
                _named("provinces", translate("ESFlow", "Provinces"), outline(vector("provinces"), 0.6)),
                _named("subbasins", translate("ESFlow", "Sub-basins"), outline(vector("subbasins"), 0.25, "#2a7f9e")),
                _named(
                    "network",
                    translate("ESFlow", "Network between cities (synthetic)"),
                    _lines(vector("network_synthetic"), "#8d8d88", 0.3),
                ),
            ],
        ),
        (
            translate("ESFlow", "Land"),
            [
                _named("lulc6", translate("ESFlow", "Land cover (class codes)"), _land_cover(raster("lulc6"))),
                _styled("dem", translate("ESFlow", "Elevation (m)"), raster("dem"), "elevation"),
            ],
        ),
        (
            translate("ESFlow", "People and economy"),
            [
                _styled(
                    "population_census",
                    translate("ESFlow", "Population, census (persons per cell)"),
                    raster("population_census"),
                    "emission",
                ),
                _styled(
                    "industrial_value_added",
                    translate("ESFlow", "Industrial value added, constructed (1e4 CNY per cell)"),
                    raster("industrial_value_added"),
                    "sent",
                ),
            ],
        ),
        (
            translate("ESFlow", "Water"),
            [
                _styled("precip", translate("ESFlow", "Precipitation (mm/yr)"), raster("precip"), "water_amount"),
                _styled(
                    "et0",
                    translate("ESFlow", "Reference evapotranspiration (mm/yr)"),
                    raster("et0"),
                    "evapotranspiration",
                ),
                _styled(
                    "soil_depth",
                    translate("ESFlow", "Root restricting layer depth, synthetic (mm)"),
                    raster("soil_depth"),
                    "food_amount",
                ),
                _styled(
                    "pawc",
                    translate("ESFlow", "Plant available water content, synthetic (0..1)"),
                    raster("pawc"),
                    "received",
                ),
                _styled(
                    "flow_direction",
                    translate("ESFlow", "Flow direction (D8 codes)"),
                    raster("flow_direction"),
                    "flow_direction",
                ),
            ],
        ),
        (
            translate("ESFlow", "Food and carbon"),
            [
                _styled("ndvi", translate("ESFlow", "NDVI, highest and lowest of the year"), raster("ndvi"), "degree"),
                _styled(
                    "npp", translate("ESFlow", "Net primary production (gC/m2/yr)"), raster("npp"), "carbon_amount"
                ),
                _styled("tmean", translate("ESFlow", "Mean temperature (°C)"), raster("tmean"), "elevation"),
            ],
        ),
        (
            translate("ESFlow", "Tables"),
            [
                _table("biophysical", translate("ESFlow", "Biophysical table"), folder / "biophysical.csv"),
                _table("food", translate("ESFlow", "Food and people by province, 2020"), folder / "food_2020.csv"),
                _table("energy", translate("ESFlow", "Energy use by province, 2020"), folder / "energy_use_2020.csv"),
                _table(
                    "quotas",
                    translate("ESFlow", "Water quotas, Yangtze 2021"),
                    folder.parent / "water_quotas_yangtze_2021.csv",
                ),
            ],
        ),
    ]


def _named(key, title, layer):
    """A layer with its title and a key that is the same in every language."""
    layer.setName(title)
    layer.setCustomProperty("esflow/sample", key)
    return layer


def _styled(key, title, path, style):
    layer = QgsRasterLayer(str(path), title, "gdal")
    apply_style(layer, style)
    return _named(key, title, layer)


def _table(key, title, path):
    return _named(key, title, QgsVectorLayer(str(path), title, "ogr"))


def _cities(source):
    layer = places(source, 0)
    # All of them: labels that would collide are not drawn.
    layer.setSubsetString("")
    return layer


def _lines(source, colour, width):
    layer = QgsVectorLayer(source, "", "ogr")
    symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": f"{width:g}", "capstyle": "round"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _land_cover(path):
    layer = QgsRasterLayer(str(path), "", "gdal")
    classes = (
        (1, "#e3d38a", translate("ESFlow", "Cropland")),
        (2, "#5d8f5a", translate("ESFlow", "Woodland")),
        (3, "#b7cf8b", translate("ESFlow", "Grassland")),
        (4, "#7fb2d6", translate("ESFlow", "Water body")),
        (5, "#b35a4a", translate("ESFlow", "Built-up land")),
        (6, "#cfc8bd", translate("ESFlow", "Unused land")),
    )
    entries = [QgsPalettedRasterRenderer.Class(code, QColor(colour), name) for code, colour, name in classes]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    return layer


def study_area(area, folder):
    """The area's border, which no project shows."""
    return QgsVectorLayer(f"{folder / area.name}.gpkg|layername=study_area", "", "ogr")
