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
    """A table of plain texts; the first `text_columns` columns are texts, the others numbers."""
    top = "".join(_cell("th", text, column, text_columns) for column, text in enumerate(head))
    body = "".join(
        tag("tr", "".join(_cell("td", text, column, text_columns) for column, text in enumerate(row))) for row in rows
    )
    title = tag("caption", escape(caption)) if caption else ""
    return tag("div", tag("table", f"{title}<thead>{tag('tr', top)}</thead><tbody>{body}</tbody>"), class_="wide")


def _cell(name, text, column, text_columns):
    return tag(name, escape(str(text)), **({} if column < text_columns else {"class_": "number"}))


def image(uri, text):
    """A picture that is part of the page; nothing where there is none."""
    return f'<img src="{uri}" alt="{escape(text, quote=True)}">' if uri else ""


def folded(title, content):
    """Content that opens at a click."""
    return tag("details", tag("summary", escape(title)) + content)
