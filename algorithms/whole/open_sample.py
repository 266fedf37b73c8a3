"""`opensample`: a study area of the sample in a folder of the user's, with a styled project that QGIS opens."""

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.sample.areas import AREAS, copied, titles
from ...esflow_plugin.sample.desktop import has_window, open_sample
from ...esflow_plugin.sample.project import project_path, write_project
from .. import parameters as p
from ..base import ESFlowAlgorithm

AREA, FOLDER, FRAMEWORK, PROJECT = "AREA", "FOLDER", "FRAMEWORK", "PROJECT"


class OpenSample(ESFlowAlgorithm):
    """Copies a study area and makes its project."""

    NAME = "opensample"
    GROUP = "models"

    def displayName(self):  # noqa: N802
        return self.tr("Open the sample")

    def shortDescription(self):  # noqa: N802
        return self.tr("Copies a study area to a folder and opens it as a styled project.")

    def tags(self):
        return self.tr("sample,example,demo,tutorial,test data,Yangtze,start").split(",")

    def flags(self):
        # A project and its layers belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def description_html(self):
        return self.tr(
            "<p>Copies a study area with all its rasters, zones and tables to a folder of yours and opens it as a "
            "project with styles: enough to try every algorithm. On the command line it copies the files and writes "
            "the project.</p>"
            "<p><b>Two areas:</b> the middle reaches of the Yangtze (Hubei, Hunan and Jiangxi) in cells of 5 km, where "
            "the tutorial plays, and the whole basin in cells of 10 km. Both are on the equal-area grid EPSG:6933.</p>"
            "<p><b>Where it opens:</b> an empty project is replaced. If a project is open or has layers, the sample "
            "comes into it as one group instead. With the switch, the dialog of the whole framework then opens, filled "
            "in: Run is all that is left. Its results go into a folder <code>results</code> of the sample.</p>"
            "<p><b>Units:</b> those that stand in the layers' names. <b>Sources</b> and terms of use stand in the "
            "files SOURCES.md: keep them with the data.</p>"
            "<p><b>Limits:</b> for learning and testing. Soil is synthetic; population, evapotranspiration and primary "
            "production are modelled; industrial value added, energy use and market regions are constructed. "
            "Boundaries are for demonstration only. <b>Run next:</b> The whole framework, or Water yield.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        folder = QgsProcessingParameterFolderDestination(FOLDER, self.tr("Folder for the copy"))
        folder.setHelp(
            self.tr(
                "The area gets a folder of its own in it, which must not be there yet. A temporary folder is gone "
                "when QGIS closes."
            )
        )
        for parameter in (
            p.choice(AREA, self.tr("Study area"), self.tr("Which part of the sample to copy."), titles()),
            p.yes_no(
                FRAMEWORK,
                self.tr("Then open the dialog of the whole framework, filled in"),
                self.tr("Only in the desktop: the model over the three services with the sample's layers chosen."),
            ),
            folder,
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString(PROJECT, self.tr("Project file")))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        area = AREAS[inputs.choice(AREA)]
        given = inputs.text(FOLDER).strip()
        if given and given != QgsProcessing.TEMPORARY_OUTPUT and (Path(given) / area.name).exists():
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the sample is in {path} already, perhaps with changes of yours. Open its project there, "
                    "or choose another folder.",
                ),
                label=inputs.label(FOLDER),
                path=str(Path(given) / area.name),
            )
        return area, inputs.flag(FRAMEWORK)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        area, framework = data
        parent = Path(self.parameterAsFileOutput(run.parameters, FOLDER, run.context))
        with copied(area, parent, run.progress) as folder:
            path = project_path(area, folder)
            write_project(area, folder, path)
        run.inform(QT_TRANSLATE_NOOP("ESFlow", "The sample is in {path}."), path=str(folder))
        run.result(FOLDER, str(parent))
        run.result(PROJECT, str(path))
        self._opening = (area, folder, path, framework)

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        opening = getattr(self, "_opening", None)
        self._opening = None
        if opening is not None and has_window() and context.project() == QgsProject.instance():
            # Opening a project takes away what the dialog still works with; so it waits until the dialog is done.
            QTimer.singleShot(0, lambda: open_sample(*opening))
        return {}
