"""Features as they are: geometries that QGIS calls invalid included."""

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ..core.errors import QT_TRANSLATE_NOOP, InputError


def features_of(source, geometries=True):
    """All features of a layer or feature source.

    Boundaries of districts and basins often touch themselves, which QGIS would refuse; cells are found by scan lines,
    which need no valid rings. geometries: False leaves them out.
    """
    request = QgsFeatureRequest()
    if not geometries:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def flat_geometries(source, crs, transform_context, label):
    """(feature, geometry) of all features: geometry in `crs`, with straight edges and no heights, empty where none is.

    InputError for a layer without reference system, and for a geometry that cannot be brought to `crs`.
    """
    if not source.sourceCrs().isValid():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer has no coordinate reference system. Assign its own one with “Assign projection” "
                "first.",
            ),
            label=label,
        )
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, transform_context)
    for feature in features_of(source):
        yield feature, _flat(feature.geometry(), transform, label)


def points_inside(geometries):
    """A QgsPointXY inside each geometry, None for one that is empty."""
    points = []
    for geometry in geometries:
        inside = geometry.pointOnSurface() if not geometry.isEmpty() else QgsGeometry()
        points.append(inside.asPoint() if not inside.isEmpty() else None)
    return points


def _flat(geometry, transform, label):
    if geometry.isEmpty():
        return QgsGeometry()
    # Cells know neither curves nor heights.
    flat = geometry.constGet().segmentize()
    flat.dropZValue()
    flat.dropMValue()
    geometry = QgsGeometry(flat)
    try:
        geometry.transform(transform)
        reached = geometry.boundingBox().isFinite()
    except QgsCsException:
        reached = False
    if not reached:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: a geometry lies where the raster's reference system has no place for it. Clip the layer to "
                "the region, and check its reference system.",
            ),
            label=label,
        )
    return geometry
