"""`frameworkreport` with thousands of zones and flows: a page that a browser opens at once and that still says all."""

import re

import pytest
from esflow.tests.algorithms import account_layers
from esflow.tests.algorithms.account_layers import account_layer, ledger_layer, memory

A_ROW, ZONES = 50, 2500
SIDE_M = 10_000.0
GIVEN = 1e4


@pytest.fixture
def region(monkeypatch):
    """(account, links) of zones in rows; each of the first half sends the same to three zones of the other."""

    def square(number):
        x, y = SIDE_M * (number % A_ROW), SIDE_M * (number // A_ROW)
        return f"MULTIPOLYGON((({x} {y},{x + SIDE_M} {y},{x + SIDE_M} {y + SIDE_M},{x} {y + SIDE_M},{x} {y})))"

    monkeypatch.setattr(account_layers, "square", square)
    half = ZONES // 2
    pairs = [(donor, half + (donor + 7 * k) % half, GIVEN * (1 + donor)) for donor in range(half) for k in range(3)]
    sent, received = [0.0] * ZONES, [0.0] * ZONES
    for donor, receiver, amount in pairs:
        sent[donor] += amount
        received[receiver] += amount
    zones = {}
    for number in range(ZONES):
        supply, demand = (1.0 + 2 * sent[number], 1.0) if number < half else (1.0, 1.0 + 2 * received[number])
        zones[f"Z{number:04d}"] = (supply, demand, sent[number], received[number])
    rows = []
    for donor, receiver, amount in pairs:
        (x, y), (to_x, to_y) = ((SIDE_M * (zone % A_ROW), SIDE_M * (zone // A_ROW)) for zone in (donor, receiver))
        texts = ["food_production", f"Z{donor:04d}", f"Z{receiver:04d}"]
        rows.append((f"LINESTRING({x} {y},{to_x} {to_y})", [*texts, amount, "t/yr", 1e5, 0.5, 0.5]))
    spec = "t:service t:origin t:destination r:amount t:unit r:distance r:share_of_origin r:share_of_destination"
    return account_layer(zones), memory("LineString", spec, rows, "links"), ledger_layer(zones)


def test_the_page_stays_small_and_holds_every_zone(region, run, tmp_path):
    path = tmp_path / "report.html"
    run("frameworkreport", {"RESULTS": list(region), "OUTPUT": str(path)})
    page = path.read_text(encoding="utf-8")
    without_maps = re.sub(r'src="[^"]*"', "", page)
    assert len(page) < 4e6 and len(without_maps) < 200 * ZONES
    assert "Left out, because" not in page
    (folded,) = re.findall(r"<details><summary>All zones with their account</summary>.*?</details>", without_maps)
    assert set(re.findall(r"<td>(Z\d{4})</td>", folded)) == {f"Z{number:04d}" for number in range(ZONES)}
    matrix = re.search(r'<table class="matrix">.*?</table>', page).group()
    assert matrix.count("<tr>") + matrix.count('<tr class="sum">') <= 15


def test_the_largest_flows_are_drawn_and_the_others_told(region):
    from esflow.esflow_plugin.report.framework import pictures
    from esflow.esflow_plugin.report.framework.results import gather
    from esflow.esflow_plugin.vector.units_layer import UnitsLayer

    results = gather([UnitsLayer.from_source(layer, layer.name()) for layer in region])
    account, links = results.accounts["food_production"], results.links["food_production"]
    picture = pictures.flow_map(account, links, "who relieves whom", "")
    drawn = sorted(feature["amount"] for feature in picture.panels[0].layers[0].getFeatures())
    assert drawn == sorted(links.amounts.tolist())[-500:]
    share = sum(drawn) / links.amounts.sum()
    assert picture.subtitle == f"The 500 largest of 3,750 flows between zones: {100 * share:.1f} % of their amount"
