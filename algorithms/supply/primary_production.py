"""Net primary production in the units it comes in: carbon, dry matter, or MOD17's whole numbers with fill values."""

import numpy as np

from ...esflow_plugin.core import carbon
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.raster import units
from ...esflow_plugin.raster.scaling import band_scale
from .. import parameters as p

NPP, NPP_UNIT = "NPP", "NPP_UNIT"
NOT_CHOSEN, CARBON, DRY_MATTER, MOD17 = range(4)
CORE_UNITS = {CARBON: "gC/m2", DRY_MATTER: "gDM/m2", MOD17: "MOD17"}
LAYER_UNITS = {CARBON: units.CARBON_PRODUCTION, DRY_MATTER: units.DRY_MATTER_PRODUCTION, MOD17: "kgC/m2/yr"}
LOWEST_CARBON, LARGEST_CARBON = -900.0, 6000.0
"""gC/m2/yr that no vegetation reaches: fill values and MOD17's whole numbers taken as grams lie outside."""

WHOLE_TOLERANCE = 1e-3


def production_parameters():
    """NPP and NPP_UNIT, whose first option stands for no choice."""
    return (
        p.raster(
            NPP,
            translate("ESFlow", "Net primary production (per year)"),
            translate("ESFlow", "Annual sum in the unit chosen below. Its grid is the run's grid."),
        ),
        p.choice(
            NPP_UNIT,
            translate("ESFlow", "Unit of the net primary production"),
            translate(
                "ESFlow",
                "Must be chosen: 1 carbon (CASA), gC/m2/yr; 2 dry matter, gDM/m2/yr, × 72/162; 3 MOD17A3HGF's whole "
                "numbers, × 0.0001 kgC/m2/yr, whose fill values (32761 and above) are nodata. A scale that the file "
                "stores is not applied twice.",
            ),
            [
                translate("ESFlow", "(choose)"),
                translate("ESFlow", "Carbon: gC/m2/yr"),
                translate("ESFlow", "Dry matter: gDM/m2/yr"),
                translate("ESFlow", "MOD17 whole numbers: 0.0001 kgC/m2/yr"),
            ],
            NOT_CHOSEN,
        ),
    )


class Production:
    """Net primary production of a window as carbon."""

    def __init__(self, source, unit, scale, offset):
        self.source = source
        self._unit = unit
        self._scale, self._offset = scale, offset

    def read(self, window):
        """Net primary production, gC/m2/yr, and where it is data; InputError for values that cannot be."""
        values, valid = self.source.read(window)
        if self._unit == MOD17:
            # What was read has the file's own scale; MOD17's fill values and scale are about the stored numbers.
            values = self._whole_numbers((values - self._offset) / self._scale, valid)
            valid = carbon.mod17_valid(values, valid)
        production = np.where(valid, carbon.carbon_of_production(values, CORE_UNITS[self._unit]), 0.0)
        wrong = (production > LARGEST_CARBON) | (production < LOWEST_CARBON)
        if wrong.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: holds {value:g} gC/m2/yr, which no vegetation produces. Check the unit ({unit}): MOD17's "
                    "whole numbers and their fill values need that choice; set other fill values to nodata.",
                ),
                label=self.source.label,
                value=float(production[wrong][0]),
                unit=NPP_UNIT,
            )
        return production, valid

    def _whole_numbers(self, values, valid):
        """Stored numbers freed of rounding errors; InputError where they are no whole numbers."""
        whole = np.rint(values)
        broken = valid & (np.abs(values - whole) > WHOLE_TOLERANCE)
        if broken.any():
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: MOD17 stores whole numbers, but there is {value:g}. Somebody has scaled the values "
                    "already: bring them to gC/m2/yr (1 kg = 1000 g) and choose that unit ({unit}).",
                ),
                label=self.source.label,
                value=float(values[broken][0]),
                unit=NPP_UNIT,
            )
        return whole


def read_production(inputs):
    """Open NPP with its unit; None when it is missing or faulty."""
    source = inputs.raster(NPP)
    unit = inputs.choice(NPP_UNIT)
    if unit == NOT_CHOSEN:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: choose one: 1 carbon (gC/m2/yr), 2 dry matter (gDM/m2/yr), 3 MOD17 whole numbers. A wrong "
                "unit halves or multiplies the result, so none is assumed.",
            ),
            label=inputs.label(NPP_UNIT),
        )
        return None
    if source is None:
        return None
    said = units.parse(source.unit_text)
    if said and said != LAYER_UNITS[unit]:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the layer's unit is {said}, but {choice} says {chosen}. Choose the layer's unit, or correct "
                "the band's unit if that is wrong.",
            ),
            label=source.label,
            said=source.unit_text,
            choice=inputs.label(NPP_UNIT),
            chosen=LAYER_UNITS[unit],
        )
        return None
    source.unit = LAYER_UNITS[unit]
    scale, offset = band_scale(source.path, source.label, source.band_index)
    if unit == MOD17 and not _fits_mod17(scale, offset):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the file's own scale is {scale:g} and its offset {offset:g}; MOD17's whole numbers have "
                "0.0001 and 0, or none. Choose the unit that the scaled values have, or remove the scale.",
            ),
            label=source.label,
            scale=scale,
            offset=offset,
        )
        return None
    return Production(source, unit, scale, offset)


def _fits_mod17(scale, offset):
    """True when a file's scale is none or MOD17's own."""
    return offset == 0.0 and (scale == 1.0 or bool(np.isclose(scale, carbon.MOD17_SCALE_KG_PER_M2, rtol=1e-6, atol=0)))
