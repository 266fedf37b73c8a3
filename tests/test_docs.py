"""The manual: its Markdown and HTML say the same, its links lead somewhere, and the Help buttons open its pages."""

import importlib
import re
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl

CHECKOUT = Path(__file__).resolve().parent.parent
DOCS = CHECKOUT / "docs"
LANGUAGES = ("en", "zh")
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture
def script(monkeypatch):
    """Function: a module of scripts/."""
    monkeypatch.syspath_prepend(str(CHECKOUT / "scripts"))
    yield importlib.import_module
    for name in ("docs_markdown", "docs_html", "docs_page", "docs_words", "make_docs", "make_help"):
        sys.modules.pop(name, None)


@pytest.fixture
def provider(qgis_app, qgis_processing):
    from esflow.esflow_plugin.provider import ESFlowProvider

    registry = QgsApplication.processingRegistry()
    if registry.providerById("esflow") is None:
        provider.kept = ESFlowProvider()
        registry.addProvider(provider.kept)
    return registry.providerById("esflow")


# ---------------------------------------------------------------------------------- from help to Markdown


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One.</p><p>Two  words</p>", "One.\n\nTwo words"),
        ("<p>S &lt; D &amp; 1 * 2 | 3</p>", "S &lt; D &amp; 1 \\* 2 \\| 3"),
        ("<p><b>Units:</b> mm</p>", "**Units**: mm"),
        ("<p><b>单位：</b>每公顷</p>", "**单位**：每公顷"),
        ("<p><b>W(d)</b>x</p>", "<b>W(d)</b>x"),
        ("<p>x<sub>i</sub> in <code>a_b*c</code></p>", "x<sub>i</sub> in `a_b*c`"),
        ("<p>See</p><ul><li>one</li><li><b>two</b></li></ul><p>end</p>", "See\n\n* one\n* **two**\n\nend"),
        (
            "<table><tr><td></td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>",
            "|  | b |\n| --- | --- |\n| 1 | 2 |",
        ),
    ],
)
def test_help_becomes_markdown(script, html, markdown):
    assert script("docs_markdown").markdown_of(html) == markdown


def test_a_tag_that_has_no_form_in_markdown_is_told(script):
    with pytest.raises(ValueError, match="<video>"):
        script("docs_markdown").markdown_of("<p><video>x</video></p>")


# ---------------------------------------------------------------------------------- from Markdown to HTML


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("# A *b*", '<h1 id="a-b">A <i>b</i></h1>'),
        ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"),
        ("<!-- gone\nboth lines -->\nx < y & z", "<p>x &lt; y &amp; z</p>"),
        ("**单位**：x<sub>i</sub> and `a*b<c>*`", "<p><b>单位</b>：x<sub>i</sub> and <code>a*b&lt;c&gt;*</code></p>"),
        ("1 \\* 2 \\| 3 * 4", "<p>1 * 2 | 3 * 4</p>"),
        ("* a\n  goes on\n* b\n  * c", "<ul><li>a goes on</li>\n<li>b<ul><li>c</li></ul></li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li>\n<li>b</li></ol>"),
        ("text\n* a", "<p>text</p>\n<ul><li>a</li></ul>"),
        ("```\na < b\n* no list\n```", "<pre><code>a &lt; b\n* no list</code></pre>"),
        (
            "| a | b |\n| --- | --- |\n| \\|x\\| | `y` |",
            "<table><thead><tr><th>a</th><th>b</th></tr></thead>\n"
            "<tbody><tr><td>|x|</td><td><code>y</code></td></tr>\n</tbody></table>",
        ),
        ("[to *b*](c.md#d)", '<p><a href="c.html#d">to <i>b</i></a></p>'),
        ("![a picture](p.png)", '<p><img src="p.png" alt="a picture"></p>'),
    ],
)
def test_markdown_becomes_html(script, markdown, html):
    assert script("docs_html").body(markdown, lambda target: target.replace(".md", ".html")) == html


def test_help_survives_both_ways(script, provider):
    """What a reader sees of an algorithm's help is the same in QGIS and on the manual's page."""
    markdown_of, body = script("docs_markdown").markdown_of, script("docs_html").body

    def words(html):
        text = re.sub(r"</(?:p|li|td|th|h3)>", " ", html)
        text = re.sub(r"<[^>]+>", "", text)
        return text.split()

    for algorithm in provider.algorithms():
        if hasattr(algorithm, "description_html"):
            source = algorithm.description_html()
            assert words(body(markdown_of(source))) == words(source.replace("&#x27;", "'")), algorithm.id()


# ---------------------------------------------------------------------------------- the pages themselves


def pages():
    return sorted(path for language in LANGUAGES for path in (DOCS / language).rglob("*.md"))


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.relative_to(DOCS).as_posix())
def test_links_and_pictures_are_there(script, path):
    anchor = script("docs_html").anchor
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        name, _, fragment = target.partition("#")
        aim = (path.parent / name).resolve() if name else path
        assert aim.exists(), target
        if fragment:
            heads = re.findall(r"^#+ +(.+)$", aim.read_text(encoding="utf-8"), re.MULTILINE)
            assert fragment in {anchor(head) for head in heads}, target


def test_both_languages_have_the_same_pages_and_chapters():
    found = [
        {
            path.relative_to(DOCS / language).as_posix(): len(
                re.findall(r"^#+ ", path.read_text(encoding="utf-8"), re.MULTILINE)
            )
            for path in (DOCS / language).rglob("*.md")
        }
        for language in LANGUAGES
    ]
    assert found[0] == found[1]
    assert {"README.md", "tutorial.md", "methods.md", "limits.md", "faq.md", "coming-from.md"} <= found[0].keys()


def test_built_pages_link_to_each_other(script, tmp_path):
    target = tmp_path / "docs" / "html"
    assert script("make_help").build(DOCS, target) == len(pages())
    for path in target.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert f'lang="{"zh-Hans" if path.relative_to(target).parts[0] == "zh" else "en"}"' in text
        for aim in re.findall(r'(?:href|src)="([^"#]+)', text):
            if aim.endswith(".html"):
                assert (path.parent / aim).exists(), f"{path}: {aim}"
            else:
                picture = (path.parent / aim).resolve().relative_to(tmp_path / "docs")
                assert (DOCS / picture).exists(), f"{path}: {aim}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_button_opens_the_algorithm_s_own_page(provider, monkeypatch, language):
    from esflow.esflow_plugin import manual

    monkeypatch.setattr(manual, "locale_name", lambda: {"en": "de_DE", "zh": "zh_CN"}[language])
    for algorithm in provider.algorithms():
        path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        assert path.exists(), algorithm.id()
        assert (path.stem, path.parent.name, path.parent.parent.name) == (algorithm.name(), "algorithms", language)
        assert algorithm.displayName() and f"esflow:{algorithm.name()}" in path.read_text(encoding="utf-8")


def test_the_help_menu_opens_the_manual(qgis_app, monkeypatch):
    from esflow import classFactory
    from esflow.esflow_plugin import plugin as module
    from qgis.PyQt.QtWidgets import QMainWindow, QMenu

    class Window:
        """Stands for QGIS' window."""

        window, menu = QMainWindow(), QMenu()

        def mainWindow(self):  # noqa: N802
            return self.window

        def pluginHelpMenu(self):  # noqa: N802
            return self.menu

    opened, found = [], Window()
    monkeypatch.setattr(module.QDesktopServices, "openUrl", lambda url: opened.append(url))
    plugin = classFactory(found)
    monkeypatch.setattr(plugin, "initProcessing", lambda: None)
    plugin.initGui()
    assert [action.text() for action in found.menu.actions()] == ["ESFlow manual"]
    found.menu.actions()[0].trigger()
    assert Path(opened[0].toLocalFile()).stem == "README" and Path(opened[0].toLocalFile()).exists()
    plugin.unload()
    assert found.menu.actions() == []


def test_no_page_no_address(monkeypatch):
    from esflow.esflow_plugin import manual

    assert manual.algorithm_url("nothing") == ""
    assert manual.page_url("tutorial").startswith("file:///")


# ---------------------------------------------------------------------------------- the tutorial


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """{service: sums of its ledger} of the framework on the sample as it comes."""
    import processing
    from esflow.esflow_plugin.sample import areas
    from esflow.esflow_plugin.sample.desktop import empty_folder, results_in
    from esflow.esflow_plugin.sample.framework import MODEL, framework_inputs

    folder = tmp_path_factory.mktemp("tutorial")
    with areas.copied(areas.AREAS[0], folder, lambda fraction: None) as sample:
        inputs = framework_inputs(areas.AREAS[0], sample)
    outputs = results_in(empty_folder(sample / "results"))
    found = processing.run(MODEL, {**inputs, **outputs})
    report = Path(found["report:report"]).read_text(encoding="utf-8")
    return report, {service: first_row(found[f"{service}_flow:{service}_ledger"]) for service in SERVICES}


SERVICES = {"water": 1e9, "food": 1e6, "carbon": 1e6}


def first_row(source):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(source, "", "ogr")
    feature = next(layer.getFeatures())
    return {field.name(): feature[field.name()] for field in layer.fields()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tutorial_tells_what_comes_out(provider, told, language):
    text = (DOCS / language / "tutorial.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|") and "%" in line]
    assert len(rows) == len(SERVICES)
    for row, (service, scale) in zip(rows, SERVICES.items()):
        sums = told[1][service]
        cells = [cell.strip() for cell in row.strip("|").split("|")][1:]
        received, rate = cells[3].split(", ")
        printed = [*cells[:3], received, cells[4]]
        true = [sums[name] / scale for name in ("supply", "demand", "deficit", "received", "unmet")]
        for shown, value in zip(printed, true):
            digits = len(shown.partition(".")[2])
            assert float(shown) == round(value, digits), (service, shown, value)
        assert rate == f"{100 * sums['received'] / sums['deficit']:.1f} %"


def test_the_report_of_the_sample_says_what_it_is_made_of(provider, told):
    assert "Middle reaches of the Yangtze" in told[0] and "no assessment of these provinces" in told[0]
