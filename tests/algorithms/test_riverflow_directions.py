"""`riverflow` with directions of other programs, of other types and of larger regions, and straight from the DEM."""

from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
ESRI = {(0, 1): 1, (1, 1): 2, (1, 0): 4, (1, -1): 8, (0, -1): 16, (-1, -1): 32, (-1, 0): 64, (-1, 1): 128}

# Angle from east, counter-clockwise, in steps of 45 degrees, of each arrow.
STEPS_FROM_EAST = {(0, 1): 0, (-1, 1): 1, (-1, 0): 2, (-1, -1): 3, (0, -1): 4, (1, -1): 5, (1, 0): 6, (1, 1): 7}
ENCODINGS = {
    "ESRI": (0, lambda step: {steps: ESRI[arrow] for arrow, steps in STEPS_FROM_EAST.items()}[step]),
    # r.watershed: multiples of 45 degrees counter-clockwise from east, the full circle for east; negative at the edge.
    "GRASS": (1, lambda step: step or 8),
    # Fill Sinks (Wang & Liu): from north, clockwise, beginning with 0.
    "SAGA": (2, lambda step: (2 - step) % 8),
    # D8FlowDir: counter-clockwise from east, beginning with 1.
    "TauDEM": (3, lambda step: step + 1),
}


@pytest.fixture
def arrows(run, landscape, read_grid, tmp_path):
    """Directions of the landscape as arrows (row step, column step); outlets at the edge point out of the raster."""
    codes = read_grid(run("flowdirection", {"DEM": landscape["DEM"], "OUTPUT": str(tmp_path / "d8.tif")})["OUTPUT"])
    arrow_of = {code: arrow for arrow, code in ESRI.items()}
    result = {}
    for (row, column), code in np.ndenumerate(codes):
        if code in arrow_of:
            result[row, column] = arrow_of[code]
        elif code == 0:
            result[row, column] = _outward(row, column, codes)
    assert len(result) == 48 * 61 - 24
    return result


def _outward(row, column, codes):
    """An arrow from an outlet to the outside: beyond the raster or into the hole without data."""
    for down, right in STEPS_FROM_EAST:
        inside = 0 <= row + down < codes.shape[0] and 0 <= column + right < codes.shape[1]
        if not inside or np.isnan(codes[row + down, column + right]):
            return down, right
    raise AssertionError(f"the outlet {row}, {column} touches no outside")


def encoded(arrows, encoding):
    """A direction raster as another program writes it, NaN without data."""
    _, code_of = ENCODINGS[encoding]
    raster = np.full((48, 61), NAN)
    for (row, column), arrow in arrows.items():
        raster[row, column] = code_of(STEPS_FROM_EAST[arrow])
        leaves = not (0 <= row + arrow[0] < 48 and 0 <= column + arrow[1] < 61)
        if encoding == "GRASS" and leaves:
            raster[row, column] *= -1
    return raster


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("kind", ["Byte", "Int16", "Float32"])
def test_encodings_and_cell_types_give_one_result(run, landscape, arrows, save_grid, read_grid, encoding, kind):
    raster = encoded(arrows, encoding)
    if kind == "Byte":
        raster = np.where(raster < 0, 0, raster)  # bytes hold no negative codes; 0 is GRASS' end of flow as well
    nodata = {"Byte": 255, "Int16": -32768, "Float32": -3.4028234663852886e38}[kind]
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "RECEIVED", "SENT", "OUTFLOW")}
    expected = run("riverflow", {**wanted, "DEM": landscape["DEM"]})
    expected = {name: read_grid(expected[name]) for name in ("RECEIVED", "SENT", "OUTFLOW")}
    directions = save_grid(f"{encoding} {kind}", raster, cell=150.0, kind=kind, nodata=nodata)
    outcome = run("riverflow", {**wanted, "FLOW_DIRECTION": directions, "ENCODING": ENCODINGS[encoding][0]})
    for name, values in expected.items():
        np.testing.assert_array_equal(read_grid(outcome[name]), values, err_msg=name)


PAIRS = [(written, read) for written in ENCODINGS for read in ENCODINGS if written != read]


@pytest.mark.parametrize("written, read", PAIRS, ids=["{} read as {}".format(*pair) for pair in PAIRS])
def test_directions_read_with_a_wrong_encoding_are_refused(refused, landscape, arrows, save_grid, written, read):
    directions = save_grid("codes", encoded(arrows, written), cell=150.0, kind="Int16", nodata=-32768)
    given = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "RECEIVED")}
    message = refused("riverflow", {**given, "FLOW_DIRECTION": directions, "ENCODING": ENCODINGS[read][0]})
    assert "[FLOW_DIRECTION]" in message and "ENCODING" in message
    assert f"that {read} does not use" in message or f"run in circles, too; now it is {read}" in message


def test_dem_equals_flow_direction_then_river_flow(run, landscape, tmp_path, read_grid):
    directions = run("flowdirection", {"DEM": landscape["DEM"], "OUTPUT": str(tmp_path / "d8.tif")})["OUTPUT"]
    names = ("RECEIVED", "SENT", "UNMET", "OUTFLOW", "LEDGER")
    at_once = run("riverflow", landscape)
    first = {name: Path(at_once[name]).read_bytes() for name in names}
    in_steps = run("riverflow", {**landscape, "DEM": None, "FLOW_DIRECTION": directions})
    assert {name: Path(in_steps[name]).read_bytes() for name in names} == first


def test_directions_of_a_larger_region_are_read_in_place(run, save_grid, read_grid):
    # The directions reach two cells farther west and one farther north.
    codes = np.array([[4, 4, 4, 4, 4, 4], [1, 1, 1, 1, 1, 0]])
    given = {
        "SUPPLY": save_grid("s", np.array([[5.0, 0, 0, 1]]), "m3/ha/yr"),
        "DEMAND": save_grid("d", np.array([[0.0, 3, 4, 0]]), "m3/ha/yr"),
        "FLOW_DIRECTION": save_grid("f", codes, origin=(1_000_000.0 - 200, 4_000_000.0 + 100)),
        "RECEIVED": "TEMPORARY_OUTPUT",
    }
    outcome = run("riverflow", given)
    assert read_grid(outcome["RECEIVED"]).tolist() == [[0, 3, 2, 0]]
    assert "read in place, nothing resampled" in outcome.log
