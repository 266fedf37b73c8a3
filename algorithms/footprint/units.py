"""Units in which yearbooks give emissions, sinks, people and output, chosen by the user and never inferred."""

from ...esflow_plugin.core.carbon import TONNES_CO2_PER_TONNE_C
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from .. import parameters as p

POPULATION_FIELD, POPULATION_UNIT = "POPULATION_FIELD", "POPULATION_UNIT"
GDP_FIELD, GDP_UNIT = "GDP_FIELD", "GDP_UNIT"

TONNES_OF_CARBON = {
    "tC": 1.0,
    "1e4 tC": 1e4,
    "1e6 tC": 1e6,
    "tCO2": 1.0 / TONNES_CO2_PER_TONNE_C,
    "1e4 tCO2": 1e4 / TONNES_CO2_PER_TONNE_C,
    "1e6 tCO2": 1e6 / TONNES_CO2_PER_TONNE_C,
}
HECTARES = {"ha": 1.0, "1e3 ha": 1e3, "1e4 ha": 1e4, "km2": 100.0}
PERSONS = {"persons": 1.0, "1e4 persons": 1e4}


def amount_unit_parameter(name, label):
    """A unit of amounts of carbon that must be chosen."""
    return p.choice(
        name,
        label,
        translate("ESFlow", "Must be chosen ({units}). Carbon and carbon dioxide differ by 44/12.").format(
            units=", ".join(TONNES_OF_CARBON)
        ),
        [translate("ESFlow", "(choose)"), *TONNES_OF_CARBON],
    )


def sink_unit_parameter(name):
    """A unit of areas of sinks, or of what they take up, that must be chosen."""
    uptake = [translate("ESFlow", "uptake in {unit} a year").format(unit=unit) for unit in TONNES_OF_CARBON]
    areas = [translate("ESFlow", "area in {unit}").format(unit=unit) for unit in HECTARES]
    return p.choice(
        name,
        translate("ESFlow", "Unit of the sinks"),
        translate(
            "ESFlow", "Must be chosen: areas, which are multiplied by the uptake per hectare, or what is taken up."
        ),
        [translate("ESFlow", "(choose)"), *areas, *uptake],
    )


def population_parameters(parent, optional=True):
    """POPULATION_FIELD and its unit."""
    needed, wanted = (
        translate("ESFlow", "For emissions and GDP per person."),
        translate("ESFlow", "For amounts per person. Empty: none are computed."),
    )
    return (
        p.field(
            POPULATION_FIELD,
            translate("ESFlow", "Field of the population"),
            wanted if optional else needed,
            parent,
            optional=optional,
        ),
        p.choice(
            POPULATION_UNIT,
            translate("ESFlow", "Unit of the population"),
            translate("ESFlow", "What the numbers of the population count."),
            [translate("ESFlow", "Persons"), translate("ESFlow", "10,000 persons")],
        ),
    )


def gdp_parameters(parent, optional=True):
    """GDP_FIELD and what its unit is called."""
    return (
        p.field(
            GDP_FIELD,
            translate("ESFlow", "Field of the GDP"),
            translate("ESFlow", "For emissions per output; at prices of one year where years are compared."),
            parent,
            optional=optional,
        ),
        p.text(
            GDP_UNIT,
            translate("ESFlow", "Unit of the GDP"),
            translate("ESFlow", "As it is to be written in results; nothing is converted."),
            "1e4 CNY",
        ),
    )


def chosen_unit(inputs, name, factors):
    """(unit, factor) of a choice that begins with “(choose)”; None and a gathered fault where nothing is chosen."""
    choice = inputs.choice(name)
    if choice == 0:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the unit; none is assumed. There are: {units}."),
            label=inputs.label(name),
            units=", ".join(f"{number} {unit}" for number, unit in enumerate(factors, start=1)),
        )
        return None
    return list(factors.items())[choice - 1]


def chosen_sink_unit(inputs, name):
    """(unit, factor, whether it is an area) of the sinks; None and a gathered fault where nothing is chosen."""
    found = chosen_unit(inputs, name, {**HECTARES, **TONNES_OF_CARBON})
    return found and (*found, found[0] in HECTARES)


def population_factor(inputs):
    """Persons of one unit of the population."""
    return list(PERSONS.values())[inputs.choice(POPULATION_UNIT)]
