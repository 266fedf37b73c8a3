"""Spillover contributions: who gives how much of what is sent, who depends on whom, within regions or beyond them.

Links are sparse: origin and destination, whole numbers (links,) that index zones or are OUTSIDE (a place outside all
zones) or SEVERAL (receivers that are not told apart), and amounts, float64 (links,), >= 0 per year in one unit.
Symbols as in `flow.account`: X sent, K received, R surplus, Q deficit, F from donor i to receiver j.
"""

import math
from collections import deque
from typing import NamedTuple

import numpy as np

from .errors import QT_TRANSLATE_NOOP, InputError

OUTSIDE, SEVERAL = -1, -2
#: Of a zone's amount, and of all that is sent: what links and account may differ by.
TOLERANCE, LEAST = 1e-6, 1e-9
INTRA, PERI, TELE, UNKNOWN = 1, 2, 3, 4
RELATIONS = (INTRA, PERI, TELE, UNKNOWN)
NOBODY = -1


class Contribution(NamedTuple):
    """By zone, float64 (zones,), NaN where undefined; partners are indices of zones, NOBODY where there is none.

    contribution: share of all that is sent, X_i / sum X; use: X_i / R_i; dependence: share of its deficit that others
    cover, sum of F_ij over i != j / Q_j. donor, receiver: the other zone from which, to which, most flows;
    donor_share: of its K, donor_dependence: of its Q, receiver_share: of its X.
    """

    contribution: np.ndarray
    use: np.ndarray
    dependence: np.ndarray
    donor: np.ndarray
    donor_share: np.ndarray
    donor_dependence: np.ndarray
    receiver: np.ndarray
    receiver_share: np.ndarray


class Network(NamedTuple):
    """Zones as nodes, and pairs of different zones with an amount as directed edges.

    in_degree, out_degree: number of donors and of receivers, int64; in_strength, out_strength: their amounts; edges;
    density: edges over all pairs; reciprocity: share of the edges whose opposite exists too; NaN where undefined.
    """

    in_degree: np.ndarray
    out_degree: np.ndarray
    in_strength: np.ndarray
    out_strength: np.ndarray
    edges: int
    density: float
    reciprocity: float


def check_account(origin, destination, amount, sent, received, names, label):
    """Raise InputError unless links sum to what the account's zones have sent, and to no more than they received.

    sent, received: (zones,), NaN where a zone has no account; names: texts of the zones. What is received beyond the
    links is water from outside or used before, which is no spillover.
    """
    count = sent.size
    given, taken = _by_zone(origin, amount, count), _by_zone(destination, amount, count)
    least = LEAST * math.fsum(amount)
    sent, received = np.nan_to_num(sent), np.nan_to_num(received)
    apart = np.abs(given - sent) > TOLERANCE * np.maximum(given, sent) + least
    beyond = taken > received * (1 + TOLERANCE) + least
    for wrong, links, account, template in ((apart, given, sent, _SENT_DIFFERS), (beyond, taken, received, _TOO_MUCH)):
        if wrong.any():
            worst = int(np.argmax(np.where(wrong, np.abs(links - account), -1.0)))
            raise InputError(
                template,
                label=label,
                count=int(wrong.sum()),
                zone=names[worst],
                links=float(links[worst]),
                account=float(account[worst]),
            )


_SENT_DIFFERS = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: lines and account do not belong together: the lines from “{zone}” sum to {links:.6g}, its account says "
    "{account:.6g} sent ({count} zones differ). Give lines and zone table of the same run.",
)
_TOO_MUCH = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: lines and account do not belong together: the lines to “{zone}” sum to {links:.6g}, its account says "
    "{account:.6g} received ({count} zones differ). Give lines and zone table of the same run.",
)


def contributions(origin, destination, amount, surplus, deficit, received):
    """The Contribution of zones by their links and account; surplus, deficit, received: (zones,), NaN unknown."""
    count = surplus.size
    sent = _by_zone(origin, amount, count)
    total = math.fsum(amount)
    between = _between(origin, destination, amount)
    pair_origin, pair_destination, pair_amount = origin[between], destination[between], amount[between]
    donor, from_donor = _largest(pair_destination, pair_origin, pair_amount, count)
    receiver, to_receiver = _largest(pair_origin, pair_destination, pair_amount, count)
    known = np.isfinite(surplus)
    return Contribution(
        contribution=np.where(known, sent / total if total > 0 else np.nan, np.nan),
        use=_part(np.where(known, sent, np.nan), surplus),
        dependence=_part(_by_zone(pair_destination, pair_amount, count), deficit),
        donor=donor,
        donor_share=_part(from_donor, received),
        donor_dependence=_part(from_donor, deficit),
        receiver=receiver,
        receiver_share=_part(to_receiver, sent),
    )


def mean_contribution(shares):
    """Mean over services of their contributions (services, zones), each service counting the same.

    A zone without an account of a service contributes nothing to it; a service of which nothing is sent (no finite
    share at all) does not count. NaN (zones,) where no service counts, and for zones without any account.
    """
    known = np.isfinite(shares)
    counts = known.any(axis=1)
    if not counts.any():
        return np.full(shares.shape[1], np.nan)
    mean = np.where(known, shares, 0.0)[counts].sum(axis=0) / counts.sum()
    mean[~known.any(axis=0)] = np.nan
    return mean


def _part(part, whole):
    """part / whole, at most 1 (sums differ in their last digits), NaN where the whole is 0 or unknown."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(whole > 0, np.minimum(part / whole, 1.0), np.nan)


def _by_zone(zone, amount, count):
    """Sums of amounts by zone, leaving out what is no zone."""
    inside = zone >= 0
    return np.bincount(zone[inside], amount[inside], count)


def _between(origin, destination, amount):
    return (origin >= 0) & (destination >= 0) & (origin != destination) & (amount > 0)


def _largest(zone, partner, amount, count):
    """By zone, its partner with the largest amount (the first one where several have it) and that amount."""
    order = np.lexsort((partner, -amount, zone))
    first = order[np.unique(zone[order], return_index=True)[1]]
    partners, amounts = np.full(count, NOBODY, dtype=np.int64), np.zeros(count)
    partners[zone[first]], amounts[zone[first]] = partner[first], amount[first]
    return partners, amounts


# ---------------------------------------------------------------------- regions


def relations(origin, destination, region, neighbours):
    """INTRA (same region), PERI (neighbouring regions), TELE (others) or UNKNOWN of every link, int8 (links,).

    region: number of each zone's region (zones,), negative where it has none; neighbours: set of pairs (a, b), a < b,
    of neighbouring regions, or None where neighbours are not known: other regions are UNKNOWN then.
    """
    found = np.full(origin.size, UNKNOWN, dtype=np.int8)
    told = (origin >= 0) & (destination >= 0)
    first, second = (np.where(told, region[np.maximum(zone, 0)], -1) for zone in (origin, destination))
    told = (first >= 0) & (second >= 0)
    found[told & (first == second)] = INTRA
    other = np.flatnonzero(told & (first != second))
    if neighbours is not None:
        for link, pair in zip(other, zip(first[other].tolist(), second[other].tolist())):
            found[link] = PERI if (min(pair), max(pair)) in neighbours else TELE
    return found


def neighbouring_regions(region, pairs):
    """Pairs (a, b), a < b, of different regions of which a zone of one is the neighbour of a zone of the other.

    pairs: neighbouring zones, whole numbers (pairs, 2).
    """
    first, second = region[pairs[:, 0]], region[pairs[:, 1]]
    some = (first >= 0) & (second >= 0) & (first != second)
    low, high = np.minimum(first[some], second[some]), np.maximum(first[some], second[some])
    return set(zip(low.tolist(), high.tolist()))


# ---------------------------------------------------------------------- network


def network(origin, destination, amount, zones):
    """The Network of links; zones: bool, which zones have an account."""
    count, nodes = zones.size, int(np.count_nonzero(zones))
    between = _between(origin, destination, amount)
    first, second, weight = origin[between], destination[between], amount[between]
    edges = set(zip(first.tolist(), second.tolist()))
    possible = nodes * (nodes - 1)
    mutual = sum((b, a) in edges for a, b in edges)
    from_, to = (np.array(sorted(edges), dtype=np.int64).reshape(-1, 2)[:, column] for column in (0, 1))
    return Network(
        in_degree=np.bincount(to, minlength=count),
        out_degree=np.bincount(from_, minlength=count),
        in_strength=np.bincount(second, weight, count),
        out_strength=np.bincount(first, weight, count),
        edges=len(edges),
        density=len(edges) / possible if possible else math.nan,
        reciprocity=mutual / len(edges) if edges else math.nan,
    )


def betweenness(origin, destination, amount, zones, progress=None):
    """Share (0..1) of the shortest paths between other zones that run through each zone, float64 (zones,).

    Paths follow the links and are counted by their number of links (Freeman 1977), after Brandes 2001, divided by
    (n - 1)(n - 2) for n zones with an account; NaN for fewer than three. progress: callback(fraction).
    """
    nodes = np.flatnonzero(zones).tolist()
    if len(nodes) < 3:
        return np.full(zones.size, np.nan)
    following = {node: [] for node in nodes}
    between = _between(origin, destination, amount)
    for first, second in sorted(set(zip(origin[between].tolist(), destination[between].tolist()))):
        following[first].append(second)
    through = np.zeros(zones.size)
    for done, source in enumerate(nodes, start=1):
        _add_dependencies(source, following, through)
        if progress is not None:
            progress(done / len(nodes))
    through /= (len(nodes) - 1) * (len(nodes) - 2)
    through[~zones] = np.nan
    return through


def _add_dependencies(source, following, through):
    """Add the share of the shortest paths from `source` that run through each node."""
    paths, distance, before = {source: 1}, {source: 0}, {source: []}
    order, queue = [], deque([source])
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in following[node]:
            if other not in distance:
                distance[other], paths[other], before[other] = distance[node] + 1, 0, []
                queue.append(other)
            if distance[other] == distance[node] + 1:
                paths[other] += paths[node]
                before[other].append(node)
    share = dict.fromkeys(order, 0.0)
    for node in reversed(order):
        for earlier in before[node]:
            share[earlier] += paths[earlier] / paths[node] * (1.0 + share[node])
        if node != source:
            through[node] += share[node]
