"""Fill a generated elevation model with pygeoprocessing and keep both for ESFlow's tests.

    python make_reference.py

Run it with a Python that has pygeoprocessing and GDAL; see README.md. It rewrites fill.npz beside it.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np
from osgeo import gdal
from pygeoprocessing import routing

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "benchmarks"))

import generated_dem  # noqa: E402
import raster_files  # noqa: E402

SIDE, SEED = 300, 2
STEP_M = generated_dem.STEP_M


def steps_of(elevation, valid):
    """Whole steps of elevation, from which `steps * float32(step)` gives back every value, bit for bit."""
    steps = np.where(valid, np.rint(elevation.astype(float) / STEP_M), 0).astype(np.uint16)
    if not np.array_equal((steps * np.float32(STEP_M))[valid], elevation[valid]):
        raise ValueError("the elevations are no whole steps below 65536")
    return steps


def main():
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        elevation, valid = generated_dem.generate(SIDE, SEED)
        dem = raster_files.write(folder / "dem.tif", elevation, valid, generated_dem.CELL_SIZE_M)
        routing.fill_pits((dem, 1), str(folder / "filled.tif"), working_dir=str(folder))
        filled = gdal.Open(str(folder / "filled.tif")).ReadAsArray()
    np.savez_compressed(
        HERE / "fill.npz",
        elevation=steps_of(elevation, valid),
        depth=steps_of(filled, valid) - steps_of(elevation, valid),
        valid=valid,
        step_m=np.float32(STEP_M),
    )
    raised = valid & (filled > elevation)
    print(f"{valid.sum()} cells with data, {raised.sum()} raised, deepest {(filled - elevation)[valid].max():.2f} m")


if __name__ == "__main__":
    main()
