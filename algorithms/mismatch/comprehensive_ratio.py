"""`comprehensiveratio`: the mean of several services' supply-demand ratios (CESDR), by cell and by zone."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.relative_levels import comprehensive_ratio
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..drivers.layers_input import raster_list, read_layers
from ..layer_lists import explained
from .cell_summary import SQUARE_METRES_PER_HECTARE
from .supply_demand_balance import QUANTITY_ITEM, YEARS_ITEM
from .weights_input import read_shares, weights_parameter

RATIOS = "RATIOS"
COMPREHENSIVE = "comprehensive"


class ComprehensiveRatio(ESFlowAlgorithm):
    """Mean over services of their ESDR."""

    NAME = "comprehensiveratio"
    GROUP = "mismatch"

    def displayName(self):  # noqa: N802
        return self.tr("Comprehensive ratio of services")

    def shortDescription(self):  # noqa: N802
        return self.tr("Mean of several services' supply-demand ratios (CESDR) by cell and by zone.")

    def tags(self):
        return self.tr("ecosystem services,supply,demand,ESDR,CESDR,comprehensive,ratio,multiple services").split(",")

    def description_html(self):
        return self.tr(
            "<p>Comprehensive ecological supply-demand ratio: CESDR = Σ w<sub>k</sub> ESDR<sub>k</sub> over the "
            "services k, equal weights by default, so that it is their mean. Amounts of different services cannot be "
            "added; their ratios, which have no unit, can.</p>"
            "<p>Give one ESDR raster for each service, as “Balance supply and demand by cell” writes it. Rasters with "
            "one band a year give one band a year; all must have the same years. Other ratios without unit, such as "
            "the normalised balance, are taken too, but only of one kind.</p>"
            "<p><b>Nodata:</b> only cells with data in all services (and years) count. <b>By zone:</b> means of the "
            "cells' ratios, weighted by area, for each service and for all together. <b>Limits:</b> a surplus of one "
            "service hides a deficit of another; look at the services too. Each ESDR depends on its own references: "
            "fix them to compare regions. <b>Run next:</b> Coupling coordination, flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            raster_list(
                RATIOS,
                self.tr("Ratios of the services"),
                self.tr("Two or more rasters without unit, one for each service. The first one's grid is the run's."),
            ),
            p.zones(),
            p.zone_field(),
            weights_parameter(
                self.tr("One number for each service, in order, separated by commas; only their shares matter.")
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT, self.tr("Comprehensive ratio"), self.tr("Weighted mean of the ratios, one band a year.")
            ),
            p.zone_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("MEAN", self.tr("Mean of the first year over the area")))

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        layers = read_layers(inputs, RATIOS, several_bands=True)
        if len(layers) < 2 and not inputs.problems:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {count} layer was given. Choose at least two rasters."),
                label=inputs.label(RATIOS),
                count=len(layers),
            )
        _check_kind(inputs, layers)
        years = _common_years(inputs, layers)
        shares = read_shares(inputs, len(layers))
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        return _Data(layers, years, shares, grid, inputs.zones(p.ZONES, p.ZONE_FIELD))

    def compute(self, run, data):
        bands = [(self.tr("CESDR"), units.FRACTION)]
        if len(data.years) > 1:
            bands = [(f"{year}: {self.tr('CESDR')}", units.FRACTION) for year in data.years]
        metadata = {QUANTITY_ITEM: "cesdr", YEARS_ITEM: ";".join(data.years)}
        output = run.raster(p.OUTPUT, data.grid, bands, style="balance", metadata=metadata)
        names = [*data.fields, COMPREHENSIVE]
        zones = [ZonalSums(len(data.zones or ()), names) for _ in data.years]
        region = [ZonalSums(1, names) for _ in data.years]
        for window in run.blocks(data.grid):
            by_year, valid = data.read(window)
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            zone = None if data.zones is None else data.zones.index_of_cells(data.grid, window)
            for place, ratios in enumerate(by_year):
                total = comprehensive_ratio(ratios, data.shares)
                if output is not None:
                    output.write(window, total, valid, place + 1)
                weighted = {name: values * hectares for name, values in zip(names, (*ratios, total))}
                region[place].add(np.zeros(valid.shape, dtype=np.int32), valid, weighted, hectares)
                if zone is not None:
                    zones[place].add(zone, valid, weighted, hectares)
        if not region[0].cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "RATIOS: no cell has data in all layers. Choose layers of the same region and check their nodata "
                    "values.",
                )
            )
        self._report(run, data, region)
        if data.zones is not None:
            self._zones(run, data, zones)

    def _report(self, run, data, region):
        means = {
            year: {name: float(sums.density(name)[0]) for name in sums.sums}
            for year, sums in zip(data.years, region)
        }
        run.result("MEAN", means[data.years[0]][COMPREHENSIVE])
        run.fact("services", [layer.name for layer in data.layers])
        run.fact("weights", data.shares.tolist())
        run.fact("mean_by_year", means)
        for year, values in means.items():
            services = ", ".join(f"{layer.name} {values[field]:.4f}" for layer, field in zip(data.layers, data.fields))
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{year}: mean comprehensive ratio {mean:.4f} ({services})."),
                year=year or "–",
                mean=values[COMPREHENSIVE],
                services=services,
            )

    def _zones(self, run, data, sums):
        titles = {field: layer.name for field, layer in zip(data.fields, data.layers)}
        titles[COMPREHENSIVE] = translate("ESFlow", "Comprehensive ratio (CESDR)")
        titles["year"] = translate("ESFlow", "Year")
        features = []
        for year, of_year in zip(data.years, sums):
            columns = {"cells": of_year.cell_count, "area_ha": of_year.area}
            columns.update({name: of_year.density(name) for name in of_year.sums})
            texts = {"year": year} if len(data.years) > 1 else {}
            fields, more = zone_features(
                data.zones, columns, texts, lambda name: titles.get(name) or field_title(name)
            )
            features += more
        run.table(p.OUTPUT_ZONES, fields, features, data.zones.wkb_type, data.grid.crs, style="zone_comprehensive")


class _Data:
    """The ratios of a run: one RasterSource for each service and year."""

    def __init__(self, layers, years, shares, grid, zones):
        self.layers = layers
        self.years = years
        self.shares = shares
        self.grid = grid
        self.zones = zones
        self.fields = [f"ratio_{place}" for place in range(1, len(layers) + 1)]
        self._sources = None

    def read(self, window):
        """([ratios of all services] by year, mask of cells with data in all of them)."""
        if self._sources is None:
            bands = range(1, len(self.years) + 1)
            self._sources = [
                [layer.source if band == 1 else layer.source.band(band) for layer in self.layers] for band in bands
            ]
        blocks = [[source.read(window) for source in year] for year in self._sources]
        valid = np.logical_and.reduce([mask for year in blocks for _, mask in year])
        for year in blocks:
            for values, _ in year:
                values[~valid] = 0.0
        return [[values for values, _ in year] for year in blocks], valid


def _check_kind(inputs, layers):
    """All layers must be ratios of one kind."""
    kinds = {}
    for layer in layers:
        source = layer.source
        inputs.attempt(units.check, source.label, source.unit_text, (units.FRACTION,), inputs.warn)
        kinds.setdefault(source.metadata_item(QUANTITY_ITEM) or "", []).append(layer.name)
    known = {kind: names for kind, names in kinds.items() if kind}
    if len(known) > 1:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layers hold different ratios ({kinds}), which have no common mean. Give one kind.",
            ),
            label=inputs.label(RATIOS),
            kinds="; ".join(f"{kind}: {', '.join(names)}" for kind, names in known.items()),
        )


def _common_years(inputs, layers):
    """Names of the bands, [""] for one; a fault when the layers have different ones."""
    found = {}
    for layer in layers:
        text = layer.source.metadata_item(YEARS_ITEM) or ""
        names = text.split(";") if text else []
        if len(names) != layer.source.band_count:
            names = [str(band) for band in range(1, layer.source.band_count + 1)]
        found.setdefault(tuple(names), []).append(layer.name)
    if len({len(names) for names in found}) > 1:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the layers have different numbers of years ({found}). Give the same years of all."
            ),
            label=inputs.label(RATIOS),
            found="; ".join(f"{', '.join(layers)}: {len(names)}" for names, layers in found.items()),
        )
    elif len(found) > 1:
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the layers name their years differently ({found}); the first names are used."
            ),
            label=inputs.label(RATIOS),
            found="; ".join(f"{', '.join(layers)}: {', '.join(names)}" for names, layers in found.items()),
        )
    return list(next(iter(found), ("1",)))
