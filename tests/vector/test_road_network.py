"""Ways along roads, against a search and lengths of our own."""

import heapq
import math
import threading

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("qgis_app")

DEGREES, UTM = "EPSG:4326", "EPSG:32650"
# Near the central meridian of the zone, where a length on the map is 0.9996 of the true one.
X, Y, SCALE = 500_000.0, 3_400_000.0, 0.9996
AXIS, FLATTENING = 6378137.0, 1 / 298.257223563
FORWARD, BACKWARD, BOTH = "F", "T", "B"


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


# ---------------------------------------------------------------------- lengths and times


def test_the_oracle_knows_published_lengths():
    """A degree along the equator and the quarter of a meridian (10,001,965.729 m, Moritz 1980 for WGS 84's axes)."""
    assert geodesic((0.0, 0.0), (1.0, 0.0)) == pytest.approx(111319.490793, abs=1e-6)
    assert geodesic((0.0, 0.0), (0.0, 90.0)) == pytest.approx(10001965.729, abs=1e-3)


def test_lengths_are_those_on_the_ellipsoid():
    corners = [(110.0, 30.0), (110.3, 30.0), (110.3, 30.2), (110.5, 30.4)]
    layer = roads([("LINESTRING(" + ", ".join(f"{x} {y}" for x, y in corners) + ")",)], DEGREES)
    found = distances(layer, [QgsPointXY(*corners[0])], [QgsPointXY(*corner) for corner in corners], DEGREES)
    steps = [geodesic(*pair) for pair in zip(corners, corners[1:])]
    np.testing.assert_allclose(found.matrix, [[0.0, *np.cumsum(steps)]], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(found.access_to, 0.0, atol=1e-6)
    assert (found.pieces, found.pieces_used, found.unconnected_pairs, found.warnings) == (1, 1, 0, [])
    assert found.vertices == 4 and found.edges == 6


def test_the_way_to_the_road_counts():
    layer = roads([(line((0, 0), (10_000, 0)), 100.0)])
    found = distances(layer, [at(2000, 300)], [at(7000, -400)])
    np.testing.assert_allclose(found.access_from, [300 / SCALE], rtol=1e-5)
    np.testing.assert_allclose(found.access_to, [400 / SCALE], rtol=1e-5)
    np.testing.assert_allclose(found.matrix, [[5700 / SCALE]], rtol=1e-5)
    found = distances(layer, [at(2000, 300)], [at(7000, -400)], cost="time", speed_field="speed", default_speed_km_h=20)
    np.testing.assert_allclose(found.matrix, [[(5.0 / 100 + 0.7 / 20) / SCALE]], rtol=1e-5)
    np.testing.assert_allclose(found.access_from, [300 / SCALE], rtol=1e-5)


def test_time_prefers_the_fast_road_and_length_the_short_one():
    layer = roads(
        [
            (line((0, 0), (10_000, 0)), 20.0),
            (line((0, 0), (0, 4000), (10_000, 4000), (10_000, 0)), 90.0),
        ]
    )
    ends = [at(0, 0)], [at(10_000, 0)]
    np.testing.assert_allclose(distances(layer, *ends).matrix, [[10_000 / SCALE]], rtol=1e-5)
    hours = distances(layer, *ends, cost="time", speed_field="speed").matrix
    np.testing.assert_allclose(hours, [[0.2 / SCALE]], rtol=1e-5)
    hours = distances(layer, *ends, cost="time", default_speed_km_h=40).matrix
    np.testing.assert_allclose(hours, [[0.25 / SCALE]], rtol=1e-5)


@pytest.mark.parametrize("speed", [None, 0.0, -30.0, math.nan, math.inf])
def test_a_road_without_speed_takes_the_default_and_is_named(speed):
    layer = roads([(line((0, 0), (10_000, 0)), 100.0), (line((10_000, 0), (20_000, 0)), speed)])
    found = distances(
        layer, [at(0, 0)], [at(20_000, 0)], cost="time", speed_field="speed", default_speed_km_h=50, label="Roads"
    )
    np.testing.assert_allclose(found.matrix, [[(0.1 + 0.2) / SCALE]], rtol=1e-5)
    assert texts(found) == [
        "Roads: 1 roads have no speed above 0 in field “speed” and take the default speed of 50 km/h (features 2). "
        "Fill in the field if that is wrong."
    ]


def test_a_speed_beyond_belief_is_told():
    layer = roads([(line((0, 0), (10_000, 0)), 80_000.0)])
    found = distances(layer, [at(0, 0)], [at(9000, 0)], cost="time", speed_field="speed")
    assert texts(found) == ["NETWORK: field “speed” goes up to 80000. Speeds must be in km/h; check the field's unit."]


# ---------------------------------------------------------------------- one-way roads


def test_one_way_roads():
    """A block with traffic round it one way; the way back is three sides long."""
    layer = roads(
        [
            (line((0, 0), (1000, 0)), None, FORWARD),
            (line((1000, 1000), (1000, 0)), None, BACKWARD),
            (line((1000, 1000), (0, 1000)), None, FORWARD),
            (line((0, 1000), (0, 0)), None, BOTH),
        ]
    )
    corners = [at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000)]
    expected = np.array([[0, 1, 2, 1], [3, 0, 1, 2], [2, 3, 0, 1], [1, 2, 3, 0]]) * 1000 / SCALE
    found = distances(layer, corners, corners, direction_field="oneway")
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5, atol=1e-6)
    assert found.pieces == 1 and found.warnings == []
    # The smaller side starts the search: both sides of the matrix must agree.
    for count in (1, 2, 3):
        found = distances(layer, corners, corners[:count], direction_field="oneway")
        np.testing.assert_allclose(found.matrix, expected[:, :count], rtol=1e-5, atol=1e-6)
        found = distances(layer, corners[:count], corners, direction_field="oneway")
        np.testing.assert_allclose(found.matrix, expected[:count], rtol=1e-5, atol=1e-6)


def test_no_way_against_the_traffic():
    layer = roads([(line((0, 0), (10_000, 0)), None, "1")])
    options = {"direction_field": "oneway", "forward_value": 1, "backward_value": 2, "both_value": 0}
    found = distances(layer, [at(0, 0), at(10_000, 0)], [at(0, 0), at(10_000, 0)], **options)
    np.testing.assert_allclose(found.matrix, [[0, 10_000 / SCALE], [np.inf, 0]], rtol=1e-5, atol=1e-6)
    assert found.unconnected_pairs == 1 and found.pieces == 1


def test_other_values_of_direction_are_both_ways_and_told():
    layer = roads([(line((0, 0), (1000, 0)), None, "yes"), (line((1000, 0), (2000, 0)),)])
    found = distances(layer, [at(2000, 0)], [at(0, 0)], direction_field="oneway")
    np.testing.assert_allclose(found.matrix, [[2000 / SCALE]], rtol=1e-5)
    assert texts(found) == [
        "NETWORK: 2 roads have another value in field “oneway” than those for forward, backward and both (“yes”, “”); "
        "they are taken as open in both directions."
    ]


# ---------------------------------------------------------------------- off the network


def test_far_points_are_off_the_network():
    layer = roads([(line((0, 0), (10_000, 0)),)])
    found = distances(layer, [at(0, 2000), at(0, 1990), None], [at(5000, 0), None], snap_limit_m=1995.0)
    assert found.off_network_from.tolist() == [True, False, True] and found.off_network_to.tolist() == [False, True]
    assert np.isfinite(found.matrix).tolist() == [[False, False], [True, False], [False, False]]
    assert np.isnan(found.access_from).tolist() == [False, False, True]
    assert found.unconnected_pairs == 0


def test_pieces_that_do_not_meet():
    """Lines that cross without a common vertex are no junction, as everywhere in QGIS."""
    layer = roads(
        [
            (line((0, 0), (10_000, 0)),),
            (line((5000, -5000), (5000, 5000)),),
            (line((0, 30_000), (10_000, 30_000)),),
        ]
    )
    found = distances(layer, [at(0, 0)], [at(5000, 5000), at(9000, 0), at(0, -2)])
    assert np.isfinite(found.matrix).tolist() == [[False, True, True]]
    assert (found.unconnected_pairs, found.pieces, found.pieces_used) == (1, 3, 2)


def test_all_points_off_the_network():
    layer = roads([(line((0, 0), (10_000, 0)),)])
    found = distances(layer, [at(0, 9000)], [at(1, 9000), at(0, 9000)])
    assert np.isinf(found.matrix).all() and found.pieces_used == 0


# ---------------------------------------------------------------------- points near each other


def test_the_same_place_costs_nothing():
    layer = roads([(line((0, 0), (10_000, 0)),)])
    found = distances(layer, [at(3000, 700), at(3000, 0)], [at(3000, 700), at(3000, 0)])
    np.testing.assert_allclose(found.matrix, [[0, 700 / SCALE], [700 / SCALE, 0]], rtol=1e-5, atol=1e-6)


def test_neighbours_far_from_the_road_go_straight():
    layer = roads([(line((0, 0), (10_000, 0)), 90.0)])
    found = distances(layer, [at(3000, 700)], [at(3100, 700), at(3000, 900), at(4399, 700), at(4500, 700)])
    expected = np.array([[100, 200, 1399, 1500 + 1400]]) / SCALE
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5)
    found = distances(layer, [at(3000, 700)], [at(3100, 700)], cost="time", speed_field="speed", default_speed_km_h=10)
    np.testing.assert_allclose(found.matrix, [[0.01 / SCALE]], rtol=1e-5)


def test_nobody_goes_straight_between_pieces():
    layer = roads([(line((0, 0), (10_000, 0)),), (line((0, 1000), (10_000, 1000)),)])
    found = distances(layer, [at(3000, 490)], [at(3000, 510)])
    assert np.isinf(found.matrix).all()


@pytest.mark.parametrize("offsets", [(0,), (0, 1e-9), (0, 0.5, 1.0), (0, 250, 500, 750, 1000)])
def test_points_tied_to_the_same_edge(offsets):
    """Also at its ends and a hair beside them."""
    layer = roads([(line((0, 0), (1000, 0)),), (line((1000, 0), (1000, 5000)),)])
    points = [at(offset, 0) for offset in offsets]
    found = distances(layer, points, [*points, at(1000, 5000)])
    places = np.array(offsets)
    expected = np.abs(places[:, None] - places)
    expected = np.column_stack([expected, 6000 - places]) / SCALE
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5, atol=1e-6)


# ---------------------------------------------------------------------- layers as users have them


@pytest.mark.parametrize(
    "kind, rows",
    [
        (
            "MultiLineString",
            [f"MULTI{line((0, 0), (4000, 0))}".replace("(", "((", 1) + ")", line((4000, 0), (9000, 0))],
        ),
        ("LineStringZ", [line((0, 0), (9000, 0)).replace(",", " 812,").replace("STRING(", "STRINGZ(")[:-1] + " 3)"]),
        ("LineString", [line((0, 0), (0, 0), (4000, 0), (4000, 0), (9000, 0), (9000, 0))]),
        ("LineString", [line((0, 0), (9000, 0)), line((4000, 0), (4000, 0)), None, "LINESTRING EMPTY"]),
        ("LineString", [line((0, 0), (4000, 0)), line((4000, 0), (4000, 900), (4900, 900), (4000, 0), (9000, 0))]),
        ("CompoundCurve", [line((0, 0), (9000, 0))]),
        ("LineString", [line(*((x, 0) for x in range(0, 9001, 5)))]),
        ("LineString", [line((0, 0), (9000, 0)), line((9000, 0), (0, 0)), line((0, 0), (9000, 0))]),
    ],
    ids=["parts", "heights", "double vertices", "no geometry", "a loop", "curve", "1800 segments", "roads twice"],
)
def test_lines_of_every_kind(kind, rows):
    layer = roads([(row,) for row in rows], kind=kind)
    found = distances(layer, [at(0, 0)], [at(4000, 0), at(9000, 0)])
    np.testing.assert_allclose(found.matrix, [[4000 / SCALE, 9000 / SCALE]], rtol=1e-5)
    assert found.pieces == 1


def test_roads_left_out_are_told():
    layer = roads([(line((0, 0), (9000, 0)),), (line((4000, 0), (4000, 0)),), (None,), ("LINESTRING EMPTY",)])
    assert texts(distances(layer, [at(0, 0)], [at(9000, 0)])) == [
        "NETWORK: 2 features have no geometry and are left out.",
        "NETWORK: 1 features have no length and are left out.",
    ]


def test_a_curve_is_as_long_as_its_arc():
    arc = f"CIRCULARSTRING({X} {Y}, {X + 1000} {Y + 1000}, {X + 2000} {Y})"
    found = distances(roads([(arc,)], kind="CompoundCurve"), [at(0, 0)], [at(2000, 0)])
    np.testing.assert_allclose(found.matrix, [[math.pi * 1000 / SCALE]], rtol=1e-4)


def test_roads_in_another_reference_system():
    corners = [(0, 0), (8000, 0), (8000, 6000)]
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(UTM), QgsCoordinateReferenceSystem(DEGREES), QgsCoordinateTransformContext()
    )
    same = roads([(line(*corners),)])
    moved = [to_degrees.transform(at(*corner)) for corner in corners]
    other = roads([("LINESTRING(" + ", ".join(f"{p.x()!r} {p.y()!r}" for p in moved) + ")",)], DEGREES)
    points = [at(100, 50), at(4000, -30)], [at(7000, 5000)]
    here = distances(same, *points).matrix
    np.testing.assert_allclose(distances(other, *points).matrix, here, rtol=1e-7)
    # Zones in degrees: the nearest road is the nearest on the ground, not in degrees.
    points = [[to_degrees.transform(point) for point in side] for side in points]
    np.testing.assert_allclose(distances(other, *points, crs=DEGREES).matrix, here, rtol=1e-7)


def test_the_nearest_road_is_the_nearest_on_the_ground():
    """At 60 degrees north a degree of longitude is half one of latitude: in degrees the other road would be nearer."""
    layer = roads([("LINESTRING(10.03 59.9, 10.03 60.1)", 50.0), ("LINESTRING(9.9 60.02, 10.1 60.02)", 50.0)], DEGREES)
    found = distances(layer, [QgsPointXY(10.0, 60.0)], [QgsPointXY(10.03, 60.05)], DEGREES)
    assert found.access_from[0] == pytest.approx(geodesic((10.0, 60.0), (10.03, 60.0)), rel=1e-5)
    assert np.isfinite(found.matrix).all()


def test_across_the_date_line():
    layer = roads([("LINESTRING(179.9 10, -179.9 10)",)], DEGREES)
    found = distances(layer, [QgsPointXY(179.9, 10)], [QgsPointXY(-179.9, 10)], DEGREES)
    assert found.matrix[0, 0] == pytest.approx(geodesic((179.9, 10.0), (180.1, 10.0)), rel=1e-9)


@pytest.mark.parametrize(
    "layer, options, text",
    [
        (lambda: roads([]), {}, "NETWORK: the layer holds no line with a length. Choose one with at least one road."),
        (
            lambda: roads([(line((0, 0), (0, 0)),)]),
            {},
            "NETWORK: the layer holds no line with a length. Choose one with at least one road.",
        ),
        (
            lambda: roads([(f"POINT({X} {Y})",)], kind="Point"),
            {},
            "NETWORK: the layer has no lines. Choose a layer with roads.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)], crs=None),
            {},
            "NETWORK: the layer has no coordinate reference system. Assign its own one with “Assign projection” first.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)], DEGREES),
            {},
            "NETWORK: feature 1 lies where its reference system has no place on the globe. Check the layer's reference "
            "system, or delete the feature.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)]),
            {"cost": "time", "speed_field": "pace"},
            "NETWORK: the layer has no field “pace”. It has: speed, oneway.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)]),
            {"direction_field": "way"},
            "NETWORK: the layer has no field “way”. It has: speed, oneway.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)]),
            {"cost": "time", "default_speed_km_h": 0},
            "The default speed must be more than 0 km/h; it is 0.",
        ),
        (
            lambda: roads([(line((0, 0), (9, 0)),)]),
            {"direction_field": "oneway", "forward_value": 1, "backward_value": 1.0},
            "The values for forward, backward and both directions must differ; “1” is given twice.",
        ),
    ],
)
def test_bad_layers(layer, options, text):
    assert message(layer(), [at(0, 0)], [at(9, 0)], **options) == text


def test_bad_points():
    layer = roads([(line((0, 0), (9, 0)),)])
    text = "No zone has a place from which a road could be looked for."
    assert message(layer, [None], []) == text and message(layer, [], []) == text
    assert message(layer, [at(0, 0)], [at(9, 0)], crs=DEGREES).startswith("A zone lies where its reference system")
    assert message(layer, [at(0, 0)], [at(9, 0)], crs="").startswith("The zones have no coordinate reference system")


@pytest.mark.parametrize("starts, ends", [(0, 2), (2, 0)])
def test_no_points_on_one_side(starts, ends):
    layer = roads([(line((0, 0), (9, 0)),)])
    found = distances(layer, [at(0, 0)] * starts, [at(9, 0)] * ends)
    assert found.matrix.shape == (starts, ends) and found.unconnected_pairs == 0


# ---------------------------------------------------------------------- against our own search


@st.composite
def networks(draw):
    """Nodes on an uneven lattice around a place on Earth, roads between them, some one-way, each with a speed."""
    longitude, latitude = draw(st.sampled_from([(110.0, 30.0), (-70.0, -45.0), (0.0, 0.0), (179.95, 65.0)]))
    side = draw(st.integers(2, 4))
    uneven = draw(st.lists(st.integers(-40, 40), min_size=2 * side * side, max_size=2 * side * side))
    nodes = [
        (
            longitude + 0.05 * (n % side) + uneven[2 * n] * 4.1e-4,
            latitude + 0.04 * (n // side) + uneven[2 * n + 1] * 3.3e-4,
        )
        for n in range(side * side)
    ]
    node = st.integers(0, len(nodes) - 1)
    way = st.tuples(node, node, st.sampled_from([FORWARD, BACKWARD, BOTH]), st.integers(5, 120))
    ways = [row for row in draw(st.lists(way, min_size=1, max_size=24)) if row[0] != row[1]]
    return nodes, ways or [(0, 1, BOTH, 50)]


@settings(max_examples=60)
@given(networks(), st.sampled_from(["length", "time"]), st.booleans(), st.data())
def test_random_networks_against_a_heap(network, cost, directed, data):
    nodes, ways = network
    edges = {}
    for a, b, direction, speed in ways:
        step = geodesic(nodes[a], nodes[b]) / (1.0 if cost == "length" else 1000.0 * speed)
        if not directed or direction != BACKWARD:
            edges.setdefault(a, []).append((b, step))
        if not directed or direction != FORWARD:
            edges.setdefault(b, []).append((a, step))
    joined = st.sampled_from(sorted({node for way in ways for node in way[:2]}))
    starts = data.draw(st.lists(joined, min_size=1, max_size=4))
    ends = data.draw(st.lists(joined, min_size=1, max_size=4))
    found_from = [cheapest(edges, start) for start in starts]
    expected = [[found.get(end, math.inf) for end in ends] for found in found_from]

    wkt = [f"LINESTRING({nodes[a][0]!r} {nodes[a][1]!r}, {nodes[b][0]!r} {nodes[b][1]!r})" for a, b, _, _ in ways]
    layer = roads([(text, float(way[3]), way[2]) for text, way in zip(wkt, ways)], DEGREES)
    found = distances(
        layer,
        [QgsPointXY(*nodes[start]) for start in starts],
        [QgsPointXY(*nodes[end]) for end in ends],
        DEGREES,
        cost=cost,
        speed_field="speed",
        direction_field="oneway" if directed else None,
    )
    # A point on a vertex is tied there to the micrometre.
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-9, atol=1e-5)
    assert found.unconnected_pairs == np.isinf(expected).sum()
    everywhere = {}
    for a, b, _, _ in ways:
        everywhere.setdefault(a, []).append((b, 1.0))
        everywhere.setdefault(b, []).append((a, 1.0))
    pieces = {frozenset(cheapest(everywhere, node)) for node in everywhere}
    assert found.pieces == len(pieces)
    assert found.pieces_used == sum(bool(piece & {*starts, *ends}) for piece in pieces)


def nearest_place(point, roads_xy):
    """(metres, road, share along it) of the nearest place on straight roads on the map."""
    best = (math.inf, None, None)
    for number, ((ax, ay), (bx, by)) in enumerate(roads_xy):
        square = (bx - ax) ** 2 + (by - ay) ** 2
        share = min(max(((point[0] - ax) * (bx - ax) + (point[1] - ay) * (by - ay)) / square, 0.0), 1.0)
        metres = math.hypot(point[0] - ax - share * (bx - ax), point[1] - ay - share * (by - ay))
        best = min(best, (metres, number, share))
    return best


def test_points_beside_a_lattice_of_roads_against_a_heap():
    random = np.random.default_rng(4)
    nodes = [(x, y) for y in range(0, 6000, 1000) for x in range(0, 6000, 1000)]
    nodes = [tuple(map(float, node + random.uniform(-300, 300, 2))) for node in np.array(nodes)]
    ways = [(n, n + 1) for n in range(36) if n % 6 < 5] + [(n, n + 6) for n in range(30)]
    ways = [ways[number] for number in random.permutation(len(ways))[:52]]
    roads_xy = [(nodes[a], nodes[b]) for a, b in ways]
    points = [tuple(map(float, point)) for point in random.uniform(0, 5000, (24, 2))]
    ties = [nearest_place(point, roads_xy) for point in points]
    edges = {}
    for number, (a, b) in enumerate(ways):
        stops = sorted([(0.0, a), (1.0, b)] + [(t[2], -1 - p) for p, t in enumerate(ties) if t[1] == number])
        length = math.dist(nodes[a], nodes[b])
        for (one, u), (other, v) in zip(stops, stops[1:]):
            edges.setdefault(u, []).append((v, (other - one) * length))
            edges.setdefault(v, []).append((u, (other - one) * length))
    expected = np.full((10, 14), np.inf)
    for i in range(10):
        reached = cheapest(edges, -1 - i)
        for j in range(14):
            access = ties[i][0] + ties[10 + j][0]
            straight = math.dist(points[i], points[10 + j])
            way = reached.get(-11 - j, math.inf) + access
            expected[i, j] = min(way, straight) if straight <= access and math.isfinite(way) else way
    found = distances(
        roads([(line(*ends),) for ends in roads_xy]), [at(*p) for p in points[:10]], [at(*p) for p in points[10:]]
    )
    np.testing.assert_allclose(found.matrix, expected / SCALE, rtol=1e-5)
    np.testing.assert_allclose(found.access_from, [t[0] / SCALE for t in ties[:10]], rtol=1e-4, atol=1e-3)
    assert found.unconnected_pairs == np.isinf(expected).sum()


def test_winding_roads_agree_with_the_analysis_of_qgis_itself():
    """The director's graph as it is, searched by the analyzer: chains that we take as one edge change nothing."""
    random = np.random.default_rng(8)
    texts_ = []
    for row in range(5):
        for column in range(5):
            for down, right in ((1, 0), (0, 1)):
                if row + down < 5 and column + right < 5:
                    share = np.linspace(0, 1, 9)[:, None]
                    course = 2000 * (np.array([[column, row]]) + share * np.array([[right, down]]))
                    course[1:-1] += random.uniform(-150, 150, (7, 2))
                    texts_.append(line(*map(tuple, course.tolist())))
    layer = roads([(text,) for text in texts_])
    points = [at(*map(float, p)) for p in random.uniform(0, 8000, (12, 2))]
    builder = QgsGraphBuilder(layer.crs(), True, 0.0, "EPSG:7030")
    director = QgsVectorLayerDirector(layer, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    tied = director.makeGraph(builder, points)
    graph = builder.graph()
    ends = [graph.findVertex(place) for place in tied]
    expected = np.array([np.array(QgsGraphAnalyzer.dijkstra(graph, end, 0)[1])[ends] for end in ends])
    # Tied points stand in for the points themselves, so that nothing but the roads counts.
    found = distances(layer, tied, tied)
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-7, atol=1e-3)
    assert found.edges == graph.edgeCount()


# ---------------------------------------------------------------------- progress, Cancel, threads


def lattice(side=40):
    rows = [line((1000 * x, 1000 * y), (1000 * x + 1000, 1000 * y)) for x in range(side) for y in range(side)]
    rows += [line((1000 * x, 1000 * y), (1000 * x, 1000 * y + 1000)) for x in range(side) for y in range(side)]
    return roads([(row,) for row in rows]), [at(950.0 * n, 970.0 * n) for n in range(side)]


class Stop(Exception):  # noqa: N818 - as Cancel is no error
    pass


def test_progress_rises_to_its_end():
    layer, points = lattice()
    seen = []
    distances(layer, points, points[:7], progress=seen.append)
    assert seen == sorted(seen) and seen[0] == 0.0 and seen[-1] == pytest.approx(1.0) and len(seen) > 100


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.08, 0.125, 0.14, 0.3, 0.9, 0.99])
def test_cancel_at_any_moment(moment):
    """While roads are read, while QGIS makes its graph, while ways are searched."""
    layer, points = lattice()
    seen = []

    def progress(fraction):
        seen.append(fraction)
        if fraction >= moment:
            raise Stop

    with pytest.raises(Stop):
        distances(layer, points, points, progress=progress)
    assert sum(fraction >= moment for fraction in seen) == 1


def test_in_a_thread_of_its_own_with_a_processing_source():
    layer, points = lattice(12)
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    here, there = distances(layer, points, points[:5]), []

    def work():
        there.append(distances(source, points, points[:5], progress=lambda fraction: None))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert len(there) == 1
    np.testing.assert_array_equal(there[0].matrix, here.matrix)


def test_the_same_twice():
    layer, points = lattice(10)
    one, other = (distances(layer, points, points[:3]).matrix for _ in range(2))
    assert one.tobytes() == other.tobytes()
