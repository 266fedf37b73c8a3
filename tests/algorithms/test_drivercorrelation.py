"""`drivercorrelation` through Processing: against NumPy, on the Yangtze sample, its picture, and bad input."""

import os

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

NAN = np.nan
WEST, NORTH = 1_000_000.0, 4_000_000.0
ONE = np.array([[1.0, 2, 3, 4], [7, 5, 9, NAN]])
TWO = np.array([[2.0, 1, 4, 3], [NAN, 5, 8, 2]])
THREE = np.array([[10.0, -2, 7, 7], [3, 0, NAN, 1]])
PEARSON, SPEARMAN = 0, 1
MEAN_FILL = 1


@pytest.fixture
def three(save_grid):
    return [save_grid(name, values) for name, values in (("one", ONE), ("two", TWO), ("three", THREE))]


@pytest.fixture
def correlate(run, tmp_path, rows_of):
    """Function: run it and return (outcome, matrix of correlations by name, covariances by name)."""

    def call(rasters, **more):
        tables = {"OUTPUT": str(tmp_path / "pairs.gpkg"), "MATRIX": str(tmp_path / "matrix.gpkg")}
        outcome = run("drivercorrelation", {"RASTERS": rasters, **tables, **more})
        matrix = {
            row["layer"]: {name: value for name, value in row.items() if name not in ("fid", "layer")}
            for row in rows_of(outcome["MATRIX"])
        }
        pairs = rows_of(outcome["OUTPUT"])
        covariance = {(row["layer_a"], row["layer_b"]): row["covariance"] for row in pairs}
        for row in pairs:
            assert row["n"] == outcome["N"]
            assert matrix[row["layer_a"]][row["layer_b"]] == row["correlation"]
            assert matrix[row["layer_b"]][row["layer_a"]] == row["correlation"]
        return outcome, matrix, covariance

    return call


def common(*layers):
    stacked = np.stack([layer.ravel() for layer in layers])
    return stacked[:, np.isfinite(stacked).all(axis=0)]


def test_common_cells_equal_numpy(correlate, three):
    outcome, matrix, covariance = correlate(three)
    cells = common(ONE, TWO, THREE)
    assert outcome["N"] == cells.shape[1] == 5 and outcome["LAYERS"] == 3
    names = ("one", "two", "three")
    expected, expected_covariance = np.corrcoef(cells), np.cov(cells)
    for i, a in enumerate(names):
        assert matrix[a][a] == 1.0
        for j, b in enumerate(names):
            assert matrix[a][b] == pytest.approx(expected[i, j], rel=1e-12)
            if (a, b) in covariance:
                assert covariance[a, b] == pytest.approx(expected_covariance[i, j], rel=1e-12)
    assert len(covariance) == 6


def test_mean_fill_equals_filling_by_hand(correlate, three):
    outcome, matrix, covariance = correlate(three, NODATA=MEAN_FILL)
    filled = np.stack([np.where(np.isnan(layer), np.nanmean(layer), layer).ravel() for layer in (ONE, TWO, THREE)])
    assert outcome["N"] == 8
    assert covariance["one", "two"] == pytest.approx(np.cov(filled)[0, 1], rel=1e-12)
    assert matrix["two"]["three"] == pytest.approx(np.corrcoef(filled)[1, 2], rel=1e-12)


def test_spearman_equals_pearson_of_ranks_by_hand(correlate, three):
    _, matrix, _ = correlate(three, METHOD=SPEARMAN)
    # The five common cells: 1 2 3 4 5, 2 1 4 3 5 and 10 -2 7 7 0.
    ranks = np.array([[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [5, 1, 3.5, 3.5, 2]])
    assert matrix["one"]["three"] == pytest.approx(np.corrcoef(ranks)[0, 2], rel=1e-12)
    assert matrix["one"]["two"] == pytest.approx(0.8, rel=1e-12)


def test_many_blocks_equal_numpy(correlate, save_grid):
    random = np.random.default_rng(2)
    base = random.normal(1e6, 3, (700, 500))
    base[random.random(base.shape) < 0.1] = NAN
    other = base * -2 + random.normal(0, 9, base.shape)
    outcome, matrix, covariance = correlate([save_grid("base", base), save_grid("other", other)])
    expected = np.cov(common(base, other))
    assert outcome["N"] == int(np.isfinite(base).sum())
    assert covariance["base", "other"] == pytest.approx(expected[0, 1], rel=1e-9)
    assert matrix["base"]["other"] == pytest.approx(np.corrcoef(common(base, other))[0, 1], rel=1e-9)


def test_sample_layers_by_name(correlate, sample, read_grid):
    layers = [QgsRasterLayer(str(sample / f"{name}.tif"), title) for name, title in (("npp", "NPP"), ("tmean", "温度"))]
    _, matrix, _ = correlate([*layers, str(sample / "precip.tif")])
    cells = common(*(read_grid(sample / f"{name}.tif") for name in ("npp", "tmean", "precip")))
    expected = np.corrcoef(cells)
    assert matrix["NPP"]["温度"] == pytest.approx(expected[0, 1], abs=1e-9)
    assert matrix["温度"]["precip"] == pytest.approx(expected[1, 2], abs=1e-9)
    layers.clear()


def test_layers_of_one_name_are_told_apart(correlate, save_grid, tmp_path):
    first = save_grid("one", ONE)
    os.mkdir(tmp_path / "other")
    second = save_grid("other/one", TWO)
    _, matrix, _ = correlate([first, second])
    assert list(matrix) == ["one", "one (2)"]


def test_picture_is_drawn(run, three, tmp_path):
    from qgis.PyQt.QtGui import QColor, QImage

    target = tmp_path / "matrix.png"
    outcome = run(
        "drivercorrelation",
        {"RASTERS": three, "OUTPUT": str(tmp_path / "pairs.gpkg"), "PICTURE": str(target)},
    )
    assert outcome["PICTURE"] == str(target)
    image = QImage(str(target))
    assert image.width() > 300 and image.height() > 300
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)}
    assert QColor("#b2182b").name() in colours  # the diagonal, r = 1


def test_constant_layer_is_null_and_told(correlate, save_grid, three):
    outcome, matrix, covariance = correlate([*three, save_grid("flat", np.full((2, 4), 0.1))])
    assert set(matrix["flat"].values()) == {None} and matrix["one"]["flat"] is None
    assert covariance["one", "flat"] == 0.0
    assert matrix["one"]["two"] is not None
    assert "“flat”: one value everywhere" in outcome.log


def test_few_whole_numbers_are_told(correlate, save_grid):
    codes = np.array([[1, 2, 3, 1], [2, 3, 3, 1]])
    outcome, _, _ = correlate([save_grid("one", ONE), save_grid("cover", codes)])
    assert "“cover”: only 3 distinct whole numbers" in outcome.log and "Geodetector" in outcome.log


def with_colour_table(path):
    dataset = gdal.Open(path, gdal.GA_Update)
    colours = gdal.ColorTable()
    colours.SetColorEntry(1, (10, 200, 30, 255))
    dataset.GetRasterBand(1).SetRasterColorTable(colours)
    dataset = None
    return path


@pytest.fixture
def coloured(save_grid):
    return with_colour_table(save_grid("cover", np.array([[1, 2, 3, 1], [2, 3, 3, 1]]), kind="Byte", nodata=255))


def test_quantities_with_a_colour_table_by_consent(correlate, save_grid, coloured):
    _, matrix, _ = correlate([save_grid("one", ONE), coloured], QUANTITIES="cover")
    assert matrix["one"]["cover"] == pytest.approx(np.corrcoef([1, 2, 3, 4, 7, 5, 9], [1, 2, 3, 1, 2, 3, 3])[0, 1])


def test_coarse_layer_is_aligned_by_consent(correlate, save_grid):
    fine, coarse = save_grid("fine", ONE), save_grid("coarse", np.array([[3.0, 8.0]]), cell=200.0)
    outcome, matrix, _ = correlate([fine, coarse], ALIGN=True)
    assert "brought to the run's grid" in outcome.log and -1 < matrix["fine"]["coarse"] < 1


def test_cancelled_run_leaves_nothing(run, three, tmp_path):
    class Cancelling(QgsProcessingFeedback):
        def isCanceled(self):  # noqa: N802
            return True

    before = set(tmp_path.iterdir())
    outcome = run(
        "drivercorrelation",
        {"RASTERS": three, "OUTPUT": str(tmp_path / "p.gpkg"), "PICTURE": str(tmp_path / "p.png")},
        Cancelling(False),
    )
    assert "N" not in outcome and "Cancelled" in outcome.log
    # QGIS itself leaves statistics beside rasters.
    assert {path for path in tmp_path.iterdir() if not path.name.endswith(".aux.xml")} == before


@pytest.mark.parametrize(
    ("rasters", "more", "words"),
    [
        (["one"], {}, ["[RASTERS]", "1 layer", "at least two"]),
        (["one", "nothing"], {}, ["“nothing”", "no cell", "nodata value"]),
        (["left", "right"], {}, ["RASTERS", "0 cells have data in all layers", "left 4, right 4", "NODATA"]),
        (["one", "coarse"], {}, ["“coarse”", "200 x 200", "ALIGN"]),
        (["one", "away"], {}, ["“away”", "does not overlap"]),
        (["one", "half"], {}, ["“half”", "0.500 columns", "ALIGN"]),
        (["one", "no crs"], {}, ["“no crs”", "no coordinate reference system", "Assign projection"]),
        (["one", "text"], {}, ["[RASTERS]", "text.tif", "Choose a raster file"]),
        (["one", "cover"], {}, ["“cover”", "colour or attribute table", "Geodetector", "[QUANTITIES]"]),
        (["one", "two"], {"CATEGORICAL": "two"}, ["“two”", "CATEGORICAL", "Geodetector"]),
        (["one", "two"], {"CATEGORICAL": "1; 2"}, ["“one”", "“two”", "Geodetector"]),
        (["one", "two"], {"CATEGORICAL": "soil"}, ["[CATEGORICAL]", "soil", "one, two"]),
        (["one", "two"], {"METHOD": SPEARMAN, "NODATA": MEAN_FILL}, ["[NODATA]", "Spearman", "[METHOD]"]),
    ],
)
def test_bad_input(refused, save_grid, tmp_path, coloured, rasters, more, words):
    text = tmp_path / "text.tif"
    text.write_text("no raster", encoding="utf-8")
    left, right = np.full((2, 4), NAN), np.full((2, 4), NAN)
    left[:, :2], right[:, 2:] = ONE[:, :2], TWO[:, 1:3]
    recipes = {
        "one": lambda: save_grid("one", ONE),
        "two": lambda: save_grid("two", TWO),
        "nothing": lambda: save_grid("nothing", np.full((2, 4), NAN)),
        "left": lambda: save_grid("left", left),
        "right": lambda: save_grid("right", right),
        "coarse": lambda: save_grid("coarse", np.array([[3.0, 8.0]]), cell=200.0),
        "away": lambda: save_grid("away", TWO, origin=(WEST + 90_000, NORTH)),
        "half": lambda: save_grid("half", TWO, origin=(WEST + 50, NORTH)),
        "no crs": lambda: save_grid("no crs", TWO, crs=None),
        "text": lambda: str(text),
        "cover": lambda: coloured,
    }
    paths = [recipes[name]() for name in rasters]
    message = refused("drivercorrelation", {"RASTERS": paths, "OUTPUT": str(tmp_path / "pairs.gpkg"), **more})
    assert [word for word in words if word not in message] == []


def test_picture_must_not_replace_an_input(refused, three):
    message = refused("drivercorrelation", {"RASTERS": three, "OUTPUT": "memory:", "PICTURE": three[0]})
    assert "[PICTURE]" in message and "cannot be written" in message
