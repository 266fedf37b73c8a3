"""Topology from ids in a table, as tables of sub-basins hold them."""

import pytest
from esflow.esflow_plugin.core.errors import InputError
from esflow.esflow_plugin.vector.topology import id_text, receivers_from_ids
from hypothesis import given
from hypothesis import strategies as st


def receivers(ids, down):
    return receivers_from_ids(ids, down, "Id [ID_FIELD]", "Down [DOWN_ID_FIELD]").tolist()


def message(ids, down):
    with pytest.raises(InputError) as caught:
        receivers(ids, down)
    return str(caught.value)


def test_fixture_f2():
    assert receivers(list(range(7)), [2, 2, 3, 4, 5, -1, 5]) == [2, 2, 3, 4, 5, -1, 5]


@pytest.mark.parametrize("outlet", [None, "", "  ", 0, -1, 0.0, -1.0, "0", "-1", "-1.0"])
def test_marks_of_an_outlet(outlet):
    assert receivers([11, 12], [12, outlet]) == [1, -1]


def test_zero_is_a_receiver_where_a_unit_has_that_id():
    assert receivers([0, 1], [None, 0]) == [-1, 0]


@pytest.mark.parametrize("ids, down", [([1, 2], [2.0, None]), (["1", "2"], ["2.0", ""]), ([1.0, 2.0], ["2", ""])])
def test_one_id_however_it_is_written(ids, down):
    assert receivers(ids, down) == [1, -1]


def test_codes_with_leading_zeros_stay_apart():
    assert receivers(["007", "7"], ["7", ""]) == [1, -1]
    assert id_text("007") == "007" and id_text(7.5) == "7.5" and id_text(" 长江 ") == "长江"


def test_text_ids():
    assert receivers(["长江 上游", "长江 下游"], ["长江 下游", None]) == [1, -1]


def test_null_ids():
    text = message([1, None, ""], [None, 1, 1])
    assert text == "Id [ID_FIELD]: is null in 2 features. Give every unit an id."


def test_ids_given_twice():
    assert message([1, 1.0, 2, 3, "3"], [2, 2, 3, None, None]) == (
        "Id [ID_FIELD]: ids must be unique; these appear more than once: 1, 3."
    )


def test_unknown_receivers():
    assert message([1, 2], [9, "north"]) == (
        "Down [DOWN_ID_FIELD]: names units that do not exist: 9, north. Correct them, or leave the field empty (or 0, "
        "-1) at an outlet."
    )


def test_long_lists_are_cut():
    text = message(list(range(1, 40)), [100 + unit for unit in range(1, 40)])
    assert "101, 102" in text and "120 …" in text and "121" not in text


def test_a_unit_that_drains_to_itself():
    assert message([1, 2], [2, 2]) == (
        "Down [DOWN_ID_FIELD]: these units drain to themselves: 2. Leave the field empty at an outlet."
    )


def test_a_circle_is_told_in_the_order_of_flow():
    assert message(["a", "b", "c", "d"], ["b", "c", "b", None]) == (
        "Down [DOWN_ID_FIELD]: water would run in a circle: b → c → b. Give one of them another receiver, or leave its "
        "field empty as an outlet."
    )


def test_all_faults_are_told_at_once():
    text = message([1, 1, 2, None], [9, 2, 2, 1])
    assert [line.split(":")[0] for line in text.splitlines()] == [
        "Id [ID_FIELD]",
        "Id [ID_FIELD]",
        "Down [DOWN_ID_FIELD]",
        "Down [DOWN_ID_FIELD]",
    ]


@given(st.lists(st.integers(-1, 11), min_size=1, max_size=12))
def test_accepted_exactly_when_every_walk_ends(down):
    count = len(down)
    down = [unit if unit < count else -1 for unit in down]

    def ends(unit):
        for _ in range(count + 1):
            if unit < 0:
                return True
            unit = down[unit]
        return False

    ids = [f"u{unit}" for unit in range(count)]
    named = [None if unit < 0 else ids[unit] for unit in down]
    if all(ends(unit) for unit in range(count)):
        assert receivers(ids, named) == down
    else:
        assert "drain to themselves" in message(ids, named) or "circle" in message(ids, named)
