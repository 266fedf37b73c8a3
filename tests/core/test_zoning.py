"""Zoning: the fixture of the methods reference, what must not matter, and every rule told again in plain loops."""

import itertools
import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import zoning
from hypothesis import assume, given
from hypothesis import strategies as st

KEY, SCALE, FOCAL, POTENTIAL = zoning.CLASSES
SWAPPED = {KEY: KEY, SCALE: FOCAL, FOCAL: SCALE, POTENTIAL: POTENTIAL, 0: 0}

# Whole numbers, so that other units and orders keep equal amounts equal.
amounts = st.integers(0, 40).map(float)
areas = st.sampled_from([1.0, 2.0, 4.0, 8.0, 16.0])
weights = st.sampled_from([0.5, 1.0, 2.0])


@st.composite
def cases(draw, missing=True):
    """Volumes (services, zones), areas and rules."""
    services, zones = draw(st.integers(1, 3)), draw(st.integers(1, 12))
    volume = np.array(draw(st.lists(amounts, min_size=services * zones, max_size=services * zones)))
    volume = volume.reshape(services, zones)
    if missing:
        gaps = draw(st.lists(st.booleans(), min_size=volume.size, max_size=volume.size))
        volume[np.array(gaps).reshape(volume.shape) & (np.arange(zones) % 3 == 0)] = np.nan
    area = np.array(draw(st.lists(areas, min_size=zones, max_size=zones)))
    rules = zoning.Rules(
        tuple(draw(st.lists(weights, min_size=services, max_size=services))),
        draw(st.sampled_from(zoning.NORMALISATIONS)),
        draw(st.sampled_from(zoning.THRESHOLDS)),
        draw(st.sampled_from([0.0, 0.25, 0.5, 0.9, 1.0])),
        draw(st.booleans()),
    )
    return volume, area, rules


# ---------------------------------------------------------------------- fixture


@pytest.mark.parametrize("normalisation", zoning.NORMALISATIONS)
def test_the_example_of_the_methods_reference(normalisation):
    # Methods reference 6: I = [5, 1, 4, 2], V = [100, 90, 20, 10], mean split.
    volume, intensity = np.array([[100.0, 90, 20, 10]]), np.array([5.0, 1, 4, 2])
    found = zoning.zoning(volume, volume[0] / intensity, zoning.Rules((1.0,), normalisation, "mean"))
    assert found.classes.tolist() == [KEY, SCALE, FOCAL, POTENTIAL]


def test_composites_by_hand():
    # Ranks: 0, 1/2, 1 and 1/2 (shared), 0, 1/2; weights 1 and 3.
    volume = np.array([[1.0, 5, 9], [7, 2, 7]])
    found = zoning.composite(volume, zoning.Rules((1.0, 3.0)))
    assert found == pytest.approx([(0 + 1.5) / 4, (0.5 + 0) / 4, (1 + 1.5) / 4])
    found = zoning.composite(volume, zoning.Rules((1.0, 3.0), "min_max"))
    assert found == pytest.approx([(0 + 3) / 4, (0.5 + 0) / 4, (1 + 3) / 4])


def test_a_zone_that_lacks_a_service_has_the_mean_of_the_others_or_none():
    volume = np.array([[0.0, 4, 8], [3, math.nan, 1]])
    assert zoning.composite(volume, zoning.Rules((1.0, 1.0))).tolist() == [0.5, 0.5, 0.5]
    assert np.isnan(zoning.composite(volume, zoning.Rules((1.0, 1.0), complete=True))).tolist() == [0, 1, 0]
    # Of weight 0 it is not missed.
    assert zoning.composite(volume, zoning.Rules((1.0, 0.0), complete=True)).tolist() == [0.0, 0.5, 1.0]
    # Weights of what a zone lacks leave it without anything.
    assert np.isnan(zoning.composite(volume, zoning.Rules((0.0, 1.0))).tolist()[1])


@pytest.mark.parametrize(
    "method, quantile, expected",
    [("median", 0.5, 0.3), ("mean", 0.5, 0.4), ("quantile", 0.25, 0.2), ("natural", 0.5, 0.4), ("quantile", 1.0, 1.0)],
)
def test_thresholds_by_hand(method, quantile, expected):
    assert zoning.threshold(np.array([0.1, 0.2, 0.3, 0.4, 1.0]), method, quantile) == pytest.approx(expected)


def test_what_equals_the_threshold_is_low():
    found = zoning.classify(np.array([0.0, 0.5, 0.5, 1.0]), np.array([0.0, 0.5, 0.5, 1.0]), "median")
    assert found.classes.tolist() == [POTENTIAL, POTENTIAL, POTENTIAL, KEY]


@pytest.mark.parametrize("method", zoning.THRESHOLDS)
@pytest.mark.parametrize("value", [0.1, 1 / 3, 0.7])
def test_zones_that_are_all_alike_are_all_low(method, value):
    same = np.full(7, value)
    assert set(zoning.classify(same, same, method, 0.3).classes.tolist()) == {POTENTIAL}


# ---------------------------------------------------------------------- told again in plain loops


def _plain_zoning(volume, area, rules):
    """The same rules with lists and loops, natural breaks by trying every cut."""

    def axis(rows):
        sums, heights = [0.0] * len(area), [0.0] * len(area)
        for row, weight in zip(rows, rules.weights):
            there = [value for value in row if value == value]
            for zone, value in enumerate(row):
                if value != value:
                    continue
                if rules.normalisation == "rank":
                    scaled = sum(other < value for other in there) / (len(there) - 1) if len(there) > 1 else 0.0
                else:
                    span = max(there) - min(there)
                    scaled = (value - min(there)) / span if span else 0.0
                sums[zone] += weight * scaled
                heights[zone] += weight
        lacking = [any(row[zone] != row[zone] for row in rows) for zone in range(len(area))]
        return [
            None if not height or (rules.complete and lack) else total / height
            for total, height, lack in zip(sums, heights, lacking)
        ]

    def limit(values):
        values = sorted(value for value in values if value is not None)
        if not values:
            return math.nan
        if rules.threshold == "mean":
            return sum(values) / len(values)
        if rules.threshold == "natural":
            costs = {}
            for cut in sorted(set(values))[:-1]:
                parts = [value for value in values if value <= cut], [value for value in values if value > cut]
                costs[cut] = sum(sum((v - sum(part) / len(part)) ** 2 for v in part) for part in parts)
            return min(costs, key=costs.get) if costs else values[0]
        place = (0.5 if rules.threshold == "median" else rules.quantile) * (len(values) - 1)
        low = math.floor(place)
        high = min(low + 1, len(values) - 1)
        return values[low] + (place - low) * (values[high] - values[low])

    intensity, total = axis([[v / a for v, a in zip(row, area)] for row in volume]), axis(volume)
    limits = limit(intensity), limit(total)
    classes = []
    for one, other in zip(intensity, total):
        if one is None:
            classes.append(0)
            continue
        high = one > limits[0] + 1e-9, other > limits[1] + 1e-9
        classes.append({(True, True): KEY, (False, True): SCALE, (True, False): FOCAL, (False, False): POTENTIAL}[high])
    return classes, limits


@given(cases())
def test_classes_equal_those_of_plain_loops(case):
    volume, area, rules = case
    found = zoning.zoning(volume, area, rules)
    classes, limits = _plain_zoning(volume.tolist(), area.tolist(), rules)
    if rules.threshold == "natural":
        # Two cuts may cost the same; both are natural breaks.
        assume(np.allclose(limits, (found.intensity_threshold, found.volume_threshold), equal_nan=True))
    assert found.classes.tolist() == classes


# ---------------------------------------------------------------------- what must hold, and what must not matter


@given(cases())
def test_every_zone_with_a_service_has_exactly_one_class(case):
    volume, area, rules = case
    classes = zoning.zoning(volume, area, rules).classes
    known = np.isfinite(volume).all(axis=0) if rules.complete else np.isfinite(volume).any(axis=0)
    assert set(classes[known].tolist()) <= set(zoning.CLASSES)
    assert not classes[~known].any()


@given(cases(), st.lists(st.sampled_from([1e-6, 1 / 3, 0.1, 7.0, 3.6667e9]), min_size=3, max_size=3))
def test_the_units_of_services_and_area_do_not_matter(case, units):
    volume, area, rules = case
    expected = zoning.zoning(volume, area, rules).classes
    scaled = volume * np.array(units)[: len(volume), None]
    np.testing.assert_array_equal(zoning.zoning(scaled, area, rules).classes, expected)
    np.testing.assert_array_equal(zoning.zoning(volume, area / 247.1, rules).classes, expected)


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_zones_and_services_does_not_matter(case, random):
    volume, area, rules = case
    expected = zoning.zoning(volume, area, rules).classes
    order = list(range(area.size))
    random.shuffle(order)
    np.testing.assert_array_equal(zoning.zoning(volume[:, order], area[order], rules).classes, expected[order])
    turned = rules._replace(weights=rules.weights[::-1])
    np.testing.assert_array_equal(zoning.zoning(volume[::-1], area, turned).classes, expected)


@given(cases(), st.sampled_from([np.sqrt, np.cbrt, np.log1p, np.square, np.expm1]))
def test_a_monotone_change_of_a_service_changes_no_rank(case, change):
    volume, _, rules = case
    rules = rules._replace(normalisation="rank")
    np.testing.assert_array_equal(zoning.composite(change(volume), rules), zoning.composite(volume, rules))


@given(cases(missing=False))
def test_swapping_the_axes_swaps_scale_and_efficiency(case):
    volume, area, rules = case
    found = zoning.zoning(volume, area, rules)
    swapped = zoning.classify(found.volume, found.intensity, rules.threshold, rules.quantile)
    assert swapped.classes.tolist() == [SWAPPED[code] for code in found.classes.tolist()]


@given(cases(missing=False))
def test_equal_areas_leave_two_classes(case):
    volume, _, rules = case
    found = zoning.zoning(volume, np.full(volume.shape[1], 3.0), rules)
    assert set(found.classes.tolist()) <= {KEY, POTENTIAL}


@given(cases())
def test_a_zone_that_transfers_nothing_is_never_high(case):
    volume, area, rules = case
    volume[:, 0] = 0.0
    found = zoning.zoning(volume, area, rules)
    assert found.classes[0] == POTENTIAL and found.volume[0] == found.intensity[0] == 0


def test_transfer_takes_what_it_is_told():
    local, sent, received = np.array([[1.0, 2]]), np.array([[10.0, 20]]), np.array([[100.0, math.nan]])
    found = {kind: zoning.transfer(kind, local, sent, received)[0] for kind in zoning.TRANSFERS}
    assert [found[kind][0] for kind in zoning.TRANSFERS] == [110, 10, 100, 111]
    assert math.isnan(found["sent_and_received"][1]) and found["sent"][1] == 20


# ---------------------------------------------------------------------- conflict


def test_roles_and_conflict_by_hand():
    # Three services, five zones: agree, two to one, one against one, one alone, none.
    sent = np.array([[9.0, 9, 9, 9, 1], [9, 9, 1, 5, 1], [9, 1, 5, 5, math.nan]])
    received = np.array([[1.0, 1, 1, 1, 1], [1, 1, 9, 5, 1], [1, 9, 5, 4.9, math.nan]])
    role = zoning.roles(sent, received, 0.05)
    assert role.tolist() == [[1, 1, 1, 1, 0], [1, 1, -1, 0, 0], [1, -1, 0, 0, 0]]
    assert zoning.conflict_degree(role).tolist() == pytest.approx([0, 2 / 3, 1, 0, 0])
    assert zoning.roles(sent, received, 0.0)[2, 3] == 1


@given(st.integers(1, 3), st.data())
def test_conflict_takes_the_values_that_so_many_services_allow(count, data):
    role = np.array(data.draw(st.lists(st.sampled_from([-1, 1]), min_size=count, max_size=count)), dtype=np.int8)
    (found,) = zoning.conflict_degree(role[:, None])
    assert min(abs(found - value) for value in {1: (0,), 2: (0, 1), 3: (0, 2 / 3)}[count]) < 1e-12


def test_only_key_zones_with_strong_conflict_need_coordination():
    classes = np.array([KEY, KEY, KEY, SCALE, 0])
    conflict = np.array([1 - 1 / 3, 0.0, 1.0, 1.0, 1.0])
    assert zoning.needs_coordination(classes, conflict).tolist() == [True, False, True, False, False]


# ---------------------------------------------------------------------- sensitivity


@pytest.mark.parametrize("services, expected", [(1, 4), (2, 5 * 5 - 1), (3, 5 * 7 - 1)])
def test_variants_are_all_pairs_of_thresholds_and_weightings(services, expected):
    rules = zoning.Rules((1.0,) * services)
    found = zoning.variants_of(rules)
    assert len(found) == len(set(found)) == expected and rules not in found
    thresholds = {(one.threshold, one.quantile) for one in found}
    assert thresholds == {("median", 0.5), ("mean", 0.5), ("natural", 0.5), ("quantile", 0.4), ("quantile", 0.6)} - (
        {("median", 0.5)} if services == 1 else set()
    )


def test_an_uncommon_quantile_is_a_variant_of_its_own():
    found = zoning.variants_of(zoning.Rules((1.0, 0.0), threshold="quantile", quantile=0.8))
    assert [(one.threshold, one.weights) for one in found] == [
        (method, (1.0, 0.0)) for method in ("median", "mean", "natural", "quantile", "quantile")
    ]


@given(cases())
def test_stability_is_the_share_of_variants_that_agree(case):
    volume, area, rules = case
    classes = zoning.zoning(volume, area, rules).classes
    found = zoning.sensitivity(volume, area, rules, classes)
    for zone, variant in itertools.product(range(area.size), found.variants):
        assert variant.classes[zone] in (zoning.CLASSES if classes[zone] else (0,))
    again = [zoning.zoning(volume, area, variant.rules).classes for variant in found.variants]
    for zone in np.flatnonzero(classes):
        assert found.kept[zone] == pytest.approx(sum(one[zone] == classes[zone] for one in again) / len(again))
    assert np.isnan(found.kept[classes == 0]).all()
    assert [one.changed for one in found.variants] == [int((one != classes).sum()) for one in again]


def test_stability_parts_threshold_from_weights():
    volume, area = np.array([[9.0, 1, 5, 3], [1, 9, 5, 4]]), np.ones(4)
    rules = zoning.Rules((1.0, 1.0))
    classes = zoning.zoning(volume, area, rules).classes
    found = zoning.sensitivity(volume, area, rules, classes)
    only = {
        "threshold": [one for one in found.variants if one.rules.weights == (1.0, 1.0)],
        "weights": [one for one in found.variants if one.rules.threshold == "median"],
    }
    assert [len(variants) for variants in only.values()] == [4, 4]
    for name, kept in (("threshold", found.kept_threshold), ("weights", found.kept_weights)):
        expected = np.mean([one.classes == classes for one in only[name]], axis=0)
        np.testing.assert_allclose(kept, expected)
    assert np.isnan(zoning.sensitivity(volume[:1], area, zoning.Rules((1.0,)), classes).kept_weights).all()


def test_rank_correlation():
    # Spearman 1904: ranks 1 2 3 4 5 against 2 1 4 3 5, rho = 1 - 6 x 4 / (5 x 24) = 0.8.
    assert zoning.rank_correlation(np.array([1.0, 2, 3, 4, 5]), np.array([20.0, 10, 40, 30, 500])) == pytest.approx(0.8)
    assert zoning.rank_correlation(np.array([1.0, 2, math.nan]), np.array([3.0, 1, 7])) == pytest.approx(-1)
    assert math.isnan(zoning.rank_correlation(np.array([1.0, 1, 1]), np.array([3.0, 1, 7])))
    assert math.isnan(zoning.rank_correlation(np.zeros(0), np.zeros(0)))
