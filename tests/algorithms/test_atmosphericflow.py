"""`atmosphericflow` through Processing: cases by hand, every output, wind and its sign, a dense oracle, convergence."""

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

NAN = np.nan
CELL = 1000.0  # 100 ha
LEFT, TOP = 1_000_000.0, 4_000_000.0
# R = [3, 0, 0], L = [2, 1, 0], Q = [0, 2, 4] per hectare: one sink to the west of two emitters.
SUPPLY = np.array([[5.0, 1.0, 0.0]])
DEMAND = np.array([[2.0, 3.0, 4.0]])
GAUSSIAN, EXPONENTIAL = 0, 1


@pytest.fixture
def job(save_grid, save_zones, tmp_path):
    zones = {"west": (LEFT, TOP - CELL, LEFT + CELL, TOP), "east": (LEFT + CELL, TOP - CELL, LEFT + 3 * CELL, TOP)}
    return {
        "SUPPLY": save_grid("s", SUPPLY, "tC/ha/yr", cell=CELL),
        "DEMAND": save_grid("d", DEMAND, "tC/ha/yr", cell=CELL),
        "DISTANCE": 3000.0,
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        **{name: str(tmp_path / f"{name}.tif") for name in ("RECEIVED", "SENT", "UNMET")},
        **{name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")},
    }


@pytest.fixture
def run_grid(run, save_grid, read_grid, tmp_path):
    """Function: run on two arrays and return received and sent (NaN outside the data) and the outcome."""

    def run_on(supply, demand, cell=CELL, **options):
        given = {
            "SUPPLY": save_grid("gs", supply, "tC/ha/yr", cell=cell),
            "DEMAND": save_grid("gd", demand, "tC/ha/yr", cell=cell),
            "RECEIVED": str(tmp_path / "gr.tif"),
            "SENT": str(tmp_path / "gx.tif"),
            **options,
        }
        outcome = run("atmosphericflow", given)
        return read_grid(outcome["RECEIVED"]), read_grid(outcome["SENT"]), outcome

    return run_on


# ---------------------------------------------------------------------- by hand

# The only donor offers 3 to q = [2, 4] in proportion to q w; nobody is offered more than it lacks.
# Gaussian, d0 = 3 km: w1 : w2 = e^-1/18 - e^-1/2 : e^-4/18 - e^-1/2 = .3394288 : .1942067
#   3 x 2 x .3394288 / (2 x .3394288 + 4 x .1942067) = 2.0365730 / 1.4556844 = 1.399048
# Exponential, 1 km: 1/e : 1/e^2, so 3 x 2 / (2 + 4/e) = 1.728351. Breakpoint: 1 : 1/4, so 3 x 2 / (2 + 1) = 2.
BY_HAND = {
    "gaussian": ({"KERNEL": GAUSSIAN, "DISTANCE": 3000.0}, 1.399048),
    "exponential": ({"KERNEL": EXPONENTIAL, "DISTANCE": 1000.0}, 1.728351),
    "breakpoint": ({"BREAKPOINT": True}, 2.0),
    "exponential, cut before the second cell": (
        {"KERNEL": EXPONENTIAL, "DISTANCE": 1000.0, "RADIUS": 1500.0},
        2.0,
    ),
}


@pytest.mark.parametrize("case", BY_HAND)
def test_cells_by_hand(run, job, read_grid, band_facts, case):
    changes, first = BY_HAND[case]
    second = 0.0 if "cut" in case else 3.0 - first
    outcome = run("atmosphericflow", {**job, **changes})
    np.testing.assert_allclose(read_grid(outcome["RECEIVED"]), [[0, first, second]], atol=1e-6)
    np.testing.assert_allclose(read_grid(outcome["SENT"]), [[first + second, 0, 0]], atol=1e-6)
    np.testing.assert_allclose(read_grid(outcome["UNMET"]), [[0, 2 - first, 4 - second]], atol=1e-6)
    for name, title in (("RECEIVED", "Received"), ("SENT", "Sent"), ("UNMET", "Unmet deficit")):
        assert band_facts(outcome[name]) == [("tC/ha/yr", title, "Float32")]
    assert outcome["TOTAL_RECEIVED"] == pytest.approx(100 * (first + second), rel=1e-6)


def test_refused_offers_go_to_others(run_grid):
    """R = 6, q = [2, 6]: pass 1 offers 2.20874 and 3.79126; the .20874 refused go to the second cell: 2 and 4."""
    received, sent, outcome = run_grid(np.array([[6.0, 0, 0]]), np.array([[0.0, 2, 6]]), DISTANCE=3000.0)
    np.testing.assert_allclose(received, [[0, 2, 4]], rtol=1e-6)
    np.testing.assert_allclose(sent, [[6, 0, 0]], rtol=1e-6)
    assert "The flow took 2 passes." in outcome.log


def test_ledger_by_hand(run, job, rows_of):
    outcome = run("atmosphericflow", job)
    (row,) = rows_of(outcome["LEDGER"])
    assert (row["service"], row["level"], row["unit"], row["units"]) == ("carbon_sequestration", "cell", "tC/yr", 3)
    expected = {"supply": 600, "demand": 900, "local": 300, "surplus": 300, "deficit": 600, "sent": 300}
    expected.update({"received": 300, "unmet": 300, "unused": 0, "retained": 0, "consumed": 600, "boundary_export": 0})
    assert {name: row[name] for name in expected} == pytest.approx(expected, abs=1e-9)
    # Cell 2 lacks 2 and gets 1.399048, cell 3 lacks 4 and gets 1.600952; neither is relieved.
    rates = {"cr_volume": 0.5, "cr_count": 0, "cr_mean": (1.399048 / 2 + 1.600952 / 4) / 2, "cr_area": 0}
    assert {name: row[name] for name in rates} == pytest.approx(rates, abs=1e-6)
    assert row["sr_dyn"] == pytest.approx(600 / 900)
    assert row["closure_error"] < 1e-12 and outcome["CLOSURE_ERROR"] < 1e-12
    assert (outcome["COMPENSATION_RATE"], outcome["TOTAL_UNMET"]) == pytest.approx((0.5, 300))


def test_zone_table_by_hand(run, job, rows_of):
    west, east = rows_of(run("atmosphericflow", job)["OUTPUT_ZONES"])
    names = ("cells", "area_ha", "supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet")
    assert [west[name] for name in names] == pytest.approx([1, 100, 500, 200, 200, 300, 0, 300, 0, 0], abs=1e-9)
    assert [east[name] for name in names] == pytest.approx([2, 200, 100, 700, 100, 0, 600, 0, 300, 300], abs=1e-9)
    assert [west["unused"], west["balance"], west["balance_after"]] == pytest.approx([0, 300, 0], abs=1e-9)
    assert [east["unused"], east["balance"], east["balance_after"]] == pytest.approx([0, -600, -300], abs=1e-9)
    assert (west["rate"], east["rate"]) == (None, pytest.approx(0.5))
    assert {row["service"] for row in (west, east)} == {"carbon_sequestration"}
    assert {(row["level"], row["unit"]) for row in (west, east)} == {("cell", "tC/yr")}


def first_and_last_x(path):
    source = ogr.Open(path)
    ways = []
    for feature in source.GetLayer(0):
        line = feature.GetGeometryRef()
        if line is not None:
            ways.append((line.GetX(0), line.GetX(line.GetPointCount() - 1)))
    return ways


@pytest.mark.parametrize("arrow", [0, 1])
def test_links_keep_donor_and_receiver_whichever_way_they_run(run, job, rows_of, arrow):
    outcome = run("atmosphericflow", {**job, "ARROW": arrow})
    (link,) = rows_of(outcome["LINKS"])
    assert (link["origin"], link["destination"], link["unit"]) == ("west", "east", "tC/yr")
    assert link["amount"] == pytest.approx(300)
    assert (link["share_of_origin"], link["share_of_destination"]) == pytest.approx((1, 0.5))
    ((start, end),) = first_and_last_x(outcome["LINKS"])
    assert (start < end) is (arrow == 0)  # the service runs east, the carbon west


# ---------------------------------------------------------------------- wind


@pytest.mark.parametrize(
    ("blows_from", "favoured"), [(270.0, (1, 0)), (90.0, (1, 2)), (0.0, (0, 1)), (360.0, (0, 1)), (180.0, (2, 1))]
)
def test_emitters_upwind_of_a_sink_are_fixed_first(run_grid, blows_from, favoured):
    """A sink of 4 amid emitters of 4 in each direction. Wind carries the upwind one's carbon to it: e : 1 : 1 : 1/e."""
    supply, demand = np.zeros((3, 3)), np.zeros((3, 3))
    supply[1, 1] = 4.0
    demand[[0, 1, 1, 2], [1, 0, 2, 1]] = 4.0
    given = {"DISTANCE": 1200.0, "WIND_FROM": blows_from, "WIND_STRENGTH": 1.0}
    received, _, _ = run_grid(supply, demand, **given)
    whole = math.e + 2 + 1 / math.e
    opposite = 2 - favoured[0], 2 - favoured[1]
    assert received[favoured] == pytest.approx(4 * math.e / whole, rel=1e-6)
    assert received[opposite] == pytest.approx(4 / math.e / whole, rel=1e-6)
    calm, _, _ = run_grid(supply, demand, **{**given, "WIND_STRENGTH": 0.0})
    assert calm[favoured] == pytest.approx(1.0, rel=1e-6)


def test_a_direction_without_strength_is_told(run, job):
    assert "[WIND_FROM] is not used" in run("atmosphericflow", {**job, "WIND_FROM": 270.0}).log


def test_a_radius_without_its_kernel_is_told(run, job, read_grid):
    outcome = run("atmosphericflow", {**job, "RADIUS": 500.0})
    assert "[RADIUS] is not used" in outcome.log
    np.testing.assert_allclose(read_grid(outcome["RECEIVED"])[0, 1], 1.399048, atol=1e-6)


# ---------------------------------------------------------------------- units and services


@pytest.mark.parametrize(
    ("unit", "service", "amount"),
    [
        ("m3/ha/yr", "water_yield", "m3/yr"),
        ("t/ha/yr", "food_production", "t/yr"),
        ("tCO2/ha/yr", "carbon_sequestration", "tCO2/yr"),
    ],
)
def test_any_service(run, job, save_grid, rows_of, band_facts, unit, service, amount):
    job["SUPPLY"] = save_grid("s", SUPPLY, unit, cell=CELL)
    job["DEMAND"] = save_grid("d", DEMAND, unit, cell=CELL)
    outcome = run("atmosphericflow", job)
    (row,) = rows_of(outcome["LEDGER"])
    assert (row["service"], row["unit"], row["received"]) == (service, amount, pytest.approx(300))
    assert band_facts(outcome["RECEIVED"])[0][0] == unit
    assert rows_of(outcome["OUTPUT_ZONES"])[0]["unit"] == rows_of(outcome["LINKS"])[0]["unit"] == amount


def test_negative_carbon_supply_is_demand(run_grid):
    """-1 of the second cell adds 1 to its demand of 2, S - D stays -3: it lacks 3 of the 3 at hand."""
    received, sent, outcome = run_grid(np.array([[3.0, -1.0]]), np.array([[0.0, 2.0]]), DISTANCE=1500.0)
    assert (received[0, 1], sent[0, 0]) == (3, 3)
    assert "1 cells have a negative supply (they release); 100 tC/yr are counted as demand" in outcome.log


# ---------------------------------------------------------------------- degenerate, but no fault


@pytest.mark.parametrize("supply, demand, rate", [(3.0, 1.0, NAN), (1.0, 3.0, 0.0)], ids=["no deficit", "no surplus"])
@pytest.mark.parametrize("shape", [(2, 3), (1, 1)])
def test_nothing_to_move(run_grid, rows_of, tmp_path, supply, demand, rate, shape):
    ledger = str(tmp_path / "l.gpkg")
    received, sent, outcome = run_grid(np.full(shape, supply), np.full(shape, demand), DISTANCE=1500.0, LEDGER=ledger)
    assert (received == 0).all() and (sent == 0).all()
    assert outcome["COMPENSATION_RATE"] == pytest.approx(rate, nan_ok=True)
    (row,) = rows_of(ledger)
    assert (row["flag"] == "no_deficit") is math.isnan(rate)
    assert row["closure_error"] == 0


def test_cells_without_data_take_no_part(run_grid):
    supply, demand = np.array([[3.0, NAN, 0.0]]), np.array([[0.0, 5.0, 2.0]])
    received, sent, _ = run_grid(supply, demand, DISTANCE=2500.0)
    np.testing.assert_allclose(received, [[0, NAN, 2]], rtol=1e-6)
    np.testing.assert_allclose(sent, [[2, NAN, 0]], rtol=1e-6)


# ---------------------------------------------------------------------- against an oracle


def dense(surplus, deficit, weight_of, cell):
    """Capped gravity with every pair in a matrix, weights by (metres east, metres north); until nothing moves."""
    rows, columns = np.indices(surplus.shape)
    east = (columns.ravel()[None, :] - columns.ravel()[:, None]) * cell
    north = -(rows.ravel()[None, :] - rows.ravel()[:, None]) * cell
    weights = np.where((east == 0) & (north == 0), 0.0, weight_of(east, north))
    left, lack = surplus.ravel().copy(), deficit.ravel().copy()
    for _ in range(10_000):
        pull = weights * lack
        total = pull.sum(axis=1, keepdims=True)
        offer = np.divide(left[:, None] * pull, total, out=np.zeros_like(pull), where=total > 0)
        coming = offer.sum(axis=0)
        offer *= np.minimum(1.0, np.divide(lack, coming, out=np.ones_like(lack), where=coming > 0))
        left -= offer.sum(axis=1)
        lack -= offer.sum(axis=0)
        left, lack = np.maximum(left, 0), np.maximum(lack, 0)
        if offer.sum() < 1e-13 * surplus.sum():
            break
    return deficit - lack.reshape(deficit.shape), surplus - left.reshape(surplus.shape)


def gaussian(east, north):
    return np.maximum(np.exp(-0.5 * (np.hypot(east, north) / 350.0) ** 2) - np.exp(-0.5), 0)


def gaussian_in_west_wind(east, north):
    bearing = np.arctan2(east, north)
    return gaussian(east, north) * np.exp(1.5 * np.cos(bearing - np.radians(250)))


def exponential(east, north):
    distance = np.hypot(east, north)
    return np.where(distance <= 400, np.exp(-distance / 200), 0)


def inverse_square(east, north):
    distance = np.hypot(east, north)
    return np.where((distance > 0) & (distance <= 350), 1 / np.maximum(distance, 1) ** 2, 0)


ORACLES = {
    "gaussian": (gaussian, {"DISTANCE": 350.0}),
    "gaussian in wind": (gaussian_in_west_wind, {"DISTANCE": 350.0, "WIND_FROM": 250.0, "WIND_STRENGTH": 1.5}),
    "exponential": (exponential, {"KERNEL": EXPONENTIAL, "DISTANCE": 200.0, "RADIUS": 400.0}),
    "breakpoint": (inverse_square, {"BREAKPOINT": True, "DISTANCE": 350.0}),
}


@pytest.mark.parametrize("case", ORACLES)
def test_equals_a_dense_oracle(run, run_grid, save_zones, tmp_path, rows_of, case):
    weight_of, options = ORACLES[case]
    random = np.random.default_rng(12)
    supply, demand = random.gamma(0.6, 3.0, (12, 12)), random.gamma(0.6, 3.5, (12, 12))
    zones = {
        f"{i}{j}": (LEFT + 400 * i, TOP - 400 * (j + 1), LEFT + 400 * (i + 1), TOP - 400 * j)
        for i in range(3)
        for j in range(3)
    }
    files = {"OUTPUT_ZONES": str(tmp_path / "z.gpkg"), "LINKS": str(tmp_path / "l.gpkg")}
    received, sent, outcome = run_grid(
        supply, demand, cell=100.0, ZONES=save_zones("nine", zones), ZONE_FIELD="zone", **options, **files
    )
    surplus, deficit = np.maximum(supply - demand, 0), np.maximum(demand - supply, 0)
    expected_received, expected_sent = dense(surplus, deficit, weight_of, 100.0)
    np.testing.assert_allclose(received, expected_received, rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(sent, expected_sent, rtol=1e-6, atol=1e-6)
    check_identities(rows_of(files["OUTPUT_ZONES"]), rows_of(files["LINKS"]), outcome)


def check_identities(zones, links, outcome):
    """methods: S-D = R-Q, 0 <= X <= R, 0 <= K <= Q, sums equal, B' = B + K - X, links by zone."""
    for zone in zones:
        assert zone["balance"] == pytest.approx(zone["surplus"] - zone["deficit"], rel=1e-9, abs=1e-9)
        assert zone["balance_after"] == pytest.approx(zone["balance"] + zone["received"] - zone["sent"], abs=1e-9)
        assert 0 <= zone["sent"] <= zone["surplus"] * (1 + 1e-12)
        assert 0 <= zone["received"] <= zone["deficit"] * (1 + 1e-12)
        assert zone["unmet"] == pytest.approx(zone["deficit"] - zone["received"], abs=1e-9)
        assert zone["unused"] == pytest.approx(zone["surplus"] - zone["sent"], abs=1e-9)
        for side, name in (("origin", "sent"), ("destination", "received")):
            through = sum(link["amount"] for link in links if link[side] == zone["zone"])
            assert through == pytest.approx(zone[name], rel=1e-6, abs=1e-6)
    total = sum(link["amount"] for link in links)
    assert total == pytest.approx(sum(zone["sent"] for zone in zones), rel=1e-9)
    assert total == pytest.approx(sum(zone["received"] for zone in zones), rel=1e-9)
    assert total == pytest.approx(outcome["TOTAL_RECEIVED"], rel=1e-9)
    assert outcome["CLOSURE_ERROR"] < 1e-9


def test_a_finer_grid_changes_totals_little(run_grid):
    """Cells of 200, 100 and 50 m, a kernel of 1500 m: received differs by 0.7 and 0.4 %."""
    totals = []
    for factor in (1, 2, 4):
        rows, columns = (np.indices((20 * factor, 20 * factor)) + 0.5) / factor
        balance = np.sin(rows / 3) + np.cos(columns / 4) - 0.2
        *_, outcome = run_grid(np.maximum(balance, 0), np.maximum(-balance, 0), cell=200.0 / factor, DISTANCE=1500.0)
        totals.append(outcome["TOTAL_RECEIVED"])
    assert totals[1:] == pytest.approx(totals[:-1], rel=0.01)


def test_the_same_bytes_twice(run, job, tmp_path):
    contents = []
    for _ in range(2):
        outcome = run("atmosphericflow", job)
        contents.append([Path(outcome[name]).read_bytes() for name in ("RECEIVED", "SENT", "UNMET")])
    assert contents[0] == contents[1]
