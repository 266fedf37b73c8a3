"""How the results came about: every step with its parameters, versions, inputs and warnings, and how to repeat it."""

import shlex

from ...i18n import translate
from .html import escape, folded, heading, listed, paragraph, table, tag


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
        arguments += [f"{name}={item}" for item in values]
    return shlex.join(["qgis_process", "run", record["algorithm"], "--", *arguments])


def _run(record, title_of):
    rows = [[name, _text(value)] for name, value in sorted(record.get("parameters", {}).items())]
    parts = [table([translate("ESFlow", "Parameter"), translate("ESFlow", "Value")], rows, text_columns=2)]
    inputs = [
        [entry.get("parameter", ""), entry.get("source", ""), entry.get("unit") or "", entry.get("sha256", "")[:16]]
        for entry in record.get("inputs", [])
    ]
    if inputs:
        head = [translate("ESFlow", "Input"), translate("ESFlow", "Source"), translate("ESFlow", "Unit"), "SHA-256"]
        parts.append(table(head, inputs, text_columns=4))
    facts = [[name, _text(value)] for name, value in record.get("facts", {}).items() if not isinstance(value, dict)]
    if facts:
        parts.append(table([translate("ESFlow", "Fact"), translate("ESFlow", "Value")], facts, text_columns=2))
    parts.append(listed(record.get("notes", [])))
    title = f"{title_of(record['algorithm'])} ({record['algorithm']}, ESFlow {record['software'].get('esflow', '')})"
    return folded(title, "".join(parts))


def _text(value):
    return ", ".join(str(item) for item in value) if isinstance(value, list) else "" if value is None else str(value)
