"""Carbon sinks: what each takes up per hectare and year, and its share in what all take up."""

from dataclasses import dataclass

import numpy as np

from .errors import QT_TRANSLATE_NOOP, CombinedInputError, InputError

_BAD_SINK = QT_TRANSLATE_NOOP(
    "ESFlow",
    "{label}: row {row} (“{sink}”, {absorption}) needs a sink named once, and what a hectare takes up in a year (tC), "
    "above 0.",
)
_BAD_SHARE = QT_TRANSLATE_NOOP("ESFlow", "{label}: row {row} (“{sink}”): the share {share} must be between 0 and 1.")
_SHARE_ROUNDING = 1e-6


@dataclass(frozen=True)
class Sink:
    """name; absorption: tC/ha/yr, NaN where it is not known nor needed; share: 0..1, NaN without one; source."""

    name: str
    absorption: float
    share: float = np.nan
    source: str = ""


class SinkTable:
    """Sinks by name and by their other names."""

    def __init__(self, sinks, names):
        self._sinks = sinks
        self._names = names

    @classmethod
    def from_columns(cls, columns, label="SINKS"):
        """Build the table from columns `sink`, `absorption` (tC/ha/yr) and, if wanted, `share`, `aliases`, `source`.

        aliases: other names of the sink, separated by semicolons. Raises CombinedInputError with all that is wrong.
        """
        columns = {name.strip().lower(): list(values) for name, values in columns.items()}
        missing = [name for name in ("sink", "absorption") if name not in columns]
        if missing:
            raise InputError(
                QT_TRANSLATE_NOOP("ESFlow", "{label}: column “{column}” is missing (the table has: {found})."),
                label=label,
                column=", ".join(missing),
                found=", ".join(columns),
            )
        count = len(columns["sink"])
        others = [columns.get(name, [""] * count) for name in ("share", "aliases", "source")]
        sinks, names, problems = {}, {}, []
        for row, (name, absorption, share, aliases, source) in enumerate(
            zip(columns["sink"], columns["absorption"], *others), start=1
        ):
            name, rate, part = str(name or "").strip(), _number(absorption), _number(share)
            if not name or not 0 < rate < np.inf or name in sinks:
                problems.append(InputError(_BAD_SINK, label=label, row=row, sink=name, absorption=absorption))
                continue
            if str(share if share is not None else "").strip() and not 0 <= part <= 1:
                problems.append(InputError(_BAD_SHARE, label=label, row=row, sink=name, share=share))
                continue
            sinks[name] = Sink(name, rate, part, str(source or label))
            for other in (name, *str(aliases or "").split(";")):
                if other.strip():
                    names[_key(other)] = name
        if problems:
            raise CombinedInputError(problems)
        return cls(sinks, names)

    @property
    def known(self):
        """Names of the sinks, in the order of the table."""
        return list(self._sinks)

    def of_field(self, field):
        """The Sink that a table's field is named after (forest, forest_ha, forest area), None when there is none."""
        words = _key(field).split(" ")
        for length in range(len(words), 0, -1):
            name = self._names.get(" ".join(words[:length]))
            if name is not None:
                return self._sinks[name]
        return None


def shares_of_sinks(sinks, label="SINKS"):
    """Shares of the sinks (float64, sum 1); InputError where one is missing or they do not sum to 1."""
    shares = np.array([sink.share for sink in sinks])
    if not abs(shares.sum() - 1.0) <= _SHARE_ROUNDING:
        raise InputError(
            QT_TRANSLATE_NOOP(
                "ESFlow",
                "{label}: fixed shares need a share of every sink, together 1; found: {shares}. Give a table with "
                "shares, or share the emissions by capacity.",
            ),
            label=label,
            shares=", ".join(f"{sink.name} {sink.share:g}" for sink in sinks),
        )
    return shares


def _key(name):
    return " ".join(str(name).casefold().replace("_", " ").replace("-", " ").split())


def _number(value):
    try:
        return float(str(value).strip())
    except ValueError:
        return np.nan
