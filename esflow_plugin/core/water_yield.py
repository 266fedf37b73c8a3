"""Annual water yield of each cell from rain, evaporative demand, soil and land cover (Budyko curve after Fu).

The formula is that of InVEST's annual water yield model (version 3.20):
Fu 1981, Zhang et al. 2004 (Water Resources Research 40(2)) and Donohue et al. 2012 (Journal of Hydrology 436-437).

Mask policy of this file: values come with a bool array `valid` of the same shape. Cells where it is False may hold
anything and get anything; no function looks for nodata values, and the caller masks the results.
P = 0 is data: such a cell evaporates nothing and yields nothing (InVEST calls it nodata).
"""

from dataclasses import dataclass

import numpy as np

from .checks import MOST_EVAPOTRANSPIRATION_MM, MOST_PRECIPITATION_MM, check_not_negative
from .class_table import NEGATIVE_ENTRY, ClassTable, ClassTableReader
from .errors import QT_TRANSLATE_NOOP, InputError

CUBIC_METRES_PER_HECTARE_PER_MM = 10.0
SEASONALITY_MINIMUM, SEASONALITY_MAXIMUM = 1.0, 30.0
SHAPE_WITHOUT_SOIL_WATER = 1.25
SHAPE_MAXIMUM = 5.0

# Small enough that the dozen temporary arrays of one step stay in a core's cache.
_CELLS_PER_STEP = 16384
_TINY = np.finfo(np.float64).tiny

NOT_ZERO_OR_ONE = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: {column} must be 1 (vegetation) or 0 (none); it is neither for land-cover code {entries}."
)


@dataclass(frozen=True)
class LandCoverTable(ClassTable):
    """Biophysical parameters by land-cover code, in ascending order of the code.

    kc: float64, crop coefficient (dimensionless); root_depth: float64, mm; vegetated: bool (lulc_veg).
    """

    kc: np.ndarray
    root_depth: np.ndarray
    vegetated: np.ndarray

    @classmethod
    def from_columns(cls, columns, label="BIOPHYSICAL_TABLE"):
        """Check raw table columns and build the table.

        columns: mapping of column name (any case) to a sequence of raw values (numbers, text or None), all of one
        length. Wanted are InVEST's `lucode`, `kc`, `root_depth` (mm; `root_depth_mm` is read too) and `lulc_veg`; a
        root depth may be empty where lulc_veg is 0, because it is not used there.
        Raises CombinedInputError, which lists all that is wrong at once.
        """
        reader = ClassTableReader(columns, label)
        codes = reader.numbers("lucode")
        kc = reader.numbers("kc")
        vegetated = reader.numbers("lulc_veg")
        root_depth = reader.numbers("root_depth", alias="root_depth_mm", may_be_empty=vegetated != 1)
        reader.check_codes(codes)
        reader.report_entries(NEGATIVE_ENTRY, "kc", kc < 0, codes)
        reader.report_entries(NEGATIVE_ENTRY, "root_depth", root_depth < 0, codes)
        reader.report_entries(NOT_ZERO_OR_ONE, "lulc_veg", np.isfinite(vegetated) & ~np.isin(vegetated, (0, 1)), codes)
        reader.check()
        order = np.argsort(codes)
        return cls(codes[order].astype(np.int64), kc[order], root_depth[order], vegetated[order] == 1)


def fu_actual_evapotranspiration(precipitation, potential_evapotranspiration, shape):
    """Actual evapotranspiration of vegetation, mm/yr, by Fu's curve.

    precipitation P and potential evapotranspiration PET (kc x ET0) in mm/yr, shape w >= 1 (dimensionless): arrays
    that broadcast. AET/P = 1 + PET/P - (1 + (PET/P)^w)^(1/w) (Fu 1981; Zhang et al. 2004), written with the
    smaller and the larger of P and PET so that nothing overflows, P = 0 needs no exception and
    0 <= AET <= min(P, PET) holds exactly. InVEST's further limit AET <= PET never binds and is implied.
    """
    precipitation = np.asarray(precipitation, dtype=np.float64)
    smaller = np.minimum(precipitation, potential_evapotranspiration)
    larger = np.maximum(precipitation, potential_evapotranspiration)
    with np.errstate(divide="ignore", invalid="ignore"):
        # exp2 and log2 are about half as dear as power without AVX512, and equal to it to a few ulp.
        excess = np.log2(smaller / np.maximum(larger, _TINY))
        excess = np.log2(np.exp2(excess * shape) + 1.0)
        excess = (np.exp2(excess / shape) - 1.0) * larger
    return np.clip(smaller - excess, 0.0, smaller)


def shape_parameter(precipitation, available_water_capacity, seasonality):
    """Shape w of Fu's curve, dimensionless: min(Z x AWC / P + 1.25, 5).

    precipitation P (mm/yr) and available water capacity AWC (mm): arrays that broadcast; seasonality Z: a number.
    Source: Donohue et al. 2012; the cap at 5 as InVEST has it, after Yang et al. 2008 and Donohue et al. 2012.
    """
    precipitation = np.maximum(np.asarray(precipitation, dtype=np.float64), _TINY)
    with np.errstate(over="ignore"):
        shape = available_water_capacity * seasonality / precipitation
    return np.minimum(shape + SHAPE_WITHOUT_SOIL_WATER, SHAPE_MAXIMUM)


def water_yield(
    table,
    table_index,
    precipitation,
    reference_evapotranspiration,
    root_restricting_depth,
    plant_available_water,
    valid,
    seasonality,
    progress=None,
):
    """Annual water yield and actual evapotranspiration of every cell of a block.

    table: LandCoverTable; table_index: rows of the table from its `lookup`, integers; precipitation P and
    reference_evapotranspiration ET0: mm/yr; root_restricting_depth: mm; plant_available_water: volume fraction 0..1;
    valid: bool; all of one shape, float32 or float64. seasonality: Z, 1..30. progress: called with 0..1.
    Returns (yield_mm, actual_evapotranspiration_mm), float64 of that shape, mm/yr; what invalid cells get is
    meaningless. Multiply by CUBIC_METRES_PER_HECTARE_PER_MM for m3/ha/yr.
    Checks nothing: call `check_seasonality` once and `check_block` on every block before.
    With PET = kc x ET0: cells with vegetation follow Fu's curve with AWC = PAWC x min(root depth, restricting depth);
    the others (open water, built-up, wetland) evaporate min(PET, P). Yield = P - AET.
    """
    shape = np.shape(precipitation)
    inputs = (table_index, precipitation, reference_evapotranspiration, root_restricting_depth, plant_available_water)
    index, rain, reference, depth, water_content = (np.reshape(values, -1) for values in inputs)
    fu_cells = np.reshape(valid, -1)
    yields = np.empty(rain.size)
    evapotranspiration = np.empty(rain.size)
    with np.errstate(all="ignore"):
        for start in range(0, rain.size, _CELLS_PER_STEP):
            step = slice(start, start + _CELLS_PER_STEP)
            rows, rain_here = index[step], rain[step].astype(np.float64, copy=False)
            potential = table.kc.take(rows, mode="clip") * reference[step]
            actual = np.minimum(rain_here, potential)
            cells = np.flatnonzero(table.vegetated.take(rows, mode="clip") & fu_cells[step])
            if cells.size:
                chosen = slice(None) if cells.size == rows.size else cells
                capacity = np.minimum(table.root_depth.take(rows[chosen], mode="clip"), depth[step][chosen])
                capacity *= water_content[step][chosen]
                curve = shape_parameter(rain_here[chosen], capacity, seasonality)
                actual[chosen] = fu_actual_evapotranspiration(rain_here[chosen], potential[chosen], curve)
            evapotranspiration[step] = actual
            np.subtract(rain_here, actual, out=yields[step])
            if progress is not None:
                progress(min(step.stop, rain.size) / rain.size)
    return yields.reshape(shape), evapotranspiration.reshape(shape)


def evapotranspiration_fraction(actual_evapotranspiration, precipitation):
    """AET/P, dimensionless 0..1, from mm/yr arrays; NaN where P = 0, where it is undefined."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(actual_evapotranspiration, dtype=np.float64) / precipitation


def check_seasonality(seasonality, label="SEASONALITY"):
    """Raise InputError unless the seasonality factor Z (dimensionless) lies in 1..30."""
    if not SEASONALITY_MINIMUM <= seasonality <= SEASONALITY_MAXIMUM:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} is {value}, but Z must lie in 1..30: about 0.2 x the number of rain events in a year, or "
                "calibrated with “calibratez”.",
            ),
            label=label,
            value=f"{seasonality:g}",
        )


def check_block(
    precipitation, reference_evapotranspiration, root_restricting_depth, plant_available_water, valid, labels=None
):
    """Raise InputError when a valid cell of a block holds an impossible value; the message names the parameter.

    Arrays and units as in `water_yield`. labels: mapping of the parameter names PRECIPITATION,
    REFERENCE_EVAPOTRANSPIRATION, ROOT_RESTRICTING_DEPTH, PLANT_AVAILABLE_WATER to what the message shows instead.
    """
    labels = labels or {}
    for name, values, unit, most in (
        ("PRECIPITATION", precipitation, "mm/yr", MOST_PRECIPITATION_MM),
        ("REFERENCE_EVAPOTRANSPIRATION", reference_evapotranspiration, "mm/yr", MOST_EVAPOTRANSPIRATION_MM),
        ("ROOT_RESTRICTING_DEPTH", root_restricting_depth, "mm", np.inf),
        ("PLANT_AVAILABLE_WATER", plant_available_water, "", np.inf),
    ):
        check_not_negative(values, valid, labels.get(name, name), unit, most)
    too_high = (np.asarray(plant_available_water) > 1) & valid
    if too_high.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} reaches {highest}, but is a fraction of volume from 0 to 1. It looks like percent: divide the "
                "layer by 100.",
            ),
            label=labels.get("PLANT_AVAILABLE_WATER", "PLANT_AVAILABLE_WATER"),
            highest=f"{np.max(plant_available_water[too_high]):g}",
        )
