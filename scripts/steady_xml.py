"""QGIS' XML files with their attributes in order, so that building them twice leaves the same file."""

from xml.etree import ElementTree


def put_in_order(path, doctype, **root_attributes):
    """Sort the attributes of every element of an XML file, which Qt writes in another order each time.

    doctype: what stands behind <!DOCTYPE; root_attributes: set on the root before.
    """
    root = ElementTree.parse(path).getroot()
    root.attrib.update(root_attributes)
    for element in root.iter():
        attributes = sorted(element.attrib.items())
        element.attrib.clear()
        element.attrib.update(attributes)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f"<!DOCTYPE {doctype}>\n{text}\n", encoding="utf-8")
