"""The parameters of `carbonemissions`."""

from ...esflow_plugin.core.emissions import AMOUNT_UNITS, COUNTED
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from .emission_factors import factor_list

STATISTICS, STATISTICS_ZONE_FIELD = "STATISTICS", "STATISTICS_ZONE_FIELD"
ENERGY, ENERGY_UNIT, ENERGY_WEIGHT = "ENERGY", "ENERGY_UNIT", "ENERGY_WEIGHT"
SOIL_TABLE, SOIL_RESPIRATION_UNIT = "SOIL_TABLE", "SOIL_RESPIRATION_UNIT"
FACTORS, FUELS, SEED_1 = "FACTORS", "FUELS", "SEED_1"
NODATA_DEMAND, IGNORE_UNMATCHED = "NODATA_DEMAND", "IGNORE_UNMATCHED"
FROM_COLUMN, PHYSICAL, STANDARD_COAL = range(3)
NOT_CHOSEN, AS_CARBON, AS_CARBON_DIOXIDE = range(3)
COUNTED_AS = {AS_CARBON: "tC", AS_CARBON_DIOXIDE: "tCO2"}
PROPAGATE, ZERO = range(2)


def field_name(sector):
    """The parameter with a sector's column of the statistics."""
    return f"{sector.upper()}_FIELD"


def weight_name(sector):
    """The parameter with a sector's weight."""
    return f"{sector.upper()}_WEIGHT"


def sector_title(sector):
    """A sector's name in the user's language."""
    titles = {
        "people": translate("ESFlow", "Respiration of people"),
        "pigs": translate("ESFlow", "Respiration of pigs"),
        "livestock": translate("ESFlow", "Respiration of other large livestock"),
        "energy": translate("ESFlow", "Energy"),
        "timber": translate("ESFlow", "Timber"),
        "cement": translate("ESFlow", "Cement"),
        "soil": translate("ESFlow", "Soil respiration"),
        "total": translate("ESFlow", "Carbon emissions"),
    }
    return titles[sector]


def statistics_parameters():
    """A column and a weight for each sector that is a statistic times a factor."""
    parameters = [
        p.table(
            STATISTICS,
            translate("ESFlow", "Statistics"),
            translate(
                "ESFlow", "One row for every zone, one column for every item, as in yearbooks. Each item is optional."
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
    ]
    for sector, label, weight in (
        (
            "people",
            translate("ESFlow", "Field with the population (persons)"),
            translate("ESFlow", "Weight of the population, e.g. a population raster"),
        ),
        (
            "pigs",
            translate("ESFlow", "Field with the pigs (head)"),
            translate("ESFlow", "Weight of the pigs, e.g. cropland area"),
        ),
        (
            "livestock",
            translate("ESFlow", "Field with other large livestock (head)"),
            translate("ESFlow", "Weight of other large livestock, e.g. grassland area"),
        ),
        (
            "timber",
            translate("ESFlow", "Field with the net timber consumption (t)"),
            translate("ESFlow", "Weight of the timber, e.g. a population raster"),
        ),
        (
            "cement",
            translate("ESFlow", "Field with the cement production (t)"),
            translate("ESFlow", "Weight of the cement, e.g. industrial value added"),
        ),
    ):
        parameters.append(
            p.field(
                field_name(sector),
                label,
                translate("ESFlow", "Per year, in the unit told; 0 or more. Empty: the sector is left out."),
                STATISTICS,
                optional=True,
            )
        )
        parameters.append(_weight(weight_name(sector), weight))
    return parameters


def energy_parameters():
    """ENERGY with its unit and weight."""
    return [
        p.table(
            ENERGY,
            translate("ESFlow", "Energy use"),
            translate(
                "ESFlow",
                "One row for every zone and fuel: columns zone, fuel, amount and unit ({units}; Chinese units are "
                "read, too).",
            ).format(units=", ".join(AMOUNT_UNITS)),
            optional=True,
        ),
        energy_unit_parameter(),
        _weight(ENERGY_WEIGHT, translate("ESFlow", "Weight of the energy use, e.g. night lights")),
    ]


def energy_unit_parameter():
    """ENERGY_UNIT: what the amounts of an energy table without units are in."""
    return p.choice(
        ENERGY_UNIT,
        translate("ESFlow", "Unit of the energy use"),
        translate("ESFlow", "For a table without the column unit: tonnes are not tonnes of standard coal."),
        [
            translate("ESFlow", "As the table's column “unit” says"),
            translate("ESFlow", "Tonnes (natural gas: 1e3 m3, electricity: 1e4 kWh)"),
            translate("ESFlow", "Tonnes of standard coal (tce)"),
        ],
        FROM_COLUMN,
    )


def soil_parameters():
    """LULC with the table of soil respiration and what its rates count."""
    return [
        p.lulc(optional=True),
        p.table(
            SOIL_TABLE,
            translate("ESFlow", "Soil respiration by land cover"),
            translate("ESFlow", "One row for every code: lucode, soil_respiration in t/ha/yr."),
            optional=True,
        ),
        p.choice(
            SOIL_RESPIRATION_UNIT,
            translate("ESFlow", "What the soil's tonnes count"),
            translate(
                "ESFlow",
                "Must be chosen with a land cover: 1 carbon; 2 carbon dioxide (× 12/44). Bai et al. print t/(hm2 a) "
                "and add them as carbon; as carbon dioxide they fit what is measured.",
            ),
            [
                translate("ESFlow", "(choose)"),
                translate("ESFlow", "Carbon: tC/ha/yr"),
                translate("ESFlow", "Carbon dioxide: tCO2/ha/yr"),
            ],
            NOT_CHOSEN,
        ),
    ]


def fuels_parameter():
    """FUELS: the carbon of fuels, instead of the shipped table."""
    return p.table(
        FUELS,
        translate("ESFlow", "Table of fuels"),
        translate(
            "ESFlow",
            "Replaces the shipped table: columns fuel, unit, carbon (tC per unit), source and, if wanted, aliases "
            "(other names, separated by semicolons).",
        ),
        optional=True,
    )


def setting_parameters():
    """Zones, factors, compatibility and nodata."""
    return [
        p.zones(),
        p.zone_field(),
        p.table(
            FACTORS,
            translate("ESFlow", "Table of factors"),
            translate(
                "ESFlow",
                "Overrides the defaults ({factors}): columns sector, value, unit (or the same in tCO2) and source.",
            ).format(factors=factor_list()),
            optional=True,
        ),
        fuels_parameter(),
        p.yes_no(
            SEED_1,
            translate("ESFlow", "Bai et al. 2022 to the letter"),
            translate(
                "ESFlow",
                "Their factors, their soil respiration added as carbon (codes 1 to 6 when no table is given), whatever "
                "it means. Soil becomes the largest emission by far. For comparison with the paper only.",
            ),
        ),
        p.choice(
            NODATA_DEMAND,
            translate("ESFlow", "Cells that lack data in a sector"),
            translate(
                "ESFlow",
                "Totals are kept either way. Nodata: all sectors are spread over the cells that have data in every "
                "sector. 0: each sector is spread over its own cells.",
            ),
            [translate("ESFlow", "are nodata"), translate("ESFlow", "count as 0 in that sector")],
            PROPAGATE,
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
    ]


def _weight(name, label):
    return p.raster(
        name,
        label,
        translate("ESFlow", "Numbers of at least 0; a zone's total is spread in proportion. Needed with the sector."),
        optional=True,
    )


ALL_WEIGHTS = {**{sector: weight_name(sector) for sector in COUNTED}, "energy": ENERGY_WEIGHT}
