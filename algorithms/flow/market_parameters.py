"""The settings of a market: its method, how flows fall with distance, attraction, limits."""

from qgis.core import QgsProcessingParameterDefinition

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.flow import breakpoint as influence
from ...esflow_plugin.core.flow.decay import DECAYS, EXPONENT, GAUSSIAN, LINEAR
from ...esflow_plugin.core.flow.market import BREAKPOINT, METHODS, WITH_DECAY
from ...esflow_plugin.i18n import translate
from .. import parameters as p

SUPPLY_FIELD, DEMAND_FIELD, UNIT, SERVICE = "SUPPLY_FIELD", "DEMAND_FIELD", "UNIT", "SERVICE"
BARRIER_FIELD, ATTRACTION_FIELD = "BARRIER_FIELD", "ATTRACTION_FIELD"
ATTRACTION_EXPONENT, DEFICIT_EXPONENT = "ATTRACTION_EXPONENT", "DEFICIT_EXPONENT"
METHOD, DISTANCE_LIMIT, NEAREST = "METHOD", "DISTANCE_LIMIT", "NEAREST"
DECAY, DECAY_LENGTH, DECAY_EXPONENT = "DECAY", "DECAY_LENGTH", "DECAY_EXPONENT"
BREAKPOINT_FORM, BREAKPOINT_SHARE, BREAKPOINT_WITHIN = "BREAKPOINT_FORM", "BREAKPOINT_SHARE", "BREAKPOINT_WITHIN"
SMALLEST_FLOW = "SMALLEST_FLOW"
FORMS = (influence.INVERSE_SQUARE, influence.EXPONENTIAL)
LARGEST_EXPONENT = 10.0
DEFAULT_UNIT = "t/yr"


def amount_parameters():
    """Definitions of zones, amounts, groups and attraction."""
    return (
        p.polygons_or_points(
            p.ZONES,
            translate("ESFlow", "Zones (polygons or points)"),
            translate(
                "ESFlow",
                "Counties, city regions or towns, one feature each. Distances run between a point inside each polygon, "
                "or between the points.",
            ),
        ),
        p.zone_field(optional=False),
        p.field(
            SUPPLY_FIELD,
            translate("ESFlow", "Supply field (amount per year)"),
            translate("ESFlow", "What the zone provides, 0 or more. Give both fields, or both rasters."),
            p.ZONES,
            optional=True,
            numeric=True,
        ),
        p.field(
            DEMAND_FIELD,
            translate("ESFlow", "Demand field (amount per year)"),
            translate("ESFlow", "What the zone needs, in the same unit, 0 or more."),
            p.ZONES,
            optional=True,
            numeric=True,
        ),
        p.text(
            UNIT,
            translate("ESFlow", "Unit of the fields"),
            translate("ESFlow", "Written beside all amounts; not used with rasters, whose unit is known."),
            DEFAULT_UNIT,
        ),
        _optional(p.supply()),
        _optional(p.demand()),
        p.text(
            SERVICE,
            translate("ESFlow", "Service"),
            translate(
                "ESFlow",
                "Name in tables, such as food_production. Empty: what the unit says (m3 is water_yield, tC "
                "carbon_sequestration), otherwise food_production.",
            ),
        ),
    )


def flow_parameters():
    """Definitions of the method and of what limits and weighs flows."""
    return (
        p.choice(
            METHOD,
            translate("ESFlow", "Method"),
            translate("ESFlow", "How surpluses are shared out; see above."),
            [
                translate("ESFlow", "Capped gravity (iterated E2SFCA)"),
                translate("ESFlow", "Uncapped E2SFCA, as published"),
                translate("ESFlow", "Doubly constrained (entropy)"),
                translate("ESFlow", "Minimum-cost transport"),
                translate("ESFlow", "Breakpoint and field strength"),
            ],
        ),
        p.real(
            DISTANCE_LIMIT,
            translate("ESFlow", "Distance limit (km; h for “Quickest”)"),
            translate(
                "ESFlow",
                "Farther zones do not trade. There is no published value: it is your assumption. Empty: no limit, "
                "which the Gaussian and the linear decay do not allow.",
            ),
            optional=True,
        ),
        p.choice(
            DECAY,
            translate("ESFlow", "Decay with distance"),
            translate(
                "ESFlow",
                "Weight of a pair; 1 at distance 0. For the first three methods; transport minimises distance itself.",
            ),
            [
                translate("ESFlow", "Gaussian, ends at the limit (Dai 2010)"),
                translate("ESFlow", "Exponential exp(−d/λ)"),
                translate("ESFlow", "Power (d/λ)^−β, 1 within λ"),
                translate("ESFlow", "Linear, ends at the limit"),
                translate("ESFlow", "None: 1 within the limit"),
            ],
        ),
        p.field(
            BARRIER_FIELD,
            translate("ESFlow", "Barrier field"),
            translate(
                "ESFlow",
                "Only zones with the same value trade: province for a provincial market, city for a local one. Empty: "
                "free market.",
            ),
            p.ZONES,
            optional=True,
        ),
        p.field(
            ATTRACTION_FIELD,
            translate("ESFlow", "Market attraction field"),
            translate("ESFlow", "What draws flows to a zone beside its deficit, e.g. GDP or a price; 0 or more."),
            p.ZONES,
            optional=True,
            numeric=True,
        ),
        *(p.advanced(parameter) for parameter in _advanced()),
    )


def _advanced():
    return (
        p.real(
            DECAY_LENGTH,
            translate("ESFlow", "Decay length λ (km; h for “Quickest”)"),
            translate(
                "ESFlow",
                "Of the exponential and the power decay, and of the exponential field strength. Empty: mean distance "
                "of the pairs (exponential), their smallest distance (power). For Gaussian and linear: where they end, "
                "if not at the limit.",
            ),
            optional=True,
        ),
        p.real(
            DECAY_EXPONENT,
            translate("ESFlow", "Exponent β of the power decay"),
            translate("ESFlow", "Above 0; 1 halves the weight at twice λ, 2 quarters it."),
            EXPONENT,
        ),
        p.real(
            ATTRACTION_EXPONENT,
            translate("ESFlow", "Exponent of the attraction"),
            translate("ESFlow", "0 or more. 1: twice the attraction draws twice as much."),
            1.0,
        ),
        p.real(
            DEFICIT_EXPONENT,
            translate("ESFlow", "Exponent of the deficit"),
            translate("ESFlow", "0 or more. 1, as published: twice the deficit draws twice as much."),
            1.0,
        ),
        p.whole(
            NEAREST,
            translate("ESFlow", "Nearest donors only"),
            translate(
                "ESFlow",
                "Each zone with a deficit is served by this many nearest donors; what is not shipped because of it is "
                "told. Empty: all.",
            ),
            optional=True,
        ),
        p.choice(
            BREAKPOINT_FORM,
            translate("ESFlow", "Breakpoint: field strength"),
            translate("ESFlow", "How influence fades, for the method “Breakpoint and field strength”."),
            [translate("ESFlow", "1/d²"), translate("ESFlow", "exp(−d/λ)")],
        ),
        p.real(
            BREAKPOINT_SHARE,
            translate("ESFlow", "Breakpoint: transferred share of the surplus (0..1)"),
            translate("ESFlow", "Published studies use 0.6; the rest stays with the donor."),
            influence.TRANSFERRED,
        ),
        p.yes_no(
            BREAKPOINT_WITHIN,
            translate("ESFlow", "Breakpoint: only within the breakpoint"),
            translate("ESFlow", "Off: all of a receiver's area counts, however far the donor's influence goes."),
            True,
        ),
        p.real(
            SMALLEST_FLOW,
            translate("ESFlow", "Smallest flow with a line of its own (share of the total, 0..1)"),
            translate(
                "ESFlow",
                "Smaller flows are gathered by donor in rows without geometry, so that totals close and thousands of "
                "zones do not make millions of lines. 0: every flow has its line. Empty: the 50,000 largest have.",
            ),
            optional=True,
        ),
    )


def _optional(parameter):
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
    return parameter


# ---------------------------------------------------------------------------------- reading


class Rule:
    """method: one of core.flow.market.METHODS; keywords: further ones of `market_flow`; breakpoint: keywords of
    BreakpointField but for the areas, or None; smallest_flow: share of the total or None."""

    def __init__(self, method, keywords, breakpoint, smallest_flow):
        self.method = method
        self.keywords = keywords
        self.breakpoint = breakpoint
        self.smallest_flow = smallest_flow


def read_rule(inputs, distance):
    """The Rule of the parameters, faults gathered in `inputs`; lengths in the unit of `distance` (read_distance)."""
    method, decay = METHODS[inputs.choice(METHOD)], DECAYS[inputs.choice(DECAY)]
    per_unit = 1.0 if distance is None else distance.per_unit
    length = _length(inputs, DECAY_LENGTH, per_unit)
    keywords = {
        "decay": decay,
        "decay_length": length,
        "decay_exponent": positive(inputs, DECAY_EXPONENT),
        "distance_limit": _length(inputs, DISTANCE_LIMIT, per_unit),
        "attraction_exponent": inputs.number(ATTRACTION_EXPONENT, 0.0, LARGEST_EXPONENT),
        "deficit_exponent": inputs.number(DEFICIT_EXPONENT, 0.0, LARGEST_EXPONENT),
        "nearest": _nearest(inputs),
    }
    ends = any(inputs.given(name) for name in (DISTANCE_LIMIT, DECAY_LENGTH))
    if method in WITH_DECAY and decay in (GAUSSIAN, LINEAR) and not ends:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{limit}: the decay “{decay}” ends at the limit, and there is none. Give the distance over which "
                "zones trade, or choose another {label}.",
            ),
            limit=inputs.label(DISTANCE_LIMIT),
            decay=decay,
            label=inputs.label(DECAY),
        )
    smallest = inputs.number(SMALLEST_FLOW, 0.0, 1.0) if inputs.given(SMALLEST_FLOW) else None
    field = _read_breakpoint(inputs, distance, length) if method == BREAKPOINT else None
    return Rule(method, keywords, field, smallest)


def _read_breakpoint(inputs, distance, length):
    form = FORMS[inputs.choice(BREAKPOINT_FORM)]
    share = inputs.number(BREAKPOINT_SHARE, 0.0, 1.0)
    if share == 0:
        _refuse_zero(inputs, BREAKPOINT_SHARE)
    if distance is not None and distance.unit == "h":
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{method}: the breakpoint needs lengths, not hours. Choose the shortest way or another method.",
            ),
            method=inputs.label(METHOD),
        )
    if form == influence.EXPONENTIAL and not inputs.given(DECAY_LENGTH):
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: the exponential field strength needs it. Give a length."),
            label=inputs.label(DECAY_LENGTH),
        )
    return {
        "form": form,
        "length": length,
        "transferred": share,
        "within_breakpoint": inputs.flag(BREAKPOINT_WITHIN),
    }


def _length(inputs, name, per_unit):
    """An optional length or time above 0, in metres or hours; None when it is not given or faulty."""
    value = positive(inputs, name) if inputs.given(name) else None
    return None if value is None else value * per_unit


def positive(inputs, name):
    """A number above 0; None and a gathered fault when it is not."""
    value = inputs.number(name, 0.0)
    if value == 0:
        _refuse_zero(inputs, name)
    return value or None


def _refuse_zero(inputs, name):
    inputs.problem(
        QT_TRANSLATE_NOOP("ESFlow", "{label}: give a number above 0."),
        label=inputs.label(name),
    )


def _nearest(inputs):
    if not inputs.given(NEAREST):
        return None
    value = inputs.number(NEAREST, 1.0)
    return None if value is None else int(value)
