"""What `geodetector` analyses: a response and its factors, from fields of a table or from rasters."""

from dataclasses import dataclass, field

import numpy as np

from ...esflow_plugin.core.cell_sample import CellSample
from ...esflow_plugin.core.discretise import METHODS, discretise
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.tables import Table, to_number
from .. import parameters as p
from .layers_input import CATEGORICAL, chosen_names, read_layer, read_layers

INPUT, RESPONSE_FIELD, FACTOR_FIELDS = "INPUT", "RESPONSE_FIELD", "FACTOR_FIELDS"
RESPONSE, FACTORS = "RESPONSE", "FACTORS"
METHOD, CLASSES, SAMPLE, SEED = "METHOD", "CLASSES", "SAMPLE", "SEED"
MOST_CELLS = 5_000_000
FEWEST_UNITS = 3
_ROWS_TOLD = 20


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
    """Columns of a table: float64 with NaN for null, or texts with None."""

    def __init__(self, division, response, columns):
        self._division = division
        self._response = response
        self._columns = columns
        self.response_name = ""

    @classmethod
    def read(cls, inputs, division):
        """Read the fields; faults are gathered in `inputs`."""
        source = inputs.feature_source(INPUT)
        table = None if source is None else inputs.attempt(Table.from_source, source, inputs.label(INPUT))
        if table is None:
            return None
        response_name = inputs.field(RESPONSE_FIELD)
        names = inputs.algorithm.parameterAsFields(inputs.parameters, FACTOR_FIELDS, inputs.context)
        if response_name in names:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: “{name}” is also the response ({response}). Choose other factors."
                ),
                label=inputs.label(FACTOR_FIELDS),
                name=response_name,
                response=RESPONSE_FIELD,
            )
        listed = chosen_names(inputs, CATEGORICAL, names)
        numeric = {field.name().strip().casefold() for field in source.fields() if field.isNumeric()}
        response = inputs.attempt(_numbers, table, response_name, inputs.label(RESPONSE_FIELD))
        columns = []
        for place, name in enumerate(names):
            read = _texts if place in listed else _numbers if name.casefold() in numeric else _texts_or_numbers
            columns.append((name, inputs.attempt(read, table, name, inputs.label(FACTOR_FIELDS))))
        written = [
            name
            for name, values in columns
            if values is not None and values.dtype == np.float64 and name.casefold() not in numeric
        ]
        if written:
            inputs.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the texts in {names} are all numbers, as in tables without types (CSV), and are taken as "
                    "quantities. If they are codes of classes, list them under {parameter}.",
                ),
                label=inputs.label(FACTOR_FIELDS),
                names=", ".join(f"“{name}”" for name in written),
                parameter=inputs.label(CATEGORICAL),
            )
        analysis = cls(division, response, columns)
        analysis.response_name = response_name
        return analysis

    def prepare(self, run):
        """(response float64, Factors) of the rows in which nothing is null."""
        known = np.isfinite(self._response)
        for _, values in self._columns:
            known &= _is_known(values)
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
        for name, values in self._columns:
            if values.dtype == np.float64:
                factors.append(self._division.factor(name, values[known]))
            else:
                factors.append(categories(name, values[known].astype(str)))
        return self._response[known], factors


def _column(table, name, label):
    """Raw values of a field; InputError by the parameter that names the field."""
    try:
        return table.column(name)
    except InputError as error:
        raise InputError(error.template, **{**error.values, "label": label}) from error


def _numbers(table, name, label):
    """A field as float64 with NaN for null; InputError lists the rows that hold something else."""
    values, wrong = np.full(len(table), np.nan), []
    for row, value in enumerate(_column(table, name, label)):
        if value is None or value != value or (isinstance(value, str) and not value.strip()):
            continue
        number = to_number(value)
        if number is None:
            wrong.append(f"{row + 1}: {value}")
        else:
            values[row] = number
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: field “{name}” does not hold a number in {count} rows ({rows}). Choose a numeric field, or "
                "correct them.",
            ),
            label=label,
            name=name,
            count=len(wrong),
            rows="; ".join(wrong[:_ROWS_TOLD]),
        )
    return values


def _texts(table, name, label):
    """A field as texts, None for null and for an empty text."""
    texts = (None if value is None or value != value else str(value).strip() for value in _column(table, name, label))
    return np.array([text or None for text in texts], dtype=object)


def _texts_or_numbers(table, name, label):
    """A text field: float64 when all its texts are numbers, else texts."""
    texts = _texts(table, name, label)
    known = [text for text in texts if text is not None]
    return _numbers(table, name, label) if known and all(to_number(text) is not None for text in known) else texts


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
