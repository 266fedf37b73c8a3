"""The inputs of the whole framework for a study area of the sample, as its dialog takes them."""

from ..i18n import translate
from .areas import title_of

MODEL = "esflow:esflowframework"
# Irrigated area 69.161 of 127.9 million ha of cropland, China 2020; source to confirm.
IRRIGATED_SHARE = 0.54
CROPLAND = "1"
# Places in the lists of choices of the algorithms.
TONNES, SECURITY_LINE, CARBON_PER_SQUARE_METRE = 1, 1, 1
HIGHEST_NDVI = 1
SEASONALITY = 5
# No value is published for the distances of market and carbon: assumptions.
MARKET_KM, CARBON_KM = 200, 200


def framework_inputs(area, folder):
    """{parameter: value} for the files of an area in a folder."""
    package = f"{folder / area.name}.gpkg"

    def file(name):
        return str(folder / name)

    return {
        "LULC": file("lulc6.tif"),
        "PRECIPITATION": file("precip.tif"),
        "REFERENCE_EVAPOTRANSPIRATION": file("et0.tif"),
        "ROOT_RESTRICTING_DEPTH": file("soil_depth.tif"),
        "PLANT_AVAILABLE_WATER": file("pawc.tif"),
        "BIOPHYSICAL_TABLE": file("biophysical.csv"),
        "SEASONALITY": SEASONALITY,
        "POPULATION": file("population_census.tif"),
        "VALUE_ADDED": file("industrial_value_added.tif"),
        "CROPLAND_CODES": CROPLAND,
        "IRRIGATED_SHARE": IRRIGATED_SHARE,
        "QUOTAS": str(folder.parent / "water_quotas_yangtze_2021.csv"),
        "FLOW_DIRECTION": file("flow_direction.tif"),
        "FOOD_STATISTICS": file("food_2020.csv"),
        "FOOD_STATISTICS_ZONE_FIELD": "province",
        "FOOD_STATISTICS_FIELD": "grain_inside_t",
        "FOOD_STATISTICS_UNIT": TONNES,
        "FOOD_WEIGHT": file("ndvi.tif"),
        "FOOD_WEIGHT_BAND": HIGHEST_NDVI,
        "STATISTICS_ZONES": f"{package}|layername=provinces",
        "STATISTICS_ZONES_FIELD": "name",
        "NEED": SECURITY_LINE,
        "MARKET_DISTANCE_LIMIT": MARKET_KM,
        "NPP": file("npp.tif"),
        "NPP_UNIT": CARBON_PER_SQUARE_METRE,
        "TEMPERATURE": file("tmean.tif"),
        "MONTHLY_PRECIPITATION": file("precip.tif"),
        "ANNUAL_MEANS": True,
        "PEOPLE_STATISTICS": file("food_2020.csv"),
        "PEOPLE_STATISTICS_ZONE_FIELD": "province",
        "PEOPLE_FIELD": "population_inside",
        "PEOPLE_WEIGHT": file("population_census.tif"),
        "ENERGY": file("energy_use_2020.csv"),
        "ENERGY_WEIGHT": file("industrial_value_added.tif"),
        "CARBON_DISTANCE": 1000 * CARBON_KM,
        "ZONES": f"{file('market_regions_constructed.gpkg')}|layername=market_regions_constructed",
        "ZONE_FIELD": "region",
        "TITLE": translate("ESFlow", "{area}: water, food and carbon, 2020").format(area=title_of(area)),
        "NOTES": notes(),
    }


def notes():
    """What has to be known of the sample's data before anybody quotes a number of it."""
    return translate(
        "ESFlow",
        "Sample data for learning. Rain, land cover and elevation are real; soil is synthetic; population inside "
        "provinces, evapotranspiration and net primary production are modelled; industrial value added, energy "
        "use, the provinces' shares inside the area and the zones are constructed. Net ecosystem production takes "
        "annual means, which makes respiration too large. The distances of market and carbon are assumptions. What "
        "enters and leaves across the border of the area does not count. This shows how the framework works; it "
        "is no assessment of these provinces.",
    )
