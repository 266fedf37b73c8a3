"""`frameworkreport`: what the page says is what the layers hold, and it needs nothing but itself."""

import json
import re
from html.parser import HTMLParser

import pytest
from esflow.tests.algorithms.account_layers import (
    FOOD,
    account_layer,
    ledger_layer,
    links_layer,
    memory,
    zoning_layer,
)
from qgis.core import QgsProcessingFeedback

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Reader(HTMLParser):
    """Texts, addresses and the nesting of a page."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.links, self.open, self.cells = [], [], [], []
        self.feed(page)
        assert self.open == [], "elements are left open"

    def handle_starttag(self, tag, attrs):
        self.links += [value for name, value in attrs if name in ("src", "href", "data", "action")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if data.strip() and "style" not in self.open:
            self.texts.append(" ".join(data.split()))

    @property
    def text(self):
        return "\n".join(self.texts)


@pytest.fixture
def page(run, tmp_path):
    """Function: the report of layers, read."""

    def make(*layers, **parameters):
        path = tmp_path / "report.html"
        run("frameworkreport", {"RESULTS": list(layers), "OUTPUT": str(path), **parameters})
        return Reader(path.read_text(encoding="utf-8"))

    return make


def test_the_page_says_what_the_layers_hold(page):
    layer = account_layer()
    read = page(layer, links_layer(), ledger_layer())
    sums = {}
    for feature in layer.getFeatures():
        for name in ("supply", "demand", "deficit", "received", "unmet"):
            sums[name] = sums.get(name, 0.0) + feature[name]
    for label, name in (
        ("Supply", "supply"),
        ("Demand", "demand"),
        ("Short before flow", "deficit"),
        ("Relieved by flow", "received"),
        ("Still short", "unmet"),
    ):
        assert f"{label}: {sums[name] / 1e6:.3f} Mt/yr" in read.texts
    assert f"{100 * sums['received'] / sums['deficit']:.1f} %" == "62.5 %"
    assert "62.5 %" in read.texts
    assert "level: zone, 3 units" in read.text
    assert "Most is short in South & sea (50.000 Mt/yr), Mid (30.000 Mt/yr)." in read.texts
    assert "After the flow most is still short in South & sea (30.000 Mt/yr)." in read.texts
    assert "Largest flows: North <1> → Mid (30.000 Mt/yr); North <1> → South & sea (20.000 Mt/yr)." in read.texts


def test_the_matrix_sums_to_all_links(page):
    read = page(account_layer(), links_layer(), ledger_layer())
    start = read.texts.index("from ↓ to →")
    assert read.texts[start : start + 12] == [
        *("from ↓ to →", "Mid", "South & sea", "sum"),
        *("North <1>", "30.000", "20.000", "50.000"),
        *("sum", "30.000", "20.000", "50.000"),
    ]


def test_the_page_needs_nothing_but_itself(page):
    read = page(account_layer(), links_layer(), ledger_layer(), zoning_layer())
    pictures = [link for link in read.links if link.startswith("data:image/png;base64,")]
    assert len(pictures) == 3
    assert all(link.startswith(("data:image/png;base64,", "#")) for link in read.links)


def test_classes_before_and_after_stand_with_their_service(run, page):
    flow = run("compensation", {"INPUT": account_layer(), "OUTPUT": "memory:", "TRANSITION": "memory:"})
    read = page(flow["OUTPUT"], ledger_layer(), flow["TRANSITION"])
    start = read.texts.index("before ↓ after →")
    assert read.texts[start : start + 25] == [
        *("before ↓ after →", "deficit", "balanced", "surplus", "total"),
        *("deficit", "1", "1", "0", "2"),
        *("balanced", "0", "0", "0", "0"),
        *("surplus", "0", "0", "1", "1"),
        *("total", "1", "1", "1", "3"),
    ]


def test_layers_come_in_any_order(run, tmp_path):
    def layers():
        return [account_layer(), links_layer(), ledger_layer(), zoning_layer()]

    for name, chosen in (("one", layers()), ("other", layers()[::-1])):
        run("frameworkreport", {"RESULTS": chosen, "OUTPUT": str(tmp_path / f"{name}.html")})
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "other.html").read_bytes()


def test_zones_stand_with_their_class_and_area(page):
    read = page(account_layer(), ledger_layer(), zoning_layer())
    start = read.texts.index("Key Functional Zone")
    assert read.texts[start + 1 : start + 3] == ["1", "10,000"]
    assert "Mid, South & sea" in read.texts
    assert "Potential Cultivation Zone" in read.texts


def test_a_table_without_polygons_gives_a_page_without_maps(page):
    read = page(account_layer(kind="None"), ledger_layer(), zoning_layer("None"))
    assert not [link for link in read.links if link.startswith("data:")]
    assert "62.5 %" in read.texts


def test_services_stand_side_by_side_and_are_never_added(page):
    water = {zone: tuple(1e3 * value for value in values) for zone, values in FOOD.items()}
    layers = [account_layer(), ledger_layer()]
    layers += [account_layer(water, "water_yield", "m3/yr"), ledger_layer(water, "water_yield", "m3/yr")]
    read = page(*layers)
    assert "Supply: 130.000 km³/yr" in read.texts
    assert "Supply: 130.000 Mt/yr" in read.texts
    assert read.texts.index("Water yield") < read.texts.index("Food production")


def test_a_zone_table_with_rates_takes_the_place_of_the_one_without(page):
    read = page(account_layer(), account_layer(rated=True), ledger_layer())
    assert read.text.count("All zones with their account") == 1


def test_a_ledger_that_differs_from_the_zones_is_told(page):
    other = {**FOOD, "elsewhere": (5e6, 9e6, 0.0, 0.0)}
    assert (
        "Food production: no ledger has the sums of the zone table" in page(account_layer(), ledger_layer(other)).text
    )
    assert "no ledger has the sums" not in page(account_layer(), ledger_layer()).text


def test_the_ledger_whose_sums_are_those_of_the_zones_heads_the_page(page):
    other = {"all": (130e6, 150e6, 0.0, 0.0)}
    read = page(account_layer(), ledger_layer(other, level="region"), ledger_layer())
    assert "Short before flow: 80.000 Mt/yr" in read.texts


def test_without_any_deficit_there_is_no_rate(page):
    rich = {"one": (3e6, 1e6, 0.0, 0.0), "two": (2e6, 1e6, 0.0, 0.0)}
    read = page(account_layer(rich), ledger_layer(rich))
    assert "no deficit" in read.texts
    assert "100.0 %" not in read.texts[: read.texts.index("Account")]


def test_limits_and_notes_are_told(page):
    read = page(account_layer(), ledger_layer(), NOTES="Prices are <invented>.", TITLE="Land & sea")
    assert "Prices are <invented>." in read.texts
    assert read.texts.count("Land & sea") == 2
    assert re.search(r"79\.68 %.*cannot be reproduced", read.text)


def test_the_record_of_a_run_in_memory_reaches_the_page(run, page):
    zones = account_layer()
    flow = run("compensation", {"INPUT": zones, "OUTPUT": "memory:", "LEDGER": "memory:", "TRANSITION": "memory:"})
    read = page(flow["OUTPUT"], flow["LEDGER"])
    assert any(text.startswith("Compensation rates (esflow:compensation, ESFlow ") for text in read.texts)
    assert "qgis_process run esflow:compensation --" in read.text


def test_a_folder_gives_all_that_its_records_name(run, tmp_path):
    folder = tmp_path / "results"
    folder.mkdir()
    run(
        "compensation",
        {"INPUT": account_layer(), "OUTPUT": str(folder / "zones.gpkg"), "LEDGER": str(folder / "ledger.csv")},
    )
    (folder / "other.esflow.json").write_text("{", encoding="utf-8")
    moved = tmp_path / "moved"
    folder.rename(moved)
    run("frameworkreport", {"FOLDER": str(moved), "OUTPUT": str(tmp_path / "report.html")})
    read = Reader((tmp_path / "report.html").read_text(encoding="utf-8"))
    assert "62.5 %" in read.texts
    assert "esflow:compensation" in read.text
    record = json.loads((tmp_path / "report.esflow.json").read_text(encoding="utf-8"))
    assert record["algorithm"] == "esflow:frameworkreport"


def test_what_differs_from_run_to_run_is_left_out(run, tmp_path):
    """Temporary files have another name at each run; the page must not."""
    for name in ("one", "two"):
        flow = run("compensation", {"INPUT": account_layer(), "OUTPUT": "TEMPORARY_OUTPUT", "LEDGER": "memory:"})
        layers = [flow["OUTPUT"], flow["LEDGER"]]
        run("frameworkreport", {"RESULTS": layers, "OUTPUT": str(tmp_path / f"{name}.html")})
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_runs_stand_in_the_order_in_which_they_need_each_other():
    from esflow.esflow_plugin.report.framework.folder import in_order

    def record(name, takes, gives):
        return {"algorithm": name, "parameters": {"INPUT": takes, "OUTPUT": gives}, "outputs": {"OUTPUT": gives}}

    first, second, third = record("z", "rain", "a.tif"), record("m", ["a.tif"], "b.tif"), record("b", "b.tif", "c.tif")
    for given in ([first, second, third], [third, second, first, second], [second, third, first]):
        assert in_order(given) == [first, second, third]
    circle = record("x", "c.tif", "a.tif")
    assert len(in_order([circle, second, third])) == 3


def test_runs_that_made_the_inputs_are_told_too(run, page, tmp_path):
    first = {"INPUT": account_layer(), "OUTPUT": str(tmp_path / "first.gpkg")}
    run("compensation", first)
    run("compensation", {"INPUT": first["OUTPUT"], "OUTPUT": str(tmp_path / "second.gpkg")})
    read = page(str(tmp_path / "second.gpkg"), ledger_layer())
    commands = read.text.split("qgis_process run ")[1:]
    assert [command.split()[0] for command in commands] == ["esflow:compensation"] * 2
    assert f"OUTPUT={first['OUTPUT']}" in commands[0]
    assert f"INPUT={first['OUTPUT']}" in commands[1]


def test_what_a_model_leaves_open_is_told_by_its_default(provider):
    from esflow.esflow_plugin.report.framework.methods_section import methods_section

    given = {"THRESHOLD": None, "NORMALISATION": 1, "UNKNOWN": 7}
    record = {"algorithm": "esflow:flowzoning", "parameters": given, "facts": {"classes": [{"zones": 4}], "kept": 3}}
    read = Reader(methods_section([record], str))
    definition = provider.algorithm("flowzoning").parameterDefinition
    threshold, normalisation = definition("THRESHOLD"), definition("NORMALISATION")
    shown = {text: read.texts[at + 1 : at + 3] for at, text in enumerate(read.texts)}
    assert shown["THRESHOLD"] == [threshold.description(), f"{threshold.options()[0]} (default)"]
    assert shown["NORMALISATION"] == [normalisation.description(), normalisation.options()[1]]
    assert shown["UNKNOWN"][0] == "7"
    assert shown["kept"][0] == "3"
    assert "zones" not in read.texts


def test_what_rounding_leaves_is_no_shortage(qgis_app):
    from esflow.esflow_plugin.report.framework.results import gather
    from esflow.esflow_plugin.vector.units_layer import UnitsLayer

    zones = {**FOOD, "met": (0.0, 3e6, 0.0, 3e6 * (1 - 1e-12)), "over": (0.0, 3e6, 0.0, 3e6 * (1 + 1e-12))}
    account = gather([UnitsLayer.from_source(account_layer(zones), "zones")]).accounts["food_production"]
    left = dict(zip(account.names, account.unmet))
    assert (left["met"], left["over"]) == (0.0, 0.0)
    assert left["South & sea"] == 30e6


BAD = {
    "nothing": ([], "give result layers, or a folder"),
    "no result": ([lambda: memory("None", "t:a", [("", ["x"])], "other")], "none of the layers is an account"),
    "two flows of one service": (
        [account_layer, lambda: account_layer({**FOOD, "Mid": (20e6, 50e6, 0.0, 10e6)}, name="second")],
        "two different accounts of the same service",
    ),
    "two units in one layer": (
        [lambda: mixed("unit", "kcal/yr")],
        "the field “unit” holds several values (kcal/yr, t/yr)",
    ),
}


def as_texts(layer, **changed):
    """The same table with texts only, as other programs give it, and some of them replaced in all rows."""
    names = [field.name() for field in layer.fields()]
    rows = [
        {name: "" if value is None else str(value) for name, value in zip(names, feature.attributes())}
        for feature in layer.getFeatures()
    ]
    rows = [{name: "" if text == "NULL" else text for name, text in {**row, **changed}.items()} for row in rows]
    spec = " ".join(f"t:{name}" for name in (*names, *(name for name in changed if name not in names)))
    return memory("None", spec, [("", list(row.values())) for row in rows], layer.name())


TRANSITION = "t:class_before t:units_deficit t:units_balanced t:units_surplus t:units_total t:service"
BAD.update(
    {
        "a text in a ledger": (
            [lambda: as_texts(ledger_layer(), supply="much")],
            "ledger: column “supply” must hold a",
        ),
        "no number of units": ([lambda: as_texts(ledger_layer(), units="")], "column “units” must hold a number"),
        "a text in an account": (
            [lambda: as_texts(account_layer(), sent="10 t")],
            "account: column “sent” must hold a",
        ),
        "an amount without end": ([lambda: as_texts(account_layer(), sent="inf")], "column “sent” must hold a number"),
        "a text in links": ([lambda: as_texts(links_layer(), amount="x")], "links: column “amount” must hold a number"),
        "a text in a transition": (
            [
                ledger_layer,
                lambda: memory("None", TRANSITION, [("", ["deficit", *"1x34", "food_production"])], "change"),
            ],
            "change: column “units_balanced” must hold a number",
        ),
        "a text in rates": (
            [
                ledger_layer,
                lambda: memory("None", "t:level t:service t:cr_volume t:services", [("", [*"abcd"])], "rates"),
            ],
            "rates: column “cr_volume” must hold a number",
        ),
        "part of a ledger": (
            [lambda: memory("None", "t:service t:level r:cr_volume r:closure_error", [("", ["a", "b", 0, 0])], "part")],
            "part: fields are missing: unit, units, supply",
        ),
        "a ledger without a flow": (
            [lambda: as_texts(ledger_layer(), received="")],
            "none of the layers is an account",
        ),
        "a ledger in another unit": (
            [account_layer, lambda: ledger_layer(unit="kt/yr")],
            "“account” is in t/yr, “ledger” in kt/yr, and both are results of one service.",
        ),
        "links in another unit": ([account_layer, lambda: links_layer(unit="kt/yr")], "“links” in kt/yr"),
    }
)


def test_texts_of_numbers_and_columns_of_others_do_no_harm(page):
    read = page(as_texts(account_layer()), as_texts(links_layer()), as_texts(ledger_layer(), remark="mine"))
    assert "62.5 %" in read.texts
    assert "Largest flows: North <1> → Mid (30.000 Mt/yr); North <1> → South & sea (20.000 Mt/yr)." in read.texts


@pytest.mark.parametrize("given", [[], [links_layer]])
def test_zones_have_the_name_that_tells_them_apart_and_that_flows_go_by(page, given):
    plain = account_layer()
    fields = "t:province w:number " + " ".join(
        f"{'t' if field.type() == 10 else 'r'}:{field.name()}" for field in plain.fields()
    )
    rows = [
        (feature.geometry().asWkt(), ["East", 7 - number, *feature.attributes()])
        for number, feature in enumerate(plain.getFeatures())
    ]
    read = page(memory("MultiPolygon", fields, rows, "account"), ledger_layer(), *(make() for make in given))
    named = ("South & sea", "Mid") if given else ("5", "6")
    assert "Most is short in {} (50.000 Mt/yr), {} (30.000 Mt/yr).".format(*named) in read.texts


def test_a_zone_called_others_is_not_taken_for_the_others(page):
    rows = [("", ["food_production", "others", f"r{i}", (100.0 + i) * 1e6, "t/yr"]) for i in range(14)]
    rows += [("", ["food_production", f"d{i}", "others", (1.0 + i) * 1e6, "t/yr"]) for i in range(14)]
    links = memory("None", "t:service t:origin t:destination r:amount t:unit", rows, "links")
    read = page(ledger_layer(), links)
    start = read.texts.index("from ↓ to →")
    total = sum(row[1][3] for row in rows)
    end = read.texts.index("sum", read.texts.index("sum", start) + 1)
    head = read.texts[start + 1 : read.texts.index("sum", start)]
    sums = [float(text.replace(",", "")) * 1e6 for text in read.texts[end + 1 : end + 2 + len(head)]]
    assert sums[-1] == pytest.approx(sum(sums[:-1]), abs=1e4) == pytest.approx(total)


@pytest.mark.parametrize(
    "text",
    [
        '{"algorithm": "x", "outputs": null}',
        '{"algorithm": 5}',
        "[]",
        "{",
        '{"algorithm": "x", "warnings": {}}',
        '{"algorithm": "x", "parameters": []}',
    ],
)
def test_what_is_no_record_of_a_run_is_passed_over(page, tmp_path, text):
    from esflow.esflow_plugin.report.record import RECORD_PROPERTY

    (tmp_path / "other.esflow.json").write_text(text, encoding="utf-8")
    layer = ledger_layer()
    layer.setCustomProperty(RECORD_PROPERTY, text)
    assert "No record of a run was found" in page(layer, FOLDER=str(tmp_path)).text


def mixed(field, value):
    layer = account_layer()
    feature = next(layer.getFeatures())
    index = layer.fields().lookupField(field)
    layer.dataProvider().changeAttributeValues({feature.id(): {index: value}})
    return layer


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_with_advice(case, refused, tmp_path):
    makers, expected = BAD[case]
    message = refused("frameworkreport", {"RESULTS": [make() for make in makers], "OUTPUT": str(tmp_path / "r.html")})
    assert expected in message


def test_cancel_leaves_nothing(run, tmp_path):
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress):  # noqa: N802
            super().setProgress(progress)
            if progress > 20:
                self.cancel()

    feedback = Impatient(False)
    run("frameworkreport", {"RESULTS": [account_layer(), ledger_layer()], "OUTPUT": str(tmp_path / "r.html")}, feedback)
    assert list(tmp_path.iterdir()) == []


def test_rates_of_levels_stand_side_by_side_and_only_a_missing_deficit_is_called_so(page):
    spec = "t:level t:service r:cr_volume t:unit r:deficit t:services t:flag"
    rows = [
        ("zone", "food_production", 0.625, "t/yr", 80e6, "", ""),
        ("zone", "mean of the services", 0.5, "", None, "2", ""),
        ("zone", "water_yield", 0.375, "m3/yr", 1e9, "", ""),
        ("region", "food_production", None, "t/yr", 20e6, "", ""),
        ("region", "water_yield", None, "m3/yr", 0.0, "", "no_deficit"),
    ]
    read = page(account_layer(), ledger_layer(), memory("None", spec, [("", row) for row in rows], "rates"))
    start = read.texts.index("Compensation rate by volume")
    assert read.texts[start : start + 12] == [
        *("Compensation rate by volume", "Water yield", "Food production", "mean of the services"),
        *("zone", "37.5 %", "62.5 %", "50.0 % (n = 2)"),
        *("region", "no deficit", "–", "–"),
    ]
