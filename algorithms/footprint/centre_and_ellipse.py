"""`centreandellipse`: where a quantity has its centre of gravity, how it spreads, and where it moves, year by year."""

import math

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsWkbTypes

from ...esflow_plugin.core import dispersion
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..neighbours_input import ID_FIELD, listed, units_parameter
from .centre_tables import centre_layer, compass_name, ellipse_layer, path_layer, summary_table
from .centre_years import Choice, Way, centre_years, tell_units, units_used
from .panel import FIELD, INPUT, YEAR_FIELD, panel_parameters, read_panel
from .plane import places_of, plane_parameters, read_plane

FORM, WEIGHT_POWER, SIZE, COMPLETE_ONLY = "FORM", "WEIGHT_POWER", "SIZE", "COMPLETE_ONLY"
ELLIPSES, PATH, SUMMARY = "ELLIPSES", "PATH", "SUMMARY"
PLACES_SHARE = 0.6


class CentreAndEllipse(ESFlowAlgorithm):
    """Weighted centre of gravity, standard deviational ellipse and migration path."""

    NAME = "centreandellipse"
    GROUP = "footprint"

    def displayName(self):  # noqa: N802
        return self.tr("Gravity centre and ellipse")

    def shortDescription(self):  # noqa: N802
        return self.tr("Where a quantity has its centre, how it spreads and where it moves, year by year.")

    def tags(self):
        return self.tr(
            "gravity centre,mean centre,standard deviational ellipse,directional distribution,migration,"
            "centre of gravity,carbon footprint,years"
        ).split(",")

    def description_html(self):
        return self.tr(
            "<p><b>Centre:</b> x̄ = Σ w<sub>i</sub> x<sub>i</sub> / Σ w<sub>i</sub> and likewise ȳ, over the centroids "
            "of the units (or points), w the value of each unit.</p>"
            "<p><b>Ellipse</b> (Lefever 1926): its major axis lies where the weighted deviations from the centre are "
            "largest; half axes are σ = √(Σ w d² / Σ w), d the deviation along each axis. <b>Yuill</b> (1971) has them "
            "so; <b>CrimeStat</b> multiplies both by √(2n/(n − 2)), n the number of units with a value above 0. Of a "
            "normal distribution an ellipse of one standard deviation holds 39 % by Yuill and 63 % by CrimeStat; "
            "the field <code>share_inside</code> says how much it is here. Some papers print w² under the root and in "
            "the formula of the angle; with a power of 2 their numbers can be compared, the centre keeps w.</p>"
            "<p><b>Azimuth:</b> of the major axis, 0 to 180 degrees clockwise from the plane's north. <b>Way:</b> "
            "distances (km) and bearings (degrees clockwise from true north, at the start) on the ellipsoid between "
            "successive centres.</p>"
            "<p><b>Values</b> are weights: amounts of units (emissions, footprints, people). With densities or rates "
            "every unit counts alike whatever its size. Negative values have no centre of gravity and are refused.</p>"
            "<p><b>Years:</b> a layer with one feature for each unit and year, or units with a long table beside them. "
            "Nothing is filled in for missing years; a unit that appears or disappears moves the centre, which is "
            "told, and can be avoided by using only units with a value in every year. Results carry a date for the "
            "temporal controller. Numbers are those of the last year with a centre, and of the whole way.</p>"
            "<p><b>Limits:</b> a centre can lie where nothing is; an ellipse has one direction, whatever the shape; "
            "both depend on how the region is cut and say nothing about significance. Fewer than three units, or "
            "units on one line, have no ellipse. <b>Run next:</b> Spatial autocorrelation.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            units_parameter(
                INPUT,
                self.tr("Units"),
                self.tr("Polygons (provinces, counties, zones), which count at their centroids, or points."),
            ),
            *self._panel_parameters(),
            *plane_parameters(),
            *self._ellipse_parameters(),
            *self._outputs(),
        ):
            self.addParameter(parameter)
        for name, label in (
            ("X", self.tr("x of the last centre (layer's system)")),
            ("Y", self.tr("y of the last centre (layer's system)")),
            ("SIGMA_MAJOR", self.tr("Major half axis of the last ellipse")),
            ("SIGMA_MINOR", self.tr("Minor half axis of the last ellipse")),
            ("AZIMUTH", self.tr("Azimuth of the last ellipse (degrees)")),
            ("PATH_LENGTH", self.tr("Length of the way of the centre (km)")),
            ("NET_DISTANCE", self.tr("Distance from the first to the last centre (km)")),
            ("NET_BEARING", self.tr("Bearing from the first to the last centre (degrees)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _panel_parameters(self):
        parameters = panel_parameters()
        for parameter in parameters:
            if parameter.name() == FIELD:
                parameter.setHelp(
                    self.tr(
                        "The numeric field by which units are weighted: amounts, 0 or more. Leave empty when the "
                        "values come from a table."
                    )
                )
        names = p.field(
            ID_FIELD,
            self.tr("Field of names"),
            self.tr("Names the units in messages and joins them to the table; unique in every year."),
            INPUT,
            optional=True,
        )
        return (*parameters, names)

    def _ellipse_parameters(self):
        return (
            p.choice(
                FORM,
                self.tr("Form of the ellipse"),
                self.tr("CrimeStat's half axes are those of Yuill times √(2n/(n − 2)); centre and azimuth are equal."),
                [self.tr("Yuill"), self.tr("CrimeStat")],
            ),
            p.real(
                SIZE,
                self.tr("Size (standard deviations)"),
                self.tr("Half axes of the drawn ellipse in standard deviations; 1, 2 or 3 are usual."),
                1.0,
            ),
            p.yes_no(
                COMPLETE_ONLY,
                self.tr("Only units with a value in every year"),
                self.tr("On: units that lack a year are left out in all. Needs the field of names."),
            ),
            p.advanced(
                p.real(
                    WEIGHT_POWER,
                    self.tr("Power of the values in the axes"),
                    self.tr("1: as they are. 2: squared in axes and azimuth, not in the centre, as in some papers."),
                    1.0,
                )
            ),
        )

    def _outputs(self):
        source = QgsProcessing.SourceType
        return (
            p.vector_output(
                p.OUTPUT,
                self.tr("Centres"),
                self.tr("One point a year, with date, sum of the values, and coordinates."),
                source.TypeVectorPoint,
                optional=False,
            ),
            p.vector_output(
                ELLIPSES,
                self.tr("Ellipses"),
                self.tr("One polygon a year, with date, half axes, azimuth, area and the share inside."),
                source.TypeVectorPolygon,
            ),
            p.vector_output(
                PATH,
                self.tr("Way of the centre"),
                self.tr("One line from each centre to the next, with years, date, distance, bearing and speed."),
                source.TypeVectorLine,
            ),
            p.vector_output(
                SUMMARY, self.tr("Summary"), self.tr("One row a year with all numbers."), source.TypeVector
            ),
        )

    def read(self, inputs):
        panel = read_panel(inputs)
        power, size = inputs.number(WEIGHT_POWER, 0.1, 10.0), inputs.number(SIZE, 0.01, 100.0)
        complete_only = inputs.flag(COMPLETE_ONLY)
        if complete_only and inputs.given(YEAR_FIELD) and not inputs.given(ID_FIELD):
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: needs names that are the same in every year; choose the field that has them ({names}).",
                ),
                label=inputs.label(COMPLETE_ONLY),
                names=inputs.label(ID_FIELD),
            )
        if panel is None:
            return None
        plane = read_plane(inputs, panel.layer)
        _check_weights(inputs, panel)
        choice = Choice(dispersion.FORMS[inputs.choice(FORM)], power, size, complete_only)
        named = inputs.given(ID_FIELD) or not inputs.given(YEAR_FIELD)
        return panel, plane, choice, inputs.label(INPUT), named

    def compute(self, run, data):
        panel, plane, choice, label, named = data
        with run.step(0.0, PLACES_SHARE):
            places = places_of(run, panel.layer, *plane, label)
        known = units_used(panel, places.shaped, choice.complete_only)
        tell_units(run, panel, places.shaped, known, label, named)
        with run.step(PLACES_SHARE, 0.95):
            years = centre_years(run, panel, places, known, choice, label)
        way = Way(run.context)
        moves = way.moves(years)
        crs = panel.layer.crs
        run.table(p.OUTPUT, *centre_layer(years), QgsWkbTypes.Type.Point, crs, style="gravity_centres")
        ellipses = ellipse_layer(years, places, choice.size)
        run.table(ELLIPSES, *ellipses, QgsWkbTypes.Type.Polygon, crs, style="deviational_ellipses")
        run.table(PATH, *path_layer(moves), QgsWkbTypes.Type.LineString, crs, style="centre_path")
        run.table(SUMMARY, *summary_table(years, moves, places, choice.size))
        self._numbers(run, years, moves, way, places)

    def _numbers(self, run, years, moves, way, places):
        there = [one for one in years if one.has_centre]
        last = there[-1]
        whole = way.move(there[0], last)
        length = math.fsum(move.distance_km for move in moves)
        numbers = {
            "X": last.centre.x(),
            "Y": last.centre.y(),
            "SIGMA_MAJOR": last.ellipse.sigma_major / places.per_unit,
            "SIGMA_MINOR": last.ellipse.sigma_minor / places.per_unit,
            "AZIMUTH": last.ellipse.azimuth,
            "PATH_LENGTH": length,
            "NET_DISTANCE": whole.distance_km,
            "NET_BEARING": whole.bearing,
        }
        for name, value in numbers.items():
            run.result(name, None if math.isnan(value) else value)
        if moves:
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "From {first} to {last} the centre moved {distance:.1f} km towards {direction} ({bearing:.0f}°), "
                    "on a way of {length:.1f} km.",
                ),
                first=there[0].year,
                last=last.year,
                distance=whole.distance_km,
                direction=compass_name(whole.bearing) or "–",
                bearing=0.0 if math.isnan(whole.bearing) else whole.bearing,
                length=length,
            )


def _check_weights(inputs, panel):
    """Negative values are a fault that names their units."""
    year_of = {}
    for year, places in panel.years:
        year_of.update(dict.fromkeys(places.tolist(), year))
    negative = np.flatnonzero(panel.values < 0).tolist()
    if negative:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "“{field}” is negative for {names}. A centre of gravity needs values of 0 or more: take amounts "
                "instead of balances, or positive and negative ones apart.",
            ),
            field=panel.field,
            names=listed(
                panel.names[place] if year_of[place] is None else f"{panel.names[place]} {year_of[place]}"
                for place in negative
            ),
        )
