"""Add the manual to a plugin package: the pages built from the commit's docs/, and the pictures that they show.

Run: python3 scripts/package_manual.py ARCHIVE
"""

import io
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from make_help import build

ROOT = Path(__file__).resolve().parent.parent
PICTURE = re.compile(r'<img src="([^"]+)"')
# As in every entry that git archive does not date: the same commit has to give the same package.
DATE = (2020, 1, 1, 0, 0, 0)


def committed_docs(folder):
    """Put docs/ as it is in the last commit into a folder."""
    # Attributes of the commit would leave docs/ out; those of an empty folder do not.
    tree = subprocess.run(["git", "rev-parse", "HEAD:docs"], cwd=ROOT, check=True, capture_output=True, text=True)
    command = ["git", "archive", "--format=tar", tree.stdout.strip()]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder)


def files_of(docs):
    """Every page, and every picture that a page shows."""
    pages = sorted((docs / "html").rglob("*.html"))
    pictures = set()
    for path in pages:
        for source in PICTURE.findall(path.read_text(encoding="utf-8")):
            pictures.add((path.parent / source).resolve())
    return [*pages, *sorted(pictures)]


def main():
    """Add the manual to the package named on the command line."""
    with tempfile.TemporaryDirectory() as folder:
        docs = Path(folder).resolve() / "docs"
        docs.mkdir()
        committed_docs(docs)
        build(docs, docs / "html")
        with zipfile.ZipFile(sys.argv[1], "a", zipfile.ZIP_DEFLATED) as archive:
            for path in files_of(docs):
                entry = zipfile.ZipInfo(f"esflow/docs/{path.relative_to(docs).as_posix()}", DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())


if __name__ == "__main__":
    main()
