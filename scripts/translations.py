"""Check the translations in i18n/ against the sources, or bring them up to date.

Usage: translations.py check | update

`check` fails when a message of the sources is missing, untranslated or obsolete in a .ts file, when a translation loses
or invents a {placeholder}, and when a compiled .qm says something else than its .ts. `update` rewrites the .ts files
from the sources and compiles them; what it lists as open is then translated by hand or in Qt Linguist.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE_FOLDERS = ("algorithms", "esflow_plugin")
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
TRAILING_COMMA = re.compile(r'",(\s*\))')


def messages_of(ts_path):
    """Return {(context, source): (translation, finished)} of a Qt .ts file."""
    messages = {}
    for context in ElementTree.parse(ts_path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type")
            if kind not in ("obsolete", "vanished"):
                text = translation.text or ""
                key = (context.findtext("name"), message.findtext("source"))
                messages[key] = (text, kind != "unfinished" and bool(text))
    return messages


def refresh(ts_path):
    """Merge the messages of the sources into the .ts file at `ts_path`."""
    sources = [ROOT / "__init__.py"]
    for folder in SOURCE_FOLDERS:
        sources += sorted((ROOT / folder).rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        # pylupdate5 passes over translate() and QT_TRANSLATE_NOOP() with a comma behind the text; copies have none.
        for source in sources:
            copy = Path(folder) / source.relative_to(ROOT)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(TRAILING_COMMA.sub(r'"\1', source.read_text(encoding="utf-8")), encoding="utf-8")
        merged_path = Path(folder) / "i18n" / ts_path.name
        merged_path.parent.mkdir()
        shutil.copy(ts_path, merged_path)
        relative = [str(Path("..") / source.relative_to(ROOT)) for source in sources]
        # Its own deprecation warnings are no news to whoever runs this.
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
        command = ["pylupdate5", "-noobsolete", *relative, "-ts", merged_path.name]
        subprocess.run(command, cwd=merged_path.parent, env=environment, check=True)
        shutil.copy(merged_path, ts_path)


def faults_of(ts_path):
    """Return what is wrong with one committed .ts file and its .qm, as a list of sentences."""
    from qgis.PyQt.QtCore import QTranslator

    committed = messages_of(ts_path)
    with tempfile.TemporaryDirectory() as folder:
        merged_path = Path(folder) / ts_path.name
        shutil.copy(ts_path, merged_path)
        refresh(merged_path)
        needed = messages_of(merged_path)
    obsolete = sorted(committed.keys() - needed.keys())
    faults = [f"no longer in the sources: {context}: {source!r}" for context, source in obsolete]
    translator = QTranslator()
    if not translator.load(str(ts_path.with_suffix(".qm"))):
        faults.append(f"{ts_path.with_suffix('.qm').name} is missing or broken")
    for (context, source), (translation, finished) in sorted(needed.items()):
        place = f"{context}: {source!r}"
        if not finished:
            faults.append(f"not translated: {place}")
        elif sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(translation)):
            faults.append(f"placeholders differ: {place} -> {translation!r}")
        elif translator.translate(context.encode(), source.encode()) != translation:
            faults.append(f"compiled file is out of date: {place}")
    return faults


def main():
    """Run the command named on the command line."""
    command = sys.argv[1:]
    if command not in (["check"], ["update"]):
        sys.exit(__doc__)
    ts_paths = sorted((ROOT / "i18n").glob("esflow_*.ts"))
    if not ts_paths:
        print("No translations in i18n/ yet.")
    faulty = False
    for ts_path in ts_paths:
        if command == ["update"]:
            refresh(ts_path)
            subprocess.run(["lrelease", "-silent", str(ts_path), "-qm", str(ts_path.with_suffix(".qm"))], check=True)
        faults = faults_of(ts_path)
        faulty = faulty or bool(faults)
        print(f"{ts_path.name}: {len(messages_of(ts_path))} messages, {len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
    if faulty:
        sys.exit("Run `make translations`, translate what it lists, run it again and commit the .ts and .qm files.")


if __name__ == "__main__":
    main()
