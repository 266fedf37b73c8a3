"""`flowdirection`: a DEM without depressions, D8 directions that follow it, and the area upstream of every cell."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFeatureSource

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow import directions, drainage, order
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.memory import check_memory
from ...esflow_plugin.raster.rasterize import touched_cells
from .. import parameters as p
from ..base import ESFlowAlgorithm
from . import directions_input as d

STREAMS, BURN_DEPTH = "STREAMS", "BURN_DEPTH"
CONDITIONED_DEM, UPSTREAM_AREA = "CONDITIONED_DEM", "UPSTREAM_AREA"
DEFAULT_BURN_DEPTH = 20.0
# Peaks measured at 9 million cells: 36 on pure noise, the worst terrain; 42 for a DEM of doubles.
BYTES_PER_CELL = 45
SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6


class FlowDirection(ESFlowAlgorithm):
    """Conditions a DEM and derives D8 flow directions and upstream areas."""

    NAME = "flowdirection"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Flow direction")

    def shortDescription(self):  # noqa: N802
        return self.tr("Derives D8 flow directions, a DEM without depressions and upstream areas.")

    def tags(self):
        return self.tr("hydrology,DEM,fill,sinks,depressions,D8,carve,flow accumulation,rivers,water").split(",")

    def description_html(self):
        return self.tr(
            "<p>Every cell drains to its steepest lower neighbour (D8; drop divided by distance). Depressions are left "
            "over their lowest pass: the way out is carved through the pass, so rivers keep their valley floor, and "
            "the "
            "conditioned DEM is the filled one (equal to a priority-flood fill).</p>"
            "<p><b>Codes</b> (ESRI): 1 E, 2 SE, 4 S, 8 SW, 16 W, 32 NW, 64 N, 128 NE; 0 outlet; 255 no data. "
            "<b>Upstream area</b> in km2 includes the cell itself.</p>"
            "<p><b>Streams</b> to burn in lower the cells they touch by the burn depth before anything else; where "
            "measured rivers are known, this makes the directions follow them on flat land.</p>"
            "<p><b>Source:</b> Barnes, Lehman and Mulla 2014 (Computers &amp; Geosciences 62) for the fill that "
            "results; "
            "lowest passes and carving as in Cordonnier, Bovy and Braun 2019 (Earth Surface Dynamics 7). "
            "<b>Limits:</b> a projected reference system is needed; the raster is held in memory. "
            "<b>Run next:</b> River flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        streams = QgsProcessingParameterFeatureSource(
            STREAMS,
            self.tr("Streams to burn in"),
            [QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        )
        streams.setHelp(self.tr("Measured rivers; the cells they touch are lowered by the burn depth."))
        for parameter in (
            p.raster(d.DEM, self.tr("Elevation (DEM)"), self.tr("Elevation of the ground, in a projected system.")),
            streams,
            p.real(
                BURN_DEPTH,
                self.tr("Burn depth (units of the DEM)"),
                self.tr(
                    "How much the cells under streams are lowered. Only used with streams. Coarse cells need more, "
                    "since they average valleys with the slopes beside them: about 20 m at 30 m cells, 800 m at 10 km."
                ),
                DEFAULT_BURN_DEPTH,
            ),
            d.enclosed_nodata_parameter(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Flow direction"), self.tr("D8 directions in ESRI's codes, for River flow.")
            ),
            p.raster_output(
                CONDITIONED_DEM,
                self.tr("Conditioned DEM"),
                self.tr("The DEM with streams burned in and depressions filled; needed for multiple flow directions."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                UPSTREAM_AREA,
                self.tr("Upstream area (km2)"),
                self.tr("Area that drains through each cell, the cell itself included."),
                optional=True,
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("DEPRESSIONS", self.tr("Number of depressions")))

    def read(self, inputs):
        elevation = inputs.raster(d.DEM, wanted_units=(units.METRE, "ft"))
        grid = inputs.on_one_grid(projected=True)
        if grid is not None:
            inputs.attempt(check_memory, grid, BYTES_PER_CELL, inputs.inform)
        streams = inputs.lines(STREAMS) if inputs.given(STREAMS) else None
        depth = inputs.number(BURN_DEPTH)
        if inputs.given(STREAMS) and depth is not None and not depth > 0:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: must be greater than 0 to burn streams in; it is {value:g}."),
                label=inputs.label(BURN_DEPTH),
                value=depth,
            )
        return _Data(elevation, grid, streams, inputs.label(STREAMS), depth, inputs.choice(d.ENCLOSED_NODATA))

    def compute(self, run, data):
        with run.step(0.0, 0.15):
            elevation, valid = d.read_elevation(run, data.elevation, data.grid)
            if data.streams is not None:
                elevation = self._burned(data, elevation, valid)
        with run.step(0.15, 0.6):
            terrain = d.condition(
                run,
                data.elevation,
                elevation,
                valid,
                data.grid,
                data.enclosed,
                want_filled=not self.is_skipped(CONDITIONED_DEM, run.parameters),
            )
        run.result("DEPRESSIONS", int(terrain.depressions))
        run.inform(QT_TRANSLATE_NOOP("ESFlow", "{count} depressions were given a way out."), count=terrain.depressions)
        del elevation
        with run.step(0.6, 0.65):
            self._write_directions(run, data, terrain.codes)
        if terrain.filled is not None:
            with run.step(0.65, 0.75):
                self._write_elevation(run, data, terrain.filled, valid)
        if not self.is_skipped(UPSTREAM_AREA, run.parameters):
            self._write_upstream_area(run, data, terrain.codes)

    def _burned(self, data, elevation, valid):
        touched = touched_cells(data.streams, data.grid)
        if not (touched & valid).any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: no stream touches a cell of the DEM. Choose streams of the same region."
                ),
                label=data.streams_label,
            )
        return drainage.burn_streams(elevation, valid, touched, data.burn_depth)

    def _write_directions(self, run, data, codes):
        bands = [(self.tr("Flow direction"), units.DIRECTION_CODES)]
        output = run.raster(p.OUTPUT, data.grid, bands, classes=True, style="flow_direction")
        for window in run.blocks(data.grid):
            block = codes[window.slices]
            output.write(window, block, block != directions.OUTSIDE)

    def _write_elevation(self, run, data, filled, valid):
        bands = [(self.tr("Conditioned elevation"), data.elevation.unit)]
        double = data.elevation.is_double
        output = run.raster(CONDITIONED_DEM, data.grid, bands, style="elevation", double=double)
        for window in run.blocks(data.grid):
            output.write(window, filled[window.slices], valid[window.slices])

    def _write_upstream_area(self, run, data, codes):
        cell_area = float(data.grid.cell_area_m2()[0, 0]) / SQUARE_METRES_PER_SQUARE_KILOMETRE
        with run.step(0.75, 0.85):
            network = order.order_from_codes(codes, run.progress)
        with run.step(0.85, 0.9):
            upstream = upstream_areas(network, cell_area, run.progress).reshape(data.grid.shape)
        output = run.raster(UPSTREAM_AREA, data.grid, [(self.tr("Upstream area"), "km2")], style="outflow")
        with run.step(0.9, 1.0):
            for window in run.blocks(data.grid):
                output.write(window, upstream[window.slices], codes[window.slices] != directions.OUTSIDE)


def upstream_areas(network, cell_area, progress):
    """Area that drains through each cell, itself included: float64, flat, in the unit of `cell_area`; 0 outside."""
    areas = np.zeros(network.size)

    def release(cells, arriving):
        arriving += cell_area
        areas[cells] = arriving
        return arriving

    network.downstream_pass(release, progress=progress)
    return areas


class _Data:
    """What `compute` needs."""

    def __init__(self, elevation, grid, streams, streams_label, burn_depth, enclosed):
        self.elevation = elevation
        self.grid = grid
        self.streams = streams
        self.streams_label = streams_label
        self.burn_depth = burn_depth
        self.enclosed = enclosed
