"""The lines of a market: who serves whom, with flows too small for a line gathered by donor."""

import numpy as np
from qgis.core import QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.links import gathered_features, link_features, link_fields
from .. import parameters as p

MOST_LINES = 50_000


def write_links(run, market, account, costs, smallest_share, straight):
    """The lines of the larger flows; the others gathered by donor, without a line.

    costs: market_distance.Costs; smallest_share: flows of at least this share of the total have a line, None: the
    MOST_LINES largest; straight: True where the line's own distance is that of the flow.
    """
    origin, destination, amount = account.flow.origin, account.flow.destination, account.flow.amount
    drawn = _with_line(amount, smallest_share)
    extra = {}
    if not straight:
        travelled = costs.matrix[origin[drawn], destination[drawn]] / costs.per_unit
        extra = {f"travel_{costs.unit}": (_travel_title(costs.unit), travelled.tolist())}
    features = link_features(
        market.service,
        market.amounts.unit,
        account.donors[origin[drawn]].tolist(),
        account.receivers[destination[drawn]].tolist(),
        amount[drawn].tolist(),
        market.names,
        market.points,
        account.sent,
        account.deficit,
        market.layer.crs,
        run.context.transformContext(),
        extra=extra,
        progress=run.progress,
    )
    features += _gathered(run, market, account, ~drawn, extra)
    run.fact("links", int(amount.size))
    run.fact("links_gathered", int((~drawn).sum()))
    run.fact("amount_gathered", float(amount[~drawn].sum()))
    fields = link_fields(extra)
    run.table(p.LINKS, fields, features, QgsWkbTypes.Type.LineString, market.layer.crs, style="links")


def _with_line(amount, smallest_share):
    """Which flows have a line of their own: bool by flow."""
    if smallest_share is not None:
        return amount >= smallest_share * amount.sum()
    drawn = np.zeros(amount.size, dtype=bool)
    drawn[np.argsort(-amount, kind="stable")[:MOST_LINES]] = True
    return drawn


def _gathered(run, market, account, small, extra):
    if not small.any():
        return []
    flow, count = account.flow, account.donors.size
    sums = np.bincount(flow.origin[small], flow.amount[small], count)
    numbers = np.bincount(flow.origin[small], minlength=count)
    some = np.flatnonzero(numbers)
    amount, total = float(sums.sum()), float(flow.amount.sum())
    run.inform(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "{count} of {all} flows have no line of their own: the largest of them is {largest:.6g} {unit}, together "
            "they are {amount:.6g} {unit} ({share:.3g} % of all). They are gathered by donor in rows without geometry.",
        ),
        count=int(small.sum()),
        all=int(small.size),
        largest=float(flow.amount[small].max()),
        amount=amount,
        unit=market.amounts.unit,
        share=100.0 * amount / total,
    )
    return gathered_features(
        market.service,
        market.amounts.unit,
        account.donors[some].tolist(),
        sums[some].tolist(),
        numbers[some].tolist(),
        market.names,
        account.sent,
        extra,
    )


def _travel_title(unit):
    if unit == "h":
        return translate("ESFlow", "Travel time along the roads (h)")
    return translate("ESFlow", "Distance that the flow goes by (km)")
