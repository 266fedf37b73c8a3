"""The tables of `geodetector`."""

import itertools

from ...esflow_plugin.core import geodetector as g
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from .result_table import result_table

MOST_STRATA_COMPARED = 100


def _pair_columns():
    return (
        ("factor_a", str, translate("ESFlow", "Factor")),
        ("factor_b", str, translate("ESFlow", "Other factor")),
    )


def factors_table(response, factors, results):
    """Fields and features of the factor detector."""
    columns = (
        ("factor", str, translate("ESFlow", "Factor")),
        ("type", str, translate("ESFlow", "Categorical or classes")),
        ("strata", int, translate("ESFlow", "Number of strata L")),
        ("q", float, translate("ESFlow", "q, share of variance explained (0..1)")),
        ("f", float, translate("ESFlow", "F")),
        ("noncentrality", float, translate("ESFlow", "Noncentrality λ")),
        ("p", float, translate("ESFlow", "p of q")),
        ("n", int, translate("ESFlow", "Number of units N")),
        ("smallest", int, translate("ESFlow", "Units in the smallest stratum")),
        ("breaks", str, translate("ESFlow", "Bounds between classes")),
    )
    types = {True: translate("ESFlow", "categorical"), False: translate("ESFlow", "classes")}
    rows = [
        {
            "factor": factor.name,
            "type": types[factor.is_categorical],
            "strata": result.strata.count,
            "q": result.q,
            "f": result.f,
            "noncentrality": result.noncentrality,
            "p": result.p,
            "n": response.units,
            "smallest": int(result.strata.sizes.min()),
            "breaks": "; ".join(f"{value:.10g}" for value in factor.breaks) or None,
        }
        for factor, result in zip(factors, results)
    ]
    return result_table(columns, rows)


def interactions_table(rows):
    """Fields and features of the interaction detector from rows by field name."""
    columns = (
        *_pair_columns(),
        ("q_a", float, translate("ESFlow", "q of the factor (0..1)")),
        ("q_b", float, translate("ESFlow", "q of the other factor (0..1)")),
        ("q_both", float, translate("ESFlow", "q of both together (0..1)")),
        ("interaction", str, translate("ESFlow", "Kind of interaction")),
        ("strata", int, translate("ESFlow", "Number of crossed strata")),
        ("small_strata", int, translate("ESFlow", "Crossed strata with fewer than three units")),
    )
    return result_table(columns, rows)


def risk_table(run, response, factors, results):
    """Fields and features of the risk detector; factors of very many strata are left out, which is told."""
    columns = (
        ("factor", str, translate("ESFlow", "Factor")),
        ("stratum_a", str, translate("ESFlow", "Stratum")),
        ("stratum_b", str, translate("ESFlow", "Other stratum")),
        ("n_a", int, translate("ESFlow", "Units in the stratum")),
        ("n_b", int, translate("ESFlow", "Units in the other stratum")),
        ("mean_a", float, translate("ESFlow", "Mean response of the stratum")),
        ("mean_b", float, translate("ESFlow", "Mean response of the other stratum")),
        ("difference", float, translate("ESFlow", "Difference of the means")),
        ("t", float, translate("ESFlow", "Welch's t")),
        ("df", float, translate("ESFlow", "Degrees of freedom")),
        ("p", float, translate("ESFlow", "p, two-sided")),
        ("significant", str, translate("ESFlow", "Different at 5 %")),
    )
    rows = []
    for factor, result in zip(factors, results):
        strata = result.strata
        if strata.count > MOST_STRATA_COMPARED:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "“{name}”: {strata} strata, more than {most}; left out of the risk table (RISK)."
                ),
                name=factor.name,
                strata=strata.count,
                most=MOST_STRATA_COMPARED,
            )
            continue
        for found in g.risk_detector(strata):
            a, b = found.first, found.second
            rows.append(
                {
                    "factor": factor.name,
                    "stratum_a": factor.labels[a],
                    "stratum_b": factor.labels[b],
                    "n_a": strata.sizes[a],
                    "n_b": strata.sizes[b],
                    "mean_a": float(strata.means[a]) + response.mean,
                    "mean_b": float(strata.means[b]) + response.mean,
                    "difference": found.difference,
                    "t": found.t,
                    "df": found.freedom,
                    "p": found.p,
                    "significant": _verdict(found.p),
                }
            )
    return result_table(columns, rows)


def ecological_table(response, factors, results):
    """Fields and features of the ecological detector."""
    columns = (
        *_pair_columns(),
        ("f", float, translate("ESFlow", "F, ratio of the unexplained sums of squares")),
        ("p", float, translate("ESFlow", "p, two-sided")),
        ("significant", str, translate("ESFlow", "Different at 5 %")),
    )
    rows = []
    for i, j in itertools.combinations(range(len(factors)), 2):
        f, chance = g.ecological_detector(response, results[i].strata, results[j].strata)
        rows.append(
            {
                "factor_a": factors[i].name,
                "factor_b": factors[j].name,
                "f": f,
                "p": chance,
                "significant": _verdict(chance),
            }
        )
    return result_table(columns, rows)


def _verdict(chance):
    if chance != chance:
        return None
    return translate("ESFlow", "yes") if chance < g.SIGNIFICANCE else translate("ESFlow", "no")
