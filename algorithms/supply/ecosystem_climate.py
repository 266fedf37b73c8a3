"""Temperature and precipitation of `netecosystemproduction`: twelve months, or a year's means by explicit choice."""

import numpy as np

from ...esflow_plugin.core import carbon
from ...esflow_plugin.core.checks import MOST_PRECIPITATION_MM, check_not_negative
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.evapotranspiration import check_temperature
from ...esflow_plugin.raster import units

TEMPERATURE, PRECIPITATION, ANNUAL_MEANS = "TEMPERATURE", "PRECIPITATION", "ANNUAL_MEANS"


class Climate:
    """Heterotrophic respiration of a window from the run's temperature and precipitation."""

    def __init__(self, temperature, precipitation, annual_means, coefficient):
        self.temperature = temperature
        self.precipitation = precipitation
        self.annual_means = annual_means
        self.coefficient = coefficient
        self._bands = []

    def open_bands(self):
        """Take the bands once the rasters lie on the run's grid."""
        count = 1 if self.annual_means else carbon.MONTHS
        self._bands = [(self.temperature.band(index), self.precipitation.band(index)) for index in range(1, count + 1)]

    def respiration(self, window):
        """Heterotrophic respiration, gC/m2/yr, and where all bands have data; InputError for impossible values."""
        respiration_of = (
            carbon.heterotrophic_respiration_of_annual_means if self.annual_means else carbon.heterotrophic_respiration
        )
        total, all_valid = np.zeros(window.shape), np.ones(window.shape, dtype=bool)
        for temperature_band, precipitation_band in self._bands:
            temperature, valid = temperature_band.read(window)
            precipitation, precipitation_valid = precipitation_band.read(window)
            valid &= precipitation_valid
            temperature, precipitation = np.where(valid, temperature, 0.0), np.where(valid, precipitation, 0.0)
            check_temperature(temperature, valid, self.temperature.label)
            check_not_negative(precipitation, valid, self.precipitation.label, "mm", MOST_PRECIPITATION_MM)
            total += respiration_of(temperature, precipitation, self.coefficient)
            all_valid &= valid
        return total, all_valid


def read_climate(inputs, coefficient):
    """Open TEMPERATURE and PRECIPITATION as ANNUAL_MEANS says; None when one is missing or faulty."""
    annual_means = inputs.flag(ANNUAL_MEANS)
    rain_units = (units.DEPTH_PER_YEAR,) if annual_means else (units.DEPTH_PER_MONTH,)
    sources = [
        _with_bands(inputs, name, wanted, annual_means)
        for name, wanted in (
            (TEMPERATURE, (units.KELVIN_FREE_TEMPERATURE,)),
            (PRECIPITATION, (*rain_units, units.MILLIMETRE)),
        )
    ]
    if annual_means:
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Annual means go into a formula made for months ({switch}): rain of a year counts as rain of a month, "
                "and warm and cold months are not told apart. The result differs from that of twelve months, often by "
                "a fifth and more. Use it only to repeat a study that did so.",
            ),
            switch=inputs.label(ANNUAL_MEANS),
        )
    return None if None in (*sources, coefficient) else Climate(*sources, annual_means, coefficient)


def _with_bands(inputs, name, wanted_units, annual_means):
    """A raster of twelve bands, or of one for annual means; None when it is missing or faulty."""
    source = inputs.raster(name, wanted_units=wanted_units)
    if source is None:
        return None
    if annual_means and source.band_count != 1:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the raster has {count} bands, but annual means need one. Switch off {switch} to use months.",
            ),
            label=source.label,
            count=source.band_count,
            switch=inputs.label(ANNUAL_MEANS),
        )
        return None
    if not annual_means and source.band_count != carbon.MONTHS:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the raster has {count} bands, needed are 12, January to December. Build one raster of the "
                "twelve months (e.g. “Merge” with each file in a separate band). Only to repeat a study that used "
                "annual means, switch on {switch}.",
            ),
            label=source.label,
            count=source.band_count,
            switch=inputs.label(ANNUAL_MEANS),
        )
        return None
    return source
