"""The whole framework: a generated region of many zones, and the middle reaches as the demo runs them."""

import csv
import json
import sys

import checkout
import measure
from table import Row

TITLE = "The whole framework"
SIZES = {"small": {"side": 1000, "zones_a_side": 16}, "full": {"side": 4000, "zones_a_side": 32}}
REACH = 0.2  # of market and carbon, as a share of the region's side: 200 km at the full size
AT_MOST_MINUTES, PEAK_AT_MOST_MIB, REPORT_AT_MOST_MIB = 10.0, 3e9 / 2**20, 5.0
SAMPLE_AT_MOST_S = 60.0
LARGEST_CLOSURE_ERROR = 1e-9
SHOWN_STEPS = 5
SERVICES, KINDS = ("water", "food", "carbon"), (("zones", "gpkg"), ("links", "gpkg"), ("ledger", "csv"))
# Places in the algorithms' lists of choices.
TONNES, SECURITY_LINE, CARBON_PER_SQUARE_METRE = 1, 1, 1


def rows(setting):
    """One run of each, whatever the repeats, on all cores; the times of single steps are those of their records."""
    executable = checkout.qgis_process()
    if executable is None:
        setting.say("qgis_process is not installed: the framework is left out")
        return []
    return [*_generated(setting, executable), *_sample(setting)]


def own_parameters(inputs, folder):
    """What `esflowframework` is given, from what `generated_framework` returned."""
    reach_m = REACH * inputs["side_m"]
    return {
        "LULC": inputs["lulc"],
        "PRECIPITATION": inputs["precipitation"],
        "REFERENCE_EVAPOTRANSPIRATION": inputs["reference_evapotranspiration"],
        "ROOT_RESTRICTING_DEPTH": inputs["root_restricting_depth"],
        "PLANT_AVAILABLE_WATER": inputs["plant_available_water"],
        "BIOPHYSICAL_TABLE": inputs["biophysical_table"],
        "SEASONALITY": inputs["seasonality"],
        "POPULATION": inputs["population"],
        "VALUE_ADDED": inputs["value_added"],
        "CROPLAND_CODES": 1,
        "IRRIGATED_SHARE": 0.5,
        "DEM": inputs["dem"],
        "FOOD_STATISTICS": inputs["statistics"],
        "FOOD_STATISTICS_ZONE_FIELD": "province",
        "FOOD_STATISTICS_FIELD": "grain_t",
        "FOOD_STATISTICS_UNIT": TONNES,
        "FOOD_WEIGHT": inputs["ndvi"],
        "STATISTICS_ZONES": inputs["provinces"],
        "STATISTICS_ZONES_FIELD": "name",
        "NEED": SECURITY_LINE,
        "MARKET_DISTANCE_LIMIT": reach_m / 1000.0,
        "NPP": inputs["npp"],
        "NPP_UNIT": CARBON_PER_SQUARE_METRE,
        "TEMPERATURE": inputs["monthly_temperature"],
        "MONTHLY_PRECIPITATION": inputs["monthly_precipitation"],
        "PEOPLE_STATISTICS": inputs["statistics"],
        "PEOPLE_STATISTICS_ZONE_FIELD": "province",
        "PEOPLE_FIELD": "people",
        "PEOPLE_WEIGHT": inputs["population"],
        "ENERGY": inputs["energy"],
        "ENERGY_WEIGHT": inputs["value_added"],
        "CARBON_DISTANCE": reach_m,
        "ZONES": inputs["zones"],
        "ZONE_FIELD": "name",
        **_outputs(folder),
    }


def _outputs(folder):
    names = {
        f"{service}_flow:{service}_{kind}": f"{service}_{kind}.{suffix}"
        for service in SERVICES
        for kind, suffix in KINDS
    }
    names.update(
        {
            "water_flow:water_unmet": "water_unmet.tif",
            "carbon_flow:carbon_unmet": "carbon_unmet.tif",
            "water_supply:water_yield": "water_yield.tif",
            "water_demand:water_demand": "water_demand.tif",
            "food_supply:food_production": "food_production.tif",
            "food_demand:food_demand": "food_demand.tif",
            "carbon_supply:net_ecosystem_production": "net_ecosystem_production.tif",
            "carbon_demand:carbon_emissions": "carbon_emissions.tif",
            "mismatch:comprehensive_ratio_zones": "comprehensive_ratio.gpkg",
            "rates:zones_with_rates": "zones_with_rates.gpkg",
            "rates:class_transition": "class_transition.csv",
            "rates:rates": "rates.csv",
            "contribution:zones_with_contribution": "zones_with_contribution.gpkg",
            "contribution:donors_and_receivers": "donors_and_receivers.csv",
            "contribution:contribution_summary": "contribution_summary.csv",
            "contribution:matrix_picture": "matrix.png",
            "zoning:planning_zones": "planning_zones.gpkg",
            "zoning:areas_by_class": "areas_by_class.csv",
            "zoning:zoning_variants": "zoning_variants.csv",
            "report:report": "report.html",
        }
    )
    return {key: str(folder / name) for key, name in names.items()}


def _generated(setting, executable):
    """Elevation to report in one process; flow directions are derived on the way."""
    size = SIZES[setting.size]
    inputs = setting.inputs("framework", **size)
    folder = setting.scratch("framework")
    given = [f"{name}={value}" for name, value in own_parameters(inputs, folder).items()]
    setting.say(f"the framework on {size['side']} x {size['side']} cells")
    command = [executable, "run", "esflow:esflowframework", "--", *given]
    cost = measure.run(command, setting.environment, one_core=False, must_say=False)
    what = f"esflowframework {size['side'] ** 2 / 1e6:g} M cells, {size['zones_a_side'] ** 2} zones"
    return [
        Row(f"{what}, wall", cost.wall_s / 60.0, "min", at_most=setting.target(AT_MOST_MINUTES)),
        Row(f"{what}, CPU", cost.cpu_s / 60.0, "min"),
        Row(f"{what}, peak memory with QGIS", cost.peak_mib, "MiB", at_most=setting.target(PEAK_AT_MOST_MIB)),
        *(Row(f"of it {step}, wall", seconds, "s") for step, seconds in _longest_steps(folder)),
        *_about_results("its", folder),
    ]


def _sample(setting):
    """The middle reaches from a cold start, with the steps that the demo takes before the framework."""
    output = setting.scratch("framework_sample")
    scripts = checkout.CHECKOUT / "scripts"
    demo = [scripts / "demo.py", "--service", "framework", "--sample", "mryr_5km", "--output", output]
    setting.say("the framework on the middle reaches")
    command = ["bash", scripts / "qgis_env.sh", sys.executable, *demo]
    cost = measure.run(command, one_core=False, must_say=False)
    what = "the middle reaches from a cold start"
    return [
        Row(f"{what}, wall", cost.wall_s, "s", at_most=SAMPLE_AT_MOST_S),
        Row(f"{what}, CPU", cost.cpu_s, "s"),
        Row(f"{what}, peak memory with QGIS", cost.peak_mib, "MiB"),
        *_about_results("the middle reaches'", output / "framework_mryr_5km"),
    ]


def _longest_steps(folder):
    """(algorithm, seconds) of the steps that took longest, of those whose record stays."""
    records = [json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.esflow.json")]
    steps = [(record["algorithm"].removeprefix("esflow:"), record["seconds"]) for record in records]
    return sorted(steps, key=lambda step: -step[1])[:SHOWN_STEPS]


def _about_results(whose, folder):
    """Size of the report, and how far the accounts are from closing."""
    errors = []
    for service in SERVICES:
        with open(folder / f"{service}_ledger.csv", encoding="utf-8-sig", newline="") as stream:
            errors += [float(row["closure_error"]) for row in csv.DictReader(stream)]
    report_mib = (folder / "report.html").stat().st_size / 2**20
    return [
        Row(f"{whose} report", report_mib, "MiB", at_most=REPORT_AT_MOST_MIB),
        Row(f"{whose} largest closure error", max(errors), "of the flow", at_most=LARGEST_CLOSURE_ERROR),
    ]
