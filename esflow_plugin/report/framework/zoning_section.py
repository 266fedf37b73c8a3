"""The planning zones: where they are, how large they are, and what they ask for."""

import math
from html import escape

from ...core.zoning import CLASSES, EFFICIENCY_FOCAL, KEY_FUNCTIONAL, POTENTIAL_CULTIVATION, SCALE_ADVANTAGE
from ...i18n import translate
from .figures import zone_names
from .html import folded, heading, image, paragraph, table, tag
from .numbers import number_text

#: Names of zones that a class lists openly.
MOST_OPEN = 40


def advice(code):
    """What a zone of this class asks for, as ESFlow reads the names that the publication gives the zones."""
    texts = {
        KEY_FUNCTIONAL: translate(
            "ESFlow",
            "Exchanges much, and much on every hectare: the hubs. Protect their supply and their ways of transport "
            "first.",
        ),
        SCALE_ADVANTAGE: translate(
            "ESFlow",
            "Exchanges much because it is large, little on a hectare. Keep the extent; raise what each hectare gives.",
        ),
        EFFICIENCY_FOCAL: translate(
            "ESFlow",
            "Small but busy: much on every hectare, little in all. Use it well, and do not overload it.",
        ),
        POTENTIAL_CULTIVATION: translate(
            "ESFlow",
            "Exchanges little so far. Look here for supply that can be restored or developed, and for needs that no "
            "flow reaches.",
        ),
    }
    return texts[code]


def zoning_section(layer, classes, picture):
    """HTML of the zones. layer: UnitsLayer of the zoning; classes: code -> (colour, name); picture: data URI."""
    codes = layer.values("class_code")
    hectares = layer.values("area_ha") if layer.has("area_ha") else [None] * len(layer)
    names = zone_names(layer)
    parts = [heading(2, translate("ESFlow", "Planning zones"), "zoning"), paragraph(_rule())]
    parts.append(image(picture, translate("ESFlow", "Map of the planning zones")))
    parts.append(_classes(codes, hectares, names, classes))
    parts.append(folded(translate("ESFlow", "All zones with their class"), _zones(layer, names, codes, classes)))
    return tag("section", "".join(parts))


def _rule():
    return translate(
        "ESFlow",
        "Each zone is classed by how much it exchanges with others over all services: in all (volume) and on each "
        "hectare (intensity). High or low is told by the threshold that the methods below name.",
    )


def _classes(codes, hectares, names, classes):
    head = [
        translate("ESFlow", "Class"),
        translate("ESFlow", "Zones"),
        translate("ESFlow", "Area (km²)"),
        translate("ESFlow", "What it asks for"),
        translate("ESFlow", "Which"),
    ]
    top = "".join(tag("th", escape(text)) for text in head)
    rows = []
    for code in CLASSES:
        of_class = [index for index, value in enumerate(codes) if value == code]
        area = math.fsum(hectares[index] or 0.0 for index in of_class) / 100.0
        colour, name = classes[code]
        swatch = tag("span", "", class_="swatch", style=f"background:{colour}")
        cells = [
            tag("td", swatch + escape(name)),
            tag("td", str(len(of_class)), class_="number"),
            tag("td", number_text(area) if area else "–", class_="number"),
            tag("td", escape(advice(code))),
            tag("td", _which([names[index] for index in of_class])),
        ]
        rows.append(tag("tr", "".join(cells)))
    return tag("div", tag("table", f"<thead>{tag('tr', top)}</thead><tbody>{''.join(rows)}</tbody>"), class_="wide")


def _which(names):
    """Names that one takes in at a glance stand open, more are folded."""
    text = escape(", ".join(names) or "–")
    if len(names) <= MOST_OPEN:
        return text
    return tag("div", folded(translate("ESFlow", "{count} zones").format(count=len(names)), text), class_="which")


def _zones(layer, names, codes, classes):
    titles = {
        "pattern": translate("ESFlow", "Role by service"),
        "sub_type": translate("ESFlow", "Sub-type"),
        "conflict": translate("ESFlow", "Conflict"),
        "stability": translate("ESFlow", "Stability"),
    }
    shown = [name for name in titles if layer.has(name)]
    texts = 2 + sum(layer.has(name) for name in ("pattern", "sub_type"))
    columns = [layer.values(name) for name in shown]
    rows = []
    for index, code in enumerate(codes):
        values = [_shown(column[index]) for column in columns]
        rows.append([names[index], classes[code][1] if code in classes else "–", *values])
    head = [translate("ESFlow", "Zone"), translate("ESFlow", "Class"), *(titles[name] for name in shown)]
    return (paragraph(_roles(), class_="faint") if shown else "") + table(head, rows, text_columns=texts)


def _roles():
    return translate(
        "ESFlow",
        "Role by service: + gives more than it takes, - takes more than it gives, 0 neither; WY water yield, FP food "
        "production, CS carbon sequestration. Conflict: 0 where a zone has the same role in all services, 1 where its "
        "roles cancel. Stability: share of the variants of threshold and weights in which the zone keeps its class; "
        "a low one lies at a boundary.",
    )


def _shown(value):
    if value is None:
        return "–"
    return number_text(value, 3) if isinstance(value, float) else str(value)
