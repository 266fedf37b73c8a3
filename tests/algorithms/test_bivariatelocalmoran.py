"""`bivariatelocalmoran` through Processing: esda's values, kinds of neighbours, islands, nulls, bad input, Cancel."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

REFERENCE = json.loads(
    (Path(__file__).resolve().parent.parent / "data" / "esda" / "reference.json").read_text(encoding="utf-8")
)["cases"]
QUADRANTS = {1: "High-High", 2: "Low-High", 3: "Low-Low", 4: "High-Low"}


def formula():
    """x and y of tests/data/esda/make_reference.py."""
    r, c = (part.ravel().astype(float) for part in np.mgrid[:8, :9])
    x = 10 + 3 * np.sin(r / 2) + 2 * np.cos(c) + ((7 * r + 11 * c + r * c) % 13) / 4
    return x, 5 + r - 0.5 * c + ((5 * r + 3 * c * c) % 11) / 2


@pytest.fixture
def given(save_units, lattice, tmp_path):
    x, y = formula()
    rows = [{"name": f"unit {n}", "supply": float(s), "demand": float(d)} for n, (s, d) in enumerate(zip(x, y))]
    return {
        "INPUT": save_units("units", rows, lattice(8, 9)),
        "FIELD": "supply",
        "LAG_FIELD": "demand",
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }


def column(rows, name):
    return [row[name] for row in rows]


def test_the_values_of_esda(run, given, rows_of):
    expected = REFERENCE["lattice queen"]
    outcome = run("bivariatelocalmoran", given)
    rows = rows_of(outcome["OUTPUT"])
    assert column(rows, "local_i") == pytest.approx(expected["bivariate_i"], rel=1e-10, abs=1e-10)
    assert column(rows, "quadrant") == [QUADRANTS[code] for code in expected["bivariate_quadrant"]]
    assert column(rows, "name")[:2] == ["unit 0", "unit 1"] and rows[0]["supply"] == formula()[0][0]
    p, theirs = np.array(column(rows, "local_p")), np.array(expected["bivariate_p"])
    middle = (p + theirs) / 2
    assert (abs(p - theirs) / np.sqrt(2 * middle * (1 - middle) / 999)).max() < 4
    codes = [code if value <= 0.05 else 0 for code, value in zip(expected["bivariate_quadrant"], p)]
    assert column(rows, "cluster") == codes and 0 < len([code for code in codes if code]) == outcome["SIGNIFICANT"]
    assert outcome["I"] == pytest.approx(np.mean(expected["bivariate_i"]) * 72 / 71, rel=1e-10)
    assert outcome["N"] == 72
    assert "72 units with 3 to 8 neighbours" in outcome.log


@pytest.mark.parametrize(
    ("choices", "expected"),
    [
        ({"WEIGHTS": 1}, "lattice rook"),
        ({"WEIGHTS": 0, "ROW_STANDARDISE": False}, "lattice queen binary"),
        # On the lattice, all within the diagonal are the queen's neighbours.
        ({"WEIGHTS": 3, "DISTANCE": 1500.0}, "lattice queen"),
    ],
)
def test_other_weights_of_esda(run, given, rows_of, choices, expected):
    rows = rows_of(run("bivariatelocalmoran", {**given, **choices, "PERMUTATIONS": 9})["OUTPUT"])
    assert column(rows, "local_i") == pytest.approx(REFERENCE[expected]["bivariate_i"], rel=1e-10, abs=1e-10)


def test_nearest_and_inverse_distance_by_hand(run, save_units, rows_of, tmp_path, square):
    """Four squares in a row, at 0, 1, 3 and 7 km."""
    values = [{"x": a, "y": b} for a, b in ((1.0, 4.0), (2.0, 2.0), (3.0, 9.0), (6.0, 1.0))]
    given = {
        "INPUT": save_units("row", values, [square(c, 0) for c in (0, 1, 3, 7)]),
        "FIELD": "x",
        "LAG_FIELD": "y",
        "PERMUTATIONS": 9,
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    y = np.array([4.0, 2, 9, 1])
    z = (y - y.mean()) / y.std()
    rows = rows_of(run("bivariatelocalmoran", {**given, "WEIGHTS": 2, "NEIGHBOURS": 1})["OUTPUT"])
    assert column(rows, "lag") == pytest.approx([z[1], z[0], z[1], z[2]])
    outcome = run("bivariatelocalmoran", {**given, "WEIGHTS": 4})
    # 4 km leave nobody alone: 0 has 1 and 3 km, 7 has 3 km only.
    assert "every unit has a neighbour: 4000" in outcome.log
    lag = column(rows_of(outcome["OUTPUT"]), "lag")
    assert lag[0] == pytest.approx((z[1] / 1 + z[2] / 3) / (1 + 1 / 3)) and lag[3] == pytest.approx(z[2])
    outcome = run("bivariatelocalmoran", {**given, "WEIGHTS": 4, "POWER": 2.0})
    assert column(rows_of(outcome["OUTPUT"]), "lag")[0] == pytest.approx((z[1] + z[2] / 9) / (1 + 1 / 9))


def island_layer(save_units, square):
    """Six squares side by side, one 2.5 km beyond the last, and one far away; each has a name."""
    places = [(c, 0) for c in range(6)] + [(8.5, 0), (3, 40)]
    rows = [
        {"name": name, "x": float(n % 4), "y": float(n * n % 7)} for n, name in enumerate((*"abcdef", "near", "far"))
    ]
    return save_units("islands", rows, [square(*place) for place in places])


@pytest.mark.parametrize(
    ("choices", "neighbours", "told"),
    [
        ({}, [1, 2, 2, 2, 2, 1, None, None], ["Left out, no neighbour: 2 units (7, 8)"]),
        (
            {"ISLANDS": 1, "ID_FIELD": "name"},
            [1, 2, 3, 2, 2, 2, 1, 1],
            ["Linked as neighbours: near – f, far – c"],
        ),
        (
            {"ISLANDS": 2, "ID_FIELD": "name", "ISLAND_LINKS": "far=a; "},
            [2, 2, 2, 2, 2, 1, None, 1],
            ["Linked as neighbours: far – a", "no neighbour: 1 units (near)"],
        ),
    ],
)
def test_units_without_neighbour(run, save_units, rows_of, tmp_path, choices, neighbours, told, square):
    given = {
        "INPUT": island_layer(save_units, square),
        "FIELD": "x",
        "LAG_FIELD": "y",
        "OUTPUT": str(tmp_path / "o.gpkg"),
    }
    outcome = run("bivariatelocalmoran", {**given, **choices})
    rows = rows_of(outcome["OUTPUT"])
    assert column(rows, "neighbours") == neighbours
    assert [text for text in told if text not in outcome.log] == []
    for row in rows:
        unknown = [row[name] is None for name in ("local_i", "quadrant", "local_p", "local_p_fdr", "cluster", "lag")]
        assert set(unknown) == {row["neighbours"] is None}
    x = np.array([row["x"] for row in rows if row["neighbours"] is not None])
    z = [row["z"] for row in rows if row["neighbours"] is not None]
    assert z == pytest.approx((x - x.mean()) / x.std()), "islands count in no mean"
    assert outcome["N"] == len(x)


def test_nulls_and_missing_shapes_are_left_out_and_told(run, save_units, rows_of, tmp_path, lattice):
    rows = [{"x": float(n), "y": float(n * n % 5)} for n in range(12)]
    rows[2]["x"], rows[3]["y"] = None, None
    shapes = lattice(3, 4)
    shapes[11] = None
    given = {"INPUT": save_units("holes", rows, shapes), "FIELD": "x", "LAG_FIELD": "y", "WEIGHTS": 1}
    outcome = run("bivariatelocalmoran", {**given, "OUTPUT": str(tmp_path / "o.gpkg")})
    found = column(rows_of(outcome["OUTPUT"]), "local_i")
    assert [place for place, value in enumerate(found) if value is None] == [2, 3, 11]
    assert "Left out, no value: 2 units (3, 4)" in outcome.log
    assert "Left out, no geometry: 1 units (12)" in outcome.log
    assert column(rows_of(outcome["OUTPUT"]), "neighbours")[7] == 1


def test_equal_values_are_told_and_null(run, given, save_units, rows_of, lattice):
    rows = [{"supply": 3.0, "demand": float(n)} for n in range(9)]
    given["INPUT"] = save_units("equal", rows, lattice(3, 3))
    outcome = run("bivariatelocalmoran", given)
    assert "[FIELD]: all values are equal" in outcome.log
    found = rows_of(outcome["OUTPUT"])
    assert {row[name] for row in found for name in ("local_i", "quadrant", "local_p", "cluster")} == {None}
    assert outcome["I"] is None and outcome["SIGNIFICANT"] == 0


def test_two_sided_and_false_discovery_rate(run, given, rows_of):
    one = rows_of(run("bivariatelocalmoran", given)["OUTPUT"])
    two = rows_of(run("bivariatelocalmoran", {**given, "SIDES": 1})["OUTPUT"])
    assert column(two, "local_p") == pytest.approx([min(1.0, 2 * p) for p in column(one, "local_p")])
    strict = rows_of(run("bivariatelocalmoran", {**given, "FDR": True})["OUTPUT"])
    assert column(strict, "local_p_fdr") == column(one, "local_p_fdr")
    for plain, row in zip(one, strict):
        assert (row["cluster"] > 0) == (row["local_p_fdr"] <= 0.05)
        assert (plain["cluster"] > 0) == (plain["local_p"] <= 0.05)
        assert plain["local_p_fdr"] >= plain["local_p"]


def test_the_same_seed_gives_the_same_file(run, given, rows_of, tmp_path):
    first = rows_of(run("bivariatelocalmoran", given)["OUTPUT"])
    assert rows_of(run("bivariatelocalmoran", {**given, "OUTPUT": str(tmp_path / "b.gpkg")})["OUTPUT"]) == first
    other = rows_of(run("bivariatelocalmoran", {**given, "SEED": 2})["OUTPUT"])
    assert column(other, "local_i") == column(first, "local_i") and column(other, "local_p") != column(first, "local_p")


def test_layers_in_memory_and_the_record(run, given, rows_of, tmp_path):
    on_disk = rows_of(run("bivariatelocalmoran", given)["OUTPUT"])
    record = json.loads((tmp_path / "out.esflow.json").read_text(encoding="utf-8"))
    assert record["facts"]["weights"]["links"] == 478 and record["facts"]["weights"]["kind"] == "queen"
    assert sum(record["facts"]["clusters"].values()) == 72
    layer = run("bivariatelocalmoran", {**given, "OUTPUT": "memory:"})["OUTPUT"]
    assert isinstance(layer, QgsVectorLayer)
    assert column(rows_of(layer), "local_p") == column(on_disk, "local_p")


def test_overlaps_and_invalid_shapes_are_told(run, save_units, rows_of, tmp_path, lattice):
    shapes = [*lattice(3, 3), "POLYGON ((500 500, 1500 1500, 1500 500, 500 1500, 500 500))"]
    rows = [{"x": float(n), "y": float(-n)} for n in range(10)]
    given = {"INPUT": save_units("over", rows, shapes), "FIELD": "x", "LAG_FIELD": "y"}
    outcome = run("bivariatelocalmoran", {**given, "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "polygons overlap (4 pairs of units" in outcome.log and "1 geometries are invalid" in outcome.log
    assert column(rows_of(outcome["OUTPUT"]), "neighbours")[9] == 4


# ---------------------------------------------------------------------- bad input


def three(values):
    return [{"supply": value, "demand": 1.0 + n} for n, value in enumerate(values)]


BAD = {
    "two units": ({}, three([1.0, 2.0]), ["Only 2 units have a value", "at least 3"]),
    "values of two": ({}, three([1.0, 2.0, None, None]), ["Only 2 units have a value", "Choose another field"]),
    "no neighbours": ({"WEIGHTS": 0}, "apart", ["Only 0 units have a value and a neighbour", "link islands"]),
    "text": ({}, three(["a", "b", "c"]), ["[INPUT]", "“supply” must hold a number"]),
    "no such field": ({"FIELD": "nothing"}, None, ["[FIELD]", "no field “nothing”", "supply"]),
    "no neighbour asked for": ({"WEIGHTS": 2, "NEIGHBOURS": 0}, None, ["[NEIGHBOURS]", "0 is outside 1"]),
    "too many neighbours": ({"WEIGHTS": 2, "NEIGHBOURS": 72}, None, ["72 nearest neighbours", "between 1 and 71"]),
    "no distance": ({"WEIGHTS": 3, "DISTANCE": 0.0}, None, ["[DISTANCE]", "above 0"]),
    "negative distance": ({"WEIGHTS": 4, "DISTANCE": -5.0}, None, ["[DISTANCE]", "-5 is outside"]),
    "power": ({"WEIGHTS": 4, "POWER": 0.0}, None, ["[POWER]", "outside 0.01"]),
    "negative tolerance": ({"SNAP": -1.0}, None, ["[SNAP]", "outside"]),
    "permutations": ({"PERMUTATIONS": -1}, None, ["[PERMUTATIONS]", "outside 0"]),
    "seed": ({"SEED": -1}, None, ["[SEED]", "outside 0"]),
    "level": ({"SIGNIFICANCE": 2.0}, None, ["[SIGNIFICANCE]", "2 is outside"]),
    "no links": ({"ISLANDS": 2, "ID_FIELD": "name"}, None, ["[ISLAND_LINKS]", "Hainan=Guangdong"]),
    "unknown link": (
        {"ISLANDS": 2, "ID_FIELD": "name", "ISLAND_LINKS": "unit 1=unit 99"},
        None,
        ["[ISLAND_LINKS]", "Not understood: unit 1=unit 99"],
    ),
    "a link to itself": (
        {"ISLANDS": 2, "ID_FIELD": "name", "ISLAND_LINKS": "unit 1=unit 1"},
        None,
        ["Not understood: unit 1=unit 1"],
    ),
    "doubled names": ({"ID_FIELD": "supply"}, three([1.0, 1.0, 3.0]), ["[ID_FIELD]", "not so: 1."]),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input(refused, given, save_units, case, lattice, square):
    changes, rows, words = BAD[case]
    if rows == "apart":
        given["INPUT"] = save_units("bad", three([1.0, 2.0, 4.0]), [square(3 * n, 0) for n in range(3)])
    elif rows:
        given["INPUT"] = save_units("bad", rows, lattice(1, len(rows)))
    message = refused("bivariatelocalmoran", {**given, **changes})
    assert [word for word in words if word not in message] == [], message


@pytest.mark.parametrize("weights", [2, 3, 4])
def test_degrees_are_no_distances(run, refused, given, save_units, rows_of, weights, square):
    rows = [{"supply": float(n * n % 7), "demand": float(n)} for n in range(9)]
    shapes = [square(column, row, 0.5) for row in range(3) for column in range(3)]
    given["INPUT"] = save_units("degrees", rows, shapes, crs="EPSG:4326")
    message = refused("bivariatelocalmoran", {**given, "WEIGHTS": weights})
    assert "[INPUT]" in message and "degrees (EPSG:4326)" in message and "Reproject" in message
    assert column(rows_of(run("bivariatelocalmoran", given)["OUTPUT"]), "neighbours")[4] == 8


def test_units_at_one_place_have_no_inverse_distance(refused, given, save_units, square):
    rows = [{"supply": float(n), "demand": 1.0} for n in range(4)]
    shapes = [square(0, 0), square(0, 0), square(2, 0), square(3, 0)]
    given["INPUT"] = save_units("same", rows, shapes)
    message = refused("bivariatelocalmoran", {**given, "WEIGHTS": 4})
    assert "2 units lie at the same place" in message and "inverse distance is infinite" in message


# ---------------------------------------------------------------------- Cancel


class Watch(QgsProcessingFeedback):
    """Notes when the run looks whether it is to stop, and says yes from the `stop_at`-th look on."""

    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at = stop_at
        self.looks = []

    def isCanceled(self):  # noqa: N802
        self.looks.append(time.process_time())
        return self.stop_at is not None and len(self.looks) > self.stop_at


@pytest.mark.parametrize("weights", [0, 2, 4])
def test_cancel_at_many_moments(run, given, save_units, tmp_path, weights, lattice):
    random = np.random.default_rng(1)
    rows = [{"supply": a, "demand": b} for a, b in random.random((900, 2)).tolist()]
    folder = tmp_path / "outputs"
    folder.mkdir()
    given = {
        **given,
        "INPUT": save_units("many", rows, lattice(30, 30)),
        "WEIGHTS": weights,
        "OUTPUT": str(folder / "out.gpkg"),
    }
    whole = Watch()
    run("bivariatelocalmoran", given, whole)
    assert np.diff(whole.looks).max() < 0.5
    for file in folder.iterdir():
        file.unlink()
    for moment in np.linspace(0, len(whole.looks) - 2, 6).astype(int):
        outcome = run("bivariatelocalmoran", given, Watch(int(moment)))
        assert list(folder.iterdir()) == []
        assert "Cancelled: nothing was written." in outcome.log
