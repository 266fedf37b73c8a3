"""What QGIS' dialogs hand over where nothing was chosen: it must count as not given."""

import pytest
from qgis.core import NULL, QgsProcessingContext, QgsProcessingParameterDefinition, QgsProcessingParameterField


@pytest.fixture
def optional_fields(provider):
    """(algorithm, name) of every optional field of all algorithms."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return [
        (algorithm, definition.name())
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterField) and definition.flags() & optional
    ]


def test_a_field_that_is_not_chosen_is_not_given(optional_fields):
    from esflow.algorithms.inputs import Inputs

    assert len(optional_fields) > 20
    for value in (NULL, None, ""):
        taken = [
            (algorithm.id(), name)
            for algorithm, name in optional_fields
            if Inputs(algorithm, {name: value}, QgsProcessingContext()).given(name)
        ]
        assert taken == []


def test_unchosen_fields_change_nothing(run, save_grid, save_zones, optional_fields):
    supply, demand = save_grid("supply", [[5.0, 1.0]], "t/ha/yr"), save_grid("demand", [[1.0, 3.0]], "t/ha/yr")
    west, north = 1_000_000.0, 4_000_000.0
    halves = {"a": (west, north - 100, west + 100, north), "b": (west + 100, north - 100, west + 200, north)}
    zones = save_zones("zones", halves)
    given = {
        "SUPPLY": supply,
        "DEMAND": demand,
        "ZONES": zones,
        "ZONE_FIELD": "zone",
        "DISTANCE_LIMIT": 10.0,
        "OUTPUT_ZONES": "TEMPORARY_OUTPUT",
    }
    unchosen = {name: NULL for algorithm, name in optional_fields if algorithm.id() == "esflow:marketflow"}
    assert {"SUPPLY_FIELD", "DEMAND_FIELD", "BARRIER_FIELD", "ATTRACTION_FIELD"} <= set(unchosen)
    numbers = [
        {key: value for key, value in run("marketflow", parameters).items() if isinstance(value, float)}
        for parameters in (given, {**given, **unchosen})
    ]
    assert numbers[0] and numbers[0] == numbers[1]
