"""Build resources/sample/*/carbon_sinks_2020.csv, and a synthetic series of years for the Yangtze basin.

Sinks are counted in the sample's land cover; people and GDP are the published ones of whole provinces times the share
of the people inside (food_2020.csv). The series is made by formulas and says so in its name and in every row: it is
there to be animated and tested (see resources/sample/SOURCES.md).

Run: /usr/bin/python3 scripts/make_carbon_statistics.py [FOLDER]
"""

import csv
import math
import os
import sys
from pathlib import Path

import numpy as np
from demo_sample import CHOICES, SAMPLES, YANGTZE
from osgeo import gdal, ogr

WOODLAND, GRASSLAND = 2, 3
FIELDS = (
    "province",
    "forest_ha",
    "grass_ha",
    "population_2020",
    "gdp_2020_1e8_cny",
    "population_share",
    "population_inside",
    "gdp_inside_1e4_cny",
    "how_made",
    "source",
)
HOW_MADE = (
    "share and inside columns: constructed for the demonstration, not published; sinks: counted in the land cover"
)
SOURCE = (
    "population_2020: Seventh National Population Census (NBS); gdp: China Statistical Yearbook 2021 (NBS); sinks: "
    "MODIS land cover MCD12C1 2019, see SOURCES.md"
)
SYNTHETIC = "synthetic_carbon_2000_2021.csv"
SYNTHETIC_FIELDS = ("province", "year", "emission_tC", "forest_ha", "grass_ha", "population", "gdp_1e4_cny", "kind")
KIND = "synthetic: made by formulas for animation and tests, no statistics"
YEARS = range(2000, 2022)
CARBON_PER_GDP = 0.35
"""tC per 1e4 CNY in 2020, before each province's own deviation."""


def read_rows(path):
    """Rows of a CSV as dictionaries."""
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def write_rows(path, fields, rows):
    """Rows of values under a row of names."""
    os.makedirs(path.parent, exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(fields)
        writer.writerows(rows)


def read_first(path):
    """First band of a raster."""
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).ReadAsArray()


def rows_of(sample):
    """The rows of one sample's table of sinks, people and GDP."""
    land_cover, province_id = (read_first(sample.folder / f"{name}.tif") for name in ("lulc6", "province_id"))
    hectares = (1000.0 * sample.cell_km) ** 2 / 1e4
    food = {row["province"]: row for row in read_rows(sample.folder / "food_2020.csv")}
    value_added = {row["province"]: row for row in read_rows(SAMPLES / "industrial_value_added_2020.csv")}
    rows = []
    for row in read_rows(sample.folder / "provinces.csv"):
        name, inside = row["name"], province_id == int(row["id"])
        sinks = [round(np.count_nonzero(inside & (land_cover == code)) * hectares) for code in (WOODLAND, GRASSLAND)]
        share, gdp = float(food[name]["population_share"]), float(value_added[name]["gdp_2020_1e8_cny"])
        people = food[name]["population_2020"]
        inside_people = food[name]["population_inside"]
        rows.append((name, *sinks, people, gdp, share, inside_people, round(gdp * 1e4 * share), HOW_MADE, SOURCE))
    return rows


# ---------------------------------------------------------------------- the synthetic series


def longitude_ranks(sample):
    """0 for the easternmost province … 1 for the westernmost, by name."""
    dataset = ogr.Open(str(sample.folder / f"{sample.name}.gpkg"))
    middles = {item.GetField("name"): item.geometry().Centroid().GetX() for item in dataset.GetLayerByName("provinces")}
    order = sorted(middles, key=lambda name: -middles[name])
    return {name: place / (len(order) - 1) for place, name in enumerate(order)}


def synthetic_rows(rows, west):
    """Growth that starts in the east and reaches the west ten years later; woodland that slowly grows.

    rows: of `rows_of`, which give every province its level of 2020; west: of `longitude_ranks`.
    """
    made = []
    for place, (name, forest, grass, _, _, _, people, gdp, *_) in enumerate(rows):
        # A wave over the provinces, so that they do not all emit alike; it repeats with no neighbour's phase.
        own = 1.0 + 0.35 * math.sin(2.4 * place) + 0.5 * west[name]
        for year in YEARS:
            grown = growth(year, west[name]) / growth(2020, west[name])
            cleaner = 0.965 ** (year - 2020)
            output = gdp * grown
            emission = CARBON_PER_GDP * own * output * cleaner
            population = int(people) * (1.0 + (0.006 - 0.010 * west[name]) * (year - 2020))
            wooded = forest * (1.0 + 0.004 * (year - 2020))
            made.append((name, year, round(emission), round(wooded), grass, round(population), round(output), KIND))
    return made


def growth(year, west):
    """Logistic growth between 0 and 1; its middle is 2008 in the east and 2018 in the west."""
    return 1.0 / (1.0 + math.exp(-(year - 2008 - 10.0 * west) / 5.0))


def main(folder=SAMPLES):
    """Write the tables into the folder of each sample."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    for name, sample in CHOICES.items():
        rows = rows_of(sample)
        write_rows(Path(folder) / name / "carbon_sinks_2020.csv", FIELDS, rows)
        if sample is YANGTZE:
            west = longitude_ranks(sample)
            write_rows(Path(folder) / name / SYNTHETIC, SYNTHETIC_FIELDS, synthetic_rows(rows, west))


if __name__ == "__main__":
    main(*sys.argv[1:])
