"""What a head needs in a year: the shipped figures with their source, and the user's own."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.food import NEED_UNITS, yearly_need
from ...esflow_plugin.i18n import translate
from .. import parameters as p

SHIPPED = Path(__file__).resolve().parent.parent.parent / "resources" / "tables" / "food_needs.csv"

NEED, NEED_UNIT = "NEED", "NEED_UNIT"
NEED_VALUE, URBAN_NEED, RURAL_NEED = "NEED_VALUE", "URBAN_NEED", "RURAL_NEED"
PRESETS = (
    "",
    "grain_security",
    "household_grain",
    "nutrition_grain",
    "nutrition_energy",
    "nutrition_protein",
)
"""Keys of the shipped table by NEED; the first stands for no choice, and one more choice is the user's own."""

NOT_CHOSEN, OWN_VALUE = 0, len(PRESETS)
UNITS = tuple(NEED_UNITS)


@dataclass(frozen=True)
class Need:
    """A need in the unit it is given in, and where it comes from."""

    value: float
    unit: str
    source: str

    @property
    def yearly(self):
        """t, kcal or t of protein per person and year."""
        return yearly_need(self.value, self.unit)[0]

    @property
    def measure(self):
        """What it counts: one of core.food_products.MEASURES."""
        return yearly_need(self.value, self.unit)[1]


@cache
def shipped_needs():
    """Needs by key and residents (all, urban, rural)."""
    with open(SHIPPED, encoding="utf-8", newline="") as stream:
        return {
            (row["need"], row["residents"]): Need(float(row["value"]), row["unit"], row["source"])
            for row in csv.DictReader(stream)
        }


def need_parameters():
    """The choice of the need, and the user's own."""
    return (
        p.choice(
            NEED,
            translate("ESFlow", "Need per head"),
            translate(
                "ESFlow",
                "Must be chosen, because the answers differ by a factor of three: total grain includes feed, seed and "
                "industry; grain that households eat does not.",
            ),
            [
                translate("ESFlow", "(choose)"),
                translate("ESFlow", "Total grain, food security line: 400 kg/person/yr"),
                translate("ESFlow", "Grain of households, China 2020: 141 kg/person/yr (urban 120, rural 168)"),
                translate("ESFlow", "Staple grain, nutrition outline 2014–2020: 135 kg/person/yr"),
                translate("ESFlow", "Energy, nutrition outline 2014–2020: 2250 kcal/person/day"),
                translate("ESFlow", "Protein, nutrition outline 2014–2020: 78 g/person/day"),
                translate("ESFlow", "My own value"),
            ],
            NOT_CHOSEN,
        ),
        p.real(
            NEED_VALUE,
            translate("ESFlow", "My own need"),
            translate("ESFlow", "For all residents alike, in the unit below."),
            optional=True,
        ),
        p.real(
            URBAN_NEED,
            translate("ESFlow", "My own need of urban residents"),
            translate("ESFlow", "Instead of one for all, where town and country are told apart below."),
            optional=True,
        ),
        p.real(
            RURAL_NEED,
            translate("ESFlow", "My own need of rural residents"),
            translate("ESFlow", "Instead of one for all, where town and country are told apart below."),
            optional=True,
        ),
        p.choice(
            NEED_UNIT,
            translate("ESFlow", "Unit of my own need"),
            translate("ESFlow", "Decides the unit of the result: t/ha/yr, kcal/ha/yr or t protein/ha/yr."),
            list(UNITS),
        ),
    )


def read_needs(inputs, by_residence):
    """(urban, rural) Needs, the same one twice for all alike; None when something is wrong, gathered in `inputs`.

    by_residence: True when the user tells town and country apart.
    """
    choice = inputs.choice(NEED)
    if choice == NOT_CHOSEN:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: choose one. What a head needs decides the result (135 to 400 kg of grain a year), so none is "
                "assumed.",
            ),
            label=inputs.label(NEED),
        )
        return None
    if choice == OWN_VALUE:
        return _own(inputs, by_residence)
    _refuse_own(inputs)
    needs, key = shipped_needs(), PRESETS[choice]
    urban, rural = (needs.get((key, residents)) for residents in ("urban", "rural"))
    if urban is None and by_residence:
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the same for town and country; telling them apart changes no total."),
            label=inputs.label(NEED),
        )
    if urban is None or not by_residence:
        urban = rural = needs[key, "all"]
    return urban, rural


def _own(inputs, by_residence):
    wanted = (URBAN_NEED, RURAL_NEED)
    if not by_residence or (inputs.given(NEED_VALUE) and not any(inputs.given(name) for name in wanted)):
        wanted = (NEED_VALUE, NEED_VALUE)
    missing = [name for name in dict.fromkeys(wanted) if not inputs.given(name)]
    for name in missing:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: {choice} is your own value. Give it in {unit}."),
            label=inputs.label(name),
            choice=inputs.label(NEED),
            unit=UNITS[inputs.choice(NEED_UNIT)],
        )
    unused = [name for name in (NEED_VALUE, URBAN_NEED, RURAL_NEED) if name not in wanted and inputs.given(name)]
    for name in unused:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: is not used. Give one need for all, or one each for urban and rural residents together with "
                "what tells them apart.",
            ),
            label=inputs.label(name),
        )
    if missing or unused:
        return None
    values = {name: inputs.number(name, minimum=0.0) for name in dict.fromkeys(wanted)}
    if None in values.values():
        return None
    for name, value in values.items():
        if value == 0:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label} is 0: nobody it stands for needs anything. Is that meant?"),
                label=inputs.label(name),
            )
    unit = UNITS[inputs.choice(NEED_UNIT)]
    return tuple(Need(values[name], unit, inputs.label(name)) for name in wanted)


def _refuse_own(inputs):
    for name in (NEED_VALUE, URBAN_NEED, RURAL_NEED):
        if inputs.given(name):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: a value is given, but {choice} is another. Choose “my own”."),
                label=inputs.label(name),
                choice=inputs.label(NEED),
            )
