"""Distances and travel times along a road network."""

from typing import NamedTuple

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsDistanceArea

from .road_graph import METRES_PER_KILOMETRE, RoadGraph
from .road_lines import ELLIPSOID, Direction, Speed, plane_around, read_roads

COSTS = ("length", "time")
# Shares of the run, as measured with 100,000 roads and 2000 points.
READ_UNTIL, BUILT_UNTIL, SEARCHED_UNTIL = 0.05, 0.15, 0.98
# Distances in the plane around the points may differ that much from those on the ellipsoid.
PLANE_ERROR = 1.1


class RoadDistances(NamedTuple):
    """Costs between points along the roads.

    matrix: float64 (from, to), metres or hours, inf where no way leads; access_from, access_to: float64, metres from a
    point to the nearest road, nan for a point that is None; off_network_from, off_network_to: bool, points without a
    road within the snap limit; unconnected_pairs: pairs with both points on the network and no way between them;
    pieces: connected parts of the network, one-way roads counted as open; pieces_used: those with a point tied to
    them; vertices, edges: size of the graph, every direction of a road an edge; warnings: (template, values) of marked
    messages.
    """

    matrix: np.ndarray
    access_from: np.ndarray
    access_to: np.ndarray
    off_network_from: np.ndarray
    off_network_to: np.ndarray
    unconnected_pairs: int
    pieces: int
    pieces_used: int
    vertices: int
    edges: int
    warnings: list


def road_distances(
    source,
    crs,
    points_from,
    points_to,
    *,
    snap_limit_m,
    transform_context,
    cost="length",
    speed_field=None,
    default_speed_km_h=50.0,
    direction_field=None,
    forward_value="F",
    backward_value="T",
    both_value="B",
    label="NETWORK",
    progress=None,
):
    """Cost of the cheapest way along the roads from every point to every other one, as RoadDistances.

    source: lines (QgsVectorLayer or QgsProcessingFeatureSource) in any reference system; roads meet where they share a
    vertex. points_from, points_to: QgsPointXY in `crs`, or None for a place unknown. cost "length": metres on the
    ellipsoid; "time": hours at the speeds of `speed_field` in km/h, at the default speed where it is null, no number or
    not above 0 (warned of). direction_field: one-way roads by its values; roads with other values are open both ways.

    Every point is tied to the nearest place on the nearest road. The straight way there and back is part of the cost,
    at the default speed if that is time. Points farther from any road than `snap_limit_m` are off the network. Two
    points that the network joins, but that are nearer to each other than their two ways to it are long together, go
    straight if that costs less; so the cost between two points at the same place is 0.

    InputError for a layer without lines, without reference system or without a field that is named, for points outside
    the world and for a default speed not above 0. progress: called with 0..1, may raise to stop. Source: Dijkstra 1959.
    """
    if cost not in COSTS:
        raise ValueError(f"cost must be one of {COSTS}, not {cost!r}")
    progress = progress or (lambda fraction: None)
    speed = Speed(speed_field if cost == "time" else None, default_speed_km_h)
    direction = Direction(direction_field, forward_value, backward_value, both_value) if direction_field else None
    points = [*points_from, *points_to]
    known = [index for index, point in enumerate(points) if point is not None]
    plane = plane_around([points[index] for index in known], crs, transform_context)
    # One run of Dijkstra a start: from the smaller side, against the traffic when that is where the ways end.
    backwards = len(points_to) < len(points_from)
    roads = read_roads(
        source, plane, transform_context, label, speed, direction, backwards, _part(progress, 0.0, READ_UNTIL)
    )
    to_plane = QgsCoordinateTransform(crs, plane, transform_context)
    places = [to_plane.transform(points[index]) for index in known]
    graph = RoadGraph(roads.layer, places, cost, _part(progress, READ_UNTIL, BUILT_UNTIL))
    ties = _Ties(len(points), known, places, graph, snap_limit_m, plane, transform_context)

    first, last = slice(0, len(points_from)), slice(len(points_from), len(points))
    starts, ends = (last, first) if backwards else (first, last)
    matrix = _network_costs(graph, ties, starts, ends, _part(progress, BUILT_UNTIL, SEARCHED_UNTIL))
    if backwards:
        matrix = matrix.T.copy()
    access_cost = ties.access if cost == "length" else ties.access / (speed.default_km_h * METRES_PER_KILOMETRE)
    unconnected = int(np.isinf(matrix[np.ix_(ties.on_network[first], ties.on_network[last])]).sum())
    with np.errstate(invalid="ignore"):
        matrix += access_cost[first, np.newaxis] + access_cost[np.newaxis, last]
    matrix[~ties.on_network[first]] = np.inf
    matrix[:, ~ties.on_network[last]] = np.inf
    metres_per_cost = 1.0 if cost == "length" else speed.default_km_h * METRES_PER_KILOMETRE
    _go_straight(matrix, ties, first, last, metres_per_cost, _part(progress, SEARCHED_UNTIL, 1.0))
    return RoadDistances(
        matrix=matrix,
        access_from=ties.access[first],
        access_to=ties.access[last],
        off_network_from=~ties.on_network[first],
        off_network_to=~ties.on_network[last],
        unconnected_pairs=unconnected,
        pieces=graph.pieces,
        pieces_used=len(np.unique(ties.piece[ties.on_network])),
        vertices=graph.vertex_count,
        edges=graph.edge_count,
        warnings=roads.warnings,
    )


class _Ties:
    """How each point is tied to the network: place in the plane, vertex, metres to it, and whether that is near."""

    def __init__(self, count, known, places, graph, snap_limit_m, plane, transform_context):
        self.measure = QgsDistanceArea()
        self.measure.setSourceCrs(plane, transform_context)
        self.measure.setEllipsoid(ELLIPSOID)
        self.place = [None] * count
        self.vertex = np.full(count, -1, dtype=np.int64)
        self.piece = np.full(count, -1, dtype=np.int64)
        self.piece[known] = graph.piece_of
        self.access = np.full(count, np.nan)
        for index, place, tied, vertex in zip(known, places, graph.tied, graph.vertex_of):
            self.place[index] = place
            self.vertex[index] = vertex
            self.access[index] = self.measure.measureLine(place, tied)
        with np.errstate(invalid="ignore"):
            self.on_network = self.access <= snap_limit_m


def _network_costs(graph, ties, starts, ends, progress):
    """Costs between the vertices that points are tied to, without access, float64 (starts, ends)."""
    start_vertex, start_on = ties.vertex[starts], ties.on_network[starts]
    end_vertex, end_on = ties.vertex[ends], ties.on_network[ends]
    costs = np.full((len(start_vertex), len(end_vertex)), np.inf)
    searched = np.unique(start_vertex[start_on])
    for number, vertex in enumerate(searched):
        progress(number / len(searched))
        rows = np.flatnonzero(start_on & (start_vertex == vertex))
        costs[np.ix_(rows, end_on)] = graph.costs_from(vertex)[end_vertex[end_on]]
    progress(1.0)
    return costs


def _go_straight(matrix, ties, first, last, metres_per_cost, progress):
    """Where two joined points are nearer to each other than to the network together, the straight way may cost less."""
    xy = np.array([(np.nan, np.nan) if place is None else (place.x(), place.y()) for place in ties.place])
    places_from, places_to = ties.place[first], ties.place[last]
    for row, (point, access) in enumerate(zip(xy[first], ties.access[first])):
        progress(row / len(matrix))
        with np.errstate(invalid="ignore"):
            detour = access + ties.access[last]
            near = np.hypot(*(xy[last] - point).T) <= PLANE_ERROR * detour
        for column in np.flatnonzero(near & np.isfinite(matrix[row])):
            straight = ties.measure.measureLine(places_from[row], places_to[column])
            if straight <= detour[column]:
                matrix[row, column] = min(matrix[row, column], straight / metres_per_cost)
    progress(1.0)


def _part(progress, start, end):
    return lambda fraction: progress(start + (end - start) * fraction)
