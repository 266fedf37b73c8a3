"""Build resources/sample/*/food_2020.csv: what of each province's grain and people lies inside the sample.

Published figures are of whole provinces. The part inside is the province's share by a weight, never the whole unless
the whole province lies inside (see resources/sample/SOURCES.md).

Run: /usr/bin/python3 scripts/make_food_statistics.py [FOLDER]
"""

import csv
import os
import sys
from pathlib import Path

import numpy as np
from demo_sample import CHOICES, SAMPLES
from osgeo import gdal, ogr, osr

BOUNDARIES = "/usr/share/qgis/resources/data/world_map.gpkg"
"""Natural Earth's provinces, as QGIS has them on Debian; the samples' own provinces were cut out of them."""

CROPLAND = 1
WHOLE = 0.99
FIELDS = (
    "province",
    "grain_output_2020_1e4t",
    "population_2020",
    "area_share",
    "area_in_frame",
    "weight_share_in_frame",
    "grain_share",
    "grain_share_by",
    "population_modelled",
    "population_share",
    "grain_inside_t",
    "population_inside",
    "how_made",
    "source",
)
HOW_MADE = "shares and inside columns: constructed for the demonstration, not published"
SOURCE = (
    "grain: China Statistical Yearbook 2021 (NBS); population_2020: Seventh National Population Census (NBS); shares: "
    "Natural Earth provinces, MODIS land cover and NDVI, see SOURCES.md"
)


def read_rows(path):
    """Rows of a CSV as dictionaries."""
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def read_first(path):
    """First band of a raster, and the dataset it belongs to."""
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).ReadAsArray(), dataset


def whole_provinces(projection):
    """Shape of every province of China in a projection, by name."""
    target, source = osr.SpatialReference(projection), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    for reference in (target, source):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(source, target)
    dataset, shapes = ogr.Open(BOUNDARIES), {}
    for item in dataset.GetLayerByName("states_provinces"):
        if item.GetField("admin") == "China":
            shape = item.geometry().Clone()
            shape.Transform(transformation)
            shapes[item.GetField("name")] = shape
    return shapes


def burn(shape, like):
    """Cells whose centre lies in a shape."""
    raster = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1)
    raster.SetGeoTransform(like.GetGeoTransform())
    raster.SetProjection(like.GetProjection())
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("shape", osr.SpatialReference(like.GetProjection()))
    item = ogr.Feature(layer.GetLayerDefn())
    item.SetGeometry(shape)
    layer.CreateFeature(item)
    gdal.RasterizeLayer(raster, [1], layer, burn_values=[1])
    return raster.ReadAsArray() > 0


def grain_share(area_share, area_in_frame, weight_share):
    """Share of a province's grain inside the sample, and what it is a share of.

    weight_share: weight inside / weight of the part of the province that the sample's rasters cover. Where they cover
    the whole province that is the share; elsewhere it is an upper bound, and the share of the area is taken if smaller.
    """
    if area_in_frame >= WHOLE or weight_share < area_share:
        return weight_share, "cropland x maximum NDVI"
    return area_share, "area"


def rows_of(sample):
    """The rows of one sample's table."""
    land_cover, dataset = read_first(sample.folder / "lulc6.tif")
    ndvi, _ = read_first(sample.folder / "ndvi.tif")
    province_id, _ = read_first(sample.folder / "province_id.tif")
    weight = np.where(land_cover == CROPLAND, np.maximum(ndvi, 0.0), 0.0).astype(np.float64)
    cell = (1000.0 * sample.cell_km) ** 2
    shapes = whole_provinces(dataset.GetProjection())
    published = {row["province"]: row for row in read_rows(SAMPLES / "published_figures.csv")}
    rows = []
    for row in read_rows(sample.folder / "provinces.csv"):
        name, inside = row["name"], province_id == int(row["id"])
        in_frame = inside | burn(shapes[name], dataset)
        area = shapes[name].GetArea()
        area_share = min(1.0, np.count_nonzero(inside) * cell / area)
        area_in_frame = min(1.0, np.count_nonzero(in_frame) * cell / area)
        of_frame = weight[in_frame].sum()
        weight_share = weight[inside].sum() / of_frame if of_frame > 0 else 0.0
        share, share_by = grain_share(area_share, area_in_frame, weight_share)
        people, census = int(row["population_modelled"]), int(published[name]["population_2020"])
        people_share = 1.0 if area_share >= WHOLE else min(1.0, people / census)
        # Shares are rounded first, so that the table can be checked by hand.
        share, people_share = round(share, 4), round(people_share, 4)
        grain = published[name]["grain_output_2020_1e4t"]
        rows.append(
            (
                name,
                grain,
                census,
                f"{area_share:.4f}",
                f"{area_in_frame:.4f}",
                f"{weight_share:.4f}",
                f"{share:.4f}",
                share_by,
                people,
                f"{people_share:.4f}",
                round(float(grain) * 1e4 * share),
                round(census * people_share),
                HOW_MADE,
                SOURCE,
            )
        )
    return rows


def main(folder=SAMPLES):
    """Write the table of every sample into its folder."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    osr.UseExceptions()
    for name, sample in CHOICES.items():
        os.makedirs(Path(folder) / name, exist_ok=True)
        with open(Path(folder) / name / "food_2020.csv", "w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(FIELDS)
            writer.writerows(rows_of(sample))


if __name__ == "__main__":
    main(*sys.argv[1:])
