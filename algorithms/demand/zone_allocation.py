"""Spreading totals of zones over cells: what must stop the run, what must be told, and the check of the result."""

import numpy as np

from ...esflow_plugin.core.allocation import Allocation
from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP, ClosureError, InputError

LARGEST_ERROR = 1e-9
WARNED_SHARE = 0.9


def plan_allocation(run, totals, sums, zones, statistics_label, weight_label):
    """The Allocation of totals (0 where there is none) by finished WeightSums.

    InputError for zones with a total but without any cell; zones without any weight are told.
    """
    plan = Allocation(totals, sums, statistics_label, zones.names)
    if plan.lost_zones.size:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "No cell of the weight lies in these zones, so their totals have no place to go: {zones}. Give a "
                "weight ({weight}) that covers them with finer cells, or take the zones out of the layer.",
            ),
            zones=_listed(zones, plan.lost_zones),
            weight=weight_label,
        )
    if plan.uniform_zones.size:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{weight}: every weight is 0 in these zones; their totals are spread evenly over their cells: {zones}.",
            ),
            weight=weight_label,
            zones=_listed(zones, plan.uniform_zones),
        )
    return plan


def valid_share(grid, zones, cell_count):
    """Area of each zone's cells that have a weight, as a share of the zone's polygons; NaN without polygons."""
    areas = np.array([0.0 if shape.isEmpty() else shape.area() for shape in zones.geometries])
    with np.errstate(divide="ignore", invalid="ignore"):
        return cell_count * (grid.cell_width * grid.cell_height) / areas


def warn_of_parts(run, zones, totals, share, weight_label):
    """Warn of zones with a total (not NaN, not 0) of which the weight covers only a part."""
    parts = np.flatnonzero(np.isfinite(totals) & (share < WARNED_SHARE) & (totals != 0))
    if parts.size:
        run.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{weight} covers only part of these zones, and their whole total goes to that part: {zones}. Check "
                "that the totals are those of the part, or distribute over whole zones and clip the result.",
            ),
            weight=weight_label,
            zones=", ".join(f"{zones.names[zone]} ({100 * share[zone]:.0f} %)" for zone in parts),
        )


def check_totals(given, distributed):
    """Raise ClosureError unless the cells of every zone sum to its total."""
    wrong = np.abs(distributed - given) > LARGEST_ERROR * np.abs(given)
    if wrong.any():
        raise ClosureError(f"cells do not sum to the totals of zones {np.flatnonzero(wrong).tolist()}")


def _listed(zones, indices):
    return ", ".join(str(zones.names[index]) for index in indices)
