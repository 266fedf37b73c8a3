"""`marketflow`: straight, detour and road distances; fixture F3 along roads; zones that nobody reaches."""

import math

import numpy as np
import pytest
from osgeo import ogr, osr

CAPPED, UNCAPPED, DOUBLY, CHEAPEST, BREAKPOINT = range(5)
STRAIGHT, DETOUR, ROAD = range(3)
DECAYS = range(5)
WEST, NORTH = 500_000.0, 3_300_000.0
SCALE = 0.9996  # of UTM on its central meridian
FIELDS = {"ZONE_FIELD": "zone", "SUPPLY_FIELD": "grain", "DEMAND_FIELD": "need"}

# Fixture F3 of the methods reference.
R, Q = (100, 60, 40), (80, 50, 30, 20)
D_KM = ((20, 60, 120, 300), (80, 30, 40, 90), (150, 70, 25, 60))


@pytest.fixture
def save_places(tmp_path):
    """Function: save rows with coordinates as points or lines; returns the path."""

    def save(name, rows, shapes, crs="EPSG:32649"):
        path = str(tmp_path / f"{name}.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        kind = ogr.wkbPoint if len(shapes[0]) == 1 else ogr.wkbLineString
        layer = dataset.CreateLayer(name, reference, kind)
        for field, value in rows[0].items():
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString if isinstance(value, str) else ogr.OFTReal))
        for row, points in zip(rows, shapes):
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                feature.SetField(field, value)
            geometry = ogr.Geometry(kind)
            for point in points:
                geometry.AddPoint_2D(*point)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        dataset = None
        return path

    return save


@pytest.fixture
def outputs(tmp_path):
    files = {"OUTPUT_ZONES": "out_zones.gpkg", "LINKS": "links.gpkg", "LEDGER": "ledger.csv"}
    return {name: str(tmp_path / file) for name, file in files.items()}


def zone(name, grain=0.0, need=0.0, **more):
    return {"zone": name, "grain": float(grain), "need": float(need), **more}


def f3_rows():
    return [zone(f"r{i}", grain=amount) for i, amount in enumerate(R)] + [
        zone(f"q{j}", need=amount) for j, amount in enumerate(Q)
    ]


def f3_points():
    """Donors and receivers within 6 km of each other, so that a road may have any of the fixture's lengths."""
    donors = [(WEST, NORTH + 1000.0 * i) for i in range(3)]
    return donors, [(WEST + 5000.0, NORTH + 1000.0 * j) for j in range(4)]


@pytest.fixture
def f3(save_places, outputs):
    """Fixture F3: every pair has a road of its own, bent so that it is as long as the fixture says."""
    donors, receivers = f3_points()
    roads = []
    for i, start in enumerate(donors):
        for j, end in enumerate(receivers):
            apart = math.dist(start, end)
            aside = math.sqrt((1000.0 * SCALE * D_KM[i][j]) ** 2 - apart**2) / 2
            along = ((end[0] - start[0]) / apart, (end[1] - start[1]) / apart)
            middle = ((start[0] + end[0]) / 2 - aside * along[1], (start[1] + end[1]) / 2 + aside * along[0])
            roads.append([start, middle, end])
    network = save_places("roads", [{"speed": 60.0}] * len(roads), roads)
    places = save_places("places", f3_rows(), [[point] for point in (*donors, *receivers)])
    return {"ZONES": places, **FIELDS, "DISTANCE": ROAD, "NETWORK": network, "DISTANCE_LIMIT": 100.0, **outputs}


def by_zone(rows, field):
    return {row["zone"]: row[field] for row in rows}


# ---------------------------------------------------------------------- roads


def test_fixture_f3_capped(run, f3, rows_of):
    outcome = run("marketflow", f3)
    rows = rows_of(outcome["OUTPUT_ZONES"])
    sent, received = by_zone(rows, "sent"), by_zone(rows, "received")
    assert [sent[f"r{i}"] for i in range(3)] == pytest.approx([85.875119, 56.197862, 37.927019], rel=2e-4)
    assert [received[f"q{j}"] for j in range(4)] == pytest.approx(Q, rel=1e-9)
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(180, rel=1e-9)
    assert outcome["MEAN_DISTANCE"] == pytest.approx(40.89018, rel=2e-4)
    links = rows_of(outcome["LINKS"])
    for row in links:
        i, j = int(row["origin"][1]), int(row["destination"][1])
        assert row["travel_km"] == pytest.approx(D_KM[i][j], rel=1e-4)
        assert row["distance"] < 7000, "the line itself is short"


def test_fixture_f3_uncapped(run, f3, rows_of):
    outcome = run("marketflow", {**f3, "METHOD": UNCAPPED})
    rows = rows_of(outcome["OUTPUT_ZONES"])
    received, over = by_zone(rows, "received"), by_zone(rows, "oversupply")
    offered = [received[f"q{j}"] + over[f"q{j}"] for j in range(4)]
    assert offered == pytest.approx([87.537976, 69.965852, 33.033152, 9.463021], rel=2e-4)
    assert outcome["COMPENSATION_RATE"] == pytest.approx(0.941461, rel=1e-4)


def test_fixture_f3_minimum_cost(run, f3):
    outcome = run("marketflow", {**f3, "METHOD": CHEAPEST, "DISTANCE_LIMIT": None})
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(180, rel=1e-12)
    assert outcome["TOTAL_COST"] == pytest.approx(5200, rel=1e-4)


def test_scarcity_of_fixture_f3(run, f3, save_places):
    donors, receivers = f3_points()
    scarce = f3_rows()
    for row, amount in zip(scarce, (50.0, 40.0, 20.0)):
        row["grain"] = amount
    f3["ZONES"] = save_places("scarce", scarce, [[point] for point in (*donors, *receivers)])
    outcome = run("marketflow", f3)
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(110, rel=1e-9)
    assert outcome["COMPENSATION_RATE"] == pytest.approx(0.611111, rel=1e-5)


def test_the_quickest_way_counts_hours(run, f3, rows_of):
    given = {**f3, "NETWORK_COST": 1, "SPEED_FIELD": "speed", "DISTANCE_LIMIT": 100.0 / 60.0}
    outcome = run("marketflow", given)
    rows = rows_of(outcome["OUTPUT_ZONES"])
    sent = by_zone(rows, "sent")
    # At one speed hours are kilometres on another scale.
    assert [sent[f"r{i}"] for i in range(3)] == pytest.approx([85.875119, 56.197862, 37.927019], rel=2e-4)
    assert outcome["MEAN_DISTANCE"] == pytest.approx(40.89018 / 60, rel=2e-4)
    (row, *_) = rows_of(outcome["LINKS"])
    assert row["travel_h"] == pytest.approx(D_KM[int(row["origin"][1])][int(row["destination"][1])] / 60, rel=1e-4)
    slower = run("marketflow", {**given, "SPEED_FIELD": None, "DEFAULT_SPEED": 30.0})
    assert slower["TOTAL_RECEIVED"] < outcome["TOTAL_RECEIVED"]
    assert "h; cost in all" in outcome.log


def test_a_network_in_two_parts(run, save_places, outputs, rows_of):
    towns = {"a": (0, 10.0, 0.0), "b": (10, 0.0, 4.0), "c": (40, 7.0, 0.0), "d": (50, 0.0, 9.0), "far": (45, 0.0, 3.0)}
    rows = [zone(name, grain, need) for name, (_, grain, need) in towns.items()]
    places = [[(WEST + 1000.0 * x, NORTH + (30_000.0 if name == "far" else 0.0))] for name, (x, _, _) in towns.items()]
    roads = [[places[0][0], places[1][0]], [places[2][0], places[3][0]]]
    given = {
        "ZONES": save_places("towns", rows, places),
        **FIELDS,
        "DISTANCE": ROAD,
        "NETWORK": save_places("roads", [{"speed": 50.0}] * 2, roads),
        "DISTANCE_LIMIT": 200.0,
        **outputs,
    }
    outcome = run("marketflow", given)
    links = {(row["origin"], row["destination"]): row["amount"] for row in rows_of(outcome["LINKS"])}
    assert links == {("a", "b"): pytest.approx(4), ("c", "d"): pytest.approx(7)}
    assert "far" in outcome.log and "farther than 20 km from every road" in outcome.log
    assert "no way leads between 2 of 6 pairs" in outcome.log
    alone = by_zone(rows_of(outcome["OUTPUT_ZONES"]), "without_partner")
    assert alone == {"a": 0, "b": 0, "c": 0, "d": 0, "far": 1}
    near = run("marketflow", {**given, "SNAP_LIMIT": 60.0})
    assert near["TOTAL_RECEIVED"] == pytest.approx(11.0)
    assert "from every road" not in near.log


# ---------------------------------------------------------------------- straight lines


def scattered(count=12):
    random = np.random.default_rng(3)
    rows = [zone(f"z{i}", *random.gamma(2.0, 40.0, 2)) for i in range(count)]
    return rows, random.uniform(0, 2.0, (count, 2)) + (110.0, 29.0)


def test_degrees_and_metres_give_the_same(run, save_places, outputs, rows_of):
    rows, degrees = scattered()
    geographic, utm = osr.SpatialReference(), osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    utm.ImportFromEPSG(32649)
    for reference in (geographic, utm):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    metres = [osr.CoordinateTransformation(geographic, utm).TransformPoint(*point)[:2] for point in degrees.tolist()]
    found = []
    for name, crs, points in (("degrees", "EPSG:4326", degrees.tolist()), ("metres", "EPSG:32649", metres)):
        layer = save_places(name, rows, [[tuple(point)] for point in points], crs)
        outcome = run("marketflow", {"ZONES": layer, **FIELDS, "DISTANCE_LIMIT": 100.0, **outputs})
        found.append([row["received"] for row in rows_of(outcome["OUTPUT_ZONES"])])
        assert "WGS 84" in outcome.log
    assert sum(found[0]) > 0 and found[0] == pytest.approx(found[1], rel=1e-6, abs=1e-9)


def test_the_detour_factor_lengthens_distances(run, save_places, outputs, rows_of):
    rows, degrees = scattered()
    layer = save_places("z", rows, [[tuple(point)] for point in degrees.tolist()], "EPSG:4326")
    given = {"ZONES": layer, **FIELDS, **outputs}
    straight = run("marketflow", {**given, "DISTANCE_LIMIT": 100.0})
    assert "travel_km" not in rows_of(straight["LINKS"])[0]
    detour = run("marketflow", {**given, "DISTANCE": DETOUR, "DISTANCE_LIMIT": 130.0})
    assert detour["MEAN_DISTANCE"] == pytest.approx(1.3 * straight["MEAN_DISTANCE"], rel=1e-9)
    assert detour["TOTAL_RECEIVED"] == pytest.approx(straight["TOTAL_RECEIVED"], rel=1e-9)
    for row in rows_of(detour["LINKS"]):
        assert row["travel_km"] == pytest.approx(1.3 * row["distance"] / 1000, rel=1e-5)
    assert (
        run("marketflow", {**given, "DISTANCE": DETOUR, "DETOUR_FACTOR": 2.0, "DISTANCE_LIMIT": 130.0})["MEAN_DISTANCE"]
        < 2 * straight["MEAN_DISTANCE"]
    )


@pytest.mark.parametrize("decay", DECAYS)
@pytest.mark.parametrize("method", [CAPPED, UNCAPPED, DOUBLY])
def test_zones_at_one_place(run, save_places, outputs, rows_of, decay, method):
    rows = [zone("here", 10.0), zone("same place", 0.0, 6.0), zone("near", 0.0, 6.0)]
    points = [[(WEST, NORTH)], [(WEST, NORTH)], [(WEST + 10_000.0, NORTH)]]
    layer = save_places("z", rows, points)
    given = {"ZONES": layer, **FIELDS, "DISTANCE_LIMIT": 50.0, "DECAY": decay, "METHOD": method, **outputs}
    outcome = run("marketflow", given)
    received = by_zone(rows_of(outcome["OUTPUT_ZONES"]), "received")
    assert sum(received.values()) + outcome["OVERSUPPLY"] == pytest.approx(10.0, rel=1e-9)
    assert received["same place"] >= received["near"] - 1e-9 and received["near"] > 0
    assert "1 pairs of different zones lie at one place" in outcome.log
    links = {row["destination"]: row for row in rows_of(outcome["LINKS"])}
    assert links["same place"]["distance"] == 0


@pytest.mark.parametrize("method", [CHEAPEST, BREAKPOINT])
def test_zones_at_one_place_in_the_other_methods(run, save_units, outputs, rows_of, method):
    east, south = WEST + 9000, NORTH - 9000
    shape = f"POLYGON (({WEST} {NORTH}, {east} {NORTH}, {east} {south}, {WEST} {south}, {WEST} {NORTH}))"
    layer = save_units("z", [zone("here", 10.0), zone("same place", 0.0, 6.0)], [shape, shape], "EPSG:32649")
    outcome = run("marketflow", {"ZONES": layer, **FIELDS, "METHOD": method, **outputs})
    # Influence needs a distance: nothing is divided by 0.
    assert outcome["TOTAL_RECEIVED"] == (6.0 if method == CHEAPEST else 0.0)


# ---------------------------------------------------------------------- nobody to trade with


def test_a_zone_that_nobody_reaches(run, save_places, outputs, rows_of):
    rows = [zone("a", 10.0), zone("b", 0.0, 6.0), zone("island", 0.0, 3.0), zone("mine", 5.0)]
    points = [[(WEST + x, NORTH)] for x in (0.0, 20_000.0, 400_000.0, 900_000.0)]
    layer = save_places("z", rows, points)
    outcome = run("marketflow", {"ZONES": layer, **FIELDS, "DISTANCE_LIMIT": 50.0, **outputs})
    assert outcome["TOTAL_UNMET"] == 3
    assert "1 zones with a deficit (3 t/yr) reach no partner" in outcome.log and "island" in outcome.log
    assert "1 zones with a surplus (5 t/yr) reach no partner" in outcome.log and "mine" in outcome.log
    table = rows_of(outcome["OUTPUT_ZONES"])
    assert by_zone(table, "without_partner") == {"a": 0, "b": 0, "island": 1, "mine": 1}


@pytest.mark.parametrize("method", range(4))
def test_nobody_is_within_the_limit_or_draws_anything(run, save_places, outputs, rows_of, method):
    rows = [zone("a", 10.0, gdp=0.0), zone("b", 0.0, 6.0, gdp=0.0)]
    layer = save_places("z", rows, [[(WEST, NORTH)], [(WEST + 90_000.0, NORTH)]])
    given = {"ZONES": layer, **FIELDS, "METHOD": method, **outputs}
    cases = [{"DISTANCE_LIMIT": 50.0}]
    if method < 2:
        cases.append({"DISTANCE_LIMIT": 500.0, "ATTRACTION_FIELD": "gdp"})
    for changes in cases:
        outcome = run("marketflow", {**given, **changes})
        assert (outcome["COMPENSATION_RATE"], outcome["TOTAL_UNMET"], outcome["TOTAL_COST"]) == (0, 6, 0)
        assert "Nothing flows" in outcome.log and math.isnan(outcome["MEAN_DISTANCE"])
        assert rows_of(outcome["LINKS"]) == []


def test_groups_without_enough_of_their_own(run, save_places, outputs):
    rows = [zone("a", 10.0, g="x"), zone("b", 0.0, 6.0, g="x"), zone("c", 0.0, 3.0, g="y"), zone("d", 1.0, g="y")]
    layer = save_places("z", rows, [[(WEST + 5000.0 * i, NORTH)] for i in range(4)])
    given = {"ZONES": layer, **FIELDS, "DISTANCE_LIMIT": 50.0, **outputs}
    outcome = run("marketflow", {**given, "BARRIER_FIELD": "g"})
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(7.0)
    assert "2 groups of zones trade only among themselves" in outcome.log
    assert "In 1 of the groups the surpluses are smaller than the deficits: y." in outcome.log
    assert run("marketflow", given)["TOTAL_RECEIVED"] == pytest.approx(9.0)


@pytest.mark.parametrize("method", range(4))
@pytest.mark.parametrize(
    "amounts, rate, words",
    [
        ([(1, 5), (2, 3)], 0.0, "No zone has a surplus"),
        ([(5, 1), (3, 2)], math.nan, "No zone has a deficit"),
        ([(5, 0), (3, 0)], math.nan, "No zone has a deficit"),
        ([(2, 2), (0, 0)], math.nan, "No zone has a deficit"),
        ([(5, 1)], math.nan, "No zone has a deficit"),
    ],
    ids=["all short", "all in surplus", "a need of 0", "all balanced", "a single zone"],
)
def test_nothing_can_flow(run, save_places, outputs, rows_of, ledger_of, method, amounts, rate, words):
    rows = [zone(f"z{i}", *pair) for i, pair in enumerate(amounts)]
    layer = save_places("z", rows, [[(WEST + 9000.0 * i, NORTH)] for i in range(len(rows))])
    outcome = run("marketflow", {"ZONES": layer, **FIELDS, "METHOD": method, "DISTANCE_LIMIT": 50.0, **outputs})
    assert words in outcome.log
    assert outcome["COMPENSATION_RATE"] == rate or math.isnan(rate) and math.isnan(outcome["COMPENSATION_RATE"])
    assert (outcome["TOTAL_RECEIVED"], outcome["TOTAL_COST"], outcome["OVERSUPPLY"]) == (0, 0, 0)
    assert rows_of(outcome["LINKS"]) == [] and len(rows_of(outcome["OUTPUT_ZONES"])) == len(rows)
    assert ledger_of(outcome)["flag"] == ("" if rate == 0 else "no_deficit")
