"""Make the checkout importable under the name it has once installed, whatever its folder is called."""

import os
import sys
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

CHECKOUT = Path(__file__).resolve().parent.parent
PLUGIN_HOME = Path(tempfile.mkdtemp(prefix="esflow-plugins-"))
(PLUGIN_HOME / "esflow").symlink_to(CHECKOUT, target_is_directory=True)
sys.path.insert(0, str(PLUGIN_HOME))
os.environ["QGIS_PLUGINPATH"] = str(PLUGIN_HOME)

settings.register_profile("esflow", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("esflow")
