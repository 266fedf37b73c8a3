"""`drivercorrelation` of six rasters from file to tables, and the geographical detector in memory."""

import measure
from table import Row

TITLE = "Drivers"
CORRELATION_PEAK_AT_MOST_MIB = 500.0
DETECTOR_AT_MOST_S = 1.0
UNITS, FACTORS = 200_000, 5
# Two of the four generated fields are read twice.
LAYERS = (
    "precipitation",
    "reference_evapotranspiration",
    "root_restricting_depth",
    "plant_available_water",
    "precipitation",
    "root_restricting_depth",
)


def rows(setting):
    """Medians over the repeats; CPU time of the detector, which runs on one core and waits for nothing."""
    side = setting.side("climate")
    inputs = setting.inputs("climate")
    folder = setting.scratch("drivers")
    parameters = {
        "RASTERS": [inputs[name] for name in LAYERS],
        "OUTPUT": str(folder / "pairs.gpkg"),
        "MATRIX": str(folder / "matrix.gpkg"),
        "PICTURE": str(folder / "matrix.png"),
    }
    correlations, detectors = [], []
    for repeat in range(setting.repeats):
        setting.say(f"correlation of {len(LAYERS)} x {side} x {side} cells, {repeat + 1} of {setting.repeats}")
        correlations.append(setting.own("qgis_worker.py", {"steps": [["esflow:drivercorrelation", parameters]]}))
        detectors.append(setting.own("detector_worker.py", {"units": UNITS, "factors": FACTORS}))
    what = f"drivercorrelation {len(LAYERS)} x {side * side / 1e6:g} M cells"
    steps = [cost.said["steps"][0] for cost in correlations]
    result = [
        Row(f"{what}, wall", measure.median(step["wall_s"] for step in steps), "s"),
        Row(f"{what}, CPU", measure.median(step["cpu_s"] for step in steps), "s"),
        Row(
            f"{what}, peak memory with QGIS",
            max(cost.peak_mib for cost in correlations),
            "MiB",
            at_most=CORRELATION_PEAK_AT_MOST_MIB,
        ),
    ]
    for method, at_most in (("quantile", DETECTOR_AT_MOST_S), ("natural", None)):
        cpu_s = measure.median(cost.said[method]["cpu_s"] for cost in detectors)
        name = f"geodetector {UNITS:,} x {FACTORS}, {method} classes and all detectors, CPU"
        result.append(Row(name, cpu_s, "s", at_most=at_most))
    return result
