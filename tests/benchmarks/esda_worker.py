"""The same statistics by PySAL's esda, compiled by a small call before; one JSON object printed last."""

import json
import sys
import time
import warnings

import esda
import generated_lattice
import libpysal


def timed(job):
    """(what the job returns, its wall and CPU seconds)."""
    wall, cpu = time.perf_counter(), time.process_time()
    found = job()
    return found, {"wall_s": time.perf_counter() - wall, "cpu_s": time.process_time() - cpu}


def polygon_weights(side):
    """Queen weights from polygons, where GeoPandas is at hand; else those of a lattice, untimed."""
    try:
        import geopandas
        from shapely.geometry import box
    except ImportError:
        return libpysal.weights.lat2W(side, side, rook=False), None
    places = [(1000.0 * x, 1000.0 * y) for y in range(side) for x in range(side)]
    squares = [box(x, y, x + 1000.0, y + 1000.0) for x, y in places]
    frame = geopandas.GeoDataFrame(geometry=squares)
    return timed(lambda: libpysal.weights.Queen.from_dataframe(frame, use_index=False, silence_warnings=True))


def main(side, permutations):
    """Seconds and values."""
    warnings.simplefilter("ignore")
    values = generated_lattice.values(side)
    weights, cost = polygon_weights(side)
    said = {"weights": cost, "version": f"esda {esda.__version__}"}
    weights.transform = "r"
    small = libpysal.weights.lat2W(5, 5, rook=False)
    small.transform = "r"
    esda.Moran_Local(values[:25], small, permutations=9, keep_simulations=False)
    moran, said["global"] = timed(lambda: esda.Moran(values, weights, permutations=permutations))
    local, said["local"] = timed(
        lambda: esda.Moran_Local(values, weights, permutations=permutations, keep_simulations=False)
    )
    binary = libpysal.weights.lat2W(side, side, rook=False)
    star = esda.G_Local(values, binary, transform="b", star=True, permutations=0)
    said["values"] = {
        "links": int(weights.sparse.nnz),
        "i": float(moran.I),
        "variance": float(moran.VI_rand),
        "z": float(moran.z_rand),
        "local_i_squares": float((local.Is**2).sum()),
        "gi_squares": float((star.Zs**2).sum()),
        "significant": int((local.p_sim <= 0.05).sum()),
    }
    return said


if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    sys.stdout.write(json.dumps(main(given["side"], given["permutations"])) + "\n")
