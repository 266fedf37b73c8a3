"""One band of a raster, read by blocks on the grid of the run as values and a mask of valid cells."""

import copy
from enum import Enum

import numpy as np
from osgeo import gdal

from ..core.errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError
from . import units
from .gdal_calls import checked, open_raster
from .grid import Grid


class Kind(Enum):
    """What a raster's values are, which decides how they may be brought to another grid."""

    CLASSES = "classes"
    INTENSIVE = "intensive"
    COUNTS = "counts"


RESAMPLING = {Kind.CLASSES: "near", Kind.INTENSIVE: "bilinear", Kind.COUNTS: "sum"}
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
        self.band_index = band
        self.unit_text = units.unit_text(self._dataset, band)
        self.native_grid = Grid.from_dataset(self._dataset, label)
        self.grid = self.native_grid
        self._view = None
        self._use(self._dataset)

    @property
    def band_count(self):
        """Number of bands in the file."""
        return self._dataset.RasterCount

    def band(self, index):
        """The same raster's other band, on the same grid, through the same open file: a block read serves all bands."""
        other = copy.copy(self)
        other.band_index = index
        other.unit_text = units.unit_text(self._dataset, index)
        other._use(self._dataset if self._view is None else self._view)
        return other

    @property
    def is_double(self):
        """True when the file's cells need more than float32 to be exact."""
        return self._native_type in (np.float64, np.int32, np.uint32)

    def metadata_item(self, name):
        """A metadata item of the file, None when absent."""
        return self._dataset.GetMetadataItem(name)

    @property
    def block_size(self):
        """Native block width and height in cells."""
        return tuple(self._band.GetBlockSize())

    def bring_to(self, grid):
        """Read on another grid from now on, through a warped view that holds nothing in memory.

        On the same lattice cells are taken as they are (outside the raster: invalid); otherwise they are resampled by
        kind: classes by nearest neighbour, intensive quantities bilinearly, counts by an area-weighted sum.
        """
        if self.grid.same_as(grid):
            return
        moved = self.native_grid.same_lattice(grid)
        xmin, ymin, xmax, ymax = grid.extent
        options = gdal.WarpOptions(
            format="VRT",
            outputBounds=(xmin, ymin, xmax, ymax),
            width=grid.width,
            height=grid.height,
            srcSRS=self.native_grid.crs_wkt,
            dstSRS=grid.crs_wkt,
            resampleAlg="near" if moved else RESAMPLING[self.kind],
            srcNodata=self._nodata_text(),
            dstNodata=self._nodata_text(),
            # An integer raster without a nodata value has no number to spare for the cells outside it.
            dstAlpha=self._nodata_text() is None,
            errorThreshold=0.0,
            multithread=False,
        )
        self._view = checked(gdal.Warp, "", self._dataset, options=options)
        self.grid = grid
        self._use(self._view)

    def _nodata_text(self):
        nodata = self._dataset.GetRasterBand(self.band_index).GetNoDataValue()
        if nodata is not None:
            return repr(nodata)
        is_integer = np.issubdtype(self._native_type, np.integer)
        return None if is_integer else "nan"

    def _use(self, dataset):
        self._band = dataset.GetRasterBand(self.band_index)
        self._native_type = np.dtype(_NUMPY_TYPES.get(self._band.DataType, np.float64))
        nodata = self._band.GetNoDataValue()
        self._nodata = None if nodata is None or np.isnan(nodata) else _as_native(nodata, self._native_type)
        flags = self._band.GetMaskFlags()
        self._mask_band = None
        if not flags & (gdal.GMF_NODATA | gdal.GMF_ALL_VALID):
            self._mask_band = self._band.GetMaskBand()
        self._scale = self._band.GetScale()
        self._offset = self._band.GetOffset()

    def read(self, window):
        """Values and validity of a window: (rows, columns) arrays; float64, or integers for integer classes."""
        values = checked(self._band.ReadAsArray, window.column, window.row, window.width, window.height)
        is_float = np.issubdtype(values.dtype, np.floating)
        valid = np.isfinite(values) if is_float else np.ones(values.shape, dtype=bool)
        if self._nodata is not None:
            valid &= values != self._nodata
        if self._mask_band is not None:
            mask = checked(self._mask_band.ReadAsArray, window.column, window.row, window.width, window.height)
            valid &= mask != 0
        if self.kind is Kind.CLASSES and not is_float:
            return values, valid
        values = values.astype(np.float64)
        if self._scale not in (None, 1.0) or self._offset not in (None, 0.0):
            values *= 1.0 if self._scale is None else self._scale
            values += 0.0 if self._offset is None else self._offset
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
