"""Translations: complete where they can be seen, true to their placeholders, and chosen by QGIS' language."""

import ast
import os
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

pytestmark = pytest.mark.usefixtures("qgis_app")

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "i18n"
CHINESE = re.compile(r"[\u4e00-\u9fff]")
WORD = re.compile(r"[A-Za-z]{4,}")
TAG = re.compile(r"</?([a-z0-9]+)>")
LOCALE_KEYS = ("locale/overrideFlag", "locale/userLocale")


def trees(*folders):
    """(path, syntax tree) of every module in the folders."""
    for folder in folders:
        for path in sorted((CHECKOUT / folder).rglob("*.py")):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def called_name(call):
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def calls_in(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def is_prose(node):
    """True for a sentence written on the spot: a literal or an f-string that holds more than units and signs."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and bool(WORD.search(node.value))
    if isinstance(node, ast.JoinedStr):
        return any(is_prose(part) for part in node.values)
    return isinstance(node, ast.BinOp) and (is_prose(node.left) or is_prose(node.right))


def templates():
    """Every message that is marked for formatting later."""
    return sorted(
        {
            call.args[1].value
            for _, tree in trees("algorithms", "esflow_plugin")
            for call in calls_in(tree)
            if called_name(call) == "QT_TRANSLATE_NOOP" and isinstance(call.args[1], ast.Constant)
        }
    )


def messages_of(path):
    """(context, source, translation) of a .ts file."""
    return [
        (context.findtext("name"), message.findtext("source"), message.findtext("translation"))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def dummy_values(template):
    """{field: value} and how each field must appear in the formatted message."""
    values, shown = {}, []
    for _, field, spec, _ in string.Formatter().parse(template):
        if field is not None:
            values.setdefault(field, 1234.5 + len(values) if spec else f"<{field}>")
            shown.append(format(values[field], spec))
    return values, shown


@pytest.fixture
def language():
    """Function: start the plugin's translation as if QGIS ran in this language; all is undone afterwards."""
    from esflow.esflow_plugin.i18n import install_translator

    settings = QgsSettings()
    before = {key: settings.value(key) for key in LOCALE_KEYS}
    installed = []

    def choose(name):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", name)
        translator = install_translator()
        installed.append(translator)
        return translator

    yield choose
    for translator in installed:
        if translator is not None:
            QCoreApplication.removeTranslator(translator)
    for key, value in before.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)


def algorithms():
    """Every algorithm as the toolbox makes it, in the language of this moment."""
    from esflow.algorithms.registry import ALGORITHMS

    return [algorithm().create() for algorithm in ALGORITHMS]


# ---------------------------------------------------------------------- the files


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.name)
def test_compiled_file_says_what_its_source_says(path):
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    # As bytes: PyQt takes a str only if it is ASCII.
    wrong = [
        source
        for context, source, translation in messages_of(path)
        if translator.translate(context, source.encode()) != translation
    ]
    assert not wrong


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.name)
def test_markup_survives(path):
    faults = []
    for _, source, translation in messages_of(path):
        opened = []
        for match in TAG.finditer(translation):
            if not match.group().startswith("</"):
                opened.append(match.group(1))
            elif not opened or opened.pop() != match.group(1):
                faults.append(f"closes what is not open: {translation[:60]}")
        if opened:
            faults.append(f"left open: {translation[:60]}")
        # Powers of ten may be words in another language.
        kept, wanted = ([tag for tag in TAG.findall(text) if tag != "sup"] for text in (translation, source))
        if sorted(kept) != sorted(wanted):
            faults.append(f"other tags: {translation[:60]}")
    assert not faults


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ts")), ids=lambda path: path.name)
def test_every_marked_message_is_in_the_file(path):
    """The marks as Python's own parser sees them; the tool that collects them passes over some spellings."""
    collected = {(context, source) for context, source, _ in messages_of(path)}
    missing, checked = [], 0
    for source_path, tree in trees("algorithms", "esflow_plugin"):
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        owners = {id(call): node.name for node in classes for call in calls_in(node)}
        for call in calls_in(tree):
            name = called_name(call)
            arguments = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            if name == "tr":
                arguments.insert(0, owners.get(id(call)))
            elif name not in ("translate", "QT_TRANSLATE_NOOP"):
                continue
            if len(arguments) == 2:
                checked += 1
                if tuple(arguments) not in collected:
                    missing.append(f"{source_path.name}:{call.lineno}")
    assert checked > 500
    assert not missing


def test_there_is_a_chinese_translation():
    messages = messages_of(FOLDER / "esflow_zh_CN.ts")
    assert len(messages) > 500
    # Formulas, names of people and bare placeholders are the same in both.
    same = {text for _, _, text in messages if not CHINESE.search(text) and WORD.search(re.sub(r"\{.*?\}", "", text))}
    assert same <= {"CESDR", "CrimeStat", "Epanechnikov", "Oudin", "Pearson", "Yuill"}


# ---------------------------------------------------------------------- in a running QGIS


@pytest.mark.parametrize("name", ["zh_CN", "zh-Hans"])
def test_chinese_titles_groups_and_labels(language, name):
    """QGIS' options name the language zh-Hans."""
    assert language(name) is not None
    english = []
    for algorithm in algorithms():
        texts = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription(), ",".join(algorithm.tags())]
        texts += [definition.description() for definition in algorithm.parameterDefinitions()]
        english += [f"{algorithm.name()}: {text}" for text in texts if not CHINESE.search(text)]
    assert not english


def test_chinese_help_and_named_outputs(language):
    language("zh_CN")
    for algorithm in algorithms():
        assert CHINESE.search(algorithm.description_html()), algorithm.name()
        for definition in algorithm.parameterDefinitions():
            if definition.help():
                assert CHINESE.search(definition.help()), f"{algorithm.name()}: {definition.name()}"
        made = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
        for output in algorithm.outputDefinitions():
            if output.name() not in made:
                assert CHINESE.search(output.description()), f"{algorithm.name()}: {output.name()}"


def test_texts_call_algorithms_by_their_translated_titles(language):
    english = [algorithm.displayName() for algorithm in algorithms()]
    language("zh_CN")
    titles = dict(zip(english, [algorithm.displayName() for algorithm in algorithms()]))
    assert len(set(titles.values())) == len(titles)
    faults = []
    for _, source, translation in messages_of(FOLDER / "esflow_zh_CN.ts"):
        for title, translated in titles.items():
            quoted = f"“{title}”" in source or re.search(rf"Run next:</b>[^<]*\b{re.escape(title)}\b", source)
            if quoted and translated not in translation:
                faults.append(f"{title}: {translation}")
    assert not faults


def test_english_without_a_translation(language):
    def shown():
        return [
            [made.displayName(), made.group(), *(parameter.description() for parameter in made.parameterDefinitions())]
            for made in algorithms()
        ]

    before = shown()
    assert language("fr") is None
    assert shown() == before
    assert not any(CHINESE.search(text) for texts in before for text in texts)
    assert ["Water yield", "1 Supply"] in [texts[:2] for texts in before]


def refusal(tmp_path):
    """What `flowdirection` says when it shall write over its own DEM."""
    from esflow.algorithms.flow.flow_direction import FlowDirection

    path = str(tmp_path / "高程.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((1_000_000.0, 100.0, 0.0, 4_000_000.0, 0.0, -100.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(6933)
    dataset.SetProjection(reference.ExportToWkt())
    dataset = None
    algorithm = FlowDirection().create()
    parameters = {definition.name(): definition.defaultValue() for definition in algorithm.parameterDefinitions()}
    parameters.update(DEM=path, OUTPUT=path)
    ok, text = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not ok
    return text, path


def test_errors_come_in_the_users_language(language, tmp_path):
    english, path = refusal(tmp_path)
    assert english == (
        f"Flow direction [OUTPUT]: “{path}” is read as Elevation (DEM) [DEM] and cannot be written. "
        "Choose another file."
    )
    language("zh_CN")
    chinese, _ = refusal(tmp_path)
    assert chinese == f"流向 [OUTPUT]：“{path}”正作为 高程（DEM） [DEM] 读取，无法写入。请选择其他文件。"


@pytest.mark.parametrize("name", ["C", "zh_CN"])
def test_every_template_takes_its_values(language, name):
    from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
    from esflow.esflow_plugin.i18n import message

    language(name)
    errors = []
    for template in templates():
        values, shown = dummy_values(template)
        errors.append(InputError(template, **values))
        text = message(errors[-1])
        assert not [part for part in shown if part not in text], template
        assert "{" not in text and "}" not in text, template
    assert len(errors) > 100
    assert message(CombinedInputError(errors[:2])) == "\n".join(message(error) for error in errors[:2])


@pytest.mark.parametrize(("system", "title"), [("zh_CN.UTF-8", "产水量"), ("C.UTF-8", "Water yield")])
def test_language_of_the_system(system, title, tmp_path):
    """Without an override QGIS takes the system's language; only a new process sees another one."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from qgis.core import QgsApplication; application = QgsApplication([], False)\n"
        "import esflow; plugin = esflow.classFactory(None)\n"
        "from esflow.algorithms.supply.water_yield import WaterYield\n"
        "sys.stdout.buffer.write(WaterYield().displayName().encode())\n"
    )
    environment = {key: value for key, value in os.environ.items() if key not in ("LANG", "LANGUAGE")}
    environment.update(LC_ALL=system, QGIS_CUSTOM_CONFIG_PATH=str(tmp_path), QT_QPA_PLATFORM="offscreen")
    (tmp_path / "esflow").symlink_to(CHECKOUT, target_is_directory=True)
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout.decode() == title


# ---------------------------------------------------------------------- the sources


def test_labels_and_helps_are_marked():
    """No label or help of a parameter or output is a bare literal."""
    helpers = {
        node.name
        for _, tree in trees("algorithms")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and [a.arg for a in node.args.args][:3] == ["name", "label", "help_text"]
    }
    assert {"raster", "real", "choice", "vector_output"} <= helpers
    faults, checked = [], 0
    for path, tree in trees("algorithms"):
        for call in calls_in(tree):
            name = called_name(call)
            if name in helpers or name.startswith(("QgsProcessingParameter", "QgsProcessingOutput")):
                shown = call.args[1:3] if name in helpers else call.args[1:2]
                shown += [word.value for word in call.keywords if word.arg in ("label", "help_text", "description")]
            elif name == "setHelp":
                shown = call.args
            else:
                continue
            checked += 1
            faults += [f"{path.name}:{call.lineno}" for text in shown if is_prose(text)]
    assert checked > 100
    assert not faults


def test_messages_are_marked():
    """What is told while a run is prepared, goes on or fails is marked, in the layer where it is told."""
    tellers = {"inform", "warn", "problem", "InputError", "pushInfo", "pushWarning", "reportError"}
    tellers |= {"QgsProcessingException", "setProgressText"}
    faults, checked = [], 0
    for path, tree in trees("algorithms", "esflow_plugin"):
        for call in calls_in(tree):
            if called_name(call) in tellers and call.args:
                checked += 1
                if is_prose(call.args[0]):
                    faults.append(f"{path.name}:{call.lineno}")
    assert checked > 100
    assert not faults


def test_texts_of_algorithm_classes_are_literals_of_leaf_classes():
    """Qt's tools collect literals only, under the class that holds them; at run time the context is the leaf's name."""
    classes = [
        (path, node) for path, tree in trees("algorithms") for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    inherited = {getattr(base, "id", "") for _, node in classes for base in node.bases}
    faults, checked = [], 0
    for path, node in classes:
        for call in calls_in(node):
            if called_name(call) == "tr":
                checked += 1
                literal = len(call.args) == 1 and isinstance(call.args[0], ast.Constant)
                if not literal or node.name in inherited:
                    faults.append(f"{path.name}:{call.lineno}")
    assert checked > 100
    assert not faults
