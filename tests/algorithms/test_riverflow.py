"""`riverflow` through Processing: published fixtures, the identities of the account, encodings, DEMs and options."""

import csv
import json
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
NO = 255  # no direction
ESRI = {(0, 1): 1, (1, 1): 2, (1, 0): 4, (1, -1): 8, (0, -1): 16, (-1, -1): 32, (-1, 0): 64, (-1, 1): 128}

# Fixture F2 of the methods reference: seven nodes, down = [2, 2, 3, 4, 5, -, 5]. Node 1 lies north-west of 2, node 6
# north of 5; the cells between them have no data.
F2_CODES = np.array([[2, NO, NO, NO, 4], [1, 1, 1, 1, 0]])
F2_NODES = np.array([[1, -1, -1, -1, 6], [0, 2, 3, 4, 5]])
F2_SUPPLY = [10, 6, 2, 4, 1, 3, 0]
F2_DEMAND = [4, 8, 5, 3, 6, 9, 2]


def on_f2_cells(values):
    """Values of the seven nodes as a raster, nodata between them."""
    return np.where(F2_NODES >= 0, np.asarray(values, float)[F2_NODES], NAN)


def of_f2_nodes(raster):
    """Values of a raster's seven nodes."""
    return [raster[F2_NODES == node].item() for node in range(7)]


@pytest.fixture
def outputs(tmp_path):
    """Function: paths of all outputs, in a folder of their own."""

    def paths(folder="out", tables="gpkg"):
        (tmp_path / folder).mkdir(exist_ok=True)
        rasters = {name: f"{name.lower()}.tif" for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")}
        named = {**rasters, "OUTPUT_ZONES": f"zones.{tables}", "LINKS": f"links.{tables}", "LEDGER": "ledger.csv"}
        return {name: str(tmp_path / folder / file) for name, file in named.items()}

    return paths


@pytest.fixture
def f2(save_grid, save_zones, outputs):
    """Parameters of fixture F2 with a zone for every node; cells are 1 ha, so densities are amounts."""
    x, y = 1_000_000.0, 4_000_000.0
    squares = {
        f"node {F2_NODES[row, column]}": (x + 100 * column, y - 100 * row - 100, x + 100 * column + 100, y - 100 * row)
        for row, column in np.argwhere(F2_NODES >= 0)
    }
    return {
        "SUPPLY": save_grid("supply", on_f2_cells(F2_SUPPLY), "m3/ha/yr"),
        "DEMAND": save_grid("demand", on_f2_cells(F2_DEMAND), "m3/ha/yr"),
        "FLOW_DIRECTION": save_grid("codes", F2_CODES, kind="Byte", nodata=NO),
        "ZONES": save_zones("zones", squares),
        "ZONE_FIELD": "zone",
        **outputs(),
    }


# ---------------------------------------------------------------------- fixtures of the methods reference


def test_fixture_f2_cells(run, f2, read_grid, band_facts):
    outcome = run("riverflow", f2)
    assert of_f2_nodes(read_grid(outcome["RECEIVED"])) == [0, 0, 3, 0, 4, 0, 0]
    assert of_f2_nodes(read_grid(outcome["SENT"])) == [6, 0, 0, 1, 0, 0, 0]
    assert of_f2_nodes(read_grid(outcome["UNMET"])) == [0, 2, 0, 0, 1, 6, 2]
    assert of_f2_nodes(read_grid(outcome["OUTFLOW"])) == [6, 0, 3, 4, 0, 0, 0]
    assert np.isnan(read_grid(outcome["RECEIVED"])[0, 1:4]).all()
    assert [band_facts(outcome[name])[0][0] for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")] == [
        "m3/ha/yr",
        "m3/ha/yr",
        "m3/ha/yr",
        "m3/yr",
    ]
    assert (outcome["TOTAL_RECEIVED"], outcome["TOTAL_UNMET"], outcome["CLOSURE_ERROR"]) == (7, 11, 0)
    assert outcome["COMPENSATION_RATE"] == pytest.approx(7 / 18, abs=1e-15)


def test_fixture_f2_zones_links_and_ledger(run, f2, rows_of):
    outcome = run("riverflow", f2)
    zones = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    expected = {
        "surplus": [6, 0, 0, 1, 0, 0, 0],
        "deficit": [0, 2, 3, 0, 5, 6, 2],
        "local": [4, 6, 2, 3, 1, 3, 0],
        "sent": [6, 0, 0, 1, 0, 0, 0],
        "received": [0, 0, 3, 0, 4, 0, 0],
        "unmet": [0, 2, 0, 0, 1, 6, 2],
        "unused": [0] * 7,
        "balance": [6, -2, -3, 1, -5, -6, -2],
        "balance_after": [0, -2, 0, 0, -1, -6, -2],
        "ratio": [2.5, 0.75, 0.4, 4 / 3, 1 / 6, 1 / 3, 0],
        "rate": [None, 0, 1, None, 0.8, 0, 0],
        "cells": [1] * 7,
        "area_ha": [1] * 7,
    }
    for name, values in expected.items():
        assert [zones[f"node {node}"][name] for node in range(7)] == values, name
    assert {(row["service"], row["level"], row["unit"]) for row in zones.values()} == {("water_yield", "cell", "m3/yr")}
    links = rows_of(outcome["LINKS"])
    assert [(row["origin"], row["destination"], row["amount"]) for row in links] == [
        ("node 0", "node 2", 3),
        ("node 0", "node 4", 3),
        ("node 3", "node 4", 1),
    ]
    assert [row["share_of_origin"] for row in links] == [0.5, 0.5, 1]
    assert [row["share_of_destination"] for row in links] == [1, 0.6, 0.2]
    # Nodes 0 and 2 lie side by side, 0 and 4 three cells apart; EPSG:6933 keeps areas, so its metres are not exact.
    assert links[1]["distance"] == pytest.approx(3 * links[0]["distance"], rel=1e-6)
    assert links[0]["distance"] == pytest.approx(100, rel=0.2)
    (ledger,) = ledger_rows(outcome)
    for name, value in (
        *(("supply", 26), ("demand", 37), ("local", 19), ("surplus", 7), ("deficit", 18), ("sent", 7)),
        *(("received", 7), ("unmet", 11), ("unused", 0), ("boundary_export", 0), ("losses", 0), ("consumed", 26)),
        *(("imported", 0), ("reused", 0), ("units", 7), ("cr_volume", 7 / 18), ("sr_dyn", 26 / 37)),
        # Relieved to within 5 %: node 2 of the nodes 1, 2, 4, 5, 6.
        *(("cr_count", 1 / 5), ("cr_mean", 1.8 / 5), ("cr_area", 1 / 5)),
    ):
        assert float(ledger[name]) == pytest.approx(value, abs=1e-12), name
    assert (ledger["service"], ledger["level"], ledger["unit"]) == ("water_yield", "cell", "m3/yr")


def ledger_rows(outcome):
    with open(outcome["LEDGER"], encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_one_row_of_cells(run, save_grid, read_grid):
    # Water runs east: 5 m3 are left over in the first cell, the second uses 3 of them, the third the last 2.
    outcome = run(
        "riverflow",
        {
            "SUPPLY": save_grid("s", np.array([[5.0, 0, 0, 1]]), "m3/ha/yr"),
            "DEMAND": save_grid("d", np.array([[0.0, 3, 4, 0]]), "m3/ha/yr"),
            "FLOW_DIRECTION": save_grid("f", np.array([[1, 1, 1, 0]])),
            **{name: "TEMPORARY_OUTPUT" for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")},
        },
    )
    assert read_grid(outcome["RECEIVED"]).tolist() == [[0, 3, 2, 0]]
    assert read_grid(outcome["SENT"]).tolist() == [[5, 0, 0, 0]]
    assert read_grid(outcome["UNMET"]).tolist() == [[0, 0, 2, 0]]
    assert read_grid(outcome["OUTFLOW"]).tolist() == [[5, 2, 0, 1]]


def test_multiple_directions_share_by_slope(run, save_grid, read_grid):
    """Freeman's shares around a centre of 5: east and south 0.2887, south-east 0.4226 (methods reference, p = 1.1)."""
    height = np.array([[9.0, 8, 7], [9, 5, 4], [9, 4, 3]])
    centre = np.zeros((3, 3))
    centre[1, 1] = 1000.0
    outcome = run(
        "riverflow",
        {
            "SUPPLY": save_grid("s", centre, "m3/ha/yr"),
            "DEMAND": save_grid("d", np.zeros((3, 3)), "m3/ha/yr"),
            "DEM": save_grid("z", height, "m"),
            "ROUTING": 1,
            "RECEIVED": "TEMPORARY_OUTPUT",
            "OUTFLOW": "TEMPORARY_OUTPUT",
        },
    )
    outflow = read_grid(outcome["OUTFLOW"]) / 1000
    assert outflow[1, 2] == outflow[2, 1] == pytest.approx(0.2887, abs=5e-5)
    assert outflow[2, 2] - outflow[1, 2] - outflow[2, 1] == pytest.approx(0.4226, abs=5e-5)
    assert outflow[2, 2] == pytest.approx(1, rel=1e-6)


# ---------------------------------------------------------------------- a landscape, and the identities of the account


@pytest.fixture
def landscape(save_grid, save_zones, outputs):
    """Hills on a tilted plain with a hole of nodata, four zones that cover all; 150 m cells, so 2.25 ha each."""
    random = np.random.default_rng(7)
    shape = (48, 61)
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    height = 200 - rows - 0.5 * columns + 15 * np.sin(rows / 5) * np.cos(columns / 6) + random.normal(0, 1.0, shape)
    height[20:24, 30:36] = NAN
    supply = random.uniform(0, 4000, shape)
    demand = random.uniform(0, 30000, shape) * (random.random(shape) < 0.25)
    supply[5, 7], demand[40, 3] = NAN, NAN
    x, y, cell = 1_000_000.0, 4_000_000.0, 150.0
    middle_x, middle_y = x + 30 * cell, y - 24 * cell
    far_x, far_y = x + 61 * cell, y - 48 * cell
    zones = {
        "north-west": (x, middle_y, middle_x, y),
        "north-east": (middle_x, middle_y, far_x, y),
        "south-west": (x, far_y, middle_x, middle_y),
        "south-east": (middle_x, far_y, far_x, middle_y),
    }
    return {
        "SUPPLY": save_grid("supply", supply, "m3/ha/yr", cell=cell),
        "DEMAND": save_grid("demand", demand, "m3/ha/yr", cell=cell),
        "DEM": save_grid("dem", height, "m", cell=cell),
        "ZONES": save_zones("zones", zones),
        "ZONE_FIELD": "zone",
        **outputs(),
    }


CASES = {
    "D8": {},
    "MFD": {"ROUTING": 1},
    "reserve": {"RESERVE": 0.3},
    "loss": {"LOSS": 0.02},
    "return flow": {"CONSUMPTIVE_FRACTION": 0.54},
    "inflow": {"INFLOW": 1.0},
    "all": {"RESERVE": 0.1, "LOSS": 0.01, "CONSUMPTIVE_FRACTION": 0.6, "INFLOW": 1.0},
    "MFD, all": {"ROUTING": 1, "RESERVE": 0.1, "LOSS": 0.01, "CONSUMPTIVE_FRACTION": 0.6, "INFLOW": 1.0},
    "wall": {"ENCLOSED_NODATA": 1},
    "all but the zones": {"RESERVE": 0.1, "ZONES": None, "ZONE_FIELD": None},
}
HECTARES = 2.25


@pytest.mark.parametrize("options", CASES.values(), ids=CASES.keys())
def test_account_read_back_from_all_its_files(run, landscape, save_grid, read_grid, rows_of, options):
    given = {**landscape, **options}
    if "INFLOW" in given:
        inflow = np.zeros((48, 61))
        inflow[0, 10], inflow[3, 60] = 400_000.0, 90_000.0
        given["INFLOW"] = save_grid("inflow", inflow, "m3/yr", cell=150.0)
    outcome = run("riverflow", given)
    result = {name: read_grid(outcome[name]) for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")}
    result.update(SUPPLY=read_grid(given["SUPPLY"]), DEMAND=read_grid(given["DEMAND"]))
    (row,) = ledger_rows(outcome)
    result["ledger"] = {key: float(value) for key, value in row.items() if key not in TEXTS and value}
    result["zones"] = rows_of(outcome["OUTPUT_ZONES"]) if given["ZONES"] else None
    result["links"] = rows_of(outcome["LINKS"]) if given["ZONES"] else None
    result["given"] = given
    the_account_closes(result)
    rasters_sum_to_the_ledger(result)
    cells_obey_the_limits(result)
    if given["ZONES"]:
        zones_obey_the_identities(result["zones"], result["ledger"])
        lines_sum_to_what_was_sent(result)
    else:
        assert not Path(given["OUTPUT_ZONES"]).exists() and not Path(given["LINKS"]).exists()


TEXTS = ("service", "level", "unit", "flag")


def the_account_closes(account):
    ledger, given = account["ledger"], account["given"]
    assert ledger["closure_error"] <= 1e-12
    used = ledger["local"] + ledger["received"]
    assert ledger["consumed"] == pytest.approx(given.get("CONSUMPTIVE_FRACTION", 1) * used, rel=1e-12)
    comes = ledger["supply"] + ledger["external_inflow"]
    assert comes == pytest.approx(ledger["consumed"] + ledger["boundary_export"] + ledger["losses"], rel=1e-9)
    assert ledger["external_inflow"] == (490_000 if "INFLOW" in given else 0)
    assert (ledger["losses"] > 0) == ("LOSS" in given)
    assert (ledger["imported"] > 0) == ("INFLOW" in given)
    assert (ledger["reused"] > 0) == ("CONSUMPTIVE_FRACTION" in given)
    assert ledger["received"] == pytest.approx(ledger["sent"] + ledger["imported"] + ledger["reused"], rel=1e-12)
    assert 0 < ledger["received"] < ledger["deficit"]
    assert ledger["cr_volume"] == pytest.approx(ledger["received"] / ledger["deficit"], rel=1e-12)
    assert ledger["unmet"] == pytest.approx(ledger["deficit"] - ledger["received"], rel=1e-9)
    assert ledger["unused"] == pytest.approx(ledger["surplus"] - ledger["sent"], rel=1e-9)
    assert ledger["supply"] - ledger["demand"] == pytest.approx(ledger["surplus"] - ledger["deficit"], rel=1e-9)


def rasters_sum_to_the_ledger(account):
    for name in ("RECEIVED", "SENT", "UNMET"):
        total = np.nansum(account[name]) * HECTARES
        assert total == pytest.approx(account["ledger"][name.lower()], rel=1e-6), name
    valid = np.isfinite(account["RECEIVED"])
    assert valid.sum() == account["ledger"]["units"] == 48 * 61 - 24 - 2
    for name in ("SUPPLY", "DEMAND"):
        total = account[name][valid].sum() * HECTARES
        assert total == pytest.approx(account["ledger"][name.lower()], rel=1e-12)


def cells_obey_the_limits(account):
    given = account["given"]
    supply, demand = account["SUPPLY"], account["DEMAND"]
    local = np.minimum((1 - given.get("RESERVE", 0)) * supply, demand)
    valid = np.isfinite(account["SENT"])
    for name, most in (("SENT", supply - local), ("RECEIVED", demand - local)):
        share = account[name][valid]
        assert (share >= 0).all() and (share <= most[valid] * (1 + 1e-6) + 1e-3).all(), name
    np.testing.assert_allclose(
        account["UNMET"][valid], (demand - local - account["RECEIVED"])[valid], rtol=1e-6, atol=5e-3
    )
    # Cells without supply or demand still let water pass; outside the DEM there is none.
    assert np.isfinite(account["OUTFLOW"]).sum() == 48 * 61 - 24
    assert np.nanmin(account["OUTFLOW"]) >= 0


def zones_obey_the_identities(zones, ledger):
    for row in zones:
        assert row["surplus"] - row["deficit"] == pytest.approx(row["supply"] - row["demand"], rel=1e-9)
        assert 0 <= row["sent"] <= row["surplus"] and 0 <= row["received"] <= row["deficit"]
        assert row["balance_after"] == pytest.approx(row["balance"] + row["received"] - row["sent"], rel=1e-9)
        assert row["area_ha"] == pytest.approx(row["cells"] * HECTARES, rel=1e-12)
    for name in ("supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet", "unused"):
        assert math.fsum(row[name] for row in zones) == pytest.approx(ledger[name], rel=1e-9), name
    assert sum(row["cells"] for row in zones) == ledger["units"]


def lines_sum_to_what_was_sent(account):
    links, ledger = account["links"], account["ledger"]
    assert math.fsum(row["amount"] for row in links) == pytest.approx(ledger["sent"], rel=1e-9)
    zones = {row["zone"]: row for row in account["zones"]}
    for name, zone in zones.items():
        sent = math.fsum(row["amount"] for row in links if row["origin"] == name)
        assert sent == pytest.approx(zone["sent"], rel=1e-9)
        came = math.fsum(row["amount"] for row in links if row["destination"] == name)
        assert came <= zone["received"] * (1 + 1e-9)
        if ledger["imported"] == ledger["reused"] == 0:
            assert came == pytest.approx(zone["received"], rel=1e-9)
    own = [row for row in links if row["origin"] == row["destination"]]
    assert len(own) == 4 and all(row["distance"] is None for row in own)
    others = [row for row in links if row["origin"] != row["destination"]]
    assert others and all(row["distance"] > 1000 for row in others)
    amounts = [row["amount"] for row in links]
    assert amounts == sorted(amounts, reverse=True)


@pytest.mark.parametrize("options", [{}, {"LOSS": 0.02, "RESERVE": 0.2}, {"CONSUMPTIVE_FRACTION": 0.5}])
def test_the_ledger_is_the_same_whether_or_not_anybody_asks_who_sent(run, landscape, tmp_path, options):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "DEM", "RECEIVED", "LEDGER")}
    ledgers = []
    for more in ({}, {"SENT": landscape["SENT"]}):
        (row,) = ledger_rows(run("riverflow", {**wanted, **options, **more}))
        ledgers.append({key: float(value) for key, value in row.items() if key not in TEXTS and value})
    for name in ledgers[0]:
        assert ledgers[0][name] == pytest.approx(ledgers[1][name], rel=1e-12, abs=1e-12), name
    assert ledgers[0]["sent"] > 0 and ledgers[0]["unused"] > 0


def test_options_change_the_result_in_their_direction(run, landscape, save_grid):
    def received(**options):
        wanted = ("SUPPLY", "DEMAND", "DEM", "RECEIVED")
        return run("riverflow", {**{name: landscape[name] for name in wanted}, **options})["TOTAL_RECEIVED"]

    plain = received()
    assert received(LOSS=0.05) < plain
    assert received(CONSUMPTIVE_FRACTION=0.5) > plain
    inflow = np.zeros((48, 61))
    inflow[10, 10] = 1e6
    assert received(INFLOW=save_grid("more", inflow, "m3/yr", cell=150.0)) > plain
    assert received(ROUTING=1) != plain
    assert received(ROUTING=1, EXPONENT=8.0) != received(ROUTING=1)
    assert received(ENCLOSED_NODATA=1) != plain


def test_reversing_the_dem_changes_who_is_relieved(run, landscape, read_grid, save_grid):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "DEM", "RECEIVED")}
    forward = read_grid(run("riverflow", wanted)["RECEIVED"])
    height = read_grid(landscape["DEM"])
    wanted["DEM"] = save_grid("reversed", np.nanmax(height) - height, "m", cell=150.0)
    backward = read_grid(run("riverflow", wanted)["RECEIVED"])
    valid = np.isfinite(forward)
    assert (forward[valid] != backward[valid]).mean() > 0.1


def test_surplus_at_an_outlet_changes_nothing_upstream(run, landscape, read_grid, save_grid):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "DEM", "RECEIVED", "OUTFLOW")}
    before = run("riverflow", wanted)
    received, rate = read_grid(before["RECEIVED"]), before["COMPENSATION_RATE"]
    outlet = np.unravel_index(np.nanargmax(read_grid(before["OUTFLOW"])), received.shape)
    supply = read_grid(landscape["SUPPLY"])
    supply[outlet] += 1e6
    after = run("riverflow", {**wanted, "SUPPLY": save_grid("more", supply, "m3/ha/yr", cell=150.0)})
    again = read_grid(after["RECEIVED"])
    elsewhere = np.isfinite(received)
    elsewhere[outlet] = False
    np.testing.assert_array_equal(again[elsewhere], received[elsewhere])
    assert after["COMPENSATION_RATE"] >= rate


def test_scaling_amounts_scales_flows_and_keeps_rates(run, landscape, read_grid, save_grid):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "DEM", "RECEIVED")}
    once = run("riverflow", wanted)
    for name in ("SUPPLY", "DEMAND"):
        wanted[name] = save_grid(f"{name} x 4", 4 * read_grid(landscape[name]), "m3/ha/yr", cell=150.0)
    fourfold = run("riverflow", wanted)
    assert fourfold["COMPENSATION_RATE"] == once["COMPENSATION_RATE"]
    assert fourfold["TOTAL_RECEIVED"] == 4 * once["TOTAL_RECEIVED"]


# ---------------------------------------------------------------------- directions of other programs

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


# ---------------------------------------------------------------------- masks, extents, zones


def test_holes_in_supply_let_water_pass_and_cells_without_direction_are_left_out(run, save_grid, read_grid):
    outcome = run(
        "riverflow",
        {
            "SUPPLY": save_grid("s", np.array([[5.0, NAN, 0, 7]]), "m3/ha/yr"),
            "DEMAND": save_grid("d", np.array([[0.0, 3, 4, 0]]), "m3/ha/yr"),
            "FLOW_DIRECTION": save_grid("f", np.array([[1, 1, 1, NO]]), kind="Byte", nodata=NO),
            **{name: "TEMPORARY_OUTPUT" for name in ("RECEIVED", "OUTFLOW")},
        },
    )
    np.testing.assert_array_equal(read_grid(outcome["RECEIVED"]), [[0, NAN, 4, NAN]])
    np.testing.assert_array_equal(read_grid(outcome["OUTFLOW"]), [[5, 5, 1, NAN]])
    assert "1 cells have supply and demand but no flow direction" in outcome.log
    assert "with 7 m3/yr of supply" in outcome.log
    assert "1 cells have a flow direction but no supply or demand" in outcome.log


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


def test_dem_and_demand_are_aligned_only_with_consent(run, refused, landscape, save_grid, read_grid):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEM", "RECEIVED")}
    coarse = np.kron(np.ones((24, 31)), np.array([[500.0]]))
    wanted["DEMAND"] = save_grid("coarse", coarse, "m3/ha/yr", cell=300.0)
    assert "[DEMAND]" in refused("riverflow", wanted)
    outcome = run("riverflow", {**wanted, "ALIGN": True})
    assert "bilinear" in outcome.log
    row = json.loads(Path(outcome["RECEIVED"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))["ledger"][0]
    # An even demand stays what it is: 500 m3/ha on every valid cell.
    assert row["demand"] == pytest.approx(500 * HECTARES * row["units"], rel=1e-9)


def test_inflow_is_a_count_and_booked_apart(run, save_grid, read_grid, rows_of, tmp_path):
    given = {
        "SUPPLY": save_grid("s", np.array([[0.0, 0, 0, 0]]), "m3/ha/yr", cell=200.0),
        "DEMAND": save_grid("d", np.array([[0.0, 3, 4, 0]]), "m3/ha/yr", cell=200.0),
        "FLOW_DIRECTION": save_grid("f", np.array([[1, 1, 1, NO]]), cell=200.0, nodata=NO),
        "INFLOW": save_grid("i", np.array([[20.0, NAN, 1.0, 5.0]]), "m3/yr", cell=200.0),
        "RECEIVED": "TEMPORARY_OUTPUT",
        "SENT": "TEMPORARY_OUTPUT",
        "OUTFLOW": "TEMPORARY_OUTPUT",
        "LEDGER": str(tmp_path / "ledger.csv"),
    }
    outcome = run("riverflow", given)  # 4 ha a cell: 12 and 16 m3 are wanted
    np.testing.assert_array_equal(read_grid(outcome["RECEIVED"]), [[0, 3, 2.25, NAN]])
    np.testing.assert_array_equal(read_grid(outcome["SENT"]), [[0, 0, 0, NAN]])
    (ledger,) = ledger_rows(outcome)
    amounts = {name: float(ledger[name]) for name in ("external_inflow", "imported", "received", "sent", "unmet")}
    assert amounts == {"external_inflow": 21, "imported": 21, "received": 21, "sent": 0, "unmet": 7}
    assert "5 m3/yr of inflow lie on cells without a flow direction" in outcome.log


def test_return_flow_serves_twice(run, save_grid, tmp_path, read_grid):
    # 8 m3 spring in the first cell; every user gives half of what it takes back to the river.
    outcome = run(
        "riverflow",
        {
            "SUPPLY": save_grid("s", np.array([[8.0, 0, 0, 0]]), "m3/ha/yr"),
            "DEMAND": save_grid("d", np.array([[0.0, 8, 8, 8]]), "m3/ha/yr"),
            "FLOW_DIRECTION": save_grid("f", np.array([[1, 1, 1, 0]])),
            "CONSUMPTIVE_FRACTION": 0.5,
            "RECEIVED": "TEMPORARY_OUTPUT",
            "SENT": "TEMPORARY_OUTPUT",
            "LEDGER": str(tmp_path / "ledger.csv"),
        },
    )
    assert read_grid(outcome["RECEIVED"]).tolist() == [[0, 8, 4, 2]]
    assert read_grid(outcome["SENT"]).tolist() == [[8, 0, 0, 0]]
    (ledger,) = ledger_rows(outcome)
    names = ("sent", "received", "reused", "consumed", "boundary_export")
    assert [float(ledger[name]) for name in names] == [8, 14, 6, 7, 1]


def test_reserve_and_loss_by_hand(run, save_grid, tmp_path, read_grid):
    # Cell 1: 10 m3 supplied, 2 wanted, 20 % reserved: L = 2, out 8, of which 10 % are lost on the way: 7.2 arrive.
    # Cell 2: 9 wanted, may take 80 % of 7.2 = 5.76; 1.44 leave. Sent = R g = 8 x (0.9 x 0.8) = 5.76.
    outcome = run(
        "riverflow",
        {
            "SUPPLY": save_grid("s", np.array([[10.0, 0.0]]), "m3/ha/yr"),
            "DEMAND": save_grid("d", np.array([[2.0, 9.0]]), "m3/ha/yr"),
            "FLOW_DIRECTION": save_grid("f", np.array([[1, 0]])),
            "RESERVE": 0.2,
            "LOSS": 0.1,
            **{name: "TEMPORARY_OUTPUT" for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")},
            "LEDGER": str(tmp_path / "ledger.csv"),
        },
    )
    for name, values in (
        *(("RECEIVED", [0, 5.76]), ("SENT", [5.76, 0]), ("UNMET", [0, 3.24]), ("OUTFLOW", [8, 1.44])),
    ):
        np.testing.assert_allclose(read_grid(outcome[name])[0], values, rtol=1e-6, err_msg=name)
    (ledger,) = ledger_rows(outcome)
    expected = {"surplus": 8, "deficit": 9, "losses": 0.8, "boundary_export": 1.44, "consumed": 7.76, "unused": 2.24}
    for name, value in expected.items():
        assert float(ledger[name]) == pytest.approx(value, rel=1e-12), name


def test_enclosed_nodata_is_an_outlet_or_a_wall(run, save_grid, read_grid):
    # A bowl around a hole, opening to the south: with an outlet the hole drinks what the bowl yields.
    height = np.array([[9.0, 9, 9, 9, 9], [9, 5, 5, 5, 9], [9, 5, NAN, 5, 9], [9, 5, 5, 5, 9], [9, 9, 8, 9, 9]])
    given = {
        "SUPPLY": save_grid("s", np.where(np.isnan(height), NAN, 1.0), "m3/ha/yr"),
        "DEMAND": save_grid("d", np.zeros((5, 5)), "m3/ha/yr"),
        "DEM": save_grid("z", height, "m"),
        "RECEIVED": "TEMPORARY_OUTPUT",
        "OUTFLOW": "TEMPORARY_OUTPUT",
    }
    as_outlet = read_grid(run("riverflow", given)["OUTFLOW"])
    as_wall = read_grid(run("riverflow", {**given, "ENCLOSED_NODATA": 1})["OUTFLOW"])
    assert as_wall[4, 2] >= 9 and as_outlet[4, 2] <= 1
    assert run("riverflow", {**given, "ENCLOSED_NODATA": 1})["CLOSURE_ERROR"] == 0


def test_zones_with_whole_numbers_unicode_and_one_name_twice(run, f2, save_units, rows_of):
    def square(row, column):
        x, y = 1_000_000 + 100 * column, 4_000_000 - 100 * row
        return f"POLYGON (({x} {y}, {x + 100} {y}, {x + 100} {y - 100}, {x} {y - 100}, {x} {y}))"

    def zones(name, names):
        cells = sorted((F2_NODES[row, column], row, column) for row, column in np.argwhere(F2_NODES >= 0))
        rows = [{"zone": zone} for zone in names]
        return save_units(name, rows, [square(row, column) for _, row, column in cells])

    # Nodes 0 to 3 are one zone, in four features; 4 and 5 the second; 6 the third.
    plain = run("riverflow", {**f2, "ZONES": zones("numbers", [7, 7, 7, 7, 8, 8, 30])})
    table = {row["zone"]: row for row in rows_of(plain["OUTPUT_ZONES"])}
    assert [table[zone]["sent"] for zone in (7, 8, 30)] == [7, 0, 0]
    assert [table[zone]["cells"] for zone in (7, 8, 30)] == [4, 2, 1]
    links = [(row["origin"], row["destination"], row["amount"], row["distance"]) for row in rows_of(plain["LINKS"])]
    assert [link[:3] for link in links] == [("7", "8", 4), ("7", "7", 3)]
    assert links[0][3] > 0 and links[1][3] is None
    unicode = run("riverflow", {**f2, "ZONES": zones("names", ["长江 上游"] * 4 + ["长江 下游"] * 2 + ["Hồ Bắc"])})
    assert {row["zone"] for row in rows_of(unicode["OUTPUT_ZONES"])} == {"长江 上游", "长江 下游", "Hồ Bắc"}
    assert rows_of(unicode["LINKS"])[0]["destination"] == "长江 下游"


def test_links_without_two_places_have_no_geometry(run, f2, save_units):
    from qgis.core import QgsVectorLayer

    x, y = 1_000_000, 4_000_000
    whole = f"POLYGON (({x} {y}, {x + 500} {y}, {x + 500} {y - 200}, {x} {y - 200}, {x} {y}))"
    outcome = run("riverflow", {**f2, "ZONES": save_units("one", [{"zone": "all"}], [whole])})
    layer = QgsVectorLayer(outcome["LINKS"], "links", "ogr")
    (feature,) = layer.getFeatures()
    assert feature.geometry().isEmpty() and feature["amount"] == 7
    lines = QgsVectorLayer(run("riverflow", f2)["LINKS"], "links", "ogr")
    assert lines.featureCount() == 3
    for line in lines.getFeatures():
        start, end = line.geometry().asPolyline()
        assert line["distance"] == pytest.approx(start.distance(end), rel=0.2)


def test_zones_that_cover_only_a_part(run, f2, save_zones, rows_of):
    x, y = 1_000_000.0, 4_000_000.0
    zones = {
        "receiver": (x + 300, y - 200, x + 400, y - 100),  # node 4, and a wide margin outside
        "nothing": (x + 110, y - 90, x + 190, y - 10),  # a cell without data
        "elsewhere": (x + 9000, y - 90, x + 9900, y - 10),
    }
    outcome = run("riverflow", {**f2, "ZONES": save_zones("part", zones)})
    rows = {row["zone"]: row for row in rows_of(outcome["OUTPUT_ZONES"])}
    assert rows["receiver"]["received"] == 4 and rows["receiver"]["cells"] == 1
    for name in ("nothing", "elsewhere"):
        amounts = ("supply", "demand", "sent", "received", "unmet", "balance_after", "ratio", "rate")
        assert rows[name]["cells"] == 0 and all(rows[name][field] is None for field in amounts), name
    links = rows_of(outcome["LINKS"])
    assert {(row["origin"], row["destination"]): row["amount"] for row in links} == {
        ("outside all zones", "receiver"): 4,
        ("outside all zones", "outside all zones"): 3,
    }
    assert math.fsum(row["amount"] for row in links) == 7
    assert all(row["distance"] is None for row in links)


# ---------------------------------------------------------------------- undefined rates, single cells, repeatability


def test_without_demand_rates_are_undefined(run, f2, save_grid, rows_of):
    f2["DEMAND"] = save_grid("none", on_f2_cells([0] * 7), "m3/ha/yr")
    outcome = run("riverflow", f2)
    (ledger,) = ledger_rows(outcome)
    assert ledger["flag"] == "no_deficit" and ledger["cr_volume"] == ledger["cr_mean"] == ledger["sr_dyn"] == ""
    assert math.isnan(outcome["COMPENSATION_RATE"])
    assert all(row["rate"] is None and row["ratio"] is None for row in rows_of(outcome["OUTPUT_ZONES"]))
    assert rows_of(outcome["LINKS"]) == []
    assert "undefined" in outcome.log


def test_without_surplus_nothing_is_relieved(run, f2, save_grid):
    f2["SUPPLY"] = save_grid("none", on_f2_cells([0] * 7), "m3/ha/yr")
    outcome = run("riverflow", f2)
    assert (outcome["COMPENSATION_RATE"], outcome["TOTAL_UNMET"], outcome["CLOSURE_ERROR"]) == (0, 37, 0)


def test_a_single_cell(run, save_grid, read_grid):
    directions = {"FLOW_DIRECTION": save_grid("f", np.array([[0]]))}
    for source in (directions, {"DEM": save_grid("z", np.array([[5.0]]), "m")}):
        outcome = run(
            "riverflow",
            {
                "SUPPLY": save_grid("s", np.array([[3.0]]), "m3/ha/yr"),
                "DEMAND": save_grid("d", np.array([[5.0]]), "m3/ha/yr"),
                "RECEIVED": "TEMPORARY_OUTPUT",
                **source,
            },
        )
        assert read_grid(outcome["RECEIVED"]).tolist() == [[0]]
        assert (outcome["TOTAL_UNMET"], outcome["COMPENSATION_RATE"]) == (2, 0)


def test_two_runs_give_the_same_bytes(run, landscape, outputs):
    seen = []
    for folder in ("one", "two"):
        outcome = run("riverflow", {**landscape, "ROUTING": 1, **outputs(folder, tables="csv")})
        seen.append({name: Path(outcome[name]).read_bytes() for name in outputs(folder) if name in outcome})
    assert seen[0] == seen[1] and len(seen[0]) == 7


def test_paths_with_spaces_and_unicode(run, f2, tmp_path):
    import shutil

    folder = tmp_path / "长江 flow’s übung"
    folder.mkdir()
    given = dict(f2)
    for name in ("SUPPLY", "DEMAND", "FLOW_DIRECTION", "ZONES"):
        given[name] = str(shutil.copy(f2[name], folder / f"é {Path(f2[name]).name}"))
    for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW", "OUTPUT_ZONES", "LINKS", "LEDGER"):
        given[name] = str(folder / f"出 {Path(f2[name]).name}")
    outcome = run("riverflow", given)
    assert all(Path(outcome[name]).is_file() for name in ("RECEIVED", "OUTPUT_ZONES", "LINKS", "LEDGER"))


def test_the_record_tells_everything(run, f2, tmp_path):
    outcome = run("riverflow", {**f2, "RESERVE": 0.25})
    record = json.loads(Path(outcome["RECEIVED"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert record["algorithm"] == "esflow:riverflow"
    assert record["parameters"]["RESERVE"] == 0.25 and record["parameters"]["LOSS"] == 0
    assert {entry["parameter"] for entry in record["inputs"]} == {"SUPPLY", "DEMAND", "FLOW_DIRECTION", "ZONES"}
    assert record["ledger"][0]["level"] == "cell"


def test_tables_in_memory(run, f2):
    tables = ("OUTPUT_ZONES", "LINKS", "LEDGER")
    outcome = run("riverflow", {**f2, **dict.fromkeys(tables, "TEMPORARY_OUTPUT")})
    zones, links, ledger = (outcome[name] for name in tables)
    assert [layer.featureCount() for layer in (zones, links, ledger)] == [7, 3, 1]
    assert [layer.isSpatial() for layer in (zones, links, ledger)] == [True, True, False]
    assert next(ledger.getFeatures())["received"] == 7


def test_only_wanted_outputs_are_written(run, f2, tmp_path):
    wanted = {name: f2[name] for name in ("SUPPLY", "DEMAND", "FLOW_DIRECTION", "RECEIVED")}
    outcome = run("riverflow", wanted)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["received.esflow.json", "received.tif"]
    assert "SENT" not in outcome and "LEDGER" not in outcome


def test_progress_never_runs_backwards(run, landscape, save_grid, monkeypatch):
    from esflow.algorithms import run as run_module
    from qgis.core import QgsProcessingFeedback

    monkeypatch.setattr(run_module, "PROGRESS_SECONDS", 0.0)

    seen = []

    class Watch(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.progressChanged.connect(seen.append)

    inflow = save_grid("inflow", np.ones((48, 61)), "m3/yr", cell=150.0)
    for options in ({}, {"ROUTING": 1}, {"INFLOW": inflow}, {"ZONES": None, "SENT": None}):
        seen.clear()
        run("riverflow", {**landscape, **options}, Watch())
        assert seen == sorted(seen) and seen[-1] == 100


def test_cells_are_float32_with_a_nodata_value_far_from_data(run, f2):
    dataset = gdal.Open(run("riverflow", f2)["RECEIVED"])
    band = dataset.GetRasterBand(1)
    assert gdal.GetDataTypeName(band.DataType) == "Float32" and band.GetNoDataValue() < -3e38
