"""D8 codes: what other programs write, what is refused, and where arrows lead."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import directions
from hypothesis import given
from hypothesis import strategies as st

# Written down here once more, from the programs' manuals, as compass points.
ESRI = {1: "E", 2: "SE", 4: "S", 8: "SW", 16: "W", 32: "NW", 64: "N", 128: "NE", 0: "outlet"}
# GRASS r.watershed: multiples of 45 degrees counter-clockwise from east.
GRASS = {1: "NE", 2: "N", 3: "NW", 4: "W", 5: "SW", 6: "S", 7: "SE", 8: "E", 0: "outlet"}
# SAGA Fill Sinks (Wang & Liu): "0=N, 1=NE, 2=E, ... 7=NW".
SAGA = {0: "N", 1: "NE", 2: "E", 3: "SE", 4: "S", 5: "SW", 6: "W", 7: "NW", -1: "outlet"}
# TauDEM D8 flow directions: 1 = east, then counter-clockwise.
TAUDEM = {1: "E", 2: "NE", 3: "N", 4: "NW", 5: "W", 6: "SW", 7: "S", 8: "SE"}
BY_NAME = {"ESRI": ESRI, "GRASS": GRASS, "SAGA": SAGA, "TauDEM": TAUDEM}
COMPASS = {
    "E": (0, 1),
    "SE": (1, 1),
    "S": (1, 0),
    "SW": (1, -1),
    "W": (0, -1),
    "NW": (-1, -1),
    "N": (-1, 0),
    "NE": (-1, 1),
}
ESRI_OF = {point: code for code, point in ESRI.items()}


def everywhere(grid):
    return np.ones(np.shape(grid), dtype=bool)


def middle_of_three(value, dtype=np.int16):
    """A 3 x 3 raster of which only the direction in the middle matters; nothing leaves it."""
    return np.full((3, 3), value, dtype=dtype)


@pytest.mark.parametrize("encoding", sorted(BY_NAME))
def test_each_code_of_each_program_means_the_same_compass_point(encoding):
    for value, point in BY_NAME[encoding].items():
        codes = directions.to_esri(middle_of_three(value), everywhere(middle_of_three(value)), encoding)
        assert codes.dtype == np.uint8
        assert ESRI[int(codes[1, 1])] == point


def test_offsets_and_codes_point_where_the_compass_says():
    for code, offset in zip(directions.CODES, directions.OFFSETS):
        assert COMPASS[ESRI[code]] == offset


@pytest.mark.parametrize("encoding", sorted(BY_NAME))
@given(st.data())
def test_a_raster_written_in_an_encoding_reads_back_as_the_same_codes(encoding, data):
    rows, columns = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 6))
    points = list(BY_NAME[encoding].values())
    drawn = data.draw(st.lists(st.sampled_from(points), min_size=rows * columns, max_size=rows * columns))
    write = {point: value for value, point in BY_NAME[encoding].items()}
    raw = np.array([write[point] for point in drawn], dtype=np.int16).reshape(rows, columns)
    codes = directions.to_esri(raw, everywhere(raw), encoding)
    for (row, column), code in np.ndenumerate(codes):
        point = drawn[row * columns + column]
        if point != "outlet":
            target = row + COMPASS[point][0], column + COMPASS[point][1]
            if not (0 <= target[0] < rows and 0 <= target[1] < columns):
                point = "outlet"
        assert code == ESRI_OF[point]


@pytest.mark.parametrize("value", range(-8, 0))
def test_negative_grass_directions_leave_the_region(value):
    raw = middle_of_three(value)
    assert directions.to_esri(raw, everywhere(raw), "GRASS")[1, 1] == 0


def test_saga_rasters_of_bytes_have_255_where_there_is_no_direction():
    raw = middle_of_three(255, np.uint8)
    assert directions.to_esri(raw, everywhere(raw), "SAGA")[1, 1] == 0


def test_esri_255_lies_outside_even_when_it_is_not_declared_as_nodata():
    raw = np.array([[1, 255, 16]], dtype=np.uint8)
    assert directions.to_esri(raw, everywhere(raw), "ESRI").tolist() == [[0, 255, 0]]


def test_rasters_of_floats_are_read():
    raw = middle_of_three(64.0, np.float32)
    assert directions.to_esri(raw, everywhere(raw), "ESRI")[1, 1] == 64


def test_cells_that_are_not_valid_may_hold_anything():
    raw = np.array([[1.0, np.nan, -9999.0, 1e30, 16.0]])
    valid = np.array([[True, False, False, False, True]])
    assert directions.to_esri(raw, valid, "ESRI").tolist() == [[0, 255, 255, 255, 0]]


def test_arrows_off_the_grid_or_into_nodata_become_outlets():
    raw = np.array([[64, 1, 1], [4, 2, 16], [4, 1, 8]], dtype=np.uint8)
    valid = np.array([[True, True, False], [True, True, True], [True, True, True]])
    expected = [[0, 0, 255], [4, 2, 16], [0, 1, 0]]
    assert directions.to_esri(raw, valid, "ESRI").tolist() == expected


@pytest.mark.parametrize(
    ("encoding", "value", "shown"),
    [
        ("ESRI", 3, "3"),
        ("ESRI", 130, "130"),
        ("ESRI", -1, "-1"),
        ("ESRI", 2.5, "2.5"),
        ("ESRI", np.nan, "nan"),
        ("GRASS", 9, "9"),
        ("GRASS", -9, "-9"),
        ("SAGA", 8, "8"),
        ("SAGA", 64, "64"),
        ("TauDEM", 0, "0"),
        ("TauDEM", 16, "16"),
        ("TauDEM", -32768, "-32768"),
    ],
)
def test_values_that_are_no_code_are_refused_and_named(encoding, value, shown):
    raw = middle_of_three(1, np.float64)
    raw[1, 1] = value
    with pytest.raises(InputError) as caught:
        directions.to_esri(raw, everywhere(raw), encoding)
    assert caught.value.values["values"] == shown
    assert caught.value.values["count"] == 1
    assert encoding in str(caught.value)
    assert "ENCODING" in str(caught.value)


def test_all_offending_values_are_listed_in_order_and_a_long_list_is_cut():
    raw = np.array([[3, 5, 3, 1], [7, 1, 0, 6]], dtype=np.uint8)
    with pytest.raises(InputError) as caught:
        directions.to_esri(raw, everywhere(raw), "ESRI")
    assert caught.value.values["values"] == "3, 5, 6, 7"
    assert caught.value.values["count"] == 5
    raw = np.arange(200, dtype=np.uint8).reshape(10, 20)
    with pytest.raises(InputError) as caught:
        directions.to_esri(raw, everywhere(raw), "TauDEM")
    assert caught.value.values["values"] == "0, 9, 10, 11, 12, 13, 14, 15, 16, 17, …"


def test_a_raster_in_another_encoding_is_refused():
    esri = np.array([list(ESRI)[:8]] * 2, dtype=np.uint8)
    for encoding in ("GRASS", "SAGA", "TauDEM"):
        with pytest.raises(InputError):
            directions.to_esri(esri, everywhere(esri), encoding)


@pytest.mark.parametrize("value", [1, 255])
def test_directions_without_any_data_cell_are_refused(value):
    raw = np.full((2, 2), value, dtype=np.uint8)
    valid = np.full((2, 2), value == 255)
    with pytest.raises(InputError, match="no data cell"):
        directions.to_esri(raw, valid, "ESRI")


def test_receivers_are_the_cells_the_arrows_point_to():
    codes = np.array([[2, 4, 8], [1, 0, 16], [128, 64, 32], [255, 255, 64]], dtype=np.uint8)
    assert directions.receivers(codes).tolist() == [4, 4, 4, 4, 4, 4, 4, 4, 4, 9, 10, 8]


def test_blocks_of_rows_do_not_show(monkeypatch):
    random = np.random.default_rng(3)
    raw = random.choice(directions.CODES, (40, 7)).astype(np.uint8)
    valid = random.random(raw.shape) < 0.8
    whole = directions.to_esri(raw, valid, "ESRI")
    targets = directions.receivers(whole)
    monkeypatch.setattr(directions, "_BLOCK_CELLS", 7)
    np.testing.assert_array_equal(directions.to_esri(raw, valid, "ESRI"), whole)
    np.testing.assert_array_equal(directions.receivers(whole), targets)


def test_directions_without_a_cycle_pass():
    codes = np.array([[1, 1, 4], [64, 255, 4], [64, 0, 16]], dtype=np.uint8)
    assert directions.find_cycles(codes) is None


def cycle_report(codes):
    with pytest.raises(InputError) as caught:
        directions.find_cycles(np.array(codes, dtype=np.uint8))
    values = caught.value.values
    return values["count"], values["caught"], values["row"], values["column"], str(caught.value)


def test_two_cells_that_point_at_each_other_are_found_with_what_drains_into_them():
    count, caught, row, column, message = cycle_report([[0, 16, 16], [1, 1, 16]])
    assert (count, caught, row, column) == (2, 3, 2, 2)
    assert "row 2, column 2" in message
    assert "flowdirection" in message


def test_a_ring_is_counted_once_and_separate_rings_together():
    ring = [[1, 1, 4], [64, 255, 4], [64, 16, 16]]
    assert cycle_report(ring)[:4] == (8, 8, 1, 1)
    two = [[0, 16, 255, 255], [255, 255, 1, 16], [1, 16, 255, 255]]
    assert cycle_report(two)[:4] == (4, 4, 2, 3)


def test_rings_of_any_length_are_found():
    for length in range(2, 40):
        codes = np.full((2, length), 1)
        codes[0, -1] = 4
        codes[1] = 16
        codes[1, 0] = 64
        assert cycle_report(codes)[:4] == (2 * length, 2 * length, 1, 1)


@given(st.integers(0, 2**32 - 1))
def test_cycles_of_random_arrows_agree_with_walking(seed):
    random = np.random.default_rng(seed)
    shape = tuple(random.integers(1, 7, 2))
    raw = random.choice([0, *directions.CODES], shape, p=[0.2] + [0.1] * 8).astype(np.uint8)
    valid = random.random(shape) < 0.95
    valid[0, 0] = True
    codes = directions.to_esri(raw, valid, "ESRI")
    caught = [cell for cell, code in np.ndenumerate(codes) if code != 255 and not walks_out(codes, cell)]
    if caught:
        assert cycle_report(codes)[1] == len(caught)
    else:
        directions.find_cycles(codes)


def walks_out(codes, cell):
    for _ in range(codes.size + 1):
        code = int(codes[cell])
        if code == 0:
            return True
        down, right = COMPASS[ESRI[code]]
        cell = cell[0] + down, cell[1] + right
    return False


def test_progress_is_reported_and_can_cancel():
    raw = middle_of_three(1, np.uint8)
    said = []
    directions.to_esri(raw, everywhere(raw), "ESRI", progress=said.append)
    assert said[-1] == 1.0

    class Cancelled(Exception):  # noqa: N818
        pass

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        directions.to_esri(raw, everywhere(raw), "ESRI", progress=cancel)
