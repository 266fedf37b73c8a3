"""One page of the manual for one algorithm or model, from what it tells QGIS about itself."""

from docs_markdown import escaped, in_cell, inline_markdown, markdown_of, table
from docs_words import TYPES, WORDS
from qgis.core import QgsProcessingModelAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterNumber

UNLIMITED = 1e300
FLAGS = {
    "optional": QgsProcessingParameterDefinition.Flag.FlagOptional,
    "advanced": QgsProcessingParameterDefinition.Flag.FlagAdvanced,
}


def page(algorithm, language, titles):
    """Markdown of an algorithm's page. titles: title of every algorithm by its id, for the steps of models."""
    words = WORDS[language]
    parts = [
        f"<!-- {words['made']} -->",
        f"# {escaped(algorithm.displayName())}",
        f"[{words['manual']}](../README.md) · [{words['all']}](README.md) · {escaped(algorithm.group())}",
    ]
    if algorithm.shortDescription():
        parts.append(f"*{escaped(algorithm.shortDescription())}*")
    parts.append(f"{words['id']}{words['colon']}`{algorithm.id()}`")
    parts += [description(algorithm), *steps(algorithm, words, titles)]
    inputs = [item for item in algorithm.parameterDefinitions() if not item.isDestination()]
    if inputs:
        parts += [f"## {words['parameters']}", parameters(inputs, language)]
    parts += [f"## {words['outputs']}", outputs(algorithm, language)]
    tags = [tag for tag in algorithm.tags() if tag]
    if tags:
        separator = words["separator"].replace(";", ",")
        parts.append(f"{words['tags']}{words['colon']}{escaped(separator.join(tags))}")
    return "\n\n".join(part for part in parts if part) + "\n"


def is_model(algorithm):
    """Whether an algorithm is a ready-made model."""
    return isinstance(algorithm, QgsProcessingModelAlgorithm)


def description(algorithm):
    """The help without its list of parameters, which the page has as a table."""
    if is_model(algorithm):
        return markdown_of(str(algorithm.helpContent().get("ALG_DESC", "")))
    return markdown_of(algorithm.description_html())


def steps(algorithm, words, titles):
    """The steps of a model, with links to their pages."""
    if not is_model(algorithm):
        return []
    rows = []
    for name, child in sorted(algorithm.childAlgorithms().items(), key=lambda item: place(item[1])):
        page_name = child.algorithmId().partition(":")[2]
        rows.append([f"`{name}`", f"[{escaped(titles[child.algorithmId()])}]({page_name}.md)"])
    return [f"## {words['steps']}", words["model_note"], table([words["step"], words["algorithm"]], rows)]


def place(child):
    """Where a step stands in the modeler: steps further right come later."""
    return child.position().x(), child.position().y()


def parameters(definitions, language):
    """The table of parameters."""
    words = WORDS[language]
    head = [words[key] for key in ("name", "label", "type", "default", "help")]
    rows = [
        [
            f"`{definition.name()}`",
            escaped(definition.description()),
            kind(definition, language),
            default(definition, words),
            inline_markdown(definition.help()) + choices(definition, words),
        ]
        for definition in definitions
    ]
    return table(head, rows)


def kind(definition, language):
    """Type of a parameter, what it belongs to, its range, and whether it may be left out."""
    words, name = WORDS[language], TYPES[language][definition.type()]
    parent = getattr(definition, "parentLayerParameterName", str)()
    if parent and definition.type() in ("field", "band"):
        name = words[f"{definition.type()}_of"].format(parent=f"`{parent}`")
    parts = [name]
    if isinstance(definition, QgsProcessingParameterNumber):
        parts += number_range(definition, words)
    parts += [words[key] for key, flag in FLAGS.items() if definition.flags() & flag]
    return words["separator"].join(parts)


def number_range(definition, words):
    """The range of a number, in a list that is empty where it has none."""
    low, high = definition.minimum(), definition.maximum()
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    has_low = low > (-(2**31) + 1 if whole else -UNLIMITED)
    has_high = high < (2**31 - 1 if whole else UNLIMITED)
    if not has_low and not has_high:
        return []
    form = "range" if has_low and has_high else "at_least" if has_low else "at_most"
    return [words[form].format(low=number(low), high=number(high))]


def default(definition, words):
    """Default of a parameter as one reads it."""
    value = definition.defaultValue()
    if value in (None, "") or value == []:
        return ""
    if definition.type() == "boolean":
        return words["yes"] if value in (True, "true", "True") else words["no"]
    if definition.type() == "enum":
        chosen = value if isinstance(value, list) else [value]
        return words["separator"].join(escaped(definition.options()[int(index)]) for index in chosen)
    if isinstance(value, (int, float)):
        return number(value)
    return f"`{in_cell(str(value))}`"


def number(value):
    """A number without superfluous digits."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))


def choices(definition, words):
    """The options of a choice with their numbers, which the command line takes."""
    if definition.type() != "enum":
        return ""
    options = (f"{index} = {escaped(option)}" for index, option in enumerate(definition.options()))
    return f" ({words['separator'].join(options)})"


def outputs(algorithm, language):
    """The table of outputs: what is written, then numbers and texts."""
    words = WORDS[language]
    rows = []
    for output in algorithm.outputDefinitions():
        definition = algorithm.parameterDefinition(output.name())
        text = inline_markdown(definition.help()) if definition is not None else ""
        name = TYPES[language][output.type()]
        if definition is not None and definition.flags() & FLAGS["optional"]:
            name = words["separator"].join([name, words["optional"]])
        rows.append([f"`{output.name()}`", escaped(output.description()), name, text])
    return table([words[key] for key in ("name", "label", "type", "help")], rows)


def index(algorithms, language):
    """The page that lists all others by stage."""
    words = WORDS[language]
    parts = [f"<!-- {words['made']} -->", f"# {words['algorithms']}", f"[{words['manual']}](../README.md)"]
    parts.append(words["introduction"])
    for group in sorted({algorithm.group() for algorithm in algorithms}):
        rows = [
            [
                f"[{escaped(algorithm.displayName())}]({algorithm.name()}.md)",
                f"`{algorithm.name()}`",
                escaped(in_cell(algorithm.shortDescription())),
            ]
            for algorithm in algorithms
            if algorithm.group() == group
        ]
        head = [words["algorithm"], words["id"], words["what"]]
        parts += [f"## {escaped(group)}", table(head, rows)]
    return "\n\n".join(parts) + "\n"
