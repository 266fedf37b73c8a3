"""The manual's Markdown as HTML: as much of it as the manual uses, and nothing beyond the standard library.

Headings, paragraphs, lists, tables, code, quotes, links, pictures, bold and italics, and the HTML tags that forges let
through. Comments go.
"""

import html
import re

COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
HEADING = re.compile(r"(#{1,4}) +(.+)")
ITEM = re.compile(r"( *)(?:[*-]|(\d+)\.) +(.*)")
ROW = re.compile(r"\|(.*)\|\s*$")
CELL_BORDER = re.compile(r"(?<!\\)\|")
RULE = re.compile(r"[\s|:-]+$")
CODE = re.compile(r"`([^`]+)`")
TAG_OR_ENTITY = re.compile(r"</?(?:sub|sup|b|i|br)>|&(?:amp|lt|gt);")
ESCAPED = re.compile(r"\\([\\`*_|<>\[\]#])")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*")
ITALIC = re.compile(r"\*([^*\s](?:[^*]*[^*\s])?)\*")
KEPT = "\x00{}\x00"
KEPT_MARK = re.compile("\x00(\\d+)\x00")


def anchor(heading):
    """The fragment by which forges let a heading be linked."""
    plain = re.sub(r"<[^>]+>|[`*]", "", heading).strip().lower()
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def title_of(markdown):
    """The first heading of a page as plain text."""
    found = HEADING.search(COMMENT.sub("", markdown))
    return html.unescape(re.sub(r"<[^>]+>|[\\`*]", "", found.group(2))) if found else ""


def body(markdown, link=lambda target: target):
    """HTML of a page's contents. link: function from a link's target to where it leads in HTML."""
    lines = COMMENT.sub("", markdown).splitlines()
    parts, at = [], 0
    while at < len(lines):
        block, at = _block(lines, at, link)
        parts.append(block)
    return "\n".join(part for part in parts if part)


def _block(lines, at, link):
    """(HTML, number of the next line) of the block that begins on a line."""
    line = lines[at]
    if not line.strip():
        return "", at + 1
    if line.startswith("```"):
        end = next((n for n in range(at + 1, len(lines)) if lines[n].startswith("```")), len(lines))
        return f"<pre><code>{html.escape(chr(10).join(lines[at + 1 : end]), quote=False)}</code></pre>", end + 1
    heading = HEADING.fullmatch(line.rstrip())
    if heading:
        level = len(heading.group(1))
        return f'<h{level} id="{anchor(heading.group(2))}">{inline(heading.group(2), link)}</h{level}>', at + 1
    end = at
    while end < len(lines) and lines[end].strip() and (end == at or not _begins_block(lines[end], line)):
        end += 1
    block = lines[at:end]
    if ROW.match(line):
        return _table(block, link), end
    if ITEM.match(line):
        return _list(block, link), end
    if line.startswith("> "):
        return f"<blockquote>{inline(' '.join(part.lstrip('> ') for part in block), link)}</blockquote>", end
    return f"<p>{inline(' '.join(block), link)}</p>", end


def _begins_block(line, first):
    """Whether a line ends the block before it without an empty line between."""
    if HEADING.match(line) or line.startswith("```"):
        return True
    return bool(ITEM.match(line)) and not ITEM.match(first)


def _table(lines, link):
    rows = [_cells(line) for line in lines if not RULE.match(line.strip("| "))]
    if len(lines) > 1 and RULE.match(lines[1]):
        head, rest = rows[0], rows[1:]
    else:
        head, rest = [], rows
    top = "".join(f"<th>{inline(cell, link)}</th>" for cell in head)
    lower = "".join("<tr>" + "".join(f"<td>{inline(cell, link)}</td>" for cell in row) + "</tr>\n" for row in rest)
    return f"<table><thead><tr>{top}</tr></thead>\n<tbody>{lower}</tbody></table>"


def _cells(line):
    return [cell.strip() for cell in CELL_BORDER.split(ROW.match(line.strip()).group(1))]


def _list(lines, link):
    """A list; lines that begin no item continue the one before, indented items are a list inside it."""
    items, numbered = [], bool(ITEM.match(lines[0]).group(2))
    for line in lines:
        found = ITEM.match(line)
        if found and not found.group(1):
            items.append([found.group(3), []])
        elif found:
            items[-1][1].append(line.strip())
        elif items[-1][1]:
            items[-1][1][-1] += " " + line.strip()
        else:
            items[-1][0] += " " + line.strip()
    tag = "ol" if numbered else "ul"
    inside = [inline(text, link) + (_list(more, link) if more else "") for text, more in items]
    return f"<{tag}>" + "\n".join(f"<li>{text}</li>" for text in inside) + f"</{tag}>"


def inline(text, link):
    """Marks inside a paragraph as HTML; code and escaped signs are set aside first, so that no mark touches them."""
    kept = []

    def keep(piece):
        kept.append(piece)
        return KEPT.format(len(kept) - 1)

    text = CODE.sub(lambda found: keep(f"<code>{html.escape(found.group(1), quote=False)}</code>"), text)
    text = ESCAPED.sub(lambda found: keep(html.escape(found.group(1), quote=False)), text)
    text = TAG_OR_ENTITY.sub(lambda found: keep(found.group()), text)
    text = PICTURE.sub(lambda found: keep(_picture(found, link)), text)
    text = LINK.sub(lambda found: keep(f'<a href="{link(found.group(2))}">') + found.group(1) + keep("</a>"), text)
    text = html.escape(text, quote=False)
    text = BOLD.sub(r"<b>\1</b>", text)
    text = ITALIC.sub(r"<i>\1</i>", text)
    while KEPT_MARK.search(text):
        text = KEPT_MARK.sub(lambda found: kept[int(found.group(1))], text)
    return text


def _picture(found, link):
    return f'<img src="{link(found.group(2))}" alt="{html.escape(found.group(1))}">'
