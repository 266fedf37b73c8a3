"""The steps of the demo for carbon: from production and emission to flows by distance and on the wind."""

from demo_sample import shown

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
    """Production, emission, balance and both flows; needs the industrial value added."""
    chain.run(
        "Carbon: production, emission, balance, flow by distance and on the wind, as one model",
        "esflow:carbonflowchain",
        NPP=sample.raster("npp"),
        NPP_UNIT=CARBON_PER_SQUARE_METRE,
        TEMPERATURE=sample.raster("tmean"),
        PRECIPITATION=sample.raster("precip"),
        ANNUAL_MEANS="true",
        STATISTICS=shown(sample.folder / "provinces.csv"),
        STATISTICS_ZONE_FIELD="name",
        PEOPLE_FIELD="population_modelled",
        PEOPLE_WEIGHT=sample.raster("population"),
        ENERGY=shown(sample.folder / "energy_use_2020.csv"),
        ENERGY_WEIGHT=files.written("industrial_value_added"),
        DISTANCE=1000 * DISTANCE_KM,
        WIND=sample.raster("wind_uv"),
        U_BAND=U_ANNUAL,
        V_BAND=V_ANNUAL,
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        supply__net_ecosystem_production=files.raster("net_ecosystem_production"),
        demand__carbon_emissions=files.raster("carbon_emissions"),
        balance__balance=files.raster("carbon_balance"),
        balance__ledger=files.part("carbon_ledger_before.csv"),
        kernel__received=files.raster("carbon_received_by_distance"),
        kernel__sent=files.raster("carbon_sent_by_distance"),
        kernel__unmet=files.raster("carbon_unmet_by_distance"),
        kernel__links=files.part("carbon_links_by_distance.gpkg"),
        kernel__ledger=files.part("carbon_ledger_kernel.csv"),
        wind__received=files.raster("carbon_received_on_wind"),
        wind__sent=files.raster("carbon_sent_on_wind"),
        wind__unmet=files.raster("carbon_unmet_on_wind"),
        wind__arrows=files.part("carbon_wind_arrows.gpkg"),
        wind__zones=files.part("carbon_provinces_wind.gpkg"),
        wind__links=files.part("carbon_links_on_wind.gpkg"),
        wind__ledger=files.part("carbon_ledger_wind.csv"),
        rates__zones=files.part("carbon_provinces.gpkg"),
        rates__ledger=files.part("carbon_ledger_provinces.csv"),
    )
