"""What the demo says of carbon in the end, in the manner of water's summary."""

import math

from demo_carbon import DISTANCE_KM
from demo_summary import INDENT, Account, facts, number, percent, rows

MEGATONNE = 1e6
SMALLEST_SHOWN = 0.005
# Basin means of 2020 in their abstract, tC/ha and tC/ha/yr.
BAI_2022 = {"C": "249.1", "E": "22.6"}
BY_DISTANCE, ON_WIND = "carbon by distance", "carbon on the wind"
LEVELS = (
    (BY_DISTANCE, "cell", "cells"),
    ("carbon before flow", "region", "whole region"),
)
ACCOUNTS = (
    Account("carbon, distance", BY_DISTANCE, "cell", "cells", "MtC/yr", MEGATONNE),
    Account("carbon, wind", ON_WIND, "cell", "cells", "MtC/yr", MEGATONNE),
)


def lines(sample, folder, ledger, closure_error):
    """The summary without times, so that two runs say the same."""
    cells, wind = ledger[BY_DISTANCE, "cell"], ledger[ON_WIND, "cell"]
    title = f"Carbon for {sample.title}: who emits more than is fixed there, and who fixes more"
    return [
        title,
        "=" * len(title),
        *supply_lines(folder, cells),
        *demand_lines(folder),
        *flow_lines(sample, folder, cells, wind),
        "",
        *level_lines(ledger),
        "",
        *province_lines(folder),
        "",
        *published_method_lines(sample, folder),
        "",
        f"Both accounts close: supply = use + what stays unused, relative error {abs(closure_error):.1e}",
        "(The two flows use the same surplus: they are alternatives, never to be added)",
        "(Annual means stand in for months in the respiration of soils: about a quarter too high, so supply too low)",
        "(Net primary production and population are modelled, energy by fuel is constructed from national figures)",
        *([f"({sample.carbon_remark})"] if sample.carbon_remark else []),
    ]


def line(label, amount, text):
    """One figure with its explanation."""
    return f"{label:14}{amount / MEGATONNE:9.1f} MtC/yr  {text}".rstrip()


def supply_lines(folder, cells):
    """What ecosystems take up, beside what others release."""
    known = facts(folder, "net_ecosystem_production")["totals"]
    return [
        line("Supply", number(cells["supply"]), "net ecosystem production of the cells that take carbon up"),
        f"{INDENT}(production {known['npp'] / MEGATONNE:.1f}, respiration {known['respiration'] / MEGATONNE:.1f})",
    ]


def demand_lines(folder):
    """Emissions by sector, and what ecosystems release."""
    totals = dict(facts(folder, "carbon_emissions")["totals_tC_per_year"])
    total = totals.pop("total")
    released = facts(folder, "carbon_received_by_distance").get("negative_supply_moved_to_demand", 0.0)
    sectors = ", ".join(f"{name} {amount / MEGATONNE:.1f}" for name, amount in totals.items())
    return [
        line("Demand", total + released, f"emissions: {sectors}; released by ecosystems {released / MEGATONNE:.1f}")
    ]


def flow_lines(sample, folder, cells, wind):
    """The accounts of the cells, by distance and on the wind."""
    amounts = {name: number(cells[name]) for name in ("demand", "local", "deficit", "received", "unmet", "unused")}
    on_wind = number(wind["received"])
    left = facts(folder, "carbon_received_on_wind")["left_the_region_in_the_air"]
    return [
        line(
            "  fixed locally",
            amounts["local"],
            f"{percent(amounts['local'], amounts['demand'])} of it, in the same {sample.cell_km} km cell",
        ),
        line("  deficit", amounts["deficit"], "emitted beyond that"),
        line(
            "By distance",
            amounts["received"],
            f"{percent(amounts['received'], amounts['deficit'])} of the deficit, by surplus within {DISTANCE_KM} km "
            "(an assumption)",
        ),
        line("  unmet", amounts["unmet"], f"and {amounts['unused'] / MEGATONNE:.1f} of the surplus finds no deficit"),
        line("On the wind", on_wind, f"{percent(on_wind, amounts['deficit'])} of the deficit, by surplus downwind"),
        line("  leaves", left, "the region in the air, not fixed in it"),
    ]


def level_lines(ledger):
    """The same account at other levels."""
    text = ["The level is part of the result (deficits inside a unit are netted):"]
    for stage, level, label in LEVELS:
        row = ledger[stage, level]
        deficit, received = number(row["deficit"]), number(row["received"])
        relieved = "" if math.isnan(received) else f", relieved {percent(received, deficit)}"
        text.append(f"  {int(row['units']):6,} {label:13} deficit {deficit / MEGATONNE:6.1f} MtC/yr{relieved}")
    return text


def published_method_lines(sample, folder):
    """What Bai et al. 2022 compute, with the sample's data; their figures are for their own data of 2020."""
    stock, flow = facts(folder, "carbon_stock"), facts(folder, "local_flow_bai_2022")
    emissions = facts(folder, "carbon_emissions_bai_2022")
    hectares = emissions["valid_cells"] * (100.0 * sample.cell_km**2)
    total = emissions["totals_tC_per_year"]
    printed = BAI_2022 if sample.bai_2022 else {}
    rows = (
        ("C", "tC/ha", stock["total_tC"] / (stock["valid_cells"] * 100.0 * sample.cell_km**2), "stock"),
        ("E", "tC/ha/yr", total["total"] / hectares, f"emission, {total['soil'] / total['total']:.0%} of it soil"),
        ("E/C", "1/yr", flow["ratio_of_sums"], "a year's emission against a stock: no balance"),
    )
    text = ["Bai et al. 2022 to the letter, for comparison only (a stock against a year's emission, soil as carbon):"]
    for name, unit, value, meaning in rows:
        known = f"; they print {printed[name]}" if name in printed else ""
        text.append(f"  {name:4}{value:8.3g} {unit:9} {meaning}{known}")
    return text


def province_lines(folder):
    """Provinces with the largest deficits and capacities, and the largest flows between provinces."""
    path = folder / "carbon_flow.gpkg"
    provinces = rows(path, "provinces", ("name", "surplus", "deficit", "received"))
    on_wind = {row["name"]: row["received"] for row in rows(path, "provinces_wind", ("name", "received"))}
    text = ["Largest deficits by province, relieved by distance and on the wind:"]
    for row in sorted(provinces, key=lambda row: -(row["deficit"] or 0.0))[:5]:
        if (row["deficit"] or 0.0) >= SMALLEST_SHOWN * MEGATONNE:
            shares = (percent(amount, row["deficit"]) for amount in (row["received"], on_wind[row["name"]]))
            text.append(f"  {row['name']:12}{row['deficit'] / MEGATONNE:7.1f} MtC/yr, {' and '.join(shares)}")
    text.append("Largest capacities to spare:")
    for row in sorted(provinces, key=lambda row: -(row["surplus"] or 0.0))[:3]:
        text.append(f"  {row['name']:12}{(row['surplus'] or 0.0) / MEGATONNE:7.1f} MtC/yr")
    for name, title in (
        ("province_links", "Largest services from province to province, by distance:"),
        ("province_links_wind", "Largest services from province to province, on the wind:"),
    ):
        links = rows(path, name, ("origin", "destination", "amount"))
        between = [row for row in links if row["origin"] != row["destination"]]
        text.append(title)
        for row in sorted(between, key=lambda row: -row["amount"])[:3]:
            text.append(f"  {row['origin']} → {row['destination']}: {row['amount'] / MEGATONNE:.2f} MtC/yr")
    return text
