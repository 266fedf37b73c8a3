"""Results are there completely or not at all: after errors, Cancel, kill -9; in files, databases, memory, projects."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

X, Y = 1_000_000.0, 4_000_000.0
SIDE = 600


@pytest.fixture
def given(save_grid, save_zones, tmp_path):
    """A zonal balance and, with OUTPUT, a balance of cells; results go to the folder `results`."""
    random = np.random.default_rng(1)
    folder = tmp_path / "results"
    folder.mkdir()
    return {
        "SUPPLY": save_grid("supply", random.random((SIDE, SIDE)) * 50, "m3/ha/yr"),
        "DEMAND": save_grid("demand", random.random((SIDE, SIDE)) * 50, "m3/ha/yr"),
        "ZONES": save_zones("zones", {f"z{i}": (X + 6000 * i, Y - 60_000, X + 6000 * i + 6000, Y) for i in range(10)}),
        "ZONE_FIELD": "zone",
        "OUTPUT_ZONES": str(folder / "zones.gpkg"),
        "folder": folder,
    }


@pytest.fixture
def cells(given):
    """Parameters of `supplydemandbalance` with rasters and a ledger."""
    folder = given["folder"]
    return {
        "SUPPLY": given["SUPPLY"],
        "DEMAND": given["DEMAND"],
        "OUTPUT": str(folder / "balance.tif"),
        "TYPE": str(folder / "type.img"),
        "LEDGER": str(folder / "ledger.csv"),
        "folder": folder,
    }


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def without(parameters, *names):
    return {key: value for key, value in parameters.items() if key not in ("folder", *names)}


class StopAt(QgsProcessingFeedback):
    """Says yes to Cancel from the n-th time it is asked."""

    def __init__(self, count):
        super().__init__(False)
        self.count = count
        self.asked = 0

    def isCanceled(self):  # noqa: N802
        self.asked += 1
        return self.asked > self.count


# ---------------------------------------------------------------------- errors and Cancel


def test_a_complete_run(run, cells):
    outcome = run("supplydemandbalance", without(cells))
    assert sorted(contents(cells["folder"])) == [
        "balance.esflow.json",
        "balance.tif",
        "ledger.csv",
        "type.img",
        "type.img.aux.xml",
    ]
    assert [path.name for path in cells["folder"].iterdir() if path.name.startswith(".")] == []
    assert outcome["LEDGER"] == cells["LEDGER"]


def test_cancel_at_every_moment_leaves_nothing_or_what_was_there(run, cells):
    whole = StopAt(10**9)
    run("supplydemandbalance", without(cells), whole)
    before = contents(cells["folder"])
    assert whole.asked > 8
    for moment in range(whole.asked - 1):
        outcome = run("supplydemandbalance", {**without(cells), "TOLERANCE": 0.5}, StopAt(moment))
        assert dict(outcome) == {} or "OUTPUT" not in outcome, moment
        assert contents(cells["folder"]) == before, f"changed when cancelled at question {moment} of {whole.asked}"
        assert "Cancelled: nothing was written." in outcome.log
    for path in cells["folder"].iterdir():
        path.unlink()
    run("supplydemandbalance", without(cells), StopAt(whole.asked // 2))
    assert list(cells["folder"].iterdir()) == []


@pytest.mark.parametrize("when", ["first block", "last block", "while tables are written", "while files are renamed"])
@pytest.mark.parametrize("error", [ValueError("broken"), MemoryError(), OSError(28, "No space left on device")])
def test_an_error_at_any_moment_leaves_what_was_there(run, cells, monkeypatch, when, error):
    from esflow.algorithms import run as run_module
    from esflow.esflow_plugin.raster.output import RasterOutput

    run("supplydemandbalance", without(cells))
    before = contents(cells["folder"])
    calls = []

    def failing(original, count):
        def call(*arguments, **keywords):
            calls.append(1)
            if len(calls) == count:
                raise error
            return original(*arguments, **keywords)

        return call

    if "block" in when:
        monkeypatch.setattr(RasterOutput, "write", failing(RasterOutput.write, 1 if when == "first block" else 4))
    elif when == "while tables are written":
        monkeypatch.setattr(run_module.Run, "_fill_sink", failing(run_module.Run._fill_sink, 1))
    else:
        monkeypatch.setattr(os, "replace", failing(os.replace, 3))
    with pytest.raises(QgsProcessingException):
        run("supplydemandbalance", {**without(cells), "TOLERANCE": 0.5})
    assert calls, "the fault was never met"
    assert contents(cells["folder"]) == before
    assert len(list(cells["folder"].iterdir())) == len(before)


def test_words_for_a_full_disk_and_little_memory(run, cells, monkeypatch):
    from esflow.esflow_plugin.raster.output import RasterOutput

    for error, words in ((MemoryError(), "Not enough memory"), (None, "GDAL could not read or write: disk full")):

        def fail(*_, error=error, **__):
            from esflow.esflow_plugin.raster.gdal_calls import GdalError

            raise error or GdalError("disk full")

        monkeypatch.setattr(RasterOutput, "write", fail)
        with pytest.raises(QgsProcessingException, match=words):
            run("supplydemandbalance", without(cells))


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
from processing.core.Processing import Processing
Processing.initialize()
import processing
from esflow.esflow_plugin.provider import ESFlowProvider
provider = ESFlowProvider()
QgsApplication.processingRegistry().addProvider(provider)
from esflow.algorithms.run import Run
where = sys.argv[2]
original = getattr(Run, where)
def die(*arguments):
    if where == "_write_record":
        original(*arguments)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(Run, where, die)
names = dict(argument.split("=", 1) for argument in sys.argv[3:])
processing.run("esflow:supplydemandbalance", names)
"""


@pytest.mark.parametrize("where", ["_complete", "_write_table", "_write_record"])
def test_a_killed_run_leaves_no_file_under_a_result_s_name(run, cells, where):
    arguments = [f"{key}={value}" for key, value in without(cells).items()]
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, os.environ["QGIS_PLUGINPATH"], where, *arguments], capture_output=True, text=True
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    left = list(cells["folder"].iterdir())
    assert left and all(path.name.startswith(".") and path.name.endswith(".part") for path in left)
    run("supplydemandbalance", without(cells))
    names = {path.name for path in cells["folder"].iterdir()}
    wanted = {"balance.tif", "type.img", "type.img.aux.xml", "ledger.csv", "balance.esflow.json"}
    assert names == wanted, "the next run clears away what is left"


# ---------------------------------------------------------------------- where results go


def test_results_replace_older_ones(run, cells):
    run("supplydemandbalance", {**without(cells), "TOLERANCE": 0.01})
    before = contents(cells["folder"])
    run("supplydemandbalance", {**without(cells), "TOLERANCE": 0.5})
    after = contents(cells["folder"])
    assert set(after) == set(before)
    assert after["type.img"] != before["type.img"] and after["balance.tif"] == before["balance.tif"]


def test_an_older_geopackage_is_replaced_with_its_journals(run, given):
    target = Path(given["OUTPUT_ZONES"])
    run("zonalbalance", without(given))
    layer = QgsVectorLayer(str(target), "open in QGIS", "ogr")
    assert layer.featureCount() == 10
    Path(f"{target}-wal").write_bytes(b"stale")
    run("zonalbalance", without(given))
    del layer
    again = QgsVectorLayer(str(target), "again", "ogr")
    assert again.featureCount() == 10 and again.isValid()


@pytest.mark.parametrize("extension", ["gpkg", "shp", "geojson", "csv", "fgb", "xlsx"])
def test_formats_of_zone_tables(run, given, rows_of, extension):
    target = str(given["folder"] / f"zones ä.{extension}")
    outcome = run("zonalbalance", {**without(given), "OUTPUT_ZONES": target})
    assert outcome["OUTPUT_ZONES"] == target
    rows = rows_of(target)
    assert len(rows) == 10
    assert {row["zone"] for row in rows} == {f"z{i}" for i in range(10)} and float(rows[0]["supply"]) > 0
    assert not [path for path in given["folder"].iterdir() if path.name.startswith(".")]
    if extension == "shp":
        assert {"zones ä.dbf", "zones ä.shx", "zones ä.prj"} <= {path.name for path in given["folder"].iterdir()}


def test_csv_tables_are_the_same_bytes_twice(run, cells):
    run("supplydemandbalance", without(cells))
    first = contents(cells["folder"])
    run("supplydemandbalance", without(cells))
    second = contents(cells["folder"])
    assert {name for name in first if first[name] != second[name]} <= {"balance.esflow.json"}


def test_a_table_in_a_database_joins_the_others(run, given, rows_of):
    database = given["folder"] / "all.gpkg"
    for table in ("first", "second"):
        destination = f"ogr:dbname='{database}' table=\"{table}\" (geom)"
        run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    for table in ("first", "second"):
        assert len(rows_of(f"{database}|layername={table}")) == 10


def test_a_table_in_a_database_is_taken_back_when_the_run_fails(run, given, rows_of, monkeypatch):
    from esflow.algorithms import run as run_module

    database = given["folder"] / "all.gpkg"
    destination = "ogr:dbname='{}' table=\"{}\" (geom)"
    run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination.format(database, "kept")})
    original = run_module.Run._fill_sink

    def fail_after(*arguments):
        original(*arguments)
        raise QgsProcessingException("broken")

    monkeypatch.setattr(run_module.Run, "_fill_sink", fail_after)
    with pytest.raises(QgsProcessingException):
        run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination.format(database, "half")})
    dataset = ogr.Open(str(database))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["kept"]


def test_all_tables_in_a_database_are_taken_back_when_the_run_fails_later(run, given, cells, monkeypatch):
    from esflow.algorithms import run as run_module

    database = given["folder"] / "all.gpkg"
    destination = "ogr:dbname='{}' table=\"{}\" (geom)"
    run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination.format(database, "kept")})

    def fail(*arguments):
        raise OSError("full")

    monkeypatch.setattr(run_module, "commit_all", fail)
    with pytest.raises(Exception, match="full"):
        run("supplydemandbalance", {**without(cells), "LEDGER": destination.format(database, "ledger")})
    dataset = ogr.Open(str(database))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["kept"]


def test_an_older_table_comes_back_when_the_run_into_it_fails(run, given, rows_of, monkeypatch):
    from esflow.algorithms import run as run_module

    database = given["folder"] / "all.gpkg"
    destination = f"ogr:dbname='{database}' table=\"kept\" (geom)"
    run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    before = rows_of(f"{database}|layername=kept")
    original = run_module.commit_all

    def fail(*arguments):
        raise OSError("full")

    monkeypatch.setattr(run_module, "commit_all", fail)
    with pytest.raises(Exception, match="full"):
        run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    assert rows_of(f"{database}|layername=kept") == before
    monkeypatch.setattr(run_module, "commit_all", original)
    run("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    assert rows_of(f"{database}|layername=kept") == before
    dataset = ogr.Open(str(database))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == ["kept"]


def test_a_database_table_over_the_zones_it_is_made_from_is_refused(refused, given):
    destination = f"ogr:dbname='{given['ZONES']}' table=\"zones\" (geom)"
    message = refused("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    assert "[OUTPUT_ZONES]" in message and "[ZONES]" in message


def test_a_file_replaces_no_table_of_the_same_run(refused, given):
    database = given["folder"] / "all.gpkg"
    into = "ogr:dbname='{}' table=\"{}\" (geom)"
    fields = {"SUPPLY_FIELD": "fid", "DEMAND_FIELD": "fid", "ID_FIELD": "zone", "DOWN_ID_FIELD": "fid"}
    for first, second in (
        (str(database), into.format(database, "links")),
        (into.format(database, "account"), str(database)),
        (into.format(database, "account"), into.format(database, "Account")),
    ):
        message = refused("subbasinflow", {"INPUT": given["ZONES"], **fields, "OUTPUT": first, "LINKS": second})
        assert "[LINKS]" in message and "is also chosen for" in message and "[OUTPUT]" in message


def test_a_table_is_not_replaced_under_another_spelling(refused, given):
    destination = f"ogr:dbname='{given['ZONES']}' table=\"ZONES\" (geom)"
    message = refused("zonalbalance", {**without(given), "OUTPUT_ZONES": destination})
    assert "[OUTPUT_ZONES]" in message and "[ZONES]" in message


def written_as(layer, path):
    """A copy of a layer in another format."""
    gdal.VectorTranslate(str(path), str(layer))
    return str(path)


def test_zones_are_not_replaced_by_the_extension_that_qgis_adds(refused, given):
    text = refused("zonalbalance", {**given, "OUTPUT_ZONES": given["ZONES"].removesuffix(".gpkg")})
    assert "is read as Zones [ZONES]" in text


@pytest.mark.parametrize("extension", [".shp", ".SHP"])
def test_a_shapefile_s_parts_are_not_replaced(refused, given, tmp_path, extension):
    zones = written_as(given["ZONES"], tmp_path / "parts.shp")
    taken = {**given, "ZONES": zones, "OUTPUT_ZONES": str(tmp_path / f"parts{extension}")}
    assert "is read as Zones [ZONES]" in refused("zonalbalance", taken)


def test_results_beside_a_shapefile_leave_its_parts(run, given, tmp_path):
    zones = written_as(given["ZONES"], tmp_path / "parts.shp")
    before = contents(tmp_path)
    for extension in (".dbf", ".shx", ".prj"):
        results = run("zonalbalance", {**given, "ZONES": zones, "OUTPUT_ZONES": str(tmp_path / f"parts{extension}")})
        assert QgsVectorLayer(results["OUTPUT_ZONES"]).featureCount() == 10
    assert {name: contents(tmp_path).get(name) for name in before} == before


def test_two_results_in_one_file_by_the_extension_that_qgis_adds(refused, given):
    folder = given["folder"]
    taken = {**given, "OUTPUT_ZONES": str(folder / "both"), "CHANGES": str(folder / "both.gpkg")}
    assert "is also chosen for" in refused("zonalbalance", taken)


def test_a_table_as_shapefile_is_named_as_the_file_that_it_is(run, cells):
    results = run("supplydemandbalance", {**cells, "LEDGER": str(cells["folder"] / "ledger.shp")})
    assert results["LEDGER"] == str(cells["folder"] / "ledger.dbf")
    assert QgsVectorLayer(results["LEDGER"]).featureCount() > 0


def test_devices_and_what_is_no_file_are_not_written(refused, cells):
    pipe = cells["folder"] / "pipe.tif"
    os.mkfifo(pipe)
    deep = "/".join([str(cells["folder"]), *["y" * 100] * 20])
    os.makedirs(deep)
    for destination in (str(pipe), "memory:", "ogr:dbname='x.gpkg' table=\"x\" (geom)", f"{deep}/balance.tif"):
        message = refused("supplydemandbalance", {**without(cells), "OUTPUT": destination})
        assert f"[OUTPUT]: cannot write “{destination}”" in message
    assert pipe.is_fifo()


def test_another_table_beside_the_zones_is_fine(provider, given):
    """Checked only: whether OGR adds it depends on how QGIS 3.22 has the file open."""
    destination = f"ogr:dbname='{given['ZONES']}' table=\"balance\" (geom)"
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("esflow:zonalbalance")
    assert algorithm.checkParameterValues({**without(given), "OUTPUT_ZONES": destination}, context) == (True, "")


def test_temporary_results(run, cells, rows_of):
    outcome = run(
        "supplydemandbalance",
        {**without(cells), **dict.fromkeys(("OUTPUT", "TYPE", "LEDGER"), "TEMPORARY_OUTPUT")},
    )
    assert Path(outcome["OUTPUT"]).exists() and isinstance(outcome["LEDGER"], QgsVectorLayer)
    assert len(rows_of(outcome["LEDGER"])) == 2
    assert list(cells["folder"].iterdir()) == []


def test_a_project_gets_the_layers_under_their_final_names(provider, given, cells):
    import processing

    project = QgsProject()
    context = QgsProcessingContext()
    context.setProject(project)

    def into(path, name):
        definition = QgsProcessingOutputLayerDefinition(path, project)
        definition.destinationName = name
        return definition

    processing.run(
        "esflow:zonalbalance",
        {**without(given), "OUTPUT_ZONES": into(given["OUTPUT_ZONES"], "Zones of the run")},
        context=context,
        feedback=QgsProcessingFeedback(False),
    )
    wanted = context.layersToLoadOnCompletion()
    assert list(wanted) == [given["OUTPUT_ZONES"]]
    assert wanted[given["OUTPUT_ZONES"]].name == "Zones of the run"
    for moment in (0, 5):
        context = QgsProcessingContext()
        context.setProject(project)
        results = {"OUTPUT": into(cells["OUTPUT"], "Balance"), "LEDGER": into(cells["LEDGER"], "Ledger")}
        processing.run(
            "esflow:supplydemandbalance", {**without(cells), **results}, context=context, feedback=StopAt(moment)
        )
        assert context.layersToLoadOnCompletion() == {}, "a cancelled run has nothing to load"


def test_inputs_are_left_as_they_are(run, cells, given):
    inputs = {name: Path(given[name]).read_bytes() for name in ("SUPPLY", "DEMAND", "ZONES")}
    run("supplydemandbalance", without(cells))
    run("zonalbalance", without(given))
    assert {name: Path(given[name]).read_bytes() for name in inputs} == inputs


def test_the_cache_of_gdal_comes_back(run, cells):
    before = gdal.GetCacheMax()
    run("supplydemandbalance", without(cells))
    run("supplydemandbalance", without(cells), StopAt(3))
    with pytest.raises(QgsProcessingException):
        run("supplydemandbalance", {**without(cells), "DEMAND": "/no/such/file.tif"})
    assert gdal.GetCacheMax() == before


def test_an_algorithm_holds_no_file_after_its_run(provider, cells):
    """On Windows an open file could not be replaced by the next run."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("esflow:supplydemandbalance")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    results, ok = algorithm.run(without(cells), context, feedback)
    assert ok and results
    held = {os.readlink(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd") if readable(number)}
    assert not {cells["SUPPLY"], cells["OUTPUT"], cells["LEDGER"]} & held


def readable(number):
    return os.path.islink(f"/proc/self/fd/{number}")


def test_cancel_comes_within_a_second(run, save_grid, tmp_path):
    """25 M cells, Cancel pressed in another thread while the run is on its way."""
    import threading

    side = 5000
    paths = {}
    for name in ("SUPPLY", "DEMAND"):
        paths[name] = str(tmp_path / f"large {name}.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(paths[name], side, side, 1, gdal.GDT_Float32, ["SPARSE_OK=YES"])
        dataset.SetGeoTransform((X, 100.0, 0.0, Y, 0.0, -100.0))
        dataset.SetProjection(gdal.Open(save_grid("crs", np.zeros((1, 1)))).GetProjection())
        dataset.GetRasterBand(1).SetUnitType("m3/ha/yr")
        dataset = None
    waits = []
    for delay in (0.15, 0.4, 0.8):
        feedback = QgsProcessingFeedback(False)
        pressed = []

        def press(feedback=feedback, pressed=pressed):
            pressed.append(time.perf_counter())
            feedback.cancel()

        timer = threading.Timer(delay, press)
        timer.start()
        outcome = run("supplydemandbalance", {**paths, "OUTPUT": str(tmp_path / "large.tif")}, feedback)
        timer.join()
        waits.append(time.perf_counter() - pressed[0])
        assert "Cancelled" in outcome.log and not (tmp_path / "large.tif").exists()
    assert max(waits) < 1.0, waits
