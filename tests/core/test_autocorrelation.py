"""Moran's I, its local and bivariate forms, and Gi*: fixtures by hand, esda's values, and what must not matter."""

import json
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core import autocorrelation as ac
from esflow.esflow_plugin.core import near_points
from esflow.esflow_plugin.core import spatial_weights as sw
from esflow.esflow_plugin.core.errors import InputError
from hypothesis import given
from hypothesis import strategies as st

DATA = Path(__file__).resolve().parent.parent / "data" / "esda"
REFERENCE = json.loads((DATA / "reference.json").read_text(encoding="utf-8"))["cases"]


def lattice(rows, columns, queen=True):
    """Neighbours on a lattice in row-major order, by looking at all pairs."""
    places = [(r, c) for r in range(rows) for c in range(columns)]
    pairs = [
        (i, j)
        for i, (r, c) in enumerate(places)
        for j, (s, d) in enumerate(places)
        if i < j and max(abs(r - s), abs(c - d)) == 1 and (queen or abs(r - s) + abs(c - d) == 1)
    ]
    return sw.from_pairs(rows * columns, *np.array(pairs).T)


def formula():
    """The lattice of tests/data/esda/make_reference.py: x, y, points."""
    r, c = (part.ravel().astype(float) for part in np.mgrid[:8, :9])
    x = 10 + 3 * np.sin(r / 2) + 2 * np.cos(c) + ((7 * r + 11 * c + r * c) % 13) / 4
    y = 5 + r - 0.5 * c + ((5 * r + 3 * c * c) % 11) / 2
    return x, y, np.column_stack([1000 * c + 130 * np.sin(3 * r + c), 1000 * r + 170 * np.cos(2 * c - r)])


def case(name):
    """(x, y, weights, esda's values) of a case of the reference."""
    found = REFERENCE[name]
    x, y, _ = formula()
    if "crime" in found:
        x, y = np.array(found["crime"]), np.array(found["income"])
    entries = found["weights"]
    return x, y, sw.from_entries(x.size, entries["rows"], entries["columns"], entries["data"]), found


def assert_sampled_alike(p, theirs):
    """Two independent samples of 999 permutations: their difference has twice the variance of one."""
    theirs = np.array(theirs)
    middle = (p + theirs) / 2
    assert (abs(p - theirs) / np.sqrt(2 * middle * (1 - middle) / 999)).max() < 4.0


# ---------------------------------------------------------------------- by hand


@pytest.mark.parametrize(
    ("values", "queen", "standardised", "expected"),
    [
        # Checkerboard, 0..15 row by row, and halves on 4 x 4 units.
        (np.indices((4, 4)).sum(axis=0) % 2, False, False, -1.0),
        (np.indices((4, 4)).sum(axis=0) % 2, True, False, -1 / 7),
        (np.indices((4, 4)).sum(axis=0) % 2, True, True, -0.18333333333333332),
        (np.arange(16), False, False, 2 / 3),
        (np.arange(16), False, True, 0.75),
        (np.arange(16), True, False, 0.5238095238095238),
        (np.arange(16), True, True, 0.62),
        (np.arange(16) // 8, False, False, 2 / 3),
        (np.arange(16) // 8, False, True, 0.7083333333333334),
    ],
)
def test_global_moran_by_hand(values, queen, standardised, expected):
    weights = lattice(4, 4, queen)
    found = ac.global_moran(np.ravel(values), weights.standardised() if standardised else weights)
    assert found.i == pytest.approx(expected, abs=1e-12)
    assert found.expected == -1 / 15


def test_local_moran_by_hand():
    """Products of population z-scores 1.2, .9, … with mean 5/9; GeoDa and PySAL have them times (n - 1)/n."""
    weights = lattice(3, 3, queen=False).standardised()
    local = ac.local_moran(np.arange(9.0), weights, 0)
    assert local.i * 9 / 8 == pytest.approx([1.2, 0.9, 0.3, 0.1, 0, 0.1, 0.3, 0.9, 1.2], abs=1e-12)
    assert (local.z * local.lag).mean() == pytest.approx(ac.global_moran(np.arange(9.0), weights).i)
    assert local.quadrant.tolist() == [3, 3, 3, 3, 3, 1, 1, 1, 1]
    assert np.isnan(local.p).all()


def test_gi_star_by_hand():
    star = ac.getis_ord_star(np.arange(9.0), lattice(3, 3), 0)
    assert star.z[[0, 8]] == pytest.approx([-1.959592, 1.959592], abs=1e-6)
    assert np.isnan(star.z[4]), "the centre's neighbours are all units"
    assert star.share[0] == (0 + 1 + 3 + 4) / 36


# ---------------------------------------------------------------------- esda


@pytest.mark.parametrize("name", REFERENCE)
def test_global_moran_of_esda(name):
    x, _, weights, expected = case(name)
    found = ac.global_moran(x, weights)
    for field in ("i", "expected", "variance_randomisation", "variance_normality", "z_randomisation", "z_normality"):
        assert getattr(found, field) == pytest.approx(expected[field], rel=1e-10, abs=1e-10), field
    assert found.p_randomisation == pytest.approx(expected["p_randomisation"], rel=1e-9)
    assert found.p_normality == pytest.approx(expected["p_normality"], rel=1e-9)
    one_sided = ac.global_moran(x, weights, two_sided=False)
    assert one_sided.p_normality == found.p_normality / 2


@pytest.mark.parametrize("name", REFERENCE)
def test_local_moran_of_esda(name):
    x, y, weights, expected = case(name)
    local, both = ac.local_moran(x, weights), ac.bivariate_local_moran(x, y, weights)
    assert local.i == pytest.approx(np.array(expected["local_i"]), rel=1e-10, abs=1e-10)
    assert local.quadrant.tolist() == expected["quadrant"]
    assert both.i == pytest.approx(np.array(expected["bivariate_i"]), rel=1e-10, abs=1e-10)
    assert both.quadrant.tolist() == expected["bivariate_quadrant"]
    for p, theirs in ((local.p, expected["local_p"]), (both.p, expected["bivariate_p"])):
        assert_sampled_alike(p, theirs)


@pytest.mark.parametrize("name", [name for name in REFERENCE if "gi_z" in REFERENCE[name]])
def test_gi_star_of_esda(name):
    x, _, weights, expected = case(name)
    star = ac.getis_ord_star(x, weights)
    assert star.share == pytest.approx(np.array(expected["gi_share"]), rel=1e-10)
    assert star.z == pytest.approx(np.array(expected["gi_z"]), rel=1e-10, abs=1e-10)
    assert_sampled_alike(star.p, expected["gi_p"])
    # The scale of a row does not matter to the z-score.
    assert ac.getis_ord_star(x, weights.standardised(), 0).z == pytest.approx(star.z, rel=1e-10)


def test_weights_by_distance_of_libpysal():
    points = formula()[2]
    for name, weights in (
        ("points 4 nearest", near_points.k_nearest(points, 4).standardised()),
        ("points within 1500", near_points.distance_band(points, 1500.0)),
        ("points inverse distance", near_points.inverse_distance(points, 2100.0).standardised()),
    ):
        theirs = case(name)[2]
        assert np.array_equal(weights.rows, theirs.rows) and np.array_equal(weights.indices, theirs.indices), name
        assert weights.data == pytest.approx(theirs.data, rel=1e-12), name


def test_the_critical_value_of_esda_picks_the_same_units():
    for name in REFERENCE:
        p = np.array(REFERENCE[name]["local_p"])
        picked = ac.false_discovery_rate(p) <= 0.05
        assert np.array_equal(picked, p <= REFERENCE[name]["critical_p_5"]) or not picked.any(), name


def test_live_esda():
    """The same as above against the esda that is installed, with the very same random choices."""
    esda = pytest.importorskip("esda")
    libpysal = pytest.importorskip("libpysal")
    crand = pytest.importorskip("esda.crand")
    w = libpysal.weights.lat2W(12, 15, rook=False)
    w.transform = "r"
    values = np.random.default_rng(2).gamma(2.0, 3.0, 180)
    weights = lattice(12, 15).standardised()
    theirs = esda.Moran_Local(values, w, permutations=499, seed=11)
    others = crand.vec_permutations(8, 180, 499, 11)
    ours = ac.local_moran(values, weights, 499, others=np.asarray(others))
    assert ours.i == pytest.approx(theirs.Is, rel=1e-10, abs=1e-12)
    assert ours.p.tolist() == pytest.approx(theirs.p_sim.tolist(), abs=1e-6)
    assert np.array_equal(ours.quadrant, theirs.q)
    moran = esda.Moran(values, w, permutations=0)
    found = ac.global_moran(values, weights)
    assert (found.i, found.variance_randomisation) == pytest.approx((moran.I, moran.VI_rand), rel=1e-10)
    star = esda.G_Local(values, libpysal.weights.lat2W(12, 15, rook=False), transform="b", star=True, permutations=0)
    assert ac.getis_ord_star(values, lattice(12, 15), 0).z == pytest.approx(star.Zs, rel=1e-10)


# ---------------------------------------------------------------------- permutation


def test_p_of_the_global_test_agrees_with_the_analytic_one():
    x, _, weights, _ = case("columbus")
    values = np.random.default_rng(12).permutation(x)
    found = ac.global_moran(values, weights, 4999, seed=3, two_sided=False)
    assert found.p_permutation == pytest.approx(found.p_randomisation, abs=0.03)
    clustered = ac.global_moran(x, weights, 999)
    assert clustered.p_permutation == 0.002 and clustered.p_randomisation < 0.001


def test_the_same_seed_gives_the_same_and_another_does_not():
    x, y, weights, _ = case("lattice queen")
    first, again, other = (ac.bivariate_local_moran(x, y, weights, 99, seed) for seed in (5, 5, 6))
    assert np.array_equal(first.p, again.p) and not np.array_equal(first.p, other.p)
    assert ac.global_moran(x, weights, 99, 5) == ac.global_moran(x, weights, 99, 5)


def test_chance_is_called_significant_as_rarely_as_it_says():
    """Values in random order: p <= 5 % on the observed side in about 10 % of the units, two-sided in 5 %."""
    weights = lattice(30, 30).standardised()
    values = np.random.default_rng(9).normal(size=900)
    one = ac.local_moran(values, weights, 999)
    two = ac.local_moran(values, weights, 999, two_sided=True)
    assert 0.06 < (one.p <= 0.05).mean() < 0.14
    assert 0.02 < (two.p <= 0.05).mean() < 0.08
    assert not (ac.false_discovery_rate(two.p) <= 0.05).any()


# ---------------------------------------------------------------------- what must not matter


@given(st.integers(0, 10**6), st.floats(1e-9, 1e9), st.floats(-1e3, 1e3))
def test_units_of_measurement_do_not_matter(seed, factor, shift):
    random = np.random.default_rng(seed)
    x, y = random.normal(size=(2, 20))
    weights = lattice(4, 5).standardised()
    plain = ac.bivariate_local_moran(x, y, weights, 19)
    scaled = ac.bivariate_local_moran(factor * (x + shift), y / factor, weights, 19)
    assert scaled.i == pytest.approx(plain.i, rel=1e-6, abs=1e-8)
    assert np.array_equal(scaled.p, plain.p) and np.array_equal(scaled.quadrant, plain.quadrant)
    assert ac.global_moran(factor * (x + shift), weights).i == pytest.approx(ac.global_moran(x, weights).i, abs=1e-7)


@given(st.integers(0, 10**6))
def test_the_order_of_the_units_does_not_matter(seed):
    random = np.random.default_rng(seed)
    x, y = random.normal(size=(2, 30))
    weights = lattice(5, 6).standardised()
    order = random.permutation(30)
    place = np.argsort(order)
    moved = sw.from_entries(30, place[weights.rows], place[weights.indices], weights.data)
    assert ac.bivariate_local_moran(x[order], y[order], moved, 0).i == pytest.approx(
        ac.bivariate_local_moran(x, y, weights, 0).i[order]
    )
    assert ac.global_moran(x[order], moved).variance_randomisation == pytest.approx(
        ac.global_moran(x, weights).variance_randomisation
    )


@given(st.lists(st.one_of(st.floats(0, 1), st.just(np.nan)), max_size=12))
def test_false_discovery_rate_against_its_definition(p):
    p = np.array(p)
    known = np.sort(p[~np.isnan(p)])
    adjusted = ac.false_discovery_rate(p)
    assert np.array_equal(np.isnan(adjusted), np.isnan(p))
    for value, found in zip(p, adjusted):
        if not np.isnan(value):
            later = [known[k] * known.size / (k + 1) for k in range(known.size) if known[k] >= value]
            assert found == pytest.approx(min(1.0, *later, 1.0))


def test_the_bivariate_form_is_not_symmetric_and_falls_back_on_the_univariate_one():
    x, y, weights, _ = case("lattice queen")
    assert not np.allclose(ac.bivariate_local_moran(x, y, weights, 0).i, ac.bivariate_local_moran(y, x, weights, 0).i)
    assert np.array_equal(ac.bivariate_local_moran(x, x, weights, 0).i, ac.local_moran(x, weights, 0).i)


# ---------------------------------------------------------------------- edges


def test_islands_have_no_local_statistic():
    weights = sw.from_pairs(6, np.array([0, 1, 2, 3]), np.array([1, 2, 3, 4])).standardised()
    values = np.array([3.0, 1, 4, 1, 5, 9])
    local, star = ac.local_moran(values, weights, 99), ac.getis_ord_star(values, weights, 99)
    for found in (local.i, local.p, local.lag, star.z, star.p, star.share):
        assert np.isnan(found).tolist() == [False] * 5 + [True]
    assert local.quadrant[5] == 0 and (local.quadrant[:5] > 0).all()


@pytest.mark.parametrize("value", [0.0, 7.3, -1e300])
def test_equal_values_have_no_autocorrelation(value):
    weights = lattice(3, 4).standardised()
    values = np.full(12, value)
    found = ac.global_moran(values, weights, 9)
    assert np.isnan([found.i, found.z_randomisation, found.p_permutation]).all()
    assert found.expected == -1 / 11
    assert np.isnan(ac.local_moran(values, weights, 9).p).all()
    assert (ac.local_moran(values, weights, 9).quadrant == 0).all()
    assert np.isnan(ac.getis_ord_star(values, weights, 9).z).all()
    other = np.arange(12.0)
    assert np.isnan(ac.bivariate_local_moran(values, other, weights, 9).i).all()
    assert np.isnan(ac.bivariate_local_moran(other, values, weights, 9).i).all()


def test_a_unit_at_the_mean_is_never_significant():
    """Its statistic is 0 in every permutation."""
    values = np.array([1.0, 2, 3, 4, 5])
    weights = sw.from_pairs(5, np.array([0, 1, 2, 3]), np.array([1, 2, 3, 4])).standardised()
    assert ac.local_moran(values, weights, 99).p[2] == 1.0


def test_fewer_than_three_units():
    with pytest.raises(InputError, match="Only 2 units"):
        ac.global_moran([1.0, 2.0], sw.from_pairs(2, np.array([0]), np.array([1])))
    with pytest.raises(InputError, match="Only 2 units.*link islands"):
        ac.local_moran([1.0, 2.0, 3.0], sw.from_pairs(3, np.array([0]), np.array([1])))


def test_three_units_have_no_variance_under_randomisation():
    weights = sw.from_pairs(3, np.array([0, 1]), np.array([1, 2])).standardised()
    found = ac.global_moran([1.0, 5.0, 2.0], weights, 19)
    assert np.isnan(found.variance_randomisation) and found.variance_normality > 0
    assert 0 < found.p_permutation <= 1


def test_clusters_of_a_level():
    quadrant, p = np.array([1, 2, 3, 4, 0], dtype=np.int8), np.array([0.05, 0.051, 0.001, np.nan, np.nan])
    assert ac.clusters(quadrant, p, 0.05).tolist() == [1, 0, 3, 0, 0]
