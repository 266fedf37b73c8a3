"""`frameworkruns`: one row, one run; what changes is told; one bad row loses only itself."""

import csv
import json

import pytest
from esflow.tests.algorithms.account_layers import FOOD, account_layer, ledger_layer
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

LATER = {**FOOD, "Mid": (20e6, 50e6, 0.0, 15e6), "North <1>": (100e6, 40e6, 35e6, 0.0)}


def saved(layer, path):
    """A memory layer as GeoPackage."""
    import processing

    processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(path)})
    return path


def rows_of(source):
    layer = source if isinstance(source, QgsVectorLayer) else QgsVectorLayer(str(source), "", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@pytest.fixture
def table(provider, tmp_path):
    """Function: a table of runs whose paths are relative to its own folder."""
    (tmp_path / "data").mkdir()
    saved(account_layer(), tmp_path / "data" / "first.gpkg")
    saved(account_layer(LATER), tmp_path / "data" / "later.gpkg")

    def make(*rows, head=("year", "input")):
        path = tmp_path / "data" / "runs.csv"
        with open(path, "w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([head, *rows])
        return str(path)

    return make


@pytest.fixture
def runs(run, tmp_path):
    """Function: run the table with `compensation` in place of the framework."""

    def make(table, feedback=None, **parameters):
        given = {
            "RUNS": table,
            "RUN_FIELD": "year",
            "ALGORITHM": "esflow:compensation",
            "FOLDER": str(tmp_path / "out"),
            "CHANGES": "memory:",
            "OUTPUT_ZONES": "memory:",
            "STATUS": "memory:",
            **parameters,
        }
        return run("frameworkruns", given, feedback)

    return make


def test_every_run_has_its_folder_and_the_changes_are_those_of_the_ledgers(runs, table, tmp_path):
    outcome = runs(table(("2010", "first.gpkg"), ("2020", "later.gpkg")))
    assert (outcome["RUNS_DONE"], outcome["RUNS_FAILED"]) == (2, 0)
    for year in ("2010", "2020"):
        assert {path.name for path in (tmp_path / "out" / year).iterdir()} == {
            *("output.gpkg", "transition.gpkg", "rates.gpkg", "ledger.gpkg", "output.esflow.json"),
        }
    changes = {(row["quantity"], row["run"]): row for row in rows_of(outcome["CHANGES"])}
    assert changes["received", "2010"]["value"] == 50e6
    assert changes["received", "2010"]["change"] == 0
    later = changes["received", "2020"]
    assert (later["value"], later["change"], later["change_share"]) == (35e6, -15e6, -0.3)
    assert later["first_run"] == "2010"
    assert changes["cr_volume", "2020"]["value"] == pytest.approx(35 / 80)
    assert changes["cr_volume", "2020"]["unit"] == "1"


def test_two_flows_of_one_service_are_no_change():
    """A chain may leave two flows of one service (by distance, on the wind): one of them is compared between runs."""
    from esflow.algorithms.whole.runs_changes import changes_table
    from esflow.esflow_plugin.report.framework.results import gather
    from esflow.esflow_plugin.vector.units_layer import UnitsLayer

    other = {zone: (supply, demand, sent / 2, received / 2) for zone, (supply, demand, sent, received) in FOOD.items()}

    def results(*layers):
        return gather([UnitsLayer.from_source(layer, layer.name()) for layer in layers])

    for ledgers in ((ledger_layer(), ledger_layer(other)), (ledger_layer(other), ledger_layer())):
        _, features = changes_table({"only": results(account_layer(), *ledgers)})
        received = [feature for feature in features if feature["quantity"] == "received"]
        assert [feature["value"] for feature in received] == [50e6]
        assert all(feature["change"] == 0 for feature in features)


def test_zones_of_all_runs_stand_side_by_side(runs, table):
    other = {"Mid": FOOD["Mid"], "New": (1e6, 2e6, 0.0, 0.0)}
    path = table(("a", "first.gpkg"), ("b", "third.gpkg"))
    saved(account_layer(other), path.replace("runs.csv", "third.gpkg"))
    zones = {row["zone"]: row for row in rows_of(runs(path)["OUTPUT_ZONES"])}
    assert list(zones) == ["North <1>", "Mid", "South & sea", "New"]
    assert zones["Mid"]["food_production_unmet_a"] == zones["Mid"]["food_production_unmet_b"] == 0
    assert zones["South & sea"]["food_production_deficit_a"] == 50e6
    assert zones["South & sea"]["food_production_rate_a"] == 0.4
    assert not zones["South & sea"]["food_production_deficit_b"]
    assert zones["New"]["food_production_deficit_b"] == 1e6


def test_one_bad_row_loses_only_itself(runs, table, tmp_path):
    outcome = runs(table(("good", "first.gpkg"), ("bad", "nowhere.gpkg"), ("late", "later.gpkg")))
    assert (outcome["RUNS_DONE"], outcome["RUNS_FAILED"]) == (2, 1)
    status = {row["run"]: row for row in rows_of(outcome["STATUS"])}
    assert [row["status"] for row in status.values()] == ["done", "failed", "done"]
    assert "nowhere.gpkg" in status["bad"]["message"]
    assert "Run “bad” failed and is left out" in outcome.log
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.is_dir()) == ["good", "late"]


def test_whatever_an_algorithm_raises_loses_one_row_only(runs, table, monkeypatch):
    from esflow.algorithms.whole import framework_runs

    own = framework_runs._results_in

    def broken(folder):
        if folder.endswith("bad"):
            raise KeyError("nothing that anybody foresaw")
        return own(folder)

    monkeypatch.setattr(framework_runs, "_results_in", broken)
    outcome = runs(table(("bad", "first.gpkg"), ("good", "later.gpkg")))
    assert [row["status"] for row in rows_of(outcome["STATUS"])] == ["failed", "done"]


def test_a_result_never_takes_a_folder_s_place(runs, table, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(QgsProcessingException, match="Cannot write"):
        runs(table(("b.csv", "first.gpkg")), CHANGES=str(out / "b.csv"))
    assert (out / "b.csv" / "output.gpkg").is_file()


def test_a_map_for_each_service_shows_all_runs(runs, table, tmp_path):
    from qgis.PyQt.QtGui import QImage

    runs(table(("2010", "first.gpkg"), ("2020", "later.gpkg")))
    picture = QImage(str(tmp_path / "out" / "food_production.png"))
    assert picture.width() == 1600
    colours = {picture.pixel(x, y) for x in range(0, 1600, 8) for y in range(0, picture.height(), 8)}
    assert len(colours) > 5


def test_shared_parameters_come_as_the_toolbox_copies_them(runs, table, tmp_path):
    copied = {"algorithm_id": "x", "inputs": {"TOLERANCE": 0.7, "OUTPUT": "elsewhere.gpkg"}}
    runs(table(("2010", "first.gpkg")), COMMON=json.dumps(copied))
    record = json.loads((tmp_path / "out" / "2010" / "output.esflow.json").read_text(encoding="utf-8"))
    assert record["parameters"]["TOLERANCE"] == 0.7
    assert record["parameters"]["OUTPUT"].endswith("output.gpkg")


def test_the_table_goes_before_what_is_shared(runs, table, tmp_path):
    path = table(("a", "first.gpkg", "0.3"), ("b", "first.gpkg", ""), head=("year", "input", "tolerance"))
    runs(path, COMMON='{"TOLERANCE": 0.1}')
    for name, expected in (("a", 0.3), ("b", 0.1)):
        record = json.loads((tmp_path / "out" / name / "output.esflow.json").read_text(encoding="utf-8"))
        assert float(record["parameters"]["TOLERANCE"]) == expected


def bad(text, **parameters):
    return parameters, text


BAD = {
    "unknown model": bad("there is no algorithm or model “esflow:nothing”", ALGORITHM="esflow:nothing"),
    "no JSON": bad("this is no JSON", COMMON="{TOLERANCE}"),
    "a list": bad("give an object with one entry for each parameter", COMMON="[1]"),
    "unknown parameter": bad("“esflow:compensation” has no parameter TOLERANZ", COMMON='{"TOLERANZ": 1}'),
    "a folder inside nothing": bad("cannot write", FOLDER="/nowhere/at/all"),
    "no such field": bad("column “month” is missing", RUN_FIELD="month"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_refused_with_advice(case, refused, table, tmp_path):
    parameters, text = BAD[case]
    given = {"RUNS": table(("2010", "first.gpkg")), "RUN_FIELD": "year", "ALGORITHM": "esflow:compensation"}
    message = refused("frameworkruns", {**given, "FOLDER": str(tmp_path / "out"), **parameters})
    assert text in message


ROWS = {
    "twice": ([("a", "first.gpkg"), ("A", "later.gpkg")], "more than one row is named A, a"),
    "no name": ([("", "first.gpkg")], "in row 1 it is empty or cannot name a folder"),
    "a path": ([("../x", "first.gpkg")], "in row 1 it is empty or cannot name a folder"),
    "a long name": ([("x" * 300, "first.gpkg")], "in row 1 it is empty or cannot name a folder"),
    "a full stop at the end": ([("x.", "first.gpkg")], "in row 1 it is empty or cannot name a folder"),
    "all bad": ([("a", "nowhere.gpkg")], "No run could be done"),
}


@pytest.mark.parametrize("case", ROWS)
def test_bad_rows_are_refused_with_advice(case, refused, table, tmp_path):
    rows, text = ROWS[case]
    given = {"RUNS": table(*rows), "RUN_FIELD": "year", "ALGORITHM": "esflow:compensation"}
    out = tmp_path / "out"
    assert text in refused("frameworkruns", {**given, "FOLDER": str(out)})


def test_an_unknown_column_is_refused(refused, table, tmp_path):
    path = table(("a", "first.gpkg", "1"), head=("year", "input", "rain"))
    given = {"RUNS": path, "RUN_FIELD": "year", "ALGORITHM": "esflow:compensation", "FOLDER": str(tmp_path / "out")}
    assert "has no parameter rain" in refused("frameworkruns", given)


def test_a_folder_that_is_taken_is_refused(refused, table, tmp_path):
    (tmp_path / "out" / "a").mkdir(parents=True)
    given = {"RUNS": table(("a", "first.gpkg")), "RUN_FIELD": "year", "ALGORITHM": "esflow:compensation"}
    message = refused("frameworkruns", {**given, "FOLDER": str(tmp_path / "out")})
    assert "already holds a" in message


def test_cancel_keeps_finished_runs_and_no_half_one(runs, table, tmp_path):
    class AfterOne(QgsProcessingFeedback):
        def pushInfo(self, text):  # noqa: N802
            super().pushInfo(text)
            if "Run “b”" in text:
                self.cancel()

    outcome = runs(table(("a", "first.gpkg"), ("b", "later.gpkg")), feedback=AfterOne(False))
    assert "CHANGES" not in outcome
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a"]
