"""`riverflow` on a landscape: the account read back from all files, and what options, scale and direction change."""

import json
import math
from pathlib import Path

import numpy as np
import pytest

HECTARES = 2.25  # of a cell
TEXTS = ("service", "level", "unit", "flag")  # columns of the ledger that hold no number

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


@pytest.mark.parametrize("options", CASES.values(), ids=CASES.keys())
def test_account_read_back_from_all_its_files(run, landscape, save_grid, read_grid, rows_of, options, ledger_of):
    given = {**landscape, **options}
    if "INFLOW" in given:
        inflow = np.zeros((48, 61))
        inflow[0, 10], inflow[3, 60] = 400_000.0, 90_000.0
        given["INFLOW"] = save_grid("inflow", inflow, "m3/yr", cell=150.0)
    outcome = run("riverflow", given)
    result = {name: read_grid(outcome[name]) for name in ("RECEIVED", "SENT", "UNMET", "OUTFLOW")}
    result.update(SUPPLY=read_grid(given["SUPPLY"]), DEMAND=read_grid(given["DEMAND"]))
    row = ledger_of(outcome)
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
def test_the_ledger_is_the_same_whether_or_not_anybody_asks_who_sent(run, landscape, tmp_path, options, ledger_of):
    wanted = {name: landscape[name] for name in ("SUPPLY", "DEMAND", "DEM", "RECEIVED", "LEDGER")}
    ledgers = []
    for more in ({}, {"SENT": landscape["SENT"]}):
        row = ledger_of(run("riverflow", {**wanted, **options, **more}))
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


def test_two_runs_give_the_same_bytes(run, landscape, flow_outputs):
    seen = []
    for folder in ("one", "two"):
        outcome = run("riverflow", {**landscape, "ROUTING": 1, **flow_outputs(folder, tables="csv")})
        seen.append({name: Path(outcome[name]).read_bytes() for name in flow_outputs(folder) if name in outcome})
    assert seen[0] == seen[1] and len(seen[0]) == 7


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
