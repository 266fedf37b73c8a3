"""A service's supply and demand, read together: the same unit, the same grid, both at least 0."""

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.raster import units
from . import parameters as p

SERVICE_UNITS = (
    units.WATER_DENSITY,
    units.FOOD_DENSITY,
    units.CARBON_DENSITY,
    units.CARBON_DIOXIDE_DENSITY,
)


class SupplyAndDemand:
    """Two rasters on one grid; `unit` is their density's unit. Further attributes are the algorithm's own."""

    def __init__(self, supply, demand, grid, unit):
        self.supply = supply
        self.demand = demand
        self.grid = grid
        self.unit = unit

    def read(self, window):
        """Densities of supply and demand and the mask of cells where both are data; both 0 in other cells."""
        supply, supply_valid = self.supply.read(window)
        demand, demand_valid = self.demand.read(window)
        valid = supply_valid & demand_valid
        for source, values in ((self.supply, supply), (self.demand, demand)):
            values[~valid] = 0.0
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
        return supply, demand, valid


def read_supply_and_demand(inputs, wanted_units=SERVICE_UNITS, projected=False, extra_rasters=()):
    """Open SUPPLY and DEMAND (and `extra_rasters`: name, keywords pairs) on the supply's grid.

    wanted_units: the densities that the algorithm takes; the first is assumed where both layers are silent.
    The unit is that of whichever layer says one; layers that contradict each other are refused.
    """
    supply = inputs.raster(p.SUPPLY)
    demand = inputs.raster(p.DEMAND)
    unit = _common_unit(inputs, supply, demand, wanted_units)
    extras = {name: inputs.raster(name, **keywords) for name, keywords in extra_rasters if inputs.given(name)}
    grid = None
    if supply is not None and demand is not None:
        grid = inputs.on_one_grid(projected=projected, align=inputs.flag(p.ALIGN))
    data = SupplyAndDemand(supply, demand, grid, unit)
    data.extras = extras
    return data


def _common_unit(inputs, supply, demand, wanted_units):
    found, silent = {}, []
    for source in (source for source in (supply, demand) if source is not None):
        unit = units.parse(source.unit_text)
        if unit in wanted_units:
            found[source.label] = unit
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
