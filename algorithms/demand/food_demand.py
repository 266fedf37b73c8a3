"""`fooddemand`: what the people of every cell need to eat in a year."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.food import food_demand, looks_like_density
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.zone_table import field_title, zone_features
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..supply.food_parameters import DENSITY_OF_MEASURE
from .food_needs import need_parameters, read_needs
from .food_people import NODATA_DEMAND, PROPAGATE, people_parameters, read_people, residence_parameters

SQUARE_METRES_PER_HECTARE = 10_000.0
HECTARES_PER_SQUARE_KILOMETRE = 100.0


class FoodDemand(ESFlowAlgorithm):
    """Population × need per head, one for all or one each for town and country."""

    NAME = "fooddemand"
    GROUP = "demand"

    def displayName(self):  # noqa: N802
        return self.tr("Food demand")

    def shortDescription(self):  # noqa: N802
        return self.tr("Annual food demand per hectare: population × need per head, town and country apart if wanted.")

    def tags(self):
        return self.tr("ecosystem services,food,grain,population,per capita,consumption,kcal,protein,demand").split(",")

    def description_html(self):
        return self.tr(
            "<p>Demand for food of every cell: D = persons × need per head, or urban persons × their need + rural "
            "persons × theirs.</p>"
            "<p><b>The need must be chosen</b>, and rates under different needs cannot be compared: 400 kg is total "
            "grain, with feed, seed and industry, and belongs beside the whole grain output; 120 to 168 kg is the "
            "grain that households eat, and 135 kg the staple grain of a nutrition plan, and beside the whole output "
            "they make every region look rich. Energy and protein are what is eaten: beside them belongs food, not "
            "feed. The figures stand with source and certainty in <code>resources/tables/food_needs.csv</code>.</p>"
            "<p><b>Town and country:</b> by a raster of urban persons, a share, or the built-up class of a land "
            "cover, which calls only those urban who live on such cells.</p>"
            "<p><b>Units:</b> persons <i>per cell</i> in; t/ha/yr, kcal/ha/yr or t protein/ha/yr out, as the need "
            "says: take the same measure for the supply, since flows refuse tonnes beside kcal. Band 1 the total; "
            "bands 2 and 3 urban and rural. A population in persons per km2 or ha is refused when the file says so; "
            "when it does not, a warning comes if, read as counts, the region would have fewer than 20 or more than "
            "5000 persons per km2, while the same numbers as persons per km2 would lie between.</p>"
            "<p><b>Nodata:</b> cells without population are nodata, unless they are to count as 0; so are cells with "
            "people for whom town or country is not known. <b>Limits:</b> one need whatever age or income. <b>Run "
            "next:</b> Food production, Balance supply and demand by zone, Market flow.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *people_parameters(),
            *need_parameters(),
            *residence_parameters(),
            p.zones(),
            p.zone_field(),
            p.choice(
                NODATA_DEMAND,
                self.tr("Cells without population data"),
                self.tr("Nodata is not zero: counting it as 0 is right only where the raster leaves out empty cells."),
                [self.tr("are nodata"), self.tr("count as 0")],
                PROPAGATE,
            ),
            p.align(),
            p.creation_options(),
            p.raster_output(
                p.OUTPUT,
                self.tr("Food demand (per hectare and year)"),
                self.tr("Band 1: total, ready for balances and flows; with town and country: 2 urban, 3 rural."),
            ),
            p.zone_output(),
        ):
            self.addParameter(parameter)
        for name, label in (
            ("TOTAL", self.tr("Food demand of the region (per year)")),
            ("TOTAL_URBAN", self.tr("Food demand of urban residents (per year)")),
            ("TOTAL_RURAL", self.tr("Food demand of rural residents (per year)")),
            ("PERSONS", self.tr("Population of the region (persons)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, inputs):
        people = read_people(inputs)
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN)) if people is not None else None
        zones = inputs.zones(p.ZONES, p.ZONE_FIELD) if inputs.given(p.ZONES) else None
        needs = read_needs(inputs, people is not None and people.by_residence)
        return people, needs, grid, zones

    def compute(self, run, data):
        people, needs, grid, zones = data
        _tell_needs(run, needs)
        unit = DENSITY_OF_MEASURE[needs[0].measure]
        quantities = ("persons", "demand")
        if people.by_residence:
            quantities += ("urban", "rural", "urban_persons")
        titles = {
            "demand": self.tr("Food demand"),
            "urban": self.tr("Food demand of urban residents"),
            "rural": self.tr("Food demand of rural residents"),
        }
        written = [name for name in quantities if name in titles]
        bands = [(titles[name], unit) for name in written]
        output = run.raster(p.OUTPUT, grid, bands, style="food_amount")
        total = ZonalSums(1, quantities)
        by_zone = None if zones is None else ZonalSums(len(zones), quantities)
        for window in run.blocks(grid):
            amounts, valid = _amounts(people, needs, window)
            hectares = grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            for band, name in enumerate(written, start=1):
                output.write(window, amounts[name] / hectares, valid, band)
            total.add(np.zeros(window.shape, dtype=np.int32), valid, amounts, hectares)
            if by_zone is not None:
                by_zone.add(zones.index_of_cells(grid, window), valid, amounts, hectares)
        if not total.cell_count[0]:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: no cell has data. Check the region, the nodata values and the other rasters."
                ),
                label=people.population.label,
            )
        self._report(run, people, total, unit)
        if zones is not None:
            _zone_table(run, grid, zones, by_zone, unit)

    def _report(self, run, people, total, unit):
        sums = {name: float(values[0]) for name, values in total.sums.items()}
        area = float(total.area[0]) / HECTARES_PER_SQUARE_KILOMETRE
        run.result("TOTAL", sums["demand"])
        run.result("PERSONS", sums["persons"])
        for name in ("urban", "rural"):
            if name in sums:
                run.result(f"TOTAL_{name.upper()}", sums[name])
        run.fact("totals", sums)
        run.fact("unit", units.AMOUNT_OF_DENSITY[unit])
        run.fact("valid_cells", int(total.cell_count[0]))
        run.feedback.pushInfo(
            self.tr(
                "Food demand: {total:.6g} {unit} of {persons:.6g} persons, {density:.4g} persons/km2 on {area:.6g} km2."
            ).format(
                total=sums["demand"],
                unit=units.AMOUNT_OF_DENSITY[unit],
                persons=sums["persons"],
                density=sums["persons"] / area,
                area=area,
            )
        )
        if "urban_persons" in sums and sums["persons"]:
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{share:.1f} % of the persons are urban."),
                share=100.0 * sums["urban_persons"] / sums["persons"],
            )
        if looks_like_density(sums["persons"], int(total.cell_count[0]), area):
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: looks like a density. Read as persons per cell it makes {density:.3g} persons/km2 on "
                    "average; as persons per km2 it would be {other:.4g}. Demand is {total:.4g} persons × need: check "
                    "that number, and multiply a density by the cell's area first.",
                ),
                label=people.population.label,
                density=sums["persons"] / area,
                other=sums["persons"] / int(total.cell_count[0]),
                total=sums["persons"],
            )


def _amounts(people, needs, window):
    """Persons and demand per cell, float64, in total and for town and country; and the mask."""
    persons, urban, valid = people.read(window)
    label = people.population.label
    urban_need, rural_need = (need.yearly for need in needs)
    if urban is None:
        return {"persons": persons, "demand": food_demand(persons, rural_need, valid, label)}, valid
    rural = np.maximum(persons - urban, 0.0)
    amounts = {
        "persons": persons,
        "urban_persons": urban,
        "urban": food_demand(urban, urban_need, valid, label),
        "rural": food_demand(rural, rural_need, valid, label),
    }
    amounts["demand"] = amounts["urban"] + amounts["rural"]
    return amounts, valid


def _tell_needs(run, needs):
    urban, rural = needs
    if urban == rural:
        pairs = [(QT_TRANSLATE_NOOP("ESFlow", "Need per head: {value:.6g} {unit} ({source})."), urban)]
    else:
        pairs = [
            (QT_TRANSLATE_NOOP("ESFlow", "Need per urban resident: {value:.6g} {unit} ({source})."), urban),
            (QT_TRANSLATE_NOOP("ESFlow", "Need per rural resident: {value:.6g} {unit} ({source})."), rural),
        ]
    for template, need in pairs:
        run.inform(template, value=need.value, unit=need.unit, source=need.source)


def _zone_table(run, grid, zones, sums, unit):
    empty = sums.cell_count == 0
    columns = {"cells": sums.cell_count, "area_ha": sums.area}
    columns.update({name: np.where(empty, np.nan, values) for name, values in sums.sums.items()})
    columns["demand_per_ha"] = sums.density("demand")
    texts = {"service": "food_production", "unit": units.AMOUNT_OF_DENSITY[unit]}
    fields, features = zone_features(zones, columns, texts, title=_title)
    run.table(p.OUTPUT_ZONES, fields, features, zones.wkb_type, grid.crs)


def _title(name):
    titles = {
        "persons": translate("ESFlow", "Population (persons)"),
        "urban_persons": translate("ESFlow", "Urban population (persons)"),
        "urban": translate("ESFlow", "Food demand of urban residents per year"),
        "rural": translate("ESFlow", "Food demand of rural residents per year"),
        "demand_per_ha": translate("ESFlow", "Food demand per hectare and year"),
    }
    return titles.get(name) or field_title(name)
