"""Amounts by unit from a field of its layer: numbers, 0 or more."""

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP


def read_field_amounts(inputs, layer, name):
    """The field that the parameter `name` chooses as float64 by unit; None and a gathered fault where it is faulty.

    layer: vector.units_layer.UnitsLayer. Null, texts and negative numbers are faults.
    """
    values = inputs.attempt(layer.numbers, inputs.field(name), inputs.label(name))
    if values is None:
        return None
    amounts = np.array(values, dtype=np.float64)
    if (amounts < 0).any():
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: must be 0 or more; it is negative in {count} features (lowest {value:g})."
            ),
            label=inputs.label(name),
            count=int((amounts < 0).sum()),
            value=float(amounts.min()),
        )
    return amounts
