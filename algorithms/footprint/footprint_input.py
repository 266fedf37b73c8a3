"""What `carbonfootprint3d` takes, opened and checked: regions, emissions, sinks, people and output by year."""

from dataclasses import dataclass, field

import numpy as np

from ...esflow_plugin.core.carbon_sinks import Sink, SinkTable, shares_of_sinks
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from ..demand import emission_parameters as e
from ..demand.emission_factors import shipped_factors, shipped_sinks
from ..demand.energy_use import read_energy_use
from ..neighbours_input import listed
from . import footprint_parameters as f
from . import units as u
from .region_years import Grid, check_match, fill_gaps, row_keys, row_numbers, years_of
from .regions import read_regions
from .years import chosen_years, read_years

AREA_WARNED = 1.05


@dataclass
class FootprintData:
    """Everything in tC, ha and persons: arrays (years, regions), sinks last where there are several.

    uptake: what the sinks take up, tC/yr (years, regions, sinks); population, gdp: NaN where not given; filled: True
    where something was filled in between years.
    """

    regions: object
    grid: Grid
    sinks: list
    emission: np.ndarray
    uptake: np.ndarray
    population: np.ndarray
    gdp: np.ndarray
    filled: np.ndarray
    shares: np.ndarray = None
    in_hectares: bool = True
    per_person: bool = False
    each_year_apart: bool = False
    shown: list = field(default_factory=list)
    gdp_unit: str = ""
    style: str = ""


def read_footprint(inputs):
    """FootprintData; None with all faults gathered in `inputs`."""
    regions = read_regions(inputs, p.ZONES, p.ZONE_FIELD)
    in_hectares = inputs.choice(f.ACCOUNT_UNIT) == f.IN_HECTARES
    by_shares = inputs.choice(f.SHARING) == f.BY_FIXED_SHARES
    table = inputs.table(f.STATISTICS)
    rows = None if table is None else _read_rows(inputs, table, f.REGION_FIELD, f.YEAR_FIELD)
    emission_rows = _read_emissions(inputs, table, rows)
    sinks = _read_sinks(inputs, table, rows, in_hectares, by_shares)
    counts = [
        _read_column(inputs, table, rows, name, factor)
        for name, factor in ((u.POPULATION_FIELD, u.population_factor(inputs)), (u.GDP_FIELD, 1.0))
    ]
    if not inputs.given(u.POPULATION_FIELD) and inputs.choice(f.CLASS_SIZE) == f.SIZE_PER_PERSON:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: breadth per person needs the population. Give {population}."),
            label=inputs.label(f.CLASS_SIZE),
            population=inputs.label(u.POPULATION_FIELD),
        )
    if regions is None or rows is None:
        return None
    names = [id_text(name) for name in regions.names]
    _check_rows(inputs, rows, emission_rows, names)
    choice = inputs.choice(f.GAPS)
    all_years = [*rows.years, *(emission_rows[0].years if emission_rows else ())]
    grid = Grid(years_of(all_years, choice), names)
    wanted = chosen_years(inputs, f.YEARS, grid.years) if grid.years != [None] else [None]
    if inputs.problems or emission_rows is None or sinks is None:
        return None
    values = [grid.spread(*emission_rows, add=True), *(grid.spread(rows, column) for column in sinks.columns)]
    values += [grid.spread(rows, column) for column in counts]
    filled, where = zip(*(fill_gaps(grid, one, choice) for one in values))
    _tell_gaps(inputs, grid, filled, np.logical_or.reduce(where), sinks)
    data = FootprintData(
        regions,
        grid,
        sinks.sinks,
        filled[0],
        np.stack(filled[1:-2], axis=-1) * sinks.per_amount,
        filled[-2],
        filled[-1],
        np.logical_or.reduce(where),
        sinks.shares,
        in_hectares,
        inputs.choice(f.CLASS_SIZE) == f.SIZE_PER_PERSON,
        inputs.choice(f.CLASS_MEAN) == f.MEAN_OF_YEAR,
        [grid.years.index(year) for year in wanted],
        inputs.text(u.GDP_UNIT),
        f.STYLES[inputs.choice(f.MAP)],
    )
    _tell_sinks(inputs, data, sinks.are_areas)
    return data


def _read_rows(inputs, table, region_field, year_field):
    """Region and year of every row of the statistics; None and gathered faults where a row has none."""
    names = inputs.attempt(table.column, inputs.field(region_field))
    years = None
    if inputs.given(year_field):
        raw = inputs.attempt(table.column, inputs.field(year_field))
        years = None if raw is None else read_years(inputs, raw, year_field)
        if years is None:
            return None
    return None if names is None else row_keys(names, years)


def _check_rows(inputs, rows, emission_rows, names):
    ignore = inputs.flag(f.IGNORE_UNMATCHED), inputs.label(f.IGNORE_UNMATCHED)
    label = inputs.label(f.REGION_FIELD)
    rows.check_named(inputs, label)
    rows.check_single(inputs, inputs.label(f.STATISTICS))
    check_match(inputs, label, rows, names, *ignore)
    if emission_rows and emission_rows[0] is not rows:
        emission_rows[0].check_named(inputs, inputs.label(e.ENERGY))
        check_match(inputs, inputs.label(e.ENERGY), emission_rows[0], names, *ignore)


def _read_column(inputs, table, rows, name, factor):
    """A column in its unit times a factor, NaN where it is not given; None where it is faulty."""
    if rows is None:
        return None
    if not inputs.given(name):
        return np.full(len(rows), np.nan)
    raw = inputs.attempt(table.column, inputs.field(name))
    values = None if raw is None else row_numbers(inputs, rows, raw, inputs.label(name))
    return None if values is None else values * factor


# ---------------------------------------------------------------------- emissions


def _read_emissions(inputs, table, rows):
    """(Rows, tC of each row); None and gathered faults where something is wrong."""
    total, energy = inputs.given(f.EMISSION_FIELD), inputs.given(e.ENERGY)
    if total == energy:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Give either {total} or {energy}: {state}. A total holds the energy already, so the two are not added.",
            ),
            total=inputs.label(f.EMISSION_FIELD),
            energy=inputs.label(e.ENERGY),
            state="2" if total else "0",
        )
        return None
    if total:
        if inputs.given(f.CEMENT_FIELD):
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{cement}: is added to the energy use only; {total} is a total. Leave one of them out."
                ),
                cement=inputs.label(f.CEMENT_FIELD),
                total=inputs.label(f.EMISSION_FIELD),
            )
        unit = u.chosen_unit(inputs, f.EMISSION_UNIT, u.TONNES_OF_CARBON)
        values = _read_column(inputs, table, rows, f.EMISSION_FIELD, unit[1] if unit else 1.0)
        return None if values is None or unit is None else (rows, values)
    return _read_energy(inputs, table, rows)


def _read_energy(inputs, table, rows):
    use = read_energy_use(inputs)
    if use is None or rows is None:
        return None
    years = None
    if inputs.given(f.YEAR_FIELD):
        raw = inputs.attempt(use.table.column, "year")
        years = None if raw is None else read_years(inputs, raw, e.ENERGY)
        if years is None:
            return None
    elif len(set(use.table.columns.get("year", ()))) > 1:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: has several years. Give {field}, so that they are told apart."),
            label=inputs.label(e.ENERGY),
            field=inputs.label(f.YEAR_FIELD),
        )
        return None
    names, carbon = list(use.names), list(use.carbon)
    if not inputs.given(f.CEMENT_FIELD):
        return row_keys(names, years), np.array(carbon)
    factor = shipped_factors()["cement"]
    cement = _read_column(inputs, table, rows, f.CEMENT_FIELD, factor.value)
    if cement is None:
        return None
    inputs.inform(
        QT_TRANSLATE_NOOP("ESFlow", "Cement: {factor:g} tC/t ({source})."), factor=factor.value, source=factor.source
    )
    # A region without energy use has no total, however much cement it makes.
    used = set(zip((id_text(name) for name in names), years or [None] * len(names)))
    keys = list(zip(rows.regions, rows.years))
    kept = [place for place, key in enumerate(keys) if key in used]
    names += [rows.regions[place] for place in kept]
    carbon += [cement[place] for place in kept]
    years = None if years is None else [*years, *(rows.years[place] for place in kept)]
    return row_keys(names, years), np.array(carbon)


# ---------------------------------------------------------------------- sinks


@dataclass
class _Sinks:
    """sinks: Sink of every column; columns: areas in ha or uptake in tC; per_amount: tC of 1 of a column; shares."""

    sinks: list
    columns: list
    per_amount: np.ndarray
    shares: np.ndarray
    are_areas: bool


def _read_sinks(inputs, table, rows, in_hectares, by_shares):
    unit = u.chosen_sink_unit(inputs, f.SINK_UNIT)
    known = _sink_table(inputs)
    fields = inputs.algorithm.parameterAsFields(inputs.parameters, f.SINK_FIELDS, inputs.context)
    if not fields:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no field is chosen. Choose one for each type of sink."),
            label=inputs.label(f.SINK_FIELDS),
        )
    if table is None or rows is None or unit is None or known is None or not fields:
        return None
    _, factor, are_areas = unit
    found = [known.of_field(name) for name in fields]
    if are_areas or in_hectares or by_shares:
        _check_known(inputs, fields, found, known)
    sinks = [sink or Sink(name, np.nan) for sink, name in zip(found, fields)]
    doubled = {sink.name for sink in sinks if [other.name for other in sinks].count(sink.name) > 1}
    if doubled:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: more than one field for {sinks}. Choose one for each sink."),
            label=inputs.label(f.SINK_FIELDS),
            sinks=listed(sorted(doubled)),
        )
    shares = inputs.attempt(shares_of_sinks, sinks, inputs.label(f.SINKS)) if by_shares and None not in found else None
    columns = []
    for name in fields:
        raw = inputs.attempt(table.column, name)
        label = f"{inputs.label(f.SINK_FIELDS)} “{name}”"
        columns.append(None if raw is None else row_numbers(inputs, rows, raw, label))
    if any(column is None for column in columns):
        return None
    rates = np.array([sink.absorption if are_areas else 1.0 for sink in sinks])
    return _Sinks(sinks, [column * factor for column in columns], rates, shares, are_areas)


def _sink_table(inputs):
    if not inputs.given(f.SINKS):
        return shipped_sinks()
    raw = inputs.table(f.SINKS)
    return None if raw is None else inputs.attempt(SinkTable.from_columns, raw.columns, inputs.label(f.SINKS))


def _check_known(inputs, fields, found, known):
    unknown = [name for name, sink in zip(fields, found) if sink is None]
    if unknown:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no uptake is known of {fields}. Known sinks: {known}. Name the fields after them, or add "
                "them to {table}.",
            ),
            label=inputs.label(f.SINK_FIELDS),
            fields=listed(unknown),
            known=", ".join(known.known),
            table=inputs.label(f.SINKS),
        )


# ---------------------------------------------------------------------- what is told


def _tell_gaps(inputs, grid, values, filled, sinks):
    """Tell what is missing in regions that have rows, and what was filled in."""
    with_rows = np.logical_or.reduce([np.isfinite(one).any(axis=0) for one in values])
    titles = [inputs.label(f.EMISSION_FIELD if inputs.given(f.EMISSION_FIELD) else e.ENERGY)]
    titles += [sink.name for sink in sinks.sinks]
    optional = [name for name in (u.POPULATION_FIELD, u.GDP_FIELD)]
    for title, one in zip([*titles, *map(inputs.label, optional)], values):
        missing = ~np.isfinite(one) & with_rows
        if missing.any() and not missing[:, with_rows].all():
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{title}: missing in {places}. Results that need it are empty there."),
                title=title,
                places=listed(grid.titles(missing)),
            )
    if filled.any():
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "Filled in between years (field filled = 1): {places}. These are no statistics."
            ),
            places=listed(grid.titles(filled)),
        )


def _tell_sinks(inputs, data, are_areas):
    for sink in data.sinks:
        if are_areas or data.in_hectares:
            inputs.inform(
                QT_TRANSLATE_NOOP("ESFlow", "Sink {sink}: {absorption:g} tC/ha/yr ({source})."),
                sink=sink.name,
                absorption=sink.absorption,
                source=sink.source,
            )
    total = data.uptake.sum(axis=-1)
    if (total == 0).any():
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "No sink takes up anything in {places}: where there is an emission, the depth has no value there.",
            ),
            places=listed(data.grid.titles(total == 0)),
        )
    if not are_areas:
        return
    area = (data.uptake / np.array([sink.absorption for sink in data.sinks])).sum(axis=-1)
    with np.errstate(invalid="ignore"):
        too_large = area > AREA_WARNED * np.array(data.regions.hectares)
    if too_large.any():
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the sinks are larger than the region itself in {places}. Check their unit."
            ),
            label=inputs.label(f.SINK_UNIT),
            places=listed(data.grid.titles(too_large)),
        )
