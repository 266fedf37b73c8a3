"""Random rivers, and an oracle for the kernels, written without them: the water of every unit followed by itself."""

from types import SimpleNamespace

import numpy as np
import pytest

STEP = {1: (0, 1), 2: (1, 1), 4: (1, 0), 8: (1, -1), 16: (0, -1), 32: (-1, -1), 64: (-1, 0), 128: (-1, 1)}


def upstream_first(links):
    """Units in an order in which donors come before receivers; links[i]: list of (receiver, share)."""
    waiting = [0] * len(links)
    for targets in links:
        for receiver, _ in targets:
            waiting[receiver] += 1
    ready = [unit for unit, count in enumerate(waiting) if not count]
    for unit in ready:
        for receiver, _ in links[unit]:
            waiting[receiver] -= 1
            if not waiting[receiver]:
                ready.append(receiver)
    assert len(ready) == len(links)
    return ready


def trace_water(links, supply, demand, reserve=0.0, loss=0.0, consumptive_fraction=1.0, inflow=None):
    """Carry the water of each unit downstream as a volume of its own, apart from imported and from used water.

    Uses mix: they take of every origin in proportion. Returns the amounts by unit (inflow, outflow, used, received),
    flows[i, j] of the surplus of unit i used in j, imported[j], exported[i] (surplus of i that leaves the area), and
    the totals reused, outlet_outflow and losses.
    """
    count = len(links)
    external = np.zeros(count) if inflow is None else inflow
    surplus_of, imported_of, used_of = np.zeros((count, count)), np.array(external, float), np.zeros(count)
    result = SimpleNamespace(
        inflow=np.zeros(count),
        outflow=np.zeros(count),
        used=np.zeros(count),
        received=np.zeros(count),
        flows=np.zeros((count, count)),
        imported=np.zeros(count),
        exported=np.zeros(count),
        reused=0.0,
        outlet_outflow=0.0,
        losses=0.0,
    )
    for unit in upstream_first(links):
        fresh, foreign, old = surplus_of[unit], imported_of[unit], used_of[unit]
        arriving = fresh.sum() + foreign + old
        use = min(demand[unit], (1 - reserve) * (supply[unit] + arriving))
        local = min((1 - reserve) * supply[unit], demand[unit])
        received = use - local
        part = min(received / arriving, 1.0) if arriving > 0 else 0.0
        result.inflow[unit], result.used[unit], result.received[unit] = arriving, use, received
        result.flows[:, unit] = part * fresh
        result.imported[unit] = part * foreign
        result.reused += part * old
        fresh, foreign, old = (1 - part) * fresh, (1 - part) * foreign, (1 - part) * old
        fresh[unit] += supply[unit] - local
        old += (1 - consumptive_fraction) * use
        result.outflow[unit] = supply[unit] + arriving - consumptive_fraction * use
        if not links[unit]:
            result.exported += fresh
            result.outlet_outflow += result.outflow[unit]
        for receiver, share in links[unit]:
            surplus_of[receiver] += share * (1 - loss) * fresh
            imported_of[receiver] += share * (1 - loss) * foreign
            used_of[receiver] += share * (1 - loss) * old
            result.losses += share * loss * result.outflow[unit]
    return result


def make_random_codes(seed, rows, columns, outside_share=0.2):
    """Arrows to the lowest of the lower neighbours on a random surface with holes; pits are outlets."""
    rng = np.random.default_rng(seed)
    height = rng.random((rows, columns))
    outside = rng.random((rows, columns)) < outside_share
    codes = np.full((rows, columns), 255, np.uint8)
    for row, column in zip(*np.nonzero(~outside)):
        best, codes[row, column] = height[row, column], 0
        for code, (down, right) in STEP.items():
            there = (row + down, column + right)
            if 0 <= there[0] < rows and 0 <= there[1] < columns and not outside[there] and height[there] < best:
                best, codes[row, column] = height[there], code
    return codes


def flat_receivers(codes):
    """Flat receiver of each cell: -1 for outlets, -2 outside."""
    receiver = np.full(codes.shape, -1)
    receiver[codes == 255] = -2
    for row, column in zip(*np.nonzero((codes != 0) & (codes != 255))):
        down, right = STEP[int(codes[row, column])]
        receiver[row, column] = (row + down) * codes.shape[1] + column + right
    return receiver.ravel()


def make_random_forest(seed, count):
    """Receiver of each unit, -1 for outlets; some chains, some stars, in no order."""
    rng = np.random.default_rng(seed)
    reach = rng.integers(1, max(count, 2))
    name = rng.permutation(count)
    receiver = np.full(count, -1)
    for unit in range(1, count):
        if rng.random() < 0.9:
            receiver[name[unit]] = name[rng.integers(max(0, unit - reach), unit)]
    return receiver


@pytest.fixture(scope="session")
def random_codes():
    """A function (seed, rows, columns, outside_share): flow directions on a random surface."""
    return make_random_codes


@pytest.fixture(scope="session")
def random_forest():
    """A function (seed, count): random receivers."""
    return make_random_forest


@pytest.fixture(scope="session")
def receivers_of():
    """A function (codes): the flat receivers of a grid."""
    return flat_receivers


@pytest.fixture(scope="session")
def trace():
    """The oracle `trace_water`."""
    return trace_water
