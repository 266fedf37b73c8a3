"""Units of an account that come as a vector layer: sub-basins, counties, any zone table."""

import math

from qgis.core import NULL, QgsDistanceArea, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsUnitTypes
from qgis.PyQt.QtCore import QDate

from ..compat import date_field, real_field, text_field, whole_field
from ..core.errors import QT_TRANSLATE_NOOP, InputError
from .features import features_of, points_inside
from .tables import as_numbers

OWN_SUFFIX = "_input"
STEP = 1000


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

    def chosen(self, places):
        """The layer with the features at these places, in this order; one may come several times."""
        geometries, rows = [self.geometries[place] for place in places], [self.rows[place] for place in places]
        return UnitsLayer(self.label, self.fields, geometries, rows, self.crs, self.wkb_type)

    def has(self, name):
        """True when the layer has this field."""
        return self.fields.lookupField(name) >= 0

    def values(self, name, label=None):
        """Raw values of a field, None for null and for an empty text; InputError when there is no such field."""
        index = self.fields.lookupField(name)
        if index < 0:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no field “{name}”. It has: {columns}."),
                label=label or self.label,
                name=name,
                columns=", ".join(field.name() for field in self.fields),
            )
        values = (row[index] for row in self.rows)
        return [None if isinstance(value, str) and not value.strip() else value for value in values]

    def numbers(self, name, label=None):
        """A field as floats; InputError lists the features whose value is null or no number."""
        return as_numbers(label or self.label, name, self.values(name, label))

    def numbers_where(self, name, chosen):
        """A field as floats of the features that `chosen` (bools) picks; InputError lists those without a number."""
        values = [value if wanted else 0 for value, wanted in zip(self.values(name), chosen)]
        numbers = as_numbers(self.label, name, values)
        return [number for number, wanted in zip(numbers, chosen) if wanted]

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
        return points_inside(self.geometries)

    def features_with(self, columns, title, kept=(), progress=None):
        """Fields and features: the layer's own attributes followed by result columns.

        columns: mapping of name to a list over the features (numbers, text, dates or None); a column whose name the
        layer has already, in capitals or not, replaces it. kept: names of own fields that must survive even so, under
        another name. title: function from a column's name to its alias. progress: callback(fraction).
        """
        own = self._own_fields(columns, {name.lower() for name in kept})
        fields = QgsFields()
        for _, field in own:
            fields.append(field)
        for name, values in columns.items():
            fields.append(_field_for(values)(name, title(name)))
        features = []
        for row, geometry in enumerate(self.geometries):
            if progress is not None and row % STEP == 0:
                progress(row / len(self.rows))
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            attributes = [self.rows[row][index] for index, _ in own]
            feature.setAttributes(attributes + [_plain(values[row]) for values in columns.values()])
            features.append(feature)
        return fields, features

    def _own_fields(self, columns, kept):
        """(index, field) of the own fields that an output has; those in the way of a result are renamed or left out."""
        taken = {name.lower() for name in columns} | {field.name().lower() for field in self.fields}
        results = {name.lower() for name in columns}
        own = []
        for index, field in enumerate(self.fields):
            name = field.name().lower()
            if name in results and name not in kept:
                continue
            field = QgsField(field)
            if name in results or (name == "fid" and not self._numbers_features(index)):
                new_name = field.name() + OWN_SUFFIX
                while new_name.lower() in taken:
                    new_name += OWN_SUFFIX
                taken.add(new_name.lower())
                field.setName(new_name)
            own.append((index, field))
        return own

    def _numbers_features(self, index):
        """True when a field may serve as GeoPackage's own feature number."""
        values = [row[index] for row in self.rows]
        return all(isinstance(value, int) and value >= 0 for value in values) and len(set(values)) == len(values)


def _field_for(values):
    sample = next((value for value in values if value is not None), 0.0)
    if isinstance(sample, str):
        return text_field
    if isinstance(sample, QDate):
        return date_field
    return real_field if isinstance(_plain(sample), float) or _plain(sample) is None else whole_field


def _plain(value):
    if value is None or isinstance(value, (str, int)):
        return value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
