"""What the four zones of `core.zoning` are called, in maps, tables and reports alike."""

from ..core import zoning
from ..i18n import translate


def zone_class_names():
    """Names of the four zones by their code, in the user's language."""
    return {
        zoning.KEY_FUNCTIONAL: translate("ESFlow", "Key Functional Zone"),
        zoning.SCALE_ADVANTAGE: translate("ESFlow", "Scale Advantage Zone"),
        zoning.EFFICIENCY_FOCAL: translate("ESFlow", "Efficiency Focal Zone"),
        zoning.POTENTIAL_CULTIVATION: translate("ESFlow", "Potential Cultivation Zone"),
    }
