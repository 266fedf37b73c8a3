"""A service's supply and demand, read together: the same unit, the same grid, both at least 0."""

import math

import numpy as np

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.raster import units
from . import parameters as p

SERVICE_UNITS = (
    units.WATER_DENSITY,
    units.FOOD_DENSITY,
    units.FOOD_ENERGY_DENSITY,
    units.FOOD_PROTEIN_DENSITY,
    units.CARBON_DENSITY,
    units.CARBON_DIOXIDE_DENSITY,
)

CONTAINS_ITEM = "ESFLOW_CONTAINS"
SOIL_RESPIRATION = "soil_respiration"
NET_OF_RESPIRATION = "net_of_heterotrophic_respiration"
SQUARE_METRES_PER_HECTARE = 10_000.0


class SupplyAndDemand:
    """Two rasters on one grid; `unit` is their density's unit. Further attributes are the algorithm's own."""

    def __init__(self, supply, demand, grid, unit):
        self.supply = supply
        self.demand = demand
        self.grid = grid
        self.unit = unit
        self._moved = {}

    @property
    def is_carbon(self):
        """True for yearly carbon, whose supply may be negative: an ecosystem that releases."""
        return units.SERVICE_OF_UNIT.get(self.unit) == "carbon_sequestration"

    def read(self, window, negative_supply_to_demand=False):
        """Densities of supply and demand and the mask of cells where both are data; both 0 in other cells.

        negative_supply_to_demand: an ecosystem that releases carbon has a negative supply; what it releases is counted
        as demand then (D + max(-S, 0), S = max(S, 0)), so that S - D stays what it is. Call `tell_moved` after the last
        block. Without it a negative supply stops the run, as a negative demand always does.
        """
        supply, demand, valid = self.stored(window)
        return (*self.checked(window, supply, demand, valid, negative_supply_to_demand), valid)

    def stored(self, window):
        """Densities of supply and demand as they are in the files, and the mask of cells where both are data."""
        supply, supply_valid = self.supply.read(window)
        demand, demand_valid = self.demand.read(window)
        return supply, demand, supply_valid & demand_valid

    def checked(self, window, supply, demand, valid, negative_supply_to_demand=False):
        """What `stored` gave, with the rules of `read` applied to the cells of a mask and 0 in all others."""
        for values in (supply, demand):
            values[~valid] = 0.0
        self._refuse_negative(self.demand, demand)
        if negative_supply_to_demand:
            return self._moved_to_demand(window, supply, demand)
        self._refuse_negative(self.supply, supply)
        return supply, demand

    def _moved_to_demand(self, window, supply, demand):
        negative = supply < 0
        if not negative.any():
            return supply, demand
        released = np.where(negative, -supply, 0.0)
        hectares = self.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        # By window: an algorithm may read a block more than once.
        self._moved[window.row, window.column] = int(negative.sum()), float((released * hectares).sum())
        return np.where(negative, 0.0, supply), demand + released

    def tell_moved(self, run):
        """Tell how much negative supply `read` has counted as demand; nothing when there was none."""
        if not self._moved:
            return
        cells = sum(cells for cells, _ in self._moved.values())
        amount = math.fsum(amount for _, amount in self._moved.values())
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} cells have a negative supply (they release); {amount:.6g} {unit} are counted as "
                "demand there and their supply as 0. Supply minus demand is unchanged.",
            ),
            label=self.supply.label,
            count=cells,
            amount=amount,
            unit=units.AMOUNT_OF_DENSITY.get(self.unit, ""),
        )
        run.fact("negative_supply_cells", cells)
        run.fact("negative_supply_moved_to_demand", amount)

    @staticmethod
    def _refuse_negative(source, values):
        if values.size and values.min() < 0:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: holds negative values (lowest {value:g}). Supply and demand must be 0 or more; "
                    "mask or "
                    "correct the layer.",
                ),
                label=source.label,
                value=float(values.min()),
            )


def refuse_double_respiration(inputs, supply, demand):
    """Note a problem when soil respiration would count twice: in the demand, and taken off the supply already.

    supply, demand: RasterSource or None. Ecosystem production is net of the soil's heterotrophic respiration, and an
    inventory may hold the soil's respiration as an emission; both algorithms say so in their file.
    """
    if supply is None or demand is None:
        return
    if NET_OF_RESPIRATION in _contents(supply) and SOIL_RESPIRATION in _contents(demand):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{supply} is net of the respiration of soil organisms, and {demand} holds soil respiration as an "
                "emission: it would count twice. Run “Carbon emissions” again without soil respiration.",
            ),
            supply=supply.label,
            demand=demand.label,
        )


def _contents(source):
    """What a file says it contains (ESFLOW_CONTAINS), as a list of words."""
    return (source.metadata_item(CONTAINS_ITEM) or "").replace(",", " ").split()


def read_supply_and_demand(inputs, wanted_units=SERVICE_UNITS, projected=False, extra_rasters=()):
    """Open SUPPLY and DEMAND (and `extra_rasters`: name, keywords pairs) on the supply's grid.

    wanted_units: the densities that the algorithm takes; the first is assumed where both layers are silent.
    The unit is that of whichever layer says one; layers that contradict each other are refused.
    """
    supply, demand, unit = open_supply_and_demand(inputs, wanted_units)
    extras = {name: inputs.raster(name, **keywords) for name, keywords in extra_rasters if inputs.given(name)}
    grid = None
    if supply is not None and demand is not None:
        grid = inputs.on_one_grid(projected=projected, align=inputs.flag(p.ALIGN))
    data = SupplyAndDemand(supply, demand, grid, unit)
    data.extras = extras
    return data


def open_supply_and_demand(inputs, wanted_units=SERVICE_UNITS):
    """(supply, demand, unit) of SUPPLY and DEMAND, still on grids of their own; None where one is absent or faulty."""
    supply = inputs.raster(p.SUPPLY)
    demand = inputs.raster(p.DEMAND)
    unit = _common_unit(inputs, supply, demand, wanted_units)
    refuse_double_respiration(inputs, supply, demand)
    return supply, demand, unit


def _common_unit(inputs, supply, demand, wanted_units):
    found, silent = {}, []
    for source in (source for source in (supply, demand) if source is not None):
        unit = units.parse(source.unit_text)
        if unit in wanted_units:
            found[source.label] = unit
        elif unit == units.CARBON_STOCK:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the layer is a stock ({unit}), which is no yearly supply or demand. Use net ecosystem "
                    "production, or the annual change between two land covers of “Carbon storage”.",
                ),
                label=source.label,
                unit=unit,
            )
        elif unit:
            inputs.attempt(units.check, source.label, source.unit_text, wanted_units, inputs.warn)
        else:
            silent.append(source)
    if len(set(found.values())) > 1:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Supply and demand have different units ({units}). Give both in the same unit."
            ),
            units="; ".join(f"{label}: {unit}" for label, unit in found.items()),
        )
        return None
    unit = next(iter(found.values()), wanted_units[0])
    for source in silent:
        units.check(source.label, source.unit_text, (unit,), inputs.warn)
    return unit
