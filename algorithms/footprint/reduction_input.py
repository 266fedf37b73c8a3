"""What `reductionpotential` takes, opened and checked."""

from dataclasses import dataclass

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.reduction import BEST_DECILE
from ...esflow_plugin.vector.topology import id_text
from ..mismatch.weights_input import read_numbers
from ..neighbours_input import listed
from . import reduction_parameters as r
from . import units as u
from .region_years import LEAVE_EMPTY, Grid, row_keys, row_numbers, years_of
from .years import read_years


@dataclass
class ReductionData:
    """layer: UnitsLayer of the input; places: (year, region) of each feature in `grid`; the rest (years, regions).

    emission, capacity: tC/yr; population: persons; gdp, output, cost: in their unit; NaN where unknown or not given.
    groups: number of every region's group; weights: of equity, of responsibility in it, of intensity in efficiency.
    """

    layer: object
    grid: Grid
    places: tuple
    emission: np.ndarray
    population: np.ndarray
    gdp: np.ndarray
    output: np.ndarray
    cost: np.ndarray
    capacity: np.ndarray
    groups: np.ndarray
    group_names: list
    weights: tuple
    sweep: list
    best_share: float
    all_years: bool
    kept: tuple
    gdp_unit: str

    @property
    def has_cost(self):
        """True when a cost is known of some region."""
        return bool(np.isfinite(self.cost).any())


def read_reduction(inputs):
    """ReductionData; None with all faults gathered in `inputs`."""
    layer = inputs.units_layer(r.INPUT)
    weights = tuple(
        inputs.number(name, 0.0, 1.0) for name in (r.EQUITY_WEIGHT, r.RESPONSIBILITY_WEIGHT, r.INTENSITY_WEIGHT)
    )
    tried = _read_sweep(inputs)
    unit = u.chosen_unit(inputs, r.EMISSION_UNIT, u.TONNES_OF_CARBON)
    if layer is None:
        return None
    rows = _read_rows(inputs, layer)
    if rows is None:
        return None
    rows.check_named(inputs, inputs.label(r.NAME_FIELD))
    rows.check_single(inputs, inputs.label(r.INPUT))
    tonnes = unit[1] if unit else 1.0
    columns = {
        r.EMISSION_FIELD: _column(inputs, layer, rows, r.EMISSION_FIELD, tonnes),
        u.POPULATION_FIELD: _column(inputs, layer, rows, u.POPULATION_FIELD, u.population_factor(inputs)),
        u.GDP_FIELD: _column(inputs, layer, rows, u.GDP_FIELD),
        r.VALUE_ADDED_FIELD: _column(inputs, layer, rows, r.VALUE_ADDED_FIELD),
        r.COST_FIELD: _column(inputs, layer, rows, r.COST_FIELD, least=-np.inf),
        r.CAPACITY_FIELD: _column(inputs, layer, rows, r.CAPACITY_FIELD, tonnes),
    }
    for name in (u.POPULATION_FIELD, u.GDP_FIELD, r.VALUE_ADDED_FIELD):
        _refuse_zero(inputs, rows, name, columns[name])
    groups = _read_groups(inputs, layer, rows)
    if inputs.problems or groups is None:
        return None
    grid = Grid(years_of(rows.years, LEAVE_EMPTY), list(dict.fromkeys(rows.regions)))
    spread = {name: grid.spread(rows, values) for name, values in columns.items()}
    output = spread[r.VALUE_ADDED_FIELD if inputs.given(r.VALUE_ADDED_FIELD) else u.GDP_FIELD]
    group_of = {region: group for region, group in zip(rows.regions, groups)}
    group_names = list(dict.fromkeys(group_of.values()))
    data = ReductionData(
        layer,
        grid,
        grid.places(rows),
        spread[r.EMISSION_FIELD],
        spread[u.POPULATION_FIELD],
        spread[u.GDP_FIELD],
        output,
        spread[r.COST_FIELD],
        spread[r.CAPACITY_FIELD],
        np.array([group_names.index(group_of[region]) for region in grid.names]),
        group_names,
        weights,
        tried,
        BEST_DECILE if inputs.choice(r.REFERENCE) == r.BEST_DECILE else 0.0,
        inputs.choice(r.REFERENCE_YEARS) == r.ALL_YEARS,
        tuple(inputs.field(name) for name in (r.NAME_FIELD, r.YEAR_FIELD) if inputs.given(name)),
        inputs.text(u.GDP_UNIT),
    )
    _tell_gaps(inputs, data, spread)
    return data


def _read_rows(inputs, layer):
    names = inputs.attempt(layer.values, inputs.field(r.NAME_FIELD), inputs.label(r.NAME_FIELD))
    years = None
    if inputs.given(r.YEAR_FIELD):
        raw = inputs.attempt(layer.values, inputs.field(r.YEAR_FIELD), inputs.label(r.YEAR_FIELD))
        years = None if raw is None else read_years(inputs, raw, r.YEAR_FIELD)
        if years is None:
            return None
    return None if names is None else row_keys(names, years)


def _column(inputs, layer, rows, name, factor=1.0, least=0.0):
    """A field times a factor, NaN where it is not given; None where it is faulty."""
    if not inputs.given(name):
        return np.full(len(rows), np.nan)
    raw = inputs.attempt(layer.values, inputs.field(name), inputs.label(name))
    values = None if raw is None else row_numbers(inputs, rows, raw, inputs.label(name), least)
    return None if values is None else values * factor


def _refuse_zero(inputs, rows, name, values):
    zero = [] if values is None else np.flatnonzero(values == 0)
    if len(zero):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: 0 in {rows}, by which emissions cannot be divided. Correct it, or leave it empty."
            ),
            label=inputs.label(name),
            rows=listed(rows.titles(zero)),
        )


def _read_sweep(inputs):
    """Weights to try; None and a gathered fault where one is none."""
    problems_before = len(inputs.problems)
    numbers = read_numbers(inputs, r.SWEEP) or []
    wrong = [f"{number:g}" for number in numbers if not 0 <= number <= 1]
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: {numbers} is no weight from 0 to 1. Correct it."),
            label=inputs.label(r.SWEEP),
            numbers=", ".join(wrong),
        )
    return numbers if len(inputs.problems) == problems_before else None


def _read_groups(inputs, layer, rows):
    """The group of every row as text; None and a gathered fault where a region changes its group or has none."""
    if not inputs.given(r.GROUP_FIELD):
        return [""] * len(rows)
    raw = inputs.attempt(layer.values, inputs.field(r.GROUP_FIELD), inputs.label(r.GROUP_FIELD))
    if raw is None:
        return None
    groups = ["" if value is None else id_text(value) for value in raw]
    found = {}
    for region, group in zip(rows.regions, groups):
        found.setdefault(region, set()).add(group)
    wrong = [region for region, names in found.items() if len(names) > 1 or "" in names]
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: every region needs one group, the same in all years; not so: {regions}."
            ),
            label=inputs.label(r.GROUP_FIELD),
            regions=listed(wrong),
        )
        return None
    return groups


def _tell_gaps(inputs, data, spread):
    with_row = np.zeros(data.emission.shape, dtype=bool)
    with_row[data.places] = True
    for name, values in spread.items():
        missing = ~np.isfinite(values) & with_row
        if inputs.given(name) and missing.any():
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{title}: missing in {places}. Results that need it are empty there."),
                title=inputs.label(name),
                places=listed(data.grid.titles(missing)),
            )
    if not with_row.all():
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "No row for {places}; nothing is filled in."),
            places=listed(data.grid.titles(~with_row)),
        )
