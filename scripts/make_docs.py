"""Write the manual's pages of algorithms and models, docs/LANGUAGE/algorithms/*.md, from the code.

Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_docs.py [check]

`check` writes nothing; it fails when a page says something else than the code, or stands for an algorithm that is gone.
"""

import os
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
# Language of the manual -> the translation that it is made with.
TRANSLATIONS = {"en": None, "zh": "esflow_zh_CN.qm"}


def pages(language):
    """{path below docs/: text} of every generated page in one language, which has to be installed."""
    from docs_page import index, page
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    provider = ESFlowProvider()
    registry.addProvider(provider)
    algorithms = ordered(provider)
    titles = {algorithm.id(): algorithm.displayName() for algorithm in algorithms}
    folder = f"{language}/algorithms"
    found = {f"{folder}/{algorithm.name()}.md": page(algorithm, language, titles) for algorithm in algorithms}
    found[f"{folder}/README.md"] = index(algorithms, language)
    registry.removeProvider(provider)
    return found


def ordered(provider):
    """Algorithms in the order of the stages, then models by their name."""
    from esflow.algorithms.registry import ALGORITHMS

    order = {algorithm.NAME: number for number, algorithm in enumerate(ALGORITHMS)}
    return sorted(
        provider.algorithms(), key=lambda found: (found.group(), order.get(found.name(), len(order)), found.name())
    )


def all_pages():
    """The same in every language, each under its own translation."""
    found = {}
    for language, translation in TRANSLATIONS.items():
        translator = QTranslator()
        if translation is not None:
            if not translator.load(str(ROOT / "i18n" / translation)):
                raise OSError(f"{translation} cannot be read")
            QCoreApplication.installTranslator(translator)
        found.update(pages(language))
        QCoreApplication.removeTranslator(translator)
    return found


def standing():
    """Generated pages that are in docs/ now: {path below docs/: text}."""
    paths = [path for language in TRANSLATIONS for path in (DOCS / language / "algorithms").glob("*.md")]
    return {path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def write(wanted):
    """Make docs/ say what the code says."""
    for name in standing().keys() - wanted.keys():
        (DOCS / name).unlink()
    for name, text in wanted.items():
        path = DOCS / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def faults(wanted):
    """Which pages differ from the code."""
    found = standing()
    every = sorted(found.keys() | wanted.keys())
    return [name for name in every if found.get(name) != wanted.get(name)]


def main():
    """Write the pages, or check them."""
    if sys.argv[1:] not in ([], ["check"]):
        sys.exit(__doc__)
    application = QgsApplication([], False)
    application.initQgis()
    wanted = all_pages()
    different = faults(wanted)
    if sys.argv[1:] == []:
        write(wanted)
        print(f"docs/: {len(wanted)} pages of algorithms, {len(different)} of them new or changed")
        different = []
    application.exitQgis()
    if different:
        sys.exit("docs/ differs from the code (run `make docs` and commit):\n" + "\n".join(different))


if __name__ == "__main__":
    sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
    main()
