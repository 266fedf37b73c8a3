"""Parameters that several algorithms take: one name, one label, one help each, wherever they appear."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..esflow_plugin.compat import raster_options_widget
from ..esflow_plugin.i18n import translate

SUPPLY, DEMAND, LULC = "SUPPLY", "DEMAND", "LULC"
ZONES, ZONE_FIELD, OUTPUT_ZONES = "ZONES", "ZONE_FIELD", "OUTPUT_ZONES"
ALIGN, CREATION_OPTIONS = "ALIGN", "CREATION_OPTIONS"
LINKS, LEDGER, OUTPUT = "LINKS", "LEDGER", "OUTPUT"

POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
LINES = [QgsProcessing.SourceType.TypeVectorLine]
POLYGONS_OR_POINTS = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
ANY_TABLE = [QgsProcessing.SourceType.TypeVector]


def advanced(parameter):
    """Fold a parameter away under “Advanced parameters”."""
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return parameter


def raster(name, label, help_text, optional=False):
    """A raster input."""
    parameter = QgsProcessingParameterRasterLayer(name, label, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def real(name, label, help_text, default=None, minimum=None, maximum=None, optional=False):
    """A real number; the range is told in the dialog and checked again with a message that says what to do."""
    parameter = QgsProcessingParameterNumber(
        name, label, QgsProcessingParameterNumber.Type.Double, defaultValue=default, optional=optional
    )
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    parameter.setMetadata({"widget_wrapper": {"decimals": 6}})
    parameter.setHelp(help_text)
    return parameter


def whole(name, label, help_text, default=None, minimum=None, maximum=None, optional=False):
    """A whole number."""
    parameter = QgsProcessingParameterNumber(
        name, label, QgsProcessingParameterNumber.Type.Integer, defaultValue=default, optional=optional
    )
    if minimum is not None:
        parameter.setMinimum(minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    parameter.setHelp(help_text)
    return parameter


def choice(name, label, help_text, options, default=0, optional=False):
    """One of several options, by index."""
    parameter = QgsProcessingParameterEnum(name, label, options, defaultValue=default, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def yes_no(name, label, help_text, default=False):
    """A switch."""
    parameter = QgsProcessingParameterBoolean(name, label, defaultValue=default)
    parameter.setHelp(help_text)
    return parameter


def text(name, label, help_text, default="", optional=True):
    """A line of text."""
    parameter = QgsProcessingParameterString(name, label, defaultValue=default, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def table(name, label, help_text, optional=False):
    """A table with or without geometry."""
    parameter = QgsProcessingParameterFeatureSource(name, label, ANY_TABLE, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def polygons(name, label, help_text, optional=False):
    """A polygon layer."""
    parameter = QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def lines(name, label, help_text, optional=False):
    """A line layer."""
    parameter = QgsProcessingParameterFeatureSource(name, label, LINES, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def polygons_or_points(name, label, help_text, optional=False):
    """A layer of polygons or points."""
    parameter = QgsProcessingParameterFeatureSource(name, label, POLYGONS_OR_POINTS, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def field(name, label, help_text, parent, optional=False, numeric=False):
    """A field of another parameter's layer."""
    kind = QgsProcessingParameterField.DataType.Numeric if numeric else QgsProcessingParameterField.DataType.Any
    parameter = QgsProcessingParameterField(name, label, None, parent, kind, optional=optional)
    parameter.setHelp(help_text)
    return parameter


def raster_output(name, label, help_text, optional=False, by_default=True):
    """A raster output."""
    parameter = QgsProcessingParameterRasterDestination(name, label, optional=optional, createByDefault=by_default)
    parameter.setHelp(help_text)
    return parameter


def vector_output(
    name, label, help_text, kind=QgsProcessing.SourceType.TypeVectorPolygon, optional=True, by_default=True
):
    """A layer or table output."""
    parameter = QgsProcessingParameterFeatureSink(name, label, kind, optional=optional, createByDefault=by_default)
    parameter.setHelp(help_text)
    return parameter


# ---------------------------------------------------------------------- parameters with a fixed meaning


def supply():
    """SUPPLY: density of what nature provides."""
    return raster(
        SUPPLY,
        translate("ESFlow", "Supply (per hectare and year)"),
        translate(
            "ESFlow",
            "Density of the service's supply: water m3/ha/yr, food t/ha/yr or carbon tC/ha/yr. Its grid is the run's "
            "grid.",
        ),
    )


def demand():
    """DEMAND: density of what people need."""
    return raster(
        DEMAND,
        translate("ESFlow", "Demand (per hectare and year)"),
        translate("ESFlow", "Density of the demand in the same unit and on the same grid as the supply."),
    )


def lulc(optional=False):
    """LULC: land cover classes; its grid is the run's grid."""
    return raster(
        LULC,
        translate("ESFlow", "Land cover (class codes)"),
        translate("ESFlow", "Categorical raster of land-cover codes. Its grid is the run's grid."),
        optional,
    )


def zones(optional=True):
    """ZONES: polygons to sum over."""
    return polygons(
        ZONES,
        translate("ESFlow", "Zones"),
        translate(
            "ESFlow",
            "Polygons (watersheds, counties, provinces) to sum over. A cell belongs to the zone in which its centre "
            "lies; "
            "features with the same value of the zone field are one zone.",
        ),
        optional,
    )


def zone_field(optional=True, parent=ZONES):
    """ZONE_FIELD: names each zone; a field of the layer, or of all the layers, of another parameter."""
    return field(
        ZONE_FIELD,
        translate("ESFlow", "Zone field"),
        translate("ESFlow", "Field that names each zone; it must not be null."),
        parent,
        optional,
    )


def align():
    """ALIGN: consent to resampling."""
    return advanced(
        yes_no(
            ALIGN,
            translate("ESFlow", "Align rasters to the run's grid"),
            translate(
                "ESFlow",
                "Off: rasters that do not share the run's cells are refused. On: they are resampled in memory, "
                "classes by "
                "nearest neighbour, quantities bilinearly, counts by area-weighted sums; what was done is printed.",
            ),
        )
    )


def creation_options():
    """CREATION_OPTIONS: how GeoTIFFs are written."""
    parameter = QgsProcessingParameterString(
        CREATION_OPTIONS,
        translate("ESFlow", "Raster creation options"),
        defaultValue="",
        optional=True,
    )
    parameter.setHelp(translate("ESFlow", "GDAL creation options joined by “|”. Empty: DEFLATE compression, level 1."))
    parameter.setMetadata({"widget_wrapper": raster_options_widget()})
    return advanced(parameter)


def zone_output():
    """OUTPUT_ZONES: the zone table with geometry."""
    return vector_output(
        OUTPUT_ZONES,
        translate("ESFlow", "Zone table"),
        translate("ESFlow", "The zones with their sums; written only when zones are given."),
    )


def links_output():
    """LINKS: origin-destination lines."""
    return vector_output(
        LINKS,
        translate("ESFlow", "Origin-destination lines"),
        translate("ESFlow", "Who relieved whom: one line for every pair of zones, with amount, distance and shares."),
        QgsProcessing.SourceType.TypeVectorLine,
    )


def ledger_output():
    """LEDGER: totals and rates."""
    return vector_output(
        LEDGER,
        translate("ESFlow", "Ledger"),
        translate(
            "ESFlow", "Totals of the account, its closure error and the five compensation rates, with their level."
        ),
        QgsProcessing.SourceType.TypeVector,
    )
