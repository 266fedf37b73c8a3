"""One band of a raster, read by blocks on the grid of the run as values and a mask of valid cells."""

import copy

import numpy as np
from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError
from . import units
from .gdal_calls import checked, open_raster
from .grid import Grid, Window
from .resample import Kind, Resampled

RESAMPLING_NAMES = {
    Kind.CLASSES: QT_TRANSLATE_NOOP("ESFlow", "nearest neighbour"),
    Kind.INTENSIVE: QT_TRANSLATE_NOOP("ESFlow", "bilinear"),
    Kind.COUNTS: QT_TRANSLATE_NOOP("ESFlow", "area-weighted sum, totals kept"),
}


class RasterSource:
    """A band on the grid of the run. `read(window)` gives float64 values (or native classes) and a bool mask.

    Values of invalid cells are arbitrary: nothing may read them. Validity comes from the band's nodata value, its mask
    band and from being a finite number. A band's scale and offset are applied, as QGIS shows the values.
    """

    def __init__(self, path, label, band=1, kind=Kind.INTENSIVE):
        self.path = path
        self.label = label
        self.kind = kind
        self.unit = ""
        self.may_be_resampled = True
        self._dataset = open_raster(path, label)
        if not 1 <= band <= self._dataset.RasterCount:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: band {band} was asked for, the raster has {count}. Choose another band."
                ),
                label=label,
                band=band,
                count=self._dataset.RasterCount,
            )
        if gdal.DataTypeIsComplex(self._dataset.GetRasterBand(band).DataType):
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the raster holds complex numbers. Choose one with real numbers."),
                label=label,
            )
        self.native_grid = Grid.from_dataset(self._dataset, label)
        self.grid = self.native_grid
        self._choose_band(band)

    def _choose_band(self, index):
        self.band_index = index
        self.unit_text = units.unit_text(self._dataset, index)
        self._shift = (0, 0)
        self._resampled = None
        self._band = band = self._dataset.GetRasterBand(index)
        self._native_type = np.dtype(_NUMPY_TYPES.get(band.DataType, np.float64))
        nodata = band.GetNoDataValue()
        self._huge = _huge_limit(nodata, np.issubdtype(self._native_type, np.floating))
        known = nodata is not None and not np.isnan(nodata) and self._huge is None
        self._nodata = _as_native(nodata, self._native_type) if known else None
        self._mask_band = None
        if band.GetMaskFlags() not in (gdal.GMF_NODATA, gdal.GMF_ALL_VALID):
            self._mask_band = band.GetMaskBand()
        scale, offset = band.GetScale(), band.GetOffset()
        self._scale, self._offset = 1.0 if scale is None else scale, 0.0 if offset is None else offset

    @property
    def band_count(self):
        """Number of bands in the file."""
        return self._dataset.RasterCount

    def band(self, index):
        """The same raster's other band, on the same grid, through the same open file: a block read serves all bands."""
        other = copy.copy(self)
        other.grid = self.native_grid
        other._choose_band(index)
        other.bring_to(self.grid)
        return other

    @property
    def is_double(self):
        """True when the file's cells need more than float32 to be exact."""
        return self._native_type in (np.float64, np.int32, np.uint32)

    def metadata_item(self, name):
        """A metadata item of the file, None when absent."""
        return self._dataset.GetMetadataItem(name)

    def files(self):
        """Paths of all files that the raster is read from, such as the sources of a virtual raster."""
        return list(self._dataset.GetFileList() or [])

    @property
    def block_size(self):
        """Width and height of the raster's blocks in cells of the grid on which it is read."""
        scale = 1.0 if self._resampled is None else self._resampled.scale
        return tuple(max(1, round(size / scale)) for size in self._band.GetBlockSize())

    @property
    def stored_width(self):
        """Columns of the raster in cells of the grid on which it is read."""
        return round(self._band.XSize / (1.0 if self._resampled is None else self._resampled.scale))

    @property
    def cell_bytes(self):
        """Bytes that the raster holds for a cell of the grid on which it is read."""
        scale = 1.0 if self._resampled is None else self._resampled.scale
        return self._native_type.itemsize * scale**2

    def bring_to(self, grid):
        """Read on another grid from now on; nothing of it is held in memory.

        On the same lattice cells are taken as they are (outside the raster: invalid); otherwise they are resampled by
        kind, as raster.resample.Resampled says.
        """
        if self.grid.same_as(grid):
            return
        self.grid = grid
        if self.native_grid.same_lattice(grid):
            columns, rows = self.native_grid.cell_offset(grid)
            self._shift = (round(columns), round(rows))
        else:
            # A copy reads for it: a circle of references would keep the file open until QGIS' end and crash it.
            self._resampled = Resampled(self.native_grid, grid, self.kind, copy.copy(self)._stored)

    def read(self, window):
        """Values and validity of a window: (rows, columns) arrays; float64, or integers for integer classes."""
        if self._resampled is not None:
            return self._resampled.read(window)
        left, top = window.column + self._shift[0], window.row + self._shift[1]
        first_column, last_column = max(left, 0), min(left + window.width, self._band.XSize)
        first_row, last_row = max(top, 0), min(top + window.height, self._band.YSize)
        area = Window(first_column, first_row, max(last_column - first_column, 0), max(last_row - first_row, 0))
        if area.shape == window.shape:
            return self._stored(area)
        # What lies beyond the file's edge is no data.
        values = np.zeros(window.shape, dtype=self._native_type if self.kind is Kind.CLASSES else np.float64)
        valid = np.zeros(window.shape, dtype=bool)
        if area.width and area.height:
            inside = slice(first_row - top, last_row - top), slice(first_column - left, last_column - left)
            values[inside], valid[inside] = self._stored(area)
        return values, valid

    def _stored(self, area):
        """Values and validity of a window of the file."""
        place = area.column, area.row, area.width, area.height
        values = checked(self._band.ReadAsArray, *place)
        is_float = np.issubdtype(values.dtype, np.floating)
        valid = np.isfinite(values) if is_float else np.ones(values.shape, dtype=bool)
        if self._nodata is not None:
            valid &= values != self._nodata
        if self._huge is not None:
            valid &= (values > self._huge) if self._huge < 0 else (values < self._huge)
        if self._mask_band is not None:
            valid &= checked(self._mask_band.ReadAsArray, *place) != 0
        if self.kind is Kind.CLASSES and not is_float:
            return values, valid
        values = values.astype(np.float64, copy=False)
        if self._scale != 1.0 or self._offset != 0.0:
            with np.errstate(over="ignore", invalid="ignore"):
                values *= self._scale
                values += self._offset
            valid &= np.isfinite(values)
        return values, valid

    def read_classes(self, window):
        """Class codes of a window as int64 and their validity; InputError for codes that are not whole numbers."""
        values, valid = self.read(window)
        if np.issubdtype(values.dtype, np.integer):
            return values.astype(np.int64), valid
        codes = np.where(valid, values, 0.0)
        whole = np.rint(codes)
        if not np.array_equal(whole, codes):
            example = codes[whole != codes][0]
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: class codes must be whole numbers, found {value:g}. Choose a categorical raster.",
                ),
                label=self.label,
                value=float(example),
            )
        return whole.astype(np.int64), valid


_NUMPY_TYPES = {
    gdal.GDT_Byte: np.uint8,
    gdal.GDT_UInt16: np.uint16,
    gdal.GDT_Int16: np.int16,
    gdal.GDT_UInt32: np.uint32,
    gdal.GDT_Int32: np.int32,
    gdal.GDT_Float32: np.float32,
    gdal.GDT_Float64: np.float64,
}


HUGE = 1e30
"""Nodata values beyond this, such as -3.4e38, are often written with too few digits to equal what the cells hold."""


def _huge_limit(nodata, is_float):
    """The limit beyond which cells are no data because the nodata value is huge; None for an ordinary one."""
    if not is_float or nodata is None or not abs(nodata) >= HUGE:
        return None
    return float(np.copysign(HUGE * 1e-3, nodata))


def _as_native(nodata, native_type):
    """The nodata value as cells of this type hold it, None when no cell can."""
    if np.issubdtype(native_type, np.integer):
        limits = np.iinfo(native_type)
        return native_type.type(nodata) if limits.min <= nodata <= limits.max and nodata == int(nodata) else None
    with np.errstate(over="ignore"):
        return native_type.type(nodata)


def bring_together(sources, grid, align, inform):
    """Bring all sources to one grid, or say what keeps them apart.

    sources: RasterSource list; grid: the run's grid; align: True when the user consents to resampling. inform is called
    with a template and values for everything that was done. Rasters on the same lattice but with another extent need no
    consent: their cells are taken as they are. InputError lists every raster that does not fit.
    """
    problems = []
    for source in sources:
        native = source.native_grid
        if native.same_as(grid):
            continue
        if native.same_lattice(grid):
            if not native.overlaps(grid):
                problems.append(_no_overlap(source, grid))
                continue
            source.bring_to(grid)
            inform(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: other extent, same cells; read in place, nothing resampled."),
                label=source.label,
            )
            continue
        if native.same_crs(grid) and not native.overlaps(grid):
            problems.append(_no_overlap(source, grid))
            continue
        if not source.may_be_resampled:
            problems.append(_cannot_be_resampled(source, grid))
            continue
        if not align:
            problems.append(_difference(source, grid))
            continue
        source.bring_to(grid)
        inform(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: brought to the run's grid ({method}); it was {grid}."),
            label=source.label,
            method=RESAMPLING_NAMES[source.kind],
            grid=native.describe(),
        )
    if problems:
        raise CombinedInputError(problems)


def _no_overlap(source, grid):
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{label}: does not overlap the run's grid ({grid}). Choose layers of the same region."
        ),
        label=source.label,
        grid=grid.describe(),
    )


def _cannot_be_resampled(source, grid):
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "{label}: its cells ({own}) are not the run's ({grid}), and directions cannot be resampled. Derive them on "
            "the run's grid, or resample the other rasters to theirs.",
        ),
        label=source.label,
        own=source.native_grid.describe(),
        grid=grid.describe(),
    )


def _difference(source, grid):
    native = source.native_grid
    if not native.same_crs(grid):
        template = QT_TRANSLATE_NOOP(
            "ESFlow",
            "{label}: its reference system is {own}, the run's is {wanted}. Reproject it, or switch on “Align rasters” "
            "(ALIGN) to have it resampled.",
        )
        return InputError(
            template,
            label=source.label,
            own=native.crs.authid() or native.crs.description(),
            wanted=grid.crs.authid() or grid.crs.description(),
        )
    if not native.same_cell_size(grid):
        template = QT_TRANSLATE_NOOP(
            "ESFlow",
            "{label}: its cells are {own}, the run's are {wanted}. Resample it, or switch on “Align rasters” (ALIGN) "
            "to have it resampled.",
        )
        return InputError(
            template,
            label=source.label,
            own=f"{native.cell_width:.10g} x {native.cell_height:.10g}",
            wanted=f"{grid.cell_width:.10g} x {grid.cell_height:.10g}",
        )
    columns, rows = grid.cell_offset(native)
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "{label}: its cells lie {columns:.3f} columns and {rows:.3f} rows beside the run's cells. Resample it, or "
            "switch on “Align rasters” (ALIGN) to have it resampled.",
        ),
        label=source.label,
        columns=columns - np.floor(columns),
        rows=rows - np.floor(rows),
    )
