"""Points of any reference system as longitude and latitude."""

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException

from ..core.errors import QT_TRANSLATE_NOOP, InputError

WGS_84 = "EPSG:4326"


def longitudes_latitudes(points, crs, transform_context, label):
    """Longitude and latitude in degrees of WGS 84, float64, shape (points, 2).

    points: QgsPointXY in `crs`; label: how messages call their layer. Raises InputError for points that have no place
    on the globe.
    """
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS_84), transform_context)
    try:
        moved = [transform.transform(point) for point in points]
        degrees = np.array([(point.x(), point.y()) for point in moved], dtype=np.float64).reshape(-1, 2)
        reached = np.isfinite(degrees).all() and (np.abs(degrees) <= (360.0, 90.0)).all()
    except QgsCsException:
        reached = False
    if not reached:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: a zone has no place on the globe in its reference system ({crs}), so that no distance can be "
                "measured. Check the layer's reference system and coordinates.",
            ),
            label=label,
            crs=crs.authid() or crs.description(),
        )
    return degrees
