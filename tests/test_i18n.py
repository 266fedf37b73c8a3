"""Messages in the user's language: formatted late, whole, and English where there is no translation."""

import string

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator


class Loud(QTranslator):
    """Stands for a translation file: upper case, with the fields left as they are."""

    def translate(self, context, text, *_):
        if context != "ESFlow" or not text:
            return None
        parts = string.Formatter().parse(text)
        return "".join(
            literal.upper() + ("" if field is None else "{" + field + (f":{form}" if form else "") + "}")
            for literal, field, form, _ in parts
        )

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def loud(qgis_app):
    translator = Loud()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_a_message_is_translated_before_it_is_filled_in(loud):
    from esflow.esflow_plugin.core.errors import InputError
    from esflow.esflow_plugin.i18n import message

    error = InputError("{label}: found {value:.2f} in “{path}”.", label="Rain", value=1.239, path="a/b.tif")
    assert str(error) == "Rain: found 1.24 in “a/b.tif”."
    assert message(error) == "RAIN: FOUND 1.24 IN “A/B.TIF”."


def test_several_errors_are_several_lines(qgis_app):
    from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
    from esflow.esflow_plugin.i18n import message

    inner = CombinedInputError([InputError("one"), InputError("{n}", n=2)])
    assert message(CombinedInputError([inner, InputError("three")])) == "one\n2\nthree"


def test_braces_in_values_are_left_alone(qgis_app):
    from esflow.esflow_plugin.core.errors import CombinedInputError, InputError
    from esflow.esflow_plugin.i18n import message

    error = InputError("cannot open “{path}”", path="/tmp/{x}{0}.tif")
    assert message(CombinedInputError([error])) == "cannot open “/tmp/{x}{0}.tif”"


def test_values_that_are_marked_are_translated_too(loud):
    from esflow.esflow_plugin.i18n import format_message

    assert format_message("brought by {method}", {"method": "bilinear"}) == "BROUGHT BY BILINEAR"


def test_english_where_there_is_no_translation(qgis_app):
    from esflow.esflow_plugin.i18n import translate

    assert translate("ESFlow", "no such text") == "no such text"


def test_the_user_s_choice_of_language_counts_before_the_system_s(qgis_app, monkeypatch):
    from esflow.esflow_plugin import i18n

    chosen = {"locale/overrideFlag": True, "locale/userLocale": "zh_CN"}

    class Settings:
        def value(self, name, default=None, type=None):  # noqa: A002
            return chosen.get(name, default)

    monkeypatch.setattr(i18n, "QgsSettings", Settings)
    assert i18n.locale_name() == "zh_CN"
    chosen["locale/userLocale"] = ""
    assert i18n.locale_name()
    chosen["locale/overrideFlag"] = False
    assert i18n.locale_name()


def test_a_translation_that_is_missing_or_broken_changes_nothing(qgis_app, monkeypatch, tmp_path):
    from esflow.esflow_plugin import i18n

    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    monkeypatch.setattr(i18n, "locale_name", lambda: "xx_YY")
    assert i18n.install_translator() is None
    (tmp_path / "esflow_xx.qm").write_bytes(b"broken")
    assert i18n.install_translator() is None
