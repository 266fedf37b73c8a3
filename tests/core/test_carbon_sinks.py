"""Table of sinks, the fields named after them, fixed shares; and gaps between years."""

import csv
from pathlib import Path

import numpy as np
import pytest
from esflow.esflow_plugin.core.carbon_sinks import SinkTable, shares_of_sinks
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.core.year_gaps import filled_between

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "tables" / "carbon_sinks.csv"


@pytest.fixture
def shipped():
    with open(SHIPPED, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    return SinkTable.from_columns({name: [row[name] for row in rows] for name in rows[0]})


def test_the_shipped_table_has_source_and_certainty(shipped):
    with open(SHIPPED, encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["sink"], float(row["absorption"])) for row in rows] == [("forest", 3.8096), ("grass", 0.9482)]
    assert all(row["source"] and row["certainty"] == "source to confirm" for row in rows)
    assert shares_of_sinks([shipped.of_field(name) for name in shipped.known]).tolist() == [0.8272, 0.1728]


@pytest.mark.parametrize("field", ["forest", "Forest_ha", "forest area 1e4 ha", "林地", "woodland-2020"])
def test_fields_are_named_after_their_sink(shipped, field):
    assert shipped.of_field(field).name == "forest"


@pytest.mark.parametrize("field", ["forestry", "area_forest", "", "cropland"])
def test_other_fields_are_no_sink(shipped, field):
    assert shipped.of_field(field) is None


def test_shares_must_be_complete(shipped):
    with pytest.raises(InputError, match=r"together 1; found: forest 0\.8272"):
        shares_of_sinks([shipped.of_field("forest")])
    alone = SinkTable.from_columns({"sink": ["wetland"], "absorption": ["1"]}).of_field("wetland")
    with pytest.raises(InputError, match="wetland nan"):
        shares_of_sinks([alone])


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"sink": ["a"]}, "“absorption” is missing|absorption"),
        ({"sink": ["a", "a"], "absorption": ["1", "2"]}, "row 2"),
        ({"sink": ["a"], "absorption": ["0"]}, "row 1 .*above 0"),
        ({"sink": ["a"], "absorption": ["-1"]}, "row 1"),
        ({"sink": ["a"], "absorption": ["much"]}, "row 1"),
        ({"sink": [""], "absorption": ["1"]}, "row 1"),
        ({"sink": ["a"], "absorption": ["1"], "share": ["2"]}, "share 2 must be between 0 and 1"),
    ],
)
def test_faulty_tables(columns, words):
    with pytest.raises(InputError, match=words):
        SinkTable.from_columns(columns)


def test_gaps_are_filled_between_years_and_never_beyond():
    nan = np.nan
    values = np.array([[nan, 1.0, 5.0, nan], [2.0, nan, 5.0, nan], [nan, 4.0, 5.0, nan], [6.0, nan, 5.0, nan]])
    filled, where = filled_between([2000, 2001, 2003, 2010], values)
    assert filled[:, 0].tolist()[1:] == pytest.approx([2, 2 + 4 * 2 / 9, 6]) and np.isnan(filled[0, 0])
    assert filled[1, 1] == pytest.approx(2.0) and np.isnan(filled[3, 1])
    assert where.sum() == 2 and not where[:, 2:].any() and np.isnan(filled[:, 3]).all()
    assert np.isnan(values[2, 0]), "what was given stays as it is"
