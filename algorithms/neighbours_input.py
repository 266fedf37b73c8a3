"""Parameters of spatial weights, and the weights made from them: shared by all statistics of clusters."""

from collections import Counter
from typing import NamedTuple

import numpy as np

from ..esflow_plugin.core import near_points, spatial_weights
from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.i18n import translate
from ..esflow_plugin.vector.contiguity import contiguity, nearest_units
from . import parameters as p

WEIGHTS, NEIGHBOURS, DISTANCE, POWER = "WEIGHTS", "NEIGHBOURS", "DISTANCE", "POWER"
ROW_STANDARDISE, ISLANDS, ISLAND_LINKS = "ROW_STANDARDISE", "ISLANDS", "ISLAND_LINKS"
ID_FIELD, SNAP = "ID_FIELD", "SNAP"
QUEEN, ROOK, NEAREST, BAND, INVERSE = range(5)
KINDS = ("queen", "rook", "k nearest", "distance band", "inverse distance")
EXCLUDE, LINK_NEAREST, LINK_NAMED = range(3)
SHOWN = 20


def weights_parameters(parent):
    """Parameters of the weights between the features of the layer parameter `parent`."""
    return (
        p.choice(
            WEIGHTS,
            translate("ESFlow", "Neighbours"),
            translate(
                "ESFlow",
                "Queen: polygons with a common point; rook: with a common stretch of boundary. By distance (between "
                "centroids, in a projected system): the nearest others, all within a distance, or these weighted by "
                "1/distance.",
            ),
            [
                translate("ESFlow", "Queen contiguity"),
                translate("ESFlow", "Rook contiguity"),
                translate("ESFlow", "Nearest neighbours"),
                translate("ESFlow", "Distance band"),
                translate("ESFlow", "Inverse distance"),
            ],
        ),
        p.whole(
            NEIGHBOURS,
            translate("ESFlow", "Number of nearest neighbours"),
            translate("ESFlow", "For “Nearest neighbours”. The relation need not be mutual."),
            4,
        ),
        p.real(
            DISTANCE,
            translate("ESFlow", "Distance (map units)"),
            translate(
                "ESFlow",
                "For distance band and inverse distance, in the layer's map units. Empty: the shortest distance that "
                "leaves no unit without neighbour.",
            ),
            optional=True,
        ),
        p.yes_no(
            ROW_STANDARDISE,
            translate("ESFlow", "Row-standardise weights"),
            translate("ESFlow", "On: the neighbours of a unit share a weight of 1, so the lag is their mean."),
            True,
        ),
        p.choice(
            ISLANDS,
            translate("ESFlow", "Units without neighbour"),
            translate(
                "ESFlow",
                "Leave them out (they count in no statistic, fields are null), link them both ways to the unit whose "
                "shape is nearest, or link the units named below.",
            ),
            [
                translate("ESFlow", "Leave out"),
                translate("ESFlow", "Link to the nearest unit"),
                translate("ESFlow", "Link to named units"),
            ],
        ),
        p.field(
            ID_FIELD,
            translate("ESFlow", "Field of names"),
            translate("ESFlow", "Names the units in messages and in the links below; unique. Empty: row numbers."),
            parent,
            optional=True,
        ),
        p.text(
            ISLAND_LINKS,
            translate("ESFlow", "Links of units without neighbour"),
            translate(
                "ESFlow", "For “Link to named units”: pairs of names, such as Hainan=Guangdong; Zhoushan=Ningbo."
            ),
        ),
        p.advanced(
            p.real(
                POWER,
                translate("ESFlow", "Power of the inverse distance"),
                translate("ESFlow", "Weight 1/distance to this power; 1 or 2 are usual."),
                1.0,
            )
        ),
        p.advanced(
            p.real(
                SNAP,
                translate("ESFlow", "Tolerance of common boundaries (map units)"),
                translate(
                    "ESFlow",
                    "Boundaries closer than this are common ones. Empty: rounding errors only, a billionth of the "
                    "layer's extent.",
                ),
                optional=True,
            )
        ),
    )


class WeightsChoice(NamedTuple):
    """What the user chose; `links`: pairs of row numbers; `names`: text of every feature."""

    kind: int
    count: int
    distance: float
    power: float
    tolerance: float
    standardise: bool
    islands: int
    links: tuple
    names: tuple


def read_weights(inputs, layer, layer_name):
    """The WeightsChoice of a run for a UnitsLayer; faults are gathered in `inputs`."""
    kind = inputs.choice(WEIGHTS)
    count = inputs.number(NEIGHBOURS, 1) if kind == NEAREST else 0
    by_distance = kind in (BAND, INVERSE)
    distance = _positive(inputs, DISTANCE) if by_distance and inputs.given(DISTANCE) else None
    power = inputs.number(POWER, 0.01, 10.0) if kind == INVERSE else 1.0
    tolerance = _positive(inputs, SNAP) if inputs.given(SNAP) else None
    if kind in (NEAREST, BAND, INVERSE) and layer.crs.isGeographic():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer is in degrees ({crs}), which are no distances. Reproject it to a projected system "
                "first, or choose queen or rook contiguity ({weights}).",
            ),
            label=inputs.label(layer_name),
            crs=layer.crs.authid() or layer.crs.description(),
            weights=inputs.label(WEIGHTS),
        )
    names = _names(inputs, layer)
    islands = inputs.choice(ISLANDS)
    links = _links(inputs, names) if islands == LINK_NAMED and names is not None else ()
    standardise = inputs.flag(ROW_STANDARDISE)
    return WeightsChoice(kind, int(count or 0), distance, power, tolerance, standardise, islands, links, names)


def _positive(inputs, name):
    value = inputs.number(name, 0.0)
    if value == 0.0:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: must be above 0. Give a distance, or leave it empty."),
            label=inputs.label(name),
        )
        return None
    return value


def _names(inputs, layer):
    """The name of every feature as text; None and a gathered fault when names are needed but missing or doubled."""
    if not inputs.given(ID_FIELD):
        return tuple(str(number + 1) for number in range(len(layer)))
    values = inputs.attempt(layer.values, inputs.field(ID_FIELD), inputs.label(ID_FIELD))
    if values is None:
        return None
    names = tuple("" if value is None else str(value).strip() for value in values)
    doubled = sorted(name for name, count in Counter(names).items() if count > 1)
    if doubled:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: every unit needs a name of its own; more than one has: {names}. Choose another field.",
            ),
            label=inputs.label(ID_FIELD),
            names=listed([name or "(null)" for name in doubled]),
        )
        return None
    return names


def _links(inputs, names):
    pairs, wrong = [], []
    for text in inputs.text(ISLAND_LINKS).replace("；", ";").split(";"):
        ends = [end.strip() for end in text.split("=")]
        if not text.strip():
            continue
        if len(ends) != 2 or ends[0] == ends[1] or any(end not in names for end in ends):
            wrong.append(text.strip())
        else:
            pairs.append(tuple(names.index(end) for end in ends))
    if wrong or not pairs:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: give pairs of two units' names ({field}) such as Hainan=Guangdong, separated by semicolons. "
                "Not understood: {wrong}.",
            ),
            label=inputs.label(ISLAND_LINKS),
            field=inputs.label(ID_FIELD),
            wrong=listed(wrong) or "–",
        )
    return tuple(pairs)


def listed(names):
    """Names for a message, not too many."""
    names = [str(name) for name in names]
    return ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")


# ---------------------------------------------------------------------------------- making them


class Neighbourhood(NamedTuple):
    """Weights among some features of a layer: `units` holds their row numbers; none of them is an island."""

    weights: spatial_weights.SpatialWeights
    units: np.ndarray


def neighbourhood(run, choice, layer, known, label):
    """The Neighbourhood of the features that `known` (bool) picks; what was met is told and kept for the record.

    Features without geometry, and islands that are not linked, are left out. Weights are row-standardised at last.
    """
    shaped = np.array([not geometry.isEmpty() for geometry in layer.geometries])
    if (known & ~shaped).any():
        _tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no geometry"), known & ~shaped, choice)
    units = np.flatnonzero(known & shaped)
    geometries = [layer.geometries[unit] for unit in units]
    with run.step(0.0, 0.4):
        weights = _weights(run, choice, geometries, label) if len(units) > 1 else _no_weights(len(units))
    weights = _linked(run, choice, weights, geometries, units)
    islands = weights.islands
    if islands.any():
        everyone = np.zeros(len(layer), dtype=bool)
        everyone[units[islands]] = True
        _tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no neighbour"), everyone, choice)
        weights, units = weights.subset(~islands), units[~islands]
    _tell_weights(run, choice, weights)
    return Neighbourhood(weights.standardised() if choice.standardise else weights, units)


def _no_weights(count):
    return spatial_weights.from_pairs(count, np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


def _weights(run, choice, geometries, label):
    if choice.kind in (QUEEN, ROOK):
        return _contiguous(run, choice, geometries, label)
    points = np.array([_centroid(geometry) for geometry in geometries])
    if choice.kind == NEAREST:
        return near_points.k_nearest(points, choice.count, run.progress)
    distance = choice.distance
    if distance is None:
        # A little more, so that rounding does not part the two units that set it.
        distance = near_points.largest_nearest_distance(points, run.progress) * (1 + 1e-9)
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Distance within which every unit has a neighbour: {distance:g} map units; it is used."
            ),
            distance=distance,
        )
    if choice.kind == BAND:
        return near_points.distance_band(points, distance, run.progress)
    return near_points.inverse_distance(points, distance, choice.power, run.progress)


def _centroid(geometry):
    point = geometry.centroid().asPoint()
    return point.x(), point.y()


def _contiguous(run, choice, geometries, label):
    found = contiguity(geometries, choice.kind == ROOK, choice.tolerance, label, run.progress)
    if found.overlapping.size or found.crowded:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: polygons overlap ({pairs} pairs of units, {stretches} stretches of boundary with more than "
                "two); units that overlap count as neighbours. Check the layer with “Check geometries”.",
            ),
            label=label,
            pairs=len(found.overlapping),
            stretches=found.crowded,
        )
    if found.invalid:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} geometries are invalid; their boundaries are taken as they are. “Fix geometries” "
                "mends them.",
            ),
            label=label,
            count=found.invalid,
        )
    return spatial_weights.from_pairs(len(geometries), found.pairs[:, 0], found.pairs[:, 1])


def _linked(run, choice, weights, geometries, units):
    """The weights with the links that the policy for islands asks for."""
    if choice.islands == LINK_NEAREST and weights.islands.any() and len(units) > 1:
        first = np.flatnonzero(weights.islands)
        second = nearest_units(geometries, first, run.progress)
    elif choice.islands == LINK_NAMED:
        place = {int(unit): number for number, unit in enumerate(units)}
        both = [(place[a], place[b]) for a, b in choice.links if a in place and b in place]
        first, second = (np.array(ends, dtype=np.int64) for ends in (zip(*both) if both else ((), ())))
    else:
        return weights
    if first.size:
        pairs = [f"{choice.names[units[a]]} – {choice.names[units[b]]}" for a, b in zip(first, second)]
        run.inform(QT_TRANSLATE_NOOP("ESFlow", "Linked as neighbours: {pairs}."), pairs=listed(pairs))
    # A link weighs as much as others do on the average, which matters where weights are no plain ones.
    weight = float(weights.data.mean()) if weights.data.size else 1.0
    return weights.with_links(first, second, weight)


def _tell_left_out(run, reason, chosen, choice):
    names = [choice.names[unit] for unit in np.flatnonzero(chosen)]
    run.warn(
        QT_TRANSLATE_NOOP("ESFlow", "Left out, {reason}: {count} units ({names})."),
        reason=translate("ESFlow", reason),
        count=len(names),
        names=listed(names),
    )


def _tell_weights(run, choice, weights):
    if not len(weights):
        return
    cardinalities = weights.cardinalities
    run.fact(
        "weights",
        {
            "kind": KINDS[choice.kind],
            "row_standardised": choice.standardise,
            "units": len(weights),
            "links": int(weights.data.size),
            "fewest_neighbours": int(cardinalities.min()),
            "most_neighbours": int(cardinalities.max()),
        },
    )
    run.inform(
        QT_TRANSLATE_NOOP("ESFlow", "{units} units with {least} to {most} neighbours, {mean:.2f} on average."),
        units=len(weights),
        least=int(cardinalities.min()),
        most=int(cardinalities.max()),
        mean=float(cardinalities.mean()),
    )


def read_values(inputs, layer, name, label):
    """A field as float64, NaN for null; None and a gathered fault for what is no number."""
    raw = inputs.attempt(layer.values, name, label)
    if raw is None:
        return None
    known = np.array([value is not None and str(value).strip().lower() != "nan" for value in raw])
    values = np.full(len(layer), np.nan)
    try:
        values[known] = layer.numbers_where(name, known)
    except InputError as error:
        inputs.problems.append(error.with_traceback(None))
        return None
    return values
