"""Coupling coordination: the fixture of the method, its closed form, and the misprint it must not repeat."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core import coupling, shares
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

share = st.one_of(st.just(0.0), st.just(1.0), st.floats(1e-6, 1.0))


def all_three(*systems, weights=None):
    systems = [np.array([float(system)]) for system in systems]
    degree = coupling.coupling_degree(systems)
    developed = coupling.development(systems, shares.shares_of(weights, len(systems)))
    return float(degree[0]), float(developed[0]), float(coupling.coordination(degree, developed)[0])


def test_two_systems_of_the_reference():
    """(0.8, 0.2) gives C = 0.8, T = 0.5, D = 0.632456 (methods 4)."""
    degree, developed, coordinated = all_three(0.8, 0.2)
    assert (degree, developed) == pytest.approx((0.8, 0.5), rel=1e-14)
    assert round(coordinated, 6) == 0.632456


def test_nothing_at_all_is_not_coordinated():
    assert all_three(0, 0) == (0, 0, 0)
    assert all_three(0, 0, 0, 0) == (0, 0, 0)
    assert all_three(1, 0) == (0, 0.5, 0)


def test_equal_systems_are_fully_coupled():
    """Without the factor n the degree of equal systems would be 1/2, 1/3 ...: the well-known misprint."""
    for count in (2, 3, 4):
        degree, developed, coordinated = all_three(*[0.36] * count)
        assert (degree, developed, coordinated) == pytest.approx((1.0, 0.36, 0.6), rel=1e-14)


def test_three_systems_by_hand():
    """U = 0.9, 0.6, 0.3: C = 3 (0.162)^(1/3) / 1.8, T = 0.6."""
    degree, developed, _ = all_three(0.9, 0.6, 0.3)
    assert degree == pytest.approx(3 * 0.162 ** (1 / 3) / 1.8, rel=1e-14)
    assert developed == pytest.approx(0.6, rel=1e-14)


@given(share, share)
def test_with_equal_weights_it_is_the_fourth_root_of_the_product(first, second):
    degree, developed, coordinated = all_three(first, second)
    assert coordinated == pytest.approx((first * second) ** 0.25, rel=1e-12, abs=1e-300)
    assert 0 <= degree <= 1 and 0 <= developed <= 1 and 0 <= coordinated <= 1
    # The arithmetic mean is never below the geometric one; they meet where the systems are equal.
    assert degree == pytest.approx(math.sqrt(first * second) / ((first + second) / 2) if first + second else 0)


@given(st.lists(share, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_order_of_systems_and_their_common_scale_do_not_matter(systems, random):
    mixed = systems[:]
    random.shuffle(mixed)
    assert all_three(*mixed) == pytest.approx(all_three(*systems), rel=1e-12)
    halved = all_three(*[system / 2 for system in systems])
    assert halved[0] == pytest.approx(all_three(*systems)[0], rel=1e-12)


def test_weights_are_shares():
    assert all_three(0.8, 0.2, weights=[3, 1])[1] == pytest.approx(0.65)
    assert shares.shares_of([3, 1], 2).tolist() == [0.75, 0.25]
    wrong = (([1.0], "holds 1 numbers"), ([1, -1], "at least 0"), ([0, 0], "above 0"), ([1, math.nan], "at least 0"))
    for weights, word in wrong:
        with pytest.raises(InputError, match=word):
            shares.shares_of(weights, 2)


def test_normalisation_and_its_limits():
    values = np.array([10.0, 15.0, 20.0, 5.0, 30.0])
    assert coupling.normalise(values, 10, 20).tolist() == [0, 0.5, 1, 0, 1]
    assert coupling.normalise(values, 10, 20, inverse=True).tolist() == [1, 0.5, 0, 1, 0]
    for ends in ((3.0, 3.0), (4.0, 3.0), (0.0, math.nan)):
        with pytest.raises(InputError, match="no range"):
            coupling.normalise(values, *ends)


def test_ten_classes():
    values = np.array([0, 0.0999, 0.1, 0.3, 0.1 + 0.2, 0.3 - 1e-17, 0.5, 0.632456, 0.9, 1.0])
    assert coupling.coordination_class(values).tolist() == [1, 1, 2, 4, 4, 4, 6, 7, 10, 10]
    assert len(coupling.CLASS_NAMES) == len(coupling.CHINESE_CLASS_NAMES) == len(set(coupling.CLASS_NAMES)) == 10
    assert (coupling.CHINESE_CLASS_NAMES[0], coupling.CHINESE_CLASS_NAMES[-1]) == ("极度失调", "优质协调")
