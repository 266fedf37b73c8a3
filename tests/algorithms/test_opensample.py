"""`opensample`: the copy is complete, its project opens without missing layers, and the framework takes its files."""

import csv
import filecmp
import importlib
import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

SAMPLES = Path(__file__).resolve().parent.parent.parent / "resources" / "sample"
AREAS = ("mryr_5km", "yangtze_10km")


@pytest.fixture
def areas(provider):
    from esflow.esflow_plugin.sample import areas

    return areas.AREAS


@pytest.fixture(autouse=True)
def without_window(monkeypatch):
    """As in qgis_process: no window in which to open the sample."""
    import qgis.utils

    monkeypatch.setattr(qgis.utils, "iface", None)


def opened(path):
    """A project read from its file; the caller keeps it."""
    project = QgsProject()
    assert project.read(str(path)), project.error()
    return project


def sources(project):
    """Files of a project's layers."""
    return [Path(layer.source().partition("|")[0]) for layer in project.mapLayers().values()]


@pytest.mark.parametrize("area", AREAS)
def test_the_copy_has_every_file_and_a_project_of_its_own(run, tmp_path, area):
    folder = tmp_path / "my folder 样例"
    results = run("opensample", {"AREA": AREAS.index(area), "FOLDER": str(folder)})
    wanted = {path.name for path in (SAMPLES / area).iterdir() if path.suffix not in (".xml", ".qgz")}
    assert {path.name for path in (folder / area).iterdir() if path.suffix not in (".xml", ".qgz")} == wanted
    # Opening a GeoPackage notes that in it.
    alike = {name for name in wanted if not name.endswith(".gpkg")}
    assert set(filecmp.cmpfiles(SAMPLES / area, folder / area, alike, shallow=False)[0]) == alike
    assert {"SOURCES.md", "water_quotas_yangtze_2021.csv"} <= {path.name for path in folder.iterdir()}
    assert results["PROJECT"] == str(folder / area / f"{area}.qgz")
    project = opened(results["PROJECT"])
    assert len(project.mapLayers()) == 22
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    assert {path.parent for path in sources(project)} == {folder / area, folder}
    shown = [node.name() for node in project.layerTreeRoot().findLayers() if node.isVisible()]
    assert shown == ["Cities", "Rivers", "Provinces", "Land cover (class codes)"]


@pytest.mark.parametrize("area", AREAS)
def test_the_ready_project_opens_wherever_the_sample_lies(provider, tmp_path, area):
    """Made by the oldest QGIS, read by this one."""
    shutil.copytree(SAMPLES, tmp_path / "elsewhere")
    project = opened(tmp_path / "elsewhere" / area / f"{area}.qgz")
    assert len(project.mapLayers()) == 22
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    with zipfile.ZipFile(SAMPLES / area / f"{area}.qgz") as archive:
        text = archive.read(f"{area}.qgs").decode("utf-8")
    assert "/home" not in text and "/tmp" not in text and "saveUser" not in text


@pytest.mark.skipif(not Qgis.QGIS_VERSION.startswith("3.22"), reason="projects are made by QGIS 3.22")
def test_the_script_makes_the_ready_projects_again(provider, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(SAMPLES.parent.parent / "scripts"))
    importlib.import_module("make_sample_projects").build(tmp_path)
    for area in AREAS:
        name = f"{area}/{area}.qgz"
        assert (tmp_path / name).read_bytes() == (SAMPLES / name).read_bytes()


def test_both_areas_share_a_folder_and_changed_tables_stay(run, tmp_path):
    run("opensample", {"AREA": 0, "FOLDER": str(tmp_path)})
    quotas = tmp_path / "water_quotas_yangtze_2021.csv"
    quotas.write_text("sector,value,unit\ndomestic,111,L/person/day\n", encoding="utf-8")
    run("opensample", {"AREA": 1, "FOLDER": str(tmp_path)})
    assert "111" in quotas.read_text(encoding="utf-8")
    assert (tmp_path / AREAS[1] / "lulc6.tif").exists()


def test_a_copy_that_is_there_is_never_overwritten(refused, tmp_path):
    (tmp_path / AREAS[0]).mkdir()
    message = refused("opensample", {"AREA": 0, "FOLDER": str(tmp_path)})
    assert "is in" in message and "choose another folder" in message


class CancelAfter(QgsProcessingFeedback):
    """Cancel is pressed from the n-th question on."""

    def __init__(self, count):
        super().__init__(False)
        self.left = count

    def isCanceled(self):  # noqa: N802
        self.left -= 1
        return self.left < 0


def test_cancel_leaves_nothing(run, tmp_path):
    results = run("opensample", {"AREA": 0, "FOLDER": str(tmp_path / "new")}, CancelAfter(10))
    assert not results.get("PROJECT")
    assert list(tmp_path.iterdir()) == []


# ---------------------------------------------------------------------------------- what the framework needs


def test_the_framework_takes_the_copied_files(provider, areas):
    from esflow.esflow_plugin.sample.framework import MODEL, framework_inputs

    model = QgsApplication.processingRegistry().createAlgorithmById(MODEL)
    known = {definition.name() for definition in model.parameterDefinitions()}
    for area in areas:
        given = framework_inputs(area, SAMPLES / area.name)
        assert set(given) <= known
        files = [Path(str(value).partition("|")[0]) for value in given.values() if "/" in str(value)]
        assert files and all(path.exists() for path in files)
        outputs = {definition.name(): "TEMPORARY_OUTPUT" for definition in model.destinationParameterDefinitions()}
        assert model.checkParameterValues({**given, **outputs}, QgsProcessingContext()) == (True, "")


def amounts(path, provinces):
    """{province: sum of the cells that lie in it}."""
    codes = gdal.Open(str(path.parent / "province_id.tif")).ReadAsArray()
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    values = np.where(values == dataset.GetRasterBand(1).GetNoDataValue(), 0.0, values)
    return {row["name"]: float(values[codes == int(row["id"])].sum()) for row in provinces}


def rows(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("area", AREAS)
def test_the_ready_rasters_sum_to_the_tables_that_they_come_from(area):
    provinces = rows(SAMPLES / area / "provinces.csv")
    people = {row["province"]: float(row["population_inside"]) for row in rows(SAMPLES / area / "food_2020.csv")}
    found = amounts(SAMPLES / area / "population_census.tif", provinces)
    assert found == pytest.approx({name: people.get(name, 0.0) for name in found}, rel=1e-9)
    value = {
        row["province"]: float(row[f"value_added_{area}_1e4_cny"])
        for row in rows(SAMPLES / "industrial_value_added_2020.csv")
    }
    found = amounts(SAMPLES / area / "industrial_value_added.tif", provinces)
    assert found == pytest.approx({name: value.get(name, 0.0) for name in found}, rel=1e-9)


# ---------------------------------------------------------------------------------- in the desktop


class Window:
    """Stands for QGIS' window."""

    def __init__(self):
        self.opened = []

    def addProject(self, path):  # noqa: N802
        self.opened.append(path)


@pytest.fixture
def window(monkeypatch, provider):
    import qgis.utils

    found = Window()
    monkeypatch.setattr(qgis.utils, "iface", found)
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    yield found
    QgsProject.instance().clear()


def test_an_empty_project_gives_way_to_the_sample(window, areas):
    from esflow.esflow_plugin.sample.desktop import open_sample

    open_sample(areas[0], SAMPLES / AREAS[0], SAMPLES / AREAS[0] / "mryr_5km.qgz", False)
    assert window.opened == [str(SAMPLES / AREAS[0] / "mryr_5km.qgz")]


def test_a_project_with_layers_stays_and_gets_the_sample_as_a_group(window, areas, tmp_path):
    from esflow.esflow_plugin.sample.desktop import open_sample

    project = QgsProject.instance()
    project.addMapLayer(QgsVectorLayer("Point", "mine", "memory"))
    shutil.copytree(SAMPLES, tmp_path / "copy")
    folder = tmp_path / "copy" / AREAS[0]
    open_sample(areas[0], folder, folder / "mryr_5km.qgz", False)
    assert window.opened == []
    top = project.layerTreeRoot().children()
    assert [node.name() for node in top] == ["Middle reaches of the Yangtze: Hubei, Hunan and Jiangxi, 5 km", "mine"]
    assert [group.name() for group in top[0].children()][:2] == ["Places and zones", "Land"]
    assert len(top[0].findLayers()) == 22
    assert all(node.layer().isValid() for node in top[0].findLayers())


def test_only_a_run_in_the_window_opens_the_sample(run, window, areas, tmp_path, monkeypatch):
    from esflow.algorithms.whole import open_sample

    scheduled = []
    monkeypatch.setattr(open_sample.QTimer, "singleShot", lambda *arguments: scheduled.append(arguments))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for number, iface in enumerate((window, None)):
        monkeypatch.setattr("qgis.utils.iface", iface)
        algorithm = open_sample.OpenSample().create()
        folder = {"AREA": 0, "FOLDER": str(tmp_path / str(number))}
        assert algorithm.run(folder, context, QgsProcessingFeedback(False))[1]
        assert len(scheduled) == 1


def test_results_go_into_a_folder_that_holds_nothing_yet(provider, tmp_path):
    from esflow.esflow_plugin.sample.desktop import empty_folder, results_in

    assert empty_folder(tmp_path / "results") == tmp_path / "results"
    assert empty_folder(tmp_path / "results") == tmp_path / "results"
    (tmp_path / "results" / "report.html").write_text("mine", encoding="utf-8")
    target = empty_folder(tmp_path / "results")
    assert target == tmp_path / "results 2" and target.is_dir()
    found = results_in(target)
    assert {Path(path).parent for path in found.values()} == {target}
    assert Path(found["report:report"]).name == "report.html"
    assert len(set(found.values())) == len(found)
