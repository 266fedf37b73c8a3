"""`calibratez`: the seasonality factor Z with which the water yield of the region equals an observed volume."""

import numpy as np
from qgis.core import QgsProcessingOutputNumber

from ...esflow_plugin.core.calibration import RELATIVE_TOLERANCE, calibrate_seasonality
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.i18n import translate
from .. import parameters as p
from ..base import ESFlowAlgorithm
from .yield_inputs import NOTHING_VALID, read_yield_inputs, yield_parameters

OBSERVED_VOLUME = "OBSERVED_VOLUME"
CUBIC_METRES_PER_CUBIC_KILOMETRE = 1e9


class CalibrateZ(ESFlowAlgorithm):
    """Searches Z in 1..30; one pass over the rasters for every Z that is tried."""

    NAME = "calibratez"
    GROUP = "supply"

    def displayName(self):  # noqa: N802
        return self.tr("Calibrate Z to measured runoff")

    def shortDescription(self):  # noqa: N802
        return self.tr("Finds the seasonality factor Z with which the water yield equals an observed annual volume.")

    def tags(self):
        return self.tr("ecosystem services,water,yield,calibration,seasonality,Zhang,runoff,InVEST").split(",")

    def description_html(self):
        return self.tr(
            "<p>Finds the seasonality factor Z, 1..30, with which “Water yield” gives the observed volume over the "
            "cells of the rasters. Yield never rises with Z, so the search brackets it; every Z that is tried takes "
            "one pass over the rasters, about eight in all.</p>"
            "<p><b>Observed volume:</b> natural annual runoff of the same area in m3/yr, mean of the same years as the "
            "climate rasters, for instance from a water resources bulletin (10<sup>8</sup> m3 × 10<sup>8</sup>) or a "
            "gauge, with withdrawals added back. Clip the rasters to the gauged catchment first.</p>"
            "<p><b>When no Z fits:</b> the message gives the volumes at Z = 1 and Z = 30. An observation outside this "
            "range means that precipitation, evapotranspiration, area or unit is wrong; no Z can mend that.</p>"
            "<p><b>Method:</b> false position in ln Z (Anderson and Björck 1973), stopped at a relative error of "
            "10<sup>-6</sup>; the yield itself as in InVEST 3.20. <b>Limits:</b> one Z for the whole region; a good "
            "match of the sum does not say that the pattern is right. <b>Run next:</b> Water yield with this Z.</p>"
        )

    def initAlgorithm(self, config=None):  # noqa: N802
        for parameter in (
            *yield_parameters(),
            p.real(
                OBSERVED_VOLUME,
                self.tr("Observed volume (m3/yr)"),
                self.tr("Natural annual runoff of the rasters' area, above 0. 1 km3 = 1e9 m3."),
            ),
            p.align(),
        ):
            self.addParameter(parameter)
        for name, label in (
            ("Z", self.tr("Seasonality factor Z")),
            ("VOLUME", self.tr("Water yield at this Z (m3/yr)")),
            ("RELATIVE_ERROR", self.tr("Relative error of the water yield")),
            ("ITERATIONS", self.tr("Number of Z that were tried")),
            ("SMALLEST_VOLUME", self.tr("Water yield at Z = 30 (m3/yr)")),
            ("LARGEST_VOLUME", self.tr("Water yield at Z = 1 (m3/yr)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def read(self, inputs):
        data = read_yield_inputs(inputs)
        data.observed_volume = inputs.number(OBSERVED_VOLUME)
        if data.observed_volume is not None and not data.observed_volume > 0:
            inputs.problem(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: {value:g} is not above 0. Enter the gauged annual runoff volume in m3/yr."
                ),
                label=inputs.label(OBSERVED_VOLUME),
                value=data.observed_volume,
            )
        return data

    def compute(self, run, data):
        volume_at = _VolumeAt(run, data)
        found = calibrate_seasonality(volume_at, data.observed_volume)
        error = found.attained_volume / data.observed_volume - 1.0
        for name, value in (
            ("Z", found.seasonality),
            ("VOLUME", found.attained_volume),
            ("RELATIVE_ERROR", error),
            ("ITERATIONS", found.iterations),
            ("SMALLEST_VOLUME", found.smallest_volume),
            ("LARGEST_VOLUME", found.largest_volume),
        ):
            run.result(name, value)
        if found.largest_volume - found.smallest_volume <= RELATIVE_TOLERANCE * data.observed_volume:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "Z does not matter here: the water yield is the same for every Z, because no cell has vegetation. "
                    "The Z that is given means nothing.",
                )
            )
        run.inform(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "Z = {seasonality:.4f} gives {volume:.6g} km3/yr, observed are {observed:.6g} km3/yr (relative error "
                "{error:.1e}); Z = 30 gives {smallest:.6g} and Z = 1 {largest:.6g} km3/yr.",
            ),
            seasonality=found.seasonality,
            volume=found.attained_volume / CUBIC_METRES_PER_CUBIC_KILOMETRE,
            observed=data.observed_volume / CUBIC_METRES_PER_CUBIC_KILOMETRE,
            error=error,
            smallest=found.smallest_volume / CUBIC_METRES_PER_CUBIC_KILOMETRE,
            largest=found.largest_volume / CUBIC_METRES_PER_CUBIC_KILOMETRE,
        )


class _VolumeAt:
    """Total water yield in m3/yr as a function of Z: one pass over the rasters, with progress and Cancel."""

    def __init__(self, run, data):
        self._run = run
        self._data = data
        self._passes = 0

    def __call__(self, seasonality):
        run, data = self._run, self._data
        # How many passes there will be is unknown: each takes a quarter of the progress that is left.
        start, end = (1.0 - 0.75**passes for passes in (self._passes, self._passes + 1))
        self._passes += 1
        volume, cells = 0.0, 0
        with run.step(start, end):
            for window in run.blocks(data.grid):
                yields, _, valid = data.yield_of(window, seasonality)
                volume += float(np.sum(yields * (data.grid.cell_area_m2(window) / 1000.0), where=valid))
                cells += int(valid.sum())
        if not cells:
            raise InputError(NOTHING_VALID)
        run.feedback.pushInfo(
            translate("ESFlow", "Z = {seasonality:.6f}: {volume:.8g} m3/yr").format(
                seasonality=seasonality, volume=volume
            )
        )
        return volume
