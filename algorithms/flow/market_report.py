"""What a market flow tells: distances, costs, zones without a partner, groups, oversupply."""

import math

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow.market import UNCAPPED
from .market_input import listed

DECAY_AND_LIMIT = QT_TRANSLATE_NOOP(
    "ESFlow", "Decay with distance: {form}, length {length:.6g} {unit}, limit {limit:.6g} {unit}."
)
DECAY_WITHOUT_LIMIT = QT_TRANSLATE_NOOP(
    "ESFlow", "Decay with distance: {form}, length {length:.6g} {unit}, without a limit."
)


def tell_flow(run, market, account, costs):
    """Mean distance, cost, zones without a partner, groups and oversupply: into log, record and results."""
    flow, unit = account.flow, costs.unit
    mean, cost = flow.mean_distance / costs.per_unit, flow.cost / costs.per_unit
    run.result("MEAN_DISTANCE", mean)
    run.result("TOTAL_COST", cost)
    run.fact("mean_distance", mean)
    run.fact("cost", cost)
    run.fact("distance_unit", unit)
    run.fact("passes", int(flow.passes))
    _tell_rule(run, market, flow, costs)
    if flow.amount.size:
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{flows} flows between {donors} donors and {receivers} receivers. Mean distance, weighted by amount: "
                "{mean:.6g} {unit}; cost in all: {cost:.6g} {amount_unit} × {unit}.",
            ),
            flows=int(flow.amount.size),
            donors=int(np.count_nonzero(flow.sent)),
            receivers=int(np.count_nonzero(flow.received)),
            mean=mean,
            unit=unit,
            cost=cost,
            amount_unit=market.amounts.unit,
        )
    else:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Nothing flows: no surplus reaches a deficit within the distance limit, the decay, the barriers, the "
                "attraction and, with the breakpoint method, the radius of influence (BREAKPOINT_WITHIN).",
            )
        )
    _tell_without_partner(run, market, account)
    if market.groups is not None:
        _tell_groups(run, market, account)
    run.result("OVERSUPPLY", float(account.oversupply.sum()))
    if flow.method == UNCAPPED:
        _tell_oversupply(run, market, account)


def _tell_rule(run, market, flow, costs):
    """The numbers that the method went by, and where it stayed short of them."""
    decay = flow.decay
    if decay is not None:
        length, limit = decay.length / costs.per_unit, decay.limit / costs.per_unit
        run.fact("decay", {"form": decay.form, "length": length, "limit": limit if math.isfinite(limit) else None})
        template = DECAY_AND_LIMIT if math.isfinite(limit) else DECAY_WITHOUT_LIMIT
        run.inform(template, form=decay.form, length=length, unit=costs.unit, limit=limit)
    if flow.pairs_at_zero_distance:
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{count} pairs of different zones lie at one place; their distance counts as 0."
            ),
            count=flow.pairs_at_zero_distance,
        )
    if flow.not_shipped_for_nearest > 0:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{amount:.6g} {unit} more could have been shipped, had not only the nearest donors been taken. "
                "Allow more of them.",
            ),
            amount=flow.not_shipped_for_nearest,
            unit=market.amounts.unit,
        )
    run.fact("not_shipped_for_nearest", flow.not_shipped_for_nearest)
    if not flow.converged:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The iteration ended before it was exact: the decay leaves pairs hardly any weight. The account closes "
                "all the same; give a longer decay length, or a larger limit.",
            )
        )


def _tell_without_partner(run, market, account):
    for title, zones, amounts in (
        (QT_TRANSLATE_NOOP("ESFlow", "a surplus"), account.donors, account.surplus),
        (QT_TRANSLATE_NOOP("ESFlow", "a deficit"), account.receivers, account.deficit),
    ):
        alone = zones[account.without_partner[zones]]
        if alone.size:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{count} zones with {what} ({amount:.6g} {unit}) reach no partner within the limit, the network "
                    "and the barriers: {zones}.",
                ),
                count=int(alone.size),
                what=title,
                amount=float(amounts[alone].sum()),
                unit=market.amounts.unit,
                zones=market.listed(alone),
            )
    run.fact("zones_without_partner", [str(market.names[zone]) for zone in np.flatnonzero(account.without_partner)])


def _tell_groups(run, market, account):
    count = len(market.group_names)
    sums = {
        name: np.bincount(market.groups, getattr(account, name), count).tolist()
        for name in ("surplus", "deficit", "sent", "received")
    }
    groups = enumerate(market.group_names)
    run.fact("groups", [{"group": name, **{key: sums[key][index] for key in sums}} for index, name in groups])
    short = [name for i, name in enumerate(market.group_names) if sums["deficit"][i] > sums["surplus"][i]]
    run.inform(
        QT_TRANSLATE_NOOP("ESFlow", "Barriers: {count} groups of zones trade only among themselves."),
        count=len(market.group_names),
    )
    if short:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "In {count} of the groups the surpluses are smaller than the deficits: {groups}."
            ),
            count=len(short),
            groups=listed(short),
        )


def _tell_oversupply(run, market, account):
    total = float(account.oversupply.sum())
    over = np.flatnonzero(account.oversupply)
    run.fact("oversupply", total)
    if total > 0:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The uncapped method offers {count} zones {amount:.6g} {unit} more than they lack: {zones}. The "
                "account counts what they need; the rest stays with the donors as unused (field oversupply).",
            ),
            count=int(over.size),
            amount=total,
            unit=market.amounts.unit,
            zones=market.listed(over),
        )
