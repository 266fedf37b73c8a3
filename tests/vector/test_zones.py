"""Zones as users have them, laid on a grid."""

import numpy as np
import pytest
from osgeo import osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

pytestmark = pytest.mark.usefixtures("qgis_app")

X, Y = 500_000.0, 4_000_000.0
UTM = "EPSG:32650"


def square(column, row, columns, rows):
    """WKT of a rectangle of whole cells (100 m) of the grid."""
    left, top = X + 100 * column, Y - 100 * row
    right, bottom = left + 100 * columns, top - 100 * rows
    return f"POLYGON(({left} {bottom}, {right} {bottom}, {right} {top}, {left} {top}, {left} {bottom}))"


def layer_of(rows, kind="Polygon", crs=UTM, field="zone:string"):
    """A memory layer of (value, WKT) pairs."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field={field}", "zones", "memory")
    for value, text in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        if text:
            feature.setGeometry(QgsGeometry.fromWkt(text))
        assert layer.dataProvider().addFeature(feature)
    return layer


def grid_of(width=10, height=8, crs=UTM, origin=(X, Y), cell=100.0):
    from esflow.esflow_plugin.raster.grid import Grid

    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    return Grid(width, height, (origin[0], cell, 0.0, origin[1], 0.0, -cell), reference.ExportToWkt())


def zones_of(layer, grid=None, field="zone"):
    from esflow.esflow_plugin.vector.zones import Zones

    return Zones.from_source(layer, field, grid or grid_of(), QgsCoordinateTransformContext(), "ZONES", "ZONE_FIELD")


def cells_of(zones, grid=None, step=None):
    from esflow.esflow_plugin.raster.grid import Window

    grid = grid or grid_of()
    step = step or max(grid.shape)
    result = np.full(grid.shape, -9)
    for row in range(0, grid.height, step):
        for column in range(0, grid.width, step):
            window = Window(column, row, min(step, grid.width - column), min(step, grid.height - row))
            found = zones.index_of_cells(grid, window)
            assert found.dtype == np.int32
            result[window.slices] = found
    return result


def test_cells_belong_to_the_zone_that_holds_their_centre():
    zones = zones_of(layer_of([("a", square(0, 0, 3, 2)), ("b", square(3, 1, 4.4, 3)), ("c", square(7.6, 1, 2, 3))]))
    assert zones.names == ["a", "b", "c"] and len(zones) == 3
    expected = np.full((8, 10), -1)
    expected[0:2, 0:3] = 0
    expected[1:4, 3:7] = 1
    expected[1:4, 8:10] = 2
    np.testing.assert_array_equal(cells_of(zones), expected)


@pytest.mark.parametrize("step", [1, 2, 3, 7])
def test_windows_make_up_the_whole(step):
    zones = zones_of(layer_of([("a", square(0.3, 0.7, 3, 5)), ("b", square(3.3, 1.2, 4.4, 6))]))
    np.testing.assert_array_equal(cells_of(zones, step=step), cells_of(zones))


def test_features_of_one_value_are_one_zone():
    zones = zones_of(layer_of([("a", square(0, 0, 2, 2)), ("b", square(4, 4, 1, 1)), ("a", square(6, 0, 2, 2))]))
    assert zones.names == ["a", "b"]
    assert (cells_of(zones) == 0).sum() == 8
    assert zones.wkb_type == QgsWkbTypes.Type.MultiPolygon


def test_a_feature_that_is_there_twice_counts_once():
    zones = zones_of(layer_of([("a", square(0, 0, 2, 2)), ("a", square(0, 0, 2, 2))]))
    assert (cells_of(zones) == 0).sum() == 4


def test_holes_are_not_in_the_zone():
    ring = square(0, 0, 5, 5)[len("POLYGON(") : -1]
    hole = square(1, 1, 2, 2)[len("POLYGON(") : -1]
    cells = cells_of(zones_of(layer_of([("a", f"POLYGON({ring}, {hole})")])))
    assert (cells == 0).sum() == 21 and (cells[1:3, 1:3] == -1).all()


def test_rings_that_cross_themselves_are_read_as_they_are():
    """Two triangles that meet in a point, 3 x 3 cells: QGIS calls it invalid, digitised boundaries are full of it."""
    left, top = X, Y - 400
    bow = f"POLYGON(({left} {top}, {left + 400} {top + 400}, {left + 400} {top}, {left} {top + 400}, {left} {top}))"
    cells = cells_of(zones_of(layer_of([("a", bow)])))
    assert cells[1, 0] == 0 and cells[2, 3] == 0 and cells[0, 1] == -1 and cells[3, 1] == -1


def test_curves_are_followed():
    middle = Y - 400
    circle = f"CURVEPOLYGON(CIRCULARSTRING({X + 200} {middle}, {X + 800} {middle}, {X + 200} {middle}))"
    grid = grid_of(100, 80, cell=10.0)
    zones = zones_of(layer_of([("a", circle)], "CurvePolygon"), grid)
    assert (cells_of(zones, grid) == 0).sum() * 100 == pytest.approx(np.pi * 300**2, rel=0.01)


def test_heights_and_measures_are_dropped():
    flat = square(0, 0, 2, 2)
    corners = [corner.strip() + " 5 7" for corner in flat[len("POLYGON((") : -2].split(",")]
    zones = zones_of(layer_of([("a", f"POLYGON ZM(({', '.join(corners)}))")], "PolygonZM"))
    assert (cells_of(zones) == 0).sum() == 4
    assert not QgsWkbTypes.hasZ(zones.geometries[0].wkbType()) and not QgsWkbTypes.hasM(zones.geometries[0].wkbType())


def test_another_reference_system():
    grid = grid_of()
    west, south, east, north = 116.995, 36.1, 117.02, 36.15
    text = f"POLYGON(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    zones = zones_of(layer_of([("a", text)], crs="EPSG:4326"), grid)
    reference = osr.CoordinateTransformation(grid.spatial_reference(), wgs84())
    expected = np.full(grid.shape, -1)
    for row in range(grid.height):
        for column in range(grid.width):
            centre = grid.centre(row, column)
            longitude, latitude, _ = reference.TransformPoint(centre.x(), centre.y())
            if west < longitude < east and south < latitude < north:
                expected[row, column] = 0
    assert 0 < (expected == 0).sum()
    np.testing.assert_array_equal(cells_of(zones), expected)


def wgs84():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_a_zone_beside_the_raster_stays_in_the_list():
    zones = zones_of(layer_of([("far", square(100, 0, 2, 2)), ("near", square(0, 0, 2, 2)), ("none", None)]))
    assert zones.names == ["far", "near", "none"]
    assert set(np.unique(cells_of(zones))) == {-1, 1}
    points = zones.points()
    assert points[2] is None and points[1].x() == pytest.approx(X + 100)


def test_a_point_for_desire_lines_lies_inside_even_a_ring():
    ring, hole = square(0, 0, 9, 8)[len("POLYGON(") : -1], square(1, 1, 7, 6)[len("POLYGON(") : -1]
    zones = zones_of(layer_of([("a", f"POLYGON({ring}, {hole})")]))
    assert zones.geometries[0].contains(zones.points()[0])


def test_whole_numbers_stay_whole_numbers():
    zones = zones_of(layer_of([(7, square(0, 0, 1, 1)), (30, square(1, 0, 1, 1))], field="zone:integer"))
    assert zones.names == [7, 30] and zones.field.isNumeric()


# ---------------------------------------------------------------------- overlaps


def test_lists_name_zones_too():
    values = [["a"], ["b", "c"], ["a"]]
    squares = [square(column, 0, 1, 1) for column in range(3)]
    zones = zones_of(layer_of(zip(values, squares), field="zone:string[]"))
    assert zones.names == [["a"], ["b", "c"]]
    assert cells_of(zones)[0].tolist() == [0, 1, 0] + [-1] * 7


def test_zones_that_share_area_are_measured():
    grid = grid_of()
    nested = zones_of(layer_of([("all", square(0, 0, 8, 8)), ("part", square(0, 0, 4, 4))]))
    assert nested.overlapping_share(grid) == pytest.approx(16 / 64)
    assert (cells_of(nested) == 1).sum() == 16, "the later zone has the cells"
    apart = zones_of(layer_of([("a", square(0, 0, 4.3, 8)), ("b", square(4.3, 0, 4, 8))]))
    assert apart.overlapping_share(grid) == 0.0


def test_measuring_overlaps_does_not_depend_on_what_was_read_before():
    zones = zones_of(layer_of([("all", square(0, 0, 8, 8)), ("part", square(0, 0, 4, 4))]))
    cells_of(zones, step=2)
    assert zones.overlapping_share(grid_of()) == pytest.approx(16 / 64)


# ---------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("layer", "field", "message"),
    [
        (lambda: layer_of([("a", square(0, 0, 1, 1))]), "name", "ZONE_FIELD.*no field “name”.*has: zone"),
        (lambda: layer_of([("a", square(0, 0, 1, 1)), (None, square(1, 1, 1, 1))]), "zone", "ZONE_FIELD.*null in 1"),
        (lambda: layer_of([(" ", square(0, 0, 1, 1)), ("", square(1, 1, 1, 1))]), "zone", "ZONE_FIELD.*null in 2"),
        (
            lambda: layer_of([(1.5, square(0, 0, 1, 1)), (np.nan, square(1, 1, 1, 1))], field="zone:double"),
            "zone",
            "ZONE_FIELD.*null in 1",
        ),
        (lambda: layer_of([]), "zone", "ZONES.*empty"),
        (lambda: layer_of([("a", None)]), "zone", "ZONES.*no zone overlaps"),
        (lambda: layer_of([("a", square(500, 0, 1, 1))]), "zone", "ZONES.*no zone overlaps"),
        (lambda: layer_of([("a", square(-1, 0, 1, 1))]), "zone", "ZONES.*no zone overlaps"),
        (lambda: layer_of([("a", "LINESTRING(500000 4000000, 500500 3999500)")], "LineString"), "zone", "no polygons"),
        (lambda: layer_of([("a", "POINT(500000 4000000)")], "Point"), "zone", "ZONES.*no polygons"),
        (lambda: layer_of([("a", None)], "NoGeometry"), "zone", "ZONES.*no polygons"),
        (lambda: layer_of([("a", square(0, 0, 1, 1))], crs=""), "zone", "ZONES.*no coordinate reference system"),
    ],
)
def test_what_is_refused(layer, field, message):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match=message):
        zones_of(layer(), field=field)


@pytest.mark.parametrize(
    ("corners", "crs"),
    [("0 100, 1 100, 1 95, 0 100", "EPSG:4326"), ("1e30 1e30, 2e30 1e30, 2e30 2e30, 1e30 1e30", "EPSG:3035")],
)
def test_a_polygon_beyond_the_reference_system_is_told(corners, crs):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="ZONES.*has no place.*Clip"):
        zones_of(layer_of([("near", square(0, 0, 1, 1)), ("a", f"POLYGON(({corners}))")], crs=crs))


# ---------------------------------------------------------------------- zone tables


def table_of(zones, columns, texts=None):
    from esflow.esflow_plugin.vector.zone_table import zone_features

    fields, features = zone_features(zones, columns, texts)
    return [field.name() for field in fields], [feature.attributes() for feature in features], features


def test_a_zone_table_has_one_row_a_zone_with_nulls_for_the_undefined():
    zones = zones_of(layer_of([("a", square(0, 0, 1, 1)), ("b", None)]))
    names, rows, features = table_of(
        zones,
        {"cells": np.array([1, 0]), "supply": np.array([2.5, np.nan]), "ratio": np.array([np.inf, 1.0])},
        {"unit": "m3/yr"},
    )
    assert names == ["zone", "cells", "supply", "ratio", "unit"]
    assert rows == [["a", 1, 2.5, None, "m3/yr"], ["b", 0, None, 1.0, "m3/yr"]]
    assert features[0].geometry().wkbType() == QgsWkbTypes.Type.MultiPolygon and features[1].geometry().isEmpty()


@pytest.mark.parametrize("name", ["supply", "Supply", "unit", "fid", "FID"])
def test_a_zone_field_named_like_a_result_shifts_nothing(name):
    zones = zones_of(layer_of([("a", square(0, 0, 1, 1))], field=f"{name}:string"), field=name)
    names, rows, _ = table_of(zones, {"cells": np.array([1]), "supply": np.array([2.5])}, {"unit": "m3/yr"})
    assert names == [f"zone_{name}", "cells", "supply", "unit"]
    assert rows == [["a", 1, 2.5, "m3/yr"]]


def test_every_account_field_has_a_title():
    from esflow.esflow_plugin.vector.zone_table import ACCOUNT_FIELDS, field_title

    assert all(field_title(name) != name for name in (*ACCOUNT_FIELDS, "cells", "area_ha", "unit", "level", "service"))


def test_the_field_keeps_its_kind():
    layer = QgsVectorLayer(f"Polygon?crs={UTM}", "zones", "memory")
    layer.dataProvider().addAttributes([QgsField("code", QVariant.LongLong)])
    layer.updateFields()
    feature = QgsFeature(layer.fields())
    feature.setAttributes([2**40])
    feature.setGeometry(QgsGeometry.fromWkt(square(0, 0, 1, 1)))
    layer.dataProvider().addFeature(feature)
    names, rows, _ = table_of(zones_of(layer, field="code"), {"cells": np.array([1])})
    assert rows == [[2**40, 1]]
    assert QgsCoordinateReferenceSystem(UTM).isValid()
