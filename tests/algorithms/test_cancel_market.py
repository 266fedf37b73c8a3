"""Cancel in the market: at many moments of a run of every method, at once and without a trace."""

import time

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import QgsProcessingFeedback

WEST, NORTH = 500_000.0, 3_300_000.0
ZONES = 1600
MOMENTS = 6
LONGEST_WAIT_S = 1.0
METHODS = {
    "capped": {"METHOD": 0},
    "uncapped": {"METHOD": 1},
    "doubly constrained": {"METHOD": 2, "DECAY": 1},
    "minimum cost": {"METHOD": 3, "NEAREST": 30},
    "breakpoint": {"METHOD": 4, "BREAKPOINT_WITHIN": False},
    "roads": {"METHOD": 0, "DISTANCE": 2},
}


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


def _layer(path, name, kind):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32650)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    return dataset, dataset.CreateLayer(name, reference, kind)


@pytest.fixture(scope="module")
def zones(tmp_path_factory):
    """Path of a chessboard of zones with random amounts."""
    path = str(tmp_path_factory.mktemp("zones") / "zones.gpkg")
    random = np.random.default_rng(2)
    dataset, layer = _layer(path, "zones", ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("zone", ogr.OFTInteger64))
    for name in ("grain", "need"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    layer.StartTransaction()
    side = round(ZONES**0.5)
    for number in range(ZONES):
        west, south = WEST + 10_000.0 * (number % side), NORTH + 10_000.0 * (number // side)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("zone", number)
        feature.SetField("grain", float(random.gamma(2.0, 50.0)))
        feature.SetField("need", float(random.gamma(2.0, 50.0)))
        ring = f"{west} {south}, {west} {south + 1e4}, {west + 1e4} {south + 1e4}, {west + 1e4} {south}, {west} {south}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


@pytest.fixture(scope="module")
def roads(tmp_path_factory):
    """Path of a grid of roads over the zones."""
    path = str(tmp_path_factory.mktemp("roads") / "roads.gpkg")
    dataset, layer = _layer(path, "roads", ogr.wkbLineString)
    layer.StartTransaction()
    side = round(ZONES**0.5)
    for line in range(side + 1):
        for step in range(side):
            for ends in (((line, step), (line, step + 1)), ((step, line), (step + 1, line))):
                feature = ogr.Feature(layer.GetLayerDefn())
                points = ", ".join(f"{WEST + 1e4 * x} {NORTH + 1e4 * y}" for x, y in ends)
                feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING ({points})"))
                layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


@pytest.mark.parametrize("method", METHODS)
def test_cancel_at_many_moments(run, zones, roads, tmp_path, method):
    folder = tmp_path / "outputs"
    folder.mkdir()
    changes = METHODS[method]
    given = {
        "ZONES": zones,
        "ZONE_FIELD": "zone",
        "SUPPLY_FIELD": "grain",
        "DEMAND_FIELD": "need",
        "DISTANCE_LIMIT": 100.0,
        "SMALLEST_FLOW": 1e-4,
        **({"NETWORK": roads} if "DISTANCE" in changes else {}),
        **changes,
        **{name: str(folder / f"{name}.gpkg") for name in ("OUTPUT_ZONES", "LINKS", "LEDGER")},
    }
    whole = Watch()
    run("marketflow", given, whole)
    waits = np.diff(whole.looks)
    assert waits.max() < LONGEST_WAIT_S / 2, f"{waits.max():.2f} s between two looks at Cancel"
    assert len(list(folder.glob("*.gpkg"))) == 3
    for file in folder.iterdir():
        file.unlink()
    stopped = 0
    for moment in np.linspace(0, len(whole.looks) - 2, MOMENTS).astype(int):
        watch = Watch(int(moment))
        outcome = run("marketflow", given, watch)
        if watch.stopped is None:
            # Iterations look by the clock: a run on a quieter machine looks less often.
            for file in folder.iterdir():
                file.unlink()
            continue
        stopped += 1
        waited = time.perf_counter() - watch.stopped
        assert not [value for value in outcome.values() if isinstance(value, str)], "outputs of a cancelled run"
        assert list(folder.iterdir()) == [], f"left behind at look {moment} of {len(whole.looks)}"
        assert waited < LONGEST_WAIT_S, f"{waited:.2f} s to stop at look {moment}"
        assert "Cancelled: nothing was written." in outcome.log
    assert stopped > MOMENTS / 2
