"""The same markets by other programs, where this Python has them; seconds and totals, one JSON object printed last."""

import json
import sys
import time

import generated_market
import numpy as np


def highs(zones, nearest):
    """SciPy's linear programme (HiGHS): the largest flow over the nearest donors, then the least cost at that total."""
    import scipy
    from scipy.optimize import linprog
    from scipy.sparse import csr_matrix, vstack

    surplus, deficit, distance = generated_market.generate(zones, zones)
    started = time.perf_counter()
    donor = np.argpartition(distance, nearest - 1, axis=0)[:nearest].T.ravel()
    receiver = np.repeat(np.arange(zones), nearest)
    one, pair = np.ones(donor.size), np.arange(donor.size)
    limits = vstack([csr_matrix((one, (unit, pair)), shape=(zones, donor.size)) for unit in (donor, receiver)])
    room = np.concatenate([surplus, deficit])
    largest = linprog(-one, A_ub=limits, b_ub=room, method="highs")
    # The last digits of the total must not make the second programme infeasible.
    total = -largest.fun * (1 - 1e-12)
    limits, room = vstack([limits, -csr_matrix(one)]), np.append(room, -total)
    least = linprog(distance[donor, receiver], A_ub=limits, b_ub=room, method="highs")
    seconds = time.perf_counter() - started
    return {"wall_s": seconds, "total": total, "cost": float(least.fun), "version": f"SciPy {scipy.__version__}"}


def _balanced(zones):
    """Surplus and deficit of equal sum, with a dummy at no distance for what remains."""
    surplus, deficit, distance = generated_market.generate(zones, zones)
    more = surplus.sum() - deficit.sum()
    if more > 0:
        return surplus, np.append(deficit, more), np.column_stack([distance, np.zeros(zones)])
    return np.append(surplus, -more), deficit, np.vstack([distance, np.zeros(zones)])


def pot(zones):
    """POT's exact transport (network simplex in C++)."""
    import ot

    surplus, deficit, distance = _balanced(zones)
    started = time.perf_counter()
    plan, log = ot.emd(
        surplus / surplus.sum(), deficit / deficit.sum(), distance, numItermax=100_000_000, numThreads=1, log=True
    )
    seconds = time.perf_counter() - started
    cost = float((plan * distance).sum() * surplus.sum())
    return {"wall_s": seconds, "cost": cost, "version": f"POT {ot.__version__}", "warning": log["warning"]}


def sinkhorn(zones, length):
    """POT's entropic transport, which is the doubly constrained model with decay exp(-d / length)."""
    import ot

    surplus, deficit, distance = _balanced(zones)
    distance[distance == 0] = distance.max()
    started = time.perf_counter()
    plan = ot.sinkhorn(
        surplus / surplus.sum(), deficit / deficit.sum(), distance, length, stopThr=1e-12, numItermax=100_000
    )
    seconds = time.perf_counter() - started
    cost = float((plan[:zones, :zones] * distance[:zones, :zones]).sum() * surplus.sum())
    return {"wall_s": seconds, "cost": cost, "version": f"POT {ot.__version__}"}


if __name__ == "__main__":
    arguments = json.loads(sys.argv[1])
    job = arguments.pop("job")
    try:
        said = {"highs": highs, "pot": pot, "sinkhorn": sinkhorn}[job](**arguments)
    except ImportError as error:
        said = {"missing": str(error)}
    sys.stdout.write(json.dumps(said) + "\n")
