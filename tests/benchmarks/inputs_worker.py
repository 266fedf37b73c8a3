"""Makes the inputs of the benchmarks in a process of its own, so that the one that measures stays small."""

import json
import sys
from pathlib import Path

import checkout


def dem(arguments):
    """A generated elevation model (m), and a supply and a demand (m3/ha/yr) on its cells."""
    import generated_dem
    import generated_water
    import raster_files

    folder, side = Path(arguments["folder"]), arguments["side"]
    elevation, valid = generated_dem.generate(side)
    paths = {"dem": raster_files.write(folder / "dem.tif", elevation, valid, generated_dem.CELL_SIZE_M)}
    del elevation
    for name, values in zip(("supply", "demand"), generated_water.generate(valid.shape)):
        paths[name] = raster_files.write(folder / f"{name}.tif", values, valid, generated_dem.CELL_SIZE_M)
    return paths


def climate(arguments):
    """The inputs of a water yield."""
    import generated_climate

    return generated_climate.write_inputs(Path(arguments["folder"]), arguments["side"])


def framework(arguments):
    """All inputs of the whole framework."""
    import generated_framework

    return generated_framework.write_inputs(Path(arguments["folder"]), arguments["side"], arguments["zones_a_side"])


JOBS = {"dem": dem, "climate": climate, "framework": framework}

if __name__ == "__main__":
    checkout.import_from_plugin_folder()
    given = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(JOBS[given["job"]](given)) + "\n")
