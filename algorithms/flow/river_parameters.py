"""The parameters of the river law, the same for cells and sub-basins."""

from ...esflow_plugin.core.flow.river import RiverLaw
from ...esflow_plugin.i18n import translate
from .. import parameters as p

RESERVE, LOSS, CONSUMPTIVE_FRACTION = "RESERVE", "LOSS", "CONSUMPTIVE_FRACTION"


def law_parameters():
    """RESERVE, LOSS and CONSUMPTIVE_FRACTION, folded away: their defaults are what the literature does."""
    return tuple(
        p.advanced(parameter)
        for parameter in (
            p.real(
                RESERVE,
                translate("ESFlow", "Reserve for the river (0..1)"),
                translate("ESFlow", "Share of the water at hand that must stay in the river. Default 0."),
                0.0,
            ),
            p.real(
                LOSS,
                translate("ESFlow", "Loss on every step (0..1)"),
                translate(
                    "ESFlow",
                    "Share of the outflow that is lost on the way to the next cell or sub-basin. It acts once a "
                    "step, so "
                    "it means more on a finer grid. Default 0.",
                ),
                0.0,
            ),
            p.real(
                CONSUMPTIVE_FRACTION,
                translate("ESFlow", "Consumptive fraction of use (0..1)"),
                translate(
                    "ESFlow",
                    "Share of the use that does not return to the river. Default 1, as in the literature's headline "
                    "rates; "
                    "China 2020: 0.54 over all sectors (Water Resources Bulletin).",
                ),
                1.0,
            ),
        )
    )


def read_law(inputs):
    """The law with its parameters checked; None when one is outside 0..1."""
    values = [inputs.number(name, 0.0, 1.0) for name in (RESERVE, LOSS, CONSUMPTIVE_FRACTION)]
    return None if None in values else RiverLaw(*values)
