"""Contiguity of QGIS geometries against GEOS, every pair; overlaps, invalid shapes, other kinds; islands."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.vector.contiguity import contiguity, nearest_units
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer


def box(left, low, right, high):
    return QgsGeometry.fromRect(QgsRectangle(left, low, right, high))


def pairs(found):
    return [tuple(pair) for pair in found.tolist()]


def by_geos(geometries):
    """(queen, rook) pairs from GEOS' own tests of every pair."""
    queen, rook = [], []
    for j, second in enumerate(geometries):
        for i, first in enumerate(geometries[:j]):
            if first.intersects(second):
                queen.append((i, j))
                if first.intersection(second).type() in (1, 2):
                    rook.append((i, j))
    return sorted(queen), sorted(rook)


@pytest.fixture(scope="module")
def voronoi(qgis_app):
    """90 cells around random points, as a triangulation makes them: slanted edges, three cells a vertex."""
    points = np.random.default_rng(1).random((90, 2)) * 1e5
    cloud = QgsGeometry.fromMultiPointXY([QgsPointXY(*point) for point in points.tolist()])
    return cloud.voronoiDiagram().asGeometryCollection()


def test_cells_of_a_voronoi_diagram(voronoi):
    queen, rook = by_geos(voronoi)
    assert pairs(contiguity(voronoi).pairs) == queen
    assert pairs(contiguity(voronoi, rook=True).pairs) == rook


@pytest.mark.parametrize("rook", [False, True])
def test_columbus_against_libpysal(qgis_app, rook):
    """The 49 neighbourhoods of Columbus, Ohio, which libpysal brings along."""
    libpysal = pytest.importorskip("libpysal")
    path = libpysal.examples.get_path("columbus.shp")
    geometries = [QgsGeometry(feature.geometry()) for feature in QgsVectorLayer(path, "columbus", "ogr").getFeatures()]
    theirs = (libpysal.weights.Rook if rook else libpysal.weights.Queen).from_shapefile(path)
    expected = sorted({(min(a, b), max(a, b)) for a, others in theirs.neighbors.items() for b in others})
    assert pairs(contiguity(geometries, rook).pairs) == expected


def test_cells_cut_into_pieces(voronoi):
    """Cut by boxes, cells meet at vertices that only one side has."""
    frame = [box(x, y, x + 33e3, y + 33e3) for x in range(0, 99_000, 33_000) for y in range(0, 99_000, 33_000)]
    whole = QgsGeometry.unaryUnion(voronoi).boundingBox()
    outside = QgsGeometry.fromRect(whole).difference(QgsGeometry.unaryUnion(frame))
    pieces = frame[:4] + [cell.difference(QgsGeometry.unaryUnion(frame[:4])) for cell in voronoi]
    pieces = [piece for piece in pieces if piece.area() > 1.0]
    assert not outside.isEmpty()
    assert pairs(contiguity(pieces).pairs) == by_geos(pieces)[0]


def test_kinds_of_polygons():
    wkt = (
        "Polygon ((0 0, 1 0, 1 1, 0 1, 0 0))",
        "MultiPolygonZ (((1 0 5, 2 0 6, 2 1 7, 1 1 8, 1 0 5)), ((9 9 0, 10 9 0, 10 10 0, 9 9 0)))",
        "PolygonZM ((2 0 1 1, 3 0 1 1, 3 1 1 1, 2 1 1 1, 2 0 1 1))",
        "PolygonM ((3 0 1, 4 0 1, 4 1 1, 3 1 1, 3 0 1))",
        "CurvePolygon (CompoundCurve ((4 0, 5 0), CircularString (5 0, 6 0.5, 5 1), (5 1, 4 1, 4 0)))",
    )
    geometries = [QgsGeometry.fromWkt(text) for text in wkt]
    assert pairs(contiguity(geometries, rook=True).pairs) == [(0, 1), (1, 2), (2, 3), (3, 4)]


def test_empty_geometries_are_islands_and_points_are_refused():
    found = contiguity([box(0, 0, 1, 1), QgsGeometry(), box(1, 0, 2, 1)])
    assert pairs(found.pairs) == [(0, 2)]
    with pytest.raises(InputError, match="counties: feature 2 is not a polygon.*weights by distance"):
        contiguity([box(0, 0, 1, 1), QgsGeometry.fromPointXY(QgsPointXY(1, 1))], label="counties")


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_coordinate_that_is_no_number_does_not_part_all_others_but_is_named(value):
    broken = QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in ((value, 0), (1, 1), (2, 0), (value, 0))]])
    with pytest.raises(InputError, match="counties: feature 3 has coordinates that are no finite numbers"):
        contiguity([box(0, 0, 1, 1), box(1, 0, 2, 1), broken], label="counties")


@pytest.mark.parametrize("rook", [False, True])
def test_areas_that_overlap_are_neighbours_and_told(rook):
    """Crossing, inside without a hole, on top of four others that share all their edges; and one far away."""
    lattice = [box(x, y, x + 1, y + 1) for x in range(4) for y in range(4)]
    shapes = [*lattice, box(1.5, 1.5, 2.5, 2.5), box(0.2, 0.2, 0.8, 0.8), box(50, 50, 51, 51)]
    found = contiguity(shapes, rook)
    assert pairs(found.overlapping) == [(0, 17), (5, 16), (6, 16), (9, 16), (10, 16)]
    assert not [pair for pair in pairs(found.pairs) if 18 in pair]
    assert contiguity(lattice, rook).overlapping.size == 0


def test_a_tolerance_makes_a_sloppy_lattice_whole():
    """Corners up to 20 m off: gaps and slivers everywhere, at corners across the diagonal too."""
    random = np.random.default_rng(1)
    shapes = []
    for y in range(12):
        for x in range(12):
            corners = np.array([(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)]) * 1000.0
            moved = (corners + random.uniform(-20, 20, (4, 2))).tolist()
            shapes.append(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in [*moved, moved[0]]]]))
    clean = [box(x, y, x + 1, y + 1) for y in range(12) for x in range(12)]
    for rook in (False, True):
        found = contiguity(shapes, rook, tolerance=80.0)
        assert pairs(found.pairs) == pairs(contiguity(clean, rook).pairs)
        assert found.overlapping.size == 0
    assert len(contiguity(shapes).pairs) < len(contiguity(clean).pairs)


def test_the_same_polygon_twice_is_told():
    found = contiguity([box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 0, 1, 1)])
    assert pairs(found.pairs) == [(0, 1), (0, 2), (1, 2)] and found.crowded == 1


def test_a_shape_that_crosses_itself():
    bow = QgsGeometry.fromWkt("Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))")
    found = contiguity([bow, box(2, 0, 3, 2), box(0.1, 0.9, 0.4, 1.1)])
    assert pairs(found.pairs) == [(0, 1), (0, 2)]
    assert pairs(found.overlapping) == [(0, 2)] and found.invalid == 1


def test_the_nearest_unit_of_an_island_is_the_one_across_the_narrowest_water():
    """By its middle the island is nearer to the small box; by its shore to the long one."""
    shapes = [box(0, 10, 100, 20), box(-30, 2, -20, 3), box(60, 0, 62, 9), box(1000, 0, 1001, 1)]
    assert nearest_units(shapes, [2, 3]).tolist() == [0, 0]
    shapes = [box(x, 0, x + 1, 1) for x in (0, 5, 10, 20)]
    assert nearest_units(shapes, [1, 3]).tolist() == [0, 2]


def test_progress_may_stop_it(voronoi):
    def stop(fraction):
        raise KeyboardInterrupt

    for call in (lambda: contiguity(voronoi, progress=stop), lambda: nearest_units(voronoi, [0], stop)):
        with pytest.raises(KeyboardInterrupt):
            call()
