"""Food production of zones on its way to the cells: two passes over the land cover, and what must be told."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, InputError
from ...esflow_plugin.core.food_allocation import SPREAD_OVER_LAND, SPREAD_OVER_ZONE, FoodAllocation, LandSums
from ...esflow_plugin.core.zonal import ZonalSums
from ..demand.zone_allocation import check_totals, valid_share, warn_of_parts

SQUARE_METRES_PER_HECTARE = 10_000.0
LEAST_PLAUSIBLE, MOST_PLAUSIBLE = 0.01, 100.0
"""Tonnes of all products per hectare of their land: what lies outside is a matter of units."""


class Spread:
    """Statistics on one grid. After `plan`, `read` gives the amounts of blocks, and `check` closes the account."""

    def __init__(self, grid, lulc, weight, zones, statistics, statistics_label):
        self.grid = grid
        self.lulc = lulc
        self.zones = zones
        self.groups = statistics.groups if statistics is not None else []
        self.every = self.share = self.distributed = None
        self._weight = weight
        self._tonnes = statistics.tonnes if statistics is not None else None
        self._label = statistics_label
        self._lands = self._plans = None
        self._met = [set() for _ in self.groups]

    @property
    def lands(self):
        """The land of every group."""
        return [group.land for group in self.groups]

    @property
    def has_row(self):
        """Zones that the statistics know, bool (zones,)."""
        return np.isfinite(self.groups[0].totals)

    @property
    def given(self):
        """Totals of zones over all groups, NaN for zones without statistics."""
        return sum(group.totals for group in self.groups)

    @property
    def land_area(self):
        """Hectares of the land of all groups by zone; land of two groups counts once for each."""
        return sum(land.area for land in self._lands)

    @property
    def how(self):
        """How the total of every zone was spread, the roughest of all groups: int8 (zones,)."""
        return np.max([plan.how for plan in self._plans], axis=0)

    def plan(self, run):
        """First pass."""
        self.every = ZonalSums(len(self.zones), ())
        self._lands = [LandSums(len(self.zones)) for _ in self.groups]
        for window in run.blocks(self.grid):
            block = _Block(self, window)
            self.every.add(block.zone, block.counts, {}, block.hectares)
            for group, land, met in zip(self.groups, self._lands, self._met):
                on_land = block.on(group)
                met.update(np.unique(block.codes[on_land]).tolist())
                land.add(block.zone, on_land, *block.weight_of(group), block.hectares)
        names = self.zones.names
        self._plans = [
            FoodAllocation(np.nan_to_num(group.totals), land, self.every, self._label, names)
            for group, land in zip(self.groups, self._lands)
        ]
        self._refuse_lost()
        self._tell(run)
        self.distributed = [np.zeros(len(self.zones)) for _ in self.groups]

    def read(self, window):
        """Amounts of a window by group (float64, the measure's unit per year and cell), mask, zone and hectares."""
        block = _Block(self, window)
        amounts = []
        for group, plan, distributed in zip(self.groups, self._plans, self.distributed):
            on_land = block.on(group)
            amount = plan.amounts(block.zone, block.counts, on_land, *block.weight_of(group), block.hectares)
            sums = ZonalSums(len(self.zones), ("amount",))
            sums.add(block.zone, block.counts, {"amount": amount}, block.hectares)
            distributed += sums.sums["amount"]
            amounts.append(amount)
        return amounts, block.counts, block.hectares

    def check(self):
        """After the second pass: ClosureError unless the cells sum to the totals."""
        for group, distributed in zip(self.groups, self.distributed):
            check_totals(np.nan_to_num(group.totals), distributed)

    # ------------------------------------------------------------------ telling

    def _refuse_lost(self):
        lost = sorted({int(zone) for plan in self._plans for zone in plan.lost_zones})
        if lost:
            raise InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "No cell of {lulc} lies in these zones, so their production has no place to go: {zones}. Give a "
                    "land cover that covers them with finer cells, or take the zones out of the layer.",
                ),
                lulc=self.lulc.label,
                zones=self._names(lost),
            )

    def _tell(self, run):
        for group, plan, land, met in zip(self.groups, self._plans, self._lands, self._met):
            absent = [code for code in group.codes if code not in met]
            if absent:
                run.warn(
                    QT_TRANSLATE_NOOP("ESFlow", "{label}: no cell of the land cover has the codes {codes}."),
                    label=group.codes_label,
                    codes=", ".join(map(str, absent)),
                )
            self._tell_spread(run, group, plan)
            self._tell_weight(run, group, land)
        self.share = valid_share(self.grid, self.zones, self.every.cell_count)
        warn_of_parts(run, self.zones, self.given, self.share, self.lulc.label)
        self._tell_density(run)

    def _tell_spread(self, run, group, plan):
        for how, template in (
            (
                SPREAD_OVER_LAND,
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{weight}: 0 or without data on all of this land ({codes}) in these zones; their production is "
                    "spread evenly over it: {zones}.",
                ),
            ),
            (
                SPREAD_OVER_ZONE,
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "These zones have production, but no cell of its land ({codes}): {zones}. It is spread evenly "
                    "over the whole zone. Check the codes and the land cover, whose cells may be too coarse.",
                ),
            ),
        ):
            zones = np.flatnonzero(plan.how == how)
            if zones.size:
                weight = "" if self._weight is None else self._weight.label
                run.warn(template, weight=weight, codes=group.codes_label, zones=self._names(zones))

    def _tell_weight(self, run, group, land):
        if self._weight is None or group.by_area:
            return
        label = self._weight.label
        if land.negative_cells:
            run.inform(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: {count} cells of {codes} are negative and count as 0."),
                label=label,
                count=land.negative_cells,
                codes=group.codes_label,
            )
        missing = int(land.missing.cell_count.sum())
        if missing:
            run.warn(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: no data in {count} cells of {codes} ({share:.1f} % of its area); they get the mean of "
                    "this land in their zone.",
                ),
                label=label,
                count=missing,
                codes=group.codes_label,
                share=100.0 * float(land.missing.area.sum()) / float(land.area.sum()),
            )

    def _tell_density(self, run):
        area, tonnes = float(self.land_area.sum()), float(np.nansum(self._tonnes))
        if not (area > 0 and tonnes > 0) or LEAST_PLAUSIBLE <= tonnes / area <= MOST_PLAUSIBLE:
            return
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {tonnes:.6g} t on {area:.6g} ha are {density:.3g} t/ha, which no land yields. Check the unit "
                "of the statistics and the codes of the land cover.",
            ),
            label=self._label,
            tonnes=tonnes,
            area=area,
            density=tonnes / area,
        )

    def _names(self, zones):
        return ", ".join(str(self.zones.names[zone]) for zone in zones)


class _Block:
    """One window: codes, zones, hectares, which cells count, and the weight."""

    def __init__(self, spread, window):
        self.codes, valid = spread.lulc.read_classes(window)
        self.zone = spread.zones.index_of_cells(spread.grid, window)
        # The last entry serves index -1, outside all zones.
        self.counts = valid & np.append(spread.has_row, False)[self.zone]
        self.hectares = spread.grid.cell_area_m2(window) / SQUARE_METRES_PER_HECTARE
        self._weight = (None, None) if spread._weight is None else spread._weight.read(window)

    def on(self, group):
        """Cells that count and are of the group's land."""
        return np.isin(self.codes, group.codes) & self.counts

    def weight_of(self, group):
        """Weight and where it is known; None for both where the area decides."""
        return (None, None) if group.by_area else self._weight
