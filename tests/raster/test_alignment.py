"""Rasters on another grid: what is taken in place, what is resampled and how well, what is refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import osr

NAN = np.nan
X, Y = 500_000.0, 4_000_000.0
RANDOM = np.random.default_rng(7)


def overlap_sum(values, source, target):
    """Oracle: every cell's count shared out by the area that it has in common with each target cell (same system)."""

    def shares(start, cell, count, other_start, other_cell, other_count):
        edges = start + cell * np.arange(count + 1)
        others = other_start + other_cell * np.arange(other_count + 1)
        low = np.maximum(edges[None, :-1], others[:-1, None])
        high = np.minimum(edges[None, 1:], others[1:, None])
        return np.clip(high - low, 0.0, None) / cell

    across = shares(source[0], source[2], values.shape[1], target[0], target[2], target[4])
    down = shares(-source[1], source[3], values.shape[0], -target[1], target[3], target[5])
    return down @ values @ across.T


# ---------------------------------------------------------------------- same cells, other extent


@pytest.mark.parametrize("kind", ["CLASSES", "INTENSIVE", "COUNTS"])
@pytest.mark.parametrize("data_type", ["Byte", "Int16", "Float32"])
@pytest.mark.parametrize(("columns", "rows"), [(0, 0), (2, 1), (-3, -2), (5, 5), (-1, 4)])
def test_the_same_lattice_is_read_in_place(open_source, make_grid, cells_of, kind, data_type, columns, rows):
    values = RANDOM.integers(0, 200, (6, 7))
    source = open_source("n", values, kind, kind=data_type, nodata=7)
    grid = make_grid(9, 8, origin=(X + 100.0 * columns, Y - 100.0 * rows))
    source.bring_to(grid)
    expected = np.full((40, 40), NAN)
    expected[10:16, 10:17] = np.where(values == 7, NAN, values)
    expected = expected[10 + rows : 18 + rows, 10 + columns : 19 + columns]
    np.testing.assert_array_equal(cells_of(source), expected)
    np.testing.assert_array_equal(cells_of(source, step=3), expected)


def test_the_same_lattice_with_a_rounded_header(open_source, make_grid, cells_of):
    values = RANDOM.random((5, 6)).astype(np.float32)
    source = open_source("n", values, cell=(100.0 + 1e-7, 100.0), origin=(X + 1e-5, Y))
    source.bring_to(make_grid(6, 5))
    np.testing.assert_array_equal(cells_of(source), values)


def test_masks_scale_and_huge_nodata_follow_in_place(open_source, make_grid, cells_of):
    grid = make_grid(4, 2, origin=(X - 100.0, Y))
    masked = open_source("a", [[1, 2, 3]], kind="Int16", mask=[[0, 255, 255]], scale=2.0, offset=1.0)
    masked.bring_to(grid)
    np.testing.assert_array_equal(cells_of(masked), [[NAN, NAN, 5, 7], [NAN] * 4])
    huge = open_source("b", [[-3.4028e38, 2, 3]], nodata=-3.4e38)
    huge.bring_to(grid)
    np.testing.assert_array_equal(cells_of(huge), [[NAN, NAN, 2, 3], [NAN] * 4])


# ---------------------------------------------------------------------- intensive quantities: bilinear


@pytest.mark.parametrize("data_type", ["Int16", "Int32", "Float32", "Float64"])
@pytest.mark.parametrize("cell", [25.0, 40.0, 50.0, 77.0, 100.0])
def test_a_plane_stays_a_plane(open_source, make_grid, cells_of, data_type, cell):
    column, row = np.meshgrid(np.arange(12), np.arange(10))
    source = open_source("p", 3 * column - 2 * row + 50, kind=data_type, nodata=-9999)
    grid = make_grid(15, 13, origin=(X + 230.0, Y - 170.0), cell=cell)
    source.bring_to(grid)
    x = X + 230.0 + cell * (np.arange(15) + 0.5)
    y = Y - 170.0 - cell * (np.arange(13) + 0.5)
    inside = ((x[None, :] > X + 50) & (x[None, :] < X + 1150)) & ((y[:, None] < Y - 50) & (y[:, None] > Y - 950))
    expected = 3 * ((x - X) / 100 - 0.5)[None, :] - 2 * ((Y - y) / 100 - 0.5)[:, None] + 50
    found = cells_of(source)
    assert inside.sum() > 50
    np.testing.assert_allclose(found[inside], expected[inside], rtol=1e-12)
    np.testing.assert_allclose(cells_of(source, step=4), found, rtol=1e-12)


@pytest.mark.parametrize("cell", [101.0, 130.0, 250.0, 1000.0, 3300.0])
def test_a_plane_stays_a_plane_on_coarser_cells(open_source, make_grid, cells_of, cell):
    column, row = np.meshgrid(np.arange(150), np.arange(140))
    source = open_source("p", 3 * column - 2 * row, kind="Float64")
    size = int(13_500 / cell)
    grid = make_grid(size, size, origin=(X + 230.0, Y - 170.0), cell=cell)
    source.bring_to(grid)
    middle = cell * (np.arange(size) + 0.5)
    expected = 3 * ((230 + middle) / 100 - 0.5)[None, :] - 2 * ((170 + middle) / 100 - 0.5)[:, None]
    np.testing.assert_allclose(cells_of(source), expected, atol=1e-9)


def test_half_a_cell_of_shift_averages_four_cells(open_source, make_grid, cells_of):
    values = RANDOM.random((6, 6)) * 100
    source = open_source("p", values, kind="Float64")
    source.bring_to(make_grid(5, 5, origin=(X + 50.0, Y - 50.0)))
    expected = (values[1:, 1:] + values[:-1, 1:] + values[1:, :-1] + values[:-1, :-1]) / 4
    np.testing.assert_allclose(cells_of(source), expected, rtol=1e-12)


def test_coarser_cells_average_and_do_not_pick(open_source, make_grid, cells_of):
    """A stripe of every second column must come out as its mean; a bare bilinear sample would take one or the other."""
    values = np.tile([0.0, 100.0], (16, 8))
    source = open_source("p", values, kind="Float64")
    source.bring_to(make_grid(4, 4, cell=400.0))
    np.testing.assert_allclose(cells_of(source), 50.0, rtol=1e-12)


def test_nodata_does_not_leak_into_neighbours(open_source, make_grid, cells_of):
    for nodata, stored in ((-9999.0, -9999.0), (-3.4e38, -3.4028234e38), (NAN, NAN), (-9999.0, NAN)):
        values = np.full((8, 8), 10.0)
        values[3:5, 3:5] = stored
        source = open_source("p", values, nodata=nodata)
        source.bring_to(make_grid(16, 16, cell=50.0))
        found = cells_of(source)
        assert np.isnan(found[7:9, 7:9]).all(), "the middle of the hole"
        assert np.isfinite(found[:4]).all() and np.isfinite(found[12:]).all(), "far from the hole"
        np.testing.assert_allclose(found[np.isfinite(found)], 10.0, rtol=1e-6)


def test_masks_alpha_bands_and_scale_survive_resampling(open_source, make_grid, cells_of):
    values = np.tile(np.arange(8), (8, 1))
    mask = np.where(values < 4, 0, 255)
    grid = make_grid(16, 16, cell=50.0)
    for keywords in ({"mask": mask}, {"alpha": mask}):
        source = open_source("p", values, kind="Byte", scale=0.5, offset=1.0, **keywords)
        source.bring_to(grid)
        found = cells_of(source)
        assert np.isnan(found[:, :8]).all()
        # halfway between column 5 and 6
        np.testing.assert_allclose(found[:, 11], 0.5 * 5.25 + 1.0)
        np.testing.assert_allclose(found[:, 12], 0.5 * 5.75 + 1.0)


def test_one_band_s_nodata_does_not_hide_the_other(open_source, make_grid, cells_of):
    first = np.full((4, 4), 5.0)
    second = np.full((4, 4), 8.0)
    second[1:3, 1:3] = -1.0
    source = open_source("p", [first, second], nodata=[-9.0, -1.0][1])
    grid = make_grid(8, 8, cell=50.0)
    source.bring_to(grid)
    np.testing.assert_allclose(cells_of(source), 5.0)
    found = cells_of(source.band(2))
    assert np.isnan(found[3:5, 3:5]).all()
    np.testing.assert_allclose(found[np.isfinite(found)], 8.0)


def test_bilinear_between_systems(open_source, make_grid, cells_of):
    """Longitude itself as the quantity: what arrives at a cell must be that cell's own longitude."""
    longitude = 116.0 + 0.01 * (np.arange(300) + 0.5)
    source = open_source(
        "p", np.tile(longitude, (200, 1)), kind="Float64", crs="EPSG:4326", origin=(116.0, 37.0), cell=0.01
    )
    grid = make_grid(60, 50, origin=(440_000.0, 4_020_000.0), cell=1000.0)
    source.bring_to(grid)
    back = osr.CoordinateTransformation(grid.spatial_reference(), source.native_grid.spatial_reference())
    found = cells_of(source)
    for row, column in ((0, 0), (10, 40), (49, 59), (25, 30)):
        centre = grid.centre(row, column)
        assert found[row, column] == pytest.approx(back.TransformPoint(centre.x(), centre.y())[0], abs=1e-7)


# ---------------------------------------------------------------------- classes: nearest


@pytest.mark.parametrize("data_type", ["Byte", "Int16", "Int32", "Float32"])
def test_classes_are_never_mixed(open_source, make_grid, cells_of, data_type):
    values = RANDOM.choice([1, 5, 90], (10, 10))
    source = open_source("c", values, "CLASSES", kind=data_type, nodata=90)
    source.bring_to(make_grid(24, 23, origin=(X - 100.0, Y + 100.0), cell=50.0))
    expected = np.full((23, 24), NAN)
    cells = np.where(values == 90, NAN, values)
    expected[2:22, 2:22] = np.kron(cells, np.ones((2, 2)))
    np.testing.assert_array_equal(cells_of(source), expected)


def test_classes_without_nodata_are_nodata_outside(open_source, make_grid, cells_of):
    source = open_source("c", np.full((4, 4), 3), "CLASSES", kind="Byte")
    source.bring_to(make_grid(10, 10, origin=(X - 50.0, Y + 50.0), cell=75.0))
    found = cells_of(source)
    assert np.isnan(found[:, -2:]).all() and set(found[np.isfinite(found)]) == {3.0}
    codes, valid = source.read_classes(next(source.grid.windows(10, 10)))
    assert codes.dtype == np.int64 and set(codes[valid]) == {3}


# ---------------------------------------------------------------------- counts: totals kept


@settings(max_examples=30)
@given(
    cell=st.sampled_from([10.0, 20.0, 33.0, 50.0, 70.0, 100.0, 130.0, 200.0, 400.0, 1000.0]),
    shift=st.tuples(st.floats(-300, 300), st.floats(-300, 300)),
)
def test_counts_are_shared_out_by_area(request, cell, shift):
    open_source, make_grid, cells_of = (
        request.getfixturevalue(name) for name in ("open_source", "make_grid", "cells_of")
    )
    values = np.random.default_rng(3).random((12, 15)) * 1000
    source = open_source("people", values, "COUNTS", kind="Float64")
    columns, rows = int(2000 / cell) + 2, int(1700 / cell) + 2
    grid = make_grid(columns, rows, origin=(X - 250.0 + shift[0], Y + 250.0 + shift[1]), cell=cell)
    source.bring_to(grid)
    expected = overlap_sum(
        values, (X, Y, 100.0, 100.0), (grid.geotransform[0], grid.geotransform[3], cell, cell, columns, rows)
    )
    found = np.nan_to_num(cells_of(source))
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9 * values.max())
    assert found.sum() == pytest.approx(expected.sum(), rel=1e-12)


@pytest.mark.parametrize("factor", [2, 5, 10])
def test_whole_cell_refinement_and_back(open_source, make_grid, cells_of, factor):
    values = RANDOM.integers(0, 10_000, (8, 9))
    fine = open_source("people", values, "COUNTS", kind="Int32")
    fine.bring_to(make_grid(9 * factor, 8 * factor, cell=100.0 / factor))
    expected = np.kron(values, np.ones((factor, factor))) / factor**2
    np.testing.assert_allclose(cells_of(fine), expected, rtol=1e-12)
    back = open_source("fine", expected, "COUNTS", kind="Float64", cell=100.0 / factor)
    back.bring_to(make_grid(9, 8))
    np.testing.assert_allclose(cells_of(back), values, rtol=1e-12, atol=1e-12)


def test_counts_in_windows_sum_to_the_whole(open_source, make_grid, cells_of):
    values = RANDOM.random((60, 70)) * 50
    source = open_source("people", values, "COUNTS", kind="Float64")
    source.bring_to(make_grid(1000, 900, origin=(X - 300.0, Y + 300.0), cell=9.7))
    whole = cells_of(source)
    np.testing.assert_allclose(cells_of(source, step=130), whole, rtol=1e-12)


def test_counts_leave_nodata_out(open_source, make_grid, cells_of):
    values = np.array([[4.0, -1.0], [8.0, 12.0]])
    source = open_source("people", values, "COUNTS", nodata=-1.0)
    source.bring_to(make_grid(1, 1, cell=200.0))
    np.testing.assert_allclose(cells_of(source), [[24.0]])


@pytest.mark.parametrize(
    ("crs", "origin", "cell", "size"),
    [
        ("EPSG:4326", (116.90, 36.30), 0.01, (130, 90)),
        ("EPSG:4326", (116.90, 36.30), 0.0011, (1200, 800)),
        ("EPSG:4326", (116.90, 36.30), 0.1, (13, 9)),
        ("EPSG:6933", (11_270_000.0, 4_360_000.0), 1000.0, (140, 120)),
        ("EPSG:32651", (-60_000.0, 4_060_000.0), 3000.0, (50, 50)),
        ("EPSG:32651", (-60_000.0, 4_060_000.0), 110.0, (1300, 1300)),
    ],
)
def test_counts_keep_their_total_between_systems(open_source, make_grid, cells_of, crs, origin, cell, size):
    values = RANDOM.random((60, 80)) * 100
    source = open_source("people", values, "COUNTS", kind="Float64", cell=1000.0)
    source.bring_to(make_grid(*size, origin=origin, cell=cell, crs=crs))
    found = cells_of(source)
    assert np.nanmin(found) >= 0
    assert np.isnan(found[0]).all() and np.isnan(found[:, -1]).all(), "the target must reach beyond the source"
    assert np.nansum(found) == pytest.approx(values.sum(), rel=1e-12)
    np.testing.assert_allclose(cells_of(source, step=77), found, rtol=1e-9)


def test_a_world_of_people_on_a_projected_grid(open_source, make_grid, cells_of):
    """30 arc seconds to 1 km, the usual case: every cell's people arrive, and near where they live."""
    people = np.random.default_rng(5).gamma(0.3, 300.0, (700, 800))
    source = open_source(
        "people", people, "COUNTS", kind="Float32", crs="EPSG:4326", origin=(114.0, 37.0), cell=1 / 120, nodata=-1
    )
    grid = make_grid(700, 800, origin=(200_000.0, 4_150_000.0), cell=1000.0)
    source.bring_to(grid)
    found = cells_of(source, step=256)
    assert np.nansum(found) == pytest.approx(people.astype(np.float32).astype(float).sum(), rel=1e-12)
    forward = osr.CoordinateTransformation(source.native_grid.spatial_reference(), grid.spatial_reference())
    row, column = np.unravel_index(people[100:600, 100:700].argmax(), (500, 600))
    x, y, _ = forward.TransformPoint(114 + (column + 100.5) / 120, 37 - (row + 100.5) / 120)
    near = found[int((4_150_000 - y) / 1000) - 1 :, int((x - 200_000) / 1000) - 1 :][:3, :3]
    assert near.sum() >= people[row + 100, column + 100]


def test_an_even_count_stays_even_between_systems(open_source, make_grid, cells_of):
    """Density must not get a pattern from the way cells are shared out."""
    for cell, tolerance in ((150.0, 0.15), (3000.0, 0.03)):
        source = open_source("people", np.full((90, 120), 90.0), "COUNTS", kind="Float64", cell=1000.0)
        grid = make_grid(int(60_000 / cell), int(40_000 / cell), (-20_000.0, 4_030_000.0), cell, "EPSG:32651")
        source.bring_to(grid)
        found = cells_of(source)
        edge = 1 + round(1500 / cell)
        whole = np.isfinite(found)
        for _ in range(edge):
            whole[1:-1, 1:-1] &= whole[:-2, 1:-1] & whole[2:, 1:-1] & whole[1:-1, :-2] & whole[1:-1, 2:]
            whole[[0, -1]] = whole[:, [0, -1]] = False
        inside = found[whole]
        assert inside.size > 30
        middle = np.median(inside)
        assert middle == pytest.approx(90.0 * (cell / 1000.0) ** 2, rel=0.02)
        assert np.mean(np.abs(inside / middle - 1) < tolerance) > 0.9


# ---------------------------------------------------------------------- positions


@pytest.mark.parametrize(
    ("crs", "origin", "cell", "size"),
    [
        ("EPSG:32650", (200_000.0, 5_000_000.0), 900.0, (700, 600)),
        ("EPSG:3035", (2_500_000.0, 5_400_000.0), 10_000.0, (350, 400)),
        ("EPSG:3413", (-4_000_000.0, 4_000_000.0), 20_000.0, (400, 400)),
        ("EPSG:6933", (-17_000_000.0, 7_300_000.0), 50_000.0, (680, 290)),
        ("EPSG:4326", (100.0, 85.0), 0.1, (300, 200)),
    ],
    ids=["UTM", "Europe", "round the pole", "the world", "degrees"],
)
def test_positions_are_those_of_transformed_points(make_grid, crs, origin, cell, size):
    from esflow.esflow_plugin.raster.grid import Window
    from esflow.esflow_plugin.raster.positions import TOLERANCE_CELLS, Positions

    grid = make_grid(*size, origin=origin, cell=cell, crs=crs)
    onto = make_grid(3600, 1800, (-180.0, 90.0), 0.1, "EPSG:4258" if crs == "EPSG:3035" else "EPSG:4326")
    columns, rows = Positions(grid, onto).of(Window(0, 0, *size))
    transform = osr.CoordinateTransformation(grid.spatial_reference(), onto.spatial_reference())
    for row, column in zip(RANDOM.integers(0, size[1], 60).tolist(), RANDOM.integers(0, size[0], 60).tolist()):
        centre = grid.centre(row, column)
        longitude, latitude, _ = transform.TransformPoint(centre.x(), centre.y())
        difference = (columns[row, column] - (longitude + 180) / 0.1 + 1800) % 3600 - 1800
        assert abs(difference) <= TOLERANCE_CELLS and abs(rows[row, column] - (90 - latitude) / 0.1) <= TOLERANCE_CELLS


def test_places_that_do_not_exist_are_no_data(open_source, make_grid, cells_of):
    """The corners of a world map in an oval projection lie beyond the earth."""
    source = open_source("t", np.full((180, 360), 7.0), crs="EPSG:4326", origin=(-180.0, 90.0), cell=1.0)
    source.bring_to(make_grid(360, 180, origin=(-18_000_000.0, 9_000_000.0), cell=100_000.0, crs="ESRI:54009"))
    found = cells_of(source)
    assert np.isnan(found[0, 0]) and np.isnan(found[-1, -1])
    assert found[90, 180] == found[60, 300] == 7.0


def test_a_grid_across_the_date_line(open_source, make_grid, cells_of):
    """Fiji: half of the grid lies at 179 degrees east, half at 179 degrees west."""
    longitude = -180.0 + 0.25 * (np.arange(1440) + 0.5)
    east = np.where(longitude < 0, longitude + 360.0, longitude)
    source = open_source(
        "p", np.tile(east, (80, 1)), kind="Float64", crs="EPSG:4326", origin=(-180.0, -10.0), cell=0.25
    )
    grid = make_grid(100, 60, origin=(1_700_000.0, 4_200_000.0), cell=8_000.0, crs="EPSG:3460")
    source.bring_to(grid)
    found = cells_of(source)
    back = osr.CoordinateTransformation(grid.spatial_reference(), source.native_grid.spatial_reference())
    seen = set()
    for row, column in ((30, 5), (30, 45), (30, 95), (5, 50), (55, 50)):
        centre = grid.centre(row, column)
        expected = back.TransformPoint(centre.x(), centre.y())[0]
        seen.add(expected > 0)
        if abs(abs(expected) - 180.0) > 0.25:
            assert found[row, column] == pytest.approx(expected % 360.0, abs=1e-3)
    assert seen == {True, False}


# ---------------------------------------------------------------------- consent


def problems_of(sources, grid, align):
    from esflow.esflow_plugin.core.errors import CombinedInputError
    from esflow.esflow_plugin.raster.source import bring_together

    told = []
    try:
        bring_together(sources, grid, align, lambda template, **values: told.append(template.format(**values)))
    except CombinedInputError as error:
        return [str(problem) for problem in error.errors], told
    return [], told


def test_the_same_grid_needs_no_word(open_source, make_grid):
    assert problems_of([open_source("a", np.ones((8, 9)))], make_grid(9, 8), False) == ([], [])


def test_another_extent_needs_no_consent_but_a_word(open_source, make_grid):
    assert problems_of([open_source("a", np.ones((8, 9)))], make_grid(12, 8), False) == (
        [],
        ["A: other extent, same cells; read in place, nothing resampled."],
    )


def test_all_that_does_not_fit_is_refused_at_once(open_source, make_grid):
    ones = np.ones((8, 9))
    sources = [
        open_source("shifted", ones, origin=(X + 50.0, Y)),
        open_source("coarse", ones, cell=200.0),
        open_source("elsewhere", ones, crs="EPSG:32651"),
        open_source("far", ones, origin=(X + 1e6, Y)),
        open_source("fits", ones),
    ]
    problems, told = problems_of(sources, make_grid(9, 8), False)
    assert not told
    assert [text.split(":")[0] for text in problems] == ["SHIFTED", "COARSE", "ELSEWHERE", "FAR"]
    assert "0.500 columns and 0.000 rows" in problems[0] and "ALIGN" in problems[0]
    assert "200 x 200" in problems[1] and "100 x 100" in problems[1] and "ALIGN" in problems[1]
    assert "EPSG:32651" in problems[2] and "EPSG:32650" in problems[2] and "ALIGN" in problems[2]
    assert "overlap" in problems[3]


def test_with_consent_all_is_aligned_aloud(open_source, make_grid, cells_of):
    ones = np.ones((8, 9))
    sources = [
        open_source("shifted", ones, origin=(X + 50.0, Y)),
        open_source("coarse", ones, "CLASSES", cell=200.0),
        open_source("people", ones, "COUNTS", cell=50.0),
    ]
    grid = make_grid(9, 8)
    problems, told = problems_of(sources, grid, True)
    assert not problems
    assert [text.split(";")[0] for text in told] == [
        "SHIFTED: brought to the run's grid (bilinear)",
        "COARSE: brought to the run's grid (nearest neighbour)",
        "PEOPLE: brought to the run's grid (area-weighted sum, totals kept)",
    ]
    assert all(source.grid.same_as(grid) for source in sources)
    assert np.nansum(cells_of(sources[2])) == pytest.approx(72)


def test_directions_are_not_resampled_even_with_consent(open_source, make_grid):
    directions = open_source("d8", np.ones((8, 9)), "CLASSES", kind="Byte", origin=(X + 50.0, Y))
    directions.may_be_resampled = False
    problems, _ = problems_of([directions], make_grid(9, 8), True)
    assert len(problems) == 1 and problems[0].startswith("D8")
