"""`riverflow` through Processing: published fixtures, options by hand, masks, zones, and undefined rates."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

NAN = np.nan
NO = 255  # no direction

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
def f2(save_grid, save_zones, flow_outputs):
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
        **flow_outputs(),
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


def test_fixture_f2_zones_links_and_ledger(run, f2, rows_of, ledger_of):
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
    ledger = ledger_of(outcome)
    for name, value in (
        *(("supply", 26), ("demand", 37), ("local", 19), ("surplus", 7), ("deficit", 18), ("sent", 7)),
        *(("received", 7), ("unmet", 11), ("unused", 0), ("boundary_export", 0), ("losses", 0), ("consumed", 26)),
        *(("imported", 0), ("reused", 0), ("units", 7), ("cr_volume", 7 / 18), ("sr_dyn", 26 / 37)),
        # Relieved to within 5 %: node 2 of the nodes 1, 2, 4, 5, 6.
        *(("cr_count", 1 / 5), ("cr_mean", 1.8 / 5), ("cr_area", 1 / 5)),
    ):
        assert float(ledger[name]) == pytest.approx(value, abs=1e-12), name
    assert (ledger["service"], ledger["level"], ledger["unit"]) == ("water_yield", "cell", "m3/yr")


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


def test_inflow_is_a_count_and_booked_apart(run, save_grid, read_grid, rows_of, tmp_path, ledger_of):
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
    ledger = ledger_of(outcome)
    amounts = {name: float(ledger[name]) for name in ("external_inflow", "imported", "received", "sent", "unmet")}
    assert amounts == {"external_inflow": 21, "imported": 21, "received": 21, "sent": 0, "unmet": 7}
    assert "5 m3/yr of inflow lie on cells without a flow direction" in outcome.log


def test_return_flow_serves_twice(run, save_grid, tmp_path, read_grid, ledger_of):
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
    ledger = ledger_of(outcome)
    names = ("sent", "received", "reused", "consumed", "boundary_export")
    assert [float(ledger[name]) for name in names] == [8, 14, 6, 7, 1]


def test_reserve_and_loss_by_hand(run, save_grid, tmp_path, read_grid, ledger_of):
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
    ledger = ledger_of(outcome)
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


def test_without_demand_rates_are_undefined(run, f2, save_grid, rows_of, ledger_of):
    f2["DEMAND"] = save_grid("none", on_f2_cells([0] * 7), "m3/ha/yr")
    outcome = run("riverflow", f2)
    ledger = ledger_of(outcome)
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


def test_cells_are_float32_with_a_nodata_value_far_from_data(run, f2):
    dataset = gdal.Open(run("riverflow", f2)["RECEIVED"])
    band = dataset.GetRasterBand(1)
    assert gdal.GetDataTypeName(band.DataType) == "Float32" and band.GetNoDataValue() < -3e38


def test_a_run_that_does_not_ask_who_sent_says_so(run, save_grid, tmp_path):
    given = {
        "SUPPLY": save_grid("said_supply", np.array([[10.0, 2.0]]), "m3/ha/yr"),
        "DEMAND": save_grid("said_demand", np.array([[4.0, 5.0]]), "m3/ha/yr"),
        "FLOW_DIRECTION": save_grid("said_codes", np.array([[1, 0]], dtype=np.int32), nodata=255),
        "RECEIVED": str(tmp_path / "said_received.tif"),
    }
    told = "Who sent was not computed"
    assert told in run("riverflow", given).log
    assert told not in run("riverflow", {**given, "SENT": str(tmp_path / "said_sent.tif")}).log
