"""Where the plugin is, and how QGIS is told to find it, whatever the checkout's folder is called."""

import os
import shutil
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PLUGINS_VARIABLE = "ESFLOW_BENCHMARK_PLUGINS"


def link_plugin(folder):
    """Make ``folder/plugins/esflow`` point at the checkout; return the environment in which QGIS and workers see it."""
    plugins = folder / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "esflow").symlink_to(CHECKOUT, target_is_directory=True)
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        PLUGINS_VARIABLE: str(plugins),
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(_profile(folder / "with_esflow", enabled=True)),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }


def without_plugin(environment, folder):
    """The same environment with a profile in which the plugin is not enabled."""
    return {**environment, "QGIS_CUSTOM_CONFIG_PATH": str(_profile(folder / "without_esflow", enabled=False))}


def import_from_plugin_folder():
    """In a worker: make ``import esflow`` find the linked checkout."""
    sys.path.insert(0, os.environ[PLUGINS_VARIABLE])


def qgis_process():
    """The executable itself (Debian 12's wrapper of that name passes an option that it does not know), or None."""
    return shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def _profile(folder, enabled):
    settings = folder / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True, exist_ok=True)
    (settings / "QGIS3.ini").write_text(f"[PythonPlugins]\nesflow={'true' if enabled else 'false'}\n", encoding="utf-8")
    return folder
