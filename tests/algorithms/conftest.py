"""The provider in a running QGIS, and small rasters, tables and zones made on the spot."""

import csv
import shutil
import traceback
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsVectorLayer

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "sample" / "yangtze_10km"
NODATA = -9999.0
CELL = 100.0


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The ESFlow provider, registered as the plugin does it."""
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    registered = registry.providerById("esflow")
    if registered is not None:
        yield registered
        return
    esflow = ESFlowProvider()
    registry.addProvider(esflow)
    yield esflow
    # By its id: tests of loading and unloading may have put another one in its place.
    registry.removeProvider("esflow")


class Outcome(dict):
    """Results of a run; `log` holds what the user read."""

    log = ""


@pytest.fixture
def run(provider):
    """Function: run an algorithm of the provider and return its results as `Outcome`."""

    def run_algorithm(name, parameters, feedback=None):
        import processing

        feedback = feedback or QgsProcessingFeedback(False)
        try:
            outcome = Outcome(processing.run(f"esflow:{name}", parameters, feedback=feedback))
        except Exception as error:
            # A failing test keeps the traceback, whose frames hold layers that must not outlive QGIS.
            traceback.clear_frames(error.__traceback__)
            raise
        outcome.log = feedback.textLog()
        return outcome

    return run_algorithm


@pytest.fixture
def refused(run, tmp_path):
    """Function: run an algorithm that must refuse its input, and return the message; nothing may be written."""
    from qgis.core import QgsProcessingException

    def present():
        # A folder in which something was made and removed again has another time but holds the same. QGIS itself leaves
        # statistics beside rasters that it opened to check a parameter, and in virtual ones.
        paths = [path for path in tmp_path.rglob("*") if not path.name.endswith(".aux.xml")]
        return {path: path.stat().st_mtime_ns if path.is_file() and path.suffix != ".vrt" else None for path in paths}

    def run_refused(name, parameters):
        before = present()
        with pytest.raises(QgsProcessingException) as caught:
            run(name, parameters)
        assert present() == before
        message = str(caught.value)
        # The traceback's frames hold layers and the run's context, which must not outlive QGIS.
        traceback.clear_frames(caught.tb)
        return message

    return run_refused


@pytest.fixture
def save_grid(tmp_path):
    """Function: save an array (rows, columns) or (bands, rows, columns) as a GeoTIFF and return its path.

    NaN becomes nodata in float arrays. Cells are CELL units wide, upper left at `origin`; kind: GDAL's name of a type.
    """

    def save(
        name, values, unit="", crs="EPSG:6933", cell=CELL, origin=(1_000_000.0, 4_000_000.0), nodata=NODATA, kind=None
    ):
        bands = np.asarray(values)
        bands = bands if bands.ndim == 3 else bands[None]
        is_float = np.issubdtype(bands.dtype, np.floating)
        path = str(tmp_path / f"{name}.tif")
        kind = gdal.GetDataTypeByName(kind) if kind else gdal.GDT_Float64 if is_float else gdal.GDT_Int32
        dataset = gdal.GetDriverByName("GTiff").Create(path, bands.shape[2], bands.shape[1], len(bands), kind)
        dataset.SetGeoTransform((origin[0], cell, 0.0, origin[1], 0.0, -cell))
        reference = osr.SpatialReference()
        if crs:
            reference.SetFromUserInput(crs)
            dataset.SetProjection(reference.ExportToWkt())
        for index, values_of_band in enumerate(bands, start=1):
            band = dataset.GetRasterBand(index)
            if nodata is not None:
                band.SetNoDataValue(nodata)
            band.WriteArray(np.where(np.isnan(values_of_band), nodata, values_of_band) if is_float else values_of_band)
            if unit:
                band.SetUnitType(unit)
        dataset.FlushCache()
        dataset = None
        return path

    return save


@pytest.fixture
def read_grid():
    """Function: values of a raster's band as float64 with NaN for nodata."""

    def read(path, band=1):
        dataset = gdal.Open(str(path))
        source = dataset.GetRasterBand(band)
        values = source.ReadAsArray().astype(np.float64)
        values[source.GetMaskBand().ReadAsArray() == 0] = np.nan
        return values

    return read


@pytest.fixture
def band_facts():
    """Function: unit, description and GDAL type of each band of a raster."""

    def facts(path):
        dataset = gdal.Open(str(path))
        bands = [dataset.GetRasterBand(index) for index in range(1, dataset.RasterCount + 1)]
        return [(b.GetUnitType(), b.GetDescription(), gdal.GetDataTypeName(b.DataType)) for b in bands]

    return facts


@pytest.fixture
def save_table(tmp_path):
    """Function: save rows (dictionaries) as CSV and return its path."""

    def save(name, rows):
        path = tmp_path / f"{name}.csv"
        with open(path, "w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        return str(path)

    return save


@pytest.fixture
def save_zones(tmp_path):
    """Function: save rectangles {name: (xmin, ymin, xmax, ymax)} as zones with the field `zone`; return the path."""

    def save(name, rectangles, crs="EPSG:6933"):
        path = str(tmp_path / f"{name}.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer(name, reference, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("zone", ogr.OFTString))
        for zone, (xmin, ymin, xmax, ymax) in rectangles.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("zone", zone)
            corners = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
            text = ", ".join(f"{x} {y}" for x, y in corners)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({text}))"))
            layer.CreateFeature(feature)
        dataset = None
        return path

    return save


@pytest.fixture
def save_units(tmp_path):
    """Function: save rows (dictionaries) as features of a GeoPackage, with polygons given as WKT or None; its path."""

    def save(name, rows, shapes=None, crs="EPSG:6933"):
        path = str(tmp_path / f"{name}.gpkg")
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = dataset.CreateLayer(name, reference if shapes else None, ogr.wkbPolygon if shapes else ogr.wkbNone)
        types = {int: ogr.OFTInteger64, float: ogr.OFTReal}
        for field in rows[0] if rows else ():
            sample = next((row[field] for row in rows if row[field] is not None), "")
            layer.CreateField(ogr.FieldDefn(field, types.get(type(sample), ogr.OFTString)))
        for row, shape in zip(rows, shapes or [None] * len(rows)):
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in row.items():
                if value is not None:
                    feature.SetField(field, value)
            if shape:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
            layer.CreateFeature(feature)
        dataset = None
        return path

    return save


@pytest.fixture
def square():
    """Function: WKT of a square of a lattice, `side` wide, by column and row."""

    def shape(column, row, side=1000.0):
        x, y = column * side, row * side
        return f"POLYGON (({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"

    return shape


@pytest.fixture
def lattice(square):
    """Function: WKT of the squares of a lattice in row-major order."""
    return lambda rows, columns: [square(column, row) for row in range(rows) for column in range(columns)]


@pytest.fixture
def rows_of():
    """Function: rows of a table or layer as dictionaries, null as None."""

    def rows(path):
        source = path if not isinstance(path, QgsVectorLayer) else path.source()
        layer = path if isinstance(path, QgsVectorLayer) else QgsVectorLayer(str(source), "rows", "ogr")
        assert layer.isValid(), path
        names = [field.name() for field in layer.fields()]
        return [
            {name: None if value is None or value != value or str(value) == "NULL" else value for name, value in pairs}
            for pairs in (zip(names, feature.attributes()) for feature in layer.getFeatures())
        ]

    return rows


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """Folder with a copy of the Yangtze sample, and the figures beside it: QGIS leaves its marks on files it opens."""
    folder = tmp_path_factory.mktemp("sample")
    shutil.copy(SAMPLE.parent / "published_figures.csv", folder)
    return Path(shutil.copytree(SAMPLE, folder / SAMPLE.name))


@pytest.fixture
def flow_outputs(tmp_path):
    """Function: paths of all outputs of a river run, in a folder of their own."""

    def paths(folder="out", tables="gpkg"):
        (tmp_path / folder).mkdir(exist_ok=True)
        rasters = {name: f"{name.lower()}.tif" for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")}
        named = {**rasters, "OUTPUT_ZONES": f"zones.{tables}", "LINKS": f"links.{tables}", "LEDGER": "ledger.csv"}
        return {name: str(tmp_path / folder / file) for name, file in named.items()}

    return paths


@pytest.fixture
def ledger_of():
    """Function: the only row of a run's LEDGER, which must be a CSV file."""

    def read(outcome):
        with open(outcome["LEDGER"], encoding="utf-8", newline="") as stream:
            (row,) = csv.DictReader(stream)
        return row

    return read


@pytest.fixture
def landscape(save_grid, save_zones, flow_outputs):
    """Hills on a tilted plain with a hole of nodata, four zones that cover all; 150 m cells, so 2.25 ha each."""
    random = np.random.default_rng(7)
    shape = (48, 61)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    height = 200 - rows - 0.5 * columns + 15 * np.sin(rows / 5) * np.cos(columns / 6) + random.normal(0, 1.0, shape)
    height[20:24, 30:36] = np.nan
    supply = random.uniform(0, 4000, shape)
    demand = random.uniform(0, 30000, shape) * (random.random(shape) < 0.25)
    supply[5, 7], demand[40, 3] = np.nan, np.nan
    x, y, cell = 1_000_000.0, 4_000_000.0, 150.0
    middle_x, middle_y = x + 30 * cell, y - 24 * cell
    far_x, far_y = x + 61 * cell, y - 48 * cell
    zones = {
        "north-west": (x, middle_y, middle_x, y),
        "north-east": (middle_x, middle_y, far_x, y),
        "south-west": (x, far_y, middle_x, middle_y),
        "south-east": (middle_x, far_y, far_x, middle_y),
    }
    return {
        "SUPPLY": save_grid("supply", supply, "m3/ha/yr", cell=cell),
        "DEMAND": save_grid("demand", demand, "m3/ha/yr", cell=cell),
        "DEM": save_grid("dem", height, "m", cell=cell),
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        **flow_outputs(),
    }
