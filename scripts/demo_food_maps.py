"""What the demo draws of food, and the GeoPackage with styles that it leaves."""

from demo_food import DISTANCE_KM, FREE, LOCAL, MARKETS, NEED_KG, PROVINCIAL, layer_of
from demo_maps import PLACES, draw_pictures, gather_layers, save_raster_styles
from esflow.esflow_plugin.report import classes
from esflow.esflow_plugin.report.map_layers import outline, places, styled_raster, styled_vector
from esflow.esflow_plugin.report.maps import Panel, Picture
from esflow.esflow_plugin.report.styling import band_values

SOURCE = (
    "Data: grain output and census 2020 (National Bureau of Statistics of China), MODIS land cover and NDVI (NASA), "
    "Natural Earth, GeoNames (CC BY 4.0). People within provinces are modelled.\nThe parts of provinces inside the "
    "area and the market regions (land nearest to a town, within its city region) are constructed for the "
    "demonstration; the regions are no administrative units.\nMade with ESFlow. Flows are what the method shares out, "
    "not recorded trade."
)
BACKGROUND_OPACITY = 0.6
REGIONS, LINKS = "market_regions_constructed", "market_links_constructed"
# Layer of the GeoPackage: the file it comes from and its style.
LAYERS = {
    REGIONS: ("food_regions.gpkg", "zone_rate"),
    LINKS: ("food_links.gpkg", "links"),
    "provincial_market_constructed": (layer_of(PROVINCIAL, "straight"), "zone_rate"),
    "local_market_constructed": (layer_of(LOCAL, "straight"), "zone_rate"),
    "city_regions_constructed": ("food_city_regions.gpkg", "zone_balance"),
}
PANELS = {FREE: REGIONS, PROVINCIAL: "provincial_market_constructed", LOCAL: "local_market_constructed"}
RASTER_STYLES = {"food_production": "food_amount", "food_demand": "food_amount", "food_balance": "balance"}


def picture_all(sample, folder, parts):
    """Gather the layers in one GeoPackage, give everything its style, and draw the maps."""
    gather_layers(folder / "food_flow.gpkg", parts, LAYERS)
    save_raster_styles(folder, RASTER_STYLES)
    draw_all(sample, folder, parts)


def draw_all(sample, folder, parts):
    """Draw every picture into maps/."""
    (folder / "maps").mkdir(exist_ok=True)
    border = outline(sample.layer("study_area"))
    where = f"{sample.title[0].upper()}{sample.title[1:]}, {sample.cell_km} km cells"
    pictures = {
        "10_food_balance": balance_map(sample, folder, border, where),
        "11_food_market": market_map(sample, folder, parts, border, where),
        "12_food_markets_compared": comparison_map(sample, folder, border, where),
    }
    draw_pictures(pictures, folder, border, SOURCE)


def layer(folder, name, style):
    """A layer of the GeoPackage with a style."""
    return styled_vector(f"{folder / 'food_flow.gpkg'}|layername={name}", style)


def balance_map(sample, folder, border, where):
    """Where more grain grows than people need, and where less."""
    path = folder / "food_balance.tif"
    values, _ = band_values(styled_raster(path, "balance"))
    # The range of what grows: that of need, which cities decide, would leave the fields white.
    _, reach = classes.amount_range(values)
    balance = styled_raster(path, "balance", (-reach, reach))
    return Picture(
        "Grain grown minus grain needed",
        [Panel([places(sample.layer("cities"), PLACES), border, balance])],
        [(balance, "Grain output minus need")],
        f"Output of 2020 against {NEED_KG} kg a person and year, before any trade. {where}.",
    )


def market_map(sample, folder, parts, border, where):
    """Who feeds whom: flows of grain over surplus and deficit of the market regions."""
    # A layer in a GeoPackage keeps the style that is stored there.
    regions, links = styled_vector(parts / LAYERS[REGIONS][0], "zone_balance"), layer(folder, LINKS, "links")
    # Arrows are to be seen first.
    regions.setOpacity(BACKGROUND_OPACITY)
    provinces = outline(sample.layer("provinces"), 0.7)
    return Picture(
        "The grain market: who feeds whom",
        [Panel([places(sample.layer("cities"), PLACES), links, provinces, border, regions])],
        [(regions, "Grain grown minus needed"), (links, "Grain sent")],
        f"Free market of constructed regions within {DISTANCE_KM} km (an assumption). {where}.",
    )


def comparison_map(sample, folder, border, where):
    """The relieved share of each region's deficit under markets of different reach, in the same colours."""
    provinces = outline(sample.layer("provinces"), 0.45, "#5b6b74")
    layers = {name: layer(folder, source, "zone_rate") for name, source in PANELS.items()}
    return Picture(
        "The reach of a market decides how much of a shortage it relieves",
        [Panel([provinces, border, layers[name]], MARKETS[name].title.capitalize()) for name in MARKETS],
        [(layers[FREE], "Relieved share of the deficit")],
        f"Constructed regions, the same surplus and deficit, within {DISTANCE_KM} km. {where}.",
    )
