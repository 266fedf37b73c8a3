"""The graph of a road network with places tied to it, by QGIS' own network analysis."""

import numpy as np
from qgis.analysis import (
    QgsGraph,
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsNetworkSpeedStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsFeedback, QgsPointXY

from .graph_arrays import Edges, connected_pieces, without_chains
from .road_lines import BACKWARD, BOTH, DIRECTION, ELLIPSOID, FORWARD, SPEED

METRES_PER_KILOMETRE = 1000.0
# Vertices are joined where they are the same, never where they are near: nearness would depend on the order of roads.
TOLERANCE = 0.0
STEPS_BETWEEN_REPORTS = 10_000
# Shares of the work, as measured with 100,000 roads and 2000 places.
BUILT_UNTIL, EDGES_UNTIL, POINTS_UNTIL = 0.8, 0.9, 0.95


class RoadGraph:
    """Vertices and directed edges of roads, with a vertex where each place is tied to its nearest road.

    tied: the place on the nearest road, QgsPointXY, one a place; vertex_of: its vertex, int64; piece_of: the number of
    the connected part of the network that it lies in, int64 (one-way roads counted as open); pieces: how many parts
    there are; vertex_count, edge_count: size of the graph, every direction of a road an edge.
    """

    def __init__(self, layer, places, cost, progress):
        """layer: as RoadLines makes it; places: QgsPointXY in its reference system; cost: "length" or "time"."""
        director = QgsVectorLayerDirector(
            layer, DIRECTION, str(FORWARD), str(BACKWARD), str(BOTH), QgsVectorLayerDirector.Direction.DirectionBoth
        )
        if cost == "time":
            # Roads in the layer all have a speed; the default is never used.
            director.addStrategy(QgsNetworkSpeedStrategy(SPEED, 1.0, METRES_PER_KILOMETRE))
        else:
            director.addStrategy(QgsNetworkDistanceStrategy())
        builder = QgsGraphBuilder(layer.crs(), True, TOLERANCE, ELLIPSOID)
        with _Reporting(_part(progress, 0.0, BUILT_UNTIL)) as feedback:
            self.tied = director.makeGraph(builder, places, feedback)
        graph = builder.graph()
        self.vertex_count, self.edge_count = graph.vertexCount(), graph.edgeCount()
        edges = _edges(graph, _part(progress, BUILT_UNTIL, EDGES_UNTIL))
        points = _points(graph, _part(progress, EDGES_UNTIL, POINTS_UNTIL))
        vertex_at = dict(zip(points, range(len(points))))
        tied = np.array([vertex_at[point.x(), point.y()] for point in self.tied], dtype=np.int64)
        progress(POINTS_UNTIL)
        pieces = connected_pieces(self.vertex_count, edges)
        self.pieces = len(np.unique(pieces))
        self.piece_of = pieces[tied]
        progress(POINTS_UNTIL)
        needed = np.zeros(self.vertex_count, dtype=bool)
        needed[tied] = True
        edges, kept = without_chains(self.vertex_count, edges, needed)
        self.vertex_of = np.searchsorted(kept, tied)
        edges = Edges(np.searchsorted(kept, edges.tails), np.searchsorted(kept, edges.heads), edges.costs)
        self._graph = _graph_of([points[vertex] for vertex in kept], edges, _part(progress, POINTS_UNTIL, 1.0))

    def costs_from(self, vertex):
        """Cost of the cheapest way from a vertex to every vertex, float64, metres or hours, inf where none leads."""
        return np.array(QgsGraphAnalyzer.dijkstra(self._graph, int(vertex), 0)[1])


class _Reporting:
    """A QgsFeedback that hands progress on as 0..1, and that an exception raised there cancels and outlives."""

    def __init__(self, progress):
        self._progress = progress
        self._raised = None
        self._feedback = QgsFeedback()

    def __enter__(self):
        self._feedback.progressChanged.connect(self._report)
        return self._feedback

    def __exit__(self, kind, error, trace):
        self._feedback.progressChanged.disconnect(self._report)
        if self._raised is not None:
            raise self._raised
        return False

    def _report(self, percent):
        if self._raised is not None:
            return
        try:
            self._progress(min(percent / 100.0, 1.0))
        # Qt would end the program if an exception left a slot.
        except BaseException as error:
            self._raised = error
            self._feedback.cancel()


def _edges(graph, progress):
    """The edges of a QgsGraph as arrays."""
    count = graph.edgeCount()
    edges = Edges(np.empty(count, dtype=np.int64), np.empty(count, dtype=np.int64), np.empty(count))
    for number in range(count):
        if number % STEPS_BETWEEN_REPORTS == 0:
            progress(number / count)
        edge = graph.edge(number)
        edges.tails[number] = edge.fromVertex()
        edges.heads[number] = edge.toVertex()
        edges.costs[number] = edge.cost(0)
    return edges


def _points(graph, progress):
    """(x, y) of the vertices of a QgsGraph."""
    points, count = [], graph.vertexCount()
    for vertex in range(count):
        if vertex % STEPS_BETWEEN_REPORTS == 0:
            progress(vertex / count)
        point = graph.vertex(vertex).point()
        points.append((point.x(), point.y()))
    return points


def _graph_of(points, edges, progress):
    """A QgsGraph of (x, y) points and of edges between their numbers."""
    graph = QgsGraph()
    for point in points:
        graph.addVertex(QgsPointXY(*point))
    rows = zip(edges.tails.tolist(), edges.heads.tolist(), edges.costs.tolist())
    for number, (tail, head, cost) in enumerate(rows):
        if number % STEPS_BETWEEN_REPORTS == 0:
            progress(number / len(edges.tails))
        graph.addEdge(tail, head, [cost])
    return graph


def _part(progress, start, end):
    return lambda fraction: progress(start + (end - start) * fraction)
