"""The base of all ESFlow algorithms: how inputs are checked, runs are wrapped and help is put together."""

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..esflow_plugin.core.errors import ClosureError, InputError
from ..esflow_plugin.i18n import message, translate
from ..esflow_plugin.manual import algorithm_url
from ..esflow_plugin.raster.gdal_calls import BoundedCache, GdalError
from ..esflow_plugin.raster.layout import CACHE_BYTES
from .inputs import Inputs
from .run import CANCELLED_TEXT, Cancelled, Run

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"


def group_title(group_id):
    """A stage's name in the toolbox, in the user's language."""
    titles = {
        "supply": translate("ESFlow", "1 Supply"),
        "demand": translate("ESFlow", "2 Demand"),
        "mismatch": translate("ESFlow", "3 Mismatch"),
        "flow": translate("ESFlow", "4 Flow"),
        "spillover": translate("ESFlow", "5 Spillover"),
        "zoning": translate("ESFlow", "6 Zoning"),
        "drivers": translate("ESFlow", "7 Drivers"),
        "footprint": translate("ESFlow", "8 Footprint"),
        "models": translate("ESFlow", "9 Whole chains"),
    }
    return titles[group_id]


class ESFlowAlgorithm(QgsProcessingAlgorithm):
    """Subclasses give NAME, GROUP, title, help, parameters, how inputs are read and what is computed.

    read(inputs): opens and checks every parameter through an `Inputs` and returns what `compute` needs (main thread).
    compute(run, data): computes through a `Run`, adding to run.results (worker thread).
    """

    NAME = ""
    GROUP = ""

    def name(self):
        return self.NAME

    def groupId(self):  # noqa: N802
        return self.GROUP

    def group(self):
        return group_title(self.GROUP)

    def createInstance(self):  # noqa: N802
        return type(self)()

    def tr(self, text):
        """`text` in the user's language, in this class' own translation context."""
        return translate(type(self).__name__, text)

    def icon(self):
        path = ICONS / f"{self.GROUP}.svg"
        return QIcon(str(path if path.exists() else ICONS / "esflow.svg"))

    def helpUrl(self):  # noqa: N802
        return algorithm_url(self.NAME)

    def description_html(self):
        """What the algorithm does, formula, units, defaults with source, limits, what to run next: translated HTML."""
        raise NotImplementedError

    def shortHelpString(self):  # noqa: N802
        rows = [
            f"<li><b>{definition.description()}</b> <code>{definition.name()}</code>: {definition.help()}</li>"
            for definition in self.parameterDefinitions()
            if definition.help()
        ]
        title = translate("ESFlow", "Parameters")
        return f"{self.description_html()}<h3>{title}</h3><ul>{''.join(rows)}</ul>"

    def is_skipped(self, name, parameters):
        """True when the user does not want this optional output."""
        definition = self.parameterDefinition(name)
        if definition is None:
            return True
        value = parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        return optional and value in (None, "")

    def read(self, inputs):
        raise NotImplementedError

    def compute(self, run, data):
        raise NotImplementedError

    # ------------------------------------------------------------------ QGIS calls these

    def checkParameterValues(self, parameters, context):  # noqa: N802
        # QGIS opens every raster to check it, and gathers statistics with a cache that grows with the machine.
        cache = BoundedCache()
        cache.limit(CACHE_BYTES)
        try:
            ok, text = super().checkParameterValues(parameters, context)
            if ok:
                self._read_all(parameters, context, None)
            return ok, text
        except (InputError, GdalError) as error:
            return False, _message(error)
        finally:
            cache.release()

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        try:
            self._prepared = self._read_all(parameters, context, feedback)
        except (InputError, GdalError) as error:
            raise QgsProcessingException(_message(error)) from error
        return True

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        # Open files and the context must end with the run: at QGIS' end it would be too late for them.
        (inputs, data), self._prepared = self._prepared, None
        try:
            with Run(self, parameters, context, feedback, inputs) as run:
                self.compute(run, data)
            return run.results
        except Cancelled:
            feedback.pushInfo(translate("ESFlow", CANCELLED_TEXT))
            return {}
        except (InputError, GdalError, ClosureError, MemoryError) as error:
            raise QgsProcessingException(_message(error)) from error

    def _read_all(self, parameters, context, feedback):
        inputs = Inputs(self, parameters, context, feedback)
        data = self.read(inputs)
        inputs.check()
        return inputs, data


def _message(error):
    """What went wrong, in the user's language."""
    if isinstance(error, GdalError):
        return translate("ESFlow", "GDAL could not read or write: {reason}").format(reason=error)
    if isinstance(error, ClosureError):
        return translate("ESFlow", "Stopped, nothing was written: {reason}. Please report this.").format(reason=error)
    if isinstance(error, MemoryError):
        return translate("ESFlow", "Not enough memory. Use a coarser grid or a smaller region.")
    return message(error)
