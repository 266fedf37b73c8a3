"""Who drains to whom, from ids in a table."""

import re

import numpy as np

from ..core.errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

OUTLET_MARKS = ("", "0", "-1")
SHOWN = 20
_WHOLE_WITH_FRACTION = re.compile(r"([+-]?\d+)\.0*")


def receivers_from_ids(ids, down_ids, id_label, down_label):
    """Index of the unit that each unit drains to, int64, -1 at outlets.

    ids, down_ids: raw field values, one a unit. An outlet has null, an empty text, 0 or -1 downstream, unless a unit
    has that id. InputError lists null and duplicate ids, unknown ids downstream, units that drain to themselves and
    units whose water runs in a circle.
    """
    keys = [id_text(value) for value in ids]
    problems = []
    nulls = sum(key == "" for key in keys)
    if nulls:
        problems.append(
            InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: is null in {count} features. Give every unit an id."),
                label=id_label,
                count=nulls,
            )
        )
    place, doubled = {}, []
    for index, key in enumerate(keys):
        if key and key in place:
            doubled.append(key)
        place.setdefault(key, index)
    if doubled:
        problems.append(
            InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: ids must be unique; these appear more than once: {ids}."),
                label=id_label,
                ids=_listed(doubled),
            )
        )
    receivers, unknown, circular = [], [], []
    for index, value in enumerate(down_ids):
        key = id_text(value)
        if key in place and key != "":
            receivers.append(place[key])
            if place[key] == index:
                circular.append(key)
        else:
            receivers.append(-1)
            if key not in OUTLET_MARKS:
                unknown.append(key)
    if unknown:
        problems.append(
            InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow",
                    "{label}: names units that do not exist: {ids}. Correct them, or leave the field empty (or 0, "
                    "-1) at "
                    "an outlet.",
                ),
                label=down_label,
                ids=_listed(unknown),
            )
        )
    if circular:
        problems.append(
            InputError(
                QT_TRANSLATE_NOOP(
                    "ESFlow", "{label}: these units drain to themselves: {ids}. Leave the field empty at an outlet."
                ),
                label=down_label,
                ids=_listed(circular),
            )
        )
    if not circular:
        circle = _circle(receivers)
        if circle:
            problems.append(
                InputError(
                    QT_TRANSLATE_NOOP(
                        "ESFlow",
                        "{label}: water would run in a circle: {ids}. Give one of them another receiver, or leave its "
                        "field empty as an outlet.",
                    ),
                    label=down_label,
                    ids=_shown([keys[index] for index in (*circle, circle[0])], " → "),
                )
            )
    if problems:
        raise CombinedInputError(problems)
    return np.array(receivers, dtype=np.int64)


def id_text(value):
    """An id as text, so that 7, 7.0, "7" and "7.0" are one id; "" for null."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    # Programs that keep empty cells as not-a-number write the whole numbers beside them as 7.0.
    whole = _WHOLE_WITH_FRACTION.fullmatch(text)
    return whole.group(1) if whole else text


def _circle(receivers):
    """The units of one circle in the order of flow, empty when there is none."""
    walk_of = [0] * len(receivers)
    for walk, start in enumerate(range(len(receivers)), start=1):
        unit = start
        while unit >= 0 and not walk_of[unit]:
            walk_of[unit] = walk
            unit = receivers[unit]
        if unit >= 0 and walk_of[unit] == walk:
            circle, following = [unit], receivers[unit]
            while following != unit:
                circle.append(following)
                following = receivers[following]
            return circle
    return []


def _listed(keys):
    return _shown(list(dict.fromkeys(keys)), ", ")


def _shown(keys, between):
    return between.join(keys[:SHOWN]) + (" …" if len(keys) > SHOWN else "")
