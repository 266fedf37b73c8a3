"""What the demo says of water in the end: the account in words and numbers that a reader understands."""

import json
import math
from collections import namedtuple

import numpy as np
from demo_sample import StepError
from osgeo import gdal, ogr

KM3 = 1e9
LARGEST_YIELD_DIFFERENCE = 0.01
SMALLEST_SHOWN = 0.005
INDENT = " " * 32
LEVELS = (
    ("river flow by cell", "cell", "cells"),
    ("river flow by sub-basin", "sub-basin", "sub-basins"),
    ("before flow", "region", "whole region"),
)
COLUMNS = ("supply", "demand", "local", "deficit", "received", "unmet")
Account = namedtuple("Account", "label stage level units unit scale")
"""A row of the table of all services. stage, level: of the ledger; units: what the level's units are called; scale: how
many of the ledger's unit make one of `unit`."""

ACCOUNTS = (Account("water, by rivers", "river flow by cell", "cell", "cells", "km3/yr", KM3),)


def lines(sample, folder, ledger, closure_error):
    """The summary without times, so that two runs say the same. Raises StepError when the yield cannot be right."""
    cells = ledger["river flow by cell", "cell"]
    title = f"Water for {sample.title}: who lacks it, and what the rivers bring"
    return [
        title,
        "=" * len(title),
        *supply_lines(sample, folder),
        *demand_lines(folder),
        *flow_lines(sample, folder, cells),
        "",
        *level_lines(ledger),
        "",
        *province_lines(folder),
        "",
        f"The account closes: supply = use + what leaves, relative error {abs(closure_error):.1e}",
        *left_out_lines(folder, cells),
        *([f"({sample.remark})"] if sample.remark else []),
    ]


def side_by_side(services, ledger):
    """The accounts of all services beside each other."""
    text = [
        "The accounts side by side (shortages inside a unit are netted, so rates of different levels do not compare):",
        f"  {'':18}{'':21}{'':7}" + "".join(f"{column:>9}" for column in COLUMNS) + f"{'relieved':>10}",
    ]
    for service in services:
        for account in service.summary.ACCOUNTS:
            row = ledger[account.stage, account.level]
            units = f"{int(row['units']):,} {account.units}"
            amounts = "".join(f"{number(row[column]) / account.scale:9.1f}" for column in COLUMNS)
            share = percent(number(row["received"]), number(row["deficit"]))
            text.append(f"  {account.label:18}{units:21}{account.unit:7}{amounts}{share:>10}")
    return text


def time_line(seconds, steps):
    """How long it took; QGIS' own start is in every step."""
    return f"Time: {seconds:.0f} s, of which {sum(steps.values()):.0f} s in {len(steps)} runs of qgis_process"


def facts(folder, name):
    """The figures that a step has left in its record."""
    return json.loads((folder / f"{name}.esflow.json").read_text(encoding="utf-8"))["facts"]


def number(text):
    """A ledger's figure; NaN where it is empty."""
    return float(text) if text not in (None, "") else math.nan


def line(label, amount, text):
    """One figure with its explanation."""
    return f"{label:14}{amount / KM3:9.1f} km3/yr  {text}".rstrip()


def percent(part, whole):
    """A share, or that there is none: without a deficit there is no rate."""
    return f"{100 * part / whole:.1f} %" if whole > 0 else "no deficit"


def supply_lines(sample, folder):
    """The yield, beside what is published."""
    known = facts(folder, "water_yield")
    volume = known["volume_m3"]
    millimetres = volume / (known["valid_cells"] * (sample.cell_km * 1000.0) ** 2) * 1000.0
    first = line("Supply", volume, f"water yield, {millimetres:.1f} mm")
    if sample.published_yield_km3 is None:
        return [first]
    difference = volume / KM3 / sample.published_yield_km3 - 1
    if abs(difference) > LARGEST_YIELD_DIFFERENCE:
        raise StepError(
            f"The yield, {volume / KM3:.1f} km3/yr, differs by {difference:+.1%} from the published long-term mean, "
            f"{sample.published_yield_km3} km3/yr. Something in the chain is wrong."
        )
    published = f"{sample.published_yield_mm} mm, {sample.published_yield_km3} km3/yr"
    return [first, f"{INDENT}(published long-term mean: {published}; {100 * difference:+.1f} %)"]


def demand_lines(folder):
    """Demand by sector."""
    known = facts(folder, "water_demand")
    sectors = ", ".join(f"{name} {known[f'{name}_m3'] / KM3:.1f}" for name in ("domestic", "industry", "irrigation"))
    return [line("Demand", known["total_m3"], f"withdrawals: {sectors}")]


def flow_lines(sample, folder, cells):
    """The account of the cells."""
    names = ("demand", "local", "deficit", "received", "unmet", "boundary_export")
    amounts = {name: number(cells[name]) for name in names}
    short = cells_with_deficit(folder)
    return [
        line(
            "  met locally",
            amounts["local"],
            f"{percent(amounts['local'], amounts['demand'])} of it, by the water of the same {sample.cell_km} km cell",
        ),
        line("  deficit", amounts["deficit"], f"in {short:,} of {int(cells['units']):,} cells"),
        line(
            "Relieved",
            amounts["received"],
            f"{percent(amounts['received'], amounts['deficit'])} of the deficit, by surplus that comes down the river",
        ),
        line("Still unmet", amounts["unmet"], "where no river passes that carries enough"),
        line("Flows out", amounts["boundary_export"], "of the region, not needed in it"),
    ]


def cells_with_deficit(folder):
    """Number of cells whose own water does not do."""
    dataset = gdal.Open(str(folder / "deficit.tif"))
    return int(np.count_nonzero(dataset.ReadAsArray() > 0))


def level_lines(ledger):
    """The same account at other levels: shortages inside a unit are netted, so the level is part of the result."""
    text = ["The level is part of the result (shortages inside a unit are netted):"]
    for stage, level, label in LEVELS:
        row = next(row for (row_stage, row_level), row in ledger.items() if (row_stage, row_level) == (stage, level))
        deficit, received = number(row["deficit"]), number(row["received"])
        relieved = "" if math.isnan(received) else f", relieved {percent(received, deficit)}"
        text.append(f"  {int(row['units']):6,} {label:13} deficit {deficit / KM3:5.2f} km3/yr{relieved}")
    return text


def province_lines(folder):
    """The provinces with the largest deficits, and the largest flows between provinces."""
    provinces = rows(folder / "water_flow.gpkg", "provinces", ("name", "deficit", "received"))
    provinces.sort(key=lambda row: -(row["deficit"] or 0.0))
    text = ["Largest deficits by province, and how much of them the rivers relieve:"]
    for row in provinces[:5]:
        if (row["deficit"] or 0.0) >= SMALLEST_SHOWN * KM3:
            share = percent(row["received"], row["deficit"])
            text.append(f"  {row['name']:12}{row['deficit'] / KM3:6.2f} km3/yr, relieved {share}")
    links = rows(folder / "water_flow.gpkg", "province_links", ("origin", "destination", "amount"))
    between = [row for row in links if row["origin"] != row["destination"] and row["amount"] >= SMALLEST_SHOWN * KM3]
    text.append("Largest flows from province to province that someone there needs:")
    for row in sorted(between, key=lambda row: -row["amount"])[:5]:
        text.append(f"  {row['origin']} → {row['destination']}: {row['amount'] / KM3:.2f} km3/yr")
    return text


def rows(path, layer_name, names):
    """Attributes of a layer of a GeoPackage."""
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName(layer_name)
    return [{name: feature.GetField(name) for name in names} for feature in layer]


def left_out_lines(folder, cells):
    """Cells with a yield that the account does not know."""
    left_out = facts(folder, "water_yield")["valid_cells"] - int(cells["units"])
    if not left_out:
        return []
    return [f"({left_out} cells of the area belong to no province, so that industry is unknown there: left out)"]
