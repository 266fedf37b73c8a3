"""The three-dimensional carbon footprint as a model: footprint, clusters, centre, distribution and potential."""

from model_child import Child

REGIONS = ("footprint", "OUTPUT_ZONES")
NAMES = {"ID_FIELD": ("ZONE_FIELD", "")}

FOOTPRINT_CHAIN = (
    Child(
        "footprint",
        "carbonfootprint3d",
        (
            "STATISTICS",
            "STATISTICS_ZONE_FIELD",
            "YEAR_FIELD",
            "EMISSION_FIELD",
            "EMISSION_UNIT",
            "SINK_FIELDS",
            "SINK_UNIT",
            "SINKS",
            "POPULATION_FIELD",
            "POPULATION_UNIT",
            "GDP_FIELD",
            "GDP_UNIT",
            "SHARING",
            "ACCOUNT_UNIT",
            "GAPS",
            "IGNORE_UNMATCHED",
            "ZONES",
            "ZONE_FIELD",
        ),
        outputs={
            "OUTPUT_ZONES": ("regions_with_footprint", ""),
            "OUTPUT": ("footprint_by_sink", ""),
            "CHANGES": ("footprint_changes", ""),
            "TOTALS": ("footprint_totals", ""),
        },
        needed=("YEAR_FIELD", "EMISSION_FIELD", "POPULATION_FIELD", "GDP_FIELD"),
    ),
    Child(
        "clusters",
        "spatialautocorrelation",
        ("WEIGHTS", "NEIGHBOURS", "ISLANDS", "ISLAND_LINKS", "PERMUTATIONS", "SEED", "ID_FIELD"),
        {"INPUT": REGIONS},
        {
            "OUTPUT": ("clusters_of_depth", "Clusters of the footprint's depth"),
            "SUMMARY": ("clusters_by_year", "Global autocorrelation of the depth by year"),
            "PICTURE": ("moran_scatter", "Moran scatter plot of the depth"),
        },
        renamed=NAMES,
        fixed={"FIELD": "depth", "YEAR_FIELD": "year"},
    ),
    Child(
        "centre",
        "centreandellipse",
        ("PLANE", "FORM", "ID_FIELD"),
        {"INPUT": REGIONS},
        {
            "OUTPUT": ("centres", "Gravity centres of the footprint"),
            "ELLIPSES": ("ellipses", "Deviational ellipses of the footprint"),
            "PATH": ("migration", "Way of the footprint's centre"),
        },
        renamed=NAMES,
        fixed={"FIELD": "footprint_3d", "YEAR_FIELD": "year"},
    ),
    Child(
        "curves",
        "distributioncurves",
        ("ID_FIELD",),
        {"INPUT": REGIONS},
        {
            "OUTPUT": ("curves_of_depth", "Distribution curves of the depth"),
            "PICTURE": ("picture_of_curves", "Picture of the depth's distribution"),
        },
        renamed=NAMES,
        fixed={"FIELD": "depth", "YEAR_FIELD": "year"},
    ),
    Child(
        "potential",
        "reductionpotential",
        ("EQUITY_WEIGHT", "SWEEP", "REFERENCE", "REFERENCE_YEARS", "GDP_UNIT", "NAME_FIELD"),
        {"INPUT": REGIONS},
        {
            "OUTPUT": ("reduction_potential", ""),
            "SENSITIVITY": ("ranks_by_weight", ""),
            "SUMMARY": ("potential_by_year", "Reduction potential by year"),
        },
        renamed={"NAME_FIELD": ("ZONE_FIELD", "")},
        # The footprint writes emissions in tC and people as persons, whatever units came in.
        fixed={
            "YEAR_FIELD": "year",
            "EMISSION_FIELD": "emission",
            "EMISSION_UNIT": 1,
            "POPULATION_FIELD": "population",
            "POPULATION_UNIT": 0,
            "GDP_FIELD": "gdp",
            "CAPACITY_FIELD": "capacity",
        },
    ),
)
