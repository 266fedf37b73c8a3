"""Roads on a map, lengths and a search of our own, for the tests of ways along roads."""

import heapq
import math
from types import SimpleNamespace

import pytest
from esflow.esflow_plugin.core.errors import InputError
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

DEGREES, UTM = "EPSG:4326", "EPSG:32650"
# Near the central meridian of the zone, where a length on the map is 0.9996 of the true one.
X, Y, SCALE = 500_000.0, 3_400_000.0, 0.9996
AXIS, FLATTENING = 6378137.0, 1 / 298.257223563


def geodesic(one, other):
    """Metres on WGS 84 between two (longitude, latitude); Vincenty 1975, inverse method."""
    if one == other:
        return 0.0
    b = AXIS * (1 - FLATTENING)
    u1, u2 = (math.atan((1 - FLATTENING) * math.tan(math.radians(p[1]))) for p in (one, other))
    difference = math.radians(other[0] - one[0])
    angle = difference
    for _ in range(100):
        sine = math.hypot(
            math.cos(u2) * math.sin(angle),
            math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(angle),
        )
        cosine = math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(angle)
        sigma = math.atan2(sine, cosine)
        alpha = math.cos(u1) * math.cos(u2) * math.sin(angle) / sine
        square = 1 - alpha**2
        middle = cosine - 2 * math.sin(u1) * math.sin(u2) / square if square else 0.0
        c = FLATTENING / 16 * square * (4 + FLATTENING * (4 - 3 * square))
        before, angle = (
            angle,
            difference
            + (1 - c) * FLATTENING * alpha * (sigma + c * sine * (middle + c * cosine * (2 * middle**2 - 1))),
        )
        if abs(angle - before) < 1e-13:
            break
    k = square * (AXIS**2 - b**2) / b**2
    big_a = 1 + k / 16384 * (4096 + k * (-768 + k * (320 - 175 * k)))
    big_b = k / 1024 * (256 + k * (-128 + k * (74 - 47 * k)))
    inner = cosine * (2 * middle**2 - 1) - big_b / 6 * middle * (4 * sine**2 - 3) * (4 * middle**2 - 3)
    return b * big_a * (sigma - big_b * sine * (middle + big_b / 4 * inner))


def cheapest(edges, start):
    """{vertex: cost} by a heap; edges: {tail: [(head, cost)]}."""
    found, heap = {}, [(0.0, start)]
    while heap:
        cost, vertex = heapq.heappop(heap)
        if vertex not in found:
            found[vertex] = cost
            for head, step in edges.get(vertex, ()):
                heapq.heappush(heap, (cost + step, head))
    return found


def roads(rows, crs=UTM, kind="LineString", fields="field=speed:double&field=oneway:string"):
    """A memory layer of (WKT, speed, direction) rows."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}" if crs else f"{kind}?{fields}", "roads", "memory")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for text, *values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*values, None, None][: len(layer.fields())])
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    assert layer.featureCount() == len(rows)
    return layer


def line(*points):
    """WKT of a line through offsets in metres from the corner."""
    return "LINESTRING(" + ", ".join(f"{X + x!r} {Y + y!r}" for x, y in points) + ")"


def at(x, y):
    return QgsPointXY(X + x, Y + y)


def distances(layer, points_from, points_to, crs=UTM, snap_limit_m=5000.0, **options):
    from esflow.esflow_plugin.vector.road_network import road_distances

    return road_distances(
        layer,
        QgsCoordinateReferenceSystem(crs),
        points_from,
        points_to,
        snap_limit_m=snap_limit_m,
        transform_context=QgsCoordinateTransformContext(),
        **options,
    )


def message(*arguments, **options):
    with pytest.raises(InputError) as caught:
        distances(*arguments, **options)
    return str(caught.value)


def texts(found):
    return [template.format(**values) for template, values in found.warnings]


@pytest.fixture(scope="session")
def kit(qgis_app):
    """What the tests of roads share."""
    return SimpleNamespace(
        DEGREES=DEGREES,
        UTM=UTM,
        SCALE=SCALE,
        at=at,
        cheapest=cheapest,
        distances=distances,
        geodesic=geodesic,
        line=line,
        message=message,
        roads=roads,
        texts=texts,
    )
