"""Layers and tables of centres, ellipses and the way between them."""

import math

import numpy as np
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.core.wind_direction import sector_of
from ...esflow_plugin.i18n import translate
from ..drivers.result_table import result_table


def compass_names():
    """Names of the eight points of the compass, clockwise from north."""
    return (
        translate("ESFlow", "North"),
        translate("ESFlow", "North-east"),
        translate("ESFlow", "East"),
        translate("ESFlow", "South-east"),
        translate("ESFlow", "South"),
        translate("ESFlow", "South-west"),
        translate("ESFlow", "West"),
        translate("ESFlow", "North-west"),
    )


def compass_name(bearing):
    """The nearest of them; None for NaN."""
    return None if math.isnan(bearing) else compass_names()[int(sector_of(np.array(bearing), 8))]


def centre_layer(years):
    """(fields, features) of the centres, one point a year."""
    fields, features = result_table((*_year_columns(), *_centre_columns()), [_row(one) for one in years])
    for feature, one in zip(features, years):
        if one.has_centre:
            feature.setGeometry(QgsGeometry.fromPointXY(one.centre))
    return fields, features


def ellipse_layer(years, places, size):
    """(fields, features) of the ellipses, one polygon a year."""
    rows = [{**_row(one), **_ellipse_row(one, places, size)} for one in years]
    fields, features = result_table((*_year_columns(), *_ellipse_columns()), rows)
    for feature, one in zip(features, years):
        if one.outline is not None:
            feature.setGeometry(one.outline)
    return fields, features


def path_layer(moves):
    """(fields, features) of the ways between the centres, one line each."""
    fields, features = result_table(
        (
            ("from_year", int, translate("ESFlow", "From year")),
            ("to_year", int, translate("ESFlow", "To year")),
            ("date", QDate, translate("ESFlow", "First day of the year")),
            ("years", int, translate("ESFlow", "Number of years")),
            *_move_columns(),
        ),
        [
            {
                "from_year": move.start.year,
                "to_year": move.end.year,
                "date": QDate(move.end.year, 1, 1),
                "years": move.years,
                **_move_row(move),
            }
            for move in moves
        ],
    )
    for feature, move in zip(features, moves):
        feature.setGeometry(move.line)
    return fields, features


def summary_table(years, moves, places, size):
    """(fields, features): everything about a year in one row, with the move from the centre before."""
    by_end = {move.end.year: _move_row(move) for move in moves}
    rows = [{**_row(one), **_ellipse_row(one, places, size), **by_end.get(one.year, {})} for one in years]
    return result_table((*_year_columns(), *_centre_columns(), *_ellipse_columns(), *_move_columns()), rows)


def _year_columns():
    return (
        ("year", int, translate("ESFlow", "Year")),
        ("date", QDate, translate("ESFlow", "First day of the year")),
    )


def _centre_columns():
    return (
        ("units", int, translate("ESFlow", "Units with a value above 0")),
        ("total", float, translate("ESFlow", "Sum of the values")),
        ("x", float, translate("ESFlow", "x of the centre (layer's system)")),
        ("y", float, translate("ESFlow", "y of the centre (layer's system)")),
        ("longitude", float, translate("ESFlow", "Longitude of the centre (degrees)")),
        ("latitude", float, translate("ESFlow", "Latitude of the centre (degrees)")),
    )


def _ellipse_columns():
    return (
        ("sigma_major", float, translate("ESFlow", "Major half axis, one standard deviation")),
        ("sigma_minor", float, translate("ESFlow", "Minor half axis, one standard deviation")),
        ("unit", str, translate("ESFlow", "Unit of the half axes")),
        ("azimuth", float, translate("ESFlow", "Azimuth of the major axis (degrees clockwise from north)")),
        ("axis_ratio", float, translate("ESFlow", "Minor half axis divided by the major one (0..1)")),
        ("area", float, translate("ESFlow", "Area of the drawn ellipse (unit²)")),
        ("share_inside", float, translate("ESFlow", "Share of the sum inside the drawn ellipse (0..1)")),
    )


def _move_columns():
    return (
        ("distance_km", float, translate("ESFlow", "Distance from the centre before (km)")),
        ("bearing", float, translate("ESFlow", "Bearing from the centre before (degrees clockwise from north)")),
        ("direction", str, translate("ESFlow", "Direction")),
        ("km_per_year", float, translate("ESFlow", "Kilometres a year")),
    )


def _row(one):
    row = {"units": one.ellipse.units, "total": one.ellipse.total}
    if one.year is not None:
        row.update(year=one.year, date=QDate(one.year, 1, 1))
    if one.has_centre:
        row.update(x=one.centre.x(), y=one.centre.y(), longitude=one.degrees[0], latitude=one.degrees[1])
    return row


def _ellipse_row(one, places, size):
    ellipse = one.ellipse
    major, minor = ellipse.sigma_major / places.per_unit, ellipse.sigma_minor / places.per_unit
    return {
        "sigma_major": major,
        "sigma_minor": minor,
        "unit": places.unit if one.has_centre else None,
        "azimuth": ellipse.azimuth,
        "axis_ratio": minor / major if major > 0 else math.nan,
        "area": math.pi * major * minor * size * size,
        "share_inside": one.share_inside,
    }


def _move_row(move):
    return {
        "distance_km": move.distance_km,
        "bearing": move.bearing,
        "direction": compass_name(move.bearing),
        "km_per_year": move.distance_km / move.years,
    }
