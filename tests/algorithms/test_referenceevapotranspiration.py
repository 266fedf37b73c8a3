"""`referenceevapotranspiration` through Processing, against FAO-56's formulas written out cell by cell."""

import math

import numpy as np
import pytest

NAN = np.nan
DAYS = (31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHLY_MEAN = np.array([-8.0, -4.0, 3.0, 10.0, 16.0, 21.0, 25.0, 24.0, 18.0, 11.0, 3.0, -6.0])
DEGREES = {"crs": "EPSG:4326", "cell": 0.5, "origin": (105.0, 31.0)}
WITHOUT_CRS = {"crs": "", "cell": 0.5, "origin": (105.0, 31.0)}


def radiation(latitude, month):
    """FAO-56 eq. 21 to 25 for one place and month, MJ/m2/day."""
    angle = 2 * math.pi * int(30.4 * month - 15) / 365
    tilt = 0.409 * math.sin(angle - 1.39)
    phi = math.radians(latitude)
    sunset = math.acos(-math.tan(phi) * math.tan(tilt))
    both = sunset * math.sin(phi) * math.sin(tilt) + math.cos(phi) * math.cos(tilt) * math.sin(sunset)
    return 24 * 60 / math.pi * 0.0820 * (1 + 0.033 * math.cos(angle)) * both


def oudin_month(latitude, month, temperature):
    return radiation(latitude, month) / 2.45 * max(temperature + 5, 0) / 100 * DAYS[month - 1]


def hargreaves_month(latitude, month, temperature, span, rain):
    dry = max(span - 0.0123 * rain, 0.0)
    return 0.0013 * 0.408 * radiation(latitude, month) * (temperature + 17) * dry**0.76 * DAYS[month - 1]


def months_of(*cells):
    """Twelve bands of one row: each cell the monthly mean plus a shift."""
    return np.array([[[mean + shift for shift in cells]] for mean in MONTHLY_MEAN])


@pytest.fixture
def temperature(save_grid):
    return save_grid("temperature", np.concatenate([months_of(0, 5)] * 2, axis=1), "degC", **DEGREES)


@pytest.fixture
def everything(save_grid, tmp_path, temperature):
    mean = np.concatenate([months_of(0, 5)] * 2, axis=1)
    return {
        "TEMPERATURE": temperature,
        "METHOD": 1,
        "TEMPERATURE_MINIMUM": save_grid("low", mean - 4, "°C", **DEGREES),
        "TEMPERATURE_MAXIMUM": save_grid("high", mean + 7, "°C", **DEGREES),
        "PRECIPITATION": save_grid("rain", np.full(mean.shape, 90.0), "mm/month", **DEGREES),
        "OUTPUT": str(tmp_path / "et0.tif"),
    }


def test_oudin_cell_by_cell(run, temperature, tmp_path, read_grid, band_facts):
    monthly = str(tmp_path / "monthly.tif")
    outcome = run(
        "referenceevapotranspiration",
        {"TEMPERATURE": temperature, "OUTPUT": str(tmp_path / "et0.tif"), "MONTHLY": monthly},
    )
    for row, latitude in enumerate((30.75, 30.25)):
        for column, shift in enumerate((0, 5)):
            months = [oudin_month(latitude, m, MONTHLY_MEAN[m - 1] + shift) for m in range(1, 13)]
            assert read_grid(outcome["OUTPUT"])[row, column] == pytest.approx(sum(months), rel=1e-6)
            found = [read_grid(monthly, m)[row, column] for m in range(1, 13)]
            np.testing.assert_allclose(found, months, rtol=1e-6)
    assert read_grid(monthly, 1)[0, 0] == 0  # January at -8 degrees
    assert band_facts(outcome["OUTPUT"])[0][0] == "mm/yr"
    assert [unit for unit, _, _ in band_facts(monthly)] == ["mm/month"] * 12
    assert band_facts(monthly)[11][1].endswith("month 12")


def test_modified_hargreaves_cell_by_cell(run, everything, read_grid):
    outcome = run("referenceevapotranspiration", everything)
    for row, latitude in enumerate((30.75, 30.25)):
        for column, shift in enumerate((0, 5)):
            months = [hargreaves_month(latitude, m, MONTHLY_MEAN[m - 1] + shift, 11, 90) for m in range(1, 13)]
            assert read_grid(outcome["OUTPUT"])[row, column] == pytest.approx(sum(months), rel=1e-6)


def test_wet_months_with_a_small_range_evaporate_nothing(run, everything, save_grid, read_grid):
    wet = save_grid("wet", np.full((12, 2, 2), 1000.0), "mm/month", **DEGREES)
    outcome = run("referenceevapotranspiration", {**everything, "PRECIPITATION": wet})
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), np.zeros((2, 2)))


def test_mean_is_weighted_by_area(run, temperature, tmp_path, read_grid):
    outcome = run("referenceevapotranspiration", {"TEMPERATURE": temperature, "OUTPUT": str(tmp_path / "et0.tif")})
    rows = read_grid(outcome["OUTPUT"]).mean(axis=1)
    # Cells of equal width in degrees shrink with the cosine of latitude, to 1e-3 on the ellipsoid.
    weights = np.cos(np.radians([30.75, 30.25]))
    assert outcome["MEAN"] == pytest.approx(np.average(rows, weights=weights), rel=1e-6)
    assert abs(outcome["MEAN"] - rows.mean()) > 1e-3


def test_a_cell_without_one_month_is_no_data(run, save_grid, tmp_path, read_grid):
    months = months_of(0, 5, 10)
    months[6, 0, 1] = NAN
    monthly = str(tmp_path / "monthly.tif")
    path = save_grid("gap", months, "degC", **DEGREES)
    outcome = run(
        "referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif"), "MONTHLY": monthly}
    )
    assert np.isnan(read_grid(outcome["OUTPUT"])).tolist() == [[False, True, False]]
    assert np.isnan(read_grid(monthly, 1)).tolist() == [[False, True, False]]


def test_projected_rasters_know_their_latitude(run, save_grid, tmp_path, read_grid):
    # UTM 48 N: on the central meridian 105 E, 30 N lies 0.9996 x 3320113 m north of the equator.
    place = {"crs": "EPSG:32648", "cell": 1000.0, "origin": (499_500.0, 0.9996 * 3_320_113.4 + 500.0)}
    path = save_grid("utm", months_of(15), "degC", **place)
    outcome = run("referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif")})
    expected = sum(oudin_month(30.0, m, MONTHLY_MEAN[m - 1] + 15) for m in range(1, 13))
    assert read_grid(outcome["OUTPUT"])[0, 0] == pytest.approx(expected, rel=1e-6)


def test_southern_summer_is_in_january(run, save_grid, tmp_path, read_grid):
    monthly = str(tmp_path / "monthly.tif")
    path = save_grid("south", np.full((12, 1, 1), 20.0), "degC", crs="EPSG:4326", cell=1.0, origin=(20.0, -30.0))
    run("referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif"), "MONTHLY": monthly})
    assert read_grid(monthly, 1)[0, 0] > 2 * read_grid(monthly, 7)[0, 0]


def test_oudin_tells_what_it_does_not_use(run, everything):
    outcome = run("referenceevapotranspiration", {**everything, "METHOD": 0})
    assert "Not used by Oudin's formula" in outcome.log
    assert "[PRECIPITATION]" in outcome.log


def test_yangtze_sample_follows_the_modelled_layer(run, sample, save_grid, tmp_path, read_grid):
    # The sample has only the annual mean; a seasonal swing of 12 degrees gives about its own layer (Oudin, monthly).
    mean = read_grid(sample / "tmean.tif")
    swing = -12.0 * np.cos(2 * np.pi * np.arange(12) / 12.0)[:, None, None]
    path = save_grid("t", mean + swing, "degC", cell=10_000.0, origin=(8_640_000.0, 4_350_000.0))
    outcome = run("referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif")})
    found, layer = read_grid(outcome["OUTPUT"]), read_grid(sample / "et0.tif")
    both = np.isfinite(found) & np.isfinite(layer)
    assert both.sum() == np.isfinite(mean).sum()
    assert np.corrcoef(found[both], layer[both])[0, 1] > 0.97
    assert found[both].mean() == pytest.approx(layer[both].mean(), rel=0.08)


BAD = {
    "one band": ({"TEMPERATURE": ("t", months_of(0)[:1], "degC")}, ["[TEMPERATURE]", "has 1 bands", "12"]),
    "kelvin by its unit": ({"TEMPERATURE": ("t", months_of(273), "K")}, ["[TEMPERATURE]", "K", "degC", "Convert"]),
    "kelvin by its values": ({"TEMPERATURE": ("t", months_of(273), "")}, ["[TEMPERATURE]", "Kelvin: subtract 273.15"]),
    "tenths of a degree": ({"TEMPERATURE": ("t", months_of(0) * 10, "")}, ["[TEMPERATURE]", "divide by 10"]),
    "annual rain": (
        {"PRECIPITATION": ("p", np.full((12, 2, 2), 9.0), "mm/yr")},
        ["[PRECIPITATION]", "mm/yr", "mm/month"],
    ),
    "negative rain": ({"PRECIPITATION": ("p", np.full((12, 2, 2), -9.0))}, ["[PRECIPITATION]", "negative"]),
    "eleven bands of minimum": (
        {"TEMPERATURE_MINIMUM": ("n", np.zeros((11, 2, 2)), "degC")},
        ["[TEMPERATURE_MINIMUM]", "11 bands"],
    ),
    "minimum above maximum": (
        {"TEMPERATURE_MINIMUM": ("n", np.full((12, 2, 2), 40.0), "degC")},
        ["[TEMPERATURE_MAXIMUM] − ", "[TEMPERATURE_MINIMUM]", "swapped"],
    ),
    "no data": ({"TEMPERATURE": ("t", np.full((12, 2, 2), NAN), "degC")}, ["No cell has data in all months"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_raster(case, refused, everything, save_grid):
    changes, words = BAD[case]
    changed = {name: save_grid(*arguments, **DEGREES) for name, arguments in changes.items()}
    message = refused("referenceevapotranspiration", {**everything, **changed})
    assert [word for word in words if word not in message] == []


def test_no_reference_system(refused, save_grid, tmp_path):
    path = save_grid("t", months_of(0), "degC", **WITHOUT_CRS)
    message = refused("referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif")})
    assert "no coordinate reference system" in message


def test_position_beyond_the_pole(refused, save_grid, tmp_path):
    path = save_grid("t", months_of(0), "degC", crs="EPSG:4326", cell=1.0, origin=(0.0, 120.0))
    message = refused("referenceevapotranspiration", {"TEMPERATURE": path, "OUTPUT": str(tmp_path / "o.tif")})
    assert "beyond the poles" in message


def test_hargreaves_lists_all_that_is_missing(refused, everything):
    message = refused(
        "referenceevapotranspiration",
        {key: everything[key] for key in ("TEMPERATURE", "METHOD", "TEMPERATURE_MINIMUM", "OUTPUT")},
    )
    for word in ("[TEMPERATURE_MAXIMUM]", "[PRECIPITATION]", "choose Oudin", "[METHOD]"):
        assert word in message
    assert "[TEMPERATURE_MINIMUM]" not in message
