"""Roads as the network analysis needs them: single lines in metres, each with a speed and a direction."""

import math
from collections import Counter

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsWkbTypes,
)

from ..compat import real_field, whole_field
from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .features import flat_geometries
from .tables import to_number
from .topology import id_text

FORWARD, BACKWARD, BOTH = 1, -1, 0
PLAUSIBLE_SPEED_KM_H = 200.0
# Between two lines the analysis can be stopped, so no line may be long.
SEGMENTS_OF_A_LINE = 500
BATCH = 2000
SHOWN = 20
GEOGRAPHIC, ELLIPSOID = "EPSG:4326", "EPSG:7030"
WORLD = (360.0, 90.0)
SPEED, DIRECTION = 0, 1


class RoadLines:
    """Roads in a memory layer with the fields speed (km/h) and direction (FORWARD, BACKWARD or BOTH).

    warnings: (template, values) of marked messages about roads left out and values replaced.
    """

    def __init__(self, layer, warnings):
        self.layer = layer
        self.warnings = warnings


def plane_around(points, crs, transform_context):
    """The reference system to work in: azimuthal equidistant (WGS 84, metres) around the middle of the points.

    Near the middle its plane keeps distances, so that the nearest road is the nearest road; at 2500 km from it lengths
    across the radius are 3 % too long. points: QgsPointXY in `crs`. InputError for points outside the world.
    """
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(GEOGRAPHIC), transform_context)
    if not crs.isValid():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The zones have no coordinate reference system, so that roads cannot be laid beside them. Assign their "
                "own one with “Assign projection” first.",
            )
        )
    if not points:
        raise InputError(QT_TRANSLATE_NOOP("ESFlow", "No zone has a place from which a road could be looked for."))
    try:
        degrees = np.array([(p.x(), p.y()) for p in (transform.transform(point) for point in points)])
    except QgsCsException:
        degrees = np.array([[np.nan, np.nan]])
    # Nothing checks degrees that stay degrees; not-a-number fails as well.
    if not (np.abs(degrees) <= WORLD).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "A zone lies where its reference system ({crs}) has no place on the globe, so that roads cannot be "
                "laid beside it. Check the reference system of the zones.",
            ),
            crs=crs.authid() or crs.description(),
        )
    longitude, latitude = np.radians(degrees.T)
    # The mean of directions, because degrees jump at 180.
    x = math.fsum(np.cos(latitude) * np.cos(longitude))
    y = math.fsum(np.cos(latitude) * np.sin(longitude))
    z = math.fsum(np.sin(latitude))
    middle_longitude = math.degrees(math.atan2(y, x))
    middle_latitude = math.degrees(math.atan2(z, math.hypot(x, y)))
    return QgsCoordinateReferenceSystem.fromProj(
        f"+proj=aeqd +lat_0={middle_latitude:.9f} +lon_0={middle_longitude:.9f} +datum=WGS84 +units=m +no_defs"
    )


def read_roads(source, plane, transform_context, label, speed, direction, reverse, progress):
    """Lines of a layer or feature source as RoadLines in the reference system `plane`.

    speed: Speed; direction: Direction or None (all roads both ways); reverse: turn every one-way road round.
    InputError for a layer that has no lines, no reference system, or lacks a field.
    """
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.LineGeometry:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no lines. Choose a layer with roads."), label=label
        )
    rules = _Rules(source.fields(), label, speed, direction, reverse)
    fields = QgsFields()
    fields.append(real_field("speed"))
    fields.append(whole_field("direction"))
    layer = QgsMemoryProviderUtils.createMemoryLayer("roads", fields, QgsWkbTypes.Type.LineString, plane)
    transform = QgsCoordinateTransform(source.sourceCrs(), plane, transform_context)
    total = max(source.featureCount(), 1)
    batch, counts, kept = [], Counter(), 0
    # In their own reference system nothing is moved yet.
    roads = flat_geometries(source, source.sourceCrs(), transform_context, label)
    for number, (feature, geometry) in enumerate(roads):
        if number % 100 == 0:
            progress(min(number / total, 1.0))
        lines = _lines(geometry, counts)
        if not lines:
            continue
        attributes = rules.attributes(feature)
        for line in lines:
            batch.append(_road(_moved(line, transform, label, feature), attributes, fields))
        if len(batch) >= BATCH:
            kept += _stored(layer, batch)
            batch = []
    kept += _stored(layer, batch)
    if not kept:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the layer holds no line with a length. Choose one with at least one road."
            ),
            label=label,
        )
    progress(1.0)
    return RoadLines(layer, _left_out(label, counts) + rules.warnings())


class Speed:
    """Where speeds come from: a field in km/h (or None) and the speed of roads without one."""

    def __init__(self, field, default_km_h):
        if not (default_km_h > 0 and math.isfinite(default_km_h)):
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "The default speed must be more than 0 km/h; it is {speed}."),
                speed=default_km_h,
            )
        self.field = field or None
        self.default_km_h = float(default_km_h)


class Direction:
    """The field that tells one-way roads, and its values for along the line, against it, and both ways."""

    def __init__(self, field, forward, backward, both):
        self.field = field
        self.meaning = {}
        for value, meaning in ((forward, FORWARD), (backward, BACKWARD), (both, BOTH)):
            key = id_text(value)
            if self.meaning.setdefault(key, meaning) != meaning:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "The values for forward, backward and both directions must differ; “{value}” is given twice.",
                    ),
                    value=key,
                )


class _Rules:
    """What the attributes of a road mean, and which of them meant nothing."""

    def __init__(self, fields, label, speed, direction, reverse):
        self._label = label
        self._speed = speed
        self._direction = direction
        self._sign = -1 if reverse else 1
        self._speed_index = _index(fields, speed.field, label)
        self._direction_index = _index(fields, direction.field if direction else None, label)
        self._without_speed = []
        self._unknown = Counter()
        self._fastest = 0.0

    def attributes(self, feature):
        """[speed in km/h, direction] of a feature."""
        speed = self._speed.default_km_h
        if self._speed_index is not None:
            given = to_number(feature.attribute(self._speed_index))
            if given is not None and given > 0:
                speed = given
                self._fastest = max(self._fastest, given)
            else:
                self._without_speed.append(feature.id())
        if self._direction_index is None:
            return [speed, BOTH]
        key = id_text(_plain(feature.attribute(self._direction_index)))
        if key not in self._direction.meaning:
            self._unknown[key] += 1
        return [speed, self._sign * self._direction.meaning.get(key, BOTH)]

    def warnings(self):
        found = []
        if self._without_speed:
            found.append(
                (
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: {count} roads have no speed above 0 in field “{name}” and take the default speed of "
                        "{speed} km/h (features {ids}). Fill in the field if that is wrong.",
                    ),
                    {
                        "label": self._label,
                        "count": len(self._without_speed),
                        "name": self._speed.field,
                        "speed": f"{self._speed.default_km_h:g}",
                        "ids": _shown(self._without_speed),
                    },
                )
            )
        if self._fastest > PLAUSIBLE_SPEED_KM_H:
            found.append(
                (
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: field “{name}” goes up to {speed}. Speeds must be in km/h; check the field's unit.",
                    ),
                    {"label": self._label, "name": self._speed.field, "speed": f"{self._fastest:g}"},
                )
            )
        if self._unknown:
            found.append(
                (
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: {count} roads have another value in field “{name}” than those for forward, backward "
                        "and both ({values}); they are taken as open in both directions.",
                    ),
                    {
                        "label": self._label,
                        "count": sum(self._unknown.values()),
                        "name": self._direction.field,
                        "values": _shown([f"“{value}”" for value, _ in self._unknown.most_common()]),
                    },
                )
            )
        return found


def _index(fields, name, label):
    if name is None:
        return None
    index = fields.lookupField(name)
    if index < 0:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no field “{name}”. It has: {columns}."),
            label=label,
            name=name,
            columns=", ".join(field.name() for field in fields),
        )
    return index


def _plain(value):
    return None if value == NULL else value


def _lines(geometry, counts):
    """Single lines of a flat geometry; what has none is counted by its reason."""
    if geometry.isEmpty():
        counts["empty"] += 1
        return []
    if geometry.type() != QgsWkbTypes.GeometryType.LineGeometry or not geometry.length() > 0:
        counts["no length"] += 1
        return []
    parts = geometry.asGeometryCollection() if geometry.isMultipart() else [geometry]
    return [piece for part in parts for piece in _pieces(part)]


def _pieces(line):
    if line.constGet().numPoints() <= SEGMENTS_OF_A_LINE + 1:
        return [line]
    points = line.asPolyline()
    starts = range(0, len(points) - 1, SEGMENTS_OF_A_LINE)
    return [QgsGeometry.fromPolylineXY(points[start : start + SEGMENTS_OF_A_LINE + 1]) for start in starts]


def _moved(line, transform, label, feature):
    try:
        line.transform(transform)
        reached = line.boundingBox().isFinite()
    except QgsCsException:
        reached = False
    if not reached:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: feature {id} lies where its reference system has no place on the globe. Check the layer's "
                "reference system, or delete the feature.",
            ),
            label=label,
            id=feature.id(),
        )
    return line


def _road(line, attributes, fields):
    road = QgsFeature(fields)
    road.setGeometry(line)
    road.setAttributes(attributes)
    return road


def _stored(layer, batch):
    if batch and not layer.dataProvider().addFeatures(batch)[0]:
        raise RuntimeError("the layer of roads in memory took no features")
    return len(batch)


def _left_out(label, counts):
    found = []
    if counts["empty"]:
        found.append(
            (
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {count} features have no geometry and are left out."),
                {"label": label, "count": counts["empty"]},
            )
        )
    if counts["no length"]:
        found.append(
            (
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {count} features have no length and are left out."),
                {"label": label, "count": counts["no length"]},
            )
        )
    return found


def _shown(values):
    return ", ".join(str(value) for value in values[:SHOWN]) + (" …" if len(values) > SHOWN else "")
