"""Zones: polygons grouped by a field and laid on the grid of a run."""

from collections.abc import Hashable

from qgis.core import NULL, QgsGeometry, QgsWkbTypes

from ..core.errors import QT_TRANSLATE_NOOP, InputError
from ..raster.rasterize import burn_indices, memory_layer, overlapping_share
from .features import flat_geometries, points_inside


class Zones:
    """Polygons in the grid's reference system, one entry per value of the zone field.

    names: the field's values in order of first appearance; geometries: one QgsGeometry each (parts of one value
    collected); field: the field's name and kind. A cell belongs to the zone in which its centre lies.
    """

    def __init__(self, names, geometries, field, crs):
        self.names = names
        self.geometries = geometries
        self.field = field
        self.crs = crs
        self._layer = None

    def __len__(self):
        return len(self.names)

    @classmethod
    def from_source(cls, source, field_name, grid, transform_context, label, field_label):
        """Read polygons, move them to the grid's reference system and group them by a field.

        InputError for a layer without polygons or reference system, a null in the zone field, or polygons that do not
        meet the grid.
        """
        index = source.fields().lookupField(field_name)
        if index < 0:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no field “{name}”. It has: {columns}."),
                label=field_label,
                name=field_name,
                columns=", ".join(field.name() for field in source.fields()),
            )
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no polygons. Choose a layer with zones."),
                label=label,
            )
        parts, empty = {}, 0
        for feature, geometry in flat_geometries(source, grid.crs, transform_context, label):
            value = feature.attribute(index)
            if value is None or value == NULL or value != value or str(value).strip() == "":
                empty += 1
                continue
            # Lists and the like are equal as text, but no keys.
            _, group = parts.setdefault(value if isinstance(value, Hashable) else str(value), (value, []))
            if not geometry.isEmpty():
                group.append(geometry)
        if empty:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: field “{name}” is null in {count} features. Give every zone a value."
                ),
                label=field_label,
                name=field_name,
                count=empty,
            )
        if not parts:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer is empty. Choose one with at least one feature."),
                label=label,
            )
        names, groups = zip(*parts.values())
        geometries = [QgsGeometry.collectGeometry(group) if group else QgsGeometry() for group in groups]
        zones = cls(list(names), geometries, source.fields().at(index), grid.crs)
        if not zones._meet(grid):
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no zone overlaps the raster. Choose zones of the same region."),
                label=label,
            )
        return zones

    def _meet(self, grid):
        xmin, ymin, xmax, ymax = grid.extent
        boxes = (geometry.boundingBox() for geometry in self.geometries if not geometry.isEmpty())
        return any(
            b.xMinimum() < xmax and b.xMaximum() > xmin and b.yMinimum() < ymax and b.yMaximum() > ymin for b in boxes
        )

    def index_of_cells(self, grid, window):
        """Zone index of every cell of a window, int32 (rows, columns), -1 outside all zones.

        Where zones overlap, the later one has the cell.
        """
        return burn_indices(self._ogr_layer(grid), grid, window)

    def overlapping_share(self, grid):
        """Share (0..1) of the zones' area that lies in more than one zone, sampled at up to a million points."""
        return overlapping_share(self._ogr_layer(grid), grid)

    def _ogr_layer(self, grid):
        if self._layer is None:
            self._layer = memory_layer(self.geometries, grid)
        return self._layer[1]

    def points(self):
        """A point inside every zone, for desire lines; None for a zone without geometry."""
        return points_inside(self.geometries)

    @property
    def wkb_type(self):
        """The geometry type that zone outputs have."""
        return QgsWkbTypes.Type.MultiPolygon
