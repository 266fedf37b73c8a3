"""What is shipped is written so that PyQt6, and with it QGIS 4, can read it; the check finds what is not."""

import importlib.util
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture(scope="module")
def check_qt6():
    spec = importlib.util.spec_from_file_location("check_qt6", CHECKOUT / "scripts" / "check_qt6.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


FAULTY = {
    "from PyQt5.QtCore import Qt": "import it from qgis.PyQt",
    "import PyQt5.QtGui": "import it from qgis.PyQt",
    "from qgis.PyQt.QtCore import QRegExp": "QRegExp is gone",
    "from qgis.PyQt.QtCore import QVariant": "QVariant: kinds of values differ",
    "def run(dialog):\n    dialog.exec_()": "exec_() is gone",
    "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft": "write Qt.AlignmentFlag.AlignLeft",
    "from qgis.PyQt.QtCore import Qt as Q\nx = Q.red": "write Qt.GlobalColor.red",
    "from qgis.PyQt.QtGui import QImage\nx = QImage(1, 1, QImage.Format_RGB32)": "write QImage.Format.Format_RGB32",
    "def f():\n    from qgis.core import QgsWkbTypes\n    return QgsWkbTypes.Point": "QgsWkbTypes.Point: write",
    "from qgis.core import QgsProcessing\nx = QgsProcessing.TypeVectorPoint": "QgsProcessing.TypeVectorPoint: write",
    "from qgis.core import QgsProcessingAlgorithm\nx = self.FlagNoThreading": "FlagNoThreading of an object",
    "from qgis.core import QgsFeatureSink\nx = QgsFeatureSink.Flag.SlowInsert": "has no SlowInsert",
}
SOUND = """
from qgis.core import Qgis, QgsColorRampShader, QgsProcessing, QgsWkbTypes
from qgis.PyQt.QtCore import Qt
kinds = QgsProcessing.SourceType
values = kinds.TypeVectorPoint, QgsWkbTypes.Type.NoGeometry, Qt.PenStyle.DashLine, QgsProcessing.TEMPORARY_OUTPUT
others = Qgis.QGIS_VERSION_INT, QgsColorRampShader.ColorRampItem(0.0), QgsColorRampShader.Type.Discrete
"""


@pytest.mark.parametrize("source", FAULTY)
def test_what_pyqt6_lacks_is_found(check_qt6, source):
    faults = check_qt6.faults_of(source)
    assert len(faults) == 1
    assert FAULTY[source] in faults[0][1]


def test_scoped_names_constants_and_nested_classes_pass(check_qt6):
    assert check_qt6.faults_of(SOUND) == []


def test_the_one_file_for_differences_may_name_them_but_not_a_binding(check_qt6):
    source = "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Date"
    assert check_qt6.faults_of(source, is_compat=True) == []
    assert check_qt6.faults_of("from PyQt5.QtCore import QVariant", is_compat=True) != []


def test_every_shipped_file_is_looked_at(check_qt6):
    names = {path.relative_to(CHECKOUT).as_posix() for path in check_qt6.shipped_files()}
    some = {"__init__.py", "algorithms/base.py", "algorithms/flow/river_flow.py", "esflow_plugin/core/flow/river.py"}
    assert some <= names
