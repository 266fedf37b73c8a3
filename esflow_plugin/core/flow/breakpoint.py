"""Breakpoint and field strength between units, rescaled so that mass is conserved; for zones, or cells of small grids.

The breakpoint model (Converse 1949, after Reilly 1931) gives how far the influence of a unit i reaches towards a unit
j; the field strength says how it fades (Chen et al. 2014). With masses N and the distance d between the units

    D_i = d / (1 + sqrt(N_j / N_i))      e_i = N_i / d^2  or  N_i exp(-d / d0)      transfer i -> j = e_i A_ij k

where A_ij is the area that i radiates. The published transfer has no unit of its own and conserves no mass. Here it
only weighs the receivers of a donor: the share k of the donor's surplus is shared out by e_i A_ij and deficit, as in
`capped`, so that no receiver gets more than it lacks. N_i then cancels except in the breakpoint. Conventions of this
plugin: A_ij is the part of the receiver, taken as a disc of its area around its point, within the distance D_i of the
donor; the mass of a receiver is its deficit.
"""

import math
from typing import NamedTuple, Optional

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .capped import PairSums, capped_flow, pair_amounts
from .pairs import donor_blocks

INVERSE_SQUARE, EXPONENTIAL = "inverse_square", "exponential"

#: Share of a surplus that is transferred, as published studies have it.
TRANSFERRED = 0.6
#: Most pairs of a donor and a receiver: a matrix of 8 bytes for each, a few times over.
MOST_PAIRS = 20_000_000

TOO_MANY = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The breakpoint model works on pairs of units, and {donors} units with a surplus and {receivers} with a deficit "
    "make {pairs} of them; at most {most} are possible. Use zones, or fewer and larger ones.",
)
NOT_A_SHARE = QT_TRANSLATE_NOOP("ESFlow", "The transferred share must lie above 0 and at most 1, not {value}.")


class BreakpointField(NamedTuple):
    """How donors radiate: see `breakpoint_weights`.

    area: of each receiver, float64, m2; form, length: of the field strength, length in metres; transferred: share k of
    each surplus that is shared out, above 0 and at most 1; within_breakpoint: only the part of a receiver within the
    radius of influence counts (otherwise all of its area).
    """

    area: np.ndarray
    form: str = INVERSE_SQUARE
    length: Optional[float] = None
    transferred: float = TRANSFERRED
    within_breakpoint: bool = True


class BreakpointFlow(NamedTuple):
    """sent, received: float64, shape (units,), amounts per year, equal in sum; passes: their number.

    origin, destination, amount: one entry for each pair with a flow, by origin and then by destination.
    """

    sent: np.ndarray
    received: np.ndarray
    passes: int
    origin: np.ndarray
    destination: np.ndarray
    amount: np.ndarray


def breakpoint_distance(distance, mass, other_mass):
    """Radius of influence of a unit towards another, in the unit of the distance; that of both sum to the distance.

    distance > 0, mass >= 0, other_mass >= 0: float64, shapes that broadcast. Without a mass of its own the radius is
    0, towards a unit without mass the whole distance; NaN where both are 0.
    """
    own, other = np.sqrt(mass), np.sqrt(other_mass)
    with np.errstate(invalid="ignore"):
        return distance * (own / (own + other))


def field_strength(mass, distance, form=INVERSE_SQUARE, length=None):
    """Strength of a unit's field at a distance > 0: mass / distance^2, or mass exp(-distance / length)."""
    if form == INVERSE_SQUARE:
        return mass / np.square(distance)
    if form == EXPONENTIAL:
        return mass * np.exp(-np.asarray(distance) / length)
    raise ValueError(f"form must be {INVERSE_SQUARE} or {EXPONENTIAL}, not {form!r}")


def disc_overlap(radius, other_radius, distance):
    """Area that two discs share, whose centres lie `distance` > 0 apart; float64, shapes that broadcast."""
    radius, other, apart = np.broadcast_arrays(*(np.asarray(v, np.float64) for v in (radius, other_radius, distance)))
    area = np.zeros(apart.shape)
    inside = apart <= np.abs(radius - other)
    area[inside] = math.pi * np.minimum(radius, other)[inside] ** 2
    partly = ~inside & (apart < radius + other)
    a, b, d = radius[partly], other[partly], apart[partly]
    along = (d**2 + a**2 - b**2) / (2 * d)
    half_chord = np.sqrt(np.maximum(a**2 - along**2, 0))
    area[partly] = a**2 * np.arctan2(half_chord, along) + b**2 * np.arctan2(half_chord, d - along) - d * half_chord
    return area


def check_transferred(transferred):
    """Raise InputError unless the transferred share lies above 0 and at most at 1."""
    if not 0 < transferred <= 1:
        raise InputError(NOT_A_SHARE, value=transferred)


def breakpoint_weights(surplus, deficit, distance, field, reachable=None, tick=None):
    """Weights e_i A_ij / N_i of the pairs: float64, shape (donors, receivers); 0 at a distance of 0 or without end.

    surplus, deficit: float64, shapes (donors,) and (receivers,), amounts per year: the masses; distance: float64,
    metres, shape (donors, receivers); field: BreakpointField; reachable: bool, same shape as the distance, pairs that
    may trade, default all; tick: optional, called once a block of donors.
    """
    weights = np.zeros(distance.shape)
    for rows in donor_blocks(distance.shape):
        near = (distance[rows] > 0) & (distance[rows] < math.inf)
        if reachable is not None:
            near &= reachable[rows]
        row, column = np.nonzero(near)
        apart, radiated = distance[rows][row, column], field.area[column]
        if field.within_breakpoint:
            radius = breakpoint_distance(apart, surplus[rows][row], deficit[column])
            radiated = disc_overlap(radius, np.sqrt(radiated / math.pi), apart)
        weights[rows][row, column] = field_strength(1.0, apart, field.form, field.length) * radiated
        if tick:
            tick()
    return weights


def breakpoint_flow(
    supply, demand, x, y, area, *, form=INVERSE_SQUARE, length=None, transferred=TRANSFERRED, within_breakpoint=True
):
    """Share the surplus of units out to deficits by breakpoint and field strength.

    supply, demand: float64, shape (units,), amounts per year, >= 0; x, y: a point of each unit, in metres; area: of
    each unit, m2; form, length, transferred, within_breakpoint: see BreakpointField. Units at one and the same point do
    not serve each other. Returns BreakpointFlow. Raises InputError for a share out of range and for more than
    MOST_PAIRS pairs.
    """
    check_transferred(transferred)
    donors, receivers = np.flatnonzero(supply > demand), np.flatnonzero(demand > supply)
    pairs = donors.size * receivers.size
    if pairs > MOST_PAIRS:
        raise InputError(TOO_MANY, donors=donors.size, receivers=receivers.size, pairs=pairs, most=MOST_PAIRS)
    surplus, deficit = (supply - demand)[donors], (demand - supply)[receivers]
    distance = np.hypot(x[donors][:, None] - x[receivers], y[donors][:, None] - y[receivers])
    field = BreakpointField(area[receivers], form, length, transferred, within_breakpoint)
    sums = PairSums(breakpoint_weights(surplus, deficit, distance, field), in_place=True)
    flow = capped_flow(transferred * surplus, deficit, sums, keep=True)
    amounts = pair_amounts(flow, sums)
    sent, received = np.zeros(supply.size), np.zeros(supply.size)
    sent[donors], received[receivers] = flow.sent, flow.received
    row, column = np.nonzero(amounts)
    return BreakpointFlow(sent, received, flow.passes, donors[row], receivers[column], amounts[row, column])
