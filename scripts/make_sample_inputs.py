"""Make what the whole framework needs beside the samples' own data, so that a user only has to pick layers.

`population_census.tif` (persons per cell: the census' people by province, spread by the modelled population),
`industrial_value_added.tif` (10^4 CNY a year per cell, constructed, spread alike) and `flow_direction.tif` (from
`dem_hydro.tif`), by the plugin's own algorithms; the demo takes the same three steps.

Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_sample_inputs.py [FOLDER]; FOLDER takes one folder for each
study area, by default that of the samples.
"""

import os
import sys
import tempfile
from pathlib import Path

from demo_sample import CHOICES, SAMPLES
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

OPTIONS = ["COMPRESS=DEFLATE", "PREDICTOR=1", "ZLEVEL=9"]


def run(algorithm, **parameters):
    """Run an algorithm of the plugin; its results."""
    found = QgsApplication.processingRegistry().createAlgorithmById(f"esflow:{algorithm}")
    results, done = found.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    if not done:
        raise OSError(f"{algorithm} failed")
    return results


def spread(sample, folder, name, statistics, field, unit):
    """A statistic by province on cells, by the modelled population; the raster of amounts."""
    path = str(folder / f"{name}.tif")
    run(
        "distributestatistics",
        STATISTICS=str(statistics),
        STATISTICS_ZONE_FIELD="province",
        STATISTICS_FIELD=field,
        UNIT=unit,
        ZONES=f"{sample.folder / sample.name}.gpkg|layername=provinces",
        ZONE_FIELD="name",
        WEIGHT=str(sample.folder / "population.tif"),
        IGNORE_UNMATCHED=True,
        OUTPUT=str(folder / f"{name}_per_ha.tif"),
        OUTPUT_AMOUNT=path,
    )
    return path


def tell_origin(source, target, kind, origin, unit):
    """Write a raster again with what the samples' rasters say of themselves, and nothing about the run."""
    before = gdal.Open(str(source))
    band = before.GetRasterBand(1)
    after = gdal.GetDriverByName("GTiff").Create(
        str(target), before.RasterXSize, before.RasterYSize, 1, band.DataType, OPTIONS
    )
    after.SetGeoTransform(before.GetGeoTransform())
    after.SetProjection(before.GetProjection())
    after.SetMetadata({"KIND": kind, "SOURCE": origin, **({"UNIT": unit} if unit else {})})
    after.GetRasterBand(1).SetNoDataValue(band.GetNoDataValue())
    after.GetRasterBand(1).SetUnitType(band.GetUnitType())
    after.GetRasterBand(1).WriteArray(band.ReadAsArray())
    after.FlushCache()


def make(sample, target, folder):
    """The three rasters of one study area. folder: for what is in between."""
    people = spread(sample, folder, "people", sample.folder / "food_2020.csv", "population_inside", "persons")
    value = spread(
        sample,
        folder,
        "value",
        SAMPLES / "industrial_value_added_2020.csv",
        f"value_added_{sample.name}_1e4_cny",
        "1e4 CNY",
    )
    directions = str(folder / "directions.tif")
    run("flowdirection", DEM=str(sample.folder / "dem_hydro.tif"), OUTPUT=directions)
    tell_origin(
        people,
        target / "population_census.tif",
        "constructed",
        "food_2020.csv, population_inside (census, part inside constructed), spread over cells by population",
        "people per cell",
    )
    tell_origin(
        value,
        target / "industrial_value_added.tif",
        "constructed",
        "industrial_value_added_2020.csv (constructed), spread over cells by population",
        "1e4 CNY per cell and year",
    )
    tell_origin(directions, target / "flow_direction.tif", "modelled", "D8 on dem_hydro, ESRI codes, 0 = outlet", "")


def main(samples):
    """Make the rasters of every study area below a folder."""
    application = QgsApplication([], False)
    application.initQgis()
    from esflow.esflow_plugin.provider import ESFlowProvider

    provider = ESFlowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for sample in CHOICES.values():
        target = samples / sample.name
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            make(sample, target, Path(folder))
    application.exitQgis()


if __name__ == "__main__":
    sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
