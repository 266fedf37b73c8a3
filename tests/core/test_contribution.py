"""Spillover contributions by hand and by brute force: shares, partners, regions, network."""

import itertools
import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import contribution as core
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

OUT, SOME = core.OUTSIDE, core.SEVERAL


def whole(values):
    return np.array(values, dtype=np.int64)


# Zones 0..3; 0 serves itself, 1 and 2; 1 serves 2; someone outside serves 3; 0 sends outside and to several.
ORIGIN, DESTINATION = whole([0, 0, 0, 1, OUT, 0, 0]), whole([0, 1, 2, 2, 3, OUT, SOME])
AMOUNT = np.array([1.0, 2, 4, 3, 5, 6, 4])
SENT, SURPLUS = np.array([17.0, 3, 0, 0]), np.array([20.0, 3, 0, 7])
RECEIVED, DEFICIT = np.array([1.0, 2, 7, 5]), np.array([4.0, 8, 7, 10])


@st.composite
def flows(draw, ends=5):
    """Origins, destinations and amounts of different pairs of zones, some ends outside."""
    pairs = draw(st.lists(st.tuples(st.integers(-1, ends - 1), st.integers(-1, ends - 1)), unique=True, max_size=14))
    amounts = draw(st.lists(st.integers(0, 9), min_size=len(pairs), max_size=len(pairs)))
    first, second = (whole([pair[side] for pair in pairs]) for side in (0, 1))
    return first, second, np.array(amounts, dtype=np.float64)


def account_of(origin, destination, amount, ends=5):
    """(sent, received) of the zones, by plain sums."""
    return tuple(
        np.array([float(sum(a for end, a in zip(side, amount) if end == zone)) for zone in range(ends)])
        for side in (origin.tolist(), destination.tolist())
    )


def test_shares_by_hand():
    found = core.contributions(ORIGIN, DESTINATION, AMOUNT, SURPLUS, DEFICIT, RECEIVED)
    assert found.contribution == pytest.approx([17 / 25, 3 / 25, 0, 0])
    np.testing.assert_allclose(found.use, [17 / 20, 1, math.nan, 0])
    assert found.dependence == pytest.approx([0, 2 / 8, 7 / 7, 0])
    assert found.donor.tolist() == [core.NOBODY, 0, 0, core.NOBODY]
    assert found.donor_share == pytest.approx([0, 1, 4 / 7, 0])
    assert found.donor_dependence == pytest.approx([0, 2 / 8, 4 / 7, 0])
    assert found.receiver.tolist() == [2, 2, core.NOBODY, core.NOBODY]
    np.testing.assert_allclose(found.receiver_share, [4 / 17, 1, math.nan, math.nan])


def test_a_zone_without_an_account_has_no_share():
    surplus = np.array([20.0, 3, math.nan, 7])
    found = core.contributions(ORIGIN, DESTINATION, AMOUNT, surplus, DEFICIT, RECEIVED)
    assert math.isnan(found.contribution[2]) and math.isnan(found.use[2])


def test_nothing_sent_leaves_contributions_undefined():
    none = whole([])
    found = core.contributions(none, none, np.zeros(0), np.ones(2), np.ones(2), np.zeros(2))
    assert np.isnan(found.contribution).all() and found.use.tolist() == [0, 0] and found.dependence.tolist() == [0, 0]


@given(flows())
def test_contributions_of_zones_and_of_the_outside_sum_to_one(flow):
    origin, destination, amount = flow
    found = core.contributions(*flow, np.full(5, 99.0), np.full(5, 99.0), np.full(5, 99.0))
    if amount.sum() == 0:
        assert np.isnan(found.contribution).all()
        return
    outside = amount[origin < 0].sum() / amount.sum()
    assert found.contribution.sum() + outside == pytest.approx(1)
    assert (found.contribution >= 0).all() and (found.contribution <= 1).all()


@given(flows())
def test_partners_are_the_largest_of_all(flow):
    origin, destination, amount = (part.tolist() for part in flow)
    found = core.contributions(*flow, np.full(5, 99.0), np.full(5, 99.0), np.full(5, 99.0))
    for zone in range(5):
        rows = list(zip(origin, destination, amount))
        donors = {a: value for a, b, value in rows if b == zone and a >= 0 and a != zone and value > 0}
        receivers = {b: value for a, b, value in rows if a == zone and b >= 0 and b != zone and value > 0}
        for partner, others in ((found.donor[zone], donors), (found.receiver[zone], receivers)):
            best = min((-value, other) for other, value in others.items())[1] if others else core.NOBODY
            assert partner == best
        assert found.dependence[zone] == pytest.approx(sum(donors.values()) / 99)


def test_mean_of_services_by_hand():
    nan = math.nan
    shares = np.array([[0.5, 0.5, 0.0, nan], [1.0, nan, 0.0, nan], [nan] * 4])
    # The third service sends nothing and does not count; zone 1 has no account of the second.
    np.testing.assert_allclose(core.mean_contribution(shares), [0.75, 0.25, 0, nan])
    assert np.isnan(core.mean_contribution(shares[2:])).all()


@given(st.lists(flows(), min_size=1, max_size=3))
def test_mean_contributions_sum_to_one_too(services):
    inside = [(f[(f >= 0)], s[(f >= 0)], a[(f >= 0)]) for f, s, a in services]
    shares = [core.contributions(*flow, *[np.full(5, 99.0)] * 3).contribution for flow in inside]
    if any(flow[2].sum() > 0 for flow in inside):
        assert core.mean_contribution(np.array(shares)).sum() == pytest.approx(1)


# ---------------------------------------------------------------------- links and account


@given(flows(), st.sampled_from([1.0, 1e-6, 1e12]))
def test_links_fit_the_account_that_they_sum_to(flow, unit):
    origin, destination, amount = flow
    sent, received = account_of(*flow)
    core.check_account(origin, destination, amount * unit, sent * unit, received * unit, list("abcde"), "lines")
    # Water from outside is received beyond the links.
    core.check_account(origin, destination, amount, sent, received + 3, list("abcde"), "lines")


@given(flows(), st.integers(0, 4), st.sampled_from([0.01, -0.01]))
def test_links_of_another_run_are_refused(flow, zone, change):
    sent, received = account_of(*flow)
    wrong = sent.copy()
    wrong[zone] += change
    with pytest.raises(InputError, match=f"the lines from “{'abcde'[zone]}” sum to"):
        core.check_account(*flow, wrong, received, list("abcde"), "lines")
    if change < 0 < received[zone]:
        less = received.copy()
        less[zone] += change
        with pytest.raises(InputError, match=f"the lines to “{'abcde'[zone]}” sum to"):
            core.check_account(*flow, sent, less, list("abcde"), "lines")


def test_the_zone_that_differs_most_is_named():
    sent = SENT + np.array([1, 5, 0, 0])
    with pytest.raises(InputError, match=r"from “b” sum to 3, its account says 8 sent \(2 zones differ\)"):
        core.check_account(ORIGIN, DESTINATION, AMOUNT, sent, RECEIVED, list("abcd"), "lines")


# ---------------------------------------------------------------------- regions


def test_relations_by_hand():
    # Zones 0, 1 in region 0, zone 2 in region 1, zone 3 in region 2, zone 4 in none; 0 and 1 touch.
    region = whole([0, 0, 1, 2, -1])
    origin, destination = whole([0, 0, 1, 2, 0, 0, OUT, 0]), whole([0, 1, 2, 0, 3, 4, 1, SOME])
    found = core.relations(origin, destination, region, {(0, 1)})
    intra, peri, tele, unknown = core.RELATIONS
    assert found.tolist() == [intra, intra, peri, peri, tele, unknown, unknown, unknown]
    blind = core.relations(origin, destination, region, None)
    assert blind.tolist() == [intra, intra, *[unknown] * 6]


@given(flows(), st.lists(st.integers(-1, 2), min_size=5, max_size=5), st.data())
def test_relations_one_by_one(flow, region, data):
    pairs = [(0, 1), (0, 2), (1, 2)]
    neighbours = set(data.draw(st.lists(st.sampled_from(pairs), unique=True)))
    found = core.relations(flow[0], flow[1], whole(region), neighbours)
    for first, second, relation in zip(flow[0].tolist(), flow[1].tolist(), found.tolist()):
        names = [region[zone] if zone >= 0 else -1 for zone in (first, second)]
        if min(names) < 0:
            expected = core.UNKNOWN
        elif names[0] == names[1]:
            expected = core.INTRA
        else:
            expected = core.PERI if tuple(sorted(names)) in neighbours else core.TELE
        assert relation == expected


def test_regions_are_neighbours_when_any_of_their_zones_are():
    region = whole([2, 0, 0, 1, -1])
    assert core.neighbouring_regions(region, whole([[0, 1], [1, 2], [3, 4], [3, 1]])) == {(0, 2), (0, 1)}
    assert core.neighbouring_regions(region, whole([]).reshape(0, 2)) == set()


# ---------------------------------------------------------------------- network


def test_network_by_hand():
    # 0 <-> 1, 0 -> 2; what a zone sends to itself, to the outside, or nothing at all is no edge.
    origin, destination = whole([0, 1, 0, 0, 0, 2, 2]), whole([1, 0, 2, 0, OUT, OUT, 1])
    amount = np.array([5.0, 2, 1, 9, 9, 9, 0])
    found = core.network(origin, destination, amount, np.array([True, True, True, True]))
    assert found.edges == 3 and found.density == 3 / 12 and found.reciprocity == pytest.approx(2 / 3)
    assert found.out_degree.tolist() == [2, 1, 0, 0] and found.in_degree.tolist() == [1, 1, 1, 0]
    assert found.out_strength.tolist() == [6, 2, 0, 0] and found.in_strength.tolist() == [2, 5, 1, 0]


def test_a_network_without_edges_or_pairs():
    none = whole([])
    found = core.network(none, none, np.zeros(0), np.array([True]))
    assert found.edges == 0 and math.isnan(found.density) and math.isnan(found.reciprocity)


@given(flows())
def test_degrees_and_strengths_add_up(flow):
    found = core.network(*flow, np.ones(5, dtype=bool))
    assert found.in_degree.sum() == found.out_degree.sum() == found.edges
    assert found.in_strength.sum() == pytest.approx(found.out_strength.sum())
    assert 0 <= found.density <= 1


def test_betweenness_of_a_path():
    # Freeman 1977: of a path of five, both ways, the middle is on 4 of 6 pairs, its neighbours on 3.
    forth, back = whole([0, 1, 2, 3]), whole([1, 2, 3, 4])
    origin, destination = np.concatenate([forth, back]), np.concatenate([back, forth])
    found = core.betweenness(origin, destination, np.ones(8), np.ones(5, dtype=bool))
    assert found == pytest.approx([0, 3 / 6, 4 / 6, 3 / 6, 0])


def _shortest_paths(edges, first, last):
    """All shortest paths by trying ever longer sequences of nodes."""
    for between in range(4):
        middle = [zone for zone in range(5) if zone not in (first, last)]
        paths = [(first, *way, last) for way in itertools.permutations(middle, between)]
        paths = [path for path in paths if all(step in edges for step in zip(path, path[1:]))]
        if paths:
            return paths
    return []


@given(flows())
def test_betweenness_by_listing_all_shortest_paths(flow):
    edges = {(a, b) for a, b, v in zip(*(part.tolist() for part in flow)) if a >= 0 and b >= 0 and a != b and v > 0}
    expected = np.zeros(5)
    for first, last in itertools.permutations(range(5), 2):
        paths = _shortest_paths(edges, first, last)
        for path in paths:
            for zone in path[1:-1]:
                expected[zone] += 1 / len(paths)
    found = core.betweenness(*flow, np.ones(5, dtype=bool))
    np.testing.assert_allclose(found, expected / 12, atol=1e-12)


def test_betweenness_needs_three_zones():
    assert np.isnan(core.betweenness(whole([0]), whole([1]), np.ones(1), np.array([True, True, False]))).all()
