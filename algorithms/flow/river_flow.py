"""`riverflow`: water that a cell does not use flows downstream and relieves shortages on its way."""

from dataclasses import asdict, replace

from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow import matrix, multiple, river
from ...esflow_plugin.core.flow.blocks import keep_freed_memory
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.memory import check_memory
from ...esflow_plugin.raster.source import Kind
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import read_supply_and_demand
from . import cell_account
from . import directions_input as d
from . import river_cells as cells
from .river_account import close_account
from .river_network import D8, MFD, find_network
from .river_parameters import law_parameters, read_law

ROUTING, EXPONENT, INFLOW = "ROUTING", "EXPONENT", "INFLOW"
RECEIVED, SENT, UNMET, OUTFLOW = "RECEIVED", "SENT", "UNMET", "OUTFLOW"
DEFAULT_EXPONENT = 1.1
# Peaks measured on pure noise, the worst terrain, at 9 million cells: 54 and 100, and 16 more with inflow.
BYTES_PER_CELL = {D8: 60, MFD: 105}
BYTES_PER_CELL_OF_INFLOW = 18
SERVICE = "water_yield"
UNIT = "m3/yr"
LINKS_BEGIN = 0.55
NETWORK_SHARE = {D8: 0.4, MFD: 0.75}


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
            "on the water that passes it; water from beyond the raster's edge comes in only as inflow from outside. "
            "Rates depend on the level (cell, sub-basin, zone), which every table names. Do not "
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
        self._check_directions(inputs, routing, with_codes, with_elevation)
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        data.zones_label = inputs.label(p.ZONES)
        if data.grid is not None:
            bytes_per_cell = BYTES_PER_CELL[routing] + (BYTES_PER_CELL_OF_INFLOW if inputs.given(INFLOW) else 0)
            inputs.attempt(check_memory, data.grid, bytes_per_cell, inputs.inform)
        return data

    def _check_directions(self, inputs, routing, with_codes, with_elevation):
        """Say what is missing to know where water flows, and which of two sources is not used."""
        labels = {"direction": inputs.label(d.FLOW_DIRECTION), "dem": inputs.label(d.DEM)}
        if with_codes and inputs.given(d.DEM):
            inputs.inform(QT_TRANSLATE_NOOP("ESFlow", "{dem}: not used, because {direction} is given."), **labels)
        elif with_elevation and inputs.given(d.FLOW_DIRECTION):
            inputs.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{direction}: not used; multiple flow directions come from {dem}."),
                **labels,
            )
        elif not with_codes and not with_elevation and routing == MFD:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{dem}: multiple flow directions need the DEM itself. Give it."), **labels
            )
        elif not with_codes and not with_elevation:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{direction}: give flow directions, or a DEM to derive them from ({dem})."),
                **labels,
            )

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        with_links = data.zones is not None and not self.is_skipped(p.LINKS, run.parameters)
        # Who served whom takes about as long as all the rest; multiple directions take most of the rest.
        end = LINKS_BEGIN if with_links else 1.0
        begin = NETWORK_SHARE[data.routing] * end
        at = [begin + (end - begin) * share for share in (0.0, 0.2, 0.25, 0.4, 0.5, 0.7, 1.0)]
        keep_freed_memory()
        rasters = self._rasters(run, data.grid)
        network, inside = find_network(run, data, begin)
        with run.step(at[0], at[1]):
            supply, demand, valid = cell_account.read_amounts(run, data)
        valid = cells.cells_of_account(run, data, supply, demand, valid, inside)
        source, inflow = data.extras.get(INFLOW), None
        if source is not None:
            with run.step(at[1], at[2]):
                inflow = cells.read_inflow(run, source, data.grid, inside)
        with run.step(at[2], at[3]):
            flow = river.route(network, supply, demand, **asdict(data.law), inflow=inflow, progress=run.progress)
        with run.step(at[3], at[4]):
            outflow = rasters.pop("outflow")
            if outflow is not None:
                cells.write_outflow(run, outflow, data.grid, flow.outflow, inside)
        flow = replace(flow, outflow=None)
        sent = river.Sent(None, 0.0, 0.0)
        if rasters["sent"] is not None or data.zones is not None or cells.needs_senders(flow):
            with run.step(at[4], at[5]):
                sent = river.sent(network, supply, demand, flow, run.progress)
        else:
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "Who sent was not computed, because neither “Sent” nor zones are asked for: the ledger books as "
                    "sent what was received, and its closure checks the water balance only.",
                )
            )
        with run.step(at[5], at[6]):
            account_of = cells.account_of_cells(supply, demand, flow, sent.sent)
            totals = river.run_totals(flow, sent)
            sums = cell_account.write_and_sum(run, data, rasters, account_of, valid, totals, zero_outside=True)
        ledger = close_account(run, sums.totals, SERVICE, "cell", UNIT)
        del sent, account_of, inside
        if data.zones is not None:
            columns = cell_account.zone_table(run, data, sums.by_zone, SERVICE, UNIT)
        if with_links:
            with run.step(end, 1.0):
                self._links(run, data, network, supply, demand, flow, sums.zone_index, columns)
        run.ledger([ledger])

    def _rasters(self, run, grid):
        """The raster outputs by short name, None where not wanted."""
        density, amount = units.WATER_DENSITY, units.CUBIC_METRES_PER_YEAR
        return {
            "received": run.raster(
                RECEIVED, grid, [(self.tr("Received"), density)], style="received", mostly_zero=True
            ),
            "sent": run.raster(SENT, grid, [(self.tr("Sent"), density)], style="sent", mostly_zero=True),
            "unmet": run.raster(UNMET, grid, [(self.tr("Unmet deficit"), density)], style="unmet", mostly_zero=True),
            "outflow": run.raster(OUTFLOW, grid, [(self.tr("Outflow"), amount)], style="outflow"),
        }

    def _links(self, run, data, network, supply, demand, flow, zone_index, columns):
        """The origin-destination lines."""
        find_pairs = matrix.donor_receiver_matrix
        if data.routing == MFD:
            find_pairs = multiple.donor_receiver_matrix
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "With multiple directions, {label} takes one pass up the river for each of the {count} zones. Skip "
                    "them to save the time.",
                ),
                label=self.parameterDefinition(p.LINKS).description(),
                count=len(data.zones),
            )
        pairs = find_pairs(network, supply, demand, flow, zone_index, len(data.zones), run.progress)
        cell_account.links_table(run, data, pairs, columns, SERVICE, UNIT)
