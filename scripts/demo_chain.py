"""How the demo runs algorithms: by qgis_process, as any user can."""

import shlex
import shutil
import subprocess
import time

from demo_sample import CHECKOUT, StepError, shown


class Chain:
    """Runs algorithms by qgis_process, one process each, and keeps the commands and their times."""

    def __init__(self):
        # The wrapper script of Debian 12 passes an option that the program does not know.
        self.program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
        if self.program is None:
            raise StepError("qgis_process was not found. Install QGIS 3.22 or later (Debian: apt-get install qgis).")
        self.commands = []
        self.seconds = {}

    def run(self, title, algorithm, **parameters):
        """Run one algorithm; every parameter that names a file in the output folder must exist afterwards."""
        arguments = [f"{name.replace('__', ':')}={value}" for name, value in parameters.items()]
        self.commands.append(f"# {title}\n" + shlex.join(["qgis_process", "run", algorithm, "--", *arguments]))
        print(f"  {title} …", flush=True)
        start = time.perf_counter()
        done = subprocess.run(
            [self.program, "run", algorithm, "--", *arguments],
            cwd=CHECKOUT,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        self.seconds[title] = time.perf_counter() - start
        missing = [value for value in self._results(parameters) if not (CHECKOUT / value).exists()]
        if done.returncode != 0 or missing:
            log = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
            lacks = f" It did not write {', '.join(missing)}." if missing else ""
            raise StepError(f"{title} ({algorithm}) failed with status {done.returncode}.{lacks}\n{log}")

    def _results(self, parameters):
        return [str(value) for value in parameters.values() if isinstance(value, Result)]


class Result(str):
    """A parameter's value that is a file to be written."""


class Files:
    """Where the results of one run go. folder: rasters; parts: tables and layers that are gathered later."""

    def __init__(self, folder, parts):
        self.folder = folder
        self.parts = parts

    def raster(self, name):
        """A raster to be written."""
        return Result(shown(self.folder / f"{name}.tif"))

    def written(self, name):
        """A raster that an earlier step has written."""
        return shown(self.folder / f"{name}.tif")

    def part(self, name):
        """A table or layer to be written."""
        return Result(shown(self.parts / name))

    def written_part(self, name):
        """A table or layer that an earlier step has written."""
        return shown(self.parts / name)
