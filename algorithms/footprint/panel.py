"""One value for each unit, or one for each unit and year: from the layer itself or from a long table beside it."""

import numpy as np
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.tables import to_number
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from ..neighbours_input import ID_FIELD, listed, read_names, read_values
from .years import chosen_years, read_years

INPUT, FIELD, YEAR_FIELD, YEARS_CHOSEN = "INPUT", "FIELD", "YEAR_FIELD", "YEARS"
TABLE, TABLE_ID_FIELD, TABLE_YEAR_FIELD, TABLE_FIELD = "TABLE", "TABLE_ID_FIELD", "TABLE_YEAR_FIELD", "TABLE_FIELD"


def panel_parameters():
    """FIELD and what goes with years; INPUT comes before, ID_FIELD is one of the neighbours' parameters."""
    return (
        p.field(
            FIELD,
            translate("ESFlow", "Field"),
            translate(
                "ESFlow",
                "The numeric field to analyse: densities, rates or shares rather than totals of unequal units. Leave "
                "empty when the values come from a table.",
            ),
            INPUT,
            optional=True,
            numeric=True,
        ),
        p.field(
            YEAR_FIELD,
            translate("ESFlow", "Field of years in the layer"),
            translate("ESFlow", "For layers that hold every unit once a year. Empty: one feature for each unit."),
            INPUT,
            optional=True,
        ),
        p.table(
            TABLE,
            translate("ESFlow", "Long table of values"),
            translate("ESFlow", "One row for each unit and year, joined to the units by name. Empty: none."),
            optional=True,
        ),
        p.field(
            TABLE_ID_FIELD,
            translate("ESFlow", "Table's field of names"),
            translate("ESFlow", "Names the unit of each row as the layer's field of names (ID_FIELD) does."),
            TABLE,
            optional=True,
        ),
        p.field(
            TABLE_FIELD,
            translate("ESFlow", "Table's field of values"),
            translate("ESFlow", "The numeric field of the table to analyse."),
            TABLE,
            optional=True,
        ),
        p.field(
            TABLE_YEAR_FIELD,
            translate("ESFlow", "Table's field of years"),
            translate("ESFlow", "Whole numbers. Empty: the table holds one year only."),
            TABLE,
            optional=True,
        ),
        p.text(
            YEARS_CHOSEN,
            translate("ESFlow", "Years to analyse"),
            translate("ESFlow", "Separated by commas. Empty: all years."),
        ),
    )


class Panel:
    """Units by year.

    layer: UnitsLayer of the output, one year after the other; values: float64, NaN for null; names: text of each
    feature; years: (year or None, places of its features) in order; field: name of what is analysed.
    """

    def __init__(self, layer, values, names, years, field):
        self.layer = layer
        self.values = values
        self.names = names
        self.years = years
        self.field = field

    def year_columns(self):
        """Columns `year` and `date` (1 January); none where there is one nameless year."""
        if self.years[0][0] is None:
            return {}
        year = np.zeros(len(self.layer), dtype=np.int64)
        for number, places in self.years:
            year[places] = number
        return {"year": year.tolist(), "date": [QDate(int(number), 1, 1) for number in year]}


def read_panel(inputs):
    """The Panel of a run; None and gathered faults where something is wrong."""
    layer = inputs.units_layer(INPUT)
    if layer is None:
        return None
    return _from_table(inputs, layer) if inputs.given(TABLE) else _from_layer(inputs, layer)


# ---------------------------------------------------------------------------------- the layer itself


def _from_layer(inputs, layer):
    field = inputs.field(FIELD)
    if not field:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the field to analyse, or give a table ({table})."),
            label=inputs.label(FIELD),
            table=inputs.label(TABLE),
        )
        return None
    values = read_values(inputs, layer, field, inputs.label(FIELD))
    groups = None
    if inputs.given(YEAR_FIELD):
        raw = inputs.attempt(layer.values, inputs.field(YEAR_FIELD), inputs.label(YEAR_FIELD))
        groups = raw and read_years(inputs, raw, YEAR_FIELD)
        if groups is None:
            return None
    names = read_names(inputs, layer, groups)
    if values is None or names is None:
        return None
    if groups is None:
        return Panel(layer, values, names, [(None, np.arange(len(layer)))], field)
    years = chosen_years(inputs, YEARS_CHOSEN, sorted(set(groups)))
    groups = np.array(groups)
    order = [np.flatnonzero(groups == year) for year in years]
    if not order:
        return None
    together = np.concatenate(order)
    names = tuple(names[place] for place in together)
    return Panel(layer.chosen(together.tolist()), values[together], names, _consecutive(years, order), field)


def _consecutive(years, order):
    ends = np.cumsum([0] + [places.size for places in order])
    return [(year, np.arange(first, last)) for year, first, last in zip(years, ends[:-1], ends[1:])]


# ---------------------------------------------------------------------------------- a table beside it


def _from_table(inputs, layer):
    table = inputs.table(TABLE)
    field = inputs.field(TABLE_FIELD) or inputs.field(FIELD)
    needed = {ID_FIELD: inputs.field(ID_FIELD), TABLE_ID_FIELD: inputs.field(TABLE_ID_FIELD), TABLE_FIELD: field}
    absent = [name for name, value in needed.items() if not value]
    for name in absent:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: needed to join the table ({table}) to the units; choose a field."),
            label=inputs.label(name),
            table=inputs.label(TABLE),
        )
    if inputs.given(YEAR_FIELD):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: with a table the years come from the table ({other}), and the layer holds each unit once. "
                "Leave this field empty.",
            ),
            label=inputs.label(YEAR_FIELD),
            other=inputs.label(TABLE_YEAR_FIELD),
        )
    names = read_names(inputs, layer) if needed[ID_FIELD] else None
    if table is None or absent or names is None:
        return None
    rows = _table_rows(inputs, table, field)
    if rows is None:
        return None
    _tell_unmatched(inputs, names, {name for name, _ in rows})
    years = chosen_years(inputs, YEARS_CHOSEN, sorted({year for _, year in rows}, key=lambda year: year or 0))
    if not years:
        return None
    values = np.array([rows.get((name, year), np.nan) for year in years for name in names])
    count = len(layer)
    together = layer.chosen(list(range(count)) * len(years))
    return Panel(together, values, names * len(years), _consecutive(years, [np.arange(count)] * len(years)), field)


def _table_rows(inputs, table, field):
    """{(name, year): value} of the table's rows, NaN for null; None and gathered faults for what is wrong in it."""
    columns = [inputs.attempt(table.column, name) for name in (inputs.field(TABLE_ID_FIELD), field)]
    if any(column is None for column in columns):
        return None
    names = [id_text(value) for value in columns[0]]
    years = [None] * len(names)
    if inputs.given(TABLE_YEAR_FIELD):
        raw = inputs.attempt(table.column, inputs.field(TABLE_YEAR_FIELD))
        years = raw and read_years(inputs, raw, TABLE_YEAR_FIELD)
        if years is None:
            return None
    rows, doubled, wrong = {}, [], []
    for place, (name, year, value) in enumerate(zip(names, years, columns[1]), start=1):
        number = to_number(value)
        empty = value is None or str(value).strip().lower() in ("", "nan")
        if number is None and not empty:
            wrong.append(f"{place}: {value}")
        if (name, year) in rows:
            doubled.append(name if year is None else f"{name} {year}")
        rows[name, year] = np.nan if number is None else number
    if doubled:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: more than one row for {doubled}. Keep one row for each unit and year."
            ),
            label=inputs.label(TABLE),
            doubled=listed(doubled),
        )
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{name}” holds what is no number in row {rows}."),
            label=inputs.label(TABLE),
            name=field,
            rows=listed(wrong),
        )
    return None if doubled or wrong else rows


def _tell_unmatched(inputs, names, in_table):
    here = set(names)
    without_row, without_unit = sorted(here - in_table), sorted(in_table - here)
    if not here & in_table:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no name of the table is one of the layer's. Table: {theirs}; layer: {ours}. Choose the "
                "fields that hold the same names ({fields}).",
            ),
            label=inputs.label(TABLE),
            theirs=listed(without_unit),
            ours=listed(without_row),
            fields=f"{inputs.label(ID_FIELD)}, {inputs.label(TABLE_ID_FIELD)}",
        )
        return
    if without_row:
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "In the layer but not in the table: {names}. They are left out."),
            names=listed(without_row),
        )
    if without_unit:
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "In the table but not in the layer: {names}. Their rows are left out."),
            names=listed(without_unit),
        )
