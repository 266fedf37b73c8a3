"""What supply and demand are measured against: the references of the ESDR, given or pooled, and the mean levels."""

from dataclasses import dataclass

from ...esflow_plugin.core import mismatch, relative_levels
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.i18n import translate
from .. import parameters as p

TOLERANCE = "TOLERANCE"
SUPPLY_REFERENCE, DEMAND_REFERENCE = "SUPPLY_REFERENCE", "DEMAND_REFERENCE"
LARGEST_TOLERANCE = 0.99


def tolerance_parameter():
    """TOLERANCE: how far supply and demand may differ and still be balanced."""
    return p.advanced(
        p.real(
            TOLERANCE,
            translate("ESFlow", "Tolerance of “balanced” (0..0.99)"),
            translate(
                "ESFlow",
                "Supply and demand count as balanced when they differ by at most this share of the larger one.",
            ),
            mismatch.DEFAULT_TOLERANCE,
        )
    )


def reference_parameters():
    """SUPPLY_REFERENCE and DEMAND_REFERENCE: fixed references of the ESDR."""
    help_text = translate(
        "ESFlow",
        "Density to which the ESDR refers, from a larger region, a standard or another run. Give both references or "
        "none. Empty: the highest one of this run, over all its years.",
    )
    labels = (
        (SUPPLY_REFERENCE, translate("ESFlow", "Fixed reference of the supply, Smax (per hectare and year)")),
        (DEMAND_REFERENCE, translate("ESFlow", "Fixed reference of the demand, Dmax (per hectare and year)")),
    )
    return tuple(p.advanced(p.real(name, label, help_text, optional=True)) for name, label in labels)


def read_references(inputs):
    """(Smax, Dmax) as the user fixed them, None when they are to be taken from the data."""
    names = (SUPPLY_REFERENCE, DEMAND_REFERENCE)
    given = [name for name in names if inputs.given(name)]
    if not given:
        return None
    if len(given) == 1:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "Only one of {labels} is given. Give both, or none to use those of the data."),
            labels=" / ".join(inputs.label(name) for name in names),
        )
        return None
    values = [inputs.number(name) for name in names]
    if None in values:
        return None
    inputs.attempt(relative_levels.check_references, *values)
    return tuple(values)


@dataclass
class Normalisers:
    """Levels of supply and demand over all units and years of a run, and the ESDR's references."""

    supply: relative_levels.Level
    demand: relative_levels.Level
    references: tuple
    are_fixed: bool

    @classmethod
    def of(cls, supply, demand, fixed):
        """From two Levels; fixed: the user's references or None."""
        return cls(supply, demand, fixed or (supply.highest, demand.highest), fixed is not None)

    def esdr(self, supply, demand):
        """ESDR of densities; NaN where neither reference is above 0."""
        return relative_levels.esdr(supply, demand, *self.references)

    def quadrants(self, supply, demand):
        """Z-score quadrants of densities."""
        return relative_levels.quadrants(supply, demand, self.supply, self.demand)

    @property
    def has_quadrants(self):
        """False when all supplies, or all demands, are equal."""
        return not (self.supply.is_constant or self.demand.is_constant)

    def tell(self, run, unit):
        """Print the normalisers: results change with the region and the years, so these must be known."""
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "ESDR: references {origin}, supply {supply:.6g}, demand {demand:.6g} {unit}. Mean supply "
                "{mean_supply:.6g}, mean demand {mean_demand:.6g}.",
            ),
            origin=_FIXED if self.are_fixed else _FROM_DATA,
            supply=self.references[0],
            demand=self.references[1],
            unit=unit,
            mean_supply=self.supply.mean,
            mean_demand=self.demand.mean,
        )
        if not self.has_quadrants:
            run.inform(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "All supplies, or all demands, are equal: nothing is high or low, and the z-score quadrants are "
                    "undefined.",
                )
            )
        if not sum(self.references) > 0:
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "There is no supply and no demand at all: the ESDR is 0 everywhere.")
            )
        run.fact("esdr_references", {"supply": self.references[0], "demand": self.references[1]})
        run.fact("esdr_references_fixed", self.are_fixed)
        run.fact("mean_supply", self.supply.mean)
        run.fact("mean_demand", self.demand.mean)


_FIXED = QT_TRANSLATE_NOOP("ESFlow", "fixed by the user")
_FROM_DATA = QT_TRANSLATE_NOOP("ESFlow", "from the data")
