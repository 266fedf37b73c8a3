"""`marketflow` through Processing: the account of every method, against plain loops over QGIS' own distances."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsPointXY, QgsProject, QgsVectorLayer

CAPPED, UNCAPPED, DOUBLY, CHEAPEST, BREAKPOINT = METHODS = range(5)
GAUSSIAN, EXPONENTIAL, POWER, LINEAR, NONE = range(5)
WEST, NORTH = 500_000.0, 3_300_000.0
FIELDS = {"ZONE_FIELD": "zone", "SUPPLY_FIELD": "grain", "DEMAND_FIELD": "need"}


def square(x, y, side=4000.0):
    """A square around a point, as WKT."""
    west, east, south, north = x - side / 2, x + side / 2, y - side / 2, y + side / 2
    return f"POLYGON (({west} {south}, {west} {north}, {east} {north}, {east} {south}, {west} {south}))"


def region(count=24, seed=1):
    """Rows and shapes of zones scattered over 300 km, half of them short."""
    random = np.random.default_rng(seed)
    rows, shapes = [], []
    for index in range(count):
        grain, need = random.gamma(2.0, 50.0, 2).round(3).tolist()
        province = "东" if index % 3 else "西"
        rows.append(
            {"zone": f"县 {index}", "grain": grain, "need": need, "province": province, "gdp": float(index + 1)}
        )
        shapes.append(square(*(WEST + random.uniform(0, 300_000), NORTH + random.uniform(0, 300_000))))
    return rows, shapes


@pytest.fixture
def outputs(tmp_path):
    """Paths of all outputs."""
    files = {"OUTPUT_ZONES": "zones.gpkg", "LINKS": "links.gpkg", "LEDGER": "ledger.csv"}
    return {name: str(tmp_path / file) for name, file in files.items()}


@pytest.fixture
def job(save_units, outputs):
    """Function: parameters of a run over these rows and shapes (those of `region` by default)."""

    def parameters(rows=None, shapes=None, crs="EPSG:32650", **changes):
        if rows is None:
            rows, shapes = region()
        layer = save_units("zones_in", rows, shapes, crs)
        return {"ZONES": layer, **FIELDS, "DISTANCE_LIMIT": 120.0, **outputs, **changes}

    return parameters


def record_of(outcome):
    return json.loads(Path(outcome["OUTPUT_ZONES"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))


def straight_km(shapes, crs="EPSG:32650"):
    """Distances between the middles of squares, by QGIS."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(QgsCoordinateReferenceSystem(crs), QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    points = []
    for shape in shapes:
        corners = np.array([pair.split() for pair in shape[shape.index("((") + 2 : -2].split(", ")], dtype=float)
        points.append(QgsPointXY(*corners[:4].mean(axis=0)))
    return np.array([[measure.measureLine(a, b) / 1000 for b in points] for a in points])


def gaussian(distance, limit):
    if distance > limit:
        return 0.0
    return (math.exp(-0.5 * (distance / limit) ** 2) - math.exp(-0.5)) / (1 - math.exp(-0.5))


def capped_by_hand(surplus, deficit, weight):
    """The method of the reference, in loops over dictionaries: {(donor, receiver): amount}."""
    left, wanted, flow = dict(surplus), dict(deficit), {}
    for _ in range(10_000):
        offers = {}
        for i, r in left.items():
            pull = sum(q * weight[i, k] for k, q in wanted.items())
            for j, q in wanted.items():
                if r > 0 and q > 0 and weight[i, j] > 0:
                    offers[i, j] = r * q * weight[i, j] / pull
        if not sum(offers.values()) > 1e-13 * sum(surplus.values()):
            break
        for j in wanted:
            offered = sum(amount for (_, k), amount in offers.items() if k == j)
            share = min(1.0, wanted[j] / offered) if offered else 0.0
            for i in left:
                if (i, j) in offers:
                    moved = share * offers[i, j]
                    flow[i, j] = flow.get((i, j), 0.0) + moved
                    left[i] -= moved
                    wanted[j] -= moved
            wanted[j] = max(wanted[j], 0.0) if wanted[j] > 1e-12 * deficit[j] else 0.0
    return flow


def sides(rows):
    """Surplus and deficit by name."""
    surplus = {row["zone"]: row["grain"] - row["need"] for row in rows if row["grain"] > row["need"]}
    return surplus, {row["zone"]: row["need"] - row["grain"] for row in rows if row["need"] > row["grain"]}


# ---------------------------------------------------------------------- what flows


def test_capped_gravity_against_plain_loops(run, job, rows_of):
    rows, shapes = region()
    outcome = run("marketflow", job(rows, shapes))
    distance, place = straight_km(shapes), {row["zone"]: index for index, row in enumerate(rows)}
    surplus, deficit = sides(rows)
    weight = {(i, j): gaussian(distance[place[i], place[j]], 120.0) for i in surplus for j in deficit}
    expected = capped_by_hand(surplus, deficit, weight)
    found = {(row["origin"], row["destination"]): row for row in rows_of(outcome["LINKS"])}
    assert set(found) == {pair for pair, amount in expected.items() if amount > 0} and len(found) > 30
    for (i, j), amount in expected.items():
        row = found[i, j]
        # Lambert's formula, and the squares' middles, are exact to about 1e-6.
        assert row["amount"] == pytest.approx(amount, rel=1e-3, abs=1e-4)
        assert row["distance"] == pytest.approx(1000 * distance[place[i], place[j]], rel=1e-5)
        assert row["unit"] == "t/yr" and row["service"] == "food_production"
    zones = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    for name, row in zones.items():
        sent = sum(amount for (i, _), amount in expected.items() if i == name)
        received = sum(amount for (_, j), amount in expected.items() if j == name)
        assert (row["sent"], row["received"]) == (pytest.approx(sent, abs=1e-4), pytest.approx(received, abs=1e-4))
        assert row["surplus"] == pytest.approx(surplus.get(name, 0.0)) and row["province"] in "东西"
    cost = sum(row["amount"] * row["distance"] / 1000 for row in found.values())
    assert outcome["TOTAL_COST"] == pytest.approx(cost, rel=1e-5)
    assert outcome["MEAN_DISTANCE"] == pytest.approx(cost / outcome["TOTAL_RECEIVED"], rel=1e-5)


def test_uncapped_is_the_published_formula_and_tells_what_is_too_much(run, job, rows_of):
    rows, shapes = region()
    outcome = run("marketflow", job(rows, shapes, METHOD=UNCAPPED))
    distance, place = straight_km(shapes), {row["zone"]: index for index, row in enumerate(rows)}
    surplus, deficit = sides(rows)
    offered = dict.fromkeys(deficit, 0.0)
    for i, r in surplus.items():
        pull = {j: q * gaussian(distance[place[i], place[j]], 120.0) for j, q in deficit.items()}
        for j, part in pull.items():
            offered[j] += r * part / sum(pull.values()) if part else 0.0
    zones = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    for j, q in deficit.items():
        assert zones[j]["received"] == pytest.approx(min(q, offered[j]), abs=1e-4)
        assert zones[j]["oversupply"] == pytest.approx(max(offered[j] - q, 0.0), abs=1e-4)
    too_much = sum(max(offered[j] - q, 0.0) for j, q in deficit.items())
    assert too_much > 40 and outcome["OVERSUPPLY"] == pytest.approx(too_much, rel=1e-5)
    assert "more than they lack" in outcome.log and record_of(outcome)["facts"]["oversupply"] == outcome["OVERSUPPLY"]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("barrier", [None, "province"])
def test_identities(run, job, rows_of, ledger_of, method, barrier):
    rows, shapes = region(seed=method + 2)
    # A breakpoint lies near the smaller of two zones: discs of small, far zones hold none.
    changes = {"BREAKPOINT_WITHIN": False} if method == BREAKPOINT else {}
    outcome = run("marketflow", job(rows, shapes, METHOD=method, BARRIER_FIELD=barrier, **changes))
    zones, links, ledger = rows_of(outcome["OUTPUT_ZONES"]), rows_of(outcome["LINKS"]), ledger_of(outcome)
    province = {row["zone"]: row["province"] for row in rows}
    for row in zones:
        assert row["surplus"] - row["deficit"] == pytest.approx(row["balance"], abs=1e-9)
        assert row["surplus"] * row["deficit"] == 0
        assert 0 <= row["sent"] <= row["surplus"] and 0 <= row["received"] <= row["deficit"]
        assert row["unmet"] == row["deficit"] - row["received"] and row["unused"] == row["surplus"] - row["sent"]
        assert row["balance"] * row["balance_after"] >= 0
        sent = math.fsum(link["amount"] for link in links if link["origin"] == row["zone"])
        received = math.fsum(link["amount"] for link in links if link["destination"] == row["zone"])
        assert sent == pytest.approx(row["sent"], rel=1e-9, abs=1e-9)
        assert received == pytest.approx(row["received"], rel=1e-9, abs=1e-9)
    total = {name: math.fsum(row[name] for row in zones) for name in ("sent", "received", "surplus", "deficit")}
    assert total["sent"] == pytest.approx(total["received"], rel=1e-9) and total["sent"] > 0
    assert total["sent"] <= min(total["surplus"], total["deficit"]) * (1 + 1e-12)
    assert outcome["COMPENSATION_RATE"] == pytest.approx(total["received"] / total["deficit"], rel=1e-9)
    assert float(ledger["received"]) == pytest.approx(total["received"], rel=1e-9)
    assert float(ledger["closure_error"]) <= 1e-9 and (ledger["level"], ledger["units"]) == ("zone", "24")
    assert float(ledger["retained"]) == pytest.approx(float(ledger["unused"]), rel=1e-9)
    for link in links:
        assert link["distance"] <= 120_000 * (1 + 1e-5)
        assert link["share_of_origin"] <= 1 + 1e-9 and link["share_of_destination"] <= 1 + 1e-9
        assert barrier is None or province[link["origin"]] == province[link["destination"]]
    assert [row["amount"] for row in links] == sorted((row["amount"] for row in links), reverse=True)


def test_minimum_cost_against_an_independent_solver(run, job):
    optimize = pytest.importorskip("scipy.optimize")
    rows, shapes = region(seed=9)
    outcome = run("marketflow", job(rows, shapes, METHOD=CHEAPEST))
    distance, place = straight_km(shapes), {row["zone"]: index for index, row in enumerate(rows)}
    surplus, deficit = sides(rows)
    pairs = [(i, j) for i in surplus for j in deficit if distance[place[i], place[j]] <= 120]
    rules = [[float(i == name) for i, _ in pairs] for name in surplus] + [
        [float(j == name) for _, j in pairs] for name in deficit
    ]
    bounds = [*surplus.values(), *deficit.values()]
    most = -optimize.linprog([-1.0] * len(pairs), A_ub=rules, b_ub=bounds).fun
    costs = [distance[place[i], place[j]] for i, j in pairs]
    least = optimize.linprog(costs, A_ub=rules, b_ub=bounds, A_eq=[[1.0] * len(pairs)], b_eq=[most]).fun
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(most, rel=1e-9)
    assert outcome["TOTAL_COST"] == pytest.approx(least, rel=1e-5)
    assert run("marketflow", job(rows, shapes))["TOTAL_RECEIVED"] <= most * (1 + 1e-12)


def test_doubly_constrained_serves_all_that_can_be_served(run, job):
    rows, shapes = region(seed=4)
    given = job(rows, shapes, METHOD=DOUBLY, DECAY=EXPONENTIAL, DISTANCE_LIMIT=None)
    surplus, deficit = sides(rows)
    outcome = run("marketflow", given)
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(min(sum(surplus.values()), sum(deficit.values())), rel=1e-9)


def test_attraction_and_exponents(run, job, rows_of):
    rows = [{"zone": "n", "grain": 60.0, "need": 0.0, "gdp": 0.0}] + [
        {"zone": name, "grain": 0.0, "need": need, "gdp": gdp}
        for name, need, gdp in (("a", 100.0, 1.0), ("b", 50.0, 4.0))
    ]
    shapes = [square(WEST, NORTH), square(WEST + 20_000, NORTH), square(WEST - 20_000, NORTH)]
    expected = {
        (): 40.0,  # 100 : 50
        (("ATTRACTION_FIELD", "gdp"),): 20.0,  # 100 × 1 : 50 × 4
        (("ATTRACTION_FIELD", "gdp"), ("ATTRACTION_EXPONENT", 0.5)): 30.0,  # 100 × 1 : 50 × 2
        (("DEFICIT_EXPONENT", 0.0),): 30.0,
        (("DEFICIT_EXPONENT", 2.0),): 48.0,  # 4 : 1
    }
    for changes, amount in expected.items():
        outcome = run("marketflow", job(rows, shapes, **dict(changes)))
        received = {row["zone"]: row["received"] for row in rows_of(outcome["OUTPUT_ZONES"])}
        assert received["a"] == pytest.approx(amount, rel=1e-5), changes
        assert received["a"] + received["b"] == pytest.approx(60.0, rel=1e-12)


def test_order_of_the_zones_does_not_matter(run, job, rows_of):
    rows, shapes = region()
    first = {row["zone"]: row["received"] for row in rows_of(run("marketflow", job(rows, shapes))["OUTPUT_ZONES"])}
    outcome = run("marketflow", job(rows[::-1], shapes[::-1]))
    for row in rows_of(outcome["OUTPUT_ZONES"]):
        assert row["received"] == pytest.approx(first[row["zone"]], rel=1e-12, abs=1e-12)


def test_nearest_donors_only(run, job, rows_of):
    rows, shapes = region()
    free = run("marketflow", job(rows, shapes, DECAY=NONE))
    outcome = run("marketflow", job(rows, shapes, DECAY=NONE, NEAREST=1))
    sources = {}
    for row in rows_of(outcome["LINKS"]):
        sources.setdefault(row["destination"], set()).add(row["origin"])
    assert sources and all(len(origins) == 1 for origins in sources.values())
    assert outcome["TOTAL_RECEIVED"] < free["TOTAL_RECEIVED"]
    assert "more could have been shipped" in outcome.log and record_of(outcome)["facts"]["not_shipped_for_nearest"] > 0


# ---------------------------------------------------------------------- tables


def test_small_flows_are_gathered_and_totals_close(run, job, rows_of):
    everything = run("marketflow", job())
    total = everything["TOTAL_RECEIVED"]
    whole = rows_of(everything["LINKS"])
    outcome = run("marketflow", job(SMALLEST_FLOW=0.02))
    links = QgsVectorLayer(outcome["LINKS"], "links", "ogr")
    drawn = [feature for feature in links.getFeatures() if not feature.geometry().isEmpty()]
    gathered = [feature for feature in links.getFeatures() if feature.geometry().isEmpty()]
    large = [row for row in whole if row["amount"] >= 0.02 * total]
    assert len(drawn) == len(large) and 0 < len(gathered) < len(whole) - len(large)
    assert math.fsum(feature["amount"] for feature in links.getFeatures()) == pytest.approx(total, rel=1e-12)
    by_origin = {}
    for row in whole:
        by_origin[row["origin"]] = by_origin.get(row["origin"], 0.0) + row["amount"]
    for name, amount in by_origin.items():
        mine = math.fsum(feature["amount"] for feature in links.getFeatures() if feature["origin"] == name)
        assert mine == pytest.approx(amount, rel=1e-12)
    facts = record_of(outcome)["facts"]
    assert facts["links"] == len(whole) and facts["links_gathered"] == len(whole) - len(large)
    assert facts["amount_gathered"] == pytest.approx(math.fsum(feature["amount"] for feature in gathered))
    assert f"{len(whole) - len(large)} of {len(whole)} flows have no line of their own" in outcome.log


def test_very_many_flows_leave_a_table_of_bounded_length(run, job, rows_of, monkeypatch):
    from esflow.algorithms.flow import market_links

    whole = rows_of(run("marketflow", job())["LINKS"])
    monkeypatch.setattr(market_links, "MOST_LINES", 10)
    outcome = run("marketflow", job())
    rows = rows_of(outcome["LINKS"])
    assert [row["amount"] for row in rows[:10]] == [row["amount"] for row in whole[:10]]
    assert all("smaller flows" in row["destination"] for row in rows[10:]) and len(rows) > 10
    assert math.fsum(row["amount"] for row in rows) == pytest.approx(outcome["TOTAL_RECEIVED"], rel=1e-12)


def test_fields_that_results_are_named_after(run, job, rows_of):
    rows, shapes = region(8)
    own = [
        {"Zone": row["zone"], "supply": row["grain"], "demand": row["need"], "LEVEL": row["province"], "rate": "old"}
        for row in rows
    ]
    names = {"ZONE_FIELD": "Zone", "SUPPLY_FIELD": "supply", "DEMAND_FIELD": "demand", "BARRIER_FIELD": "LEVEL"}
    outcome = run("marketflow", job(own, shapes, **names))
    zones = rows_of(outcome["OUTPUT_ZONES"])
    assert {row["LEVEL_input"] for row in zones} == {"东", "西"} and {row["level"] for row in zones} == {"zone"}
    assert [row["supply"] for row in zones] == [row["grain"] for row in rows]
    assert all(row["rate"] is None or 0 <= row["rate"] <= 1 for row in zones)


def test_unit_and_service(run, job, rows_of, ledger_of):
    for changes, unit, service in (
        ({}, "t/yr", "food_production"),
        ({"UNIT": "kcal/yr"}, "kcal/yr", "food_production"),
        ({"UNIT": "m3/yr"}, "m3/yr", "water_yield"),
        ({"UNIT": "visits/yr", "SERVICE": "recreation"}, "visits/yr", "recreation"),
    ):
        outcome = run("marketflow", job(**changes))
        ledger = ledger_of(outcome)
        assert (ledger["unit"], ledger["service"]) == (unit, service)
        assert {(row["unit"], row["service"]) for row in rows_of(outcome["OUTPUT_ZONES"])} == {(unit, service)}
        assert {(row["unit"], row["service"]) for row in rows_of(outcome["LINKS"])} == {(unit, service)}


def test_two_runs_give_the_same_bytes(run, job, tmp_path):
    given = job()
    seen = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        files = {name: str(tmp_path / folder / f"{name}.csv") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")}
        outcome = run("marketflow", {**given, **files})
        seen.append([Path(outcome[name]).read_bytes() for name in files])
    assert seen[0] == seen[1]


def test_layers_in_memory(run, job, rows_of):
    given = job()
    memory = QgsVectorLayer(
        "Polygon?crs=EPSG:32650&field=zone:string&field=grain:double&field=need:double", "z", "memory"
    )
    stored = QgsVectorLayer(given["ZONES"], "zones", "ogr")
    features = []
    for feature in stored.getFeatures():
        copy = type(feature)(memory.fields())
        copy.setGeometry(feature.geometry())
        copy.setAttributes([feature["zone"], feature["grain"], feature["need"]])
        features.append(copy)
    memory.dataProvider().addFeatures(features)
    outputs = dict.fromkeys(("OUTPUT_ZONES", "LINKS", "LEDGER"), "memory:")
    outcome = run("marketflow", {**given, "ZONES": memory, **outputs})
    expected = run("marketflow", given)
    sums = [sum(f["received"] for f in outcome["OUTPUT_ZONES"].getFeatures()), expected["TOTAL_RECEIVED"]]
    assert sums[0] == pytest.approx(sums[1], rel=1e-12)
    assert outcome["LINKS"].featureCount() == len(rows_of(expected["LINKS"]))
