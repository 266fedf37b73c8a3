"""Enhanced two-step floating catchment area: every donor sends all that it has, whatever the receivers lack.

Each donor i splits its surplus R over the deficits Q within its catchment, in proportion to them and to the weights w
(Luo and Qi 2009; Gaussian weights Dai 2010):

    rho_i = R_i / sum_k Q_k w_ik      offered_j = Q_j sum_i rho_i w_ij

A receiver may be offered more than it lacks; published studies often keep silent about it. The account counts only
what fills a deficit; the rest is the over-supply, which goes back to the donors in proportion to what they offered.
"""

from typing import NamedTuple

import numpy as np

from .capped import CappedFlow, capped_flow


class UncappedFlow(NamedTuple):
    """flow: the part that fills deficits, a CappedFlow of one pass with its record; offered: float64, shape
    (receivers,), amounts per year, what the published method calls received."""

    flow: CappedFlow
    offered: np.ndarray


def uncapped_flow(surplus, deficit, sums):
    """Two-step floating catchment area: the UncappedFlow of surplus and deficit over `capped.PairSums`.

    surplus, deficit: float64, >= 0, amounts per year, by donor and by receiver.
    """
    flow = capped_flow(surplus, deficit, sums, keep=True, most_passes=1)
    offered = np.zeros_like(deficit)
    for step in flow.record:
        offer = np.zeros_like(surplus)
        offer[step.donors] = step.offer
        offered += deficit * sums.to_receivers(offer)
    return UncappedFlow(flow, np.maximum(offered, flow.received))
