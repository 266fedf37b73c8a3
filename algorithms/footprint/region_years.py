"""Quantities by region and year from long tables: one row for each region and year, gaps told, none filled unasked."""

from collections import Counter

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.year_gaps import filled_between
from ...esflow_plugin.vector.tables import to_number
from ...esflow_plugin.vector.topology import id_text
from ..neighbours_input import listed

LEAVE_EMPTY, FILL_YEARS_OF_OTHERS, FILL_EVERY_YEAR = range(3)


class Rows:
    """Keys of a long table's rows: `regions` as text, `years` (None where the table has none)."""

    def __init__(self, regions, years):
        self.regions = regions
        self.years = years

    def __len__(self):
        return len(self.regions)

    def titles(self, places):
        """Region and year of some rows, for messages."""
        return [row_title(self.regions[place], self.years[place]) for place in places]

    def check_single(self, inputs, label):
        """Every region may have one row a year; a fault lists those with more."""
        counts = Counter(zip(self.regions, self.years))
        doubled = [row_title(*key) for key, count in counts.items() if count > 1 and key[0]]
        if doubled:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: more than one row for {rows}. Keep one row for each region and year; say with the field "
                    "of years which year a row is of.",
                ),
                label=label,
                rows=listed(doubled),
            )

    def check_named(self, inputs, label):
        """Every row needs a region."""
        nameless = [str(place) for place, region in enumerate(self.regions, start=1) if not region]
        if nameless:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no region in row {rows}. Name the region of every row."),
                label=label,
                rows=listed(nameless),
            )


def check_match(inputs, label, rows, regions, ignore_unmatched, ignore_label):
    """Compare the regions of rows with those of a layer (texts); rows that no region of the layer takes are a fault.

    Regions on either side that the other lacks are all listed. ignore_unmatched: such rows are left out and told.
    """
    in_rows, in_layer = list(dict.fromkeys(region for region in rows.regions if region)), list(regions)
    without_region = [name for name in in_rows if name not in set(in_layer)]
    without_row = [name for name in in_layer if name not in set(in_rows)]
    values = {"label": label, "rows": listed(without_region), "regions": listed(without_row), "ignore": ignore_label}
    if len(without_row) == len(in_layer):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: none of its regions ({rows}) is in the layer ({regions}). Choose the fields that hold the "
                "same names.",
            ),
            **values,
        )
    elif without_region and not ignore_unmatched:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: regions that the layer lacks: {rows}. Regions of the layer without a row: {regions}. Correct "
                "the names, or switch on “{ignore}” to leave these rows out.",
            ),
            **{**values, "regions": values["regions"] or "–"},
        )
    else:
        if without_region:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: left out, because the layer lacks them: {rows}."), **values
            )
        if without_row:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no row for these regions, which stay empty: {regions}."), **values
            )


def row_title(region, year):
    """How messages call a region in a year."""
    return region if year is None else f"{region} {year}"


def row_keys(names, years=None):
    """Rows of raw region names and, if there are, years."""
    return Rows([id_text(name) for name in names], [None] * len(names) if years is None else list(years))


def row_numbers(inputs, rows, values, label, least=0.0):
    """A column as float64, NaN for null; None and gathered faults for what is no number or below `least`."""
    numbers = [to_number(value) for value in values]
    empty = [value is None or str(value).strip().lower() in ("", "nan") for value in values]
    wrong = [place for place, (number, none) in enumerate(zip(numbers, empty)) if number is None and not none]
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no number in row {rows}. Correct it, or leave it empty."),
            label=label,
            rows=listed(f"{place + 1}: {values[place]}" for place in wrong),
        )
        return None
    found = np.array([np.nan if number is None else number for number in numbers], dtype=np.float64)
    low = np.flatnonzero(found < least)
    if low.size:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: below {least:g} in {rows}. Correct it."),
            label=label,
            least=least,
            rows=listed(f"{title} ({found[place]:g})" for title, place in zip(rows.titles(low), low)),
        )
        return None
    return found


class Grid:
    """Years by regions. years: ascending, [None] for one nameless year; names: text of each region, in order."""

    def __init__(self, years, names):
        self.years = years
        self.names = names
        self._year_place = {year: place for place, year in enumerate(years)}
        self._region_place = {name: place for place, name in enumerate(names)}

    def spread(self, rows, values, add=False):
        """Values of rows as float64 (years, regions), NaN where there is no row; rows of other regions are left out.

        add: several rows of a region and year are summed.
        """
        found = np.full((len(self.years), len(self.names)), np.nan)
        for region, year, value in zip(rows.regions, rows.years, values):
            place = self._year_place[year], self._region_place.get(region, -1)
            if place[1] >= 0:
                found[place] = found[place] + value if add and found[place] == found[place] else value
        return found

    def places(self, rows):
        """(year, region) of every row as two arrays, to take its value out of what `spread` gave."""
        years = [self._year_place[year] for year in rows.years]
        return np.array(years), np.array([self._region_place[region] for region in rows.regions])

    def titles(self, where):
        """Region and year of the places where a bool array (years, regions) is True, for messages."""
        return [row_title(self.names[region], self.years[year]) for year, region in zip(*np.nonzero(where))]


def years_of(all_years, choice):
    """The years of a run, ascending, from those of all rows; [None] where there are none. choice: what fills gaps."""
    years = sorted({year for year in all_years if year is not None})
    if not years:
        return [None]
    return list(range(years[0], years[-1] + 1)) if choice == FILL_EVERY_YEAR else years


def fill_gaps(grid, values, choice):
    """(values, where filled in): gaps between years filled linearly when that was chosen, else as they are."""
    if choice == LEAVE_EMPTY or len(grid.years) < 3:
        return values, np.zeros(values.shape, dtype=bool)
    return filled_between(grid.years, values)
