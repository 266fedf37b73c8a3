"""What `flowzoning` takes, opened and checked."""

import numpy as np

from ...esflow_plugin.core import zoning
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from .. import parameters as p
from ..accounts import listed, read_accounts

ACCOUNTS = "ACCOUNTS"
TRANSFER, NORMALISATION, THRESHOLD, QUANTILE = "TRANSFER", "NORMALISATION", "THRESHOLD", "QUANTILE"
WEIGHTS, MISSING, TOLERANCE = "WEIGHTS", "MISSING", "TOLERANCE"
BY_WHAT_THEY_HAVE, LEFT_OUT = 0, 1


class ZoningData:
    """What `compute` needs: accounts (JoinedAccounts), kind of transfer, zoning.Rules and the tolerance of roles."""

    def __init__(self, accounts, kind, rules, tolerance):
        self.accounts = accounts
        self.kind = kind
        self.rules = rules
        self.tolerance = tolerance
        self.sent, self.received = accounts.amounts("sent"), accounts.amounts("received")
        self.volume = zoning.transfer(kind, accounts.amounts("local"), self.sent, self.received)


def read_zoning(inputs):
    """ZoningData, None with faults gathered in `inputs`."""
    accounts = read_accounts(inputs, ACCOUNTS, p.ZONE_FIELD)
    quantile = inputs.number(QUANTILE, 0.0, 1.0)
    tolerance = inputs.number(TOLERANCE, 0.0, 0.999999)
    if accounts is None:
        return None
    inputs.attempt(_check_areas, accounts, inputs.label(ACCOUNTS))
    weights = inputs.attempt(_weights, inputs.text(WEIGHTS), accounts, inputs.label(WEIGHTS))
    if weights is None or inputs.problems:
        return None
    rules = zoning.Rules(
        weights,
        zoning.NORMALISATIONS[inputs.choice(NORMALISATION)],
        zoning.THRESHOLDS[inputs.choice(THRESHOLD)],
        quantile,
        inputs.choice(MISSING) == LEFT_OUT,
    )
    return ZoningData(accounts, zoning.TRANSFERS[inputs.choice(TRANSFER)], rules, tolerance)


def _check_areas(accounts, label):
    """InputError for zones with an account but without an area."""
    with_account = np.isfinite(accounts.amounts("sent")).any(axis=0)
    unknown = [accounts.keys[place] for place in np.flatnonzero(with_account & ~(accounts.hectares > 0))]
    if unknown:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no area is known of {count} zones, which intensity needs: {zones}. Give polygons or the "
                "field area_ha (hectares).",
            ),
            label=label,
            count=len(unknown),
            zones=listed(unknown),
        )


def _weights(text, accounts, label):
    """A weight for every service from “service=weight” pairs, or plain numbers in the order of the layers."""
    words = [word.strip() for word in text.replace(";", ",").split(",") if word.strip()]
    if not words:
        return (1.0,) * len(accounts.services)
    weights = dict.fromkeys(accounts.services, 1.0)
    if not any("=" in word for word in words):
        if len(words) != len(weights):
            raise _unread(text, accounts, label)
        words = [f"{service}={word}" for service, word in zip(accounts.services, words)]
    names = {name.casefold(): service for service in accounts.services for name in (service,)}
    names.update({code.casefold(): service for code, service in zip(accounts.codes, accounts.services)})
    for word in words:
        name, _, value = word.partition("=")
        service = names.get(name.strip().casefold())
        try:
            weight = float(value)
        except ValueError:
            weight = -1.0
        if service is None or not 0 <= weight < float("inf"):
            raise _unread(text, accounts, label)
        weights[service] = weight
    if not any(weights.values()):
        raise _unread(text, accounts, label)
    return tuple(weights.values())


def _unread(text, accounts, label):
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "{label}: “{text}” gives no weights. Write a number of 0 or more for each service, not all 0, such as "
            "“{example}”.",
        ),
        label=label,
        text=text,
        example=", ".join(f"{service}=1" for service in accounts.services),
    )
