"""Carbon stocks and net ecosystem production against printed and hand-calculated values."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import carbon
from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
from hypothesis import given
from hypothesis import strategies as st

# Bai et al. 2022 (doi 10.12677/ag.2022.125066), table 2: above, below, soil, dead in t/hm2, and their sum.
SEED_1_TABLE_2 = {
    1: (17, 80.7, 108.4, 9.82, 215.92),
    2: (42.4, 115.9, 158.8, 14.11, 331.21),
    3: (35.3, 86.5, 99.9, 7.28, 228.98),
    4: (0.3, 0, 0, 0, 0.3),
    5: (2.5, 27.5, 0, 0, 30.0),
    6: (1.3, 0, 21.6, 0, 22.9),
}


def table(rows=SEED_1_TABLE_2, **changes):
    columns = {
        "lucode": list(rows),
        "c_above": [row[0] for row in rows.values()],
        "C_BELOW": [row[1] for row in rows.values()],
        "c_soil": [row[2] for row in rows.values()],
        "c_dead_t_ha": [row[3] for row in rows.values()],
    }
    columns.update(changes)
    return columns


def test_sums_of_seed_1_table_2():
    pools = carbon.CarbonTable.from_columns(table())
    assert pools.total == pytest.approx([row[4] for row in SEED_1_TABLE_2.values()], abs=1e-12)


def test_density_of_cells():
    pools = carbon.CarbonTable.from_columns(table())
    index, unknown = pools.lookup(np.array([[2, 6], [5, 9]]), np.array([[True, True], [True, False]]))
    assert unknown.size == 0
    assert carbon.carbon_density(pools, index)[0] == pytest.approx([331.21, 22.9])


def test_an_empty_pool_is_zero():
    pools = carbon.CarbonTable.from_columns(table({1: (1, 2, 3, None)}))
    assert pools.total == pytest.approx([6])


def test_all_faults_of_a_table_at_once():
    with pytest.raises(CombinedInputError) as caught:
        carbon.CarbonTable.from_columns(table({1: (-1, 2, "x", 0), 2: (0, 0, 0, 0)}, lucode=[1, 1]), "Pools")
    text = str(caught.value)
    assert all(part in text for part in ("Pools", "c_above", "“x”", "c_soil", "more than one row"))


def test_a_change_of_minus_one_is_a_change():
    assert carbon.annual_change(np.array([51.0]), np.array([50.0]), 1.0)[0] == -1.0
    assert carbon.annual_change(215.92, 331.21, 5)[()] == pytest.approx(23.058)


@pytest.mark.parametrize("years", [0, -5, float("nan")])
def test_years_must_pass(years):
    with pytest.raises(InputError, match="YEARS"):
        carbon.annual_change(1.0, 2.0, years)


# Hand calculation: 0.22 (exp(0.0913 x 15) + ln(0.3145 x 100 + 1)) x 30 x 0.465.
@pytest.mark.parametrize("temperature, rain, expected", [(15, 100, 22.750755), (0, 0, 3.069)])
def test_respiration_of_a_month(temperature, rain, expected):
    assert carbon.heterotrophic_respiration(temperature, rain) == pytest.approx(expected, abs=5e-7)


def test_respiration_of_twelve_equal_months():
    months = sum(carbon.heterotrophic_respiration(15, 100) for _ in range(carbon.MONTHS))
    assert months == pytest.approx(273.00906, abs=5e-6)


@given(st.floats(-40, 45), st.floats(0, 3000))
def test_respiration_is_never_negative_and_grows(temperature, rain):
    here = carbon.heterotrophic_respiration(temperature, rain)
    assert here >= 0
    assert carbon.heterotrophic_respiration(temperature + 1, rain) > here
    assert carbon.heterotrophic_respiration(temperature, rain + 1) > here


def test_annual_means_are_another_number():
    by_month = 12 * carbon.heterotrophic_respiration(15, 100)
    assert carbon.heterotrophic_respiration_of_annual_means(15, 1200) == pytest.approx(
        0.22 * (np.exp(0.0913 * 15) + np.log(0.3145 * 1200 + 1)) * 365 * 0.465
    )
    assert carbon.heterotrophic_respiration_of_annual_means(15, 1200) > 1.2 * by_month


def test_units_of_production():
    assert carbon.carbon_of_production([5000], "MOD17") == pytest.approx([500])
    assert carbon.carbon_of_production([500], "gC/m2") == pytest.approx([500])
    # 1.63 g of carbon dioxide for a gram of dry matter (264/162), of which 12/44 is carbon.
    assert carbon.carbon_of_production([1], "gDM/m2") == pytest.approx([264 / 162 * 12 / 44])
    dry = carbon.carbon_of_production([1], "gDM/m2")[0]
    assert dry * carbon.TONNES_CO2_PER_TONNE_C == pytest.approx(1.6296, abs=5e-5)
    with pytest.raises(KeyError):
        carbon.carbon_of_production([1], "tC")


def test_fill_values_of_mod17_are_no_data():
    numbers = np.array([0, 32760, 32761, 32767, 65535])
    assert carbon.mod17_valid(numbers, np.ones(5, bool)).tolist() == [True, True, False, False, False]
    assert not carbon.mod17_valid(numbers, np.zeros(5, bool)).any()


def test_net_ecosystem_production_is_tonnes_per_hectare():
    assert carbon.net_ecosystem_production(500.0, 273.0) == pytest.approx(2.27)
    assert carbon.net_ecosystem_production(100.0, 273.0) < 0
