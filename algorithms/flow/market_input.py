"""What a market takes: zones with a point each, their supply and demand, groups that trade apart, and attraction."""

from collections import Counter

import numpy as np
from qgis.core import QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.zonal import ZonalSums
from ...esflow_plugin.raster import units
from ...esflow_plugin.vector.topology import id_text
from ...esflow_plugin.vector.units_layer import UnitsLayer
from .. import parameters as p
from ..services import SERVICE_UNITS, read_supply_and_demand
from .field_amounts import read_field_amounts
from .market_parameters import (
    ATTRACTION_FIELD,
    BARRIER_FIELD,
    DEMAND_FIELD,
    SERVICE,
    SUPPLY_FIELD,
    UNIT,
)

DEFAULT_SERVICE = "food_production"
SQUARE_METRES_PER_HECTARE = 10_000.0
MOST_LISTED = 30
SHARE_OUTSIDE_WARNED = 0.01


class Market:
    """The zones of a run. names: the zone field's values; points: one QgsPointXY for each zone; amounts: FieldAmounts
    or RasterAmounts; groups: int64 by zone or None; group_names: the barrier field's values by group; attraction:
    float64 by zone or None; kept_fields: own fields that the result must keep."""

    def __init__(self, layer):
        self.layer = layer
        self.names = None
        self.points = None
        self.amounts = None
        self.service = DEFAULT_SERVICE
        self.groups = None
        self.group_names = ()
        self.attraction = None
        self.kept_fields = ()

    def listed(self, chosen):
        """Names of the zones that a bool array or indices choose, as a text."""
        return listed([id_text(self.names[index]) for index in np.arange(len(self.names))[chosen]])


class FieldAmounts:
    """Supply and demand by zone from two fields; unit: what their values are in."""

    def __init__(self, supply, demand, unit):
        self.supply, self.demand, self.unit = supply, demand, unit

    def by_zone(self, run):
        """(supply, demand, known): float64 and bool by zone."""
        return self.supply, self.demand, np.ones(self.supply.size, dtype=bool)


class RasterAmounts:
    """Supply and demand by zone as sums over the cells of two rasters. data: services.SupplyAndDemand."""

    def __init__(self, data, zones):
        self.data, self.zones = data, zones
        self.unit = units.AMOUNT_OF_DENSITY[data.unit]

    def by_zone(self, run):
        """(supply, demand, known): float64 and bool by zone; a zone without a cell of both rasters is not known."""
        data, names = self.data, ("supply", "demand")
        sums, outside = ZonalSums(len(self.zones), names), ZonalSums(1, names)
        for window in run.blocks(data.grid):
            supply, demand, valid = data.read(window, negative_supply_to_demand=data.is_carbon)
            zone = self.zones.index_of_cells(data.grid, window)
            hectares = data.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
            amounts = {"supply": supply * hectares, "demand": demand * hectares}
            sums.add(zone, valid, amounts, hectares)
            outside.add(np.where(zone < 0, 0, -1), valid, amounts, hectares)
        data.tell_moved(run)
        if not sums.cell_count.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "No zone holds a valid cell of supply and demand. Choose zones and rasters of one region."
                )
            )
        self._tell_outside(run, sums, outside)
        return sums.sums["supply"], sums.sums["demand"], sums.cell_count > 0

    def _tell_outside(self, run, sums, outside):
        for name, source in (("supply", self.data.supply), ("demand", self.data.demand)):
            lost, kept = float(outside.sums[name][0]), float(sums.sums[name].sum())
            if lost > SHARE_OUTSIDE_WARNED * kept:
                run.warn(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: {amount:.6g} {unit} lie outside all zones ({share:.1f} % of all) and take no part.",
                    ),
                    label=source.label,
                    amount=lost,
                    unit=self.unit,
                    share=100.0 * lost / (lost + kept),
                )


def read_market(inputs):
    """The Market of the parameters, None when the zones cannot be read; all faults are gathered in `inputs`."""
    source = inputs.feature_source(p.ZONES)
    layer = None if source is None else inputs.attempt(UnitsLayer.from_source, source, inputs.label(p.ZONES))
    if layer is None:
        return None
    market = Market(layer)
    market.names = _read_names(inputs, layer)
    _read_points(inputs, market)
    _read_amounts(inputs, market, source)
    _read_service(inputs, market)
    if inputs.given(BARRIER_FIELD):
        _read_groups(inputs, market)
    if inputs.given(ATTRACTION_FIELD):
        market.attraction = read_field_amounts(inputs, layer, ATTRACTION_FIELD)
    fields = (p.ZONE_FIELD, BARRIER_FIELD, ATTRACTION_FIELD)
    market.kept_fields = [inputs.field(name) for name in fields if inputs.field(name)]
    return market


def listed(names):
    """Names as a text that stays readable."""
    shown = ", ".join(names[:MOST_LISTED])
    return shown if len(names) <= MOST_LISTED else f"{shown} … ({len(names)})"


# ---------------------------------------------------------------------------------- zones


def _read_names(inputs, layer):
    """Values of the zone field; None when one is null or appears twice."""
    label = inputs.label(p.ZONE_FIELD)
    names = inputs.attempt(layer.values, inputs.field(p.ZONE_FIELD), label)
    if names is None:
        return None
    keys = [id_text(name) for name in names]
    if "" in keys:
        _refuse_null(inputs, p.ZONE_FIELD, keys.count(""))
        return None
    doubled = [key for key, count in Counter(keys).items() if count > 1]
    if doubled:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: zones must be unique; these appear more than once: {zones}. Make one feature of each zone "
                "first (Vector ▸ Geoprocessing ▸ Dissolve, then sum the amounts), or choose another field.",
            ),
            label=label,
            zones=listed(doubled),
        )
        return None
    return names


def _refuse_null(inputs, name, count):
    inputs.problem(
        QT_TRANSLATE_NOOP("ESFlow", "{label}: field “{name}” is null in {count} features. Give every zone a value."),
        label=inputs.label(name),
        name=inputs.field(name),
        count=count,
    )


def _read_points(inputs, market):
    layer = market.layer
    if not layer.crs.isValid():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer has no coordinate reference system. Assign its own one with “Assign projection” "
                "first.",
            ),
            label=layer.label,
        )
        return
    market.points = layer.points()
    missing = np.array([point is None for point in market.points])
    if missing.any():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {count} zones have no geometry, so that no distance can be measured: {zones}. Remove them or "
                "draw them.",
            ),
            label=layer.label,
            count=int(missing.sum()),
            zones="" if market.names is None else market.listed(missing),
        )
        market.points = None


# ---------------------------------------------------------------------------------- amounts


def _read_amounts(inputs, market, source):
    fields = [name for name in (SUPPLY_FIELD, DEMAND_FIELD) if inputs.given(name)]
    rasters = [name for name in (p.SUPPLY, p.DEMAND) if inputs.given(name)]
    if (len(fields), len(rasters)) not in ((2, 0), (0, 2)):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Give the amounts either as two fields of the zones ({supply_field} and {demand_field}) or as two "
                "rasters ({supply} and {demand}). Given: {given}.",
            ),
            supply_field=inputs.label(SUPPLY_FIELD),
            demand_field=inputs.label(DEMAND_FIELD),
            supply=inputs.label(p.SUPPLY),
            demand=inputs.label(p.DEMAND),
            given=", ".join([*fields, *rasters]) or "–",
        )
    elif fields:
        supply = read_field_amounts(inputs, market.layer, SUPPLY_FIELD)
        demand = read_field_amounts(inputs, market.layer, DEMAND_FIELD)
        if supply is not None and demand is not None:
            market.amounts = FieldAmounts(supply, demand, _unit_text(inputs))
    else:
        _read_rasters(inputs, market, source)


def _unit_text(inputs):
    unit = inputs.text(UNIT).strip()
    if not unit:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: is empty. Write the unit of the two fields, e.g. t/yr."),
            label=inputs.label(UNIT),
        )
    return unit


def _read_rasters(inputs, market, source):
    order = (units.FOOD_DENSITY, *(unit for unit in SERVICE_UNITS if unit != units.FOOD_DENSITY))
    data = read_supply_and_demand(inputs, order)
    if QgsWkbTypes.geometryType(market.layer.wkb_type) != QgsWkbTypes.GeometryType.PolygonGeometry:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: rasters can only be summed over polygons. Choose polygons, or give the amounts as fields "
                "({supply_field} and {demand_field}).",
            ),
            label=inputs.label(p.ZONES),
            supply_field=inputs.label(SUPPLY_FIELD),
            demand_field=inputs.label(DEMAND_FIELD),
        )
        return
    if data.grid is None or market.names is None:
        return
    zones = inputs.zones(p.ZONES, p.ZONE_FIELD, source)
    if zones is not None and data.unit is not None:
        market.amounts = RasterAmounts(data, zones)


def _read_service(inputs, market):
    """What the user says, else what the unit says."""
    services = {units.AMOUNT_OF_DENSITY[density]: service for density, service in units.SERVICE_OF_UNIT.items()}
    unit = market.amounts.unit if market.amounts is not None else ""
    market.service = inputs.text(SERVICE).strip() or services.get(unit, DEFAULT_SERVICE)


# ---------------------------------------------------------------------------------- groups


def _read_groups(inputs, market):
    values = inputs.attempt(market.layer.values, inputs.field(BARRIER_FIELD), inputs.label(BARRIER_FIELD))
    if values is None:
        return
    keys = [id_text(value) for value in values]
    if "" in keys:
        _refuse_null(inputs, BARRIER_FIELD, keys.count(""))
        return
    market.group_names = list(dict.fromkeys(keys))
    place = {key: index for index, key in enumerate(market.group_names)}
    market.groups = np.array([place[key] for key in keys], dtype=np.int64)
