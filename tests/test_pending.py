"""Files that take their name only when complete: all of a run's or none, and what a killed run leaves."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def pending_file(tmp_path):
    """Function: a PendingFile in tmp_path with files written by name and content."""
    from esflow.esflow_plugin.pending import PendingFile

    def make(name, **contents):
        pending = PendingFile(str(tmp_path / name))
        for file, content in (contents or {name: "new"}).items():
            Path(pending.folder, file.replace("__", ".")).write_text(content)
        return pending

    return make


def texts(folder):
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_all_files_of_a_result_move_together(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import commit_all

    pending = pending_file("zones.shp", zones__shp="shapes", zones__dbf="rows", zones__prj="system")
    assert texts(tmp_path) == {}
    commit_all([pending])
    pending.discard()
    assert texts(tmp_path) == {"zones.shp": "shapes", "zones.dbf": "rows", "zones.prj": "system"}
    assert len(os.listdir(tmp_path)) == 3


def test_what_belonged_to_an_older_file_goes_with_it(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import commit_all

    for name in ("a.tif", "a.tif.aux.xml", "a.tif.ovr", "a.tif.msk", "b.tif.ovr", "a.esflow.json"):
        (tmp_path / name).write_text("old")
    pending = pending_file("a.tif")
    commit_all([pending])
    pending.discard()
    assert texts(tmp_path) == {"a.tif": "new", "b.tif.ovr": "old", "a.esflow.json": "old"}


def test_journals_of_an_older_database_never_meet_the_new_one(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import commit_all

    for suffix in ("", "-wal", "-shm", "-journal"):
        (tmp_path / f"a.gpkg{suffix}").write_text("old")
    pending = pending_file("a.gpkg")
    commit_all([pending])
    pending.discard()
    assert texts(tmp_path) == {"a.gpkg": "new"}


def test_spatial_indexes_of_an_older_shapefile(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import commit_all

    for suffix in ("shp", "shx", "dbf", "qix", "cpg"):
        (tmp_path / f"a.{suffix}").write_text("old")
    pending = pending_file("a.shp", a__shp="new", a__dbf="new")
    commit_all([pending])
    pending.discard()
    assert texts(tmp_path) == {"a.shp": "new", "a.dbf": "new"}


def test_a_target_that_cannot_be_replaced_brings_all_others_back(pending_file, tmp_path):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.pending import commit_all

    (tmp_path / "first.tif").write_text("old")
    (tmp_path / "first.tif.ovr").write_text("old")
    pending = [pending_file("first.tif"), pending_file("second.tif"), pending_file("third.tif")]
    Path(pending[1].folder, ".former").mkdir()  # stands for a file that Windows does not let go
    with pytest.raises(InputError, match="Cannot write.*second.tif"):
        commit_all(pending)
    for item in pending:
        item.discard()
    assert texts(tmp_path) == {"first.tif": "old", "first.tif.ovr": "old"}
    assert len(os.listdir(tmp_path)) == 2


def test_discarding_leaves_the_older_file(pending_file, tmp_path):
    (tmp_path / "a.tif").write_text("old")
    pending = pending_file("a.tif")
    pending.discard()
    pending.discard()
    assert texts(tmp_path) == {"a.tif": "old"} and len(os.listdir(tmp_path)) == 1


def test_a_folder_that_cannot_be_written_is_told():
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.pending import PendingFile

    for path in ("/proc/a.tif", "/no/such/folder/a.tif"):
        with pytest.raises(InputError, match=f"Cannot write “{path}”.*Choose a folder"):
            PendingFile(path)


def test_two_living_runs_do_not_disturb_each_other(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import commit_all

    first, second = pending_file("a.tif"), pending_file("a.tif")
    assert first.folder != second.folder and os.path.isdir(first.folder)
    commit_all([second])
    commit_all([first])
    first.discard()
    second.discard()
    assert texts(tmp_path) == {"a.tif": "new"} and len(os.listdir(tmp_path)) == 1


LEFT_BEHIND = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from esflow.esflow_plugin.pending import PendingFile
alive = [PendingFile(target) for target in sys.argv[2:]]
for pending in alive:
    open(pending.path, "w").write("half")
print("ready", flush=True)
signal.pause()
"""


def test_the_next_run_removes_what_a_killed_one_left(pending_file, tmp_path):
    from esflow.esflow_plugin.pending import PendingFile

    names = ("a.tif", "a.tif.gpkg", "ä ö.tif")
    killed = subprocess.Popen(
        [sys.executable, "-c", LEFT_BEHIND, os.environ["QGIS_PLUGINPATH"], *(str(tmp_path / name) for name in names)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert killed.stdout.readline() == "ready\n"
    alive = PendingFile(str(tmp_path / "a.tif"))
    assert len(os.listdir(tmp_path)) == 4, "the folder of a run that lives is left alone"
    alive.discard()
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    killed.stdout.close()
    assert texts(tmp_path) == {} and len(os.listdir(tmp_path)) == 3
    (tmp_path / ".a_tif.my notes.part").mkdir()
    for name in names:
        PendingFile(str(tmp_path / name)).discard()
    assert os.listdir(tmp_path) == [".a_tif.my notes.part"]
