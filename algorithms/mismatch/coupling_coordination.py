"""`couplingcoordination`: coupling degree, development and coordination of two or more systems."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber

from ...esflow_plugin.core import coupling
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster.units import FRACTION
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..drivers.result_table import result_table
from ..layer_lists import explained
from .cell_summary import SQUARE_METRES_PER_HECTARE
from .systems_input import range_parameters, read_systems, system_parameters
from .weights_input import weights_parameter
from .years_input import years_parameter

COUPLING, DEVELOPMENT, CLASS, AREAS = "COUPLING", "DEVELOPMENT", "CLASS", "AREAS"
CLASS_COUNT = len(coupling.CLASS_NAMES)


class CouplingCoordination(ESFlowAlgorithm):
    """C, T and D of systems by cell, ten classes, and the same by zone."""

    NAME = "couplingcoordination"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Coupling coordination")

    def shortDescription(self):  # noqa: N802
        return self.tr("Coupling degree, development and coordination of two to four systems, in ten classes.")

    def tags(self):
        return self.tr("coupling coordination degree,CCD,coupling,coordination,development,supply,demand").split(",")

    def description_html(self):
        rows = "".join(
            f"<li>{place}: {translate('ESFlow', name)} {chinese} ({(place - 1) / 10:.1f} – {place / 10:.1f})</li>"
            for place, (name, chinese) in enumerate(zip(coupling.CLASS_NAMES, coupling.CHINESE_CLASS_NAMES), start=1)
        )
        return self.tr(
            "<p>How far two to four systems, such as the supply and the demand of a service, are strong together.</p>"
            "<p>Each system becomes a share U = (x − min)/(max − min), with the lowest and highest value of all its "
            "years on cells with data everywhere, or with fixed ones (values beyond are set to 0 or 1). Coupling "
            "degree C = n (U<sub>1</sub>…U<sub>n</sub>)<sup>1/n</sup>/(U<sub>1</sub> + … + U<sub>n</sub>), for two "
            "systems 2√(U<sub>1</sub>U<sub>2</sub>)/(U<sub>1</sub> + U<sub>2</sub>), 0..1. Development T = Σ α U with "
            "weights α that sum to 1. Coordination D = √(C T). Where all U are 0, C and D are 0.</p>"
            "<p>The form without the factor 2, whose C cannot exceed 0.5, is a misprint found in many papers "
            "(Wang et al. 2021, Journal of Natural Resources 36(3):793) and is not offered. With two systems of equal "
            "weight, D = (U<sub>1</sub>U<sub>2</sub>)<sup>1/4</sup>.</p>"
            "<p><b>Classes</b> in steps of 0.1 (Acta Geographica Sinica 76(4)); a bound belongs to the class "
            "above it:</p><ul>{rows}</ul>"
            "<p><b>Units:</b> any in, shares without unit out. <b>Several years:</b> every raster has one band a year. "
            "<b>By zone:</b> <code>u_1</code> … are means over the zone's area, and <code>coupling</code>, "
            "<code>development</code>, <code>coordination</code> are computed from these; "
            "<code>coordination_cellmean</code> is the mean of the cells' D. <b>Limits:</b> min-max shares depend on "
            "the region and its extreme cells, and a high D means that all systems are high, not that one meets the "
            "other's need; see the balance for that. <b>Run next:</b> Local bivariate Moran, flow.</p>"
        ).format(rows=rows)

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *system_parameters(),
            p.zones(),
            p.zone_field(),
            years_parameter(),
            weights_parameter(
                self.tr("One number for each system, separated by commas; only their shares matter. Empty: equal.")
            ),
            *range_parameters(),
            p.align(),
            p.creation_options(),
            p.raster_output(p.OUTPUT, self.tr("Coordination D"), self.tr("Coordination 0..1, one band a year.")),
            self._extra(COUPLING, self.tr("Coupling degree C"), self.tr("How alike the systems are, 0..1.")),
            self._extra(DEVELOPMENT, self.tr("Development T"), self.tr("Weighted mean of the systems, 0..1.")),
            self._extra(CLASS, self.tr("Class of coordination"), self.tr("1 … 10 in steps of 0.1; 255 nodata.")),
            p.zone_output(),
            p.vector_output(
                AREAS,
                self.tr("Areas by class"),
                self.tr("One row for each year and class with its name, area and share of the area."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("MEAN_COORDINATION", self.tr("Mean coordination of the first year")))

    @staticmethod
    def _extra(name, label, help_text):
        return p.raster_output(name, label, help_text, optional=True, by_default=False)

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        systems = read_systems(inputs)
        return _Data(systems, inputs.zones(p.ZONES, p.ZONE_FIELD))

    def compute(self, run, data):
        systems = data.systems
        with run.step(0.0, 0.4):
            systems.pool_ranges(run)
        self._tell(run, systems)
        outputs = self._outputs(run, systems)
        shares = [f"u_{place}" for place in range(1, len(systems.layers) + 1)]
        by_class = [ZonalSums(CLASS_COUNT + 1, ("coordination",)) for _ in systems.names]
        by_zone = [ZonalSums(len(data.zones or ()), (*shares, "coordination")) for _ in systems.names]
        with run.step(0.4, 1.0):
            for window in run.blocks(systems.grid):
                normalised, valid = systems.normalised(window)
                hectares = systems.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
                zone = None if data.zones is None else data.zones.index_of_cells(systems.grid, window)
                for year, of_year in enumerate(normalised):
                    degree, developed, coordinated = indices(of_year, systems.shares)
                    classes = coupling.coordination_class(coordinated)
                    for output, values in zip(outputs, (coordinated, degree, developed, classes)):
                        if output is not None:
                            output.write(window, values, valid, year + 1)
                    weighted = {"coordination": coordinated * hectares}
                    by_class[year].add(classes.astype(np.int32), valid, weighted, hectares)
                    if zone is not None:
                        weighted.update({name: cells * hectares for name, cells in zip(shares, of_year)})
                        by_zone[year].add(zone, valid, weighted, hectares)
        self._report(run, systems, by_class)
        if data.zones is not None:
            self._zones(run, data, by_zone, shares)

    def _tell(self, run, systems):
        for label, (low, high) in zip(systems.labels, systems.ranges):
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: share 0 at {low:.6g}, 1 at {high:.6g}."),
                label=label,
                low=low,
                high=high,
            )
        run.fact("ranges", [list(ends) for ends in systems.ranges])
        run.fact("weights", systems.shares.tolist())
        run.fact("years", systems.names)

    def _outputs(self, run, systems):
        texts = (
            (p.OUTPUT, self.tr("Coordination D"), FRACTION, "degree"),
            (COUPLING, self.tr("Coupling degree C"), FRACTION, "degree"),
            (DEVELOPMENT, self.tr("Development T"), FRACTION, "degree"),
            (CLASS, self.tr("Class of coordination, 1 … 10"), "", "coordination_class"),
        )
        outputs = []
        for name, description, unit, style in texts:
            bands = [(description, unit)]
            if len(systems.names) > 1:
                bands = [(f"{year}: {description}", unit) for year in systems.names]
            outputs.append(run.raster(name, systems.grid, bands, classes=name == CLASS, style=style))
        return outputs

    def _report(self, run, systems, by_class):
        if systems.clipped:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{count} values lie outside the fixed lowest and highest ones and were set to 0 or 1."
                ),
                count=systems.clipped,
            )
        means = [float(sums.sums["coordination"].sum() / sums.area.sum()) for sums in by_class]
        run.result("MEAN_COORDINATION", means[0])
        run.fact("mean_coordination", dict(zip(systems.names, means)))
        run.fact("valid_cells", int(by_class[0].cell_count.sum()))
        run.table(AREAS, *_class_table(systems.names, by_class))

    def _zones(self, run, data, by_zone, shares):
        systems, features = data.systems, []
        for name, sums in zip(systems.names, by_zone):
            columns = _zone_columns(sums, shares, systems.shares)
            texts = {"year": name} if len(systems.names) > 1 else {}
            fields, of_year = zone_features(data.zones, columns, texts, _title)
            features += of_year
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, systems.grid.crs, style="zone_coordination")


class _Data:
    """What `compute` needs."""

    def __init__(self, systems, zones):
        self.systems = systems
        self.zones = zones


def indices(systems, weights):
    """(C, T, D) of systems given as shares 0 .. 1."""
    degree = coupling.coupling_degree(systems)
    developed = coupling.development(systems, weights)
    return degree, developed, coupling.coordination(degree, developed)


def _zone_columns(sums, shares, weights):
    systems = [sums.density(name) for name in shares]
    known = sums.cell_count > 0
    degree, developed, coordinated = indices([np.where(known, system, 0.0) for system in systems], weights)
    classes = coupling.coordination_class(coordinated)
    numbers = {"coupling": degree, "development": developed, "coordination": coordinated}
    names = [translate("ESFlow", name) for name in coupling.CLASS_NAMES]
    return {
        "cells": sums.cell_count,
        "area_ha": sums.area,
        **dict(zip(shares, systems)),
        **{name: np.where(known, values, np.nan) for name, values in numbers.items()},
        "coordination_cellmean": sums.density("coordination"),
        "class": np.where(known, classes, np.nan),
        "class_name": np.array([names[code - 1] if inside else None for code, inside in zip(classes, known)], object),
    }


def _title(name):
    titles = {
        "coupling": translate("ESFlow", "Coupling degree C of the zone's means"),
        "development": translate("ESFlow", "Development T of the zone's means"),
        "coordination": translate("ESFlow", "Coordination D of the zone's means"),
        "coordination_cellmean": translate("ESFlow", "Mean of the cells' coordination D"),
        "class": translate("ESFlow", "Class of coordination, 1 … 10"),
        "class_name": translate("ESFlow", "Name of the class"),
        "year": translate("ESFlow", "Year"),
    }
    if name.startswith("u_"):
        return translate("ESFlow", "Mean share of system {number} (0..1)").format(number=name[2:])
    return titles.get(name) or field_title(name)


def _class_table(years, by_class):
    columns = (
        ("year", str, translate("ESFlow", "Year")),
        ("class", int, translate("ESFlow", "Class of coordination, 1 … 10")),
        ("name", str, translate("ESFlow", "Name of the class")),
        ("name_zh", str, translate("ESFlow", "Chinese name of the class")),
        ("cells", int, translate("ESFlow", "Number of valid cells")),
        ("area_ha", float, translate("ESFlow", "Area (ha)")),
        ("share", float, translate("ESFlow", "Share of the area (0..1)")),
    )
    rows = [
        {
            "year": year,
            "class": code,
            "name": translate("ESFlow", coupling.CLASS_NAMES[code - 1]),
            "name_zh": coupling.CHINESE_CLASS_NAMES[code - 1],
            "cells": int(sums.cell_count[code]),
            "area_ha": float(sums.area[code]),
            "share": float(sums.area[code] / sums.area.sum()),
        }
        for year, sums in zip(years, by_class)
        for code in range(1, CLASS_COUNT + 1)
    ]
    return result_table(columns, rows)
