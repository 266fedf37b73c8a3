"""The market's five methods against fixtures, published formulas, and the rules that every flow keeps."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import capped, market
from esflow.esflow_plugin.core.flow.breakpoint import BreakpointField, breakpoint_flow
from hypothesis import given
from hypothesis import strategies as st

# Fixture F3 of the method notes: surplus, deficit and distance of three donors and four receivers.
SURPLUS, DEFICIT = np.array([100.0, 60, 40]), np.array([80.0, 50, 30, 20])
DISTANCE = np.array([[20.0, 60, 120, 300], [80, 30, 40, 90], [150, 70, 25, 60]])


def matrix_of(flow):
    amounts = np.zeros((flow.sent.size, flow.received.size))
    amounts[flow.origin, flow.destination] = flow.amount
    return amounts


def options_of(method, receivers, limit=None):
    """Arguments that make a method run on plain numbers."""
    return {
        "capped": {"distance_limit": limit or 100.0},
        "uncapped": {"distance_limit": limit or 100.0},
        "doubly_constrained": {"decay": "exponential", "decay_length": 50.0, "distance_limit": limit},
        "minimum_cost": {"distance_limit": limit},
        "breakpoint": {"breakpoint": BreakpointField(np.full(receivers, 1e4)), "distance_limit": limit},
    }[method]


def run_f3(method, **changed):
    return market.market_flow(SURPLUS, DEFICIT, DISTANCE, method=method, **{**options_of(method, 4), **changed})


class TestFixtureF3:
    """Numbers of the method notes, 2.3, to the digits printed there."""

    def test_uncapped(self):
        flow = run_f3("uncapped")
        offered = flow.received + flow.oversupply
        np.testing.assert_allclose(offered, [87.537976, 69.965852, 33.033152, 9.463021], atol=5e-7)
        np.testing.assert_array_equal(flow.oversupply > 0, [True, True, True, False])
        assert flow.received.sum() / DEFICIT.sum() == pytest.approx(0.941461, abs=5e-7)

    def test_capped(self):
        flow = run_f3("capped")
        assert flow.sent.sum() == pytest.approx(180, rel=1e-12)
        np.testing.assert_array_equal(flow.received, DEFICIT)
        np.testing.assert_allclose(flow.sent, [85.875119, 56.197862, 37.927019], atol=5e-7)
        assert flow.mean_distance == pytest.approx(40.89018, abs=5e-6)
        assert flow.cost == pytest.approx(180 * 40.89018, abs=1e-3)
        assert flow.passes == 2 and not flow.oversupply.any()

    def test_minimum_cost(self):
        flow = run_f3("minimum_cost")
        assert flow.sent.sum() == 180 and flow.cost == pytest.approx(5200, rel=1e-12)
        assert flow.mean_distance == pytest.approx(28.8889, abs=5e-5)

    def test_doubly_constrained(self):
        flow = run_f3("doubly_constrained")
        np.testing.assert_allclose(flow.received, DEFICIT, rtol=1e-12)
        assert flow.mean_distance == pytest.approx(43.6640, abs=5e-5)
        assert (SURPLUS - flow.sent).sum() == pytest.approx(20) and (flow.sent < SURPLUS).all() and flow.converged

    def test_scarcity(self):
        flow = market.market_flow(np.array([50.0, 40, 20]), DEFICIT, DISTANCE, distance_limit=100.0)
        assert flow.sent.sum() == pytest.approx(110, rel=1e-12)
        assert flow.received.sum() / DEFICIT.sum() == pytest.approx(0.611111, abs=5e-7)

    def test_maximal_is_not_the_maximum(self):
        given = np.array([10.0, 10]), np.array([10.0, 10]), np.ones((2, 2))
        barrier = {"allowed": np.array([[True, True], [True, False]])}
        flow = market.market_flow(*given, decay="none", **barrier)
        np.testing.assert_allclose(matrix_of(flow), [[3.3333, 6.6667], [6.6667, 0]], atol=5e-5)
        assert flow.sent.sum() == pytest.approx(16.6667, abs=5e-5)
        for method in ("minimum_cost", "doubly_constrained"):
            assert market.market_flow(*given, method=method, **barrier, decay="none").sent.sum() == pytest.approx(20)


def two_steps(surplus, deficit, weights):
    """Two-step floating catchment area as published (Luo and Qi 2009): what each receiver is said to get."""
    ratio = np.zeros(surplus.size)
    for donor in range(surplus.size):
        catchment = sum(deficit[receiver] * weights[donor, receiver] for receiver in range(deficit.size))
        if catchment > 0:
            ratio[donor] = surplus[donor] / catchment
    return np.array([deficit[j] * sum(ratio * weights[:, j]) for j in range(deficit.size)])


def region(seed, donors=None, receivers=None):
    """Random surpluses, deficits and distances in a square of 200; some amounts are 0, some points coincide."""
    rng = np.random.default_rng(seed)
    donors, receivers = donors or rng.integers(1, 15), receivers or rng.integers(1, 15)
    surplus = rng.gamma(0.5, 10.0, donors) * (rng.random(donors) < 0.9)
    deficit = rng.gamma(0.5, 10.0, receivers) * (rng.random(receivers) < 0.9)
    from_points, to_points = rng.integers(0, 20, (donors, 2)) * 10.0, rng.integers(0, 20, (receivers, 2)) * 10.0
    apart = from_points[:, None] - to_points
    return rng, surplus, deficit, np.hypot(apart[..., 0], apart[..., 1])


def weights_by_hand(distance, limit):
    """Gaussian of Dai (2010)."""
    weights = (np.exp(-0.5 * (distance / limit) ** 2) - math.exp(-0.5)) / (1 - math.exp(-0.5))
    return np.where(distance < limit, weights, 0.0)


@given(st.integers(0, 10**6), st.floats(20, 300))
def test_uncapped_and_the_first_pass_of_capped_are_the_published_method(seed, limit):
    _, surplus, deficit, distance = region(seed)
    weights = weights_by_hand(distance, limit)
    published = two_steps(surplus, deficit, weights)
    flow = market.market_flow(surplus, deficit, distance, method="uncapped", distance_limit=limit)
    np.testing.assert_allclose(flow.received + flow.oversupply, published, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(flow.received, np.minimum(published, deficit), rtol=1e-9, atol=1e-12)
    passes = capped.capped_flow(surplus, deficit, capped.PairSums(weights), keep=True).record
    offered = np.zeros(deficit.size)
    for step in passes[:1]:
        offered = deficit * (step.offer @ (weights / (weights.max() or 1.0))[step.donors])
    np.testing.assert_allclose(offered, published, rtol=1e-9, atol=1e-12)


barriers = st.sampled_from([None, 1, 2, 4])


@given(st.integers(0, 10**6), st.sampled_from(market.METHODS), st.floats(20, 300), barriers, st.integers(1, 6))
def test_identities_of_every_flow(seed, method, limit, groups, nearest):
    rng, surplus, deficit, distance = region(seed)
    donors, receivers = surplus.size, deficit.size
    options = options_of(method, receivers, limit)
    allowed = None
    if groups is not None:
        allowed = rng.integers(0, groups, donors)[:, None] == rng.integers(0, groups, receivers)
        options |= {"allowed": allowed, "nearest": nearest, "attraction": rng.integers(0, 3, receivers) * 1.0}
    local = rng.uniform(0, 5, donors + receivers)
    supply, demand = local + np.r_[surplus, np.zeros(receivers)], local + np.r_[np.zeros(donors), deficit]
    flow = market.market_flow(surplus, deficit, distance, method=method, **options)
    amounts = matrix_of(flow)
    sent, received = np.r_[flow.sent, np.zeros(receivers)], np.r_[np.zeros(donors), flow.received]
    close = {"rtol": 1e-9, "atol": 1e-10 * max(surplus.sum(), 1.0)}
    assert (sent >= 0).all() and (flow.sent <= surplus).all()
    assert (received >= 0).all() and (flow.received <= deficit).all()
    np.testing.assert_allclose(amounts.sum(axis=1), flow.sent, **close)
    np.testing.assert_allclose(amounts.sum(axis=0), flow.received, **close)
    assert flow.sent.sum() == pytest.approx(flow.received.sum(), rel=1e-12)
    balance = supply - demand
    after = balance + received - sent
    assert after.sum() == pytest.approx(balance.sum(), rel=1e-9, abs=1e-9)
    assert (after[balance >= 0] >= -1e-9).all() and (after[balance <= 0] <= 1e-9).all()
    assert flow.received.sum() <= min(surplus.sum(), deficit.sum()) * (1 + 1e-12)
    assert (flow.amount > 0).all() and (np.diff(flow.origin * (receivers + 1.0) + flow.destination) > 0).all()
    assert (distance[amounts > 0] <= limit).all()
    assert allowed is None or not amounts[~allowed].any()
    assert not flow.sent[flow.unreachable_donors].any() and not flow.received[flow.unreachable_receivers].any()
    assert flow.cost == pytest.approx((amounts * distance).sum(), rel=1e-12)
    best = market.market_flow(
        surplus, deficit, distance, method="minimum_cost", distance_limit=limit, allowed=options.get("allowed")
    )
    assert flow.sent.sum() <= best.sent.sum() * (1 + 1e-9)


@given(st.integers(0, 10**6), st.sampled_from(market.METHODS), st.floats(20, 300), st.floats(1e-3, 1e3))
def test_neither_the_order_of_the_units_nor_the_unit_of_the_amounts_matters(seed, method, limit, factor):
    rng, surplus, deficit, distance = region(seed)
    options = options_of(method, deficit.size, limit)
    flow = market.market_flow(surplus, deficit, distance, method=method, **options)
    close = {"rtol": 1e-7, "atol": 1e-9 * max(surplus.sum(), 1.0)}
    row, column = rng.permutation(surplus.size), rng.permutation(deficit.size)
    moved = market.market_flow(surplus[row], deficit[column], distance[np.ix_(row, column)], method=method, **options)
    scaled = market.market_flow(factor * surplus, factor * deficit, distance, method=method, **options)
    assert moved.cost == pytest.approx(flow.cost, rel=1e-7, abs=1e-9)
    assert scaled.cost == pytest.approx(factor * flow.cost, rel=1e-7, abs=1e-9 * factor)
    assert scaled.sent.sum() == pytest.approx(factor * flow.sent.sum(), rel=1e-9)
    if method != "minimum_cost":  # of which there may be several
        np.testing.assert_allclose(moved.sent, flow.sent[row], **close)
        np.testing.assert_allclose(moved.received, flow.received[column], **close)
        np.testing.assert_allclose(matrix_of(moved), matrix_of(flow)[np.ix_(row, column)], **close)
        np.testing.assert_allclose(matrix_of(scaled), factor * matrix_of(flow), rtol=1e-7, atol=close["atol"] * factor)


@given(st.integers(0, 10**6))
def test_capped_sends_all_that_can_be_sent_when_all_reach_all(seed):
    _, surplus, deficit, distance = region(seed)
    flow = market.market_flow(surplus, deficit, distance, decay="exponential", decay_length=60.0)
    best = market.market_flow(surplus, deficit, distance, method="minimum_cost")
    assert best.sent.sum() == pytest.approx(min(surplus.sum(), deficit.sum()), rel=1e-12)
    assert flow.sent.sum() == pytest.approx(best.sent.sum(), rel=1e-9)


@pytest.mark.parametrize("method", market.METHODS)
class TestEdges:
    def test_no_donor_or_no_receiver(self, method):
        nobody = np.zeros(0)
        for surplus, deficit in ((nobody, DEFICIT), (SURPLUS, nobody), (nobody, nobody)):
            distance = np.zeros((surplus.size, deficit.size))
            options = options_of(method, deficit.size)
            flow = market.market_flow(surplus, deficit, distance, method=method, **options)
            assert flow.sent.shape == surplus.shape and flow.received.shape == deficit.shape
            assert flow.amount.size == 0 and flow.cost == 0 and math.isnan(flow.mean_distance)
            assert flow.unreachable_donors.all() and flow.unreachable_receivers.all()

    def test_nothing_reachable(self, method):
        flow = run_f3(method, allowed=np.zeros((3, 4), bool))
        assert not flow.sent.any() and not flow.received.any() and flow.amount.size == 0 and flow.pairs == 0
        assert flow.unreachable_donors.all() and flow.unreachable_receivers.all()
        flow = market.market_flow(
            SURPLUS, DEFICIT, np.full((3, 4), math.inf), method=method, **options_of(method, 4)
        )
        assert not flow.sent.any() and flow.unreachable_receivers.all()

    def test_one_of_each(self, method):
        flow = market.market_flow(
            np.array([7.0]), np.array([3.0]), np.array([[10.0]]), method=method, **options_of(method, 1)
        )
        expected = min(3.0, 7.0 * 0.6) if method == "breakpoint" else 3.0
        assert flow.sent[0] == flow.received[0] == pytest.approx(expected)
        assert flow.oversupply[0] == pytest.approx(4.0 if method == "uncapped" else 0.0)

    def test_an_unreachable_donor_and_receiver_are_named(self, method):
        distance = DISTANCE.copy()
        distance[1], distance[:, 2] = math.inf, math.inf
        flow = market.market_flow(SURPLUS, DEFICIT, distance, method=method, **options_of(method, 4))
        np.testing.assert_array_equal(flow.unreachable_donors, [False, True, False])
        np.testing.assert_array_equal(flow.unreachable_receivers, [False, False, True, False])
        assert flow.sent[1] == 0 and flow.received[2] == 0 and flow.sent[0] > 0

    def test_zero_distance_between_different_zones(self, method):
        distance = DISTANCE.copy()
        distance[0, 0] = distance[2, 3] = 0
        for decay in ("gaussian", "power", "exponential", "linear", "none"):
            options = {**options_of(method, 4), "decay": decay, "decay_length": None, "distance_limit": 200.0}
            flow = market.market_flow(SURPLUS, DEFICIT, distance, method=method, **options)
            assert np.isfinite(flow.amount).all() and flow.pairs_at_zero_distance == 2
            assert (matrix_of(flow)[0, 0] > 0) == (method != "breakpoint")
        alone = market.market_flow(np.ones(1), np.ones(1), np.zeros((1, 1)), method=method, **options_of(method, 1))
        assert alone.unreachable_donors[0] == alone.unreachable_receivers[0] == (method == "breakpoint")

    def test_amounts_of_zero_take_no_part(self, method):
        surplus, deficit = np.r_[SURPLUS, 0.0], np.r_[0.0, DEFICIT]
        distance = np.full((4, 5), 10.0)
        distance[:3, 1:] = DISTANCE
        flow = market.market_flow(surplus, deficit, distance, method=method, **options_of(method, 5))
        same = run_f3(method)
        np.testing.assert_allclose(matrix_of(flow)[:3, 1:], matrix_of(same), rtol=1e-9, atol=1e-9)
        assert flow.sent[3] == 0 and flow.received[0] == 0

    def test_the_limit_itself_is_within_reach(self, method):
        options = {**options_of(method, 4), "decay": "none", "decay_length": None}
        flow = run_f3(method, **{**options, "distance_limit": 20.0})
        assert flow.pairs == 1 and matrix_of(flow)[0, 0] > 0
        assert run_f3(method, **{**options, "distance_limit": 19.99}).pairs == 0

    def test_only_the_nearest_and_what_that_costs(self, method):
        flow = run_f3(method, nearest=1, distance_limit=200.0)
        amounts = matrix_of(flow)
        assert set(zip(*np.nonzero(amounts))) <= {(0, 0), (1, 1), (2, 2), (2, 3)}
        # The first receiver has 100 for its 80, the second 60 for 50, the last two 40 for their 50.
        assert flow.not_shipped_for_nearest == pytest.approx(10)

    def test_donors_as_far_away_as_the_last_are_kept(self, method):
        distance = np.array([[5.0, 9], [5, 1], [5, 9]])
        flow = market.market_flow(
            np.full(3, 1.0), np.array([3.0, 1e-3]), distance, method=method, nearest=1, **options_of(method, 2)
        )
        assert flow.pairs == 4
        assert np.count_nonzero(matrix_of(flow)[:, 0]) == 3

    def test_progress_rises_and_may_cancel(self, method, monkeypatch):
        monkeypatch.setattr(market, "_SECONDS", 0.0)
        rng = np.random.default_rng(5)
        surplus, deficit = rng.gamma(0.5, 10.0, 400), rng.gamma(0.5, 10.0, 400)
        distance = rng.uniform(1, 300, (400, 400))
        seen = []
        options = options_of(method, 400)
        market.market_flow(surplus, deficit, distance, method=method, progress=seen.append, nearest=300, **options)
        assert len(seen) > 3 and seen == sorted(seen) and 0 <= seen[0] and seen[-1] <= 1

        class CancelledError(Exception):
            pass

        def cancel(fraction):
            raise CancelledError

        with pytest.raises(CancelledError):
            market.market_flow(surplus, deficit, distance, method=method, progress=cancel, **options)


class TestAttraction:
    def test_shares_follow_attraction_and_deficit(self):
        """One donor, ample deficits, no decay: shares are those of attraction^a x deficit^b."""
        deficit, attraction = np.array([50.0, 200, 90]), np.array([3.0, 1, 0.5])
        flow = market.market_flow(
            np.array([10.0]),
            deficit,
            np.ones((1, 3)),
            decay="none",
            attraction=attraction,
            attraction_exponent=2.0,
            deficit_exponent=0.5,
        )
        shares = attraction**2 * deficit**0.5
        np.testing.assert_allclose(flow.received, 10 * shares / shares.sum(), rtol=1e-12)

    @pytest.mark.parametrize("method", ["capped", "uncapped", "doubly_constrained", "breakpoint"])
    def test_only_ratios_count_and_zero_buys_nothing(self, method):
        attraction = np.array([2.0, 0, 1, 1])
        flow, other = (run_f3(method, attraction=factor * attraction) for factor in (1, 7e5))
        np.testing.assert_allclose(flow.received, other.received, rtol=1e-9)
        assert flow.received[1] == 0 and not flow.unreachable_receivers[1]
        assert not run_f3(method, attraction=np.zeros(4)).sent.any()
        np.testing.assert_allclose(run_f3(method, attraction=np.full(4, 3.0)).sent, run_f3(method).sent, rtol=1e-9)

    def test_in_doubly_constrained_it_decides_who_goes_without(self):
        plain = run_f3("doubly_constrained", attraction=np.ones(4))
        np.testing.assert_allclose(run_f3("doubly_constrained", attraction=np.array([5.0, 1, 1, 1])).sent, plain.sent)
        scarce = {**options_of("doubly_constrained", 4), "method": "doubly_constrained"}
        few = np.array([50.0, 40, 20])
        plain = market.market_flow(few, DEFICIT, DISTANCE, **scarce)
        drawn = market.market_flow(few, DEFICIT, DISTANCE, attraction=np.array([1.0, 1, 1, 9]), **scarce)
        assert drawn.received[3] > 1.2 * plain.received[3] and drawn.sent.sum() == pytest.approx(110)

    @pytest.mark.parametrize("value", [math.nan, -1.0, math.inf])
    def test_attraction_that_is_no_number_is_refused(self, value):
        with pytest.raises(InputError, match="attraction of 1 zones .* Enter 0"):
            run_f3("capped", attraction=np.array([1.0, value, 1, 1]))

    @pytest.mark.parametrize("name", ["attraction_exponent", "deficit_exponent"])
    def test_negative_exponents_are_refused(self, name):
        with pytest.raises(InputError, match="0 or more"):
            run_f3("capped", **{name: -1.0})


def test_breakpoint_is_that_of_units():
    rng = np.random.default_rng(8)
    supply, demand = rng.gamma(0.5, 10.0, 30), rng.gamma(0.5, 10.0, 30)
    x, y = rng.uniform(0, 1e5, (2, 30))
    area = rng.uniform(1e8, 6e8, 30)
    units = breakpoint_flow(supply, demand, x, y, area)
    donors, receivers = np.flatnonzero(supply > demand), np.flatnonzero(demand > supply)
    distance = np.hypot(x[donors][:, None] - x[receivers], y[donors][:, None] - y[receivers])
    flow = market.market_flow(
        (supply - demand)[donors],
        (demand - supply)[receivers],
        distance,
        method="breakpoint",
        breakpoint=BreakpointField(area[receivers]),
    )
    np.testing.assert_allclose(flow.sent, units.sent[donors], rtol=1e-12)
    np.testing.assert_array_equal(donors[flow.origin], units.origin)
    np.testing.assert_allclose(flow.amount, units.amount, rtol=1e-12)


class TestRefused:
    def test_options(self):
        with pytest.raises(InputError, match="nearest donors .* 1 or more, not 0"):
            run_f3("minimum_cost", nearest=0)
        with pytest.raises(InputError, match="nearest donors .* not 1.5"):
            run_f3("capped", nearest=1.5)
        with pytest.raises(InputError, match="distance limit must be a positive number, not -1"):
            run_f3("minimum_cost", distance_limit=-1.0)
        with pytest.raises(InputError, match="transferred share"):
            run_f3("breakpoint", breakpoint=BreakpointField(np.ones(4), transferred=1.5))

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"method": "gravity"}, "method"),
            ({"surplus": np.ones(2)}, "shape"),
            ({"surplus": np.array([1.0, -1, 1])}, "surplus"),
            ({"deficit": np.array([1.0, math.nan, 1, 1])}, "deficit"),
            ({"distance": -DISTANCE}, "distance"),
            ({"distance": np.where(DISTANCE > 200, math.nan, DISTANCE)}, "distance"),
            ({"allowed": np.ones((3, 4))}, "allowed"),
            ({"method": "breakpoint"}, "breakpoint"),
            ({"attraction": np.ones(3)}, "attraction"),
            ({"decay": "cubic"}, "decay"),
        ],
    )
    def test_what_no_caller_should_hand_over(self, changed, message):
        arguments = {"surplus": SURPLUS, "deficit": DEFICIT, "distance": DISTANCE, "distance_limit": 100.0, **changed}
        with pytest.raises(ValueError, match=message):
            market.market_flow(**arguments)


def test_rounding_is_no_oversupply():
    for seed in range(300):
        random = np.random.default_rng(seed)
        surplus = random.uniform(0, 100, 3)
        deficit = np.array([surplus.sum()])
        flow = market.market_flow(surplus, deficit, np.ones((3, 1)), method="uncapped", distance_limit=2.0)
        assert flow.oversupply[0] == 0
        assert flow.received[0] == pytest.approx(deficit[0])
