"""The whole chains of water, carbon and food on a sample basin, with pictures and a summary.

Every step runs through qgis_process, as any user can run it.

Run: make demo, or make demo ARGS="--service carbon --sample mryr_5km --output FOLDER".
Leaves with 1 when a step fails or the account does not close.
"""

import argparse
import csv
import os
import shlex
import shutil
import sys
import time
from collections import namedtuple
from pathlib import Path

# QGIS finds the plugin there, and so does what draws the maps.
if "QGIS_PLUGINPATH" not in os.environ:
    sys.exit("Run this by “make demo”, which tells QGIS where the plugin is.")
sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])

import demo_carbon  # noqa: E402
import demo_carbon_maps  # noqa: E402 - it imports the plugin
import demo_carbon_summary  # noqa: E402
import demo_food  # noqa: E402
import demo_food_maps  # noqa: E402 - it imports the plugin
import demo_food_summary  # noqa: E402
import demo_framework  # noqa: E402 - it imports the plugin
import demo_maps  # noqa: E402 - it imports the plugin
import demo_summary  # noqa: E402
import demo_water  # noqa: E402
from demo_chain import Chain, Files  # noqa: E402
from demo_sample import CHECKOUT, CHOICES, YANGTZE, StepError, shown  # noqa: E402
from demo_value_added import distribute_value_added  # noqa: E402

LARGEST_CLOSURE_ERROR = 1e-9
FRAMEWORK = "framework"
Service = namedtuple("Service", "name steps maps summary needs_value_added")
SERVICES = {
    "water": Service("water", demo_water, demo_maps, demo_summary, True),
    "carbon": Service("carbon", demo_carbon, demo_carbon_maps, demo_carbon_summary, True),
    "food": Service("food", demo_food, demo_food_maps, demo_food_summary, False),
}
ENVIRONMENT = {
    # Reading is to leave the sample as it is: no statistics beside rasters, no journal in GeoPackages.
    "GDAL_PAM_ENABLED": "NO",
    "OGR_SQLITE_JOURNAL": "DELETE",
    # A GeoPackage notes when it was written; two runs are to leave the same bytes.
    "OGR_CURRENT_DATE": "2020-01-01T00:00:00Z",
}


# ---------------------------------------------------------------------------------- results


def read_rows(path):
    """Rows of a CSV as dictionaries."""
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def gather_ledger(parts, services, path):
    """One ledger of all stages, with a first column that names the stage."""
    stages = [stage for service in services for stage in service.steps.LEDGERS]
    rows = [{"stage": stage, **row} for stage, name in stages for row in read_rows(parts / name)]
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    return {(row["stage"], row["level"]): row for row in rows}


def rows_of(ledger, service):
    """The part of the ledger that is about one service."""
    stages = {stage for stage, _ in service.steps.LEDGERS}
    return {key: row for key, row in ledger.items() if key[0] in stages}


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


def listed(names):
    """Names as a sentence has them."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def clear(folder):
    """Remove what an earlier run has left; other files in the folder stay."""
    for pattern in ("*.tif", "*.tif.aux.xml", "*.qml", "*.esflow.json", "maps/*.png"):
        for path in folder.glob(pattern):
            path.unlink()
    for name in ("water_flow.gpkg", "carbon_flow.gpkg", "food_flow.gpkg", "ledger.csv", "summary.txt", "commands.sh"):
        (folder / name).unlink(missing_ok=True)


def run(sample, folder, services):
    """Run the demo into a folder and return the summary's lines."""
    start = time.perf_counter()
    folder.mkdir(parents=True, exist_ok=True)
    clear(folder)
    parts = folder / ".parts"
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir()
    try:
        names = listed([service.name for service in services])
        print(f"ESFlow demo: {names} for {sample.title}, {sample.cell_km} km cells", flush=True)
        chain, files = Chain(), Files(folder, parts)
        if any(service.needs_value_added for service in services):
            distribute_value_added(chain, sample, files)
        for service in services:
            service.steps.run_chain(chain, sample, files)
        ledger = gather_ledger(parts, services, folder / "ledger.csv")
        check_closure(ledger)
        for record in parts.glob("*.esflow.json"):
            record.replace(folder / record.name)
        print("  Maps …", flush=True)
        lines = []
        with demo_maps.qgis():
            for service in services:
                service.maps.picture_all(sample, folder, parts)
            for service in services:
                closure_error = check_closure(rows_of(ledger, service))
                lines += [*service.summary.lines(sample, folder, ledger, closure_error), ""]
        if len(services) > 1:
            lines += [*demo_summary.side_by_side(services, ledger), ""]
        (folder / "commands.sh").write_text(commands_text(chain, parts), encoding="utf-8")
        (folder / "summary.txt").write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    finally:
        shutil.rmtree(parts, ignore_errors=True)
    seconds = time.perf_counter() - start
    return [*lines, demo_summary.time_line(seconds, chain.seconds), f"Results: {shown(folder)}/"]


def run_frameworks(samples, folder):
    """Run the whole framework on some samples, each into a folder of its own, and return the summary's lines."""
    lines = []
    for sample in samples:
        own = folder / f"framework_{sample.name}"
        found, chain = demo_framework.run(sample, own)
        (own / "commands.sh").write_text(commands_text(chain, own), encoding="utf-8")
        (own / "summary.txt").write_text("\n".join(found) + "\n", encoding="utf-8")
        lines += ["", *found]
    return lines


def main():
    """Read the command line, run, and leave with 1 when something failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--sample", choices=sorted(CHOICES), help=f"study area (default: {YANGTZE.name}, and both for the framework)"
    )
    parser.add_argument("--output", type=Path, default=CHECKOUT / "demo", help="folder for the results (default: demo)")
    parser.add_argument(
        "--service", choices=["all", *SERVICES, FRAMEWORK], default="all", help="what to run (default: all)"
    )
    arguments = parser.parse_args()
    os.environ.update(ENVIRONMENT)
    try:
        folder, lines = arguments.output.resolve(), []
        chosen = [service for name, service in SERVICES.items() if arguments.service in ("all", name)]
        if chosen:
            lines += run(CHOICES[arguments.sample or YANGTZE.name], folder, chosen)
        if arguments.service in ("all", FRAMEWORK):
            samples = [CHOICES[arguments.sample]] if arguments.sample else list(CHOICES.values())
            lines += run_frameworks(samples, folder)
    except (StepError, OSError) as error:
        sys.exit(f"The demo failed: {error}")
    print("\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
