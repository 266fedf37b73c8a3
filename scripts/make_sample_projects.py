"""Make the ready projects of the samples, resources/sample/AREA/AREA.qgz: the same bytes whenever they are made.

`opensample` makes the same project for a copy, in the user's language. Made by the oldest supported QGIS (3.22), so
that all later ones open it.

Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_sample_projects.py [FOLDER]; FOLDER takes the projects, in
one folder for each area, by default that of the samples.
"""

import os
import re
import sys
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from demo_sample import SAMPLES
from qgis.core import QgsApplication
from steady_xml import in_order

OLDEST_QGIS = "3.22.0-Białowieża"
DATE = (2020, 1, 1, 0, 0, 0)
RANDOM_IDENTIFIER = re.compile(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}")


def steady(text):
    """A project's XML without who wrote it when, and with layer ids that come from the layers' keys."""
    root = ElementTree.fromstring(text)
    for name in ("saveUser", "saveUserFull", "saveDateTime"):
        root.attrib.pop(name, None)
    root.set("version", OLDEST_QGIS)
    metadata = root.find("projectMetadata")
    for name in ("author", "creation"):
        metadata.remove(metadata.find(name))
    names = {root.findtext("main-annotation-layer/id"): "annotations_esflow_sample"}
    for layer in root.iter("maplayer"):
        key = layer.find(".//customproperties//Option[@name='esflow/sample']").get("value")
        names[layer.findtext("id")] = f"{key}_esflow_sample"
    # QGIS keeps layers in the order of their random ids.
    for element in (root.find("projectlayers"), root.find(".//individual-layer-settings")):
        element[:] = sorted(element, key=lambda child: names[child.get("id") or child.findtext("id")])
    for element in root.iter():
        tidy(element)
    text = in_order(ElementTree.tostring(root, encoding="unicode"))
    for before, after in names.items():
        text = text.replace(before, after)
    # Elements without an id of their own get a random one.
    text = RANDOM_IDENTIFIER.sub("", text)
    return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n{text}\n"


def tidy(element):
    """Take away white space between elements, and put XML that is an attribute's value in order, too."""
    element.tail = None
    if element.text is not None and not element.text.strip():
        element.text = None
    for name, value in element.attrib.items():
        if value.startswith("<symbol"):
            element.set(name, in_order(value))


def make(area, source, target):
    """Write the project of an area from its project file."""
    with zipfile.ZipFile(source) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".qgs"))
        text = steady(archive.read(name).decode("utf-8"))
    with zipfile.ZipFile(target, "w") as archive:
        entry = zipfile.ZipInfo(f"{area.name}.qgs", DATE)
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, text)


def build(target):
    """Make all projects below a folder."""
    from esflow.esflow_plugin.sample.areas import AREAS, copied
    from esflow.esflow_plugin.sample.project import project_path, write_project

    for area in AREAS:
        with tempfile.TemporaryDirectory() as folder, copied(area, folder, lambda fraction: None) as copy:
            path = project_path(area, copy)
            write_project(area, copy, path)
            (target / area.name).mkdir(parents=True, exist_ok=True)
            make(area, path, target / area.name / path.name)


def main(target):
    """Start QGIS and make all projects."""
    application = QgsApplication([], False)
    application.initQgis()
    build(target)
    application.exitQgis()


if __name__ == "__main__":
    sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
