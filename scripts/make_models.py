"""Build resources/models/*.model3 through the API of the oldest supported QGIS (3.22).

Models saved by newer versions name their outputs in another way, which older ones cannot read.
Run: bash scripts/qgis_env.sh /usr/bin/python3 scripts/make_models.py [FOLDER]
"""

import os
import sys
from pathlib import Path

from model_child import Child
from model_food import FOOD_FLOW_CHAIN
from model_footprint import FOOTPRINT_CHAIN
from model_framework import FRAMEWORK
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from steady_xml import put_in_order

MODELS = Path(__file__).resolve().parent.parent / "resources" / "models"
COLUMN, ROW = 270.0, 62.0
LEAST_ROWS = 4.2
OF_THE_RUN = ("ZONES", "ZONE_FIELD", "ALIGN")


WATER_FLOW_CHAIN = (
    Child(
        "supply",
        "wateryield",
        (
            "LULC",
            "PRECIPITATION",
            "REFERENCE_EVAPOTRANSPIRATION",
            "ROOT_RESTRICTING_DEPTH",
            "PLANT_AVAILABLE_WATER",
            "BIOPHYSICAL_TABLE",
            "SEASONALITY",
            "ZONES",
            "ZONE_FIELD",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("water_yield", ""), "OUTPUT_ZONES": ("yield_by_zone", "Water yield by zone")},
    ),
    Child(
        "demand",
        "waterdemand",
        (
            "POPULATION",
            "DOMESTIC_QUOTA",
            "VALUE_ADDED",
            "INDUSTRY_QUOTA",
            "LULC",
            "CROPLAND_CODES",
            "IRRIGATED_SHARE",
            "IRRIGATION_QUOTA",
            "ECOLOGICAL",
            "QUOTAS",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("water_demand", "")},
    ),
    Child(
        "balance",
        "supplydemandbalance",
        ("ALIGN",),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "OUTPUT": ("balance", "Balance before flow (m3/ha/yr)"),
            "TYPE": ("matching_type", "Matching type before flow"),
            "LEDGER": ("ledger_before_flow", "Ledger before flow"),
        },
    ),
    Child(
        "flow",
        "riverflow",
        (
            "FLOW_DIRECTION",
            "ENCODING",
            "DEM",
            "ZONES",
            "ZONE_FIELD",
            "RESERVE",
            "LOSS",
            "CONSUMPTIVE_FRACTION",
            "ALIGN",
        ),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "RECEIVED": ("received", ""),
            "SENT": ("sent", ""),
            "UNMET": ("unmet", ""),
            "OUTFLOW": ("outflow", ""),
            "LINKS": ("links", ""),
            "LEDGER": ("ledger_of_flow", "Ledger of the river flow"),
        },
    ),
    Child(
        "rates",
        "compensation",
        (),
        {"INPUT": ("flow", "OUTPUT_ZONES")},
        {
            "OUTPUT": ("zones_with_rates", "Zones with their account, rates and classes"),
            "TRANSITION": ("class_transition", ""),
            "LEDGER": ("ledger_of_zones", "Ledger of the zones"),
        },
    ),
)

CARBON_FLOW_CHAIN = (
    Child(
        "supply",
        "netecosystemproduction",
        ("NPP", "NPP_UNIT", "TEMPERATURE", "PRECIPITATION", "ANNUAL_MEANS", "COEFFICIENT", "ALIGN"),
        outputs={"OUTPUT": ("net_ecosystem_production", "")},
    ),
    Child(
        "demand",
        "carbonemissions",
        (
            "STATISTICS",
            "STATISTICS_ZONE_FIELD",
            "PEOPLE_FIELD",
            "PEOPLE_WEIGHT",
            "PIGS_FIELD",
            "PIGS_WEIGHT",
            "LIVESTOCK_FIELD",
            "LIVESTOCK_WEIGHT",
            "ENERGY",
            "ENERGY_UNIT",
            "ENERGY_WEIGHT",
            "TIMBER_FIELD",
            "TIMBER_WEIGHT",
            "CEMENT_FIELD",
            "CEMENT_WEIGHT",
            "ZONES",
            "ZONE_FIELD",
            "FACTORS",
            "FUELS",
            "NODATA_DEMAND",
            "IGNORE_UNMATCHED",
            "ALIGN",
        ),
        outputs={"OUTPUT": ("carbon_emissions", "")},
    ),
    Child(
        "balance",
        "supplydemandbalance",
        ("ALIGN",),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "OUTPUT": ("balance", "Balance before flow (tC/ha/yr)"),
            "TYPE": ("matching_type", "Matching type before flow"),
            "LEDGER": ("ledger_before_flow", "Ledger before flow"),
        },
    ),
    Child(
        "kernel",
        "atmosphericflow",
        ("KERNEL", "DISTANCE", "RADIUS", "BREAKPOINT", "ZONES", "ZONE_FIELD", "ALIGN"),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "RECEIVED": ("received_by_distance", "Received by distance"),
            "SENT": ("sent_by_distance", "Sent by distance"),
            "UNMET": ("unmet_by_distance", "Unmet deficit after flow by distance"),
            "LINKS": ("links_by_distance", "Links by distance"),
            "LEDGER": ("ledger_by_distance", "Ledger of the flow by distance"),
        },
    ),
    Child(
        "wind",
        "windflow",
        ("WIND", "U_BAND", "V_BAND", "WIND_FROM", "UPTAKE", "ARROW_COUNT", "ZONES", "ZONE_FIELD", "ALIGN"),
        {"SUPPLY": ("supply", "OUTPUT"), "DEMAND": ("demand", "OUTPUT")},
        {
            "RECEIVED": ("received_on_wind", "Received on the wind"),
            "SENT": ("sent_on_wind", "Sent on the wind"),
            "UNMET": ("unmet_on_wind", "Unmet deficit after flow on the wind"),
            "ARROWS": ("arrows", ""),
            "OUTPUT_ZONES": ("zones_on_wind", "Zones with their account on the wind"),
            "LINKS": ("links_on_wind", "Links on the wind"),
            "LEDGER": ("ledger_on_wind", "Ledger of the flow on the wind"),
        },
    ),
    Child(
        "rates",
        "compensation",
        (),
        {"INPUT": ("kernel", "OUTPUT_ZONES")},
        {
            "OUTPUT": ("zones_with_rates", "Zones with their account by distance, rates and classes"),
            "TRANSITION": ("class_transition", ""),
            "LEDGER": ("ledger_of_zones", "Ledger of the zones by distance"),
        },
    ),
)

MODELS_BY_NAME = {
    "carbonflowchain": CARBON_FLOW_CHAIN,
    "carbonfootprintchain": FOOTPRINT_CHAIN,
    "esflowframework": FRAMEWORK,
    "foodflowchain": FOOD_FLOW_CHAIN,
    "waterflowchain": WATER_FLOW_CHAIN,
}


def build(name, help_text, children):
    """A model of children wired by name; parameters with the same name are one parameter of the model."""
    model = QgsProcessingModelAlgorithm(name, "ESFlow")
    registry = QgsApplication.processingRegistry()
    order = parameter_order(children)
    for number, child in enumerate(children):
        algorithm = registry.createAlgorithmById(f"esflow:{child.algorithm}")
        for given in child.given:
            name = child.name_in_model(given)
            if model.parameterDefinition(name) is None:
                add_parameter(model, child, algorithm.parameterDefinition(given), order.index(name))
        add_child(model, child, algorithm, place_of(children, number), outputs_taken(children))
    model.setParameterOrder(order)
    model.setHelpContent({"ALG_DESC": help_text, "ALG_VERSION": "1", **parameter_help(model)})
    return model


def parameter_order(children):
    """Every parameter once, in the order of the steps; those of the whole run at the end."""
    order = list(dict.fromkeys(child.name_in_model(given) for child in children for given in child.given))
    return [name for name in order if name not in OF_THE_RUN] + [name for name in OF_THE_RUN if name in order]


def add_parameter(model, child, definition, position):
    """Take a step's parameter over into the model, with its label and help."""
    definition = definition.clone()
    # Zones are optional in most steps, but the rates are those of zones.
    if definition.name() in ("ZONES", "ZONE_FIELD", *child.needed):
        definition.setFlags(definition.flags() & ~QgsProcessingParameterDefinition.FlagOptional)
    if isinstance(definition, QgsProcessingParameterField):
        definition.setParentLayerParameterName(child.name_in_model(definition.parentLayerParameterName()))
    if definition.name() in child.renamed:
        name, label = child.renamed[definition.name()]
        definition.setName(name)
        definition.setDescription(label)
    component = QgsProcessingModelParameter(definition.name())
    component.setDescription(definition.description())
    component.setPosition(QPointF(120.0, 60.0 + ROW * position))
    component.setSize(QSizeF(220.0, 40.0))
    model.addModelParameter(definition, component)


def place_of(children, number):
    """Where a step lies on the canvas: right of the step before it and below its results, which must not cover it."""
    rows = sum(max(LEAST_ROWS, len(child.outputs) + 0.5) for child in children[:number])
    return QPointF(120.0 + COLUMN * (number + 1), 160.0 + ROW * rows)


def outputs_taken(children):
    """(child, output) of every result that a later step takes."""
    return {origin for child in children for origins in child.taken.values() for origin in as_list(origins)}


def as_list(origins):
    """What an input takes: one (child, output) or several of them."""
    return origins if isinstance(origins, list) else [origins]


def add_child(model, child, algorithm, place, taken_by_others):
    """Add a step, its connections and the results that it hands to the user."""
    step = QgsProcessingModelChildAlgorithm(algorithm.id())
    step.setChildId(child.name)
    step.setDescription(algorithm.displayName())
    step.setPosition(place)
    source = QgsProcessingModelChildParameterSource
    for given in child.given:
        step.addParameterSources(given, [source.fromModelParameter(child.name_in_model(given))])
    for taken, origins in child.taken.items():
        sources = [source.fromChildOutput(origin, output) for origin, output in as_list(origins)]
        step.addParameterSources(taken, sources)
    for fixed, value in child.fixed.items():
        step.addParameterSources(fixed, [source.fromStaticValue(value)])
    for definition in algorithm.parameterDefinitions():
        # The modeler calls a step incomplete that leaves a needed parameter to its default.
        known = definition.name() in (*child.given, *child.taken, *child.fixed)
        if not known and not definition.isDestination() and not is_optional(definition):
            step.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
    outputs = {}
    for row, (output, (output_name, label)) in enumerate(child.outputs.items()):
        result = QgsProcessingModelOutput(output_name, label or algorithm.parameterDefinition(output).description())
        result.setChildId(child.name)
        result.setChildOutputName(output)
        # A result that the user did not want would be missing in the steps that take it.
        result.setMandatory((child.name, output) in taken_by_others)
        result.setPosition(place + QPointF(COLUMN, ROW * row - 60.0))
        result.setSize(QSizeF(220.0, 40.0))
        outputs[output_name] = result
    step.setModelOutputs(outputs)
    model.addChildAlgorithm(step)


def is_optional(definition):
    """Whether an algorithm does without this parameter."""
    return bool(definition.flags() & QgsProcessingParameterDefinition.FlagOptional)


def parameter_help(model):
    """The help of every parameter, as the modeler keeps it."""
    return {definition.name(): definition.help() for definition in model.parameterDefinitions() if definition.help()}


def main(folder=MODELS):
    """Write every model into a folder."""
    from esflow.esflow_plugin.model_texts import descriptions

    folder.mkdir(parents=True, exist_ok=True)
    for name, children in MODELS_BY_NAME.items():
        path = folder / f"{name}.model3"
        if not build(name, descriptions()[name], children).toFile(str(path)):
            raise OSError(f"{path} could not be written")
        put_in_order(path, "model")


if __name__ == "__main__":
    sys.path.insert(0, os.environ["QGIS_PLUGINPATH"])
    application = QgsApplication([], False)
    application.initQgis()
    from esflow.esflow_plugin.provider import ESFlowProvider

    provider = ESFlowProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    main(*(Path(argument) for argument in sys.argv[1:]))
    application.exitQgis()
