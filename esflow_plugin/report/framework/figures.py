"""The figures and names of result tables; those of a CSV file, or of another program, may be texts."""

import math

import numpy as np

from ...core.errors import QT_TRANSLATE_NOOP, InputError
from ...vector.topology import id_text
from ..ledger import COLUMNS

_TEXTS = ("service", "level", "unit", "flag")
_NEEDED = ("unit", "units", "supply", "demand", "local", "deficit", "received")
_TRANSITION = ("units_deficit", "units_balanced", "units_surplus", "units_total")


def numbers(layer, name):
    """A field as float64, NaN where it is null; InputError lists the rows that hold something else."""
    known = [not _is_missing(value) for value in layer.values(name)]
    found = np.full(len(layer), math.nan)
    found[known] = layer.numbers_where(name, known)
    return found


def rows_of_table(layer, numeric):
    """A table's rows as dicts; the fields `numeric` as floats, None where they are null."""
    names = [item.name() for item in layer.fields]
    rows = [dict(zip(names, row)) for row in layer.rows]
    for name in numeric:
        for row, value in zip(rows, numbers(layer, name)):
            row[name] = None if math.isnan(value) else float(value)
    return rows


def ledger_rows(layer):
    """A ledger's rows by their columns, texts and floats, None where nothing is said; `layer`: the table's label."""
    missing = [name for name in _NEEDED if not layer.has(name)]
    if missing:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: fields are missing: {fields}. Give the LEDGER of a flow."),
            label=layer.label,
            fields=", ".join(missing),
        )
    figures = [name for name in COLUMNS if name not in _TEXTS]
    layer.numbers("units")
    empty = {**dict.fromkeys(figures), "layer": layer.label}
    rows = []
    for row in rows_of_table(layer, [name for name in figures if layer.has(name)]):
        own = {name: row[name] for name in figures if name in row}
        texts = {name: str(row.get(name) or "") for name in _TEXTS}
        rows.append({**empty, **own, **texts, "units": int(own["units"])})
    return rows


def rates_rows(layer):
    """The rows of compensation rates by service and level."""
    return [{**row, "service": str(row["service"] or "")} for row in rows_of_table(layer, ("cr_volume",))]


def transition_rows(layer):
    """The rows of a class transition."""
    return rows_of_table(layer, _TRANSITION)


def zone_names(layer, ends=frozenset()):
    """The zones' names: of those fields that tell all zones apart the one with most of the `ends` of the zones' flows.

    Without such a field the first one; a GeoPackage's feature number is no name.
    """
    named = [
        [id_text(row[index]) for row in layer.rows]
        for index, item in enumerate(layer.fields)
        if item.name().lower() != "fid"
    ]
    apart = [names for names in named if "" not in names and len(set(names)) == len(names)]
    return max(apart or named[:1], key=lambda names: len(ends.intersection(names)))


def _is_missing(value):
    return value is None or str(value).strip().lower() in ("", "nan")
