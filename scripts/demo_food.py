"""The steps of the demo for food: from grain statistics and people to markets of different reach."""

from collections import namedtuple

from demo_sample import shown

DISTANCE_KM = 200
"""Where trade ends. No value is published for it: an assumption."""

NEED_KG = 400
FARTHEST_WAY_TO_NETWORK_KM = 200
CROPLAND_CODE = 1
MAXIMUM_NDVI = 1
# Places in the lists of choices of the algorithms.
STRAIGHT, ALONG_NETWORK = 0, 2
CAPPED = 0
TONNES = 1
SECURITY_LINE = 1

Market = namedtuple("Market", "title barrier")
Distance = namedtuple("Distance", "title choice")
Need = namedtuple("Need", "kg title preset")

FREE, PROVINCIAL, LOCAL = "free", "provincial", "local"
MARKETS = {
    FREE: Market("free: everyone", ""),
    PROVINCIAL: Market("provincial: within the province", "province"),
    LOCAL: Market("local: within the city region", "city"),
}
DISTANCES = {
    "straight": Distance("straight", STRAIGHT),
    "network": Distance("network_synthetic", ALONG_NETWORK),
}
# 400 kg is the need that fits the statistic: total grain output counts feed, seed and industry, and so does the line.
LOWER_NEEDS = {
    "household": Need(141, "bought by households", 2),
    "nutrition": Need(135, "staple food, guideline", 3),
}
BEFORE = "food before flow"
AT_CITY_REGIONS = "food market, free, straight, city regions"
BY_REGION = "food market, free, straight, rates"


def ledger_of(market, distance):
    """Stage of a market in the ledger."""
    return f"food market, {market}, {DISTANCES[distance].title}"


def ledger_of_need(need):
    """Stage of the free market with a lower need in the ledger."""
    return f"food market, free, straight, {LOWER_NEEDS[need].kg} kg"


def file_of(market, distance):
    """Ledger of a market as a file."""
    return f"food_ledger_{market}_{distance}.csv"


LEDGERS = (
    (BEFORE, "food_ledger_before.csv"),
    *((ledger_of(market, distance), file_of(market, distance)) for distance in DISTANCES for market in MARKETS),
    (BY_REGION, "food_ledger_regions.csv"),
    (AT_CITY_REGIONS, "food_ledger_city_regions.csv"),
    *((ledger_of_need(need), f"food_ledger_{need}.csv") for need in LOWER_NEEDS),
)


def record_of(market, distance):
    """Regions with their account under a market: the name of the layer and of its record."""
    return f"food_{market}_{distance}"


def layer_of(market, distance):
    """The same as a file."""
    return f"{record_of(market, distance)}.gpkg"


def run_chain(chain, sample, files):
    """Production, need, balance and markets."""
    distribute_people(chain, sample, files)
    run_model(chain, sample, files)
    for distance in DISTANCES:
        for market in MARKETS:
            if (market, distance) != (FREE, "straight"):
                run_market(chain, sample, files, market, distance)
    run_city_regions(chain, sample, files)
    for need in LOWER_NEEDS:
        run_lower_need(chain, sample, files, need)


def regions(sample, layer):
    """A layer of constructed regions."""
    return f"{shown(sample.folder / 'market_regions_constructed.gpkg')}|layername={layer}"


def production_and_need(sample, files):
    """Inputs that the chain needs beside the market."""
    return {
        "LULC": sample.raster("lulc6"),
        "CROPLAND_CODES": CROPLAND_CODE,
        "STATISTICS": shown(sample.folder / "food_2020.csv"),
        "STATISTICS_ZONE_FIELD": "province",
        "STATISTICS_FIELD": "grain_inside_t",
        "STATISTICS_UNIT": TONNES,
        "WEIGHT": sample.raster("ndvi"),
        "WEIGHT_BAND": MAXIMUM_NDVI,
        "STATISTICS_ZONES": sample.layer("provinces"),
        "STATISTICS_ZONES_FIELD": "name",
        "POPULATION": files.written_part("food_population.tif"),
        "NEED": SECURITY_LINE,
    }


def market_inputs(sample, market=FREE, distance="straight", layer="market_regions_constructed"):
    """What one market is: who trades with whom, and how far."""
    inputs = {
        "ZONES": regions(sample, layer),
        "ZONE_FIELD": "region",
        "METHOD": CAPPED,
        "DISTANCE_LIMIT": DISTANCE_KM,
        "DISTANCE": DISTANCES[distance].choice,
    }
    if MARKETS[market].barrier:
        inputs["BARRIER_FIELD"] = MARKETS[market].barrier
    if distance == "network":
        inputs["NETWORK"] = sample.layer("network_synthetic")
        inputs["SNAP_LIMIT"] = FARTHEST_WAY_TO_NETWORK_KM
    return inputs


def distribute_people(chain, sample, files):
    """The census' people by province, to cells by the modelled population."""
    chain.run(
        "Food: people of the census, from provinces to cells by the modelled population",
        "esflow:distributestatistics",
        STATISTICS=shown(sample.folder / "food_2020.csv"),
        STATISTICS_ZONE_FIELD="province",
        STATISTICS_FIELD="population_inside",
        UNIT="persons",
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        WEIGHT=sample.raster("population"),
        OUTPUT=files.part("food_population_per_ha.tif"),
        OUTPUT_AMOUNT=files.part("food_population.tif"),
    )


def run_model(chain, sample, files):
    """The whole chain as one model: the free market by straight distance."""
    chain.run(
        "Food: production, need, balance, free market and compensation, as one model",
        "esflow:foodflowchain",
        **production_and_need(sample, files),
        **market_inputs(sample),
        supply__food_production=files.raster("food_production"),
        demand__food_demand=files.raster("food_demand"),
        balance__balance=files.raster("food_balance"),
        balance__ledger_before_flow=files.part("food_ledger_before.csv"),
        market__links_of_market=files.part("food_links.gpkg"),
        market__ledger_of_market=files.part(file_of(FREE, "straight")),
        rates__zones_with_rates=files.part("food_regions.gpkg"),
        rates__ledger_of_zones=files.part("food_ledger_regions.csv"),
    )


def run_market(chain, sample, files, market, distance):
    """The same amounts on another market."""
    chain.run(
        f"Food: {MARKETS[market].title}, {DISTANCES[distance].title} distance",
        "esflow:marketflow",
        SUPPLY=files.written("food_production"),
        DEMAND=files.written("food_demand"),
        **market_inputs(sample, market, distance),
        OUTPUT_ZONES=files.part(layer_of(market, distance)),
        LEDGER=files.part(file_of(market, distance)),
    )


def run_city_regions(chain, sample, files):
    """The free market among city regions, in which shortages of their market regions are netted."""
    chain.run(
        "Food: free market among city regions",
        "esflow:marketflow",
        SUPPLY=files.written("food_production"),
        DEMAND=files.written("food_demand"),
        **market_inputs(sample, layer="city_regions_constructed"),
        OUTPUT_ZONES=files.part("food_city_regions.gpkg"),
        LEDGER=files.part("food_ledger_city_regions.csv"),
    )


def run_lower_need(chain, sample, files, need):
    """What the market would look like if the statistic were compared with food eaten, which it must not be."""
    chain.run(
        f"Food: need of {LOWER_NEEDS[need].kg} kg",
        "esflow:fooddemand",
        POPULATION=files.written_part("food_population.tif"),
        NEED=LOWER_NEEDS[need].preset,
        OUTPUT=files.part(f"food_demand_{need}.tif"),
    )
    chain.run(
        f"Food: free market with a need of {LOWER_NEEDS[need].kg} kg",
        "esflow:marketflow",
        SUPPLY=files.written("food_production"),
        DEMAND=files.written_part(f"food_demand_{need}.tif"),
        **market_inputs(sample),
        OUTPUT_ZONES=files.part(f"food_{need}.gpkg"),
        LEDGER=files.part(f"food_ledger_{need}.csv"),
    )
