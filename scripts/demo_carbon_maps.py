"""What the demo draws of carbon, and the GeoPackage with styles that it leaves."""

import numpy as np
from demo_carbon import DISTANCE_KM
from demo_maps import PLACES, draw_pictures, gather_layers, save_raster_styles
from esflow.esflow_plugin.report import classes
from esflow.esflow_plugin.report.map_layers import named, outline, places, styled_raster, styled_vector
from esflow.esflow_plugin.report.maps import Panel, Picture
from esflow.esflow_plugin.report.styling import band_values
from osgeo import gdal

SOURCE = (
    "Data: ERA5 (Copernicus, CC BY 4.0), MODIS (NASA), FNOC winds 1982-1992 (NOAA/PMEL), Natural Earth, GeoNames "
    "(CC BY 4.0), NBS of China. Net primary production and population are modelled;\nrespiration takes annual means, "
    "which is too much, most so in the cold west; energy by fuel is constructed from national figures for the "
    "demonstration. Made with ESFlow.\nCarbon dioxide mixes in the whole air: this is an account of responsibility, "
    "not a path of molecules. Single cells are not to be interpreted: read sums over provinces."
)
# Layer of the GeoPackage: the file it comes from and its style.
LAYERS = {
    "provinces": ("carbon_provinces.gpkg", "zone_rate"),
    "province_links": ("carbon_links_by_distance.gpkg", "links"),
    "provinces_wind": ("carbon_provinces_wind.gpkg", "zone_account"),
    "province_links_wind": ("carbon_links_on_wind.gpkg", "links"),
    "wind_arrows": ("carbon_wind_arrows.gpkg", "wind_arrows"),
}
RASTER_STYLES = {
    "net_ecosystem_production": "balance",
    "carbon_emissions": "emission",
    "carbon_balance": "balance",
    "carbon_capacity": "carbon_amount",
    "carbon_received_by_distance": "received",
    "carbon_sent_by_distance": "sent",
    "carbon_unmet_by_distance": "unmet",
    "carbon_received_on_wind": "received",
    "carbon_sent_on_wind": "sent",
    "carbon_unmet_on_wind": "unmet",
    "carbon_stock": "carbon_amount",
    "carbon_emissions_bai_2022": "emission",
    "local_flow_bai_2022": "carbon_amount",
}


def picture_all(sample, folder, parts):
    """Gather the layers in one GeoPackage, give everything its style, and draw the maps."""
    write_capacity(folder)
    gather_layers(folder / "carbon_flow.gpkg", parts, LAYERS)
    save_raster_styles(folder, RASTER_STYLES)
    draw_all(sample, folder)


def write_capacity(folder):
    """What a cell fixes beyond its own emission, which is the balance where it is positive."""
    source = gdal.Open(str(folder / "carbon_balance.tif"))
    balance = source.ReadAsArray()
    valid = balance != np.float32(source.GetRasterBand(1).GetNoDataValue())
    target = gdal.GetDriverByName("GTiff").CreateCopy(
        str(folder / "carbon_capacity.tif"), source, options=["COMPRESS=DEFLATE", "ZLEVEL=1"]
    )
    capacity = target.GetRasterBand(1)
    capacity.SetDescription("Capacity before flow")
    capacity.WriteArray(np.where(valid, np.maximum(balance, 0), balance))
    target.FlushCache()


def draw_all(sample, folder):
    """Draw every picture into maps/."""
    (folder / "maps").mkdir(exist_ok=True)
    border, towns = outline(sample.layer("study_area")), places(sample.layer("cities"), PLACES)
    where = f"{sample.title[0].upper()}{sample.title[1:]}, {sample.cell_km} km cells"
    pictures = {
        "7_carbon_balance": balance_map(folder, border, towns, where),
        "8_carbon_by_distance": distance_map(sample, folder, border, where),
        "9_carbon_on_the_wind": wind_map(folder, border, towns, where),
    }
    draw_pictures(pictures, folder, border, SOURCE)


def balance_map(folder, border, towns, where):
    """Where ecosystems fix more than is emitted, and where less."""
    path = folder / "carbon_balance.tif"
    values, _ = band_values(styled_raster(path, "balance"))
    # The range of the capacity: that of emission, which cities decide, would leave it white.
    _, reach = classes.amount_range(values)
    layer = styled_raster(path, "balance", (-reach, reach))
    return Picture(
        "Carbon: fixed minus emitted",
        [Panel([towns, border, layer])],
        [(layer, "Net ecosystem production minus emissions")],
        f"Below 0 more is emitted than fixed on the spot; above 0 there is capacity to spare. {where}.",
    )


def distance_map(sample, folder, border, where):
    """Emission that capacity around answers for, and from which province that capacity is."""
    received = styled_raster(folder / "carbon_received_by_distance.tif", "received")
    provinces = named(outline(sample.layer("provinces"), 0.25, "#8b979d"))
    links = styled_vector(f"{folder / 'carbon_flow.gpkg'}|layername=province_links", "links")
    return Picture(
        "Carbon by distance: who answers for whose emission",
        [Panel([links, border, provinces, received])],
        [
            (received, f"Emission that capacity within {DISTANCE_KM} km answers for"),
            (links, "Capacity of one province for emission of another"),
        ],
        f"Gaussian kernel that ends at {DISTANCE_KM} km, which is an assumption; arrows run with the service, from "
        f"capacity to emission. {where}.",
    )


def wind_map(folder, border, towns, where):
    """Ways of the wind from large emitters, over the capacity that takes their carbon up."""
    capacity = styled_raster(folder / "carbon_capacity.tif", "carbon_amount")
    arrows = styled_vector(f"{folder / 'carbon_flow.gpkg'}|layername=wind_arrows", "wind_arrows")
    return Picture(
        "Carbon on the wind: from emission to capacity downwind",
        [Panel([arrows, towns, border, capacity])],
        [
            (capacity, "Capacity to spare before the flow"),
            (arrows, "Emission of a cell that capacity downwind fixes"),
        ],
        f"Annual mean wind; arrows run with the carbon, as long as it travels on average. {where}.",
    )
