"""Annual water yield against published values, InVEST's own rasters, a long-double oracle and the invariants."""

from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import water_yield as wy
from esflow.esflow_plugin.core.class_table import unknown_codes_error
from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
from hypothesis import given
from hypothesis import strategies as st

INVEST = Path(__file__).resolve().parent.parent / "data" / "invest_annual_water_yield" / "synthetic"
RASTERS = ("precipitation", "reference_evapotranspiration", "root_restricting_depth", "plant_available_water")

# P, ET0, kc, root depth, restricting depth, PAWC, Z, lulc_veg -> Y in mm (methods reference 1.1, fixtures F1).
FIXTURES = [
    (1400, 1000, 1, 3000, 1500, 0.15, 10, 1, 568.0043687),
    (1400, 1000, 0.65, 400, 1500, 0.15, 10, 1, 968.6684463),
    (500, 1000, 0.8, 400, 1000, 0.12, 10, 1, 117.5571381),
    (1400, 1000, 0.3, 700, 1500, 0.15, 10, 0, 1100.0),
    (400, 1000, 1, 700, 1500, 0.15, 10, 0, 0.0),
    (1000, 1000, 1, 5000, 5000, 0.5, 30, 1, 148.6983550),
    (1000, 1000, 1, 0, 1000, 0.15, 10, 1, 741.1011266),
]

# P, AWC, Z -> w, from the same fixtures.
SHAPES = [(1400, 225, 10, 2.857143), (500, 48, 10, 2.21), (1000, 2500, 30, 5.0), (1000, 0, 10, 1.25)]

depth = st.floats(0, 5000)
rain = st.floats(0, 4000)
fraction = st.floats(0, 1)
seasonality = st.floats(1, 30)
cells = st.tuples(rain, rain, st.floats(0, 2), depth, depth, fraction, seasonality, st.integers(0, 1))


def table_of(*rows):
    """A table from (lucode, kc, root_depth, lulc_veg) rows."""
    return wy.LandCoverTable.from_columns(dict(zip(("lucode", "kc", "root_depth", "lulc_veg"), zip(*rows))))


def yield_of(precipitation, reference, kc, root, restricting, water, z, vegetation):
    """Yield and evapotranspiration of one cell, mm."""
    cell = [np.array([value], dtype=float) for value in (precipitation, reference, restricting, water)]
    table = table_of((7, kc, root, vegetation))
    index, unknown = table.lookup(np.array([7]), np.array([True]))
    assert unknown.size == 0
    yields, actual = wy.water_yield(table, index, *cell, np.array([True]), z)
    return float(yields[0]), float(actual[0])


def oracle(precipitation, reference, kc, root, restricting, water, z, vegetation):
    """The formula as the users' guide writes it, in long double; only for P > 0."""
    p, et0, kc, root, restricting, water, z = map(
        np.longdouble, (precipitation, reference, kc, root, restricting, water, z)
    )
    potential = kc * et0
    if not vegetation:
        return p - min(p, potential)
    aridity = potential / p
    w = min(z * water * min(root, restricting) / p + np.longdouble("1.25"), np.longdouble(5))
    return p - p * min(1 + aridity - (1 + aridity**w) ** (1 / w), aridity)


@pytest.mark.parametrize("case", FIXTURES)
def test_fixtures_of_the_methods_reference(case):
    *inputs, expected = case
    yields, actual = yield_of(*inputs)
    assert yields == pytest.approx(expected, abs=5e-7)
    assert yields + actual == pytest.approx(inputs[0], abs=1e-9)


@pytest.mark.parametrize("precipitation, capacity, z, expected", SHAPES)
def test_shape_parameter_fixtures(precipitation, capacity, z, expected):
    assert wy.shape_parameter(precipitation, capacity, z) == pytest.approx(expected, abs=5e-7)


def test_agrees_with_the_rasters_that_invest_wrote():
    gdal = pytest.importorskip("osgeo.gdal")

    def read(name):
        dataset = gdal.Open(str(INVEST / f"{name}.tif"))
        values = dataset.ReadAsArray()
        return values, values != np.array(dataset.GetRasterBand(1).GetNoDataValue(), dtype=values.dtype)

    lines = (INVEST / "biophysical.csv").read_text().split()
    table = table_of(*[[float(value) for value in line.split(",")] for line in lines[1:]])
    land_cover, valid = read("lulc")
    blocks = []
    for name in RASTERS:
        values, has_data = read(name)
        blocks.append(values)
        valid &= has_data
    index, unknown = table.lookup(land_cover.astype(np.int64), valid)
    assert unknown.size == 0
    yields, actual = wy.water_yield(table, index, *blocks, valid, 7.5)
    for name, ours in (("invest_wyield", yields), ("invest_aet", actual)):
        theirs, has_data = read(name)
        assert has_data.sum() > 1000
        assert not (has_data & ~valid).any()
        assert np.abs(theirs - ours)[has_data].max() < 1e-3
        only_ours = valid & ~has_data
        # InVEST computes only in the watersheds' bounding box; inside it, it lacks only the cells without rain.
        rows, columns = np.nonzero(has_data)
        box = (slice(rows.min(), rows.max() + 1), slice(columns.min(), columns.max() + 1))
        assert (blocks[0][box][only_ours[box]] == 0).all()
        assert (yields[box][only_ours[box]] == 0).all()
        assert only_ours[box].any()


@given(cells.filter(lambda case: case[0] > 0.01))
def test_equals_the_long_double_oracle_within_a_billionth_of_a_millimetre(case):
    assert yield_of(*case)[0] == pytest.approx(float(oracle(*case)), abs=1e-9)


@given(cells)
def test_yield_and_evapotranspiration_lie_within_the_rain(case):
    yields, actual = yield_of(*case)
    assert 0 <= yields <= case[0]
    assert 0 <= actual <= min(case[0], case[2] * case[1])
    assert yields + actual == pytest.approx(case[0], abs=1e-9)


@given(rain, rain, rain, depth, fraction, seasonality)
def test_yield_rises_with_rain(low, high, reference, soil, water, z):
    low, high = sorted((low, high))
    less, more = (yield_of(p, reference, 1, soil, soil, water, z, 1)[0] for p in (low, high))
    assert less <= more + 1e-9


@given(rain, rain, rain, depth, fraction, seasonality)
def test_yield_falls_with_evaporative_demand(precipitation, low, high, soil, water, z):
    low, high = sorted((low, high))
    more, less = (yield_of(precipitation, et0, 1, soil, soil, water, z, 1)[0] for et0 in (low, high))
    assert less <= more + 1e-9


@given(rain, rain, depth, fraction, seasonality, seasonality)
def test_yield_falls_with_seasonality(precipitation, reference, soil, water, low, high):
    low, high = sorted((low, high))
    more, less = (yield_of(precipitation, reference, 1, soil, soil, water, z, 1)[0] for z in (low, high))
    assert less <= more + 1e-9


def test_without_evaporative_demand_all_rain_is_yield():
    assert yield_of(800, 0, 1, 1000, 1000, 0.2, 10, 1) == (800.0, 0.0)
    assert yield_of(800, 1e-9, 1, 1000, 1000, 0.2, 10, 1)[0] == pytest.approx(800, abs=1e-8)


def test_a_steep_curve_approaches_the_energy_and_water_limits():
    for precipitation, potential in ((1000.0, 400.0), (400.0, 1000.0)):
        actual = wy.fu_actual_evapotranspiration(precipitation, potential, 2000.0)
        assert actual == pytest.approx(min(precipitation, potential), rel=1e-9)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("reference, water", [(1000, 0.2), (0, 0.2), (1000, 0), (0, 0)])
def test_no_rain_is_data_and_yields_nothing(reference, water, dtype):
    table = table_of((1, 1, 1000, 1), (2, 1, 0, 0))
    index, _ = table.lookup(np.array([1, 2]), np.ones(2, bool))
    block = [np.full(2, value, dtype=dtype) for value in (0, reference, 1000, water)]
    yields, actual = wy.water_yield(table, index, *block, np.ones(2, bool), 10)
    assert yields.tolist() == [0, 0]
    assert actual.tolist() == [0, 0]


@pytest.mark.parametrize("precipitation", [5e-324, 1e-300, 1e-30, 1e6])
def test_extreme_aridity_neither_overflows_nor_leaves_the_bounds(precipitation):
    with np.errstate(all="raise", under="ignore"):
        yields, actual = yield_of(precipitation, 5000, 2, 5000, 5000, 1, 30, 1)
    assert np.isfinite(yields)
    assert 0 <= actual <= precipitation


def test_what_invalid_cells_hold_neither_warns_nor_reaches_valid_cells():
    rng = np.random.default_rng(3)
    shape = (300, 200)
    table = table_of((1, 0.9, 2000, 1), (2, 1.05, 100, 0), (9, 0.6, 700, 1))
    land_cover = rng.choice([1, 2, 9], size=shape)
    blocks = [rng.uniform(0, high, shape) for high in (2000, 1500, 3000, 1)]
    valid = rng.random(shape) < 0.7
    index, _ = table.lookup(land_cover, valid)
    clean = wy.water_yield(table, index, *blocks, valid, 8)
    for garbage in (np.nan, np.inf, -3.4e38, -1.0):
        dirty = [np.where(valid, block, garbage) for block in blocks]
        dirty_index, unknown = table.lookup(np.where(valid, land_cover, -99), valid)
        assert unknown.size == 0
        with np.errstate(all="raise"):
            again = wy.water_yield(table, dirty_index, *dirty, valid, 8)
        for before, after in zip(clean, again):
            np.testing.assert_array_equal(before[valid], after[valid])


def test_blocks_of_any_size_and_layout_give_the_same_cells():
    rng = np.random.default_rng(4)
    table = table_of((1, 0.9, 2000, 1), (2, 1.05, 100, 0))
    land_cover = rng.choice([1, 2], size=(180, 200))
    blocks = [rng.uniform(0, high, land_cover.shape) for high in (2000, 1500, 3000, 0.4)]
    valid = np.ones(land_cover.shape, bool)
    index, _ = table.lookup(land_cover, valid)
    whole, _ = wy.water_yield(table, index, *blocks, valid, 6)
    for part in (np.s_[:1, :1], np.s_[17:90, 3:7], np.s_[::-2, ::3]):
        piece, _ = wy.water_yield(table, index[part], *[block[part] for block in blocks], valid[part], 6)
        np.testing.assert_allclose(piece, whole[part], rtol=0, atol=1e-11)
    transposed, _ = wy.water_yield(table, index.T, *[block.T for block in blocks], valid.T, 6)
    np.testing.assert_allclose(transposed.T, whole, rtol=0, atol=1e-11)


def test_progress_reaches_one_and_may_cancel():
    table = table_of((1, 1, 1000, 1))
    ones = np.ones(100_000)
    seen = []
    wy.water_yield(table, np.zeros(100_000, int), ones, ones, ones, ones, ones > 0, 5, seen.append)
    assert seen == sorted(seen) and seen[-1] == 1 and len(seen) > 1

    class CancelledError(Exception):
        pass

    def cancel(_):
        raise CancelledError

    with pytest.raises(CancelledError):
        wy.water_yield(table, np.zeros(100_000, int), ones, ones, ones, ones, ones > 0, 5, cancel)


def test_fraction_of_rain_that_evaporates():
    result = wy.evapotranspiration_fraction(np.array([400.0, 0.0]), np.array([1000.0, 0.0]))
    assert result[0] == 0.4 and np.isnan(result[1])


@pytest.mark.parametrize("codes", [(3, 1, 200), (0, 65535), (-5, 3, 70_000), (2**40, 1, -(2**40))])
def test_lookup_finds_every_code_and_reports_every_unknown_one(codes):
    table = table_of(*[(code, position, 10 * position, position % 2) for position, code in enumerate(codes)])
    raster = np.array([[*codes, 17], [*codes[::-1], -1]], dtype=np.int64)
    valid = np.ones(raster.shape, bool)
    index, unknown = table.lookup(raster, valid)
    known = np.isin(raster, codes)
    assert unknown.tolist() == sorted(set(raster[~known].tolist()))
    assert (index[~known] == -1).all()
    for row, code in zip(index[known], raster[known]):
        assert table.codes[row] == code
        assert table.kc[row] == codes.index(code)
        assert table.root_depth[row] == 10 * codes.index(code)
        assert table.vegetated[row] == bool(codes.index(code) % 2)
    valid[~known] = False
    assert table.lookup(raster, valid)[1].size == 0


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint32, np.int64, np.uint64])
def test_lookup_takes_every_integer_type_up_to_its_limits(dtype):
    limits = np.iinfo(dtype)
    raster = np.array([1, 2, limits.min, limits.max], dtype=dtype)
    index, unknown = table_of((1, 1, 1, 1), (2, 1, 1, 1)).lookup(raster, np.ones(4, bool))
    assert index.tolist() == [0, 1, -1, -1]
    assert unknown.tolist() == [limits.min, limits.max]


def test_lookup_refuses_fractional_codes():
    with pytest.raises(TypeError, match="integers"):
        table_of((1, 1, 1, 1)).lookup(np.array([1.0]), np.array([True]))


def test_the_error_about_unknown_codes_lists_them_all_once():
    message = str(unknown_codes_error([12, 3, 12, 100000], "Table", "Land cover"))
    assert "3, 12, 100000." in message and "Table" in message and "Land cover" in message


def test_table_columns_are_found_whatever_their_case_and_text_is_read_as_numbers():
    columns = {" LUCODE": ["2", 1.0], "Kc": ["0.9", 1], "ROOT_DEPTH_MM": [None, "700"], "lulc_veg": ["0", "1"]}
    columns["name"] = ["lake", "wood"]
    table = wy.LandCoverTable.from_columns(columns)
    assert table.codes.tolist() == [1, 2]
    assert table.kc.tolist() == [1, 0.9]
    assert table.root_depth.tolist() == [700, 0]
    assert table.vegetated.tolist() == [True, False]


def test_all_faults_of_a_table_are_listed_at_once():
    columns = {
        "lucode": [1, 1, 2.5, 4, "x", 6],
        "kc": [-1, "much", 1, 1, 1, None],
        "root_depth": [100, 100, -3, None, 100, 100],
        "lulc_veg": [1, 1, 1, 1, 2, 0.5],
    }
    with pytest.raises(CombinedInputError) as caught:
        wy.LandCoverTable.from_columns(columns, "My table")
    messages = [str(error) for error in caught.value.errors]
    assert all(message.startswith("My table") for message in messages)
    for expected in (
        "“lucode” must hold a number in every row; it does not in row 5 (“x”)",
        "“kc” must hold a number in every row; it does not in row 2 (“much”), 6.",
        "“root_depth” must hold a number in every row; it does not in row 4.",
        "must be whole numbers, but there is 2.5",
        "more than one row for land-cover code 1.",
        "kc is negative for land-cover code 1.",
        "root_depth is negative for land-cover code 2.5",
        "lulc_veg must be 1 (vegetation) or 0 (none); it is neither for land-cover code nan, 6.",
    ):
        assert sum(expected in message for message in messages) == 1, (expected, messages)
    assert len(messages) == 8


def test_codes_too_large_to_be_told_apart_are_refused():
    columns = {"lucode": ["1", "99999999999999999999"], "kc": [1, 1], "root_depth": [1, 1], "lulc_veg": [1, 1]}
    with pytest.raises(InputError, match="whole numbers, but there is 1e\\+20"):
        wy.LandCoverTable.from_columns(columns)


def test_digits_with_underscores_are_no_number():
    columns = {"lucode": ["1"], "kc": ["1_0"], "root_depth": [1], "lulc_veg": [1]}
    with pytest.raises(InputError, match="kc.*1_0"):
        wy.LandCoverTable.from_columns(columns)


def test_missing_columns_and_an_empty_table_are_named():
    with pytest.raises(CombinedInputError) as caught:
        wy.LandCoverTable.from_columns({"lucode": [1], "KC": [1], "colour": ["red"]})
    text = str(caught.value)
    assert "“root_depth” is missing (the table has: lucode, kc, colour)" in text
    assert "“lulc_veg” is missing" in text
    assert len(caught.value.errors) == 2
    with pytest.raises(CombinedInputError, match="no rows"):
        wy.LandCoverTable.from_columns({"lucode": [], "kc": [], "root_depth": [], "lulc_veg": []})


@pytest.mark.parametrize("value", [0.99, 30.01, 0, -1, np.nan, np.inf])
def test_seasonality_outside_its_range_is_refused(value):
    with pytest.raises(InputError, match=r"^Z value .*1\.\.30"):
        wy.check_seasonality(value, "Z value")


@pytest.mark.parametrize("value", [1, 30, 7.5])
def test_seasonality_within_its_range_passes(value):
    wy.check_seasonality(value)


BAD_BLOCKS = [
    (0, -0.5, "PRECIPITATION holds negative values .lowest: -0.5 mm/yr"),
    (1, -1e-3, "REFERENCE_EVAPOTRANSPIRATION holds negative values .lowest: -0.001 mm/yr"),
    (2, -9999, "ROOT_RESTRICTING_DEPTH holds negative values .lowest: -9999 mm"),
    (3, -0.2, "PLANT_AVAILABLE_WATER holds negative values .lowest: -0.2."),
    (3, 20, "PLANT_AVAILABLE_WATER reaches 20, .*looks like percent: divide the layer by 100"),
    (3, 1.0001, "looks like percent"),
    (0, np.nan, "PRECIPITATION holds values that are infinite or not a number"),
    (1, np.inf, "REFERENCE_EVAPOTRANSPIRATION holds values that are infinite or not a number"),
]


@pytest.mark.parametrize("position, value, message", BAD_BLOCKS)
def test_impossible_values_of_valid_cells_are_refused_by_name(position, value, message):
    blocks = [np.full((3, 4), good) for good in (1000.0, 900.0, 1500.0, 0.2)]
    valid = np.ones((3, 4), bool)
    wy.check_block(*blocks, valid)
    blocks[position][1, 2] = value
    with pytest.raises(InputError, match=message):
        wy.check_block(*blocks, valid)
    valid[1, 2] = False
    wy.check_block(*blocks, valid)


def test_messages_use_the_labels_of_the_caller():
    blocks = [np.array([value]) for value in (-1.0, 1.0, 1.0, 0.5)]
    with pytest.raises(InputError, match="^Rain holds"):
        wy.check_block(*blocks, np.array([True]), {"PRECIPITATION": "Rain"})
