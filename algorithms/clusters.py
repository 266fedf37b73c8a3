"""Significance of clusters: its parameters, and the fields that local statistics of association leave."""

from typing import NamedTuple

import numpy as np

from ..esflow_plugin.core import autocorrelation
from ..esflow_plugin.i18n import translate
from . import parameters as p

PERMUTATIONS, SEED, SIDES, FDR, SIGNIFICANCE = "PERMUTATIONS", "SEED", "SIDES", "FDR", "SIGNIFICANCE"
ONE_SIDED, TWO_SIDED = 0, 1
MOST_PERMUTATIONS = 99_999
HOT_SPOT_BOUNDS = (1.645, 1.960, 2.576)
"""Two-sided 90, 95 and 99 % of the normal distribution."""


def significance_parameters():
    """PERMUTATIONS, SEED, SIDES, FDR and SIGNIFICANCE."""
    return (
        p.whole(
            PERMUTATIONS,
            translate("ESFlow", "Permutations"),
            translate(
                "ESFlow",
                "Random rearrangements behind the p-values; 999 allow p of 0.001 and more, with a sampling error. 0: "
                "no p-values by permutation.",
            ),
            999,
        ),
        p.whole(SEED, translate("ESFlow", "Seed"), translate("ESFlow", "The same seed gives the same p-values."), 1),
        p.real(
            SIGNIFICANCE,
            translate("ESFlow", "Level of significance (0..1)"),
            translate("ESFlow", "Units whose p is not above this level form clusters."),
            0.05,
        ),
        p.yes_no(
            FDR,
            translate("ESFlow", "Allow for the number of units (false discovery rate)"),
            translate(
                "ESFlow",
                "Off: each unit is tested by itself, so that chance alone makes some clusters. On: clusters go by "
                "p-values adjusted after Benjamini and Hochberg (1995). Both p-values are written in any case.",
            ),
        ),
        p.advanced(
            p.choice(
                SIDES,
                translate("ESFlow", "Test"),
                translate(
                    "ESFlow",
                    "One-sided: on the side on which the observed value lies, as GeoDa and PySAL have it. Two-sided: "
                    "twice that p.",
                ),
                [translate("ESFlow", "One-sided"), translate("ESFlow", "Two-sided")],
            )
        ),
    )


class Significance(NamedTuple):
    """How p-values are made and judged."""

    permutations: int
    seed: int
    two_sided: bool
    fdr: bool
    level: float

    def judged(self, p_values):
        """(p adjusted for the number of units, the p that decides), float64 (n,) each."""
        adjusted = autocorrelation.false_discovery_rate(p_values)
        return adjusted, adjusted if self.fdr else p_values


def read_significance(inputs):
    """The Significance that the user chose; faults are gathered in `inputs`."""
    permutations = inputs.number(PERMUTATIONS, 0, MOST_PERMUTATIONS)
    seed = inputs.number(SEED, 0, 2**31 - 1)
    level = inputs.number(SIGNIFICANCE, 1e-6, 1.0)
    two_sided = inputs.choice(SIDES) == TWO_SIDED
    return Significance(int(permutations or 0), int(seed or 0), two_sided, inputs.flag(FDR), level)


def spread(values, units, count):
    """Values of some units among `count` features, NaN elsewhere."""
    everywhere = np.full(count, np.nan)
    everywhere[units] = values
    return everywhere


def local_columns(local, weights, significance, units, count):
    """Result columns of a LocalMoran for all `count` features; what is unknown becomes null.

    weights: SpatialWeights of the units that the LocalMoran has; units: their row numbers among the features.
    """
    adjusted, deciding = significance.judged(local.p)
    names = {code: translate("ESFlow", name) for code, name in autocorrelation.QUADRANT_NAMES.items()}
    quadrant, cluster, neighbours = [None] * count, [None] * count, [None] * count
    clusters = autocorrelation.clusters(local.quadrant, deciding, significance.level)
    codes, sizes, judged = local.quadrant.tolist(), weights.cardinalities.tolist(), (~np.isnan(deciding)).tolist()
    for place, unit in enumerate(units.tolist()):
        quadrant[unit] = names.get(codes[place])
        neighbours[unit] = sizes[place]
        if judged[place]:
            cluster[unit] = int(clusters[place])
    return {
        "local_i": spread(local.i, units, count),
        "quadrant": quadrant,
        "local_p": spread(local.p, units, count),
        "local_p_fdr": spread(adjusted, units, count),
        "cluster": cluster,
        "z": spread(local.z, units, count),
        "lag": spread(local.lag, units, count),
        "neighbours": neighbours,
    }


def hot_spot_columns(star, units, count):
    """Result columns of a GetisOrd for all `count` features, as `local_columns`."""
    hot_spot = [None] * count
    for unit, z in zip(units.tolist(), star.z.tolist()):
        if z == z:
            level = sum(abs(z) >= bound for bound in HOT_SPOT_BOUNDS)
            hot_spot[unit] = level if z > 0 else -level
    return {"gi_star": spread(star.z, units, count), "gi_p": spread(star.p, units, count), "hot_spot": hot_spot}


def cluster_counts(columns):
    """Number of units in each quadrant that are significant, by the quadrant's English name; and of the others."""
    known = [code for code in columns["cluster"] if code is not None]
    counts = {name: known.count(code) for code, name in autocorrelation.QUADRANT_NAMES.items()}
    return {**counts, "not significant": known.count(0)}


def column_title(name):
    """What a field of a local statistic means, in the user's language."""
    titles = {
        "local_i": translate("ESFlow", "Local Moran's I"),
        "quadrant": translate("ESFlow", "The unit and its neighbours against the mean"),
        "local_p": translate("ESFlow", "Pseudo p-value by conditional permutation"),
        "local_p_fdr": translate("ESFlow", "Pseudo p-value adjusted for the number of units"),
        "cluster": translate("ESFlow", "0 not significant, 1 High-High, 2 Low-High, 3 Low-Low, 4 High-Low"),
        "z": translate("ESFlow", "z-score of the unit"),
        "lag": translate("ESFlow", "z-scores of the neighbours, weighted sum"),
        "neighbours": translate("ESFlow", "Number of neighbours"),
        "gi_star": translate("ESFlow", "z-score of Getis-Ord Gi*"),
        "gi_p": translate("ESFlow", "Pseudo p-value of Gi* by conditional permutation"),
        "hot_spot": translate(
            "ESFlow", "Hot (above 0) or cold spot by Gi*: 1 at 90 %, 2 at 95 %, 3 at 99 %, 0 neither"
        ),
        "year": translate("ESFlow", "Year"),
        "date": translate("ESFlow", "First day of the year"),
    }
    return titles.get(name, name)
