"""Reduction potential: the checks of the reference, gaps by hand and by loops, ranks and their sweep."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import reduction as r
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays


def test_the_check_of_the_reference():
    """Per head [2, 4, 6] and intensity [.5, 1, 3] at weight .5 give [0, .35, 1] (methods 8.4)."""
    per_head, intensity = r.scaled([[2.0, 4.0, 6.0]]), r.scaled([[0.5, 1.0, 3.0]])
    assert r.weighted(per_head.values, intensity.values, 0.5)[0] == pytest.approx([0, 0.35, 1])
    assert (per_head.lowest, per_head.highest, per_head.is_constant) == (2, 6, False)


def test_min_max_is_pooled_over_years_and_flags_equal_values():
    assert r.scaled([[1.0, 2.0], [3.0, 5.0]]).values.tolist() == [[0, 0.25], [0.5, 1]]
    equal = r.scaled([[4.0, np.nan], [4.0, 4.0]])
    assert equal.is_constant and equal.values[1].tolist() == [0, 0] and np.isnan(equal.values[0, 1])
    assert r.scaled([[-3.0, -1.0]]).values.tolist() == [[0, 1]]


@given(arrays(np.float64, (3, 5), elements=st.floats(-1e6, 1e6)), st.floats(0, 1))
def test_the_index_stays_within_0_and_1(values, weight):
    index = r.weighted(r.scaled(values).values, r.scaled(-values).values, weight)
    assert ((index >= -1e-15) & (index <= 1 + 1e-15)).all()


def test_a_weight_of_0_or_1_needs_one_side_only():
    unknown = np.array([[np.nan]])
    assert r.weighted(np.array([[0.3]]), unknown, 1.0).tolist() == [[0.3]]
    assert r.weighted(unknown, np.array([[0.4]]), 0.0).tolist() == [[0.4]]


INTENSITY = np.array([[1.0, 2.0, 4.0, np.nan], [0.5, 3.0, 8.0, 6.0]])


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({}, [[1, 1, 1, 1], [0.5, 0.5, 0.5, 0.5]]),
        ({"all_years": True}, [[0.5] * 4, [0.5] * 4]),
        ({"groups": [0, 0, 1, 1]}, [[1, 1, 4, 4], [0.5, 0.5, 6, 6]]),
        ({"groups": [0, 0, 1, 1], "all_years": True}, [[0.5, 0.5, 4, 4], [0.5, 0.5, 4, 4]]),
        # Linear between ranks: .2 of the way from the first to the second of three; .3 of four.
        ({"best_share": 0.1}, [[1.2] * 4, [0.5 + 0.3 * 2.5] * 4]),
    ],
)
def test_references(choices, expected):
    assert r.reference_intensity(INTENSITY, **choices).tolist() == [pytest.approx(row) for row in expected]


def test_gap_in_tonnes_by_hand():
    emission = np.array([[10.0, 20.0, 40.0, 7.0]])
    gap = r.intensity_gap(emission, INTENSITY[:1], r.reference_intensity(INTENSITY[:1]))
    assert gap.share[0, :3].tolist() == [0, 0.5, 0.75] and gap.tonnes[0, :3].tolist() == [0, 10, 30]
    assert np.isnan(gap.share[0, 3]) and np.isnan(gap.tonnes[0, 3])


def test_better_than_the_reference_has_no_gap_and_none_emitted_none():
    gap = r.intensity_gap(np.array([[5.0, 0.0]]), np.array([[1.0, 0.0]]), np.array([[2.0, 0.0]]))
    assert gap.share.tolist() == [[0, 0]] and gap.tonnes.tolist() == [[0, 0]]


@given(st.floats(1e-3, 1e9), st.floats(1e-3, 1e9))
def test_footprint_excess_is_one_less_the_inverse_depth(emission, capacity):
    excess = r.footprint_excess(emission, capacity)
    depth = 1 + max(emission - capacity, 0.0) / capacity
    assert 0 <= excess.share < 1
    assert excess.share == pytest.approx(1 - 1 / depth, abs=1e-12)
    assert excess.tonnes == pytest.approx(emission * excess.share, rel=1e-6, abs=1e-9 * emission)


def test_excess_at_the_edges():
    excess = r.footprint_excess([0.0, 3.0, np.nan], [0.0, 0.0, 1.0])
    assert excess.share.tolist()[:2] == [0, 1] and excess.tonnes.tolist()[:2] == [0, 3] and np.isnan(excess.share[2])


def test_ranks_share_ties_and_leave_out_what_is_unknown():
    found = r.ranks(np.array([[0.2, 0.9, 0.1 + 0.1, np.nan], [0.0, 0.0, 0.0, 0.0]]))
    assert found[0, :3].tolist() == [2.5, 1, 2.5] and np.isnan(found[0, 3])
    assert found[1].tolist() == [2.5] * 4


def test_sweep_shows_how_ranks_change():
    equity, efficiency = np.array([[1.0, 0.0, 0.6]]), np.array([[0.0, 1.0, 0.6]])
    found = r.sweep(equity, efficiency, 0.5)
    assert found.weights.tolist() == [0.3, 0.5, 0.7]
    assert found.rank[0, 0].tolist() == [3, 1, 2] and found.rank[2, 0].tolist() == [1, 3, 2]
    assert found.rank[1, 0].tolist() == [2.5, 2.5, 1]
    assert found.correlation[1, 0] == pytest.approx(1)
    # Ranks 3 1 2 against 2.5 2.5 1 by hand: (1 x .5 - 1 x .5 + 0) / (sqrt(2) sqrt(1.5)) = 0.
    assert found.correlation[0, 0] == pytest.approx(0)
    assert r.sweep(equity, efficiency, 0.4).weights.tolist() == [0.3, 0.4, 0.5, 0.7]
