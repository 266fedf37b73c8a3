"""Weights and statistics of a lattice of polygons, in memory or from file to file; one JSON object printed last."""

import json
import os
import sys
import time

import checkout
import generated_lattice

checkout.import_from_plugin_folder()


def timed(job):
    """(what the job returns, its wall and CPU seconds)."""
    wall, cpu = time.perf_counter(), time.process_time()
    found = job()
    return found, {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}


def in_memory(side, permutations):
    """Queen contiguity of square polygons, then global and local Moran and Gi*."""
    from esflow.esflow_plugin.core import autocorrelation, spatial_weights
    from esflow.esflow_plugin.vector.contiguity import contiguity
    from qgis.core import QgsGeometry, QgsRectangle

    squares = [
        QgsGeometry.fromRect(QgsRectangle(1000.0 * x, 1000.0 * y, 1000.0 * (x + 1), 1000.0 * (y + 1)))
        for y in range(side)
        for x in range(side)
    ]
    values = generated_lattice.values(side)
    said = {}
    found, said["weights"] = timed(lambda: contiguity(squares))
    weights = spatial_weights.from_pairs(side * side, found.pairs[:, 0], found.pairs[:, 1]).standardised()
    moran, said["global"] = timed(lambda: autocorrelation.global_moran(values, weights, permutations))
    local, said["local"] = timed(lambda: autocorrelation.local_moran(values, weights, permutations))
    star, said["gi_star"] = timed(lambda: autocorrelation.getis_ord_star(values, weights, permutations))
    said["values"] = {
        "links": int(weights.data.size),
        "i": moran.i,
        "variance": moran.variance_randomisation,
        "z": moran.z_randomisation,
        "local_i_squares": float((local.i**2).sum()),
        "gi_squares": float((star.z**2).sum()),
        "significant": int((local.p <= 0.05).sum()),
    }
    return said


def file_to_file(side, folder):
    """`spatialautocorrelation` on a GeoPackage of square polygons, all outputs."""
    import qgis_worker

    kept = qgis_worker.start()
    import processing
    from osgeo import ogr, osr

    path = os.path.join(folder, "lattice.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(6933)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("lattice", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    layer.StartTransaction()
    for place, value in enumerate(generated_lattice.values(side).tolist()):
        x, y = 1000.0 * (place % side), 1000.0 * (place // side)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", value)
        corners = ((x, y), (x + 1000, y), (x + 1000, y + 1000), (x, y + 1000), (x, y))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{a} {b}' for a, b in corners)}))"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = dataset = None
    outputs = {
        name: os.path.join(folder, file)
        for name, file in (("OUTPUT", "units.gpkg"), ("SUMMARY", "summary.csv"), ("PICTURE", "scatter.png"))
    }
    parameters = {"INPUT": path, "FIELD": "value", **outputs}
    _, said = timed(lambda: processing.run("esflow:spatialautocorrelation", parameters))
    return {"algorithm": said, "kept": kept is not None}


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    if given["folder"]:
        result = file_to_file(given["side"], given["folder"])
    else:
        result = in_memory(given["side"], given["permutations"])
    sys.stdout.write(json.dumps(result) + "\n")
    sys.stdout.flush()
    # QGIS' own clearing away may stumble over the order in which Python lets go of things.
    os._exit(0)
