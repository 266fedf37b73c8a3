"""Covariance and correlation of layers: streamed by blocks for Pearson, by ranks for Spearman."""

import math

import numpy as np

MOST_CLASSES = 25


class CoMoments:
    """Counts, means and co-moments of every pair of layers, gathered block by block in float64.

    Each block is centred on its own means before anything is multiplied, and blocks are merged by the update of Chan,
    Golub and LeVeque (1983): one pass, without the cancellation of sums of squares. For layers i and j
    `counts[i, j]` is the number of cells where both have data, `means[i, j]` the mean of layer i over these cells, less
    the layer's origin, and `products[i, j]` the sum of products of their deviations from these means. A layer's origin
    is its mean in the first block that has data: elevations or years lie far from 0, and their digits are needed.
    """

    def __init__(self, layers):
        self.counts = np.zeros((layers, layers), dtype=np.int64)
        self.means = np.zeros((layers, layers))
        self.products = np.zeros((layers, layers))
        self._origins = np.full((layers, 1), np.nan)
        self._lowest = np.full(layers, np.inf)
        self._highest = np.full(layers, -np.inf)

    def add(self, values, valid=None):
        """Take in a block: values (layers, cells) float64; valid: bool of the same shape, None where all are data.

        Values of invalid cells are not looked at.
        """
        if values.shape[1] == 0:
            return
        if valid is None:
            self._lowest = np.minimum(self._lowest, values.min(axis=1))
            self._highest = np.maximum(self._highest, values.max(axis=1))
            self._settle_origins(values.mean(axis=1))
            self._merge(*_moments(values - self._origins))
        else:
            self._lowest = np.minimum(self._lowest, np.min(values, axis=1, where=valid, initial=np.inf))
            self._highest = np.maximum(self._highest, np.max(values, axis=1, where=valid, initial=-np.inf))
            cells = valid.sum(axis=1)
            sums = np.sum(values, axis=1, where=valid)
            self._settle_origins(np.where(cells > 0, sums / np.maximum(cells, 1), np.nan))
            self._merge(*_moments_of_pairs(values - np.nan_to_num(self._origins), valid))

    def _settle_origins(self, means):
        self._origins = np.where(np.isnan(self._origins), means[:, None], self._origins)

    def _merge(self, counts, means, products):
        total = self.counts + counts
        share = counts / np.maximum(total, 1)
        step = means - self.means
        self.products += products + step * step.T * (self.counts * share)
        self.means += step * share
        self.counts = total

    @property
    def constant(self):
        """Bool for every layer: True where all its cells hold one value, or it has none."""
        return ~(self._highest > self._lowest)

    def covariance(self):
        """Covariance matrix over N − 1 (seed 1 eq. 11), for cells given without a mask. NaN below two cells."""
        return self.products / _denominator(int(self.counts.max(initial=0)))

    def mean_filled_covariance(self, cells):
        """Covariance matrix when every missing value is replaced by its layer's own mean, over `cells` − 1.

        A filled cell deviates by 0 from the mean, so it adds nothing but counts in N (`cells`: cells with data in at
        least one layer). This is how ArcGIS' Band Collection Statistics treats nodata.
        """
        apart = self.means - np.diag(self.means)[:, None]
        return (self.products + self.counts * apart * apart.T) / _denominator(cells)


def _denominator(cells):
    return cells - 1 if cells > 1 else math.nan


def _moments(values):
    """Counts, means and products of a block in which every cell has data; means are corrected for their rounding."""
    layers, cells = values.shape
    means = values.mean(axis=1)
    centred = values - means[:, None]
    rest = centred.mean(axis=1)
    products = _products(centred, centred) - cells * np.outer(rest, rest)
    return np.full((layers, layers), cells), np.repeat((means + rest)[:, None], layers, axis=1), products


def _products(one, other):
    """Sums of products of the rows of two blocks: NumPy's own, since a BLAS library may differ inside QGIS."""
    return np.einsum("ik,jk->ij", one, other)


def _moments_of_pairs(values, valid):
    """Counts, means and products of a block over the cells that each pair of layers has in common."""
    weights = valid.astype(np.float64)
    counts = _products(weights, weights)
    own = np.maximum(np.diag(counts), 1.0)
    means = np.sum(values, axis=1, where=valid) / own
    centred = np.where(valid, values - means[:, None], 0.0)
    sums = _products(centred, weights)
    shift = sums / np.maximum(counts, 1.0)
    products = _products(centred, centred) - shift * sums.T
    return np.rint(counts).astype(np.int64), means[:, None] + shift, products


def correlation_matrix(covariance, constant):
    """Correlation of a covariance matrix (seed 1 eq. 12): symmetric, within −1..1, the diagonal exactly 1.

    constant: bool for every layer; rows and columns of constant layers are NaN, since their correlation is undefined.
    """
    deviation = np.sqrt(np.diag(covariance))
    with np.errstate(divide="ignore", invalid="ignore"):
        correlation = np.clip(covariance / deviation[:, None] / deviation[None, :], -1.0, 1.0)
    # Two divisions round differently for (i, j) and (j, i).
    correlation = np.triu(correlation, 1)
    correlation += correlation.T
    np.fill_diagonal(correlation, 1.0)
    undefined = np.asarray(constant) | ~(deviation > 0)
    correlation[undefined, :] = np.nan
    correlation[:, undefined] = np.nan
    return correlation


def average_ranks(values):
    """Ranks from 1 of a 1-D array; equal values share the mean of their ranks, as Spearman's coefficient needs."""
    order = np.argsort(values, kind="stable")
    in_order = values[order]
    first = np.empty(values.size, dtype=bool)
    first[:1] = True
    np.not_equal(in_order[1:], in_order[:-1], out=first[1:])
    starts = np.flatnonzero(first)
    sizes = np.diff(starts, append=values.size)
    ranks = np.empty(values.size)
    ranks[order] = np.repeat(starts + (sizes + 1) / 2.0, sizes)
    return ranks


def rank_moments(values, progress=None):
    """CoMoments of the average ranks of layers; values (layers, cells) float64 are replaced by their ranks.

    Pearson's formula on average ranks is Spearman's coefficient with ties.
    """
    moments = CoMoments(values.shape[0])
    for index in range(values.shape[0]):
        values[index] = average_ranks(values[index])
        if progress is not None:
            progress((index + 1) / values.shape[0])
    step = 1 << 17
    for start in range(0, values.shape[1], step):
        moments.add(values[:, start : start + step])
    return moments


class DistinctValues:
    """Whether a layer holds only a few distinct values, as land-cover codes do."""

    def __init__(self):
        self._found = np.empty(0)

    def add(self, values):
        """Take in valid values; stops looking once there are more than MOST_CLASSES."""
        if not self.are_many and values.size:
            self._found = np.union1d(self._found, values)[: MOST_CLASSES + 1]

    @property
    def are_many(self):
        """True once more than MOST_CLASSES distinct values were met."""
        return self._found.size > MOST_CLASSES

    @property
    def count(self):
        """Number of distinct values, at most MOST_CLASSES + 1."""
        return int(self._found.size)
