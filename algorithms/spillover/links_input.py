"""Origin-destination lines as algorithms take them: by service, with the zones of an account."""

import re

import numpy as np

from ...esflow_plugin.core.contribution import OUTSIDE, SEVERAL, check_account
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.tables import as_numbers
from ...esflow_plugin.vector.topology import id_text
from ..accounts import listed
from ..layer_lists import read_units_layers

NEEDED = ("service", "origin", "destination", "amount", "unit")


class ServiceLinks:
    """The links of one service: origin, destination (int64, indices of zones, OUTSIDE or SEVERAL) and amount, float64.

    One entry for each pair, in the order of the zones.
    """

    def __init__(self, origin, destination, amount):
        pairs, place = np.unique(np.column_stack([origin, destination]), axis=0, return_inverse=True)
        self.origin, self.destination = pairs[:, 0], pairs[:, 1]
        self.amount = np.bincount(place.ravel(), amount, len(pairs))


def read_links(inputs, name, accounts):
    """ServiceLinks of every service of JoinedAccounts, in their order; faults are gathered in `inputs`.

    Lines must be those of the accounts: the same services, units, zones and sums.
    """
    layers = read_units_layers(inputs, name)
    if accounts is None:
        return []
    rows = {}
    for layer in layers:
        inputs.attempt(_gather, rows, layer)
    if inputs.problems:
        return []
    _tell_unmatched(inputs, name, rows, accounts)
    if inputs.problems:
        return []
    return [inputs.attempt(_service_links, *rows[service], accounts, i) for i, service in enumerate(accounts.services)]


def _gather(rows, layer):
    """Add the rows of a layer to `rows`: (label, list of (origin, destination, amount, unit)) by service."""
    missing = [field for field in NEEDED if not layer.has(field)]
    if missing:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: fields are missing: {fields}. Give the LINKS of a flow."),
            label=layer.label,
            fields=", ".join(missing),
        )
    amounts = as_numbers(layer.label, "amount", layer.values("amount"))
    if min(amounts) < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: field “{name}” holds negative values (lowest {value:g}). Correct them."
            ),
            label=layer.label,
            name="amount",
            value=min(amounts),
        )
    names = ("service", "origin", "destination", "unit")
    texts = ([id_text(value) for value in layer.values(name)] for name in names)
    own = {}
    for service, origin, destination, unit, amount in zip(*texts, amounts):
        own.setdefault(service, []).append((origin, destination, amount, unit))
    for service, found in own.items():
        if service in rows:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: lines of “{service}” are in another layer too. Two flows of one service are alternatives "
                    "and never added: give one layer for each service.",
                ),
                label=layer.label,
                service=service,
            )
        rows[service] = (layer.label, found)


def _tell_unmatched(inputs, name, rows, accounts):
    without_account = [service for service in rows if service not in accounts.services]
    without_lines = [service for service in accounts.services if service not in rows]
    if without_account:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: there are lines of {services}, but no account. Add the zone table of the same run."
            ),
            label=inputs.label(name),
            services=listed(without_account),
        )
    if without_lines:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: there are no lines of {services}, but an account. Add the LINKS of the same run, or take "
                "the account out.",
            ),
            label=inputs.label(name),
            services=listed(without_lines),
        )


def _service_links(label, rows, accounts, number):
    _check_unit(label, rows, accounts.units[number])
    place = {key: index for index, key in enumerate(accounts.keys)}
    origins, destinations, amounts, _ = zip(*rows)
    ends = [[_end(name, place) for name in names] for names in (origins, destinations)]
    unknown = [
        name for names, found in zip((origins, destinations), ends) for name, end in zip(names, found) if end is None
    ]
    if unknown:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: lines name zones that the account of “{service}” does not have: {zones}. Give lines and zone "
                "table of the same run, and the zone field that the run had.",
            ),
            label=label,
            service=accounts.services[number],
            zones=listed(dict.fromkeys(unknown)),
        )
    links = ServiceLinks(*(np.array(found, dtype=np.int64) for found in ends), np.array(amounts))
    sent, received = accounts.column(number, "sent"), accounts.column(number, "received")
    check_account(links.origin, links.destination, links.amount, sent, received, accounts.keys, label)
    return links


def _check_unit(label, rows, unit):
    others = sorted({own for _, _, _, own in rows} - {unit})
    if others:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the lines are in {lines}, the account in {account}. Give lines and zone table of the same "
                "run.",
            ),
            label=label,
            lines=listed(others),
            account=unit,
        )


def _end(name, place):
    """Index of a zone; OUTSIDE or SEVERAL for what `vector.links` writes instead of a zone; None for anything else."""
    if name in place:
        return place[name]
    if name in ("outside all zones", translate("ESFlow", "outside all zones")):
        return OUTSIDE
    for template in ("{count} smaller flows", translate("ESFlow", "{count} smaller flows")):
        if re.fullmatch(re.escape(template).replace(re.escape("{count}"), r"\d+"), name):
            return SEVERAL
    return None
