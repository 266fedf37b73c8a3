"""Constructed parts of the samples for food: they follow the rules that SOURCES.md states, and can be rebuilt."""

import csv
import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

CHECKOUT = Path(__file__).resolve().parent.parent
SAMPLES = CHECKOUT / "resources" / "sample"
NAMES = ("yangtze_10km", "mryr_5km")
REGIONS = "market_regions_constructed.gpkg"
CITY_LAYER, MARKET_LAYER = "city_regions_constructed", "market_regions_constructed"

pytestmark = pytest.mark.parametrize("sample", NAMES)


def script(name):
    """A script as a module."""
    sys.path.append(str(CHECKOUT / "scripts"))
    try:
        spec = importlib.util.spec_from_file_location(name, CHECKOUT / "scripts" / f"{name}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(CHECKOUT / "scripts"))
    return module


@pytest.fixture(autouse=True)
def gdal_options():
    """What the script sets for itself."""
    names = ("OGR_CURRENT_DATE", "OGR_SQLITE_JOURNAL")
    before = {name: gdal.GetConfigOption(name) for name in names}
    gdal.SetConfigOption("OGR_SQLITE_JOURNAL", "DELETE")
    yield
    for name, value in before.items():
        gdal.SetConfigOption(name, value)


def rows(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def array(sample, name):
    return gdal.Open(str(SAMPLES / sample / f"{name}.tif")).ReadAsArray()


def regions(folder, layer):
    """Fields and shapes of a layer of regions."""
    dataset = ogr.Open(str(folder / REGIONS))
    return [(item.items(), bytes(item.geometry().ExportToWkb())) for item in dataset.GetLayerByName(layer)]


def numbers(sample, layer):
    """In every cell the position of its region in the layer, from 1; 0 outside; and how many regions cover it."""
    like = gdal.Open(str(SAMPLES / sample / "province_id.tif"))
    raster = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 2, gdal.GDT_Int32)
    raster.SetGeoTransform(like.GetGeoTransform())
    raster.SetProjection(like.GetProjection())
    dataset = ogr.Open(str(SAMPLES / sample / REGIONS))
    source = dataset.GetLayerByName(layer)
    gdal.RasterizeLayer(raster, [2], source, burn_values=[1], options=["MERGE_ALG=ADD"])
    index = np.zeros((like.RasterYSize, like.RasterXSize), dtype=int)
    for position, (_, shape) in enumerate(regions(SAMPLES / sample, layer), 1):
        one = gdal.GetDriverByName("MEM").Create("", like.RasterXSize, like.RasterYSize, 1)
        one.SetGeoTransform(like.GetGeoTransform())
        one.SetProjection(like.GetProjection())
        memory = ogr.GetDriverByName("Memory").CreateDataSource("")
        target = memory.CreateLayer("one", source.GetSpatialRef())
        item = ogr.Feature(target.GetLayerDefn())
        item.SetGeometry(ogr.CreateGeometryFromWkb(shape))
        target.CreateFeature(item)
        gdal.RasterizeLayer(one, [1], target, burn_values=[1])
        index[one.ReadAsArray() > 0] = position
    return index, raster.GetRasterBand(2).ReadAsArray()


def test_regions_rebuild_to_what_is_shipped(sample, tmp_path):
    script("make_market_regions").main(tmp_path)
    for layer in (CITY_LAYER, MARKET_LAYER):
        built, shipped = regions(tmp_path / sample, layer), regions(SAMPLES / sample, layer)
        assert [fields for fields, _ in built] == [fields for fields, _ in shipped]
        for (fields, one), (_, other) in zip(built, shipped):
            # Versions of GDAL begin a ring at different corners.
            apart = ogr.CreateGeometryFromWkb(one).SymDifference(ogr.CreateGeometryFromWkb(other))
            assert apart.IsEmpty(), fields["region"]


def test_building_twice_leaves_the_same_bytes(sample, tmp_path):
    for folder in ("once", "twice"):
        script("make_market_regions").main(tmp_path / folder)
    once, twice = ((tmp_path / folder / sample / REGIONS).read_bytes() for folder in ("once", "twice"))
    assert once == twice


@pytest.mark.parametrize("layer", [CITY_LAYER, MARKET_LAYER])
def test_every_cell_of_a_province_lies_in_one_region_of_it(sample, layer):
    index, covered = numbers(sample, layer)
    province_id = array(sample, "province_id")
    assert np.array_equal(covered, (province_id > 0).astype(int))
    provinces = {int(row["id"]): row["name"] for row in rows(SAMPLES / sample / "provinces.csv")}
    fields = [item for item, _ in regions(SAMPLES / sample, layer)]
    assert len({item["region"] for item in fields}) == len(fields)
    cell_km2 = {"yangtze_10km": 100.0, "mryr_5km": 25.0}[sample]
    for position, item in enumerate(fields, 1):
        own = index == position
        assert {provinces[value] for value in np.unique(province_id[own])} == {item["province"]}
        assert item["area_km2"] == pytest.approx(cell_km2 * np.count_nonzero(own), rel=1e-12)
        assert item["note"].startswith("constructed")


def test_markets_lie_in_their_city_and_cities_are_the_nearest(sample):
    """Every market region in one city region; no city of the same province is nearer to a cell than its own."""
    markets, _ = numbers(sample, MARKET_LAYER)
    cities, _ = numbers(sample, CITY_LAYER)
    city_fields = [item for item, _ in regions(SAMPLES / sample, CITY_LAYER)]
    for position, (item, _) in enumerate(regions(SAMPLES / sample, MARKET_LAYER), 1):
        own = {city_fields[value - 1]["region"] for value in np.unique(cities[markets == position])}
        assert own == {item["city"]}
    dataset = ogr.Open(str(SAMPLES / sample / f"{sample}.gpkg"))
    place = {item.GetField("name"): item.geometry().GetPoint_2D() for item in dataset.GetLayerByName("cities")}
    left, size, _, top, _, _ = gdal.Open(str(SAMPLES / sample / "province_id.tif")).GetGeoTransform()
    province = array(sample, "province_id")
    seats = {
        item["region"]: (place[item["region"]], item["province"]) for item in city_fields if item["region"] in place
    }
    for row, column in np.argwhere(cities > 0)[::37]:
        item = city_fields[cities[row, column] - 1]
        x, y = left + (column + 0.5) * size, top - (row + 0.5) * size
        away = {
            name: np.hypot(x - at[0], y - at[1]) for name, (at, where) in seats.items() if where == item["province"]
        }
        assert not away or away[item["region"]] == min(away.values()), (row, column, province[row, column])


def test_grain_and_people_inside_follow_their_rule(sample):
    published = {row["province"]: row for row in rows(SAMPLES / "published_figures.csv")}
    modelled = {row["name"]: row for row in rows(SAMPLES / sample / "provinces.csv")}
    table = rows(SAMPLES / sample / "food_2020.csv")
    assert {row["province"] for row in table} == set(modelled)
    weight = np.where(array(sample, "lulc6") == 1, np.maximum(array(sample, "ndvi")[0], 0), 0)
    for row in table:
        name, share = row["province"], float(row["grain_share"])
        assert row["grain_output_2020_1e4t"] == published[name]["grain_output_2020_1e4t"]
        assert row["population_2020"] == published[name]["population_2020"]
        covered = float(row["area_in_frame"]) >= 0.99
        bound = float(row["weight_share_in_frame"])
        assert share == (bound if covered else min(bound, float(row["area_share"])))
        grain, people = float(row["grain_output_2020_1e4t"]) * 1e4, int(row["population_2020"])
        assert float(row["grain_inside_t"]) == pytest.approx(grain * share, abs=0.51)
        part = 1.0 if float(row["area_share"]) >= 0.99 else min(1.0, int(row["population_modelled"]) / people)
        assert float(row["population_share"]) == pytest.approx(part, abs=5.1e-5)
        assert float(row["population_inside"]) == pytest.approx(people * float(row["population_share"]), abs=0.51)
        assert "constructed for the demonstration" in row["how_made"]
        inside = weight[array(sample, "province_id") == int(modelled[name]["id"])].sum()
        assert (inside > 0) == (share > 0), name
