"""The geographical detector in memory: classes and all four detectors; seconds, one JSON object printed last."""

import itertools
import json
import sys
import time

import checkout

checkout.import_from_plugin_folder()

import numpy as np  # noqa: E402
from esflow.esflow_plugin.core import discretise, geodetector  # noqa: E402


def generate(units, factors, seed=5):
    """A response, and factors that explain it alone, in pairs and not at all."""
    random = np.random.default_rng(seed)
    values = random.normal(10.0, 2.0, (factors, units))
    return values[0] + values[1] * values[2] + random.normal(0.0, 3.0, units), values


def detect(response_values, factors, method):
    """Everything that `geodetector` computes for these columns."""
    codes = [discretise.discretise(values, method, 5, "factor").codes for values in factors]
    response = geodetector.Response(response_values)
    found = [geodetector.factor_detector(response, own) for own in codes]
    for result in found:
        geodetector.risk_detector(result.strata)
    for i, j in itertools.combinations(range(len(codes)), 2):
        geodetector.interaction_detector(response, codes[i], codes[j], found[i].q, found[j].q)
        geodetector.ecological_detector(response, found[i].strata, found[j].strata)


def measure_methods(units, factors):
    """Wall and CPU seconds by method of division."""
    response, values = generate(units, factors)
    seconds = {}
    for method in ("quantile", "natural"):
        wall, cpu = time.perf_counter(), time.process_time()
        detect(response, values, method)
        seconds[method] = {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}
    return seconds


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(measure_methods(given["units"], given["factors"])) + "\n")
