"""`spillovercontribution`: who gives how much of what is sent, and who depends on whom."""

import math

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ...esflow_plugin.core import contribution as core
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.report.flow_matrix_picture import below_each_other, flow_matrix_image
from ...esflow_plugin.report.matrix_picture import save_image
from ...esflow_plugin.vector.contiguity import contiguity
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from ..accounts import read_accounts, service_title
from ..base import ESFlowAlgorithm
from ..layer_lists import explained, vector_list
from .contribution_tables import (
    ServiceResults,
    end_name,
    matrix_table,
    pairs_table,
    regions_table,
    summary_table,
    zones_table,
)
from .links_input import read_links

ACCOUNTS, INPUT_LINKS, CLASS_FIELD, BETWEENNESS = "ACCOUNTS", "INPUT_LINKS", "CLASS_FIELD", "BETWEENNESS"
PAIRS, SUMMARY, REGIONS, MATRIX, PICTURE = "PAIRS", "SUMMARY", "REGIONS", "MATRIX", "PICTURE"
MOST_MATRIX_ZONES = 1000
LARGEST_TOLD = 5


class SpilloverContribution(ESFlowAlgorithm):
    """Contributions, dependences, the donor-receiver matrix, regions and network of one or more services."""

    NAME = "spillovercontribution"
    GROUP = "spillover"

    def displayName(self):  # noqa: N802
        return self.tr("Spillover contributions")

    def shortDescription(self):  # noqa: N802
        return self.tr("Who gives how much of what is sent, who depends on whom, within regions or beyond them.")

    def tags(self):
        return self.tr(
            "ecosystem service flow,spillover,contribution,dependence,donor,receiver,matrix,telecoupling,network"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>Takes the lines (LINKS) and the zone table of the same run of any flow, for one or more services over "
            "the same zones. With F<sub>ij</sub> the flow from donor i to receiver j:</p>"
            "<ul><li><b>contribution</b> SC<sub>i</sub> = X<sub>i</sub>/ΣX, the donor's share of all that is sent; "
            "over several services their mean, each counting the same</li>"
            "<li><b>use of the surplus</b> X<sub>i</sub>/R<sub>i</sub></li>"
            "<li><b>dependence</b> F<sub>ij</sub>/Q<sub>j</sub>, the share of the receiver's deficit that the donor "
            "covers (of a zone: all other zones together), and F<sub>ij</sub>/K<sub>j</sub>, the share of what it "
            "receives</li>"
            "<li>the largest donor of each zone and its largest receiver</li></ul>"
            "<p><b>Regions:</b> a class field of the zones (reach, province, city cluster) parts flows into "
            "<i>intra-regional</i> (same class, the zone itself included), <i>peri-regional</i> (classes whose "
            "polygons touch, if only in a point) and <i>tele-regional</i> (all others). Without a class field every "
            "zone is a region of its own. This is ESFlow's convention. Flows from or to places outside all zones, or "
            "of zones without a class, are “not told”.</p>"
            "<p><b>Network:</b> zones are nodes, pairs of different zones with a flow are directed edges. Density is "
            "edges/(n(n − 1)), reciprocity the share of edges whose opposite exists, degree the number of partners, "
            "strength their amounts, betweenness the share of the shortest paths (by number of edges) through a zone, "
            "after Brandes (2001).</p>"
            "<p><b>Units:</b> amounts keep those of the account; shares are 0..1. Amounts of different services are "
            "never added. Lines and account must belong together: sums that differ are refused. What is received "
            "beyond the lines (inflow from outside, water used before) is no spillover and is told. <b>Limits:</b> in "
            "accounts summed from cells a zone may send to itself, from cell to cell; such rows count as "
            "intra-regional and are no edges. <b>Run before:</b> River flow, Sub-basin flow, Market flow, Atmospheric "
            "flow. <b>Run next:</b> Flow zoning.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._inputs(), *self._results()):
            self.addParameter(parameter)
        for name, title in (
            ("SERVICES", self.tr("Number of services")),
            ("PAIRS_COUNT", self.tr("Number of pairs with a flow")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _inputs(self):
        return (
            vector_list(
                INPUT_LINKS,
                self.tr("Lines of the flows (LINKS)"),
                self.tr("Origin-destination lines of one flow for each service; also as tables without geometry."),
            ),
            vector_list(
                ACCOUNTS,
                self.tr("Accounts of the services"),
                self.tr(
                    "Zone tables of the same runs (OUTPUT_ZONES of River flow, OUTPUT of Sub-basin flow, …), all over "
                    "the same zones."
                ),
            ),
            p.zone_field(optional=False, parent=ACCOUNTS),
            p.field(
                CLASS_FIELD,
                self.tr("Field with the region of each zone"),
                self.tr("Such as reach, province or city cluster. Empty: every zone is a region of its own."),
                ACCOUNTS,
                optional=True,
            ),
            p.advanced(
                p.yes_no(
                    BETWEENNESS,
                    self.tr("Compute betweenness"),
                    self.tr("Takes a while with thousands of zones."),
                )
            ),
        )

    def _results(self):
        table = QgsProcessing.SourceType.TypeVector
        picture = QgsProcessingParameterFileDestination(
            PICTURE, self.tr("Picture of the matrix"), self.tr("PNG picture (*.png)"), None, True, False
        )
        picture.setHelp(self.tr("Who sends how much to whom, one matrix for each service; the largest 30 zones."))
        return (
            p.vector_output(
                p.OUTPUT,
                self.tr("Zones with their contribution"),
                self.tr("The zones with contribution, dependence, partners and measures of the network."),
                table,
                optional=False,
            ),
            p.vector_output(
                PAIRS,
                self.tr("Donor-receiver matrix, by pair"),
                self.tr("One row for every donor and receiver, with shares of both and the relation of their regions."),
                table,
            ),
            p.vector_output(
                SUMMARY,
                self.tr("Summary by service"),
                self.tr("Shares within and between regions, and measures of the network: one row for each service."),
                table,
            ),
            p.vector_output(
                REGIONS,
                self.tr("Flows from region to region"),
                self.tr("Sums of the pairs by region of donor and receiver."),
                table,
                by_default=False,
            ),
            p.vector_output(
                MATRIX,
                self.tr("Donor-receiver matrix, wide"),
                self.tr("Donors by row, one column for every receiver; up to 1000 zones."),
                table,
                by_default=False,
            ),
            picture,
        )

    # ------------------------------------------------------------------ what it takes

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        accounts = read_accounts(inputs, ACCOUNTS, p.ZONE_FIELD)
        links = read_links(inputs, INPUT_LINKS, accounts)
        if accounts is None or inputs.problems:
            return None
        classes = _read_classes(inputs, accounts, inputs.field(CLASS_FIELD))
        if len(accounts) > MOST_MATRIX_ZONES and not self.is_skipped(MATRIX, inputs.parameters):
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: a table with {count} columns is more than most programs read. Leave it out and use the "
                    "matrix by pair.",
                ),
                label=inputs.label(MATRIX),
                count=len(accounts),
            )
        return _Data(accounts, links, classes, inputs.flag(BETWEENNESS), inputs.label(ACCOUNTS))

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        with run.step(0.0, 0.4):
            neighbours = data.neighbours(run)
        results = [
            ServiceResults(data.accounts, number, links, data.region, neighbours)
            for number, links in enumerate(data.links)
        ]
        if data.wants_betweenness:
            for number, result in enumerate(results):
                with run.step(0.4 + 0.5 * number / len(results), 0.4 + 0.5 * (number + 1) / len(results)):
                    links = result.links
                    result.betweenness = core.betweenness(
                        links.origin, links.destination, links.amount, np.isfinite(result.sent), run.progress
                    )
        mean = core.mean_contribution(np.array([result.contribution.contribution for result in results]))
        for result in results:
            _tell(run, result, data.classes is not None)
        run.result("SERVICES", len(results))
        run.result("PAIRS_COUNT", sum(len(result.links.amount) for result in results))
        accounts = data.accounts
        fields, features = zones_table(results, mean, data.classes)
        run.table(p.OUTPUT, fields, features, accounts.wkb_type, accounts.crs, style="zone_contribution")
        run.table(PAIRS, *pairs_table(results))
        run.table(SUMMARY, *summary_table(results))
        run.table(REGIONS, *regions_table(results, data.region, data.region_names))
        if not self.is_skipped(MATRIX, run.parameters):
            run.table(MATRIX, *matrix_table(results))
        self._draw(run, results)

    def _draw(self, run, results):
        if self.is_skipped(PICTURE, run.parameters):
            return
        target = self.parameterAsFileOutput(run.parameters, PICTURE, run.context)
        images = [
            flow_matrix_image(
                service_title(result.service),
                result.accounts.keys,
                result.links.origin,
                result.links.destination,
                result.shares(),
            )
            for result in results
        ]
        save_image(run.file(target), below_each_other(images))
        run.result(PICTURE, target)


def _read_classes(inputs, accounts, name):
    """Region of every zone as text (None where it has none), from the first account that knows it; None without."""
    if not name:
        return None
    having = [number for number, account in enumerate(accounts.accounts) if account.layer.has(name)]
    if not having:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no account has the field “{name}”. Choose another one."),
            label=inputs.label(CLASS_FIELD),
            name=name,
        )
        return None
    classes = [None] * len(accounts)
    for number in having:
        values = accounts.layer_values(number, accounts.accounts[number].layer.values(name))
        classes = [old if old is not None else new and id_text(new) for old, new in zip(classes, values)]
    return classes


class _Data:
    """What `compute` needs."""

    def __init__(self, accounts, links, classes, wants_betweenness, label):
        self.accounts = accounts
        self.label = label
        self.links = links
        self.classes = classes
        self.wants_betweenness = wants_betweenness
        of_zones = accounts.keys if classes is None else classes
        self.region_names = list(dict.fromkeys(name for name in of_zones if name is not None))
        number = {name: index for index, name in enumerate(self.region_names)}
        self.region = np.array([number.get(name, -1) for name in of_zones], dtype=np.int64)

    def neighbours(self, run):
        """Pairs of neighbouring regions; None where the zones have no polygons."""
        kind = QgsWkbTypes.geometryType(self.accounts.wkb_type)
        if kind != QgsWkbTypes.GeometryType.PolygonGeometry:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The zones have no polygons, so that neighbouring and far regions cannot be told apart: flows "
                    "between regions are “not told”.",
                )
            )
            return None
        pairs = contiguity(self.accounts.geometries, label=self.label, progress=run.progress).pairs
        return core.neighbouring_regions(self.region, pairs)


def _tell(run, result, with_classes):
    """Say of one service who gives, who depends and how far it goes."""
    known, shares = np.isfinite(result.sent), result.share_by_relation()
    donors = np.argsort(-np.nan_to_num(result.contribution.contribution), kind="stable")[:LARGEST_TOLD]
    run.inform(
        QT_TRANSLATE_NOOP(
            "ESFlow", "{service}: {sent:.6g} {unit} sent between {pairs} pairs. Largest donors: {donors}."
        ),
        service=result.service,
        sent=result.total,
        unit=result.unit,
        pairs=len(result.links.amount),
        donors=_shares_text(result, result.contribution.contribution, donors),
    )
    needy = np.argsort(-np.nan_to_num(result.contribution.dependence), kind="stable")[:LARGEST_TOLD]
    run.inform(
        QT_TRANSLATE_NOOP("ESFlow", "{service}: zones of whose deficit other zones cover most: {zones}."),
        service=result.service,
        zones=_shares_text(result, result.contribution.dependence, needy),
    )
    if result.total > 0:
        run.inform(
            _BY_CLASS if with_classes else _BY_ZONE,
            service=result.service,
            intra=100 * shares[core.INTRA],
            peri=100 * shares[core.PERI],
            tele=100 * shares[core.TELE],
            unknown=100 * shares[core.UNKNOWN],
        )
    at_zones = math.fsum(result.links.amount[result.links.destination >= 0])
    beyond = math.fsum(result.received[known]) - at_zones
    gathered = bool((result.links.destination == core.SEVERAL).any())
    if beyond > core.TOLERANCE * max(at_zones, 1e-300) and not gathered:
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{service}: {amount:.6g} {unit} are received beyond the lines: inflow from outside or water used "
                "before, which is no spillover.",
            ),
            service=result.service,
            amount=beyond,
            unit=result.unit,
        )
    run.fact(f"relations_{result.service}", {str(key): value for key, value in shares.items()})


_BY_CLASS = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{service}: {intra:.1f} % stay in the donor's region, {peri:.1f} % go to neighbouring regions, {tele:.1f} % "
    "farther, {unknown:.1f} % are not told.",
)
_BY_ZONE = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{service}: {intra:.1f} % stay in the donor's zone, {peri:.1f} % go to neighbouring zones, {tele:.1f} % farther, "
    "{unknown:.1f} % are not told.",
)


def _shares_text(result, values, zones):
    told = [
        f"{end_name(result.accounts, int(zone))} {100 * values[zone]:.1f} %" for zone in zones if values[zone] > 0
    ]
    return ", ".join(told) or "–"
