"""Ranges, classes and labels of legends."""

import numpy as np
import pytest
from esflow.esflow_plugin.report import classes
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

AMOUNTS = arrays(np.float64, st.integers(1, 60), elements=st.floats(0, 1e12, allow_subnormal=False))


@given(st.floats(1e-6, 1e15))
def test_a_nice_ceiling_is_the_next_handy_number(value):
    ceiling = classes.nice_ceiling(value)
    assert value * (1 - 1e-9) <= ceiling <= value * 1.34
    assert float(f"{ceiling:.1e}") == pytest.approx(ceiling)


@pytest.mark.parametrize("value", [0.0, -5.0, float("nan"), float("inf")])
def test_there_is_no_nice_ceiling_of_nothing(value):
    assert classes.nice_ceiling(value) == 0.0


def test_cells_without_anything_do_not_narrow_the_range_of_amounts():
    few = np.zeros(10_000)
    few[:50] = np.linspace(1, 3900, 50)
    assert classes.amount_range(few) == (0.0, 4000.0)


def test_a_balance_reaches_equally_far_on_both_sides():
    values = np.concatenate([np.full(90, 700.0), np.full(10, -100.0)])
    assert classes.symmetric_range(values) == (-800.0, 800.0)


def test_river_classes_grow_threefold_up_to_the_mouth():
    bounds = classes.logarithmic_bounds(np.array([1.0, 5e7, 8.4e11]), 8)
    assert bounds == pytest.approx([3e8, 1e9, 3e9, 1e10, 3e10, 1e11, 3e11])


@given(AMOUNTS, st.integers(2, 8))
def test_quantile_classes_hold_every_value(values, count):
    bounds = classes.quantile_bounds(values, count)
    assert len(bounds) <= count + 1
    assert all(a < b for a, b in zip(bounds, bounds[1:]))
    assert bounds[0] == values.min()
    assert bounds[-1] == values.max() or values.max() < bounds[-1] * 1.06


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (12_000, "12,000"), (0.05, "0.05"), (-3.14159, "−3.14"), (123_456.7, "123,457"), (99.96, "100")],
)
def test_numbers_have_three_digits(value, text):
    assert classes.number_text(value) == text


@pytest.mark.parametrize(
    ("unit", "largest", "text"),
    [
        ("m3/ha/yr", 4000, "2,000 m³/ha/yr"),
        ("m3/yr", 8.4e11, "2 × 10³ m³/yr"),
        ("1", 1, "2,000"),
        ("t/yr", 3e7, "2,000 × 10⁶ t/yr"),
        ("km2", 1.8e6, "2,000 km²"),
    ],
)
def test_units_are_written_as_in_print(unit, largest, text):
    scale = classes.Scale(unit, largest)
    shown = scale.value(2000 * scale.factor if unit != "m3/yr" else 2e9)
    assert shown == (text if unit != "m3/yr" else "2 km³/yr")
