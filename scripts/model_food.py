"""The whole chain for food as a model: its steps and its help."""

from model_child import Child

FOOD_FLOW_CHAIN = (
    Child(
        "supply",
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
            "ZONES",
            "ZONE_FIELD",
            "IGNORE_UNMATCHED",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("food_production", "")},
        renamed={
            "ZONES": ("STATISTICS_ZONES", "Zones of the statistics"),
            "ZONE_FIELD": ("STATISTICS_ZONES_FIELD", "Field of the zones of the statistics"),
        },
        needed=("CROPLAND_CODES", "STATISTICS", "STATISTICS_ZONE_FIELD", "STATISTICS_FIELD"),
    ),
    Child(
        "demand",
        "fooddemand",
        (
            "POPULATION",
            "NEED",
            "NEED_VALUE",
            "URBAN_NEED",
            "RURAL_NEED",
            "NEED_UNIT",
            "URBAN_POPULATION",
            "URBAN_SHARE",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("food_demand", "")},
    ),
    Child(
        "balance",
        "supplydemandbalance",
        ("ALIGN",),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "OUTPUT": ("balance", "Balance before flow (t/ha/yr)"),
            "TYPE": ("matching_type", "Matching type before flow"),
            "LEDGER": ("ledger_before_flow", "Ledger before flow"),
        },
    ),
    Child(
        "market",
        "marketflow",
        (
            "ZONES",
            "ZONE_FIELD",
            "METHOD",
            "DISTANCE",
            "DETOUR_FACTOR",
            "NETWORK",
            "NETWORK_COST",
            "SPEED_FIELD",
            "SNAP_LIMIT",
            "DISTANCE_LIMIT",
            "DECAY",
            "DECAY_LENGTH",
            "BARRIER_FIELD",
            "ATTRACTION_FIELD",
            "ATTRACTION_EXPONENT",
            "NEAREST",
            "ALIGN",
        ),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "LINKS": ("links_of_market", "Links of the market"),
            "LEDGER": ("ledger_of_market", "Ledger of the market"),
        },
    ),
    Child(
        "rates",
        "compensation",
        (),
        {"INPUT": ("market", "OUTPUT_ZONES")},
        {
            "OUTPUT": ("zones_with_rates", "Zones with their account, rates and classes"),
            "TRANSITION": ("class_transition", ""),
            "LEDGER": ("ledger_of_zones", "Ledger of the zones"),
        },
    ),
)

FOOD_FLOW_CHAIN_HELP = (
    "<p>The whole chain for food in one run: a yearbook's production spread over cropland (supply), what people need "
    "(demand), their balance in every cell, and a market on which zones with a surplus serve zones with a deficit, "
    "each shortage by several sources; at the end the compensation rates of the zones.</p>"
    "<p>Two layers of zones: those of the statistics (provinces, counties) and those that trade. Choose the need that "
    "fits the statistics: total grain output counts feed, seed and industry, and so does the security line of 400 kg; "
    "grain eaten by households is a third of it. There is no published value for the distance: it is your assumption, "
    "so try several. A barrier field makes markets of provinces or cities. Each step is an algorithm of its own with a "
    "help page that has formulas, units, sources and limits.</p>"
    "<p>Flows are what the method shares out, not recorded trade. Shortages inside a zone are netted, so the size of "
    "the zones is part of the result.</p>"
)
