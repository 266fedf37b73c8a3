"""Food spread over its land, products and what they count, and what people need: written out by hand and by loops."""

import csv
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core.allocation import Allocation
from esflow.esflow_plugin.core.class_codes import parse_codes
from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
from esflow.esflow_plugin.core.food import (
    check_urban_persons,
    food_demand,
    looks_like_density,
    urban_persons,
    yearly_need,
)
from esflow.esflow_plugin.core.food_allocation import FoodAllocation, LandSums
from esflow.esflow_plugin.core.food_products import MEASURES, ProductTable, YieldTable, check_products
from esflow.esflow_plugin.core.zonal import ZonalSums
from hypothesis import given
from hypothesis import strategies as st

TABLES = Path(__file__).resolve().parents[2] / "resources" / "tables"
YES = True


def columns_of(name):
    with open(TABLES / name, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {column: [row[column] for row in rows] for column in rows[0]}


def spread(totals, zone, on_land, weight, has_weight=None, counts=None, area=1.0):
    """Amounts and the plan of cells given as one block."""
    zone, on_land = np.asarray(zone), np.asarray(on_land, dtype=bool)
    counts = np.ones(zone.shape, bool) if counts is None else np.asarray(counts, dtype=bool)
    if weight is not None:
        weight = np.asarray(weight, dtype=np.float64)
        has_weight = np.ones(zone.shape, bool) if has_weight is None else np.asarray(has_weight, dtype=bool)
    every, land = ZonalSums(len(totals), ()), LandSums(len(totals))
    every.add(zone, counts, {}, area)
    land.add(zone, on_land & counts, weight, has_weight, area)
    plan = FoodAllocation(totals, land, every)
    return plan.amounts(zone, counts, on_land & counts, weight, has_weight, area), plan, land


# ---------------------------------------------------------------------- spreading


def test_cells_by_hand():
    # Cropland 1 and 3 of zone 0 share 8 t; zone 1 has one cell of cropland; what is no cropland gets nothing.
    amounts, plan, _ = spread([8.0, 5.0], [0, 0, 0, 1, 1], [1, 0, 1, 1, 0], [0.2, 0.9, 0.6, 0.1, 0.8])
    np.testing.assert_allclose(amounts, [2.0, 0.0, 6.0, 5.0, 0.0], rtol=1e-14)
    assert plan.how.tolist() == [0, 0]


def test_areas_of_cells_count():
    amounts, _, _ = spread([9.0], [0, 0], [1, 1], [0.5, 0.5], area=np.array([1.0, 2.0]))
    np.testing.assert_allclose(amounts, [3.0, 6.0], rtol=1e-14)


def test_by_area_without_a_weight():
    amounts, plan, _ = spread([9.0], [0, 0, 0], [1, 1, 0], None, area=np.array([1.0, 2.0, 4.0]))
    np.testing.assert_allclose(amounts, [3.0, 6.0, 0.0], rtol=1e-14)
    assert plan.how.tolist() == [0]


def test_negative_weight_counts_as_zero_and_is_counted():
    amounts, _, land = spread([6.0], [0, 0, 0, -1], [1, 1, 1, 1], [-0.2, 0.5, 1.0, -0.3])
    np.testing.assert_allclose(amounts, [0.0, 2.0, 4.0, 0.0], rtol=1e-14)
    assert land.negative_cells == 1


def test_land_without_weight_gets_the_mean_of_its_zone():
    amounts, _, land = spread([12.0], [0, 0, 0], [1, 1, 1], [0.2, 0.6, np.nan], [1, 1, 0])
    np.testing.assert_allclose(amounts, [2.0, 6.0, 4.0], rtol=1e-14)
    assert land.missing.cell_count.tolist() == [1]


@pytest.mark.parametrize("weight", [[0.0, 0.0, 0.7], [-0.1, -0.3, 0.7], [np.nan, np.nan, 0.7]])
def test_no_weight_on_any_of_the_land(weight):
    amounts, plan, _ = spread([6.0], [0, 0, 0], [1, 1, 0], weight, np.isfinite(weight), area=np.array([1.0, 2.0, 5.0]))
    np.testing.assert_allclose(amounts, [2.0, 4.0, 0.0], rtol=1e-14)
    assert plan.how.tolist() == [1]


def test_zone_without_the_land_spreads_over_all_of_it():
    amounts, plan, _ = spread(
        [6.0, 1.0], [0, 0, 1, 1], [0, 0, 1, 0], [0.3, 0.9, 0.5, 0.5], area=np.array([1.0, 2, 1, 1])
    )
    np.testing.assert_allclose(amounts, [2.0, 4.0, 1.0, 0.0], rtol=1e-14)
    assert plan.how.tolist() == [2, 0]


def test_zone_without_any_cell_is_lost():
    _, plan, _ = spread([6.0, 1.0, 0.0], [0, 0], [1, 1], [0.3, 0.9])
    assert plan.lost_zones.tolist() == [1]


def test_nothing_to_spread_is_no_fallback():
    amounts, plan, _ = spread([0.0, 0.0], [0, 1], [1, 0], [0.0, 0.4])
    assert amounts.tolist() == [0, 0]
    assert plan.how.tolist() == [0, 0]
    assert plan.lost_zones.size == 0


landscapes = st.integers(0, 100_000).map(np.random.default_rng)


def random_case(random):
    n = int(random.integers(1, 60))
    zone = random.integers(-1, 4, n)
    return {
        "totals": np.append(random.gamma(0.5, 1e4, 3), 0.0)[random.permutation(4)],
        "zone": zone,
        "on_land": random.random(n) < random.choice([0.0, 0.2, 0.8]),
        "weight": random.choice([-0.2, 0.0, 0.3, 0.9], n),
        "has_weight": random.random(n) < random.choice([0.0, 0.7, 1.0]),
        "counts": random.random(n) < 0.9,
        "area": random.uniform(0.5, 2.0, n),
    }


def by_loops(case):
    """The rules of methods.md 2.1 cell by cell."""
    n, out = len(case["zone"]), np.zeros(len(case["zone"]))
    for zone, total in enumerate(case["totals"]):
        cells = [i for i in range(n) if case["zone"][i] == zone and case["counts"][i]]
        land = [i for i in cells if case["on_land"][i]]
        known = [i for i in land if case["has_weight"][i]]
        grown = {i: max(case["weight"][i], 0.0) * case["area"][i] for i in known}
        if land and sum(grown.values()) > 0:
            mean = sum(grown.values()) / sum(case["area"][i] for i in known)
            share = {i: grown.get(i, mean * case["area"][i]) for i in land}
        else:
            share = {i: case["area"][i] for i in (land or cells)}
        for i, value in share.items():
            out[i] = total * value / sum(share.values())
    return out


@given(landscapes)
def test_as_the_loops_have_it(random):
    case = random_case(random)
    amounts, plan, _ = spread(**case)
    np.testing.assert_allclose(amounts, by_loops(case), rtol=1e-10, atol=1e-12)
    assert (amounts >= 0).all()
    for zone, total in enumerate(case["totals"]):
        here = amounts[case["zone"] == zone].sum()
        if zone in plan.lost_zones:
            assert here == 0 and total > 0
        else:
            assert here == pytest.approx(total, rel=1e-9)


@given(landscapes, st.sampled_from([1e-4, 1e4, 0.5, 3.7e-9]))
def test_scale_of_the_weight_does_not_matter(random, scale):
    case = random_case(random)
    scaled = spread(**{**case, "weight": case["weight"] * scale})[0]
    np.testing.assert_allclose(scaled, spread(**case)[0], rtol=1e-12, atol=0)


@given(landscapes)
def test_blocks_and_their_order_do_not_matter(random):
    case = random_case(random)
    whole = spread(**case)[0]
    order = random.permutation(len(whole))
    shuffled = {name: value if name == "totals" else value[order] for name, value in case.items()}
    np.testing.assert_allclose(spread(**shuffled)[0], whole[order], rtol=1e-12, atol=0)


@given(landscapes)
def test_equals_plain_allocation_where_nothing_is_missing(random):
    """On land everywhere, with all weights known and above 0, this is the allocation of any statistic."""
    from esflow.esflow_plugin.core.allocation import WeightSums

    zone = np.concatenate([np.arange(4), random.integers(0, 4, 30)])
    weight, totals = random.uniform(0.1, 1.0, zone.size), random.uniform(0.0, 1e6, 4)
    sums = WeightSums(4)
    sums.add(zone, weight, YES)
    expected = Allocation(totals, sums).amounts(zone, weight, YES)
    np.testing.assert_allclose(spread(totals, zone, np.ones(zone.size), weight)[0], expected, rtol=1e-12)


def test_totals_that_are_no_numbers():
    with pytest.raises(InputError, match="not a number"):
        spread([np.inf], [0], [1], [0.5])


# ---------------------------------------------------------------------- products


@pytest.fixture(scope="module")
def products():
    return ProductTable.from_columns(columns_of("food_conversion.csv"), "shipped")


def test_every_shipped_factor_has_a_source(products):
    columns = columns_of("food_conversion.csv")
    assert {"source", "certainty", "note"} <= set(columns)
    for row, name in enumerate(columns["product"]):
        if any(columns[column][row] for column in ("kcal_per_t", "protein_t_per_t")):
            assert columns["source"][row] and columns["certainty"][row], name
        assert columns["land"][row] in ("cropland", "grassland", "water", "orchard"), name
        whole = columns["part_of"][row]
        assert not whole or whole in columns["product"], name


def test_shipped_mixtures_follow_from_their_parts(products):
    # Output of China in 2020, 10^6 t, National Bureau of Statistics; other cereals as millet.
    output = {"rice": 211.86, "wheat": 134.25, "maize": 260.67, "millet": 9.96}
    beans = {"soybeans": 19.60, "dry beans": 3.28}
    for name, parts in (("cereals", output), ("beans", beans), ("grain", {**output, **beans, "tubers": 29.87})):
        for measure, digits in (("energy", 2e-3), ("protein", 2e-3)):
            mean = sum(products.find(part).factor(measure) * t for part, t in parts.items()) / sum(parts.values())
            assert products.find(name).factor(measure) == pytest.approx(mean, rel=digits), (name, measure)
    assert products.find("tubers").factor("energy") == 5 * products.find("fresh potatoes").factor("energy")


@pytest.mark.parametrize(
    ("product", "kcal_per_100_g"),
    # Food Balance Sheets: A Handbook, annex I, as the GCAM data system quotes it.
    [("wheat", 334), ("rice", 280), ("maize", 356), ("soybeans", 335), ("pork", 326), ("eggs", 139), ("rapeseed", 494)],
)
def test_energy_of_the_handbook(products, product, kcal_per_100_g):
    assert products.find(product).factor("energy") == kcal_per_100_g * 1e4


def test_names_aliases_and_wholes(products):
    assert products.find(" 稻谷 ").name == "rice"
    assert products.find("Paddy  Rice").name == "rice"
    assert products.find("wine") is None
    assert products.wholes(products.find("rice")) == ["cereals", "grain"]
    assert products.wholes(products.find("grain")) == []


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["grain", "rice"], ["grain ∋ rice", "count twice", "whole or its parts"]),
        (["rice", "稻谷"], ["rice", "count twice"]),
        (["grain", "cereals", "wheat"], ["grain ∋ cereals", "cereals ∋ wheat", "grain ∋ wheat"]),
        (["grain", "wine"], ["unknown products: wine", "rice", "table of products"]),
    ],
)
def test_products_that_cannot_be_added(products, names, words):
    with pytest.raises(InputError) as caught:
        check_products(products, names, "tonnes", "STATISTICS_FIELD")
    assert [word for word in ["STATISTICS_FIELD", *words] if word not in str(caught.value)] == []


def test_products_without_a_factor(products):
    assert [p.name for p in check_products(products, ["pork", "grain"], "tonnes", "L")] == ["pork", "grain"]
    with pytest.raises(InputError, match="no factor to grain equivalent is known for pork.*grain_equivalent"):
        check_products(products, ["pork", "grain"], "grain_equivalent", "L")


def test_own_table_changes_and_adds(products):
    own = ProductTable.from_columns(
        {
            "Product": ["猪肉", "acorns", "aquatic products"],
            "land": ["", "2 ;4", "Cropland"],
            "grain_equivalent": ["2.5", "0.5", ""],
            "aliases": ["", "橡子", ""],
        },
        "PRODUCTS",
        products,
    )
    pork, acorns = own.find("pork"), own.find("橡子")
    assert (pork.factor("grain_equivalent"), pork.factor("energy"), pork.land) == (2.5, 3.26e6, "cropland")
    assert (acorns.land, acorns.factor("grain_equivalent"), acorns.factor("energy")) == ((2, 4), 0.5, None)
    assert own.find("fish").land == "cropland"
    assert products.find("pork").factor("grain_equivalent") is None, "the shipped table must stay what it is"


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"name": ["rice"]}, ["“product” is missing", "name"]),
        ({"product": ["rice", " "]}, ["no product in row 2"]),
        ({"product": ["rice", "paddy"]}, ["more than one row for paddy"]),
        ({"product": ["rice"], "kcal_per_t": ["much"]}, ["kcal_per_t of rice is “much”", "0 or more"]),
        ({"product": ["rice"], "kcal_per_t": ["-3"]}, ["kcal_per_t of rice is “-3”"]),
        ({"product": ["rice"], "protein_t_per_t": ["inf"]}, ["protein_t_per_t of rice"]),
        ({"product": ["rice"], "land": ["paddies"]}, ["land of rice is “paddies”", "cropland", "codes"]),
    ],
)
def test_faulty_tables_of_products(products, columns, words):
    with pytest.raises(InputError) as caught:
        ProductTable.from_columns(columns, "PRODUCTS", products)
    assert [word for word in ["PRODUCTS", *words] if word not in str(caught.value)] == []


def test_codes_as_people_write_them():
    assert parse_codes(" 3,1；2、 2\t10 ") == [1, 2, 3, 10]
    assert parse_codes("") == []
    with pytest.raises(ValueError):
        parse_codes("1, b")


def test_yields():
    table = YieldTable.from_columns({"lucode": ["4", "1"], "yield_t_ha": ["0", "7.5"], "product": ["", "wheat"]})
    assert (table.codes.tolist(), table.yields.tolist(), table.products) == ([1, 4], [7.5, 0.0], ("wheat", "grain"))
    with pytest.raises(CombinedInputError, match="yield is negative.*1"):
        YieldTable.from_columns({"lucode": [1], "yield": [-2]})
    with pytest.raises(CombinedInputError, match="more than one row"):
        YieldTable.from_columns({"lucode": [1, 1], "yield": [2, 2]})


# ---------------------------------------------------------------------- demand


@pytest.mark.parametrize(
    ("value", "unit", "yearly", "measure"),
    [
        (400.0, "kg/person/yr", 0.4, "tonnes"),
        (2250.0, "kcal/person/day", 821_250.0, "energy"),
        (78.0, "g protein/person/day", 0.02847, "protein"),
        (0.0, "kg/person/yr", 0.0, "tonnes"),
    ],
)
def test_needs(value, unit, yearly, measure):
    found, what = yearly_need(value, unit)
    assert found == pytest.approx(yearly, rel=1e-12)
    assert what == measure and what in MEASURES


def test_shipped_needs_are_those_of_the_sources():
    columns = columns_of("food_needs.csv")
    rows = {(n, r): (float(v), u) for n, r, v, u in zip(*(columns[c] for c in ("need", "residents", "value", "unit")))}
    assert rows["grain_security", "all"] == (400.0, "kg/person/yr")
    assert [rows["household_grain", r][0] for r in ("urban", "rural", "all")] == [120.0, 168.0, 141.0]
    assert rows["nutrition_grain", "all"] == (135.0, "kg/person/yr")
    assert all(columns["source"]) and all(columns["certainty"])
    assert {unit for _, unit in rows.values()} == {"kg/person/yr", "kcal/person/day", "g protein/person/day"}


def test_demand_of_cells():
    valid = np.array([True, True, False])
    demand = food_demand(np.array([1000.0, 0.0, np.nan]), 0.4, valid)
    assert demand.tolist() == [400.0, 0.0, 0.0]
    with pytest.raises(InputError, match="negative"):
        food_demand(np.array([-1.0]), 0.4)


def test_urban_share():
    urban = urban_persons(np.array([10.0, 4.0, 9.0]), np.array([0.25, 1.0, np.nan]), np.array([True, True, False]))
    assert urban.tolist() == [2.5, 4.0, 0.0]
    with pytest.raises(InputError, match="looks like percent"):
        urban_persons(np.array([10.0]), np.array([64.0]))


def test_more_urban_persons_than_persons():
    every = np.array([True, True])
    check_urban_persons(np.array([3.0, 5.0000001]), np.array([3.0, 5.0]), every, "URBAN", "ALL")
    with pytest.raises(InputError, match="URBAN: 1 cells hold more persons than ALL .first: 7 of 5"):
        check_urban_persons(np.array([3.0, 7.0]), np.array([3.0, 5.0]), every, "URBAN", "ALL")


@pytest.mark.parametrize(
    ("density", "cell_km2", "as_density"),
    [(308.4, 25.0, True), (147.0, 100.0, True), (147.0, 0.01, True), (308.4, 1.0, False), (3.0, 25.0, False)],
)
def test_densities_are_told_from_counts(density, cell_km2, as_density):
    cells = 10_000
    assert looks_like_density(density * cells, cells, cells * cell_km2) is as_density
    counts = density * cell_km2
    if density >= 20:
        assert not looks_like_density(counts * cells, cells, cells * cell_km2), "real counts"


def test_no_people_are_no_density():
    assert not looks_like_density(0.0, 10, 250.0)
    assert not looks_like_density(0.0, 0, 0.0)
