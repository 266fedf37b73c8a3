"""`referenceevapotranspiration`: annual and monthly reference evapotranspiration from monthly temperature."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.checks import MOST_MONTHLY_PRECIPITATION_MM, check_not_negative
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.evapotranspiration import (
    check_temperature,
    check_temperature_range,
    monthly_reference_evapotranspiration,
)
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.latitude import Latitudes
from .. import parameters as p
from ..base import ESFlowAlgorithm

TEMPERATURE = "TEMPERATURE"
TEMPERATURE_MINIMUM, TEMPERATURE_MAXIMUM = "TEMPERATURE_MINIMUM", "TEMPERATURE_MAXIMUM"
PRECIPITATION, METHOD, MONTHLY = "PRECIPITATION", "METHOD", "MONTHLY"
OUDIN, HARGREAVES = range(2)
MONTHS = range(1, 13)
ONLY_FOR_HARGREAVES = (TEMPERATURE_MINIMUM, TEMPERATURE_MAXIMUM, PRECIPITATION)
WANTED_UNITS = {
    TEMPERATURE: (units.KELVIN_FREE_TEMPERATURE,),
    TEMPERATURE_MINIMUM: (units.KELVIN_FREE_TEMPERATURE,),
    TEMPERATURE_MAXIMUM: (units.KELVIN_FREE_TEMPERATURE,),
    PRECIPITATION: (units.DEPTH_PER_MONTH, units.MILLIMETRE),
}


class ReferenceEvapotranspiration(ESFlowAlgorithm):
    """Oudin's formula, or Hargreaves' as modified by Droogers and Allen, month by month."""

    NAME = "referenceevapotranspiration"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Reference evapotranspiration")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual reference evapotranspiration (mm/yr) from twelve months of temperature and latitude.")

    def tags(self):
        return self.tr("evapotranspiration,ET0,PET,climate,temperature,Oudin,Hargreaves,Droogers,water yield").split(
            ","
        )

    def description_html(self):
        return self.tr(
            "<p>Reference evapotranspiration of every cell from monthly means, January to December.</p>"
            "<p><b>Oudin:</b> R<sub>a</sub>/(2.45) × (T + 5)/100 mm/day where T &gt; −5 °C, else 0; it needs nothing "
            "but temperature. <b>Modified Hargreaves:</b> 0.0013 × 0.408 R<sub>a</sub> × (T + 17) × "
            "(TD − 0.0123 P)<sup>0.76</sup> mm/day, 0 where TD − 0.0123 P &lt; 0; TD is the mean daily maximum less "
            "the mean daily minimum, P the month's precipitation in mm. R<sub>a</sub>: radiation at the top of the "
            "atmosphere, MJ/m2/day, of the middle of the month at the cell's latitude; days per month on average over "
            "a leap cycle (365.25 a year).</p>"
            "<p><b>Latitude</b> comes from the reference system of the temperature raster, of each cell's centre "
            "(error below 0.0001°); degrees and projected systems both do.</p>"
            "<p><b>Source:</b> Oudin et al. 2005, Journal of Hydrology 303; Droogers and Allen 2002, Irrigation and "
            "Drainage Systems 16; radiation: Allen et al. 1998, FAO-56. <b>Units:</b> °C and mm/month in, mm/yr "
            "out.</p>"
            "<p><b>Limits:</b> wind and humidity are not used; compare with a Penman-Monteith product where one "
            "exists. Cells without data in any month are nodata. <b>Run next:</b> Water yield.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.raster(
                TEMPERATURE,
                self.tr("Mean temperature by month (°C, 12 bands)"),
                self.tr("Mean air temperature, one band a month from January. Its grid is the run's grid."),
            ),
            p.choice(
                METHOD,
                self.tr("Method"),
                self.tr("Modified Hargreaves also needs minimum, maximum and precipitation."),
                [self.tr("Oudin"), self.tr("Modified Hargreaves (Droogers and Allen)")],
                OUDIN,
            ),
            p.raster(
                TEMPERATURE_MINIMUM,
                self.tr("Mean daily minimum by month (°C, 12 bands)"),
                self.tr("Only for modified Hargreaves."),
                optional=True,
            ),
            p.raster(
                TEMPERATURE_MAXIMUM,
                self.tr("Mean daily maximum by month (°C, 12 bands)"),
                self.tr("Only for modified Hargreaves."),
                optional=True,
            ),
            p.raster(
                PRECIPITATION,
                self.tr("Precipitation by month (mm/month, 12 bands)"),
                self.tr("Only for modified Hargreaves."),
                optional=True,
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Reference evapotranspiration (mm/yr)"),
                self.tr("Sum of the twelve months, ready for “Water yield”."),
            ),
            p.raster_output(
                MONTHLY,
                self.tr("Reference evapotranspiration by month (mm/month)"),
                self.tr("Twelve bands, January to December."),
                optional=True,
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("MEAN", self.tr("Mean over the area (mm/yr)")))

    def read(self, inputs):
        method = inputs.choice(METHOD)
        sources = {TEMPERATURE: _twelve_months(inputs, TEMPERATURE)}
        if method == HARGREAVES:
            _require_all(inputs)
            sources.update({name: _twelve_months(inputs, name) for name in ONLY_FOR_HARGREAVES})
        else:
            _tell_unused(inputs)
        grid = None
        if sources[TEMPERATURE] is not None:
            grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        return _Climate(grid, sources, method)

    def compute(self, run, data):
        monthly_title = self.tr("Reference evapotranspiration, month {month}")
        annual = run.raster(
            p.OUTPUT,
            data.grid,
            [(self.tr("Reference evapotranspiration"), units.DEPTH_PER_YEAR)],
            style="evapotranspiration",
        )
        monthly = run.raster(
            MONTHLY,
            data.grid,
            [(monthly_title.format(month=month), units.DEPTH_PER_MONTH) for month in MONTHS],
            style="evapotranspiration",
        )
        latitudes = Latitudes(data.grid)
        area, volume = 0.0, 0.0
        for window in run.blocks(data.grid):
            depths, valid = data.months(window, latitudes)
            year = sum(depths)
            annual.write(window, year, valid)
            if monthly is not None:
                for month, depth in zip(MONTHS, depths):
                    monthly.write(window, depth, valid, month)
            cell_area = np.broadcast_to(data.grid.cell_area_m2(window), window.shape)
            area += float(np.sum(cell_area, where=valid))
            volume += float(np.sum(year * cell_area, where=valid))
        if not area:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has data in all months. Check that the rasters cover the same region and that their "
                    "nodata values are set.",
                )
            )
        run.result("MEAN", volume / area)
        run.fact("mean_mm", volume / area)
        run.feedback.pushInfo(
            self.tr("Reference evapotranspiration: {mean:.1f} mm/yr on average of {area:.6g} km2.").format(
                mean=volume / area, area=area / 1e6
            )
        )


class _Climate:
    """The months of one run."""

    def __init__(self, grid, sources, method):
        self.grid = grid
        self.method = method
        self._labels = {name: source.label for name, source in sources.items() if source is not None}
        self._bands = {}
        if grid is not None:
            self._bands = {
                name: [source.band(month) for month in MONTHS] for name, source in sources.items() if source is not None
            }

    def months(self, window, latitudes):
        """Reference evapotranspiration of a window: twelve arrays in mm/month, and where every month has data."""
        latitude = latitudes.of(window)
        located = np.isfinite(latitude)
        latitude = np.where(located, latitude, 0.0)
        all_valid = np.broadcast_to(located, window.shape)
        depths = []
        for month in MONTHS:
            values, valid = self._read(window, month)
            depths.append(monthly_reference_evapotranspiration(month, latitude, *values))
            all_valid = all_valid & valid
        return depths, all_valid

    def _read(self, window, month):
        """Temperature and, for Hargreaves, its range and precipitation of a month, checked; and their validity."""
        blocks = {name: bands[month - 1].read(window) for name, bands in self._bands.items()}
        valid = np.logical_and.reduce([block_valid for _, block_valid in blocks.values()])
        values = {name: np.where(valid, block, 0.0) for name, (block, _) in blocks.items()}
        for name in (TEMPERATURE, TEMPERATURE_MINIMUM, TEMPERATURE_MAXIMUM):
            if name in values:
                check_temperature(values[name], valid, self._labels[name])
        if self.method == OUDIN:
            return (values[TEMPERATURE],), valid
        span = values[TEMPERATURE_MAXIMUM] - values[TEMPERATURE_MINIMUM]
        pair = f"{self._labels[TEMPERATURE_MAXIMUM]} − {self._labels[TEMPERATURE_MINIMUM]}"
        check_temperature_range(span, valid, pair)
        check_not_negative(
            values[PRECIPITATION],
            valid,
            self._labels[PRECIPITATION],
            units.DEPTH_PER_MONTH,
            MOST_MONTHLY_PRECIPITATION_MM,
        )
        return (values[TEMPERATURE], span, values[PRECIPITATION]), valid


def _twelve_months(inputs, name):
    """A raster of twelve bands, None when it is missing or faulty."""
    source = inputs.raster(name, wanted_units=WANTED_UNITS[name])
    if source is not None and source.band_count != len(MONTHS):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the raster has {count} bands, needed are 12, January to December. Build one raster of the "
                "twelve months (e.g. “Merge” with each file in a separate band).",
            ),
            label=source.label,
            count=source.band_count,
        )
        return None
    return source


def _require_all(inputs):
    """Modified Hargreaves needs every one of its rasters."""
    missing = [inputs.label(name) for name in ONLY_FOR_HARGREAVES if not inputs.given(name)]
    if missing:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Modified Hargreaves also needs: {missing}. Give them, or choose Oudin as {method}."
            ),
            missing="; ".join(missing),
            method=inputs.label(METHOD),
        )


def _tell_unused(inputs):
    """Oudin's formula uses nothing but the mean."""
    unused = [inputs.label(name) for name in ONLY_FOR_HARGREAVES if inputs.given(name)]
    if unused:
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Not used by Oudin's formula: {unused}. Choose modified Hargreaves as {method} to use them."
            ),
            unused="; ".join(unused),
            method=inputs.label(METHOD),
        )
