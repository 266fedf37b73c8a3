"""Statistics of spatial autocorrelation year by year; what fails in one year does not lose the others."""

import numpy as np

from ...esflow_plugin.core import autocorrelation
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.permutation import draw_others
from ...esflow_plugin.i18n import message, translate
from ...esflow_plugin.report.moran_picture import Shown
from ..clusters import cluster_counts, hot_spot_columns, local_columns
from ..neighbourhood import Features, neighbourhood, tell_without_value

WEIGHTS_SHARE, GLOBAL_SHARE = 0.3, 0.4
COUNTS = {
    "High-High": "high_high",
    "Low-High": "low_high",
    "Low-Low": "low_low",
    "High-Low": "high_low",
    "not significant": "not_significant",
}


class YearByYear:
    """A Panel with the user's choices; `shown` (the last year's Shown) is None where there is nothing to show."""

    def __init__(self, panel, choice, significance, label):
        self.panel = panel
        self.choice = choice
        self.significance = significance
        self.label = label
        self.shown = None
        self._weights = {}

    def compute(self, run):
        """(columns over all features of the panel, one summary row a year); InputError when no year can be computed."""
        columns, rows, failures = {}, [], []
        share = 0.95 / len(self.panel.years)
        for number, (year, places) in enumerate(self.panel.years):
            start = number * share
            try:
                found, row = self._year(run, year, places, start, share)
            except InputError as error:
                if len(self.panel.years) == 1:
                    raise
                failures.append(error)
                self.shown = None
                run.warn(QT_TRANSLATE_NOOP("ESFlow", "{year}: {reason}"), year=year, reason=message(error))
                found, row = {}, _empty_row(year)
            for name in (*columns, *(name for name in found if name not in columns)):
                before = columns.get(name, [None] * int(places[0]))
                columns[name] = [*before, *found.get(name, [None] * places.size)]
            rows.append(row)
        if len(failures) == len(self.panel.years):
            raise failures[0]
        return columns, rows

    def _year(self, run, year, places, start, share):
        layer = self.panel.layer
        features = Features(
            [layer.geometries[place] for place in places],
            tuple(self.panel.names[place] for place in places),
            self.label,
            "" if year is None else f"{year}: ",
        )
        values = self.panel.values[places]
        known = ~np.isnan(values)
        tell_without_value(run, features, known)
        autocorrelation.check_values(int(known.sum()))
        with run.step(start, start + WEIGHTS_SHARE * share):
            weights, units = self._neighbourhood(run, features, known)
        values = values[units]
        autocorrelation.check_units(units.size)
        if autocorrelation.is_constant(values):
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{when}“{field}” has one value in all units, so there is nothing to compare; results are null.",
                ),
                when=features.when,
                field=self.panel.field,
            )
        chosen = self.significance
        options = chosen.permutations, chosen.seed, chosen.two_sided, run.progress
        with run.step(start + WEIGHTS_SHARE * share, start + (WEIGHTS_SHARE + GLOBAL_SHARE) * share):
            moran = autocorrelation.global_moran(values, weights, *options)
        with run.step(start + (WEIGHTS_SHARE + GLOBAL_SHARE) * share, start + share):
            others = None
            if chosen.permutations:
                others = draw_others(units.size, int(weights.cardinalities.max()), chosen.permutations, chosen.seed)
            local = autocorrelation.local_moran(values, weights, *options, others)
            star = autocorrelation.getis_ord_star(values, weights, *options, others)
        columns = {
            **local_columns(local, weights, chosen, units, places.size),
            **hot_spot_columns(star, units, places.size),
        }
        self._keep_shown(local, columns, units, features.names)
        row = _summary_row(year, moran, cluster_counts(columns), columns["hot_spot"])
        _tell(run, row)
        return columns, row

    def _neighbourhood(self, run, features, known):
        """Weights of units that have the same shapes in several years are made once."""
        if len(self.panel.years) == 1:
            return neighbourhood(run, self.choice, features, known)
        shapes = tuple(hash(geometry.asWkb().data()) for geometry in features.geometries)
        key = shapes, known.tobytes(), features.names if self.choice.links else None
        if key not in self._weights:
            self._weights[key] = neighbourhood(run, self.choice, features, known)
        return self._weights[key]

    def _keep_shown(self, local, columns, units, names):
        if np.isnan(local.z).any():
            self.shown = None
            return
        cluster = np.array([columns["cluster"][unit] or 0 for unit in units])
        self.shown = Shown(local.z, local.lag, cluster, local.quadrant, tuple(names[unit] for unit in units))


def _summary_row(year, moran, counts, hot_spot):
    by_permutation = moran.p_permutation == moran.p_permutation
    return {
        "year": year,
        "units": moran.units,
        "i": moran.i,
        "expected": moran.expected,
        "variance": moran.variance_randomisation,
        "z_score": moran.z_randomisation,
        "p_value": moran.p_permutation if by_permutation else moran.p_randomisation,
        "p_permutation": moran.p_permutation,
        "p_randomisation": moran.p_randomisation,
        "variance_normality": moran.variance_normality,
        "z_normality": moran.z_normality,
        "p_normality": moran.p_normality,
        **{field: counts[name] for name, field in COUNTS.items()},
        "hot_spots": sum(1 for code in hot_spot if code is not None and code >= 2),
        "cold_spots": sum(1 for code in hot_spot if code is not None and code <= -2),
    }


def _empty_row(year):
    row = {name: float("nan") if kind is float else 0 for name, kind, _ in summary_columns()}
    return {**row, "year": year}


def _tell(run, row):
    text = translate(
        "ESFlow", "I = {i:.6f}, expected {expected:.6f}, z = {z_score:.4f}, p = {p_value:.4g}, n = {units}"
    )
    text = text.format(**row)
    run.feedback.pushInfo(text if row["year"] is None else f"{row['year']}: {text}")


def summary_columns():
    """(name, type, title) of the fields of the summary."""
    return (
        ("year", int, translate("ESFlow", "Year")),
        ("units", int, translate("ESFlow", "Number of units")),
        ("i", float, translate("ESFlow", "Global Moran's I")),
        ("expected", float, translate("ESFlow", "Expected I")),
        ("variance", float, translate("ESFlow", "Variance of I under randomisation")),
        ("z_score", float, translate("ESFlow", "z-score under randomisation")),
        ("p_value", float, translate("ESFlow", "p-value, by permutation if there are any")),
        ("p_permutation", float, translate("ESFlow", "Pseudo p-value by permutation")),
        ("p_randomisation", float, translate("ESFlow", "p-value of the z-score under randomisation")),
        ("variance_normality", float, translate("ESFlow", "Variance of I under normality")),
        ("z_normality", float, translate("ESFlow", "z-score under normality")),
        ("p_normality", float, translate("ESFlow", "p-value of the z-score under normality")),
        ("high_high", int, translate("ESFlow", "Significant units High-High")),
        ("low_high", int, translate("ESFlow", "Significant units Low-High")),
        ("low_low", int, translate("ESFlow", "Significant units Low-Low")),
        ("high_low", int, translate("ESFlow", "Significant units High-Low")),
        ("not_significant", int, translate("ESFlow", "Units that are not significant")),
        ("hot_spots", int, translate("ESFlow", "Hot spots by Gi* at 95 %")),
        ("cold_spots", int, translate("ESFlow", "Cold spots by Gi* at 95 %")),
    )
