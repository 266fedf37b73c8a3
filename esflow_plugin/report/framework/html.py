"""The few pieces of HTML that the report is made of; every text passes through `escape`."""

from html import escape


def tag(name, content, **attributes):
    """An element with content that is HTML already; a trailing underscore of an attribute's name is left out."""
    shown = "".join(f' {key.rstrip("_")}="{escape(str(value), quote=True)}"' for key, value in attributes.items())
    return f"<{name}{shown}>{content}</{name}>"


def paragraph(text, **attributes):
    """A paragraph of plain text."""
    return tag("p", escape(text), **attributes)


def heading(level, text, anchor=""):
    """A heading of plain text."""
    return tag(f"h{level}", escape(text), **({"id": anchor} if anchor else {}))


def listed(texts):
    """A list of plain texts, nothing for none."""
    return tag("ul", "".join(tag("li", escape(text)) for text in texts)) if texts else ""


def table(head, rows, caption="", text_columns=1):
    """A table of plain texts; the first `text_columns` columns (1, 2 or all) are texts, the others numbers."""
    top = "".join(tag("th", escape(str(text))) for text in head)
    # What marks numbers stands at the table: at every cell it would be half of a page with thousands of zones.
    body = "".join(tag("tr", "".join(tag("td", escape(str(text))) for text in row)) for row in rows)
    title = tag("caption", escape(caption)) if caption else ""
    inner = f"{title}<thead>{tag('tr', top)}</thead><tbody>{body}</tbody>"
    return tag("div", tag("table", inner, class_=f"texts{text_columns}"), class_="wide")


def image(uri, text):
    """A picture that is part of the page; nothing where there is none."""
    return f'<img src="{uri}" alt="{escape(text, quote=True)}">' if uri else ""


def folded(title, content):
    """Content that opens at a click."""
    return tag("details", tag("summary", escape(title)) + content)
