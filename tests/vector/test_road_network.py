"""Ways along roads: lengths, times, directions, points off the network, progress and Cancel."""

import math
import threading

import numpy as np
import pytest
from qgis.core import QgsPointXY, QgsProcessingContext, QgsProcessingFeatureSource

FORWARD, BACKWARD, BOTH = "F", "T", "B"


def test_the_oracle_knows_published_lengths(kit):
    """A degree along the equator and the quarter of a meridian (10,001,965.729 m, Moritz 1980 for WGS 84's axes)."""
    assert kit.geodesic((0.0, 0.0), (1.0, 0.0)) == pytest.approx(111319.490793, abs=1e-6)
    assert kit.geodesic((0.0, 0.0), (0.0, 90.0)) == pytest.approx(10001965.729, abs=1e-3)


def test_lengths_are_those_on_the_ellipsoid(kit):
    corners = [(110.0, 30.0), (110.3, 30.0), (110.3, 30.2), (110.5, 30.4)]
    layer = kit.roads([("LINESTRING(" + ", ".join(f"{x} {y}" for x, y in corners) + ")",)], kit.DEGREES)
    found = kit.distances(layer, [QgsPointXY(*corners[0])], [QgsPointXY(*corner) for corner in corners], kit.DEGREES)
    steps = [kit.geodesic(*pair) for pair in zip(corners, corners[1:])]
    np.testing.assert_allclose(found.matrix, [[0.0, *np.cumsum(steps)]], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(found.access_to, 0.0, atol=1e-6)
    assert (found.pieces, found.pieces_used, found.unconnected_pairs, found.warnings) == (1, 1, 0, [])
    assert found.vertices == 4 and found.edges == 6


def test_the_way_to_the_road_counts(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)), 100.0)])
    found = kit.distances(layer, [kit.at(2000, 300)], [kit.at(7000, -400)])
    np.testing.assert_allclose(found.access_from, [300 / kit.SCALE], rtol=1e-5)
    np.testing.assert_allclose(found.access_to, [400 / kit.SCALE], rtol=1e-5)
    np.testing.assert_allclose(found.matrix, [[5700 / kit.SCALE]], rtol=1e-5)
    found = kit.distances(
        layer, [kit.at(2000, 300)], [kit.at(7000, -400)], cost="time", speed_field="speed", default_speed_km_h=20
    )
    np.testing.assert_allclose(found.matrix, [[(5.0 / 100 + 0.7 / 20) / kit.SCALE]], rtol=1e-5)
    np.testing.assert_allclose(found.access_from, [300 / kit.SCALE], rtol=1e-5)


def test_time_prefers_the_fast_road_and_length_the_short_one(kit):
    layer = kit.roads(
        [
            (kit.line((0, 0), (10_000, 0)), 20.0),
            (kit.line((0, 0), (0, 4000), (10_000, 4000), (10_000, 0)), 90.0),
        ]
    )
    ends = [kit.at(0, 0)], [kit.at(10_000, 0)]
    np.testing.assert_allclose(kit.distances(layer, *ends).matrix, [[10_000 / kit.SCALE]], rtol=1e-5)
    hours = kit.distances(layer, *ends, cost="time", speed_field="speed").matrix
    np.testing.assert_allclose(hours, [[0.2 / kit.SCALE]], rtol=1e-5)
    hours = kit.distances(layer, *ends, cost="time", default_speed_km_h=40).matrix
    np.testing.assert_allclose(hours, [[0.25 / kit.SCALE]], rtol=1e-5)


@pytest.mark.parametrize("speed", [None, 0.0, -30.0, math.nan, math.inf])
def test_a_road_without_speed_takes_the_default_and_is_named(kit, speed):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)), 100.0), (kit.line((10_000, 0), (20_000, 0)), speed)])
    found = kit.distances(
        layer,
        [kit.at(0, 0)],
        [kit.at(20_000, 0)],
        cost="time",
        speed_field="speed",
        default_speed_km_h=50,
        label="Roads",
    )
    np.testing.assert_allclose(found.matrix, [[(0.1 + 0.2) / kit.SCALE]], rtol=1e-5)
    assert kit.texts(found) == [
        "Roads: 1 roads have no speed above 0 in field “speed” and take the default speed of 50 km/h (features 2). "
        "Fill in the field if that is wrong."
    ]


def test_a_speed_beyond_belief_is_told(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)), 80_000.0)])
    found = kit.distances(layer, [kit.at(0, 0)], [kit.at(9000, 0)], cost="time", speed_field="speed")
    assert kit.texts(found) == [
        "NETWORK: field “speed” goes up to 80000. Speeds must be in km/h; check the field's unit."
    ]


# ---------------------------------------------------------------------- one-way roads


def test_one_way_roads(kit):
    """A block with traffic round it one way; the way back is three sides long."""
    layer = kit.roads(
        [
            (kit.line((0, 0), (1000, 0)), None, FORWARD),
            (kit.line((1000, 1000), (1000, 0)), None, BACKWARD),
            (kit.line((1000, 1000), (0, 1000)), None, FORWARD),
            (kit.line((0, 1000), (0, 0)), None, BOTH),
        ]
    )
    corners = [kit.at(0, 0), kit.at(1000, 0), kit.at(1000, 1000), kit.at(0, 1000)]
    expected = np.array([[0, 1, 2, 1], [3, 0, 1, 2], [2, 3, 0, 1], [1, 2, 3, 0]]) * 1000 / kit.SCALE
    found = kit.distances(layer, corners, corners, direction_field="oneway")
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5, atol=1e-6)
    assert found.pieces == 1 and found.warnings == []
    # The smaller side starts the search: both sides of the matrix must agree.
    for count in (1, 2, 3):
        found = kit.distances(layer, corners, corners[:count], direction_field="oneway")
        np.testing.assert_allclose(found.matrix, expected[:, :count], rtol=1e-5, atol=1e-6)
        found = kit.distances(layer, corners[:count], corners, direction_field="oneway")
        np.testing.assert_allclose(found.matrix, expected[:count], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("starts, ends", [(5, 2), (2, 5), (3, 3)])
def test_the_smaller_side_starts_the_search(kit, monkeypatch, starts, ends):
    from esflow.esflow_plugin.vector.road_graph import RoadGraph

    searched, search = [], RoadGraph.costs_from

    def counted(graph, vertex):
        searched.append(vertex)
        return search(graph, vertex)

    monkeypatch.setattr(RoadGraph, "costs_from", counted)
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)),)])
    kit.distances(layer, [kit.at(100 * n, 0) for n in range(starts)], [kit.at(900 * n, 50) for n in range(ends)])
    assert len(searched) == min(starts, ends)


def test_no_way_against_the_traffic(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)), None, "1")])
    options = {"direction_field": "oneway", "forward_value": 1, "backward_value": 2, "both_value": 0}
    found = kit.distances(layer, [kit.at(0, 0), kit.at(10_000, 0)], [kit.at(0, 0), kit.at(10_000, 0)], **options)
    np.testing.assert_allclose(found.matrix, [[0, 10_000 / kit.SCALE], [np.inf, 0]], rtol=1e-5, atol=1e-6)
    assert found.unconnected_pairs == 1 and found.pieces == 1


def test_other_values_of_direction_are_both_ways_and_told(kit):
    layer = kit.roads([(kit.line((0, 0), (1000, 0)), None, "yes"), (kit.line((1000, 0), (2000, 0)),)])
    found = kit.distances(layer, [kit.at(2000, 0)], [kit.at(0, 0)], direction_field="oneway")
    np.testing.assert_allclose(found.matrix, [[2000 / kit.SCALE]], rtol=1e-5)
    assert kit.texts(found) == [
        "NETWORK: 2 roads have another value in field “oneway” than those for forward, backward and both (“yes”, “”); "
        "they are taken as open in both directions."
    ]


# ---------------------------------------------------------------------- off the network


def test_far_points_are_off_the_network(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)),)])
    found = kit.distances(layer, [kit.at(0, 2000), kit.at(0, 1990), None], [kit.at(5000, 0), None], snap_limit_m=1995.0)
    assert found.off_network_from.tolist() == [True, False, True] and found.off_network_to.tolist() == [False, True]
    assert np.isfinite(found.matrix).tolist() == [[False, False], [True, False], [False, False]]
    assert np.isnan(found.access_from).tolist() == [False, False, True]
    assert found.unconnected_pairs == 0


def test_pieces_that_do_not_meet(kit):
    """Lines that cross without a common vertex are no junction, as everywhere in QGIS."""
    layer = kit.roads(
        [
            (kit.line((0, 0), (10_000, 0)),),
            (kit.line((5000, -5000), (5000, 5000)),),
            (kit.line((0, 30_000), (10_000, 30_000)),),
        ]
    )
    found = kit.distances(layer, [kit.at(0, 0)], [kit.at(5000, 5000), kit.at(9000, 0), kit.at(0, -2)])
    assert np.isfinite(found.matrix).tolist() == [[False, True, True]]
    assert (found.unconnected_pairs, found.pieces, found.pieces_used) == (1, 3, 2)


def test_all_points_off_the_network(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)),)])
    found = kit.distances(layer, [kit.at(0, 9000)], [kit.at(1, 9000), kit.at(0, 9000)])
    assert np.isinf(found.matrix).all() and found.pieces_used == 0


# ---------------------------------------------------------------------- points near each other


def test_the_same_place_costs_nothing(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)),)])
    found = kit.distances(layer, [kit.at(3000, 700), kit.at(3000, 0)], [kit.at(3000, 700), kit.at(3000, 0)])
    np.testing.assert_allclose(found.matrix, [[0, 700 / kit.SCALE], [700 / kit.SCALE, 0]], rtol=1e-5, atol=1e-6)


def test_neighbours_far_from_the_road_go_straight(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)), 90.0)])
    found = kit.distances(
        layer, [kit.at(3000, 700)], [kit.at(3100, 700), kit.at(3000, 900), kit.at(4399, 700), kit.at(4500, 700)]
    )
    expected = np.array([[100, 200, 1399, 1500 + 1400]]) / kit.SCALE
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5)
    found = kit.distances(
        layer, [kit.at(3000, 700)], [kit.at(3100, 700)], cost="time", speed_field="speed", default_speed_km_h=10
    )
    np.testing.assert_allclose(found.matrix, [[0.01 / kit.SCALE]], rtol=1e-5)


def test_nobody_goes_straight_between_pieces(kit):
    layer = kit.roads([(kit.line((0, 0), (10_000, 0)),), (kit.line((0, 1000), (10_000, 1000)),)])
    found = kit.distances(layer, [kit.at(3000, 490)], [kit.at(3000, 510)])
    assert np.isinf(found.matrix).all()


@pytest.mark.parametrize("offsets", [(0,), (0, 1e-9), (0, 0.5, 1.0), (0, 250, 500, 750, 1000)])
def test_points_tied_to_the_same_edge(kit, offsets):
    """Also at its ends and a hair beside them."""
    layer = kit.roads([(kit.line((0, 0), (1000, 0)),), (kit.line((1000, 0), (1000, 5000)),)])
    points = [kit.at(offset, 0) for offset in offsets]
    found = kit.distances(layer, points, [*points, kit.at(1000, 5000)])
    places = np.array(offsets)
    expected = np.abs(places[:, None] - places)
    expected = np.column_stack([expected, 6000 - places]) / kit.SCALE
    np.testing.assert_allclose(found.matrix, expected, rtol=1e-5, atol=1e-6)


# ---------------------------------------------------------------------- progress, Cancel, threads


def lattice(kit, side=40):
    rows = [kit.line((1000 * x, 1000 * y), (1000 * x + 1000, 1000 * y)) for x in range(side) for y in range(side)]
    rows += [kit.line((1000 * x, 1000 * y), (1000 * x, 1000 * y + 1000)) for x in range(side) for y in range(side)]
    return kit.roads([(row,) for row in rows]), [kit.at(950.0 * n, 970.0 * n) for n in range(side)]


class Stop(Exception):  # noqa: N818 - as Cancel is no error
    pass


def test_progress_rises_to_its_end(kit):
    layer, points = lattice(kit)
    seen = []
    kit.distances(layer, points, points[:7], progress=seen.append)
    assert seen == sorted(seen) and seen[0] == 0.0 and seen[-1] == pytest.approx(1.0) and len(seen) > 100


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.08, 0.125, 0.14, 0.3, 0.9, 0.99])
def test_cancel_at_any_moment(kit, moment):
    """While roads are read, while QGIS makes its graph, while ways are searched."""
    layer, points = lattice(kit)
    seen = []

    def progress(fraction):
        seen.append(fraction)
        if fraction >= moment:
            raise Stop

    with pytest.raises(Stop):
        kit.distances(layer, points, points, progress=progress)
    assert sum(fraction >= moment for fraction in seen) == 1


def test_in_a_thread_of_its_own_with_a_processing_source(kit):
    layer, points = lattice(kit, 12)
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    here, there = kit.distances(layer, points, points[:5]), []

    def work():
        there.append(kit.distances(source, points, points[:5], progress=lambda fraction: None))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert len(there) == 1
    np.testing.assert_array_equal(there[0].matrix, here.matrix)


def test_the_same_twice(kit):
    layer, points = lattice(kit, 10)
    one, other = (kit.distances(layer, points, points[:3]).matrix for _ in range(2))
    assert one.tobytes() == other.tobytes()
