"""Parameters of spatial weights, shared by all statistics of clusters."""

from collections import Counter
from typing import NamedTuple

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSource

from ..esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ..esflow_plugin.i18n import translate
from ..esflow_plugin.vector.topology import id_text
from . import parameters as p

WEIGHTS, NEIGHBOURS, DISTANCE, POWER = "WEIGHTS", "NEIGHBOURS", "DISTANCE", "POWER"
ROW_STANDARDISE, ISLANDS, ISLAND_LINKS = "ROW_STANDARDISE", "ISLANDS", "ISLAND_LINKS"
ID_FIELD, SNAP = "ID_FIELD", "SNAP"
QUEEN, ROOK, NEAREST, BAND, INVERSE = range(5)
EXCLUDE, LINK_NEAREST, LINK_NAMED = range(3)
SHOWN = 20


def units_parameter(name, label, help_text):
    """Polygons, or points for weights by distance."""
    kinds = [*p.POLYGONS, QgsProcessing.SourceType.TypeVectorPoint]
    parameter = QgsProcessingParameterFeatureSource(name, label, kinds)
    parameter.setHelp(help_text)
    return parameter


def weights_parameters(parent):
    """Parameters of the weights between the features of the layer parameter `parent`."""
    return (
        p.choice(
            WEIGHTS,
            translate("ESFlow", "Neighbours"),
            translate(
                "ESFlow",
                "Queen: polygons with a common point; rook: with a common stretch of boundary. By distance (between "
                "centroids, in a projected system): the nearest others, all within a distance, or these weighted by "
                "1/distance.",
            ),
            [
                translate("ESFlow", "Queen contiguity"),
                translate("ESFlow", "Rook contiguity"),
                translate("ESFlow", "Nearest neighbours"),
                translate("ESFlow", "Distance band"),
                translate("ESFlow", "Inverse distance"),
            ],
        ),
        p.whole(
            NEIGHBOURS,
            translate("ESFlow", "Number of nearest neighbours"),
            translate("ESFlow", "For “Nearest neighbours”. The relation need not be mutual."),
            4,
        ),
        p.real(
            DISTANCE,
            translate("ESFlow", "Distance (map units)"),
            translate(
                "ESFlow",
                "For distance band and inverse distance, in the layer's map units. Empty: the shortest distance that "
                "leaves no unit without neighbour.",
            ),
            optional=True,
        ),
        p.yes_no(
            ROW_STANDARDISE,
            translate("ESFlow", "Row-standardise weights"),
            translate("ESFlow", "On: the neighbours of a unit share a weight of 1, so the lag is their mean."),
            True,
        ),
        p.choice(
            ISLANDS,
            translate("ESFlow", "Units without neighbour"),
            translate(
                "ESFlow",
                "Leave them out (they count in no statistic, fields are null), link them both ways to the unit whose "
                "shape is nearest, or link the units named below.",
            ),
            [
                translate("ESFlow", "Leave out"),
                translate("ESFlow", "Link to the nearest unit"),
                translate("ESFlow", "Link to named units"),
            ],
        ),
        p.field(
            ID_FIELD,
            translate("ESFlow", "Field of names"),
            translate("ESFlow", "Names the units in messages and in the links below; unique. Empty: row numbers."),
            parent,
            optional=True,
        ),
        p.text(
            ISLAND_LINKS,
            translate("ESFlow", "Links of units without neighbour"),
            translate(
                "ESFlow", "For “Link to named units”: pairs of names, such as Hainan=Guangdong; Zhoushan=Ningbo."
            ),
        ),
        p.advanced(
            p.real(
                POWER,
                translate("ESFlow", "Power of the inverse distance"),
                translate("ESFlow", "Weight 1/distance to this power; 1 or 2 are usual."),
                1.0,
            )
        ),
        p.advanced(
            p.real(
                SNAP,
                translate("ESFlow", "Tolerance of common boundaries (map units)"),
                translate(
                    "ESFlow",
                    "Boundaries closer than this are common ones. Empty: rounding errors only, a billionth of the "
                    "layer's extent.",
                ),
                optional=True,
            )
        ),
    )


class WeightsChoice(NamedTuple):
    """What the user chose; `links`: pairs of names."""

    kind: int
    count: int
    distance: float
    power: float
    tolerance: float
    standardise: bool
    islands: int
    links: tuple


def read_weights(inputs, layer, layer_name, names):
    """The WeightsChoice of a run for a UnitsLayer and the names of its features; faults are gathered in `inputs`."""
    kind = inputs.choice(WEIGHTS)
    count = inputs.number(NEIGHBOURS, 1) if kind == NEAREST else 0
    by_distance = kind in (BAND, INVERSE)
    distance = _positive(inputs, DISTANCE) if by_distance and inputs.given(DISTANCE) else None
    power = inputs.number(POWER, 0.01, 10.0) if kind == INVERSE else 1.0
    tolerance = _positive(inputs, SNAP) if inputs.given(SNAP) else None
    if kind in (NEAREST, BAND, INVERSE) and layer.crs.isGeographic():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer is in degrees ({crs}), which are no distances. Reproject it to a projected system "
                "first, or choose queen or rook contiguity ({weights}).",
            ),
            label=inputs.label(layer_name),
            crs=layer.crs.authid() or layer.crs.description(),
            weights=inputs.label(WEIGHTS),
        )
    islands = inputs.choice(ISLANDS)
    links = _links(inputs, names) if islands == LINK_NAMED and names is not None else ()
    standardise = inputs.flag(ROW_STANDARDISE)
    return WeightsChoice(kind, int(count or 0), distance, power, tolerance, standardise, islands, links)


def _positive(inputs, name):
    value = inputs.number(name, 0.0)
    if value == 0.0:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: must be above 0. Give a distance, or leave it empty."),
            label=inputs.label(name),
        )
        return None
    return value


def read_names(inputs, layer, groups=None):
    """The name of every feature as text, its number without a field of names; None and a gathered fault otherwise.

    groups: one key for each feature; names must be unique within a group (a year) only.
    """
    if not inputs.given(ID_FIELD):
        return tuple(str(number + 1) for number in range(len(layer)))
    values = inputs.attempt(layer.values, inputs.field(ID_FIELD), inputs.label(ID_FIELD))
    if values is None:
        return None
    names = tuple(id_text(value) for value in values)
    counts = Counter(zip(names, groups or (None,) * len(names)))
    doubled = sorted({name or "(null)" for (name, _), count in counts.items() if count > 1 or not name})
    if doubled:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: every unit needs a name of its own; not so: {names}. Choose another field, or give the "
                "field of years if units repeat by year.",
            ),
            label=inputs.label(ID_FIELD),
            names=listed(doubled),
        )
        return None
    return names


def _links(inputs, names):
    pairs, wrong, known = [], [], set(names)
    for text in inputs.text(ISLAND_LINKS).replace("；", ";").split(";"):
        ends = [end.strip() for end in text.split("=")]
        if not text.strip():
            continue
        if len(ends) != 2 or ends[0] == ends[1] or any(end not in known for end in ends):
            wrong.append(text.strip())
        else:
            pairs.append(tuple(ends))
    if wrong or not pairs:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: give pairs of two units' names ({field}) such as Hainan=Guangdong, separated by semicolons. "
                "Not understood: {wrong}.",
            ),
            label=inputs.label(ISLAND_LINKS),
            field=inputs.label(ID_FIELD),
            wrong=listed(wrong) or "–",
        )
    return tuple(pairs)


def listed(names):
    """Names for a message, not too many."""
    names = [str(name) for name in names]
    return ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")


def read_values(inputs, layer, name, label):
    """A field as float64, NaN for null; None and a gathered fault for what is no number."""
    raw = inputs.attempt(layer.values, name, label)
    if raw is None:
        return None
    known = np.array([value is not None and str(value).strip().lower() != "nan" for value in raw])
    values = np.full(len(layer), np.nan)
    try:
        values[known] = layer.numbers_where(name, known)
    except InputError as error:
        inputs.problems.append(error.with_traceback(None))
        return None
    return values
