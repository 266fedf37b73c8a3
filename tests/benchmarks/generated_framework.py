"""All inputs of the whole framework for a made-up region of any size: rasters on one grid, tables and polygons.

Everything is drawn from one seed by the rules below; nothing describes a real place. Cells have 250 m, so that
4000 x 4000 of them are a square of 1000 km, less an irregular border and holes without data, which all rasters share
with the elevation model.

* Elevation: `generated_dem`. Rain, evapotranspiration, soil, NDVI, NPP and temperature: waves with 10 % of noise.
* Months: rain and temperature swing round their annual values with a summer maximum.
* Land cover: patches of 20 cells, drawn with CLASS_SHARES.
* People: towns of 40 cells with a long-tailed density, noise inside; value added: people times a productivity that is
  one number for each 10 x 10 towns.
* Zones: a lattice with shaken corners and crooked borders; the 4 x 4 provinces are made of whole zones.
* Statistics by province: grain is between half and one and a half times the need of its people; energy by its people.
"""

import csv

import generated_dem
import numpy as np
from generated_climate import CLASSES, SEASONALITY
from osgeo import gdal, ogr, osr
from raster_files import EPSG, NODATA, NORTH, WEST, create, row_blocks, write

CELL_SIZE_M = 250.0
PATCH_CELLS = 20
TOWN_CELLS = 40
PROVINCES_A_SIDE = 4
SEGMENTS = 20  # of the border between two zones
CLASS_SHARES = (0.35, 0.4, 0.15, 0.04, 0.04, 0.02)  # cropland, woodland, grassland, water, built-up, unused
PEOPLE_PER_KM2 = 250.0
NEED_T_PER_PERSON = 0.4
ENERGY_TCE_PER_PERSON = 1.5
FUELS = (("raw coal", 0.568), ("crude oil", 0.189), ("natural gas", 0.084))
VALUE_ADDED_PER_PERSON = 2.2  # 1e4 CNY
# name: (lowest, highest) in mm/yr, mm/yr, mm, a fraction, 1, gC/m2/yr and degrees Celsius
FIELDS = {
    "precipitation": (500.0, 2000.0),
    "reference_evapotranspiration": (700.0, 1400.0),
    "root_restricting_depth": (300.0, 1500.0),
    "plant_available_water": (0.08, 0.2),
    "ndvi": (0.3, 0.9),
    "npp": (300.0, 900.0),
    "temperature": (8.0, 22.0),
}
MONTHLY_SWING_C = 12.0


def write_inputs(folder, side, zones_a_side, seed=31):
    """Write the inputs of ``side`` x ``side`` cells and ``zones_a_side`` x ``zones_a_side`` zones (a multiple of 4).

    Returns the paths by name, the seasonality factor Z and the length of a side in m ("side_m").
    """
    random = np.random.default_rng(seed)
    elevation, valid = generated_dem.generate(side)
    paths = {"dem": write(folder / "dem.tif", elevation, valid, CELL_SIZE_M)}
    del elevation
    annual = {name: _waves(side, limits, random) for name, limits in FIELDS.items()}
    summer = 0.5 * (1.0 - np.cos(2.0 * np.pi * (np.arange(12) + 0.5) / 12.0))
    rain = (0.4 + summer) / (0.4 + summer).sum()
    for name, values in annual.items():
        if name != "temperature":
            paths[name] = write(folder / f"{name}.tif", values, valid, CELL_SIZE_M)
    paths["monthly_temperature"] = _write_months(
        folder / "temperature.tif", annual["temperature"], valid, np.ones(12), MONTHLY_SWING_C * (2.0 * summer - 1.0)
    )
    paths["monthly_precipitation"] = _write_months(
        folder / "monthly_rain.tif", annual["precipitation"], valid, rain, np.zeros(12)
    )
    del annual
    paths["lulc"] = _write_land_cover(folder / "lulc.tif", side, valid, random)
    people = _people(side, random)
    paths["population"] = write(folder / "population.tif", people, valid, CELL_SIZE_M)
    people *= VALUE_ADDED_PER_PERSON * _patches(side, 10 * TOWN_CELLS, random.gamma, 4.0, 0.25)
    paths["value_added"] = write(folder / "value_added.tif", people, valid, CELL_SIZE_M)
    paths.update(_write_tables(folder, side, random))
    paths.update(_write_polygons(folder, side * CELL_SIZE_M, zones_a_side, random))
    return paths


# ---------------------------------------------------------------------------------- rasters


def _waves(side, limits, random):
    """float32 (side, side) between the limits: waves across the area and 10 % of noise."""
    turns = random.uniform(1.0, 3.0, 2)
    across = np.sin(np.linspace(0.0, turns[0] * np.pi, side, dtype=np.float32))
    down = np.cos(np.linspace(0.0, turns[1] * np.pi, side, dtype=np.float32))
    share = 0.5 + 0.225 * (across + down[:, None]) + 0.1 * (random.random((side, side), dtype=np.float32) - 0.5)
    return np.float32(limits[0]) + np.float32(limits[1] - limits[0]) * share


def _patches(side, cells, draw, *arguments):
    """float32 (side, side): one number for each square of so many cells."""
    count = -(-side // cells)
    drawn = draw(*arguments, (count, count)).astype(np.float32)
    return drawn.repeat(cells, axis=0)[:side].repeat(cells, axis=1)[:, :side]


def _people(side, random):
    """Persons in each cell, float32."""
    people = _patches(side, TOWN_CELLS, random.lognormal, 0.0, 1.2)
    people *= random.uniform(0.5, 1.5, (side, side)).astype(np.float32)
    people *= np.float32(PEOPLE_PER_KM2 * CELL_SIZE_M**2 / 1e6 / people.mean(dtype=np.float64))
    return people


def _write_months(path, values, valid, factors, offsets):
    """Twelve bands: the annual values times a factor, plus an offset."""
    raster = create(path, values.shape, CELL_SIZE_M, bands=12)
    for start, stop in row_blocks(values.shape[0]):
        for band, (factor, offset) in enumerate(zip(factors, offsets), 1):
            block = values[start:stop] * np.float32(factor) + np.float32(offset)
            block[~valid[start:stop]] = NODATA
            raster.GetRasterBand(band).WriteArray(block, 0, start)
    return str(path)


def _write_land_cover(path, side, valid, random):
    codes = [row[0] for row in CLASSES]
    raster = create(path, (side, side), CELL_SIZE_M, gdal.GDT_Byte, 0)
    count = -(-side // PATCH_CELLS)
    drawn = random.choice(codes, (count, count), p=CLASS_SHARES).astype(np.uint8)
    for start, stop in row_blocks(side):
        block = drawn[np.arange(start, stop) // PATCH_CELLS].repeat(PATCH_CELLS, axis=1)[:, :side]
        raster.GetRasterBand(1).WriteArray(np.where(valid[start:stop], block, 0).astype(np.uint8), 0, start)
    return str(path)


# ---------------------------------------------------------------------------------- tables and polygons


def _write_tables(folder, side, random):
    """Biophysical table, statistics of grain and people, energy use."""
    people = PEOPLE_PER_KM2 * (side * CELL_SIZE_M / 1000.0 / PROVINCES_A_SIDE) ** 2 * random.uniform(0.5, 1.5, 16)
    grain = NEED_T_PER_PERSON * people * random.uniform(0.5, 1.5, 16)
    names = [_province(number) for number in range(PROVINCES_A_SIDE**2)]
    statistics = [(name, round(tonnes), round(count)) for name, tonnes, count in zip(names, grain, people)]
    energy = [
        (name, fuel, round(ENERGY_TCE_PER_PERSON * count * share), "tce")
        for name, count in zip(names, people)
        for fuel, share in FUELS
    ]
    tables = {
        "biophysical_table": (("lucode", "kc", "root_depth", "lulc_veg"), *CLASSES),
        "statistics": (("province", "grain_t", "people"), *statistics),
        "energy": (("zone", "fuel", "amount", "unit"), *energy),
    }
    paths = {"seasonality": SEASONALITY, "side_m": side * CELL_SIZE_M}
    for name, rows in tables.items():
        paths[name] = str(folder / f"{name}.csv")
        with open(paths[name], "w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows(rows)
    return paths


def _province(number):
    return f"Province {number + 1:02d}"


def _write_polygons(folder, extent_m, zones_a_side, random):
    borders = _borders(extent_m, zones_a_side, random)
    step = zones_a_side // PROVINCES_A_SIDE
    provinces, zones = [], []
    for row in range(PROVINCES_A_SIDE):
        for column in range(PROVINCES_A_SIDE):
            ring = _ring(borders, row * step, column * step, step)
            provinces.append((_province(row * PROVINCES_A_SIDE + column), ring))
    for row in range(zones_a_side):
        for column in range(zones_a_side):
            zones.append((f"Zone {row * zones_a_side + column + 1:04d}", _ring(borders, row, column, 1)))
    return {
        "provinces": _write_layer(folder / "provinces.gpkg", "provinces", provinces),
        "zones": _write_layer(folder / "zones.gpkg", "zones", zones),
    }


def _borders(extent_m, count, random):
    """(count + 1, count, SEGMENTS + 1, 2) lines from west to east, and the same from north to south: x, y in m.

    Where they meet they have the same corner; those round the area are straight.
    """
    spacing = extent_m / count
    corners = np.stack(np.meshgrid(np.arange(count + 1.0), np.arange(count + 1.0)), -1)
    corners[1:-1, 1:-1] += random.uniform(-0.2, 0.2, (count - 1, count - 1, 2))
    share = np.linspace(0.0, 1.0, SEGMENTS + 1)
    lines = []
    for across, ends in ((1, (corners[:, :-1], corners[:, 1:])), (0, (corners[:-1], corners[1:]))):
        line = ends[0][:, :, None] * (1.0 - share[:, None]) + ends[1][:, :, None] * share[:, None]
        crooked = random.uniform(-0.08, 0.08, line.shape[:3]) * np.sin(np.pi * share)
        (crooked if across else crooked.swapaxes(0, 1))[[0, -1]] = 0.0
        line[..., across] += crooked
        lines.append(np.array((WEST, NORTH)) + spacing * np.array((1.0, -1.0)) * line)
    return lines


def _ring(borders, row, column, size):
    """Closed ring round a square of zones."""
    along, down = borders
    rows, columns = slice(row, row + size), slice(column, column + size)
    parts = [
        along[row, columns].reshape(-1, 2),
        down[rows, column + size].reshape(-1, 2),
        along[row + size, columns].reshape(-1, 2)[::-1],
        down[rows, column].reshape(-1, 2)[::-1],
    ]
    points = np.concatenate(parts)
    kept = np.ones(len(points), dtype=bool)
    kept[1:] = (points[1:] != points[:-1]).any(axis=1)
    return points[kept]


def _write_layer(path, name, polygons):
    ogr.UseExceptions()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer(name, reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.StartTransaction()
    for title, points in polygons:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in points.tolist():
            ring.AddPoint_2D(x, y)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", title)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)
