"""Cancel in the flows in the air: at many moments of a run, at once and without a trace."""

import time

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

SIDE = 250
CELL = 100.0
WEST, NORTH = 1_000_000.0, 4_000_000.0
MOMENTS = 7
LONGEST_WAIT_S = 1.0


class Watch(QgsProcessingFeedback):
    """Notes when the run looks whether it is to stop, and says yes from the `stop_at`-th look on."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at = stop_at
        self.looks = []
        self.stopped = None

    def isCanceled(self):  # noqa: N802
        self.looks.append(time.process_time())
        if self.stop_at is None or len(self.looks) <= self.stop_at:
            return False
        self.stopped = self.stopped or time.perf_counter()
        return True


CASES = {
    "atmosphericflow": {"DISTANCE": 2000.0, "WIND_FROM": 300.0, "WIND_STRENGTH": 1.0},
    "windflow": {"WIND_FROM": 300.0, "UPTAKE": 0.2},
}


@pytest.mark.parametrize("name", CASES)
def test_cancel_at_many_moments(run, save_grid, save_zones, tmp_path, name):
    folder = tmp_path / "outputs"
    folder.mkdir()
    random = np.random.default_rng(1)
    reach = SIDE * CELL
    halves = {
        "west": (WEST, NORTH - reach, WEST + reach / 2, NORTH),
        "east": (WEST + reach / 2, NORTH - reach, WEST + reach, NORTH),
    }
    lines = {"ARROWS": str(folder / "ARROWS.gpkg")} if name == "windflow" else {}
    given = {
        "SUPPLY": save_grid("supply", random.gamma(0.5, 3, (SIDE, SIDE)), "tC/ha/yr"),
        "DEMAND": save_grid("demand", random.gamma(0.5, 4, (SIDE, SIDE)), "tC/ha/yr"),
        "ZONES": save_zones("halves", halves),
        "ZONE_FIELD": "zone",
        **{name: str(folder / f"{name}.tif") for name in ("RECEIVED", "SENT", "UNMET")},
        **{name: str(folder / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")},
        **lines,
        **CASES[name],
    }
    whole = Watch()
    run(name, given, whole)
    waits = np.diff(whole.looks)
    assert waits.max() < LONGEST_WAIT_S / 2, f"{waits.max():.2f} s between two looks at Cancel"
    assert len(list(folder.glob("*.tif"))) == 3
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, len(whole.looks) - 2, MOMENTS).astype(int):
        watch = Watch(int(moment))
        outcome = run(name, given, watch)
        waited = time.perf_counter() - watch.stopped
        assert not [value for value in outcome.values() if isinstance(value, str)], "outputs of a cancelled run"
        assert list(folder.iterdir()) == [], f"left behind at look {moment} of {len(whole.looks)}"
        assert waited < LONGEST_WAIT_S, f"{waited:.2f} s to stop at look {moment}"
        assert "Cancelled: nothing was written." in outcome.log
