"""What an algorithm takes, opened and checked: all problems are told at once, before anything is computed."""

import os

from qgis.core import (
    NULL,
    QgsProviderRegistry,
)

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError
from ..esflow_plugin.i18n import format_message
from ..esflow_plugin.raster import units
from ..esflow_plugin.raster.source import Kind, RasterSource, bring_together
from ..esflow_plugin.report.record import features_digest
from ..esflow_plugin.vector.features import flat_geometries
from ..esflow_plugin.vector.tables import Table, to_number
from ..esflow_plugin.vector.units_layer import UnitsLayer
from ..esflow_plugin.vector.zones import Zones
from .destination_check import check_destinations
from .destinations import same_name

DISTORTION_WARNED = 0.01
OVERLAP_WARNED = 0.001


class Inputs:
    """Opens the parameters of one run on the main thread and gathers what is wrong with them.

    Each reader returns None where its parameter is absent or faulty; `check()` then raises all faults together.
    """

    def __init__(self, algorithm, parameters, context, feedback=None):
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.grid = None
        self.problems = []
        self.warnings = []
        self.notes = []
        self.described = []
        self.sources = []
        self.files_read = {}
        self.tables_read = set()

    # ------------------------------------------------------------------ messages

    def label(self, name):
        """How messages call a parameter: its label and its name, since scripts know only the latter."""
        definition = self.algorithm.parameterDefinition(name)
        return f"{definition.description()} [{name}]"

    def problem(self, template, **values):
        """Note that something is wrong; the run will not start."""
        self.problems.append(InputError(template, **values))

    def warn(self, template, **values):
        """Tell the user of an assumption and keep it for the record."""
        text = format_message(template, values)
        self.warnings.append(text)
        if self.feedback is not None:
            self.feedback.pushWarning(text)

    def inform(self, template, **values):
        """Tell the user what was done and keep it for the record."""
        text = format_message(template, values)
        self.notes.append(text)
        if self.feedback is not None:
            self.feedback.pushInfo(text)

    def attempt(self, call, *arguments, **keywords):
        """Call something that may raise InputError; the error is gathered and None returned."""
        try:
            return call(*arguments, **keywords)
        except InputError as error:
            # The traceback would tie this object, and with it the whole context, to itself.
            self.problems.append(error.with_traceback(None))
            return None

    def check(self):
        """Raise everything that was found wrong, as one InputError."""
        check_destinations(self)
        if self.problems:
            raise CombinedInputError(self.problems)

    # ------------------------------------------------------------------ single values

    def given(self, name):
        """True when the user gave this parameter."""
        value = self.parameters.get(name)
        # For an optional field that is not chosen QGIS' dialogs hand over NULL.
        return value is not None and value != NULL and value != "" and value != []

    def number(self, name, minimum=None, maximum=None):
        """A number and its allowed range, both ends included."""
        text = self.parameters.get(name)
        if isinstance(text, str) and text.strip() and to_number(text) is None:
            # QGIS takes every other text for 0, such as one with a decimal comma.
            self.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: “{text}” is no number. Write it with a decimal point, e.g. 0.5."),
                label=self.label(name),
                text=text,
            )
            return None
        value = self.algorithm.parameterAsDouble(self.parameters, name, self.context)
        low, high = minimum is not None and value < minimum, maximum is not None and value > maximum
        if low or high or value != value:
            self.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: {value:g} is outside {minimum} … {maximum}. Give a value inside."
                ),
                label=self.label(name),
                value=value,
                minimum="-∞" if minimum is None else f"{minimum:g}",
                maximum="∞" if maximum is None else f"{maximum:g}",
            )
            return None
        return value

    def choice(self, name):
        """Index of an enumeration's choice."""
        return self.algorithm.parameterAsEnum(self.parameters, name, self.context)

    def flag(self, name):
        """A yes or no."""
        value = self.parameters.get(name)
        if isinstance(value, str):
            # QGIS takes every text but “false” and “0” for yes, “no” included.
            return value.strip().casefold() in ("true", "yes", "on", "1")
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def text(self, name):
        """A text."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    # ------------------------------------------------------------------ rasters

    def raster(self, name, kind=Kind.INTENSIVE, wanted_units=None, band=1, resampling=True):
        """A raster parameter as RasterSource, None when it is not given or faulty.

        wanted_units: canonical units that fit, the first is assumed where the layer is silent; None: not checked. The
        source's attribute `unit` holds the unit the run goes by. resampling: False for values that no resampling can
        keep (flow directions): such a raster must share the run's cells even when the user consents to aligning.
        """
        path = self._raster_path(name)
        return path and self.attempt(self.open_raster, path, name, kind, wanted_units, band, resampling)

    def _raster_path(self, name):
        """What GDAL opens for a raster parameter, None when it is not given or faulty."""
        value = self.parameters.get(name)
        if isinstance(value, str) and os.path.isfile(value):
            # Read as a file, without a QGIS layer that would have to live as long as the run.
            return value
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            if self.given(name):
                self.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "{label}: cannot open “{path}” as a raster. Choose a raster file."),
                    label=self.label(name),
                    path=str(value),
                )
            return None
        if layer.providerType() != "gdal":
            self.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the layer comes from “{provider}”, which cannot be read cell by cell. Save it as a file "
                    "first (Export ▸ Save As).",
                ),
                label=self.label(name),
                provider=layer.providerType(),
            )
            return None
        return layer.source().split("|")[0]

    def open_raster(self, path, name, kind=Kind.INTENSIVE, wanted_units=None, band=1, resampling=True):
        """A raster file for the parameter `name`, with the choices of `raster`; InputError when it does not fit."""
        source = RasterSource(path, self.label(name), band, kind)
        source.may_be_resampled = resampling
        source.unit = (
            units.check(source.label, source.unit_text, wanted_units, self.warn) if wanted_units else source.unit_text
        )
        self.sources.append(source)
        files = [file for file in source.files() if not file.endswith(".aux.xml")]
        self.files_read.update(dict.fromkeys(files, source.label))
        main, others = (path, [file for file in files if file != path]) if os.path.isfile(path) else ("", files)
        described = {"parameter": name, "source": path, "path": main or next(iter(files), ""), "band": band}
        described.update(unit=source.unit, grid=source.native_grid.describe())
        if others:
            described["read_from"] = others
        self.described.append(described)
        return source

    def on_one_grid(self, projected=False, align=False):
        """Put all rasters read so far on the grid of the first one and return it.

        projected: True where the method needs lengths: a geographic system is refused. align: the user's consent to
        resampling. Warns when the reference system distorts areas by more than 1 %.
        """
        if not self.sources or any(source is None for source in self.sources):
            return None
        grid = self.sources[0].native_grid
        self.grid = grid
        if projected and grid.is_geographic:
            self.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: the raster is in degrees ({crs}); this method needs lengths. Reproject all rasters to "
                    "one projected system (equal-area, e.g. EPSG:6933, or the local UTM zone) first.",
                ),
                label=self.sources[0].label,
                crs=grid.crs.authid() or grid.crs.description(),
            )
            return None
        self.attempt(bring_together, self.sources[1:], grid, align, self.inform)
        distortion = grid.area_distortion(self.context.transformContext())
        if abs(distortion - 1.0) > DISTORTION_WARNED:
            self.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "The reference system {crs} shows areas {factor:.3f} times as large as they are in the middle of "
                    "the grid; amounts are wrong by the same factor. Use an equal-area system for amounts.",
                ),
                crs=grid.crs.authid() or grid.crs.description(),
                factor=distortion,
            )
        return grid

    # ------------------------------------------------------------------ tables and zones

    def feature_source(self, name):
        """A vector parameter as feature source, None when it is not given or faulty."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            if self.given(name):
                self.problem(
                    QT_TRANSLATE_NOOP("ESFlow", "{label}: cannot open “{path}”. Choose a vector layer or table."),
                    label=self.label(name),
                    path=str(self.parameters.get(name)),
                )
            return None
        layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        self.note_source(name, source, layer)
        return source

    def note_source(self, name, source, layer):
        """Keep for the record what a vector parameter reads, and spare it from being written."""
        self.described.append({"parameter": name, **self._source_facts(name, source, layer)})

    def _source_facts(self, name, source, layer):
        text = layer.source() if layer is not None else source.sourceName()
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), text) if layer is not None else {}
        facts = {"source": text, "path": parts.get("path") or "", "features": source.featureCount()}
        if os.path.isfile(facts["path"]):
            self.files_read[facts["path"]] = self.label(name)
            table = parts.get("layerName") or source.sourceName()
            self.tables_read.add((same_name(facts["path"]), table.casefold()))
        else:
            facts["sha256_of_features"] = features_digest(source)
        return facts

    def table(self, name):
        """A table parameter with all its rows in memory."""
        source = self.feature_source(name)
        return None if source is None else self.attempt(Table.from_source, source, self.label(name))

    def field(self, name):
        """A field parameter's field name, "" when not given."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context) or ""

    def zones(self, zones_name, field_name, source=None):
        """Zones on the run's grid, None when not given. Needs `on_one_grid` before.

        source: the feature source of `zones_name` where the algorithm has opened it already.
        """
        source = source or self.feature_source(zones_name)
        if source is None or self.grid is None:
            return None
        field = self.field(field_name)
        if not field:
            self.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the field that names each zone."),
                label=self.label(field_name),
            )
            return None
        zones = self.attempt(
            Zones.from_source,
            source,
            field,
            self.grid,
            self.context.transformContext(),
            self.label(zones_name),
            self.label(field_name),
        )
        share = 0.0 if zones is None else zones.overlapping_share(self.grid)
        if share > OVERLAP_WARNED:
            self.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: {share:.1f} % of the zones' area lies in more than one zone; each cell there counts for "
                    "the last of them only.",
                ),
                label=self.label(zones_name),
                share=100.0 * share,
            )
        return zones

    def lines(self, name):
        """Geometries of a layer in the run's reference system, None when not given. Needs `on_one_grid` before."""
        source = self.feature_source(name)
        if source is None or self.grid is None:
            return None
        geometries = self.attempt(self._geometries, source, self.label(name))
        if geometries is None:
            return None
        if not geometries:
            self.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: the layer has no geometry. Choose another layer."),
                label=self.label(name),
            )
            return None
        return geometries

    def _geometries(self, source, label):
        moved = flat_geometries(source, self.grid.crs, self.context.transformContext(), label)
        return [geometry for _, geometry in moved if not geometry.isEmpty()]

    def units_layer(self, name):
        """All features of a layer with their attributes, None when not given or faulty."""
        source = self.feature_source(name)
        return None if source is None else self.attempt(UnitsLayer.from_source, source, self.label(name))
