"""Units of an account that come as a vector layer: sub-basins, counties, any zone table."""

import math

from qgis.core import NULL, QgsDistanceArea, QgsFeature, QgsFields, QgsGeometry, QgsUnitTypes

from ..compat import real_field, text_field, whole_field
from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .features import features_of
from .tables import as_numbers


class UnitsLayer:
    """All features of a layer in memory: geometries, attributes and the fields they belong to."""

    def __init__(self, label, fields, geometries, rows, crs, wkb_type):
        self.label = label
        self.fields = fields
        self.geometries = geometries
        self.rows = rows
        self.crs = crs
        self.wkb_type = wkb_type

    def __len__(self):
        return len(self.rows)

    @classmethod
    def from_source(cls, source, label):
        """Read a feature source whole; InputError when it is empty."""
        geometries, rows = [], []
        for feature in features_of(source):
            geometries.append(QgsGeometry(feature.geometry()))
            rows.append([None if value is None or value == NULL else value for value in feature.attributes()])
        if not rows:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer is empty. Choose one with at least one feature."),
                label=label,
            )
        return cls(label, QgsFields(source.fields()), geometries, rows, source.sourceCrs(), source.wkbType())

    def has(self, name):
        """True when the layer has this field."""
        return self.fields.lookupField(name) >= 0

    def values(self, name, label=None):
        """Raw values of a field, None for null; InputError when there is no such field."""
        index = self.fields.lookupField(name)
        if index < 0:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no field “{name}”. It has: {columns}."),
                label=label or self.label,
                name=name,
                columns=", ".join(field.name() for field in self.fields),
            )
        return [row[index] for row in self.rows]

    def numbers(self, name, label=None):
        """A field as floats; InputError lists the features whose value is null or no number."""
        return as_numbers(label or self.label, name, self.values(name, label))

    def numbers_where(self, name, chosen):
        """A field as floats of the features that `chosen` (bools) picks; InputError lists those without a number."""
        values = [value for value, wanted in zip(self.values(name), chosen) if wanted]
        return as_numbers(self.label, name, values)

    def areas_m2(self, transform_context):
        """Area of each feature on the ellipsoid in m2; NaN without a polygon."""
        measure = QgsDistanceArea()
        measure.setSourceCrs(self.crs, transform_context)
        measure.setEllipsoid(self.crs.ellipsoidAcronym() or "EPSG:7030")
        areas = []
        for geometry in self.geometries:
            area = math.nan if geometry.isEmpty() else measure.measureArea(geometry)
            area = (
                measure.convertAreaMeasurement(area, QgsUnitTypes.AreaUnit.AreaSquareMeters) if area == area else area
            )
            areas.append(area if area and area > 0 else math.nan)
        return areas

    def points(self):
        """A point inside each feature; None for one without geometry."""
        points = []
        for geometry in self.geometries:
            inside = geometry.pointOnSurface() if not geometry.isEmpty() else QgsGeometry()
            points.append(inside.asPoint() if not inside.isEmpty() else None)
        return points

    def features_with(self, columns, title):
        """Fields and features: the layer's own attributes followed by result columns.

        columns: mapping of name to a list over the features (numbers, text or None); a column whose name the layer has
        already replaces it. title: function from a column's name to its alias.
        """
        kept = [index for index, field in enumerate(self.fields) if field.name() not in columns]
        fields = QgsFields()
        for index in kept:
            fields.append(self.fields.at(index))
        for name, values in columns.items():
            fields.append(_field_for(values)(name, title(name)))
        features = []
        for row, geometry in enumerate(self.geometries):
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            own = [self.rows[row][index] for index in kept]
            feature.setAttributes(own + [_plain(values[row]) for values in columns.values()])
            features.append(feature)
        return fields, features


def _field_for(values):
    sample = next((value for value in values if value is not None), 0.0)
    if isinstance(sample, str):
        return text_field
    return real_field if isinstance(_plain(sample), float) or _plain(sample) is None else whole_field


def _plain(value):
    if value is None or isinstance(value, (str, int)):
        return value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
