"""Lists of numbers that a user types, such as weights: separated by commas, semicolons or blanks."""

import re

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.shares import shares_of
from ...esflow_plugin.i18n import translate
from ...esflow_plugin.vector.tables import to_number
from .. import parameters as p

WEIGHTS = "WEIGHTS"


def weights_parameter(help_text):
    """WEIGHTS: one number for each layer or system."""
    return p.advanced(p.text(WEIGHTS, translate("ESFlow", "Weights"), help_text))


def read_numbers(inputs, name):
    """The numbers of a text parameter, None when it is empty or faulty."""
    words = [word for word in re.split(r"[\s,;，；]+", inputs.text(name)) if word]
    numbers = [to_number(word) for word in words]
    wrong = [word for word, number in zip(words, numbers) if number is None]
    if wrong:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: “{words}” is no number. Give numbers separated by commas."),
            label=inputs.label(name),
            words=", ".join(wrong),
        )
        return None
    return numbers or None


def read_shares(inputs, count):
    """WEIGHTS as shares of `count` things that sum to 1, equal by default; None when something is wrong."""
    problems_before = len(inputs.problems)
    weights = read_numbers(inputs, WEIGHTS)
    if len(inputs.problems) > problems_before or not count:
        return None
    return inputs.attempt(shares_of, weights, count)
