"""How the report writes amounts: one unit for each service, handy in size, and always the same digits."""

import math

from ...i18n import translate

#: Unit of a ledger's amounts: (factor, shown) from the largest to the smallest.
_SCALES = {
    "m3/yr": ((1e9, "km³/yr"), (1e6, "10⁶ m³/yr"), (1.0, "m³/yr")),
    "t/yr": ((1e6, "Mt/yr"), (1e3, "kt/yr"), (1.0, "t/yr")),
    "tC/yr": ((1e6, "MtC/yr"), (1e3, "ktC/yr"), (1.0, "tC/yr")),
    "tCO2/yr": ((1e6, "MtCO₂/yr"), (1e3, "ktCO₂/yr"), (1.0, "tCO₂/yr")),
}
DIGITS = 6
#: What is smaller than this share of the largest amount is rounding, not a shortage.
SMALLEST_SHARE = 1e-9


class Amounts:
    """Writes amounts of one service, all with the same number of decimals, so that columns add up on paper.

    unit: as the ledger has it; largest: the largest amount that will be written, which gets DIGITS digits.
    """

    def __init__(self, unit, largest):
        self.largest = abs(largest)
        scales = _SCALES.get(unit, ((1.0, unit),))
        self.factor, self.unit = next((scale for scale in scales if abs(largest) >= scale[0]), scales[-1])
        shown = self.largest / self.factor
        self.decimals = max(0, DIGITS - 1 - math.floor(math.log10(shown))) if shown > 0 else 0

    def shows(self, value):
        """Whether an amount is large enough to be named beside the others."""
        return value > SMALLEST_SHARE * self.largest

    def number(self, value):
        """An amount without its unit; a dash for what is undefined, “< 0.01” for what the digits do not show."""
        if value is None or not math.isfinite(value):
            return "–"
        value /= self.factor
        step = 10.0**-self.decimals
        if value != 0 and abs(value) < 0.5 * step:
            return f"< {step:.{self.decimals}f}" if value > 0 else f"> −{step:.{self.decimals}f}"
        # Rounding must not leave a minus without anything behind it.
        return f"{value + 0.0:,.{self.decimals}f}".replace("-", "−")

    def text(self, value):
        """An amount with its unit."""
        return f"{self.number(value)} {self.unit}".rstrip()


def number_text(value, digits=5):
    """A number with `digits` significant digits and thousands apart; a dash for None and for what is no number."""
    if value is None or not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    decimals = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    return f"{value:,.{decimals}f}".replace("-", "−")


def percent(value):
    """A share 0..1 in per cent; “no deficit” where it is undefined."""
    if value is None or not math.isfinite(value):
        return translate("ESFlow", "no deficit")
    return f"{100 * value:.1f} %"


def level_title(level):
    """What the units of a level are, in the user's language; the user's own words as they are."""
    titles = {
        "cell": translate("ESFlow", "cell"),
        "zone": translate("ESFlow", "zone"),
        "sub-basin": translate("ESFlow", "sub-basin"),
        "region": translate("ESFlow", "region"),
        "zone (sums of cells)": translate("ESFlow", "zone (sums of cells)"),
        "unit": translate("ESFlow", "unit"),
    }
    return titles.get(level, level)


def service_title(service):
    """A service's name in the user's language."""
    titles = {
        "water_yield": translate("ESFlow", "Water yield"),
        "food_production": translate("ESFlow", "Food production"),
        "carbon_sequestration": translate("ESFlow", "Carbon sequestration"),
    }
    return titles.get(service, service)
