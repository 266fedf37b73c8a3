"""What compares zones with each other and with themselves in other years: densities, ESDR, quadrants, changes."""

import numpy as np

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.relative_levels import QUADRANT_LABELS, level_of, quadrants, z_scores
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from .references import Normalisers

TYPE_WORDS = {mismatch.DEFICIT: "deficit", mismatch.BALANCED: "balanced", mismatch.SURPLUS: "surplus"}
CHANGED = ("supply", "demand", "balance", "supply_per_ha", "demand_per_ha", "normalised", "esdr")


def title_of(name):
    """What a field of these tables means, in the user's language."""
    titles = {
        "supply_per_ha": translate("ESFlow", "Supply per hectare and year"),
        "demand_per_ha": translate("ESFlow", "Demand per hectare and year"),
        "normalised": translate("ESFlow", "(S − D)/(S + D), −1..1"),
        "esdr": translate("ESFlow", "ESDR of the densities"),
        "z_supply": translate("ESFlow", "Z-score of the supply per hectare"),
        "z_demand": translate("ESFlow", "Z-score of the demand per hectare"),
        "quadrant": translate("ESFlow", "Quadrant of the z-scores, supply first"),
        "type": translate("ESFlow", "Matching type of the zone's sums"),
        "deficit_share": translate("ESFlow", "Share of the area in deficit (0..1)"),
        "balanced_share": translate("ESFlow", "Share of the area that is balanced (0..1)"),
        "surplus_share": translate("ESFlow", "Share of the area in surplus (0..1)"),
        "year": translate("ESFlow", "Year"),
        "from_year": translate("ESFlow", "Earlier year"),
        "to_year": translate("ESFlow", "Later year"),
        "supply_change": translate("ESFlow", "Change of the supply"),
        "demand_change": translate("ESFlow", "Change of the demand"),
        "balance_change": translate("ESFlow", "Change of the balance"),
        "supply_per_ha_change": translate("ESFlow", "Change of the supply per hectare"),
        "demand_per_ha_change": translate("ESFlow", "Change of the demand per hectare"),
        "normalised_change": translate("ESFlow", "Change of (S − D)/(S + D)"),
        "esdr_change": translate("ESFlow", "Change of the ESDR"),
        "type_before": translate("ESFlow", "Matching type in the earlier year"),
        "type_after": translate("ESFlow", "Matching type in the later year"),
        "quadrant_before": translate("ESFlow", "Quadrant in the earlier year"),
        "quadrant_after": translate("ESFlow", "Quadrant in the later year"),
    }
    return titles.get(name) or field_title(name)


def zone_levels(columns, references):
    """Normalisers of the densities of all zones with cells, in all years. columns: zone_columns of every year."""
    return Normalisers.of(level_of(_densities(columns, "supply")), level_of(_densities(columns, "demand")), references)


def _densities(columns, name):
    """Amounts per hectare (years, zones), NaN for zones without cells."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.array([year[name] / year["area_ha"] for year in columns])


def relative_columns(columns, levels, tolerance):
    """Further columns of every year; z-scores are pooled over the years. Texts are None for zones without cells."""
    supply, demand = _densities(columns, "supply"), _densities(columns, "demand")
    known = np.isfinite(supply)
    safe_supply, safe_demand = np.where(known, supply, 0.0), np.where(known, demand, 0.0)
    codes = quadrants(safe_supply, safe_demand, levels.supply, levels.demand)
    types = mismatch.matching_type(safe_supply, safe_demand, tolerance)
    normalised = mismatch.normalized_difference(safe_supply, safe_demand)[0]
    numbers = {
        "supply_per_ha": supply,
        "demand_per_ha": demand,
        "normalised": np.where(known, normalised, np.nan),
        "esdr": levels.esdr(supply, demand),
        "z_supply": z_scores(supply),
        "z_demand": z_scores(demand),
    }
    # The zones without cells would be 0 in a region without supply and demand.
    numbers["esdr"] = np.where(known, numbers["esdr"], np.nan)
    texts = {
        "quadrant": np.where(known, np.array(QUADRANT_LABELS, dtype=object)[codes], None),
        "type": np.where(known, np.array([None, *TYPE_WORDS.values()], dtype=object)[types], None),
    }
    return [{name: values[year] for name, values in {**numbers, **texts}.items()} for year in range(len(columns))]


def change_features(zones, names, columns, texts):
    """Fields and features of the changes: one row for each zone and pair of years, later minus earlier.

    Pairs are each year with the next and, with more than two, the first with the last.
    """
    pairs = list(zip(range(len(names) - 1), range(1, len(names))))
    if len(names) > 2:
        pairs.append((0, len(names) - 1))
    features = []
    # With one year the fields alone are wanted.
    for earlier, later in pairs or [(0, 0)]:
        before, after = columns[earlier], columns[later]
        changes = {f"{name}_change": after[name] - before[name] for name in CHANGED}
        words = {
            f"{name}_{when}": year[name]
            for name in ("type", "quadrant")
            for when, year in (("before", before), ("after", after))
        }
        own = {**texts, "from_year": names[earlier], "to_year": names[later]}
        fields, of_pair = zone_features(zones, {**changes, **words}, own, title_of)
        features += of_pair if pairs else []
    return fields, features
