"""Units that travel with layers: the vocabulary, how a layer's unit is read, and when it contradicts what is needed."""

import re

from ..core.errors import QT_TRANSLATE_NOOP, InputError

UNIT_ITEM = "ESFLOW_UNIT"

WATER_DENSITY = "m3/ha/yr"
FOOD_DENSITY = "t/ha/yr"
FOOD_ENERGY_DENSITY = "kcal/ha/yr"
FOOD_PROTEIN_DENSITY = "t protein/ha/yr"
CARBON_DENSITY = "tC/ha/yr"
CARBON_DIOXIDE_DENSITY = "tCO2/ha/yr"
CARBON_STOCK = "tC/ha"
CARBON_PRODUCTION = "gC/m2/yr"
DRY_MATTER_PRODUCTION = "gDM/m2/yr"
TONNES_OF_CARBON = "tC"
DEPTH_PER_YEAR = "mm/yr"
DEPTH_PER_MONTH = "mm/month"
MILLIMETRE = "mm"
METRE = "m"
KELVIN_FREE_TEMPERATURE = "degC"
PERSONS = "persons"
HECTARE = "ha"
FRACTION = "1"
CUBIC_METRES_PER_YEAR = "m3/yr"
TEN_THOUSAND_YUAN = "1e4 CNY"
DIRECTION_CODES = "D8"

SERVICE_OF_UNIT = {
    WATER_DENSITY: "water_yield",
    FOOD_DENSITY: "food_production",
    FOOD_ENERGY_DENSITY: "food_production",
    FOOD_PROTEIN_DENSITY: "food_production",
    CARBON_DENSITY: "carbon_sequestration",
    CARBON_DIOXIDE_DENSITY: "carbon_sequestration",
}
AMOUNT_OF_DENSITY = {
    WATER_DENSITY: "m3/yr",
    FOOD_DENSITY: "t/yr",
    FOOD_ENERGY_DENSITY: "kcal/yr",
    FOOD_PROTEIN_DENSITY: "t protein/yr",
    CARBON_DENSITY: "tC/yr",
    CARBON_DIOXIDE_DENSITY: "tCO2/yr",
}

_SYNONYMS = {
    WATER_DENSITY: ["m3/ha/yr", "m3 ha-1 yr-1", "m3/ha/a", "m3/hm2/yr", "m3/(ha yr)", "m3/ha/year"],
    FOOD_DENSITY: ["t/ha/yr", "t ha-1 yr-1", "t/hm2/yr", "t/ha/a", "t/(ha yr)"],
    FOOD_ENERGY_DENSITY: ["kcal/ha/yr", "kcal ha-1 yr-1", "kcal/hm2/yr", "kcal/ha/a"],
    FOOD_PROTEIN_DENSITY: ["t protein/ha/yr", "t protein/hm2/yr", "t protein/ha/a"],
    CARBON_DENSITY: ["tC/ha/yr", "tC ha-1 yr-1", "tC/hm2/yr", "tC/ha/a"],
    CARBON_DIOXIDE_DENSITY: ["tCO2/ha/yr", "tCO2 ha-1 yr-1", "tCO2/hm2/yr"],
    DEPTH_PER_YEAR: ["mm/yr", "mm yr-1", "mm/year", "mm/a", "mm a-1", "millimetres per year", "mm/y"],
    DEPTH_PER_MONTH: ["mm/month", "mm month-1", "mm/mo", "mm mo-1"],
    "mm/day": ["mm/day", "mm/d", "mm d-1", "mm day-1"],
    MILLIMETRE: ["mm", "millimetre", "millimeter", "millimetres"],
    "cm": ["cm", "centimetre", "centimeter"],
    METRE: ["m", "metre", "meter", "metres", "meters"],
    "ft": ["ft", "foot", "feet", "us survey foot"],
    KELVIN_FREE_TEMPERATURE: ["degC", "°C", "celsius", "C", "deg C", "degrees celsius"],
    "K": ["K", "kelvin"],
    PERSONS: ["persons", "people", "people per cell", "persons per cell", "inhabitants", "persons/cell"],
    "persons/km2": ["persons/km2", "people/km2", "people per km2", "people km-2", "persons km-2", "inhabitants/km2"],
    "persons/ha": ["persons/ha", "people/ha", "people ha-1"],
    HECTARE: ["ha", "hm2", "hectare", "hectares", "ha per cell"],
    "km2": ["km2", "km^2", "square kilometres"],
    FRACTION: ["1", "fraction", "-", "ratio", "dimensionless", "unitless"],
    "%": ["%", "percent", "per cent"],
    CUBIC_METRES_PER_YEAR: ["m3/yr", "m3 yr-1", "m3/year", "m3 per cell per year", "m3"],
    TEN_THOUSAND_YUAN: ["1e4 CNY", "1e4 yuan", "10^4 CNY", "10^4 yuan", "1e4 CNY per cell"],
    CARBON_PRODUCTION: ["gC/m2/yr", "gC m-2 yr-1", "gC/m2/a", "gC m-2 a-1", "gC/m2/year"],
    DRY_MATTER_PRODUCTION: ["gDM/m2/yr", "gDM m-2 yr-1", "gDM/m2/a", "gDM m-2 a-1"],
    "kgC/m2/yr": ["kgC/m2/yr", "kgC m-2 yr-1", "kg C/m^2", "kgC/m2", "kg_C/m^2"],
    "t/ha": ["t/ha", "t ha-1", "t/hm2"],
    CARBON_STOCK: ["tC/ha", "tC ha-1", "tC/hm2", "Mg C/ha", "MgC ha-1"],
    "m/s": ["m/s", "m s-1"],
    DIRECTION_CODES: ["D8", "ESRI D8"],
}


_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")


def _key(text):
    """Spelling without case, blanks, carets and brackets, so that synonyms meet."""
    return re.sub(r"[\s^()·*]", "", text.translate(_RAISED)).casefold()


_CANONICAL = {_key(spelling): unit for unit, spellings in _SYNONYMS.items() for spelling in spellings}


def parse(text):
    """The canonical unit that a text means, "" for no text, None for a text outside the vocabulary."""
    if not text or not text.strip():
        return ""
    return _CANONICAL.get(_key(text))


def unit_text(dataset, band_index):
    """What a raster says about a band's unit: our own tag, GDAL's unit type, or a UNIT item; "" when it is silent."""
    band = dataset.GetRasterBand(band_index)
    candidates = (
        band.GetMetadataItem(UNIT_ITEM),
        band.GetUnitType(),
        band.GetMetadataItem("UNIT"),
        band.GetMetadataItem("units"),
        dataset.GetMetadataItem("UNIT"),
    )
    return next((text for text in candidates if text and text.strip()), "")


def check(label, text, wanted, warn):
    """Check that a layer's unit is one of `wanted` and return the canonical unit that the run goes by.

    label: the parameter's name for messages; text: what the layer says; wanted: accepted canonical units, the first is
    assumed when the layer says nothing or something unknown. warn: called with a template and values for an assumption.
    InputError when the unit contradicts.
    """
    unit = parse(text)
    if unit in wanted:
        return unit
    if unit:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer's unit is {unit}, needed is {wanted}. Convert it (1 mm = 10 m3/ha) or, if the "
                "label in the file is wrong, correct the band's unit.",
            ),
            label=label,
            unit=text,
            wanted=" / ".join(wanted),
        )
    if text:
        warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the unit “{unit}” is not known here; taken as {wanted}."),
            label=label,
            unit=text,
            wanted=wanted[0],
        )
    else:
        warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer does not say its unit; taken as {wanted}."),
            label=label,
            wanted=wanted[0],
        )
    return wanted[0]
