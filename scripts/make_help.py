"""Build the manual's pages as HTML, docs/html/LANGUAGE/*.html, which the Help buttons open without a network.

Run: python3 scripts/make_help.py [DOCS [TARGET]]; DOCS is the folder with the Markdown, by default docs/ here, and
TARGET where the pages go, by default DOCS/html. Pages link to each other, and to the pictures in DOCS/images.
"""

import html
import os
import shutil
import sys
from pathlib import Path

from docs_html import body, title_of

LANGUAGES = {"en": "en", "zh": "zh-Hans"}
STYLE = """
:root { color-scheme: light dark }
body { font: 16px/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 0 }
main { max-width: 58rem; margin: 0 auto; padding: 1.5rem 1.2rem 4rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.2rem; border-bottom: 1px solid #8886; padding-bottom: .2rem }
table { border-collapse: collapse; display: block; overflow-x: auto; margin: 1rem 0; font-size: .92em }
th, td { border: 1px solid #8886; padding: .35rem .6rem; text-align: left; vertical-align: top }
th { background: #8882 }
code { font: .9em ui-monospace, monospace; background: #8882; padding: .05em .25em; border-radius: 3px }
pre { background: #8882; padding: .8rem 1rem; overflow-x: auto } pre code { background: none; padding: 0 }
img { max-width: 100%; height: auto; border: 1px solid #8884 }
blockquote { margin: 1rem 0; padding: .2rem 1rem; border-left: 4px solid #2a7f9e }
a { color: #1a6f8f } @media (prefers-color-scheme: dark) { a { color: #7cc7e0 } }
"""


def page(markdown, language, link):
    """A whole page."""
    title = html.escape(title_of(markdown), quote=False)
    return (
        f'<!DOCTYPE html>\n<html lang="{LANGUAGES[language]}"><head><meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title} · ESFlow</title>\n'
        f"<style>{STYLE}</style></head>\n<body><main>\n{body(markdown, link)}\n</main></body></html>\n"
    )


def links_of(source, docs, target):
    """Function from a link of a page to where it leads from the page's HTML in the folder `target`."""
    place = target / source.relative_to(docs).parent

    def link(address):
        path, mark, fragment = address.partition("#")
        if not path or "://" in path or path.startswith("mailto:"):
            return address
        aim = (source.parent / path).resolve()
        if aim.suffix == ".md" and aim.is_relative_to(docs):
            aim = target / aim.relative_to(docs).with_suffix(".html")
        elif aim.is_relative_to(docs / "images"):
            aim = target.parent / aim.relative_to(docs)
        return Path(os.path.relpath(aim, place)).as_posix() + mark + fragment

    return link


def sources(docs):
    """Every page of the manual, in order."""
    return [path for language in LANGUAGES for path in sorted((docs / language).rglob("*.md"))]


def build(docs, target):
    """Write every page below `target` anew; how many."""
    docs = docs.resolve()
    target = target.resolve()
    shutil.rmtree(target, ignore_errors=True)
    count = 0
    for source in sources(docs):
        name = source.relative_to(docs)
        path = target / name.with_suffix(".html")
        path.parent.mkdir(parents=True, exist_ok=True)
        text = source.read_text(encoding="utf-8")
        path.write_text(page(text, name.parts[0], links_of(source, docs, target)), encoding="utf-8")
        count += 1
    return count


def main():
    """Build what the command line names."""
    docs = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "docs"
    target = Path(sys.argv[2]) if len(sys.argv) > 2 else docs / "html"
    print(f"{target}: {build(docs, target)} pages")


if __name__ == "__main__":
    main()
