"""`supplydemandbalance` through Processing, on hand-made cells and on bad input."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

NAN = np.nan
SUPPLY = np.array([[10.0, 100.0, 0.0, 0.0], [97.0, NAN, 5.0, 1000.0]])
DEMAND = np.array([[100.0, 10.0, 0.0, 4.0], [100.0, 3.0, 0.0, NAN]])


@pytest.fixture
def given(save_grid, tmp_path):
    return {
        "SUPPLY": save_grid("supply", SUPPLY, "m3/ha/yr"),
        "DEMAND": save_grid("demand", DEMAND, "m3/ha/yr"),
        **{
            name: str(tmp_path / f"{name.lower()}.{'gpkg' if name == 'LEDGER' else 'tif'}")
            for name in ("OUTPUT", "NORMALISED", "LOG_RATIO", "TYPE", "LEDGER")
        },
    }


def test_cells(run, given, read_grid):
    outcome = run("supplydemandbalance", given)
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), [[-90, 90, 0, -4], [-3, NAN, 5, NAN]])
    np.testing.assert_allclose(
        read_grid(outcome["NORMALISED"]), [[-9 / 11, 9 / 11, 0, -1], [-3 / 197, NAN, 1, NAN]], rtol=1e-6
    )
    np.testing.assert_allclose(
        read_grid(outcome["LOG_RATIO"]), [[-1, 1, NAN, NAN], [math.log10(0.97), NAN, NAN, NAN]], rtol=1e-6
    )
    np.testing.assert_array_equal(read_grid(outcome["TYPE"]), [[1, 3, 2, 1], [2, NAN, 3, NAN]])
    assert "3 cells have no supply or no demand" in outcome.log


def test_units_travel_with_the_layers(run, given, band_facts):
    outcome = run("supplydemandbalance", given)
    assert band_facts(outcome["OUTPUT"]) == [("m3/ha/yr", "Balance: supply minus demand", "Float32")]
    assert band_facts(outcome["NORMALISED"])[0][0] == "1"
    assert band_facts(outcome["TYPE"])[0][2] == "Byte"


def test_ledger_and_totals_are_amounts_of_cells(run, given, rows_of):
    outcome = run("supplydemandbalance", given)
    # Cells are 1 ha. Valid: six cells; supply 212, demand 214, deficits 90 + 4 + 3, surpluses 90 + 5.
    assert (outcome["TOTAL_SUPPLY"], outcome["TOTAL_DEMAND"], outcome["TOTAL_DEFICIT"]) == (212, 214, 97)
    cell, region = rows_of(outcome["LEDGER"])
    static = ("service", "level", "unit", "units", "supply", "demand", "local", "surplus", "deficit")
    assert [cell[name] for name in static] == ["water_yield", "cell", "m3/yr", 6, 212, 214, 117, 95, 97]
    assert [region[name] for name in static] == ["water_yield", "region", "m3/yr", 1, 212, 214, 212, 0, 2]
    flows = ("sent", "received", "unmet", "unused", "boundary_export", "cr_volume", "closure_error")
    assert all(row[name] is None for row in (cell, region) for name in flows)


def test_cell_area_turns_densities_into_amounts(run, save_grid):
    cells = {"cell": 1000.0}  # 100 ha
    outcome = run(
        "supplydemandbalance",
        {
            "SUPPLY": save_grid("s", np.array([[2.0]]), "t/ha/yr", **cells),
            "DEMAND": save_grid("d", np.array([[5.0]]), "t/ha/yr", **cells),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert (outcome["TOTAL_SUPPLY"], outcome["TOTAL_DEFICIT"]) == (200, 300)


def test_only_wanted_outputs_are_written(run, given, tmp_path):
    wanted = {key: given[key] for key in ("SUPPLY", "DEMAND", "OUTPUT")}
    outcome = run("supplydemandbalance", wanted)
    assert set(outcome) == {"OUTPUT", "TOTAL_SUPPLY", "TOTAL_DEMAND", "TOTAL_DEFICIT"}
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".xml") == [
        "demand.tif",
        "output.esflow.json",
        "output.tif",
        "supply.tif",
    ]


def test_record_holds_ledger_and_inputs(run, given):
    outcome = run("supplydemandbalance", given)
    record = json.loads(Path(outcome["OUTPUT"]).with_suffix(".esflow.json").read_text(encoding="utf-8"))
    assert record["ledger"][0]["deficit"] == 97
    assert [described["parameter"] for described in record["inputs"]] == ["SUPPLY", "DEMAND"]
    assert record["facts"]["cells_without_log_ratio"] == 3


def test_tolerance_zero_calls_only_equal_amounts_balanced(run, given, read_grid):
    outcome = run("supplydemandbalance", {**given, "TOLERANCE": 0})
    np.testing.assert_array_equal(read_grid(outcome["TYPE"]), [[1, 3, 2, 1], [1, NAN, 3, NAN]])


def test_same_inputs_give_the_same_bytes(run, given, tmp_path):
    first = {**given, "OUTPUT": str(tmp_path / "first.tif")}
    second = {**given, "OUTPUT": str(tmp_path / "second.tif")}
    run("supplydemandbalance", first)
    run("supplydemandbalance", second)
    assert Path(first["OUTPUT"]).read_bytes() == Path(second["OUTPUT"]).read_bytes()


def test_swapping_supply_and_demand_flips_every_sign(run, given, read_grid):
    one = run("supplydemandbalance", given)
    kept = {name: read_grid(one[name]) for name in ("OUTPUT", "NORMALISED", "LOG_RATIO", "TYPE")}
    other = run("supplydemandbalance", {**given, "SUPPLY": given["DEMAND"], "DEMAND": given["SUPPLY"]})
    for name in ("OUTPUT", "NORMALISED", "LOG_RATIO"):
        np.testing.assert_array_equal(read_grid(other[name]), -kept[name])
    np.testing.assert_array_equal(read_grid(other["TYPE"]), 4 - kept["TYPE"])


BAD = {
    "negative demand": ({"DEMAND": ("d", -DEMAND)}, ["DEMAND", "negative", "mask or correct"]),
    "other unit": ({"DEMAND": ("d", DEMAND, "t/ha/yr")}, ["different units", "m3/ha/yr", "t/ha/yr", "same unit"]),
    "a depth": ({"SUPPLY": ("s", SUPPLY, "mm/yr")}, ["SUPPLY", "mm/yr", "Convert"]),
    "half a cell beside": (
        {"DEMAND": ("d", DEMAND, "m3/ha/yr", "EPSG:6933", 100.0, (1_000_050.0, 4_000_000.0))},
        ["DEMAND", "0.500 columns", "ALIGN"],
    ),
    "other cell size": (
        {"DEMAND": ("d", DEMAND, "m3/ha/yr", "EPSG:6933", 90.0)},
        ["DEMAND", "90 x 90", "100 x 100", "ALIGN"],
    ),
    "other system": (
        {"DEMAND": ("d", DEMAND, "m3/ha/yr", "EPSG:3857")},
        ["DEMAND", "EPSG:3857", "EPSG:6933", "Reproject", "ALIGN"],
    ),
    "no overlap": (
        {"DEMAND": ("d", DEMAND, "m3/ha/yr", "EPSG:6933", 100.0, (9e6, 4e6))},
        ["DEMAND", "does not overlap", "same region"],
    ),
    "all nodata": ({"DEMAND": ("d", DEMAND * NAN, "m3/ha/yr")}, ["SUPPLY", "DEMAND", "nodata values"]),
    "no reference system": ({"SUPPLY": ("s", SUPPLY, "", "")}, ["SUPPLY", "no coordinate reference system", "Assign"]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_raster(case, refused, given, save_grid):
    changes, words = BAD[case]
    changed = {name: save_grid(*arguments) for name, arguments in changes.items()}
    message = refused("supplydemandbalance", {**given, **changed})
    assert [word for word in words if word not in message] == []


@pytest.mark.parametrize("tolerance", [-0.1, 1, 5])
def test_tolerance_outside_its_range(refused, given, tolerance):
    message = refused("supplydemandbalance", {**given, "TOLERANCE": tolerance})
    assert "[TOLERANCE]" in message
    assert "0 … 0.99" in message


def test_a_text_file_is_no_raster(refused, given, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("no raster")
    message = refused("supplydemandbalance", {**given, "DEMAND": str(path)})
    assert "DEMAND" in message or "Demand" in message


def test_folder_that_does_not_exist(refused, given, tmp_path):
    message = refused("supplydemandbalance", {**given, "OUTPUT": str(tmp_path / "nowhere" / "b.tif")})
    assert "[OUTPUT]" in message
    assert "existing folder" in message


def test_paths_with_blanks_and_unicode(run, given, tmp_path, read_grid):
    folder = tmp_path / "长江 流域"
    folder.mkdir()
    outcome = run("supplydemandbalance", {**given, "OUTPUT": str(folder / "balance 平衡.tif")})
    assert read_grid(folder / "balance 平衡.tif")[0, 0] == -90
    assert outcome["OUTPUT"].endswith("balance 平衡.tif")


@pytest.mark.parametrize("word", ["no", "NO", "false", "0", "off", "nonsense"])
def test_only_a_yes_is_consent(refused, given, save_grid, word):
    """QGIS itself takes every text but “false” and “0” for yes."""
    given["DEMAND"] = save_grid("beside", DEMAND, "m3/ha/yr", origin=(1_000_050.0, 4_000_000.0))
    assert "[DEMAND]: its cells lie 0.500 columns" in refused("supplydemandbalance", {**given, "ALIGN": word})


@pytest.mark.parametrize("word", ["yes", "True", "1", " on "])
def test_a_yes_is_consent(run, given, save_grid, word):
    given["DEMAND"] = save_grid("beside", DEMAND, "m3/ha/yr", origin=(1_000_050.0, 4_000_000.0))
    assert "brought to the run's grid" in run("supplydemandbalance", {**given, "ALIGN": word}).log
