"""QGIS' XML files with their attributes in order, so that building them twice leaves the same file."""

import re
from xml.etree import ElementTree

RANDOM_IDENTIFIER = re.compile(r"\{[0-9a-f-]{36}\}")


def put_in_order(path, doctype, **root_attributes):
    """Sort the attributes of every element of an XML file, which Qt writes in another order each time.

    doctype: what stands behind <!DOCTYPE; root_attributes: set on the root before.
    """
    text = in_order(path.read_text(encoding="utf-8"), **root_attributes)
    path.write_text(f"<!DOCTYPE {doctype}>\n{text}\n", encoding="utf-8")


def in_order(text, **root_attributes):
    """The same for XML as text; its document type goes, and so do random identifiers, which newer QGIS writes."""
    root = ElementTree.fromstring(text)
    root.attrib.update(root_attributes)
    for element in root.iter():
        attributes = sorted(
            # Symbols of labels stand as XML within an attribute.
            (key, in_order(value) if value.startswith("<symbol") else value)
            for key, value in element.attrib.items()
            if not (key in ("id", "uuid") and RANDOM_IDENTIFIER.fullmatch(value))
        )
        element.attrib.clear()
        element.attrib.update(attributes)
    return ElementTree.tostring(root, encoding="unicode")
