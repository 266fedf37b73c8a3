"""Conditioning of a DEM against a priority-flood written here, and what every drainage must satisfy."""

import heapq

import numpy as np
import pytest
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
