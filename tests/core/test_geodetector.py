"""The geographical detector: fixtures, brute force written from the definition, and its invariants."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import geodetector as g
from esflow.esflow_plugin.core.cell_sample import CellSample
from hypothesis import given
from hypothesis import strategies as st

SIX = np.array([1.0, 2, 3, 10, 11, 12])
HALVES = np.array([0, 0, 0, 1, 1, 1])
sized = st.integers(2, 40)
seeds = st.integers(0, 2**32 - 1)


def drawn(seed, size, strata=4):
    random = np.random.default_rng(seed)
    return random.normal(20, 5, size), random.integers(0, strata, size)


def q_by_definition(values, codes):
    """1 - sum of N_h var_h over N var, population variances, stratum by stratum."""
    within = sum((codes == code).sum() * values[codes == code].var() for code in set(codes.tolist()))
    return 1 - within / (values.size * values.var())


def q_of(values, codes):
    return g.factor_detector(g.Response(values), codes).q


def test_fixture():
    # methods.md 7: y = 1, 2, 3, 10, 11, 12 in two strata.
    found = g.factor_detector(g.Response(SIX), HALVES)
    assert found.q == pytest.approx(0.96812749, abs=5e-9)
    assert found.f == pytest.approx(121.5, rel=1e-12)
    assert found.noncentrality == pytest.approx(1.936255, abs=5e-7)
    assert found.p == pytest.approx(0.0022587, abs=5e-8)
    assert found.strata.count == 2


@given(seeds, sized)
def test_q_equals_the_definition(seed, size):
    values, codes = drawn(seed, size)
    assert q_of(values, codes) == pytest.approx(q_by_definition(values, codes), abs=1e-10)


@given(seeds, sized)
def test_noncentrality_equals_the_definition(seed, size):
    values, codes = drawn(seed, size)
    groups = [values[codes == code] for code in sorted(set(codes.tolist()))]
    expected = sum(group.mean() ** 2 for group in groups)
    expected -= sum(math.sqrt(group.size) * group.mean() for group in groups) ** 2 / size
    found = g.factor_detector(g.Response(values), codes).noncentrality
    assert found == pytest.approx(expected / values.var(), rel=1e-7, abs=1e-7)


@given(seeds, sized, st.floats(1e-3, 1e3), st.floats(-1e4, 1e4))
def test_q_lies_in_0_to_1_and_ignores_units(seed, size, scale, offset):
    values, codes = drawn(seed, size)
    q = q_of(values, codes)
    assert 0.0 <= q <= 1.0
    assert q_of(values * scale + offset, codes) == pytest.approx(q, abs=1e-8)


@given(seeds, sized)
def test_finer_nested_strata_never_explain_less(seed, size):
    values, codes = drawn(seed, size)
    finer = codes * 3 + np.random.default_rng(seed + 1).integers(0, 3, size)
    assert q_of(values, finer) >= q_of(values, codes) - 1e-12


@given(seeds, sized, st.permutations(range(4)))
def test_names_of_strata_do_not_matter(seed, size, names):
    values, codes = drawn(seed, size)
    assert q_of(values, np.array(names)[codes] * 2) == pytest.approx(q_of(values, codes), abs=1e-12)


def test_one_stratum_explains_nothing():
    found = g.factor_detector(g.Response(SIX), np.zeros(6, dtype=int))
    assert found.q == 0.0 and math.isnan(found.f) and math.isnan(found.p)


def test_constant_response_has_no_q():
    found = g.factor_detector(g.Response(np.full(6, 0.1)), HALVES)
    assert math.isnan(found.q) and math.isnan(found.f) and math.isnan(found.p)
    assert math.isnan(g.factor_detector(g.Response(np.full(6, 0.1)), np.zeros(6, dtype=int)).q)


def test_a_stratum_of_one_unit_counts_by_the_textbook():
    # Dropping the single unit 100 would leave y = 1, 2, 8, 9 with q = 1 - 1/50.
    values, codes = np.array([1.0, 2, 8, 9, 100]), np.array([0, 0, 1, 1, 2])
    assert q_of(values, codes) == pytest.approx(1 - 1 / ((values - 24) ** 2).sum(), rel=1e-12)


def test_strata_that_explain_all_are_certain():
    found = g.factor_detector(g.Response(np.array([1.0, 1, 5, 5])), np.array([0, 0, 1, 1]))
    assert (found.q, found.f, found.p) == (1.0, math.inf, 0.0)


def test_every_unit_its_own_stratum_leaves_no_test():
    found = g.factor_detector(g.Response(SIX), np.arange(6))
    assert found.q == 1.0 and math.isnan(found.f) and math.isnan(found.p)


@given(seeds, sized)
def test_interaction_is_the_q_of_the_pairs_and_never_below_either(seed, size):
    values, first = drawn(seed, size)
    second = np.random.default_rng(seed + 7).integers(0, 3, size)
    response = g.Response(values)
    alone = [q_of(values, codes) for codes in (first, second)]
    both = g.interaction_detector(response, first, second, *alone)
    assert both.q == pytest.approx(q_by_definition(values, first * 10 + second), abs=1e-10)
    assert both.q >= max(alone) - 1e-12
    assert both.kind not in (g.NONLINEAR_WEAKEN,)


def test_codes_too_many_to_cross_directly_give_the_same_strata():
    values, codes = drawn(1, 3000, 2000)
    other = np.random.default_rng(2).integers(0, 1500, 3000)
    found = g.interaction_detector(g.Response(values), codes, other, 0.1, 0.1)
    assert found.strata.count == len(set(zip(codes.tolist(), other.tolist())))


@pytest.mark.parametrize(
    ("q", "first", "second", "kind"),
    [
        (0.1, 0.2, 0.3, g.NONLINEAR_WEAKEN),
        (0.25, 0.2, 0.3, g.UNI_WEAKEN),
        (0.3, 0.2, 0.3, g.UNI_WEAKEN),
        (0.4, 0.2, 0.3, g.BI_ENHANCE),
        (0.5, 0.2, 0.3, g.INDEPENDENT),
        (0.2 + 0.1, 0.1, 0.2, g.INDEPENDENT),
        (0.6, 0.2, 0.3, g.NONLINEAR_ENHANCE),
        (0.3, 0.0, 0.3, g.INDEPENDENT),
        (math.nan, 0.2, 0.3, None),
    ],
)
def test_kinds_of_interaction(q, first, second, kind):
    assert g.interaction_kind(q, first, second) == kind


def test_exclusive_or_is_explained_by_both_factors_only():
    first, second = np.array([0, 0, 1, 1] * 3), np.array([0, 1, 0, 1] * 3)
    values = (first ^ second).astype(float)
    found = g.interaction_detector(g.Response(values), first, second, 0.0, 0.0)
    assert (found.q, found.kind) == (1.0, g.NONLINEAR_ENHANCE)


def test_risk_by_hand():
    # Means 2 and 11, variances 1 and 1, three units each: t = -9 / sqrt(2/3), df = 4.
    (found,) = g.risk_detector(g.Strata.of(g.Response(SIX), HALVES))
    assert (found.first, found.second, found.difference) == (0, 1, pytest.approx(-9.0))
    assert found.t == pytest.approx(-9 / math.sqrt(2 / 3))
    assert found.freedom == pytest.approx(4.0)
    # Student's t with 4 degrees of freedom in closed form.
    sine, cosine_squared = math.sqrt(121.5 / 125.5), 4 / 125.5
    assert found.p == pytest.approx(1 - sine * (1 + cosine_squared / 2), rel=1e-9)


def test_risk_against_scipy():
    stats = pytest.importorskip("scipy.stats")
    values, codes = drawn(9, 60, 3)
    values[codes == 2] *= 3
    for found in g.risk_detector(g.Strata.of(g.Response(values), codes)):
        expected = stats.ttest_ind(values[codes == found.first], values[codes == found.second], equal_var=False)
        assert found.t == pytest.approx(expected.statistic, rel=1e-9)
        assert found.p == pytest.approx(expected.pvalue, rel=1e-8)


def test_risk_without_variance():
    values = np.array([1.0, 1, 4, 4, 4, 9])
    single, certain = {}, {}
    for found in g.risk_detector(g.Strata.of(g.Response(values), np.array([0, 0, 1, 1, 1, 2]))):
        (single if found.second == 2 else certain)[found.first] = found
    assert certain[0].t == -math.inf and certain[0].p == 0.0
    assert all(math.isnan(found.t) and math.isnan(found.p) for found in single.values())
    (same,) = g.risk_detector(g.Strata.of(g.Response(np.array([1.0, 1, 1, 1])), np.array([0, 0, 1, 1])))
    assert (same.t, same.p) == (0.0, 1.0)


def test_ecological_detector():
    values, first = drawn(11, 50)
    response = g.Response(values)
    second = np.digitize(values, [15, 20, 25])
    strata = [g.Strata.of(response, codes) for codes in (first, second)]
    f, p = g.ecological_detector(response, *strata)
    reverse_f, reverse_p = g.ecological_detector(response, *strata[::-1])
    within = [(1 - q_by_definition(values, codes)) for codes in (first, second)]
    assert f == pytest.approx(within[0] / within[1]) and reverse_f == pytest.approx(1 / f)
    assert p == pytest.approx(reverse_p, rel=1e-9) and 0 < p < 1e-6
    assert g.ecological_detector(response, strata[0], strata[0]) == (1.0, pytest.approx(1.0))


def test_ecological_p_against_scipy():
    stats = pytest.importorskip("scipy.stats")
    values, first = drawn(12, 30)
    response = g.Response(values)
    f, p = g.ecological_detector(
        response, g.Strata.of(response, first), g.Strata.of(response, (values > 20).astype(int))
    )
    assert p == pytest.approx(2 * min(stats.f.sf(f, 29, 29), stats.f.cdf(f, 29, 29)), rel=1e-9)


def test_ecological_detector_of_full_explanation():
    response = g.Response(np.array([1.0, 1, 5, 5]))
    full, none = g.Strata.of(response, np.array([0, 0, 1, 1])), g.Strata.of(response, np.array([0, 1, 0, 1]))
    assert g.ecological_detector(response, none, full) == (math.inf, 0.0)
    assert g.ecological_detector(response, full, none) == (0.0, 0.0)
    assert all(math.isnan(value) for value in g.ecological_detector(response, full, full))


def sample_of(seed, most, blocks, total=2000):
    sample = CellSample(most, seed)
    for cells in np.array_split(np.arange(total), blocks):
        sample.add(cells, np.stack([cells, -cells]).astype(float))
    return sample


def test_sample_is_the_same_whatever_the_blocks():
    one, many = (sample_of(5, 100, blocks).columns() for blocks in (1, 37))
    assert np.array_equal(one, many)
    assert one.shape == (2, 100) and np.all(np.diff(one[0]) > 0)
    assert not np.array_equal(one, sample_of(6, 100, 3).columns())


def test_all_cells_are_kept_when_they_fit():
    sample = sample_of(5, 2000, 9)
    assert np.array_equal(sample.columns()[0], np.arange(2000)) and sample.seen == 2000


def test_every_cell_is_as_likely_as_any_other():
    counts = np.zeros(200)
    for seed in range(400):
        counts[sample_of(seed, 50, 1, 200).columns()[0].astype(int)] += 1
    # Binomial with mean 100 and deviation 8.7.
    assert abs(counts.mean() - 100) < 1e-9 and counts.min() > 60 and counts.max() < 140
    assert 5.0 < counts.std() < 12.0


def test_many_more_cells_than_the_sample_holds():
    sample = CellSample(10, 1)
    for start in range(0, 1_200_000, 300_000):
        cells = np.arange(start, start + 300_000)
        sample.add(cells, cells[None].astype(float))
    kept = sample.columns()[0]
    assert kept.size == 10 and sample.seen == 1_200_000 and kept.max() > 300_000
