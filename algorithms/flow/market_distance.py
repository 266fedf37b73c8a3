"""How far zones of a market lie apart: straight, by a detour factor, or along a road network."""

from typing import NamedTuple

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.geodesic import ellipsoidal_distances
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.geographic_points import longitudes_latitudes
from ...esflow_plugin.vector.road_network import road_distances
from .. import parameters as p
from .market_parameters import positive

DISTANCE, DETOUR_FACTOR = "DISTANCE", "DETOUR_FACTOR"
NETWORK, NETWORK_COST, SNAP_LIMIT = "NETWORK", "NETWORK_COST", "SNAP_LIMIT"
SPEED_FIELD, DEFAULT_SPEED = "SPEED_FIELD", "DEFAULT_SPEED"
DIRECTION_FIELD, FORWARD_VALUE, BACKWARD_VALUE = "DIRECTION_FIELD", "FORWARD_VALUE", "BACKWARD_VALUE"
STRAIGHT, DETOUR, ROAD = range(3)
LENGTH, TIME = "length", "time"
COSTS = (LENGTH, TIME)
DEFAULT_DETOUR = 1.3
DEFAULT_SPEED_KM_H = 50.0
DEFAULT_SNAP_KM = 20.0
LARGEST_DETOUR = 100.0
METRES_PER_KILOMETRE = 1000.0

STRAIGHT_TOLD = QT_TRANSLATE_NOOP(
    "ESFlow", "Distances run straight along the ellipsoid WGS 84, between a point inside each zone."
)
DETOUR_TOLD = QT_TRANSLATE_NOOP(
    "ESFlow",
    "Distances run straight along the ellipsoid WGS 84, between a point inside each zone, and are taken {factor:g} "
    "times.",
)


class Costs(NamedTuple):
    """matrix: float64 (donors, receivers), metres or hours, inf where no way leads; unit: "km" or "h", as people read
    it; per_unit: metres in a kilometre, or 1."""

    matrix: np.ndarray
    unit: str
    per_unit: float


def distance_parameters():
    """Definitions of the parameters that tell how far zones lie apart."""
    return (
        p.choice(
            DISTANCE,
            translate("ESFlow", "Distance between zones"),
            translate(
                "ESFlow",
                "Straight: on the ellipsoid WGS 84, whatever the layer's reference system, from a point inside each "
                "zone to the other. With detour factor: straight times that factor. Road network: the shortest or "
                "quickest way along NETWORK.",
            ),
            [
                translate("ESFlow", "Straight"),
                translate("ESFlow", "Straight × detour factor"),
                translate("ESFlow", "Along a road network"),
            ],
        ),
        p.real(
            DETOUR_FACTOR,
            translate("ESFlow", "Detour factor"),
            translate(
                "ESFlow",
                "How much longer roads are than straight lines; 1.3 is usual. Used by “Straight × detour factor” only.",
            ),
            DEFAULT_DETOUR,
        ),
        p.lines(
            NETWORK,
            translate("ESFlow", "Road network"),
            translate("ESFlow", "Lines that meet at shared vertices. Used by “Along a road network” only."),
            optional=True,
        ),
        p.choice(
            NETWORK_COST,
            translate("ESFlow", "Way along the network"),
            translate("ESFlow", "Shortest: distances, limits and costs are in km. Quickest: they are in hours."),
            [translate("ESFlow", "Shortest (km)"), translate("ESFlow", "Quickest (h)")],
        ),
        p.field(
            SPEED_FIELD,
            translate("ESFlow", "Speed field of the network (km/h)"),
            translate("ESFlow", "Used by “Quickest” only; where it is null or 0 the default speed counts."),
            NETWORK,
            optional=True,
            numeric=True,
        ),
        p.advanced(
            p.real(
                DEFAULT_SPEED,
                translate("ESFlow", "Default speed (km/h)"),
                translate("ESFlow", "Where there is no speed field, and from a zone to the road."),
                DEFAULT_SPEED_KM_H,
            )
        ),
        p.advanced(
            p.real(
                SNAP_LIMIT,
                translate("ESFlow", "Farthest way to a road (km)"),
                translate(
                    "ESFlow",
                    "A zone whose point lies farther from every road is off the network and cannot be reached; the "
                    "way to the road is part of the distance.",
                ),
                DEFAULT_SNAP_KM,
            )
        ),
        p.advanced(
            p.field(
                DIRECTION_FIELD,
                translate("ESFlow", "Direction field of the network"),
                translate("ESFlow", "Tells one-way roads by the two values below; all other roads are open both ways."),
                NETWORK,
                optional=True,
            )
        ),
        p.advanced(
            p.text(
                FORWARD_VALUE,
                translate("ESFlow", "Value of one-way roads along their line"),
                translate("ESFlow", "As in OpenStreetMap's extracts: F."),
                "F",
            )
        ),
        p.advanced(
            p.text(
                BACKWARD_VALUE,
                translate("ESFlow", "Value of one-way roads against their line"),
                translate("ESFlow", "As in OpenStreetMap's extracts: T."),
                "T",
            )
        ),
    )


def read_distance(inputs):
    """The distance that the user chose: an object with `unit` ("km" or "h") and `between`; None when faulty."""
    kind = inputs.choice(DISTANCE)
    factor = inputs.number(DETOUR_FACTOR, 1.0, LARGEST_DETOUR) if kind == DETOUR else 1.0
    if kind == ROAD:
        return _read_roads(inputs)
    if inputs.given(NETWORK):
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{network} is not used: {distance} is not “Along a road network”."),
            network=inputs.label(NETWORK),
            distance=inputs.label(DISTANCE),
        )
    return None if factor is None else StraightDistance(factor)


def _read_roads(inputs):
    source = inputs.feature_source(NETWORK)
    if not inputs.given(NETWORK):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: give the lines of the roads, or choose another {distance}."),
            label=inputs.label(NETWORK),
            distance=inputs.label(DISTANCE),
        )
    speed = positive(inputs, DEFAULT_SPEED)
    snap = positive(inputs, SNAP_LIMIT)
    if source is None or speed is None or snap is None:
        return None
    options = {
        "cost": COSTS[inputs.choice(NETWORK_COST)],
        "speed_field": inputs.field(SPEED_FIELD) or None,
        "default_speed_km_h": speed,
        "direction_field": inputs.field(DIRECTION_FIELD) or None,
        "forward_value": inputs.text(FORWARD_VALUE),
        "backward_value": inputs.text(BACKWARD_VALUE),
        "snap_limit_m": snap * METRES_PER_KILOMETRE,
    }
    return RoadDistance(source, inputs.label(NETWORK), options)


class StraightDistance:
    """Distances on the ellipsoid, times a factor."""

    unit, per_unit = "km", METRES_PER_KILOMETRE

    def __init__(self, factor):
        self.factor = factor

    @property
    def is_straight(self):
        """True where the distance of the lines says all."""
        return self.factor == 1.0

    def between(self, run, market, donors, receivers):
        """Costs from donors to receivers (indices of zones)."""
        context = run.context.transformContext()
        places = longitudes_latitudes(market.points, market.layer.crs, context, market.layer.label)
        matrix = ellipsoidal_distances(places[donors], places[receivers], run.progress)
        matrix *= self.factor
        told = STRAIGHT_TOLD if self.is_straight else DETOUR_TOLD
        run.inform(told, factor=self.factor)
        return Costs(matrix, self.unit, self.per_unit)


class RoadDistance:
    """Lengths or times along roads. options: keywords of `road_distances`."""

    is_straight = False

    def __init__(self, source, label, options):
        self._source, self._label, self._options = source, label, options

    @property
    def unit(self):
        """Kilometres or hours."""
        return "h" if self._options["cost"] == TIME else "km"

    @property
    def per_unit(self):
        """Metres or hours in one unit."""
        return 1.0 if self.unit == "h" else METRES_PER_KILOMETRE

    def between(self, run, market, donors, receivers):
        """Costs from donors to receivers (indices of zones); tells what the network does not reach."""
        found = road_distances(
            self._source,
            market.layer.crs,
            [market.points[index] for index in donors],
            [market.points[index] for index in receivers],
            transform_context=run.context.transformContext(),
            label=self._label,
            progress=run.progress,
            **self._options,
        )
        for template, values in found.warnings:
            run.warn(template, **values)
        off = np.concatenate([donors[found.off_network_from], receivers[found.off_network_to]])
        self._tell(run, market, found, np.sort(off))
        return Costs(found.matrix, self.unit, self.per_unit)

    def _tell(self, run, market, found, off):
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {edges} stretches in {pieces} connected parts, of which {used} hold zones. On average a "
                "zone lies {access:.2f} km from its road.",
            ),
            label=self._label,
            edges=found.edges,
            pieces=found.pieces,
            used=found.pieces_used,
            access=float(np.concatenate([found.access_from, found.access_to]).mean()) / METRES_PER_KILOMETRE,
        )
        run.fact("pairs_without_way", int(found.unconnected_pairs))
        run.fact("zones_off_network", [str(market.names[index]) for index in off])
        if off.size:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{count} zones lie farther than {limit:g} km from every road and take no part: {zones}. Choose a "
                    "larger limit ({label}) or a denser network.",
                ),
                count=int(off.size),
                limit=self._options["snap_limit_m"] / METRES_PER_KILOMETRE,
                zones=market.listed(off),
                label=translate("ESFlow", "Farthest way to a road (km)"),
            )
        if found.unconnected_pairs:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: no way leads between {count} of {all} pairs of a zone with a surplus and one with a "
                    "deficit, though both lie on the network: it falls into {used} parts. Nothing flows between them.",
                ),
                label=self._label,
                count=int(found.unconnected_pairs),
                all=found.matrix.size,
                used=found.pieces_used,
            )
