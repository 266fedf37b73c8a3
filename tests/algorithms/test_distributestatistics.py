"""`distributestatistics` through Processing: totals of zones in the files, and every way in which names can differ."""

import csv

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr

NAN = np.nan
LEFT, TOP, CELL = 1_000_000.0, 4_000_000.0, 100.0  # cells of 1 ha
WEIGHT = np.array([[1.0, 3.0, 0.0, 0.0], [4.0, NAN, 0.0, 7.0]])
WEST, EAST, OUTSIDE = (0, 2), (2, 3), (9, 11)


def box(columns, rows=2):
    return LEFT + columns[0] * CELL, TOP - rows * CELL, LEFT + columns[1] * CELL, TOP


@pytest.fixture
def job(save_grid, save_zones, save_table, tmp_path):
    rows = [{"name": "west", "water": 16.0}, {"name": "east", "water": 5.0}]
    return {
        "STATISTICS": save_table("statistics", rows),
        "STATISTICS_ZONE_FIELD": "name",
        "STATISTICS_FIELD": "water",
        "ZONES": save_zones("zones", {"west": box(WEST), "east": box(EAST)}),
        "ZONE_FIELD": "zone",
        "WEIGHT": save_grid("weight", WEIGHT),
        "UNIT": "m3/yr",
        "OUTPUT": str(tmp_path / "density.tif"),
        "OUTPUT_AMOUNT": str(tmp_path / "amount.tif"),
        "OUTPUT_ZONES": str(tmp_path / "check.gpkg"),
    }


def test_cells_by_hand(run, job, read_grid, band_facts):
    outcome = run("distributestatistics", job)
    # West: weights 1 + 3 + 4 share 16. East: no weight at all, so its two cells get half of 5 each. Column 3: no zone.
    expected = [[2.0, 6.0, 2.5, NAN], [8.0, NAN, 2.5, NAN]]
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT_AMOUNT"]), expected)
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT"]), expected)
    assert band_facts(outcome["OUTPUT"])[0][::2] == ("m3/ha/yr", "Float64")
    assert band_facts(outcome["OUTPUT_AMOUNT"])[0][::2] == ("m3/yr", "Float64")
    assert (outcome["TOTAL_GIVEN"], outcome["TOTAL_DISTRIBUTED"]) == (21, 21)
    assert "spread evenly over their cells: east" in outcome.log


def test_check_table(run, job, rows_of):
    west, east = rows_of(run("distributestatistics", job)["OUTPUT_ZONES"])
    names = ("zone", "cells", "area_ha", "valid_share", "given", "distributed", "uniform", "unit")
    assert [west[name] for name in names] == ["west", 3, 3, 0.75, 16, 16, 0, "m3/yr"]
    assert [east[name] for name in names] == ["east", 2, 2, 1, 5, 5, 1, "m3/yr"]


def test_density_follows_the_cell_area(run, job, save_grid, save_zones, read_grid):
    # Cells of 0.5 x 0.5 degrees: a density, so that the southern, larger cells have less of it for the same amount.
    place = {"crs": "EPSG:4326", "cell": 0.5, "origin": (105.0, 60.0)}
    changed = {
        "WEIGHT": save_grid("w", np.array([[1.0], [1.0]]), **place),
        "ZONES": save_zones("z", {"west": (105.0, 59.0, 105.5, 60.0)}, "EPSG:4326"),
        "IGNORE_UNMATCHED": True,
    }
    outcome = run("distributestatistics", {**job, **changed})
    np.testing.assert_array_equal(read_grid(outcome["OUTPUT_AMOUNT"]), [[8.0], [8.0]])
    north, south = read_grid(outcome["OUTPUT"])[:, 0]
    assert north / south == pytest.approx(np.cos(np.radians(59.25)) / np.cos(np.radians(59.75)), rel=1e-3)


@pytest.mark.parametrize(
    ("unit", "density"),
    [("m3/yr", "m3/ha/yr"), ("t/a", "t/ha/yr"), ("persons", "persons/ha"), ("1e4 CNY", "1e4 CNY/ha"), ("", "")],
)
def test_unit_of_the_density(run, job, band_facts, unit, density):
    outcome = run("distributestatistics", {**job, "UNIT": unit})
    assert band_facts(outcome["OUTPUT"])[0][0] == density
    assert band_facts(outcome["OUTPUT_AMOUNT"])[0][0] == unit


def test_numbers_as_zone_names(run, job, save_table, tmp_path, read_grid):
    path = str(tmp_path / "coded.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(6933)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("coded", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTReal))
    for code, (xmin, ymin, xmax, ymax) in ((420000, box(WEST)), (430000, box(EAST))):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("code", code)
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(
                f"POLYGON (({xmin} {ymin}, {xmax} {ymin}, {xmax} {ymax}, {xmin} {ymax}, {xmin} {ymin}))"
            )
        )
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    table = save_table("coded_rows", [{"name": " 430000 ", "water": 5}, {"name": "420000", "water": 16}])
    outcome = run("distributestatistics", {**job, "ZONES": path, "ZONE_FIELD": "code", "STATISTICS": table})
    assert np.nansum(read_grid(outcome["OUTPUT_AMOUNT"])[:, :2]) == 16


def test_zone_without_statistics_stays_nodata(run, job, save_table, read_grid, rows_of):
    outcome = run("distributestatistics", {**job, "STATISTICS": save_table("w", [{"name": "west", "water": 16}])})
    assert np.isnan(read_grid(outcome["OUTPUT"])[:, 2:]).all()
    assert "cells stay nodata: east" in outcome.log
    assert rows_of(outcome["OUTPUT_ZONES"])[1]["given"] is None


def test_statistics_of_other_zones_can_be_left_out(run, job, save_table):
    rows = [{"name": "west", "water": 16}, {"name": "east", "water": 5}, {"name": "north", "water": 99}]
    outcome = run("distributestatistics", {**job, "STATISTICS": save_table("n", rows), "IGNORE_UNMATCHED": True})
    assert outcome["TOTAL_GIVEN"] == 21
    assert "left out, because the zone layer lacks them: north" in outcome.log


def test_part_of_a_zone_is_warned_of(run, job, save_zones):
    zones = save_zones("part", {"west": (LEFT - 600.0, TOP - 200.0, LEFT + 200.0, TOP), "east": box(EAST)})
    outcome = run("distributestatistics", {**job, "ZONES": zones})
    assert "covers only part of these zones" in outcome.log
    assert "west (19 %)" in outcome.log


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 10_000),
    exponent=st.integers(-12, 12),
    totals=st.lists(st.floats(1e-6, 1e15), min_size=3, max_size=3),
)
def test_totals_are_preserved_in_the_files(run, job, save_grid, save_zones, save_table, seed, exponent, totals):
    weight = np.random.default_rng(seed).gamma(0.2, 10.0**exponent, size=(30, 40))
    zones = {f"z{i}": (LEFT + 1000.0 * i, TOP - 3000.0, LEFT + 1000.0 * (i + 1), TOP) for i in range(3)}
    changed = {
        "WEIGHT": save_grid("w", weight),
        "ZONES": save_zones(f"z{seed}_{exponent}_{hash(tuple(totals))}", zones),
        "STATISTICS": save_table("s", [{"name": name, "water": repr(t)} for name, t in zip(zones, totals)]),
    }
    outcome = run("distributestatistics", {**job, **changed, "OUTPUT_ZONES": None})
    for name in ("OUTPUT", "OUTPUT_AMOUNT"):  # 1 ha a cell: density and amount are the same numbers
        dataset = gdal.Open(outcome[name])
        cells = dataset.GetRasterBand(1).ReadAsArray()
        for index, total in enumerate(totals):
            assert cells[:, 10 * index : 10 * (index + 1)].sum() == pytest.approx(total, rel=1e-9)


def test_provinces_of_the_sample(run, sample, tmp_path, rows_of, read_grid):
    figures = sample.parent / "published_figures.csv"
    with open(figures, encoding="utf-8") as stream:
        published = {row["province"]: float(row["population_2020"]) for row in csv.DictReader(stream)}
    outcome = run(
        "distributestatistics",
        {
            "STATISTICS": str(figures),
            "STATISTICS_ZONE_FIELD": "province",
            "STATISTICS_FIELD": "population_2020",
            "ZONES": f"{sample / 'yangtze_10km.gpkg'}|layername=provinces",
            "ZONE_FIELD": "name",
            "WEIGHT": str(sample / "population.tif"),
            "UNIT": "persons",
            "IGNORE_UNMATCHED": True,
            "OUTPUT": str(tmp_path / "density.tif"),
            "OUTPUT_AMOUNT": str(tmp_path / "persons.tif"),
            "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
        },
    )
    zones = rows_of(outcome["OUTPUT_ZONES"])
    assert len(zones) > 10
    for row in zones:
        assert row["given"] == published[row["name"]]
        assert row["distributed"] == pytest.approx(row["given"], rel=1e-9)
    assert np.nansum(read_grid(outcome["OUTPUT_AMOUNT"])) == pytest.approx(outcome["TOTAL_GIVEN"], rel=1e-9)


BAD_ROWS = {
    "zone twice": (
        [{"name": "west", "water": 1}, {"name": "west", "water": 2}, {"name": "east", "water": 2}],
        ["[STATISTICS_ZONE_FIELD]", "more than one row for west", "Keep one row"],
    ),
    "unknown zone": (
        [{"name": "west", "water": 1}, {"name": "est", "water": 2}, {"name": "nord", "water": 2}],
        ["[STATISTICS_ZONE_FIELD]", "est, nord", "[IGNORE_UNMATCHED]"],
    ),
    "no zone in common": (
        [{"name": "42", "water": 1}],
        ["[STATISTICS_ZONE_FIELD]", "none of its zones (42)", "west, east", "[ZONE_FIELD]"],
    ),
    "no name": (
        [{"name": "west", "water": 1}, {"name": " ", "water": 2}],
        ["[STATISTICS_ZONE_FIELD]", "no zone in row 2", "Name the zone"],
    ),
    "no number": (
        [{"name": "west", "water": "about 3"}, {"name": "east", "water": ""}],
        ["[STATISTICS_FIELD]", "1: about 3", "2:", "number in every row"],
    ),
}


@pytest.mark.parametrize("case", BAD_ROWS)
def test_bad_statistics(case, refused, job, save_table):
    rows, words = BAD_ROWS[case]
    message = refused("distributestatistics", {**job, "STATISTICS": save_table("bad", rows)})
    assert [word for word in words if word not in message] == []


def test_missing_columns(refused, job):
    message = refused("distributestatistics", {**job, "STATISTICS_FIELD": "wine", "STATISTICS_ZONE_FIELD": "county"})
    assert "wine" in message or "STATISTICS_FIELD" in message


def test_negative_weight(refused, job, save_grid):
    message = refused("distributestatistics", {**job, "WEIGHT": save_grid("n", -WEIGHT)})
    for word in ("[WEIGHT]", "at least 0", "nodata"):
        assert word in message


def test_zone_with_a_total_but_without_cells(refused, job, save_zones):
    corner = (LEFT + 310.0, TOP - 40.0, LEFT + 340.0, TOP - 10.0)  # holds no cell centre
    message = refused(
        "distributestatistics", {**job, "ZONES": save_zones("small", {"west": box(WEST), "east": corner})}
    )
    for word in ("no place to go: east", "[WEIGHT]", "finer cells"):
        assert word in message


def test_zones_elsewhere(refused, job, save_zones):
    message = refused("distributestatistics", {**job, "ZONES": save_zones("far", {"west": box((900, 950))})})
    assert "[ZONES]" in message
    assert "no zone overlaps" in message


def test_zones_of_nearly_one_name(refused, job, save_zones):
    zones = save_zones("twins", {"west": box(WEST), "west ": box(EAST)})
    message = refused("distributestatistics", {**job, "ZONES": zones, "IGNORE_UNMATCHED": True})
    assert "[ZONE_FIELD]" in message
    assert "differ only by blanks" in message
