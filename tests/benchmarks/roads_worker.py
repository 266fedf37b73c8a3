"""Distances along generated roads: seconds and the longest time between two chances to cancel, as one JSON object."""

import json
import os
import sys
import time

import checkout

checkout.import_from_plugin_folder()

import generated_roads  # noqa: E402
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransformContext  # noqa: E402


def measure(roads, segments, points):
    """Half of the points are donors and half receivers."""
    from esflow.esflow_plugin.vector.road_network import road_distances

    layer, places = generated_roads.generate(roads, segments, points)
    wall, cpu = time.perf_counter(), time.process_time()
    calls = [wall]
    found = road_distances(
        layer,
        QgsCoordinateReferenceSystem(generated_roads.CRS),
        places[: points // 2],
        places[points // 2 :],
        snap_limit_m=10_000.0,
        transform_context=QgsCoordinateTransformContext(),
        progress=lambda fraction: calls.append(time.perf_counter()),
    )
    end, cpu_end = time.perf_counter(), time.process_time()
    calls.append(end)
    return {
        "wall_s": end - wall,
        "cpu_s": cpu_end - cpu,
        "longest_wait_s": max(later - earlier for earlier, later in zip(calls, calls[1:])),
        "mean_km": float(found.matrix.mean()) / 1000.0,
        "vertices": found.vertices,
    }


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    given = json.loads(sys.argv[1])
    said = measure(given["roads"], given["segments"], given["points"])
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    # The measured work is done; QGIS' own clearing away may stumble over the order in which Python lets go of things.
    os._exit(0)
