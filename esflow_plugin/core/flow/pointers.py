"""Forests kept as one array of parents: every node points to its parent, a root points to itself.

Nothing here walks step by step; pointers are doubled instead (each round looks twice as far), so that a path of a
million nodes takes twenty rounds. Source of the technique: JaJa 1992, An Introduction to Parallel Algorithms, 2.2.
"""

import numpy as np

# Jumping all nodes at once is cheaper than picking out the unfinished ones until few of them are left.
_FEW = 0.2


def index_type(count):
    """The smallest signed integer type, int32 or int64, that can count to `count`."""
    return np.int32 if count < 2**31 else np.int64


def find_roots(parents, progress=None):
    """Root of every node, as an array like `parents` (1-D, int32 or int64). A node on or above a cycle gets no root.

    Nodes that run into a cycle are returned as some node of that cycle, so that `parents[result] == result` tells
    the two apart. `progress(fraction)` is called between rounds and may raise to cancel.
    """
    rounds = int(parents.size).bit_length() + 1
    found = parents
    unfinished = None
    for done in range(rounds):
        if unfinished is None:
            further = np.take(found, found)
            changed = further != found
            found = further
            count = np.count_nonzero(changed)
            if count <= _FEW * found.size:
                unfinished = np.flatnonzero(changed)
        else:
            here = found[unfinished]
            further = found[here]
            moved = further != here
            unfinished = unfinished[moved]
            found[unfinished] = further[moved]
        if unfinished is not None and not unfinished.size:
            break
        if progress is not None:
            progress(done / rounds)
    return found


def path_to_root(parents, starts):
    """The nodes on the paths from `starts` to their roots, both ends included, each once and in no special order."""
    on_path = np.zeros(parents.size, dtype=bool)
    on_path[starts] = True
    path = np.flatnonzero(on_path)
    jump = parents
    while True:
        reached = jump[path]
        reached = reached[~on_path[reached]]
        if not reached.size:
            return path
        on_path[reached] = True
        path = np.flatnonzero(on_path)
        jump = np.take(jump, jump)
