"""Supply and demand of one year or of several: read together on one grid and on the cells that all years share."""

import re

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from .. import parameters as p
from ..drivers.layers_input import layer_name, raster_list, read_layers
from ..services import SupplyAndDemand, open_supply_and_demand, refuse_double_respiration

SUPPLY_SERIES, DEMAND_SERIES, YEARS = "SUPPLY_SERIES", "DEMAND_SERIES", "YEARS"
_YEAR = re.compile(r"(?<!\d)((?:1[89]|20|21)\d\d)(?!\d)")


def series_parameters():
    """SUPPLY_SERIES, DEMAND_SERIES and YEARS: further years beside SUPPLY and DEMAND."""
    return (
        raster_list(
            SUPPLY_SERIES,
            translate("ESFlow", "Supply of further years"),
            translate(
                "ESFlow",
                "One raster for every further year (or scenario), in order, in the unit of the supply. Empty: one "
                "year only.",
            ),
            optional=True,
        ),
        raster_list(
            DEMAND_SERIES,
            translate("ESFlow", "Demand of further years"),
            translate("ESFlow", "One raster for every further year, in the same order as the supply's."),
            optional=True,
        ),
        years_parameter(),
    )


def years_parameter():
    """YEARS: how the years are called in bands and tables."""
    return p.text(
        YEARS,
        translate("ESFlow", "Names of the years"),
        translate(
            "ESFlow",
            "All years in order, separated by commas. Empty: the year that each layer of the supply or of the first "
            "system has in its name, otherwise that name.",
        ),
    )


class Years:
    """Supply and demand by year. `names`: text of each year; `pairs`: SupplyAndDemand of each, all on one grid."""

    def __init__(self, pairs, names):
        self.pairs = pairs
        self.names = names
        self.grid = pairs[0].grid
        self.unit = pairs[0].unit
        self._left_out = {}

    def __len__(self):
        return len(self.pairs)

    @property
    def are_several(self):
        """True when there is something to compare."""
        return len(self.pairs) > 1

    def read(self, window):
        """([(supply, demand) of each year], mask): densities >= 0, and the cells where all years have data.

        Negative carbon supply is counted as demand; call `tell` after the last block.
        """
        stored = [pair.stored(window) for pair in self.pairs]
        common = np.logical_and.reduce([valid for _, _, valid in stored])
        if self.are_several:
            some = np.logical_or.reduce([valid for _, _, valid in stored])
            self._left_out[window.row, window.column] = int(np.count_nonzero(some & ~common))
        return [
            pair.checked(window, supply, demand, common, negative_supply_to_demand=pair.is_carbon)
            for pair, (supply, demand, _) in zip(self.pairs, stored)
        ], common

    def tell(self, run):
        """Tell which cells were left out because a year lacks them, and what negative supply became."""
        left_out = sum(self._left_out.values())
        if left_out:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{count} cells have data in some years only. They are left out in all years, so that changes are "
                    "changes of supply and demand.",
                ),
                count=left_out,
            )
        run.fact("years", self.names)
        run.fact("cells_of_some_years_only", left_out)
        for pair in self.pairs:
            pair.tell_moved(run)


def read_years(inputs):
    """Open SUPPLY, DEMAND and the further years as Years on the supply's grid; None when something is wrong."""
    supply, demand, unit = open_supply_and_demand(inputs)
    supplies, demands = read_layers(inputs, SUPPLY_SERIES), read_layers(inputs, DEMAND_SERIES)
    if len(supplies) != len(demands):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{supply} holds {supplies} rasters, {demand} holds {demands}. Give one of each for every further year.",
            ),
            supply=inputs.label(SUPPLY_SERIES),
            supplies=len(supplies),
            demand=inputs.label(DEMAND_SERIES),
            demands=len(demands),
        )
    if unit is not None:
        for layer in (*supplies, *demands):
            source = layer.source
            inputs.attempt(units.check, source.label, source.unit_text, (unit,), inputs.warn)
    grid = None
    if supply is not None and demand is not None:
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
    for one, other in zip(supplies, demands):
        refuse_double_respiration(inputs, one.source, other.source)
    names = read_year_names(inputs, [layer_name(inputs, p.SUPPLY), *(layer.name for layer in supplies)])
    if inputs.problems or grid is None or names is None:
        return None
    sources = [(supply, demand), *((one.source, other.source) for one, other in zip(supplies, demands))]
    return Years([SupplyAndDemand(one, other, grid, unit) for one, other in sources], names)


def read_year_names(inputs, layer_names):
    """The name of every year, one for each layer; None and a fault when there are too few, too many, or one twice."""
    given = [name.strip() for name in inputs.text(YEARS).replace(";", ",").replace("，", ",").split(",")]
    given = [name for name in given if name]
    if not given:
        return _years_in(layer_names)
    if len(given) != len(layer_names) or len(set(given)) != len(given):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: “{names}” must be {count} different names, one for each year, the first one too."
            ),
            label=inputs.label(YEARS),
            names=", ".join(given),
            count=len(layer_names),
        )
        return None
    return given


def _years_in(names):
    """The year that each name holds, or the names themselves where they do not tell years apart."""
    found = [_YEAR.findall(name) for name in names]
    years = [matches[-1] for matches in found if matches]
    if len(years) == len(names) and len(set(years)) == len(years):
        return years
    # Layers may share a name.
    return names if len(set(names)) == len(names) else [str(place) for place in range(1, len(names) + 1)]


def refuse_no_cells(cells, years):
    """Raise InputError when no cell was met in which all years have data."""
    if cells:
        return
    if years.are_several:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "No cell has both supply and demand in all years. Check that all rasters cover the same region and "
                "that their nodata values are set.",
            )
        )
    raise InputError(
        QT_TRANSLATE_NOOP(
            "ESFlow",
            "No cell has both supply and demand. Check that SUPPLY and DEMAND cover the same region and that "
            "their nodata values are set.",
        )
    )
