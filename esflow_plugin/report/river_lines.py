"""Rivers as lines, from flow directions and the outflow of every cell, for maps."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from ..compat import real_field, text_field
from ..i18n import translate

STEPS = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}
"""(row, column) step of every ESRI direction code."""
CURVE_POINTS = 4


def river_lines(codes, outflow, geotransform, crs_wkt, minimum, unit):
    """A line layer in memory with the fields `outflow` and `unit`: the way of the water where it exceeds `minimum`.

    codes: uint8 (rows, columns), ESRI D8; outflow: float64 (rows, columns), NaN outside; geotransform: GDAL's six
    numbers of a north-up grid. Lines are rounded at cell centres: a cell is a place, not a bend.
    """
    layer = QgsVectorLayer("LineString", translate("ESFlow", "Rivers"), "memory")
    crs = layer.crs()
    crs.createFromWkt(crs_wkt)
    layer.setCrs(crs)
    provider = layer.dataProvider()
    provider.addAttributes([real_field("outflow"), text_field("unit")])
    layer.updateFields()
    features = []
    for amount, points in _pieces(codes, outflow, geotransform, minimum):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in points]))
        feature.setAttributes([amount, unit])
        features.append(feature)
    # Large rivers last, so that they lie on top of their tributaries.
    features.sort(key=lambda feature: feature.attribute(0))
    provider.addFeatures(features)
    layer.updateExtents()
    return layer


def _pieces(codes, outflow, geotransform, minimum):
    """(outflow, points) of every stretch: from halfway to the cell downstream, through it, to halfway to the next."""
    river = np.isfinite(outflow) & (outflow > minimum)
    fed = np.zeros(codes.shape, dtype=bool)
    cells = list(zip(*np.nonzero(river)))
    for cell in cells:
        below = _downstream(codes, river, cell)
        if below is not None:
            fed[below] = True
    for cell in cells:
        below = _downstream(codes, river, cell)
        if below is None:
            continue
        amount, here, there = float(outflow[cell]), _centre(geotransform, cell), _centre(geotransform, below)
        halfway = _middle(here, there)
        if not fed[cell]:
            yield amount, [here, halfway]
        beyond = _downstream(codes, river, below)
        if beyond is None:
            yield amount, [halfway, there]
        else:
            yield amount, _curve(halfway, there, _middle(there, _centre(geotransform, beyond)))


def _downstream(codes, river, cell):
    step = STEPS.get(int(codes[cell]))
    if step is None:
        return None
    row, column = cell[0] + step[0], cell[1] + step[1]
    inside = 0 <= row < codes.shape[0] and 0 <= column < codes.shape[1]
    return (row, column) if inside and river[row, column] else None


def _centre(geotransform, cell):
    return (
        geotransform[0] + (cell[1] + 0.5) * geotransform[1],
        geotransform[3] + (cell[0] + 0.5) * geotransform[5],
    )


def _middle(a, b):
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)


def _curve(start, control, end):
    """A quadratic Bézier curve as points."""
    points = []
    for t in np.linspace(0.0, 1.0, CURVE_POINTS + 1):
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
        points.append(tuple(a * s + b * m + c * e for s, m, e in zip(start, control, end)))
    return points
