"""`netecosystemproduction` through Processing: worked-out cells, units, fill values, annual means and bad input."""

import math

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
CELL = 1000.0  # 100 ha
LEFT, TOP = 1_000_000.0, 4_000_000.0
CARBON, DRY_MATTER, MOD17 = 1, 2, 3
# T = 15 degC, P = 100 mm in every month: 22.750755 gC/m2 a month, 273.00906 a year (worked out by hand).
RESPIRATION = 273.00906
NPP = np.array([[500.0, 100.0, NAN], [0.0, 273.00906, 800.0]])
TEMPERATURE = np.full((12, 2, 3), 15.0)
PRECIPITATION = np.full((12, 2, 3), 100.0)
PRECIPITATION[6, 1, 2] = NAN
NEP = np.array([[500 - RESPIRATION, 100 - RESPIRATION, NAN], [-RESPIRATION, 0.0, NAN]]) / 100


@pytest.fixture
def given(save_grid, tmp_path):
    return {
        "NPP": save_grid("npp", NPP, "gC/m2/yr", cell=CELL),
        "NPP_UNIT": CARBON,
        "TEMPERATURE": save_grid("t", TEMPERATURE, "degC", cell=CELL),
        "PRECIPITATION": save_grid("p", PRECIPITATION, "mm/month", cell=CELL),
        "OUTPUT": str(tmp_path / "nep.tif"),
        "RESPIRATION": str(tmp_path / "rh.tif"),
    }


@pytest.fixture
def set_scale():
    """Function: store a scale and an offset with the only band of a raster."""

    def change(path, scale, offset=0.0):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(scale)
        dataset.GetRasterBand(1).SetOffset(offset)
        dataset = None
        return path

    return change


def test_cells_by_hand_and_negative_results_are_data(run, given, read_grid, band_facts):
    outcome = run("netecosystemproduction", given)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), NEP, rtol=1e-6, atol=1e-7)
    expected = np.where(np.isnan(NEP), NAN, RESPIRATION / 100)
    np.testing.assert_allclose(read_grid(outcome["RESPIRATION"]), expected, rtol=1e-7)
    assert band_facts(outcome["OUTPUT"]) == [("tC/ha/yr", "Net ecosystem production", "Float32")]
    # 100 ha a cell.
    assert outcome["TOTAL"] == pytest.approx(600 - 3 * RESPIRATION, abs=1e-4)
    assert outcome["TOTAL_UPTAKE"] == pytest.approx(500 - RESPIRATION, abs=1e-4)
    assert outcome["TOTAL_RELEASE"] == pytest.approx(2 * RESPIRATION - 100, abs=1e-4)


def test_every_month_counts_by_itself(run, given, save_grid, read_grid):
    months = np.arange(12.0)
    temperature, rain = -10 + 3 * months, 20 * months
    changed = {
        "NPP": save_grid("n", np.array([[600.0]])),
        "TEMPERATURE": save_grid("tt", temperature[:, None, None]),
        "PRECIPITATION": save_grid("pp", rain[:, None, None]),
    }
    outcome = run("netecosystemproduction", {**given, **changed})
    respired = math.fsum(
        0.22 * (math.exp(0.0913 * t) + math.log(0.3145 * r + 1)) * 30 * 0.465 for t, r in zip(temperature, rain)
    )
    assert read_grid(outcome["OUTPUT"])[0, 0] == pytest.approx((600 - respired) / 100, rel=1e-6)


def test_the_file_says_what_it_is_net_of(run, given):
    path = run("netecosystemproduction", given)["OUTPUT"]
    assert gdal.Open(path).GetMetadataItem("ESFLOW_CONTAINS") == "net_of_heterotrophic_respiration"


def test_as_carbon_dioxide(run, given, read_grid, band_facts):
    outcome = run("netecosystemproduction", {**given, "OUTPUT_UNIT": 1})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), NEP * 44 / 12, rtol=1e-6, atol=1e-6)
    assert band_facts(outcome["OUTPUT"])[0][0] == "tCO2/ha/yr"
    assert outcome["TOTAL"] == pytest.approx((600 - 3 * RESPIRATION) * 44 / 12, abs=1e-3)


def test_dry_matter_is_carbon_by_72_to_162(run, given, save_grid, read_grid):
    dry = {"NPP": save_grid("dry", NPP * 162 / 72, cell=CELL), "NPP_UNIT": DRY_MATTER}
    np.testing.assert_allclose(
        read_grid(run("netecosystemproduction", {**given, **dry})["OUTPUT"]), NEP, rtol=1e-6, atol=1e-7
    )


STORED = np.array([[5000, 1000, 32761], [0, 32766, 8000]])
FROM_MOD17 = np.array([[500 - RESPIRATION, 100 - RESPIRATION, NAN], [-RESPIRATION, NAN, NAN]]) / 100


@pytest.mark.parametrize("scale", [None, 0.0001])
@pytest.mark.parametrize("kind", ["UInt16", "Int16", "Float32"])
def test_fill_values_of_mod17_are_masked_and_a_stored_scale_is_not_applied_twice(
    run, given, save_grid, set_scale, read_grid, scale, kind
):
    path = save_grid("mod17", STORED, kind=kind, nodata=None)
    given["TEMPERATURE"] = save_grid("t1", TEMPERATURE)
    given["PRECIPITATION"] = save_grid("p1", PRECIPITATION)
    if scale:
        set_scale(path, scale)
    outcome = run("netecosystemproduction", {**given, "NPP": path, "NPP_UNIT": MOD17})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), FROM_MOD17, rtol=1e-6, atol=1e-7)


def test_annual_means_only_by_choice_and_with_a_warning(run, given, save_grid, read_grid):
    changed = {
        "TEMPERATURE": save_grid("t1", TEMPERATURE[0], "degC", cell=CELL),
        "PRECIPITATION": save_grid("p1", np.full((2, 3), 1200.0), "mm/yr", cell=CELL),
        "ANNUAL_MEANS": True,
    }
    outcome = run("netecosystemproduction", {**given, **changed})
    respired = 0.22 * (math.exp(0.0913 * 15) + math.log(0.3145 * 1200 + 1)) * 365 * 0.465
    assert read_grid(outcome["OUTPUT"])[0, 0] == pytest.approx((500 - respired) / 100, rel=1e-6)
    assert "formula made for months" in outcome.log


def test_the_other_coefficient(run, given, read_grid):
    outcome = run("netecosystemproduction", {**given, "COEFFICIENT": 0.0912})
    respired = 12 * 0.22 * (math.exp(0.0912 * 15) + math.log(0.3145 * 100 + 1)) * 30 * 0.465
    assert read_grid(outcome["RESPIRATION"])[0, 0] == pytest.approx(respired / 100, rel=1e-6)
    assert respired / RESPIRATION == pytest.approx(1 - 0.0008, abs=1e-4)


def test_zone_table(run, given, save_zones, tmp_path, rows_of):
    zones = save_zones(
        "zones",
        {
            "north": (LEFT, TOP - CELL, LEFT + 3 * CELL, TOP),
            "far": (LEFT + 9 * CELL, TOP - CELL, LEFT + 10 * CELL, TOP),
        },
    )
    outcome = run(
        "netecosystemproduction",
        {**given, "ZONES": zones, "ZONE_FIELD": "zone", "OUTPUT_ZONES": str(tmp_path / "z.gpkg")},
    )
    north, far = rows_of(outcome["OUTPUT_ZONES"])
    assert (north["cells"], north["area_ha"], north["unit"]) == (2, 200, "tC/yr")
    assert north["npp"] == pytest.approx(600)
    assert north["respiration"] == pytest.approx(2 * RESPIRATION)
    assert north["nep"] == pytest.approx(600 - 2 * RESPIRATION, abs=1e-4)
    assert north["uptake"] - north["release"] == pytest.approx(north["nep"])
    assert north["nep_per_ha"] == pytest.approx(north["nep"] / 200)
    assert (far["cells"], far["nep"], far["nep_per_ha"]) == (0, None, None)


def test_sample_basin(run, sample, tmp_path):
    outcome = run(
        "netecosystemproduction",
        {
            "NPP": str(sample / "npp.tif"),
            "NPP_UNIT": CARBON,
            "TEMPERATURE": str(sample / "tmean.tif"),
            "PRECIPITATION": str(sample / "precip.tif"),
            "ANNUAL_MEANS": True,
            "OUTPUT": str(tmp_path / "nep.tif"),
        },
    )
    # About 1.8 million km2; a few tC/ha/yr at most.
    assert 0 < outcome["TOTAL"] < 5 * 1.8e8
    assert outcome["TOTAL_UPTAKE"] > outcome["TOTAL_RELEASE"] > 0


BAD = {
    "unit not chosen": ({"NPP_UNIT": 0}, {}, ["[NPP_UNIT]", "gC/m2/yr", "dry matter", "MOD17", "none is assumed"]),
    "unit against the layer": ({"NPP_UNIT": DRY_MATTER}, {}, ["[NPP]", "gC/m2/yr", "gDM/m2/yr", "[NPP_UNIT]"]),
    "MOD17 taken as grams": ({}, {"NPP": (STORED.astype(float) + 2000, "")}, ["[NPP]", "no vegetation", "NPP_UNIT"]),
    "fill value of another kind": ({}, {"NPP": (NPP - 10_999, "")}, ["[NPP]", "no vegetation", "nodata"]),
    "MOD17 scaled by hand": (
        {"NPP_UNIT": MOD17},
        {"NPP": (NPP / 1000, "")},
        ["[NPP]", "whole numbers", "gC/m2/yr", "NPP_UNIT"],
    ),
    "one band": ({}, {"TEMPERATURE": (TEMPERATURE[0], "")}, ["[TEMPERATURE]", "1 bands", "12", "[ANNUAL_MEANS]"]),
    "months as annual means": ({"ANNUAL_MEANS": True}, {}, ["[TEMPERATURE]", "12 bands", "[ANNUAL_MEANS]"]),
    "rain per year in months": (
        {},
        {"PRECIPITATION": (PRECIPITATION, "mm/yr")},
        ["[PRECIPITATION]", "mm/yr", "mm/month"],
    ),
    "kelvin by unit": ({}, {"TEMPERATURE": (TEMPERATURE + 273.15, "K")}, ["[TEMPERATURE]", "K", "degC"]),
    "kelvin by value": ({}, {"TEMPERATURE": (TEMPERATURE + 273.15, "")}, ["[TEMPERATURE]", "288.15", "Kelvin"]),
    "negative rain": ({}, {"PRECIPITATION": (PRECIPITATION - 101, "")}, ["[PRECIPITATION]", "negative"]),
    "nothing in common": ({}, {"NPP": (NPP * NAN, "")}, ["No cell has", "nodata"]),
    "coefficient": ({"COEFFICIENT": 9.13}, {}, ["[COEFFICIENT]", "9.13", "outside"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(case, refused, given, save_grid):
    changes, rasters, words = BAD[case]
    files = {name: save_grid(f"bad_{name}", values, unit, cell=CELL) for name, (values, unit) in rasters.items()}
    message = refused("netecosystemproduction", {**given, **changes, **files})
    assert [word for word in words if word not in message] == []


def test_the_unit_cannot_be_left_out(refused, given):
    del given["NPP_UNIT"]
    assert "[NPP_UNIT]" in refused("netecosystemproduction", given)


def test_a_scale_that_is_not_mod17s(refused, given, save_grid, set_scale):
    path = set_scale(save_grid("mod17", STORED, cell=CELL), 0.1)
    message = refused("netecosystemproduction", {**given, "NPP": path, "NPP_UNIT": MOD17})
    for word in ("[NPP]", "0.1", "0.0001", "remove the scale"):
        assert word in message


def test_other_cells_are_refused_or_aligned(run, refused, given, save_grid, read_grid):
    coarse = {"TEMPERATURE": save_grid("coarse", np.full((12, 3, 4), 15.0), cell=2 * CELL)}
    message = refused("netecosystemproduction", {**given, **coarse})
    assert "[TEMPERATURE]" in message
    assert "ALIGN" in message
    outcome = run("netecosystemproduction", {**given, **coarse, "ALIGN": True})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), NEP, rtol=1e-6, atol=1e-7)
    assert "bilinear" in outcome.log
