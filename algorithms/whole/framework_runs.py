"""`frameworkruns`: a model over several years or scenarios, with tables and maps of what changes."""

import os
import shutil
import time

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.report.framework.folder import records_in, tables_of
from ...esflow_plugin.report.framework.numbers import service_title
from ...esflow_plugin.report.framework.results import gather
from ...esflow_plugin.report.framework.small_multiples import shortage_by_run
from ...esflow_plugin.report.maps import draw
from ...esflow_plugin.vector.units_layer import UnitsLayer
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..run import Cancelled
from .runs_changes import changes_table, status_table, zone_changes
from .runs_input import free_folder, read_algorithm, read_common, read_runs

RUNS, RUN_FIELD, ALGORITHM, COMMON, FOLDER = "RUNS", "RUN_FIELD", "ALGORITHM", "COMMON", "FOLDER"
CHANGES, STATUS, OUTPUT_ZONES = "CHANGES", "STATUS", "OUTPUT_ZONES"
DONE, FAILED = "done", "failed"


class FrameworkRuns(ESFlowAlgorithm):
    """Runs a model once for each row of a table and compares what comes out."""

    NAME = "frameworkruns"
    GROUP = "models"

    def displayName(self):  # noqa: N802
        return self.tr("Several years or scenarios")

    def shortDescription(self):  # noqa: N802
        return self.tr("Runs a whole chain once for each row of a table, and shows what changes.")

    def tags(self):
        return self.tr("batch,scenario,year,time series,change,comparison,small multiples,framework").split(",")

    def flags(self):
        # Maps are drawn by QGIS' layouts, which belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def description_html(self):
        return self.tr(
            "<p>Runs a model or algorithm once for each row of a table: a row is a year or a scenario, a column is a "
            "parameter (LULC, PRECIPITATION, STATISTICS_FIELD …), by its name in capitals or not. What all runs share "
            "is given as JSON: fill in the model's own dialog once and choose Advanced ▸ Copy as JSON (QGIS 3.24 and "
            "later).</p>"
            "<p>Each run has a folder of its own with all its results and records. Then the runs are compared: "
            "CHANGES has every figure of the ledgers by run, with its change against the first run that has it "
            "(value − first value, and that as a share of the first value); OUTPUT_ZONES has deficit, unmet deficit "
            "and rate of every zone by run; a map for each service shows what the zones still lack, in the same "
            "colours for all runs (small multiples, in the folder as PNG).</p>"
            "<p><b>Units:</b> those of the services (m3/yr, t/yr, tC/yr); shares 0..1. <b>Paths</b> in the table "
            "may be relative to the table's own folder. An empty cell leaves a parameter to the JSON or to its "
            "default.</p>"
            "<p><b>A row that fails</b> loses nothing but itself: its folder is removed, the table of states "
            "says why, and the others go on. On Cancel the finished runs stay and the tables are not written.</p>"
            "<p><b>Limits:</b> a year's normalised indices (ESDR, ranks of the planning zones) refer to that run "
            "alone; amounts and rates compare directly. Rates only compare at the same level. Zones are matched by "
            "name. <b>Run next:</b> Report of the framework for one run's folder.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        common = QgsProcessingParameterString(
            COMMON, self.tr("Parameters of all runs (JSON)"), multiLine=True, optional=True
        )
        common.setHelp(
            self.tr(
                "As the dialog of the model copies it (Advanced ▸ Copy as JSON, QGIS 3.24 and later). The table goes "
                "first."
            )
        )
        folder = QgsProcessingParameterFolderDestination(FOLDER, self.tr("Folder for the runs"))
        folder.setHelp(self.tr("Each run gets a folder of its name in it."))
        for parameter in (
            p.table(RUNS, self.tr("Table of runs"), self.tr("One row for each run, one column for each parameter.")),
            p.field(RUN_FIELD, self.tr("Field that names the run"), self.tr("Year or scenario; names a folder."), RUNS),
            p.text(
                ALGORITHM,
                self.tr("Model or algorithm"),
                self.tr("Its id. The whole framework, one service's chain, or any other."),
                "esflow:esflowframework",
                optional=False,
            ),
            common,
            folder,
            p.vector_output(
                CHANGES,
                self.tr("Changes of the ledgers"),
                self.tr("Every figure of the ledgers by run, with its change against the first run."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.vector_output(
                OUTPUT_ZONES,
                self.tr("Zones by run"),
                self.tr("Deficit, unmet deficit and rate of every zone by service and run."),
            ),
            p.vector_output(
                STATUS,
                self.tr("State of the runs"),
                self.tr("Which run was done or failed, why, and how long it took."),
                QgsProcessing.SourceType.TypeVector,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("RUNS_DONE", self.tr("Number of runs that were done")))
        self.addOutput(QgsProcessingOutputNumber("RUNS_FAILED", self.tr("Number of runs that failed")))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        table = inputs.table(RUNS)
        algorithm = read_algorithm(inputs, ALGORITHM)
        if table is None or algorithm is None:
            return None
        common = read_common(inputs, COMMON, algorithm)
        path = next((item["path"] for item in inputs.described if item["parameter"] == RUNS), "")
        folder = os.path.dirname(os.path.abspath(path)) if path else ""
        runs = read_runs(inputs, table, inputs.field(RUN_FIELD), common, algorithm, folder)
        target = self.parameterAsString(inputs.parameters, FOLDER, inputs.context)
        return algorithm, runs, free_folder(inputs, FOLDER, runs, target)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        algorithm, planned, _ = data
        folder = self.parameterAsFileOutput(run.parameters, FOLDER, run.context)
        new = not os.path.isdir(folder)
        os.makedirs(folder, exist_ok=True)
        states, results = [], {}
        steps = QgsProcessingMultiStepFeedback(len(planned) + 1, run.feedback)
        for number, one in enumerate(planned):
            steps.setCurrentStep(number)
            state, found = self._run_one(run, steps, algorithm, one, os.path.join(folder, one.name))
            states.append(state)
            if found is not None:
                results[one.name] = found
        steps.setCurrentStep(len(planned))
        if not results:
            if new:
                os.rmdir(folder)
            raise InputError(_ALL_FAILED, reasons="\n".join(f"{state['run']}: {state['message']}" for state in states))
        run.table(CHANGES, *changes_table(results))
        zones = zone_changes(results)
        if zones is not None:
            run.table(OUTPUT_ZONES, *zones)
        run.table(STATUS, *status_table(states))
        _draw_services(run, results, folder)
        run.result(FOLDER, folder)
        run.result("RUNS_DONE", len(results))
        run.result("RUNS_FAILED", len(states) - len(results))

    def _run_one(self, run, feedback, algorithm, one, folder):
        """Run one row into its folder: its state, and its Results or None. Cancel leaves no half folder."""
        start = time.perf_counter()
        feedback.pushInfo(translate("ESFlow", "Run “{name}”").format(name=one.name))
        complete = False
        try:
            os.makedirs(folder)
            _execute(algorithm, one, folder, run.context, feedback)
            if run.feedback.isCanceled():
                raise Cancelled
            found = _results_in(folder)
            complete = True
            return {"run": one.name, "status": DONE, "seconds": time.perf_counter() - start}, found
        except Cancelled:
            raise
        except Exception as error:
            # The algorithm may be anybody's and fail in any way: no row may take the others with it.
            if run.feedback.isCanceled():
                raise Cancelled from error
            reason = str(error).strip()
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "Run “{name}” failed and is left out: {reason}"),
                name=one.name,
                reason=reason,
            )
            return (
                {"run": one.name, "status": FAILED, "seconds": time.perf_counter() - start, "message": reason},
                None,
            )
        finally:
            if not complete:
                shutil.rmtree(folder, ignore_errors=True)


_ALL_FAILED = QT_TRANSLATE_NOOP("ESFlow", "No run could be done:\n{reasons}")


def _execute(algorithm, one, folder, context, feedback):
    """Run the algorithm with every output in the folder; QgsProcessingException says why it cannot."""
    parameters = {**one.parameters, **_destinations(algorithm, folder)}
    own = QgsProcessingContext()
    own.setProject(context.project())
    own.setTransformContext(context.transformContext())
    own.setFeedback(feedback)
    fresh = algorithm.create()
    ok, text = fresh.checkParameterValues(parameters, own)
    if not ok:
        raise QgsProcessingException(text)
    fresh.run(parameters, own, feedback, {}, False)


def _destinations(algorithm, folder):
    """Every output as a file named after itself; of “child:result” the last part."""
    paths = {}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name().rpartition(":")[2].lower()
        extension = definition.defaultFileExtension()
        paths[definition.name()] = os.path.join(folder, f"{name}.{extension}" if extension else name)
    return paths


def _results_in(folder):
    """What one run has left, as the report reads it."""
    layers = []
    for path, record in records_in(folder):
        for source in tables_of(path, record):
            layer = QgsVectorLayer(source, os.path.basename(source), "ogr")
            if layer.featureCount() != 0:
                layers.append(UnitsLayer.from_source(layer, layer.name()))
    return gather(layers)


def _draw_services(run, results, folder):
    """One picture for each service, in the folder."""
    for service in dict.fromkeys(service for found in results.values() for service in found.accounts):
        accounts = {name: found.accounts[service] for name, found in results.items() if service in found.accounts}
        title = translate("ESFlow", "{service}: what is still short after the flow")
        picture = shortage_by_run(accounts, title.format(service=service_title(service)))
        if picture is not None:
            draw(picture, run.file(os.path.join(folder, f"{service}.png")))
