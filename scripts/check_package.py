"""Refuse a plugin package that plugins.qgis.org would refuse, or that holds more or less than the plugin needs."""

import configparser
import sys
import zipfile
from pathlib import PurePosixPath

LARGEST_BYTES = 25 * 1024 * 1024
MANUAL = tuple(f"docs/html/{language}/{name}.html" for language in ("en", "zh") for name in ("README", "tutorial"))
NEEDED = ("metadata.txt", "__init__.py", "LICENSE", "README.md", "CHANGELOG.md", *MANUAL)
UNWANTED_SUFFIXES = (".pyc", ".so", ".dll", ".exe", ".sh", ".bat")
UNWANTED_FOLDERS = ("tests", "scripts", "demo", "dist", "__pycache__")
REQUIRED_METADATA = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "hasProcessingProvider",
)


def faults_of(archive_path):
    """Return what is wrong with the zip at `archive_path`, as a list of sentences; empty when it can be published."""
    with zipfile.ZipFile(archive_path) as archive:
        size = sum(item.compress_size for item in archive.infolist())
        names = [item.filename for item in archive.infolist() if not item.is_dir()]
        metadata = configparser.ConfigParser()
        if "esflow/metadata.txt" in names:
            metadata.read_string(archive.read("esflow/metadata.txt").decode("utf-8"))
    faults = [f"{name} is missing" for name in NEEDED if f"esflow/{name}" not in names]
    faults += [f"metadata.txt lacks {key}" for key in REQUIRED_METADATA if not metadata.has_option("general", key)]
    if metadata.has_option("general", "icon") and f"esflow/{metadata['general']['icon']}" not in names:
        faults.append(f"the icon {metadata['general']['icon']} is missing")
    if size > LARGEST_BYTES:
        faults.append(f"{size / 1e6:.1f} MB is more than the 25 MB that plugins.qgis.org takes")
    for name in names:
        parts = PurePosixPath(name).parts
        if parts[0] != "esflow":
            faults.append(f"{name} is outside the folder esflow/")
        elif any(part.startswith(".") for part in parts):
            faults.append(f"{name} is hidden")
        elif name.endswith(UNWANTED_SUFFIXES) or parts[1] in UNWANTED_FOLDERS:
            faults.append(f"{name} does not belong in the package")
    return faults


def main():
    """Check the zip named on the command line; print its size, or its faults and leave with status 1."""
    archive_path = sys.argv[1]
    faults = faults_of(archive_path)
    if faults:
        sys.exit("The package is not fit to publish:\n" + "\n".join(f"  {fault}" for fault in faults))
    with zipfile.ZipFile(archive_path) as archive:
        items = [item for item in archive.infolist() if not item.is_dir()]
    print(f"{len(items)} files, {sum(item.compress_size for item in items) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
