"""`subbasinflow`: the river law between sub-basins that each drain to the next one."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsWkbTypes

from ...esflow_plugin.core.flow import matrix, order, river
from ...esflow_plugin.core.flow.account import FlowAccount
from ...esflow_plugin.vector.links import link_features, link_fields
from ...esflow_plugin.vector.topology import receivers_from_ids
from ...esflow_plugin.vector.zone_table import field_title
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .field_amounts import read_field_amounts
from .river_account import account_columns, close_account
from .river_parameters import law_parameters, read_law

INPUT, ID_FIELD, DOWN_ID_FIELD = "INPUT", "ID_FIELD", "DOWN_ID_FIELD"
SUPPLY_FIELD, DEMAND_FIELD, INFLOW_FIELD = "SUPPLY_FIELD", "DEMAND_FIELD", "INFLOW_FIELD"
SERVICE = "water_yield"
UNIT = "m3/yr"


class SubbasinFlow(ESFlowAlgorithm):
    """Routes surplus from sub-basin to sub-basin along a given topology."""

    NAME = "subbasinflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Sub-basin flow")

    def shortDescription(self):  # noqa: N802
        return self.tr("Routes each sub-basin's surplus to the sub-basins downstream, where it relieves shortages.")

    def tags(self):
        return self.tr("ecosystem service flow,water,river,watershed,catchment,topology,spillover").split(",")

    def description_html(self):
        return self.tr(
            "<p>The same law as “River flow”, with sub-basins instead of cells: a sub-basin uses its own water "
            "first, the "
            "rest flows to the sub-basin named in the downstream field, and a sub-basin in deficit takes from what "
            "passes.</p>"
            "<p>Received K = min(Q, (1−α)I) with inflow I = Σ(1−λ)O of the sub-basins upstream; outflow O = S + I − "
            "c(L + K). Supply and demand inside a sub-basin are netted first, so deficits are smaller than at cells "
            "and "
            "rates differ: the ledger names the level.</p>"
            "<p>The downstream field is empty, null, 0 or −1 at an outlet (unless a sub-basin has that id). "
            "<b>Units:</b> m3/yr. <b>Limits:</b> an annual balance; several outlets are allowed, circles are not. "
            "<b>Run next:</b> Compensation.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(
                INPUT,
                self.tr("Sub-basins"),
                self.tr("One feature for every sub-basin, with supply, demand and topology."),
            ),
            p.field(
                SUPPLY_FIELD, self.tr("Supply field (m3/yr)"), self.tr("Supply of the sub-basin."), INPUT, numeric=True
            ),
            p.field(
                DEMAND_FIELD, self.tr("Demand field (m3/yr)"), self.tr("Demand of the sub-basin."), INPUT, numeric=True
            ),
            p.field(ID_FIELD, self.tr("Id field"), self.tr("Identifies each sub-basin; unique, not null."), INPUT),
            p.field(
                DOWN_ID_FIELD,
                self.tr("Downstream id field"),
                self.tr("Id of the sub-basin that receives the outflow; empty, 0 or -1 at an outlet."),
                INPUT,
            ),
            *law_parameters(),
            p.advanced(
                p.field(
                    INFLOW_FIELD,
                    self.tr("Field of inflow from outside (m3/yr)"),
                    self.tr("Water that enters a sub-basin from outside the region. Booked apart as imported."),
                    INPUT,
                    optional=True,
                    numeric=True,
                )
            ),
            p.vector_output(
                p.OUTPUT,
                self.tr("Sub-basins with their account"),
                self.tr("The sub-basins with sent, received, unmet and the other fields of the account."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.links_output(),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_RECEIVED", self.tr("Received in total (m3/yr)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_UNMET", self.tr("Unmet in total (m3/yr)")))
        self.addOutput(QgsProcessingOutputNumber("CLOSURE_ERROR", self.tr("Closure error (relative)")))

    def read(self, inputs):
        layer = inputs.units_layer(INPUT)
        law = read_law(inputs)
        if layer is None:
            return None
        data = _Data(layer, law)
        data.supply = read_field_amounts(inputs, layer, SUPPLY_FIELD)
        data.demand = read_field_amounts(inputs, layer, DEMAND_FIELD)
        data.inflow = read_field_amounts(inputs, layer, INFLOW_FIELD) if inputs.given(INFLOW_FIELD) else None
        data.id_fields = [inputs.field(ID_FIELD), inputs.field(DOWN_ID_FIELD)]
        data.ids = inputs.attempt(layer.values, inputs.field(ID_FIELD), inputs.label(ID_FIELD))
        down = inputs.attempt(layer.values, inputs.field(DOWN_ID_FIELD), inputs.label(DOWN_ID_FIELD))
        if data.ids is not None and down is not None:
            data.receivers = inputs.attempt(
                receivers_from_ids, data.ids, down, inputs.label(ID_FIELD), inputs.label(DOWN_ID_FIELD)
            )
        if data.receivers is not None:
            data.network = inputs.attempt(order.order_from_receivers, data.receivers)
        data.areas = np.array(layer.areas_m2(inputs.context.transformContext()))
        return data

    def compute(self, run, data):
        flow = river.route(
            data.network,
            data.supply,
            data.demand,
            reserve=data.law.reserve,
            loss=data.law.loss,
            consumptive_fraction=data.law.consumptive_fraction,
            inflow=data.inflow,
            progress=run.progress,
        )
        sent = river.sent(data.network, data.supply, data.demand, flow, run.progress)
        unit = river.account(data.supply, data.demand, flow.inflow, flow.law)
        account = FlowAccount(
            data.supply, data.demand, unit.local, sent.sent, unit.received, run=river.run_totals(flow, sent)
        )
        ledger = close_account(run, account.totals(data.areas), SERVICE, "sub-basin", UNIT)
        columns = self._columns(data, flow, sent, unit)
        fields, features = data.layer.features_with(columns, field_title, kept=data.id_fields)
        run.table(p.OUTPUT, fields, features, data.layer.wkb_type, data.layer.crs, style="zone_account")
        if not self.is_skipped(p.LINKS, run.parameters):
            self._links(run, data, flow, sent, unit)
        run.ledger([ledger])

    def _columns(self, data, flow, sent, unit):
        amounts = {"supply": data.supply, "demand": data.demand, "local": unit.local, "surplus": unit.surplus}
        columns = account_columns({**amounts, "deficit": unit.deficit, "sent": sent.sent, "received": unit.received})
        columns.update({"inflow": flow.inflow, "outflow": flow.outflow})
        count = len(data.layer)
        columns.update({"service": [SERVICE] * count, "level": ["sub-basin"] * count, "unit": [UNIT] * count})
        return columns

    def _links(self, run, data, flow, sent, unit):
        count = len(data.layer)
        pairs = matrix.donor_receiver_matrix(data.network, data.supply, data.demand, flow, np.arange(count), count)
        features = link_features(
            SERVICE,
            UNIT,
            pairs.origin.tolist(),
            pairs.destination.tolist(),
            pairs.amount.tolist(),
            data.ids,
            data.layer.points(),
            sent.sent,
            unit.deficit,
            data.layer.crs,
            run.context.transformContext(),
        )
        run.table(p.LINKS, link_fields(), features, QgsWkbTypes.Type.LineString, data.layer.crs, style="links")


class _Data:
    """What `compute` needs."""

    def __init__(self, layer, law):
        self.layer = layer
        self.law = law
        self.receivers = None
        self.network = None
