"""The plane in which places are averaged: a projected system, one made around the data, or degrees as papers do."""

from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingParameterCrs,
    QgsUnitTypes,
)

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.geodesic import ellipsoidal_distances
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.geographic_points import WGS_84, longitudes_latitudes
from .. import parameters as p

PLANE, PLANE_CRS = "PLANE", "PLANE_CRS"
LAYER, AROUND, CHOSEN, DEGREES = range(4)
DISTANCE_ERROR_WARNED = 0.05
FEATURES_PER_LOOK = 200


def plane_parameters():
    """In which plane places are averaged."""
    crs = QgsProcessingParameterCrs(PLANE_CRS, translate("ESFlow", "Reference system of the plane"), optional=True)
    crs.setHelp(
        translate("ESFlow", "For “A chosen system”: a projected one, such as the Albers projection of the country.")
    )
    return (
        p.choice(
            PLANE,
            translate("ESFlow", "Plane"),
            translate(
                "ESFlow",
                "Where places are averaged and deviations measured. The layer's own system, unless it is in degrees: "
                "then, as for the second choice, Lambert's azimuthal equal-area projection with its middle in the "
                "middle of the units. Degrees of longitude and latitude are what many papers average; they stretch "
                "east-west away from the equator and give other centres and axes. Results always have the layer's "
                "system.",
            ),
            [
                translate("ESFlow", "The layer's system; around the units if it is in degrees"),
                translate("ESFlow", "Equal-area projection around the units"),
                translate("ESFlow", "A chosen system"),
                translate("ESFlow", "Degrees of longitude and latitude"),
            ],
        ),
        p.advanced(crs),
    )


class Places(NamedTuple):
    """Units in a plane: points float64 (n, 2), NaN without geometry; crs; per_unit: coordinates in one shown unit."""

    points: np.ndarray
    crs: QgsCoordinateReferenceSystem
    unit: str
    per_unit: float

    @property
    def shaped(self):
        """True for units that have a place."""
        return np.isfinite(self.points).all(axis=1)


def read_plane(inputs, layer):
    """(kind, chosen reference system or None); what does not go together is gathered in `inputs`."""
    kind = inputs.choice(PLANE)
    if not layer.crs.isValid():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer has no coordinate reference system. Assign its own one with “Assign projection” "
                "first.",
            ),
            label=layer.label,
        )
    crs = None
    if kind == CHOSEN:
        crs = inputs.algorithm.parameterAsCrs(inputs.parameters, PLANE_CRS, inputs.context)
        if not crs.isValid() or crs.isGeographic():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: give a projected reference system, or choose another plane ({plane}). Given: {crs}.",
                ),
                label=inputs.label(PLANE_CRS),
                plane=inputs.label(PLANE),
                crs=crs.authid() or crs.description() or "–",
            )
    return kind, crs


def places_of(run, layer, kind, crs, label):
    """The Places of a layer's features: centroids in the plane; what is told is told and kept for the record."""
    geometries, features = _once(layer.geometries)
    if kind == DEGREES:
        crs = QgsCoordinateReferenceSystem(WGS_84)
    elif kind == LAYER and not layer.crs.isGeographic():
        crs = layer.crs
    elif crs is None:
        crs = _around(run, geometries, layer.crs, label)
    transform = QgsCoordinateTransform(layer.crs, crs, run.context.transformContext())
    points = np.full((len(geometries), 2), np.nan)
    for place, geometry in enumerate(geometries):
        if place % FEATURES_PER_LOOK == 0:
            run.progress(place / len(geometries))
        points[place] = _centroid(geometry, transform, label)
    degrees = crs.isGeographic()
    in_metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    metres = 1.0 if degrees else QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), in_metres)
    unit, per_unit = ("degree", 1.0) if degrees else ("km", 1000.0 / metres)
    places = Places(points[features], crs, unit, per_unit)
    _tell(run, places, label)
    return places


def _once(geometries):
    """The different geometries, and for each feature which of them it has: a long table repeats them every year."""
    numbers, kept = {}, []
    for geometry in geometries:
        if numbers.setdefault(id(geometry), len(kept)) == len(kept):
            kept.append(geometry)
    return kept, np.array([numbers[id(geometry)] for geometry in geometries], dtype=np.int64)


def _around(run, geometries, crs, label):
    """Lambert's azimuthal equal-area system with its middle amid the geometries."""
    direction = np.zeros(3)
    for first in range(0, len(geometries), FEATURES_PER_LOOK):
        run.progress(0.0)
        block = geometries[first : first + FEATURES_PER_LOOK]
        centroids = [geometry.centroid() for geometry in block if not geometry.isEmpty()]
        points = [centroid.asPoint() for centroid in centroids if not centroid.isEmpty()]
        degrees = longitudes_latitudes(points, crs, run.context.transformContext(), label)
        direction += _directions(degrees).sum(axis=0)
    x, y, z = direction
    middle = np.degrees([np.arctan2(z, np.hypot(x, y)), np.arctan2(y, x)])
    # Rounded, so that the definition can be written down and used again.
    definition = "+proj=laea +lat_0={:.2f} +lon_0={:.2f} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(definition.format(*middle))


def _directions(degrees):
    """Unit vectors from the Earth's middle, (n, 3), of longitudes and latitudes; they have no seam at 180 degrees."""
    longitude, latitude = np.radians(degrees).T
    around = np.cos(latitude)
    return np.column_stack([around * np.cos(longitude), around * np.sin(longitude), np.sin(latitude)])


def _centroid(geometry, transform, label):
    if geometry.isEmpty():
        return np.nan, np.nan
    moved = QgsGeometry(geometry)
    try:
        moved.transform(transform)
        reached = moved.boundingBox().isFinite()
    except QgsCsException:
        reached = False
    if not reached:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: a geometry has no place in the plane ({crs}). Choose another plane, and check the layer's "
                "reference system.",
            ),
            label=label,
            crs=_name(transform.destinationCrs()),
        )
    centroid = moved.centroid()
    return (np.nan, np.nan) if centroid.isEmpty() else (centroid.asPoint().x(), centroid.asPoint().y())


def _name(crs):
    return crs.authid() or crs.toProj()


def _tell(run, places, label):
    run.fact("plane", _name(places.crs))
    if places.crs.isGeographic():
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Degrees of longitude and latitude are averaged as if they were plane coordinates: centres and axes "
                "are distorted, and comparable only with others made in this way.",
            )
        )
        return
    run.inform(QT_TRANSLATE_NOOP("ESFlow", "Plane in which places are averaged: {crs}."), crs=_name(places.crs))
    error = _distance_error(places, run.context.transformContext(), label)
    if error > DISTANCE_ERROR_WARNED:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "In {crs} distances between units are off by up to {error:.0f} %, and centre and axes with them. "
                "Choose the equal-area projection around the units instead.",
            ),
            crs=_name(places.crs),
            error=100.0 * error,
        )


def _distance_error(places, transform_context, label):
    """How far distances from the middle to the outermost units are from those on the ellipsoid, as a share of these."""
    points = places.points[places.shaped]
    if len(points) < 2:
        return 0.0
    middle = np.argmin(np.hypot(*(points - points.mean(axis=0)).T))
    x, y = points.T
    outermost = [choose(along) for along in (x, y, x + y, x - y) for choose in (np.argmin, np.argmax)]
    points = points[[middle, *outermost]]
    degrees = longitudes_latitudes([QgsPointXY(*point) for point in points], places.crs, transform_context, label)
    true = ellipsoidal_distances(degrees[:1], degrees)[0]
    plane = np.hypot(*(points - points[0]).T) / places.per_unit * 1000.0
    apart = true > 0
    return float(np.abs(plane[apart] / true[apart] - 1).max(initial=0.0))
