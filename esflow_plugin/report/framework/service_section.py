"""One service in full: its maps, its account at every level, its zones, and who relieved whom."""

import math
import re
from collections import defaultdict
from html import escape

import numpy as np

from ...i18n import translate
from ..ledger import column_title
from .html import folded, heading, image, paragraph, table, tag
from .numbers import number_text, percent, service_title
from .summary import amounts_of, level_text

LEDGER_ROWS = ("supply", "demand", "local", "surplus", "deficit", "sent", "received", "unmet", "unused")
RATES = ("cr_volume", "cr_count", "cr_mean", "cr_area", "sr_dyn")
MATRIX_SIDE = 12


def service_section(results, service, pictures):
    """HTML of one service. pictures: (data URI, what it shows) pairs."""
    amounts = amounts_of(results, service)
    parts = [heading(2, service_title(service), service)]
    parts += [image(uri, text) for uri, text in pictures]
    rows = results.rows_of(service)
    if rows:
        parts += [heading(3, translate("ESFlow", "Account")), _ledger(rows, amounts), paragraph(_level_note())]
    if service in results.transitions:
        parts += [heading(3, translate("ESFlow", "Classes before and after the flow")), _transition(results, service)]
    account = results.accounts.get(service)
    if account is not None:
        parts.append(heading(3, translate("ESFlow", "Zones")))
        parts.append(folded(translate("ESFlow", "All zones with their account"), zone_table(account, amounts)))
    if service in results.links:
        parts.append(heading(3, translate("ESFlow", "Donors and receivers")))
        parts.append(matrix(results.links[service], amounts))
    return tag("section", "".join(parts))


def _ledger(rows, amounts):
    """The ledger upright: one column for each level."""
    head = ["", *(level_text(row) for row in rows)]
    body = [
        [f"{column_title(name)} ({amounts.unit})", *(amounts.number(row[name]) for row in rows)] for name in LEDGER_ROWS
    ]
    body += [[_share_title(name), *(percent(row[name]) for row in rows)] for name in RATES]
    errors = [row.get("closure_error") for row in rows]
    if any(error is not None for error in errors):
        body.append([column_title("closure_error"), *("–" if error is None else f"{error:.1e}" for error in errors)])
    return table(head, body)


def _share_title(name):
    """What a share is called; that tables hold it as 0..1 does not matter where it stands in per cent."""
    return re.sub(r"\s*[(（]0\.\.1[)）]$", "", column_title(name))


def _transition(results, service):
    """How many zones of each class before the flow are in each class after it."""
    names = {
        "deficit": translate("ESFlow", "deficit"),
        "balanced": translate("ESFlow", "balanced"),
        "surplus": translate("ESFlow", "surplus"),
        "total": translate("ESFlow", "total"),
    }
    head = [translate("ESFlow", "before ↓ after →"), *names.values()]
    rows = [
        [str(row["class_before"]), *(number_text(float(row[f"units_{key}"]), 1) for key in names)]
        for row in results.transitions[service]
    ]
    return table(head, rows, translate("ESFlow", "Number of zones")) + paragraph(
        translate(
            "ESFlow",
            "A zone counts as a whole here: in deficit where supply is less than demand, balanced where they differ by "
            "no more than the tolerance; after the flow with what it received and without what it sent. So a zone in "
            "surplus may hold cells that are short, and one whose cells send what its other cells lack may end in "
            "deficit.",
        ),
        class_="faint",
    )


def _level_note():
    return translate(
        "ESFlow",
        "A rate holds for its level only: inside a larger unit, surplus and shortage cancel before any flow, so that "
        "the shortage shrinks from cells to zones to the region. Rates of different levels must not be compared.",
    )


def zone_table(account, amounts):
    """All zones of a service, the largest shortage first."""
    deficits = account.deficit
    rows = []
    for index in np.argsort(-np.nan_to_num(deficits, nan=-1.0), kind="stable"):
        deficit, received = deficits[index], account.columns["received"][index]
        rows.append(
            [
                account.names[index],
                amounts.number(account.columns["supply"][index]),
                amounts.number(account.columns["demand"][index]),
                amounts.number(deficit),
                amounts.number(received),
                percent(received / deficit) if deficit > 0 else "–",
                amounts.number(account.unmet[index]),
                amounts.number(account.columns["sent"][index]),
                amounts.number(account.balance_after[index]),
            ]
        )
    names = ("supply", "demand", "deficit", "received")
    head = [translate("ESFlow", "Zone"), *(column_title(name) for name in names)]
    head += [
        translate("ESFlow", "Compensation rate"),
        column_title("unmet"),
        column_title("sent"),
        translate("ESFlow", "Balance after flow"),
    ]
    return table(head, rows, translate("ESFlow", "Amounts in {unit}").format(unit=amounts.unit))


def matrix(links, amounts):
    """The largest donors against the largest receivers, the rest of both gathered: sums are those of all links."""
    given, taken, pairs = defaultdict(float), defaultdict(float), defaultdict(float)
    for origin, destination, amount in zip(links.origins, links.destinations, links.amounts):
        given[origin] += amount
        taken[destination] += amount
    donors, receivers = _largest(given), _largest(taken)
    # No zone is called None, but one may be called “others”.
    others = None
    for origin, destination, amount in zip(links.origins, links.destinations, links.amounts):
        row = origin if origin in donors else others
        column = destination if destination in receivers else others
        pairs[row, column] += amount
    rows = [*donors, *([others] if len(given) > len(donors) else [])]
    columns = [*receivers, *([others] if len(taken) > len(receivers) else [])]
    inside = any(origin == destination for origin, destination in zip(links.origins, links.destinations))
    return _matrix_html(rows, columns, pairs, amounts) + (paragraph(_inside_note(), class_="faint") if inside else "")


def _inside_note():
    return translate(
        "ESFlow", "From a zone to itself: what flows between its own cells. The maps draw only what leaves a zone."
    )


def _largest(totals):
    return [name for name, _ in sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:MATRIX_SIDE]]


def _matrix_html(rows, columns, pairs, amounts):
    largest = max(pairs.values(), default=0.0)
    corner = translate("ESFlow", "from ↓ to →")
    total = translate("ESFlow", "sum")
    others = translate("ESFlow", "others")
    shown = [others if column is None else column for column in columns]
    head = "".join(tag("th", escape(text)) for text in (corner, *shown, total))
    body = []
    for row in rows:
        cells = [tag("th", escape(others if row is None else row))]
        cells += [_shaded(pairs.get((row, column), 0.0), largest, amounts) for column in columns]
        cells.append(tag("td", amounts.number(math.fsum(pairs.get((row, column), 0.0) for column in columns))))
        body.append(tag("tr", "".join(cells)))
    sums = [math.fsum(pairs.get((row, column), 0.0) for row in rows) for column in columns]
    last = [tag("th", escape(total)), *(tag("td", amounts.number(value)) for value in (*sums, math.fsum(sums)))]
    body.append(tag("tr", "".join(last), class_="sum"))
    caption = tag("caption", escape(translate("ESFlow", "Amounts in {unit}").format(unit=amounts.unit)))
    inner = f"{caption}<thead>{tag('tr', head)}</thead><tbody>{''.join(body)}</tbody>"
    return tag("div", tag("table", inner, class_="matrix"), class_="wide")


def _shaded(value, largest, amounts):
    if not value > 0:
        return "<td></td>"
    share = math.sqrt(value / largest)
    ink = "#ffffff" if share > 0.6 else "#22303a"
    return tag(
        "td", amounts.number(value), style=f"background:rgba(30,96,145,{share:.3f});color:{ink}", class_="number"
    )
