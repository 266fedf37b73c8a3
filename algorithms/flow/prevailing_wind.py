"""`prevailingwind`: from station records or wind rasters to the direction the wind mostly comes from."""

from qgis.core import QgsProcessing

from ...esflow_plugin.core import wind_direction as wind
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .wind_grids import WindBands, field_between_stations, field_of_bands
from .wind_stations import read_stations, station_features, summaries_of

STATIONS, STATION_FIELD, DIRECTION_FIELD = "STATIONS", "STATION_FIELD", "DIRECTION_FIELD"
SPEED_FIELD, DATE_FIELD, MONTHS, DIRECTION_CODES = "SPEED_FIELD", "DATE_FIELD", "MONTHS", "DIRECTION_CODES"
WIND_U, WIND_V, TEMPLATE = "WIND_U", "WIND_V", "TEMPLATE"
METHOD, SECTORS, CALM_THRESHOLD, BY_SPEED = "METHOD", "SECTORS", "CALM_THRESHOLD", "BY_SPEED"
WIND, DIRECTION = "WIND", "DIRECTION"
MODE, VECTOR_MEAN = 0, 1
SECTOR_CHOICES = (16, 8)
ENCODINGS = (wind.DEGREES, wind.CMA_16_POINTS)


class PrevailingWind(ESFlowAlgorithm):
    """The prevailing wind of stations, between them, or of a stack of wind rasters."""

    NAME = "prevailingwind"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Prevailing wind")

    def shortDescription(self):  # noqa: N802
        return self.tr("Finds the prevailing wind of stations or of a stack of wind rasters, for the flows in the air.")

    def tags(self):
        return self.tr("wind,prevailing wind,wind rose,station,direction,vector mean,constancy,carbon").split(",")

    def description_html(self):
        return self.tr(
            "<p>Directions say where the wind comes <b>from</b>, in degrees clockwise from north. Most frequent: "
            "observations are counted in 16 or 8 sectors around north; calm air (below the threshold) does not vote; "
            "of "
            "equally frequent sectors the one with the larger sum of speeds wins, then the first clockwise. Vector "
            "mean: "
            "u = −V sin θ, v = −V cos θ are averaged; <code>constancy</code> = length of the mean vector / mean "
            "speed says "
            "how far the mean can be trusted (below 0.2 hardly).</p>"
            "<p>Degrees are never averaged as numbers: the mean of 350 and 10 is 0. Between stations u and v are "
            "interpolated (inverse distance squared), never the angle.</p>"
            "<p><b>Input:</b> either a layer of station records (one row an observation), or rasters of u and v with "
            "one "
            "band a time step. Missing: empty, 999, −9999, VRB; calm: C. Codes of the Chinese daily data: 1 N … 16 "
            "NNW, 17 "
            "calm. <b>Output:</b> wind raster with bands u and v (m/s, where the air moves), for “Wind flow”; "
            "direction "
            "raster in degrees (where it comes from).</p>"
            "<p><b>Source:</b> conventions of WMO; calm below 0.3 m/s. <b>Limits:</b> a prevailing direction stands "
            "for a "
            "year only where the wind is steady: look at share and constancy. <b>Run next:</b> Wind flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._station_parameters(), *self._raster_parameters(), *self._outputs()):
            self.addParameter(parameter)

    def _station_parameters(self):
        return (
            p.table(
                STATIONS,
                self.tr("Station records"),
                self.tr("One row an observation; points where the wind between stations is wanted."),
                optional=True,
            ),
            p.field(
                STATION_FIELD, self.tr("Station field"), self.tr("Names the station of each record."), STATIONS, True
            ),
            p.field(
                DIRECTION_FIELD,
                self.tr("Direction field (degrees, blows from)"),
                self.tr("Degrees from north, compass names, or codes."),
                STATIONS,
                True,
            ),
            p.field(
                SPEED_FIELD,
                self.tr("Speed field (m/s)"),
                self.tr("Without it every record counts alike and calm air is known only by its code."),
                STATIONS,
                True,
            ),
            p.advanced(
                p.field(DATE_FIELD, self.tr("Date field"), self.tr("Only used to choose months."), STATIONS, True)
            ),
            p.advanced(
                p.text(
                    MONTHS,
                    self.tr("Months"),
                    self.tr("Months to use, e.g. 12,1,2 for winter. Empty: the whole year."),
                    optional=True,
                )
            ),
            p.choice(
                DIRECTION_CODES,
                self.tr("Directions are written as"),
                self.tr("Degrees or compass names; or the 16 points of the Chinese daily data."),
                [self.tr("degrees or names (N, NNE, …)"), self.tr("points 1–16, 17 calm (China daily)")],
            ),
        )

    def _raster_parameters(self):
        return (
            p.raster(WIND_U, self.tr("Wind u, to the east (m/s)"), self.tr("One band a time step."), optional=True),
            p.raster(WIND_V, self.tr("Wind v, to the north (m/s)"), self.tr("As many bands as u."), optional=True),
            p.raster(
                TEMPLATE,
                self.tr("Grid for the wind between stations"),
                self.tr("Any raster whose cells the result shall have; only with point stations."),
                optional=True,
            ),
            p.choice(
                METHOD,
                self.tr("Method"),
                self.tr("Most frequent sector, or vector mean."),
                [self.tr("most frequent direction"), self.tr("vector mean")],
            ),
            p.choice(SECTORS, self.tr("Sectors"), self.tr("How finely directions are counted."), ["16", "8"]),
            p.advanced(
                p.real(
                    CALM_THRESHOLD,
                    self.tr("Calm below (m/s)"),
                    self.tr("Slower wind has no direction. Default 0.3 (WMO)."),
                    wind.CALM_THRESHOLD,
                )
            ),
            p.advanced(
                p.yes_no(BY_SPEED, self.tr("Weigh by speed"), self.tr("Count metres of wind instead of hours of wind."))
            ),
            p.align(),
            p.creation_options(),
        )

    def _outputs(self):
        return (
            p.vector_output(
                p.OUTPUT,
                self.tr("Stations with prevailing wind"),
                self.tr("One row a station: direction, share, mean vector, constancy, calms."),
                QgsProcessing.SourceType.TypeVector,
            ),
            p.raster_output(
                WIND, self.tr("Wind (bands u, v; m/s)"), self.tr("For “Wind flow”."), optional=True, by_default=False
            ),
            p.raster_output(
                DIRECTION,
                self.tr("Direction (degrees, blows from)"),
                self.tr("No data where the air is calm or the winds cancel out."),
                optional=True,
                by_default=False,
            ),
        )

    # ------------------------------------------------------------------ what it takes

    def read(self, inputs):
        data = _Data()
        data.method = inputs.choice(METHOD)
        data.sectors = SECTOR_CHOICES[inputs.choice(SECTORS)]
        data.calm_threshold = inputs.number(CALM_THRESHOLD, 0.0, 100.0)
        data.by_speed = inputs.flag(BY_SPEED)
        rasters = inputs.given(WIND_U) or inputs.given(WIND_V)
        if inputs.given(STATIONS) == rasters:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "Give either {stations}, or both {u} and {v}."),
                stations=inputs.label(STATIONS),
                u=inputs.label(WIND_U),
                v=inputs.label(WIND_V),
            )
            return data
        if rasters:
            data.bands = WindBands.read(inputs, WIND_U, WIND_V)
            return data
        self._read_stations(inputs, data)
        return data

    def _read_stations(self, inputs, data):
        template = inputs.raster(TEMPLATE) if inputs.given(TEMPLATE) else None
        data.grid = inputs.on_one_grid() if template is not None else None
        data.template = template
        data.stations = read_stations(
            inputs,
            STATIONS,
            {"station": STATION_FIELD, "direction": DIRECTION_FIELD, "speed": SPEED_FIELD, "date": DATE_FIELD},
            ENCODINGS[inputs.choice(DIRECTION_CODES)],
            inputs.text(MONTHS),
            inputs.label(MONTHS),
        )
        wanted = any(not self.is_skipped(name, inputs.parameters) for name in (WIND, DIRECTION))
        if wanted and template is None:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: give a raster whose grid the wind raster shall have."),
                label=inputs.label(TEMPLATE),
            )
        if data.stations is not None and data.grid is not None:
            inputs.attempt(data.stations.place_on, data.grid, inputs.context.transformContext())

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        if data.bands is not None:
            self._write_fields(run, data.bands.grid, data.bands.main, lambda window: field_of_bands(data, window))
            return
        summaries = summaries_of(data.stations, data, run)
        run.table(p.OUTPUT, *station_features(data.stations, summaries))
        if data.grid is not None:
            self._write_fields(
                run,
                data.grid,
                data.template,
                lambda window: field_between_stations(data.stations, summaries, data, window),
            )

    def _write_fields(self, run, grid, source, field_of):
        """Write wind and direction rasters block by block; field_of: window → (u, v, valid)."""
        bands = [(self.tr("Wind u (to the east)"), "m/s"), (self.tr("Wind v (to the north)"), "m/s")]
        field = run.raster(WIND, grid, bands)
        direction = run.raster(DIRECTION, grid, [(self.tr("Wind blows from (degrees)"), "degree")])
        for window in run.blocks(grid, source):
            u, v, valid = field_of(window)
            if field is not None:
                field.write(window, u, valid, band=1)
                field.write(window, v, valid, band=2)
            if direction is not None:
                degrees = wind.direction_from(u, v)
                known = valid & (degrees == degrees)
                direction.write(window, degrees, known)


class _Data:
    """What `compute` needs."""

    bands = None
    stations = None
    grid = None
    template = None
