"""Where people live, and which of them in towns: a raster of them, a share, or land cover."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.food import check_urban_persons, urban_persons
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.source import Kind
from .. import parameters as p
from ..land_codes import read_codes

POPULATION = "POPULATION"
URBAN_POPULATION, URBAN_SHARE, URBAN_CODES = "URBAN_POPULATION", "URBAN_SHARE", "URBAN_CODES"
NODATA_DEMAND = "NODATA_DEMAND"
PROPAGATE, ZERO = range(2)


def people_parameters():
    """Population, and what tells town from country."""
    return (
        p.raster(
            POPULATION,
            translate("ESFlow", "Population (persons per cell)"),
            translate("ESFlow", "Counts, not a density; where it must be resampled, totals are kept."),
        ),
    )


def residence_parameters():
    """What tells town from country; all optional."""
    return (
        p.advanced(
            p.raster(
                URBAN_POPULATION,
                translate("ESFlow", "Urban population (persons per cell)"),
                translate("ESFlow", "Those of the population who live in towns; counts as well."),
                optional=True,
            )
        ),
        p.advanced(
            p.raster(
                URBAN_SHARE,
                translate("ESFlow", "Or: urban share (0..1)"),
                translate("ESFlow", "Share of each cell's population that lives in towns. A fraction, not percent."),
                optional=True,
            )
        ),
        p.advanced(p.lulc(optional=True)),
        p.advanced(
            p.text(
                URBAN_CODES,
                translate("ESFlow", "Or: codes of built-up land"),
                translate("ESFlow", "Codes of the land cover, e.g. 5: who lives there is urban, all others rural."),
            )
        ),
    )


class People:
    """Persons of a window, and those of them in towns."""

    def __init__(self, population, residence, policy):
        self.population = population
        self._residence = residence
        self._policy = policy

    @property
    def by_residence(self):
        """True when town and country are told apart."""
        return self._residence is not None

    def read(self, window):
        """(persons, urban persons or None, mask): float64 per cell; 0 and False where there is no data."""
        persons, valid = self.population.read(window)
        persons = np.where(valid, persons, 0.0)
        if self._policy == ZERO:
            valid = np.ones_like(valid)
        if self._residence is None:
            return persons, None, valid
        urban, known = self._residence(window, persons, valid)
        # Whether nobody lives in town or country is the same.
        valid = valid & (known | (persons == 0))
        return np.where(valid, persons, 0.0), np.where(valid & known, urban, 0.0), valid


def read_people(inputs):
    """People of the given rasters; None when the population is missing or faulty."""
    given = [name for name in (URBAN_POPULATION, URBAN_SHARE, URBAN_CODES) if inputs.given(name)]
    if len(given) > 1:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "Town and country are told apart more than once: {names}. Give one of them."),
            names="; ".join(inputs.label(name) for name in given),
        )
    lulc = inputs.raster(p.LULC, Kind.CLASSES) if inputs.given(p.LULC) else None
    population = inputs.raster(POPULATION, Kind.COUNTS, wanted_units=(units.PERSONS,))
    residence = None
    if URBAN_POPULATION in given:
        source = inputs.raster(URBAN_POPULATION, Kind.COUNTS, wanted_units=(units.PERSONS,))
        residence = source and _by_population(source, inputs.label(POPULATION))
    elif URBAN_SHARE in given:
        source = inputs.raster(URBAN_SHARE, wanted_units=(units.FRACTION,))
        residence = source and _by_share(source)
    elif URBAN_CODES in given:
        residence = _by_codes(inputs, lulc)
    elif inputs.given(p.LULC):
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: a land cover is given but no codes. Enter {codes}, or leave it out."),
            label=inputs.label(p.LULC),
            codes=inputs.label(URBAN_CODES),
        )
    return None if population is None else People(population, residence, inputs.choice(NODATA_DEMAND))


def _by_population(source, population_label):
    def residence(window, persons, valid):
        urban, known = source.read(window)
        check_urban_persons(urban, persons, valid & known, source.label, population_label)
        return urban, known

    return residence


def _by_share(source):
    def residence(window, persons, valid):
        share, known = source.read(window)
        return urban_persons(persons, share, valid & known, source.label), known

    return residence


def _by_codes(inputs, lulc):
    codes = read_codes(inputs, URBAN_CODES)
    if lulc is None:
        if not inputs.given(p.LULC):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: codes need a land cover. Give {lulc}, or leave the codes empty."),
                label=inputs.label(URBAN_CODES),
                lulc=inputs.label(p.LULC),
            )
        return None

    def residence(window, persons, valid):
        cells, known = lulc.read_classes(window)
        return np.where(np.isin(cells, codes), persons, 0.0), known

    return residence
