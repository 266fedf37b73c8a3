"""What a reader should know after a minute: for each service how much is short, where, who relieves whom."""

import numpy as np

from ...i18n import translate
from .html import heading, listed, paragraph, table, tag
from .numbers import Amounts, level_title, percent, service_title
from .results import ORDER

NAMED = 3


def summary_section(results):
    """One card for each service, side by side."""
    cards = "".join(_card(results, service) for service in results.services)
    top = heading(2, translate("ESFlow", "In a minute"), "summary") + tag("div", cards, class_="cards")
    return top + (_rates(results.rates) if results.rates else "")


def _rates(rows):
    """The compensation rate of all services side by side, one row for each level, means over services last."""
    services = [service for service in ORDER if any(row["service"] == service for row in rows)]
    services += [name for name in dict.fromkeys(row["service"] for row in rows) if name not in services]
    found = {(row["level"], row["service"]): _rate(row) for row in rows}
    levels = dict.fromkeys(row["level"] for row in rows)
    head = [translate("ESFlow", "Compensation rate by volume"), *(service_title(service) for service in services)]
    body = [[level_title(level), *(found.get((level, service), "–") for service in services)] for level in levels]
    return table(head, body) + paragraph(_levels(), class_="faint")


def _levels():
    return translate(
        "ESFlow",
        "Level: the unit in which surplus and shortage are taken. Cell: in each raster cell. Zone: in each zone as a "
        "whole, inside which they cancel first. Zone (sums of cells): the cells' amounts, added up by zone. Region: "
        "the whole area as one zone, into which nothing flows. A mean covers the services that have a rate at its "
        "level, and says how many. –: no rate at this level.",
    )


def _rate(row):
    """A rate in per cent, a mean with the number of its services; a table in a file may hold texts."""
    value = row["cr_volume"]
    if value in (None, ""):
        return percent(None) if row.get("flag") == "no_deficit" else "–"
    # Only the rows of means have a number of services.
    services = row.get("services") or ""
    return percent(float(value)) + (f" (n = {float(services):.0f})" if services else "")


def amounts_of(results, service):
    """The Amounts in which everything of a service is written."""
    row, account = results.headline(service), results.accounts.get(service)
    if row is not None:
        return Amounts(row["unit"], max(row["supply"] or 0.0, row["demand"] or 0.0))
    return Amounts(account.unit, account.total(account.columns["supply"]))


def level_text(row):
    """At which level, and over how many units, a row of the ledger took surplus and deficit."""
    return translate("ESFlow", "level: {level}, {count} units").format(
        level=level_title(row["level"]), count=f"{row['units']:,}"
    )


def _card(results, service):
    row, account = results.headline(service), results.accounts.get(service)
    amounts = amounts_of(results, service)
    parts = [heading(3, service_title(service))]
    if row is not None:
        parts.append(tag("p", percent(row["cr_volume"]), class_="rate"))
        parts.append(paragraph(_rate_text(row), class_="faint"))
        labels = _labels()
        parts.append(listed([f"{label}: {amounts.text(row[name])}" for name, label in labels.items()]))
    if account is not None:
        parts += [paragraph(text) for text in _where(account, amounts)]
    if service in results.links:
        parts += [paragraph(text) for text in _who(results.links[service], amounts)]
    return tag("section", "".join(parts), class_="card")


def _labels():
    """What a card says of each amount of the ledger, in the order of reading."""
    return {
        "supply": translate("ESFlow", "Supply"),
        "demand": translate("ESFlow", "Demand"),
        "deficit": translate("ESFlow", "Short before flow"),
        "received": translate("ESFlow", "Relieved by flow"),
        "unmet": translate("ESFlow", "Still short"),
    }


def _rate_text(row):
    if row["deficit"] and row["deficit"] > 0:
        return translate("ESFlow", "of the shortage is relieved by flow ({level})").format(level=level_text(row))
    return level_text(row)


def _where(account, amounts):
    """Sentences on where the service is short before and after the flow."""
    lines = []
    before = _largest(account.names, account.deficit, amounts)
    if before:
        lines.append(translate("ESFlow", "Most is short in {zones}.").format(zones=before))
    after = _largest(account.names, account.unmet, amounts)
    if after:
        lines.append(translate("ESFlow", "After the flow most is still short in {zones}.").format(zones=after))
    elif before:
        lines.append(translate("ESFlow", "After the flow nothing is short."))
    return lines


def _largest(names, values, amounts):
    values = np.nan_to_num(values)
    order = [index for index in np.argsort(-values, kind="stable")[:NAMED] if amounts.shows(values[index])]
    return ", ".join(f"{names[index]} ({amounts.text(values[index])})" for index in order)


def _who(links, amounts):
    """A sentence on the largest flows between zones."""
    pairs = [
        f"{origin} → {destination} ({amounts.text(amount)})"
        for origin, destination, amount in zip(links.origins, links.destinations, links.amounts)
        if origin != destination and amounts.shows(amount)
    ]
    if not pairs:
        return []
    return [translate("ESFlow", "Largest flows: {flows}.").format(flows="; ".join(pairs[:NAMED]))]
