"""Layers of roads as users have them, good and bad."""

import math

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)


@pytest.mark.parametrize(
    "kind, rows",
    [
        (
            "MultiLineString",
            ["MULTILINESTRING((500000 3400000, 504000 3400000), (504000 3400000, 509000 3400000))"],
        ),
        ("LineStringZ", ["LINESTRINGZ(500000 3400000 812, 509000 3400000 3)"]),
        ("LineString", [[(0, 0), (0, 0), (4000, 0), (4000, 0), (9000, 0), (9000, 0)]]),
        ("LineString", [[(0, 0), (9000, 0)], [(4000, 0), (4000, 0)], None, "LINESTRING EMPTY"]),
        ("LineString", [[(0, 0), (4000, 0)], [(4000, 0), (4000, 900), (4900, 900), (4000, 0), (9000, 0)]]),
        ("CompoundCurve", [[(0, 0), (9000, 0)]]),
        ("LineString", [[(x, 0) for x in range(0, 9001, 5)]]),
        ("LineString", [[(0, 0), (9000, 0)], [(9000, 0), (0, 0)], [(0, 0), (9000, 0)]]),
    ],
    ids=["parts", "heights", "double vertices", "no geometry", "a loop", "curve", "1800 segments", "roads twice"],
)
def test_lines_of_every_kind(kit, kind, rows):
    layer = kit.roads([(kit.line(*row) if isinstance(row, list) else row,) for row in rows], kind=kind)
    found = kit.distances(layer, [kit.at(0, 0)], [kit.at(4000, 0), kit.at(9000, 0)])
    np.testing.assert_allclose(found.matrix, [[4000 / kit.SCALE, 9000 / kit.SCALE]], rtol=1e-5)
    assert found.pieces == 1


def test_roads_left_out_are_told(kit):
    layer = kit.roads(
        [(kit.line((0, 0), (9000, 0)),), (kit.line((4000, 0), (4000, 0)),), (None,), ("LINESTRING EMPTY",)]
    )
    assert kit.texts(kit.distances(layer, [kit.at(0, 0)], [kit.at(9000, 0)])) == [
        "NETWORK: 2 features have no geometry and are left out.",
        "NETWORK: 1 features have no length and are left out.",
    ]


def test_a_curve_is_as_long_as_its_arc(kit):
    arc = "CIRCULARSTRING(500000 3400000, 501000 3401000, 502000 3400000)"
    found = kit.distances(kit.roads([(arc,)], kind="CompoundCurve"), [kit.at(0, 0)], [kit.at(2000, 0)])
    np.testing.assert_allclose(found.matrix, [[math.pi * 1000 / kit.SCALE]], rtol=1e-4)


def test_roads_in_another_reference_system(kit):
    corners = [(0, 0), (8000, 0), (8000, 6000)]
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(kit.UTM),
        QgsCoordinateReferenceSystem(kit.DEGREES),
        QgsCoordinateTransformContext(),
    )
    same = kit.roads([(kit.line(*corners),)])
    moved = [to_degrees.transform(kit.at(*corner)) for corner in corners]
    other = kit.roads([("LINESTRING(" + ", ".join(f"{p.x()!r} {p.y()!r}" for p in moved) + ")",)], kit.DEGREES)
    points = [kit.at(100, 50), kit.at(4000, -30)], [kit.at(7000, 5000)]
    here = kit.distances(same, *points).matrix
    np.testing.assert_allclose(kit.distances(other, *points).matrix, here, rtol=1e-7)
    # Zones in degrees: the nearest road is the nearest on the ground, not in degrees.
    points = [[to_degrees.transform(point) for point in side] for side in points]
    np.testing.assert_allclose(kit.distances(other, *points, crs=kit.DEGREES).matrix, here, rtol=1e-7)


def test_the_nearest_road_is_the_nearest_on_the_ground(kit):
    """At 60 degrees north a degree of longitude is half one of latitude: in degrees the other road would be nearer."""
    layer = kit.roads(
        [("LINESTRING(10.03 59.9, 10.03 60.1)", 50.0), ("LINESTRING(9.9 60.02, 10.1 60.02)", 50.0)], kit.DEGREES
    )
    found = kit.distances(layer, [QgsPointXY(10.0, 60.0)], [QgsPointXY(10.03, 60.05)], kit.DEGREES)
    assert found.access_from[0] == pytest.approx(kit.geodesic((10.0, 60.0), (10.03, 60.0)), rel=1e-5)
    assert np.isfinite(found.matrix).all()


def test_across_the_date_line(kit):
    layer = kit.roads([("LINESTRING(179.9 10, -179.9 10)",)], kit.DEGREES)
    found = kit.distances(layer, [QgsPointXY(179.9, 10)], [QgsPointXY(-179.9, 10)], kit.DEGREES)
    assert found.matrix[0, 0] == pytest.approx(kit.geodesic((179.9, 10.0), (180.1, 10.0)), rel=1e-9)


@pytest.mark.parametrize(
    "layer, options, text",
    [
        (
            lambda kit: kit.roads([]),
            {},
            "NETWORK: the layer holds no line with a length. Choose one with at least one road.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (0, 0)),)]),
            {},
            "NETWORK: the layer holds no line with a length. Choose one with at least one road.",
        ),
        (
            lambda kit: kit.roads([("POINT(500000 3400000)",)], kind="Point"),
            {},
            "NETWORK: the layer has no lines. Choose a layer with roads.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)], crs=None),
            {},
            "NETWORK: the layer has no coordinate reference system. Assign its own one with “Assign projection” first.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)], kit.DEGREES),
            {},
            "NETWORK: feature 1 lies where its reference system has no place on the globe. Check the layer's reference "
            "system, or delete the feature.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)]),
            {"cost": "time", "speed_field": "pace"},
            "NETWORK: the layer has no field “pace”. It has: speed, oneway.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)]),
            {"direction_field": "way"},
            "NETWORK: the layer has no field “way”. It has: speed, oneway.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)]),
            {"cost": "time", "default_speed_km_h": 0},
            "The default speed must be more than 0 km/h; it is 0.",
        ),
        (
            lambda kit: kit.roads([(kit.line((0, 0), (9, 0)),)]),
            {"direction_field": "oneway", "forward_value": 1, "backward_value": 1.0},
            "The values for forward, backward and both directions must differ; “1” is given twice.",
        ),
    ],
)
def test_bad_layers(kit, layer, options, text):
    assert kit.message(layer(kit), [kit.at(0, 0)], [kit.at(9, 0)], **options) == text


def test_bad_points(kit):
    layer = kit.roads([(kit.line((0, 0), (9, 0)),)])
    text = "No zone has a place from which a road could be looked for."
    assert kit.message(layer, [None], []) == text and kit.message(layer, [], []) == text
    assert kit.message(layer, [kit.at(0, 0)], [kit.at(9, 0)], crs="EPSG:4326").startswith(
        "A zone lies where its reference system"
    )
    assert kit.message(layer, [kit.at(0, 0)], [kit.at(9, 0)], crs="").startswith(
        "The zones have no coordinate reference system"
    )


@pytest.mark.parametrize("starts, ends", [(0, 2), (2, 0)])
def test_no_points_on_one_side(kit, starts, ends):
    layer = kit.roads([(kit.line((0, 0), (9, 0)),)])
    found = kit.distances(layer, [kit.at(0, 0)] * starts, [kit.at(9, 0)] * ends)
    assert found.matrix.shape == (starts, ends) and found.unconnected_pairs == 0
