"""Tables with one row for each land-cover code: reading raw columns, and looking up the rows of a raster's cells."""

from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

_LARGEST_TABULATED_CODE = 65535
_LARGEST_CODE = 2.0**53

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


@dataclass(frozen=True)
class ClassTable:
    """Values by land-cover code, rows in ascending order of `codes` (int64); subclasses add one array a column."""

    codes: np.ndarray

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


class ClassTableReader:
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
        """Codes must be whole numbers and appear once."""
        known = codes[np.isfinite(codes)]
        # Beyond 2^53 numbers are no longer told apart.
        broken = known[(known != np.rint(known)) | (np.abs(known) >= _LARGEST_CODE)]
        if broken.size:
            self._report(CODE_NOT_WHOLE, codes=_listed(broken))
        unique, counts = np.unique(known, return_counts=True)
        if (counts > 1).any():
            self._report(CODE_REPEATED, codes=_listed(unique[counts > 1]))

    def report_entries(self, template, column, wrong, codes):
        """Report the rows where `wrong` is True by their land-cover code."""
        if wrong.any():
            self._report(template, column=column, entries=_listed(codes[wrong]))

    def check(self):
        """Raise everything that was found wrong, as one CombinedInputError."""
        if self.problems:
            raise CombinedInputError(self.problems)

    def _report(self, template, **values):
        self.problems.append(InputError(template, label=self.label, **values))


def _number(value):
    """A raw table value as a finite float, or NaN."""
    text = str(value).strip()
    try:
        # Python would read 1_000 as a number as well.
        number = float(text) if "_" not in text else np.nan
    except ValueError:
        return np.nan
    return number if np.isfinite(number) else np.nan


def _listed(codes):
    return ", ".join(f"{code:.15g}" for code in codes)
