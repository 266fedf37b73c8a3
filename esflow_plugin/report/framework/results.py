"""The results of a run as the report reads them: what a layer is, is told by its fields and not by its name."""

import math
from dataclasses import dataclass, field

import numpy as np

from ...core.errors import QT_TRANSLATE_NOOP, InputError
from ...vector.topology import id_text
from .figures import ledger_rows, numbers, rates_rows, transition_rows, zone_names
from .numbers import SMALLEST_SHARE

ACCOUNT, LINKS, LEDGER, TRANSITION, ZONING = "account", "links", "ledger", "transition", "zoning"
RATES = "rates"
#: Fields that make a layer what it is, the first kind that fits wins.
_MARKS = (
    (ZONING, ("class_code", "class_name", "intensity", "volume")),
    (LEDGER, ("service", "level", "cr_volume", "closure_error")),
    (RATES, ("service", "level", "cr_volume", "services")),
    (LINKS, ("service", "origin", "destination", "amount")),
    (TRANSITION, ("class_before", "units_deficit", "units_balanced", "units_surplus", "units_total")),
    (ACCOUNT, ("supply", "demand", "local", "sent", "received", "service", "unit")),
)
AMOUNTS = ("supply", "demand", "local", "sent", "received")
#: Services in the order of the published framework; others follow.
ORDER = ("water_yield", "food_production", "carbon_sequestration")
#: Largest relative gap between a ledger and the sums of its zones that is no difference.
SAME = 1e-6


@dataclass
class Account:
    """The zones of one service with their yearly amounts in `unit`; columns: float64 arrays over the zones.

    A zone without an account (outside the data) is NaN throughout. layer: the UnitsLayer, whose rows are the zones.
    """

    service: str
    unit: str
    level: str
    layer: object
    names: list
    columns: dict
    rated: bool

    @property
    def deficit(self):
        """Demand that is not met where it arises."""
        return self._without_rounding(self.columns["demand"] - self.columns["local"])

    @property
    def surplus(self):
        """Supply that is not used where it arises."""
        return self.columns["supply"] - self.columns["local"]

    @property
    def unmet(self):
        """Deficit after the flow."""
        return self._without_rounding(self.deficit - self.columns["received"])

    @property
    def balance(self):
        """Supply less demand."""
        return self.columns["supply"] - self.columns["demand"]

    @property
    def balance_after(self):
        """Balance after the flow."""
        return self.balance + self.columns["received"] - self.columns["sent"]

    def total(self, values):
        """Sum over the zones that have an account."""
        return math.fsum(values[np.isfinite(values)])

    def _without_rounding(self, shortage):
        """0 where the difference of two sums is next to nothing beside the demand."""
        return np.where(np.abs(shortage) <= SMALLEST_SHARE * self.columns["demand"], 0.0, shortage)


@dataclass
class Links:
    """Who relieved whom in one service: one entry for each row of a LINKS layer, largest first."""

    service: str
    unit: str
    layer: object
    origins: list
    destinations: list
    amounts: np.ndarray


@dataclass
class Results:
    """Everything that was handed to the report, by kind. ledgers: dicts of their columns; transitions: service -> rows;
    rates: rows of services and levels; records: dicts of JSON."""

    accounts: dict = field(default_factory=dict)
    links: dict = field(default_factory=dict)
    ledgers: list = field(default_factory=list)
    transitions: dict = field(default_factory=dict)
    rates: list = field(default_factory=list)
    zoning: object = None
    records: list = field(default_factory=list)
    unknown: list = field(default_factory=list)
    count: int = 0

    @property
    def services(self):
        """Services that have an account or a flow in a ledger, in the order of reading."""
        found = [*self.accounts, *(row["service"] for row in self.ledgers if row["received"] is not None)]
        known = [service for service in ORDER if service in found]
        return known + [service for service in dict.fromkeys(found) if service and service not in ORDER]

    def rows_of(self, service):
        """Ledger rows of a service that hold a flow, each level once."""
        rows = [row for row in self.ledgers if row["service"] == service and row["received"] is not None]
        return list({(row["level"], row["unit"], row["units"], row["received"]): row for row in rows}.values())

    def headline(self, service):
        """The ledger row that the zones' sums belong to, else the first one; None without a ledger."""
        rows, account = self.rows_of(service), self.accounts.get(service)
        if account is None:
            return rows[0] if rows else None
        fitting = [row for row in rows if not _differs(row, account)]
        return next(iter(fitting or rows), None)

    def ledger_differs(self, service):
        """Whether a service has both a ledger and zones, and no row of the one has the sums of the other."""
        account, row = self.accounts.get(service), self.headline(service)
        return account is not None and row is not None and _differs(row, account)


def kind_of(layer):
    """What a UnitsLayer is: one of the kinds above, "" for none."""
    return next((kind for kind, marks in _MARKS if all(layer.has(name) for name in marks)), "")


def gather(layers, records=()):
    """Results from UnitsLayers in any order.

    A zone table with rates goes before one without. Raises InputError for two different accounts of one service of the
    same kind, which must not be mixed in one report, for figures that are no numbers, and for results of one service in
    different units.
    """
    results = Results(records=list(records), count=len(layers))
    accounts, links, transitions = [], [], []
    for layer in layers:
        kind = kind_of(layer)
        if kind == ACCOUNT:
            accounts.append(layer)
        elif kind == LINKS and _texts(layer, "service"):
            links.append(_links(layer))
        elif kind == LEDGER:
            results.ledgers += ledger_rows(layer)
        elif kind == RATES:
            results.rates += rates_rows(layer)
        elif kind == TRANSITION:
            transitions.append(layer)
        elif kind == ZONING and results.zoning is None:
            results.zoning = layer
        elif kind != LINKS:
            results.unknown.append(layer.label)
    accounts = [_account(layer, links) for layer in accounts]
    for service in dict.fromkeys(account.service for account in accounts):
        _choose_account(results, [account for account in accounts if account.service == service])
    for service in dict.fromkeys(one.service for one in links):
        _choose_links(results, [one for one in links if one.service == service])
    for layer in transitions:
        _add_transition(results, layer)
    _check_units(results)
    return results


def _check_units(results):
    """What a report says of one service comes in one unit."""
    for service, account in results.accounts.items():
        others = [(row["layer"], row["unit"]) for row in results.rows_of(service)]
        if service in results.links:
            others.append((results.links[service].layer.label, results.links[service].unit))
        for label, unit in others:
            if unit and account.unit and unit != account.unit:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "“{one}” is in {unit}, “{other}” in {other_unit}, and both are results of one service. Give "
                        "results of the same run.",
                    ),
                    one=account.layer.label,
                    unit=account.unit,
                    other=label,
                    other_unit=unit,
                )


def _add_transition(results, layer):
    """Rows of a class transition by service; a table that names none belongs to the only service there is."""
    services = layer.values("service") if layer.has("service") else [None] * len(layer)
    for service, row in zip(services, transition_rows(layer)):
        if service is None and len(results.accounts) == 1:
            service = next(iter(results.accounts))
        if service is None:
            results.unknown.append(layer.label)
            return
        results.transitions.setdefault(str(service), []).append(row)


def _choose_account(results, accounts):
    """Keep one account of a service; others that hold another flow are left out and said so."""
    rated = [account for account in accounts if account.rated] or accounts
    chosen = rated[0]
    for other in rated[1:]:
        if not _same_account(chosen, other):
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "“{one}” and “{other}” are two different accounts of the same service. A report holds one flow for "
                    "each service: leave one of them out.",
                ),
                one=chosen.layer.label,
                other=other.layer.label,
            )
    results.accounts[chosen.service] = chosen
    results.unknown += [other.layer.label for other in accounts if not _same_account(chosen, other)]


def _choose_links(results, links):
    """Keep the links that bring what the service's zones receive; without zones the first."""
    account = results.accounts.get(links[0].service)
    if account is not None:
        received = account.total(account.columns["received"])
        links = sorted(links, key=lambda one: abs(math.fsum(one.amounts) - received))
    results.links[links[0].service] = links[0]
    results.unknown += [one.layer.label for one in links[1:]]


def _account(layer, links):
    service = _only_text(layer, "service")
    ends = {end for one in links if one.service == service for end in (*one.origins, *one.destinations)}
    return Account(
        service,
        _only_text(layer, "unit"),
        _only_text(layer, "level") if layer.has("level") else "",
        layer,
        zone_names(layer, ends),
        {name: numbers(layer, name) for name in AMOUNTS},
        layer.has("class_after"),
    )


def _same_account(one, other):
    """Whether two zone tables hold the same flow, one perhaps with more fields."""
    if one.names != other.names:
        return False
    return all(np.allclose(one.columns[name], other.columns[name], rtol=SAME, equal_nan=True) for name in AMOUNTS)


def _links(layer):
    amounts = np.array(layer.numbers("amount"))
    order = sorted(range(len(layer)), key=lambda row: -amounts[row])
    origins, destinations = layer.values("origin"), layer.values("destination")
    return Links(
        _only_text(layer, "service"),
        _only_text(layer, "unit") if layer.has("unit") else "",
        layer,
        [id_text(origins[row]) for row in order],
        [id_text(destinations[row]) for row in order],
        amounts[order],
    )


def _texts(layer, name):
    return {str(value) for value in layer.values(name) if value is not None}


def _only_text(layer, name):
    found = _texts(layer, name)
    if len(found) > 1:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "“{layer}”: the field “{name}” holds several values ({values}). Give one layer for each service and "
                "level.",
            ),
            layer=layer.label,
            name=name,
            values=", ".join(sorted(found)),
        )
    return found.pop() if found else ""


def _differs(row, account):
    """Whether a ledger row and the sums of the zones say different things."""
    pairs = ((row[name], account.total(account.columns[name])) for name in ("demand", "local", "received"))
    return any(abs(one - other) > SAME * max(abs(one), abs(other)) for one, other in pairs)
