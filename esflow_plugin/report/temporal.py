"""Layers that hold years: QGIS' temporal controller shows one year after the other."""

from qgis.core import Qgis, QgsUnitTypes, QgsVectorLayer

from ..compat import holds_dates

DATE_FIELD = "date"


def make_temporal(layer):
    """Let a vector layer with dates in the field `date` be animated by years; True where it has such a field."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    index = layer.fields().lookupField(DATE_FIELD)
    if index < 0 or not holds_dates(layer.fields().at(index)) or not layer.isSpatial():
        return False
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(DATE_FIELD)
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalYears)
    properties.setFixedDuration(1.0)
    properties.setIsActive(True)
    return True
