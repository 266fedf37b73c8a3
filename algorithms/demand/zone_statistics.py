"""Totals of zones from a table of statistics, matched by name."""

from collections import Counter

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.vector.tables import as_numbers
from ...esflow_plugin.vector.topology import id_text

MOST_LISTED = 50


def read_zone_totals(inputs, table, zone_field, total_field, zones, ignore_unmatched):
    """Total of every zone, float64 (zones,), NaN for zones that the table lacks; None when something is wrong.

    zone_field, total_field: names of the parameters. All that is wrong is gathered in `inputs`: missing columns, totals
    that are no numbers, and what `match_zones` finds.
    """
    names = inputs.attempt(table.column, inputs.field(zone_field))
    raw_totals = inputs.attempt(table.column, inputs.field(total_field))
    if names is None or raw_totals is None:
        return None
    totals = inputs.attempt(as_numbers, inputs.label(total_field), inputs.field(total_field), raw_totals)
    rows = match_zones(inputs, inputs.label(zone_field), names, zones, ignore_unmatched)
    return None if totals is None or rows is None else values_of_zones(totals, rows)


def match_zones(inputs, label, names, zones, ignore_unmatched):
    """Row of every zone in a table that names a zone in each row: int64 (zones,), -1 for zones that it lacks.

    label: how messages call the table or its field. None when something is wrong, which is gathered in `inputs`: rows
    without a zone, zones with several rows, and rows whose zone the layer lacks unless they are to be ignored. Zones
    without a row are warned of.
    """
    keys = [id_text(name) for name in names]
    zone_keys = [id_text(name) for name in zones.names]
    problems_before = len(inputs.problems)
    _check_rows(inputs, label, keys)
    _check_layer(inputs, zone_keys)
    _check_match(inputs, label, keys, zone_keys, ignore_unmatched)
    if len(inputs.problems) > problems_before:
        return None
    row_of = {key: row for row, key in enumerate(keys)}
    return np.array([row_of.get(key, -1) for key in zone_keys], dtype=np.int64)


def values_of_zones(values, rows):
    """Values of rows, float64, by zone as `match_zones` matched them; NaN for zones without a row."""
    # The last entry serves row -1.
    return np.append(np.asarray(values, dtype=np.float64), np.nan)[rows]


def _check_rows(inputs, label, keys):
    empty = [str(row) for row, key in enumerate(keys, start=1) if not key]
    if empty:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no zone in row {rows}. Name the zone of every row."),
            label=label,
            rows=_listed(empty),
        )
    repeated = [key for key, count in Counter(keys).items() if key and count > 1]
    if repeated:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: more than one row for {zones}. Keep one row for each zone, e.g. of one year."
            ),
            label=label,
            zones=_listed(repeated),
        )


def _check_layer(inputs, zone_keys):
    repeated = [key for key, count in Counter(zone_keys).items() if count > 1]
    if repeated:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: zones whose names differ only by blanks: {zones}. Give one zone one spelling."
            ),
            label=inputs.label("ZONE_FIELD"),
            zones=_listed(repeated),
        )


def _check_match(inputs, label, keys, zone_keys, ignore_unmatched):
    without_zone = [key for key in dict.fromkeys(keys) if key and key not in set(zone_keys)]
    without_row = [key for key in zone_keys if key not in set(keys)]
    if len(without_row) == len(zone_keys):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: none of its zones ({rows}) is in the zone layer ({zones}). Choose the fields that hold the "
                "same names in {label} and {zone_label}.",
            ),
            label=label,
            zone_label=inputs.label("ZONE_FIELD"),
            rows=_listed(without_zone),
            zones=_listed(zone_keys),
        )
    elif without_zone and not ignore_unmatched:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: zones that the zone layer lacks: {zones}. Correct the names, or switch on “{ignore}” to "
                "leave these rows out.",
            ),
            label=label,
            zones=_listed(without_zone),
            ignore=inputs.label("IGNORE_UNMATCHED"),
        )
    elif without_zone:
        inputs.inform(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: left out, because the zone layer lacks them: {zones}."),
            label=label,
            zones=_listed(without_zone),
        )
    if without_row and len(without_row) < len(zone_keys):
        inputs.warn(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: no row for these zones, whose cells stay nodata: {zones}."),
            label=label,
            zones=_listed(without_row),
        )


def _listed(names):
    shown = ", ".join(names[:MOST_LISTED])
    return shown if len(names) <= MOST_LISTED else f"{shown} … ({len(names)})"
