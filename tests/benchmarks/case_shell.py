"""A 200 x 200 job from the shell: what it costs above QGIS' own start."""

import checkout
import measure
from case_water_yield import own_parameters
from table import Row

TITLE = "A small job from the shell"
SIDE = 200
AT_MOST_S = 0.5
PAIRS = 5


def rows(setting):
    """Median of the differences between the job and QGIS' lightest job without the plugin, taken in turns."""
    executable = checkout.qgis_process()
    if executable is None:
        setting.say("qgis_process is not installed: the job from the shell is left out")
        return []
    folder = setting.scratch("shell")
    inputs = setting.inputs("climate", SIDE)
    job = ["esflow:wateryield", own_parameters(inputs, folder / "yield.tif")]
    least = [
        "native:createconstantrasterlayer",
        {
            "EXTENT": "0,1000,0,1000 [EPSG:32650]",
            "TARGET_CRS": "EPSG:32650",
            "PIXEL_SIZE": 100,
            "NUMBER": 1,
            "OUTPUT": str(folder / "constant.tif"),
        },
    ]
    starts, jobs = [], []
    setting.say(f"a job of {SIDE} x {SIDE} cells from the shell, {PAIRS} times")
    for _ in range(PAIRS):
        starts.append(_run(executable, least, setting.environment_without_plugin))
        jobs.append(_run(executable, job, setting.environment))
    above_s = measure.median(job - start for job, start in zip(jobs, starts))
    return [
        Row("QGIS' own start, wall", measure.median(starts), "s"),
        Row(f"wateryield {SIDE} x {SIDE} from the shell, wall", measure.median(jobs), "s"),
        Row("the job above QGIS' own start", above_s, "s", at_most=AT_MOST_S),
    ]


def _run(executable, step, environment):
    algorithm, parameters = step
    given = [f"{name}={value}" for name, value in parameters.items()]
    command = [executable, "run", algorithm, "--", *given]
    return measure.run(command, environment, must_say=False).wall_s
