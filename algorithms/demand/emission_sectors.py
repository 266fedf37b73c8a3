"""The sectors of carbon emissions that a user gives: statistics, energy use and soil respiration, checked together."""

from collections import defaultdict

import numpy as np

from ...esflow_plugin.core import emissions
from ...esflow_plugin.core.class_table import unknown_codes_error
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.raster.source import Kind
from ...esflow_plugin.vector.tables import as_numbers
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from . import emission_factors as f
from . import emission_parameters as e
from .energy_use import read_energy_use
from .zone_statistics import match_zones, values_of_zones


class SpreadSector:
    """Emissions of zones, tC/yr (NaN where there is no statistic), with the weight that spreads them."""

    def __init__(self, name, totals, weight, label):
        self.name = name
        self.totals = totals
        self.weight = weight
        self.label = label


class SoilSector:
    """Soil respiration of cells by land cover."""

    def __init__(self, source, table, counted_as, grid=None):
        self.source = source
        self.table = table
        self.counted_as = counted_as
        self.grid = grid

    def read(self, window):
        """tC/ha/yr of a window and where it is data; InputError lists all codes that the table lacks."""
        codes, valid = self.source.read_classes(window)
        index, unknown = self.table.lookup(codes, valid)
        if unknown.size:
            raise unknown_codes_error(self._all_unknown_codes(), e.SOIL_TABLE, self.source.label)
        return emissions.soil_respiration(self.table, index, self.counted_as), valid

    def _all_unknown_codes(self):
        unknown = set()
        for window in self.grid.windows(*self.source.block_size):
            unknown.update(self.table.lookup(*self.source.read_classes(window))[1].tolist())
        return unknown


class Sectors:
    """What was given: `spread` by zones and weights, `soil` or None; `notes` tell where the factors come from."""

    def __init__(self):
        self.spread = []
        self.soil = None
        self.notes = []

    @property
    def names(self):
        """Sectors that were given, in the inventory's order."""
        given = {sector.name for sector in self.spread} | ({"soil"} if self.soil is not None else set())
        return [name for name in emissions.SECTORS if name in given]


def open_rasters(inputs):
    """The land cover and the weights by sector, opened in the order that decides the run's grid."""
    rasters = {"soil": inputs.raster(p.LULC, Kind.CLASSES) if inputs.given(p.LULC) else None}
    for sector, name in e.ALL_WEIGHTS.items():
        # Sums: where a weight must be resampled, what it counts stays; a density keeps its proportions.
        rasters[sector] = inputs.raster(name, Kind.COUNTS) if inputs.given(name) else None
    return rasters


def read_sectors(inputs, rasters, zones):
    """Everything but the rasters, put together as Sectors; faults are gathered in `inputs`."""
    sectors = Sectors()
    compatible = inputs.flag(e.SEED_1)
    _read_soil(inputs, sectors, rasters["soil"], compatible)
    wanted = [sector for sector in emissions.COUNTED if inputs.given(e.field_name(sector))]
    with_energy = inputs.given(e.ENERGY)
    _check_weights(inputs, wanted, with_energy)
    _check_zones(inputs, wanted or with_energy)
    if wanted:
        _read_statistics(inputs, sectors, rasters, zones, wanted, compatible)
    elif inputs.given(e.STATISTICS):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no column is chosen. Choose at least one of: {fields}."),
            label=inputs.label(e.STATISTICS),
            fields="; ".join(inputs.label(e.field_name(sector)) for sector in emissions.COUNTED),
        )
    if with_energy:
        _read_energy(inputs, sectors, rasters["energy"], zones)
    if not wanted and not with_energy and not inputs.given(p.LULC) and not inputs.problems:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "No sector of carbon emissions is given. Give {statistics}, {energy} or {lulc}."
            ),
            statistics=inputs.label(e.STATISTICS),
            energy=inputs.label(e.ENERGY),
            lulc=inputs.label(p.LULC),
        )
    return sectors


# ---------------------------------------------------------------------- soil


def _read_soil(inputs, sectors, source, compatible):
    choice = inputs.choice(e.SOIL_RESPIRATION_UNIT)
    if compatible and choice == e.AS_CARBON_DIOXIDE:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{unit}: Bai et al. add soil respiration as carbon. Choose carbon, or switch off {switch}."
            ),
            unit=inputs.label(e.SOIL_RESPIRATION_UNIT),
            switch=inputs.label(e.SEED_1),
        )
    if not inputs.given(p.LULC):
        if inputs.given(e.SOIL_TABLE):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{table}: needs a land cover. Give {lulc}, or leave the table out."),
                table=inputs.label(e.SOIL_TABLE),
                lulc=inputs.label(p.LULC),
            )
        return
    table = None
    if inputs.given(e.SOIL_TABLE):
        raw = inputs.table(e.SOIL_TABLE)
        if raw is not None:
            label = inputs.label(e.SOIL_TABLE)
            table = inputs.attempt(emissions.SoilTable.from_columns, raw.columns, label)
    elif compatible:
        table = f.shipped_soil()
    else:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{table}: a land cover needs it for soil respiration. Give it, or leave {lulc} out."
            ),
            table=inputs.label(e.SOIL_TABLE),
            lulc=inputs.label(p.LULC),
        )
    if choice == e.NOT_CHOSEN and not compatible:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: choose one: 1 carbon, 2 carbon dioxide. The two differ by 44/12, so none is assumed.",
            ),
            label=inputs.label(e.SOIL_RESPIRATION_UNIT),
        )
        return
    if source is not None and table is not None:
        counted_as = "tC" if compatible else e.COUNTED_AS[choice]
        sectors.soil = SoilSector(source, table, counted_as)


# ---------------------------------------------------------------------- statistics


def _read_statistics(inputs, sectors, rasters, zones, wanted, compatible):
    table = inputs.table(e.STATISTICS)
    factors = _factors(inputs, compatible)
    if table is None:
        if not inputs.given(e.STATISTICS):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: columns are chosen, but the table is missing. Give it."),
                label=inputs.label(e.STATISTICS),
            )
        return
    if not inputs.given(e.STATISTICS_ZONE_FIELD):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the column that names the zone of each row."),
            label=inputs.label(e.STATISTICS_ZONE_FIELD),
        )
        return
    names = inputs.attempt(table.column, inputs.field(e.STATISTICS_ZONE_FIELD))
    rows = None
    if names is not None and zones is not None:
        label = inputs.label(e.STATISTICS_ZONE_FIELD)
        rows = match_zones(inputs, label, names, zones, inputs.flag(e.IGNORE_UNMATCHED))
    for sector in wanted:
        field, label = inputs.field(e.field_name(sector)), inputs.label(e.field_name(sector))
        values = inputs.attempt(table.column, field)
        values = None if values is None else inputs.attempt(as_numbers, label, field, values)
        if values is None or factors is None or rows is None:
            continue
        amounts = values_of_zones(values, rows)
        factor = factors[sector]
        totals = inputs.attempt(emissions.counted_emissions, amounts, factor.value, zones.names, label)
        if totals is not None and rasters[sector] is not None:
            sectors.spread.append(SpreadSector(sector, totals, rasters[sector], label))
            sectors.notes.append((sector, factor.value, emissions.FACTOR_UNITS[sector], factor.source))


def _factors(inputs, compatible):
    """Factors by sector; None when the user's table is faulty."""
    if not inputs.given(e.FACTORS):
        return f.shipped_factors()
    if compatible:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: Bai et al. to the letter means their factors. Leave the table out, or switch off {switch}.",
            ),
            label=inputs.label(e.FACTORS),
            switch=inputs.label(e.SEED_1),
        )
        return None
    table = inputs.table(e.FACTORS)
    return None if table is None else inputs.attempt(f.factors_of_table, table)


# ---------------------------------------------------------------------- energy


def _read_energy(inputs, sectors, weight, zones):
    use = read_energy_use(inputs)
    if zones is None or use is None:
        return
    by_zone = defaultdict(float)
    for name, row_carbon in zip(use.names, use.carbon):
        by_zone[id_text(name)] += row_carbon
    label = inputs.label(e.ENERGY)
    rows = match_zones(inputs, label, list(by_zone), zones, inputs.flag(e.IGNORE_UNMATCHED))
    if rows is not None and weight is not None:
        totals = values_of_zones(list(by_zone.values()), rows)
        sectors.spread.append(SpreadSector("energy", totals, weight, label))


# ---------------------------------------------------------------------- what belongs together


def _check_weights(inputs, wanted, with_energy):
    """Every sector needs its weight, and a weight its sector."""
    for sector, name in e.ALL_WEIGHTS.items():
        statistic = e.ENERGY if sector == "energy" else e.field_name(sector)
        needed = with_energy if sector == "energy" else sector in wanted
        if needed and not inputs.given(name):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{weight}: give the raster by which {statistic} is spread over cells."),
                weight=inputs.label(name),
                statistic=inputs.label(statistic),
            )
        elif inputs.given(name) and not needed:
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{weight}: {statistic} is missing. Give it, or leave the weight out."),
                weight=inputs.label(name),
                statistic=inputs.label(statistic),
            )


def _check_zones(inputs, needed):
    if needed and not inputs.given(p.ZONES):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: statistics need the polygons of their zones. Give them."),
            label=inputs.label(p.ZONES),
        )


def all_have_totals(spread, zone_count):
    """Zones for which every sector has a statistic."""
    return np.logical_and.reduce([np.isfinite(sector.totals) for sector in spread] or [np.ones(zone_count, bool)])
