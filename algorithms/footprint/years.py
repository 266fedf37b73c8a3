"""Years of rows: whole numbers, dates or texts that name a year."""

from qgis.PyQt.QtCore import QDate, QDateTime

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.vector.tables import to_number
from ..neighbours_input import listed


def read_years(inputs, raw, name):
    """Years as whole numbers; None and a gathered fault where one is not."""
    numbers = [whole_year(value) for value in raw]
    wrong = [f"{row}: {value}" for row, (value, number) in enumerate(zip(raw, numbers), start=1) if number is None]
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: years must be whole numbers from 1 to 9999; they are not in row {rows}."
            ),
            label=inputs.label(name),
            rows=listed(wrong),
        )
        return None
    return numbers


def whole_year(value):
    """The year of a number, a text or a date; None when it is none."""
    if isinstance(value, QDateTime):
        value = value.date()
    number = value.year() if isinstance(value, QDate) else to_number(value)
    return int(number) if number is not None and number == int(number) and 1 <= number <= 9999 else None


def chosen_years(inputs, name, years):
    """The years that the user wants by a text parameter, in order, all when it is empty; faults are gathered."""
    wanted = [text.strip() for text in inputs.text(name).replace("，", ",").split(",") if text.strip()]
    if not wanted:
        return years
    numbers = [whole_year(text) for text in wanted]
    missing = [text for text, number in zip(wanted, numbers) if number not in years]
    if missing:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: there is no year {missing}. There are: {years}."),
            label=inputs.label(name),
            missing=listed(missing),
            years=listed(years),
        )
        return []
    return sorted(set(numbers))
