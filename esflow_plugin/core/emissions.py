"""The carbon emission inventory of Bai et al. 2022 (equations 3 to 8), tonnes of carbon per year.

E = E_p + E_z + E_Q + E_m + E_d: respiration of people, pigs and other large livestock; energy; timber; cement; soil.
E_p, E_Q, E_m are an amount times a factor; E_z = sum of fuels U_i S_i; E_d = sum of areas t_i sigma_i.
Respiration of people and animals, and timber that is burnt, return carbon that plants took up: inventories of fossil
carbon leave them out. Nothing here can be negative; what is is refused.
"""

from dataclasses import dataclass

import numpy as np

from .carbon import TONNES_CO2_PER_TONNE_C
from .class_table import NEGATIVE_ENTRY, ClassTable, ClassTableReader
from .errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

COUNTED = ("people", "pigs", "livestock", "timber", "cement")
"""Sectors that are a statistic times a factor."""

SECTORS = ("people", "pigs", "livestock", "energy", "timber", "cement", "soil")

FACTOR_UNITS = {
    "people": "tC/person/yr",
    "pigs": "tC/head/yr",
    "livestock": "tC/head/yr",
    "timber": "tC/t",
    "cement": "tC/t",
}

TONNES_OF_CARBON_PER_TONNE = {"tC": 1.0, "tCO2": 1.0 / TONNES_CO2_PER_TONNE_C}
"""By what a rate counts: soil respiration as carbon or as carbon dioxide."""


# ---------------------------------------------------------------------- statistics times factors


def carbon_factor(sector, value, unit, label="FACTORS"):
    """A sector's factor in FACTOR_UNITS from a value in that unit or in tCO2; InputError for anything else."""
    if sector not in FACTOR_UNITS:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: unknown sector “{sector}”. Use these: {known}."),
            label=label,
            sector=sector,
            known=", ".join(FACTOR_UNITS),
        )
    wanted = FACTOR_UNITS[sector]
    scales = {wanted.lower(): 1.0, wanted.replace("tC", "tCO2", 1).lower(): TONNES_OF_CARBON_PER_TONNE["tCO2"]}
    scale = scales.get(str(unit).strip().lower())
    if scale is None:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the unit of {sector} is “{unit}”, but must be {wanted} or the same in tCO2."
            ),
            label=label,
            sector=sector,
            unit=unit,
            wanted=wanted,
        )
    if not 0 <= value < np.inf:
        raise InputError(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the factor of {sector} is {value:g}, but must be 0 or more."),
            label=label,
            sector=sector,
            value=value,
        )
    return value * scale


def counted_emissions(amounts, factor, names, label):
    """Emissions of zones, tC/yr: amounts (float64, NaN where there is no statistic) x factor.

    names: of the zones, for the message. InputError when an amount is negative.
    """
    amounts = np.asarray(amounts, dtype=np.float64)
    negative = np.flatnonzero(amounts < 0)
    if negative.size:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: negative in {zones}. Amounts that are emitted from must be 0 or more."
            ),
            label=label,
            zones=", ".join(f"{names[zone]} ({amounts[zone]:g})" for zone in negative),
        )
    return amounts * factor


# ---------------------------------------------------------------------- soil respiration


@dataclass(frozen=True)
class SoilTable(ClassTable):
    """Soil respiration by land-cover code: float64, t/ha/yr of carbon or of carbon dioxide, as the source counts."""

    rates: np.ndarray

    @classmethod
    def from_columns(cls, columns, label="SOIL_TABLE"):
        """Check raw table columns `lucode`, `soil_respiration` and build the table.

        Raises CombinedInputError, which lists all that is wrong at once.
        """
        reader = ClassTableReader(columns, label)
        codes = reader.numbers("lucode")
        rates = reader.numbers("soil_respiration", alias="soil_resp_t_ha_yr")
        reader.check_codes(codes)
        reader.report_entries(NEGATIVE_ENTRY, "soil_respiration", rates < 0, codes)
        reader.check()
        order = np.argsort(codes)
        return cls(codes[order].astype(np.int64), rates[order])


def soil_respiration(table, index, counted_as):
    """Soil respiration of every cell, tC/ha/yr, from rows of the table; counted_as: "tC" or "tCO2".

    It is total soil respiration (roots and soil organisms), so it must not meet a supply that is net of the latter.
    """
    return table.rates.take(index, mode="clip") * TONNES_OF_CARBON_PER_TONNE[counted_as]


# ---------------------------------------------------------------------- energy

_AMOUNT_UNITS = {
    "t": ("t", 1.0),
    "1e4t": ("t", 1e4),
    "tce": ("tce", 1.0),
    "1e4tce": ("tce", 1e4),
    "m3": ("1e3 m3", 1e-3),
    "1e3m3": ("1e3 m3", 1.0),
    "1e4m3": ("1e3 m3", 10.0),
    "1e8m3": ("1e3 m3", 1e5),
    "kwh": ("1e4 kWh", 1e-4),
    "1e4kwh": ("1e4 kWh", 1.0),
    "1e8kwh": ("1e4 kWh", 1e4),
}
AMOUNT_UNITS = ("t", "1e4 t", "tce", "1e4 tce", "m3", "1e3 m3", "1e4 m3", "1e8 m3", "kWh", "1e4 kWh", "1e8 kWh")
_SPELLINGS = (("标准煤", "ce"), ("吨", "t"), ("立方米", "m3"), ("千瓦时", "kwh"), ("万", "1e4"), ("亿", "1e8"))


def carbon_content(net_calorific_value, carbon_per_energy, oxidised):
    """Carbon that burning releases, tC per tonne (tC per 1e3 m3 of gas).

    net_calorific_value: kJ/kg (kJ/m3); carbon_per_energy: tC/TJ; oxidised: share 0..1. IPCC's tier 1.
    """
    terajoule_per_tonne = net_calorific_value * 1e-6
    return terajoule_per_tonne * carbon_per_energy * oxidised


class FuelTable:
    """Carbon by fuel and unit of its amount: tC/t, tC/tce, tC per 1e3 m3 or per 1e4 kWh."""

    def __init__(self, carbon, names):
        self._carbon = carbon
        self._names = names

    @classmethod
    def from_columns(cls, columns, label="FUELS"):
        """Build the table from columns `fuel`, `unit`, `carbon` (tC per unit) and, if there is one, `aliases`.

        aliases: other names of the fuel, separated by semicolons. Raises CombinedInputError.
        """
        columns = {name.strip().lower(): list(values) for name, values in columns.items()}
        missing = [name for name in ("fuel", "unit", "carbon") if name not in columns]
        if missing:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{column}” is missing (the table has: {found})."),
                label=label,
                column=", ".join(missing),
                found=", ".join(columns),
            )
        carbon, names, problems = {}, {}, []
        aliases = columns.get("aliases", [""] * len(columns["fuel"]))
        rows = zip(columns["fuel"], columns["unit"], columns["carbon"], aliases)
        for row, (fuel, unit, value, others) in enumerate(rows, start=1):
            fuel = str(fuel or "").strip()
            base, scale = _AMOUNT_UNITS.get(_unit_key(unit), ("", 0.0))
            content = _number(value)
            if not fuel or not base or not content >= 0 or (fuel, base) in carbon:
                problems.append(InputError(_BAD_FUEL, label=label, row=row, fuel=fuel, unit=unit, carbon=value))
                continue
            carbon[fuel, base] = content / scale
            for name in (fuel, *str(others or "").split(";")):
                if name.strip():
                    names[_key(name)] = fuel
        if problems:
            raise CombinedInputError(problems)
        return cls(carbon, names)

    @property
    def known(self):
        """Names of the fuels, in the order of the table."""
        return list(dict.fromkeys(fuel for fuel, _ in self._carbon))

    def name_of(self, fuel):
        """The table's name of a fuel, None when it is unknown."""
        return self._names.get(_key(fuel))

    def units_of(self, fuel):
        """Units for which a fuel has a value."""
        return [unit for name, unit in self._carbon if name == fuel]

    def emission(self, fuel, amount, unit, label="ENERGY"):
        """tC of an amount of a fuel; InputError for an unknown fuel or unit, or a negative amount."""
        name = self.name_of(fuel)
        if name is None:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: unknown fuel “{fuel}”. Known are: {known}. Rename it, or add it to {table}."
                ),
                label=label,
                fuel=fuel,
                known=", ".join(self.known),
                table="FUELS",
            )
        base, scale = _AMOUNT_UNITS.get(_unit_key(unit), ("", 0.0))
        if (name, base) not in self._carbon:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: “{unit}” is no unit in which {fuel} has a carbon content; it has one for {units} (with "
                    "1e4 or 1e8 before it where yearbooks do so). Convert the amount; tonnes are not tonnes of "
                    "standard coal (tce).",
                ),
                label=label,
                unit=unit,
                fuel=name,
                units=", ".join(self.units_of(name)),
            )
        if not 0 <= amount < np.inf:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the amount of {fuel} is {amount:g}, but must be 0 or more."),
                label=label,
                fuel=name,
                amount=amount,
            )
        return amount * scale * self._carbon[name, base]


_BAD_FUEL = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: row {row} (“{fuel}”, “{unit}”, {carbon}) needs a fuel, a known unit and a carbon content of 0 or more, "
    "and no second row for the same fuel and unit.",
)


def energy_emissions(table, fuels, amounts, units, label="ENERGY"):
    """tC of every row: fuels and units as texts, amounts as numbers; CombinedInputError lists every kind of fault."""
    emissions, problems = [], {}
    for fuel, amount, unit in zip(fuels, amounts, units):
        try:
            emissions.append(table.emission(fuel, amount, unit, label))
        except InputError as error:
            problems.setdefault(str(error), error.with_traceback(None))
    if problems:
        raise CombinedInputError(list(problems.values()))
    return emissions


def _key(name):
    return " ".join(str(name).casefold().split())


def _unit_key(unit):
    """A unit without blanks and carets, Chinese words replaced: “万吨标准煤” is 1e4tce."""
    text = "".join(str(unit or "").split()).casefold().replace("10^", "1e").replace("³", "3").replace("^", "")
    for word, symbol in _SPELLINGS:
        text = text.replace(word, symbol)
    return text


def _number(value):
    try:
        return float(str(value).strip())
    except ValueError:
        return np.nan
