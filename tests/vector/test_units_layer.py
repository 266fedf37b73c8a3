"""Layers of units: null values, areas, and own fields beside results."""

import math

import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.vector.units_layer import UnitsLayer
from qgis.core import NULL, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

SQUARE = "Polygon ((0 0, 1000 0, 1000 1000, 0 1000, 0 0))"
BOW_TIE = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"


@pytest.fixture
def layer(qgis_app):
    """Function: a UnitsLayer in memory from a definition of fields, rows of values and shapes as WKT."""

    def make(fields, rows, shapes=None, crs="EPSG:6933"):
        kind = "Polygon" if shapes else "NoGeometry"
        source = QgsVectorLayer(f"{kind}?crs={crs if shapes else ''}&{fields}", "units", "memory")
        features = []
        for row, shape in zip(rows, shapes or [None] * len(rows)):
            feature = QgsFeature(source.fields())
            feature.setAttributes(list(row))
            if shape:
                feature.setGeometry(QgsGeometry.fromWkt(shape))
            features.append(feature)
        source.dataProvider().addFeatures(features)
        return UnitsLayer.from_source(source, "Units [INPUT]")

    return make


def plain(feature):
    """Attributes with None for null, which versions of QGIS say differently."""
    return [None if value is None or value == NULL else value for value in feature.attributes()]


def test_null_and_blank_texts_are_both_missing(layer):
    units = layer("field=id:string&field=n:double", [("a", 1.5), ("", None), ("  ", 2.0), (None, 0.0)])
    assert units.values("id") == ["a", None, None, None]
    assert units.values("n") == [1.5, None, 2.0, 0.0]
    assert units.has("ID") and not units.has("other")


def test_numbers_name_the_rows_that_hold_none(layer):
    units = layer("field=n:string", [("1",), ("two",), (None,), ("4e3",)])
    with pytest.raises(InputError, match=r"Field \[F\]: column “n” .* 2: two; 3: null"):
        units.numbers("n", "Field [F]")
    assert units.numbers_where("n", [True, False, False, True]) == [1.0, 4000.0]
    with pytest.raises(InputError, match=r"row 2: two.$"):
        units.numbers_where("n", [False, True, False, True])


def test_a_missing_field_lists_what_there_is(layer):
    with pytest.raises(InputError, match="has no field “supply”. It has: id, n"):
        layer("field=id:integer&field=n:double", [(1, 2.0)]).values("supply")


def test_an_empty_layer_is_refused(layer):
    with pytest.raises(InputError, match=r"Units \[INPUT\]: the layer is empty"):
        layer("field=id:integer", [])


def test_areas_are_square_metres_on_the_ground(layer):
    context = QgsProject.instance().transformContext()
    degree = "Polygon ((10 0, 11 0, 11 1, 10 1, 10 0))"
    (area,) = layer("field=id:integer", [(1,)], [degree], "EPSG:4326").areas_m2(context)
    assert area == pytest.approx(12_308_778_361.469, rel=1e-6)  # ellipsoidal area of that quadrangle on WGS 84
    square, none = layer("field=id:integer", [(1,), (2,)], [SQUARE, None]).areas_m2(context)
    assert square == pytest.approx(1e6, rel=1e-4) and math.isnan(none)
    assert math.isnan(layer("field=id:integer", [(1,)]).areas_m2(context)[0])


def test_points_lie_inside_even_of_invalid_polygons(layer):
    bent = "Polygon ((0 0, 1000 0, 1000 1000, 900 1000, 900 100, 0 100, 0 0))"
    units = layer("field=id:integer", [(1,), (2,), (3,)], [bent, BOW_TIE, None])
    inside, _, none = units.points()
    assert QgsGeometry.fromWkt(bent).contains(QgsGeometry.fromPointXY(inside)) and none is None
    assert len(units) == 3


def test_results_stand_beside_own_fields(layer):
    units = layer("field=id:integer&field=name:string", [(1, "长"), (2, None)], [SQUARE, SQUARE])
    columns = {"sent": [1.5, math.nan], "cells": [3, 4], "level": ["cell", None]}
    fields, features = units.features_with(columns, lambda name: name.title())
    assert [field.name() for field in fields] == ["id", "name", "sent", "cells", "level"]
    assert [field.isNumeric() for field in fields][2:] == [True, True, False]
    assert [field.alias() for field in fields][2:] == ["Sent", "Cells", "Level"]
    assert features[0].attributes() == [1, "长", 1.5, 3, "cell"]
    assert plain(features[1]) == [2, None, None, 4, None]
    assert features[0].geometry().asWkt() == units.geometries[0].asWkt()


def test_a_result_takes_the_place_of_a_field_with_its_name_in_any_case(layer):
    units = layer("field=Sent:string&field=id:integer", [("old", 1)])
    fields, features = units.features_with({"sent": [2.0]}, str)
    assert [field.name() for field in fields] == ["id", "sent"] and features[0].attributes() == [1, 2.0]


def test_an_id_field_with_the_name_of_a_result_survives(layer):
    units = layer("field=unit:string&field=unit_input:string", [("north", "x")])
    fields, features = units.features_with({"unit": ["m3/yr"]}, str, kept=["Unit"])
    assert [field.name() for field in fields] == ["unit_input_input", "unit_input", "unit"]
    assert features[0].attributes() == ["north", "x", "m3/yr"]


@pytest.mark.parametrize(
    "kind, values, name",
    [
        ("integer", [1, 2], "fid"),
        ("integer", [1, 1], "fid_input"),
        ("integer", [1, None], "fid_input"),
        ("string", ["1", "2"], "fid_input"),
    ],
)
def test_a_field_fid_keeps_its_name_only_where_it_can_number_features(layer, kind, values, name):
    units = layer(f"field=fid:{kind}", [(value,) for value in values])
    fields, features = units.features_with({"sent": [1.0, 2.0]}, str)
    assert fields.at(0).name() == name
    assert [plain(feature)[0] for feature in features] == values
