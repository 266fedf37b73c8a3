"""Ways along roads, against a search and lengths of our own, and against QGIS' analysis as it is."""

import math

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsPointXY

FORWARD, BACKWARD, BOTH = "F", "T", "B"


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
def test_random_networks_against_a_heap(kit, network, cost, directed, data):
    nodes, ways = network
    edges = {}
    for a, b, direction, speed in ways:
        step = kit.geodesic(nodes[a], nodes[b]) / (1.0 if cost == "length" else 1000.0 * speed)
        if not directed or direction != BACKWARD:
            edges.setdefault(a, []).append((b, step))
        if not directed or direction != FORWARD:
            edges.setdefault(b, []).append((a, step))
    joined = st.sampled_from(sorted({node for way in ways for node in way[:2]}))
    starts = data.draw(st.lists(joined, min_size=1, max_size=4))
    ends = data.draw(st.lists(joined, min_size=1, max_size=4))
    found_from = [kit.cheapest(edges, start) for start in starts]
    expected = [[found.get(end, math.inf) for end in ends] for found in found_from]

    wkt = [f"LINESTRING({nodes[a][0]!r} {nodes[a][1]!r}, {nodes[b][0]!r} {nodes[b][1]!r})" for a, b, _, _ in ways]
    layer = kit.roads([(text, float(way[3]), way[2]) for text, way in zip(wkt, ways)], kit.DEGREES)
    found = kit.distances(
        layer,
        [QgsPointXY(*nodes[start]) for start in starts],
        [QgsPointXY(*nodes[end]) for end in ends],
        kit.DEGREES,
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
    pieces = {frozenset(kit.cheapest(everywhere, node)) for node in everywhere}
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


def test_points_beside_a_lattice_of_roads_against_a_heap(kit):
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
        reached = kit.cheapest(edges, -1 - i)
        for j in range(14):
            access = ties[i][0] + ties[10 + j][0]
            straight = math.dist(points[i], points[10 + j])
            way = reached.get(-11 - j, math.inf) + access
            expected[i, j] = min(way, straight) if straight <= access and math.isfinite(way) else way
    found = kit.distances(
        kit.roads([(kit.line(*ends),) for ends in roads_xy]),
        [kit.at(*p) for p in points[:10]],
        [kit.at(*p) for p in points[10:]],
    )
    np.testing.assert_allclose(found.matrix, expected / kit.SCALE, rtol=1e-5)
    np.testing.assert_allclose(found.access_from, [t[0] / kit.SCALE for t in ties[:10]], rtol=1e-4, atol=1e-3)
    assert found.unconnected_pairs == np.isinf(expected).sum()


def test_winding_roads_agree_with_the_analysis_of_qgis_itself(kit):
    """The director's graph as it is, searched by the analyzer: chains that we take as one edge change nothing."""
    random = np.random.default_rng(8)
    wkt = []
    for row in range(5):
        for column in range(5):
            for down, right in ((1, 0), (0, 1)):
                if row + down < 5 and column + right < 5:
                    share = np.linspace(0, 1, 9)[:, None]
                    course = 2000 * (np.array([[column, row]]) + share * np.array([[right, down]]))
                    course[1:-1] += random.uniform(-150, 150, (7, 2))
                    wkt.append(kit.line(*map(tuple, course.tolist())))
    layer = kit.roads([(text,) for text in wkt])
    points = [kit.at(*map(float, p)) for p in random.uniform(0, 8000, (12, 2))]
    builder = QgsGraphBuilder(layer.crs(), True, 0.0, "EPSG:7030")
    director = QgsVectorLayerDirector(layer, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    tied = director.makeGraph(builder, points)
    graph = builder.graph()
    ends = [graph.findVertex(place) for place in tied]
    expected = np.array([np.array(QgsGraphAnalyzer.dijkstra(graph, end, 0)[1])[ends] for end in ends])
    # Tied points stand in for the points themselves, so that nothing but the roads counts.
    found = kit.distances(layer, tied, tied)
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-7, atol=1e-3)
    assert found.edges == graph.edgeCount()
