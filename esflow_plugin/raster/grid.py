"""The grid of a run: size, position, reference system and the true area of its cells."""

import math
from dataclasses import dataclass

import numpy as np
from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsGeometry, QgsPointXY, QgsRectangle

from ..core.cell_area import row_areas
from ..core.errors import QT_TRANSLATE_NOOP, InputError

POSITION_TOLERANCE = 1e-3
"""Two grids whose corners and steps differ by less than this share of a cell over the whole raster are the same.

Cell sizes are often written with ten digits: 0.0083333333 degrees round the world are 2e-4 cells off.
"""

WINDOW_CELLS = 1 << 17
"""Cells read at once: enough to make calls rare, few enough to stay near a core's cache and small in memory."""

LARGEST_BLOCK_CELLS = 1 << 22


@dataclass(frozen=True)
class Window:
    """A block of a grid in cells: `column`, `row` of its upper left cell, `width`, `height`."""

    column: int
    row: int
    width: int
    height: int

    @property
    def shape(self):
        """Rows and columns, as NumPy has them."""
        return self.height, self.width

    @property
    def slices(self):
        """Index of this block in an array of the whole grid."""
        return slice(self.row, self.row + self.height), slice(self.column, self.column + self.width)


@dataclass(frozen=True)
class Grid:
    """North-up raster grid; `geotransform` as in GDAL, in units of the reference system given as WKT."""

    width: int
    height: int
    geotransform: tuple
    crs_wkt: str

    @classmethod
    def from_dataset(cls, dataset, label):
        """Grid of an open GDAL dataset; InputError for a missing reference system or a rotated raster."""
        geotransform = tuple(dataset.GetGeoTransform())
        if not dataset.GetProjection():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the raster has no coordinate reference system. Assign its own one with "
                    "“Assign projection” first.",
                ),
                label=label,
            )
        if geotransform[2] != 0 or geotransform[4] != 0 or geotransform[5] >= 0 or geotransform[1] <= 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the raster is rotated, has no position or is not north-up. Warp it to a north-up grid "
                    "with “Warp (reproject)” first.",
                ),
                label=label,
            )
        return cls(dataset.RasterXSize, dataset.RasterYSize, geotransform, _without_heights(dataset.GetProjection()))

    @property
    def shape(self):
        """Rows and columns."""
        return self.height, self.width

    @property
    def size(self):
        """Number of cells."""
        return self.height * self.width

    @property
    def cell_width(self):
        """Width of a cell in units of the reference system."""
        return self.geotransform[1]

    @property
    def cell_height(self):
        """Height of a cell in units of the reference system."""
        return -self.geotransform[5]

    @property
    def extent(self):
        """(xmin, ymin, xmax, ymax) in units of the reference system."""
        x, y = self.geotransform[0], self.geotransform[3]
        return x, y - self.height * self.cell_height, x + self.width * self.cell_width, y

    @property
    def crs(self):
        """The reference system as QGIS has it."""
        return QgsCoordinateReferenceSystem.fromWkt(self.crs_wkt)

    @property
    def is_geographic(self):
        """True when cells are measured in degrees."""
        return bool(self.spatial_reference().IsGeographic())

    def spatial_reference(self):
        """The reference system as GDAL has it, x before y."""
        reference = osr.SpatialReference()
        reference.ImportFromWkt(self.crs_wkt)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        return reference

    @property
    def metres_per_unit(self):
        """Metres in one unit of a projected reference system."""
        return self.spatial_reference().GetLinearUnits()

    def cell_area_m2(self, window=None):
        """True area of cells in m2, shape (rows, 1), for a window or the whole grid.

        Projected: width x height in metres, the same in every row. Geographic: on the ellipsoid, by row
        (core.cell_area).
        """
        row, rows = (0, self.height) if window is None else (window.row, window.height)
        if not self.is_geographic:
            area = self.cell_width * self.cell_height * self.metres_per_unit**2
            return np.full((rows, 1), area)
        reference = self.spatial_reference()
        degrees = math.degrees(reference.GetAngularUnits())
        areas = row_areas(
            (self.geotransform[3] - row * self.cell_height) * degrees,
            self.cell_height * degrees,
            self.cell_width * degrees,
            rows,
            reference.GetSemiMajor(),
            reference.GetSemiMinor(),
        )
        return areas[:, None]

    def area_distortion(self, transform_context):
        """Planar area of the grid's middle cell divided by its area on the ellipsoid; 1.0 for a geographic grid."""
        if self.is_geographic:
            return 1.0
        xmin, ymin, xmax, ymax = self.extent
        x, y = (xmin + xmax) / 2, (ymin + ymax) / 2
        cell = QgsRectangle(x, y, x + self.cell_width, y + self.cell_height)
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, transform_context)
        measure.setEllipsoid("EPSG:7030")
        true_area = measure.measureArea(QgsGeometry.fromRect(cell))
        return float(self.cell_area_m2()[0, 0] / true_area) if true_area > 0 else 1.0

    def centre(self, row, column):
        """Map coordinates of a cell's centre."""
        return QgsPointXY(
            self.geotransform[0] + (column + 0.5) * self.cell_width,
            self.geotransform[3] - (row + 0.5) * self.cell_height,
        )

    def same_crs(self, other):
        """True when both reference systems mean the same, however they are written."""
        return self.crs_wkt == other.crs_wkt or bool(self.spatial_reference().IsSame(other.spatial_reference()))

    def same_cell_size(self, other):
        """True when cells are equal so closely that the grids do not drift apart over their whole length."""
        reach = max(self.width, self.height, other.width, other.height)
        return (
            abs(self.cell_width - other.cell_width) * reach <= POSITION_TOLERANCE * self.cell_width
            and abs(self.cell_height - other.cell_height) * reach <= POSITION_TOLERANCE * self.cell_height
        )

    def cell_offset(self, other):
        """Columns and rows, as floats, from this grid's origin to the other's."""
        return (
            (other.geotransform[0] - self.geotransform[0]) / self.cell_width,
            (self.geotransform[3] - other.geotransform[3]) / self.cell_height,
        )

    def same_lattice(self, other):
        """True when the other grid's cells coincide with this one's wherever both lie (extents may differ)."""
        if not (self.same_crs(other) and self.same_cell_size(other)):
            return False
        return all(abs(offset - round(offset)) <= POSITION_TOLERANCE for offset in self.cell_offset(other))

    def same_as(self, other):
        """True when both grids coincide cell by cell."""
        return (
            self.shape == other.shape
            and self.same_lattice(other)
            and all(round(offset) == 0 for offset in self.cell_offset(other))
        )

    def overlaps(self, other):
        """True when grids of one reference system share some area."""
        a, b = self.extent, other.extent
        return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]

    def windows(self, block_width, block_height):
        """Windows that cover the grid in reading order, made of whole blocks, WINDOW_CELLS cells each or a little less.

        block_width, block_height: blocks of the rasters that are read (raster.layout). Blocks of full width stay so.
        A block of more than LARGEST_BLOCK_CELLS is met in parts.
        """
        block_width, block_height = min(block_width, self.width), min(block_height, self.height)
        if block_width * block_height > LARGEST_BLOCK_CELLS:
            block_height = max(1, LARGEST_BLOCK_CELLS // block_width)
        if block_width == self.width:
            width, height = block_width, _multiple(block_height, WINDOW_CELLS // block_width)
        else:
            width = _multiple(block_width, min(math.isqrt(WINDOW_CELLS), WINDOW_CELLS // block_height))
            height = _multiple(block_height, WINDOW_CELLS // width)
        for row in range(0, self.height, height):
            for column in range(0, self.width, width):
                yield Window(column, row, min(width, self.width - column), min(height, self.height - row))

    def describe(self):
        """One line for messages and records: size, cell and upper left corner."""
        system = self.crs.authid() or self.crs.description()
        return (
            f"{self.width} x {self.height} cells of {self.cell_width:.10g} x {self.cell_height:.10g}, "
            f"upper left {self.geotransform[0]:.10g}, {self.geotransform[3]:.10g}, {system}"
        )


def _without_heights(crs_wkt):
    """The horizontal part of a reference system: elevation models often name the datum of their heights, too."""
    reference = osr.SpatialReference()
    reference.ImportFromWkt(crs_wkt)
    if not reference.IsCompound() and reference.GetAxesCount() <= 2:
        return crs_wkt
    reference.DemoteTo2D()
    return reference.ExportToWkt()


def _multiple(step, limit):
    """The largest multiple of `step` that does not exceed `limit`, at least `step` itself."""
    return max(step, limit // step * step)
