"""Shared boundaries of polygons: vertices, edges, vertices on edges, rounding."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import boundaries
from hypothesis import given
from hypothesis import strategies as st


def shared(shapes, tolerance=None):
    """shared_boundaries of open rings, one list of rings a unit."""
    rings = [(unit, [*ring, ring[0]]) for unit, shape in enumerate(shapes) for ring in shape]
    points = np.array([point for _, ring in rings for point in ring], dtype=float).reshape(-1, 2)
    sizes = [len(ring) for _, ring in rings]
    owners = np.array([unit for unit, _ in rings], dtype=np.int64)
    return boundaries.shared_boundaries(points, np.repeat(np.arange(len(rings)), sizes), owners, len(shapes), tolerance)


def pairs(found):
    return [tuple(pair) for pair in found.tolist()]


def box(left, low, right, high):
    return [[(left, low), (right, low), (right, high), (left, high)]]


def both(shapes, tolerance=None):
    found = shared(shapes, tolerance)
    return pairs(found.at_points), pairs(found.along_edges)


def test_four_boxes():
    boxes = [box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 1, 1, 2), box(1, 1, 2, 2)]
    queen, rook = both(boxes)
    assert queen == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    assert rook == [(0, 1), (0, 2), (1, 3), (2, 3)]
    assert shared(boxes).loose.all() and shared(boxes).crowded == 0


def test_a_vertex_on_the_neighbour_s_edge():
    """One long box below two that meet in the middle of its upper edge, and a fourth whose corner only touches it."""
    shapes = [box(0, 0, 4, 1), box(0, 1, 2, 2), box(2, 1, 3, 2), [[(3.5, 1), (4, 2), (3, 2)]]]
    queen, rook = both(shapes)
    assert queen == [(0, 1), (0, 2), (0, 3), (1, 2), (2, 3)]
    assert rook == [(0, 1), (0, 2), (1, 2)]


def test_edges_that_overlap_in_part():
    queen, rook = both([box(0, 0, 3, 1), box(2, 1, 5, 2), box(5, 0, 6, 1)])
    assert queen == rook + [(1, 2)] == [(0, 1), (1, 2)]


def test_a_vertex_on_a_slanted_edge():
    """A third of the way along an edge is no number that a computer can hold."""
    a, b = np.array([1e6 / 3, 4e6 + 1 / 7]), np.array([1e6 + 10 / 3, 4e6 + 500 / 7])
    third = a + (b - a) / 3
    upper = [[tuple(a), tuple(b), (7e5, 4.1e6)]]
    lower = [[tuple(a), (4e5, 3.9e6), tuple(third)]]
    queen, rook = both([upper, lower])
    assert queen == rook == [(0, 1)]


def test_a_hole_and_what_lies_in_it():
    hole = [(1, 1), (1, 3), (3, 3), (3, 1)]
    ring_shaped = [[(0, 0), (4, 0), (4, 4), (0, 4)], hole]
    assert both([ring_shaped, [hole[::-1]], box(10, 10, 11, 11)]) == ([(0, 1)], [(0, 1)])
    assert shared([ring_shaped, [hole[::-1]]]).loose.tolist() == [True, False]


def test_parts_of_a_unit_and_its_own_edges_do_not_count():
    two_parts = box(0, 0, 1, 1) + box(1, 0, 2, 1)
    assert both([two_parts, box(2, 0, 3, 1)]) == ([(0, 1)], [(0, 1)])
    assert both([two_parts, box(5, 0, 6, 1)]) == ([], [])


@pytest.mark.parametrize("shift", [3e-10, -3e-10, 4.9e-10])
def test_rounding_errors_do_not_part_neighbours(shift):
    """On whichever side of a rounding limit they fall; the extent is 1."""
    for place in np.linspace(0.3, 0.3 + 3e-9, 41):
        found = both([box(0, 0, place, 1), box(place + shift, 0, 1, 1)])
        assert found == ([(0, 1)], [(0, 1)]), place


def test_gaps_within_a_tolerance_that_is_given():
    shapes = [box(0, 0, 100, 100), box(100.4, 0.3, 200, 100), box(101, 100.2, 150, 200)]
    assert both(shapes) == ([], [])
    assert both(shapes, 0.6) == ([(0, 1), (1, 2)], [(0, 1), (1, 2)])


def test_edges_of_three_units_are_told():
    assert shared([box(0, 0, 1, 1), box(1, 0, 2, 1), box(1, 0, 3, 1)]).crowded == 1


def test_nothing_and_points_without_extent():
    assert both([]) == ([], [])
    assert both([[], []]) == ([], [])
    assert both([[[(1, 1), (1, 1), (1, 1)]], box(0, 0, 1, 1)]) == ([], [])


@given(st.integers(1, 7), st.integers(1, 7), st.integers(0, 10**6))
def test_boxes_of_any_size_against_their_coordinates(columns, rows, seed):
    """A lattice whose boxes are joined at random into wider ones: shared stretches by comparing intervals."""
    random = np.random.default_rng(seed)
    boxes = []
    for row in range(rows):
        inner = random.integers(1, columns, random.integers(0, columns)).tolist() if columns > 1 else []
        cuts = [0, *sorted(set(inner)), columns]
        boxes += [(left, row, right, row + 1) for left, right in zip(cuts, cuts[1:])]
    scale, shift = random.uniform(0.001, 1e4), random.uniform(-1e6, 1e6)
    queen, rook = [], []
    for i, (a, b, c, d) in enumerate(boxes):
        for j, (e, f, g, h) in enumerate(boxes[:i]):
            wide, high = min(c, g) - max(a, e), min(d, h) - max(b, f)
            if wide >= 0 and high >= 0:
                queen.append((j, i))
                if wide + high > 0:
                    rook.append((j, i))
    shapes = [[[(x * scale + shift, y * scale) for x, y in ring] for ring in box(*each)] for each in boxes]
    assert both(shapes) == (sorted(queen), sorted(rook))


def test_portions_do_not_matter(monkeypatch):
    shapes = [box(k, 0, k + 1, 1) for k in range(40)] + [box(0, 1, 40, 2)]
    whole = both(shapes)
    monkeypatch.setattr(boundaries, "_CANDIDATES_AT_ONCE", 3)
    assert both(shapes) == whole
