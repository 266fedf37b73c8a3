"""`calibratez` through Processing: on the Yangtze sample, on cells worked out by hand, and on bad input."""

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

RASTERS = {
    "LULC": "lulc6.tif",
    "PRECIPITATION": "precip.tif",
    "REFERENCE_EVAPOTRANSPIRATION": "et0.tif",
    "ROOT_RESTRICTING_DEPTH": "soil_depth.tif",
    "PLANT_AVAILABLE_WATER": "pawc.tif",
    "BIOPHYSICAL_TABLE": "biophysical.csv",
}
YANGTZE_RUNOFF = 985.7e9  # m3/yr, long-term mean of the Changjiang Water Resources Bulletin

# The first cell is fixture F1 of the water yield (P 1400, ET0 1000, kc 1, root 3000, restricting 1500, PAWC 0.15):
# 568.0043687 mm at Z = 10. The second has no vegetation: yield max(P - kc ET0, 0) = 1100 mm at every Z.
AREA_M2 = 1e4
VOLUME_AT_TEN = (568.0043687 + 1100.0) / 1000.0 * AREA_M2
# At Z = 30 Fu's w reaches its cap 5; at Z = 1 it is 0.15 x 1500 / 1400 + 1.25.
VOLUME_AT_THIRTY, VOLUME_AT_ONE = (
    (1400.0 * ((1 + (1000 / 1400) ** w) ** (1 / w) - 1000 / 1400) + 1100.0) / 1000.0 * AREA_M2
    for w in (5.0, 225.0 / 1400.0 + 1.25)
)


@pytest.fixture
def yangtze(sample):
    return {name: str(sample / file) for name, file in RASTERS.items()}


@pytest.fixture
def two_cells(save_grid, save_table):
    def layer(name, values, unit):
        return save_grid(name, np.array([values], dtype=float), unit)

    return {
        "LULC": save_grid("lulc", np.array([[1, 2]])),
        "PRECIPITATION": layer("rain", [1400, 1400], "mm/yr"),
        "REFERENCE_EVAPOTRANSPIRATION": layer("et0", [1000, 1000], "mm/yr"),
        "ROOT_RESTRICTING_DEPTH": layer("depth", [1500, 1500], "mm"),
        "PLANT_AVAILABLE_WATER": layer("pawc", [0.15, 0.15], "1"),
        "BIOPHYSICAL_TABLE": save_table(
            "biophysical",
            [
                {"lucode": 1, "kc": 1, "root_depth": 3000, "lulc_veg": 1},
                {"lucode": 2, "kc": 0.3, "root_depth": 1, "lulc_veg": 0},
            ],
        ),
        "OBSERVED_VOLUME": VOLUME_AT_TEN,
    }


def test_two_cells_by_hand(run, two_cells):
    outcome = run("calibratez", two_cells)
    assert outcome["Z"] == pytest.approx(10, rel=1e-4)
    assert outcome["VOLUME"] == pytest.approx(VOLUME_AT_TEN, rel=1e-6)
    assert abs(outcome["RELATIVE_ERROR"]) <= 1e-6
    assert outcome["SMALLEST_VOLUME"] == pytest.approx(VOLUME_AT_THIRTY, rel=1e-9)
    assert outcome["LARGEST_VOLUME"] == pytest.approx(VOLUME_AT_ONE, rel=1e-9)


def test_yangtze_runoff_gives_z_near_five(run, yangtze):
    outcome = run("calibratez", {**yangtze, "OBSERVED_VOLUME": YANGTZE_RUNOFF})
    assert outcome["Z"] == pytest.approx(5, rel=0.1)
    assert outcome["VOLUME"] == pytest.approx(YANGTZE_RUNOFF, rel=1e-6)
    assert outcome["ITERATIONS"] <= 15


def test_water_yield_with_the_found_z_gives_the_volume(run, yangtze):
    found = run("calibratez", {**yangtze, "OBSERVED_VOLUME": 950e9})
    outcome = run("wateryield", {**yangtze, "SEASONALITY": found["Z"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert outcome["VOLUME"] == pytest.approx(found["VOLUME"], rel=1e-12)
    assert outcome["VOLUME"] == pytest.approx(950e9, rel=1e-6)


def test_z_that_does_not_matter_is_told(run, two_cells, save_grid):
    bare = {**two_cells, "LULC": save_grid("bare", np.array([[2, 2]])), "OBSERVED_VOLUME": 2 * 1100 / 1000 * AREA_M2}
    outcome = run("calibratez", bare)
    assert "Z does not matter" in outcome.log


def test_cancel_during_the_third_pass(run, yangtze):
    class CancelLater(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802
            super().pushInfo(text)
            if self.textLog().count("Z = ") == 2:
                self.cancel()

    outcome = run("calibratez", {**yangtze, "OBSERVED_VOLUME": YANGTZE_RUNOFF}, CancelLater(False))
    assert "Z" not in outcome
    assert outcome.log.count("Z = ") == 2
    assert "Cancelled" in outcome.log


@pytest.mark.parametrize(
    ("volume", "words"),
    [
        (0, ["[OBSERVED_VOLUME]", "not above 0", "m3/yr"]),
        (-5, ["[OBSERVED_VOLUME]", "not above 0"]),
        (9857.0, ["OBSERVED_VOLUME = 9857", "Z = 30 gives", "Z = 1 gives", "Check the observed volume"]),
        (1e15, ["OBSERVED_VOLUME = 1e+15", "No Z in 1..30"]),
    ],
)
def test_bad_volume(refused, yangtze, volume, words):
    message = refused("calibratez", {**yangtze, "OBSERVED_VOLUME": volume})
    assert [word for word in words if word not in message] == []


def test_reachable_range_in_the_message(refused, two_cells):
    message = refused("calibratez", {**two_cells, "OBSERVED_VOLUME": 1.0})
    assert f"Z = 30 gives {VOLUME_AT_THIRTY:.6g} m3/yr and Z = 1 gives {VOLUME_AT_ONE:.6g} m3/yr" in message


def test_all_bad_inputs_at_once(refused, two_cells, save_grid, save_table):
    message = refused(
        "calibratez",
        {
            **two_cells,
            "PRECIPITATION": save_grid("monthly", np.array([[120.0, 120.0]]), "mm/month"),
            "BIOPHYSICAL_TABLE": save_table("short", [{"lucode": 1, "kc": 1, "root_depth": 1}]),
            "OBSERVED_VOLUME": -1,
        },
    )
    for word in ("[PRECIPITATION]", "mm/month", "[BIOPHYSICAL_TABLE]", "lulc_veg", "[OBSERVED_VOLUME]"):
        assert word in message


def test_code_that_the_table_lacks(refused, two_cells, save_grid):
    message = refused("calibratez", {**two_cells, "LULC": save_grid("other", np.array([[7, 9]]))})
    for word in ("LULC", "7, 9", "BIOPHYSICAL_TABLE", "Add one row"):
        assert word in message


def test_no_cell_with_data_everywhere(refused, two_cells, save_grid):
    empty = save_grid("empty", np.array([[np.nan, np.nan]]), "mm/yr")
    message = refused("calibratez", {**two_cells, "PRECIPITATION": empty})
    assert "No cell has data" in message
