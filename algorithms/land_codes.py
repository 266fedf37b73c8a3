"""Land-cover codes that a user lists in a parameter, and the rows of a table by land cover for a raster's cells."""

from ..esflow_plugin.core.class_codes import parse_codes
from ..esflow_plugin.core.class_table import unknown_codes_error
from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP


def read_codes(inputs, name):
    """Codes of a text parameter, sorted; none, and a problem in `inputs`, when it is no list of whole numbers."""
    try:
        return parse_codes(inputs.text(name))
    except ValueError:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: “{text}” is no list of codes. Write whole numbers, e.g. 1,2."),
            label=inputs.label(name),
            text=inputs.text(name),
        )
        return []


def rows_of_cells(table, source, grid, window, label):
    """Rows of a ClassTable for a window's cells and where they are data; InputError lists all codes that it lacks.

    source: RasterSource of the land cover on `grid`; label: how messages call the table.
    """
    codes, valid = source.read_classes(window)
    index, unknown = table.lookup(codes, valid)
    if unknown.size:
        everywhere = set()
        for part in grid.windows(*source.block_size):
            everywhere.update(table.lookup(*source.read_classes(part))[1].tolist())
        raise unknown_codes_error(everywhere, label, source.label)
    return index, valid
