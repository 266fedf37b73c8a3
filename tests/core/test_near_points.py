"""Neighbours by distance against all distances, on points that lie evenly, in heaps, on lines and on each other."""

import numpy as np
import pytest
from esflow.esflow_plugin.core import near_points as near
from esflow.esflow_plugin.core.errors import InputError

RANDOM = np.random.default_rng(3)
SETS = {
    "even": RANDOM.random((300, 2)) * 5000,
    "heaps": np.concatenate([RANDOM.normal(c, s, (70, 2)) for c, s in ((0, 1), (1e5, 1e-2), (3e5, 3e3))]),
    "line": np.column_stack([RANDOM.random(120) * 1e4, np.zeros(120)]),
    "lattice": np.stack(np.mgrid[:12, :13], axis=-1).reshape(-1, 2) * 100.0,
    "doubled": np.repeat(RANDOM.random((40, 2)) * 100, 3, axis=0),
    "far apart": np.array([[0.0, 0.0], [1e9, 0.0], [1e9, 1.0], [1e9, 2.0], [5e8, 5.0], [0.0, 1e-3]]),
    "one place": np.zeros((6, 2)),
}


def distances(points):
    away = np.sqrt(((points[:, None] - points[None]) ** 2).sum(axis=2))
    np.fill_diagonal(away, np.inf)
    return away


@pytest.mark.parametrize("count", [1, 4, 5])
@pytest.mark.parametrize("name", SETS)
def test_nearest(name, count):
    points = SETS[name]
    away = distances(points)
    # By distance, then by number.
    expected = np.argsort(away, axis=1, kind="stable")[:, :count]
    neighbours, found = near.nearest(points, count)
    assert np.array_equal(neighbours, expected)
    assert found == pytest.approx(np.take_along_axis(away, expected, axis=1))
    weights = near.k_nearest(points, count)
    assert np.array_equal(np.sort(expected, axis=1).reshape(-1), weights.indices)
    assert (weights.cardinalities == count).all() and (weights.data == 1).all()


def test_all_others_are_the_nearest_when_so_many_are_asked_for():
    neighbours, _ = near.nearest(SETS["even"][:7], 6)
    assert np.array_equal(np.sort(neighbours, axis=1), [[k for k in range(7) if k != i] for i in range(7)])


@pytest.mark.parametrize("share", [0.05, 0.3, 2.0])
@pytest.mark.parametrize("name", [name for name in SETS if name != "one place"])
def test_a_band_holds_all_pairs_within_it(name, share):
    points = SETS[name]
    distance = share * float(np.ptp(points, axis=0).max())
    rows, columns = np.nonzero(distances(points) <= distance)
    weights = near.distance_band(points, distance)
    assert np.array_equal(weights.rows, rows) and np.array_equal(weights.indices, columns)
    assert (weights.data == 1).all()


@pytest.mark.parametrize("power", [1.0, 2.0])
@pytest.mark.parametrize("distance", [900.0, np.inf])
def test_inverse_distance(distance, power):
    points = SETS["even"]
    away = distances(points)
    expected = np.where(away <= min(distance, 1e9), 1 / away, 0.0) ** power
    weights = near.inverse_distance(points, distance, power)
    scale = distance**power if np.isfinite(distance) else 1.0
    assert weights.data == pytest.approx(expected[expected > 0] * scale)
    assert np.array_equal(weights.rows, np.nonzero(expected)[0])


@pytest.mark.parametrize("name", SETS)
def test_the_largest_nearest_distance_leaves_no_island(name):
    points = SETS[name]
    assert near.largest_nearest_distance(points) == pytest.approx(distances(points).min(axis=1).max())


def test_portions_do_not_matter(monkeypatch):
    points = SETS["heaps"]
    whole = near.nearest(points, 4)[0], near.distance_band(points, 2000.0).indices
    monkeypatch.setattr(near, "CANDIDATES_AT_ONCE", 50)
    assert np.array_equal(near.nearest(points, 4)[0], whole[0])
    assert np.array_equal(near.distance_band(points, 2000.0).indices, whole[1])


def test_what_cannot_be():
    points = SETS["even"]
    for count in (0, 300):
        with pytest.raises(InputError, match="between 1 and 299"):
            near.nearest(points, count)
    with pytest.raises(InputError, match="6 units lie at the same place as another .e.g. features 1 and 2."):
        near.inverse_distance(SETS["one place"], 10.0)
    with pytest.raises(InputError, match="above 0"):
        near.distance_band(points, 0.0)
    with pytest.raises(InputError, match="finite position"):
        near.k_nearest(np.array([[0.0, np.nan], [1.0, 1.0]]), 1)


def test_too_wide_a_band_is_refused_before_it_fills_the_memory(monkeypatch):
    monkeypatch.setattr(near, "MOST_PAIRS", 1000)
    with pytest.raises(InputError, match="more than 1,000 pairs"):
        near.distance_band(SETS["even"], 5000.0)


def test_progress_may_stop_it():
    def stop(fraction):
        raise KeyboardInterrupt

    for call in (lambda: near.nearest(SETS["even"], 3, stop), lambda: near.distance_band(SETS["even"], 50.0, stop)):
        with pytest.raises(KeyboardInterrupt):
            call()
