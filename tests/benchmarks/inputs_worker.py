"""Makes the inputs of the benchmarks in a process of its own, so that the one that measures stays small."""

import json
import sys
from pathlib import Path

import checkout


def dem(arguments):
    """A generated elevation model, and a supply and a demand on its cells."""
    import generated_dem

    return generated_dem.write_inputs(Path(arguments["folder"]), arguments["side"])


def climate(arguments):
    """The inputs of a water yield."""
    import generated_climate

    return generated_climate.write_inputs(Path(arguments["folder"]), arguments["side"])


if __name__ == "__main__":
    checkout.import_from_plugin_folder()
    given = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps({"dem": dem, "climate": climate}[given["job"]](given)) + "\n")
