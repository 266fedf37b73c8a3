"""`foodproduction`: a yearbook's food production on the land that yields it, or yields by land cover."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.food_products import YieldTable, check_products
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..land_codes import rows_of_cells
from . import food_parameters as f
from .food_spread import SQUARE_METRES_PER_HECTARE, Spread
from .food_statistics import read_products, read_statistics


class FoodProduction(ESFlowAlgorithm):
    """Totals of zones spread over cropland by NDVI, NPP or area, every total kept; or yield × area."""

    NAME = "foodproduction"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Food production")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual food production per hectare from a yearbook's statistics or from yields by land cover.")

    def tags(self):
        return self.tr("ecosystem services,food,grain,crop,yield,NDVI,NPP,yearbook,supply,kcal,protein").split(",")

    def description_html(self):
        return self.tr(
            "<p>Supply of food. <b>Statistics:</b> the production G of a zone (province, county) goes to the cells of "
            "the land that yields it: cell = G × w·a / Σ w·a, with the weight w = NDVI or NPP, or 1 when none is "
            "given, and the cell's area a. Other land of the zone gets 0. The cells sum to G (10<sup>-9</sup>); that "
            "is checked before anything is written, and the raster has 8-byte cells so that it holds for the file, "
            "too. <b>Yields:</b> t/ha/yr by land-cover code.</p>"
            "<p><b>Several products:</b> one column for each, named after the product (grain, rice, oil crops, pork, "
            "稻谷 …), or one row for each zone and product. Names, land and factors stand in "
            "<code>resources/tables/food_conversion.csv</code>: grain, oil crops and vegetables on cropland, pork, "
            "poultry and eggs too, because they are fed from fields; beef, mutton and milk on grassland, fish on water "
            "(by area), fruit on orchards. A whole and its parts (grain and rice) are refused, since they would count "
            "twice. Your own table of products changes or adds to it.</p>"
            "<p><b>Rules:</b> negative NDVI counts as 0. Land without NDVI gets the mean of this land in its zone, "
            "with a warning. Where NDVI is 0 on all of it, the total is spread evenly over that land; where a zone has "
            "production but no such land, evenly over the whole zone; both with a warning by name. Zones that the "
            "table lacks are nodata; rows that the layer lacks stop the run unless they are to be left out. Where the "
            "land cover covers only part of a zone, the whole total goes to that part, with a warning.</p>"
            "<p><b>Units:</b> t, 1e3 t or 1e4 t a year in; t/ha/yr, kcal/ha/yr or t protein/ha/yr out: band 1 the "
            "total, further bands by land if there are several. Flows refuse a supply in t beside a demand in kcal. "
            "Totals are per hectare of land, not of sown area: with two harvests a year they are twice the yield of "
            "one.</p>"
            "<p><b>Factors:</b> energy and protein per tonne as produced, from FAO 2001, Food Balance Sheets: A "
            "Handbook; some are to be confirmed, as the table says. Grain equivalents are given for grain only, "
            "because authors differ on feed grain for meat.</p>"
            "<p><b>Limits:</b> that yields follow NDVI linearly is a common assumption, not a measurement; use NDVI of "
            "the growing season, where evergreen weeds and tree crops do not mislead. Coarse land cover drops small "
            "fields among hills, so that the others seem to yield too much: look at <code>per_land_ha</code> in the "
            "zone table. Zones that were cut at a study area's edge need the statistics of their part, which nobody "
            "can notice here: spread over whole zones first. <b>Run next:</b> Food demand, Balance supply and demand "
            "by zone, Market flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *f.land_parameters(),
            *f.statistics_parameters(),
            *f.rest_parameters(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Food production (per hectare and year)"),
                self.tr("Band 1: total, ready for balances and flows; further bands by land, if there are several."),
            ),
            p.zone_output(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("TOTAL", self.tr("Food production of the region (per year)")))
        self.addOutput(QgsProcessingOutputNumber("LAND_AREA", self.tr("Area of the land that yields it (ha)")))

    # ------------------------------------------------------------------ reading

    def read(self, inputs):
        by_statistics = inputs.choice(f.METHOD) == f.BY_STATISTICS
        lulc = inputs.raster(p.LULC, Kind.CLASSES)
        weight = self._weight(inputs) if by_statistics and inputs.given(f.WEIGHT) else None
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN)) if lulc is not None else None
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        products = read_products(inputs)
        unit = f.DENSITY_OF_MEASURE[f.measure_of(inputs)]
        if by_statistics:
            statistics = read_statistics(inputs, zones, products)
            if not inputs.given(f.WEIGHT):
                inputs.inform(
                    QT_TRANSLATE_NOOP("ESFlow", "{label} is not given: production is spread by area."),
                    label=inputs.label(f.WEIGHT),
                )
            for name, factor, source in statistics.notes if statistics is not None else ():
                _tell_factor(inputs.inform, name, factor, unit, source)
            source = Spread(grid, lulc, weight, zones, statistics, inputs.label(f.STATISTICS_FIELD))
        else:
            source = self._yields(inputs, grid, lulc, zones, products, unit)
        return source, zones, unit

    @staticmethod
    def _weight(inputs):
        band = inputs.algorithm.parameterAsInt(inputs.parameters, f.WEIGHT_BAND, inputs.context)
        return inputs.raster(f.WEIGHT, band=band)

    @staticmethod
    def _yields(inputs, grid, lulc, zones, products, unit):
        if not inputs.given(f.YIELDS):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the method needs a table of yields. Give it."),
                label=inputs.label(f.YIELDS),
            )
            return None
        raw, label = inputs.table(f.YIELDS), inputs.label(f.YIELDS)
        table = None
        if raw is not None:
            table = inputs.attempt(YieldTable.from_columns, raw.columns, label, inputs.text(f.PRODUCT))
        if table is None or products is None:
            return None
        names, measure = list(dict.fromkeys(table.products)), f.measure_of(inputs)
        factors = {}
        for name in names:
            # One at a time: whole and part may both be there, each on its own land.
            found = inputs.attempt(check_products, products, [name], measure, label)
            factors[name] = found[0].factor(measure) if found else np.nan
            if found and factors[name] != 1.0:
                _tell_factor(inputs.inform, name, factors[name], unit, found[0].source)
        return _Yields(grid, lulc, zones, table, np.array([factors[name] for name in table.products]), label)

    # ------------------------------------------------------------------ computing

    def compute(self, run, data):
        source, zones, unit = data
        with run.step(0.0, 0.5):
            source.plan(run)
        titles = [self.tr("Food production")]
        if len(source.lands) > 1:
            titles += [f.land_title(land) for land in source.lands]
        output = run.raster(p.OUTPUT, source.grid, [(t, unit) for t in titles], style="food_amount", double=True)
        total, cells = 0.0, 0
        with run.step(0.5, 1.0):
            for window in run.blocks(source.grid):
                amounts, valid, hectares = source.read(window)
                bands = [sum(amounts), *amounts][: len(titles)]
                for band, amount in enumerate(bands, start=1):
                    output.write(window, amount / hectares, valid, band)
                total += float(np.sum(bands[0], where=valid))
                cells += int(valid.sum())
        if not cells:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: no cell has data inside the zones of the statistics. Check the region and the nodata "
                    "value.",
                ),
                label=source.lulc.label,
            )
        source.check()
        self._report(run, source, unit, total, cells)
        if zones is not None:
            self._zone_table(run, source, zones, unit)

    def _report(self, run, source, unit, total, cells):
        area = float(source.land_area.sum())
        run.result("TOTAL", total)
        run.result("LAND_AREA", area)
        run.fact("total", total)
        run.fact("unit", units.AMOUNT_OF_DENSITY[unit])
        run.fact("land_area_ha", area)
        run.fact("valid_cells", cells)
        run.feedback.pushInfo(
            self.tr("Food production: {total:.6g} {unit}, {mean:.4g} {density} on {area:.6g} ha of its land.").format(
                total=total,
                unit=units.AMOUNT_OF_DENSITY[unit],
                mean=total / area if area else np.nan,
                density=unit,
                area=area,
            )
        )

    @staticmethod
    def _zone_table(run, source, zones, unit):
        columns = source.zone_columns() if isinstance(source, _Yields) else _spread_columns(source)
        texts = {"service": "food_production", "unit": units.AMOUNT_OF_DENSITY[unit]}
        fields, features = zone_features(zones, columns, texts, title=_title)
        run.table(p.OUTPUT_ZONES, fields, features, zones.wkb_type, source.grid.crs)


class _Yields:
    """Yield × area by land cover; the same face as Spread."""

    lands = ("yields",)

    def __init__(self, grid, lulc, zones, table, factors, label):
        self.grid = grid
        self.lulc = lulc
        self._zones = zones
        self._table = table
        self._yields = table.yields * factors
        self._label = label
        self._sums = ZonalSums(1 if zones is None else len(zones), ("amount", "land"))
        self._total = ZonalSums(1, ("land",))

    @property
    def land_area(self):
        """Hectares with a yield."""
        return self._total.sums["land"]

    def plan(self, run):
        """Nothing to plan."""

    def read(self, window):
        """Amounts of a window (one group), mask and hectares."""
        index, valid = rows_of_cells(self._table, self.lulc, self.grid, window, self._label)
        hectares = self.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        yields = np.where(valid, self._yields.take(index, mode="clip"), 0.0)
        amount, land = yields * hectares, (yields > 0) * hectares
        self._total.add(np.zeros(window.shape, dtype=np.int32), valid, {"land": land}, hectares)
        if self._zones is not None:
            zone = self._zones.index_of_cells(self.grid, window)
            self._sums.add(zone, valid, {"amount": amount, "land": land}, hectares)
        return [amount], valid, hectares

    def check(self):
        """Nothing was given that could be lost."""

    def zone_columns(self):
        """Columns of the zone table."""
        sums = self._sums
        empty = sums.cell_count == 0
        amount, land = sums.sums["amount"], sums.sums["land"]
        return {
            "cells": sums.cell_count,
            "area_ha": sums.area,
            "land_ha": land,
            "supply": np.where(empty, np.nan, amount),
            "per_land_ha": _per_hectare(amount, land),
        }


def _spread_columns(spread):
    distributed = sum(spread.distributed)
    return {
        "cells": spread.every.cell_count,
        "area_ha": spread.every.area,
        "valid_share": spread.share,
        "land_ha": np.where(spread.has_row, spread.land_area, np.nan),
        "given": spread.given,
        "supply": np.where(spread.has_row, distributed, np.nan),
        "per_land_ha": np.where(spread.has_row, _per_hectare(distributed, spread.land_area), np.nan),
        "spread": spread.how.astype(np.int64),
    }


def _per_hectare(amount, area):
    return np.divide(amount, area, out=np.full(len(area), np.nan), where=area > 0)


def _tell_factor(inform, name, factor, unit, source):
    inform(
        QT_TRANSLATE_NOOP("ESFlow", "One tonne of {product} is {factor:.6g} {unit} ({source})."),
        product=name,
        factor=factor,
        unit=units.AMOUNT_OF_DENSITY[unit].removesuffix("/yr"),
        source=source,
    )


def _title(name):
    titles = {
        "land_ha": translate("ESFlow", "Area of the land that yields food (ha)"),
        "per_land_ha": translate("ESFlow", "Food production per hectare of that land and year"),
        "spread": translate("ESFlow", "0: by the weight; 1: evenly over the land; 2: evenly over the zone"),
    }
    return titles.get(name) or field_title(name)
