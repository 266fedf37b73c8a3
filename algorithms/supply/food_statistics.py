"""A yearbook's food production, read as totals of zones by the land that yields it."""

from collections import Counter

import numpy as np

from ...esflow_plugin.core.errors import QT_TRANSLATE_NOOP
from ...esflow_plugin.core.food_products import LANDS, TONNES, ProductTable, check_products
from ...esflow_plugin.vector.tables import as_numbers
from ...esflow_plugin.vector.topology import id_text
from .. import parameters as p
from ..demand.zone_statistics import match_zones, values_of_zones
from ..land_codes import read_codes
from . import food_parameters as f

WATER = LANDS[2]


class LandGroup:
    """What one kind of land yields: `totals` of zones in the measure's unit per year, NaN for zones without a row."""

    def __init__(self, land, codes, codes_label):
        self.land = land
        self.codes = codes
        self.codes_label = codes_label
        self.totals = None

    @property
    def by_area(self):
        """True where vegetation says nothing about the yield."""
        return self.land == WATER

    def add(self, totals):
        """Add one product's totals."""
        self.totals = totals if self.totals is None else self.totals + totals


class Statistics:
    """Groups of land with their totals, tonnes of all products, and what to tell about the products."""

    def __init__(self, groups, tonnes, notes):
        self.groups = groups
        self.tonnes = tonnes
        self.notes = notes


def read_products(inputs):
    """The shipped products with the user's changes; None when their table is faulty."""
    if not inputs.given(f.PRODUCTS):
        return f.shipped_products()
    table = inputs.table(f.PRODUCTS)
    if table is None:
        return None
    return inputs.attempt(ProductTable.from_columns, table.columns, inputs.label(f.PRODUCTS), f.shipped_products())


def read_statistics(inputs, zones, table_of_products):
    """Statistics of the given tables and codes; None when something is wrong, which is gathered in `inputs`."""
    scale = _scale(inputs)
    _check_given(inputs)
    table = inputs.table(f.STATISTICS) if inputs.given(f.STATISTICS) else None
    if table is None:
        return None
    by_name = _tonnes_by_name(inputs, table, zones)
    if by_name is None or table_of_products is None:
        return None
    measure, label = f.measure_of(inputs), inputs.label(_naming(inputs))
    products = inputs.attempt(check_products, table_of_products, list(by_name), measure, label)
    if products is None or scale is None:
        return None
    return _grouped(inputs, products, list(by_name.values()), scale, measure)


def _scale(inputs):
    scale = f.TONNES_OF_CHOICE[inputs.choice(f.STATISTICS_UNIT)]
    if scale is None:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: choose one: 1 t, 2 1e3 t, 3 1e4 t. They differ by up to 10,000, so none is assumed."
            ),
            label=inputs.label(f.STATISTICS_UNIT),
        )
    return scale


def _check_given(inputs):
    for name, template in (
        (f.STATISTICS, QT_TRANSLATE_NOOP("ESFlow", "{label}: the method needs the table of statistics. Give it.")),
        (
            f.STATISTICS_ZONE_FIELD,
            QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the column that names the zone of each row."),
        ),
        (f.STATISTICS_FIELD, QT_TRANSLATE_NOOP("ESFlow", "{label}: choose the column with the production.")),
        (
            p.ZONES,
            QT_TRANSLATE_NOOP("ESFlow", "{label}: statistics need the polygons of their zones. Give them."),
        ),
    ):
        if not inputs.given(name):
            inputs.problem(template, label=inputs.label(name))


def _naming(inputs):
    """The parameter that says what the products are."""
    if inputs.given(f.PRODUCT_FIELD):
        return f.PRODUCT_FIELD
    return f.PRODUCT if len(_fields(inputs)) == 1 else f.STATISTICS_FIELD


def _fields(inputs):
    return inputs.algorithm.parameterAsFields(inputs.parameters, f.STATISTICS_FIELD, inputs.context)


def _tonnes_by_name(inputs, table, zones):
    """Amounts of zones as the table has them, float64 (zones,), by product as the table names it; None for faults."""
    fields, zone_field = _fields(inputs), inputs.field(f.STATISTICS_ZONE_FIELD)
    if not fields or not zone_field:
        return None
    names = inputs.attempt(table.column, zone_field)
    columns = [_numbers(inputs, table, field) for field in fields]
    if names is None or any(column is None for column in columns):
        return None
    if inputs.given(f.PRODUCT_FIELD):
        return _of_long_table(inputs, table, names, fields, columns, zones)
    if zones is None:
        return None
    rows = _match(inputs, names, zones)
    if rows is None:
        return None
    products = [inputs.text(f.PRODUCT)] if len(fields) == 1 else fields
    return {name: values_of_zones(column, rows) for name, column in zip(products, columns)}


def _numbers(inputs, table, field):
    raw = inputs.attempt(table.column, field)
    label = inputs.label(f.STATISTICS_FIELD)
    values = None if raw is None else inputs.attempt(as_numbers, label, field, raw)
    negative = [f"{row}: {value:g}" for row, value in enumerate(values or (), start=1) if value < 0]
    if negative:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{name}” is negative in row {rows}. Enter 0 or more."),
            label=label,
            name=field,
            rows="; ".join(negative[:20]),
        )
        return None
    return values


def _match(inputs, names, zones):
    label = inputs.label(f.STATISTICS_ZONE_FIELD)
    return match_zones(inputs, label, names, zones, inputs.flag(f.IGNORE_UNMATCHED))


def _of_long_table(inputs, table, names, fields, columns, zones):
    """Amounts by product where each row is one product of one zone; a zone with rows, but none of a product, has 0."""
    label = inputs.label(f.PRODUCT_FIELD)
    if len(fields) != 1:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: with a field of products choose one column with the production ({field})."
            ),
            label=label,
            field=inputs.label(f.STATISTICS_FIELD),
        )
        return None
    raw = inputs.attempt(table.column, inputs.field(f.PRODUCT_FIELD))
    if raw is None:
        return None
    keys, products = [id_text(name) for name in names], [id_text(name) for name in raw]
    if not _rows_are_sound(inputs, keys, products) or zones is None:
        return None
    each_zone = list(dict.fromkeys(keys))
    rows = _match(inputs, each_zone, zones)
    if rows is None:
        return None
    by_product = {name: np.full(len(each_zone), np.nan) for name in dict.fromkeys(products)}
    for key, product, amount in zip(keys, products, columns[0]):
        by_product[product][each_zone.index(key)] = amount
    for name, amounts in by_product.items():
        absent = [str(zones.names[zone]) for zone in np.flatnonzero(rows >= 0) if np.isnan(amounts[rows[zone]])]
        if absent:
            inputs.warn(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: no row of {product} for {zones}; it counts as 0 there."),
                label=label,
                product=name,
                zones=", ".join(absent),
            )
    return {name: values_of_zones(np.nan_to_num(amounts), rows) for name, amounts in by_product.items()}


def _rows_are_sound(inputs, keys, products):
    label = inputs.label(f.PRODUCT_FIELD)
    empty = [str(row) for row, pair in enumerate(zip(keys, products), start=1) if not all(pair)]
    if empty:
        inputs.problem(
            QT_TRANSLATE_NOOP("ESFlow", "{label}: zone or product is missing in row {rows}. Name both in every row."),
            label=label,
            rows=", ".join(empty),
        )
    twice = [f"{zone}: {product}" for (zone, product), n in Counter(zip(keys, products)).items() if n > 1 and zone]
    if twice:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: more than one row for {pairs}. Keep one row for each zone and product, of one year."
            ),
            label=label,
            pairs="; ".join(twice),
        )
    return not empty and not twice


# ---------------------------------------------------------------------- from products to land


def _grouped(inputs, products, amounts, scale, measure):
    groups, notes, tonnes = {}, [], 0.0
    for product, amount in zip(products, amounts):
        group = groups.get(product.land) or _group(inputs, product)
        if group is None:
            continue
        groups[product.land] = group
        group.add(amount * scale * product.factor(measure))
        tonnes = tonnes + amount * scale
        if measure != TONNES:
            notes.append((product.name, product.factor(measure), product.source))
    if len(products) > 1 and measure == TONNES:
        inputs.warn(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: tonnes of different products are added as they are ({names}). Grain equivalent, energy or "
                "protein would make them comparable.",
            ),
            label=inputs.label(f.MEASURE),
            names=", ".join(product.name for product in products),
        )
    return Statistics(list(groups.values()), tonnes, notes)


def _group(inputs, product):
    """The LandGroup of a product; None, and a problem, when its land has no codes."""
    if not product.land:
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: the land of {product} is not known. Give it in column “land” of the table."
            ),
            label=inputs.label(f.PRODUCTS),
            product=product.name,
        )
        return None
    if product.land not in LANDS:
        return LandGroup(product.land, list(product.land), inputs.label(f.PRODUCTS))
    name = f.CODES_OF_LAND[product.land]
    if not inputs.given(name):
        inputs.problem(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: {product} comes from this land. Give its land-cover codes, or another land for {product} in "
                "{products}.",
            ),
            label=inputs.label(name),
            product=product.name,
            products=inputs.label(f.PRODUCTS),
        )
        return None
    codes = read_codes(inputs, name)
    return LandGroup(product.land, codes, inputs.label(name)) if codes else None
