"""One run of an algorithm: progress and Cancel, outputs that appear only when complete, and the run's record."""

import contextlib
import os
import time
from datetime import datetime, timezone
from functools import partial

from qgis.core import (
    QgsFeatureSink,
    QgsMapLayer,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsWkbTypes,
)

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ..esflow_plugin.i18n import format_message, translate
from ..esflow_plugin.pending import PendingFile, commit_all
from ..esflow_plugin.raster.gdal_calls import BoundedCache
from ..esflow_plugin.raster.layout import CACHE_BYTES, layout_for
from ..esflow_plugin.raster.output import RasterOutput
from ..esflow_plugin.report.ledger import ledger_features, ledger_fields, ledger_text
from ..esflow_plugin.report.record import attach_record, file_facts, software_versions, write_record
from ..esflow_plugin.report.styling import style_on_load
from .destinations import DatabaseTable, moved_to, own_file, vector_file

PROGRESS_SECONDS = 0.1


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user pressed Cancel."""


class Run(contextlib.AbstractContextManager):
    """Everything an algorithm's computation does to the outside world goes through here.

    On leaving the `with` block normally all outputs take their names together; on an exception or Cancel none does.
    """

    def __init__(self, algorithm, parameters, context, feedback, inputs):
        self.algorithm = algorithm
        self.context = context
        self.feedback = feedback
        self.results = {}
        self.parameters = parameters
        self._inputs = inputs
        self._rasters = []
        self._tables = []
        self._files = []
        self._database_tables = []
        self._layers_before = context.layersToLoadOnCompletion()
        self._warnings = list(inputs.warnings)
        self._notes = list(inputs.notes)
        self._ledger = []
        self._facts = {}
        self._record = {}
        self._cache = BoundedCache()
        self._layout = layout_for(inputs.grid, inputs.sources) if inputs.grid is not None else None
        self._share = (0.0, 1.0)
        self._last_progress = 0.0
        self._started = time.perf_counter()
        self._start_time = datetime.now(timezone.utc)

    def __enter__(self):
        self._cache.limit(CACHE_BYTES if self._layout is None else self._layout.cache_bytes)
        return self

    def __exit__(self, kind, error, trace):
        complete = False
        try:
            if kind is None:
                self._complete()
                complete = True
        finally:
            for output in (*self._rasters, *self._files):
                output.discard()
            if not complete:
                for table in self._database_tables:
                    table.take_back()
                self.context.setLayersToLoadOnCompletion(self._layers_before)
            self._cache.release()

    # ------------------------------------------------------------------ talking to the user

    def progress(self, fraction):
        """Report progress (0..1 of the present step) and stop the run when the user has asked for it."""
        now = time.perf_counter()
        if now - self._last_progress >= PROGRESS_SECONDS or fraction >= 1.0:
            start, share = self._share
            self.feedback.setProgress(100.0 * (start + share * min(max(fraction, 0.0), 1.0)))
            self._last_progress = now
        if self.feedback.isCanceled():
            raise Cancelled

    @contextlib.contextmanager
    def step(self, start, end):
        """Progress inside this block runs from `start` to `end` of the whole (0..1)."""
        before, self._share = self._share, (start, end - start)
        self.progress(0.0)
        yield
        self._share = before

    def warn(self, template, **values):
        """Tell the user something that may matter, and keep it in the record. `template` is a marked message."""
        text = format_message(template, values)
        self.feedback.pushWarning(text)
        self._warnings.append(text)

    def inform(self, template, **values):
        """Tell the user a fact of the run, and keep it in the record."""
        text = format_message(template, values)
        self.feedback.pushInfo(text)
        self._notes.append(text)

    def fact(self, name, value):
        """Keep a number or a table of the run in the record."""
        self._facts[name] = value

    # ------------------------------------------------------------------ blocks and outputs

    def blocks(self, grid, source=None):
        """Windows of the grid in reading order, with progress. source: the only raster read; None: all of the run."""
        layout = self._layout if source is None else layout_for(grid, [source])
        done = 0
        for window in grid.windows(layout.block_width, layout.block_height):
            yield window
            done += window.width * window.height
            self.progress(done / grid.size)

    def raster(
        self, name, grid, bands, classes=False, style=None, double=False, metadata=None, mostly_zero=False
    ):
        """A raster output by its parameter name, or None when the user does not want it.

        bands: (description, unit) pairs; double: 8-byte cells; metadata: further ESFLOW_* items for the file;
        mostly_zero: compressed as such. The file takes its name when the run is complete.
        """
        if self.algorithm.is_skipped(name, self.parameters):
            return None
        path = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        if not path:
            return None
        output = RasterOutput(
            path,
            grid,
            bands,
            {**self._tags(), **(metadata or {})},
            classes=classes,
            creation_options=self._creation_options(),
            tiled=self._layout is not None and self._layout.tiled,
            double=double,
            mostly_zero=mostly_zero,
        )
        self._rasters.append(output)
        self.results[name] = path
        style_on_load(self.context, path, style, self._record)
        return output

    def file(self, path):
        """Where to write an output that is neither raster nor table; it takes its name when the run is complete."""
        pending = PendingFile(path)
        self._files.append(pending)
        return pending.path

    def table(self, name, fields, features, wkb_type=QgsWkbTypes.Type.NoGeometry, crs=None, style=None):
        """A vector layer or table by its parameter name, written when the run is complete."""
        if not self.algorithm.is_skipped(name, self.parameters):
            self._tables.append((name, fields, features, wkb_type, crs, style))

    def ledger(self, rows, name="LEDGER"):
        """The run's ledger: into the record, into the log and, when wanted, into a table."""
        self._ledger = rows
        self.feedback.pushInfo(ledger_text(rows))
        self.table(name, ledger_fields(), ledger_features(rows))

    def result(self, name, value):
        """A number or text among the algorithm's results."""
        self.results[name] = value

    # ------------------------------------------------------------------ ending

    def _complete(self):
        self.progress(1.0)
        for output in self._rasters:
            output.finish()
        inputs = self._input_facts()
        for table in self._tables:
            self._write_table(*table)
        self._write_record(inputs)
        self.progress(1.0)
        commit_all([output.pending for output in self._rasters] + self._files)
        for table in self._database_tables:
            table.keep()

    def _write_table(self, name, fields, features, wkb_type, crs, style):
        value = destination = self.parameters.get(name)
        file = None
        if own_file(value):
            file = PendingFile(vector_file(own_file(value)))
            self._files.append(file)
            destination = moved_to(value, file.path)
        else:
            self._database_tables.append(DatabaseTable(value))
        destination = self._fill_sink(name, destination, fields, features, wkb_type, crs)
        if file is not None:
            self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
            made = os.path.join(file.folder, os.path.basename(destination))
            if not os.path.exists(made) and os.path.exists(os.path.splitext(made)[0] + ".dbf"):
                # A shapefile without geometry is a .dbf alone, which QGIS does not say.
                made = os.path.splitext(made)[0] + ".dbf"
            destination = os.path.join(os.path.dirname(file.target), os.path.basename(made))
        self.results[name] = destination
        style_on_load(self.context, destination, style, self._record)

    def _fill_sink(self, name, value, fields, features, wkb_type, crs):
        algorithm, parameters = self.algorithm, {**self.parameters, name: value}
        arguments = [parameters, name, self.context, fields, wkb_type]
        sink, destination = algorithm.parameterAsSink(*arguments, *([crs] if crs is not None else []))
        if sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(self.parameters, name))
        for count, feature in enumerate(features):
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, self.parameters, name))
            if count % 1000 == 0:
                self.progress(1.0)
        sink.flushBuffer()
        del sink
        return destination

    def _creation_options(self):
        name = "CREATION_OPTIONS"
        if self.algorithm.parameterDefinition(name) is None:
            return ()
        text = self.algorithm.parameterAsString(self.parameters, name, self.context)
        return tuple(option for option in text.split("|") if option)

    def _tags(self):
        return {
            "ESFLOW_ALGORITHM": self.algorithm.id(),
            "ESFLOW_VERSION": software_versions()["esflow"],
        }

    def _input_facts(self):
        """Size and checksum of every input; may take a moment, so it comes before anything gets its name."""
        facts = []
        for described in self._inputs.described:
            facts.append({**described, **file_facts(described["path"], partial(self.progress, 1.0))})
        return facts

    def _write_record(self, inputs):
        record = {
            "algorithm": self.algorithm.id(),
            "started": self._start_time.isoformat(timespec="seconds"),
            "seconds": round(time.perf_counter() - self._started, 3),
            "software": software_versions(),
            "parameters": self._parameter_texts(),
            "inputs": inputs,
            "grid": self._inputs.grid.describe() if self._inputs.grid is not None else None,
            "notes": self._notes,
            "warnings": self._warnings,
            "facts": self._facts,
            "ledger": self._ledger,
            "outputs": self.results,
        }
        self._record.update(record)
        attach_record(self.results.values(), record, self.context)
        target = self._record_path()
        if target is None:
            return
        file = PendingFile(target)
        self._files.append(file)
        write_record(file.path, record)
        self.feedback.pushInfo(translate("ESFlow", "Record of the run: {path}").format(path=target))

    def _record_path(self):
        """Beside the first output that is a file to stay, named after it; layers in memory keep theirs themselves."""
        outputs = [output.pending.target for output in self._rasters] + [file.target for file in self._files]
        passing = os.path.realpath(QgsProcessingUtils.tempFolder())
        # A model puts results that only its other steps need where they are soon deleted.
        outputs.sort(key=lambda path: os.path.realpath(path).startswith(passing + os.sep))
        return os.path.splitext(outputs[0])[0] + ".esflow.json" if outputs else None

    def _parameter_texts(self):
        """Every parameter as text or number, what was not given by its default."""
        texts = {key: _parameter_text(value) for key, value in self.parameters.items()}
        for definition in self.algorithm.parameterDefinitions():
            # A model hands over nothing for what it leaves open.
            if not definition.isDestination() and texts.get(definition.name()) is None:
                texts[definition.name()] = _parameter_text(definition.defaultValue())
        return texts


def _parameter_text(value):
    if isinstance(value, (bool, int, float, str)) or value is None:
        return value
    if isinstance(value, (list, tuple)):
        return [_parameter_text(item) for item in value]
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, QgsProperty):
        static = value.propertyType() == QgsProperty.Type.StaticProperty
        return _parameter_text(value.staticValue()) if static else value.asExpression()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return _parameter_text(value.source)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return _parameter_text(value.sink)
    return str(value)


CANCELLED_TEXT = QT_TRANSLATE_NOOP("ESFlow", "Cancelled: nothing was written.")
