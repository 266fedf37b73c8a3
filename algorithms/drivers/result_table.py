"""Plain result tables: rows as dictionaries become fields and features."""

import math

from qgis.core import QgsFeature, QgsFields
from qgis.PyQt.QtCore import QDate

from ...esflow_plugin.compat import date_field, real_field, text_field, whole_field

_MAKERS = {str: text_field, int: whole_field, float: real_field, QDate: date_field}


def result_table(columns, rows):
    """(fields, features). columns: (name, type, title) of each field; rows: dictionaries by name.

    Types: str, int, float, QDate. What is None or not a finite number becomes null.
    """
    fields = QgsFields()
    for name, kind, title in columns:
        fields.append(_MAKERS[kind](name, title))
    features = []
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([_value(row.get(name), kind) for name, kind, _ in columns])
        features.append(feature)
    return fields, features


def _value(value, kind):
    if value is None or (kind is float and not math.isfinite(value)):
        return None
    return kind(value)
