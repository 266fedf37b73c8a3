"""The breadth-first layout against the directions it was made from."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow.order import donor_bits, order_from_codes, order_from_receivers
from hypothesis import given
from hypothesis import strategies as st

STEP = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}


def check_layout(order, receiver):
    """Every unit once, one level above its receiver; the donors of a unit side by side."""
    units = np.flatnonzero(receiver > -2)
    np.testing.assert_array_equal(np.sort(order.cells), units)
    assert order.size == receiver.size
    assert order.bounds[0] == 0 and order.bounds[-1] == units.size
    below = np.where(order.parent < 0, -1, order.cells[order.parent])
    np.testing.assert_array_equal(below, receiver[order.cells])
    level = np.repeat(np.arange(order.bounds.size - 1), np.diff(order.bounds))
    np.testing.assert_array_equal(level, np.where(order.parent < 0, 0, level[order.parent] + 1))
    assert (np.diff(order.parent) >= 0).all()
    np.testing.assert_array_equal(np.sort(order.outlets), np.flatnonzero(receiver == -1))


@given(st.integers(0, 10**6), st.integers(1, 9), st.integers(1, 9), st.sampled_from([0.0, 0.3]))
def test_every_cell_follows_its_receiver(random_codes, receivers_of, seed, rows, columns, outside_share):
    codes = random_codes(seed, rows, columns, outside_share)
    order = order_from_codes(codes)
    check_layout(order, receivers_of(codes))
    if (codes == 255).any():
        np.testing.assert_array_equal(order.outside, (codes == 255).ravel())
    else:
        assert order.outside is None


@given(st.integers(0, 10**6), st.integers(1, 40))
def test_every_unit_follows_its_receiver(random_forest, seed, count):
    receiver = random_forest(seed, count)
    check_layout(order_from_receivers(receiver), receiver)


@given(st.integers(0, 10**6))
def test_codes_and_receivers_give_the_same_levels(random_codes, receivers_of, seed):
    codes = random_codes(seed, 6, 7, 0.0)
    by_codes, by_receivers = order_from_codes(codes), order_from_receivers(receivers_of(codes))
    np.testing.assert_array_equal(by_codes.bounds, by_receivers.bounds)
    for start, stop in zip(by_codes.bounds[:-1], by_codes.bounds[1:]):
        assert set(by_codes.cells[start:stop]) == set(by_receivers.cells[start:stop])


def test_positions_take_four_bytes(random_codes):
    order = order_from_codes(random_codes(1, 5, 5))
    assert order.cells.dtype == order.parent.dtype == np.int32
    assert order_from_receivers(np.array([1, -1])).cells.dtype == np.int32


def test_one_cell_and_no_cell():
    check_layout(order_from_codes(np.zeros((1, 1), np.uint8)), np.array([-1]))
    assert order_from_codes(np.full((2, 3), 255, np.uint8)).cells.size == 0
    assert order_from_receivers(np.zeros(0, int)).cells.size == 0


def test_levels_walk_to_the_outlets_and_back():
    order = order_from_receivers(np.array([1, -1, 1, 0]))
    up = [(cells.tolist(), None if below is None else below.tolist()) for cells, below in order.upstream_levels()]
    assert up == [([1], None), ([0, 2], [0, 0]), ([3], [0])]
    down = [
        (cells.tolist(), None if below is None else below.tolist(), count)
        for cells, below, count in order.downstream_levels()
    ]
    assert down == [([3], [0], 2), ([0, 2], [0, 0], 1), ([1], None, 0)]


def test_circle_of_cells_is_refused(random_codes):
    codes = random_codes(3, 8, 8, 0.0)
    codes[2:4, 4:6] = [[1, 4], [64, 16]]
    with pytest.raises(InputError) as caught:
        order_from_codes(codes)
    assert caught.value.values["count"] == 4
    assert caught.value.values["row"] in (3, 4) and caught.value.values["column"] in (5, 6)


def test_arrows_that_leave_the_data_are_refused():
    with pytest.raises(ValueError, match="to_esri"):
        order_from_codes(np.array([[0, 1, 255]], np.uint8))


def test_circle_of_units_is_refused():
    with pytest.raises(InputError) as caught:
        order_from_receivers(np.array([-1, 0, 3, 4, 2, 3, 1]))
    assert caught.value.values == {"count": 4, "unit": 3}


def test_unit_that_drains_to_itself_is_refused():
    with pytest.raises(InputError) as caught:
        order_from_receivers(np.array([-1, 1]))
    assert caught.value.values == {"count": 1, "unit": 2}


@pytest.mark.parametrize("receiver", [[-1, 2], [-1, -2]])
def test_unknown_receiver_is_refused(receiver):
    with pytest.raises(InputError, match="does not exist") as caught:
        order_from_receivers(np.array(receiver))
    assert caught.value.values == {"count": 1, "unit": 2}


@given(st.integers(0, 10**6), st.integers(1, 6), st.integers(1, 6))
def test_donor_bits_of_cells_with_several_receivers(seed, rows, columns):
    rng = np.random.default_rng(seed)
    links, expected = rng.integers(0, 256, (rows, columns)).astype(np.uint8), np.zeros((rows, columns), np.uint8)
    links[rng.random((rows, columns)) < 0.2] = 255
    for row, column in np.ndindex(rows, columns):
        for code, (down, right) in STEP.items():
            there = (row + down, column + right)
            if links[row, column] & code and 0 <= there[0] < rows and 0 <= there[1] < columns:
                expected[there] |= code
    np.testing.assert_array_equal(donor_bits(links), expected)


def test_donor_bits_across_blocks(monkeypatch):
    links = np.random.default_rng(5).integers(0, 256, (9, 4)).astype(np.uint8)
    whole = donor_bits(links)
    monkeypatch.setattr("esflow.esflow_plugin.core.flow.order._BLOCK_CELLS", 4)
    np.testing.assert_array_equal(donor_bits(links), whole)


class CancelledError(Exception):
    pass


def cancel(fraction):
    raise CancelledError


def test_progress_rises_and_may_cancel():
    codes = np.ones((1, 2000), np.uint8)
    codes[0, -1] = 0
    seen = []
    order = order_from_codes(codes, seen.append)
    assert seen and seen == sorted(seen) and 0 < seen[0] and seen[-1] <= 1
    for walk in (order.upstream_levels, order.downstream_levels):
        seen.clear()
        assert sum(1 for _ in walk(seen.append)) == 2000
        assert seen and seen == sorted(seen)
        with pytest.raises(CancelledError):
            list(walk(cancel))
    with pytest.raises(CancelledError):
        order_from_codes(codes, cancel)
