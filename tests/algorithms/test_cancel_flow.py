"""Cancel in the flow algorithms: at many moments of a run over millions of cells, at once and without a trace."""

import importlib.util
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingFeedback

SIDE = 2000
MOMENTS = 5
LONGEST_WAIT_S = 1.0


def _generated_dem():
    path = Path(__file__).resolve().parent.parent / "benchmarks" / "generated_dem.py"
    specification = importlib.util.spec_from_file_location("generated_dem", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rasters(tmp_path_factory):
    """Function: paths of a generated DEM, supply and demand of so many cells a side."""
    folder = tmp_path_factory.mktemp("large")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)

    def save(name, values):
        path = str(folder / f"{name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, *values.shape[::-1], 1, gdal.GDT_Float32, ["TILED=YES"])
        dataset.SetGeoTransform((300_000.0, 30.0, 0.0, 4_000_000.0, 0.0, -30.0))
        dataset.SetProjection(reference.ExportToWkt())
        dataset.GetRasterBand(1).SetNoDataValue(-9999.0)
        dataset.GetRasterBand(1).WriteArray(values)
        dataset = None
        return path

    generated = {}

    def paths(side):
        if side not in generated:
            random = np.random.default_rng(1)
            elevation, _ = _generated_dem().generate(side)
            supply = random.uniform(0, 5000, (side, side))
            demand = random.uniform(0, 9000, (side, side)) * (random.random((side, side)) < 0.3)
            generated[side] = {
                "DEM": save(f"dem {side}", elevation),
                "SUPPLY": save(f"supply {side}", supply),
                "DEMAND": save(f"demand {side}", demand),
            }
        return generated[side]

    return paths


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


def flow_direction(files, folder, zones):
    names = ("OUTPUT", "CONDITIONED_DEM", "UPSTREAM_AREA")
    return "flowdirection", {"DEM": files["DEM"], **{name: str(folder / f"{name}.tif") for name in names}}


def river_flow(files, folder, zones, routing=0):
    rasters = {name: str(folder / f"{name}.tif") for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")}
    tables = {"OUTPUT_ZONES": "zones.gpkg", "LINKS": "links.gpkg", "LEDGER": "ledger.csv"}
    tables = {name: str(folder / file) for name, file in tables.items()}
    return "riverflow", {**files, "ROUTING": routing, "ZONES": zones, "ZONE_FIELD": "zone", **rasters, **tables}


def river_flow_mfd(files, folder, zones):
    return river_flow(files, folder, zones, routing=1)


CASES = {"flowdirection": (flow_direction, SIDE), "riverflow D8": (river_flow, SIDE)} | {
    "riverflow MFD": (river_flow_mfd, SIDE // 2)
}


@pytest.mark.parametrize("case, side", CASES.values(), ids=CASES.keys())
def test_cancel_at_many_moments(run, rasters, save_zones, tmp_path, case, side):
    folder = tmp_path / "outputs"
    folder.mkdir()
    x, y, reach = 300_000.0, 4_000_000.0, 30.0 * side
    halves = {"west": (x, y - reach, x + reach / 2, y), "east": (x + reach / 2, y - reach, x + reach, y)}
    name, given = case(rasters(side), folder, save_zones("zones", halves, crs="EPSG:32650"))

    whole = Watch()
    run(name, given, whole)
    waits = np.diff(whole.looks)
    assert waits.max() < LONGEST_WAIT_S / 2, f"{waits.max():.2f} s between two looks at Cancel"
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


def test_a_cancelled_run_leaves_the_former_results(run, rasters, tmp_path):
    files = rasters(200)
    given = {**files, "RECEIVED": str(tmp_path / "r.tif"), "LEDGER": str(tmp_path / "l.csv")}
    run("riverflow", {**given, "LOSS": 0.5})
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    whole = Watch()
    run("riverflow", {**given, "RECEIVED": "TEMPORARY_OUTPUT", "LEDGER": "TEMPORARY_OUTPUT"}, whole)
    for moment in (0, len(whole.looks) // 2, len(whole.looks) - 2):
        run("riverflow", given, Watch(moment))
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
