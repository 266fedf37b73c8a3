"""The three-dimensional footprint of all regions and years, by sink and as a whole."""

import numpy as np

from ...esflow_plugin.core import footprint as f3d
from ...esflow_plugin.core.reduction import quotient


class FootprintAccount:
    """by_sink: Indices (years, regions, sinks); region: Indices in Fang's form; naive: as if all sinks were one.

    emission, capacity: tC/yr (years, regions); sink_emission: tC/yr (years, regions, sinks); classes: uint8.
    """

    def __init__(self, data):
        self.data = data
        self.emission = data.emission
        self.capacity = data.uptake.sum(axis=-1)
        self.sink_emission = (
            f3d.shared_by_capacity(data.emission, data.uptake)
            if data.shares is None
            else f3d.shared_by_fixed(data.emission, data.shares)
        )
        per_unit = np.array([sink.absorption for sink in data.sinks]) if data.in_hectares else 1.0
        footprint, biocapacity = self.sink_emission / per_unit, data.uptake / per_unit
        self.by_sink = f3d.sink_indices(footprint, biocapacity)
        self.region = self._with_regions_without_sink(f3d.region_indices(footprint, biocapacity))
        self.naive = self._with_regions_without_sink(f3d.naive_indices(footprint, biocapacity))
        breadth = quotient(self.region.size, data.population) if data.per_person else self.region.size
        self.classes = f3d.breadth_depth_classes(breadth, self.region.depth, data.each_year_apart)

    def _with_regions_without_sink(self, indices):
        """Where no sink takes up anything there is no share by capacity, but in carbon the whole is a deficit still."""
        without = (self.capacity == 0) & np.isnan(indices.footprint) & (not self.data.in_hectares)
        if not without.any():
            return indices
        whole = f3d.sink_indices(self.emission, self.capacity)
        return f3d.Indices(*(np.where(without, one, other) for one, other in zip(whole, indices)))

    @property
    def unit(self):
        """Unit of footprint and biocapacity."""
        return "ha" if self.data.in_hectares else "tC/yr"

    @property
    def in_deficit(self):
        """1.0 where the footprint of some sink is larger than it is, 0.0 where none is, NaN where that is unknown."""
        return np.where(np.isfinite(self.region.deficit), self.region.deficit > 0, np.nan)

    def totals(self, year):
        """Sums over the regions whose footprint is known in one year, by name; depths are those of all as one whole."""
        region, known = self.region, np.isfinite(self.region.footprint[year])

        def total(values):
            return float(values[year][known].sum()) if known.any() else np.nan

        sums = {name: total(getattr(region, name)) for name in ("footprint", "biocapacity", "size", "deficit")}
        whole = f3d.naive_indices(region.footprint[year][known], region.biocapacity[year][known])
        with np.errstate(divide="ignore", invalid="ignore"):
            depth = 1.0 + np.divide(sums["deficit"], sums["biocapacity"]) if known.any() else np.nan
        return {
            "regions": int(known.sum()),
            "missing": int((~known).sum()),
            "in_deficit": int((region.deficit[year][known] > 0).sum()),
            "without_sink": int((self.capacity[year][known] == 0).sum()),
            "emission": total(self.emission),
            "capacity": total(self.capacity),
            **sums,
            "surplus": total(region.surplus),
            "depth": float(depth),
            "depth_naive": float(whole.depth) if known.any() else np.nan,
            "population": total(self.data.population),
            "gdp": total(self.data.gdp),
        }
