"""Wind on the cells of a grid: from a stack of bands, or between stations."""

import numpy as np

from ...esflow_plugin.core import wind_direction as wind
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from .wind_stations import VECTOR_MEAN, wind_of

SPEED_UNITS = ("m/s",)


class WindBands:
    """Rasters of u and v with one band a time step, on one grid; `lulc` is the raster whose blocks decide the "
    "windows."""

    def __init__(self, u, v, grid):
        self.u = u
        self.v = v
        self.grid = grid

    @property
    def main(self):
        """The raster that is read most."""
        return self.u[0]

    @classmethod
    def read(cls, inputs, u_name, v_name):
        """Open both rasters with all bands; faults are gathered in `inputs`."""
        u = inputs.raster(u_name, wanted_units=SPEED_UNITS)
        v = inputs.raster(v_name, wanted_units=SPEED_UNITS)
        if u is None or v is None:
            if not (inputs.given(u_name) and inputs.given(v_name)):
                inputs.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "Give both {u} and {v}."),
                    u=inputs.label(u_name),
                    v=inputs.label(v_name),
                )
            return None
        if u.band_count != v.band_count:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{u} has {first} bands, {v} has {second}. Both need one band a time step."),
                u=u.label,
                v=v.label,
                first=u.band_count,
                second=v.band_count,
            )
            return None
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        steps = range(1, u.band_count + 1)
        return None if grid is None else cls([u.band(step) for step in steps], [v.band(step) for step in steps], grid)


def field_of_bands(data, window):
    """(u, v, valid) of a block from a stack: mean vector, or mean speed along the most frequent sector."""
    bands = data.bands
    shape = window.shape
    count, speeds = np.zeros(shape), np.zeros(shape)
    mean_u, mean_v = np.zeros(shape), np.zeros(shape)
    votes, strength = np.zeros((data.sectors, *shape)), np.zeros((data.sectors, *shape))
    rows, columns = np.indices(shape)
    for u_band, v_band in zip(bands.u, bands.v):
        u, u_valid = u_band.read(window)
        v, v_valid = v_band.read(window)
        valid = u_valid & v_valid
        wind.check_components(u, v, valid, u_band.label)
        u, v = np.where(valid, u, 0.0), np.where(valid, v, 0.0)
        speed = np.hypot(u, v)
        count += valid
        speeds += speed
        mean_u += u
        mean_v += v
        blows = valid & (speed >= data.calm_threshold) & (speed > 0)
        sector = wind.sector_of(wind.direction_from(u, v)[blows], data.sectors)
        place = (sector, rows[blows], columns[blows])
        np.add.at(votes, place, speed[blows] if data.by_speed else 1.0)
        np.add.at(strength, place, speed[blows])
    valid = count > 0
    times = np.maximum(count, 1)
    if data.method == VECTOR_MEAN:
        return mean_u / times, mean_v / times, valid
    u, v = wind.components(_winning_sector(votes, strength) * (360.0 / data.sectors), speeds / times)
    silent = ~votes.any(axis=0)
    return np.where(silent, 0.0, u), np.where(silent, 0.0, v), valid


def _winning_sector(votes, strength):
    """Most frequent sector of each cell; ties go to the larger sum of speeds, then to the first clockwise."""
    most = votes == votes.max(axis=0)
    return np.where(most, strength, -1.0).argmax(axis=0)


def field_between_stations(stations, summaries, data, window):
    """(u, v, valid) of a block by inverse squared distance to the stations; a cell on a station takes its wind."""
    grid = data.grid
    step_x, step_y = grid.geotransform[1], grid.geotransform[5]
    x = grid.geotransform[0] + (window.column + np.arange(window.width) + 0.5) * step_x
    y = grid.geotransform[3] + (window.row + np.arange(window.height) + 0.5) * step_y
    total, sum_u, sum_v = (np.zeros(window.shape) for _ in range(3))
    smallest = 1e-6 * abs(step_x)
    for place_x, place_y, summary in zip(stations.x, stations.y, summaries):
        u, v = wind_of(summary, data.method)
        if summary.records == 0:
            continue
        distance = np.hypot(x[None, :] - place_x, y[:, None] - place_y)
        weight = 1.0 / np.maximum(distance, smallest) ** 2
        total += weight
        sum_u += weight * u
        sum_v += weight * v
    valid = total > 0
    total[~valid] = 1.0
    return sum_u / total, sum_v / total, valid
