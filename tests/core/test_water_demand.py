"""Water demand by sector against hand-computed amounts, published quotas and refused inputs."""

import csv
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import water_demand as demand
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.water_yield import LandCoverTable

TABLES = Path(__file__).resolve().parents[2] / "resources" / "tables"


def test_domestic_demand_is_litres_per_day_over_a_year_of_365_days():
    # 176 L/d (China 2022) is 64.24 m3 a year.
    persons = np.array([[0.0, 1.0], [1000.0, 2.5]])
    np.testing.assert_allclose(demand.domestic_demand(persons, 176), [[0, 64.24], [64240, 160.6]])


def test_domestic_demand_by_residence():
    # 1000 people, 60 % in towns: 600 x 225 + 400 x 89 L/d (China 2018).
    amount = demand.domestic_demand_by_residence(np.array([1000.0]), 0.6, 225, 89)
    assert amount[0] == pytest.approx((600 * 225 + 400 * 89) * 0.365, rel=1e-14)
    shares = demand.domestic_demand_by_residence(np.full(3, 1000.0), np.array([0, 0.5, 1]), 225, 89)
    np.testing.assert_allclose(shares, [32485, 57305, 82125])


def test_industrial_demand():
    # 32.9 m3 per 10^4 CNY of value added (China 2020).
    assert demand.industrial_demand(np.array([0.0, 2e4]), 32.9).tolist() == [0, 658000]


def test_irrigation_demand_is_the_same_in_either_unit():
    # 356 m3/mu (China 2020) = 5340 m3/ha (methods reference 1.2).
    area = np.array([0.0, 1.0, 12.5])
    per_mu = demand.irrigation_demand(area, 356, "m3/mu")
    np.testing.assert_allclose(per_mu, [0, 5340, 66750], rtol=1e-15)
    np.testing.assert_array_equal(per_mu, demand.irrigation_demand(area, 5340, "m3/ha"))
    np.testing.assert_array_equal(per_mu, demand.irrigation_demand(area, 5340))


def test_ecological_demand_by_area_or_as_an_amount():
    assert demand.ecological_demand(np.array([2.0]), 1500).tolist() == [3000]
    assert demand.ecological_demand_of_amount(np.array([7.0, 0.0])).tolist() == [7, 0]


def test_total_is_the_sum_of_the_sectors_that_are_given():
    amounts = {"domestic": np.array([1.0, 2]), "industry": None, "irrigation": np.array([10.0, 20])}
    assert demand.total_demand(amounts).tolist() == [11, 22]
    assert amounts["domestic"].tolist() == [1, 2]
    assert demand.total_demand({"ecological": np.array([5.0])}).tolist() == [5]


def test_total_needs_a_sector():
    with pytest.raises(InputError, match="No sector of water demand is given"):
        demand.total_demand({"domestic": None})
    with pytest.raises(ValueError, match="unknown sectors"):
        demand.total_demand({"fishing": np.array([1.0])})


def test_density_per_hectare():
    assert demand.demand_density(np.array([[500.0], [500.0]]), np.array([[100.0], [50.0]])).tolist() == [[5], [10]]


def test_the_four_sectors_have_fixed_names():
    assert demand.SECTORS == ("domestic", "industry", "irrigation", "ecological")


FUNCTIONS = {
    "POPULATION": lambda cells, valid: demand.domestic_demand(cells, 100, valid),
    "SECONDARY_INDUSTRY": lambda cells, valid: demand.industrial_demand(cells, 30, valid),
    "IRRIGATED_AREA": lambda cells, valid: demand.irrigation_demand(cells, 356, "m3/mu", valid),
    "ECOLOGICAL_AREA": lambda cells, valid: demand.ecological_demand(cells, 100, valid),
    "ECOLOGICAL_USE": lambda cells, valid: demand.ecological_demand_of_amount(cells, valid),
}


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("value, reason", [(-1, "negative"), (np.nan, "not a number"), (np.inf, "infinite")])
def test_impossible_cells_are_refused_by_name_unless_masked(name, value, reason):
    cells = np.array([1.0, value])
    with pytest.raises(InputError, match=f"^{name} holds .*{reason}"):
        FUNCTIONS[name](cells, np.array([True, True]))
    with pytest.raises(InputError, match=f"^{name} holds"):
        FUNCTIONS[name](cells, True)
    assert FUNCTIONS[name](cells, np.array([True, False]))[0] > 0


QUOTAS = {
    "DOMESTIC_QUOTA": lambda quota: demand.domestic_demand(1.0, quota),
    "INDUSTRY_QUOTA": lambda quota: demand.industrial_demand(1.0, quota),
    "IRRIGATION_QUOTA": lambda quota: demand.irrigation_demand(1.0, quota),
    "ECOLOGICAL_QUOTA": lambda quota: demand.ecological_demand(1.0, quota),
}


@pytest.mark.parametrize("name", QUOTAS)
@pytest.mark.parametrize("value", [-0.1, np.nan])
def test_impossible_quotas_are_refused_by_name(name, value):
    with pytest.raises(InputError, match=f"^{name} holds"):
        QUOTAS[name](value)


def test_an_unknown_quota_unit_is_refused_with_the_known_ones():
    with pytest.raises(InputError, match="is mm, but must be one of m3/ha, m3/mu"):
        demand.irrigation_demand(1.0, 356, "mm")


@pytest.mark.parametrize("share, reason", [(60, "looks like percent"), (-0.1, "negative")])
def test_shares_outside_their_range_are_refused(share, reason):
    with pytest.raises(InputError, match=f"URBAN_SHARE .*{reason}"):
        demand.domestic_demand_by_residence(np.array([1.0]), share, 200, 100)


def rows_of(name):
    with open(TABLES / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("name", ["water_quotas.csv", "biophysical_illustrative.csv"])
def test_every_row_of_the_shipped_tables_has_a_source_and_a_certainty(name):
    rows = rows_of(name)
    assert rows
    for row in rows:
        assert row["source"].strip()
        assert row["certainty"] in ("lit-checked", "source to confirm")


def test_shipped_quotas_are_numbers_in_units_that_the_sectors_use():
    units = {
        "irrigation": {"m3/mu", "m3/ha"},
        "industry": {"m3/1e4 CNY"},
        "domestic": {"L/person/day"},
        "ecological": {"1e8 m3/yr"},
        "all": {"1"},
    }
    rows = rows_of("water_quotas.csv")
    assert {row["sector"] for row in rows} == set(units)
    for row in rows:
        assert row["unit"] in units[row["sector"]]
        assert float(row["value"]) > 0
    keys = [(row["sector"], row["quota"], row["region"], row["year"]) for row in rows]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    "sector, quota, region, year, value",
    [
        ("irrigation", "per irrigated cropland", "China", 2020, 356),
        ("irrigation", "per irrigated cropland", "China", 2021, 355),
        ("irrigation", "per irrigated cropland", "China", 2022, 364),
        ("industry", "per industrial value added", "China", 2020, 32.9),
        ("industry", "per industrial value added", "China", 2022, 24.1),
        ("domestic", "urban, public use included", "China", 2018, 225),
        ("domestic", "rural", "China", 2018, 89),
        ("domestic", "all residents, public use included", "China", 2022, 176),
        ("irrigation", "per irrigated cropland", "Yangtze", 2021, 406),
        ("industry", "per industrial value added", "Yangtze", 2021, 48.1),
        ("domestic", "all residents, public use included", "Yangtze", 2021, 202),
    ],
)
def test_shipped_quotas_are_those_of_the_bulletins(sector, quota, region, year, value):
    found = [
        row
        for row in rows_of("water_quotas.csv")
        if (row["sector"], row["quota"], row["region"], row["year"]) == (sector, quota, region, str(year))
    ]
    assert [float(row["value"]) for row in found] == [value]
    assert found[0]["certainty"] == "lit-checked"


def test_the_illustrative_biophysical_table_is_usable_and_says_what_it_is():
    rows = rows_of("biophysical_illustrative.csv")
    table = LandCoverTable.from_columns({name: [row[name] for row in rows] for name in rows[0]})
    assert table.codes.tolist() == [1, 2, 3, 4, 5, 6]
    assert all("illustrative" in row["note"].lower() for row in rows)
