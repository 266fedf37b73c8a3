"""Reference evapotranspiration from monthly temperature (Oudin; Hargreaves as modified by Droogers and Allen).

Temperatures in degrees Celsius, radiation in MJ m-2 d-1, rates in mm/day, monthly precipitation in mm/month.
Arrays may have any shapes that broadcast: a column of latitudes (rows, 1) serves a whole grid. Cells outside the data
may hold anything; the caller masks the results.
"""

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

# February has 28.25 days, the mean over a leap cycle, so that a year has 365.25.
DAYS_IN_MONTH = (31.0, 28.25, 31.0, 30.0, 31.0, 30.0, 31.0, 31.0, 30.0, 31.0, 30.0, 31.0)
SOLAR_CONSTANT = 0.0820  # MJ m-2 min-1, FAO-56
LATENT_HEAT = 2.45  # MJ kg-1
WATER_DENSITY = 1000.0  # kg m-3

_COLDEST, _WARMEST = -90.0, 65.0


def mid_month_day(month):
    """Day of the year in the middle of a month 1..12: integer(30.4 M - 15) (Allen et al. 1998, FAO-56, annex 2)."""
    if month not in range(1, 13):
        raise ValueError(f"month {month} is not in 1..12")
    return int(30.4 * month - 15)


def extraterrestrial_radiation(latitude, day_of_year):
    """Daily solar radiation at the top of the atmosphere Ra, MJ m-2 d-1, float64.

    latitude: degrees, north positive, number or array; day_of_year: 1..366, number or array that broadcasts.
    In the polar night Ra is 0, under the midnight sun the sun is up all day (sunset hour angle 0 and pi).
    Raises InputError for latitudes outside -90..90. Source: Allen et al. 1998 (FAO-56), eq. 21 to 25.
    """
    latitude = np.asarray(latitude, dtype=np.float64)
    if not (np.abs(latitude) <= 90).all():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Latitudes reach beyond the poles, so the layer's position is wrong. Check its coordinate reference "
                "system.",
            )
        )
    phi = np.radians(latitude)
    year_angle = 2.0 * np.pi * np.asarray(day_of_year, dtype=np.float64) / 365.0
    inverse_distance = 1.0 + 0.033 * np.cos(year_angle)
    declination = 0.409 * np.sin(year_angle - 1.39)
    sunset_angle = np.arccos(np.clip(-np.tan(phi) * np.tan(declination), -1.0, 1.0))
    radiation = sunset_angle * np.sin(phi) * np.sin(declination)
    radiation = radiation + np.cos(phi) * np.cos(declination) * np.sin(sunset_angle)
    return np.maximum(24.0 * 60.0 / np.pi * SOLAR_CONSTANT * inverse_distance * radiation, 0.0)


def monthly_radiation(latitude, month):
    """Ra of the middle of a month 1..12, MJ m-2 d-1, by latitude in degrees; raises as `extraterrestrial_radiation`."""
    return extraterrestrial_radiation(latitude, mid_month_day(month))


def oudin(temperature, radiation):
    """Reference evapotranspiration by Oudin, mm/day, float64.

    temperature: mean air temperature T, degrees Celsius; radiation: Ra, MJ m-2 d-1; arrays that broadcast.
    Ra / (latent heat x water density) x (T + 5) / 100 where T > -5, else 0 (Oudin et al. 2005, Journal of Hydrology
    303, 290-306). It needs nothing but temperature.
    """
    depth = np.asarray(radiation, dtype=np.float64) / (LATENT_HEAT * WATER_DENSITY) * 1000.0
    return depth * np.maximum(np.asarray(temperature, dtype=np.float64) + 5.0, 0.0) / 100.0


def modified_hargreaves(temperature, temperature_range, precipitation, radiation):
    """Reference evapotranspiration by Hargreaves as modified by Droogers and Allen, mm/day, float64.

    temperature: mean Tav, degrees Celsius; temperature_range: TD, mean daily maximum less mean daily minimum, degrees;
    precipitation: P of the month, mm/month; radiation: Ra, MJ m-2 d-1; arrays that broadcast.
    0.0013 x 0.408 Ra x (Tav + 17) x (TD - 0.0123 P)^0.76 (Droogers and Allen 2002, Irrigation and Drainage Systems
    16, 33-45), 0 where TD - 0.0123 P < 0 (as InVEST's guide advises) and where Tav < -17.
    """
    span = np.maximum(temperature_range - 0.0123 * np.asarray(precipitation, dtype=np.float64), 0.0)
    warmth = np.maximum(np.asarray(temperature, dtype=np.float64) + 17.0, 0.0)
    return 0.0013 * 0.408 * np.asarray(radiation, dtype=np.float64) * warmth * span**0.76


def monthly_reference_evapotranspiration(month, latitude, temperature, temperature_range=None, precipitation=None):
    """Reference evapotranspiration of one month 1..12, mm/month, float64.

    latitude in degrees and temperature in degrees Celsius: arrays that broadcast. With the temperature range (degrees)
    and the month's precipitation (mm/month) the modified Hargreaves formula is used, without both Oudin's.
    Raises InputError when only one of the two is given. Annual totals are the sum over the twelve months (mm/yr).
    """
    if (temperature_range is None) != (precipitation is None):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "The modified Hargreaves formula needs both the monthly temperature range and the monthly "
                "precipitation. Give both, or neither for Oudin's formula.",
            )
        )
    radiation = monthly_radiation(latitude, month)
    if temperature_range is None:
        rate = oudin(temperature, radiation)
    else:
        rate = modified_hargreaves(temperature, temperature_range, precipitation, radiation)
    return rate * DAYS_IN_MONTH[month - 1]


def annual_reference_evapotranspiration(latitude, temperature, temperature_range=None, precipitation=None):
    """Reference evapotranspiration of a year, mm/yr, float64, from twelve months.

    temperature and, where given, temperature_range and precipitation: arrays whose first axis is the month (12, ...),
    units as in `monthly_reference_evapotranspiration`, latitude broadcasting with one month. Raises InputError unless
    there are twelve months.
    """
    months = len(temperature)
    if months != 12:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "Twelve months are needed, January to December, but there are {months}."),
            months=months,
        )
    total = 0.0
    for month in range(1, 13):
        total = total + monthly_reference_evapotranspiration(
            month,
            latitude,
            temperature[month - 1],
            None if temperature_range is None else temperature_range[month - 1],
            None if precipitation is None else precipitation[month - 1],
        )
    return total


def check_temperature(temperature, valid, label="TEMPERATURE"):
    """Raise InputError naming `label` when a valid cell is no air temperature in degrees Celsius (-90..65).

    temperature: array; valid: bool array of that shape. Kelvin and tenths of a degree, the common mistakes, fall
    outside the range in any climate.
    """
    temperature = np.asarray(temperature)
    wrong = ~((temperature >= _COLDEST) & (temperature <= _WARMEST)) & valid
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} holds {value}, which is no air temperature in degrees Celsius. Kelvin: subtract 273.15; "
                "tenths of a degree: divide by 10.",
            ),
            label=label,
            value=f"{temperature[wrong][0]:g}",
        )


def check_temperature_range(temperature_range, valid, label="TEMPERATURE_RANGE"):
    """Raise InputError naming `label` when a valid cell has a negative or impossible daily range (0..60 degrees)."""
    temperature_range = np.asarray(temperature_range)
    wrong = ~((temperature_range >= 0) & (temperature_range <= 60)) & valid
    if wrong.any():
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label} holds {value} degrees, but must lie in 0..60: mean daily maximum less mean daily minimum. "
                "Check whether the two are swapped, and the unit.",
            ),
            label=label,
            value=f"{temperature_range[wrong][0]:g}",
        )
