"""Runs inside QGIS' Python: a list of algorithms one after another, each timed, one JSON object printed last.

The argument is {"steps": [[algorithm id, parameters], …]}.
"""

import json
import os
import sys
import time

import checkout


def start():
    """A QGIS without a window, with the plugin's provider and QGIS' own."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(QgsApplication.pkgDataPath()) + "/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    checkout.import_from_plugin_folder()
    from esflow.esflow_plugin.provider import ESFlowProvider

    provider = ESFlowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def run_steps(steps):
    import processing

    costs = []
    for algorithm, parameters in steps:
        wall, cpu = time.perf_counter(), time.process_time()
        processing.run(algorithm, parameters)
        costs.append({"algorithm": algorithm, "wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu})
    return costs


if __name__ == "__main__":
    kept = start()
    sys.stdout.write(json.dumps({"steps": run_steps(json.loads(sys.argv[1])["steps"])}) + "\n")
    sys.stdout.flush()
    # The measured work is done; QGIS' own clearing away may stumble over the order in which Python lets go of things.
    os._exit(0)
