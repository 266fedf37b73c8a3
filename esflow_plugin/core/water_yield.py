"""Annual water yield of each cell from rain, evaporative demand, soil and land cover (Budyko curve after Fu).

The formula is that of InVEST's annual water yield model (version 3.20):
Fu 1981, Zhang et al. 2004 (Water Resources Research 40(2)) and Donohue et al. 2012 (Journal of Hydrology 436-437).

Mask policy of this file: values come with a bool array `valid` of the same shape. Cells where it is False may hold
anything and get anything; no function looks for nodata values, and the caller masks the results.
P = 0 is data: such a cell evaporates nothing and yields nothing (InVEST calls it nodata).
"""

from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

CUBIC_METRES_PER_HECTARE_PER_MM = 10.0
SEASONALITY_MINIMUM, SEASONALITY_MAXIMUM = 1.0, 30.0
SHAPE_WITHOUT_SOIL_WATER = 1.25
SHAPE_MAXIMUM = 5.0

# Small enough that the dozen temporary arrays of one step stay in a core's cache.
_CELLS_PER_STEP = 16384
_LARGEST_TABULATED_CODE = 65535
_TINY = np.finfo(np.float64).tiny

TABLE_EMPTY = QT_TRANSLATE_NOOP("ESFlow", "{label}: the table has no rows. Add one row for each land-cover code.")
COLUMN_MISSING = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: column “{column}” is missing (the table has: {found}). Add or rename a column."
)
NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: column “{column}” must hold a number in every row; it does not in row {rows}."
)
CODE_NOT_WHOLE = QT_TRANSLATE_NOOP("ESFlow", "{label}: land-cover codes must be whole numbers, but there is {codes}.")
CODE_REPEATED = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: more than one row for land-cover code {codes}. Keep one row for each code."
)
NEGATIVE_ENTRY = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: {column} is negative for land-cover code {entries}. Enter 0 or more."
)
NOT_ZERO_OR_ONE = QT_TRANSLATE_NOOP(
    "ESFlow", "{label}: {column} must be 1 (vegetation) or 0 (none); it is neither for land-cover code {entries}."
)


@dataclass(frozen=True)
class LandCoverTable:
    """Biophysical parameters by land-cover code, in ascending order of the code.

    codes: int64; kc: float64, crop coefficient (dimensionless); root_depth: float64, mm; vegetated: bool (lulc_veg).
    """

    codes: np.ndarray
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
        reader = _TableReader(columns, label)
        codes = reader.numbers("lucode")
        kc = reader.numbers("kc")
        vegetated = reader.numbers("lulc_veg")
        root_depth = reader.numbers("root_depth", alias="root_depth_mm", may_be_empty=vegetated != 1)
        reader.check_codes(codes)
        reader.report_entries(NEGATIVE_ENTRY, "kc", kc < 0, codes)
        reader.report_entries(NEGATIVE_ENTRY, "root_depth", root_depth < 0, codes)
        reader.report_entries(NOT_ZERO_OR_ONE, "lulc_veg", np.isfinite(vegetated) & ~np.isin(vegetated, (0, 1)), codes)
        if reader.problems:
            raise CombinedInputError(reader.problems)
        order = np.argsort(codes)
        return cls(codes[order].astype(np.int64), kc[order], root_depth[order], vegetated[order] == 1)

    def lookup(self, land_cover, valid):
        """Row of the table for every cell, and the codes that the table lacks.

        land_cover: integer array of any shape; valid: bool array of that shape.
        Returns (index, unknown): intp array of that shape, -1 where the code is not in the table; and the sorted
        unique codes of valid cells that are not in the table (empty when all are). Collect them over all blocks and
        raise `unknown_codes_error`, so that the user sees the whole list.
        """
        codes = np.asarray(land_cover)
        if codes.dtype.kind not in "iu":
            raise TypeError(f"land-cover codes must be integers, not {codes.dtype}")
        if self.codes[0] >= 0 and self.codes[-1] <= _LARGEST_TABULATED_CODE:
            index = self._tabulated(codes)
        else:
            index = self._searched(codes)
        if index.size == 0 or index.min() >= 0:
            return index, codes[:0].reshape(-1)
        return index, np.unique(codes[(index < 0) & valid])

    def _tabulated(self, codes):
        """Rows from a list over all codes; one extra entry at each end catches what lies outside."""
        rows = np.full(self.codes[-1] + 3, -1, dtype=np.intp)
        rows[self.codes + 1] = np.arange(self.codes.size)
        return rows.take(codes.astype(np.int64) + 1, mode="clip")

    def _searched(self, codes):
        position = np.searchsorted(self.codes, codes.astype(np.int64)).clip(max=self.codes.size - 1)
        return np.where(self.codes[position] == codes, position, -1)


def unknown_codes_error(codes, label="BIOPHYSICAL_TABLE", raster_label="LULC"):
    """The InputError for land-cover codes (any iterable of numbers) that the table lacks; it lists them all."""
    return InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{raster_label} holds codes that {label} lacks: {codes}. Add one row for each to the table."
        ),
        label=label,
        raster_label=raster_label,
        codes=_listed(sorted({float(code) for code in codes})),
    )


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
    for name, values, unit in (
        ("PRECIPITATION", precipitation, "mm/yr"),
        ("REFERENCE_EVAPOTRANSPIRATION", reference_evapotranspiration, "mm/yr"),
        ("ROOT_RESTRICTING_DEPTH", root_restricting_depth, "mm"),
        ("PLANT_AVAILABLE_WATER", plant_available_water, ""),
    ):
        check_not_negative(values, valid, labels.get(name, name), unit)
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


def check_not_negative(values, valid, label, unit=""):
    """Raise InputError naming `label` when a valid cell is negative, infinite or not a number.

    values: array or number; valid: bool array of the same shape, or True for all cells; unit: text for the message.
    """
    values = np.asarray(values)
    wrong = ~((values >= 0) & (values < np.inf)) & valid
    if not wrong.any():
        return
    lowest = np.fmin.reduce(values[wrong])
    if lowest < 0:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} holds negative values (lowest: {lowest}), but cannot be negative. Check the unit, the scale "
                "and the nodata value.",
            ),
            label=label,
            lowest=f"{lowest:g} {unit}".strip(),
        )
    raise InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{label} holds values that are infinite or not a number. Set them to the nodata value."
        ),
        label=label,
    )


class _TableReader:
    """Turns raw columns into numbers and collects every problem on the way."""

    def __init__(self, columns, label):
        self.label = label
        self.problems = []
        self._columns = {name.strip().lower(): list(values) for name, values in columns.items()}
        self._row_count = max((len(values) for values in self._columns.values()), default=0)
        if self._row_count == 0:
            self._report(TABLE_EMPTY)

    def numbers(self, column, alias=None, may_be_empty=False):
        """A column as float64, NaN where there is no finite number; an empty entry is 0 where `may_be_empty`."""
        name = alias if column not in self._columns and alias in self._columns else column
        if name not in self._columns:
            self._report(COLUMN_MISSING, column=column, found=", ".join(self._columns))
            return np.full(self._row_count, np.nan)
        values = self._columns[name]
        numbers = np.array([_number(value) for value in values])
        empty = np.array([value is None or str(value).strip() == "" for value in values], dtype=bool)
        numbers[empty & may_be_empty] = 0.0
        wrong = np.flatnonzero(np.isnan(numbers))
        if wrong.size:
            rows = ", ".join(str(row + 1) if empty[row] else f"{row + 1} (“{values[row]}”)" for row in wrong)
            self._report(NOT_A_NUMBER, column=name, rows=rows)
        return numbers

    def check_codes(self, codes):
        known = codes[np.isfinite(codes)]
        broken = known[known != np.rint(known)]
        if broken.size:
            self._report(CODE_NOT_WHOLE, codes=_listed(broken))
        unique, counts = np.unique(known, return_counts=True)
        if (counts > 1).any():
            self._report(CODE_REPEATED, codes=_listed(unique[counts > 1]))

    def report_entries(self, template, column, wrong, codes):
        """Report the rows where `wrong` is True by their land-cover code."""
        if wrong.any():
            self._report(template, column=column, entries=_listed(codes[wrong]))

    def _report(self, template, **values):
        self.problems.append(InputError(template, label=self.label, **values))


def _number(value):
    """A raw table value as a finite float, or NaN."""
    try:
        number = float(str(value).strip())
    except ValueError:
        return np.nan
    return number if np.isfinite(number) else np.nan


def _listed(codes):
    return ", ".join(f"{code:.15g}" for code in codes)
