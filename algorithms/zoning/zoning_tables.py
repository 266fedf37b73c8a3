"""The layers and tables that `flowzoning` writes, and what it tells."""

import math

import numpy as np

from ...esflow_plugin.core import zoning
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.zone_names import zone_class_names
from ...esflow_plugin.vector.zone_table import zone_features
from ..accounts import listed
from ..drivers.result_table import result_table

_SIGNS = {1: "+", -1: "-", 0: "0"}


class ZoneResults:
    """What is found about all zones: arrays over the zones, from core's Zoning and Sensitivity."""

    def __init__(self, data, found, sensitivity):
        self.data = data
        self.found = found
        self.sensitivity = sensitivity
        self.classed = found.classes != zoning.NOT_CLASSED
        self.roles = zoning.roles(data.sent, data.received, data.tolerance)
        self.conflict = zoning.conflict_degree(self.roles)
        self.inactive = self.classed & (np.nansum(data.volume, axis=0) == 0)
        self.priority = zoning.needs_coordination(found.classes, self.conflict)

    def pattern(self, zone):
        """Every service's role: + donor, - receiver, 0 neither, ? no account, e.g. “WY+ FP- CS?”."""
        known = np.isfinite(self.data.volume[:, zone])
        signs = [_SIGNS[int(role)] if there else "?" for role, there in zip(self.roles[:, zone], known)]
        return " ".join(f"{code}{sign}" for code, sign in zip(self.data.accounts.codes, signs))

    def sub_type(self, zone):
        """The zone's class with its services' accord or conflict."""
        name = zone_class_names()[int(self.found.classes[zone])]
        if self.inactive[zone]:
            return translate("ESFlow", "{name}, inactive").format(name=name)
        conflict = self.conflict[zone] > 0
        template = translate("ESFlow", "{name}, conflict") if conflict else translate("ESFlow", "{name}, synergy")
        return template.format(name=name)

    def texts(self, function):
        """function(zone) of every classed zone, None elsewhere, as an array of objects."""
        values = np.full(self.classed.size, None, dtype=object)
        for zone in np.flatnonzero(self.classed):
            values[zone] = function(zone)
        return values


def zones_table(results):
    """Fields and features of the zones with their class."""
    data, found = results.data, results.found
    accounts, names = data.accounts, zone_class_names()
    columns = {"area_ha": accounts.hectares}
    with np.errstate(invalid="ignore"):
        for code, volume in zip(accounts.codes, data.volume):
            columns[f"{code}_volume"] = volume
            columns[f"{code}_intensity"] = volume / accounts.hectares
    for code, sent, received in zip(accounts.codes, data.sent, data.received):
        columns[f"{code}_net"] = sent - received
    columns["volume"] = found.volume
    columns["intensity"] = found.intensity
    columns["class_code"] = found.classes.astype(np.int64)
    columns["class_name"] = results.texts(lambda zone: names[int(found.classes[zone])])
    columns["sub_type"] = results.texts(results.sub_type)
    columns["pattern"] = results.texts(results.pattern)
    columns["conflict"] = np.where(results.classed, results.conflict, np.nan)
    columns["priority"] = results.priority.astype(np.int64)
    columns["inactive"] = results.inactive.astype(np.int64)
    columns["services"] = np.isfinite(data.volume).sum(axis=0).astype(np.int64)
    columns["stability"] = results.sensitivity.kept
    columns["stability_threshold"] = results.sensitivity.kept_threshold
    columns["stability_weights"] = results.sensitivity.kept_weights
    return zone_features(accounts, columns, {"units": accounts.units_text}, _titles(accounts).get)


def _titles(accounts):
    titles = {
        "area_ha": translate("ESFlow", "Area (ha)"),
        "volume": translate("ESFlow", "Volume of transfer, all services (0..1)"),
        "intensity": translate("ESFlow", "Intensity of transfer, all services (0..1)"),
        "class_code": translate("ESFlow", "Code of the zone's class (1..4, 0 without a class)"),
        "class_name": translate("ESFlow", "Class of the zone"),
        "sub_type": translate("ESFlow", "Class with accord or conflict of the services"),
        "pattern": translate("ESFlow", "Role of the zone by service: + donor, - receiver, 0 neither"),
        "conflict": translate("ESFlow", "Conflict of the services (0..1)"),
        "priority": translate("ESFlow", "1: priority coordination, Key Functional with strong conflict"),
        "inactive": translate("ESFlow", "1: nothing is transferred"),
        "services": translate("ESFlow", "Number of services with an account"),
        "stability": translate("ESFlow", "Share of variants in which the zone keeps its class (0..1)"),
        "stability_threshold": translate("ESFlow", "The same, variants of the threshold only (0..1)"),
        "stability_weights": translate("ESFlow", "The same, variants of the weights only (0..1)"),
        "units": translate("ESFlow", "Units of the amounts"),
    }
    for code, service, unit in zip(accounts.codes, accounts.services, accounts.units):
        amount = {"service": service, "unit": unit}
        titles[f"{code}_volume"] = translate("ESFlow", "{service}: transferred ({unit})").format(**amount)
        titles[f"{code}_intensity"] = translate("ESFlow", "{service}: transferred per ha ({unit} and ha)").format(
            **amount
        )
        titles[f"{code}_net"] = translate("ESFlow", "{service}: sent less received ({unit})").format(**amount)
    return titles


# ---------------------------------------------------------------------- areas by class, variants


def class_rows(results):
    """One row for each class: number of zones, area, shares of area and of every service's transfer, stability."""
    data, rows = results.data, []
    hectares = np.where(results.classed, data.accounts.hectares, 0.0)
    for code, name in zone_class_names().items():
        inside = results.found.classes == code
        area = math.fsum(hectares[inside])
        kept = results.sensitivity.kept[inside]
        row = {
            "class_code": code,
            "class_name": name,
            "zones": int(inside.sum()),
            "area_ha": area,
            "area_share": area / math.fsum(hectares),
            "conflict_zones": int((inside & (results.conflict > 0)).sum()),
            "priority_zones": int((inside & results.priority).sum()),
            "inactive_zones": int((inside & results.inactive).sum()),
            "stability": float(kept.mean()) if kept.size else math.nan,
        }
        for service, volume in zip(data.accounts.codes, data.volume):
            amounts = np.where(results.classed & np.isfinite(volume), volume, 0.0)
            total = math.fsum(amounts)
            row[f"{service}_share"] = math.fsum(amounts[inside]) / total if total > 0 else math.nan
        rows.append(row)
    return rows


def classes_table(results, rows):
    """Fields and features of the areas by class."""
    columns = [
        ("class_code", int, translate("ESFlow", "Code of the zone's class (1..4)")),
        ("class_name", str, translate("ESFlow", "Class of the zone")),
        ("zones", int, translate("ESFlow", "Number of zones")),
        ("area_ha", float, translate("ESFlow", "Area (ha)")),
        ("area_share", float, translate("ESFlow", "Share of the area of all zones (0..1)")),
        ("conflict_zones", int, translate("ESFlow", "Zones whose services conflict")),
        ("priority_zones", int, translate("ESFlow", "Zones for priority coordination")),
        ("inactive_zones", int, translate("ESFlow", "Zones that transfer nothing")),
        ("stability", float, translate("ESFlow", "Mean stability of its zones (0..1)")),
    ]
    for code, service in zip(results.data.accounts.codes, results.data.accounts.services):
        title = translate("ESFlow", "{service}: share of all transfer (0..1)").format(service=service)
        columns.append((f"{code}_share", float, title))
    return result_table(columns, rows)


def variants_table(results):
    """Fields and features of the sensitivity: one row for each variant."""
    codes = results.data.accounts.codes
    columns = [
        ("threshold", str, translate("ESFlow", "Threshold")),
        ("quantile", float, translate("ESFlow", "Quantile of that threshold (0..1)")),
        ("weights", str, translate("ESFlow", "Weights of the services")),
        ("changed", int, translate("ESFlow", "Zones in another class")),
        ("kept_share", float, translate("ESFlow", "Share of the zones that keep their class (0..1)")),
        *((f"zones_{code}", int, name) for code, name in zone_class_names().items()),
    ]
    classed, rows = int(results.classed.sum()), []
    for variant in results.sensitivity.variants:
        rules = variant.rules
        rows.append(
            {
                "threshold": rules.threshold,
                "quantile": rules.quantile if rules.threshold == "quantile" else None,
                "weights": ", ".join(f"{code}={weight:g}" for code, weight in zip(codes, rules.weights)),
                "changed": variant.changed,
                "kept_share": 1.0 - variant.changed / classed if classed else math.nan,
                **{f"zones_{code}": int((variant.classes == code).sum()) for code in zoning.CLASSES},
            }
        )
    return result_table(columns, rows)


# ---------------------------------------------------------------------- what the user reads


def tell(run, results, rows):
    """Say which zones are in which class, and what may mislead."""
    found, accounts = results.found, results.data.accounts
    run.inform(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{count} services over {zones} zones: {services}. High is above {intensity:.4g} in intensity and "
            "above {volume:.4g} in volume, both on a scale of 0 to 1."
        ),
        count=len(accounts.services),
        zones=int(results.classed.sum()),
        services=", ".join(f"{code} = {service}" for code, service in zip(accounts.codes, accounts.services)),
        intensity=found.intensity_threshold,
        volume=found.volume_threshold,
    )
    for row in rows:
        inside = np.flatnonzero(found.classes == row["class_code"])
        run.inform(
            QT_TRANSLATE_NOOP("ESFlow", "{name}: {count} zones, {share:.1f} % of the area: {zones}"),
            name=row["class_name"],
            count=row["zones"],
            share=100.0 * row["area_share"],
            zones=listed(accounts.keys[zone] for zone in inside) or "–",
        )
    _tell_missing(run, results)
    for axis, title in ((found.intensity, "INTENSITY"), (found.volume, "VOLUME")):
        values = axis[results.classed]
        if values.size and values.max() == values.min():
            run.warn(_CONSTANT[title])


_CONSTANT = {
    "INTENSITY": QT_TRANSLATE_NOOP("ESFlow", "The intensity is the same in all zones, so none of them counts as high."),
    "VOLUME": QT_TRANSLATE_NOOP("ESFlow", "The volume is the same in all zones, so none of them counts as high."),
}


def _tell_missing(run, results):
    accounts, complete = results.data.accounts, results.data.rules.complete
    known = np.isfinite(results.data.volume)
    for service, there in zip(accounts.services, known):
        lacking = np.flatnonzero(~there & known.any(axis=0))
        if lacking.size:
            run.warn(
                _LEFT_OUT if complete else _RATED_BY_OTHERS,
                service=service,
                count=lacking.size,
                zones=listed(accounts.keys[zone] for zone in lacking),
            )
    nothing = np.flatnonzero(~known.any(axis=0))
    if nothing.size:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{count} zones have no account of any service and get no class: {zones}."
            ),
            count=nothing.size,
            zones=listed(accounts.keys[zone] for zone in nothing),
        )


_LEFT_OUT = QT_TRANSLATE_NOOP(
    "ESFlow", "{count} zones have no account of “{service}” and get no class (MISSING): {zones}."
)
_RATED_BY_OTHERS = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{count} zones have no account of “{service}” and are rated by the services they have (MISSING): {zones}.",
)
