"""What no quantity can be: negative, not a number, infinite, or more than any place on Earth has."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import checks
from esflow.esflow_plugin.core.errors import InputError


def message(values, valid=True, **limits):
    with pytest.raises(InputError) as caught:
        checks.check_not_negative(np.array(values), valid, "Rain", "mm/yr", **limits)
    return caught.value.template.format(**caught.value.values)


def test_a_fill_value_that_nobody_declared_is_told_with_the_limit():
    text = message([800.0, 65535.0], most=checks.MOST_PRECIPITATION_MM)
    assert text.startswith("Rain reaches 65535 mm/yr, more than is possible (30000 mm/yr).")
    assert "declare it as nodata" in text


def test_the_wettest_year_on_record_is_possible():
    checks.check_not_negative(np.array([26461.0]), True, "Rain", "mm/yr", checks.MOST_PRECIPITATION_MM)
    checks.check_not_negative(np.array([9300.0]), True, "Rain", "mm", checks.MOST_MONTHLY_PRECIPITATION_MM)


def test_without_a_limit_large_values_pass_but_infinity_does_not():
    checks.check_not_negative(np.array([1e12]), True, "Rain")
    assert "infinite or not a number" in message([1.0, np.inf])
    assert "infinite or not a number" in message([1.0, np.nan], most=10.0)
    assert "infinite or not a number" in message([1.0, np.inf], most=10.0)


def test_negative_values_are_told_with_the_lowest():
    assert "negative values (lowest: -3 mm/yr)" in message([5.0, -1.0, -3.0])


def test_cells_without_data_are_not_looked_at():
    values = np.array([1.0, -9999.0, 65535.0])
    checks.check_not_negative(values, np.array([True, False, False]), "Rain", "mm/yr", 30000.0)
