"""`riverflow`: water that a cell does not use flows downstream and relieves shortages on its way."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber, QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import directions, matrix, multiple, order, river
from ...esflow_plugin.core.flow.account import FlowAccount, LedgerTotals
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.memory import check_memory
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.links import link_features, link_fields
from ...esflow_plugin.vector.zone_table import ACCOUNT_FIELDS, zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import read_supply_and_demand
from . import directions_input as d
from .river_account import close_account, run_totals
from .river_parameters import law_parameters, read_law

ROUTING, EXPONENT, INFLOW = "ROUTING", "EXPONENT", "INFLOW"
RECEIVED, SENT, UNMET, OUTFLOW = "RECEIVED", "SENT", "UNMET", "OUTFLOW"
D8, MFD = 0, 1
DEFAULT_EXPONENT = 1.1
BYTES_PER_CELL = {D8: 100, MFD: 260}
SERVICE = "water_yield"
SUMMED = ("supply", "demand", "local", "surplus", "deficit", "sent", "received")
SQUARE_METRES_PER_HECTARE = 10_000.0


class RiverFlow(ESFlowAlgorithm):
    """Routes water yield along the rivers, cell by cell, and accounts for who is relieved by whom."""

    NAME = "riverflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("River flow")

    def shortDescription(self):  # noqa: N802
        return self.tr("Routes water that is not used where it falls downstream, where it relieves shortages.")

    def tags(self):
        return self.tr("ecosystem service flow,water,river,routing,D8,MFD,spillover,upstream,donor").split(",")

    def description_html(self):
        return self.tr(
            "<p>Every cell uses its own water first (L = min(S, D)). What remains flows to the cell downstream; a "
            "cell in "
            "deficit takes from the water that passes, upstream cells before downstream ones.</p>"
            "<p>Inflow I = Σ(1−λ)O of the cells upstream; received K = min(Q, (1−α)I) with deficit Q = D − L; outflow "
            "O = S + I − c(L + K). α reserve that must stay in the river, λ loss on every step from cell to cell, c "
            "share "
            "of the use that does not return. Sent X: the part of a cell's surplus that someone downstream uses, by "
            "proportional mixing; ΣX = ΣK when c = 1 and nothing flows in from outside.</p>"
            "<p>The account must close to 1e-9 (supply + inflow = use + outflow at the outlets + losses) or the run "
            "stops. With c &lt; 1 the same water may serve twice: the ledger books it as reused.</p>"
            "<p><b>Source:</b> the recursion shared by the freshwater flow models after Bagstad et al. 2013 (SPAN) and "
            "Li et al. 2017; Freeman 1991 for multiple directions. The tracer rule (proportional mixing, first use) is "
            "ESFlow's convention. <b>Units:</b> m3/ha/yr in and out, outflow in m3/yr, tables in m3/yr.</p>"
            "<p><b>Limits:</b> an annual balance without storage, abstraction works or canals; every cell may draw "
            "on the "
            "water that passes it. Rates depend on the level (cell, sub-basin, zone), which every table names. Do not "
            "read single cells; sum over watersheds. <b>Run next:</b> Compensation.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.raster(
                d.FLOW_DIRECTION,
                self.tr("Flow direction (D8 codes)"),
                self.tr("From “Flow direction”, or another program's with its encoding. Or give a DEM instead."),
                optional=True,
            ),
            d.encoding_parameter(),
            p.raster(
                d.DEM,
                self.tr("Elevation (DEM)"),
                self.tr("Used when no flow direction is given, and for multiple flow directions."),
                optional=True,
            ),
            p.choice(
                ROUTING,
                self.tr("Routing"),
                self.tr(
                    "D8: all water to one neighbour. MFD: to all lower neighbours by slope; needs the DEM. MFD spreads "
                    "water on slopes; rivers are better kept together by D8."
                ),
                [self.tr("D8 (one direction)"), self.tr("MFD (multiple directions)")],
            ),
            p.zones(),
            p.zone_field(),
            *law_parameters(),
            p.advanced(
                p.raster(
                    INFLOW,
                    self.tr("Inflow from outside (m3/yr per cell)"),
                    self.tr("Water that enters the region, on the cells where it enters. Booked apart as imported."),
                    optional=True,
                )
            ),
            p.advanced(
                p.real(
                    EXPONENT,
                    self.tr("Slope exponent of MFD"),
                    self.tr("Freeman 1991: 1.1. Larger values gather the flow."),
                    DEFAULT_EXPONENT,
                )
            ),
            d.enclosed_nodata_parameter(),
            p.align(),
            p.creation_options(),
            p.raster_output(
                RECEIVED,
                self.tr("Received from upstream (m3/ha/yr)"),
                self.tr("Deficit that water from upstream relieves."),
            ),
            p.raster_output(
                SENT,
                self.tr("Sent downstream and used there (m3/ha/yr)"),
                self.tr("Surplus that relieves a deficit downstream: the spillover of the cell."),
                optional=True,
            ),
            p.raster_output(
                UNMET, self.tr("Unmet deficit (m3/ha/yr)"), self.tr("What is still short after flow."), optional=True
            ),
            p.raster_output(
                OUTFLOW, self.tr("Outflow (m3/yr)"), self.tr("Water that leaves each cell: the rivers."), optional=True
            ),
            p.zone_output(),
            p.links_output(),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_RECEIVED", self.tr("Received in total (m3/yr)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_UNMET", self.tr("Unmet in total (m3/yr)")))
        self.addOutput(QgsProcessingOutputNumber("CLOSURE_ERROR", self.tr("Closure error (relative)")))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        routing = inputs.choice(ROUTING)
        with_codes = inputs.given(d.FLOW_DIRECTION) and routing == D8
        with_elevation = inputs.given(d.DEM) and not with_codes
        extras = [(INFLOW, {"wanted_units": (units.CUBIC_METRES_PER_YEAR,), "kind": Kind.COUNTS})]
        if with_codes:
            extras.append((d.FLOW_DIRECTION, {"kind": Kind.CLASSES, "resampling": False}))
        elif with_elevation:
            extras.append((d.DEM, {"wanted_units": (units.METRE, "ft")}))
        data = read_supply_and_demand(inputs, (units.WATER_DENSITY,), projected=True, extra_rasters=extras)
        data.routing, data.law = routing, read_law(inputs)
        data.encoding = d.ENCODINGS[inputs.choice(d.ENCODING)]
        data.enclosed = inputs.choice(d.ENCLOSED_NODATA)
        data.exponent = inputs.number(EXPONENT, 0.01, 100.0)
        if not with_codes and not with_elevation:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{direction}: give flow directions, or a DEM to derive them from ({dem})."),
                direction=inputs.label(d.FLOW_DIRECTION),
                dem=inputs.label(d.DEM),
            )
            if routing == MFD:
                inputs.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "{label}: multiple flow directions need the DEM itself."),
                    label=inputs.label(d.DEM),
                )
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        if data.grid is not None:
            inputs.attempt(check_memory, data.grid, BYTES_PER_CELL[routing], inputs.inform)
        return data

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        with run.step(0.0, 0.12):
            supply, demand, valid = self._read_amounts(run, data)
        with run.step(0.12, 0.5):
            network, inside = self._network(run, data)
        self._tell_mismatch(run, supply, valid, inside)
        valid &= inside
        if not valid.any():
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "No cell has supply, demand and a flow direction. Check that they overlap.")
            )
        inflow = self._read_inflow(run, data, inside)
        with run.step(0.5, 0.65):
            flow = river.route(
                network,
                supply,
                demand,
                reserve=data.law.reserve,
                loss=data.law.loss,
                consumptive_fraction=data.law.consumptive_fraction,
                inflow=inflow,
                progress=run.progress,
            )
        with run.step(0.65, 0.75):
            sent = river.sent(network, supply, demand, flow, run.progress)
        with run.step(0.75, 0.9):
            zone_index, sums, totals = self._write_and_sum(run, data, supply, demand, valid, inside, flow, sent)
        ledger = close_account(run, totals, SERVICE, "cell", "m3/yr")
        if data.zones is not None:
            with run.step(0.9, 1.0):
                self._zone_outputs(run, data, network, supply, demand, flow, zone_index, sums)
        run.ledger([ledger])

    def _read_amounts(self, run, data):
        """Supply and demand of every cell in m3/yr, 0 where they are not data, and the mask."""
        supply, demand = np.empty(data.grid.shape), np.empty(data.grid.shape)
        valid = np.empty(data.grid.shape, dtype=bool)
        for window in run.blocks(data.grid, data.supply):
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            block_supply, block_demand, block_valid = data.read(window)
            supply[window.slices] = block_supply * hectares
            demand[window.slices] = block_demand * hectares
            valid[window.slices] = block_valid
        return supply, demand, valid

    def _network(self, run, data):
        """The drainage network and the mask of cells that belong to it."""
        if d.FLOW_DIRECTION in data.extras:
            codes = d.read_directions(run, data.extras[d.FLOW_DIRECTION], data.grid, data.encoding)
            return order.order_from_codes(codes, run.progress), codes != directions.OUTSIDE
        elevation, has_elevation = d.read_elevation(run, data.extras[d.DEM], data.grid)
        terrain = d.condition(run, elevation, has_elevation, data.grid, data.enclosed, data.routing == MFD)
        inside = terrain.codes != directions.OUTSIDE
        if data.routing == D8:
            return order.order_from_codes(terrain.codes, run.progress), inside
        metres = data.grid.metres_per_unit
        network = multiple.multiple_flow(
            terrain.filled,
            terrain.codes,
            cell_width=data.grid.cell_width * metres,
            cell_height=data.grid.cell_height * metres,
            exponent=data.exponent,
            progress=run.progress,
        )
        return network, inside

    def _tell_mismatch(self, run, supply, valid, inside):
        """Say which cells the account leaves out and which only let water pass."""
        left_out = valid & ~inside
        if left_out.any():
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{count} cells have supply and demand but no flow direction; they are left out of the account with "
                    "{amount:.6g} m3/yr of supply.",
                ),
                count=int(left_out.sum()),
                amount=float(supply[left_out].sum()),
            )
        passing = int((inside & ~valid).sum())
        if passing:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{count} cells have a flow direction but no supply or demand; water only passes them."
                ),
                count=passing,
            )

    def _read_inflow(self, run, data, inside):
        source = data.extras.get(INFLOW)
        if source is None:
            return None
        inflow = np.zeros(data.grid.shape)
        for window in run.blocks(data.grid, source):
            values, valid = source.read(window)
            inflow[window.slices] = np.where(valid, values, 0.0)
        outside = float(inflow[~inside].sum())
        if outside > 0:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{amount:.6g} m3/yr of inflow lie on cells without a flow direction and are left out."
                ),
                amount=outside,
            )
        return inflow

    def _write_and_sum(self, run, data, supply, demand, valid, inside, flow, sent):
        """Write the rasters block by block and sum the account on the way, in whole and by zone."""
        density = units.WATER_DENSITY
        rasters = {
            "received": run.raster(RECEIVED, data.grid, [(self.tr("Received"), density)], style="received"),
            "sent": run.raster(SENT, data.grid, [(self.tr("Sent"), density)], style="sent"),
            "unmet": run.raster(UNMET, data.grid, [(self.tr("Unmet deficit"), density)], style="unmet"),
        }
        outflow = run.raster(OUTFLOW, data.grid, [(self.tr("Outflow"), units.CUBIC_METRES_PER_YEAR)], style="outflow")
        totals = LedgerTotals(run_totals(flow, sent))
        sums, zone_index = None, None
        if data.zones is not None:
            zone_index = np.empty(data.grid.shape, dtype=np.int32)
            sums = ZonalSums(len(data.zones), SUMMED)
        for window in run.blocks(data.grid, data.supply):
            cells = window.slices
            unit = river.account(supply[cells], demand[cells], flow.inflow[cells], flow.law)
            square_metres = data.grid.cell_area_m2(window)
            hectares = square_metres / SQUARE_METRES_PER_HECTARE
            account = {
                "supply": supply[cells],
                "demand": demand[cells],
                "local": unit.local,
                "surplus": unit.surplus,
                "deficit": unit.deficit,
                "sent": sent.sent[cells],
                "received": unit.received,
            }
            for name, values in (("received", unit.received), ("sent", sent.sent[cells]), ("unmet", unit.unmet)):
                if rasters[name] is not None:
                    rasters[name].write(window, values / hectares, valid[cells])
            if outflow is not None:
                outflow.write(window, flow.outflow[cells], inside[cells])
            chosen = valid[cells]
            cells_account = FlowAccount(
                *(account[name][chosen] for name in ("supply", "demand", "local", "sent", "received"))
            )
            totals.add(cells_account, np.broadcast_to(square_metres, chosen.shape)[chosen])
            if data.zones is not None:
                zone_index[cells] = data.zones.index_of_cells(data.grid, window)
                sums.add(zone_index[cells], valid[cells], account, hectares)
        return zone_index, sums, totals

    def _zone_outputs(self, run, data, network, supply, demand, flow, zone_index, sums):
        """The zone table and the origin-destination lines."""
        if not sums.cell_count.any():
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "No zone holds a cell of the account. Choose zones of the same region.")
            )
        columns = account_columns(sums)
        texts = {"service": SERVICE, "level": "cell", "unit": "m3/yr"}
        fields, features = zone_features(data.zones, columns, texts)
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs, style="zone_account")
        if self.is_skipped(p.LINKS, run.parameters):
            return
        find_pairs = matrix.donor_receiver_matrix if data.routing == D8 else multiple.donor_receiver_matrix
        pairs = find_pairs(network, supply, demand, flow, zone_index, len(data.zones), run.progress)
        features = link_features(
            SERVICE,
            "m3/yr",
            pairs.origin.tolist(),
            pairs.destination.tolist(),
            pairs.amount.tolist(),
            data.zones.names,
            data.zones.points(),
            columns["sent"],
            columns["deficit"],
            data.grid.crs,
            run.context.transformContext(),
        )
        run.table(p.LINKS, link_fields(), features, QgsWkbTypes.Type.LineString, data.grid.crs, style="links")


def account_columns(sums):
    """Columns of a zone table from sums over its cells; null where a zone has no cell."""
    amounts = dict(sums.sums)
    amounts["unmet"] = amounts["deficit"] - amounts["received"]
    amounts["unused"] = amounts["surplus"] - amounts["sent"]
    amounts["balance"] = amounts["supply"] - amounts["demand"]
    amounts["balance_after"] = amounts["balance"] + amounts["received"] - amounts["sent"]
    with np.errstate(divide="ignore", invalid="ignore"):
        amounts["ratio"] = amounts["supply"] / amounts["demand"]
        amounts["rate"] = amounts["received"] / amounts["deficit"]
    empty = sums.cell_count == 0
    columns = {"cells": sums.cell_count, "area_ha": sums.area}
    columns.update({name: np.where(empty, np.nan, amounts[name]) for name in ACCOUNT_FIELDS})
    return columns
