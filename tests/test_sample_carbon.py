"""Tables of the samples for footprints: they follow the rules that SOURCES.md states, and can be rebuilt."""

import csv
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLES = CHECKOUT / "resources" / "sample"
NAMES = {"yangtze_10km": 10_000.0, "mryr_5km": 5_000.0}
SYNTHETIC = "synthetic_carbon_2000_2021.csv"


def rows(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def script():
    """The script as a module; GDAL's choice about exceptions is put back."""
    before = [module.GetUseExceptions() for module in (gdal, ogr)]
    sys.path.append(str(CHECKOUT / "scripts"))
    try:
        spec = importlib.util.spec_from_file_location("carbon", CHECKOUT / "scripts" / "make_carbon_statistics.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
    finally:
        sys.path.remove(str(CHECKOUT / "scripts"))
        # Handlers of errors are a stack.
        for module, used in reversed(list(zip((gdal, ogr), before))):
            module.UseExceptions() if used else module.DontUseExceptions()


def test_rebuilt_to_the_same_bytes(script, tmp_path):
    script.main(tmp_path)
    written = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*.csv"))
    assert [str(path) for path in written] == [
        "mryr_5km/carbon_sinks_2020.csv",
        "yangtze_10km/carbon_sinks_2020.csv",
        f"yangtze_10km/{SYNTHETIC}",
    ]
    for path in written:
        assert (tmp_path / path).read_bytes() == (SAMPLES / path).read_bytes(), path


@pytest.mark.parametrize("sample", NAMES)
def test_sinks_are_counted_and_people_are_shares_of_what_is_published(sample):
    land_cover, province_id = (
        gdal.Open(str(SAMPLES / sample / f"{name}.tif")).ReadAsArray() for name in ("lulc6", "province_id")
    )
    codes = {row["name"]: int(row["id"]) for row in rows(SAMPLES / sample / "provinces.csv")}
    census = {row["province"]: row["population_2020"] for row in rows(SAMPLES / "published_figures.csv")}
    gdp = {row["province"]: row["gdp_2020_1e8_cny"] for row in rows(SAMPLES / "industrial_value_added_2020.csv")}
    found = rows(SAMPLES / sample / "carbon_sinks_2020.csv")
    assert [row["province"] for row in found] == list(codes)
    for row in found:
        cells = land_cover[province_id == codes[row["province"]]]
        for code, name in ((2, "forest_ha"), (3, "grass_ha")):
            assert int(row[name]) == np.count_nonzero(cells == code) * NAMES[sample] ** 2 / 1e4
        assert row["population_2020"] == census[row["province"]]
        assert row["gdp_2020_1e8_cny"] == gdp[row["province"]]
        share = float(row["population_share"])
        assert 0 < share <= 1 and int(row["population_inside"]) == round(int(row["population_2020"]) * share)
        assert int(row["gdp_inside_1e4_cny"]) == pytest.approx(float(row["gdp_2020_1e8_cny"]) * 1e4 * share, abs=1)
        assert "constructed" in row["how_made"] and "NBS" in row["source"]


def test_the_series_says_in_every_row_that_it_is_synthetic():
    found = rows(SAMPLES / "yangtze_10km" / SYNTHETIC)
    assert len(found) == 18 * 22 and {row["kind"][:10] for row in found} == {"synthetic:"}
    keys = {(row["province"], row["year"]) for row in found}
    assert len(keys) == len(found)
    level = {row["province"]: row for row in rows(SAMPLES / "yangtze_10km" / "carbon_sinks_2020.csv")}
    for row in found:
        assert min(float(row[name]) for name in ("emission_tC", "population", "gdp_1e4_cny")) > 0
        if row["year"] == "2020":
            assert row["forest_ha"] == level[row["province"]]["forest_ha"]
            assert row["gdp_1e4_cny"] == level[row["province"]]["gdp_inside_1e4_cny"]
