"""What `geodetector` analyses: a response and its factors, from fields of a table or from rasters."""

import math
from dataclasses import dataclass, field

import numpy as np
from qgis.core import NULL

from ...esflow_plugin.core.cell_sample import CellSample
from ...esflow_plugin.core.discretise import METHODS, discretise
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.features import features_of
from ...esflow_plugin.vector.tables import to_number
from .. import parameters as p
from .layers_input import CATEGORICAL, chosen_names, read_layer, read_layers

INPUT, RESPONSE_FIELD, FACTOR_FIELDS = "INPUT", "RESPONSE_FIELD", "FACTOR_FIELDS"
RESPONSE, FACTORS = "RESPONSE", "FACTORS"
METHOD, CLASSES, SAMPLE, SEED = "METHOD", "CLASSES", "SAMPLE", "SEED"
MOST_CELLS = 5_000_000
FEWEST_UNITS = 3
_ROWS_TOLD = 20
_ROWS_A_STEP = 5000


@dataclass
class Factor:
    """One factor of all units: `codes` of its strata from 0 and their `labels`; `breaks` and `merged` of classes."""

    name: str
    codes: np.ndarray
    labels: list
    is_categorical: bool
    breaks: list = field(default_factory=list)
    merged: int = 0


class Division:
    """How continuous factors are made classes, and the factors that are categorical already."""

    def __init__(self, method, classes):
        self.method = method
        self.classes = classes

    def factor(self, name, values):
        """A Factor of a continuous quantity."""
        found = discretise(values, self.method, self.classes, name)
        labels = found.labels(float(values.min()), float(values.max()))
        return Factor(name, found.codes, labels, False, found.breaks.tolist(), found.merged)


def categories(name, values):
    """A Factor whose strata are the distinct values, in their order."""
    unique, codes = np.unique(values, return_inverse=True)
    labels = [f"{value:.10g}" if isinstance(value, float) else str(value) for value in unique.tolist()]
    return Factor(name, codes.reshape(-1), labels, True)


def read_analysis(inputs):
    """_TableAnalysis or _RasterAnalysis, as the user gave fields or rasters; faults are gathered in `inputs`."""
    method = METHODS[inputs.choice(METHOD)]
    classes = inputs.number(CLASSES, 2, 100)
    division = Division(method, int(classes or 2))
    by_table = [name for name in (INPUT, RESPONSE_FIELD, FACTOR_FIELDS) if inputs.given(name)]
    by_raster = [name for name in (RESPONSE, FACTORS) if inputs.given(name)]
    if by_table and by_raster:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Both a table ({table}) and rasters ({rasters}) are given. Remove one of them."
            ),
            table=", ".join(map(inputs.label, by_table)),
            rasters=", ".join(map(inputs.label, by_raster)),
        )
        return None
    wanted = (RESPONSE, FACTORS) if by_raster else (INPUT, RESPONSE_FIELD, FACTOR_FIELDS)
    missing = [name for name in wanted if not inputs.given(name)]
    if missing:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{missing}: nothing is given. Give a table with its fields ({table}), or rasters ({rasters}).",
            ),
            missing=", ".join(map(inputs.label, missing)),
            table=f"{INPUT}, {RESPONSE_FIELD}, {FACTOR_FIELDS}",
            rasters=f"{RESPONSE}, {FACTORS}",
        )
        return None
    return _RasterAnalysis.read(inputs, division) if by_raster else _TableAnalysis.read(inputs, division)


# ---------------------------------------------------------------------- from a table


class _TableAnalysis:
    """Fields of a table; its rows are read once, when the run has begun."""

    def __init__(self, division, source, response, factors, listed):
        self._division = division
        self._source = source
        self._response = response
        self._factors = factors
        self._listed = listed
        self.response_name = response.name

    @classmethod
    def read(cls, inputs, division):
        """Find the fields; faults are gathered in `inputs`."""
        source = inputs.feature_source(INPUT)
        if source is None:
            return None
        names = inputs.algorithm.parameterAsFields(inputs.parameters, FACTOR_FIELDS, inputs.context)
        response = _field(inputs, source, RESPONSE_FIELD, inputs.field(RESPONSE_FIELD))
        factors = [_field(inputs, source, FACTOR_FIELDS, name) for name in names]
        if response is None or None in factors:
            return None
        if response.index in [factor.index for factor in factors]:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: “{name}” is also the response ({response}). Choose other factors."
                ),
                label=inputs.label(FACTOR_FIELDS),
                name=response.name,
                response=RESPONSE_FIELD,
            )
        return cls(division, source, response, factors, chosen_names(inputs, CATEGORICAL, names))

    def prepare(self, run):
        """(response float64, Factors) of the rows in which nothing is null."""
        raw = self._rows(run)
        response = self._response.numbers(raw[0])
        columns = [
            factor.texts(values) if place in self._listed else factor.own(values)
            for place, (factor, values) in enumerate(zip(self._factors, raw[1:]))
        ]
        self._warn_of_written_numbers(run, columns)
        known = np.logical_and.reduce([_is_known(values) for values in (response, *columns)])
        left_out = int(known.size - np.count_nonzero(known))
        if left_out:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{left_out} of {rows} rows have a null in the response or a factor and are left out."
                ),
                left_out=left_out,
                rows=known.size,
            )
        _check_units(INPUT, int(np.count_nonzero(known)))
        factors = []
        for factor, values in zip(self._factors, columns):
            if values.dtype == np.float64:
                factors.append(self._division.factor(factor.name, values[known]))
            else:
                factors.append(categories(factor.name, values[known].astype(str)))
        return response[known], factors

    def _rows(self, run):
        """Raw values of the response and of every factor."""
        wanted = [field.index for field in (self._response, *self._factors)]
        total = max(self._source.featureCount(), 1)
        rows = []
        with run.step(0.0, 0.7):
            for feature in features_of(self._source, geometries=False):
                attributes = feature.attributes()
                rows.append([attributes[index] for index in wanted])
                if len(rows) % _ROWS_A_STEP == 0:
                    run.progress(len(rows) / total)
        return list(zip(*rows)) if rows else [()] * len(wanted)

    def _warn_of_written_numbers(self, run, columns):
        written = [
            factor.name
            for factor, values in zip(self._factors, columns)
            if values.dtype == np.float64 and not factor.is_numeric
        ]
        if written:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The texts in {names} are all numbers, as in tables without types (CSV), and are taken as "
                    "quantities. If they are codes of classes, list them as categorical ({parameter}).",
                ),
                names=", ".join(f"“{name}”" for name in written),
                parameter=CATEGORICAL,
            )


@dataclass(frozen=True)
class _Field:
    """A field of a table, and the parameter that names it."""

    label: str
    name: str
    index: int
    is_numeric: bool

    def own(self, values):
        """Numbers where the field or all its texts are numbers, else texts."""
        if self.is_numeric:
            return self.numbers(values)
        texts = self.texts(values)
        known = [text for text in texts if text is not None]
        return self.numbers(values) if known and all(to_number(text) is not None for text in known) else texts

    def numbers(self, values):
        """Raw values as float64 with NaN for null; InputError lists the rows that hold something else."""
        numbers, wrong = np.full(len(values), np.nan), []
        for row, value in enumerate(values):
            if type(value) is not float and _is_null(value):
                continue
            number = value if type(value) in (float, int) else to_number(value)
            if number is None or number in (math.inf, -math.inf):
                wrong.append(f"{row + 1}: {value}")
            else:
                numbers[row] = number
        if wrong:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: field “{name}” does not hold a number in {count} rows ({rows}). Choose a numeric field, "
                    "or correct them.",
                ),
                label=self.label,
                name=self.name,
                count=len(wrong),
                rows="; ".join(wrong[:_ROWS_TOLD]),
            )
        return numbers

    def texts(self, values):
        """Raw values as texts, None for null, not-a-number and empty texts."""
        return np.array([None if _is_null(value) else str(value).strip() for value in values], dtype=object)


def _field(inputs, source, parameter, name):
    """A _Field by name; None and a gathered fault when the table has no such field."""
    index = source.fields().lookupField(name)
    if index >= 0:
        return _Field(inputs.label(parameter), name, index, source.fields().at(index).isNumeric())
    inputs.problem(
        QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no field “{name}”. It has: {columns}."),
        label=inputs.label(parameter),
        name=name,
        columns=", ".join(field.name() for field in source.fields()),
    )
    return None


def _is_null(value):
    if isinstance(value, str):
        return not value.strip()
    return value is None or value != value or value == NULL


def _is_known(values):
    return np.isfinite(values) if values.dtype == np.float64 else np.array([value is not None for value in values])


# ---------------------------------------------------------------------- from rasters


class _RasterAnalysis:
    """Rasters on the response's grid, read block by block; of very many cells a sample is taken."""

    def __init__(self, division, response, layers, is_categorical, grid):
        self._division = division
        self._response = response
        self._layers = layers
        self._is_categorical = is_categorical
        self._grid = grid
        self._most = MOST_CELLS
        self._seed = 0
        self.response_name = response.name if response is not None else ""

    @classmethod
    def read(cls, inputs, division):
        """Open all rasters; faults are gathered in `inputs`."""
        response = read_layer(inputs, RESPONSE)
        layers = read_layers(inputs, FACTORS)
        listed = chosen_names(inputs, CATEGORICAL, [layer.name for layer in layers])
        is_categorical = [layer.has_class_table or place in listed for place, layer in enumerate(layers)]
        for layer, categorical in zip(layers, is_categorical):
            if categorical:
                layer.source.kind = Kind.CLASSES
        if response is not None and response.has_class_table:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: whole numbers with a colour or attribute table are classes, which have no variance to "
                    "explain. Choose a raster of a quantity.",
                ),
                label=response.source.label,
            )
        analysis = cls(division, response, layers, is_categorical, inputs.on_one_grid(align=inputs.flag(p.ALIGN)))
        sample, analysis._seed = inputs.number(SAMPLE, 0, MOST_CELLS), int(inputs.number(SEED) or 0)
        analysis._most = int(sample) if sample else MOST_CELLS
        return analysis

    def prepare(self, run):
        """(response float64, Factors) of the cells, or a sample of them, in which every raster has data."""
        sample = CellSample(self._most, self._seed)
        with_data = np.zeros(1 + len(self._layers), dtype=np.int64)
        with run.step(0.0, 0.7):
            for window in run.blocks(self._grid):
                blocks = [self._response.source.read(window), *(_read_factor(layer, window) for layer in self._layers)]
                with_data += [np.count_nonzero(valid) for _, valid in blocks]
                common = np.logical_and.reduce([valid for _, valid in blocks])
                rows, columns = np.nonzero(common)
                cells = (rows + window.row) * self._grid.width + columns + window.column
                sample.add(cells, np.stack([values[common].astype(np.float64) for values, _ in blocks]))
        self._check(sample.seen, with_data)
        columns = sample.columns()
        self._tell(run, sample.seen, columns.shape[1])
        factors = []
        for layer, categorical, values in zip(self._layers, self._is_categorical, columns[1:]):
            factors.append(categories(layer.name, values) if categorical else self._division.factor(layer.name, values))
        return columns[0], factors

    def _check(self, cells, with_data):
        names = [self.response_name, *(layer.name for layer in self._layers)]
        if cells == 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{response}, {factors}: no cell has data in all rasters. Cells with data: {counts}. Choose rasters "
                    "of the same region and check their nodata values.",
                ),
                response=RESPONSE,
                factors=FACTORS,
                counts=", ".join(f"{name} {count:,}" for name, count in zip(names, with_data)),
            )
        _check_units(RESPONSE, cells)

    def _tell(self, run, cells, taken):
        if taken < cells:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{taken:,} of {cells:,} cells with data everywhere are analysed: a random sample with the seed "
                    "{seed}. Another seed (SEED) shows how much that matters.",
                ),
                taken=taken,
                cells=cells,
                seed=self._seed,
            )
        else:
            run.inform(QT_TRANSLATE_NOOP("ESFlow", "{cells:,} cells have data in all rasters."), cells=cells)


def _read_factor(layer, window):
    return layer.source.read_classes(window) if layer.source.kind is Kind.CLASSES else layer.source.read(window)


def _check_units(parameter, units):
    if units < FEWEST_UNITS:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{parameter}: {units} units have a value in the response and all factors; at least {fewest} are "
                "needed. Leave out factors with many gaps, or give more data.",
            ),
            parameter=parameter,
            units=units,
            fewest=FEWEST_UNITS,
        )
