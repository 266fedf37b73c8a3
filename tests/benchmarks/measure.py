"""Run a worker as a process of its own and say what it cost.

The benchmark's own process must stay small: on Linux the peak memory of a child counts what its parent held when it
started it. So nothing here imports NumPy; arrays are made and read in workers only.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "GDAL_NUM_THREADS": "1"}


class WorkerFailedError(Exception):
    """A worker ended with an error; the text holds the end of what it said."""


class Cost:
    """What one process cost: wall and CPU seconds, peak resident memory in MiB, and the JSON object it printed last."""

    def __init__(self, wall_s, cpu_s, peak_mib, said):
        self.wall_s = wall_s
        self.cpu_s = cpu_s
        self.peak_mib = peak_mib
        self.said = said


def run(command, environment=None, one_core=True, must_say=True):
    """Run ``command`` to its end and return its Cost.

    ``one_core`` keeps it on one processor and to one thread. ``must_say`` asks for a JSON object as its last line.
    Raises WorkerFailedError when it ends with another code than 0.
    """
    settings = {**os.environ, **(ONE_THREAD if one_core else {}), **(environment or {})}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            env=settings,
            preexec_fn=_keep_to_one_core if one_core else None,
        )
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        wall_s = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        text = output.read().decode(errors="replace")
        if process.returncode != 0:
            tail = (text + errors.read().decode(errors="replace"))[-4000:]
            raise WorkerFailedError(f"{' '.join(str(part) for part in command)}\n{tail}")
    return Cost(wall_s, usage.ru_utime + usage.ru_stime, _mebibytes(usage.ru_maxrss), _last_object(text, must_say))


def run_worker(name, arguments, python=None, environment=None, one_core=True):
    """Run the worker ``name`` beside this file with a JSON object as its argument."""
    script = Path(__file__).with_name(name)
    return run([python or sys.executable, script, json.dumps(arguments)], environment, one_core)


def median(values):
    return statistics.median(values)


def load_average():
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")


def _keep_to_one_core():
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def _mebibytes(maximum_rss):
    # the kernel counts in KiB on Linux and in bytes on macOS
    return maximum_rss / (1024.0**2 if sys.platform == "darwin" else 1024.0)


def _last_object(text, must_say):
    for line in reversed(text.splitlines()):
        if line.startswith("{"):
            return json.loads(line)
    if must_say:
        raise WorkerFailedError(f"the worker printed no result:\n{text[-2000:]}")
    return {}
