"""Spatial weights among the features of a layer, as the user chose them."""

from typing import NamedTuple

import numpy as np

from ..esflow_plugin.core import near_points, spatial_weights
from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ..esflow_plugin.i18n import translate
from ..esflow_plugin.vector.contiguity import contiguity, nearest_units
from .neighbours_input import BAND, LINK_NAMED, LINK_NEAREST, NEAREST, QUEEN, ROOK, listed

KINDS = ("queen", "rook", "k nearest", "distance band", "inverse distance")


class Neighbourhood(NamedTuple):
    """Weights among some of the features; `units` holds their places; none of them is an island."""

    weights: spatial_weights.SpatialWeights
    units: np.ndarray


class Features(NamedTuple):
    """The features to find neighbours among: geometries and names, what messages call their layer, and their year."""

    geometries: list
    names: tuple
    label: str
    when: str = ""


def neighbourhood(run, choice, features, known):
    """The Neighbourhood of the features that `known` (bool) picks; what was met is told and kept for the record.

    Features without geometry, and islands that are not linked, are left out. Weights are row-standardised at last.
    """
    shaped = np.array([not geometry.isEmpty() for geometry in features.geometries])
    if (known & ~shaped).any():
        tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no geometry"), np.flatnonzero(known & ~shaped), features)
    units = np.flatnonzero(known & shaped)
    geometries = [features.geometries[unit] for unit in units]
    weights = _weights(run, choice, geometries, features.label) if len(units) > 1 else _no_weights(len(units))
    weights = _linked(run, choice, weights, geometries, [features.names[unit] for unit in units])
    islands = weights.islands
    if islands.any():
        tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no neighbour"), units[islands], features)
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


def _linked(run, choice, weights, geometries, names):
    """The weights with the links that the policy for islands asks for."""
    if choice.islands == LINK_NEAREST and weights.islands.any() and len(names) > 1:
        first = np.flatnonzero(weights.islands)
        second = nearest_units(geometries, first, run.progress)
    elif choice.islands == LINK_NAMED:
        place = {name: number for number, name in enumerate(names)}
        both = [(place[a], place[b]) for a, b in choice.links if a in place and b in place]
        first, second = (np.array(ends, dtype=np.int64) for ends in (zip(*both) if both else ((), ())))
    else:
        return weights
    if first.size:
        pairs = [f"{names[a]} – {names[b]}" for a, b in zip(first, second)]
        run.inform(QT_TRANSLATE_NOOP("ESFlow", "Linked as neighbours: {pairs}."), pairs=listed(pairs))
    # A link weighs as much as others do on the average, which matters where weights are no plain ones.
    weight = float(weights.data.mean()) if weights.data.size else 1.0
    return weights.with_links(first, second, weight)


def tell_left_out(run, reason, units, features):
    """Warn of features (by place) that are left out; reason: a marked message."""
    run.warn(
        QT_TRANSLATE_NOOP("ESFlow", "{when}Left out, {reason}: {count} units ({names})."),
        when=features.when,
        reason=translate("ESFlow", reason),
        count=len(units),
        names=listed([features.names[unit] for unit in units]),
    )


def tell_without_value(run, features, known):
    """Warn of the features that have no value."""
    if not known.all():
        tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no value"), np.flatnonzero(~known), features)


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
