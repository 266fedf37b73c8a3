"""What every case is given: the size, the repeats, where to write, and the peers."""

import measure

SIDES = {"small": {"dem": 1000, "climate": 1000}, "full": {"dem": 6000, "climate": 5000}}


class Setting:
    """One run of the benchmarks."""

    def __init__(self, size, repeats, folder, environment, environment_without_plugin, peers_python, say):
        self.size = size
        self.repeats = repeats
        self.folder = folder
        self.environment = environment
        self.environment_without_plugin = environment_without_plugin
        self.peers_python = peers_python
        self.say = say
        self.peer_chain_cpu_s = None  # of the peer's chain on the elevation model, once it has been measured
        self._inputs = {}

    def side(self, kind):
        """Cells on a side of the generated inputs of that kind ("dem" or "climate")."""
        return SIDES[self.size][kind]

    def target(self, value):
        """The target when this is the size that it is set for, else None."""
        return value if self.size == "full" else None

    def inputs(self, kind, side=None, **more):
        """Paths of the generated inputs, made at the first call; more: what else this kind of inputs is told."""
        side = side or self.side(kind)
        if (kind, side) not in self._inputs:
            self.say(f"making {kind} inputs of {side} x {side} cells")
            folder = self.folder / f"{kind}_{side}"
            folder.mkdir()
            arguments = {"job": kind, "folder": str(folder), "side": side, **more}
            self._inputs[kind, side] = measure.run_worker(
                "inputs_worker.py", arguments, environment=self.environment, one_core=False
            ).said
        return self._inputs[kind, side]

    def scratch(self, name):
        """A folder for results, which are written over at each repeat."""
        folder = self.folder / "results" / name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def own(self, worker, arguments):
        """Run one of our workers in the Python that runs this."""
        return measure.run_worker(worker, arguments, environment=self.environment)

    def peer(self, arguments):
        """Run a job in the peers' Python."""
        return measure.run_worker("peer_worker.py", arguments, python=self.peers_python)
