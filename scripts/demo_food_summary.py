"""What the demo says of food in the end, in the manner of water's summary."""

import math

from demo_food import (
    AT_CITY_REGIONS,
    BEFORE,
    DISTANCE_KM,
    DISTANCES,
    FARTHEST_WAY_TO_NETWORK_KM,
    FREE,
    LOWER_NEEDS,
    MARKETS,
    NEED_KG,
    ledger_of,
    ledger_of_need,
    record_of,
)
from demo_summary import Account, facts, number, percent, rows

MEGATONNE = 1e6
SMALLEST_SHOWN = 0.005
ACCOUNTS = tuple(
    Account(f"food, {name}", ledger_of(name, "straight"), "zone", "market regions", "Mt/yr", MEGATONNE)
    for name in MARKETS
)


def lines(sample, folder, ledger, closure_error):
    """The summary without times, so that two runs say the same."""
    market = ledger[ledger_of(FREE, "straight"), "zone"]
    title = f"Food for {sample.title}: whose grain feeds whom"
    return [
        title,
        "=" * len(title),
        *supply_lines(market),
        *flow_lines(market),
        "",
        *market_lines(folder, ledger),
        "",
        *level_lines(ledger),
        "",
        *need_lines(ledger),
        "",
        *region_lines(folder),
        "",
        f"All accounts close: supply = use + what stays unused, relative error {abs(closure_error):.1e}",
        "(Market regions are constructed, land nearest to a town within its city region; they are no counties)",
        "(Grain and people inside the area are parts of published provincial totals, by constructed shares)",
        "(People are those of the census; water and carbon count the sample's modelled population, which differs)",
        "(A cell is cropland or it is not: fields scattered among woods are missing, so hills look too short of grain)",
        *([f"({sample.food_remark})"] if sample.food_remark else []),
    ]


def line(label, amount, text):
    """One figure with its explanation."""
    return f"{label:14}{amount / MEGATONNE:9.1f} Mt/yr   {text}".rstrip()


def supply_lines(market):
    """Grain output and what people need."""
    demand = number(market["demand"])
    people = demand / (NEED_KG / 1000.0)
    return [
        line("Supply", number(market["supply"]), "grain output of 2020, spread over cropland by NDVI"),
        line(
            "Demand",
            demand,
            f"{people / 1e6:.1f} million people x {NEED_KG} kg: security line, with feed, seed and industry",
        ),
    ]


def flow_lines(market):
    """The account of the market regions, free market, straight distance."""
    amounts = {name: number(market[name]) for name in ("demand", "local", "deficit", "received", "unmet", "unused")}
    return [
        line(
            "  met locally",
            amounts["local"],
            f"{percent(amounts['local'], amounts['demand'])} of it, in the same of {int(market['units'])} market "
            "regions (constructed)",
        ),
        line("  deficit", amounts["deficit"], "of market regions that grow less than they need"),
        line(
            "Market",
            amounts["received"],
            f"{percent(amounts['received'], amounts['deficit'])} of the deficit, by surplus within {DISTANCE_KM} km "
            "(an assumption)",
        ),
        line("  unmet", amounts["unmet"], f"and {amounts['unused'] / MEGATONNE:.1f} of the surplus finds no deficit"),
    ]


def market_lines(folder, ledger):
    """How much of the deficit each market relieves, by each way of measuring distance."""
    text = [
        "Relieved share of the deficit by market (groups that trade with each other) and distance:",
        f"  {'':34}" + "".join(f"{distance.title:>24}" for distance in DISTANCES.values()),
    ]
    for name, market in MARKETS.items():
        shares = []
        for distance in DISTANCES:
            row = ledger[ledger_of(name, distance), "zone"]
            shares.append(percent(number(row["received"]), number(row["deficit"])))
        text.append(f"  {market.title:34}" + "".join(f"{share:>24}" for share in shares))
    off = len(facts(folder, record_of(FREE, "network"))["zones_off_network"])
    return [
        *text,
        "  (network_synthetic joins cities as the crow flies: it is synthetic, not roads; the limit is the same;",
        f"  regions farther than {FARTHEST_WAY_TO_NETWORK_KM} km from it, which do not trade: {off})",
    ]


def level_lines(ledger):
    """The same account at other levels: shortages inside a unit are netted, so the level is part of the result."""
    text = ["The level is part of the result (shortages inside a unit are netted):"]
    levels = (
        (BEFORE, "cell", "cells"),
        (ledger_of(FREE, "straight"), "zone", "market regions"),
        (AT_CITY_REGIONS, "zone", "city regions"),
        (BEFORE, "region", "whole region"),
    )
    for stage, level, label in levels:
        row = ledger[stage, level]
        deficit, received = number(row["deficit"]), number(row["received"])
        relieved = "" if math.isnan(received) else f", relieved {percent(received, deficit)}"
        text.append(f"  {int(row['units']):6,} {label:15} deficit {deficit / MEGATONNE:6.1f} Mt/yr{relieved}")
    return text


def need_lines(ledger):
    """What a lower need would say; the statistic is of all grain, so that it must not be compared with food eaten."""
    text = ["The need decides (output counts feed, seed and industry; beside grain eaten it always looks plenty):"]
    for title, stage in (
        (f"{NEED_KG} kg, security line: all uses", ledger_of(FREE, "straight")),
        *((f"{need.kg} kg, {need.title}", ledger_of_need(name)) for name, need in LOWER_NEEDS.items()),
    ):
        row = ledger[stage, "zone"]
        supply, demand, deficit = (number(row[name]) for name in ("supply", "demand", "deficit"))
        text.append(
            f"  {title:33}{demand / MEGATONNE:6.1f} Mt/yr, {percent(demand, supply):>6} of the output; deficit of "
            f"regions {deficit / MEGATONNE:4.1f}, relieved {percent(number(row['received']), deficit)}"
        )
    return text


def region_lines(folder):
    """Regions with the largest deficits and surpluses, and the largest flows."""
    path = folder / "food_flow.gpkg"
    regions = rows(path, "market_regions_constructed", ("region", "surplus", "deficit", "received"))
    text = ["Largest deficits by market region (constructed), and how much of them the free market relieves:"]
    for row in sorted(regions, key=lambda row: -(row["deficit"] or 0.0))[:5]:
        if (row["deficit"] or 0.0) >= SMALLEST_SHOWN * MEGATONNE:
            share = percent(row["received"], row["deficit"])
            text.append(f"  {row['region']:12}{row['deficit'] / MEGATONNE:7.2f} Mt/yr, relieved {share}")
    text.append("Largest surpluses:")
    for row in sorted(regions, key=lambda row: -(row["surplus"] or 0.0))[:3]:
        text.append(f"  {row['region']:12}{(row['surplus'] or 0.0) / MEGATONNE:7.2f} Mt/yr")
    text.append("Largest flows of grain on the free market:")
    links = rows(path, "market_links_constructed", ("origin", "destination", "amount"))
    between = [row for row in links if row["origin"] != row["destination"]]
    for row in sorted(between, key=lambda row: -row["amount"])[:5]:
        text.append(f"  {row['origin']} → {row['destination']}: {row['amount'] / MEGATONNE:.2f} Mt/yr")
    return text
