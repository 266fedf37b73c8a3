"""The algorithms' help, which is HTML for QGIS, as Markdown for the manual."""

import re
from html.parser import HTMLParser

KEPT_INLINE = ("sub", "sup", "i")
BOLD_END = ":：,，.。;； "
SPECIAL = re.compile(r"([\\`*|])")


def escaped(text):
    """Plain text with what Markdown or HTML would take as marks escaped."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return SPECIAL.sub(r"\\\1", text)


def in_cell(text):
    """Markdown that fits into one cell of a table."""
    return " ".join(text.split())


def markdown_of(html):
    """Blocks of Markdown, one empty line between them. Raises ValueError for a tag that the help does not use."""
    parser = _Blocks()
    parser.feed(html)
    parser.close()
    return "\n\n".join(block for block in parser.finished() if block)


def inline_markdown(html):
    """The same in one line, for cells of tables."""
    return in_cell(markdown_of(html))


class _Blocks(HTMLParser):
    """Gathers paragraphs, lists and tables."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self._blocks = []
        self._text = ""
        self._bold_from = None
        self._items = None
        self._rows = None
        self._in_code = False

    def finished(self):
        self._end_paragraph()
        return self._blocks

    def handle_data(self, data):
        data = re.sub(r"\s+", " ", data)
        self._text += data if self._in_code else escaped(data)

    def handle_starttag(self, tag, attrs):
        if tag in ("p", "h3"):
            self._end_paragraph()
        elif tag == "b":
            self._bold_from = len(self._text)
        elif tag == "code":
            self._in_code = True
            self._text += "`"
        elif tag in KEPT_INLINE:
            self._text += f"<{tag}>"
        elif tag == "ul":
            self._end_paragraph()
            self._items = []
        elif tag == "table":
            self._end_paragraph()
            self._rows = []
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("li", "td"):
            self._text = ""
        elif tag == "br":
            self._text += " "
        else:
            raise ValueError(f"<{tag}> has no form in Markdown here")

    def handle_endtag(self, tag):
        if tag in ("p", "h3"):
            if tag == "h3" and self._text.strip():
                self._text = f"### {self._text.strip()}"
            self._end_paragraph()
        elif tag == "b":
            start, self._bold_from = self._bold_from, None
            self._text = self._text[:start] + bold(self._text[start:])
        elif tag == "code":
            self._in_code = False
            self._text += "`"
        elif tag in KEPT_INLINE:
            self._text += f"</{tag}>"
        elif tag == "li":
            self._items.append(f"* {self._text.strip()}")
            self._text = ""
        elif tag == "td":
            self._rows[-1].append(self._text.strip())
            self._text = ""
        elif tag == "ul":
            self._blocks.append("\n".join(self._items))
        elif tag == "table":
            self._blocks.append(table(self._rows[0], self._rows[1:]))

    def _end_paragraph(self):
        self._blocks.append(self._text.strip())
        self._text = ""


def bold(text):
    """Text in bold. Marks beside a sign of punctuation open or close nothing when a letter is on their other side."""
    inner = text.rstrip(BOLD_END)
    tail = text[len(inner) :]
    if inner and inner[0].isalnum() and inner[-1].isalnum():
        return f"**{inner}**{tail}"
    return f"<b>{inner}</b>{tail}"


def table(head, rows):
    """A table; every row has as many cells as the head."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(in_cell(cell) for cell in line) + " |" for line in lines)
