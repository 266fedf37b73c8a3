"""The river law: what a unit does not use flows on to the unit downstream, and what it lacks it takes from upstream.

One law for D8 cells, multiple-direction cells and sub-basins; `network` below is an `order.FlowOrder` or a
`multiple.MultipleFlow`. Per unit, in m3/yr (or any amount per year), with supply S, demand D, inflow I from upstream
and from outside, reserve a, loss l and consumptive fraction c:

    local use   L = min((1 - a) S, D)         deficit  Q = D - L        surplus  R = S - L
    received    K = min(Q, (1 - a) I)         unmet    M = Q - K        use      U = L + K = min(D, (1 - a) (S + I))
    outflow     O = S + I - c U               of which the share 1 - l arrives at the receiver

and for the water of a surplus, first use downstream: of the water that arrives, the share k = K / I is used, so that
h = k + (1 - k) g is used there or later, where g = (1 - l) h of the receiver is the share for water that leaves.
Sent X = R g. Source of the recursion: none prints it; it is what the flow models of Bagstad et al. 2013 (SPAN) and
Li et al. 2017 share. First use by proportional mixing is a convention of this plugin.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .account import RunTotals
from .blocks import row_blocks

NOT_A_SHARE = {
    "reserve": QT_TRANSLATE_NOOP("ESFlow", "The reserve must be a share between 0 and 1, not {value}."),
    "loss": QT_TRANSLATE_NOOP("ESFlow", "The loss must be a share between 0 and 1, not {value}."),
    "consumptive_fraction": QT_TRANSLATE_NOOP(
        "ESFlow", "The consumptive fraction must be a share between 0 and 1, not {value}."
    ),
}
UNUSABLE = {
    "supply": QT_TRANSLATE_NOOP(
        "ESFlow",
        "The supply of {count} units is negative or no finite number, for example {value} in row {row}, column "
        "{column} (counted from 1). Correct it, or leave these units out of the flow directions.",
    ),
    "demand": QT_TRANSLATE_NOOP(
        "ESFlow",
        "The demand of {count} units is negative or no finite number, for example {value} in row {row}, column "
        "{column} (counted from 1). Correct it, or leave these units out of the flow directions.",
    ),
    "inflow": QT_TRANSLATE_NOOP(
        "ESFlow",
        "The inflow from outside of {count} units is negative or no finite number, for example {value} in row {row}, "
        "column {column} (counted from 1). Correct it, or leave these units out of the flow directions.",
    ),
}

_TINY = np.finfo(np.float64).tiny
_BLOCK_CELLS = 1 << 17


@dataclass(frozen=True)
class RiverLaw:
    """The parameters of the law, each a share between 0 and 1 (InputError otherwise).

    reserve: share of the water at hand that must stay in the river. loss: share of a unit's outflow that is lost on
    the way to its receiver. consumptive_fraction: share of the use that does not return to the river.
    """

    reserve: float = 0.0
    loss: float = 0.0
    consumptive_fraction: float = 1.0

    def __post_init__(self):
        for name, template in NOT_A_SHARE.items():
            value = getattr(self, name)
            if not 0 <= value <= 1:
                raise InputError(template, value=value)

    @property
    def passes_net(self):
        """Whether outflow is simply max(I + S - D, 0): nothing reserved, nothing returned."""
        return self.reserve == 0 and self.consumptive_fraction == 1

    def local(self, supply, demand):
        """Use of the unit's own supply, L."""
        return np.minimum(self._usable(supply), demand)

    def received(self, deficit, inflow):
        """Use of water from upstream, K: min(D, (1 - a)(S + I)) - L, in the form that keeps K <= Q and K <= I exact."""
        return np.minimum(deficit, self._usable(inflow))

    def outflow(self, supply, inflow, local, received):
        """What leaves the unit, O, as a sum of terms that cannot turn negative by rounding."""
        leaving = supply - local
        leaving += inflow - received
        if self.consumptive_fraction < 1:
            leaving += (1 - self.consumptive_fraction) * (local + received)
        return leaving

    def _usable(self, water):
        return water if self.reserve == 0 else water * (1 - self.reserve)


@dataclass(frozen=True)
class RiverFlow:
    """What `route` returns.

    inflow: what arrives at each unit from upstream and from outside (I), outflow: what leaves it (O): float64, shape
    of the supply, m3/yr, 0 where there is no unit. outlet_outflow: what leaves the area; losses: what is lost between
    units; external_inflow: what arrives from outside the area (m3/yr). law: the parameters; external: the array of
    the inflow from outside, or None.
    """

    inflow: np.ndarray
    outflow: np.ndarray
    outlet_outflow: float
    losses: float
    external_inflow: float
    law: RiverLaw
    external: Optional[np.ndarray] = None


class RiverAccount(NamedTuple):
    """Per unit, float64, m3/yr: local use L, surplus R, deficit Q, received K, unmet M, use U = L + K."""

    local: np.ndarray
    surplus: np.ndarray
    deficit: np.ndarray
    received: np.ndarray
    unmet: np.ndarray
    used: np.ndarray


class Sent(NamedTuple):
    """What `sent` returns, in m3/yr.

    sent: X, the part of each unit's surplus that meets a deficit downstream; float64, shape of the supply, 0 where
    there is no unit. imported: inflow from outside that meets a deficit. reused: deficit met by water that had been
    used before (only when the consumptive fraction is below 1). Their sum is all that is received.
    """

    sent: np.ndarray
    imported: float
    reused: float


def route(
    network, supply, demand, *, reserve=0.0, loss=0.0, consumptive_fraction=1.0, inflow=None, progress=None
):
    """Carry the water downstream through a network.

    network: FlowOrder or MultipleFlow over the flattened arrays. supply, demand, inflow: float64, shape (rows,
    columns) or flat, m3/yr, not negative where there are units (values elsewhere do not matter); inflow comes from
    outside the area. reserve, loss, consumptive_fraction: see `RiverLaw`. progress: optional callback(fraction).
    Returns RiverFlow. Raises InputError for negative or not finite values and for shares outside 0..1.
    """
    law = RiverLaw(reserve, loss, consumptive_fraction)
    for name, values in (("supply", supply), ("demand", demand), ("inflow", inflow)):
        if values is not None:
            _refuse_unusable(name, values, network)
    # Until a unit's turn comes, its place in the results holds what it needs by then: each is fetched from memory once.
    arriving_at = np.zeros(network.size) if inflow is None else inflow.flatten()
    leaving_from = (supply - demand).ravel() if law.passes_net else supply.flatten()
    if network.outside is not None:
        np.copyto(arriving_at, 0, where=network.outside)
        np.copyto(leaving_from, 0, where=network.outside)

    def release(cells, arriving):
        if inflow is not None:
            arriving += arriving_at.take(cells)
        if law.passes_net:
            leaving = leaving_from.take(cells)
            leaving += arriving
            np.maximum(leaving, 0, out=leaving)
        else:
            own, wanted = leaving_from.take(cells), demand.take(cells)
            local = law.local(own, wanted)
            leaving = law.outflow(own, arriving, local, law.received(wanted - local, arriving))
        arriving_at[cells] = arriving
        leaving_from[cells] = leaving
        return leaving

    network.downstream_pass(release, 1 - law.loss, progress)
    outlet_outflow = float(leaving_from.take(network.outlets).sum())
    return RiverFlow(
        inflow=arriving_at.reshape(supply.shape),
        outflow=leaving_from.reshape(supply.shape),
        outlet_outflow=outlet_outflow,
        losses=law.loss * (float(leaving_from.sum()) - outlet_outflow),
        external_inflow=0.0 if inflow is None else float(inflow.take(network.cells).sum()),
        law=law,
        external=inflow,
    )


def account(supply, demand, inflow, law=None):
    """The account of each unit once its inflow is known; a pure function, for a whole grid or any window of it.

    supply, demand: float64, any one shape, m3/yr; inflow: RiverFlow.inflow of the same units; law: RiverFlow.law
    (default: nothing reserved). Returns RiverAccount; values that are not finite stay so.
    """
    law = law or RiverLaw()
    local = law.local(supply, demand)
    deficit = demand - local
    received = law.received(deficit, inflow)
    return RiverAccount(local, supply - local, deficit, received, deficit - received, local + received)


def sent(network, supply, demand, flow, progress=None):
    """What each unit's surplus contributes to deficits downstream, exactly, by one pass upstream.

    network, supply, demand: as handed to `route`; flow: what it returned. progress: optional callback(fraction).
    Returns Sent. Under the full consumptive fraction and without inflow from outside, the sum of the sent amounts
    equals the sum of the received amounts.
    """
    amounts = np.zeros(network.size)
    imported, reused = [], []

    def respond(cells, used_later):
        unit = at_units(supply, demand, flow, cells)
        amounts[cells] = unit.surplus * used_later
        if flow.law.consumptive_fraction < 1:
            reused.append(float((unit.returned * used_later).sum()))
        used = downstream_share(unit.taken, unit.taken, used_later)
        if unit.external is not None:
            imported.append(float((unit.external * used).sum()))
        return used

    network.upstream_pass(respond, 1 - flow.law.loss, progress=progress)
    return Sent(amounts.reshape(supply.shape), math.fsum(imported), math.fsum(reused))


def run_totals(flow, spillover):
    """The RunTotals of a river account, from what `route` and `sent` returned."""
    return RunTotals(
        external_inflow=flow.external_inflow,
        consumptive_fraction=flow.law.consumptive_fraction,
        boundary_export=flow.outlet_outflow,
        losses=flow.losses,
        imported=spillover.imported,
        reused=spillover.reused,
    )


class UnitTerms(NamedTuple):
    """What the passes upstream need of a level: surplus R, share k of the inflow that is used, return flow, E or "
    "None."""

    surplus: np.ndarray
    taken: np.ndarray
    returned: Optional[np.ndarray]
    external: Optional[np.ndarray]


def at_units(supply, demand, flow, cells):
    """UnitTerms of the units at the flat indices `cells` (intp)."""
    law, inflow = flow.law, flow.inflow.take(cells)
    unit = account(supply.take(cells), demand.take(cells), inflow, law)
    taken = unit.received / np.maximum(inflow, _TINY)
    returned = (1 - law.consumptive_fraction) * unit.used if law.consumptive_fraction < 1 else None
    return UnitTerms(unit.surplus, taken, returned, None if flow.external is None else flow.external.take(cells))


def downstream_share(counted, taken, later):
    """Share of arriving water that is counted here or later: `counted` of it here, `later` of what is not `taken`."""
    share = 1 - taken
    share *= later
    share += counted
    return share


def _refuse_unusable(name, values, network):
    """Raise InputError where the units of `network` hold negative or not finite values."""
    if values.size != network.size or values.dtype != np.float64:
        raise ValueError(f"{name} must be {network.size} float64 values, not {values.size} {values.dtype}")
    flat = values.ravel()
    wrong = 0
    for start, stop in row_blocks(network.size, 1, _BLOCK_CELLS):
        usable = flat[start:stop] >= 0
        usable &= flat[start:stop] < np.inf
        if network.outside is not None:
            usable |= network.outside[start:stop]
        if not usable.all():
            if not wrong:
                first = start + int(np.argmin(usable))
            wrong += usable.size - int(np.count_nonzero(usable))
    if wrong:
        row, column = divmod(first, values.shape[-1]) if values.ndim == 2 else (first, 0)
        raise InputError(UNUSABLE[name], count=wrong, value=float(flat[first]), row=row + 1, column=column + 1)
