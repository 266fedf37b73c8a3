"""One step of a shipped model, as the lists of its steps write it down."""

from dataclasses import dataclass, field


@dataclass
class Child:
    """One step of a model.

    given: inputs that the user of the model gives, under the same name; renamed: such an input -> (its name in the
    model, its label there), where two steps use one name for different things; needed: inputs that the algorithm can do
    without, and the model cannot; taken: input -> (child, its output); outputs: output of the algorithm -> (its name in
    the model, which QGIS writes as child:name; its label, empty for the algorithm's own); fixed: input -> value that
    the model gives.
    """

    name: str
    algorithm: str
    given: tuple
    taken: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)
    renamed: dict = field(default_factory=dict)
    needed: tuple = ()
    fixed: dict = field(default_factory=dict)

    def name_in_model(self, given):
        """What the model calls an input."""
        return self.renamed[given][0] if given in self.renamed else given
