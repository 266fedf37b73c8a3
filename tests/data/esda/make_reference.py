"""Reference values of spatial autocorrelation, computed by PySAL's esda; run with a Python that has it.

    python tests/data/esda/make_reference.py

Two data sets: a lattice whose values and positions follow the formulas below, and the 49 neighbourhoods of Columbus,
Ohio (Anselin 1988, Spatial Econometrics, table 12.1), which libpysal brings along with their queen neighbours.
"""

import json
import warnings
from pathlib import Path

import esda
import libpysal
import numpy as np

ROWS, COLUMNS = 8, 9


def lattice():
    """Values x, y and positions (metres) of a lattice in row-major order."""
    r, c = (part.ravel().astype(float) for part in np.mgrid[:ROWS, :COLUMNS])
    x = 10 + 3 * np.sin(r / 2) + 2 * np.cos(c) + ((7 * r + 11 * c + r * c) % 13) / 4
    y = 5 + r - 0.5 * c + ((5 * r + 3 * c * c) % 11) / 2
    points = np.column_stack([1000 * c + 130 * np.sin(3 * r + c), 1000 * r + 170 * np.cos(2 * c - r)])
    return x, y, points


def entries(weights):
    """Row, column and value of every weight."""
    matrix = weights.sparse.tocoo()
    order = np.lexsort((matrix.col, matrix.row))
    return {
        "rows": matrix.row[order].tolist(),
        "columns": matrix.col[order].tolist(),
        "data": matrix.data[order].tolist(),
    }


def statistics(x, y, weights, transform):
    """What esda says of these values with these weights."""
    weights.transform = transform
    moran = esda.Moran(x, weights, transformation=transform, permutations=0)
    local = esda.Moran_Local(x, weights, transformation=transform, permutations=999, seed=1)
    both = esda.Moran_Local_BV(x, y, weights, transformation=transform, permutations=999, seed=1)
    found = {
        "transform": transform,
        "weights": entries(weights),
        "i": moran.I,
        "expected": moran.EI,
        "variance_randomisation": moran.VI_rand,
        "variance_normality": moran.VI_norm,
        "z_randomisation": moran.z_rand,
        "z_normality": moran.z_norm,
        "p_randomisation": moran.p_rand,
        "p_normality": moran.p_norm,
        "local_i": local.Is.tolist(),
        "quadrant": local.q.tolist(),
        "local_p": local.p_sim.tolist(),
        "bivariate_i": both.Is.tolist(),
        "bivariate_quadrant": both.q.tolist(),
        "bivariate_p": both.p_sim.tolist(),
        "critical_p_5": esda.fdr(local.p_sim, 0.05),
    }
    if transform == "b":
        star = esda.G_Local(x, weights, transform="b", star=True, permutations=999, seed=1, n_jobs=1)
        found.update(gi_share=star.Gs.tolist(), gi_z=star.Zs.tolist(), gi_p=star.p_sim.tolist())
    return found


def main():
    warnings.simplefilter("ignore")
    x, y, points = lattice()
    near = libpysal.weights
    cases = {
        "lattice queen": (near.lat2W(ROWS, COLUMNS, rook=False), "r"),
        "lattice queen binary": (near.lat2W(ROWS, COLUMNS, rook=False), "b"),
        "lattice rook": (near.lat2W(ROWS, COLUMNS), "r"),
        "points 4 nearest": (near.KNN.from_array(points, k=4), "r"),
        "points 4 nearest binary": (near.KNN.from_array(points, k=4), "b"),
        "points within 1500": (near.DistanceBand.from_array(points, threshold=1500.0, binary=True), "b"),
        "points inverse distance": (near.DistanceBand.from_array(points, threshold=2100.0, binary=False), "r"),
    }
    table = {name: statistics(x, y, *case) for name, case in cases.items()}
    with open(libpysal.examples.get_path("columbus.gal")) as stream:
        neighbours = libpysal.io.open(stream.name).read()
    columbus = libpysal.io.open(libpysal.examples.get_path("columbus.dbf"))
    crime, income = (np.array(columbus.by_col(name)) for name in ("CRIME", "INC"))
    table["columbus"] = {
        "crime": crime.tolist(),
        "income": income.tolist(),
        **statistics(crime, income, neighbours, "r"),
    }
    software = {"esda": esda.__version__, "libpysal": libpysal.__version__, "numpy": np.__version__}
    target = Path(__file__).with_name("reference.json")
    target.write_text(json.dumps({"software": software, "cases": table}) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
