"""A lattice of uneven roads with places between them, as a layer in memory."""

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

CRS = "EPSG:32650"
CORNER = (300_000.0, 3_300_000.0)
SPACING_M = 2000.0


def generate(roads, segments, points, seed=1):
    """(layer of some `roads` lines of `segments` segments each, list of QgsPointXY)."""
    random = np.random.default_rng(seed)
    side = round((roads / 2) ** 0.5)
    nodes = np.stack(np.meshgrid(np.arange(side), np.arange(side), indexing="ij"), -1) * SPACING_M + CORNER
    nodes += random.uniform(-600.0, 600.0, nodes.shape)
    layer = QgsVectorLayer(f"LineString?crs={CRS}&field=speed:double", "roads", "memory")
    features = []
    for start, end in _pairs(nodes):
        share = np.linspace(0.0, 1.0, segments + 1)[:, np.newaxis]
        course = start * (1.0 - share) + end * share
        course[1:-1] += random.uniform(-30.0, 30.0, (segments - 1, 2))
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*place) for place in course.tolist()]))
        feature.setAttributes([float(random.integers(30, 101))])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    places = random.uniform(0.0, side * SPACING_M, (points, 2)) + CORNER
    return layer, [QgsPointXY(*place) for place in places.tolist()]


def _pairs(nodes):
    for one, other in ((nodes[:-1], nodes[1:]), (nodes[:, :-1], nodes[:, 1:])):
        yield from zip(one.reshape(-1, 2), other.reshape(-1, 2))
