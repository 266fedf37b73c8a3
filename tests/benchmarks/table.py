"""The side by side table: ours, the peer's, the ratio, the target, and whether it is met."""

HEADINGS = ("what", "ours", "peer", "ratio", "target", "met")


class Row:
    """One compared figure.

    ``ours`` and ``peer`` are numbers in ``unit`` (peer None when there is none). ``at_least_ratio`` asks for
    peer / ours, ``at_most`` for ours. ``recorded`` marks a peer figure that was measured earlier on another machine:
    the ratio is then printed, but not judged.
    """

    def __init__(self, what, ours, unit, peer=None, at_least_ratio=None, at_most=None, recorded=False):
        self.what = what
        self.ours = ours
        self.unit = unit
        self.peer = peer
        self.at_least_ratio = at_least_ratio
        self.at_most = at_most
        self.recorded = recorded

    @property
    def ratio(self):
        """How many times less than the peer ours takes, or None."""
        return self.peer / self.ours if self.peer is not None and self.ours > 0 else None

    @property
    def met(self):
        """True or False, or None where there is no target or nothing measured here to judge by."""
        verdicts = []
        if self.at_most is not None:
            verdicts.append(self.ours <= self.at_most)
        if self.at_least_ratio is not None:
            if self.ratio is None or self.recorded:
                return False if False in verdicts else None
            verdicts.append(self.ratio >= self.at_least_ratio)
        return all(verdicts) if verdicts else None

    def cells(self):
        targets = []
        if self.at_least_ratio is not None:
            targets.append(f">= {self.at_least_ratio:g}x")
        if self.at_most is not None:
            targets.append(f"<= {self.at_most:g} {self.unit}")
        peer = "-" if self.peer is None else f"{_number(self.peer)} {self.unit}"
        return (
            self.what,
            f"{_number(self.ours)} {self.unit}",
            f"{peer} (recorded)" if self.recorded and self.peer is not None else peer,
            "-" if self.ratio is None else f"{self.ratio:.2f}x",
            ", ".join(targets) or "-",
            {True: "yes", False: "NO", None: "-"}[self.met],
        )

    def as_record(self):
        return {
            "what": self.what,
            "ours": self.ours,
            "peer": self.peer,
            "unit": self.unit,
            "ratio": self.ratio,
            "recorded": self.recorded,
            "at_least_ratio": self.at_least_ratio,
            "at_most": self.at_most,
            "met": self.met,
        }


def formatted(title, rows):
    """The rows under their title as plain text that is also a Markdown table."""
    lines = [HEADINGS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    text = [f"## {title}", _line(HEADINGS, widths), "|".join(["", *("-" * (width + 2) for width in widths), ""])]
    return "\n".join(text + [_line(row.cells(), widths) for row in rows])


def _line(cells, widths):
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths)) + " |"


def _number(value):
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
