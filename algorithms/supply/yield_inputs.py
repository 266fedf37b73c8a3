"""What `wateryield` and `calibratez` both take, and the yield of one block."""

from ...esflow_plugin.core.class_table import unknown_codes_error
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.water_yield import LandCoverTable, check_block, water_yield
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.source import Kind
from .. import parameters as p

PRECIPITATION = "PRECIPITATION"
REFERENCE_EVAPOTRANSPIRATION = "REFERENCE_EVAPOTRANSPIRATION"
ROOT_RESTRICTING_DEPTH = "ROOT_RESTRICTING_DEPTH"
PLANT_AVAILABLE_WATER = "PLANT_AVAILABLE_WATER"
BIOPHYSICAL_TABLE = "BIOPHYSICAL_TABLE"

CONTINUOUS = {
    PRECIPITATION: (units.DEPTH_PER_YEAR, units.MILLIMETRE),
    REFERENCE_EVAPOTRANSPIRATION: (units.DEPTH_PER_YEAR, units.MILLIMETRE),
    ROOT_RESTRICTING_DEPTH: (units.MILLIMETRE,),
    PLANT_AVAILABLE_WATER: (units.FRACTION,),
}


def yield_parameters():
    """The parameters that both algorithms share, in the order one thinks of them."""
    return (
        p.lulc(),
        p.raster(
            PRECIPITATION,
            translate("ESFlow", "Precipitation (mm/yr)"),
            translate("ESFlow", "Mean annual precipitation. Zero is data: such a cell yields nothing."),
        ),
        p.raster(
            REFERENCE_EVAPOTRANSPIRATION,
            translate("ESFlow", "Reference evapotranspiration (mm/yr)"),
            translate("ESFlow", "Annual reference evapotranspiration, e.g. from “Reference evapotranspiration”."),
        ),
        p.raster(
            ROOT_RESTRICTING_DEPTH,
            translate("ESFlow", "Root restricting layer depth (mm)"),
            translate("ESFlow", "Soil depth at which roots stop for physical or chemical reasons."),
        ),
        p.raster(
            PLANT_AVAILABLE_WATER,
            translate("ESFlow", "Plant available water content (0..1)"),
            translate("ESFlow", "Share of soil volume that plants can use as water. A fraction, not percent."),
        ),
        p.table(
            BIOPHYSICAL_TABLE,
            translate("ESFlow", "Biophysical table"),
            translate(
                "ESFlow",
                "One row for every land-cover code, columns as in InVEST: lucode, kc (crop coefficient), root_depth "
                "(mm), "
                "lulc_veg (1 vegetation, 0 none).",
            ),
        ),
    )


class YieldInputs:
    """Aligned rasters and the biophysical table of one run."""

    def __init__(self, lulc, rasters, table, grid):
        self.lulc = lulc
        self.rasters = rasters
        self.table = table
        self.grid = grid
        self.labels = {name: source.label for name, source in rasters.items() if source is not None}

    def read(self, window):
        """Arguments of core's `water_yield` for one block: (table_index, P, ET0, depth, PAWC, valid).

        InputError for impossible values, and for land-cover codes that the table lacks: all of them are listed, from
        the whole raster.
        """
        codes, valid = self.lulc.read_classes(window)
        values = []
        for name in CONTINUOUS:
            block, block_valid = self.rasters[name].read(window)
            values.append(block)
            valid &= block_valid
        for block in values:
            block[~valid] = 0.0
        index, unknown = self.table.lookup(codes, valid)
        if unknown.size:
            raise unknown_codes_error(self._all_unknown_codes(), BIOPHYSICAL_TABLE, self.lulc.label)
        check_block(*values, valid, self.labels)
        return (index, *values, valid)

    def _all_unknown_codes(self):
        unknown = set()
        for window in self.grid.windows(*self.lulc.block_size):
            codes, valid = self.lulc.read_classes(window)
            unknown.update(self.table.lookup(codes, valid)[1].tolist())
        return unknown

    def yield_of(self, window, seasonality):
        """(yield mm/yr, actual evapotranspiration mm/yr, valid) of one block."""
        *values, valid = self.read(window)
        yields, evapotranspiration = water_yield(self.table, *values, valid, seasonality)
        return yields, evapotranspiration, valid


def read_yield_inputs(inputs):
    """Open the shared parameters; faults are gathered in `inputs`."""
    lulc = inputs.raster(p.LULC, Kind.CLASSES)
    rasters = {name: inputs.raster(name, wanted_units=wanted) for name, wanted in CONTINUOUS.items()}
    raw_table = inputs.table(BIOPHYSICAL_TABLE)
    table = None
    if raw_table is not None:
        table = inputs.attempt(LandCoverTable.from_columns, raw_table.columns, inputs.label(BIOPHYSICAL_TABLE))
    grid = None
    if lulc is not None:
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
    return YieldInputs(lulc, rasters, table, grid)


NOTHING_VALID = QT_TRANSLATE_NOOP(
    "ESFlow",
    "No cell has data in all rasters at once. Check that they cover the same region and that their nodata values are "
    "set.",
)
