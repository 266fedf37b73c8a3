"""The steps of the demo for carbon: from production and emission to flows by distance and on the wind."""

from demo_sample import CHECKOUT, shown

DISTANCE_KM = 200
"""Where the kernel ends. No value is published: an assumption."""

CARBON_PER_SQUARE_METRE = 1
U_ANNUAL, V_ANNUAL = 1, 2
LEDGERS = (
    ("carbon before flow", "carbon_ledger_before.csv"),
    ("carbon by distance", "carbon_ledger_kernel.csv"),
    ("carbon by distance, summed by province", "carbon_ledger_provinces.csv"),
    ("carbon on the wind", "carbon_ledger_wind.csv"),
)


def run_chain(chain, sample, files):
    """Production, emission, balance and both flows, and a published method; needs the industrial value added."""
    emission = emission_inputs(sample, files)
    run_flows(chain, sample, files, emission)
    run_published_method(chain, sample, files, emission)


def emission_inputs(sample, files):
    """People and energy with their weights."""
    return {
        "STATISTICS": shown(sample.folder / "provinces.csv"),
        "STATISTICS_ZONE_FIELD": "name",
        "PEOPLE_FIELD": "population_modelled",
        "PEOPLE_WEIGHT": sample.raster("population"),
        "ENERGY": shown(sample.folder / "energy_use_2020.csv"),
        "ENERGY_WEIGHT": files.written("industrial_value_added"),
        "ZONES": sample.layer("provinces"),
        "ZONE_FIELD": "name",
    }


def run_flows(chain, sample, files, emission):
    """The whole chain as one model."""
    chain.run(
        "Carbon: production, emission, balance, flow by distance and on the wind, as one model",
        "esflow:carbonflowchain",
        NPP=sample.raster("npp"),
        NPP_UNIT=CARBON_PER_SQUARE_METRE,
        TEMPERATURE=sample.raster("tmean"),
        PRECIPITATION=sample.raster("precip"),
        ANNUAL_MEANS="true",
        **emission,
        DISTANCE=1000 * DISTANCE_KM,
        WIND=sample.raster("wind_uv"),
        U_BAND=U_ANNUAL,
        V_BAND=V_ANNUAL,
        supply__net_ecosystem_production=files.raster("net_ecosystem_production"),
        demand__carbon_emissions=files.raster("carbon_emissions"),
        balance__balance=files.raster("carbon_balance"),
        balance__ledger_before_flow=files.part("carbon_ledger_before.csv"),
        kernel__received_by_distance=files.raster("carbon_received_by_distance"),
        kernel__sent_by_distance=files.raster("carbon_sent_by_distance"),
        kernel__unmet_by_distance=files.raster("carbon_unmet_by_distance"),
        kernel__links_by_distance=files.part("carbon_links_by_distance.gpkg"),
        kernel__ledger_by_distance=files.part("carbon_ledger_kernel.csv"),
        wind__received_on_wind=files.raster("carbon_received_on_wind"),
        wind__sent_on_wind=files.raster("carbon_sent_on_wind"),
        wind__unmet_on_wind=files.raster("carbon_unmet_on_wind"),
        wind__arrows=files.part("carbon_wind_arrows.gpkg"),
        wind__zones_on_wind=files.part("carbon_provinces_wind.gpkg"),
        wind__links_on_wind=files.part("carbon_links_on_wind.gpkg"),
        wind__ledger_on_wind=files.part("carbon_ledger_wind.csv"),
        rates__zones_with_rates=files.part("carbon_provinces.gpkg"),
        rates__ledger_of_zones=files.part("carbon_ledger_provinces.csv"),
    )


def run_published_method(chain, sample, files, emission):
    """Stock, inventory with soil respiration and local flow as Bai et al. 2022 have them, to be compared with them."""
    chain.run(
        "Bai et al. 2022 to the letter: carbon stock",
        "esflow:carbonstorage",
        LULC=sample.raster("lulc6"),
        CARBON_TABLE=shown(CHECKOUT / "resources" / "tables" / "carbon_bai_2022.csv"),
        OUTPUT=files.raster("carbon_stock"),
    )
    chain.run(
        "Bai et al. 2022 to the letter: emissions with soil respiration",
        "esflow:carbonemissions",
        **emission,
        LULC=sample.raster("lulc6"),
        SEED_1="true",
        OUTPUT=files.raster("carbon_emissions_bai_2022"),
    )
    chain.run(
        "Bai et al. 2022 to the letter: local flow",
        "esflow:localflow",
        SUPPLY=files.written("carbon_stock"),
        DEMAND=files.written("carbon_emissions_bai_2022"),
        SEED_1="true",
        OUTPUT=files.raster("local_flow_bai_2022"),
    )
