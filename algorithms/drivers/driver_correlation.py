"""`drivercorrelation`: covariance and correlation of any number of rasters."""

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ...esflow_plugin.core.drivers import MOST_CLASSES, CoMoments, DistinctValues, correlation_matrix, rank_moments
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster.memory import check_memory
from ...esflow_plugin.report.matrix_picture import save_matrix_picture
from .. import parameters as p
from ..base import ESFlowAlgorithm
from ..layer_lists import explained
from .layers_input import CATEGORICAL, categorical_parameter, chosen_names, raster_list, read_layers
from .result_table import result_table

RASTERS, METHOD, MISSING, QUANTITIES = "RASTERS", "METHOD", "NODATA", "QUANTITIES"
MATRIX, PICTURE = "MATRIX", "PICTURE"
PEARSON, SPEARMAN = 0, 1
COMMON_MASK, MEAN_FILL = 0, 1
RANKING_COLUMNS = 4
"""Columns that ranking one layer takes beside the values of all layers."""


class DriverCorrelation(ESFlowAlgorithm):
    """Pearson in one streamed pass, or Spearman on ranks in memory."""

    NAME = "drivercorrelation"
    GROUP = "drivers"

    def displayName(self):  # noqa: N802
        return self.tr("Correlation of drivers")

    def shortDescription(self):  # noqa: N802
        return self.tr("Covariance and correlation matrix of any number of rasters, as tables and as a picture.")

    def tags(self):
        return self.tr("correlation,covariance,Pearson,Spearman,drivers,band collection statistics,matrix").split(",")

    def description_html(self):
        return self.tr(
            "<p>How a response (supply, demand, their difference) varies together with its possible drivers, cell by "
            "cell.</p>"
            "<p>Cov<sub>ij</sub> = Σ(Z<sub>ik</sub> − μ<sub>i</sub>)(Z<sub>jk</sub> − μ<sub>j</sub>)/(N − 1), "
            "Corr<sub>ij</sub> = Cov<sub>ij</sub>/(δ<sub>i</sub> δ<sub>j</sub>), with N − 1 in both, so that the "
            "diagonal is exactly 1. <b>Spearman</b> is the same on ranks, equal values sharing their mean rank; "
            "covariances are then those of the ranks. Pearson reads the rasters once, block by block; Spearman holds "
            "them in memory.</p>"
            "<p><b>Nodata:</b> by default only cells with data in every layer count, N of them. “Mean of the layer” "
            "puts each layer's own mean in place of its missing cells, as ArcGIS' Band Collection Statistics does: "
            "covariances shrink by that. N is then the number of cells with data in at least one layer; the "
            "correlation does not depend on this choice, the covariance does.</p>"
            "<p><b>Classes are refused:</b> codes of land cover, soil or provinces are names, not quantities, and "
            "their correlation changes with the coding. Layers listed as categorical, and rasters of whole numbers "
            "with a colour or attribute table, belong into “Geodetector”. If such a raster does hold quantities "
            "(heights, counts), list it under quantities.</p>"
            "<p><b>Units:</b> covariances carry the product of both layers' units; correlations have none and do not "
            "change with units. A constant layer has no correlation: its row is null. <b>Limits:</b> correlation is "
            "not cause. No p-values are given: neighbouring cells resemble each other, so that with millions of them "
            "every coefficient looks significant. <b>Run next:</b> Geodetector.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            raster_list(
                RASTERS,
                self.tr("Rasters"),
                self.tr(
                    "Two or more rasters of quantities; the first band of each. The first one's grid is the run's."
                ),
            ),
            p.choice(
                METHOD,
                self.tr("Coefficient"),
                self.tr("Pearson for straight relations, Spearman for any that rise or fall steadily."),
                [self.tr("Pearson"), self.tr("Spearman (ranks)")],
            ),
            p.choice(
                MISSING,
                self.tr("Missing cells"),
                self.tr("Leave out cells that any layer lacks, or put the layer's mean there as ArcGIS does."),
                [self.tr("Only cells with data in all layers"), self.tr("Mean of the layer (as ArcGIS)")],
            ),
            categorical_parameter(
                self.tr("Layers that hold classes"),
                self.tr("Names, or numbers from 1, separated by commas. Such layers are refused here."),
            ),
            p.advanced(
                p.text(
                    QUANTITIES,
                    self.tr("Layers that hold quantities in spite of a colour or attribute table"),
                    self.tr("Names, or numbers from 1, separated by commas."),
                )
            ),
            p.align(),
            p.vector_output(
                p.OUTPUT,
                self.tr("Covariance and correlation by pair"),
                self.tr("One row for every pair of layers, each layer with itself included."),
                QgsProcessing.SourceType.TypeVector,
                optional=False,
            ),
            p.vector_output(
                MATRIX,
                self.tr("Correlation matrix"),
                self.tr("One row and one column for every layer."),
                QgsProcessing.SourceType.TypeVector,
                by_default=False,
            ),
            self._picture_parameter(),
        ):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("N", self.tr("Number of cells N")))
        self.addOutput(QgsProcessingOutputNumber("LAYERS", self.tr("Number of layers")))

    def _picture_parameter(self):
        parameter = QgsProcessingParameterFileDestination(
            PICTURE, self.tr("Picture of the matrix"), self.tr("PNG picture (*.png)"), None, True, False
        )
        parameter.setHelp(self.tr("The correlation matrix in diverging colours."))
        return parameter

    # ------------------------------------------------------------------ what it takes

    def checkParameterValues(self, parameters, context):  # noqa: N802
        ok, text = super().checkParameterValues(parameters, context)
        return ok, text if ok else explained(self, parameters, context, text)

    def read(self, inputs):
        layers = read_layers(inputs, RASTERS)
        method, missing = inputs.choice(METHOD), inputs.choice(MISSING)
        if len(layers) < 2 and not inputs.problems:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {count} layer was given. Choose at least two rasters."),
                label=inputs.label(RASTERS),
                count=len(layers),
            )
        _refuse_classes(inputs, layers)
        if method == SPEARMAN and missing == MEAN_FILL:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: a layer's mean has no rank of its own, so missing cells cannot be filled for Spearman. "
                    "Choose “Only cells with data in all layers”, or Pearson ({method}).",
                ),
                label=inputs.label(MISSING),
                method=inputs.label(METHOD),
            )
        grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
        if method == SPEARMAN and grid is not None:
            inputs.attempt(check_memory, grid, 8 * (len(layers) + RANKING_COLUMNS), inputs.inform)
        return _Data(layers, grid, method, missing)

    # ------------------------------------------------------------------ what it does

    def compute(self, run, data):
        moments = data.ranked(run) if data.method == SPEARMAN else data.streamed(run)
        data.check_cells(run)
        fill = data.missing == MEAN_FILL
        covariance = moments.mean_filled_covariance(data.cells) if fill else moments.covariance()
        correlation = correlation_matrix(covariance, moments.constant)
        for layer, constant in zip(data.layers, moments.constant):
            if constant:
                run.warn(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: one value everywhere, so its correlation is undefined (null). Leave the layer out, "
                        "or check its extent and nodata value.",
                    ),
                    label=layer.source.label,
                )
        data.warn_of_few_values(run)
        run.result("N", data.cells)
        run.result("LAYERS", len(data.layers))
        run.fact("cells", data.cells)
        names = [layer.name for layer in data.layers]
        run.feedback.pushInfo(_matrix_text(names, correlation))
        run.table(p.OUTPUT, *_pairs_table(names, covariance, correlation, data.cells))
        run.table(MATRIX, *_matrix_table(names, correlation))
        self._draw(run, data, names, correlation)

    def _draw(self, run, data, names, correlation):
        if self.is_skipped(PICTURE, run.parameters):
            return
        target = self.parameterAsFileOutput(run.parameters, PICTURE, run.context)
        picture = run.file(target)
        title = self.tr("Pearson correlation") if data.method == PEARSON else self.tr("Spearman rank correlation")
        note = self.tr("N = {cells} cells").format(cells=f"{data.cells:,}")
        if data.missing == MEAN_FILL:
            note += self.tr(", missing cells filled with the layer's mean")
        save_matrix_picture(picture, title, note, names, correlation)
        run.result(PICTURE, target)


def _refuse_classes(inputs, layers):
    names = [layer.name for layer in layers]
    listed, quantities = (chosen_names(inputs, parameter, names) for parameter in (CATEGORICAL, QUANTITIES))
    for position, layer in enumerate(layers):
        if position in listed:
            inputs.problem(_CLASSES_LISTED, label=layer.source.label, parameter=CATEGORICAL)
        elif layer.has_class_table and position not in quantities:
            inputs.problem(_CLASSES_BY_TABLE, label=layer.source.label, parameter=inputs.label(QUANTITIES))


_CLASSES_LISTED = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: the layer holds classes ({parameter}), whose codes are names and have no correlation. Take it out here "
    "and give it to “Geodetector” (geodetector).",
)
_CLASSES_BY_TABLE = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: whole numbers with a colour or attribute table are classes, whose codes are names and have no "
    "correlation. Take the layer out here and give it to “Geodetector” (geodetector); if it holds quantities, list it "
    "under {parameter}.",
)


class _Data:
    """The layers of a run, and what was met in their cells."""

    def __init__(self, layers, grid, method, missing):
        self.layers = layers
        self.grid = grid
        self.method = method
        self.missing = missing
        self.cells = 0
        self._with_data = np.zeros(len(layers), dtype=np.int64)
        self._distinct = {place: DistinctValues() for place, layer in enumerate(layers) if layer.is_integer}

    def streamed(self, run):
        """CoMoments of all cells in one pass."""
        moments = CoMoments(len(self.layers))
        for window in run.blocks(self.grid):
            values, valid = self._read(window)
            if self.missing == MEAN_FILL:
                self.cells += int(valid.any(axis=0).sum())
                moments.add(values, valid)
            else:
                moments.add(self._common(values, valid))
        return moments

    def ranked(self, run):
        """CoMoments of ranks: all common cells are held in memory."""
        held = np.empty((len(self.layers), self.grid.size))
        with run.step(0.0, 0.5):
            for window in run.blocks(self.grid):
                start = self.cells
                common = self._common(*self._read(window))
                held[:, start : self.cells] = common
        with run.step(0.5, 1.0):
            return rank_moments(held[:, : self.cells], run.progress)

    def _read(self, window):
        """Values and validity (layers, cells) of a window."""
        blocks = [layer.source.read(window) for layer in self.layers]
        values = np.stack([block[0].reshape(-1) for block in blocks])
        valid = np.stack([block[1].reshape(-1) for block in blocks])
        self._with_data += valid.sum(axis=1)
        for place, distinct in self._distinct.items():
            if not distinct.are_many:
                distinct.add(values[place][valid[place]])
        return values, valid

    def _common(self, values, valid):
        common = valid.all(axis=0)
        cells = int(np.count_nonzero(common))
        self.cells += cells
        return values if cells == common.size else values[:, common]

    def check_cells(self, run):
        """InputError when too few cells are left to correlate."""
        empty = [layer.source.label for layer, cells in zip(self.layers, self._with_data) if cells == 0]
        if empty:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{labels}: no cell of the run's grid has data. Leave the layer out, or check its extent and nodata "
                    "value.",
                ),
                labels="; ".join(empty),
            )
        if self.cells < 2:
            counts = zip(self.layers, self._with_data)
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "RASTERS: {cells} cells have data in all layers; at least two are needed. Cells with data: "
                    "{counts}. Choose layers of the same region, check their nodata values, or fill missing cells "
                    "(NODATA).",
                ),
                cells=self.cells,
                counts=", ".join(f"{layer.name} {cells:,}" for layer, cells in counts),
            )

    def warn_of_few_values(self, run):
        """Tell of whole numbers with few distinct values: they may be codes."""
        for place, distinct in self._distinct.items():
            if 1 < distinct.count <= MOST_CLASSES:
                run.warn(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: only {count} distinct whole numbers. If they are codes of classes, their correlation "
                        "means nothing: use “Geodetector” (geodetector) for this layer.",
                    ),
                    label=self.layers[place].source.label,
                    count=distinct.count,
                )


def _pairs_table(names, covariance, correlation, cells):
    columns = (
        ("layer_a", str, translate("ESFlow", "Layer")),
        ("layer_b", str, translate("ESFlow", "Other layer")),
        ("covariance", float, translate("ESFlow", "Covariance (N − 1)")),
        ("correlation", float, translate("ESFlow", "Correlation (−1..1)")),
        ("n", int, translate("ESFlow", "Number of cells N")),
    )
    rows = [
        {
            "layer_a": names[i],
            "layer_b": names[j],
            "covariance": covariance[i, j],
            "correlation": correlation[i, j],
            "n": cells,
        }
        for i in range(len(names))
        for j in range(i, len(names))
    ]
    return result_table(columns, rows)


def _matrix_table(names, correlation):
    # A layer may be called as the column of names, or as the identifier that GeoPackage adds.
    columns = [name if name.casefold() not in ("layer", "fid") else f"{name}_1" for name in names]
    rows = [
        {"layer": name, **{column: float(value) for column, value in zip(columns, line)}}
        for name, line in zip(names, correlation)
    ]
    title = translate("ESFlow", "Correlation with {name}")
    fields = [("layer", str, translate("ESFlow", "Layer"))]
    fields += [(column, float, title.format(name=name)) for column, name in zip(columns, names)]
    return result_table(fields, rows)


def _matrix_text(names, correlation):
    """The matrix as lines for the log."""
    width = max(len(name) for name in names)
    return "\n".join(
        f"{name:<{width}}  " + " ".join("     –" if np.isnan(value) else f"{value:6.3f}" for value in line)
        for name, line in zip(names, correlation)
    )
