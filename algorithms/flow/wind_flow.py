"""`windflow`: carbon that a cell cannot fix is carried downwind to cells with capacity to spare."""

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsWkbTypes,
)

from ...esflow_plugin.compat import real_field, text_field
from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core import wind_direction as directions
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import wind
from ...esflow_plugin.core.flow.account import FlowAccount, RunTotals
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.memory import check_memory
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import read_supply_and_demand
from . import cell_account as cells
from .river_account import close_account

WIND, U_BAND, V_BAND, WIND_FROM = "WIND", "U_BAND", "V_BAND", "WIND_FROM"
UPTAKE, STEPS, ARROW, ARROW_COUNT, ARROWS = "UPTAKE", "STEPS", "ARROW", "ARROW_COUNT", "ARROWS"
RECEIVED, SENT, UNMET = "RECEIVED", "SENT", "UNMET"
PHYSICAL_ARROW = 0
LEAST_UPTAKE = 1e-6
MOST_COUNT = 1_000_000
BYTES_PER_CELL = 450
LINKS_BEGIN = 0.6


class WindFlow(ESFlowAlgorithm):
    """Residual emission drifts along the wind until sinks on its way have taken it up or it has left."""

    NAME = "windflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Wind flow")

    def shortDescription(self):  # noqa: N802
        return self.tr("Carries carbon that is not fixed where it is emitted downwind, to where it can be fixed.")

    def tags(self):
        return self.tr("ecosystem service flow,carbon,wind,prevailing wind,advection,emission,sink,arrows").split(",")

    def description_html(self):
        return self.tr(
            "<p>What a cell emits beyond what it fixes, Q = max(D − S, 0), is carried downwind. At each step all "
            "that is "
            "aloft moves one cell, and a cell with spare capacity R = max(S − D, 0) takes up min(spare capacity, η × "
            "arrival). It goes on until nothing is aloft, all has left the region, or the steps are over.</p>"
            "<p>A cell's load is divided between the two neighbours that the wind points between, so that its centre "
            "moves "
            "straight along the wind at any angle. Balance: emitted = taken up + left the region + still aloft.</p>"
            "<p><b>In the account</b> the sink is the donor of the service: SENT is what a cell takes up for others, "
            "RECEIVED what of a cell's emission is fixed elsewhere, UNMET what is not. Arrows and lines run with the "
            "carbon (emitter to sink) or with the service (sink to emitter), as you choose.</p>"
            "<p><b>Wind:</b> a raster with components u (to the east) and v (to the north), or one direction for "
            "all, in "
            "degrees it blows <b>from</b>. Its speed does not matter, calm cells keep what arrives. <b>Units:</b> "
            "densities "
            "per hectare and year in and out, tables in amounts per year. Negative supply counts as demand.</p>"
            "<p><b>Source:</b> after the prevailing-wind arrows of Bai et al. 2022 (doi 10.12677/ag.2022.125066), "
            "who give "
            "no equation; the rule is ESFlow's convention. <b>Limits:</b> carbon dioxide is well mixed: this shows "
            "responsibility in space, not transport. <b>Run next:</b> Compensation.</p>"
        ) + self.tr(
            "<p>Supply is what is fixed and demand what is emitted, both per year; Bai et al. name them the other way "
            "round, and a carbon stock (tC/ha) is refused. Wind oblique to the rows of cells also spreads what it "
            "carries sideways, by about the square root of the steps in cells: on finer cells less is spread, and "
            "totals may change by some percent. Time grows with cells × steps, and with the number of zones for the "
            "lines between them.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._inputs_of_run(), *self._outputs_of_run()):
            self.addParameter(parameter)
        for name, label in (
            ("COMPENSATION_RATE", self.tr("Compensation rate by volume (0..1)")),
            ("TOTAL_RECEIVED", self.tr("Received in total (per year)")),
            ("TOTAL_UNMET", self.tr("Unmet in total (per year)")),
            ("EXPORTED", self.tr("Left the region in the air (per year)")),
            ("ALOFT", self.tr("Still aloft at the end (per year)")),
            ("CLOSURE_ERROR", self.tr("Closure error (relative)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _inputs_of_run(self):
        return (
            p.supply(),
            p.demand(),
            p.raster(
                WIND,
                self.tr("Wind (bands u and v)"),
                self.tr("Where the air moves, to the east and to the north; e.g. from “Prevailing wind”."),
                optional=True,
            ),
            p.advanced(p.whole(U_BAND, self.tr("Band of u"), self.tr("Component to the east."), 1, 1)),
            p.advanced(p.whole(V_BAND, self.tr("Band of v"), self.tr("Component to the north."), 2, 1)),
            p.real(
                WIND_FROM,
                self.tr("Or one wind, blowing from (degrees)"),
                self.tr("0 north, 90 east, clockwise. Used when no wind raster is given."),
                optional=True,
            ),
            p.real(
                UPTAKE,
                self.tr("Uptake η of what arrives (0..1]"),
                self.tr("Most of the arriving load that a cell takes up. 1: all, as long as its capacity lasts."),
                1.0,
            ),
            p.zones(),
            p.zone_field(),
            p.advanced(
                p.whole(
                    STEPS,
                    self.tr("Most steps"),
                    self.tr("Cells that the air travels at most. Empty: 8 times the longer side of the grid."),
                    optional=True,
                )
            ),
            p.advanced(
                p.choice(
                    ARROW,
                    self.tr("Arrows and lines run"),
                    self.tr("The way of the carbon (emitter to sink) or of the service (sink to emitter)."),
                    [self.tr("with the carbon"), self.tr("with the service")],
                )
            ),
            p.advanced(
                p.whole(
                    ARROW_COUNT,
                    self.tr("Number of arrows"),
                    self.tr("Arrows start at the cells whose emission is fixed most."),
                    200,
                )
            ),
            p.align(),
            p.creation_options(),
        )

    def _outputs_of_run(self):
        return (
            p.raster_output(
                RECEIVED, self.tr("Received"), self.tr("Emission of each cell that others downwind fix, per hectare.")
            ),
            p.raster_output(
                SENT, self.tr("Sent"), self.tr("What each cell fixes for others, per hectare."), optional=True
            ),
            p.raster_output(
                UNMET, self.tr("Unmet deficit"), self.tr("Emission that nobody fixes, per hectare."), optional=True
            ),
            p.vector_output(
                ARROWS,
                self.tr("Arrows"),
                self.tr("Ways of the air from large emitters, as long as their carbon travels on average."),
                QgsProcessing.SourceType.TypeVectorLine,
            ),
            p.zone_output(),
            p.links_output(),
            p.ledger_output(),
        )

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        wanted = (units.CARBON_DENSITY, units.CARBON_DIOXIDE_DENSITY)
        u_band, v_band = (self.parameterAsInt(inputs.parameters, name, inputs.context) for name in (U_BAND, V_BAND))
        extras = [(WIND, {"wanted_units": ("m/s",), "band": u_band})]
        data = read_supply_and_demand(inputs, wanted, projected=True, extra_rasters=extras)
        data.v = self._v_source(inputs, data.extras.get(WIND), u_band, v_band)
        data.blows_from = self._direction(inputs)
        data.uptake = inputs.number(UPTAKE, LEAST_UPTAKE, 1.0)
        steps = inputs.number(STEPS, 1, MOST_COUNT) if inputs.given(STEPS) else None
        data.steps = None if steps is None else int(steps)
        data.arrow = inputs.choice(ARROW)
        data.arrow_count = int(inputs.number(ARROW_COUNT, 1, MOST_COUNT) or 0)
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        data.zones_label = inputs.label(p.ZONES)
        if data.grid is not None:
            inputs.attempt(check_memory, data.grid, BYTES_PER_CELL, inputs.inform)
        return data

    @staticmethod
    def _v_source(inputs, source, u_band, v_band):
        """The band of v, None where there is no wind raster or no such band."""
        if source is None:
            return None
        if v_band == u_band or v_band > source.band_count:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: band {band} of {wind}, which has {count}. Give the band of v, another one than that of "
                    "u ({u_band}).",
                ),
                label=inputs.label(V_BAND),
                band=v_band,
                wind=source.label,
                count=source.band_count,
                u_band=u_band,
            )
            return None
        return inputs.attempt(source.band, v_band)

    @staticmethod
    def _direction(inputs):
        """Where one wind for all cells blows from, None with a wind raster."""
        if inputs.given(WIND) and inputs.given(WIND_FROM):
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{direction} is not used, since there is a wind raster ({wind})."),
                wind=inputs.label(WIND),
                direction=inputs.label(WIND_FROM),
            )
        elif inputs.given(WIND_FROM):
            return inputs.number(WIND_FROM, 0.0, 360.0)
        elif not inputs.given(WIND):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "Give a wind raster ({wind}), or one direction ({direction})."),
                wind=inputs.label(WIND),
                direction=inputs.label(WIND_FROM),
            )
        return None

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
        metres = data.grid.metres_per_unit
        size = data.grid.cell_width * metres, data.grid.cell_height * metres
        with run.step(0.05, 0.1):
            u, v = self._wind(run, data, valid)
        field = wind.wind_field(u, v, valid, *size)
        emitted, capacity = mismatch.deficit(supply, demand), mismatch.surplus(supply, demand)
        with run.step(0.1, end):
            flow = wind.wind_flow(emitted, capacity, field, data.uptake, data.steps, run.progress)
        self._tell_air(run, data, flow)
        service, unit = units.SERVICE_OF_UNIT[data.unit], units.AMOUNT_OF_DENSITY[data.unit]
        sums = self._write(run, data, supply, demand, valid, flow, end)
        ledger = close_account(run, sums.totals, service, "cell", unit)
        with run.step(end + 0.05, end + 0.05):
            self._arrows(run, data, u, v, valid, size, flow, unit)
        if data.zones is not None:
            columns = cells.zone_table(run, data, sums.by_zone, service, unit)
        if with_links:
            with run.step(end + 0.05, 1.0):
                pairs = wind.zone_matrix(emitted, field, flow, sums.zone_index, len(data.zones), run.progress)
            cells.links_table(run, data, pairs, columns, service, unit, data.arrow == PHYSICAL_ARROW)
        run.ledger([ledger])

    def _wind(self, run, data, valid):
        """Components of the wind on every cell with data; InputError where there is none."""
        source = data.extras.get(WIND)
        if source is None:
            u, v = directions.components(data.blows_from, 1.0)
            return np.full(data.grid.shape, u), np.full(data.grid.shape, v)
        u, v = np.zeros(data.grid.shape), np.zeros(data.grid.shape)
        known = np.zeros(data.grid.shape, dtype=bool)
        for window in run.blocks(data.grid, source):
            u[window.slices], u_valid = source.read(window)
            v[window.slices], v_valid = data.v.read(window)
            known[window.slices] = u_valid & v_valid
        missing = int(np.count_nonzero(valid & ~known))
        if missing:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: {count} cells with supply and demand have no wind. Fill the wind raster (interpolate u "
                    "and v, "
                    "never the angle), or clip the other rasters to it.",
                ),
                label=source.label,
                count=missing,
            )
        return np.where(known, u, 0.0), np.where(known, v, 0.0)

    def _tell_air(self, run, data, flow):
        unit = units.AMOUNT_OF_DENSITY[data.unit]
        aloft = float(flow.aloft.sum())
        run.result("EXPORTED", flow.exported)
        run.result("ALOFT", aloft)
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "In the air after {steps} steps: {fixed:.6g} {unit} taken up, {exported:.6g} left the region, "
                "{aloft:.6g} "
                "still aloft.",
            ),
            steps=flow.steps,
            fixed=float(flow.uptake.sum()),
            exported=flow.exported,
            aloft=aloft,
            unit=unit,
        )
        run.fact("left_the_region_in_the_air", flow.exported)
        run.fact("still_aloft", aloft)

    def _write(self, run, data, supply, demand, valid, flow, begin):
        def account_of(window):
            local = np.minimum(supply[window], demand[window])
            return FlowAccount(supply[window], demand[window], local, flow.uptake[window], flow.fixed[window])

        rasters = {
            "received": run.raster(
                RECEIVED, data.grid, [(self.tr("Received"), data.unit)], style="received", mostly_zero=True
            ),
            "sent": run.raster(SENT, data.grid, [(self.tr("Sent"), data.unit)], style="sent", mostly_zero=True),
            "unmet": run.raster(
                UNMET, data.grid, [(self.tr("Unmet deficit"), data.unit)], style="unmet", mostly_zero=True
            ),
        }
        retained = float(mismatch.surplus(supply, demand).sum() - flow.uptake.sum())
        with run.step(begin, begin + 0.05):
            return cells.write_and_sum(run, data, rasters, account_of, valid, RunTotals(retained=retained))

    def _arrows(self, run, data, u, v, valid, size, flow, unit):
        """Lines along the wind from the cells whose emission is fixed most, as long as it travels on average."""
        if self.is_skipped(ARROWS, run.parameters):
            return
        fields = QgsFields()
        for field in (
            real_field("fixed", translate("ESFlow", "Emission of the cell that others fix, per year")),
            text_field("unit", translate("ESFlow", "Unit of the amounts")),
            real_field("steps", translate("ESFlow", "Mean number of cells travelled")),
        ):
            fields.append(field)
        order = np.argsort(-flow.fixed, axis=None, kind="stable")[: data.arrow_count]
        features = []
        for cell in order[flow.fixed.ravel()[order] > 0]:
            run.progress(0.0)
            start = np.unravel_index(int(cell), data.grid.shape)
            steps = float(flow.steps_to_uptake[start])
            places = wind.path(u, v, valid, *size, start, steps)
            points = [self._point(data.grid, row, column) for row, column in places]
            if len(points) < 2:
                continue
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromPolylineXY(points if data.arrow == PHYSICAL_ARROW else points[::-1]))
            feature.setAttributes([float(flow.fixed[start]), unit, steps])
            features.append(feature)
        run.table(ARROWS, fields, features, QgsWkbTypes.Type.LineString, data.grid.crs, style="wind_arrows")

    @staticmethod
    def _point(grid, row, column):
        return QgsPointXY(
            grid.geotransform[0] + (column + 0.5) * grid.cell_width,
            grid.geotransform[3] - (row + 0.5) * grid.cell_height,
        )
