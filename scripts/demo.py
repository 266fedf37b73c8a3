"""The whole water chain on a sample basin, through qgis_process as any user can run it, with pictures and a summary.

Run: make demo, or make demo ARGS="--sample mryr_5km --output FOLDER".
Leaves with 1 when a step fails or the account does not close.
"""

import argparse
import csv
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

# QGIS finds the plugin there, and so does what draws the maps.
if "QGIS_PLUGINPATH" not in os.environ:
    sys.exit("Run this by “make demo”, which tells QGIS where the plugin is.")
sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])

import demo_maps  # noqa: E402 - it imports the plugin
import demo_summary  # noqa: E402
from demo_sample import CHECKOUT, CHOICES, SAMPLES, YANGTZE, StepError, shown  # noqa: E402

LARGEST_CLOSURE_ERROR = 1e-9
ENVIRONMENT = {
    # Reading is to leave the sample as it is: no statistics beside rasters, no journal in GeoPackages.
    "GDAL_PAM_ENABLED": "NO",
    "OGR_SQLITE_JOURNAL": "DELETE",
    # A GeoPackage notes when it was written; two runs are to leave the same bytes.
    "OGR_CURRENT_DATE": "2020-01-01T00:00:00Z",
}
SEASONALITY = 5
# Irrigated area 69.161 of 127.9 million ha of cropland, China 2020 (National Bureau of Statistics; Ministry of Natural
# Resources). Source to confirm.
IRRIGATED_SHARE = 0.54
CROPLAND_CODE = 1


# ---------------------------------------------------------------------------------- steps


class Chain:
    """Runs algorithms by qgis_process, one process each, and keeps the commands and their times."""

    def __init__(self):
        # The wrapper script of Debian 12 passes an option that the program does not know.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.program is None:
            raise StepError("qgis_process was not found. Install QGIS 3.22 or later (Debian: apt-get install qgis).")
        self.commands = []
        self.seconds = {}

    def run(self, title, algorithm, **parameters):
        """Run one algorithm; every parameter that names a file in the output folder must exist afterwards."""
        arguments = [f"{name.replace('__', ':')}={value}" for name, value in parameters.items()]
        self.commands.append(f"# {title}\n" + shlex.join(["qgis_process", "run", algorithm, "--", *arguments]))
        print(f"  {title} …", flush=True)
        start = time.perf_counter()
        done = subprocess.run(
            [self.program, "run", algorithm, "--", *arguments],
            cwd=CHECKOUT,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        self.seconds[title] = time.perf_counter() - start
        missing = [value for value in self._results(parameters) if not (CHECKOUT / value).exists()]
        if done.returncode != 0 or missing:
            log = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
            lacks = f" It did not write {', '.join(missing)}." if missing else ""
            raise StepError(f"{title} ({algorithm}) failed with status {done.returncode}.{lacks}\n{log}")

    def _results(self, parameters):
        return [str(value) for value in parameters.values() if isinstance(value, Result)]


class Result(str):
    """A parameter's value that is a file to be written."""


def run_chain(sample, folder, parts):
    """Everything from rain to relieved shortage. folder: for rasters and tables; parts: for layers to be gathered."""
    chain = Chain()

    def raster(name):
        return Result(shown(folder / f"{name}.tif"))

    def part(name):
        return Result(shown(parts / name))

    chain.run(
        "Industrial value added, from provinces to cells by population",
        "esflow:distributestatistics",
        STATISTICS=shown(SAMPLES / "industrial_value_added_2020.csv"),
        STATISTICS_ZONE_FIELD="province",
        STATISTICS_FIELD=f"value_added_{sample.name}_1e4_cny",
        UNIT="1e4 CNY",
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        WEIGHT=sample.raster("population"),
        IGNORE_UNMATCHED="true",
        OUTPUT=raster("industrial_value_added_per_ha"),
        OUTPUT_AMOUNT=raster("industrial_value_added"),
    )
    chain.run(
        "Flow directions, from the elevation with its rivers",
        "esflow:flowdirection",
        DEM=sample.raster("dem_hydro"),
        OUTPUT=raster("flow_direction"),
        UPSTREAM_AREA=raster("upstream_area"),
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
        VALUE_ADDED=shown(folder / "industrial_value_added.tif"),
        CROPLAND_CODES=CROPLAND_CODE,
        IRRIGATED_SHARE=IRRIGATED_SHARE,
        QUOTAS=shown(SAMPLES / "water_quotas_yangtze_2021.csv"),
        FLOW_DIRECTION=shown(folder / "flow_direction.tif"),
        ZONES=sample.layer("provinces"),
        ZONE_FIELD="name",
        supply__water_yield=raster("water_yield"),
        demand__water_demand=raster("water_demand"),
        balance__balance=raster("balance"),
        balance__matching_type=raster("matching_type"),
        balance__ledger=part("ledger_before.csv"),
        flow__received=raster("received"),
        flow__sent=raster("sent"),
        flow__unmet=raster("unmet"),
        flow__outflow=raster("outflow"),
        flow__links=part("province_links.gpkg"),
        flow__ledger=part("ledger_cells.csv"),
        rates__zones=part("provinces.gpkg"),
        rates__ledger=part("ledger_provinces.csv"),
    )
    chain.run(
        "Sums by sub-basin",
        "esflow:zonalbalance",
        SUPPLY=shown(folder / "water_yield.tif"),
        DEMAND=shown(folder / "water_demand.tif"),
        ZONES=sample.layer("subbasins"),
        ZONE_FIELD="id",
        OUTPUT_ZONES=part("subbasin_sums.gpkg"),
    )
    chain.run(
        "Which sub-basin drains to which",
        "native:joinattributestable",
        INPUT=shown(parts / "subbasin_sums.gpkg"),
        FIELD="id",
        INPUT_2=sample.layer("subbasins"),
        FIELD_2="id",
        FIELDS_TO_COPY="down_id",
        OUTPUT=part("subbasin_topology.gpkg"),
    )
    chain.run(
        "The same account from sub-basin to sub-basin",
        "esflow:subbasinflow",
        INPUT=shown(parts / "subbasin_topology.gpkg"),
        SUPPLY_FIELD="supply",
        DEMAND_FIELD="demand",
        ID_FIELD="id",
        DOWN_ID_FIELD="down_id",
        OUTPUT=part("subbasins.gpkg"),
        LINKS=part("subbasin_links.gpkg"),
        LEDGER=part("ledger_subbasins.csv"),
    )
    return chain


# ---------------------------------------------------------------------------------- results


def read_rows(path):
    """Rows of a CSV as dictionaries."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def gather_ledger(parts, path):
    """One ledger of all stages, with a first column that names the stage."""
    stages = (
        ("before flow", "ledger_before.csv"),
        ("river flow by cell", "ledger_cells.csv"),
        ("river flow by cell, summed by province", "ledger_provinces.csv"),
        ("river flow by sub-basin", "ledger_subbasins.csv"),
    )
    rows = [{"stage": stage, **row} for stage, name in stages for row in read_rows(parts / name)]
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return {(row["stage"], row["level"]): row for row in rows}


def check_closure(ledger):
    """Raise StepError when an account that says its closure error does not close."""
    errors = {key: float(row["closure_error"]) for key, row in ledger.items() if row["closure_error"]}
    if not errors:
        raise StepError("No ledger says whether the account closes.")
    for (stage, _), error in errors.items():
        if not abs(error) <= LARGEST_CLOSURE_ERROR:
            raise StepError(f"The account does not close: {stage}, relative error {error:.3g}.")
    return max(errors.values(), key=abs)


def commands_text(chain, parts):
    """What was run, as a shell script for the checkout's folder."""
    head = (
        "# What the demo ran, for a QGIS in which the plugin is enabled (qgis_process plugins enable esflow).\n"
        "# On Debian 12 write qgis_process.bin: its qgis_process passes an option that the program does not know.\n"
        "set -e\n" + shlex.join(["mkdir", "-p", shown(parts)])
    )
    return "\n\n".join([head, *chain.commands]) + "\n"


def clear(folder):
    """Remove what an earlier run has left; other files in the folder stay."""
    for pattern in ("*.tif", "*.tif.aux.xml", "*.qml", "*.esflow.json", "maps/*.png"):
        for path in folder.glob(pattern):
            path.unlink()
    for name in ("water_flow.gpkg", "ledger.csv", "summary.txt", "commands.sh"):
        (folder / name).unlink(missing_ok=True)


def run(sample, folder):
    """Run the demo into a folder and return the summary's lines."""
    start = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    clear(folder)
    parts = folder / ".parts"
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir()
    try:
        print(f"ESFlow demo: water for {sample.title}, {sample.cell_km} km cells", flush=True)
        chain = run_chain(sample, folder, parts)
        ledger = gather_ledger(parts, folder / "ledger.csv")
        closure_error = check_closure(ledger)
        print("  Maps …", flush=True)
        with demo_maps.qgis():
            demo_maps.picture_all(sample, folder, parts)
            lines = demo_summary.lines(sample, folder, ledger, closure_error)
        for record in parts.glob("*.esflow.json"):
            record.replace(folder / record.name)
        (folder / "commands.sh").write_text(commands_text(chain, parts), encoding="utf-8")
        (folder / "summary.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    finally:
        shutil.rmtree(parts, ignore_errors=True)
    seconds = time.perf_counter() - start
    return [*lines, demo_summary.time_line(seconds, chain.seconds), f"Results: {shown(folder)}/"]


def main():
    """Read the command line, run, and leave with 1 when something failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", choices=sorted(CHOICES), default=YANGTZE.name, help="study area")
    parser.add_argument("--output", type=Path, default=CHECKOUT / "demo", help="folder for the results (default: demo)")
    arguments = parser.parse_args()
    os.environ.update(ENVIRONMENT)
    try:
        lines = run(CHOICES[arguments.sample], arguments.output.resolve())
    except (StepError, OSError) as error:
        sys.exit(f"The demo failed: {error}")
    print("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
