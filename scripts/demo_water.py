"""The steps of the demo for water: from rain to relieved shortage."""

from demo_sample import SAMPLES, shown

SEASONALITY = 5
# Irrigated area 69.161 of 127.9 million ha of cropland, China 2020 (National Bureau of Statistics; Ministry of Natural
# Resources). Source to confirm.
IRRIGATED_SHARE = 0.54
CROPLAND_CODE = 1
# What the ledger of a run is called, and its file.
LEDGERS = (
    ("before flow", "ledger_before.csv"),
    ("river flow by cell", "ledger_cells.csv"),
    ("river flow by cell, summed by province", "ledger_provinces.csv"),
    ("river flow by sub-basin", "ledger_subbasins.csv"),
)


def run_chain(chain, sample, files):
    """Everything from flow directions to the account by sub-basin; needs the industrial value added."""
    chain.run(
        "Flow directions, from the elevation with its rivers",
        "esflow:flowdirection",
        DEM=sample.raster("dem_hydro"),
        OUTPUT=files.raster("flow_direction"),
        UPSTREAM_AREA=files.raster("upstream_area"),
    )
    chain.run(
        "Yield, demand, balance, river flow and compensation, as one model",
        "esflow:waterflowchain",
        LULC=sample.raster("lulc6"),
        PRECIPITATION=sample.raster("precip"),
        REFERENCE_EVAPOTRANSPIRATION=sample.raster("et0"),
        ROOT_RESTRICTING_DEPTH=sample.raster("soil_depth"),
        PLANT_AVAILABLE_WATER=sample.raster("pawc"),
        BIOPHYSICAL_TABLE=shown(sample.folder / "biophysical.csv"),
        SEASONALITY=SEASONALITY,
        POPULATION=sample.raster("population"),
        VALUE_ADDED=files.written("industrial_value_added"),
        CROPLAND_CODES=CROPLAND_CODE,
        IRRIGATED_SHARE=IRRIGATED_SHARE,
        QUOTAS=shown(SAMPLES / "water_quotas_yangtze_2021.csv"),
        FLOW_DIRECTION=files.written("flow_direction"),
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        supply__water_yield=files.raster("water_yield"),
        demand__water_demand=files.raster("water_demand"),
        balance__balance=files.raster("balance"),
        balance__matching_type=files.raster("matching_type"),
        balance__ledger_before_flow=files.part("ledger_before.csv"),
        flow__received=files.raster("received"),
        flow__sent=files.raster("sent"),
        flow__unmet=files.raster("unmet"),
        flow__outflow=files.raster("outflow"),
        flow__links=files.part("province_links.gpkg"),
        flow__ledger_of_flow=files.part("ledger_cells.csv"),
        rates__zones_with_rates=files.part("provinces.gpkg"),
        rates__ledger_of_zones=files.part("ledger_provinces.csv"),
    )
    chain.run(
        "Sums by sub-basin",
        "esflow:zonalbalance",
        SUPPLY=files.written("water_yield"),
        DEMAND=files.written("water_demand"),
        ZONES=sample.layer("subbasins"),
        ZONE_FIELD="id",
        OUTPUT_ZONES=files.part("subbasin_sums.gpkg"),
    )
    chain.run(
        "Which sub-basin drains to which",
        "native:joinattributestable",
        INPUT=files.written_part("subbasin_sums.gpkg"),
        FIELD="id",
        INPUT_2=sample.layer("subbasins"),
        FIELD_2="id",
        FIELDS_TO_COPY="down_id",
        OUTPUT=files.part("subbasin_topology.gpkg"),
    )
    chain.run(
        "The same account from sub-basin to sub-basin",
        "esflow:subbasinflow",
        INPUT=files.written_part("subbasin_topology.gpkg"),
        SUPPLY_FIELD="supply",
        DEMAND_FIELD="demand",
        ID_FIELD="id",
        DOWN_ID_FIELD="down_id",
        OUTPUT=files.part("subbasins.gpkg"),
        LINKS=files.part("subbasin_links.gpkg"),
        LEDGER=files.part("ledger_subbasins.csv"),
    )
