"""`waterdemand`: water that people, industry, irrigation and environment need, per cell and by sector."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.water_demand import SECTORS, demand_density, total_demand
from ...esflow_plugin.raster import units
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .demand_sectors import (
    CROPLAND_CODES,
    DOMESTIC_QUOTA,
    ECOLOGICAL,
    ECOLOGICAL_CODES,
    ECOLOGICAL_QUOTA,
    INDUSTRY_QUOTA,
    IRRIGATED_AREA,
    IRRIGATED_SHARE,
    IRRIGATION_QUOTA,
    POPULATION,
    QUOTAS,
    VALUE_ADDED,
    read_sectors,
)
from .water_quotas import default_quota

NODATA_DEMAND = "NODATA_DEMAND"
PROPAGATE, ZERO = range(2)
SQUARE_METRES_PER_HECTARE = 10_000.0


class WaterDemand(ESFlowAlgorithm):
    """Quota × population, value added, irrigated area and ecological area: withdrawals."""

    NAME = "waterdemand"
    GROUP = "demand"

    def displayName(self):  # noqa: N802
        return self.tr("Water demand")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual water demand of people, industry, irrigation and environment, in total and by sector.")

    def tags(self):
        return self.tr("ecosystem services,water,demand,withdrawal,irrigation,domestic,industry,quota").split(",")

    def description_html(self):
        return self.tr(
            "<p>Annual water demand of every cell: population × domestic quota × 365 days + value added of industry × "
            "industrial quota + irrigated area × irrigation quota + ecological use. Any sector may be left out; at "
            "least one is needed.</p>"
            "<p><b>Withdrawals:</b> quotas count the water that is taken, as water bulletins do. What flows back is "
            "the consumptive fraction of “River flow”. Rain that crops use is in the water yield already, so only "
            "irrigation belongs here.</p>"
            "<p><b>Quotas:</b> the defaults are the newest national figures of the shipped table "
            "<code>resources/tables/water_quotas.csv</code> (Ministry of Water Resources of China, China Water "
            "Resources Bulletin, with figures by river basin). They are no figures for your region: replace them by "
            "number, or by a table of your own. What was used is printed with its source. The industrial quota is per "
            "10<sup>4</sup> CNY of <i>industrial value added</i>; the bulletins' figure per 10<sup>4</sup> CNY of GDP "
            "counts all sectors and must not be used.</p>"
            "<p><b>Units:</b> persons, 10<sup>4</sup> CNY and ha <i>per cell</i> in; m3/ha/yr out, band 1 the total, "
            "then one band for each sector in the order domestic, industry, irrigation, ecological. Totals in m3/yr "
            "are summed from cells.</p>"
            "<p><b>Nodata:</b> a cell that lacks data in one sector is nodata, unless nodata is to count as 0. "
            "<b>Source:</b> the sum over sectors as in Scientific Reports 2025, doi 10.1038/s41598-025-13026-y, "
            "table 2. <b>Run next:</b> Balance supply and demand by cell, River flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*self._people_and_industry(), *self._land(), *self._rest()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", self.tr("Water demand of the region (m3/yr)")))
        for sector, label in (
            ("domestic", self.tr("Domestic water demand (m3/yr)")),
            ("industry", self.tr("Industrial water demand (m3/yr)")),
            ("irrigation", self.tr("Irrigation water demand (m3/yr)")),
            ("ecological", self.tr("Ecological water demand (m3/yr)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(_total_name(sector), label))

    def _people_and_industry(self):
        return (
            p.raster(
                POPULATION,
                self.tr("Population (persons per cell)"),
                self.tr("Counts, not a density; where it must be resampled, totals are kept."),
                optional=True,
            ),
            p.real(
                DOMESTIC_QUOTA,
                self.tr("Domestic quota (L/person/day)"),
                _default_help(self.tr("Withdrawal per person, public use included. Default: {source}."), "domestic"),
                default_quota("domestic").value,
            ),
            p.raster(
                VALUE_ADDED,
                self.tr("Value added of industry (1e4 CNY per cell)"),
                self.tr("Per cell and year, e.g. from “Distribute statistics to cells”; industry alone, not GDP."),
                optional=True,
            ),
            p.real(
                INDUSTRY_QUOTA,
                self.tr("Industrial quota (m3/1e4 CNY)"),
                _default_help(
                    self.tr("Withdrawal per 1e4 CNY of industrial value added. Default: {source}."), "industry"
                ),
                default_quota("industry").value,
            ),
        )

    def _land(self):
        return (
            p.lulc(optional=True),
            p.text(
                CROPLAND_CODES,
                self.tr("Codes of irrigated cropland"),
                self.tr("Codes of the land cover, e.g. 1,2. Empty: irrigation is left out or comes from a raster."),
            ),
            p.raster(
                IRRIGATED_AREA,
                self.tr("Irrigated area (ha per cell)"),
                self.tr("Instead of codes of the land cover."),
                optional=True,
            ),
            p.real(
                IRRIGATED_SHARE,
                self.tr("Irrigated share of that area (0..1)"),
                self.tr("Share of the cropland, or of the area raster, that is irrigated. Default 1."),
                1.0,
            ),
            p.real(
                IRRIGATION_QUOTA,
                self.tr("Irrigation quota (m3/ha/yr)"),
                _default_help(
                    self.tr("Withdrawal per irrigated hectare; 1 m3/mu = 15 m3/ha. Default: {source}."), "irrigation"
                ),
                default_quota("irrigation").value,
            ),
            p.raster(
                ECOLOGICAL,
                self.tr("Ecological use (m3/ha/yr)"),
                self.tr("Water for the environment as a density, e.g. a distributed statistic."),
                optional=True,
            ),
            p.text(
                ECOLOGICAL_CODES,
                self.tr("Codes of land with ecological use"),
                self.tr("Instead of a raster: codes of the land cover that get the ecological quota."),
            ),
            p.real(
                ECOLOGICAL_QUOTA,
                self.tr("Ecological quota (m3/ha/yr)"),
                self.tr("For the codes above. No default: bulletins give totals only."),
                optional=True,
            ),
        )

    def _rest(self):
        return (
            p.table(
                QUOTAS,
                self.tr("Table of quotas"),
                self.tr(
                    "Overrides the numbers above: columns sector (domestic, industry, irrigation, ecological), value, "
                    "unit (L/person/day, m3/person/yr; m3/1e4 CNY; m3/ha, m3/mu; m3/ha/yr) and source; one row for "
                    "each sector."
                ),
                optional=True,
            ),
            p.choice(
                NODATA_DEMAND,
                self.tr("Cells that lack data in a sector"),
                self.tr("Nodata is not zero: counting it as 0 is right only where a layer leaves out empty cells."),
                [self.tr("are nodata"), self.tr("count as 0 in that sector")],
                PROPAGATE,
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Water demand (m3/ha/yr)"),
                self.tr("Band 1: total, ready for the flow algorithms; further bands: the sectors that were given."),
            ),
        )

    def read(self, inputs):
        sectors = read_sectors(inputs)
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN)) if sectors.has_raster else None
        return _Job(grid, sectors, inputs.choice(NODATA_DEMAND))

    def compute(self, run, data):
        names = [name for name in SECTORS if name in data.sectors.amounts]
        for name in names:
            run.inform(data.sectors.notes[name][0], **data.sectors.notes[name][1])
        titles = self._titles()
        bands = [(titles[name], units.WATER_DENSITY) for name in ("total", *names)]
        output = run.raster(p.OUTPUT, data.grid, bands, style="water_amount")
        totals, cells = dict.fromkeys(("total", *names), 0.0), 0
        for window in run.blocks(data.grid):
            amounts, valid, hectares = data.read(window)
            for band, name in enumerate(totals, start=1):
                output.write(window, demand_density(amounts[name], hectares), valid, band)
                totals[name] += float(np.sum(amounts[name], where=valid))
            cells += int(valid.sum())
        if not cells:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has data in every sector. Check that the rasters cover the same region and that their "
                    "nodata values are set.",
                )
            )
        data.sectors.warn_of_absent_codes(run)
        self._report(run, totals, cells)

    def _titles(self):
        return {
            "total": self.tr("Water demand"),
            "domestic": self.tr("Domestic water demand"),
            "industry": self.tr("Industrial water demand"),
            "irrigation": self.tr("Irrigation water demand"),
            "ecological": self.tr("Ecological water demand"),
        }

    def _report(self, run, totals, cells):
        titles = self._titles()
        run.fact("valid_cells", cells)
        for name, total in totals.items():
            run.result("TOTAL" if name == "total" else _total_name(name), total)
            run.fact(f"{name}_m3", total)
            run.feedback.pushInfo(self.tr("{title}: {total:.6g} m3/yr").format(title=titles[name], total=total))


class _Job:
    """The sectors on one grid, and what nodata means."""

    def __init__(self, grid, sectors, nodata_policy):
        self.grid = grid
        self.sectors = sectors
        self._combine = np.logical_and if nodata_policy == PROPAGATE else np.logical_or

    def read(self, window):
        """Amounts in m3/yr per cell by sector and in total, the mask of valid cells, and hectares of the cells."""
        hectares = self.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        amounts, masks = {}, []
        for name, amounts_of in self.sectors.amounts.items():
            values, valid = amounts_of(window, hectares)
            amounts[name] = np.where(valid, values, 0.0)
            masks.append(valid)
        amounts["total"] = total_demand(amounts)
        return amounts, self._combine.reduce(masks), hectares


def _total_name(sector):
    return f"TOTAL_{sector.upper()}"


def _default_help(text, sector):
    return text.format(source=default_quota(sector).source)
