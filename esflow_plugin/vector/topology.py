"""Who drains to whom, from ids in a table."""

import numpy as np

from ..core.errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

OUTLET_MARKS = ("", "0", "-1")
SHOWN = 20


def receivers_from_ids(ids, down_ids, id_label, down_label):
    """Index of the unit that each unit drains to, int64, -1 at outlets.

    ids, down_ids: raw field values, one a unit. An outlet has null, an empty text, 0 or -1 downstream, unless a unit
    has that id. InputError lists null and duplicate ids, unknown ids downstream and units that drain to themselves.
    """
    keys = [_key(value) for value in ids]
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
        key = _key(value)
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
    if problems:
        raise CombinedInputError(problems)
    return np.array(receivers, dtype=np.int64)


def _key(value):
    """An id as text, so that 7, 7.0 and "7" are one id."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def _listed(keys):
    unique = list(dict.fromkeys(keys))
    return ", ".join(unique[:SHOWN]) + (" …" if len(unique) > SHOWN else "")
