"""The package as a user gets it: the plugin manager of a QGIS that never saw the plugin installs it, and it works.

Every other test runs the checkout. Only this one sees what the package leaves out.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
MODELS = {path.stem for path in (CHECKOUT / "resources" / "models").glob("*.model3")}
SAMPLE_LAYERS = 22


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip of the files at hand, which a repository of its own holds as a commit: packages are made from one."""
    for tool in ("git", "bash"):
        if shutil.which(tool) is None:
            pytest.skip(f"the package cannot be built without {tool}")
    source = tmp_path_factory.mktemp("package") / "source"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    clean |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PYTHON": sys.executable}

    def run(*command, folder):
        done = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True)
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}{done.stderr}"
        return done.stdout

    here = ["git", f"--git-dir={source / '.git'}", f"--work-tree={CHECKOUT}"]
    run("git", "init", "--quiet", str(source), folder=CHECKOUT)
    run(*here, "add", "--all", folder=CHECKOUT)
    author = ["-c", "user.name=test", "-c", "user.email=test@example.org"]
    run(*here, *author, "commit", "--quiet", "--message=As it is", folder=CHECKOUT)
    run("git", "reset", "--quiet", "--hard", folder=source)
    printed = run("bash", "scripts/package.sh", folder=source)
    return source / printed.splitlines()[-1]


@pytest.fixture(scope="module")
def names(qgis_app, qgis_processing):
    """Ids of all that the checkout registers."""
    from esflow.algorithms.registry import ALGORITHMS

    return {f"esflow:{algorithm().name()}" for algorithm in ALGORITHMS} | {f"esflow:{name}" for name in MODELS}


@pytest.fixture(scope="module")
def installed(tmp_path_factory, run_session, package):
    """The report of a QGIS that installed the package."""
    folder = tmp_path_factory.mktemp("install")
    nothing = folder / "no plugins"
    nothing.mkdir()
    inputs = {"package": str(package), "sample folder": str(folder / "my sample")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QGIS_PLUGINPATH", str(nothing))
        return run_session(folder, "install_session.py", inputs)


def test_the_plugin_was_not_there_before(installed):
    assert installed["before"] == {"available": False, "provider": False}


def test_the_plugin_manager_installs_and_enables_it(installed):
    assert Path(installed["folder"]) == Path(installed["home"]) / "python" / "plugins" / "esflow"
    assert installed["active"] and installed["switched on"]
    assert installed["boxes"] == []


def test_every_algorithm_and_model_is_there(installed, names):
    assert len(MODELS) >= 4
    assert set(installed["helps"]) == names


def test_help_opens_pages_of_the_installed_manual(installed):
    manual = Path(installed["folder"]) / "docs" / "html"
    wrong = {name: page for name, page in installed["helps"].items() if not page.startswith(f"{manual / 'en'}{os.sep}")}
    assert wrong == {}
    pages = [Path(page).relative_to(manual / "en") for page in installed["helps"].values()]
    pages += [Path("README.html"), Path("tutorial.html")]
    both = [manual / language / page for language in ("en", "zh") for page in pages]
    assert [path for path in both if not path.is_file()] == []


def test_the_sample_opens_as_a_project(installed):
    sample = installed["sample"]
    assert sample["opened"] == sample["written"]
    assert sample["layers"] == SAMPLE_LAYERS
    assert sample["invalid"] == []


def test_nothing_ended_in_a_traceback(installed):
    assert installed["tracebacks"] == []
    assert [entry for entry in installed["logged"] if "Traceback" in entry[1]] == []
