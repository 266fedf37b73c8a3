"""Runs inside the peers' Python: one job, each stage timed, one JSON object printed last."""

import json
import logging
import sys
import time
from pathlib import Path


def timed(job):
    wall, cpu = time.perf_counter(), time.process_time()
    job()
    return {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}


def drainage(arguments):
    """Depressions filled, D8 directions and upstream cells: pygeoprocessing, from file to file."""
    from pygeoprocessing import routing

    folder = Path(arguments["folder"])
    filled, directions, upstream = (str(folder / f"peer_{name}.tif") for name in ("filled", "directions", "upstream"))
    return {
        "fill_pits": timed(lambda: routing.fill_pits((arguments["dem"], 1), filled, working_dir=str(folder))),
        "flow_dir_d8": timed(lambda: routing.flow_dir_d8((filled, 1), directions, working_dir=str(folder))),
        "flow_accumulation_d8": timed(lambda: routing.flow_accumulation_d8((directions, 1), upstream)),
    }


def water_yield(arguments):
    """InVEST's annual water yield with one watershed, from file to file."""
    from natcap.invest import annual_water_yield

    settings = {
        "workspace_dir": arguments["workspace"],
        "lulc_path": arguments["lulc"],
        "precipitation_path": arguments["precipitation"],
        "eto_path": arguments["reference_evapotranspiration"],
        "depth_to_root_rest_layer_path": arguments["root_restricting_depth"],
        "pawc_path": arguments["plant_available_water"],
        "watersheds_path": arguments["zones"],
        "biophysical_table_path": arguments["biophysical_table"],
        "seasonality_constant": arguments["seasonality"],
        "n_workers": -1,
    }
    return {"annual_water_yield": timed(lambda: annual_water_yield.execute(settings))}


def carbon(arguments):
    """InVEST's carbon stock of one land cover, from file to file."""
    from natcap.invest import carbon as model

    settings = {
        "workspace_dir": arguments["workspace"],
        "lulc_bas_path": arguments["lulc"],
        "carbon_pools_path": arguments["carbon_table"],
        "calc_sequestration": False,
        "do_valuation": False,
        "n_workers": -1,
    }
    return {"carbon": timed(lambda: model.execute(settings))}


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    given = json.loads(sys.argv[1])
    result = {"drainage": drainage, "water_yield": water_yield, "carbon": carbon}[given["job"]](given)
    sys.stdout.write(json.dumps(result) + "\n")
