"""The three-dimensional footprint: what a region takes of its sinks' yearly flow, and how far it eats their stock.

Footprints and biocapacities are amounts of one unit, hectares of sink or tonnes of carbon a year, and at least 0.
Sources: Niccolucci et al. 2009, Ecological Modelling 220:2819 (one type); Fang Kai and Li Huanchen 2012, Journal of
Natural Resources 27(12):1995, and Fang Kai 2015 (several types of sinks, whose deficits and surpluses must not offset).
"""

from typing import NamedTuple

import numpy as np

from .relative_levels import UNDEFINED, level_of, quadrants


class Indices(NamedTuple):
    """Three-dimensional footprint, arrays of one shape in the unit of footprint and biocapacity unless said otherwise.

    size: breadth, min(EF, BC); deficit: max(EF - BC, 0); surplus: max(BC - EF, 0); depth: 1 + deficit / BC, no unit,
    NaN where there is a footprint and no biocapacity; footprint_3d: size x depth; flow_occupancy: size / BC, 0..1, NaN
    without biocapacity; stock_flow: deficit / size, no unit, 0 without deficit, NaN where all of it is deficit.
    """

    footprint: np.ndarray
    biocapacity: np.ndarray
    size: np.ndarray
    deficit: np.ndarray
    surplus: np.ndarray
    depth: np.ndarray
    footprint_3d: np.ndarray
    flow_occupancy: np.ndarray
    stock_flow: np.ndarray


# ---------------------------------------------------------------------- emissions as footprints of sinks


def shared_by_capacity(emission, capacity):
    """Emissions of every sink, (..., sinks), in proportion to what each takes up; NaN where no sink takes up anything.

    emission: float64 (...), tC/yr; capacity: float64 (..., sinks), tC/yr. Every sink is then used in the same degree,
    and divided by its own absorption per hectare their sum is emission / the region's mean absorption.
    """
    total = capacity.sum(axis=-1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(total > 0, capacity / total, np.nan)
    return emission[..., None] * share


def shared_by_fixed(emission, shares):
    """Emissions of every sink, (..., sinks), by the same shares (sinks,) in all regions, e.g. Xie Hongyu et al. 2008.

    With forest .8272 / 3.8096 + grass .1728 / .9482 hectares per tonne, 1000 tC are 399.3757 ha.
    """
    return emission[..., None] * np.asarray(shares, dtype=np.float64)


# ---------------------------------------------------------------------- indices


def sink_indices(footprint, biocapacity):
    """Indices of one type of sink, or of all as one (Niccolucci's form, in which types offset each other).

    footprint, biocapacity: float64 arrays of one shape, at least 0, NaN where unknown.
    """
    footprint, biocapacity = np.asarray(footprint, dtype=np.float64), np.asarray(biocapacity, dtype=np.float64)
    size = np.minimum(footprint, biocapacity)
    return _indices(footprint, biocapacity, size, np.maximum(footprint - biocapacity, 0.0))


def region_indices(footprint, biocapacity):
    """Indices of whole regions in Fang's form, from all their types of sinks; arguments (..., sinks).

    size = sum of min(EF, BC), depth = 1 + sum of deficits / sum of BC: a type's surplus does not pay for another's
    deficit, and size x depth is the footprint only when no type or every type is in deficit, else less.
    """
    each = sink_indices(footprint, biocapacity)
    sums = (each.footprint, each.biocapacity, each.size, each.deficit)
    return _indices(*(values.sum(axis=-1) for values in sums), each.surplus.sum(axis=-1))


def naive_indices(footprint, biocapacity):
    """Indices of whole regions as if all types were one; arguments (..., sinks)."""
    return sink_indices(np.sum(footprint, axis=-1), np.sum(biocapacity, axis=-1))


def _indices(footprint, biocapacity, size, deficit, surplus=None):
    surplus = np.maximum(biocapacity - footprint, 0.0) if surplus is None else surplus
    without_sink = (biocapacity == 0) & (deficit > 0)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        taken = np.where(biocapacity > 0, size / biocapacity, np.nan)
        depth = 1.0 + np.where(biocapacity > 0, deficit / biocapacity, 0.0)
        stock_flow = np.where(deficit > 0, deficit / size, 0.0)
        # Size x depth, written so that one type gives its own footprint without rounding it.
        volume = size + np.where(deficit > 0, deficit * taken, 0.0)
    unknown = np.isnan(footprint) | np.isnan(biocapacity)
    depth, stock_flow, volume = (
        np.where(unknown | without_sink, np.nan, values) for values in (depth, stock_flow, volume)
    )
    return Indices(footprint, biocapacity, size, deficit, surplus, depth, volume, taken, stock_flow)


# ---------------------------------------------------------------------- classes


def breadth_depth_classes(size, depth, each_year_apart=False):
    """Class of every region and year, uint8 (years, regions): 1 H-H, 2 L-H, 3 L-L, 4 H-L (size first), 0 undefined.

    size, depth: float64 (years, regions). High is above the mean of all regions and years, or of the regions of the
    same year; what equals the mean is low. All are undefined where all sizes or all depths are equal.
    """
    size, depth = np.asarray(size, dtype=np.float64), np.asarray(depth, dtype=np.float64)
    known = np.isfinite(size) & np.isfinite(depth)
    size, depth = np.where(known, size, np.nan), np.where(known, depth, np.nan)
    parts = [slice(year, year + 1) for year in range(len(size))] if each_year_apart else [slice(None)]
    codes = np.full(size.shape, UNDEFINED, dtype=np.uint8)
    for part in parts:
        codes[part] = quadrants(size[part], depth[part], level_of(size[part]), level_of(depth[part]))
    return np.where(known, codes, np.uint8(UNDEFINED))
