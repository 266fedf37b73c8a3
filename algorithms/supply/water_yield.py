"""`wateryield`: annual water yield as InVEST computes it, by blocks, with zone totals."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import InputError
from ...esflow_plugin.core.water_yield import CUBIC_METRES_PER_HECTARE_PER_MM, check_seasonality
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .yield_inputs import NOTHING_VALID, read_yield_inputs, yield_parameters

SEASONALITY, YIELD_MM, AET = "SEASONALITY", "YIELD_MM", "AET"
DEFAULT_SEASONALITY = 5.0
SQUARE_METRES_PER_HECTARE = 10_000.0


class WaterYield(ESFlowAlgorithm):
    """Rain minus actual evapotranspiration (Budyko curve after Fu), per cell and per zone."""

    NAME = "wateryield"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Water yield")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual water yield from rain, evaporative demand, soil and land cover, as InVEST computes it.")

    def tags(self):
        return self.tr("ecosystem services,water,supply,InVEST,Budyko,Fu,runoff,evapotranspiration").split(",")

    def description_html(self):
        return self.tr(
            "<p>Annual water yield of every cell: precipitation minus actual evapotranspiration, computed as InVEST's "
            "annual water yield model (3.20) does.</p>"
            "<p>PET = kc × ET0; vegetation: AET/P = 1 + PET/P − (1 + (PET/P)<sup>w</sup>)<sup>1/w</sup> with "
            "w = min(Z × AWC/P + 1.25, 5) and AWC = PAWC × min(root depth, restricting depth); other classes: "
            "AET = min(PET, P). Yield = P − AET.</p>"
            "<p><b>Source:</b> Fu 1981; Zhang et al. 2004, Water Resources Research 40(2); Donohue et al. 2012, "
            "Journal of "
            "Hydrology 436-437. <b>Units:</b> mm/yr in; m3/ha/yr out (1 mm = 10 m3/ha), mm on request.</p>"
            "<p><b>Differences from InVEST, on purpose:</b> P = 0 is data (yield 0); volumes are summed from cells "
            "and not "
            "from mean × polygon area; PAWC outside 0..1 stops the run; quantities are resampled bilinearly, and "
            "only when "
            "“Align rasters” is on.</p>"
            "<p><b>Limits:</b> an annual average; the model is meant for sums over watersheds, single cells are not "
            "to be "
            "interpreted. <b>Run next:</b> Water demand, River flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *yield_parameters(),
            p.real(
                SEASONALITY,
                self.tr("Seasonality factor Z (1..30)"),
                self.tr(
                    "About 0.2 × the number of rain events in a year, or calibrated to measured runoff with "
                    "“Calibrate Z”."
                ),
                DEFAULT_SEASONALITY,
            ),
            p.zones(),
            p.zone_field(),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Water yield (m3/ha/yr)"), self.tr("Supply density, ready for the flow algorithms.")
            ),
            p.raster_output(
                YIELD_MM,
                self.tr("Water yield (mm/yr)"),
                self.tr("The same as a depth."),
                optional=True,
                by_default=False,
            ),
            p.raster_output(
                AET,
                self.tr("Actual evapotranspiration (mm/yr)"),
                self.tr("Actual evapotranspiration as a depth; precipitation = AET + yield in every cell."),
                optional=True,
                by_default=False,
            ),
            p.zone_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("VOLUME", self.tr("Water yield of the region (m3/yr)")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_YIELD_MM", self.tr("Mean water yield (mm/yr)")))

    def read(self, inputs):
        data = read_yield_inputs(inputs)
        data.seasonality = inputs.number(SEASONALITY)
        if data.seasonality is not None:
            inputs.attempt(check_seasonality, data.seasonality, inputs.label(SEASONALITY))
        data.zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        return data

    def compute(self, run, data):
        density = (self.tr("Water yield"), units.WATER_DENSITY)
        depth = (self.tr("Water yield"), units.DEPTH_PER_YEAR)
        evapotranspiration = (self.tr("Actual evapotranspiration"), units.DEPTH_PER_YEAR)
        outputs = [
            (
                run.raster(p.OUTPUT, data.grid, [density], style="water_amount"),
                CUBIC_METRES_PER_HECTARE_PER_MM,
                "yield",
            ),
            (run.raster(YIELD_MM, data.grid, [depth], style="water_amount"), 1.0, "yield"),
            (run.raster(AET, data.grid, [evapotranspiration], style="evapotranspiration"), 1.0, "aet"),
        ]
        sums = None if data.zones is None else ZonalSums(len(data.zones), ("volume", "precipitation"))
        total = {"cells": 0, "area": 0.0, "volume": 0.0, "precipitation": 0.0}
        for window in run.blocks(data.grid):
            yields, actual, valid = data.yield_of(window, data.seasonality)
            for output, factor, what in outputs:
                if output is not None:
                    output.write(window, (yields if what == "yield" else actual) * factor, valid)
            area = data.grid.cell_area_m2(window)
            total["cells"] += int(np.count_nonzero(valid))
            total["area"] += _sum(1.0, valid, area)
            total["volume"] += _sum(yields, valid, area) / 1000.0
            total["precipitation"] += _sum(yields + actual, valid, area) / 1000.0
            if sums is not None:
                amounts = {"volume": yields * area / 1000.0, "precipitation": (yields + actual) * area / 1000.0}
                sums.add(data.zones.index_of_cells(data.grid, window), valid, amounts, area)
        if not total["cells"]:
            raise InputError(NOTHING_VALID)
        self._report(run, total)
        if sums is not None:
            self._zone_table(run, data, sums)

    def _report(self, run, total):
        volume, area = total["volume"], total["area"]
        run.result("VOLUME", volume)
        run.result("MEAN_YIELD_MM", volume / area * 1000.0)
        run.fact("valid_cells", total["cells"])
        run.fact("volume_m3", volume)
        run.fact("precipitation_m3", total["precipitation"])
        run.feedback.pushInfo(
            self.tr("Water yield: {volume:.6g} m3/yr from {area:.6g} km2, {depth:.2f} mm on average.").format(
                volume=volume, area=area / 1e6, depth=volume / area * 1000.0
            )
        )

    def _zone_table(self, run, data, sums):
        with np.errstate(divide="ignore", invalid="ignore"):
            columns = {
                "cells": sums.cell_count,
                "area_ha": sums.area / SQUARE_METRES_PER_HECTARE,
                "supply": np.where(sums.cell_count > 0, sums.sums["volume"], np.nan),
                "yield_mm": sums.sums["volume"] / sums.area * 1000.0,
                "precipitation_mm": sums.sums["precipitation"] / sums.area * 1000.0,
            }
        fields, features = zone_features(data.zones, columns, {"service": "water_yield", "unit": "m3/yr"})
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs, style="zone_supply")


def _sum(values, valid, row_area):
    """Sum of values x area over valid cells; row_area: shape (rows, 1)."""
    return float(np.where(valid, values, 0.0).sum(axis=1) @ row_area[:, 0])
