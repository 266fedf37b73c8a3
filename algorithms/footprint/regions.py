"""Regions: the features of a polygon layer that share a name, once or once for every year."""

import math

from qgis.core import QgsGeometry, QgsWkbTypes

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.vector.topology import id_text
from ..neighbours_input import listed

SQUARE_METRES_PER_HECTARE = 10_000.0


class Regions:
    """names: as in the layer; geometries: one each, parts collected; hectares: on the ellipsoid; field and crs.

    What `zone_features` needs, so that tables of regions look like tables of zones.
    """

    wkb_type = QgsWkbTypes.Type.MultiPolygon

    def __init__(self, names, geometries, hectares, field, crs):
        self.names = names
        self.geometries = geometries
        self.hectares = hectares
        self.field = field
        self.crs = crs

    def __len__(self):
        return len(self.names)

    def chosen(self, places):
        """The regions at these places, in this order; one may come several times."""
        parts = ([values[place] for place in places] for values in (self.names, self.geometries, self.hectares))
        return Regions(*parts, self.field, self.crs)


def read_regions(inputs, layer_name, field_name):
    """Regions of a polygon layer; None and gathered faults where something is wrong. Invalid shapes are told."""
    layer = inputs.units_layer(layer_name)
    if layer is None:
        return None
    values = inputs.attempt(layer.values, inputs.field(field_name), inputs.label(field_name))
    if values is None:
        return None
    empty = sum(value is None for value in values)
    if empty:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: field “{name}” is null in {count} features. Give every region a name."
            ),
            label=inputs.label(field_name),
            name=inputs.field(field_name),
            count=empty,
        )
        return None
    areas = layer.areas_m2(inputs.context.transformContext())
    parts = {}
    for value, geometry, area in zip(values, layer.geometries, areas):
        _, shapes, sizes = parts.setdefault(id_text(value), (value, [], []))
        if not geometry.isEmpty():
            shapes.append(geometry)
            sizes.append(area / SQUARE_METRES_PER_HECTARE)
    names = [name for name, _, _ in parts.values()]
    geometries = [QgsGeometry.collectGeometry(shapes) if shapes else QgsGeometry() for _, shapes, _ in parts.values()]
    hectares = [math.fsum(sizes) if sizes else math.nan for _, _, sizes in parts.values()]
    _tell_shapes(inputs, inputs.label(layer_name), list(parts), geometries)
    return Regions(names, geometries, hectares, layer.fields.field(inputs.field(field_name)), layer.crs)


def _tell_shapes(inputs, label, names, geometries):
    without = [name for name, geometry in zip(names, geometries) if geometry.isEmpty()]
    invalid = [
        name for name, geometry in zip(names, geometries) if not geometry.isEmpty() and not geometry.isGeosValid()
    ]
    if without:
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no geometry: {names}. They are computed, but cannot be drawn."),
            label=label,
            names=listed(without),
        )
    if invalid:
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: invalid geometry: {names}. Results do not depend on it, maps and neighbourhoods do; repair "
                "it with “Fix geometries”.",
            ),
            label=label,
            names=listed(invalid),
        )
