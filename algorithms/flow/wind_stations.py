"""Station records of wind: reading, the summary of each station, and its row."""

from typing import NamedTuple

import numpy as np
from qgis.core import NULL, QgsCoordinateTransform, QgsFeature, QgsFields, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.PyQt.QtCore import QDate, QDateTime

from ...esflow_plugin.compat import real_field, text_field, whole_field
from ...esflow_plugin.core import wind_direction as wind
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.tables import as_numbers

VECTOR_MEAN = 1


class StationRecords:
    """Records by station: `names`; `station` (index of each record); direction, calm, speed (None without a field).

    points: QgsPointXY of each station or None; crs of the points; x, y: their place on the run's grid.
    """

    def __init__(self, names, station, direction, calm, speed, points, crs):
        self.names = names
        self.station = station
        self.direction = direction
        self.calm = calm
        self.speed = speed
        self.points = points
        self.crs = crs
        self.x = self.y = None

    def place_on(self, grid, transform_context):
        """Move the stations to the grid's reference system; InputError when one has no point."""
        missing = [name for name, point in zip(self.names, self.points) if point is None]
        if missing:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "Stations without a point cannot be interpolated: {names}."),
                names=", ".join(missing[:10]),
            )
        transform = QgsCoordinateTransform(self.crs, grid.crs, transform_context)
        places = [transform.transform(QgsPointXY(point)) for point in self.points]
        self.x = np.array([place.x() for place in places])
        self.y = np.array([place.y() for place in places])


class Summary(NamedTuple):
    """What one station's records say."""

    prevailing: wind.Prevailing
    mean: wind.MeanWind
    mean_speed: float
    records: int
    calms: int


def read_stations(inputs, layer_name, field_names, encoding, months_text, months_label):
    """StationRecords of a layer; None, with the faults gathered in `inputs`, when it cannot be read."""
    layer = inputs.units_layer(layer_name)
    if layer is None:
        return None
    fields = {key: inputs.field(name) for key, name in field_names.items()}
    for key in ("station", "direction"):
        if not fields[key]:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: choose a field."), label=inputs.label(field_names[key])
            )
    if not (fields["station"] and fields["direction"]):
        return None
    raw = {
        key: inputs.attempt(layer.values, name, inputs.label(field_names[key])) for key, name in fields.items() if name
    }
    if any(values is None for values in raw.values()):
        return None
    chosen = inputs.attempt(_rows_of_months, raw.get("date"), months_text, months_label, len(layer))
    parsed = inputs.attempt(wind.parse_directions, raw["direction"], encoding, inputs.label(field_names["direction"]))
    speed = _speeds(inputs, raw.get("speed"), field_names["speed"])
    if chosen is None or parsed is None or speed is False:
        return None
    direction, calm = parsed
    if not (np.isfinite(direction) & chosen).any():
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no record has a direction. Check field, codes and months."),
            label=inputs.label(field_names["direction"]),
        )
        return None
    names, station = np.unique([str(value) for value in raw["station"]], return_inverse=True)
    points = _points(layer, station, len(names))
    speed = None if speed is None else speed[chosen]
    return StationRecords(names.tolist(), station[chosen], direction[chosen], calm[chosen], speed, points, layer.crs)


def _speeds(inputs, values, field_name):
    """Speeds in m/s, NaN where missing; None without a field, False when faulty."""
    if values is None:
        return None
    label = inputs.label(field_name)
    known = [value is not None and str(value).strip() not in wind.MISSING_TEXTS for value in values]
    numbers = inputs.attempt(as_numbers, label, field_name, [v for v, k in zip(values, known) if k])
    if numbers is None:
        return False
    speed = np.full(len(values), np.nan)
    speed[np.array(known, dtype=bool)] = numbers
    if (speed < 0).any():
        inputs.problem(QT_TRANSLATE_NOOP("ESFlow", "{label}: speeds must be 0 or more."), label=label)
        return False
    return speed


def _rows_of_months(dates, months_text, label, count):
    """Bool by row: records of the wanted months; all without a choice."""
    if not months_text.strip():
        return np.ones(count, bool)
    try:
        months = {int(part) for part in months_text.replace(";", ",").split(",") if part.strip()}
    except ValueError:
        months = set()
    if not months or not months <= set(range(1, 13)) or dates is None:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: give months as numbers from 1 to 12, e.g. 12,1,2, and a date field."),
            label=label,
        )
    return np.array([_month(value) in months for value in dates])


def _month(value):
    """Month of a date in any form that tables have: dates, 2020-07-01, 20200701; None when there is none."""
    if isinstance(value, (QDate, QDateTime)):
        return (value.date() if isinstance(value, QDateTime) else value).month()
    if value is None or value == NULL:
        return None
    digits = "".join(c for c in str(value).split("T")[0].split(" ")[0].split(".")[0] if c.isdigit())
    return int(digits[4:6]) if len(digits) == 8 else None


def _points(layer, station, count):
    """The point of each station: that of its first record that has one."""
    points = [None] * count
    for row, index in enumerate(station):
        geometry = layer.geometries[row]
        if points[index] is None and not geometry.isEmpty():
            points[index] = geometry.centroid().asPoint()
    return points


def summaries_of(stations, data, run):
    """Summary of each station, with progress; data: method, sectors, calm_threshold, by_speed."""
    order = np.argsort(stations.station, kind="stable")
    bounds = np.searchsorted(stations.station[order], np.arange(len(stations.names) + 1))
    summaries = []
    for index in range(len(stations.names)):
        rows = order[bounds[index] : bounds[index + 1]]
        direction, calm = stations.direction[rows], stations.calm[rows]
        speed = None if stations.speed is None else stations.speed[rows]
        voted = wind.with_direction(direction, speed, data.calm_threshold)
        known = np.isfinite(direction) | calm
        summaries.append(
            Summary(
                wind.prevailing(direction, speed, data.sectors, data.by_speed, data.calm_threshold),
                wind.vector_mean(direction, speed, calm),
                float("nan") if speed is None or not known.any() else float(np.nansum(speed[known]) / known.sum()),
                int(known.sum()),
                int((known & ~voted).sum()),
            )
        )
        run.progress((index + 1) / len(stations.names))
    weak = sum(summary.mean.constancy < wind.LOW_CONSTANCY for summary in summaries)
    if weak:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "At {count} of {all} stations the wind is so changeable that a mean direction means little."
            ),
            count=weak,
            all=len(summaries),
        )
    return summaries


def station_features(stations, summaries):
    """Fields, features, geometry type and reference system of the stations' table."""
    fields = QgsFields()
    for field in (
        text_field("station", translate("ESFlow", "Station")),
        real_field("direction", translate("ESFlow", "Most frequent direction (degrees, blows from)")),
        real_field("share", translate("ESFlow", "Share of that direction (0..1)")),
        whole_field("tied", translate("ESFlow", "Another direction is as frequent (1 yes)")),
        real_field("mean_direction", translate("ESFlow", "Direction of the mean vector (degrees, blows from)")),
        real_field("constancy", translate("ESFlow", "Constancy of the mean vector (0..1)")),
        real_field("mean_speed", translate("ESFlow", "Mean speed (m/s)")),
        real_field("u", translate("ESFlow", "Mean u, to the east (m/s)")),
        real_field("v", translate("ESFlow", "Mean v, to the north (m/s)")),
        whole_field("records", translate("ESFlow", "Records with wind or calm")),
        whole_field("calms", translate("ESFlow", "Calm records")),
    ):
        fields.append(field)
    features = []
    for name, point, summary in zip(stations.names, stations.points, summaries):
        feature = QgsFeature(fields)
        if point is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(point))
        numbers = (
            summary.prevailing.direction,
            summary.prevailing.share,
            int(summary.prevailing.tied),
            summary.mean.direction,
            summary.mean.constancy,
            summary.mean_speed,
            summary.mean.u,
            summary.mean.v,
            summary.records,
            summary.calms,
        )
        feature.setAttributes([name, *(None if value != value else value for value in numbers)])
        features.append(feature)
    with_points = any(point is not None for point in stations.points)
    wkb_type = QgsWkbTypes.Type.Point if with_points else QgsWkbTypes.Type.NoGeometry
    return fields, features, wkb_type, stations.crs


def wind_of(summary, method):
    """(u, v) that stands for a station: its mean vector, or its mean speed along the most frequent direction."""
    if method == VECTOR_MEAN:
        return summary.mean.u, summary.mean.v
    if summary.prevailing.direction != summary.prevailing.direction:
        return 0.0, 0.0
    speed = summary.mean_speed if summary.mean_speed == summary.mean_speed else 1.0
    return tuple(float(part) for part in wind.components(summary.prevailing.direction, speed))
