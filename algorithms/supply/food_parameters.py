"""The parameters of `foodproduction`, and the shipped products."""

import csv
from functools import cache
from pathlib import Path

from qgis.core import QgsProcessingParameterField

from ...esflow_plugin.core.food_products import ENERGY, GRAIN_EQUIVALENT, LANDS, MEASURES, PROTEIN, TONNES, ProductTable
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from .. import parameters as p

SHIPPED = Path(__file__).resolve().parent.parent.parent / "resources" / "tables" / "food_conversion.csv"

METHOD, STATISTICS, STATISTICS_ZONE_FIELD = "METHOD", "STATISTICS", "STATISTICS_ZONE_FIELD"
STATISTICS_FIELD, STATISTICS_UNIT, PRODUCT_FIELD = "STATISTICS_FIELD", "STATISTICS_UNIT", "PRODUCT_FIELD"
PRODUCT, PRODUCTS, MEASURE, YIELDS = "PRODUCT", "PRODUCTS", "MEASURE", "YIELDS"
WEIGHT, WEIGHT_BAND, IGNORE_UNMATCHED = "WEIGHT", "WEIGHT_BAND", "IGNORE_UNMATCHED"
CODES_OF_LAND = {land: f"{land.upper()}_CODES" for land in LANDS}

BY_STATISTICS, BY_YIELD = range(2)
NOT_CHOSEN, *_ = range(4)
TONNES_OF_CHOICE = (None, 1.0, 1e3, 1e4)
"""Tonnes of one unit of the statistics, by STATISTICS_UNIT; the first stands for no choice."""

DENSITY_OF_MEASURE = {
    TONNES: units.FOOD_DENSITY,
    GRAIN_EQUIVALENT: units.FOOD_DENSITY,
    ENERGY: units.FOOD_ENERGY_DENSITY,
    PROTEIN: units.FOOD_PROTEIN_DENSITY,
}


@cache
def shipped_products():
    """The shipped ProductTable."""
    with open(SHIPPED, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return ProductTable.from_columns({name: [row[name] for row in rows] for name in rows[0]}, SHIPPED.name)


def measure_of(inputs):
    """The measure that the user chose, one of MEASURES."""
    return MEASURES[inputs.choice(MEASURE)]


def land_title(land):
    """What a band or a message calls the food of a land: one of LANDS or a tuple of codes."""
    titles = {
        "cropland": translate("ESFlow", "Food from cropland"),
        "grassland": translate("ESFlow", "Food from grassland"),
        "water": translate("ESFlow", "Food from water"),
        "orchard": translate("ESFlow", "Food from orchards and woodland"),
    }
    if land in titles:
        return titles[land]
    return translate("ESFlow", "Food from land-cover codes {codes}").format(codes=" ".join(map(str, land)))


def land_parameters():
    """Method, land cover and the codes of each land."""
    return (
        p.choice(
            METHOD,
            translate("ESFlow", "Method"),
            translate("ESFlow", "Where the amounts come from: a yearbook's totals of zones, or yields of land covers."),
            [
                translate("ESFlow", "Statistics of zones, spread over their land"),
                translate("ESFlow", "Table of yields by land cover"),
            ],
            BY_STATISTICS,
        ),
        p.lulc(),
        p.text(
            CODES_OF_LAND["cropland"],
            translate("ESFlow", "Codes of cropland"),
            translate("ESFlow", "Codes of the land cover, e.g. 1,2. Grain, oil crops, vegetables, pork and eggs."),
        ),
        p.advanced(
            p.text(
                CODES_OF_LAND["grassland"],
                translate("ESFlow", "Codes of grassland"),
                translate("ESFlow", "Needed for beef, mutton, milk and meat in general."),
            )
        ),
        p.advanced(
            p.text(
                CODES_OF_LAND["water"],
                translate("ESFlow", "Codes of water"),
                translate("ESFlow", "Needed for aquatic products, which are spread by area: no NDVI of water tells."),
            )
        ),
        p.advanced(
            p.text(
                CODES_OF_LAND["orchard"],
                translate("ESFlow", "Codes of orchards or woodland"),
                translate("ESFlow", "Needed for fruit."),
            )
        ),
    )


def statistics_parameters():
    """The yearbook's table."""
    fields = QgsProcessingParameterField(
        STATISTICS_FIELD,
        translate("ESFlow", "Fields with the production"),
        None,
        STATISTICS,
        allowMultiple=True,
        optional=True,
    )
    fields.setHelp(
        translate(
            "ESFlow",
            "One column: a number for each row. Several columns: one for each product, and each must have a product's "
            "name (grain, rice, 稻谷 …).",
        )
    )
    return (
        p.table(
            STATISTICS,
            translate("ESFlow", "Statistics"),
            translate(
                "ESFlow",
                "A yearbook's table: one row for each zone; or, with a field of products, one row for each zone and "
                "product.",
            ),
            optional=True,
        ),
        p.field(
            STATISTICS_ZONE_FIELD,
            translate("ESFlow", "Field that names the zone"),
            translate("ESFlow", "Its values are compared with those of the zone layer's field, as text."),
            STATISTICS,
            optional=True,
        ),
        fields,
        p.choice(
            STATISTICS_UNIT,
            translate("ESFlow", "Unit of the statistics"),
            translate("ESFlow", "Must be chosen; Chinese yearbooks mostly print 1e4 t (万吨). Per year."),
            [translate("ESFlow", "(choose)"), "t", "1e3 t", "1e4 t"],
            NOT_CHOSEN,
        ),
        p.field(
            PRODUCT_FIELD,
            translate("ESFlow", "Field that names the product"),
            translate(
                "ESFlow", "For tables with one row for each zone and product. A product without a row counts as 0."
            ),
            STATISTICS,
            optional=True,
        ),
        p.text(
            PRODUCT,
            translate("ESFlow", "Product"),
            translate("ESFlow", "What a single column of production, or a table of yields, is about. Default: grain."),
            "grain",
        ),
    )


def rest_parameters():
    """Weight, zones, conversion and settings."""
    return (
        p.raster(
            WEIGHT,
            translate("ESFlow", "NDVI or NPP"),
            translate(
                "ESFlow",
                "More of it, more of the zone's production: the growing season's or the year's largest NDVI, or net "
                "primary production. Its scale does not matter. Empty: by area.",
            ),
            optional=True,
        ),
        p.advanced(
            p.whole(WEIGHT_BAND, translate("ESFlow", "Band"), translate("ESFlow", "Band of the NDVI or NPP."), 1, 1)
        ),
        p.zones(),
        p.zone_field(),
        p.choice(
            MEASURE,
            translate("ESFlow", "Counted in"),
            translate(
                "ESFlow",
                "Several products need a common measure, and supply and demand the same one. Tonnes as given add up "
                "products as they are.",
            ),
            [
                translate("ESFlow", "Tonnes as given (t)"),
                translate("ESFlow", "Grain equivalent (t)"),
                translate("ESFlow", "Energy (kcal)"),
                translate("ESFlow", "Protein (t)"),
            ],
        ),
        p.advanced(
            p.table(
                PRODUCTS,
                translate("ESFlow", "Table of products"),
                translate(
                    "ESFlow",
                    "Changes or adds products: column product, and any of land (cropland, grassland, water, orchard, "
                    "or land-cover codes such as 1 2), grain_equivalent, kcal_per_t, protein_t_per_t, part_of, "
                    "aliases, source. Empty entries keep the shipped ones.",
                ),
                optional=True,
            )
        ),
        p.table(
            YIELDS,
            translate("ESFlow", "Table of yields"),
            translate(
                "ESFlow",
                "For the second method: one row for every land-cover code, columns lucode, yield (t/ha/yr, 0 where "
                "nothing is harvested) and, if not all of one product, product.",
            ),
            optional=True,
        ),
        p.advanced(
            p.yes_no(
                IGNORE_UNMATCHED,
                translate("ESFlow", "Leave out statistics of zones that the layer lacks"),
                translate("ESFlow", "Off: such rows stop the run, because their totals would be lost unnoticed."),
            )
        ),
        p.align(),
        p.creation_options(),
    )
