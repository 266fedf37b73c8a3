"""Network simplex for transport: the spanning tree of a basis, and the step from one tree to the next.

Nodes are donors 0 .. m - 1, receivers m .. m + n - 1 and the root m + n. What a donor keeps goes to the root, what a
receiver lacks comes from the root, so that amounts always balance. Costs have two ranks: an amount from the root costs
one unit of the higher rank, a trade its distance, of the lower one. The least cost is then the least lack first, which
is the largest flow, and the least sum of amount x distance among all largest flows; no large number has to stand in
for the higher rank, and nothing is lost to rounding.

Tree arcs run from donors to their parents and from parents to receivers, so that the direction follows from the node.
The tree is kept strongly feasible (Cunningham 1976): an arc without flow points to the root. This rules out cycling.
Nodes are also kept in depth-first order, where every subtree is one run of places (Bradley, Brown and Graves 1977).
"""

import math

import numpy as np


class SpanningTree:
    """A basis of the transport problem; at first every donor keeps all it has and every receiver lacks all.

    surplus, deficit: float64, >= 0, amounts. potential: float64 by node, the sum of costs along the tree such that the
    reduced cost c_ij + potential_i - potential_j of tree arcs is 0; lacking: bool by node, whether the way from the
    root begins with a lack (the higher rank of the potential). donors: their number; root: the number of the root.
    """

    def __init__(self, surplus, deficit):
        self.donors = surplus.size
        self.root = surplus.size + deficit.size
        nodes = self.root + 1
        self.potential = np.zeros(nodes)
        self.lacking = np.zeros(nodes, bool)
        self.lacking[self.donors : self.root] = True
        self._supply = np.concatenate([surplus, -deficit, [0.0]])
        self._parent = [self.root] * self.root + [-1]
        self._flow = np.abs(self._supply).tolist()
        self._cost = [0.0] * nodes
        self._size = [1] * self.root + [nodes]
        self._order = np.concatenate([[self.root], np.arange(self.root)])
        self._place = np.empty(nodes, np.intp)
        self._place[self._order] = np.arange(nodes)

    def pivot(self, tail, head, cost):
        """Bring the arc from tail to head in and let one arc out.

        tail: a donor or the root; head: a receiver or the root; cost: the lower rank of the arc's cost.
        """
        tail_side, head_side = self._cycle(tail, head)
        flow, donors = self._flow, self.donors
        amount, leaving, on_tail_side = math.inf, -1, True
        for number, node in enumerate(tail_side):
            if node < donors and flow[node] < amount:
                amount, leaving = flow[node], number
        for number, node in enumerate(head_side):
            if node >= donors and flow[node] <= amount:
                amount, leaving, on_tail_side = flow[node], number, False
        for node in tail_side:
            flow[node] += -amount if node < donors else amount
        for node in head_side:
            flow[node] += amount if node < donors else -amount
        reduced = cost + self.potential[tail] - self.potential[head]
        if on_tail_side:
            self._move(tail_side, leaving, head_side, head, amount, cost, -reduced)
        else:
            self._move(head_side, leaving, tail_side, tail, amount, cost, reduced)

    def settle(self):
        """Recompute amounts and potentials from the tree, free of the rounding of many steps."""
        order, parent, cost = self._order.tolist(), self._parent, self._cost
        balance = self._supply.tolist()
        for node in reversed(order[1:]):
            balance[parent[node]] += balance[node]
            self._flow[node] = max(balance[node] if node < self.donors else -balance[node], 0.0)
        potential = [0.0] * len(order)
        for node in order[1:]:
            above = potential[parent[node]]
            potential[node] = above - cost[node] if node < self.donors else above + cost[node]
        self.potential[:] = potential

    def trades(self):
        """(donor, receiver, amount) of the tree arcs between the two: arrays, receivers counted from 0."""
        node, parent = np.arange(self.root), np.array(self._parent[: self.root])
        amount = np.array(self._flow[: self.root])
        between = (parent != self.root) & (amount > 0)
        node, parent, amount = node[between], parent[between], amount[between]
        return np.minimum(node, parent), np.maximum(node, parent) - self.donors, amount

    def _cycle(self, tail, head):
        """The nodes from tail and from head up to where they meet, which is left out."""
        parent, size = self._parent, self._size
        tail_side, head_side = [], []
        while tail != head:
            if size[tail] < size[head]:
                tail_side.append(tail)
                tail = parent[tail]
            else:
                head_side.append(head)
                head = parent[head]
        return tail_side, head_side

    def _move(self, side, leaving, other_side, outside, amount, cost, change):
        """Hang the subtree below the leaving arc, turned around at the first node of its side, under `outside`."""
        stem, size = side[: leaving + 1], self._size
        moved = size[stem[-1]]
        old = self._place.item(stem[-1])
        turned = self._turned(stem)
        parent, flow, costs = self._parent, self._flow, self._cost
        below, above = 0, outside
        for node in stem:
            size[node], below = moved - below, size[node]
            flow[node], amount = amount, flow[node]
            costs[node], cost = cost, costs[node]
            parent[node], above = above, node
        for node in side[leaving + 1 :]:
            size[node] -= moved
        for node in other_side:
            size[node] += moved
        self.potential[turned] += change
        if outside != self.root:
            self.lacking[turned] = self.lacking[outside]
        else:
            self.lacking[turned] = stem[0] >= self.donors
        self._shift(turned, old, self._place.item(outside) + 1)

    def _turned(self, stem):
        """Nodes of the subtree of stem[-1] in depth-first order from stem[0]; stem: from there upward."""
        order, place, size = self._order, self._place, self._size
        start = place.item(stem[0])
        stop = start + size[stem[0]]
        runs = [order[start:stop]]
        for node in stem[1:]:
            first = place.item(node)
            last = first + size[node]
            runs += (order[first:start], order[stop:last])
            start, stop = first, last
        return np.concatenate(runs)

    def _shift(self, nodes, old, new):
        """Move the run of nodes that begins at the place `old` to before the place `new`, in the order given."""
        order, end = self._order, old + nodes.size
        if new > old:
            order[old : new - nodes.size] = order[end:new].copy()
            order[new - nodes.size : new] = nodes
            changed = slice(old, new)
        else:
            order[new + nodes.size : end] = order[new:old].copy()
            order[new : new + nodes.size] = nodes
            changed = slice(new, end)
        self._place[order[changed]] = np.arange(changed.start, changed.stop)
