"""`netecosystemproduction`: carbon that ecosystems take up in a year, net of what soil organisms breathe out."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core import carbon
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..services import CONTAINS_ITEM, NET_OF_RESPIRATION
from .ecosystem_climate import ANNUAL_MEANS, PRECIPITATION, TEMPERATURE, read_climate
from .primary_production import production_parameters, read_production

COEFFICIENT, OUTPUT_UNIT, RESPIRATION = "COEFFICIENT", "OUTPUT_UNIT", "RESPIRATION"
DEFAULT_COEFFICIENT = 0.0913
OUTPUT_UNITS = (units.CARBON_DENSITY, units.CARBON_DIOXIDE_DENSITY)
FACTORS = (1.0, carbon.TONNES_CO2_PER_TONNE_C)
QUANTITIES = ("npp", "respiration", "nep", "uptake", "release")
SQUARE_METRES_PER_HECTARE = 10_000.0


class NetEcosystemProduction(ESFlowAlgorithm):
    """Net primary production less heterotrophic respiration."""

    NAME = "netecosystemproduction"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Net ecosystem production")

    def shortDescription(self):  # noqa: N802
        return self.tr("Carbon uptake per year (tC/ha/yr): net primary production less soil heterotrophic respiration.")

    def tags(self):
        return self.tr("ecosystem services,carbon,NEP,NPP,sequestration,respiration,MOD17,CASA,supply").split(",")

    def description_html(self):
        return self.tr(
            "<p>Supply of carbon sequestration as a flux: NEP = NPP − R<sub>h</sub>, per cell and year. It is what "
            "flows and balances compare with yearly emissions; a stock (“Carbon storage”) is not.</p>"
            "<p>R<sub>h</sub> of a month = 0.22 × (exp(0.0913 T) + ln(0.3145 P + 1)) × 30 × 46.5 % in gC/m2, T in °C "
            "and P in mm of the month; twelve months are summed. <b>Negative results are data:</b> such a cell "
            "releases carbon; the flow algorithms count its release as demand.</p>"
            "<p><b>Units:</b> NPP as carbon, dry matter (× 72/162, since 1 g of it is 1.63 g of carbon dioxide) or "
            "MOD17 whole numbers: must be chosen, because a wrong one halves or multiplies the result. Out: tC/ha/yr "
            "(1 gC/m2 = 0.01 tC/ha) or tCO2/ha/yr (× 44/12).</p>"
            "<p><b>Source:</b> the regression of soil respiration after Pei Zhiyong et al., used throughout Chinese "
            "studies of net ecosystem production (some print 0.0912; 0.1 % apart); citation to confirm. The factor "
            "46.5 % takes the heterotrophic part.</p>"
            "<p><b>Limits:</b> a regression over temperature and rain alone: soil carbon, land use and disturbance "
            "(harvest, fire) are not in it. <b>Do not combine</b> with emissions that hold soil respiration: it would "
            "count twice, and flows stop; the file says so in ESFLOW_CONTAINS, which other programs may drop. "
            "<b>Run next:</b> Carbon emissions (without soil respiration), Balance supply and demand by cell, Local "
            "flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (*production_parameters(), *self._climate(), *self._outputs()):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", self.tr("Net ecosystem production of the region (t/yr)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_UPTAKE", self.tr("Sum of the cells that take up (t/yr)")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_RELEASE", self.tr("Sum of the cells that release (t/yr)")))

    def _climate(self):
        return (
            p.raster(
                TEMPERATURE,
                self.tr("Mean temperature by month (°C, 12 bands)"),
                self.tr("One band a month from January."),
            ),
            p.raster(
                PRECIPITATION,
                self.tr("Precipitation by month (mm/month, 12 bands)"),
                self.tr("One band a month from January."),
            ),
            p.advanced(
                p.yes_no(
                    ANNUAL_MEANS,
                    self.tr("Temperature and precipitation are annual means (1 band)"),
                    self.tr(
                        "Only to repeat a study that put a year's mean temperature and rain (mm/yr) into the formula "
                        "for months, × 365/30. Another number, with a warning."
                    ),
                )
            ),
            p.advanced(
                p.real(
                    COEFFICIENT,
                    self.tr("Temperature coefficient (1/°C)"),
                    self.tr("0.0913; some papers print 0.0912."),
                    DEFAULT_COEFFICIENT,
                )
            ),
        )

    def _outputs(self):
        return (
            p.choice(
                OUTPUT_UNIT,
                self.tr("Unit of the result"),
                self.tr("As carbon or as carbon dioxide (× 44/12); demand must have the same."),
                list(OUTPUT_UNITS),
            ),
            p.zones(),
            p.zone_field(),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Net ecosystem production (per hectare and year)"),
                self.tr("Supply density, ready for the flow algorithms; below 0 the cell releases carbon."),
            ),
            p.raster_output(
                RESPIRATION,
                self.tr("Heterotrophic respiration (per hectare and year)"),
                self.tr("What was subtracted, in the same unit."),
                optional=True,
                by_default=False,
            ),
            p.zone_output(),
        )

    def read(self, inputs):
        production = read_production(inputs)
        climate = read_climate(inputs, inputs.number(COEFFICIENT, 0.01, 0.5))
        grid = None
        if production is not None:
            grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        if grid is not None and climate is not None:
            climate.open_bands()
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        return _Job(grid, production, climate, inputs.choice(OUTPUT_UNIT), zones)

    def compute(self, run, data):
        output = run.raster(
            p.OUTPUT,
            data.grid,
            [(self.tr("Net ecosystem production"), data.unit)],
            style="balance",
            metadata={CONTAINS_ITEM: NET_OF_RESPIRATION},
        )
        respired = run.raster(
            RESPIRATION, data.grid, [(self.tr("Heterotrophic respiration"), data.unit)], style="emission"
        )
        total = ZonalSums(1, QUANTITIES)
        by_zone = None if data.zones is None else ZonalSums(len(data.zones), QUANTITIES)
        for window in run.blocks(data.grid):
            densities, valid = data.read(window)
            output.write(window, densities["nep"], valid)
            if respired is not None:
                respired.write(window, densities["respiration"], valid)
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            amounts = {name: values * hectares for name, values in densities.items()}
            total.add(np.zeros(window.shape, dtype=np.int32), valid, amounts, hectares)
            if by_zone is not None:
                by_zone.add(data.zones.index_of_cells(data.grid, window), valid, amounts, hectares)
        if not total.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has net primary production, temperature and precipitation at once. Check that the rasters "
                    "cover the same region, their nodata values and the unit of production.",
                )
            )
        self._report(run, data, total)
        if by_zone is not None:
            self._zone_table(run, data, by_zone)

    def _report(self, run, data, total):
        sums = {name: float(values[0]) for name, values in total.sums.items()}
        run.result("TOTAL", sums["nep"])
        run.result("TOTAL_UPTAKE", sums["uptake"])
        run.result("TOTAL_RELEASE", sums["release"])
        run.fact("valid_cells", int(total.cell_count[0]))
        run.fact("totals", sums)
        run.feedback.pushInfo(
            self.tr(
                "Net ecosystem production: {nep:.6g} {unit}, of it {uptake:.6g} taken up and {release:.6g} released; "
                "{mean:.3f} {density} on average."
            ).format(
                nep=sums["nep"],
                uptake=sums["uptake"],
                release=sums["release"],
                mean=sums["nep"] / float(total.area[0]),
                unit=units.AMOUNT_OF_DENSITY[data.unit],
                density=data.unit,
            )
        )

    def _zone_table(self, run, data, sums):
        empty = sums.cell_count == 0
        columns = {"cells": sums.cell_count, "area_ha": sums.area}
        columns.update({name: np.where(empty, np.nan, sums.sums[name]) for name in QUANTITIES})
        columns["nep_per_ha"] = sums.density("nep")
        texts = {"service": "carbon_sequestration", "unit": units.AMOUNT_OF_DENSITY[data.unit]}
        fields, features = zone_features(data.zones, columns, texts)
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs)


class _Job:
    """Production and climate of one run, and the unit of its results."""

    def __init__(self, grid, production, climate, unit_choice, zones):
        self.grid = grid
        self.production = production
        self.climate = climate
        self.unit = OUTPUT_UNITS[unit_choice]
        self.zones = zones
        self._factor = FACTORS[unit_choice]

    def read(self, window):
        """Densities of a window by name, in the unit of the results, and where they are data."""
        npp, valid = self.production.read(window)
        respiration, climate_valid = self.climate.respiration(window)
        nep = carbon.net_ecosystem_production(npp, respiration)
        to_tonnes = carbon.TONNES_PER_HECTARE_PER_GRAM_PER_M2
        densities = {
            "npp": npp * to_tonnes,
            "respiration": respiration * to_tonnes,
            "nep": nep,
            "uptake": np.maximum(nep, 0.0),
            "release": np.maximum(-nep, 0.0),
        }
        return {name: values * self._factor for name, values in densities.items()}, valid & climate_valid
