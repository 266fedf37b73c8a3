"""Conditioning of a DEM against a priority-flood written here, and what every drainage must satisfy."""

import heapq

import numpy as np
import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.flow import descent, drainage, enclosure
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

STEPS = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}
SLOPE_TOLERANCE = 1e-5  # float32 slopes


def condition(elevation, valid=None, width=1.0, height=1.0, **options):
    elevation = np.asarray(elevation)
    if elevation.dtype not in (np.float32, np.float64):
        elevation = elevation.astype(np.float32)
    if valid is None:
        valid = np.ones(elevation.shape, dtype=bool)
    return drainage.condition(elevation, valid, cell_width=width, cell_height=height, **options)


# --- oracles -------------------------------------------------------------------------------------------------------


def neighbours(shape, cell):
    for code, (down, right) in STEPS.items():
        row, column = cell[0] + down, cell[1] + right
        yield code, ((row, column) if 0 <= row < shape[0] and 0 <= column < shape[1] else None)


def open_nodata(valid, enclosed_nodata):
    """Cells without data that take water: all, or those a search from the edge of the grid can reach."""
    if enclosed_nodata == "outlet":
        return ~valid
    reached = np.zeros(valid.shape, dtype=bool)
    pending = [
        cell
        for cell in np.ndindex(valid.shape)
        if not valid[cell] and (0 in cell or cell[0] == valid.shape[0] - 1 or cell[1] == valid.shape[1] - 1)
    ]
    while pending:
        cell = pending.pop()
        if reached[cell]:
            continue
        reached[cell] = True
        pending += [other for _, other in neighbours(valid.shape, cell) if other and not valid[other]]
    return reached


def at_border(valid, drains):
    """Valid cells with the outside of the grid or nodata that takes water for a neighbour."""
    result = np.zeros(valid.shape, dtype=bool)
    for cell in zip(*np.nonzero(valid)):
        result[cell] = any(other is None or drains[other] for _, other in neighbours(valid.shape, cell))
    return result


def priority_flood(elevation, valid, border):
    """Barnes, Lehman & Mulla 2014, algorithm 1: filled DEM, and which cells the flood reached."""
    filled, reached = elevation.copy(), border.copy()
    queue = [(elevation[cell].item(), cell) for cell in zip(*(axis.tolist() for axis in np.nonzero(border)))]
    heapq.heapify(queue)
    while queue:
        level, cell = heapq.heappop(queue)
        for _, other in neighbours(elevation.shape, cell):
            if other and valid[other] and not reached[other]:
                reached[other] = True
                filled[other] = max(level, elevation[other].item())
                heapq.heappush(queue, (filled[other].item(), other))
    return filled, reached


def flood_with_closed_areas(elevation, valid, enclosed_nodata):
    """As above; areas the flood does not reach are flooded from their lowest cells. Also returns the border."""
    border = at_border(valid, open_nodata(valid, enclosed_nodata))
    seeds = border.copy()
    while True:
        filled, reached = priority_flood(elevation, valid, seeds)
        left = np.argwhere(valid & ~reached)
        if not left.size:
            return filled, border
        lowest = min((elevation[tuple(cell)], tuple(cell)) for cell in left.tolist())
        seeds[lowest[1]] = True


def receiver(codes, cell):
    code = int(codes[cell])
    return cell if code in (0, 255) else (cell[0] + STEPS[code][0], cell[1] + STEPS[code][1])


def slope(surface, cell, code, width, height):
    """Drop over distance along an arrow, in double precision."""
    down, right = STEPS[code]
    drop = float(surface[cell]) - float(surface[cell[0] + down, cell[1] + right])
    return drop / np.hypot(down * height, right * width)


def steepest(surface, valid, cell, width, height):
    slopes = [
        slope(surface, cell, code, width, height)
        for code, other in neighbours(valid.shape, cell)
        if other and valid[other]
    ]
    return max(slopes, default=-1.0)


# --- what must hold for any DEM ------------------------------------------------------------------------------------


def assert_all_drains(codes, filled, valid):
    """Every arrow stays on the data and never leads up on the filled DEM; every cell reaches an outlet."""
    assert codes.dtype == np.uint8
    assert np.array_equal(codes == 255, ~valid)
    ends_well = {}
    for start in zip(*np.nonzero(valid)):
        path, cell = [], start
        while cell not in ends_well:
            ends_well[cell] = codes[cell] == 0
            path.append(cell)
            target = receiver(codes, cell)
            assert 0 <= target[0] < codes.shape[0] and 0 <= target[1] < codes.shape[1] and valid[target]
            assert filled[target] <= filled[cell]
            if target == cell:
                break
            cell = target
        good = ends_well[cell]
        ends_well.update(dict.fromkeys(path, good))
        assert good, f"the water of {start} runs in a circle"


def assert_outlets_at_border(codes, valid, border):
    outside_border = np.argwhere((codes == 0) & valid & ~border)
    assert outside_border.size == 0, f"outlets away from the border: {outside_border.tolist()}"


def assert_steepest_outside_depressions(elevation, valid, codes, filled, width, height):
    """A dry cell takes the steepest way down, unless it is the shore over which a depression spills."""
    for cell in zip(*np.nonzero(valid)):
        best = steepest(elevation, valid, cell, width, height)
        if filled[cell] > elevation[cell] or best <= 0 or is_shore(elevation, filled, valid, cell):
            continue
        code = int(codes[cell])
        assert code != 0, f"{cell} has a lower neighbour but ends there"
        assert slope(elevation, cell, code, width, height) >= best * (1 - SLOPE_TOLERANCE)


def is_shore(elevation, filled, valid, cell):
    return any(
        other and valid[other] and filled[other] > elevation[other] and filled[other] == filled[cell]
        for _, other in neighbours(valid.shape, cell)
    )


def check(elevation, valid, enclosed_nodata="outlet", width=1.0, height=1.0):
    """All of it; returns the result."""
    before = elevation.copy()
    result = condition(elevation, valid, width, height, enclosed_nodata=enclosed_nodata)
    assert np.array_equal(elevation, before, equal_nan=True)
    expected, border = flood_with_closed_areas(elevation, valid, enclosed_nodata)
    assert result.filled.dtype == elevation.dtype
    assert np.array_equal(result.filled, expected, equal_nan=True)
    assert_all_drains(result.codes, result.filled, valid)
    if enclosed_nodata == "outlet":
        assert_outlets_at_border(result.codes, valid, border)
    if np.abs(elevation[valid]).max() > 1e-30 or not elevation[valid].any():  # else drops have no digits left
        assert_steepest_outside_depressions(elevation, valid, result.codes, result.filled, width, height)
    return result


# --- grids ---------------------------------------------------------------------------------------------------------


def spiral_canyon(side):
    """A canyon one cell wide that winds inwards, descending: the longest path a grid of this size can hold."""
    elevation = np.full((side, side), 1e5, dtype=np.float32)
    cell, heading = (1, 1), 0
    path = [cell]
    turns = ((0, 1), (1, 0), (0, -1), (-1, 0))
    elevation[cell] = 0
    while True:
        for heading_now in (heading, (heading + 1) % 4):
            down, right = turns[heading_now]
            ahead = cell[0] + down, cell[1] + right
            beyond = ahead[0] + down, ahead[1] + right
            free = all(1 <= index < side - 1 for index in ahead) and elevation[ahead] == 1e5
            if free and not (all(0 <= index < side for index in beyond) and elevation[beyond] == 0):
                break
        else:
            break
        heading, cell = heading_now, ahead
        elevation[cell] = 0
        path.append(cell)
    for step, cell in enumerate(path):
        elevation[cell] = 5e4 - step
    return elevation


def make_grid(name, side=31):
    random = np.random.default_rng(7)
    row, column = np.mgrid[0:side, 0:side].astype(np.float32)
    distance = np.hypot(row - side / 2, column - side / 2)
    noise = random.random((side, side), dtype=np.float32)
    grids = {
        "white noise": lambda: noise,
        "constant": lambda: np.full((side, side), 3.0, dtype=np.float32),
        "bowl": lambda: distance,
        "cone": lambda: -distance,
        "crater": lambda: -np.abs(distance - side / 4),
        "integer noise": lambda: np.round(noise * 5),
        "two levels": lambda: np.round(noise),
        "tilted noise": lambda: column * np.float32(0.05) + noise,
        "terraces": lambda: np.floor(column / 4) + np.floor(row / 6),
        "spiral canyon": lambda: spiral_canyon(side),
        "below sea level": lambda: noise - np.float32(500),
        "around zero": lambda: np.where(noise < 0.5, np.float32(-0.0), np.float32(0.0)) * np.sign(noise - 0.7),
        "huge range": lambda: noise * np.float32(3e38),
        "tiny range": lambda: noise * np.float32(1e-44),
        "row": lambda: random.random((1, 97)).astype(np.float32),
        "column": lambda: random.random((97, 1)).astype(np.float32),
        "two rows": lambda: random.random((2, 60)).astype(np.float32),
        "single cell": lambda: np.array([[5.0]], dtype=np.float32),
    }
    return np.ascontiguousarray(grids[name](), dtype=np.float32)


GRIDS = (
    "white noise,constant,bowl,cone,crater,integer noise,two levels,tilted noise,terraces,spiral canyon,"
    "below sea level,around zero,huge range,tiny range,row,column,two rows,single cell"
).split(",")


@pytest.fixture(params=["whole grid", "single rows"])
def blocks(request, monkeypatch):
    """Once with the grid in one block, once with blocks of a row, whose joints must not show."""
    if request.param == "single rows":
        monkeypatch.setattr(descent, "_DESCENT_CELLS", 1)
        monkeypatch.setattr(descent, "_CATCHMENT_CELLS", 1)
        monkeypatch.setattr(drainage, "_BLOCK_CELLS", 1)
        monkeypatch.setattr(enclosure, "_BLOCK_CELLS", 1)


@pytest.mark.parametrize("name", GRIDS)
def test_grids_that_break_other_engines(name, blocks):
    elevation = make_grid(name)
    check(elevation, np.ones(elevation.shape, dtype=bool))


@pytest.mark.parametrize("name", ["white noise", "integer noise", "tilted noise", "bowl", "terraces"])
@pytest.mark.parametrize("enclosed_nodata", ["outlet", "wall"])
def test_grids_full_of_holes(name, enclosed_nodata, blocks):
    elevation = make_grid(name)
    valid = np.random.default_rng(11).random(elevation.shape) > 0.3
    elevation[~valid] = -9999
    check(elevation, valid, enclosed_nodata)


@pytest.mark.parametrize("enclosed_nodata", ["outlet", "wall"])
def test_an_island_inside_a_hole(enclosed_nodata, blocks):
    elevation = make_grid("tilted noise", 15)
    valid = np.ones(elevation.shape, dtype=bool)
    valid[4:11, 4:11] = False
    valid[6:9, 6:9] = True
    valid[12, 12] = False
    result = check(elevation, valid, enclosed_nodata)
    island = result.codes[6:9, 6:9]
    lowest = np.unravel_index(elevation[6:9, 6:9].argmin(), island.shape)
    assert island[lowest] == 0
    assert (island == 0).sum() == 1 or enclosed_nodata == "outlet"


def test_a_large_grid_of_noise_over_relief():
    random = np.random.default_rng(5)
    row, column = np.mgrid[0:150, 0:190] / 20.0
    elevation = 30 * np.sin(row) * np.cos(1.3 * column) + row + random.normal(0, 1, row.shape)
    elevation = np.round(elevation, 2).astype(np.float32)
    valid = np.ones(elevation.shape, dtype=bool)
    valid[:40, :30] = False
    valid[70:80, 90:120] = False
    result = check(elevation, valid)
    assert ((result.filled > elevation) & valid).mean() > 0.05


elevations = st.one_of(
    hnp.arrays(np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=8), elements=st.integers(-2, 3)),
    hnp.arrays(
        np.float32,
        hnp.array_shapes(min_dims=2, max_dims=2, max_side=8),
        elements=st.floats(-1e6, 1e6, width=32),
    ),
    hnp.arrays(np.float64, hnp.array_shapes(min_dims=2, max_dims=2, max_side=8), elements=st.floats(-1e6, 1e6)),
)


@given(elevations, st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.2, 0.5]), st.sampled_from(["outlet", "wall"]))
def test_any_small_grid(elevation, seed, holes, enclosed_nodata):
    random = np.random.default_rng(seed)
    valid = random.random(elevation.shape) >= holes
    valid[random.integers(elevation.shape[0]), random.integers(elevation.shape[1])] = True
    check(elevation, valid, enclosed_nodata, *random.choice([1.0, 1.0, 2.5, 30.0], 2))


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
    noise = make_grid("white noise")
    assert (condition(noise).codes != condition(-noise).codes).mean() > 0.5


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
    codes = condition(make_grid("constant", 9)).codes
    assert (codes == 0).sum() == 4 * 8
    assert (codes[1:-1, 1:-1] != 0).all()


@pytest.mark.parametrize("few", [0, 10**9])
def test_paths_turned_one_by_one_and_all_together_are_the_same(few, monkeypatch):
    elevation = make_grid("white noise", 60)
    codes = condition(elevation).codes
    monkeypatch.setattr(drainage, "_FEW_PATHS", few)
    assert np.array_equal(condition(elevation).codes, codes)


# --- depressions ---------------------------------------------------------------------------------------------------


def lakes(elevation, filled):
    """Number of connected bodies of water; levels must differ between bodies that touch."""
    unseen = {tuple(cell) for cell in np.argwhere(filled > elevation).tolist()}
    count = 0
    while unseen:
        count += 1
        pending = [unseen.pop()]
        level = filled[pending[0]]
        seen = set(pending)
        while pending:
            for _, other in neighbours(elevation.shape, pending.pop()):
                if other and other not in seen and filled[other] == level:
                    seen.add(other)
                    pending.append(other)
        unseen -= seen
    return count


@pytest.mark.parametrize("seed", range(6))
def test_depressions_are_counted_as_the_lakes_they_would_be(seed):
    random = np.random.default_rng(seed)
    elevation = random.permutation(40 * 30).reshape(40, 30).astype(np.float32)  # no two cells are level
    result = condition(elevation)
    assert result.depressions == lakes(elevation, result.filled) > 10


def test_flats_and_slopes_are_no_depressions():
    assert condition(make_grid("constant")).depressions == 0
    assert condition(make_grid("cone")).depressions == 0
    assert condition(make_grid("terraces")).depressions == 0
    assert condition(make_grid("bowl")).depressions == 1


# --- nodata --------------------------------------------------------------------------------------------------------


def test_a_hole_in_a_bowl_takes_the_water_or_holds_it():
    elevation = make_grid("bowl", 21)
    valid = np.ones(elevation.shape, dtype=bool)
    valid[9:12, 9:12] = False
    outlet = condition(elevation, valid, enclosed_nodata="outlet")
    assert np.array_equal(outlet.filled, elevation)
    assert outlet.depressions == 0
    wall = condition(elevation, valid, enclosed_nodata="wall")
    assert wall.depressions == 1
    assert (wall.filled > elevation)[valid].mean() > 0.5
    assert (wall.codes[8:13, 8:13][valid[8:13, 8:13]] != 0).all()


def test_nodata_that_reaches_the_edge_even_by_a_corner_is_no_hole():
    valid = np.ones((7, 7), dtype=bool)
    valid[0, 0] = valid[1, 1] = valid[2, 2] = valid[3, 3] = False
    valid[5, 5] = False
    drains = enclosure.connected_to_frame(~valid)
    assert drains.sum() == 4
    assert not drains[5, 5]


@given(hnp.arrays(bool, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12)))
def test_open_nodata_agrees_with_a_search_from_the_edge(mask):
    assert np.array_equal(enclosure.connected_to_frame(mask), open_nodata(~mask, "wall"))


def test_what_lies_in_cells_without_data_has_no_influence_and_is_kept():
    elevation = make_grid("tilted noise")
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
    elevation = make_grid("integer noise")
    single, double = condition(elevation), condition(elevation.astype(np.float64))
    assert np.array_equal(single.codes, double.codes)
    assert np.array_equal(single.filled, double.filled)
    assert (single.filled.dtype, double.filled.dtype) == (np.float32, np.float64)
    assert single.depressions == double.depressions


def test_two_runs_and_other_memory_layouts_give_the_same_bytes():
    elevation = make_grid("white noise")
    first = condition(elevation)
    twice_as_wide = np.zeros((elevation.shape[0], 2 * elevation.shape[1]), dtype=np.float32)
    twice_as_wide[:, ::2] = elevation
    for same in (elevation, np.asfortranarray(elevation), twice_as_wide[:, ::2]):
        again = condition(same, np.asfortranarray(np.ones(same.shape, dtype=bool)))
        assert again.codes.tobytes() == first.codes.tobytes()
        assert again.filled.tobytes() == first.filled.tobytes()


def test_the_filled_dem_is_made_only_on_demand():
    elevation = make_grid("white noise")
    result = condition(elevation, want_filled=False)
    assert result.filled is None
    assert np.array_equal(result.codes, condition(elevation).codes)


def test_a_dem_without_data_is_refused():
    with pytest.raises(InputError, match="no data cell"):
        condition(np.ones((3, 3)), np.zeros((3, 3), dtype=bool))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_valid_cell_that_is_not_finite_is_refused_with_its_place(bad, blocks):
    elevation = make_grid("bowl")
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
    elevation = make_grid("white noise", 60)
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
    said = []
    condition(spiral_canyon(31), progress=said.append)
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
    codes = check(burned, valid).codes
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
