"""How the results came about: every step with its parameters, versions, inputs and warnings, and how to repeat it."""

import re
import shlex

from qgis.core import NULL, QgsApplication, QgsProcessingParameterEnum

from ...i18n import translate
from .html import escape, folded, heading, listed, paragraph, table, tag

#: Where QGIS puts what only the next steps of a model need, and how it tells layers in memory apart: never the same.
_PASSING = re.compile(r"[^\s=,;|]*processing_\w+[/\\][0-9a-f]{32}[/\\]|[?&]uid=\{[^}]*\}")


def methods_section(records, title_of):
    """HTML from the records of the runs. title_of: function from an algorithm's id to its title."""
    parts = [heading(2, translate("ESFlow", "Methods and versions"), "methods")]
    if not records:
        parts.append(
            paragraph(
                translate(
                    "ESFlow",
                    "No record of a run was found beside the results, so parameters and versions are not known here. "
                    "Records lie beside results that are files (*.esflow.json); give their folder.",
                )
            )
        )
        return "".join(parts)
    software = {name: value for record in records for name, value in record.get("software", {}).items()}
    parts.append(paragraph(", ".join(f"{name} {value}" for name, value in software.items())))
    for record in records:
        parts.append(_run(record, title_of))
    return "".join(parts)


def warnings_section(records, title_of, own=()):
    """All warnings of the runs, each once, and those of the report itself."""
    lines = list(own)
    for record in records:
        lines += [f"{title_of(record['algorithm'])}: {text}" for text in record.get("warnings", [])]
    lines = list(dict.fromkeys(lines))
    if not lines:
        return paragraph(translate("ESFlow", "No run warned of anything."))
    return listed(lines)


def repeat_section(records):
    """The commands that repeat every step without a window."""
    commands = [command_of(record) for record in records]
    if not commands:
        return ""
    return (
        heading(2, translate("ESFlow", "How to repeat it"), "repeat")
        + paragraph(
            translate(
                "ESFlow",
                "Each step as a command, in the order in which they ran; the same parameters can be entered in the "
                "toolbox or in the modeler, with identical numbers.",
            )
        )
        + tag("pre", escape("\n\n".join(commands)))
    )


def command_of(record):
    """One run as a call of qgis_process."""
    arguments = []
    for name, value in record.get("parameters", {}).items():
        if value is None or value == "":
            continue
        values = value if isinstance(value, list) else [value]
        arguments += [f"{name}={_settled(item)}" for item in values]
    return shlex.join(["qgis_process", "run", record["algorithm"], "--", *arguments])


def _run(record, title_of):
    algorithm = QgsApplication.processingRegistry().algorithmById(record["algorithm"])
    rows = [_parameter(algorithm, name, value) for name, value in sorted(record.get("parameters", {}).items())]
    head = [translate("ESFlow", "Parameter"), translate("ESFlow", "Meaning"), translate("ESFlow", "Value")]
    parts = [table(head, rows, text_columns=3)]
    inputs = [_input(entry) for entry in record.get("inputs", [])]
    if inputs:
        head = [translate("ESFlow", "Input"), translate("ESFlow", "Source"), translate("ESFlow", "Unit"), "SHA-256"]
        parts.append(table(head, inputs, text_columns=4))
    facts = [[name, _text(value)] for name, value in record.get("facts", {}).items() if not _is_table(value)]
    if facts:
        parts.append(table([translate("ESFlow", "Fact"), translate("ESFlow", "Value")], facts, text_columns=2))
    parts.append(listed(record.get("notes", [])))
    version = record.get("software", {}).get("esflow", "")
    title = f"{title_of(record['algorithm'])} ({record['algorithm']}, ESFlow {version})"
    return folded(title, "".join(parts))


def _parameter(algorithm, name, value):
    """Name, meaning and value; a model leaves None where its algorithm then takes the default."""
    definition = None if algorithm is None else algorithm.parameterDefinition(name)
    if definition is None:
        return [name, "", _text(value)]
    default = definition.defaultValue()
    if value is None and default not in (None, NULL, ""):
        text = translate("ESFlow", "{value} (default)").format(value=_chosen(definition, default))
    else:
        text = _chosen(definition, value)
    return [name, definition.description(), text]


def _chosen(definition, value):
    """A value as text; of an enumeration what its numbers stand for."""
    if not isinstance(definition, QgsProcessingParameterEnum) or definition.usesStaticStrings():
        return _text(value)
    options = definition.options()
    numbers = [int(item) for item in (value if isinstance(value, list) else [value]) if str(item).isdigit()]
    return ", ".join(options[number] for number in numbers if number < len(options)) or _text(value)


def _is_table(value):
    """Whether a fact is a table of its own, which one of the run's results holds."""
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _input(entry):
    """One row of the table of inputs; the first digits of the checksum tell files apart."""
    unit, digest = entry.get("unit") or "", entry.get("sha256", "")
    return [entry.get("parameter", ""), _settled(entry.get("source", "")), unit, digest[:16]]


def _text(value):
    if value is None:
        return ""
    return ", ".join(_settled(item) for item in value) if isinstance(value, list) else _settled(value)


def _settled(value):
    """A value as text without what differs from run to run."""
    return _PASSING.sub("", str(value))
