"""Imports point one way, and what is shipped neither asserts nor prints."""

import ast
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
SHIPPED = sorted(
    path
    for folder in ("esflow_plugin", "algorithms")
    for path in (CHECKOUT / folder).rglob("*.py")
) + [CHECKOUT / "__init__.py"]
RANKS = {"core": 0, "raster": 1, "vector": 1, "report": 1, "algorithms": 2}


def name_of(path):
    return str(path.relative_to(CHECKOUT))


def imports(path):
    """(module path, line) of all imports, relative ones as paths below the checkout, others as they are written."""
    package = path.relative_to(CHECKOUT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            assert node.level <= len(package) + 1, f"{name_of(path)}:{node.lineno} leaves the plugin"
            target = "/".join((*base, *(node.module or "").split("."))).strip("/") if node.level else node.module
            yield (f"/{target}" if node.level else target), node.lineno


def rank(module):
    """0 for core, 1 for raster, vector and report, 2 for algorithms, None for the few files beside them."""
    parts = [part for part in module.split("/") if part]
    if parts[:1] == ["algorithms"]:
        return RANKS["algorithms"]
    return RANKS.get(parts[1]) if len(parts) > 1 and parts[0] == "esflow_plugin" else None


def test_there_is_something_to_look_at():
    assert len(SHIPPED) > 30


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_imports_point_one_way(path):
    own = rank(name_of(path))
    for module, line in imports(path):
        assert not module.startswith(("esflow", "algorithms", "processing")), f"{name_of(path)}:{line}: {module}"
        target = rank(module) if module.startswith("/") else None
        if own is not None and target is not None:
            assert target <= own, f"{name_of(path)}:{line} imports {module}"


@pytest.mark.parametrize("path", [path for path in SHIPPED if "/core/" in str(path)], ids=name_of)
def test_core_knows_the_standard_library_and_numpy_only(path):
    import sys

    allowed = {*sys.stdlib_module_names, "numpy", "scipy"}
    for module, line in imports(path):
        if module.startswith("/"):
            assert module.startswith("/esflow_plugin/core"), f"{name_of(path)}:{line} imports {module}"
        else:
            assert module.split(".")[0] in allowed, f"{name_of(path)}:{line} imports {module}"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_nothing_shipped_asserts_prints_or_runs_text(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.Assert), f"{name_of(path)}:{node.lineno}: assert vanishes under -O"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("print", "eval", "exec"), f"{name_of(path)}:{node.lineno}: {node.func.id}"


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_every_file_and_public_name_says_what_it_is_for(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{name_of(path)} has no docstring"
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and not node.name.startswith("_"):
            told = ast.get_docstring(node) or node.name == "classFactory"
            assert told, f"{name_of(path)}:{node.lineno}: {node.name} has no docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 420, f"{name_of(path)} holds more than one subject"
