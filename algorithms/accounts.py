"""Accounts of flows as algorithms take them: the units of one service, and several services joined by their zones."""

import re

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsField, QgsGeometry, QgsWkbTypes

from ..esflow_plugin.compat import text_field
from ..esflow_plugin.core import mismatch
from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.i18n import translate
from ..esflow_plugin.vector.topology import id_text
from .layer_lists import read_units_layers

NEEDED = ("supply", "demand", "sent", "received")
SQUARE_METRES_PER_HECTARE = 10_000.0
SHOWN = 20
# Nobody sends more than the surplus or receives more than the deficit, but for rounding.
_ROUNDING = 1e-6


class Account:
    """The units of one service that have an account, as float64 arrays of amounts per year.

    known: which features of `layer` they are; supply, demand, local, sent, received: arrays over the known units;
    hectares: their areas, None for plain tables without any.
    """

    def __init__(self, layer, known):
        self.layer = layer
        self.known = known
        self.label = layer.label

    @classmethod
    def read(cls, inputs, layer):
        """Read the fields of an account; None where it is no account, with faults gathered in `inputs`."""
        missing = [name for name in NEEDED if not layer.has(name)]
        if missing:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: fields are missing: {fields}. Give the zone table of a flow, e.g. OUTPUT_ZONES of "
                    "River flow.",
                ),
                label=layer.label,
                fields=", ".join(missing),
            )
            return None
        raw = {name: layer.values(name) for name in NEEDED}
        known = np.array([all(_is_given(raw[name][row]) for name in NEEDED) for row in range(len(layer))])
        if not known.any():
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no unit has supply, demand, sent and received. Nothing to rate."),
                label=layer.label,
            )
            return None
        account = cls(layer, known)
        return account if account._read_amounts(inputs) else None

    def _read_amounts(self, inputs):
        for name in NEEDED:
            setattr(self, name, self.numbers(inputs, name))
        if any(getattr(self, name) is None for name in NEEDED):
            return False
        self.local = self.numbers(inputs, "local") if self.layer.has("local") else None
        if self.local is None:
            self.local = mismatch.local_use(self.supply, self.demand)
        self.hectares = self._areas(inputs)
        for name, most in (("sent", self.surplus), ("received", self.deficit)):
            self._check_range(inputs, name, most)
        return True

    @property
    def surplus(self):
        """Supply that is not used where it arises."""
        return self.supply - self.local

    @property
    def deficit(self):
        """Demand that the unit's own supply does not meet."""
        return self.demand - self.local

    @property
    def balance_after(self):
        """Balance after the flow."""
        return self.supply - self.demand + self.received - self.sent

    @property
    def left_out(self):
        """Number of features without an account."""
        return int((~self.known).sum())

    def numbers(self, inputs, name):
        """A field of the known units as float64; None and a gathered fault for what is no number or negative."""
        values = inputs.attempt(self.layer.numbers_where, name, self.known)
        if values is None:
            return None
        values = np.array(values, dtype=np.float64)
        if (values < 0).any():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: field “{name}” holds negative values (lowest {value:g}). Correct them."
                ),
                label=self.label,
                name=name,
                value=float(values.min()),
            )
            return None
        return values

    def _areas(self, inputs):
        """Hectares of the known units: the field area_ha, or the polygons themselves; None for plain tables."""
        if self.layer.has("area_ha"):
            return self.numbers(inputs, "area_ha")
        square_metres = np.array(self.layer.areas_m2(inputs.context.transformContext()))[self.known]
        return square_metres / SQUARE_METRES_PER_HECTARE if np.isfinite(square_metres).all() else None

    def _check_range(self, inputs, name, most):
        if (getattr(self, name) > most * (1 + _ROUNDING) + _ROUNDING * np.maximum(self.supply, self.demand)).any():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: “{name}” exceeds what the unit's supply and demand allow. Give a zone table of a flow "
                    "with its field “local”.",
                ),
                label=self.label,
                name=name,
            )

    def spread(self, values):
        """Numbers of the known units among all features, NaN elsewhere."""
        spread = np.full(self.known.size, np.nan)
        spread[self.known] = values
        return spread

    def spread_text(self, texts):
        """Texts of the known units among all features, None elsewhere."""
        own = iter(texts)
        return [next(own) if known else None for known in self.known]

    def text(self, name):
        """What a text field says of all features, "" when it says nothing or different things."""
        found = self.texts(name)
        return found.pop() if len(found) == 1 else ""

    def texts(self, name):
        """The different texts of a field, as a set; empty without the field."""
        if not self.layer.has(name):
            return set()
        return {str(value) for value in self.layer.values(name) if value is not None}


def _is_given(value):
    """Whether a raw value is there; not-a-number stands for a missing one."""
    return value is not None and str(value).strip().lower() != "nan"


# ---------------------------------------------------------------------- several services


class JoinedAccounts:
    """Accounts of different services over one set of zones: what any of them knows, in order of first appearance.

    accounts: list of Account; services, codes, units: a text of each; keys: the zones' values as text; names: the same
    as the first layer has them; field: QgsField of the zones; geometries: QgsGeometry, empty where no layer has one;
    crs, wkb_type: of the geometries; hectares: float64, NaN where unknown. It can stand in for vector.zones.Zones where
    a zone table is made.
    """

    def __init__(self, accounts, fields, keys_of_layers, context):
        self.accounts = accounts
        self.services = [account.text("service") for account in accounts]
        self.codes = service_codes(self.services)
        self.units = [account.text("unit") for account in accounts]
        values = {}
        for keys, (_, raw) in zip(keys_of_layers, fields):
            for key, value in zip(keys, raw):
                values.setdefault(key, value)
        self.keys = list(values)
        self.field, same_kind = QgsField(fields[0][0]), len({field.type() for field, _ in fields}) == 1
        self.names = list(values.values()) if same_kind else self.keys
        if not same_kind:
            self.field = text_field(fields[0][0].name(), fields[0][0].alias())
        place = {key: index for index, key in enumerate(self.keys)}
        self._places = [np.array([place[key] for key in keys], dtype=np.intp) for keys in keys_of_layers]
        self._read_geometries(context)
        self._read_hectares()

    def __len__(self):
        return len(self.keys)

    @property
    def units_text(self):
        """Unit of every service's amounts in one line, by its code."""
        return ", ".join(f"{code}: {unit}" for code, unit in zip(self.codes, self.units))

    def column(self, number, name):
        """An amount of account `number` over all zones (zones,), NaN where it has none."""
        return self.spread(number, getattr(self.accounts[number], name), np.nan)

    def spread(self, number, values, elsewhere=0):
        """Values over the known units of account `number` as an array over all zones."""
        spread = np.full(len(self), elsewhere, dtype=np.result_type(values, type(elsewhere)))
        spread[self._places[number][self.accounts[number].known]] = values
        return spread

    def amounts(self, name):
        """An amount of all accounts, (services, zones), NaN where a zone has no account of a service."""
        return np.array([self.column(number, name) for number in range(len(self.accounts))])

    def layer_values(self, number, values):
        """Raw values by feature of layer `number` as a list over all zones, None elsewhere."""
        spread = [None] * len(self)
        for place, value in zip(self._places[number], values):
            spread[place] = value
        return spread

    def _read_geometries(self, context):
        shaped = [account.layer for account in self.accounts if account.layer.wkb_type != QgsWkbTypes.Type.NoGeometry]
        self.geometries = [QgsGeometry() for _ in self.keys]
        self.crs = shaped[0].crs if shaped else None
        self.wkb_type = (
            QgsWkbTypes.multiType(QgsWkbTypes.flatType(shaped[0].wkb_type)) if shaped else QgsWkbTypes.Type.NoGeometry
        )
        for account, places in zip(self.accounts, self._places):
            if account.layer not in shaped or not _same_kind(account.layer, shaped[0]):
                continue
            transform = QgsCoordinateTransform(account.layer.crs, self.crs, context.transformContext())
            for place, geometry in zip(places, account.layer.geometries):
                if self.geometries[place].isEmpty() and not geometry.isEmpty():
                    self.geometries[place] = _moved(geometry, transform, account.label)

    def _read_hectares(self):
        self.hectares = np.full(len(self), np.nan)
        for number, account in enumerate(self.accounts):
            if account.hectares is not None:
                self.hectares = np.fmax(self.hectares, self.column(number, "hectares"))


def read_accounts(inputs, name, zone_field):
    """JoinedAccounts of a parameter that takes several layers, None with faults gathered in `inputs`.

    zone_field: name of the parameter with the field that names each zone in all layers. Every layer must be the account
    of one service, say which (fields service and unit), and no two of the same.
    """
    return join_accounts(inputs, read_units_layers(inputs, name), zone_field, inputs.label(name))


def join_accounts(inputs, layers, zone_field, label):
    """JoinedAccounts of UnitsLayers, as `read_accounts` has it; label: of the parameter that they come from."""
    field_name = inputs.field(zone_field)
    accounts = [Account.read(inputs, layer) for layer in layers]
    fields = [inputs.attempt(_zone_values, layer, field_name, inputs.label(zone_field)) for layer in layers]
    for account in accounts:
        if account is not None:
            inputs.attempt(check_service, account)
    if not accounts or None in accounts or None in fields or inputs.problems:
        return None
    inputs.attempt(_check_different, accounts, label)
    keys = [[id_text(value) for value in raw] for _, raw in fields]
    if inputs.problems:
        return None
    return inputs.attempt(JoinedAccounts, accounts, fields, keys, inputs.context)


def _zone_values(layer, name, label):
    """(QgsField, raw values) of a layer's zone field; InputError unless every zone has a value of its own."""
    values = layer.values(name, f"{label} · {layer.label}")
    nulls = sum(value is None for value in values)
    if nulls:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: field “{name}” is null in {count} features. Give every zone a value."
            ),
            label=layer.label,
            name=name,
            count=nulls,
        )
    seen, doubled = set(), []
    for key in map(id_text, values):
        if key in seen:
            doubled.append(key)
        seen.add(key)
    if doubled:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: zones must have one row each; these have several: {zones}. Choose the field that names each "
                "zone.",
            ),
            label=layer.label,
            zones=listed(dict.fromkeys(doubled)),
        )
    return layer.fields.at(layer.fields.lookupField(name)), values


def check_service(account, needed=True):
    """Raise InputError unless an Account is of one service in one unit; needed: it must say which."""
    for name in ("service", "unit"):
        found = sorted(account.texts(name))
        if not found and needed:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: no field “{name}” says what is counted. Give the zone table of a flow as it was "
                    "written, or add the field with one text for all zones.",
                ),
                label=account.label,
                name=name,
            )
        if len(found) > 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: field “{name}” says different things ({values}). Give one layer for each service.",
                ),
                label=account.label,
                name=name,
                values=listed(found),
            )


def _check_different(accounts, label):
    services = [account.text("service") for account in accounts]
    for service in dict.fromkeys(services):
        if services.count(service) > 1:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: {count} layers are accounts of “{service}”. Two flows of one service are alternatives "
                    "and never added: give one layer for each service.",
                ),
                label=label,
                count=services.count(service),
                service=service,
            )


def _same_kind(layer, other):
    return QgsWkbTypes.geometryType(layer.wkb_type) == QgsWkbTypes.geometryType(other.wkb_type)


def _moved(geometry, transform, label):
    geometry = QgsGeometry(geometry)
    flat = geometry.get()
    flat.dropZValue()
    flat.dropMValue()
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: a geometry cannot be brought to the reference system of the first layer. Give layers of the "
                "same zones.",
            ),
            label=label,
        ) from error
    return geometry


def service_codes(services):
    """A short code of each service, the initials of its words (water_yield: WY); the whole name where two would clash.

    A name of one word is its own code.
    """
    codes = []
    for service in services:
        words = [word for word in re.split(r"[\W_]+", service) if word]
        codes.append("".join(word[0] for word in words).upper() if len(words) > 1 else service)
    return [code if codes.count(code) == 1 else service for code, service in zip(codes, services)]


def service_title(service):
    """What a service is called in the user's language; its own name where it is none of the three."""
    titles = {
        "water_yield": translate("ESFlow", "Water yield"),
        "food_production": translate("ESFlow", "Food production"),
        "carbon_sequestration": translate("ESFlow", "Carbon sequestration"),
    }
    return titles.get(service, service)


def listed(names):
    """Names in one line, the first SHOWN of them."""
    names = [str(name) for name in names]
    return ", ".join(names[:SHOWN]) + (f" … ({len(names)})" if len(names) > SHOWN else "")
