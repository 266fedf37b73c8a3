"""Origin-destination lines: order, shares, distances on the ground, and rows that have no line."""

import pytest
from esflow.esflow_plugin.vector.links import gathered_features, link_features, link_fields
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject


def links(origins, destinations, amounts, names, points, sent, deficits, crs="EPSG:32650"):
    return link_features(
        "water_yield",
        "m3/yr",
        origins,
        destinations,
        amounts,
        names,
        points,
        sent,
        deficits,
        QgsCoordinateReferenceSystem(crs),
        QgsProject.instance().transformContext(),
    )


@pytest.fixture
def three(qgis_app):
    """Zone 0 sends to 1 and to itself, units outside all zones send to 1; zone 2 has no geometry."""
    points = [QgsPointXY(500_000, 3_000_000), QgsPointXY(503_000, 3_004_000), None]
    return links([0, 0, -1, 0], [1, 0, 1, 2], [3.0, 5.0, 1.0, 5.0], ["a", "b", 7.0], points, [13.0, 0, 0], [2, 8.0, 0])


def missing(value):
    """Whether an attribute is null, which versions of QGIS say differently."""
    return value is None or value == NULL


def test_fields(qgis_app):
    names = [field.name() for field in link_fields()]
    assert names == [
        *("service", "origin", "destination", "amount", "unit"),
        *("distance", "share_of_origin", "share_of_destination"),
    ]
    assert all(field.alias() for field in link_fields())


def test_largest_first_then_by_place(three):
    rows = [(feature["origin"], feature["destination"], feature["amount"]) for feature in three]
    assert rows == [("a", "a", 5), ("a", "7", 5), ("a", "b", 3), ("outside all zones", "b", 1)]


def test_shares(three):
    own, beyond, between, outside = three
    assert own["share_of_origin"] == 5 / 13 and own["share_of_destination"] == 2.5
    assert missing(beyond["share_of_destination"]), "a share of no deficit is undefined"
    assert (between["share_of_origin"], between["share_of_destination"]) == (3 / 13, 3 / 8)
    assert missing(outside["share_of_origin"]) and outside["share_of_destination"] == 1 / 8


def test_only_two_different_places_make_a_line(three):
    own, beyond, between, outside = three
    assert [feature.geometry().isNull() for feature in three] == [True, True, False, True]
    assert all(missing(feature["distance"]) for feature in (own, beyond, outside))
    start, end = between.geometry().asPolyline()
    assert (start.x(), start.y(), end.x(), end.y()) == (500_000, 3_000_000, 503_000, 3_004_000)
    # On the central meridian of a UTM zone map lengths are 0.9996 of true ones.
    assert between["distance"] == pytest.approx(5000 / 0.9996, rel=1e-4)


@pytest.mark.parametrize(
    "crs, ends, metres",
    [
        ("EPSG:2263", ((1_000_000, 200_000), (1_003_000, 204_000)), 5000 * 0.3048006),  # US survey feet
        ("EPSG:4326", ((10.0, 0.0), (11.0, 0.0)), 111_319.49),  # a degree of the equator
        ("EPSG:3857", ((0, 8_399_737.89), (10_000, 8_399_737.89)), 5011.7),  # at 60 degrees north, half as long
    ],
)
def test_distances_are_metres_on_the_ground(qgis_app, crs, ends, metres):
    (feature,) = links([0], [1], [1.0], ["a", "b"], [QgsPointXY(*end) for end in ends], [1.0, 0], [0, 1.0], crs)
    assert feature["distance"] == pytest.approx(metres, rel=2e-3)


def test_nothing_sent_gives_no_rows(qgis_app):
    assert links([], [], [], ["a"], [QgsPointXY(0, 0)], [0.0], [1.0]) == []


def test_further_numbers_follow_their_link(qgis_app):
    points = [QgsPointXY(500_000 + 1000 * index, 3_000_000) for index in range(3)]
    extra = {"travel_km": ("Way", [7.0, 9.0])}
    features = link_features(
        *("food_production", "t/yr", [0, 0], [1, 2], [3.0, 5.0], ["a", "b", "c"], points, [8.0, 0, 0], [0, 3.0, 5.0]),
        QgsCoordinateReferenceSystem("EPSG:32650"),
        QgsProject.instance().transformContext(),
        extra=extra,
    )
    assert [(feature["destination"], feature["travel_km"]) for feature in features] == [("c", 9), ("b", 7)]
    assert link_fields(extra).at(8).alias() == "Way"


def test_small_flows_are_gathered_by_origin(qgis_app):
    extra = {"travel_km": ("Way", [])}
    first, second = gathered_features(
        "food_production", "t/yr", [2, 0], [1.5, 4.0], [3, 1], ["a", "b", 7.0], [8, 0, 3], extra
    )
    assert [first[name] for name in ("origin", "destination", "amount")] == ["7", "3 smaller flows", 1.5]
    assert (first["share_of_origin"], second["share_of_origin"]) == (0.5, 0.5)
    assert missing(first["distance"]) and missing(first["share_of_destination"]) and missing(first["travel_km"])
    assert first.geometry().isNull()
