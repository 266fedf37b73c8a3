"""Products of a yearbook: on what land they grow, and what a tonne of them is as grain, energy or protein."""

from dataclasses import dataclass, replace

import numpy as np

from .class_codes import parse_codes
from .class_table import NEGATIVE_ENTRY, ClassTable, ClassTableReader
from .errors import QT_TRANSLATE_NOOP, InputError

TONNES, GRAIN_EQUIVALENT, ENERGY, PROTEIN = MEASURES = ("tonnes", "grain_equivalent", "energy", "protein")
"""What production is counted in: t as given, t of grain equivalent, kcal, t of protein."""

LANDS = ("cropland", "grassland", "water", "orchard")
_FACTOR_COLUMNS = {GRAIN_EQUIVALENT: "grain_equivalent", ENERGY: "kcal_per_t", PROTEIN: "protein_t_per_t"}


@dataclass(frozen=True)
class Product:
    """A product: its name, the product it is a part of ("" for none), its land, and what a tonne of it is.

    land: one of LANDS, a tuple of land-cover codes, or "" when not said; factors: by measure, None where unknown;
    source: where the factors come from.
    """

    name: str
    part_of: str
    land: object
    factors: dict
    source: str

    def factor(self, measure):
        """What one tonne is in `measure`: t/t, kcal/t or t protein/t; None when unknown."""
        return 1.0 if measure == TONNES else self.factors.get(measure)


class ProductTable:
    """Products by name and by alias, whatever the case and the blanks around."""

    def __init__(self, products, aliases):
        self._products = products
        self._aliases = aliases

    @classmethod
    def from_columns(cls, columns, label="PRODUCTS", base=None):
        """Read raw columns: product, and where there are any aliases (split by ;), part_of, land, factors and source.

        base: a ProductTable that this one changes and adds to: empty entries keep its values. Factors are the columns
        grain_equivalent (t/t), kcal_per_t and protein_t_per_t. Raises InputError for the first thing that is wrong.
        """
        columns = {name.strip().lower(): list(values) for name, values in columns.items()}
        if "product" not in columns:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{name}” is missing. The table has: {columns}."),
                label=label,
                name="product",
                columns=", ".join(columns),
            )
        products = dict(base._products) if base is not None else {}
        aliases = dict(base._aliases) if base is not None else {}
        table, seen = cls(products, aliases), set()
        for row, raw_name in enumerate(columns["product"]):
            entry = {name: _text(values[row]) for name, values in columns.items()}
            known = table.find(raw_name)
            key = _key(raw_name) if known is None else _key(known.name)
            if not key or key in seen:
                raise InputError(_NO_NAME if not key else _TWICE, label=label, row=row + 1, name=_text(raw_name))
            seen.add(key)
            products[key] = _read(entry, known or Product(_text(raw_name), "", "", {}, ""), label)
            aliases.update({_key(word): key for word in entry.get("aliases", "").split(";") if _key(word)})
        return table

    def find(self, name):
        """The product of a name or alias, None when there is none."""
        key = _key(name)
        return self._products.get(key) or self._products.get(self._aliases.get(key))

    @property
    def names(self):
        """All names, in the order of the table."""
        return [product.name for product in self._products.values()]

    def wholes(self, product):
        """Names of all products that this one is a part of, the nearest first."""
        found = []
        while product is not None and product.part_of and product.part_of not in found:
            found.append(product.part_of)
            product = self.find(product.part_of)
        return found


def check_products(table, names, measure, label):
    """The products of these names; InputError lists names that are unknown, count twice, or lack the measure.

    names: distinct texts as the statistics have them; measure: one of MEASURES.
    """
    products = [table.find(name) for name in names]
    unknown = [str(name) for name, product in zip(names, products) if product is None]
    if unknown:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: unknown products: {names}. Known are: {known}. Correct the names, or add the products to "
                "the table of products.",
            ),
            label=label,
            names=", ".join(unknown),
            known=", ".join(table.names),
        )
    _check_parts(table, products, label)
    without = [product.name for product in products if product.factor(measure) is None]
    if without:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: no factor to {measure} is known for {names}. Give it in column “{column}” of the table of "
                "products, leave these products out, or give their parts.",
            ),
            label=label,
            measure=measure.replace("_", " "),
            names=", ".join(without),
            column=_FACTOR_COLUMNS[measure],
        )
    return products


def _check_parts(table, products, label):
    names = [product.name for product in products]
    same = sorted({name for name in names if names.count(name) > 1})
    parts = [f"{whole} ∋ {name}" for product, name in zip(products, names) for whole in table.wholes(product)]
    twice = [pair for pair in parts if pair.split(" ∋ ")[0] in names]
    if same or twice:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: products would count twice: {pairs}. Give either the whole or its parts, each once.",
            ),
            label=label,
            pairs="; ".join([*same, *twice]),
        )


def _read(entry, before, label):
    """`before` with what a row says; empty entries change nothing."""
    factors = dict(before.factors)
    for measure, column in _FACTOR_COLUMNS.items():
        if entry.get(column):
            factors[measure] = _factor(entry[column], before.name, column, label)
    return replace(
        before,
        part_of=entry.get("part_of") or before.part_of,
        land=_land(entry["land"], before.name, label) if entry.get("land") else before.land,
        factors=factors,
        source=entry.get("source") or before.source,
    )


def _factor(text, name, column, label):
    try:
        value = float(text)
    except ValueError:
        value = np.nan
    if not 0 <= value < np.inf:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow", "{label}: {column} of {name} is “{text}”, but must be a number of 0 or more. Correct it."
            ),
            label=label,
            column=column,
            name=name,
            text=text,
        )
    return value


def _land(text, name, label):
    """One of LANDS, or land-cover codes as a tuple."""
    if text.lower() in LANDS:
        return text.lower()
    try:
        return tuple(parse_codes(text))
    except ValueError:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: the land of {name} is “{text}”. Write one of {lands}, or land-cover codes, e.g. 1 2.",
            ),
            label=label,
            name=name,
            text=text,
            lands=", ".join(LANDS),
        ) from None


def _text(value):
    return "" if value is None else str(value).strip()


def _key(name):
    return " ".join(_text(name).casefold().split())


@dataclass(frozen=True)
class YieldTable(ClassTable):
    """Yields by land-cover code: float64, t/ha/yr of the product in `products` (one name a row)."""

    yields: np.ndarray
    products: tuple

    @classmethod
    def from_columns(cls, columns, label="YIELDS", product="grain"):
        """Check raw columns lucode, yield (or yield_t_ha) in t/ha/yr and, where there is one, product.

        product: for rows that name none. Raises CombinedInputError, which lists all that is wrong at once.
        """
        reader = ClassTableReader(columns, label)
        codes = reader.numbers("lucode")
        yields = reader.numbers("yield", alias="yield_t_ha")
        reader.check_codes(codes)
        reader.report_entries(NEGATIVE_ENTRY, "yield", yields < 0, codes)
        reader.check()
        order = np.argsort(codes)
        named = {name.strip().lower(): list(values) for name, values in columns.items()}.get("product")
        names = [product] * codes.size if named is None else [_text(name) or product for name in named]
        return cls(codes[order].astype(np.int64), yields[order], tuple(names[row] for row in order))


_NO_NAME = QT_TRANSLATE_NOOP("ESFlow", "{label}: no product in row {row}. Name the product of every row.")
_TWICE = QT_TRANSLATE_NOOP("ESFlow", "{label}: more than one row for {name}. Keep one row for each product.")
