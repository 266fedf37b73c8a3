"""Neighbouring polygons: queen and rook contiguity of QGIS geometries, and the nearest unit of an island."""

import struct
from typing import NamedTuple

import numpy as np
from qgis.core import QgsGeometry, QgsSpatialIndex, QgsWkbTypes

from ..core.boundaries import shared_boundaries, unique_pairs
from ..core.errors import QT_TRANSLATE_NOOP, InputError

PROGRESS_EVERY = 1000
_DIMENSIONS = {0: 2, 1: 3, 2: 3, 3: 4}
_INTERIORS_MEET = "T********"


class Contiguity(NamedTuple):
    """Pairs of neighbours, int64 (pairs, 2), and what was met on the way.

    overlapping: pairs, among these, that are neighbours only because their areas overlap; invalid: number of
    geometries that QGIS calls invalid among those that were looked at for this; crowded: stretches of boundary that
    more than two polygons share.
    """

    pairs: np.ndarray
    overlapping: np.ndarray
    invalid: int
    crowded: int


def contiguity(geometries, rook=False, tolerance=None, label="", progress=None):
    """Contiguity of polygons: queen (a common point is enough) or rook (a common stretch of boundary).

    geometries: QgsGeometry of each unit, empty ones have no neighbours; tolerance: in units of their coordinates, None
    for rounding errors only. Polygons whose areas overlap are neighbours in both senses. InputError, naming `label`,
    for what is no polygon.
    """
    points, rings, ring_units = _rings(geometries, label, progress)
    look = None if progress is None else lambda fraction: progress(0.4 + 0.2 * fraction)
    shared = shared_boundaries(points, rings, ring_units, len(geometries), tolerance, look)
    pairs = shared.along_edges if rook else shared.at_points
    # Corners that a given tolerance makes one may overlap by less than it, which is no common stretch.
    settled = pairs if tolerance is None else shared.at_points
    overlapping, invalid = _overlapping(geometries, shared.loose, settled, progress)
    together = unique_pairs(np.concatenate([pairs, overlapping])) if overlapping.size else pairs
    return Contiguity(together, overlapping, invalid, shared.crowded)


# ---------------------------------------------------------------------------------- vertices


def _rings(geometries, label, progress):
    """(points (n, 2), ring of each point, unit of each ring) of all polygons."""
    parts, sizes, ring_units = [np.zeros((0, 2))], [], []
    for unit, geometry in enumerate(geometries):
        if progress is not None and unit % PROGRESS_EVERY == 0:
            progress(0.4 * unit / len(geometries))
        if geometry.isEmpty():
            continue
        if geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: feature {number} is not a polygon, so it has no boundary to share. Choose polygons, or "
                    "weights by distance.",
                ),
                label=label,
                number=unit + 1,
            )
        for ring in _rings_of(_straight(geometry)):
            if not np.isfinite(ring).all():
                # It would leave no place on the common grid of corners for any other polygon.
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: feature {number} has coordinates that are no finite numbers. Correct its geometry, "
                        "or remove it.",
                    ),
                    label=label,
                    number=unit + 1,
                )
            parts.append(ring)
            sizes.append(len(ring))
            ring_units.append(unit)
    rings = np.repeat(np.arange(len(sizes), dtype=np.int64), np.array(sizes, dtype=np.int64))
    return np.concatenate(parts), rings, np.array(ring_units, dtype=np.int64)


def _straight(geometry):
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return QgsGeometry(geometry.constGet().segmentize())
    return geometry


def _rings_of(geometry):
    """Coordinates (n, 2) of every ring, read from the geometry's own bytes: many times as fast as point by point."""
    data = geometry.asWkb().data()
    if QgsWkbTypes.isMultiType(geometry.wkbType()):
        (count,) = struct.unpack_from("<I", data, 5)
        place = 9
    else:
        count, place = 1, 0
    for _ in range(count):
        kind, rings = struct.unpack_from("<II", data, place + 1)
        width = _DIMENSIONS[kind // 1000]
        place += 9
        for _ in range(rings):
            (size,) = struct.unpack_from("<I", data, place)
            values = np.frombuffer(data, dtype="<f8", count=size * width, offset=place + 4)
            yield values.reshape(size, width)[:, :2]
            place += 4 + 8 * size * width


# ---------------------------------------------------------------------------------- overlaps


def _overlapping(geometries, loose, known, progress):
    """(pairs that overlap without being neighbours yet, number of invalid geometries looked at).

    Of two polygons that overlap, at least one has a stretch of boundary of its own, or it overlaps those it shares
    the stretch with. So only pairs with such a polygon are looked at.
    """
    candidates = _boxes_that_meet(geometries, loose, progress)
    candidates = candidates[~_are_among(candidates, known)]
    repaired, invalid, found, engine, previous = {}, 0, [], None, -1
    for done, (unit, other) in enumerate(candidates.tolist()):
        if progress is not None and done % 50 == 0:
            progress(0.8 + 0.2 * done / len(candidates))
        for each in (unit, other):
            if each not in repaired:
                repaired[each] = geometries[each]
                if not geometries[each].isGeosValid():
                    repaired[each], invalid = geometries[each].makeValid(), invalid + 1
        if unit != previous:
            engine, previous = QgsGeometry.createGeometryEngine(repaired[unit].constGet()), unit
            engine.prepareGeometry()
        if engine.relatePattern(repaired[other].constGet(), _INTERIORS_MEET):
            found.append((unit, other))
    return np.array(found, dtype=np.int64).reshape(-1, 2), invalid


def _boxes_that_meet(geometries, loose, progress):
    """Pairs of units whose bounding boxes meet and of which at least one is loose: int64 (pairs, 2), sorted."""
    index, pairs = QgsSpatialIndex(), [np.zeros((0, 2), dtype=np.int64)]
    for unit in np.flatnonzero(loose).tolist():
        index.addFeature(unit, geometries[unit].boundingBox())
    for unit, geometry in enumerate(geometries if loose.any() else ()):
        if progress is not None and unit % PROGRESS_EVERY == 0:
            progress(0.6 + 0.2 * unit / len(geometries))
        others = [other for other in index.intersects(geometry.boundingBox()) if other != unit]
        if others and not geometry.isEmpty():
            pairs.append(np.array([(unit, other) for other in others], dtype=np.int64))
    return unique_pairs(np.concatenate(pairs))


def _are_among(pairs, known):
    """True for pairs that are among known ones, both sorted as `unique_pairs` does."""
    keys, among = (each[:, 0] << 31 | each[:, 1] for each in (pairs, known))
    return np.isin(keys, among, assume_unique=True)


# ---------------------------------------------------------------------------------- islands


def nearest_units(geometries, islands, progress=None):
    """The unit nearest to each island, by the gap between their shapes in units of the coordinates: int64.

    geometries: QgsGeometry, any kind, none empty; islands: numbers of the units to link. The nearest unit may be
    another island. Of units equally near the lowest number counts.
    """
    boxes = [geometry.boundingBox() for geometry in geometries]
    edges = np.array([(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in boxes])
    nearest = np.full(len(islands), -1, dtype=np.int64)
    for place, island in enumerate(islands):
        if progress is not None:
            progress(place / len(islands))
        aside = np.maximum(np.maximum(edges[:, :2] - edges[island, 2:], edges[island, :2] - edges[:, 2:]), 0.0)
        gaps = np.sqrt((aside**2).sum(axis=1))
        shortest = np.inf
        # Boxes are never farther apart than what is in them, so the search ends at the first box beyond the best.
        for other in np.argsort(gaps, kind="stable"):
            if gaps[other] > shortest:
                break
            if other == island:
                continue
            distance = geometries[island].distance(geometries[other])
            if distance < shortest or (distance == shortest and other < nearest[place]):
                nearest[place], shortest = other, distance
    return nearest
