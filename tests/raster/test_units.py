"""Units: what a layer says, what it means, and when it contradicts."""

import pytest


@pytest.fixture
def heard():
    said = []
    return said, lambda template, **values: said.append(template.format(**values))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("m3/ha/yr", "m3/ha/yr"),
        ("M3 / HA / YR", "m3/ha/yr"),
        ("m³ ha⁻¹ yr⁻¹", "m3/ha/yr"),
        ("m^3/ha/a", "m3/ha/yr"),
        ("m3·ha-1·yr-1", "m3/ha/yr"),
        ("m3/hm2/yr", "m3/ha/yr"),
        ("m3/(ha yr)", "m3/ha/yr"),
        ("mm", "mm"),
        ("mm/a", "mm/yr"),
        ("mm yr-1", "mm/yr"),
        ("mm/year", "mm/yr"),
        ("mm month-1", "mm/month"),
        ("°C", "degC"),
        ("kelvin", "K"),
        ("metre", "m"),
        ("m", "m"),
        ("tC/ha/yr", "tC/ha/yr"),
        ("tCO2/ha/yr", "tCO2/ha/yr"),
        ("t/ha/yr", "t/ha/yr"),
        ("people/km²", "persons/km2"),
        ("%", "%"),
        ("-", "1"),
        ("1", "1"),
    ],
)
def test_spellings_of_one_unit(text, unit):
    from esflow.esflow_plugin.raster import units

    assert units.parse(text) == unit


def test_silence_is_not_an_unknown_unit():
    from esflow.esflow_plugin.raster import units

    assert [units.parse(text) for text in (None, "", "  ")] == ["", "", ""]
    assert [units.parse(text) for text in ("furlong", "mm/d/yr", "tC")] == [None, None, None]


def test_no_spelling_means_two_units():
    from esflow.esflow_plugin.raster import units

    found = {}
    for unit, spellings in units._SYNONYMS.items():
        for spelling in spellings:
            assert found.setdefault(units._key(spelling), unit) == unit, spelling


def test_a_fitting_unit_passes_without_a_word(heard):
    from esflow.esflow_plugin.raster import units

    said, warn = heard
    assert units.check("RAIN", "mm/a", ("mm/yr", "mm"), warn) == "mm/yr"
    assert units.check("RAIN", "mm", ("mm/yr", "mm"), warn) == "mm"
    assert not said


@pytest.mark.parametrize(("text", "word"), [("", "does not say"), (None, "does not say"), ("furlong", "“furlong”")])
def test_an_assumption_is_told(heard, text, word):
    from esflow.esflow_plugin.raster import units

    said, warn = heard
    assert units.check("RAIN", text, ("mm/yr", "mm"), warn) == "mm/yr"
    assert len(said) == 1 and said[0].startswith("RAIN") and word in said[0] and "mm/yr" in said[0]


def test_a_contradiction_stops_and_says_what_to_do(heard):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.raster import units

    with pytest.raises(InputError, match="RAIN.*m3/ha/yr.*mm/yr / mm.*Convert"):
        units.check("RAIN", "m3/ha/yr", ("mm/yr", "mm"), heard[1])


def test_where_a_file_may_say_its_unit(make_raster):
    from esflow.esflow_plugin.raster import units
    from osgeo import gdal

    path = make_raster("two", [[[1.0]], [[2.0]]])
    assert units.unit_text(gdal.Open(path), 1) == ""
    for item, text in (("units", "mm"), ("UNIT", "mm/yr"), (units.UNIT_ITEM, "m3/ha/yr")):
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(2).SetMetadataItem(item, text)
        dataset = None
        dataset = gdal.Open(path)
        assert units.unit_text(dataset, 2) == text, "each stands before the ones set earlier"
        assert units.unit_text(dataset, 1) == ""
        dataset = None


def test_every_density_has_its_amount_and_service():
    from esflow.esflow_plugin.raster import units

    assert set(units.AMOUNT_OF_DENSITY) == set(units.SERVICE_OF_UNIT)
    assert all(units.parse(unit) == unit for unit in units.SERVICE_OF_UNIT)
