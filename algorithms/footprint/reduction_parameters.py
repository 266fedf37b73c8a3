"""The parameters of `reductionpotential`."""

from qgis.core import QgsProcessing

from ...esflow_plugin.core.reduction import DEFAULT_SWEEP
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from .units import amount_unit_parameter, gdp_parameters, population_parameters

INPUT, NAME_FIELD, YEAR_FIELD, GROUP_FIELD = "INPUT", "NAME_FIELD", "YEAR_FIELD", "GROUP_FIELD"
EMISSION_FIELD, EMISSION_UNIT = "EMISSION_FIELD", "EMISSION_UNIT"
VALUE_ADDED_FIELD, COST_FIELD, CAPACITY_FIELD = "VALUE_ADDED_FIELD", "COST_FIELD", "CAPACITY_FIELD"
EQUITY_WEIGHT, RESPONSIBILITY_WEIGHT, INTENSITY_WEIGHT = "EQUITY_WEIGHT", "RESPONSIBILITY_WEIGHT", "INTENSITY_WEIGHT"
SWEEP, REFERENCE, REFERENCE_YEARS = "SWEEP", "REFERENCE", "REFERENCE_YEARS"
SENSITIVITY, SUMMARY = "SENSITIVITY", "SUMMARY"
BEST, BEST_DECILE = range(2)
SAME_YEAR, ALL_YEARS = range(2)


def data_parameters():
    """The regions by year and their fields."""
    return (
        p.table(
            INPUT,
            translate("ESFlow", "Regions by year"),
            translate(
                "ESFlow",
                "One feature or row for each region and year, e.g. the output of “Three-dimensional carbon footprint”.",
            ),
        ),
        p.field(
            NAME_FIELD,
            translate("ESFlow", "Field of names"),
            translate("ESFlow", "Names the region of each row."),
            INPUT,
        ),
        p.field(
            YEAR_FIELD,
            translate("ESFlow", "Field of years"),
            translate("ESFlow", "Whole numbers or dates. Empty: one row for each region, no years."),
            INPUT,
            optional=True,
        ),
        p.field(
            EMISSION_FIELD,
            translate("ESFlow", "Field of emissions (a year)"),
            translate("ESFlow", "Totals of each region and year, 0 or more."),
            INPUT,
        ),
        amount_unit_parameter(EMISSION_UNIT, translate("ESFlow", "Unit of the emissions")),
        *population_parameters(INPUT, optional=False),
        *gdp_parameters(INPUT, optional=False),
        p.field(
            VALUE_ADDED_FIELD,
            translate("ESFlow", "Field of the output of the emitting sector"),
            translate("ESFlow", "E.g. industrial value added, in the unit of the GDP. Empty: the GDP is used."),
            INPUT,
            optional=True,
        ),
        p.field(
            COST_FIELD,
            translate("ESFlow", "Field of the marginal abatement cost"),
            translate("ESFlow", "In any unit; cheaper means more potential. Empty: efficiency is the intensity alone."),
            INPUT,
            optional=True,
        ),
        p.field(
            CAPACITY_FIELD,
            translate("ESFlow", "Field of the sinks' uptake"),
            translate("ESFlow", "In the unit of the emissions. Empty: no footprint excess."),
            INPUT,
            optional=True,
        ),
        p.field(
            GROUP_FIELD,
            translate("ESFlow", "Field of groups"),
            translate("ESFlow", "Regions are held against the best of their group, e.g. east. Empty: against all."),
            INPUT,
            optional=True,
        ),
    )


def rule_parameters():
    """Weights, their sweep and the reference."""
    return (
        _weight(
            EQUITY_WEIGHT,
            translate("ESFlow", "Weight of equity ω (0..1)"),
            translate("ESFlow", "Efficiency has 1 − ω. ESFlow's convention; see the sweep."),
        ),
        p.advanced(
            _weight(
                RESPONSIBILITY_WEIGHT,
                translate("ESFlow", "Weight of emissions per person in equity (0..1)"),
                translate("ESFlow", "GDP per person, the ability to pay, has the rest."),
            )
        ),
        p.advanced(
            _weight(
                INTENSITY_WEIGHT,
                translate("ESFlow", "Weight of the intensity in efficiency (0..1)"),
                translate("ESFlow", "Cheapness has the rest; only with a field of costs."),
            )
        ),
        p.text(
            SWEEP,
            translate("ESFlow", "Weights of equity to try"),
            translate("ESFlow", "Numbers from 0 to 1, separated by commas, with which ranks are computed again."),
            ", ".join(f"{weight:g}" for weight in DEFAULT_SWEEP),
        ),
        p.choice(
            REFERENCE,
            translate("ESFlow", "Reference intensity"),
            translate("ESFlow", "The decile (linear between ranks) is less at the mercy of one odd region."),
            [translate("ESFlow", "The best (lowest)"), translate("ESFlow", "The best decile")],
        ),
        p.choice(
            REFERENCE_YEARS,
            translate("ESFlow", "Years of the reference"),
            translate("ESFlow", "Over all years the GDP must be at the prices of one year."),
            [translate("ESFlow", "The same year"), translate("ESFlow", "All years")],
        ),
    )


def _weight(name, label, help_text):
    # QGIS would refuse what is outside without saying why.
    return p.real(name, label, help_text, 0.5)


def output_parameters():
    """Regions, sensitivity and summary."""
    table = QgsProcessing.SourceType.TypeVector
    return (
        p.vector_output(
            p.OUTPUT,
            translate("ESFlow", "Regions with their reduction potential"),
            translate("ESFlow", "The input with index, its parts, ranks, gap and excess."),
            QgsProcessing.SourceType.TypeVectorAnyGeometry,
            optional=False,
        ),
        p.vector_output(
            SENSITIVITY,
            translate("ESFlow", "Ranks by weight"),
            translate("ESFlow", "One row for each year, region and weight of equity: index, rank and its change."),
            table,
        ),
        p.vector_output(
            SUMMARY,
            translate("ESFlow", "Summary by year"),
            translate("ESFlow", "Sums of gap and excess, and how far ranks agree between weights."),
            table,
        ),
    )
