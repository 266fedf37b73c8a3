"""`carbonstorage`: carbon that ecosystems hold, by land cover, and its change between two land covers."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core import carbon
from ...esflow_plugin.core.class_table import unknown_codes_error
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm

CARBON_TABLE, LULC_FUTURE, YEARS = "CARBON_TABLE", "LULC_FUTURE", "YEARS"
OUTPUT_FUTURE, CHANGE, ANNUAL_CHANGE = "OUTPUT_FUTURE", "CHANGE", "ANNUAL_CHANGE"
SQUARE_METRES_PER_HECTARE = 10_000.0


class CarbonStorage(ESFlowAlgorithm):
    """Pools above and below ground, in soil and in dead matter, summed by land cover."""

    NAME = "carbonstorage"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Carbon storage")

    def shortDescription(self):  # noqa: N802
        return self.tr("Carbon stock (tC/ha) by land cover, and its change between two land covers.")

    def tags(self):
        return self.tr("ecosystem services,carbon,stock,storage,sequestration,pools,InVEST,supply").split(",")

    def description_html(self):
        return self.tr(
            "<p>Carbon that every cell holds: C = C<sub>above</sub> + C<sub>below</sub> + C<sub>soil</sub> + "
            "C<sub>dead</sub>, looked up by land cover, as in InVEST's carbon model (3.15 and later, tonnes per "
            "hectare). A pool that is left empty is 0.</p>"
            "<p><b>A stock is no supply per year.</b> tC/ha says what is there, not what is taken up. Flows and "
            "balances need tC/ha/yr: give the land cover of a second year and take the annual change, or run “Net "
            "ecosystem production”. Bai et al. 2022 divide emissions per year by this stock; only “Local flow” does "
            "so, on request, and says what is wrong with it.</p>"
            "<p><b>Change:</b> future minus present, in tC/ha over the period, and divided by the years in tC/ha/yr "
            "(may be negative; a change of exactly −1 is data). With two land covers the changes, totals and zones are "
            "of the cells in which both have data, so that they can be compared; how many were left out is told.</p>"
            "<p><b>Units:</b> table in tC/ha; totals in tC, summed from the cells' areas. <b>Source:</b> Bai et al. "
            "2022, doi 10.12677/ag.2022.125066, equations 1 and 2; InVEST carbon. The table "
            "<code>resources/tables/carbon_bai_2022.csv</code> holds their pools (high beside Chinese inventories: an "
            "illustration).</p>"
            "<p><b>Limits:</b> one density for each class whatever age, climate or soil; a change of land cover is "
            "counted at once. <b>Run next:</b> Carbon emissions, Local flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._inputs(), *self._outputs()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", self.tr("Carbon of the region (tC)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_FUTURE", self.tr("Carbon of the second land cover (tC)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_CHANGE", self.tr("Change of the region's carbon (tC)")))

    def _inputs(self):
        return (
            p.lulc(),
            p.table(
                CARBON_TABLE,
                self.tr("Carbon pools"),
                self.tr(
                    "One row for every land-cover code, columns as in InVEST: lucode, c_above, c_below, c_soil, c_dead "
                    "in tC/ha. An empty pool is 0."
                ),
            ),
            p.raster(
                LULC_FUTURE,
                self.tr("Second land cover (class codes)"),
                self.tr("Land cover of a later year or a scenario, with the same codes, for the change."),
                optional=True,
            ),
            p.real(
                YEARS,
                self.tr("Years between the two land covers"),
                self.tr("For the annual change; more than 0."),
                optional=True,
            ),
            p.zones(),
            p.zone_field(),
            p.align(),
            p.creation_options(),
        )

    def _outputs(self):
        return (
            p.raster_output(p.OUTPUT, self.tr("Carbon stock (tC/ha)"), self.tr("Sum of the four pools.")),
            p.raster_output(
                OUTPUT_FUTURE,
                self.tr("Carbon stock of the second land cover (tC/ha)"),
                self.tr("The same of the second land cover."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                CHANGE,
                self.tr("Change of the stock (tC/ha)"),
                self.tr("Second less first land cover, over the whole period."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                ANNUAL_CHANGE,
                self.tr("Annual change (tC/ha/yr)"),
                self.tr("Change divided by the years: a flux, which flows and balances take as supply."),
                optional=True,
                by_default=False,
            ),
            p.zone_output(),
        )

    def read(self, inputs):
        lulc = inputs.raster(p.LULC, Kind.CLASSES)
        future = inputs.raster(LULC_FUTURE, Kind.CLASSES) if inputs.given(LULC_FUTURE) else None
        table = inputs.table(CARBON_TABLE)
        if table is not None:
            table = inputs.attempt(carbon.CarbonTable.from_columns, table.columns, inputs.label(CARBON_TABLE))
        years = self._years(inputs)
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN)) if lulc is not None else None
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        return _Job(grid, lulc, future, table, years, zones)

    def _years(self, inputs):
        """Years between the land covers, None when not given or faulty; and what is missing for the outputs."""
        wanted = {name: not self.is_skipped(name, inputs.parameters) for name in (OUTPUT_FUTURE, CHANGE, ANNUAL_CHANGE)}
        if not inputs.given(LULC_FUTURE):
            useless = [name for name in wanted if wanted[name]] + [YEARS] * inputs.given(YEARS)
            if useless:
                inputs.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "{names}: needs a second land cover. Give {future}, or leave it out."),
                    names="; ".join(inputs.label(name) for name in useless),
                    future=inputs.label(LULC_FUTURE),
                )
            return None
        if not inputs.given(YEARS):
            if wanted[ANNUAL_CHANGE]:
                inputs.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "{output}: give the years between the two land covers ({years})."),
                    output=inputs.label(ANNUAL_CHANGE),
                    years=inputs.label(YEARS),
                )
            return None
        years = inputs.number(YEARS)
        if years is not None:
            inputs.attempt(carbon.annual_change, 0.0, 0.0, years)
        return years

    def compute(self, run, data):
        write = self._writer(run, data)
        quantities = ("present",) if data.future is None else ("present", "future")
        total = ZonalSums(1, quantities)
        by_zone = None if data.zones is None else ZonalSums(len(data.zones), quantities)
        for window in run.blocks(data.grid):
            rows, masks = data.read(window)
            write(window, {name: carbon.carbon_density(data.table, row, True) for name, row in rows.items()}, masks)
            valid = masks["both"]
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            amounts = {name: carbon.carbon_density(data.table, row) * hectares for name, row in rows.items()}
            total.add(np.zeros(window.shape, dtype=np.int32), valid, amounts, hectares)
            if by_zone is not None:
                by_zone.add(data.zones.index_of_cells(data.grid, window), valid, amounts, hectares)
        if not total.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: no cell has data. Check the region, the nodata value and the second land cover."
                ),
                label=data.lulc.label,
            )
        self._report(run, data, total)
        if by_zone is not None:
            self._zone_table(run, data, by_zone)

    def _writer(self, run, data):
        """A function that writes one block, float32 stocks as InVEST's, to every output the user wants."""
        stock, change = units.CARBON_STOCK, self.tr("Change of the carbon stock")
        rasters = {
            p.OUTPUT: run.raster(p.OUTPUT, data.grid, [(self.tr("Carbon stock"), stock)], style="carbon_amount"),
            OUTPUT_FUTURE: run.raster(
                OUTPUT_FUTURE, data.grid, [(self.tr("Carbon stock"), stock)], style="carbon_amount"
            ),
            CHANGE: run.raster(CHANGE, data.grid, [(change, stock)], style="balance"),
            ANNUAL_CHANGE: run.raster(
                ANNUAL_CHANGE, data.grid, [(self.tr("Annual change"), units.CARBON_DENSITY)], style="balance"
            ),
        }

        def write(window, stocks, masks):
            values = {
                p.OUTPUT: lambda: (stocks["present"], masks["present"]),
                OUTPUT_FUTURE: lambda: (stocks["future"], masks["future"]),
                CHANGE: lambda: (stocks["future"] - stocks["present"], masks["both"]),
                ANNUAL_CHANGE: lambda: (
                    carbon.annual_change(stocks["present"], stocks["future"], data.years),
                    masks["both"],
                ),
            }
            for name, raster in rasters.items():
                if raster is not None:
                    raster.write(window, *values[name]())

        return write

    def _report(self, run, data, total):
        present, area = float(total.sums["present"][0]), float(total.area[0])
        run.result("TOTAL", present)
        run.fact("total_tC", present)
        run.fact("valid_cells", int(total.cell_count[0]))
        run.feedback.pushInfo(
            self.tr("Carbon stock: {total:.6g} tC, {mean:.2f} tC/ha on average of {area:.6g} ha.").format(
                total=present, mean=present / area, area=area
            )
        )
        if data.future is None:
            return
        change = float(total.sums["future"][0]) - present
        run.result("TOTAL_FUTURE", float(total.sums["future"][0]))
        run.result("TOTAL_CHANGE", change)
        run.fact("total_change_tC", change)
        run.feedback.pushInfo(self.tr("Change of the carbon stock: {change:.6g} tC.").format(change=change))
        if data.cells_of_one:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{count} cells have data in only one of {present} and {future}; they are left out of changes, "
                    "totals and zones, so that both years are of the same cells.",
                ),
                count=data.cells_of_one,
                present=data.lulc.label,
                future=data.future.label,
            )

    def _zone_table(self, run, data, sums):
        empty = sums.cell_count == 0
        columns = {
            "cells": sums.cell_count,
            "area_ha": sums.area,
            "stock": np.where(empty, np.nan, sums.sums["present"]),
            "stock_per_ha": sums.density("present"),
        }
        if data.future is not None:
            change = sums.sums["future"] - sums.sums["present"]
            columns["stock_future"] = np.where(empty, np.nan, sums.sums["future"])
            columns["change"] = np.where(empty, np.nan, change)
            if data.years is not None:
                columns["annual_change"] = np.where(empty, np.nan, change / data.years)
        texts = {"service": "carbon_sequestration", "unit": units.TONNES_OF_CARBON}
        fields, features = zone_features(data.zones, columns, texts)
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs)


class _Job:
    """Land covers on one grid, the pools, and how many cells only one land cover has."""

    def __init__(self, grid, lulc, future, table, years, zones):
        self.grid = grid
        self.lulc = lulc
        self.future = future
        self.table = table
        self.years = years
        self.zones = zones
        self.cells_of_one = 0

    def read(self, window):
        """Rows of the table for a window's "present" and, if there is one, "future"; where each and both are data.

        Without a second land cover "both" is where the only one is data.
        """
        rows, masks = {}, {}
        rows["present"], masks["present"] = self._rows(self.lulc, window)
        masks["both"] = masks["present"]
        if self.future is not None:
            rows["future"], masks["future"] = self._rows(self.future, window)
            self.cells_of_one += int(np.count_nonzero(masks["present"] ^ masks["future"]))
            masks["both"] = masks["present"] & masks["future"]
        return rows, masks

    def _rows(self, source, window):
        codes, valid = source.read_classes(window)
        index, unknown = self.table.lookup(codes, valid)
        if unknown.size:
            raise unknown_codes_error(self._all_unknown_codes(source), CARBON_TABLE, source.label)
        return index, valid

    def _all_unknown_codes(self, source):
        unknown = set()
        for window in self.grid.windows(*source.block_size):
            unknown.update(self.table.lookup(*source.read_classes(window))[1].tolist())
        return unknown
