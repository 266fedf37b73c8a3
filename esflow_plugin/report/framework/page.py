"""The page itself: one HTML file that needs no network, no QGIS and no other file."""

from html import escape
from pathlib import Path

from ...i18n import translate
from .html import heading, listed, paragraph, tag
from .numbers import service_title

STYLE_SHEET = Path(__file__).resolve().parents[3] / "resources" / "report" / "report.css"


def page(title, subtitle, results, sections, language):
    """The whole page. sections: HTML in the order of reading; language: e.g. en; what is no language is English."""
    language = language if len(language) == 2 else "en"
    links = [("summary", translate("ESFlow", "In a minute"))]
    if results.zoning is not None:
        links.append(("zoning", translate("ESFlow", "Planning zones")))
    links += [(service, service_title(service)) for service in results.services]
    links += [
        ("warnings", translate("ESFlow", "Warnings and limits")),
        ("methods", translate("ESFlow", "Methods and versions")),
    ]
    if results.records:
        links.append(("repeat", translate("ESFlow", "How to repeat it")))
    menu = tag("nav", " · ".join(tag("a", escape(text), href=f"#{anchor}") for anchor, text in links))
    style = STYLE_SHEET.read_text(encoding="utf-8")
    top = tag("header", tag("h1", escape(title)) + (paragraph(subtitle, class_="faint") if subtitle else "") + menu)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"{top}\n<main>\n" + "\n".join(section for section in sections if section) + "\n</main>\n</body>\n</html>\n"
    )


def limits_section(warnings_html, notes):
    """Warnings of the runs, what the method cannot show, and what the user says of the data."""
    general = [
        translate(
            "ESFlow",
            "A compensation rate has no agreed formula: the definition is named beside each rate. The rates of the "
            "published framework (79.68 %, 74.79 %, 61.94 %) cannot be reproduced from public information, and this "
            "report does not claim to.",
        ),
        translate(
            "ESFlow",
            "Flows are simulated from surplus, shortage and distance, not observed: rivers by the lie of the land, "
            "markets by capacity and distance, the atmosphere as an account of responsibility in space.",
        ),
        translate(
            "ESFlow",
            "The rules of the planning zones are a convention of ESFlow: the publication names the zones and their "
            "axes only. Compare zones of similar size.",
        ),
        translate("ESFlow", "Services are never added: cubic metres, tonnes of food and tonnes of carbon stay apart."),
    ]
    own = heading(3, translate("ESFlow", "About these data")) + paragraph(notes) if notes else ""
    return (
        heading(2, translate("ESFlow", "Warnings and limits"), "warnings")
        + heading(3, translate("ESFlow", "What the runs warned of"))
        + warnings_html
        + own
        + heading(3, translate("ESFlow", "What such a study can and cannot show"))
        + listed(general)
    )
