"""`flowzoning` through Processing: the four zones, services joined by their zones, tables, and what it refuses."""

import csv
import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

# Methods reference 6: intensity 5, 1, 4, 2 and volume 100, 90, 20, 10, split at the mean.
VOLUME, INTENSITY = [100.0, 90.0, 20.0, 10.0], [5.0, 1.0, 4.0, 2.0]
NAMES = ["key", "scale", "focal", "potential"]
TITLES = ["Key Functional Zone", "Scale Advantage Zone", "Efficiency Focal Zone", "Potential Cultivation Zone"]
MEAN, NATURAL, QUANTILE, MIN_MAX = 1, 3, 2, 1


def account(names, sent, received, service="water_yield", unit="m3/yr", hectares=None):
    """Rows of an account: what is sent is surplus, what is received was a deficit, some of either stays."""
    return [
        {
            "name": name,
            "supply": 2.0 * given + 5.0,
            "demand": 2.0 * got + 5.0,
            "local": 5.0,
            "sent": float(given),
            "received": float(got),
            "area_ha": float(area),
            "service": service,
            "unit": unit,
        }
        for name, given, got, area in zip(names, sent, received, hectares or [10.0] * len(names))
    ]


def squares(count):
    return [f"POLYGON (({i} 0, {i + 1} 0, {i + 1} 1, {i} 1, {i} 0))" for i in range(count)]


@pytest.fixture
def example(save_units):
    """The example of the methods reference as an account."""
    hectares = [volume / intensity for volume, intensity in zip(VOLUME, INTENSITY)]
    rows = account(NAMES, [0.75 * volume for volume in VOLUME], [0.25 * volume for volume in VOLUME], hectares=hectares)
    return save_units("water", rows, squares(4))


@pytest.fixture
def outputs(tmp_path):
    def paths(folder="out"):
        (tmp_path / folder).mkdir(exist_ok=True)
        names = {"OUTPUT": "zones.gpkg", "CLASSES": "classes.csv", "SENSITIVITY": "variants.csv"}
        return {name: str(tmp_path / folder / file) for name, file in names.items()}

    return paths


def table_of(path):
    with open(path, encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("normalisation", [0, MIN_MAX])
def test_the_example_of_the_methods_reference(run, example, outputs, rows_of, normalisation):
    given = {"ACCOUNTS": [example], "ZONE_FIELD": "name", "THRESHOLD": MEAN, "NORMALISATION": normalisation}
    outcome = run("flowzoning", {**given, **outputs()})
    rows = rows_of(outcome["OUTPUT"])
    assert [row["name"] for row in rows] == NAMES
    assert [(row["class_code"], row["class_name"]) for row in rows] == list(enumerate(TITLES, start=1))
    assert [row["WY_volume"] for row in rows] == VOLUME
    assert [row["WY_intensity"] for row in rows] == pytest.approx(INTENSITY)
    assert [row["pattern"] for row in rows] == ["WY+"] * 4 and {row["conflict"] for row in rows} == {0}
    assert rows[0]["sub_type"] == "Key Functional Zone, synergy" and rows[0]["units"] == "WY: m3/yr"
    assert outcome["ZONES"] == 4
    assert "Key Functional Zone: 1 zones, 16.7 % of the area: key" in outcome.log


def test_areas_by_class(run, example, outputs):
    given = {"ACCOUNTS": example, "ZONE_FIELD": "name", "THRESHOLD": MEAN}
    rows = table_of(run("flowzoning", {**given, **outputs()})["CLASSES"])
    assert [row["class_name"] for row in rows] == TITLES
    assert [float(row["area_ha"]) for row in rows] == [20, 90, 5, 5]
    assert sum(float(row["area_share"]) for row in rows) == pytest.approx(1, abs=1e-15)
    assert [float(row["WY_share"]) for row in rows] == pytest.approx([100 / 220, 90 / 220, 20 / 220, 10 / 220])
    assert [int(row["zones"]) for row in rows] == [1, 1, 1, 1]


def test_stability_says_how_many_variants_agree(run, example, outputs, rows_of):
    given = {"ACCOUNTS": [example], "ZONE_FIELD": "name", "THRESHOLD": MEAN}
    outcome = run("flowzoning", {**given, **outputs()})
    variants = table_of(outcome["SENSITIVITY"])
    assert [(row["threshold"], row["quantile"], row["weights"]) for row in variants] == [
        ("median", "", "WY=1"),
        ("natural", "", "WY=1"),
        ("quantile", "0.4", "WY=1"),
        ("quantile", "0.6", "WY=1"),
    ]
    rows = rows_of(outcome["OUTPUT"])
    total = sum(int(row["changed"]) for row in variants)
    assert sum(1 - row["stability"] for row in rows) * len(variants) == pytest.approx(total)
    assert all(sum(int(row[f"zones_{code}"]) for code in (1, 2, 3, 4)) == 4 for row in variants)
    assert outcome["STABILITY"] == pytest.approx(sum(row["stability"] for row in rows) / 4)
    # With one service there are no weights to vary.
    assert {row["stability_weights"] for row in rows} == {None}


@pytest.fixture
def three(save_units, save_table):
    """Three services; the zones of carbon come in another order, food is a plain table and lacks zone d."""
    water = account("abcde", [90, 0, 30, 0, 5], [0, 60, 5, 0, 5])
    carbon = account("edcba", [0, 0, 9, 8, 0], [7, 0, 0, 0, 4], "carbon_sequestration", "tC/yr")
    food = account("abce", [500, 0, 40, 0], [0, 800, 40, 20], "food_production", "t/yr")
    return [
        save_units("water", water, squares(5)),
        save_units("carbon", carbon, squares(5)[::-1]),
        save_table("food", food),
    ]


def test_three_services_are_joined_by_their_zones(run, three, outputs, rows_of):
    outcome = run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", **outputs()})
    rows = rows_of(outcome["OUTPUT"])
    assert [row["name"] for row in rows] == list("abcde")
    assert [row["CS_volume"] for row in rows] == [4, 8, 9, 0, 7]
    assert [row["FP_volume"] for row in rows] == [500, 800, 80, None, 20]
    assert [row["pattern"] for row in rows] == [
        "WY+ CS- FP+",
        "WY- CS+ FP-",
        "WY+ CS+ FP0",
        "WY0 CS0 FP?",
        "WY0 CS- FP-",
    ]
    assert [row["conflict"] for row in rows] == pytest.approx([2 / 3, 2 / 3, 0, 0, 0])
    assert [row["services"] for row in rows] == [3, 3, 3, 2, 3]
    assert [row["inactive"] for row in rows] == [0, 0, 0, 1, 0]
    assert rows[3]["sub_type"] == "Potential Cultivation Zone, inactive"
    # Shares of other zones with less: water 90 60 35 0 10, food 500 800 80 – 20, carbon 4 8 9 0 7.
    assert [row["volume"] for row in rows] == pytest.approx(
        [(1 + 1 / 4 + 2 / 3) / 3, (3 / 4 + 3 / 4 + 1) / 3, (1 / 2 + 1 + 1 / 3) / 3, 0, (1 / 4 + 1 / 2 + 0) / 3]
    )
    assert [row["class_code"] for row in rows] == [1, 1, 4, 4, 4]
    assert [row["priority"] for row in rows] == [1, 1, 0, 0, 0]
    assert "1 zones have no account of “food_production” and are rated by the services they have (MISSING): d." in (
        outcome.log
    )


def test_zones_that_lack_a_service_can_be_left_out(run, three, outputs, rows_of):
    outcome = run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", "MISSING": 1, **outputs()})
    row = rows_of(outcome["OUTPUT"])[3]
    assert (row["class_code"], row["class_name"], row["stability"]) == (0, None, None) and outcome["ZONES"] == 4
    assert "1 zones have no account of “food_production” and get no class (MISSING): d." in outcome.log


@pytest.mark.parametrize(
    "text", ["water_yield=2, food_production=0", " wy = 2 ; FP=0", "2, 1, 0", "2;1;0", "Water_Yield=2e0,CS=1,FP=0."]
)
def test_weights_go_by_name_or_by_the_order_of_the_layers(run, three, outputs, rows_of, text):
    given = {"ACCOUNTS": three, "ZONE_FIELD": "name", "WEIGHTS": text, **outputs()}
    volume = [row["volume"] for row in rows_of(run("flowzoning", given)["OUTPUT"])]
    assert volume == pytest.approx([(2 * 1 + 1 / 4) / 3, (2 * 3 / 4 + 3 / 4) / 3, (2 * 2 / 4 + 1) / 3, 0, 1 / 3])


@pytest.mark.parametrize("transfer, expected", [(0, 90), (1, 90), (2, 0), (3, 95)])
def test_what_counts_as_transfer(run, three, outputs, rows_of, transfer, expected):
    given = {"ACCOUNTS": three, "ZONE_FIELD": "name", "TRANSFER": transfer, **outputs()}
    assert rows_of(run("flowzoning", given)["OUTPUT"])[0]["WY_volume"] == expected


def test_polygons_tell_the_area_where_no_field_does(run, save_units, outputs, rows_of):
    rows = [{key: value for key, value in row.items() if key != "area_ha"} for row in account("ab", [4, 2], [0, 0])]
    shapes = [f"POLYGON ((0 0, 0 1000, {width} 1000, {width} 0, 0 0))" for width in (1000, 3000)]
    given = {"ACCOUNTS": [save_units("water", rows, shapes)], "ZONE_FIELD": "name", **outputs()}
    assert [row["area_ha"] for row in rows_of(run("flowzoning", given)["OUTPUT"])] == pytest.approx(
        [100, 300], rel=1e-3
    )


def test_zones_known_to_no_service_have_no_class(run, save_units, outputs, rows_of):
    rows = account("abc", [4, 2, 1], [0, 0, 0])
    rows[1].update(supply=None, demand=None, sent=None, received=None, local=None)
    given = {"ACCOUNTS": [save_units("water", rows, squares(3))], "ZONE_FIELD": "name", **outputs()}
    outcome = run("flowzoning", given)
    assert [row["class_code"] for row in rows_of(outcome["OUTPUT"])] == [1, 0, 4]
    assert "1 zones have no account of any service and get no class: b." in outcome.log


def test_zones_that_are_all_alike(run, save_units, outputs, rows_of):
    given = {"ACCOUNTS": [save_units("water", account("abc", [4] * 3, [1] * 3), squares(3))], "ZONE_FIELD": "name"}
    outcome = run("flowzoning", {**given, **outputs()})
    assert {row["class_code"] for row in rows_of(outcome["OUTPUT"])} == {4}
    assert "The intensity is the same in all zones" in outcome.log and "The volume is the same" in outcome.log


@pytest.mark.parametrize("hectares, warned", [([1, 2, 3, 4], True), ([4, 1, 1, 4], False)])
def test_volume_that_goes_with_area_is_told(run, save_table, outputs, hectares, warned):
    rows = account("abcd", [1, 2, 3, 4], [0] * 4, hectares=hectares)
    given = {"ACCOUNTS": [save_table("water", rows)], "ZONE_FIELD": "name", **outputs()}
    outcome = run("flowzoning", {**given, "OUTPUT": given["OUTPUT"].replace("gpkg", "csv")})
    assert outcome["AREA_CORRELATION"] == pytest.approx(1.0 if warned else 0.0)
    assert ("classes partly show size" in outcome.log) == warned


def test_zones_of_one_size_are_not_said_to_show_it(run, save_units, outputs):
    hectares = [100.0, 100.1, 100.2, 100.3]
    layer = save_units("alike", account(NAMES, [1, 2, 3, 4], [0, 0, 0, 0], hectares=hectares), squares(4))
    outcome = run("flowzoning", {"ACCOUNTS": [layer], "ZONE_FIELD": "name", **outputs()})
    assert outcome["AREA_CORRELATION"] == pytest.approx(1.0)
    assert "classes partly show size" not in outcome.log


def test_geometry_comes_along_and_numbers_stay_numbers(run, save_units, outputs):
    rows = [{**row, "name": number} for number, row in enumerate(account("abcd", [1, 2, 3, 4], [0] * 4))]
    given = {"ACCOUNTS": [save_units("water", rows, squares(4))], "ZONE_FIELD": "name", **outputs()}
    layer = QgsVectorLayer(run("flowzoning", given)["OUTPUT"], "zones", "ogr")
    assert layer.crs().authid() == "EPSG:6933" and all(f.geometry().area() == 1 for f in layer.getFeatures())
    assert [feature["name"] for feature in layer.getFeatures()] == [0, 1, 2, 3]
    del layer


def test_zones_match_as_text_where_one_layer_has_numbers(run, save_units, outputs, rows_of):
    numbered = [{**row, "name": number} for number, row in enumerate(account("ab", [1, 2], [0, 0]))]
    named = account(["1", "0"], [7, 0], [0, 9], "carbon_sequestration", "tC/yr")
    layers = [save_units("water", numbered, squares(2)), save_units("carbon", named, squares(2))]
    rows = rows_of(run("flowzoning", {"ACCOUNTS": layers, "ZONE_FIELD": "name", **outputs()})["OUTPUT"])
    assert [(row["name"], row["CS_volume"]) for row in rows] == [("0", 9), ("1", 7)]


def test_the_units_of_a_service_change_no_class(run, three, save_units, outputs, rows_of):
    in_litres = account("abcde", [90e3, 0, 30e3, 0, 5e3], [0, 60e3, 5e3, 0, 5e3], unit="L/yr")
    layers = [three[:1], [save_units("litres", in_litres, squares(5))]]
    seen = []
    for number, water in enumerate(layers):
        given = {"ACCOUNTS": [*water, *three[1:]], "ZONE_FIELD": "name", **outputs(str(number))}
        rows = rows_of(run("flowzoning", given)["OUTPUT"])
        seen.append([(row["class_code"], row["pattern"], row["stability"]) for row in rows])
    assert seen[0] == seen[1]


def test_two_runs_give_the_same_bytes(run, three, outputs):
    seen = []
    for folder in ("one", "two"):
        paths = {name: path.replace("gpkg", "csv") for name, path in outputs(folder).items()}
        run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", **paths})
        seen.append([Path(path).read_bytes() for path in paths.values()])
    assert seen[0] == seen[1]


def test_the_record_names_all_accounts(run, three, outputs, tmp_path):
    run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", **outputs()})
    record = json.loads((tmp_path / "out" / "zones.esflow.json").read_text(encoding="utf-8"))
    assert [entry["path"] for entry in record["inputs"]] == three and all("sha256" in e for e in record["inputs"])
    assert [row["zones"] for row in record["facts"]["classes"]] == [2, 0, 0, 3]


def test_layers_may_be_layers_or_paths(run, three, outputs, rows_of):
    expected = rows_of(run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", **outputs("a")})["OUTPUT"])
    layers = [QgsVectorLayer(path, "layer", "ogr") for path in three]
    for number, value in enumerate((layers, [*layers[:2], three[2]])):
        outcome = run("flowzoning", {"ACCOUNTS": value, "ZONE_FIELD": "name", **outputs(str(number))})
        assert rows_of(outcome["OUTPUT"]) == expected


class _StopAt(QgsProcessingFeedback):
    def __init__(self, count):
        super().__init__(False)
        self.left = count

    def isCanceled(self):  # noqa: N802
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("moment", [0, 1, 3, 20])
def test_cancel_leaves_nothing(run, three, outputs, tmp_path, moment):
    outcome = run("flowzoning", {"ACCOUNTS": three, "ZONE_FIELD": "name", **outputs()}, _StopAt(moment))
    assert outcome == {} and "Cancelled" in outcome.log
    assert not list((tmp_path / "out").iterdir())


def test_as_a_step_of_a_model(run, provider, three, outputs, rows_of):
    """Two accounts go through another algorithm into memory, and on into the list."""
    from qgis.core import (
        QgsProcessing,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFeatureSource,
    )

    model, source = QgsProcessingModelAlgorithm("zones of two services"), QgsProcessingModelChildParameterSource
    for name in ("water", "carbon"):
        layer = QgsProcessingParameterFeatureSource(name, name, [QgsProcessing.SourceType.TypeVector])
        model.addModelParameter(layer, QgsProcessingModelParameter(name))
        grown = QgsProcessingModelChildAlgorithm("native:buffer")
        grown.setChildId(f"grown {name}")
        grown.addParameterSources("INPUT", [source.fromModelParameter(name)])
        grown.addParameterSources("DISTANCE", [source.fromStaticValue(0.0)])
        model.addChildAlgorithm(grown)
    zones = QgsProcessingModelChildAlgorithm("esflow:flowzoning")
    zones.setChildId("zones")
    zones.addParameterSources("ACCOUNTS", [source.fromChildOutput(f"grown {n}", "OUTPUT") for n in ("water", "carbon")])
    zones.addParameterSources("ZONE_FIELD", [source.fromStaticValue("name")])
    output = QgsProcessingModelOutput("zones", "zones")
    output.setChildId("zones")
    output.setChildOutputName("OUTPUT")
    zones.setModelOutputs({"zones": output})
    model.addChildAlgorithm(zones)
    target = outputs("model")["OUTPUT"]
    feedback = QgsProcessingFeedback(False)
    given = {"water": three[0], "carbon": three[1], "zones:zones": target, "zones": target}
    _, ok = model.create().run(given, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    expected = run("flowzoning", {"ACCOUNTS": three[:2], "ZONE_FIELD": "name", **outputs("alone")})["OUTPUT"]
    assert [row["class_code"] for row in rows_of(target)] == [row["class_code"] for row in rows_of(expected)]
    assert [row["pattern"] for row in rows_of(target)] == [row["pattern"] for row in rows_of(expected)]


# ---------------------------------------------------------------------- bad input

GOOD = account("abc", [4, 2, 1], [0, 0, 3])


def changed(**values):
    return [{**row, **values} for row in GOOD]


def without(name):
    return [{key: value for key, value in row.items() if key != name} for row in GOOD]


FAULTS = {
    "no account": ([without("sent")], {}, "fields are missing: sent. Give the zone table of a flow"),
    "no service": ([without("service")], {}, "no field “service” says what is counted"),
    "no unit": ([changed(unit="")], {}, "no field “unit” says what is counted"),
    "two services in one": (
        [[*GOOD[:2], {**GOOD[2], "service": "food_production"}]],
        {},
        "field “service” says different things (food_production, water_yield). Give one layer for each service.",
    ),
    "the same service twice": ([GOOD, GOOD], {}, "2 layers are accounts of “water_yield”. Two flows of one service"),
    "no such zone field": ([GOOD], {"ZONE_FIELD": "county"}, "the layer has no field “county”. It has: name, supply"),
    "zones twice": ([changed(name="a")], {}, "zones must have one row each; these have several: a."),
    "zone without a name": ([[{**GOOD[0], "name": ""}, GOOD[1]]], {}, "field “name” is null in 1 features"),
    "negative": ([changed(sent=-1)], {}, "field “sent” holds negative values (lowest -1)"),
    "no number": ([changed(received="much")], {}, "column “received” must hold a number in every row"),
    "no area": ([without("area_ha")], {}, "no area is known of 3 zones, which intensity needs: a, b, c."),
    "area of 0": ([[{**GOOD[0], "area_ha": 0}, *GOOD[1:]]], {}, "no area is known of 1 zones"),
    "weights without sense": ([GOOD], {"WEIGHTS": "much"}, "[WEIGHTS]: “much” gives no weights. Write a number of 0"),
    "weights of nobody": ([GOOD], {"WEIGHTS": "wind=2"}, "such as “water_yield=1”"),
    "negative weights": ([GOOD], {"WEIGHTS": "WY=-2"}, "“WY=-2” gives no weights"),
    "weights of 0": ([GOOD], {"WEIGHTS": "0"}, "“0” gives no weights"),
    "too many weights": ([GOOD], {"WEIGHTS": "1, 2"}, "“1, 2” gives no weights"),
    "infinite weights": ([GOOD], {"WEIGHTS": "WY=inf"}, "“WY=inf” gives no weights"),
    "quantile": ([GOOD], {"QUANTILE": 1.5}, "[QUANTILE]: 1.5 is outside 0 … 1"),
    "tolerance": ([GOOD], {"TOLERANCE": 1}, "[TOLERANCE]: 1 is outside 0 …"),
    "received beyond the deficit": ([changed(received=99)], {}, "“received” exceeds what the unit's supply and demand"),
}


@pytest.mark.parametrize("tables, values, text", FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_told(refused, save_table, outputs, tables, values, text):
    layers = [save_table(f"account {number}", rows) for number, rows in enumerate(tables)]
    message = refused("flowzoning", {"ACCOUNTS": layers, "ZONE_FIELD": "name", **outputs(), **values})
    assert text in message


def test_the_faulty_layer_is_named(refused, save_table, outputs):
    layers = [save_table("right", GOOD), save_table("wrong", without("sent")), "/no/such/file.gpkg"]
    message = refused("flowzoning", {"ACCOUNTS": layers, "ZONE_FIELD": "name", **outputs()})
    assert "[ACCOUNTS] “wrong”: fields are missing: sent" in message
    assert "[ACCOUNTS]: cannot open “/no/such/file.gpkg”" in message and "“right”" not in message


def test_an_account_is_not_overwritten(refused, example, outputs):
    given = {"ACCOUNTS": [example], "ZONE_FIELD": "name", **outputs(), "OUTPUT": example}
    assert "is read as" in refused("flowzoning", given)
