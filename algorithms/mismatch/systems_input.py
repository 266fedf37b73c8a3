"""The systems of a coupling: one raster a year for each, their ranges and directions."""

import numpy as np
from qgis.core import QgsProcessingParameterEnum

from ...esflow_plugin.core import coupling
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.relative_levels import LevelGatherer
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from ..drivers.layers_input import raster_list, read_layers
from .weights_input import read_numbers, read_shares
from .years_input import read_year_names

SYSTEMS = ("SYSTEM_1", "SYSTEM_2", "SYSTEM_3", "SYSTEM_4")
INVERSE, MINIMA, MAXIMA = "INVERSE", "MINIMA", "MAXIMA"


def system_parameters():
    """SYSTEM_1 … SYSTEM_4: the rasters of each system."""
    labels = (
        translate("ESFlow", "First system"),
        translate("ESFlow", "Second system"),
        translate("ESFlow", "Third system"),
        translate("ESFlow", "Fourth system"),
    )
    help_text = translate(
        "ESFlow",
        "One raster, or one for every year in order. The grid of the first system's first raster is the run's grid.",
    )
    return tuple(
        raster_list(name, label, help_text, place > 1) for place, (name, label) in enumerate(zip(SYSTEMS, labels))
    )


def range_parameters():
    """INVERSE, MINIMA and MAXIMA: how values become shares of 0 .. 1."""
    inverse = QgsProcessingParameterEnum(
        INVERSE,
        translate("ESFlow", "Systems in which less is better"),
        [
            translate("ESFlow", "First system"),
            translate("ESFlow", "Second system"),
            translate("ESFlow", "Third system"),
            translate("ESFlow", "Fourth system"),
        ],
        allowMultiple=True,
        optional=True,
    )
    inverse.setHelp(translate("ESFlow", "Their share is (max − x)/(max − min) instead of (x − min)/(max − min)."))
    minima = p.text(
        MINIMA,
        translate("ESFlow", "Fixed lowest values"),
        translate("ESFlow", "One number for each system, separated by commas. Empty: the lowest of all its rasters."),
    )
    maxima = p.text(
        MAXIMA,
        translate("ESFlow", "Fixed highest values"),
        translate("ESFlow", "One number for each system, separated by commas. Empty: the highest of all its rasters."),
    )
    return p.advanced(inverse), p.advanced(minima), p.advanced(maxima)


class Systems:
    """Rasters of systems and years. `layers[system][year]`; `shares`: weights that sum to 1."""

    def __init__(self, layers, labels, names, shares, inverse, ranges, grid):
        self.layers = layers
        self.labels = labels
        self.names = names
        self.shares = shares
        self.inverse = inverse
        self.ranges = ranges
        self.grid = grid
        self.clipped = 0

    def values(self, window):
        """([[values of each system] by year], mask of the cells with data in all systems and years)."""
        blocks = [[layer.source.read(window) for layer in system] for system in self.layers]
        valid = np.logical_and.reduce([mask for system in blocks for _, mask in system])
        return [[system[year][0] for system in blocks] for year in range(len(self.names))], valid

    def normalised(self, window):
        """As `values`, as shares 0 .. 1; 0 in cells outside the mask."""
        by_year, valid = self.values(window)
        shares = []
        for values in by_year:
            of_year = []
            for system, cells in enumerate(values):
                low, high = self.ranges[system]
                cells = np.where(valid, cells, low)
                self.clipped += int(np.count_nonzero((cells < low) | (cells > high)))
                of_year.append(np.where(valid, coupling.normalise(cells, low, high, system in self.inverse), 0.0))
            shares.append(of_year)
        return shares, valid

    @property
    def are_fixed(self):
        """True when the user gave all lowest and highest values."""
        return all(None not in ends for ends in self.ranges)

    def pool_ranges(self, run):
        """Take the ends that the user did not fix from all years' common cells."""
        gatherers = [LevelGatherer() for _ in self.layers]
        for window in run.blocks(self.grid):
            by_year, valid = self.values(window)
            for values in by_year:
                for gatherer, cells in zip(gatherers, values):
                    gatherer.add(cells, valid)
        levels = [gatherer.level() for gatherer in gatherers]
        if not levels[0].count:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell has data in all systems and years. Choose rasters of one region and check their nodata "
                    "values.",
                )
            )
        self.ranges = [
            (level.lowest if low is None else low, level.highest if high is None else high)
            for level, (low, high) in zip(levels, self.ranges)
        ]
        for label, (low, high) in zip(self.labels, self.ranges):
            if not high > low:
                raise InputError(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: lowest value {low:g}, highest {high:g}: no range to normalise by. Fix the lowest and "
                        "highest values (MINIMA, MAXIMA), or leave the system out.",
                    ),
                    label=label,
                    low=low,
                    high=high,
                )


def read_systems(inputs):
    """Open all systems on one grid; None when something is wrong."""
    layers, labels = [], []
    for name in SYSTEMS:
        if inputs.given(name):
            layers.append(read_layers(inputs, name))
            labels.append(inputs.label(name))
    if len(layers) < 2:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{labels}: choose rasters of at least two systems."),
            labels=" / ".join(inputs.label(name) for name in SYSTEMS[:2]),
        )
    counts = {label: len(of_system) for label, of_system in zip(labels, layers)}
    if len(set(counts.values())) > 1 and not inputs.problems:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "The systems have different numbers of rasters ({counts}). Give one a year for each system."
            ),
            counts="; ".join(f"{label}: {count}" for label, count in counts.items()),
        )
    if inputs.given(SYSTEMS[3]) and not inputs.given(SYSTEMS[2]):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{fourth} is given without {third}. Give the third system first."),
            fourth=inputs.label(SYSTEMS[3]),
            third=inputs.label(SYSTEMS[2]),
        )
    names = read_year_names(inputs, [layer.name for layer in layers[0]] if layers else [])
    shares = read_shares(inputs, len(layers))
    inverse = set()
    if inputs.given(INVERSE):
        # Without a value QGIS gives the first choice.
        inverse = set(inputs.algorithm.parameterAsEnums(inputs.parameters, INVERSE, inputs.context))
    ranges = _read_ranges(inputs, len(layers), labels)
    grid = inputs.on_one_grid(align=inputs.flag(p.ALIGN))
    return Systems(layers, labels, names, shares, inverse, ranges, grid)


def _read_ranges(inputs, count, labels):
    """(lowest, highest) of each system, None where it is to be taken from the data."""
    ends = []
    for name in (MINIMA, MAXIMA):
        numbers = read_numbers(inputs, name) or [None] * count
        if len(numbers) != count:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {found} numbers for {count} systems. Give one for each."),
                label=inputs.label(name),
                found=len(numbers),
                count=count,
            )
            return [(None, None)] * count
        ends.append(numbers)
    ranges = list(zip(*ends))
    for label, (low, high) in zip(labels, ranges):
        if None not in (low, high) and not high > low:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: the fixed highest value {high:g} must be above the lowest one {low:g}."
                ),
                label=label,
                low=low,
                high=high,
            )
    return ranges
