"""`carbonemissions`: the emission inventory of Bai et al. 2022 per cell, by sector and in total."""

import math

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.allocation import WeightSums
from ...esflow_plugin.core.emissions import SECTORS
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import CONTAINS_ITEM, SOIL_RESPIRATION
from . import emission_parameters as e
from .emission_sectors import all_have_totals, open_rasters, read_sectors
from .zone_allocation import check_totals, plan_allocation, valid_share, warn_of_parts

SQUARE_METRES_PER_HECTARE = 10_000.0


class CarbonEmissions(ESFlowAlgorithm):
    """Respiration, energy, timber, cement and soil, each sector optional, totals of zones preserved."""

    NAME = "carbonemissions"
    GROUP = "demand"

    def displayName(self):  # noqa: N802
        return self.tr("Carbon emissions")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual carbon emissions (tC/ha/yr) from statistics, energy use and land cover, by sector.")

    def tags(self):
        return self.tr("ecosystem services,carbon,emission,inventory,energy,cement,livestock,population,demand").split(
            ","
        )

    def description_html(self):
        return self.tr(
            "<p>Demand for carbon sequestration: what is emitted in a year. E = respiration of people, pigs and other "
            "large livestock (number × factor) + energy (Σ fuel × carbon content) + timber (t × 0.36) + cement (t × "
            "0.136) + soil respiration (area × rate of the land cover). Any sector may be left out.</p>"
            "<p><b>Where:</b> each statistic is spread over the cells of its zone by a weight of its own, as in "
            "“Distribute statistics to cells”; the cells sum to the zone's total (10<sup>-9</sup>), which is checked. "
            "Soil respiration comes from the land cover directly.</p>"
            "<p><b>Units:</b> persons, head, t; energy in the unit told; out: tC/ha/yr with 8-byte cells, band 1 the "
            "total, then one band for each sector; totals and zone table in tC/yr. tC × 44/12 = tCO2.</p>"
            "<p><b>Defaults:</b> factors of Bai et al. 2022, doi 10.12677/ag.2022.125066, table 4 (equations 3 to 8); "
            "they print no energy factors, so these are net calorific value × carbon × share oxidised, in tC per "
            "tonne, or per tonne of standard coal (tce): never multiply one with the other's amount. Primary "
            "electricity is 0. All stand with source and certainty in <code>resources/tables</code> "
            "(<code>emission_factors.csv</code>, <code>fuel_carbon.csv</code>, <code>carbon_bai_2022.csv</code>).</p>"
            "<p><b>What to mind:</b> Bai et al. call emission “carbon supply” and fixation “carbon demand”; here, as "
            "elsewhere, emission is the demand. Respiration of people and animals and burnt timber return carbon that "
            "plants took up; inventories of fossil carbon leave them out. Soil respiration as Bai et al. add it is "
            "probably tonnes of carbon dioxide added to tonnes of carbon. It must not be combined with net ecosystem "
            "production, which is net of it: flows stop (ESFLOW_CONTAINS in the file; other programs may drop it).</p>"
            "<p><b>Limits:</b> the pattern inside a zone is the weight's. Emission and uptake are matched as an "
            "account of responsibility, not as a path of molecules: carbon dioxide mixes in the whole air. <b>Run "
            "next:</b> Balance supply and demand by cell, Local flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *e.statistics_parameters(),
            *e.energy_parameters(),
            *e.soil_parameters(),
            *e.setting_parameters(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Carbon emissions (tC/ha/yr)"),
                self.tr("Band 1: total, ready for the flow algorithms; further bands: the sectors that were given."),
            ),
            p.zone_output(),
        ):
            self.addParameter(parameter)
        for name in ("total", *SECTORS):
            self.addOutput(QgsProcessingOutputNumber(_total_name(name), f"{e.sector_title(name)} (tC/yr)"))

    def read(self, inputs):
        rasters = open_rasters(inputs)
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN)) if inputs.sources else None
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        sectors = read_sectors(inputs, rasters, zones)
        if inputs.flag(e.SEED_1):
            inputs.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "Bai et al. 2022 to the letter: soil respiration is added as tonnes of carbon although the rates "
                    "fit carbon dioxide, which makes it 44/12 times too large and most of the total; their energy "
                    "factors are not printed and are this plugin's.",
                )
            )
        return _Job(grid, zones, sectors, inputs.choice(e.NODATA_DEMAND))

    def compute(self, run, data):
        for sector, value, unit, source in data.sectors.notes:
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "Sector {sector}: factor {value:.6g} {unit} ({source})."),
                sector=sector,
                value=value,
                unit=unit,
                source=source,
            )
        with run.step(0.0, 0.4):
            plans = self._plans(run, data)
        with run.step(0.4, 1.0):
            total, by_zone = self._write(run, data, plans)
        if not total.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has data in every sector. Check that zones and rasters cover the same region and that "
                    "their nodata values are set.",
                )
            )
        for sector, (totals, _) in zip(data.sectors.spread, plans):
            check_totals(totals, by_zone.sums[sector.name])
        self._report(run, total)
        if data.zones is not None:
            self._zone_table(run, data, by_zone)

    def _plans(self, run, data):
        """First pass: by sector that is spread, its totals (0 where there is none) and the plan of their allocation."""
        if not data.sectors.spread:
            return []
        sums = [WeightSums(len(data.zones)) for _ in data.sectors.spread]
        for window in run.blocks(data.grid):
            block = data.read(window)
            for sector, weight_sums, (weight, valid) in zip(data.sectors.spread, sums, block.weights):
                weight_sums.add(block.zone, weight, valid, block.hectares, sector.weight.label)
        plans = []
        for sector, weight_sums in zip(data.sectors.spread, sums):
            totals = data.totals_of(sector)
            label = sector.weight.label
            spread = np.nan_to_num(totals)
            plan = plan_allocation(run, spread, weight_sums, data.zones, sector.label, label)
            share = valid_share(data.grid, data.zones, weight_sums.by_zone.cell_count)
            warn_of_parts(run, data.zones, totals, share, label)
            plans.append((spread, plan))
        return plans

    def _write(self, run, data, plans):
        """Second pass: write the bands; returns sums over the region and over zones, tC/yr by sector and in total."""
        names = data.sectors.names
        bands = [(e.sector_title(name), units.CARBON_DENSITY) for name in ("total", *names)]
        contents = {CONTAINS_ITEM: SOIL_RESPIRATION} if data.sectors.soil is not None else None
        output = run.raster(p.OUTPUT, data.grid, bands, style="emission", double=True, metadata=contents)
        total = ZonalSums(1, ("total", *names))
        by_zone = ZonalSums(1 if data.zones is None else len(data.zones), ("total", *names))
        for window in run.blocks(data.grid):
            block = data.read(window)
            amounts = {
                sector.name: plan.amounts(block.zone, weight, valid, block.hectares)
                for sector, (_, plan), (weight, valid) in zip(data.sectors.spread, plans, block.weights)
            }
            if block.soil is not None:
                amounts["soil"] = np.where(block.soil[1], block.soil[0], 0.0) * block.hectares
            amounts = {"total": sum(amounts.values()), **{name: amounts[name] for name in names}}
            for band, values in enumerate(amounts.values(), start=1):
                output.write(window, values / block.hectares, block.valid, band)
            total.add(np.zeros(window.shape, dtype=np.int32), block.valid, amounts, block.hectares)
            if data.zones is not None:
                by_zone.add(block.zone, block.valid, amounts, block.hectares)
        return total, by_zone

    def _report(self, run, sums):
        totals = {name: float(values[0]) for name, values in sums.sums.items()}
        for name, value in totals.items():
            run.result(_total_name(name), value)
        run.fact("valid_cells", int(sums.cell_count[0]))
        run.fact("totals_tC_per_year", totals)
        run.feedback.pushInfo(
            self.tr("Carbon emissions: {total:.6g} tC/yr, {mean:.3f} tC/ha/yr on average of {area:.6g} ha.").format(
                total=totals["total"], mean=totals["total"] / float(sums.area[0]), area=float(sums.area[0])
            )
        )
        for name in list(totals)[1:]:
            share = totals[name] / totals["total"] if totals["total"] else math.nan
            run.feedback.pushInfo(f"  {e.sector_title(name)}: {totals[name]:.6g} tC/yr ({100 * share:.1f} %)")

    def _zone_table(self, run, data, sums):
        empty = sums.cell_count == 0
        columns = {"cells": sums.cell_count, "area_ha": sums.area}
        names = {name: f"e_{name}" for name in sums.sums}
        columns.update({names[name]: np.where(empty, np.nan, values) for name, values in sums.sums.items()})
        columns["e_per_ha"] = sums.density("total")
        texts = {"service": "carbon_sequestration", "unit": units.AMOUNT_OF_DENSITY[units.CARBON_DENSITY]}
        fields, features = zone_features(data.zones, columns, texts)
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs)


class _Block:
    """One window: zone, hectares, weights with their masks, soil respiration with its mask, and the result's mask."""

    def __init__(self, zone, hectares, weights, soil, valid):
        self.zone = zone
        self.hectares = hectares
        self.weights = weights
        self.soil = soil
        self.valid = valid


class _Job:
    """Sectors on one grid, and which cells count in each."""

    def __init__(self, grid, zones, sectors, nodata):
        self.grid = grid
        self.zones = zones
        self.sectors = sectors
        self._propagate = nodata == e.PROPAGATE
        self._complete = None if zones is None else all_have_totals(sectors.spread, len(zones))
        if sectors.soil is not None:
            sectors.soil.grid = grid

    def totals_of(self, sector):
        """A sector's totals, tC/yr, NaN for zones whose cells are nodata."""
        return np.where(self._complete, sector.totals, np.nan) if self._propagate else sector.totals

    def read(self, window):
        """The _Block of a window."""
        hectares = self.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        zone = None if self.zones is None else self.zones.index_of_cells(self.grid, window)
        weights = []
        for sector in self.sectors.spread:
            weight, valid = sector.weight.read(window)
            # The last entry serves index -1, outside all zones.
            weights.append((weight, valid & np.append(np.isfinite(self.totals_of(sector)), False)[zone]))
        soil = None if self.sectors.soil is None else self.sectors.soil.read(window)
        masks = [valid for _, valid in weights] + ([] if soil is None else [soil[1]])
        if self._propagate:
            common = np.logical_and.reduce(masks)
            weights = [(weight, common) for weight, _ in weights]
            return _Block(zone, hectares, weights, soil, common)
        some = np.logical_or.reduce(masks)
        if weights:
            # Outside the zones only the soil would be counted.
            some &= zone >= 0
        return _Block(zone, hectares, weights, soil, some)


def _total_name(sector):
    """Name of the number with a sector's total."""
    return "TOTAL" if sector == "total" else f"TOTAL_{sector.upper()}"
