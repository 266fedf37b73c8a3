"""Build the constructed market regions of the samples: resources/sample/*/market_regions_constructed.gpkg.

The samples have no counties or prefectures. In their place:
* a city region is all land nearer to one city than to any other city of the same province;
* a market region is all land of a city region nearer to one of its towns than to any other.
Borders run along the edges of the sample's cells, so no cell is cut or lost.

Run: /usr/bin/python3 scripts/make_market_regions.py [FOLDER]
"""

import os
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from demo_sample import CHOICES, SAMPLES
from osgeo import gdal, ogr

FILE = "market_regions_constructed.gpkg"
CITY_REGIONS, MARKET_REGIONS = "city_regions_constructed", "market_regions_constructed"
NOTE = {
    CITY_REGIONS: "constructed: land nearest to the city, within its province; not an administrative unit",
    MARKET_REGIONS: "constructed: land nearest to the town, within its city region; not an administrative unit",
}
NEAREST_TOWNS_M = 20_000.0
"""Places closer than this to a larger one share its region: two names of one town, or a suburb."""


@dataclass(frozen=True)
class Place:
    """A point with the order in which places claim land: the larger first."""

    name: str
    size: int
    x: float
    y: float


@dataclass(frozen=True)
class Region:
    """A region to be written: its name and the province and city that hold it."""

    region: str
    province: str
    city: str


class Grid:
    """The cells of a sample with their province (0 outside)."""

    def __init__(self, sample):
        dataset = gdal.Open(str(sample.folder / "province_id.tif"))
        self.province_id = dataset.ReadAsArray()
        self.transform, self.projection = dataset.GetGeoTransform(), dataset.GetProjection()

    def cells(self, selected):
        """Coordinates of the centres of selected cells, in metres."""
        rows, columns = np.nonzero(selected)
        left, width, _, top, _, height = self.transform
        return left + (columns + 0.5) * width, top + (rows + 0.5) * height

    def value_at(self, values, place):
        """The value of the cell in which a place lies; 0 outside the grid."""
        left, width, _, top, _, height = self.transform
        row, column = int((place.y - top) // height), int((place.x - left) // width)
        inside = 0 <= row < values.shape[0] and 0 <= column < values.shape[1]
        return int(values[row, column]) if inside else 0


# ---------------------------------------------------------------------------------- regions


def read_places(path, layer, size_field):
    """Places of a layer, the largest first."""
    dataset = ogr.Open(str(path))
    places = [
        Place(item.GetField("name"), item.GetField(size_field) or 0, item.geometry().GetX(), item.geometry().GetY())
        for item in dataset.GetLayerByName(layer)
    ]
    return sorted(places, key=lambda place: (-place.size, place.name, place.x, place.y))


def read_provinces(path):
    """Name of every province by its id."""
    dataset = ogr.Open(str(path))
    return {item.GetField("id"): item.GetField("name") for item in dataset.GetLayerByName("provinces")}


def apart(places):
    """Places that are no nearer to an earlier one than NEAREST_TOWNS_M."""
    kept = []
    for place in places:
        if all(np.hypot(place.x - other.x, place.y - other.y) >= NEAREST_TOWNS_M for other in kept):
            kept.append(place)
    return kept


def allocate(grid, selected, places):
    """Index of the nearest place for every selected cell; of equally near ones the first, and 0 without any place."""
    if not places:
        return np.zeros(np.count_nonzero(selected), dtype=int)
    x, y = grid.cells(selected)
    distance = np.stack([np.hypot(x - place.x, y - place.y) for place in places])
    return np.argmin(distance, axis=0)


def city_regions(grid, provinces, cities):
    """City regions: (zone numbers from 1 in every cell, regions by number, list of the city of each or of none)."""
    numbers, regions, seats = np.zeros(grid.province_id.shape, dtype=np.int32), {}, {}
    for province_id, province in sorted(provinces.items()):
        selected = grid.province_id == province_id
        own = apart([city for city in cities if grid.value_at(grid.province_id, city) == province_id])
        numbers[selected] = len(regions) + 1 + allocate(grid, selected, own)
        for city in own or [None]:
            name = city.name if city else f"{province} without a city"
            seats[len(regions) + 1] = [city] if city else []
            regions[len(regions) + 1] = Region(name, province, name)
    return numbers, with_unique_names(regions), seats


def market_regions(grid, city_numbers, cities, seats, towns):
    """Market regions within the city regions: (zone numbers from 1 in every cell, regions by number)."""
    numbers, regions = np.zeros(city_numbers.shape, dtype=np.int32), {}
    for number, city in sorted(cities.items()):
        selected = city_numbers == number
        # The two sources put some cities at different points; a town with the city's name is that city.
        own = [town for town in towns if grid.value_at(city_numbers, town) == number and town.name != city.city]
        places = apart([*seats[number], *own])
        nearest = allocate(grid, selected, places)
        names = [place.name for place in places] or [city.region]
        for index in np.unique(nearest):
            numbers.flat[np.flatnonzero(selected)[nearest == index]] = len(regions) + 1
            regions[len(regions) + 1] = Region(names[index], city.province, city.city)
    return numbers, with_unique_names(regions)


def with_unique_names(regions):
    """The city's name added to names that several regions share. Raises ValueError where that does not help."""
    shared = {name for name, count in Counter(item.region for item in regions.values()).items() if count > 1}
    for number, item in regions.items():
        if item.region in shared and item.region != item.city:
            regions[number] = Region(f"{item.region} ({item.city})", item.province, item.city)
    if len({item.region for item in regions.values()}) < len(regions):
        raise ValueError(f"Regions share a name: {sorted(shared)}")
    return regions


# ---------------------------------------------------------------------------------- files


def polygons(grid, numbers):
    """One multipolygon for every zone number, along the edges of cells."""
    rows, columns = numbers.shape
    raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.transform)
    raster.SetProjection(grid.projection)
    raster.GetRasterBand(1).WriteArray(numbers)
    raster.GetRasterBand(1).SetNoDataValue(0)
    dataset = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = dataset.CreateLayer("parts", raster.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1).GetMaskBand(), layer, 0)
    shapes = {}
    for part in layer:
        shape = shapes.setdefault(part.GetField("number"), ogr.Geometry(ogr.wkbMultiPolygon))
        shape.AddGeometry(part.geometry())
    return shapes


def write_layer(dataset, grid, name, numbers, regions):
    """Add a layer of regions to a GeoPackage."""
    reference = ogr.osr.SpatialReference(grid.projection)
    layer = dataset.CreateLayer(name, reference, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom", "SPATIAL_INDEX=NO"])
    for field in ("region", "province", "city", "note"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("area_km2", ogr.OFTReal))
    shapes = polygons(grid, numbers)
    for number, region in sorted(regions.items()):
        item = ogr.Feature(layer.GetLayerDefn())
        item.SetGeometry(shapes[number])
        item["region"], item["province"], item["city"] = region.region, region.province, region.city
        item["note"] = NOTE[name]
        item["area_km2"] = shapes[number].GetArea() / 1e6
        layer.CreateFeature(item)


def build(sample, folder):
    """Write both layers of one sample."""
    source = sample.folder / f"{sample.name}.gpkg"
    grid = Grid(sample)
    provinces, cities = read_provinces(source), read_places(source, "cities", "pop_max")
    city_numbers, cities_by_number, seats = city_regions(grid, provinces, cities)
    towns = read_places(source, "towns_geonames", "population")
    market_numbers, markets = market_regions(grid, city_numbers, cities_by_number, seats, towns)
    path = folder / FILE
    path.unlink(missing_ok=True)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), ["VERSION=1.2"])
    write_layer(dataset, grid, CITY_REGIONS, city_numbers, cities_by_number)
    write_layer(dataset, grid, MARKET_REGIONS, market_numbers, markets)
    return path


def main(folder=SAMPLES):
    """Write the regions of every sample into its folder."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    # A GeoPackage notes when it was written, and leaves a journal while it is read; two builds are to be the same.
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2020-01-01T00:00:00.000Z")
    gdal.SetConfigOption("OGR_SQLITE_JOURNAL", "DELETE")
    for name, sample in CHOICES.items():
        os.makedirs(Path(folder) / name, exist_ok=True)
        build(sample, Path(folder) / name)


if __name__ == "__main__":
    main(*sys.argv[1:])
