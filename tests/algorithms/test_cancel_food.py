"""Cancel in the food algorithms: at many moments of a run, at once and without a trace."""

import time

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

SIDE, CELL = 700, 100.0
WEST, NORTH = 1_000_000.0, 4_000_000.0
MOMENTS = 6
LONGEST_WAIT_S = 1.0


class StopAt(QgsProcessingFeedback):
    """Says yes to Cancel from the n-th time it is asked; never for None."""

    def __init__(self, count=None):
        super().__init__(False)
        self.count = count
        self.asked = 0
        self.stopped = None

    def isCanceled(self):  # noqa: N802
        self.asked += 1
        if self.count is None or self.asked <= self.count:
            return False
        self.stopped = self.stopped or time.perf_counter()
        return True


@pytest.fixture
def jobs(save_grid, save_zones, save_table):
    random = np.random.default_rng(3)
    reach = SIDE * CELL
    halves = {
        "west": (WEST, NORTH - reach, WEST + reach / 2, NORTH),
        "east": (WEST + reach / 2, NORTH - reach, WEST + reach, NORTH),
    }
    land = save_grid("land", random.integers(1, 6, (SIDE, SIDE)))
    zones = {"ZONES": save_zones("halves", halves), "ZONE_FIELD": "zone"}
    return {
        "foodproduction": {
            "LULC": land,
            "CROPLAND_CODES": "1",
            "STATISTICS": save_table("t", [{"zone": name, "grain": 5000} for name in halves]),
            "STATISTICS_ZONE_FIELD": "zone",
            "STATISTICS_FIELD": "grain",
            "STATISTICS_UNIT": 2,
            "WEIGHT": save_grid("ndvi", random.random((SIDE, SIDE))),
            **zones,
        },
        "fooddemand": {
            "POPULATION": save_grid("persons", random.gamma(0.5, 10, (SIDE, SIDE)), "persons"),
            "NEED": 2,
            "LULC": land,
            "URBAN_CODES": "5",
            **zones,
        },
    }


@pytest.mark.parametrize("name", ["foodproduction", "fooddemand"])
def test_cancel_at_many_moments(run, jobs, tmp_path, name):
    folder = tmp_path / "outputs"
    folder.mkdir()
    given = {**jobs[name], "OUTPUT": str(folder / "food.tif"), "OUTPUT_ZONES": str(folder / "zones.gpkg")}
    whole = StopAt()
    run(name, given, whole)
    assert len(list(folder.iterdir())) == 3
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, whole.asked - 2, MOMENTS).astype(int):
        stop = StopAt(int(moment))
        outcome = run(name, given, stop)
        waited = time.perf_counter() - stop.stopped
        assert not [value for value in outcome.values() if isinstance(value, str)], "outputs of a cancelled run"
        assert list(folder.iterdir()) == [], f"left behind at question {moment} of {whole.asked}"
        assert waited < LONGEST_WAIT_S, f"{waited:.2f} s to stop at question {moment}"
        assert "Cancelled: nothing was written." in outcome.log
