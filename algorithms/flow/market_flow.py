"""`marketflow`: zones with a surplus serve zones with a deficit, over distance and up to what each has and lacks."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow.breakpoint import BreakpointField
from ...esflow_plugin.core.flow.market import BREAKPOINT, market_flow
from ...esflow_plugin.vector.links import link_fields
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .market_account import MarketAccount
from .market_distance import distance_parameters, read_distance
from .market_input import read_market
from .market_links import write_links
from .market_parameters import amount_parameters, flow_parameters, read_rule
from .market_report import tell_flow
from .market_zones import write_zones

AMOUNTS_READ, MEASURED, FLOWED = 0.1, 0.4, 0.9


class MarketFlow(ESFlowAlgorithm):
    """Flow over a market: every shortage is served by several producers."""

    NAME = "marketflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Market flow")

    def shortDescription(self):  # noqa: N802
        return self.tr("Zones with a surplus serve zones with a deficit over distance, limited by what each has.")

    def tags(self):
        return self.tr(
            "ecosystem service flow,food,grain,market,trade,gravity,2SFCA,E2SFCA,transport,entropy,desire lines"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p>A network of many sources: every zone uses its own supply first, and what is left of it, the "
            "surplus R, serves the deficits Q of other zones. Each deficit may be served by several zones and each "
            "surplus may serve several, over a distance d and never beyond what one has and the other lacks.</p>"
            "<p><b>Methods</b></p><ul>"
            "<li><b>Capped gravity</b> (default): R is offered to the deficits in proportion to Q × W(d); a zone "
            "that is offered more than it lacks takes only what it lacks, and the rest is offered again until no "
            "surplus reaches a deficit. Its first pass is E2SFCA (Luo and Qi 2009); capping is ESFlow's.</li>"
            "<li><b>Uncapped E2SFCA</b>, as published: F = R·Q·W / Σ Q·W. Zones may be offered more than they "
            "lack; that is told and written as <code>oversupply</code>, and the account counts what they need.</li>"
            "<li><b>Doubly constrained</b> (Wilson 1971): the most probable flows when all that can flow "
            "flows; distance only decides who serves whom.</li>"
            "<li><b>Minimum-cost transport</b>: as much as possible flows, over the least Σ d × F. Few, "
            "large flows; a lower bound of the distance rather than a market.</li>"
            "<li><b>Breakpoint and field strength</b> (Converse 1949), rescaled so that mass is conserved; needs "
            "polygons.</li></ul>"
        ) + self.tr(
            "<p><b>W(d)</b>, with the limit d<sub>0</sub>: Gaussian (exp(−½(d/d<sub>0</sub>)²) − e<sup>−½</sup>) / "
            "(1 − e<sup>−½</sup>) (Dai 2010); exponential exp(−d/λ); power (d/λ)<sup>−β</sup>, 1 within λ, so that "
            "zones at one place have a weight; linear; none. Distance, decay and limit are assumptions: run "
            "several and report how the rates change.</p>"
            "<p><b>Markets:</b> without a barrier field trade is free; with the province (or city) as barrier "
            "field the market is provincial (or local).</p>"
            "<p><b>Units:</b> fields in amounts per year, their unit written in UNIT; rasters in densities per "
            "hectare and year, summed over the zones. Distances are in km, measured on the ellipsoid WGS 84 in "
            "every reference system, or in hours along the quickest roads.</p>"
            "<p><b>Lines:</b> largest first; widths are relative to the largest flow, and flows below 1 % of it "
            "are not drawn, but stay in the table.</p>"
            "<p><b>Limits:</b> one good, one year, no prices, no trade beyond the zones. Shortages inside a "
            "zone are netted before anything flows: rates depend on the zones' size, and the ledger names their "
            "level and number. No flow of this kind has been observed: it is what distance and capacity allow. "
            "<b>Run next:</b> Compensation.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *amount_parameters(),
            *distance_parameters(),
            *flow_parameters(),
            p.align(),
            p.vector_output(
                p.OUTPUT_ZONES,
                self.tr("Zones with their account"),
                self.tr("The zones with sent, received, unmet and the other fields of the account."),
                p.ANY_TABLE[0],
                optional=False,
            ),
            p.links_output(),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        for name, title in (
            ("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")),
            ("TOTAL_RECEIVED", self.tr("Received in total (per year)")),
            ("TOTAL_UNMET", self.tr("Unmet in total (per year)")),
            ("CLOSURE_ERROR", self.tr("Closure error (relative)")),
            ("MEAN_DISTANCE", self.tr("Mean distance, weighted by amount (km, or h)")),
            ("TOTAL_COST", self.tr("Sum of amount × distance")),
            ("OVERSUPPLY", self.tr("Offered beyond need by the uncapped method (per year)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        market = read_market(inputs)
        distance = read_distance(inputs)
        rule = read_rule(inputs, distance)
        if (
            rule.method == BREAKPOINT
            and market is not None
            and not np.isfinite(_areas_m2(market, inputs.context)).all()
        ):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the breakpoint method needs polygons with an area."),
                label=inputs.label(p.ZONES),
            )
        return _Data(market, distance, rule)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        market, rule = data.market, data.rule
        with run.step(0.0, AMOUNTS_READ):
            account = MarketAccount(*market.amounts.by_zone(run))
        account.tell_unknown(run, market)
        costs = None
        if account.donors.size and account.receivers.size:
            with run.step(AMOUNTS_READ, MEASURED):
                costs = data.distance.between(run, market, account.donors, account.receivers)
            with run.step(MEASURED, FLOWED):
                account.take(self._flow(run, data, account, costs))
            tell_flow(run, market, account, costs)
        else:
            account.tell_one_sided(run)
        row = account.ledger_row(run, market, _areas_m2(market, run.context))
        write_zones(run, market, account, rule.method)
        if costs is None:
            run.table(p.LINKS, link_fields(), [], QgsWkbTypes.Type.LineString, market.layer.crs, style="links")
        elif not self.is_skipped(p.LINKS, run.parameters):
            with run.step(FLOWED, 1.0):
                write_links(run, market, account, costs, rule.smallest_flow, data.distance.is_straight)
        run.ledger([row])

    def _flow(self, run, data, account, costs):
        market, rule = data.market, data.rule
        donors, receivers = account.donors, account.receivers
        keywords = dict(rule.keywords)
        if market.groups is not None:
            keywords["allowed"] = market.groups[donors][:, None] == market.groups[receivers]
        if market.attraction is not None:
            keywords["attraction"] = market.attraction[receivers]
        if rule.breakpoint is not None:
            keywords["breakpoint"] = BreakpointField(_areas_m2(market, run.context)[receivers], **rule.breakpoint)
        return market_flow(
            account.surplus[donors],
            account.deficit[receivers],
            costs.matrix,
            method=rule.method,
            progress=run.progress,
            **keywords,
        )


def _areas_m2(market, context):
    return np.array(market.layer.areas_m2(context.transformContext()))


class _Data:
    """What `compute` needs."""

    def __init__(self, market, distance, rule):
        self.market = market
        self.distance = distance
        self.rule = rule
