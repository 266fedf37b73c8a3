"""Distances on the ellipsoid against QGIS' own measure, which solves the geodesic exactly."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.geodesic import ellipsoidal_distances
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsDistanceArea, QgsPointXY


@pytest.fixture
def exact(qgis_app):
    """Function: distances of every start to every end in metres, one by one."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext())
    measure.setEllipsoid("EPSG:7030")

    def distances(start, end):
        return np.array([[measure.measureLine(QgsPointXY(*a), QgsPointXY(*b)) for b in end] for a in start])

    return distances


@pytest.mark.parametrize("reach", [1e-4, 0.01, 1.0, 20.0, 60.0])
@pytest.mark.parametrize("middle", [(112.0, 30.0), (-60.0, -5.0), (179.5, 10.0), (15.0, 70.0)])
def test_against_the_exact_geodesic(exact, reach, middle):
    random = np.random.default_rng(4)
    span = np.array([reach, min(reach, 19.0)])
    start, end = (middle + random.uniform(-1, 1, (25, 2)) * span for _ in range(2))
    expected = exact(start, end)
    assert np.abs(ellipsoidal_distances(start, end) / expected - 1).max() < 1e-5


def test_same_place_and_half_the_globe():
    distance = ellipsoidal_distances([(100.0, 30.0), (0.0, 0.0)], [(100.0, 30.0), (180.0, 0.0)])
    assert distance[0, 0] == 0 and np.isfinite(distance).all()
    # A degree of the equator is 111,319.49 m, a quarter of the meridian 10,001,965.7 m.
    (degree,) = ellipsoidal_distances([(0.0, 0.0)], [(1.0, 0.0)])[0]
    (quarter,) = ellipsoidal_distances([(0.0, 0.0)], [(7.0, 90.0)])[0]
    assert degree == pytest.approx(111_319.4908, rel=1e-9) and quarter == pytest.approx(10_001_965.7, rel=1e-5)


def test_shape_symmetry_and_blocks():
    random = np.random.default_rng(5)
    start, end = random.uniform(0, 40, (1200, 2)), random.uniform(0, 40, (700, 2))
    seen = []
    distance = ellipsoidal_distances(start, end, seen.append)
    assert distance.shape == (1200, 700) and seen[-1] == 1 and len(seen) > 1
    assert np.array_equal(distance.T, ellipsoidal_distances(end, start))
    assert ellipsoidal_distances(np.empty((0, 2)), end).shape == (0, 700)
