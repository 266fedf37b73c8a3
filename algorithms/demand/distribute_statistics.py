"""`distributestatistics`: a statistic of zones spread over cells by a weight, every zone's total preserved."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.allocation import WeightSums
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster.units import WATER_DENSITY
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .zone_allocation import check_totals, plan_allocation, valid_share, warn_of_parts
from .zone_statistics import read_zone_totals

STATISTICS, STATISTICS_ZONE_FIELD, STATISTICS_FIELD = "STATISTICS", "STATISTICS_ZONE_FIELD", "STATISTICS_FIELD"
WEIGHT, UNIT, IGNORE_UNMATCHED, OUTPUT_AMOUNT = "WEIGHT", "UNIT", "IGNORE_UNMATCHED", "OUTPUT_AMOUNT"
SQUARE_METRES_PER_HECTARE = 10_000.0


class DistributeStatistics(ESFlowAlgorithm):
    """Dasymetric mapping: cell = total of its zone × weight / sum of the weights in the zone."""

    NAME = "distributestatistics"
    GROUP = "demand"

    def displayName(self):  # noqa: N802
        return self.tr("Distribute statistics to cells")

    def shortDescription(self):  # noqa: N802
        return self.tr("Spreads a statistic of zones (a yearbook's table) over cells by a weight, keeping every total.")

    def tags(self):
        return self.tr("dasymetric,disaggregation,downscaling,statistics,yearbook,population,GDP,demand").split(",")

    def description_html(self):
        return self.tr(
            "<p>Spreads the total of every zone (province, county) over its cells in proportion to a weight: "
            "population for domestic use, night lights or built-up area for industry, cropland area or NDVI for "
            "harvests.</p>"
            "<p>Cell = total × weight / Σ weight over the zone. The cells' sum equals the total to 10<sup>-9</sup>; "
            "it is checked before anything is written, and the rasters have 8-byte cells so that it holds for the "
            "files, too.</p>"
            "<p><b>Rules:</b> a cell belongs to the zone in which its centre lies. Cells without a weight are nodata "
            "and get nothing; weight 0 gets 0. A zone whose weights are all 0 is spread evenly by area, with a "
            "warning. A zone with a total but without any cell stops the run. Zones that the table lacks stay nodata, "
            "with a warning; rows of the table that the layer lacks stop the run unless they are to be left out.</p>"
            "<p><b>Whole zones only:</b> the whole total goes to the cells there are. Where the weight covers only "
            "part of a zone, its total would be squeezed into that part: a warning lists such zones. Distribute over "
            "whole zones first and clip the result.</p>"
            "<p><b>Units:</b> the statistic in any unit per year or at one time, e.g. m3/yr, persons, 1e4 CNY; out: "
            "the same per hectare, as balances and flows take it, and, on request, per cell, as “Water demand” takes "
            "population and value added.</p>"
            "<p><b>Source:</b> Mennis 2003, Professional Geographer 55; Eicher and Brewer 2001, Cartography and "
            "Geographic Information Science 28. <b>Limits:</b> the pattern inside a zone is the weight's, not a "
            "measured one. <b>Run next:</b> Water demand, Balance supply and demand by cell.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.table(
                STATISTICS,
                self.tr("Statistics"),
                self.tr("Table with one row for every zone."),
            ),
            p.field(
                STATISTICS_ZONE_FIELD,
                self.tr("Field that names the zone"),
                self.tr("Its values are compared with those of the zone layer's field, as text."),
                STATISTICS,
            ),
            p.field(
                STATISTICS_FIELD,
                self.tr("Field with the totals"),
                self.tr("One number for every zone, in the unit below."),
                STATISTICS,
            ),
            p.text(
                UNIT,
                self.tr("Unit of the statistic"),
                self.tr("As it will stand in the rasters: m3/yr, t/yr, persons, 1e4 CNY … Empty: no unit."),
            ),
            p.zones(optional=False),
            p.zone_field(optional=False),
            p.raster(
                WEIGHT,
                self.tr("Weight"),
                self.tr(
                    "Raster of numbers of at least 0 in any unit: more weight, more of the total. An amount per cell "
                    "or, with cells of equal area, a density. Its grid is the run's grid."
                ),
            ),
            p.advanced(
                p.yes_no(
                    IGNORE_UNMATCHED,
                    self.tr("Leave out statistics of zones that the layer lacks"),
                    self.tr("Off: such rows stop the run, because their totals would be lost unnoticed."),
                )
            ),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Density (per hectare)"),
                self.tr("The statistic per hectare, as balances and flows take supply and demand."),
            ),
            p.raster_output(
                OUTPUT_AMOUNT,
                self.tr("Amount (per cell)"),
                self.tr("The statistic per cell; cells of a zone sum to its total."),
                optional=True,
                by_default=False,
            ),
            p.vector_output(
                p.OUTPUT_ZONES,
                self.tr("Check table"),
                self.tr("The zones with the total given, the sum of the cells, their number and how it was spread."),
                by_default=False,
            ),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL_GIVEN", self.tr("Total of the statistics that were used")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_DISTRIBUTED", self.tr("Sum of the cells")))

    def read(self, inputs):
        weight = inputs.raster(WEIGHT)
        grid = inputs.on_one_grid()
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD)
        table = inputs.table(STATISTICS)
        totals = None
        if zones is not None and table is not None:
            totals = read_zone_totals(
                inputs, table, STATISTICS_ZONE_FIELD, STATISTICS_FIELD, zones, inputs.flag(IGNORE_UNMATCHED)
            )
        return _Job(grid, weight, zones, totals, inputs.text(UNIT).strip(), inputs.label(STATISTICS_FIELD))

    def compute(self, run, data):
        sums = WeightSums(len(data.zones))
        with run.step(0.0, 0.5):
            for window in run.blocks(data.grid, data.weight):
                zone, weight, valid, hectares = data.read(window)
                sums.add(zone, weight, valid, hectares, data.weight.label)
        totals = np.where(data.has_total, data.totals, 0.0)
        plan = plan_allocation(run, totals, sums, data.zones, data.statistics_label, data.weight.label)
        share = valid_share(data.grid, data.zones, sums.by_zone.cell_count)
        warn_of_parts(run, data.zones, data.totals, share, data.weight.label)
        distributed = self._write(run, data, plan)
        check_totals(totals, distributed)
        run.result("TOTAL_GIVEN", float(totals.sum()))
        run.result("TOTAL_DISTRIBUTED", float(distributed.sum()))
        run.fact("total_given", float(totals.sum()))
        run.fact("total_distributed", float(distributed.sum()))
        self._zone_table(run, data, plan, sums.by_zone, share, distributed)

    def _write(self, run, data, plan):
        """Second pass: write the cells and return their sum by zone."""
        title = self.tr("Distributed statistic")
        style = "water_amount" if data.density_unit == WATER_DENSITY else None
        density = run.raster(p.OUTPUT, data.grid, [(title, data.density_unit)], style=style, double=True)
        amount = run.raster(OUTPUT_AMOUNT, data.grid, [(title, data.unit)], style=style, double=True)
        distributed = ZonalSums(len(data.zones), ("amount",))
        with run.step(0.5, 1.0):
            for window in run.blocks(data.grid, data.weight):
                zone, weight, valid, hectares = data.read(window)
                amounts = plan.amounts(zone, weight, valid, hectares)
                density.write(window, amounts / hectares, valid)
                if amount is not None:
                    amount.write(window, amounts, valid)
                distributed.add(zone, valid, {"amount": amounts}, hectares)
        return distributed.sums["amount"]

    def _zone_table(self, run, data, plan, cells, share, distributed):
        uniform = np.zeros(len(data.zones), dtype=np.int64)
        uniform[plan.uniform_zones] = 1
        columns = {
            "cells": cells.cell_count,
            "area_ha": cells.area,
            "valid_share": share,
            "given": np.where(data.has_total, data.totals, np.nan),
            "distributed": np.where(data.has_total, distributed, np.nan),
            "uniform": uniform,
        }
        fields, features = zone_features(data.zones, columns, {"unit": data.unit})
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs)


class _Job:
    """Weight, zones and their totals; `has_total` is False for zones that the table lacks."""

    def __init__(self, grid, weight, zones, totals, unit, statistics_label):
        self.grid = grid
        self.weight = weight
        self.zones = zones
        self.totals = totals
        self.has_total = None if totals is None else np.isfinite(totals)
        self.unit = unit
        self.density_unit = density_unit(unit)
        self.statistics_label = statistics_label

    def read(self, window):
        """Zone index, weight, mask of cells that get a share, and hectares of the cells of a window."""
        weight, valid = self.weight.read(window)
        zone = self.zones.index_of_cells(self.grid, window)
        # The last entry serves index -1, outside all zones.
        valid &= np.append(self.has_total, False)[zone]
        hectares = self.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        return zone, weight, valid, hectares


def density_unit(unit):
    """The unit per hectare of an amount's unit: m3/yr gives m3/ha/yr, persons gives persons/ha."""
    if not unit:
        return ""
    for per_year in ("/yr", "/a", "/year"):
        if unit.endswith(per_year):
            return f"{unit[: -len(per_year)]}/ha/yr"
    return f"{unit}/ha"
