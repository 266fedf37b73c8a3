"""The whole framework as a model: three services, their flows, contributions, rates, planning zones and the report."""

from model_child import Child

ZONES = ("ZONES", "ZONE_FIELD")
# The statistics' own zones (provinces) are others than those that the results are told for.
STATISTICS_ZONES = {
    "ZONES": ("STATISTICS_ZONES", "Zones of the statistics"),
    "ZONE_FIELD": ("STATISTICS_ZONES_FIELD", "Field of the zones of the statistics"),
}
FLOWS = ("water_flow", "food_flow", "carbon_flow")
ACCOUNTS = [(flow, "OUTPUT_ZONES") for flow in FLOWS]
LINKS = [(flow, "LINKS") for flow in FLOWS]
LEDGERS = [(flow, "LEDGER") for flow in FLOWS]


def balance(service):
    """The balance of one service in every cell, for the ratio that all services share."""
    supply_and_demand = {"SUPPLY": (f"{service}_supply", "OUTPUT"), "DEMAND": (f"{service}_demand", "OUTPUT")}
    return Child(f"{service}_balance", "supplydemandbalance", ("ALIGN",), supply_and_demand)


def flow(service, algorithm, given, outputs, renamed=None):
    """The flow of one service over the zones."""
    title = service.capitalize()
    return Child(
        f"{service}_flow",
        algorithm,
        (*given, *ZONES, "ALIGN"),
        {"SUPPLY": (f"{service}_supply", "OUTPUT"), "DEMAND": (f"{service}_demand", "OUTPUT")},
        {
            **outputs,
            "OUTPUT_ZONES": (f"{service}_zones", f"{title}: zones with their account"),
            "LINKS": (f"{service}_links", f"{title}: from donor to receiver"),
            "LEDGER": (f"{service}_ledger", f"{title}: ledger of the flow"),
        },
        renamed=renamed or {},
    )


WATER = (
    Child(
        "water_supply",
        "wateryield",
        (
            "LULC",
            "PRECIPITATION",
            "REFERENCE_EVAPOTRANSPIRATION",
            "ROOT_RESTRICTING_DEPTH",
            "PLANT_AVAILABLE_WATER",
            "BIOPHYSICAL_TABLE",
            "SEASONALITY",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("water_yield", "")},
    ),
    Child(
        "water_demand",
        "waterdemand",
        (
            "POPULATION",
            "DOMESTIC_QUOTA",
            "VALUE_ADDED",
            "INDUSTRY_QUOTA",
            "LULC",
            "CROPLAND_CODES",
            "IRRIGATED_SHARE",
            "IRRIGATION_QUOTA",
            "QUOTAS",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("water_demand", "")},
        renamed={"CROPLAND_CODES": ("CROPLAND_CODES", "Codes of cropland"), "QUOTAS": ("QUOTAS", "Water quotas")},
        needed=("CROPLAND_CODES",),
    ),
    balance("water"),
    flow(
        "water",
        "riverflow",
        ("FLOW_DIRECTION", "ENCODING", "DEM", "RESERVE", "LOSS", "CONSUMPTIVE_FRACTION"),
        {"UNMET": ("water_unmet", "Water: unmet deficit after flow (m3/ha/yr)")},
    ),
)

FOOD = (
    Child(
        "food_supply",
        "foodproduction",
        (
            "LULC",
            "CROPLAND_CODES",
            "STATISTICS",
            "STATISTICS_ZONE_FIELD",
            "STATISTICS_FIELD",
            "STATISTICS_UNIT",
            "WEIGHT",
            "WEIGHT_BAND",
            *ZONES,
            "IGNORE_UNMATCHED",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("food_production", "")},
        renamed={
            "STATISTICS": ("FOOD_STATISTICS", "Food statistics"),
            "STATISTICS_ZONE_FIELD": ("FOOD_STATISTICS_ZONE_FIELD", "Food statistics: field that names the zone"),
            "STATISTICS_FIELD": ("FOOD_STATISTICS_FIELD", "Food statistics: field with the production"),
            "STATISTICS_UNIT": ("FOOD_STATISTICS_UNIT", "Food statistics: unit"),
            "WEIGHT": ("FOOD_WEIGHT", "Food: weight on cropland, e.g. NDVI"),
            "WEIGHT_BAND": ("FOOD_WEIGHT_BAND", "Food: band of the weight"),
            **STATISTICS_ZONES,
        },
        needed=("STATISTICS", "STATISTICS_ZONE_FIELD", "STATISTICS_FIELD"),
    ),
    Child(
        "food_demand",
        "fooddemand",
        ("POPULATION", "NEED", "NEED_VALUE", "NEED_UNIT", "ALIGN"),
        outputs={"OUTPUT": ("food_demand", "")},
    ),
    balance("food"),
    flow(
        "food",
        "marketflow",
        ("METHOD", "DISTANCE_LIMIT", "DECAY", "DECAY_LENGTH", "BARRIER_FIELD", "ATTRACTION_FIELD", "NEAREST"),
        {},
        {
            "METHOD": ("MARKET_METHOD", "Market: method"),
            "DISTANCE_LIMIT": ("MARKET_DISTANCE_LIMIT", "Market: distance limit (km)"),
            "DECAY": ("MARKET_DECAY", "Market: decay with distance"),
            "DECAY_LENGTH": ("MARKET_DECAY_LENGTH", "Market: decay length (km)"),
            "BARRIER_FIELD": ("MARKET_BARRIER_FIELD", "Market: field that no trade crosses"),
            "ATTRACTION_FIELD": ("MARKET_ATTRACTION_FIELD", "Market: field with the attraction of a zone"),
            "NEAREST": ("MARKET_NEAREST", "Market: nearest suppliers only"),
        },
    ),
)

CARBON = (
    Child(
        "carbon_supply",
        "netecosystemproduction",
        ("NPP", "NPP_UNIT", "TEMPERATURE", "PRECIPITATION", "ANNUAL_MEANS", "COEFFICIENT", "ALIGN"),
        outputs={"OUTPUT": ("net_ecosystem_production", "")},
        renamed={"PRECIPITATION": ("MONTHLY_PRECIPITATION", "Carbon: precipitation by month (mm/month, 12 bands)")},
    ),
    Child(
        "carbon_demand",
        "carbonemissions",
        (
            "STATISTICS",
            "STATISTICS_ZONE_FIELD",
            "PEOPLE_FIELD",
            "PEOPLE_WEIGHT",
            "ENERGY",
            "ENERGY_UNIT",
            "ENERGY_WEIGHT",
            *ZONES,
            "FACTORS",
            "FUELS",
            "IGNORE_UNMATCHED",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("carbon_emissions", "")},
        renamed={
            "STATISTICS": ("PEOPLE_STATISTICS", "Carbon: statistics of people"),
            "STATISTICS_ZONE_FIELD": ("PEOPLE_STATISTICS_ZONE_FIELD", "Carbon: field that names the zone"),
            **STATISTICS_ZONES,
        },
    ),
    balance("carbon"),
    flow(
        "carbon",
        "atmosphericflow",
        ("KERNEL", "DISTANCE", "WIND_FROM", "WIND_STRENGTH"),
        {"UNMET": ("carbon_unmet", "Carbon: unmet deficit after flow (tC/ha/yr)")},
        {
            "KERNEL": ("CARBON_KERNEL", "Carbon: kernel"),
            "DISTANCE": ("CARBON_DISTANCE", "Carbon: distance (m)"),
            "WIND_FROM": ("CARBON_WIND_FROM", "Carbon: wind blows from (degrees)"),
            "WIND_STRENGTH": ("CARBON_WIND_STRENGTH", "Carbon: wind strength κ (0..5)"),
        },
    ),
)

TOGETHER = (
    Child(
        "mismatch",
        "comprehensiveratio",
        (*ZONES, "ALIGN"),
        {"RATIOS": [(f"{service}_balance", "ESDR") for service in ("water", "food", "carbon")]},
        {"OUTPUT_ZONES": ("comprehensive_ratio_zones", "Zones with the comprehensive ratio of the services")},
    ),
    Child(
        "rates",
        "compensation",
        ("ZONE_FIELD",),
        {"INPUT": ACCOUNTS[0], "MORE": ACCOUNTS[1:], "LEDGERS": LEDGERS},
        {
            "OUTPUT": ("zones_with_rates", "Zones with rates and classes of all services"),
            "TRANSITION": ("class_transition", ""),
            "RATES": ("rates", ""),
        },
    ),
    Child(
        "contribution",
        "spillovercontribution",
        ("ZONE_FIELD",),
        {"INPUT_LINKS": LINKS, "ACCOUNTS": ACCOUNTS},
        {
            "OUTPUT": ("zones_with_contribution", ""),
            "PAIRS": ("donors_and_receivers", ""),
            "SUMMARY": ("contribution_summary", ""),
            "PICTURE": ("matrix_picture", ""),
        },
    ),
    Child(
        "zoning",
        "flowzoning",
        ("TRANSFER", "NORMALISATION", "THRESHOLD", "QUANTILE", "WEIGHTS", "ZONE_FIELD"),
        {"ACCOUNTS": ACCOUNTS},
        {"OUTPUT": ("planning_zones", ""), "CLASSES": ("areas_by_class", ""), "SENSITIVITY": ("zoning_variants", "")},
        renamed={
            "TRANSFER": ("ZONING_TRANSFER", "Zoning: what counts as transfer"),
            "NORMALISATION": ("ZONING_NORMALISATION", "Zoning: normalisation"),
            "THRESHOLD": ("ZONING_THRESHOLD", "Zoning: threshold between low and high"),
            "QUANTILE": ("ZONING_QUANTILE", "Zoning: quantile (0..1)"),
            "WEIGHTS": ("ZONING_WEIGHTS", "Zoning: weights of the services"),
        },
    ),
    Child(
        "report",
        "frameworkreport",
        ("TITLE", "NOTES"),
        {
            "RESULTS": [
                *(*ACCOUNTS, *LINKS, *LEDGERS),
                *(("rates", "TRANSITION"), ("rates", "RATES"), ("zoning", "OUTPUT")),
            ]
        },
        {"OUTPUT": ("report", "")},
    ),
)

FRAMEWORK = (*WATER, *FOOD, *CARBON, *TOGETHER)
