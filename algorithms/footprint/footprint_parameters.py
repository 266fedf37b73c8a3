"""The parameters of `carbonfootprint3d`."""

from qgis.core import QgsProcessing, QgsProcessingParameterField

from ...esflow_plugin.core.emissions import AMOUNT_UNITS
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from ..demand import emission_parameters as e
from .units import (
    amount_unit_parameter,
    gdp_parameters,
    population_parameters,
    sink_unit_parameter,
)

STATISTICS, REGION_FIELD, YEAR_FIELD = "STATISTICS", "STATISTICS_ZONE_FIELD", "YEAR_FIELD"
EMISSION_FIELD, EMISSION_UNIT, CEMENT_FIELD = "EMISSION_FIELD", "EMISSION_UNIT", "CEMENT_FIELD"
SINK_FIELDS, SINK_UNIT, SINKS = "SINK_FIELDS", "SINK_UNIT", "SINKS"
SHARING, ACCOUNT_UNIT = "SHARING", "ACCOUNT_UNIT"
CLASS_SIZE, CLASS_MEAN = "CLASS_SIZE", "CLASS_MEAN"
GAPS, YEARS, MAP, IGNORE_UNMATCHED = "GAPS", "YEARS", "MAP", "IGNORE_UNMATCHED"
CHANGES, TOTALS = "CHANGES", "TOTALS"
BY_CAPACITY, BY_FIXED_SHARES = range(2)
IN_HECTARES, IN_CARBON = range(2)
SIZE_OF_REGION, SIZE_PER_PERSON = range(2)
MEAN_OF_ALL, MEAN_OF_YEAR = range(2)
STYLES = ("footprint_depth", "footprint_classes")


def statistics_parameters():
    """The layer and the long table."""
    return (
        p.polygons(
            p.ZONES,
            translate("ESFlow", "Regions"),
            translate("ESFlow", "Polygons, e.g. provinces; features with the same name are one region."),
        ),
        p.zone_field(optional=False),
        p.table(
            STATISTICS,
            translate("ESFlow", "Statistics"),
            translate(
                "ESFlow",
                "A long table: one row for each region and year, with areas or uptake of the sinks and, where wanted, "
                "emissions, population and GDP. What is empty is missing, never 0.",
            ),
        ),
        p.field(
            REGION_FIELD,
            translate("ESFlow", "Field that names the zone"),
            translate("ESFlow", "Its values are compared with those of the zone layer's field, as text."),
            STATISTICS,
        ),
        p.field(
            YEAR_FIELD,
            translate("ESFlow", "Field of years"),
            translate("ESFlow", "Whole numbers or dates. Empty: one row for each region, no years."),
            STATISTICS,
            optional=True,
        ),
    )


def emission_parameters():
    """A total, or energy by fuel with cement."""
    return (
        p.field(
            EMISSION_FIELD,
            translate("ESFlow", "Field of emissions (a year)"),
            translate("ESFlow", "Totals of each region and year. Empty: computed from the energy use."),
            STATISTICS,
            optional=True,
        ),
        amount_unit_parameter(EMISSION_UNIT, translate("ESFlow", "Unit of the emissions")),
        p.table(
            e.ENERGY,
            translate("ESFlow", "Energy use"),
            translate(
                "ESFlow",
                "Instead of emissions: one row for every region, year and fuel, columns zone, year (where there are "
                "years), fuel, amount and unit ({units}; Chinese units are read, too).",
            ).format(units=", ".join(AMOUNT_UNITS)),
            optional=True,
        ),
        e.energy_unit_parameter(),
        p.field(
            CEMENT_FIELD,
            translate("ESFlow", "Field of the cement production (t)"),
            translate("ESFlow", "Added to the energy use by the shipped factor (0.136 tC/t). Empty: none."),
            STATISTICS,
            optional=True,
        ),
        p.advanced(e.fuels_parameter()),
    )


def sink_parameters():
    """Areas or uptake of the sinks, and what a hectare takes up."""
    return (
        _fields(
            SINK_FIELDS,
            translate("ESFlow", "Fields of the sinks"),
            translate(
                "ESFlow",
                "One field for each type of sink, named after it: forest, grass, forest_ha, 林地 … Further types need "
                "a table of sinks.",
            ),
        ),
        sink_unit_parameter(SINK_UNIT),
        p.table(
            SINKS,
            translate("ESFlow", "Table of sinks"),
            translate(
                "ESFlow",
                "Replaces the shipped table: columns sink, absorption (tC/ha/yr), share (0..1, for fixed shares), "
                "aliases (other names, separated by semicolons) and source.",
            ),
            optional=True,
        ),
        *population_parameters(STATISTICS),
        *gdp_parameters(STATISTICS),
    )


def rule_parameters():
    """How emissions become footprints, classes, and what happens to gaps."""
    return (
        p.choice(
            SHARING,
            translate("ESFlow", "How emissions are shared between sinks"),
            translate(
                "ESFlow",
                "By capacity: each region's own mean uptake per hectare, all sinks used in the same degree. Fixed: "
                "the shares of the table of sinks for all regions, so that one sink may be in deficit and another not.",
            ),
            [
                translate("ESFlow", "By the sinks' capacity in the region (own mean absorption)"),
                translate("ESFlow", "By fixed shares (table of sinks)"),
            ],
        ),
        p.choice(
            ACCOUNT_UNIT,
            translate("ESFlow", "Unit of the footprint"),
            translate(
                "ESFlow", "Hectares of sink (not global hectares), or carbon without any area. Depths are the same."
            ),
            [translate("ESFlow", "Hectares"), translate("ESFlow", "Tonnes of carbon a year")],
        ),
        p.choice(
            CLASS_SIZE,
            translate("ESFlow", "Breadth of the classes"),
            translate("ESFlow", "The breadth of a region grows with its size; per person it does not."),
            [translate("ESFlow", "Breadth of the region"), translate("ESFlow", "Breadth per person")],
        ),
        p.advanced(
            p.choice(
                CLASS_MEAN,
                translate("ESFlow", "Mean that tells high from low"),
                translate("ESFlow", "Of all years: classes of different years can be compared."),
                [translate("ESFlow", "Of all years together"), translate("ESFlow", "Of each year")],
            )
        ),
        p.advanced(
            p.choice(
                GAPS,
                translate("ESFlow", "Missing years"),
                translate(
                    "ESFlow",
                    "Filling is linear, between years that are there and never beyond them; filled results are marked.",
                ),
                [
                    translate("ESFlow", "Leave empty"),
                    translate("ESFlow", "Fill in years that other regions have"),
                    translate("ESFlow", "Fill in every year"),
                ],
            )
        ),
        p.text(
            YEARS,
            translate("ESFlow", "Years on the map"),
            translate("ESFlow", "Separated by commas. Empty: all years, one feature for each region and year."),
        ),
        p.choice(
            MAP,
            translate("ESFlow", "Colours of the map"),
            translate("ESFlow", "The layer holds both; another style shows the other one."),
            [translate("ESFlow", "Depth"), translate("ESFlow", "Classes of breadth and depth")],
        ),
        p.advanced(
            p.yes_no(
                IGNORE_UNMATCHED,
                translate("ESFlow", "Leave out statistics of zones that the layer lacks"),
                translate("ESFlow", "Off: such rows stop the run, because their totals would be lost unnoticed."),
            )
        ),
    )


def output_parameters():
    """The map, the long table, changes and totals."""
    table = QgsProcessing.SourceType.TypeVector
    return (
        p.vector_output(
            p.OUTPUT_ZONES,
            translate("ESFlow", "Regions with their footprint"),
            translate(
                "ESFlow", "All indices of the chosen years; the field date lets the temporal controller animate them."
            ),
            optional=False,
        ),
        p.vector_output(
            p.OUTPUT,
            translate("ESFlow", "Footprint by region, year and sink"),
            translate("ESFlow", "A long table: one row for each type of sink and one for all sinks together."),
            table,
        ),
        p.vector_output(
            CHANGES,
            translate("ESFlow", "Changes between years"),
            translate("ESFlow", "Later minus earlier, for each year and the next, and for the first and the last."),
            table,
        ),
        p.vector_output(
            TOTALS,
            translate("ESFlow", "Totals by year"),
            translate("ESFlow", "Sums of all regions with complete data, and depths of all regions together."),
            table,
        ),
    )


def _fields(name, label, help_text):
    kind = QgsProcessingParameterField.DataType.Any
    parameter = QgsProcessingParameterField(name, label, None, STATISTICS, kind, allowMultiple=True)
    parameter.setHelp(help_text)
    return parameter
