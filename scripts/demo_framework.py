"""The whole framework of the demo: three services over the same zones in one model, and its report."""

import csv
import shutil

from demo_carbon import CARBON_PER_SQUARE_METRE, DISTANCE_KM
from demo_chain import Chain, Files, Result
from demo_food import DISTANCE_KM as MARKET_KM
from demo_food import MAXIMUM_NDVI, SECURITY_LINE, TONNES, distribute_people, regions
from demo_sample import SAMPLES, shown
from demo_value_added import distribute_value_added
from demo_water import CROPLAND_CODE, IRRIGATED_SHARE, SEASONALITY

ZONES, ZONE_FIELD = "market_regions_constructed", "region"
SERVICES, KINDS = ("water", "food", "carbon"), ("zones", "links")
UNITS = {"m3/yr": (1e9, "km3/yr"), "t/yr": (1e6, "Mt/yr"), "tC/yr": (1e6, "MtC/yr")}
NOTES = (
    "Rain, land cover and elevation are real data; soil is synthetic; population inside provinces, evapotranspiration "
    "and net primary production are modelled; industrial value added, energy use, the provinces' shares inside the "
    "area and the zones (regions around cities and towns) are constructed for the demonstration. Net ecosystem "
    "production takes annual means, which makes respiration too large. The distances of market and carbon (200 km) are "
    "assumptions. What enters and leaves across the border of the area does not count. So the report shows how the "
    "framework works on a real landscape; it is no assessment of these provinces, and single zones must not be quoted."
)


def run(sample, folder):
    """Run the framework on one sample into a folder; returns (lines of the summary, Chain)."""
    print(f"ESFlow demo: the whole framework for {sample.title}, {sample.cell_km} km cells", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    parts = folder / "prepared"
    parts.mkdir(parents=True)
    chain, files = Chain(), Files(folder, parts)
    distribute_value_added(chain, sample, Files(parts, parts))
    distribute_people(chain, sample, files)
    chain.run(
        "Flow directions, from the elevation with its rivers",
        "esflow:flowdirection",
        DEM=sample.raster("dem_hydro"),
        OUTPUT=files.part("flow_direction.tif"),
    )
    chain.run(
        "Three services from inputs to zones and report, as one model",
        "esflow:esflowframework",
        **inputs(sample, files),
        TITLE=f"{sample.title[0].upper()}{sample.title[1:]}: water, food and carbon, 2020",
        NOTES=f"{NOTES} {sample.remark}".strip(),
        **outputs(folder),
    )
    return list(summary(sample, folder)), chain


def summary(sample, folder):
    """Lines that a reader of the terminal sees."""
    yield f"The whole framework for {sample.title}"
    yield "=" * 72
    for row in read_rows(folder / "rates.csv"):
        if row["unit"] and row["level"] != "region":
            amounts = [float(row[name]) for name in ("deficit", "received", "unmet")]
            scale, unit = UNITS[row["unit"]]
            short, relieved, left = (f"{amount / scale:,.2f}" for amount in amounts)
            yield (
                f"{row['service']:<21} {row['level']:<20} short {short:>8} {unit}, relieved {relieved:>8}, "
                f"still short {left:>8}: {100 * float(row['cr_volume']):5.1f} %"
            )
    for row in read_rows(folder / "areas_by_class.csv"):
        yield (
            f"{row['class_name']:<28} {int(row['zones']):>4} zones, {100 * float(row['area_share']):5.1f} % of the area"
        )
    yield "(rates of different levels must not be compared; the zones are constructed regions around cities and towns)"
    yield f"Report: {shown(folder / 'report.html')}"


def read_rows(path):
    """Rows of a CSV as dictionaries."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def inputs(sample, files):
    """What the framework takes, from the sample and from two steps before it."""
    return {
        "LULC": sample.raster("lulc6"),
        "PRECIPITATION": sample.raster("precip"),
        "REFERENCE_EVAPOTRANSPIRATION": sample.raster("et0"),
        "ROOT_RESTRICTING_DEPTH": sample.raster("soil_depth"),
        "PLANT_AVAILABLE_WATER": sample.raster("pawc"),
        "BIOPHYSICAL_TABLE": shown(sample.folder / "biophysical.csv"),
        "SEASONALITY": SEASONALITY,
        "POPULATION": files.written_part("food_population.tif"),
        "VALUE_ADDED": files.written_part("industrial_value_added.tif"),
        "CROPLAND_CODES": CROPLAND_CODE,
        "IRRIGATED_SHARE": IRRIGATED_SHARE,
        "QUOTAS": shown(SAMPLES / "water_quotas_yangtze_2021.csv"),
        "FLOW_DIRECTION": files.written_part("flow_direction.tif"),
        "FOOD_STATISTICS": shown(sample.folder / "food_2020.csv"),
        "FOOD_STATISTICS_ZONE_FIELD": "province",
        "FOOD_STATISTICS_FIELD": "grain_inside_t",
        "FOOD_STATISTICS_UNIT": TONNES,
        "FOOD_WEIGHT": sample.raster("ndvi"),
        "FOOD_WEIGHT_BAND": MAXIMUM_NDVI,
        "STATISTICS_ZONES": sample.layer("provinces"),
        "STATISTICS_ZONES_FIELD": "name",
        "NEED": SECURITY_LINE,
        "MARKET_DISTANCE_LIMIT": MARKET_KM,
        "NPP": sample.raster("npp"),
        "NPP_UNIT": CARBON_PER_SQUARE_METRE,
        "TEMPERATURE": sample.raster("tmean"),
        "MONTHLY_PRECIPITATION": sample.raster("precip"),
        "ANNUAL_MEANS": "true",
        "PEOPLE_STATISTICS": shown(sample.folder / "food_2020.csv"),
        "PEOPLE_STATISTICS_ZONE_FIELD": "province",
        "PEOPLE_FIELD": "population_inside",
        "PEOPLE_WEIGHT": files.written_part("food_population.tif"),
        "ENERGY": shown(sample.folder / "energy_use_2020.csv"),
        "ENERGY_WEIGHT": files.written_part("industrial_value_added.tif"),
        "CARBON_DISTANCE": 1000 * DISTANCE_KM,
        "ZONES": regions(sample, ZONES),
        "ZONE_FIELD": ZONE_FIELD,
    }


def outputs(folder):
    """Where the framework writes: layers and tables in one folder, and the report."""

    def into(name):
        return Result(shown(folder / name))

    vectors = {
        **{f"{service}_flow__{service}_{kind}": f"{service}_{kind}.gpkg" for service in SERVICES for kind in KINDS},
        "rates__zones_with_rates": "zones_with_rates.gpkg",
        "rates__class_transition": "class_transition.csv",
        "rates__rates": "rates.csv",
        "contribution__zones_with_contribution": "zones_with_contribution.gpkg",
        "contribution__donors_and_receivers": "donors_and_receivers.csv",
        "contribution__contribution_summary": "contribution_summary.csv",
        "contribution__matrix_picture": "matrix.png",
        "zoning__planning_zones": "planning_zones.gpkg",
        "zoning__areas_by_class": "areas_by_class.csv",
        "zoning__zoning_variants": "zoning_variants.csv",
        "mismatch__comprehensive_ratio_zones": "comprehensive_ratio.gpkg",
    }
    rasters = {
        "water_flow__water_unmet": "water_unmet.tif",
        "carbon_flow__carbon_unmet": "carbon_unmet.tif",
        "water_supply__water_yield": "water_yield.tif",
        "water_demand__water_demand": "water_demand.tif",
        "food_supply__food_production": "food_production.tif",
        "food_demand__food_demand": "food_demand.tif",
        "carbon_supply__net_ecosystem_production": "net_ecosystem_production.tif",
        "carbon_demand__carbon_emissions": "carbon_emissions.tif",
    }
    ledgers = {f"{service}_flow__{service}_ledger": f"{service}_ledger.csv" for service in SERVICES}
    every = {**rasters, **vectors, **ledgers}
    return {**{key: into(name) for key, name in every.items()}, "report__report": Result(shown(folder / "report.html"))}
