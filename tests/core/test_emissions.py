"""The emission inventory against published factors and amounts worked out by hand."""

import csv
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import emissions
from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
from hypothesis import given
from hypothesis import strategies as st

TABLES = Path(__file__).resolve().parent.parent.parent / "resources" / "tables"

# kgCO2 per kg, natural gas per m3, as printed in tables of Chinese emission factors.
PRINTED_CARBON_DIOXIDE = {
    "raw coal": 1.9003,
    "coke": 2.8604,
    "crude oil": 3.0202,
    "fuel oil": 3.1705,
    "gasoline": 2.9251,
    "kerosene": 3.0179,
    "diesel": 3.0959,
    "liquefied petroleum gas": 3.1013,
    "refinery gas": 3.0119,
    "natural gas": 2.1622,
}
# tC per tonne of standard coal, as used in Chinese studies.
PRINTED_STANDARD_COAL = {
    "raw coal": 0.7559,
    "coke": 0.8550,
    "crude oil": 0.5857,
    "fuel oil": 0.6185,
    "gasoline": 0.5538,
    "kerosene": 0.5714,
    "diesel": 0.5921,
    "natural gas": 0.4483,
}


def columns_of(name):
    with open(TABLES / name, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return {column: [row[column] for row in rows] for column in rows[0]}


@pytest.fixture(scope="module")
def fuels():
    return emissions.FuelTable.from_columns(columns_of("fuel_carbon.csv"))


@pytest.mark.parametrize("fuel", PRINTED_CARBON_DIOXIDE)
def test_carbon_by_mass_is_the_printed_carbon_dioxide(fuels, fuel):
    unit = "1e3 m3" if fuel == "natural gas" else "t"
    assert fuels.emission(fuel, 1, unit) * 44 / 12 == pytest.approx(PRINTED_CARBON_DIOXIDE[fuel], abs=5e-5)


def test_shipped_carbon_follows_from_its_own_columns():
    columns = columns_of("fuel_carbon.csv")
    names = ("carbon", "net_calorific_value_kJ", "carbon_tC_per_TJ", "oxidised")
    rows = [row for row in zip(*(columns[name] for name in names)) if row[1]]
    assert len(rows) == 10
    for carbon, *parts in rows:
        assert float(carbon) == pytest.approx(emissions.carbon_content(*map(float, parts)), abs=5e-7)


@pytest.mark.parametrize("fuel", PRINTED_STANDARD_COAL)
def test_carbon_by_standard_coal(fuels, fuel):
    assert fuels.emission(fuel, 1, "tce") == PRINTED_STANDARD_COAL[fuel]


def test_tonnes_are_not_tonnes_of_standard_coal(fuels):
    # 0.7559 tC/tce x 0.7143 tce/t = 0.5399 tC/t, beside 0.5183 tC/t by mass.
    assert 0.7143 * fuels.emission("raw coal", 1, "tce") == pytest.approx(0.5399, abs=5e-5)
    assert fuels.emission("raw coal", 1, "t") == pytest.approx(0.5183, abs=5e-5)


def test_every_shipped_row_tells_its_source():
    for name in ("fuel_carbon.csv", "emission_factors.csv", "carbon_bai_2022.csv"):
        columns = columns_of(name)
        assert all(columns["source"]), name
        assert all(columns["certainty"]), name


def test_primary_electricity_emits_nothing(fuels):
    assert fuels.emission("primary electricity", 12.0, "1e8 kWh") == 0


@pytest.mark.parametrize(
    ("fuel", "amount", "unit", "expected"),
    [
        ("Raw  Coal", 2, "1e4 t", 20_000 * 0.518263),
        ("原煤", 2, "万吨", 20_000 * 0.518263),
        ("焦炭", 1, "万吨标准煤", 10_000 * 0.8550),
        ("natural gas", 3, "1e8 m3", 300_000 * 0.589688),
        ("天然气", 3, "亿立方米", 300_000 * 0.589688),
        ("natural gas", 3, "10^4 m³", 30 * 0.589688),
        ("diesel", 0, "t", 0),
    ],
)
def test_units_and_names_of_yearbooks(fuels, fuel, amount, unit, expected):
    assert fuels.emission(fuel, amount, unit) == pytest.approx(expected, rel=2e-6)


def test_own_fuels_in_any_unit():
    table = emissions.FuelTable.from_columns({"Fuel": ["peat"], "unit": ["1e4 t"], "carbon": ["3000"]})
    assert table.emission("PEAT", 2, "t") == pytest.approx(0.6)
    assert table.known == ["peat"]


def test_energy_lists_every_kind_of_fault(fuels):
    with pytest.raises(CombinedInputError) as caught:
        emissions.energy_emissions(
            fuels, ["peat", "raw coal", "diesel", "raw coal"], [1, 1, -5, 1], ["t", "m3", "t", "t"], "Energy"
        )
    text = str(caught.value)
    for word in ("unknown fuel “peat”", "raw coal, coke", "natural gas", "FUELS", "“m3” is no unit", "diesel is -5"):
        assert word in text
    assert len(caught.value.errors) == 3


@pytest.mark.parametrize(
    "row",
    [("", "t", 1), ("peat", "bags", 1), ("peat", "t", -1), ("peat", "t", "much"), ("peat", "t", None)],
)
def test_bad_fuels(row):
    with pytest.raises(CombinedInputError, match="row 1"):
        emissions.FuelTable.from_columns(dict(zip(("fuel", "unit", "carbon"), ([value] for value in row))))


def test_a_fuel_twice_and_missing_columns():
    with pytest.raises(CombinedInputError, match="row 2"):
        emissions.FuelTable.from_columns({"fuel": ["a", "a"], "unit": ["t", "1e4 t"], "carbon": [1, 1]})
    with pytest.raises(InputError, match="unit, carbon"):
        emissions.FuelTable.from_columns({"fuel": ["a"]})


def test_factors_of_bai_et_al():
    columns = columns_of("emission_factors.csv")
    shipped = dict(zip(columns["sector"], map(float, columns["value"])))
    assert shipped == {"people": 0.079, "pigs": 0.082, "livestock": 0.796, "timber": 0.36, "cement": 0.136}
    for sector, value, unit in zip(columns["sector"], columns["value"], columns["unit"]):
        assert emissions.carbon_factor(sector, float(value), unit) == float(value)


def test_factors_in_carbon_dioxide():
    # 0.4985 tCO2 per tonne of cement is 0.136 tC.
    assert emissions.carbon_factor("cement", 0.4985, "tCO2/t") == pytest.approx(0.136, abs=5e-5)


@pytest.mark.parametrize(
    ("sector", "value", "unit", "word"),
    [("cows", 1, "tC/head/yr", "unknown sector"), ("pigs", 1, "kg", "unit of pigs"), ("pigs", -1, "tC/head/yr", "-1")],
)
def test_bad_factors(sector, value, unit, word):
    with pytest.raises(InputError, match=word):
        emissions.carbon_factor(sector, value, unit)


def test_emissions_of_zones():
    amounts = emissions.counted_emissions([1000.0, 0.0, np.nan], 0.079, ["a", "b", "c"], "People")
    np.testing.assert_array_equal(amounts, [79.0, 0.0, np.nan])
    with pytest.raises(InputError, match=r"People: negative in b \(-3\)"):
        emissions.counted_emissions([1.0, -3.0], 1.0, ["a", "b"], "People")


def test_soil_respiration_as_carbon_or_carbon_dioxide():
    table = emissions.SoilTable.from_columns(columns_of("carbon_bai_2022.csv"))
    index, unknown = table.lookup(np.array([1, 2, 3, 4, 5, 6]), np.ones(6, bool))
    assert unknown.size == 0
    # Bai et al. 2022, table 3: cropland, forest, grass, lake, built-up, unused.
    printed = [15.98, 23.21, 21.30, 4.81, 0, 0]
    np.testing.assert_array_equal(emissions.soil_respiration(table, index, "tC"), printed)
    # As carbon dioxide: forest 633, grass 581, cropland 436 gC/m2/yr, the order of what is measured.
    as_dioxide = emissions.soil_respiration(table, index, "tCO2") * 100
    np.testing.assert_allclose(as_dioxide[[1, 2, 0]], [633, 581, 436], atol=0.5)


def test_bad_soil_table():
    with pytest.raises(CombinedInputError) as caught:
        emissions.SoilTable.from_columns({"lucode": [1, 1, 2], "soil_respiration": [3, "", -1]}, "Soil")
    for word in ("more than one row", "column “soil_respiration”", "negative for land-cover code 2"):
        assert word in str(caught.value)


@given(
    st.lists(st.floats(0, 1e9), min_size=1, max_size=6), st.floats(0, 10), st.floats(1e-3, 1e3)
)
def test_emissions_are_linear_and_not_negative(amounts, factor, scale):
    names = list(range(len(amounts)))
    one = emissions.counted_emissions(amounts, factor, names, "x")
    assert (one >= 0).all()
    scaled = emissions.counted_emissions(np.multiply(amounts, scale), factor, names, "x")
    np.testing.assert_allclose(scaled, scale * one, rtol=1e-12, atol=1e-300)
