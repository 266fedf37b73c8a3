"""The whole framework of the demo: three services over the same zones in one model, and its report."""

import csv
import shutil
from pathlib import Path

from demo_chain import Chain, Result
from demo_sample import SAMPLES, shown
from esflow.esflow_plugin.sample.areas import AREAS
from esflow.esflow_plugin.sample.framework import MODEL, framework_inputs

SERVICES, KINDS = ("water", "food", "carbon"), ("zones", "links")
#: Levels that say nothing new: sums of cells by zone are those of the cells, and nothing flows into the whole region.
NOT_SHOWN = ("region", "zone (sums of cells)")
UNITS = {"m3/yr": (1e9, "km3/yr"), "t/yr": (1e6, "Mt/yr"), "tC/yr": (1e6, "MtC/yr")}


def run(sample, folder):
    """Run the framework on one sample into a folder; returns (lines of the summary, Chain)."""
    print(f"ESFlow demo: the whole framework for {sample.title}, {sample.cell_km} km cells", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    chain = Chain()
    chain.run(
        "Three services from inputs to zones and report, as one model", MODEL, **inputs(sample), **outputs(folder)
    )
    return list(summary(sample, folder)), chain


def inputs(sample):
    """What the framework takes: the same as when somebody opens the sample in QGIS, with the files of the checkout."""
    area = next(area for area in AREAS if area.name == sample.name)
    return framework_inputs(area, Path(shown(SAMPLES)) / area.name)


def summary(sample, folder):
    """Lines that a reader of the terminal sees."""
    yield f"The whole framework for {sample.title}"
    yield "=" * 72
    for row in read_rows(folder / "rates.csv"):
        if row["unit"] and row["level"] not in NOT_SHOWN:
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
