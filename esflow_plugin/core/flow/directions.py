"""D8 flow directions: the codes, what other programs write instead, and their validation.

ESFlow's own codes are those of ESRI, as uint8: E=1 SE=2 S=4 SW=8 W=16 NW=32 N=64 NE=128; 0 is an outlet (the water
leaves the area or ends there) and 255 lies outside (nodata). Row 0 is the northern edge.
"""

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, InputError
from .blocks import row_blocks
from .pointers import find_roots, index_type

OUTLET = 0
OUTSIDE = 255

# (row step, column step) of the eight codes, clockwise from east; the codes are the powers of two in this order.
OFFSETS = ((0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1))
CODES = tuple(1 << position for position in range(8))

_EAST, _SOUTHEAST, _SOUTH, _SOUTHWEST, _WEST, _NORTHWEST, _NORTH, _NORTHEAST = CODES
_CLOCKWISE_FROM_NORTH = (_NORTH, _NORTHEAST, _EAST, _SOUTHEAST, _SOUTH, _SOUTHWEST, _WEST, _NORTHWEST)
_COUNTERCLOCKWISE_FROM_EAST = (_EAST, _NORTHEAST, _NORTH, _NORTHWEST, _WEST, _SOUTHWEST, _SOUTH, _SOUTHEAST)
_COUNTERCLOCKWISE_FROM_NORTHEAST = _COUNTERCLOCKWISE_FROM_EAST[1:] + _COUNTERCLOCKWISE_FROM_EAST[:1]

# What each program writes -> ESRI code. Their nodata is not listed: it is the caller's mask.
ENCODINGS = {
    # 255 is what ESFlow writes outside; some writers forget to declare it as nodata.
    "ESRI": {**{code: code for code in CODES}, 0: OUTLET, 255: OUTSIDE},
    # r.watershed: 1..8 times 45 degrees counter-clockwise from east, negative where the water leaves the region.
    "GRASS": {
        **dict(enumerate(_COUNTERCLOCKWISE_FROM_NORTHEAST, start=1)),
        **{-value: OUTLET for value in range(9)},
    },
    # Fill Sinks (Wang & Liu): 0 = N, 1 = NE ... 7 = NW; -1, or 255 in a byte raster, where there is none.
    "SAGA": {**dict(enumerate(_CLOCKWISE_FROM_NORTH)), -1: OUTLET, 255: OUTLET},
    "TauDEM": dict(enumerate(_COUNTERCLOCKWISE_FROM_EAST, start=1)),
}

UNKNOWN_CODES = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The flow directions hold values that {encoding} does not use: {values} ({count} cells). "
    "Check ENCODING; {encoding} uses {known}. Cells without a direction must be nodata.",
)
CYCLES = QT_TRANSLATE_NOOP(
    "ESFlow",
    "The flow directions run in circles: {count} cells lie on a cycle, for example row {row}, column {column} "
    "(counted from 1 at the upper left), and {caught} cells never reach an outlet. Derive the directions anew from a "
    "DEM whose depressions are filled or carved (ESFlow: flowdirection), or correct these cells.",
)
NO_DIRECTIONS = QT_TRANSLATE_NOOP(
    "ESFlow", "The flow directions have no data cell. Check the raster, its nodata value and its extent."
)

_UNKNOWN = 254
_SMALL_INTEGERS = (np.uint8, np.int8, np.uint16, np.int16)
_VALUES_SHOWN = 10
_BLOCK_CELLS = 1 << 17


def flat_steps(columns, dtype):
    """Step in the flattened grid of each possible code: array of 256 `dtype`; 0 for codes that are no direction."""
    steps = np.zeros(256, dtype=dtype)
    for code, (rows_down, columns_right) in zip(CODES, OFFSETS):
        steps[code] = rows_down * columns + columns_right
    return steps


def opposite_codes():
    """Code of the opposite direction of each possible code: array of 256 uint8; 0 for codes that are no direction."""
    opposite = np.zeros(256, dtype=np.uint8)
    for position, code in enumerate(CODES):
        opposite[code] = CODES[(position + 4) % 8]
    return opposite


def receivers(codes):
    """Flat index of the cell that each cell drains to; outlets and cells outside point to themselves.

    codes: 2-D uint8 ESRI codes as `to_esri` or `drainage.condition` return them (no arrow leaves the data).
    Returns a 1-D array of int32, or int64 from 2^31 cells on.
    """
    rows, columns = codes.shape
    dtype = index_type(codes.size)
    steps = flat_steps(columns, dtype)
    result = np.empty(codes.size, dtype=dtype)
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS):
        here = np.arange(start * columns, stop * columns, dtype=dtype)
        np.add(np.take(steps, codes[start:stop]).ravel(), here, out=result[start * columns : stop * columns])
    return result


def to_esri(raw, valid, encoding, progress=None):
    """Turn another program's D8 raster into ESFlow's codes.

    raw: 2-D array of any numeric type; valid: bool, same shape (True = data); encoding: a key of ENCODINGS.
    Returns uint8 ESRI codes: 0 at outlets, 255 outside. A cell whose arrow leaves the grid or points to a cell without
    data becomes an outlet. Cycles are not looked for here (see `find_cycles`).
    Raises InputError when there is no data cell or a value is none of the encoding's codes.
    """
    table = ENCODINGS[encoding]
    rows, columns = raw.shape
    codes = np.empty(raw.shape, dtype=np.uint8)
    unknown_values, unknown_count = set(), 0
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS, progress):
        block = _translate(raw[start:stop], table)
        block[~valid[start:stop]] = OUTSIDE
        unknown = block == _UNKNOWN
        if unknown.any():
            unknown_count += int(np.count_nonzero(unknown))
            unknown_values.update(np.unique(raw[start:stop][unknown])[: _VALUES_SHOWN + 1].tolist())
        codes[start:stop] = block
    if unknown_count:
        raise _unknown_codes(encoding, unknown_values, unknown_count)
    if (codes == OUTSIDE).all():
        raise InputError(NO_DIRECTIONS)
    _stop_at_the_border(codes)
    return codes


def _translate(raw, table):
    """uint8 codes of a block; _UNKNOWN where `table` has no entry for the value."""
    if raw.dtype in _SMALL_INTEGERS:
        # Every value has a place of its own, negative ones counted from the end.
        places = np.full(1 << 8 * raw.dtype.itemsize, _UNKNOWN, dtype=np.uint8)
        limits = np.iinfo(raw.dtype)
        for value, code in table.items():
            if limits.min <= value <= limits.max:
                places[value] = code
        return np.take(places, raw.view(f"u{raw.dtype.itemsize}"))
    lowest, highest = min(table), max(table)
    lookup = np.full(highest - lowest + 2, _UNKNOWN, dtype=np.uint8)
    for value, code in table.items():
        lookup[value - lowest] = code
    values = raw.astype(np.float64)
    listed = (values >= lowest) & (values <= highest) & (values == np.rint(values))
    position = np.where(listed, values, highest + 1).astype(np.intp) - lowest
    return np.take(lookup, position)


def _unknown_codes(encoding, values, count):
    """The error that lists the values found and the values the encoding knows."""
    shown = ", ".join(f"{value:.10g}" for value in sorted(values)[:_VALUES_SHOWN])
    if len(values) > _VALUES_SHOWN:
        shown += ", …"
    known = ", ".join(str(value) for value in sorted(ENCODINGS[encoding]))
    return InputError(UNKNOWN_CODES, encoding=encoding, values=shown, count=count, known=known)


def _stop_at_the_border(codes):
    """Make every cell an outlet, in place, whose arrow leaves the grid or points to a cell outside."""
    rows, columns = codes.shape
    for start, stop in row_blocks(rows, columns, _BLOCK_CELLS):
        first, last = max(start - 1, 0), min(stop + 1, rows)
        around = np.ones((stop - start + 2, columns + 2), dtype=bool)
        inner = around[first - start + 1 : last - start + 1, 1:-1]
        np.equal(codes[first:last], OUTSIDE, out=inner)
        if start and stop < rows and not inner.any():
            # Only arrows from the first and the last column can leave.
            for column in (0, columns - 1):
                _stop_in(codes[start:stop, column : column + 1], around[:, column : column + 3])
        else:
            _stop_in(codes[start:stop], around)


def _stop_in(block, around):
    """`_stop_at_the_border` for a block; around: True outside, one cell more on each side."""
    rows, columns = block.shape
    leaves = np.zeros(block.shape, dtype=bool)
    for code, (down, right) in zip(CODES, OFFSETS):
        leaves |= (block == code) & around[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
    block[leaves] = OUTLET


def find_cycles(codes, progress=None):
    """Raise InputError when some cells never reach an outlet because their arrows run in a circle.

    codes: 2-D uint8 ESRI codes. The message says how many cells lie on cycles, how many are caught in all, and where
    the first of them is.
    """
    targets = receivers(codes)
    ends = find_roots(targets, progress)
    caught = np.flatnonzero(np.take(targets, ends) != ends)
    if not caught.size:
        return
    on_cycle = _cells_on_cycles(targets, caught)
    row, column = divmod(int(on_cycle[0]), codes.shape[1])
    raise InputError(CYCLES, count=on_cycle.size, caught=caught.size, row=row + 1, column=column + 1)


def _cells_on_cycles(targets, caught):
    """Those of the caught cells that come back to themselves, in ascending order.

    After as many steps as there are caught cells every one of them stands on a cycle, and every cell of a cycle is
    stood on: a cycle is only turned round by walking.
    """
    place = np.full(targets.size, -1, dtype=targets.dtype)
    place[caught] = np.arange(caught.size, dtype=targets.dtype)
    jump = place[targets[caught]]
    for _ in range(int(caught.size).bit_length()):
        jump = np.take(jump, jump)
    return caught[np.unique(jump)]
