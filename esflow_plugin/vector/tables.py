"""Tables of parameters and statistics, read from any table that QGIS opens."""

import math

from qgis.core import NULL

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .features import features_of


class Table:
    """Rows of a table in memory: `columns` maps a lower-case name to its list of raw values (None for null)."""

    def __init__(self, label, columns):
        self.label = label
        self.columns = columns

    def __len__(self):
        return len(next(iter(self.columns.values()), []))

    @classmethod
    def from_source(cls, source, label):
        """Read a feature source whole; InputError when it has no row."""
        names = [field.name().strip().lstrip("\ufeff").lower() for field in source.fields()]
        repeated = sorted({name for name in names if names.count(name) > 1})
        if repeated:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: the table has more than one column “{name}”. Rename or remove one."
                ),
                label=label,
                name=", ".join(repeated),
            )
        columns = {name: [] for name in names}
        for feature in features_of(source, geometries=False):
            for name, value in zip(names, feature.attributes()):
                columns[name].append(_plain(value))
        table = cls(label, columns)
        if len(table) == 0:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the table is empty. Choose one with at least one row."),
                label=label,
            )
        return table

    def column(self, name, aliases=()):
        """Raw values of a column by its name or one of its aliases; InputError lists what the table has instead."""
        for candidate in (name, *aliases):
            if candidate.lower() in self.columns:
                return self.columns[candidate.lower()]
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{name}” is missing. The table has: {columns}."),
            label=self.label,
            name=name,
            columns=", ".join(self.columns),
        )

    def numbers(self, name, aliases=()):
        """A column as floats; InputError lists the rows whose value is not a number."""
        return as_numbers(self.label, name, self.column(name, aliases))


def as_numbers(label, name, values):
    """Raw values as floats; InputError lists rows (from 1) whose value is null or not a finite number."""
    numbers, wrong = [], []
    for row, value in enumerate(values, start=1):
        number = to_number(value)
        if number is None:
            wrong.append(f"{row}: {'null' if value is None else value}")
        numbers.append(number)
    if wrong:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: column “{name}” must hold a number in every row; it does not in row {rows}."
            ),
            label=label,
            name=name,
            rows="; ".join(wrong[:20]),
        )
    return numbers


def _plain(value):
    """A raw value without QGIS' null; QGIS takes a text column of nothing but 0 and 1 for yes and no."""
    if value is None or value == NULL:
        return None
    return int(value) if isinstance(value, bool) else value


def to_number(value):
    """A raw value as a finite float, or None."""
    if value is None:
        return None
    text = str(_plain(value)).strip()
    try:
        # Python would read 1_000 as a number as well.
        number = float(text) if "_" not in text else math.nan
    except ValueError:
        return None
    return number if number - number == 0 else None
