"""`frameworkreport`: the results of the three services as one HTML page that needs neither QGIS nor a network."""

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
)

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import locale_name
from ...esflow_plugin.report.framework.folder import in_order, record_of_layer, records_in, tables_of, with_sources
from ...esflow_plugin.report.framework.page import limits_section, page
from ...esflow_plugin.report.framework.results import gather
from ...esflow_plugin.vector.units_layer import UnitsLayer
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..layer_lists import vector_layers, vector_list
from .report_parts import methods, planning_zones, services, summary, warnings

RESULTS, FOLDER, TITLE, NOTES = "RESULTS", "FOLDER", "TITLE", "NOTES"


class FrameworkReport(ESFlowAlgorithm):
    """Gathers accounts, links, ledgers, class transitions and planning zones and writes the page."""

    NAME = "frameworkreport"
    GROUP = "models"

    def displayName(self):  # noqa: N802
        return self.tr("Report of the framework")

    def shortDescription(self):  # noqa: N802
        return self.tr("One HTML page: what is short where, who relieves whom, which zones to treat how.")

    def tags(self):
        return self.tr("ecosystem service flow,report,HTML,summary,ledger,zoning,map,framework").split(",")

    def flags(self):
        # Maps are drawn by QGIS' layouts, which belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def description_html(self):
        return self.tr(
            "<p>Writes what the results of a run say as one HTML page that anybody can read without QGIS and without "
            "a network: for each service how much is short and where, who relieves whom, the shortage before and "
            "after the flow, the account at each level, the planning zones with their areas, and at the end the "
            "warnings, the parameters and versions of every step and the commands that repeat it.</p>"
            "<p><b>Give</b> the result layers in any order: zone tables with an account (OUTPUT_ZONES of a flow, "
            "OUTPUT of “Compensation rates”), LINKS, LEDGER, the class transition, and the zones of “Flow zoning”. "
            "What a layer is, is told by its fields. Or give a folder: all results that the run records "
            "(*.esflow.json) in it name are taken. One flow for each service: two different ones are refused.</p>"
            "<p><b>Numbers:</b> nothing is computed anew; sums are those of the layers, with six significant digits, "
            "in the unit of the service (water km³/yr, food Mt/yr, carbon MtC/yr). Services are never added. Zones "
            "and ledger must tell the same: where they differ by more than 10<sup>-6</sup>, the page says so.</p>"
            "<p><b>Limits:</b> parameters and versions are known only for results that are files with their record "
            "beside them, or come from the same model run. Maps need polygons.</p>"
            "<p><b>Run before:</b> flows, Compensation rates, Flow zoning. <b>Run next:</b> nothing; open the page "
            "in a browser.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        results = vector_list(
            RESULTS,
            self.tr("Results (accounts, links, ledgers, zones)"),
            self.tr("Zone tables with an account, LINKS, LEDGER, class transition and planning zones, in any order."),
            optional=True,
        )
        folder = QgsProcessingParameterFile(
            FOLDER, self.tr("Folder with results"), QgsProcessingParameterFile.Behavior.Folder, optional=True
        )
        folder.setHelp(
            self.tr("All results are taken that the records (*.esflow.json) in this folder and below it name.")
        )
        output = QgsProcessingParameterFileDestination(p.OUTPUT, self.tr("Report"), self.tr("HTML files (*.html)"))
        output.setHelp(self.tr("The page, with its maps inside."))
        for parameter in (
            results,
            folder,
            p.text(
                TITLE,
                self.tr("Title"),
                self.tr("Heads the page, e.g. the region and the year. Empty: a general title."),
            ),
            p.text(
                NOTES,
                self.tr("What must be known of the data"),
                self.tr("Stands among the limits, e.g. what is modelled or constructed."),
            ),
            output,
        ):
            self.addParameter(parameter)

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        layers, records = self._given_layers(inputs)
        if not layers and not inputs.problems:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{results}: give result layers, or a folder with run records ({folder})."),
                results=inputs.label(RESULTS),
                folder=inputs.label(FOLDER),
            )
        units = [inputs.attempt(UnitsLayer.from_source, layer, layer.name() or layer.source()) for layer in layers]
        results = inputs.attempt(gather, [layer for layer in units if layer is not None], records)
        if results is not None and layers and not results.services:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{results}: none of the layers is an account or a ledger of a service. Give the zone tables and "
                    "ledgers of flows.",
                ),
                results=inputs.label(RESULTS),
            )
        title = inputs.text(TITLE).strip() or self.tr("Ecosystem services: supply, demand and flow")
        return results, title, inputs.text(NOTES).strip()

    def _given_layers(self, inputs):
        """Vector layers that were given one by one or lie in the folder, and the records of the runs behind them."""
        layers = vector_layers(inputs, RESULTS)
        records = [record for record in map(record_of_layer, layers) if record is not None]
        folder = inputs.text(FOLDER).strip() if inputs.given(FOLDER) else ""
        for path, record in records_in(folder) if folder else ():
            records.append(record)
            for source in tables_of(path, record):
                layers.append(QgsVectorLayer(source, source.rpartition("/")[2], "ogr"))
        return layers, in_order(with_sources(records))

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        results, title, notes = data
        titles = _titles()
        path = run.file(self.parameterAsFileOutput(run.parameters, p.OUTPUT, run.context))
        parts = [summary(results)]
        with run.step(0.05, 0.25):
            parts.append(planning_zones(results, title))
        with run.step(0.25, 0.95):
            parts += services(results, title, run.progress)
        parts.append(limits_section(warnings(results, titles), notes))
        parts.append(methods(results, titles))
        subtitle = self.tr("Made with ESFlow from {count} result layers").format(count=results.count)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(page(title, subtitle, results, parts, locale_name()[:2]))
        run.result(p.OUTPUT, self.parameterAsFileOutput(run.parameters, p.OUTPUT, run.context))


def _titles():
    """Function from an algorithm's id to its title."""

    def title(name):
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        return name if algorithm is None else algorithm.displayName()

    return title
