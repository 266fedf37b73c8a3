"""`compensation` of several services: side by side, levels never mixed, means of rates, ledgers gathered."""

import csv
import math
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback

RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")


def account(rows, service, unit, level="zone"):
    """Rows by name: supply, demand, sent, received; what is local follows."""
    return [
        {"name": name, "supply": float(s), "demand": float(d), "local": float(min(s, d)), "sent": float(x)}
        | {"received": float(k), "area_ha": 10.0, "service": service, "unit": unit, "level": level}
        for name, (s, d, x, k) in rows.items()
    ]


WATER = account({"a": (90, 50, 30, 0), "b": (10, 50, 0, 30), "c": (20, 20, 0, 0)}, "water_yield", "m3/yr")
FOOD = account({"c": (9, 1, 6, 0), "b": (4, 2, 2, 0), "a": (0, 8, 0, 8)}, "food_production", "t/yr")
CARBON = account({"a": (5, 25, 0, 5), "b": (9, 4, 5, 0), "d": (1, 1, 0, 0)}, "carbon_sequestration", "tC/yr")
SQUARES = [f"POLYGON (({i} 0, {i + 1} 0, {i + 1} 1, {i} 1, {i} 0))" for i in range(3)]


@pytest.fixture
def outputs(tmp_path):
    def paths(folder="out", zones="zones.gpkg"):
        (tmp_path / folder).mkdir(exist_ok=True)
        files = {name: f"{name.lower()}.csv" for name in ("TRANSITION", "RATES", "LEDGER")}
        return {name: str(tmp_path / folder / file) for name, file in {**files, "OUTPUT": zones}.items()}

    return paths


@pytest.fixture
def three(save_units, save_table):
    return {
        "INPUT": save_units("water", WATER, SQUARES),
        "MORE": [save_table("food", FOOD), save_units("carbon", CARBON, SQUARES)],
        "ZONE_FIELD": "name",
    }


def table_of(path):
    with open(path, encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def numbers(row, *names):
    return [float(row[name]) if row[name] not in (None, "") else None for name in names]


def rates_by_key(path):
    return {(row["level"], row["service"]): row for row in table_of(path)}


def test_services_stand_side_by_side(run, three, outputs, rows_of):
    outcome = run("compensation", {**three, **outputs()})
    rows = {row["name"]: row for row in rows_of(outcome["OUTPUT"])}
    assert list(rows) == ["a", "b", "c", "d"]
    assert numbers(rows["b"], "WY_deficit", "WY_received", "WY_unmet", "WY_rate") == [40, 30, 10, 0.75]
    assert numbers(rows["a"], "FP_deficit", "FP_received", "FP_rate", "CS_rate") == [8, 8, 1, 0.25]
    # A zone's mean is over the services it lacks.
    assert [rows[name]["rate"] for name in "abcd"] == [pytest.approx((1 + 0.25) / 2), 0.75, None, None]
    assert [rows[name]["deficits_before"] for name in "abcd"] == [2, 1, 0, 0]
    assert [rows[name]["deficits_after"] for name in "abcd"] == [1, 1, 0, 0]
    assert (rows["b"]["WY_class_before"], rows["b"]["CS_class_before"], rows["c"]["CS_class_before"]) == (
        "deficit",
        "surplus",
        None,
    )
    assert (rows["a"]["FP_class_before"], rows["a"]["FP_class_after"]) == ("deficit", "balanced")
    for service, zones in (("water_yield", "d"), ("food_production", "d"), ("carbon_sequestration", "c")):
        assert f"1 zones have no account of “{service}”; its fields are null there: {zones}." in outcome.log


def test_no_amount_of_two_units_is_in_one_field(run, three, outputs, rows_of):
    first = rows_of(run("compensation", {**three, **outputs()})["OUTPUT"])[0]
    shared = {name for name in first if name[:3] not in ("WY_", "FP_", "CS_")}
    assert shared == {"fid", "name", "area_ha", "rate", "deficits_before", "deficits_after", "units"}
    assert first["units"] == "WY: m3/yr, FP: t/yr, CS: tC/yr"


def test_one_row_of_rates_for_every_service_and_level(run, three, outputs):
    outcome = run("compensation", {**three, **outputs()})
    rates = rates_by_key(outcome["RATES"])
    assert list(rates) == [
        (level, service)
        for level in ("zone", "region")
        for service in ("water_yield", "food_production", "carbon_sequestration", "mean of the services")
    ]
    volumes = [30 / 40, 8 / 8, 5 / 20]
    assert [numbers(row, "cr_volume")[0] for row in list(rates.values())[:3]] == pytest.approx(volumes)
    mean = rates["zone", "mean of the services"]
    assert numbers(mean, "cr_volume", "services") == pytest.approx([sum(volumes) / 3, 3])
    assert [mean[name] for name in ("unit", "units", "deficit", "received", "unmet")] == [""] * 5
    assert outcome["COMPENSATION_RATE"] == pytest.approx(0.75)
    assert outcome["MEAN_RATE"] == pytest.approx(sum(volumes) / 3)
    assert "Level “zone”: mean compensation rate by volume of 3 services 66.7 %." in outcome.log


def test_every_rate_has_its_own_mean(run, three, outputs):
    rates = rates_by_key(run("compensation", {**three, **outputs()})["RATES"])
    services = [rates["zone", service] for service in ("water_yield", "food_production", "carbon_sequestration")]
    for name in RATES:
        expected = sum(float(row[name]) for row in services) / 3
        assert float(rates["zone", "mean of the services"][name]) == pytest.approx(expected), name


def test_the_region_as_one_unit_sends_nothing(run, three, outputs):
    rates = rates_by_key(run("compensation", {**three, **outputs()})["RATES"])
    # Supply and demand of the region: water 120 and 120, food 13 and 11, carbon 15 and 30.
    row = rates["region", "carbon_sequestration"]
    assert numbers(row, "deficit", "received", "unmet", "sr_dyn", "units", "cr_volume") == [15, 0, 15, 0.5, 1, None]
    assert [rates["region", service]["flag"] for service in ("water_yield", "food_production")] == ["no_deficit"] * 2
    assert numbers(rates["region", "mean of the services"], "cr_volume", "sr_dyn") == [
        None,
        pytest.approx((1 + 1 + 0.5) / 3),
    ]


def test_services_without_a_deficit_are_left_out_of_the_mean(run, three, save_units, outputs):
    calm = account({"a": (9, 5, 0, 0), "b": (9, 5, 0, 0), "c": (2, 2, 0, 0)}, "water_yield", "m3/yr")
    given = {**three, "INPUT": save_units("calm", calm, SQUARES), **outputs()}
    mean = rates_by_key(run("compensation", given)["RATES"])["zone", "mean of the services"]
    assert numbers(mean, "cr_volume", "services") == pytest.approx([(1 + 0.25) / 2, 3])
    assert mean["flag"] == "undefined: water_yield"


def test_levels_are_never_mixed(run, three, save_units, outputs):
    basins = [{**row, "level": "sub-basin"} for row in WATER]
    cells = [{**row, "level": "cell"} for row in CARBON]
    given = {**three, "INPUT": save_units("basins", basins, SQUARES), **outputs()}
    given["MORE"] = [three["MORE"][0], save_units("cells", cells, SQUARES)]
    outcome = run("compensation", given)
    means = [level for level, service in rates_by_key(outcome["RATES"]) if service == "mean of the services"]
    assert means == ["region"] and math.isnan(outcome["MEAN_RATE"])
    assert "The accounts are of different levels (sub-basin, zone, zone (sums of cells))" in outcome.log


def test_class_transitions_of_all_services(run, three, outputs):
    rows = table_of(run("compensation", {**three, **outputs()})["TRANSITION"])
    services = ["water_yield", "food_production", "carbon_sequestration"]
    assert [(row["service"], row["class_before"]) for row in rows] == [
        (service, name) for service in services for name in ("deficit", "balanced", "surplus", "total")
    ]
    columns = ("units_deficit", "units_balanced", "units_surplus", "units_total")
    assert [numbers(row, *columns) for row in rows[4:8]] == [[0, 1, 0, 1], [0, 0, 0, 0], [0, 1, 1, 2], [0, 2, 1, 3]]
    for service in services:
        *parts, total = [numbers(row, *columns) for row in rows if row["service"] == service]
        assert [sum(column) for column in zip(*parts)] == total
    assert {row["level"] for row in rows} == {"zone"}


def ledger_rows(service="water_yield", unit="m3/yr", level="cell", **values):
    given = {"units": 600, "deficit": 200.0, "received": 30.0, "unmet": 170.0, "cr_volume": 0.15, "closure_error": 0.0}
    return [{"service": service, "level": level, "unit": unit, **given, "flag": "", **values}]


def test_ledgers_are_gathered(run, three, save_table, outputs):
    ledgers = [
        save_table("cells of water", ledger_rows()),
        save_table("cells of food", ledger_rows("food_production", "t/yr", cr_volume=0.45, cr_mean=0.5)),
    ]
    outcome = run("compensation", {**three, "LEDGERS": ledgers, **outputs()})
    rates = rates_by_key(outcome["RATES"])
    assert list(dict.fromkeys(level for level, _ in rates)) == ["cell", "zone", "region"]
    assert numbers(rates["cell", "mean of the services"], "cr_volume", "cr_mean", "services") == [0.3, 0.5, 2]
    gathered = table_of(outcome["LEDGER"])
    assert [(row["level"], row["service"]) for row in gathered] == [
        ("cell", "water_yield"),
        ("cell", "food_production"),
        *(("zone", service) for service in ("water_yield", "food_production", "carbon_sequestration")),
    ]
    assert numbers(gathered[0], "closure_error", "units") == [0, 600] and gathered[2]["closure_error"] == ""


def test_the_ledger_of_the_same_run_is_kept_once(run, three, save_table, outputs):
    ledger = save_table("zones of water", ledger_rows(level="zone", deficit=40.0, cr_volume=0.75, losses=3.0))
    outcome = run("compensation", {**three, "LEDGERS": [ledger], **outputs()})
    rows = [row for row in table_of(outcome["LEDGER"]) if row["service"] == "water_yield"]
    assert len(rows) == 1 and float(rows[0]["losses"]) == 3
    assert len(rates_by_key(outcome["RATES"])) == len(table_of(outcome["RATES"])) == 8


def test_one_account_alone_has_rates_too(run, three, save_table, outputs):
    given = {"INPUT": three["INPUT"], "LEDGERS": [save_table("cells", ledger_rows())], **outputs()}
    outcome = run("compensation", given)
    assert list(rates_by_key(outcome["RATES"])) == [(level, "water_yield") for level in ("cell", "zone", "region")]
    assert outcome["MEAN_RATE"] == outcome["COMPENSATION_RATE"] == 0.75


def test_the_order_of_services_changes_no_rate(run, three, outputs):
    first = run("compensation", {**three, **outputs("one")})
    turned = {**three, "INPUT": three["MORE"][1], "MORE": [three["MORE"][0], three["INPUT"]], **outputs("two")}
    second = run("compensation", turned)
    one, two = (rates_by_key(outcome["RATES"]) for outcome in (first, second))
    assert one == two


def test_two_runs_give_the_same_bytes(run, three, outputs):
    seen = []
    for folder in ("one", "two"):
        paths = outputs(folder, "zones.csv")
        run("compensation", {**three, **paths})
        seen.append([Path(path).read_bytes() for path in paths.values()])
    assert seen[0] == seen[1]


class _StopAt(QgsProcessingFeedback):
    def __init__(self, count):
        super().__init__(False)
        self.left = count

    def isCanceled(self):  # noqa: N802
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("moment", [0, 2])
def test_cancel_leaves_nothing(run, three, outputs, tmp_path, moment):
    outcome = run("compensation", {**three, **outputs()}, _StopAt(moment))
    assert outcome == {} and not list((tmp_path / "out").iterdir())


FAULTS = {
    "no zone field": ({"ZONE_FIELD": None}, "[ZONE_FIELD]: choose the field that names each zone."),
    "the same service": ({"MORE": [WATER]}, "2 layers are accounts of “water_yield”. Two flows of one service"),
    "no zone in common": (
        {"MORE": [[{**row, "name": row["name"] + "!"} for row in FOOD]]},
        "[ZONE_FIELD]: the accounts have no zone in common.",
    ),
    "no account": ({"MORE": [[{"name": "a", "supply": 1}]]}, "fields are missing: demand, sent, received."),
    "no ledger": ({"LEDGERS": [[{"name": "a", "x": 1}]]}, "fields are missing: service, level, unit, received"),
    "two ledgers": (
        {"LEDGERS": [ledger_rows(), ledger_rows()]},
        "[LEDGERS]: “water_yield” at the level “cell” appears twice.",
    ),
    "another run": (
        {"LEDGERS": [ledger_rows(level="zone", received=29.0)]},
        "[LEDGERS]: “water_yield” at the level “zone” appears twice. Two runs are alternatives",
    ),
}


@pytest.mark.parametrize("values, text", FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_told(refused, three, save_table, outputs, values, text):
    given = dict(values)
    for name, tables in values.items():
        if tables is not None:
            given[name] = [save_table(f"{name} {place}", rows) for place, rows in enumerate(tables)]
    assert text in refused("compensation", {**three, **outputs(), **given})
