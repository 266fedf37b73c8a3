"""Drainage in detail: single directions, nodata, argument checks, repeatability, progress, burned streams."""

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import descent, drainage

STEPS = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}


def condition(elevation, valid=None, width=1.0, height=1.0, **options):
    if valid is None:
        valid = np.ones(elevation.shape, dtype=bool)
    return drainage.condition(elevation, valid, cell_width=width, cell_height=height, **options)


def noise(side=31):
    return np.random.default_rng(7).random((side, side), dtype=np.float32)


def bowl(side=31):
    row, column = np.mgrid[0:side, 0:side].astype(np.float32)
    return np.hypot(row - side / 2, column - side / 2)


def receiver(codes, cell):
    code = int(codes[cell])
    return cell if code in (0, 255) else (cell[0] + STEPS[code][0], cell[1] + STEPS[code][1])


@pytest.fixture(params=["whole grid", "single rows"])
def blocks(request, monkeypatch):
    """Once with the grid in one block, once with blocks of a row, whose joints must not show."""
    if request.param == "single rows":
        for name in ("_DESCENT_CELLS", "_CATCHMENT_CELLS"):
            monkeypatch.setattr(descent, name, 1)
        monkeypatch.setattr(drainage, "_BLOCK_CELLS", 1)


# --- directions ----------------------------------------------------------------------------------------------------


def centre_code(surroundings, centre=10.0, width=1.0, height=1.0):
    """Code of the cell in the middle of a ridge-free 5 x 5 grid, whose eight neighbours are given clockwise from E."""
    elevation = np.full((5, 5), 9.9)
    for (down, right), value in zip(STEPS.values(), surroundings):
        elevation[2 + down, 2 + right] = value
    elevation[2, 2] = centre
    elevation[[0, -1]] = elevation[:, [0, -1]] = -100.0
    return int(condition(elevation, None, width, height).codes[2, 2])


def test_the_steepest_of_eight_neighbours_by_true_distance():
    assert centre_code([8.0, 7.3, 9, 9, 9, 9, 9, 9]) == 1  # 2 against 2.7 / 1.414 = 1.909
    assert centre_code([8.0, 7.1, 9, 9, 9, 9, 9, 9]) == 2  # 2 against 2.9 / 1.414 = 2.051


def test_cells_that_are_not_square_use_their_own_width_and_height():
    drops = [8.0, 9, 7.0, 9, 9, 9, 9, 9]  # 2 m to the east, 3 m to the south
    assert centre_code(drops) == 4
    assert centre_code(drops, height=2.0) == 1  # 2 against 1.5
    assert centre_code(drops, width=3.0, height=2.0) == 4
    diagonal = [8.0, 6.0, 9, 9, 9, 9, 9, 9]  # 2 m to the east, 4 m to the south-east
    assert centre_code(diagonal, width=1.0, height=1.0) == 2
    assert centre_code(diagonal, width=1.0, height=3.0) == 1  # 2 against 4 / 3.162


@pytest.mark.parametrize("position", range(8))
def test_each_direction_has_its_code(position):
    surroundings = [9.0] * 8
    surroundings[position] = 1.0
    assert centre_code(surroundings) == list(STEPS)[position]


def test_equal_slopes_take_the_first_direction_clockwise_from_east():
    assert centre_code([9.0] * 8) == 1
    assert centre_code([9.5, 9.5, 9.5, 9.5, 9, 9.5, 9, 9.5]) == 16


def test_turning_a_dem_over_turns_the_water_round():
    column = np.arange(9, dtype=np.float32)
    slope_down = np.tile(-column, (5, 1))
    assert (condition(slope_down).codes[1:-1, 1:-1] == 1).all()
    assert (condition(-slope_down).codes[1:-1, 1:-1] == 16).all()
    rough = noise()
    assert (condition(rough).codes != condition(-rough).codes).mean() > 0.5


def test_mirroring_a_dem_mirrors_the_directions():
    elevation = np.random.default_rng(2).permutation(15 * 15).reshape(15, 15).astype(np.float64) ** 1.1
    codes = condition(elevation).codes
    mirrored = {0: 0, 1: 16, 2: 8, 4: 4, 8: 2, 16: 1, 32: 128, 64: 64, 128: 32}
    expected = np.vectorize(mirrored.get)(codes[:, ::-1])
    assert np.array_equal(condition(np.ascontiguousarray(elevation[:, ::-1])).codes, expected)


def test_a_depression_is_left_over_its_lowest_pass_along_its_bottom():
    elevation = np.array(
        [
            [9, 9, 9, 9, 9, 9, 9],
            [9, 3, 9, 9, 9, 9, 9],
            [9, 9, 2, 4, 6, 1, 0],
            [9, 9, 9, 9, 9, 9, 9],
        ],
        dtype=np.float32,
    )
    result = condition(elevation)
    assert result.codes[2].tolist()[2:] == [1, 1, 1, 1, 0]
    assert result.codes[1, 1] == 2
    assert result.filled[2].tolist() == [9, 9, 6, 6, 6, 1, 0]
    assert result.depressions == 1


def test_a_dry_pass_spills_to_its_steepest_side():
    elevation = np.full((5, 6), 9.0)
    elevation[2] = [9, 1, 5, 4, 3, 2]
    elevation[1, 3], elevation[3, 3] = 4.5, 2.5
    elevation[3, 4] = 2.2
    elevation[3, 5] = 2.1
    result = condition(elevation)
    assert result.codes[2, 1] == 1
    assert result.codes[2, 2] == 2  # 2.5 / 1.414 is steeper than 1 to the east


def test_each_cell_of_a_flat_at_the_border_is_an_outlet():
    codes = condition(np.full((9, 9), 3.0, dtype=np.float32)).codes
    assert (codes == 0).sum() == 4 * 8
    assert (codes[1:-1, 1:-1] != 0).all()


@pytest.mark.parametrize("few", [0, 10**9])
def test_paths_turned_one_by_one_and_all_together_are_the_same(few, monkeypatch):
    elevation = noise(60)
    codes = condition(elevation).codes
    monkeypatch.setattr(drainage, "_FEW_PATHS", few)
    assert np.array_equal(condition(elevation).codes, codes)


# --- nodata ----------------------------------------------------------------------------------------------------------


def test_a_hole_in_a_bowl_takes_the_water_or_holds_it():
    elevation = bowl(21)
    valid = np.ones(elevation.shape, dtype=bool)
    valid[9:12, 9:12] = False
    outlet = condition(elevation, valid, enclosed_nodata="outlet")
    assert np.array_equal(outlet.filled, elevation)
    assert outlet.depressions == 0
    wall = condition(elevation, valid, enclosed_nodata="wall")
    assert wall.depressions == 1
    assert (wall.filled > elevation)[valid].mean() > 0.5
    assert (wall.codes[8:13, 8:13][valid[8:13, 8:13]] != 0).all()


def test_what_lies_in_cells_without_data_has_no_influence_and_is_kept():
    elevation = noise()
    valid = np.random.default_rng(1).random(elevation.shape) > 0.1
    plain = condition(np.where(valid, elevation, np.float32(-9999)), valid)
    for other in (np.nan, np.inf, -np.inf, 0.0, -3.4e38):
        changed = np.where(valid, elevation, np.float32(other))
        result = condition(changed, valid)
        assert np.array_equal(result.codes, plain.codes)
        assert np.array_equal(result.filled[valid], plain.filled[valid])
        assert np.array_equal(result.filled[~valid], changed[~valid], equal_nan=True)


# --- arguments, types, repeatability -------------------------------------------------------------------------------


def test_float32_and_float64_give_the_same():
    elevation = np.round(noise() * 5)
    single, double = condition(elevation), condition(elevation.astype(np.float64))
    assert np.array_equal(single.codes, double.codes)
    assert np.array_equal(single.filled, double.filled)
    assert (single.filled.dtype, double.filled.dtype) == (np.float32, np.float64)
    assert single.depressions == double.depressions


def test_two_runs_and_other_memory_layouts_give_the_same_bytes():
    elevation = noise()
    first = condition(elevation)
    twice_as_wide = np.zeros((elevation.shape[0], 2 * elevation.shape[1]), dtype=np.float32)
    twice_as_wide[:, ::2] = elevation
    for same in (elevation, np.asfortranarray(elevation), twice_as_wide[:, ::2]):
        again = condition(same, np.asfortranarray(np.ones(same.shape, dtype=bool)))
        assert again.codes.tobytes() == first.codes.tobytes()
        assert again.filled.tobytes() == first.filled.tobytes()


def test_the_filled_dem_is_made_only_on_demand():
    elevation = noise()
    result = condition(elevation, want_filled=False)
    assert result.filled is None
    assert np.array_equal(result.codes, condition(elevation).codes)


def test_a_dem_without_data_is_refused():
    with pytest.raises(InputError, match="no data cell"):
        condition(np.ones((3, 3)), np.zeros((3, 3), dtype=bool))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_valid_cell_that_is_not_finite_is_refused_with_its_place(bad, blocks):
    elevation = bowl()
    elevation[20, 4] = bad
    with pytest.raises(InputError, match="row 21, column 5"):
        condition(elevation)


@pytest.mark.parametrize(
    "arguments",
    [
        {"elevation": np.ones((3, 3), dtype=np.int16)},
        {"elevation": np.ones(9)},
        {"valid": np.ones((3, 4), dtype=bool)},
        {"valid": np.ones((3, 3), dtype=np.uint8)},
        {"cell_width": 0.0},
        {"cell_height": -1.0},
        {"enclosed_nodata": "lake"},
    ],
)
def test_arguments_that_make_no_sense_are_refused(arguments):
    given_all = {
        "elevation": np.ones((3, 3)),
        "valid": np.ones((3, 3), dtype=bool),
        "cell_width": 1.0,
        "cell_height": 1.0,
        **arguments,
    }
    elevation, valid = given_all.pop("elevation"), given_all.pop("valid")
    with pytest.raises(ValueError):
        drainage.condition(elevation, valid, **given_all)


@pytest.mark.parametrize("enclosed_nodata", ["outlet", "wall"])
def test_progress_grows_to_one_and_can_cancel_anywhere(enclosed_nodata, blocks):
    elevation = noise(60)
    valid = np.random.default_rng(1).random(elevation.shape) > 0.05
    said = []
    condition(elevation, valid, enclosed_nodata=enclosed_nodata, progress=said.append)
    assert said == sorted(said)
    assert said[-1] == pytest.approx(1.0)
    assert 0 <= said[0]

    class Cancelled(Exception):  # noqa: N818
        pass

    for stop_at in range(0, len(said), max(1, len(said) // 12)):
        calls = iter(range(len(said)))

        def cancel(_, stop_at=stop_at, calls=calls):
            if next(calls) == stop_at:
                raise Cancelled

        with pytest.raises(Cancelled):
            condition(elevation, valid, enclosed_nodata=enclosed_nodata, progress=cancel)


def test_a_long_path_reports_progress_while_it_is_turned_round(monkeypatch):
    monkeypatch.setattr(drainage, "_STEPS_BETWEEN_REPORTS", 10)
    canyon = np.full((3, 400), 1000.0)
    canyon[1, 1:-1] = 500.0 - np.arange(398)
    said = []
    codes = condition(canyon, progress=said.append).codes
    assert (codes[1, 2:-1] == 16).all()
    assert len(said) > 40


# --- streams -------------------------------------------------------------------------------------------------------


def stream_across_a_slope(side=40):
    """A DEM that falls to the east with noise, and a stream that crosses it to the south in a zigzag."""
    random = np.random.default_rng(9)
    row, column = np.mgrid[0:side, 0:side]
    elevation = (200.0 - 2.0 * column + random.normal(0, 1, row.shape)).astype(np.float32)
    cells = []
    place = 8
    for line in range(3, side):
        place += 1 if line // 5 % 2 else 0
        cells.append((line, place))
    streams = np.zeros(elevation.shape, dtype=bool)
    streams[tuple(np.transpose(cells))] = True
    return elevation, streams, cells


def test_water_follows_a_burned_stream_to_its_mouth():
    elevation, streams, cells = stream_across_a_slope()
    valid = np.ones(elevation.shape, dtype=bool)
    natural = condition(elevation, valid).codes
    assert any(not streams[receiver(natural, cell)] for cell in cells[:-1])
    burned = drainage.burn_streams(elevation, valid, streams, 30.0)
    codes = condition(burned, valid).codes
    mouth = cells[-1]
    for cell in cells:
        walked = 0
        while codes[cell] != 0:
            cell, walked = receiver(codes, cell), walked + 1
            assert streams[cell] and walked <= len(cells)
        assert cell == mouth


def test_burning_lowers_the_valid_stream_cells_only_and_by_the_depth():
    elevation, streams, _ = stream_across_a_slope()
    valid = np.ones(elevation.shape, dtype=bool)
    valid[:10] = False
    before = elevation.copy()
    burned = drainage.burn_streams(elevation, valid, streams, 12.5)
    assert burned.dtype == elevation.dtype
    assert np.array_equal(elevation, before)
    assert np.array_equal(burned[streams & valid], elevation[streams & valid] - np.float32(12.5))
    assert np.array_equal(burned[~streams | ~valid], elevation[~streams | ~valid])


@pytest.mark.parametrize("depth", [0, -5.0, np.nan, np.inf])
def test_a_burning_depth_that_is_not_above_zero_is_refused(depth):
    elevation, streams, _ = stream_across_a_slope()
    with pytest.raises(InputError, match="depth above 0"):
        drainage.burn_streams(elevation, np.ones(streams.shape, dtype=bool), streams, depth)


def test_streams_that_miss_the_dem_are_refused():
    elevation, streams, _ = stream_across_a_slope()
    with pytest.raises(InputError, match="No stream crosses"):
        drainage.burn_streams(elevation, ~streams, streams, 5.0)
