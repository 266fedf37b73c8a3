"""`comprehensiveratio` through Processing: means over services, years, weights, zones, and what it refuses."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

NAN = np.nan
X, Y = 1_000_000.0, 4_000_000.0
RATIOS = {
    "water": np.array([[1.0, -0.5, 0.25, NAN]]),
    "food": np.array([[0.4, 0.5, -0.75, 1.0]]),
    "carbon": np.array([[-0.2, 0.6, 0.5, 1.0]]),
}


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    zones = {"a": (X, Y - 100, X + 200, Y), "b": (X + 200, Y - 100, X + 400, Y), "far": (0.0, 0.0, 9.0, 9.0)}
    return {
        "RATIOS": [save_grid(name, values, "1") for name, values in RATIOS.items()],
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        "OUTPUT": str(tmp_path / "cesdr.tif"),
        "OUTPUT_ZONES": str(tmp_path / "cesdr.gpkg"),
    }


def test_mean_of_services(run, given, read_grid, rows_of):
    outcome = run("comprehensiveratio", given)
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[0.4, 0.2, 0, NAN]], rtol=1e-6, atol=1e-7)
    assert outcome["MEAN"] == pytest.approx(0.2)
    a, b, far = rows_of(outcome["OUTPUT_ZONES"])
    assert (a["ratio_1"], a["ratio_2"], a["ratio_3"]) == pytest.approx((0.25, 0.45, 0.2))
    assert a["comprehensive"] == pytest.approx(0.3) and (b["cells"], b["comprehensive"]) == (1, pytest.approx(0))
    assert far["comprehensive"] is None
    assert "water 0.2500, food 0.0500, carbon 0.3000" in outcome.log


def test_weights(run, given, read_grid):
    outcome = run("comprehensiveratio", {**given, "WEIGHTS": "2 2 0"})
    np.testing.assert_allclose(read_grid(outcome["OUTPUT"]), [[0.7, 0, -0.25, NAN]], rtol=1e-6, atol=1e-7)


def test_years_of_balances_are_bands(run, given, save_grid, tmp_path, read_grid, band_facts, rows_of):
    """From supplies and demands of two services in two years: CESDR is the mean of their pooled ESDR."""
    random = np.random.default_rng(8)
    ratios, expected = [], np.zeros((2, 3, 4))
    for service, unit in (("water", "m3/ha/yr"), ("food", "t/ha/yr")):
        values = random.uniform(0, 9, (2, 2, 3, 4))
        supply, demand = (
            [save_grid(f"{service} {kind} {year}", layer, unit) for year, layer in zip((2010, 2020), layers)]
            for kind, layers in zip(("supply", "demand"), values)
        )
        target = str(tmp_path / f"esdr_{service}.tif")
        run(
            "supplydemandbalance",
            {
                "SUPPLY": supply[0],
                "DEMAND": demand[0],
                "SUPPLY_SERIES": supply[1:],
                "DEMAND_SERIES": demand[1:],
                "OUTPUT": "TEMPORARY_OUTPUT",
                "ESDR": target,
            },
        )
        ratios.append(target)
        expected += (values[0] - values[1]) / (values[0].max() + values[1].max())
    outcome = run("comprehensiveratio", {**given, "RATIOS": ratios})
    for band in (1, 2):
        np.testing.assert_allclose(read_grid(outcome["OUTPUT"], band), expected[band - 1], rtol=1e-5, atol=1e-6)
    assert [facts[1] for facts in band_facts(outcome["OUTPUT"])] == ["2010: CESDR", "2020: CESDR"]
    assert [row["year"] for row in rows_of(outcome["OUTPUT_ZONES"])] == ["2010"] * 3 + ["2020"] * 3


def test_same_inputs_give_the_same_bytes(run, given, tmp_path):
    first = run("comprehensiveratio", given)["OUTPUT"]
    second = run("comprehensiveratio", {**given, "OUTPUT": str(tmp_path / "second.tif")})["OUTPUT"]
    assert Path(first).read_bytes() == Path(second).read_bytes()


def test_cancelled_run_leaves_nothing(run, given, tmp_path):
    class Cancelling(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802
            return True

    outcome = run("comprehensiveratio", given, Cancelling(False))
    assert "MEAN" not in outcome and "Cancelled" in outcome.log
    assert not Path(given["OUTPUT"]).exists() and not Path(given["OUTPUT_ZONES"]).exists()


def test_one_layer_is_refused(refused, given):
    message = refused("comprehensiveratio", {**given, "RATIOS": given["RATIOS"][:1]})
    assert "[RATIOS]: 1 layer was given. Choose at least two rasters." in message


def test_amounts_are_refused(refused, given, save_grid):
    given["RATIOS"][1] = save_grid("balance", RATIOS["food"], "t/ha/yr")
    message = refused("comprehensiveratio", given)
    assert "“balance”" in message and "t/ha/yr" in message


def test_two_kinds_of_ratios_are_refused(run, refused, given, save_grid, tmp_path):
    kinds = {"ESDR": str(tmp_path / "esdr.tif"), "NORMALISED": str(tmp_path / "normalised.tif")}
    density = save_grid("density", np.array([[1.0, 2.0, 3.0, 4.0]]), "t/ha/yr")
    run("supplydemandbalance", {"SUPPLY": density, "DEMAND": density, "OUTPUT": "TEMPORARY_OUTPUT", **kinds})
    message = refused("comprehensiveratio", {**given, "RATIOS": list(kinds.values())})
    assert "different ratios (esdr: esdr; normalised: normalised)" in message and "Give one kind" in message


def test_different_numbers_of_years_are_refused(refused, given, save_grid):
    given["RATIOS"][2] = save_grid("two years", np.stack([RATIOS["carbon"]] * 2), "1")
    message = refused("comprehensiveratio", given)
    assert "different numbers of years (water, food: 1; two years: 2)" in message


def test_no_common_cell_is_refused(refused, given, save_grid):
    given["RATIOS"][2] = save_grid("nothing", np.array([[NAN, NAN, NAN, 1.0]]), "1")
    assert "no cell has data in all layers" in refused("comprehensiveratio", given)
