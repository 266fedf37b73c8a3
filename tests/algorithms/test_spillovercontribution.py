"""`spillovercontribution` through Processing: by hand, after a river flow, of several services, and what it refuses."""

import csv
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

REACHES = ("upper", "upper", "lower", "delta")
LINKS = ("service", "origin", "destination", "amount", "unit")


def lines(*rows, service="water_yield", unit="m3/yr"):
    return [dict(zip(LINKS, (service, *ends, float(amount), unit))) for *ends, amount in rows]


def account(names, service="water_yield", unit="m3/yr", **columns):
    """Rows of an account: surplus, deficit, sent and received of each zone."""
    rows = []
    for place, name in enumerate(names):
        surplus, deficit, sent, received = (float(columns[part][place]) for part in ("surplus", "deficit", "x", "k"))
        rows.append(
            {"name": name, "supply": 5 + surplus, "demand": 5 + deficit, "local": 5.0, "sent": sent}
            | {"received": received, "area_ha": 1.0, "service": service, "unit": unit, "reach": REACHES[place]}
        )
    return rows


# a serves itself, b and c; b serves c; d serves nobody, and someone outside serves it.
WATER = account("abcd", surplus=[20, 3, 0, 7], deficit=[4, 8, 7, 10], x=[7, 3, 0, 0], k=[1, 2, 7, 5])
WATER_LINKS = lines(("a", "a", 1), ("a", "b", 2), ("a", "c", 4), ("b", "c", 3), ("outside all zones", "d", 5))
CARBON = account(
    "abcd", "carbon_sequestration", "tC/yr", surplus=[0, 0, 9, 9], deficit=[9, 9, 0, 0], x=[0, 0, 3, 9], k=[9, 3, 0, 0]
)
CARBON_LINKS = lines(("d", "a", 9), ("c", "b", 3), service="carbon_sequestration", unit="tC/yr")
# In a row: a and b touch, b and c, c and d.
SQUARES = [f"POLYGON (({i} 0, {i + 1} 0, {i + 1} 1, {i} 1, {i} 0))" for i in range(4)]


@pytest.fixture
def outputs(tmp_path):
    def paths(folder="out"):
        (tmp_path / folder).mkdir(exist_ok=True)
        files = {name: f"{name.lower()}.csv" for name in ("PAIRS", "SUMMARY", "REGIONS", "MATRIX")}
        files.update(OUTPUT="zones.gpkg", PICTURE="matrix.png")
        return {name: str(tmp_path / folder / file) for name, file in files.items()}

    return paths


@pytest.fixture
def water(save_units, save_table):
    return {
        "ACCOUNTS": [save_units("water", WATER, SQUARES)],
        "INPUT_LINKS": [save_table("water links", WATER_LINKS)],
        "ZONE_FIELD": "name",
    }


@pytest.fixture
def both(water, save_units, save_table):
    """Water and carbon, the lines in the other order than the accounts."""
    return {
        "ACCOUNTS": [*water["ACCOUNTS"], save_units("carbon", CARBON, SQUARES)],
        "INPUT_LINKS": [save_table("carbon links", CARBON_LINKS), *water["INPUT_LINKS"]],
        "ZONE_FIELD": "name",
    }


def table_of(path):
    with open(path, encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def numbers(row, *names):
    return [float(row[name]) if row[name] not in (None, "") else None for name in names]


def test_zones_by_hand(run, water, outputs, rows_of):
    outcome = run("spillovercontribution", {**water, "BETWEENNESS": True, **outputs()})
    a, b, c, d = rows_of(outcome["OUTPUT"])
    assert [row["contribution"] for row in (a, b, c, d)] == pytest.approx([7 / 15, 3 / 15, 0, 0])
    assert [row["WY_contribution"] for row in (a, b, c, d)] == pytest.approx([7 / 15, 3 / 15, 0, 0])
    assert [row["WY_use"] for row in (a, b, c, d)] == pytest.approx([7 / 20, 1, None, 0])
    assert [row["WY_dependence"] for row in (a, b, c, d)] == pytest.approx([0, 2 / 8, 1, 0])
    assert [row["WY_donor"] for row in (a, b, c, d)] == [None, "a", "a", None]
    assert numbers(c, "WY_donor_share", "WY_donor_dependence") == pytest.approx([4 / 7, 4 / 7])
    assert (a["WY_receiver"], a["WY_receiver_share"]) == ("c", pytest.approx(4 / 7))
    assert numbers(a, "WY_donors", "WY_receivers", "WY_from_others", "WY_to_others") == [0, 2, 0, 6]
    assert [row["WY_betweenness"] for row in (a, b, c, d)] == [0, 0, 0, 0]
    assert outcome["SERVICES"] == 1 and outcome["PAIRS_COUNT"] == 5
    assert "Largest donors: a 46.7 %, b 20.0 %." in outcome.log


def test_pairs_by_hand(run, water, outputs):
    rows = table_of(run("spillovercontribution", {**water, **outputs()})["PAIRS"])
    assert [(row["donor"], row["receiver"]) for row in rows] == [
        ("outside all zones", "d"),
        ("a", "c"),
        ("b", "c"),
        ("a", "b"),
        ("a", "a"),
    ]
    shares = ("contribution", "share_of_sent", "dependence", "share_of_received")
    assert numbers(rows[0], *shares) == pytest.approx([5 / 15, None, 5 / 10, 1])
    assert numbers(rows[1], *shares) == pytest.approx([4 / 15, 4 / 7, 4 / 7, 4 / 7])
    assert sum(float(row["contribution"]) for row in rows) == pytest.approx(1)
    assert [row["relation"] for row in rows] == [
        "not told",
        "tele-regional",
        "peri-regional",
        "peri-regional",
        "intra-regional",
    ]


def test_regions_come_from_a_class_field(run, water, outputs, rows_of):
    outcome = run("spillovercontribution", {**water, "CLASS_FIELD": "reach", **outputs()})
    (row,) = table_of(outcome["SUMMARY"])
    # Upper: a and b; lower: c, which touches b.
    assert numbers(row, "intra", "peri", "tele", "not_told") == pytest.approx([3 / 15, 7 / 15, 0, 5 / 15])
    assert float(row["within_zones"]) == pytest.approx(1 / 15)
    assert [row["region"] for row in rows_of(outcome["OUTPUT"])] == ["upper", "upper", "lower", "delta"]
    names = ("from_region", "to_region", "relation")
    regions = table_of(outcome["REGIONS"])
    assert [(*(row[name] for name in names), float(row["amount"])) for row in regions] == [
        ("upper", "lower", "peri-regional", 7),
        ("", "delta", "not told", 5),
        ("upper", "upper", "intra-regional", 3),
    ]
    assert "20.0 % stay in the donor's region, 46.7 % go to neighbouring regions, 0.0 % farther, 33.3 %" in outcome.log


def test_summary_by_hand(run, water, outputs):
    (row,) = table_of(run("spillovercontribution", {**water, **outputs()})["SUMMARY"])
    assert numbers(row, "zones", "donors", "receivers", "sent", "edges") == [4, 2, 4, 15, 3]
    assert numbers(row, "density", "reciprocity", "mean_degree") == pytest.approx([3 / 12, 0, 3 / 4])
    assert numbers(row, "use", "intra", "peri", "tele") == pytest.approx([10 / 30, 1 / 15, 5 / 15, 4 / 15])


def test_the_wide_matrix_holds_every_amount(run, both, outputs):
    rows = table_of(run("spillovercontribution", {**both, **outputs()})["MATRIX"])
    assert list(rows[0]) == ["service", "unit", "donor", "a", "b", "c", "d", "outside all zones"]
    by_donor = {(row["unit"], row["donor"]): numbers(row, *"abcd", "outside all zones") for row in rows}
    assert by_donor["m3/yr", "a"] == [1, 2, 4, 0, 0] and by_donor["m3/yr", "outside all zones"] == [0, 0, 0, 5, 0]
    assert by_donor["tC/yr", "d"] == [9, 0, 0, 0, 0] and len(rows) == 10
    assert sum(map(sum, by_donor.values())) == 15 + 12


def test_zones_called_like_other_columns(run, save_table, outputs):
    rows = account(["Donor", "FID", "donor", "unit"], surplus=[9] * 4, deficit=[9] * 4, x=[1] * 4, k=[1] * 4)
    links = lines(("Donor", "FID", 1), ("FID", "Donor", 1), ("donor", "unit", 1), ("unit", "donor", 1))
    given = {"ACCOUNTS": [save_table("w", rows)], "INPUT_LINKS": [save_table("l", links)], "ZONE_FIELD": "name"}
    paths = outputs()
    given.update(OUTPUT=paths["OUTPUT"], MATRIX=paths["MATRIX"].replace("csv", "gpkg"))
    outcome = run("spillovercontribution", given)
    assert Path(outcome["MATRIX"]).exists()


def test_several_services(run, both, outputs, rows_of):
    outcome = run("spillovercontribution", {**both, **outputs()})
    rows = rows_of(outcome["OUTPUT"])
    assert [row["contribution"] for row in rows] == pytest.approx(
        [(7 / 15 + 0) / 2, (3 / 15 + 0) / 2, (0 + 3 / 12) / 2, (0 + 9 / 12) / 2]
    )
    assert [row["CS_contribution"] for row in rows] == pytest.approx([0, 0, 3 / 12, 9 / 12])
    assert [row["service"] for row in table_of(outcome["SUMMARY"])] == ["water_yield", "carbon_sequestration"]


def test_the_picture_shows_every_service(run, both, water, outputs):
    images = [
        QImage(run("spillovercontribution", {**given, **outputs(name)})["PICTURE"])
        for name, given in (("one", water), ("two", both))
    ]
    assert images[0].width() > 300 and images[1].height() > 1.9 * images[0].height()
    places = [(x, y) for x in range(0, images[0].width(), 3) for y in range(0, images[0].height(), 3)]
    largest = sum(images[0].pixelColor(*place).name() == "#391659" for place in places)
    assert largest > 300  # the cell of the largest flow is 82 pixels wide


def test_accounts_without_polygons_tell_no_neighbours(run, save_table, water, outputs):
    given = {**water, "ACCOUNTS": [save_table("water", WATER)], **outputs()}
    outcome = run("spillovercontribution", {**given, "OUTPUT": given["OUTPUT"].replace("gpkg", "csv")})
    assert "have no polygons, so that neighbouring and far regions cannot be told apart" in outcome.log
    (row,) = table_of(outcome["SUMMARY"])
    assert numbers(row, "intra", "peri", "tele", "not_told") == pytest.approx([1 / 15, 0, 0, 14 / 15])


def test_gathered_small_flows_count_as_sent(run, save_table, water, outputs, rows_of):
    links = [*WATER_LINKS[:2], *lines(("a", "2 smaller flows", 4)), *WATER_LINKS[3:]]
    outcome = run("spillovercontribution", {**water, "INPUT_LINKS": [save_table("gathered", links)], **outputs()})
    assert rows_of(outcome["OUTPUT"])[0]["contribution"] == pytest.approx(7 / 15)
    (row,) = [row for row in table_of(outcome["PAIRS"]) if row["receiver"] == "several zones"]
    assert (float(row["amount"]), row["relation"]) == (4, "not told")


def test_what_is_received_beyond_the_lines_is_told(run, save_units, water, outputs):
    rows = [{**row, "received": row["received"] + 2 * (row["name"] == "b")} for row in WATER]
    given = {**water, "ACCOUNTS": [save_units("more", rows, SQUARES)], **outputs()}
    assert "water_yield: 2 m3/yr are received beyond the lines" in run("spillovercontribution", given).log


def test_nothing_sent_is_undefined(run, save_units, save_table, outputs, rows_of):
    rows = account("abcd", surplus=[1] * 4, deficit=[1] * 4, x=[0] * 4, k=[0] * 4)
    links = lines(("a", "b", 0))
    given = {"ACCOUNTS": [save_units("w", rows, SQUARES)], "INPUT_LINKS": [save_table("l", links)]}
    outcome = run("spillovercontribution", {**given, "ZONE_FIELD": "name", **outputs()})
    assert {row["contribution"] for row in rows_of(outcome["OUTPUT"])} == {None}


@pytest.mark.parametrize("settings", [{}, {"CONSUMPTIVE_FRACTION": 0.4, "RESERVE": 0.3, "LOSS": 0.01}])
def test_after_a_river_flow(run, landscape, outputs, rows_of, settings):
    flow = run("riverflow", {**landscape, **settings})
    given = {"ACCOUNTS": [flow["OUTPUT_ZONES"]], "INPUT_LINKS": [flow["LINKS"]], "ZONE_FIELD": "zone"}
    given.update(outputs("contribution"))
    outcome = run("spillovercontribution", given)
    zones = rows_of(outcome["OUTPUT"])
    assert sum(row["contribution"] for row in zones) == pytest.approx(1)
    account_rows = {row["zone"]: row for row in rows_of(flow["OUTPUT_ZONES"])}
    pairs = table_of(outcome["PAIRS"])
    for row in zones:
        own = account_rows[row["zone"]]
        assert row["WY_use"] == pytest.approx(own["sent"] / own["surplus"])
        sent = [float(pair["share_of_sent"]) for pair in pairs if pair["donor"] == row["zone"]]
        assert sum(sent) == pytest.approx(1)
    shares = {row["receiver"]: 0.0 for row in pairs}
    for pair in pairs:
        shares[pair["receiver"]] += float(pair["share_of_received"])
    assert all(share <= 1 + 1e-9 for share in shares.values())
    if not settings:
        assert all(share == pytest.approx(1) for share in shares.values())
    assert ("received beyond the lines" in outcome.log) == bool(settings)


def test_two_runs_give_the_same_bytes(run, both, outputs):
    seen = []
    for folder in ("one", "two"):
        paths = {name: path.replace("gpkg", "csv") for name, path in outputs(folder).items()}
        run("spillovercontribution", {**both, **paths})
        seen.append([Path(path).read_bytes() for path in paths.values()])
    assert seen[0] == seen[1]


class _StopAt(QgsProcessingFeedback):
    def __init__(self, count):
        super().__init__(False)
        self.left = count

    def isCanceled(self):  # noqa: N802
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("moment", [0, 2, 5, 9])
def test_cancel_leaves_nothing(run, both, outputs, tmp_path, moment):
    outcome = run("spillovercontribution", {**both, "BETWEENNESS": True, **outputs()}, _StopAt(moment))
    assert outcome == {} and "Cancelled" in outcome.log
    assert not list((tmp_path / "out").iterdir())


def test_it_follows_a_flow_in_a_model(provider, landscape, outputs, rows_of):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
    )

    model, source = QgsProcessingModelAlgorithm("who serves whom"), QgsProcessingModelChildParameterSource
    steps = {"flow": "esflow:riverflow", "contribution": "esflow:spillovercontribution"}
    flow, found = (QgsProcessingModelChildAlgorithm(name) for name in steps.values())
    for step, child in zip(steps, (flow, found)):
        child.setChildId(step)
    for name in ("SUPPLY", "DEMAND", "DEM", "ZONES", "ZONE_FIELD"):
        flow.addParameterSources(name, [source.fromStaticValue(landscape[name])])
    found.addParameterSources("ACCOUNTS", [source.fromChildOutput("flow", "OUTPUT_ZONES")])
    found.addParameterSources("INPUT_LINKS", [source.fromChildOutput("flow", "LINKS")])
    found.addParameterSources("ZONE_FIELD", [source.fromStaticValue("zone")])
    output = QgsProcessingModelOutput("zones", "zones")
    output.setChildId("contribution")
    output.setChildOutputName("OUTPUT")
    found.setModelOutputs({"zones": output})
    for child in (flow, found):
        model.addChildAlgorithm(child)
    target, feedback = outputs()["OUTPUT"], QgsProcessingFeedback(False)
    given = {"contribution:zones": target, "zones": target}
    _, ok = model.create().run(given, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    assert sum(row["contribution"] for row in rows_of(target)) == pytest.approx(1)


def test_the_picture_of_many_zones_shows_the_largest(qgis_app):
    import numpy as np
    from esflow.esflow_plugin.report import flow_matrix_picture as pictures

    origin = np.append(np.arange(49), -1)
    shares = np.append(np.arange(49), 0) / np.arange(49).sum()
    seen = []
    original = pictures.matrix_image
    try:
        pictures.matrix_image = lambda title, note, names, values, scale: seen.append((note, names, values))
        pictures.flow_matrix_image("Water", [f"z{i}" for i in range(50)], origin, origin + 1, shares)
    finally:
        pictures.matrix_image = original
    ((note, names, values),) = seen
    assert names == [f"z{i}" for i in range(20, 50)] and values.shape == (30, 30)
    assert "The 30 of 50 zones" in note and f"{100 * np.arange(20, 49).sum() / np.arange(49).sum():.0f} % of it" in note


# ---------------------------------------------------------------------- bad input

MANY = 1001
FAULTS = {
    "no lines": ([{"id": 1, "x": 2}], {}, "fields are missing: service, origin, destination, amount, unit. Give"),
    "another run": (
        [*WATER_LINKS[:3], *lines(("b", "c", 2.9)), WATER_LINKS[4]],
        {},
        "lines and account do not belong together: the lines from “b” sum to 2.9, its account says 3 sent (1 zones",
    ),
    "another direction": (
        lines(("a", "a", 1), ("a", "b", 2), ("a", "b", 4), ("b", "c", 3)),
        {},
        "the lines to “b” sum to 6, its account says 2 received (1 zones differ)",
    ),
    "other zones": (lines(("a", "x", 7), ("y", "c", 3)), {}, "lines name zones that the account of “water_yield” does"),
    "other unit": (lines(("a", "c", 7), unit="t/yr"), {}, "the lines are in t/yr, the account in m3/yr"),
    "other service": (
        lines(("a", "c", 7), service="food_production"),
        {},
        "there are lines of food_production, but no account. Add the zone table of the same run.",
    ),
    "negative": (lines(("a", "c", -7)), {}, "field “amount” holds negative values (lowest -7)"),
    "no number": ([{**WATER_LINKS[0], "amount": "much"}], {}, "column “amount” must hold a number in every row"),
    "no such class": (WATER_LINKS, {"CLASS_FIELD": "county"}, "no account has the field “county”"),
    "no such zone field": (WATER_LINKS, {"ZONE_FIELD": "county"}, "the layer has no field “county”"),
}


@pytest.mark.parametrize("links, values, text", FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_told(refused, save_table, water, outputs, links, values, text):
    given = {**water, "INPUT_LINKS": [save_table("links", links)], **outputs(), **values}
    assert text in refused("spillovercontribution", given)


def test_services_must_match(refused, both, outputs):
    message = refused("spillovercontribution", {**both, "INPUT_LINKS": both["INPUT_LINKS"][:1], **outputs()})
    assert "there are no lines of water_yield, but an account." in message
    doubled = [*both["INPUT_LINKS"], both["INPUT_LINKS"][0]]
    message = refused("spillovercontribution", {**both, "INPUT_LINKS": doubled, **outputs()})
    assert "lines of “carbon_sequestration” are in another layer too" in message


def test_a_matrix_too_wide_for_any_table(refused, save_table, outputs):
    names = [f"z{i}" for i in range(MANY)]
    rows = [{**account("a", surplus=[1], deficit=[1], x=[0], k=[0])[0], "name": name} for name in names]
    given = {"ACCOUNTS": [save_table("w", rows)], "INPUT_LINKS": [save_table("l", lines(("z0", "z1", 0)))]}
    assert "a table with 1001 columns" in refused("spillovercontribution", {**given, "ZONE_FIELD": "name", **outputs()})
