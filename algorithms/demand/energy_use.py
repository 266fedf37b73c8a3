"""Energy use by fuel, as yearbooks have it, turned into carbon: one table for all algorithms that take energy."""

from ...esflow_plugin.core import emissions
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from . import emission_factors as f
from . import emission_parameters as e

_UNIT_OF_CHOICE = {
    e.PHYSICAL: ("t", {"natural gas": "1e3 m3", "primary electricity and other": "1e4 kWh"}),
    e.STANDARD_COAL: ("tce", {}),
}


class EnergyUse:
    """Rows of ENERGY: `names` of their zones as they stand there, `carbon` in tC a year, and the whole `table`."""

    def __init__(self, table, names, carbon):
        self.table = table
        self.names = names
        self.carbon = carbon


def read_energy_use(inputs):
    """ENERGY with ENERGY_UNIT and FUELS as EnergyUse; None when something is wrong, which is gathered in `inputs`."""
    table, fuels = inputs.table(e.ENERGY), f.shipped_fuels()
    if inputs.given(e.FUELS):
        raw = inputs.table(e.FUELS)
        fuels = None if raw is None else inputs.attempt(_own_fuels, inputs, raw)
    if table is None:
        return None
    columns = [inputs.attempt(table.column, name) for name in ("zone", "fuel", "amount")]
    amounts = None if columns[2] is None else inputs.attempt(table.numbers, "amount")
    if None in (*columns, amounts) or fuels is None:
        return None
    names, burnt, _ = columns
    units = _units(inputs, table, burnt, fuels)
    if units is None:
        return None
    carbon = inputs.attempt(emissions.energy_emissions, fuels, burnt, amounts, units, inputs.label(e.ENERGY))
    return None if carbon is None else EnergyUse(table, names, carbon)


def _own_fuels(inputs, raw):
    return emissions.FuelTable.from_columns(raw.columns, inputs.label(e.FUELS))


def _units(inputs, table, burnt, fuels):
    """The unit of every row's amount; None when it is not said."""
    choice = inputs.choice(e.ENERGY_UNIT)
    if choice == e.FROM_COLUMN:
        if "unit" in table.columns:
            return table.column("unit")
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: column “unit” is missing. Add it, or say with {choice} what the amounts are in: tonnes of "
                "coal are not tonnes of standard coal.",
            ),
            label=inputs.label(e.ENERGY),
            choice=inputs.label(e.ENERGY_UNIT),
        )
        return None
    usual, special = _UNIT_OF_CHOICE[choice]
    return [special.get(fuels.name_of(fuel), usual) for fuel in burnt]
