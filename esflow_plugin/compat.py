"""The few names that differ between QGIS 3.22 and later ones, in one place."""

from qgis.core import Qgis, QgsField, QgsProcessingModelChildParameterSource

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _TEXT, _WHOLE, _REAL = QMetaType.Type.QString, QMetaType.Type.LongLong, QMetaType.Type.Double
    _DATE = QMetaType.Type.QDate
else:
    from qgis.PyQt.QtCore import QVariant

    _TEXT, _WHOLE, _REAL, _DATE = QVariant.String, QVariant.LongLong, QVariant.Double, QVariant.Date

# QGIS moved this enumeration without leaving its former name behind.
if hasattr(Qgis, "ProcessingModelChildParameterSource"):
    _FROM_PARAMETER = Qgis.ProcessingModelChildParameterSource.ModelParameter
else:
    _FROM_PARAMETER = QgsProcessingModelChildParameterSource.Source.ModelParameter


def text_field(name, alias=""):
    """A text field."""
    return _field(name, _TEXT, alias)


def whole_field(name, alias=""):
    """A field of whole numbers."""
    return _field(name, _WHOLE, alias)


def real_field(name, alias=""):
    """A field of real numbers."""
    return _field(name, _REAL, alias)


def date_field(name, alias=""):
    """A field of dates, as QGIS' temporal controller takes them."""
    return _field(name, _DATE, alias)


def _field(name, kind, alias):
    field = QgsField(name, kind)
    if alias:
        field.setAlias(alias)
    return field


def holds_dates(field):
    """True for a field of dates."""
    return field.type() == _DATE


def takes_model_parameter(source):
    """True for a source of a model's step (QgsProcessingModelChildParameterSource) that is a parameter of the model."""
    return source.source() == _FROM_PARAMETER


def raster_options_widget():
    """What a parameter's metadata call the widget for creation options of rasters."""
    if Qgis.QGIS_VERSION_INT >= 34000:
        return {"widget_type": "rasteroptions"}
    return {"class": "processing.algs.gdal.ui.RasterOptionsWidget.RasterOptionsWidgetWrapper"}


def write_with(item, text):
    """Let a label or scale bar of a layout be written in a QgsTextFormat: labels before QGIS 3.24 take parts of it."""
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(text)
    else:
        item.setFont(text.font())
        item.setFontColor(text.color())


def write_legend_with(legend, part, text):
    """Let a part of a legend be written in a QgsTextFormat: those before QGIS 3.30 take parts of it."""
    style = legend.style(part)
    if hasattr(style, "setTextFormat"):
        style.setTextFormat(text)
        legend.setStyle(part, style)
    else:
        legend.setStyleFont(part, text.font())
        legend.setFontColor(text.color())
