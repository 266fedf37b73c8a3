"""The ledger as table and as text: what is undefined stays undefined."""

import math

import pytest
from qgis.core import NULL

pytestmark = pytest.mark.usefixtures("qgis_app")

ROW = {
    "service": "water_yield",
    "level": "cell",
    "unit": "m3/yr",
    "units": 12,
    "supply": 1234567.0,
    "deficit": 0.0,
    "cr_volume": math.nan,
    "cr_count": 0.25,
    "closure_error": 1.5e-16,
    "flag": "no_deficit",
}


def test_every_column_has_a_title_and_a_kind():
    from esflow.esflow_plugin.report.ledger import COLUMNS, column_title, ledger_fields

    fields = ledger_fields()
    assert [field.name() for field in fields] == list(COLUMNS)
    assert [name for name in COLUMNS if column_title(name) in ("", name)] == []
    kinds = {field.name(): field.isNumeric() for field in fields}
    assert not kinds["service"] and not kinds["flag"] and kinds["units"] and kinds["cr_volume"]


def test_undefined_and_absent_figures_are_null_and_zero_is_zero():
    from esflow.esflow_plugin.report.ledger import COLUMNS, ledger_features

    (feature,) = ledger_features([ROW])
    values = dict(zip(COLUMNS, feature.attributes()))
    assert values["cr_volume"] in (None, NULL) and values["sent"] in (None, NULL)
    assert values["deficit"] == 0.0 and values["units"] == 12 and values["supply"] == 1234567.0
    assert values["flag"] == "no_deficit"


def test_the_log_writes_amounts_in_full_and_names_the_undefined():
    from esflow.esflow_plugin.report.ledger import column_title, ledger_text

    lines = ledger_text([ROW]).splitlines()
    assert lines[0] == "— water_yield · cell · m3/yr"
    assert f"  {column_title('cr_volume')}: undefined" in lines
    assert f"  {column_title('cr_count')}: 0.2500" in lines
    assert f"  {column_title('supply')}: 1,234,567" in lines
    assert f"  {column_title('deficit')}: 0" in lines
    assert not [line for line in lines if column_title("sent") in line], "what does not apply is left out"
