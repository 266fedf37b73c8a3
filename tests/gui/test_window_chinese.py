"""The plugin in the window of a QGIS that speaks Chinese: everything is found and read in Chinese."""

import re

import pytest

CHINESE = re.compile("[\u4e00-\u9fff]")
SETTINGS = "[locale]\noverrideFlag=true\nuserLocale=zh-Hans\n"


@pytest.fixture(scope="module")
def window(tmp_path_factory, run_session, water_yield_inputs):
    """The report of one session of QGIS in Chinese."""
    return run_session(
        tmp_path_factory.mktemp("chinese"), "chinese_session.py", {"water yield": water_yield_inputs}, SETTINGS
    )


def without_chinese(texts):
    return [text for text in texts if not CHINESE.search(text)]


def test_titles_and_groups_in_the_toolbox_are_chinese(window):
    assert window["language"] == "zh-Hans"
    assert len(window["toolbox"]) == len(window["searches"])
    assert without_chinese(group for group, _, _ in window["toolbox"]) == []
    assert without_chinese(title for _, title, _ in window["toolbox"]) == []


def test_a_chinese_synonym_finds_every_algorithm(window):
    assert [name for name, (_, word, _) in window["searches"].items() if word is None] == []
    lost = {name: word for name, (title, word, shown) in window["searches"].items() if title not in shown}
    assert lost == {}


def test_a_search_leaves_out_what_does_not_fit(window):
    assert all(len(shown) < len(window["toolbox"]) for _, _, shown in window["searches"].values())


def test_dialogs_are_chinese(window):
    assert without_chinese(title for title, _ in window["dialogs"].values()) == []
    assert {name: without_chinese(labels) for name, (_, labels) in window["dialogs"].items()} == {
        name: [] for name in window["dialogs"]
    }
    assert window["tracebacks"] == []


def test_layers_are_named_in_chinese(window):
    assert len(window["water yield"]) == 2
    assert without_chinese(window["water yield"]) == []
