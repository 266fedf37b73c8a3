"""Run InVEST's annual water yield and keep what ESFlow's tests compare with.

    python make_reference.py [--sample FOLDER]

Run it with a Python that has natcap.invest, pygeoprocessing and GDAL; see README.md. It rewrites the files beside it.
"""

import argparse
import csv
import logging
import pickle
import tempfile
from pathlib import Path

import numpy
from natcap.invest import annual_water_yield
from osgeo import gdal, ogr, osr

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parents[2] / "resources" / "sample" / "yangtze_10km"
SEED = 20260101
ROWS, COLUMNS, CELL_SIZE_M = 40, 50, 250.0
WEST, NORTH, EPSG = 500000.0, 3400000.0, 32650
SYNTHETIC_Z, YANGTZE_Z = 7.5, 5.0
RESULT_NODATA = -1.0
# lucode, kc, root_depth (mm), lulc_veg. Root depths of veg 0 must not matter; class 40 has no water store at all.
CLASSES = (
    (1, 0.9, 2000, 1),
    (2, 1.05, 5200, 1),
    (5, 0.35, 700, 1),
    (7, 1.1, 9999, 0),
    (11, 0.3, 100, 0),
    (23, 0.15, 300, 0),
    (40, 0.6, 0, 1),
)
# In columns and rows from the upper left corner; off the cell lines, so that the choice of cells is put to the test.
WATERSHEDS = {
    1: ((2.3, 3.4), (24.7, 1.6), (27.2, 17.3), (21.4, 36.8), (6.6, 37.7), (3.7, 21.1)),
    2: ((24.7, 1.6), (47.4, 5.3), (46.1, 38.2), (33.3, 34.4), (21.4, 36.8), (27.2, 17.3)),
}
ZERO_RAIN = ((slice(12, 15), slice(8, 13)), (slice(0, 2), slice(0, 4)))  # inside watershed 1 and outside both


def write_raster(path, values, nodata, data_type):
    driver = gdal.GetDriverByName("GTiff")
    options = ["COMPRESS=DEFLATE", f"PREDICTOR={3 if data_type == gdal.GDT_Float32 else 2}", "ZLEVEL=9"]
    raster = driver.Create(str(path), values.shape[1], values.shape[0], 1, data_type, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform((WEST, CELL_SIZE_M, 0.0, NORTH, 0.0, -CELL_SIZE_M))
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(nodata)
    band.WriteArray(values)


def write_synthetic_inputs(folder):
    """Independent random fields over wide ranges; a hole of its own in each input, each with another nodata value."""
    random = numpy.random.default_rng(SEED)
    shape = (ROWS, COLUMNS)
    codes = numpy.array([row[0] for row in CLASSES])
    lulc = codes[random.integers(0, len(codes), shape)]
    precipitation = random.uniform(5.0, 3000.0, shape) * random.choice([0.05, 0.3, 1.0], shape)
    for window in ZERO_RAIN:
        precipitation[window] = 0.0
    evapotranspiration = random.uniform(0.0, 2200.0, shape)
    evapotranspiration[30, 20:30] = 0.0
    depth = random.uniform(0.0, 3000.0, shape) * random.choice([0.1, 1.0], shape)
    depth[25, 10:20] = 0.0
    water = random.uniform(0.0, 1.0, shape) * random.choice([0.1, 0.3, 1.0], shape)
    water[6, 30:40], water[7, 30:40] = 0.0, 1.0
    layers = {
        "lulc": (lulc, 0, gdal.GDT_Byte, (slice(18, 21), slice(30, 34))),
        "precipitation": (precipitation, -9999.0, gdal.GDT_Float32, (slice(28, 31), slice(8, 12))),
        "reference_evapotranspiration": (evapotranspiration, -1.0, gdal.GDT_Float32, (slice(8, 12), slice(38, 41))),
        "root_restricting_depth": (depth, -32768.0, gdal.GDT_Float32, (slice(20, 23), slice(14, 17))),
        "plant_available_water": (water, 255.0, gdal.GDT_Float32, (slice(33, 36), slice(39, 43))),
    }
    for name, (values, nodata, data_type, hole) in layers.items():
        values[hole] = nodata
        write_raster(folder / f"{name}.tif", values, nodata, data_type)
    write_table(folder / "biophysical.csv", CLASSES)
    write_watersheds(folder / "watersheds.geojson")


def write_table(path, classes):
    with open(path, "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("lucode", "kc", "root_depth", "lulc_veg"))
        writer.writerows(classes)


def write_watersheds(path):
    path.unlink(missing_ok=True)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    source = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(path))
    layer = source.CreateLayer("watersheds", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("ws_id", ogr.OFTInteger))
    for identifier, corners in WATERSHEDS.items():
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for column, row in (*corners, corners[0]):
            ring.AddPoint_2D(WEST + column * CELL_SIZE_M, NORTH - row * CELL_SIZE_M)
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("ws_id", identifier)
        feature.SetGeometry(polygon)
        layer.CreateFeature(feature)


def copy_yangtze_inputs(sample, folder):
    """The sample's column names and sub-basins brought to the names that InVEST asks for."""
    with open(sample / "biophysical.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    depth_column = "root_depth" if "root_depth" in rows[0] else "root_depth_mm"
    write_table(
        folder / "biophysical.csv", [(row["lucode"], row["kc"], row[depth_column], row["lulc_veg"]) for row in rows]
    )
    gdal.VectorTranslate(
        str(folder / "watersheds.gpkg"),
        str(sample / "yangtze_10km.gpkg"),
        format="GPKG",
        SQLStatement="SELECT geom, id AS ws_id FROM subbasins",
    )


def run_invest(workspace, inputs, watersheds, table, seasonality):
    annual_water_yield.execute(
        {
            "workspace_dir": str(workspace),
            "lulc_path": str(inputs["lulc"]),
            "precipitation_path": str(inputs["precipitation"]),
            "eto_path": str(inputs["reference_evapotranspiration"]),
            "depth_to_root_rest_layer_path": str(inputs["root_restricting_depth"]),
            "pawc_path": str(inputs["plant_available_water"]),
            "watersheds_path": str(watersheds),
            "biophysical_table_path": str(table),
            "seasonality_constant": seasonality,
            "n_workers": -1,
        }
    )


def result_raster(workspace, name):
    """InVEST cuts its rasters to the watersheds' bounding box, aligned to the land-cover cells."""
    (path,) = workspace.glob(f"*/**/{name}.tif")
    return gdal.Open(str(path))


def keep_on_grid(raster, like, target):
    """Store the result on the whole grid of ``like``, nodata outside the part that InVEST computed."""
    grid = gdal.Open(str(like))
    west, width, _, north, _, height = grid.GetGeoTransform()
    column = (raster.GetGeoTransform()[0] - west) / width
    row = (raster.GetGeoTransform()[3] - north) / height
    if column != round(column) or row != round(row) or raster.GetGeoTransform()[1] != width:
        raise ValueError(f"{target.name}: InVEST moved the grid by {column}, {row} cells")
    band = raster.GetRasterBand(1)
    if band.GetNoDataValue() != RESULT_NODATA:
        raise ValueError(f"{target.name}: unexpected nodata {band.GetNoDataValue()}")
    options = ["COMPRESS=DEFLATE", "PREDICTOR=3", "ZLEVEL=9"]
    driver = gdal.GetDriverByName("GTiff")
    kept = driver.Create(str(target), grid.RasterXSize, grid.RasterYSize, 1, gdal.GDT_Float32, options)
    kept.SetProjection(grid.GetProjection())
    kept.SetGeoTransform(grid.GetGeoTransform())
    kept.GetRasterBand(1).SetNoDataValue(RESULT_NODATA)
    kept.GetRasterBand(1).Fill(RESULT_NODATA)
    kept.GetRasterBand(1).WriteArray(band.ReadAsArray(), int(column), int(row))
    size = raster.RasterXSize, raster.RasterYSize
    print(f"{target.name}: InVEST computed {size} of {grid.RasterXSize, grid.RasterYSize} cells from {column, row}")


def keep_watersheds(workspace, watersheds, target):
    """InVEST's result table, with the polygon's area and the number of cells behind each mean."""
    with open(next(workspace.glob("*/watershed_results_wyield.csv")), newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    statistics = {}
    for name in ("precip_mn", "PET_mn", "AET_mn", "wyield_mn"):
        (path,) = workspace.glob(f"*/_tmp_zonal_stats/ws_id_{name}.pickle")
        statistics[name] = pickle.loads(path.read_bytes())
    layer_source = ogr.Open(str(watersheds))
    by_identifier = {feature.GetField("ws_id"): feature for feature in layer_source.GetLayer()}
    fields = ["ws_id", "precip_mn", "PET_mn", "AET_mn", "wyield_mn", "wyield_vol"]
    counts = ["precip_cells", "PET_cells", "AET_cells", "wyield_cells"]
    with open(target, "w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow((*fields, "area_m2", *counts))
        # the result is a shapefile: its features are numbered from 0 in the order of the rows
        for number, row in sorted(enumerate(rows), key=lambda numbered: int(numbered[1]["ws_id"])):
            area_m2 = by_identifier[int(row["ws_id"])].GetGeometryRef().Area()
            cells = [statistics[name][number]["count"] for name in statistics]
            values = [f"{float(row[field]):.11g}" for field in fields[1:]]
            writer.writerow((row["ws_id"], *values, f"{area_m2:.11g}", *cells))
    print(f"{target.name}: {len(rows)} watersheds")


def check_cell_choice(wyield, watersheds, table):
    """The rule in README.md, applied to InVEST's own raster, must give InVEST's means."""
    raster = gdal.Open(str(wyield))
    values = raster.ReadAsArray().astype(float)
    zones = gdal.GetDriverByName("MEM").Create("", raster.RasterXSize, raster.RasterYSize, 1, gdal.GDT_Int32)
    zones.SetProjection(raster.GetProjection())
    zones.SetGeoTransform(raster.GetGeoTransform())
    source = ogr.Open(str(watersheds))
    gdal.RasterizeLayer(zones, [1], source.GetLayer(), options=["ATTRIBUTE=ws_id"])
    zone_of_cell = zones.ReadAsArray()
    with open(table, newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            chosen = values[(zone_of_cell == int(row["ws_id"])) & (values != RESULT_NODATA)]
            apart = abs(chosen.mean() / float(row["wyield_mn"]) - 1)
            if chosen.size != int(row["wyield_cells"]) or apart > 1e-6:
                raise ValueError(f"watershed {row['ws_id']}: {chosen.size} cells, mean {apart:.1e} apart")


def make(case, inputs, watersheds, table, seasonality, rasters):
    folder = HERE / case
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as workspace:
        workspace = Path(workspace)
        run_invest(workspace, inputs, watersheds, table, seasonality)
        for name in rasters:
            keep_on_grid(result_raster(workspace, name), inputs["lulc"], folder / f"invest_{name}.tif")
        keep_watersheds(workspace, watersheds, folder / "invest_watersheds.csv")
    check_cell_choice(folder / "invest_wyield.tif", watersheds, folder / "invest_watersheds.csv")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sample", type=Path, default=SAMPLE, help="folder of the Yangtze sample")
    sample = parser.parse_args().sample
    gdal.UseExceptions()
    ogr.UseExceptions()
    logging.basicConfig(level=logging.WARNING)

    synthetic = HERE / "synthetic"
    synthetic.mkdir(exist_ok=True)
    write_synthetic_inputs(synthetic)
    names = (
        "lulc", "precipitation", "reference_evapotranspiration", "root_restricting_depth", "plant_available_water"
    )
    make(
        "synthetic",
        {name: synthetic / f"{name}.tif" for name in names},
        synthetic / "watersheds.geojson",
        synthetic / "biophysical.csv",
        SYNTHETIC_Z,
        ("wyield", "aet", "fractp"),
    )
    with tempfile.TemporaryDirectory() as inputs:
        inputs = Path(inputs)
        copy_yangtze_inputs(sample, inputs)
        files = ("lulc6", "precip", "et0", "soil_depth", "pawc")
        make(
            "yangtze_10km",
            {name: sample / f"{file}.tif" for name, file in zip(names, files)},
            inputs / "watersheds.gpkg",
            inputs / "biophysical.csv",
            YANGTZE_Z,
            ("wyield",),
        )


if __name__ == "__main__":
    main()
