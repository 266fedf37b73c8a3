"""Where the manual's pages are: beside the plugin, in the user's language, readable without a network."""

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from .i18n import locale_name

DOCS = Path(__file__).resolve().parent.parent / "docs"
LANGUAGES = ("en", "zh")


def manual_language():
    """Language of the manual that fits QGIS' language; English where there is no other."""
    language = locale_name()[:2]
    return language if language in LANGUAGES else LANGUAGES[0]


def page_path(name):
    """File of a page by its name without extension, e.g. “algorithms/wateryield”; None where there is none.

    A checkout whose HTML has not been built has the text that it is built from.
    """
    language = manual_language()
    for path in (DOCS / "html" / language / f"{name}.html", DOCS / language / f"{name}.md"):
        if path.exists():
            return path
    return None


def page_url(name):
    """The same as a URL for a browser, empty where there is no page."""
    path = page_path(name)
    return "" if path is None else QUrl.fromLocalFile(str(path)).toString()


def algorithm_url(name):
    """Page of an algorithm or model by its name."""
    return page_url(f"algorithms/{name}")
