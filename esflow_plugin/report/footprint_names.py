"""What the classes of breadth and depth are called, in maps and tables alike."""

from ..core import relative_levels as levels
from ..i18n import translate


def footprint_class_names():
    """Names of the classes of breadth (size) and depth by their code, in the user's language."""
    return {
        levels.HIGH_HIGH: translate("ESFlow", "High breadth, high depth"),
        levels.LOW_HIGH: translate("ESFlow", "Low breadth, high depth"),
        levels.LOW_LOW: translate("ESFlow", "Low breadth, low depth"),
        levels.HIGH_LOW: translate("ESFlow", "High breadth, low depth"),
        levels.UNDEFINED: translate("ESFlow", "Undefined"),
    }
