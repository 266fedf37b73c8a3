"""The results of a run as the report reads them: what a layer is, is told by its fields and not by its name."""

import math
from dataclasses import dataclass, field

import numpy as np

from ...core.errors import QT_TRANSLATE_NOOP, InputError

ACCOUNT, LINKS, LEDGER, TRANSITION, ZONING = "account", "links", "ledger", "transition", "zoning"
RATES = "rates"
#: Fields that make a layer what it is, the first kind that fits wins.
_MARKS = (
    (ZONING, ("class_code", "class_name", "intensity", "volume")),
    (LEDGER, ("service", "level", "cr_volume", "closure_error")),
    (RATES, ("service", "level", "cr_volume", "services")),
    (LINKS, ("service", "origin", "destination", "amount")),
    (TRANSITION, ("class_before", "units_deficit", "units_total")),
    (ACCOUNT, ("supply", "demand", "local", "sent", "received", "service", "unit")),
)
_TEXTS = ("service", "level", "unit", "flag", "stage")
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
        return self.columns["demand"] - self.columns["local"]

    @property
    def surplus(self):
        """Supply that is not used where it arises."""
        return self.columns["supply"] - self.columns["local"]

    @property
    def unmet(self):
        """Deficit after the flow."""
        return self.deficit - self.columns["received"]

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
        """Services that have an account or a ledger, in the order of reading."""
        found = [*self.accounts, *(row["service"] for row in self.ledgers)]
        known = [service for service in ORDER if service in found]
        return known + [service for service in dict.fromkeys(found) if service and service not in ORDER]

    def rows_of(self, service):
        """Ledger rows of a service that hold a flow, each level once."""
        rows = [row for row in self.ledgers if row["service"] == service and row.get("received") is not None]
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
    same kind, which must not be mixed in one report.
    """
    results = Results(records=list(records), count=len(layers))
    accounts, links, transitions = [], [], []
    for layer in layers:
        kind = kind_of(layer)
        if kind == ACCOUNT:
            accounts.append(_account(layer))
        elif kind == LINKS and _texts(layer, "service"):
            links.append(_links(layer))
        elif kind == LEDGER:
            results.ledgers += _ledger_rows(layer)
        elif kind == RATES:
            results.rates += _rows(layer)
        elif kind == TRANSITION:
            transitions.append(layer)
        elif kind == ZONING:
            results.zoning = layer
        elif kind != LINKS:
            results.unknown.append(layer.label)
    for service in dict.fromkeys(account.service for account in accounts):
        _choose_account(results, [account for account in accounts if account.service == service])
    for service in dict.fromkeys(one.service for one in links):
        _choose_links(results, [one for one in links if one.service == service])
    for layer in transitions:
        _add_transition(results, layer)
    return results


def _add_transition(results, layer):
    """Rows of a class transition by service; a table that names none belongs to the only service there is."""
    services = layer.values("service") if layer.has("service") else [None] * len(layer)
    for service, row in zip(services, _rows(layer)):
        if service is None and len(results.accounts) == 1:
            service = next(iter(results.accounts))
        if service is None:
            results.unknown.append(layer.label)
            return
        results.transitions.setdefault(str(service), []).append(row)


def _rows(layer):
    """A table's rows as dicts."""
    names = [item.name() for item in layer.fields]
    return [dict(zip(names, row)) for row in layer.rows]


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


def _ledger_rows(layer):
    """A ledger's rows as dicts of texts and floats; None where nothing is said. A CSV file has texts only."""
    rows = []
    for values in layer.rows:
        row = {}
        for item, value in zip(layer.fields, values):
            name = item.name()
            row[name] = str(value or "") if name in _TEXTS else None if value in (None, "") else float(value)
        rows.append({**row, "units": int(row["units"])})
    return rows


def zone_names(layer):
    """The zones' names: the first field that is not the feature number of a GeoPackage."""
    index = next(i for i, item in enumerate(layer.fields) if item.name().lower() != "fid")
    return ["" if row[index] is None else str(row[index]) for row in layer.rows]


def _account(layer):
    return Account(
        _only_text(layer, "service"),
        _only_text(layer, "unit"),
        _only_text(layer, "level") if layer.has("level") else "",
        layer,
        zone_names(layer),
        {name: _numbers(layer, name) for name in AMOUNTS},
        layer.has("class_after"),
    )


def _same_account(one, other):
    """Whether two zone tables hold the same flow, one perhaps with more fields."""
    if one.names != other.names:
        return False
    return all(np.allclose(one.columns[name], other.columns[name], rtol=SAME, equal_nan=True) for name in AMOUNTS)


def _links(layer):
    amounts = _numbers(layer, "amount")
    order = sorted(range(len(layer)), key=lambda row: -amounts[row])
    origins, destinations = layer.values("origin"), layer.values("destination")
    return Links(
        _only_text(layer, "service"),
        _only_text(layer, "unit") if layer.has("unit") else "",
        layer,
        [str(origins[row]) for row in order],
        [str(destinations[row]) for row in order],
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


def _numbers(layer, name):
    return np.array([math.nan if value is None else float(value) for value in layer.values(name)])


def _differs(row, account):
    """Whether a ledger row and the sums of the zones say different things."""
    pairs = ((row[name], account.total(account.columns[name])) for name in ("demand", "local", "received"))
    return any(abs(one - other) > SAME * max(abs(one), abs(other)) for one, other in pairs)
