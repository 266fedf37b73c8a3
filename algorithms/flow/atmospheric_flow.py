"""`atmosphericflow`: surplus is shared out to the deficits around it by a distance kernel, never beyond either."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow.account import FlowAccount, RunTotals
from ...esflow_plugin.core.flow.atmosphere import kernel_flow, required_bytes
from ...esflow_plugin.core.flow.kernel_zones import zone_matrix
from ...esflow_plugin.core.flow.kernels import EXPONENTIAL, GAUSSIAN, INVERSE_SQUARE, STRONGEST_WIND, Kernel
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.memory import check_memory
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import SERVICE_UNITS, read_supply_and_demand
from . import cell_account as cells
from .river_account import close_account

KERNEL, DISTANCE, RADIUS, BREAKPOINT = "KERNEL", "DISTANCE", "RADIUS", "BREAKPOINT"
WIND_FROM, WIND_STRENGTH, ARROW = "WIND_FROM", "WIND_STRENGTH", "ARROW"
RECEIVED, SENT, UNMET = "RECEIVED", "SENT", "UNMET"
FORMS = (GAUSSIAN, EXPONENTIAL)
SERVICE_ARROW, PHYSICAL_ARROW = 0, 1
LARGEST_DISTANCE_M = 2e7
INPUT_BYTES_PER_CELL = 60
RECORD_BYTES_PER_CELL = 80
LINKS_BEGIN = 0.6


class AtmosphericFlow(ESFlowAlgorithm):
    """Diffusion-driven flow: capped gravity between cells with a kernel of distance, by Fourier transform."""

    NAME = "atmosphericflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Atmospheric flow (kernel)")

    def shortDescription(self):  # noqa: N802
        return self.tr("Shares each cell's surplus out to the deficits around it by distance, never beyond either.")

    def tags(self):
        return self.tr("ecosystem service flow,carbon,atmosphere,diffusion,kernel,gravity,breakpoint,2SFCA").split(",")

    def description_html(self):
        return self.tr(
            "<p>Every cell uses its own supply first. Its surplus R is then shared out to the deficits Q around it in "
            "proportion to Q × K(d), and a cell that is offered more than it lacks takes only what it lacks; the "
            "rest is "
            "shared out again until no surplus reaches a deficit. Nothing is created or lost: ΣX = ΣK to 1e-9.</p>"
            "<p><b>Kernel:</b> Gaussian (exp(−½(d/d0)²) − e<sup>−½</sup>)/(1 − e<sup>−½</sup>), which ends at the "
            "distance "
            "d0 (Dai 2010); or exponential exp(−d/λ), cut at 5 λ unless a radius is given. With wind, K × exp(κ "
            "cos(θ − "
            "θ<sub>0</sub>)). “Breakpoint” uses the field strength 1/d² of Converse's model instead, rescaled so that "
            "mass is conserved, with the distance as its radius.</p>"
            "<p>There is no published value for the distance: it is your assumption. Run several (batch) and report "
            "how "
            "the rates change.</p>"
            "<p><b>Direction:</b> the service runs from the surplus sink to the emitter; carbon itself moves the other "
            "way. Wind (from which it blows) favours services towards where it comes from. ARROW draws the lines "
            "either "
            "way.</p>"
            "<p><b>Units:</b> densities per hectare and year in and out, tables in amounts per year. Negative supply "
            "(an ecosystem that releases) counts as demand. <b>Source:</b> kernel form of Su et al. 2023 (Applied "
            "Geography 155); capping is ESFlow's.</p>"
            "<p><b>Limits:</b> carbon dioxide is well mixed; this is an accounting metaphor for spatial "
            "responsibility, "
            "not a transport model. A yearly flux is needed; a carbon stock is refused. <b>Run next:</b> "
            "Compensation.</p>"
        ) + self.tr(
            "<p>θ is the direction from the sink to the emitter, θ<sub>0</sub> the one that the wind comes from: "
            "emitters upwind of a sink are relieved first. The breakpoint itself, which divides the way between two "
            "places, is not used; only its field strength is.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.choice(
                KERNEL,
                self.tr("Kernel"),
                self.tr("How the share falls with distance."),
                [self.tr("Gaussian, ends at the distance"), self.tr("Exponential, e-fold at the distance")],
            ),
            p.real(
                DISTANCE,
                self.tr("Distance (m)"),
                self.tr(
                    "Where the Gaussian kernel ends, or the length λ of the exponential one. Several cells at least."
                ),
            ),
            p.zones(),
            p.zone_field(),
            p.advanced(
                p.real(
                    RADIUS,
                    self.tr("Radius where the exponential kernel is cut (m)"),
                    self.tr("Empty: 5 times the distance."),
                    optional=True,
                )
            ),
            p.advanced(
                p.yes_no(
                    BREAKPOINT,
                    self.tr("Breakpoint model: field strength 1/d²"),
                    self.tr(
                        "Use the breakpoint model's field strength in place of the kernel; the distance is its end."
                    ),
                )
            ),
            p.advanced(
                p.real(
                    WIND_FROM,
                    self.tr("Wind blows from (degrees, 0 = north, clockwise)"),
                    self.tr("Prevailing wind in the meteorological sense. Only used with a wind strength above 0."),
                    optional=True,
                )
            ),
            p.advanced(
                p.real(
                    WIND_STRENGTH,
                    self.tr("Wind strength κ (0..5)"),
                    self.tr("0: all directions alike. 1: e² = 7.4 times as much with the wind as against it."),
                    0.0,
                )
            ),
            p.advanced(
                p.choice(
                    ARROW,
                    self.tr("Lines run"),
                    self.tr("The way of the service (sink to emitter) or of the carbon (emitter to sink)."),
                    [self.tr("from donor to receiver (service)"), self.tr("from receiver to donor (carbon)")],
                )
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                RECEIVED, self.tr("Received"), self.tr("Deficit that surplus from around relieves, per ha.")
            ),
            p.raster_output(
                SENT, self.tr("Sent"), self.tr("Surplus that relieves a deficit elsewhere, per ha."), optional=True
            ),
            p.raster_output(
                UNMET, self.tr("Unmet deficit"), self.tr("What is still short after flow, per ha."), optional=True
            ),
            p.zone_output(),
            p.links_output(),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_RECEIVED", self.tr("Received in total (per year)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_UNMET", self.tr("Unmet in total (per year)")))
        self.addOutput(QgsProcessingOutputNumber("CLOSURE_ERROR", self.tr("Closure error (relative)")))

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        order = (units.CARBON_DENSITY, *(unit for unit in SERVICE_UNITS if unit != units.CARBON_DENSITY))
        data = read_supply_and_demand(inputs, order, projected=True)
        data.kernel = self._kernel(inputs)
        data.reverse = inputs.choice(ARROW) == PHYSICAL_ARROW
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        data.zones_label = inputs.label(p.ZONES)
        if data.grid is not None and data.kernel is not None:
            metres = data.grid.metres_per_unit
            data.cell_width, data.cell_height = data.grid.cell_width * metres, data.grid.cell_height * metres
            self._check_reach(inputs, data)
            self._check_memory(inputs, data)
        return data

    def _kernel(self, inputs):
        distance = self._length(inputs, DISTANCE)
        strength = inputs.number(WIND_STRENGTH, 0.0, STRONGEST_WIND)
        blows_from = inputs.number(WIND_FROM, 0.0, 360.0) if inputs.given(WIND_FROM) else None
        radius = self._length(inputs, RADIUS) if inputs.given(RADIUS) else None
        form = INVERSE_SQUARE if inputs.flag(BREAKPOINT) else FORMS[inputs.choice(KERNEL)]
        if radius is not None and form != EXPONENTIAL:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{radius} is not used: this kernel ends at the distance ({distance})."),
                radius=inputs.label(RADIUS),
                distance=inputs.label(DISTANCE),
            )
            radius = None
        if strength and not inputs.given(WIND_FROM):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{strength}: give the direction too ({direction}), or a strength of 0."),
                strength=inputs.label(WIND_STRENGTH),
                direction=inputs.label(WIND_FROM),
            )
        elif blows_from is not None and strength == 0:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{direction} is not used, since {strength} is 0."),
                strength=inputs.label(WIND_STRENGTH),
                direction=inputs.label(WIND_FROM),
            )
        if distance is None or strength is None or (strength and blows_from is None):
            return None
        # The wind carries carbon from emitters to sinks, so the service runs towards where the wind comes from.
        return Kernel(form, distance, radius, blows_from, strength)

    @staticmethod
    def _length(inputs, name):
        """A length above 0 in metres, None when it is faulty."""
        value = inputs.number(name, 0.0, LARGEST_DISTANCE_M)
        if value == 0:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: give a length above 0 m, of several cells."),
                label=inputs.label(name),
            )
        return value or None

    @staticmethod
    def _check_reach(inputs, data):
        """The kernel must reach the neighbouring cell, and must not be larger than the region."""
        kernel, nearest = data.kernel, min(data.cell_width, data.cell_height)
        reach = max(data.grid.width * data.cell_width, data.grid.height * data.cell_height)
        if not kernel.decay(nearest) > 0:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the kernel ends at {end:g} m and does not reach the neighbouring cell, {cell:g} m away. "
                    "Give a length of several cells.",
                ),
                label=inputs.label(DISTANCE if kernel.radius is None else RADIUS),
                end=kernel.end,
                cell=nearest,
            )
        elif kernel.distance > reach and data.grid.size > 1:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: {value:g} m is larger than the region ({reach:g} m). Give a smaller distance."
                ),
                label=inputs.label(DISTANCE),
                value=kernel.distance,
                reach=reach,
            )

    @staticmethod
    def _check_memory(inputs, data):
        fixed = INPUT_BYTES_PER_CELL + (RECORD_BYTES_PER_CELL if data.zones is not None else 0)
        transforms = required_bytes(data.grid.shape, data.kernel, data.cell_width, data.cell_height) / data.grid.size
        inputs.attempt(check_memory, data.grid, fixed + transforms, inputs.inform)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        with_links = data.zones is not None and not self.is_skipped(p.LINKS, run.parameters)
        end = LINKS_BEGIN if with_links else 0.9
        with run.step(0.0, 0.05):
            supply, demand, valid = cells.read_amounts(run, data, negative_supply_to_demand=True)
        data.tell_moved(run)
        if not valid.any():
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{supply}; {demand}: no cell has both. Check that the layers overlap."),
                supply=data.supply.label,
                demand=data.demand.label,
            )
        with run.step(0.05, end):
            flow = kernel_flow(
                supply,
                demand,
                valid,
                data.kernel,
                data.cell_width,
                data.cell_height,
                keep=with_links,
                progress=run.progress,
            )
        run.inform(QT_TRANSLATE_NOOP("ESFlow", "The flow took {count} passes."), count=flow.passes)
        service, unit = units.SERVICE_OF_UNIT[data.unit], units.AMOUNT_OF_DENSITY[data.unit]

        def account_of(window):
            local = np.minimum(supply[window], demand[window])
            return FlowAccount(supply[window], demand[window], local, flow.sent[window], flow.received[window])

        retained = float(np.maximum(supply - demand, 0.0).sum() - flow.sent.sum())
        with run.step(end, end + 0.05):
            sums = cells.write_and_sum(
                run, data, self._rasters(run, data), account_of, valid, RunTotals(retained=retained)
            )
        ledger = close_account(run, sums.totals, service, "cell", unit)
        if data.zones is not None:
            columns = cells.zone_table(run, data, sums.by_zone, service, unit)
        if with_links:
            with run.step(end + 0.05, 1.0):
                pairs = zone_matrix(flow, sums.zone_index, len(data.zones), run.progress)
            cells.links_table(run, data, pairs, columns, service, unit, data.reverse)
        run.ledger([ledger])

    def _rasters(self, run, data):
        return {
            "received": run.raster(
                RECEIVED, data.grid, [(self.tr("Received"), data.unit)], style="received", mostly_zero=True
            ),
            "sent": run.raster(SENT, data.grid, [(self.tr("Sent"), data.unit)], style="sent", mostly_zero=True),
            "unmet": run.raster(
                UNMET, data.grid, [(self.tr("Unmet deficit"), data.unit)], style="unmet", mostly_zero=True
            ),
        }
