"""Centre, ellipse and way of a quantity, year by year; what fails in one year does not lose the others."""

import math
from typing import NamedTuple

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsUnitTypes,
)

from ...esflow_plugin.core import dispersion
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.vector.geographic_points import WGS_84, longitudes_latitudes
from ..neighbourhood import Features, tell_left_out, tell_without_value
from ..neighbours_input import listed


class Choice(NamedTuple):
    """How ellipses are made: form and weight_power as in core.dispersion, size in standard deviations."""

    form: str
    weight_power: float
    size: float
    complete_only: bool


class CentreYear(NamedTuple):
    """One year: the ellipse in the plane; the centre in the layer's system and in degrees; its outline, or None."""

    year: object
    ellipse: dispersion.Ellipse
    share_inside: float
    centre: QgsPointXY
    degrees: tuple
    outline: QgsGeometry

    @property
    def has_centre(self):
        return self.centre is not None


class Move(NamedTuple):
    """From one centre to the next: CentreYears, distance in km on the ellipsoid, bearing in degrees from north."""

    start: CentreYear
    end: CentreYear
    distance_km: float
    bearing: float

    @property
    def years(self):
        return self.end.year - self.start.year

    @property
    def line(self):
        """The straight line between both centres; no geometry where they are one."""
        if self.distance_km == 0:
            return QgsGeometry()
        return QgsGeometry.fromPolylineXY([self.start.centre, self.end.centre])


def units_used(panel, shaped, complete_only):
    """Which features count, bool: those with value and place, and if wished only units that count in every year."""
    known = ~np.isnan(panel.values) & shaped
    if not complete_only:
        return known
    in_all = set.intersection(*(_names(panel, places[known[places]]) for _, places in panel.years))
    return known & np.array([name in in_all for name in panel.names])


def _names(panel, places):
    return {panel.names[place] for place in places}


def tell_units(run, panel, shaped, known, label, named):
    """Say which units are left out in which year, and where years differ in their units."""
    for year, places in panel.years:
        geometries = [panel.layer.geometries[place] for place in places]
        names = tuple(panel.names[place] for place in places)
        features = Features(geometries, names, label, _when(year))
        valued = ~np.isnan(panel.values[places])
        tell_without_value(run, features, valued)
        without = np.flatnonzero(valued & ~shaped[places])
        if without.size:
            tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "no geometry"), without, features)
        partly = np.flatnonzero(valued & shaped[places] & ~known[places])
        if partly.size:
            tell_left_out(run, QT_TRANSLATE_NOOP("ESFlow", "not in every year"), partly, features)
    if not named:
        return
    sets = [_names(panel, places[known[places]]) for _, places in panel.years]
    differing = set.union(*sets) - set.intersection(*sets)
    if differing:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Years differ in their units: {names} have a value in some years only. Part of the way of the centre "
                "comes from that; “Only units with a value in every year” takes it out.",
            ),
            names=listed(sorted(differing)),
        )


def _when(year):
    return "" if year is None else f"{year}: "


def centre_years(run, panel, places, known, choice, label):
    """A CentreYear for every year of a panel; InputError when none has a centre."""
    found = []
    for number, (year, members) in enumerate(panel.years):
        run.progress(number / len(panel.years))
        used = members[known[members]]
        found.append(_year(run, year, places, used, panel.values[used], choice, panel.layer.crs, label))
    if not any(one.has_centre for one in found):
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no unit has a place and a value of “{field}” above 0, so there is no centre. Choose another "
                "field, and check names and years.",
            ),
            label=label,
            field=panel.field,
        )
    return found


def _year(run, year, places, used, values, choice, crs, label):
    points = places.points[used]
    ellipse = dispersion.deviational_ellipse(points, values, choice.form, choice.weight_power)
    if not ellipse.units:
        run.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{when}no unit has a value above 0, so there is no centre; results are null."),
            when=_when(year),
        )
        return CentreYear(year, ellipse, math.nan, None, (math.nan, math.nan), None)
    context = run.context.transformContext()
    transform = QgsCoordinateTransform(places.crs, crs, context)
    centre = QgsPointXY(*ellipse.centre)
    (degrees,) = longitudes_latitudes([centre], places.crs, context, label).tolist()
    outline = None
    if ellipse.has_area:
        outline = _outline(run, year, ellipse, choice.size, transform)
    else:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{when}no ellipse: {count} units with a value above 0 are too few, or lie on one line. The form of "
                "CrimeStat needs 3.",
            ),
            when=_when(year),
            count=ellipse.units,
        )
    inside = dispersion.share_inside(points, values, ellipse, choice.size)
    return CentreYear(year, ellipse, inside, transform.transform(centre), tuple(degrees), outline)


def _outline(run, year, ellipse, size, transform):
    corners = [QgsPointXY(x, y) for x, y in dispersion.outline(ellipse, size)]
    outline = QgsGeometry.fromPolygonXY([corners])
    try:
        outline.transform(transform)
        reached = outline.boundingBox().isFinite()
    except QgsCsException:
        reached = False
    if not reached:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{when}the ellipse reaches where the layer's reference system has no place, and cannot be drawn.",
            ),
            when=_when(year),
        )
        return None
    return outline


class Way:
    """Distances and bearings on the ellipsoid between centres."""

    def __init__(self, context):
        crs = QgsCoordinateReferenceSystem(WGS_84)
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(crs, context.transformContext())
        self._measure.setEllipsoid("EPSG:7030")

    def move(self, start, end):
        """The Move between two CentreYears that have a centre; the bearing is that at the start, NaN without a way."""
        points = [QgsPointXY(*one.degrees) for one in (start, end)]
        # Reprojecting there and back leaves a few micrometres.
        metres = self._measure.measureLine(*points)
        metres = self._measure.convertLengthMeasurement(metres, QgsUnitTypes.DistanceUnit.DistanceMeters)
        if metres < 1e-3:
            return Move(start, end, 0.0, math.nan)
        return Move(start, end, metres / 1000.0, math.degrees(self._measure.bearing(*points)) % 360.0)

    def moves(self, years):
        """Moves between successive years that have a centre."""
        there = [one for one in years if one.has_centre]
        return [self.move(start, end) for start, end in zip(there, there[1:])]
