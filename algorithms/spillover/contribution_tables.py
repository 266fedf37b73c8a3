"""The layers and tables that `spillovercontribution` writes."""

import math

import numpy as np

from ...esflow_plugin.compat import real_field, text_field
from ...esflow_plugin.core import contribution as core
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.zone_table import zone_features
from ..drivers.result_table import result_table

RESERVED_FIELDS = ("fid", "service", "unit", "donor")


def relation_names():
    """Names of the relations between a donor's and a receiver's region, in the user's language."""
    return {
        core.INTRA: translate("ESFlow", "intra-regional"),
        core.PERI: translate("ESFlow", "peri-regional"),
        core.TELE: translate("ESFlow", "tele-regional"),
        core.UNKNOWN: translate("ESFlow", "not told"),
    }


class ServiceResults:
    """What is found about one service: its links, their relations, Contribution, Network and betweenness (or None)."""

    def __init__(self, accounts, number, links, region, neighbours):
        self.accounts = accounts
        self.service, self.code, self.unit = (
            part[number] for part in (accounts.services, accounts.codes, accounts.units)
        )
        self.links = links
        self.sent, self.received = accounts.column(number, "sent"), accounts.column(number, "received")
        self.surplus, self.deficit = accounts.column(number, "surplus"), accounts.column(number, "deficit")
        ends = (links.origin, links.destination)
        self.relation = core.relations(*ends, region, neighbours)
        self.contribution = core.contributions(*ends, links.amount, self.surplus, self.deficit, self.received)
        self.network = core.network(*ends, links.amount, np.isfinite(self.sent))
        self.betweenness = None
        self.total = math.fsum(links.amount)

    def share_of(self, chosen):
        """Share of all that is sent of the links that `chosen` (bool) picks; NaN when nothing is sent."""
        return math.fsum(self.links.amount[chosen]) / self.total if self.total > 0 else math.nan

    def share_by_relation(self):
        """Share (0..1) of all that is sent by relation."""
        return {relation: self.share_of(self.relation == relation) for relation in core.RELATIONS}

    def shares(self):
        """Share (0..1) of all that is sent of every link; 0 when nothing is sent."""
        return self.links.amount / self.total if self.total > 0 else np.zeros(self.links.amount.size)


# ---------------------------------------------------------------------- zones


def zones_table(results, mean, regions):
    """Fields and features of the zones: contribution over all services, then each service's columns."""
    accounts = results[0].accounts
    columns, titles = {"contribution": mean}, {"contribution": translate("ESFlow", "Share of all that is sent (0..1)")}
    if len(results) > 1:
        titles["contribution"] = translate("ESFlow", "Share of all that is sent, mean of the services (0..1)")
    if regions is not None:
        columns["region"] = np.array([*regions, None], dtype=object)[:-1]
        titles["region"] = translate("ESFlow", "Region")
    for result in results:
        for name, (values, title) in _service_columns(result).items():
            columns[f"{result.code}_{name}"] = values
            titles[f"{result.code}_{name}"] = f"{result.service}: {title}"
    titles["units"] = translate("ESFlow", "Units of the amounts")
    return zone_features(accounts, columns, {"units": accounts.units_text}, titles.get)


def _service_columns(result):
    found, web, known = result.contribution, result.network, np.isfinite(result.sent)
    unit = f" ({result.unit})"
    columns = {
        "sent": (result.sent, translate("ESFlow", "sent and used elsewhere") + unit),
        "contribution": (found.contribution, translate("ESFlow", "share of all that is sent (0..1)")),
        "use": (found.use, translate("ESFlow", "share of its surplus that is used elsewhere (0..1)")),
        "received": (result.received, translate("ESFlow", "received from elsewhere") + unit),
        "dependence": (found.dependence, translate("ESFlow", "share of its deficit that other zones cover (0..1)")),
        "donor": (_names(result, found.donor), translate("ESFlow", "largest donor")),
        "donor_share": (found.donor_share, translate("ESFlow", "largest donor's share of what is received (0..1)")),
        "donor_dependence": (
            found.donor_dependence,
            translate("ESFlow", "share of its deficit that the largest donor covers (0..1)"),
        ),
        "receiver": (_names(result, found.receiver), translate("ESFlow", "largest receiver")),
        "receiver_share": (
            found.receiver_share,
            translate("ESFlow", "largest receiver's share of what is sent (0..1)"),
        ),
        "donors": (np.where(known, web.in_degree, np.nan), translate("ESFlow", "number of donors (in-degree)")),
        "receivers": (np.where(known, web.out_degree, np.nan), translate("ESFlow", "number of receivers (out-degree)")),
        "from_others": (
            np.where(known, web.in_strength, np.nan),
            translate("ESFlow", "received from other zones (in-strength)") + unit,
        ),
        "to_others": (
            np.where(known, web.out_strength, np.nan),
            translate("ESFlow", "sent to other zones (out-strength)") + unit,
        ),
    }
    if result.betweenness is not None:
        columns["betweenness"] = (result.betweenness, translate("ESFlow", "betweenness in the network (0..1)"))
    return columns


def _names(result, partners):
    keys = result.accounts.keys
    return np.array([None if zone == core.NOBODY else keys[zone] for zone in partners] + [None], dtype=object)[:-1]


# ---------------------------------------------------------------------- pairs and matrix


def end_name(accounts, zone):
    """What an end of a link is called."""
    if zone == core.OUTSIDE:
        return translate("ESFlow", "outside all zones")
    return translate("ESFlow", "several zones") if zone == core.SEVERAL else accounts.keys[zone]


def pairs_table(results):
    """Fields and features of the donor-receiver matrix, one row for each pair, the largest of each service first."""
    columns = (
        ("service", str, translate("ESFlow", "Service")),
        ("donor", str, translate("ESFlow", "Origin (donor)")),
        ("receiver", str, translate("ESFlow", "Destination (receiver)")),
        ("amount", float, translate("ESFlow", "Amount per year")),
        ("unit", str, translate("ESFlow", "Unit of the amount")),
        ("contribution", float, translate("ESFlow", "Share of all that is sent (0..1)")),
        ("share_of_sent", float, translate("ESFlow", "Share of what the donor sends (0..1)")),
        ("dependence", float, translate("ESFlow", "Share of the receiver's deficit (0..1)")),
        ("share_of_received", float, translate("ESFlow", "Share of what the receiver gets (0..1)")),
        ("relation", str, translate("ESFlow", "Regions of donor and receiver")),
    )
    rows = [row for result in results for row in _pair_rows(result)]
    return result_table(columns, rows)


def _pair_rows(result):
    links, relations = result.links, relation_names()
    order = np.lexsort((links.destination, links.origin, -links.amount))
    for origin, destination, amount, relation in zip(
        links.origin[order].tolist(),
        links.destination[order].tolist(),
        links.amount[order].tolist(),
        result.relation[order].tolist(),
    ):
        yield {
            "service": result.service,
            "donor": end_name(result.accounts, origin),
            "receiver": end_name(result.accounts, destination),
            "amount": amount,
            "unit": result.unit,
            "contribution": amount / result.total if result.total > 0 else math.nan,
            "share_of_sent": _share(amount, result.sent, origin),
            "dependence": _share(amount, result.deficit, destination),
            "share_of_received": _share(amount, result.received, destination),
            "relation": relations[relation],
        }


def _share(amount, totals, zone):
    return amount / float(totals[zone]) if zone >= 0 and totals[zone] > 0 else math.nan


def matrix_table(results):
    """Fields and features of the wide matrix: donors by row, one column for each receiver, service after service."""
    accounts = results[0].accounts
    ends = [*range(len(accounts)), core.OUTSIDE, core.SEVERAL]
    present = {end for result in results for end in (*result.links.origin.tolist(), *result.links.destination.tolist())}
    ends = [end for end in ends if end >= 0 or end in present]
    columns = [
        ("service", text_field, translate("ESFlow", "Service")),
        ("unit", text_field, translate("ESFlow", "Unit of the amounts")),
        ("donor", text_field, translate("ESFlow", "Origin (donor)")),
        *((name, real_field, title) for name, title in _column_names(accounts, ends)),
    ]
    kinds = {text_field: str, real_field: float}
    rows = []
    for result in results:
        links, amounts = result.links, {}
        for origin, destination, amount in zip(
            links.origin.tolist(), links.destination.tolist(), links.amount.tolist()
        ):
            amounts.setdefault(origin, {})[destination] = amount
        for end in ends:
            if end == core.SEVERAL:
                continue
            row = {"service": result.service, "unit": result.unit, "donor": end_name(accounts, end)}
            own = amounts.get(end, {})
            row.update({name: own.get(other, 0.0) for (name, _, _), other in zip(columns[3:], ends)})
            rows.append(row)
    return result_table([(name, kinds[make], title) for name, make, title in columns], rows)


def _column_names(accounts, ends):
    """(field name, title) of every receiver; names differ without regard to case, as tables want it."""
    taken, named = set(RESERVED_FIELDS), []
    for end in ends:
        title = end_name(accounts, end)
        name, count = title, 1
        while name.casefold() in taken:
            count += 1
            name = f"{title} ({count})"
        taken.add(name.casefold())
        named.append((name, title))
    return named


# ---------------------------------------------------------------------- summary and regions


def summary_table(results):
    """Fields and features of the summary: one row for each service."""
    columns = (
        ("service", str, translate("ESFlow", "Service")),
        ("unit", str, translate("ESFlow", "Unit of the amounts")),
        ("zones", int, translate("ESFlow", "Zones with an account")),
        ("donors", int, translate("ESFlow", "Zones that send")),
        ("receivers", int, translate("ESFlow", "Zones that receive")),
        ("sent", float, translate("ESFlow", "Sent in total, per year")),
        ("use", float, translate("ESFlow", "Share of all surplus that is used elsewhere (0..1)")),
        ("within_zones", float, translate("ESFlow", "Share sent within the donor's own zone (0..1)")),
        ("intra", float, translate("ESFlow", "Share sent within the donor's region (0..1)")),
        ("peri", float, translate("ESFlow", "Share sent to neighbouring regions (0..1)")),
        ("tele", float, translate("ESFlow", "Share sent to other regions (0..1)")),
        ("not_told", float, translate("ESFlow", "Share whose regions are not told (0..1)")),
        ("edges", int, translate("ESFlow", "Pairs of different zones with a flow (edges)")),
        ("density", float, translate("ESFlow", "Edges over all possible pairs (0..1)")),
        ("reciprocity", float, translate("ESFlow", "Share of edges whose opposite exists too (0..1)")),
        ("mean_degree", float, translate("ESFlow", "Mean number of receivers of a zone")),
    )
    return result_table(columns, [_summary_row(result) for result in results])


def _summary_row(result):
    known, shares, web = np.isfinite(result.sent), result.share_by_relation(), result.network
    links = result.links
    zones, surplus = int(known.sum()), math.fsum(result.surplus[known])
    return {
        "service": result.service,
        "unit": result.unit,
        "zones": zones,
        "donors": int((result.sent[known] > 0).sum()),
        "receivers": int((result.received[known] > 0).sum()),
        "sent": result.total,
        "use": math.fsum(result.sent[known]) / surplus if surplus > 0 else math.nan,
        "within_zones": result.share_of((links.origin == links.destination) & (links.origin >= 0)),
        "intra": shares[core.INTRA],
        "peri": shares[core.PERI],
        "tele": shares[core.TELE],
        "not_told": shares[core.UNKNOWN],
        "edges": web.edges,
        "density": web.density,
        "reciprocity": web.reciprocity,
        "mean_degree": web.edges / zones if zones else math.nan,
    }


def regions_table(results, region, names):
    """Fields and features of the flows from region to region, the largest of each service first.

    region: number of each zone's region, negative without one; names: texts of the regions.
    """
    columns = (
        ("service", str, translate("ESFlow", "Service")),
        ("from_region", str, translate("ESFlow", "Region of the donors")),
        ("to_region", str, translate("ESFlow", "Region of the receivers")),
        ("relation", str, translate("ESFlow", "Regions of donor and receiver")),
        ("amount", float, translate("ESFlow", "Amount per year")),
        ("unit", str, translate("ESFlow", "Unit of the amount")),
        ("share", float, translate("ESFlow", "Share of all that is sent (0..1)")),
    )
    rows, relations = [], relation_names()
    for result in results:
        sums = {}
        for origin, destination, amount, relation in zip(
            _region_names(result.links.origin, region, names),
            _region_names(result.links.destination, region, names),
            result.links.amount.tolist(),
            result.relation.tolist(),
        ):
            sums.setdefault((origin, destination, relation), []).append(amount)
        totals = sorted(((math.fsum(parts), key) for key, parts in sums.items()), key=lambda row: (-row[0], row[1]))
        for amount, (origin, destination, relation) in totals:
            rows.append(
                {
                    "service": result.service,
                    "from_region": origin,
                    "to_region": destination,
                    "relation": relations[relation],
                    "amount": amount,
                    "unit": result.unit,
                    "share": amount / result.total if result.total > 0 else math.nan,
                }
            )
    return result_table(columns, rows)


def _region_names(zones, region, names):
    """Name of the region of every end of a link; “” where it is not told."""
    numbers = np.where(zones >= 0, region[np.maximum(zones, 0)], -1)
    return [names[number] if number >= 0 else "" for number in numbers.tolist()]
