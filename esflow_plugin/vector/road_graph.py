"""The graph of a road network with places tied to it, by QGIS' own network analysis."""

import numpy as np
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsNetworkSpeedStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsFeedback

from .road_lines import BACKWARD, BOTH, DIRECTION, ELLIPSOID, FORWARD, SPEED

METRES_PER_KILOMETRE = 1000.0
# Vertices are joined where they are the same, never where they are near: nearness would depend on the order of roads.
TOLERANCE = 0.0
STEPS_BETWEEN_REPORTS = 10_000


class RoadGraph:
    """Vertices and directed edges of roads, with a vertex where each place is tied to its nearest road.

    tied: the place on the nearest road, QgsPointXY, one a place; vertex_of: its vertex, int64; pieces: for every
    vertex a number that the vertices of its connected part share, int64 (one-way roads counted as open).
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
        with _Reporting(lambda fraction: progress(0.9 * fraction)) as feedback:
            self.tied = director.makeGraph(builder, places, feedback)
        self._graph = builder.graph()
        self.vertex_of = self._vertices_at(self.tied)
        self.pieces = _pieces(self._graph, lambda fraction: progress(0.9 + 0.1 * fraction))

    @property
    def vertex_count(self):
        return self._graph.vertexCount()

    @property
    def edge_count(self):
        return self._graph.edgeCount()

    def costs_from(self, vertex):
        """Cost of the cheapest way from a vertex to every vertex, float64, metres or hours, inf where none leads."""
        tree, costs = QgsGraphAnalyzer.dijkstra(self._graph, int(vertex), 0)
        costs = np.array(costs)
        # What the analyzer says of vertices that it does not reach has changed between versions; the tree has not.
        costs[np.array(tree) < 0] = np.inf
        costs[vertex] = 0.0
        return costs

    def _vertices_at(self, points):
        graph, vertex_at = self._graph, {}
        for vertex in range(graph.vertexCount()):
            point = graph.vertex(vertex).point()
            vertex_at.setdefault((point.x(), point.y()), vertex)
        return np.array([vertex_at[point.x(), point.y()] for point in points], dtype=np.int64)


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


def _pieces(graph, progress):
    tails = np.empty(graph.edgeCount(), dtype=np.int64)
    heads = np.empty(graph.edgeCount(), dtype=np.int64)
    for number in range(len(tails)):
        if number % STEPS_BETWEEN_REPORTS == 0:
            progress(number / len(tails))
        edge = graph.edge(number)
        tails[number] = edge.fromVertex()
        heads[number] = edge.toVertex()
    return connected_pieces(graph.vertexCount(), tails, heads)


def connected_pieces(vertex_count, tails, heads):
    """For every vertex the lowest vertex that it is connected with, int64. tails, heads: ends of edges, int64."""
    lowest = np.arange(vertex_count)
    while True:
        one, other = lowest[tails], lowest[heads]
        apart = one != other
        if not apart.any():
            return lowest
        one, other = one[apart], other[apart]
        np.minimum.at(lowest, np.maximum(one, other), np.minimum(one, other))
        while True:
            further = lowest[lowest]
            if np.array_equal(further, lowest):
                break
            lowest = further
