"""Refuse in the shipped code what PyQt6, and with it QGIS 4, does not have; run with a QGIS of today.

Names of enumerations are looked up in the QGIS that runs this, so that no list of them has to be kept.
"""

import ast
import enum
import importlib
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SHIPPED = ("__init__.py", "algorithms", "esflow_plugin")
COMPAT = "esflow_plugin/compat.py"
BINDINGS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
KINDS_OF_VALUES = ("QVariant", "QMetaType")
GONE_METHODS = ("exec_", "print_")
GONE_CLASSES = ("QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QMatrix", "QGLWidget", "QStringRef")


def shipped_files(root=CHECKOUT):
    """Python files of the plugin itself, as paths."""
    for name in SHIPPED:
        path = root / name
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def faults_of(source, is_compat=False):
    """What is wrong in a Python source: sorted (line, sentence) pairs; is_compat: the one file for what differs."""
    tree = ast.parse(source)
    faults = set(import_faults(tree, is_compat))
    classes = imported_classes(tree)
    members = set().union(*(unscoped_members(found) for found in classes.values()))
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            fault = attribute_fault(node, classes, members)
            if fault and not is_compat:
                faults.add((node.lineno, fault))
    return sorted(faults)


def import_faults(tree, is_compat):
    """Imports that bind the plugin to one version of Qt."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules, names = [alias.name for alias in node.names], []
        elif isinstance(node, ast.ImportFrom):
            modules, names = [node.module or ""], [alias.name for alias in node.names]
        else:
            continue
        for module in modules:
            if module.split(".")[0] in BINDINGS:
                yield node.lineno, f"{module}: import it from qgis.PyQt"
        for name in names:
            if name in GONE_CLASSES:
                yield node.lineno, f"{name} is gone in Qt 6"
            elif name in KINDS_OF_VALUES and not is_compat:
                yield node.lineno, f"{name}: kinds of values differ between versions, ask {COMPAT} for them"


def imported_classes(tree):
    """Name in the file -> class or enumeration of QGIS or Qt."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                value = getattr(module, alias.name, None)
                if isinstance(value, type):
                    found[alias.asname or alias.name] = value
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value = class_of(node.value, found)
            if value is not None:
                found[node.targets[0].id] = value
    return found


def unscoped_members(owner):
    """Names of the enumeration members that a class of PyQt5 offers without their enumeration."""
    return {name for name in dir(owner) if name[:1].isupper() and is_member(owner, getattr(owner, name, None))}


def is_member(owner, value):
    """True for a member of one of the enumerations that belong to a class."""
    kind = type(value)
    if isinstance(value, enum.Enum):
        return True
    return issubclass(kind, int) and kind not in (int, bool) and kind is getattr(owner, kind.__name__, None)


def attribute_fault(node, classes, members):
    """What is wrong with `something.name`, or None."""
    if node.attr in GONE_METHODS:
        return f"{node.attr}() is gone in PyQt6, leave the underscore out"
    owner = class_of(node.value, classes)
    if owner is None:
        on_an_object = not (scope_name(node.value) or "_")[:1].isupper()
        if node.attr in members and on_an_object:
            return f"{node.attr} of an object: name its class and its enumeration"
        return None
    if not hasattr(owner, node.attr):
        return f"{owner.__name__} has no {node.attr} in this QGIS"
    value = getattr(owner, node.attr)
    if not issubclass(owner, (int, enum.Enum)) and is_member(owner, value):
        return f"{owner.__name__}.{node.attr}: write {owner.__name__}.{type(value).__name__}.{node.attr}"
    return None


def class_of(node, classes):
    """The class or enumeration that an expression like Qt.PenStyle names, or None."""
    if isinstance(node, ast.Name):
        return classes.get(node.id)
    if isinstance(node, ast.Attribute):
        value = getattr(class_of(node.value, classes), node.attr, None)
        return value if isinstance(value, type) else None
    return None


def scope_name(node):
    """The last name of a dotted expression, or None."""
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", None)


def main():
    """Check all shipped files; list the faults and leave with status 1 where there are any."""
    found = []
    for path in shipped_files():
        name = path.relative_to(CHECKOUT).as_posix()
        found += [f"{name}:{line}: {text}" for line, text in faults_of(path.read_text("utf-8"), name == COMPAT)]
    if found:
        sys.exit("Not ready for Qt 6:\n" + "\n".join(found))


if __name__ == "__main__":
    main()
