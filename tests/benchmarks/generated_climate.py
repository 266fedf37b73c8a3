"""Inputs of a water yield of any size: smooth fields with noise on an equal-area grid, written block by block."""

import csv
import json

import numpy as np
from osgeo import gdal
from raster_files import EPSG, NORTH, WEST, create, row_blocks

CELL_SIZE_M = 100.0
SEASONALITY = 5.0
PATCH_CELLS = 20  # cells on a side of one land-cover patch
# lucode, kc, root_depth (mm), lulc_veg
CLASSES = (
    (1, 0.9, 2000, 1),
    (2, 1.0, 3500, 1),
    (3, 0.8, 2000, 1),
    (4, 1.05, 100, 0),
    (5, 0.3, 100, 0),
    (6, 0.3, 300, 0),
)
# lucode, and tC/ha above ground, below ground, in the soil and dead
POOLS = (
    (1, 17, 80.7, 108.4, 9.82),
    (2, 42.4, 115.9, 158.8, 14.11),
    (3, 35.3, 86.5, 99.9, 7.28),
    (4, 0.3, 0, 0, 0),
    (5, 2.5, 27.5, 0, 0),
    (6, 1.3, 0, 21.6, 0),
)
# name: (lowest, highest) in mm/yr, mm/yr, mm and as a fraction
FIELDS = {
    "precipitation": (300.0, 2000.0),
    "reference_evapotranspiration": (500.0, 1500.0),
    "root_restricting_depth": (300.0, 1500.0),
    "plant_available_water": (0.08, 0.2),
}


def write_inputs(folder, side, seed=11):
    """Write ``side`` x ``side`` cells of every input, a zone round them all and the table; return the paths."""
    random = np.random.default_rng(seed)
    paths = {"lulc": str(folder / "lulc.tif"), "seasonality": SEASONALITY}
    patches = -(-side // PATCH_CELLS)
    codes = np.array([row[0] for row in CLASSES], dtype=np.uint8)[
        random.integers(0, len(CLASSES), (patches, patches))
    ]
    raster = create(paths["lulc"], (side, side), CELL_SIZE_M, gdal.GDT_Byte, 0)
    for start, stop in row_blocks(side):
        taken = codes[np.arange(start, stop) // PATCH_CELLS]
        raster.GetRasterBand(1).WriteArray(np.repeat(taken, PATCH_CELLS, axis=1)[:, :side], 0, start)
    raster = None
    for name, limits in FIELDS.items():
        paths[name] = str(folder / f"{name}.tif")
        _write_field(paths[name], side, limits, random)
    paths["biophysical_table"] = str(folder / "biophysical.csv")
    with open(paths["biophysical_table"], "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows((("lucode", "kc", "root_depth", "lulc_veg"), *CLASSES))
    paths["carbon_table"] = str(folder / "carbon.csv")
    with open(paths["carbon_table"], "w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows((("lucode", "c_above", "c_below", "c_soil", "c_dead"), *POOLS))
    paths["zones"] = str(folder / "zones.geojson")
    _write_zone(paths["zones"], side)
    return paths


def _write_field(path, side, limits, random):
    """Waves across the area and 10 % of noise, between the limits."""
    low, high = limits
    raster = create(path, (side, side), CELL_SIZE_M)
    turns = random.uniform(1.0, 3.0, 2)
    across = np.sin(np.linspace(0.0, turns[0] * np.pi, side, dtype=np.float32))
    down = np.cos(np.linspace(0.0, turns[1] * np.pi, side, dtype=np.float32))
    for start, stop in row_blocks(side):
        share = 0.5 + 0.225 * (across + down[start:stop, None])
        share += 0.1 * (random.random((stop - start, side), dtype=np.float32) - 0.5)
        values = low + (high - low) * share
        raster.GetRasterBand(1).WriteArray(values.astype(np.float32), 0, start)


def _write_zone(path, side):
    east, south = WEST + side * CELL_SIZE_M, NORTH - side * CELL_SIZE_M
    ring = [[WEST, NORTH], [WEST, south], [east, south], [east, NORTH], [WEST, NORTH]]
    collection = {
        "type": "FeatureCollection",
        "name": "zones",
        "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{EPSG}"}},
        "features": [
            {
                "type": "Feature",
                "properties": {"ws_id": 1},
                "geometry": {"type": "Polygon", "coordinates": [ring]},
            }
        ],
    }
    with open(path, "w", encoding="utf-8") as stream:
        json.dump(collection, stream)
