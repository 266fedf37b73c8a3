"""Tables as they come: headers, nulls, numbers in text, duplicates."""

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def csv_layer(tmp_path):
    """Function: a layer of CSV text, as QGIS opens the file."""

    def opened(text, name="table", encoding="utf-8"):
        path = tmp_path / f"{name}.csv"
        path.write_bytes(text.encode(encoding))
        layer = QgsVectorLayer(str(path), name, "ogr")
        assert layer.isValid()
        return layer

    return opened


def table(layer):
    from esflow.esflow_plugin.vector.tables import Table

    return Table.from_source(layer, "BIOPHYSICAL_TABLE")


def test_columns_are_found_whatever_their_case_and_blanks(csv_layer):
    read = table(csv_layer("LuCode, kc ,Root_Depth\n1,0.5,2000\n2,1,300\n"))
    assert len(read) == 2
    assert read.numbers("lucode") == [1, 2] and read.numbers("KC") == [0.5, 1]
    assert read.numbers("root_depth") == [2000, 300]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_byte_order_mark_hides_no_column(csv_layer, mark):
    assert table(csv_layer(mark + "lucode,kc\n1,2\n")).numbers("lucode") == [1]


def test_semicolons_and_accents(csv_layer):
    read = table(csv_layer("lucode;Größe;名前\n1;2.5;ä\n"))
    assert read.numbers("größe") == [2.5] and read.column("名前") == ["ä"]


def test_aliases(csv_layer):
    read = table(csv_layer("code,value\n1,2\n"))
    assert read.numbers("lucode", ("code",)) == [1]


def test_a_missing_column_lists_what_there_is(csv_layer):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="BIOPHYSICAL_TABLE.*“kc”.*has: lucode, depth"):
        table(csv_layer("lucode,depth\n1,2\n")).column("kc")


def test_columns_that_differ_in_case_only_are_refused(tmp_path):
    from esflow.esflow_plugin.core.errors import InputError

    layer = QgsVectorLayer("NoGeometry?field=kc:double&field=KC:double&field=lucode:integer", "t", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([1.0, 2.0, 3])
    layer.dataProvider().addFeature(feature)
    with pytest.raises(InputError, match="BIOPHYSICAL_TABLE.*more than one column “kc”"):
        table(layer)


def test_an_empty_table_is_refused(csv_layer):
    from esflow.esflow_plugin.core.errors import InputError

    with pytest.raises(InputError, match="BIOPHYSICAL_TABLE.*empty"):
        table(csv_layer("lucode,kc\n"))


def test_nulls_of_typed_columns_are_none():
    layer = QgsVectorLayer("NoGeometry?field=a:double&field=b:string&field=c:integer", "t", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([None, None, None])
    layer.dataProvider().addFeature(feature)
    assert table(layer).columns == {"a": [None], "b": [None], "c": [None]}


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("1", 1.0),
        (" 2.5 ", 2.5),
        ("1e3", 1000.0),
        ("-4", -4.0),
        (3, 3.0),
        (0, 0.0),
        ("1,5", None),
        ("1 000", None),
        ("1_000", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("-", None),
        (None, None),
        (True, 1.0),
        (False, 0.0),
        (float("nan"), None),
    ],
)
def test_what_is_a_number(raw, number):
    from esflow.esflow_plugin.vector.tables import to_number

    assert to_number(raw) == number


def test_all_rows_without_a_number_are_listed(csv_layer):
    from esflow.esflow_plugin.core.errors import InputError

    read = table(csv_layer("lucode,kc\n1,0.5\n2,high\n3,\n4,\"1,5\"\n"))
    with pytest.raises(InputError, match="“kc”.*row 2: high; 3: .*; 4: 1,5"):
        read.numbers("kc")


def test_geometries_of_a_table_do_not_matter():
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=a:double", "t", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([4.0])
    layer.dataProvider().addFeature(feature)
    assert table(layer).numbers("a") == [4.0]


def test_a_column_of_zeros_and_ones_is_not_yes_and_no(tmp_path):
    """From QGIS 3.34 on, a text file opened with “detect field types” has a boolean column there."""
    layer = QgsVectorLayer("NoGeometry?field=lucode:integer&field=lulc_veg:boolean", "t", "memory")
    for code, vegetated in ((1, True), (2, False)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, vegetated])
        layer.dataProvider().addFeature(feature)
    assert table(layer).columns == {"lucode": [1, 2], "lulc_veg": [1, 0]}
    assert [type(value) for value in table(layer).columns["lulc_veg"]] == [int, int]
    path = tmp_path / "t.csv"
    path.write_text("lucode,lulc_veg\n1,1\n2,0\n", encoding="utf-8")
    text = QgsVectorLayer(path.as_uri() + "?type=csv&detectTypes=yes&geomType=none", "t", "delimitedtext")
    assert table(text).numbers("lulc_veg") == [1, 0]
