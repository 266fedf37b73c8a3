"""The market between zones in memory: gravity, entropy and least cost, beside SciPy's HiGHS and POT.

Peers are looked for in the Python that ``ESFLOW_TRANSPORT_PEERS`` names, in that of the other peers and in our own.
"""

import os
import sys

import measure
from table import Row

TITLE = "Market between zones"
VARIABLE = "ESFLOW_TRANSPORT_PEERS"
ZONES = {"small": (500, 1000), "full": (2000, 5000)}
LIMIT_M, LENGTH_M, NEAREST = 300e3, 150e3, 30
WALL_AT_MOST_S = (1.0, 10.0)
PEAK_AT_MOST_MIB = (300e6 / 2**20, 1.5e9 / 2**20)
LEAST_COST_AT_MOST_S = 10.0
SAME_COST = 1e-9
# SciPy 1.10 on one core of the machine that this was developed on, all 2000 x 2000 pairs: seconds.
RECORDED_HIGHS_ALL_S = 256.0


def rows(setting):
    """Medians over the repeats; each job in a process of its own, so that each has its own peak."""
    zones = ZONES[setting.size]
    result = []
    rules = (
        ("limit 300 km", {"distance_limit": LIMIT_M}),
        ("all reach all", {"decay": "exponential", "decay_length": LENGTH_M}),
    )
    for count, wall, peak in zip(zones, WALL_AT_MOST_S, PEAK_AT_MOST_MIB):
        for rule, options in rules:
            what = f"capped gravity, {count} x {count} zones, {rule}"
            costs = _own(setting, what, count, options)
            result += [
                Row(f"{what}, wall", _wall(costs), "s", at_most=setting.target(wall)),
                Row(f"{what}, peak memory", _peak(costs), "MiB", at_most=setting.target(peak)),
            ]
    return result + _entropy(setting, zones[0]) + _nearest(setting, zones[0]) + _all_pairs(setting, zones)


def _entropy(setting, count):
    what = f"doubly constrained, {count} x {count} zones"
    options = {"method": "doubly_constrained", "decay": "exponential", "decay_length": LENGTH_M}
    costs = _own(setting, what, count, options)
    peer, version = _peer(setting, {"job": "sinkhorn", "zones": count, "length": LENGTH_M})
    return [
        Row(f"{what} (peer: {version})", _wall(costs), "s", peer and peer["wall_s"]),
        *_difference(f"{what}, difference of the cost to the peer's", costs, peer, 1e-6),
    ]


def _nearest(setting, count):
    what = f"least cost, {count} x {count} zones, {NEAREST} nearest donors"
    costs = _own(setting, what, count, {"method": "minimum_cost", "nearest": NEAREST})
    peer, version = _peer(setting, {"job": "highs", "zones": count, "nearest": NEAREST})
    said, at_most = costs[0].said, setting.target(LEAST_COST_AT_MOST_S)
    return [
        Row(f"{what} (peer: {version})", _wall(costs), "s", peer and peer["wall_s"], at_most=at_most),
        Row(f"{what}, peak memory", _peak(costs), "MiB"),
        Row("  not shipped for it, of what could be", 100 * said["not_shipped"] / said["possible"], "%"),
        *_difference("  difference of the cost to the peer's", costs, peer, 1e-7),
    ]


def _all_pairs(setting, zones):
    result = []
    for count in zones:
        what = f"least cost, {count} x {count} zones, all pairs"
        costs = _own(setting, what, count, {"method": "minimum_cost"})
        peer, version = _peer(setting, {"job": "pot", "zones": count})
        result += [
            Row(f"{what} (peer: {version})", _wall(costs), "s", peer and peer["wall_s"]),
            Row(f"{what}, peak memory", _peak(costs), "MiB", peer and peer["peak_mib"]),
            *_difference("  difference of the cost to the peer's", costs, peer, SAME_COST),
        ]
        if count == 2000:
            result.append(Row(f"{what} (peer: HiGHS)", _wall(costs), "s", RECORDED_HIGHS_ALL_S, recorded=True))
    return result


def _own(setting, what, count, options):
    costs = []
    for repeat in range(setting.repeats):
        setting.say(f"{what}, {repeat + 1} of {setting.repeats}")
        costs.append(setting.own("market_worker.py", {"zones": count, "options": options}))
    return costs


def _peer(setting, arguments):
    """What the peer said, with its peak memory, and its name; (None, "not at hand") where no Python has it."""
    setting.say(f"peer: {arguments['job']}")
    for python in dict.fromkeys((os.environ.get(VARIABLE), setting.peers_python, sys.executable)):
        if python:
            cost = measure.run_worker("market_peer_worker.py", arguments, python=python)
            if "missing" not in cost.said:
                return {**cost.said, "peak_mib": cost.peak_mib}, cost.said["version"]
    return None, "not at hand"


def _difference(what, costs, peer, at_most):
    """How far our cost is from the peer's, by its share; no row without a peer."""
    if peer is None:
        return []
    return [Row(what, abs(costs[0].said["cost"] / peer["cost"] - 1), "of it", at_most=at_most)]


def _wall(costs):
    return measure.median(cost.said["wall_s"] for cost in costs)


def _peak(costs):
    return max(cost.peak_mib for cost in costs)
