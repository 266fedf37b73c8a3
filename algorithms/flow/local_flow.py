"""`localflow`: the part of a demand that each cell serves from its own supply, and the ratio of the two."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core import mismatch
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.flow.account import FlowAccount, LedgerTotals, RunTotals
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import SupplyAndDemand, read_supply_and_demand, refuse_double_respiration

SEED_1, RATIO = "SEED_1", "RATIO"
AMOUNTS = ("supply", "demand", "local", "surplus", "deficit")
SQUARE_METRES_PER_HECTARE = 10_000.0
HECTARES_PER_SQUARE_KILOMETRE = 100.0
STOCK_UNITS = (units.CARBON_STOCK, "t/ha")


class LocalFlow(ESFlowAlgorithm):
    """F = min(C, E) and E/C of every cell and zone: in-situ use, no transfer."""

    NAME = "localflow"
    GROUP = "flow"

    def displayName(self):  # noqa: N802
        return self.tr("Local flow")

    def shortDescription(self):  # noqa: N802
        return self.tr("What each cell serves from its own supply, and demand divided by supply.")

    def tags(self):
        return self.tr("ecosystem service flow,in situ,carbon,local,ratio,fixation,emission,supply,demand").split(",")

    def description_html(self):
        return self.tr(
            "<p>Flow inside every cell, F = min(supply C, demand E), and the ratio E/C, named "
            "<code>demand_supply_ratio</code> because most other studies print C/E: up to 1 the supply suffices. "
            "Nothing moves: it is the local use L of the other flows. Works for any service in one unit.</p>"
            "<p><b>Zones:</b> <code>demand_supply_ratio</code> is ΣE/ΣC; "
            "<code>demand_supply_ratio_cellmean</code> is the mean of the cells' ratios, which weighs a cell of "
            "city like one of forest: with one built-up cell in a hundred it can be half as large again. "
            "<code>flow_per_ha</code> and <code>flow_per_km2</code> are means weighted by area; the mean of minima is "
            "never above the minimum of means. Cells without supply have no ratio; their number is told.</p>"
            "<p><b>Negative carbon supply</b> (an ecosystem that releases) is counted as demand, E + max(−C, 0), so "
            "that C − E stays; the log tells how much.</p>"
            "<p><b>Bai et al. 2022 compatibility:</b> the switch takes a carbon <i>stock</i> (tC/ha) as C and a "
            "<i>yearly</i> emission (tC/ha/yr) as E, as that paper does. This is dimensionally wrong: a stock has no "
            "“per year”, so their minimum compares unlike things, and E/C has the unit 1/yr: its inverse is the number "
            "of years in which emission would equal what is stored, not a balance. No ledger is written then. Use it "
            "to compare with the paper; for anything else use net ecosystem production.</p>"
            "<p><b>Terms:</b> Bai et al. call emission “carbon supply” and fixation “carbon demand”; here fixation is "
            "the supply. <b>Units:</b> density per hectare and year in and out; tables in amounts per year. "
            "<b>Source:</b> Bai et al. 2022, doi 10.12677/ag.2022.125066, equations 9 and 10. <b>Limits:</b> carbon "
            "dioxide mixes in the whole air: local use is an account, not a path. <b>Run next:</b> Atmospheric flow, "
            "Wind flow, for what is left over and what is short.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            p.supply(),
            p.demand(),
            p.zones(),
            p.zone_field(),
            p.yes_no(
                SEED_1,
                self.tr("Bai et al. 2022 compatibility: stock against yearly emission"),
                self.tr(
                    "Takes a carbon stock in tC/ha as supply and an emission in tC/ha/yr as demand. Dimensionally "
                    "wrong (E/C is then 1/yr); only to compare with the paper."
                ),
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Local flow (per hectare)"), self.tr("min(supply, demand) in their unit.")
            ),
            p.raster_output(
                RATIO,
                self.tr("Demand divided by supply"),
                self.tr("E/C, up to 1 where the supply suffices; nodata where there is no supply."),
                optional=True,
            ),
            p.zone_output(),
            p.ledger_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL_FLOW", self.tr("Local flow of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("FLOW_PER_HA", self.tr("Local flow per hectare")))
        self.addOutput(QgsProcessingOutputNumber("RATIO_OF_SUMS", self.tr("Demand over supply, ratio of sums")))
        self.addOutput(QgsProcessingOutputNumber("RATIO_CELLMEAN", self.tr("Demand over supply, mean of cell ratios")))

    def read(self, inputs):
        data = self._stock_and_emission(inputs) if inputs.flag(SEED_1) else read_supply_and_demand(inputs)
        data.compatible = inputs.flag(SEED_1)
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        return data

    def _stock_and_emission(self, inputs):
        """SUPPLY as a carbon stock and DEMAND as a yearly carbon emission, with the warning that this needs."""
        supply = inputs.raster(p.SUPPLY, wanted_units=STOCK_UNITS)
        demand = inputs.raster(p.DEMAND, wanted_units=(units.CARBON_DENSITY,))
        refuse_double_respiration(inputs, supply, demand)
        grid = None
        if supply is not None and demand is not None:
            grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{switch}: a stock (tC/ha) is set against an emission per year (tC/ha/yr). Their minimum and their "
                "ratio (unit 1/yr) are no balance of supply and demand; use them only to compare with the paper.",
            ),
            switch=inputs.label(SEED_1),
        )
        return SupplyAndDemand(supply, demand, grid, units.CARBON_STOCK)

    def compute(self, run, data):
        flow = run.raster(p.OUTPUT, data.grid, [(self.tr("Local flow"), data.unit)], style="carbon_amount")
        ratio_unit = "1/yr" if data.compatible else units.FRACTION
        ratio = run.raster(RATIO, data.grid, [("demand_supply_ratio", ratio_unit)], style="emission")
        total, ledger = ZonalSums(1, AMOUNTS), LedgerTotals()
        by_zone = None if data.zones is None else ZonalSums(len(data.zones), AMOUNTS)
        for window in run.blocks(data.grid):
            supply, demand, valid = data.read(window, negative_supply_to_demand=data.is_carbon)
            flow.write(window, mismatch.local_use(supply, demand), valid)
            if ratio is not None:
                ratio.write(window, mismatch.demand_supply_ratio(supply, demand), valid & (supply > 0))
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            amounts = _amounts(supply * hectares, demand * hectares)
            pairs = [(total, np.zeros(window.shape, dtype=np.int32))]
            if by_zone is not None:
                pairs.append((by_zone, data.zones.index_of_cells(data.grid, window)))
            for sums, zone in pairs:
                sums.add(zone, valid, amounts, hectares)
                sums.add_cell_ratio("ratio", zone, valid, demand, supply)
            _book(ledger, amounts, valid, hectares)
        if not total.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has both supply and demand. Check that SUPPLY and DEMAND cover the same region and that "
                    "their nodata values are set.",
                )
            )
        self._report(run, data, total)
        if not data.compatible:
            self._ledger(run, data, ledger)
        if by_zone is not None:
            self._zone_table(run, data, by_zone)

    def _report(self, run, data, sums):
        data.tell_moved(run)
        flow, per_hectare = float(sums.sums["local"][0]), float(sums.density("local")[0])
        of_sums = float(sums.ratio_of_sums("demand", "supply")[0])
        of_cells = float(sums.mean_of_cell_ratios("ratio")[0])
        for name, value in (
            ("TOTAL_FLOW", flow),
            ("FLOW_PER_HA", per_hectare),
            ("RATIO_OF_SUMS", of_sums),
            ("RATIO_CELLMEAN", of_cells),
        ):
            run.result(name, value)
            run.fact(name.lower(), value)
        run.feedback.pushInfo(
            self.tr(
                "Local flow: {flow:.6g} in all, {density:.6g} {unit} on average. Demand over supply: {of_sums:.4f} as "
                "ratio of sums, {of_cells:.4f} as mean of {count} cells."
            ).format(
                flow=flow,
                density=per_hectare,
                unit=data.unit,
                of_sums=of_sums,
                of_cells=of_cells,
                count=int(sums.ratio_counts["ratio"][0]),
            )
        )
        without = int(sums.cell_count[0] - sums.ratio_counts["ratio"][0])
        run.fact("cells_without_ratio", without)
        if without:
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{count} cells have no supply and therefore no ratio."), count=without
            )

    def _ledger(self, run, data, ledger):
        """Nothing moves: surplus stays where it arose and deficits stay unmet."""
        ledger.run = RunTotals(retained=ledger["surplus"])
        ledger.check_closure()
        service = units.SERVICE_OF_UNIT.get(data.unit, "")
        run.ledger([ledger.ledger_row(service, "cell", units.AMOUNT_OF_DENSITY.get(data.unit, ""))])

    def _zone_table(self, run, data, sums):
        empty = sums.cell_count == 0
        columns = {"cells": sums.cell_count, "area_ha": sums.area}
        columns.update({name: np.where(empty, np.nan, values) for name, values in sums.sums.items()})
        columns["flow_per_ha"] = sums.density("local")
        columns["flow_per_km2"] = sums.density("local") * HECTARES_PER_SQUARE_KILOMETRE
        columns["demand_supply_ratio"] = sums.ratio_of_sums("demand", "supply")
        columns["demand_supply_ratio_cellmean"] = sums.mean_of_cell_ratios("ratio")
        columns["ratio_cells"] = sums.ratio_counts["ratio"]
        unit = "tC; tC/yr" if data.compatible else units.AMOUNT_OF_DENSITY.get(data.unit, "")
        service = units.SERVICE_OF_UNIT.get(units.CARBON_DENSITY if data.compatible else data.unit, "")
        fields, features = zone_features(data.zones, columns, {"service": service, "level": "cell", "unit": unit})
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs)


def _amounts(supply, demand):
    """Amounts by name of arrays of amounts per cell."""
    return {
        "supply": supply,
        "demand": demand,
        "local": mismatch.local_use(supply, demand),
        "surplus": mismatch.surplus(supply, demand),
        "deficit": mismatch.deficit(supply, demand),
    }


def _book(ledger, amounts, valid, hectares):
    """Add the valid cells of a block to the ledger."""
    supply, demand, local = (amounts[name][valid] for name in ("supply", "demand", "local"))
    nothing = np.zeros_like(supply)
    area = np.broadcast_to(hectares, valid.shape)[valid]
    ledger.add(FlowAccount(supply, demand, local, nothing, nothing), area)
