"""Decay with distance: values by hand, what is filled in, what is refused."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import decay, market, pairs

#: Gaussian at half its length.
HALFWAY = (math.exp(-0.125) - math.exp(-0.5)) / (1 - math.exp(-0.5))


def weights_of(form, distance, length=None, limit=None, exponent=1.0):
    distance = np.array(distance, float)
    near = distance[np.isfinite(distance)]
    rule = decay.decay_of(form, length, limit, exponent, lambda: (near.mean(), near[near > 0].min()))
    return rule.weights(distance)


@pytest.mark.parametrize(
    ("form", "options", "expected"),
    [
        ("gaussian", {"limit": 100}, [1, HALFWAY, 0, 0]),
        ("gaussian", {"length": 100, "limit": 50}, [1, HALFWAY, 0, 0]),
        ("exponential", {"length": 50}, [1, math.exp(-1), math.exp(-2), math.exp(-4)]),
        ("exponential", {"length": 50, "limit": 100}, [1, math.exp(-1), math.exp(-2), 0]),
        ("power", {"length": 25}, [1, 0.5, 0.25, 0.125]),
        ("power", {"length": 25, "exponent": 2}, [1, 0.25, 0.0625, 0.015625]),
        ("power", {}, [1, 1, 0.5, 0.25]),
        ("linear", {"limit": 200}, [1, 0.75, 0.5, 0]),
        ("none", {"limit": 100}, [1, 1, 1, 0]),
        ("none", {}, [1, 1, 1, 1]),
    ],
)
def test_values(form, options, expected):
    np.testing.assert_allclose(weights_of(form, [0, 50, 100, 200], **options), expected, atol=5e-6)
    assert weights_of(form, [0, 50, math.inf], **options)[2] == 0


def test_exponential_takes_the_mean_distance():
    assert decay.decay_of("exponential", None, None, 1.0, lambda: (70.0, 3.0)).length == 70
    assert decay.decay_of("power", None, None, 1.0, lambda: (70.0, 3.0)).length == 3


def test_no_positive_distance_at_all():
    """All zones at one place, or nowhere: any length does."""
    for form in ("exponential", "power"):
        rule = decay.decay_of(form, None, None, 1.0, lambda: (0.0, 0.0))
        np.testing.assert_array_equal(rule.weights(np.array([0.0, math.inf])), [1, 0])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"form": "gaussian"}, "Set a distance limit"),
        ({"form": "linear", "limit": math.inf}, "Set a distance limit"),
        ({"form": "exponential", "length": 0.0}, "decay length must be a positive number, not 0"),
        ({"form": "exponential", "length": math.nan}, "decay length"),
        ({"form": "power", "exponent": 0.0}, "exponent of the decay"),
        ({"form": "none", "limit": 0.0}, "distance limit must be"),
        ({"form": "none", "limit": math.nan}, "distance limit must be"),
    ],
)
def test_refused(options, message):
    with pytest.raises(InputError, match=message):
        weights_of(distance=[1.0, 2.0], **options)


def test_mean_and_smallest_distance_of_the_pairs_that_may_trade():
    distance = np.array([[0.0, 4], [2, math.inf]])
    assert pairs.mean_and_smallest(distance, pairs.reachable_pairs(distance)) == (2.0, 2.0)
    assert pairs.mean_and_smallest(distance, np.zeros((2, 2), bool)) == (0.0, 0.0)
    flow = market.market_flow(np.ones(2), np.ones(2), distance, decay="exponential")
    assert flow.decay.length == 2 and flow.decay.limit == math.inf
