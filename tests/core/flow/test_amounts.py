"""Amounts of cells: what is refused, and how sums are closed."""

import math

import numpy as np
import pytest
from esflow.esflow_plugin.core.flow.amounts import checked_amounts, close_sums


def test_checked_amounts_are_a_copy_without_what_lies_outside():
    values = np.array([[1.0, math.nan], [-3.0, 0.0]])
    valid = np.array([[True, False], [False, True]])
    amounts = checked_amounts("supply", values, valid)
    np.testing.assert_array_equal(amounts, [[1, 0], [0, 0]])
    amounts[0, 0] = 5
    assert values[0, 0] == 1
    assert checked_amounts("supply", np.array([[2]], np.int16), np.ones((1, 1), bool)).dtype == np.float64


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ([1.0, 2.0, 0.0], [1.5, 1.5 + 1e-9, 0.0]),
        ([1.0, 2.0 + 1e-9, 0.0], [1.5, 1.5, 0.0]),
        ([4.0, 2.0, 0.0], [3.5, 2.5 + 1e-9, 0.0]),
        ([4.0, 4.0, 0.0], [4.0, 4.0 - 1e-9, 0.0]),
        ([4.0, 4.0 - 1e-9, 0.0], [4.0, 4.0, 0.0]),
        ([4.0, 4.0, 0.0], [4.0, 3.0, 0.0]),
        ([1e-12, 0.0, 0.0], [0.0, 0.0, 0.0]),
    ],
)
def test_accounts_are_closed_within_their_limits(sent, received):
    limit = np.array([4.0, 4.0, 9.0])
    sent, received = np.array(sent), np.array(received)
    lower, upper = sorted([sent.sum(), received.sum()])
    assert close_sums(sent, received, limit, limit) == pytest.approx(upper - lower)
    assert math.isclose(sent.sum(), received.sum(), rel_tol=1e-15)
    assert lower * (1 - 1e-15) <= sent.sum() <= upper * (1 + 1e-15)
    assert (sent <= limit).all() and (received <= limit).all() and sent[2] == received[2] == 0


def test_closing_keeps_spent_surpluses_and_met_deficits_exact():
    sent, received = np.array([4.0, 1.0]), np.array([4.0, 1.0 + 1e-9])
    close_sums(sent, received, np.array([4.0, 4.0]), np.array([4.0, 4.0]))
    assert sent[0] == received[0] == 4 and sent[1] == pytest.approx(1 + 1e-9, rel=1e-15)
