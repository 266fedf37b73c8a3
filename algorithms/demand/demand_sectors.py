"""The sectors of water demand that a user gives: rasters, codes of the land cover and quotas, checked together."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.water_demand import (
    domestic_demand,
    ecological_demand,
    ecological_demand_of_amount,
    industrial_demand,
    irrigation_demand,
)
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.source import Kind
from .. import parameters as p
from ..land_codes import read_codes
from .water_quotas import UNITS, Quota, default_quota, quotas_of_table

POPULATION, DOMESTIC_QUOTA = "POPULATION", "DOMESTIC_QUOTA"
VALUE_ADDED, INDUSTRY_QUOTA = "VALUE_ADDED", "INDUSTRY_QUOTA"
CROPLAND_CODES, IRRIGATED_AREA = "CROPLAND_CODES", "IRRIGATED_AREA"
IRRIGATED_SHARE, IRRIGATION_QUOTA = "IRRIGATED_SHARE", "IRRIGATION_QUOTA"
ECOLOGICAL, ECOLOGICAL_CODES, ECOLOGICAL_QUOTA = "ECOLOGICAL", "ECOLOGICAL_CODES", "ECOLOGICAL_QUOTA"
QUOTAS = "QUOTAS"
QUOTA_PARAMETERS = {
    "domestic": DOMESTIC_QUOTA,
    "industry": INDUSTRY_QUOTA,
    "irrigation": IRRIGATION_QUOTA,
    "ecological": ECOLOGICAL_QUOTA,
}


class Sectors:
    """What was given: `amounts`, by sector a function of (window, hectares) that returns m3/yr per cell and their mask.

    `notes`: by sector the marked message, and its values, that tells where the numbers come from.
    """

    def __init__(self):
        self.amounts = {}
        self.notes = {}
        self.land_cover = None
        self.has_raster = False

    def add(self, name, quota, amounts_of):
        """Take a sector into the demand."""
        self.amounts[name] = amounts_of
        self.notes[name] = (
            _QUOTA_NOTE,
            {
                "sector": name,
                "value": quota.value,
                "unit": UNITS[name],
                "source": quota.source,
            },
        )

    def warn_of_absent_codes(self, run):
        """After the last block: codes that no cell has are probably a mistake."""
        for label, codes in self.land_cover.absent_codes() if self.land_cover is not None else ():
            run.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no cell of the land cover has the codes {codes}."),
                label=label,
                codes=", ".join(map(str, codes)),
            )


class _LandCover:
    """Hectares of chosen classes, remembering which codes were met."""

    def __init__(self, source):
        self.source = source
        self._wanted = []

    def area_of(self, label, codes):
        """Function of (window, hectares) giving ha per cell of these classes and the mask of the land cover."""
        met = set()
        self._wanted.append((label, codes, met))

        def area(window, hectares):
            cells, valid = self.source.read_classes(window)
            chosen = np.isin(cells, codes) & valid
            met.update(np.unique(cells[chosen]).tolist())
            return chosen * hectares, valid

        return area

    def absent_codes(self):
        """(parameter label, codes that no cell has) pairs."""
        absent = [(label, [code for code in codes if code not in met]) for label, codes, met in self._wanted]
        return [(label, codes) for label, codes in absent if codes]


def read_sectors(inputs):
    """Open all that was given and return Sectors; faults are gathered in `inputs`."""
    sectors = Sectors()
    land_cover = inputs.raster(p.LULC, Kind.CLASSES) if inputs.given(p.LULC) else None
    sources = {
        name: inputs.raster(name, kind, wanted_units=(unit,)) if inputs.given(name) else None
        for name, kind, unit in (
            (POPULATION, Kind.COUNTS, units.PERSONS),
            (VALUE_ADDED, Kind.COUNTS, units.TEN_THOUSAND_YUAN),
            (IRRIGATED_AREA, Kind.COUNTS, units.HECTARE),
            (ECOLOGICAL, Kind.INTENSIVE, units.WATER_DENSITY),
        )
    }
    opened = [source for source in (land_cover, *sources.values()) if source is not None]
    sectors.has_raster = bool(opened)
    sectors.land_cover = None if land_cover is None else _LandCover(land_cover)
    quotas = _Quotas(inputs)
    _add_domestic(inputs, sectors, sources[POPULATION], quotas)
    _add_industry(inputs, sectors, sources[VALUE_ADDED], quotas)
    _add_irrigation(inputs, sectors, sources[IRRIGATED_AREA], quotas)
    _add_ecological(inputs, sectors, sources[ECOLOGICAL], quotas)
    _tell_idle_land_cover(inputs)
    if not sectors.amounts and not inputs.problems:
        inputs.problem(_NO_SECTOR, names="; ".join(inputs.label(name) for name in _STARTING_POINTS))
    return sectors


class _Quotas:
    """Quotas by sector: from the table where it has the sector, else the parameter's number."""

    def __init__(self, inputs):
        self._inputs = inputs
        table = inputs.table(QUOTAS) if inputs.given(QUOTAS) else None
        self._of_table = {} if table is None else inputs.attempt(quotas_of_table, table) or {}

    def of(self, sector):
        """The quota of a sector, None when it is missing or faulty."""
        if sector in self._of_table:
            return self._of_table[sector]
        name = QUOTA_PARAMETERS[sector]
        default = default_quota(sector)
        if default is None and not self._inputs.given(name):
            self._inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: no quota is given. Enter one in {unit}, or give it in the table of quotas."
                ),
                label=self._inputs.label(name),
                unit=UNITS[sector],
            )
            return None
        value = self._inputs.number(name, minimum=0.0)
        if value is None:
            return None
        if default is not None and value == default.value:
            return default
        return Quota(value, self._inputs.label(name))


def _add_domestic(inputs, sectors, population, quotas):
    quota = quotas.of("domestic") if population is not None else None
    if quota is None:
        return

    def amounts_of(window, hectares):
        persons, valid = population.read(window)
        return domestic_demand(persons, quota.value, valid, population.label), valid

    sectors.add("domestic", quota, amounts_of)


def _add_industry(inputs, sectors, value_added, quotas):
    quota = quotas.of("industry") if value_added is not None else None
    if quota is None:
        return

    def amounts_of(window, hectares):
        value, valid = value_added.read(window)
        return industrial_demand(value, quota.value, valid, value_added.label), valid

    sectors.add("industry", quota, amounts_of)


def _add_irrigation(inputs, sectors, irrigated_area, quotas):
    area_of, label = _area_of(inputs, sectors, irrigated_area, IRRIGATED_AREA, CROPLAND_CODES)
    share = inputs.number(IRRIGATED_SHARE, 0.0, 1.0)
    quota = quotas.of("irrigation") if area_of is not None else None
    if quota is None or share is None:
        return

    def amounts_of(window, hectares):
        area, valid = area_of(window, hectares)
        return irrigation_demand(area, quota.value, valid=valid, label=label) * share, valid

    sectors.add("irrigation", quota, amounts_of)


def _add_ecological(inputs, sectors, density, quotas):
    if density is not None:
        _refuse_both(inputs, ECOLOGICAL, ECOLOGICAL_CODES)

        def amounts_of(window, hectares):
            values, valid = density.read(window)
            return ecological_demand_of_amount(values * hectares, valid, density.label), valid

        sectors.amounts["ecological"] = amounts_of
        sectors.notes["ecological"] = (
            QT_TRANSLATE_NOOP("ESFlow", "Sector {sector}: taken from {source}."),
            {"sector": "ecological", "source": density.label},
        )
        return
    area_of, label = _area_of(inputs, sectors, None, ECOLOGICAL, ECOLOGICAL_CODES)
    quota = quotas.of("ecological") if area_of is not None else None
    if quota is None:
        return

    def amounts_of_codes(window, hectares):
        area, valid = area_of(window, hectares)
        return ecological_demand(area, quota.value, valid, label), valid

    sectors.add("ecological", quota, amounts_of_codes)


def _area_of(inputs, sectors, source, raster_name, codes_name):
    """How to get a sector's hectares per cell: (function or None, label), from a raster or from land-cover codes."""
    if source is not None:
        _refuse_both(inputs, raster_name, codes_name)
        return lambda window, hectares: source.read(window), source.label
    codes = read_codes(inputs, codes_name)
    label = inputs.label(codes_name)
    if not codes:
        return None, label
    if sectors.land_cover is None:
        if not inputs.given(p.LULC):
            inputs.problem(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: codes need a land cover. Give {lulc}, or leave the codes empty."),
                label=label,
                lulc=inputs.label(p.LULC),
            )
        return None, label
    return sectors.land_cover.area_of(label, codes), label


def _refuse_both(inputs, raster_name, codes_name):
    if inputs.given(codes_name):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{raster} and {codes} are both given. Give one of them."),
            raster=inputs.label(raster_name),
            codes=inputs.label(codes_name),
        )


def _tell_idle_land_cover(inputs):
    # No fault: a model that needs the land cover for the yield gives it to the demand, too.
    if inputs.given(p.LULC) and not inputs.given(CROPLAND_CODES) and not inputs.given(ECOLOGICAL_CODES):
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: a land cover is given but no codes. Enter {cropland} or {ecological}, or leave it out.",
            ),
            label=inputs.label(p.LULC),
            cropland=inputs.label(CROPLAND_CODES),
            ecological=inputs.label(ECOLOGICAL_CODES),
        )


_STARTING_POINTS = (POPULATION, VALUE_ADDED, CROPLAND_CODES, IRRIGATED_AREA, ECOLOGICAL, ECOLOGICAL_CODES)
_NO_SECTOR = QT_TRANSLATE_NOOP("ESFlow", "No sector of water demand is given. Give at least one of: {names}.")
_QUOTA_NOTE = QT_TRANSLATE_NOOP("ESFlow", "Sector {sector}: quota {value:.6g} {unit} ({source}).")
