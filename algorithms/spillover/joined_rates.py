"""Zones with the accounts, rates and classes of several services side by side."""

import numpy as np

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from ..accounts import listed
from .class_change import class_names

COPIED = ("supply", "demand", "local", "surplus", "deficit", "sent", "received")


def joined_table(joined, parts):
    """Fields and features of the zones. joined: JoinedAccounts; parts: (account, before, after) of each service.

    Amounts carry the code of their service (WY_received); over the services there are only means and counts.
    """
    columns, titles = {"area_ha": joined.hectares}, {"area_ha": translate("ESFlow", "Area (ha)")}
    own, rates, in_deficit = {}, [], {"before": 0, "after": 0}
    for number, (service, code, unit) in enumerate(zip(joined.services, joined.codes, joined.units)):
        service_columns, classes = _service_columns(joined, number, parts[number])
        for name, values in service_columns.items():
            own[f"{code}_{name}"] = values
            unit_text = "" if name in ("rate", "class_before", "class_after") else f" ({unit})"
            titles[f"{code}_{name}"] = f"{service}: {field_title(name)}{unit_text}"
        rates.append(service_columns["rate"])
        for when, codes in classes.items():
            in_deficit[when] = in_deficit[when] + (codes == mismatch.DEFICIT)
    columns["rate"] = _mean_of_known(np.array(rates))
    titles["rate"] = translate("ESFlow", "Compensation rate, mean of the services with a deficit (0..1)")
    for when, title in (
        ("before", translate("ESFlow", "Services in deficit before flow")),
        ("after", translate("ESFlow", "Services in deficit after flow")),
    ):
        columns[f"deficits_{when}"] = in_deficit[when].astype(np.int64)
        titles[f"deficits_{when}"] = title
    columns.update(own)
    titles["units"] = translate("ESFlow", "Units of the amounts")
    return zone_features(joined, columns, {"units": joined.units_text}, titles.get)


def _service_columns(joined, number, part):
    """Columns of one service over all zones, and its class codes before and after flow (0 without an account)."""
    _, *of_units = part
    columns = {name: joined.column(number, name) for name in COPIED}
    columns["unmet"] = columns["deficit"] - columns["received"]
    columns["balance"] = columns["supply"] - columns["demand"]
    columns["balance_after"] = joined.column(number, "balance_after")
    with np.errstate(divide="ignore", invalid="ignore"):
        columns["rate"] = np.where(columns["deficit"] > 0, columns["received"] / columns["deficit"], np.nan)
    names, classes = {0: None, **class_names()}, {}
    for when, codes in zip(("before", "after"), of_units):
        classes[when] = joined.spread(number, codes).astype(np.int64)
        columns[f"class_{when}"] = np.array([names[code] for code in classes[when].tolist()], dtype=object)
    return columns, classes


def _mean_of_known(values):
    """Mean over services (services, zones) of what is known; NaN where nothing is."""
    known = np.isfinite(values)
    with np.errstate(invalid="ignore"):
        return np.where(known, values, 0.0).sum(axis=0) / np.where(known.any(axis=0), known.sum(axis=0), np.nan)


def tell_unshared_zones(run, joined):
    """Warn of zones that some service does not have: their columns of it are null."""
    supply = joined.amounts("supply")
    for service, values in zip(joined.services, supply):
        lacking = np.flatnonzero(~np.isfinite(values))
        if lacking.size:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{count} zones have no account of “{service}”; its fields are null there: {zones}."
                ),
                count=lacking.size,
                service=service,
                zones=listed(joined.keys[zone] for zone in lacking),
            )
